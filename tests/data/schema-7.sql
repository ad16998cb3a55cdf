-- A desk as svcdesk with schema 7 left it: see tests/db/filled.py.
PRAGMA application_id = 1398162244;
PRAGMA user_version = 7;
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'svcdesk','0001_desk','2026-11-29 02:26:55.504598+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'svcdesk','0002_field','2026-11-29 02:26:55.522733+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'svcdesk','0003_truth','2026-11-29 02:26:55.539214+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'svcdesk','0004_slips','2026-11-29 02:26:55.587618+00:00');
INSERT INTO "_sqlite_migrations" VALUES(5,'svcdesk','0005_care','2026-11-29 02:26:55.759168+00:00');
INSERT INTO "_sqlite_migrations" VALUES(6,'svcdesk','0006_kept','2026-11-29 02:26:55.766559+00:00');
INSERT INTO "_sqlite_migrations" VALUES(7,'svcdesk','0007_policy','2026-11-29 02:26:55.767355+00:00');
CREATE TABLE absence (
  id TEXT PRIMARY KEY,
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  note TEXT,
  CHECK (since < until)
) STRICT;
INSERT INTO "absence" VALUES('b4899b10b24019604000a429','dff25ebc88abcfce51e77a50','2026-04-05T16:00:00Z','2026-04-10T16:00:00Z','holiday');
INSERT INTO "absence" VALUES('0dec67f4bbb3ffad12c2cc5a','dff25ebc88abcfce51e77a50','2026-04-30T16:00:00Z','2026-05-05T16:00:00Z','on leave');
CREATE TABLE acceptance (
  equipment_id TEXT NOT NULL REFERENCES equipment (id),
  stage TEXT NOT NULL,
  accepted_on TEXT NOT NULL,
  accepted_by TEXT NOT NULL CHECK (accepted_by <> ''),
  remark TEXT,
  PRIMARY KEY (equipment_id, stage)
) STRICT;
INSERT INTO "acceptance" VALUES('b8ac01a0bc1e3994c0d12382','final','2026-04-01','Ms Example',NULL);
CREATE TABLE appointment (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  agreed_at TEXT NOT NULL,
  visit_at TEXT NOT NULL,
  asked_by TEXT NOT NULL CHECK (asked_by IN ('customer', 'desk')),
  note TEXT
, visit_until TEXT CHECK (visit_until >= visit_at)) STRICT;
INSERT INTO "appointment" VALUES('d7a081bd55908930b62568ff','b2b6e15becffb14c5b3fb71d','2026-03-02T01:00:00Z','2026-03-02T02:00:00Z','customer','they close at noon',NULL);
INSERT INTO "appointment" VALUES('c565a8ab6fc1736f515da4dd','15e33e2698b64b61ae65bd4d','2026-03-04T01:00:00Z','2026-03-05T06:00:00Z','desk',NULL,'2026-03-05T08:00:00Z');
CREATE TABLE approval (
  noun TEXT NOT NULL CHECK (noun IN ('repair', 'request', 'return')),
  noun_id TEXT NOT NULL,   -- of the dispatch, the request or the return
  actor TEXT NOT NULL,
  at TEXT NOT NULL,
  note TEXT, role TEXT,
  PRIMARY KEY (noun, noun_id, actor)
) STRICT;
INSERT INTO "approval" VALUES('return','cbb73b7d6a0294cdfaba3698','wang','2026-03-02T03:00:00Z',NULL,NULL);
INSERT INTO "approval" VALUES('request','43103b0c3d0a370ce86ea6d4','wang','2026-03-02T06:00:00Z',NULL,NULL);
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
INSERT INTO "article" VALUES('e211ca620d0a7353ffff9336','K-0001','nobody knows how it prints',NULL,NULL,'how does it print','no training','explained','ba3095ef3691bf11b8e2fea9','tester','2026-04-01T02:00:00Z',1,NULL,NULL);
CREATE TABLE article_use (
  id TEXT PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES article (id),
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  at TEXT NOT NULL
) STRICT;
INSERT INTO "article_use" VALUES('82a857b6e219de6dcbd2cdb9','e211ca620d0a7353ffff9336','5873cdd900db4a1e8b420758','2026-04-01T02:00:00Z');
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
INSERT INTO "assessment" VALUES('fba4c4cfb21879bc08a42f37','AS-0001','2026-03','tidy','18fc542b52262d5f83b5c50b',NULL,'b2b6e15becffb14c5b3fb71d','fb7200e46778590b5e733fa4','2026-03-02T02:05:00Z','fact','{"check": "tidy"}',NULL,2000,2000,'CNY',2,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL);
INSERT INTO "assessment" VALUES('d8e5523337da0a40a1abdcf4','AS-0002','2026-03','calls','18fc542b52262d5f83b5c50b',NULL,'b2b6e15becffb14c5b3fb71d',NULL,'2026-03-20T02:00:00Z','hand',NULL,'line engaged',10000,0,'CNY',2,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','the line was down',NULL);
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
INSERT INTO "assessment_told" VALUES('52250fcaed09a1609ce0813a','2026-03','18fc542b52262d5f83b5c50b',NULL,'2026-04-01T01:00:00Z');
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
INSERT INTO "attachment" VALUES('7e8b21ac5951c982c27c47ea','b2b6e15becffb14c5b3fb71d',1,'fb7200e46778590b5e733fa4',NULL,'photo','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-03-02T02:05:00Z');
INSERT INTO "attachment" VALUES('82386bf4f69a399cf406933f','b2b6e15becffb14c5b3fb71d',2,NULL,NULL,'file','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-03-02T02:05:00Z');
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
INSERT INTO "call" VALUES('67ada13f67700376f3310812','b2b6e15becffb14c5b3fb71d','2026-03-02T01:00:00Z','phone','Li Na','13800000003','printer jams','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('d1d853ce987a493ec1eb262a','333e0f254209815732289eee','2026-03-02T03:00:00Z','phone',NULL,NULL,'no power','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('1fcedaa48c8cb107bf946fae','333e0f254209815732289eee','2026-03-02T03:00:00Z','phone',NULL,NULL,'is anybody coming?','tester',1,NULL,NULL);
INSERT INTO "call" VALUES('bfb31f5a2de6d28d71de8904','819c219484c91908c812a1a1','2026-03-02T03:30:00Z','phone',NULL,NULL,'scanner reads every second code','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('3f00b16a551364348fff2eec','15e33e2698b64b61ae65bd4d','2026-03-02T03:30:00Z','phone',NULL,NULL,'registration desk is down','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('50b0eac476a20f74f4bfd437','7fe327e71a96961e98a7efa7','2026-03-02T09:20:00Z','phone',NULL,NULL,'cannot log in','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('5cfe7a5eb14072443f57a2fd','6574339b92a0108b7c92370f','2026-03-03T01:00:00Z','phone',NULL,NULL,'called by mistake','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('0d1614758f634f8e7212755b','ba3095ef3691bf11b8e2fea9','2026-03-03T01:00:00Z','phone',NULL,NULL,'how does it print','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('e395f781b4d1dd2438232723','631e124aa0262a8c0641ec6c','2026-03-02T00:30:00Z','phone',NULL,NULL,'Door, Lock, Stuck','Desk 1',0,NULL,NULL);
INSERT INTO "call" VALUES('6133702018d6af12ef7fe86b','14890ac9896df7d02a6043de','2026-03-04T01:00:00Z','phone',NULL,NULL,'the printer jams again','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('876743157c6380aec301b42c','6039b18980e9c4b32cf3464e','2026-03-04T01:00:00Z','phone',NULL,NULL,'the screen is dark','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('2bb2c047fb34ecfe5f9fef59','aa0a56d56df21899805cfa01','2026-04-01T01:00:00Z','phone',NULL,NULL,'does anybody come?','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('fd444742b528dfcbcae71018','aa0a56d56df21899805cfa01','2026-04-01T01:00:00Z','phone','Mr Sample',NULL,'logged twice','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('fd44f22319840a47769dedc0','05931e1d3ae8377fdbf94d16','2026-04-01T01:00:00Z','mail','Li Na',NULL,'no sound
since nine','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('f76f129878859dc933d2d6a9','ac97995655a2b1ea64ff7852','2026-04-01T01:00:00Z','phone',NULL,NULL,'cable loose','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('f09c83b6fa610ea509b7df83','5873cdd900db4a1e8b420758','2026-04-01T02:00:00Z','phone',NULL,NULL,'how does it print now','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('d29f6dbf5eb991910e552da3','0f5e07cc1cb04411a46b9c37','2026-04-01T02:00:00Z','phone','Ms Example',NULL,'nobody came','tester',0,NULL,NULL);
CREATE TABLE card (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  value INTEGER NOT NULL CHECK (value > 0),
  balance INTEGER NOT NULL CHECK (balance BETWEEN 0 AND value),
  currency TEXT NOT NULL,
  sold_at TEXT NOT NULL
, decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4)) STRICT;
INSERT INTO "card" VALUES('06f8a62d1243c1425f25bbc2','CARD-0001','9e131b9975dce77c635bd967',50000,47000,'CNY','2026-03-02T00:30:00Z',2);
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
INSERT INTO "change" VALUES(1,'6b65b92dc1e6709a45de3fe5','engineer','["18fc542b52262d5f83b5c50b"]',NULL);
INSERT INTO "change" VALUES(2,'6b65b92dc1e6709a45de3fe5','engineer_skill','["18fc542b52262d5f83b5c50b","printer"]',NULL);
INSERT INTO "change" VALUES(3,'425370a9540388784847ce85','engineer','["dff25ebc88abcfce51e77a50"]',NULL);
INSERT INTO "change" VALUES(4,'425370a9540388784847ce85','engineer_skill','["dff25ebc88abcfce51e77a50","installation"]',NULL);
INSERT INTO "change" VALUES(5,'425370a9540388784847ce85','engineer_role','["dff25ebc88abcfce51e77a50","reception"]',NULL);
INSERT INTO "change" VALUES(6,'74bf7d5111770c8f37abc4a7','absence','["b4899b10b24019604000a429"]',NULL);
INSERT INTO "change" VALUES(7,'3dcf1d384b187f0a2724cd8c','customer','["9e131b9975dce77c635bd967"]',NULL);
INSERT INTO "change" VALUES(8,'3dcf1d384b187f0a2724cd8c','phone','["9e131b9975dce77c635bd967","8613800000001",""]',NULL);
INSERT INTO "change" VALUES(9,'0698e914e72dda4db0e1ba76','customer','["4effe6ddb72a72ac047d6f1f"]',NULL);
INSERT INTO "change" VALUES(10,'0698e914e72dda4db0e1ba76','phone','["4effe6ddb72a72ac047d6f1f","8613800000002",""]',NULL);
INSERT INTO "change" VALUES(11,'ca5d7593f434b3165475edba','customer','["4fe9102cf191b30d57236504"]',NULL);
INSERT INTO "change" VALUES(12,'61b5652da90e90473e5e404c','site','["93d886db4f8b26ccd272ed16"]',NULL);
INSERT INTO "change" VALUES(13,'a7f7c7cb35220f618ad1bce1','phone','["9e131b9975dce77c635bd967","8613800000003",""]',NULL);
INSERT INTO "change" VALUES(14,'a7f7c7cb35220f618ad1bce1','contact','["07ddc8d163adfa79a280e074"]',NULL);
INSERT INTO "change" VALUES(15,'823600c85202efe60f5a5aad','contract','["3ffc1aa3b35f8b0277e18e71"]',NULL);
INSERT INTO "change" VALUES(16,'823600c85202efe60f5a5aad','entitlement','["3ffc1aa3b35f8b0277e18e71","visit"]',NULL);
INSERT INTO "change" VALUES(17,'823600c85202efe60f5a5aad','entitlement','["3ffc1aa3b35f8b0277e18e71","training"]',NULL);
INSERT INTO "change" VALUES(18,'267b4f5715a3f98d5742793f','contract','["b14a614e981d5242663a081a"]',NULL);
INSERT INTO "change" VALUES(19,'ed7568e8dd88f702e3b03667','equipment','["165c72d9da8332b3e953bccc"]',NULL);
INSERT INTO "change" VALUES(20,'9a9c3abca9249908212767d8','equipment','["b8ac01a0bc1e3994c0d12382"]',NULL);
INSERT INTO "change" VALUES(21,'acd69044bb7f1eb4864ba5eb','equipment','["30999ca549ad4ef054f9b8f6"]',NULL);
INSERT INTO "change" VALUES(22,'d4aa6089288f23fdd4b11b0c','holder','["249d4553a19d708e4f543785"]',NULL);
INSERT INTO "change" VALUES(23,'d4aa6089288f23fdd4b11b0c','stock','["249d4553a19d708e4f543785","roller","new"]',NULL);
INSERT INTO "change" VALUES(24,'d4aa6089288f23fdd4b11b0c','stock_move','["0b1701f285d15fb16d97d1a0"]',NULL);
INSERT INTO "change" VALUES(25,'080dbcacf9538cde2e09da60','holder','["98560b54cceebf944f7b2a5a"]',NULL);
INSERT INTO "change" VALUES(26,'080dbcacf9538cde2e09da60','stock','["249d4553a19d708e4f543785","roller","new"]','{"holder_id":"249d4553a19d708e4f543785","part":"roller","condition":"new","quantity":10}');
INSERT INTO "change" VALUES(27,'080dbcacf9538cde2e09da60','stock','["98560b54cceebf944f7b2a5a","roller","new"]',NULL);
INSERT INTO "change" VALUES(28,'080dbcacf9538cde2e09da60','stock_move','["4a4929ba59bc6eab3423b4a9"]',NULL);
INSERT INTO "change" VALUES(29,'ea72a3b11f529808d4d2288b','holder','["36689b8ebc4dda2af95ce13a"]',NULL);
INSERT INTO "change" VALUES(30,'ea72a3b11f529808d4d2288b','stock','["249d4553a19d708e4f543785","roller","new"]','{"holder_id":"249d4553a19d708e4f543785","part":"roller","condition":"new","quantity":7}');
INSERT INTO "change" VALUES(31,'ea72a3b11f529808d4d2288b','stock','["36689b8ebc4dda2af95ce13a","roller","new"]',NULL);
INSERT INTO "change" VALUES(32,'ea72a3b11f529808d4d2288b','stock_move','["f6f47accf0f4c3d87b71aa63"]',NULL);
INSERT INTO "change" VALUES(33,'f07af3b053158c6793980a96','card','["06f8a62d1243c1425f25bbc2"]',NULL);
INSERT INTO "change" VALUES(34,'a2bfedb009be03a1498e5255','ticket','["b2b6e15becffb14c5b3fb71d"]',NULL);
INSERT INTO "change" VALUES(35,'a2bfedb009be03a1498e5255','ticket_period','["b2b6e15becffb14c5b3fb71d","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(36,'a2bfedb009be03a1498e5255','call','["67ada13f67700376f3310812"]',NULL);
INSERT INTO "change" VALUES(37,'a2bfedb009be03a1498e5255','clock','["b13635dddaae8acf46208983"]',NULL);
INSERT INTO "change" VALUES(38,'a2bfedb009be03a1498e5255','clock','["baba39bd154c83919cfe73d9"]',NULL);
INSERT INTO "change" VALUES(39,'a2bfedb009be03a1498e5255','clock','["a89db2aa1b15c79088f14414"]',NULL);
INSERT INTO "change" VALUES(40,'a2bfedb009be03a1498e5255','clock_period','["b13635dddaae8acf46208983","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(41,'a2bfedb009be03a1498e5255','clock_period','["baba39bd154c83919cfe73d9","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(42,'a2bfedb009be03a1498e5255','clock_period','["a89db2aa1b15c79088f14414","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(43,'ab7184406739193daff93679','ticket_period','["b2b6e15becffb14c5b3fb71d","2026-03-02T01:00:00Z"]','{"ticket_id":"b2b6e15becffb14c5b3fb71d","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(44,'ab7184406739193daff93679','ticket_period','["b2b6e15becffb14c5b3fb71d","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(45,'69e886b8803a0ed8bbb33ff1','clock','["b13635dddaae8acf46208983"]','{"id":"b13635dddaae8acf46208983","ticket_id":"b2b6e15becffb14c5b3fb71d","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(46,'69e886b8803a0ed8bbb33ff1','clock','["baba39bd154c83919cfe73d9"]','{"id":"baba39bd154c83919cfe73d9","ticket_id":"b2b6e15becffb14c5b3fb71d","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(47,'69e886b8803a0ed8bbb33ff1','clock_period','["b13635dddaae8acf46208983","2026-03-02T01:00:00Z"]','{"clock_id":"b13635dddaae8acf46208983","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T01:15:00Z","held":0}');
INSERT INTO "change" VALUES(48,'69e886b8803a0ed8bbb33ff1','clock_period','["baba39bd154c83919cfe73d9","2026-03-02T01:00:00Z"]','{"clock_id":"baba39bd154c83919cfe73d9","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T01:30:00Z","held":0}');
INSERT INTO "change" VALUES(49,'6d10bcd64c634856663d6e32','appointment','["d7a081bd55908930b62568ff"]',NULL);
INSERT INTO "change" VALUES(50,'d89af5b347ca2922df05d131','consent','["1f21044a3e7b475187cef422"]',NULL);
INSERT INTO "change" VALUES(51,'bc85c78ebd312b610ee2c738','quote','["58e1a97f9afd9c1d4791744e"]',NULL);
INSERT INTO "change" VALUES(52,'bc85c78ebd312b610ee2c738','priced_line','["f2aff3bc14af3ac4cd622001"]',NULL);
INSERT INTO "change" VALUES(53,'bc85c78ebd312b610ee2c738','priced_line','["7685ad2a15ae038666818fc5"]',NULL);
INSERT INTO "change" VALUES(54,'bc85c78ebd312b610ee2c738','priced_line','["75f1c61c393db5461d36fd67"]',NULL);
INSERT INTO "change" VALUES(55,'bc85c78ebd312b610ee2c738','priced_line','["d197689f41bc46e2e42f6383"]',NULL);
INSERT INTO "change" VALUES(56,'4b94b60964c038edd2c5f061','consent','["5af68068c3d25ec389586007"]',NULL);
INSERT INTO "change" VALUES(57,'aa8e88a964b1810f87f9bcea','dispatch','["fb7200e46778590b5e733fa4"]',NULL);
INSERT INTO "change" VALUES(58,'aa8e88a964b1810f87f9bcea','clock','["b73accee598cf3e23a0db33e"]',NULL);
INSERT INTO "change" VALUES(59,'aa8e88a964b1810f87f9bcea','clock_period','["b73accee598cf3e23a0db33e","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(60,'0930682376d1978fe93a9e6b','holder','["8e7c7c1055b18f3f219aa8dc"]',NULL);
INSERT INTO "change" VALUES(61,'0930682376d1978fe93a9e6b','stock','["98560b54cceebf944f7b2a5a","roller","new"]','{"holder_id":"98560b54cceebf944f7b2a5a","part":"roller","condition":"new","quantity":3}');
INSERT INTO "change" VALUES(62,'0930682376d1978fe93a9e6b','stock','["8e7c7c1055b18f3f219aa8dc","roller","new"]',NULL);
INSERT INTO "change" VALUES(63,'0930682376d1978fe93a9e6b','stock_move','["788e2f0fa1fa3beddca4dbe3"]',NULL);
INSERT INTO "change" VALUES(64,'4a7283b4dfde9def366be20c','dispatch','["fb7200e46778590b5e733fa4"]','{"id":"fb7200e46778590b5e733fa4","ticket_id":"b2b6e15becffb14c5b3fb71d","visit":1,"engineer_id":"18fc542b52262d5f83b5c50b","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(65,'4a7283b4dfde9def366be20c','clock','["b73accee598cf3e23a0db33e"]','{"id":"b73accee598cf3e23a0db33e","ticket_id":"b2b6e15becffb14c5b3fb71d","target":"arrive","tier":"gold","within":"2h clock","calendar":"always","stops":"arrived","pauses":null,"started_by":"ordered","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(66,'4a7283b4dfde9def366be20c','clock_period','["b73accee598cf3e23a0db33e","2026-03-02T01:00:00Z"]','{"clock_id":"b73accee598cf3e23a0db33e","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(67,'d230d2f9f4a25ad54ffdcd68','dispatch','["fb7200e46778590b5e733fa4"]','{"id":"fb7200e46778590b5e733fa4","ticket_id":"b2b6e15becffb14c5b3fb71d","visit":1,"engineer_id":"18fc542b52262d5f83b5c50b","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(68,'d230d2f9f4a25ad54ffdcd68','dispatch_check','["fb7200e46778590b5e733fa4","uniform"]',NULL);
INSERT INTO "change" VALUES(69,'d230d2f9f4a25ad54ffdcd68','dispatch_check','["fb7200e46778590b5e733fa4","tidy"]',NULL);
INSERT INTO "change" VALUES(70,'d230d2f9f4a25ad54ffdcd68','dispatch_item','["fb7200e46778590b5e733fa4","training"]',NULL);
INSERT INTO "change" VALUES(71,'d230d2f9f4a25ad54ffdcd68','stock','["8e7c7c1055b18f3f219aa8dc","roller","new"]','{"holder_id":"8e7c7c1055b18f3f219aa8dc","part":"roller","condition":"new","quantity":1}');
INSERT INTO "change" VALUES(72,'d230d2f9f4a25ad54ffdcd68','stock_move','["ce2ea9199b27893d43b20b18"]',NULL);
INSERT INTO "change" VALUES(73,'d230d2f9f4a25ad54ffdcd68','priced_line','["e63102f1a3e29aa881d53f01"]',NULL);
INSERT INTO "change" VALUES(74,'d230d2f9f4a25ad54ffdcd68','priced_line','["4e772fed80c78d1f607c9c19"]',NULL);
INSERT INTO "change" VALUES(75,'d230d2f9f4a25ad54ffdcd68','priced_line','["b8a38041daf61ca9867aadcf"]',NULL);
INSERT INTO "change" VALUES(76,'d230d2f9f4a25ad54ffdcd68','priced_line','["1bfa7529b6923b502e44ace4"]',NULL);
INSERT INTO "change" VALUES(77,'d230d2f9f4a25ad54ffdcd68','priced_line','["306c5035f9f24f508be26728"]',NULL);
INSERT INTO "change" VALUES(78,'d230d2f9f4a25ad54ffdcd68','entitlement','["3ffc1aa3b35f8b0277e18e71","training"]','{"contract_id":"3ffc1aa3b35f8b0277e18e71","entitlement":"training","total":2,"used":0}');
INSERT INTO "change" VALUES(79,'03157d2b6943e6196347b19f','attachment','["7e8b21ac5951c982c27c47ea"]',NULL);
INSERT INTO "change" VALUES(80,'c843d85c712197e543c1d06e','attachment','["82386bf4f69a399cf406933f"]',NULL);
INSERT INTO "change" VALUES(81,'caf487b74897b7749fa0dca5','dispatch','["fb7200e46778590b5e733fa4"]','{"id":"fb7200e46778590b5e733fa4","ticket_id":"b2b6e15becffb14c5b3fb71d","visit":1,"engineer_id":"18fc542b52262d5f83b5c50b","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":null,"cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"cost","work_charged":"free"}');
INSERT INTO "change" VALUES(82,'caf487b74897b7749fa0dca5','dispatch','["fb7200e46778590b5e733fa4"]','{"id":"fb7200e46778590b5e733fa4","ticket_id":"b2b6e15becffb14c5b3fb71d","visit":1,"engineer_id":"18fc542b52262d5f83b5c50b","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":null,"cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":"Li Na","signed_at":"2026-03-02T02:05:00Z","failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"cost","work_charged":"free"}');
INSERT INTO "change" VALUES(83,'caf487b74897b7749fa0dca5','ticket_period','["b2b6e15becffb14c5b3fb71d","2026-03-02T01:00:00Z"]','{"ticket_id":"b2b6e15becffb14c5b3fb71d","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":"18fc542b52262d5f83b5c50b"}');
INSERT INTO "change" VALUES(84,'caf487b74897b7749fa0dca5','ticket_period','["b2b6e15becffb14c5b3fb71d","2026-03-02T02:05:00Z"]',NULL);
INSERT INTO "change" VALUES(85,'caf487b74897b7749fa0dca5','ticket','["b2b6e15becffb14c5b3fb71d"]','{"id":"b2b6e15becffb14c5b3fb71d","number":"SD-000001","count":1,"summary":"printer jams","kind":"fault","customer_id":"9e131b9975dce77c635bd967","severity":null,"reach":null,"opened_at":"2026-03-02T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":"165c72d9da8332b3e953bccc","contract_id":"3ffc1aa3b35f8b0277e18e71","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(86,'caf487b74897b7749fa0dca5','clock','["a89db2aa1b15c79088f14414"]','{"id":"a89db2aa1b15c79088f14414","ticket_id":"b2b6e15becffb14c5b3fb71d","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(87,'caf487b74897b7749fa0dca5','clock_period','["a89db2aa1b15c79088f14414","2026-03-02T01:00:00Z"]','{"clock_id":"a89db2aa1b15c79088f14414","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(88,'a841a5d2cc694cb2ace91dde','card','["06f8a62d1243c1425f25bbc2"]','{"id":"06f8a62d1243c1425f25bbc2","number":"CARD-0001","customer_id":"9e131b9975dce77c635bd967","value":50000,"balance":50000,"currency":"CNY","sold_at":"2026-03-02T00:30:00Z","decimals":2}');
INSERT INTO "change" VALUES(89,'a841a5d2cc694cb2ace91dde','payment','["f49e751704a202c2ae53af07"]',NULL);
INSERT INTO "change" VALUES(90,'5ec4a2f17d236d42147b27e5','payment','["ffdd28df737546a81af7b86f"]',NULL);
INSERT INTO "change" VALUES(91,'becff0deeb7dc02ea9fa0ca8','dispatch','["fb7200e46778590b5e733fa4"]','{"id":"fb7200e46778590b5e733fa4","ticket_id":"b2b6e15becffb14c5b3fb71d","visit":1,"engineer_id":"18fc542b52262d5f83b5c50b","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":"2026-03-02T02:05:00Z","cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":"Li Na","signed_at":"2026-03-02T02:05:00Z","failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"cost","work_charged":"free"}');
INSERT INTO "change" VALUES(92,'3aeb0cb5eba6987f1c567f48','discount','["b2b6e15becffb14c5b3fb71d"]',NULL);
INSERT INTO "change" VALUES(93,'35035b82ab139a167a185fee','payment','["b02100a30b6ac52d67b97a78"]',NULL);
INSERT INTO "change" VALUES(94,'b37786a8a74b8bcc71f7e8f3','payment','["b02100a30b6ac52d67b97a78"]','{"id":"b02100a30b6ac52d67b97a78","receipt":"R-0003","ticket_id":"b2b6e15becffb14c5b3fb71d","amount":500,"currency":"CNY","method":"transfer","card_id":null,"at":"2026-03-02T02:05:00Z","taken_by":"tester","decimals":2,"kind":"refund","voided_at":null,"voided_by":null,"voided_why":null}');
INSERT INTO "change" VALUES(95,'74799543c5ae853a2726e446','ticket_period','["b2b6e15becffb14c5b3fb71d","2026-03-02T02:05:00Z"]','{"ticket_id":"b2b6e15becffb14c5b3fb71d","since":"2026-03-02T02:05:00Z","until":"9999-12-31T23:59:59Z","state":"resolved","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":"18fc542b52262d5f83b5c50b"}');
INSERT INTO "change" VALUES(96,'74799543c5ae853a2726e446','ticket_period','["b2b6e15becffb14c5b3fb71d","2026-03-02T02:05:00Z"]',NULL);
INSERT INTO "change" VALUES(97,'fef352652e41c3862eba5b85','ticket','["333e0f254209815732289eee"]',NULL);
INSERT INTO "change" VALUES(98,'fef352652e41c3862eba5b85','ticket_period','["333e0f254209815732289eee","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(99,'fef352652e41c3862eba5b85','call','["d1d853ce987a493ec1eb262a"]',NULL);
INSERT INTO "change" VALUES(100,'fef352652e41c3862eba5b85','clock','["ce89c0e8532abc13031e57f0"]',NULL);
INSERT INTO "change" VALUES(101,'fef352652e41c3862eba5b85','clock','["deeb286070ade1c6bbf37a2b"]',NULL);
INSERT INTO "change" VALUES(102,'fef352652e41c3862eba5b85','clock_period','["ce89c0e8532abc13031e57f0","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(103,'fef352652e41c3862eba5b85','clock_period','["deeb286070ade1c6bbf37a2b","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(104,'85a7145afe7797044d426a19','call','["1fcedaa48c8cb107bf946fae"]',NULL);
INSERT INTO "change" VALUES(105,'ddae0d5e13b30bf5606f614a','loan','["812ef029fd92f94f9fed5f65"]',NULL);
INSERT INTO "change" VALUES(106,'d493a2fed023f4fde8de65cf','rma','["cbb73b7d6a0294cdfaba3698"]',NULL);
INSERT INTO "change" VALUES(107,'d7a65453ac842e013f8720d0','approval','["return","cbb73b7d6a0294cdfaba3698","wang"]',NULL);
INSERT INTO "change" VALUES(108,'d7a65453ac842e013f8720d0','rma','["cbb73b7d6a0294cdfaba3698"]','{"id":"cbb73b7d6a0294cdfaba3698","number":"RMA-0001","ticket_id":"333e0f254209815732289eee","equipment_id":"b8ac01a0bc1e3994c0d12382","reason":"quality","decision":"repair","freight":"desk","because":"{\"when\": {\"warranty\": [\"in\"]}}","overruled_by":null,"asked_at":"2026-03-02T03:00:00Z","asked_by":"tester","approved_at":null,"sent_at":null,"back_at":null,"done_at":null,"reached_at":null,"freight_back":"desk","book":null,"cost_there":null,"cost_back":null,"currency":null,"decimals":null,"repair_first":0,"signed_by":null}');
INSERT INTO "change" VALUES(109,'c2b9c42d35821401703eb60e','consent','["681e02110eea219e4403b16e"]',NULL);
INSERT INTO "change" VALUES(110,'a4d852e8c300ee4f12480954','rma','["cbb73b7d6a0294cdfaba3698"]','{"id":"cbb73b7d6a0294cdfaba3698","number":"RMA-0001","ticket_id":"333e0f254209815732289eee","equipment_id":"b8ac01a0bc1e3994c0d12382","reason":"quality","decision":"repair","freight":"desk","because":"{\"when\": {\"warranty\": [\"in\"]}}","overruled_by":null,"asked_at":"2026-03-02T03:00:00Z","asked_by":"tester","approved_at":"2026-03-02T03:00:00Z","sent_at":null,"back_at":null,"done_at":null,"reached_at":null,"freight_back":"desk","book":null,"cost_there":null,"cost_back":null,"currency":null,"decimals":null,"repair_first":0,"signed_by":null}');
INSERT INTO "change" VALUES(111,'6f6ddb333e7dd3d2347dc612','ticket_period','["333e0f254209815732289eee","2026-03-02T03:00:00Z"]','{"ticket_id":"333e0f254209815732289eee","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(112,'6f6ddb333e7dd3d2347dc612','ticket_period','["333e0f254209815732289eee","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(113,'6f6ddb333e7dd3d2347dc612','hold','["9f7f4521bda042ff90cb097d"]',NULL);
INSERT INTO "change" VALUES(114,'6f6ddb333e7dd3d2347dc612','clock_period','["ce89c0e8532abc13031e57f0","2026-03-02T03:00:00Z"]','{"clock_id":"ce89c0e8532abc13031e57f0","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T06:00:00Z","held":0}');
INSERT INTO "change" VALUES(115,'6f6ddb333e7dd3d2347dc612','clock_period','["ce89c0e8532abc13031e57f0","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(116,'d6a728e2cd9b35fc8a3a09a2','ticket','["819c219484c91908c812a1a1"]',NULL);
INSERT INTO "change" VALUES(117,'d6a728e2cd9b35fc8a3a09a2','ticket_period','["819c219484c91908c812a1a1","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(118,'d6a728e2cd9b35fc8a3a09a2','call','["bfb31f5a2de6d28d71de8904"]',NULL);
INSERT INTO "change" VALUES(119,'d6a728e2cd9b35fc8a3a09a2','clock','["5f2cfb4484a3f57201089c16"]',NULL);
INSERT INTO "change" VALUES(120,'d6a728e2cd9b35fc8a3a09a2','clock','["253f228f96580780e9b2e2f6"]',NULL);
INSERT INTO "change" VALUES(121,'d6a728e2cd9b35fc8a3a09a2','clock_period','["5f2cfb4484a3f57201089c16","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(122,'d6a728e2cd9b35fc8a3a09a2','clock_period','["253f228f96580780e9b2e2f6","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(123,'ecccc99c48b629377caa98cc','ticket','["15e33e2698b64b61ae65bd4d"]',NULL);
INSERT INTO "change" VALUES(124,'ecccc99c48b629377caa98cc','ticket_period','["15e33e2698b64b61ae65bd4d","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(125,'ecccc99c48b629377caa98cc','call','["3f00b16a551364348fff2eec"]',NULL);
INSERT INTO "change" VALUES(126,'ecccc99c48b629377caa98cc','clock','["d7f8c4d0752093fcdac9b058"]',NULL);
INSERT INTO "change" VALUES(127,'ecccc99c48b629377caa98cc','clock','["6ce5090eb7504858947edaf3"]',NULL);
INSERT INTO "change" VALUES(128,'ecccc99c48b629377caa98cc','clock','["35e35826c249a39668b65f46"]',NULL);
INSERT INTO "change" VALUES(129,'ecccc99c48b629377caa98cc','clock_period','["d7f8c4d0752093fcdac9b058","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(130,'ecccc99c48b629377caa98cc','clock_period','["6ce5090eb7504858947edaf3","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(131,'ecccc99c48b629377caa98cc','clock_period','["35e35826c249a39668b65f46","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(132,'dbd4908e90afeadacd150399','ticket','["15e33e2698b64b61ae65bd4d"]','{"id":"15e33e2698b64b61ae65bd4d","number":"SD-000004","count":4,"summary":"registration desk is down","kind":"fault","customer_id":"9e131b9975dce77c635bd967","severity":null,"reach":null,"opened_at":"2026-03-02T03:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":"3ffc1aa3b35f8b0277e18e71","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(133,'dbd4908e90afeadacd150399','ticket_period','["15e33e2698b64b61ae65bd4d","2026-03-02T03:30:00Z"]','{"ticket_id":"15e33e2698b64b61ae65bd4d","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(134,'dbd4908e90afeadacd150399','ticket_period','["15e33e2698b64b61ae65bd4d","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(135,'dbd4908e90afeadacd150399','clock','["d7f8c4d0752093fcdac9b058"]','{"id":"d7f8c4d0752093fcdac9b058","ticket_id":"15e33e2698b64b61ae65bd4d","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(136,'dbd4908e90afeadacd150399','clock','["6ce5090eb7504858947edaf3"]','{"id":"6ce5090eb7504858947edaf3","ticket_id":"15e33e2698b64b61ae65bd4d","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(137,'dbd4908e90afeadacd150399','clock','["35e35826c249a39668b65f46"]','{"id":"35e35826c249a39668b65f46","ticket_id":"15e33e2698b64b61ae65bd4d","target":"solve","tier":"gold","within":"3 working days","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(138,'dbd4908e90afeadacd150399','clock_period','["35e35826c249a39668b65f46","2026-03-02T03:30:00Z"]','{"clock_id":"35e35826c249a39668b65f46","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-05T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(139,'dbd4908e90afeadacd150399','clock_period','["35e35826c249a39668b65f46","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(140,'f610138b7a0cc54b2da3873a','ticket_period','["15e33e2698b64b61ae65bd4d","2026-03-02T06:00:00Z"]','{"ticket_id":"15e33e2698b64b61ae65bd4d","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(141,'f610138b7a0cc54b2da3873a','ticket_period','["15e33e2698b64b61ae65bd4d","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(142,'23f6546c954e81a6170297e8','clock','["5f2cfb4484a3f57201089c16"]','{"id":"5f2cfb4484a3f57201089c16","ticket_id":"819c219484c91908c812a1a1","target":"answer","tier":"standard","within":"30m","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(143,'23f6546c954e81a6170297e8','clock_period','["5f2cfb4484a3f57201089c16","2026-03-02T03:30:00Z"]','{"clock_id":"5f2cfb4484a3f57201089c16","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(144,'23f6546c954e81a6170297e8','contract_extension','["5f2cfb4484a3f57201089c16"]',NULL);
INSERT INTO "change" VALUES(145,'23f6546c954e81a6170297e8','contract','["b14a614e981d5242663a081a"]','{"id":"b14a614e981d5242663a081a","number":"C-0002","customer_id":"4effe6ddb72a72ac047d6f1f","kind":"basic","tier":"standard","phase":null,"starts_on":"2026-01-01","ends_on":"2026-12-31"}');
INSERT INTO "change" VALUES(146,'abc23c1b64d50045591f6f10','stock_request','["43103b0c3d0a370ce86ea6d4"]',NULL);
INSERT INTO "change" VALUES(147,'5800dfac35cb74f7c0c32288','approval','["request","43103b0c3d0a370ce86ea6d4","wang"]',NULL);
INSERT INTO "change" VALUES(148,'5800dfac35cb74f7c0c32288','stock_request','["43103b0c3d0a370ce86ea6d4"]','{"id":"43103b0c3d0a370ce86ea6d4","number":"REQ-0001","holder_id":"36689b8ebc4dda2af95ce13a","part":"roller","quantity":2,"state":"asked","asked_at":"2026-03-02T06:00:00Z","asked_by":"tester","because":"for the fair"}');
INSERT INTO "change" VALUES(149,'b827e6a382c339f3159449af','stock','["249d4553a19d708e4f543785","roller","new"]','{"holder_id":"249d4553a19d708e4f543785","part":"roller","condition":"new","quantity":5}');
INSERT INTO "change" VALUES(150,'b827e6a382c339f3159449af','stock','["36689b8ebc4dda2af95ce13a","roller","new"]','{"holder_id":"36689b8ebc4dda2af95ce13a","part":"roller","condition":"new","quantity":2}');
INSERT INTO "change" VALUES(151,'b827e6a382c339f3159449af','stock_move','["852d3c54e55745df7e86abf4"]',NULL);
INSERT INTO "change" VALUES(152,'b827e6a382c339f3159449af','stock_request','["43103b0c3d0a370ce86ea6d4"]','{"id":"43103b0c3d0a370ce86ea6d4","number":"REQ-0001","holder_id":"36689b8ebc4dda2af95ce13a","part":"roller","quantity":2,"state":"approved","asked_at":"2026-03-02T06:00:00Z","asked_by":"tester","because":"for the fair"}');
INSERT INTO "change" VALUES(153,'7b402a92dcd6d85c0a0d93ff','stock','["98560b54cceebf944f7b2a5a","roller","new"]','{"holder_id":"98560b54cceebf944f7b2a5a","part":"roller","condition":"new","quantity":2}');
INSERT INTO "change" VALUES(154,'7b402a92dcd6d85c0a0d93ff','stock_move','["cf5562473198a9389e5bc34e"]',NULL);
INSERT INTO "change" VALUES(155,'7b402a92dcd6d85c0a0d93ff','loss','["cf5562473198a9389e5bc34e"]',NULL);
INSERT INTO "change" VALUES(156,'531edf08d81403ec45a547f1','entitlement','["3ffc1aa3b35f8b0277e18e71","visit"]','{"contract_id":"3ffc1aa3b35f8b0277e18e71","entitlement":"visit","total":4,"used":0}');
INSERT INTO "change" VALUES(157,'c808364371ae50ba1c21f535','ticket','["7fe327e71a96961e98a7efa7"]',NULL);
INSERT INTO "change" VALUES(158,'c808364371ae50ba1c21f535','ticket_period','["7fe327e71a96961e98a7efa7","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(159,'c808364371ae50ba1c21f535','call','["50b0eac476a20f74f4bfd437"]',NULL);
INSERT INTO "change" VALUES(160,'c808364371ae50ba1c21f535','clock','["0329c40b1c343cb96397ad82"]',NULL);
INSERT INTO "change" VALUES(161,'c808364371ae50ba1c21f535','clock','["2c65b3da9f866398f6ab66b5"]',NULL);
INSERT INTO "change" VALUES(162,'c808364371ae50ba1c21f535','clock','["753357f1e573e876b16a3545"]',NULL);
INSERT INTO "change" VALUES(163,'c808364371ae50ba1c21f535','clock_period','["0329c40b1c343cb96397ad82","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(164,'c808364371ae50ba1c21f535','clock_period','["2c65b3da9f866398f6ab66b5","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(165,'c808364371ae50ba1c21f535','clock_period','["753357f1e573e876b16a3545","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(166,'0b17b10af81f3287d8e8419c','escalation','["35e35826c249a39668b65f46",75]',NULL);
INSERT INTO "change" VALUES(167,'0b17b10af81f3287d8e8419c','notice','["9cf28a5bc74987850afaf3c2"]',NULL);
INSERT INTO "change" VALUES(168,'fea87ccce2b8fe61cae7aba1','notice','["9cf28a5bc74987850afaf3c2"]','{"id":"9cf28a5bc74987850afaf3c2","ticket_id":"15e33e2698b64b61ae65bd4d","recipient":"head","engineer_id":null,"way":"command","made_at":"2026-03-02T09:20:00Z","document":"{\"target\": \"solve\", \"within\": \"same day\", \"percent\": 75, \"note\": \"time is running out\", \"due_at\": \"2026-03-02T09:30:00Z\", \"ticket\": {\"number\": \"SD-000004\", \"summary\": \"registration desk is down\", \"state\": \"open\", \"priority\": \"P1\", \"tier\": \"gold\", \"region\": \"city\", \"level\": \"2\", \"kind\": \"fault\", \"customer\": \"Example Clinic\", \"engineer\": null, \"opened_at\": \"2026-03-02T03:30:00Z\"}}","claimed_until":"2026-03-02T09:22:00Z","sent_at":null,"tries":0,"error":null,"clock_id":"35e35826c249a39668b65f46","percent":75,"about_at":"2026-03-02T08:15:00Z","not_before":null,"event_seq":null}');
INSERT INTO "change" VALUES(169,'cbf0ca6ec81911a3e2191a9d','escalation','["753357f1e573e876b16a3545",75]',NULL);
INSERT INTO "change" VALUES(170,'cbf0ca6ec81911a3e2191a9d','notice','["dcbd755748488d8817aa6f72"]',NULL);
INSERT INTO "change" VALUES(171,'e9da9ab4656a168e40a67997','escalation','["35e35826c249a39668b65f46",100]',NULL);
INSERT INTO "change" VALUES(172,'e9da9ab4656a168e40a67997','ticket_period','["15e33e2698b64b61ae65bd4d","2026-03-02T06:00:00Z"]','{"ticket_id":"15e33e2698b64b61ae65bd4d","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":null}');
INSERT INTO "change" VALUES(173,'e9da9ab4656a168e40a67997','ticket_period','["15e33e2698b64b61ae65bd4d","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(174,'e9da9ab4656a168e40a67997','clock','["35e35826c249a39668b65f46"]','{"id":"35e35826c249a39668b65f46","ticket_id":"15e33e2698b64b61ae65bd4d","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(175,'46e5b924f24527562e8b2f94','escalation','["753357f1e573e876b16a3545",100]',NULL);
INSERT INTO "change" VALUES(176,'46e5b924f24527562e8b2f94','ticket_period','["7fe327e71a96961e98a7efa7","2026-03-02T09:20:00Z"]','{"ticket_id":"7fe327e71a96961e98a7efa7","since":"2026-03-02T09:20:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(177,'46e5b924f24527562e8b2f94','ticket_period','["7fe327e71a96961e98a7efa7","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(178,'46e5b924f24527562e8b2f94','clock','["753357f1e573e876b16a3545"]','{"id":"753357f1e573e876b16a3545","ticket_id":"7fe327e71a96961e98a7efa7","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(179,'46e5b924f24527562e8b2f94','clock','["0329c40b1c343cb96397ad82"]','{"id":"0329c40b1c343cb96397ad82","ticket_id":"7fe327e71a96961e98a7efa7","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(180,'46e5b924f24527562e8b2f94','clock','["2c65b3da9f866398f6ab66b5"]','{"id":"2c65b3da9f866398f6ab66b5","ticket_id":"7fe327e71a96961e98a7efa7","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(181,'b99a908eb29f4209ad071365','escalation','["753357f1e573e876b16a3545",150]',NULL);
INSERT INTO "change" VALUES(182,'b99a908eb29f4209ad071365','ticket_period','["7fe327e71a96961e98a7efa7","2026-03-03T01:00:00Z"]','{"ticket_id":"7fe327e71a96961e98a7efa7","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":null}');
INSERT INTO "change" VALUES(183,'b99a908eb29f4209ad071365','ticket_period','["7fe327e71a96961e98a7efa7","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(184,'40afb45713967e8d044adc3c','notice','["dcbd755748488d8817aa6f72"]','{"id":"dcbd755748488d8817aa6f72","ticket_id":"7fe327e71a96961e98a7efa7","recipient":"head","engineer_id":null,"way":"command","made_at":"2026-03-03T01:00:00Z","document":"{\"target\": \"solve\", \"within\": \"same day\", \"percent\": 75, \"note\": \"time is running out\", \"due_at\": \"2026-03-02T09:30:00Z\", \"ticket\": {\"number\": \"SD-000005\", \"summary\": \"cannot log in\", \"state\": \"open\", \"priority\": \"P1\", \"tier\": \"gold\", \"region\": \"city\", \"level\": \"1\", \"kind\": \"fault\", \"customer\": \"Example Clinic\", \"engineer\": null, \"opened_at\": \"2026-03-02T09:20:00Z\"}}","claimed_until":"2026-03-03T01:02:00Z","sent_at":null,"tries":0,"error":null,"clock_id":"753357f1e573e876b16a3545","percent":75,"about_at":"2026-03-02T09:27:30Z","not_before":null,"event_seq":null}');
INSERT INTO "change" VALUES(185,'d4567b10843e6fc141c25e5e','ticket','["6574339b92a0108b7c92370f"]',NULL);
INSERT INTO "change" VALUES(186,'d4567b10843e6fc141c25e5e','ticket_period','["6574339b92a0108b7c92370f","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(187,'d4567b10843e6fc141c25e5e','call','["5cfe7a5eb14072443f57a2fd"]',NULL);
INSERT INTO "change" VALUES(188,'d4567b10843e6fc141c25e5e','clock','["8bd255a757ad844cbd9811a9"]',NULL);
INSERT INTO "change" VALUES(189,'d4567b10843e6fc141c25e5e','clock','["4ae20599e35c2e7b75bb0b6e"]',NULL);
INSERT INTO "change" VALUES(190,'d4567b10843e6fc141c25e5e','clock_period','["8bd255a757ad844cbd9811a9","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(191,'d4567b10843e6fc141c25e5e','clock_period','["4ae20599e35c2e7b75bb0b6e","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(192,'0335b48853064406a2414f32','ticket_period','["6574339b92a0108b7c92370f","2026-03-03T01:00:00Z"]','{"ticket_id":"6574339b92a0108b7c92370f","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(193,'0335b48853064406a2414f32','ticket_period','["6574339b92a0108b7c92370f","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(194,'0335b48853064406a2414f32','ticket','["6574339b92a0108b7c92370f"]','{"id":"6574339b92a0108b7c92370f","number":"SD-000006","count":6,"summary":"called by mistake","kind":"fault","customer_id":"4fe9102cf191b30d57236504","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(195,'0335b48853064406a2414f32','clock','["8bd255a757ad844cbd9811a9"]','{"id":"8bd255a757ad844cbd9811a9","ticket_id":"6574339b92a0108b7c92370f","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(196,'0335b48853064406a2414f32','clock','["4ae20599e35c2e7b75bb0b6e"]','{"id":"4ae20599e35c2e7b75bb0b6e","ticket_id":"6574339b92a0108b7c92370f","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(197,'0335b48853064406a2414f32','clock_period','["8bd255a757ad844cbd9811a9","2026-03-03T01:00:00Z"]','{"clock_id":"8bd255a757ad844cbd9811a9","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-03T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(198,'0335b48853064406a2414f32','clock_period','["4ae20599e35c2e7b75bb0b6e","2026-03-03T01:00:00Z"]','{"clock_id":"4ae20599e35c2e7b75bb0b6e","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(199,'57b51c079a7c010939eb4d6f','ticket','["ba3095ef3691bf11b8e2fea9"]',NULL);
INSERT INTO "change" VALUES(200,'57b51c079a7c010939eb4d6f','ticket_period','["ba3095ef3691bf11b8e2fea9","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(201,'57b51c079a7c010939eb4d6f','call','["0d1614758f634f8e7212755b"]',NULL);
INSERT INTO "change" VALUES(202,'57b51c079a7c010939eb4d6f','clock','["89d212e8ce75df933ffe08ce"]',NULL);
INSERT INTO "change" VALUES(203,'57b51c079a7c010939eb4d6f','clock','["715f4d872c0b85e392d59ac6"]',NULL);
INSERT INTO "change" VALUES(204,'57b51c079a7c010939eb4d6f','clock_period','["89d212e8ce75df933ffe08ce","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(205,'57b51c079a7c010939eb4d6f','clock_period','["715f4d872c0b85e392d59ac6","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(206,'db0d530447034166da050073','ticket_period','["ba3095ef3691bf11b8e2fea9","2026-03-03T01:00:00Z"]','{"ticket_id":"ba3095ef3691bf11b8e2fea9","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(207,'db0d530447034166da050073','ticket_period','["ba3095ef3691bf11b8e2fea9","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(208,'db0d530447034166da050073','dispatch','["c663fe7c35a25844afcae626"]',NULL);
INSERT INTO "change" VALUES(209,'e6c9c50e4f45f6a7dc29ff21','dispatch','["c663fe7c35a25844afcae626"]','{"id":"c663fe7c35a25844afcae626","ticket_id":"ba3095ef3691bf11b8e2fea9","visit":1,"engineer_id":"dff25ebc88abcfce51e77a50","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(210,'e6c9c50e4f45f6a7dc29ff21','clock','["89d212e8ce75df933ffe08ce"]','{"id":"89d212e8ce75df933ffe08ce","ticket_id":"ba3095ef3691bf11b8e2fea9","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(211,'e6c9c50e4f45f6a7dc29ff21','clock_period','["89d212e8ce75df933ffe08ce","2026-03-03T01:00:00Z"]','{"clock_id":"89d212e8ce75df933ffe08ce","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-03T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(212,'5108a3261b447003f1c06da0','dispatch','["c663fe7c35a25844afcae626"]','{"id":"c663fe7c35a25844afcae626","ticket_id":"ba3095ef3691bf11b8e2fea9","visit":1,"engineer_id":"dff25ebc88abcfce51e77a50","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-03T01:00:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(213,'5108a3261b447003f1c06da0','priced_line','["fffcdeba5b12d8a31b7e5d4c"]',NULL);
INSERT INTO "change" VALUES(214,'5108a3261b447003f1c06da0','priced_line','["cddf8563fb1fe5b1475bde6c"]',NULL);
INSERT INTO "change" VALUES(215,'5108a3261b447003f1c06da0','dispatch','["c663fe7c35a25844afcae626"]','{"id":"c663fe7c35a25844afcae626","ticket_id":"ba3095ef3691bf11b8e2fea9","visit":1,"engineer_id":"dff25ebc88abcfce51e77a50","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-03T01:00:00Z","recorded_at":"2026-03-03T01:00:00Z","finished_at":null,"cancelled_at":null,"fault":"none","cause":"no training","action":"explained","result":"they know how","minutes":30,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":"in warranty","overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"free","work_charged":"free"}');
INSERT INTO "change" VALUES(216,'5df500c7622ffaa56f4374ab','ticket_period','["ba3095ef3691bf11b8e2fea9","2026-03-03T01:00:00Z"]','{"ticket_id":"ba3095ef3691bf11b8e2fea9","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"dff25ebc88abcfce51e77a50"}');
INSERT INTO "change" VALUES(217,'5df500c7622ffaa56f4374ab','ticket_period','["ba3095ef3691bf11b8e2fea9","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(218,'5df500c7622ffaa56f4374ab','ticket','["ba3095ef3691bf11b8e2fea9"]','{"id":"ba3095ef3691bf11b8e2fea9","number":"SD-000007","count":7,"summary":"how does it print","kind":"fault","customer_id":"4fe9102cf191b30d57236504","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(219,'5df500c7622ffaa56f4374ab','clock','["715f4d872c0b85e392d59ac6"]','{"id":"715f4d872c0b85e392d59ac6","ticket_id":"ba3095ef3691bf11b8e2fea9","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(220,'5df500c7622ffaa56f4374ab','clock_period','["715f4d872c0b85e392d59ac6","2026-03-03T01:00:00Z"]','{"clock_id":"715f4d872c0b85e392d59ac6","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(221,'e55d0f208695c5a7bfd90f48','ticket_period','["ba3095ef3691bf11b8e2fea9","2026-03-03T01:00:00Z"]','{"ticket_id":"ba3095ef3691bf11b8e2fea9","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"resolved","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"dff25ebc88abcfce51e77a50"}');
INSERT INTO "change" VALUES(222,'e55d0f208695c5a7bfd90f48','ticket_period','["ba3095ef3691bf11b8e2fea9","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(223,'dddab02ba54410dc646a2605','ticket_period','["ba3095ef3691bf11b8e2fea9","2026-03-03T01:00:00Z"]','{"ticket_id":"ba3095ef3691bf11b8e2fea9","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"closed","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"dff25ebc88abcfce51e77a50"}');
INSERT INTO "change" VALUES(224,'dddab02ba54410dc646a2605','ticket_period','["ba3095ef3691bf11b8e2fea9","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(225,'dddab02ba54410dc646a2605','hold','["37a2781270a137c6a7a6e4de"]',NULL);
INSERT INTO "change" VALUES(226,'dddab02ba54410dc646a2605','ticket','["ba3095ef3691bf11b8e2fea9"]','{"id":"ba3095ef3691bf11b8e2fea9","number":"SD-000007","count":7,"summary":"how does it print","kind":"fault","customer_id":"4fe9102cf191b30d57236504","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":"2026-03-03T01:00:00Z","cause":"no training","solution":"explained","equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(227,'dddab02ba54410dc646a2605','clock','["715f4d872c0b85e392d59ac6"]','{"id":"715f4d872c0b85e392d59ac6","ticket_id":"ba3095ef3691bf11b8e2fea9","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":"resolved","stopped_at":"2026-03-03T01:00:00Z","missed_at":null,"outcome":"met","counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(228,'dddab02ba54410dc646a2605','clock_period','["715f4d872c0b85e392d59ac6","2026-03-03T01:00:00Z"]','{"clock_id":"715f4d872c0b85e392d59ac6","since":"2026-03-03T01:00:00Z","until":"2026-03-03T01:00:00Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(229,'dddab02ba54410dc646a2605','clock_period','["715f4d872c0b85e392d59ac6","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(230,'1477e7f1fa87f25c5e6f7a21','customer','["6079f0df9f7dcf189e436f20"]',NULL);
INSERT INTO "change" VALUES(231,'1477e7f1fa87f25c5e6f7a21','ticket','["631e124aa0262a8c0641ec6c"]',NULL);
INSERT INTO "change" VALUES(232,'1477e7f1fa87f25c5e6f7a21','ticket_period','["631e124aa0262a8c0641ec6c","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(233,'1477e7f1fa87f25c5e6f7a21','call','["e395f781b4d1dd2438232723"]',NULL);
INSERT INTO "change" VALUES(234,'1477e7f1fa87f25c5e6f7a21','clock','["dd4fab47b795d769ad3786a7"]',NULL);
INSERT INTO "change" VALUES(235,'1477e7f1fa87f25c5e6f7a21','clock','["81c1f3588f2ffd7e463e2c15"]',NULL);
INSERT INTO "change" VALUES(236,'1477e7f1fa87f25c5e6f7a21','clock_period','["dd4fab47b795d769ad3786a7","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(237,'1477e7f1fa87f25c5e6f7a21','clock_period','["81c1f3588f2ffd7e463e2c15","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(238,'1477e7f1fa87f25c5e6f7a21','engineer','["7bd435d5dbcd2a182b34abe2"]',NULL);
INSERT INTO "change" VALUES(239,'1477e7f1fa87f25c5e6f7a21','ticket_period','["631e124aa0262a8c0641ec6c","2026-03-02T00:40:00Z"]',NULL);
INSERT INTO "change" VALUES(240,'1477e7f1fa87f25c5e6f7a21','ticket_period','["631e124aa0262a8c0641ec6c","2026-03-02T00:50:00Z"]',NULL);
INSERT INTO "change" VALUES(241,'e86721d825466a4ba89239a0','engineer','["dff25ebc88abcfce51e77a50"]','{"id":"dff25ebc88abcfce51e77a50","name":"Zhao Min","name_key":"zhao min","login":"zhao","station":"centre","level":null,"phone":null,"mail":null,"active":1,"capacity":null}');
INSERT INTO "change" VALUES(242,'e86721d825466a4ba89239a0','engineer_skill','["dff25ebc88abcfce51e77a50","installation"]','{"engineer_id":"dff25ebc88abcfce51e77a50","skill":"installation"}');
INSERT INTO "change" VALUES(243,'e86721d825466a4ba89239a0','engineer_skill','["dff25ebc88abcfce51e77a50","installation"]',NULL);
INSERT INTO "change" VALUES(244,'e86721d825466a4ba89239a0','engineer_role','["dff25ebc88abcfce51e77a50","reception"]','{"engineer_id":"dff25ebc88abcfce51e77a50","role":"reception"}');
INSERT INTO "change" VALUES(245,'e86721d825466a4ba89239a0','engineer_role','["dff25ebc88abcfce51e77a50","reception"]',NULL);
INSERT INTO "change" VALUES(246,'7e1dac7ff8f19b06592227ff','absence','["0dec67f4bbb3ffad12c2cc5a"]',NULL);
INSERT INTO "change" VALUES(247,'22184df4f59a161fcc868cde','appointment','["c565a8ab6fc1736f515da4dd"]',NULL);
INSERT INTO "change" VALUES(248,'de65d99a3ec28030f4689feb','ticket_period','["15e33e2698b64b61ae65bd4d","2026-03-03T01:00:00Z"]','{"ticket_id":"15e33e2698b64b61ae65bd4d","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"3","engineer_id":null}');
INSERT INTO "change" VALUES(249,'de65d99a3ec28030f4689feb','ticket_period','["15e33e2698b64b61ae65bd4d","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(250,'de65d99a3ec28030f4689feb','hold','["19182df4d4ac14c06e07b56c"]',NULL);
INSERT INTO "change" VALUES(251,'de65d99a3ec28030f4689feb','clock_period','["d7f8c4d0752093fcdac9b058","2026-03-02T03:30:00Z"]','{"clock_id":"d7f8c4d0752093fcdac9b058","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":0}');
INSERT INTO "change" VALUES(252,'de65d99a3ec28030f4689feb','clock_period','["6ce5090eb7504858947edaf3","2026-03-02T03:30:00Z"]','{"clock_id":"6ce5090eb7504858947edaf3","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(253,'de65d99a3ec28030f4689feb','clock_period','["35e35826c249a39668b65f46","2026-03-02T06:00:00Z"]','{"clock_id":"35e35826c249a39668b65f46","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(254,'de65d99a3ec28030f4689feb','clock_period','["d7f8c4d0752093fcdac9b058","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(255,'de65d99a3ec28030f4689feb','clock_period','["6ce5090eb7504858947edaf3","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(256,'de65d99a3ec28030f4689feb','clock_period','["35e35826c249a39668b65f46","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(257,'de65d99a3ec28030f4689feb','clock_period','["d7f8c4d0752093fcdac9b058","2026-03-04T01:00:00Z"]','{"clock_id":"d7f8c4d0752093fcdac9b058","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(258,'de65d99a3ec28030f4689feb','clock_period','["6ce5090eb7504858947edaf3","2026-03-04T01:00:00Z"]','{"clock_id":"6ce5090eb7504858947edaf3","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(259,'de65d99a3ec28030f4689feb','clock_period','["35e35826c249a39668b65f46","2026-03-04T01:00:00Z"]','{"clock_id":"35e35826c249a39668b65f46","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(260,'de65d99a3ec28030f4689feb','clock_period','["d7f8c4d0752093fcdac9b058","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(261,'de65d99a3ec28030f4689feb','clock_period','["6ce5090eb7504858947edaf3","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(262,'de65d99a3ec28030f4689feb','clock_period','["35e35826c249a39668b65f46","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(263,'89f2b5b37efad5e8acd3147c','ticket','["14890ac9896df7d02a6043de"]',NULL);
INSERT INTO "change" VALUES(264,'89f2b5b37efad5e8acd3147c','ticket_period','["14890ac9896df7d02a6043de","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(265,'89f2b5b37efad5e8acd3147c','call','["6133702018d6af12ef7fe86b"]',NULL);
INSERT INTO "change" VALUES(266,'89f2b5b37efad5e8acd3147c','clock','["ca5407f38caf3593b487f6a5"]',NULL);
INSERT INTO "change" VALUES(267,'89f2b5b37efad5e8acd3147c','clock','["4e7b176fa6f5362ad40c37ba"]',NULL);
INSERT INTO "change" VALUES(268,'89f2b5b37efad5e8acd3147c','clock','["8454ef434cb34a092347af7f"]',NULL);
INSERT INTO "change" VALUES(269,'89f2b5b37efad5e8acd3147c','clock_period','["ca5407f38caf3593b487f6a5","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(270,'89f2b5b37efad5e8acd3147c','clock_period','["4e7b176fa6f5362ad40c37ba","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(271,'89f2b5b37efad5e8acd3147c','clock_period','["8454ef434cb34a092347af7f","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(272,'ffce74a0bf91068f3ef66020','ticket_period','["7fe327e71a96961e98a7efa7","2026-03-02T09:20:00Z"]','{"ticket_id":"7fe327e71a96961e98a7efa7","since":"2026-03-02T09:20:00Z","until":"2026-03-03T01:00:00Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(273,'ffce74a0bf91068f3ef66020','ticket_period','["7fe327e71a96961e98a7efa7","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(274,'ffce74a0bf91068f3ef66020','ticket_period','["7fe327e71a96961e98a7efa7","2026-03-03T01:00:00Z"]','{"ticket_id":"7fe327e71a96961e98a7efa7","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":"dff25ebc88abcfce51e77a50"}');
INSERT INTO "change" VALUES(275,'ffce74a0bf91068f3ef66020','ticket_period','["7fe327e71a96961e98a7efa7","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(276,'968d25e5a5085af7f9001f2a','ticket','["6039b18980e9c4b32cf3464e"]',NULL);
INSERT INTO "change" VALUES(277,'968d25e5a5085af7f9001f2a','ticket_period','["6039b18980e9c4b32cf3464e","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(278,'968d25e5a5085af7f9001f2a','call','["876743157c6380aec301b42c"]',NULL);
INSERT INTO "change" VALUES(279,'968d25e5a5085af7f9001f2a','clock','["f6c88bfcbc7dac0ce9b7ee93"]',NULL);
INSERT INTO "change" VALUES(280,'968d25e5a5085af7f9001f2a','clock','["0457dbeca0c468b254ef537d"]',NULL);
INSERT INTO "change" VALUES(281,'968d25e5a5085af7f9001f2a','clock_period','["f6c88bfcbc7dac0ce9b7ee93","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(282,'968d25e5a5085af7f9001f2a','clock_period','["0457dbeca0c468b254ef537d","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(283,'52d3b048f47938342b64de93','clock','["f6c88bfcbc7dac0ce9b7ee93"]','{"id":"f6c88bfcbc7dac0ce9b7ee93","ticket_id":"6039b18980e9c4b32cf3464e","target":"answer","tier":"standard","within":"30m","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-04T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-04T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(284,'52d3b048f47938342b64de93','clock_period','["f6c88bfcbc7dac0ce9b7ee93","2026-03-04T01:00:00Z"]','{"clock_id":"f6c88bfcbc7dac0ce9b7ee93","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-04T01:30:00Z","held":0}');
INSERT INTO "change" VALUES(285,'ad60c3e72babf4ac58ab0e26','ticket_period','["15e33e2698b64b61ae65bd4d","2026-03-04T01:00:00Z"]','{"ticket_id":"15e33e2698b64b61ae65bd4d","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"held","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"3","engineer_id":null}');
INSERT INTO "change" VALUES(286,'ad60c3e72babf4ac58ab0e26','ticket_period','["15e33e2698b64b61ae65bd4d","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(287,'ad60c3e72babf4ac58ab0e26','hold','["19182df4d4ac14c06e07b56c"]','{"id":"19182df4d4ac14c06e07b56c","ticket_id":"15e33e2698b64b61ae65bd4d","reason":"customer","since":"2026-03-04T01:00:00Z","until":null,"set_by":"tester","note":null,"ends_at":"2026-03-06T01:00:00Z"}');
INSERT INTO "change" VALUES(288,'ad60c3e72babf4ac58ab0e26','clock_period','["d7f8c4d0752093fcdac9b058","2026-03-06T01:00:00Z"]','{"clock_id":"d7f8c4d0752093fcdac9b058","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":0}');
INSERT INTO "change" VALUES(289,'ad60c3e72babf4ac58ab0e26','clock_period','["6ce5090eb7504858947edaf3","2026-03-06T01:00:00Z"]','{"clock_id":"6ce5090eb7504858947edaf3","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(290,'ad60c3e72babf4ac58ab0e26','clock_period','["35e35826c249a39668b65f46","2026-03-06T01:00:00Z"]','{"clock_id":"35e35826c249a39668b65f46","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(291,'ad60c3e72babf4ac58ab0e26','clock_period','["d7f8c4d0752093fcdac9b058","2026-03-04T01:00:00Z"]','{"clock_id":"d7f8c4d0752093fcdac9b058","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(292,'ad60c3e72babf4ac58ab0e26','clock_period','["6ce5090eb7504858947edaf3","2026-03-04T01:00:00Z"]','{"clock_id":"6ce5090eb7504858947edaf3","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(293,'ad60c3e72babf4ac58ab0e26','clock_period','["35e35826c249a39668b65f46","2026-03-04T01:00:00Z"]','{"clock_id":"35e35826c249a39668b65f46","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(294,'ad60c3e72babf4ac58ab0e26','clock_period','["d7f8c4d0752093fcdac9b058","2026-03-04T01:00:00Z"]','{"clock_id":"d7f8c4d0752093fcdac9b058","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(295,'ad60c3e72babf4ac58ab0e26','clock_period','["6ce5090eb7504858947edaf3","2026-03-04T01:00:00Z"]','{"clock_id":"6ce5090eb7504858947edaf3","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(296,'ad60c3e72babf4ac58ab0e26','clock_period','["35e35826c249a39668b65f46","2026-03-04T01:00:00Z"]','{"clock_id":"35e35826c249a39668b65f46","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(297,'ad60c3e72babf4ac58ab0e26','clock_period','["d7f8c4d0752093fcdac9b058","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(298,'ad60c3e72babf4ac58ab0e26','clock_period','["6ce5090eb7504858947edaf3","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(299,'ad60c3e72babf4ac58ab0e26','clock_period','["35e35826c249a39668b65f46","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(300,'412f2e8196fea13dcdcf0970','training_session','["99cd9f33db863901153bf35b"]',NULL);
INSERT INTO "change" VALUES(301,'4ef5061742cde4fc85576929','trainee','["4abc24ebecb5c0f18e9b5455"]',NULL);
INSERT INTO "change" VALUES(302,'4ef5061742cde4fc85576929','entitlement','["3ffc1aa3b35f8b0277e18e71","training"]','{"contract_id":"3ffc1aa3b35f8b0277e18e71","entitlement":"training","total":2,"used":1}');
INSERT INTO "change" VALUES(303,'4ef5061742cde4fc85576929','trainee','["133efcf3f0bd9eb941f67262"]',NULL);
INSERT INTO "change" VALUES(304,'5176b88e757ef04c15488ad6','trainee','["1b5bb4d6882cc1c50cdf1dea"]',NULL);
INSERT INTO "change" VALUES(305,'46f1af589dd167ffaaadb174','training_session','["99cd9f33db863901153bf35b"]','{"id":"99cd9f33db863901153bf35b","number":"TR-0001","course":"use","at":"2026-03-31T06:00:00Z","trainer_id":"18fc542b52262d5f83b5c50b","place":"North wing","customer_id":"9e131b9975dce77c635bd967","places":8,"held_at":null,"cancelled_at":null,"cancelled_because":null}');
INSERT INTO "change" VALUES(306,'46f1af589dd167ffaaadb174','trainee','["133efcf3f0bd9eb941f67262"]','{"id":"133efcf3f0bd9eb941f67262","session_id":"99cd9f33db863901153bf35b","name":"Mr Li","name_key":"mr li","customer_id":"9e131b9975dce77c635bd967","engineer_id":null,"contract_id":null,"entitlement":null,"amount":0,"currency":"CNY","decimals":2,"present":null,"mark":null,"passed":null,"certificate":null,"taught":0}');
INSERT INTO "change" VALUES(307,'46f1af589dd167ffaaadb174','trainee','["4abc24ebecb5c0f18e9b5455"]','{"id":"4abc24ebecb5c0f18e9b5455","session_id":"99cd9f33db863901153bf35b","name":"Ms Hu","name_key":"ms hu","customer_id":"9e131b9975dce77c635bd967","engineer_id":null,"contract_id":"3ffc1aa3b35f8b0277e18e71","entitlement":"training","amount":null,"currency":null,"decimals":null,"present":null,"mark":null,"passed":null,"certificate":null,"taught":0}');
INSERT INTO "change" VALUES(308,'46f1af589dd167ffaaadb174','engineer','["dff25ebc88abcfce51e77a50"]','{"id":"dff25ebc88abcfce51e77a50","name":"Zhao Min","name_key":"zhao min","login":"zhao","station":"centre","level":null,"phone":null,"mail":null,"active":1,"capacity":8}');
INSERT INTO "change" VALUES(309,'46f1af589dd167ffaaadb174','engineer_skill','["dff25ebc88abcfce51e77a50","installation"]','{"engineer_id":"dff25ebc88abcfce51e77a50","skill":"installation"}');
INSERT INTO "change" VALUES(310,'46f1af589dd167ffaaadb174','engineer_skill','["dff25ebc88abcfce51e77a50","installation"]',NULL);
INSERT INTO "change" VALUES(311,'46f1af589dd167ffaaadb174','engineer_skill','["dff25ebc88abcfce51e77a50","soldering"]',NULL);
INSERT INTO "change" VALUES(312,'46f1af589dd167ffaaadb174','engineer_role','["dff25ebc88abcfce51e77a50","reception"]','{"engineer_id":"dff25ebc88abcfce51e77a50","role":"reception"}');
INSERT INTO "change" VALUES(313,'46f1af589dd167ffaaadb174','engineer_role','["dff25ebc88abcfce51e77a50","reception"]',NULL);
INSERT INTO "change" VALUES(314,'46f1af589dd167ffaaadb174','trainee','["1b5bb4d6882cc1c50cdf1dea"]','{"id":"1b5bb4d6882cc1c50cdf1dea","session_id":"99cd9f33db863901153bf35b","name":"Zhao Min","name_key":"zhao min","customer_id":null,"engineer_id":"dff25ebc88abcfce51e77a50","contract_id":null,"entitlement":null,"amount":null,"currency":null,"decimals":null,"present":null,"mark":null,"passed":null,"certificate":null,"taught":0}');
INSERT INTO "change" VALUES(315,'80938078eb166c3f958e4375','training_session','["4a7e24a199f85432b991cfb6"]',NULL);
INSERT INTO "change" VALUES(316,'fb92812b86575fb75f67dcc8','assessment','["fba4c4cfb21879bc08a42f37"]',NULL);
INSERT INTO "change" VALUES(317,'acf5e334ba7947c740a67ee3','assessment','["d8e5523337da0a40a1abdcf4"]',NULL);
INSERT INTO "change" VALUES(318,'f1fa1795be28c45068dd9611','assessment','["d8e5523337da0a40a1abdcf4"]','{"id":"d8e5523337da0a40a1abdcf4","number":"AS-0002","month":"2026-03","rule":"calls","engineer_id":"18fc542b52262d5f83b5c50b","customer_id":null,"ticket_id":"b2b6e15becffb14c5b3fb71d","dispatch_id":null,"at":"2026-03-20T02:00:00Z","source":"hand","fact":null,"because":"line engaged","penalty":10000,"amount":10000,"currency":"CNY","decimals":2,"made_at":"2026-04-01T01:00:00Z","waived_at":null,"waived_by":null,"waived_because":null,"dropped_at":null}');
INSERT INTO "change" VALUES(319,'d7ffcab460dcc81521cccb55','assessment_month','["2026-03"]',NULL);
INSERT INTO "change" VALUES(320,'d43888e238b204060323d690','assessment_told','["52250fcaed09a1609ce0813a"]',NULL);
INSERT INTO "change" VALUES(321,'95eeffe66cdde57aaf539a59','turnover','["4fe9102cf191b30d57236504","2026-02"]',NULL);
INSERT INTO "change" VALUES(322,'fc7aa2eac9b02e85e9308a3d','settlement','["4fe9102cf191b30d57236504","2026Q1"]',NULL);
INSERT INTO "change" VALUES(323,'1d8b7f88a90875900676281a','turnover','["4fe9102cf191b30d57236504","2026-04"]',NULL);
INSERT INTO "change" VALUES(324,'aa7d5d96b5e2d1dbb5944428','customer','["44c721396557d16122105106"]',NULL);
INSERT INTO "change" VALUES(325,'aa7d5d96b5e2d1dbb5944428','phone','["44c721396557d16122105106","861055500007","12"]',NULL);
INSERT INTO "change" VALUES(326,'d2ac9560df1c72f8f28f1a3d','phone','["4fe9102cf191b30d57236504","861055500007","12"]',NULL);
INSERT INTO "change" VALUES(327,'d2ac9560df1c72f8f28f1a3d','phone','["44c721396557d16122105106","861055500007","12"]','{"customer_id":"44c721396557d16122105106","digits":"861055500007","extension":"12","shown":"010 5550 0007 ext 12","tail":"5500007","place":1}');
INSERT INTO "change" VALUES(328,'d2ac9560df1c72f8f28f1a3d','customer','["44c721396557d16122105106"]','{"id":"44c721396557d16122105106","name":"Sample Dealers","name_key":"sample dealers","region":null,"tier":null,"phase":null,"address":null,"number":"CU-0005","merged_into":null,"category":null,"since_on":"2026-04-01","keeper_id":null,"note":null}');
INSERT INTO "change" VALUES(329,'4e776ec1e55c0420fe4ebe4e','contract_moved_end','["c73a2f711c6708d820e80511"]',NULL);
INSERT INTO "change" VALUES(330,'4e776ec1e55c0420fe4ebe4e','contract','["b14a614e981d5242663a081a"]','{"id":"b14a614e981d5242663a081a","number":"C-0002","customer_id":"4effe6ddb72a72ac047d6f1f","kind":"basic","tier":"standard","phase":null,"starts_on":"2026-01-01","ends_on":"2027-01-31"}');
INSERT INTO "change" VALUES(331,'48250913e9d377119f8064f0','survey','["534d8ffc75329731db8886ef"]',NULL);
INSERT INTO "change" VALUES(332,'48250913e9d377119f8064f0','survey_mark','["534d8ffc75329731db8886ef","attitude"]',NULL);
INSERT INTO "change" VALUES(333,'23ccb72294bf093a1276eeea','survey','["5cb016a91df2407bf6a318bc"]',NULL);
INSERT INTO "change" VALUES(334,'a19aac0c0e54b24abc436b54','contact','["07ddc8d163adfa79a280e074"]','{"id":"07ddc8d163adfa79a280e074","customer_id":"9e131b9975dce77c635bd967","site_id":"93d886db4f8b26ccd272ed16","name":"Li Na","role":"head nurse","phone":"13800000003","mail":null,"left_on":null,"head":0}');
INSERT INTO "change" VALUES(335,'33f5b6b92d4b422eaf1bb673','equipment','["b8ac01a0bc1e3994c0d12382"]','{"id":"b8ac01a0bc1e3994c0d12382","serial":"PR-1002","serial_key":"pr-1002","kind":"printer","model":null,"customer_id":"4effe6ddb72a72ac047d6f1f","site_id":null,"contract_id":"b14a614e981d5242663a081a","bought_on":"2026-02-01","delivered_on":null,"accepted_on":"2026-02-02","used_on":null,"scrapped_on":null,"plate":null,"plate_key":null,"note":null,"paid_on":null,"transferred_on":null}');
INSERT INTO "change" VALUES(336,'370a51b45df3f8b015a9a1e5','ticket','["046e1d3f56ddab2f68ec1c38"]',NULL);
INSERT INTO "change" VALUES(337,'370a51b45df3f8b015a9a1e5','ticket_period','["046e1d3f56ddab2f68ec1c38","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(338,'370a51b45df3f8b015a9a1e5','call','["630192f92de11b118d8b65d6"]',NULL);
INSERT INTO "change" VALUES(339,'370a51b45df3f8b015a9a1e5','clock','["6ed9eb084e301e15713d81b1"]',NULL);
INSERT INTO "change" VALUES(340,'370a51b45df3f8b015a9a1e5','clock','["5f40c0d701a62a24a54ce482"]',NULL);
INSERT INTO "change" VALUES(341,'370a51b45df3f8b015a9a1e5','clock_period','["6ed9eb084e301e15713d81b1","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(342,'370a51b45df3f8b015a9a1e5','clock_period','["5f40c0d701a62a24a54ce482","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(343,'a1d75c9f8b9c2ca7c05812a2','withdrawn','["046e1d3f56ddab2f68ec1c38"]',NULL);
INSERT INTO "change" VALUES(344,'a1d75c9f8b9c2ca7c05812a2','clock_period','["5f40c0d701a62a24a54ce482","2026-04-01T01:00:00Z"]','{"clock_id":"5f40c0d701a62a24a54ce482","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(345,'a1d75c9f8b9c2ca7c05812a2','clock_period','["6ed9eb084e301e15713d81b1","2026-04-01T01:00:00Z"]','{"clock_id":"6ed9eb084e301e15713d81b1","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(346,'a1d75c9f8b9c2ca7c05812a2','clock','["5f40c0d701a62a24a54ce482"]','{"id":"5f40c0d701a62a24a54ce482","ticket_id":"046e1d3f56ddab2f68ec1c38","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(347,'a1d75c9f8b9c2ca7c05812a2','clock','["6ed9eb084e301e15713d81b1"]','{"id":"6ed9eb084e301e15713d81b1","ticket_id":"046e1d3f56ddab2f68ec1c38","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(348,'a1d75c9f8b9c2ca7c05812a2','call','["630192f92de11b118d8b65d6"]','{"id":"630192f92de11b118d8b65d6","ticket_id":"046e1d3f56ddab2f68ec1c38","at":"2026-04-01T01:00:00Z","channel":"phone","caller":null,"phone":null,"said":"a slip","taken_by":"tester","place":0,"wish":null,"opinion":null}');
INSERT INTO "change" VALUES(349,'a1d75c9f8b9c2ca7c05812a2','ticket_period','["046e1d3f56ddab2f68ec1c38","2026-04-01T01:00:00Z"]','{"ticket_id":"046e1d3f56ddab2f68ec1c38","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(350,'a1d75c9f8b9c2ca7c05812a2','ticket','["046e1d3f56ddab2f68ec1c38"]','{"id":"046e1d3f56ddab2f68ec1c38","number":"SD-000010","count":10,"summary":"a slip","kind":"fault","customer_id":"4fe9102cf191b30d57236504","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(351,'a1d75c9f8b9c2ca7c05812a2','taken_back','[133]',NULL);
INSERT INTO "change" VALUES(352,'6e9d967c2e88a1bea9261ad6','ticket','["aa0a56d56df21899805cfa01"]',NULL);
INSERT INTO "change" VALUES(353,'6e9d967c2e88a1bea9261ad6','ticket_period','["aa0a56d56df21899805cfa01","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(354,'6e9d967c2e88a1bea9261ad6','call','["2bb2c047fb34ecfe5f9fef59"]',NULL);
INSERT INTO "change" VALUES(355,'6e9d967c2e88a1bea9261ad6','clock','["4da237c3ac9ff0e4ab6797a9"]',NULL);
INSERT INTO "change" VALUES(356,'6e9d967c2e88a1bea9261ad6','clock','["5eeb663b97be9deb81848f07"]',NULL);
INSERT INTO "change" VALUES(357,'6e9d967c2e88a1bea9261ad6','clock_period','["4da237c3ac9ff0e4ab6797a9","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(358,'6e9d967c2e88a1bea9261ad6','clock_period','["5eeb663b97be9deb81848f07","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(359,'62ac93b30b29c6c8327ac15f','ticket','["6113eff625808950219a4a72"]',NULL);
INSERT INTO "change" VALUES(360,'62ac93b30b29c6c8327ac15f','ticket_period','["6113eff625808950219a4a72","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(361,'62ac93b30b29c6c8327ac15f','call','["fd444742b528dfcbcae71018"]',NULL);
INSERT INTO "change" VALUES(362,'62ac93b30b29c6c8327ac15f','clock','["64548bfd54f9663b83f39e98"]',NULL);
INSERT INTO "change" VALUES(363,'62ac93b30b29c6c8327ac15f','clock','["0f938458303adcfce59f2a75"]',NULL);
INSERT INTO "change" VALUES(364,'62ac93b30b29c6c8327ac15f','clock_period','["64548bfd54f9663b83f39e98","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(365,'62ac93b30b29c6c8327ac15f','clock_period','["0f938458303adcfce59f2a75","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(366,'3a9e783e3acab2c3eaad06b2','ticket','["6113eff625808950219a4a72"]','{"id":"6113eff625808950219a4a72","number":"SD-000012","count":12,"summary":"logged twice","kind":"fault","customer_id":"4fe9102cf191b30d57236504","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(367,'3a9e783e3acab2c3eaad06b2','call','["fd444742b528dfcbcae71018"]','{"id":"fd444742b528dfcbcae71018","ticket_id":"6113eff625808950219a4a72","at":"2026-04-01T01:00:00Z","channel":"phone","caller":null,"phone":null,"said":"logged twice","taken_by":"tester","place":0,"wish":null,"opinion":null}');
INSERT INTO "change" VALUES(368,'c61f3644480c4f985dc3402a','call','["fd444742b528dfcbcae71018"]','{"id":"fd444742b528dfcbcae71018","ticket_id":"6113eff625808950219a4a72","at":"2026-04-01T01:00:00Z","channel":"phone","caller":"Mr Sample","phone":null,"said":"logged twice","taken_by":"tester","place":0,"wish":null,"opinion":null}');
INSERT INTO "change" VALUES(369,'c61f3644480c4f985dc3402a','ticket_period','["6113eff625808950219a4a72","2026-04-01T01:00:00Z"]','{"ticket_id":"6113eff625808950219a4a72","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(370,'c61f3644480c4f985dc3402a','ticket_period','["6113eff625808950219a4a72","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(371,'c61f3644480c4f985dc3402a','ticket','["6113eff625808950219a4a72"]','{"id":"6113eff625808950219a4a72","number":"SD-000012","count":12,"summary":"does anybody come","kind":"fault","customer_id":"4fe9102cf191b30d57236504","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(372,'c61f3644480c4f985dc3402a','clock','["64548bfd54f9663b83f39e98"]','{"id":"64548bfd54f9663b83f39e98","ticket_id":"6113eff625808950219a4a72","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(373,'c61f3644480c4f985dc3402a','clock','["0f938458303adcfce59f2a75"]','{"id":"0f938458303adcfce59f2a75","ticket_id":"6113eff625808950219a4a72","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(374,'c61f3644480c4f985dc3402a','clock_period','["64548bfd54f9663b83f39e98","2026-04-01T01:00:00Z"]','{"clock_id":"64548bfd54f9663b83f39e98","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(375,'c61f3644480c4f985dc3402a','clock_period','["0f938458303adcfce59f2a75","2026-04-01T01:00:00Z"]','{"clock_id":"0f938458303adcfce59f2a75","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(376,'d2af4937f485072b91a279c0','customer','["1ffc3e72949f7aeefd46dabc"]',NULL);
INSERT INTO "change" VALUES(377,'d2af4937f485072b91a279c0','customer_number','["k-17"]',NULL);
INSERT INTO "change" VALUES(378,'e975aafb9293840238866252','customer','["81385aaf2e0ea1540d45ee1b"]',NULL);
INSERT INTO "change" VALUES(379,'e975aafb9293840238866252','ticket','["05931e1d3ae8377fdbf94d16"]',NULL);
INSERT INTO "change" VALUES(380,'e975aafb9293840238866252','ticket_period','["05931e1d3ae8377fdbf94d16","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(381,'e975aafb9293840238866252','call','["fd44f22319840a47769dedc0"]',NULL);
INSERT INTO "change" VALUES(382,'e975aafb9293840238866252','clock','["d9cd014c5d629627508a0207"]',NULL);
INSERT INTO "change" VALUES(383,'e975aafb9293840238866252','clock','["96bc9d1a03504ea23bd88179"]',NULL);
INSERT INTO "change" VALUES(384,'e975aafb9293840238866252','clock_period','["d9cd014c5d629627508a0207","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(385,'e975aafb9293840238866252','clock_period','["96bc9d1a03504ea23bd88179","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(386,'e975aafb9293840238866252','contact','["dfd55c39db86b81f7b4d8670"]',NULL);
INSERT INTO "change" VALUES(387,'e975aafb9293840238866252','mail','["<1@example.invalid>"]',NULL);
INSERT INTO "change" VALUES(388,'15faca3c3651f5bd9d91819b','ticket_period','["aa0a56d56df21899805cfa01","2026-04-01T01:00:00Z"]','{"ticket_id":"aa0a56d56df21899805cfa01","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(389,'15faca3c3651f5bd9d91819b','ticket_period','["aa0a56d56df21899805cfa01","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(390,'15faca3c3651f5bd9d91819b','dispatch','["008bafd29deccc7821d68689"]',NULL);
INSERT INTO "change" VALUES(391,'15faca3c3651f5bd9d91819b','dispatch_crew','["008bafd29deccc7821d68689","dff25ebc88abcfce51e77a50"]',NULL);
INSERT INTO "change" VALUES(392,'9470e7b84c1d03629b4b89e3','task','["369dd29225c299e10d028690"]',NULL);
INSERT INTO "change" VALUES(393,'868f0320f5dbf2d24d06605e','task_move','["369dd29225c299e10d028690",1]',NULL);
INSERT INTO "change" VALUES(394,'868f0320f5dbf2d24d06605e','task','["369dd29225c299e10d028690"]','{"id":"369dd29225c299e10d028690","number":"T-0001","rule":null,"turn":null,"what":"send the manual","noun":"customer","noun_id":"9e131b9975dce77c635bd967","customer_id":"9e131b9975dce77c635bd967","engineer_id":"18fc542b52262d5f83b5c50b","role":null,"batch":null,"made_at":"2026-04-01T01:00:00Z","made_by":"tester","planned_on":"2026-04-03","due_on":"2026-04-03","ticket_id":null,"done_at":null,"done_by":null,"outcome":null,"dropped_at":null,"because":null}');
INSERT INTO "change" VALUES(395,'1f43512da448b7a8a47e7be5','acceptance','["b8ac01a0bc1e3994c0d12382","final"]',NULL);
INSERT INTO "change" VALUES(396,'1f43512da448b7a8a47e7be5','equipment','["b8ac01a0bc1e3994c0d12382"]','{"id":"b8ac01a0bc1e3994c0d12382","serial":"PR-1002","serial_key":"pr-1002","kind":"printer","model":null,"customer_id":"4effe6ddb72a72ac047d6f1f","site_id":null,"contract_id":"b14a614e981d5242663a081a","bought_on":"2026-02-01","delivered_on":null,"accepted_on":"2026-02-02","used_on":null,"scrapped_on":null,"plate":"豫A12345","plate_key":"豫a12345","note":"in the van","paid_on":null,"transferred_on":null}');
INSERT INTO "change" VALUES(397,'1f43512da448b7a8a47e7be5','kept_file','["equipment","b8ac01a0bc1e3994c0d12382",1]',NULL);
INSERT INTO "change" VALUES(398,'23844a61112e01fedb513690','warranty_card','["b8ac01a0bc1e3994c0d12382"]',NULL);
INSERT INTO "change" VALUES(399,'70ee04694b0fd413beb6dcbd','care_rule','["count"]',NULL);
INSERT INTO "change" VALUES(400,'70ee04694b0fd413beb6dcbd','care_rule','["visit"]',NULL);
INSERT INTO "change" VALUES(401,'70ee04694b0fd413beb6dcbd','task','["f50ad405a28cf10fb5ace85e"]',NULL);
INSERT INTO "change" VALUES(402,'70ee04694b0fd413beb6dcbd','task','["a8a837d67ae42457d88a361a"]',NULL);
INSERT INTO "change" VALUES(403,'70ee04694b0fd413beb6dcbd','task','["bfb32ff9f7246cb3bba83fd2"]',NULL);
INSERT INTO "change" VALUES(404,'70ee04694b0fd413beb6dcbd','task','["87bcff6b15ee784abb20e4d8"]',NULL);
INSERT INTO "change" VALUES(405,'ed9ef94c99fcf206d3dc80da','dispatch','["008bafd29deccc7821d68689"]','{"id":"008bafd29deccc7821d68689","ticket_id":"aa0a56d56df21899805cfa01","visit":1,"engineer_id":"18fc542b52262d5f83b5c50b","ordered_at":"2026-04-01T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(406,'ed9ef94c99fcf206d3dc80da','clock','["4da237c3ac9ff0e4ab6797a9"]','{"id":"4da237c3ac9ff0e4ab6797a9","ticket_id":"aa0a56d56df21899805cfa01","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(407,'ed9ef94c99fcf206d3dc80da','clock_period','["4da237c3ac9ff0e4ab6797a9","2026-04-01T01:00:00Z"]','{"clock_id":"4da237c3ac9ff0e4ab6797a9","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(408,'f5aade4f877055e8bde5e1b5','dispatch','["008bafd29deccc7821d68689"]','{"id":"008bafd29deccc7821d68689","ticket_id":"aa0a56d56df21899805cfa01","visit":1,"engineer_id":"18fc542b52262d5f83b5c50b","ordered_at":"2026-04-01T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-04-01T01:00:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(409,'f5aade4f877055e8bde5e1b5','dispatch_check','["008bafd29deccc7821d68689","tidy"]',NULL);
INSERT INTO "change" VALUES(410,'f5aade4f877055e8bde5e1b5','dispatch_item','["008bafd29deccc7821d68689","training"]',NULL);
INSERT INTO "change" VALUES(411,'f5aade4f877055e8bde5e1b5','ticket','["ac97995655a2b1ea64ff7852"]',NULL);
INSERT INTO "change" VALUES(412,'f5aade4f877055e8bde5e1b5','ticket_period','["ac97995655a2b1ea64ff7852","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(413,'f5aade4f877055e8bde5e1b5','call','["f76f129878859dc933d2d6a9"]',NULL);
INSERT INTO "change" VALUES(414,'f5aade4f877055e8bde5e1b5','clock','["1efd4b1c2cc0c15c41ec716a"]',NULL);
INSERT INTO "change" VALUES(415,'f5aade4f877055e8bde5e1b5','clock','["fa5bae00e29daf699459fc88"]',NULL);
INSERT INTO "change" VALUES(416,'f5aade4f877055e8bde5e1b5','clock_period','["1efd4b1c2cc0c15c41ec716a","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(417,'f5aade4f877055e8bde5e1b5','clock_period','["fa5bae00e29daf699459fc88","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(418,'f5aade4f877055e8bde5e1b5','finding','["008bafd29deccc7821d68689","cable loose"]',NULL);
INSERT INTO "change" VALUES(419,'f5aade4f877055e8bde5e1b5','priced_line','["97bc7a8e3a2cb244d48c53c7"]',NULL);
INSERT INTO "change" VALUES(420,'f5aade4f877055e8bde5e1b5','priced_line','["c69980d529967f09b815519d"]',NULL);
INSERT INTO "change" VALUES(421,'5165917886136429466a6d1c','dispatch_check','["008bafd29deccc7821d68689","tidy"]','{"dispatch_id":"008bafd29deccc7821d68689","item":"tidy","kept":1,"judged_by":null}');
INSERT INTO "change" VALUES(422,'8b7cc75c4ec8cad704c8b968','article','["e211ca620d0a7353ffff9336"]',NULL);
INSERT INTO "change" VALUES(423,'967b3f645990186f8f7dd168','ticket','["5873cdd900db4a1e8b420758"]',NULL);
INSERT INTO "change" VALUES(424,'967b3f645990186f8f7dd168','ticket_period','["5873cdd900db4a1e8b420758","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(425,'967b3f645990186f8f7dd168','call','["f09c83b6fa610ea509b7df83"]',NULL);
INSERT INTO "change" VALUES(426,'967b3f645990186f8f7dd168','clock','["67293aa43525463533d3bc06"]',NULL);
INSERT INTO "change" VALUES(427,'967b3f645990186f8f7dd168','clock','["f692454c97708169120a8c6b"]',NULL);
INSERT INTO "change" VALUES(428,'967b3f645990186f8f7dd168','clock_period','["67293aa43525463533d3bc06","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(429,'967b3f645990186f8f7dd168','clock_period','["f692454c97708169120a8c6b","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(430,'1fc607f82cb77c9a627ac342','ticket_period','["5873cdd900db4a1e8b420758","2026-04-01T02:00:00Z"]','{"ticket_id":"5873cdd900db4a1e8b420758","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(431,'1fc607f82cb77c9a627ac342','ticket_period','["5873cdd900db4a1e8b420758","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(432,'1fc607f82cb77c9a627ac342','ticket','["5873cdd900db4a1e8b420758"]','{"id":"5873cdd900db4a1e8b420758","number":"SD-000015","count":15,"summary":"how does it print now","kind":"fault","customer_id":"4fe9102cf191b30d57236504","severity":null,"reach":null,"opened_at":"2026-04-01T02:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(433,'1fc607f82cb77c9a627ac342','clock','["67293aa43525463533d3bc06"]','{"id":"67293aa43525463533d3bc06","ticket_id":"5873cdd900db4a1e8b420758","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T02:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T02:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(434,'1fc607f82cb77c9a627ac342','clock','["f692454c97708169120a8c6b"]','{"id":"f692454c97708169120a8c6b","ticket_id":"5873cdd900db4a1e8b420758","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T02:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T02:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(435,'1fc607f82cb77c9a627ac342','clock_period','["67293aa43525463533d3bc06","2026-04-01T02:00:00Z"]','{"clock_id":"67293aa43525463533d3bc06","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(436,'1fc607f82cb77c9a627ac342','clock_period','["f692454c97708169120a8c6b","2026-04-01T02:00:00Z"]','{"clock_id":"f692454c97708169120a8c6b","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(437,'1fc607f82cb77c9a627ac342','article_use','["82a857b6e219de6dcbd2cdb9"]',NULL);
INSERT INTO "change" VALUES(438,'b05cbd82b05c25dd886661bf','ticket','["0f5e07cc1cb04411a46b9c37"]',NULL);
INSERT INTO "change" VALUES(439,'b05cbd82b05c25dd886661bf','ticket_period','["0f5e07cc1cb04411a46b9c37","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(440,'b05cbd82b05c25dd886661bf','call','["d29f6dbf5eb991910e552da3"]',NULL);
INSERT INTO "change" VALUES(441,'b05cbd82b05c25dd886661bf','clock','["22549dded8d1f7e39a283ec9"]',NULL);
INSERT INTO "change" VALUES(442,'b05cbd82b05c25dd886661bf','clock','["79a664d796904504948d6836"]',NULL);
INSERT INTO "change" VALUES(443,'b05cbd82b05c25dd886661bf','clock_period','["22549dded8d1f7e39a283ec9","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(444,'b05cbd82b05c25dd886661bf','clock_period','["79a664d796904504948d6836","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(445,'b05cbd82b05c25dd886661bf','complaint','["0f5e07cc1cb04411a46b9c37"]',NULL);
INSERT INTO "change" VALUES(446,'b05cbd82b05c25dd886661bf','clock','["deeb286070ade1c6bbf37a2b"]','{"id":"deeb286070ade1c6bbf37a2b","ticket_id":"333e0f254209815732289eee","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-02T03:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
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
INSERT INTO "clock" VALUES('b13635dddaae8acf46208983','b2b6e15becffb14c5b3fb71d','answer','gold','15m clock','always','answered opinion arrived outcome resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('baba39bd154c83919cfe73d9','b2b6e15becffb14c5b3fb71d','opinion','gold','30m clock','always','opinion arrived outcome resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('a89db2aa1b15c79088f14414','b2b6e15becffb14c5b3fb71d','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T01:00:00Z','resolved','2026-03-02T02:05:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('b73accee598cf3e23a0db33e','b2b6e15becffb14c5b3fb71d','arrive','gold','2h clock','always','arrived',NULL,'ordered','2026-03-02T01:00:00Z','arrived','2026-03-02T02:05:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('ce89c0e8532abc13031e57f0','333e0f254209815732289eee','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-03-02T03:00:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('deeb286070ade1c6bbf37a2b','333e0f254209815732289eee','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:00:00Z',NULL,NULL,'2026-03-09T09:30:00Z',NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('5f2cfb4484a3f57201089c16','819c219484c91908c812a1a1','answer','standard','30m','office','answered opinion arrived outcome resolved',NULL,'logged','2026-03-02T03:30:00Z','answered','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z','missed','2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('253f228f96580780e9b2e2f6','819c219484c91908c812a1a1','solve','standard','2 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('d7f8c4d0752093fcdac9b058','15e33e2698b64b61ae65bd4d','answer','gold','15m clock','always','answered opinion arrived outcome resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T03:45:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('6ce5090eb7504858947edaf3','15e33e2698b64b61ae65bd4d','opinion','gold','30m clock','always','opinion arrived outcome resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T04:00:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('35e35826c249a39668b65f46','15e33e2698b64b61ae65bd4d','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('0329c40b1c343cb96397ad82','7fe327e71a96961e98a7efa7','answer','gold','15m clock','always','answered opinion arrived outcome resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:35:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('2c65b3da9f866398f6ab66b5','7fe327e71a96961e98a7efa7','opinion','gold','30m clock','always','opinion arrived outcome resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:50:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('753357f1e573e876b16a3545','7fe327e71a96961e98a7efa7','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('8bd255a757ad844cbd9811a9','6574339b92a0108b7c92370f','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('4ae20599e35c2e7b75bb0b6e','6574339b92a0108b7c92370f','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('89d212e8ce75df933ffe08ce','ba3095ef3691bf11b8e2fea9','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-03-03T01:00:00Z','arrived','2026-03-03T01:00:00Z',NULL,'met','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('715f4d872c0b85e392d59ac6','ba3095ef3691bf11b8e2fea9','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('dd4fab47b795d769ad3786a7','631e124aa0262a8c0641ec6c','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met','2026-03-02T00:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('81c1f3588f2ffd7e463e2c15','631e124aa0262a8c0641ec6c','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met','2026-03-02T00:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('ca5407f38caf3593b487f6a5','14890ac9896df7d02a6043de','answer','gold','15m clock','always','answered opinion arrived outcome resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('4e7b176fa6f5362ad40c37ba','14890ac9896df7d02a6043de','opinion','gold','30m clock','always','opinion arrived outcome resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('8454ef434cb34a092347af7f','14890ac9896df7d02a6043de','solve','gold','3 working days','office','resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('f6c88bfcbc7dac0ce9b7ee93','6039b18980e9c4b32cf3464e','answer','standard','30m','office','answered opinion arrived outcome resolved',NULL,'logged','2026-03-04T01:00:00Z','answered','2026-03-04T01:10:00Z',NULL,'met','2026-03-04T01:00:00Z','tester','2026-03-04T03:00:00Z','written on paper');
INSERT INTO "clock" VALUES('0457dbeca0c468b254ef537d','6039b18980e9c4b32cf3464e','solve','standard','8h','office','resolved','customer parts vendor problem evidence','logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('4da237c3ac9ff0e4ab6797a9','aa0a56d56df21899805cfa01','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-04-01T01:00:00Z','arrived','2026-04-01T01:00:00Z',NULL,'met','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('5eeb663b97be9deb81848f07','aa0a56d56df21899805cfa01','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('64548bfd54f9663b83f39e98','6113eff625808950219a4a72','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-04-01T01:00:00Z','merged','2026-04-01T01:00:00Z',NULL,'void','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('0f938458303adcfce59f2a75','6113eff625808950219a4a72','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z','merged','2026-04-01T01:00:00Z',NULL,'void','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('d9cd014c5d629627508a0207','05931e1d3ae8377fdbf94d16','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('96bc9d1a03504ea23bd88179','05931e1d3ae8377fdbf94d16','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('1efd4b1c2cc0c15c41ec716a','ac97995655a2b1ea64ff7852','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('fa5bae00e29daf699459fc88','ac97995655a2b1ea64ff7852','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('67293aa43525463533d3bc06','5873cdd900db4a1e8b420758','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-04-01T02:00:00Z','resolved','2026-04-01T02:00:00Z',NULL,'met','2026-04-01T02:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('f692454c97708169120a8c6b','5873cdd900db4a1e8b420758','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T02:00:00Z','resolved','2026-04-01T02:00:00Z',NULL,'met','2026-04-01T02:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('22549dded8d1f7e39a283ec9','0f5e07cc1cb04411a46b9c37','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-04-01T02:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T02:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('79a664d796904504948d6836','0f5e07cc1cb04411a46b9c37','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T02:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T02:00:00Z',NULL,NULL,NULL);
CREATE TABLE clock_period (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  due_at TEXT NOT NULL,
  held INTEGER NOT NULL CHECK (held IN (0, 1)),
  PRIMARY KEY (clock_id, since),
  CHECK (since <= until)
) STRICT;
INSERT INTO "clock_period" VALUES('b13635dddaae8acf46208983','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:15:00Z',0);
INSERT INTO "clock_period" VALUES('baba39bd154c83919cfe73d9','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('a89db2aa1b15c79088f14414','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('b73accee598cf3e23a0db33e','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('deeb286070ade1c6bbf37a2b','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('ce89c0e8532abc13031e57f0','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-02T06:00:00Z',1);
INSERT INTO "clock_period" VALUES('5f2cfb4484a3f57201089c16','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('253f228f96580780e9b2e2f6','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','2026-03-04T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('d7f8c4d0752093fcdac9b058','2026-03-02T03:30:00Z','2026-03-04T01:00:00Z','2026-03-02T03:45:00Z',0);
INSERT INTO "clock_period" VALUES('6ce5090eb7504858947edaf3','2026-03-02T03:30:00Z','2026-03-04T01:00:00Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('35e35826c249a39668b65f46','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-05T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('35e35826c249a39668b65f46','2026-03-02T06:00:00Z','2026-03-04T01:00:00Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('0329c40b1c343cb96397ad82','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:35:00Z',0);
INSERT INTO "clock_period" VALUES('2c65b3da9f866398f6ab66b5','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:50:00Z',0);
INSERT INTO "clock_period" VALUES('753357f1e573e876b16a3545','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('8bd255a757ad844cbd9811a9','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('4ae20599e35c2e7b75bb0b6e','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('89d212e8ce75df933ffe08ce','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('715f4d872c0b85e392d59ac6','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('dd4fab47b795d769ad3786a7','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-02T02:30:00Z',0);
INSERT INTO "clock_period" VALUES('81c1f3588f2ffd7e463e2c15','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('d7f8c4d0752093fcdac9b058','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T03:45:00Z',1);
INSERT INTO "clock_period" VALUES('6ce5090eb7504858947edaf3','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T04:00:00Z',1);
INSERT INTO "clock_period" VALUES('35e35826c249a39668b65f46','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T09:30:00Z',1);
INSERT INTO "clock_period" VALUES('ca5407f38caf3593b487f6a5','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-04T01:15:00Z',0);
INSERT INTO "clock_period" VALUES('4e7b176fa6f5362ad40c37ba','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-04T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('8454ef434cb34a092347af7f','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('f6c88bfcbc7dac0ce9b7ee93','2026-03-04T01:00:00Z','2026-03-04T01:10:00Z','2026-03-04T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('0457dbeca0c468b254ef537d','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-05T01:00:00Z',0);
INSERT INTO "clock_period" VALUES('d7f8c4d0752093fcdac9b058','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T03:45:00Z',0);
INSERT INTO "clock_period" VALUES('6ce5090eb7504858947edaf3','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('35e35826c249a39668b65f46','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('4da237c3ac9ff0e4ab6797a9','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('5eeb663b97be9deb81848f07','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('64548bfd54f9663b83f39e98','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('0f938458303adcfce59f2a75','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('d9cd014c5d629627508a0207','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('96bc9d1a03504ea23bd88179','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('1efd4b1c2cc0c15c41ec716a','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('fa5bae00e29daf699459fc88','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('67293aa43525463533d3bc06','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','2026-04-01T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('f692454c97708169120a8c6b','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('22549dded8d1f7e39a283ec9','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','2026-04-01T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('79a664d796904504948d6836','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
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
INSERT INTO "complaint" VALUES('0f5e07cc1cb04411a46b9c37','333e0f254209815732289eee','18fc542b52262d5f83b5c50b',NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "consent" VALUES('1f21044a3e7b475187cef422','b2b6e15becffb14c5b3fb71d','remote',NULL,'Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('5af68068c3d25ec389586007','b2b6e15becffb14c5b3fb71d','quote','58e1a97f9afd9c1d4791744e','Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('681e02110eea219e4403b16e','333e0f254209815732289eee','removal',NULL,'Ms Example','phone','2026-03-02T03:00:00Z');
CREATE TABLE contact (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  site_id TEXT REFERENCES site (id),
  name TEXT NOT NULL CHECK (name <> ''),
  role TEXT,
  phone TEXT,
  mail TEXT
, left_on TEXT, head INTEGER NOT NULL DEFAULT 0 CHECK (head IN (0, 1))) STRICT;
INSERT INTO "contact" VALUES('07ddc8d163adfa79a280e074','9e131b9975dce77c635bd967','93d886db4f8b26ccd272ed16','Li Na','head nurse','13800000003',NULL,'2026-04-01',0);
INSERT INTO "contact" VALUES('dfd55c39db86b81f7b4d8670','81385aaf2e0ea1540d45ee1b',NULL,'Li Na',NULL,NULL,'li@example.invalid',NULL,0);
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
INSERT INTO "contract" VALUES('3ffc1aa3b35f8b0277e18e71','C-0001','9e131b9975dce77c635bd967','full','gold',NULL,'2026-01-01','2026-12-31');
INSERT INTO "contract" VALUES('b14a614e981d5242663a081a','C-0002','4effe6ddb72a72ac047d6f1f','basic','standard',NULL,'2026-01-01','2027-06-30');
CREATE TABLE contract_extension (
  clock_id TEXT PRIMARY KEY REFERENCES clock (id),
  contract_id TEXT NOT NULL REFERENCES contract (id),
  at TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  CHECK (ended_on < ends_on)
) STRICT;
INSERT INTO "contract_extension" VALUES('5f2cfb4484a3f57201089c16','b14a614e981d5242663a081a','2026-03-02T06:00:00Z','2026-12-31','2027-01-31');
CREATE TABLE contract_moved_end (
  id TEXT PRIMARY KEY,
  contract_id TEXT NOT NULL REFERENCES contract (id),
  at TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  why TEXT NOT NULL CHECK (why <> ''),
  CHECK (ended_on <> ends_on)
) STRICT;
INSERT INTO "contract_moved_end" VALUES('c73a2f711c6708d820e80511','b14a614e981d5242663a081a','2026-04-01T01:00:00Z','2027-01-31','2027-06-30','goodwill');
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
INSERT INTO "customer" VALUES('9e131b9975dce77c635bd967','Example Clinic','example clinic','city','gold',NULL,'1 Example Road','CU-0001',NULL,NULL,'2026-03-02',NULL,NULL);
INSERT INTO "customer" VALUES('4effe6ddb72a72ac047d6f1f','示例诊所','示例诊所',NULL,NULL,NULL,NULL,'CU-0002',NULL,NULL,'2026-03-02',NULL,NULL);
INSERT INTO "customer" VALUES('4fe9102cf191b30d57236504','Sample Dealer','sample dealer',NULL,NULL,NULL,NULL,'CU-0003',NULL,NULL,'2026-03-02',NULL,NULL);
INSERT INTO "customer" VALUES('6079f0df9f7dcf189e436f20','Sample School','sample school',NULL,NULL,NULL,NULL,'CU-0004',NULL,NULL,'2026-03-02',NULL,NULL);
INSERT INTO "customer" VALUES('44c721396557d16122105106','Sample Dealers','sample dealers',NULL,NULL,NULL,NULL,'CU-0005','4fe9102cf191b30d57236504',NULL,NULL,NULL,NULL);
INSERT INTO "customer" VALUES('1ffc3e72949f7aeefd46dabc','Sample Works','sample works',NULL,NULL,NULL,NULL,'CU-0006',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "customer" VALUES('81385aaf2e0ea1540d45ee1b','Li Na','li na',NULL,NULL,NULL,NULL,'CU-0007',NULL,NULL,'2026-04-01',NULL,NULL);
CREATE TABLE customer_number (
  number_key TEXT PRIMARY KEY,
  number TEXT NOT NULL CHECK (number <> ''),
  customer_id TEXT NOT NULL REFERENCES customer (id),
  name_key TEXT NOT NULL
) STRICT;
INSERT INTO "customer_number" VALUES('k-17','K-17','1ffc3e72949f7aeefd46dabc','sample works');
CREATE TABLE discount (
  ticket_id TEXT PRIMARY KEY REFERENCES ticket (id),
  amount INTEGER NOT NULL CHECK (amount > 0),
  currency TEXT NOT NULL,
  decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 4),
  why TEXT NOT NULL CHECK (why <> ''),
  at TEXT NOT NULL,
  given_by TEXT NOT NULL
) STRICT;
INSERT INTO "discount" VALUES('b2b6e15becffb14c5b3fb71d',500,'CNY',2,'goodwill','2026-03-02T02:05:00Z','tester');
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
INSERT INTO "dispatch" VALUES('fb7200e46778590b5e733fa4','b2b6e15becffb14c5b3fb71d',1,'18fc542b52262d5f83b5c50b','2026-03-02T01:00:00Z',NULL,NULL,'2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z',NULL,'paper jam','worn roller','roller replaced','prints 20 labels',40,'2026-03-02T02:05:00Z','paper',NULL,NULL,'full care',NULL,12,'printed 20 labels',1,'Li Na','2026-03-02T02:05:00Z',NULL,NULL,NULL,NULL,NULL,'cost','free');
INSERT INTO "dispatch" VALUES('c663fe7c35a25844afcae626','ba3095ef3691bf11b8e2fea9',1,'dff25ebc88abcfce51e77a50','2026-03-03T01:00:00Z',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,'none','no training','explained','they know how',30,NULL,NULL,NULL,NULL,'in warranty',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'free','free');
INSERT INTO "dispatch" VALUES('008bafd29deccc7821d68689','aa0a56d56df21899805cfa01',1,'18fc542b52262d5f83b5c50b','2026-04-01T01:00:00Z',NULL,NULL,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'out of warranty',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'third floor','do not bend it',1,'price','price');
CREATE TABLE dispatch_check (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  kept INTEGER NOT NULL CHECK (kept IN (0, 1)), judged_by TEXT,
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_check" VALUES('fb7200e46778590b5e733fa4','uniform',1,NULL);
INSERT INTO "dispatch_check" VALUES('fb7200e46778590b5e733fa4','tidy',0,NULL);
INSERT INTO "dispatch_check" VALUES('008bafd29deccc7821d68689','tidy',0,'tester');
CREATE TABLE dispatch_crew (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  PRIMARY KEY (dispatch_id, engineer_id)
) STRICT;
INSERT INTO "dispatch_crew" VALUES('008bafd29deccc7821d68689','dff25ebc88abcfce51e77a50');
CREATE TABLE dispatch_item (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  quantity INTEGER NOT NULL CHECK (quantity > 0), method TEXT,
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_item" VALUES('fb7200e46778590b5e733fa4','training',1,NULL);
INSERT INTO "dispatch_item" VALUES('008bafd29deccc7821d68689','training',1,'at the machine');
CREATE TABLE document (
  number INTEGER PRIMARY KEY,  -- when the texts have changed it is another one
  ticket_id TEXT NOT NULL UNIQUE REFERENCES ticket (id) ON DELETE CASCADE,
  digest INTEGER NOT NULL      -- of the texts
) STRICT;
INSERT INTO "document" VALUES(0,'819c219484c91908c812a1a1',2483302705);
INSERT INTO "document" VALUES(1,'631e124aa0262a8c0641ec6c',129524800);
INSERT INTO "document" VALUES(2,'6039b18980e9c4b32cf3464e',1221380378);
INSERT INTO "document" VALUES(3,'6574339b92a0108b7c92370f',2093342709);
INSERT INTO "document" VALUES(4,'ba3095ef3691bf11b8e2fea9',1064806338);
INSERT INTO "document" VALUES(5,'14890ac9896df7d02a6043de',3017057375);
INSERT INTO "document" VALUES(6,'15e33e2698b64b61ae65bd4d',3873463776);
INSERT INTO "document" VALUES(7,'7fe327e71a96961e98a7efa7',3112426978);
INSERT INTO "document" VALUES(8,'b2b6e15becffb14c5b3fb71d',4153803203);
INSERT INTO "document" VALUES(9,'6113eff625808950219a4a72',3483548428);
INSERT INTO "document" VALUES(10,'05931e1d3ae8377fdbf94d16',2242262510);
INSERT INTO "document" VALUES(11,'333e0f254209815732289eee',4152089765);
INSERT INTO "document" VALUES(12,'ac97995655a2b1ea64ff7852',325237026);
INSERT INTO "document" VALUES(13,'aa0a56d56df21899805cfa01',3848825112);
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
INSERT INTO "engineer" VALUES('18fc542b52262d5f83b5c50b','Wang Lin','wang lin','wang','centre',NULL,'10 0001',NULL,1,NULL);
INSERT INTO "engineer" VALUES('dff25ebc88abcfce51e77a50','Zhao Min','zhao min','zhao','centre',NULL,NULL,NULL,1,8);
INSERT INTO "engineer" VALUES('7bd435d5dbcd2a182b34abe2','Ada','ada',NULL,NULL,NULL,NULL,NULL,1,NULL);
CREATE TABLE engineer_role (
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  role TEXT NOT NULL CHECK (role <> ''),
  PRIMARY KEY (engineer_id, role)
) STRICT;
INSERT INTO "engineer_role" VALUES('dff25ebc88abcfce51e77a50','reception');
CREATE TABLE engineer_skill (
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  skill TEXT NOT NULL CHECK (skill <> ''),
  PRIMARY KEY (engineer_id, skill)
) STRICT;
INSERT INTO "engineer_skill" VALUES('18fc542b52262d5f83b5c50b','printer');
INSERT INTO "engineer_skill" VALUES('dff25ebc88abcfce51e77a50','installation');
INSERT INTO "engineer_skill" VALUES('dff25ebc88abcfce51e77a50','soldering');
CREATE TABLE entitlement (
  contract_id TEXT NOT NULL REFERENCES contract (id),
  entitlement TEXT NOT NULL,
  total INTEGER NOT NULL CHECK (total >= 0),
  used INTEGER NOT NULL DEFAULT 0 CHECK (used BETWEEN 0 AND total),
  PRIMARY KEY (contract_id, entitlement)
) STRICT;
INSERT INTO "entitlement" VALUES('3ffc1aa3b35f8b0277e18e71','visit',4,1);
INSERT INTO "entitlement" VALUES('3ffc1aa3b35f8b0277e18e71','training',2,2);
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
INSERT INTO "equipment" VALUES('165c72d9da8332b3e953bccc','PR-1001','pr-1001','printer','LP2','9e131b9975dce77c635bd967','93d886db4f8b26ccd272ed16','3ffc1aa3b35f8b0277e18e71','2024-01-01','2024-01-05','2024-01-10',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "equipment" VALUES('b8ac01a0bc1e3994c0d12382','PR-1002','pr-1002','printer',NULL,'4effe6ddb72a72ac047d6f1f',NULL,'b14a614e981d5242663a081a','2026-02-01',NULL,'2026-04-01',NULL,NULL,'豫A12345','豫a12345','in the van',NULL,NULL);
INSERT INTO "equipment" VALUES('30999ca549ad4ef054f9b8f6','PR-9001','pr-9001','printer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE "escalation" (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  percent INTEGER NOT NULL CHECK (percent >= 0),
  done_at TEXT NOT NULL,
  undone TEXT,
  PRIMARY KEY (clock_id, percent)
) STRICT;
INSERT INTO "escalation" VALUES('35e35826c249a39668b65f46',75,'2026-03-02T09:20:00Z',NULL);
INSERT INTO "escalation" VALUES('753357f1e573e876b16a3545',75,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('35e35826c249a39668b65f46',100,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('753357f1e573e876b16a3545',100,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('753357f1e573e876b16a3545',150,'2026-03-03T01:00:00Z',NULL);
CREATE TABLE finding (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  what TEXT NOT NULL CHECK (what <> ''),
  place INTEGER NOT NULL,
  ticket_id TEXT REFERENCES ticket (id),
  PRIMARY KEY (dispatch_id, what)
) STRICT;
INSERT INTO "finding" VALUES('008bafd29deccc7821d68689','cable loose',0,'ac97995655a2b1ea64ff7852');
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
INSERT INTO "hold" VALUES('9f7f4521bda042ff90cb097d','333e0f254209815732289eee','factory','2026-03-02T03:00:00Z',NULL,'tester','sent away',NULL);
INSERT INTO "hold" VALUES('37a2781270a137c6a7a6e4de','ba3095ef3691bf11b8e2fea9','resolved','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester',NULL,NULL);
INSERT INTO "hold" VALUES('19182df4d4ac14c06e07b56c','15e33e2698b64b61ae65bd4d','customer','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','tester',NULL,'2026-03-06T01:00:00Z');
CREATE TABLE holder (
  id TEXT PRIMARY KEY,
  place TEXT,
  engineer_id TEXT REFERENCES engineer (id),
  dispatch_id TEXT UNIQUE REFERENCES dispatch (id),
  CHECK ((place IS NULL) <> (dispatch_id IS NULL)),
  CHECK (engineer_id IS NULL OR place IS NOT NULL)
) STRICT;
INSERT INTO "holder" VALUES('249d4553a19d708e4f543785','warehouse',NULL,NULL);
INSERT INTO "holder" VALUES('98560b54cceebf944f7b2a5a','centre','18fc542b52262d5f83b5c50b',NULL);
INSERT INTO "holder" VALUES('36689b8ebc4dda2af95ce13a','centre',NULL,NULL);
INSERT INTO "holder" VALUES('8e7c7c1055b18f3f219aa8dc',NULL,NULL,'fb7200e46778590b5e733fa4');
CREATE TABLE imported (
  row_hash TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id)
) STRICT;
INSERT INTO "imported" VALUES('a98a8f651662bdde032bfcf6f228a852c052407dc84ee9adcf3529dfd15c2d8e','631e124aa0262a8c0641ec6c');
INSERT INTO "imported" VALUES('aed74f9fb9599ceeef9748d00acf6cc53cf33903c89475435915b9eb77ea7540','631e124aa0262a8c0641ec6c');
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
INSERT INTO "journal" VALUES(1,'6b65b92dc1e6709a45de3fe5','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','18fc542b52262d5f83b5c50b','engineer added','{"name": "Wang Lin", "station": "centre"}','7a8f9b06bb82dbd8a4e5a06e5ec9616262a3ea8fc7c6fac020722906d463ad6d');
INSERT INTO "journal" VALUES(2,'425370a9540388784847ce85','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','dff25ebc88abcfce51e77a50','engineer added','{"name": "Zhao Min", "station": "centre", "roles": ["reception"], "in_office": false}','3896184e0c33050510246b70634fc4287b405a94d4f529b7bfa38b914c37b1f3');
INSERT INTO "journal" VALUES(3,'74bf7d5111770c8f37abc4a7','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','dff25ebc88abcfce51e77a50','engineer away','{"name": "Zhao Min", "since": "2026-04-05T16:00:00Z", "until": "2026-04-10T16:00:00Z", "note": "holiday"}','599227718e5413e2383b3e3d35bc1eab7e2216d613f8fde6203ab06711ce2c5c');
INSERT INTO "journal" VALUES(4,'3dcf1d384b187f0a2724cd8c','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','9e131b9975dce77c635bd967','customer added','{"number": "CU-0001", "name": "Example Clinic", "phones": ["13800000001"]}','6dce039ce1e600552879209104abbbf2296bd07877139b83170b41d8d854c299');
INSERT INTO "journal" VALUES(5,'0698e914e72dda4db0e1ba76','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','4effe6ddb72a72ac047d6f1f','customer added','{"number": "CU-0002", "name": "示例诊所", "phones": ["13800000002"]}','2076043f8604c1629c76017fe45468a29bd18ff4249618daf18d01fd3724dd3c');
INSERT INTO "journal" VALUES(6,'ca5d7593f434b3165475edba','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','4fe9102cf191b30d57236504','customer added','{"number": "CU-0003", "name": "Sample Dealer", "phones": []}','e84f51acd3a5217afd7cee6a0102ef842de38f6cec53106b408541dbe5f0401e');
INSERT INTO "journal" VALUES(7,'61b5652da90e90473e5e404c','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','site','93d886db4f8b26ccd272ed16','site added','{"customer": "Example Clinic", "name": "North wing", "address": "2 Sample Road", "region": "county"}','d9425dd7aa91325b3bb068d98430e9e5c4f9395328ba586b35ef0ea719da9537');
INSERT INTO "journal" VALUES(8,'a7f7c7cb35220f618ad1bce1','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','9e131b9975dce77c635bd967','telephone added','{"name": "Example Clinic", "phone": "13800000003"}','5e11b37272b7d0251e686572362b49d30f8f869b293e9716a3bb99c6650d838f');
INSERT INTO "journal" VALUES(9,'a7f7c7cb35220f618ad1bce1','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','9e131b9975dce77c635bd967','contact added','{"customer": "Example Clinic", "name": "Li Na", "site": "North wing", "role": "head nurse", "phone": "13800000003", "mail": null}','027921a96e574b4e847bf9c620da5d326db8535c8a754a9391c8ee2426466c8c');
INSERT INTO "journal" VALUES(10,'823600c85202efe60f5a5aad','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','3ffc1aa3b35f8b0277e18e71','contract added','{"number": "C-0001", "customer": "Example Clinic", "kind": "full", "tier": "gold", "from": "2026-01-01", "to": "2026-12-31"}','464a4ac35e0e3eb90f3fcbcf46f8021b1d9db9e1de0ad9e1487d146320226e31');
INSERT INTO "journal" VALUES(11,'267b4f5715a3f98d5742793f','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','b14a614e981d5242663a081a','contract added','{"number": "C-0002", "customer": "示例诊所", "kind": "basic", "tier": "standard", "from": "2026-01-01", "to": "2026-12-31"}','988c0963d95efcb4f7aa60a9312fd76d210577bf00c7ba396e1ce860628200ec');
INSERT INTO "journal" VALUES(12,'ed7568e8dd88f702e3b03667','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','165c72d9da8332b3e953bccc','equipment added','{"serial": "PR-1001", "kind": "printer", "customer": "Example Clinic", "plate": null}','21b856a1eff45b99393b57f28622ecd4f941f9da9225b16d415e42a04ffc0918');
INSERT INTO "journal" VALUES(13,'9a9c3abca9249908212767d8','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','b8ac01a0bc1e3994c0d12382','equipment added','{"serial": "PR-1002", "kind": "printer", "customer": "示例诊所", "plate": null}','3acba827047d1242d0c7f9752705801428a8a75a53f6177e9dbad66699d7ee5a');
INSERT INTO "journal" VALUES(14,'acd69044bb7f1eb4864ba5eb','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','30999ca549ad4ef054f9b8f6','equipment added','{"serial": "PR-9001", "kind": "printer", "customer": null, "plate": null}','b6abe82f497b080106c02f234e777d724ae1172bf5e9e6ea1208eb10c0042148');
INSERT INTO "journal" VALUES(15,'d4aa6089288f23fdd4b11b0c','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts received','{"part": "roller", "condition": "new", "quantity": 10, "from": null, "to": "warehouse", "serial": null, "request": null, "note": "delivery note 17"}','557719ea6acc4acd2036fc7c3b7fcc954e78fe8c8f4adf0028b67c0611825868');
INSERT INTO "journal" VALUES(16,'080dbcacf9538cde2e09da60','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 3, "from": "warehouse", "to": "centre/Wang Lin", "serial": null, "request": null, "note": null}','b9902b483a52a8e23115263d05840fc7d55076928635cd13e0f10b17ba634573');
INSERT INTO "journal" VALUES(17,'ea72a3b11f529808d4d2288b','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": null, "note": null}','6da55a2c3d585b81cd28bb24653482bf415ecc66c4b18d7e27315050ad9187b6');
INSERT INTO "journal" VALUES(18,'f07af3b053158c6793980a96','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','card','06f8a62d1243c1425f25bbc2','card sold','{"card": "CARD-0001", "customer": "Example Clinic", "value": 50000, "currency": "CNY", "decimals": 2}','1d9c012ebaac4df215453067c3d18c0b51e80ab9711f3bf10f3b8bbe9c283edd');
INSERT INTO "journal" VALUES(19,'a2bfedb009be03a1498e5255','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','b2b6e15becffb14c5b3fb71d','logged','{"channel": "phone", "caller": "Li Na", "phone": "13800000003", "said": "printer jams", "summary": "printer jams", "priority": "P1", "tier": "gold", "region": "county", "kind": "fault", "equipment": "PR-1001", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "d3c62f179422a1247f07ac4c", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T01:15:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T01:30:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','631e2623936edbc29198483955d7a83ea1ef3a763a54215400512202aa48ed72');
INSERT INTO "journal" VALUES(20,'ab7184406739193daff93679','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','b2b6e15becffb14c5b3fb71d','assigned','{"engineer": "Wang Lin", "was": null, "clocks": []}','4da5abb25da025498e2d1c64388b5a02306af7def814fc29b7ae0f56f2c05f46');
INSERT INTO "journal" VALUES(21,'69e886b8803a0ed8bbb33ff1','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','b2b6e15becffb14c5b3fb71d','opinion','{"text": "restart did not help", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T01:15:00Z", "at": "2026-03-02T01:00:00Z", "spare": "15m clock"}, {"target": "opinion", "change": "met", "due": "2026-03-02T01:30:00Z", "at": "2026-03-02T01:00:00Z", "spare": "30m clock"}]}','9054beff82b18d47b2f26224faafceeef11b61d149a28ce6512be5d2436c0a25');
INSERT INTO "journal" VALUES(22,'6d10bcd64c634856663d6e32','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','b2b6e15becffb14c5b3fb71d','appointed','{"visit_at": "2026-03-02T02:00:00Z", "visit_until": null, "asked_by": "customer", "note": "they close at noon", "clocks": []}','5c54fc4b854180d27a1bf230795895b86d68b285bb42ac4cbb0877a16ed40486');
INSERT INTO "journal" VALUES(23,'d89af5b347ca2922df05d131','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','b2b6e15becffb14c5b3fb71d','consented','{"purpose": "remote", "by": "Li Na", "how": "phone", "quote": null, "clocks": []}','8e67cf3f9308b0a90add01e6c9f86c5146d6ef95a2fef8bbbe2567ac622b8ba4');
INSERT INTO "journal" VALUES(24,'bc85c78ebd312b610ee2c738','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','b2b6e15becffb14c5b3fb71d','quoted','{"quote": "Q-0001", "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}], "total": 8000, "currency": "CNY", "decimals": 2}','4c75e85af8fb68a232bb94760c41861a345562abff0e0d48353cc40a5c339a84');
INSERT INTO "journal" VALUES(25,'4b94b60964c038edd2c5f061','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','b2b6e15becffb14c5b3fb71d','consented','{"purpose": "quote", "by": "Li Na", "how": "phone", "quote": "Q-0001", "clocks": []}','db765205e0d6bb506a26cdff18c0e89d2493645105bdba8e4d189e76ac4b766f');
INSERT INTO "journal" VALUES(26,'aa8e88a964b1810f87f9bcea','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','b2b6e15becffb14c5b3fb71d','ordered','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "arrive", "change": "started", "due": "2026-03-02T03:00:00Z", "within": "2h clock"}], "instead_of": null}','5917e44827cd5f517a2cc34c59b8aa526799d9df6b531f51652f1b01402c8efa');
INSERT INTO "journal" VALUES(27,'0930682376d1978fe93a9e6b','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','b2b6e15becffb14c5b3fb71d','parts issued','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "centre/Wang Lin", "to": "SD-000001/1", "serial": null, "request": null, "note": null}','14a6d6c91317753e6f02ce811acd2a6ca064ea12d0209ea3718cc3015252df1f');
INSERT INTO "journal" VALUES(28,'4a7283b4dfde9def366be20c','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','b2b6e15becffb14c5b3fb71d','arrived','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "arrive", "change": "met", "due": "2026-03-02T03:00:00Z", "at": "2026-03-02T02:05:00Z", "spare": "55m clock"}]}','38796cbb20677b2f842e42fe2147b1596c610f4927b3e028b2ec9feac65994e3');
INSERT INTO "journal" VALUES(29,'d230d2f9f4a25ad54ffdcd68','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','b2b6e15becffb14c5b3fb71d','recorded','{"visit": 1, "form": {"fault": "paper jam", "code": "paper", "cause": "worn roller", "action": "roller replaced", "test": "printed 20 labels", "result": "prints 20 labels", "minutes": 40, "kilometres": 12, "solved": true, "covered": {"parts": "cost", "work": "free", "because": "full care"}, "checklist": {"uniform": true, "tidy": false}, "work": {"training": 1}, "parts": [{"part": "roller", "quantity": 1, "source": null, "condition": "new", "serial": null, "back": false}]}, "was": {}, "clocks": []}','d13bc8f582305d257bf5f0380aa42b3c77c5accb96258bde5bf758ea1010ba65');
INSERT INTO "journal" VALUES(30,'d230d2f9f4a25ad54ffdcd68','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','b2b6e15becffb14c5b3fb71d','parts fitted','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "SD-000001/1", "to": null, "serial": null, "request": null, "note": null}','fbfc77145872f947d8294070d24ca5c1ce6f0e2d01ee3652bb4578de93dcef17');
INSERT INTO "journal" VALUES(31,'d230d2f9f4a25ad54ffdcd68','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','b2b6e15becffb14c5b3fb71d','entitlement used','{"contract": "C-0001", "entitlement": "training", "quantity": 1, "left": 1}','5bf3dcee6576b889731d00a5e1a384fec75f8e558f4b03f2334a6eb1f3d35809');
INSERT INTO "journal" VALUES(32,'d230d2f9f4a25ad54ffdcd68','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','b2b6e15becffb14c5b3fb71d','charged','{"visit": 1, "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}, {"kind": "work", "item": "training", "quantity": 1, "unit": "place", "unit_price": 20000, "list_amount": 20000, "amount": 0, "because": "included in the contract"}], "total": 8000, "currency": "CNY", "decimals": 2}','5700a144bcab0f352c9b09eee3ebada56476c316177ad0b57862a65767610743');
INSERT INTO "journal" VALUES(33,'03157d2b6943e6196347b19f','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','b2b6e15becffb14c5b3fb71d','attached','{"visit": 1, "number": 1, "kind": "photo", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','7010aa4bd8fbc2b873609e5363daa8453098ec76d593525197b73b90a1bd194f');
INSERT INTO "journal" VALUES(34,'c843d85c712197e543c1d06e','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','b2b6e15becffb14c5b3fb71d','file attached','{"number": 2, "kind": "file", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','5a9e2b3216e7f7fac489be36c5dfe2e4dbc1b98c097b08d7b1e7a9dd79256f42');
INSERT INTO "journal" VALUES(35,'caf487b74897b7749fa0dca5','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','b2b6e15becffb14c5b3fb71d','recorded','{"visit": 1, "form": {"signature": "Li Na"}, "was": {}, "clocks": []}','61bf2c1dfd05aada58c831cb1956eb6aa021fb0d7d286bcbd328135c54e6a6c2');
INSERT INTO "journal" VALUES(36,'caf487b74897b7749fa0dca5','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','b2b6e15becffb14c5b3fb71d','finished','{"visit": 1, "engineer": "Wang Lin", "clocks": []}','21be8568c51bb269b7185e09cbc7a89f7abceb04538bfc3319c2a1818730b218');
INSERT INTO "journal" VALUES(37,'caf487b74897b7749fa0dca5','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','b2b6e15becffb14c5b3fb71d','resolved','{"cause": "worn roller", "solution": "roller replaced", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-02T09:30:00Z", "at": "2026-03-02T02:05:00Z", "spare": "6h25m"}]}','de9e52ead8681a803c967d5fe8a4bcb7360a4317c9096b7fd6b0ef74615a1482');
INSERT INTO "journal" VALUES(38,'a841a5d2cc694cb2ace91dde','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','b2b6e15becffb14c5b3fb71d','paid','{"receipt": "R-0001", "amount": 3000, "currency": "CNY", "decimals": 2, "method": "card", "card": "CARD-0001", "balance": 47000, "owed": 5000, "held": 0, "back": 0}','1081ceebb22b4300d5248183bf2b161a6285a2ec272a925dadf7c9fb31a7c84c');
INSERT INTO "journal" VALUES(39,'5ec4a2f17d236d42147b27e5','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','b2b6e15becffb14c5b3fb71d','paid','{"receipt": "R-0002", "amount": 5000, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 0, "back": 0}','d19d229bbb4d3c5955491880002c61218b7a02bb69daf4e535741328bb14aaf3');
INSERT INTO "journal" VALUES(40,'becff0deeb7dc02ea9fa0ca8','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','b2b6e15becffb14c5b3fb71d','handed-over','{"visit": 1, "engineer": "Wang Lin", "clocks": [], "receipts": ["R-0001", "R-0002"], "money": [{"amount": 8000, "currency": "CNY", "decimals": 2}]}','a44ba1de9630de314d647994604f5458ad91a892e2366f40ff6f141f294b1223');
INSERT INTO "journal" VALUES(41,'3aeb0cb5eba6987f1c567f48','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','b2b6e15becffb14c5b3fb71d','discounted','{"amount": 500, "was": 0, "currency": "CNY", "decimals": 2, "why": "goodwill", "owed": 0, "held": 500}','e01adae9cc93cc2c7d9a82bb47e9da4dbb2fbd8839c585bc0b9e6431900fac72');
INSERT INTO "journal" VALUES(42,'35035b82ab139a167a185fee','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','b2b6e15becffb14c5b3fb71d','refunded','{"receipt": "R-0003", "amount": 500, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 0, "back": 0}','c556e1ebf7f2a5e7021cc18a4d9fb673492050f0aacdd0a6e69e1e32a1a31a92');
INSERT INTO "journal" VALUES(43,'b37786a8a74b8bcc71f7e8f3','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','b2b6e15becffb14c5b3fb71d','receipt voided','{"receipt": "R-0003", "amount": -500, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 500, "back": 500, "why": "it was not given"}','800b39b4ca03f891ece8c01126c045dce7eb98f18fecbc79a60f8c07b624b99e');
INSERT INTO "journal" VALUES(44,'74799543c5ae853a2726e446','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','b2b6e15becffb14c5b3fb71d','closed','{"note": null, "clocks": []}','8841caba527d3ed7ce302d7e9fa03f3a688a13fdfa25ea74339deec7c2f63665');
INSERT INTO "journal" VALUES(45,'fef352652e41c3862eba5b85','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','333e0f254209815732289eee','logged','{"channel": "phone", "caller": null, "phone": null, "said": "no power", "summary": "no power", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "equipment": "PR-1002", "contract": "C-0002", "assumed": ["priority", "region", "kind", "phase"], "terms": "e0a9709f8a2184c34e989be4", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T06:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','14d6950e26fa366bd4579a35d5e2eea50502292e31460edbb100cca923705f0e');
INSERT INTO "journal" VALUES(46,'85a7145afe7797044d426a19','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','333e0f254209815732289eee','called','{"channel": "phone", "caller": null, "phone": null, "said": "is anybody coming?", "clocks": []}','2148e6424285ed237e9370afb31a12f890e0a0c6545168a81942e5503350f9ba');
INSERT INTO "journal" VALUES(47,'ddae0d5e13b30bf5606f614a','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','333e0f254209815732289eee','lent','{"loan": "812ef029fd92f94f9fed5f65", "serial": "PR-9001", "kind": "printer", "due": "2026-03-17T03:00:00Z", "clocks": []}','f18b55c13f98b8913e4efb4769b30b411ee9e5a7993af37c2810ab5ccdf1fe84');
INSERT INTO "journal" VALUES(48,'d493a2fed023f4fde8de65cf','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','333e0f254209815732289eee','return asked','{"return": "RMA-0001", "serial": "PR-1002", "reason": "quality", "decision": "repair", "freight": "desk", "because": {"when": {"warranty": ["in"]}}, "freight_back": "desk", "book": null, "overruled_by": null}','ecb2314e59af8990c847d590abee773d589cc06d5305251c97257e30ba92f763');
INSERT INTO "journal" VALUES(49,'d7a65453ac842e013f8720d0','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','wang','ticket','333e0f254209815732289eee','return approved','{"return": "RMA-0001", "by": "wang", "lacking": 0, "note": null}','0ba0cea0017d8ecdcedbf46b5cc40ba6af0980f8a40f13ef6adbbe7fb05f4d58');
INSERT INTO "journal" VALUES(50,'c2b9c42d35821401703eb60e','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','333e0f254209815732289eee','consented','{"purpose": "removal", "by": "Ms Example", "how": "phone", "quote": null, "clocks": []}','cafed5bf2a759276de6556b6d533ad4cb8a7f23d40cb44f0794816bb6d7aff84');
INSERT INTO "journal" VALUES(51,'a4d852e8c300ee4f12480954','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','333e0f254209815732289eee','sent-away','{"return": "RMA-0001", "serial": "PR-1002", "freight": "desk", "clocks": []}','494eb3857ba68d72774c733d48b41e865836dba2ee6afe064fba1baf678b70c4');
INSERT INTO "journal" VALUES(52,'6f6ddb333e7dd3d2347dc612','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','333e0f254209815732289eee','held','{"reason": "factory", "note": "sent away", "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T06:00:00Z"}]}','d5f37c8ad7d7832efc53366507fa7086b17e6fc3f277ddbbee93dae1a6469ca2');
INSERT INTO "journal" VALUES(53,'d6a728e2cd9b35fc8a3a09a2','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','819c219484c91908c812a1a1','logged','{"channel": "phone", "caller": null, "phone": null, "said": "scanner reads every second code", "summary": "scanner reads every second code", "priority": "P2", "tier": "standard", "region": "city", "kind": "fault", "contract": "C-0002", "typed": ["priority"], "assumed": ["region", "kind", "phase"], "terms": "e53fdc59c35305578a532b75", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-04T09:30:00Z", "within": "2 working days"}]}','f47c18ef407a4f61315470fabe0297a1a6dc18383296039be2de8d41362bf2d3');
INSERT INTO "journal" VALUES(54,'ecccc99c48b629377caa98cc','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','15e33e2698b64b61ae65bd4d','logged','{"channel": "phone", "caller": null, "phone": null, "said": "registration desk is down", "summary": "registration desk is down", "priority": "P3", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "2e865e91ed8231e286f6826d", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T03:45:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-05T09:30:00Z", "within": "3 working days"}]}','d5548209bf3b5f0c11889abbd6c519f547cf0e75e97db8d9fd187fff3ffa7e63');
INSERT INTO "journal" VALUES(55,'dbd4908e90afeadacd150399','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','15e33e2698b64b61ae65bd4d','classified','{"changed": {"priority": ["P3", "P1"], "severity": [null, "down"], "reach": [null, "group"]}, "terms": "b8e4ff0a02c341bd2026d9b6", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "moved", "due": "2026-03-02T09:30:00Z", "was": "2026-03-05T09:30:00Z"}]}','c4ce78cbf4a1f8ad9aba09164c61da04d0c1e277239ba034c9ed205d0be83021');
INSERT INTO "journal" VALUES(56,'f610138b7a0cc54b2da3873a','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','15e33e2698b64b61ae65bd4d','escalated','{"from": "1", "to": "2", "reason": "the board has to be measured", "clocks": []}','ce44a65c70a0651610f968d3609cf2f0ebf825fe76ed12d38f081b6ae62306de');
INSERT INTO "journal" VALUES(57,'23f6546c954e81a6170297e8','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','819c219484c91908c812a1a1','answered','{"text": "we look into it", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T04:00:00Z", "at": "2026-03-02T06:00:00Z", "late": "1h"}]}','fe2a24dcf832f51eca97564787658c07cf6b35f37a8e9280536d376ce393c8e9');
INSERT INTO "journal" VALUES(58,'23f6546c954e81a6170297e8','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','819c219484c91908c812a1a1','contract extended','{"target": "answer", "number": "C-0002", "by": "1 month", "was": "2026-12-31", "ends_on": "2027-01-31"}','bc31aae90d368cc792a45f4dee813ad108fe562b393969d7b079def4489798fc');
INSERT INTO "journal" VALUES(59,'abc23c1b64d50045591f6f10','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','43103b0c3d0a370ce86ea6d4','parts asked','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "because": "for the fair"}','863c5ca7e35446e2368c4c9cc8b6a7526bc547d1b5bae0ba8a0d48935e00933f');
INSERT INTO "journal" VALUES(60,'5800dfac35cb74f7c0c32288','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','wang','request','43103b0c3d0a370ce86ea6d4','request approved','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "lacking": 0, "note": null}','05f7a8bb4369d01f543f850c9c929c31225937bc8c3a90f26a7a0ab3d7f6127a');
INSERT INTO "journal" VALUES(61,'b827e6a382c339f3159449af','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": "REQ-0001", "note": null}','7b2d665624eb7b29ef24a8c0f83ec5961d16f343b4a1b4dd5ff6e71a9d4f5c47');
INSERT INTO "journal" VALUES(62,'b827e6a382c339f3159449af','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','43103b0c3d0a370ce86ea6d4','request issued','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "source": "warehouse"}','70dde1d56ae3407abc4e129115c3f3cbc3201f1480db4b2f3c311b12ef0f1233');
INSERT INTO "journal" VALUES(63,'7b402a92dcd6d85c0a0d93ff','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts counted','{"holder": "centre/Wang Lin", "part": "roller", "condition": "new", "counted": 1, "expected": 2, "engineer": "Wang Lin", "charged": 12000, "currency": "CNY", "decimals": 2}','b2e48c2888e5ad55bd566bbb2878a99191be8427ee1e6e270bffa2241a73014b');
INSERT INTO "journal" VALUES(64,'531edf08d81403ec45a547f1','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','contract','3ffc1aa3b35f8b0277e18e71','entitlement used','{"contract": "C-0001", "entitlement": "visit", "quantity": 1, "left": 3}','330e6f3425e1ea0cda19cbb5d5ce049a3949b8e9f7c73600778a7c3b5de14178');
INSERT INTO "journal" VALUES(65,'c808364371ae50ba1c21f535','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','7fe327e71a96961e98a7efa7','logged','{"channel": "phone", "caller": null, "phone": null, "said": "cannot log in", "summary": "cannot log in", "priority": "P1", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "b8e4ff0a02c341bd2026d9b6", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T09:35:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T09:50:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','3b3d5b4fc6bc75cb53b508d7584612835d6a663e641cd609614d338648bd82ca');
INSERT INTO "journal" VALUES(66,'0b17b10af81f3287d8e8419c','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','15e33e2698b64b61ae65bd4d','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T08:15:00Z", "note": "time is running out", "due_at": "2026-03-02T09:30:00Z"}','c4fd1ce6697ea454aef073958be2df08e94560a3ff09cc276f3f11f8f3deef17');
INSERT INTO "journal" VALUES(67,'0b17b10af81f3287d8e8419c','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','15e33e2698b64b61ae65bd4d','notices written','{"to": ["Head of service"]}','30c61fe52a55879d5b2a260c28d9843795b9d110e12d65618cf1ba4c6a0df99d');
INSERT INTO "journal" VALUES(68,'fea87ccce2b8fe61cae7aba1','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','15e33e2698b64b61ae65bd4d','person told','{"to": "Head of service", "way": "command"}','8c8a3847cea84bb375c1d4bc826ba4bf2f82ea2d1578880679cca33edf865e32');
INSERT INTO "journal" VALUES(69,'cbf0ca6ec81911a3e2191a9d','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','7fe327e71a96961e98a7efa7','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T09:27:30Z", "note": "time is running out", "due_at": "2026-03-02T09:30:00Z"}','ec52a8c6a36e92bfa6b4836959193e42cb28ea6de04362f3ef407a8943f867b9');
INSERT INTO "journal" VALUES(70,'cbf0ca6ec81911a3e2191a9d','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','7fe327e71a96961e98a7efa7','notices written','{"to": ["Head of service"]}','3b5ba9f5aceeff9c9f3e592e4e75caf0ae8e4a54f4b986338032d14fdd252eee');
INSERT INTO "journal" VALUES(71,'e9da9ab4656a168e40a67997','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','15e33e2698b64b61ae65bd4d','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','4f96c3ee5d8884ec7862078efee5be586b628b48151bafe4d75789bbcf75ef3e');
INSERT INTO "journal" VALUES(72,'e9da9ab4656a168e40a67997','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','15e33e2698b64b61ae65bd4d','escalated','{"from": "2", "to": "3", "because": {"target": "solve", "percent": 100}, "reason": null, "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}]}','4251a5cfd64709711451c0844629e48916d63b88bcc49a1f8dde72fb66cc59c5');
INSERT INTO "journal" VALUES(73,'e9da9ab4656a168e40a67997','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','15e33e2698b64b61ae65bd4d','left undone','{"what": "priority", "why": "{number} is {priority} already", "facts": {"number": "SD-000004", "priority": "P1"}}','98301e0e31750fafa7cdfba01e88a18218d47c68314b408edd543b2c95fc054e');
INSERT INTO "journal" VALUES(74,'46e5b924f24527562e8b2f94','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','7fe327e71a96961e98a7efa7','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','36b61253c8de27da16cc80d244f8d1f5506395a847c906e703b1b3fada708755');
INSERT INTO "journal" VALUES(75,'46e5b924f24527562e8b2f94','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','7fe327e71a96961e98a7efa7','escalated','{"from": "1", "to": "2", "because": {"target": "solve", "percent": 100}, "reason": null, "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}, {"target": "answer", "change": "missed", "due": "2026-03-02T09:35:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T09:50:00Z"}]}','1f1eaee0de0b71f3062ee6457a5828e3abbf9b6564e6db978d435f4b573e0bc0');
INSERT INTO "journal" VALUES(76,'46e5b924f24527562e8b2f94','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','7fe327e71a96961e98a7efa7','left undone','{"what": "priority", "why": "{number} is {priority} already", "facts": {"number": "SD-000005", "priority": "P1"}}','919fad555d00efb380f81ae9df40c25c128300b3466e0bcfbc288d5e529a7acd');
INSERT INTO "journal" VALUES(77,'b99a908eb29f4209ad071365','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','7fe327e71a96961e98a7efa7','time used','{"target": "solve", "percent": 150, "used_at": "2026-03-03T00:35:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','3629bbb24af6c928c2fd1619af375a1ccf0e2f4ebd563b213e4b6cf761f88420');
INSERT INTO "journal" VALUES(78,'b99a908eb29f4209ad071365','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','7fe327e71a96961e98a7efa7','assigned','{"engineer": "Zhao Min", "was": null, "clocks": [], "because": {"station": "centre", "skill": null, "live": 0, "last_at": null}}','2a37d478d112d526dffc04813a6e16c0f514b8f51006fd87849a6baf629c3c48');
INSERT INTO "journal" VALUES(79,'40afb45713967e8d044adc3c','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','7fe327e71a96961e98a7efa7','person told','{"to": "Head of service", "way": "command"}','e1161e344037e0958f2bb6cd4594d45f3fbdd4d3350440e15f04fdecc28d72bd');
INSERT INTO "journal" VALUES(80,'d4567b10843e6fc141c25e5e','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','6574339b92a0108b7c92370f','logged','{"channel": "phone", "caller": null, "phone": null, "said": "called by mistake", "summary": "called by mistake", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "e0a9709f8a2184c34e989be4", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','56275aa6f63bb2079cc3d6f5cda7ed1274daf2f73e6192d2d29b2470858dfae6');
INSERT INTO "journal" VALUES(81,'0335b48853064406a2414f32','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','6574339b92a0108b7c92370f','cancelled','{"reason": "called by mistake", "clocks": [{"target": "answer", "change": "void", "due": "2026-03-03T03:00:00Z"}, {"target": "solve", "change": "void", "due": "2026-03-10T09:30:00Z"}]}','4df362cf373c0887263f829945f4fda6771c6318c1a4989c812529425d299fe4');
INSERT INTO "journal" VALUES(82,'57b51c079a7c010939eb4d6f','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','ba3095ef3691bf11b8e2fea9','logged','{"channel": "phone", "caller": null, "phone": null, "said": "how does it print", "summary": "how does it print", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "typed": ["warranty"], "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "e0a9709f8a2184c34e989be4", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','7741fe3418c7c7dd964e155374299cb4b076694187e121bbe48c1e61194e1d01');
INSERT INTO "journal" VALUES(83,'db0d530447034166da050073','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','ba3095ef3691bf11b8e2fea9','ordered','{"visit": 1, "engineer": "Zhao Min", "clocks": [], "instead_of": null}','8cbc413e4bf10b3b62ea43acc33d7c111cd2569af18abda73aaaf9f6ba7f5304');
INSERT INTO "journal" VALUES(84,'e6c9c50e4f45f6a7dc29ff21','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','ba3095ef3691bf11b8e2fea9','arrived','{"visit": 1, "engineer": "Zhao Min", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-03T03:00:00Z", "at": "2026-03-03T01:00:00Z", "spare": "2h"}]}','6726c21f170014c01badc58eb6f091489de6c9a044d8c6e2ec068edb652764af');
INSERT INTO "journal" VALUES(85,'5108a3261b447003f1c06da0','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','ba3095ef3691bf11b8e2fea9','recorded','{"visit": 1, "form": {"fault": "none", "cause": "no training", "action": "explained", "result": "they know how", "minutes": 30, "covered": {"parts": "free", "work": "free", "because": "in warranty"}}, "was": {}, "clocks": []}','d8c8e3982e6745b32b5f0c7e1b21f9378e6d6213c181ff20e34d14b2672cf134');
INSERT INTO "journal" VALUES(86,'5108a3261b447003f1c06da0','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','ba3095ef3691bf11b8e2fea9','charged','{"visit": 1, "because": "in warranty", "lines": [{"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "in warranty"}, {"kind": "work", "item": "labour", "quantity": 1, "unit": "30m", "unit_price": 6000, "list_amount": 6000, "amount": 0, "because": "in warranty"}], "total": 0, "currency": "CNY", "decimals": 2}','62c770dc84cfd6b336e3df2076a0484a0ec8c18db32b22ee70fb13e586b5d8f6');
INSERT INTO "journal" VALUES(87,'5108a3261b447003f1c06da0','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','ba3095ef3691bf11b8e2fea9','finished','{"visit": 1, "engineer": "Zhao Min", "clocks": []}','e8f1c6f4ff59a1bbec83ad7a75c0050a8e77a1628f9fd2113b6887be132f7ccf');
INSERT INTO "journal" VALUES(88,'5df500c7622ffaa56f4374ab','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','ba3095ef3691bf11b8e2fea9','resolved','{"cause": "no training", "solution": "explained", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-10T09:30:00Z", "at": "2026-03-03T01:00:00Z", "spare": "5 working days"}]}','75a326959540fcc5aede1532417ec0646a2c3dc58e611edb79a71b4aaf60da04');
INSERT INTO "journal" VALUES(89,'e55d0f208695c5a7bfd90f48','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','ba3095ef3691bf11b8e2fea9','closed','{"note": "content", "clocks": []}','126f37d973bc6edbb108ecac75fee4a45ee25c648e1c802fc8c755df982dbff2');
INSERT INTO "journal" VALUES(90,'dddab02ba54410dc646a2605','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','ba3095ef3691bf11b8e2fea9','reopened','{"reason": "again", "clocks": [{"target": "solve", "change": "resumed", "due": "2026-03-10T09:30:00Z"}]}','ea91742c2287328fb8d55323c96eb561d93eab2547bf94b977c0b6882ffaa83b');
INSERT INTO "journal" VALUES(91,'1477e7f1fa87f25c5e6f7a21','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','customer','6079f0df9f7dcf189e436f20','customer added','{"number": "CU-0004", "name": "Sample School", "phones": []}','f62adef34a8b96c10e6a3be5d126a318e008ae04617e99cadb219901ccb22f7c');
INSERT INTO "journal" VALUES(92,'1477e7f1fa87f25c5e6f7a21','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','ticket','631e124aa0262a8c0641ec6c','logged','{"channel": "phone", "caller": null, "phone": null, "said": "Door, Lock, Stuck", "summary": "Door, Lock, Stuck", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "typed": ["priority"], "assumed": ["region", "tier", "kind", "phase"], "terms": "e0a9709f8a2184c34e989be4", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T02:30:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','e195c8cc1e241e90c2dba6f7ad1cf4508e800ff1645b6adccbebd77770336a08');
INSERT INTO "journal" VALUES(93,'1477e7f1fa87f25c5e6f7a21','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','engineer','7bd435d5dbcd2a182b34abe2','engineer added','{"name": "Ada", "station": null}','5c686bdef3dfdf6afdcc9e0a39738e79aed04334b1d4c6a4cc3a4dfbad2e498d');
INSERT INTO "journal" VALUES(94,'1477e7f1fa87f25c5e6f7a21','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','ticket','631e124aa0262a8c0641ec6c','assigned','{"engineer": "Ada", "was": null, "clocks": []}','3bbfbdfff136a9ebd1e7187cc5e20084becf3c6132f9c70493ad1a06d8a7e4e0');
INSERT INTO "journal" VALUES(95,'1477e7f1fa87f25c5e6f7a21','2026-03-02T00:50:00Z','2026-03-02T00:50:00Z','Ada','ticket','631e124aa0262a8c0641ec6c','resolved','{"cause": "not recorded", "solution": "not recorded in the log", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T02:30:00Z", "at": "2026-03-02T00:50:00Z", "spare": "1h40m"}, {"target": "solve", "change": "met", "due": "2026-03-09T09:30:00Z", "at": "2026-03-02T00:50:00Z", "spare": "5 working days"}]}','2600a6cacd352d5701b9a33582044af06006da6f1406edf2a940688a800a9ced');
INSERT INTO "journal" VALUES(96,'1477e7f1fa87f25c5e6f7a21','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','631e124aa0262a8c0641ec6c','imported','{"file": "incidents.csv", "rows": 2, "through": "2026-03-02T00:50:00Z"}','03798be77ab9cd2769049d7a871e4e02e3c837268afe1d2806a51636164a8b81');
INSERT INTO "journal" VALUES(97,'e86721d825466a4ba89239a0','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','engineer','dff25ebc88abcfce51e77a50','engineer changed','{"name": "Zhao Min", "changed": {"capacity": 8}}','7cf2e2098778e7d6163e2d467d87fd283e1505063be07824b6af57b6e3989756');
INSERT INTO "journal" VALUES(98,'7e1dac7ff8f19b06592227ff','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','engineer','dff25ebc88abcfce51e77a50','engineer away','{"name": "Zhao Min", "since": "2026-04-30T16:00:00Z", "until": "2026-05-05T16:00:00Z", "note": "on leave"}','e2e5ca600ed7c60f03d9b68cc696826b34b6e0af527c44ce8f9a96ccbc35d719');
INSERT INTO "journal" VALUES(99,'22184df4f59a161fcc868cde','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','15e33e2698b64b61ae65bd4d','appointed','{"visit_at": "2026-03-05T06:00:00Z", "visit_until": "2026-03-05T08:00:00Z", "asked_by": "desk", "note": null, "clocks": []}','23d0a7acbbe4f238ebb0b916c148b58ef3b24a6cb3d7b3240a78e62086892ed5');
INSERT INTO "journal" VALUES(100,'de65d99a3ec28030f4689feb','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','15e33e2698b64b61ae65bd4d','held','{"reason": "customer", "note": null, "ends_at": "2026-03-06T01:00:00Z", "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "held", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "held", "due": "2026-03-02T09:30:00Z"}]}','2031b4c8eda7251c7d9c9a6fad95597ea5635dd943bf7cfdadc1f7031fa1b7b4');
INSERT INTO "journal" VALUES(101,'89f2b5b37efad5e8acd3147c','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','14890ac9896df7d02a6043de','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the printer jams again", "summary": "the printer jams again", "priority": "P3", "tier": "gold", "region": "county", "kind": "fault", "equipment": "PR-1001", "contract": "C-0001", "follows": "SD-000001", "typed": ["region", "kind"], "assumed": ["priority", "phase"], "terms": "ab49ca690e785afe44c3f760", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-04T01:15:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-04T01:30:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "3 working days"}]}','08c3a663154980ccc93673d98afce739c3dc029f401e1617be7774f6dcb37cec');
INSERT INTO "journal" VALUES(102,'89f2b5b37efad5e8acd3147c','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','b2b6e15becffb14c5b3fb71d','followed','{"number": "SD-000008", "said": "the printer jams again"}','7f8736f1012f00d1990915edc6d00b6c6376e300157c1f49a86c4a2b5e15935f');
INSERT INTO "journal" VALUES(103,'ffce74a0bf91068f3ef66020','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','7fe327e71a96961e98a7efa7','classified','{"entered_why": "it was never critical", "changed": {"priority": ["P1", "P2"]}, "corrects": "c808364371ae50ba1c21f535 logged 2026-03-02T09:20:00Z", "put_right": {"c808364371ae50ba1c21f535 logged 2026-03-02T09:20:00Z": "b8e4ff0a02c341bd2026d9b6"}, "clocks": []}','d8ae7a928462800f68c328974ab19b4d9bd7edb64aaadc25b07f1432ccf97db1');
INSERT INTO "journal" VALUES(104,'968d25e5a5085af7f9001f2a','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','6039b18980e9c4b32cf3464e','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the screen is dark", "summary": "the screen is dark", "priority": "P1", "tier": "standard", "region": "city", "kind": "fault", "typed": ["priority"], "assumed": ["region", "tier", "kind", "phase"], "terms": "c9579413f9b9d8ace1a69fd9", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-04T01:30:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-05T01:00:00Z", "within": "8h"}]}','cfe961cea8fd9c95a5d36f642e6407e291cec6f299162823eba9146690b08067');
INSERT INTO "journal" VALUES(105,'52d3b048f47938342b64de93','2026-03-04T01:10:00Z','2026-03-04T03:00:00Z','tester','ticket','6039b18980e9c4b32cf3464e','answered','{"entered_why": "written on paper", "text": "told them to wait", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-04T01:30:00Z", "at": "2026-03-04T01:10:00Z", "mended": "2026-03-04T01:30:00Z", "spare": "20m"}]}','6d805ec17d09d98ab2a3238eee2fc98120d83df6b98162e9317e7702c1bd1271');
INSERT INTO "journal" VALUES(106,'ad60c3e72babf4ac58ab0e26','2026-03-06T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','15e33e2698b64b61ae65bd4d','resumed','{"foreseen": true, "clocks": [{"target": "answer", "change": "resumed", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "resumed", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "resumed", "due": "2026-03-02T09:30:00Z"}]}','1986616cae25a7b34e7478b91c20b8ad79f1cd8e6b9ca362a6760064a08c0f05');
INSERT INTO "journal" VALUES(107,'412f2e8196fea13dcdcf0970','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','99cd9f33db863901153bf35b','training planned','{"number": "TR-0001", "course": "use", "starts": "2026-03-31T06:00:00Z", "trainer": "Wang Lin", "place": "North wing", "customer": "Example Clinic", "places": 8}','0256e848299d3888235bb3df2d6e4d24d287549ea146e1de7420c1f601a0fa91');
INSERT INTO "journal" VALUES(108,'4ef5061742cde4fc85576929','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','contract','3ffc1aa3b35f8b0277e18e71','entitlement used','{"contract": "C-0001", "entitlement": "training", "quantity": 1, "left": 0}','987042a8deb9863211e7498483703178268b33f3e998fccb9ffe0bf297c2ddc9');
INSERT INTO "journal" VALUES(109,'4ef5061742cde4fc85576929','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','99cd9f33db863901153bf35b','training enrolled','{"number": "TR-0001", "course": "use", "name": "Ms Hu", "customer": "Example Clinic", "contract": "C-0001", "entitlement": "training", "amount": null, "currency": null, "decimals": null}','a1834d911c33fcba456acb768446c55bea549288c32de1bcdefe93db86d3438b');
INSERT INTO "journal" VALUES(110,'4ef5061742cde4fc85576929','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','99cd9f33db863901153bf35b','training enrolled','{"number": "TR-0001", "course": "use", "name": "Mr Li", "customer": "Example Clinic", "contract": null, "entitlement": null, "amount": 0, "currency": "CNY", "decimals": 2}','3f153012eedc261179c6a30088030c573d21b7917ae92dba0086d456576d381b');
INSERT INTO "journal" VALUES(111,'5176b88e757ef04c15488ad6','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','99cd9f33db863901153bf35b','training enrolled','{"number": "TR-0001", "course": "use", "name": "Zhao Min", "customer": null, "contract": null, "entitlement": null, "amount": null, "currency": null, "decimals": null}','cde8105c71ffc2a905294e1c55eeffde153c230252d7283053acca5ea3689b39');
INSERT INTO "journal" VALUES(112,'46f1af589dd167ffaaadb174','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','99cd9f33db863901153bf35b','training held','{"number": "TR-0001", "course": "use", "enrolled": 3}','6a6d05d8bba48920190495b28ef0d339262f83861705ccbf43b4fd9c0513bd4b');
INSERT INTO "journal" VALUES(113,'46f1af589dd167ffaaadb174','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','99cd9f33db863901153bf35b','training judged','{"number": "TR-0001", "course": "use", "name": "Mr Li", "present": true, "mark": 85, "passed": true, "certificate": "CE-0001", "was": {"present": null, "mark": null, "passed": null, "certificate": null}}','863d8f07a924272cdc7366098d9319f9968e3a74098dfa6ff7fa423f2e97a35d');
INSERT INTO "journal" VALUES(114,'46f1af589dd167ffaaadb174','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','99cd9f33db863901153bf35b','training judged','{"number": "TR-0001", "course": "use", "name": "Ms Hu", "present": false, "mark": null, "passed": false, "certificate": null, "was": {"present": null, "mark": null, "passed": null, "certificate": null}}','565d2b22181587efae7a3ffc4bf46aa47f289d3d76f2aaeec9e7255bb6b3051b');
INSERT INTO "journal" VALUES(115,'46f1af589dd167ffaaadb174','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','dff25ebc88abcfce51e77a50','engineer changed','{"name": "Zhao Min", "changed": {"skills": ["installation", "soldering"]}}','029d73066d9cd6afbc8c2c9b259b5929833afdb70d2a08b76c5e430c3687dc8e');
INSERT INTO "journal" VALUES(116,'46f1af589dd167ffaaadb174','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','99cd9f33db863901153bf35b','training judged','{"number": "TR-0001", "course": "use", "name": "Zhao Min", "present": true, "mark": 70, "passed": true, "certificate": "CE-0002", "was": {"present": null, "mark": null, "passed": null, "certificate": null}}','3a90b42f1ab27354e0f8cc4b584d2c8aa5694b9bfb5fcd270082a4401da29b01');
INSERT INTO "journal" VALUES(117,'80938078eb166c3f958e4375','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','4a7e24a199f85432b991cfb6','training planned','{"number": "TR-0002", "course": "use", "starts": "2026-04-20T01:00:00Z", "trainer": null, "place": null, "customer": null, "places": null}','a63b10ccbb50224674974e3e448190529c35d10e35dece1611f76d882741083d');
INSERT INTO "journal" VALUES(118,'fb92812b86575fb75f67dcc8','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','18fc542b52262d5f83b5c50b','assessed','{"number": "AS-0001", "month": "2026-03", "rule": "tidy", "who": "Wang Lin", "about": "SD-000001/1", "fact": {"check": "tidy"}, "because": null, "penalty": 2000, "currency": "CNY", "decimals": 2}','480e28213212c5b8c5fb5a6eaa1960e0eb13b69ec38ef3d1817f837d1384542d');
INSERT INTO "journal" VALUES(119,'acf5e334ba7947c740a67ee3','2026-03-20T02:00:00Z','2026-04-01T01:00:00Z','tester','engineer','18fc542b52262d5f83b5c50b','assessed','{"number": "AS-0002", "month": "2026-03", "rule": "calls", "who": "Wang Lin", "about": "SD-000001", "fact": null, "because": "line engaged", "penalty": 10000, "currency": "CNY", "decimals": 2}','327c61a2bdcc160276ea6d6116acc527f00ac1f1c3919bfaabe1e3bbfe78a3b7');
INSERT INTO "journal" VALUES(120,'f1fa1795be28c45068dd9611','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','18fc542b52262d5f83b5c50b','assessment waived','{"number": "AS-0002", "month": "2026-03", "rule": "calls", "who": "Wang Lin", "about": "SD-000001", "fact": null, "because": "line engaged", "penalty": 10000, "currency": "CNY", "decimals": 2, "waived_because": "the line was down"}','07088a72120390edc29a3a9b8f4d887c24236bb7ead3433aeec3693b92ac1b52');
INSERT INTO "journal" VALUES(121,'d7ffcab460dcc81521cccb55','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','assessment','2026-03','assessment closed','{"month": "2026-03", "count": 2}','5b3fddedb96f10c6b97770cd8dfba993a0cec7b16eba4b6d57e4912446286f20');
INSERT INTO "journal" VALUES(122,'d43888e238b204060323d690','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','18fc542b52262d5f83b5c50b','assessment told','{"name": "Wang Lin", "month": "2026-03", "by": null, "late": false}','f45b32752061c4e40f85ce2197ba81ef2ea142ac41f1cc0f4441877a25e7f836');
INSERT INTO "journal" VALUES(123,'95eeffe66cdde57aaf539a59','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','4fe9102cf191b30d57236504','turnover entered','{"customer": "Sample Dealer", "month": "2026-02", "amount": 2000000, "was": null, "basis": "payments", "currency": "CNY", "decimals": 2}','faa0ac867b93af5d3c4c7f1bf3df5a75ee3a855d4615127dfffe2fe19d787af4');
INSERT INTO "journal" VALUES(124,'fc7aa2eac9b02e85e9308a3d','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','4fe9102cf191b30d57236504','quarter settled','{"customer": "Sample Dealer", "quarter": "2026Q1", "basis": "payments", "turnover": 2000000, "budget": 30000, "carried_in": 0, "spent": 14000, "charged": 0, "paid": 0, "carried_out": 16000, "forfeited": 0, "currency": "CNY", "decimals": 2, "forfeited_why": null}','d79f99f28828232e5350e8265b364fb08b4eabf133bc492752b7026a6909d37b');
INSERT INTO "journal" VALUES(125,'1d8b7f88a90875900676281a','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','4fe9102cf191b30d57236504','turnover entered','{"customer": "Sample Dealer", "month": "2026-04", "amount": 100000, "was": null, "basis": "payments", "currency": "CNY", "decimals": 2}','b9369ec77068a7ae65c50dbbf8d7abf033b85e3fd2710737918b795444b5e65a');
INSERT INTO "journal" VALUES(126,'aa7d5d96b5e2d1dbb5944428','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','44c721396557d16122105106','customer added','{"number": "CU-0005", "name": "Sample Dealers", "phones": ["010 5550 0007 ext 12"]}','c8fd5b4e8e0b21571ca813aefcb5faac06ecf404cf174e56914c20abb4923a92');
INSERT INTO "journal" VALUES(127,'d2ac9560df1c72f8f28f1a3d','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','4fe9102cf191b30d57236504','customer merged','{"name": "Sample Dealers", "number": "CU-0005", "into": "Sample Dealer", "into_number": "CU-0003", "had": {}, "filled": {}, "was": {"id": "44c721396557d16122105106", "name": "Sample Dealers", "region": null, "tier": null, "phase": null, "address": null, "phones": ["010 5550 0007 ext 12"], "number": "CU-0005", "category": null, "since_on": "2026-04-01", "keeper": null, "note": null}}','52246e0f62df32267be931fd25263a54380eaf13609524ccbd3fbc389088e847');
INSERT INTO "journal" VALUES(128,'4e776ec1e55c0420fe4ebe4e','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','contract','b14a614e981d5242663a081a','contract extended by hand','{"number": "C-0002", "was": "2027-01-31", "ends_on": "2027-06-30", "why": "goodwill"}','63d1ec1f280b3daa02cf17eded47ae4334a6048da0fb4f7119c1d7c2c643f1ec');
INSERT INTO "journal" VALUES(129,'48250913e9d377119f8064f0','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','b2b6e15becffb14c5b3fb71d','surveyed','{"survey": "A-0001", "key": "service", "marks": {"attitude": 5}, "words": {}, "says": "came at once", "opinion": "service", "answered_by": "Li Na", "how": "phone", "clocks": []}','99edc9e7641f02e6ed4f7c72ac50c7f520f0cb21105eba054f2a481104795120');
INSERT INTO "journal" VALUES(130,'23ccb72294bf093a1276eeea','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','333e0f254209815732289eee','not reached','{"survey": "A-0002", "key": "service", "how": null, "says": null}','f2c6ab684dbb4af29805eb4999774f51d9cc57766aa64bc1e62271e69e43492b');
INSERT INTO "journal" VALUES(131,'a19aac0c0e54b24abc436b54','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','9e131b9975dce77c635bd967','contact changed','{"customer": "Example Clinic", "name": "Li Na", "changed": {"left_on": "2026-04-01"}, "was": {"left_on": null}}','03694a418b4c0c3d1f61faf5d5143e978d9e07f87aee4d152033afcc8b63f2c9');
INSERT INTO "journal" VALUES(132,'33f5b6b92d4b422eaf1bb673','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','b8ac01a0bc1e3994c0d12382','equipment changed','{"serial": "PR-1002", "changed": {"plate": "豫A12345", "note": "in the van"}, "was": {"plate": null, "note": null}}','bcdaf8253891e544080789426220dfdb011e9e55ef71d712a5fa817b6ccebfea');
INSERT INTO "journal" VALUES(133,'370a51b45df3f8b015a9a1e5','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','046e1d3f56ddab2f68ec1c38','logged','{"channel": "phone", "caller": null, "phone": null, "said": "a slip", "summary": "a slip", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "e0a9709f8a2184c34e989be4", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','11d1535c8bbe9435a24dea682e49be975e40164fb8972cfce46425dd35c32767');
INSERT INTO "journal" VALUES(134,'a1d75c9f8b9c2ca7c05812a2','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','046e1d3f56ddab2f68ec1c38','undone','{"of": [{"kind": "logged", "data": {"channel": "phone", "caller": null, "phone": null, "said": "a slip", "summary": "a slip", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "e0a9709f8a2184c34e989be4"}}], "withdrawn": "SD-000010", "clocks": []}','78f21c4a5e0a43986628eac3ea5a9db6d71fb265972cac7a6b90d23e6b086498');
INSERT INTO "journal" VALUES(135,'6e9d967c2e88a1bea9261ad6','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','aa0a56d56df21899805cfa01','logged','{"channel": "phone", "caller": null, "phone": null, "said": "does anybody come?", "summary": "does anybody come?", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "e0a9709f8a2184c34e989be4", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','7c69721711a22cfd304c9993cad22ed7eb2d667edcfa5bd8facb888770d2280a');
INSERT INTO "journal" VALUES(136,'62ac93b30b29c6c8327ac15f','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','6113eff625808950219a4a72','logged','{"channel": "phone", "caller": null, "phone": null, "said": "logged twice", "summary": "logged twice", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "e0a9709f8a2184c34e989be4", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','c8b93fdd1a8d702d0921f4ff7fa4b49a66d84ea45e5d5bb8668a3a84ae8bdf17');
INSERT INTO "journal" VALUES(137,'3a9e783e3acab2c3eaad06b2','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','6113eff625808950219a4a72','edited','{"changed": {"summary": ["logged twice", "does anybody come"], "caller": ["", "Mr Sample"]}, "typed": ["summary", "caller"]}','1ef9f4cd508785bef8ea259c15c13493f67055a53697226a95e6623b1becddbb');
INSERT INTO "journal" VALUES(138,'c61f3644480c4f985dc3402a','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','aa0a56d56df21899805cfa01','called','{"clocks": [], "channel": "phone", "caller": null, "phone": null, "said": "logged twice", "told_of": "SD-000012", "told_by": "tester", "entered_why": null}','04d8006269ad921281579484665c8dba87e3bc1b9885083c43a2273538dacbe6');
INSERT INTO "journal" VALUES(139,'c61f3644480c4f985dc3402a','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','6113eff625808950219a4a72','merged','{"into": "SD-000011", "clocks": [{"target": "answer", "change": "void", "due": "2026-04-01T03:00:00Z"}, {"target": "solve", "change": "void", "due": "2026-04-09T09:30:00Z"}]}','b06b70406fd53940efac7e6416da3627eb48e3db775a4c2108c11940ec383686');
INSERT INTO "journal" VALUES(140,'c61f3644480c4f985dc3402a','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','aa0a56d56df21899805cfa01','duplicate merged','{"number": "SD-000012", "calls": 1, "files": 0, "clocks": []}','4511bcfc8b9af0561d6b93b079388a4fa85ea116964c7eafbb7ea8362453a1ab');
INSERT INTO "journal" VALUES(141,'d2af4937f485072b91a279c0','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','1ffc3e72949f7aeefd46dabc','customer added','{"number": "CU-0006", "name": "Sample Works", "phones": []}','c8a60772e9afbbfb8dadf12e5093f22ca00e3e46bfb514c0dc3a58210a0e674e');
INSERT INTO "journal" VALUES(142,'e975aafb9293840238866252','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','81385aaf2e0ea1540d45ee1b','customer added','{"number": "CU-0007", "name": "Li Na", "phones": []}','3ab88ec924de6aa5255b2aaf338f6034c2803f94ac58192a722affdd65e4a1ff');
INSERT INTO "journal" VALUES(143,'e975aafb9293840238866252','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','05931e1d3ae8377fdbf94d16','logged','{"channel": "mail", "caller": "Li Na", "phone": null, "said": "no sound\nsince nine", "summary": "no sound", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "e0a9709f8a2184c34e989be4", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','242920ed8aed89052d2f7de2a3babb578f93a9ce9f7fb13fbc1782d8f6e77488');
INSERT INTO "journal" VALUES(144,'e975aafb9293840238866252','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','81385aaf2e0ea1540d45ee1b','contact added','{"customer": "Li Na", "name": "Li Na", "site": null, "role": null, "phone": null, "mail": "li@example.invalid"}','f6824b949d7cf14e0c85304852f4a26b3e6f2be8c2ce70c5f73e6ba62098854d');
INSERT INTO "journal" VALUES(145,'e975aafb9293840238866252','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','05931e1d3ae8377fdbf94d16','mailed','{"from": "li@example.invalid", "message_id": "<1@example.invalid>"}','0bb55927c6656240dc8a1d93190fc10a77165786d4331d8c33efcde521e784b0');
INSERT INTO "journal" VALUES(146,'15faca3c3651f5bd9d91819b','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','aa0a56d56df21899805cfa01','ordered','{"visit": 1, "engineer": "Wang Lin", "clocks": [], "instead_of": null, "along": ["Zhao Min"]}','1616f49087777d1ce73432a3adbb96007c4ab951b682049136efd18ed47182bd');
INSERT INTO "journal" VALUES(147,'9470e7b84c1d03629b4b89e3','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','369dd29225c299e10d028690','task added','{"number": "T-0001", "what": "send the manual", "customer": "Example Clinic", "due": "2026-04-03", "engineer": "Wang Lin", "role": null}','4eac920f6068aa1896b61d939cf916aed9461719b2404d6ea1e2b4a0e52dd8f2');
INSERT INTO "journal" VALUES(148,'868f0320f5dbf2d24d06605e','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','369dd29225c299e10d028690','task put off','{"number": "T-0001", "what": "send the manual", "customer": "Example Clinic", "about": null, "was": "2026-04-03", "due": "2026-04-08", "why": "they are on holiday"}','3a0d737fb594c0f24979ba07fe9fa66a1537e493b34f00c0c2b780bbd3a1569d');
INSERT INTO "journal" VALUES(149,'1f43512da448b7a8a47e7be5','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','b8ac01a0bc1e3994c0d12382','equipment accepted','{"serial": "PR-1002", "stage": "final", "accepted_on": "2026-04-01", "accepted_by": "Ms Example", "remark": null, "was": null}','deac4c10639ac4a2372f70a86e8d0dc654261b93d3fba3c25bf07915a7bb2078');
INSERT INTO "journal" VALUES(150,'1f43512da448b7a8a47e7be5','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','b8ac01a0bc1e3994c0d12382','equipment changed','{"serial": "PR-1002", "changed": {"accepted_on": "2026-04-01"}, "was": {"accepted_on": "2026-02-02"}}','5f191ee2384f094ffe353e8511f586944e63bd74a28b5982d1deda6b7a75ed30');
INSERT INTO "journal" VALUES(151,'1f43512da448b7a8a47e7be5','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','b8ac01a0bc1e3994c0d12382','file kept','{"of": "PR-1002", "number": 1, "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','895cd26f718ffb02d01af264fcda598c7ca10c30e642d0c2f85370c9e3eccba9');
INSERT INTO "journal" VALUES(152,'23844a61112e01fedb513690','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','b8ac01a0bc1e3994c0d12382','card received','{"serial": "PR-1002", "number": null, "dealer": "Sample Dealer", "sold_on": "2026-02-01", "received_on": "2026-02-10", "void_because": null, "was": null}','3c4469933b815bfd067bb65c0390c89fc3c85b921e4f544b92221ec95a29e8f5');
INSERT INTO "journal" VALUES(153,'70ee04694b0fd413beb6dcbd','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','f50ad405a28cf10fb5ace85e','task planned','{"number": "T-0002", "what": "count the spares", "customer": null, "about": "centre", "due": "2026-04-30", "rule": "count", "engineer": null, "role": null}','a2e8a5952fcd1935d93a050e79c16970de4f66c5760a397a020fdf2473aae76f');
INSERT INTO "journal" VALUES(154,'70ee04694b0fd413beb6dcbd','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','a8a837d67ae42457d88a361a','task planned','{"number": "T-0003", "what": "count the spares", "customer": null, "about": "north", "due": "2026-04-30", "rule": "count", "engineer": null, "role": null}','34ccd75dc34a0c42adf4bb6c4c3e6965a23b26ae5c39354dfe8ccb06961b6140');
INSERT INTO "journal" VALUES(155,'70ee04694b0fd413beb6dcbd','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','bfb32ff9f7246cb3bba83fd2','task planned','{"number": "T-0004", "what": "Fault", "customer": "Example Clinic", "about": "C-0001", "due": "2026-04-30", "rule": "visit", "engineer": null, "role": null}','f15ef40173d4f1ef1e6e45eda90e98e268fe98e2fad32fc973b2b5e29c1a1e36');
INSERT INTO "journal" VALUES(156,'70ee04694b0fd413beb6dcbd','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','87bcff6b15ee784abb20e4d8','task planned','{"number": "T-0005", "what": "Fault", "customer": "示例诊所", "about": "C-0002", "due": "2026-04-30", "rule": "visit", "engineer": null, "role": null}','1608478a21e87124185d9e22212d9e698353e4aea70878c5a5a6fe440f3790d2');
INSERT INTO "journal" VALUES(157,'ed9ef94c99fcf206d3dc80da','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','aa0a56d56df21899805cfa01','arrived','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "answer", "change": "met", "due": "2026-04-01T03:00:00Z", "at": "2026-04-01T01:00:00Z", "spare": "2h"}]}','dfd95177d3dfe5909188704d33f3206c745cdaa114591e09872b8c3d7d6234d2');
INSERT INTO "journal" VALUES(158,'f5aade4f877055e8bde5e1b5','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','aa0a56d56df21899805cfa01','recorded','{"visit": 1, "form": {"place": "third floor", "advice": "do not bend it", "covered": {"parts": "price", "work": "price", "because": "out of warranty"}, "checklist": {"tidy": true}, "work": {"training": 1}, "methods": {"training": "at the machine"}, "found": ["cable loose"]}, "was": {}, "clocks": []}','a8ab8e4d92abd1b462015143648efa9b8afbfc525b8cdfc3928b126965691941');
INSERT INTO "journal" VALUES(159,'f5aade4f877055e8bde5e1b5','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','ac97995655a2b1ea64ff7852','logged','{"channel": "phone", "caller": null, "phone": null, "said": "cable loose", "summary": "cable loose", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "follows": "SD-000011", "typed": ["region"], "assumed": ["priority", "tier", "kind", "phase"], "terms": "e0a9709f8a2184c34e989be4", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','8e28cd1d1b8f2f75b965ab53921d0f32d560df6a35d87ec45085acbb8db5e320');
INSERT INTO "journal" VALUES(160,'f5aade4f877055e8bde5e1b5','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','aa0a56d56df21899805cfa01','followed','{"number": "SD-000014", "said": "cable loose"}','e15d90fa4c8bd29aa240981bcaf4b6f2dfabc0d509387b6833da58b0c3999c52');
INSERT INTO "journal" VALUES(161,'f5aade4f877055e8bde5e1b5','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','aa0a56d56df21899805cfa01','charged','{"visit": 1, "because": "out of warranty", "lines": [{"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 8000, "because": null}, {"kind": "work", "item": "training", "quantity": 1, "unit": "place", "unit_price": 20000, "list_amount": 20000, "amount": 20000, "because": null}], "total": 28000, "currency": "CNY", "decimals": 2}','3b8be30a1bc4347a9029e749630e22f1c3b3942277720603fa9f82cea8b16aa8');
INSERT INTO "journal" VALUES(162,'5165917886136429466a6d1c','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','aa0a56d56df21899805cfa01','judged','{"visit": 1, "form": {"tidy": false}, "was": {"tidy": true}, "note": null}','c8a1a8437a647e263e3f04de0a27eaaa642d0cc953f0ef3a1d7a37e3909bb97f');
INSERT INTO "journal" VALUES(163,'8b7cc75c4ec8cad704c8b968','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','article','e211ca620d0a7353ffff9336','article added','{"number": "K-0001", "title": "nobody knows how it prints", "equipment": null, "code": null, "symptom": "how does it print", "cause": "no training", "solution": "explained", "ticket": "SD-000007"}','1f6fb068009de9b1e50fb308b724c402a3dd03c0b385e0f432feab8a3529ae74');
INSERT INTO "journal" VALUES(164,'967b3f645990186f8f7dd168','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','5873cdd900db4a1e8b420758','logged','{"channel": "phone", "caller": null, "phone": null, "said": "how does it print now", "summary": "how does it print now", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "e0a9709f8a2184c34e989be4", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T04:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','8e3d73ad8c2a7daa32f374fd165c988d355b901ccb98c731505b86888101d321');
INSERT INTO "journal" VALUES(165,'1fc607f82cb77c9a627ac342','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','5873cdd900db4a1e8b420758','resolved','{"cause": "no training", "solution": "explained", "clocks": [{"target": "answer", "change": "met", "due": "2026-04-01T04:00:00Z", "at": "2026-04-01T02:00:00Z", "spare": "2h"}, {"target": "solve", "change": "met", "due": "2026-04-09T09:30:00Z", "at": "2026-04-01T02:00:00Z", "spare": "5 working days"}]}','3e07568110cafb1fd4d16a7490741d6f529459e24223c1097205fbd05fc2e019');
INSERT INTO "journal" VALUES(166,'1fc607f82cb77c9a627ac342','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','5873cdd900db4a1e8b420758','article used','{"article": "K-0001", "title": "nobody knows how it prints"}','09fa677b8259530139e53b9356e74b3c30b3adb865253816fb42db69b12600cc');
INSERT INTO "journal" VALUES(167,'b05cbd82b05c25dd886661bf','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','0f5e07cc1cb04411a46b9c37','logged','{"channel": "phone", "caller": "Ms Example", "phone": null, "said": "nobody came", "summary": "nobody came", "priority": "P3", "tier": "standard", "region": "city", "kind": "complaint", "equipment": "PR-1002", "contract": "C-0002", "typed": ["region", "kind", "contract"], "assumed": ["priority", "phase"], "terms": "e0a9709f8a2184c34e989be4", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T04:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','bb7a7ec873d5191da8c25ecab5276fd624f8ab78318d9d133987948c9b1599fe');
INSERT INTO "journal" VALUES(168,'b05cbd82b05c25dd886661bf','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','0f5e07cc1cb04411a46b9c37','complaint about','{"number": "SD-000016", "about": "SD-000002", "engineer": "Wang Lin"}','bf830a7b0ae2711aa347d09fe5ef640421441e2ce519753f4f4232bdfb4c664b');
INSERT INTO "journal" VALUES(169,'b05cbd82b05c25dd886661bf','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','333e0f254209815732289eee','complained','{"number": "SD-000016", "engineer": "Wang Lin", "said": "nobody came", "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-09T09:30:00Z"}]}','aa2d70753d589278e0ee9d1f290e378bc97e0e5bf4c176a7e7e6f61f2750b7d8');
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
INSERT INTO "kept_file" VALUES('equipment','b8ac01a0bc1e3994c0d12382',1,'photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-04-01T01:00:00Z');
CREATE TABLE loan (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  equipment_id TEXT NOT NULL REFERENCES equipment (id),
  lent_at TEXT NOT NULL,
  due_at TEXT NOT NULL,
  back_at TEXT,
  CHECK (back_at IS NULL OR back_at >= lent_at)
) STRICT;
INSERT INTO "loan" VALUES('812ef029fd92f94f9fed5f65','333e0f254209815732289eee','30999ca549ad4ef054f9b8f6','2026-03-02T03:00:00Z','2026-03-17T03:00:00Z',NULL);
CREATE TABLE loss (
  move_id TEXT PRIMARY KEY REFERENCES stock_move (id),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  amount INTEGER NOT NULL CHECK (amount >= 0),
  currency TEXT NOT NULL
, decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4)) STRICT;
INSERT INTO "loss" VALUES('cf5562473198a9389e5bc34e','18fc542b52262d5f83b5c50b',12000,'CNY',2);
CREATE TABLE mail (
  message_id TEXT PRIMARY KEY,
  call_id TEXT NOT NULL REFERENCES call (id),
  sender TEXT NOT NULL  -- the address, folded
) STRICT;
INSERT INTO "mail" VALUES('<1@example.invalid>','fd44f22319840a47769dedc0','li@example.invalid');
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
INSERT INTO "notice" VALUES('9cf28a5bc74987850afaf3c2','15e33e2698b64b61ae65bd4d','head',NULL,'command','2026-03-02T09:20:00Z','{"target": "solve", "within": "same day", "percent": 75, "note": "time is running out", "due_at": "2026-03-02T09:30:00Z", "ticket": {"number": "SD-000004", "summary": "registration desk is down", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "2", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T03:30:00Z"}}',NULL,'2026-03-02T09:20:00Z',1,NULL,'35e35826c249a39668b65f46',75,'2026-03-02T08:15:00Z',NULL,NULL);
INSERT INTO "notice" VALUES('dcbd755748488d8817aa6f72','7fe327e71a96961e98a7efa7','head',NULL,'command','2026-03-03T01:00:00Z','{"target": "solve", "within": "same day", "percent": 75, "note": "time is running out", "due_at": "2026-03-02T09:30:00Z", "ticket": {"number": "SD-000005", "summary": "cannot log in", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "1", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T09:20:00Z"}}',NULL,'2026-03-03T01:00:00Z',1,NULL,'753357f1e573e876b16a3545',75,'2026-03-02T09:27:30Z',NULL,NULL);
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
INSERT INTO "operation" VALUES(1,'6b65b92dc1e6709a45de3fe5','command','tester','2026-03-02T00:30:00Z',1,1,NULL,NULL);
INSERT INTO "operation" VALUES(2,'425370a9540388784847ce85','command','tester','2026-03-02T00:30:00Z',2,2,NULL,NULL);
INSERT INTO "operation" VALUES(3,'74bf7d5111770c8f37abc4a7','command','tester','2026-03-02T00:30:00Z',3,3,NULL,NULL);
INSERT INTO "operation" VALUES(4,'3dcf1d384b187f0a2724cd8c','command','tester','2026-03-02T00:30:00Z',4,4,NULL,NULL);
INSERT INTO "operation" VALUES(5,'0698e914e72dda4db0e1ba76','command','tester','2026-03-02T00:30:00Z',5,5,NULL,NULL);
INSERT INTO "operation" VALUES(6,'ca5d7593f434b3165475edba','command','tester','2026-03-02T00:30:00Z',6,6,NULL,NULL);
INSERT INTO "operation" VALUES(7,'61b5652da90e90473e5e404c','command','tester','2026-03-02T00:30:00Z',7,7,NULL,NULL);
INSERT INTO "operation" VALUES(8,'a7f7c7cb35220f618ad1bce1','command','tester','2026-03-02T00:30:00Z',8,9,NULL,NULL);
INSERT INTO "operation" VALUES(9,'823600c85202efe60f5a5aad','command','tester','2026-03-02T00:30:00Z',10,10,NULL,NULL);
INSERT INTO "operation" VALUES(10,'267b4f5715a3f98d5742793f','command','tester','2026-03-02T00:30:00Z',11,11,NULL,NULL);
INSERT INTO "operation" VALUES(11,'ed7568e8dd88f702e3b03667','command','tester','2026-03-02T00:30:00Z',12,12,NULL,NULL);
INSERT INTO "operation" VALUES(12,'9a9c3abca9249908212767d8','command','tester','2026-03-02T00:30:00Z',13,13,NULL,NULL);
INSERT INTO "operation" VALUES(13,'acd69044bb7f1eb4864ba5eb','command','tester','2026-03-02T00:30:00Z',14,14,NULL,NULL);
INSERT INTO "operation" VALUES(14,'d4aa6089288f23fdd4b11b0c','command','tester','2026-03-02T00:30:00Z',15,15,NULL,NULL);
INSERT INTO "operation" VALUES(15,'080dbcacf9538cde2e09da60','command','tester','2026-03-02T00:30:00Z',16,16,NULL,NULL);
INSERT INTO "operation" VALUES(16,'ea72a3b11f529808d4d2288b','command','tester','2026-03-02T00:30:00Z',17,17,NULL,NULL);
INSERT INTO "operation" VALUES(17,'f07af3b053158c6793980a96','command','tester','2026-03-02T00:30:00Z',18,18,NULL,NULL);
INSERT INTO "operation" VALUES(18,'a2bfedb009be03a1498e5255','command','tester','2026-03-02T01:00:00Z',19,19,NULL,NULL);
INSERT INTO "operation" VALUES(19,'ab7184406739193daff93679','command','tester','2026-03-02T01:00:00Z',20,20,NULL,NULL);
INSERT INTO "operation" VALUES(20,'69e886b8803a0ed8bbb33ff1','command','tester','2026-03-02T01:00:00Z',21,21,NULL,NULL);
INSERT INTO "operation" VALUES(21,'6d10bcd64c634856663d6e32','command','tester','2026-03-02T01:00:00Z',22,22,NULL,NULL);
INSERT INTO "operation" VALUES(22,'d89af5b347ca2922df05d131','command','tester','2026-03-02T01:00:00Z',23,23,NULL,NULL);
INSERT INTO "operation" VALUES(23,'bc85c78ebd312b610ee2c738','command','tester','2026-03-02T01:00:00Z',24,24,NULL,NULL);
INSERT INTO "operation" VALUES(24,'4b94b60964c038edd2c5f061','command','tester','2026-03-02T01:00:00Z',25,25,NULL,NULL);
INSERT INTO "operation" VALUES(25,'aa8e88a964b1810f87f9bcea','command','tester','2026-03-02T01:00:00Z',26,26,NULL,NULL);
INSERT INTO "operation" VALUES(26,'0930682376d1978fe93a9e6b','command','tester','2026-03-02T01:00:00Z',27,27,NULL,NULL);
INSERT INTO "operation" VALUES(27,'4a7283b4dfde9def366be20c','command','tester','2026-03-02T02:05:00Z',28,28,NULL,NULL);
INSERT INTO "operation" VALUES(28,'d230d2f9f4a25ad54ffdcd68','command','tester','2026-03-02T02:05:00Z',29,32,NULL,NULL);
INSERT INTO "operation" VALUES(29,'03157d2b6943e6196347b19f','command','tester','2026-03-02T02:05:00Z',33,33,NULL,NULL);
INSERT INTO "operation" VALUES(30,'c843d85c712197e543c1d06e','command','tester','2026-03-02T02:05:00Z',34,34,NULL,NULL);
INSERT INTO "operation" VALUES(31,'caf487b74897b7749fa0dca5','command','tester','2026-03-02T02:05:00Z',35,37,NULL,NULL);
INSERT INTO "operation" VALUES(32,'a841a5d2cc694cb2ace91dde','command','tester','2026-03-02T02:05:00Z',38,38,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0001"}}',NULL);
INSERT INTO "operation" VALUES(33,'5ec4a2f17d236d42147b27e5','command','tester','2026-03-02T02:05:00Z',39,39,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0002"}}',NULL);
INSERT INTO "operation" VALUES(34,'becff0deeb7dc02ea9fa0ca8','command','tester','2026-03-02T02:05:00Z',40,40,NULL,NULL);
INSERT INTO "operation" VALUES(35,'3aeb0cb5eba6987f1c567f48','command','tester','2026-03-02T02:05:00Z',41,41,NULL,NULL);
INSERT INTO "operation" VALUES(36,'35035b82ab139a167a185fee','command','tester','2026-03-02T02:05:00Z',42,42,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0003"}}',NULL);
INSERT INTO "operation" VALUES(37,'b37786a8a74b8bcc71f7e8f3','command','tester','2026-03-02T02:05:00Z',43,43,'{"why": "{receipt} is void: ''svcdesk pay {number}'' writes another", "facts": {"receipt": "R-0003", "number": "SD-000001"}}',NULL);
INSERT INTO "operation" VALUES(38,'74799543c5ae853a2726e446','command','tester','2026-03-02T02:05:00Z',44,44,NULL,NULL);
INSERT INTO "operation" VALUES(39,'fef352652e41c3862eba5b85','command','tester','2026-03-02T03:00:00Z',45,45,NULL,NULL);
INSERT INTO "operation" VALUES(40,'85a7145afe7797044d426a19','command','tester','2026-03-02T03:00:00Z',46,46,NULL,NULL);
INSERT INTO "operation" VALUES(41,'ddae0d5e13b30bf5606f614a','command','tester','2026-03-02T03:00:00Z',47,47,NULL,NULL);
INSERT INTO "operation" VALUES(42,'d493a2fed023f4fde8de65cf','command','tester','2026-03-02T03:00:00Z',48,48,NULL,NULL);
INSERT INTO "operation" VALUES(43,'d7a65453ac842e013f8720d0','command','wang','2026-03-02T03:00:00Z',49,49,NULL,NULL);
INSERT INTO "operation" VALUES(44,'c2b9c42d35821401703eb60e','command','tester','2026-03-02T03:00:00Z',50,50,NULL,NULL);
INSERT INTO "operation" VALUES(45,'a4d852e8c300ee4f12480954','command','tester','2026-03-02T03:00:00Z',51,51,'{"why": "{number} is on its way: ''svcdesk return back {number}'' when it is here again", "facts": {"number": "RMA-0001"}}',NULL);
INSERT INTO "operation" VALUES(46,'6f6ddb333e7dd3d2347dc612','command','tester','2026-03-02T03:00:00Z',52,52,NULL,NULL);
INSERT INTO "operation" VALUES(47,'d6a728e2cd9b35fc8a3a09a2','command','tester','2026-03-02T03:30:00Z',53,53,NULL,NULL);
INSERT INTO "operation" VALUES(48,'ecccc99c48b629377caa98cc','command','tester','2026-03-02T03:30:00Z',54,54,NULL,NULL);
INSERT INTO "operation" VALUES(49,'dbd4908e90afeadacd150399','command','tester','2026-03-02T06:00:00Z',55,55,NULL,NULL);
INSERT INTO "operation" VALUES(50,'f610138b7a0cc54b2da3873a','command','tester','2026-03-02T06:00:00Z',56,56,NULL,NULL);
INSERT INTO "operation" VALUES(51,'23f6546c954e81a6170297e8','command','tester','2026-03-02T06:00:00Z',57,58,NULL,NULL);
INSERT INTO "operation" VALUES(52,'abc23c1b64d50045591f6f10','command','tester','2026-03-02T06:00:00Z',59,59,NULL,NULL);
INSERT INTO "operation" VALUES(53,'5800dfac35cb74f7c0c32288','command','wang','2026-03-02T06:00:00Z',60,60,NULL,NULL);
INSERT INTO "operation" VALUES(54,'b827e6a382c339f3159449af','command','tester','2026-03-02T06:00:00Z',61,62,'{"why": "{number} is shipped: ''svcdesk stock transfer {part} {quantity} --from {holder} --to {source}'' returns it", "facts": {"number": "REQ-0001", "part": "roller", "quantity": 2, "holder": "centre", "source": "warehouse"}}',NULL);
INSERT INTO "operation" VALUES(55,'7b402a92dcd6d85c0a0d93ff','command','tester','2026-03-02T06:00:00Z',63,63,NULL,NULL);
INSERT INTO "operation" VALUES(56,'531edf08d81403ec45a547f1','command','tester','2026-03-02T06:00:00Z',64,64,NULL,NULL);
INSERT INTO "operation" VALUES(57,'c808364371ae50ba1c21f535','command','tester','2026-03-02T09:20:00Z',65,65,NULL,NULL);
INSERT INTO "operation" VALUES(58,'0b17b10af81f3287d8e8419c','program','tester','2026-03-02T09:20:00Z',66,67,NULL,NULL);
INSERT INTO "operation" VALUES(59,'fea87ccce2b8fe61cae7aba1','program','tester','2026-03-02T09:20:00Z',68,68,NULL,NULL);
INSERT INTO "operation" VALUES(60,'cbf0ca6ec81911a3e2191a9d','program','tester','2026-03-03T01:00:00Z',69,70,NULL,NULL);
INSERT INTO "operation" VALUES(61,'e9da9ab4656a168e40a67997','program','tester','2026-03-03T01:00:00Z',71,73,NULL,NULL);
INSERT INTO "operation" VALUES(62,'46e5b924f24527562e8b2f94','program','tester','2026-03-03T01:00:00Z',74,76,NULL,NULL);
INSERT INTO "operation" VALUES(63,'b99a908eb29f4209ad071365','program','tester','2026-03-03T01:00:00Z',77,78,NULL,NULL);
INSERT INTO "operation" VALUES(64,'40afb45713967e8d044adc3c','program','tester','2026-03-03T01:00:00Z',79,79,NULL,NULL);
INSERT INTO "operation" VALUES(65,'d4567b10843e6fc141c25e5e','command','tester','2026-03-03T01:00:00Z',80,80,NULL,NULL);
INSERT INTO "operation" VALUES(66,'0335b48853064406a2414f32','command','tester','2026-03-03T01:00:00Z',81,81,NULL,NULL);
INSERT INTO "operation" VALUES(67,'57b51c079a7c010939eb4d6f','command','tester','2026-03-03T01:00:00Z',82,82,NULL,NULL);
INSERT INTO "operation" VALUES(68,'db0d530447034166da050073','command','tester','2026-03-03T01:00:00Z',83,83,NULL,NULL);
INSERT INTO "operation" VALUES(69,'e6c9c50e4f45f6a7dc29ff21','command','tester','2026-03-03T01:00:00Z',84,84,NULL,NULL);
INSERT INTO "operation" VALUES(70,'5108a3261b447003f1c06da0','command','tester','2026-03-03T01:00:00Z',85,87,NULL,NULL);
INSERT INTO "operation" VALUES(71,'5df500c7622ffaa56f4374ab','command','tester','2026-03-03T01:00:00Z',88,88,NULL,NULL);
INSERT INTO "operation" VALUES(72,'e55d0f208695c5a7bfd90f48','command','tester','2026-03-03T01:00:00Z',89,89,NULL,NULL);
INSERT INTO "operation" VALUES(73,'dddab02ba54410dc646a2605','command','tester','2026-03-03T01:00:00Z',90,90,NULL,NULL);
INSERT INTO "operation" VALUES(74,'1477e7f1fa87f25c5e6f7a21','command','tester','2026-03-03T01:00:00Z',91,96,'{"why": "the last that was done is an import, which stays: put it right by ''edit'', or by importing the right rows", "facts": {}}',NULL);
INSERT INTO "operation" VALUES(75,'e86721d825466a4ba89239a0','command','tester','2026-03-04T01:00:00Z',97,97,NULL,NULL);
INSERT INTO "operation" VALUES(76,'7e1dac7ff8f19b06592227ff','command','tester','2026-03-04T01:00:00Z',98,98,NULL,NULL);
INSERT INTO "operation" VALUES(77,'22184df4f59a161fcc868cde','command','tester','2026-03-04T01:00:00Z',99,99,NULL,NULL);
INSERT INTO "operation" VALUES(78,'de65d99a3ec28030f4689feb','command','tester','2026-03-04T01:00:00Z',100,100,NULL,NULL);
INSERT INTO "operation" VALUES(79,'89f2b5b37efad5e8acd3147c','command','tester','2026-03-04T01:00:00Z',101,102,NULL,NULL);
INSERT INTO "operation" VALUES(80,'ffce74a0bf91068f3ef66020','command','tester','2026-03-04T01:00:00Z',103,103,NULL,NULL);
INSERT INTO "operation" VALUES(81,'968d25e5a5085af7f9001f2a','command','tester','2026-03-04T01:00:00Z',104,104,NULL,NULL);
INSERT INTO "operation" VALUES(82,'52d3b048f47938342b64de93','command','tester','2026-03-04T03:00:00Z',105,105,NULL,NULL);
INSERT INTO "operation" VALUES(83,'ad60c3e72babf4ac58ab0e26','program','tester','2026-04-01T01:00:00Z',106,106,NULL,NULL);
INSERT INTO "operation" VALUES(84,'412f2e8196fea13dcdcf0970','command','tester','2026-04-01T01:00:00Z',107,107,NULL,NULL);
INSERT INTO "operation" VALUES(85,'4ef5061742cde4fc85576929','command','tester','2026-04-01T01:00:00Z',108,110,NULL,NULL);
INSERT INTO "operation" VALUES(86,'5176b88e757ef04c15488ad6','command','tester','2026-04-01T01:00:00Z',111,111,NULL,NULL);
INSERT INTO "operation" VALUES(87,'46f1af589dd167ffaaadb174','command','tester','2026-04-01T01:00:00Z',112,116,NULL,NULL);
INSERT INTO "operation" VALUES(88,'80938078eb166c3f958e4375','command','tester','2026-04-01T01:00:00Z',117,117,NULL,NULL);
INSERT INTO "operation" VALUES(89,'fb92812b86575fb75f67dcc8','command','tester','2026-04-01T01:00:00Z',118,118,NULL,NULL);
INSERT INTO "operation" VALUES(90,'acf5e334ba7947c740a67ee3','command','tester','2026-04-01T01:00:00Z',119,119,NULL,NULL);
INSERT INTO "operation" VALUES(91,'f1fa1795be28c45068dd9611','command','tester','2026-04-01T01:00:00Z',120,120,NULL,NULL);
INSERT INTO "operation" VALUES(92,'d7ffcab460dcc81521cccb55','command','tester','2026-04-01T01:00:00Z',121,121,NULL,NULL);
INSERT INTO "operation" VALUES(93,'d43888e238b204060323d690','command','tester','2026-04-01T01:00:00Z',122,122,NULL,NULL);
INSERT INTO "operation" VALUES(94,'95eeffe66cdde57aaf539a59','command','tester','2026-04-01T01:00:00Z',123,123,NULL,NULL);
INSERT INTO "operation" VALUES(95,'fc7aa2eac9b02e85e9308a3d','command','tester','2026-04-01T01:00:00Z',124,124,NULL,NULL);
INSERT INTO "operation" VALUES(96,'1d8b7f88a90875900676281a','command','tester','2026-04-01T01:00:00Z',125,125,NULL,NULL);
INSERT INTO "operation" VALUES(97,'aa7d5d96b5e2d1dbb5944428','command','tester','2026-04-01T01:00:00Z',126,126,NULL,NULL);
INSERT INTO "operation" VALUES(98,'d2ac9560df1c72f8f28f1a3d','command','tester','2026-04-01T01:00:00Z',127,127,NULL,NULL);
INSERT INTO "operation" VALUES(99,'4e776ec1e55c0420fe4ebe4e','command','tester','2026-04-01T01:00:00Z',128,128,NULL,NULL);
INSERT INTO "operation" VALUES(100,'48250913e9d377119f8064f0','command','tester','2026-04-01T01:00:00Z',129,129,NULL,NULL);
INSERT INTO "operation" VALUES(101,'23ccb72294bf093a1276eeea','command','tester','2026-04-01T01:00:00Z',130,130,NULL,NULL);
INSERT INTO "operation" VALUES(102,'a19aac0c0e54b24abc436b54','command','tester','2026-04-01T01:00:00Z',131,131,NULL,NULL);
INSERT INTO "operation" VALUES(103,'33f5b6b92d4b422eaf1bb673','command','tester','2026-04-01T01:00:00Z',132,132,NULL,NULL);
INSERT INTO "operation" VALUES(104,'370a51b45df3f8b015a9a1e5','command','tester','2026-04-01T01:00:00Z',133,133,NULL,'a1d75c9f8b9c2ca7c05812a2');
INSERT INTO "operation" VALUES(105,'a1d75c9f8b9c2ca7c05812a2','undo','tester','2026-04-01T01:00:00Z',134,134,NULL,NULL);
INSERT INTO "operation" VALUES(106,'6e9d967c2e88a1bea9261ad6','command','tester','2026-04-01T01:00:00Z',135,135,NULL,NULL);
INSERT INTO "operation" VALUES(107,'62ac93b30b29c6c8327ac15f','command','tester','2026-04-01T01:00:00Z',136,136,NULL,NULL);
INSERT INTO "operation" VALUES(108,'3a9e783e3acab2c3eaad06b2','command','tester','2026-04-01T01:00:00Z',137,137,NULL,NULL);
INSERT INTO "operation" VALUES(109,'c61f3644480c4f985dc3402a','command','tester','2026-04-01T01:00:00Z',138,140,NULL,NULL);
INSERT INTO "operation" VALUES(110,'d2af4937f485072b91a279c0','command','tester','2026-04-01T01:00:00Z',141,141,'{"why": "the last that was done is an import, which stays: put it right by ''edit'', or by importing the right rows", "facts": {}}',NULL);
INSERT INTO "operation" VALUES(111,'e975aafb9293840238866252','command','tester','2026-04-01T01:00:00Z',142,145,NULL,NULL);
INSERT INTO "operation" VALUES(112,'15faca3c3651f5bd9d91819b','command','tester','2026-04-01T01:00:00Z',146,146,NULL,NULL);
INSERT INTO "operation" VALUES(113,'9470e7b84c1d03629b4b89e3','command','tester','2026-04-01T01:00:00Z',147,147,NULL,NULL);
INSERT INTO "operation" VALUES(114,'868f0320f5dbf2d24d06605e','command','tester','2026-04-01T01:00:00Z',148,148,NULL,NULL);
INSERT INTO "operation" VALUES(115,'1f43512da448b7a8a47e7be5','command','tester','2026-04-01T01:00:00Z',149,151,NULL,NULL);
INSERT INTO "operation" VALUES(116,'23844a61112e01fedb513690','command','tester','2026-04-01T01:00:00Z',152,152,NULL,NULL);
INSERT INTO "operation" VALUES(117,'70ee04694b0fd413beb6dcbd','program','tester','2026-04-01T01:00:00Z',153,156,NULL,NULL);
INSERT INTO "operation" VALUES(118,'ed9ef94c99fcf206d3dc80da','command','tester','2026-04-01T01:00:00Z',157,157,NULL,NULL);
INSERT INTO "operation" VALUES(119,'f5aade4f877055e8bde5e1b5','command','tester','2026-04-01T01:00:00Z',158,161,NULL,NULL);
INSERT INTO "operation" VALUES(120,'5165917886136429466a6d1c','command','tester','2026-04-01T01:00:00Z',162,162,NULL,NULL);
INSERT INTO "operation" VALUES(121,'8b7cc75c4ec8cad704c8b968','command','tester','2026-04-01T02:00:00Z',163,163,NULL,NULL);
INSERT INTO "operation" VALUES(122,'967b3f645990186f8f7dd168','command','tester','2026-04-01T02:00:00Z',164,164,NULL,NULL);
INSERT INTO "operation" VALUES(123,'1fc607f82cb77c9a627ac342','command','tester','2026-04-01T02:00:00Z',165,166,NULL,NULL);
INSERT INTO "operation" VALUES(124,'b05cbd82b05c25dd886661bf','command','tester','2026-04-01T02:00:00Z',167,169,NULL,NULL);
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
INSERT INTO "payment" VALUES('f49e751704a202c2ae53af07','R-0001','b2b6e15becffb14c5b3fb71d',3000,'CNY','card','06f8a62d1243c1425f25bbc2','2026-03-02T02:05:00Z','tester',2,'payment',NULL,NULL,NULL);
INSERT INTO "payment" VALUES('ffdd28df737546a81af7b86f','R-0002','b2b6e15becffb14c5b3fb71d',5000,'CNY','transfer',NULL,'2026-03-02T02:05:00Z','tester',2,'payment',NULL,NULL,NULL);
INSERT INTO "payment" VALUES('b02100a30b6ac52d67b97a78','R-0003','b2b6e15becffb14c5b3fb71d',500,'CNY','transfer',NULL,'2026-03-02T02:05:00Z','tester',2,'refund','2026-03-02T02:05:00Z','tester','it was not given');
CREATE TABLE "phone" (
  customer_id TEXT NOT NULL REFERENCES customer (id),
  digits TEXT NOT NULL CHECK (digits <> ''),  -- in full, with the country's code, where the desk knows it
  extension TEXT NOT NULL,
  shown TEXT NOT NULL,                        -- as it was written
  tail TEXT NOT NULL, place INTEGER NOT NULL DEFAULT 0,                         -- the last 7 digits, as many as a number without its area code has
  PRIMARY KEY (customer_id, digits, extension)
) STRICT;
INSERT INTO "phone" VALUES('9e131b9975dce77c635bd967','8613800000001','','13800000001','0000001',1);
INSERT INTO "phone" VALUES('4effe6ddb72a72ac047d6f1f','8613800000002','','13800000002','0000002',1);
INSERT INTO "phone" VALUES('9e131b9975dce77c635bd967','8613800000003','','13800000003','0000003',2);
INSERT INTO "phone" VALUES('4fe9102cf191b30d57236504','861055500007','12','010 5550 0007 ext 12','5500007',1);
CREATE TABLE policy (
  version INTEGER PRIMARY KEY CHECK (version > 0),
  yaml TEXT NOT NULL,
  holidays TEXT NOT NULL,
  hash TEXT NOT NULL CHECK (length(hash) = 64),
  published_at TEXT NOT NULL,
  published_by TEXT NOT NULL
) STRICT;
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
INSERT INTO "priced_line" VALUES('f2aff3bc14af3ac4cd622001','58e1a97f9afd9c1d4791744e',NULL,1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('7685ad2a15ae038666818fc5','58e1a97f9afd9c1d4791744e',NULL,2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('75f1c61c393db5461d36fd67','58e1a97f9afd9c1d4791744e',NULL,3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('d197689f41bc46e2e42f6383','58e1a97f9afd9c1d4791744e',NULL,4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('e63102f1a3e29aa881d53f01',NULL,'fb7200e46778590b5e733fa4',1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('4e772fed80c78d1f607c9c19',NULL,'fb7200e46778590b5e733fa4',2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('b8a38041daf61ca9867aadcf',NULL,'fb7200e46778590b5e733fa4',3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('1bfa7529b6923b502e44ace4',NULL,'fb7200e46778590b5e733fa4',4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('306c5035f9f24f508be26728',NULL,'fb7200e46778590b5e733fa4',5,'work','training',1,'place',20000,20000,0,'included in the contract','CNY',0,'3ffc1aa3b35f8b0277e18e71','training',2);
INSERT INTO "priced_line" VALUES('fffcdeba5b12d8a31b7e5d4c',NULL,'c663fe7c35a25844afcae626',1,'work','visit',1,NULL,8000,8000,0,'in warranty','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('cddf8563fb1fe5b1475bde6c',NULL,'c663fe7c35a25844afcae626',2,'work','labour',1,'30m',6000,6000,0,'in warranty','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('97bc7a8e3a2cb244d48c53c7',NULL,'008bafd29deccc7821d68689',1,'work','visit',1,NULL,8000,8000,8000,NULL,'CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('c69980d529967f09b815519d',NULL,'008bafd29deccc7821d68689',2,'work','training',1,'place',20000,20000,20000,NULL,'CNY',0,NULL,NULL,2);
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
INSERT INTO "quote" VALUES('58e1a97f9afd9c1d4791744e','Q-0001','b2b6e15becffb14c5b3fb71d','2026-03-02T01:00:00Z','tester',8000,'CNY','full care',2,'cost','free',NULL,NULL);
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
INSERT INTO "rma" VALUES('cbb73b7d6a0294cdfaba3698','RMA-0001','333e0f254209815732289eee','b8ac01a0bc1e3994c0d12382','quality','repair','desk','{"when": {"warranty": ["in"]}}',NULL,'2026-03-02T03:00:00Z','tester','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z',NULL,NULL,NULL,'desk',NULL,NULL,NULL,NULL,NULL,0,NULL);
CREATE TABLE sealed (
  seq INTEGER PRIMARY KEY,
  journal_seq INTEGER NOT NULL,
  added BLOB NOT NULL CHECK (length(added) % 8 = 0),
  removed BLOB NOT NULL CHECK (length(removed) % 8 = 0),
  schema INTEGER
) STRICT;
INSERT INTO "sealed" VALUES(1,0,X'',X'',7);
INSERT INTO "sealed" VALUES(2,1,X'7A8F9B06BB82DBD825857BC659CC2C7CA81E4CECDE7A89AD',X'',NULL);
INSERT INTO "sealed" VALUES(3,2,X'3896184E0C33050570E435DF0DCC4CF19E234141AE84220FC4DCC1D387DF2A97',X'',NULL);
INSERT INTO "sealed" VALUES(4,3,X'599227718E5413E262E5E6256EF949D5',X'',NULL);
INSERT INTO "sealed" VALUES(5,4,X'6DCE039CE1E60055D549B79D8DEA6B0B87A90E3F5C45C9A9',X'',NULL);
INSERT INTO "sealed" VALUES(6,5,X'2076043F8604C162BEBBF1801D88E85DE0FA93C82C0C818E',X'',NULL);
INSERT INTO "sealed" VALUES(7,6,X'E84F51ACD3A5217A1EA1EF93E5BCACC3',X'',NULL);
INSERT INTO "sealed" VALUES(8,7,X'D9425DD7AA91325B11A4B18AF0FC95A1',X'',NULL);
INSERT INTO "sealed" VALUES(9,9,X'5E11B37272B7D025027921A96E574B4E443F886FCA211FB10D3AE9BE8D2DEDAA',X'',NULL);
INSERT INTO "sealed" VALUES(10,10,X'464A4AC35E0E3EB9B6699330E446CF6958A74EBC8EBFB9F397813BE859A76BFD',X'',NULL);
INSERT INTO "sealed" VALUES(11,11,X'988C0963D95EFCB41DB81707B45DB85E',X'',NULL);
INSERT INTO "sealed" VALUES(12,12,X'21B856A1EFF45B990ADBBDE7C1E01555',X'',NULL);
INSERT INTO "sealed" VALUES(13,13,X'3ACBA827047D1242783E686D7F6392B0',X'',NULL);
INSERT INTO "sealed" VALUES(14,14,X'B6ABE82F497B0801D41218E23D0D0FC6',X'',NULL);
INSERT INTO "sealed" VALUES(15,15,X'557719EA6ACC4ACD2419E5D4384C631FE92918FED572A2155BBF4F9FCAFF72E4',X'',NULL);
INSERT INTO "sealed" VALUES(16,16,X'B9902B483A52A8E23D967C620A04FAFD588E557CB0E19818F248C0BC2FD9DDCBB6BD0A77A22CFE50',X'E92918FED572A215',NULL);
INSERT INTO "sealed" VALUES(17,17,X'6DA55A2C3D585B818799E5139938FE301B23307111DBCACADF752AAC105431C66D893D275BA5714C',X'588E557CB0E19818',NULL);
INSERT INTO "sealed" VALUES(18,18,X'1D9C012EBAAC4DF2ACC76783A445C5982E6077E67A9A612E',X'',NULL);
INSERT INTO "sealed" VALUES(19,19,X'631E2623936EDBC2AF05767AE64E43588F956F45C93D6B76B65E3DE067FF4402005769E0A0123F66C1403FAFA873680311D95073B47868B0BED9F06A6B9C8561ADECD6F598038FE9BE1D1CEDA4C467D885B7C14F5BC7A579',X'',NULL);
INSERT INTO "sealed" VALUES(20,20,X'4DA5ABB25DA02549AA02AB5251C00D8A',X'8F956F45C93D6B76',NULL);
INSERT INTO "sealed" VALUES(21,21,X'9054BEFF82B18D4744539029FAA274A71CB039AAC8FE00BB934954F824DE1BBC038BAFAF24B5A3B5',X'005769E0A0123F66C1403FAFA8736803BED9F06A6B9C8561ADECD6F598038FE9',NULL);
INSERT INTO "sealed" VALUES(22,22,X'5C54FC4B854180D2F866CBE58940E275',X'',NULL);
INSERT INTO "sealed" VALUES(23,23,X'8E67CF3F9308B0A9BAB729BF33206487',X'',NULL);
INSERT INTO "sealed" VALUES(24,24,X'4C75E85AF8FB68A20FB5CD23CE1EE2B851DD67DAD84DB8BEE7C3490168A0A4B126528E09778D356F8D1EE31AC8CD7F49',X'',NULL);
INSERT INTO "sealed" VALUES(25,25,X'DB765205E0D6BB50E74CF1AAD93DC37F',X'',NULL);
INSERT INTO "sealed" VALUES(26,26,X'5917E44827CD5F5131CF6227F023CB60F64B600ACCA3A62D6552D4E922C842E7',X'',NULL);
INSERT INTO "sealed" VALUES(27,27,X'14A6D6C91317753EAC2E6DE69953F57BB2C5F8CC7FE37A4DD1F7152D044CDA3EBE87742BE27FCDF1',X'F248C0BC2FD9DDCB',NULL);
INSERT INTO "sealed" VALUES(28,28,X'38796CBB20677B2F27608B409BD2FB1A733BBC8BF5CD4056D02B0168573EABDC',X'31CF6227F023CB60F64B600ACCA3A62D6552D4E922C842E7',NULL);
INSERT INTO "sealed" VALUES(29,32,X'D13BC8F582305D25FBFC77145872F9475BF3DCEE6576B8895700A144BCAB0F35631DF319A501EAFD53C59B8078F885FA26AA268FB9F0811C899ECC57BFDFEAAB7F4014433AFE4365EDDA15F1F50D0506D4B36082470863040C2B24D315A1AE80F1AED03FECDB1341169E2E342F1D62228834C3C0548711BC313D88BD42B5472D',X'27608B409BD2FB1AD1F7152D044CDA3E97813BE859A76BFD',NULL);
INSERT INTO "sealed" VALUES(30,33,X'7010AA4BD8FBC2B8165FBD64BE512A4D',X'',NULL);
INSERT INTO "sealed" VALUES(31,34,X'5A9E2B3216E7F7FAC2E31C1DFE59171E',X'',NULL);
INSERT INTO "sealed" VALUES(32,37,X'61BF2C1DFD05AADA21BE8568C51BB269DE9E52EAD8681A80A73A64423BC46F1AEAA2BD987D44388A8EAE17D3C0F88954616DBF43EE1130847647505EAA25A6DF222E0266848941E6',X'631DF319A501EAFDAA02AB5251C00D8AAF05767AE64E435811D95073B47868B0BE1D1CEDA4C467D8',NULL);
INSERT INTO "sealed" VALUES(33,38,X'1081CEEBB22B4300EB350D00AD02F5DCCA010F266587AC8C',X'2E6077E67A9A612E',NULL);
INSERT INTO "sealed" VALUES(34,39,X'D19D229BBB4D3C599B72326610D41FCD',X'',NULL);
INSERT INTO "sealed" VALUES(35,40,X'A44BA1DE9630DE3193F63B2D96819044',X'A73A64423BC46F1A',NULL);
INSERT INTO "sealed" VALUES(36,41,X'E01ADAE9CC93CC2C931722C81A7A003E',X'',NULL);
INSERT INTO "sealed" VALUES(37,42,X'C556E1EBF7F2A5E715D6A7E3C2FB04F5',X'',NULL);
INSERT INTO "sealed" VALUES(38,43,X'800B39B4CA03F8913C88A6F25192DC25',X'15D6A7E3C2FB04F5',NULL);
INSERT INTO "sealed" VALUES(39,44,X'8841CABA527D3ED72CC07CF7013B02C4',X'8EAE17D3C0F88954',NULL);
INSERT INTO "sealed" VALUES(40,45,X'14D6950E26FA366BE46965AC0EB11D3E133D2B18929BB5926E251529E90AC1A425E37EF1F8A7C80C55453844715B795F998EB4A167CFF92C418F4A8EEEC8C2EAB623A732E6CBF4BE',X'',NULL);
INSERT INTO "sealed" VALUES(41,46,X'2148E6424285ED230A5ED1D0B56F0D59',X'',NULL);
INSERT INTO "sealed" VALUES(42,47,X'F18B55C13F98B891C2B2904E84E35990',X'',NULL);
INSERT INTO "sealed" VALUES(43,48,X'ECB2314E59AF89904D338404076730C9',X'',NULL);
INSERT INTO "sealed" VALUES(44,49,X'0BA0CEA0017D8ECDE5AEB641DB4E79090DF08A62D7A3E478',X'4D338404076730C9',NULL);
INSERT INTO "sealed" VALUES(45,50,X'CAFED5BF2A759276C1A901B763E96EA2',X'',NULL);
INSERT INTO "sealed" VALUES(46,51,X'494EB3857BA68D72FD4FDB74368B5440',X'0DF08A62D7A3E478',NULL);
INSERT INTO "sealed" VALUES(47,52,X'D5F37C8AD7D7832E5ED138C5A002C9A9CC885492BBB2B4EF3DA2424689B94651',X'133D2B18929BB592998EB4A167CFF92C',NULL);
INSERT INTO "sealed" VALUES(48,53,X'F47C18EF407A4F61A7F7515779F056B5DD1DB5D386BF58CDD2ABEF025EE5D0A719BA3412DB015474BBCCA6B3A34D24EF59DB61F9B098F0EFFA83884379D010F6BD5DB0612960C242',X'',NULL);
INSERT INTO "sealed" VALUES(49,54,X'D5548209BF3B5F0CF28CDCDF09A14EDFA81E658A7A858E3B97AE173CFEC2C185D831CD2FBB2591859788F0B337C0F3541E9F7940C3F286F17D3A8B6C937A81A1F6A65BFA1C670A01241E6C1579E64829BA02BADBDA9C8761',X'',NULL);
INSERT INTO "sealed" VALUES(50,55,X'C4CE78CBF4A1F8AD49DA78B120B43F875BB54D70896863A7223B6CE6518BB3D41EF5F9D8AB18B8852517BD8F591949EA22342C2E4E775B2B77BE3ED089ECC3F8FBDD135C57B3DE78023518FF10AC3583',X'F28CDCDF09A14EDFA81E658A7A858E3BD831CD2FBB2591859788F0B337C0F3541E9F7940C3F286F1241E6C1579E64829',NULL);
INSERT INTO "sealed" VALUES(51,56,X'CE44A65C70A065163DECD66D0FC19975',X'223B6CE6518BB3D4',NULL);
INSERT INTO "sealed" VALUES(52,58,X'FE2A24DCF832F51EBC31AAE90D368CC744BD4A27B15204461ABADCFB1C9FDDD23958B2580963946F48689B0E895DE51E',X'19BA3412DB01547459DB61F9B098F0EF1DB81707B45DB85E',NULL);
INSERT INTO "sealed" VALUES(53,59,X'863C5CA7E35446E2EFA318B30CD7C7F2',X'',NULL);
INSERT INTO "sealed" VALUES(54,60,X'05F7A8BB4369D01F4ECB105EC6C35A4FF5FE733A4F2C7F42',X'EFA318B30CD7C7F2',NULL);
INSERT INTO "sealed" VALUES(55,62,X'7B2D665624EB7B2970DDE1D56AE3407A50E427A6AD7B1A276E0C634C5088B94B65937699D8C7FC12FE3A796ED3C72D53',X'1B23307111DBCACADF752AAC105431C6F5FE733A4F2C7F42',NULL);
INSERT INTO "sealed" VALUES(56,63,X'B2E48C2888E5AD559680D0002C767F659F0097F8B7296B3BF2C27A4030D3BB76',X'B2C5F8CC7FE37A4D',NULL);
INSERT INTO "sealed" VALUES(57,64,X'330E6F3425E1EA0CFED147E9E260FD25',X'58A74EBC8EBFB9F3',NULL);
INSERT INTO "sealed" VALUES(58,65,X'3B3D5B4FC6BC75CB8B03EA114BC3E9993439848401CCFB0D0F29F69EC8A0CE631350C33EF35511A4099923E33F34FE18AF6CF8A22B17AC954CE3320C64C12B06C75531F76D683CD97087FACBFC0C0146',X'',NULL);
INSERT INTO "sealed" VALUES(59,67,X'C4FD1CE6697EA45430C61FE52A55879D92954129C372DBAE',X'',NULL);
INSERT INTO "sealed" VALUES(60,68,X'8C8A3847CEA84BB3',X'',NULL);
INSERT INTO "sealed" VALUES(61,70,X'EC52A8C6A36E92BF3B5BA9F5ACEEFF9C5987C61805621798',X'',NULL);
INSERT INTO "sealed" VALUES(62,73,X'4F96C3EE5D8884EC4251A5CFD647097198301E0E31750FAFB1D03291981602B44EA250B628BDE5A42028A0E01E16A4503A4AE7B581952B36',X'3DECD66D0FC1997522342C2E4E775B2B',NULL);
INSERT INTO "sealed" VALUES(63,76,X'36B61253C8DE27DA1F1EAEE0DE0B71F3919FAD555D00EFB38D3628C7A822C8EEE6627B19C0A3F19FC7D29C5DAB333CF16335B7AD29196DF2C2C9EEC572422FF4542F88EACC86C6B5',X'3439848401CCFB0DAF6CF8A22B17AC951350C33EF35511A4099923E33F34FE18',NULL);
INSERT INTO "sealed" VALUES(64,78,X'3629BBB24AF6C9282A37D478D112D5268DA4FE8A9328BF5041F59E84CF0F0B33',X'C7D29C5DAB333CF1',NULL);
INSERT INTO "sealed" VALUES(65,79,X'E1161E344037E095',X'',NULL);
INSERT INTO "sealed" VALUES(66,80,X'56275AA6F63BB207152D56C95E494434D5EE94888A7A6BA2F8FA06A0DDBEB049C0D921C721B1E5A05B1D1D0527F913A272B05F82D33ADDBFA698A12068CC03C8',X'',NULL);
INSERT INTO "sealed" VALUES(67,81,X'4DF362CF373C08873DBD049157C31BFE56CB80B0E805B4C58A21175E4DB5A6B356FDD736349E2841EF6459D437DF633C85BDC94A389C4AAB',X'D5EE94888A7A6BA2152D56C95E494434C0D921C721B1E5A05B1D1D0527F913A272B05F82D33ADDBFA698A12068CC03C8',NULL);
INSERT INTO "sealed" VALUES(68,82,X'7741FE3418C7C7DD009A52290A8A7112EBEAA5D9B4C47F15FCCA936A52CE3BFA7F58C71A765D4D14E2C24DA58C54C9BDE3F1F3284D90787106C49ED44803AB52',X'',NULL);
INSERT INTO "sealed" VALUES(69,83,X'8CBC413E4BF10B3B759D2DC2729D4F357273D71CB33E0208',X'EBEAA5D9B4C47F15',NULL);
INSERT INTO "sealed" VALUES(70,84,X'6726C21F170014C0522614A70282283D9AD2277E625A82F1C5C6714ADE447E5E',X'7273D71CB33E02087F58C71A765D4D14E3F1F3284D907871',NULL);
INSERT INTO "sealed" VALUES(71,87,X'D8C8E3982E6745B362C770DC84CFD6B3E8F1C6F4FF59A1BB64A057599101BDC9E3AE3A2FA30B5B939BE1FED93AF57271',X'522614A70282283D',NULL);
INSERT INTO "sealed" VALUES(72,88,X'75A326959540FCC5F9BC618BD3728FCEAFE573E977620E21B4C3B5D457EDA88703C6118A05ACEB64',X'759D2DC2729D4F35009A52290A8A7112E2C24DA58C54C9BD06C49ED44803AB52',NULL);
INSERT INTO "sealed" VALUES(73,89,X'126F37D973BC6EDB3E13112C86134538',X'F9BC618BD3728FCE',NULL);
INSERT INTO "sealed" VALUES(74,90,X'EA91742C2287328F759D2DC2729D4F35110C5EF77FC77F7DC7FFEBBD350C5B47E2C24DA58C54C9BD06C49ED44803AB52',X'3E13112C86134538AFE573E977620E21B4C3B5D457EDA88703C6118A05ACEB64',NULL);
INSERT INTO "sealed" VALUES(75,96,X'F62ADEF34A8B96C1E195C8CC1E241E905C686BDEF3DFDF6A3BBFBDFFF136A9EB2600A6CACD352D5703798BE77AB9CD27395D1F1BE84DA8FFF876AB4B629EA5E4FA9F6ABB3F0E53967AD334795EB1D287EA7F87734AC2BE87017311B86C0924D161CCCF70DFC9C115F1BC2748D55AF94205774B27F68F7481415A2EFADA90FA53F3C3227C2ED2C5554F680B64DAB7C3D19BAEB6F7462C4A13',X'',NULL);
INSERT INTO "sealed" VALUES(76,97,X'7CF2E2098778E7D697C954D7273A16BB',X'70E435DF0DCC4CF1',NULL);
INSERT INTO "sealed" VALUES(77,98,X'E2E5CA600ED7C60F148F9147857BB17D',X'',NULL);
INSERT INTO "sealed" VALUES(78,99,X'23D0A7ACBBE4F2385BEAF97F8399B843',X'',NULL);
INSERT INTO "sealed" VALUES(79,100,X'2031B4C8EDA7251C97045106341D387480CB0B7FAD18E997FC1392A6B71F8755E8EE7FAEC24793E382EA8FFE997845BD32FECD6BE082FF5D9B32283E3D81222AC24BDD76808F5AF4C87932D09A49AC1F48899DAF390677849AC597B8FB4301B6CD1AEC55A71614BB',X'2028A0E01E16A4507D3A8B6C937A81A1F6A65BFA1C670A01FBDD135C57B3DE78',NULL);
INSERT INTO "sealed" VALUES(80,102,X'08C3A663154980CC7F8736F1012F00D1BF5A30799A6B013D7177D9BB5F28AA13F48942FF785061C8DF818BDC587E70167CE78BE7BA1AAE69593E1B54904719E72CDD13F94290CB453C5F2BE737FC7750648FEA708CEC307DDBB5B965833563C7',X'',NULL);
INSERT INTO "sealed" VALUES(81,103,X'D8AE7A928462800FF88FA61261D1B6A8FCF6DB66275A0AEF',X'E6627B19C0A3F19F41F59E84CF0F0B33',NULL);
INSERT INTO "sealed" VALUES(82,104,X'CFE961CEA8FD9C95766947CDD034625F7488F0066B0C9C0D5DBC75086954BC5D1763DEC3AE308E03D007C81592F3CA83174A59B469A0282A5C9E759E05A29FEF1BCF482EFE1EA338',X'',NULL);
INSERT INTO "sealed" VALUES(83,105,X'6D805EC17D09D98A57F24DC7E5189741DA8445A6EC37CA08',X'1763DEC3AE308E03174A59B469A0282A',NULL);
INSERT INTO "sealed" VALUES(84,106,X'1986616CAE25A7B312831B44F6C95595794E6509FF0C4E55EF289B16A4E8BABF',X'80CB0B7FAD18E997FC1392A6B71F8755',NULL);
INSERT INTO "sealed" VALUES(85,107,X'0256E848299D3888D91236940E589426',X'',NULL);
INSERT INTO "sealed" VALUES(86,110,X'987042A8DEB98632A1834D911C33FCBA3F153012EEDC2611719ACFD19D82C962AB225CDE6DE13AF7429C4D74C5BA1409',X'313D88BD42B5472D',NULL);
INSERT INTO "sealed" VALUES(87,111,X'CDE8105C71FFC2A9A0168EDF2E639426',X'',NULL);
INSERT INTO "sealed" VALUES(88,116,X'6A6D05D8BBA48920863D8F07A924272C565D2B22181587EF029D73066D9CD6AF3A90B42F1AB27354CC56F1115D840D8CDF9CF544D20D34F1D7C6B5B86AA7B012CC1CBEB3F7C62E6F51C3600D558DC851',X'D91236940E589426429C4D74C5BA1409719ACFD19D82C962A0168EDF2E639426',NULL);
INSERT INTO "sealed" VALUES(89,117,X'A63B10CCBB50224644E212926ADDC2BA',X'',NULL);
INSERT INTO "sealed" VALUES(90,118,X'480E28213212C5B802427271325717A1',X'',NULL);
INSERT INTO "sealed" VALUES(91,119,X'327C61A2BDCC1602EF6B5D1B2724E8AA',X'',NULL);
INSERT INTO "sealed" VALUES(92,120,X'07088A72120390ED7C1A48C6807031F7',X'EF6B5D1B2724E8AA',NULL);
INSERT INTO "sealed" VALUES(93,121,X'5B3FDDEDB96F10C6DB3BD4E1D2782628',X'',NULL);
INSERT INTO "sealed" VALUES(94,122,X'F45B32752061C4E45C7912775E97A255',X'',NULL);
INSERT INTO "sealed" VALUES(95,123,X'FAA0AC867B93AF5D6AD4A9465612741B',X'',NULL);
INSERT INTO "sealed" VALUES(96,124,X'D79F99F28828232EDFA7E35EAFD241C0',X'',NULL);
INSERT INTO "sealed" VALUES(97,125,X'B9369EC77068A7AE4D10D2326030E768',X'',NULL);
INSERT INTO "sealed" VALUES(98,126,X'C8FD5B4E8E0B2157A81447C07ED64C9534E21B7B5F91E9F2',X'',NULL);
INSERT INTO "sealed" VALUES(99,127,X'52246E0F62DF3226E96F86A2FCED31CEBF5C261E03E95E9A',X'34E21B7B5F91E9F2A81447C07ED64C95',NULL);
INSERT INTO "sealed" VALUES(100,128,X'63D1EC1F280B3DAA69E420642FDA474E4CA338B5AC0B50DF',X'48689B0E895DE51E',NULL);
INSERT INTO "sealed" VALUES(101,129,X'99EDC9E7641F02E6611602E1F8FD790E6C23D0683D1EEEB3',X'',NULL);
INSERT INTO "sealed" VALUES(102,130,X'F2C6AB684DBB4AF228DF9DFF81365698',X'',NULL);
INSERT INTO "sealed" VALUES(103,131,X'03694A418B4C0C3D5B1D0516F99C61A0',X'0D3AE9BE8D2DEDAA',NULL);
INSERT INTO "sealed" VALUES(104,132,X'BCDAF8253891E544D174EBCD8E8C17BC',X'783E686D7F6392B0',NULL);
INSERT INTO "sealed" VALUES(105,133,X'11D1535C8BBE94354A9503514B731057E63FF909D7BF407E237B3F0743A9ADD2C06D11C113C376530446B3CBB515446326E5A789C66AB138E1011CFB1E0366D3',X'',NULL);
INSERT INTO "sealed" VALUES(106,134,X'78F21C4A5E0A4398B0F609A54B365910EB8280D32FB759DC',X'E1011CFB1E0366D326E5A789C66AB1380446B3CBB5154463C06D11C113C37653237B3F0743A9ADD2E63FF909D7BF407E4A9503514B731057',NULL);
INSERT INTO "sealed" VALUES(107,135,X'7C69721711A22CFD88745D085CCC4FA9CBAC27EEDE64F7125101994623683EA4BE0B9D8B6F2CF80E31AEBB8BDE9F51A9A9B65A70ED5F747425D05BE08E7F13C7',X'',NULL);
INSERT INTO "sealed" VALUES(108,136,X'C8B93FDD1A8D702D7BE9C646C50A035D6D9B5913AB66B0A273E74B21D84813C10C1CDB8D783F94534B235DD48FFEA2C94F7F9218249803A1228F279A599672F2',X'',NULL);
INSERT INTO "sealed" VALUES(109,137,X'1EF9F4CD508785BEF39AE28FEDED4007616E3833F361EAAC',X'7BE9C646C50A035D73E74B21D84813C1',NULL);
INSERT INTO "sealed" VALUES(110,140,X'04D8006269AD9212B06B70406FD539404511BCFC8B9AF056C7F36F3DF991DB9FDBDD5E2113A39CD3A4112116462AD3D19261BD769BD794FA22369A48CE443B0B44C9AF1E549751AA57024FC868D3F545',X'616E3833F361EAAC6D9B5913AB66B0A2F39AE28FEDED40070C1CDB8D783F94534B235DD48FFEA2C94F7F9218249803A1228F279A599672F2',NULL);
INSERT INTO "sealed" VALUES(111,141,X'C8A60772E9AFBBFBFE9B993E9CF394C93A47F5BACF7C8B74',X'',NULL);
INSERT INTO "sealed" VALUES(112,145,X'3AB88EC924DE6AA5242920ED8AED8905F6824B949D7CF14E0BB55927C6656240E0B1866A7C5FA43B6E692B618892FFF049AC413FA7071AB9DD3470BB2EC5C2359A38CBBA32F04116003D79BFB647E44F831F2FF11568E82F1868C7DEB028D5FBFD64B4BE26DBD497666D3600E46B57FD',X'',NULL);
INSERT INTO "sealed" VALUES(113,146,X'1616F49087777D1C6F9AC0E7B71619F2CEB78A88FFA4980FC7348FD1B5B78608',X'CBAC27EEDE64F712',NULL);
INSERT INTO "sealed" VALUES(114,147,X'4EAC920F6068AA18C91AD60C43215B6E',X'',NULL);
INSERT INTO "sealed" VALUES(115,148,X'3A0D737FB594C0F26EE235CB774E90C98156CD7E93E0D51C',X'C91AD60C43215B6E',NULL);
INSERT INTO "sealed" VALUES(116,151,X'DEAC4C10639AC4A25F191EE2384F094F895CD26F718FFB0264281A081B3F5488AE696197AA501D9DBCE2F04C1FCA87E7',X'D174EBCD8E8C17BC',NULL);
INSERT INTO "sealed" VALUES(117,152,X'3C4469933B815BFD5ABC18833E8D3744',X'',NULL);
INSERT INTO "sealed" VALUES(118,156,X'A2E8A5952FCD193534CCD75DC34A0C42F15EF40173D4F1EF1608478A21E87124E0050E6BCFA179250D01F43D689E67A6D09D48BB148E61D42ADC53E303C53D3B7A9A43B32B17C364DEE40DD624516B34',X'',NULL);
INSERT INTO "sealed" VALUES(119,157,X'DFD95177D3DFE5908A20DA26266B34F2088F10E37028CDDE486E9099CE753746',X'CEB78A88FFA4980FBE0B9D8B6F2CF80EA9B65A70ED5F7474',NULL);
INSERT INTO "sealed" VALUES(120,161,X'A8AB8E4D92ABD1B48E28CD1D1B8F2F75E15D90FA4C8BD29A3B8BE30A1BC4347A0C1FFE3B2C272FF81A6A0AD1F66CADECCA9B912B7A3F345AF10DF4AEC176FD5ECD3E2CC2812F688135FB4527EF6785962E8DDA6026A976C7A8A196E9CB2328C93388CBFF32184606C568588F4DD79A0D31122F77A3FDE73B3BD2C36BD6DD7BAB58B859E1A2F378DA',X'8A20DA26266B34F2',NULL);
INSERT INTO "sealed" VALUES(121,162,X'C8A1A8437A647E26AADE8BDDC267AA5F',X'1A6A0AD1F66CADEC',NULL);
INSERT INTO "sealed" VALUES(122,163,X'1F6FB068009DE9B1666D982D70C4FEDC',X'',NULL);
INSERT INTO "sealed" VALUES(123,164,X'8E3D73AD8C2A7DAAE1737D94253FB83D22F37E1BE68CAFA400E6AE9D402ACF535A405B64F27C7FA50BFD9A8D8B9EAE4F64889628890FC51BDBC4339A328D0D0A',X'',NULL);
INSERT INTO "sealed" VALUES(124,166,X'3E07568110CAFB1F09FA677B82595301841FC03F4FAC2076D2C3EFC32611BDCBED68BC4B697C9D2648FF51181F5B3C2C8984C4E913C2287A1C16965424486887F8C7ED6ABE4D3DFC',X'22F37E1BE68CAFA4E1737D94253FB83D5A405B64F27C7FA50BFD9A8D8B9EAE4F64889628890FC51BDBC4339A328D0D0A',NULL);
INSERT INTO "sealed" VALUES(125,169,X'BB7A7EC873D5191DBF830A7B0AE2711AAA2D70753D589278FCC3762F3C8C34771C20C9859521835B6F04247A0978014426ADE5AB0D3D05715E53E0C025295A2971ABFC900F37B2E36353B26860CE85189F9B3A231F0EAEABC8D8B4E4971FD2BF',X'55453844715B795F',NULL);
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
INSERT INTO "settlement" VALUES('4fe9102cf191b30d57236504','2026Q1','payments',150,2000000,30000,0,14000,0,0,16000,0,NULL,'CNY',2,'2026-04-01T01:00:00Z');
CREATE TABLE site (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL,
  address TEXT,
  region TEXT, closed_on TEXT,
  UNIQUE (customer_id, name_key)
) STRICT;
INSERT INTO "site" VALUES('93d886db4f8b26ccd272ed16','9e131b9975dce77c635bd967','North wing','north wing','2 Sample Road','county',NULL);
CREATE TABLE stock (
  holder_id TEXT NOT NULL REFERENCES holder (id),
  part TEXT NOT NULL,
  condition TEXT NOT NULL CHECK (condition IN ('new', 'used')),
  quantity INTEGER NOT NULL CHECK (quantity >= 0),
  PRIMARY KEY (holder_id, part, condition)
) STRICT;
INSERT INTO "stock" VALUES('249d4553a19d708e4f543785','roller','new',3);
INSERT INTO "stock" VALUES('98560b54cceebf944f7b2a5a','roller','new',1);
INSERT INTO "stock" VALUES('36689b8ebc4dda2af95ce13a','roller','new',4);
INSERT INTO "stock" VALUES('8e7c7c1055b18f3f219aa8dc','roller','new',0);
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
  note TEXT, serial_key TEXT,
  CHECK (from_holder IS NOT to_holder OR kind = 'fitted')
) STRICT;
INSERT INTO "stock_move" VALUES('0b1701f285d15fb16d97d1a0',1,'2026-03-02T00:30:00Z','received','roller','new',10,NULL,'249d4553a19d708e4f543785',NULL,NULL,NULL,'delivery note 17',NULL);
INSERT INTO "stock_move" VALUES('4a4929ba59bc6eab3423b4a9',2,'2026-03-02T00:30:00Z','transferred','roller','new',3,'249d4553a19d708e4f543785','98560b54cceebf944f7b2a5a',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('f6f47accf0f4c3d87b71aa63',3,'2026-03-02T00:30:00Z','transferred','roller','new',2,'249d4553a19d708e4f543785','36689b8ebc4dda2af95ce13a',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('788e2f0fa1fa3beddca4dbe3',4,'2026-03-02T01:00:00Z','issued','roller','new',1,'98560b54cceebf944f7b2a5a','8e7c7c1055b18f3f219aa8dc','fb7200e46778590b5e733fa4',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('ce2ea9199b27893d43b20b18',5,'2026-03-02T02:05:00Z','fitted','roller','new',1,'8e7c7c1055b18f3f219aa8dc',NULL,'fb7200e46778590b5e733fa4',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('852d3c54e55745df7e86abf4',6,'2026-03-02T06:00:00Z','transferred','roller','new',2,'249d4553a19d708e4f543785','36689b8ebc4dda2af95ce13a',NULL,'43103b0c3d0a370ce86ea6d4',NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('cf5562473198a9389e5bc34e',7,'2026-03-02T06:00:00Z','lost','roller','new',1,'98560b54cceebf944f7b2a5a',NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "stock_request" VALUES('43103b0c3d0a370ce86ea6d4','REQ-0001','36689b8ebc4dda2af95ce13a','roller',2,'issued','2026-03-02T06:00:00Z','tester','for the fair');
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
INSERT INTO "survey" VALUES('534d8ffc75329731db8886ef','A-0001','service',NULL,'b2b6e15becffb14c5b3fb71d','fb7200e46778590b5e733fa4','2026-04-01T01:00:00Z',1,'phone','Li Na','tester','came at once','service',NULL,NULL,NULL,NULL);
INSERT INTO "survey" VALUES('5cb016a91df2407bf6a318bc','A-0002','service',NULL,'333e0f254209815732289eee',NULL,'2026-04-01T01:00:00Z',0,NULL,NULL,'tester',NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE survey_mark (
  survey_id TEXT NOT NULL REFERENCES survey (id),
  question TEXT NOT NULL,                   -- key of the configuration
  mark INTEGER CHECK (mark >= 1),
  words TEXT,
  PRIMARY KEY (survey_id, question),
  CHECK ((mark IS NULL) <> (words IS NULL))
) STRICT;
INSERT INTO "survey_mark" VALUES('534d8ffc75329731db8886ef','attitude',5,NULL);
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
INSERT INTO "task" VALUES('369dd29225c299e10d028690','T-0001',NULL,NULL,'send the manual','customer','9e131b9975dce77c635bd967','9e131b9975dce77c635bd967','18fc542b52262d5f83b5c50b',NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-03','2026-04-08',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('f50ad405a28cf10fb5ace85e','T-0002','count','2026-04','count the spares','station','centre',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('a8a837d67ae42457d88a361a','T-0003','count','2026-04','count the spares','station','north',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('bfb32ff9f7246cb3bba83fd2','T-0004','visit','2026-04','Fault','contract','3ffc1aa3b35f8b0277e18e71','9e131b9975dce77c635bd967',NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('87bcff6b15ee784abb20e4d8','T-0005','visit','2026-04','Fault','contract','b14a614e981d5242663a081a','4effe6ddb72a72ac047d6f1f',NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "task_move" VALUES('369dd29225c299e10d028690',1,'2026-04-01T01:00:00Z','tester','put off','2026-04-03','2026-04-08','they are on holiday');
CREATE TABLE terms (
  id TEXT PRIMARY KEY,
  promises TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO "terms" VALUES('d3c62f179422a1247f07ac4c','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "2h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "same day", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('e0a9709f8a2184c34e989be4','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "2h", "calendar": "office", "stops": ["answered", "opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "5 working days", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
INSERT INTO "terms" VALUES('e53fdc59c35305578a532b75','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "30m", "calendar": "office", "stops": ["answered", "opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "2 working days", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
INSERT INTO "terms" VALUES('2e865e91ed8231e286f6826d','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "1h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "3 working days", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('b8e4ff0a02c341bd2026d9b6','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "1h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "same day", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('ab49ca690e785afe44c3f760','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "2h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "3 working days", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('c9579413f9b9d8ace1a69fd9','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "30m", "calendar": "office", "stops": ["answered", "opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "8h", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
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
INSERT INTO "ticket" VALUES('b2b6e15becffb14c5b3fb71d','SD-000001',1,'printer jams','fault','9e131b9975dce77c635bd967',NULL,NULL,'2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','worn roller','roller replaced','165c72d9da8332b3e953bccc','3ffc1aa3b35f8b0277e18e71',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('333e0f254209815732289eee','SD-000002',2,'no power','fault','4effe6ddb72a72ac047d6f1f',NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL,'b8ac01a0bc1e3994c0d12382','b14a614e981d5242663a081a',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('819c219484c91908c812a1a1','SD-000003',3,'scanner reads every second code','fault','4effe6ddb72a72ac047d6f1f',NULL,NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'b14a614e981d5242663a081a',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('15e33e2698b64b61ae65bd4d','SD-000004',4,'registration desk is down','fault','9e131b9975dce77c635bd967','down','group','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'3ffc1aa3b35f8b0277e18e71',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('7fe327e71a96961e98a7efa7','SD-000005',5,'cannot log in','fault','9e131b9975dce77c635bd967',NULL,NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL,NULL,'3ffc1aa3b35f8b0277e18e71',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('6574339b92a0108b7c92370f','SD-000006',6,'called by mistake','fault','4fe9102cf191b30d57236504',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('ba3095ef3691bf11b8e2fea9','SD-000007',7,'how does it print','fault','4fe9102cf191b30d57236504',NULL,NULL,'2026-03-03T01:00:00Z',NULL,'no training','explained',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('631e124aa0262a8c0641ec6c','INC-7',NULL,'Door, Lock, Stuck','fault','6079f0df9f7dcf189e436f20',NULL,NULL,'2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','not recorded','not recorded in the log',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('14890ac9896df7d02a6043de','SD-000008',8,'the printer jams again','fault','9e131b9975dce77c635bd967',NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL,'165c72d9da8332b3e953bccc','3ffc1aa3b35f8b0277e18e71','b2b6e15becffb14c5b3fb71d',NULL,NULL);
INSERT INTO "ticket" VALUES('6039b18980e9c4b32cf3464e','SD-000009',9,'the screen is dark','fault','4fe9102cf191b30d57236504',NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('aa0a56d56df21899805cfa01','SD-000011',11,'does anybody come?','fault','4fe9102cf191b30d57236504',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('6113eff625808950219a4a72','SD-000012',12,'does anybody come','fault','4fe9102cf191b30d57236504',NULL,NULL,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,'aa0a56d56df21899805cfa01',NULL);
INSERT INTO "ticket" VALUES('05931e1d3ae8377fdbf94d16','SD-000013',13,'no sound','fault','81385aaf2e0ea1540d45ee1b',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('ac97995655a2b1ea64ff7852','SD-000014',14,'cable loose','fault','4fe9102cf191b30d57236504',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,'aa0a56d56df21899805cfa01',NULL,NULL);
INSERT INTO "ticket" VALUES('5873cdd900db4a1e8b420758','SD-000015',15,'how does it print now','fault','4fe9102cf191b30d57236504',NULL,NULL,'2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','no training','explained',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('0f5e07cc1cb04411a46b9c37','SD-000016',16,'nobody came','complaint','4effe6ddb72a72ac047d6f1f',NULL,NULL,'2026-04-01T02:00:00Z',NULL,NULL,NULL,'b8ac01a0bc1e3994c0d12382','b14a614e981d5242663a081a',NULL,NULL,NULL);
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
INSERT INTO "ticket_period" VALUES('b2b6e15becffb14c5b3fb71d','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','open','P1','gold','county','warranty','out','1','18fc542b52262d5f83b5c50b');
INSERT INTO "ticket_period" VALUES('b2b6e15becffb14c5b3fb71d','2026-03-02T02:05:00Z','9999-12-31T23:59:59Z','closed','P1','gold','county','warranty','out','1','18fc542b52262d5f83b5c50b');
INSERT INTO "ticket_period" VALUES('333e0f254209815732289eee','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','held','P3','standard','city','warranty','in','1',NULL);
INSERT INTO "ticket_period" VALUES('819c219484c91908c812a1a1','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','open','P2','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('15e33e2698b64b61ae65bd4d','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','open','P3','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('15e33e2698b64b61ae65bd4d','2026-03-02T06:00:00Z','2026-03-03T01:00:00Z','open','P1','gold','city','warranty','unknown','2',NULL);
INSERT INTO "ticket_period" VALUES('15e33e2698b64b61ae65bd4d','2026-03-03T01:00:00Z','2026-03-04T01:00:00Z','open','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('6574339b92a0108b7c92370f','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','cancelled','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('ba3095ef3691bf11b8e2fea9','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','in','1','dff25ebc88abcfce51e77a50');
INSERT INTO "ticket_period" VALUES('631e124aa0262a8c0641ec6c','2026-03-02T00:30:00Z','2026-03-02T00:40:00Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('631e124aa0262a8c0641ec6c','2026-03-02T00:40:00Z','2026-03-02T00:50:00Z','open','P3','standard','city','warranty','unknown','1','7bd435d5dbcd2a182b34abe2');
INSERT INTO "ticket_period" VALUES('631e124aa0262a8c0641ec6c','2026-03-02T00:50:00Z','9999-12-31T23:59:59Z','resolved','P3','standard','city','warranty','unknown','1','7bd435d5dbcd2a182b34abe2');
INSERT INTO "ticket_period" VALUES('15e33e2698b64b61ae65bd4d','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','held','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('14890ac9896df7d02a6043de','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','open','P3','gold','county','warranty','out','1',NULL);
INSERT INTO "ticket_period" VALUES('7fe327e71a96961e98a7efa7','2026-03-02T09:20:00Z','2026-03-03T01:00:00Z','open','P2','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('7fe327e71a96961e98a7efa7','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P2','gold','city','warranty','unknown','2','dff25ebc88abcfce51e77a50');
INSERT INTO "ticket_period" VALUES('6039b18980e9c4b32cf3464e','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','open','P1','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('15e33e2698b64b61ae65bd4d','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','open','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('6113eff625808950219a4a72','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','cancelled','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('05931e1d3ae8377fdbf94d16','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('aa0a56d56df21899805cfa01','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1','18fc542b52262d5f83b5c50b');
INSERT INTO "ticket_period" VALUES('ac97995655a2b1ea64ff7852','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('5873cdd900db4a1e8b420758','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','resolved','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('0f5e07cc1cb04411a46b9c37','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','in','1',NULL);
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
INSERT INTO "trainee" VALUES('4abc24ebecb5c0f18e9b5455','99cd9f33db863901153bf35b','Ms Hu','ms hu','9e131b9975dce77c635bd967',NULL,'3ffc1aa3b35f8b0277e18e71','training',NULL,NULL,NULL,0,NULL,0,NULL,0);
INSERT INTO "trainee" VALUES('133efcf3f0bd9eb941f67262','99cd9f33db863901153bf35b','Mr Li','mr li','9e131b9975dce77c635bd967',NULL,NULL,NULL,0,'CNY',2,1,85,1,'CE-0001',0);
INSERT INTO "trainee" VALUES('1b5bb4d6882cc1c50cdf1dea','99cd9f33db863901153bf35b','Zhao Min','zhao min',NULL,'dff25ebc88abcfce51e77a50',NULL,NULL,NULL,NULL,NULL,1,70,1,'CE-0002',1);
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
INSERT INTO "training_session" VALUES('99cd9f33db863901153bf35b','TR-0001','use','2026-03-31T06:00:00Z','18fc542b52262d5f83b5c50b','North wing','9e131b9975dce77c635bd967',8,'2026-04-01T01:00:00Z',NULL,NULL);
INSERT INTO "training_session" VALUES('4a7e24a199f85432b991cfb6','TR-0002','use','2026-04-20T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE turnover (
  customer_id TEXT NOT NULL REFERENCES customer (id),
  month TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount >= 0), currency TEXT, decimals INTEGER CHECK ((decimals IS NULL) = (currency IS NULL)),
  PRIMARY KEY (customer_id, month)
) STRICT;
INSERT INTO "turnover" VALUES('4fe9102cf191b30d57236504','2026-02',2000000,'CNY',2);
INSERT INTO "turnover" VALUES('4fe9102cf191b30d57236504','2026-04',100000,'CNY',2);
CREATE TABLE warranty_card (
  equipment_id TEXT PRIMARY KEY REFERENCES equipment (id),
  number TEXT,
  dealer_id TEXT REFERENCES customer (id),
  sold_on TEXT NOT NULL,
  received_on TEXT NOT NULL,
  void_because TEXT CHECK (void_because <> ''),
  CHECK (sold_on <= received_on)
) STRICT;
INSERT INTO "warranty_card" VALUES('b8ac01a0bc1e3994c0d12382',NULL,'4fe9102cf191b30d57236504','2026-02-01','2026-02-10',NULL);
CREATE TABLE withdrawn (
  ticket_id TEXT PRIMARY KEY,
  number TEXT NOT NULL,
  count INTEGER,
  at TEXT NOT NULL,
  actor TEXT NOT NULL
) STRICT;
INSERT INTO "withdrawn" VALUES('046e1d3f56ddab2f68ec1c38','SD-000010',10,'2026-04-01T01:00:00Z','tester');
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
INSERT INTO "word" VALUES('000001',1,0,'丈');
INSERT INTO "word" VALUES('000001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('000002',1,0,'下');
INSERT INTO "word" VALUES('000002',2,0,'一下');
INSERT INTO "word" VALUES('000003',1,0,'一');
INSERT INTO "word" VALUES('000003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('000004',1,0,'丆');
INSERT INTO "word" VALUES('000005',1,0,'万');
INSERT INTO "word" VALUES('000006',1,0,'七');
INSERT INTO "word" VALUES('000007',1,0,'丄');
INSERT INTO "word" VALUES('000008',1,0,'丅');
INSERT INTO "word" VALUES('000009',1,0,'丂');
INSERT INTO "word" VALUES('00001',1,0,'丈');
INSERT INTO "word" VALUES('00001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('000011',1,0,'不');
INSERT INTO "word" VALUES('000012',1,0,'三');
INSERT INTO "word" VALUES('000013',1,0,'上');
INSERT INTO "word" VALUES('000014',1,0,'丌');
INSERT INTO "word" VALUES('00002',1,0,'下');
INSERT INTO "word" VALUES('00002',2,0,'一下');
INSERT INTO "word" VALUES('00003',1,0,'一');
INSERT INTO "word" VALUES('00003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('00004',1,0,'丆');
INSERT INTO "word" VALUES('00005',1,0,'万');
INSERT INTO "word" VALUES('00006',1,0,'七');
INSERT INTO "word" VALUES('00007',1,0,'丄');
INSERT INTO "word" VALUES('00007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('00008',1,0,'丅');
INSERT INTO "word" VALUES('00009',1,0,'丂');
INSERT INTO "word" VALUES('0001',1,0,'丈');
INSERT INTO "word" VALUES('0001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('00011',1,0,'不');
INSERT INTO "word" VALUES('00012',1,0,'三');
INSERT INTO "word" VALUES('00013',1,0,'上');
INSERT INTO "word" VALUES('00014',1,0,'丌');
INSERT INTO "word" VALUES('0002',1,0,'下');
INSERT INTO "word" VALUES('0002',2,0,'一下');
INSERT INTO "word" VALUES('0003',1,0,'一');
INSERT INTO "word" VALUES('0003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('0004',1,0,'丆');
INSERT INTO "word" VALUES('0005',1,0,'万');
INSERT INTO "word" VALUES('0006',1,0,'七');
INSERT INTO "word" VALUES('0007',1,0,'丄');
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
INSERT INTO "word" VALUES('1001',2,0,'丅丈');
INSERT INTO "word" VALUES('1002',2,0,'下');
INSERT INTO "word" VALUES('1055500007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('12',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('12345',2,0,'下');
INSERT INTO "word" VALUES('13800000001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('13800000002',2,0,'一下');
INSERT INTO "word" VALUES('13800000003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('2',2,0,'丅丈');
INSERT INTO "word" VALUES('20',3,0,'丈');
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
INSERT INTO "word" VALUES('at',3,0,'丈');
INSERT INTO "word" VALUES('away',3,0,'下');
INSERT INTO "word" VALUES('be',3,0,'丆');
INSERT INTO "word" VALUES('bend',3,0,'不');
INSERT INTO "word" VALUES('board',3,0,'丆');
INSERT INTO "word" VALUES('by',1,0,'七');
INSERT INTO "word" VALUES('by',2,0,'七');
INSERT INTO "word" VALUES('by',3,0,'七');
INSERT INTO "word" VALUES('cable',1,0,'丌');
INSERT INTO "word" VALUES('cable',2,0,'丌');
INSERT INTO "word" VALUES('cable',3,0,'不');
INSERT INTO "word" VALUES('called',1,0,'七');
INSERT INTO "word" VALUES('called',2,0,'七');
INSERT INTO "word" VALUES('called',3,0,'七');
INSERT INTO "word" VALUES('came',3,0,'丈');
INSERT INTO "word" VALUES('cannot',1,0,'万');
INSERT INTO "word" VALUES('cannot',2,0,'万');
INSERT INTO "word" VALUES('care',3,0,'丈');
INSERT INTO "word" VALUES('clinic',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('close',3,0,'丈');
INSERT INTO "word" VALUES('code',1,0,'一');
INSERT INTO "word" VALUES('code',2,0,'一');
INSERT INTO "word" VALUES('come',1,0,'三不');
INSERT INTO "word" VALUES('come',2,0,'不');
INSERT INTO "word" VALUES('coming',2,0,'下');
INSERT INTO "word" VALUES('content',3,0,'丄');
INSERT INTO "word" VALUES('customer',3,0,'丆');
INSERT INTO "word" VALUES('dark',1,0,'丂');
INSERT INTO "word" VALUES('dark',2,0,'丂');
INSERT INTO "word" VALUES('dealer',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('desk',1,0,'丆');
INSERT INTO "word" VALUES('desk',2,0,'丆');
INSERT INTO "word" VALUES('did',3,0,'丈');
INSERT INTO "word" VALUES('do',3,0,'不');
INSERT INTO "word" VALUES('does',1,0,'丄三不');
INSERT INTO "word" VALUES('does',2,0,'丄不');
INSERT INTO "word" VALUES('door',1,0,'丁');
INSERT INTO "word" VALUES('door',2,0,'丁');
INSERT INTO "word" VALUES('down',1,0,'丆');
INSERT INTO "word" VALUES('down',2,0,'丆');
INSERT INTO "word" VALUES('every',1,0,'一');
INSERT INTO "word" VALUES('every',2,0,'一');
INSERT INTO "word" VALUES('example',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('explained',3,0,'丄');
INSERT INTO "word" VALUES('ext',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('factory',3,0,'下');
INSERT INTO "word" VALUES('floor',3,0,'不');
INSERT INTO "word" VALUES('full',3,0,'丈');
INSERT INTO "word" VALUES('has',3,0,'丆');
INSERT INTO "word" VALUES('help',3,0,'丈');
INSERT INTO "word" VALUES('how',1,0,'丄');
INSERT INTO "word" VALUES('how',2,0,'丄');
INSERT INTO "word" VALUES('how',3,0,'丄');
INSERT INTO "word" VALUES('in',1,0,'万');
INSERT INTO "word" VALUES('in',2,0,'万下');
INSERT INTO "word" VALUES('in',3,0,'丁丄');
INSERT INTO "word" VALUES('inc',1,0,'丁');
INSERT INTO "word" VALUES('into',3,0,'一');
INSERT INTO "word" VALUES('is',1,0,'丂丆');
INSERT INTO "word" VALUES('is',2,0,'丂丆下');
INSERT INTO "word" VALUES('is',3,0,'丆万');
INSERT INTO "word" VALUES('it',1,0,'丄');
INSERT INTO "word" VALUES('it',2,0,'丄');
INSERT INTO "word" VALUES('it',3,0,'一不');
INSERT INTO "word" VALUES('jam',3,0,'丈');
INSERT INTO "word" VALUES('jams',1,0,'丅丈');
INSERT INTO "word" VALUES('jams',2,0,'丅丈');
INSERT INTO "word" VALUES('know',3,0,'丄');
INSERT INTO "word" VALUES('labels',3,0,'丈');
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
INSERT INTO "word" VALUES('lp2',2,0,'丅丈');
INSERT INTO "word" VALUES('measured',3,0,'丆');
INSERT INTO "word" VALUES('mistake',1,0,'七');
INSERT INTO "word" VALUES('mistake',2,0,'七');
INSERT INTO "word" VALUES('mistake',3,0,'七');
INSERT INTO "word" VALUES('mr',2,0,'不');
INSERT INTO "word" VALUES('na',2,0,'丅丆万丈上');
INSERT INTO "word" VALUES('nine',2,0,'上');
INSERT INTO "word" VALUES('no',1,0,'上下');
INSERT INTO "word" VALUES('no',2,0,'上下');
INSERT INTO "word" VALUES('no',3,0,'丄');
INSERT INTO "word" VALUES('none',3,0,'丄');
INSERT INTO "word" VALUES('noon',3,0,'丈');
INSERT INTO "word" VALUES('north',2,0,'丅丈');
INSERT INTO "word" VALUES('not',3,0,'丁丈不');
INSERT INTO "word" VALUES('of',3,0,'不');
INSERT INTO "word" VALUES('once',3,0,'丈');
INSERT INTO "word" VALUES('out',3,0,'丆万不');
INSERT INTO "word" VALUES('paper',3,0,'丈');
INSERT INTO "word" VALUES('photo',3,0,'丈');
INSERT INTO "word" VALUES('png',3,0,'丈');
INSERT INTO "word" VALUES('power',1,0,'下');
INSERT INTO "word" VALUES('power',2,0,'下');
INSERT INTO "word" VALUES('pr',2,0,'丅丈下');
INSERT INTO "word" VALUES('print',1,0,'丄');
INSERT INTO "word" VALUES('print',2,0,'丄');
INSERT INTO "word" VALUES('printed',3,0,'丈');
INSERT INTO "word" VALUES('printer',1,0,'丅丈');
INSERT INTO "word" VALUES('printer',2,0,'丅丈');
INSERT INTO "word" VALUES('prints',3,0,'丈');
INSERT INTO "word" VALUES('quality',3,0,'下');
INSERT INTO "word" VALUES('reads',1,0,'一');
INSERT INTO "word" VALUES('reads',2,0,'一');
INSERT INTO "word" VALUES('recorded',3,0,'丁');
INSERT INTO "word" VALUES('registration',1,0,'丆');
INSERT INTO "word" VALUES('registration',2,0,'丆');
INSERT INTO "word" VALUES('replaced',3,0,'丈');
INSERT INTO "word" VALUES('restart',3,0,'丈');
INSERT INTO "word" VALUES('road',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('roller',3,0,'丈');
INSERT INTO "word" VALUES('running',3,0,'丆万');
INSERT INTO "word" VALUES('sample',2,0,'丁丂七丄丅丈三丌不');
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
INSERT INTO "word" VALUES('the',3,0,'丁丆');
INSERT INTO "word" VALUES('them',3,0,'丂');
INSERT INTO "word" VALUES('they',3,0,'丄丈');
INSERT INTO "word" VALUES('third',3,0,'不');
INSERT INTO "word" VALUES('time',3,0,'丆万');
INSERT INTO "word" VALUES('to',3,0,'丂丆');
INSERT INTO "word" VALUES('told',3,0,'丂');
INSERT INTO "word" VALUES('training',3,0,'丄');
INSERT INTO "word" VALUES('twice',2,0,'不');
INSERT INTO "word" VALUES('van',2,0,'下');
INSERT INTO "word" VALUES('wait',3,0,'丂');
INSERT INTO "word" VALUES('warranty',3,0,'丄不');
INSERT INTO "word" VALUES('we',3,0,'一');
INSERT INTO "word" VALUES('wing',2,0,'丅丈');
INSERT INTO "word" VALUES('worn',3,0,'丈');
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
CREATE INDEX stock_move_serial ON stock_move (serial_key) WHERE serial IS NOT NULL;
COMMIT;
