-- A desk as svcdesk with schema 6 left it: see tests/db/filled.py.
PRAGMA application_id = 1398162244;
PRAGMA user_version = 6;
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'svcdesk','0001_desk','2026-11-28 15:15:34.269382+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'svcdesk','0002_field','2026-11-28 15:15:34.394479+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'svcdesk','0003_truth','2026-11-28 15:15:34.493905+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'svcdesk','0004_slips','2026-11-28 15:15:34.771611+00:00');
INSERT INTO "_sqlite_migrations" VALUES(5,'svcdesk','0005_care','2026-11-28 15:15:35.587775+00:00');
INSERT INTO "_sqlite_migrations" VALUES(6,'svcdesk','0006_kept','2026-11-28 15:15:35.604115+00:00');
CREATE TABLE absence (
  id TEXT PRIMARY KEY,
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  note TEXT,
  CHECK (since < until)
) STRICT;
INSERT INTO "absence" VALUES('5e1786bcbd7ca42d01d930b5','7ebc6ebf07f39c56e7854d11','2026-04-05T16:00:00Z','2026-04-10T16:00:00Z','holiday');
INSERT INTO "absence" VALUES('2ecc90674b4e44030d61481a','7ebc6ebf07f39c56e7854d11','2026-04-30T16:00:00Z','2026-05-05T16:00:00Z','on leave');
CREATE TABLE acceptance (
  equipment_id TEXT NOT NULL REFERENCES equipment (id),
  stage TEXT NOT NULL,
  accepted_on TEXT NOT NULL,
  accepted_by TEXT NOT NULL CHECK (accepted_by <> ''),
  remark TEXT,
  PRIMARY KEY (equipment_id, stage)
) STRICT;
INSERT INTO "acceptance" VALUES('45bb0be13c4c351212bf7537','final','2026-04-01','Ms Example',NULL);
CREATE TABLE appointment (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  agreed_at TEXT NOT NULL,
  visit_at TEXT NOT NULL,
  asked_by TEXT NOT NULL CHECK (asked_by IN ('customer', 'desk')),
  note TEXT
, visit_until TEXT CHECK (visit_until >= visit_at)) STRICT;
INSERT INTO "appointment" VALUES('62321bec1eddac9f5e56d8c5','3f4ed90ee28ee4078fbc075a','2026-03-02T01:00:00Z','2026-03-02T02:00:00Z','customer','they close at noon',NULL);
INSERT INTO "appointment" VALUES('2d3583d57041097b5d80817a','d84589b559fe221c3549a2c4','2026-03-04T01:00:00Z','2026-03-05T06:00:00Z','desk',NULL,'2026-03-05T08:00:00Z');
CREATE TABLE approval (
  noun TEXT NOT NULL CHECK (noun IN ('repair', 'request', 'return')),
  noun_id TEXT NOT NULL,   -- of the dispatch, the request or the return
  actor TEXT NOT NULL,
  at TEXT NOT NULL,
  note TEXT, role TEXT,
  PRIMARY KEY (noun, noun_id, actor)
) STRICT;
INSERT INTO "approval" VALUES('return','7bfb943ee74df2c7586f907b','wang','2026-03-02T03:00:00Z',NULL,NULL);
INSERT INTO "approval" VALUES('request','853bdbf41be576ad3419a4ec','wang','2026-03-02T06:00:00Z',NULL,NULL);
CREATE TABLE article (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL CHECK (title <> ''),
  equipment TEXT,               -- a kind; null: any
  code TEXT,                    -- of the fault
  symptom TEXT,
  cause TEXT NOT NULL CHECK (cause <> ''),
  solution TEXT NOT NULL CHECK (solution <> ''),
  ticket_id TEXT REFERENCES ticket (id),  -- whose solution it was
  written_by TEXT NOT NULL,
  written_at TEXT NOT NULL,     -- as it is now
  version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
  retired_at TEXT,
  retired_why TEXT CHECK ((retired_why IS NULL) = (retired_at IS NULL))
) STRICT;
INSERT INTO "article" VALUES('0202a1190ffcf07ef7637e41','K-0001','nobody knows how it prints',NULL,NULL,'how does it print','no training','explained','68e6894ea7f0b0b0959c01a9','tester','2026-04-01T02:00:00Z',1,NULL,NULL);
CREATE TABLE article_use (
  id TEXT PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES article (id),
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  at TEXT NOT NULL
) STRICT;
INSERT INTO "article_use" VALUES('3322aa986dfb2212e18d6e07','0202a1190ffcf07ef7637e41','d4fba79862f7940f10930e35','2026-04-01T02:00:00Z');
CREATE TABLE assessment (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,  -- AS-0001
  month TEXT NOT NULL,
  rule TEXT NOT NULL,
  engineer_id TEXT REFERENCES engineer (id),
  customer_id TEXT REFERENCES customer (id),
  ticket_id TEXT REFERENCES ticket (id),
  dispatch_id TEXT REFERENCES dispatch (id),
  at TEXT NOT NULL,             -- when it happened
  source TEXT NOT NULL CHECK (source IN ('fact', 'hand')),
  fact TEXT,                    -- JSON: what was found
  because TEXT,                 -- the words of whoever entered it
  penalty INTEGER NOT NULL CHECK (penalty >= 0),
  amount INTEGER NOT NULL,
  currency TEXT NOT NULL,
  decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 4),
  made_at TEXT NOT NULL,
  waived_at TEXT,
  waived_by TEXT,
  waived_because TEXT,
  dropped_at TEXT,              -- the fact was taken back or put right
  CHECK ((engineer_id IS NULL) <> (customer_id IS NULL)),
  CHECK ((source = 'fact') = (fact IS NOT NULL) AND (source = 'hand') = (because IS NOT NULL)),
  CHECK ((waived_at IS NULL) = (waived_by IS NULL) AND (waived_at IS NULL) = (waived_because IS NULL)),
  CHECK (amount = CASE WHEN waived_at IS NULL THEN penalty ELSE 0 END)
) STRICT;
INSERT INTO "assessment" VALUES('0ac2bc44fc8086ceb22c6689','AS-0001','2026-03','tidy','2b4b9024afe65bade94a9769',NULL,'3f4ed90ee28ee4078fbc075a','43a114ea3fa41fb94d518d7c','2026-03-02T02:05:00Z','fact','{"check": "tidy"}',NULL,2000,2000,'CNY',2,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL);
INSERT INTO "assessment" VALUES('b326e92d350e5e7f6ee8cbef','AS-0002','2026-03','calls','2b4b9024afe65bade94a9769',NULL,'3f4ed90ee28ee4078fbc075a',NULL,'2026-03-20T02:00:00Z','hand',NULL,'line engaged',10000,0,'CNY',2,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','the line was down',NULL);
CREATE TABLE assessment_month (
  month TEXT PRIMARY KEY,       -- 2026-11
  closed_at TEXT NOT NULL
, configuration TEXT) STRICT;
INSERT INTO "assessment_month" VALUES('2026-03','2026-04-01T01:00:00Z','{"desk": {"name": "Example Service Centre", "timezone": "Asia/Shanghai", "telephones": {"country": "CN", "code": "86", "trunk": "0", "lengths": [7, 8, 9, 10, 11, 12], "odd": ["110", "111", "112", "113", "114", "115", "116", "117", "118", "119", "120", "121", "122", "123", "124", "125", "126", "127", "128", "129", "179"]}}, "currency": {"code": "CNY", "decimals": 2}, "assessment": {"rules": {"tidy": {"name": "Tidy", "standard": null, "amount": 2000, "when": {}, "fact": "check", "words": ["tidy"]}, "calls": {"name": "Reachable", "standard": null, "amount": 10000, "when": {}}}, "dealers": {}, "calendar": "office"}, "form": [{"when": {}, "needs": ["fault", "cause", "action", "result"]}], "checklist": {"uniform": {"name": "in uniform, with badge", "when": {}}, "tidy": {"name": "the place was left clean", "when": {}}}, "surveys": {"service": {"name": "Call-back after service", "event": "surveyed", "questions": {"attitude": {"name": "Attitude", "marks": 5}, "quality": {"name": "Quality", "marks": 5}, "solved": {"name": "How well it was solved", "marks": 5}}, "content": 4.0, "complaint": null, "printed": false, "by": null}}, "tiers": {"standard": {"targets": {"answer": {"name": "First answer"}, "solve": {"name": "Solved"}}}, "gold": {"targets": {"answer": {"name": "First answer"}, "opinion": {"name": "Opinion on how to handle it"}, "arrive": {"name": "On site"}, "solve": {"name": "Solved"}}}}}');
CREATE TABLE assessment_told (
  id TEXT PRIMARY KEY,
  month TEXT NOT NULL REFERENCES assessment_month (month),
  engineer_id TEXT REFERENCES engineer (id),
  customer_id TEXT REFERENCES customer (id),
  told_at TEXT NOT NULL,
  CHECK ((engineer_id IS NULL) <> (customer_id IS NULL))
) STRICT;
INSERT INTO "assessment_told" VALUES('050091be855a35ed26fe506c','2026-03','2b4b9024afe65bade94a9769',NULL,'2026-04-01T01:00:00Z');
CREATE TABLE "attachment" (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  number INTEGER NOT NULL CHECK (number >= 1),
  dispatch_id TEXT REFERENCES dispatch (id),
  call_id TEXT REFERENCES call (id),
  kind TEXT NOT NULL CHECK (kind IN ('scan', 'photo', 'file')),
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  bytes INTEGER NOT NULL CHECK (bytes > 0),
  added_at TEXT NOT NULL,
  UNIQUE (ticket_id, number)
) STRICT;
INSERT INTO "attachment" VALUES('baa53e3dbecc69b159a6b55f','3f4ed90ee28ee4078fbc075a',1,'43a114ea3fa41fb94d518d7c',NULL,'photo','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-03-02T02:05:00Z');
INSERT INTO "attachment" VALUES('7c234744e87f83549d4de977','3f4ed90ee28ee4078fbc075a',2,NULL,NULL,'file','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-03-02T02:05:00Z');
CREATE TABLE call (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  at TEXT NOT NULL,
  channel TEXT NOT NULL,
  caller TEXT,
  phone TEXT,
  said TEXT NOT NULL,
  taken_by TEXT NOT NULL
, place INTEGER NOT NULL DEFAULT 0, wish TEXT, opinion TEXT) STRICT;
INSERT INTO "call" VALUES('844d168633d82450f2bc77d8','3f4ed90ee28ee4078fbc075a','2026-03-02T01:00:00Z','phone','Li Na','13800000003','printer jams','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('60161839036f53c04e347847','e1dbfc9535f4cafb94f45b75','2026-03-02T03:00:00Z','phone',NULL,NULL,'no power','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('b0b051592cd404364f3c33c4','e1dbfc9535f4cafb94f45b75','2026-03-02T03:00:00Z','phone',NULL,NULL,'is anybody coming?','tester',1,NULL,NULL);
INSERT INTO "call" VALUES('85d2d4185fa9aa8f2efba963','62dbff082c3d3dc147835e8c','2026-03-02T03:30:00Z','phone',NULL,NULL,'scanner reads every second code','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('092f6996b1b2aee1d3f6991c','d84589b559fe221c3549a2c4','2026-03-02T03:30:00Z','phone',NULL,NULL,'registration desk is down','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('b9e82c81a4d4309c5435849f','d7f409fdd3277b8ba2fc2e61','2026-03-02T09:20:00Z','phone',NULL,NULL,'cannot log in','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('dad7e2a0246184b14288fbc0','1bf3e1d1ce0060daae0cfedb','2026-03-03T01:00:00Z','phone',NULL,NULL,'called by mistake','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('0e0fa5ce86b730a76946f68c','68e6894ea7f0b0b0959c01a9','2026-03-03T01:00:00Z','phone',NULL,NULL,'how does it print','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('e884124ca0874288f13c6b7b','c7f519e97ee210c0cbb0a8e1','2026-03-02T00:30:00Z','phone',NULL,NULL,'Door, Lock, Stuck','Desk 1',0,NULL,NULL);
INSERT INTO "call" VALUES('7710c24424894e093f8365a5','0d48e88d7b215984526578a4','2026-03-04T01:00:00Z','phone',NULL,NULL,'the printer jams again','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('29d54ec284e8aa0eba89c9da','67e4b2e17d7c50fcd9cfa2c8','2026-03-04T01:00:00Z','phone',NULL,NULL,'the screen is dark','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('f88f20075498b6df85011706','b632cddd39014a60cd81a008','2026-04-01T01:00:00Z','phone',NULL,NULL,'does anybody come?','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('9387d80189988d0d799daaeb','b632cddd39014a60cd81a008','2026-04-01T01:00:00Z','phone','Mr Sample',NULL,'logged twice','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('dc4fcbf8694c8bcbdc4051b6','e12e562a085362d916c1683e','2026-04-01T01:00:00Z','mail','Li Na',NULL,'no sound
since nine','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('d47eaa276a7de8f9339c3965','59c7685a5065f1379d471a0c','2026-04-01T01:00:00Z','phone',NULL,NULL,'cable loose','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('89127cf0d56cc8e6f3e1817e','d4fba79862f7940f10930e35','2026-04-01T02:00:00Z','phone',NULL,NULL,'how does it print now','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('fede5c8f8be62025058148db','2cd8112f957b137eab7ed386','2026-04-01T02:00:00Z','phone','Ms Example',NULL,'nobody came','tester',0,NULL,NULL);
CREATE TABLE card (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  value INTEGER NOT NULL CHECK (value > 0),
  balance INTEGER NOT NULL CHECK (balance BETWEEN 0 AND value),
  currency TEXT NOT NULL,
  sold_at TEXT NOT NULL
, decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4)) STRICT;
INSERT INTO "card" VALUES('b0cbf5292de09e83810ab265','CARD-0001','a68f1f7dd7050ee30eb3dad9',50000,47000,'CNY','2026-03-02T00:30:00Z',2);
CREATE TABLE care_rule (
  rule TEXT PRIMARY KEY,
  begun_on TEXT NOT NULL
) STRICT;
INSERT INTO "care_rule" VALUES('count','2026-04-01');
INSERT INTO "care_rule" VALUES('visit','2026-04-01');
CREATE TABLE change (
  seq INTEGER PRIMARY KEY,
  op TEXT NOT NULL,
  relation TEXT NOT NULL,
  key TEXT NOT NULL,
  before TEXT
) STRICT;
INSERT INTO "change" VALUES(1,'b0956670238e38e7c1adb551','engineer','["2b4b9024afe65bade94a9769"]',NULL);
INSERT INTO "change" VALUES(2,'b0956670238e38e7c1adb551','engineer_skill','["2b4b9024afe65bade94a9769","printer"]',NULL);
INSERT INTO "change" VALUES(3,'a20aaa17e57e315aad902548','engineer','["7ebc6ebf07f39c56e7854d11"]',NULL);
INSERT INTO "change" VALUES(4,'a20aaa17e57e315aad902548','engineer_skill','["7ebc6ebf07f39c56e7854d11","installation"]',NULL);
INSERT INTO "change" VALUES(5,'a20aaa17e57e315aad902548','engineer_role','["7ebc6ebf07f39c56e7854d11","reception"]',NULL);
INSERT INTO "change" VALUES(6,'65ec2154a2687cc708c517e3','absence','["5e1786bcbd7ca42d01d930b5"]',NULL);
INSERT INTO "change" VALUES(7,'a47e781833761bd2f2edaf19','customer','["a68f1f7dd7050ee30eb3dad9"]',NULL);
INSERT INTO "change" VALUES(8,'a47e781833761bd2f2edaf19','phone','["a68f1f7dd7050ee30eb3dad9","8613800000001",""]',NULL);
INSERT INTO "change" VALUES(9,'ab05eb40a812ef37c6b5dbeb','customer','["665ed8ad29e34c3ab45cce5a"]',NULL);
INSERT INTO "change" VALUES(10,'ab05eb40a812ef37c6b5dbeb','phone','["665ed8ad29e34c3ab45cce5a","8613800000002",""]',NULL);
INSERT INTO "change" VALUES(11,'b085752e0bd0ff97a4859fef','customer','["84519cdfbbeb10239bf8f667"]',NULL);
INSERT INTO "change" VALUES(12,'59b8e8e0f1f7cac9093610b8','site','["1e3952c36f301eab0f99b280"]',NULL);
INSERT INTO "change" VALUES(13,'753922076c4d327d32458e18','phone','["a68f1f7dd7050ee30eb3dad9","8613800000003",""]',NULL);
INSERT INTO "change" VALUES(14,'753922076c4d327d32458e18','contact','["278b5c6c652f1bb0e0a08f48"]',NULL);
INSERT INTO "change" VALUES(15,'bfa12c8a8d5ef1194bed2968','contract','["324d659c1b89db574cd18377"]',NULL);
INSERT INTO "change" VALUES(16,'bfa12c8a8d5ef1194bed2968','entitlement','["324d659c1b89db574cd18377","visit"]',NULL);
INSERT INTO "change" VALUES(17,'bfa12c8a8d5ef1194bed2968','entitlement','["324d659c1b89db574cd18377","training"]',NULL);
INSERT INTO "change" VALUES(18,'872aa57bdf109bfde6910698','contract','["ec70f9b0c163cffb2fa55d97"]',NULL);
INSERT INTO "change" VALUES(19,'b90f84a930dfb82df6e66e19','equipment','["22660f79f77373117804e202"]',NULL);
INSERT INTO "change" VALUES(20,'766cc1b0a2ebe55671d0fee6','equipment','["45bb0be13c4c351212bf7537"]',NULL);
INSERT INTO "change" VALUES(21,'58977bf677d36ef4727d5caf','equipment','["89de698c3488feff52c9df4e"]',NULL);
INSERT INTO "change" VALUES(22,'e0cbee6b76b81b4051cf11b6','holder','["f176e78e0110311bad37ad40"]',NULL);
INSERT INTO "change" VALUES(23,'e0cbee6b76b81b4051cf11b6','stock','["f176e78e0110311bad37ad40","roller","new"]',NULL);
INSERT INTO "change" VALUES(24,'e0cbee6b76b81b4051cf11b6','stock_move','["794b72d05531a626510d6c0c"]',NULL);
INSERT INTO "change" VALUES(25,'5fb69e627406c8dc852d3edf','holder','["5e661a026df7dce0efdfa5cf"]',NULL);
INSERT INTO "change" VALUES(26,'5fb69e627406c8dc852d3edf','stock','["f176e78e0110311bad37ad40","roller","new"]','{"holder_id":"f176e78e0110311bad37ad40","part":"roller","condition":"new","quantity":10}');
INSERT INTO "change" VALUES(27,'5fb69e627406c8dc852d3edf','stock','["5e661a026df7dce0efdfa5cf","roller","new"]',NULL);
INSERT INTO "change" VALUES(28,'5fb69e627406c8dc852d3edf','stock_move','["99a5084979af5f184ff8a3ca"]',NULL);
INSERT INTO "change" VALUES(29,'89fc2312995d1ca542e07e9b','holder','["38672c24640f3805cec0080a"]',NULL);
INSERT INTO "change" VALUES(30,'89fc2312995d1ca542e07e9b','stock','["f176e78e0110311bad37ad40","roller","new"]','{"holder_id":"f176e78e0110311bad37ad40","part":"roller","condition":"new","quantity":7}');
INSERT INTO "change" VALUES(31,'89fc2312995d1ca542e07e9b','stock','["38672c24640f3805cec0080a","roller","new"]',NULL);
INSERT INTO "change" VALUES(32,'89fc2312995d1ca542e07e9b','stock_move','["0e8f31ff955e5ab6fcf23426"]',NULL);
INSERT INTO "change" VALUES(33,'b332caa43c68690af71f156c','card','["b0cbf5292de09e83810ab265"]',NULL);
INSERT INTO "change" VALUES(34,'523d51218cf9fab466c20576','ticket','["3f4ed90ee28ee4078fbc075a"]',NULL);
INSERT INTO "change" VALUES(35,'523d51218cf9fab466c20576','ticket_period','["3f4ed90ee28ee4078fbc075a","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(36,'523d51218cf9fab466c20576','call','["844d168633d82450f2bc77d8"]',NULL);
INSERT INTO "change" VALUES(37,'523d51218cf9fab466c20576','clock','["f34a38cf382efc20f89844f0"]',NULL);
INSERT INTO "change" VALUES(38,'523d51218cf9fab466c20576','clock','["5801bae5d6d1e9392520951c"]',NULL);
INSERT INTO "change" VALUES(39,'523d51218cf9fab466c20576','clock','["64abbb243ad918032f399d5e"]',NULL);
INSERT INTO "change" VALUES(40,'523d51218cf9fab466c20576','clock_period','["f34a38cf382efc20f89844f0","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(41,'523d51218cf9fab466c20576','clock_period','["5801bae5d6d1e9392520951c","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(42,'523d51218cf9fab466c20576','clock_period','["64abbb243ad918032f399d5e","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(43,'b58f9fc0e361e6ad614b6fd5','ticket_period','["3f4ed90ee28ee4078fbc075a","2026-03-02T01:00:00Z"]','{"ticket_id":"3f4ed90ee28ee4078fbc075a","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(44,'b58f9fc0e361e6ad614b6fd5','ticket_period','["3f4ed90ee28ee4078fbc075a","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(45,'7a98b418b36a2dfd04e3763e','clock','["f34a38cf382efc20f89844f0"]','{"id":"f34a38cf382efc20f89844f0","ticket_id":"3f4ed90ee28ee4078fbc075a","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(46,'7a98b418b36a2dfd04e3763e','clock','["5801bae5d6d1e9392520951c"]','{"id":"5801bae5d6d1e9392520951c","ticket_id":"3f4ed90ee28ee4078fbc075a","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(47,'7a98b418b36a2dfd04e3763e','clock_period','["f34a38cf382efc20f89844f0","2026-03-02T01:00:00Z"]','{"clock_id":"f34a38cf382efc20f89844f0","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T01:15:00Z","held":0}');
INSERT INTO "change" VALUES(48,'7a98b418b36a2dfd04e3763e','clock_period','["5801bae5d6d1e9392520951c","2026-03-02T01:00:00Z"]','{"clock_id":"5801bae5d6d1e9392520951c","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T01:30:00Z","held":0}');
INSERT INTO "change" VALUES(49,'38663d961eed622d5ae173eb','appointment','["62321bec1eddac9f5e56d8c5"]',NULL);
INSERT INTO "change" VALUES(50,'a73117395cfd02ac6ea1da62','consent','["8b0617d21018af120d4c9ba5"]',NULL);
INSERT INTO "change" VALUES(51,'e973371d45118c9e766746bc','quote','["ac78927dc13270c1052fdab0"]',NULL);
INSERT INTO "change" VALUES(52,'e973371d45118c9e766746bc','priced_line','["68e96634816ac8a2ba4b76d4"]',NULL);
INSERT INTO "change" VALUES(53,'e973371d45118c9e766746bc','priced_line','["ab5f6137d5b022159e93fb26"]',NULL);
INSERT INTO "change" VALUES(54,'e973371d45118c9e766746bc','priced_line','["31694cb9c0c797050f8b4524"]',NULL);
INSERT INTO "change" VALUES(55,'e973371d45118c9e766746bc','priced_line','["a4a8c4c70d6eb5d14a6a84d3"]',NULL);
INSERT INTO "change" VALUES(56,'952800ebbc8e78daa2d49496','consent','["b7f87e609b186dd535b137a9"]',NULL);
INSERT INTO "change" VALUES(57,'613afa614bff3b2530eb878d','dispatch','["43a114ea3fa41fb94d518d7c"]',NULL);
INSERT INTO "change" VALUES(58,'613afa614bff3b2530eb878d','clock','["432eb8e8b14e17c2df8b0f3e"]',NULL);
INSERT INTO "change" VALUES(59,'613afa614bff3b2530eb878d','clock_period','["432eb8e8b14e17c2df8b0f3e","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(60,'2408de75ab1e1eff7d2ee4b4','holder','["d0dd0db221cad589e6c346f9"]',NULL);
INSERT INTO "change" VALUES(61,'2408de75ab1e1eff7d2ee4b4','stock','["5e661a026df7dce0efdfa5cf","roller","new"]','{"holder_id":"5e661a026df7dce0efdfa5cf","part":"roller","condition":"new","quantity":3}');
INSERT INTO "change" VALUES(62,'2408de75ab1e1eff7d2ee4b4','stock','["d0dd0db221cad589e6c346f9","roller","new"]',NULL);
INSERT INTO "change" VALUES(63,'2408de75ab1e1eff7d2ee4b4','stock_move','["7a1768bd741ac444bd1308ef"]',NULL);
INSERT INTO "change" VALUES(64,'9b5bdf223230c9b3fd6f5cb9','dispatch','["43a114ea3fa41fb94d518d7c"]','{"id":"43a114ea3fa41fb94d518d7c","ticket_id":"3f4ed90ee28ee4078fbc075a","visit":1,"engineer_id":"2b4b9024afe65bade94a9769","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(65,'9b5bdf223230c9b3fd6f5cb9','clock','["432eb8e8b14e17c2df8b0f3e"]','{"id":"432eb8e8b14e17c2df8b0f3e","ticket_id":"3f4ed90ee28ee4078fbc075a","target":"arrive","tier":"gold","within":"2h clock","calendar":"always","stops":"arrived","pauses":null,"started_by":"ordered","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(66,'9b5bdf223230c9b3fd6f5cb9','clock_period','["432eb8e8b14e17c2df8b0f3e","2026-03-02T01:00:00Z"]','{"clock_id":"432eb8e8b14e17c2df8b0f3e","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(67,'5161d4e3075dc507e96347c3','dispatch','["43a114ea3fa41fb94d518d7c"]','{"id":"43a114ea3fa41fb94d518d7c","ticket_id":"3f4ed90ee28ee4078fbc075a","visit":1,"engineer_id":"2b4b9024afe65bade94a9769","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(68,'5161d4e3075dc507e96347c3','dispatch_check','["43a114ea3fa41fb94d518d7c","uniform"]',NULL);
INSERT INTO "change" VALUES(69,'5161d4e3075dc507e96347c3','dispatch_check','["43a114ea3fa41fb94d518d7c","tidy"]',NULL);
INSERT INTO "change" VALUES(70,'5161d4e3075dc507e96347c3','dispatch_item','["43a114ea3fa41fb94d518d7c","training"]',NULL);
INSERT INTO "change" VALUES(71,'5161d4e3075dc507e96347c3','stock','["d0dd0db221cad589e6c346f9","roller","new"]','{"holder_id":"d0dd0db221cad589e6c346f9","part":"roller","condition":"new","quantity":1}');
INSERT INTO "change" VALUES(72,'5161d4e3075dc507e96347c3','stock_move','["9e723cc0b80248e46f544f0b"]',NULL);
INSERT INTO "change" VALUES(73,'5161d4e3075dc507e96347c3','priced_line','["950ff30b5dadeb597ae280f4"]',NULL);
INSERT INTO "change" VALUES(74,'5161d4e3075dc507e96347c3','priced_line','["65560f1d4cf65752af7f97f1"]',NULL);
INSERT INTO "change" VALUES(75,'5161d4e3075dc507e96347c3','priced_line','["ab1dfbb55f03f50ed508f819"]',NULL);
INSERT INTO "change" VALUES(76,'5161d4e3075dc507e96347c3','priced_line','["71f5593be7bf121f57ff7b14"]',NULL);
INSERT INTO "change" VALUES(77,'5161d4e3075dc507e96347c3','priced_line','["364ff84d99b1b26fcea20228"]',NULL);
INSERT INTO "change" VALUES(78,'5161d4e3075dc507e96347c3','entitlement','["324d659c1b89db574cd18377","training"]','{"contract_id":"324d659c1b89db574cd18377","entitlement":"training","total":2,"used":0}');
INSERT INTO "change" VALUES(79,'e638b9ed98f0a6946056bb8f','attachment','["baa53e3dbecc69b159a6b55f"]',NULL);
INSERT INTO "change" VALUES(80,'66ae5f77b401a4bae8724ac0','attachment','["7c234744e87f83549d4de977"]',NULL);
INSERT INTO "change" VALUES(81,'e733bf06452338c93a6a4bfd','dispatch','["43a114ea3fa41fb94d518d7c"]','{"id":"43a114ea3fa41fb94d518d7c","ticket_id":"3f4ed90ee28ee4078fbc075a","visit":1,"engineer_id":"2b4b9024afe65bade94a9769","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":null,"cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"cost","work_charged":"free"}');
INSERT INTO "change" VALUES(82,'e733bf06452338c93a6a4bfd','dispatch','["43a114ea3fa41fb94d518d7c"]','{"id":"43a114ea3fa41fb94d518d7c","ticket_id":"3f4ed90ee28ee4078fbc075a","visit":1,"engineer_id":"2b4b9024afe65bade94a9769","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":null,"cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":"Li Na","signed_at":"2026-03-02T02:05:00Z","failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"cost","work_charged":"free"}');
INSERT INTO "change" VALUES(83,'e733bf06452338c93a6a4bfd','ticket_period','["3f4ed90ee28ee4078fbc075a","2026-03-02T01:00:00Z"]','{"ticket_id":"3f4ed90ee28ee4078fbc075a","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":"2b4b9024afe65bade94a9769"}');
INSERT INTO "change" VALUES(84,'e733bf06452338c93a6a4bfd','ticket_period','["3f4ed90ee28ee4078fbc075a","2026-03-02T02:05:00Z"]',NULL);
INSERT INTO "change" VALUES(85,'e733bf06452338c93a6a4bfd','ticket','["3f4ed90ee28ee4078fbc075a"]','{"id":"3f4ed90ee28ee4078fbc075a","number":"SD-000001","count":1,"summary":"printer jams","kind":"fault","customer_id":"a68f1f7dd7050ee30eb3dad9","severity":null,"reach":null,"opened_at":"2026-03-02T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":"22660f79f77373117804e202","contract_id":"324d659c1b89db574cd18377","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(86,'e733bf06452338c93a6a4bfd','clock','["64abbb243ad918032f399d5e"]','{"id":"64abbb243ad918032f399d5e","ticket_id":"3f4ed90ee28ee4078fbc075a","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(87,'e733bf06452338c93a6a4bfd','clock_period','["64abbb243ad918032f399d5e","2026-03-02T01:00:00Z"]','{"clock_id":"64abbb243ad918032f399d5e","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(88,'a2c46f445991794d4ed6de82','card','["b0cbf5292de09e83810ab265"]','{"id":"b0cbf5292de09e83810ab265","number":"CARD-0001","customer_id":"a68f1f7dd7050ee30eb3dad9","value":50000,"balance":50000,"currency":"CNY","sold_at":"2026-03-02T00:30:00Z","decimals":2}');
INSERT INTO "change" VALUES(89,'a2c46f445991794d4ed6de82','payment','["504cdc9a52a7679811215dc6"]',NULL);
INSERT INTO "change" VALUES(90,'769433602acd45a238091859','payment','["499b7da2815f7ca27897fccc"]',NULL);
INSERT INTO "change" VALUES(91,'238602d881325991a93fff35','dispatch','["43a114ea3fa41fb94d518d7c"]','{"id":"43a114ea3fa41fb94d518d7c","ticket_id":"3f4ed90ee28ee4078fbc075a","visit":1,"engineer_id":"2b4b9024afe65bade94a9769","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":"2026-03-02T02:05:00Z","cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":"Li Na","signed_at":"2026-03-02T02:05:00Z","failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"cost","work_charged":"free"}');
INSERT INTO "change" VALUES(92,'5288d12eba2047c7acd19338','discount','["3f4ed90ee28ee4078fbc075a"]',NULL);
INSERT INTO "change" VALUES(93,'f969eb38c73809b5694f0d7a','payment','["d8ff6b207cf62c1d26310df8"]',NULL);
INSERT INTO "change" VALUES(94,'7b6097e20cd14ca9e70385d1','payment','["d8ff6b207cf62c1d26310df8"]','{"id":"d8ff6b207cf62c1d26310df8","receipt":"R-0003","ticket_id":"3f4ed90ee28ee4078fbc075a","amount":500,"currency":"CNY","method":"transfer","card_id":null,"at":"2026-03-02T02:05:00Z","taken_by":"tester","decimals":2,"kind":"refund","voided_at":null,"voided_by":null,"voided_why":null}');
INSERT INTO "change" VALUES(95,'ca4df60fb9d9bc182854eeff','ticket_period','["3f4ed90ee28ee4078fbc075a","2026-03-02T02:05:00Z"]','{"ticket_id":"3f4ed90ee28ee4078fbc075a","since":"2026-03-02T02:05:00Z","until":"9999-12-31T23:59:59Z","state":"resolved","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":"2b4b9024afe65bade94a9769"}');
INSERT INTO "change" VALUES(96,'ca4df60fb9d9bc182854eeff','ticket_period','["3f4ed90ee28ee4078fbc075a","2026-03-02T02:05:00Z"]',NULL);
INSERT INTO "change" VALUES(97,'ec18d5e50102927b66c1fcda','ticket','["e1dbfc9535f4cafb94f45b75"]',NULL);
INSERT INTO "change" VALUES(98,'ec18d5e50102927b66c1fcda','ticket_period','["e1dbfc9535f4cafb94f45b75","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(99,'ec18d5e50102927b66c1fcda','call','["60161839036f53c04e347847"]',NULL);
INSERT INTO "change" VALUES(100,'ec18d5e50102927b66c1fcda','clock','["e416dff84642c5584c197fae"]',NULL);
INSERT INTO "change" VALUES(101,'ec18d5e50102927b66c1fcda','clock','["2eb1660c31890def91bf2b4b"]',NULL);
INSERT INTO "change" VALUES(102,'ec18d5e50102927b66c1fcda','clock_period','["e416dff84642c5584c197fae","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(103,'ec18d5e50102927b66c1fcda','clock_period','["2eb1660c31890def91bf2b4b","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(104,'cfc86ce8cbea1ad2ae368ca3','call','["b0b051592cd404364f3c33c4"]',NULL);
INSERT INTO "change" VALUES(105,'31a107db3ed376cd77e03e18','loan','["2acfa923d06ce328c00ec18e"]',NULL);
INSERT INTO "change" VALUES(106,'6a7bf405fb0b8037374cc7d2','rma','["7bfb943ee74df2c7586f907b"]',NULL);
INSERT INTO "change" VALUES(107,'d1382a807e5a6e3ca8c4ef8b','approval','["return","7bfb943ee74df2c7586f907b","wang"]',NULL);
INSERT INTO "change" VALUES(108,'d1382a807e5a6e3ca8c4ef8b','rma','["7bfb943ee74df2c7586f907b"]','{"id":"7bfb943ee74df2c7586f907b","number":"RMA-0001","ticket_id":"e1dbfc9535f4cafb94f45b75","equipment_id":"45bb0be13c4c351212bf7537","reason":"quality","decision":"repair","freight":"desk","because":"{\"when\": {\"warranty\": [\"in\"]}}","overruled_by":null,"asked_at":"2026-03-02T03:00:00Z","asked_by":"tester","approved_at":null,"sent_at":null,"back_at":null,"done_at":null,"reached_at":null,"freight_back":"desk","book":null,"cost_there":null,"cost_back":null,"currency":null,"decimals":null,"repair_first":0,"signed_by":null}');
INSERT INTO "change" VALUES(109,'65b11c2331f331ce2344af8e','consent','["bc87dcbe10bc4e9e8be4e380"]',NULL);
INSERT INTO "change" VALUES(110,'8069ed597b24c832983fff01','rma','["7bfb943ee74df2c7586f907b"]','{"id":"7bfb943ee74df2c7586f907b","number":"RMA-0001","ticket_id":"e1dbfc9535f4cafb94f45b75","equipment_id":"45bb0be13c4c351212bf7537","reason":"quality","decision":"repair","freight":"desk","because":"{\"when\": {\"warranty\": [\"in\"]}}","overruled_by":null,"asked_at":"2026-03-02T03:00:00Z","asked_by":"tester","approved_at":"2026-03-02T03:00:00Z","sent_at":null,"back_at":null,"done_at":null,"reached_at":null,"freight_back":"desk","book":null,"cost_there":null,"cost_back":null,"currency":null,"decimals":null,"repair_first":0,"signed_by":null}');
INSERT INTO "change" VALUES(111,'549c7f4e37f9626772dcb3aa','ticket_period','["e1dbfc9535f4cafb94f45b75","2026-03-02T03:00:00Z"]','{"ticket_id":"e1dbfc9535f4cafb94f45b75","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(112,'549c7f4e37f9626772dcb3aa','ticket_period','["e1dbfc9535f4cafb94f45b75","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(113,'549c7f4e37f9626772dcb3aa','hold','["d08f4a9f150210ab2c516fa0"]',NULL);
INSERT INTO "change" VALUES(114,'549c7f4e37f9626772dcb3aa','clock_period','["e416dff84642c5584c197fae","2026-03-02T03:00:00Z"]','{"clock_id":"e416dff84642c5584c197fae","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T06:00:00Z","held":0}');
INSERT INTO "change" VALUES(115,'549c7f4e37f9626772dcb3aa','clock_period','["e416dff84642c5584c197fae","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(116,'1e2adecb8abdf73303673d0f','ticket','["62dbff082c3d3dc147835e8c"]',NULL);
INSERT INTO "change" VALUES(117,'1e2adecb8abdf73303673d0f','ticket_period','["62dbff082c3d3dc147835e8c","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(118,'1e2adecb8abdf73303673d0f','call','["85d2d4185fa9aa8f2efba963"]',NULL);
INSERT INTO "change" VALUES(119,'1e2adecb8abdf73303673d0f','clock','["3636623b899c36ebebeedfa1"]',NULL);
INSERT INTO "change" VALUES(120,'1e2adecb8abdf73303673d0f','clock','["47672d0a51d80091f5ea1984"]',NULL);
INSERT INTO "change" VALUES(121,'1e2adecb8abdf73303673d0f','clock_period','["3636623b899c36ebebeedfa1","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(122,'1e2adecb8abdf73303673d0f','clock_period','["47672d0a51d80091f5ea1984","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(123,'d776e67977e6ac1c1b3fdc41','ticket','["d84589b559fe221c3549a2c4"]',NULL);
INSERT INTO "change" VALUES(124,'d776e67977e6ac1c1b3fdc41','ticket_period','["d84589b559fe221c3549a2c4","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(125,'d776e67977e6ac1c1b3fdc41','call','["092f6996b1b2aee1d3f6991c"]',NULL);
INSERT INTO "change" VALUES(126,'d776e67977e6ac1c1b3fdc41','clock','["5ba99a3d4c9becd7fe2a1b3f"]',NULL);
INSERT INTO "change" VALUES(127,'d776e67977e6ac1c1b3fdc41','clock','["77b46044744245f34d52f761"]',NULL);
INSERT INTO "change" VALUES(128,'d776e67977e6ac1c1b3fdc41','clock','["27f0ed9326241033f07d8120"]',NULL);
INSERT INTO "change" VALUES(129,'d776e67977e6ac1c1b3fdc41','clock_period','["5ba99a3d4c9becd7fe2a1b3f","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(130,'d776e67977e6ac1c1b3fdc41','clock_period','["77b46044744245f34d52f761","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(131,'d776e67977e6ac1c1b3fdc41','clock_period','["27f0ed9326241033f07d8120","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(132,'e8dc4b8e3c77f5e82018c659','ticket','["d84589b559fe221c3549a2c4"]','{"id":"d84589b559fe221c3549a2c4","number":"SD-000004","count":4,"summary":"registration desk is down","kind":"fault","customer_id":"a68f1f7dd7050ee30eb3dad9","severity":null,"reach":null,"opened_at":"2026-03-02T03:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":"324d659c1b89db574cd18377","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(133,'e8dc4b8e3c77f5e82018c659','ticket_period','["d84589b559fe221c3549a2c4","2026-03-02T03:30:00Z"]','{"ticket_id":"d84589b559fe221c3549a2c4","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(134,'e8dc4b8e3c77f5e82018c659','ticket_period','["d84589b559fe221c3549a2c4","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(135,'e8dc4b8e3c77f5e82018c659','clock','["5ba99a3d4c9becd7fe2a1b3f"]','{"id":"5ba99a3d4c9becd7fe2a1b3f","ticket_id":"d84589b559fe221c3549a2c4","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(136,'e8dc4b8e3c77f5e82018c659','clock','["77b46044744245f34d52f761"]','{"id":"77b46044744245f34d52f761","ticket_id":"d84589b559fe221c3549a2c4","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(137,'e8dc4b8e3c77f5e82018c659','clock','["27f0ed9326241033f07d8120"]','{"id":"27f0ed9326241033f07d8120","ticket_id":"d84589b559fe221c3549a2c4","target":"solve","tier":"gold","within":"3 working days","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(138,'e8dc4b8e3c77f5e82018c659','clock_period','["27f0ed9326241033f07d8120","2026-03-02T03:30:00Z"]','{"clock_id":"27f0ed9326241033f07d8120","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-05T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(139,'e8dc4b8e3c77f5e82018c659','clock_period','["27f0ed9326241033f07d8120","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(140,'ae84c9084ad1fc78fdbbb6b6','ticket_period','["d84589b559fe221c3549a2c4","2026-03-02T06:00:00Z"]','{"ticket_id":"d84589b559fe221c3549a2c4","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(141,'ae84c9084ad1fc78fdbbb6b6','ticket_period','["d84589b559fe221c3549a2c4","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(142,'c9cb82b2eafaff34aa97594e','clock','["3636623b899c36ebebeedfa1"]','{"id":"3636623b899c36ebebeedfa1","ticket_id":"62dbff082c3d3dc147835e8c","target":"answer","tier":"standard","within":"30m","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(143,'c9cb82b2eafaff34aa97594e','clock_period','["3636623b899c36ebebeedfa1","2026-03-02T03:30:00Z"]','{"clock_id":"3636623b899c36ebebeedfa1","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(144,'c9cb82b2eafaff34aa97594e','contract_extension','["3636623b899c36ebebeedfa1"]',NULL);
INSERT INTO "change" VALUES(145,'c9cb82b2eafaff34aa97594e','contract','["ec70f9b0c163cffb2fa55d97"]','{"id":"ec70f9b0c163cffb2fa55d97","number":"C-0002","customer_id":"665ed8ad29e34c3ab45cce5a","kind":"basic","tier":"standard","phase":null,"starts_on":"2026-01-01","ends_on":"2026-12-31"}');
INSERT INTO "change" VALUES(146,'f15defba2dea064829ae8933','stock_request','["853bdbf41be576ad3419a4ec"]',NULL);
INSERT INTO "change" VALUES(147,'466bc72f1f9a0e15bbeafbbc','approval','["request","853bdbf41be576ad3419a4ec","wang"]',NULL);
INSERT INTO "change" VALUES(148,'466bc72f1f9a0e15bbeafbbc','stock_request','["853bdbf41be576ad3419a4ec"]','{"id":"853bdbf41be576ad3419a4ec","number":"REQ-0001","holder_id":"38672c24640f3805cec0080a","part":"roller","quantity":2,"state":"asked","asked_at":"2026-03-02T06:00:00Z","asked_by":"tester","because":"for the fair"}');
INSERT INTO "change" VALUES(149,'bf49075c350f57bc42ae0233','stock','["f176e78e0110311bad37ad40","roller","new"]','{"holder_id":"f176e78e0110311bad37ad40","part":"roller","condition":"new","quantity":5}');
INSERT INTO "change" VALUES(150,'bf49075c350f57bc42ae0233','stock','["38672c24640f3805cec0080a","roller","new"]','{"holder_id":"38672c24640f3805cec0080a","part":"roller","condition":"new","quantity":2}');
INSERT INTO "change" VALUES(151,'bf49075c350f57bc42ae0233','stock_move','["35ab12814655f9863638a650"]',NULL);
INSERT INTO "change" VALUES(152,'bf49075c350f57bc42ae0233','stock_request','["853bdbf41be576ad3419a4ec"]','{"id":"853bdbf41be576ad3419a4ec","number":"REQ-0001","holder_id":"38672c24640f3805cec0080a","part":"roller","quantity":2,"state":"approved","asked_at":"2026-03-02T06:00:00Z","asked_by":"tester","because":"for the fair"}');
INSERT INTO "change" VALUES(153,'6a4eb7d0a533c04b470da307','stock','["5e661a026df7dce0efdfa5cf","roller","new"]','{"holder_id":"5e661a026df7dce0efdfa5cf","part":"roller","condition":"new","quantity":2}');
INSERT INTO "change" VALUES(154,'6a4eb7d0a533c04b470da307','stock_move','["9bb01ecc1431db87084898ef"]',NULL);
INSERT INTO "change" VALUES(155,'6a4eb7d0a533c04b470da307','loss','["9bb01ecc1431db87084898ef"]',NULL);
INSERT INTO "change" VALUES(156,'6999a3d1bab2d90eb04e3690','entitlement','["324d659c1b89db574cd18377","visit"]','{"contract_id":"324d659c1b89db574cd18377","entitlement":"visit","total":4,"used":0}');
INSERT INTO "change" VALUES(157,'56c010f48ce5e48be62c2cb0','ticket','["d7f409fdd3277b8ba2fc2e61"]',NULL);
INSERT INTO "change" VALUES(158,'56c010f48ce5e48be62c2cb0','ticket_period','["d7f409fdd3277b8ba2fc2e61","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(159,'56c010f48ce5e48be62c2cb0','call','["b9e82c81a4d4309c5435849f"]',NULL);
INSERT INTO "change" VALUES(160,'56c010f48ce5e48be62c2cb0','clock','["d903541676cfd5e518ab81f9"]',NULL);
INSERT INTO "change" VALUES(161,'56c010f48ce5e48be62c2cb0','clock','["1fe6c5b13d25aa8b237f656b"]',NULL);
INSERT INTO "change" VALUES(162,'56c010f48ce5e48be62c2cb0','clock','["d65d07cfa64c5ec409ea3251"]',NULL);
INSERT INTO "change" VALUES(163,'56c010f48ce5e48be62c2cb0','clock_period','["d903541676cfd5e518ab81f9","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(164,'56c010f48ce5e48be62c2cb0','clock_period','["1fe6c5b13d25aa8b237f656b","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(165,'56c010f48ce5e48be62c2cb0','clock_period','["d65d07cfa64c5ec409ea3251","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(166,'917d4592d13129d71a60ca99','escalation','["27f0ed9326241033f07d8120",75]',NULL);
INSERT INTO "change" VALUES(167,'917d4592d13129d71a60ca99','notice','["cc9883b77fbd5261ec635b52"]',NULL);
INSERT INTO "change" VALUES(168,'0e6e14f6ad654f2c98468eea','notice','["cc9883b77fbd5261ec635b52"]','{"id":"cc9883b77fbd5261ec635b52","ticket_id":"d84589b559fe221c3549a2c4","recipient":"head","engineer_id":null,"way":"command","made_at":"2026-03-02T09:20:00Z","document":"{\"target\": \"solve\", \"within\": \"same day\", \"percent\": 75, \"note\": \"time is running out\", \"due_at\": \"2026-03-02T09:30:00Z\", \"ticket\": {\"number\": \"SD-000004\", \"summary\": \"registration desk is down\", \"state\": \"open\", \"priority\": \"P1\", \"tier\": \"gold\", \"region\": \"city\", \"level\": \"2\", \"kind\": \"fault\", \"customer\": \"Example Clinic\", \"engineer\": null, \"opened_at\": \"2026-03-02T03:30:00Z\"}}","claimed_until":"2026-03-02T09:22:00Z","sent_at":null,"tries":0,"error":null,"clock_id":"27f0ed9326241033f07d8120","percent":75,"about_at":"2026-03-02T08:15:00Z","not_before":null,"event_seq":null}');
INSERT INTO "change" VALUES(169,'bd4c5bf91408f0b3c030b659','escalation','["d65d07cfa64c5ec409ea3251",75]',NULL);
INSERT INTO "change" VALUES(170,'bd4c5bf91408f0b3c030b659','notice','["91eea99c4c21cad06c19f56d"]',NULL);
INSERT INTO "change" VALUES(171,'e95a1a8cce217af2038b1e85','escalation','["27f0ed9326241033f07d8120",100]',NULL);
INSERT INTO "change" VALUES(172,'e95a1a8cce217af2038b1e85','ticket_period','["d84589b559fe221c3549a2c4","2026-03-02T06:00:00Z"]','{"ticket_id":"d84589b559fe221c3549a2c4","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":null}');
INSERT INTO "change" VALUES(173,'e95a1a8cce217af2038b1e85','ticket_period','["d84589b559fe221c3549a2c4","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(174,'e95a1a8cce217af2038b1e85','clock','["27f0ed9326241033f07d8120"]','{"id":"27f0ed9326241033f07d8120","ticket_id":"d84589b559fe221c3549a2c4","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(175,'8886adbbcc3ab8bdcc7473ae','escalation','["d65d07cfa64c5ec409ea3251",100]',NULL);
INSERT INTO "change" VALUES(176,'8886adbbcc3ab8bdcc7473ae','ticket_period','["d7f409fdd3277b8ba2fc2e61","2026-03-02T09:20:00Z"]','{"ticket_id":"d7f409fdd3277b8ba2fc2e61","since":"2026-03-02T09:20:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(177,'8886adbbcc3ab8bdcc7473ae','ticket_period','["d7f409fdd3277b8ba2fc2e61","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(178,'8886adbbcc3ab8bdcc7473ae','clock','["d65d07cfa64c5ec409ea3251"]','{"id":"d65d07cfa64c5ec409ea3251","ticket_id":"d7f409fdd3277b8ba2fc2e61","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(179,'8886adbbcc3ab8bdcc7473ae','clock','["d903541676cfd5e518ab81f9"]','{"id":"d903541676cfd5e518ab81f9","ticket_id":"d7f409fdd3277b8ba2fc2e61","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(180,'8886adbbcc3ab8bdcc7473ae','clock','["1fe6c5b13d25aa8b237f656b"]','{"id":"1fe6c5b13d25aa8b237f656b","ticket_id":"d7f409fdd3277b8ba2fc2e61","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(181,'11944e3f0a7ab8e873c463cc','escalation','["d65d07cfa64c5ec409ea3251",150]',NULL);
INSERT INTO "change" VALUES(182,'11944e3f0a7ab8e873c463cc','ticket_period','["d7f409fdd3277b8ba2fc2e61","2026-03-03T01:00:00Z"]','{"ticket_id":"d7f409fdd3277b8ba2fc2e61","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":null}');
INSERT INTO "change" VALUES(183,'11944e3f0a7ab8e873c463cc','ticket_period','["d7f409fdd3277b8ba2fc2e61","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(184,'7317c90442c4f885bf8cab3b','notice','["91eea99c4c21cad06c19f56d"]','{"id":"91eea99c4c21cad06c19f56d","ticket_id":"d7f409fdd3277b8ba2fc2e61","recipient":"head","engineer_id":null,"way":"command","made_at":"2026-03-03T01:00:00Z","document":"{\"target\": \"solve\", \"within\": \"same day\", \"percent\": 75, \"note\": \"time is running out\", \"due_at\": \"2026-03-02T09:30:00Z\", \"ticket\": {\"number\": \"SD-000005\", \"summary\": \"cannot log in\", \"state\": \"open\", \"priority\": \"P1\", \"tier\": \"gold\", \"region\": \"city\", \"level\": \"1\", \"kind\": \"fault\", \"customer\": \"Example Clinic\", \"engineer\": null, \"opened_at\": \"2026-03-02T09:20:00Z\"}}","claimed_until":"2026-03-03T01:02:00Z","sent_at":null,"tries":0,"error":null,"clock_id":"d65d07cfa64c5ec409ea3251","percent":75,"about_at":"2026-03-02T09:27:30Z","not_before":null,"event_seq":null}');
INSERT INTO "change" VALUES(185,'92fc905225334138ddc68402','ticket','["1bf3e1d1ce0060daae0cfedb"]',NULL);
INSERT INTO "change" VALUES(186,'92fc905225334138ddc68402','ticket_period','["1bf3e1d1ce0060daae0cfedb","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(187,'92fc905225334138ddc68402','call','["dad7e2a0246184b14288fbc0"]',NULL);
INSERT INTO "change" VALUES(188,'92fc905225334138ddc68402','clock','["d400f477b6cd0706d257fcd1"]',NULL);
INSERT INTO "change" VALUES(189,'92fc905225334138ddc68402','clock','["4bda7b22591a6b1ff6ac6e30"]',NULL);
INSERT INTO "change" VALUES(190,'92fc905225334138ddc68402','clock_period','["d400f477b6cd0706d257fcd1","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(191,'92fc905225334138ddc68402','clock_period','["4bda7b22591a6b1ff6ac6e30","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(192,'a1b2e1329be18b3290821603','ticket_period','["1bf3e1d1ce0060daae0cfedb","2026-03-03T01:00:00Z"]','{"ticket_id":"1bf3e1d1ce0060daae0cfedb","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(193,'a1b2e1329be18b3290821603','ticket_period','["1bf3e1d1ce0060daae0cfedb","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(194,'a1b2e1329be18b3290821603','ticket','["1bf3e1d1ce0060daae0cfedb"]','{"id":"1bf3e1d1ce0060daae0cfedb","number":"SD-000006","count":6,"summary":"called by mistake","kind":"fault","customer_id":"84519cdfbbeb10239bf8f667","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(195,'a1b2e1329be18b3290821603','clock','["d400f477b6cd0706d257fcd1"]','{"id":"d400f477b6cd0706d257fcd1","ticket_id":"1bf3e1d1ce0060daae0cfedb","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(196,'a1b2e1329be18b3290821603','clock','["4bda7b22591a6b1ff6ac6e30"]','{"id":"4bda7b22591a6b1ff6ac6e30","ticket_id":"1bf3e1d1ce0060daae0cfedb","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(197,'a1b2e1329be18b3290821603','clock_period','["d400f477b6cd0706d257fcd1","2026-03-03T01:00:00Z"]','{"clock_id":"d400f477b6cd0706d257fcd1","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-03T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(198,'a1b2e1329be18b3290821603','clock_period','["4bda7b22591a6b1ff6ac6e30","2026-03-03T01:00:00Z"]','{"clock_id":"4bda7b22591a6b1ff6ac6e30","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(199,'d6efca8f9e11d99644a40975','ticket','["68e6894ea7f0b0b0959c01a9"]',NULL);
INSERT INTO "change" VALUES(200,'d6efca8f9e11d99644a40975','ticket_period','["68e6894ea7f0b0b0959c01a9","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(201,'d6efca8f9e11d99644a40975','call','["0e0fa5ce86b730a76946f68c"]',NULL);
INSERT INTO "change" VALUES(202,'d6efca8f9e11d99644a40975','clock','["94e786b481f89f8b882f0ab9"]',NULL);
INSERT INTO "change" VALUES(203,'d6efca8f9e11d99644a40975','clock','["b09ab8634de5e13771a1086f"]',NULL);
INSERT INTO "change" VALUES(204,'d6efca8f9e11d99644a40975','clock_period','["94e786b481f89f8b882f0ab9","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(205,'d6efca8f9e11d99644a40975','clock_period','["b09ab8634de5e13771a1086f","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(206,'fd5e3086f6d07b4d68a2c5ff','ticket_period','["68e6894ea7f0b0b0959c01a9","2026-03-03T01:00:00Z"]','{"ticket_id":"68e6894ea7f0b0b0959c01a9","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(207,'fd5e3086f6d07b4d68a2c5ff','ticket_period','["68e6894ea7f0b0b0959c01a9","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(208,'fd5e3086f6d07b4d68a2c5ff','dispatch','["09296f10c446f10fab5c8956"]',NULL);
INSERT INTO "change" VALUES(209,'246064ec6af2c57f98d78f5c','dispatch','["09296f10c446f10fab5c8956"]','{"id":"09296f10c446f10fab5c8956","ticket_id":"68e6894ea7f0b0b0959c01a9","visit":1,"engineer_id":"7ebc6ebf07f39c56e7854d11","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(210,'246064ec6af2c57f98d78f5c','clock','["94e786b481f89f8b882f0ab9"]','{"id":"94e786b481f89f8b882f0ab9","ticket_id":"68e6894ea7f0b0b0959c01a9","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(211,'246064ec6af2c57f98d78f5c','clock_period','["94e786b481f89f8b882f0ab9","2026-03-03T01:00:00Z"]','{"clock_id":"94e786b481f89f8b882f0ab9","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-03T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(212,'271701a64d41c422634e29e7','dispatch','["09296f10c446f10fab5c8956"]','{"id":"09296f10c446f10fab5c8956","ticket_id":"68e6894ea7f0b0b0959c01a9","visit":1,"engineer_id":"7ebc6ebf07f39c56e7854d11","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-03T01:00:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(213,'271701a64d41c422634e29e7','priced_line','["170949bf2453f85839ebc458"]',NULL);
INSERT INTO "change" VALUES(214,'271701a64d41c422634e29e7','priced_line','["8532a82093e022b4d8ecd218"]',NULL);
INSERT INTO "change" VALUES(215,'271701a64d41c422634e29e7','dispatch','["09296f10c446f10fab5c8956"]','{"id":"09296f10c446f10fab5c8956","ticket_id":"68e6894ea7f0b0b0959c01a9","visit":1,"engineer_id":"7ebc6ebf07f39c56e7854d11","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-03T01:00:00Z","recorded_at":"2026-03-03T01:00:00Z","finished_at":null,"cancelled_at":null,"fault":"none","cause":"no training","action":"explained","result":"they know how","minutes":30,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":"in warranty","overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"free","work_charged":"free"}');
INSERT INTO "change" VALUES(216,'2abd4b8b982f6586ad26ba31','ticket_period','["68e6894ea7f0b0b0959c01a9","2026-03-03T01:00:00Z"]','{"ticket_id":"68e6894ea7f0b0b0959c01a9","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"7ebc6ebf07f39c56e7854d11"}');
INSERT INTO "change" VALUES(217,'2abd4b8b982f6586ad26ba31','ticket_period','["68e6894ea7f0b0b0959c01a9","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(218,'2abd4b8b982f6586ad26ba31','ticket','["68e6894ea7f0b0b0959c01a9"]','{"id":"68e6894ea7f0b0b0959c01a9","number":"SD-000007","count":7,"summary":"how does it print","kind":"fault","customer_id":"84519cdfbbeb10239bf8f667","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(219,'2abd4b8b982f6586ad26ba31','clock','["b09ab8634de5e13771a1086f"]','{"id":"b09ab8634de5e13771a1086f","ticket_id":"68e6894ea7f0b0b0959c01a9","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(220,'2abd4b8b982f6586ad26ba31','clock_period','["b09ab8634de5e13771a1086f","2026-03-03T01:00:00Z"]','{"clock_id":"b09ab8634de5e13771a1086f","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(221,'ca175845819fce142c796fac','ticket_period','["68e6894ea7f0b0b0959c01a9","2026-03-03T01:00:00Z"]','{"ticket_id":"68e6894ea7f0b0b0959c01a9","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"resolved","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"7ebc6ebf07f39c56e7854d11"}');
INSERT INTO "change" VALUES(222,'ca175845819fce142c796fac','ticket_period','["68e6894ea7f0b0b0959c01a9","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(223,'442db9c57ce2ac1b9f720633','ticket_period','["68e6894ea7f0b0b0959c01a9","2026-03-03T01:00:00Z"]','{"ticket_id":"68e6894ea7f0b0b0959c01a9","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"closed","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"7ebc6ebf07f39c56e7854d11"}');
INSERT INTO "change" VALUES(224,'442db9c57ce2ac1b9f720633','ticket_period','["68e6894ea7f0b0b0959c01a9","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(225,'442db9c57ce2ac1b9f720633','hold','["fe496edb14281618b3521b78"]',NULL);
INSERT INTO "change" VALUES(226,'442db9c57ce2ac1b9f720633','ticket','["68e6894ea7f0b0b0959c01a9"]','{"id":"68e6894ea7f0b0b0959c01a9","number":"SD-000007","count":7,"summary":"how does it print","kind":"fault","customer_id":"84519cdfbbeb10239bf8f667","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":"2026-03-03T01:00:00Z","cause":"no training","solution":"explained","equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(227,'442db9c57ce2ac1b9f720633','clock','["b09ab8634de5e13771a1086f"]','{"id":"b09ab8634de5e13771a1086f","ticket_id":"68e6894ea7f0b0b0959c01a9","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":"resolved","stopped_at":"2026-03-03T01:00:00Z","missed_at":null,"outcome":"met","counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(228,'442db9c57ce2ac1b9f720633','clock_period','["b09ab8634de5e13771a1086f","2026-03-03T01:00:00Z"]','{"clock_id":"b09ab8634de5e13771a1086f","since":"2026-03-03T01:00:00Z","until":"2026-03-03T01:00:00Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(229,'442db9c57ce2ac1b9f720633','clock_period','["b09ab8634de5e13771a1086f","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(230,'30a82942ebe438e07ac6a90b','customer','["4122360c1f0aad5409684596"]',NULL);
INSERT INTO "change" VALUES(231,'30a82942ebe438e07ac6a90b','ticket','["c7f519e97ee210c0cbb0a8e1"]',NULL);
INSERT INTO "change" VALUES(232,'30a82942ebe438e07ac6a90b','ticket_period','["c7f519e97ee210c0cbb0a8e1","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(233,'30a82942ebe438e07ac6a90b','call','["e884124ca0874288f13c6b7b"]',NULL);
INSERT INTO "change" VALUES(234,'30a82942ebe438e07ac6a90b','clock','["b148824605d2ef84f10227be"]',NULL);
INSERT INTO "change" VALUES(235,'30a82942ebe438e07ac6a90b','clock','["0e4ac29d4b2a48d83589b169"]',NULL);
INSERT INTO "change" VALUES(236,'30a82942ebe438e07ac6a90b','clock_period','["b148824605d2ef84f10227be","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(237,'30a82942ebe438e07ac6a90b','clock_period','["0e4ac29d4b2a48d83589b169","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(238,'30a82942ebe438e07ac6a90b','engineer','["8e1496b62bb5334e9e2c8024"]',NULL);
INSERT INTO "change" VALUES(239,'30a82942ebe438e07ac6a90b','ticket_period','["c7f519e97ee210c0cbb0a8e1","2026-03-02T00:30:00Z"]','{"ticket_id":"c7f519e97ee210c0cbb0a8e1","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(240,'30a82942ebe438e07ac6a90b','ticket_period','["c7f519e97ee210c0cbb0a8e1","2026-03-02T00:40:00Z"]',NULL);
INSERT INTO "change" VALUES(241,'30a82942ebe438e07ac6a90b','ticket_period','["c7f519e97ee210c0cbb0a8e1","2026-03-02T00:40:00Z"]','{"ticket_id":"c7f519e97ee210c0cbb0a8e1","since":"2026-03-02T00:40:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":"8e1496b62bb5334e9e2c8024"}');
INSERT INTO "change" VALUES(242,'30a82942ebe438e07ac6a90b','ticket_period','["c7f519e97ee210c0cbb0a8e1","2026-03-02T00:50:00Z"]',NULL);
INSERT INTO "change" VALUES(243,'30a82942ebe438e07ac6a90b','ticket','["c7f519e97ee210c0cbb0a8e1"]','{"id":"c7f519e97ee210c0cbb0a8e1","number":"INC-7","count":null,"summary":"Door, Lock, Stuck","kind":"fault","customer_id":"4122360c1f0aad5409684596","severity":null,"reach":null,"opened_at":"2026-03-02T00:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(244,'30a82942ebe438e07ac6a90b','clock','["b148824605d2ef84f10227be"]','{"id":"b148824605d2ef84f10227be","ticket_id":"c7f519e97ee210c0cbb0a8e1","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T00:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T00:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(245,'30a82942ebe438e07ac6a90b','clock','["0e4ac29d4b2a48d83589b169"]','{"id":"0e4ac29d4b2a48d83589b169","ticket_id":"c7f519e97ee210c0cbb0a8e1","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-02T00:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T00:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(246,'30a82942ebe438e07ac6a90b','clock_period','["b148824605d2ef84f10227be","2026-03-02T00:30:00Z"]','{"clock_id":"b148824605d2ef84f10227be","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T02:30:00Z","held":0}');
INSERT INTO "change" VALUES(247,'30a82942ebe438e07ac6a90b','clock_period','["0e4ac29d4b2a48d83589b169","2026-03-02T00:30:00Z"]','{"clock_id":"0e4ac29d4b2a48d83589b169","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(248,'9ed809af53dbc41a48eeaf1f','engineer','["7ebc6ebf07f39c56e7854d11"]','{"id":"7ebc6ebf07f39c56e7854d11","name":"Zhao Min","name_key":"zhao min","login":"zhao","station":"centre","level":null,"phone":null,"mail":null,"active":1,"capacity":null}');
INSERT INTO "change" VALUES(249,'9ed809af53dbc41a48eeaf1f','engineer_skill','["7ebc6ebf07f39c56e7854d11","installation"]','{"engineer_id":"7ebc6ebf07f39c56e7854d11","skill":"installation"}');
INSERT INTO "change" VALUES(250,'9ed809af53dbc41a48eeaf1f','engineer_skill','["7ebc6ebf07f39c56e7854d11","installation"]',NULL);
INSERT INTO "change" VALUES(251,'9ed809af53dbc41a48eeaf1f','engineer_role','["7ebc6ebf07f39c56e7854d11","reception"]','{"engineer_id":"7ebc6ebf07f39c56e7854d11","role":"reception"}');
INSERT INTO "change" VALUES(252,'9ed809af53dbc41a48eeaf1f','engineer_role','["7ebc6ebf07f39c56e7854d11","reception"]',NULL);
INSERT INTO "change" VALUES(253,'4050cb5ea20355be41150817','absence','["2ecc90674b4e44030d61481a"]',NULL);
INSERT INTO "change" VALUES(254,'66e928f67894cf979996c128','appointment','["2d3583d57041097b5d80817a"]',NULL);
INSERT INTO "change" VALUES(255,'6a8ee3cd91189067ec35e15f','ticket_period','["d84589b559fe221c3549a2c4","2026-03-03T01:00:00Z"]','{"ticket_id":"d84589b559fe221c3549a2c4","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"3","engineer_id":null}');
INSERT INTO "change" VALUES(256,'6a8ee3cd91189067ec35e15f','ticket_period','["d84589b559fe221c3549a2c4","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(257,'6a8ee3cd91189067ec35e15f','hold','["d65af5563d606c095bf086e2"]',NULL);
INSERT INTO "change" VALUES(258,'6a8ee3cd91189067ec35e15f','clock_period','["5ba99a3d4c9becd7fe2a1b3f","2026-03-02T03:30:00Z"]','{"clock_id":"5ba99a3d4c9becd7fe2a1b3f","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":0}');
INSERT INTO "change" VALUES(259,'6a8ee3cd91189067ec35e15f','clock_period','["77b46044744245f34d52f761","2026-03-02T03:30:00Z"]','{"clock_id":"77b46044744245f34d52f761","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(260,'6a8ee3cd91189067ec35e15f','clock_period','["27f0ed9326241033f07d8120","2026-03-02T06:00:00Z"]','{"clock_id":"27f0ed9326241033f07d8120","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(261,'6a8ee3cd91189067ec35e15f','clock_period','["5ba99a3d4c9becd7fe2a1b3f","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(262,'6a8ee3cd91189067ec35e15f','clock_period','["77b46044744245f34d52f761","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(263,'6a8ee3cd91189067ec35e15f','clock_period','["27f0ed9326241033f07d8120","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(264,'6a8ee3cd91189067ec35e15f','clock_period','["5ba99a3d4c9becd7fe2a1b3f","2026-03-04T01:00:00Z"]','{"clock_id":"5ba99a3d4c9becd7fe2a1b3f","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(265,'6a8ee3cd91189067ec35e15f','clock_period','["77b46044744245f34d52f761","2026-03-04T01:00:00Z"]','{"clock_id":"77b46044744245f34d52f761","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(266,'6a8ee3cd91189067ec35e15f','clock_period','["27f0ed9326241033f07d8120","2026-03-04T01:00:00Z"]','{"clock_id":"27f0ed9326241033f07d8120","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(267,'6a8ee3cd91189067ec35e15f','clock_period','["5ba99a3d4c9becd7fe2a1b3f","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(268,'6a8ee3cd91189067ec35e15f','clock_period','["77b46044744245f34d52f761","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(269,'6a8ee3cd91189067ec35e15f','clock_period','["27f0ed9326241033f07d8120","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(270,'a606f0e402f2d4b4f0b4665e','ticket','["0d48e88d7b215984526578a4"]',NULL);
INSERT INTO "change" VALUES(271,'a606f0e402f2d4b4f0b4665e','ticket_period','["0d48e88d7b215984526578a4","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(272,'a606f0e402f2d4b4f0b4665e','call','["7710c24424894e093f8365a5"]',NULL);
INSERT INTO "change" VALUES(273,'a606f0e402f2d4b4f0b4665e','clock','["f6060c3cba6ec59de43ca40e"]',NULL);
INSERT INTO "change" VALUES(274,'a606f0e402f2d4b4f0b4665e','clock','["920bcc424c6e7e6e706b3dba"]',NULL);
INSERT INTO "change" VALUES(275,'a606f0e402f2d4b4f0b4665e','clock','["eb8f140a0c256040bcfdb336"]',NULL);
INSERT INTO "change" VALUES(276,'a606f0e402f2d4b4f0b4665e','clock_period','["f6060c3cba6ec59de43ca40e","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(277,'a606f0e402f2d4b4f0b4665e','clock_period','["920bcc424c6e7e6e706b3dba","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(278,'a606f0e402f2d4b4f0b4665e','clock_period','["eb8f140a0c256040bcfdb336","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(279,'b20b67943f31b7ee190e0903','ticket_period','["d7f409fdd3277b8ba2fc2e61","2026-03-02T09:20:00Z"]','{"ticket_id":"d7f409fdd3277b8ba2fc2e61","since":"2026-03-02T09:20:00Z","until":"2026-03-03T01:00:00Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(280,'b20b67943f31b7ee190e0903','ticket_period','["d7f409fdd3277b8ba2fc2e61","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(281,'b20b67943f31b7ee190e0903','ticket_period','["d7f409fdd3277b8ba2fc2e61","2026-03-03T01:00:00Z"]','{"ticket_id":"d7f409fdd3277b8ba2fc2e61","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":"7ebc6ebf07f39c56e7854d11"}');
INSERT INTO "change" VALUES(282,'b20b67943f31b7ee190e0903','ticket_period','["d7f409fdd3277b8ba2fc2e61","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(283,'a432d7b3d4e95aba20143399','ticket','["67e4b2e17d7c50fcd9cfa2c8"]',NULL);
INSERT INTO "change" VALUES(284,'a432d7b3d4e95aba20143399','ticket_period','["67e4b2e17d7c50fcd9cfa2c8","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(285,'a432d7b3d4e95aba20143399','call','["29d54ec284e8aa0eba89c9da"]',NULL);
INSERT INTO "change" VALUES(286,'a432d7b3d4e95aba20143399','clock','["1b865dad77342eb6398bca58"]',NULL);
INSERT INTO "change" VALUES(287,'a432d7b3d4e95aba20143399','clock','["8fed21836e108af8f464b5cf"]',NULL);
INSERT INTO "change" VALUES(288,'a432d7b3d4e95aba20143399','clock_period','["1b865dad77342eb6398bca58","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(289,'a432d7b3d4e95aba20143399','clock_period','["8fed21836e108af8f464b5cf","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(290,'a32c7b241bad41642b187843','clock','["1b865dad77342eb6398bca58"]','{"id":"1b865dad77342eb6398bca58","ticket_id":"67e4b2e17d7c50fcd9cfa2c8","target":"answer","tier":"standard","within":"30m","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-04T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-04T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(291,'a32c7b241bad41642b187843','clock_period','["1b865dad77342eb6398bca58","2026-03-04T01:00:00Z"]','{"clock_id":"1b865dad77342eb6398bca58","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-04T01:30:00Z","held":0}');
INSERT INTO "change" VALUES(292,'a2e053d351ac82014ee02aee','ticket_period','["d84589b559fe221c3549a2c4","2026-03-04T01:00:00Z"]','{"ticket_id":"d84589b559fe221c3549a2c4","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"held","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"3","engineer_id":null}');
INSERT INTO "change" VALUES(293,'a2e053d351ac82014ee02aee','ticket_period','["d84589b559fe221c3549a2c4","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(294,'a2e053d351ac82014ee02aee','hold','["d65af5563d606c095bf086e2"]','{"id":"d65af5563d606c095bf086e2","ticket_id":"d84589b559fe221c3549a2c4","reason":"customer","since":"2026-03-04T01:00:00Z","until":null,"set_by":"tester","note":null,"ends_at":"2026-03-06T01:00:00Z"}');
INSERT INTO "change" VALUES(295,'a2e053d351ac82014ee02aee','clock_period','["5ba99a3d4c9becd7fe2a1b3f","2026-03-06T01:00:00Z"]','{"clock_id":"5ba99a3d4c9becd7fe2a1b3f","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":0}');
INSERT INTO "change" VALUES(296,'a2e053d351ac82014ee02aee','clock_period','["77b46044744245f34d52f761","2026-03-06T01:00:00Z"]','{"clock_id":"77b46044744245f34d52f761","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(297,'a2e053d351ac82014ee02aee','clock_period','["27f0ed9326241033f07d8120","2026-03-06T01:00:00Z"]','{"clock_id":"27f0ed9326241033f07d8120","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(298,'a2e053d351ac82014ee02aee','clock_period','["5ba99a3d4c9becd7fe2a1b3f","2026-03-04T01:00:00Z"]','{"clock_id":"5ba99a3d4c9becd7fe2a1b3f","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(299,'a2e053d351ac82014ee02aee','clock_period','["77b46044744245f34d52f761","2026-03-04T01:00:00Z"]','{"clock_id":"77b46044744245f34d52f761","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(300,'a2e053d351ac82014ee02aee','clock_period','["27f0ed9326241033f07d8120","2026-03-04T01:00:00Z"]','{"clock_id":"27f0ed9326241033f07d8120","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(301,'a2e053d351ac82014ee02aee','clock_period','["5ba99a3d4c9becd7fe2a1b3f","2026-03-04T01:00:00Z"]','{"clock_id":"5ba99a3d4c9becd7fe2a1b3f","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(302,'a2e053d351ac82014ee02aee','clock_period','["77b46044744245f34d52f761","2026-03-04T01:00:00Z"]','{"clock_id":"77b46044744245f34d52f761","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(303,'a2e053d351ac82014ee02aee','clock_period','["27f0ed9326241033f07d8120","2026-03-04T01:00:00Z"]','{"clock_id":"27f0ed9326241033f07d8120","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(304,'a2e053d351ac82014ee02aee','clock_period','["5ba99a3d4c9becd7fe2a1b3f","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(305,'a2e053d351ac82014ee02aee','clock_period','["77b46044744245f34d52f761","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(306,'a2e053d351ac82014ee02aee','clock_period','["27f0ed9326241033f07d8120","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(307,'064acfc4a25b1e2fc668d759','training_session','["211b0db00c9d013d1e865832"]',NULL);
INSERT INTO "change" VALUES(308,'cf41379b7c70e1bc719bcb3a','trainee','["0b99d3df607f71237bee56aa"]',NULL);
INSERT INTO "change" VALUES(309,'cf41379b7c70e1bc719bcb3a','entitlement','["324d659c1b89db574cd18377","training"]','{"contract_id":"324d659c1b89db574cd18377","entitlement":"training","total":2,"used":1}');
INSERT INTO "change" VALUES(310,'cf41379b7c70e1bc719bcb3a','trainee','["6580975b9f662c2ff48a1bcb"]',NULL);
INSERT INTO "change" VALUES(311,'dcf2a61620841952867087ee','trainee','["b0fffeb1db86a02915bc4589"]',NULL);
INSERT INTO "change" VALUES(312,'70122d9890dea1de04e66891','training_session','["211b0db00c9d013d1e865832"]','{"id":"211b0db00c9d013d1e865832","number":"TR-0001","course":"use","at":"2026-03-31T06:00:00Z","trainer_id":"2b4b9024afe65bade94a9769","place":"North wing","customer_id":"a68f1f7dd7050ee30eb3dad9","places":8,"held_at":null,"cancelled_at":null,"cancelled_because":null}');
INSERT INTO "change" VALUES(313,'70122d9890dea1de04e66891','trainee','["6580975b9f662c2ff48a1bcb"]','{"id":"6580975b9f662c2ff48a1bcb","session_id":"211b0db00c9d013d1e865832","name":"Mr Li","name_key":"mr li","customer_id":"a68f1f7dd7050ee30eb3dad9","engineer_id":null,"contract_id":null,"entitlement":null,"amount":0,"currency":"CNY","decimals":2,"present":null,"mark":null,"passed":null,"certificate":null,"taught":0}');
INSERT INTO "change" VALUES(314,'70122d9890dea1de04e66891','trainee','["0b99d3df607f71237bee56aa"]','{"id":"0b99d3df607f71237bee56aa","session_id":"211b0db00c9d013d1e865832","name":"Ms Hu","name_key":"ms hu","customer_id":"a68f1f7dd7050ee30eb3dad9","engineer_id":null,"contract_id":"324d659c1b89db574cd18377","entitlement":"training","amount":null,"currency":null,"decimals":null,"present":null,"mark":null,"passed":null,"certificate":null,"taught":0}');
INSERT INTO "change" VALUES(315,'70122d9890dea1de04e66891','engineer','["7ebc6ebf07f39c56e7854d11"]','{"id":"7ebc6ebf07f39c56e7854d11","name":"Zhao Min","name_key":"zhao min","login":"zhao","station":"centre","level":null,"phone":null,"mail":null,"active":1,"capacity":8}');
INSERT INTO "change" VALUES(316,'70122d9890dea1de04e66891','engineer_skill','["7ebc6ebf07f39c56e7854d11","installation"]','{"engineer_id":"7ebc6ebf07f39c56e7854d11","skill":"installation"}');
INSERT INTO "change" VALUES(317,'70122d9890dea1de04e66891','engineer_skill','["7ebc6ebf07f39c56e7854d11","installation"]',NULL);
INSERT INTO "change" VALUES(318,'70122d9890dea1de04e66891','engineer_skill','["7ebc6ebf07f39c56e7854d11","soldering"]',NULL);
INSERT INTO "change" VALUES(319,'70122d9890dea1de04e66891','engineer_role','["7ebc6ebf07f39c56e7854d11","reception"]','{"engineer_id":"7ebc6ebf07f39c56e7854d11","role":"reception"}');
INSERT INTO "change" VALUES(320,'70122d9890dea1de04e66891','engineer_role','["7ebc6ebf07f39c56e7854d11","reception"]',NULL);
INSERT INTO "change" VALUES(321,'70122d9890dea1de04e66891','trainee','["b0fffeb1db86a02915bc4589"]','{"id":"b0fffeb1db86a02915bc4589","session_id":"211b0db00c9d013d1e865832","name":"Zhao Min","name_key":"zhao min","customer_id":null,"engineer_id":"7ebc6ebf07f39c56e7854d11","contract_id":null,"entitlement":null,"amount":null,"currency":null,"decimals":null,"present":null,"mark":null,"passed":null,"certificate":null,"taught":0}');
INSERT INTO "change" VALUES(322,'20064d044b4d5f1841acf71d','training_session','["375b71809794948be15d2c3f"]',NULL);
INSERT INTO "change" VALUES(323,'74ad96dd4e33441001e9f21e','assessment','["0ac2bc44fc8086ceb22c6689"]',NULL);
INSERT INTO "change" VALUES(324,'7a88831295b8f6269f70991c','assessment','["b326e92d350e5e7f6ee8cbef"]',NULL);
INSERT INTO "change" VALUES(325,'a69570c4cacaf52f4d850935','assessment','["b326e92d350e5e7f6ee8cbef"]','{"id":"b326e92d350e5e7f6ee8cbef","number":"AS-0002","month":"2026-03","rule":"calls","engineer_id":"2b4b9024afe65bade94a9769","customer_id":null,"ticket_id":"3f4ed90ee28ee4078fbc075a","dispatch_id":null,"at":"2026-03-20T02:00:00Z","source":"hand","fact":null,"because":"line engaged","penalty":10000,"amount":10000,"currency":"CNY","decimals":2,"made_at":"2026-04-01T01:00:00Z","waived_at":null,"waived_by":null,"waived_because":null,"dropped_at":null}');
INSERT INTO "change" VALUES(326,'853b3e3149101362c65b0d12','assessment_month','["2026-03"]',NULL);
INSERT INTO "change" VALUES(327,'210e414ef0eced83ae48394a','assessment_told','["050091be855a35ed26fe506c"]',NULL);
INSERT INTO "change" VALUES(328,'01b906b02b264c5ecc3e96c5','turnover','["84519cdfbbeb10239bf8f667","2026-02"]',NULL);
INSERT INTO "change" VALUES(329,'9887f4a6ccd5582e29ae5f56','settlement','["84519cdfbbeb10239bf8f667","2026Q1"]',NULL);
INSERT INTO "change" VALUES(330,'b544f3777eac560cdcf5050e','turnover','["84519cdfbbeb10239bf8f667","2026-04"]',NULL);
INSERT INTO "change" VALUES(331,'8e1f4e246e31a10ae124f6f7','customer','["37266a61802c716f8c5f7383"]',NULL);
INSERT INTO "change" VALUES(332,'8e1f4e246e31a10ae124f6f7','phone','["37266a61802c716f8c5f7383","861055500007","12"]',NULL);
INSERT INTO "change" VALUES(333,'ad8d00ad3613509948477bca','phone','["84519cdfbbeb10239bf8f667","861055500007","12"]',NULL);
INSERT INTO "change" VALUES(334,'ad8d00ad3613509948477bca','phone','["37266a61802c716f8c5f7383","861055500007","12"]','{"customer_id":"37266a61802c716f8c5f7383","digits":"861055500007","extension":"12","shown":"010 5550 0007 ext 12","tail":"5500007"}');
INSERT INTO "change" VALUES(335,'ad8d00ad3613509948477bca','customer','["37266a61802c716f8c5f7383"]','{"id":"37266a61802c716f8c5f7383","name":"Sample Dealers","name_key":"sample dealers","region":null,"tier":null,"phase":null,"address":null,"number":"CU-0005","merged_into":null,"category":null,"since_on":"2026-04-01","keeper_id":null,"note":null}');
INSERT INTO "change" VALUES(336,'45efdc207a345a39102ab9e6','contract_moved_end','["1c152608e336e72daf4a7cc5"]',NULL);
INSERT INTO "change" VALUES(337,'45efdc207a345a39102ab9e6','contract','["ec70f9b0c163cffb2fa55d97"]','{"id":"ec70f9b0c163cffb2fa55d97","number":"C-0002","customer_id":"665ed8ad29e34c3ab45cce5a","kind":"basic","tier":"standard","phase":null,"starts_on":"2026-01-01","ends_on":"2027-01-31"}');
INSERT INTO "change" VALUES(338,'45efdc207a345a39102ab9e6','ticket','["e1dbfc9535f4cafb94f45b75"]','{"id":"e1dbfc9535f4cafb94f45b75","number":"SD-000002","count":2,"summary":"no power","kind":"fault","customer_id":"665ed8ad29e34c3ab45cce5a","severity":null,"reach":null,"opened_at":"2026-03-02T03:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":"45bb0be13c4c351212bf7537","contract_id":"ec70f9b0c163cffb2fa55d97","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(339,'45efdc207a345a39102ab9e6','ticket_period','["e1dbfc9535f4cafb94f45b75","2026-03-02T03:00:00Z"]','{"ticket_id":"e1dbfc9535f4cafb94f45b75","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","state":"held","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(340,'45efdc207a345a39102ab9e6','ticket_period','["e1dbfc9535f4cafb94f45b75","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(341,'45efdc207a345a39102ab9e6','ticket','["62dbff082c3d3dc147835e8c"]','{"id":"62dbff082c3d3dc147835e8c","number":"SD-000003","count":3,"summary":"scanner reads every second code","kind":"fault","customer_id":"665ed8ad29e34c3ab45cce5a","severity":null,"reach":null,"opened_at":"2026-03-02T03:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":"ec70f9b0c163cffb2fa55d97","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(342,'45efdc207a345a39102ab9e6','ticket_period','["62dbff082c3d3dc147835e8c","2026-03-02T03:30:00Z"]','{"ticket_id":"62dbff082c3d3dc147835e8c","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P2","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(343,'45efdc207a345a39102ab9e6','ticket_period','["62dbff082c3d3dc147835e8c","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(344,'6ee89ef567cd1317e5b67149','survey','["01d60817a19e7900241d0784"]',NULL);
INSERT INTO "change" VALUES(345,'6ee89ef567cd1317e5b67149','survey_mark','["01d60817a19e7900241d0784","attitude"]',NULL);
INSERT INTO "change" VALUES(346,'2436f4cc4b791eb9936c4148','survey','["19ee87a55a543a35755ed178"]',NULL);
INSERT INTO "change" VALUES(347,'6e88c7863c076abee0e15362','contact','["278b5c6c652f1bb0e0a08f48"]','{"id":"278b5c6c652f1bb0e0a08f48","customer_id":"a68f1f7dd7050ee30eb3dad9","site_id":"1e3952c36f301eab0f99b280","name":"Li Na","role":"head nurse","phone":"13800000003","mail":null,"left_on":null,"head":0}');
INSERT INTO "change" VALUES(348,'7f60ed076b6c3f6948198917','equipment','["45bb0be13c4c351212bf7537"]','{"id":"45bb0be13c4c351212bf7537","serial":"PR-1002","serial_key":"pr-1002","kind":"printer","model":null,"customer_id":"665ed8ad29e34c3ab45cce5a","site_id":null,"contract_id":"ec70f9b0c163cffb2fa55d97","bought_on":"2026-02-01","delivered_on":null,"accepted_on":"2026-02-02","used_on":null,"scrapped_on":null,"plate":null,"plate_key":null,"note":null,"paid_on":null,"transferred_on":null}');
INSERT INTO "change" VALUES(349,'e0be7a8436842585adf94008','ticket','["d77bc4ad4afe93fc991f028a"]',NULL);
INSERT INTO "change" VALUES(350,'e0be7a8436842585adf94008','ticket_period','["d77bc4ad4afe93fc991f028a","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(351,'e0be7a8436842585adf94008','call','["588f24dbb2444faa14b8b1d0"]',NULL);
INSERT INTO "change" VALUES(352,'e0be7a8436842585adf94008','clock','["6082495d12b2e5a86a168788"]',NULL);
INSERT INTO "change" VALUES(353,'e0be7a8436842585adf94008','clock','["eaed4ac3495519cdfd0c8e46"]',NULL);
INSERT INTO "change" VALUES(354,'e0be7a8436842585adf94008','clock_period','["6082495d12b2e5a86a168788","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(355,'e0be7a8436842585adf94008','clock_period','["eaed4ac3495519cdfd0c8e46","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(356,'d0b5462ef542fb739452f827','withdrawn','["d77bc4ad4afe93fc991f028a"]',NULL);
INSERT INTO "change" VALUES(357,'d0b5462ef542fb739452f827','clock_period','["eaed4ac3495519cdfd0c8e46","2026-04-01T01:00:00Z"]','{"clock_id":"eaed4ac3495519cdfd0c8e46","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(358,'d0b5462ef542fb739452f827','clock_period','["6082495d12b2e5a86a168788","2026-04-01T01:00:00Z"]','{"clock_id":"6082495d12b2e5a86a168788","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(359,'d0b5462ef542fb739452f827','clock','["eaed4ac3495519cdfd0c8e46"]','{"id":"eaed4ac3495519cdfd0c8e46","ticket_id":"d77bc4ad4afe93fc991f028a","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(360,'d0b5462ef542fb739452f827','clock','["6082495d12b2e5a86a168788"]','{"id":"6082495d12b2e5a86a168788","ticket_id":"d77bc4ad4afe93fc991f028a","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(361,'d0b5462ef542fb739452f827','call','["588f24dbb2444faa14b8b1d0"]','{"id":"588f24dbb2444faa14b8b1d0","ticket_id":"d77bc4ad4afe93fc991f028a","at":"2026-04-01T01:00:00Z","channel":"phone","caller":null,"phone":null,"said":"a slip","taken_by":"tester","place":0,"wish":null,"opinion":null}');
INSERT INTO "change" VALUES(362,'d0b5462ef542fb739452f827','ticket_period','["d77bc4ad4afe93fc991f028a","2026-04-01T01:00:00Z"]','{"ticket_id":"d77bc4ad4afe93fc991f028a","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(363,'d0b5462ef542fb739452f827','ticket','["d77bc4ad4afe93fc991f028a"]','{"id":"d77bc4ad4afe93fc991f028a","number":"SD-000010","count":10,"summary":"a slip","kind":"fault","customer_id":"84519cdfbbeb10239bf8f667","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(364,'d0b5462ef542fb739452f827','taken_back','[133]',NULL);
INSERT INTO "change" VALUES(365,'5b893e4fbb7562de8ff0ab86','ticket','["b632cddd39014a60cd81a008"]',NULL);
INSERT INTO "change" VALUES(366,'5b893e4fbb7562de8ff0ab86','ticket_period','["b632cddd39014a60cd81a008","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(367,'5b893e4fbb7562de8ff0ab86','call','["f88f20075498b6df85011706"]',NULL);
INSERT INTO "change" VALUES(368,'5b893e4fbb7562de8ff0ab86','clock','["cc642f492e61f1437e7b81d1"]',NULL);
INSERT INTO "change" VALUES(369,'5b893e4fbb7562de8ff0ab86','clock','["d5595d205d73de2861030273"]',NULL);
INSERT INTO "change" VALUES(370,'5b893e4fbb7562de8ff0ab86','clock_period','["cc642f492e61f1437e7b81d1","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(371,'5b893e4fbb7562de8ff0ab86','clock_period','["d5595d205d73de2861030273","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(372,'8ea5e2796e497950b8c0aa71','ticket','["0ee6523f1d9f5cecc8fae2d7"]',NULL);
INSERT INTO "change" VALUES(373,'8ea5e2796e497950b8c0aa71','ticket_period','["0ee6523f1d9f5cecc8fae2d7","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(374,'8ea5e2796e497950b8c0aa71','call','["9387d80189988d0d799daaeb"]',NULL);
INSERT INTO "change" VALUES(375,'8ea5e2796e497950b8c0aa71','clock','["9a234d1ecee2721eac331bee"]',NULL);
INSERT INTO "change" VALUES(376,'8ea5e2796e497950b8c0aa71','clock','["f880268775f2a530c6a5139b"]',NULL);
INSERT INTO "change" VALUES(377,'8ea5e2796e497950b8c0aa71','clock_period','["9a234d1ecee2721eac331bee","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(378,'8ea5e2796e497950b8c0aa71','clock_period','["f880268775f2a530c6a5139b","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(379,'aedc86b50629a58e39d78c0c','ticket','["0ee6523f1d9f5cecc8fae2d7"]','{"id":"0ee6523f1d9f5cecc8fae2d7","number":"SD-000012","count":12,"summary":"logged twice","kind":"fault","customer_id":"84519cdfbbeb10239bf8f667","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(380,'aedc86b50629a58e39d78c0c','call','["9387d80189988d0d799daaeb"]','{"id":"9387d80189988d0d799daaeb","ticket_id":"0ee6523f1d9f5cecc8fae2d7","at":"2026-04-01T01:00:00Z","channel":"phone","caller":null,"phone":null,"said":"logged twice","taken_by":"tester","place":0,"wish":null,"opinion":null}');
INSERT INTO "change" VALUES(381,'5eaafb6ccb41b7e502e2c794','call','["9387d80189988d0d799daaeb"]','{"id":"9387d80189988d0d799daaeb","ticket_id":"0ee6523f1d9f5cecc8fae2d7","at":"2026-04-01T01:00:00Z","channel":"phone","caller":"Mr Sample","phone":null,"said":"logged twice","taken_by":"tester","place":0,"wish":null,"opinion":null}');
INSERT INTO "change" VALUES(382,'5eaafb6ccb41b7e502e2c794','ticket_period','["0ee6523f1d9f5cecc8fae2d7","2026-04-01T01:00:00Z"]','{"ticket_id":"0ee6523f1d9f5cecc8fae2d7","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(383,'5eaafb6ccb41b7e502e2c794','ticket_period','["0ee6523f1d9f5cecc8fae2d7","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(384,'5eaafb6ccb41b7e502e2c794','ticket','["0ee6523f1d9f5cecc8fae2d7"]','{"id":"0ee6523f1d9f5cecc8fae2d7","number":"SD-000012","count":12,"summary":"does anybody come","kind":"fault","customer_id":"84519cdfbbeb10239bf8f667","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(385,'5eaafb6ccb41b7e502e2c794','clock','["9a234d1ecee2721eac331bee"]','{"id":"9a234d1ecee2721eac331bee","ticket_id":"0ee6523f1d9f5cecc8fae2d7","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(386,'5eaafb6ccb41b7e502e2c794','clock','["f880268775f2a530c6a5139b"]','{"id":"f880268775f2a530c6a5139b","ticket_id":"0ee6523f1d9f5cecc8fae2d7","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(387,'5eaafb6ccb41b7e502e2c794','clock_period','["9a234d1ecee2721eac331bee","2026-04-01T01:00:00Z"]','{"clock_id":"9a234d1ecee2721eac331bee","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(388,'5eaafb6ccb41b7e502e2c794','clock_period','["f880268775f2a530c6a5139b","2026-04-01T01:00:00Z"]','{"clock_id":"f880268775f2a530c6a5139b","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(389,'1776c33b1d3ace293d8d7454','customer','["4b6ce95d932a7cf204725ab0"]',NULL);
INSERT INTO "change" VALUES(390,'1776c33b1d3ace293d8d7454','customer_number','["k-17"]',NULL);
INSERT INTO "change" VALUES(391,'c34f741710f7d47f27c06ee5','customer','["b6a16f779361a6976810574e"]',NULL);
INSERT INTO "change" VALUES(392,'c34f741710f7d47f27c06ee5','ticket','["e12e562a085362d916c1683e"]',NULL);
INSERT INTO "change" VALUES(393,'c34f741710f7d47f27c06ee5','ticket_period','["e12e562a085362d916c1683e","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(394,'c34f741710f7d47f27c06ee5','call','["dc4fcbf8694c8bcbdc4051b6"]',NULL);
INSERT INTO "change" VALUES(395,'c34f741710f7d47f27c06ee5','clock','["8b7b68806a2de9555580d353"]',NULL);
INSERT INTO "change" VALUES(396,'c34f741710f7d47f27c06ee5','clock','["701e3c17b9d1041e2dc74dfe"]',NULL);
INSERT INTO "change" VALUES(397,'c34f741710f7d47f27c06ee5','clock_period','["8b7b68806a2de9555580d353","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(398,'c34f741710f7d47f27c06ee5','clock_period','["701e3c17b9d1041e2dc74dfe","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(399,'c34f741710f7d47f27c06ee5','contact','["1d4adad262c154c36ca9b8fa"]',NULL);
INSERT INTO "change" VALUES(400,'c34f741710f7d47f27c06ee5','mail','["<1@example.invalid>"]',NULL);
INSERT INTO "change" VALUES(401,'28488347582a6f49683730a1','ticket_period','["b632cddd39014a60cd81a008","2026-04-01T01:00:00Z"]','{"ticket_id":"b632cddd39014a60cd81a008","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(402,'28488347582a6f49683730a1','ticket_period','["b632cddd39014a60cd81a008","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(403,'28488347582a6f49683730a1','dispatch','["1360289aafd21913ad2a64d7"]',NULL);
INSERT INTO "change" VALUES(404,'28488347582a6f49683730a1','dispatch_crew','["1360289aafd21913ad2a64d7","7ebc6ebf07f39c56e7854d11"]',NULL);
INSERT INTO "change" VALUES(405,'7a3e5f82b78524c281fc5b08','task','["558d2155c35e42897a3b8406"]',NULL);
INSERT INTO "change" VALUES(406,'b453ddc9b914019328a5e5a9','task_move','["558d2155c35e42897a3b8406",1]',NULL);
INSERT INTO "change" VALUES(407,'b453ddc9b914019328a5e5a9','task','["558d2155c35e42897a3b8406"]','{"id":"558d2155c35e42897a3b8406","number":"T-0001","rule":null,"turn":null,"what":"send the manual","noun":"customer","noun_id":"a68f1f7dd7050ee30eb3dad9","customer_id":"a68f1f7dd7050ee30eb3dad9","engineer_id":"2b4b9024afe65bade94a9769","role":null,"batch":null,"made_at":"2026-04-01T01:00:00Z","made_by":"tester","planned_on":"2026-04-03","due_on":"2026-04-03","ticket_id":null,"done_at":null,"done_by":null,"outcome":null,"dropped_at":null,"because":null}');
INSERT INTO "change" VALUES(408,'8de0bddd3e1f141e77123c55','acceptance','["45bb0be13c4c351212bf7537","final"]',NULL);
INSERT INTO "change" VALUES(409,'8de0bddd3e1f141e77123c55','equipment','["45bb0be13c4c351212bf7537"]','{"id":"45bb0be13c4c351212bf7537","serial":"PR-1002","serial_key":"pr-1002","kind":"printer","model":null,"customer_id":"665ed8ad29e34c3ab45cce5a","site_id":null,"contract_id":"ec70f9b0c163cffb2fa55d97","bought_on":"2026-02-01","delivered_on":null,"accepted_on":"2026-02-02","used_on":null,"scrapped_on":null,"plate":"豫A12345","plate_key":"豫a12345","note":"in the van","paid_on":null,"transferred_on":null}');
INSERT INTO "change" VALUES(410,'8de0bddd3e1f141e77123c55','kept_file','["equipment","45bb0be13c4c351212bf7537",1]',NULL);
INSERT INTO "change" VALUES(411,'5299b7f0c9e84f2e0c8beccc','warranty_card','["45bb0be13c4c351212bf7537"]',NULL);
INSERT INTO "change" VALUES(412,'2edcd874822b26179182c71b','care_rule','["count"]',NULL);
INSERT INTO "change" VALUES(413,'2edcd874822b26179182c71b','care_rule','["visit"]',NULL);
INSERT INTO "change" VALUES(414,'2edcd874822b26179182c71b','task','["149d6c2cd4a3f86519920d13"]',NULL);
INSERT INTO "change" VALUES(415,'2edcd874822b26179182c71b','task','["4289e779c5f22d999dfe1b7e"]',NULL);
INSERT INTO "change" VALUES(416,'2edcd874822b26179182c71b','task','["4963223942b68dcc258228ff"]',NULL);
INSERT INTO "change" VALUES(417,'2edcd874822b26179182c71b','task','["8813bc53666f88f48a17eb9f"]',NULL);
INSERT INTO "change" VALUES(418,'f65a6bdf43da828fa04124dd','dispatch','["1360289aafd21913ad2a64d7"]','{"id":"1360289aafd21913ad2a64d7","ticket_id":"b632cddd39014a60cd81a008","visit":1,"engineer_id":"2b4b9024afe65bade94a9769","ordered_at":"2026-04-01T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(419,'f65a6bdf43da828fa04124dd','clock','["cc642f492e61f1437e7b81d1"]','{"id":"cc642f492e61f1437e7b81d1","ticket_id":"b632cddd39014a60cd81a008","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(420,'f65a6bdf43da828fa04124dd','clock_period','["cc642f492e61f1437e7b81d1","2026-04-01T01:00:00Z"]','{"clock_id":"cc642f492e61f1437e7b81d1","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(421,'ae2f101fa6582696a37bee9a','dispatch','["1360289aafd21913ad2a64d7"]','{"id":"1360289aafd21913ad2a64d7","ticket_id":"b632cddd39014a60cd81a008","visit":1,"engineer_id":"2b4b9024afe65bade94a9769","ordered_at":"2026-04-01T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-04-01T01:00:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(422,'ae2f101fa6582696a37bee9a','dispatch_check','["1360289aafd21913ad2a64d7","tidy"]',NULL);
INSERT INTO "change" VALUES(423,'ae2f101fa6582696a37bee9a','dispatch_item','["1360289aafd21913ad2a64d7","training"]',NULL);
INSERT INTO "change" VALUES(424,'ae2f101fa6582696a37bee9a','ticket','["59c7685a5065f1379d471a0c"]',NULL);
INSERT INTO "change" VALUES(425,'ae2f101fa6582696a37bee9a','ticket_period','["59c7685a5065f1379d471a0c","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(426,'ae2f101fa6582696a37bee9a','call','["d47eaa276a7de8f9339c3965"]',NULL);
INSERT INTO "change" VALUES(427,'ae2f101fa6582696a37bee9a','clock','["e75d96bfd886797f4799bc24"]',NULL);
INSERT INTO "change" VALUES(428,'ae2f101fa6582696a37bee9a','clock','["f0a349a595bef344716fc8c4"]',NULL);
INSERT INTO "change" VALUES(429,'ae2f101fa6582696a37bee9a','clock_period','["e75d96bfd886797f4799bc24","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(430,'ae2f101fa6582696a37bee9a','clock_period','["f0a349a595bef344716fc8c4","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(431,'ae2f101fa6582696a37bee9a','finding','["1360289aafd21913ad2a64d7","cable loose"]',NULL);
INSERT INTO "change" VALUES(432,'ae2f101fa6582696a37bee9a','priced_line','["a7d0b6bf6b0a44294f4f93f6"]',NULL);
INSERT INTO "change" VALUES(433,'ae2f101fa6582696a37bee9a','priced_line','["6a656002e60f5322c4f98467"]',NULL);
INSERT INTO "change" VALUES(434,'38dfa14e82259a2526a41fe7','dispatch_check','["1360289aafd21913ad2a64d7","tidy"]','{"dispatch_id":"1360289aafd21913ad2a64d7","item":"tidy","kept":1,"judged_by":null}');
INSERT INTO "change" VALUES(435,'7c4de3c64acca3d9ce2c2a75','article','["0202a1190ffcf07ef7637e41"]',NULL);
INSERT INTO "change" VALUES(436,'313158e426ceafcf6310ca02','ticket','["d4fba79862f7940f10930e35"]',NULL);
INSERT INTO "change" VALUES(437,'313158e426ceafcf6310ca02','ticket_period','["d4fba79862f7940f10930e35","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(438,'313158e426ceafcf6310ca02','call','["89127cf0d56cc8e6f3e1817e"]',NULL);
INSERT INTO "change" VALUES(439,'313158e426ceafcf6310ca02','clock','["056d960718a833ceee30fd3a"]',NULL);
INSERT INTO "change" VALUES(440,'313158e426ceafcf6310ca02','clock','["0857162e350cb45b7dab01cd"]',NULL);
INSERT INTO "change" VALUES(441,'313158e426ceafcf6310ca02','clock_period','["056d960718a833ceee30fd3a","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(442,'313158e426ceafcf6310ca02','clock_period','["0857162e350cb45b7dab01cd","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(443,'29cbe67e9eac5a86c5c3b072','ticket_period','["d4fba79862f7940f10930e35","2026-04-01T02:00:00Z"]','{"ticket_id":"d4fba79862f7940f10930e35","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(444,'29cbe67e9eac5a86c5c3b072','ticket_period','["d4fba79862f7940f10930e35","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(445,'29cbe67e9eac5a86c5c3b072','ticket','["d4fba79862f7940f10930e35"]','{"id":"d4fba79862f7940f10930e35","number":"SD-000015","count":15,"summary":"how does it print now","kind":"fault","customer_id":"84519cdfbbeb10239bf8f667","severity":null,"reach":null,"opened_at":"2026-04-01T02:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(446,'29cbe67e9eac5a86c5c3b072','clock','["056d960718a833ceee30fd3a"]','{"id":"056d960718a833ceee30fd3a","ticket_id":"d4fba79862f7940f10930e35","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T02:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T02:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(447,'29cbe67e9eac5a86c5c3b072','clock','["0857162e350cb45b7dab01cd"]','{"id":"0857162e350cb45b7dab01cd","ticket_id":"d4fba79862f7940f10930e35","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T02:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T02:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(448,'29cbe67e9eac5a86c5c3b072','clock_period','["056d960718a833ceee30fd3a","2026-04-01T02:00:00Z"]','{"clock_id":"056d960718a833ceee30fd3a","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(449,'29cbe67e9eac5a86c5c3b072','clock_period','["0857162e350cb45b7dab01cd","2026-04-01T02:00:00Z"]','{"clock_id":"0857162e350cb45b7dab01cd","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(450,'29cbe67e9eac5a86c5c3b072','article_use','["3322aa986dfb2212e18d6e07"]',NULL);
INSERT INTO "change" VALUES(451,'20066a12f5f65d5adde87a20','ticket','["2cd8112f957b137eab7ed386"]',NULL);
INSERT INTO "change" VALUES(452,'20066a12f5f65d5adde87a20','ticket_period','["2cd8112f957b137eab7ed386","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(453,'20066a12f5f65d5adde87a20','call','["fede5c8f8be62025058148db"]',NULL);
INSERT INTO "change" VALUES(454,'20066a12f5f65d5adde87a20','clock','["253818b9c3223c1c1b421337"]',NULL);
INSERT INTO "change" VALUES(455,'20066a12f5f65d5adde87a20','clock','["0205c1301c53339f8eee2c1d"]',NULL);
INSERT INTO "change" VALUES(456,'20066a12f5f65d5adde87a20','clock_period','["253818b9c3223c1c1b421337","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(457,'20066a12f5f65d5adde87a20','clock_period','["0205c1301c53339f8eee2c1d","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(458,'20066a12f5f65d5adde87a20','complaint','["2cd8112f957b137eab7ed386"]',NULL);
INSERT INTO "change" VALUES(459,'20066a12f5f65d5adde87a20','clock','["2eb1660c31890def91bf2b4b"]','{"id":"2eb1660c31890def91bf2b4b","ticket_id":"e1dbfc9535f4cafb94f45b75","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-02T03:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
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
INSERT INTO "clock" VALUES('f34a38cf382efc20f89844f0','3f4ed90ee28ee4078fbc075a','answer','gold','15m clock','always','answered opinion arrived outcome resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('5801bae5d6d1e9392520951c','3f4ed90ee28ee4078fbc075a','opinion','gold','30m clock','always','opinion arrived outcome resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('64abbb243ad918032f399d5e','3f4ed90ee28ee4078fbc075a','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T01:00:00Z','resolved','2026-03-02T02:05:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('432eb8e8b14e17c2df8b0f3e','3f4ed90ee28ee4078fbc075a','arrive','gold','2h clock','always','arrived',NULL,'ordered','2026-03-02T01:00:00Z','arrived','2026-03-02T02:05:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('e416dff84642c5584c197fae','e1dbfc9535f4cafb94f45b75','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-03-02T03:00:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('2eb1660c31890def91bf2b4b','e1dbfc9535f4cafb94f45b75','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:00:00Z',NULL,NULL,'2026-03-09T09:30:00Z',NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('3636623b899c36ebebeedfa1','62dbff082c3d3dc147835e8c','answer','standard','30m','office','answered opinion arrived outcome resolved',NULL,'logged','2026-03-02T03:30:00Z','answered','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z','missed','2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('47672d0a51d80091f5ea1984','62dbff082c3d3dc147835e8c','solve','standard','2 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('5ba99a3d4c9becd7fe2a1b3f','d84589b559fe221c3549a2c4','answer','gold','15m clock','always','answered opinion arrived outcome resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T03:45:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('77b46044744245f34d52f761','d84589b559fe221c3549a2c4','opinion','gold','30m clock','always','opinion arrived outcome resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T04:00:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('27f0ed9326241033f07d8120','d84589b559fe221c3549a2c4','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('d903541676cfd5e518ab81f9','d7f409fdd3277b8ba2fc2e61','answer','gold','15m clock','always','answered opinion arrived outcome resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:35:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('1fe6c5b13d25aa8b237f656b','d7f409fdd3277b8ba2fc2e61','opinion','gold','30m clock','always','opinion arrived outcome resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:50:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('d65d07cfa64c5ec409ea3251','d7f409fdd3277b8ba2fc2e61','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('d400f477b6cd0706d257fcd1','1bf3e1d1ce0060daae0cfedb','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('4bda7b22591a6b1ff6ac6e30','1bf3e1d1ce0060daae0cfedb','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('94e786b481f89f8b882f0ab9','68e6894ea7f0b0b0959c01a9','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-03-03T01:00:00Z','arrived','2026-03-03T01:00:00Z',NULL,'met','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('b09ab8634de5e13771a1086f','68e6894ea7f0b0b0959c01a9','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('b148824605d2ef84f10227be','c7f519e97ee210c0cbb0a8e1','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met','2026-03-02T00:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('0e4ac29d4b2a48d83589b169','c7f519e97ee210c0cbb0a8e1','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met','2026-03-02T00:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('f6060c3cba6ec59de43ca40e','0d48e88d7b215984526578a4','answer','gold','15m clock','always','answered opinion arrived outcome resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('920bcc424c6e7e6e706b3dba','0d48e88d7b215984526578a4','opinion','gold','30m clock','always','opinion arrived outcome resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('eb8f140a0c256040bcfdb336','0d48e88d7b215984526578a4','solve','gold','3 working days','office','resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('1b865dad77342eb6398bca58','67e4b2e17d7c50fcd9cfa2c8','answer','standard','30m','office','answered opinion arrived outcome resolved',NULL,'logged','2026-03-04T01:00:00Z','answered','2026-03-04T01:10:00Z',NULL,'met','2026-03-04T01:00:00Z','tester','2026-03-04T03:00:00Z','written on paper');
INSERT INTO "clock" VALUES('8fed21836e108af8f464b5cf','67e4b2e17d7c50fcd9cfa2c8','solve','standard','8h','office','resolved','customer parts vendor problem evidence','logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('cc642f492e61f1437e7b81d1','b632cddd39014a60cd81a008','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-04-01T01:00:00Z','arrived','2026-04-01T01:00:00Z',NULL,'met','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('d5595d205d73de2861030273','b632cddd39014a60cd81a008','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('9a234d1ecee2721eac331bee','0ee6523f1d9f5cecc8fae2d7','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-04-01T01:00:00Z','merged','2026-04-01T01:00:00Z',NULL,'void','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('f880268775f2a530c6a5139b','0ee6523f1d9f5cecc8fae2d7','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z','merged','2026-04-01T01:00:00Z',NULL,'void','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('8b7b68806a2de9555580d353','e12e562a085362d916c1683e','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('701e3c17b9d1041e2dc74dfe','e12e562a085362d916c1683e','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('e75d96bfd886797f4799bc24','59c7685a5065f1379d471a0c','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('f0a349a595bef344716fc8c4','59c7685a5065f1379d471a0c','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('056d960718a833ceee30fd3a','d4fba79862f7940f10930e35','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-04-01T02:00:00Z','resolved','2026-04-01T02:00:00Z',NULL,'met','2026-04-01T02:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('0857162e350cb45b7dab01cd','d4fba79862f7940f10930e35','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T02:00:00Z','resolved','2026-04-01T02:00:00Z',NULL,'met','2026-04-01T02:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('253818b9c3223c1c1b421337','2cd8112f957b137eab7ed386','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-04-01T02:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T02:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('0205c1301c53339f8eee2c1d','2cd8112f957b137eab7ed386','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T02:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T02:00:00Z',NULL,NULL,NULL);
CREATE TABLE clock_period (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  due_at TEXT NOT NULL,
  held INTEGER NOT NULL CHECK (held IN (0, 1)),
  PRIMARY KEY (clock_id, since),
  CHECK (since <= until)
) STRICT;
INSERT INTO "clock_period" VALUES('f34a38cf382efc20f89844f0','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:15:00Z',0);
INSERT INTO "clock_period" VALUES('5801bae5d6d1e9392520951c','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('64abbb243ad918032f399d5e','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('432eb8e8b14e17c2df8b0f3e','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('2eb1660c31890def91bf2b4b','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('e416dff84642c5584c197fae','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-02T06:00:00Z',1);
INSERT INTO "clock_period" VALUES('3636623b899c36ebebeedfa1','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('47672d0a51d80091f5ea1984','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','2026-03-04T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('5ba99a3d4c9becd7fe2a1b3f','2026-03-02T03:30:00Z','2026-03-04T01:00:00Z','2026-03-02T03:45:00Z',0);
INSERT INTO "clock_period" VALUES('77b46044744245f34d52f761','2026-03-02T03:30:00Z','2026-03-04T01:00:00Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('27f0ed9326241033f07d8120','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-05T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('27f0ed9326241033f07d8120','2026-03-02T06:00:00Z','2026-03-04T01:00:00Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('d903541676cfd5e518ab81f9','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:35:00Z',0);
INSERT INTO "clock_period" VALUES('1fe6c5b13d25aa8b237f656b','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:50:00Z',0);
INSERT INTO "clock_period" VALUES('d65d07cfa64c5ec409ea3251','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('d400f477b6cd0706d257fcd1','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('4bda7b22591a6b1ff6ac6e30','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('94e786b481f89f8b882f0ab9','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('b09ab8634de5e13771a1086f','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('b148824605d2ef84f10227be','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-02T02:30:00Z',0);
INSERT INTO "clock_period" VALUES('0e4ac29d4b2a48d83589b169','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('5ba99a3d4c9becd7fe2a1b3f','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T03:45:00Z',1);
INSERT INTO "clock_period" VALUES('77b46044744245f34d52f761','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T04:00:00Z',1);
INSERT INTO "clock_period" VALUES('27f0ed9326241033f07d8120','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T09:30:00Z',1);
INSERT INTO "clock_period" VALUES('f6060c3cba6ec59de43ca40e','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-04T01:15:00Z',0);
INSERT INTO "clock_period" VALUES('920bcc424c6e7e6e706b3dba','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-04T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('eb8f140a0c256040bcfdb336','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('1b865dad77342eb6398bca58','2026-03-04T01:00:00Z','2026-03-04T01:10:00Z','2026-03-04T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('8fed21836e108af8f464b5cf','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-05T01:00:00Z',0);
INSERT INTO "clock_period" VALUES('5ba99a3d4c9becd7fe2a1b3f','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T03:45:00Z',0);
INSERT INTO "clock_period" VALUES('77b46044744245f34d52f761','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('27f0ed9326241033f07d8120','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('cc642f492e61f1437e7b81d1','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('d5595d205d73de2861030273','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('9a234d1ecee2721eac331bee','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('f880268775f2a530c6a5139b','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('8b7b68806a2de9555580d353','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('701e3c17b9d1041e2dc74dfe','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('e75d96bfd886797f4799bc24','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('f0a349a595bef344716fc8c4','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('056d960718a833ceee30fd3a','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','2026-04-01T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('0857162e350cb45b7dab01cd','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('253818b9c3223c1c1b421337','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','2026-04-01T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('0205c1301c53339f8eee2c1d','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
CREATE TABLE complaint (
  ticket_id TEXT PRIMARY KEY REFERENCES ticket (id),
  about_ticket_id TEXT REFERENCES ticket (id),
  about_engineer_id TEXT REFERENCES engineer (id),
  survey_id TEXT REFERENCES survey (id),
  upheld INTEGER CHECK (upheld IN (0, 1)),
  outcome TEXT,
  told_to TEXT,
  how TEXT,
  told_at TEXT,
  CHECK ((outcome IS NULL) = (upheld IS NULL) AND (outcome IS NULL) = (told_at IS NULL))
) STRICT;
INSERT INTO "complaint" VALUES('2cd8112f957b137eab7ed386','e1dbfc9535f4cafb94f45b75','2b4b9024afe65bade94a9769',NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "consent" VALUES('8b0617d21018af120d4c9ba5','3f4ed90ee28ee4078fbc075a','remote',NULL,'Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('b7f87e609b186dd535b137a9','3f4ed90ee28ee4078fbc075a','quote','ac78927dc13270c1052fdab0','Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('bc87dcbe10bc4e9e8be4e380','e1dbfc9535f4cafb94f45b75','removal',NULL,'Ms Example','phone','2026-03-02T03:00:00Z');
CREATE TABLE contact (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  site_id TEXT REFERENCES site (id),
  name TEXT NOT NULL CHECK (name <> ''),
  role TEXT,
  phone TEXT,
  mail TEXT
, left_on TEXT, head INTEGER NOT NULL DEFAULT 0 CHECK (head IN (0, 1))) STRICT;
INSERT INTO "contact" VALUES('278b5c6c652f1bb0e0a08f48','a68f1f7dd7050ee30eb3dad9','1e3952c36f301eab0f99b280','Li Na','head nurse','13800000003',NULL,'2026-04-01',0);
INSERT INTO "contact" VALUES('1d4adad262c154c36ca9b8fa','b6a16f779361a6976810574e',NULL,'Li Na',NULL,NULL,'li@example.invalid',NULL,0);
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
INSERT INTO "contract" VALUES('324d659c1b89db574cd18377','C-0001','a68f1f7dd7050ee30eb3dad9','full','gold',NULL,'2026-01-01','2026-12-31');
INSERT INTO "contract" VALUES('ec70f9b0c163cffb2fa55d97','C-0002','665ed8ad29e34c3ab45cce5a','basic','standard',NULL,'2026-01-01','2027-06-30');
CREATE TABLE contract_extension (
  clock_id TEXT PRIMARY KEY REFERENCES clock (id),
  contract_id TEXT NOT NULL REFERENCES contract (id),
  at TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  CHECK (ended_on < ends_on)
) STRICT;
INSERT INTO "contract_extension" VALUES('3636623b899c36ebebeedfa1','ec70f9b0c163cffb2fa55d97','2026-03-02T06:00:00Z','2026-12-31','2027-01-31');
CREATE TABLE contract_moved_end (
  id TEXT PRIMARY KEY,
  contract_id TEXT NOT NULL REFERENCES contract (id),
  at TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  why TEXT NOT NULL CHECK (why <> ''),
  CHECK (ended_on <> ends_on)
) STRICT;
INSERT INTO "contract_moved_end" VALUES('1c152608e336e72daf4a7cc5','ec70f9b0c163cffb2fa55d97','2026-04-01T01:00:00Z','2027-01-31','2027-06-30','goodwill');
CREATE TABLE counter (
  name TEXT PRIMARY KEY,
  value INTEGER NOT NULL
) STRICT;
INSERT INTO "counter" VALUES('CU',7);
INSERT INTO "counter" VALUES('C',2);
INSERT INTO "counter" VALUES('CARD',1);
INSERT INTO "counter" VALUES('ticket',16);
INSERT INTO "counter" VALUES('Q',1);
INSERT INTO "counter" VALUES('R',3);
INSERT INTO "counter" VALUES('RMA',1);
INSERT INTO "counter" VALUES('REQ',1);
INSERT INTO "counter" VALUES('TR',2);
INSERT INTO "counter" VALUES('CE',2);
INSERT INTO "counter" VALUES('AS',2);
INSERT INTO "counter" VALUES('A',2);
INSERT INTO "counter" VALUES('T',5);
INSERT INTO "counter" VALUES('K',1);
CREATE TABLE currency (
  code TEXT PRIMARY KEY,
  decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 4)
) STRICT;
INSERT INTO "currency" VALUES('CNY',2);
CREATE TABLE customer (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL,  -- folded for finding: case, width and blanks do not matter
  region TEXT,
  tier TEXT,
  phase TEXT,
  address TEXT
, number TEXT, merged_into TEXT REFERENCES customer (id), category TEXT, since_on TEXT, keeper_id TEXT REFERENCES engineer (id), note TEXT) STRICT;
INSERT INTO "customer" VALUES('a68f1f7dd7050ee30eb3dad9','Example Clinic','example clinic','city','gold',NULL,'1 Example Road','CU-0001',NULL,NULL,'2026-03-02',NULL,NULL);
INSERT INTO "customer" VALUES('665ed8ad29e34c3ab45cce5a','示例诊所','示例诊所',NULL,NULL,NULL,NULL,'CU-0002',NULL,NULL,'2026-03-02',NULL,NULL);
INSERT INTO "customer" VALUES('84519cdfbbeb10239bf8f667','Sample Dealer','sample dealer',NULL,NULL,NULL,NULL,'CU-0003',NULL,NULL,'2026-03-02',NULL,NULL);
INSERT INTO "customer" VALUES('4122360c1f0aad5409684596','Sample School','sample school',NULL,NULL,NULL,NULL,'CU-0004',NULL,NULL,'2026-03-02',NULL,NULL);
INSERT INTO "customer" VALUES('37266a61802c716f8c5f7383','Sample Dealers','sample dealers',NULL,NULL,NULL,NULL,'CU-0005','84519cdfbbeb10239bf8f667',NULL,NULL,NULL,NULL);
INSERT INTO "customer" VALUES('4b6ce95d932a7cf204725ab0','Sample Works','sample works',NULL,NULL,NULL,NULL,'CU-0006',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "customer" VALUES('b6a16f779361a6976810574e','Li Na','li na',NULL,NULL,NULL,NULL,'CU-0007',NULL,NULL,'2026-04-01',NULL,NULL);
CREATE TABLE customer_number (
  number_key TEXT PRIMARY KEY,
  number TEXT NOT NULL CHECK (number <> ''),
  customer_id TEXT NOT NULL REFERENCES customer (id),
  name_key TEXT NOT NULL
) STRICT;
INSERT INTO "customer_number" VALUES('k-17','K-17','4b6ce95d932a7cf204725ab0','sample works');
CREATE TABLE discount (
  ticket_id TEXT PRIMARY KEY REFERENCES ticket (id),
  amount INTEGER NOT NULL CHECK (amount > 0),
  currency TEXT NOT NULL,
  decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 4),
  why TEXT NOT NULL CHECK (why <> ''),
  at TEXT NOT NULL,
  given_by TEXT NOT NULL
) STRICT;
INSERT INTO "discount" VALUES('3f4ed90ee28ee4078fbc075a',500,'CNY',2,'goodwill','2026-03-02T02:05:00Z','tester');
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
  minutes INTEGER CHECK (minutes >= 0), handed_over_at TEXT, code TEXT, component TEXT, attribution TEXT, charged_because TEXT, overruled_by TEXT, kilometres INTEGER CHECK (kilometres >= 0), test TEXT, solved INTEGER CHECK (solved IN (0, 1)), signed_by TEXT, signed_at TEXT, failed_at TEXT, failed_because TEXT CHECK ((failed_because IS NULL) = (failed_at IS NULL)), place TEXT, advice TEXT, found INTEGER CHECK (found IN (0, 1)), parts_charged TEXT CHECK (parts_charged IN ('free', 'cost', 'price', 'refused')), work_charged TEXT CHECK (work_charged IN ('free', 'cost', 'price', 'refused')),  -- time worked on site
  UNIQUE (ticket_id, visit),
  CHECK (finished_at IS NULL OR cancelled_at IS NULL)
) STRICT;
INSERT INTO "dispatch" VALUES('43a114ea3fa41fb94d518d7c','3f4ed90ee28ee4078fbc075a',1,'2b4b9024afe65bade94a9769','2026-03-02T01:00:00Z',NULL,NULL,'2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z',NULL,'paper jam','worn roller','roller replaced','prints 20 labels',40,'2026-03-02T02:05:00Z','paper',NULL,NULL,'full care',NULL,12,'printed 20 labels',1,'Li Na','2026-03-02T02:05:00Z',NULL,NULL,NULL,NULL,NULL,'cost','free');
INSERT INTO "dispatch" VALUES('09296f10c446f10fab5c8956','68e6894ea7f0b0b0959c01a9',1,'7ebc6ebf07f39c56e7854d11','2026-03-03T01:00:00Z',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,'none','no training','explained','they know how',30,NULL,NULL,NULL,NULL,'in warranty',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'free','free');
INSERT INTO "dispatch" VALUES('1360289aafd21913ad2a64d7','b632cddd39014a60cd81a008',1,'2b4b9024afe65bade94a9769','2026-04-01T01:00:00Z',NULL,NULL,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'out of warranty',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'third floor','do not bend it',1,'price','price');
CREATE TABLE dispatch_check (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  kept INTEGER NOT NULL CHECK (kept IN (0, 1)), judged_by TEXT,
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_check" VALUES('43a114ea3fa41fb94d518d7c','uniform',1,NULL);
INSERT INTO "dispatch_check" VALUES('43a114ea3fa41fb94d518d7c','tidy',0,NULL);
INSERT INTO "dispatch_check" VALUES('1360289aafd21913ad2a64d7','tidy',0,'tester');
CREATE TABLE dispatch_crew (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  PRIMARY KEY (dispatch_id, engineer_id)
) STRICT;
INSERT INTO "dispatch_crew" VALUES('1360289aafd21913ad2a64d7','7ebc6ebf07f39c56e7854d11');
CREATE TABLE dispatch_item (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  quantity INTEGER NOT NULL CHECK (quantity > 0), method TEXT,
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_item" VALUES('43a114ea3fa41fb94d518d7c','training',1,NULL);
INSERT INTO "dispatch_item" VALUES('1360289aafd21913ad2a64d7','training',1,'at the machine');
CREATE TABLE document (
  number INTEGER PRIMARY KEY,  -- when the texts have changed it is another one
  ticket_id TEXT NOT NULL UNIQUE REFERENCES ticket (id) ON DELETE CASCADE,
  digest INTEGER NOT NULL      -- of the texts
) STRICT;
INSERT INTO "document" VALUES(0,'62dbff082c3d3dc147835e8c',2483302705);
INSERT INTO "document" VALUES(1,'c7f519e97ee210c0cbb0a8e1',129524800);
INSERT INTO "document" VALUES(2,'1bf3e1d1ce0060daae0cfedb',2093342709);
INSERT INTO "document" VALUES(3,'67e4b2e17d7c50fcd9cfa2c8',1221380378);
INSERT INTO "document" VALUES(4,'68e6894ea7f0b0b0959c01a9',1064806338);
INSERT INTO "document" VALUES(5,'0d48e88d7b215984526578a4',3017057375);
INSERT INTO "document" VALUES(6,'3f4ed90ee28ee4078fbc075a',4153803203);
INSERT INTO "document" VALUES(7,'d7f409fdd3277b8ba2fc2e61',3112426978);
INSERT INTO "document" VALUES(8,'d84589b559fe221c3549a2c4',3873463776);
INSERT INTO "document" VALUES(9,'0ee6523f1d9f5cecc8fae2d7',3483548428);
INSERT INTO "document" VALUES(10,'e12e562a085362d916c1683e',2242262510);
INSERT INTO "document" VALUES(11,'e1dbfc9535f4cafb94f45b75',4152089765);
INSERT INTO "document" VALUES(12,'59c7685a5065f1379d471a0c',325237026);
INSERT INTO "document" VALUES(13,'b632cddd39014a60cd81a008',3848825112);
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
INSERT INTO "engineer" VALUES('2b4b9024afe65bade94a9769','Wang Lin','wang lin','wang','centre',NULL,'10 0001',NULL,1,NULL);
INSERT INTO "engineer" VALUES('7ebc6ebf07f39c56e7854d11','Zhao Min','zhao min','zhao','centre',NULL,NULL,NULL,1,8);
INSERT INTO "engineer" VALUES('8e1496b62bb5334e9e2c8024','Ada','ada',NULL,NULL,NULL,NULL,NULL,1,NULL);
CREATE TABLE engineer_role (
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  role TEXT NOT NULL CHECK (role <> ''),
  PRIMARY KEY (engineer_id, role)
) STRICT;
INSERT INTO "engineer_role" VALUES('7ebc6ebf07f39c56e7854d11','reception');
CREATE TABLE engineer_skill (
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  skill TEXT NOT NULL CHECK (skill <> ''),
  PRIMARY KEY (engineer_id, skill)
) STRICT;
INSERT INTO "engineer_skill" VALUES('2b4b9024afe65bade94a9769','printer');
INSERT INTO "engineer_skill" VALUES('7ebc6ebf07f39c56e7854d11','installation');
INSERT INTO "engineer_skill" VALUES('7ebc6ebf07f39c56e7854d11','soldering');
CREATE TABLE entitlement (
  contract_id TEXT NOT NULL REFERENCES contract (id),
  entitlement TEXT NOT NULL,
  total INTEGER NOT NULL CHECK (total >= 0),
  used INTEGER NOT NULL DEFAULT 0 CHECK (used BETWEEN 0 AND total),
  PRIMARY KEY (contract_id, entitlement)
) STRICT;
INSERT INTO "entitlement" VALUES('324d659c1b89db574cd18377','visit',4,1);
INSERT INTO "entitlement" VALUES('324d659c1b89db574cd18377','training',2,2);
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
, plate TEXT, plate_key TEXT, note TEXT, paid_on TEXT, transferred_on TEXT) STRICT;
INSERT INTO "equipment" VALUES('22660f79f77373117804e202','PR-1001','pr-1001','printer','LP2','a68f1f7dd7050ee30eb3dad9','1e3952c36f301eab0f99b280','324d659c1b89db574cd18377','2024-01-01','2024-01-05','2024-01-10',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "equipment" VALUES('45bb0be13c4c351212bf7537','PR-1002','pr-1002','printer',NULL,'665ed8ad29e34c3ab45cce5a',NULL,'ec70f9b0c163cffb2fa55d97','2026-02-01',NULL,'2026-04-01',NULL,NULL,'豫A12345','豫a12345','in the van',NULL,NULL);
INSERT INTO "equipment" VALUES('89de698c3488feff52c9df4e','PR-9001','pr-9001','printer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE "escalation" (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  percent INTEGER NOT NULL CHECK (percent >= 0),
  done_at TEXT NOT NULL,
  undone TEXT,
  PRIMARY KEY (clock_id, percent)
) STRICT;
INSERT INTO "escalation" VALUES('27f0ed9326241033f07d8120',75,'2026-03-02T09:20:00Z',NULL);
INSERT INTO "escalation" VALUES('d65d07cfa64c5ec409ea3251',75,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('27f0ed9326241033f07d8120',100,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('d65d07cfa64c5ec409ea3251',100,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('d65d07cfa64c5ec409ea3251',150,'2026-03-03T01:00:00Z',NULL);
CREATE TABLE finding (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  what TEXT NOT NULL CHECK (what <> ''),
  place INTEGER NOT NULL,
  ticket_id TEXT REFERENCES ticket (id),
  PRIMARY KEY (dispatch_id, what)
) STRICT;
INSERT INTO "finding" VALUES('1360289aafd21913ad2a64d7','cable loose',0,'59c7685a5065f1379d471a0c');
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
INSERT INTO "hold" VALUES('d08f4a9f150210ab2c516fa0','e1dbfc9535f4cafb94f45b75','factory','2026-03-02T03:00:00Z',NULL,'tester','sent away',NULL);
INSERT INTO "hold" VALUES('fe496edb14281618b3521b78','68e6894ea7f0b0b0959c01a9','resolved','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester',NULL,NULL);
INSERT INTO "hold" VALUES('d65af5563d606c095bf086e2','d84589b559fe221c3549a2c4','customer','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','tester',NULL,'2026-03-06T01:00:00Z');
CREATE TABLE holder (
  id TEXT PRIMARY KEY,
  place TEXT,
  engineer_id TEXT REFERENCES engineer (id),
  dispatch_id TEXT UNIQUE REFERENCES dispatch (id),
  CHECK ((place IS NULL) <> (dispatch_id IS NULL)),
  CHECK (engineer_id IS NULL OR place IS NOT NULL)
) STRICT;
INSERT INTO "holder" VALUES('f176e78e0110311bad37ad40','warehouse',NULL,NULL);
INSERT INTO "holder" VALUES('5e661a026df7dce0efdfa5cf','centre','2b4b9024afe65bade94a9769',NULL);
INSERT INTO "holder" VALUES('38672c24640f3805cec0080a','centre',NULL,NULL);
INSERT INTO "holder" VALUES('d0dd0db221cad589e6c346f9',NULL,NULL,'43a114ea3fa41fb94d518d7c');
CREATE TABLE imported (
  row_hash TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id)
) STRICT;
INSERT INTO "imported" VALUES('a98a8f651662bdde032bfcf6f228a852c052407dc84ee9adcf3529dfd15c2d8e','c7f519e97ee210c0cbb0a8e1');
INSERT INTO "imported" VALUES('aed74f9fb9599ceeef9748d00acf6cc53cf33903c89475435915b9eb77ea7540','c7f519e97ee210c0cbb0a8e1');
CREATE TABLE indexed (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  journal_seq INTEGER NOT NULL,
  next_document INTEGER NOT NULL
) STRICT;
INSERT INTO "indexed" VALUES(1,162,14);
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
INSERT INTO "journal" VALUES(1,'b0956670238e38e7c1adb551','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','2b4b9024afe65bade94a9769','engineer added','{"name": "Wang Lin", "station": "centre"}','ad8b5f7b542d6548317b6f05eff6e92b768bb7aa94c477c01c030363bfb21704');
INSERT INTO "journal" VALUES(2,'a20aaa17e57e315aad902548','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','7ebc6ebf07f39c56e7854d11','engineer added','{"name": "Zhao Min", "station": "centre", "roles": ["reception"], "in_office": false}','e148b5e8df035461a7a20345e4715a342bcff15f796224001305eaf2588c7ece');
INSERT INTO "journal" VALUES(3,'65ec2154a2687cc708c517e3','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','7ebc6ebf07f39c56e7854d11','engineer away','{"name": "Zhao Min", "since": "2026-04-05T16:00:00Z", "until": "2026-04-10T16:00:00Z", "note": "holiday"}','6e29c7b883736047f613d998084a61fac956bba77072651cae4b17709793a00e');
INSERT INTO "journal" VALUES(4,'a47e781833761bd2f2edaf19','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','a68f1f7dd7050ee30eb3dad9','customer added','{"number": "CU-0001", "name": "Example Clinic", "phones": ["13800000001"]}','54936581f6d13b87a27f39faa9d1b7bf7b59bd51ef29b6036ee4221b13018ca8');
INSERT INTO "journal" VALUES(5,'ab05eb40a812ef37c6b5dbeb','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','665ed8ad29e34c3ab45cce5a','customer added','{"number": "CU-0002", "name": "示例诊所", "phones": ["13800000002"]}','10664ba82fc37bcbc03abbdf9757be60fff8e69311a9ca2855e27c926cd4af53');
INSERT INTO "journal" VALUES(6,'b085752e0bd0ff97a4859fef','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','84519cdfbbeb10239bf8f667','customer added','{"number": "CU-0003", "name": "Sample Dealer", "phones": []}','a942b479e53b7484418b62e1977f768121cca128cc5488e582cc4ca2487f8887');
INSERT INTO "journal" VALUES(7,'59b8e8e0f1f7cac9093610b8','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','site','1e3952c36f301eab0f99b280','site added','{"customer": "Example Clinic", "name": "North wing", "address": "2 Sample Road", "region": "county"}','e44306056cf622e310ad4b40bd6bb9c92c8851f42ccdeaf354894ad57c588437');
INSERT INTO "journal" VALUES(8,'753922076c4d327d32458e18','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','a68f1f7dd7050ee30eb3dad9','telephone added','{"name": "Example Clinic", "phone": "13800000003"}','a3797050733a15c04bb18668b4a7eacdcdf385ff1a80cd0ed32c027530161599');
INSERT INTO "journal" VALUES(9,'753922076c4d327d32458e18','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','a68f1f7dd7050ee30eb3dad9','contact added','{"customer": "Example Clinic", "name": "Li Na", "site": "North wing", "role": "head nurse", "phone": "13800000003", "mail": null}','9fc4aaba12a3c22dc84589099760385aaa4c3390615922efcfb18a4ad4bbd351');
INSERT INTO "journal" VALUES(10,'bfa12c8a8d5ef1194bed2968','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','324d659c1b89db574cd18377','contract added','{"number": "C-0001", "customer": "Example Clinic", "kind": "full", "tier": "gold", "from": "2026-01-01", "to": "2026-12-31"}','9403e76f64bc670566ec8b935dbe888650cf480faab6ab260269e1d10978e25a');
INSERT INTO "journal" VALUES(11,'872aa57bdf109bfde6910698','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','ec70f9b0c163cffb2fa55d97','contract added','{"number": "C-0002", "customer": "示例诊所", "kind": "basic", "tier": "standard", "from": "2026-01-01", "to": "2026-12-31"}','c0ddb426d0bb333d736f547d1fe1cb96bd6ea60fe5fc3d22f901425c1997665a');
INSERT INTO "journal" VALUES(12,'b90f84a930dfb82df6e66e19','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','22660f79f77373117804e202','equipment added','{"serial": "PR-1001", "kind": "printer", "customer": "Example Clinic", "plate": null}','a91b536c79cfd12be1e0a893f11fa0e9ff168a8e69ef5afa0ce40d05b9db2407');
INSERT INTO "journal" VALUES(13,'766cc1b0a2ebe55671d0fee6','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','45bb0be13c4c351212bf7537','equipment added','{"serial": "PR-1002", "kind": "printer", "customer": "示例诊所", "plate": null}','b3384aae1229d16e18b03d08d2270a9055e8ee4047ff43ddcf631ea2490f7a26');
INSERT INTO "journal" VALUES(14,'58977bf677d36ef4727d5caf','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','89de698c3488feff52c9df4e','equipment added','{"serial": "PR-9001", "kind": "printer", "customer": null, "plate": null}','dce8fcb877a248ac0e873b36fcd3d55952696a1ab16c391f7c92eaec259c84b5');
INSERT INTO "journal" VALUES(15,'e0cbee6b76b81b4051cf11b6','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts received','{"part": "roller", "condition": "new", "quantity": 10, "from": null, "to": "warehouse", "serial": null, "request": null, "note": "delivery note 17"}','c8c8ec37d6075236f0115028f3ee945cab705a40c4507438032948859e32c40d');
INSERT INTO "journal" VALUES(16,'5fb69e627406c8dc852d3edf','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 3, "from": "warehouse", "to": "centre/Wang Lin", "serial": null, "request": null, "note": null}','ab21b3d4049b10f7ee08b14e407d2ee1bece742e0ad93996a46ad996bc3571db');
INSERT INTO "journal" VALUES(17,'89fc2312995d1ca542e07e9b','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": null, "note": null}','5f145ec965c3b9089210a9e3b4322c0f7254c2acb11aacd54d167dc08d243b52');
INSERT INTO "journal" VALUES(18,'b332caa43c68690af71f156c','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','card','b0cbf5292de09e83810ab265','card sold','{"card": "CARD-0001", "customer": "Example Clinic", "value": 50000, "currency": "CNY", "decimals": 2}','94a365f7ec7a94ce6f7608df1de1d4dd5b7c3964ffc9116cf15f4852c77c5c8e');
INSERT INTO "journal" VALUES(19,'523d51218cf9fab466c20576','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','3f4ed90ee28ee4078fbc075a','logged','{"channel": "phone", "caller": "Li Na", "phone": "13800000003", "said": "printer jams", "summary": "printer jams", "priority": "P1", "tier": "gold", "region": "county", "kind": "fault", "equipment": "PR-1001", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "1f492cc9283bbb3f01bd68fc", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T01:15:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T01:30:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','833a06c0975a35eb007fb4e0467fe163a62683ba9fe3169728a31a4cd1677e70');
INSERT INTO "journal" VALUES(20,'b58f9fc0e361e6ad614b6fd5','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','3f4ed90ee28ee4078fbc075a','assigned','{"engineer": "Wang Lin", "was": null, "clocks": []}','38375b79b21bcce15c44306922aefa9179e2f470bfdf83ffedb0ee60a7dfe933');
INSERT INTO "journal" VALUES(21,'7a98b418b36a2dfd04e3763e','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','3f4ed90ee28ee4078fbc075a','opinion','{"text": "restart did not help", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T01:15:00Z", "at": "2026-03-02T01:00:00Z", "spare": "15m clock"}, {"target": "opinion", "change": "met", "due": "2026-03-02T01:30:00Z", "at": "2026-03-02T01:00:00Z", "spare": "30m clock"}]}','70935851fc581632602de72744875af91c7e0e0365805126e44f113c0cacbf27');
INSERT INTO "journal" VALUES(22,'38663d961eed622d5ae173eb','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','3f4ed90ee28ee4078fbc075a','appointed','{"visit_at": "2026-03-02T02:00:00Z", "visit_until": null, "asked_by": "customer", "note": "they close at noon", "clocks": []}','7d14d53af7225c4215dac5b4e1001e118083d6f79265914f27da7b7687937782');
INSERT INTO "journal" VALUES(23,'a73117395cfd02ac6ea1da62','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','3f4ed90ee28ee4078fbc075a','consented','{"purpose": "remote", "by": "Li Na", "how": "phone", "quote": null, "clocks": []}','8e43089853219c7ec4098d3b4dea814dabbef528e6c960cb2c39d115436b81b8');
INSERT INTO "journal" VALUES(24,'e973371d45118c9e766746bc','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','3f4ed90ee28ee4078fbc075a','quoted','{"quote": "Q-0001", "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}], "total": 8000, "currency": "CNY", "decimals": 2}','91908de72417397839a795f889ba075962b7df35813c9abd2a6567b17d2a7a28');
INSERT INTO "journal" VALUES(25,'952800ebbc8e78daa2d49496','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','3f4ed90ee28ee4078fbc075a','consented','{"purpose": "quote", "by": "Li Na", "how": "phone", "quote": "Q-0001", "clocks": []}','a2fa1bc5bec46a3c9af3a69726a5322deffde22ea336cc5713220b3cf36c42db');
INSERT INTO "journal" VALUES(26,'613afa614bff3b2530eb878d','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','3f4ed90ee28ee4078fbc075a','ordered','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "arrive", "change": "started", "due": "2026-03-02T03:00:00Z", "within": "2h clock"}], "instead_of": null}','f586ef9490a3089e8a1dd2f73b34a6f7f37e95efacf2675880ce8c1b51c375c3');
INSERT INTO "journal" VALUES(27,'2408de75ab1e1eff7d2ee4b4','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','3f4ed90ee28ee4078fbc075a','parts issued','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "centre/Wang Lin", "to": "SD-000001/1", "serial": null, "request": null, "note": null}','0f23b1c9dedffaf2bd91c5f973c93d442a1b82ede83c3b44bbf1c2f86802852c');
INSERT INTO "journal" VALUES(28,'9b5bdf223230c9b3fd6f5cb9','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','3f4ed90ee28ee4078fbc075a','arrived','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "arrive", "change": "met", "due": "2026-03-02T03:00:00Z", "at": "2026-03-02T02:05:00Z", "spare": "55m clock"}]}','9a1fb98f5fa59feb0f17c9403bf91c118440c228fa05413cdc25617745db6a87');
INSERT INTO "journal" VALUES(29,'5161d4e3075dc507e96347c3','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','3f4ed90ee28ee4078fbc075a','recorded','{"visit": 1, "form": {"fault": "paper jam", "code": "paper", "cause": "worn roller", "action": "roller replaced", "test": "printed 20 labels", "result": "prints 20 labels", "minutes": 40, "kilometres": 12, "solved": true, "covered": {"parts": "cost", "work": "free", "because": "full care"}, "checklist": {"uniform": true, "tidy": false}, "work": {"training": 1}, "parts": [{"part": "roller", "quantity": 1, "source": null, "condition": "new", "serial": null, "back": false}]}, "was": {}, "clocks": []}','f4bd624600d513505186c74b26703d609dbe3885acdbbe5767a936b6716cbc97');
INSERT INTO "journal" VALUES(30,'5161d4e3075dc507e96347c3','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','3f4ed90ee28ee4078fbc075a','parts fitted','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "SD-000001/1", "to": null, "serial": null, "request": null, "note": null}','d6e1f3fef457f19e4e70f4d75d2ef744c28d3ed1224a2a0b861f2b6090365903');
INSERT INTO "journal" VALUES(31,'5161d4e3075dc507e96347c3','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','3f4ed90ee28ee4078fbc075a','entitlement used','{"contract": "C-0001", "entitlement": "training", "quantity": 1, "left": 1}','11473de95712cb7fd681c78c1d067c783e910e3a85244acc8b86c7ba65ff1be3');
INSERT INTO "journal" VALUES(32,'5161d4e3075dc507e96347c3','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','3f4ed90ee28ee4078fbc075a','charged','{"visit": 1, "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}, {"kind": "work", "item": "training", "quantity": 1, "unit": "place", "unit_price": 20000, "list_amount": 20000, "amount": 0, "because": "included in the contract"}], "total": 8000, "currency": "CNY", "decimals": 2}','8bb3fc8f35a5f736747d95251fedc3773ff79c6a30cb4c0d30f85eceaaa5736c');
INSERT INTO "journal" VALUES(33,'e638b9ed98f0a6946056bb8f','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','3f4ed90ee28ee4078fbc075a','attached','{"visit": 1, "number": 1, "kind": "photo", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','52cab1204428f63a6b2632c62688602f08711425c30345cc4015afd7847f392f');
INSERT INTO "journal" VALUES(34,'66ae5f77b401a4bae8724ac0','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','3f4ed90ee28ee4078fbc075a','file attached','{"number": 2, "kind": "file", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','1a753021f228597ebe55b2aebfbfacc9106d5b762583e395eecea2fe3f1a1920');
INSERT INTO "journal" VALUES(35,'e733bf06452338c93a6a4bfd','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','3f4ed90ee28ee4078fbc075a','recorded','{"visit": 1, "form": {"signature": "Li Na"}, "was": {}, "clocks": []}','57c81ed698d3923c1f9cd16b25ea09e46dc43a88f4d37625ccfb6dcad2977f8b');
INSERT INTO "journal" VALUES(36,'e733bf06452338c93a6a4bfd','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','3f4ed90ee28ee4078fbc075a','finished','{"visit": 1, "engineer": "Wang Lin", "clocks": []}','367d4b3e5e16fac62aed14a810312c400a41b8929176c5d778ecd682f6d1b8ca');
INSERT INTO "journal" VALUES(37,'e733bf06452338c93a6a4bfd','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','3f4ed90ee28ee4078fbc075a','resolved','{"cause": "worn roller", "solution": "roller replaced", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-02T09:30:00Z", "at": "2026-03-02T02:05:00Z", "spare": "6h25m"}]}','9767a480a11be47305c24887129df263327ad9f1b7d0dd0b34bd96d8d48bb54c');
INSERT INTO "journal" VALUES(38,'a2c46f445991794d4ed6de82','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','3f4ed90ee28ee4078fbc075a','paid','{"receipt": "R-0001", "amount": 3000, "currency": "CNY", "decimals": 2, "method": "card", "card": "CARD-0001", "balance": 47000, "owed": 5000, "held": 0, "back": 0}','c8dab77ce1cb31059b2f2ae33c50c056aeb967faf31ac14c21efe13ffbe11532');
INSERT INTO "journal" VALUES(39,'769433602acd45a238091859','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','3f4ed90ee28ee4078fbc075a','paid','{"receipt": "R-0002", "amount": 5000, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 0, "back": 0}','7752c72f1f5b7d68a671fbd832d1fe296477dd0ea1c958dfaaea2037b608030e');
INSERT INTO "journal" VALUES(40,'238602d881325991a93fff35','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','3f4ed90ee28ee4078fbc075a','handed-over','{"visit": 1, "engineer": "Wang Lin", "clocks": [], "receipts": ["R-0001", "R-0002"], "money": [{"amount": 8000, "currency": "CNY", "decimals": 2}]}','5fe7995a0de88d34a8f230da7758752aa0a2a021149a965ff156e30f3b1345e5');
INSERT INTO "journal" VALUES(41,'5288d12eba2047c7acd19338','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','3f4ed90ee28ee4078fbc075a','discounted','{"amount": 500, "was": 0, "currency": "CNY", "decimals": 2, "why": "goodwill", "owed": 0, "held": 500}','a9fe1824529e9e7bc2a6d3501b49396d7a05cad4feeb2b5aca80b564e1a69a15');
INSERT INTO "journal" VALUES(42,'f969eb38c73809b5694f0d7a','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','3f4ed90ee28ee4078fbc075a','refunded','{"receipt": "R-0003", "amount": 500, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 0, "back": 0}','91497486c7c1612d33ab492d874b2d71b5f959fd256d56a2d69c4eefb3c75352');
INSERT INTO "journal" VALUES(43,'7b6097e20cd14ca9e70385d1','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','3f4ed90ee28ee4078fbc075a','receipt voided','{"receipt": "R-0003", "amount": -500, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 500, "back": 500, "why": "it was not given"}','84526df67cfb57bb5e4b086d6646ca414567714717b79e1b05090987742461be');
INSERT INTO "journal" VALUES(44,'ca4df60fb9d9bc182854eeff','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','3f4ed90ee28ee4078fbc075a','closed','{"note": null, "clocks": []}','483c65c97b170b1a1927a6326b72631e711d96c39ebb37336f8310330851628b');
INSERT INTO "journal" VALUES(45,'ec18d5e50102927b66c1fcda','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','e1dbfc9535f4cafb94f45b75','logged','{"channel": "phone", "caller": null, "phone": null, "said": "no power", "summary": "no power", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "equipment": "PR-1002", "contract": "C-0002", "assumed": ["priority", "region", "kind", "phase"], "terms": "27f98d589df6b633f1346401", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T06:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','a22b0ae5348ecd5257385e112ff12704b1b297b074b8a771e7c70fa00538422a');
INSERT INTO "journal" VALUES(46,'cfc86ce8cbea1ad2ae368ca3','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','e1dbfc9535f4cafb94f45b75','called','{"channel": "phone", "caller": null, "phone": null, "said": "is anybody coming?", "clocks": []}','02f5609ff44455ce375f29b8d862f520b3a0f567e1a57b17bb5f3f5225737f30');
INSERT INTO "journal" VALUES(47,'31a107db3ed376cd77e03e18','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','e1dbfc9535f4cafb94f45b75','lent','{"loan": "2acfa923d06ce328c00ec18e", "serial": "PR-9001", "kind": "printer", "due": "2026-03-17T03:00:00Z", "clocks": []}','1da2955477e0a3738a8da86ffe80e2a39a56acf150d8991b2e3829ca282f0057');
INSERT INTO "journal" VALUES(48,'6a7bf405fb0b8037374cc7d2','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','e1dbfc9535f4cafb94f45b75','return asked','{"return": "RMA-0001", "serial": "PR-1002", "reason": "quality", "decision": "repair", "freight": "desk", "because": {"when": {"warranty": ["in"]}}, "freight_back": "desk", "book": null, "overruled_by": null}','0a5c89e8c174a8ff028e40e37978617a4f1536fb68c616580d7ae77cc0296252');
INSERT INTO "journal" VALUES(49,'d1382a807e5a6e3ca8c4ef8b','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','wang','ticket','e1dbfc9535f4cafb94f45b75','return approved','{"return": "RMA-0001", "by": "wang", "lacking": 0, "note": null}','4c0281a8d60472169afd540e11d966476d86b12959a2e9bd8f2ee1637ee569bd');
INSERT INTO "journal" VALUES(50,'65b11c2331f331ce2344af8e','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','e1dbfc9535f4cafb94f45b75','consented','{"purpose": "removal", "by": "Ms Example", "how": "phone", "quote": null, "clocks": []}','252d958f9fbb2ab61b4606aaa829bb04719e077089426f04ebfafcb125a5faab');
INSERT INTO "journal" VALUES(51,'8069ed597b24c832983fff01','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','e1dbfc9535f4cafb94f45b75','sent-away','{"return": "RMA-0001", "serial": "PR-1002", "freight": "desk", "clocks": []}','bcb7c84e5a27c29426044e22a6e7981831bf84bb1cb5fabea355cc6abf7527cb');
INSERT INTO "journal" VALUES(52,'549c7f4e37f9626772dcb3aa','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','e1dbfc9535f4cafb94f45b75','held','{"reason": "factory", "note": "sent away", "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T06:00:00Z"}]}','aec28d5dfd197d008d897d145d9ac5a93533a635ebc475a6aa28ddf1c74be0b4');
INSERT INTO "journal" VALUES(53,'1e2adecb8abdf73303673d0f','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','62dbff082c3d3dc147835e8c','logged','{"channel": "phone", "caller": null, "phone": null, "said": "scanner reads every second code", "summary": "scanner reads every second code", "priority": "P2", "tier": "standard", "region": "city", "kind": "fault", "contract": "C-0002", "typed": ["priority"], "assumed": ["region", "kind", "phase"], "terms": "90ea8e344cfbfaf0a2b3b909", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-04T09:30:00Z", "within": "2 working days"}]}','ea781d5effabfeef3ccf8bcd1a01d345e335d15038763fa72ab71c4495e8e9b2');
INSERT INTO "journal" VALUES(54,'d776e67977e6ac1c1b3fdc41','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','d84589b559fe221c3549a2c4','logged','{"channel": "phone", "caller": null, "phone": null, "said": "registration desk is down", "summary": "registration desk is down", "priority": "P3", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "1dbbf9177713465ca4df071c", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T03:45:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-05T09:30:00Z", "within": "3 working days"}]}','818148996d1a28d30fda315aa327b261d9f265fb3609fdfc9fbd48cdecb94d41');
INSERT INTO "journal" VALUES(55,'e8dc4b8e3c77f5e82018c659','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','d84589b559fe221c3549a2c4','classified','{"changed": {"priority": ["P3", "P1"], "severity": [null, "down"], "reach": [null, "group"]}, "terms": "4480b71605c35e44ae736d34", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "moved", "due": "2026-03-02T09:30:00Z", "was": "2026-03-05T09:30:00Z"}]}','3ec79f549351a44bf1518ee3a5e783b0f657f89efe3f7947a4381fc7b811c4f6');
INSERT INTO "journal" VALUES(56,'ae84c9084ad1fc78fdbbb6b6','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','d84589b559fe221c3549a2c4','escalated','{"from": "1", "to": "2", "reason": "the board has to be measured", "clocks": []}','065411ab5588f67f2e5fe005b8444159aefa831543348f4a794e87ee0c4ae7f3');
INSERT INTO "journal" VALUES(57,'c9cb82b2eafaff34aa97594e','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','62dbff082c3d3dc147835e8c','answered','{"text": "we look into it", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T04:00:00Z", "at": "2026-03-02T06:00:00Z", "late": "1h"}]}','54c8b5a7ce5ad7441b6063c7e089f8ab56ae8dc9ec1860250d300963fc568a48');
INSERT INTO "journal" VALUES(58,'c9cb82b2eafaff34aa97594e','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','62dbff082c3d3dc147835e8c','contract extended','{"target": "answer", "number": "C-0002", "by": "1 month", "was": "2026-12-31", "ends_on": "2027-01-31"}','4f9ed7ea7eb057d39e5ce3471d022829c2be14f8294ddeb2f01b2afb5b00a456');
INSERT INTO "journal" VALUES(59,'f15defba2dea064829ae8933','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','853bdbf41be576ad3419a4ec','parts asked','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "because": "for the fair"}','491d7c4631b058b9ea478cbcf006b97fcc3b118eaeb55c7a89b00568305b4f7a');
INSERT INTO "journal" VALUES(60,'466bc72f1f9a0e15bbeafbbc','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','wang','request','853bdbf41be576ad3419a4ec','request approved','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "lacking": 0, "note": null}','d28e4843cd5565f2afb5a4addd6283da439f85c525cd2a9587c464eaba2e13a0');
INSERT INTO "journal" VALUES(61,'bf49075c350f57bc42ae0233','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": "REQ-0001", "note": null}','1e244647681a9abb7dcb3cd054fdb53a968076acd1e967ffa2442eff4be93182');
INSERT INTO "journal" VALUES(62,'bf49075c350f57bc42ae0233','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','853bdbf41be576ad3419a4ec','request issued','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "source": "warehouse"}','2602b1dd2cae791291f2e6bffe05c07819034f96608ca31345edf4908dd93f13');
INSERT INTO "journal" VALUES(63,'6a4eb7d0a533c04b470da307','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts counted','{"holder": "centre/Wang Lin", "part": "roller", "condition": "new", "counted": 1, "expected": 2, "engineer": "Wang Lin", "charged": 12000, "currency": "CNY", "decimals": 2}','cddf80c0179f2e027af030f1779e540afd533acc39dd3ac489d3fd75055265d7');
INSERT INTO "journal" VALUES(64,'6999a3d1bab2d90eb04e3690','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','contract','324d659c1b89db574cd18377','entitlement used','{"contract": "C-0001", "entitlement": "visit", "quantity": 1, "left": 3}','ee23bac51e72b780e9e0ee30f7cf21340427e5bc55411a5b2dd49a618f7a9f8d');
INSERT INTO "journal" VALUES(65,'56c010f48ce5e48be62c2cb0','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','d7f409fdd3277b8ba2fc2e61','logged','{"channel": "phone", "caller": null, "phone": null, "said": "cannot log in", "summary": "cannot log in", "priority": "P1", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "4480b71605c35e44ae736d34", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T09:35:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T09:50:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','80078b1a93b8de66dc2ec884652ed04c3d993a58e6985c718303b3fa60817e9f');
INSERT INTO "journal" VALUES(66,'917d4592d13129d71a60ca99','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','d84589b559fe221c3549a2c4','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T08:15:00Z", "note": "time is running out", "due_at": "2026-03-02T09:30:00Z"}','8a075fbff1b6aeeaabfe6ae30bdab9fe86c4054cdc24107e622d72865ba6a63b');
INSERT INTO "journal" VALUES(67,'917d4592d13129d71a60ca99','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','d84589b559fe221c3549a2c4','notices written','{"to": ["Head of service"]}','b103f7efd0fe6ef0933cef74875eec5d8a119c4b785b90e2337b690e7aa1a3f3');
INSERT INTO "journal" VALUES(68,'0e6e14f6ad654f2c98468eea','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','d84589b559fe221c3549a2c4','person told','{"to": "Head of service", "way": "command"}','492130909df52b29c7eaf0f48c823394764659f5b9d5bc25a42f8be82253d8b4');
INSERT INTO "journal" VALUES(69,'bd4c5bf91408f0b3c030b659','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','d7f409fdd3277b8ba2fc2e61','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T09:27:30Z", "note": "time is running out", "due_at": "2026-03-02T09:30:00Z"}','b259f93c4cbf6205f4107760910566679dde6d892955a1890dc0188979a02dd3');
INSERT INTO "journal" VALUES(70,'bd4c5bf91408f0b3c030b659','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','d7f409fdd3277b8ba2fc2e61','notices written','{"to": ["Head of service"]}','329958c2d1b6e5a66f0d150c3d5a629f9f3ab210c9fd0951c49b825150290369');
INSERT INTO "journal" VALUES(71,'e95a1a8cce217af2038b1e85','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','d84589b559fe221c3549a2c4','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','ce6e261f6ab2c0631aa9d5e7cf573b4b87e0839897ecc52d1689a70694a51fa4');
INSERT INTO "journal" VALUES(72,'e95a1a8cce217af2038b1e85','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','d84589b559fe221c3549a2c4','escalated','{"from": "2", "to": "3", "because": {"target": "solve", "percent": 100}, "reason": null, "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}]}','ef3d016d7c592e7cee76f9491bf734955ce1e4e529daca33b7c32206d1d155d4');
INSERT INTO "journal" VALUES(73,'e95a1a8cce217af2038b1e85','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','d84589b559fe221c3549a2c4','left undone','{"what": "priority", "why": "{number} is {priority} already", "facts": {"number": "SD-000004", "priority": "P1"}}','159d9b597b717d33ff91d459e49e876325c00b88db5cf5c3de99a66ef9513947');
INSERT INTO "journal" VALUES(74,'8886adbbcc3ab8bdcc7473ae','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','d7f409fdd3277b8ba2fc2e61','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','f993637ee66f4bb93427ad15d5ba016de179b1bd75c55b4ab262f4b442ad2152');
INSERT INTO "journal" VALUES(75,'8886adbbcc3ab8bdcc7473ae','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','d7f409fdd3277b8ba2fc2e61','escalated','{"from": "1", "to": "2", "because": {"target": "solve", "percent": 100}, "reason": null, "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}, {"target": "answer", "change": "missed", "due": "2026-03-02T09:35:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T09:50:00Z"}]}','8ce000def4b5224845b10cc07aa3ac4cf15854ca841e4c30774e0fbe4ac89df2');
INSERT INTO "journal" VALUES(76,'8886adbbcc3ab8bdcc7473ae','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','d7f409fdd3277b8ba2fc2e61','left undone','{"what": "priority", "why": "{number} is {priority} already", "facts": {"number": "SD-000005", "priority": "P1"}}','07ed9d1bd9f657257f00afac0ebecf321f03f7851536d585fd9d3d189d67235a');
INSERT INTO "journal" VALUES(77,'11944e3f0a7ab8e873c463cc','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','d7f409fdd3277b8ba2fc2e61','time used','{"target": "solve", "percent": 150, "used_at": "2026-03-03T00:35:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','28f510a2b94f73aa8ed217f02b86f9b1c2e0b07ceabb06d95e66c3155ae0e824');
INSERT INTO "journal" VALUES(78,'11944e3f0a7ab8e873c463cc','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','d7f409fdd3277b8ba2fc2e61','assigned','{"engineer": "Zhao Min", "was": null, "clocks": [], "because": {"station": "centre", "skill": null, "live": 0, "last_at": null}}','beb7651c4fdad3a290ac749127236567b2f63b11f69db7b394b111161ae76df2');
INSERT INTO "journal" VALUES(79,'7317c90442c4f885bf8cab3b','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','d7f409fdd3277b8ba2fc2e61','person told','{"to": "Head of service", "way": "command"}','eb920acc9814423bd57bc191029d6a8815b3af11a1f4d20c32bf6c69ffaf7c0d');
INSERT INTO "journal" VALUES(80,'92fc905225334138ddc68402','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','1bf3e1d1ce0060daae0cfedb','logged','{"channel": "phone", "caller": null, "phone": null, "said": "called by mistake", "summary": "called by mistake", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "27f98d589df6b633f1346401", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','5892a78087c816efb407f813806b0b307f70bd9e5a5c647191b8e1dc8eb73ff6');
INSERT INTO "journal" VALUES(81,'a1b2e1329be18b3290821603','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','1bf3e1d1ce0060daae0cfedb','cancelled','{"reason": "called by mistake", "clocks": [{"target": "answer", "change": "void", "due": "2026-03-03T03:00:00Z"}, {"target": "solve", "change": "void", "due": "2026-03-10T09:30:00Z"}]}','8dae06328ed44afd1972171c50f46d9fb773eb82fecc934831a8dbf93382d82a');
INSERT INTO "journal" VALUES(82,'d6efca8f9e11d99644a40975','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','68e6894ea7f0b0b0959c01a9','logged','{"channel": "phone", "caller": null, "phone": null, "said": "how does it print", "summary": "how does it print", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "typed": ["warranty"], "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "27f98d589df6b633f1346401", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','f7140a6cd1c325f0faa3d6a8deeaf087bee27e1110b6d05c2d30c52faf4610a7');
INSERT INTO "journal" VALUES(83,'fd5e3086f6d07b4d68a2c5ff','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','68e6894ea7f0b0b0959c01a9','ordered','{"visit": 1, "engineer": "Zhao Min", "clocks": [], "instead_of": null}','c02d7a208f01c4d301b8f7199cf72cc314b60ec3df6dde44221829b3a346ab87');
INSERT INTO "journal" VALUES(84,'246064ec6af2c57f98d78f5c','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','68e6894ea7f0b0b0959c01a9','arrived','{"visit": 1, "engineer": "Zhao Min", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-03T03:00:00Z", "at": "2026-03-03T01:00:00Z", "spare": "2h"}]}','38d5f87b91331dcc5df81c12802f287a4f854883842d0a2cc960c78533690edb');
INSERT INTO "journal" VALUES(85,'271701a64d41c422634e29e7','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','68e6894ea7f0b0b0959c01a9','recorded','{"visit": 1, "form": {"fault": "none", "cause": "no training", "action": "explained", "result": "they know how", "minutes": 30, "covered": {"parts": "free", "work": "free", "because": "in warranty"}}, "was": {}, "clocks": []}','681aaa34b7b872d0d8098a40ce3080734915024d94166d4f5d3f82930780282b');
INSERT INTO "journal" VALUES(86,'271701a64d41c422634e29e7','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','68e6894ea7f0b0b0959c01a9','charged','{"visit": 1, "because": "in warranty", "lines": [{"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "in warranty"}, {"kind": "work", "item": "labour", "quantity": 1, "unit": "30m", "unit_price": 6000, "list_amount": 6000, "amount": 0, "because": "in warranty"}], "total": 0, "currency": "CNY", "decimals": 2}','be5015caff63eee540070462a5435cc08421b227259f5988ddcdd235eb6eb203');
INSERT INTO "journal" VALUES(87,'271701a64d41c422634e29e7','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','68e6894ea7f0b0b0959c01a9','finished','{"visit": 1, "engineer": "Zhao Min", "clocks": []}','406f9a75dd45964a4bdfd6cd7fa7d9e401e91dd8f7b28edcf0ae09a9fa7f14c7');
INSERT INTO "journal" VALUES(88,'2abd4b8b982f6586ad26ba31','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','68e6894ea7f0b0b0959c01a9','resolved','{"cause": "no training", "solution": "explained", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-10T09:30:00Z", "at": "2026-03-03T01:00:00Z", "spare": "5 working days"}]}','de9aeb601ed87c969af77c2c457fd552966f7d9c4cc0616198f88345837013f4');
INSERT INTO "journal" VALUES(89,'ca175845819fce142c796fac','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','68e6894ea7f0b0b0959c01a9','closed','{"note": "content", "clocks": []}','87ec4f5d3ff42caa4878f33552db19849d9906c4aaff594314897423ee0cee6d');
INSERT INTO "journal" VALUES(90,'442db9c57ce2ac1b9f720633','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','68e6894ea7f0b0b0959c01a9','reopened','{"reason": "again", "clocks": [{"target": "solve", "change": "resumed", "due": "2026-03-10T09:30:00Z"}]}','d900a8c3f635f033fbe7ad8dd706ae9e547a9c51d5577b669cca07189ac7e239');
INSERT INTO "journal" VALUES(91,'30a82942ebe438e07ac6a90b','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','customer','4122360c1f0aad5409684596','customer added','{"number": "CU-0004", "name": "Sample School", "phones": []}','4f55de837d42ac9543975d4491a8c9446942ae5bf0395e0e03aee799f3bcebce');
INSERT INTO "journal" VALUES(92,'30a82942ebe438e07ac6a90b','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','ticket','c7f519e97ee210c0cbb0a8e1','logged','{"channel": "phone", "caller": null, "phone": null, "said": "Door, Lock, Stuck", "summary": "Door, Lock, Stuck", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "typed": ["priority"], "assumed": ["region", "tier", "kind", "phase"], "terms": "27f98d589df6b633f1346401", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T02:30:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','517beb323c19a353d8d7e689a4fd0f6d8c88f3135be1f63dd5775d49f1c7cd52');
INSERT INTO "journal" VALUES(93,'30a82942ebe438e07ac6a90b','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','engineer','8e1496b62bb5334e9e2c8024','engineer added','{"name": "Ada", "station": null}','3596844917c459fb85c4236cf3f6b7249426f099ca0d7aa89dd11bd3d850c260');
INSERT INTO "journal" VALUES(94,'30a82942ebe438e07ac6a90b','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','ticket','c7f519e97ee210c0cbb0a8e1','assigned','{"engineer": "Ada", "was": null, "clocks": []}','355d7b9fc9df725d522dfe4afd40f649b0ff14628fa5f7909f4b933c5dfc1609');
INSERT INTO "journal" VALUES(95,'30a82942ebe438e07ac6a90b','2026-03-02T00:50:00Z','2026-03-02T00:50:00Z','Ada','ticket','c7f519e97ee210c0cbb0a8e1','resolved','{"cause": "not recorded", "solution": "not recorded in the log", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T02:30:00Z", "at": "2026-03-02T00:50:00Z", "spare": "1h40m"}, {"target": "solve", "change": "met", "due": "2026-03-09T09:30:00Z", "at": "2026-03-02T00:50:00Z", "spare": "5 working days"}]}','00a65f1397c86def334f9b6eb2497a97777a12d44b59e233e00a0fea8d06530f');
INSERT INTO "journal" VALUES(96,'30a82942ebe438e07ac6a90b','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','c7f519e97ee210c0cbb0a8e1','imported','{"file": "incidents.csv", "rows": 2, "through": "2026-03-02T00:50:00Z"}','c41498e49be9e2f9f0a52c714818bf166243bea40fc064e40bb850e1f2e504dc');
INSERT INTO "journal" VALUES(97,'9ed809af53dbc41a48eeaf1f','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','engineer','7ebc6ebf07f39c56e7854d11','engineer changed','{"name": "Zhao Min", "changed": {"capacity": 8}}','793d78ae721fb14753c04bd96ec6f5ce6d5e6fd7f70e32c574b61ef7383608e0');
INSERT INTO "journal" VALUES(98,'4050cb5ea20355be41150817','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','engineer','7ebc6ebf07f39c56e7854d11','engineer away','{"name": "Zhao Min", "since": "2026-04-30T16:00:00Z", "until": "2026-05-05T16:00:00Z", "note": "on leave"}','9f72735397f7f3c757d6b69a020dd57e708ecde750973bb9faa3359d1255a381');
INSERT INTO "journal" VALUES(99,'66e928f67894cf979996c128','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','d84589b559fe221c3549a2c4','appointed','{"visit_at": "2026-03-05T06:00:00Z", "visit_until": "2026-03-05T08:00:00Z", "asked_by": "desk", "note": null, "clocks": []}','587dc8c673b8b7380c3d24839c6da730a29d79da9997ab40029c7fccdea13906');
INSERT INTO "journal" VALUES(100,'6a8ee3cd91189067ec35e15f','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','d84589b559fe221c3549a2c4','held','{"reason": "customer", "note": null, "ends_at": "2026-03-06T01:00:00Z", "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "held", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "held", "due": "2026-03-02T09:30:00Z"}]}','f6bae63025ee0f8dc602598f192d623881c97ca2ab2c505ab50d544220a86615');
INSERT INTO "journal" VALUES(101,'a606f0e402f2d4b4f0b4665e','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','0d48e88d7b215984526578a4','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the printer jams again", "summary": "the printer jams again", "priority": "P3", "tier": "gold", "region": "county", "kind": "fault", "equipment": "PR-1001", "contract": "C-0001", "follows": "SD-000001", "typed": ["region", "kind"], "assumed": ["priority", "phase"], "terms": "46e2368e9e3aefbafeac6f06", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-04T01:15:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-04T01:30:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "3 working days"}]}','fa9d75ecf97cc35d78192c7eef3d0163efa3777dddf3ec0ea4ae8cef7a9dcc28');
INSERT INTO "journal" VALUES(102,'a606f0e402f2d4b4f0b4665e','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','3f4ed90ee28ee4078fbc075a','followed','{"number": "SD-000008", "said": "the printer jams again"}','f4d5cd010fb94dc73621067ad910c34bd21c3782f25562c4f84aaf547be73baa');
INSERT INTO "journal" VALUES(103,'b20b67943f31b7ee190e0903','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','d7f409fdd3277b8ba2fc2e61','classified','{"entered_why": "it was never critical", "changed": {"priority": ["P1", "P2"]}, "corrects": "56c010f48ce5e48be62c2cb0 logged 2026-03-02T09:20:00Z", "put_right": {"56c010f48ce5e48be62c2cb0 logged 2026-03-02T09:20:00Z": "4480b71605c35e44ae736d34"}, "clocks": []}','af9a82468305bc34c052d8f9e1a526183e02b372e6969c2d7a3604e34fc28216');
INSERT INTO "journal" VALUES(104,'a432d7b3d4e95aba20143399','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','67e4b2e17d7c50fcd9cfa2c8','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the screen is dark", "summary": "the screen is dark", "priority": "P1", "tier": "standard", "region": "city", "kind": "fault", "typed": ["priority"], "assumed": ["region", "tier", "kind", "phase"], "terms": "72701cc257a89b4a472aa47b", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-04T01:30:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-05T01:00:00Z", "within": "8h"}]}','0367925350380331f0ce27bc8bd1ff6d11aafa22023d9aedc3f07196d26c052b');
INSERT INTO "journal" VALUES(105,'a32c7b241bad41642b187843','2026-03-04T01:10:00Z','2026-03-04T03:00:00Z','tester','ticket','67e4b2e17d7c50fcd9cfa2c8','answered','{"entered_why": "written on paper", "text": "told them to wait", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-04T01:30:00Z", "at": "2026-03-04T01:10:00Z", "mended": "2026-03-04T01:30:00Z", "spare": "20m"}]}','fcd53677fc6a3216f1867f0f31d8b8eff837bc845a5cb96685df85cd6dd04854');
INSERT INTO "journal" VALUES(106,'a2e053d351ac82014ee02aee','2026-03-06T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','d84589b559fe221c3549a2c4','resumed','{"foreseen": true, "clocks": [{"target": "answer", "change": "resumed", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "resumed", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "resumed", "due": "2026-03-02T09:30:00Z"}]}','a0cc43a3e7a0d60cd297a4f214d2040852d0f836f4556d499661bcc268fcd7c3');
INSERT INTO "journal" VALUES(107,'064acfc4a25b1e2fc668d759','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','211b0db00c9d013d1e865832','training planned','{"number": "TR-0001", "course": "use", "starts": "2026-03-31T06:00:00Z", "trainer": "Wang Lin", "place": "North wing", "customer": "Example Clinic", "places": 8}','a900e04728c965141cd2d1b66923c3e3d21aadc20c0408c94b038e86459b4148');
INSERT INTO "journal" VALUES(108,'cf41379b7c70e1bc719bcb3a','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','contract','324d659c1b89db574cd18377','entitlement used','{"contract": "C-0001", "entitlement": "training", "quantity": 1, "left": 0}','c26d6a4215e0b1c47f224a8ec87857047038f1c421564391a5e8243ced779993');
INSERT INTO "journal" VALUES(109,'cf41379b7c70e1bc719bcb3a','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','211b0db00c9d013d1e865832','training enrolled','{"number": "TR-0001", "course": "use", "name": "Ms Hu", "customer": "Example Clinic", "contract": "C-0001", "entitlement": "training", "amount": null, "currency": null, "decimals": null}','a61ecb2e5932adc05c01eab8897a0faecc34ff0c79668dc61df2923f237fe6bd');
INSERT INTO "journal" VALUES(110,'cf41379b7c70e1bc719bcb3a','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','211b0db00c9d013d1e865832','training enrolled','{"number": "TR-0001", "course": "use", "name": "Mr Li", "customer": "Example Clinic", "contract": null, "entitlement": null, "amount": 0, "currency": "CNY", "decimals": 2}','ef822aba5f3e12fc9c0bb0dd15ef9a01048c43dda4520b41f8af60de866fecca');
INSERT INTO "journal" VALUES(111,'dcf2a61620841952867087ee','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','211b0db00c9d013d1e865832','training enrolled','{"number": "TR-0001", "course": "use", "name": "Zhao Min", "customer": null, "contract": null, "entitlement": null, "amount": null, "currency": null, "decimals": null}','4c284519c414d035576e71b21af3975bd63e368f48e3f16bd246e508f690bc13');
INSERT INTO "journal" VALUES(112,'70122d9890dea1de04e66891','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','211b0db00c9d013d1e865832','training held','{"number": "TR-0001", "course": "use", "enrolled": 3}','eedc93dfa9015011c00adafb78419b3b52c191474edde632da65d6fc194b166e');
INSERT INTO "journal" VALUES(113,'70122d9890dea1de04e66891','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','211b0db00c9d013d1e865832','training judged','{"number": "TR-0001", "course": "use", "name": "Mr Li", "present": true, "mark": 85, "passed": true, "certificate": "CE-0001", "was": {"present": null, "mark": null, "passed": null, "certificate": null}}','6a3e593bc527ee2124e076158148743b6995dcc0f2e3b49bcd50a972df27e380');
INSERT INTO "journal" VALUES(114,'70122d9890dea1de04e66891','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','211b0db00c9d013d1e865832','training judged','{"number": "TR-0001", "course": "use", "name": "Ms Hu", "present": false, "mark": null, "passed": false, "certificate": null, "was": {"present": null, "mark": null, "passed": null, "certificate": null}}','d512a3c4f85d63ff13778d000cc56bc0e8d2b2a12bec13885ee3b1a6976c2e6e');
INSERT INTO "journal" VALUES(115,'70122d9890dea1de04e66891','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','7ebc6ebf07f39c56e7854d11','engineer changed','{"name": "Zhao Min", "changed": {"skills": ["installation", "soldering"]}}','3a760403a43e536f19099ba14cb88908260149d5b1f846d96b8829a1fa2aeff1');
INSERT INTO "journal" VALUES(116,'70122d9890dea1de04e66891','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','211b0db00c9d013d1e865832','training judged','{"number": "TR-0001", "course": "use", "name": "Zhao Min", "present": true, "mark": 70, "passed": true, "certificate": "CE-0002", "was": {"present": null, "mark": null, "passed": null, "certificate": null}}','1979a2672dc4ecbf984e46c3e34ca9d8ab70b247a6418267a539fd48880558e7');
INSERT INTO "journal" VALUES(117,'20064d044b4d5f1841acf71d','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','375b71809794948be15d2c3f','training planned','{"number": "TR-0002", "course": "use", "starts": "2026-04-20T01:00:00Z", "trainer": null, "place": null, "customer": null, "places": null}','26c3da624106bffe89c0f36a21dadad0fd627a1187b3808e8778bae5dee001d2');
INSERT INTO "journal" VALUES(118,'74ad96dd4e33441001e9f21e','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','2b4b9024afe65bade94a9769','assessed','{"number": "AS-0001", "month": "2026-03", "rule": "tidy", "who": "Wang Lin", "about": "SD-000001/1", "fact": {"check": "tidy"}, "because": null, "penalty": 2000, "currency": "CNY", "decimals": 2}','745d86a744d1922b4608a8ad56438348a887f810621a6b3b9d50a087c080b7a7');
INSERT INTO "journal" VALUES(119,'7a88831295b8f6269f70991c','2026-03-20T02:00:00Z','2026-04-01T01:00:00Z','tester','engineer','2b4b9024afe65bade94a9769','assessed','{"number": "AS-0002", "month": "2026-03", "rule": "calls", "who": "Wang Lin", "about": "SD-000001", "fact": null, "because": "line engaged", "penalty": 10000, "currency": "CNY", "decimals": 2}','e5e256318c1e1fa647d131aecf87cbfa325a8ca35937cb35cb67709b05771d2d');
INSERT INTO "journal" VALUES(120,'a69570c4cacaf52f4d850935','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','2b4b9024afe65bade94a9769','assessment waived','{"number": "AS-0002", "month": "2026-03", "rule": "calls", "who": "Wang Lin", "about": "SD-000001", "fact": null, "because": "line engaged", "penalty": 10000, "currency": "CNY", "decimals": 2, "waived_because": "the line was down"}','e1aa7f9b280a27765f46c7ff0e825400233de120eb18a15c9df2f05b5eb6d5ae');
INSERT INTO "journal" VALUES(121,'853b3e3149101362c65b0d12','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','assessment','2026-03','assessment closed','{"month": "2026-03", "count": 2}','6e905734174efbea6ac3e0c6edf8e0464af6981c8d1fc0ed6b24ef27caf44db2');
INSERT INTO "journal" VALUES(122,'210e414ef0eced83ae48394a','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','2b4b9024afe65bade94a9769','assessment told','{"name": "Wang Lin", "month": "2026-03", "by": null, "late": false}','510c2f56bd1e15618e071998a519e48ef812b05fdeeb2451ba9799c6c6ec16a1');
INSERT INTO "journal" VALUES(123,'01b906b02b264c5ecc3e96c5','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','84519cdfbbeb10239bf8f667','turnover entered','{"customer": "Sample Dealer", "month": "2026-02", "amount": 2000000, "was": null, "basis": "payments", "currency": "CNY", "decimals": 2}','3468e25a86c6c3ca7234c6f26ad5b0720d8da7aa503ead041c5de14c219c9eb6');
INSERT INTO "journal" VALUES(124,'9887f4a6ccd5582e29ae5f56','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','84519cdfbbeb10239bf8f667','quarter settled','{"customer": "Sample Dealer", "quarter": "2026Q1", "basis": "payments", "turnover": 2000000, "budget": 30000, "carried_in": 0, "spent": 14000, "charged": 0, "paid": 0, "carried_out": 16000, "forfeited": 0, "currency": "CNY", "decimals": 2, "forfeited_why": null}','eb11aae4ec21fdff733b0927323e8d60270bc5089dfc023afbeca9ac0bb84288');
INSERT INTO "journal" VALUES(125,'b544f3777eac560cdcf5050e','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','84519cdfbbeb10239bf8f667','turnover entered','{"customer": "Sample Dealer", "month": "2026-04", "amount": 100000, "was": null, "basis": "payments", "currency": "CNY", "decimals": 2}','50961830f47081a69053aed251f60306e3b565a1ae267a39c249c6f9f4ec29d6');
INSERT INTO "journal" VALUES(126,'8e1f4e246e31a10ae124f6f7','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','37266a61802c716f8c5f7383','customer added','{"number": "CU-0005", "name": "Sample Dealers", "phones": ["010 5550 0007 ext 12"]}','64a12d83f555261e071dbfeaa298f91ab5599fe0e2dc87fd1de20664335838c2');
INSERT INTO "journal" VALUES(127,'ad8d00ad3613509948477bca','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','84519cdfbbeb10239bf8f667','customer merged','{"name": "Sample Dealers", "number": "CU-0005", "into": "Sample Dealer", "into_number": "CU-0003", "had": {}, "filled": {}, "was": {"id": "37266a61802c716f8c5f7383", "name": "Sample Dealers", "region": null, "tier": null, "phase": null, "address": null, "phones": ["010 5550 0007 ext 12"], "number": "CU-0005", "category": null, "since_on": "2026-04-01", "keeper": null, "note": null}}','06a20c222e868a30924be17f81ee9503e2fda08c008b32ffa99d06dc3cc11ec6');
INSERT INTO "journal" VALUES(128,'45efdc207a345a39102ab9e6','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','contract','ec70f9b0c163cffb2fa55d97','contract extended by hand','{"number": "C-0002", "was": "2027-01-31", "ends_on": "2027-06-30", "why": "goodwill"}','a05ed92f696598fb1d5b96a682cee6fa20baa6e77dc51286a72d1884a13c50e2');
INSERT INTO "journal" VALUES(129,'6ee89ef567cd1317e5b67149','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','3f4ed90ee28ee4078fbc075a','surveyed','{"survey": "A-0001", "key": "service", "marks": {"attitude": 5}, "words": {}, "says": "came at once", "opinion": "service", "answered_by": "Li Na", "how": "phone", "clocks": []}','1c345c5a2d8f1b33b1899c412517f19d2dd80f40a8d91bd80f83438e091b120d');
INSERT INTO "journal" VALUES(130,'2436f4cc4b791eb9936c4148','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','e1dbfc9535f4cafb94f45b75','not reached','{"survey": "A-0002", "key": "service", "how": null, "says": null}','9bdfe02daae3fa59dd53a84608b6fc42d2ec978da1f94dcc4644989e59ef20f4');
INSERT INTO "journal" VALUES(131,'6e88c7863c076abee0e15362','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','a68f1f7dd7050ee30eb3dad9','contact changed','{"customer": "Example Clinic", "name": "Li Na", "changed": {"left_on": "2026-04-01"}, "was": {"left_on": null}}','79f3351350c5f93874057625785947370659f76c0ee5f97f3e314778093888c0');
INSERT INTO "journal" VALUES(132,'7f60ed076b6c3f6948198917','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','45bb0be13c4c351212bf7537','equipment changed','{"serial": "PR-1002", "changed": {"plate": "豫A12345", "note": "in the van"}, "was": {"plate": null, "note": null}}','a3a47506017e8a563c761f790e544ac1ef9e2cef4b9f16a7951517796979cfdb');
INSERT INTO "journal" VALUES(133,'e0be7a8436842585adf94008','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','d77bc4ad4afe93fc991f028a','logged','{"channel": "phone", "caller": null, "phone": null, "said": "a slip", "summary": "a slip", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "27f98d589df6b633f1346401", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','ae20ca5c61868aebfd587ac7e75a2ef5a4de4f61f5e0bbb9b43759e2a1513567');
INSERT INTO "journal" VALUES(134,'d0b5462ef542fb739452f827','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','d77bc4ad4afe93fc991f028a','undone','{"of": [{"kind": "logged", "data": {"channel": "phone", "caller": null, "phone": null, "said": "a slip", "summary": "a slip", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "27f98d589df6b633f1346401"}}], "withdrawn": "SD-000010", "clocks": []}','09f4656dde152d76ca0889944cd409f4da92ea3d2faab9e861537a4466753cb4');
INSERT INTO "journal" VALUES(135,'5b893e4fbb7562de8ff0ab86','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','b632cddd39014a60cd81a008','logged','{"channel": "phone", "caller": null, "phone": null, "said": "does anybody come?", "summary": "does anybody come?", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "27f98d589df6b633f1346401", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','53a82a7c3d607fe0574883319904cc6c53442d1281f4bdbc590f53f97197c293');
INSERT INTO "journal" VALUES(136,'8ea5e2796e497950b8c0aa71','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','0ee6523f1d9f5cecc8fae2d7','logged','{"channel": "phone", "caller": null, "phone": null, "said": "logged twice", "summary": "logged twice", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "27f98d589df6b633f1346401", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','4823300ea25dcb997962b20548d177f2f6a253e48602a0cf508aa6ab3fe3a073');
INSERT INTO "journal" VALUES(137,'aedc86b50629a58e39d78c0c','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','0ee6523f1d9f5cecc8fae2d7','edited','{"changed": {"summary": ["logged twice", "does anybody come"], "caller": ["", "Mr Sample"]}, "typed": ["summary", "caller"]}','766a9f18b50657896ef84dbde2e41ce30de85b0bae3e7e3a9e66437822c919d7');
INSERT INTO "journal" VALUES(138,'5eaafb6ccb41b7e502e2c794','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','b632cddd39014a60cd81a008','called','{"clocks": [], "channel": "phone", "caller": null, "phone": null, "said": "logged twice", "told_of": "SD-000012", "told_by": "tester", "entered_why": null}','6cb4e72e7b94f8b71a845af2ea20b16b9cbe7904bcb0ea54c26c639982ea9adc');
INSERT INTO "journal" VALUES(139,'5eaafb6ccb41b7e502e2c794','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','0ee6523f1d9f5cecc8fae2d7','merged','{"into": "SD-000011", "clocks": [{"target": "answer", "change": "void", "due": "2026-04-01T03:00:00Z"}, {"target": "solve", "change": "void", "due": "2026-04-09T09:30:00Z"}]}','4f6fd83405c8afe4a31945870abf225be7ab82dc778a84ed79aeb7c464940997');
INSERT INTO "journal" VALUES(140,'5eaafb6ccb41b7e502e2c794','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','b632cddd39014a60cd81a008','duplicate merged','{"number": "SD-000012", "calls": 1, "files": 0, "clocks": []}','e5e32933701e1338328752f9a5e4245d9066437a5381896084429e68b1504f7f');
INSERT INTO "journal" VALUES(141,'1776c33b1d3ace293d8d7454','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','4b6ce95d932a7cf204725ab0','customer added','{"number": "CU-0006", "name": "Sample Works", "phones": []}','4b847a606f3bfc1f1db537f458f8fbef4c8bb31b26560cc041a4e68b2ef48925');
INSERT INTO "journal" VALUES(142,'c34f741710f7d47f27c06ee5','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','b6a16f779361a6976810574e','customer added','{"number": "CU-0007", "name": "Li Na", "phones": []}','d1d2ef893b8d5506f8c3d256a7bb9315f93da5cce9ef9dfe2c5dc5f6d5442338');
INSERT INTO "journal" VALUES(143,'c34f741710f7d47f27c06ee5','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','e12e562a085362d916c1683e','logged','{"channel": "mail", "caller": "Li Na", "phone": null, "said": "no sound\nsince nine", "summary": "no sound", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "27f98d589df6b633f1346401", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','df5d3d4175b3f99958d1a7d0d1739dc960f42fdecc237be723b6f453dc255257');
INSERT INTO "journal" VALUES(144,'c34f741710f7d47f27c06ee5','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','b6a16f779361a6976810574e','contact added','{"customer": "Li Na", "name": "Li Na", "site": null, "role": null, "phone": null, "mail": "li@example.invalid"}','a00cc32817e754e588714fc71e464294eeeabaabdaffaadff1b6484081d34b31');
INSERT INTO "journal" VALUES(145,'c34f741710f7d47f27c06ee5','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','e12e562a085362d916c1683e','mailed','{"from": "li@example.invalid", "message_id": "<1@example.invalid>"}','e1f996eea7d8ba3fa20b4dba54cd98cc62b40868bce778fbb37764922887cae4');
INSERT INTO "journal" VALUES(146,'28488347582a6f49683730a1','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','b632cddd39014a60cd81a008','ordered','{"visit": 1, "engineer": "Wang Lin", "clocks": [], "instead_of": null, "along": ["Zhao Min"]}','7e8d0f8cdd13b84c1901cc589c7da0c8acdc4d2eb18d226f8e5373d77f10a17e');
INSERT INTO "journal" VALUES(147,'7a3e5f82b78524c281fc5b08','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','558d2155c35e42897a3b8406','task added','{"number": "T-0001", "what": "send the manual", "customer": "Example Clinic", "due": "2026-04-03", "engineer": "Wang Lin", "role": null}','bccb2afebbfb1f342d55e63192780567d21e1ad8b658976ba98c48f699c4d4a3');
INSERT INTO "journal" VALUES(148,'b453ddc9b914019328a5e5a9','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','558d2155c35e42897a3b8406','task put off','{"number": "T-0001", "what": "send the manual", "customer": "Example Clinic", "about": null, "was": "2026-04-03", "due": "2026-04-08", "why": "they are on holiday"}','236fdec74c6ef7fe3fa0b4f3068221276ead7ebdc4e7bc8cbd3a9241b149c237');
INSERT INTO "journal" VALUES(149,'8de0bddd3e1f141e77123c55','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','45bb0be13c4c351212bf7537','equipment accepted','{"serial": "PR-1002", "stage": "final", "accepted_on": "2026-04-01", "accepted_by": "Ms Example", "remark": null, "was": null}','d17a7d49ad06120714fcfcee1bddc92cfb484b63e5fdc32ee90656b2d979d901');
INSERT INTO "journal" VALUES(150,'8de0bddd3e1f141e77123c55','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','45bb0be13c4c351212bf7537','equipment changed','{"serial": "PR-1002", "changed": {"accepted_on": "2026-04-01"}, "was": {"accepted_on": "2026-02-02"}}','21c8c570cd1aecf6311d23288d0c575f4116e55f1374a384595c3fdfe53e99e5');
INSERT INTO "journal" VALUES(151,'8de0bddd3e1f141e77123c55','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','45bb0be13c4c351212bf7537','file kept','{"of": "PR-1002", "number": 1, "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','86e6ad152ead6653757e839326182a323400e4e0664158d928e969125fab1a09');
INSERT INTO "journal" VALUES(152,'5299b7f0c9e84f2e0c8beccc','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','45bb0be13c4c351212bf7537','card received','{"serial": "PR-1002", "number": null, "dealer": "Sample Dealer", "sold_on": "2026-02-01", "received_on": "2026-02-10", "void_because": null, "was": null}','3cc117fdf6c0143350d8aab0444599268e70db7b027f35d182bd4915302a544d');
INSERT INTO "journal" VALUES(153,'2edcd874822b26179182c71b','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','149d6c2cd4a3f86519920d13','task planned','{"number": "T-0002", "what": "count the spares", "customer": null, "about": "centre", "due": "2026-04-30", "rule": "count", "engineer": null, "role": null}','4ff27408d4ac8f6951de240e9c38f852e2b504358ea11d15b3319d8622e62a8b');
INSERT INTO "journal" VALUES(154,'2edcd874822b26179182c71b','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','4289e779c5f22d999dfe1b7e','task planned','{"number": "T-0003", "what": "count the spares", "customer": null, "about": "north", "due": "2026-04-30", "rule": "count", "engineer": null, "role": null}','9a15dbd798cab8563610dc2e9b63cf76925154e151bacb728f4d054e6ab570ac');
INSERT INTO "journal" VALUES(155,'2edcd874822b26179182c71b','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','4963223942b68dcc258228ff','task planned','{"number": "T-0004", "what": "Fault", "customer": "Example Clinic", "about": "C-0001", "due": "2026-04-30", "rule": "visit", "engineer": null, "role": null}','23ebd177b8e259e256b4ba9ce9372f4e11d2d2906149d9018e52adb9e4cbc3c5');
INSERT INTO "journal" VALUES(156,'2edcd874822b26179182c71b','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','8813bc53666f88f48a17eb9f','task planned','{"number": "T-0005", "what": "Fault", "customer": "示例诊所", "about": "C-0002", "due": "2026-04-30", "rule": "visit", "engineer": null, "role": null}','2b0fd3bf17eee74ef550b6c1fdac664aed2814954206fc880254f8bcc313874a');
INSERT INTO "journal" VALUES(157,'f65a6bdf43da828fa04124dd','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','b632cddd39014a60cd81a008','arrived','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "answer", "change": "met", "due": "2026-04-01T03:00:00Z", "at": "2026-04-01T01:00:00Z", "spare": "2h"}]}','b0b9e4370114d502374f450d3090c000826d517d4248dd66345bee99e1db2b28');
INSERT INTO "journal" VALUES(158,'ae2f101fa6582696a37bee9a','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','b632cddd39014a60cd81a008','recorded','{"visit": 1, "form": {"place": "third floor", "advice": "do not bend it", "covered": {"parts": "price", "work": "price", "because": "out of warranty"}, "checklist": {"tidy": true}, "work": {"training": 1}, "methods": {"training": "at the machine"}, "found": ["cable loose"]}, "was": {}, "clocks": []}','54f70a2a79a308608b4d50a6f04bc6ff358377f5856471b605197900182b5e65');
INSERT INTO "journal" VALUES(159,'ae2f101fa6582696a37bee9a','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','59c7685a5065f1379d471a0c','logged','{"channel": "phone", "caller": null, "phone": null, "said": "cable loose", "summary": "cable loose", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "follows": "SD-000011", "typed": ["region"], "assumed": ["priority", "tier", "kind", "phase"], "terms": "27f98d589df6b633f1346401", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','4d40ab81eb5a5aee41b0ecce80278d7acb026408855d8606e876c0cfc504c184');
INSERT INTO "journal" VALUES(160,'ae2f101fa6582696a37bee9a','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','b632cddd39014a60cd81a008','followed','{"number": "SD-000014", "said": "cable loose"}','0c9db035b1e6d4194aa44d61b2aabcced61ce71edb7b6f2d8e35829fbe4dde96');
INSERT INTO "journal" VALUES(161,'ae2f101fa6582696a37bee9a','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','b632cddd39014a60cd81a008','charged','{"visit": 1, "because": "out of warranty", "lines": [{"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 8000, "because": null}, {"kind": "work", "item": "training", "quantity": 1, "unit": "place", "unit_price": 20000, "list_amount": 20000, "amount": 20000, "because": null}], "total": 28000, "currency": "CNY", "decimals": 2}','ac9444c9d793cf3969fa1d3ec6bf76580fa0fbe0a910565d55f683742cae75d6');
INSERT INTO "journal" VALUES(162,'38dfa14e82259a2526a41fe7','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','b632cddd39014a60cd81a008','judged','{"visit": 1, "form": {"tidy": false}, "was": {"tidy": true}, "note": null}','f8455faccf8fcac789ba3deed937b0a162c40ae63fa21c8e3411086ac0b2f8ad');
INSERT INTO "journal" VALUES(163,'7c4de3c64acca3d9ce2c2a75','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','article','0202a1190ffcf07ef7637e41','article added','{"number": "K-0001", "title": "nobody knows how it prints", "equipment": null, "code": null, "symptom": "how does it print", "cause": "no training", "solution": "explained", "ticket": "SD-000007"}','64b00e6cdea3a76b127c68bed9fe8acbf22a4deb2f7594663a24266d52671f0f');
INSERT INTO "journal" VALUES(164,'313158e426ceafcf6310ca02','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','d4fba79862f7940f10930e35','logged','{"channel": "phone", "caller": null, "phone": null, "said": "how does it print now", "summary": "how does it print now", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "27f98d589df6b633f1346401", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T04:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','f1f1cb91fa6bd77af291528db6d8d281905e4cd599ef0fe7a1060b39fdf75402');
INSERT INTO "journal" VALUES(165,'29cbe67e9eac5a86c5c3b072','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','d4fba79862f7940f10930e35','resolved','{"cause": "no training", "solution": "explained", "clocks": [{"target": "answer", "change": "met", "due": "2026-04-01T04:00:00Z", "at": "2026-04-01T02:00:00Z", "spare": "2h"}, {"target": "solve", "change": "met", "due": "2026-04-09T09:30:00Z", "at": "2026-04-01T02:00:00Z", "spare": "5 working days"}]}','eebc2e3c54cacc9633234d930ab1cefd6fa79add7f5204281fda6f46eb4803a5');
INSERT INTO "journal" VALUES(166,'29cbe67e9eac5a86c5c3b072','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','d4fba79862f7940f10930e35','article used','{"article": "K-0001", "title": "nobody knows how it prints"}','44fe71caeb6b68218cf69f143dd448eb398c31d01716069baa874e3b1b9b0d96');
INSERT INTO "journal" VALUES(167,'20066a12f5f65d5adde87a20','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','2cd8112f957b137eab7ed386','logged','{"channel": "phone", "caller": "Ms Example", "phone": null, "said": "nobody came", "summary": "nobody came", "priority": "P3", "tier": "standard", "region": "city", "kind": "complaint", "equipment": "PR-1002", "contract": "C-0002", "typed": ["region", "kind", "contract"], "assumed": ["priority", "phase"], "terms": "27f98d589df6b633f1346401", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T04:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','46278240bfcf12bd3822f8f9a42e7987eed67cddc79353ce6ec37e1613758084');
INSERT INTO "journal" VALUES(168,'20066a12f5f65d5adde87a20','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','2cd8112f957b137eab7ed386','complaint about','{"number": "SD-000016", "about": "SD-000002", "engineer": "Wang Lin"}','bc4026075543ebfbe0fd9b434f448b42d3b9cf59ebd9f6abb856e5256728f833');
INSERT INTO "journal" VALUES(169,'20066a12f5f65d5adde87a20','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','e1dbfc9535f4cafb94f45b75','complained','{"number": "SD-000016", "engineer": "Wang Lin", "said": "nobody came", "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-09T09:30:00Z"}]}','3f76afbb2384f85a04d239098c304518f207a1ad8766c866bf9c0afc5943814f');
CREATE TABLE kept_file (
  noun TEXT NOT NULL CHECK (noun IN ('customer', 'contract', 'equipment', 'task')),
  noun_id TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number >= 1),
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  bytes INTEGER NOT NULL CHECK (bytes > 0),
  added_at TEXT NOT NULL,
  PRIMARY KEY (noun, noun_id, number)
) STRICT;
INSERT INTO "kept_file" VALUES('equipment','45bb0be13c4c351212bf7537',1,'photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-04-01T01:00:00Z');
CREATE TABLE loan (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  equipment_id TEXT NOT NULL REFERENCES equipment (id),
  lent_at TEXT NOT NULL,
  due_at TEXT NOT NULL,
  back_at TEXT,
  CHECK (back_at IS NULL OR back_at >= lent_at)
) STRICT;
INSERT INTO "loan" VALUES('2acfa923d06ce328c00ec18e','e1dbfc9535f4cafb94f45b75','89de698c3488feff52c9df4e','2026-03-02T03:00:00Z','2026-03-17T03:00:00Z',NULL);
CREATE TABLE loss (
  move_id TEXT PRIMARY KEY REFERENCES stock_move (id),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  amount INTEGER NOT NULL CHECK (amount >= 0),
  currency TEXT NOT NULL
, decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4)) STRICT;
INSERT INTO "loss" VALUES('9bb01ecc1431db87084898ef','2b4b9024afe65bade94a9769',12000,'CNY',2);
CREATE TABLE mail (
  message_id TEXT PRIMARY KEY,
  call_id TEXT NOT NULL REFERENCES call (id),
  sender TEXT NOT NULL  -- the address, folded
) STRICT;
INSERT INTO "mail" VALUES('<1@example.invalid>','dc4fcbf8694c8bcbdc4051b6','li@example.invalid');
CREATE TABLE mark (
  name TEXT PRIMARY KEY,
  at TEXT NOT NULL
) STRICT;
INSERT INTO "mark" VALUES('list cron','2026-04-01T02:00:00Z');
CREATE TABLE "notice" (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  recipient TEXT NOT NULL,   -- a key of the configuration
  engineer_id TEXT REFERENCES engineer (id),  -- who that is, when it is an engineer
  way TEXT NOT NULL CHECK (way IN ('command', 'mail')),
  made_at TEXT NOT NULL,
  document TEXT NOT NULL,    -- JSON
  claimed_until TEXT,        -- somebody is carrying it; whoever was killed meanwhile loses it then
  sent_at TEXT,
  tries INTEGER NOT NULL DEFAULT 0,
  error TEXT,                -- why the last try failed
  clock_id TEXT REFERENCES clock (id),         -- the step that it is about,
  percent INTEGER CHECK (percent >= 0),
  about_at TEXT,             -- when its share of the time was used up,
  not_before TEXT,           -- and when it may leave at the earliest
  event_seq INTEGER          -- or the entry of the journal that it is about
) STRICT;
INSERT INTO "notice" VALUES('cc9883b77fbd5261ec635b52','d84589b559fe221c3549a2c4','head',NULL,'command','2026-03-02T09:20:00Z','{"target": "solve", "within": "same day", "percent": 75, "note": "time is running out", "due_at": "2026-03-02T09:30:00Z", "ticket": {"number": "SD-000004", "summary": "registration desk is down", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "2", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T03:30:00Z"}}',NULL,'2026-03-02T09:20:00Z',1,NULL,'27f0ed9326241033f07d8120',75,'2026-03-02T08:15:00Z',NULL,NULL);
INSERT INTO "notice" VALUES('91eea99c4c21cad06c19f56d','d7f409fdd3277b8ba2fc2e61','head',NULL,'command','2026-03-03T01:00:00Z','{"target": "solve", "within": "same day", "percent": 75, "note": "time is running out", "due_at": "2026-03-02T09:30:00Z", "ticket": {"number": "SD-000005", "summary": "cannot log in", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "1", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T09:20:00Z"}}',NULL,'2026-03-03T01:00:00Z',1,NULL,'d65d07cfa64c5ec409ea3251',75,'2026-03-02T09:27:30Z',NULL,NULL);
CREATE TABLE operation (
  seq INTEGER PRIMARY KEY,
  op TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('command', 'undo', 'program')),  -- what somebody typed, took back, or neither
  actor TEXT NOT NULL,
  at TEXT NOT NULL,
  first_entry INTEGER NOT NULL REFERENCES journal (seq),
  last_entry INTEGER NOT NULL REFERENCES journal (seq),
  stays TEXT,            -- why it cannot be taken back: the refusal and its facts as JSON
  undone_by TEXT         -- the operation that took it back
) STRICT;
INSERT INTO "operation" VALUES(1,'b0956670238e38e7c1adb551','command','tester','2026-03-02T00:30:00Z',1,1,NULL,NULL);
INSERT INTO "operation" VALUES(2,'a20aaa17e57e315aad902548','command','tester','2026-03-02T00:30:00Z',2,2,NULL,NULL);
INSERT INTO "operation" VALUES(3,'65ec2154a2687cc708c517e3','command','tester','2026-03-02T00:30:00Z',3,3,NULL,NULL);
INSERT INTO "operation" VALUES(4,'a47e781833761bd2f2edaf19','command','tester','2026-03-02T00:30:00Z',4,4,NULL,NULL);
INSERT INTO "operation" VALUES(5,'ab05eb40a812ef37c6b5dbeb','command','tester','2026-03-02T00:30:00Z',5,5,NULL,NULL);
INSERT INTO "operation" VALUES(6,'b085752e0bd0ff97a4859fef','command','tester','2026-03-02T00:30:00Z',6,6,NULL,NULL);
INSERT INTO "operation" VALUES(7,'59b8e8e0f1f7cac9093610b8','command','tester','2026-03-02T00:30:00Z',7,7,NULL,NULL);
INSERT INTO "operation" VALUES(8,'753922076c4d327d32458e18','command','tester','2026-03-02T00:30:00Z',8,9,NULL,NULL);
INSERT INTO "operation" VALUES(9,'bfa12c8a8d5ef1194bed2968','command','tester','2026-03-02T00:30:00Z',10,10,NULL,NULL);
INSERT INTO "operation" VALUES(10,'872aa57bdf109bfde6910698','command','tester','2026-03-02T00:30:00Z',11,11,NULL,NULL);
INSERT INTO "operation" VALUES(11,'b90f84a930dfb82df6e66e19','command','tester','2026-03-02T00:30:00Z',12,12,NULL,NULL);
INSERT INTO "operation" VALUES(12,'766cc1b0a2ebe55671d0fee6','command','tester','2026-03-02T00:30:00Z',13,13,NULL,NULL);
INSERT INTO "operation" VALUES(13,'58977bf677d36ef4727d5caf','command','tester','2026-03-02T00:30:00Z',14,14,NULL,NULL);
INSERT INTO "operation" VALUES(14,'e0cbee6b76b81b4051cf11b6','command','tester','2026-03-02T00:30:00Z',15,15,NULL,NULL);
INSERT INTO "operation" VALUES(15,'5fb69e627406c8dc852d3edf','command','tester','2026-03-02T00:30:00Z',16,16,NULL,NULL);
INSERT INTO "operation" VALUES(16,'89fc2312995d1ca542e07e9b','command','tester','2026-03-02T00:30:00Z',17,17,NULL,NULL);
INSERT INTO "operation" VALUES(17,'b332caa43c68690af71f156c','command','tester','2026-03-02T00:30:00Z',18,18,NULL,NULL);
INSERT INTO "operation" VALUES(18,'523d51218cf9fab466c20576','command','tester','2026-03-02T01:00:00Z',19,19,NULL,NULL);
INSERT INTO "operation" VALUES(19,'b58f9fc0e361e6ad614b6fd5','command','tester','2026-03-02T01:00:00Z',20,20,NULL,NULL);
INSERT INTO "operation" VALUES(20,'7a98b418b36a2dfd04e3763e','command','tester','2026-03-02T01:00:00Z',21,21,NULL,NULL);
INSERT INTO "operation" VALUES(21,'38663d961eed622d5ae173eb','command','tester','2026-03-02T01:00:00Z',22,22,NULL,NULL);
INSERT INTO "operation" VALUES(22,'a73117395cfd02ac6ea1da62','command','tester','2026-03-02T01:00:00Z',23,23,NULL,NULL);
INSERT INTO "operation" VALUES(23,'e973371d45118c9e766746bc','command','tester','2026-03-02T01:00:00Z',24,24,NULL,NULL);
INSERT INTO "operation" VALUES(24,'952800ebbc8e78daa2d49496','command','tester','2026-03-02T01:00:00Z',25,25,NULL,NULL);
INSERT INTO "operation" VALUES(25,'613afa614bff3b2530eb878d','command','tester','2026-03-02T01:00:00Z',26,26,NULL,NULL);
INSERT INTO "operation" VALUES(26,'2408de75ab1e1eff7d2ee4b4','command','tester','2026-03-02T01:00:00Z',27,27,NULL,NULL);
INSERT INTO "operation" VALUES(27,'9b5bdf223230c9b3fd6f5cb9','command','tester','2026-03-02T02:05:00Z',28,28,NULL,NULL);
INSERT INTO "operation" VALUES(28,'5161d4e3075dc507e96347c3','command','tester','2026-03-02T02:05:00Z',29,32,NULL,NULL);
INSERT INTO "operation" VALUES(29,'e638b9ed98f0a6946056bb8f','command','tester','2026-03-02T02:05:00Z',33,33,NULL,NULL);
INSERT INTO "operation" VALUES(30,'66ae5f77b401a4bae8724ac0','command','tester','2026-03-02T02:05:00Z',34,34,NULL,NULL);
INSERT INTO "operation" VALUES(31,'e733bf06452338c93a6a4bfd','command','tester','2026-03-02T02:05:00Z',35,37,NULL,NULL);
INSERT INTO "operation" VALUES(32,'a2c46f445991794d4ed6de82','command','tester','2026-03-02T02:05:00Z',38,38,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0001"}}',NULL);
INSERT INTO "operation" VALUES(33,'769433602acd45a238091859','command','tester','2026-03-02T02:05:00Z',39,39,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0002"}}',NULL);
INSERT INTO "operation" VALUES(34,'238602d881325991a93fff35','command','tester','2026-03-02T02:05:00Z',40,40,NULL,NULL);
INSERT INTO "operation" VALUES(35,'5288d12eba2047c7acd19338','command','tester','2026-03-02T02:05:00Z',41,41,NULL,NULL);
INSERT INTO "operation" VALUES(36,'f969eb38c73809b5694f0d7a','command','tester','2026-03-02T02:05:00Z',42,42,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0003"}}',NULL);
INSERT INTO "operation" VALUES(37,'7b6097e20cd14ca9e70385d1','command','tester','2026-03-02T02:05:00Z',43,43,'{"why": "{receipt} is void: ''svcdesk pay {number}'' writes another", "facts": {"receipt": "R-0003", "number": "SD-000001"}}',NULL);
INSERT INTO "operation" VALUES(38,'ca4df60fb9d9bc182854eeff','command','tester','2026-03-02T02:05:00Z',44,44,NULL,NULL);
INSERT INTO "operation" VALUES(39,'ec18d5e50102927b66c1fcda','command','tester','2026-03-02T03:00:00Z',45,45,NULL,NULL);
INSERT INTO "operation" VALUES(40,'cfc86ce8cbea1ad2ae368ca3','command','tester','2026-03-02T03:00:00Z',46,46,NULL,NULL);
INSERT INTO "operation" VALUES(41,'31a107db3ed376cd77e03e18','command','tester','2026-03-02T03:00:00Z',47,47,NULL,NULL);
INSERT INTO "operation" VALUES(42,'6a7bf405fb0b8037374cc7d2','command','tester','2026-03-02T03:00:00Z',48,48,NULL,NULL);
INSERT INTO "operation" VALUES(43,'d1382a807e5a6e3ca8c4ef8b','command','wang','2026-03-02T03:00:00Z',49,49,NULL,NULL);
INSERT INTO "operation" VALUES(44,'65b11c2331f331ce2344af8e','command','tester','2026-03-02T03:00:00Z',50,50,NULL,NULL);
INSERT INTO "operation" VALUES(45,'8069ed597b24c832983fff01','command','tester','2026-03-02T03:00:00Z',51,51,'{"why": "{number} is on its way: ''svcdesk return back {number}'' when it is here again", "facts": {"number": "RMA-0001"}}',NULL);
INSERT INTO "operation" VALUES(46,'549c7f4e37f9626772dcb3aa','command','tester','2026-03-02T03:00:00Z',52,52,NULL,NULL);
INSERT INTO "operation" VALUES(47,'1e2adecb8abdf73303673d0f','command','tester','2026-03-02T03:30:00Z',53,53,NULL,NULL);
INSERT INTO "operation" VALUES(48,'d776e67977e6ac1c1b3fdc41','command','tester','2026-03-02T03:30:00Z',54,54,NULL,NULL);
INSERT INTO "operation" VALUES(49,'e8dc4b8e3c77f5e82018c659','command','tester','2026-03-02T06:00:00Z',55,55,NULL,NULL);
INSERT INTO "operation" VALUES(50,'ae84c9084ad1fc78fdbbb6b6','command','tester','2026-03-02T06:00:00Z',56,56,NULL,NULL);
INSERT INTO "operation" VALUES(51,'c9cb82b2eafaff34aa97594e','command','tester','2026-03-02T06:00:00Z',57,58,NULL,NULL);
INSERT INTO "operation" VALUES(52,'f15defba2dea064829ae8933','command','tester','2026-03-02T06:00:00Z',59,59,NULL,NULL);
INSERT INTO "operation" VALUES(53,'466bc72f1f9a0e15bbeafbbc','command','wang','2026-03-02T06:00:00Z',60,60,NULL,NULL);
INSERT INTO "operation" VALUES(54,'bf49075c350f57bc42ae0233','command','tester','2026-03-02T06:00:00Z',61,62,'{"why": "{number} is shipped: ''svcdesk stock transfer {part} {quantity} --from {holder} --to {source}'' returns it", "facts": {"number": "REQ-0001", "part": "roller", "quantity": 2, "holder": "centre", "source": "warehouse"}}',NULL);
INSERT INTO "operation" VALUES(55,'6a4eb7d0a533c04b470da307','command','tester','2026-03-02T06:00:00Z',63,63,NULL,NULL);
INSERT INTO "operation" VALUES(56,'6999a3d1bab2d90eb04e3690','command','tester','2026-03-02T06:00:00Z',64,64,NULL,NULL);
INSERT INTO "operation" VALUES(57,'56c010f48ce5e48be62c2cb0','command','tester','2026-03-02T09:20:00Z',65,65,NULL,NULL);
INSERT INTO "operation" VALUES(58,'917d4592d13129d71a60ca99','program','tester','2026-03-02T09:20:00Z',66,67,NULL,NULL);
INSERT INTO "operation" VALUES(59,'0e6e14f6ad654f2c98468eea','program','tester','2026-03-02T09:20:00Z',68,68,NULL,NULL);
INSERT INTO "operation" VALUES(60,'bd4c5bf91408f0b3c030b659','program','tester','2026-03-03T01:00:00Z',69,70,NULL,NULL);
INSERT INTO "operation" VALUES(61,'e95a1a8cce217af2038b1e85','program','tester','2026-03-03T01:00:00Z',71,73,NULL,NULL);
INSERT INTO "operation" VALUES(62,'8886adbbcc3ab8bdcc7473ae','program','tester','2026-03-03T01:00:00Z',74,76,NULL,NULL);
INSERT INTO "operation" VALUES(63,'11944e3f0a7ab8e873c463cc','program','tester','2026-03-03T01:00:00Z',77,78,NULL,NULL);
INSERT INTO "operation" VALUES(64,'7317c90442c4f885bf8cab3b','program','tester','2026-03-03T01:00:00Z',79,79,NULL,NULL);
INSERT INTO "operation" VALUES(65,'92fc905225334138ddc68402','command','tester','2026-03-03T01:00:00Z',80,80,NULL,NULL);
INSERT INTO "operation" VALUES(66,'a1b2e1329be18b3290821603','command','tester','2026-03-03T01:00:00Z',81,81,NULL,NULL);
INSERT INTO "operation" VALUES(67,'d6efca8f9e11d99644a40975','command','tester','2026-03-03T01:00:00Z',82,82,NULL,NULL);
INSERT INTO "operation" VALUES(68,'fd5e3086f6d07b4d68a2c5ff','command','tester','2026-03-03T01:00:00Z',83,83,NULL,NULL);
INSERT INTO "operation" VALUES(69,'246064ec6af2c57f98d78f5c','command','tester','2026-03-03T01:00:00Z',84,84,NULL,NULL);
INSERT INTO "operation" VALUES(70,'271701a64d41c422634e29e7','command','tester','2026-03-03T01:00:00Z',85,87,NULL,NULL);
INSERT INTO "operation" VALUES(71,'2abd4b8b982f6586ad26ba31','command','tester','2026-03-03T01:00:00Z',88,88,NULL,NULL);
INSERT INTO "operation" VALUES(72,'ca175845819fce142c796fac','command','tester','2026-03-03T01:00:00Z',89,89,NULL,NULL);
INSERT INTO "operation" VALUES(73,'442db9c57ce2ac1b9f720633','command','tester','2026-03-03T01:00:00Z',90,90,NULL,NULL);
INSERT INTO "operation" VALUES(74,'30a82942ebe438e07ac6a90b','program','Desk 1','2026-03-02T00:30:00Z',91,92,NULL,NULL);
INSERT INTO "operation" VALUES(75,'30a82942ebe438e07ac6a90b','program','Desk 1','2026-03-02T00:40:00Z',93,94,NULL,NULL);
INSERT INTO "operation" VALUES(76,'30a82942ebe438e07ac6a90b','program','Ada','2026-03-02T00:50:00Z',95,95,NULL,NULL);
INSERT INTO "operation" VALUES(77,'30a82942ebe438e07ac6a90b','command','tester','2026-03-03T01:00:00Z',96,96,'{"why": "the last that was done is an import, which stays: put it right by ''edit'', or by importing the right rows", "facts": {}}',NULL);
INSERT INTO "operation" VALUES(78,'9ed809af53dbc41a48eeaf1f','command','tester','2026-03-04T01:00:00Z',97,97,NULL,NULL);
INSERT INTO "operation" VALUES(79,'4050cb5ea20355be41150817','command','tester','2026-03-04T01:00:00Z',98,98,NULL,NULL);
INSERT INTO "operation" VALUES(80,'66e928f67894cf979996c128','command','tester','2026-03-04T01:00:00Z',99,99,NULL,NULL);
INSERT INTO "operation" VALUES(81,'6a8ee3cd91189067ec35e15f','command','tester','2026-03-04T01:00:00Z',100,100,NULL,NULL);
INSERT INTO "operation" VALUES(82,'a606f0e402f2d4b4f0b4665e','command','tester','2026-03-04T01:00:00Z',101,102,NULL,NULL);
INSERT INTO "operation" VALUES(83,'b20b67943f31b7ee190e0903','command','tester','2026-03-04T01:00:00Z',103,103,NULL,NULL);
INSERT INTO "operation" VALUES(84,'a432d7b3d4e95aba20143399','command','tester','2026-03-04T01:00:00Z',104,104,NULL,NULL);
INSERT INTO "operation" VALUES(85,'a32c7b241bad41642b187843','command','tester','2026-03-04T03:00:00Z',105,105,NULL,NULL);
INSERT INTO "operation" VALUES(86,'a2e053d351ac82014ee02aee','program','tester','2026-04-01T01:00:00Z',106,106,NULL,NULL);
INSERT INTO "operation" VALUES(87,'064acfc4a25b1e2fc668d759','command','tester','2026-04-01T01:00:00Z',107,107,NULL,NULL);
INSERT INTO "operation" VALUES(88,'cf41379b7c70e1bc719bcb3a','command','tester','2026-04-01T01:00:00Z',108,110,NULL,NULL);
INSERT INTO "operation" VALUES(89,'dcf2a61620841952867087ee','command','tester','2026-04-01T01:00:00Z',111,111,NULL,NULL);
INSERT INTO "operation" VALUES(90,'70122d9890dea1de04e66891','command','tester','2026-04-01T01:00:00Z',112,116,NULL,NULL);
INSERT INTO "operation" VALUES(91,'20064d044b4d5f1841acf71d','command','tester','2026-04-01T01:00:00Z',117,117,NULL,NULL);
INSERT INTO "operation" VALUES(92,'74ad96dd4e33441001e9f21e','command','tester','2026-04-01T01:00:00Z',118,118,NULL,NULL);
INSERT INTO "operation" VALUES(93,'7a88831295b8f6269f70991c','command','tester','2026-04-01T01:00:00Z',119,119,NULL,NULL);
INSERT INTO "operation" VALUES(94,'a69570c4cacaf52f4d850935','command','tester','2026-04-01T01:00:00Z',120,120,NULL,NULL);
INSERT INTO "operation" VALUES(95,'853b3e3149101362c65b0d12','command','tester','2026-04-01T01:00:00Z',121,121,NULL,NULL);
INSERT INTO "operation" VALUES(96,'210e414ef0eced83ae48394a','command','tester','2026-04-01T01:00:00Z',122,122,NULL,NULL);
INSERT INTO "operation" VALUES(97,'01b906b02b264c5ecc3e96c5','command','tester','2026-04-01T01:00:00Z',123,123,NULL,NULL);
INSERT INTO "operation" VALUES(98,'9887f4a6ccd5582e29ae5f56','command','tester','2026-04-01T01:00:00Z',124,124,NULL,NULL);
INSERT INTO "operation" VALUES(99,'b544f3777eac560cdcf5050e','command','tester','2026-04-01T01:00:00Z',125,125,NULL,NULL);
INSERT INTO "operation" VALUES(100,'8e1f4e246e31a10ae124f6f7','command','tester','2026-04-01T01:00:00Z',126,126,NULL,NULL);
INSERT INTO "operation" VALUES(101,'ad8d00ad3613509948477bca','command','tester','2026-04-01T01:00:00Z',127,127,NULL,NULL);
INSERT INTO "operation" VALUES(102,'45efdc207a345a39102ab9e6','command','tester','2026-04-01T01:00:00Z',128,128,NULL,NULL);
INSERT INTO "operation" VALUES(103,'6ee89ef567cd1317e5b67149','command','tester','2026-04-01T01:00:00Z',129,129,NULL,NULL);
INSERT INTO "operation" VALUES(104,'2436f4cc4b791eb9936c4148','command','tester','2026-04-01T01:00:00Z',130,130,NULL,NULL);
INSERT INTO "operation" VALUES(105,'6e88c7863c076abee0e15362','command','tester','2026-04-01T01:00:00Z',131,131,NULL,NULL);
INSERT INTO "operation" VALUES(106,'7f60ed076b6c3f6948198917','command','tester','2026-04-01T01:00:00Z',132,132,NULL,NULL);
INSERT INTO "operation" VALUES(107,'e0be7a8436842585adf94008','command','tester','2026-04-01T01:00:00Z',133,133,NULL,'d0b5462ef542fb739452f827');
INSERT INTO "operation" VALUES(108,'d0b5462ef542fb739452f827','undo','tester','2026-04-01T01:00:00Z',134,134,NULL,NULL);
INSERT INTO "operation" VALUES(109,'5b893e4fbb7562de8ff0ab86','command','tester','2026-04-01T01:00:00Z',135,135,NULL,NULL);
INSERT INTO "operation" VALUES(110,'8ea5e2796e497950b8c0aa71','command','tester','2026-04-01T01:00:00Z',136,136,NULL,NULL);
INSERT INTO "operation" VALUES(111,'aedc86b50629a58e39d78c0c','command','tester','2026-04-01T01:00:00Z',137,137,NULL,NULL);
INSERT INTO "operation" VALUES(112,'5eaafb6ccb41b7e502e2c794','command','tester','2026-04-01T01:00:00Z',138,140,NULL,NULL);
INSERT INTO "operation" VALUES(113,'1776c33b1d3ace293d8d7454','command','tester','2026-04-01T01:00:00Z',141,141,'{"why": "the last that was done is an import, which stays: put it right by ''edit'', or by importing the right rows", "facts": {}}',NULL);
INSERT INTO "operation" VALUES(114,'c34f741710f7d47f27c06ee5','command','tester','2026-04-01T01:00:00Z',142,145,NULL,NULL);
INSERT INTO "operation" VALUES(115,'28488347582a6f49683730a1','command','tester','2026-04-01T01:00:00Z',146,146,NULL,NULL);
INSERT INTO "operation" VALUES(116,'7a3e5f82b78524c281fc5b08','command','tester','2026-04-01T01:00:00Z',147,147,NULL,NULL);
INSERT INTO "operation" VALUES(117,'b453ddc9b914019328a5e5a9','command','tester','2026-04-01T01:00:00Z',148,148,NULL,NULL);
INSERT INTO "operation" VALUES(118,'8de0bddd3e1f141e77123c55','command','tester','2026-04-01T01:00:00Z',149,151,NULL,NULL);
INSERT INTO "operation" VALUES(119,'5299b7f0c9e84f2e0c8beccc','command','tester','2026-04-01T01:00:00Z',152,152,NULL,NULL);
INSERT INTO "operation" VALUES(120,'2edcd874822b26179182c71b','program','tester','2026-04-01T01:00:00Z',153,156,NULL,NULL);
INSERT INTO "operation" VALUES(121,'f65a6bdf43da828fa04124dd','command','tester','2026-04-01T01:00:00Z',157,157,NULL,NULL);
INSERT INTO "operation" VALUES(122,'ae2f101fa6582696a37bee9a','command','tester','2026-04-01T01:00:00Z',158,161,NULL,NULL);
INSERT INTO "operation" VALUES(123,'38dfa14e82259a2526a41fe7','command','tester','2026-04-01T01:00:00Z',162,162,NULL,NULL);
INSERT INTO "operation" VALUES(124,'7c4de3c64acca3d9ce2c2a75','command','tester','2026-04-01T02:00:00Z',163,163,NULL,NULL);
INSERT INTO "operation" VALUES(125,'313158e426ceafcf6310ca02','command','tester','2026-04-01T02:00:00Z',164,164,NULL,NULL);
INSERT INTO "operation" VALUES(126,'29cbe67e9eac5a86c5c3b072','command','tester','2026-04-01T02:00:00Z',165,166,NULL,NULL);
INSERT INTO "operation" VALUES(127,'20066a12f5f65d5adde87a20','command','tester','2026-04-01T02:00:00Z',167,169,NULL,NULL);
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
, decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4), kind TEXT NOT NULL DEFAULT 'payment' CHECK (kind IN ('payment', 'deposit', 'refund')), voided_at TEXT, voided_by TEXT CHECK ((voided_by IS NULL) = (voided_at IS NULL)), voided_why TEXT CHECK ((voided_why IS NULL) = (voided_at IS NULL))) STRICT;
INSERT INTO "payment" VALUES('504cdc9a52a7679811215dc6','R-0001','3f4ed90ee28ee4078fbc075a',3000,'CNY','card','b0cbf5292de09e83810ab265','2026-03-02T02:05:00Z','tester',2,'payment',NULL,NULL,NULL);
INSERT INTO "payment" VALUES('499b7da2815f7ca27897fccc','R-0002','3f4ed90ee28ee4078fbc075a',5000,'CNY','transfer',NULL,'2026-03-02T02:05:00Z','tester',2,'payment',NULL,NULL,NULL);
INSERT INTO "payment" VALUES('d8ff6b207cf62c1d26310df8','R-0003','3f4ed90ee28ee4078fbc075a',500,'CNY','transfer',NULL,'2026-03-02T02:05:00Z','tester',2,'refund','2026-03-02T02:05:00Z','tester','it was not given');
CREATE TABLE "phone" (
  customer_id TEXT NOT NULL REFERENCES customer (id),
  digits TEXT NOT NULL CHECK (digits <> ''),  -- in full, with the country's code, where the desk knows it
  extension TEXT NOT NULL,
  shown TEXT NOT NULL,                        -- as it was written
  tail TEXT NOT NULL,                         -- the last 7 digits, as many as a number without its area code has
  PRIMARY KEY (customer_id, digits, extension)
) STRICT;
INSERT INTO "phone" VALUES('a68f1f7dd7050ee30eb3dad9','8613800000001','','13800000001','0000001');
INSERT INTO "phone" VALUES('665ed8ad29e34c3ab45cce5a','8613800000002','','13800000002','0000002');
INSERT INTO "phone" VALUES('a68f1f7dd7050ee30eb3dad9','8613800000003','','13800000003','0000003');
INSERT INTO "phone" VALUES('84519cdfbbeb10239bf8f667','861055500007','12','010 5550 0007 ext 12','5500007');
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
  entitlement TEXT, decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4),
  CHECK ((quote_id IS NULL) <> (dispatch_id IS NULL)),
  CHECK ((contract_id IS NULL) = (entitlement IS NULL)),
  CHECK (amount IN (0, quantity * unit_price))
) STRICT;
INSERT INTO "priced_line" VALUES('68e96634816ac8a2ba4b76d4','ac78927dc13270c1052fdab0',NULL,1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('ab5f6137d5b022159e93fb26','ac78927dc13270c1052fdab0',NULL,2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('31694cb9c0c797050f8b4524','ac78927dc13270c1052fdab0',NULL,3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('a4a8c4c70d6eb5d14a6a84d3','ac78927dc13270c1052fdab0',NULL,4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('950ff30b5dadeb597ae280f4',NULL,'43a114ea3fa41fb94d518d7c',1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('65560f1d4cf65752af7f97f1',NULL,'43a114ea3fa41fb94d518d7c',2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('ab1dfbb55f03f50ed508f819',NULL,'43a114ea3fa41fb94d518d7c',3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('71f5593be7bf121f57ff7b14',NULL,'43a114ea3fa41fb94d518d7c',4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('364ff84d99b1b26fcea20228',NULL,'43a114ea3fa41fb94d518d7c',5,'work','training',1,'place',20000,20000,0,'included in the contract','CNY',0,'324d659c1b89db574cd18377','training',2);
INSERT INTO "priced_line" VALUES('170949bf2453f85839ebc458',NULL,'09296f10c446f10fab5c8956',1,'work','visit',1,NULL,8000,8000,0,'in warranty','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('8532a82093e022b4d8ecd218',NULL,'09296f10c446f10fab5c8956',2,'work','labour',1,'30m',6000,6000,0,'in warranty','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('a7d0b6bf6b0a44294f4f93f6',NULL,'1360289aafd21913ad2a64d7',1,'work','visit',1,NULL,8000,8000,8000,NULL,'CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('6a656002e60f5322c4f98467',NULL,'1360289aafd21913ad2a64d7',2,'work','training',1,'place',20000,20000,20000,NULL,'CNY',0,NULL,NULL,2);
CREATE TABLE quote (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  made_at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  total INTEGER NOT NULL CHECK (total >= 0),
  currency TEXT NOT NULL,
  charged_because TEXT NOT NULL
, decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4), parts_charged TEXT NOT NULL DEFAULT 'price' CHECK (parts_charged IN ('free', 'cost', 'price', 'refused')), work_charged TEXT NOT NULL DEFAULT 'price' CHECK (work_charged IN ('free', 'cost', 'price', 'refused')), period TEXT, valid_until TEXT) STRICT;
INSERT INTO "quote" VALUES('ac78927dc13270c1052fdab0','Q-0001','3f4ed90ee28ee4078fbc075a','2026-03-02T01:00:00Z','tester',8000,'CNY','full care',2,'cost','free',NULL,NULL);
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
, reached_at TEXT, freight_back TEXT CHECK (freight_back IN ('desk', 'customer', 'vendor')), book TEXT CHECK (book IN ('budget')), cost_there INTEGER CHECK (cost_there >= 0), cost_back INTEGER CHECK (cost_back >= 0), currency TEXT, decimals INTEGER CHECK (decimals BETWEEN 0 AND 4), repair_first INTEGER NOT NULL DEFAULT 0 CHECK (repair_first IN (0, 1)), signed_by TEXT) STRICT;
INSERT INTO "rma" VALUES('7bfb943ee74df2c7586f907b','RMA-0001','e1dbfc9535f4cafb94f45b75','45bb0be13c4c351212bf7537','quality','repair','desk','{"when": {"warranty": ["in"]}}',NULL,'2026-03-02T03:00:00Z','tester','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z',NULL,NULL,NULL,'desk',NULL,NULL,NULL,NULL,NULL,0,NULL);
CREATE TABLE "settlement" (
  customer_id TEXT NOT NULL REFERENCES customer (id),
  quarter TEXT NOT NULL,
  basis TEXT NOT NULL CHECK (basis IN ('units', 'payments', 'cards')),
  rate INTEGER NOT NULL CHECK (rate >= 0),
  turnover INTEGER NOT NULL,
  budget INTEGER NOT NULL CHECK (budget >= 0),
  carried_in INTEGER NOT NULL,
  spent INTEGER NOT NULL CHECK (spent >= 0),
  charged INTEGER NOT NULL CHECK (charged >= 0),
  paid INTEGER NOT NULL CHECK (paid >= 0),
  carried_out INTEGER NOT NULL,
  forfeited INTEGER NOT NULL CHECK (forfeited >= 0),
  forfeited_why TEXT CHECK (forfeited = 0 OR forfeited_why IS NOT NULL),
  currency TEXT NOT NULL,
  decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 4),
  settled_at TEXT NOT NULL,
  PRIMARY KEY (customer_id, quarter),
  CHECK (budget + carried_in - spent = paid - charged + carried_out + forfeited)
) STRICT;
INSERT INTO "settlement" VALUES('84519cdfbbeb10239bf8f667','2026Q1','payments',150,2000000,30000,0,14000,0,0,16000,0,NULL,'CNY',2,'2026-04-01T01:00:00Z');
CREATE TABLE site (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL,
  address TEXT,
  region TEXT, closed_on TEXT,
  UNIQUE (customer_id, name_key)
) STRICT;
INSERT INTO "site" VALUES('1e3952c36f301eab0f99b280','a68f1f7dd7050ee30eb3dad9','North wing','north wing','2 Sample Road','county',NULL);
CREATE TABLE stock (
  holder_id TEXT NOT NULL REFERENCES holder (id),
  part TEXT NOT NULL,
  condition TEXT NOT NULL CHECK (condition IN ('new', 'used')),
  quantity INTEGER NOT NULL CHECK (quantity >= 0),
  PRIMARY KEY (holder_id, part, condition)
) STRICT;
INSERT INTO "stock" VALUES('f176e78e0110311bad37ad40','roller','new',3);
INSERT INTO "stock" VALUES('5e661a026df7dce0efdfa5cf','roller','new',1);
INSERT INTO "stock" VALUES('38672c24640f3805cec0080a','roller','new',4);
INSERT INTO "stock" VALUES('d0dd0db221cad589e6c346f9','roller','new',0);
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
INSERT INTO "stock_move" VALUES('794b72d05531a626510d6c0c',1,'2026-03-02T00:30:00Z','received','roller','new',10,NULL,'f176e78e0110311bad37ad40',NULL,NULL,NULL,'delivery note 17');
INSERT INTO "stock_move" VALUES('99a5084979af5f184ff8a3ca',2,'2026-03-02T00:30:00Z','transferred','roller','new',3,'f176e78e0110311bad37ad40','5e661a026df7dce0efdfa5cf',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('0e8f31ff955e5ab6fcf23426',3,'2026-03-02T00:30:00Z','transferred','roller','new',2,'f176e78e0110311bad37ad40','38672c24640f3805cec0080a',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('7a1768bd741ac444bd1308ef',4,'2026-03-02T01:00:00Z','issued','roller','new',1,'5e661a026df7dce0efdfa5cf','d0dd0db221cad589e6c346f9','43a114ea3fa41fb94d518d7c',NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('9e723cc0b80248e46f544f0b',5,'2026-03-02T02:05:00Z','fitted','roller','new',1,'d0dd0db221cad589e6c346f9',NULL,'43a114ea3fa41fb94d518d7c',NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('35ab12814655f9863638a650',6,'2026-03-02T06:00:00Z','transferred','roller','new',2,'f176e78e0110311bad37ad40','38672c24640f3805cec0080a',NULL,'853bdbf41be576ad3419a4ec',NULL,NULL);
INSERT INTO "stock_move" VALUES('9bb01ecc1431db87084898ef',7,'2026-03-02T06:00:00Z','lost','roller','new',1,'5e661a026df7dce0efdfa5cf',NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "stock_request" VALUES('853bdbf41be576ad3419a4ec','REQ-0001','38672c24640f3805cec0080a','roller',2,'issued','2026-03-02T06:00:00Z','tester','for the fair');
CREATE TABLE survey (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,              -- A-0001
  survey TEXT NOT NULL,                     -- key of the configuration
  customer_id TEXT REFERENCES customer (id),
  ticket_id TEXT REFERENCES ticket (id),    -- which says whose it is
  dispatch_id TEXT REFERENCES dispatch (id),
  at TEXT NOT NULL,
  reached INTEGER NOT NULL CHECK (reached IN (0, 1)),
  how TEXT,
  answered_by TEXT,
  taken_by TEXT NOT NULL,
  says TEXT,
  opinion TEXT,                             -- the kind of what they say
  reaction TEXT,
  reacted_at TEXT,
  taken_back_at TEXT,
  because TEXT,                             -- why it was taken back
  CHECK ((customer_id IS NULL) <> (ticket_id IS NULL)),
  CHECK ((reaction IS NULL) = (reacted_at IS NULL)),
  CHECK ((because IS NULL) = (taken_back_at IS NULL))
) STRICT;
INSERT INTO "survey" VALUES('01d60817a19e7900241d0784','A-0001','service',NULL,'3f4ed90ee28ee4078fbc075a','43a114ea3fa41fb94d518d7c','2026-04-01T01:00:00Z',1,'phone','Li Na','tester','came at once','service',NULL,NULL,NULL,NULL);
INSERT INTO "survey" VALUES('19ee87a55a543a35755ed178','A-0002','service',NULL,'e1dbfc9535f4cafb94f45b75',NULL,'2026-04-01T01:00:00Z',0,NULL,NULL,'tester',NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE survey_mark (
  survey_id TEXT NOT NULL REFERENCES survey (id),
  question TEXT NOT NULL,                   -- key of the configuration
  mark INTEGER CHECK (mark >= 1),
  words TEXT,
  PRIMARY KEY (survey_id, question),
  CHECK ((mark IS NULL) <> (words IS NULL))
) STRICT;
INSERT INTO "survey_mark" VALUES('01d60817a19e7900241d0784','attitude',5,NULL);
CREATE TABLE swept (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  journal_seq INTEGER NOT NULL
) STRICT;
INSERT INTO "swept" VALUES(1,68);
CREATE TABLE taken_back (
  journal_seq INTEGER PRIMARY KEY REFERENCES journal (seq)
) STRICT;
INSERT INTO "taken_back" VALUES(133);
CREATE TABLE task (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,              -- T-0001
  rule TEXT,                                -- key of the configuration; null: entered by hand
  turn TEXT,                                -- 2026Q3, 2026-06-19, once: what keeps a rule from making it twice
  what TEXT NOT NULL CHECK (what <> ''),
  noun TEXT NOT NULL CHECK (noun IN ('customer', 'contract', 'equipment', 'station', 'desk')),
  noun_id TEXT NOT NULL,                    -- of a station its key, of the desk 'desk'
  customer_id TEXT REFERENCES customer (id),
  engineer_id TEXT REFERENCES engineer (id),
  role TEXT,
  batch TEXT,                               -- of those that were announced together
  made_at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  planned_on TEXT NOT NULL,                 -- a date: as the rule says, or as it was entered
  due_on TEXT NOT NULL,                     -- as it was put off
  ticket_id TEXT REFERENCES ticket (id),    -- of the visit that it became
  done_at TEXT,
  done_by TEXT,
  outcome TEXT,
  dropped_at TEXT,
  because TEXT,                             -- why it was dropped
  CHECK ((rule IS NULL) = (turn IS NULL)),
  CHECK ((done_at IS NULL) = (done_by IS NULL)),
  CHECK ((dropped_at IS NULL) = (because IS NULL)),
  CHECK (done_at IS NULL OR dropped_at IS NULL)
) STRICT;
INSERT INTO "task" VALUES('558d2155c35e42897a3b8406','T-0001',NULL,NULL,'send the manual','customer','a68f1f7dd7050ee30eb3dad9','a68f1f7dd7050ee30eb3dad9','2b4b9024afe65bade94a9769',NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-03','2026-04-08',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('149d6c2cd4a3f86519920d13','T-0002','count','2026-04','count the spares','station','centre',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('4289e779c5f22d999dfe1b7e','T-0003','count','2026-04','count the spares','station','north',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('4963223942b68dcc258228ff','T-0004','visit','2026-04','Fault','contract','324d659c1b89db574cd18377','a68f1f7dd7050ee30eb3dad9',NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('8813bc53666f88f48a17eb9f','T-0005','visit','2026-04','Fault','contract','ec70f9b0c163cffb2fa55d97','665ed8ad29e34c3ab45cce5a',NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE task_move (
  task_id TEXT NOT NULL REFERENCES task (id),
  place INTEGER NOT NULL,                   -- 1, 2, …: as it was entered
  at TEXT NOT NULL,
  moved_by TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('tried', 'put off', 'moved')),
  was_on TEXT,                              -- when it was due before, and since then
  due_on TEXT,
  because TEXT,
  PRIMARY KEY (task_id, place),
  CHECK ((was_on IS NULL) = (kind = 'tried') AND (due_on IS NULL) = (kind = 'tried')),
  CHECK (because IS NOT NULL OR kind = 'moved')
) STRICT;
INSERT INTO "task_move" VALUES('558d2155c35e42897a3b8406',1,'2026-04-01T01:00:00Z','tester','put off','2026-04-03','2026-04-08','they are on holiday');
CREATE TABLE terms (
  id TEXT PRIMARY KEY,
  promises TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO "terms" VALUES('1f492cc9283bbb3f01bd68fc','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "2h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "same day", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('27f98d589df6b633f1346401','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "2h", "calendar": "office", "stops": ["answered", "opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "5 working days", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
INSERT INTO "terms" VALUES('90ea8e344cfbfaf0a2b3b909','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "30m", "calendar": "office", "stops": ["answered", "opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "2 working days", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
INSERT INTO "terms" VALUES('1dbbf9177713465ca4df071c','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "1h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "3 working days", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('4480b71605c35e44ae736d34','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "1h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "same day", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('46e2368e9e3aefbafeac6f06','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "2h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "3 working days", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('72701cc257a89b4a472aa47b','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "30m", "calendar": "office", "stops": ["answered", "opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "8h", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
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
, equipment_id TEXT REFERENCES equipment (id), contract_id TEXT REFERENCES contract (id), follows_id TEXT REFERENCES ticket (id), merged_into_id TEXT REFERENCES ticket (id), site_id TEXT REFERENCES site (id)) STRICT;
INSERT INTO "ticket" VALUES('3f4ed90ee28ee4078fbc075a','SD-000001',1,'printer jams','fault','a68f1f7dd7050ee30eb3dad9',NULL,NULL,'2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','worn roller','roller replaced','22660f79f77373117804e202','324d659c1b89db574cd18377',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('e1dbfc9535f4cafb94f45b75','SD-000002',2,'no power','fault','665ed8ad29e34c3ab45cce5a',NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL,'45bb0be13c4c351212bf7537','ec70f9b0c163cffb2fa55d97',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('62dbff082c3d3dc147835e8c','SD-000003',3,'scanner reads every second code','fault','665ed8ad29e34c3ab45cce5a',NULL,NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'ec70f9b0c163cffb2fa55d97',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('d84589b559fe221c3549a2c4','SD-000004',4,'registration desk is down','fault','a68f1f7dd7050ee30eb3dad9','down','group','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'324d659c1b89db574cd18377',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('d7f409fdd3277b8ba2fc2e61','SD-000005',5,'cannot log in','fault','a68f1f7dd7050ee30eb3dad9',NULL,NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL,NULL,'324d659c1b89db574cd18377',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('1bf3e1d1ce0060daae0cfedb','SD-000006',6,'called by mistake','fault','84519cdfbbeb10239bf8f667',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('68e6894ea7f0b0b0959c01a9','SD-000007',7,'how does it print','fault','84519cdfbbeb10239bf8f667',NULL,NULL,'2026-03-03T01:00:00Z',NULL,'no training','explained',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('c7f519e97ee210c0cbb0a8e1','INC-7',NULL,'Door, Lock, Stuck','fault','4122360c1f0aad5409684596',NULL,NULL,'2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','not recorded','not recorded in the log',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('0d48e88d7b215984526578a4','SD-000008',8,'the printer jams again','fault','a68f1f7dd7050ee30eb3dad9',NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL,'22660f79f77373117804e202','324d659c1b89db574cd18377','3f4ed90ee28ee4078fbc075a',NULL,NULL);
INSERT INTO "ticket" VALUES('67e4b2e17d7c50fcd9cfa2c8','SD-000009',9,'the screen is dark','fault','84519cdfbbeb10239bf8f667',NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('b632cddd39014a60cd81a008','SD-000011',11,'does anybody come?','fault','84519cdfbbeb10239bf8f667',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('0ee6523f1d9f5cecc8fae2d7','SD-000012',12,'does anybody come','fault','84519cdfbbeb10239bf8f667',NULL,NULL,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,'b632cddd39014a60cd81a008',NULL);
INSERT INTO "ticket" VALUES('e12e562a085362d916c1683e','SD-000013',13,'no sound','fault','b6a16f779361a6976810574e',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('59c7685a5065f1379d471a0c','SD-000014',14,'cable loose','fault','84519cdfbbeb10239bf8f667',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,'b632cddd39014a60cd81a008',NULL,NULL);
INSERT INTO "ticket" VALUES('d4fba79862f7940f10930e35','SD-000015',15,'how does it print now','fault','84519cdfbbeb10239bf8f667',NULL,NULL,'2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','no training','explained',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('2cd8112f957b137eab7ed386','SD-000016',16,'nobody came','complaint','665ed8ad29e34c3ab45cce5a',NULL,NULL,'2026-04-01T02:00:00Z',NULL,NULL,NULL,'45bb0be13c4c351212bf7537','ec70f9b0c163cffb2fa55d97',NULL,NULL,NULL);
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
INSERT INTO "ticket_period" VALUES('3f4ed90ee28ee4078fbc075a','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','open','P1','gold','county','warranty','out','1','2b4b9024afe65bade94a9769');
INSERT INTO "ticket_period" VALUES('3f4ed90ee28ee4078fbc075a','2026-03-02T02:05:00Z','9999-12-31T23:59:59Z','closed','P1','gold','county','warranty','out','1','2b4b9024afe65bade94a9769');
INSERT INTO "ticket_period" VALUES('d84589b559fe221c3549a2c4','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','open','P3','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('d84589b559fe221c3549a2c4','2026-03-02T06:00:00Z','2026-03-03T01:00:00Z','open','P1','gold','city','warranty','unknown','2',NULL);
INSERT INTO "ticket_period" VALUES('d84589b559fe221c3549a2c4','2026-03-03T01:00:00Z','2026-03-04T01:00:00Z','open','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('1bf3e1d1ce0060daae0cfedb','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','cancelled','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('68e6894ea7f0b0b0959c01a9','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','in','1','7ebc6ebf07f39c56e7854d11');
INSERT INTO "ticket_period" VALUES('c7f519e97ee210c0cbb0a8e1','2026-03-02T00:30:00Z','2026-03-02T00:40:00Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('c7f519e97ee210c0cbb0a8e1','2026-03-02T00:40:00Z','2026-03-02T00:50:00Z','open','P3','standard','city','warranty','unknown','1','8e1496b62bb5334e9e2c8024');
INSERT INTO "ticket_period" VALUES('c7f519e97ee210c0cbb0a8e1','2026-03-02T00:50:00Z','9999-12-31T23:59:59Z','resolved','P3','standard','city','warranty','unknown','1','8e1496b62bb5334e9e2c8024');
INSERT INTO "ticket_period" VALUES('d84589b559fe221c3549a2c4','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','held','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('0d48e88d7b215984526578a4','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','open','P3','gold','county','warranty','out','1',NULL);
INSERT INTO "ticket_period" VALUES('d7f409fdd3277b8ba2fc2e61','2026-03-02T09:20:00Z','2026-03-03T01:00:00Z','open','P2','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('d7f409fdd3277b8ba2fc2e61','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P2','gold','city','warranty','unknown','2','7ebc6ebf07f39c56e7854d11');
INSERT INTO "ticket_period" VALUES('67e4b2e17d7c50fcd9cfa2c8','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','open','P1','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('d84589b559fe221c3549a2c4','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','open','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('e1dbfc9535f4cafb94f45b75','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','held','P3','standard','city','warranty','in','1',NULL);
INSERT INTO "ticket_period" VALUES('62dbff082c3d3dc147835e8c','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','open','P2','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('0ee6523f1d9f5cecc8fae2d7','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','cancelled','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('e12e562a085362d916c1683e','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('b632cddd39014a60cd81a008','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1','2b4b9024afe65bade94a9769');
INSERT INTO "ticket_period" VALUES('59c7685a5065f1379d471a0c','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('d4fba79862f7940f10930e35','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','resolved','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('2cd8112f957b137eab7ed386','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','in','1',NULL);
CREATE TABLE told (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  journal_seq INTEGER NOT NULL
) STRICT;
INSERT INTO "told" VALUES(1,78);
CREATE TABLE trainee (
  id TEXT PRIMARY KEY,
  session_id TEXT NOT NULL REFERENCES training_session (id),
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL,
  customer_id TEXT REFERENCES customer (id),
  engineer_id TEXT REFERENCES engineer (id),
  contract_id TEXT REFERENCES contract (id),      -- whose entitlement it uses up
  entitlement TEXT,
  amount INTEGER CHECK (amount >= 0),             -- what is charged, where nothing is included
  currency TEXT,
  decimals INTEGER CHECK (decimals BETWEEN 0 AND 4),
  present INTEGER CHECK (present IN (0, 1)),
  mark INTEGER CHECK (mark BETWEEN 0 AND 100),
  passed INTEGER CHECK (passed IN (0, 1)),        -- null: not known yet
  certificate TEXT UNIQUE,                        -- CE-0001
  taught INTEGER NOT NULL DEFAULT 0 CHECK (taught IN (0, 1)),  -- the engineer has the skill by it
  CHECK (customer_id IS NULL OR engineer_id IS NULL),
  CHECK ((contract_id IS NULL) = (entitlement IS NULL)),
  CHECK ((amount IS NULL) = (currency IS NULL) AND (amount IS NULL) = (decimals IS NULL)),
  CHECK (amount IS NULL OR contract_id IS NULL),
  CHECK (mark IS NULL OR present = 1)
) STRICT;
INSERT INTO "trainee" VALUES('0b99d3df607f71237bee56aa','211b0db00c9d013d1e865832','Ms Hu','ms hu','a68f1f7dd7050ee30eb3dad9',NULL,'324d659c1b89db574cd18377','training',NULL,NULL,NULL,0,NULL,0,NULL,0);
INSERT INTO "trainee" VALUES('6580975b9f662c2ff48a1bcb','211b0db00c9d013d1e865832','Mr Li','mr li','a68f1f7dd7050ee30eb3dad9',NULL,NULL,NULL,0,'CNY',2,1,85,1,'CE-0001',0);
INSERT INTO "trainee" VALUES('b0fffeb1db86a02915bc4589','211b0db00c9d013d1e865832','Zhao Min','zhao min',NULL,'7ebc6ebf07f39c56e7854d11',NULL,NULL,NULL,NULL,NULL,1,70,1,'CE-0002',1);
CREATE TABLE training_session (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,  -- TR-0001
  course TEXT NOT NULL,
  at TEXT NOT NULL,             -- when it begins
  trainer_id TEXT REFERENCES engineer (id),
  place TEXT,
  customer_id TEXT REFERENCES customer (id),
  places INTEGER CHECK (places >= 1),
  held_at TEXT,
  cancelled_at TEXT,
  cancelled_because TEXT,
  CHECK (held_at IS NULL OR cancelled_at IS NULL),
  CHECK ((cancelled_at IS NULL) = (cancelled_because IS NULL))
) STRICT;
INSERT INTO "training_session" VALUES('211b0db00c9d013d1e865832','TR-0001','use','2026-03-31T06:00:00Z','2b4b9024afe65bade94a9769','North wing','a68f1f7dd7050ee30eb3dad9',8,'2026-04-01T01:00:00Z',NULL,NULL);
INSERT INTO "training_session" VALUES('375b71809794948be15d2c3f','TR-0002','use','2026-04-20T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE turnover (
  customer_id TEXT NOT NULL REFERENCES customer (id),
  month TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount >= 0), currency TEXT, decimals INTEGER CHECK ((decimals IS NULL) = (currency IS NULL)),
  PRIMARY KEY (customer_id, month)
) STRICT;
INSERT INTO "turnover" VALUES('84519cdfbbeb10239bf8f667','2026-02',2000000,'CNY',2);
INSERT INTO "turnover" VALUES('84519cdfbbeb10239bf8f667','2026-04',100000,'CNY',2);
CREATE TABLE warranty_card (
  equipment_id TEXT PRIMARY KEY REFERENCES equipment (id),
  number TEXT,
  dealer_id TEXT REFERENCES customer (id),
  sold_on TEXT NOT NULL,
  received_on TEXT NOT NULL,
  void_because TEXT CHECK (void_because <> ''),
  CHECK (sold_on <= received_on)
) STRICT;
INSERT INTO "warranty_card" VALUES('45bb0be13c4c351212bf7537',NULL,'84519cdfbbeb10239bf8f667','2026-02-01','2026-02-10',NULL);
CREATE TABLE withdrawn (
  ticket_id TEXT PRIMARY KEY,
  number TEXT NOT NULL,
  count INTEGER,
  at TEXT NOT NULL,
  actor TEXT NOT NULL
) STRICT;
INSERT INTO "withdrawn" VALUES('d77bc4ad4afe93fc991f028a','SD-000010',10,'2026-04-01T01:00:00Z','tester');
CREATE TABLE word (
  term TEXT NOT NULL,
  place INTEGER NOT NULL CHECK (place BETWEEN 1 AND 3),  -- summary; calls and who called; all else
  block INTEGER NOT NULL,      -- documents 4096 * block on
  documents TEXT NOT NULL,     -- one character for each document of the block that has the term there, from U+4E00 on
  PRIMARY KEY (term, place, block)
) STRICT, WITHOUT ROWID;
INSERT INTO "word" VALUES('00000001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('00000002',2,0,'一下');
INSERT INTO "word" VALUES('00000003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('0000001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('0000002',2,0,'一下');
INSERT INTO "word" VALUES('0000003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('000001',1,0,'丆');
INSERT INTO "word" VALUES('000001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('000002',1,0,'下');
INSERT INTO "word" VALUES('000002',2,0,'一下');
INSERT INTO "word" VALUES('000003',1,0,'一');
INSERT INTO "word" VALUES('000003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('000004',1,0,'丈');
INSERT INTO "word" VALUES('000005',1,0,'万');
INSERT INTO "word" VALUES('000006',1,0,'丂');
INSERT INTO "word" VALUES('000007',1,0,'丄');
INSERT INTO "word" VALUES('000008',1,0,'丅');
INSERT INTO "word" VALUES('000009',1,0,'七');
INSERT INTO "word" VALUES('00001',1,0,'丆');
INSERT INTO "word" VALUES('00001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('000011',1,0,'不');
INSERT INTO "word" VALUES('000012',1,0,'三');
INSERT INTO "word" VALUES('000013',1,0,'上');
INSERT INTO "word" VALUES('000014',1,0,'丌');
INSERT INTO "word" VALUES('00002',1,0,'下');
INSERT INTO "word" VALUES('00002',2,0,'一下');
INSERT INTO "word" VALUES('00003',1,0,'一');
INSERT INTO "word" VALUES('00003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('00004',1,0,'丈');
INSERT INTO "word" VALUES('00005',1,0,'万');
INSERT INTO "word" VALUES('00006',1,0,'丂');
INSERT INTO "word" VALUES('00007',1,0,'丄');
INSERT INTO "word" VALUES('00007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('00008',1,0,'丅');
INSERT INTO "word" VALUES('00009',1,0,'七');
INSERT INTO "word" VALUES('0001',1,0,'丆');
INSERT INTO "word" VALUES('0001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('00011',1,0,'不');
INSERT INTO "word" VALUES('00012',1,0,'三');
INSERT INTO "word" VALUES('00013',1,0,'上');
INSERT INTO "word" VALUES('00014',1,0,'丌');
INSERT INTO "word" VALUES('0002',1,0,'下');
INSERT INTO "word" VALUES('0002',2,0,'一下');
INSERT INTO "word" VALUES('0003',1,0,'一');
INSERT INTO "word" VALUES('0003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('0004',1,0,'丈');
INSERT INTO "word" VALUES('0005',1,0,'万');
INSERT INTO "word" VALUES('0006',1,0,'丂');
INSERT INTO "word" VALUES('0007',1,0,'丄');
INSERT INTO "word" VALUES('0007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('0008',1,0,'丅');
INSERT INTO "word" VALUES('0009',1,0,'七');
INSERT INTO "word" VALUES('0011',1,0,'不');
INSERT INTO "word" VALUES('0012',1,0,'三');
INSERT INTO "word" VALUES('0013',1,0,'上');
INSERT INTO "word" VALUES('0014',1,0,'丌');
INSERT INTO "word" VALUES('010',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('01055500007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('055500007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('1',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('1001',2,0,'丅丆');
INSERT INTO "word" VALUES('1002',2,0,'下');
INSERT INTO "word" VALUES('1055500007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('12',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('12345',2,0,'下');
INSERT INTO "word" VALUES('13800000001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('13800000002',2,0,'一下');
INSERT INTO "word" VALUES('13800000003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('2',2,0,'丅丆');
INSERT INTO "word" VALUES('20',3,0,'丆');
INSERT INTO "word" VALUES('2345',2,0,'下');
INSERT INTO "word" VALUES('3800000001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('3800000002',2,0,'一下');
INSERT INTO "word" VALUES('3800000003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('500007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('5500007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('5550',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('55500007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('7',1,0,'丁');
INSERT INTO "word" VALUES('800000001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('800000002',2,0,'一下');
INSERT INTO "word" VALUES('800000003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('a12345',2,0,'下');
INSERT INTO "word" VALUES('again',1,0,'丅');
INSERT INTO "word" VALUES('again',2,0,'丅');
INSERT INTO "word" VALUES('again',3,0,'丄');
INSERT INTO "word" VALUES('anybody',1,0,'三不');
INSERT INTO "word" VALUES('anybody',2,0,'下不');
INSERT INTO "word" VALUES('at',3,0,'丆');
INSERT INTO "word" VALUES('away',3,0,'下');
INSERT INTO "word" VALUES('be',3,0,'丈');
INSERT INTO "word" VALUES('bend',3,0,'不');
INSERT INTO "word" VALUES('board',3,0,'丈');
INSERT INTO "word" VALUES('by',1,0,'丂');
INSERT INTO "word" VALUES('by',2,0,'丂');
INSERT INTO "word" VALUES('by',3,0,'丂');
INSERT INTO "word" VALUES('cable',1,0,'丌');
INSERT INTO "word" VALUES('cable',2,0,'丌');
INSERT INTO "word" VALUES('cable',3,0,'不');
INSERT INTO "word" VALUES('called',1,0,'丂');
INSERT INTO "word" VALUES('called',2,0,'丂');
INSERT INTO "word" VALUES('called',3,0,'丂');
INSERT INTO "word" VALUES('came',3,0,'丆');
INSERT INTO "word" VALUES('cannot',1,0,'万');
INSERT INTO "word" VALUES('cannot',2,0,'万');
INSERT INTO "word" VALUES('care',3,0,'丆');
INSERT INTO "word" VALUES('clinic',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('close',3,0,'丆');
INSERT INTO "word" VALUES('code',1,0,'一');
INSERT INTO "word" VALUES('code',2,0,'一');
INSERT INTO "word" VALUES('come',1,0,'三不');
INSERT INTO "word" VALUES('come',2,0,'不');
INSERT INTO "word" VALUES('coming',2,0,'下');
INSERT INTO "word" VALUES('content',3,0,'丄');
INSERT INTO "word" VALUES('customer',3,0,'丈');
INSERT INTO "word" VALUES('dark',1,0,'七');
INSERT INTO "word" VALUES('dark',2,0,'七');
INSERT INTO "word" VALUES('dealer',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('desk',1,0,'丈');
INSERT INTO "word" VALUES('desk',2,0,'丈');
INSERT INTO "word" VALUES('did',3,0,'丆');
INSERT INTO "word" VALUES('do',3,0,'不');
INSERT INTO "word" VALUES('does',1,0,'丄三不');
INSERT INTO "word" VALUES('does',2,0,'丄不');
INSERT INTO "word" VALUES('door',1,0,'丁');
INSERT INTO "word" VALUES('door',2,0,'丁');
INSERT INTO "word" VALUES('down',1,0,'丈');
INSERT INTO "word" VALUES('down',2,0,'丈');
INSERT INTO "word" VALUES('every',1,0,'一');
INSERT INTO "word" VALUES('every',2,0,'一');
INSERT INTO "word" VALUES('example',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('explained',3,0,'丄');
INSERT INTO "word" VALUES('ext',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('factory',3,0,'下');
INSERT INTO "word" VALUES('floor',3,0,'不');
INSERT INTO "word" VALUES('full',3,0,'丆');
INSERT INTO "word" VALUES('has',3,0,'丈');
INSERT INTO "word" VALUES('help',3,0,'丆');
INSERT INTO "word" VALUES('how',1,0,'丄');
INSERT INTO "word" VALUES('how',2,0,'丄');
INSERT INTO "word" VALUES('how',3,0,'丄');
INSERT INTO "word" VALUES('in',1,0,'万');
INSERT INTO "word" VALUES('in',2,0,'万下');
INSERT INTO "word" VALUES('in',3,0,'丁丄');
INSERT INTO "word" VALUES('inc',1,0,'丁');
INSERT INTO "word" VALUES('into',3,0,'一');
INSERT INTO "word" VALUES('is',1,0,'七丈');
INSERT INTO "word" VALUES('is',2,0,'七丈下');
INSERT INTO "word" VALUES('is',3,0,'万丈');
INSERT INTO "word" VALUES('it',1,0,'丄');
INSERT INTO "word" VALUES('it',2,0,'丄');
INSERT INTO "word" VALUES('it',3,0,'一不');
INSERT INTO "word" VALUES('jam',3,0,'丆');
INSERT INTO "word" VALUES('jams',1,0,'丅丆');
INSERT INTO "word" VALUES('jams',2,0,'丅丆');
INSERT INTO "word" VALUES('know',3,0,'丄');
INSERT INTO "word" VALUES('labels',3,0,'丆');
INSERT INTO "word" VALUES('li',2,0,'丅丆万丈上');
INSERT INTO "word" VALUES('lock',1,0,'丁');
INSERT INTO "word" VALUES('lock',2,0,'丁');
INSERT INTO "word" VALUES('log',1,0,'万');
INSERT INTO "word" VALUES('log',2,0,'万');
INSERT INTO "word" VALUES('log',3,0,'丁');
INSERT INTO "word" VALUES('logged',2,0,'不');
INSERT INTO "word" VALUES('look',3,0,'一');
INSERT INTO "word" VALUES('loose',1,0,'丌');
INSERT INTO "word" VALUES('loose',2,0,'丌');
INSERT INTO "word" VALUES('loose',3,0,'不');
INSERT INTO "word" VALUES('lp2',2,0,'丅丆');
INSERT INTO "word" VALUES('measured',3,0,'丈');
INSERT INTO "word" VALUES('mistake',1,0,'丂');
INSERT INTO "word" VALUES('mistake',2,0,'丂');
INSERT INTO "word" VALUES('mistake',3,0,'丂');
INSERT INTO "word" VALUES('mr',2,0,'不');
INSERT INTO "word" VALUES('na',2,0,'丅丆万丈上');
INSERT INTO "word" VALUES('nine',2,0,'上');
INSERT INTO "word" VALUES('no',1,0,'上下');
INSERT INTO "word" VALUES('no',2,0,'上下');
INSERT INTO "word" VALUES('no',3,0,'丄');
INSERT INTO "word" VALUES('none',3,0,'丄');
INSERT INTO "word" VALUES('noon',3,0,'丆');
INSERT INTO "word" VALUES('north',2,0,'丅丆');
INSERT INTO "word" VALUES('not',3,0,'丁丆不');
INSERT INTO "word" VALUES('of',3,0,'不');
INSERT INTO "word" VALUES('once',3,0,'丆');
INSERT INTO "word" VALUES('out',3,0,'万丈不');
INSERT INTO "word" VALUES('paper',3,0,'丆');
INSERT INTO "word" VALUES('photo',3,0,'丆');
INSERT INTO "word" VALUES('png',3,0,'丆');
INSERT INTO "word" VALUES('power',1,0,'下');
INSERT INTO "word" VALUES('power',2,0,'下');
INSERT INTO "word" VALUES('pr',2,0,'丅丆下');
INSERT INTO "word" VALUES('print',1,0,'丄');
INSERT INTO "word" VALUES('print',2,0,'丄');
INSERT INTO "word" VALUES('printed',3,0,'丆');
INSERT INTO "word" VALUES('printer',1,0,'丅丆');
INSERT INTO "word" VALUES('printer',2,0,'丅丆');
INSERT INTO "word" VALUES('prints',3,0,'丆');
INSERT INTO "word" VALUES('quality',3,0,'下');
INSERT INTO "word" VALUES('reads',1,0,'一');
INSERT INTO "word" VALUES('reads',2,0,'一');
INSERT INTO "word" VALUES('recorded',3,0,'丁');
INSERT INTO "word" VALUES('registration',1,0,'丈');
INSERT INTO "word" VALUES('registration',2,0,'丈');
INSERT INTO "word" VALUES('replaced',3,0,'丆');
INSERT INTO "word" VALUES('restart',3,0,'丆');
INSERT INTO "word" VALUES('road',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('roller',3,0,'丆');
INSERT INTO "word" VALUES('running',3,0,'万丈');
INSERT INTO "word" VALUES('sample',2,0,'丁丂七丄丅丆三丌不');
INSERT INTO "word" VALUES('scanner',1,0,'一');
INSERT INTO "word" VALUES('scanner',2,0,'一');
INSERT INTO "word" VALUES('school',2,0,'丁');
INSERT INTO "word" VALUES('screen',1,0,'七');
INSERT INTO "word" VALUES('screen',2,0,'七');
INSERT INTO "word" VALUES('sd',1,0,'一丂七丄丅丆万丈三上下丌不');
INSERT INTO "word" VALUES('second',1,0,'一');
INSERT INTO "word" VALUES('second',2,0,'一');
INSERT INTO "word" VALUES('sent',3,0,'下');
INSERT INTO "word" VALUES('since',2,0,'上');
INSERT INTO "word" VALUES('sound',1,0,'上');
INSERT INTO "word" VALUES('sound',2,0,'上');
INSERT INTO "word" VALUES('stuck',1,0,'丁');
INSERT INTO "word" VALUES('stuck',2,0,'丁');
INSERT INTO "word" VALUES('the',1,0,'七丅');
INSERT INTO "word" VALUES('the',2,0,'七丅下');
INSERT INTO "word" VALUES('the',3,0,'丁丈');
INSERT INTO "word" VALUES('them',3,0,'七');
INSERT INTO "word" VALUES('they',3,0,'丄丆');
INSERT INTO "word" VALUES('third',3,0,'不');
INSERT INTO "word" VALUES('time',3,0,'万丈');
INSERT INTO "word" VALUES('to',3,0,'七丈');
INSERT INTO "word" VALUES('told',3,0,'七');
INSERT INTO "word" VALUES('training',3,0,'丄');
INSERT INTO "word" VALUES('twice',2,0,'不');
INSERT INTO "word" VALUES('van',2,0,'下');
INSERT INTO "word" VALUES('wait',3,0,'七');
INSERT INTO "word" VALUES('warranty',3,0,'丄不');
INSERT INTO "word" VALUES('we',3,0,'一');
INSERT INTO "word" VALUES('wing',2,0,'丅丆');
INSERT INTO "word" VALUES('worn',3,0,'丆');
INSERT INTO "word" VALUES('例诊',2,0,'一下');
INSERT INTO "word" VALUES('所',2,0,'一下');
INSERT INTO "word" VALUES('示例',2,0,'一下');
INSERT INTO "word" VALUES('诊所',2,0,'一下');
INSERT INTO "word" VALUES('豫',2,0,'下');
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX customer_name ON customer (name_key);
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
CREATE INDEX attachment_dispatch ON attachment (dispatch_id) WHERE dispatch_id IS NOT NULL;
CREATE INDEX attachment_file ON attachment (name, sha256);
CREATE INDEX customer_number_customer ON customer_number (customer_id);
CREATE INDEX phone_tail ON phone (tail);
CREATE INDEX operation_op ON operation (op);
CREATE INDEX operation_actor ON operation (actor, seq) WHERE kind = 'command' AND undone_by IS NULL;
CREATE INDEX operation_at ON operation (at);
CREATE INDEX change_op ON change (op);
CREATE INDEX change_row ON change (relation, key);
CREATE INDEX withdrawn_number ON withdrawn (number);
CREATE UNIQUE INDEX customer_spoken ON customer (number);
CREATE INDEX customer_merged ON customer (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX ticket_merged ON ticket (merged_into_id) WHERE merged_into_id IS NOT NULL;
CREATE INDEX equipment_plate ON equipment (plate_key) WHERE plate_key IS NOT NULL;
CREATE INDEX mail_call ON mail (call_id);
CREATE INDEX contact_mail ON contact (lower(mail)) WHERE mail IS NOT NULL;
CREATE INDEX dispatch_crew_engineer ON dispatch_crew (engineer_id);
CREATE INDEX contract_moved_end_contract ON contract_moved_end (contract_id, at);
CREATE INDEX ticket_ended ON ticket (ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX engineer_role_role ON engineer_role (role);
CREATE INDEX escalation_undone ON escalation (clock_id) WHERE undone IS NOT NULL;
CREATE INDEX notice_waiting ON notice (made_at) WHERE sent_at IS NULL;
CREATE UNIQUE INDEX notice_event ON notice (event_seq, recipient, COALESCE(engineer_id, ''), way) WHERE event_seq IS NOT NULL;
CREATE INDEX customer_keeper ON customer (keeper_id) WHERE keeper_id IS NOT NULL;
CREATE INDEX survey_ticket ON survey (ticket_id) WHERE ticket_id IS NOT NULL;
CREATE INDEX survey_customer ON survey (customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX survey_at ON survey (at);
CREATE INDEX complaint_about ON complaint (about_ticket_id) WHERE about_ticket_id IS NOT NULL;
CREATE INDEX complaint_engineer ON complaint (about_engineer_id) WHERE about_engineer_id IS NOT NULL;
CREATE UNIQUE INDEX task_turn ON task (rule, noun_id, turn) WHERE rule IS NOT NULL;
CREATE INDEX task_open ON task (due_on) WHERE done_at IS NULL AND dropped_at IS NULL;
CREATE INDEX task_customer ON task (customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX task_engineer ON task (engineer_id) WHERE engineer_id IS NOT NULL;
CREATE INDEX task_ticket ON task (ticket_id) WHERE ticket_id IS NOT NULL;
CREATE INDEX article_ticket ON article (ticket_id) WHERE ticket_id IS NOT NULL;
CREATE INDEX article_use_article ON article_use (article_id);
CREATE INDEX article_use_ticket ON article_use (ticket_id);
CREATE INDEX finding_ticket ON finding (ticket_id) WHERE ticket_id IS NOT NULL;
CREATE INDEX warranty_card_dealer ON warranty_card (dealer_id, received_on);
CREATE INDEX assessment_of_month ON assessment (month);
CREATE INDEX assessment_customer ON assessment (customer_id) WHERE customer_id IS NOT NULL;
CREATE UNIQUE INDEX assessment_visit ON assessment (rule, engineer_id, dispatch_id)
  WHERE dispatch_id IS NOT NULL AND engineer_id IS NOT NULL AND dropped_at IS NULL;
CREATE UNIQUE INDEX assessment_ticket ON assessment (rule, engineer_id, ticket_id)
  WHERE ticket_id IS NOT NULL AND dispatch_id IS NULL AND engineer_id IS NOT NULL AND dropped_at IS NULL;
CREATE UNIQUE INDEX assessment_told_engineer ON assessment_told (month, engineer_id) WHERE engineer_id IS NOT NULL;
CREATE UNIQUE INDEX assessment_told_customer ON assessment_told (month, customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX training_session_at ON training_session (at);
CREATE INDEX training_session_customer ON training_session (customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX trainee_session ON trainee (session_id, name_key);
CREATE INDEX trainee_customer ON trainee (customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX ticket_period_had ON ticket_period (engineer_id, until) WHERE state IN ('open', 'held');
CREATE INDEX ticket_unended ON ticket (customer_id) WHERE ended_at IS NULL;
CREATE INDEX notice_clock ON notice (clock_id) WHERE clock_id IS NOT NULL;
COMMIT;
