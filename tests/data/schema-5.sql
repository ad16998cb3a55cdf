-- A desk as svcdesk with schema 5 left it: see tests/db/filled.py.
PRAGMA application_id = 1398162244;
PRAGMA user_version = 5;
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'svcdesk','0001_desk','2026-11-28 09:22:17.498474+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'svcdesk','0002_field','2026-11-28 09:22:17.554358+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'svcdesk','0003_truth','2026-11-28 09:22:17.591227+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'svcdesk','0004_slips','2026-11-28 09:22:17.819428+00:00');
INSERT INTO "_sqlite_migrations" VALUES(5,'svcdesk','0005_care','2026-11-28 09:22:18.791132+00:00');
CREATE TABLE absence (
  id TEXT PRIMARY KEY,
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  note TEXT,
  CHECK (since < until)
) STRICT;
INSERT INTO "absence" VALUES('a68e1479c99d9a1b9a6c5e7c','3e92ed5947fe5d270a79e453','2026-04-05T16:00:00Z','2026-04-10T16:00:00Z','holiday');
INSERT INTO "absence" VALUES('0b817822a703fee2d8101a9a','3e92ed5947fe5d270a79e453','2026-04-30T16:00:00Z','2026-05-05T16:00:00Z','on leave');
CREATE TABLE acceptance (
  equipment_id TEXT NOT NULL REFERENCES equipment (id),
  stage TEXT NOT NULL,
  accepted_on TEXT NOT NULL,
  accepted_by TEXT NOT NULL CHECK (accepted_by <> ''),
  remark TEXT,
  PRIMARY KEY (equipment_id, stage)
) STRICT;
INSERT INTO "acceptance" VALUES('0e680fddbc19bedc3cec1a7d','final','2026-04-01','Ms Example',NULL);
CREATE TABLE appointment (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  agreed_at TEXT NOT NULL,
  visit_at TEXT NOT NULL,
  asked_by TEXT NOT NULL CHECK (asked_by IN ('customer', 'desk')),
  note TEXT
, visit_until TEXT CHECK (visit_until >= visit_at)) STRICT;
INSERT INTO "appointment" VALUES('ebf4c83e3116a6b840e32221','766d32ccdd278662ff55cc49','2026-03-02T01:00:00Z','2026-03-02T02:00:00Z','customer','they close at noon',NULL);
INSERT INTO "appointment" VALUES('37b15a97d6cca7cb2b7b0f47','9c8410332e531e50b7159eeb','2026-03-04T01:00:00Z','2026-03-05T06:00:00Z','desk',NULL,'2026-03-05T08:00:00Z');
CREATE TABLE approval (
  noun TEXT NOT NULL CHECK (noun IN ('repair', 'request', 'return')),
  noun_id TEXT NOT NULL,   -- of the dispatch, the request or the return
  actor TEXT NOT NULL,
  at TEXT NOT NULL,
  note TEXT, role TEXT,
  PRIMARY KEY (noun, noun_id, actor)
) STRICT;
INSERT INTO "approval" VALUES('return','6d36c0333ba7dcb6a73bd2d1','wang','2026-03-02T03:00:00Z',NULL,NULL);
INSERT INTO "approval" VALUES('request','9fa7336e082d7c4d7982861a','wang','2026-03-02T06:00:00Z',NULL,NULL);
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
INSERT INTO "article" VALUES('62e73f4d3b6acd31cc088399','K-0001','nobody knows how it prints',NULL,NULL,'how does it print','no training','explained','5ecc762b8b2e494bc856fc4a','tester','2026-04-01T02:00:00Z',1,NULL,NULL);
CREATE TABLE article_use (
  id TEXT PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES article (id),
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  at TEXT NOT NULL
) STRICT;
INSERT INTO "article_use" VALUES('b0870e7f9bf9cda8b1bd19f9','62e73f4d3b6acd31cc088399','5a09cfd0a7505e0fdaa38373','2026-04-01T02:00:00Z');
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
INSERT INTO "assessment" VALUES('a7671b985b8108b023fc968e','AS-0001','2026-03','tidy','4ea19b9f2ee4fad8ad20663b',NULL,'766d32ccdd278662ff55cc49','74d02ef19094d140e4764773','2026-03-02T02:05:00Z','fact','{"check": "tidy"}',NULL,2000,2000,'CNY',2,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL);
INSERT INTO "assessment" VALUES('4855446a596de86a72da5147','AS-0002','2026-03','calls','4ea19b9f2ee4fad8ad20663b',NULL,'766d32ccdd278662ff55cc49',NULL,'2026-03-20T02:00:00Z','hand',NULL,'line engaged',10000,0,'CNY',2,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','the line was down',NULL);
CREATE TABLE assessment_month (
  month TEXT PRIMARY KEY,       -- 2026-11
  closed_at TEXT NOT NULL
) STRICT;
INSERT INTO "assessment_month" VALUES('2026-03','2026-04-01T01:00:00Z');
CREATE TABLE assessment_told (
  id TEXT PRIMARY KEY,
  month TEXT NOT NULL REFERENCES assessment_month (month),
  engineer_id TEXT REFERENCES engineer (id),
  customer_id TEXT REFERENCES customer (id),
  told_at TEXT NOT NULL,
  CHECK ((engineer_id IS NULL) <> (customer_id IS NULL))
) STRICT;
INSERT INTO "assessment_told" VALUES('2be7b01ad4580d723076ba48','2026-03','4ea19b9f2ee4fad8ad20663b',NULL,'2026-04-01T01:00:00Z');
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
INSERT INTO "attachment" VALUES('a65412119c55033078ae87bc','766d32ccdd278662ff55cc49',1,'74d02ef19094d140e4764773',NULL,'photo','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-03-02T02:05:00Z');
INSERT INTO "attachment" VALUES('b5181c28c7ead63bf28810b1','766d32ccdd278662ff55cc49',2,NULL,NULL,'file','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-03-02T02:05:00Z');
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
INSERT INTO "call" VALUES('fc96387faacb62fca13fae21','766d32ccdd278662ff55cc49','2026-03-02T01:00:00Z','phone','Li Na','13800000003','printer jams','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('8db34dd10efe811bfb052a7e','f5815eb2d03e56335ac8691d','2026-03-02T03:00:00Z','phone',NULL,NULL,'no power','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('86d16a966fcf03b4dc5e932f','f5815eb2d03e56335ac8691d','2026-03-02T03:00:00Z','phone',NULL,NULL,'is anybody coming?','tester',1,NULL,NULL);
INSERT INTO "call" VALUES('eb72d8c96259eeff02ab3133','b241e78fbd688a49ece54189','2026-03-02T03:30:00Z','phone',NULL,NULL,'scanner reads every second code','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('8277cfa48583386c7bc18a57','9c8410332e531e50b7159eeb','2026-03-02T03:30:00Z','phone',NULL,NULL,'registration desk is down','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('33dc6e69e7aea33f01638892','1e626c26468237755fc2a203','2026-03-02T09:20:00Z','phone',NULL,NULL,'cannot log in','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('1c122e2797d23b7f99f3bcc4','ba3f37eeb3fe19a9f8b11d08','2026-03-03T01:00:00Z','phone',NULL,NULL,'called by mistake','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('d1d4ad8681af69d2f12cb36d','5ecc762b8b2e494bc856fc4a','2026-03-03T01:00:00Z','phone',NULL,NULL,'how does it print','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('8d68cab92ae1f9e1fd4ec53e','247259b257915b7b87db0d9b','2026-03-02T00:30:00Z','phone',NULL,NULL,'Door, Lock, Stuck','Desk 1',0,NULL,NULL);
INSERT INTO "call" VALUES('612a4973bdc2b3d503cd2623','de993d5dd0584319b8a0bf46','2026-03-04T01:00:00Z','phone',NULL,NULL,'the printer jams again','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('e4e02e98a9f91516355bbb08','c87fb83da3d3ae86e64711cf','2026-03-04T01:00:00Z','phone',NULL,NULL,'the screen is dark','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('5daf5059c6cb78884ce7b6a4','ff0a157104a0cab690a8d610','2026-04-01T01:00:00Z','phone',NULL,NULL,'does anybody come?','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('d7e7d08d6564b95ea7485190','ff0a157104a0cab690a8d610','2026-04-01T01:00:00Z','phone','Mr Sample',NULL,'logged twice','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('0ca0c4ad4fef78338a2a049e','ba6e3ae83733950efd24c1c5','2026-04-01T01:00:00Z','mail','Li Na',NULL,'no sound
since nine','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('353ae49ad35baa2c8415c49d','f412c07d714b679fd217692e','2026-04-01T01:00:00Z','phone',NULL,NULL,'cable loose','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('5248049561860889ec72ee67','5a09cfd0a7505e0fdaa38373','2026-04-01T02:00:00Z','phone',NULL,NULL,'how does it print now','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('83e6f7c3224ea6163f6662a8','f54eee7bc7c1167ba8ce33a1','2026-04-01T02:00:00Z','phone','Ms Example',NULL,'nobody came','tester',0,NULL,NULL);
CREATE TABLE card (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  value INTEGER NOT NULL CHECK (value > 0),
  balance INTEGER NOT NULL CHECK (balance BETWEEN 0 AND value),
  currency TEXT NOT NULL,
  sold_at TEXT NOT NULL
, decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4)) STRICT;
INSERT INTO "card" VALUES('26280907ce484d4844a80e7b','CARD-0001','7d2df7fa2f75756cd10924b2',50000,47000,'CNY','2026-03-02T00:30:00Z',2);
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
INSERT INTO "change" VALUES(1,'3fb62794c100d94d8658c713','engineer','["4ea19b9f2ee4fad8ad20663b"]',NULL);
INSERT INTO "change" VALUES(2,'3fb62794c100d94d8658c713','engineer_skill','["4ea19b9f2ee4fad8ad20663b","printer"]',NULL);
INSERT INTO "change" VALUES(3,'d88ed8df2edb675c4bf6c403','engineer','["3e92ed5947fe5d270a79e453"]',NULL);
INSERT INTO "change" VALUES(4,'d88ed8df2edb675c4bf6c403','engineer_skill','["3e92ed5947fe5d270a79e453","installation"]',NULL);
INSERT INTO "change" VALUES(5,'d88ed8df2edb675c4bf6c403','engineer_role','["3e92ed5947fe5d270a79e453","reception"]',NULL);
INSERT INTO "change" VALUES(6,'e2487a5808a93aeeb16210ed','absence','["a68e1479c99d9a1b9a6c5e7c"]',NULL);
INSERT INTO "change" VALUES(7,'5fcb83a3ed07fe867e80cffd','customer','["7d2df7fa2f75756cd10924b2"]',NULL);
INSERT INTO "change" VALUES(8,'5fcb83a3ed07fe867e80cffd','phone','["7d2df7fa2f75756cd10924b2","8613800000001",""]',NULL);
INSERT INTO "change" VALUES(9,'e7f43341d14d0d1b58605354','customer','["53250f13a5b4659ac41985dd"]',NULL);
INSERT INTO "change" VALUES(10,'e7f43341d14d0d1b58605354','phone','["53250f13a5b4659ac41985dd","8613800000002",""]',NULL);
INSERT INTO "change" VALUES(11,'7c25ed4164f6a891e8783fd3','customer','["6fccfb2998579d37fce12704"]',NULL);
INSERT INTO "change" VALUES(12,'a3c72ba844d593d4bf446790','site','["03aa787ec1322f38dd6233d4"]',NULL);
INSERT INTO "change" VALUES(13,'0397771b63f98c21944f1186','phone','["7d2df7fa2f75756cd10924b2","8613800000003",""]',NULL);
INSERT INTO "change" VALUES(14,'0397771b63f98c21944f1186','contact','["09cd1d592572410d54f8fb2b"]',NULL);
INSERT INTO "change" VALUES(15,'f1337e9996b05444fcc1e934','contract','["e3c197e020c60d6fe38d2b38"]',NULL);
INSERT INTO "change" VALUES(16,'f1337e9996b05444fcc1e934','entitlement','["e3c197e020c60d6fe38d2b38","visit"]',NULL);
INSERT INTO "change" VALUES(17,'f1337e9996b05444fcc1e934','entitlement','["e3c197e020c60d6fe38d2b38","training"]',NULL);
INSERT INTO "change" VALUES(18,'a2a9f6551c5cbc1359eb10f5','contract','["c3d149eb3c3d3b0b369edcb6"]',NULL);
INSERT INTO "change" VALUES(19,'18be03f201836c2059b7c0e5','equipment','["a894d96be51c3a2bc5e7747d"]',NULL);
INSERT INTO "change" VALUES(20,'203c98575ac7c360af43563c','equipment','["0e680fddbc19bedc3cec1a7d"]',NULL);
INSERT INTO "change" VALUES(21,'888e460d4e8c1cc3a70bc34b','equipment','["a644ce432dc31a8681684924"]',NULL);
INSERT INTO "change" VALUES(22,'36e1aea3b7072097142e9f5f','holder','["692f6db0d1ba2ccb0b3c770b"]',NULL);
INSERT INTO "change" VALUES(23,'36e1aea3b7072097142e9f5f','stock','["692f6db0d1ba2ccb0b3c770b","roller","new"]',NULL);
INSERT INTO "change" VALUES(24,'36e1aea3b7072097142e9f5f','stock_move','["0e7fa76cd33a2011c3193a6b"]',NULL);
INSERT INTO "change" VALUES(25,'7559e3fe3f50df4240dd73d8','holder','["fbd109a0f412bb3a61fac7e0"]',NULL);
INSERT INTO "change" VALUES(26,'7559e3fe3f50df4240dd73d8','stock','["692f6db0d1ba2ccb0b3c770b","roller","new"]','{"holder_id":"692f6db0d1ba2ccb0b3c770b","part":"roller","condition":"new","quantity":10}');
INSERT INTO "change" VALUES(27,'7559e3fe3f50df4240dd73d8','stock','["fbd109a0f412bb3a61fac7e0","roller","new"]',NULL);
INSERT INTO "change" VALUES(28,'7559e3fe3f50df4240dd73d8','stock_move','["a943f2fd8c57e20840cc81ae"]',NULL);
INSERT INTO "change" VALUES(29,'59fe3c9bf058f10f6da88fe7','holder','["e1c0a3d3493d8d34e9007170"]',NULL);
INSERT INTO "change" VALUES(30,'59fe3c9bf058f10f6da88fe7','stock','["692f6db0d1ba2ccb0b3c770b","roller","new"]','{"holder_id":"692f6db0d1ba2ccb0b3c770b","part":"roller","condition":"new","quantity":7}');
INSERT INTO "change" VALUES(31,'59fe3c9bf058f10f6da88fe7','stock','["e1c0a3d3493d8d34e9007170","roller","new"]',NULL);
INSERT INTO "change" VALUES(32,'59fe3c9bf058f10f6da88fe7','stock_move','["fa88bd673437a919c07a91f1"]',NULL);
INSERT INTO "change" VALUES(33,'aa9c07731770a4dd87353793','card','["26280907ce484d4844a80e7b"]',NULL);
INSERT INTO "change" VALUES(34,'d2abab182f72301f122d4b8f','ticket','["766d32ccdd278662ff55cc49"]',NULL);
INSERT INTO "change" VALUES(35,'d2abab182f72301f122d4b8f','ticket_period','["766d32ccdd278662ff55cc49","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(36,'d2abab182f72301f122d4b8f','call','["fc96387faacb62fca13fae21"]',NULL);
INSERT INTO "change" VALUES(37,'d2abab182f72301f122d4b8f','clock','["1bd4fdeec74ce048987e5969"]',NULL);
INSERT INTO "change" VALUES(38,'d2abab182f72301f122d4b8f','clock','["250376c954ed2275724bcebe"]',NULL);
INSERT INTO "change" VALUES(39,'d2abab182f72301f122d4b8f','clock','["29fd298494c53af0c21e167f"]',NULL);
INSERT INTO "change" VALUES(40,'d2abab182f72301f122d4b8f','clock_period','["1bd4fdeec74ce048987e5969","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(41,'d2abab182f72301f122d4b8f','clock_period','["250376c954ed2275724bcebe","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(42,'d2abab182f72301f122d4b8f','clock_period','["29fd298494c53af0c21e167f","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(43,'c36fd8101dcc57652c16a00b','ticket_period','["766d32ccdd278662ff55cc49","2026-03-02T01:00:00Z"]','{"ticket_id":"766d32ccdd278662ff55cc49","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(44,'c36fd8101dcc57652c16a00b','ticket_period','["766d32ccdd278662ff55cc49","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(45,'8e11fffacd209b0451bb773b','clock','["1bd4fdeec74ce048987e5969"]','{"id":"1bd4fdeec74ce048987e5969","ticket_id":"766d32ccdd278662ff55cc49","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(46,'8e11fffacd209b0451bb773b','clock','["250376c954ed2275724bcebe"]','{"id":"250376c954ed2275724bcebe","ticket_id":"766d32ccdd278662ff55cc49","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(47,'8e11fffacd209b0451bb773b','clock_period','["1bd4fdeec74ce048987e5969","2026-03-02T01:00:00Z"]','{"clock_id":"1bd4fdeec74ce048987e5969","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T01:15:00Z","held":0}');
INSERT INTO "change" VALUES(48,'8e11fffacd209b0451bb773b','clock_period','["250376c954ed2275724bcebe","2026-03-02T01:00:00Z"]','{"clock_id":"250376c954ed2275724bcebe","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T01:30:00Z","held":0}');
INSERT INTO "change" VALUES(49,'10232dc558b375950e620cfc','appointment','["ebf4c83e3116a6b840e32221"]',NULL);
INSERT INTO "change" VALUES(50,'fdcd3a3c917bc9420f29ff41','consent','["8dc52e5d98fd714ed185c38f"]',NULL);
INSERT INTO "change" VALUES(51,'b56d3dbb657f4bcf2163b233','quote','["447a7f6e0b271b27b3a02f1b"]',NULL);
INSERT INTO "change" VALUES(52,'b56d3dbb657f4bcf2163b233','priced_line','["1cc8263b23085b4692e7c996"]',NULL);
INSERT INTO "change" VALUES(53,'b56d3dbb657f4bcf2163b233','priced_line','["37f21aef38f4dc1983cb0d2e"]',NULL);
INSERT INTO "change" VALUES(54,'b56d3dbb657f4bcf2163b233','priced_line','["1807b418a69cda9de12d5759"]',NULL);
INSERT INTO "change" VALUES(55,'b56d3dbb657f4bcf2163b233','priced_line','["1b7effd876dae1f14ff0391f"]',NULL);
INSERT INTO "change" VALUES(56,'384c6a39c4cea4e02f2b2893','consent','["b5a6155f98c844db07cf258f"]',NULL);
INSERT INTO "change" VALUES(57,'720af328d33e9f1b96a1b2c6','dispatch','["74d02ef19094d140e4764773"]',NULL);
INSERT INTO "change" VALUES(58,'720af328d33e9f1b96a1b2c6','clock','["de4b42b1a2bbdeeb9638e83e"]',NULL);
INSERT INTO "change" VALUES(59,'720af328d33e9f1b96a1b2c6','clock_period','["de4b42b1a2bbdeeb9638e83e","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(60,'b830a4f0909bff8120abe233','holder','["187a185173044ce22f947597"]',NULL);
INSERT INTO "change" VALUES(61,'b830a4f0909bff8120abe233','stock','["fbd109a0f412bb3a61fac7e0","roller","new"]','{"holder_id":"fbd109a0f412bb3a61fac7e0","part":"roller","condition":"new","quantity":3}');
INSERT INTO "change" VALUES(62,'b830a4f0909bff8120abe233','stock','["187a185173044ce22f947597","roller","new"]',NULL);
INSERT INTO "change" VALUES(63,'b830a4f0909bff8120abe233','stock_move','["c99f6544c3a188283a7acf42"]',NULL);
INSERT INTO "change" VALUES(64,'bbae05cf0eb2910a468ceb30','dispatch','["74d02ef19094d140e4764773"]','{"id":"74d02ef19094d140e4764773","ticket_id":"766d32ccdd278662ff55cc49","visit":1,"engineer_id":"4ea19b9f2ee4fad8ad20663b","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(65,'bbae05cf0eb2910a468ceb30','clock','["de4b42b1a2bbdeeb9638e83e"]','{"id":"de4b42b1a2bbdeeb9638e83e","ticket_id":"766d32ccdd278662ff55cc49","target":"arrive","tier":"gold","within":"2h clock","calendar":"always","stops":"arrived","pauses":null,"started_by":"ordered","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(66,'bbae05cf0eb2910a468ceb30','clock_period','["de4b42b1a2bbdeeb9638e83e","2026-03-02T01:00:00Z"]','{"clock_id":"de4b42b1a2bbdeeb9638e83e","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(67,'c24d1cc77f93088a3e2db7de','dispatch','["74d02ef19094d140e4764773"]','{"id":"74d02ef19094d140e4764773","ticket_id":"766d32ccdd278662ff55cc49","visit":1,"engineer_id":"4ea19b9f2ee4fad8ad20663b","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(68,'c24d1cc77f93088a3e2db7de','dispatch_check','["74d02ef19094d140e4764773","uniform"]',NULL);
INSERT INTO "change" VALUES(69,'c24d1cc77f93088a3e2db7de','dispatch_check','["74d02ef19094d140e4764773","tidy"]',NULL);
INSERT INTO "change" VALUES(70,'c24d1cc77f93088a3e2db7de','dispatch_item','["74d02ef19094d140e4764773","training"]',NULL);
INSERT INTO "change" VALUES(71,'c24d1cc77f93088a3e2db7de','stock','["187a185173044ce22f947597","roller","new"]','{"holder_id":"187a185173044ce22f947597","part":"roller","condition":"new","quantity":1}');
INSERT INTO "change" VALUES(72,'c24d1cc77f93088a3e2db7de','stock_move','["2a4095c3e63168ae209a19d9"]',NULL);
INSERT INTO "change" VALUES(73,'c24d1cc77f93088a3e2db7de','priced_line','["b4fd749c523226f65371d78b"]',NULL);
INSERT INTO "change" VALUES(74,'c24d1cc77f93088a3e2db7de','priced_line','["aca870b94857290bc5eafbb5"]',NULL);
INSERT INTO "change" VALUES(75,'c24d1cc77f93088a3e2db7de','priced_line','["10f0c9790ab0639e51724078"]',NULL);
INSERT INTO "change" VALUES(76,'c24d1cc77f93088a3e2db7de','priced_line','["a996cadf00b0531046054dfd"]',NULL);
INSERT INTO "change" VALUES(77,'c24d1cc77f93088a3e2db7de','priced_line','["157e71c60d1ae66c856d3853"]',NULL);
INSERT INTO "change" VALUES(78,'c24d1cc77f93088a3e2db7de','entitlement','["e3c197e020c60d6fe38d2b38","training"]','{"contract_id":"e3c197e020c60d6fe38d2b38","entitlement":"training","total":2,"used":0}');
INSERT INTO "change" VALUES(79,'f19bdcbab76f41142d1a225e','attachment','["a65412119c55033078ae87bc"]',NULL);
INSERT INTO "change" VALUES(80,'2d801562ea44940f25f67c83','attachment','["b5181c28c7ead63bf28810b1"]',NULL);
INSERT INTO "change" VALUES(81,'dd9a9e1abd372b9f07cf9a95','dispatch','["74d02ef19094d140e4764773"]','{"id":"74d02ef19094d140e4764773","ticket_id":"766d32ccdd278662ff55cc49","visit":1,"engineer_id":"4ea19b9f2ee4fad8ad20663b","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":null,"cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"cost","work_charged":"free"}');
INSERT INTO "change" VALUES(82,'dd9a9e1abd372b9f07cf9a95','dispatch','["74d02ef19094d140e4764773"]','{"id":"74d02ef19094d140e4764773","ticket_id":"766d32ccdd278662ff55cc49","visit":1,"engineer_id":"4ea19b9f2ee4fad8ad20663b","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":null,"cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":"Li Na","signed_at":"2026-03-02T02:05:00Z","failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"cost","work_charged":"free"}');
INSERT INTO "change" VALUES(83,'dd9a9e1abd372b9f07cf9a95','ticket_period','["766d32ccdd278662ff55cc49","2026-03-02T01:00:00Z"]','{"ticket_id":"766d32ccdd278662ff55cc49","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":"4ea19b9f2ee4fad8ad20663b"}');
INSERT INTO "change" VALUES(84,'dd9a9e1abd372b9f07cf9a95','ticket_period','["766d32ccdd278662ff55cc49","2026-03-02T02:05:00Z"]',NULL);
INSERT INTO "change" VALUES(85,'dd9a9e1abd372b9f07cf9a95','ticket','["766d32ccdd278662ff55cc49"]','{"id":"766d32ccdd278662ff55cc49","number":"SD-000001","count":1,"summary":"printer jams","kind":"fault","customer_id":"7d2df7fa2f75756cd10924b2","severity":null,"reach":null,"opened_at":"2026-03-02T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":"a894d96be51c3a2bc5e7747d","contract_id":"e3c197e020c60d6fe38d2b38","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(86,'dd9a9e1abd372b9f07cf9a95','clock','["29fd298494c53af0c21e167f"]','{"id":"29fd298494c53af0c21e167f","ticket_id":"766d32ccdd278662ff55cc49","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(87,'dd9a9e1abd372b9f07cf9a95','clock_period','["29fd298494c53af0c21e167f","2026-03-02T01:00:00Z"]','{"clock_id":"29fd298494c53af0c21e167f","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(88,'2b027af591d3042ea43c9b0f','card','["26280907ce484d4844a80e7b"]','{"id":"26280907ce484d4844a80e7b","number":"CARD-0001","customer_id":"7d2df7fa2f75756cd10924b2","value":50000,"balance":50000,"currency":"CNY","sold_at":"2026-03-02T00:30:00Z","decimals":2}');
INSERT INTO "change" VALUES(89,'2b027af591d3042ea43c9b0f','payment','["7b2fcf395ae8e77f2d03059e"]',NULL);
INSERT INTO "change" VALUES(90,'8192d1da8dfd5f7c3ee5c077','payment','["fdbb63434cb0615e525694dd"]',NULL);
INSERT INTO "change" VALUES(91,'2a0f9a6bb0682aabd0641fc2','dispatch','["74d02ef19094d140e4764773"]','{"id":"74d02ef19094d140e4764773","ticket_id":"766d32ccdd278662ff55cc49","visit":1,"engineer_id":"4ea19b9f2ee4fad8ad20663b","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":"2026-03-02T02:05:00Z","cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":"Li Na","signed_at":"2026-03-02T02:05:00Z","failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"cost","work_charged":"free"}');
INSERT INTO "change" VALUES(92,'23382380dded5f326198bf6c','discount','["766d32ccdd278662ff55cc49"]',NULL);
INSERT INTO "change" VALUES(93,'68b46b9d782aa524b364ba18','payment','["b7a7e400a4d50b7a6439a510"]',NULL);
INSERT INTO "change" VALUES(94,'27f9a7cc9864ad011f387b39','payment','["b7a7e400a4d50b7a6439a510"]','{"id":"b7a7e400a4d50b7a6439a510","receipt":"R-0003","ticket_id":"766d32ccdd278662ff55cc49","amount":500,"currency":"CNY","method":"transfer","card_id":null,"at":"2026-03-02T02:05:00Z","taken_by":"tester","decimals":2,"kind":"refund","voided_at":null,"voided_by":null,"voided_why":null}');
INSERT INTO "change" VALUES(95,'883721eaa2bb1eca5150590c','ticket_period','["766d32ccdd278662ff55cc49","2026-03-02T02:05:00Z"]','{"ticket_id":"766d32ccdd278662ff55cc49","since":"2026-03-02T02:05:00Z","until":"9999-12-31T23:59:59Z","state":"resolved","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":"4ea19b9f2ee4fad8ad20663b"}');
INSERT INTO "change" VALUES(96,'883721eaa2bb1eca5150590c','ticket_period','["766d32ccdd278662ff55cc49","2026-03-02T02:05:00Z"]',NULL);
INSERT INTO "change" VALUES(97,'93088bb50196fe69ec508690','ticket','["f5815eb2d03e56335ac8691d"]',NULL);
INSERT INTO "change" VALUES(98,'93088bb50196fe69ec508690','ticket_period','["f5815eb2d03e56335ac8691d","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(99,'93088bb50196fe69ec508690','call','["8db34dd10efe811bfb052a7e"]',NULL);
INSERT INTO "change" VALUES(100,'93088bb50196fe69ec508690','clock','["0a72c2d4f4bb42759e9aaabd"]',NULL);
INSERT INTO "change" VALUES(101,'93088bb50196fe69ec508690','clock','["440848fdb1011ddad85aa8dc"]',NULL);
INSERT INTO "change" VALUES(102,'93088bb50196fe69ec508690','clock_period','["0a72c2d4f4bb42759e9aaabd","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(103,'93088bb50196fe69ec508690','clock_period','["440848fdb1011ddad85aa8dc","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(104,'33348e4bc87f740b01c016e7','call','["86d16a966fcf03b4dc5e932f"]',NULL);
INSERT INTO "change" VALUES(105,'583d3a560bf557fc1a20f0e1','loan','["91165acfeef9319f618e391f"]',NULL);
INSERT INTO "change" VALUES(106,'c54e4741db4c55bda13118df','rma','["6d36c0333ba7dcb6a73bd2d1"]',NULL);
INSERT INTO "change" VALUES(107,'58f6176d02bf72ecb0d33287','approval','["return","6d36c0333ba7dcb6a73bd2d1","wang"]',NULL);
INSERT INTO "change" VALUES(108,'58f6176d02bf72ecb0d33287','rma','["6d36c0333ba7dcb6a73bd2d1"]','{"id":"6d36c0333ba7dcb6a73bd2d1","number":"RMA-0001","ticket_id":"f5815eb2d03e56335ac8691d","equipment_id":"0e680fddbc19bedc3cec1a7d","reason":"quality","decision":"repair","freight":"desk","because":"{\"when\": {\"warranty\": [\"in\"]}}","overruled_by":null,"asked_at":"2026-03-02T03:00:00Z","asked_by":"tester","approved_at":null,"sent_at":null,"back_at":null,"done_at":null,"reached_at":null,"freight_back":"desk","book":null,"cost_there":null,"cost_back":null,"currency":null,"decimals":null,"repair_first":0,"signed_by":null}');
INSERT INTO "change" VALUES(109,'36731dd3def4431d245c43a4','consent','["7a4779701d2dea404ea2f6ac"]',NULL);
INSERT INTO "change" VALUES(110,'c52143122e683567c4f12cc3','rma','["6d36c0333ba7dcb6a73bd2d1"]','{"id":"6d36c0333ba7dcb6a73bd2d1","number":"RMA-0001","ticket_id":"f5815eb2d03e56335ac8691d","equipment_id":"0e680fddbc19bedc3cec1a7d","reason":"quality","decision":"repair","freight":"desk","because":"{\"when\": {\"warranty\": [\"in\"]}}","overruled_by":null,"asked_at":"2026-03-02T03:00:00Z","asked_by":"tester","approved_at":"2026-03-02T03:00:00Z","sent_at":null,"back_at":null,"done_at":null,"reached_at":null,"freight_back":"desk","book":null,"cost_there":null,"cost_back":null,"currency":null,"decimals":null,"repair_first":0,"signed_by":null}');
INSERT INTO "change" VALUES(111,'ebbae2bf560a09147ea6116d','ticket_period','["f5815eb2d03e56335ac8691d","2026-03-02T03:00:00Z"]','{"ticket_id":"f5815eb2d03e56335ac8691d","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(112,'ebbae2bf560a09147ea6116d','ticket_period','["f5815eb2d03e56335ac8691d","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(113,'ebbae2bf560a09147ea6116d','hold','["98411b953c4ac1f92457bd38"]',NULL);
INSERT INTO "change" VALUES(114,'ebbae2bf560a09147ea6116d','clock_period','["0a72c2d4f4bb42759e9aaabd","2026-03-02T03:00:00Z"]','{"clock_id":"0a72c2d4f4bb42759e9aaabd","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T06:00:00Z","held":0}');
INSERT INTO "change" VALUES(115,'ebbae2bf560a09147ea6116d','clock_period','["0a72c2d4f4bb42759e9aaabd","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(116,'2a11da68ecea87a8f555cc0e','ticket','["b241e78fbd688a49ece54189"]',NULL);
INSERT INTO "change" VALUES(117,'2a11da68ecea87a8f555cc0e','ticket_period','["b241e78fbd688a49ece54189","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(118,'2a11da68ecea87a8f555cc0e','call','["eb72d8c96259eeff02ab3133"]',NULL);
INSERT INTO "change" VALUES(119,'2a11da68ecea87a8f555cc0e','clock','["2b2b0a3dfdf5317b467b3b8c"]',NULL);
INSERT INTO "change" VALUES(120,'2a11da68ecea87a8f555cc0e','clock','["9f4c4f52e9a9e84a2d738cc4"]',NULL);
INSERT INTO "change" VALUES(121,'2a11da68ecea87a8f555cc0e','clock_period','["2b2b0a3dfdf5317b467b3b8c","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(122,'2a11da68ecea87a8f555cc0e','clock_period','["9f4c4f52e9a9e84a2d738cc4","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(123,'855216dc0cc2dd476cbd9086','ticket','["9c8410332e531e50b7159eeb"]',NULL);
INSERT INTO "change" VALUES(124,'855216dc0cc2dd476cbd9086','ticket_period','["9c8410332e531e50b7159eeb","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(125,'855216dc0cc2dd476cbd9086','call','["8277cfa48583386c7bc18a57"]',NULL);
INSERT INTO "change" VALUES(126,'855216dc0cc2dd476cbd9086','clock','["cc0f23de0a54e3636d386044"]',NULL);
INSERT INTO "change" VALUES(127,'855216dc0cc2dd476cbd9086','clock','["03bc169a35e9c43f2cb4d226"]',NULL);
INSERT INTO "change" VALUES(128,'855216dc0cc2dd476cbd9086','clock','["1f780f66a9b1e7060904dab9"]',NULL);
INSERT INTO "change" VALUES(129,'855216dc0cc2dd476cbd9086','clock_period','["cc0f23de0a54e3636d386044","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(130,'855216dc0cc2dd476cbd9086','clock_period','["03bc169a35e9c43f2cb4d226","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(131,'855216dc0cc2dd476cbd9086','clock_period','["1f780f66a9b1e7060904dab9","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(132,'e5396963ccd0a98f3a52032f','ticket','["9c8410332e531e50b7159eeb"]','{"id":"9c8410332e531e50b7159eeb","number":"SD-000004","count":4,"summary":"registration desk is down","kind":"fault","customer_id":"7d2df7fa2f75756cd10924b2","severity":null,"reach":null,"opened_at":"2026-03-02T03:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":"e3c197e020c60d6fe38d2b38","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(133,'e5396963ccd0a98f3a52032f','ticket_period','["9c8410332e531e50b7159eeb","2026-03-02T03:30:00Z"]','{"ticket_id":"9c8410332e531e50b7159eeb","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(134,'e5396963ccd0a98f3a52032f','ticket_period','["9c8410332e531e50b7159eeb","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(135,'e5396963ccd0a98f3a52032f','clock','["cc0f23de0a54e3636d386044"]','{"id":"cc0f23de0a54e3636d386044","ticket_id":"9c8410332e531e50b7159eeb","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(136,'e5396963ccd0a98f3a52032f','clock','["03bc169a35e9c43f2cb4d226"]','{"id":"03bc169a35e9c43f2cb4d226","ticket_id":"9c8410332e531e50b7159eeb","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(137,'e5396963ccd0a98f3a52032f','clock','["1f780f66a9b1e7060904dab9"]','{"id":"1f780f66a9b1e7060904dab9","ticket_id":"9c8410332e531e50b7159eeb","target":"solve","tier":"gold","within":"3 working days","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(138,'e5396963ccd0a98f3a52032f','clock_period','["1f780f66a9b1e7060904dab9","2026-03-02T03:30:00Z"]','{"clock_id":"1f780f66a9b1e7060904dab9","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-05T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(139,'e5396963ccd0a98f3a52032f','clock_period','["1f780f66a9b1e7060904dab9","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(140,'b974b0064d98acb850b87457','ticket_period','["9c8410332e531e50b7159eeb","2026-03-02T06:00:00Z"]','{"ticket_id":"9c8410332e531e50b7159eeb","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(141,'b974b0064d98acb850b87457','ticket_period','["9c8410332e531e50b7159eeb","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(142,'5dbd65912b68c8885dac3b84','clock','["2b2b0a3dfdf5317b467b3b8c"]','{"id":"2b2b0a3dfdf5317b467b3b8c","ticket_id":"b241e78fbd688a49ece54189","target":"answer","tier":"standard","within":"30m","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(143,'5dbd65912b68c8885dac3b84','clock_period','["2b2b0a3dfdf5317b467b3b8c","2026-03-02T03:30:00Z"]','{"clock_id":"2b2b0a3dfdf5317b467b3b8c","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(144,'5dbd65912b68c8885dac3b84','contract_extension','["2b2b0a3dfdf5317b467b3b8c"]',NULL);
INSERT INTO "change" VALUES(145,'5dbd65912b68c8885dac3b84','contract','["c3d149eb3c3d3b0b369edcb6"]','{"id":"c3d149eb3c3d3b0b369edcb6","number":"C-0002","customer_id":"53250f13a5b4659ac41985dd","kind":"basic","tier":"standard","phase":null,"starts_on":"2026-01-01","ends_on":"2026-12-31"}');
INSERT INTO "change" VALUES(146,'fc1613d005e316f041071daa','stock_request','["9fa7336e082d7c4d7982861a"]',NULL);
INSERT INTO "change" VALUES(147,'dff5a05364cce77e9be1e0e6','approval','["request","9fa7336e082d7c4d7982861a","wang"]',NULL);
INSERT INTO "change" VALUES(148,'dff5a05364cce77e9be1e0e6','stock_request','["9fa7336e082d7c4d7982861a"]','{"id":"9fa7336e082d7c4d7982861a","number":"REQ-0001","holder_id":"e1c0a3d3493d8d34e9007170","part":"roller","quantity":2,"state":"asked","asked_at":"2026-03-02T06:00:00Z","asked_by":"tester","because":"for the fair"}');
INSERT INTO "change" VALUES(149,'761a4130add8a6a33e7e2f1e','stock','["692f6db0d1ba2ccb0b3c770b","roller","new"]','{"holder_id":"692f6db0d1ba2ccb0b3c770b","part":"roller","condition":"new","quantity":5}');
INSERT INTO "change" VALUES(150,'761a4130add8a6a33e7e2f1e','stock','["e1c0a3d3493d8d34e9007170","roller","new"]','{"holder_id":"e1c0a3d3493d8d34e9007170","part":"roller","condition":"new","quantity":2}');
INSERT INTO "change" VALUES(151,'761a4130add8a6a33e7e2f1e','stock_move','["79596102828c31aaf99d3d4b"]',NULL);
INSERT INTO "change" VALUES(152,'761a4130add8a6a33e7e2f1e','stock_request','["9fa7336e082d7c4d7982861a"]','{"id":"9fa7336e082d7c4d7982861a","number":"REQ-0001","holder_id":"e1c0a3d3493d8d34e9007170","part":"roller","quantity":2,"state":"approved","asked_at":"2026-03-02T06:00:00Z","asked_by":"tester","because":"for the fair"}');
INSERT INTO "change" VALUES(153,'761f598fc9323fb401eb6575','stock','["fbd109a0f412bb3a61fac7e0","roller","new"]','{"holder_id":"fbd109a0f412bb3a61fac7e0","part":"roller","condition":"new","quantity":2}');
INSERT INTO "change" VALUES(154,'761f598fc9323fb401eb6575','stock_move','["9c9458ff335b2802ce160985"]',NULL);
INSERT INTO "change" VALUES(155,'761f598fc9323fb401eb6575','loss','["9c9458ff335b2802ce160985"]',NULL);
INSERT INTO "change" VALUES(156,'3fb4eb533da0230021cae21a','entitlement','["e3c197e020c60d6fe38d2b38","visit"]','{"contract_id":"e3c197e020c60d6fe38d2b38","entitlement":"visit","total":4,"used":0}');
INSERT INTO "change" VALUES(157,'2597b1b2dbf9cf79177d8da2','ticket','["1e626c26468237755fc2a203"]',NULL);
INSERT INTO "change" VALUES(158,'2597b1b2dbf9cf79177d8da2','ticket_period','["1e626c26468237755fc2a203","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(159,'2597b1b2dbf9cf79177d8da2','call','["33dc6e69e7aea33f01638892"]',NULL);
INSERT INTO "change" VALUES(160,'2597b1b2dbf9cf79177d8da2','clock','["e224e7197bf7f6ef90aae057"]',NULL);
INSERT INTO "change" VALUES(161,'2597b1b2dbf9cf79177d8da2','clock','["b6e00b1b591622eb7cd64df0"]',NULL);
INSERT INTO "change" VALUES(162,'2597b1b2dbf9cf79177d8da2','clock','["33c3ad0bd1aae043a4efb372"]',NULL);
INSERT INTO "change" VALUES(163,'2597b1b2dbf9cf79177d8da2','clock_period','["e224e7197bf7f6ef90aae057","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(164,'2597b1b2dbf9cf79177d8da2','clock_period','["b6e00b1b591622eb7cd64df0","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(165,'2597b1b2dbf9cf79177d8da2','clock_period','["33c3ad0bd1aae043a4efb372","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(166,'afa6da5c27a2fc8308872138','escalation','["1f780f66a9b1e7060904dab9",75]',NULL);
INSERT INTO "change" VALUES(167,'afa6da5c27a2fc8308872138','notice','["e58fac35b26021b980b2c0d6"]',NULL);
INSERT INTO "change" VALUES(168,'1cb1c4deb7a6fb1b6a2f69ec','notice','["e58fac35b26021b980b2c0d6"]','{"id":"e58fac35b26021b980b2c0d6","ticket_id":"9c8410332e531e50b7159eeb","recipient":"head","engineer_id":null,"way":"command","made_at":"2026-03-02T09:20:00Z","document":"{\"target\": \"solve\", \"within\": \"same day\", \"percent\": 75, \"note\": \"time is running out\", \"due_at\": \"2026-03-02T09:30:00Z\", \"ticket\": {\"number\": \"SD-000004\", \"summary\": \"registration desk is down\", \"state\": \"open\", \"priority\": \"P1\", \"tier\": \"gold\", \"region\": \"city\", \"level\": \"2\", \"kind\": \"fault\", \"customer\": \"Example Clinic\", \"engineer\": null, \"opened_at\": \"2026-03-02T03:30:00Z\"}}","claimed_until":"2026-03-02T09:22:00Z","sent_at":null,"tries":0,"error":null,"clock_id":"1f780f66a9b1e7060904dab9","percent":75,"about_at":"2026-03-02T08:15:00Z","not_before":null,"event_seq":null}');
INSERT INTO "change" VALUES(169,'ce123305b3edb27959f25d3c','escalation','["33c3ad0bd1aae043a4efb372",75]',NULL);
INSERT INTO "change" VALUES(170,'ce123305b3edb27959f25d3c','notice','["2cd7be5de950ce4f2ce831a9"]',NULL);
INSERT INTO "change" VALUES(171,'079e3b75a0e164689d630119','escalation','["1f780f66a9b1e7060904dab9",100]',NULL);
INSERT INTO "change" VALUES(172,'079e3b75a0e164689d630119','ticket_period','["9c8410332e531e50b7159eeb","2026-03-02T06:00:00Z"]','{"ticket_id":"9c8410332e531e50b7159eeb","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":null}');
INSERT INTO "change" VALUES(173,'079e3b75a0e164689d630119','ticket_period','["9c8410332e531e50b7159eeb","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(174,'079e3b75a0e164689d630119','clock','["1f780f66a9b1e7060904dab9"]','{"id":"1f780f66a9b1e7060904dab9","ticket_id":"9c8410332e531e50b7159eeb","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(175,'2ca734bac761dfeff9372b55','escalation','["33c3ad0bd1aae043a4efb372",100]',NULL);
INSERT INTO "change" VALUES(176,'2ca734bac761dfeff9372b55','ticket_period','["1e626c26468237755fc2a203","2026-03-02T09:20:00Z"]','{"ticket_id":"1e626c26468237755fc2a203","since":"2026-03-02T09:20:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(177,'2ca734bac761dfeff9372b55','ticket_period','["1e626c26468237755fc2a203","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(178,'2ca734bac761dfeff9372b55','clock','["33c3ad0bd1aae043a4efb372"]','{"id":"33c3ad0bd1aae043a4efb372","ticket_id":"1e626c26468237755fc2a203","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(179,'2ca734bac761dfeff9372b55','clock','["e224e7197bf7f6ef90aae057"]','{"id":"e224e7197bf7f6ef90aae057","ticket_id":"1e626c26468237755fc2a203","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(180,'2ca734bac761dfeff9372b55','clock','["b6e00b1b591622eb7cd64df0"]','{"id":"b6e00b1b591622eb7cd64df0","ticket_id":"1e626c26468237755fc2a203","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(181,'b68f35e55150b0b238b014bd','escalation','["33c3ad0bd1aae043a4efb372",150]',NULL);
INSERT INTO "change" VALUES(182,'b68f35e55150b0b238b014bd','ticket_period','["1e626c26468237755fc2a203","2026-03-03T01:00:00Z"]','{"ticket_id":"1e626c26468237755fc2a203","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":null}');
INSERT INTO "change" VALUES(183,'b68f35e55150b0b238b014bd','ticket_period','["1e626c26468237755fc2a203","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(184,'de16bc45075e88f101187c1b','notice','["2cd7be5de950ce4f2ce831a9"]','{"id":"2cd7be5de950ce4f2ce831a9","ticket_id":"1e626c26468237755fc2a203","recipient":"head","engineer_id":null,"way":"command","made_at":"2026-03-03T01:00:00Z","document":"{\"target\": \"solve\", \"within\": \"same day\", \"percent\": 75, \"note\": \"time is running out\", \"due_at\": \"2026-03-02T09:30:00Z\", \"ticket\": {\"number\": \"SD-000005\", \"summary\": \"cannot log in\", \"state\": \"open\", \"priority\": \"P1\", \"tier\": \"gold\", \"region\": \"city\", \"level\": \"1\", \"kind\": \"fault\", \"customer\": \"Example Clinic\", \"engineer\": null, \"opened_at\": \"2026-03-02T09:20:00Z\"}}","claimed_until":"2026-03-03T01:02:00Z","sent_at":null,"tries":0,"error":null,"clock_id":"33c3ad0bd1aae043a4efb372","percent":75,"about_at":"2026-03-02T09:27:30Z","not_before":null,"event_seq":null}');
INSERT INTO "change" VALUES(185,'2d131fbdb96de8897d350c60','ticket','["ba3f37eeb3fe19a9f8b11d08"]',NULL);
INSERT INTO "change" VALUES(186,'2d131fbdb96de8897d350c60','ticket_period','["ba3f37eeb3fe19a9f8b11d08","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(187,'2d131fbdb96de8897d350c60','call','["1c122e2797d23b7f99f3bcc4"]',NULL);
INSERT INTO "change" VALUES(188,'2d131fbdb96de8897d350c60','clock','["0d13f66d43d879030ab9289e"]',NULL);
INSERT INTO "change" VALUES(189,'2d131fbdb96de8897d350c60','clock','["24bc8e5ceb5d9bc30476db08"]',NULL);
INSERT INTO "change" VALUES(190,'2d131fbdb96de8897d350c60','clock_period','["0d13f66d43d879030ab9289e","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(191,'2d131fbdb96de8897d350c60','clock_period','["24bc8e5ceb5d9bc30476db08","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(192,'b177992372a2ae3f553987bd','ticket_period','["ba3f37eeb3fe19a9f8b11d08","2026-03-03T01:00:00Z"]','{"ticket_id":"ba3f37eeb3fe19a9f8b11d08","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(193,'b177992372a2ae3f553987bd','ticket_period','["ba3f37eeb3fe19a9f8b11d08","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(194,'b177992372a2ae3f553987bd','ticket','["ba3f37eeb3fe19a9f8b11d08"]','{"id":"ba3f37eeb3fe19a9f8b11d08","number":"SD-000006","count":6,"summary":"called by mistake","kind":"fault","customer_id":"6fccfb2998579d37fce12704","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(195,'b177992372a2ae3f553987bd','clock','["0d13f66d43d879030ab9289e"]','{"id":"0d13f66d43d879030ab9289e","ticket_id":"ba3f37eeb3fe19a9f8b11d08","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(196,'b177992372a2ae3f553987bd','clock','["24bc8e5ceb5d9bc30476db08"]','{"id":"24bc8e5ceb5d9bc30476db08","ticket_id":"ba3f37eeb3fe19a9f8b11d08","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(197,'b177992372a2ae3f553987bd','clock_period','["0d13f66d43d879030ab9289e","2026-03-03T01:00:00Z"]','{"clock_id":"0d13f66d43d879030ab9289e","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-03T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(198,'b177992372a2ae3f553987bd','clock_period','["24bc8e5ceb5d9bc30476db08","2026-03-03T01:00:00Z"]','{"clock_id":"24bc8e5ceb5d9bc30476db08","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(199,'b8d545f1ee1f9743c7f006a8','ticket','["5ecc762b8b2e494bc856fc4a"]',NULL);
INSERT INTO "change" VALUES(200,'b8d545f1ee1f9743c7f006a8','ticket_period','["5ecc762b8b2e494bc856fc4a","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(201,'b8d545f1ee1f9743c7f006a8','call','["d1d4ad8681af69d2f12cb36d"]',NULL);
INSERT INTO "change" VALUES(202,'b8d545f1ee1f9743c7f006a8','clock','["43b716e550f848e65022647f"]',NULL);
INSERT INTO "change" VALUES(203,'b8d545f1ee1f9743c7f006a8','clock','["67e685f98029c375dd78b4b2"]',NULL);
INSERT INTO "change" VALUES(204,'b8d545f1ee1f9743c7f006a8','clock_period','["43b716e550f848e65022647f","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(205,'b8d545f1ee1f9743c7f006a8','clock_period','["67e685f98029c375dd78b4b2","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(206,'c735a980c3fa9f43ab4ca3bb','ticket_period','["5ecc762b8b2e494bc856fc4a","2026-03-03T01:00:00Z"]','{"ticket_id":"5ecc762b8b2e494bc856fc4a","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(207,'c735a980c3fa9f43ab4ca3bb','ticket_period','["5ecc762b8b2e494bc856fc4a","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(208,'c735a980c3fa9f43ab4ca3bb','dispatch','["3b91ee7214622066157b0349"]',NULL);
INSERT INTO "change" VALUES(209,'413e6cfb7da096e0bba2128e','dispatch','["3b91ee7214622066157b0349"]','{"id":"3b91ee7214622066157b0349","ticket_id":"5ecc762b8b2e494bc856fc4a","visit":1,"engineer_id":"3e92ed5947fe5d270a79e453","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(210,'413e6cfb7da096e0bba2128e','clock','["43b716e550f848e65022647f"]','{"id":"43b716e550f848e65022647f","ticket_id":"5ecc762b8b2e494bc856fc4a","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(211,'413e6cfb7da096e0bba2128e','clock_period','["43b716e550f848e65022647f","2026-03-03T01:00:00Z"]','{"clock_id":"43b716e550f848e65022647f","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-03T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(212,'9f500fb299c324515480887d','dispatch','["3b91ee7214622066157b0349"]','{"id":"3b91ee7214622066157b0349","ticket_id":"5ecc762b8b2e494bc856fc4a","visit":1,"engineer_id":"3e92ed5947fe5d270a79e453","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-03T01:00:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(213,'9f500fb299c324515480887d','priced_line','["5cce633aa1564641d73182c9"]',NULL);
INSERT INTO "change" VALUES(214,'9f500fb299c324515480887d','priced_line','["e9ee02cf64dc5d809d9c63d6"]',NULL);
INSERT INTO "change" VALUES(215,'9f500fb299c324515480887d','dispatch','["3b91ee7214622066157b0349"]','{"id":"3b91ee7214622066157b0349","ticket_id":"5ecc762b8b2e494bc856fc4a","visit":1,"engineer_id":"3e92ed5947fe5d270a79e453","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-03T01:00:00Z","recorded_at":"2026-03-03T01:00:00Z","finished_at":null,"cancelled_at":null,"fault":"none","cause":"no training","action":"explained","result":"they know how","minutes":30,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":"in warranty","overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"free","work_charged":"free"}');
INSERT INTO "change" VALUES(216,'f4c0f0f9a0ec5fa0099538fd','ticket_period','["5ecc762b8b2e494bc856fc4a","2026-03-03T01:00:00Z"]','{"ticket_id":"5ecc762b8b2e494bc856fc4a","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"3e92ed5947fe5d270a79e453"}');
INSERT INTO "change" VALUES(217,'f4c0f0f9a0ec5fa0099538fd','ticket_period','["5ecc762b8b2e494bc856fc4a","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(218,'f4c0f0f9a0ec5fa0099538fd','ticket','["5ecc762b8b2e494bc856fc4a"]','{"id":"5ecc762b8b2e494bc856fc4a","number":"SD-000007","count":7,"summary":"how does it print","kind":"fault","customer_id":"6fccfb2998579d37fce12704","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(219,'f4c0f0f9a0ec5fa0099538fd','clock','["67e685f98029c375dd78b4b2"]','{"id":"67e685f98029c375dd78b4b2","ticket_id":"5ecc762b8b2e494bc856fc4a","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(220,'f4c0f0f9a0ec5fa0099538fd','clock_period','["67e685f98029c375dd78b4b2","2026-03-03T01:00:00Z"]','{"clock_id":"67e685f98029c375dd78b4b2","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(221,'9a1e4e23f7b20bc9487a9e00','ticket_period','["5ecc762b8b2e494bc856fc4a","2026-03-03T01:00:00Z"]','{"ticket_id":"5ecc762b8b2e494bc856fc4a","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"resolved","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"3e92ed5947fe5d270a79e453"}');
INSERT INTO "change" VALUES(222,'9a1e4e23f7b20bc9487a9e00','ticket_period','["5ecc762b8b2e494bc856fc4a","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(223,'9b5dc0a055f8c3406c0113d7','ticket_period','["5ecc762b8b2e494bc856fc4a","2026-03-03T01:00:00Z"]','{"ticket_id":"5ecc762b8b2e494bc856fc4a","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"closed","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"3e92ed5947fe5d270a79e453"}');
INSERT INTO "change" VALUES(224,'9b5dc0a055f8c3406c0113d7','ticket_period','["5ecc762b8b2e494bc856fc4a","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(225,'9b5dc0a055f8c3406c0113d7','hold','["ab24a10543f674da28b44f5a"]',NULL);
INSERT INTO "change" VALUES(226,'9b5dc0a055f8c3406c0113d7','ticket','["5ecc762b8b2e494bc856fc4a"]','{"id":"5ecc762b8b2e494bc856fc4a","number":"SD-000007","count":7,"summary":"how does it print","kind":"fault","customer_id":"6fccfb2998579d37fce12704","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":"2026-03-03T01:00:00Z","cause":"no training","solution":"explained","equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(227,'9b5dc0a055f8c3406c0113d7','clock','["67e685f98029c375dd78b4b2"]','{"id":"67e685f98029c375dd78b4b2","ticket_id":"5ecc762b8b2e494bc856fc4a","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":"resolved","stopped_at":"2026-03-03T01:00:00Z","missed_at":null,"outcome":"met","counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(228,'9b5dc0a055f8c3406c0113d7','clock_period','["67e685f98029c375dd78b4b2","2026-03-03T01:00:00Z"]','{"clock_id":"67e685f98029c375dd78b4b2","since":"2026-03-03T01:00:00Z","until":"2026-03-03T01:00:00Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(229,'9b5dc0a055f8c3406c0113d7','clock_period','["67e685f98029c375dd78b4b2","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(230,'e53b31edbb003c110cc2d0ab','customer','["66ce0985be6022201777e34c"]',NULL);
INSERT INTO "change" VALUES(231,'e53b31edbb003c110cc2d0ab','ticket','["247259b257915b7b87db0d9b"]',NULL);
INSERT INTO "change" VALUES(232,'e53b31edbb003c110cc2d0ab','ticket_period','["247259b257915b7b87db0d9b","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(233,'e53b31edbb003c110cc2d0ab','call','["8d68cab92ae1f9e1fd4ec53e"]',NULL);
INSERT INTO "change" VALUES(234,'e53b31edbb003c110cc2d0ab','clock','["90588d987e8d1b3da4a696d3"]',NULL);
INSERT INTO "change" VALUES(235,'e53b31edbb003c110cc2d0ab','clock','["3c511a14ad1c4dd90ceb71aa"]',NULL);
INSERT INTO "change" VALUES(236,'e53b31edbb003c110cc2d0ab','clock_period','["90588d987e8d1b3da4a696d3","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(237,'e53b31edbb003c110cc2d0ab','clock_period','["3c511a14ad1c4dd90ceb71aa","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(238,'e53b31edbb003c110cc2d0ab','engineer','["231cf185afa1810a025af328"]',NULL);
INSERT INTO "change" VALUES(239,'e53b31edbb003c110cc2d0ab','ticket_period','["247259b257915b7b87db0d9b","2026-03-02T00:30:00Z"]','{"ticket_id":"247259b257915b7b87db0d9b","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(240,'e53b31edbb003c110cc2d0ab','ticket_period','["247259b257915b7b87db0d9b","2026-03-02T00:40:00Z"]',NULL);
INSERT INTO "change" VALUES(241,'e53b31edbb003c110cc2d0ab','ticket_period','["247259b257915b7b87db0d9b","2026-03-02T00:40:00Z"]','{"ticket_id":"247259b257915b7b87db0d9b","since":"2026-03-02T00:40:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":"231cf185afa1810a025af328"}');
INSERT INTO "change" VALUES(242,'e53b31edbb003c110cc2d0ab','ticket_period','["247259b257915b7b87db0d9b","2026-03-02T00:50:00Z"]',NULL);
INSERT INTO "change" VALUES(243,'e53b31edbb003c110cc2d0ab','ticket','["247259b257915b7b87db0d9b"]','{"id":"247259b257915b7b87db0d9b","number":"INC-7","count":null,"summary":"Door, Lock, Stuck","kind":"fault","customer_id":"66ce0985be6022201777e34c","severity":null,"reach":null,"opened_at":"2026-03-02T00:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(244,'e53b31edbb003c110cc2d0ab','clock','["90588d987e8d1b3da4a696d3"]','{"id":"90588d987e8d1b3da4a696d3","ticket_id":"247259b257915b7b87db0d9b","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T00:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T00:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(245,'e53b31edbb003c110cc2d0ab','clock','["3c511a14ad1c4dd90ceb71aa"]','{"id":"3c511a14ad1c4dd90ceb71aa","ticket_id":"247259b257915b7b87db0d9b","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-02T00:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T00:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(246,'e53b31edbb003c110cc2d0ab','clock_period','["90588d987e8d1b3da4a696d3","2026-03-02T00:30:00Z"]','{"clock_id":"90588d987e8d1b3da4a696d3","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T02:30:00Z","held":0}');
INSERT INTO "change" VALUES(247,'e53b31edbb003c110cc2d0ab','clock_period','["3c511a14ad1c4dd90ceb71aa","2026-03-02T00:30:00Z"]','{"clock_id":"3c511a14ad1c4dd90ceb71aa","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(248,'6b4586fce7d9e3f50368d89d','engineer','["3e92ed5947fe5d270a79e453"]','{"id":"3e92ed5947fe5d270a79e453","name":"Zhao Min","name_key":"zhao min","login":"zhao","station":"centre","level":null,"phone":null,"mail":null,"active":1,"capacity":null}');
INSERT INTO "change" VALUES(249,'6b4586fce7d9e3f50368d89d','engineer_skill','["3e92ed5947fe5d270a79e453","installation"]','{"engineer_id":"3e92ed5947fe5d270a79e453","skill":"installation"}');
INSERT INTO "change" VALUES(250,'6b4586fce7d9e3f50368d89d','engineer_skill','["3e92ed5947fe5d270a79e453","installation"]',NULL);
INSERT INTO "change" VALUES(251,'6b4586fce7d9e3f50368d89d','engineer_role','["3e92ed5947fe5d270a79e453","reception"]','{"engineer_id":"3e92ed5947fe5d270a79e453","role":"reception"}');
INSERT INTO "change" VALUES(252,'6b4586fce7d9e3f50368d89d','engineer_role','["3e92ed5947fe5d270a79e453","reception"]',NULL);
INSERT INTO "change" VALUES(253,'d7084bcded27286b708246a8','absence','["0b817822a703fee2d8101a9a"]',NULL);
INSERT INTO "change" VALUES(254,'6530debf6f35b3e7648f500d','appointment','["37b15a97d6cca7cb2b7b0f47"]',NULL);
INSERT INTO "change" VALUES(255,'85d65c459178ef41b78f8840','ticket_period','["9c8410332e531e50b7159eeb","2026-03-03T01:00:00Z"]','{"ticket_id":"9c8410332e531e50b7159eeb","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"3","engineer_id":null}');
INSERT INTO "change" VALUES(256,'85d65c459178ef41b78f8840','ticket_period','["9c8410332e531e50b7159eeb","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(257,'85d65c459178ef41b78f8840','hold','["afc6e8ab6ee791d66b8b9ec7"]',NULL);
INSERT INTO "change" VALUES(258,'85d65c459178ef41b78f8840','clock_period','["cc0f23de0a54e3636d386044","2026-03-02T03:30:00Z"]','{"clock_id":"cc0f23de0a54e3636d386044","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":0}');
INSERT INTO "change" VALUES(259,'85d65c459178ef41b78f8840','clock_period','["03bc169a35e9c43f2cb4d226","2026-03-02T03:30:00Z"]','{"clock_id":"03bc169a35e9c43f2cb4d226","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(260,'85d65c459178ef41b78f8840','clock_period','["1f780f66a9b1e7060904dab9","2026-03-02T06:00:00Z"]','{"clock_id":"1f780f66a9b1e7060904dab9","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(261,'85d65c459178ef41b78f8840','clock_period','["cc0f23de0a54e3636d386044","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(262,'85d65c459178ef41b78f8840','clock_period','["03bc169a35e9c43f2cb4d226","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(263,'85d65c459178ef41b78f8840','clock_period','["1f780f66a9b1e7060904dab9","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(264,'85d65c459178ef41b78f8840','clock_period','["cc0f23de0a54e3636d386044","2026-03-04T01:00:00Z"]','{"clock_id":"cc0f23de0a54e3636d386044","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(265,'85d65c459178ef41b78f8840','clock_period','["03bc169a35e9c43f2cb4d226","2026-03-04T01:00:00Z"]','{"clock_id":"03bc169a35e9c43f2cb4d226","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(266,'85d65c459178ef41b78f8840','clock_period','["1f780f66a9b1e7060904dab9","2026-03-04T01:00:00Z"]','{"clock_id":"1f780f66a9b1e7060904dab9","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(267,'85d65c459178ef41b78f8840','clock_period','["cc0f23de0a54e3636d386044","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(268,'85d65c459178ef41b78f8840','clock_period','["03bc169a35e9c43f2cb4d226","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(269,'85d65c459178ef41b78f8840','clock_period','["1f780f66a9b1e7060904dab9","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(270,'dfbacc770334ca484275bfd7','ticket','["de993d5dd0584319b8a0bf46"]',NULL);
INSERT INTO "change" VALUES(271,'dfbacc770334ca484275bfd7','ticket_period','["de993d5dd0584319b8a0bf46","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(272,'dfbacc770334ca484275bfd7','call','["612a4973bdc2b3d503cd2623"]',NULL);
INSERT INTO "change" VALUES(273,'dfbacc770334ca484275bfd7','clock','["fa9553c285239b88c717f253"]',NULL);
INSERT INTO "change" VALUES(274,'dfbacc770334ca484275bfd7','clock','["24dc082e1e9dc27923c16d3e"]',NULL);
INSERT INTO "change" VALUES(275,'dfbacc770334ca484275bfd7','clock','["895d56f644aa11bc54eb734f"]',NULL);
INSERT INTO "change" VALUES(276,'dfbacc770334ca484275bfd7','clock_period','["fa9553c285239b88c717f253","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(277,'dfbacc770334ca484275bfd7','clock_period','["24dc082e1e9dc27923c16d3e","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(278,'dfbacc770334ca484275bfd7','clock_period','["895d56f644aa11bc54eb734f","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(279,'31944196f677086d70c7e895','ticket_period','["1e626c26468237755fc2a203","2026-03-02T09:20:00Z"]','{"ticket_id":"1e626c26468237755fc2a203","since":"2026-03-02T09:20:00Z","until":"2026-03-03T01:00:00Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(280,'31944196f677086d70c7e895','ticket_period','["1e626c26468237755fc2a203","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(281,'31944196f677086d70c7e895','ticket_period','["1e626c26468237755fc2a203","2026-03-03T01:00:00Z"]','{"ticket_id":"1e626c26468237755fc2a203","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":"3e92ed5947fe5d270a79e453"}');
INSERT INTO "change" VALUES(282,'31944196f677086d70c7e895','ticket_period','["1e626c26468237755fc2a203","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(283,'bd8e312d73fbe82a8dc06e43','ticket','["c87fb83da3d3ae86e64711cf"]',NULL);
INSERT INTO "change" VALUES(284,'bd8e312d73fbe82a8dc06e43','ticket_period','["c87fb83da3d3ae86e64711cf","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(285,'bd8e312d73fbe82a8dc06e43','call','["e4e02e98a9f91516355bbb08"]',NULL);
INSERT INTO "change" VALUES(286,'bd8e312d73fbe82a8dc06e43','clock','["b006c637e80022a6142f94d7"]',NULL);
INSERT INTO "change" VALUES(287,'bd8e312d73fbe82a8dc06e43','clock','["bae0d4bbe6c8df211894fa47"]',NULL);
INSERT INTO "change" VALUES(288,'bd8e312d73fbe82a8dc06e43','clock_period','["b006c637e80022a6142f94d7","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(289,'bd8e312d73fbe82a8dc06e43','clock_period','["bae0d4bbe6c8df211894fa47","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(290,'074d666225237554bcd063ee','clock','["b006c637e80022a6142f94d7"]','{"id":"b006c637e80022a6142f94d7","ticket_id":"c87fb83da3d3ae86e64711cf","target":"answer","tier":"standard","within":"30m","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-04T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-04T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(291,'074d666225237554bcd063ee','clock_period','["b006c637e80022a6142f94d7","2026-03-04T01:00:00Z"]','{"clock_id":"b006c637e80022a6142f94d7","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-04T01:30:00Z","held":0}');
INSERT INTO "change" VALUES(292,'ab52e47f6e99cb3fcff072bd','ticket_period','["9c8410332e531e50b7159eeb","2026-03-04T01:00:00Z"]','{"ticket_id":"9c8410332e531e50b7159eeb","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"held","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"3","engineer_id":null}');
INSERT INTO "change" VALUES(293,'ab52e47f6e99cb3fcff072bd','ticket_period','["9c8410332e531e50b7159eeb","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(294,'ab52e47f6e99cb3fcff072bd','hold','["afc6e8ab6ee791d66b8b9ec7"]','{"id":"afc6e8ab6ee791d66b8b9ec7","ticket_id":"9c8410332e531e50b7159eeb","reason":"customer","since":"2026-03-04T01:00:00Z","until":null,"set_by":"tester","note":null,"ends_at":"2026-03-06T01:00:00Z"}');
INSERT INTO "change" VALUES(295,'ab52e47f6e99cb3fcff072bd','clock_period','["cc0f23de0a54e3636d386044","2026-03-06T01:00:00Z"]','{"clock_id":"cc0f23de0a54e3636d386044","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":0}');
INSERT INTO "change" VALUES(296,'ab52e47f6e99cb3fcff072bd','clock_period','["03bc169a35e9c43f2cb4d226","2026-03-06T01:00:00Z"]','{"clock_id":"03bc169a35e9c43f2cb4d226","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(297,'ab52e47f6e99cb3fcff072bd','clock_period','["1f780f66a9b1e7060904dab9","2026-03-06T01:00:00Z"]','{"clock_id":"1f780f66a9b1e7060904dab9","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(298,'ab52e47f6e99cb3fcff072bd','clock_period','["cc0f23de0a54e3636d386044","2026-03-04T01:00:00Z"]','{"clock_id":"cc0f23de0a54e3636d386044","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(299,'ab52e47f6e99cb3fcff072bd','clock_period','["03bc169a35e9c43f2cb4d226","2026-03-04T01:00:00Z"]','{"clock_id":"03bc169a35e9c43f2cb4d226","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(300,'ab52e47f6e99cb3fcff072bd','clock_period','["1f780f66a9b1e7060904dab9","2026-03-04T01:00:00Z"]','{"clock_id":"1f780f66a9b1e7060904dab9","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(301,'ab52e47f6e99cb3fcff072bd','clock_period','["cc0f23de0a54e3636d386044","2026-03-04T01:00:00Z"]','{"clock_id":"cc0f23de0a54e3636d386044","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(302,'ab52e47f6e99cb3fcff072bd','clock_period','["03bc169a35e9c43f2cb4d226","2026-03-04T01:00:00Z"]','{"clock_id":"03bc169a35e9c43f2cb4d226","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(303,'ab52e47f6e99cb3fcff072bd','clock_period','["1f780f66a9b1e7060904dab9","2026-03-04T01:00:00Z"]','{"clock_id":"1f780f66a9b1e7060904dab9","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(304,'ab52e47f6e99cb3fcff072bd','clock_period','["cc0f23de0a54e3636d386044","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(305,'ab52e47f6e99cb3fcff072bd','clock_period','["03bc169a35e9c43f2cb4d226","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(306,'ab52e47f6e99cb3fcff072bd','clock_period','["1f780f66a9b1e7060904dab9","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(307,'a9ccc62e9b6f098921f5b434','training_session','["886eb87b10178fb194df2887"]',NULL);
INSERT INTO "change" VALUES(308,'f4470f41b19537eb57983308','trainee','["5572a4e5d902b038c96512ce"]',NULL);
INSERT INTO "change" VALUES(309,'f4470f41b19537eb57983308','entitlement','["e3c197e020c60d6fe38d2b38","training"]','{"contract_id":"e3c197e020c60d6fe38d2b38","entitlement":"training","total":2,"used":1}');
INSERT INTO "change" VALUES(310,'f4470f41b19537eb57983308','trainee','["90062b0fef5c861bb1b17e0c"]',NULL);
INSERT INTO "change" VALUES(311,'cc0075b44c069f470980460b','trainee','["4348244f408a08487959685b"]',NULL);
INSERT INTO "change" VALUES(312,'16489a2e6f7b2cf329e62375','training_session','["886eb87b10178fb194df2887"]','{"id":"886eb87b10178fb194df2887","number":"TR-0001","course":"use","at":"2026-03-31T06:00:00Z","trainer_id":"4ea19b9f2ee4fad8ad20663b","place":"North wing","customer_id":"7d2df7fa2f75756cd10924b2","places":8,"held_at":null,"cancelled_at":null,"cancelled_because":null}');
INSERT INTO "change" VALUES(313,'16489a2e6f7b2cf329e62375','trainee','["90062b0fef5c861bb1b17e0c"]','{"id":"90062b0fef5c861bb1b17e0c","session_id":"886eb87b10178fb194df2887","name":"Mr Li","name_key":"mr li","customer_id":"7d2df7fa2f75756cd10924b2","engineer_id":null,"contract_id":null,"entitlement":null,"amount":0,"currency":"CNY","decimals":2,"present":null,"mark":null,"passed":null,"certificate":null,"taught":0}');
INSERT INTO "change" VALUES(314,'16489a2e6f7b2cf329e62375','trainee','["5572a4e5d902b038c96512ce"]','{"id":"5572a4e5d902b038c96512ce","session_id":"886eb87b10178fb194df2887","name":"Ms Hu","name_key":"ms hu","customer_id":"7d2df7fa2f75756cd10924b2","engineer_id":null,"contract_id":"e3c197e020c60d6fe38d2b38","entitlement":"training","amount":null,"currency":null,"decimals":null,"present":null,"mark":null,"passed":null,"certificate":null,"taught":0}');
INSERT INTO "change" VALUES(315,'16489a2e6f7b2cf329e62375','engineer','["3e92ed5947fe5d270a79e453"]','{"id":"3e92ed5947fe5d270a79e453","name":"Zhao Min","name_key":"zhao min","login":"zhao","station":"centre","level":null,"phone":null,"mail":null,"active":1,"capacity":8}');
INSERT INTO "change" VALUES(316,'16489a2e6f7b2cf329e62375','engineer_skill','["3e92ed5947fe5d270a79e453","installation"]','{"engineer_id":"3e92ed5947fe5d270a79e453","skill":"installation"}');
INSERT INTO "change" VALUES(317,'16489a2e6f7b2cf329e62375','engineer_skill','["3e92ed5947fe5d270a79e453","installation"]',NULL);
INSERT INTO "change" VALUES(318,'16489a2e6f7b2cf329e62375','engineer_skill','["3e92ed5947fe5d270a79e453","soldering"]',NULL);
INSERT INTO "change" VALUES(319,'16489a2e6f7b2cf329e62375','engineer_role','["3e92ed5947fe5d270a79e453","reception"]','{"engineer_id":"3e92ed5947fe5d270a79e453","role":"reception"}');
INSERT INTO "change" VALUES(320,'16489a2e6f7b2cf329e62375','engineer_role','["3e92ed5947fe5d270a79e453","reception"]',NULL);
INSERT INTO "change" VALUES(321,'16489a2e6f7b2cf329e62375','trainee','["4348244f408a08487959685b"]','{"id":"4348244f408a08487959685b","session_id":"886eb87b10178fb194df2887","name":"Zhao Min","name_key":"zhao min","customer_id":null,"engineer_id":"3e92ed5947fe5d270a79e453","contract_id":null,"entitlement":null,"amount":null,"currency":null,"decimals":null,"present":null,"mark":null,"passed":null,"certificate":null,"taught":0}');
INSERT INTO "change" VALUES(322,'3d3775655fdd7b0c22a4a23f','training_session','["38ff88d86ef87985703c6402"]',NULL);
INSERT INTO "change" VALUES(323,'11ad20e442708e509e771dee','assessment','["a7671b985b8108b023fc968e"]',NULL);
INSERT INTO "change" VALUES(324,'4f3c440ee806fb022629c76e','assessment','["4855446a596de86a72da5147"]',NULL);
INSERT INTO "change" VALUES(325,'85a209465627ed57b271c9e8','assessment','["4855446a596de86a72da5147"]','{"id":"4855446a596de86a72da5147","number":"AS-0002","month":"2026-03","rule":"calls","engineer_id":"4ea19b9f2ee4fad8ad20663b","customer_id":null,"ticket_id":"766d32ccdd278662ff55cc49","dispatch_id":null,"at":"2026-03-20T02:00:00Z","source":"hand","fact":null,"because":"line engaged","penalty":10000,"amount":10000,"currency":"CNY","decimals":2,"made_at":"2026-04-01T01:00:00Z","waived_at":null,"waived_by":null,"waived_because":null,"dropped_at":null}');
INSERT INTO "change" VALUES(326,'bfb1e02b312860145ee71d7d','assessment_month','["2026-03"]',NULL);
INSERT INTO "change" VALUES(327,'a6a71bbf51de59f254958833','assessment_told','["2be7b01ad4580d723076ba48"]',NULL);
INSERT INTO "change" VALUES(328,'611cbbafdf163bcf8fb5e9b4','turnover','["6fccfb2998579d37fce12704","2026-02"]',NULL);
INSERT INTO "change" VALUES(329,'6943a2a6c5101f3fc82d7c79','settlement','["6fccfb2998579d37fce12704","2026Q1"]',NULL);
INSERT INTO "change" VALUES(330,'7a4a5091b364bc88858eb9bc','turnover','["6fccfb2998579d37fce12704","2026-04"]',NULL);
INSERT INTO "change" VALUES(331,'402f6f9297ae170319759cc2','customer','["d74e4a26101c045f536206bb"]',NULL);
INSERT INTO "change" VALUES(332,'402f6f9297ae170319759cc2','phone','["d74e4a26101c045f536206bb","861055500007","12"]',NULL);
INSERT INTO "change" VALUES(333,'1a8809be33f2d809d3952262','phone','["6fccfb2998579d37fce12704","861055500007","12"]',NULL);
INSERT INTO "change" VALUES(334,'1a8809be33f2d809d3952262','phone','["d74e4a26101c045f536206bb","861055500007","12"]','{"customer_id":"d74e4a26101c045f536206bb","digits":"861055500007","extension":"12","shown":"010 5550 0007 ext 12","tail":"5500007"}');
INSERT INTO "change" VALUES(335,'1a8809be33f2d809d3952262','customer','["d74e4a26101c045f536206bb"]','{"id":"d74e4a26101c045f536206bb","name":"Sample Dealers","name_key":"sample dealers","region":null,"tier":null,"phase":null,"address":null,"number":"CU-0005","merged_into":null,"category":null,"since_on":"2026-04-01","keeper_id":null,"note":null}');
INSERT INTO "change" VALUES(336,'71fc04e029abfda8ba6297a1','contract_moved_end','["13cc2e839d7819484aadd204"]',NULL);
INSERT INTO "change" VALUES(337,'71fc04e029abfda8ba6297a1','contract','["c3d149eb3c3d3b0b369edcb6"]','{"id":"c3d149eb3c3d3b0b369edcb6","number":"C-0002","customer_id":"53250f13a5b4659ac41985dd","kind":"basic","tier":"standard","phase":null,"starts_on":"2026-01-01","ends_on":"2027-01-31"}');
INSERT INTO "change" VALUES(338,'71fc04e029abfda8ba6297a1','ticket','["f5815eb2d03e56335ac8691d"]','{"id":"f5815eb2d03e56335ac8691d","number":"SD-000002","count":2,"summary":"no power","kind":"fault","customer_id":"53250f13a5b4659ac41985dd","severity":null,"reach":null,"opened_at":"2026-03-02T03:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":"0e680fddbc19bedc3cec1a7d","contract_id":"c3d149eb3c3d3b0b369edcb6","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(339,'71fc04e029abfda8ba6297a1','ticket_period','["f5815eb2d03e56335ac8691d","2026-03-02T03:00:00Z"]','{"ticket_id":"f5815eb2d03e56335ac8691d","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","state":"held","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(340,'71fc04e029abfda8ba6297a1','ticket_period','["f5815eb2d03e56335ac8691d","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(341,'71fc04e029abfda8ba6297a1','ticket','["b241e78fbd688a49ece54189"]','{"id":"b241e78fbd688a49ece54189","number":"SD-000003","count":3,"summary":"scanner reads every second code","kind":"fault","customer_id":"53250f13a5b4659ac41985dd","severity":null,"reach":null,"opened_at":"2026-03-02T03:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":"c3d149eb3c3d3b0b369edcb6","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(342,'71fc04e029abfda8ba6297a1','ticket_period','["b241e78fbd688a49ece54189","2026-03-02T03:30:00Z"]','{"ticket_id":"b241e78fbd688a49ece54189","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P2","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(343,'71fc04e029abfda8ba6297a1','ticket_period','["b241e78fbd688a49ece54189","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(344,'4811f4befe85fc208435ca26','survey','["3af3df1ec1610c612df4e47d"]',NULL);
INSERT INTO "change" VALUES(345,'4811f4befe85fc208435ca26','survey_mark','["3af3df1ec1610c612df4e47d","attitude"]',NULL);
INSERT INTO "change" VALUES(346,'d9f09f9246a0ec2a98015de0','survey','["9bb7c8fe2a0d8d6c524ad54d"]',NULL);
INSERT INTO "change" VALUES(347,'4db6dd79cc70cff61a4d3c24','contact','["09cd1d592572410d54f8fb2b"]','{"id":"09cd1d592572410d54f8fb2b","customer_id":"7d2df7fa2f75756cd10924b2","site_id":"03aa787ec1322f38dd6233d4","name":"Li Na","role":"head nurse","phone":"13800000003","mail":null,"left_on":null,"head":0}');
INSERT INTO "change" VALUES(348,'282a228e44b7e0880e795e8e','equipment','["0e680fddbc19bedc3cec1a7d"]','{"id":"0e680fddbc19bedc3cec1a7d","serial":"PR-1002","serial_key":"pr-1002","kind":"printer","model":null,"customer_id":"53250f13a5b4659ac41985dd","site_id":null,"contract_id":"c3d149eb3c3d3b0b369edcb6","bought_on":"2026-02-01","delivered_on":null,"accepted_on":"2026-02-02","used_on":null,"scrapped_on":null,"plate":null,"plate_key":null,"note":null,"paid_on":null,"transferred_on":null}');
INSERT INTO "change" VALUES(349,'d07af44825dd38fa7767f53a','ticket','["8598cca562fbbb8fb59315ba"]',NULL);
INSERT INTO "change" VALUES(350,'d07af44825dd38fa7767f53a','ticket_period','["8598cca562fbbb8fb59315ba","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(351,'d07af44825dd38fa7767f53a','call','["9b36c992504202efac771c5e"]',NULL);
INSERT INTO "change" VALUES(352,'d07af44825dd38fa7767f53a','clock','["c211e51991fc983491e648b4"]',NULL);
INSERT INTO "change" VALUES(353,'d07af44825dd38fa7767f53a','clock','["35b7109648c3122b76a7ab86"]',NULL);
INSERT INTO "change" VALUES(354,'d07af44825dd38fa7767f53a','clock_period','["c211e51991fc983491e648b4","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(355,'d07af44825dd38fa7767f53a','clock_period','["35b7109648c3122b76a7ab86","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(356,'f86435be579c1aa5e7c0a210','withdrawn','["8598cca562fbbb8fb59315ba"]',NULL);
INSERT INTO "change" VALUES(357,'f86435be579c1aa5e7c0a210','clock_period','["35b7109648c3122b76a7ab86","2026-04-01T01:00:00Z"]','{"clock_id":"35b7109648c3122b76a7ab86","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(358,'f86435be579c1aa5e7c0a210','clock_period','["c211e51991fc983491e648b4","2026-04-01T01:00:00Z"]','{"clock_id":"c211e51991fc983491e648b4","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(359,'f86435be579c1aa5e7c0a210','clock','["35b7109648c3122b76a7ab86"]','{"id":"35b7109648c3122b76a7ab86","ticket_id":"8598cca562fbbb8fb59315ba","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(360,'f86435be579c1aa5e7c0a210','clock','["c211e51991fc983491e648b4"]','{"id":"c211e51991fc983491e648b4","ticket_id":"8598cca562fbbb8fb59315ba","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(361,'f86435be579c1aa5e7c0a210','call','["9b36c992504202efac771c5e"]','{"id":"9b36c992504202efac771c5e","ticket_id":"8598cca562fbbb8fb59315ba","at":"2026-04-01T01:00:00Z","channel":"phone","caller":null,"phone":null,"said":"a slip","taken_by":"tester","place":0,"wish":null,"opinion":null}');
INSERT INTO "change" VALUES(362,'f86435be579c1aa5e7c0a210','ticket_period','["8598cca562fbbb8fb59315ba","2026-04-01T01:00:00Z"]','{"ticket_id":"8598cca562fbbb8fb59315ba","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(363,'f86435be579c1aa5e7c0a210','ticket','["8598cca562fbbb8fb59315ba"]','{"id":"8598cca562fbbb8fb59315ba","number":"SD-000010","count":10,"summary":"a slip","kind":"fault","customer_id":"6fccfb2998579d37fce12704","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(364,'f86435be579c1aa5e7c0a210','taken_back','[133]',NULL);
INSERT INTO "change" VALUES(365,'fcadd0b9f9cc751ae44a553f','ticket','["ff0a157104a0cab690a8d610"]',NULL);
INSERT INTO "change" VALUES(366,'fcadd0b9f9cc751ae44a553f','ticket_period','["ff0a157104a0cab690a8d610","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(367,'fcadd0b9f9cc751ae44a553f','call','["5daf5059c6cb78884ce7b6a4"]',NULL);
INSERT INTO "change" VALUES(368,'fcadd0b9f9cc751ae44a553f','clock','["e7a158d0fb4ff78ab5490e53"]',NULL);
INSERT INTO "change" VALUES(369,'fcadd0b9f9cc751ae44a553f','clock','["f8ca43f43964bc9dbb6d2070"]',NULL);
INSERT INTO "change" VALUES(370,'fcadd0b9f9cc751ae44a553f','clock_period','["e7a158d0fb4ff78ab5490e53","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(371,'fcadd0b9f9cc751ae44a553f','clock_period','["f8ca43f43964bc9dbb6d2070","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(372,'e59f5b3b4021393e7b2d0629','ticket','["60ee1ac82a7b4d010c9b9ff5"]',NULL);
INSERT INTO "change" VALUES(373,'e59f5b3b4021393e7b2d0629','ticket_period','["60ee1ac82a7b4d010c9b9ff5","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(374,'e59f5b3b4021393e7b2d0629','call','["d7e7d08d6564b95ea7485190"]',NULL);
INSERT INTO "change" VALUES(375,'e59f5b3b4021393e7b2d0629','clock','["14cf3b3d6d4aa7156880524a"]',NULL);
INSERT INTO "change" VALUES(376,'e59f5b3b4021393e7b2d0629','clock','["da11b31cea916f7c55fa0b27"]',NULL);
INSERT INTO "change" VALUES(377,'e59f5b3b4021393e7b2d0629','clock_period','["14cf3b3d6d4aa7156880524a","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(378,'e59f5b3b4021393e7b2d0629','clock_period','["da11b31cea916f7c55fa0b27","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(379,'1f0254f79304d475793139e7','ticket','["60ee1ac82a7b4d010c9b9ff5"]','{"id":"60ee1ac82a7b4d010c9b9ff5","number":"SD-000012","count":12,"summary":"logged twice","kind":"fault","customer_id":"6fccfb2998579d37fce12704","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(380,'1f0254f79304d475793139e7','call','["d7e7d08d6564b95ea7485190"]','{"id":"d7e7d08d6564b95ea7485190","ticket_id":"60ee1ac82a7b4d010c9b9ff5","at":"2026-04-01T01:00:00Z","channel":"phone","caller":null,"phone":null,"said":"logged twice","taken_by":"tester","place":0,"wish":null,"opinion":null}');
INSERT INTO "change" VALUES(381,'a6cac7284e92e0cce0c7653a','call','["d7e7d08d6564b95ea7485190"]','{"id":"d7e7d08d6564b95ea7485190","ticket_id":"60ee1ac82a7b4d010c9b9ff5","at":"2026-04-01T01:00:00Z","channel":"phone","caller":"Mr Sample","phone":null,"said":"logged twice","taken_by":"tester","place":0,"wish":null,"opinion":null}');
INSERT INTO "change" VALUES(382,'a6cac7284e92e0cce0c7653a','ticket_period','["60ee1ac82a7b4d010c9b9ff5","2026-04-01T01:00:00Z"]','{"ticket_id":"60ee1ac82a7b4d010c9b9ff5","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(383,'a6cac7284e92e0cce0c7653a','ticket_period','["60ee1ac82a7b4d010c9b9ff5","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(384,'a6cac7284e92e0cce0c7653a','ticket','["60ee1ac82a7b4d010c9b9ff5"]','{"id":"60ee1ac82a7b4d010c9b9ff5","number":"SD-000012","count":12,"summary":"does anybody come","kind":"fault","customer_id":"6fccfb2998579d37fce12704","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(385,'a6cac7284e92e0cce0c7653a','clock','["14cf3b3d6d4aa7156880524a"]','{"id":"14cf3b3d6d4aa7156880524a","ticket_id":"60ee1ac82a7b4d010c9b9ff5","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(386,'a6cac7284e92e0cce0c7653a','clock','["da11b31cea916f7c55fa0b27"]','{"id":"da11b31cea916f7c55fa0b27","ticket_id":"60ee1ac82a7b4d010c9b9ff5","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(387,'a6cac7284e92e0cce0c7653a','clock_period','["14cf3b3d6d4aa7156880524a","2026-04-01T01:00:00Z"]','{"clock_id":"14cf3b3d6d4aa7156880524a","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(388,'a6cac7284e92e0cce0c7653a','clock_period','["da11b31cea916f7c55fa0b27","2026-04-01T01:00:00Z"]','{"clock_id":"da11b31cea916f7c55fa0b27","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(389,'ea85b0a6d5bde742b7359ab0','customer','["7949678fa9aa6e29143f9212"]',NULL);
INSERT INTO "change" VALUES(390,'ea85b0a6d5bde742b7359ab0','customer_number','["k-17"]',NULL);
INSERT INTO "change" VALUES(391,'b51393cc622e433be181d938','customer','["5f3c467ef100830b1291b770"]',NULL);
INSERT INTO "change" VALUES(392,'b51393cc622e433be181d938','ticket','["ba6e3ae83733950efd24c1c5"]',NULL);
INSERT INTO "change" VALUES(393,'b51393cc622e433be181d938','ticket_period','["ba6e3ae83733950efd24c1c5","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(394,'b51393cc622e433be181d938','call','["0ca0c4ad4fef78338a2a049e"]',NULL);
INSERT INTO "change" VALUES(395,'b51393cc622e433be181d938','clock','["f68d143182ee16a924860cd7"]',NULL);
INSERT INTO "change" VALUES(396,'b51393cc622e433be181d938','clock','["375e0dae2d5c6785ebc11587"]',NULL);
INSERT INTO "change" VALUES(397,'b51393cc622e433be181d938','clock_period','["f68d143182ee16a924860cd7","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(398,'b51393cc622e433be181d938','clock_period','["375e0dae2d5c6785ebc11587","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(399,'b51393cc622e433be181d938','contact','["1e5b6e3193ee0d7686263b93"]',NULL);
INSERT INTO "change" VALUES(400,'b51393cc622e433be181d938','mail','["<1@example.invalid>"]',NULL);
INSERT INTO "change" VALUES(401,'2749f60c74d232cceecac4cb','ticket_period','["ff0a157104a0cab690a8d610","2026-04-01T01:00:00Z"]','{"ticket_id":"ff0a157104a0cab690a8d610","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(402,'2749f60c74d232cceecac4cb','ticket_period','["ff0a157104a0cab690a8d610","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(403,'2749f60c74d232cceecac4cb','dispatch','["571ce64e971541b96c29f224"]',NULL);
INSERT INTO "change" VALUES(404,'2749f60c74d232cceecac4cb','dispatch_crew','["571ce64e971541b96c29f224","3e92ed5947fe5d270a79e453"]',NULL);
INSERT INTO "change" VALUES(405,'ada1b1be2b1ac4c4f052a0e2','task','["9a053b6730c57105b0a0ef89"]',NULL);
INSERT INTO "change" VALUES(406,'03b772fceaec32d411568209','task_move','["9a053b6730c57105b0a0ef89",1]',NULL);
INSERT INTO "change" VALUES(407,'03b772fceaec32d411568209','task','["9a053b6730c57105b0a0ef89"]','{"id":"9a053b6730c57105b0a0ef89","number":"T-0001","rule":null,"turn":null,"what":"send the manual","noun":"customer","noun_id":"7d2df7fa2f75756cd10924b2","customer_id":"7d2df7fa2f75756cd10924b2","engineer_id":"4ea19b9f2ee4fad8ad20663b","role":null,"batch":null,"made_at":"2026-04-01T01:00:00Z","made_by":"tester","planned_on":"2026-04-03","due_on":"2026-04-03","ticket_id":null,"done_at":null,"done_by":null,"outcome":null,"dropped_at":null,"because":null}');
INSERT INTO "change" VALUES(408,'bc9f1dcbdb7a7f04f7f00e11','acceptance','["0e680fddbc19bedc3cec1a7d","final"]',NULL);
INSERT INTO "change" VALUES(409,'bc9f1dcbdb7a7f04f7f00e11','equipment','["0e680fddbc19bedc3cec1a7d"]','{"id":"0e680fddbc19bedc3cec1a7d","serial":"PR-1002","serial_key":"pr-1002","kind":"printer","model":null,"customer_id":"53250f13a5b4659ac41985dd","site_id":null,"contract_id":"c3d149eb3c3d3b0b369edcb6","bought_on":"2026-02-01","delivered_on":null,"accepted_on":"2026-02-02","used_on":null,"scrapped_on":null,"plate":"豫A12345","plate_key":"豫a12345","note":"in the van","paid_on":null,"transferred_on":null}');
INSERT INTO "change" VALUES(410,'bc9f1dcbdb7a7f04f7f00e11','kept_file','["equipment","0e680fddbc19bedc3cec1a7d",1]',NULL);
INSERT INTO "change" VALUES(411,'9ad9a2c3060426e69d4aaa9a','warranty_card','["0e680fddbc19bedc3cec1a7d"]',NULL);
INSERT INTO "change" VALUES(412,'6854bf1950e06ceb8565c600','care_rule','["count"]',NULL);
INSERT INTO "change" VALUES(413,'6854bf1950e06ceb8565c600','care_rule','["visit"]',NULL);
INSERT INTO "change" VALUES(414,'6854bf1950e06ceb8565c600','task','["96fe3ec518ffc2464209e6d1"]',NULL);
INSERT INTO "change" VALUES(415,'6854bf1950e06ceb8565c600','task','["a64251648d695ddf42011406"]',NULL);
INSERT INTO "change" VALUES(416,'6854bf1950e06ceb8565c600','task','["8a0fcecb6377b170c69d20c1"]',NULL);
INSERT INTO "change" VALUES(417,'6854bf1950e06ceb8565c600','task','["a0b6565bc60b208ec52e7734"]',NULL);
INSERT INTO "change" VALUES(418,'30f0244479b776a22166c529','dispatch','["571ce64e971541b96c29f224"]','{"id":"571ce64e971541b96c29f224","ticket_id":"ff0a157104a0cab690a8d610","visit":1,"engineer_id":"4ea19b9f2ee4fad8ad20663b","ordered_at":"2026-04-01T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(419,'30f0244479b776a22166c529','clock','["e7a158d0fb4ff78ab5490e53"]','{"id":"e7a158d0fb4ff78ab5490e53","ticket_id":"ff0a157104a0cab690a8d610","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(420,'30f0244479b776a22166c529','clock_period','["e7a158d0fb4ff78ab5490e53","2026-04-01T01:00:00Z"]','{"clock_id":"e7a158d0fb4ff78ab5490e53","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(421,'4c9bbd831cd91a470f91e64a','dispatch','["571ce64e971541b96c29f224"]','{"id":"571ce64e971541b96c29f224","ticket_id":"ff0a157104a0cab690a8d610","visit":1,"engineer_id":"4ea19b9f2ee4fad8ad20663b","ordered_at":"2026-04-01T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-04-01T01:00:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(422,'4c9bbd831cd91a470f91e64a','dispatch_check','["571ce64e971541b96c29f224","tidy"]',NULL);
INSERT INTO "change" VALUES(423,'4c9bbd831cd91a470f91e64a','dispatch_item','["571ce64e971541b96c29f224","training"]',NULL);
INSERT INTO "change" VALUES(424,'4c9bbd831cd91a470f91e64a','ticket','["f412c07d714b679fd217692e"]',NULL);
INSERT INTO "change" VALUES(425,'4c9bbd831cd91a470f91e64a','ticket_period','["f412c07d714b679fd217692e","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(426,'4c9bbd831cd91a470f91e64a','call','["353ae49ad35baa2c8415c49d"]',NULL);
INSERT INTO "change" VALUES(427,'4c9bbd831cd91a470f91e64a','clock','["35a2d8315927565dddf6df80"]',NULL);
INSERT INTO "change" VALUES(428,'4c9bbd831cd91a470f91e64a','clock','["64a460b1238b20e5b1cadcb1"]',NULL);
INSERT INTO "change" VALUES(429,'4c9bbd831cd91a470f91e64a','clock_period','["35a2d8315927565dddf6df80","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(430,'4c9bbd831cd91a470f91e64a','clock_period','["64a460b1238b20e5b1cadcb1","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(431,'4c9bbd831cd91a470f91e64a','finding','["571ce64e971541b96c29f224","cable loose"]',NULL);
INSERT INTO "change" VALUES(432,'4c9bbd831cd91a470f91e64a','priced_line','["d78618609b80af7eaaebb262"]',NULL);
INSERT INTO "change" VALUES(433,'4c9bbd831cd91a470f91e64a','priced_line','["ee4848ebcc784816ee10dabb"]',NULL);
INSERT INTO "change" VALUES(434,'ac9ff2cb8aa1d1bbce5c4a43','dispatch_check','["571ce64e971541b96c29f224","tidy"]','{"dispatch_id":"571ce64e971541b96c29f224","item":"tidy","kept":1,"judged_by":null}');
INSERT INTO "change" VALUES(435,'f1d9ec34dc8da9455cc38199','article','["62e73f4d3b6acd31cc088399"]',NULL);
INSERT INTO "change" VALUES(436,'69e3cdb398a2d9524971f0f9','ticket','["5a09cfd0a7505e0fdaa38373"]',NULL);
INSERT INTO "change" VALUES(437,'69e3cdb398a2d9524971f0f9','ticket_period','["5a09cfd0a7505e0fdaa38373","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(438,'69e3cdb398a2d9524971f0f9','call','["5248049561860889ec72ee67"]',NULL);
INSERT INTO "change" VALUES(439,'69e3cdb398a2d9524971f0f9','clock','["6dc72fd3d2f514e5cf6046d3"]',NULL);
INSERT INTO "change" VALUES(440,'69e3cdb398a2d9524971f0f9','clock','["ef702ad531876efb590f53ae"]',NULL);
INSERT INTO "change" VALUES(441,'69e3cdb398a2d9524971f0f9','clock_period','["6dc72fd3d2f514e5cf6046d3","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(442,'69e3cdb398a2d9524971f0f9','clock_period','["ef702ad531876efb590f53ae","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(443,'a9518f18763eec03a7163b96','ticket_period','["5a09cfd0a7505e0fdaa38373","2026-04-01T02:00:00Z"]','{"ticket_id":"5a09cfd0a7505e0fdaa38373","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(444,'a9518f18763eec03a7163b96','ticket_period','["5a09cfd0a7505e0fdaa38373","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(445,'a9518f18763eec03a7163b96','ticket','["5a09cfd0a7505e0fdaa38373"]','{"id":"5a09cfd0a7505e0fdaa38373","number":"SD-000015","count":15,"summary":"how does it print now","kind":"fault","customer_id":"6fccfb2998579d37fce12704","severity":null,"reach":null,"opened_at":"2026-04-01T02:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(446,'a9518f18763eec03a7163b96','clock','["6dc72fd3d2f514e5cf6046d3"]','{"id":"6dc72fd3d2f514e5cf6046d3","ticket_id":"5a09cfd0a7505e0fdaa38373","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T02:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T02:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(447,'a9518f18763eec03a7163b96','clock','["ef702ad531876efb590f53ae"]','{"id":"ef702ad531876efb590f53ae","ticket_id":"5a09cfd0a7505e0fdaa38373","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T02:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T02:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(448,'a9518f18763eec03a7163b96','clock_period','["6dc72fd3d2f514e5cf6046d3","2026-04-01T02:00:00Z"]','{"clock_id":"6dc72fd3d2f514e5cf6046d3","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(449,'a9518f18763eec03a7163b96','clock_period','["ef702ad531876efb590f53ae","2026-04-01T02:00:00Z"]','{"clock_id":"ef702ad531876efb590f53ae","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(450,'a9518f18763eec03a7163b96','article_use','["b0870e7f9bf9cda8b1bd19f9"]',NULL);
INSERT INTO "change" VALUES(451,'2d92fbeb540d3322d3d03ea5','ticket','["f54eee7bc7c1167ba8ce33a1"]',NULL);
INSERT INTO "change" VALUES(452,'2d92fbeb540d3322d3d03ea5','ticket_period','["f54eee7bc7c1167ba8ce33a1","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(453,'2d92fbeb540d3322d3d03ea5','call','["83e6f7c3224ea6163f6662a8"]',NULL);
INSERT INTO "change" VALUES(454,'2d92fbeb540d3322d3d03ea5','clock','["eb9ed8926931318dda54d1bc"]',NULL);
INSERT INTO "change" VALUES(455,'2d92fbeb540d3322d3d03ea5','clock','["298bca92c16f6cefad571ea6"]',NULL);
INSERT INTO "change" VALUES(456,'2d92fbeb540d3322d3d03ea5','clock_period','["eb9ed8926931318dda54d1bc","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(457,'2d92fbeb540d3322d3d03ea5','clock_period','["298bca92c16f6cefad571ea6","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(458,'2d92fbeb540d3322d3d03ea5','complaint','["f54eee7bc7c1167ba8ce33a1"]',NULL);
INSERT INTO "change" VALUES(459,'2d92fbeb540d3322d3d03ea5','clock','["440848fdb1011ddad85aa8dc"]','{"id":"440848fdb1011ddad85aa8dc","ticket_id":"f5815eb2d03e56335ac8691d","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-02T03:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
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
INSERT INTO "clock" VALUES('1bd4fdeec74ce048987e5969','766d32ccdd278662ff55cc49','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('250376c954ed2275724bcebe','766d32ccdd278662ff55cc49','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('29fd298494c53af0c21e167f','766d32ccdd278662ff55cc49','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T01:00:00Z','resolved','2026-03-02T02:05:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('de4b42b1a2bbdeeb9638e83e','766d32ccdd278662ff55cc49','arrive','gold','2h clock','always','arrived',NULL,'ordered','2026-03-02T01:00:00Z','arrived','2026-03-02T02:05:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('0a72c2d4f4bb42759e9aaabd','f5815eb2d03e56335ac8691d','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:00:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('440848fdb1011ddad85aa8dc','f5815eb2d03e56335ac8691d','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:00:00Z',NULL,NULL,'2026-03-09T09:30:00Z',NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('2b2b0a3dfdf5317b467b3b8c','b241e78fbd688a49ece54189','answer','standard','30m','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z','answered','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z','missed','2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('9f4c4f52e9a9e84a2d738cc4','b241e78fbd688a49ece54189','solve','standard','2 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('cc0f23de0a54e3636d386044','9c8410332e531e50b7159eeb','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T03:45:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('03bc169a35e9c43f2cb4d226','9c8410332e531e50b7159eeb','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T04:00:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('1f780f66a9b1e7060904dab9','9c8410332e531e50b7159eeb','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('e224e7197bf7f6ef90aae057','1e626c26468237755fc2a203','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:35:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('b6e00b1b591622eb7cd64df0','1e626c26468237755fc2a203','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:50:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('33c3ad0bd1aae043a4efb372','1e626c26468237755fc2a203','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('0d13f66d43d879030ab9289e','ba3f37eeb3fe19a9f8b11d08','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('24bc8e5ceb5d9bc30476db08','ba3f37eeb3fe19a9f8b11d08','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('43b716e550f848e65022647f','5ecc762b8b2e494bc856fc4a','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-03T01:00:00Z','arrived','2026-03-03T01:00:00Z',NULL,'met','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('67e685f98029c375dd78b4b2','5ecc762b8b2e494bc856fc4a','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('90588d987e8d1b3da4a696d3','247259b257915b7b87db0d9b','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met','2026-03-02T00:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('3c511a14ad1c4dd90ceb71aa','247259b257915b7b87db0d9b','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met','2026-03-02T00:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('fa9553c285239b88c717f253','de993d5dd0584319b8a0bf46','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('24dc082e1e9dc27923c16d3e','de993d5dd0584319b8a0bf46','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('895d56f644aa11bc54eb734f','de993d5dd0584319b8a0bf46','solve','gold','3 working days','office','resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('b006c637e80022a6142f94d7','c87fb83da3d3ae86e64711cf','answer','standard','30m','office','answered opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z','answered','2026-03-04T01:10:00Z',NULL,'met','2026-03-04T01:00:00Z','tester','2026-03-04T03:00:00Z','written on paper');
INSERT INTO "clock" VALUES('bae0d4bbe6c8df211894fa47','c87fb83da3d3ae86e64711cf','solve','standard','8h','office','resolved','customer parts vendor problem evidence','logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('e7a158d0fb4ff78ab5490e53','ff0a157104a0cab690a8d610','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z','arrived','2026-04-01T01:00:00Z',NULL,'met','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('f8ca43f43964bc9dbb6d2070','ff0a157104a0cab690a8d610','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('14cf3b3d6d4aa7156880524a','60ee1ac82a7b4d010c9b9ff5','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z','merged','2026-04-01T01:00:00Z',NULL,'void','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('da11b31cea916f7c55fa0b27','60ee1ac82a7b4d010c9b9ff5','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z','merged','2026-04-01T01:00:00Z',NULL,'void','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('f68d143182ee16a924860cd7','ba6e3ae83733950efd24c1c5','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('375e0dae2d5c6785ebc11587','ba6e3ae83733950efd24c1c5','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('35a2d8315927565dddf6df80','f412c07d714b679fd217692e','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('64a460b1238b20e5b1cadcb1','f412c07d714b679fd217692e','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('6dc72fd3d2f514e5cf6046d3','5a09cfd0a7505e0fdaa38373','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T02:00:00Z','resolved','2026-04-01T02:00:00Z',NULL,'met','2026-04-01T02:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('ef702ad531876efb590f53ae','5a09cfd0a7505e0fdaa38373','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T02:00:00Z','resolved','2026-04-01T02:00:00Z',NULL,'met','2026-04-01T02:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('eb9ed8926931318dda54d1bc','f54eee7bc7c1167ba8ce33a1','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T02:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T02:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('298bca92c16f6cefad571ea6','f54eee7bc7c1167ba8ce33a1','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T02:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T02:00:00Z',NULL,NULL,NULL);
CREATE TABLE clock_period (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  due_at TEXT NOT NULL,
  held INTEGER NOT NULL CHECK (held IN (0, 1)),
  PRIMARY KEY (clock_id, since),
  CHECK (since <= until)
) STRICT;
INSERT INTO "clock_period" VALUES('1bd4fdeec74ce048987e5969','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:15:00Z',0);
INSERT INTO "clock_period" VALUES('250376c954ed2275724bcebe','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('29fd298494c53af0c21e167f','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('de4b42b1a2bbdeeb9638e83e','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('440848fdb1011ddad85aa8dc','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('0a72c2d4f4bb42759e9aaabd','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-02T06:00:00Z',1);
INSERT INTO "clock_period" VALUES('2b2b0a3dfdf5317b467b3b8c','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('9f4c4f52e9a9e84a2d738cc4','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','2026-03-04T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('cc0f23de0a54e3636d386044','2026-03-02T03:30:00Z','2026-03-04T01:00:00Z','2026-03-02T03:45:00Z',0);
INSERT INTO "clock_period" VALUES('03bc169a35e9c43f2cb4d226','2026-03-02T03:30:00Z','2026-03-04T01:00:00Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('1f780f66a9b1e7060904dab9','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-05T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('1f780f66a9b1e7060904dab9','2026-03-02T06:00:00Z','2026-03-04T01:00:00Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('e224e7197bf7f6ef90aae057','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:35:00Z',0);
INSERT INTO "clock_period" VALUES('b6e00b1b591622eb7cd64df0','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:50:00Z',0);
INSERT INTO "clock_period" VALUES('33c3ad0bd1aae043a4efb372','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('0d13f66d43d879030ab9289e','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('24bc8e5ceb5d9bc30476db08','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('43b716e550f848e65022647f','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('67e685f98029c375dd78b4b2','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('90588d987e8d1b3da4a696d3','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-02T02:30:00Z',0);
INSERT INTO "clock_period" VALUES('3c511a14ad1c4dd90ceb71aa','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('cc0f23de0a54e3636d386044','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T03:45:00Z',1);
INSERT INTO "clock_period" VALUES('03bc169a35e9c43f2cb4d226','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T04:00:00Z',1);
INSERT INTO "clock_period" VALUES('1f780f66a9b1e7060904dab9','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T09:30:00Z',1);
INSERT INTO "clock_period" VALUES('fa9553c285239b88c717f253','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-04T01:15:00Z',0);
INSERT INTO "clock_period" VALUES('24dc082e1e9dc27923c16d3e','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-04T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('895d56f644aa11bc54eb734f','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('b006c637e80022a6142f94d7','2026-03-04T01:00:00Z','2026-03-04T01:10:00Z','2026-03-04T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('bae0d4bbe6c8df211894fa47','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-05T01:00:00Z',0);
INSERT INTO "clock_period" VALUES('cc0f23de0a54e3636d386044','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T03:45:00Z',0);
INSERT INTO "clock_period" VALUES('03bc169a35e9c43f2cb4d226','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('1f780f66a9b1e7060904dab9','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('e7a158d0fb4ff78ab5490e53','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('f8ca43f43964bc9dbb6d2070','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('14cf3b3d6d4aa7156880524a','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('da11b31cea916f7c55fa0b27','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('f68d143182ee16a924860cd7','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('375e0dae2d5c6785ebc11587','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('35a2d8315927565dddf6df80','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('64a460b1238b20e5b1cadcb1','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('6dc72fd3d2f514e5cf6046d3','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','2026-04-01T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('ef702ad531876efb590f53ae','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('eb9ed8926931318dda54d1bc','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','2026-04-01T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('298bca92c16f6cefad571ea6','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
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
INSERT INTO "complaint" VALUES('f54eee7bc7c1167ba8ce33a1','f5815eb2d03e56335ac8691d','4ea19b9f2ee4fad8ad20663b',NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "consent" VALUES('8dc52e5d98fd714ed185c38f','766d32ccdd278662ff55cc49','remote',NULL,'Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('b5a6155f98c844db07cf258f','766d32ccdd278662ff55cc49','quote','447a7f6e0b271b27b3a02f1b','Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('7a4779701d2dea404ea2f6ac','f5815eb2d03e56335ac8691d','removal',NULL,'Ms Example','phone','2026-03-02T03:00:00Z');
CREATE TABLE contact (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  site_id TEXT REFERENCES site (id),
  name TEXT NOT NULL CHECK (name <> ''),
  role TEXT,
  phone TEXT,
  mail TEXT
, left_on TEXT, head INTEGER NOT NULL DEFAULT 0 CHECK (head IN (0, 1))) STRICT;
INSERT INTO "contact" VALUES('09cd1d592572410d54f8fb2b','7d2df7fa2f75756cd10924b2','03aa787ec1322f38dd6233d4','Li Na','head nurse','13800000003',NULL,'2026-04-01',0);
INSERT INTO "contact" VALUES('1e5b6e3193ee0d7686263b93','5f3c467ef100830b1291b770',NULL,'Li Na',NULL,NULL,'li@example.invalid',NULL,0);
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
INSERT INTO "contract" VALUES('e3c197e020c60d6fe38d2b38','C-0001','7d2df7fa2f75756cd10924b2','full','gold',NULL,'2026-01-01','2026-12-31');
INSERT INTO "contract" VALUES('c3d149eb3c3d3b0b369edcb6','C-0002','53250f13a5b4659ac41985dd','basic','standard',NULL,'2026-01-01','2027-06-30');
CREATE TABLE contract_extension (
  clock_id TEXT PRIMARY KEY REFERENCES clock (id),
  contract_id TEXT NOT NULL REFERENCES contract (id),
  at TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  CHECK (ended_on < ends_on)
) STRICT;
INSERT INTO "contract_extension" VALUES('2b2b0a3dfdf5317b467b3b8c','c3d149eb3c3d3b0b369edcb6','2026-03-02T06:00:00Z','2026-12-31','2027-01-31');
CREATE TABLE contract_moved_end (
  id TEXT PRIMARY KEY,
  contract_id TEXT NOT NULL REFERENCES contract (id),
  at TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  why TEXT NOT NULL CHECK (why <> ''),
  CHECK (ended_on <> ends_on)
) STRICT;
INSERT INTO "contract_moved_end" VALUES('13cc2e839d7819484aadd204','c3d149eb3c3d3b0b369edcb6','2026-04-01T01:00:00Z','2027-01-31','2027-06-30','goodwill');
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
INSERT INTO "customer" VALUES('7d2df7fa2f75756cd10924b2','Example Clinic','example clinic','city','gold',NULL,'1 Example Road','CU-0001',NULL,NULL,'2026-03-02',NULL,NULL);
INSERT INTO "customer" VALUES('53250f13a5b4659ac41985dd','示例诊所','示例诊所',NULL,NULL,NULL,NULL,'CU-0002',NULL,NULL,'2026-03-02',NULL,NULL);
INSERT INTO "customer" VALUES('6fccfb2998579d37fce12704','Sample Dealer','sample dealer',NULL,NULL,NULL,NULL,'CU-0003',NULL,NULL,'2026-03-02',NULL,NULL);
INSERT INTO "customer" VALUES('66ce0985be6022201777e34c','Sample School','sample school',NULL,NULL,NULL,NULL,'CU-0004',NULL,NULL,'2026-03-02',NULL,NULL);
INSERT INTO "customer" VALUES('d74e4a26101c045f536206bb','Sample Dealers','sample dealers',NULL,NULL,NULL,NULL,'CU-0005','6fccfb2998579d37fce12704',NULL,NULL,NULL,NULL);
INSERT INTO "customer" VALUES('7949678fa9aa6e29143f9212','Sample Works','sample works',NULL,NULL,NULL,NULL,'CU-0006',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "customer" VALUES('5f3c467ef100830b1291b770','Li Na','li na',NULL,NULL,NULL,NULL,'CU-0007',NULL,NULL,'2026-04-01',NULL,NULL);
CREATE TABLE customer_number (
  number_key TEXT PRIMARY KEY,
  number TEXT NOT NULL CHECK (number <> ''),
  customer_id TEXT NOT NULL REFERENCES customer (id),
  name_key TEXT NOT NULL
) STRICT;
INSERT INTO "customer_number" VALUES('k-17','K-17','7949678fa9aa6e29143f9212','sample works');
CREATE TABLE discount (
  ticket_id TEXT PRIMARY KEY REFERENCES ticket (id),
  amount INTEGER NOT NULL CHECK (amount > 0),
  currency TEXT NOT NULL,
  decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 4),
  why TEXT NOT NULL CHECK (why <> ''),
  at TEXT NOT NULL,
  given_by TEXT NOT NULL
) STRICT;
INSERT INTO "discount" VALUES('766d32ccdd278662ff55cc49',500,'CNY',2,'goodwill','2026-03-02T02:05:00Z','tester');
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
INSERT INTO "dispatch" VALUES('74d02ef19094d140e4764773','766d32ccdd278662ff55cc49',1,'4ea19b9f2ee4fad8ad20663b','2026-03-02T01:00:00Z',NULL,NULL,'2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z',NULL,'paper jam','worn roller','roller replaced','prints 20 labels',40,'2026-03-02T02:05:00Z','paper',NULL,NULL,'full care',NULL,12,'printed 20 labels',1,'Li Na','2026-03-02T02:05:00Z',NULL,NULL,NULL,NULL,NULL,'cost','free');
INSERT INTO "dispatch" VALUES('3b91ee7214622066157b0349','5ecc762b8b2e494bc856fc4a',1,'3e92ed5947fe5d270a79e453','2026-03-03T01:00:00Z',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,'none','no training','explained','they know how',30,NULL,NULL,NULL,NULL,'in warranty',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'free','free');
INSERT INTO "dispatch" VALUES('571ce64e971541b96c29f224','ff0a157104a0cab690a8d610',1,'4ea19b9f2ee4fad8ad20663b','2026-04-01T01:00:00Z',NULL,NULL,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'out of warranty',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'third floor','do not bend it',1,'price','price');
CREATE TABLE dispatch_check (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  kept INTEGER NOT NULL CHECK (kept IN (0, 1)), judged_by TEXT,
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_check" VALUES('74d02ef19094d140e4764773','uniform',1,NULL);
INSERT INTO "dispatch_check" VALUES('74d02ef19094d140e4764773','tidy',0,NULL);
INSERT INTO "dispatch_check" VALUES('571ce64e971541b96c29f224','tidy',0,'tester');
CREATE TABLE dispatch_crew (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  PRIMARY KEY (dispatch_id, engineer_id)
) STRICT;
INSERT INTO "dispatch_crew" VALUES('571ce64e971541b96c29f224','3e92ed5947fe5d270a79e453');
CREATE TABLE dispatch_item (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  quantity INTEGER NOT NULL CHECK (quantity > 0), method TEXT,
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_item" VALUES('74d02ef19094d140e4764773','training',1,NULL);
INSERT INTO "dispatch_item" VALUES('571ce64e971541b96c29f224','training',1,'at the machine');
CREATE TABLE document (
  number INTEGER PRIMARY KEY,  -- when the texts have changed it is another one
  ticket_id TEXT NOT NULL UNIQUE REFERENCES ticket (id) ON DELETE CASCADE,
  digest INTEGER NOT NULL      -- of the texts
) STRICT;
INSERT INTO "document" VALUES(0,'b241e78fbd688a49ece54189',2483302705);
INSERT INTO "document" VALUES(1,'247259b257915b7b87db0d9b',129524800);
INSERT INTO "document" VALUES(2,'5ecc762b8b2e494bc856fc4a',1064806338);
INSERT INTO "document" VALUES(3,'ba3f37eeb3fe19a9f8b11d08',2093342709);
INSERT INTO "document" VALUES(4,'c87fb83da3d3ae86e64711cf',1221380378);
INSERT INTO "document" VALUES(5,'1e626c26468237755fc2a203',3112426978);
INSERT INTO "document" VALUES(6,'766d32ccdd278662ff55cc49',1763828510);
INSERT INTO "document" VALUES(7,'9c8410332e531e50b7159eeb',3873463776);
INSERT INTO "document" VALUES(8,'de993d5dd0584319b8a0bf46',3017057375);
INSERT INTO "document" VALUES(9,'60ee1ac82a7b4d010c9b9ff5',3483548428);
INSERT INTO "document" VALUES(10,'ba6e3ae83733950efd24c1c5',2242262510);
INSERT INTO "document" VALUES(11,'f5815eb2d03e56335ac8691d',4152089765);
INSERT INTO "document" VALUES(12,'f412c07d714b679fd217692e',325237026);
INSERT INTO "document" VALUES(13,'ff0a157104a0cab690a8d610',3848825112);
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
INSERT INTO "engineer" VALUES('4ea19b9f2ee4fad8ad20663b','Wang Lin','wang lin','wang','centre',NULL,'10 0001',NULL,1,NULL);
INSERT INTO "engineer" VALUES('3e92ed5947fe5d270a79e453','Zhao Min','zhao min','zhao','centre',NULL,NULL,NULL,1,8);
INSERT INTO "engineer" VALUES('231cf185afa1810a025af328','Ada','ada',NULL,NULL,NULL,NULL,NULL,1,NULL);
CREATE TABLE engineer_role (
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  role TEXT NOT NULL CHECK (role <> ''),
  PRIMARY KEY (engineer_id, role)
) STRICT;
INSERT INTO "engineer_role" VALUES('3e92ed5947fe5d270a79e453','reception');
CREATE TABLE engineer_skill (
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  skill TEXT NOT NULL CHECK (skill <> ''),
  PRIMARY KEY (engineer_id, skill)
) STRICT;
INSERT INTO "engineer_skill" VALUES('4ea19b9f2ee4fad8ad20663b','printer');
INSERT INTO "engineer_skill" VALUES('3e92ed5947fe5d270a79e453','installation');
INSERT INTO "engineer_skill" VALUES('3e92ed5947fe5d270a79e453','soldering');
CREATE TABLE entitlement (
  contract_id TEXT NOT NULL REFERENCES contract (id),
  entitlement TEXT NOT NULL,
  total INTEGER NOT NULL CHECK (total >= 0),
  used INTEGER NOT NULL DEFAULT 0 CHECK (used BETWEEN 0 AND total),
  PRIMARY KEY (contract_id, entitlement)
) STRICT;
INSERT INTO "entitlement" VALUES('e3c197e020c60d6fe38d2b38','visit',4,1);
INSERT INTO "entitlement" VALUES('e3c197e020c60d6fe38d2b38','training',2,2);
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
INSERT INTO "equipment" VALUES('a894d96be51c3a2bc5e7747d','PR-1001','pr-1001','printer','LP2','7d2df7fa2f75756cd10924b2','03aa787ec1322f38dd6233d4','e3c197e020c60d6fe38d2b38','2024-01-01','2024-01-05','2024-01-10',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "equipment" VALUES('0e680fddbc19bedc3cec1a7d','PR-1002','pr-1002','printer',NULL,'53250f13a5b4659ac41985dd',NULL,'c3d149eb3c3d3b0b369edcb6','2026-02-01',NULL,'2026-04-01',NULL,NULL,'豫A12345','豫a12345','in the van',NULL,NULL);
INSERT INTO "equipment" VALUES('a644ce432dc31a8681684924','PR-9001','pr-9001','printer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE "escalation" (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  percent INTEGER NOT NULL CHECK (percent >= 0),
  done_at TEXT NOT NULL,
  undone TEXT,
  PRIMARY KEY (clock_id, percent)
) STRICT;
INSERT INTO "escalation" VALUES('1f780f66a9b1e7060904dab9',75,'2026-03-02T09:20:00Z',NULL);
INSERT INTO "escalation" VALUES('33c3ad0bd1aae043a4efb372',75,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('1f780f66a9b1e7060904dab9',100,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('33c3ad0bd1aae043a4efb372',100,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('33c3ad0bd1aae043a4efb372',150,'2026-03-03T01:00:00Z',NULL);
CREATE TABLE finding (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  what TEXT NOT NULL CHECK (what <> ''),
  place INTEGER NOT NULL,
  ticket_id TEXT REFERENCES ticket (id),
  PRIMARY KEY (dispatch_id, what)
) STRICT;
INSERT INTO "finding" VALUES('571ce64e971541b96c29f224','cable loose',0,'f412c07d714b679fd217692e');
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
INSERT INTO "hold" VALUES('98411b953c4ac1f92457bd38','f5815eb2d03e56335ac8691d','factory','2026-03-02T03:00:00Z',NULL,'tester','sent away',NULL);
INSERT INTO "hold" VALUES('ab24a10543f674da28b44f5a','5ecc762b8b2e494bc856fc4a','resolved','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester',NULL,NULL);
INSERT INTO "hold" VALUES('afc6e8ab6ee791d66b8b9ec7','9c8410332e531e50b7159eeb','customer','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','tester',NULL,'2026-03-06T01:00:00Z');
CREATE TABLE holder (
  id TEXT PRIMARY KEY,
  place TEXT,
  engineer_id TEXT REFERENCES engineer (id),
  dispatch_id TEXT UNIQUE REFERENCES dispatch (id),
  CHECK ((place IS NULL) <> (dispatch_id IS NULL)),
  CHECK (engineer_id IS NULL OR place IS NOT NULL)
) STRICT;
INSERT INTO "holder" VALUES('692f6db0d1ba2ccb0b3c770b','warehouse',NULL,NULL);
INSERT INTO "holder" VALUES('fbd109a0f412bb3a61fac7e0','centre','4ea19b9f2ee4fad8ad20663b',NULL);
INSERT INTO "holder" VALUES('e1c0a3d3493d8d34e9007170','centre',NULL,NULL);
INSERT INTO "holder" VALUES('187a185173044ce22f947597',NULL,NULL,'74d02ef19094d140e4764773');
CREATE TABLE imported (
  row_hash TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id)
) STRICT;
INSERT INTO "imported" VALUES('a98a8f651662bdde032bfcf6f228a852c052407dc84ee9adcf3529dfd15c2d8e','247259b257915b7b87db0d9b');
INSERT INTO "imported" VALUES('aed74f9fb9599ceeef9748d00acf6cc53cf33903c89475435915b9eb77ea7540','247259b257915b7b87db0d9b');
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
INSERT INTO "journal" VALUES(1,'3fb62794c100d94d8658c713','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','4ea19b9f2ee4fad8ad20663b','engineer added','{"name": "Wang Lin", "station": "centre"}','0d66adcd85c1c1eb66acbdf66dde3d47b076f60f511b67ffe585aeced088f133');
INSERT INTO "journal" VALUES(2,'d88ed8df2edb675c4bf6c403','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','3e92ed5947fe5d270a79e453','engineer added','{"name": "Zhao Min", "station": "centre", "roles": ["reception"]}','cc5b7eba49ccf2eb74ae359aff9b1c2bc231c6b18d0a7a377ac332b727b010cc');
INSERT INTO "journal" VALUES(3,'e2487a5808a93aeeb16210ed','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','3e92ed5947fe5d270a79e453','engineer away','{"name": "Zhao Min", "since": "2026-04-05T16:00:00Z", "until": "2026-04-10T16:00:00Z", "note": "holiday"}','90a4a3cdf91a0e8ee3533a265b28441d29b31a6151aa7ce4f45087170de2b9d2');
INSERT INTO "journal" VALUES(4,'5fcb83a3ed07fe867e80cffd','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','7d2df7fa2f75756cd10924b2','customer added','{"number": "CU-0001", "name": "Example Clinic", "phones": ["13800000001"]}','8b46e410525187a9402e3fa00ccc3707db4f8dbf131411aea2e55826f097dbce');
INSERT INTO "journal" VALUES(5,'e7f43341d14d0d1b58605354','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','53250f13a5b4659ac41985dd','customer added','{"number": "CU-0002", "name": "示例诊所", "phones": ["13800000002"]}','f342769a736186835621f115626fc1dd38f2fa001c2ea61dd04cc004040404d8');
INSERT INTO "journal" VALUES(6,'7c25ed4164f6a891e8783fd3','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','6fccfb2998579d37fce12704','customer added','{"number": "CU-0003", "name": "Sample Dealer", "phones": []}','55c8621801221dabf7c4d91089a3b92723fc1319c128c106f8b3f8adc5a050ea');
INSERT INTO "journal" VALUES(7,'a3c72ba844d593d4bf446790','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','site','03aa787ec1322f38dd6233d4','site added','{"customer": "Example Clinic", "name": "North wing", "address": "2 Sample Road", "region": "county"}','113650220517d1928d5e992c85589e89647a0487b9cbade003805c99d2a35c76');
INSERT INTO "journal" VALUES(8,'0397771b63f98c21944f1186','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','7d2df7fa2f75756cd10924b2','telephone added','{"name": "Example Clinic", "phone": "13800000003"}','005bf583f1a981485907b3a4f7555ecd9d7ddaefbfb9480db781556def89b252');
INSERT INTO "journal" VALUES(9,'0397771b63f98c21944f1186','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','7d2df7fa2f75756cd10924b2','contact added','{"customer": "Example Clinic", "name": "Li Na", "site": "North wing", "role": "head nurse", "phone": "13800000003", "mail": null}','00b78cd6eb28d855102cf2dfa6685350165960344accdf00f023251648e090e2');
INSERT INTO "journal" VALUES(10,'f1337e9996b05444fcc1e934','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','e3c197e020c60d6fe38d2b38','contract added','{"number": "C-0001", "customer": "Example Clinic", "kind": "full", "tier": "gold", "from": "2026-01-01", "to": "2026-12-31"}','5f0d01511236825105abd6d08c0deb75e4f3343c1adb9dcb3562bef02ce05a85');
INSERT INTO "journal" VALUES(11,'a2a9f6551c5cbc1359eb10f5','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','c3d149eb3c3d3b0b369edcb6','contract added','{"number": "C-0002", "customer": "示例诊所", "kind": "basic", "tier": "standard", "from": "2026-01-01", "to": "2026-12-31"}','c97fe33d9a808f2453561f03b80c99e0b96507c939f4fc3ee858530ff9aa313a');
INSERT INTO "journal" VALUES(12,'18be03f201836c2059b7c0e5','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','a894d96be51c3a2bc5e7747d','equipment added','{"serial": "PR-1001", "kind": "printer", "customer": "Example Clinic", "plate": null}','27278c7432b8ee9b03e772d0962f3a8719a2ca4665377e58bfc7b7a74a2373d7');
INSERT INTO "journal" VALUES(13,'203c98575ac7c360af43563c','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','0e680fddbc19bedc3cec1a7d','equipment added','{"serial": "PR-1002", "kind": "printer", "customer": "示例诊所", "plate": null}','c44be4e64c3283c5459ef9d2fe87c4908bb7a0d639ace6410dbccd9c308d05f4');
INSERT INTO "journal" VALUES(14,'888e460d4e8c1cc3a70bc34b','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','a644ce432dc31a8681684924','equipment added','{"serial": "PR-9001", "kind": "printer", "customer": null, "plate": null}','ad41972df1c0f82f49e7575cef28ac5cc2faefefb535c336fd8057da149dd97f');
INSERT INTO "journal" VALUES(15,'36e1aea3b7072097142e9f5f','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts received','{"part": "roller", "condition": "new", "quantity": 10, "from": null, "to": "warehouse", "serial": null, "request": null, "note": "delivery note 17"}','c43aa23a5e62c40a6a747725b15636772f8e89a772dca5c575d169778148bf69');
INSERT INTO "journal" VALUES(16,'7559e3fe3f50df4240dd73d8','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 3, "from": "warehouse", "to": "centre/Wang Lin", "serial": null, "request": null, "note": null}','554f473a0c1700529d570403ad4500949442e0060f49650e9e6fdbb6e30a5baf');
INSERT INTO "journal" VALUES(17,'59fe3c9bf058f10f6da88fe7','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": null, "note": null}','4fa88bbc73a72f3089d80a89a2c60cd0edb83a45683c4fbf7fe195a1e7551757');
INSERT INTO "journal" VALUES(18,'aa9c07731770a4dd87353793','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','card','26280907ce484d4844a80e7b','card sold','{"card": "CARD-0001", "customer": "Example Clinic", "value": 50000, "currency": "CNY", "decimals": 2}','7cb60a26222222e1700bc5585aef3a266045455285f8d5b2e1c2b5d9a6618fb8');
INSERT INTO "journal" VALUES(19,'d2abab182f72301f122d4b8f','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','766d32ccdd278662ff55cc49','logged','{"channel": "phone", "caller": "Li Na", "phone": "13800000003", "said": "printer jams", "summary": "printer jams", "priority": "P1", "tier": "gold", "region": "county", "kind": "fault", "equipment": "PR-1001", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "346ffa853b6dd98c4bf9a62e", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T01:15:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T01:30:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','ed0e703ccff9e1652ad12290db5724cd336f10122fd0d0981071fc44e5d2ac1b');
INSERT INTO "journal" VALUES(20,'c36fd8101dcc57652c16a00b','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','766d32ccdd278662ff55cc49','assigned','{"engineer": "Wang Lin", "was": null, "clocks": []}','b1db61239f59b35e66f513b202a3dc17284e69abac85a2d7c458bdee570f73d4');
INSERT INTO "journal" VALUES(21,'8e11fffacd209b0451bb773b','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','766d32ccdd278662ff55cc49','opinion','{"text": "restart did not help", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T01:15:00Z", "at": "2026-03-02T01:00:00Z", "spare": "15m clock"}, {"target": "opinion", "change": "met", "due": "2026-03-02T01:30:00Z", "at": "2026-03-02T01:00:00Z", "spare": "30m clock"}]}','cd220bdb6220f54dc539c235b76886860f61fb0effaa71c99eec70ea485b6c8a');
INSERT INTO "journal" VALUES(22,'10232dc558b375950e620cfc','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','766d32ccdd278662ff55cc49','appointed','{"visit_at": "2026-03-02T02:00:00Z", "visit_until": null, "asked_by": "customer", "note": "they close at noon", "clocks": []}','4f26732018354bf6dd287af4b2f407c7c2ee05103ac97274c141a082e0a89173');
INSERT INTO "journal" VALUES(23,'fdcd3a3c917bc9420f29ff41','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','766d32ccdd278662ff55cc49','consented','{"purpose": "remote", "by": "Li Na", "how": "phone", "quote": null, "clocks": []}','3787c6ec374e69644940968ee6f2501e78f00b9e5001e4ee60fab4b6624244d3');
INSERT INTO "journal" VALUES(24,'b56d3dbb657f4bcf2163b233','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','766d32ccdd278662ff55cc49','quoted','{"quote": "Q-0001", "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}], "total": 8000, "currency": "CNY", "decimals": 2}','488d9991e51c0a189506301256d5907286bcf09258f8087b9eb356ca79df6458');
INSERT INTO "journal" VALUES(25,'384c6a39c4cea4e02f2b2893','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','766d32ccdd278662ff55cc49','consented','{"purpose": "quote", "by": "Li Na", "how": "phone", "quote": "Q-0001", "clocks": []}','785197df90d84cc197c648db2a4c72a78a4e6a9efd254ba924aba856b8d22a86');
INSERT INTO "journal" VALUES(26,'720af328d33e9f1b96a1b2c6','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','766d32ccdd278662ff55cc49','ordered','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "arrive", "change": "started", "due": "2026-03-02T03:00:00Z", "within": "2h clock"}], "instead_of": null}','d9f29fdad4a6c7d6bf78e441469328c8abe7924f3d148a06527c73a0d9095747');
INSERT INTO "journal" VALUES(27,'b830a4f0909bff8120abe233','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','766d32ccdd278662ff55cc49','parts issued','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "centre/Wang Lin", "to": "SD-000001/1", "serial": null, "request": null, "note": null}','c4191e960ec1230568554b5772cc1e1640d57f658e251acb725b5753a1629539');
INSERT INTO "journal" VALUES(28,'bbae05cf0eb2910a468ceb30','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','766d32ccdd278662ff55cc49','arrived','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "arrive", "change": "met", "due": "2026-03-02T03:00:00Z", "at": "2026-03-02T02:05:00Z", "spare": "55m clock"}]}','f8810bfdd6f3499e207b6d1a4b99312d10e07961dbc7eef2fe86eb9b43a64601');
INSERT INTO "journal" VALUES(29,'c24d1cc77f93088a3e2db7de','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','766d32ccdd278662ff55cc49','recorded','{"visit": 1, "form": {"fault": "paper jam", "code": "paper", "cause": "worn roller", "action": "roller replaced", "test": "printed 20 labels", "result": "prints 20 labels", "minutes": 40, "kilometres": 12, "solved": true, "covered": {"parts": "cost", "work": "free", "because": "full care"}, "checklist": {"uniform": true, "tidy": false}, "work": {"training": 1}, "parts": [{"part": "roller", "quantity": 1, "source": null, "condition": "new", "serial": null, "back": false}]}, "was": {}, "clocks": []}','662cf917e8fde98d5fed3ce04ca6b78ceebaab846ecb5ec29423e7fd2d33c2c7');
INSERT INTO "journal" VALUES(30,'c24d1cc77f93088a3e2db7de','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','766d32ccdd278662ff55cc49','parts fitted','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "SD-000001/1", "to": null, "serial": null, "request": null, "note": null}','6eae93259285a31da0b8af2933646d589113a55d68a5c528f162845724e94bdf');
INSERT INTO "journal" VALUES(31,'c24d1cc77f93088a3e2db7de','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','766d32ccdd278662ff55cc49','entitlement used','{"contract": "C-0001", "entitlement": "training", "quantity": 1, "left": 1}','a1d93dfd54c5006274eee1ace864b8336caf19a5417f221b38e84b9939d7a01e');
INSERT INTO "journal" VALUES(32,'c24d1cc77f93088a3e2db7de','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','766d32ccdd278662ff55cc49','charged','{"visit": 1, "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}, {"kind": "work", "item": "training", "quantity": 1, "unit": "place", "unit_price": 20000, "list_amount": 20000, "amount": 0, "because": "included in the contract"}], "total": 8000, "currency": "CNY", "decimals": 2}','adcfc55a0961d7b835e8b8eb5b37bf194b2f05e9af2cc1fde32f033a59a5efdb');
INSERT INTO "journal" VALUES(33,'f19bdcbab76f41142d1a225e','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','766d32ccdd278662ff55cc49','attached','{"visit": 1, "number": 1, "kind": "photo", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','b77c90801d87a263137ab40746c9229da11b2cf72532173d3899980cc4d08ebc');
INSERT INTO "journal" VALUES(34,'2d801562ea44940f25f67c83','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','766d32ccdd278662ff55cc49','file attached','{"number": 2, "kind": "file", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','87786ab6a90604e5cd0f5339bbc8af10680a8d283a925e9976aa4c619c052da7');
INSERT INTO "journal" VALUES(35,'dd9a9e1abd372b9f07cf9a95','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','766d32ccdd278662ff55cc49','recorded','{"visit": 1, "form": {"signature": "Li Na"}, "was": {}, "clocks": []}','811c1ab921c852f552396c1c46189c87f037e677f353dd01f82048d5cdf53f4e');
INSERT INTO "journal" VALUES(36,'dd9a9e1abd372b9f07cf9a95','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','766d32ccdd278662ff55cc49','finished','{"visit": 1, "engineer": "Wang Lin", "clocks": []}','4d9348f759d33984e084c492ce38c53a5bd884e9f01e9ef2f27cf229b44e9ac0');
INSERT INTO "journal" VALUES(37,'dd9a9e1abd372b9f07cf9a95','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','766d32ccdd278662ff55cc49','resolved','{"cause": "worn roller", "solution": "roller replaced", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-02T09:30:00Z", "at": "2026-03-02T02:05:00Z", "spare": "6h25m"}]}','1b8dd2b8e2a92fc5add79b0c76990f2ffc1ffd80fc1012bb33d34454756edada');
INSERT INTO "journal" VALUES(38,'2b027af591d3042ea43c9b0f','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','766d32ccdd278662ff55cc49','paid','{"receipt": "R-0001", "amount": 3000, "currency": "CNY", "decimals": 2, "method": "card", "card": "CARD-0001", "balance": 47000, "owed": 5000, "held": 0, "back": 0}','01b30d60bf8a1fa04889b937b1164ffe00e21989c4519c0ee07efd080715a855');
INSERT INTO "journal" VALUES(39,'8192d1da8dfd5f7c3ee5c077','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','766d32ccdd278662ff55cc49','paid','{"receipt": "R-0002", "amount": 5000, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 0, "back": 0}','b5ff1ecb13a5381bd7d98f62364d10eec3872be3729ae80668daf362c0e8c13f');
INSERT INTO "journal" VALUES(40,'2a0f9a6bb0682aabd0641fc2','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','766d32ccdd278662ff55cc49','handed-over','{"visit": 1, "engineer": "Wang Lin", "clocks": [], "receipts": ["R-0001", "R-0002"], "money": [{"amount": 8000, "currency": "CNY", "decimals": 2}]}','136e4ac48d8c42ae62e40b6a7928d53d8805c0ed5ce1d7c39da7d68b362ffd92');
INSERT INTO "journal" VALUES(41,'23382380dded5f326198bf6c','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','766d32ccdd278662ff55cc49','discounted','{"amount": 500, "was": 0, "currency": "CNY", "decimals": 2, "why": "goodwill", "owed": 0, "held": 500}','1d3615a536a141c8c45a89b983ac18479b7a33163dcb96538805cd0777f9dc4b');
INSERT INTO "journal" VALUES(42,'68b46b9d782aa524b364ba18','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','766d32ccdd278662ff55cc49','refunded','{"receipt": "R-0003", "amount": 500, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 0, "back": 0}','ae4edd512c022522d288c939ed201c1842a8fcca9f3cfe25fc90a1ad3198c849');
INSERT INTO "journal" VALUES(43,'27f9a7cc9864ad011f387b39','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','766d32ccdd278662ff55cc49','receipt voided','{"receipt": "R-0003", "amount": -500, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 500, "back": 500, "why": "it was not given"}','75e740d7900f21ecc0c94fcc2c1ebe9bbdbdbaad08cc0237ef51d2a4da3567a4');
INSERT INTO "journal" VALUES(44,'883721eaa2bb1eca5150590c','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','766d32ccdd278662ff55cc49','closed','{"note": null, "clocks": []}','d7478e5f5c7e60267eecf54ed19c2f3d73f485124e22dec9abbee67e9d91a232');
INSERT INTO "journal" VALUES(45,'93088bb50196fe69ec508690','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','f5815eb2d03e56335ac8691d','logged','{"channel": "phone", "caller": null, "phone": null, "said": "no power", "summary": "no power", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "equipment": "PR-1002", "contract": "C-0002", "assumed": ["priority", "region", "kind", "phase"], "terms": "2ea9be60857afd6f21fe8d49", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T06:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','e29a0fdacf6f1842e714642ad3ccffb951ecc384cdd057a1012c2eac02186d65');
INSERT INTO "journal" VALUES(46,'33348e4bc87f740b01c016e7','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','f5815eb2d03e56335ac8691d','called','{"channel": "phone", "caller": null, "phone": null, "said": "is anybody coming?", "clocks": []}','f930542fe95baf262ca6c55482f230d1f92bff5389ff59e5a2217096e0e8eb2f');
INSERT INTO "journal" VALUES(47,'583d3a560bf557fc1a20f0e1','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','f5815eb2d03e56335ac8691d','lent','{"loan": "91165acfeef9319f618e391f", "serial": "PR-9001", "kind": "printer", "due": "2026-03-17T03:00:00Z", "clocks": []}','72339715c28ce826f49dd1f9cd8694310127c6d5af0b48fd0447af3bfb4fedd4');
INSERT INTO "journal" VALUES(48,'c54e4741db4c55bda13118df','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','f5815eb2d03e56335ac8691d','return asked','{"return": "RMA-0001", "serial": "PR-1002", "reason": "quality", "decision": "repair", "freight": "desk", "because": {"when": {"warranty": ["in"]}}, "freight_back": "desk", "book": null, "overruled_by": null}','e5cadcb607c8abd0c8c431624c1f0083a4c5a28418e8361eab4623e95f3f6a54');
INSERT INTO "journal" VALUES(49,'58f6176d02bf72ecb0d33287','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','wang','ticket','f5815eb2d03e56335ac8691d','return approved','{"return": "RMA-0001", "by": "wang", "lacking": 0, "note": null}','8d52d9318dbf6f10304e911cd6361129b6cac75844e16122d8bc62878e541790');
INSERT INTO "journal" VALUES(50,'36731dd3def4431d245c43a4','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','f5815eb2d03e56335ac8691d','consented','{"purpose": "removal", "by": "Ms Example", "how": "phone", "quote": null, "clocks": []}','113a9cd045a4669a70b77b5f67cf5f5935333491ff78e11eb8fde288ce0541b4');
INSERT INTO "journal" VALUES(51,'c52143122e683567c4f12cc3','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','f5815eb2d03e56335ac8691d','sent-away','{"return": "RMA-0001", "serial": "PR-1002", "freight": "desk", "clocks": []}','eb452bd268b3ed9b9f3e47ffebc142ac8d357b81622f2ee61f6ce49d464ed73d');
INSERT INTO "journal" VALUES(52,'ebbae2bf560a09147ea6116d','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','f5815eb2d03e56335ac8691d','held','{"reason": "factory", "note": "sent away", "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T06:00:00Z"}]}','49590a2ccfbf1c0b0b8e46e5d6a7ad717f751c9c912b3972c5786829880dd41f');
INSERT INTO "journal" VALUES(53,'2a11da68ecea87a8f555cc0e','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','b241e78fbd688a49ece54189','logged','{"channel": "phone", "caller": null, "phone": null, "said": "scanner reads every second code", "summary": "scanner reads every second code", "priority": "P2", "tier": "standard", "region": "city", "kind": "fault", "contract": "C-0002", "typed": ["priority"], "assumed": ["region", "kind", "phase"], "terms": "d2ce7c7a2065a60b4904a927", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-04T09:30:00Z", "within": "2 working days"}]}','2c2eb214c0ad838b4cf0b192e05962c4fc60b5f61c16a04d035781167d6ecf75');
INSERT INTO "journal" VALUES(54,'855216dc0cc2dd476cbd9086','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','9c8410332e531e50b7159eeb','logged','{"channel": "phone", "caller": null, "phone": null, "said": "registration desk is down", "summary": "registration desk is down", "priority": "P3", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "c70a486bb344fcf316f0c406", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T03:45:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-05T09:30:00Z", "within": "3 working days"}]}','d9e7c739fc694fb7a567635162d8b4f9c3ba3e8a984c1febe9f9a0ff3ab13762');
INSERT INTO "journal" VALUES(55,'e5396963ccd0a98f3a52032f','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','9c8410332e531e50b7159eeb','classified','{"changed": {"priority": ["P3", "P1"], "severity": [null, "down"], "reach": [null, "group"]}, "terms": "d0b7cf20e485621aa9c1cb77", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "moved", "due": "2026-03-02T09:30:00Z", "was": "2026-03-05T09:30:00Z"}]}','377b0bda2bad970c18698aa4a749beefe6d94c5e0b4c12ee80baeee51673affe');
INSERT INTO "journal" VALUES(56,'b974b0064d98acb850b87457','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','9c8410332e531e50b7159eeb','escalated','{"from": "1", "to": "2", "reason": "the board has to be measured", "clocks": []}','083d871ec50e1a24c9e98b73f49dc6531a37e6c46a0536fc92c827e96b49af11');
INSERT INTO "journal" VALUES(57,'5dbd65912b68c8885dac3b84','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','b241e78fbd688a49ece54189','answered','{"text": "we look into it", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T04:00:00Z", "at": "2026-03-02T06:00:00Z", "late": "1h"}]}','3c569e2ad63a8ed884fd2820582b0eef4ac50d4e770f2e18d0546b98077c43fb');
INSERT INTO "journal" VALUES(58,'5dbd65912b68c8885dac3b84','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','b241e78fbd688a49ece54189','contract extended','{"target": "answer", "number": "C-0002", "by": "1 month", "was": "2026-12-31", "ends_on": "2027-01-31"}','0f9a6f064c12f5f668f5fb5348efac44978f91b6f2599927bbe550b1ded19efc');
INSERT INTO "journal" VALUES(59,'fc1613d005e316f041071daa','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','9fa7336e082d7c4d7982861a','parts asked','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "because": "for the fair"}','4e6ef57bf88093b20a5f402e2d96d747844705bb517e2e2f1025d654bb376802');
INSERT INTO "journal" VALUES(60,'dff5a05364cce77e9be1e0e6','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','wang','request','9fa7336e082d7c4d7982861a','request approved','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "lacking": 0, "note": null}','604ccc80a78c430ac548e6fa28204e4fa4b7a976e0713ae6d9096ae7bb7e3e15');
INSERT INTO "journal" VALUES(61,'761a4130add8a6a33e7e2f1e','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": "REQ-0001", "note": null}','ce51deaadb282e7410a16216dfee4ce2d0cf00dd8c7b6343d0c06cc34ed4d3a1');
INSERT INTO "journal" VALUES(62,'761a4130add8a6a33e7e2f1e','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','9fa7336e082d7c4d7982861a','request issued','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "source": "warehouse"}','5fe6783b1ce1ac36df4fc192af043b47f6f8f0389d011baeab1601fd7867e273');
INSERT INTO "journal" VALUES(63,'761f598fc9323fb401eb6575','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts counted','{"holder": "centre/Wang Lin", "part": "roller", "condition": "new", "counted": 1, "expected": 2, "engineer": "Wang Lin", "charged": 12000, "currency": "CNY", "decimals": 2}','8c7149f3e6e7120e626d5cb4bcfcf53527a89eb65f3920daa0fbcd99139d5232');
INSERT INTO "journal" VALUES(64,'3fb4eb533da0230021cae21a','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','contract','e3c197e020c60d6fe38d2b38','entitlement used','{"contract": "C-0001", "entitlement": "visit", "quantity": 1, "left": 3}','b5aa7ad02746fa34ce98450aec4b087159c796939d695bf8f47c66016f417e2a');
INSERT INTO "journal" VALUES(65,'2597b1b2dbf9cf79177d8da2','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','1e626c26468237755fc2a203','logged','{"channel": "phone", "caller": null, "phone": null, "said": "cannot log in", "summary": "cannot log in", "priority": "P1", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "d0b7cf20e485621aa9c1cb77", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T09:35:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T09:50:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','83f735defb042e63767047bfe9818907819686152aefa723c6375dc1b949a737');
INSERT INTO "journal" VALUES(66,'afa6da5c27a2fc8308872138','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','9c8410332e531e50b7159eeb','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T08:15:00Z", "note": "time is running out", "due_at": "2026-03-02T09:30:00Z"}','de36720bd10c359c1e0bb8aad6c58a9d01f304a4d8776bd420545c2b0c1ebff9');
INSERT INTO "journal" VALUES(67,'afa6da5c27a2fc8308872138','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','9c8410332e531e50b7159eeb','notices written','{"to": ["Head of service"]}','c9c4c499989c8fea442a98e14f2f6e3f9b1873985b352f3825e2d945d12984fe');
INSERT INTO "journal" VALUES(68,'1cb1c4deb7a6fb1b6a2f69ec','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','9c8410332e531e50b7159eeb','person told','{"to": "Head of service", "way": "command"}','c79b559a5b6271d1b38cf0a32e227ef7e075328e091da3211114be34f045dc72');
INSERT INTO "journal" VALUES(69,'ce123305b3edb27959f25d3c','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','1e626c26468237755fc2a203','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T09:27:30Z", "note": "time is running out", "due_at": "2026-03-02T09:30:00Z"}','b712f73451eb74d297a088ab9493e78526195963114297925e31a1be671aa379');
INSERT INTO "journal" VALUES(70,'ce123305b3edb27959f25d3c','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','1e626c26468237755fc2a203','notices written','{"to": ["Head of service"]}','2d59158458f5136fbee2d31ffa42d65d18de1764113cfbc4c11c9fa2901501c2');
INSERT INTO "journal" VALUES(71,'079e3b75a0e164689d630119','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','9c8410332e531e50b7159eeb','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','70f87f4331e0501fdc3e45872c3c1a1ca8c863efb28f4055902ed6ced4939702');
INSERT INTO "journal" VALUES(72,'079e3b75a0e164689d630119','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','9c8410332e531e50b7159eeb','escalated','{"from": "2", "to": "3", "because": {"target": "solve", "percent": 100}, "reason": null, "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}]}','3f3dcbd162eb8d53528abd853bb669f87e5f3317390cd114588818fbd0efb3a6');
INSERT INTO "journal" VALUES(73,'079e3b75a0e164689d630119','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','9c8410332e531e50b7159eeb','left undone','{"what": "priority", "why": "{number} is {priority} already", "facts": {"number": "SD-000004", "priority": "P1"}}','ddd6a93e5c75b15c53e88e7eb9a196cd37d62ff63fb31f34f29372a2e07c97b6');
INSERT INTO "journal" VALUES(74,'2ca734bac761dfeff9372b55','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','1e626c26468237755fc2a203','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','d4acce16d694004eb1f8e0023d6eb114809583b431a7236499d8e6db41568589');
INSERT INTO "journal" VALUES(75,'2ca734bac761dfeff9372b55','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','1e626c26468237755fc2a203','escalated','{"from": "1", "to": "2", "because": {"target": "solve", "percent": 100}, "reason": null, "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}, {"target": "answer", "change": "missed", "due": "2026-03-02T09:35:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T09:50:00Z"}]}','8197bea8e543c1d43556b54c8255755aee7b4ca5baf687460a4bcdabb883e266');
INSERT INTO "journal" VALUES(76,'2ca734bac761dfeff9372b55','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','1e626c26468237755fc2a203','left undone','{"what": "priority", "why": "{number} is {priority} already", "facts": {"number": "SD-000005", "priority": "P1"}}','18c7b093f4c783146926304d2b2f8496f55515941df341987929ee6eba7606c4');
INSERT INTO "journal" VALUES(77,'b68f35e55150b0b238b014bd','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','1e626c26468237755fc2a203','time used','{"target": "solve", "percent": 150, "used_at": "2026-03-03T00:35:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','85dafa8c79a1436abf4ac0a10b47d76e5471492018bd5cd8edb8b164e76268af');
INSERT INTO "journal" VALUES(78,'b68f35e55150b0b238b014bd','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','1e626c26468237755fc2a203','assigned','{"engineer": "Zhao Min", "was": null, "clocks": [], "because": {"station": "centre", "skill": null, "live": 0, "last_at": null}}','f10691aaeb96ad02ea2efb2f9840060d584c97c8714db1453a28c2b97d76e220');
INSERT INTO "journal" VALUES(79,'de16bc45075e88f101187c1b','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','1e626c26468237755fc2a203','person told','{"to": "Head of service", "way": "command"}','eb36fa00610c29732d016b8e7ce60843f26bd8bf8655454b91d125703079812f');
INSERT INTO "journal" VALUES(80,'2d131fbdb96de8897d350c60','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','ba3f37eeb3fe19a9f8b11d08','logged','{"channel": "phone", "caller": null, "phone": null, "said": "called by mistake", "summary": "called by mistake", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "2ea9be60857afd6f21fe8d49", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','1e8977fc434013c1d38c84cecc96656696328261a575a92adfcfee471a083b71');
INSERT INTO "journal" VALUES(81,'b177992372a2ae3f553987bd','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','ba3f37eeb3fe19a9f8b11d08','cancelled','{"reason": "called by mistake", "clocks": [{"target": "answer", "change": "void", "due": "2026-03-03T03:00:00Z"}, {"target": "solve", "change": "void", "due": "2026-03-10T09:30:00Z"}]}','f0615be2f7927b668ecf13cbd5d364b7f61caf5cb5564b193d6fa65be7be1b4c');
INSERT INTO "journal" VALUES(82,'b8d545f1ee1f9743c7f006a8','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','5ecc762b8b2e494bc856fc4a','logged','{"channel": "phone", "caller": null, "phone": null, "said": "how does it print", "summary": "how does it print", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "typed": ["warranty"], "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "2ea9be60857afd6f21fe8d49", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','88e914f902714db3c618708521d7a6cd1c124941db0128a7af361ec2d95bafad');
INSERT INTO "journal" VALUES(83,'c735a980c3fa9f43ab4ca3bb','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','5ecc762b8b2e494bc856fc4a','ordered','{"visit": 1, "engineer": "Zhao Min", "clocks": [], "instead_of": null}','d065a35fabb2257d6bf23cbb86a1c1db1f3004dbe326b3d14869eaf94e8e56c8');
INSERT INTO "journal" VALUES(84,'413e6cfb7da096e0bba2128e','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','5ecc762b8b2e494bc856fc4a','arrived','{"visit": 1, "engineer": "Zhao Min", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-03T03:00:00Z", "at": "2026-03-03T01:00:00Z", "spare": "2h"}]}','93245dbf41f0c64860c6d3fbf841482b7e159ef205172a94b9e34f8418d4a723');
INSERT INTO "journal" VALUES(85,'9f500fb299c324515480887d','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','5ecc762b8b2e494bc856fc4a','recorded','{"visit": 1, "form": {"fault": "none", "cause": "no training", "action": "explained", "result": "they know how", "minutes": 30, "covered": {"parts": "free", "work": "free", "because": "in warranty"}}, "was": {}, "clocks": []}','896a6b520dde39a39f0a2ca2bc38d0de8f75502479b34ccb542de70fb1f22d4e');
INSERT INTO "journal" VALUES(86,'9f500fb299c324515480887d','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','5ecc762b8b2e494bc856fc4a','charged','{"visit": 1, "because": "in warranty", "lines": [{"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "in warranty"}, {"kind": "work", "item": "labour", "quantity": 1, "unit": "30m", "unit_price": 6000, "list_amount": 6000, "amount": 0, "because": "in warranty"}], "total": 0, "currency": "CNY", "decimals": 2}','6eccfdc4a8c9747f723e205ca6c4e018bc34e1f430c254750b55b55acd620350');
INSERT INTO "journal" VALUES(87,'9f500fb299c324515480887d','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','5ecc762b8b2e494bc856fc4a','finished','{"visit": 1, "engineer": "Zhao Min", "clocks": []}','9a40c35afc50f352685fb372dbe8ccffb4612fe81d53e078954ef4f2bcdb4d18');
INSERT INTO "journal" VALUES(88,'f4c0f0f9a0ec5fa0099538fd','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','5ecc762b8b2e494bc856fc4a','resolved','{"cause": "no training", "solution": "explained", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-10T09:30:00Z", "at": "2026-03-03T01:00:00Z", "spare": "5 working days"}]}','9b8eae5803c7ee0cc7562d8823c30ebf077b52b870f576a35da32d41b4c67798');
INSERT INTO "journal" VALUES(89,'9a1e4e23f7b20bc9487a9e00','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','5ecc762b8b2e494bc856fc4a','closed','{"note": "content", "clocks": []}','afebb4c1bcf7fede77a09b55a1d4f73c1e0f3b73ee686f2a649ffea6af9f9dd4');
INSERT INTO "journal" VALUES(90,'9b5dc0a055f8c3406c0113d7','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','5ecc762b8b2e494bc856fc4a','reopened','{"reason": "again", "clocks": [{"target": "solve", "change": "resumed", "due": "2026-03-10T09:30:00Z"}]}','759e2da2f25def5499e3b3b8e347b7ca0418991f295d7c4a8aeda4f43d367e7e');
INSERT INTO "journal" VALUES(91,'e53b31edbb003c110cc2d0ab','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','customer','66ce0985be6022201777e34c','customer added','{"number": "CU-0004", "name": "Sample School", "phones": []}','7522142e16c02bafcdea5532811de30c333227ffa8f6e04ce484eb8992c46516');
INSERT INTO "journal" VALUES(92,'e53b31edbb003c110cc2d0ab','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','ticket','247259b257915b7b87db0d9b','logged','{"channel": "phone", "caller": null, "phone": null, "said": "Door, Lock, Stuck", "summary": "Door, Lock, Stuck", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "typed": ["priority"], "assumed": ["region", "tier", "kind", "phase"], "terms": "2ea9be60857afd6f21fe8d49", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T02:30:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','9624f7d40f2691c7324ae39c59cadbc1a46b2f15ba199576267a2f5389d821b2');
INSERT INTO "journal" VALUES(93,'e53b31edbb003c110cc2d0ab','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','engineer','231cf185afa1810a025af328','engineer added','{"name": "Ada", "station": null}','0b59af28db05b3d234ff93fb387f931d8bef300054df05a9ca77b0fe12c92cf2');
INSERT INTO "journal" VALUES(94,'e53b31edbb003c110cc2d0ab','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','ticket','247259b257915b7b87db0d9b','assigned','{"engineer": "Ada", "was": null, "clocks": []}','fa668e2687f0fd432635eb0f5492e6f1c28c9c3574edaab3d64d4fda91582b6a');
INSERT INTO "journal" VALUES(95,'e53b31edbb003c110cc2d0ab','2026-03-02T00:50:00Z','2026-03-02T00:50:00Z','Ada','ticket','247259b257915b7b87db0d9b','resolved','{"cause": "not recorded", "solution": "not recorded in the log", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T02:30:00Z", "at": "2026-03-02T00:50:00Z", "spare": "1h40m"}, {"target": "solve", "change": "met", "due": "2026-03-09T09:30:00Z", "at": "2026-03-02T00:50:00Z", "spare": "5 working days"}]}','0f26ebd6d0963e1607b3024f4af3db5e7408e26dc512b13e8ef13d0b9f26a0c3');
INSERT INTO "journal" VALUES(96,'e53b31edbb003c110cc2d0ab','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','247259b257915b7b87db0d9b','imported','{"file": "incidents.csv", "rows": 2, "through": "2026-03-02T00:50:00Z"}','b7f9c69a1dda2ea8b03db975499adf18060891b5f9b9b28941d30fa9d33e03b4');
INSERT INTO "journal" VALUES(97,'6b4586fce7d9e3f50368d89d','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','engineer','3e92ed5947fe5d270a79e453','engineer changed','{"name": "Zhao Min", "changed": {"capacity": 8}}','0ccce4dbb9f610cc2f8c98a1949f6a4808622a2f9b9f013eeb6feef86e207f9d');
INSERT INTO "journal" VALUES(98,'d7084bcded27286b708246a8','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','engineer','3e92ed5947fe5d270a79e453','engineer away','{"name": "Zhao Min", "since": "2026-04-30T16:00:00Z", "until": "2026-05-05T16:00:00Z", "note": "on leave"}','6fe3bf7963ae736b342f0936e0e1141d29ffd38486d44e07736c1fb2071cab48');
INSERT INTO "journal" VALUES(99,'6530debf6f35b3e7648f500d','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','9c8410332e531e50b7159eeb','appointed','{"visit_at": "2026-03-05T06:00:00Z", "visit_until": "2026-03-05T08:00:00Z", "asked_by": "desk", "note": null, "clocks": []}','151efbc223bb35f66c63f64f7e99b4abc64d486bdc9e60a1dee5c108caa6f375');
INSERT INTO "journal" VALUES(100,'85d65c459178ef41b78f8840','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','9c8410332e531e50b7159eeb','held','{"reason": "customer", "note": null, "ends_at": "2026-03-06T01:00:00Z", "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "held", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "held", "due": "2026-03-02T09:30:00Z"}]}','43ef9210c627f5d9ada06baff134624c275ad7a149a6bc1e4269021782eae52f');
INSERT INTO "journal" VALUES(101,'dfbacc770334ca484275bfd7','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','de993d5dd0584319b8a0bf46','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the printer jams again", "summary": "the printer jams again", "priority": "P3", "tier": "gold", "region": "county", "kind": "fault", "equipment": "PR-1001", "contract": "C-0001", "follows": "SD-000001", "typed": ["region", "kind"], "assumed": ["priority", "phase"], "terms": "6a64ae0731c0da6959b6ea6e", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-04T01:15:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-04T01:30:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "3 working days"}]}','9dcd1668b7c65b3e03477bef70f0ee3279fc06a8cb62b8a7f1c08ecb0a68e5e1');
INSERT INTO "journal" VALUES(102,'dfbacc770334ca484275bfd7','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','766d32ccdd278662ff55cc49','followed','{"number": "SD-000008", "said": "the printer jams again"}','dcbcdf51c624941042513b87d006b6d5731e42a4ff6cff7468a31a315565a964');
INSERT INTO "journal" VALUES(103,'31944196f677086d70c7e895','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','1e626c26468237755fc2a203','classified','{"entered_why": "it was never critical", "changed": {"priority": ["P1", "P2"]}, "corrects": "2597b1b2dbf9cf79177d8da2 logged 2026-03-02T09:20:00Z", "put_right": {"2597b1b2dbf9cf79177d8da2 logged 2026-03-02T09:20:00Z": "d0b7cf20e485621aa9c1cb77"}, "clocks": []}','073dd98ea65419874433eacc19300b676ba9c1f3c8dfd6134b72cabcca9ba710');
INSERT INTO "journal" VALUES(104,'bd8e312d73fbe82a8dc06e43','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','c87fb83da3d3ae86e64711cf','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the screen is dark", "summary": "the screen is dark", "priority": "P1", "tier": "standard", "region": "city", "kind": "fault", "typed": ["priority"], "assumed": ["region", "tier", "kind", "phase"], "terms": "e9679b46ca0e3863709fe5d0", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-04T01:30:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-05T01:00:00Z", "within": "8h"}]}','0e6a766e68debebcbb7c77e4b81d64a54d27a915ad2a56ff83a7c708d64f3bcf');
INSERT INTO "journal" VALUES(105,'074d666225237554bcd063ee','2026-03-04T01:10:00Z','2026-03-04T03:00:00Z','tester','ticket','c87fb83da3d3ae86e64711cf','answered','{"entered_why": "written on paper", "text": "told them to wait", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-04T01:30:00Z", "at": "2026-03-04T01:10:00Z", "mended": "2026-03-04T01:30:00Z", "spare": "20m"}]}','9f9a10323507905b3e791679410f164a673c26a126388a453e3544e7f5b3f198');
INSERT INTO "journal" VALUES(106,'ab52e47f6e99cb3fcff072bd','2026-03-06T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','9c8410332e531e50b7159eeb','resumed','{"foreseen": true, "clocks": [{"target": "answer", "change": "resumed", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "resumed", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "resumed", "due": "2026-03-02T09:30:00Z"}]}','7f7fb248c5e3f34da304b149a623030f64120013801279a548e124e235b86739');
INSERT INTO "journal" VALUES(107,'a9ccc62e9b6f098921f5b434','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','886eb87b10178fb194df2887','training planned','{"number": "TR-0001", "course": "use", "starts": "2026-03-31T06:00:00Z", "trainer": "Wang Lin", "place": "North wing", "customer": "Example Clinic", "places": 8}','419543dde2ccde90599d90cc7c5f394787d4e370a768048c57e7e514a14f879c');
INSERT INTO "journal" VALUES(108,'f4470f41b19537eb57983308','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','contract','e3c197e020c60d6fe38d2b38','entitlement used','{"contract": "C-0001", "entitlement": "training", "quantity": 1, "left": 0}','996747208c8bd171fb5a922c72f889d9ae14e2c8679859ae3d44e68a8524a1e1');
INSERT INTO "journal" VALUES(109,'f4470f41b19537eb57983308','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','886eb87b10178fb194df2887','training enrolled','{"number": "TR-0001", "course": "use", "name": "Ms Hu", "customer": "Example Clinic", "contract": "C-0001", "entitlement": "training", "amount": null, "currency": null, "decimals": null}','cd1ae727dab04714e57476c09efdb3c4e202a2dba85d82260c819891c2c1b1ee');
INSERT INTO "journal" VALUES(110,'f4470f41b19537eb57983308','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','886eb87b10178fb194df2887','training enrolled','{"number": "TR-0001", "course": "use", "name": "Mr Li", "customer": "Example Clinic", "contract": null, "entitlement": null, "amount": 0, "currency": "CNY", "decimals": 2}','77a2fc9355fd34cf6a5e53b9cf29403c3ce10fac10f84f52b18e561abd97eaa1');
INSERT INTO "journal" VALUES(111,'cc0075b44c069f470980460b','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','886eb87b10178fb194df2887','training enrolled','{"number": "TR-0001", "course": "use", "name": "Zhao Min", "customer": null, "contract": null, "entitlement": null, "amount": null, "currency": null, "decimals": null}','82cf5075c6278ec3d842287c6b375153f771ad4685c47967b18e80508f73bfe4');
INSERT INTO "journal" VALUES(112,'16489a2e6f7b2cf329e62375','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','886eb87b10178fb194df2887','training held','{"number": "TR-0001", "course": "use", "enrolled": 3}','662659d1765fb0aca3426af9a64c8e702c0b8bf51cb411d46b3f25a6cca7dfa4');
INSERT INTO "journal" VALUES(113,'16489a2e6f7b2cf329e62375','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','886eb87b10178fb194df2887','training judged','{"number": "TR-0001", "course": "use", "name": "Mr Li", "present": true, "mark": 85, "passed": true, "certificate": "CE-0001", "was": {"present": null, "mark": null, "passed": null, "certificate": null}}','1ece61bcde25cc966b12401e6bdeedf7c10ebf73029cf9bc140f0cf4ffa5351b');
INSERT INTO "journal" VALUES(114,'16489a2e6f7b2cf329e62375','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','886eb87b10178fb194df2887','training judged','{"number": "TR-0001", "course": "use", "name": "Ms Hu", "present": false, "mark": null, "passed": false, "certificate": null, "was": {"present": null, "mark": null, "passed": null, "certificate": null}}','3c1751754627f82e426cb250d8afdfedab0950190af07dcedc5afa673a3c5c7f');
INSERT INTO "journal" VALUES(115,'16489a2e6f7b2cf329e62375','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','3e92ed5947fe5d270a79e453','engineer changed','{"name": "Zhao Min", "changed": {"skills": ["installation", "soldering"]}}','402035cf9085c1cc5ae9dcb58536308ff736047c49d4c437685b992bf7287f72');
INSERT INTO "journal" VALUES(116,'16489a2e6f7b2cf329e62375','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','886eb87b10178fb194df2887','training judged','{"number": "TR-0001", "course": "use", "name": "Zhao Min", "present": true, "mark": 70, "passed": true, "certificate": "CE-0002", "was": {"present": null, "mark": null, "passed": null, "certificate": null}}','26140da565a82678b9ed4434efe510c238a44bb3e921876915db4136b1d9a57e');
INSERT INTO "journal" VALUES(117,'3d3775655fdd7b0c22a4a23f','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','38ff88d86ef87985703c6402','training planned','{"number": "TR-0002", "course": "use", "starts": "2026-04-20T01:00:00Z", "trainer": null, "place": null, "customer": null, "places": null}','ede2e6e2578edb15f721df8de2dcc0ca1525dcf3b41218fff409daaf7c704e1e');
INSERT INTO "journal" VALUES(118,'11ad20e442708e509e771dee','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','4ea19b9f2ee4fad8ad20663b','assessed','{"number": "AS-0001", "month": "2026-03", "rule": "tidy", "who": "Wang Lin", "about": "SD-000001/1", "fact": {"check": "tidy"}, "because": null, "penalty": 2000, "currency": "CNY", "decimals": 2}','bbbd70d0ea18c89035fb1c669934c0c45406323b145ffde1efa5a70826641749');
INSERT INTO "journal" VALUES(119,'4f3c440ee806fb022629c76e','2026-03-20T02:00:00Z','2026-04-01T01:00:00Z','tester','engineer','4ea19b9f2ee4fad8ad20663b','assessed','{"number": "AS-0002", "month": "2026-03", "rule": "calls", "who": "Wang Lin", "about": "SD-000001", "fact": null, "because": "line engaged", "penalty": 10000, "currency": "CNY", "decimals": 2}','a223342d02476c9c76e436e2b97612a163848d7c033614222682aefcdb8d2128');
INSERT INTO "journal" VALUES(120,'85a209465627ed57b271c9e8','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','4ea19b9f2ee4fad8ad20663b','assessment waived','{"number": "AS-0002", "month": "2026-03", "rule": "calls", "who": "Wang Lin", "about": "SD-000001", "fact": null, "because": "line engaged", "penalty": 10000, "currency": "CNY", "decimals": 2, "waived_because": "the line was down"}','1cd7c5f7d9f23904dfd862191644651b133aa736ff689e24a66490dfad5c9078');
INSERT INTO "journal" VALUES(121,'bfb1e02b312860145ee71d7d','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','assessment','2026-03','assessment closed','{"month": "2026-03", "count": 2}','7e6116eaa99d37ed050e206bb81d2773974cff191d90ef83198826ae9f43a4a8');
INSERT INTO "journal" VALUES(122,'a6a71bbf51de59f254958833','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','4ea19b9f2ee4fad8ad20663b','assessment told','{"name": "Wang Lin", "month": "2026-03", "by": null, "late": false}','a310cef1f2c517ccf7fe3f5af998dff056b92f1d4105385f995218c55d623ad5');
INSERT INTO "journal" VALUES(123,'611cbbafdf163bcf8fb5e9b4','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','6fccfb2998579d37fce12704','turnover entered','{"customer": "Sample Dealer", "month": "2026-02", "amount": 2000000, "was": null, "basis": "payments", "currency": "CNY", "decimals": 2}','c207a7bb4c82eb56d2386939f30211d33f7f403dc383cd15f628778a0a901e19');
INSERT INTO "journal" VALUES(124,'6943a2a6c5101f3fc82d7c79','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','6fccfb2998579d37fce12704','quarter settled','{"customer": "Sample Dealer", "quarter": "2026Q1", "basis": "payments", "turnover": 2000000, "budget": 30000, "carried_in": 0, "spent": 14000, "charged": 0, "paid": 0, "carried_out": 16000, "forfeited": 0, "currency": "CNY", "decimals": 2, "forfeited_why": null}','8813942531cdab12d2fcb3bf47cc0449965b5bd718f01821fc0f42921c0ce3f0');
INSERT INTO "journal" VALUES(125,'7a4a5091b364bc88858eb9bc','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','6fccfb2998579d37fce12704','turnover entered','{"customer": "Sample Dealer", "month": "2026-04", "amount": 100000, "was": null, "basis": "payments", "currency": "CNY", "decimals": 2}','bc63180f084986b36a312ec845761de0f9211a791b674745bd8cbbe4be82eb18');
INSERT INTO "journal" VALUES(126,'402f6f9297ae170319759cc2','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','d74e4a26101c045f536206bb','customer added','{"number": "CU-0005", "name": "Sample Dealers", "phones": ["010 5550 0007 ext 12"]}','334aef09deada60dc0dd16bf47080e0879d795e68592c8ffeaa99a4c78a46271');
INSERT INTO "journal" VALUES(127,'1a8809be33f2d809d3952262','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','6fccfb2998579d37fce12704','customer merged','{"name": "Sample Dealers", "number": "CU-0005", "into": "Sample Dealer", "into_number": "CU-0003", "had": {}, "filled": {}, "was": {"id": "d74e4a26101c045f536206bb", "name": "Sample Dealers", "region": null, "tier": null, "phase": null, "address": null, "phones": ["010 5550 0007 ext 12"], "number": "CU-0005", "category": null, "since_on": "2026-04-01", "keeper": null, "note": null}}','044e352155b320322b1c79271b0c98db46987cbe5262a0d26a97e25115779c1f');
INSERT INTO "journal" VALUES(128,'71fc04e029abfda8ba6297a1','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','contract','c3d149eb3c3d3b0b369edcb6','contract extended by hand','{"number": "C-0002", "was": "2027-01-31", "ends_on": "2027-06-30", "why": "goodwill"}','a0677bdd8bcc3cd19dae35b4476b6786819e1228bfbc15ff7faed7916ddff519');
INSERT INTO "journal" VALUES(129,'4811f4befe85fc208435ca26','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','766d32ccdd278662ff55cc49','surveyed','{"survey": "A-0001", "key": "service", "marks": {"attitude": 5}, "words": {}, "says": "came at once", "opinion": "service", "answered_by": "Li Na", "how": "phone", "clocks": []}','2c53ad7f76960221ed43fdb2839d19e976562dabc1853d0d01b8412452ca563e');
INSERT INTO "journal" VALUES(130,'d9f09f9246a0ec2a98015de0','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','f5815eb2d03e56335ac8691d','not reached','{"survey": "A-0002", "key": "service", "how": null, "says": null}','4e9466beb84b295b16fc8f39c1c4bb89ce0ed6a3286326ee67993ee6c5257e16');
INSERT INTO "journal" VALUES(131,'4db6dd79cc70cff61a4d3c24','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','7d2df7fa2f75756cd10924b2','contact changed','{"customer": "Example Clinic", "name": "Li Na", "changed": {"left_on": "2026-04-01"}, "was": {"left_on": null}}','ed7f8aee78161a2a42ca03a7ece0ebeffe4d84edc17eff0f0fe707dca710297b');
INSERT INTO "journal" VALUES(132,'282a228e44b7e0880e795e8e','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','0e680fddbc19bedc3cec1a7d','equipment changed','{"serial": "PR-1002", "changed": {"plate": "豫A12345", "note": "in the van"}, "was": {"plate": null, "note": null}}','a4d3dfb74882b25802281fb452c5bdec0691a6793395c00c5b6b3e812978bd41');
INSERT INTO "journal" VALUES(133,'d07af44825dd38fa7767f53a','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','8598cca562fbbb8fb59315ba','logged','{"channel": "phone", "caller": null, "phone": null, "said": "a slip", "summary": "a slip", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "2ea9be60857afd6f21fe8d49", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','07c427dae4629cb5d11ef9883db70023ef1b5f4e8565bee5914f8f52e6b603b8');
INSERT INTO "journal" VALUES(134,'f86435be579c1aa5e7c0a210','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','8598cca562fbbb8fb59315ba','undone','{"of": [{"kind": "logged", "data": {"channel": "phone", "caller": null, "phone": null, "said": "a slip", "summary": "a slip", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "2ea9be60857afd6f21fe8d49"}}], "withdrawn": "SD-000010", "clocks": []}','47da6cea792da56915c3e9a1075332a91273d1894c549c9131b569a979b32acb');
INSERT INTO "journal" VALUES(135,'fcadd0b9f9cc751ae44a553f','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','ff0a157104a0cab690a8d610','logged','{"channel": "phone", "caller": null, "phone": null, "said": "does anybody come?", "summary": "does anybody come?", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "2ea9be60857afd6f21fe8d49", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','bcf1d42fe66a05dc2520fd8adda93209a5fdd0edd69dc767f0491fcd781d8179');
INSERT INTO "journal" VALUES(136,'e59f5b3b4021393e7b2d0629','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','60ee1ac82a7b4d010c9b9ff5','logged','{"channel": "phone", "caller": null, "phone": null, "said": "logged twice", "summary": "logged twice", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "2ea9be60857afd6f21fe8d49", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','483b0b4907a82f81451b0927921e6fdf20f3773d085a01a1ad2c5be14ddd5972');
INSERT INTO "journal" VALUES(137,'1f0254f79304d475793139e7','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','60ee1ac82a7b4d010c9b9ff5','edited','{"changed": {"summary": ["logged twice", "does anybody come"], "caller": ["", "Mr Sample"]}, "typed": ["summary", "caller"]}','a85c2be266d7de1327354572fde52fd956194363c126371e091f030a6c699f47');
INSERT INTO "journal" VALUES(138,'a6cac7284e92e0cce0c7653a','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','ff0a157104a0cab690a8d610','called','{"clocks": [], "channel": "phone", "caller": null, "phone": null, "said": "logged twice", "told_of": "SD-000012", "told_by": "tester", "entered_why": null}','a8e6b2ac557b118ac63c7f48a09950e026888da667d8b79c382d75d9cc9a9db9');
INSERT INTO "journal" VALUES(139,'a6cac7284e92e0cce0c7653a','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','60ee1ac82a7b4d010c9b9ff5','merged','{"into": "SD-000011", "clocks": [{"target": "answer", "change": "void", "due": "2026-04-01T03:00:00Z"}, {"target": "solve", "change": "void", "due": "2026-04-09T09:30:00Z"}]}','3e85e5feb01721b39ae42083a94984956f6f7b0bf2b9fe66d3f6433fe3e139de');
INSERT INTO "journal" VALUES(140,'a6cac7284e92e0cce0c7653a','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','ff0a157104a0cab690a8d610','duplicate merged','{"number": "SD-000012", "calls": 1, "files": 0, "clocks": []}','cf30c8dcdc5c464ed3db7129bc9ed6c1d85f7b5b8ae677689c59d2f0529be5ae');
INSERT INTO "journal" VALUES(141,'ea85b0a6d5bde742b7359ab0','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','7949678fa9aa6e29143f9212','customer added','{"number": "CU-0006", "name": "Sample Works", "phones": []}','d5b4f415b3120e09dd9dfc06709e78b67a74dd88cb739268909dbc544d5ae5f1');
INSERT INTO "journal" VALUES(142,'b51393cc622e433be181d938','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','5f3c467ef100830b1291b770','customer added','{"number": "CU-0007", "name": "Li Na", "phones": []}','3300ca023c9fa2075b793add4d62f8a53f92254470d21017b65867827d213b1d');
INSERT INTO "journal" VALUES(143,'b51393cc622e433be181d938','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','ba6e3ae83733950efd24c1c5','logged','{"channel": "mail", "caller": "Li Na", "phone": null, "said": "no sound\nsince nine", "summary": "no sound", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "2ea9be60857afd6f21fe8d49", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','1690641e803df7995bd055b49d986d97ffa0caa50e6d4e0b9600e687d46ee66b');
INSERT INTO "journal" VALUES(144,'b51393cc622e433be181d938','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','5f3c467ef100830b1291b770','contact added','{"customer": "Li Na", "name": "Li Na", "site": null, "role": null, "phone": null, "mail": "li@example.invalid"}','53c73d546a12b6ffd27fac5a84ac51d057109923d90d968227bd3544578f5ecd');
INSERT INTO "journal" VALUES(145,'b51393cc622e433be181d938','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','ba6e3ae83733950efd24c1c5','mailed','{"from": "li@example.invalid", "message_id": "<1@example.invalid>"}','80df28a4881ba2963ab114a356c3aaa3774c66e345b97afd0b46a3c119eede5a');
INSERT INTO "journal" VALUES(146,'2749f60c74d232cceecac4cb','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','ff0a157104a0cab690a8d610','ordered','{"visit": 1, "engineer": "Wang Lin", "clocks": [], "instead_of": null, "along": ["Zhao Min"]}','a97d3034cc34b1640272cd42772cef0780f9e60e94708a5a6495cbf8552a3b3c');
INSERT INTO "journal" VALUES(147,'ada1b1be2b1ac4c4f052a0e2','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','9a053b6730c57105b0a0ef89','task added','{"number": "T-0001", "what": "send the manual", "customer": "Example Clinic", "due": "2026-04-03", "engineer": "Wang Lin", "role": null}','4273eda956bf56cce13d9d965dd506b3a565b0ee9267c20eecaa5590715c74db');
INSERT INTO "journal" VALUES(148,'03b772fceaec32d411568209','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','9a053b6730c57105b0a0ef89','task put off','{"number": "T-0001", "what": "send the manual", "customer": "Example Clinic", "about": null, "was": "2026-04-03", "due": "2026-04-08", "why": "they are on holiday"}','2ecfa04018615d25d40f29adf8abe757221a7e53f41ba91b19eba6e58dcac27a');
INSERT INTO "journal" VALUES(149,'bc9f1dcbdb7a7f04f7f00e11','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','0e680fddbc19bedc3cec1a7d','equipment accepted','{"serial": "PR-1002", "stage": "final", "accepted_on": "2026-04-01", "accepted_by": "Ms Example", "remark": null, "was": null}','338b34278172c30f0e9187ce4c6155af2dcebad0e0e316f78775af3eb3c3e46d');
INSERT INTO "journal" VALUES(150,'bc9f1dcbdb7a7f04f7f00e11','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','0e680fddbc19bedc3cec1a7d','equipment changed','{"serial": "PR-1002", "changed": {"accepted_on": "2026-04-01"}, "was": {"accepted_on": "2026-02-02"}}','343a0c9c92774b5b29376094be69fa5c1a33b2924830311a564b29c506145501');
INSERT INTO "journal" VALUES(151,'bc9f1dcbdb7a7f04f7f00e11','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','0e680fddbc19bedc3cec1a7d','file kept','{"of": "PR-1002", "number": 1, "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','f31de01366e03ac1363b5c82e162882f3233d53d197e7eb0d64fbd14fee76c25');
INSERT INTO "journal" VALUES(152,'9ad9a2c3060426e69d4aaa9a','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','0e680fddbc19bedc3cec1a7d','card received','{"serial": "PR-1002", "number": null, "dealer": "Sample Dealer", "sold_on": "2026-02-01", "received_on": "2026-02-10", "void_because": null, "was": null}','5559f3bcf8751131e7753c3f60b2fe9c51748d1a9543ce7b657a5b80a1ea129b');
INSERT INTO "journal" VALUES(153,'6854bf1950e06ceb8565c600','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','96fe3ec518ffc2464209e6d1','task planned','{"number": "T-0002", "what": "count the spares", "customer": null, "about": "centre", "due": "2026-04-30", "rule": "count", "engineer": null, "role": null}','ab2e1f77281d1154e2f2f5371dcae87619f7a3f9dbbb25c175b9c22336c763ae');
INSERT INTO "journal" VALUES(154,'6854bf1950e06ceb8565c600','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','a64251648d695ddf42011406','task planned','{"number": "T-0003", "what": "count the spares", "customer": null, "about": "north", "due": "2026-04-30", "rule": "count", "engineer": null, "role": null}','ca8bc2317189233daad53b7e3574915fade007923833f7eae4a09c4d89638636');
INSERT INTO "journal" VALUES(155,'6854bf1950e06ceb8565c600','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','8a0fcecb6377b170c69d20c1','task planned','{"number": "T-0004", "what": "Fault", "customer": "Example Clinic", "about": "C-0001", "due": "2026-04-30", "rule": "visit", "engineer": null, "role": null}','83378bae614a2c460d1a0c64ef41d8f76511e6ed11f6051378b70799a1d87fc1');
INSERT INTO "journal" VALUES(156,'6854bf1950e06ceb8565c600','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','a0b6565bc60b208ec52e7734','task planned','{"number": "T-0005", "what": "Fault", "customer": "示例诊所", "about": "C-0002", "due": "2026-04-30", "rule": "visit", "engineer": null, "role": null}','e43f19e821b37689dcc9ded5088bf71586e0922cd7dfe043ca79c8fa109ef7ca');
INSERT INTO "journal" VALUES(157,'30f0244479b776a22166c529','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','ff0a157104a0cab690a8d610','arrived','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "answer", "change": "met", "due": "2026-04-01T03:00:00Z", "at": "2026-04-01T01:00:00Z", "spare": "2h"}]}','809c444f7550ef649a369bdd4b8d8d3295ddfab9e0ffef23a74a962946978b82');
INSERT INTO "journal" VALUES(158,'4c9bbd831cd91a470f91e64a','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','ff0a157104a0cab690a8d610','recorded','{"visit": 1, "form": {"place": "third floor", "advice": "do not bend it", "covered": {"parts": "price", "work": "price", "because": "out of warranty"}, "checklist": {"tidy": true}, "work": {"training": 1}, "methods": {"training": "at the machine"}, "found": ["cable loose"]}, "was": {}, "clocks": []}','b1f4df7e41b96dd1520718bcb45e6bd09d41e40b47485e4d8b9c02e51f2c4691');
INSERT INTO "journal" VALUES(159,'4c9bbd831cd91a470f91e64a','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','f412c07d714b679fd217692e','logged','{"channel": "phone", "caller": null, "phone": null, "said": "cable loose", "summary": "cable loose", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "follows": "SD-000011", "typed": ["region"], "assumed": ["priority", "tier", "kind", "phase"], "terms": "2ea9be60857afd6f21fe8d49", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','2c76124d7e0b3909ed29c8e580f4345cd9763f8b0d39db1153a5456145a326b3');
INSERT INTO "journal" VALUES(160,'4c9bbd831cd91a470f91e64a','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','ff0a157104a0cab690a8d610','followed','{"number": "SD-000014", "said": "cable loose"}','43e2960f8f8faf84b7a8351b19a8cb3e1bb5cca37483c662da867e8a0c234410');
INSERT INTO "journal" VALUES(161,'4c9bbd831cd91a470f91e64a','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','ff0a157104a0cab690a8d610','charged','{"visit": 1, "because": "out of warranty", "lines": [{"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 8000, "because": null}, {"kind": "work", "item": "training", "quantity": 1, "unit": "place", "unit_price": 20000, "list_amount": 20000, "amount": 20000, "because": null}], "total": 28000, "currency": "CNY", "decimals": 2}','3cf329f9f5bb9250e73d8e5be8d815dcd2b28025a3f7437449dc63507e2c9743');
INSERT INTO "journal" VALUES(162,'ac9ff2cb8aa1d1bbce5c4a43','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','ff0a157104a0cab690a8d610','judged','{"visit": 1, "form": {"tidy": false}, "was": {"tidy": true}, "note": null}','f378864fde1b7948076c24636412547df8486a52554101ff1d0b3b7a42660669');
INSERT INTO "journal" VALUES(163,'f1d9ec34dc8da9455cc38199','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','article','62e73f4d3b6acd31cc088399','article added','{"number": "K-0001", "title": "nobody knows how it prints", "equipment": null, "code": null, "symptom": "how does it print", "cause": "no training", "solution": "explained", "ticket": "SD-000007"}','9bf70d67037ac30f64f77ae76e062411859144bdaf6937bc0ea077f305ae7883');
INSERT INTO "journal" VALUES(164,'69e3cdb398a2d9524971f0f9','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','5a09cfd0a7505e0fdaa38373','logged','{"channel": "phone", "caller": null, "phone": null, "said": "how does it print now", "summary": "how does it print now", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "2ea9be60857afd6f21fe8d49", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T04:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','479338040ebe16a38e40ea30c0a8e35800f653db964cec75d620ce11edf3dc51');
INSERT INTO "journal" VALUES(165,'a9518f18763eec03a7163b96','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','5a09cfd0a7505e0fdaa38373','resolved','{"cause": "no training", "solution": "explained", "clocks": [{"target": "answer", "change": "met", "due": "2026-04-01T04:00:00Z", "at": "2026-04-01T02:00:00Z", "spare": "2h"}, {"target": "solve", "change": "met", "due": "2026-04-09T09:30:00Z", "at": "2026-04-01T02:00:00Z", "spare": "5 working days"}]}','5e9afbd87487852d1ada1afd81aebf85ba3c2f05016d252f04966fb6e0b90ad1');
INSERT INTO "journal" VALUES(166,'a9518f18763eec03a7163b96','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','5a09cfd0a7505e0fdaa38373','article used','{"article": "K-0001", "title": "nobody knows how it prints"}','c1bb995bac08d1c2fe96de4600eb9c6c1a6ff460ee6762a742b98fb6f046e237');
INSERT INTO "journal" VALUES(167,'2d92fbeb540d3322d3d03ea5','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','f54eee7bc7c1167ba8ce33a1','logged','{"channel": "phone", "caller": "Ms Example", "phone": null, "said": "nobody came", "summary": "nobody came", "priority": "P3", "tier": "standard", "region": "city", "kind": "complaint", "contract": "C-0002", "typed": ["region", "kind"], "assumed": ["priority", "phase"], "terms": "2ea9be60857afd6f21fe8d49", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T04:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','ea9b09a50bea271db084b9e59f4288c9db1b9426344a217fcaba1db372c62778');
INSERT INTO "journal" VALUES(168,'2d92fbeb540d3322d3d03ea5','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','f54eee7bc7c1167ba8ce33a1','complaint about','{"number": "SD-000016", "about": "SD-000002", "engineer": "Wang Lin"}','d30d2d3d3a3d36c532d5a5061b781faa70e980a8d61f082d6c58df40c220c6b3');
INSERT INTO "journal" VALUES(169,'2d92fbeb540d3322d3d03ea5','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','f5815eb2d03e56335ac8691d','complained','{"number": "SD-000016", "engineer": "Wang Lin", "said": "nobody came", "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-09T09:30:00Z"}]}','234cea5d94737b4489f0a398d207f96dbdab660fcca257521f58aed7547d2592');
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
INSERT INTO "kept_file" VALUES('equipment','0e680fddbc19bedc3cec1a7d',1,'photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-04-01T01:00:00Z');
CREATE TABLE loan (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  equipment_id TEXT NOT NULL REFERENCES equipment (id),
  lent_at TEXT NOT NULL,
  due_at TEXT NOT NULL,
  back_at TEXT,
  CHECK (back_at IS NULL OR back_at >= lent_at)
) STRICT;
INSERT INTO "loan" VALUES('91165acfeef9319f618e391f','f5815eb2d03e56335ac8691d','a644ce432dc31a8681684924','2026-03-02T03:00:00Z','2026-03-17T03:00:00Z',NULL);
CREATE TABLE loss (
  move_id TEXT PRIMARY KEY REFERENCES stock_move (id),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  amount INTEGER NOT NULL CHECK (amount >= 0),
  currency TEXT NOT NULL
, decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4)) STRICT;
INSERT INTO "loss" VALUES('9c9458ff335b2802ce160985','4ea19b9f2ee4fad8ad20663b',12000,'CNY',2);
CREATE TABLE mail (
  message_id TEXT PRIMARY KEY,
  call_id TEXT NOT NULL REFERENCES call (id),
  sender TEXT NOT NULL  -- the address, folded
) STRICT;
INSERT INTO "mail" VALUES('<1@example.invalid>','0ca0c4ad4fef78338a2a049e','li@example.invalid');
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
INSERT INTO "notice" VALUES('e58fac35b26021b980b2c0d6','9c8410332e531e50b7159eeb','head',NULL,'command','2026-03-02T09:20:00Z','{"target": "solve", "within": "same day", "percent": 75, "note": "time is running out", "due_at": "2026-03-02T09:30:00Z", "ticket": {"number": "SD-000004", "summary": "registration desk is down", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "2", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T03:30:00Z"}}',NULL,'2026-03-02T09:20:00Z',1,NULL,'1f780f66a9b1e7060904dab9',75,'2026-03-02T08:15:00Z',NULL,NULL);
INSERT INTO "notice" VALUES('2cd7be5de950ce4f2ce831a9','1e626c26468237755fc2a203','head',NULL,'command','2026-03-03T01:00:00Z','{"target": "solve", "within": "same day", "percent": 75, "note": "time is running out", "due_at": "2026-03-02T09:30:00Z", "ticket": {"number": "SD-000005", "summary": "cannot log in", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "1", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T09:20:00Z"}}',NULL,'2026-03-03T01:00:00Z',1,NULL,'33c3ad0bd1aae043a4efb372',75,'2026-03-02T09:27:30Z',NULL,NULL);
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
INSERT INTO "operation" VALUES(1,'3fb62794c100d94d8658c713','command','tester','2026-03-02T00:30:00Z',1,1,NULL,NULL);
INSERT INTO "operation" VALUES(2,'d88ed8df2edb675c4bf6c403','command','tester','2026-03-02T00:30:00Z',2,2,NULL,NULL);
INSERT INTO "operation" VALUES(3,'e2487a5808a93aeeb16210ed','command','tester','2026-03-02T00:30:00Z',3,3,NULL,NULL);
INSERT INTO "operation" VALUES(4,'5fcb83a3ed07fe867e80cffd','command','tester','2026-03-02T00:30:00Z',4,4,NULL,NULL);
INSERT INTO "operation" VALUES(5,'e7f43341d14d0d1b58605354','command','tester','2026-03-02T00:30:00Z',5,5,NULL,NULL);
INSERT INTO "operation" VALUES(6,'7c25ed4164f6a891e8783fd3','command','tester','2026-03-02T00:30:00Z',6,6,NULL,NULL);
INSERT INTO "operation" VALUES(7,'a3c72ba844d593d4bf446790','command','tester','2026-03-02T00:30:00Z',7,7,NULL,NULL);
INSERT INTO "operation" VALUES(8,'0397771b63f98c21944f1186','command','tester','2026-03-02T00:30:00Z',8,9,NULL,NULL);
INSERT INTO "operation" VALUES(9,'f1337e9996b05444fcc1e934','command','tester','2026-03-02T00:30:00Z',10,10,NULL,NULL);
INSERT INTO "operation" VALUES(10,'a2a9f6551c5cbc1359eb10f5','command','tester','2026-03-02T00:30:00Z',11,11,NULL,NULL);
INSERT INTO "operation" VALUES(11,'18be03f201836c2059b7c0e5','command','tester','2026-03-02T00:30:00Z',12,12,NULL,NULL);
INSERT INTO "operation" VALUES(12,'203c98575ac7c360af43563c','command','tester','2026-03-02T00:30:00Z',13,13,NULL,NULL);
INSERT INTO "operation" VALUES(13,'888e460d4e8c1cc3a70bc34b','command','tester','2026-03-02T00:30:00Z',14,14,NULL,NULL);
INSERT INTO "operation" VALUES(14,'36e1aea3b7072097142e9f5f','command','tester','2026-03-02T00:30:00Z',15,15,NULL,NULL);
INSERT INTO "operation" VALUES(15,'7559e3fe3f50df4240dd73d8','command','tester','2026-03-02T00:30:00Z',16,16,NULL,NULL);
INSERT INTO "operation" VALUES(16,'59fe3c9bf058f10f6da88fe7','command','tester','2026-03-02T00:30:00Z',17,17,NULL,NULL);
INSERT INTO "operation" VALUES(17,'aa9c07731770a4dd87353793','command','tester','2026-03-02T00:30:00Z',18,18,NULL,NULL);
INSERT INTO "operation" VALUES(18,'d2abab182f72301f122d4b8f','command','tester','2026-03-02T01:00:00Z',19,19,NULL,NULL);
INSERT INTO "operation" VALUES(19,'c36fd8101dcc57652c16a00b','command','tester','2026-03-02T01:00:00Z',20,20,NULL,NULL);
INSERT INTO "operation" VALUES(20,'8e11fffacd209b0451bb773b','command','tester','2026-03-02T01:00:00Z',21,21,NULL,NULL);
INSERT INTO "operation" VALUES(21,'10232dc558b375950e620cfc','command','tester','2026-03-02T01:00:00Z',22,22,NULL,NULL);
INSERT INTO "operation" VALUES(22,'fdcd3a3c917bc9420f29ff41','command','tester','2026-03-02T01:00:00Z',23,23,NULL,NULL);
INSERT INTO "operation" VALUES(23,'b56d3dbb657f4bcf2163b233','command','tester','2026-03-02T01:00:00Z',24,24,NULL,NULL);
INSERT INTO "operation" VALUES(24,'384c6a39c4cea4e02f2b2893','command','tester','2026-03-02T01:00:00Z',25,25,NULL,NULL);
INSERT INTO "operation" VALUES(25,'720af328d33e9f1b96a1b2c6','command','tester','2026-03-02T01:00:00Z',26,26,NULL,NULL);
INSERT INTO "operation" VALUES(26,'b830a4f0909bff8120abe233','command','tester','2026-03-02T01:00:00Z',27,27,NULL,NULL);
INSERT INTO "operation" VALUES(27,'bbae05cf0eb2910a468ceb30','command','tester','2026-03-02T02:05:00Z',28,28,NULL,NULL);
INSERT INTO "operation" VALUES(28,'c24d1cc77f93088a3e2db7de','command','tester','2026-03-02T02:05:00Z',29,32,NULL,NULL);
INSERT INTO "operation" VALUES(29,'f19bdcbab76f41142d1a225e','command','tester','2026-03-02T02:05:00Z',33,33,NULL,NULL);
INSERT INTO "operation" VALUES(30,'2d801562ea44940f25f67c83','command','tester','2026-03-02T02:05:00Z',34,34,NULL,NULL);
INSERT INTO "operation" VALUES(31,'dd9a9e1abd372b9f07cf9a95','command','tester','2026-03-02T02:05:00Z',35,37,NULL,NULL);
INSERT INTO "operation" VALUES(32,'2b027af591d3042ea43c9b0f','command','tester','2026-03-02T02:05:00Z',38,38,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0001"}}',NULL);
INSERT INTO "operation" VALUES(33,'8192d1da8dfd5f7c3ee5c077','command','tester','2026-03-02T02:05:00Z',39,39,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0002"}}',NULL);
INSERT INTO "operation" VALUES(34,'2a0f9a6bb0682aabd0641fc2','command','tester','2026-03-02T02:05:00Z',40,40,NULL,NULL);
INSERT INTO "operation" VALUES(35,'23382380dded5f326198bf6c','command','tester','2026-03-02T02:05:00Z',41,41,NULL,NULL);
INSERT INTO "operation" VALUES(36,'68b46b9d782aa524b364ba18','command','tester','2026-03-02T02:05:00Z',42,42,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0003"}}',NULL);
INSERT INTO "operation" VALUES(37,'27f9a7cc9864ad011f387b39','command','tester','2026-03-02T02:05:00Z',43,43,'{"why": "{receipt} is void: ''svcdesk pay {number}'' writes another", "facts": {"receipt": "R-0003", "number": "SD-000001"}}',NULL);
INSERT INTO "operation" VALUES(38,'883721eaa2bb1eca5150590c','command','tester','2026-03-02T02:05:00Z',44,44,NULL,NULL);
INSERT INTO "operation" VALUES(39,'93088bb50196fe69ec508690','command','tester','2026-03-02T03:00:00Z',45,45,NULL,NULL);
INSERT INTO "operation" VALUES(40,'33348e4bc87f740b01c016e7','command','tester','2026-03-02T03:00:00Z',46,46,NULL,NULL);
INSERT INTO "operation" VALUES(41,'583d3a560bf557fc1a20f0e1','command','tester','2026-03-02T03:00:00Z',47,47,NULL,NULL);
INSERT INTO "operation" VALUES(42,'c54e4741db4c55bda13118df','command','tester','2026-03-02T03:00:00Z',48,48,NULL,NULL);
INSERT INTO "operation" VALUES(43,'58f6176d02bf72ecb0d33287','command','wang','2026-03-02T03:00:00Z',49,49,NULL,NULL);
INSERT INTO "operation" VALUES(44,'36731dd3def4431d245c43a4','command','tester','2026-03-02T03:00:00Z',50,50,NULL,NULL);
INSERT INTO "operation" VALUES(45,'c52143122e683567c4f12cc3','command','tester','2026-03-02T03:00:00Z',51,51,'{"why": "{number} is on its way: ''svcdesk return back {number}'' when it is here again", "facts": {"number": "RMA-0001"}}',NULL);
INSERT INTO "operation" VALUES(46,'ebbae2bf560a09147ea6116d','command','tester','2026-03-02T03:00:00Z',52,52,NULL,NULL);
INSERT INTO "operation" VALUES(47,'2a11da68ecea87a8f555cc0e','command','tester','2026-03-02T03:30:00Z',53,53,NULL,NULL);
INSERT INTO "operation" VALUES(48,'855216dc0cc2dd476cbd9086','command','tester','2026-03-02T03:30:00Z',54,54,NULL,NULL);
INSERT INTO "operation" VALUES(49,'e5396963ccd0a98f3a52032f','command','tester','2026-03-02T06:00:00Z',55,55,NULL,NULL);
INSERT INTO "operation" VALUES(50,'b974b0064d98acb850b87457','command','tester','2026-03-02T06:00:00Z',56,56,NULL,NULL);
INSERT INTO "operation" VALUES(51,'5dbd65912b68c8885dac3b84','command','tester','2026-03-02T06:00:00Z',57,58,NULL,NULL);
INSERT INTO "operation" VALUES(52,'fc1613d005e316f041071daa','command','tester','2026-03-02T06:00:00Z',59,59,NULL,NULL);
INSERT INTO "operation" VALUES(53,'dff5a05364cce77e9be1e0e6','command','wang','2026-03-02T06:00:00Z',60,60,NULL,NULL);
INSERT INTO "operation" VALUES(54,'761a4130add8a6a33e7e2f1e','command','tester','2026-03-02T06:00:00Z',61,62,'{"why": "{number} is shipped: ''svcdesk stock transfer {part} {quantity} --from {holder} --to {source}'' returns it", "facts": {"number": "REQ-0001", "part": "roller", "quantity": 2, "holder": "centre", "source": "warehouse"}}',NULL);
INSERT INTO "operation" VALUES(55,'761f598fc9323fb401eb6575','command','tester','2026-03-02T06:00:00Z',63,63,NULL,NULL);
INSERT INTO "operation" VALUES(56,'3fb4eb533da0230021cae21a','command','tester','2026-03-02T06:00:00Z',64,64,NULL,NULL);
INSERT INTO "operation" VALUES(57,'2597b1b2dbf9cf79177d8da2','command','tester','2026-03-02T09:20:00Z',65,65,NULL,NULL);
INSERT INTO "operation" VALUES(58,'afa6da5c27a2fc8308872138','program','tester','2026-03-02T09:20:00Z',66,67,NULL,NULL);
INSERT INTO "operation" VALUES(59,'1cb1c4deb7a6fb1b6a2f69ec','program','tester','2026-03-02T09:20:00Z',68,68,NULL,NULL);
INSERT INTO "operation" VALUES(60,'ce123305b3edb27959f25d3c','program','tester','2026-03-03T01:00:00Z',69,70,NULL,NULL);
INSERT INTO "operation" VALUES(61,'079e3b75a0e164689d630119','program','tester','2026-03-03T01:00:00Z',71,73,NULL,NULL);
INSERT INTO "operation" VALUES(62,'2ca734bac761dfeff9372b55','program','tester','2026-03-03T01:00:00Z',74,76,NULL,NULL);
INSERT INTO "operation" VALUES(63,'b68f35e55150b0b238b014bd','program','tester','2026-03-03T01:00:00Z',77,78,NULL,NULL);
INSERT INTO "operation" VALUES(64,'de16bc45075e88f101187c1b','program','tester','2026-03-03T01:00:00Z',79,79,NULL,NULL);
INSERT INTO "operation" VALUES(65,'2d131fbdb96de8897d350c60','command','tester','2026-03-03T01:00:00Z',80,80,NULL,NULL);
INSERT INTO "operation" VALUES(66,'b177992372a2ae3f553987bd','command','tester','2026-03-03T01:00:00Z',81,81,NULL,NULL);
INSERT INTO "operation" VALUES(67,'b8d545f1ee1f9743c7f006a8','command','tester','2026-03-03T01:00:00Z',82,82,NULL,NULL);
INSERT INTO "operation" VALUES(68,'c735a980c3fa9f43ab4ca3bb','command','tester','2026-03-03T01:00:00Z',83,83,NULL,NULL);
INSERT INTO "operation" VALUES(69,'413e6cfb7da096e0bba2128e','command','tester','2026-03-03T01:00:00Z',84,84,NULL,NULL);
INSERT INTO "operation" VALUES(70,'9f500fb299c324515480887d','command','tester','2026-03-03T01:00:00Z',85,87,NULL,NULL);
INSERT INTO "operation" VALUES(71,'f4c0f0f9a0ec5fa0099538fd','command','tester','2026-03-03T01:00:00Z',88,88,NULL,NULL);
INSERT INTO "operation" VALUES(72,'9a1e4e23f7b20bc9487a9e00','command','tester','2026-03-03T01:00:00Z',89,89,NULL,NULL);
INSERT INTO "operation" VALUES(73,'9b5dc0a055f8c3406c0113d7','command','tester','2026-03-03T01:00:00Z',90,90,NULL,NULL);
INSERT INTO "operation" VALUES(74,'e53b31edbb003c110cc2d0ab','program','Desk 1','2026-03-02T00:30:00Z',91,92,NULL,NULL);
INSERT INTO "operation" VALUES(75,'e53b31edbb003c110cc2d0ab','program','Desk 1','2026-03-02T00:40:00Z',93,94,NULL,NULL);
INSERT INTO "operation" VALUES(76,'e53b31edbb003c110cc2d0ab','program','Ada','2026-03-02T00:50:00Z',95,95,NULL,NULL);
INSERT INTO "operation" VALUES(77,'e53b31edbb003c110cc2d0ab','program','tester','2026-03-03T01:00:00Z',96,96,NULL,NULL);
INSERT INTO "operation" VALUES(78,'6b4586fce7d9e3f50368d89d','command','tester','2026-03-04T01:00:00Z',97,97,NULL,NULL);
INSERT INTO "operation" VALUES(79,'d7084bcded27286b708246a8','command','tester','2026-03-04T01:00:00Z',98,98,NULL,NULL);
INSERT INTO "operation" VALUES(80,'6530debf6f35b3e7648f500d','command','tester','2026-03-04T01:00:00Z',99,99,NULL,NULL);
INSERT INTO "operation" VALUES(81,'85d65c459178ef41b78f8840','command','tester','2026-03-04T01:00:00Z',100,100,NULL,NULL);
INSERT INTO "operation" VALUES(82,'dfbacc770334ca484275bfd7','command','tester','2026-03-04T01:00:00Z',101,102,NULL,NULL);
INSERT INTO "operation" VALUES(83,'31944196f677086d70c7e895','command','tester','2026-03-04T01:00:00Z',103,103,NULL,NULL);
INSERT INTO "operation" VALUES(84,'bd8e312d73fbe82a8dc06e43','command','tester','2026-03-04T01:00:00Z',104,104,NULL,NULL);
INSERT INTO "operation" VALUES(85,'074d666225237554bcd063ee','command','tester','2026-03-04T03:00:00Z',105,105,NULL,NULL);
INSERT INTO "operation" VALUES(86,'ab52e47f6e99cb3fcff072bd','program','tester','2026-04-01T01:00:00Z',106,106,NULL,NULL);
INSERT INTO "operation" VALUES(87,'a9ccc62e9b6f098921f5b434','command','tester','2026-04-01T01:00:00Z',107,107,NULL,NULL);
INSERT INTO "operation" VALUES(88,'f4470f41b19537eb57983308','command','tester','2026-04-01T01:00:00Z',108,110,NULL,NULL);
INSERT INTO "operation" VALUES(89,'cc0075b44c069f470980460b','command','tester','2026-04-01T01:00:00Z',111,111,NULL,NULL);
INSERT INTO "operation" VALUES(90,'16489a2e6f7b2cf329e62375','command','tester','2026-04-01T01:00:00Z',112,116,NULL,NULL);
INSERT INTO "operation" VALUES(91,'3d3775655fdd7b0c22a4a23f','command','tester','2026-04-01T01:00:00Z',117,117,NULL,NULL);
INSERT INTO "operation" VALUES(92,'11ad20e442708e509e771dee','command','tester','2026-04-01T01:00:00Z',118,118,NULL,NULL);
INSERT INTO "operation" VALUES(93,'4f3c440ee806fb022629c76e','command','tester','2026-04-01T01:00:00Z',119,119,NULL,NULL);
INSERT INTO "operation" VALUES(94,'85a209465627ed57b271c9e8','command','tester','2026-04-01T01:00:00Z',120,120,NULL,NULL);
INSERT INTO "operation" VALUES(95,'bfb1e02b312860145ee71d7d','command','tester','2026-04-01T01:00:00Z',121,121,NULL,NULL);
INSERT INTO "operation" VALUES(96,'a6a71bbf51de59f254958833','command','tester','2026-04-01T01:00:00Z',122,122,NULL,NULL);
INSERT INTO "operation" VALUES(97,'611cbbafdf163bcf8fb5e9b4','command','tester','2026-04-01T01:00:00Z',123,123,NULL,NULL);
INSERT INTO "operation" VALUES(98,'6943a2a6c5101f3fc82d7c79','command','tester','2026-04-01T01:00:00Z',124,124,NULL,NULL);
INSERT INTO "operation" VALUES(99,'7a4a5091b364bc88858eb9bc','command','tester','2026-04-01T01:00:00Z',125,125,NULL,NULL);
INSERT INTO "operation" VALUES(100,'402f6f9297ae170319759cc2','command','tester','2026-04-01T01:00:00Z',126,126,NULL,NULL);
INSERT INTO "operation" VALUES(101,'1a8809be33f2d809d3952262','command','tester','2026-04-01T01:00:00Z',127,127,NULL,NULL);
INSERT INTO "operation" VALUES(102,'71fc04e029abfda8ba6297a1','command','tester','2026-04-01T01:00:00Z',128,128,NULL,NULL);
INSERT INTO "operation" VALUES(103,'4811f4befe85fc208435ca26','command','tester','2026-04-01T01:00:00Z',129,129,NULL,NULL);
INSERT INTO "operation" VALUES(104,'d9f09f9246a0ec2a98015de0','command','tester','2026-04-01T01:00:00Z',130,130,NULL,NULL);
INSERT INTO "operation" VALUES(105,'4db6dd79cc70cff61a4d3c24','command','tester','2026-04-01T01:00:00Z',131,131,NULL,NULL);
INSERT INTO "operation" VALUES(106,'282a228e44b7e0880e795e8e','command','tester','2026-04-01T01:00:00Z',132,132,NULL,NULL);
INSERT INTO "operation" VALUES(107,'d07af44825dd38fa7767f53a','command','tester','2026-04-01T01:00:00Z',133,133,NULL,'f86435be579c1aa5e7c0a210');
INSERT INTO "operation" VALUES(108,'f86435be579c1aa5e7c0a210','undo','tester','2026-04-01T01:00:00Z',134,134,NULL,NULL);
INSERT INTO "operation" VALUES(109,'fcadd0b9f9cc751ae44a553f','command','tester','2026-04-01T01:00:00Z',135,135,NULL,NULL);
INSERT INTO "operation" VALUES(110,'e59f5b3b4021393e7b2d0629','command','tester','2026-04-01T01:00:00Z',136,136,NULL,NULL);
INSERT INTO "operation" VALUES(111,'1f0254f79304d475793139e7','command','tester','2026-04-01T01:00:00Z',137,137,NULL,NULL);
INSERT INTO "operation" VALUES(112,'a6cac7284e92e0cce0c7653a','command','tester','2026-04-01T01:00:00Z',138,140,NULL,NULL);
INSERT INTO "operation" VALUES(113,'ea85b0a6d5bde742b7359ab0','program','tester','2026-04-01T01:00:00Z',141,141,NULL,NULL);
INSERT INTO "operation" VALUES(114,'b51393cc622e433be181d938','command','tester','2026-04-01T01:00:00Z',142,145,NULL,NULL);
INSERT INTO "operation" VALUES(115,'2749f60c74d232cceecac4cb','command','tester','2026-04-01T01:00:00Z',146,146,NULL,NULL);
INSERT INTO "operation" VALUES(116,'ada1b1be2b1ac4c4f052a0e2','command','tester','2026-04-01T01:00:00Z',147,147,NULL,NULL);
INSERT INTO "operation" VALUES(117,'03b772fceaec32d411568209','command','tester','2026-04-01T01:00:00Z',148,148,NULL,NULL);
INSERT INTO "operation" VALUES(118,'bc9f1dcbdb7a7f04f7f00e11','command','tester','2026-04-01T01:00:00Z',149,151,NULL,NULL);
INSERT INTO "operation" VALUES(119,'9ad9a2c3060426e69d4aaa9a','command','tester','2026-04-01T01:00:00Z',152,152,NULL,NULL);
INSERT INTO "operation" VALUES(120,'6854bf1950e06ceb8565c600','program','tester','2026-04-01T01:00:00Z',153,156,NULL,NULL);
INSERT INTO "operation" VALUES(121,'30f0244479b776a22166c529','command','tester','2026-04-01T01:00:00Z',157,157,NULL,NULL);
INSERT INTO "operation" VALUES(122,'4c9bbd831cd91a470f91e64a','command','tester','2026-04-01T01:00:00Z',158,161,NULL,NULL);
INSERT INTO "operation" VALUES(123,'ac9ff2cb8aa1d1bbce5c4a43','command','tester','2026-04-01T01:00:00Z',162,162,NULL,NULL);
INSERT INTO "operation" VALUES(124,'f1d9ec34dc8da9455cc38199','command','tester','2026-04-01T02:00:00Z',163,163,NULL,NULL);
INSERT INTO "operation" VALUES(125,'69e3cdb398a2d9524971f0f9','command','tester','2026-04-01T02:00:00Z',164,164,NULL,NULL);
INSERT INTO "operation" VALUES(126,'a9518f18763eec03a7163b96','command','tester','2026-04-01T02:00:00Z',165,166,NULL,NULL);
INSERT INTO "operation" VALUES(127,'2d92fbeb540d3322d3d03ea5','command','tester','2026-04-01T02:00:00Z',167,169,NULL,NULL);
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
INSERT INTO "payment" VALUES('7b2fcf395ae8e77f2d03059e','R-0001','766d32ccdd278662ff55cc49',3000,'CNY','card','26280907ce484d4844a80e7b','2026-03-02T02:05:00Z','tester',2,'payment',NULL,NULL,NULL);
INSERT INTO "payment" VALUES('fdbb63434cb0615e525694dd','R-0002','766d32ccdd278662ff55cc49',5000,'CNY','transfer',NULL,'2026-03-02T02:05:00Z','tester',2,'payment',NULL,NULL,NULL);
INSERT INTO "payment" VALUES('b7a7e400a4d50b7a6439a510','R-0003','766d32ccdd278662ff55cc49',500,'CNY','transfer',NULL,'2026-03-02T02:05:00Z','tester',2,'refund','2026-03-02T02:05:00Z','tester','it was not given');
CREATE TABLE "phone" (
  customer_id TEXT NOT NULL REFERENCES customer (id),
  digits TEXT NOT NULL CHECK (digits <> ''),  -- in full, with the country's code, where the desk knows it
  extension TEXT NOT NULL,
  shown TEXT NOT NULL,                        -- as it was written
  tail TEXT NOT NULL,                         -- the last 7 digits, as many as a number without its area code has
  PRIMARY KEY (customer_id, digits, extension)
) STRICT;
INSERT INTO "phone" VALUES('7d2df7fa2f75756cd10924b2','8613800000001','','13800000001','0000001');
INSERT INTO "phone" VALUES('53250f13a5b4659ac41985dd','8613800000002','','13800000002','0000002');
INSERT INTO "phone" VALUES('7d2df7fa2f75756cd10924b2','8613800000003','','13800000003','0000003');
INSERT INTO "phone" VALUES('6fccfb2998579d37fce12704','861055500007','12','010 5550 0007 ext 12','5500007');
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
INSERT INTO "priced_line" VALUES('1cc8263b23085b4692e7c996','447a7f6e0b271b27b3a02f1b',NULL,1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('37f21aef38f4dc1983cb0d2e','447a7f6e0b271b27b3a02f1b',NULL,2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('1807b418a69cda9de12d5759','447a7f6e0b271b27b3a02f1b',NULL,3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('1b7effd876dae1f14ff0391f','447a7f6e0b271b27b3a02f1b',NULL,4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('b4fd749c523226f65371d78b',NULL,'74d02ef19094d140e4764773',1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('aca870b94857290bc5eafbb5',NULL,'74d02ef19094d140e4764773',2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('10f0c9790ab0639e51724078',NULL,'74d02ef19094d140e4764773',3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('a996cadf00b0531046054dfd',NULL,'74d02ef19094d140e4764773',4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('157e71c60d1ae66c856d3853',NULL,'74d02ef19094d140e4764773',5,'work','training',1,'place',20000,20000,0,'included in the contract','CNY',0,'e3c197e020c60d6fe38d2b38','training',2);
INSERT INTO "priced_line" VALUES('5cce633aa1564641d73182c9',NULL,'3b91ee7214622066157b0349',1,'work','visit',1,NULL,8000,8000,0,'in warranty','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('e9ee02cf64dc5d809d9c63d6',NULL,'3b91ee7214622066157b0349',2,'work','labour',1,'30m',6000,6000,0,'in warranty','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('d78618609b80af7eaaebb262',NULL,'571ce64e971541b96c29f224',1,'work','visit',1,NULL,8000,8000,8000,NULL,'CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('ee4848ebcc784816ee10dabb',NULL,'571ce64e971541b96c29f224',2,'work','training',1,'place',20000,20000,20000,NULL,'CNY',0,NULL,NULL,2);
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
INSERT INTO "quote" VALUES('447a7f6e0b271b27b3a02f1b','Q-0001','766d32ccdd278662ff55cc49','2026-03-02T01:00:00Z','tester',8000,'CNY','full care',2,'cost','free',NULL,NULL);
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
INSERT INTO "rma" VALUES('6d36c0333ba7dcb6a73bd2d1','RMA-0001','f5815eb2d03e56335ac8691d','0e680fddbc19bedc3cec1a7d','quality','repair','desk','{"when": {"warranty": ["in"]}}',NULL,'2026-03-02T03:00:00Z','tester','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z',NULL,NULL,NULL,'desk',NULL,NULL,NULL,NULL,NULL,0,NULL);
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
INSERT INTO "settlement" VALUES('6fccfb2998579d37fce12704','2026Q1','payments',150,2000000,30000,0,14000,0,0,16000,0,NULL,'CNY',2,'2026-04-01T01:00:00Z');
CREATE TABLE site (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL,
  address TEXT,
  region TEXT, closed_on TEXT,
  UNIQUE (customer_id, name_key)
) STRICT;
INSERT INTO "site" VALUES('03aa787ec1322f38dd6233d4','7d2df7fa2f75756cd10924b2','North wing','north wing','2 Sample Road','county',NULL);
CREATE TABLE stock (
  holder_id TEXT NOT NULL REFERENCES holder (id),
  part TEXT NOT NULL,
  condition TEXT NOT NULL CHECK (condition IN ('new', 'used')),
  quantity INTEGER NOT NULL CHECK (quantity >= 0),
  PRIMARY KEY (holder_id, part, condition)
) STRICT;
INSERT INTO "stock" VALUES('692f6db0d1ba2ccb0b3c770b','roller','new',3);
INSERT INTO "stock" VALUES('fbd109a0f412bb3a61fac7e0','roller','new',1);
INSERT INTO "stock" VALUES('e1c0a3d3493d8d34e9007170','roller','new',4);
INSERT INTO "stock" VALUES('187a185173044ce22f947597','roller','new',0);
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
INSERT INTO "stock_move" VALUES('0e7fa76cd33a2011c3193a6b',1,'2026-03-02T00:30:00Z','received','roller','new',10,NULL,'692f6db0d1ba2ccb0b3c770b',NULL,NULL,NULL,'delivery note 17');
INSERT INTO "stock_move" VALUES('a943f2fd8c57e20840cc81ae',2,'2026-03-02T00:30:00Z','transferred','roller','new',3,'692f6db0d1ba2ccb0b3c770b','fbd109a0f412bb3a61fac7e0',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('fa88bd673437a919c07a91f1',3,'2026-03-02T00:30:00Z','transferred','roller','new',2,'692f6db0d1ba2ccb0b3c770b','e1c0a3d3493d8d34e9007170',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('c99f6544c3a188283a7acf42',4,'2026-03-02T01:00:00Z','issued','roller','new',1,'fbd109a0f412bb3a61fac7e0','187a185173044ce22f947597','74d02ef19094d140e4764773',NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('2a4095c3e63168ae209a19d9',5,'2026-03-02T02:05:00Z','fitted','roller','new',1,'187a185173044ce22f947597',NULL,'74d02ef19094d140e4764773',NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('79596102828c31aaf99d3d4b',6,'2026-03-02T06:00:00Z','transferred','roller','new',2,'692f6db0d1ba2ccb0b3c770b','e1c0a3d3493d8d34e9007170',NULL,'9fa7336e082d7c4d7982861a',NULL,NULL);
INSERT INTO "stock_move" VALUES('9c9458ff335b2802ce160985',7,'2026-03-02T06:00:00Z','lost','roller','new',1,'fbd109a0f412bb3a61fac7e0',NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "stock_request" VALUES('9fa7336e082d7c4d7982861a','REQ-0001','e1c0a3d3493d8d34e9007170','roller',2,'issued','2026-03-02T06:00:00Z','tester','for the fair');
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
INSERT INTO "survey" VALUES('3af3df1ec1610c612df4e47d','A-0001','service',NULL,'766d32ccdd278662ff55cc49','74d02ef19094d140e4764773','2026-04-01T01:00:00Z',1,'phone','Li Na','tester','came at once','service',NULL,NULL,NULL,NULL);
INSERT INTO "survey" VALUES('9bb7c8fe2a0d8d6c524ad54d','A-0002','service',NULL,'f5815eb2d03e56335ac8691d',NULL,'2026-04-01T01:00:00Z',0,NULL,NULL,'tester',NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE survey_mark (
  survey_id TEXT NOT NULL REFERENCES survey (id),
  question TEXT NOT NULL,                   -- key of the configuration
  mark INTEGER CHECK (mark >= 1),
  words TEXT,
  PRIMARY KEY (survey_id, question),
  CHECK ((mark IS NULL) <> (words IS NULL))
) STRICT;
INSERT INTO "survey_mark" VALUES('3af3df1ec1610c612df4e47d','attitude',5,NULL);
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
INSERT INTO "task" VALUES('9a053b6730c57105b0a0ef89','T-0001',NULL,NULL,'send the manual','customer','7d2df7fa2f75756cd10924b2','7d2df7fa2f75756cd10924b2','4ea19b9f2ee4fad8ad20663b',NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-03','2026-04-08',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('96fe3ec518ffc2464209e6d1','T-0002','count','2026-04','count the spares','station','centre',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('a64251648d695ddf42011406','T-0003','count','2026-04','count the spares','station','north',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('8a0fcecb6377b170c69d20c1','T-0004','visit','2026-04','Fault','contract','e3c197e020c60d6fe38d2b38','7d2df7fa2f75756cd10924b2',NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('a0b6565bc60b208ec52e7734','T-0005','visit','2026-04','Fault','contract','c3d149eb3c3d3b0b369edcb6','53250f13a5b4659ac41985dd',NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "task_move" VALUES('9a053b6730c57105b0a0ef89',1,'2026-04-01T01:00:00Z','tester','put off','2026-04-03','2026-04-08','they are on holiday');
CREATE TABLE terms (
  id TEXT PRIMARY KEY,
  promises TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO "terms" VALUES('346ffa853b6dd98c4bf9a62e','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "2h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "same day", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('2ea9be60857afd6f21fe8d49','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "2h", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "5 working days", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
INSERT INTO "terms" VALUES('d2ce7c7a2065a60b4904a927','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "30m", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "2 working days", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
INSERT INTO "terms" VALUES('c70a486bb344fcf316f0c406','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "1h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "3 working days", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('d0b7cf20e485621aa9c1cb77','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "1h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "same day", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('6a64ae0731c0da6959b6ea6e','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "2h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "3 working days", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('e9679b46ca0e3863709fe5d0','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "30m", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "8h", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
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
INSERT INTO "ticket" VALUES('766d32ccdd278662ff55cc49','SD-000001',1,'printer jams','fault','7d2df7fa2f75756cd10924b2',NULL,NULL,'2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','worn roller','roller replaced','a894d96be51c3a2bc5e7747d','e3c197e020c60d6fe38d2b38',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('f5815eb2d03e56335ac8691d','SD-000002',2,'no power','fault','53250f13a5b4659ac41985dd',NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL,'0e680fddbc19bedc3cec1a7d','c3d149eb3c3d3b0b369edcb6',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('b241e78fbd688a49ece54189','SD-000003',3,'scanner reads every second code','fault','53250f13a5b4659ac41985dd',NULL,NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'c3d149eb3c3d3b0b369edcb6',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('9c8410332e531e50b7159eeb','SD-000004',4,'registration desk is down','fault','7d2df7fa2f75756cd10924b2','down','group','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'e3c197e020c60d6fe38d2b38',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('1e626c26468237755fc2a203','SD-000005',5,'cannot log in','fault','7d2df7fa2f75756cd10924b2',NULL,NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL,NULL,'e3c197e020c60d6fe38d2b38',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('ba3f37eeb3fe19a9f8b11d08','SD-000006',6,'called by mistake','fault','6fccfb2998579d37fce12704',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('5ecc762b8b2e494bc856fc4a','SD-000007',7,'how does it print','fault','6fccfb2998579d37fce12704',NULL,NULL,'2026-03-03T01:00:00Z',NULL,'no training','explained',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('247259b257915b7b87db0d9b','INC-7',NULL,'Door, Lock, Stuck','fault','66ce0985be6022201777e34c',NULL,NULL,'2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','not recorded','not recorded in the log',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('de993d5dd0584319b8a0bf46','SD-000008',8,'the printer jams again','fault','7d2df7fa2f75756cd10924b2',NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL,'a894d96be51c3a2bc5e7747d','e3c197e020c60d6fe38d2b38','766d32ccdd278662ff55cc49',NULL,NULL);
INSERT INTO "ticket" VALUES('c87fb83da3d3ae86e64711cf','SD-000009',9,'the screen is dark','fault','6fccfb2998579d37fce12704',NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('ff0a157104a0cab690a8d610','SD-000011',11,'does anybody come?','fault','6fccfb2998579d37fce12704',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('60ee1ac82a7b4d010c9b9ff5','SD-000012',12,'does anybody come','fault','6fccfb2998579d37fce12704',NULL,NULL,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,'ff0a157104a0cab690a8d610',NULL);
INSERT INTO "ticket" VALUES('ba6e3ae83733950efd24c1c5','SD-000013',13,'no sound','fault','5f3c467ef100830b1291b770',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('f412c07d714b679fd217692e','SD-000014',14,'cable loose','fault','6fccfb2998579d37fce12704',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,'ff0a157104a0cab690a8d610',NULL,NULL);
INSERT INTO "ticket" VALUES('5a09cfd0a7505e0fdaa38373','SD-000015',15,'how does it print now','fault','6fccfb2998579d37fce12704',NULL,NULL,'2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','no training','explained',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('f54eee7bc7c1167ba8ce33a1','SD-000016',16,'nobody came','complaint','53250f13a5b4659ac41985dd',NULL,NULL,'2026-04-01T02:00:00Z',NULL,NULL,NULL,NULL,'c3d149eb3c3d3b0b369edcb6',NULL,NULL,NULL);
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
INSERT INTO "ticket_period" VALUES('766d32ccdd278662ff55cc49','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','open','P1','gold','county','warranty','out','1','4ea19b9f2ee4fad8ad20663b');
INSERT INTO "ticket_period" VALUES('766d32ccdd278662ff55cc49','2026-03-02T02:05:00Z','9999-12-31T23:59:59Z','closed','P1','gold','county','warranty','out','1','4ea19b9f2ee4fad8ad20663b');
INSERT INTO "ticket_period" VALUES('9c8410332e531e50b7159eeb','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','open','P3','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('9c8410332e531e50b7159eeb','2026-03-02T06:00:00Z','2026-03-03T01:00:00Z','open','P1','gold','city','warranty','unknown','2',NULL);
INSERT INTO "ticket_period" VALUES('9c8410332e531e50b7159eeb','2026-03-03T01:00:00Z','2026-03-04T01:00:00Z','open','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('ba3f37eeb3fe19a9f8b11d08','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','cancelled','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('5ecc762b8b2e494bc856fc4a','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','in','1','3e92ed5947fe5d270a79e453');
INSERT INTO "ticket_period" VALUES('247259b257915b7b87db0d9b','2026-03-02T00:30:00Z','2026-03-02T00:40:00Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('247259b257915b7b87db0d9b','2026-03-02T00:40:00Z','2026-03-02T00:50:00Z','open','P3','standard','city','warranty','unknown','1','231cf185afa1810a025af328');
INSERT INTO "ticket_period" VALUES('247259b257915b7b87db0d9b','2026-03-02T00:50:00Z','9999-12-31T23:59:59Z','resolved','P3','standard','city','warranty','unknown','1','231cf185afa1810a025af328');
INSERT INTO "ticket_period" VALUES('9c8410332e531e50b7159eeb','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','held','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('de993d5dd0584319b8a0bf46','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','open','P3','gold','county','warranty','out','1',NULL);
INSERT INTO "ticket_period" VALUES('1e626c26468237755fc2a203','2026-03-02T09:20:00Z','2026-03-03T01:00:00Z','open','P2','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('1e626c26468237755fc2a203','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P2','gold','city','warranty','unknown','2','3e92ed5947fe5d270a79e453');
INSERT INTO "ticket_period" VALUES('c87fb83da3d3ae86e64711cf','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','open','P1','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('9c8410332e531e50b7159eeb','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','open','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('f5815eb2d03e56335ac8691d','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','held','P3','standard','city','warranty','in','1',NULL);
INSERT INTO "ticket_period" VALUES('b241e78fbd688a49ece54189','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','open','P2','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('60ee1ac82a7b4d010c9b9ff5','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','cancelled','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('ba6e3ae83733950efd24c1c5','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('ff0a157104a0cab690a8d610','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1','4ea19b9f2ee4fad8ad20663b');
INSERT INTO "ticket_period" VALUES('f412c07d714b679fd217692e','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('5a09cfd0a7505e0fdaa38373','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','resolved','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('f54eee7bc7c1167ba8ce33a1','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1',NULL);
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
INSERT INTO "trainee" VALUES('5572a4e5d902b038c96512ce','886eb87b10178fb194df2887','Ms Hu','ms hu','7d2df7fa2f75756cd10924b2',NULL,'e3c197e020c60d6fe38d2b38','training',NULL,NULL,NULL,0,NULL,0,NULL,0);
INSERT INTO "trainee" VALUES('90062b0fef5c861bb1b17e0c','886eb87b10178fb194df2887','Mr Li','mr li','7d2df7fa2f75756cd10924b2',NULL,NULL,NULL,0,'CNY',2,1,85,1,'CE-0001',0);
INSERT INTO "trainee" VALUES('4348244f408a08487959685b','886eb87b10178fb194df2887','Zhao Min','zhao min',NULL,'3e92ed5947fe5d270a79e453',NULL,NULL,NULL,NULL,NULL,1,70,1,'CE-0002',1);
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
INSERT INTO "training_session" VALUES('886eb87b10178fb194df2887','TR-0001','use','2026-03-31T06:00:00Z','4ea19b9f2ee4fad8ad20663b','North wing','7d2df7fa2f75756cd10924b2',8,'2026-04-01T01:00:00Z',NULL,NULL);
INSERT INTO "training_session" VALUES('38ff88d86ef87985703c6402','TR-0002','use','2026-04-20T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE turnover (
  customer_id TEXT NOT NULL REFERENCES customer (id),
  month TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount >= 0), currency TEXT, decimals INTEGER CHECK ((decimals IS NULL) = (currency IS NULL)),
  PRIMARY KEY (customer_id, month)
) STRICT;
INSERT INTO "turnover" VALUES('6fccfb2998579d37fce12704','2026-02',2000000,'CNY',2);
INSERT INTO "turnover" VALUES('6fccfb2998579d37fce12704','2026-04',100000,'CNY',2);
CREATE TABLE warranty_card (
  equipment_id TEXT PRIMARY KEY REFERENCES equipment (id),
  number TEXT,
  dealer_id TEXT REFERENCES customer (id),
  sold_on TEXT NOT NULL,
  received_on TEXT NOT NULL,
  void_because TEXT CHECK (void_because <> ''),
  CHECK (sold_on <= received_on)
) STRICT;
INSERT INTO "warranty_card" VALUES('0e680fddbc19bedc3cec1a7d',NULL,'6fccfb2998579d37fce12704','2026-02-01','2026-02-10',NULL);
CREATE TABLE withdrawn (
  ticket_id TEXT PRIMARY KEY,
  number TEXT NOT NULL,
  count INTEGER,
  at TEXT NOT NULL,
  actor TEXT NOT NULL
) STRICT;
INSERT INTO "withdrawn" VALUES('8598cca562fbbb8fb59315ba','SD-000010',10,'2026-04-01T01:00:00Z','tester');
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
INSERT INTO "word" VALUES('000004',1,0,'万');
INSERT INTO "word" VALUES('000005',1,0,'丅');
INSERT INTO "word" VALUES('000006',1,0,'七');
INSERT INTO "word" VALUES('000007',1,0,'丂');
INSERT INTO "word" VALUES('000008',1,0,'丈');
INSERT INTO "word" VALUES('000009',1,0,'丄');
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
INSERT INTO "word" VALUES('00004',1,0,'万');
INSERT INTO "word" VALUES('00005',1,0,'丅');
INSERT INTO "word" VALUES('00006',1,0,'七');
INSERT INTO "word" VALUES('00007',1,0,'丂');
INSERT INTO "word" VALUES('00007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('00008',1,0,'丈');
INSERT INTO "word" VALUES('00009',1,0,'丄');
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
INSERT INTO "word" VALUES('0004',1,0,'万');
INSERT INTO "word" VALUES('0005',1,0,'丅');
INSERT INTO "word" VALUES('0006',1,0,'七');
INSERT INTO "word" VALUES('0007',1,0,'丂');
INSERT INTO "word" VALUES('0007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('0008',1,0,'丈');
INSERT INTO "word" VALUES('0009',1,0,'丄');
INSERT INTO "word" VALUES('0011',1,0,'不');
INSERT INTO "word" VALUES('0012',1,0,'三');
INSERT INTO "word" VALUES('0013',1,0,'上');
INSERT INTO "word" VALUES('0014',1,0,'丌');
INSERT INTO "word" VALUES('010',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('01055500007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('055500007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('1',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('1001',2,0,'丆丈');
INSERT INTO "word" VALUES('1002',2,0,'下');
INSERT INTO "word" VALUES('1055500007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('12',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('12345',2,0,'下');
INSERT INTO "word" VALUES('13800000001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('13800000002',2,0,'一下');
INSERT INTO "word" VALUES('13800000003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('2',2,0,'丆丈');
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
INSERT INTO "word" VALUES('again',1,0,'丈');
INSERT INTO "word" VALUES('again',2,0,'丈');
INSERT INTO "word" VALUES('again',3,0,'丂');
INSERT INTO "word" VALUES('anybody',1,0,'三不');
INSERT INTO "word" VALUES('anybody',2,0,'下不');
INSERT INTO "word" VALUES('at',3,0,'丆');
INSERT INTO "word" VALUES('away',3,0,'下');
INSERT INTO "word" VALUES('be',3,0,'万');
INSERT INTO "word" VALUES('bend',3,0,'不');
INSERT INTO "word" VALUES('board',3,0,'万');
INSERT INTO "word" VALUES('by',1,0,'七');
INSERT INTO "word" VALUES('by',2,0,'七');
INSERT INTO "word" VALUES('by',3,0,'七');
INSERT INTO "word" VALUES('cable',1,0,'丌');
INSERT INTO "word" VALUES('cable',2,0,'丌');
INSERT INTO "word" VALUES('cable',3,0,'不');
INSERT INTO "word" VALUES('called',1,0,'七');
INSERT INTO "word" VALUES('called',2,0,'七');
INSERT INTO "word" VALUES('called',3,0,'七');
INSERT INTO "word" VALUES('cannot',1,0,'丅');
INSERT INTO "word" VALUES('cannot',2,0,'丅');
INSERT INTO "word" VALUES('care',3,0,'丆');
INSERT INTO "word" VALUES('clinic',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('close',3,0,'丆');
INSERT INTO "word" VALUES('code',1,0,'一');
INSERT INTO "word" VALUES('code',2,0,'一');
INSERT INTO "word" VALUES('come',1,0,'三不');
INSERT INTO "word" VALUES('come',2,0,'不');
INSERT INTO "word" VALUES('coming',2,0,'下');
INSERT INTO "word" VALUES('content',3,0,'丂');
INSERT INTO "word" VALUES('customer',3,0,'万');
INSERT INTO "word" VALUES('dark',1,0,'丄');
INSERT INTO "word" VALUES('dark',2,0,'丄');
INSERT INTO "word" VALUES('dealer',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('desk',1,0,'万');
INSERT INTO "word" VALUES('desk',2,0,'万');
INSERT INTO "word" VALUES('did',3,0,'丆');
INSERT INTO "word" VALUES('do',3,0,'不');
INSERT INTO "word" VALUES('does',1,0,'丂三不');
INSERT INTO "word" VALUES('does',2,0,'丂不');
INSERT INTO "word" VALUES('door',1,0,'丁');
INSERT INTO "word" VALUES('door',2,0,'丁');
INSERT INTO "word" VALUES('down',1,0,'万');
INSERT INTO "word" VALUES('down',2,0,'万');
INSERT INTO "word" VALUES('every',1,0,'一');
INSERT INTO "word" VALUES('every',2,0,'一');
INSERT INTO "word" VALUES('example',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('explained',3,0,'丂');
INSERT INTO "word" VALUES('ext',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('factory',3,0,'下');
INSERT INTO "word" VALUES('floor',3,0,'不');
INSERT INTO "word" VALUES('full',3,0,'丆');
INSERT INTO "word" VALUES('has',3,0,'万');
INSERT INTO "word" VALUES('help',3,0,'丆');
INSERT INTO "word" VALUES('how',1,0,'丂');
INSERT INTO "word" VALUES('how',2,0,'丂');
INSERT INTO "word" VALUES('how',3,0,'丂');
INSERT INTO "word" VALUES('in',1,0,'丅');
INSERT INTO "word" VALUES('in',2,0,'丅下');
INSERT INTO "word" VALUES('in',3,0,'丁丂');
INSERT INTO "word" VALUES('inc',1,0,'丁');
INSERT INTO "word" VALUES('into',3,0,'一');
INSERT INTO "word" VALUES('is',1,0,'丄万');
INSERT INTO "word" VALUES('is',2,0,'丄万下');
INSERT INTO "word" VALUES('is',3,0,'丅万');
INSERT INTO "word" VALUES('it',1,0,'丂');
INSERT INTO "word" VALUES('it',2,0,'丂');
INSERT INTO "word" VALUES('it',3,0,'一不');
INSERT INTO "word" VALUES('jam',3,0,'丆');
INSERT INTO "word" VALUES('jams',1,0,'丆丈');
INSERT INTO "word" VALUES('jams',2,0,'丆丈');
INSERT INTO "word" VALUES('know',3,0,'丂');
INSERT INTO "word" VALUES('labels',3,0,'丆');
INSERT INTO "word" VALUES('li',2,0,'丅丆万丈上');
INSERT INTO "word" VALUES('lock',1,0,'丁');
INSERT INTO "word" VALUES('lock',2,0,'丁');
INSERT INTO "word" VALUES('log',1,0,'丅');
INSERT INTO "word" VALUES('log',2,0,'丅');
INSERT INTO "word" VALUES('log',3,0,'丁');
INSERT INTO "word" VALUES('logged',2,0,'不');
INSERT INTO "word" VALUES('look',3,0,'一');
INSERT INTO "word" VALUES('loose',1,0,'丌');
INSERT INTO "word" VALUES('loose',2,0,'丌');
INSERT INTO "word" VALUES('loose',3,0,'不');
INSERT INTO "word" VALUES('lp2',2,0,'丆丈');
INSERT INTO "word" VALUES('measured',3,0,'万');
INSERT INTO "word" VALUES('mistake',1,0,'七');
INSERT INTO "word" VALUES('mistake',2,0,'七');
INSERT INTO "word" VALUES('mistake',3,0,'七');
INSERT INTO "word" VALUES('mr',2,0,'不');
INSERT INTO "word" VALUES('na',2,0,'丅丆万丈上');
INSERT INTO "word" VALUES('nine',2,0,'上');
INSERT INTO "word" VALUES('no',1,0,'上下');
INSERT INTO "word" VALUES('no',2,0,'上下');
INSERT INTO "word" VALUES('no',3,0,'丂');
INSERT INTO "word" VALUES('none',3,0,'丂');
INSERT INTO "word" VALUES('noon',3,0,'丆');
INSERT INTO "word" VALUES('north',2,0,'丆丈');
INSERT INTO "word" VALUES('not',3,0,'丁丆不');
INSERT INTO "word" VALUES('of',3,0,'不');
INSERT INTO "word" VALUES('out',3,0,'丅万不');
INSERT INTO "word" VALUES('paper',3,0,'丆');
INSERT INTO "word" VALUES('photo',3,0,'丆');
INSERT INTO "word" VALUES('png',3,0,'丆');
INSERT INTO "word" VALUES('power',1,0,'下');
INSERT INTO "word" VALUES('power',2,0,'下');
INSERT INTO "word" VALUES('pr',2,0,'丆丈下');
INSERT INTO "word" VALUES('print',1,0,'丂');
INSERT INTO "word" VALUES('print',2,0,'丂');
INSERT INTO "word" VALUES('printed',3,0,'丆');
INSERT INTO "word" VALUES('printer',1,0,'丆丈');
INSERT INTO "word" VALUES('printer',2,0,'丆丈');
INSERT INTO "word" VALUES('prints',3,0,'丆');
INSERT INTO "word" VALUES('quality',3,0,'下');
INSERT INTO "word" VALUES('reads',1,0,'一');
INSERT INTO "word" VALUES('reads',2,0,'一');
INSERT INTO "word" VALUES('recorded',3,0,'丁');
INSERT INTO "word" VALUES('registration',1,0,'万');
INSERT INTO "word" VALUES('registration',2,0,'万');
INSERT INTO "word" VALUES('replaced',3,0,'丆');
INSERT INTO "word" VALUES('restart',3,0,'丆');
INSERT INTO "word" VALUES('road',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('roller',3,0,'丆');
INSERT INTO "word" VALUES('running',3,0,'丅万');
INSERT INTO "word" VALUES('sample',2,0,'丁丂七丄丆丈三丌不');
INSERT INTO "word" VALUES('scanner',1,0,'一');
INSERT INTO "word" VALUES('scanner',2,0,'一');
INSERT INTO "word" VALUES('school',2,0,'丁');
INSERT INTO "word" VALUES('screen',1,0,'丄');
INSERT INTO "word" VALUES('screen',2,0,'丄');
INSERT INTO "word" VALUES('sd',1,0,'一丂七丄丅丆万丈三上下丌不');
INSERT INTO "word" VALUES('second',1,0,'一');
INSERT INTO "word" VALUES('second',2,0,'一');
INSERT INTO "word" VALUES('sent',3,0,'下');
INSERT INTO "word" VALUES('since',2,0,'上');
INSERT INTO "word" VALUES('sound',1,0,'上');
INSERT INTO "word" VALUES('sound',2,0,'上');
INSERT INTO "word" VALUES('stuck',1,0,'丁');
INSERT INTO "word" VALUES('stuck',2,0,'丁');
INSERT INTO "word" VALUES('the',1,0,'丄丈');
INSERT INTO "word" VALUES('the',2,0,'丄丈下');
INSERT INTO "word" VALUES('the',3,0,'丁万');
INSERT INTO "word" VALUES('them',3,0,'丄');
INSERT INTO "word" VALUES('they',3,0,'丂丆');
INSERT INTO "word" VALUES('third',3,0,'不');
INSERT INTO "word" VALUES('time',3,0,'丅万');
INSERT INTO "word" VALUES('to',3,0,'丄万');
INSERT INTO "word" VALUES('told',3,0,'丄');
INSERT INTO "word" VALUES('training',3,0,'丂');
INSERT INTO "word" VALUES('twice',2,0,'不');
INSERT INTO "word" VALUES('van',2,0,'下');
INSERT INTO "word" VALUES('wait',3,0,'丄');
INSERT INTO "word" VALUES('warranty',3,0,'丂不');
INSERT INTO "word" VALUES('we',3,0,'一');
INSERT INTO "word" VALUES('wing',2,0,'丆丈');
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
COMMIT;
