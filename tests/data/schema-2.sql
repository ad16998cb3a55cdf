-- A desk as svcdesk with schema 2 left it: see tests/db/filled.py.
PRAGMA application_id = 1398162244;
PRAGMA user_version = 2;
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'svcdesk','0001_desk','2026-11-27 20:57:16.374550+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'svcdesk','0002_field','2026-11-27 20:57:16.418120+00:00');
CREATE TABLE appointment (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  agreed_at TEXT NOT NULL,
  visit_at TEXT NOT NULL,
  asked_by TEXT NOT NULL CHECK (asked_by IN ('customer', 'desk')),
  note TEXT
) STRICT;
INSERT INTO "appointment" VALUES('d084890a257ed2d3ee3c1927','486f3289ebf1600d762fcd3a','2026-03-02T01:00:00Z','2026-03-02T02:00:00Z','customer','they close at noon');
CREATE TABLE approval (
  noun TEXT NOT NULL CHECK (noun IN ('repair', 'request', 'return')),
  noun_id TEXT NOT NULL,   -- of the dispatch, the request or the return
  actor TEXT NOT NULL,
  at TEXT NOT NULL,
  note TEXT,
  PRIMARY KEY (noun, noun_id, actor)
) STRICT;
INSERT INTO "approval" VALUES('return','1740d4be556362340b715352','wang','2026-03-02T03:00:00Z',NULL);
INSERT INTO "approval" VALUES('request','a8b02dbf24404c55731a7437','wang','2026-03-02T06:00:00Z',NULL);
CREATE TABLE attachment (
  id TEXT PRIMARY KEY,
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  kind TEXT NOT NULL CHECK (kind IN ('scan', 'photo')),
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  bytes INTEGER NOT NULL CHECK (bytes > 0),
  added_at TEXT NOT NULL,
  UNIQUE (dispatch_id, kind, sha256)
) STRICT;
INSERT INTO "attachment" VALUES('43332176fe17315740808677','ba1e7f77eb9580b25d2d3404','photo','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-03-02T02:05:00Z');
CREATE TABLE call (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  at TEXT NOT NULL,
  channel TEXT NOT NULL,
  caller TEXT,
  phone TEXT,
  said TEXT NOT NULL,
  taken_by TEXT NOT NULL
) STRICT;
INSERT INTO "call" VALUES('2aa58f35811e3b254fe1072c','486f3289ebf1600d762fcd3a','2026-03-02T01:00:00Z','phone','Li Na','13800000003','printer jams','tester');
INSERT INTO "call" VALUES('bbff94d300479867f764f650','28bae13c049d7270795c3bbe','2026-03-02T03:00:00Z','phone',NULL,NULL,'no power','tester');
INSERT INTO "call" VALUES('0f69aaec262d94d5f5d320f9','28bae13c049d7270795c3bbe','2026-03-02T03:00:00Z','phone',NULL,NULL,'is anybody coming?','tester');
INSERT INTO "call" VALUES('3f6d88e6f2f4c9b755b64e3f','2eab314c07fce33bb92de3b5','2026-03-02T03:30:00Z','phone',NULL,NULL,'scanner reads every second code','tester');
INSERT INTO "call" VALUES('8f95f89c37ddc11a9962d5bf','9fd6a0bea7dee165f7dc2090','2026-03-02T03:30:00Z','phone',NULL,NULL,'registration desk is down','tester');
INSERT INTO "call" VALUES('c1dd50a83a7c0555cea43686','06bcbcf474d31780c3b3d46a','2026-03-02T09:20:00Z','phone',NULL,NULL,'cannot log in','tester');
INSERT INTO "call" VALUES('f339d75384c7ea1b663a8877','d36dff8c5230479af0cc9396','2026-03-03T01:00:00Z','phone',NULL,NULL,'called by mistake','tester');
INSERT INTO "call" VALUES('5fe923d1081429038bb3a111','f2a760861fbb57951c11d621','2026-03-03T01:00:00Z','phone',NULL,NULL,'how does it print','tester');
INSERT INTO "call" VALUES('adb2e1c2d951e64872b3a1cf','db855089cb1b3979e71707e6','2026-03-02T00:30:00Z','phone',NULL,NULL,'Door, Lock, Stuck','Desk 1');
CREATE TABLE card (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  value INTEGER NOT NULL CHECK (value > 0),
  balance INTEGER NOT NULL CHECK (balance BETWEEN 0 AND value),
  currency TEXT NOT NULL,
  sold_at TEXT NOT NULL
) STRICT;
INSERT INTO "card" VALUES('576b4dcfec87756a7295e3e6','CARD-0001','222d63bab97786704f942184',50000,47000,'CNY','2026-03-02T00:30:00Z');
CREATE TABLE clock (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  target TEXT NOT NULL,
  -- the promise as it was given; editing the configuration does not change it
  tier TEXT NOT NULL,
  within TEXT NOT NULL,
  calendar TEXT NOT NULL,
  stops TEXT NOT NULL,   -- events, separated by blanks
  pauses TEXT,           -- reasons of holds, separated by blanks; null: every hold
  started_by TEXT NOT NULL,
  started_at TEXT NOT NULL,
  stopped_by TEXT,
  stopped_at TEXT,
  missed_at TEXT,        -- a miss is a fact: once written it stays
  outcome TEXT CHECK (outcome IN ('met', 'missed', 'void')),
  CHECK ((stopped_at IS NULL) = (outcome IS NULL)),
  CHECK (missed_at IS NULL OR outcome IS NULL OR outcome = 'missed')
) STRICT;
INSERT INTO "clock" VALUES('18cdb4ce63cb4f40bb89a7ae','486f3289ebf1600d762fcd3a','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met');
INSERT INTO "clock" VALUES('11bc9e18659498e14ee4fe3d','486f3289ebf1600d762fcd3a','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met');
INSERT INTO "clock" VALUES('ad5589ca65e63b250d8186cf','486f3289ebf1600d762fcd3a','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T01:00:00Z','resolved','2026-03-02T02:05:00Z',NULL,'met');
INSERT INTO "clock" VALUES('5d452bef64da08a76f482f33','486f3289ebf1600d762fcd3a','arrive','gold','2h clock','always','arrived',NULL,'ordered','2026-03-02T01:00:00Z','arrived','2026-03-02T02:05:00Z',NULL,'met');
INSERT INTO "clock" VALUES('5879a077a8264b8516aebd15','28bae13c049d7270795c3bbe','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:00:00Z',NULL,NULL,NULL,NULL);
INSERT INTO "clock" VALUES('f470d796b4c82d0ee3afc713','28bae13c049d7270795c3bbe','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:00:00Z',NULL,NULL,NULL,NULL);
INSERT INTO "clock" VALUES('4d383e493e1070b1a340ee3a','2eab314c07fce33bb92de3b5','answer','standard','30m','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z','answered','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z','missed');
INSERT INTO "clock" VALUES('6d22c58376421b5f8d17b55c','2eab314c07fce33bb92de3b5','solve','standard','2 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL);
INSERT INTO "clock" VALUES('8b5c0ea0721f756bbb851497','9fd6a0bea7dee165f7dc2090','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T03:45:00Z',NULL);
INSERT INTO "clock" VALUES('4bbc2e098279c71a26610e34','9fd6a0bea7dee165f7dc2090','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T04:00:00Z',NULL);
INSERT INTO "clock" VALUES('3dc8af392591a7390c5d515f','9fd6a0bea7dee165f7dc2090','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL);
INSERT INTO "clock" VALUES('42f33b78fbf1e73984f268e6','06bcbcf474d31780c3b3d46a','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:35:00Z',NULL);
INSERT INTO "clock" VALUES('abdfa971f0f54fe58d431963','06bcbcf474d31780c3b3d46a','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:50:00Z',NULL);
INSERT INTO "clock" VALUES('6e5dad9c95dc50dbc6d1b98f','06bcbcf474d31780c3b3d46a','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL);
INSERT INTO "clock" VALUES('40092afcbbb870057737e2c0','d36dff8c5230479af0cc9396','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void');
INSERT INTO "clock" VALUES('ac649ce78a01288e9fa5b4c5','d36dff8c5230479af0cc9396','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void');
INSERT INTO "clock" VALUES('3de4ea03a1bfb5739f3ae501','f2a760861fbb57951c11d621','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-03T01:00:00Z','arrived','2026-03-03T01:00:00Z',NULL,'met');
INSERT INTO "clock" VALUES('235d68cc32a892d17bb0aaef','f2a760861fbb57951c11d621','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL);
INSERT INTO "clock" VALUES('dc1057f3c46ee351ee9658a2','db855089cb1b3979e71707e6','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met');
INSERT INTO "clock" VALUES('c4d0b950d5f6174f9762cb82','db855089cb1b3979e71707e6','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met');
CREATE TABLE clock_period (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  due_at TEXT NOT NULL,
  held INTEGER NOT NULL CHECK (held IN (0, 1)),
  PRIMARY KEY (clock_id, since),
  CHECK (since <= until)
) STRICT;
INSERT INTO "clock_period" VALUES('18cdb4ce63cb4f40bb89a7ae','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:15:00Z',0);
INSERT INTO "clock_period" VALUES('11bc9e18659498e14ee4fe3d','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('ad5589ca65e63b250d8186cf','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('5d452bef64da08a76f482f33','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('f470d796b4c82d0ee3afc713','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('5879a077a8264b8516aebd15','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-02T06:00:00Z',1);
INSERT INTO "clock_period" VALUES('4d383e493e1070b1a340ee3a','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('6d22c58376421b5f8d17b55c','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','2026-03-04T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('8b5c0ea0721f756bbb851497','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','2026-03-02T03:45:00Z',0);
INSERT INTO "clock_period" VALUES('4bbc2e098279c71a26610e34','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('3dc8af392591a7390c5d515f','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-05T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('3dc8af392591a7390c5d515f','2026-03-02T06:00:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('42f33b78fbf1e73984f268e6','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:35:00Z',0);
INSERT INTO "clock_period" VALUES('abdfa971f0f54fe58d431963','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:50:00Z',0);
INSERT INTO "clock_period" VALUES('6e5dad9c95dc50dbc6d1b98f','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('40092afcbbb870057737e2c0','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('ac649ce78a01288e9fa5b4c5','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('3de4ea03a1bfb5739f3ae501','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('235d68cc32a892d17bb0aaef','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('dc1057f3c46ee351ee9658a2','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-02T02:30:00Z',0);
INSERT INTO "clock_period" VALUES('c4d0b950d5f6174f9762cb82','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-09T09:30:00Z',0);
CREATE TABLE consent (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  purpose TEXT NOT NULL CHECK (purpose IN ('work', 'remote', 'removal', 'quote')),
  quote_id TEXT REFERENCES quote (id),
  given_by TEXT NOT NULL CHECK (given_by <> ''),
  how TEXT NOT NULL CHECK (how <> ''),
  at TEXT NOT NULL,
  CHECK ((purpose = 'quote') = (quote_id IS NOT NULL))
) STRICT;
INSERT INTO "consent" VALUES('f257e7840d731d9fc4fa558c','486f3289ebf1600d762fcd3a','remote',NULL,'Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('fc1256fe4a4e2b9f2b485b17','486f3289ebf1600d762fcd3a','quote','89b0e7074b2cbbdd59385ac0','Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('be74929c338b6d6d2a3594d0','28bae13c049d7270795c3bbe','removal',NULL,'Ms Example','phone','2026-03-02T03:00:00Z');
CREATE TABLE contact (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  site_id TEXT REFERENCES site (id),
  name TEXT NOT NULL CHECK (name <> ''),
  role TEXT,
  phone TEXT,
  mail TEXT
) STRICT;
INSERT INTO "contact" VALUES('de35a241610cde77101ebad8','222d63bab97786704f942184','6d4b92470f897005bce5211a','Li Na','head nurse','13800000003',NULL);
CREATE TABLE contract (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  kind TEXT NOT NULL,
  tier TEXT NOT NULL,
  phase TEXT,
  starts_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,  -- its last day
  CHECK (starts_on <= ends_on)
) STRICT;
INSERT INTO "contract" VALUES('ae4fb7eb6afbdb36fb9b3ea7','C-0001','222d63bab97786704f942184','full','gold',NULL,'2026-01-01','2026-12-31');
INSERT INTO "contract" VALUES('428f206ea8742de6b2766cb2','C-0002','4fb6ae71aec5630cb2eca5d8','basic','standard',NULL,'2026-01-01','2027-01-31');
CREATE TABLE contract_extension (
  clock_id TEXT PRIMARY KEY REFERENCES clock (id),
  contract_id TEXT NOT NULL REFERENCES contract (id),
  at TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  CHECK (ended_on < ends_on)
) STRICT;
INSERT INTO "contract_extension" VALUES('4d383e493e1070b1a340ee3a','428f206ea8742de6b2766cb2','2026-03-02T06:00:00Z','2026-12-31','2027-01-31');
CREATE TABLE counter (
  name TEXT PRIMARY KEY,
  value INTEGER NOT NULL
) STRICT;
INSERT INTO "counter" VALUES('C',2);
INSERT INTO "counter" VALUES('CARD',1);
INSERT INTO "counter" VALUES('ticket',7);
INSERT INTO "counter" VALUES('Q',1);
INSERT INTO "counter" VALUES('R',2);
INSERT INTO "counter" VALUES('RMA',1);
INSERT INTO "counter" VALUES('REQ',1);
CREATE TABLE customer (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL,  -- folded for finding: case, width and blanks do not matter
  region TEXT,
  tier TEXT,
  phase TEXT,
  address TEXT
) STRICT;
INSERT INTO "customer" VALUES('222d63bab97786704f942184','Example Clinic','example clinic','city','gold',NULL,'1 Example Road');
INSERT INTO "customer" VALUES('4fb6ae71aec5630cb2eca5d8','示例诊所','示例诊所',NULL,NULL,NULL,NULL);
INSERT INTO "customer" VALUES('8a69b6d7b61256e3e095d6c3','Sample Dealer','sample dealer',NULL,NULL,NULL,NULL);
INSERT INTO "customer" VALUES('4d725d7181ba449924363eb0','Sample School','sample school',NULL,NULL,NULL,NULL);
CREATE TABLE dispatch (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  visit INTEGER NOT NULL CHECK (visit >= 1),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  ordered_at TEXT NOT NULL,
  accepted_at TEXT,
  departed_at TEXT,
  arrived_at TEXT,
  recorded_at TEXT,
  finished_at TEXT,
  cancelled_at TEXT,
  fault TEXT,
  cause TEXT,
  action TEXT,
  result TEXT,
  minutes INTEGER CHECK (minutes >= 0), handed_over_at TEXT, code TEXT, component TEXT, attribution TEXT, parts_charged TEXT CHECK (parts_charged IN ('free', 'cost', 'price')), work_charged TEXT CHECK (work_charged IN ('free', 'price')), charged_because TEXT, overruled_by TEXT, kilometres INTEGER CHECK (kilometres >= 0), test TEXT, solved INTEGER CHECK (solved IN (0, 1)), signed_by TEXT, signed_at TEXT,  -- time worked on site
  UNIQUE (ticket_id, visit),
  CHECK (finished_at IS NULL OR cancelled_at IS NULL)
) STRICT;
INSERT INTO "dispatch" VALUES('ba1e7f77eb9580b25d2d3404','486f3289ebf1600d762fcd3a',1,'45bbf1e0df3d025bb3f1104b','2026-03-02T01:00:00Z',NULL,NULL,'2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z',NULL,'paper jam','worn roller','roller replaced','prints 20 labels',40,'2026-03-02T02:05:00Z','paper',NULL,NULL,'cost','free','full care',NULL,12,'printed 20 labels',1,'Li Na','2026-03-02T02:05:00Z');
INSERT INTO "dispatch" VALUES('ab21817642a9bde08dd55626','f2a760861fbb57951c11d621',1,'53c884afecf4dabe9d920e7a','2026-03-03T01:00:00Z',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,'none','no training','explained','they know how',30,NULL,NULL,NULL,NULL,'free','free','in warranty',NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE dispatch_check (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  kept INTEGER NOT NULL CHECK (kept IN (0, 1)),
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_check" VALUES('ba1e7f77eb9580b25d2d3404','uniform',1);
INSERT INTO "dispatch_check" VALUES('ba1e7f77eb9580b25d2d3404','tidy',0);
CREATE TABLE dispatch_item (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  quantity INTEGER NOT NULL CHECK (quantity > 0),
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_item" VALUES('ba1e7f77eb9580b25d2d3404','training',1);
CREATE TABLE engineer (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL UNIQUE,
  login TEXT UNIQUE,    -- who @me is
  station TEXT,
  level TEXT,           -- the support level they belong to
  phone TEXT,
  mail TEXT,
  active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT;
INSERT INTO "engineer" VALUES('45bbf1e0df3d025bb3f1104b','Wang Lin','wang lin','wang','centre',NULL,'10 0001',NULL,1);
INSERT INTO "engineer" VALUES('53c884afecf4dabe9d920e7a','Zhao Min','zhao min','zhao','centre',NULL,NULL,NULL,1);
INSERT INTO "engineer" VALUES('f666433a6a1eb9d12bd1220a','Ada','ada',NULL,NULL,NULL,NULL,NULL,1);
CREATE TABLE engineer_skill (
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  skill TEXT NOT NULL CHECK (skill <> ''),
  PRIMARY KEY (engineer_id, skill)
) STRICT;
INSERT INTO "engineer_skill" VALUES('45bbf1e0df3d025bb3f1104b','printer');
INSERT INTO "engineer_skill" VALUES('53c884afecf4dabe9d920e7a','installation');
CREATE TABLE entitlement (
  contract_id TEXT NOT NULL REFERENCES contract (id),
  entitlement TEXT NOT NULL,
  total INTEGER NOT NULL CHECK (total >= 0),
  used INTEGER NOT NULL DEFAULT 0 CHECK (used BETWEEN 0 AND total),
  PRIMARY KEY (contract_id, entitlement)
) STRICT;
INSERT INTO "entitlement" VALUES('ae4fb7eb6afbdb36fb9b3ea7','visit',4,1);
INSERT INTO "entitlement" VALUES('ae4fb7eb6afbdb36fb9b3ea7','training',2,1);
CREATE TABLE equipment (
  id TEXT PRIMARY KEY,
  serial TEXT NOT NULL CHECK (serial <> ''),
  serial_key TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  model TEXT,
  customer_id TEXT REFERENCES customer (id),  -- null: the desk's own, to be lent
  site_id TEXT REFERENCES site (id),
  contract_id TEXT REFERENCES contract (id),
  bought_on TEXT,
  delivered_on TEXT,
  accepted_on TEXT,
  used_on TEXT,           -- first use
  scrapped_on TEXT        -- it is no longer there: swapped, refunded, thrown away
) STRICT;
INSERT INTO "equipment" VALUES('889fc1f373760bf63c6a6360','PR-1001','pr-1001','printer','LP2','222d63bab97786704f942184','6d4b92470f897005bce5211a','ae4fb7eb6afbdb36fb9b3ea7','2024-01-01','2024-01-05','2024-01-10',NULL,NULL);
INSERT INTO "equipment" VALUES('cd47ffdd43455492cfab3c36','PR-1002','pr-1002','printer',NULL,'4fb6ae71aec5630cb2eca5d8',NULL,'428f206ea8742de6b2766cb2','2026-02-01',NULL,'2026-02-02',NULL,NULL);
INSERT INTO "equipment" VALUES('3412f5d3785700ba060659e9','PR-9001','pr-9001','printer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE escalation (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  percent INTEGER NOT NULL CHECK (percent >= 1),
  done_at TEXT NOT NULL,
  PRIMARY KEY (clock_id, percent)
) STRICT;
INSERT INTO "escalation" VALUES('3dc8af392591a7390c5d515f',75,'2026-03-02T09:20:00Z');
INSERT INTO "escalation" VALUES('6e5dad9c95dc50dbc6d1b98f',75,'2026-03-03T01:00:00Z');
INSERT INTO "escalation" VALUES('3dc8af392591a7390c5d515f',100,'2026-03-03T01:00:00Z');
INSERT INTO "escalation" VALUES('6e5dad9c95dc50dbc6d1b98f',100,'2026-03-03T01:00:00Z');
INSERT INTO "escalation" VALUES('6e5dad9c95dc50dbc6d1b98f',150,'2026-03-03T01:00:00Z');
CREATE TABLE hold (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  reason TEXT NOT NULL,
  since TEXT NOT NULL,
  until TEXT,
  set_by TEXT NOT NULL,
  note TEXT,
  CHECK (until IS NULL OR until >= since)
) STRICT;
INSERT INTO "hold" VALUES('483270e53f3d64d2ba9c3644','28bae13c049d7270795c3bbe','factory','2026-03-02T03:00:00Z',NULL,'tester','sent away');
INSERT INTO "hold" VALUES('44ba9b934c02c7fa4fb5579e','f2a760861fbb57951c11d621','resolved','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester',NULL);
CREATE TABLE holder (
  id TEXT PRIMARY KEY,
  place TEXT,
  engineer_id TEXT REFERENCES engineer (id),
  dispatch_id TEXT UNIQUE REFERENCES dispatch (id),
  CHECK ((place IS NULL) <> (dispatch_id IS NULL)),
  CHECK (engineer_id IS NULL OR place IS NOT NULL)
) STRICT;
INSERT INTO "holder" VALUES('7f1fee3044a8aa4d9eef8128','warehouse',NULL,NULL);
INSERT INTO "holder" VALUES('65c77d1f708f2b124da33c25','centre','45bbf1e0df3d025bb3f1104b',NULL);
INSERT INTO "holder" VALUES('cc96745365105961e74ce3e5','centre',NULL,NULL);
INSERT INTO "holder" VALUES('3729beab285617bec854c918',NULL,NULL,'ba1e7f77eb9580b25d2d3404');
CREATE TABLE imported (
  row_hash TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id)
) STRICT;
INSERT INTO "imported" VALUES('a98a8f651662bdde032bfcf6f228a852c052407dc84ee9adcf3529dfd15c2d8e','db855089cb1b3979e71707e6');
INSERT INTO "imported" VALUES('aed74f9fb9599ceeef9748d00acf6cc53cf33903c89475435915b9eb77ea7540','db855089cb1b3979e71707e6');
CREATE TABLE journal (
  seq INTEGER PRIMARY KEY,
  op TEXT NOT NULL,
  at TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  actor TEXT NOT NULL,
  noun TEXT NOT NULL,
  noun_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  data TEXT NOT NULL,
  hash TEXT NOT NULL     -- SHA-256 over this row and the hash of the one before
) STRICT;
INSERT INTO "journal" VALUES(1,'02cde0f1bf8905f7be5eaf39','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','45bbf1e0df3d025bb3f1104b','engineer added','{"name": "Wang Lin", "station": "centre"}','4eb16f2d74e0cc6e024e6ba3db528b4ad4b3a82de1d2efbe2ff375845be18781');
INSERT INTO "journal" VALUES(2,'c20d5c3c6ea1c64f5645c981','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','53c884afecf4dabe9d920e7a','engineer added','{"name": "Zhao Min", "station": "centre"}','b5d667c41d53470a526aca9937663b2526d1a20bbc2f88fa5722e93348e48762');
INSERT INTO "journal" VALUES(3,'721c9fd7e4373d68aa84e295','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','222d63bab97786704f942184','customer added','{"name": "Example Clinic", "phones": ["13800000001"]}','cdc8b60b3bb5f91321197cc54b48ade583a58dfc5ff62b904899183a85feaa75');
INSERT INTO "journal" VALUES(4,'ad9de21ab94fd4aaa81eed6c','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','4fb6ae71aec5630cb2eca5d8','customer added','{"name": "示例诊所", "phones": ["13800000002"]}','7498c4570b77dfd9e8566a7bd0f7923ac5a22df304744390f0c5892cf9aac9f5');
INSERT INTO "journal" VALUES(5,'0d861ed87d9250aacce57ece','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','8a69b6d7b61256e3e095d6c3','customer added','{"name": "Sample Dealer", "phones": []}','b05bd8004177cc05b21b0bff8575a06f72b6ebe03a4bb574b29867960e08f077');
INSERT INTO "journal" VALUES(6,'fa198a1abf5a0e592d6220f8','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','site','6d4b92470f897005bce5211a','site added','{"customer": "Example Clinic", "name": "North wing", "address": "2 Sample Road", "region": "county"}','f4ddd582924cf2a7dd53c56782db622de58bdead40d5381b9be5d20cfa9c039f');
INSERT INTO "journal" VALUES(7,'febf56480c04050d680ec5aa','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','222d63bab97786704f942184','telephone added','{"name": "Example Clinic", "phone": "13800000003"}','f5722255b893ca2741ad895ce84faa7223f57f4566d0d7d88040ef38ccbf5ad6');
INSERT INTO "journal" VALUES(8,'febf56480c04050d680ec5aa','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','222d63bab97786704f942184','contact added','{"customer": "Example Clinic", "name": "Li Na", "site": "North wing", "role": "head nurse", "phone": "13800000003", "mail": null}','0fa614021c9b9a250747839097a03238b222f5b66d274118f49785a43731ed05');
INSERT INTO "journal" VALUES(9,'875cee6806b62cfaba7347ce','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','ae4fb7eb6afbdb36fb9b3ea7','contract added','{"number": "C-0001", "customer": "Example Clinic", "kind": "full", "tier": "gold", "from": "2026-01-01", "to": "2026-12-31"}','d21607469660a3d00bc1f40f3dacc003b0ae1dafdefdc88689e23c5abf4071b2');
INSERT INTO "journal" VALUES(10,'e72db5b38442064cd0a6f865','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','428f206ea8742de6b2766cb2','contract added','{"number": "C-0002", "customer": "示例诊所", "kind": "basic", "tier": "standard", "from": "2026-01-01", "to": "2026-12-31"}','7c5756abc0c410e4290a241581e64a4a4b1c6df9386feaf57dad39ec467fefbd');
INSERT INTO "journal" VALUES(11,'5e4627525ac6f28adebc9317','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','889fc1f373760bf63c6a6360','equipment added','{"serial": "PR-1001", "kind": "printer", "customer": "Example Clinic"}','94b1ba9c9054aa02eb96e71f758053e5e7d0d8c958d753870d236febfec6a2f9');
INSERT INTO "journal" VALUES(12,'660f90729809636d7ba2fa88','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','cd47ffdd43455492cfab3c36','equipment added','{"serial": "PR-1002", "kind": "printer", "customer": "示例诊所"}','a8e6d9bc9d46dac0de33fd2587dd2afb461aba0355fac312ef33a2d6f1120ec6');
INSERT INTO "journal" VALUES(13,'27c4922724d72c8ba2fdaad5','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','3412f5d3785700ba060659e9','equipment added','{"serial": "PR-9001", "kind": "printer", "customer": null}','04f0d344d21110894eb37a87fa4a8662a5104ae01485bed4bb9034fac0aa169d');
INSERT INTO "journal" VALUES(14,'829d7f6b9cc9dbe459a83e22','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts received','{"part": "roller", "condition": "new", "quantity": 10, "from": null, "to": "warehouse", "serial": null, "request": null, "note": "delivery note 17"}','1ef8232833ba2c2b52c6b2a4d6d4c36113ba03e019438b2bf89debff11fb6b15');
INSERT INTO "journal" VALUES(15,'f20212c6368a1a2bacacfd26','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 3, "from": "warehouse", "to": "centre/Wang Lin", "serial": null, "request": null, "note": null}','f6dc7b7b3c5bd112f308ffe2b88799e0cb8068b2c2cc61d9e5469d856b9a26e5');
INSERT INTO "journal" VALUES(16,'68650175c9507a03561300b6','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": null, "note": null}','3fb704baa91f3904f53987891232df80946e38232573104a0425ac2db8e74fd4');
INSERT INTO "journal" VALUES(17,'21e68ed7da704d51127b380c','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','card','576b4dcfec87756a7295e3e6','card sold','{"card": "CARD-0001", "customer": "Example Clinic", "value": 50000, "currency": "CNY"}','807484c05969828a0217e65ce073c3380f987b877c73d79edca24c61a85ef4b2');
INSERT INTO "journal" VALUES(18,'0d0433b9b4d4cbd02cd5fa5a','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','486f3289ebf1600d762fcd3a','logged','{"channel": "phone", "caller": "Li Na", "phone": "13800000003", "said": "printer jams", "summary": "printer jams", "priority": "P1", "tier": "gold", "region": "county", "kind": "fault", "equipment": "PR-1001", "contract": "C-0001", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T01:15:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T01:30:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','00265f64bfa99b04e62170f33e8a2656df4d7a70f40a44204bbeeefc93ddeee2');
INSERT INTO "journal" VALUES(19,'d329cdf62adda8f813577094','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','486f3289ebf1600d762fcd3a','assigned','{"engineer": "Wang Lin", "was": null, "clocks": []}','1880954cd236c241e6aeb4e6d568f275c0471a07ce0bb6e8e5971d5784471e3d');
INSERT INTO "journal" VALUES(20,'f0be63375c8651e4c2766667','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','486f3289ebf1600d762fcd3a','opinion','{"text": "restart did not help", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T01:15:00Z", "at": "2026-03-02T01:00:00Z"}, {"target": "opinion", "change": "met", "due": "2026-03-02T01:30:00Z", "at": "2026-03-02T01:00:00Z"}]}','20cb3979eeca7ece7f42352cff8edcfd38964fcd1ae52193813775e797e58611');
INSERT INTO "journal" VALUES(21,'0b8f9f08248e480e54f2d547','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','486f3289ebf1600d762fcd3a','appointed','{"visit_at": "2026-03-02T02:00:00Z", "asked_by": "customer", "note": "they close at noon", "clocks": []}','4426fc50ddf1db864aeb369c6776ffa8a6e55127397890d6b675e2d8135493f1');
INSERT INTO "journal" VALUES(22,'edbe7f96215039c2f43b9055','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','486f3289ebf1600d762fcd3a','consented','{"purpose": "remote", "by": "Li Na", "how": "phone", "quote": null, "clocks": []}','bdb5076fa18baa5ba297f86021433cd7617e674fe8db5ec11e7c4a94b0db2a72');
INSERT INTO "journal" VALUES(23,'ef357b8c72f79d8236ce002c','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','486f3289ebf1600d762fcd3a','quoted','{"quote": "Q-0001", "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}], "total": 8000, "currency": "CNY"}','836741895721c877d02006596ab61be42c342bcdc496cc00a220e4aa8173a48d');
INSERT INTO "journal" VALUES(24,'49764aa705fd28b948a799af','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','486f3289ebf1600d762fcd3a','consented','{"purpose": "quote", "by": "Li Na", "how": "phone", "quote": "Q-0001", "clocks": []}','eae5c30a2f6e76a52c3b14156d2b31236fb977f16699b5519cb1718c33545c11');
INSERT INTO "journal" VALUES(25,'ea6d2dde04885c5071b1035e','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','486f3289ebf1600d762fcd3a','ordered','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "arrive", "change": "started", "due": "2026-03-02T03:00:00Z", "within": "2h clock"}]}','b87fc2b442f59caf0c88525900d9eb8068eddc94b139f1fc3614e513805fe530');
INSERT INTO "journal" VALUES(26,'3bd93ff70d5349d8db57a31e','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','486f3289ebf1600d762fcd3a','parts issued','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "centre/Wang Lin", "to": "SD-000001/1", "serial": null, "request": null, "note": null}','20e98be92ab46ea17d7238360c65aa6a770355bfad37cd9d9bdbb8bab5effd09');
INSERT INTO "journal" VALUES(27,'528ac65e1ac7877c20d774fa','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','486f3289ebf1600d762fcd3a','arrived','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "arrive", "change": "met", "due": "2026-03-02T03:00:00Z", "at": "2026-03-02T02:05:00Z"}]}','cfd9b6921fa394c6590ec063bcdf44fa7851ce3b27a5a4b842144973eb62fa03');
INSERT INTO "journal" VALUES(28,'f44b71a757577391540f1996','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','486f3289ebf1600d762fcd3a','recorded','{"visit": 1, "form": {"fault": "paper jam", "code": "paper", "cause": "worn roller", "action": "roller replaced", "test": "printed 20 labels", "result": "prints 20 labels", "minutes": 40, "kilometres": 12, "solved": true, "covered": {"parts": "cost", "work": "free", "because": "full care"}, "checklist": {"uniform": true, "tidy": false}, "work": {"training": 1}, "parts": [{"part": "roller", "quantity": 1, "source": null, "condition": "new", "serial": null, "back": false}]}, "clocks": []}','654b6ef7d9dcd57cdf9ec27ce883d7314c58cda5aeaa548ee4a51fc5841fac84');
INSERT INTO "journal" VALUES(29,'f44b71a757577391540f1996','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','486f3289ebf1600d762fcd3a','parts fitted','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "SD-000001/1", "to": null, "serial": null, "request": null, "note": null}','1b9e3d3d119f7ae3ab61128fbcf92019d417c81365e71418a4739c63ed21fb44');
INSERT INTO "journal" VALUES(30,'f44b71a757577391540f1996','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','486f3289ebf1600d762fcd3a','entitlement used','{"contract": "C-0001", "entitlement": "training", "quantity": 1, "left": 1}','72cd6a83d6414c920fe794e709969f70557ffc3f1352522f0559b72f55704fba');
INSERT INTO "journal" VALUES(31,'f44b71a757577391540f1996','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','486f3289ebf1600d762fcd3a','charged','{"visit": 1, "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}, {"kind": "work", "item": "training", "quantity": 1, "unit": "place", "unit_price": 20000, "list_amount": 20000, "amount": 0, "because": "included in the contract"}], "total": 8000, "currency": "CNY"}','1c8a7df9554161e79702787350376aebf4f25e838e7090fdd9e06e1392d7f48f');
INSERT INTO "journal" VALUES(32,'d9bfde77d8f2366763c4d5bb','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','486f3289ebf1600d762fcd3a','attached','{"visit": 1, "kind": "photo", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','119522ae91cafb92e42cb84568be10ae4bcc45f846e45b588b30785d7b22ad06');
INSERT INTO "journal" VALUES(33,'9d5d233e1218408b6824cdaa','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','486f3289ebf1600d762fcd3a','recorded','{"visit": 1, "form": {"signature": "Li Na"}, "clocks": []}','c4ea12dea3b05c48c8424b554cf6e8389f05e35bc2248f99e91ef67b70b0e45b');
INSERT INTO "journal" VALUES(34,'9d5d233e1218408b6824cdaa','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','486f3289ebf1600d762fcd3a','finished','{"visit": 1, "engineer": "Wang Lin", "clocks": []}','0e2c55f92387d4671437807e54f670a3ee2844a3e6a1d76850b92de067ee1044');
INSERT INTO "journal" VALUES(35,'9d5d233e1218408b6824cdaa','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','486f3289ebf1600d762fcd3a','resolved','{"cause": "worn roller", "solution": "roller replaced", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-02T09:30:00Z", "at": "2026-03-02T02:05:00Z"}]}','2f055f6bb147620c026f4e304c9bb79db79455517b69d52ebfe3aab4fc8e256d');
INSERT INTO "journal" VALUES(36,'84b9a60fac6cb1e4e252433a','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','486f3289ebf1600d762fcd3a','paid','{"receipt": "R-0001", "amount": 3000, "currency": "CNY", "method": "card", "card": "CARD-0001", "balance": 47000, "owed": 5000}','69ec4860a6a77cfb2e721e08006764058ec1d49b015b69ede0a5d10d6d9ca774');
INSERT INTO "journal" VALUES(37,'a244b20499ee2765904a0316','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','486f3289ebf1600d762fcd3a','paid','{"receipt": "R-0002", "amount": 5000, "currency": "CNY", "method": "transfer", "card": null, "balance": null, "owed": 0}','a95efbeb30fa666ab33e180fe8025048d4b31f71f814032dfa24b129182aeec6');
INSERT INTO "journal" VALUES(38,'00b04c698b9ab6d8b3c7c33b','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','486f3289ebf1600d762fcd3a','handed-over','{"visit": 1, "engineer": "Wang Lin", "clocks": [], "receipts": ["R-0001", "R-0002"], "amount": 8000, "currency": "CNY"}','aecec9cb8aa5068d431b520b02513d89405d2451f612f410db99227aa59f0f23');
INSERT INTO "journal" VALUES(39,'8a888452d8af274a3cf40cda','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','486f3289ebf1600d762fcd3a','closed','{"note": null, "clocks": []}','885c42920d69164974e0e3aef47e1626cc0b3ca12b7e7a8da83c293b18d61ca4');
INSERT INTO "journal" VALUES(40,'6172a6d52e74ac1c147c6aa7','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','28bae13c049d7270795c3bbe','logged','{"channel": "phone", "caller": null, "phone": null, "said": "no power", "summary": "no power", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "equipment": "PR-1002", "contract": "C-0002", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T06:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','52aea6edee52153e17c277338d64ce81614f082520dd0538d51eca6adfef2c11');
INSERT INTO "journal" VALUES(41,'d3d1924ff9f35636dc64d476','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','28bae13c049d7270795c3bbe','called','{"channel": "phone", "caller": null, "phone": null, "said": "is anybody coming?", "clocks": []}','192c44bc70009f54b0900c5960a47480cf7e6254ee1e3236beb6e6216f75f312');
INSERT INTO "journal" VALUES(42,'c227d8891d9b735f0b58ac2b','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','28bae13c049d7270795c3bbe','lent','{"loan": "272e4410f952dc55439b87c3", "serial": "PR-9001", "kind": "printer", "due": "2026-03-17T03:00:00Z", "clocks": []}','89c5a57f7c155f432f802e7c8d332d5cdbc7897cd2f9842988ab0b626221e22b');
INSERT INTO "journal" VALUES(43,'e5699dfa3ac7f01412ffbccc','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','28bae13c049d7270795c3bbe','return asked','{"return": "RMA-0001", "serial": "PR-1002", "reason": "quality", "decision": "repair", "freight": "desk", "because": "in warranty", "overruled_by": null}','706edd43363d7c1e9e6b469d24b8c2ddfa874885fe12ca08e2efed967135f7e3');
INSERT INTO "journal" VALUES(44,'227ed5195609dde8aa343a74','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','wang','ticket','28bae13c049d7270795c3bbe','return approved','{"return": "RMA-0001", "by": "wang", "note": null, "lacking": 0}','3fe03fe5ea81bdf6ae913dae1a39ce8285579c1f8c2c2e1bc3371492b77b887e');
INSERT INTO "journal" VALUES(45,'bac9c3063999983b81522523','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','28bae13c049d7270795c3bbe','consented','{"purpose": "removal", "by": "Ms Example", "how": "phone", "quote": null, "clocks": []}','c559fffca5968924e53597f9d68fe86aca99c8e6bea5294803a6572bfd33b36a');
INSERT INTO "journal" VALUES(46,'ecba6ddec81bd176df02814d','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','28bae13c049d7270795c3bbe','sent-away','{"return": "RMA-0001", "serial": "PR-1002", "freight": "desk", "clocks": []}','e97d72696a749e6e0a3322bb4d575c3a5fd65be6c0f6fd0ec5eedf7c93eb133e');
INSERT INTO "journal" VALUES(47,'842b330f1cf3070932e339cc','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','28bae13c049d7270795c3bbe','held','{"reason": "factory", "note": "sent away", "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T06:00:00Z"}]}','af9bda327e099e77b8d0976d9412b20f547d8c571439049b673fe9dc0e8b0c5e');
INSERT INTO "journal" VALUES(48,'ca1234fe9f70f258a1d5a8c3','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','2eab314c07fce33bb92de3b5','logged','{"channel": "phone", "caller": null, "phone": null, "said": "scanner reads every second code", "summary": "scanner reads every second code", "priority": "P2", "tier": "standard", "region": "city", "kind": "fault", "contract": "C-0002", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-04T09:30:00Z", "within": "2 working days"}]}','2981f107d28002a173397535fe82de0d5289bf3623dd412c424e8c72fdc0bcec');
INSERT INTO "journal" VALUES(49,'17f42e2806ab9af7910426ab','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','9fd6a0bea7dee165f7dc2090','logged','{"channel": "phone", "caller": null, "phone": null, "said": "registration desk is down", "summary": "registration desk is down", "priority": "P3", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T03:45:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-05T09:30:00Z", "within": "3 working days"}]}','e00622c96c79f3045349e159254028a3b951cba62fe55377aa3bb2b28f3337a8');
INSERT INTO "journal" VALUES(50,'dd264da1e43d0085ccacb097','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','9fd6a0bea7dee165f7dc2090','classified','{"changed": {"priority": ["P3", "P1"], "severity": [null, "down"], "reach": [null, "group"]}, "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "moved", "due": "2026-03-02T09:30:00Z", "was": "2026-03-05T09:30:00Z"}]}','cca6496c216054128cbad15327c1d3394f70a21d19f2ed2b89685b2ccede9f2f');
INSERT INTO "journal" VALUES(51,'e06fa3afe955774b5b970c2b','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','9fd6a0bea7dee165f7dc2090','escalated','{"from": "1", "to": "2", "reason": "the board has to be measured", "clocks": []}','9f0193deda0b1de74bf489a8ab42a90059e19a049cb1e65dbb632dc74a98fe25');
INSERT INTO "journal" VALUES(52,'f997d2cd9c8f55b1cc00b365','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','2eab314c07fce33bb92de3b5','answered','{"text": "we look into it", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T04:00:00Z", "at": "2026-03-02T06:00:00Z"}]}','fae6608fbf79f707260cb8b97bd2623e7743ca2f2022b32cab31dde6f5f8172a');
INSERT INTO "journal" VALUES(53,'f997d2cd9c8f55b1cc00b365','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','2eab314c07fce33bb92de3b5','contract extended','{"target": "answer", "number": "C-0002", "by": "1 month", "was": "2026-12-31", "ends_on": "2027-01-31"}','280df70c1469fc64ff8089e43578144cc21bace70851e0be871da466bf53d2b1');
INSERT INTO "journal" VALUES(54,'2ac203b2e1d2f39ff86a1293','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','a8b02dbf24404c55731a7437','parts asked','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "because": "for the fair"}','eb7c9a1b46a7bccc04a16fbab5ac10a241e7d3ae2f1608a2d3beeca429e91cbc');
INSERT INTO "journal" VALUES(55,'6535cced5af81fffb319a438','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','wang','request','a8b02dbf24404c55731a7437','request approved','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "note": null, "lacking": 0}','598a36837558864fa270ee7627f95cf3a36fbfc4ac6e4394883218ad2320263a');
INSERT INTO "journal" VALUES(56,'f105f260f479c2f8c5302682','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": "REQ-0001", "note": null}','3422c94ed4529bc7de925f79f6330f7faba80bcd7dbe7766d50d601251414a2a');
INSERT INTO "journal" VALUES(57,'f105f260f479c2f8c5302682','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','a8b02dbf24404c55731a7437','request issued','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "source": "warehouse"}','bd5d8531587ff032bc6afee8d7507d952ed40356fd19cc6934b3640bb743520f');
INSERT INTO "journal" VALUES(58,'cdd1a795cdce717855f66fce','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts counted','{"holder": "centre/Wang Lin", "part": "roller", "condition": "new", "counted": 1, "expected": 2, "engineer": "Wang Lin", "charged": 12000}','64d657cf7c1458a25d1079f91ec21fe47a2698824afc1735b02dfc9b9bf328fa');
INSERT INTO "journal" VALUES(59,'5b0bf51a74a2f2a13b409be4','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','contract','ae4fb7eb6afbdb36fb9b3ea7','entitlement used','{"contract": "C-0001", "entitlement": "visit", "quantity": 1, "left": 3}','fbcde40123134b6523e56cefbe5f305f9d425e6843ba783f467e38641304711c');
INSERT INTO "journal" VALUES(60,'a843fef32dc21b8ae02d23f8','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','06bcbcf474d31780c3b3d46a','logged','{"channel": "phone", "caller": null, "phone": null, "said": "cannot log in", "summary": "cannot log in", "priority": "P1", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T09:35:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T09:50:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','1ff760e45b4efde79cdd0d209bcef4899b5ec24928f411fe504a2679b8c5ae0d');
INSERT INTO "journal" VALUES(61,'5e2f00bc32ea001910c4412b','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','9fd6a0bea7dee165f7dc2090','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T08:15:00Z", "note": "time is running out"}','df0b82dd95c34124f09132fc3819c13c0f0f09752d5be1395c550d6fc4971684');
INSERT INTO "journal" VALUES(62,'5e2f00bc32ea001910c4412b','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','9fd6a0bea7dee165f7dc2090','notices written','{"to": ["Head of service"]}','236fd01848b881ef8f1a971f6927320dda6394ef045b201e9a0d2df9ae38a431');
INSERT INTO "journal" VALUES(63,'0b2f8f88a4331f46360a577e','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','9fd6a0bea7dee165f7dc2090','person told','{"to": "Head of service", "way": "command"}','04e48396ba76622df47e6e9acb4b903b0aacb67e8075aebe5f301b9a64b844ac');
INSERT INTO "journal" VALUES(64,'0521fa4bbf84cda1ae5e8bbb','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','06bcbcf474d31780c3b3d46a','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T09:27:30Z", "note": "time is running out"}','8542e83184b1e9c42c0cd94d0a9789feac834da91e4ec8a8a97d7a2bebae5632');
INSERT INTO "journal" VALUES(65,'0521fa4bbf84cda1ae5e8bbb','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','06bcbcf474d31780c3b3d46a','notices written','{"to": ["Head of service"]}','9d6063ee69be710630f0acc42151930a76d1e72d990ec8bf792cf78a02d9b8cd');
INSERT INTO "journal" VALUES(66,'d5f8fb53ce1aca4caf2c046f','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','9fd6a0bea7dee165f7dc2090','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null}','978eecee43e0ed0b5ec45fc5dfe1dac8ca617571c2dd58d042b0369c01d06c4d');
INSERT INTO "journal" VALUES(67,'d5f8fb53ce1aca4caf2c046f','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','9fd6a0bea7dee165f7dc2090','escalated','{"from": "2", "to": "3", "reason": "100 % of the time for Solved is used", "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}]}','2101af5bf2e03c3ea2535c8695cc0c2b21388417215209bf4f7a3f161cbb8fd4');
INSERT INTO "journal" VALUES(68,'d5f8fb53ce1aca4caf2c046f','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','9fd6a0bea7dee165f7dc2090','left undone','{"what": "priority", "why": "SD-000004 is P1 already"}','e77ced873e53a80bdb8aa7996ccb3e0a0737045002a9173f6060b08c339db2ad');
INSERT INTO "journal" VALUES(69,'a8ff5a250f192d9d981343cd','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','06bcbcf474d31780c3b3d46a','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null}','3b618fbcded1814d0bdf61e4627a7cb2c71813d41b25484bde9d21ab8a8ba52e');
INSERT INTO "journal" VALUES(70,'a8ff5a250f192d9d981343cd','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','06bcbcf474d31780c3b3d46a','escalated','{"from": "1", "to": "2", "reason": "100 % of the time for Solved is used", "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}, {"target": "answer", "change": "missed", "due": "2026-03-02T09:35:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T09:50:00Z"}]}','528afeef1c709ed16baf7131c018fe34ef49a73d0328b30d8497312a8aa92f77');
INSERT INTO "journal" VALUES(71,'a8ff5a250f192d9d981343cd','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','06bcbcf474d31780c3b3d46a','left undone','{"what": "priority", "why": "SD-000005 is P1 already"}','77b6f225e6937b3655515f4e6425a481da76e2257405b97040f1205bf2df1402');
INSERT INTO "journal" VALUES(72,'fd586f9e312e821d076953e6','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','06bcbcf474d31780c3b3d46a','time used','{"target": "solve", "percent": 150, "used_at": "2026-03-03T00:35:00Z", "note": null}','e3d10833460a79b1400997a0b2f4a2925610d14f3ad591efef64e8cff34415a9');
INSERT INTO "journal" VALUES(73,'fd586f9e312e821d076953e6','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','06bcbcf474d31780c3b3d46a','assigned','{"engineer": "Zhao Min", "was": null, "clocks": [], "because": {"station": "centre", "skill": null, "live": 0, "last_at": null}}','53e7a26a2331c73f0b1fc26e94b2b411f9c1507aabbdc272e2314a3257b52135');
INSERT INTO "journal" VALUES(74,'c66b21f655c6fb84b7fa1e44','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','06bcbcf474d31780c3b3d46a','person told','{"to": "Head of service", "way": "command"}','31ff591b17f69ea68b7083cf1d51b2f9d152cdf77a237b27674b3873710e42fc');
INSERT INTO "journal" VALUES(75,'b9936e388a5ee753603685f9','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','d36dff8c5230479af0cc9396','logged','{"channel": "phone", "caller": null, "phone": null, "said": "called by mistake", "summary": "called by mistake", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','0f92aeeb557538f87d29e271f4409c0d305af2fd5ed668785e2103ce3fcc2dc5');
INSERT INTO "journal" VALUES(76,'bac4578ce09639e4fb20888a','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','d36dff8c5230479af0cc9396','cancelled','{"reason": "called by mistake", "clocks": [{"target": "answer", "change": "void", "due": "2026-03-03T03:00:00Z"}, {"target": "solve", "change": "void", "due": "2026-03-10T09:30:00Z"}]}','1d6c5b9f39519eb0a2a2dfeccbab35e6a350ef1a217f7d1f6fa77afb42f770d9');
INSERT INTO "journal" VALUES(77,'fa904e317c76b2e810f631ee','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','f2a760861fbb57951c11d621','logged','{"channel": "phone", "caller": null, "phone": null, "said": "how does it print", "summary": "how does it print", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','5b7cd9615da3271233aa146b8480212b0e7feca7083b2afe6363a52876ccba5e');
INSERT INTO "journal" VALUES(78,'9f739e50756a67456732a396','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','f2a760861fbb57951c11d621','ordered','{"visit": 1, "engineer": "Zhao Min", "clocks": []}','1c419d0d56c0e972a6784b8bf13697d641139ba7874084863cf34cb9664e2898');
INSERT INTO "journal" VALUES(79,'4392d83456d05d86721a7fcb','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','f2a760861fbb57951c11d621','arrived','{"visit": 1, "engineer": "Zhao Min", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-03T03:00:00Z", "at": "2026-03-03T01:00:00Z"}]}','d36da9938a8c03ff36e75332b7ad47a30ddd3bce3d02ddf453f25bbb77f4e501');
INSERT INTO "journal" VALUES(80,'5a379d3e4d0f776a10f602bf','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','f2a760861fbb57951c11d621','recorded','{"visit": 1, "form": {"fault": "none", "cause": "no training", "action": "explained", "result": "they know how", "minutes": 30, "covered": {"parts": "free", "work": "free", "because": "in warranty"}}, "clocks": []}','7a5928b83abb39cbb51346082c9d3a747920eecd8b205e586fee6b15d3e88028');
INSERT INTO "journal" VALUES(81,'5a379d3e4d0f776a10f602bf','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','f2a760861fbb57951c11d621','charged','{"visit": 1, "because": "in warranty", "lines": [{"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "in warranty"}, {"kind": "work", "item": "labour", "quantity": 1, "unit": "30m", "unit_price": 6000, "list_amount": 6000, "amount": 0, "because": "in warranty"}], "total": 0, "currency": "CNY"}','b98ac726bab8e48e493762dd4ab3e3527b8802a21392133f4bbdb8347f30bb31');
INSERT INTO "journal" VALUES(82,'5a379d3e4d0f776a10f602bf','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','f2a760861fbb57951c11d621','finished','{"visit": 1, "engineer": "Zhao Min", "clocks": []}','ec962212906616106f51cc4ef26ec0f8262e887a2dfc8feb6bd24e46ef5f390f');
INSERT INTO "journal" VALUES(83,'8684ff6fe3a8a7c6ddaae82f','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','f2a760861fbb57951c11d621','resolved','{"cause": "no training", "solution": "explained", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-10T09:30:00Z", "at": "2026-03-03T01:00:00Z"}]}','29359c608707d5aa06e9afccacb5677cae25540278aee7f3300ae275feec77ba');
INSERT INTO "journal" VALUES(84,'13928a6646bd3255536428ea','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','f2a760861fbb57951c11d621','closed','{"note": "content", "clocks": []}','f1b8f1642eb197290fdfeae311700bb6786b421d35cc8d6b297f12fc47ca9b14');
INSERT INTO "journal" VALUES(85,'51789f34b7481c01778ae3bb','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','f2a760861fbb57951c11d621','reopened','{"reason": "again", "clocks": [{"target": "solve", "change": "resumed", "due": "2026-03-10T09:30:00Z"}]}','07270e12a3a6baa97dd43943727fde43532cb910242bf8058cbb88fdafbcdff9');
INSERT INTO "journal" VALUES(86,'2694351c721cda6f8408ef8b','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','customer','4d725d7181ba449924363eb0','customer added','{"name": "Sample School", "phones": []}','50d31ff7e5248dc2572da079a6f356bd899229bc09ab4796ed90691842c3d6d0');
INSERT INTO "journal" VALUES(87,'2694351c721cda6f8408ef8b','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','ticket','db855089cb1b3979e71707e6','logged','{"channel": "phone", "caller": null, "phone": null, "said": "Door, Lock, Stuck", "summary": "Door, Lock, Stuck", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T02:30:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','54b039623c00be36df9b39fbe9bc178dcfa66807f033c12aae5c549258d8054f');
INSERT INTO "journal" VALUES(88,'2694351c721cda6f8408ef8b','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','engineer','f666433a6a1eb9d12bd1220a','engineer added','{"name": "Ada", "station": null}','326b2ec5b571e4fd77c9970009bf26f21f7cbd927d5446989f2a64e3f3cec4c4');
INSERT INTO "journal" VALUES(89,'2694351c721cda6f8408ef8b','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','ticket','db855089cb1b3979e71707e6','assigned','{"engineer": "Ada", "was": null, "clocks": []}','4cd5ac5805df3f8d9080786f268af036b543c9984ceb251cdced5cc1c3a2ae38');
INSERT INTO "journal" VALUES(90,'2694351c721cda6f8408ef8b','2026-03-02T00:50:00Z','2026-03-02T00:50:00Z','Ada','ticket','db855089cb1b3979e71707e6','resolved','{"cause": "not recorded", "solution": "not recorded in the log", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T02:30:00Z", "at": "2026-03-02T00:50:00Z"}, {"target": "solve", "change": "met", "due": "2026-03-09T09:30:00Z", "at": "2026-03-02T00:50:00Z"}]}','c3f40fb31847ccf598d757c137e62f05ff84ff57988c8161c41eeb53df8133bb');
INSERT INTO "journal" VALUES(91,'2694351c721cda6f8408ef8b','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','db855089cb1b3979e71707e6','imported','{"file": "incidents.csv", "rows": 2, "through": "2026-03-02T00:50:00Z"}','e5a3343c509bb3b3eb7a892028a4acbc38af9cfaf2c740e154f1e17aa96c2a16');
INSERT INTO "journal" VALUES(92,'90fc88b83973976cf0b85297','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','8a69b6d7b61256e3e095d6c3','turnover entered','{"customer": "Sample Dealer", "month": "2026-02", "amount": 2000000, "was": null, "basis": "payments", "currency": "CNY"}','8dbe1b05a860e40a43fb5c3d993cda1ae3cbd9965b28f4df46eed79f68b27684');
INSERT INTO "journal" VALUES(93,'8f09bd4d3dc0f466199d191b','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','8a69b6d7b61256e3e095d6c3','quarter settled','{"customer": "Sample Dealer", "quarter": "2026Q1", "basis": "payments", "turnover": 2000000, "budget": 30000, "carried_in": 0, "spent": 14000, "charged": 0, "paid": 0, "carried_out": 16000, "currency": "CNY"}','82e3ac05f54ca6fe882e786bf11aa77a727c0c0203258132a6ba1c58f52a1d7a');
INSERT INTO "journal" VALUES(94,'a3b432f7ee9b22e79de25c0c','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','8a69b6d7b61256e3e095d6c3','turnover entered','{"customer": "Sample Dealer", "month": "2026-04", "amount": 100000, "was": null, "basis": "payments", "currency": "CNY"}','6b722f3c340a0b8127138395ac052dda9eacce17ff77a7c94792adbb47afb352');
CREATE TABLE loan (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  equipment_id TEXT NOT NULL REFERENCES equipment (id),
  lent_at TEXT NOT NULL,
  due_at TEXT NOT NULL,
  back_at TEXT,
  CHECK (back_at IS NULL OR back_at >= lent_at)
) STRICT;
INSERT INTO "loan" VALUES('272e4410f952dc55439b87c3','28bae13c049d7270795c3bbe','3412f5d3785700ba060659e9','2026-03-02T03:00:00Z','2026-03-17T03:00:00Z',NULL);
CREATE TABLE loss (
  move_id TEXT PRIMARY KEY REFERENCES stock_move (id),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  amount INTEGER NOT NULL CHECK (amount >= 0),
  currency TEXT NOT NULL
) STRICT;
INSERT INTO "loss" VALUES('9ff2bc220a30037bee115646','45bbf1e0df3d025bb3f1104b',12000,'CNY');
CREATE TABLE notice (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  recipient TEXT NOT NULL,   -- a key of the configuration
  engineer_id TEXT REFERENCES engineer (id),  -- who that was, when it was an engineer
  way TEXT NOT NULL CHECK (way IN ('command', 'mail')),
  made_at TEXT NOT NULL,
  document TEXT NOT NULL,    -- JSON
  claimed_until TEXT,        -- somebody is carrying it; whoever was killed meanwhile loses it then
  sent_at TEXT,
  tries INTEGER NOT NULL DEFAULT 0,
  error TEXT                 -- why the last try failed
) STRICT;
INSERT INTO "notice" VALUES('2a8ebafaace2fc160a8a642d','9fd6a0bea7dee165f7dc2090','head',NULL,'command','2026-03-02T09:20:00Z','{"text": "SD-000004: 75 % of the time for Solved is used: time is running out", "target": "solve", "within": "same day", "due_at": "2026-03-02T09:30:00Z", "percent": 75, "note": "time is running out", "ticket": {"number": "SD-000004", "summary": "registration desk is down", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "2", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T03:30:00Z"}}',NULL,'2026-03-02T09:20:00Z',1,NULL);
INSERT INTO "notice" VALUES('dea864ef0bf58bca586ad50d','06bcbcf474d31780c3b3d46a','head',NULL,'command','2026-03-03T01:00:00Z','{"text": "SD-000005: 75 % of the time for Solved is used: time is running out", "target": "solve", "within": "same day", "due_at": "2026-03-02T09:30:00Z", "percent": 75, "note": "time is running out", "ticket": {"number": "SD-000005", "summary": "cannot log in", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "1", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T09:20:00Z"}}',NULL,'2026-03-03T01:00:00Z',1,NULL);
CREATE TABLE payment (
  id TEXT PRIMARY KEY,
  receipt TEXT NOT NULL UNIQUE,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  amount INTEGER NOT NULL CHECK (amount > 0),
  currency TEXT NOT NULL,
  method TEXT NOT NULL,
  card_id TEXT REFERENCES card (id),
  at TEXT NOT NULL,
  taken_by TEXT NOT NULL
) STRICT;
INSERT INTO "payment" VALUES('1b724e7ad4631d4caaef67d3','R-0001','486f3289ebf1600d762fcd3a',3000,'CNY','card','576b4dcfec87756a7295e3e6','2026-03-02T02:05:00Z','tester');
INSERT INTO "payment" VALUES('b4b30dca14a21b248bfc0c9a','R-0002','486f3289ebf1600d762fcd3a',5000,'CNY','transfer',NULL,'2026-03-02T02:05:00Z','tester');
CREATE TABLE phone (
  customer_id TEXT NOT NULL REFERENCES customer (id),
  digits TEXT NOT NULL CHECK (digits <> ''),
  shown TEXT NOT NULL,  -- as it was written
  tail TEXT NOT NULL,   -- its last 8 digits: +86 138…, 0138… and 138… are the same telephone
  PRIMARY KEY (customer_id, digits)
) STRICT;
INSERT INTO "phone" VALUES('222d63bab97786704f942184','13800000001','13800000001','00000001');
INSERT INTO "phone" VALUES('4fb6ae71aec5630cb2eca5d8','13800000002','13800000002','00000002');
INSERT INTO "phone" VALUES('222d63bab97786704f942184','13800000003','13800000003','00000003');
CREATE TABLE priced_line (
  id TEXT PRIMARY KEY,
  quote_id TEXT REFERENCES quote (id),
  dispatch_id TEXT REFERENCES dispatch (id),
  place INTEGER NOT NULL CHECK (place >= 1),
  kind TEXT NOT NULL CHECK (kind IN ('part', 'work')),
  item TEXT NOT NULL,
  quantity INTEGER NOT NULL CHECK (quantity > 0),
  unit TEXT,
  unit_price INTEGER NOT NULL CHECK (unit_price >= 0),
  list_amount INTEGER NOT NULL CHECK (list_amount >= 0),
  amount INTEGER NOT NULL CHECK (amount >= 0),
  because TEXT,
  currency TEXT NOT NULL,
  first INTEGER NOT NULL DEFAULT 0 CHECK (first IN (0, 1)),  -- the customer had it for the first time
  contract_id TEXT REFERENCES contract (id),                 -- whose entitlement it uses up
  entitlement TEXT,
  CHECK ((quote_id IS NULL) <> (dispatch_id IS NULL)),
  CHECK ((contract_id IS NULL) = (entitlement IS NULL)),
  CHECK (amount IN (0, quantity * unit_price))
) STRICT;
INSERT INTO "priced_line" VALUES('2134956befe8d50c9512cb46','89b0e7074b2cbbdd59385ac0',NULL,1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL);
INSERT INTO "priced_line" VALUES('3315468dd5bedef50584f05f','89b0e7074b2cbbdd59385ac0',NULL,2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL);
INSERT INTO "priced_line" VALUES('e49e0411deba046f750e475b','89b0e7074b2cbbdd59385ac0',NULL,3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL);
INSERT INTO "priced_line" VALUES('b530cd67deb44ae7c281babd','89b0e7074b2cbbdd59385ac0',NULL,4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL);
INSERT INTO "priced_line" VALUES('d968e536f186add9b083be39',NULL,'ba1e7f77eb9580b25d2d3404',1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL);
INSERT INTO "priced_line" VALUES('90eb127c8ae09a8142851e30',NULL,'ba1e7f77eb9580b25d2d3404',2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL);
INSERT INTO "priced_line" VALUES('2ac486953f3d63aad7426739',NULL,'ba1e7f77eb9580b25d2d3404',3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL);
INSERT INTO "priced_line" VALUES('30d229da39482a6859b78391',NULL,'ba1e7f77eb9580b25d2d3404',4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL);
INSERT INTO "priced_line" VALUES('0eae4735bcb37fec5e674120',NULL,'ba1e7f77eb9580b25d2d3404',5,'work','training',1,'place',20000,20000,0,'included in the contract','CNY',0,'ae4fb7eb6afbdb36fb9b3ea7','training');
INSERT INTO "priced_line" VALUES('45f98f3c10cefd197051ecc7',NULL,'ab21817642a9bde08dd55626',1,'work','visit',1,NULL,8000,8000,0,'in warranty','CNY',0,NULL,NULL);
INSERT INTO "priced_line" VALUES('20daad60dfba31348979312a',NULL,'ab21817642a9bde08dd55626',2,'work','labour',1,'30m',6000,6000,0,'in warranty','CNY',0,NULL,NULL);
CREATE TABLE quote (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  made_at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  total INTEGER NOT NULL CHECK (total >= 0),
  currency TEXT NOT NULL,
  parts_charged TEXT NOT NULL CHECK (parts_charged IN ('free', 'cost', 'price')),
  work_charged TEXT NOT NULL CHECK (work_charged IN ('free', 'price')),
  charged_because TEXT NOT NULL
) STRICT;
INSERT INTO "quote" VALUES('89b0e7074b2cbbdd59385ac0','Q-0001','486f3289ebf1600d762fcd3a','2026-03-02T01:00:00Z','tester',8000,'CNY','cost','free','full care');
CREATE TABLE rma (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  equipment_id TEXT NOT NULL REFERENCES equipment (id),
  reason TEXT NOT NULL,
  decision TEXT NOT NULL CHECK (decision IN ('refund', 'exchange', 'repair', 'refused')),
  freight TEXT NOT NULL CHECK (freight IN ('desk', 'customer', 'vendor')),
  because TEXT NOT NULL,
  overruled_by TEXT,
  asked_at TEXT NOT NULL,
  asked_by TEXT NOT NULL,
  approved_at TEXT,
  sent_at TEXT,           -- to the factory
  back_at TEXT,
  done_at TEXT            -- refunded, exchanged, or given back repaired
) STRICT;
INSERT INTO "rma" VALUES('1740d4be556362340b715352','RMA-0001','28bae13c049d7270795c3bbe','cd47ffdd43455492cfab3c36','quality','repair','desk','in warranty',NULL,'2026-03-02T03:00:00Z','tester','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z',NULL,NULL);
CREATE TABLE settlement (
  customer_id TEXT NOT NULL REFERENCES customer (id),
  quarter TEXT NOT NULL,
  basis TEXT NOT NULL CHECK (basis IN ('units', 'payments')),
  rate INTEGER NOT NULL CHECK (rate >= 0),  -- money for each unit, or the share of payments in hundredths of a percent
  turnover INTEGER NOT NULL,
  budget INTEGER NOT NULL CHECK (budget >= 0),
  carried_in INTEGER NOT NULL,
  spent INTEGER NOT NULL CHECK (spent >= 0),
  charged INTEGER NOT NULL CHECK (charged >= 0),
  paid INTEGER NOT NULL CHECK (paid >= 0),
  carried_out INTEGER NOT NULL,
  currency TEXT NOT NULL,
  settled_at TEXT NOT NULL,
  PRIMARY KEY (customer_id, quarter),
  CHECK (budget + carried_in - spent = paid - charged + carried_out)
) STRICT;
INSERT INTO "settlement" VALUES('8a69b6d7b61256e3e095d6c3','2026Q1','payments',150,2000000,30000,0,14000,0,0,16000,'CNY','2026-04-01T01:00:00Z');
CREATE TABLE site (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL,
  address TEXT,
  region TEXT,
  UNIQUE (customer_id, name_key)
) STRICT;
INSERT INTO "site" VALUES('6d4b92470f897005bce5211a','222d63bab97786704f942184','North wing','north wing','2 Sample Road','county');
CREATE TABLE stock (
  holder_id TEXT NOT NULL REFERENCES holder (id),
  part TEXT NOT NULL,
  condition TEXT NOT NULL CHECK (condition IN ('new', 'used')),
  quantity INTEGER NOT NULL CHECK (quantity >= 0),
  PRIMARY KEY (holder_id, part, condition)
) STRICT;
INSERT INTO "stock" VALUES('7f1fee3044a8aa4d9eef8128','roller','new',3);
INSERT INTO "stock" VALUES('65c77d1f708f2b124da33c25','roller','new',1);
INSERT INTO "stock" VALUES('cc96745365105961e74ce3e5','roller','new',4);
INSERT INTO "stock" VALUES('3729beab285617bec854c918','roller','new',0);
CREATE TABLE stock_move (
  id TEXT PRIMARY KEY,
  seq INTEGER NOT NULL UNIQUE,  -- its place in the ledger
  at TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (
    kind IN ('received', 'transferred', 'issued', 'fitted', 'taken back', 'put back', 'lost', 'found', 'scrapped')
  ),
  part TEXT NOT NULL,
  condition TEXT NOT NULL CHECK (condition IN ('new', 'used')),
  quantity INTEGER NOT NULL CHECK (quantity > 0),
  from_holder TEXT REFERENCES holder (id),
  to_holder TEXT REFERENCES holder (id),
  dispatch_id TEXT REFERENCES dispatch (id),
  request_id TEXT REFERENCES stock_request (id),
  serial TEXT,
  note TEXT,
  CHECK (from_holder IS NOT to_holder OR kind = 'fitted')
) STRICT;
INSERT INTO "stock_move" VALUES('3c9d63239b73a622604b890a',1,'2026-03-02T00:30:00Z','received','roller','new',10,NULL,'7f1fee3044a8aa4d9eef8128',NULL,NULL,NULL,'delivery note 17');
INSERT INTO "stock_move" VALUES('367667540c5ec26cdaf4d468',2,'2026-03-02T00:30:00Z','transferred','roller','new',3,'7f1fee3044a8aa4d9eef8128','65c77d1f708f2b124da33c25',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('fd06f27f64a16c6bb6fab0a7',3,'2026-03-02T00:30:00Z','transferred','roller','new',2,'7f1fee3044a8aa4d9eef8128','cc96745365105961e74ce3e5',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('4e94850f061994f716c5568c',4,'2026-03-02T01:00:00Z','issued','roller','new',1,'65c77d1f708f2b124da33c25','3729beab285617bec854c918','ba1e7f77eb9580b25d2d3404',NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('f7ee072ab427d27d8fa0903d',5,'2026-03-02T02:05:00Z','fitted','roller','new',1,'3729beab285617bec854c918',NULL,'ba1e7f77eb9580b25d2d3404',NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('c3b34f5f09b2c97877eade1d',6,'2026-03-02T06:00:00Z','transferred','roller','new',2,'7f1fee3044a8aa4d9eef8128','cc96745365105961e74ce3e5',NULL,'a8b02dbf24404c55731a7437',NULL,NULL);
INSERT INTO "stock_move" VALUES('9ff2bc220a30037bee115646',7,'2026-03-02T06:00:00Z','lost','roller','new',1,'65c77d1f708f2b124da33c25',NULL,NULL,NULL,NULL,NULL);
CREATE TABLE stock_request (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  holder_id TEXT NOT NULL REFERENCES holder (id),  -- for whom
  part TEXT NOT NULL,
  quantity INTEGER NOT NULL CHECK (quantity > 0),
  state TEXT NOT NULL CHECK (state IN ('asked', 'approved', 'refused', 'issued')),
  asked_at TEXT NOT NULL,
  asked_by TEXT NOT NULL,
  because TEXT
) STRICT;
INSERT INTO "stock_request" VALUES('a8b02dbf24404c55731a7437','REQ-0001','cc96745365105961e74ce3e5','roller',2,'issued','2026-03-02T06:00:00Z','tester','for the fair');
CREATE TABLE ticket (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  count INTEGER UNIQUE,  -- the digits people say; absent on tickets that came with a number of their own
  summary TEXT NOT NULL CHECK (summary <> ''),
  kind TEXT NOT NULL,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  severity TEXT,
  reach TEXT,
  opened_at TEXT NOT NULL,
  ended_at TEXT,         -- resolved or cancelled; null while somebody has to do something
  cause TEXT,
  solution TEXT
, equipment_id TEXT REFERENCES equipment (id), contract_id TEXT REFERENCES contract (id)) STRICT;
INSERT INTO "ticket" VALUES('486f3289ebf1600d762fcd3a','SD-000001',1,'printer jams','fault','222d63bab97786704f942184',NULL,NULL,'2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','worn roller','roller replaced','889fc1f373760bf63c6a6360','ae4fb7eb6afbdb36fb9b3ea7');
INSERT INTO "ticket" VALUES('28bae13c049d7270795c3bbe','SD-000002',2,'no power','fault','4fb6ae71aec5630cb2eca5d8',NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL,'cd47ffdd43455492cfab3c36','428f206ea8742de6b2766cb2');
INSERT INTO "ticket" VALUES('2eab314c07fce33bb92de3b5','SD-000003',3,'scanner reads every second code','fault','4fb6ae71aec5630cb2eca5d8',NULL,NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'428f206ea8742de6b2766cb2');
INSERT INTO "ticket" VALUES('9fd6a0bea7dee165f7dc2090','SD-000004',4,'registration desk is down','fault','222d63bab97786704f942184','down','group','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'ae4fb7eb6afbdb36fb9b3ea7');
INSERT INTO "ticket" VALUES('06bcbcf474d31780c3b3d46a','SD-000005',5,'cannot log in','fault','222d63bab97786704f942184',NULL,NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL,NULL,'ae4fb7eb6afbdb36fb9b3ea7');
INSERT INTO "ticket" VALUES('d36dff8c5230479af0cc9396','SD-000006',6,'called by mistake','fault','8a69b6d7b61256e3e095d6c3',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('f2a760861fbb57951c11d621','SD-000007',7,'how does it print','fault','8a69b6d7b61256e3e095d6c3',NULL,NULL,'2026-03-03T01:00:00Z',NULL,'no training','explained',NULL,NULL);
INSERT INTO "ticket" VALUES('db855089cb1b3979e71707e6','INC-7',NULL,'Door, Lock, Stuck','fault','4d725d7181ba449924363eb0',NULL,NULL,'2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','not recorded','not recorded in the log',NULL,NULL);
CREATE TABLE ticket_period (
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'held', 'resolved', 'closed', 'cancelled')),
  priority TEXT NOT NULL,
  tier TEXT NOT NULL,
  region TEXT NOT NULL,
  phase TEXT,
  warranty TEXT NOT NULL CHECK (warranty IN ('in', 'out', 'unknown')),
  level TEXT,            -- the support level that has it
  engineer_id TEXT REFERENCES engineer (id),
  PRIMARY KEY (ticket_id, since),
  CHECK (since < until)
) STRICT;
INSERT INTO "ticket_period" VALUES('486f3289ebf1600d762fcd3a','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','open','P1','gold','county','warranty','out','1','45bbf1e0df3d025bb3f1104b');
INSERT INTO "ticket_period" VALUES('486f3289ebf1600d762fcd3a','2026-03-02T02:05:00Z','9999-12-31T23:59:59Z','closed','P1','gold','county','warranty','out','1','45bbf1e0df3d025bb3f1104b');
INSERT INTO "ticket_period" VALUES('28bae13c049d7270795c3bbe','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','held','P3','standard','city','warranty','in','1',NULL);
INSERT INTO "ticket_period" VALUES('2eab314c07fce33bb92de3b5','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','open','P2','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('9fd6a0bea7dee165f7dc2090','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','open','P3','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('9fd6a0bea7dee165f7dc2090','2026-03-02T06:00:00Z','2026-03-03T01:00:00Z','open','P1','gold','city','warranty','unknown','2',NULL);
INSERT INTO "ticket_period" VALUES('06bcbcf474d31780c3b3d46a','2026-03-02T09:20:00Z','2026-03-03T01:00:00Z','open','P1','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('9fd6a0bea7dee165f7dc2090','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('06bcbcf474d31780c3b3d46a','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P1','gold','city','warranty','unknown','2','53c884afecf4dabe9d920e7a');
INSERT INTO "ticket_period" VALUES('d36dff8c5230479af0cc9396','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','cancelled','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('f2a760861fbb57951c11d621','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','in','1','53c884afecf4dabe9d920e7a');
INSERT INTO "ticket_period" VALUES('db855089cb1b3979e71707e6','2026-03-02T00:30:00Z','2026-03-02T00:40:00Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('db855089cb1b3979e71707e6','2026-03-02T00:40:00Z','2026-03-02T00:50:00Z','open','P3','standard','city','warranty','unknown','1','f666433a6a1eb9d12bd1220a');
INSERT INTO "ticket_period" VALUES('db855089cb1b3979e71707e6','2026-03-02T00:50:00Z','9999-12-31T23:59:59Z','resolved','P3','standard','city','warranty','unknown','1','f666433a6a1eb9d12bd1220a');
CREATE TABLE turnover (
  customer_id TEXT NOT NULL REFERENCES customer (id),
  month TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount >= 0),
  PRIMARY KEY (customer_id, month)
) STRICT;
INSERT INTO "turnover" VALUES('8a69b6d7b61256e3e095d6c3','2026-02',2000000);
INSERT INTO "turnover" VALUES('8a69b6d7b61256e3e095d6c3','2026-04',100000);
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX customer_name ON customer (name_key);
CREATE INDEX phone_tail ON phone (tail);
CREATE INDEX ticket_customer ON ticket (customer_id);
CREATE INDEX ticket_opened ON ticket (opened_at);
CREATE INDEX ticket_period_open ON ticket_period (until, since) WHERE state IN ('open', 'held');
CREATE INDEX ticket_period_engineer ON ticket_period (engineer_id, since);
CREATE INDEX call_ticket ON call (ticket_id, at);
CREATE INDEX hold_ticket ON hold (ticket_id, since);
CREATE UNIQUE INDEX hold_running ON hold (ticket_id) WHERE until IS NULL;
CREATE INDEX clock_ticket ON clock (ticket_id);
CREATE INDEX clock_started ON clock (started_at);
CREATE INDEX clock_period_running ON clock_period (until, due_at) WHERE held = 0;
CREATE INDEX appointment_ticket ON appointment (ticket_id, agreed_at);
CREATE INDEX journal_noun ON journal (noun, noun_id, seq);
CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
BEGIN
  SELECT RAISE(ABORT, 'the journal is append-only');
END;
CREATE TRIGGER journal_is_never_deleted BEFORE DELETE ON journal
BEGIN
  SELECT RAISE(ABORT, 'the journal is append-only');
END;
CREATE INDEX notice_waiting ON notice (made_at) WHERE sent_at IS NULL;
CREATE VIEW tickets AS
SELECT t.number, p.state, p.priority, p.tier, p.region, t.kind, t.summary, c.name AS customer, e.name AS engineer,
       t.opened_at, t.ended_at, t.cause, t.solution
FROM ticket t
JOIN ticket_period p ON p.ticket_id = t.id AND p.until = '9999-12-31T23:59:59Z'
JOIN customer c ON c.id = t.customer_id
LEFT JOIN engineer e ON e.id = p.engineer_id;
CREATE VIEW clocks AS
SELECT t.number, k.target, k.tier, k.within, k.started_at, p.due_at, p.held, k.stopped_at, k.missed_at, k.outcome
FROM clock k
JOIN ticket t ON t.id = k.ticket_id
JOIN clock_period p ON p.clock_id = k.id AND p.since = (SELECT MAX(since) FROM clock_period WHERE clock_id = k.id);
CREATE INDEX contact_customer ON contact (customer_id);
CREATE INDEX contract_customer ON contract (customer_id, ends_on);
CREATE INDEX contract_end ON contract (ends_on);
CREATE INDEX equipment_customer ON equipment (customer_id);
CREATE INDEX ticket_equipment ON ticket (equipment_id, opened_at) WHERE equipment_id IS NOT NULL;
CREATE INDEX ticket_contract ON ticket (contract_id) WHERE contract_id IS NOT NULL;
CREATE INDEX consent_ticket ON consent (ticket_id, purpose);
CREATE UNIQUE INDEX holder_place ON holder (place) WHERE engineer_id IS NULL;
CREATE UNIQUE INDEX holder_engineer ON holder (place, engineer_id) WHERE engineer_id IS NOT NULL;
CREATE INDEX stock_move_part ON stock_move (part, at);
CREATE INDEX stock_move_dispatch ON stock_move (dispatch_id) WHERE dispatch_id IS NOT NULL;
CREATE INDEX loan_ticket ON loan (ticket_id);
CREATE UNIQUE INDEX loan_out ON loan (equipment_id) WHERE back_at IS NULL;
CREATE INDEX rma_ticket ON rma (ticket_id);
CREATE INDEX quote_ticket ON quote (ticket_id, made_at);
CREATE UNIQUE INDEX priced_line_quote ON priced_line (quote_id, place) WHERE quote_id IS NOT NULL;
CREATE UNIQUE INDEX priced_line_dispatch ON priced_line (dispatch_id, place) WHERE dispatch_id IS NOT NULL;
CREATE INDEX payment_ticket ON payment (ticket_id);
CREATE INDEX payment_at ON payment (at);
COMMIT;
