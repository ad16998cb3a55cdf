-- A desk as svcdesk 0.1 with its first schema left it: two customers, one visit recorded, one ticket on hold.
PRAGMA application_id = 1398162244;
PRAGMA user_version = 1;
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'svcdesk','0001_desk','2026-11-22 07:27:43.093903+00:00');
CREATE TABLE appointment (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  agreed_at TEXT NOT NULL,
  visit_at TEXT NOT NULL,
  asked_by TEXT NOT NULL CHECK (asked_by IN ('customer', 'desk')),
  note TEXT
) STRICT;
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
INSERT INTO "call" VALUES('7ebd5d6ed2b397b3d3b063c4','268350dd52ed4e0b7475d688','2026-03-02T01:00:00Z','phone',NULL,'13800000001','printer jams','tester');
INSERT INTO "call" VALUES('6cfd4a8c25bedf303a27ef80','dcd6ebad56b834ae8786839a','2026-03-02T01:40:00Z','phone',NULL,NULL,'no power','tester');
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
INSERT INTO "clock" VALUES('56d1c990256b1a5a5bd4a8e2','268350dd52ed4e0b7475d688','answer','standard','30m','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T01:00:00Z','arrived','2026-03-02T01:40:00Z','2026-03-02T01:30:00Z','missed');
INSERT INTO "clock" VALUES('5520846ec32d17f93f9cbd5b','268350dd52ed4e0b7475d688','solve','standard','8h','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T01:00:00Z',NULL,NULL,NULL,NULL);
INSERT INTO "clock" VALUES('43fbed872f84030bd09e0e97','dcd6ebad56b834ae8786839a','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T01:40:00Z',NULL,NULL,NULL,NULL);
INSERT INTO "clock" VALUES('2b50529d392331e5a0c7b159','dcd6ebad56b834ae8786839a','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T01:40:00Z',NULL,NULL,NULL,NULL);
INSERT INTO "clock" VALUES('f43a488ff7be8955d1d455e5','dcd6ebad56b834ae8786839a','solve','gold','3 working days','office','resolved',NULL,'logged','2026-03-02T01:40:00Z',NULL,NULL,NULL,NULL);
CREATE TABLE clock_period (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  due_at TEXT NOT NULL,
  held INTEGER NOT NULL CHECK (held IN (0, 1)),
  PRIMARY KEY (clock_id, since),
  CHECK (since <= until)
) STRICT;
INSERT INTO "clock_period" VALUES('56d1c990256b1a5a5bd4a8e2','2026-03-02T01:00:00Z','2026-03-02T01:40:00Z','2026-03-02T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('5520846ec32d17f93f9cbd5b','2026-03-02T01:00:00Z','9999-12-31T23:59:59Z','2026-03-03T01:00:00Z',0);
INSERT INTO "clock_period" VALUES('43fbed872f84030bd09e0e97','2026-03-02T01:40:00Z','9999-12-31T23:59:59Z','2026-03-02T01:55:00Z',1);
INSERT INTO "clock_period" VALUES('2b50529d392331e5a0c7b159','2026-03-02T01:40:00Z','9999-12-31T23:59:59Z','2026-03-02T02:10:00Z',1);
INSERT INTO "clock_period" VALUES('f43a488ff7be8955d1d455e5','2026-03-02T01:40:00Z','9999-12-31T23:59:59Z','2026-03-05T09:30:00Z',1);
CREATE TABLE counter (
  name TEXT PRIMARY KEY,
  value INTEGER NOT NULL
) STRICT;
INSERT INTO "counter" VALUES('ticket',2);
CREATE TABLE customer (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL,  -- folded for finding: case, width and blanks do not matter
  region TEXT,
  tier TEXT,
  phase TEXT,
  address TEXT
) STRICT;
INSERT INTO "customer" VALUES('77ac6d6a39c84d3f373c2f63','Example Clinic','example clinic',NULL,NULL,NULL,NULL);
INSERT INTO "customer" VALUES('f3519557f9a557f8dbbeeee4','示例诊所','示例诊所',NULL,'gold',NULL,NULL);
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
  minutes INTEGER CHECK (minutes >= 0),  -- time worked on site
  UNIQUE (ticket_id, visit),
  CHECK (finished_at IS NULL OR cancelled_at IS NULL)
) STRICT;
INSERT INTO "dispatch" VALUES('224fbf4e9eb7266db92ba65a','268350dd52ed4e0b7475d688',1,'e5602743a72507ca98cb8e54','2026-03-02T01:00:00Z',NULL,NULL,'2026-03-02T01:40:00Z','2026-03-02T01:40:00Z',NULL,NULL,'jam','worn roller','roller replaced','prints',NULL);
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
INSERT INTO "engineer" VALUES('e5602743a72507ca98cb8e54','Wang Lin','wang lin','wang','centre',NULL,NULL,NULL,1);
CREATE TABLE engineer_skill (
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  skill TEXT NOT NULL CHECK (skill <> ''),
  PRIMARY KEY (engineer_id, skill)
) STRICT;
CREATE TABLE escalation (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  percent INTEGER NOT NULL CHECK (percent >= 1),
  done_at TEXT NOT NULL,
  PRIMARY KEY (clock_id, percent)
) STRICT;
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
INSERT INTO "hold" VALUES('365cbfb11158944ddb50f95b','dcd6ebad56b834ae8786839a','parts','2026-03-02T01:40:00Z',NULL,'tester',NULL);
CREATE TABLE imported (
  row_hash TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id)
) STRICT;
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
INSERT INTO "journal" VALUES(1,'f131cc528851cec7f6fe3a91','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','engineer','e5602743a72507ca98cb8e54','engineer added','{"name": "Wang Lin", "station": "centre"}','017944ecc67e4c204102b61578f2d662703e73f58f3fc21e9a2f78a2d5decc0c');
INSERT INTO "journal" VALUES(2,'ef20560d504812465a709f43','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','customer','77ac6d6a39c84d3f373c2f63','customer added','{"name": "Example Clinic", "phones": ["13800000001"]}','4a5400e021670049087c284c0b9d9aa374cce7392d014d3a22e27a0024caf35a');
INSERT INTO "journal" VALUES(3,'ef20560d504812465a709f43','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','268350dd52ed4e0b7475d688','logged','{"channel": "phone", "caller": null, "phone": "13800000001", "said": "printer jams", "summary": "printer jams", "priority": "P1", "tier": "standard", "region": "city", "kind": "fault", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T01:30:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-03T01:00:00Z", "within": "8h"}]}','43d96976c419b062477761bb45bdf233ad21cda0699cd6d3e27ef6f434eacd9f');
INSERT INTO "journal" VALUES(4,'d2bdfedfe3f396bd8ec404b4','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','268350dd52ed4e0b7475d688','ordered','{"visit": 1, "engineer": "Wang Lin", "clocks": []}','dab1ebaaf722e7c64784a2fb1c8c336580df3a615b6c39d93e864752e13ccb97');
INSERT INTO "journal" VALUES(5,'81b74fbb3f8049791325758d','2026-03-02T01:40:00Z','2026-03-02T01:40:00Z','tester','ticket','268350dd52ed4e0b7475d688','arrived','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T01:30:00Z", "at": "2026-03-02T01:40:00Z"}]}','a074bd96a9f6f921b121f5af3b8f03d55d53664bc1d86ac0b7673f900cf4250b');
INSERT INTO "journal" VALUES(6,'f7bd71e20a11721e2f878080','2026-03-02T01:40:00Z','2026-03-02T01:40:00Z','tester','ticket','268350dd52ed4e0b7475d688','recorded','{"visit": 1, "form": {"fault": "jam", "cause": "worn roller", "action": "roller replaced", "result": "prints"}, "clocks": []}','5f093f2956cab0761245308fafd6c1b7a248809172d96e708db1b7cf54ee46f5');
INSERT INTO "journal" VALUES(7,'5414603c8646eb83eafe538e','2026-03-02T01:40:00Z','2026-03-02T01:40:00Z','tester','customer','f3519557f9a557f8dbbeeee4','customer added','{"name": "示例诊所", "phones": []}','0bc3ecfc36851aa803343580f4b75c0036a40bed62e2175fefa40f5af995acc9');
INSERT INTO "journal" VALUES(8,'5414603c8646eb83eafe538e','2026-03-02T01:40:00Z','2026-03-02T01:40:00Z','tester','ticket','dcd6ebad56b834ae8786839a','logged','{"channel": "phone", "caller": null, "phone": null, "said": "no power", "summary": "no power", "priority": "P3", "tier": "gold", "region": "city", "kind": "fault", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T01:55:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T02:10:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-05T09:30:00Z", "within": "3 working days"}]}','ca205ccea22e48847f26767c429a5fb5864982a45ce9308a8504dc2f588f7ce2');
INSERT INTO "journal" VALUES(9,'6cc8ea881d1a6f5d1710f027','2026-03-02T01:40:00Z','2026-03-02T01:40:00Z','tester','ticket','dcd6ebad56b834ae8786839a','held','{"reason": "parts", "note": null, "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T01:55:00Z"}, {"target": "opinion", "change": "held", "due": "2026-03-02T02:10:00Z"}, {"target": "solve", "change": "held", "due": "2026-03-05T09:30:00Z"}]}','279d043529fe6cd258d5fe0210fd462a176e25f7df8069632fb83b586303ec1b');
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
CREATE TABLE phone (
  customer_id TEXT NOT NULL REFERENCES customer (id),
  digits TEXT NOT NULL CHECK (digits <> ''),
  shown TEXT NOT NULL,  -- as it was written
  tail TEXT NOT NULL,   -- its last 8 digits: +86 138…, 0138… and 138… are the same telephone
  PRIMARY KEY (customer_id, digits)
) STRICT;
INSERT INTO "phone" VALUES('77ac6d6a39c84d3f373c2f63','13800000001','13800000001','00000001');
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
) STRICT;
INSERT INTO "ticket" VALUES('268350dd52ed4e0b7475d688','SD-000001',1,'printer jams','fault','77ac6d6a39c84d3f373c2f63',NULL,NULL,'2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('dcd6ebad56b834ae8786839a','SD-000002',2,'no power','fault','f3519557f9a557f8dbbeeee4',NULL,NULL,'2026-03-02T01:40:00Z',NULL,NULL,NULL);
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
INSERT INTO "ticket_period" VALUES('268350dd52ed4e0b7475d688','2026-03-02T01:00:00Z','9999-12-31T23:59:59Z','open','P1','standard','city','warranty','unknown','1','e5602743a72507ca98cb8e54');
INSERT INTO "ticket_period" VALUES('dcd6ebad56b834ae8786839a','2026-03-02T01:40:00Z','9999-12-31T23:59:59Z','held','P3','gold','city','warranty','unknown','1',NULL);
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
COMMIT;
