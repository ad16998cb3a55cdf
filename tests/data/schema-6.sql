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
INSERT INTO "_sqlite_migrations" VALUES(1,'svcdesk','0001_desk','2026-11-28 15:03:22.550112+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'svcdesk','0002_field','2026-11-28 15:03:22.582088+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'svcdesk','0003_truth','2026-11-28 15:03:22.628997+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'svcdesk','0004_slips','2026-11-28 15:03:22.744331+00:00');
INSERT INTO "_sqlite_migrations" VALUES(5,'svcdesk','0005_care','2026-11-28 15:03:23.188746+00:00');
INSERT INTO "_sqlite_migrations" VALUES(6,'svcdesk','0006_kept','2026-11-28 15:03:23.195163+00:00');
CREATE TABLE absence (
  id TEXT PRIMARY KEY,
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  note TEXT,
  CHECK (since < until)
) STRICT;
INSERT INTO "absence" VALUES('dfb28bf58cfe4fe35890adc5','c843393b32e83b8d4e509dc1','2026-04-05T16:00:00Z','2026-04-10T16:00:00Z','holiday');
INSERT INTO "absence" VALUES('ba25264d1edc0427cb6b3bb2','c843393b32e83b8d4e509dc1','2026-04-30T16:00:00Z','2026-05-05T16:00:00Z','on leave');
CREATE TABLE acceptance (
  equipment_id TEXT NOT NULL REFERENCES equipment (id),
  stage TEXT NOT NULL,
  accepted_on TEXT NOT NULL,
  accepted_by TEXT NOT NULL CHECK (accepted_by <> ''),
  remark TEXT,
  PRIMARY KEY (equipment_id, stage)
) STRICT;
INSERT INTO "acceptance" VALUES('b8aa4365a703d3d01fa5a206','final','2026-04-01','Ms Example',NULL);
CREATE TABLE appointment (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  agreed_at TEXT NOT NULL,
  visit_at TEXT NOT NULL,
  asked_by TEXT NOT NULL CHECK (asked_by IN ('customer', 'desk')),
  note TEXT
, visit_until TEXT CHECK (visit_until >= visit_at)) STRICT;
INSERT INTO "appointment" VALUES('b71e7c1fa4f086a196011247','4b00eb72955985c3a92f7438','2026-03-02T01:00:00Z','2026-03-02T02:00:00Z','customer','they close at noon',NULL);
INSERT INTO "appointment" VALUES('a09c10e2e575d7e0cde76de5','acc9e7e52da48d5f70cb2faa','2026-03-04T01:00:00Z','2026-03-05T06:00:00Z','desk',NULL,'2026-03-05T08:00:00Z');
CREATE TABLE approval (
  noun TEXT NOT NULL CHECK (noun IN ('repair', 'request', 'return')),
  noun_id TEXT NOT NULL,   -- of the dispatch, the request or the return
  actor TEXT NOT NULL,
  at TEXT NOT NULL,
  note TEXT, role TEXT,
  PRIMARY KEY (noun, noun_id, actor)
) STRICT;
INSERT INTO "approval" VALUES('return','e2e05b661781fb7f6853a655','wang','2026-03-02T03:00:00Z',NULL,NULL);
INSERT INTO "approval" VALUES('request','a93a81ecac88992ccfb529dd','wang','2026-03-02T06:00:00Z',NULL,NULL);
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
INSERT INTO "article" VALUES('6fc379a9cdef9b938b90b2e0','K-0001','nobody knows how it prints',NULL,NULL,'how does it print','no training','explained','ca7990801ba86a3c560655a1','tester','2026-04-01T02:00:00Z',1,NULL,NULL);
CREATE TABLE article_use (
  id TEXT PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES article (id),
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  at TEXT NOT NULL
) STRICT;
INSERT INTO "article_use" VALUES('7594253681c4416b7fc2e924','6fc379a9cdef9b938b90b2e0','a8c79fb8d0725aa6e60edaa3','2026-04-01T02:00:00Z');
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
INSERT INTO "assessment" VALUES('8e9a6b2edfa45bc88f76bba2','AS-0001','2026-03','tidy','960e88f04a916a67108e482e',NULL,'4b00eb72955985c3a92f7438','55af85d940bcf9cb8cba4a73','2026-03-02T02:05:00Z','fact','{"check": "tidy"}',NULL,2000,2000,'CNY',2,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL);
INSERT INTO "assessment" VALUES('1c83eac4a093984018599f66','AS-0002','2026-03','calls','960e88f04a916a67108e482e',NULL,'4b00eb72955985c3a92f7438',NULL,'2026-03-20T02:00:00Z','hand',NULL,'line engaged',10000,0,'CNY',2,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','the line was down',NULL);
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
INSERT INTO "assessment_told" VALUES('816a1c62d18902ee4e5993e2','2026-03','960e88f04a916a67108e482e',NULL,'2026-04-01T01:00:00Z');
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
INSERT INTO "attachment" VALUES('2b4e5355eabcffe1b156d9ff','4b00eb72955985c3a92f7438',1,'55af85d940bcf9cb8cba4a73',NULL,'photo','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-03-02T02:05:00Z');
INSERT INTO "attachment" VALUES('e45ec3025edf45955877fea3','4b00eb72955985c3a92f7438',2,NULL,NULL,'file','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-03-02T02:05:00Z');
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
INSERT INTO "call" VALUES('0e5f4c17ca0f3d592ff7c2ed','4b00eb72955985c3a92f7438','2026-03-02T01:00:00Z','phone','Li Na','13800000003','printer jams','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('f372a4cb4e7322f5d2a960eb','e90ce2281fa28bd35bc673b5','2026-03-02T03:00:00Z','phone',NULL,NULL,'no power','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('9e8882bedae759727e14df73','e90ce2281fa28bd35bc673b5','2026-03-02T03:00:00Z','phone',NULL,NULL,'is anybody coming?','tester',1,NULL,NULL);
INSERT INTO "call" VALUES('ba244b7f8489d88ece8d9eec','18a41e65244494a7b6478e7e','2026-03-02T03:30:00Z','phone',NULL,NULL,'scanner reads every second code','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('52d7fef5effeb19cdd23565e','acc9e7e52da48d5f70cb2faa','2026-03-02T03:30:00Z','phone',NULL,NULL,'registration desk is down','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('fcca7cdc935bd79a12bb7129','7a7ed157a035fee05513ba56','2026-03-02T09:20:00Z','phone',NULL,NULL,'cannot log in','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('06dc912cd487e4989a8df1bb','f1dc8056ed3ab273465b737c','2026-03-03T01:00:00Z','phone',NULL,NULL,'called by mistake','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('d0917046eb79eefca6592899','ca7990801ba86a3c560655a1','2026-03-03T01:00:00Z','phone',NULL,NULL,'how does it print','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('f216bdfe94431cae154733f0','6744f2e44f939d0e21a04b02','2026-03-02T00:30:00Z','phone',NULL,NULL,'Door, Lock, Stuck','Desk 1',0,NULL,NULL);
INSERT INTO "call" VALUES('da046428f7bcfbb8e92d9af7','3560128df68515fc24774578','2026-03-04T01:00:00Z','phone',NULL,NULL,'the printer jams again','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('96b78b6bad15c743d03b5365','4dcba2a095bde92648f578a0','2026-03-04T01:00:00Z','phone',NULL,NULL,'the screen is dark','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('7931fd491e4a85655ef4dbb9','a55b5918b3c1ace4ab8942ff','2026-04-01T01:00:00Z','phone',NULL,NULL,'does anybody come?','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('986e6d4484a2d2a215bed8bb','a55b5918b3c1ace4ab8942ff','2026-04-01T01:00:00Z','phone','Mr Sample',NULL,'logged twice','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('c1cad76f4de0b161d9e128dd','fc7bd52de9b69e69910303ab','2026-04-01T01:00:00Z','mail','Li Na',NULL,'no sound
since nine','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('644a5dd8bc841d9c1887e6a8','d735f4c9cadea2cac9949067','2026-04-01T01:00:00Z','phone',NULL,NULL,'cable loose','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('c3240100cb45fa8526c9df0a','a8c79fb8d0725aa6e60edaa3','2026-04-01T02:00:00Z','phone',NULL,NULL,'how does it print now','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('f6296b6e78591f6d491600e8','f793fe7ac319911400842610','2026-04-01T02:00:00Z','phone','Ms Example',NULL,'nobody came','tester',0,NULL,NULL);
CREATE TABLE card (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  value INTEGER NOT NULL CHECK (value > 0),
  balance INTEGER NOT NULL CHECK (balance BETWEEN 0 AND value),
  currency TEXT NOT NULL,
  sold_at TEXT NOT NULL
, decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4)) STRICT;
INSERT INTO "card" VALUES('816120f5ac8c3fba0c8297a9','CARD-0001','5ad3984d2df2db83a6053666',50000,47000,'CNY','2026-03-02T00:30:00Z',2);
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
INSERT INTO "change" VALUES(1,'b5ba6952ff630035fe5bba4e','engineer','["960e88f04a916a67108e482e"]',NULL);
INSERT INTO "change" VALUES(2,'b5ba6952ff630035fe5bba4e','engineer_skill','["960e88f04a916a67108e482e","printer"]',NULL);
INSERT INTO "change" VALUES(3,'f752a0c91c06e807d60f3c70','engineer','["c843393b32e83b8d4e509dc1"]',NULL);
INSERT INTO "change" VALUES(4,'f752a0c91c06e807d60f3c70','engineer_skill','["c843393b32e83b8d4e509dc1","installation"]',NULL);
INSERT INTO "change" VALUES(5,'f752a0c91c06e807d60f3c70','engineer_role','["c843393b32e83b8d4e509dc1","reception"]',NULL);
INSERT INTO "change" VALUES(6,'4d3dcb4b1439da391da6bc6c','absence','["dfb28bf58cfe4fe35890adc5"]',NULL);
INSERT INTO "change" VALUES(7,'2aad3ac605efcbfdebbd4765','customer','["5ad3984d2df2db83a6053666"]',NULL);
INSERT INTO "change" VALUES(8,'2aad3ac605efcbfdebbd4765','phone','["5ad3984d2df2db83a6053666","8613800000001",""]',NULL);
INSERT INTO "change" VALUES(9,'b0a824a1d42ca716268f1267','customer','["ac48c1eb06c5d50eac248f97"]',NULL);
INSERT INTO "change" VALUES(10,'b0a824a1d42ca716268f1267','phone','["ac48c1eb06c5d50eac248f97","8613800000002",""]',NULL);
INSERT INTO "change" VALUES(11,'273af16350b251effc8a876d','customer','["9f4ee78e60c406f8088217ea"]',NULL);
INSERT INTO "change" VALUES(12,'23e0018e215b4cc57d30492e','site','["1dd21d6b936a95a2d8ecbc79"]',NULL);
INSERT INTO "change" VALUES(13,'a27101992fca66cfa70fecd2','phone','["5ad3984d2df2db83a6053666","8613800000003",""]',NULL);
INSERT INTO "change" VALUES(14,'a27101992fca66cfa70fecd2','contact','["7312cf5ede47de66cae64cef"]',NULL);
INSERT INTO "change" VALUES(15,'842fc48e05e85ed2d58a73b2','contract','["65affae8e3fe59e9261ede21"]',NULL);
INSERT INTO "change" VALUES(16,'842fc48e05e85ed2d58a73b2','entitlement','["65affae8e3fe59e9261ede21","visit"]',NULL);
INSERT INTO "change" VALUES(17,'842fc48e05e85ed2d58a73b2','entitlement','["65affae8e3fe59e9261ede21","training"]',NULL);
INSERT INTO "change" VALUES(18,'b116432da2256ede7f284fbf','contract','["0eefc996a01df32009c61c04"]',NULL);
INSERT INTO "change" VALUES(19,'c986700080f43e475bf5c141','equipment','["f6631a5c0ef9cfe43815459d"]',NULL);
INSERT INTO "change" VALUES(20,'bc3b14f223a248737320d5b7','equipment','["b8aa4365a703d3d01fa5a206"]',NULL);
INSERT INTO "change" VALUES(21,'ad193afbc58d208b3a7bcfa7','equipment','["f370695832e8a45bfbcc7600"]',NULL);
INSERT INTO "change" VALUES(22,'cd465cd730dc325e7aebc73f','holder','["f904e5bcce215f72274c50a3"]',NULL);
INSERT INTO "change" VALUES(23,'cd465cd730dc325e7aebc73f','stock','["f904e5bcce215f72274c50a3","roller","new"]',NULL);
INSERT INTO "change" VALUES(24,'cd465cd730dc325e7aebc73f','stock_move','["7e2b423bb0f2450e94900928"]',NULL);
INSERT INTO "change" VALUES(25,'751793173d83dab69f808581','holder','["907491e6ec6b6981ac119f9a"]',NULL);
INSERT INTO "change" VALUES(26,'751793173d83dab69f808581','stock','["f904e5bcce215f72274c50a3","roller","new"]','{"holder_id":"f904e5bcce215f72274c50a3","part":"roller","condition":"new","quantity":10}');
INSERT INTO "change" VALUES(27,'751793173d83dab69f808581','stock','["907491e6ec6b6981ac119f9a","roller","new"]',NULL);
INSERT INTO "change" VALUES(28,'751793173d83dab69f808581','stock_move','["52576908c77a86905cf3e642"]',NULL);
INSERT INTO "change" VALUES(29,'91982c7541ee840a6b07cd6c','holder','["df011001a7d71e69a8e2fb0e"]',NULL);
INSERT INTO "change" VALUES(30,'91982c7541ee840a6b07cd6c','stock','["f904e5bcce215f72274c50a3","roller","new"]','{"holder_id":"f904e5bcce215f72274c50a3","part":"roller","condition":"new","quantity":7}');
INSERT INTO "change" VALUES(31,'91982c7541ee840a6b07cd6c','stock','["df011001a7d71e69a8e2fb0e","roller","new"]',NULL);
INSERT INTO "change" VALUES(32,'91982c7541ee840a6b07cd6c','stock_move','["c73fdc5cc30eb9b847cc19d4"]',NULL);
INSERT INTO "change" VALUES(33,'c643e88e2ee32f61f02b974e','card','["816120f5ac8c3fba0c8297a9"]',NULL);
INSERT INTO "change" VALUES(34,'f930851c2ab2a94e6a0f55d4','ticket','["4b00eb72955985c3a92f7438"]',NULL);
INSERT INTO "change" VALUES(35,'f930851c2ab2a94e6a0f55d4','ticket_period','["4b00eb72955985c3a92f7438","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(36,'f930851c2ab2a94e6a0f55d4','call','["0e5f4c17ca0f3d592ff7c2ed"]',NULL);
INSERT INTO "change" VALUES(37,'f930851c2ab2a94e6a0f55d4','clock','["f8c2cc5ace880957a9d6634a"]',NULL);
INSERT INTO "change" VALUES(38,'f930851c2ab2a94e6a0f55d4','clock','["857e470490954318dbc85d6b"]',NULL);
INSERT INTO "change" VALUES(39,'f930851c2ab2a94e6a0f55d4','clock','["479d4c4fdf4904cad740d4b4"]',NULL);
INSERT INTO "change" VALUES(40,'f930851c2ab2a94e6a0f55d4','clock_period','["f8c2cc5ace880957a9d6634a","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(41,'f930851c2ab2a94e6a0f55d4','clock_period','["857e470490954318dbc85d6b","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(42,'f930851c2ab2a94e6a0f55d4','clock_period','["479d4c4fdf4904cad740d4b4","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(43,'b1c66e2d26200add9316f0a3','ticket_period','["4b00eb72955985c3a92f7438","2026-03-02T01:00:00Z"]','{"ticket_id":"4b00eb72955985c3a92f7438","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(44,'b1c66e2d26200add9316f0a3','ticket_period','["4b00eb72955985c3a92f7438","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(45,'db7a38b999037a9d8bf718d8','clock','["f8c2cc5ace880957a9d6634a"]','{"id":"f8c2cc5ace880957a9d6634a","ticket_id":"4b00eb72955985c3a92f7438","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(46,'db7a38b999037a9d8bf718d8','clock','["857e470490954318dbc85d6b"]','{"id":"857e470490954318dbc85d6b","ticket_id":"4b00eb72955985c3a92f7438","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(47,'db7a38b999037a9d8bf718d8','clock_period','["f8c2cc5ace880957a9d6634a","2026-03-02T01:00:00Z"]','{"clock_id":"f8c2cc5ace880957a9d6634a","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T01:15:00Z","held":0}');
INSERT INTO "change" VALUES(48,'db7a38b999037a9d8bf718d8','clock_period','["857e470490954318dbc85d6b","2026-03-02T01:00:00Z"]','{"clock_id":"857e470490954318dbc85d6b","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T01:30:00Z","held":0}');
INSERT INTO "change" VALUES(49,'fa5fb2008cb64084cd0ecefa','appointment','["b71e7c1fa4f086a196011247"]',NULL);
INSERT INTO "change" VALUES(50,'981c33e385ae1faf29e9725c','consent','["d515ab74e6ae61c2552d77cc"]',NULL);
INSERT INTO "change" VALUES(51,'a44dacbee99e856ab357fc92','quote','["e2df0fbc42066cfc2eaad7f3"]',NULL);
INSERT INTO "change" VALUES(52,'a44dacbee99e856ab357fc92','priced_line','["a6b66a827323f02c21e870d0"]',NULL);
INSERT INTO "change" VALUES(53,'a44dacbee99e856ab357fc92','priced_line','["3cde0392f1944b630e5dec89"]',NULL);
INSERT INTO "change" VALUES(54,'a44dacbee99e856ab357fc92','priced_line','["4c48e511ae97c75155843a00"]',NULL);
INSERT INTO "change" VALUES(55,'a44dacbee99e856ab357fc92','priced_line','["276a664b0e5d1e172fdf9da3"]',NULL);
INSERT INTO "change" VALUES(56,'16d83b80a805866a2c927747','consent','["126d42c5e83ccc0a667a8695"]',NULL);
INSERT INTO "change" VALUES(57,'4f1e5972b21c62b80ee82a29','dispatch','["55af85d940bcf9cb8cba4a73"]',NULL);
INSERT INTO "change" VALUES(58,'4f1e5972b21c62b80ee82a29','clock','["7d77156bc6d777256e42ba92"]',NULL);
INSERT INTO "change" VALUES(59,'4f1e5972b21c62b80ee82a29','clock_period','["7d77156bc6d777256e42ba92","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(60,'6e9c4da2159c85a65f24945f','holder','["73eacb8b86b6a645003d7a23"]',NULL);
INSERT INTO "change" VALUES(61,'6e9c4da2159c85a65f24945f','stock','["907491e6ec6b6981ac119f9a","roller","new"]','{"holder_id":"907491e6ec6b6981ac119f9a","part":"roller","condition":"new","quantity":3}');
INSERT INTO "change" VALUES(62,'6e9c4da2159c85a65f24945f','stock','["73eacb8b86b6a645003d7a23","roller","new"]',NULL);
INSERT INTO "change" VALUES(63,'6e9c4da2159c85a65f24945f','stock_move','["da8beebcf952e69781578302"]',NULL);
INSERT INTO "change" VALUES(64,'65deade004695bab79bad7d7','dispatch','["55af85d940bcf9cb8cba4a73"]','{"id":"55af85d940bcf9cb8cba4a73","ticket_id":"4b00eb72955985c3a92f7438","visit":1,"engineer_id":"960e88f04a916a67108e482e","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(65,'65deade004695bab79bad7d7','clock','["7d77156bc6d777256e42ba92"]','{"id":"7d77156bc6d777256e42ba92","ticket_id":"4b00eb72955985c3a92f7438","target":"arrive","tier":"gold","within":"2h clock","calendar":"always","stops":"arrived","pauses":null,"started_by":"ordered","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(66,'65deade004695bab79bad7d7','clock_period','["7d77156bc6d777256e42ba92","2026-03-02T01:00:00Z"]','{"clock_id":"7d77156bc6d777256e42ba92","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(67,'6b55f300dcc53876d58d2891','dispatch','["55af85d940bcf9cb8cba4a73"]','{"id":"55af85d940bcf9cb8cba4a73","ticket_id":"4b00eb72955985c3a92f7438","visit":1,"engineer_id":"960e88f04a916a67108e482e","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(68,'6b55f300dcc53876d58d2891','dispatch_check','["55af85d940bcf9cb8cba4a73","uniform"]',NULL);
INSERT INTO "change" VALUES(69,'6b55f300dcc53876d58d2891','dispatch_check','["55af85d940bcf9cb8cba4a73","tidy"]',NULL);
INSERT INTO "change" VALUES(70,'6b55f300dcc53876d58d2891','dispatch_item','["55af85d940bcf9cb8cba4a73","training"]',NULL);
INSERT INTO "change" VALUES(71,'6b55f300dcc53876d58d2891','stock','["73eacb8b86b6a645003d7a23","roller","new"]','{"holder_id":"73eacb8b86b6a645003d7a23","part":"roller","condition":"new","quantity":1}');
INSERT INTO "change" VALUES(72,'6b55f300dcc53876d58d2891','stock_move','["c336c0eec7303d39251e2f82"]',NULL);
INSERT INTO "change" VALUES(73,'6b55f300dcc53876d58d2891','priced_line','["cece6eb8e3564ca81d62e36c"]',NULL);
INSERT INTO "change" VALUES(74,'6b55f300dcc53876d58d2891','priced_line','["b201a84d5ffd00e808add3bc"]',NULL);
INSERT INTO "change" VALUES(75,'6b55f300dcc53876d58d2891','priced_line','["f38f28a8f78800aaaca86bff"]',NULL);
INSERT INTO "change" VALUES(76,'6b55f300dcc53876d58d2891','priced_line','["6297f7525a7eaf23ddf9baca"]',NULL);
INSERT INTO "change" VALUES(77,'6b55f300dcc53876d58d2891','priced_line','["f765b6720edb6cd155eb1cf3"]',NULL);
INSERT INTO "change" VALUES(78,'6b55f300dcc53876d58d2891','entitlement','["65affae8e3fe59e9261ede21","training"]','{"contract_id":"65affae8e3fe59e9261ede21","entitlement":"training","total":2,"used":0}');
INSERT INTO "change" VALUES(79,'3b1426db37eef1798ec05773','attachment','["2b4e5355eabcffe1b156d9ff"]',NULL);
INSERT INTO "change" VALUES(80,'fc695a74a567e38eb00839c8','attachment','["e45ec3025edf45955877fea3"]',NULL);
INSERT INTO "change" VALUES(81,'7ac9b420e52f1db8ebda0266','dispatch','["55af85d940bcf9cb8cba4a73"]','{"id":"55af85d940bcf9cb8cba4a73","ticket_id":"4b00eb72955985c3a92f7438","visit":1,"engineer_id":"960e88f04a916a67108e482e","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":null,"cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"cost","work_charged":"free"}');
INSERT INTO "change" VALUES(82,'7ac9b420e52f1db8ebda0266','dispatch','["55af85d940bcf9cb8cba4a73"]','{"id":"55af85d940bcf9cb8cba4a73","ticket_id":"4b00eb72955985c3a92f7438","visit":1,"engineer_id":"960e88f04a916a67108e482e","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":null,"cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":"Li Na","signed_at":"2026-03-02T02:05:00Z","failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"cost","work_charged":"free"}');
INSERT INTO "change" VALUES(83,'7ac9b420e52f1db8ebda0266','ticket_period','["4b00eb72955985c3a92f7438","2026-03-02T01:00:00Z"]','{"ticket_id":"4b00eb72955985c3a92f7438","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":"960e88f04a916a67108e482e"}');
INSERT INTO "change" VALUES(84,'7ac9b420e52f1db8ebda0266','ticket_period','["4b00eb72955985c3a92f7438","2026-03-02T02:05:00Z"]',NULL);
INSERT INTO "change" VALUES(85,'7ac9b420e52f1db8ebda0266','ticket','["4b00eb72955985c3a92f7438"]','{"id":"4b00eb72955985c3a92f7438","number":"SD-000001","count":1,"summary":"printer jams","kind":"fault","customer_id":"5ad3984d2df2db83a6053666","severity":null,"reach":null,"opened_at":"2026-03-02T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":"f6631a5c0ef9cfe43815459d","contract_id":"65affae8e3fe59e9261ede21","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(86,'7ac9b420e52f1db8ebda0266','clock','["479d4c4fdf4904cad740d4b4"]','{"id":"479d4c4fdf4904cad740d4b4","ticket_id":"4b00eb72955985c3a92f7438","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(87,'7ac9b420e52f1db8ebda0266','clock_period','["479d4c4fdf4904cad740d4b4","2026-03-02T01:00:00Z"]','{"clock_id":"479d4c4fdf4904cad740d4b4","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(88,'907630d282d7bb62555baa14','card','["816120f5ac8c3fba0c8297a9"]','{"id":"816120f5ac8c3fba0c8297a9","number":"CARD-0001","customer_id":"5ad3984d2df2db83a6053666","value":50000,"balance":50000,"currency":"CNY","sold_at":"2026-03-02T00:30:00Z","decimals":2}');
INSERT INTO "change" VALUES(89,'907630d282d7bb62555baa14','payment','["d1257cdd5d3a5deb416a9cfc"]',NULL);
INSERT INTO "change" VALUES(90,'230c4ea2bf6cd0fa49f4e9a3','payment','["ba4b987c643107e7b9cb4e1d"]',NULL);
INSERT INTO "change" VALUES(91,'295ee26de1f6a6423842bec1','dispatch','["55af85d940bcf9cb8cba4a73"]','{"id":"55af85d940bcf9cb8cba4a73","ticket_id":"4b00eb72955985c3a92f7438","visit":1,"engineer_id":"960e88f04a916a67108e482e","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":"2026-03-02T02:05:00Z","cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":"Li Na","signed_at":"2026-03-02T02:05:00Z","failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"cost","work_charged":"free"}');
INSERT INTO "change" VALUES(92,'cb6827e684502fdd0431d9fa','discount','["4b00eb72955985c3a92f7438"]',NULL);
INSERT INTO "change" VALUES(93,'fb2f31fce9714616ca226253','payment','["5935cd4f2c5891805f995337"]',NULL);
INSERT INTO "change" VALUES(94,'8b6f5d57b7c060e322a87080','payment','["5935cd4f2c5891805f995337"]','{"id":"5935cd4f2c5891805f995337","receipt":"R-0003","ticket_id":"4b00eb72955985c3a92f7438","amount":500,"currency":"CNY","method":"transfer","card_id":null,"at":"2026-03-02T02:05:00Z","taken_by":"tester","decimals":2,"kind":"refund","voided_at":null,"voided_by":null,"voided_why":null}');
INSERT INTO "change" VALUES(95,'ddec90007180726981c64561','ticket_period','["4b00eb72955985c3a92f7438","2026-03-02T02:05:00Z"]','{"ticket_id":"4b00eb72955985c3a92f7438","since":"2026-03-02T02:05:00Z","until":"9999-12-31T23:59:59Z","state":"resolved","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":"960e88f04a916a67108e482e"}');
INSERT INTO "change" VALUES(96,'ddec90007180726981c64561','ticket_period','["4b00eb72955985c3a92f7438","2026-03-02T02:05:00Z"]',NULL);
INSERT INTO "change" VALUES(97,'ef80646eac235ece4e4de997','ticket','["e90ce2281fa28bd35bc673b5"]',NULL);
INSERT INTO "change" VALUES(98,'ef80646eac235ece4e4de997','ticket_period','["e90ce2281fa28bd35bc673b5","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(99,'ef80646eac235ece4e4de997','call','["f372a4cb4e7322f5d2a960eb"]',NULL);
INSERT INTO "change" VALUES(100,'ef80646eac235ece4e4de997','clock','["a929d3287cad079750be009b"]',NULL);
INSERT INTO "change" VALUES(101,'ef80646eac235ece4e4de997','clock','["807d3eb8d606ce472173de6a"]',NULL);
INSERT INTO "change" VALUES(102,'ef80646eac235ece4e4de997','clock_period','["a929d3287cad079750be009b","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(103,'ef80646eac235ece4e4de997','clock_period','["807d3eb8d606ce472173de6a","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(104,'aaf1ae0d1d2836e6e7f828a3','call','["9e8882bedae759727e14df73"]',NULL);
INSERT INTO "change" VALUES(105,'c7f28c2a86400995c734ee9f','loan','["71b5a1d8aa434257892e35ac"]',NULL);
INSERT INTO "change" VALUES(106,'9c69c8c91731f236fc3dff5b','rma','["e2e05b661781fb7f6853a655"]',NULL);
INSERT INTO "change" VALUES(107,'e90947f37c34926a0c8235d2','approval','["return","e2e05b661781fb7f6853a655","wang"]',NULL);
INSERT INTO "change" VALUES(108,'e90947f37c34926a0c8235d2','rma','["e2e05b661781fb7f6853a655"]','{"id":"e2e05b661781fb7f6853a655","number":"RMA-0001","ticket_id":"e90ce2281fa28bd35bc673b5","equipment_id":"b8aa4365a703d3d01fa5a206","reason":"quality","decision":"repair","freight":"desk","because":"{\"when\": {\"warranty\": [\"in\"]}}","overruled_by":null,"asked_at":"2026-03-02T03:00:00Z","asked_by":"tester","approved_at":null,"sent_at":null,"back_at":null,"done_at":null,"reached_at":null,"freight_back":"desk","book":null,"cost_there":null,"cost_back":null,"currency":null,"decimals":null,"repair_first":0,"signed_by":null}');
INSERT INTO "change" VALUES(109,'ff0f228ff1667d9cc6811762','consent','["0915efb396b04225e7f0e0ee"]',NULL);
INSERT INTO "change" VALUES(110,'30e86995f1164d45e94097e4','rma','["e2e05b661781fb7f6853a655"]','{"id":"e2e05b661781fb7f6853a655","number":"RMA-0001","ticket_id":"e90ce2281fa28bd35bc673b5","equipment_id":"b8aa4365a703d3d01fa5a206","reason":"quality","decision":"repair","freight":"desk","because":"{\"when\": {\"warranty\": [\"in\"]}}","overruled_by":null,"asked_at":"2026-03-02T03:00:00Z","asked_by":"tester","approved_at":"2026-03-02T03:00:00Z","sent_at":null,"back_at":null,"done_at":null,"reached_at":null,"freight_back":"desk","book":null,"cost_there":null,"cost_back":null,"currency":null,"decimals":null,"repair_first":0,"signed_by":null}');
INSERT INTO "change" VALUES(111,'29e3a14db045755d0f3fa47f','ticket_period','["e90ce2281fa28bd35bc673b5","2026-03-02T03:00:00Z"]','{"ticket_id":"e90ce2281fa28bd35bc673b5","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(112,'29e3a14db045755d0f3fa47f','ticket_period','["e90ce2281fa28bd35bc673b5","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(113,'29e3a14db045755d0f3fa47f','hold','["03f26b7ea42e323d26943959"]',NULL);
INSERT INTO "change" VALUES(114,'29e3a14db045755d0f3fa47f','clock_period','["a929d3287cad079750be009b","2026-03-02T03:00:00Z"]','{"clock_id":"a929d3287cad079750be009b","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T06:00:00Z","held":0}');
INSERT INTO "change" VALUES(115,'29e3a14db045755d0f3fa47f','clock_period','["a929d3287cad079750be009b","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(116,'5401d9b78563f3c4b3672824','ticket','["18a41e65244494a7b6478e7e"]',NULL);
INSERT INTO "change" VALUES(117,'5401d9b78563f3c4b3672824','ticket_period','["18a41e65244494a7b6478e7e","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(118,'5401d9b78563f3c4b3672824','call','["ba244b7f8489d88ece8d9eec"]',NULL);
INSERT INTO "change" VALUES(119,'5401d9b78563f3c4b3672824','clock','["3267a157a10fc1f99764f09e"]',NULL);
INSERT INTO "change" VALUES(120,'5401d9b78563f3c4b3672824','clock','["d0f0a406f75a8edbe4bf37eb"]',NULL);
INSERT INTO "change" VALUES(121,'5401d9b78563f3c4b3672824','clock_period','["3267a157a10fc1f99764f09e","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(122,'5401d9b78563f3c4b3672824','clock_period','["d0f0a406f75a8edbe4bf37eb","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(123,'3097f7f9e4538ccc86d0f7a6','ticket','["acc9e7e52da48d5f70cb2faa"]',NULL);
INSERT INTO "change" VALUES(124,'3097f7f9e4538ccc86d0f7a6','ticket_period','["acc9e7e52da48d5f70cb2faa","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(125,'3097f7f9e4538ccc86d0f7a6','call','["52d7fef5effeb19cdd23565e"]',NULL);
INSERT INTO "change" VALUES(126,'3097f7f9e4538ccc86d0f7a6','clock','["ee09fb3aea60c33e30a22aab"]',NULL);
INSERT INTO "change" VALUES(127,'3097f7f9e4538ccc86d0f7a6','clock','["7ee510b8234700a2fecb558b"]',NULL);
INSERT INTO "change" VALUES(128,'3097f7f9e4538ccc86d0f7a6','clock','["5f2abaaf4b6f6cc3f75859f0"]',NULL);
INSERT INTO "change" VALUES(129,'3097f7f9e4538ccc86d0f7a6','clock_period','["ee09fb3aea60c33e30a22aab","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(130,'3097f7f9e4538ccc86d0f7a6','clock_period','["7ee510b8234700a2fecb558b","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(131,'3097f7f9e4538ccc86d0f7a6','clock_period','["5f2abaaf4b6f6cc3f75859f0","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(132,'41c359c25ea86be955ac5b62','ticket','["acc9e7e52da48d5f70cb2faa"]','{"id":"acc9e7e52da48d5f70cb2faa","number":"SD-000004","count":4,"summary":"registration desk is down","kind":"fault","customer_id":"5ad3984d2df2db83a6053666","severity":null,"reach":null,"opened_at":"2026-03-02T03:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":"65affae8e3fe59e9261ede21","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(133,'41c359c25ea86be955ac5b62','ticket_period','["acc9e7e52da48d5f70cb2faa","2026-03-02T03:30:00Z"]','{"ticket_id":"acc9e7e52da48d5f70cb2faa","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(134,'41c359c25ea86be955ac5b62','ticket_period','["acc9e7e52da48d5f70cb2faa","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(135,'41c359c25ea86be955ac5b62','clock','["ee09fb3aea60c33e30a22aab"]','{"id":"ee09fb3aea60c33e30a22aab","ticket_id":"acc9e7e52da48d5f70cb2faa","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(136,'41c359c25ea86be955ac5b62','clock','["7ee510b8234700a2fecb558b"]','{"id":"7ee510b8234700a2fecb558b","ticket_id":"acc9e7e52da48d5f70cb2faa","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(137,'41c359c25ea86be955ac5b62','clock','["5f2abaaf4b6f6cc3f75859f0"]','{"id":"5f2abaaf4b6f6cc3f75859f0","ticket_id":"acc9e7e52da48d5f70cb2faa","target":"solve","tier":"gold","within":"3 working days","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(138,'41c359c25ea86be955ac5b62','clock_period','["5f2abaaf4b6f6cc3f75859f0","2026-03-02T03:30:00Z"]','{"clock_id":"5f2abaaf4b6f6cc3f75859f0","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-05T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(139,'41c359c25ea86be955ac5b62','clock_period','["5f2abaaf4b6f6cc3f75859f0","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(140,'f7fcc6b611f71a2b6e701bfb','ticket_period','["acc9e7e52da48d5f70cb2faa","2026-03-02T06:00:00Z"]','{"ticket_id":"acc9e7e52da48d5f70cb2faa","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(141,'f7fcc6b611f71a2b6e701bfb','ticket_period','["acc9e7e52da48d5f70cb2faa","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(142,'fa7d7abdd9d832cd71ddd83e','clock','["3267a157a10fc1f99764f09e"]','{"id":"3267a157a10fc1f99764f09e","ticket_id":"18a41e65244494a7b6478e7e","target":"answer","tier":"standard","within":"30m","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(143,'fa7d7abdd9d832cd71ddd83e','clock_period','["3267a157a10fc1f99764f09e","2026-03-02T03:30:00Z"]','{"clock_id":"3267a157a10fc1f99764f09e","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(144,'fa7d7abdd9d832cd71ddd83e','contract_extension','["3267a157a10fc1f99764f09e"]',NULL);
INSERT INTO "change" VALUES(145,'fa7d7abdd9d832cd71ddd83e','contract','["0eefc996a01df32009c61c04"]','{"id":"0eefc996a01df32009c61c04","number":"C-0002","customer_id":"ac48c1eb06c5d50eac248f97","kind":"basic","tier":"standard","phase":null,"starts_on":"2026-01-01","ends_on":"2026-12-31"}');
INSERT INTO "change" VALUES(146,'671b051ff316b62913652b4f','stock_request','["a93a81ecac88992ccfb529dd"]',NULL);
INSERT INTO "change" VALUES(147,'fb23c0e435edf1ef27fe5964','approval','["request","a93a81ecac88992ccfb529dd","wang"]',NULL);
INSERT INTO "change" VALUES(148,'fb23c0e435edf1ef27fe5964','stock_request','["a93a81ecac88992ccfb529dd"]','{"id":"a93a81ecac88992ccfb529dd","number":"REQ-0001","holder_id":"df011001a7d71e69a8e2fb0e","part":"roller","quantity":2,"state":"asked","asked_at":"2026-03-02T06:00:00Z","asked_by":"tester","because":"for the fair"}');
INSERT INTO "change" VALUES(149,'aa73b28847d125f2ce8b4733','stock','["f904e5bcce215f72274c50a3","roller","new"]','{"holder_id":"f904e5bcce215f72274c50a3","part":"roller","condition":"new","quantity":5}');
INSERT INTO "change" VALUES(150,'aa73b28847d125f2ce8b4733','stock','["df011001a7d71e69a8e2fb0e","roller","new"]','{"holder_id":"df011001a7d71e69a8e2fb0e","part":"roller","condition":"new","quantity":2}');
INSERT INTO "change" VALUES(151,'aa73b28847d125f2ce8b4733','stock_move','["45a2e6c4fd98e2fcf431fa15"]',NULL);
INSERT INTO "change" VALUES(152,'aa73b28847d125f2ce8b4733','stock_request','["a93a81ecac88992ccfb529dd"]','{"id":"a93a81ecac88992ccfb529dd","number":"REQ-0001","holder_id":"df011001a7d71e69a8e2fb0e","part":"roller","quantity":2,"state":"approved","asked_at":"2026-03-02T06:00:00Z","asked_by":"tester","because":"for the fair"}');
INSERT INTO "change" VALUES(153,'c66a53f66e56a99f8c8461ad','stock','["907491e6ec6b6981ac119f9a","roller","new"]','{"holder_id":"907491e6ec6b6981ac119f9a","part":"roller","condition":"new","quantity":2}');
INSERT INTO "change" VALUES(154,'c66a53f66e56a99f8c8461ad','stock_move','["74ba86372f92a505aeb72ab6"]',NULL);
INSERT INTO "change" VALUES(155,'c66a53f66e56a99f8c8461ad','loss','["74ba86372f92a505aeb72ab6"]',NULL);
INSERT INTO "change" VALUES(156,'8244a4bdf535b96d6351c925','entitlement','["65affae8e3fe59e9261ede21","visit"]','{"contract_id":"65affae8e3fe59e9261ede21","entitlement":"visit","total":4,"used":0}');
INSERT INTO "change" VALUES(157,'51b5ffc5d0517dd2583d9fab','ticket','["7a7ed157a035fee05513ba56"]',NULL);
INSERT INTO "change" VALUES(158,'51b5ffc5d0517dd2583d9fab','ticket_period','["7a7ed157a035fee05513ba56","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(159,'51b5ffc5d0517dd2583d9fab','call','["fcca7cdc935bd79a12bb7129"]',NULL);
INSERT INTO "change" VALUES(160,'51b5ffc5d0517dd2583d9fab','clock','["83debb8e008ab7d7763922be"]',NULL);
INSERT INTO "change" VALUES(161,'51b5ffc5d0517dd2583d9fab','clock','["06b8da3f4cd1b0691a2cb23b"]',NULL);
INSERT INTO "change" VALUES(162,'51b5ffc5d0517dd2583d9fab','clock','["b0df6a666da1f84a53e74f42"]',NULL);
INSERT INTO "change" VALUES(163,'51b5ffc5d0517dd2583d9fab','clock_period','["83debb8e008ab7d7763922be","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(164,'51b5ffc5d0517dd2583d9fab','clock_period','["06b8da3f4cd1b0691a2cb23b","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(165,'51b5ffc5d0517dd2583d9fab','clock_period','["b0df6a666da1f84a53e74f42","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(166,'38cf96ca746b7081e30b11d2','escalation','["5f2abaaf4b6f6cc3f75859f0",75]',NULL);
INSERT INTO "change" VALUES(167,'38cf96ca746b7081e30b11d2','notice','["0d9ea5793f083efd55eed4a2"]',NULL);
INSERT INTO "change" VALUES(168,'279e70e216e1e7ef929181ac','notice','["0d9ea5793f083efd55eed4a2"]','{"id":"0d9ea5793f083efd55eed4a2","ticket_id":"acc9e7e52da48d5f70cb2faa","recipient":"head","engineer_id":null,"way":"command","made_at":"2026-03-02T09:20:00Z","document":"{\"target\": \"solve\", \"within\": \"same day\", \"percent\": 75, \"note\": \"time is running out\", \"due_at\": \"2026-03-02T09:30:00Z\", \"ticket\": {\"number\": \"SD-000004\", \"summary\": \"registration desk is down\", \"state\": \"open\", \"priority\": \"P1\", \"tier\": \"gold\", \"region\": \"city\", \"level\": \"2\", \"kind\": \"fault\", \"customer\": \"Example Clinic\", \"engineer\": null, \"opened_at\": \"2026-03-02T03:30:00Z\"}}","claimed_until":"2026-03-02T09:22:00Z","sent_at":null,"tries":0,"error":null,"clock_id":"5f2abaaf4b6f6cc3f75859f0","percent":75,"about_at":"2026-03-02T08:15:00Z","not_before":null,"event_seq":null}');
INSERT INTO "change" VALUES(169,'905dc06b427129104789d0ee','escalation','["b0df6a666da1f84a53e74f42",75]',NULL);
INSERT INTO "change" VALUES(170,'905dc06b427129104789d0ee','notice','["f7c9ffb6f970109dd1a0f299"]',NULL);
INSERT INTO "change" VALUES(171,'c06b8940288d6003efdd2e03','escalation','["5f2abaaf4b6f6cc3f75859f0",100]',NULL);
INSERT INTO "change" VALUES(172,'c06b8940288d6003efdd2e03','ticket_period','["acc9e7e52da48d5f70cb2faa","2026-03-02T06:00:00Z"]','{"ticket_id":"acc9e7e52da48d5f70cb2faa","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":null}');
INSERT INTO "change" VALUES(173,'c06b8940288d6003efdd2e03','ticket_period','["acc9e7e52da48d5f70cb2faa","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(174,'c06b8940288d6003efdd2e03','clock','["5f2abaaf4b6f6cc3f75859f0"]','{"id":"5f2abaaf4b6f6cc3f75859f0","ticket_id":"acc9e7e52da48d5f70cb2faa","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(175,'96b79da3ea836d52641823bf','escalation','["b0df6a666da1f84a53e74f42",100]',NULL);
INSERT INTO "change" VALUES(176,'96b79da3ea836d52641823bf','ticket_period','["7a7ed157a035fee05513ba56","2026-03-02T09:20:00Z"]','{"ticket_id":"7a7ed157a035fee05513ba56","since":"2026-03-02T09:20:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(177,'96b79da3ea836d52641823bf','ticket_period','["7a7ed157a035fee05513ba56","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(178,'96b79da3ea836d52641823bf','clock','["b0df6a666da1f84a53e74f42"]','{"id":"b0df6a666da1f84a53e74f42","ticket_id":"7a7ed157a035fee05513ba56","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(179,'96b79da3ea836d52641823bf','clock','["83debb8e008ab7d7763922be"]','{"id":"83debb8e008ab7d7763922be","ticket_id":"7a7ed157a035fee05513ba56","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(180,'96b79da3ea836d52641823bf','clock','["06b8da3f4cd1b0691a2cb23b"]','{"id":"06b8da3f4cd1b0691a2cb23b","ticket_id":"7a7ed157a035fee05513ba56","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(181,'f4d29fe8cfbc3bc69684d0c2','escalation','["b0df6a666da1f84a53e74f42",150]',NULL);
INSERT INTO "change" VALUES(182,'f4d29fe8cfbc3bc69684d0c2','ticket_period','["7a7ed157a035fee05513ba56","2026-03-03T01:00:00Z"]','{"ticket_id":"7a7ed157a035fee05513ba56","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":null}');
INSERT INTO "change" VALUES(183,'f4d29fe8cfbc3bc69684d0c2','ticket_period','["7a7ed157a035fee05513ba56","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(184,'16160b3ee8cc0dc25e6e0f2e','notice','["f7c9ffb6f970109dd1a0f299"]','{"id":"f7c9ffb6f970109dd1a0f299","ticket_id":"7a7ed157a035fee05513ba56","recipient":"head","engineer_id":null,"way":"command","made_at":"2026-03-03T01:00:00Z","document":"{\"target\": \"solve\", \"within\": \"same day\", \"percent\": 75, \"note\": \"time is running out\", \"due_at\": \"2026-03-02T09:30:00Z\", \"ticket\": {\"number\": \"SD-000005\", \"summary\": \"cannot log in\", \"state\": \"open\", \"priority\": \"P1\", \"tier\": \"gold\", \"region\": \"city\", \"level\": \"1\", \"kind\": \"fault\", \"customer\": \"Example Clinic\", \"engineer\": null, \"opened_at\": \"2026-03-02T09:20:00Z\"}}","claimed_until":"2026-03-03T01:02:00Z","sent_at":null,"tries":0,"error":null,"clock_id":"b0df6a666da1f84a53e74f42","percent":75,"about_at":"2026-03-02T09:27:30Z","not_before":null,"event_seq":null}');
INSERT INTO "change" VALUES(185,'3a3869c8bf96d43621c9f176','ticket','["f1dc8056ed3ab273465b737c"]',NULL);
INSERT INTO "change" VALUES(186,'3a3869c8bf96d43621c9f176','ticket_period','["f1dc8056ed3ab273465b737c","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(187,'3a3869c8bf96d43621c9f176','call','["06dc912cd487e4989a8df1bb"]',NULL);
INSERT INTO "change" VALUES(188,'3a3869c8bf96d43621c9f176','clock','["deb7ae138f21dc78c4e41319"]',NULL);
INSERT INTO "change" VALUES(189,'3a3869c8bf96d43621c9f176','clock','["a7e279d124e41c389e74a62b"]',NULL);
INSERT INTO "change" VALUES(190,'3a3869c8bf96d43621c9f176','clock_period','["deb7ae138f21dc78c4e41319","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(191,'3a3869c8bf96d43621c9f176','clock_period','["a7e279d124e41c389e74a62b","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(192,'4ad72cdd54e69f304d44222a','ticket_period','["f1dc8056ed3ab273465b737c","2026-03-03T01:00:00Z"]','{"ticket_id":"f1dc8056ed3ab273465b737c","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(193,'4ad72cdd54e69f304d44222a','ticket_period','["f1dc8056ed3ab273465b737c","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(194,'4ad72cdd54e69f304d44222a','ticket','["f1dc8056ed3ab273465b737c"]','{"id":"f1dc8056ed3ab273465b737c","number":"SD-000006","count":6,"summary":"called by mistake","kind":"fault","customer_id":"9f4ee78e60c406f8088217ea","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(195,'4ad72cdd54e69f304d44222a','clock','["deb7ae138f21dc78c4e41319"]','{"id":"deb7ae138f21dc78c4e41319","ticket_id":"f1dc8056ed3ab273465b737c","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(196,'4ad72cdd54e69f304d44222a','clock','["a7e279d124e41c389e74a62b"]','{"id":"a7e279d124e41c389e74a62b","ticket_id":"f1dc8056ed3ab273465b737c","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(197,'4ad72cdd54e69f304d44222a','clock_period','["deb7ae138f21dc78c4e41319","2026-03-03T01:00:00Z"]','{"clock_id":"deb7ae138f21dc78c4e41319","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-03T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(198,'4ad72cdd54e69f304d44222a','clock_period','["a7e279d124e41c389e74a62b","2026-03-03T01:00:00Z"]','{"clock_id":"a7e279d124e41c389e74a62b","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(199,'73cadf53598c571add00c741','ticket','["ca7990801ba86a3c560655a1"]',NULL);
INSERT INTO "change" VALUES(200,'73cadf53598c571add00c741','ticket_period','["ca7990801ba86a3c560655a1","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(201,'73cadf53598c571add00c741','call','["d0917046eb79eefca6592899"]',NULL);
INSERT INTO "change" VALUES(202,'73cadf53598c571add00c741','clock','["f114898cf876b013bbcb2b10"]',NULL);
INSERT INTO "change" VALUES(203,'73cadf53598c571add00c741','clock','["35b382199b70b9015fabc17f"]',NULL);
INSERT INTO "change" VALUES(204,'73cadf53598c571add00c741','clock_period','["f114898cf876b013bbcb2b10","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(205,'73cadf53598c571add00c741','clock_period','["35b382199b70b9015fabc17f","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(206,'19bc779607501b5a23e27ee3','ticket_period','["ca7990801ba86a3c560655a1","2026-03-03T01:00:00Z"]','{"ticket_id":"ca7990801ba86a3c560655a1","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(207,'19bc779607501b5a23e27ee3','ticket_period','["ca7990801ba86a3c560655a1","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(208,'19bc779607501b5a23e27ee3','dispatch','["050f8040c9eba3130f72b74e"]',NULL);
INSERT INTO "change" VALUES(209,'205a812b52b4fe799d9ccb66','dispatch','["050f8040c9eba3130f72b74e"]','{"id":"050f8040c9eba3130f72b74e","ticket_id":"ca7990801ba86a3c560655a1","visit":1,"engineer_id":"c843393b32e83b8d4e509dc1","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(210,'205a812b52b4fe799d9ccb66','clock','["f114898cf876b013bbcb2b10"]','{"id":"f114898cf876b013bbcb2b10","ticket_id":"ca7990801ba86a3c560655a1","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(211,'205a812b52b4fe799d9ccb66','clock_period','["f114898cf876b013bbcb2b10","2026-03-03T01:00:00Z"]','{"clock_id":"f114898cf876b013bbcb2b10","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-03T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(212,'10bfdf35e35c830c804fd251','dispatch','["050f8040c9eba3130f72b74e"]','{"id":"050f8040c9eba3130f72b74e","ticket_id":"ca7990801ba86a3c560655a1","visit":1,"engineer_id":"c843393b32e83b8d4e509dc1","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-03T01:00:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(213,'10bfdf35e35c830c804fd251','priced_line','["8625e0e2589b85c90e4b0057"]',NULL);
INSERT INTO "change" VALUES(214,'10bfdf35e35c830c804fd251','priced_line','["4c9dc2c76a701a83ffa1290d"]',NULL);
INSERT INTO "change" VALUES(215,'10bfdf35e35c830c804fd251','dispatch','["050f8040c9eba3130f72b74e"]','{"id":"050f8040c9eba3130f72b74e","ticket_id":"ca7990801ba86a3c560655a1","visit":1,"engineer_id":"c843393b32e83b8d4e509dc1","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-03T01:00:00Z","recorded_at":"2026-03-03T01:00:00Z","finished_at":null,"cancelled_at":null,"fault":"none","cause":"no training","action":"explained","result":"they know how","minutes":30,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":"in warranty","overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"free","work_charged":"free"}');
INSERT INTO "change" VALUES(216,'fcd3f0e647c8428d2f554a74','ticket_period','["ca7990801ba86a3c560655a1","2026-03-03T01:00:00Z"]','{"ticket_id":"ca7990801ba86a3c560655a1","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"c843393b32e83b8d4e509dc1"}');
INSERT INTO "change" VALUES(217,'fcd3f0e647c8428d2f554a74','ticket_period','["ca7990801ba86a3c560655a1","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(218,'fcd3f0e647c8428d2f554a74','ticket','["ca7990801ba86a3c560655a1"]','{"id":"ca7990801ba86a3c560655a1","number":"SD-000007","count":7,"summary":"how does it print","kind":"fault","customer_id":"9f4ee78e60c406f8088217ea","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(219,'fcd3f0e647c8428d2f554a74','clock','["35b382199b70b9015fabc17f"]','{"id":"35b382199b70b9015fabc17f","ticket_id":"ca7990801ba86a3c560655a1","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(220,'fcd3f0e647c8428d2f554a74','clock_period','["35b382199b70b9015fabc17f","2026-03-03T01:00:00Z"]','{"clock_id":"35b382199b70b9015fabc17f","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(221,'9da9dabdfb4b88581b74d952','ticket_period','["ca7990801ba86a3c560655a1","2026-03-03T01:00:00Z"]','{"ticket_id":"ca7990801ba86a3c560655a1","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"resolved","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"c843393b32e83b8d4e509dc1"}');
INSERT INTO "change" VALUES(222,'9da9dabdfb4b88581b74d952','ticket_period','["ca7990801ba86a3c560655a1","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(223,'fe677b5b94b33087c167eca8','ticket_period','["ca7990801ba86a3c560655a1","2026-03-03T01:00:00Z"]','{"ticket_id":"ca7990801ba86a3c560655a1","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"closed","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"c843393b32e83b8d4e509dc1"}');
INSERT INTO "change" VALUES(224,'fe677b5b94b33087c167eca8','ticket_period','["ca7990801ba86a3c560655a1","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(225,'fe677b5b94b33087c167eca8','hold','["1baca4545e57bd561b0ef642"]',NULL);
INSERT INTO "change" VALUES(226,'fe677b5b94b33087c167eca8','ticket','["ca7990801ba86a3c560655a1"]','{"id":"ca7990801ba86a3c560655a1","number":"SD-000007","count":7,"summary":"how does it print","kind":"fault","customer_id":"9f4ee78e60c406f8088217ea","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":"2026-03-03T01:00:00Z","cause":"no training","solution":"explained","equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(227,'fe677b5b94b33087c167eca8','clock','["35b382199b70b9015fabc17f"]','{"id":"35b382199b70b9015fabc17f","ticket_id":"ca7990801ba86a3c560655a1","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":"resolved","stopped_at":"2026-03-03T01:00:00Z","missed_at":null,"outcome":"met","counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(228,'fe677b5b94b33087c167eca8','clock_period','["35b382199b70b9015fabc17f","2026-03-03T01:00:00Z"]','{"clock_id":"35b382199b70b9015fabc17f","since":"2026-03-03T01:00:00Z","until":"2026-03-03T01:00:00Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(229,'fe677b5b94b33087c167eca8','clock_period','["35b382199b70b9015fabc17f","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(230,'2924a4a5fe7a7f6450293096','customer','["dab9a4c23c9c12b0c5654558"]',NULL);
INSERT INTO "change" VALUES(231,'2924a4a5fe7a7f6450293096','ticket','["6744f2e44f939d0e21a04b02"]',NULL);
INSERT INTO "change" VALUES(232,'2924a4a5fe7a7f6450293096','ticket_period','["6744f2e44f939d0e21a04b02","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(233,'2924a4a5fe7a7f6450293096','call','["f216bdfe94431cae154733f0"]',NULL);
INSERT INTO "change" VALUES(234,'2924a4a5fe7a7f6450293096','clock','["90c7b20f8d51227f9aa9fe35"]',NULL);
INSERT INTO "change" VALUES(235,'2924a4a5fe7a7f6450293096','clock','["45b58d9b25907be6f19041ce"]',NULL);
INSERT INTO "change" VALUES(236,'2924a4a5fe7a7f6450293096','clock_period','["90c7b20f8d51227f9aa9fe35","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(237,'2924a4a5fe7a7f6450293096','clock_period','["45b58d9b25907be6f19041ce","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(238,'2924a4a5fe7a7f6450293096','engineer','["fbe98a12126955034915586d"]',NULL);
INSERT INTO "change" VALUES(239,'2924a4a5fe7a7f6450293096','ticket_period','["6744f2e44f939d0e21a04b02","2026-03-02T00:30:00Z"]','{"ticket_id":"6744f2e44f939d0e21a04b02","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(240,'2924a4a5fe7a7f6450293096','ticket_period','["6744f2e44f939d0e21a04b02","2026-03-02T00:40:00Z"]',NULL);
INSERT INTO "change" VALUES(241,'2924a4a5fe7a7f6450293096','ticket_period','["6744f2e44f939d0e21a04b02","2026-03-02T00:40:00Z"]','{"ticket_id":"6744f2e44f939d0e21a04b02","since":"2026-03-02T00:40:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":"fbe98a12126955034915586d"}');
INSERT INTO "change" VALUES(242,'2924a4a5fe7a7f6450293096','ticket_period','["6744f2e44f939d0e21a04b02","2026-03-02T00:50:00Z"]',NULL);
INSERT INTO "change" VALUES(243,'2924a4a5fe7a7f6450293096','ticket','["6744f2e44f939d0e21a04b02"]','{"id":"6744f2e44f939d0e21a04b02","number":"INC-7","count":null,"summary":"Door, Lock, Stuck","kind":"fault","customer_id":"dab9a4c23c9c12b0c5654558","severity":null,"reach":null,"opened_at":"2026-03-02T00:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(244,'2924a4a5fe7a7f6450293096','clock','["90c7b20f8d51227f9aa9fe35"]','{"id":"90c7b20f8d51227f9aa9fe35","ticket_id":"6744f2e44f939d0e21a04b02","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T00:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T00:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(245,'2924a4a5fe7a7f6450293096','clock','["45b58d9b25907be6f19041ce"]','{"id":"45b58d9b25907be6f19041ce","ticket_id":"6744f2e44f939d0e21a04b02","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-02T00:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T00:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(246,'2924a4a5fe7a7f6450293096','clock_period','["90c7b20f8d51227f9aa9fe35","2026-03-02T00:30:00Z"]','{"clock_id":"90c7b20f8d51227f9aa9fe35","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T02:30:00Z","held":0}');
INSERT INTO "change" VALUES(247,'2924a4a5fe7a7f6450293096','clock_period','["45b58d9b25907be6f19041ce","2026-03-02T00:30:00Z"]','{"clock_id":"45b58d9b25907be6f19041ce","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(248,'3c77656d4eba2b37326ae16f','engineer','["c843393b32e83b8d4e509dc1"]','{"id":"c843393b32e83b8d4e509dc1","name":"Zhao Min","name_key":"zhao min","login":"zhao","station":"centre","level":null,"phone":null,"mail":null,"active":1,"capacity":null}');
INSERT INTO "change" VALUES(249,'3c77656d4eba2b37326ae16f','engineer_skill','["c843393b32e83b8d4e509dc1","installation"]','{"engineer_id":"c843393b32e83b8d4e509dc1","skill":"installation"}');
INSERT INTO "change" VALUES(250,'3c77656d4eba2b37326ae16f','engineer_skill','["c843393b32e83b8d4e509dc1","installation"]',NULL);
INSERT INTO "change" VALUES(251,'3c77656d4eba2b37326ae16f','engineer_role','["c843393b32e83b8d4e509dc1","reception"]','{"engineer_id":"c843393b32e83b8d4e509dc1","role":"reception"}');
INSERT INTO "change" VALUES(252,'3c77656d4eba2b37326ae16f','engineer_role','["c843393b32e83b8d4e509dc1","reception"]',NULL);
INSERT INTO "change" VALUES(253,'8f6dcc615331118054db42c3','absence','["ba25264d1edc0427cb6b3bb2"]',NULL);
INSERT INTO "change" VALUES(254,'d7e1d1de49ef5a670cb07376','appointment','["a09c10e2e575d7e0cde76de5"]',NULL);
INSERT INTO "change" VALUES(255,'8ac7da7698c23e03359b6182','ticket_period','["acc9e7e52da48d5f70cb2faa","2026-03-03T01:00:00Z"]','{"ticket_id":"acc9e7e52da48d5f70cb2faa","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"3","engineer_id":null}');
INSERT INTO "change" VALUES(256,'8ac7da7698c23e03359b6182','ticket_period','["acc9e7e52da48d5f70cb2faa","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(257,'8ac7da7698c23e03359b6182','hold','["ad3a0ae238d149bf38bcdd56"]',NULL);
INSERT INTO "change" VALUES(258,'8ac7da7698c23e03359b6182','clock_period','["ee09fb3aea60c33e30a22aab","2026-03-02T03:30:00Z"]','{"clock_id":"ee09fb3aea60c33e30a22aab","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":0}');
INSERT INTO "change" VALUES(259,'8ac7da7698c23e03359b6182','clock_period','["7ee510b8234700a2fecb558b","2026-03-02T03:30:00Z"]','{"clock_id":"7ee510b8234700a2fecb558b","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(260,'8ac7da7698c23e03359b6182','clock_period','["5f2abaaf4b6f6cc3f75859f0","2026-03-02T06:00:00Z"]','{"clock_id":"5f2abaaf4b6f6cc3f75859f0","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(261,'8ac7da7698c23e03359b6182','clock_period','["ee09fb3aea60c33e30a22aab","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(262,'8ac7da7698c23e03359b6182','clock_period','["7ee510b8234700a2fecb558b","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(263,'8ac7da7698c23e03359b6182','clock_period','["5f2abaaf4b6f6cc3f75859f0","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(264,'8ac7da7698c23e03359b6182','clock_period','["ee09fb3aea60c33e30a22aab","2026-03-04T01:00:00Z"]','{"clock_id":"ee09fb3aea60c33e30a22aab","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(265,'8ac7da7698c23e03359b6182','clock_period','["7ee510b8234700a2fecb558b","2026-03-04T01:00:00Z"]','{"clock_id":"7ee510b8234700a2fecb558b","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(266,'8ac7da7698c23e03359b6182','clock_period','["5f2abaaf4b6f6cc3f75859f0","2026-03-04T01:00:00Z"]','{"clock_id":"5f2abaaf4b6f6cc3f75859f0","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(267,'8ac7da7698c23e03359b6182','clock_period','["ee09fb3aea60c33e30a22aab","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(268,'8ac7da7698c23e03359b6182','clock_period','["7ee510b8234700a2fecb558b","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(269,'8ac7da7698c23e03359b6182','clock_period','["5f2abaaf4b6f6cc3f75859f0","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(270,'f129416593b644791d6bbbce','ticket','["3560128df68515fc24774578"]',NULL);
INSERT INTO "change" VALUES(271,'f129416593b644791d6bbbce','ticket_period','["3560128df68515fc24774578","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(272,'f129416593b644791d6bbbce','call','["da046428f7bcfbb8e92d9af7"]',NULL);
INSERT INTO "change" VALUES(273,'f129416593b644791d6bbbce','clock','["e367817c13b3cfddf9ef84be"]',NULL);
INSERT INTO "change" VALUES(274,'f129416593b644791d6bbbce','clock','["fd066cb3a3881364fabf676b"]',NULL);
INSERT INTO "change" VALUES(275,'f129416593b644791d6bbbce','clock','["88b584a503f5ec453e46d4dd"]',NULL);
INSERT INTO "change" VALUES(276,'f129416593b644791d6bbbce','clock_period','["e367817c13b3cfddf9ef84be","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(277,'f129416593b644791d6bbbce','clock_period','["fd066cb3a3881364fabf676b","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(278,'f129416593b644791d6bbbce','clock_period','["88b584a503f5ec453e46d4dd","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(279,'2965624bf6204c5fe1e132f8','ticket_period','["7a7ed157a035fee05513ba56","2026-03-02T09:20:00Z"]','{"ticket_id":"7a7ed157a035fee05513ba56","since":"2026-03-02T09:20:00Z","until":"2026-03-03T01:00:00Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(280,'2965624bf6204c5fe1e132f8','ticket_period','["7a7ed157a035fee05513ba56","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(281,'2965624bf6204c5fe1e132f8','ticket_period','["7a7ed157a035fee05513ba56","2026-03-03T01:00:00Z"]','{"ticket_id":"7a7ed157a035fee05513ba56","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":"c843393b32e83b8d4e509dc1"}');
INSERT INTO "change" VALUES(282,'2965624bf6204c5fe1e132f8','ticket_period','["7a7ed157a035fee05513ba56","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(283,'a9d71f328908aaae8613c537','ticket','["4dcba2a095bde92648f578a0"]',NULL);
INSERT INTO "change" VALUES(284,'a9d71f328908aaae8613c537','ticket_period','["4dcba2a095bde92648f578a0","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(285,'a9d71f328908aaae8613c537','call','["96b78b6bad15c743d03b5365"]',NULL);
INSERT INTO "change" VALUES(286,'a9d71f328908aaae8613c537','clock','["7cf2cc121868ae0d6c42b7e7"]',NULL);
INSERT INTO "change" VALUES(287,'a9d71f328908aaae8613c537','clock','["ec2e273e06e1a20cf492ebe2"]',NULL);
INSERT INTO "change" VALUES(288,'a9d71f328908aaae8613c537','clock_period','["7cf2cc121868ae0d6c42b7e7","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(289,'a9d71f328908aaae8613c537','clock_period','["ec2e273e06e1a20cf492ebe2","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(290,'ae2dc5b584560899fb4256af','clock','["7cf2cc121868ae0d6c42b7e7"]','{"id":"7cf2cc121868ae0d6c42b7e7","ticket_id":"4dcba2a095bde92648f578a0","target":"answer","tier":"standard","within":"30m","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-04T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-04T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(291,'ae2dc5b584560899fb4256af','clock_period','["7cf2cc121868ae0d6c42b7e7","2026-03-04T01:00:00Z"]','{"clock_id":"7cf2cc121868ae0d6c42b7e7","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-04T01:30:00Z","held":0}');
INSERT INTO "change" VALUES(292,'42884a0dad6cb9602945d5af','ticket_period','["acc9e7e52da48d5f70cb2faa","2026-03-04T01:00:00Z"]','{"ticket_id":"acc9e7e52da48d5f70cb2faa","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"held","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"3","engineer_id":null}');
INSERT INTO "change" VALUES(293,'42884a0dad6cb9602945d5af','ticket_period','["acc9e7e52da48d5f70cb2faa","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(294,'42884a0dad6cb9602945d5af','hold','["ad3a0ae238d149bf38bcdd56"]','{"id":"ad3a0ae238d149bf38bcdd56","ticket_id":"acc9e7e52da48d5f70cb2faa","reason":"customer","since":"2026-03-04T01:00:00Z","until":null,"set_by":"tester","note":null,"ends_at":"2026-03-06T01:00:00Z"}');
INSERT INTO "change" VALUES(295,'42884a0dad6cb9602945d5af','clock_period','["ee09fb3aea60c33e30a22aab","2026-03-06T01:00:00Z"]','{"clock_id":"ee09fb3aea60c33e30a22aab","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":0}');
INSERT INTO "change" VALUES(296,'42884a0dad6cb9602945d5af','clock_period','["7ee510b8234700a2fecb558b","2026-03-06T01:00:00Z"]','{"clock_id":"7ee510b8234700a2fecb558b","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(297,'42884a0dad6cb9602945d5af','clock_period','["5f2abaaf4b6f6cc3f75859f0","2026-03-06T01:00:00Z"]','{"clock_id":"5f2abaaf4b6f6cc3f75859f0","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(298,'42884a0dad6cb9602945d5af','clock_period','["ee09fb3aea60c33e30a22aab","2026-03-04T01:00:00Z"]','{"clock_id":"ee09fb3aea60c33e30a22aab","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(299,'42884a0dad6cb9602945d5af','clock_period','["7ee510b8234700a2fecb558b","2026-03-04T01:00:00Z"]','{"clock_id":"7ee510b8234700a2fecb558b","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(300,'42884a0dad6cb9602945d5af','clock_period','["5f2abaaf4b6f6cc3f75859f0","2026-03-04T01:00:00Z"]','{"clock_id":"5f2abaaf4b6f6cc3f75859f0","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(301,'42884a0dad6cb9602945d5af','clock_period','["ee09fb3aea60c33e30a22aab","2026-03-04T01:00:00Z"]','{"clock_id":"ee09fb3aea60c33e30a22aab","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(302,'42884a0dad6cb9602945d5af','clock_period','["7ee510b8234700a2fecb558b","2026-03-04T01:00:00Z"]','{"clock_id":"7ee510b8234700a2fecb558b","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(303,'42884a0dad6cb9602945d5af','clock_period','["5f2abaaf4b6f6cc3f75859f0","2026-03-04T01:00:00Z"]','{"clock_id":"5f2abaaf4b6f6cc3f75859f0","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(304,'42884a0dad6cb9602945d5af','clock_period','["ee09fb3aea60c33e30a22aab","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(305,'42884a0dad6cb9602945d5af','clock_period','["7ee510b8234700a2fecb558b","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(306,'42884a0dad6cb9602945d5af','clock_period','["5f2abaaf4b6f6cc3f75859f0","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(307,'3396d906ed3505f086f362f7','training_session','["359d8400f82c42da340e0ab6"]',NULL);
INSERT INTO "change" VALUES(308,'193de5eb29d8166806066dc9','trainee','["0440fb732b171cb5664fe68b"]',NULL);
INSERT INTO "change" VALUES(309,'193de5eb29d8166806066dc9','entitlement','["65affae8e3fe59e9261ede21","training"]','{"contract_id":"65affae8e3fe59e9261ede21","entitlement":"training","total":2,"used":1}');
INSERT INTO "change" VALUES(310,'193de5eb29d8166806066dc9','trainee','["2c1baefa160a614e0b3f009f"]',NULL);
INSERT INTO "change" VALUES(311,'8ad3efc82c849919c84d45df','trainee','["6bec974120d0cf5437e7e1cf"]',NULL);
INSERT INTO "change" VALUES(312,'aa16fdaf7ec971237c2e220b','training_session','["359d8400f82c42da340e0ab6"]','{"id":"359d8400f82c42da340e0ab6","number":"TR-0001","course":"use","at":"2026-03-31T06:00:00Z","trainer_id":"960e88f04a916a67108e482e","place":"North wing","customer_id":"5ad3984d2df2db83a6053666","places":8,"held_at":null,"cancelled_at":null,"cancelled_because":null}');
INSERT INTO "change" VALUES(313,'aa16fdaf7ec971237c2e220b','trainee','["2c1baefa160a614e0b3f009f"]','{"id":"2c1baefa160a614e0b3f009f","session_id":"359d8400f82c42da340e0ab6","name":"Mr Li","name_key":"mr li","customer_id":"5ad3984d2df2db83a6053666","engineer_id":null,"contract_id":null,"entitlement":null,"amount":0,"currency":"CNY","decimals":2,"present":null,"mark":null,"passed":null,"certificate":null,"taught":0}');
INSERT INTO "change" VALUES(314,'aa16fdaf7ec971237c2e220b','trainee','["0440fb732b171cb5664fe68b"]','{"id":"0440fb732b171cb5664fe68b","session_id":"359d8400f82c42da340e0ab6","name":"Ms Hu","name_key":"ms hu","customer_id":"5ad3984d2df2db83a6053666","engineer_id":null,"contract_id":"65affae8e3fe59e9261ede21","entitlement":"training","amount":null,"currency":null,"decimals":null,"present":null,"mark":null,"passed":null,"certificate":null,"taught":0}');
INSERT INTO "change" VALUES(315,'aa16fdaf7ec971237c2e220b','engineer','["c843393b32e83b8d4e509dc1"]','{"id":"c843393b32e83b8d4e509dc1","name":"Zhao Min","name_key":"zhao min","login":"zhao","station":"centre","level":null,"phone":null,"mail":null,"active":1,"capacity":8}');
INSERT INTO "change" VALUES(316,'aa16fdaf7ec971237c2e220b','engineer_skill','["c843393b32e83b8d4e509dc1","installation"]','{"engineer_id":"c843393b32e83b8d4e509dc1","skill":"installation"}');
INSERT INTO "change" VALUES(317,'aa16fdaf7ec971237c2e220b','engineer_skill','["c843393b32e83b8d4e509dc1","installation"]',NULL);
INSERT INTO "change" VALUES(318,'aa16fdaf7ec971237c2e220b','engineer_skill','["c843393b32e83b8d4e509dc1","soldering"]',NULL);
INSERT INTO "change" VALUES(319,'aa16fdaf7ec971237c2e220b','engineer_role','["c843393b32e83b8d4e509dc1","reception"]','{"engineer_id":"c843393b32e83b8d4e509dc1","role":"reception"}');
INSERT INTO "change" VALUES(320,'aa16fdaf7ec971237c2e220b','engineer_role','["c843393b32e83b8d4e509dc1","reception"]',NULL);
INSERT INTO "change" VALUES(321,'aa16fdaf7ec971237c2e220b','trainee','["6bec974120d0cf5437e7e1cf"]','{"id":"6bec974120d0cf5437e7e1cf","session_id":"359d8400f82c42da340e0ab6","name":"Zhao Min","name_key":"zhao min","customer_id":null,"engineer_id":"c843393b32e83b8d4e509dc1","contract_id":null,"entitlement":null,"amount":null,"currency":null,"decimals":null,"present":null,"mark":null,"passed":null,"certificate":null,"taught":0}');
INSERT INTO "change" VALUES(322,'25080e6e8f029ddcf552d04d','training_session','["5db892cf4d5b0caaa956655d"]',NULL);
INSERT INTO "change" VALUES(323,'4b094b3f72b34679d38febf4','assessment','["8e9a6b2edfa45bc88f76bba2"]',NULL);
INSERT INTO "change" VALUES(324,'f2e31c9ad0fc87f3d4548841','assessment','["1c83eac4a093984018599f66"]',NULL);
INSERT INTO "change" VALUES(325,'c59c00e0307ee719a0a89258','assessment','["1c83eac4a093984018599f66"]','{"id":"1c83eac4a093984018599f66","number":"AS-0002","month":"2026-03","rule":"calls","engineer_id":"960e88f04a916a67108e482e","customer_id":null,"ticket_id":"4b00eb72955985c3a92f7438","dispatch_id":null,"at":"2026-03-20T02:00:00Z","source":"hand","fact":null,"because":"line engaged","penalty":10000,"amount":10000,"currency":"CNY","decimals":2,"made_at":"2026-04-01T01:00:00Z","waived_at":null,"waived_by":null,"waived_because":null,"dropped_at":null}');
INSERT INTO "change" VALUES(326,'4deb04a3af57831ef54b36cc','assessment_month','["2026-03"]',NULL);
INSERT INTO "change" VALUES(327,'f9191f19038136f11c4b48cf','assessment_told','["816a1c62d18902ee4e5993e2"]',NULL);
INSERT INTO "change" VALUES(328,'93b86d514b9d72f17bfe18d1','turnover','["9f4ee78e60c406f8088217ea","2026-02"]',NULL);
INSERT INTO "change" VALUES(329,'7d07a98848c46c58005b9bea','settlement','["9f4ee78e60c406f8088217ea","2026Q1"]',NULL);
INSERT INTO "change" VALUES(330,'864742bd183fdfca88026744','turnover','["9f4ee78e60c406f8088217ea","2026-04"]',NULL);
INSERT INTO "change" VALUES(331,'7aa310f6b67b6716eca33395','customer','["30175edd2890ed21cf3541f5"]',NULL);
INSERT INTO "change" VALUES(332,'7aa310f6b67b6716eca33395','phone','["30175edd2890ed21cf3541f5","861055500007","12"]',NULL);
INSERT INTO "change" VALUES(333,'c89edad64b5d77bd3c2295f2','phone','["9f4ee78e60c406f8088217ea","861055500007","12"]',NULL);
INSERT INTO "change" VALUES(334,'c89edad64b5d77bd3c2295f2','phone','["30175edd2890ed21cf3541f5","861055500007","12"]','{"customer_id":"30175edd2890ed21cf3541f5","digits":"861055500007","extension":"12","shown":"010 5550 0007 ext 12","tail":"5500007"}');
INSERT INTO "change" VALUES(335,'c89edad64b5d77bd3c2295f2','customer','["30175edd2890ed21cf3541f5"]','{"id":"30175edd2890ed21cf3541f5","name":"Sample Dealers","name_key":"sample dealers","region":null,"tier":null,"phase":null,"address":null,"number":"CU-0005","merged_into":null,"category":null,"since_on":"2026-04-01","keeper_id":null,"note":null}');
INSERT INTO "change" VALUES(336,'84302f7eca08eb2114a6bfec','contract_moved_end','["01d038046be762b08a957a28"]',NULL);
INSERT INTO "change" VALUES(337,'84302f7eca08eb2114a6bfec','contract','["0eefc996a01df32009c61c04"]','{"id":"0eefc996a01df32009c61c04","number":"C-0002","customer_id":"ac48c1eb06c5d50eac248f97","kind":"basic","tier":"standard","phase":null,"starts_on":"2026-01-01","ends_on":"2027-01-31"}');
INSERT INTO "change" VALUES(338,'84302f7eca08eb2114a6bfec','ticket','["e90ce2281fa28bd35bc673b5"]','{"id":"e90ce2281fa28bd35bc673b5","number":"SD-000002","count":2,"summary":"no power","kind":"fault","customer_id":"ac48c1eb06c5d50eac248f97","severity":null,"reach":null,"opened_at":"2026-03-02T03:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":"b8aa4365a703d3d01fa5a206","contract_id":"0eefc996a01df32009c61c04","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(339,'84302f7eca08eb2114a6bfec','ticket_period','["e90ce2281fa28bd35bc673b5","2026-03-02T03:00:00Z"]','{"ticket_id":"e90ce2281fa28bd35bc673b5","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","state":"held","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(340,'84302f7eca08eb2114a6bfec','ticket_period','["e90ce2281fa28bd35bc673b5","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(341,'84302f7eca08eb2114a6bfec','ticket','["18a41e65244494a7b6478e7e"]','{"id":"18a41e65244494a7b6478e7e","number":"SD-000003","count":3,"summary":"scanner reads every second code","kind":"fault","customer_id":"ac48c1eb06c5d50eac248f97","severity":null,"reach":null,"opened_at":"2026-03-02T03:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":"0eefc996a01df32009c61c04","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(342,'84302f7eca08eb2114a6bfec','ticket_period','["18a41e65244494a7b6478e7e","2026-03-02T03:30:00Z"]','{"ticket_id":"18a41e65244494a7b6478e7e","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P2","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(343,'84302f7eca08eb2114a6bfec','ticket_period','["18a41e65244494a7b6478e7e","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(344,'01ca032a01ced54600a22add','survey','["8f3815d747102ea443c7464e"]',NULL);
INSERT INTO "change" VALUES(345,'01ca032a01ced54600a22add','survey_mark','["8f3815d747102ea443c7464e","attitude"]',NULL);
INSERT INTO "change" VALUES(346,'37f23fb6a7455f07551a262d','survey','["fc30f5e820d44224d9ca8e80"]',NULL);
INSERT INTO "change" VALUES(347,'e4564c218db4c5fa51dd5551','contact','["7312cf5ede47de66cae64cef"]','{"id":"7312cf5ede47de66cae64cef","customer_id":"5ad3984d2df2db83a6053666","site_id":"1dd21d6b936a95a2d8ecbc79","name":"Li Na","role":"head nurse","phone":"13800000003","mail":null,"left_on":null,"head":0}');
INSERT INTO "change" VALUES(348,'85823071dbcdc8d6fb5ea895','equipment','["b8aa4365a703d3d01fa5a206"]','{"id":"b8aa4365a703d3d01fa5a206","serial":"PR-1002","serial_key":"pr-1002","kind":"printer","model":null,"customer_id":"ac48c1eb06c5d50eac248f97","site_id":null,"contract_id":"0eefc996a01df32009c61c04","bought_on":"2026-02-01","delivered_on":null,"accepted_on":"2026-02-02","used_on":null,"scrapped_on":null,"plate":null,"plate_key":null,"note":null,"paid_on":null,"transferred_on":null}');
INSERT INTO "change" VALUES(349,'66ebeb6e7f1dd59076a3bbe6','ticket','["92f494f16a0d16db6522f267"]',NULL);
INSERT INTO "change" VALUES(350,'66ebeb6e7f1dd59076a3bbe6','ticket_period','["92f494f16a0d16db6522f267","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(351,'66ebeb6e7f1dd59076a3bbe6','call','["4f1bd0cdab992b5e6ff873c2"]',NULL);
INSERT INTO "change" VALUES(352,'66ebeb6e7f1dd59076a3bbe6','clock','["541540acd7393efe3899cdf9"]',NULL);
INSERT INTO "change" VALUES(353,'66ebeb6e7f1dd59076a3bbe6','clock','["1a88c323ff04b506bba21fca"]',NULL);
INSERT INTO "change" VALUES(354,'66ebeb6e7f1dd59076a3bbe6','clock_period','["541540acd7393efe3899cdf9","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(355,'66ebeb6e7f1dd59076a3bbe6','clock_period','["1a88c323ff04b506bba21fca","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(356,'e0e1d9f0b756b175aaab0207','withdrawn','["92f494f16a0d16db6522f267"]',NULL);
INSERT INTO "change" VALUES(357,'e0e1d9f0b756b175aaab0207','clock_period','["1a88c323ff04b506bba21fca","2026-04-01T01:00:00Z"]','{"clock_id":"1a88c323ff04b506bba21fca","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(358,'e0e1d9f0b756b175aaab0207','clock_period','["541540acd7393efe3899cdf9","2026-04-01T01:00:00Z"]','{"clock_id":"541540acd7393efe3899cdf9","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(359,'e0e1d9f0b756b175aaab0207','clock','["1a88c323ff04b506bba21fca"]','{"id":"1a88c323ff04b506bba21fca","ticket_id":"92f494f16a0d16db6522f267","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(360,'e0e1d9f0b756b175aaab0207','clock','["541540acd7393efe3899cdf9"]','{"id":"541540acd7393efe3899cdf9","ticket_id":"92f494f16a0d16db6522f267","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(361,'e0e1d9f0b756b175aaab0207','call','["4f1bd0cdab992b5e6ff873c2"]','{"id":"4f1bd0cdab992b5e6ff873c2","ticket_id":"92f494f16a0d16db6522f267","at":"2026-04-01T01:00:00Z","channel":"phone","caller":null,"phone":null,"said":"a slip","taken_by":"tester","place":0,"wish":null,"opinion":null}');
INSERT INTO "change" VALUES(362,'e0e1d9f0b756b175aaab0207','ticket_period','["92f494f16a0d16db6522f267","2026-04-01T01:00:00Z"]','{"ticket_id":"92f494f16a0d16db6522f267","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(363,'e0e1d9f0b756b175aaab0207','ticket','["92f494f16a0d16db6522f267"]','{"id":"92f494f16a0d16db6522f267","number":"SD-000010","count":10,"summary":"a slip","kind":"fault","customer_id":"9f4ee78e60c406f8088217ea","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(364,'e0e1d9f0b756b175aaab0207','taken_back','[133]',NULL);
INSERT INTO "change" VALUES(365,'25934c953b39adb726987388','ticket','["a55b5918b3c1ace4ab8942ff"]',NULL);
INSERT INTO "change" VALUES(366,'25934c953b39adb726987388','ticket_period','["a55b5918b3c1ace4ab8942ff","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(367,'25934c953b39adb726987388','call','["7931fd491e4a85655ef4dbb9"]',NULL);
INSERT INTO "change" VALUES(368,'25934c953b39adb726987388','clock','["033beeca6ac49da661834aaa"]',NULL);
INSERT INTO "change" VALUES(369,'25934c953b39adb726987388','clock','["dfb3519d8f7719a617b52825"]',NULL);
INSERT INTO "change" VALUES(370,'25934c953b39adb726987388','clock_period','["033beeca6ac49da661834aaa","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(371,'25934c953b39adb726987388','clock_period','["dfb3519d8f7719a617b52825","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(372,'cb75f0125935d774f8e2c040','ticket','["fced3f62375b1947197d2ba4"]',NULL);
INSERT INTO "change" VALUES(373,'cb75f0125935d774f8e2c040','ticket_period','["fced3f62375b1947197d2ba4","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(374,'cb75f0125935d774f8e2c040','call','["986e6d4484a2d2a215bed8bb"]',NULL);
INSERT INTO "change" VALUES(375,'cb75f0125935d774f8e2c040','clock','["888712c3af42ab266221d651"]',NULL);
INSERT INTO "change" VALUES(376,'cb75f0125935d774f8e2c040','clock','["fd9c3e02e524acd180c155a3"]',NULL);
INSERT INTO "change" VALUES(377,'cb75f0125935d774f8e2c040','clock_period','["888712c3af42ab266221d651","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(378,'cb75f0125935d774f8e2c040','clock_period','["fd9c3e02e524acd180c155a3","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(379,'79e486730e3cd31dc4bd9b3b','ticket','["fced3f62375b1947197d2ba4"]','{"id":"fced3f62375b1947197d2ba4","number":"SD-000012","count":12,"summary":"logged twice","kind":"fault","customer_id":"9f4ee78e60c406f8088217ea","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(380,'79e486730e3cd31dc4bd9b3b','call','["986e6d4484a2d2a215bed8bb"]','{"id":"986e6d4484a2d2a215bed8bb","ticket_id":"fced3f62375b1947197d2ba4","at":"2026-04-01T01:00:00Z","channel":"phone","caller":null,"phone":null,"said":"logged twice","taken_by":"tester","place":0,"wish":null,"opinion":null}');
INSERT INTO "change" VALUES(381,'a65abf0a36cf1b47b3e7c911','call','["986e6d4484a2d2a215bed8bb"]','{"id":"986e6d4484a2d2a215bed8bb","ticket_id":"fced3f62375b1947197d2ba4","at":"2026-04-01T01:00:00Z","channel":"phone","caller":"Mr Sample","phone":null,"said":"logged twice","taken_by":"tester","place":0,"wish":null,"opinion":null}');
INSERT INTO "change" VALUES(382,'a65abf0a36cf1b47b3e7c911','ticket_period','["fced3f62375b1947197d2ba4","2026-04-01T01:00:00Z"]','{"ticket_id":"fced3f62375b1947197d2ba4","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(383,'a65abf0a36cf1b47b3e7c911','ticket_period','["fced3f62375b1947197d2ba4","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(384,'a65abf0a36cf1b47b3e7c911','ticket','["fced3f62375b1947197d2ba4"]','{"id":"fced3f62375b1947197d2ba4","number":"SD-000012","count":12,"summary":"does anybody come","kind":"fault","customer_id":"9f4ee78e60c406f8088217ea","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(385,'a65abf0a36cf1b47b3e7c911','clock','["888712c3af42ab266221d651"]','{"id":"888712c3af42ab266221d651","ticket_id":"fced3f62375b1947197d2ba4","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(386,'a65abf0a36cf1b47b3e7c911','clock','["fd9c3e02e524acd180c155a3"]','{"id":"fd9c3e02e524acd180c155a3","ticket_id":"fced3f62375b1947197d2ba4","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(387,'a65abf0a36cf1b47b3e7c911','clock_period','["888712c3af42ab266221d651","2026-04-01T01:00:00Z"]','{"clock_id":"888712c3af42ab266221d651","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(388,'a65abf0a36cf1b47b3e7c911','clock_period','["fd9c3e02e524acd180c155a3","2026-04-01T01:00:00Z"]','{"clock_id":"fd9c3e02e524acd180c155a3","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(389,'3b538cb9dd85f9d4f13a1d12','customer','["0e54e673625e382746f16b07"]',NULL);
INSERT INTO "change" VALUES(390,'3b538cb9dd85f9d4f13a1d12','customer_number','["k-17"]',NULL);
INSERT INTO "change" VALUES(391,'d3dc6c2c28956841a12c5766','customer','["5ff66bc8b9b344a058710574"]',NULL);
INSERT INTO "change" VALUES(392,'d3dc6c2c28956841a12c5766','ticket','["fc7bd52de9b69e69910303ab"]',NULL);
INSERT INTO "change" VALUES(393,'d3dc6c2c28956841a12c5766','ticket_period','["fc7bd52de9b69e69910303ab","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(394,'d3dc6c2c28956841a12c5766','call','["c1cad76f4de0b161d9e128dd"]',NULL);
INSERT INTO "change" VALUES(395,'d3dc6c2c28956841a12c5766','clock','["4c67ad69e9a81663e51d288a"]',NULL);
INSERT INTO "change" VALUES(396,'d3dc6c2c28956841a12c5766','clock','["318fd040d840e07401b7d89d"]',NULL);
INSERT INTO "change" VALUES(397,'d3dc6c2c28956841a12c5766','clock_period','["4c67ad69e9a81663e51d288a","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(398,'d3dc6c2c28956841a12c5766','clock_period','["318fd040d840e07401b7d89d","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(399,'d3dc6c2c28956841a12c5766','contact','["ee88ecb9ee95c062971d99fa"]',NULL);
INSERT INTO "change" VALUES(400,'d3dc6c2c28956841a12c5766','mail','["<1@example.invalid>"]',NULL);
INSERT INTO "change" VALUES(401,'db71677c8ce8d0e2273ae011','ticket_period','["a55b5918b3c1ace4ab8942ff","2026-04-01T01:00:00Z"]','{"ticket_id":"a55b5918b3c1ace4ab8942ff","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(402,'db71677c8ce8d0e2273ae011','ticket_period','["a55b5918b3c1ace4ab8942ff","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(403,'db71677c8ce8d0e2273ae011','dispatch','["3fb5b461f7069fd3f6a4dd44"]',NULL);
INSERT INTO "change" VALUES(404,'db71677c8ce8d0e2273ae011','dispatch_crew','["3fb5b461f7069fd3f6a4dd44","c843393b32e83b8d4e509dc1"]',NULL);
INSERT INTO "change" VALUES(405,'310e51b4fdbab2d295f6cdcc','task','["0f47dadca7ba0d7b37c04db7"]',NULL);
INSERT INTO "change" VALUES(406,'5ce78407738c084c9f424a90','task_move','["0f47dadca7ba0d7b37c04db7",1]',NULL);
INSERT INTO "change" VALUES(407,'5ce78407738c084c9f424a90','task','["0f47dadca7ba0d7b37c04db7"]','{"id":"0f47dadca7ba0d7b37c04db7","number":"T-0001","rule":null,"turn":null,"what":"send the manual","noun":"customer","noun_id":"5ad3984d2df2db83a6053666","customer_id":"5ad3984d2df2db83a6053666","engineer_id":"960e88f04a916a67108e482e","role":null,"batch":null,"made_at":"2026-04-01T01:00:00Z","made_by":"tester","planned_on":"2026-04-03","due_on":"2026-04-03","ticket_id":null,"done_at":null,"done_by":null,"outcome":null,"dropped_at":null,"because":null}');
INSERT INTO "change" VALUES(408,'f520895e778fca9de840a155','acceptance','["b8aa4365a703d3d01fa5a206","final"]',NULL);
INSERT INTO "change" VALUES(409,'f520895e778fca9de840a155','equipment','["b8aa4365a703d3d01fa5a206"]','{"id":"b8aa4365a703d3d01fa5a206","serial":"PR-1002","serial_key":"pr-1002","kind":"printer","model":null,"customer_id":"ac48c1eb06c5d50eac248f97","site_id":null,"contract_id":"0eefc996a01df32009c61c04","bought_on":"2026-02-01","delivered_on":null,"accepted_on":"2026-02-02","used_on":null,"scrapped_on":null,"plate":"豫A12345","plate_key":"豫a12345","note":"in the van","paid_on":null,"transferred_on":null}');
INSERT INTO "change" VALUES(410,'f520895e778fca9de840a155','kept_file','["equipment","b8aa4365a703d3d01fa5a206",1]',NULL);
INSERT INTO "change" VALUES(411,'0fd35d56663955ae6cbefa22','warranty_card','["b8aa4365a703d3d01fa5a206"]',NULL);
INSERT INTO "change" VALUES(412,'1927f4d1d63649128ab0a0e9','care_rule','["count"]',NULL);
INSERT INTO "change" VALUES(413,'1927f4d1d63649128ab0a0e9','care_rule','["visit"]',NULL);
INSERT INTO "change" VALUES(414,'1927f4d1d63649128ab0a0e9','task','["1079585e7b4e99a71adb7a9c"]',NULL);
INSERT INTO "change" VALUES(415,'1927f4d1d63649128ab0a0e9','task','["013a2e07e7e53dd444d2212f"]',NULL);
INSERT INTO "change" VALUES(416,'1927f4d1d63649128ab0a0e9','task','["919de106315050c8cb428ba7"]',NULL);
INSERT INTO "change" VALUES(417,'1927f4d1d63649128ab0a0e9','task','["b60a15484f7fca3e53b9ed67"]',NULL);
INSERT INTO "change" VALUES(418,'ca47851a0ca255f5bac85ca0','dispatch','["3fb5b461f7069fd3f6a4dd44"]','{"id":"3fb5b461f7069fd3f6a4dd44","ticket_id":"a55b5918b3c1ace4ab8942ff","visit":1,"engineer_id":"960e88f04a916a67108e482e","ordered_at":"2026-04-01T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(419,'ca47851a0ca255f5bac85ca0','clock','["033beeca6ac49da661834aaa"]','{"id":"033beeca6ac49da661834aaa","ticket_id":"a55b5918b3c1ace4ab8942ff","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(420,'ca47851a0ca255f5bac85ca0','clock_period','["033beeca6ac49da661834aaa","2026-04-01T01:00:00Z"]','{"clock_id":"033beeca6ac49da661834aaa","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(421,'de5947174a4f533e4ac7868c','dispatch','["3fb5b461f7069fd3f6a4dd44"]','{"id":"3fb5b461f7069fd3f6a4dd44","ticket_id":"a55b5918b3c1ace4ab8942ff","visit":1,"engineer_id":"960e88f04a916a67108e482e","ordered_at":"2026-04-01T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-04-01T01:00:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(422,'de5947174a4f533e4ac7868c','dispatch_check','["3fb5b461f7069fd3f6a4dd44","tidy"]',NULL);
INSERT INTO "change" VALUES(423,'de5947174a4f533e4ac7868c','dispatch_item','["3fb5b461f7069fd3f6a4dd44","training"]',NULL);
INSERT INTO "change" VALUES(424,'de5947174a4f533e4ac7868c','ticket','["d735f4c9cadea2cac9949067"]',NULL);
INSERT INTO "change" VALUES(425,'de5947174a4f533e4ac7868c','ticket_period','["d735f4c9cadea2cac9949067","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(426,'de5947174a4f533e4ac7868c','call','["644a5dd8bc841d9c1887e6a8"]',NULL);
INSERT INTO "change" VALUES(427,'de5947174a4f533e4ac7868c','clock','["7aca4807de486e4c59bd5e60"]',NULL);
INSERT INTO "change" VALUES(428,'de5947174a4f533e4ac7868c','clock','["42d00c36a1191fb7f93adf32"]',NULL);
INSERT INTO "change" VALUES(429,'de5947174a4f533e4ac7868c','clock_period','["7aca4807de486e4c59bd5e60","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(430,'de5947174a4f533e4ac7868c','clock_period','["42d00c36a1191fb7f93adf32","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(431,'de5947174a4f533e4ac7868c','finding','["3fb5b461f7069fd3f6a4dd44","cable loose"]',NULL);
INSERT INTO "change" VALUES(432,'de5947174a4f533e4ac7868c','priced_line','["cd42d634d13ff12064d05edb"]',NULL);
INSERT INTO "change" VALUES(433,'de5947174a4f533e4ac7868c','priced_line','["f647b5729747bd63c0a5d6f2"]',NULL);
INSERT INTO "change" VALUES(434,'4f77d4dc72764b9417d96e0e','dispatch_check','["3fb5b461f7069fd3f6a4dd44","tidy"]','{"dispatch_id":"3fb5b461f7069fd3f6a4dd44","item":"tidy","kept":1,"judged_by":null}');
INSERT INTO "change" VALUES(435,'7d9c18a2b439e0a441b671cb','article','["6fc379a9cdef9b938b90b2e0"]',NULL);
INSERT INTO "change" VALUES(436,'0fc9d49682180bd1f76c2399','ticket','["a8c79fb8d0725aa6e60edaa3"]',NULL);
INSERT INTO "change" VALUES(437,'0fc9d49682180bd1f76c2399','ticket_period','["a8c79fb8d0725aa6e60edaa3","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(438,'0fc9d49682180bd1f76c2399','call','["c3240100cb45fa8526c9df0a"]',NULL);
INSERT INTO "change" VALUES(439,'0fc9d49682180bd1f76c2399','clock','["01d3c9b60d1f70f082361de3"]',NULL);
INSERT INTO "change" VALUES(440,'0fc9d49682180bd1f76c2399','clock','["923afe12a0e20742f54d0c2b"]',NULL);
INSERT INTO "change" VALUES(441,'0fc9d49682180bd1f76c2399','clock_period','["01d3c9b60d1f70f082361de3","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(442,'0fc9d49682180bd1f76c2399','clock_period','["923afe12a0e20742f54d0c2b","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(443,'cdc3f67bfb71b9486304bdf5','ticket_period','["a8c79fb8d0725aa6e60edaa3","2026-04-01T02:00:00Z"]','{"ticket_id":"a8c79fb8d0725aa6e60edaa3","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(444,'cdc3f67bfb71b9486304bdf5','ticket_period','["a8c79fb8d0725aa6e60edaa3","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(445,'cdc3f67bfb71b9486304bdf5','ticket','["a8c79fb8d0725aa6e60edaa3"]','{"id":"a8c79fb8d0725aa6e60edaa3","number":"SD-000015","count":15,"summary":"how does it print now","kind":"fault","customer_id":"9f4ee78e60c406f8088217ea","severity":null,"reach":null,"opened_at":"2026-04-01T02:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(446,'cdc3f67bfb71b9486304bdf5','clock','["01d3c9b60d1f70f082361de3"]','{"id":"01d3c9b60d1f70f082361de3","ticket_id":"a8c79fb8d0725aa6e60edaa3","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T02:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T02:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(447,'cdc3f67bfb71b9486304bdf5','clock','["923afe12a0e20742f54d0c2b"]','{"id":"923afe12a0e20742f54d0c2b","ticket_id":"a8c79fb8d0725aa6e60edaa3","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T02:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T02:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(448,'cdc3f67bfb71b9486304bdf5','clock_period','["01d3c9b60d1f70f082361de3","2026-04-01T02:00:00Z"]','{"clock_id":"01d3c9b60d1f70f082361de3","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(449,'cdc3f67bfb71b9486304bdf5','clock_period','["923afe12a0e20742f54d0c2b","2026-04-01T02:00:00Z"]','{"clock_id":"923afe12a0e20742f54d0c2b","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(450,'cdc3f67bfb71b9486304bdf5','article_use','["7594253681c4416b7fc2e924"]',NULL);
INSERT INTO "change" VALUES(451,'b0ebb30da93d819186993c4d','ticket','["f793fe7ac319911400842610"]',NULL);
INSERT INTO "change" VALUES(452,'b0ebb30da93d819186993c4d','ticket_period','["f793fe7ac319911400842610","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(453,'b0ebb30da93d819186993c4d','call','["f6296b6e78591f6d491600e8"]',NULL);
INSERT INTO "change" VALUES(454,'b0ebb30da93d819186993c4d','clock','["e80e2d669317452fa5fc1f21"]',NULL);
INSERT INTO "change" VALUES(455,'b0ebb30da93d819186993c4d','clock','["fbffb8609f36e2f0a3fce298"]',NULL);
INSERT INTO "change" VALUES(456,'b0ebb30da93d819186993c4d','clock_period','["e80e2d669317452fa5fc1f21","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(457,'b0ebb30da93d819186993c4d','clock_period','["fbffb8609f36e2f0a3fce298","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(458,'b0ebb30da93d819186993c4d','complaint','["f793fe7ac319911400842610"]',NULL);
INSERT INTO "change" VALUES(459,'b0ebb30da93d819186993c4d','clock','["807d3eb8d606ce472173de6a"]','{"id":"807d3eb8d606ce472173de6a","ticket_id":"e90ce2281fa28bd35bc673b5","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-02T03:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
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
INSERT INTO "clock" VALUES('f8c2cc5ace880957a9d6634a','4b00eb72955985c3a92f7438','answer','gold','15m clock','always','answered opinion arrived outcome resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('857e470490954318dbc85d6b','4b00eb72955985c3a92f7438','opinion','gold','30m clock','always','opinion arrived outcome resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('479d4c4fdf4904cad740d4b4','4b00eb72955985c3a92f7438','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T01:00:00Z','resolved','2026-03-02T02:05:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('7d77156bc6d777256e42ba92','4b00eb72955985c3a92f7438','arrive','gold','2h clock','always','arrived',NULL,'ordered','2026-03-02T01:00:00Z','arrived','2026-03-02T02:05:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('a929d3287cad079750be009b','e90ce2281fa28bd35bc673b5','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-03-02T03:00:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('807d3eb8d606ce472173de6a','e90ce2281fa28bd35bc673b5','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:00:00Z',NULL,NULL,'2026-03-09T09:30:00Z',NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('3267a157a10fc1f99764f09e','18a41e65244494a7b6478e7e','answer','standard','30m','office','answered opinion arrived outcome resolved',NULL,'logged','2026-03-02T03:30:00Z','answered','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z','missed','2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('d0f0a406f75a8edbe4bf37eb','18a41e65244494a7b6478e7e','solve','standard','2 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('ee09fb3aea60c33e30a22aab','acc9e7e52da48d5f70cb2faa','answer','gold','15m clock','always','answered opinion arrived outcome resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T03:45:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('7ee510b8234700a2fecb558b','acc9e7e52da48d5f70cb2faa','opinion','gold','30m clock','always','opinion arrived outcome resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T04:00:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('5f2abaaf4b6f6cc3f75859f0','acc9e7e52da48d5f70cb2faa','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('83debb8e008ab7d7763922be','7a7ed157a035fee05513ba56','answer','gold','15m clock','always','answered opinion arrived outcome resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:35:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('06b8da3f4cd1b0691a2cb23b','7a7ed157a035fee05513ba56','opinion','gold','30m clock','always','opinion arrived outcome resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:50:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('b0df6a666da1f84a53e74f42','7a7ed157a035fee05513ba56','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('deb7ae138f21dc78c4e41319','f1dc8056ed3ab273465b737c','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('a7e279d124e41c389e74a62b','f1dc8056ed3ab273465b737c','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('f114898cf876b013bbcb2b10','ca7990801ba86a3c560655a1','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-03-03T01:00:00Z','arrived','2026-03-03T01:00:00Z',NULL,'met','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('35b382199b70b9015fabc17f','ca7990801ba86a3c560655a1','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('90c7b20f8d51227f9aa9fe35','6744f2e44f939d0e21a04b02','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met','2026-03-02T00:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('45b58d9b25907be6f19041ce','6744f2e44f939d0e21a04b02','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met','2026-03-02T00:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('e367817c13b3cfddf9ef84be','3560128df68515fc24774578','answer','gold','15m clock','always','answered opinion arrived outcome resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('fd066cb3a3881364fabf676b','3560128df68515fc24774578','opinion','gold','30m clock','always','opinion arrived outcome resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('88b584a503f5ec453e46d4dd','3560128df68515fc24774578','solve','gold','3 working days','office','resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('7cf2cc121868ae0d6c42b7e7','4dcba2a095bde92648f578a0','answer','standard','30m','office','answered opinion arrived outcome resolved',NULL,'logged','2026-03-04T01:00:00Z','answered','2026-03-04T01:10:00Z',NULL,'met','2026-03-04T01:00:00Z','tester','2026-03-04T03:00:00Z','written on paper');
INSERT INTO "clock" VALUES('ec2e273e06e1a20cf492ebe2','4dcba2a095bde92648f578a0','solve','standard','8h','office','resolved','customer parts vendor problem evidence','logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('033beeca6ac49da661834aaa','a55b5918b3c1ace4ab8942ff','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-04-01T01:00:00Z','arrived','2026-04-01T01:00:00Z',NULL,'met','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('dfb3519d8f7719a617b52825','a55b5918b3c1ace4ab8942ff','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('888712c3af42ab266221d651','fced3f62375b1947197d2ba4','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-04-01T01:00:00Z','merged','2026-04-01T01:00:00Z',NULL,'void','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('fd9c3e02e524acd180c155a3','fced3f62375b1947197d2ba4','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z','merged','2026-04-01T01:00:00Z',NULL,'void','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('4c67ad69e9a81663e51d288a','fc7bd52de9b69e69910303ab','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('318fd040d840e07401b7d89d','fc7bd52de9b69e69910303ab','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('7aca4807de486e4c59bd5e60','d735f4c9cadea2cac9949067','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('42d00c36a1191fb7f93adf32','d735f4c9cadea2cac9949067','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('01d3c9b60d1f70f082361de3','a8c79fb8d0725aa6e60edaa3','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-04-01T02:00:00Z','resolved','2026-04-01T02:00:00Z',NULL,'met','2026-04-01T02:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('923afe12a0e20742f54d0c2b','a8c79fb8d0725aa6e60edaa3','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T02:00:00Z','resolved','2026-04-01T02:00:00Z',NULL,'met','2026-04-01T02:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('e80e2d669317452fa5fc1f21','f793fe7ac319911400842610','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-04-01T02:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T02:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('fbffb8609f36e2f0a3fce298','f793fe7ac319911400842610','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T02:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T02:00:00Z',NULL,NULL,NULL);
CREATE TABLE clock_period (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  due_at TEXT NOT NULL,
  held INTEGER NOT NULL CHECK (held IN (0, 1)),
  PRIMARY KEY (clock_id, since),
  CHECK (since <= until)
) STRICT;
INSERT INTO "clock_period" VALUES('f8c2cc5ace880957a9d6634a','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:15:00Z',0);
INSERT INTO "clock_period" VALUES('857e470490954318dbc85d6b','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('479d4c4fdf4904cad740d4b4','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('7d77156bc6d777256e42ba92','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('807d3eb8d606ce472173de6a','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('a929d3287cad079750be009b','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-02T06:00:00Z',1);
INSERT INTO "clock_period" VALUES('3267a157a10fc1f99764f09e','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('d0f0a406f75a8edbe4bf37eb','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','2026-03-04T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('ee09fb3aea60c33e30a22aab','2026-03-02T03:30:00Z','2026-03-04T01:00:00Z','2026-03-02T03:45:00Z',0);
INSERT INTO "clock_period" VALUES('7ee510b8234700a2fecb558b','2026-03-02T03:30:00Z','2026-03-04T01:00:00Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('5f2abaaf4b6f6cc3f75859f0','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-05T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('5f2abaaf4b6f6cc3f75859f0','2026-03-02T06:00:00Z','2026-03-04T01:00:00Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('83debb8e008ab7d7763922be','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:35:00Z',0);
INSERT INTO "clock_period" VALUES('06b8da3f4cd1b0691a2cb23b','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:50:00Z',0);
INSERT INTO "clock_period" VALUES('b0df6a666da1f84a53e74f42','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('deb7ae138f21dc78c4e41319','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('a7e279d124e41c389e74a62b','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('f114898cf876b013bbcb2b10','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('35b382199b70b9015fabc17f','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('90c7b20f8d51227f9aa9fe35','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-02T02:30:00Z',0);
INSERT INTO "clock_period" VALUES('45b58d9b25907be6f19041ce','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('ee09fb3aea60c33e30a22aab','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T03:45:00Z',1);
INSERT INTO "clock_period" VALUES('7ee510b8234700a2fecb558b','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T04:00:00Z',1);
INSERT INTO "clock_period" VALUES('5f2abaaf4b6f6cc3f75859f0','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T09:30:00Z',1);
INSERT INTO "clock_period" VALUES('e367817c13b3cfddf9ef84be','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-04T01:15:00Z',0);
INSERT INTO "clock_period" VALUES('fd066cb3a3881364fabf676b','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-04T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('88b584a503f5ec453e46d4dd','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('7cf2cc121868ae0d6c42b7e7','2026-03-04T01:00:00Z','2026-03-04T01:10:00Z','2026-03-04T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('ec2e273e06e1a20cf492ebe2','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-05T01:00:00Z',0);
INSERT INTO "clock_period" VALUES('ee09fb3aea60c33e30a22aab','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T03:45:00Z',0);
INSERT INTO "clock_period" VALUES('7ee510b8234700a2fecb558b','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('5f2abaaf4b6f6cc3f75859f0','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('033beeca6ac49da661834aaa','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('dfb3519d8f7719a617b52825','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('888712c3af42ab266221d651','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('fd9c3e02e524acd180c155a3','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('4c67ad69e9a81663e51d288a','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('318fd040d840e07401b7d89d','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('7aca4807de486e4c59bd5e60','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('42d00c36a1191fb7f93adf32','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('01d3c9b60d1f70f082361de3','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','2026-04-01T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('923afe12a0e20742f54d0c2b','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('e80e2d669317452fa5fc1f21','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','2026-04-01T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('fbffb8609f36e2f0a3fce298','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
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
INSERT INTO "complaint" VALUES('f793fe7ac319911400842610','e90ce2281fa28bd35bc673b5','960e88f04a916a67108e482e',NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "consent" VALUES('d515ab74e6ae61c2552d77cc','4b00eb72955985c3a92f7438','remote',NULL,'Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('126d42c5e83ccc0a667a8695','4b00eb72955985c3a92f7438','quote','e2df0fbc42066cfc2eaad7f3','Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('0915efb396b04225e7f0e0ee','e90ce2281fa28bd35bc673b5','removal',NULL,'Ms Example','phone','2026-03-02T03:00:00Z');
CREATE TABLE contact (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  site_id TEXT REFERENCES site (id),
  name TEXT NOT NULL CHECK (name <> ''),
  role TEXT,
  phone TEXT,
  mail TEXT
, left_on TEXT, head INTEGER NOT NULL DEFAULT 0 CHECK (head IN (0, 1))) STRICT;
INSERT INTO "contact" VALUES('7312cf5ede47de66cae64cef','5ad3984d2df2db83a6053666','1dd21d6b936a95a2d8ecbc79','Li Na','head nurse','13800000003',NULL,'2026-04-01',0);
INSERT INTO "contact" VALUES('ee88ecb9ee95c062971d99fa','5ff66bc8b9b344a058710574',NULL,'Li Na',NULL,NULL,'li@example.invalid',NULL,0);
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
INSERT INTO "contract" VALUES('65affae8e3fe59e9261ede21','C-0001','5ad3984d2df2db83a6053666','full','gold',NULL,'2026-01-01','2026-12-31');
INSERT INTO "contract" VALUES('0eefc996a01df32009c61c04','C-0002','ac48c1eb06c5d50eac248f97','basic','standard',NULL,'2026-01-01','2027-06-30');
CREATE TABLE contract_extension (
  clock_id TEXT PRIMARY KEY REFERENCES clock (id),
  contract_id TEXT NOT NULL REFERENCES contract (id),
  at TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  CHECK (ended_on < ends_on)
) STRICT;
INSERT INTO "contract_extension" VALUES('3267a157a10fc1f99764f09e','0eefc996a01df32009c61c04','2026-03-02T06:00:00Z','2026-12-31','2027-01-31');
CREATE TABLE contract_moved_end (
  id TEXT PRIMARY KEY,
  contract_id TEXT NOT NULL REFERENCES contract (id),
  at TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  why TEXT NOT NULL CHECK (why <> ''),
  CHECK (ended_on <> ends_on)
) STRICT;
INSERT INTO "contract_moved_end" VALUES('01d038046be762b08a957a28','0eefc996a01df32009c61c04','2026-04-01T01:00:00Z','2027-01-31','2027-06-30','goodwill');
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
INSERT INTO "customer" VALUES('5ad3984d2df2db83a6053666','Example Clinic','example clinic','city','gold',NULL,'1 Example Road','CU-0001',NULL,NULL,'2026-03-02',NULL,NULL);
INSERT INTO "customer" VALUES('ac48c1eb06c5d50eac248f97','示例诊所','示例诊所',NULL,NULL,NULL,NULL,'CU-0002',NULL,NULL,'2026-03-02',NULL,NULL);
INSERT INTO "customer" VALUES('9f4ee78e60c406f8088217ea','Sample Dealer','sample dealer',NULL,NULL,NULL,NULL,'CU-0003',NULL,NULL,'2026-03-02',NULL,NULL);
INSERT INTO "customer" VALUES('dab9a4c23c9c12b0c5654558','Sample School','sample school',NULL,NULL,NULL,NULL,'CU-0004',NULL,NULL,'2026-03-02',NULL,NULL);
INSERT INTO "customer" VALUES('30175edd2890ed21cf3541f5','Sample Dealers','sample dealers',NULL,NULL,NULL,NULL,'CU-0005','9f4ee78e60c406f8088217ea',NULL,NULL,NULL,NULL);
INSERT INTO "customer" VALUES('0e54e673625e382746f16b07','Sample Works','sample works',NULL,NULL,NULL,NULL,'CU-0006',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "customer" VALUES('5ff66bc8b9b344a058710574','Li Na','li na',NULL,NULL,NULL,NULL,'CU-0007',NULL,NULL,'2026-04-01',NULL,NULL);
CREATE TABLE customer_number (
  number_key TEXT PRIMARY KEY,
  number TEXT NOT NULL CHECK (number <> ''),
  customer_id TEXT NOT NULL REFERENCES customer (id),
  name_key TEXT NOT NULL
) STRICT;
INSERT INTO "customer_number" VALUES('k-17','K-17','0e54e673625e382746f16b07','sample works');
CREATE TABLE discount (
  ticket_id TEXT PRIMARY KEY REFERENCES ticket (id),
  amount INTEGER NOT NULL CHECK (amount > 0),
  currency TEXT NOT NULL,
  decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 4),
  why TEXT NOT NULL CHECK (why <> ''),
  at TEXT NOT NULL,
  given_by TEXT NOT NULL
) STRICT;
INSERT INTO "discount" VALUES('4b00eb72955985c3a92f7438',500,'CNY',2,'goodwill','2026-03-02T02:05:00Z','tester');
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
INSERT INTO "dispatch" VALUES('55af85d940bcf9cb8cba4a73','4b00eb72955985c3a92f7438',1,'960e88f04a916a67108e482e','2026-03-02T01:00:00Z',NULL,NULL,'2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z',NULL,'paper jam','worn roller','roller replaced','prints 20 labels',40,'2026-03-02T02:05:00Z','paper',NULL,NULL,'full care',NULL,12,'printed 20 labels',1,'Li Na','2026-03-02T02:05:00Z',NULL,NULL,NULL,NULL,NULL,'cost','free');
INSERT INTO "dispatch" VALUES('050f8040c9eba3130f72b74e','ca7990801ba86a3c560655a1',1,'c843393b32e83b8d4e509dc1','2026-03-03T01:00:00Z',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,'none','no training','explained','they know how',30,NULL,NULL,NULL,NULL,'in warranty',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'free','free');
INSERT INTO "dispatch" VALUES('3fb5b461f7069fd3f6a4dd44','a55b5918b3c1ace4ab8942ff',1,'960e88f04a916a67108e482e','2026-04-01T01:00:00Z',NULL,NULL,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'out of warranty',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'third floor','do not bend it',1,'price','price');
CREATE TABLE dispatch_check (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  kept INTEGER NOT NULL CHECK (kept IN (0, 1)), judged_by TEXT,
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_check" VALUES('55af85d940bcf9cb8cba4a73','uniform',1,NULL);
INSERT INTO "dispatch_check" VALUES('55af85d940bcf9cb8cba4a73','tidy',0,NULL);
INSERT INTO "dispatch_check" VALUES('3fb5b461f7069fd3f6a4dd44','tidy',0,'tester');
CREATE TABLE dispatch_crew (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  PRIMARY KEY (dispatch_id, engineer_id)
) STRICT;
INSERT INTO "dispatch_crew" VALUES('3fb5b461f7069fd3f6a4dd44','c843393b32e83b8d4e509dc1');
CREATE TABLE dispatch_item (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  quantity INTEGER NOT NULL CHECK (quantity > 0), method TEXT,
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_item" VALUES('55af85d940bcf9cb8cba4a73','training',1,NULL);
INSERT INTO "dispatch_item" VALUES('3fb5b461f7069fd3f6a4dd44','training',1,'at the machine');
CREATE TABLE document (
  number INTEGER PRIMARY KEY,  -- when the texts have changed it is another one
  ticket_id TEXT NOT NULL UNIQUE REFERENCES ticket (id) ON DELETE CASCADE,
  digest INTEGER NOT NULL      -- of the texts
) STRICT;
INSERT INTO "document" VALUES(0,'18a41e65244494a7b6478e7e',2483302705);
INSERT INTO "document" VALUES(1,'6744f2e44f939d0e21a04b02',129524800);
INSERT INTO "document" VALUES(2,'4dcba2a095bde92648f578a0',1221380378);
INSERT INTO "document" VALUES(3,'ca7990801ba86a3c560655a1',1064806338);
INSERT INTO "document" VALUES(4,'f1dc8056ed3ab273465b737c',2093342709);
INSERT INTO "document" VALUES(5,'3560128df68515fc24774578',3017057375);
INSERT INTO "document" VALUES(6,'4b00eb72955985c3a92f7438',4153803203);
INSERT INTO "document" VALUES(7,'7a7ed157a035fee05513ba56',3112426978);
INSERT INTO "document" VALUES(8,'acc9e7e52da48d5f70cb2faa',3873463776);
INSERT INTO "document" VALUES(9,'fced3f62375b1947197d2ba4',3483548428);
INSERT INTO "document" VALUES(10,'fc7bd52de9b69e69910303ab',2242262510);
INSERT INTO "document" VALUES(11,'e90ce2281fa28bd35bc673b5',4152089765);
INSERT INTO "document" VALUES(12,'d735f4c9cadea2cac9949067',325237026);
INSERT INTO "document" VALUES(13,'a55b5918b3c1ace4ab8942ff',3848825112);
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
INSERT INTO "engineer" VALUES('960e88f04a916a67108e482e','Wang Lin','wang lin','wang','centre',NULL,'10 0001',NULL,1,NULL);
INSERT INTO "engineer" VALUES('c843393b32e83b8d4e509dc1','Zhao Min','zhao min','zhao','centre',NULL,NULL,NULL,1,8);
INSERT INTO "engineer" VALUES('fbe98a12126955034915586d','Ada','ada',NULL,NULL,NULL,NULL,NULL,1,NULL);
CREATE TABLE engineer_role (
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  role TEXT NOT NULL CHECK (role <> ''),
  PRIMARY KEY (engineer_id, role)
) STRICT;
INSERT INTO "engineer_role" VALUES('c843393b32e83b8d4e509dc1','reception');
CREATE TABLE engineer_skill (
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  skill TEXT NOT NULL CHECK (skill <> ''),
  PRIMARY KEY (engineer_id, skill)
) STRICT;
INSERT INTO "engineer_skill" VALUES('960e88f04a916a67108e482e','printer');
INSERT INTO "engineer_skill" VALUES('c843393b32e83b8d4e509dc1','installation');
INSERT INTO "engineer_skill" VALUES('c843393b32e83b8d4e509dc1','soldering');
CREATE TABLE entitlement (
  contract_id TEXT NOT NULL REFERENCES contract (id),
  entitlement TEXT NOT NULL,
  total INTEGER NOT NULL CHECK (total >= 0),
  used INTEGER NOT NULL DEFAULT 0 CHECK (used BETWEEN 0 AND total),
  PRIMARY KEY (contract_id, entitlement)
) STRICT;
INSERT INTO "entitlement" VALUES('65affae8e3fe59e9261ede21','visit',4,1);
INSERT INTO "entitlement" VALUES('65affae8e3fe59e9261ede21','training',2,2);
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
INSERT INTO "equipment" VALUES('f6631a5c0ef9cfe43815459d','PR-1001','pr-1001','printer','LP2','5ad3984d2df2db83a6053666','1dd21d6b936a95a2d8ecbc79','65affae8e3fe59e9261ede21','2024-01-01','2024-01-05','2024-01-10',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "equipment" VALUES('b8aa4365a703d3d01fa5a206','PR-1002','pr-1002','printer',NULL,'ac48c1eb06c5d50eac248f97',NULL,'0eefc996a01df32009c61c04','2026-02-01',NULL,'2026-04-01',NULL,NULL,'豫A12345','豫a12345','in the van',NULL,NULL);
INSERT INTO "equipment" VALUES('f370695832e8a45bfbcc7600','PR-9001','pr-9001','printer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE "escalation" (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  percent INTEGER NOT NULL CHECK (percent >= 0),
  done_at TEXT NOT NULL,
  undone TEXT,
  PRIMARY KEY (clock_id, percent)
) STRICT;
INSERT INTO "escalation" VALUES('5f2abaaf4b6f6cc3f75859f0',75,'2026-03-02T09:20:00Z',NULL);
INSERT INTO "escalation" VALUES('b0df6a666da1f84a53e74f42',75,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('5f2abaaf4b6f6cc3f75859f0',100,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('b0df6a666da1f84a53e74f42',100,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('b0df6a666da1f84a53e74f42',150,'2026-03-03T01:00:00Z',NULL);
CREATE TABLE finding (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  what TEXT NOT NULL CHECK (what <> ''),
  place INTEGER NOT NULL,
  ticket_id TEXT REFERENCES ticket (id),
  PRIMARY KEY (dispatch_id, what)
) STRICT;
INSERT INTO "finding" VALUES('3fb5b461f7069fd3f6a4dd44','cable loose',0,'d735f4c9cadea2cac9949067');
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
INSERT INTO "hold" VALUES('03f26b7ea42e323d26943959','e90ce2281fa28bd35bc673b5','factory','2026-03-02T03:00:00Z',NULL,'tester','sent away',NULL);
INSERT INTO "hold" VALUES('1baca4545e57bd561b0ef642','ca7990801ba86a3c560655a1','resolved','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester',NULL,NULL);
INSERT INTO "hold" VALUES('ad3a0ae238d149bf38bcdd56','acc9e7e52da48d5f70cb2faa','customer','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','tester',NULL,'2026-03-06T01:00:00Z');
CREATE TABLE holder (
  id TEXT PRIMARY KEY,
  place TEXT,
  engineer_id TEXT REFERENCES engineer (id),
  dispatch_id TEXT UNIQUE REFERENCES dispatch (id),
  CHECK ((place IS NULL) <> (dispatch_id IS NULL)),
  CHECK (engineer_id IS NULL OR place IS NOT NULL)
) STRICT;
INSERT INTO "holder" VALUES('f904e5bcce215f72274c50a3','warehouse',NULL,NULL);
INSERT INTO "holder" VALUES('907491e6ec6b6981ac119f9a','centre','960e88f04a916a67108e482e',NULL);
INSERT INTO "holder" VALUES('df011001a7d71e69a8e2fb0e','centre',NULL,NULL);
INSERT INTO "holder" VALUES('73eacb8b86b6a645003d7a23',NULL,NULL,'55af85d940bcf9cb8cba4a73');
CREATE TABLE imported (
  row_hash TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id)
) STRICT;
INSERT INTO "imported" VALUES('a98a8f651662bdde032bfcf6f228a852c052407dc84ee9adcf3529dfd15c2d8e','6744f2e44f939d0e21a04b02');
INSERT INTO "imported" VALUES('aed74f9fb9599ceeef9748d00acf6cc53cf33903c89475435915b9eb77ea7540','6744f2e44f939d0e21a04b02');
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
INSERT INTO "journal" VALUES(1,'b5ba6952ff630035fe5bba4e','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','960e88f04a916a67108e482e','engineer added','{"name": "Wang Lin", "station": "centre"}','58f1d45e32d5329d932c3df1ff83b4117cb2b6afee9a1095e4d228600d937664');
INSERT INTO "journal" VALUES(2,'f752a0c91c06e807d60f3c70','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','c843393b32e83b8d4e509dc1','engineer added','{"name": "Zhao Min", "station": "centre", "roles": ["reception"], "in_office": false}','68169ae749b75da5569ffdad4224fa19f432cac081c18f8604c94e22756e0741');
INSERT INTO "journal" VALUES(3,'4d3dcb4b1439da391da6bc6c','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','c843393b32e83b8d4e509dc1','engineer away','{"name": "Zhao Min", "since": "2026-04-05T16:00:00Z", "until": "2026-04-10T16:00:00Z", "note": "holiday"}','2f0d0b44746bb1541a92da21d306fd3112b87900fabfef0d5f4dbf36b617e2a3');
INSERT INTO "journal" VALUES(4,'2aad3ac605efcbfdebbd4765','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','5ad3984d2df2db83a6053666','customer added','{"number": "CU-0001", "name": "Example Clinic", "phones": ["13800000001"]}','0b1239653f4360647b67254729d6ab4d2791617dd94359038f83b9c751646fd4');
INSERT INTO "journal" VALUES(5,'b0a824a1d42ca716268f1267','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','ac48c1eb06c5d50eac248f97','customer added','{"number": "CU-0002", "name": "示例诊所", "phones": ["13800000002"]}','a01826bb019d8a50635a558b1cff644a89923773a2f3a4247d4b6298d4f0e681');
INSERT INTO "journal" VALUES(6,'273af16350b251effc8a876d','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','9f4ee78e60c406f8088217ea','customer added','{"number": "CU-0003", "name": "Sample Dealer", "phones": []}','f7b7f59a62e344bc84e5c9ef079c1a044531f4b4a18990c0dd819ee850bd70ce');
INSERT INTO "journal" VALUES(7,'23e0018e215b4cc57d30492e','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','site','1dd21d6b936a95a2d8ecbc79','site added','{"customer": "Example Clinic", "name": "North wing", "address": "2 Sample Road", "region": "county"}','ce7fb27f9bad68d33952d6b328a7531ddb9a6193f7ac280ed5a9452ccd429c45');
INSERT INTO "journal" VALUES(8,'a27101992fca66cfa70fecd2','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','5ad3984d2df2db83a6053666','telephone added','{"name": "Example Clinic", "phone": "13800000003"}','15cbdb505f19a3c848c33f92a9bb85b2bdd1b9f8bba36d6005caaf997e76d652');
INSERT INTO "journal" VALUES(9,'a27101992fca66cfa70fecd2','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','5ad3984d2df2db83a6053666','contact added','{"customer": "Example Clinic", "name": "Li Na", "site": "North wing", "role": "head nurse", "phone": "13800000003", "mail": null}','1e17d0067e6f0fd0958db4f406342cf705f242d044e51649b33c392afe98b88b');
INSERT INTO "journal" VALUES(10,'842fc48e05e85ed2d58a73b2','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','65affae8e3fe59e9261ede21','contract added','{"number": "C-0001", "customer": "Example Clinic", "kind": "full", "tier": "gold", "from": "2026-01-01", "to": "2026-12-31"}','d01d461744f87b49dc601ad7ce5e2e34bc3df9cd51579320ec0eb7d5aba921a9');
INSERT INTO "journal" VALUES(11,'b116432da2256ede7f284fbf','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','0eefc996a01df32009c61c04','contract added','{"number": "C-0002", "customer": "示例诊所", "kind": "basic", "tier": "standard", "from": "2026-01-01", "to": "2026-12-31"}','7fed549e587a421659ac557c0fc32a7b6de07394b92eae271a08128797402f2d');
INSERT INTO "journal" VALUES(12,'c986700080f43e475bf5c141','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','f6631a5c0ef9cfe43815459d','equipment added','{"serial": "PR-1001", "kind": "printer", "customer": "Example Clinic", "plate": null}','870c868aa42aeed51ee8cc3833689b228d134f4cf98dc2aed4d61b6fd526163a');
INSERT INTO "journal" VALUES(13,'bc3b14f223a248737320d5b7','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','b8aa4365a703d3d01fa5a206','equipment added','{"serial": "PR-1002", "kind": "printer", "customer": "示例诊所", "plate": null}','29461e6a03057c05bcbaedb684cce3a6b9af780670e89bb5cb8df92011eb41b0');
INSERT INTO "journal" VALUES(14,'ad193afbc58d208b3a7bcfa7','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','f370695832e8a45bfbcc7600','equipment added','{"serial": "PR-9001", "kind": "printer", "customer": null, "plate": null}','29c993928d7644505c4e9a75d7cdc77b7746d7ffb9b7b1979a3d70377af155ce');
INSERT INTO "journal" VALUES(15,'cd465cd730dc325e7aebc73f','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts received','{"part": "roller", "condition": "new", "quantity": 10, "from": null, "to": "warehouse", "serial": null, "request": null, "note": "delivery note 17"}','ce78806f1a26f339e757fd5927ac30e7c09315a2e7f328ceecf1a53b822ee018');
INSERT INTO "journal" VALUES(16,'751793173d83dab69f808581','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 3, "from": "warehouse", "to": "centre/Wang Lin", "serial": null, "request": null, "note": null}','70ea62fd88aa4171b1766e8162362c47634b2726da085412fad9e86a1aaa6d1f');
INSERT INTO "journal" VALUES(17,'91982c7541ee840a6b07cd6c','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": null, "note": null}','f7a613a604991ce59a8f630b578b8a32145a7520ede6fd39ed128bec9cc13fcf');
INSERT INTO "journal" VALUES(18,'c643e88e2ee32f61f02b974e','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','card','816120f5ac8c3fba0c8297a9','card sold','{"card": "CARD-0001", "customer": "Example Clinic", "value": 50000, "currency": "CNY", "decimals": 2}','b87df2ec2e83f67fde19095a1418f91fb14ed34a52a586ab67e69789dbe820d0');
INSERT INTO "journal" VALUES(19,'f930851c2ab2a94e6a0f55d4','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','4b00eb72955985c3a92f7438','logged','{"channel": "phone", "caller": "Li Na", "phone": "13800000003", "said": "printer jams", "summary": "printer jams", "priority": "P1", "tier": "gold", "region": "county", "kind": "fault", "equipment": "PR-1001", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "2abd0784ba2cd44051291247", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T01:15:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T01:30:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','6e92523165e423d4d4906ad71b0ddcce1dc253e244d7067b71fde5aa547d5502');
INSERT INTO "journal" VALUES(20,'b1c66e2d26200add9316f0a3','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','4b00eb72955985c3a92f7438','assigned','{"engineer": "Wang Lin", "was": null, "clocks": []}','1e660f762bee09e98f261ce612afa150965e42ea890c23d67057802b515bb987');
INSERT INTO "journal" VALUES(21,'db7a38b999037a9d8bf718d8','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','4b00eb72955985c3a92f7438','opinion','{"text": "restart did not help", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T01:15:00Z", "at": "2026-03-02T01:00:00Z", "spare": "15m clock"}, {"target": "opinion", "change": "met", "due": "2026-03-02T01:30:00Z", "at": "2026-03-02T01:00:00Z", "spare": "30m clock"}]}','9862ecf652c7e3ddd08d96aa4dc1478d14b127c3bcf35e4cdab33d302debf781');
INSERT INTO "journal" VALUES(22,'fa5fb2008cb64084cd0ecefa','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','4b00eb72955985c3a92f7438','appointed','{"visit_at": "2026-03-02T02:00:00Z", "visit_until": null, "asked_by": "customer", "note": "they close at noon", "clocks": []}','f6e425e0b25553c80d00c8ec4bb869007a6f8954cc9cf6852ca19f0ec1c47f79');
INSERT INTO "journal" VALUES(23,'981c33e385ae1faf29e9725c','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','4b00eb72955985c3a92f7438','consented','{"purpose": "remote", "by": "Li Na", "how": "phone", "quote": null, "clocks": []}','caeb4c049be07f01659025e88f0635fad4a829080e38a302def75f4cc6f66072');
INSERT INTO "journal" VALUES(24,'a44dacbee99e856ab357fc92','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','4b00eb72955985c3a92f7438','quoted','{"quote": "Q-0001", "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}], "total": 8000, "currency": "CNY", "decimals": 2}','3996ef46f362469516c58f41ea5400e9621cdcd7f9a6f5d2c9c141d746a7c51f');
INSERT INTO "journal" VALUES(25,'16d83b80a805866a2c927747','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','4b00eb72955985c3a92f7438','consented','{"purpose": "quote", "by": "Li Na", "how": "phone", "quote": "Q-0001", "clocks": []}','127147794f3dd1d01e5ff38150fa42394d957e1e3c894cbb167c4e6fa2369aee');
INSERT INTO "journal" VALUES(26,'4f1e5972b21c62b80ee82a29','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','4b00eb72955985c3a92f7438','ordered','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "arrive", "change": "started", "due": "2026-03-02T03:00:00Z", "within": "2h clock"}], "instead_of": null}','0ec9f3684fbd9e2a8ae91afd4d74b66f9cb6f214ce7994edceaf02f689cce75f');
INSERT INTO "journal" VALUES(27,'6e9c4da2159c85a65f24945f','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','4b00eb72955985c3a92f7438','parts issued','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "centre/Wang Lin", "to": "SD-000001/1", "serial": null, "request": null, "note": null}','a12633013519253350769276a4c98d4a6d8d7aad69fd0fc60a5475d2ce9bf2c5');
INSERT INTO "journal" VALUES(28,'65deade004695bab79bad7d7','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','4b00eb72955985c3a92f7438','arrived','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "arrive", "change": "met", "due": "2026-03-02T03:00:00Z", "at": "2026-03-02T02:05:00Z", "spare": "55m clock"}]}','cd89b1baa3692fca7446abe9eaf993ca93e8bf07a33dfe8d463cb538596b453f');
INSERT INTO "journal" VALUES(29,'6b55f300dcc53876d58d2891','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','4b00eb72955985c3a92f7438','recorded','{"visit": 1, "form": {"fault": "paper jam", "code": "paper", "cause": "worn roller", "action": "roller replaced", "test": "printed 20 labels", "result": "prints 20 labels", "minutes": 40, "kilometres": 12, "solved": true, "covered": {"parts": "cost", "work": "free", "because": "full care"}, "checklist": {"uniform": true, "tidy": false}, "work": {"training": 1}, "parts": [{"part": "roller", "quantity": 1, "source": null, "condition": "new", "serial": null, "back": false}]}, "was": {}, "clocks": []}','ed05bd43fcc33416b32c72e5102cafc6e77db51ec274c94cb71c854ce8868056');
INSERT INTO "journal" VALUES(30,'6b55f300dcc53876d58d2891','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','4b00eb72955985c3a92f7438','parts fitted','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "SD-000001/1", "to": null, "serial": null, "request": null, "note": null}','eaab9d725f2711b38c57cf8f764097eb872619e8c3c8d3581ebf7fecf9518feb');
INSERT INTO "journal" VALUES(31,'6b55f300dcc53876d58d2891','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','4b00eb72955985c3a92f7438','entitlement used','{"contract": "C-0001", "entitlement": "training", "quantity": 1, "left": 1}','a4f143499e4b903628ab4d78f033182162ef451b746280d915cdcf35bad88b6a');
INSERT INTO "journal" VALUES(32,'6b55f300dcc53876d58d2891','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','4b00eb72955985c3a92f7438','charged','{"visit": 1, "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}, {"kind": "work", "item": "training", "quantity": 1, "unit": "place", "unit_price": 20000, "list_amount": 20000, "amount": 0, "because": "included in the contract"}], "total": 8000, "currency": "CNY", "decimals": 2}','5434444a9fc1b5f38e613d2965be60e13769390d8da59d9b0baca8db9c438aaa');
INSERT INTO "journal" VALUES(33,'3b1426db37eef1798ec05773','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','4b00eb72955985c3a92f7438','attached','{"visit": 1, "number": 1, "kind": "photo", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','22e075b10ced0da0d4867b23710c3257877ecd393ae5f52b5b41bf49466e90a0');
INSERT INTO "journal" VALUES(34,'fc695a74a567e38eb00839c8','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','4b00eb72955985c3a92f7438','file attached','{"number": 2, "kind": "file", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','1416f12b725fccd52961558136349192de57f4faee5067276490c1d355f91cec');
INSERT INTO "journal" VALUES(35,'7ac9b420e52f1db8ebda0266','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','4b00eb72955985c3a92f7438','recorded','{"visit": 1, "form": {"signature": "Li Na"}, "was": {}, "clocks": []}','9feb764d6fdb262bd6978d3c4af368fb6de7b99d74a328501fd290aecc446afb');
INSERT INTO "journal" VALUES(36,'7ac9b420e52f1db8ebda0266','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','4b00eb72955985c3a92f7438','finished','{"visit": 1, "engineer": "Wang Lin", "clocks": []}','76a9b1cea4548379ba5183ec3c5d81097335b7482320135478d77cfc39c370d5');
INSERT INTO "journal" VALUES(37,'7ac9b420e52f1db8ebda0266','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','4b00eb72955985c3a92f7438','resolved','{"cause": "worn roller", "solution": "roller replaced", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-02T09:30:00Z", "at": "2026-03-02T02:05:00Z", "spare": "6h25m"}]}','f5d4255030431b8d9f77c66112f858cf7b119c155fa1e9414f7972615342f733');
INSERT INTO "journal" VALUES(38,'907630d282d7bb62555baa14','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','4b00eb72955985c3a92f7438','paid','{"receipt": "R-0001", "amount": 3000, "currency": "CNY", "decimals": 2, "method": "card", "card": "CARD-0001", "balance": 47000, "owed": 5000, "held": 0, "back": 0}','d4f538c553d8151f78d0ea1bcc0ba755fcef51d638e1a72b1c366b2565253a34');
INSERT INTO "journal" VALUES(39,'230c4ea2bf6cd0fa49f4e9a3','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','4b00eb72955985c3a92f7438','paid','{"receipt": "R-0002", "amount": 5000, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 0, "back": 0}','0b42d7f24b0a75ad5495fae11bd56f5fb1383ff083891696b706d7b9d620bc96');
INSERT INTO "journal" VALUES(40,'295ee26de1f6a6423842bec1','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','4b00eb72955985c3a92f7438','handed-over','{"visit": 1, "engineer": "Wang Lin", "clocks": [], "receipts": ["R-0001", "R-0002"], "money": [{"amount": 8000, "currency": "CNY", "decimals": 2}]}','e72c74ac8b1462001d4078b272c81cd80afa24c26796c5e32a3dd61271166660');
INSERT INTO "journal" VALUES(41,'cb6827e684502fdd0431d9fa','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','4b00eb72955985c3a92f7438','discounted','{"amount": 500, "was": 0, "currency": "CNY", "decimals": 2, "why": "goodwill", "owed": 0, "held": 500}','2fe8e2cb5d733befbc34e6414e10e215a499fc5d9064e3c62a56debc6e647bb1');
INSERT INTO "journal" VALUES(42,'fb2f31fce9714616ca226253','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','4b00eb72955985c3a92f7438','refunded','{"receipt": "R-0003", "amount": 500, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 0, "back": 0}','a5a2ecc1aa7249aa4bba561e86467608c0ac0b90547764a33fca286258190849');
INSERT INTO "journal" VALUES(43,'8b6f5d57b7c060e322a87080','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','4b00eb72955985c3a92f7438','receipt voided','{"receipt": "R-0003", "amount": -500, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 500, "back": 500, "why": "it was not given"}','bcb680b6ea796c4acf03b9ccbc966a63f9012bdea90fa53e80a0b626a890221a');
INSERT INTO "journal" VALUES(44,'ddec90007180726981c64561','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','4b00eb72955985c3a92f7438','closed','{"note": null, "clocks": []}','fa69ba46c8119d333562eee8d0334043984734f0ad1670c080decc685c3cb53f');
INSERT INTO "journal" VALUES(45,'ef80646eac235ece4e4de997','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','e90ce2281fa28bd35bc673b5','logged','{"channel": "phone", "caller": null, "phone": null, "said": "no power", "summary": "no power", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "equipment": "PR-1002", "contract": "C-0002", "assumed": ["priority", "region", "kind", "phase"], "terms": "a1533e2732efc7b0f6cf64de", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T06:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','08a05255160c34aacb8a9a1d80c36937d87065ac7100a3d472f985bd009bfab6');
INSERT INTO "journal" VALUES(46,'aaf1ae0d1d2836e6e7f828a3','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','e90ce2281fa28bd35bc673b5','called','{"channel": "phone", "caller": null, "phone": null, "said": "is anybody coming?", "clocks": []}','11d77dcdc69a85fc102ee662eddc40e889bbc201e22cf82d4661b696c8ec1b0f');
INSERT INTO "journal" VALUES(47,'c7f28c2a86400995c734ee9f','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','e90ce2281fa28bd35bc673b5','lent','{"loan": "71b5a1d8aa434257892e35ac", "serial": "PR-9001", "kind": "printer", "due": "2026-03-17T03:00:00Z", "clocks": []}','3e51c629354cae9e4d8cdec5e2ae27d3db63816238b98781c1da67fd465b7241');
INSERT INTO "journal" VALUES(48,'9c69c8c91731f236fc3dff5b','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','e90ce2281fa28bd35bc673b5','return asked','{"return": "RMA-0001", "serial": "PR-1002", "reason": "quality", "decision": "repair", "freight": "desk", "because": {"when": {"warranty": ["in"]}}, "freight_back": "desk", "book": null, "overruled_by": null}','083da952cd1ca8737ff03b1ec45dac58a7d0aaeccd575d7f6cbd2b233c7abfbb');
INSERT INTO "journal" VALUES(49,'e90947f37c34926a0c8235d2','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','wang','ticket','e90ce2281fa28bd35bc673b5','return approved','{"return": "RMA-0001", "by": "wang", "lacking": 0, "note": null}','ad080d951eafaefdf319f970bf6caea218cfb492a8db38b67afa94c50fc30829');
INSERT INTO "journal" VALUES(50,'ff0f228ff1667d9cc6811762','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','e90ce2281fa28bd35bc673b5','consented','{"purpose": "removal", "by": "Ms Example", "how": "phone", "quote": null, "clocks": []}','dd8a8b0783c03d699e17cae79872e1877467886039d78de105db945a8b71e24f');
INSERT INTO "journal" VALUES(51,'30e86995f1164d45e94097e4','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','e90ce2281fa28bd35bc673b5','sent-away','{"return": "RMA-0001", "serial": "PR-1002", "freight": "desk", "clocks": []}','da2472680c4d2461800148f7995311b44aecbd08e315518d195c7adee7c50244');
INSERT INTO "journal" VALUES(52,'29e3a14db045755d0f3fa47f','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','e90ce2281fa28bd35bc673b5','held','{"reason": "factory", "note": "sent away", "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T06:00:00Z"}]}','8d32f7b047ee4d84c3c3c7a2513948c24b7687fedf724ead37e7434e8a17508e');
INSERT INTO "journal" VALUES(53,'5401d9b78563f3c4b3672824','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','18a41e65244494a7b6478e7e','logged','{"channel": "phone", "caller": null, "phone": null, "said": "scanner reads every second code", "summary": "scanner reads every second code", "priority": "P2", "tier": "standard", "region": "city", "kind": "fault", "contract": "C-0002", "typed": ["priority"], "assumed": ["region", "kind", "phase"], "terms": "9fb5e4556bd01d15a5503304", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-04T09:30:00Z", "within": "2 working days"}]}','4e9a2293953036ce9b8b8de44014d9707387955c8aa23ffdc9e4f907ce3e776e');
INSERT INTO "journal" VALUES(54,'3097f7f9e4538ccc86d0f7a6','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','acc9e7e52da48d5f70cb2faa','logged','{"channel": "phone", "caller": null, "phone": null, "said": "registration desk is down", "summary": "registration desk is down", "priority": "P3", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "bcca8ee3caa052c92290eea1", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T03:45:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-05T09:30:00Z", "within": "3 working days"}]}','b8921101373d77e19b65620664ad2517dbc5f4d00e8d9ff5ffeca8b2017e4c98');
INSERT INTO "journal" VALUES(55,'41c359c25ea86be955ac5b62','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','acc9e7e52da48d5f70cb2faa','classified','{"changed": {"priority": ["P3", "P1"], "severity": [null, "down"], "reach": [null, "group"]}, "terms": "3f3eda9c1f26ccbf5216ee4d", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "moved", "due": "2026-03-02T09:30:00Z", "was": "2026-03-05T09:30:00Z"}]}','67c91926bb772bbdfa3ddedcd7c57968f18ed3af930c27aa3cacdc84bafd8c16');
INSERT INTO "journal" VALUES(56,'f7fcc6b611f71a2b6e701bfb','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','acc9e7e52da48d5f70cb2faa','escalated','{"from": "1", "to": "2", "reason": "the board has to be measured", "clocks": []}','001852af7f072d7debf80b1e3742b03418726f4c2fd0ccd09ed96d97b4987f24');
INSERT INTO "journal" VALUES(57,'fa7d7abdd9d832cd71ddd83e','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','18a41e65244494a7b6478e7e','answered','{"text": "we look into it", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T04:00:00Z", "at": "2026-03-02T06:00:00Z", "late": "1h"}]}','de76646226464fc35df5d4490fdd5b1eb411bac0caed60054117bf748325c444');
INSERT INTO "journal" VALUES(58,'fa7d7abdd9d832cd71ddd83e','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','18a41e65244494a7b6478e7e','contract extended','{"target": "answer", "number": "C-0002", "by": "1 month", "was": "2026-12-31", "ends_on": "2027-01-31"}','bef67a29100dc4085921bcd8cf820397ad7370f99d27e0f5c1675eaecc63a16a');
INSERT INTO "journal" VALUES(59,'671b051ff316b62913652b4f','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','a93a81ecac88992ccfb529dd','parts asked','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "because": "for the fair"}','b97a0075cf3da525c6d9e4216a9d663e7b25a263df1c84aee063b83bf69d1550');
INSERT INTO "journal" VALUES(60,'fb23c0e435edf1ef27fe5964','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','wang','request','a93a81ecac88992ccfb529dd','request approved','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "lacking": 0, "note": null}','93af73c04f7ef324fb108e48334c9ec0529cb8e159a0d64bc0418af9b72e9366');
INSERT INTO "journal" VALUES(61,'aa73b28847d125f2ce8b4733','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": "REQ-0001", "note": null}','8cf1fca3cc1c760b14da25d031759e5ece2bd4af62bb443ce35042bf5d1c3475');
INSERT INTO "journal" VALUES(62,'aa73b28847d125f2ce8b4733','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','a93a81ecac88992ccfb529dd','request issued','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "source": "warehouse"}','cc6e38002393bd0f5837ca8bbeae5230b7aeaa54d964ad665f94bf7370b9a2df');
INSERT INTO "journal" VALUES(63,'c66a53f66e56a99f8c8461ad','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts counted','{"holder": "centre/Wang Lin", "part": "roller", "condition": "new", "counted": 1, "expected": 2, "engineer": "Wang Lin", "charged": 12000, "currency": "CNY", "decimals": 2}','1de719c2ecff5f0c8adcaaf17359537b995ba8c0294ef340b40bef7001cd9c36');
INSERT INTO "journal" VALUES(64,'8244a4bdf535b96d6351c925','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','contract','65affae8e3fe59e9261ede21','entitlement used','{"contract": "C-0001", "entitlement": "visit", "quantity": 1, "left": 3}','28f9c7c80f2f696b44bfedd2bf4fd7901192cb4663e366cda3c9070d5e4c9cf0');
INSERT INTO "journal" VALUES(65,'51b5ffc5d0517dd2583d9fab','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','7a7ed157a035fee05513ba56','logged','{"channel": "phone", "caller": null, "phone": null, "said": "cannot log in", "summary": "cannot log in", "priority": "P1", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "3f3eda9c1f26ccbf5216ee4d", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T09:35:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T09:50:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','a09ea8a52edeecfb78497f2b3654cdef7463195ade8f2a00a3a93074f5b18929');
INSERT INTO "journal" VALUES(66,'38cf96ca746b7081e30b11d2','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','acc9e7e52da48d5f70cb2faa','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T08:15:00Z", "note": "time is running out", "due_at": "2026-03-02T09:30:00Z"}','6ebde69a00908e1b37e19a72fba519afbe69c8fb402feb6f611ec9131f860efa');
INSERT INTO "journal" VALUES(67,'38cf96ca746b7081e30b11d2','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','acc9e7e52da48d5f70cb2faa','notices written','{"to": ["Head of service"]}','6326b06158afbd7d3a3981d0a9b45750881f4e82750d7231e3e53a872357404f');
INSERT INTO "journal" VALUES(68,'279e70e216e1e7ef929181ac','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','acc9e7e52da48d5f70cb2faa','person told','{"to": "Head of service", "way": "command"}','03ab1020d10d5ffb344623c4cf71a5b5315a01a7cd515d95995f825cac2be802');
INSERT INTO "journal" VALUES(69,'905dc06b427129104789d0ee','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','7a7ed157a035fee05513ba56','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T09:27:30Z", "note": "time is running out", "due_at": "2026-03-02T09:30:00Z"}','cb948d051f8be6b9981b52a619ffbba5b4f4f8df4920f6cd12571399ca2aecd0');
INSERT INTO "journal" VALUES(70,'905dc06b427129104789d0ee','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','7a7ed157a035fee05513ba56','notices written','{"to": ["Head of service"]}','a5358a292bf2bbc167a1b0e9017aa903bcc22fbcb9e95c584a1585e349cd57a2');
INSERT INTO "journal" VALUES(71,'c06b8940288d6003efdd2e03','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','acc9e7e52da48d5f70cb2faa','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','909b219351957a90b9f84ac683b9e0df401302f69b82738969c1eae1c5ab57bc');
INSERT INTO "journal" VALUES(72,'c06b8940288d6003efdd2e03','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','acc9e7e52da48d5f70cb2faa','escalated','{"from": "2", "to": "3", "because": {"target": "solve", "percent": 100}, "reason": null, "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}]}','c1482a8b2dde1110568314ef1119c06253ef227783204b9c261349ee45ae78ed');
INSERT INTO "journal" VALUES(73,'c06b8940288d6003efdd2e03','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','acc9e7e52da48d5f70cb2faa','left undone','{"what": "priority", "why": "{number} is {priority} already", "facts": {"number": "SD-000004", "priority": "P1"}}','123130921284d1750d194cb9076f363b87f6f65c9249948882d882b9551c3281');
INSERT INTO "journal" VALUES(74,'96b79da3ea836d52641823bf','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','7a7ed157a035fee05513ba56','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','fe6f2252c0798577435f7ce871f08604b92516a24eb04ac0195df79f4eb49b62');
INSERT INTO "journal" VALUES(75,'96b79da3ea836d52641823bf','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','7a7ed157a035fee05513ba56','escalated','{"from": "1", "to": "2", "because": {"target": "solve", "percent": 100}, "reason": null, "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}, {"target": "answer", "change": "missed", "due": "2026-03-02T09:35:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T09:50:00Z"}]}','a478c44dd792ea33a4a83322f37a7533705282e5e777235d0a8eecd7928a05f8');
INSERT INTO "journal" VALUES(76,'96b79da3ea836d52641823bf','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','7a7ed157a035fee05513ba56','left undone','{"what": "priority", "why": "{number} is {priority} already", "facts": {"number": "SD-000005", "priority": "P1"}}','0df1456dc8fa75d5c1aea1703d9171232179725100d2618e8e2c9c7659169511');
INSERT INTO "journal" VALUES(77,'f4d29fe8cfbc3bc69684d0c2','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','7a7ed157a035fee05513ba56','time used','{"target": "solve", "percent": 150, "used_at": "2026-03-03T00:35:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','19a8fedc7559d27590fdc7b2c565741b39888b2d3f53531896f656fc755669b1');
INSERT INTO "journal" VALUES(78,'f4d29fe8cfbc3bc69684d0c2','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','7a7ed157a035fee05513ba56','assigned','{"engineer": "Zhao Min", "was": null, "clocks": [], "because": {"station": "centre", "skill": null, "live": 0, "last_at": null}}','44d5f76493c6e308cdae9e48c6d979a4c8d0797b9eeede50a441fb2947be4cc3');
INSERT INTO "journal" VALUES(79,'16160b3ee8cc0dc25e6e0f2e','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','7a7ed157a035fee05513ba56','person told','{"to": "Head of service", "way": "command"}','e4b6a197a4f45f0bb1c8423303bb3d5dba5029ad823672c982764dc42f0bf0fa');
INSERT INTO "journal" VALUES(80,'3a3869c8bf96d43621c9f176','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','f1dc8056ed3ab273465b737c','logged','{"channel": "phone", "caller": null, "phone": null, "said": "called by mistake", "summary": "called by mistake", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "a1533e2732efc7b0f6cf64de", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','84dced76a505f117e52bddb728b2d4f0afea8d6b2f981aa6bab041d8efdb0693');
INSERT INTO "journal" VALUES(81,'4ad72cdd54e69f304d44222a','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','f1dc8056ed3ab273465b737c','cancelled','{"reason": "called by mistake", "clocks": [{"target": "answer", "change": "void", "due": "2026-03-03T03:00:00Z"}, {"target": "solve", "change": "void", "due": "2026-03-10T09:30:00Z"}]}','955b5ff1653cbbe10c032912ce170b2d8eafd75c86ad343201c487fa1e3d4334');
INSERT INTO "journal" VALUES(82,'73cadf53598c571add00c741','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','ca7990801ba86a3c560655a1','logged','{"channel": "phone", "caller": null, "phone": null, "said": "how does it print", "summary": "how does it print", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "typed": ["warranty"], "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "a1533e2732efc7b0f6cf64de", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','1ce1230b0246761cd80ad7d86dace0e9444465980ec333ecd50eaff56a036f41');
INSERT INTO "journal" VALUES(83,'19bc779607501b5a23e27ee3','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','ca7990801ba86a3c560655a1','ordered','{"visit": 1, "engineer": "Zhao Min", "clocks": [], "instead_of": null}','767df0b5eea98a473be3c6c030257085a452ac4d3a687f63b4a336d1a01ff685');
INSERT INTO "journal" VALUES(84,'205a812b52b4fe799d9ccb66','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','ca7990801ba86a3c560655a1','arrived','{"visit": 1, "engineer": "Zhao Min", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-03T03:00:00Z", "at": "2026-03-03T01:00:00Z", "spare": "2h"}]}','a750b32e97c411807f8cc418dd1dc9f10157fa8b496fbd282f4b3666cec57b6b');
INSERT INTO "journal" VALUES(85,'10bfdf35e35c830c804fd251','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','ca7990801ba86a3c560655a1','recorded','{"visit": 1, "form": {"fault": "none", "cause": "no training", "action": "explained", "result": "they know how", "minutes": 30, "covered": {"parts": "free", "work": "free", "because": "in warranty"}}, "was": {}, "clocks": []}','f8d53e978ac2bfdec0c80a284888a47171285b78ce7f10bab143b81a825f0f21');
INSERT INTO "journal" VALUES(86,'10bfdf35e35c830c804fd251','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','ca7990801ba86a3c560655a1','charged','{"visit": 1, "because": "in warranty", "lines": [{"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "in warranty"}, {"kind": "work", "item": "labour", "quantity": 1, "unit": "30m", "unit_price": 6000, "list_amount": 6000, "amount": 0, "because": "in warranty"}], "total": 0, "currency": "CNY", "decimals": 2}','7589ca077fe3bb10fefc6779a36dae52b194d63e06ff83486f66695d64a99b53');
INSERT INTO "journal" VALUES(87,'10bfdf35e35c830c804fd251','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','ca7990801ba86a3c560655a1','finished','{"visit": 1, "engineer": "Zhao Min", "clocks": []}','72296c67c41250b2d9462fe2fcaf607a8dd0f95112c74229ff316d3ec81c42d9');
INSERT INTO "journal" VALUES(88,'fcd3f0e647c8428d2f554a74','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','ca7990801ba86a3c560655a1','resolved','{"cause": "no training", "solution": "explained", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-10T09:30:00Z", "at": "2026-03-03T01:00:00Z", "spare": "5 working days"}]}','62c561335f9bfc3a8b02ecb912497ee7a979b9e56ed34fcacaf947fdea8a26f9');
INSERT INTO "journal" VALUES(89,'9da9dabdfb4b88581b74d952','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','ca7990801ba86a3c560655a1','closed','{"note": "content", "clocks": []}','83336fb3aee8b9b54c511c3c2c2da130682bc409a279a389096f51a31d43a875');
INSERT INTO "journal" VALUES(90,'fe677b5b94b33087c167eca8','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','ca7990801ba86a3c560655a1','reopened','{"reason": "again", "clocks": [{"target": "solve", "change": "resumed", "due": "2026-03-10T09:30:00Z"}]}','fb6730ac7908e9566489d6d7f8b3d65c4518310ac6b87d86d60701c3c017330c');
INSERT INTO "journal" VALUES(91,'2924a4a5fe7a7f6450293096','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','customer','dab9a4c23c9c12b0c5654558','customer added','{"number": "CU-0004", "name": "Sample School", "phones": []}','27288bb0e204568af1213f33aa83d0be6405e4a564c980683239ec83051f365d');
INSERT INTO "journal" VALUES(92,'2924a4a5fe7a7f6450293096','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','ticket','6744f2e44f939d0e21a04b02','logged','{"channel": "phone", "caller": null, "phone": null, "said": "Door, Lock, Stuck", "summary": "Door, Lock, Stuck", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "typed": ["priority"], "assumed": ["region", "tier", "kind", "phase"], "terms": "a1533e2732efc7b0f6cf64de", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T02:30:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','718a4030ad0b935d7f8572ad3608d99fade6c5e8031ac1475b3fa1996e16eaee');
INSERT INTO "journal" VALUES(93,'2924a4a5fe7a7f6450293096','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','engineer','fbe98a12126955034915586d','engineer added','{"name": "Ada", "station": null}','d16176f6a71602a73973c082fb6b097ce8fc0aebe1fb4e13a5af1c88e2ba5ae7');
INSERT INTO "journal" VALUES(94,'2924a4a5fe7a7f6450293096','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','ticket','6744f2e44f939d0e21a04b02','assigned','{"engineer": "Ada", "was": null, "clocks": []}','ef037541c2149a2672bff81d863b603e2fa98d7e93d2bc815377fc61a0365151');
INSERT INTO "journal" VALUES(95,'2924a4a5fe7a7f6450293096','2026-03-02T00:50:00Z','2026-03-02T00:50:00Z','Ada','ticket','6744f2e44f939d0e21a04b02','resolved','{"cause": "not recorded", "solution": "not recorded in the log", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T02:30:00Z", "at": "2026-03-02T00:50:00Z", "spare": "1h40m"}, {"target": "solve", "change": "met", "due": "2026-03-09T09:30:00Z", "at": "2026-03-02T00:50:00Z", "spare": "5 working days"}]}','ab5eee3c372bbffb32a9061b25dbef3fa04222eb0bbf47b3a44b16baa3a379e1');
INSERT INTO "journal" VALUES(96,'2924a4a5fe7a7f6450293096','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','6744f2e44f939d0e21a04b02','imported','{"file": "incidents.csv", "rows": 2, "through": "2026-03-02T00:50:00Z"}','7f485e06e52a3c075d2149d9d901bedf1e625112a74d36465505e511448d3946');
INSERT INTO "journal" VALUES(97,'3c77656d4eba2b37326ae16f','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','engineer','c843393b32e83b8d4e509dc1','engineer changed','{"name": "Zhao Min", "changed": {"capacity": 8}}','6f01f48cea27a9f8be94923668f80d86a1373691d72cb2eebe2950646c8410af');
INSERT INTO "journal" VALUES(98,'8f6dcc615331118054db42c3','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','engineer','c843393b32e83b8d4e509dc1','engineer away','{"name": "Zhao Min", "since": "2026-04-30T16:00:00Z", "until": "2026-05-05T16:00:00Z", "note": "on leave"}','dbbb745e5ca62a345e101ec4e6414a09b29dcca9b2cd98345f681cc372d82562');
INSERT INTO "journal" VALUES(99,'d7e1d1de49ef5a670cb07376','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','acc9e7e52da48d5f70cb2faa','appointed','{"visit_at": "2026-03-05T06:00:00Z", "visit_until": "2026-03-05T08:00:00Z", "asked_by": "desk", "note": null, "clocks": []}','be12ff731eaebacaa47a294a9afa400a90002d665ee072538f69a6c0bfadf433');
INSERT INTO "journal" VALUES(100,'8ac7da7698c23e03359b6182','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','acc9e7e52da48d5f70cb2faa','held','{"reason": "customer", "note": null, "ends_at": "2026-03-06T01:00:00Z", "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "held", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "held", "due": "2026-03-02T09:30:00Z"}]}','115bc4caf2e3f3bd7b454dc4ae08c7309d0cef2c7e1f9460864308dd31a0e516');
INSERT INTO "journal" VALUES(101,'f129416593b644791d6bbbce','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','3560128df68515fc24774578','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the printer jams again", "summary": "the printer jams again", "priority": "P3", "tier": "gold", "region": "county", "kind": "fault", "equipment": "PR-1001", "contract": "C-0001", "follows": "SD-000001", "typed": ["region", "kind"], "assumed": ["priority", "phase"], "terms": "10aaeecd89b3eae54e40980a", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-04T01:15:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-04T01:30:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "3 working days"}]}','58b2df44c83be59d121c7f67cc9dc9b45268ff9dbd7cd40e57c0ad6efe61b9d2');
INSERT INTO "journal" VALUES(102,'f129416593b644791d6bbbce','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','4b00eb72955985c3a92f7438','followed','{"number": "SD-000008", "said": "the printer jams again"}','de996c5ce1c7253cd248a64669a7d4c783ef3966ae2a36e5a204d8e0684dac41');
INSERT INTO "journal" VALUES(103,'2965624bf6204c5fe1e132f8','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','7a7ed157a035fee05513ba56','classified','{"entered_why": "it was never critical", "changed": {"priority": ["P1", "P2"]}, "corrects": "51b5ffc5d0517dd2583d9fab logged 2026-03-02T09:20:00Z", "put_right": {"51b5ffc5d0517dd2583d9fab logged 2026-03-02T09:20:00Z": "3f3eda9c1f26ccbf5216ee4d"}, "clocks": []}','4cdebe738a72ae1e6ceb2ca93e16b7be36a03864b2a1631833e8e749f4ada9bc');
INSERT INTO "journal" VALUES(104,'a9d71f328908aaae8613c537','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','4dcba2a095bde92648f578a0','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the screen is dark", "summary": "the screen is dark", "priority": "P1", "tier": "standard", "region": "city", "kind": "fault", "typed": ["priority"], "assumed": ["region", "tier", "kind", "phase"], "terms": "b8789406a65ea372f11830ed", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-04T01:30:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-05T01:00:00Z", "within": "8h"}]}','e3130c217a7562ae844c961fec37e244b772bd363ae10e70410912677382f1a5');
INSERT INTO "journal" VALUES(105,'ae2dc5b584560899fb4256af','2026-03-04T01:10:00Z','2026-03-04T03:00:00Z','tester','ticket','4dcba2a095bde92648f578a0','answered','{"entered_why": "written on paper", "text": "told them to wait", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-04T01:30:00Z", "at": "2026-03-04T01:10:00Z", "mended": "2026-03-04T01:30:00Z", "spare": "20m"}]}','d910c888b1c5eb5b0942788c0173533f5d9579fe141a0e54561beb8395a17219');
INSERT INTO "journal" VALUES(106,'42884a0dad6cb9602945d5af','2026-03-06T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','acc9e7e52da48d5f70cb2faa','resumed','{"foreseen": true, "clocks": [{"target": "answer", "change": "resumed", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "resumed", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "resumed", "due": "2026-03-02T09:30:00Z"}]}','367a8924cb2a5ab8324954bae8965e503ab8d39297ee1c8e479579a4a1f75122');
INSERT INTO "journal" VALUES(107,'3396d906ed3505f086f362f7','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','359d8400f82c42da340e0ab6','training planned','{"number": "TR-0001", "course": "use", "starts": "2026-03-31T06:00:00Z", "trainer": "Wang Lin", "place": "North wing", "customer": "Example Clinic", "places": 8}','2a3b2b8b40bd80dc9a9ae4e4df034a73c2aa9e13c12a0da14f768f1b1a36271c');
INSERT INTO "journal" VALUES(108,'193de5eb29d8166806066dc9','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','contract','65affae8e3fe59e9261ede21','entitlement used','{"contract": "C-0001", "entitlement": "training", "quantity": 1, "left": 0}','59a74b5bdf20eaec737fb8f01d54e60c607bad724ef7cdf5124b43ffd5e54f90');
INSERT INTO "journal" VALUES(109,'193de5eb29d8166806066dc9','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','359d8400f82c42da340e0ab6','training enrolled','{"number": "TR-0001", "course": "use", "name": "Ms Hu", "customer": "Example Clinic", "contract": "C-0001", "entitlement": "training", "amount": null, "currency": null, "decimals": null}','2333c6402e9781677d7decbf724830a5014f4cf0c08b3f2fa1f3ba6357baa8a7');
INSERT INTO "journal" VALUES(110,'193de5eb29d8166806066dc9','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','359d8400f82c42da340e0ab6','training enrolled','{"number": "TR-0001", "course": "use", "name": "Mr Li", "customer": "Example Clinic", "contract": null, "entitlement": null, "amount": 0, "currency": "CNY", "decimals": 2}','d6093b097445c480d99d98ce88f7a9c6e333ce26d4a094ef8047041ccbd0484f');
INSERT INTO "journal" VALUES(111,'8ad3efc82c849919c84d45df','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','359d8400f82c42da340e0ab6','training enrolled','{"number": "TR-0001", "course": "use", "name": "Zhao Min", "customer": null, "contract": null, "entitlement": null, "amount": null, "currency": null, "decimals": null}','a420a042ec8eb9f9d98477870a2cbb859a2f4ce9625508306c2c3b65596adaf4');
INSERT INTO "journal" VALUES(112,'aa16fdaf7ec971237c2e220b','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','359d8400f82c42da340e0ab6','training held','{"number": "TR-0001", "course": "use", "enrolled": 3}','682bdc69455b30ba75c3d31d1f0c721ceb524c0d81523d14b3b10fcec0881739');
INSERT INTO "journal" VALUES(113,'aa16fdaf7ec971237c2e220b','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','359d8400f82c42da340e0ab6','training judged','{"number": "TR-0001", "course": "use", "name": "Mr Li", "present": true, "mark": 85, "passed": true, "certificate": "CE-0001", "was": {"present": null, "mark": null, "passed": null, "certificate": null}}','eb04a8982ecdae83d76e646278fce168b7882ac6b961684bb9f5901c0a5abe73');
INSERT INTO "journal" VALUES(114,'aa16fdaf7ec971237c2e220b','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','359d8400f82c42da340e0ab6','training judged','{"number": "TR-0001", "course": "use", "name": "Ms Hu", "present": false, "mark": null, "passed": false, "certificate": null, "was": {"present": null, "mark": null, "passed": null, "certificate": null}}','814a577f1d8da91265947a88f99f8f2272938dc13f6f70a01080cba49d9e5968');
INSERT INTO "journal" VALUES(115,'aa16fdaf7ec971237c2e220b','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','c843393b32e83b8d4e509dc1','engineer changed','{"name": "Zhao Min", "changed": {"skills": ["installation", "soldering"]}}','aa86108fec0af65f4ccfafbaab6e57bbd603bf0105be7acfb79a38e2a290f372');
INSERT INTO "journal" VALUES(116,'aa16fdaf7ec971237c2e220b','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','359d8400f82c42da340e0ab6','training judged','{"number": "TR-0001", "course": "use", "name": "Zhao Min", "present": true, "mark": 70, "passed": true, "certificate": "CE-0002", "was": {"present": null, "mark": null, "passed": null, "certificate": null}}','75b7fb7f479f1d263c0d592ffa00bdc552806931e59a8a8db4f043a955fe53ba');
INSERT INTO "journal" VALUES(117,'25080e6e8f029ddcf552d04d','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','5db892cf4d5b0caaa956655d','training planned','{"number": "TR-0002", "course": "use", "starts": "2026-04-20T01:00:00Z", "trainer": null, "place": null, "customer": null, "places": null}','d661275db0457fa4131395a6eb47cad01937beee130fee5d3f51a1490108f17d');
INSERT INTO "journal" VALUES(118,'4b094b3f72b34679d38febf4','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','960e88f04a916a67108e482e','assessed','{"number": "AS-0001", "month": "2026-03", "rule": "tidy", "who": "Wang Lin", "about": "SD-000001/1", "fact": {"check": "tidy"}, "because": null, "penalty": 2000, "currency": "CNY", "decimals": 2}','1ec20d05d009079acd76bea33a225763b8967c9b6ce99a01ccfea6cced2ed88b');
INSERT INTO "journal" VALUES(119,'f2e31c9ad0fc87f3d4548841','2026-03-20T02:00:00Z','2026-04-01T01:00:00Z','tester','engineer','960e88f04a916a67108e482e','assessed','{"number": "AS-0002", "month": "2026-03", "rule": "calls", "who": "Wang Lin", "about": "SD-000001", "fact": null, "because": "line engaged", "penalty": 10000, "currency": "CNY", "decimals": 2}','6dfc244536a87a63f74fc165ab6c122b7fc787fc406b76c30a887d0673666f51');
INSERT INTO "journal" VALUES(120,'c59c00e0307ee719a0a89258','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','960e88f04a916a67108e482e','assessment waived','{"number": "AS-0002", "month": "2026-03", "rule": "calls", "who": "Wang Lin", "about": "SD-000001", "fact": null, "because": "line engaged", "penalty": 10000, "currency": "CNY", "decimals": 2, "waived_because": "the line was down"}','0b418f3389f539ba8beddda3f3ea62e259c271145e58c20fa23163642f5c8ea2');
INSERT INTO "journal" VALUES(121,'4deb04a3af57831ef54b36cc','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','assessment','2026-03','assessment closed','{"month": "2026-03", "count": 2}','d551de35fc6d4c2481f3df30f7e60d848c48e97691c3e2e84f975964bc1f124f');
INSERT INTO "journal" VALUES(122,'f9191f19038136f11c4b48cf','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','960e88f04a916a67108e482e','assessment told','{"name": "Wang Lin", "month": "2026-03", "by": null, "late": false}','752ec233237e282233cb2c0faf23474ba14630a9e4b7271e9579bb03b641975c');
INSERT INTO "journal" VALUES(123,'93b86d514b9d72f17bfe18d1','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','9f4ee78e60c406f8088217ea','turnover entered','{"customer": "Sample Dealer", "month": "2026-02", "amount": 2000000, "was": null, "basis": "payments", "currency": "CNY", "decimals": 2}','006bef501e3e5446f9211781a7ca3b478d83d40e8f96e8b2f27ddd13c04aaf19');
INSERT INTO "journal" VALUES(124,'7d07a98848c46c58005b9bea','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','9f4ee78e60c406f8088217ea','quarter settled','{"customer": "Sample Dealer", "quarter": "2026Q1", "basis": "payments", "turnover": 2000000, "budget": 30000, "carried_in": 0, "spent": 14000, "charged": 0, "paid": 0, "carried_out": 16000, "forfeited": 0, "currency": "CNY", "decimals": 2, "forfeited_why": null}','9ede390fa99f6750ceca5b113c2201c119fa59053ddb12d83bd967b8f48c05ef');
INSERT INTO "journal" VALUES(125,'864742bd183fdfca88026744','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','9f4ee78e60c406f8088217ea','turnover entered','{"customer": "Sample Dealer", "month": "2026-04", "amount": 100000, "was": null, "basis": "payments", "currency": "CNY", "decimals": 2}','964852919cd8afd6933032be747996ddbd4eed57116c1c13a0f5bdacd5a7318b');
INSERT INTO "journal" VALUES(126,'7aa310f6b67b6716eca33395','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','30175edd2890ed21cf3541f5','customer added','{"number": "CU-0005", "name": "Sample Dealers", "phones": ["010 5550 0007 ext 12"]}','368fa2d7b69b96bb045ada90f6d60c82e7df4433b54301cbcd6358101cd73f91');
INSERT INTO "journal" VALUES(127,'c89edad64b5d77bd3c2295f2','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','9f4ee78e60c406f8088217ea','customer merged','{"name": "Sample Dealers", "number": "CU-0005", "into": "Sample Dealer", "into_number": "CU-0003", "had": {}, "filled": {}, "was": {"id": "30175edd2890ed21cf3541f5", "name": "Sample Dealers", "region": null, "tier": null, "phase": null, "address": null, "phones": ["010 5550 0007 ext 12"], "number": "CU-0005", "category": null, "since_on": "2026-04-01", "keeper": null, "note": null}}','b6d8387391155449ce95708de41fc1be1b9f9cdf5a3debaa24a91d5acfed94ea');
INSERT INTO "journal" VALUES(128,'84302f7eca08eb2114a6bfec','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','contract','0eefc996a01df32009c61c04','contract extended by hand','{"number": "C-0002", "was": "2027-01-31", "ends_on": "2027-06-30", "why": "goodwill"}','cdc8385162fbe17ef70bba7be05b58ee729b8600f6c092f49889ef8cd6d6381f');
INSERT INTO "journal" VALUES(129,'01ca032a01ced54600a22add','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','4b00eb72955985c3a92f7438','surveyed','{"survey": "A-0001", "key": "service", "marks": {"attitude": 5}, "words": {}, "says": "came at once", "opinion": "service", "answered_by": "Li Na", "how": "phone", "clocks": []}','574031b0392df6739eee4898c4064562426831dc5f7dfb708ce39404ef599c2a');
INSERT INTO "journal" VALUES(130,'37f23fb6a7455f07551a262d','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','e90ce2281fa28bd35bc673b5','not reached','{"survey": "A-0002", "key": "service", "how": null, "says": null}','fccba3a9789c00672386a7862c00dc96b7c36a29144641eb7910a975088a54b5');
INSERT INTO "journal" VALUES(131,'e4564c218db4c5fa51dd5551','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','5ad3984d2df2db83a6053666','contact changed','{"customer": "Example Clinic", "name": "Li Na", "changed": {"left_on": "2026-04-01"}, "was": {"left_on": null}}','2b1994d65d477da9b385c0ef8d67b661da40ddd11a4e606f7d77216452dd1c38');
INSERT INTO "journal" VALUES(132,'85823071dbcdc8d6fb5ea895','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','b8aa4365a703d3d01fa5a206','equipment changed','{"serial": "PR-1002", "changed": {"plate": "豫A12345", "note": "in the van"}, "was": {"plate": null, "note": null}}','c71a41a68412f41c50ed67666a40babc48e59d94f2acb2447197a97d02ae56c5');
INSERT INTO "journal" VALUES(133,'66ebeb6e7f1dd59076a3bbe6','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','92f494f16a0d16db6522f267','logged','{"channel": "phone", "caller": null, "phone": null, "said": "a slip", "summary": "a slip", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "a1533e2732efc7b0f6cf64de", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','9a3ae73c5e32d45da91ff4802736eaf0bb777f56cc747560ebe0acd6a9e7b2f1');
INSERT INTO "journal" VALUES(134,'e0e1d9f0b756b175aaab0207','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','92f494f16a0d16db6522f267','undone','{"of": [{"kind": "logged", "data": {"channel": "phone", "caller": null, "phone": null, "said": "a slip", "summary": "a slip", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "a1533e2732efc7b0f6cf64de"}}], "withdrawn": "SD-000010", "clocks": []}','427fed6f28d25d3e6855646a22cd280a1f73c05e016983a92f1338b6495d2920');
INSERT INTO "journal" VALUES(135,'25934c953b39adb726987388','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','a55b5918b3c1ace4ab8942ff','logged','{"channel": "phone", "caller": null, "phone": null, "said": "does anybody come?", "summary": "does anybody come?", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "a1533e2732efc7b0f6cf64de", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','dd833cf5b770aacea092c91aa7ca7c4e90bdda61b2bdafbcb423d693b4671f41');
INSERT INTO "journal" VALUES(136,'cb75f0125935d774f8e2c040','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','fced3f62375b1947197d2ba4','logged','{"channel": "phone", "caller": null, "phone": null, "said": "logged twice", "summary": "logged twice", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "a1533e2732efc7b0f6cf64de", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','8f9eb20df86fec213797a6b0713fec24c2334a59126b44baef091598db5faa10');
INSERT INTO "journal" VALUES(137,'79e486730e3cd31dc4bd9b3b','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','fced3f62375b1947197d2ba4','edited','{"changed": {"summary": ["logged twice", "does anybody come"], "caller": ["", "Mr Sample"]}, "typed": ["summary", "caller"]}','d4d734c179b46c2822ab2fdcd84cc8de982cd3fd1e1c18b8d8c7008d8bd81e1a');
INSERT INTO "journal" VALUES(138,'a65abf0a36cf1b47b3e7c911','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','a55b5918b3c1ace4ab8942ff','called','{"clocks": [], "channel": "phone", "caller": null, "phone": null, "said": "logged twice", "told_of": "SD-000012", "told_by": "tester", "entered_why": null}','2ab9e656c4ccbe33e50f78b07edac5aca8f8558330fa225f39038cff2ef2191b');
INSERT INTO "journal" VALUES(139,'a65abf0a36cf1b47b3e7c911','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','fced3f62375b1947197d2ba4','merged','{"into": "SD-000011", "clocks": [{"target": "answer", "change": "void", "due": "2026-04-01T03:00:00Z"}, {"target": "solve", "change": "void", "due": "2026-04-09T09:30:00Z"}]}','c8fbc9d82c301d22410ae5f8687511ada41e689f2eb68d6b2950aaf1a8ccef21');
INSERT INTO "journal" VALUES(140,'a65abf0a36cf1b47b3e7c911','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','a55b5918b3c1ace4ab8942ff','duplicate merged','{"number": "SD-000012", "calls": 1, "files": 0, "clocks": []}','191606b6c2a3f06743ef0e7661e178a13ccf95439caceb8d1b0b6e6f0cada236');
INSERT INTO "journal" VALUES(141,'3b538cb9dd85f9d4f13a1d12','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','0e54e673625e382746f16b07','customer added','{"number": "CU-0006", "name": "Sample Works", "phones": []}','5ed15329a57cf700d69c0170fc155ed33c66a5f631ee9d6380b280d550c7d390');
INSERT INTO "journal" VALUES(142,'d3dc6c2c28956841a12c5766','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','5ff66bc8b9b344a058710574','customer added','{"number": "CU-0007", "name": "Li Na", "phones": []}','dce0ed82e01e2ba35c4116c94c2888af932aafcaa5ac3f7bbfe282b2dbd4206f');
INSERT INTO "journal" VALUES(143,'d3dc6c2c28956841a12c5766','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','fc7bd52de9b69e69910303ab','logged','{"channel": "mail", "caller": "Li Na", "phone": null, "said": "no sound\nsince nine", "summary": "no sound", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "a1533e2732efc7b0f6cf64de", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','0c41bf19ad84e607886ae7350a607b19bb45bb4c807aa58502565e2c76632964');
INSERT INTO "journal" VALUES(144,'d3dc6c2c28956841a12c5766','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','5ff66bc8b9b344a058710574','contact added','{"customer": "Li Na", "name": "Li Na", "site": null, "role": null, "phone": null, "mail": "li@example.invalid"}','7f70a4d96c82c4db6d4ad1275b042a71d8e2f62bb8f98705e26b9f7622589cc1');
INSERT INTO "journal" VALUES(145,'d3dc6c2c28956841a12c5766','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','fc7bd52de9b69e69910303ab','mailed','{"from": "li@example.invalid", "message_id": "<1@example.invalid>"}','e0dad25cadc7dfdc48968885a6243c1f803310c124d63302b4fec47cb84479a6');
INSERT INTO "journal" VALUES(146,'db71677c8ce8d0e2273ae011','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','a55b5918b3c1ace4ab8942ff','ordered','{"visit": 1, "engineer": "Wang Lin", "clocks": [], "instead_of": null, "along": ["Zhao Min"]}','0469f8aacfa6a9b571821da2464313aecd1d053baeb51751137db636ea294447');
INSERT INTO "journal" VALUES(147,'310e51b4fdbab2d295f6cdcc','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','0f47dadca7ba0d7b37c04db7','task added','{"number": "T-0001", "what": "send the manual", "customer": "Example Clinic", "due": "2026-04-03", "engineer": "Wang Lin", "role": null}','93ff2b8915bb3cbea25dbd1acb6e7b625c6e109cdeac6327c8deb2ab68e1729a');
INSERT INTO "journal" VALUES(148,'5ce78407738c084c9f424a90','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','0f47dadca7ba0d7b37c04db7','task put off','{"number": "T-0001", "what": "send the manual", "customer": "Example Clinic", "about": null, "was": "2026-04-03", "due": "2026-04-08", "why": "they are on holiday"}','3791461fc9cbc78948bbd412dc61e31b915cef90fa3fbcaf6caf6a81e740d181');
INSERT INTO "journal" VALUES(149,'f520895e778fca9de840a155','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','b8aa4365a703d3d01fa5a206','equipment accepted','{"serial": "PR-1002", "stage": "final", "accepted_on": "2026-04-01", "accepted_by": "Ms Example", "remark": null, "was": null}','42bdf6b19834b5eb3bb5a5ffb2e76819151ab1840e77a4869ef1d18c8c40d371');
INSERT INTO "journal" VALUES(150,'f520895e778fca9de840a155','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','b8aa4365a703d3d01fa5a206','equipment changed','{"serial": "PR-1002", "changed": {"accepted_on": "2026-04-01"}, "was": {"accepted_on": "2026-02-02"}}','171215fd12c59a39a55f208ad6ac64a89d4288419f85b64cf4c209509a3f14d4');
INSERT INTO "journal" VALUES(151,'f520895e778fca9de840a155','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','b8aa4365a703d3d01fa5a206','file kept','{"of": "PR-1002", "number": 1, "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','23bfb825e29909e7ac07c4e1ad27e4caac2abca8435503b13d4485a55e089ef2');
INSERT INTO "journal" VALUES(152,'0fd35d56663955ae6cbefa22','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','b8aa4365a703d3d01fa5a206','card received','{"serial": "PR-1002", "number": null, "dealer": "Sample Dealer", "sold_on": "2026-02-01", "received_on": "2026-02-10", "void_because": null, "was": null}','f0f737012d6e200e48380136e498d85a600dc25c0897634b37505d9db09c42f9');
INSERT INTO "journal" VALUES(153,'1927f4d1d63649128ab0a0e9','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','1079585e7b4e99a71adb7a9c','task planned','{"number": "T-0002", "what": "count the spares", "customer": null, "about": "centre", "due": "2026-04-30", "rule": "count", "engineer": null, "role": null}','4ed91a4ef24a130a395bc9a746fec1e64de9461d51bf936f895dfed7a8107ca2');
INSERT INTO "journal" VALUES(154,'1927f4d1d63649128ab0a0e9','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','013a2e07e7e53dd444d2212f','task planned','{"number": "T-0003", "what": "count the spares", "customer": null, "about": "north", "due": "2026-04-30", "rule": "count", "engineer": null, "role": null}','36d9a8b5ab1bd6a44f128d088805e1bb542c24ec80fe3edb5a27eacae89da4da');
INSERT INTO "journal" VALUES(155,'1927f4d1d63649128ab0a0e9','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','919de106315050c8cb428ba7','task planned','{"number": "T-0004", "what": "Fault", "customer": "Example Clinic", "about": "C-0001", "due": "2026-04-30", "rule": "visit", "engineer": null, "role": null}','da1a4d7d3dc67b762d865c0137d134525ff0c9eb5b1cf44442a0cc27bada744a');
INSERT INTO "journal" VALUES(156,'1927f4d1d63649128ab0a0e9','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','b60a15484f7fca3e53b9ed67','task planned','{"number": "T-0005", "what": "Fault", "customer": "示例诊所", "about": "C-0002", "due": "2026-04-30", "rule": "visit", "engineer": null, "role": null}','5130e91c81c3310196f0082dfb55a0562101bf5cd37a1335b3ae50f3e11591ce');
INSERT INTO "journal" VALUES(157,'ca47851a0ca255f5bac85ca0','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','a55b5918b3c1ace4ab8942ff','arrived','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "answer", "change": "met", "due": "2026-04-01T03:00:00Z", "at": "2026-04-01T01:00:00Z", "spare": "2h"}]}','6ad7e6c9a0b2791c1dc25d9b60bf45c8f87e9d034bf430cd54fb33eb9073a565');
INSERT INTO "journal" VALUES(158,'de5947174a4f533e4ac7868c','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','a55b5918b3c1ace4ab8942ff','recorded','{"visit": 1, "form": {"place": "third floor", "advice": "do not bend it", "covered": {"parts": "price", "work": "price", "because": "out of warranty"}, "checklist": {"tidy": true}, "work": {"training": 1}, "methods": {"training": "at the machine"}, "found": ["cable loose"]}, "was": {}, "clocks": []}','f34ba54f130ede5a4e5deeab15638017316cc25892edff20877f61b57ee6c979');
INSERT INTO "journal" VALUES(159,'de5947174a4f533e4ac7868c','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','d735f4c9cadea2cac9949067','logged','{"channel": "phone", "caller": null, "phone": null, "said": "cable loose", "summary": "cable loose", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "follows": "SD-000011", "typed": ["region"], "assumed": ["priority", "tier", "kind", "phase"], "terms": "a1533e2732efc7b0f6cf64de", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','d38eb55b530cae20e46cddb00b8c81c5621ff7fbdd724749eda03e389738bf29');
INSERT INTO "journal" VALUES(160,'de5947174a4f533e4ac7868c','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','a55b5918b3c1ace4ab8942ff','followed','{"number": "SD-000014", "said": "cable loose"}','988ab0b60950325c36883f0ab0e7fce313c48089263273b44cdc1c20d5cacfa6');
INSERT INTO "journal" VALUES(161,'de5947174a4f533e4ac7868c','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','a55b5918b3c1ace4ab8942ff','charged','{"visit": 1, "because": "out of warranty", "lines": [{"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 8000, "because": null}, {"kind": "work", "item": "training", "quantity": 1, "unit": "place", "unit_price": 20000, "list_amount": 20000, "amount": 20000, "because": null}], "total": 28000, "currency": "CNY", "decimals": 2}','1e601b6654070ef2b93fcea744d36eb55ed6e91de48f044cbfdc198768372262');
INSERT INTO "journal" VALUES(162,'4f77d4dc72764b9417d96e0e','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','a55b5918b3c1ace4ab8942ff','judged','{"visit": 1, "form": {"tidy": false}, "was": {"tidy": true}, "note": null}','e7e4b4a8c78737e31298aa0e2a10f4e401b5690f78ed617a13a0514c69ab914d');
INSERT INTO "journal" VALUES(163,'7d9c18a2b439e0a441b671cb','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','article','6fc379a9cdef9b938b90b2e0','article added','{"number": "K-0001", "title": "nobody knows how it prints", "equipment": null, "code": null, "symptom": "how does it print", "cause": "no training", "solution": "explained", "ticket": "SD-000007"}','139756d99a7b7992199a715261f7c2e75808d4ae61d8e829efec8aaeaee01f70');
INSERT INTO "journal" VALUES(164,'0fc9d49682180bd1f76c2399','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','a8c79fb8d0725aa6e60edaa3','logged','{"channel": "phone", "caller": null, "phone": null, "said": "how does it print now", "summary": "how does it print now", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "a1533e2732efc7b0f6cf64de", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T04:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','071514927963d0af1ab0f9a9baf686d8aa58c6f88cfac2ad19e00804cb335847');
INSERT INTO "journal" VALUES(165,'cdc3f67bfb71b9486304bdf5','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','a8c79fb8d0725aa6e60edaa3','resolved','{"cause": "no training", "solution": "explained", "clocks": [{"target": "answer", "change": "met", "due": "2026-04-01T04:00:00Z", "at": "2026-04-01T02:00:00Z", "spare": "2h"}, {"target": "solve", "change": "met", "due": "2026-04-09T09:30:00Z", "at": "2026-04-01T02:00:00Z", "spare": "5 working days"}]}','4d2981c800a832d8e16d222b6f8d7fdfe45aea263e14194cdc68a6a59573f798');
INSERT INTO "journal" VALUES(166,'cdc3f67bfb71b9486304bdf5','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','a8c79fb8d0725aa6e60edaa3','article used','{"article": "K-0001", "title": "nobody knows how it prints"}','86e8c81badf1362adefa04dc752cc3f07521143878099b16ef4d1369960919b0');
INSERT INTO "journal" VALUES(167,'b0ebb30da93d819186993c4d','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','f793fe7ac319911400842610','logged','{"channel": "phone", "caller": "Ms Example", "phone": null, "said": "nobody came", "summary": "nobody came", "priority": "P3", "tier": "standard", "region": "city", "kind": "complaint", "contract": "C-0002", "typed": ["region", "kind", "contract"], "assumed": ["priority", "phase"], "terms": "a1533e2732efc7b0f6cf64de", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T04:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','6128312587f819a5090712e50202ed110c7ec5b77b0d8d83cfb3b8a189dbb76b');
INSERT INTO "journal" VALUES(168,'b0ebb30da93d819186993c4d','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','f793fe7ac319911400842610','complaint about','{"number": "SD-000016", "about": "SD-000002", "engineer": "Wang Lin"}','9113521b7c46b30d900f554d56d3b8d0232b7f6e5ca28fc29f678d998166c029');
INSERT INTO "journal" VALUES(169,'b0ebb30da93d819186993c4d','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','e90ce2281fa28bd35bc673b5','complained','{"number": "SD-000016", "engineer": "Wang Lin", "said": "nobody came", "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-09T09:30:00Z"}]}','3db9faf95244bb5aa2b6befe647ff3707cd3b9f1d79a89335bd92b20367ccbce');
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
INSERT INTO "kept_file" VALUES('equipment','b8aa4365a703d3d01fa5a206',1,'photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-04-01T01:00:00Z');
CREATE TABLE loan (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  equipment_id TEXT NOT NULL REFERENCES equipment (id),
  lent_at TEXT NOT NULL,
  due_at TEXT NOT NULL,
  back_at TEXT,
  CHECK (back_at IS NULL OR back_at >= lent_at)
) STRICT;
INSERT INTO "loan" VALUES('71b5a1d8aa434257892e35ac','e90ce2281fa28bd35bc673b5','f370695832e8a45bfbcc7600','2026-03-02T03:00:00Z','2026-03-17T03:00:00Z',NULL);
CREATE TABLE loss (
  move_id TEXT PRIMARY KEY REFERENCES stock_move (id),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  amount INTEGER NOT NULL CHECK (amount >= 0),
  currency TEXT NOT NULL
, decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4)) STRICT;
INSERT INTO "loss" VALUES('74ba86372f92a505aeb72ab6','960e88f04a916a67108e482e',12000,'CNY',2);
CREATE TABLE mail (
  message_id TEXT PRIMARY KEY,
  call_id TEXT NOT NULL REFERENCES call (id),
  sender TEXT NOT NULL  -- the address, folded
) STRICT;
INSERT INTO "mail" VALUES('<1@example.invalid>','c1cad76f4de0b161d9e128dd','li@example.invalid');
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
INSERT INTO "notice" VALUES('0d9ea5793f083efd55eed4a2','acc9e7e52da48d5f70cb2faa','head',NULL,'command','2026-03-02T09:20:00Z','{"target": "solve", "within": "same day", "percent": 75, "note": "time is running out", "due_at": "2026-03-02T09:30:00Z", "ticket": {"number": "SD-000004", "summary": "registration desk is down", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "2", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T03:30:00Z"}}',NULL,'2026-03-02T09:20:00Z',1,NULL,'5f2abaaf4b6f6cc3f75859f0',75,'2026-03-02T08:15:00Z',NULL,NULL);
INSERT INTO "notice" VALUES('f7c9ffb6f970109dd1a0f299','7a7ed157a035fee05513ba56','head',NULL,'command','2026-03-03T01:00:00Z','{"target": "solve", "within": "same day", "percent": 75, "note": "time is running out", "due_at": "2026-03-02T09:30:00Z", "ticket": {"number": "SD-000005", "summary": "cannot log in", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "1", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T09:20:00Z"}}',NULL,'2026-03-03T01:00:00Z',1,NULL,'b0df6a666da1f84a53e74f42',75,'2026-03-02T09:27:30Z',NULL,NULL);
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
INSERT INTO "operation" VALUES(1,'b5ba6952ff630035fe5bba4e','command','tester','2026-03-02T00:30:00Z',1,1,NULL,NULL);
INSERT INTO "operation" VALUES(2,'f752a0c91c06e807d60f3c70','command','tester','2026-03-02T00:30:00Z',2,2,NULL,NULL);
INSERT INTO "operation" VALUES(3,'4d3dcb4b1439da391da6bc6c','command','tester','2026-03-02T00:30:00Z',3,3,NULL,NULL);
INSERT INTO "operation" VALUES(4,'2aad3ac605efcbfdebbd4765','command','tester','2026-03-02T00:30:00Z',4,4,NULL,NULL);
INSERT INTO "operation" VALUES(5,'b0a824a1d42ca716268f1267','command','tester','2026-03-02T00:30:00Z',5,5,NULL,NULL);
INSERT INTO "operation" VALUES(6,'273af16350b251effc8a876d','command','tester','2026-03-02T00:30:00Z',6,6,NULL,NULL);
INSERT INTO "operation" VALUES(7,'23e0018e215b4cc57d30492e','command','tester','2026-03-02T00:30:00Z',7,7,NULL,NULL);
INSERT INTO "operation" VALUES(8,'a27101992fca66cfa70fecd2','command','tester','2026-03-02T00:30:00Z',8,9,NULL,NULL);
INSERT INTO "operation" VALUES(9,'842fc48e05e85ed2d58a73b2','command','tester','2026-03-02T00:30:00Z',10,10,NULL,NULL);
INSERT INTO "operation" VALUES(10,'b116432da2256ede7f284fbf','command','tester','2026-03-02T00:30:00Z',11,11,NULL,NULL);
INSERT INTO "operation" VALUES(11,'c986700080f43e475bf5c141','command','tester','2026-03-02T00:30:00Z',12,12,NULL,NULL);
INSERT INTO "operation" VALUES(12,'bc3b14f223a248737320d5b7','command','tester','2026-03-02T00:30:00Z',13,13,NULL,NULL);
INSERT INTO "operation" VALUES(13,'ad193afbc58d208b3a7bcfa7','command','tester','2026-03-02T00:30:00Z',14,14,NULL,NULL);
INSERT INTO "operation" VALUES(14,'cd465cd730dc325e7aebc73f','command','tester','2026-03-02T00:30:00Z',15,15,NULL,NULL);
INSERT INTO "operation" VALUES(15,'751793173d83dab69f808581','command','tester','2026-03-02T00:30:00Z',16,16,NULL,NULL);
INSERT INTO "operation" VALUES(16,'91982c7541ee840a6b07cd6c','command','tester','2026-03-02T00:30:00Z',17,17,NULL,NULL);
INSERT INTO "operation" VALUES(17,'c643e88e2ee32f61f02b974e','command','tester','2026-03-02T00:30:00Z',18,18,NULL,NULL);
INSERT INTO "operation" VALUES(18,'f930851c2ab2a94e6a0f55d4','command','tester','2026-03-02T01:00:00Z',19,19,NULL,NULL);
INSERT INTO "operation" VALUES(19,'b1c66e2d26200add9316f0a3','command','tester','2026-03-02T01:00:00Z',20,20,NULL,NULL);
INSERT INTO "operation" VALUES(20,'db7a38b999037a9d8bf718d8','command','tester','2026-03-02T01:00:00Z',21,21,NULL,NULL);
INSERT INTO "operation" VALUES(21,'fa5fb2008cb64084cd0ecefa','command','tester','2026-03-02T01:00:00Z',22,22,NULL,NULL);
INSERT INTO "operation" VALUES(22,'981c33e385ae1faf29e9725c','command','tester','2026-03-02T01:00:00Z',23,23,NULL,NULL);
INSERT INTO "operation" VALUES(23,'a44dacbee99e856ab357fc92','command','tester','2026-03-02T01:00:00Z',24,24,NULL,NULL);
INSERT INTO "operation" VALUES(24,'16d83b80a805866a2c927747','command','tester','2026-03-02T01:00:00Z',25,25,NULL,NULL);
INSERT INTO "operation" VALUES(25,'4f1e5972b21c62b80ee82a29','command','tester','2026-03-02T01:00:00Z',26,26,NULL,NULL);
INSERT INTO "operation" VALUES(26,'6e9c4da2159c85a65f24945f','command','tester','2026-03-02T01:00:00Z',27,27,NULL,NULL);
INSERT INTO "operation" VALUES(27,'65deade004695bab79bad7d7','command','tester','2026-03-02T02:05:00Z',28,28,NULL,NULL);
INSERT INTO "operation" VALUES(28,'6b55f300dcc53876d58d2891','command','tester','2026-03-02T02:05:00Z',29,32,NULL,NULL);
INSERT INTO "operation" VALUES(29,'3b1426db37eef1798ec05773','command','tester','2026-03-02T02:05:00Z',33,33,NULL,NULL);
INSERT INTO "operation" VALUES(30,'fc695a74a567e38eb00839c8','command','tester','2026-03-02T02:05:00Z',34,34,NULL,NULL);
INSERT INTO "operation" VALUES(31,'7ac9b420e52f1db8ebda0266','command','tester','2026-03-02T02:05:00Z',35,37,NULL,NULL);
INSERT INTO "operation" VALUES(32,'907630d282d7bb62555baa14','command','tester','2026-03-02T02:05:00Z',38,38,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0001"}}',NULL);
INSERT INTO "operation" VALUES(33,'230c4ea2bf6cd0fa49f4e9a3','command','tester','2026-03-02T02:05:00Z',39,39,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0002"}}',NULL);
INSERT INTO "operation" VALUES(34,'295ee26de1f6a6423842bec1','command','tester','2026-03-02T02:05:00Z',40,40,NULL,NULL);
INSERT INTO "operation" VALUES(35,'cb6827e684502fdd0431d9fa','command','tester','2026-03-02T02:05:00Z',41,41,NULL,NULL);
INSERT INTO "operation" VALUES(36,'fb2f31fce9714616ca226253','command','tester','2026-03-02T02:05:00Z',42,42,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0003"}}',NULL);
INSERT INTO "operation" VALUES(37,'8b6f5d57b7c060e322a87080','command','tester','2026-03-02T02:05:00Z',43,43,'{"why": "{receipt} is void: ''svcdesk pay {number}'' writes another", "facts": {"receipt": "R-0003", "number": "SD-000001"}}',NULL);
INSERT INTO "operation" VALUES(38,'ddec90007180726981c64561','command','tester','2026-03-02T02:05:00Z',44,44,NULL,NULL);
INSERT INTO "operation" VALUES(39,'ef80646eac235ece4e4de997','command','tester','2026-03-02T03:00:00Z',45,45,NULL,NULL);
INSERT INTO "operation" VALUES(40,'aaf1ae0d1d2836e6e7f828a3','command','tester','2026-03-02T03:00:00Z',46,46,NULL,NULL);
INSERT INTO "operation" VALUES(41,'c7f28c2a86400995c734ee9f','command','tester','2026-03-02T03:00:00Z',47,47,NULL,NULL);
INSERT INTO "operation" VALUES(42,'9c69c8c91731f236fc3dff5b','command','tester','2026-03-02T03:00:00Z',48,48,NULL,NULL);
INSERT INTO "operation" VALUES(43,'e90947f37c34926a0c8235d2','command','wang','2026-03-02T03:00:00Z',49,49,NULL,NULL);
INSERT INTO "operation" VALUES(44,'ff0f228ff1667d9cc6811762','command','tester','2026-03-02T03:00:00Z',50,50,NULL,NULL);
INSERT INTO "operation" VALUES(45,'30e86995f1164d45e94097e4','command','tester','2026-03-02T03:00:00Z',51,51,'{"why": "{number} is on its way: ''svcdesk return back {number}'' when it is here again", "facts": {"number": "RMA-0001"}}',NULL);
INSERT INTO "operation" VALUES(46,'29e3a14db045755d0f3fa47f','command','tester','2026-03-02T03:00:00Z',52,52,NULL,NULL);
INSERT INTO "operation" VALUES(47,'5401d9b78563f3c4b3672824','command','tester','2026-03-02T03:30:00Z',53,53,NULL,NULL);
INSERT INTO "operation" VALUES(48,'3097f7f9e4538ccc86d0f7a6','command','tester','2026-03-02T03:30:00Z',54,54,NULL,NULL);
INSERT INTO "operation" VALUES(49,'41c359c25ea86be955ac5b62','command','tester','2026-03-02T06:00:00Z',55,55,NULL,NULL);
INSERT INTO "operation" VALUES(50,'f7fcc6b611f71a2b6e701bfb','command','tester','2026-03-02T06:00:00Z',56,56,NULL,NULL);
INSERT INTO "operation" VALUES(51,'fa7d7abdd9d832cd71ddd83e','command','tester','2026-03-02T06:00:00Z',57,58,NULL,NULL);
INSERT INTO "operation" VALUES(52,'671b051ff316b62913652b4f','command','tester','2026-03-02T06:00:00Z',59,59,NULL,NULL);
INSERT INTO "operation" VALUES(53,'fb23c0e435edf1ef27fe5964','command','wang','2026-03-02T06:00:00Z',60,60,NULL,NULL);
INSERT INTO "operation" VALUES(54,'aa73b28847d125f2ce8b4733','command','tester','2026-03-02T06:00:00Z',61,62,'{"why": "{number} is shipped: ''svcdesk stock transfer {part} {quantity} --from {holder} --to {source}'' returns it", "facts": {"number": "REQ-0001", "part": "roller", "quantity": 2, "holder": "centre", "source": "warehouse"}}',NULL);
INSERT INTO "operation" VALUES(55,'c66a53f66e56a99f8c8461ad','command','tester','2026-03-02T06:00:00Z',63,63,NULL,NULL);
INSERT INTO "operation" VALUES(56,'8244a4bdf535b96d6351c925','command','tester','2026-03-02T06:00:00Z',64,64,NULL,NULL);
INSERT INTO "operation" VALUES(57,'51b5ffc5d0517dd2583d9fab','command','tester','2026-03-02T09:20:00Z',65,65,NULL,NULL);
INSERT INTO "operation" VALUES(58,'38cf96ca746b7081e30b11d2','program','tester','2026-03-02T09:20:00Z',66,67,NULL,NULL);
INSERT INTO "operation" VALUES(59,'279e70e216e1e7ef929181ac','program','tester','2026-03-02T09:20:00Z',68,68,NULL,NULL);
INSERT INTO "operation" VALUES(60,'905dc06b427129104789d0ee','program','tester','2026-03-03T01:00:00Z',69,70,NULL,NULL);
INSERT INTO "operation" VALUES(61,'c06b8940288d6003efdd2e03','program','tester','2026-03-03T01:00:00Z',71,73,NULL,NULL);
INSERT INTO "operation" VALUES(62,'96b79da3ea836d52641823bf','program','tester','2026-03-03T01:00:00Z',74,76,NULL,NULL);
INSERT INTO "operation" VALUES(63,'f4d29fe8cfbc3bc69684d0c2','program','tester','2026-03-03T01:00:00Z',77,78,NULL,NULL);
INSERT INTO "operation" VALUES(64,'16160b3ee8cc0dc25e6e0f2e','program','tester','2026-03-03T01:00:00Z',79,79,NULL,NULL);
INSERT INTO "operation" VALUES(65,'3a3869c8bf96d43621c9f176','command','tester','2026-03-03T01:00:00Z',80,80,NULL,NULL);
INSERT INTO "operation" VALUES(66,'4ad72cdd54e69f304d44222a','command','tester','2026-03-03T01:00:00Z',81,81,NULL,NULL);
INSERT INTO "operation" VALUES(67,'73cadf53598c571add00c741','command','tester','2026-03-03T01:00:00Z',82,82,NULL,NULL);
INSERT INTO "operation" VALUES(68,'19bc779607501b5a23e27ee3','command','tester','2026-03-03T01:00:00Z',83,83,NULL,NULL);
INSERT INTO "operation" VALUES(69,'205a812b52b4fe799d9ccb66','command','tester','2026-03-03T01:00:00Z',84,84,NULL,NULL);
INSERT INTO "operation" VALUES(70,'10bfdf35e35c830c804fd251','command','tester','2026-03-03T01:00:00Z',85,87,NULL,NULL);
INSERT INTO "operation" VALUES(71,'fcd3f0e647c8428d2f554a74','command','tester','2026-03-03T01:00:00Z',88,88,NULL,NULL);
INSERT INTO "operation" VALUES(72,'9da9dabdfb4b88581b74d952','command','tester','2026-03-03T01:00:00Z',89,89,NULL,NULL);
INSERT INTO "operation" VALUES(73,'fe677b5b94b33087c167eca8','command','tester','2026-03-03T01:00:00Z',90,90,NULL,NULL);
INSERT INTO "operation" VALUES(74,'2924a4a5fe7a7f6450293096','program','Desk 1','2026-03-02T00:30:00Z',91,92,NULL,NULL);
INSERT INTO "operation" VALUES(75,'2924a4a5fe7a7f6450293096','program','Desk 1','2026-03-02T00:40:00Z',93,94,NULL,NULL);
INSERT INTO "operation" VALUES(76,'2924a4a5fe7a7f6450293096','program','Ada','2026-03-02T00:50:00Z',95,95,NULL,NULL);
INSERT INTO "operation" VALUES(77,'2924a4a5fe7a7f6450293096','command','tester','2026-03-03T01:00:00Z',96,96,'{"why": "the last that was done is an import, which stays: put it right by ''edit'', or by importing the right rows", "facts": {}}',NULL);
INSERT INTO "operation" VALUES(78,'3c77656d4eba2b37326ae16f','command','tester','2026-03-04T01:00:00Z',97,97,NULL,NULL);
INSERT INTO "operation" VALUES(79,'8f6dcc615331118054db42c3','command','tester','2026-03-04T01:00:00Z',98,98,NULL,NULL);
INSERT INTO "operation" VALUES(80,'d7e1d1de49ef5a670cb07376','command','tester','2026-03-04T01:00:00Z',99,99,NULL,NULL);
INSERT INTO "operation" VALUES(81,'8ac7da7698c23e03359b6182','command','tester','2026-03-04T01:00:00Z',100,100,NULL,NULL);
INSERT INTO "operation" VALUES(82,'f129416593b644791d6bbbce','command','tester','2026-03-04T01:00:00Z',101,102,NULL,NULL);
INSERT INTO "operation" VALUES(83,'2965624bf6204c5fe1e132f8','command','tester','2026-03-04T01:00:00Z',103,103,NULL,NULL);
INSERT INTO "operation" VALUES(84,'a9d71f328908aaae8613c537','command','tester','2026-03-04T01:00:00Z',104,104,NULL,NULL);
INSERT INTO "operation" VALUES(85,'ae2dc5b584560899fb4256af','command','tester','2026-03-04T03:00:00Z',105,105,NULL,NULL);
INSERT INTO "operation" VALUES(86,'42884a0dad6cb9602945d5af','program','tester','2026-04-01T01:00:00Z',106,106,NULL,NULL);
INSERT INTO "operation" VALUES(87,'3396d906ed3505f086f362f7','command','tester','2026-04-01T01:00:00Z',107,107,NULL,NULL);
INSERT INTO "operation" VALUES(88,'193de5eb29d8166806066dc9','command','tester','2026-04-01T01:00:00Z',108,110,NULL,NULL);
INSERT INTO "operation" VALUES(89,'8ad3efc82c849919c84d45df','command','tester','2026-04-01T01:00:00Z',111,111,NULL,NULL);
INSERT INTO "operation" VALUES(90,'aa16fdaf7ec971237c2e220b','command','tester','2026-04-01T01:00:00Z',112,116,NULL,NULL);
INSERT INTO "operation" VALUES(91,'25080e6e8f029ddcf552d04d','command','tester','2026-04-01T01:00:00Z',117,117,NULL,NULL);
INSERT INTO "operation" VALUES(92,'4b094b3f72b34679d38febf4','command','tester','2026-04-01T01:00:00Z',118,118,NULL,NULL);
INSERT INTO "operation" VALUES(93,'f2e31c9ad0fc87f3d4548841','command','tester','2026-04-01T01:00:00Z',119,119,NULL,NULL);
INSERT INTO "operation" VALUES(94,'c59c00e0307ee719a0a89258','command','tester','2026-04-01T01:00:00Z',120,120,NULL,NULL);
INSERT INTO "operation" VALUES(95,'4deb04a3af57831ef54b36cc','command','tester','2026-04-01T01:00:00Z',121,121,NULL,NULL);
INSERT INTO "operation" VALUES(96,'f9191f19038136f11c4b48cf','command','tester','2026-04-01T01:00:00Z',122,122,NULL,NULL);
INSERT INTO "operation" VALUES(97,'93b86d514b9d72f17bfe18d1','command','tester','2026-04-01T01:00:00Z',123,123,NULL,NULL);
INSERT INTO "operation" VALUES(98,'7d07a98848c46c58005b9bea','command','tester','2026-04-01T01:00:00Z',124,124,NULL,NULL);
INSERT INTO "operation" VALUES(99,'864742bd183fdfca88026744','command','tester','2026-04-01T01:00:00Z',125,125,NULL,NULL);
INSERT INTO "operation" VALUES(100,'7aa310f6b67b6716eca33395','command','tester','2026-04-01T01:00:00Z',126,126,NULL,NULL);
INSERT INTO "operation" VALUES(101,'c89edad64b5d77bd3c2295f2','command','tester','2026-04-01T01:00:00Z',127,127,NULL,NULL);
INSERT INTO "operation" VALUES(102,'84302f7eca08eb2114a6bfec','command','tester','2026-04-01T01:00:00Z',128,128,NULL,NULL);
INSERT INTO "operation" VALUES(103,'01ca032a01ced54600a22add','command','tester','2026-04-01T01:00:00Z',129,129,NULL,NULL);
INSERT INTO "operation" VALUES(104,'37f23fb6a7455f07551a262d','command','tester','2026-04-01T01:00:00Z',130,130,NULL,NULL);
INSERT INTO "operation" VALUES(105,'e4564c218db4c5fa51dd5551','command','tester','2026-04-01T01:00:00Z',131,131,NULL,NULL);
INSERT INTO "operation" VALUES(106,'85823071dbcdc8d6fb5ea895','command','tester','2026-04-01T01:00:00Z',132,132,NULL,NULL);
INSERT INTO "operation" VALUES(107,'66ebeb6e7f1dd59076a3bbe6','command','tester','2026-04-01T01:00:00Z',133,133,NULL,'e0e1d9f0b756b175aaab0207');
INSERT INTO "operation" VALUES(108,'e0e1d9f0b756b175aaab0207','undo','tester','2026-04-01T01:00:00Z',134,134,NULL,NULL);
INSERT INTO "operation" VALUES(109,'25934c953b39adb726987388','command','tester','2026-04-01T01:00:00Z',135,135,NULL,NULL);
INSERT INTO "operation" VALUES(110,'cb75f0125935d774f8e2c040','command','tester','2026-04-01T01:00:00Z',136,136,NULL,NULL);
INSERT INTO "operation" VALUES(111,'79e486730e3cd31dc4bd9b3b','command','tester','2026-04-01T01:00:00Z',137,137,NULL,NULL);
INSERT INTO "operation" VALUES(112,'a65abf0a36cf1b47b3e7c911','command','tester','2026-04-01T01:00:00Z',138,140,NULL,NULL);
INSERT INTO "operation" VALUES(113,'3b538cb9dd85f9d4f13a1d12','command','tester','2026-04-01T01:00:00Z',141,141,'{"why": "the last that was done is an import, which stays: put it right by ''edit'', or by importing the right rows", "facts": {}}',NULL);
INSERT INTO "operation" VALUES(114,'d3dc6c2c28956841a12c5766','command','tester','2026-04-01T01:00:00Z',142,145,NULL,NULL);
INSERT INTO "operation" VALUES(115,'db71677c8ce8d0e2273ae011','command','tester','2026-04-01T01:00:00Z',146,146,NULL,NULL);
INSERT INTO "operation" VALUES(116,'310e51b4fdbab2d295f6cdcc','command','tester','2026-04-01T01:00:00Z',147,147,NULL,NULL);
INSERT INTO "operation" VALUES(117,'5ce78407738c084c9f424a90','command','tester','2026-04-01T01:00:00Z',148,148,NULL,NULL);
INSERT INTO "operation" VALUES(118,'f520895e778fca9de840a155','command','tester','2026-04-01T01:00:00Z',149,151,NULL,NULL);
INSERT INTO "operation" VALUES(119,'0fd35d56663955ae6cbefa22','command','tester','2026-04-01T01:00:00Z',152,152,NULL,NULL);
INSERT INTO "operation" VALUES(120,'1927f4d1d63649128ab0a0e9','program','tester','2026-04-01T01:00:00Z',153,156,NULL,NULL);
INSERT INTO "operation" VALUES(121,'ca47851a0ca255f5bac85ca0','command','tester','2026-04-01T01:00:00Z',157,157,NULL,NULL);
INSERT INTO "operation" VALUES(122,'de5947174a4f533e4ac7868c','command','tester','2026-04-01T01:00:00Z',158,161,NULL,NULL);
INSERT INTO "operation" VALUES(123,'4f77d4dc72764b9417d96e0e','command','tester','2026-04-01T01:00:00Z',162,162,NULL,NULL);
INSERT INTO "operation" VALUES(124,'7d9c18a2b439e0a441b671cb','command','tester','2026-04-01T02:00:00Z',163,163,NULL,NULL);
INSERT INTO "operation" VALUES(125,'0fc9d49682180bd1f76c2399','command','tester','2026-04-01T02:00:00Z',164,164,NULL,NULL);
INSERT INTO "operation" VALUES(126,'cdc3f67bfb71b9486304bdf5','command','tester','2026-04-01T02:00:00Z',165,166,NULL,NULL);
INSERT INTO "operation" VALUES(127,'b0ebb30da93d819186993c4d','command','tester','2026-04-01T02:00:00Z',167,169,NULL,NULL);
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
INSERT INTO "payment" VALUES('d1257cdd5d3a5deb416a9cfc','R-0001','4b00eb72955985c3a92f7438',3000,'CNY','card','816120f5ac8c3fba0c8297a9','2026-03-02T02:05:00Z','tester',2,'payment',NULL,NULL,NULL);
INSERT INTO "payment" VALUES('ba4b987c643107e7b9cb4e1d','R-0002','4b00eb72955985c3a92f7438',5000,'CNY','transfer',NULL,'2026-03-02T02:05:00Z','tester',2,'payment',NULL,NULL,NULL);
INSERT INTO "payment" VALUES('5935cd4f2c5891805f995337','R-0003','4b00eb72955985c3a92f7438',500,'CNY','transfer',NULL,'2026-03-02T02:05:00Z','tester',2,'refund','2026-03-02T02:05:00Z','tester','it was not given');
CREATE TABLE "phone" (
  customer_id TEXT NOT NULL REFERENCES customer (id),
  digits TEXT NOT NULL CHECK (digits <> ''),  -- in full, with the country's code, where the desk knows it
  extension TEXT NOT NULL,
  shown TEXT NOT NULL,                        -- as it was written
  tail TEXT NOT NULL,                         -- the last 7 digits, as many as a number without its area code has
  PRIMARY KEY (customer_id, digits, extension)
) STRICT;
INSERT INTO "phone" VALUES('5ad3984d2df2db83a6053666','8613800000001','','13800000001','0000001');
INSERT INTO "phone" VALUES('ac48c1eb06c5d50eac248f97','8613800000002','','13800000002','0000002');
INSERT INTO "phone" VALUES('5ad3984d2df2db83a6053666','8613800000003','','13800000003','0000003');
INSERT INTO "phone" VALUES('9f4ee78e60c406f8088217ea','861055500007','12','010 5550 0007 ext 12','5500007');
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
INSERT INTO "priced_line" VALUES('a6b66a827323f02c21e870d0','e2df0fbc42066cfc2eaad7f3',NULL,1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('3cde0392f1944b630e5dec89','e2df0fbc42066cfc2eaad7f3',NULL,2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('4c48e511ae97c75155843a00','e2df0fbc42066cfc2eaad7f3',NULL,3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('276a664b0e5d1e172fdf9da3','e2df0fbc42066cfc2eaad7f3',NULL,4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('cece6eb8e3564ca81d62e36c',NULL,'55af85d940bcf9cb8cba4a73',1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('b201a84d5ffd00e808add3bc',NULL,'55af85d940bcf9cb8cba4a73',2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('f38f28a8f78800aaaca86bff',NULL,'55af85d940bcf9cb8cba4a73',3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('6297f7525a7eaf23ddf9baca',NULL,'55af85d940bcf9cb8cba4a73',4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('f765b6720edb6cd155eb1cf3',NULL,'55af85d940bcf9cb8cba4a73',5,'work','training',1,'place',20000,20000,0,'included in the contract','CNY',0,'65affae8e3fe59e9261ede21','training',2);
INSERT INTO "priced_line" VALUES('8625e0e2589b85c90e4b0057',NULL,'050f8040c9eba3130f72b74e',1,'work','visit',1,NULL,8000,8000,0,'in warranty','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('4c9dc2c76a701a83ffa1290d',NULL,'050f8040c9eba3130f72b74e',2,'work','labour',1,'30m',6000,6000,0,'in warranty','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('cd42d634d13ff12064d05edb',NULL,'3fb5b461f7069fd3f6a4dd44',1,'work','visit',1,NULL,8000,8000,8000,NULL,'CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('f647b5729747bd63c0a5d6f2',NULL,'3fb5b461f7069fd3f6a4dd44',2,'work','training',1,'place',20000,20000,20000,NULL,'CNY',0,NULL,NULL,2);
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
INSERT INTO "quote" VALUES('e2df0fbc42066cfc2eaad7f3','Q-0001','4b00eb72955985c3a92f7438','2026-03-02T01:00:00Z','tester',8000,'CNY','full care',2,'cost','free',NULL,NULL);
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
INSERT INTO "rma" VALUES('e2e05b661781fb7f6853a655','RMA-0001','e90ce2281fa28bd35bc673b5','b8aa4365a703d3d01fa5a206','quality','repair','desk','{"when": {"warranty": ["in"]}}',NULL,'2026-03-02T03:00:00Z','tester','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z',NULL,NULL,NULL,'desk',NULL,NULL,NULL,NULL,NULL,0,NULL);
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
INSERT INTO "settlement" VALUES('9f4ee78e60c406f8088217ea','2026Q1','payments',150,2000000,30000,0,14000,0,0,16000,0,NULL,'CNY',2,'2026-04-01T01:00:00Z');
CREATE TABLE site (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL,
  address TEXT,
  region TEXT, closed_on TEXT,
  UNIQUE (customer_id, name_key)
) STRICT;
INSERT INTO "site" VALUES('1dd21d6b936a95a2d8ecbc79','5ad3984d2df2db83a6053666','North wing','north wing','2 Sample Road','county',NULL);
CREATE TABLE stock (
  holder_id TEXT NOT NULL REFERENCES holder (id),
  part TEXT NOT NULL,
  condition TEXT NOT NULL CHECK (condition IN ('new', 'used')),
  quantity INTEGER NOT NULL CHECK (quantity >= 0),
  PRIMARY KEY (holder_id, part, condition)
) STRICT;
INSERT INTO "stock" VALUES('f904e5bcce215f72274c50a3','roller','new',3);
INSERT INTO "stock" VALUES('907491e6ec6b6981ac119f9a','roller','new',1);
INSERT INTO "stock" VALUES('df011001a7d71e69a8e2fb0e','roller','new',4);
INSERT INTO "stock" VALUES('73eacb8b86b6a645003d7a23','roller','new',0);
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
INSERT INTO "stock_move" VALUES('7e2b423bb0f2450e94900928',1,'2026-03-02T00:30:00Z','received','roller','new',10,NULL,'f904e5bcce215f72274c50a3',NULL,NULL,NULL,'delivery note 17');
INSERT INTO "stock_move" VALUES('52576908c77a86905cf3e642',2,'2026-03-02T00:30:00Z','transferred','roller','new',3,'f904e5bcce215f72274c50a3','907491e6ec6b6981ac119f9a',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('c73fdc5cc30eb9b847cc19d4',3,'2026-03-02T00:30:00Z','transferred','roller','new',2,'f904e5bcce215f72274c50a3','df011001a7d71e69a8e2fb0e',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('da8beebcf952e69781578302',4,'2026-03-02T01:00:00Z','issued','roller','new',1,'907491e6ec6b6981ac119f9a','73eacb8b86b6a645003d7a23','55af85d940bcf9cb8cba4a73',NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('c336c0eec7303d39251e2f82',5,'2026-03-02T02:05:00Z','fitted','roller','new',1,'73eacb8b86b6a645003d7a23',NULL,'55af85d940bcf9cb8cba4a73',NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('45a2e6c4fd98e2fcf431fa15',6,'2026-03-02T06:00:00Z','transferred','roller','new',2,'f904e5bcce215f72274c50a3','df011001a7d71e69a8e2fb0e',NULL,'a93a81ecac88992ccfb529dd',NULL,NULL);
INSERT INTO "stock_move" VALUES('74ba86372f92a505aeb72ab6',7,'2026-03-02T06:00:00Z','lost','roller','new',1,'907491e6ec6b6981ac119f9a',NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "stock_request" VALUES('a93a81ecac88992ccfb529dd','REQ-0001','df011001a7d71e69a8e2fb0e','roller',2,'issued','2026-03-02T06:00:00Z','tester','for the fair');
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
INSERT INTO "survey" VALUES('8f3815d747102ea443c7464e','A-0001','service',NULL,'4b00eb72955985c3a92f7438','55af85d940bcf9cb8cba4a73','2026-04-01T01:00:00Z',1,'phone','Li Na','tester','came at once','service',NULL,NULL,NULL,NULL);
INSERT INTO "survey" VALUES('fc30f5e820d44224d9ca8e80','A-0002','service',NULL,'e90ce2281fa28bd35bc673b5',NULL,'2026-04-01T01:00:00Z',0,NULL,NULL,'tester',NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE survey_mark (
  survey_id TEXT NOT NULL REFERENCES survey (id),
  question TEXT NOT NULL,                   -- key of the configuration
  mark INTEGER CHECK (mark >= 1),
  words TEXT,
  PRIMARY KEY (survey_id, question),
  CHECK ((mark IS NULL) <> (words IS NULL))
) STRICT;
INSERT INTO "survey_mark" VALUES('8f3815d747102ea443c7464e','attitude',5,NULL);
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
INSERT INTO "task" VALUES('0f47dadca7ba0d7b37c04db7','T-0001',NULL,NULL,'send the manual','customer','5ad3984d2df2db83a6053666','5ad3984d2df2db83a6053666','960e88f04a916a67108e482e',NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-03','2026-04-08',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('1079585e7b4e99a71adb7a9c','T-0002','count','2026-04','count the spares','station','centre',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('013a2e07e7e53dd444d2212f','T-0003','count','2026-04','count the spares','station','north',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('919de106315050c8cb428ba7','T-0004','visit','2026-04','Fault','contract','65affae8e3fe59e9261ede21','5ad3984d2df2db83a6053666',NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('b60a15484f7fca3e53b9ed67','T-0005','visit','2026-04','Fault','contract','0eefc996a01df32009c61c04','ac48c1eb06c5d50eac248f97',NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "task_move" VALUES('0f47dadca7ba0d7b37c04db7',1,'2026-04-01T01:00:00Z','tester','put off','2026-04-03','2026-04-08','they are on holiday');
CREATE TABLE terms (
  id TEXT PRIMARY KEY,
  promises TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO "terms" VALUES('2abd0784ba2cd44051291247','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "2h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "same day", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('a1533e2732efc7b0f6cf64de','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "2h", "calendar": "office", "stops": ["answered", "opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "5 working days", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
INSERT INTO "terms" VALUES('9fb5e4556bd01d15a5503304','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "30m", "calendar": "office", "stops": ["answered", "opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "2 working days", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
INSERT INTO "terms" VALUES('bcca8ee3caa052c92290eea1','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "1h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "3 working days", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('3f3eda9c1f26ccbf5216ee4d','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "1h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "same day", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('10aaeecd89b3eae54e40980a','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "2h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "3 working days", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('b8789406a65ea372f11830ed','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "30m", "calendar": "office", "stops": ["answered", "opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "8h", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
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
INSERT INTO "ticket" VALUES('4b00eb72955985c3a92f7438','SD-000001',1,'printer jams','fault','5ad3984d2df2db83a6053666',NULL,NULL,'2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','worn roller','roller replaced','f6631a5c0ef9cfe43815459d','65affae8e3fe59e9261ede21',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('e90ce2281fa28bd35bc673b5','SD-000002',2,'no power','fault','ac48c1eb06c5d50eac248f97',NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL,'b8aa4365a703d3d01fa5a206','0eefc996a01df32009c61c04',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('18a41e65244494a7b6478e7e','SD-000003',3,'scanner reads every second code','fault','ac48c1eb06c5d50eac248f97',NULL,NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'0eefc996a01df32009c61c04',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('acc9e7e52da48d5f70cb2faa','SD-000004',4,'registration desk is down','fault','5ad3984d2df2db83a6053666','down','group','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'65affae8e3fe59e9261ede21',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('7a7ed157a035fee05513ba56','SD-000005',5,'cannot log in','fault','5ad3984d2df2db83a6053666',NULL,NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL,NULL,'65affae8e3fe59e9261ede21',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('f1dc8056ed3ab273465b737c','SD-000006',6,'called by mistake','fault','9f4ee78e60c406f8088217ea',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('ca7990801ba86a3c560655a1','SD-000007',7,'how does it print','fault','9f4ee78e60c406f8088217ea',NULL,NULL,'2026-03-03T01:00:00Z',NULL,'no training','explained',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('6744f2e44f939d0e21a04b02','INC-7',NULL,'Door, Lock, Stuck','fault','dab9a4c23c9c12b0c5654558',NULL,NULL,'2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','not recorded','not recorded in the log',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('3560128df68515fc24774578','SD-000008',8,'the printer jams again','fault','5ad3984d2df2db83a6053666',NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL,'f6631a5c0ef9cfe43815459d','65affae8e3fe59e9261ede21','4b00eb72955985c3a92f7438',NULL,NULL);
INSERT INTO "ticket" VALUES('4dcba2a095bde92648f578a0','SD-000009',9,'the screen is dark','fault','9f4ee78e60c406f8088217ea',NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('a55b5918b3c1ace4ab8942ff','SD-000011',11,'does anybody come?','fault','9f4ee78e60c406f8088217ea',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('fced3f62375b1947197d2ba4','SD-000012',12,'does anybody come','fault','9f4ee78e60c406f8088217ea',NULL,NULL,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,'a55b5918b3c1ace4ab8942ff',NULL);
INSERT INTO "ticket" VALUES('fc7bd52de9b69e69910303ab','SD-000013',13,'no sound','fault','5ff66bc8b9b344a058710574',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('d735f4c9cadea2cac9949067','SD-000014',14,'cable loose','fault','9f4ee78e60c406f8088217ea',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,'a55b5918b3c1ace4ab8942ff',NULL,NULL);
INSERT INTO "ticket" VALUES('a8c79fb8d0725aa6e60edaa3','SD-000015',15,'how does it print now','fault','9f4ee78e60c406f8088217ea',NULL,NULL,'2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','no training','explained',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('f793fe7ac319911400842610','SD-000016',16,'nobody came','complaint','ac48c1eb06c5d50eac248f97',NULL,NULL,'2026-04-01T02:00:00Z',NULL,NULL,NULL,NULL,'0eefc996a01df32009c61c04',NULL,NULL,NULL);
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
INSERT INTO "ticket_period" VALUES('4b00eb72955985c3a92f7438','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','open','P1','gold','county','warranty','out','1','960e88f04a916a67108e482e');
INSERT INTO "ticket_period" VALUES('4b00eb72955985c3a92f7438','2026-03-02T02:05:00Z','9999-12-31T23:59:59Z','closed','P1','gold','county','warranty','out','1','960e88f04a916a67108e482e');
INSERT INTO "ticket_period" VALUES('acc9e7e52da48d5f70cb2faa','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','open','P3','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('acc9e7e52da48d5f70cb2faa','2026-03-02T06:00:00Z','2026-03-03T01:00:00Z','open','P1','gold','city','warranty','unknown','2',NULL);
INSERT INTO "ticket_period" VALUES('acc9e7e52da48d5f70cb2faa','2026-03-03T01:00:00Z','2026-03-04T01:00:00Z','open','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('f1dc8056ed3ab273465b737c','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','cancelled','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('ca7990801ba86a3c560655a1','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','in','1','c843393b32e83b8d4e509dc1');
INSERT INTO "ticket_period" VALUES('6744f2e44f939d0e21a04b02','2026-03-02T00:30:00Z','2026-03-02T00:40:00Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('6744f2e44f939d0e21a04b02','2026-03-02T00:40:00Z','2026-03-02T00:50:00Z','open','P3','standard','city','warranty','unknown','1','fbe98a12126955034915586d');
INSERT INTO "ticket_period" VALUES('6744f2e44f939d0e21a04b02','2026-03-02T00:50:00Z','9999-12-31T23:59:59Z','resolved','P3','standard','city','warranty','unknown','1','fbe98a12126955034915586d');
INSERT INTO "ticket_period" VALUES('acc9e7e52da48d5f70cb2faa','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','held','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('3560128df68515fc24774578','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','open','P3','gold','county','warranty','out','1',NULL);
INSERT INTO "ticket_period" VALUES('7a7ed157a035fee05513ba56','2026-03-02T09:20:00Z','2026-03-03T01:00:00Z','open','P2','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('7a7ed157a035fee05513ba56','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P2','gold','city','warranty','unknown','2','c843393b32e83b8d4e509dc1');
INSERT INTO "ticket_period" VALUES('4dcba2a095bde92648f578a0','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','open','P1','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('acc9e7e52da48d5f70cb2faa','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','open','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('e90ce2281fa28bd35bc673b5','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','held','P3','standard','city','warranty','in','1',NULL);
INSERT INTO "ticket_period" VALUES('18a41e65244494a7b6478e7e','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','open','P2','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('fced3f62375b1947197d2ba4','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','cancelled','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('fc7bd52de9b69e69910303ab','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('a55b5918b3c1ace4ab8942ff','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1','960e88f04a916a67108e482e');
INSERT INTO "ticket_period" VALUES('d735f4c9cadea2cac9949067','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('a8c79fb8d0725aa6e60edaa3','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','resolved','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('f793fe7ac319911400842610','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1',NULL);
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
INSERT INTO "trainee" VALUES('0440fb732b171cb5664fe68b','359d8400f82c42da340e0ab6','Ms Hu','ms hu','5ad3984d2df2db83a6053666',NULL,'65affae8e3fe59e9261ede21','training',NULL,NULL,NULL,0,NULL,0,NULL,0);
INSERT INTO "trainee" VALUES('2c1baefa160a614e0b3f009f','359d8400f82c42da340e0ab6','Mr Li','mr li','5ad3984d2df2db83a6053666',NULL,NULL,NULL,0,'CNY',2,1,85,1,'CE-0001',0);
INSERT INTO "trainee" VALUES('6bec974120d0cf5437e7e1cf','359d8400f82c42da340e0ab6','Zhao Min','zhao min',NULL,'c843393b32e83b8d4e509dc1',NULL,NULL,NULL,NULL,NULL,1,70,1,'CE-0002',1);
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
INSERT INTO "training_session" VALUES('359d8400f82c42da340e0ab6','TR-0001','use','2026-03-31T06:00:00Z','960e88f04a916a67108e482e','North wing','5ad3984d2df2db83a6053666',8,'2026-04-01T01:00:00Z',NULL,NULL);
INSERT INTO "training_session" VALUES('5db892cf4d5b0caaa956655d','TR-0002','use','2026-04-20T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE turnover (
  customer_id TEXT NOT NULL REFERENCES customer (id),
  month TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount >= 0), currency TEXT, decimals INTEGER CHECK ((decimals IS NULL) = (currency IS NULL)),
  PRIMARY KEY (customer_id, month)
) STRICT;
INSERT INTO "turnover" VALUES('9f4ee78e60c406f8088217ea','2026-02',2000000,'CNY',2);
INSERT INTO "turnover" VALUES('9f4ee78e60c406f8088217ea','2026-04',100000,'CNY',2);
CREATE TABLE warranty_card (
  equipment_id TEXT PRIMARY KEY REFERENCES equipment (id),
  number TEXT,
  dealer_id TEXT REFERENCES customer (id),
  sold_on TEXT NOT NULL,
  received_on TEXT NOT NULL,
  void_because TEXT CHECK (void_because <> ''),
  CHECK (sold_on <= received_on)
) STRICT;
INSERT INTO "warranty_card" VALUES('b8aa4365a703d3d01fa5a206',NULL,'9f4ee78e60c406f8088217ea','2026-02-01','2026-02-10',NULL);
CREATE TABLE withdrawn (
  ticket_id TEXT PRIMARY KEY,
  number TEXT NOT NULL,
  count INTEGER,
  at TEXT NOT NULL,
  actor TEXT NOT NULL
) STRICT;
INSERT INTO "withdrawn" VALUES('92f494f16a0d16db6522f267','SD-000010',10,'2026-04-01T01:00:00Z','tester');
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
INSERT INTO "word" VALUES('000006',1,0,'丄');
INSERT INTO "word" VALUES('000007',1,0,'七');
INSERT INTO "word" VALUES('000008',1,0,'丅');
INSERT INTO "word" VALUES('000009',1,0,'丂');
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
INSERT INTO "word" VALUES('00006',1,0,'丄');
INSERT INTO "word" VALUES('00007',1,0,'七');
INSERT INTO "word" VALUES('00007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('00008',1,0,'丅');
INSERT INTO "word" VALUES('00009',1,0,'丂');
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
INSERT INTO "word" VALUES('0006',1,0,'丄');
INSERT INTO "word" VALUES('0007',1,0,'七');
INSERT INTO "word" VALUES('0007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('0008',1,0,'丅');
INSERT INTO "word" VALUES('0009',1,0,'丂');
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
INSERT INTO "word" VALUES('again',3,0,'七');
INSERT INTO "word" VALUES('anybody',1,0,'三不');
INSERT INTO "word" VALUES('anybody',2,0,'下不');
INSERT INTO "word" VALUES('at',3,0,'丆');
INSERT INTO "word" VALUES('away',3,0,'下');
INSERT INTO "word" VALUES('be',3,0,'丈');
INSERT INTO "word" VALUES('bend',3,0,'不');
INSERT INTO "word" VALUES('board',3,0,'丈');
INSERT INTO "word" VALUES('by',1,0,'丄');
INSERT INTO "word" VALUES('by',2,0,'丄');
INSERT INTO "word" VALUES('by',3,0,'丄');
INSERT INTO "word" VALUES('cable',1,0,'丌');
INSERT INTO "word" VALUES('cable',2,0,'丌');
INSERT INTO "word" VALUES('cable',3,0,'不');
INSERT INTO "word" VALUES('called',1,0,'丄');
INSERT INTO "word" VALUES('called',2,0,'丄');
INSERT INTO "word" VALUES('called',3,0,'丄');
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
INSERT INTO "word" VALUES('content',3,0,'七');
INSERT INTO "word" VALUES('customer',3,0,'丈');
INSERT INTO "word" VALUES('dark',1,0,'丂');
INSERT INTO "word" VALUES('dark',2,0,'丂');
INSERT INTO "word" VALUES('dealer',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('desk',1,0,'丈');
INSERT INTO "word" VALUES('desk',2,0,'丈');
INSERT INTO "word" VALUES('did',3,0,'丆');
INSERT INTO "word" VALUES('do',3,0,'不');
INSERT INTO "word" VALUES('does',1,0,'七三不');
INSERT INTO "word" VALUES('does',2,0,'七不');
INSERT INTO "word" VALUES('door',1,0,'丁');
INSERT INTO "word" VALUES('door',2,0,'丁');
INSERT INTO "word" VALUES('down',1,0,'丈');
INSERT INTO "word" VALUES('down',2,0,'丈');
INSERT INTO "word" VALUES('every',1,0,'一');
INSERT INTO "word" VALUES('every',2,0,'一');
INSERT INTO "word" VALUES('example',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('explained',3,0,'七');
INSERT INTO "word" VALUES('ext',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('factory',3,0,'下');
INSERT INTO "word" VALUES('floor',3,0,'不');
INSERT INTO "word" VALUES('full',3,0,'丆');
INSERT INTO "word" VALUES('has',3,0,'丈');
INSERT INTO "word" VALUES('help',3,0,'丆');
INSERT INTO "word" VALUES('how',1,0,'七');
INSERT INTO "word" VALUES('how',2,0,'七');
INSERT INTO "word" VALUES('how',3,0,'七');
INSERT INTO "word" VALUES('in',1,0,'万');
INSERT INTO "word" VALUES('in',2,0,'万下');
INSERT INTO "word" VALUES('in',3,0,'丁七');
INSERT INTO "word" VALUES('inc',1,0,'丁');
INSERT INTO "word" VALUES('into',3,0,'一');
INSERT INTO "word" VALUES('is',1,0,'丂丈');
INSERT INTO "word" VALUES('is',2,0,'丂丈下');
INSERT INTO "word" VALUES('is',3,0,'万丈');
INSERT INTO "word" VALUES('it',1,0,'七');
INSERT INTO "word" VALUES('it',2,0,'七');
INSERT INTO "word" VALUES('it',3,0,'一不');
INSERT INTO "word" VALUES('jam',3,0,'丆');
INSERT INTO "word" VALUES('jams',1,0,'丅丆');
INSERT INTO "word" VALUES('jams',2,0,'丅丆');
INSERT INTO "word" VALUES('know',3,0,'七');
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
INSERT INTO "word" VALUES('mistake',1,0,'丄');
INSERT INTO "word" VALUES('mistake',2,0,'丄');
INSERT INTO "word" VALUES('mistake',3,0,'丄');
INSERT INTO "word" VALUES('mr',2,0,'不');
INSERT INTO "word" VALUES('na',2,0,'丅丆万丈上');
INSERT INTO "word" VALUES('nine',2,0,'上');
INSERT INTO "word" VALUES('no',1,0,'上下');
INSERT INTO "word" VALUES('no',2,0,'上下');
INSERT INTO "word" VALUES('no',3,0,'七');
INSERT INTO "word" VALUES('none',3,0,'七');
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
INSERT INTO "word" VALUES('print',1,0,'七');
INSERT INTO "word" VALUES('print',2,0,'七');
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
INSERT INTO "word" VALUES('screen',1,0,'丂');
INSERT INTO "word" VALUES('screen',2,0,'丂');
INSERT INTO "word" VALUES('sd',1,0,'一丂七丄丅丆万丈三上下丌不');
INSERT INTO "word" VALUES('second',1,0,'一');
INSERT INTO "word" VALUES('second',2,0,'一');
INSERT INTO "word" VALUES('sent',3,0,'下');
INSERT INTO "word" VALUES('since',2,0,'上');
INSERT INTO "word" VALUES('sound',1,0,'上');
INSERT INTO "word" VALUES('sound',2,0,'上');
INSERT INTO "word" VALUES('stuck',1,0,'丁');
INSERT INTO "word" VALUES('stuck',2,0,'丁');
INSERT INTO "word" VALUES('the',1,0,'丂丅');
INSERT INTO "word" VALUES('the',2,0,'丂丅下');
INSERT INTO "word" VALUES('the',3,0,'丁丈');
INSERT INTO "word" VALUES('them',3,0,'丂');
INSERT INTO "word" VALUES('they',3,0,'七丆');
INSERT INTO "word" VALUES('third',3,0,'不');
INSERT INTO "word" VALUES('time',3,0,'万丈');
INSERT INTO "word" VALUES('to',3,0,'丂丈');
INSERT INTO "word" VALUES('told',3,0,'丂');
INSERT INTO "word" VALUES('training',3,0,'七');
INSERT INTO "word" VALUES('twice',2,0,'不');
INSERT INTO "word" VALUES('van',2,0,'下');
INSERT INTO "word" VALUES('wait',3,0,'丂');
INSERT INTO "word" VALUES('warranty',3,0,'七不');
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
COMMIT;
