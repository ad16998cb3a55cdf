-- A desk as svcdesk with schema 3 left it: see tests/db/filled.py.
PRAGMA application_id = 1398162244;
PRAGMA user_version = 3;
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'svcdesk','0001_desk','2026-11-28 01:38:11.955487+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'svcdesk','0002_field','2026-11-28 01:38:11.979261+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'svcdesk','0003_truth','2026-11-28 01:38:12.003103+00:00');
CREATE TABLE absence (
  id TEXT PRIMARY KEY,
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  note TEXT,
  CHECK (since < until)
) STRICT;
INSERT INTO "absence" VALUES('8a31d5fbd65b927739810d78','dc63bb84031f957640c69b3f','2026-04-05T16:00:00Z','2026-04-10T16:00:00Z','holiday');
INSERT INTO "absence" VALUES('ea93256b8c97dd56ed717c69','dc63bb84031f957640c69b3f','2026-04-30T16:00:00Z','2026-05-05T16:00:00Z','on leave');
CREATE TABLE appointment (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  agreed_at TEXT NOT NULL,
  visit_at TEXT NOT NULL,
  asked_by TEXT NOT NULL CHECK (asked_by IN ('customer', 'desk')),
  note TEXT
, visit_until TEXT CHECK (visit_until >= visit_at)) STRICT;
INSERT INTO "appointment" VALUES('bfe5bd6e7476bdbf79baa6da','8d1c79a2017cb6b82e73b00b','2026-03-02T01:00:00Z','2026-03-02T02:00:00Z','customer','they close at noon',NULL);
INSERT INTO "appointment" VALUES('d2f6614c4cd4f176bb5d25b9','be6dfc6ed7ff55fbccaaa5de','2026-03-04T01:00:00Z','2026-03-05T06:00:00Z','desk',NULL,'2026-03-05T08:00:00Z');
CREATE TABLE approval (
  noun TEXT NOT NULL CHECK (noun IN ('repair', 'request', 'return')),
  noun_id TEXT NOT NULL,   -- of the dispatch, the request or the return
  actor TEXT NOT NULL,
  at TEXT NOT NULL,
  note TEXT,
  PRIMARY KEY (noun, noun_id, actor)
) STRICT;
INSERT INTO "approval" VALUES('return','ac4f9769935629e2db07fb36','wang','2026-03-02T03:00:00Z',NULL);
INSERT INTO "approval" VALUES('request','9bd5ee64c6cc3cbdbef77c64','wang','2026-03-02T06:00:00Z',NULL);
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
INSERT INTO "attachment" VALUES('363525dd8d0f3c045cfceb44','b6ec88e8e75846187e83dda7','photo','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-03-02T02:05:00Z');
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
INSERT INTO "call" VALUES('e20141566b1b5066475c3cd7','8d1c79a2017cb6b82e73b00b','2026-03-02T01:00:00Z','phone','Li Na','13800000003','printer jams','tester');
INSERT INTO "call" VALUES('d63f00d706828e20ffb28af6','f4a0559ddd265bbe157594a3','2026-03-02T03:00:00Z','phone',NULL,NULL,'no power','tester');
INSERT INTO "call" VALUES('4b4b5339cf888b6c63be55d1','f4a0559ddd265bbe157594a3','2026-03-02T03:00:00Z','phone',NULL,NULL,'is anybody coming?','tester');
INSERT INTO "call" VALUES('8435e2a398f3f82980504b25','6c10d19fa97a52199b9965aa','2026-03-02T03:30:00Z','phone',NULL,NULL,'scanner reads every second code','tester');
INSERT INTO "call" VALUES('40ce87cbcac0a22d448d9cae','be6dfc6ed7ff55fbccaaa5de','2026-03-02T03:30:00Z','phone',NULL,NULL,'registration desk is down','tester');
INSERT INTO "call" VALUES('d94a263d536c88db56b2f124','abba7938aa061b1f01f154ce','2026-03-02T09:20:00Z','phone',NULL,NULL,'cannot log in','tester');
INSERT INTO "call" VALUES('995acfc8d996cd9c810c4d95','3460f648b41070a0ab85663b','2026-03-03T01:00:00Z','phone',NULL,NULL,'called by mistake','tester');
INSERT INTO "call" VALUES('36d9fddf32daf1164cb79b31','10f4e46937b5f34b8d1955b4','2026-03-03T01:00:00Z','phone',NULL,NULL,'how does it print','tester');
INSERT INTO "call" VALUES('87d6ec04a5e349329a95b576','1ce3d11e81e0ab0267a69664','2026-03-02T00:30:00Z','phone',NULL,NULL,'Door, Lock, Stuck','Desk 1');
INSERT INTO "call" VALUES('b1cda598eec8a39a92f44818','481a9157695a6b90ef41c8b0','2026-03-04T01:00:00Z','phone',NULL,NULL,'the printer jams again','tester');
INSERT INTO "call" VALUES('192275705cb7b11bb3b41141','0381772e2b9751fd61311fe2','2026-03-04T01:00:00Z','phone',NULL,NULL,'the screen is dark','tester');
CREATE TABLE card (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  value INTEGER NOT NULL CHECK (value > 0),
  balance INTEGER NOT NULL CHECK (balance BETWEEN 0 AND value),
  currency TEXT NOT NULL,
  sold_at TEXT NOT NULL
) STRICT;
INSERT INTO "card" VALUES('93fbdc2d8634069cd8efd2af','CARD-0001','68114a7d1781448dc267a7d1',50000,47000,'CNY','2026-03-02T00:30:00Z');
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
  outcome TEXT CHECK (outcome IN ('met', 'missed', 'void')), counted_from TEXT, entered_by TEXT, entered_at TEXT, entered_why TEXT,
  CHECK ((stopped_at IS NULL) = (outcome IS NULL)),
  CHECK (missed_at IS NULL OR outcome IS NULL OR outcome = 'missed')
) STRICT;
INSERT INTO "clock" VALUES('d21d080f2b173d41fcf47924','8d1c79a2017cb6b82e73b00b','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('639d238a50377812d02cc30c','8d1c79a2017cb6b82e73b00b','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('b12804bb2f90dd90c59559f3','8d1c79a2017cb6b82e73b00b','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T01:00:00Z','resolved','2026-03-02T02:05:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('87b0f5380c1ef90a2577a7a9','8d1c79a2017cb6b82e73b00b','arrive','gold','2h clock','always','arrived',NULL,'ordered','2026-03-02T01:00:00Z','arrived','2026-03-02T02:05:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('0e783ac35b6791b2eae96df8','f4a0559ddd265bbe157594a3','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:00:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('8e518c5f52c59bf222fcfabb','f4a0559ddd265bbe157594a3','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:00:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('3fc6af80a3262b1f9c17ebb5','6c10d19fa97a52199b9965aa','answer','standard','30m','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z','answered','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z','missed','2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('7eb06fc9042e9b5f88ebdf86','6c10d19fa97a52199b9965aa','solve','standard','2 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('d834c9d877276c2c3672aff4','be6dfc6ed7ff55fbccaaa5de','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T03:45:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('1336df54a89d9931c0bfef72','be6dfc6ed7ff55fbccaaa5de','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T04:00:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('cbaaade3fb63330b33164b7f','be6dfc6ed7ff55fbccaaa5de','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('66be822db72c70d3c096c161','abba7938aa061b1f01f154ce','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:35:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('6bc3f488f9bc495b52ae45b5','abba7938aa061b1f01f154ce','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:50:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('79023703684f8def5fdb926c','abba7938aa061b1f01f154ce','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('0ab77afca712a5ef803aaba0','3460f648b41070a0ab85663b','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('74e64e4e312017a3b83097af','3460f648b41070a0ab85663b','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('a7e74c52074bd7543715f1d8','10f4e46937b5f34b8d1955b4','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-03T01:00:00Z','arrived','2026-03-03T01:00:00Z',NULL,'met','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('4fbbe2953eb6753697013427','10f4e46937b5f34b8d1955b4','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('8c66414896d512336285efdb','1ce3d11e81e0ab0267a69664','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met','2026-03-02T00:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('7353a487f993661da9b5277e','1ce3d11e81e0ab0267a69664','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met','2026-03-02T00:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('b1fb8d8e698518a8e2ead5d7','481a9157695a6b90ef41c8b0','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('f8c3f372906138ba8323efb4','481a9157695a6b90ef41c8b0','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('69b44b02f594d8c7bdd12bd1','481a9157695a6b90ef41c8b0','solve','gold','3 working days','office','resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('19695f158f4dc2b51c8d923b','0381772e2b9751fd61311fe2','answer','standard','30m','office','answered opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z','answered','2026-03-04T01:10:00Z',NULL,'met','2026-03-04T01:00:00Z','tester','2026-03-04T03:00:00Z','written on paper');
INSERT INTO "clock" VALUES('10e1f32932e2a9a73bedee04','0381772e2b9751fd61311fe2','solve','standard','8h','office','resolved','customer parts vendor problem evidence','logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
CREATE TABLE clock_period (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  due_at TEXT NOT NULL,
  held INTEGER NOT NULL CHECK (held IN (0, 1)),
  PRIMARY KEY (clock_id, since),
  CHECK (since <= until)
) STRICT;
INSERT INTO "clock_period" VALUES('d21d080f2b173d41fcf47924','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:15:00Z',0);
INSERT INTO "clock_period" VALUES('639d238a50377812d02cc30c','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('b12804bb2f90dd90c59559f3','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('87b0f5380c1ef90a2577a7a9','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('8e518c5f52c59bf222fcfabb','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('0e783ac35b6791b2eae96df8','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-02T06:00:00Z',1);
INSERT INTO "clock_period" VALUES('3fc6af80a3262b1f9c17ebb5','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('7eb06fc9042e9b5f88ebdf86','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','2026-03-04T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('d834c9d877276c2c3672aff4','2026-03-02T03:30:00Z','2026-03-04T01:00:00Z','2026-03-02T03:45:00Z',0);
INSERT INTO "clock_period" VALUES('1336df54a89d9931c0bfef72','2026-03-02T03:30:00Z','2026-03-04T01:00:00Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('cbaaade3fb63330b33164b7f','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-05T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('cbaaade3fb63330b33164b7f','2026-03-02T06:00:00Z','2026-03-04T01:00:00Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('66be822db72c70d3c096c161','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:35:00Z',0);
INSERT INTO "clock_period" VALUES('6bc3f488f9bc495b52ae45b5','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:50:00Z',0);
INSERT INTO "clock_period" VALUES('79023703684f8def5fdb926c','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('0ab77afca712a5ef803aaba0','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('74e64e4e312017a3b83097af','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('a7e74c52074bd7543715f1d8','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('4fbbe2953eb6753697013427','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('8c66414896d512336285efdb','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-02T02:30:00Z',0);
INSERT INTO "clock_period" VALUES('7353a487f993661da9b5277e','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('d834c9d877276c2c3672aff4','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T03:45:00Z',1);
INSERT INTO "clock_period" VALUES('1336df54a89d9931c0bfef72','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T04:00:00Z',1);
INSERT INTO "clock_period" VALUES('cbaaade3fb63330b33164b7f','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T09:30:00Z',1);
INSERT INTO "clock_period" VALUES('b1fb8d8e698518a8e2ead5d7','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-04T01:15:00Z',0);
INSERT INTO "clock_period" VALUES('f8c3f372906138ba8323efb4','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-04T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('69b44b02f594d8c7bdd12bd1','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('19695f158f4dc2b51c8d923b','2026-03-04T01:00:00Z','2026-03-04T01:10:00Z','2026-03-04T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('10e1f32932e2a9a73bedee04','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-05T01:00:00Z',0);
INSERT INTO "clock_period" VALUES('d834c9d877276c2c3672aff4','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T03:45:00Z',0);
INSERT INTO "clock_period" VALUES('1336df54a89d9931c0bfef72','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('cbaaade3fb63330b33164b7f','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
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
INSERT INTO "consent" VALUES('ab69363c7372ce562d7614e4','8d1c79a2017cb6b82e73b00b','remote',NULL,'Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('48cb083c04f834a59d6dc139','8d1c79a2017cb6b82e73b00b','quote','f4c0031ec0bfe3b61bde495e','Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('653d3bf5cfdc8abc4fb1e39e','f4a0559ddd265bbe157594a3','removal',NULL,'Ms Example','phone','2026-03-02T03:00:00Z');
CREATE TABLE contact (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  site_id TEXT REFERENCES site (id),
  name TEXT NOT NULL CHECK (name <> ''),
  role TEXT,
  phone TEXT,
  mail TEXT
) STRICT;
INSERT INTO "contact" VALUES('5f2855fc023fd7d2e8d837cd','68114a7d1781448dc267a7d1','130802f09abafe8fb4cac1fe','Li Na','head nurse','13800000003',NULL);
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
INSERT INTO "contract" VALUES('9e0d8664a1376a53896f083a','C-0001','68114a7d1781448dc267a7d1','full','gold',NULL,'2026-01-01','2026-12-31');
INSERT INTO "contract" VALUES('4fb37435ed045947a69d6a67','C-0002','83f909096dc645ea66b5fea6','basic','standard',NULL,'2026-01-01','2027-01-31');
CREATE TABLE contract_extension (
  clock_id TEXT PRIMARY KEY REFERENCES clock (id),
  contract_id TEXT NOT NULL REFERENCES contract (id),
  at TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  CHECK (ended_on < ends_on)
) STRICT;
INSERT INTO "contract_extension" VALUES('3fc6af80a3262b1f9c17ebb5','4fb37435ed045947a69d6a67','2026-03-02T06:00:00Z','2026-12-31','2027-01-31');
CREATE TABLE counter (
  name TEXT PRIMARY KEY,
  value INTEGER NOT NULL
) STRICT;
INSERT INTO "counter" VALUES('C',2);
INSERT INTO "counter" VALUES('CARD',1);
INSERT INTO "counter" VALUES('ticket',9);
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
INSERT INTO "customer" VALUES('68114a7d1781448dc267a7d1','Example Clinic','example clinic','city','gold',NULL,'1 Example Road');
INSERT INTO "customer" VALUES('83f909096dc645ea66b5fea6','示例诊所','示例诊所',NULL,NULL,NULL,NULL);
INSERT INTO "customer" VALUES('d0b67290bccecbd5d137aefc','Sample Dealer','sample dealer',NULL,NULL,NULL,NULL);
INSERT INTO "customer" VALUES('48753ede72cb47b31f9a3108','Sample School','sample school',NULL,NULL,NULL,NULL);
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
INSERT INTO "dispatch" VALUES('b6ec88e8e75846187e83dda7','8d1c79a2017cb6b82e73b00b',1,'f40ab89ba07d831fc39cd259','2026-03-02T01:00:00Z',NULL,NULL,'2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z',NULL,'paper jam','worn roller','roller replaced','prints 20 labels',40,'2026-03-02T02:05:00Z','paper',NULL,NULL,'cost','free','full care',NULL,12,'printed 20 labels',1,'Li Na','2026-03-02T02:05:00Z');
INSERT INTO "dispatch" VALUES('f42d4c98e9e68cbf9e39a31a','10f4e46937b5f34b8d1955b4',1,'dc63bb84031f957640c69b3f','2026-03-03T01:00:00Z',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,'none','no training','explained','they know how',30,NULL,NULL,NULL,NULL,'free','free','in warranty',NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE dispatch_check (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  kept INTEGER NOT NULL CHECK (kept IN (0, 1)),
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_check" VALUES('b6ec88e8e75846187e83dda7','uniform',1);
INSERT INTO "dispatch_check" VALUES('b6ec88e8e75846187e83dda7','tidy',0);
CREATE TABLE dispatch_item (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  quantity INTEGER NOT NULL CHECK (quantity > 0),
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_item" VALUES('b6ec88e8e75846187e83dda7','training',1);
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
, capacity INTEGER CHECK (capacity >= 0)) STRICT;
INSERT INTO "engineer" VALUES('f40ab89ba07d831fc39cd259','Wang Lin','wang lin','wang','centre',NULL,'10 0001',NULL,1,NULL);
INSERT INTO "engineer" VALUES('dc63bb84031f957640c69b3f','Zhao Min','zhao min','zhao','centre',NULL,NULL,NULL,1,8);
INSERT INTO "engineer" VALUES('e18ff37b48acfdeb07192cdc','Ada','ada',NULL,NULL,NULL,NULL,NULL,1,NULL);
CREATE TABLE engineer_skill (
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  skill TEXT NOT NULL CHECK (skill <> ''),
  PRIMARY KEY (engineer_id, skill)
) STRICT;
INSERT INTO "engineer_skill" VALUES('f40ab89ba07d831fc39cd259','printer');
INSERT INTO "engineer_skill" VALUES('dc63bb84031f957640c69b3f','installation');
CREATE TABLE entitlement (
  contract_id TEXT NOT NULL REFERENCES contract (id),
  entitlement TEXT NOT NULL,
  total INTEGER NOT NULL CHECK (total >= 0),
  used INTEGER NOT NULL DEFAULT 0 CHECK (used BETWEEN 0 AND total),
  PRIMARY KEY (contract_id, entitlement)
) STRICT;
INSERT INTO "entitlement" VALUES('9e0d8664a1376a53896f083a','visit',4,1);
INSERT INTO "entitlement" VALUES('9e0d8664a1376a53896f083a','training',2,1);
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
INSERT INTO "equipment" VALUES('d069821a16a3d90902952bf8','PR-1001','pr-1001','printer','LP2','68114a7d1781448dc267a7d1','130802f09abafe8fb4cac1fe','9e0d8664a1376a53896f083a','2024-01-01','2024-01-05','2024-01-10',NULL,NULL);
INSERT INTO "equipment" VALUES('fb357efd37521faef7606d66','PR-1002','pr-1002','printer',NULL,'83f909096dc645ea66b5fea6',NULL,'4fb37435ed045947a69d6a67','2026-02-01',NULL,'2026-02-02',NULL,NULL);
INSERT INTO "equipment" VALUES('4dd83c5d8340c9469d1d1cb2','PR-9001','pr-9001','printer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE escalation (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  percent INTEGER NOT NULL CHECK (percent >= 1),
  done_at TEXT NOT NULL, undone TEXT,
  PRIMARY KEY (clock_id, percent)
) STRICT;
INSERT INTO "escalation" VALUES('cbaaade3fb63330b33164b7f',75,'2026-03-02T09:20:00Z',NULL);
INSERT INTO "escalation" VALUES('79023703684f8def5fdb926c',75,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('cbaaade3fb63330b33164b7f',100,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('79023703684f8def5fdb926c',100,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('79023703684f8def5fdb926c',150,'2026-03-03T01:00:00Z',NULL);
CREATE TABLE hold (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  reason TEXT NOT NULL,
  since TEXT NOT NULL,
  until TEXT,
  set_by TEXT NOT NULL,
  note TEXT, ends_at TEXT,
  CHECK (until IS NULL OR until >= since)
) STRICT;
INSERT INTO "hold" VALUES('6e49429ec6ee756e40955a8b','f4a0559ddd265bbe157594a3','factory','2026-03-02T03:00:00Z',NULL,'tester','sent away',NULL);
INSERT INTO "hold" VALUES('7b3bd0c8ed5cf5b79d10f636','10f4e46937b5f34b8d1955b4','resolved','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester',NULL,NULL);
INSERT INTO "hold" VALUES('c81429b0e1a0f649ca63a5d2','be6dfc6ed7ff55fbccaaa5de','customer','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','tester',NULL,'2026-03-06T01:00:00Z');
CREATE TABLE holder (
  id TEXT PRIMARY KEY,
  place TEXT,
  engineer_id TEXT REFERENCES engineer (id),
  dispatch_id TEXT UNIQUE REFERENCES dispatch (id),
  CHECK ((place IS NULL) <> (dispatch_id IS NULL)),
  CHECK (engineer_id IS NULL OR place IS NOT NULL)
) STRICT;
INSERT INTO "holder" VALUES('3035e5dd4f658ff5145ab706','warehouse',NULL,NULL);
INSERT INTO "holder" VALUES('d811c9f25a9f1e929d7dc589','centre','f40ab89ba07d831fc39cd259',NULL);
INSERT INTO "holder" VALUES('78a3e39a33f50a19ae38d091','centre',NULL,NULL);
INSERT INTO "holder" VALUES('9f0251e55bc592ae8defa500',NULL,NULL,'b6ec88e8e75846187e83dda7');
CREATE TABLE imported (
  row_hash TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id)
) STRICT;
INSERT INTO "imported" VALUES('a98a8f651662bdde032bfcf6f228a852c052407dc84ee9adcf3529dfd15c2d8e','1ce3d11e81e0ab0267a69664');
INSERT INTO "imported" VALUES('aed74f9fb9599ceeef9748d00acf6cc53cf33903c89475435915b9eb77ea7540','1ce3d11e81e0ab0267a69664');
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
INSERT INTO "journal" VALUES(1,'2d1270711fcf45b5f719142b','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','f40ab89ba07d831fc39cd259','engineer added','{"name": "Wang Lin", "station": "centre"}','b27812699609967897e1ead189967acc19cea12b81053534f8e04d6ce7dae4cb');
INSERT INTO "journal" VALUES(2,'fbd8de5d3027b647c5c95a48','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','dc63bb84031f957640c69b3f','engineer added','{"name": "Zhao Min", "station": "centre"}','14b262af2708244399f462bcf44ce51e7feb83b98de15c77f80b9443aaa827f7');
INSERT INTO "journal" VALUES(3,'c58f981f10c6ded572fe8963','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','dc63bb84031f957640c69b3f','engineer away','{"name": "Zhao Min", "since": "2026-04-05T16:00:00Z", "until": "2026-04-10T16:00:00Z", "note": "holiday"}','b4beb05c4b199d4c3bce872875a3e0ffb81f33758107956d960dbabae2428501');
INSERT INTO "journal" VALUES(4,'afa5089dfdb88df1f49605b6','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','68114a7d1781448dc267a7d1','customer added','{"name": "Example Clinic", "phones": ["13800000001"]}','d994a78f36d4918b3cbe478ff66baee2ff302234b0a6f6be2d48d74d3dcaa3fa');
INSERT INTO "journal" VALUES(5,'b337cf92ba12335d2b25e841','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','83f909096dc645ea66b5fea6','customer added','{"name": "示例诊所", "phones": ["13800000002"]}','60e131bc82920a31a152346e2002bbb348a28516e716e118084b3aa519664745');
INSERT INTO "journal" VALUES(6,'1eab8f122316b705d1838dd1','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','d0b67290bccecbd5d137aefc','customer added','{"name": "Sample Dealer", "phones": []}','95e1d87e25a6627786b05f662253f1fbd4e0f468a5b414423bb961f74b03c337');
INSERT INTO "journal" VALUES(7,'43000bacb69cc088ad42d14a','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','site','130802f09abafe8fb4cac1fe','site added','{"customer": "Example Clinic", "name": "North wing", "address": "2 Sample Road", "region": "county"}','a774c13c16051e8c92d5da695b24291fdea50b53cebe7b423ae8a46404472af8');
INSERT INTO "journal" VALUES(8,'28e55a45261cbed5d1154915','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','68114a7d1781448dc267a7d1','telephone added','{"name": "Example Clinic", "phone": "13800000003"}','16262da0368e917dca6bfcc5810837f188c0369de21d007f05ae68f28185f211');
INSERT INTO "journal" VALUES(9,'28e55a45261cbed5d1154915','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','68114a7d1781448dc267a7d1','contact added','{"customer": "Example Clinic", "name": "Li Na", "site": "North wing", "role": "head nurse", "phone": "13800000003", "mail": null}','59d6a56d4ef6228c5d580b55808231f36b03fef8f28876e22a8b03f268f307bb');
INSERT INTO "journal" VALUES(10,'dbb0f4095beb21eafcb7723e','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','9e0d8664a1376a53896f083a','contract added','{"number": "C-0001", "customer": "Example Clinic", "kind": "full", "tier": "gold", "from": "2026-01-01", "to": "2026-12-31"}','8dc792d37f4048c6e8968e660e3a878f5693b4311af22140659a5453fd56b3bb');
INSERT INTO "journal" VALUES(11,'b55d4c359c66d724d65c359f','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','4fb37435ed045947a69d6a67','contract added','{"number": "C-0002", "customer": "示例诊所", "kind": "basic", "tier": "standard", "from": "2026-01-01", "to": "2026-12-31"}','8cd043a3ad6beda71ab1766b4311f92fb23bf4a74c17a4c73ee1851d0b3fc8ec');
INSERT INTO "journal" VALUES(12,'906c7ecc369ddb9f1b930c00','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','d069821a16a3d90902952bf8','equipment added','{"serial": "PR-1001", "kind": "printer", "customer": "Example Clinic"}','724ee6072493a173fa739c3f6aaf5fe9778975a4de6b0ee5b05c271330c7fd26');
INSERT INTO "journal" VALUES(13,'327ec1994c6fd9d75fd118d6','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','fb357efd37521faef7606d66','equipment added','{"serial": "PR-1002", "kind": "printer", "customer": "示例诊所"}','50c5d0d9cb3d6483250f16932aaafe7ddcdc2291f392cd34609b23cc9c5f66cb');
INSERT INTO "journal" VALUES(14,'2d4ea5d86e387191da95e98d','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','4dd83c5d8340c9469d1d1cb2','equipment added','{"serial": "PR-9001", "kind": "printer", "customer": null}','874ffb0681f094087f03c915875aac8a3b8cd5b3c72aa16be7810c6e0376c2d3');
INSERT INTO "journal" VALUES(15,'2eb393dc583e344e89437c78','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts received','{"part": "roller", "condition": "new", "quantity": 10, "from": null, "to": "warehouse", "serial": null, "request": null, "note": "delivery note 17"}','9396788194d979c35fa3c58cba8db52859f0106b0281a619b216b28775232bf1');
INSERT INTO "journal" VALUES(16,'cfd93e209c224cde3313217a','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 3, "from": "warehouse", "to": "centre/Wang Lin", "serial": null, "request": null, "note": null}','7a4b459abe83b3645f2e88faa8ad26aa2034a03e0e23aff7362288e3f62c3c5a');
INSERT INTO "journal" VALUES(17,'c27425b69104dee3984f2770','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": null, "note": null}','a79faad04b40b9c507b6de5654a07f49a654368f59e0c2d9625f07d5db02ae06');
INSERT INTO "journal" VALUES(18,'7f43567933f10e07d7e28826','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','card','93fbdc2d8634069cd8efd2af','card sold','{"card": "CARD-0001", "customer": "Example Clinic", "value": 50000, "currency": "CNY"}','9a8712a5c0bb12cce34aee30f1ff1196848034986885d6db7ab50392c0c58aba');
INSERT INTO "journal" VALUES(19,'55ec935bdb367621d284367a','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','8d1c79a2017cb6b82e73b00b','logged','{"channel": "phone", "caller": "Li Na", "phone": "13800000003", "said": "printer jams", "summary": "printer jams", "priority": "P1", "tier": "gold", "region": "county", "kind": "fault", "equipment": "PR-1001", "contract": "C-0001", "terms": "384cc21a9780e983bd467567", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T01:15:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T01:30:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','3e937ee40cf179ecfcc9e7288606c698c6517b8f4a3c0b66ec2e10f6b876cfc4');
INSERT INTO "journal" VALUES(20,'c0dd631b6d3cc45c0222eaca','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','8d1c79a2017cb6b82e73b00b','assigned','{"engineer": "Wang Lin", "was": null, "clocks": []}','401b161413fd462389802f4ae70e057c4d1a98732f146e55d96eafaffe62fe79');
INSERT INTO "journal" VALUES(21,'fc2aa4735f5cec68a19110af','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','8d1c79a2017cb6b82e73b00b','opinion','{"text": "restart did not help", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T01:15:00Z", "at": "2026-03-02T01:00:00Z"}, {"target": "opinion", "change": "met", "due": "2026-03-02T01:30:00Z", "at": "2026-03-02T01:00:00Z"}]}','2bbf797ba26d00beb5260f3cb42bacf96dab1bed0448afd66631abd27a618e47');
INSERT INTO "journal" VALUES(22,'a5489a57bec898defd59642f','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','8d1c79a2017cb6b82e73b00b','appointed','{"visit_at": "2026-03-02T02:00:00Z", "visit_until": null, "asked_by": "customer", "note": "they close at noon", "clocks": []}','97c20506f7d446648b288889585e7d289b447e142cf8a992d87d266a30eb1cda');
INSERT INTO "journal" VALUES(23,'0b1c2a1e1707ef982e20acae','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','8d1c79a2017cb6b82e73b00b','consented','{"purpose": "remote", "by": "Li Na", "how": "phone", "quote": null, "clocks": []}','e3e5917a71884de2b584d4bf7495e82b09822fd26fb86c9ace20291fb9107a19');
INSERT INTO "journal" VALUES(24,'9e75a604ee618ed136801156','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','8d1c79a2017cb6b82e73b00b','quoted','{"quote": "Q-0001", "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}], "total": 8000, "currency": "CNY"}','698f8a8e2ee237b173dd4ec16f214c0d01b5548db5a3705b35fd2dcba08afc6a');
INSERT INTO "journal" VALUES(25,'139cc2465535e54cc8127806','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','8d1c79a2017cb6b82e73b00b','consented','{"purpose": "quote", "by": "Li Na", "how": "phone", "quote": "Q-0001", "clocks": []}','c456efc17bdd2756ade6b74d05aa77d7539c512af355429fd322edfa669ade41');
INSERT INTO "journal" VALUES(26,'cc0802cdfb3b9e5acb73589e','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','8d1c79a2017cb6b82e73b00b','ordered','{"visit": 1, "engineer": "Wang Lin", "instead_of": null, "clocks": [{"target": "arrive", "change": "started", "due": "2026-03-02T03:00:00Z", "within": "2h clock"}]}','c017ec692803ce771d082c89f7f8658d058aa9cfeb500889e9fd7f61d686fd23');
INSERT INTO "journal" VALUES(27,'387b8b6e3bb1a98661f6e947','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','8d1c79a2017cb6b82e73b00b','parts issued','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "centre/Wang Lin", "to": "SD-000001/1", "serial": null, "request": null, "note": null}','804af681956e150bb01ae389f55fba52d26bd6524e397af61e6736d5734c00ae');
INSERT INTO "journal" VALUES(28,'e058f0da19cfc3e7dd30b8c1','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','8d1c79a2017cb6b82e73b00b','arrived','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "arrive", "change": "met", "due": "2026-03-02T03:00:00Z", "at": "2026-03-02T02:05:00Z"}]}','49d4044dd46d61cafcd4c0579c94cfcee1b232960fba985b3996525d82bfc8c4');
INSERT INTO "journal" VALUES(29,'d26564125efd39ed2607d9b8','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','8d1c79a2017cb6b82e73b00b','recorded','{"visit": 1, "form": {"fault": "paper jam", "code": "paper", "cause": "worn roller", "action": "roller replaced", "test": "printed 20 labels", "result": "prints 20 labels", "minutes": 40, "kilometres": 12, "solved": true, "covered": {"parts": "cost", "work": "free", "because": "full care"}, "checklist": {"uniform": true, "tidy": false}, "work": {"training": 1}, "parts": [{"part": "roller", "quantity": 1, "source": null, "condition": "new", "serial": null, "back": false}]}, "clocks": []}','21ee1ac90c31c4068a2f253b2b09437874824a9dbbdd256c89c740e9829fb2eb');
INSERT INTO "journal" VALUES(30,'d26564125efd39ed2607d9b8','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','8d1c79a2017cb6b82e73b00b','parts fitted','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "SD-000001/1", "to": null, "serial": null, "request": null, "note": null}','8223f53a94388a6f9adc9e1abdcd3e26f4623691c562dee0013b50ac93476738');
INSERT INTO "journal" VALUES(31,'d26564125efd39ed2607d9b8','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','8d1c79a2017cb6b82e73b00b','entitlement used','{"contract": "C-0001", "entitlement": "training", "quantity": 1, "left": 1}','5a0adc13653c22f43dc321b78a2e105de1def3821412f4ae5501437bf54bce0d');
INSERT INTO "journal" VALUES(32,'d26564125efd39ed2607d9b8','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','8d1c79a2017cb6b82e73b00b','charged','{"visit": 1, "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}, {"kind": "work", "item": "training", "quantity": 1, "unit": "place", "unit_price": 20000, "list_amount": 20000, "amount": 0, "because": "included in the contract"}], "total": 8000, "currency": "CNY"}','5065d6929363cff679b8f2a6b18eea859197bfd370aa7c4f91e4797722b2570f');
INSERT INTO "journal" VALUES(33,'8a160c2bc79b4f6215bddc48','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','8d1c79a2017cb6b82e73b00b','attached','{"visit": 1, "kind": "photo", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','4e15d7ec2d4fcea2b22c0af07ed40191e1b31efe6a152f9cf7d2fd39a16d5ed1');
INSERT INTO "journal" VALUES(34,'670cc82d232b2e69e85287b0','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','8d1c79a2017cb6b82e73b00b','recorded','{"visit": 1, "form": {"signature": "Li Na"}, "clocks": []}','c07d78da7f8cce5ec3ef261fa6580c8e2a7da03064aa7d0739d950f30e7834ef');
INSERT INTO "journal" VALUES(35,'670cc82d232b2e69e85287b0','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','8d1c79a2017cb6b82e73b00b','finished','{"visit": 1, "engineer": "Wang Lin", "clocks": []}','fd6c07db774d4bc51e6ebce77c101671c4d64d33eea49a4e06d5893f5e26ed0d');
INSERT INTO "journal" VALUES(36,'670cc82d232b2e69e85287b0','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','8d1c79a2017cb6b82e73b00b','resolved','{"cause": "worn roller", "solution": "roller replaced", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-02T09:30:00Z", "at": "2026-03-02T02:05:00Z"}]}','684516ac4099876cded222756416b23fd87adef783fc4cfb2e74c59e58d122ed');
INSERT INTO "journal" VALUES(37,'294161bfba20d922137d611f','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','8d1c79a2017cb6b82e73b00b','paid','{"receipt": "R-0001", "amount": 3000, "currency": "CNY", "method": "card", "card": "CARD-0001", "balance": 47000, "owed": 5000}','214cb2fbdead28e769db6c8aee6f3780c2ad4fc7ee59855ac2b59d7b217f1851');
INSERT INTO "journal" VALUES(38,'72e053ab419ce5222d311711','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','8d1c79a2017cb6b82e73b00b','paid','{"receipt": "R-0002", "amount": 5000, "currency": "CNY", "method": "transfer", "card": null, "balance": null, "owed": 0}','86cf2fe05e36e88a7efd22f9ee64305011640eeef0d61906369acdc1bdfac7bb');
INSERT INTO "journal" VALUES(39,'2c10ee144ee1d16e5db60c94','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','8d1c79a2017cb6b82e73b00b','handed-over','{"visit": 1, "engineer": "Wang Lin", "clocks": [], "receipts": ["R-0001", "R-0002"], "amount": 8000, "currency": "CNY"}','458438597ed5291252a0c3405d21f2c76f651d7cc85d9a05af2503b109fd2592');
INSERT INTO "journal" VALUES(40,'c25cadc8afa3ff810cc0ec2e','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','8d1c79a2017cb6b82e73b00b','closed','{"note": null, "clocks": []}','f0c1d76059cb02fbe5e46c81214d03e891f0d83fe126c938ee679fe4057a7b50');
INSERT INTO "journal" VALUES(41,'af72912e05a90f64a1d1a70c','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','f4a0559ddd265bbe157594a3','logged','{"channel": "phone", "caller": null, "phone": null, "said": "no power", "summary": "no power", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "equipment": "PR-1002", "contract": "C-0002", "terms": "b41445a47cbeb09e3d13c5be", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T06:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','01d5393db2b94e4bfdeebd12012815fcae6e379c80216315ea1d1c7c5bc76534');
INSERT INTO "journal" VALUES(42,'01a82d379730469ec8bc2612','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','f4a0559ddd265bbe157594a3','called','{"channel": "phone", "caller": null, "phone": null, "said": "is anybody coming?", "clocks": []}','2677129ecbc2dee00348a06152fdc16102fcc0b75994e76702912541610e433d');
INSERT INTO "journal" VALUES(43,'c2957b70a98d895c6159426e','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','f4a0559ddd265bbe157594a3','lent','{"loan": "b5e12caa9f50bef268a41285", "serial": "PR-9001", "kind": "printer", "due": "2026-03-17T03:00:00Z", "clocks": []}','244a74a2ecd5548fbb2c15f650cb638818bf89a7b5eaea4b69aade802027644f');
INSERT INTO "journal" VALUES(44,'07c052099aed3484ced8be5d','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','f4a0559ddd265bbe157594a3','return asked','{"return": "RMA-0001", "serial": "PR-1002", "reason": "quality", "decision": "repair", "freight": "desk", "because": {"when": {"warranty": ["in"]}}, "overruled_by": null}','4f97a615ca73679e12f808abf42c5b5332d72ce286ff4fa4c8fc98d26fb36086');
INSERT INTO "journal" VALUES(45,'a713de40db39327c953b01e5','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','wang','ticket','f4a0559ddd265bbe157594a3','return approved','{"return": "RMA-0001", "by": "wang", "note": null, "lacking": 0}','ae1bb9d5ee3eefed1ecd25d7384be2dd540a6bdce2b4ed9cbe4f9138e37c3864');
INSERT INTO "journal" VALUES(46,'50d6de503f95ba490fcd79cf','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','f4a0559ddd265bbe157594a3','consented','{"purpose": "removal", "by": "Ms Example", "how": "phone", "quote": null, "clocks": []}','ba7ad25efa361b62eafd416b925709363f3adebf563a099a8903456218925ec5');
INSERT INTO "journal" VALUES(47,'50cd4ca7dbf3ec2f2473f680','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','f4a0559ddd265bbe157594a3','sent-away','{"return": "RMA-0001", "serial": "PR-1002", "freight": "desk", "clocks": []}','71d60a36590c496ab0845fe5e33d3c769a8ef71de2d2f607b2d3aefa94bf0ac9');
INSERT INTO "journal" VALUES(48,'5ee00c92166985a7527f0f61','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','f4a0559ddd265bbe157594a3','held','{"reason": "factory", "note": "sent away", "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T06:00:00Z"}]}','13496fc5ee7dd17673158198d7c016cecd3a656efedb3bceb9edda59712ee5f7');
INSERT INTO "journal" VALUES(49,'5a1b308449d846058f618fb5','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','6c10d19fa97a52199b9965aa','logged','{"channel": "phone", "caller": null, "phone": null, "said": "scanner reads every second code", "summary": "scanner reads every second code", "priority": "P2", "tier": "standard", "region": "city", "kind": "fault", "contract": "C-0002", "terms": "bd1738ce1558e3063a31454a", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-04T09:30:00Z", "within": "2 working days"}]}','ce7916da5103e9726fb8497b75bee42f9c1398030c9689b708d82f61a3a9769b');
INSERT INTO "journal" VALUES(50,'740e72415dd343525990b971','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','be6dfc6ed7ff55fbccaaa5de','logged','{"channel": "phone", "caller": null, "phone": null, "said": "registration desk is down", "summary": "registration desk is down", "priority": "P3", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "terms": "caecc5ba506c303fd5527c27", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T03:45:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-05T09:30:00Z", "within": "3 working days"}]}','23a79a18e445d4de1a746b7ad8c573f22d061cadf68f2b42a27cb60fb9a47e21');
INSERT INTO "journal" VALUES(51,'77361f22ae12e008f6b7dc47','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','be6dfc6ed7ff55fbccaaa5de','classified','{"changed": {"priority": ["P3", "P1"], "severity": [null, "down"], "reach": [null, "group"]}, "terms": "1e61bc59cebc9f32e4497a07", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "moved", "due": "2026-03-02T09:30:00Z", "was": "2026-03-05T09:30:00Z"}]}','8c7f70fa82ffff988754b08bf3a20efbbeec49f8990a873c2cab235e6a4f1d1f');
INSERT INTO "journal" VALUES(52,'0932cc3201af79b841c27fb3','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','be6dfc6ed7ff55fbccaaa5de','escalated','{"from": "1", "to": "2", "reason": "the board has to be measured", "clocks": []}','ad8ff65f5993afa3fc5f2d31c71ac89e5f5ae35d9f99a89d2a7b7ee3c8ea40e4');
INSERT INTO "journal" VALUES(53,'cbb22a3e68fa14ba2add7f47','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','6c10d19fa97a52199b9965aa','answered','{"text": "we look into it", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T04:00:00Z", "at": "2026-03-02T06:00:00Z", "late": "1h"}]}','7f62b40b02a6907b196fef1222df2d8b6f4becada678b5c1000ef9885f591ce0');
INSERT INTO "journal" VALUES(54,'cbb22a3e68fa14ba2add7f47','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','6c10d19fa97a52199b9965aa','contract extended','{"target": "answer", "number": "C-0002", "by": "1 month", "was": "2026-12-31", "ends_on": "2027-01-31"}','58c3b7a6e24e22650d88d467b40bf0af963ebc48835f1f1b8d9ef7cb3d722c28');
INSERT INTO "journal" VALUES(55,'a3ad5757b580a5428c6b40a5','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','9bd5ee64c6cc3cbdbef77c64','parts asked','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "because": "for the fair"}','413db219ff399d7a4898fccb05ea2734703d653d0d54cc4cba1133c267cb5913');
INSERT INTO "journal" VALUES(56,'8c79146f461a6ef7244f5e31','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','wang','request','9bd5ee64c6cc3cbdbef77c64','request approved','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "note": null, "lacking": 0}','59e2e8c77b81ec9e406868d77d912c93d9cf8f189f27b794808351fd8a32d743');
INSERT INTO "journal" VALUES(57,'f8ac9f914ea32a7db6c8aa15','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": "REQ-0001", "note": null}','2340fda35f75606c592cbb3323783ad29fbcc9b732004ec56e39510385a073fd');
INSERT INTO "journal" VALUES(58,'f8ac9f914ea32a7db6c8aa15','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','9bd5ee64c6cc3cbdbef77c64','request issued','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "source": "warehouse"}','0faa7fbd037c52c4b72ef7abda10e581c265ced2360bd995c369e078c6ec5217');
INSERT INTO "journal" VALUES(59,'9b73fd32cdf08b1753f362f3','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts counted','{"holder": "centre/Wang Lin", "part": "roller", "condition": "new", "counted": 1, "expected": 2, "engineer": "Wang Lin", "charged": 12000}','3fc1f894aa06863d5f40db38317bcdfc98133602e1213d6ba5923aee14a6dc71');
INSERT INTO "journal" VALUES(60,'11cba9e37af0c36ced3f7362','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','contract','9e0d8664a1376a53896f083a','entitlement used','{"contract": "C-0001", "entitlement": "visit", "quantity": 1, "left": 3}','a249d0881c17114ed9baa1a16de031ca164b6f3a15eccbf7bc53dd11d6a42089');
INSERT INTO "journal" VALUES(61,'6eabe2a05efd4cd29669911b','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','abba7938aa061b1f01f154ce','logged','{"channel": "phone", "caller": null, "phone": null, "said": "cannot log in", "summary": "cannot log in", "priority": "P1", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "terms": "1e61bc59cebc9f32e4497a07", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T09:35:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T09:50:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','6d233ba036c20a22edf537a788c17d09e6b8d9cd49eb2cdfe24481a10ae67894');
INSERT INTO "journal" VALUES(62,'4559798f76b8ed2549e08cd1','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','be6dfc6ed7ff55fbccaaa5de','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T08:15:00Z", "note": "time is running out", "due_at": "2026-03-02T09:30:00Z"}','ae516dbe9c0c50f7be587c65555524ba6cbe9d33032be19220a82b686e1732bb');
INSERT INTO "journal" VALUES(63,'4559798f76b8ed2549e08cd1','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','be6dfc6ed7ff55fbccaaa5de','notices written','{"to": ["Head of service"]}','5194c05832c4bde67e2f8dbcc8bbabe5ad13e6d39f933aab5e9df1609341e074');
INSERT INTO "journal" VALUES(64,'b8ae45f3cd4430b99a2900e3','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','be6dfc6ed7ff55fbccaaa5de','person told','{"to": "Head of service", "way": "command"}','f6c92fb02619be6e7dbd7e80aabb3c47c22f8e109ce8e255b0784b584c02eca7');
INSERT INTO "journal" VALUES(65,'cc472fbaf29d1ca8796b37c8','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','abba7938aa061b1f01f154ce','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T09:27:30Z", "note": "time is running out", "due_at": "2026-03-02T09:30:00Z"}','7631a5e6302a9f255c8dd8945f4f117fa9d2aa3792c45964e3cc5e8a4f91c2ae');
INSERT INTO "journal" VALUES(66,'cc472fbaf29d1ca8796b37c8','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','abba7938aa061b1f01f154ce','notices written','{"to": ["Head of service"]}','28cdf81a20172f7f42eeab074f55a0f29d90a1211aa25e786c0212e97490dfc5');
INSERT INTO "journal" VALUES(67,'3e3d9eb2722459ece0b6f1b6','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','be6dfc6ed7ff55fbccaaa5de','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','36ec7d75d25ada20354b1c99ff41bade57f568185cacfe7d5ab0e73a637f0fa6');
INSERT INTO "journal" VALUES(68,'3e3d9eb2722459ece0b6f1b6','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','be6dfc6ed7ff55fbccaaa5de','escalated','{"from": "2", "to": "3", "because": {"target": "solve", "percent": 100}, "reason": null, "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}]}','eeeb2e6e17c61c7b6826568b2e8edbc5edbe3f5c060ee80846e16098d197f2ff');
INSERT INTO "journal" VALUES(69,'3e3d9eb2722459ece0b6f1b6','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','be6dfc6ed7ff55fbccaaa5de','left undone','{"what": "priority", "why": "{number} is {priority} already", "facts": {"number": "SD-000004", "priority": "P1"}}','e2c1f0154fcef265c868e49f83c983e4ab8d7dd6c4fcdc8833f13c9a397b684b');
INSERT INTO "journal" VALUES(70,'be6607d94300225016c35d97','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','abba7938aa061b1f01f154ce','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','58e5d1fc73bf434fba3608b09030d9738611417e3244472872e36adea3307109');
INSERT INTO "journal" VALUES(71,'be6607d94300225016c35d97','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','abba7938aa061b1f01f154ce','escalated','{"from": "1", "to": "2", "because": {"target": "solve", "percent": 100}, "reason": null, "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}, {"target": "answer", "change": "missed", "due": "2026-03-02T09:35:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T09:50:00Z"}]}','83ff2fafeae7edcd73076bcf38c8ca61024ce3de881dd1c37f4cbf88d95b3566');
INSERT INTO "journal" VALUES(72,'be6607d94300225016c35d97','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','abba7938aa061b1f01f154ce','left undone','{"what": "priority", "why": "{number} is {priority} already", "facts": {"number": "SD-000005", "priority": "P1"}}','bc7ef2728bb730bb8bdf2900d026ec6ce6c98e0a25b8f19a73f8fa47df3ece72');
INSERT INTO "journal" VALUES(73,'2bb83082c21dc67132a751a3','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','abba7938aa061b1f01f154ce','time used','{"target": "solve", "percent": 150, "used_at": "2026-03-03T00:35:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','bd8ebf68914ec54e9c4ae503bbbc3f2a5ab9943ecca8924d891825164162ee22');
INSERT INTO "journal" VALUES(74,'2bb83082c21dc67132a751a3','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','abba7938aa061b1f01f154ce','assigned','{"engineer": "Zhao Min", "was": null, "clocks": [], "because": {"station": "centre", "skill": null, "live": 0, "last_at": null}}','c4bef990fda13cd022e2bbc911638239403d6c7c1c42c4fae6a4680eb76a4931');
INSERT INTO "journal" VALUES(75,'3dfc7ef11df5f59036abe9d3','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','abba7938aa061b1f01f154ce','person told','{"to": "Head of service", "way": "command"}','5e4ce94f3583f85a0f2f937658b78a11ecc758b2e1eccb04e67f3776144f630d');
INSERT INTO "journal" VALUES(76,'1bc1778918d50130e97b38df','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','3460f648b41070a0ab85663b','logged','{"channel": "phone", "caller": null, "phone": null, "said": "called by mistake", "summary": "called by mistake", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "terms": "b41445a47cbeb09e3d13c5be", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','d559968badee5181cc2ce06840e758d742c0c0cce097d48dcd63fff01cdad566');
INSERT INTO "journal" VALUES(77,'4401775ebb75d2274689298d','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','3460f648b41070a0ab85663b','cancelled','{"reason": "called by mistake", "clocks": [{"target": "answer", "change": "void", "due": "2026-03-03T03:00:00Z"}, {"target": "solve", "change": "void", "due": "2026-03-10T09:30:00Z"}]}','81558928496dfd95e3160832b46684609879d155ee4fc0c5fbab2ad7d8517b7a');
INSERT INTO "journal" VALUES(78,'894fb7d736a289393a6efb22','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','10f4e46937b5f34b8d1955b4','logged','{"channel": "phone", "caller": null, "phone": null, "said": "how does it print", "summary": "how does it print", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "terms": "b41445a47cbeb09e3d13c5be", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','d62a7159567d8f6e26701352b96c650ebe9e07fa4f336fba8f00846477fae0e9');
INSERT INTO "journal" VALUES(79,'cdf51c2614a033f8facf962f','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','10f4e46937b5f34b8d1955b4','ordered','{"visit": 1, "engineer": "Zhao Min", "instead_of": null, "clocks": []}','c0d559a52de986aeee9378f6bfb7938217253ba28a0e9604ed9b47393a175055');
INSERT INTO "journal" VALUES(80,'096359b8f017b774b2773a3a','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','10f4e46937b5f34b8d1955b4','arrived','{"visit": 1, "engineer": "Zhao Min", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-03T03:00:00Z", "at": "2026-03-03T01:00:00Z"}]}','7f7a92d9fc292edecbcd8fcff7a4c5f5a462ecc5b265202a4bce0aa9a7ac9c03');
INSERT INTO "journal" VALUES(81,'4465cd5f69ed8d6e393afb6d','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','10f4e46937b5f34b8d1955b4','recorded','{"visit": 1, "form": {"fault": "none", "cause": "no training", "action": "explained", "result": "they know how", "minutes": 30, "covered": {"parts": "free", "work": "free", "because": "in warranty"}}, "clocks": []}','89b2dbe4b16cdc2084161e66bafa20c3759ef30e17191184ec05f93512f0e96d');
INSERT INTO "journal" VALUES(82,'4465cd5f69ed8d6e393afb6d','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','10f4e46937b5f34b8d1955b4','charged','{"visit": 1, "because": "in warranty", "lines": [{"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "in warranty"}, {"kind": "work", "item": "labour", "quantity": 1, "unit": "30m", "unit_price": 6000, "list_amount": 6000, "amount": 0, "because": "in warranty"}], "total": 0, "currency": "CNY"}','af9b751c6ef705c1a3fee26af11c887b764ae99e9483fc97bcd93e436deabe1a');
INSERT INTO "journal" VALUES(83,'4465cd5f69ed8d6e393afb6d','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','10f4e46937b5f34b8d1955b4','finished','{"visit": 1, "engineer": "Zhao Min", "clocks": []}','dff7a9940ce151fc6e7bb7b075a72e1aa098da01577c1073cc7be62c7ada9811');
INSERT INTO "journal" VALUES(84,'3d4e24b7651c95c3d6e141b0','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','10f4e46937b5f34b8d1955b4','resolved','{"cause": "no training", "solution": "explained", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-10T09:30:00Z", "at": "2026-03-03T01:00:00Z"}]}','76ed2863a81e5004d5f200f9b2e40e954fe43b60b42b2ce7c95d31324c38fd1d');
INSERT INTO "journal" VALUES(85,'e0672fae62cd034fd56c94ec','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','10f4e46937b5f34b8d1955b4','closed','{"note": "content", "clocks": []}','bd94c12493c48b77747f54c56d5ed371738e97e2e665facdfe5078c2e5acc47e');
INSERT INTO "journal" VALUES(86,'6ebd3dc9bcee5cb08bad188f','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','10f4e46937b5f34b8d1955b4','reopened','{"reason": "again", "clocks": [{"target": "solve", "change": "resumed", "due": "2026-03-10T09:30:00Z"}]}','0062eb20afef46bbffc6a94f2a44734b6b3a5b243e195a21a31384d22806f1fb');
INSERT INTO "journal" VALUES(87,'d168dbe221572da922c6af27','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','customer','48753ede72cb47b31f9a3108','customer added','{"name": "Sample School", "phones": []}','de81e6693eb24e4220dbab1c850acc826d93f9355e00d8ab55242fe61d8861f2');
INSERT INTO "journal" VALUES(88,'d168dbe221572da922c6af27','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','ticket','1ce3d11e81e0ab0267a69664','logged','{"channel": "phone", "caller": null, "phone": null, "said": "Door, Lock, Stuck", "summary": "Door, Lock, Stuck", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "terms": "b41445a47cbeb09e3d13c5be", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T02:30:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','2cb7180d7ce7fe12dfb33211ad06808058f5188fb6746462a9784763fb8cbd35');
INSERT INTO "journal" VALUES(89,'d168dbe221572da922c6af27','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','engineer','e18ff37b48acfdeb07192cdc','engineer added','{"name": "Ada", "station": null}','906c75d7be9592c729aa1ba3a7ee64822c7a6bfee50cc72c534a05a2a3be5fff');
INSERT INTO "journal" VALUES(90,'d168dbe221572da922c6af27','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','ticket','1ce3d11e81e0ab0267a69664','assigned','{"engineer": "Ada", "was": null, "clocks": []}','bbda07d2c3182a47204284104a562ebaed856073597975265a75d54386a539cf');
INSERT INTO "journal" VALUES(91,'d168dbe221572da922c6af27','2026-03-02T00:50:00Z','2026-03-02T00:50:00Z','Ada','ticket','1ce3d11e81e0ab0267a69664','resolved','{"cause": "not recorded", "solution": "not recorded in the log", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T02:30:00Z", "at": "2026-03-02T00:50:00Z"}, {"target": "solve", "change": "met", "due": "2026-03-09T09:30:00Z", "at": "2026-03-02T00:50:00Z"}]}','ea8413e56acbf3f0b6173211ed15e217809622866ccb0e31a39d29da4450df44');
INSERT INTO "journal" VALUES(92,'d168dbe221572da922c6af27','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','1ce3d11e81e0ab0267a69664','imported','{"file": "incidents.csv", "rows": 2, "through": "2026-03-02T00:50:00Z"}','38e567d60e5e090e25fff50e9596827d36df540fc3fd12c3990bf642d8f36d12');
INSERT INTO "journal" VALUES(93,'f9cbbed949b2dd46944796b5','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','engineer','dc63bb84031f957640c69b3f','engineer changed','{"name": "Zhao Min", "changed": {"capacity": 8}}','23a1ad33b010815bdbad5004001cebde95fa69d94d34219752339e16c820c4cd');
INSERT INTO "journal" VALUES(94,'695cbb0e430e3e0068ffa89e','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','engineer','dc63bb84031f957640c69b3f','engineer away','{"name": "Zhao Min", "since": "2026-04-30T16:00:00Z", "until": "2026-05-05T16:00:00Z", "note": "on leave"}','426c27df169fc9071861e045aaec2c7407109cf784a3d2ae26d7f351e5403206');
INSERT INTO "journal" VALUES(95,'af2f0e236b9ba1e652c2d897','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','be6dfc6ed7ff55fbccaaa5de','appointed','{"visit_at": "2026-03-05T06:00:00Z", "visit_until": "2026-03-05T08:00:00Z", "asked_by": "desk", "note": null, "clocks": []}','1343f6cd293da427fbf540522d48579f1301e2d5c07f02eba435e4e8ee9a476c');
INSERT INTO "journal" VALUES(96,'e5a2f7dd77cdb5079836079b','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','be6dfc6ed7ff55fbccaaa5de','held','{"reason": "customer", "note": null, "ends_at": "2026-03-06T01:00:00Z", "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "held", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "held", "due": "2026-03-02T09:30:00Z"}]}','682a72a9bcdc657fa5da5562d560514bbd584692092cdffec562a7c5cc49b7f1');
INSERT INTO "journal" VALUES(97,'a90c5b020d0dc287e6f6dc47','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','481a9157695a6b90ef41c8b0','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the printer jams again", "summary": "the printer jams again", "priority": "P3", "tier": "gold", "region": "county", "kind": "fault", "equipment": "PR-1001", "contract": "C-0001", "follows": "SD-000001", "terms": "5dff5ba4712fd398756a2424", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-04T01:15:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-04T01:30:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "3 working days"}]}','bf408ee57e0c1f018ce8d2acafb4e5d402d76fef016417361cd36562a6e8e6b9');
INSERT INTO "journal" VALUES(98,'a90c5b020d0dc287e6f6dc47','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','8d1c79a2017cb6b82e73b00b','followed','{"number": "SD-000008", "said": "the printer jams again"}','fe43f21ecb1be05d9ff464e5232f4185c9d5abba6c2b2dfdadf6ba8dc6c4de77');
INSERT INTO "journal" VALUES(99,'3548145189168e50cab8ecec','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','abba7938aa061b1f01f154ce','classified','{"entered_why": "it was never critical", "changed": {"priority": ["P1", "P2"]}, "corrects": "6eabe2a05efd4cd29669911b logged 2026-03-02T09:20:00Z", "terms": "1e61bc59cebc9f32e4497a07", "clocks": []}','469b65d66172db87e2619bd0666eb6ecdab0df24ed0a9b1430e04bcb11da00ad');
INSERT INTO "journal" VALUES(100,'4f5970e680a5a8aad80ad46d','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','0381772e2b9751fd61311fe2','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the screen is dark", "summary": "the screen is dark", "priority": "P1", "tier": "standard", "region": "city", "kind": "fault", "terms": "e2e8c0e4f33ee234002e48bf", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-04T01:30:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-05T01:00:00Z", "within": "8h"}]}','12f6c7b9e1354ca849a6769b1133de564b4c12211b405fb6ad557c2d1ca57ae1');
INSERT INTO "journal" VALUES(101,'cb1cb5a14103e9d5789283c8','2026-03-04T01:10:00Z','2026-03-04T03:00:00Z','tester','ticket','0381772e2b9751fd61311fe2','answered','{"entered_why": "written on paper", "text": "told them to wait", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-04T01:30:00Z", "at": "2026-03-04T01:10:00Z", "mended": "2026-03-04T01:30:00Z"}]}','b8b53c854fce57a767f9d74e5ffa3f3193f68e74fd38170a377641cb147c0915');
INSERT INTO "journal" VALUES(102,'26d03e3e9ebbfd03fa75be44','2026-03-06T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','be6dfc6ed7ff55fbccaaa5de','resumed','{"foreseen": true, "clocks": [{"target": "answer", "change": "resumed", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "resumed", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "resumed", "due": "2026-03-02T09:30:00Z"}]}','e968fd57e44c6ae6034d91b9fdeb0b9e591bdbd742be873b1445082ba134bf3a');
INSERT INTO "journal" VALUES(103,'8b0b62ae104e26d5910a512d','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','d0b67290bccecbd5d137aefc','turnover entered','{"customer": "Sample Dealer", "month": "2026-02", "amount": 2000000, "was": null, "basis": "payments", "currency": "CNY"}','cc5ceb799634578e02b1630663ed06692df030d238074fdb6ad49087b3623183');
INSERT INTO "journal" VALUES(104,'4ab8dbc504fbbab93829d537','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','d0b67290bccecbd5d137aefc','quarter settled','{"customer": "Sample Dealer", "quarter": "2026Q1", "basis": "payments", "turnover": 2000000, "budget": 30000, "carried_in": 0, "spent": 14000, "charged": 0, "paid": 0, "carried_out": 16000, "currency": "CNY"}','e6c95f1d226a6f32fa10c4d2fa47d4ac7f73edd6176b5cd6f393a63afe33fb9d');
INSERT INTO "journal" VALUES(105,'8cbd15de57057f9e82966e0d','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','d0b67290bccecbd5d137aefc','turnover entered','{"customer": "Sample Dealer", "month": "2026-04", "amount": 100000, "was": null, "basis": "payments", "currency": "CNY"}','56c27b00596f243f3620617a7e9f373fc55e8aeb12c2b812d29179ac54336e4e');
CREATE TABLE loan (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  equipment_id TEXT NOT NULL REFERENCES equipment (id),
  lent_at TEXT NOT NULL,
  due_at TEXT NOT NULL,
  back_at TEXT,
  CHECK (back_at IS NULL OR back_at >= lent_at)
) STRICT;
INSERT INTO "loan" VALUES('b5e12caa9f50bef268a41285','f4a0559ddd265bbe157594a3','4dd83c5d8340c9469d1d1cb2','2026-03-02T03:00:00Z','2026-03-17T03:00:00Z',NULL);
CREATE TABLE loss (
  move_id TEXT PRIMARY KEY REFERENCES stock_move (id),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  amount INTEGER NOT NULL CHECK (amount >= 0),
  currency TEXT NOT NULL
) STRICT;
INSERT INTO "loss" VALUES('2c982f632f3599915064d9f1','f40ab89ba07d831fc39cd259',12000,'CNY');
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
, clock_id TEXT REFERENCES clock (id), percent INTEGER CHECK (percent >= 1), about_at TEXT, not_before TEXT) STRICT;
INSERT INTO "notice" VALUES('4b1834255972c977d465445c','be6dfc6ed7ff55fbccaaa5de','head',NULL,'command','2026-03-02T09:20:00Z','{"target": "solve", "within": "same day", "percent": 75, "note": "time is running out", "due_at": "2026-03-02T09:30:00Z", "ticket": {"number": "SD-000004", "summary": "registration desk is down", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "2", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T03:30:00Z"}}',NULL,'2026-03-02T09:20:00Z',1,NULL,'cbaaade3fb63330b33164b7f',75,'2026-03-02T08:15:00Z',NULL);
INSERT INTO "notice" VALUES('77a35c6de52b2f3ea7fe5f78','abba7938aa061b1f01f154ce','head',NULL,'command','2026-03-03T01:00:00Z','{"target": "solve", "within": "same day", "percent": 75, "note": "time is running out", "due_at": "2026-03-02T09:30:00Z", "ticket": {"number": "SD-000005", "summary": "cannot log in", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "1", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T09:20:00Z"}}',NULL,'2026-03-03T01:00:00Z',1,NULL,'79023703684f8def5fdb926c',75,'2026-03-02T09:27:30Z',NULL);
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
INSERT INTO "payment" VALUES('6be1b29a62a59abbe5c66fbd','R-0001','8d1c79a2017cb6b82e73b00b',3000,'CNY','card','93fbdc2d8634069cd8efd2af','2026-03-02T02:05:00Z','tester');
INSERT INTO "payment" VALUES('e4062f58031b2e6883c55ec2','R-0002','8d1c79a2017cb6b82e73b00b',5000,'CNY','transfer',NULL,'2026-03-02T02:05:00Z','tester');
CREATE TABLE phone (
  customer_id TEXT NOT NULL REFERENCES customer (id),
  digits TEXT NOT NULL CHECK (digits <> ''),
  shown TEXT NOT NULL,  -- as it was written
  tail TEXT NOT NULL,   -- its last 8 digits: +86 138…, 0138… and 138… are the same telephone
  PRIMARY KEY (customer_id, digits)
) STRICT;
INSERT INTO "phone" VALUES('68114a7d1781448dc267a7d1','13800000001','13800000001','00000001');
INSERT INTO "phone" VALUES('83f909096dc645ea66b5fea6','13800000002','13800000002','00000002');
INSERT INTO "phone" VALUES('68114a7d1781448dc267a7d1','13800000003','13800000003','00000003');
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
INSERT INTO "priced_line" VALUES('b1a7107a77c9c9fd3e657c61','f4c0031ec0bfe3b61bde495e',NULL,1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL);
INSERT INTO "priced_line" VALUES('e848703b964656e6c6690611','f4c0031ec0bfe3b61bde495e',NULL,2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL);
INSERT INTO "priced_line" VALUES('839f5ba8a4ac449d8ae284eb','f4c0031ec0bfe3b61bde495e',NULL,3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL);
INSERT INTO "priced_line" VALUES('7e11a0b6f9e8a42d80b07095','f4c0031ec0bfe3b61bde495e',NULL,4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL);
INSERT INTO "priced_line" VALUES('c550a4e36567b4042ec81185',NULL,'b6ec88e8e75846187e83dda7',1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL);
INSERT INTO "priced_line" VALUES('88993e0d7d849e74b6a345ce',NULL,'b6ec88e8e75846187e83dda7',2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL);
INSERT INTO "priced_line" VALUES('95680c462c8dac27f451484f',NULL,'b6ec88e8e75846187e83dda7',3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL);
INSERT INTO "priced_line" VALUES('e4d9893ca69dcb0d2e681a85',NULL,'b6ec88e8e75846187e83dda7',4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL);
INSERT INTO "priced_line" VALUES('eb24768a123fb4e9e858b749',NULL,'b6ec88e8e75846187e83dda7',5,'work','training',1,'place',20000,20000,0,'included in the contract','CNY',0,'9e0d8664a1376a53896f083a','training');
INSERT INTO "priced_line" VALUES('84d0e6186154e118b6ecd674',NULL,'f42d4c98e9e68cbf9e39a31a',1,'work','visit',1,NULL,8000,8000,0,'in warranty','CNY',0,NULL,NULL);
INSERT INTO "priced_line" VALUES('a21a0fe78186d7e603918116',NULL,'f42d4c98e9e68cbf9e39a31a',2,'work','labour',1,'30m',6000,6000,0,'in warranty','CNY',0,NULL,NULL);
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
INSERT INTO "quote" VALUES('f4c0031ec0bfe3b61bde495e','Q-0001','8d1c79a2017cb6b82e73b00b','2026-03-02T01:00:00Z','tester',8000,'CNY','cost','free','full care');
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
INSERT INTO "rma" VALUES('ac4f9769935629e2db07fb36','RMA-0001','f4a0559ddd265bbe157594a3','fb357efd37521faef7606d66','quality','repair','desk','{"when": {"warranty": ["in"]}}',NULL,'2026-03-02T03:00:00Z','tester','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z',NULL,NULL);
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
INSERT INTO "settlement" VALUES('d0b67290bccecbd5d137aefc','2026Q1','payments',150,2000000,30000,0,14000,0,0,16000,'CNY','2026-04-01T01:00:00Z');
CREATE TABLE site (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL,
  address TEXT,
  region TEXT,
  UNIQUE (customer_id, name_key)
) STRICT;
INSERT INTO "site" VALUES('130802f09abafe8fb4cac1fe','68114a7d1781448dc267a7d1','North wing','north wing','2 Sample Road','county');
CREATE TABLE stock (
  holder_id TEXT NOT NULL REFERENCES holder (id),
  part TEXT NOT NULL,
  condition TEXT NOT NULL CHECK (condition IN ('new', 'used')),
  quantity INTEGER NOT NULL CHECK (quantity >= 0),
  PRIMARY KEY (holder_id, part, condition)
) STRICT;
INSERT INTO "stock" VALUES('3035e5dd4f658ff5145ab706','roller','new',3);
INSERT INTO "stock" VALUES('d811c9f25a9f1e929d7dc589','roller','new',1);
INSERT INTO "stock" VALUES('78a3e39a33f50a19ae38d091','roller','new',4);
INSERT INTO "stock" VALUES('9f0251e55bc592ae8defa500','roller','new',0);
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
INSERT INTO "stock_move" VALUES('6854fc01460326ce2d0c7dbe',1,'2026-03-02T00:30:00Z','received','roller','new',10,NULL,'3035e5dd4f658ff5145ab706',NULL,NULL,NULL,'delivery note 17');
INSERT INTO "stock_move" VALUES('1958d8434adf4f1f73cf2900',2,'2026-03-02T00:30:00Z','transferred','roller','new',3,'3035e5dd4f658ff5145ab706','d811c9f25a9f1e929d7dc589',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('4426a5b6204b827de491f8b7',3,'2026-03-02T00:30:00Z','transferred','roller','new',2,'3035e5dd4f658ff5145ab706','78a3e39a33f50a19ae38d091',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('0944eb87a3c55bc1bbbed642',4,'2026-03-02T01:00:00Z','issued','roller','new',1,'d811c9f25a9f1e929d7dc589','9f0251e55bc592ae8defa500','b6ec88e8e75846187e83dda7',NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('ad32703778993ab0f72986bb',5,'2026-03-02T02:05:00Z','fitted','roller','new',1,'9f0251e55bc592ae8defa500',NULL,'b6ec88e8e75846187e83dda7',NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('f289eaea118fd1380187a875',6,'2026-03-02T06:00:00Z','transferred','roller','new',2,'3035e5dd4f658ff5145ab706','78a3e39a33f50a19ae38d091',NULL,'9bd5ee64c6cc3cbdbef77c64',NULL,NULL);
INSERT INTO "stock_move" VALUES('2c982f632f3599915064d9f1',7,'2026-03-02T06:00:00Z','lost','roller','new',1,'d811c9f25a9f1e929d7dc589',NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "stock_request" VALUES('9bd5ee64c6cc3cbdbef77c64','REQ-0001','78a3e39a33f50a19ae38d091','roller',2,'issued','2026-03-02T06:00:00Z','tester','for the fair');
CREATE TABLE swept (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  journal_seq INTEGER NOT NULL
) STRICT;
INSERT INTO "swept" VALUES(1,64);
CREATE TABLE terms (
  id TEXT PRIMARY KEY,
  promises TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO "terms" VALUES('384cc21a9780e983bd467567','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "2h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "same day", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('b41445a47cbeb09e3d13c5be','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "2h", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "5 working days", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
INSERT INTO "terms" VALUES('bd1738ce1558e3063a31454a','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "30m", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "2 working days", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
INSERT INTO "terms" VALUES('caecc5ba506c303fd5527c27','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "1h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "3 working days", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('1e61bc59cebc9f32e4497a07','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "1h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "same day", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('5dff5ba4712fd398756a2424','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "2h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "3 working days", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('e2e8c0e4f33ee234002e48bf','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "30m", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "8h", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
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
, equipment_id TEXT REFERENCES equipment (id), contract_id TEXT REFERENCES contract (id), follows_id TEXT REFERENCES ticket (id)) STRICT;
INSERT INTO "ticket" VALUES('8d1c79a2017cb6b82e73b00b','SD-000001',1,'printer jams','fault','68114a7d1781448dc267a7d1',NULL,NULL,'2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','worn roller','roller replaced','d069821a16a3d90902952bf8','9e0d8664a1376a53896f083a',NULL);
INSERT INTO "ticket" VALUES('f4a0559ddd265bbe157594a3','SD-000002',2,'no power','fault','83f909096dc645ea66b5fea6',NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL,'fb357efd37521faef7606d66','4fb37435ed045947a69d6a67',NULL);
INSERT INTO "ticket" VALUES('6c10d19fa97a52199b9965aa','SD-000003',3,'scanner reads every second code','fault','83f909096dc645ea66b5fea6',NULL,NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'4fb37435ed045947a69d6a67',NULL);
INSERT INTO "ticket" VALUES('be6dfc6ed7ff55fbccaaa5de','SD-000004',4,'registration desk is down','fault','68114a7d1781448dc267a7d1','down','group','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'9e0d8664a1376a53896f083a',NULL);
INSERT INTO "ticket" VALUES('abba7938aa061b1f01f154ce','SD-000005',5,'cannot log in','fault','68114a7d1781448dc267a7d1',NULL,NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL,NULL,'9e0d8664a1376a53896f083a',NULL);
INSERT INTO "ticket" VALUES('3460f648b41070a0ab85663b','SD-000006',6,'called by mistake','fault','d0b67290bccecbd5d137aefc',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('10f4e46937b5f34b8d1955b4','SD-000007',7,'how does it print','fault','d0b67290bccecbd5d137aefc',NULL,NULL,'2026-03-03T01:00:00Z',NULL,'no training','explained',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('1ce3d11e81e0ab0267a69664','INC-7',NULL,'Door, Lock, Stuck','fault','48753ede72cb47b31f9a3108',NULL,NULL,'2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','not recorded','not recorded in the log',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('481a9157695a6b90ef41c8b0','SD-000008',8,'the printer jams again','fault','68114a7d1781448dc267a7d1',NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL,'d069821a16a3d90902952bf8','9e0d8664a1376a53896f083a','8d1c79a2017cb6b82e73b00b');
INSERT INTO "ticket" VALUES('0381772e2b9751fd61311fe2','SD-000009',9,'the screen is dark','fault','d0b67290bccecbd5d137aefc',NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "ticket_period" VALUES('8d1c79a2017cb6b82e73b00b','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','open','P1','gold','county','warranty','out','1','f40ab89ba07d831fc39cd259');
INSERT INTO "ticket_period" VALUES('8d1c79a2017cb6b82e73b00b','2026-03-02T02:05:00Z','9999-12-31T23:59:59Z','closed','P1','gold','county','warranty','out','1','f40ab89ba07d831fc39cd259');
INSERT INTO "ticket_period" VALUES('f4a0559ddd265bbe157594a3','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','held','P3','standard','city','warranty','in','1',NULL);
INSERT INTO "ticket_period" VALUES('6c10d19fa97a52199b9965aa','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','open','P2','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('be6dfc6ed7ff55fbccaaa5de','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','open','P3','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('be6dfc6ed7ff55fbccaaa5de','2026-03-02T06:00:00Z','2026-03-03T01:00:00Z','open','P1','gold','city','warranty','unknown','2',NULL);
INSERT INTO "ticket_period" VALUES('be6dfc6ed7ff55fbccaaa5de','2026-03-03T01:00:00Z','2026-03-04T01:00:00Z','open','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('3460f648b41070a0ab85663b','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','cancelled','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('10f4e46937b5f34b8d1955b4','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','in','1','dc63bb84031f957640c69b3f');
INSERT INTO "ticket_period" VALUES('1ce3d11e81e0ab0267a69664','2026-03-02T00:30:00Z','2026-03-02T00:40:00Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('1ce3d11e81e0ab0267a69664','2026-03-02T00:40:00Z','2026-03-02T00:50:00Z','open','P3','standard','city','warranty','unknown','1','e18ff37b48acfdeb07192cdc');
INSERT INTO "ticket_period" VALUES('1ce3d11e81e0ab0267a69664','2026-03-02T00:50:00Z','9999-12-31T23:59:59Z','resolved','P3','standard','city','warranty','unknown','1','e18ff37b48acfdeb07192cdc');
INSERT INTO "ticket_period" VALUES('be6dfc6ed7ff55fbccaaa5de','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','held','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('481a9157695a6b90ef41c8b0','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','open','P3','gold','county','warranty','out','1',NULL);
INSERT INTO "ticket_period" VALUES('abba7938aa061b1f01f154ce','2026-03-02T09:20:00Z','2026-03-03T01:00:00Z','open','P2','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('abba7938aa061b1f01f154ce','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P2','gold','city','warranty','unknown','2','dc63bb84031f957640c69b3f');
INSERT INTO "ticket_period" VALUES('0381772e2b9751fd61311fe2','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','open','P1','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('be6dfc6ed7ff55fbccaaa5de','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','open','P1','gold','city','warranty','unknown','3',NULL);
CREATE TABLE turnover (
  customer_id TEXT NOT NULL REFERENCES customer (id),
  month TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount >= 0),
  PRIMARY KEY (customer_id, month)
) STRICT;
INSERT INTO "turnover" VALUES('d0b67290bccecbd5d137aefc','2026-02',2000000);
INSERT INTO "turnover" VALUES('d0b67290bccecbd5d137aefc','2026-04',100000);
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
CREATE INDEX absence_engineer ON absence (engineer_id, until);
CREATE INDEX escalation_undone ON escalation (clock_id) WHERE undone IS NOT NULL;
CREATE INDEX hold_ending ON hold (ends_at) WHERE until IS NULL;
CREATE INDEX ticket_period_resolved ON ticket_period (until, since) WHERE state = 'resolved';
CREATE VIEW clocks AS
SELECT t.number, k.target, k.tier, k.within, k.started_at, p.due_at, p.held, k.stopped_at, k.missed_at, k.outcome
FROM clock k
JOIN ticket t ON t.id = k.ticket_id
JOIN clock_period p ON p.clock_id = k.id AND p.since = (
  SELECT MAX(q.since) FROM clock_period q WHERE q.clock_id = k.id AND NOT EXISTS (
    SELECT 1 FROM hold h WHERE h.ticket_id = k.ticket_id AND h.until IS NULL AND h.ends_at = q.since
  )
);
COMMIT;
