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
INSERT INTO "_sqlite_migrations" VALUES(1,'svcdesk','0001_desk','2026-11-28 09:16:35.687714+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'svcdesk','0002_field','2026-11-28 09:16:35.757252+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'svcdesk','0003_truth','2026-11-28 09:16:35.820931+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'svcdesk','0004_slips','2026-11-28 09:16:36.013330+00:00');
INSERT INTO "_sqlite_migrations" VALUES(5,'svcdesk','0005_care','2026-11-28 09:16:36.723951+00:00');
CREATE TABLE absence (
  id TEXT PRIMARY KEY,
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  note TEXT,
  CHECK (since < until)
) STRICT;
INSERT INTO "absence" VALUES('281d17a4a85685572df59428','9910bc358ed71628a51311b2','2026-04-05T16:00:00Z','2026-04-10T16:00:00Z','holiday');
INSERT INTO "absence" VALUES('0ed527e3596f299e44b59997','9910bc358ed71628a51311b2','2026-04-30T16:00:00Z','2026-05-05T16:00:00Z','on leave');
CREATE TABLE acceptance (
  equipment_id TEXT NOT NULL REFERENCES equipment (id),
  stage TEXT NOT NULL,
  accepted_on TEXT NOT NULL,
  accepted_by TEXT NOT NULL CHECK (accepted_by <> ''),
  remark TEXT,
  PRIMARY KEY (equipment_id, stage)
) STRICT;
INSERT INTO "acceptance" VALUES('a54cdf12a55d92111df260a1','final','2026-04-01','Ms Example',NULL);
CREATE TABLE appointment (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  agreed_at TEXT NOT NULL,
  visit_at TEXT NOT NULL,
  asked_by TEXT NOT NULL CHECK (asked_by IN ('customer', 'desk')),
  note TEXT
, visit_until TEXT CHECK (visit_until >= visit_at)) STRICT;
INSERT INTO "appointment" VALUES('c0c29ee349f869d90809e441','bbfb58f772069125f1529ece','2026-03-02T01:00:00Z','2026-03-02T02:00:00Z','customer','they close at noon',NULL);
INSERT INTO "appointment" VALUES('e0ff971b40b1d0426a659bd8','1f07bed875e5ebb7616f9911','2026-03-04T01:00:00Z','2026-03-05T06:00:00Z','desk',NULL,'2026-03-05T08:00:00Z');
CREATE TABLE approval (
  noun TEXT NOT NULL CHECK (noun IN ('repair', 'request', 'return')),
  noun_id TEXT NOT NULL,   -- of the dispatch, the request or the return
  actor TEXT NOT NULL,
  at TEXT NOT NULL,
  note TEXT, role TEXT,
  PRIMARY KEY (noun, noun_id, actor)
) STRICT;
INSERT INTO "approval" VALUES('return','4ab4fa1204907931261de35d','wang','2026-03-02T03:00:00Z',NULL,NULL);
INSERT INTO "approval" VALUES('request','e3732dbb75adcc6763364bb8','wang','2026-03-02T06:00:00Z',NULL,NULL);
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
INSERT INTO "article" VALUES('830707064ab422ba5babbc13','K-0001','nobody knows how it prints',NULL,NULL,'how does it print','no training','explained','10858245820a056e4bccaa5f','tester','2026-04-01T02:00:00Z',1,NULL,NULL);
CREATE TABLE article_use (
  id TEXT PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES article (id),
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  at TEXT NOT NULL
) STRICT;
INSERT INTO "article_use" VALUES('b1d4e0a34b00f304c1106381','830707064ab422ba5babbc13','b0477983a4ccdbbae544ee18','2026-04-01T02:00:00Z');
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
INSERT INTO "assessment" VALUES('a21ec06e1fef6d05c0ff4d2b','AS-0001','2026-03','tidy','e83bc6de98d4f84a542a9c1d',NULL,'bbfb58f772069125f1529ece','9b24209bece9e43fb95e477f','2026-03-02T02:05:00Z','fact','{"check": "tidy"}',NULL,2000,2000,'CNY',2,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL);
INSERT INTO "assessment" VALUES('51a40de308a0ee40ad39fe05','AS-0002','2026-03','calls','e83bc6de98d4f84a542a9c1d',NULL,'bbfb58f772069125f1529ece',NULL,'2026-03-20T02:00:00Z','hand',NULL,'line engaged',10000,0,'CNY',2,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','the line was down',NULL);
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
INSERT INTO "assessment_told" VALUES('c52de6520fe9c5a7d8aa380c','2026-03','e83bc6de98d4f84a542a9c1d',NULL,'2026-04-01T01:00:00Z');
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
INSERT INTO "attachment" VALUES('39a2415e2768b79557a5f542','bbfb58f772069125f1529ece',1,'9b24209bece9e43fb95e477f',NULL,'photo','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-03-02T02:05:00Z');
INSERT INTO "attachment" VALUES('c1fed31b01ab00fff1b6c29b','bbfb58f772069125f1529ece',2,NULL,NULL,'file','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-03-02T02:05:00Z');
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
INSERT INTO "call" VALUES('698afb12c965f6813b9a9b65','bbfb58f772069125f1529ece','2026-03-02T01:00:00Z','phone','Li Na','13800000003','printer jams','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('fcc5fb9d7671470d796aca03','0de32019491093ffbe371a85','2026-03-02T03:00:00Z','phone',NULL,NULL,'no power','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('327f3b6dd399198fc346cb47','0de32019491093ffbe371a85','2026-03-02T03:00:00Z','phone',NULL,NULL,'is anybody coming?','tester',1,NULL,NULL);
INSERT INTO "call" VALUES('56b20c5734a424bfeaf87e43','1df23722e045fb9a14fa460c','2026-03-02T03:30:00Z','phone',NULL,NULL,'scanner reads every second code','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('671e2d1ebb62232d99b8da26','1f07bed875e5ebb7616f9911','2026-03-02T03:30:00Z','phone',NULL,NULL,'registration desk is down','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('7d3cd694b109bca74e91b7e6','bc8b2319e2fa42d4119c3ba8','2026-03-02T09:20:00Z','phone',NULL,NULL,'cannot log in','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('5af85e06a48f0305f61fc6df','9cff97117e18f4c253487c02','2026-03-03T01:00:00Z','phone',NULL,NULL,'called by mistake','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('859294cfbb3ca3b7a74ae5b6','10858245820a056e4bccaa5f','2026-03-03T01:00:00Z','phone',NULL,NULL,'how does it print','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('1cb432fe4b55fbdf5dc0351a','718eb2f3bc26f9bd4eb8ccfc','2026-03-02T00:30:00Z','phone',NULL,NULL,'Door, Lock, Stuck','Desk 1',0,NULL,NULL);
INSERT INTO "call" VALUES('e2308713c9e8eba047b5fb5c','a9cb757eebb3fb2c9d750321','2026-03-04T01:00:00Z','phone',NULL,NULL,'the printer jams again','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('950368e0c632457f98307a5d','e702c5d52e45d0e509b49c0a','2026-03-04T01:00:00Z','phone',NULL,NULL,'the screen is dark','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('0977e80a90de40e4cbf386e1','9e613e2034d63c19536427e4','2026-04-01T01:00:00Z','phone',NULL,NULL,'does anybody come?','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('3b8519cc9d19febb603a1fb9','9e613e2034d63c19536427e4','2026-04-01T01:00:00Z','phone','Mr Sample',NULL,'logged twice','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('2e1cb4963122ca4a0cfd5965','c94cc162dd540f47c28a083d','2026-04-01T01:00:00Z','mail','Li Na',NULL,'no sound
since nine','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('a60d8ce3e967e54ee76aea85','2d76790427ec7f34b4815753','2026-04-01T01:00:00Z','phone',NULL,NULL,'cable loose','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('5371e567307b6fff1c7b57d2','b0477983a4ccdbbae544ee18','2026-04-01T02:00:00Z','phone',NULL,NULL,'how does it print now','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('7935d2b33bc880ab5d23b502','dca6787f6f3ee5420be63543','2026-04-01T02:00:00Z','phone','Ms Example',NULL,'nobody came','tester',0,NULL,NULL);
CREATE TABLE card (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  value INTEGER NOT NULL CHECK (value > 0),
  balance INTEGER NOT NULL CHECK (balance BETWEEN 0 AND value),
  currency TEXT NOT NULL,
  sold_at TEXT NOT NULL
, decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4)) STRICT;
INSERT INTO "card" VALUES('92845132c1f70f0c0c5bc37c','CARD-0001','e07d80f6f9283274b0e680c4',50000,47000,'CNY','2026-03-02T00:30:00Z',2);
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
INSERT INTO "change" VALUES(1,'f1b4d3ac6fc15f210ccd2a90','engineer','["e83bc6de98d4f84a542a9c1d"]',NULL);
INSERT INTO "change" VALUES(2,'f1b4d3ac6fc15f210ccd2a90','engineer_skill','["e83bc6de98d4f84a542a9c1d","printer"]',NULL);
INSERT INTO "change" VALUES(3,'a016f911f467fb82debd471e','engineer','["9910bc358ed71628a51311b2"]',NULL);
INSERT INTO "change" VALUES(4,'a016f911f467fb82debd471e','engineer_skill','["9910bc358ed71628a51311b2","installation"]',NULL);
INSERT INTO "change" VALUES(5,'a016f911f467fb82debd471e','engineer_role','["9910bc358ed71628a51311b2","reception"]',NULL);
INSERT INTO "change" VALUES(6,'08899487c161d23be6f29068','absence','["281d17a4a85685572df59428"]',NULL);
INSERT INTO "change" VALUES(7,'ad02243e6d3f4b7e95648583','customer','["e07d80f6f9283274b0e680c4"]',NULL);
INSERT INTO "change" VALUES(8,'ad02243e6d3f4b7e95648583','phone','["e07d80f6f9283274b0e680c4","8613800000001",""]',NULL);
INSERT INTO "change" VALUES(9,'b4742b72e09b8b768b152042','customer','["7d7f5f997393979da49a647a"]',NULL);
INSERT INTO "change" VALUES(10,'b4742b72e09b8b768b152042','phone','["7d7f5f997393979da49a647a","8613800000002",""]',NULL);
INSERT INTO "change" VALUES(11,'8698a66450c8a72c1414a48b','customer','["1cde8f40d03568b404b28cb0"]',NULL);
INSERT INTO "change" VALUES(12,'ca01e86e9fd041b940414097','site','["c53cf533e72ad41f3beb2cbf"]',NULL);
INSERT INTO "change" VALUES(13,'2027a8cee972a0bd5da35764','phone','["e07d80f6f9283274b0e680c4","8613800000003",""]',NULL);
INSERT INTO "change" VALUES(14,'2027a8cee972a0bd5da35764','contact','["6c09d438e0967f012ba91a41"]',NULL);
INSERT INTO "change" VALUES(15,'a65a90502881e985bb76d756','contract','["625a72b79fd6465e66a15e48"]',NULL);
INSERT INTO "change" VALUES(16,'a65a90502881e985bb76d756','entitlement','["625a72b79fd6465e66a15e48","visit"]',NULL);
INSERT INTO "change" VALUES(17,'a65a90502881e985bb76d756','entitlement','["625a72b79fd6465e66a15e48","training"]',NULL);
INSERT INTO "change" VALUES(18,'fd32cc0da1577b11802d6a3e','contract','["b932c60b6208ce27257aa277"]',NULL);
INSERT INTO "change" VALUES(19,'93f72f8602b326fcc40658bf','equipment','["9c8d02276e8d1d425eb4974d"]',NULL);
INSERT INTO "change" VALUES(20,'b83397cbf81e5ccb27e0f4f6','equipment','["a54cdf12a55d92111df260a1"]',NULL);
INSERT INTO "change" VALUES(21,'c00d14512dff6517114bc44f','equipment','["896c5e7a787ede6e467e80fb"]',NULL);
INSERT INTO "change" VALUES(22,'8c84bc50cfe199fb8938cef5','holder','["8257f937d2e5a9a9dda77306"]',NULL);
INSERT INTO "change" VALUES(23,'8c84bc50cfe199fb8938cef5','stock','["8257f937d2e5a9a9dda77306","roller","new"]',NULL);
INSERT INTO "change" VALUES(24,'8c84bc50cfe199fb8938cef5','stock_move','["a4299d2fa69f47e54dd87b7e"]',NULL);
INSERT INTO "change" VALUES(25,'e217f87ad9f039f10d636b8c','holder','["6cda108caabf006c207b48e3"]',NULL);
INSERT INTO "change" VALUES(26,'e217f87ad9f039f10d636b8c','stock','["8257f937d2e5a9a9dda77306","roller","new"]','{"holder_id":"8257f937d2e5a9a9dda77306","part":"roller","condition":"new","quantity":10}');
INSERT INTO "change" VALUES(27,'e217f87ad9f039f10d636b8c','stock','["6cda108caabf006c207b48e3","roller","new"]',NULL);
INSERT INTO "change" VALUES(28,'e217f87ad9f039f10d636b8c','stock_move','["b1e8e2c009110eeaeeee0834"]',NULL);
INSERT INTO "change" VALUES(29,'a4d2b65703920942b6848d13','holder','["9ccfe0c0fe4366239a187b2b"]',NULL);
INSERT INTO "change" VALUES(30,'a4d2b65703920942b6848d13','stock','["8257f937d2e5a9a9dda77306","roller","new"]','{"holder_id":"8257f937d2e5a9a9dda77306","part":"roller","condition":"new","quantity":7}');
INSERT INTO "change" VALUES(31,'a4d2b65703920942b6848d13','stock','["9ccfe0c0fe4366239a187b2b","roller","new"]',NULL);
INSERT INTO "change" VALUES(32,'a4d2b65703920942b6848d13','stock_move','["c841884e1e50f96bbfd7f704"]',NULL);
INSERT INTO "change" VALUES(33,'89d6477d4f433fb7217fb2df','card','["92845132c1f70f0c0c5bc37c"]',NULL);
INSERT INTO "change" VALUES(34,'4b701c8c31289e448d09f8a3','ticket','["bbfb58f772069125f1529ece"]',NULL);
INSERT INTO "change" VALUES(35,'4b701c8c31289e448d09f8a3','ticket_period','["bbfb58f772069125f1529ece","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(36,'4b701c8c31289e448d09f8a3','call','["698afb12c965f6813b9a9b65"]',NULL);
INSERT INTO "change" VALUES(37,'4b701c8c31289e448d09f8a3','clock','["78047978c6dddf2155a2ea65"]',NULL);
INSERT INTO "change" VALUES(38,'4b701c8c31289e448d09f8a3','clock','["3e31453ae870b4813e26fc97"]',NULL);
INSERT INTO "change" VALUES(39,'4b701c8c31289e448d09f8a3','clock','["fddd51ac6b9a8b5c5a42840d"]',NULL);
INSERT INTO "change" VALUES(40,'4b701c8c31289e448d09f8a3','clock_period','["78047978c6dddf2155a2ea65","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(41,'4b701c8c31289e448d09f8a3','clock_period','["3e31453ae870b4813e26fc97","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(42,'4b701c8c31289e448d09f8a3','clock_period','["fddd51ac6b9a8b5c5a42840d","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(43,'bf1fb0b1b019bfa684ebe568','ticket_period','["bbfb58f772069125f1529ece","2026-03-02T01:00:00Z"]','{"ticket_id":"bbfb58f772069125f1529ece","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(44,'bf1fb0b1b019bfa684ebe568','ticket_period','["bbfb58f772069125f1529ece","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(45,'2510a2a4ab51cd2a25258c1f','clock','["78047978c6dddf2155a2ea65"]','{"id":"78047978c6dddf2155a2ea65","ticket_id":"bbfb58f772069125f1529ece","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(46,'2510a2a4ab51cd2a25258c1f','clock','["3e31453ae870b4813e26fc97"]','{"id":"3e31453ae870b4813e26fc97","ticket_id":"bbfb58f772069125f1529ece","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(47,'2510a2a4ab51cd2a25258c1f','clock_period','["78047978c6dddf2155a2ea65","2026-03-02T01:00:00Z"]','{"clock_id":"78047978c6dddf2155a2ea65","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T01:15:00Z","held":0}');
INSERT INTO "change" VALUES(48,'2510a2a4ab51cd2a25258c1f','clock_period','["3e31453ae870b4813e26fc97","2026-03-02T01:00:00Z"]','{"clock_id":"3e31453ae870b4813e26fc97","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T01:30:00Z","held":0}');
INSERT INTO "change" VALUES(49,'8125a104a5417baa0f5bd7d8','appointment','["c0c29ee349f869d90809e441"]',NULL);
INSERT INTO "change" VALUES(50,'357f2f07118d6d361f568220','consent','["7700cbf40076f4f67a7e3789"]',NULL);
INSERT INTO "change" VALUES(51,'4b14289614c0e1665b8c1a9e','quote','["17ccf3fde5956ba81ff28a7b"]',NULL);
INSERT INTO "change" VALUES(52,'4b14289614c0e1665b8c1a9e','priced_line','["a41a44c02c2e8db73e68c650"]',NULL);
INSERT INTO "change" VALUES(53,'4b14289614c0e1665b8c1a9e','priced_line','["fc27a40e829dbbe93be4937c"]',NULL);
INSERT INTO "change" VALUES(54,'4b14289614c0e1665b8c1a9e','priced_line','["cfb9c5214d7399d7094ec5d7"]',NULL);
INSERT INTO "change" VALUES(55,'4b14289614c0e1665b8c1a9e','priced_line','["d0da45bb60a5c2e67ab1d7ca"]',NULL);
INSERT INTO "change" VALUES(56,'e07b393c4520330e2e5a3514','consent','["c22f9718ee3745d668e075a2"]',NULL);
INSERT INTO "change" VALUES(57,'62f5a6017f7bb1b499b09efb','dispatch','["9b24209bece9e43fb95e477f"]',NULL);
INSERT INTO "change" VALUES(58,'62f5a6017f7bb1b499b09efb','clock','["dd216dc7ccad602558509fb3"]',NULL);
INSERT INTO "change" VALUES(59,'62f5a6017f7bb1b499b09efb','clock_period','["dd216dc7ccad602558509fb3","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(60,'2d810cb02f1f23a06668ff58','holder','["66ec0c4d7325bd968323e994"]',NULL);
INSERT INTO "change" VALUES(61,'2d810cb02f1f23a06668ff58','stock','["6cda108caabf006c207b48e3","roller","new"]','{"holder_id":"6cda108caabf006c207b48e3","part":"roller","condition":"new","quantity":3}');
INSERT INTO "change" VALUES(62,'2d810cb02f1f23a06668ff58','stock','["66ec0c4d7325bd968323e994","roller","new"]',NULL);
INSERT INTO "change" VALUES(63,'2d810cb02f1f23a06668ff58','stock_move','["9cd0d2f0a200ae550180600c"]',NULL);
INSERT INTO "change" VALUES(64,'4336cd40f3855a9c3a40ebb9','dispatch','["9b24209bece9e43fb95e477f"]','{"id":"9b24209bece9e43fb95e477f","ticket_id":"bbfb58f772069125f1529ece","visit":1,"engineer_id":"e83bc6de98d4f84a542a9c1d","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(65,'4336cd40f3855a9c3a40ebb9','clock','["dd216dc7ccad602558509fb3"]','{"id":"dd216dc7ccad602558509fb3","ticket_id":"bbfb58f772069125f1529ece","target":"arrive","tier":"gold","within":"2h clock","calendar":"always","stops":"arrived","pauses":null,"started_by":"ordered","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(66,'4336cd40f3855a9c3a40ebb9','clock_period','["dd216dc7ccad602558509fb3","2026-03-02T01:00:00Z"]','{"clock_id":"dd216dc7ccad602558509fb3","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(67,'48190352555cec17a441d500','dispatch','["9b24209bece9e43fb95e477f"]','{"id":"9b24209bece9e43fb95e477f","ticket_id":"bbfb58f772069125f1529ece","visit":1,"engineer_id":"e83bc6de98d4f84a542a9c1d","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(68,'48190352555cec17a441d500','dispatch_check','["9b24209bece9e43fb95e477f","uniform"]',NULL);
INSERT INTO "change" VALUES(69,'48190352555cec17a441d500','dispatch_check','["9b24209bece9e43fb95e477f","tidy"]',NULL);
INSERT INTO "change" VALUES(70,'48190352555cec17a441d500','dispatch_item','["9b24209bece9e43fb95e477f","training"]',NULL);
INSERT INTO "change" VALUES(71,'48190352555cec17a441d500','stock','["66ec0c4d7325bd968323e994","roller","new"]','{"holder_id":"66ec0c4d7325bd968323e994","part":"roller","condition":"new","quantity":1}');
INSERT INTO "change" VALUES(72,'48190352555cec17a441d500','stock_move','["65fb5adeac0afb2175d40205"]',NULL);
INSERT INTO "change" VALUES(73,'48190352555cec17a441d500','priced_line','["4accca1401e342eb4af5df5f"]',NULL);
INSERT INTO "change" VALUES(74,'48190352555cec17a441d500','priced_line','["6f252096090f8d5ba42d0acc"]',NULL);
INSERT INTO "change" VALUES(75,'48190352555cec17a441d500','priced_line','["41e99f993ade170eaebd55f8"]',NULL);
INSERT INTO "change" VALUES(76,'48190352555cec17a441d500','priced_line','["a24a645406fae5ec39d0561b"]',NULL);
INSERT INTO "change" VALUES(77,'48190352555cec17a441d500','priced_line','["3307570215bec0e69f9c05b5"]',NULL);
INSERT INTO "change" VALUES(78,'48190352555cec17a441d500','entitlement','["625a72b79fd6465e66a15e48","training"]','{"contract_id":"625a72b79fd6465e66a15e48","entitlement":"training","total":2,"used":0}');
INSERT INTO "change" VALUES(79,'2a1307fce2cd17158d13be1c','attachment','["39a2415e2768b79557a5f542"]',NULL);
INSERT INTO "change" VALUES(80,'6f267c30772c79e5d0796573','attachment','["c1fed31b01ab00fff1b6c29b"]',NULL);
INSERT INTO "change" VALUES(81,'7b6a5e335acc21b3e0760e23','dispatch','["9b24209bece9e43fb95e477f"]','{"id":"9b24209bece9e43fb95e477f","ticket_id":"bbfb58f772069125f1529ece","visit":1,"engineer_id":"e83bc6de98d4f84a542a9c1d","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":null,"cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"cost","work_charged":"free"}');
INSERT INTO "change" VALUES(82,'7b6a5e335acc21b3e0760e23','dispatch','["9b24209bece9e43fb95e477f"]','{"id":"9b24209bece9e43fb95e477f","ticket_id":"bbfb58f772069125f1529ece","visit":1,"engineer_id":"e83bc6de98d4f84a542a9c1d","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":null,"cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":"Li Na","signed_at":"2026-03-02T02:05:00Z","failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"cost","work_charged":"free"}');
INSERT INTO "change" VALUES(83,'7b6a5e335acc21b3e0760e23','ticket_period','["bbfb58f772069125f1529ece","2026-03-02T01:00:00Z"]','{"ticket_id":"bbfb58f772069125f1529ece","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":"e83bc6de98d4f84a542a9c1d"}');
INSERT INTO "change" VALUES(84,'7b6a5e335acc21b3e0760e23','ticket_period','["bbfb58f772069125f1529ece","2026-03-02T02:05:00Z"]',NULL);
INSERT INTO "change" VALUES(85,'7b6a5e335acc21b3e0760e23','ticket','["bbfb58f772069125f1529ece"]','{"id":"bbfb58f772069125f1529ece","number":"SD-000001","count":1,"summary":"printer jams","kind":"fault","customer_id":"e07d80f6f9283274b0e680c4","severity":null,"reach":null,"opened_at":"2026-03-02T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":"9c8d02276e8d1d425eb4974d","contract_id":"625a72b79fd6465e66a15e48","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(86,'7b6a5e335acc21b3e0760e23','clock','["fddd51ac6b9a8b5c5a42840d"]','{"id":"fddd51ac6b9a8b5c5a42840d","ticket_id":"bbfb58f772069125f1529ece","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(87,'7b6a5e335acc21b3e0760e23','clock_period','["fddd51ac6b9a8b5c5a42840d","2026-03-02T01:00:00Z"]','{"clock_id":"fddd51ac6b9a8b5c5a42840d","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(88,'a028d1c6a0de6a7027d9dc55','card','["92845132c1f70f0c0c5bc37c"]','{"id":"92845132c1f70f0c0c5bc37c","number":"CARD-0001","customer_id":"e07d80f6f9283274b0e680c4","value":50000,"balance":50000,"currency":"CNY","sold_at":"2026-03-02T00:30:00Z","decimals":2}');
INSERT INTO "change" VALUES(89,'a028d1c6a0de6a7027d9dc55','payment','["84c3bf33785bac1a3b7cb350"]',NULL);
INSERT INTO "change" VALUES(90,'b9b33602d01525d18858c968','payment','["d0925ca337fb5c0dee1d0e07"]',NULL);
INSERT INTO "change" VALUES(91,'9ed764a2045a72365ff2bdd6','dispatch','["9b24209bece9e43fb95e477f"]','{"id":"9b24209bece9e43fb95e477f","ticket_id":"bbfb58f772069125f1529ece","visit":1,"engineer_id":"e83bc6de98d4f84a542a9c1d","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":"2026-03-02T02:05:00Z","cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":"Li Na","signed_at":"2026-03-02T02:05:00Z","failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"cost","work_charged":"free"}');
INSERT INTO "change" VALUES(92,'308d589f9ee7894d822af30c','discount','["bbfb58f772069125f1529ece"]',NULL);
INSERT INTO "change" VALUES(93,'fbad2b290f2c5c8b87ad426f','payment','["64e8fe7fdc8ab8aa8d8a6cff"]',NULL);
INSERT INTO "change" VALUES(94,'a19645dc1ba9f320ed3a01d4','payment','["64e8fe7fdc8ab8aa8d8a6cff"]','{"id":"64e8fe7fdc8ab8aa8d8a6cff","receipt":"R-0003","ticket_id":"bbfb58f772069125f1529ece","amount":500,"currency":"CNY","method":"transfer","card_id":null,"at":"2026-03-02T02:05:00Z","taken_by":"tester","decimals":2,"kind":"refund","voided_at":null,"voided_by":null,"voided_why":null}');
INSERT INTO "change" VALUES(95,'5a08215dc76cf83237e753cd','ticket_period','["bbfb58f772069125f1529ece","2026-03-02T02:05:00Z"]','{"ticket_id":"bbfb58f772069125f1529ece","since":"2026-03-02T02:05:00Z","until":"9999-12-31T23:59:59Z","state":"resolved","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":"e83bc6de98d4f84a542a9c1d"}');
INSERT INTO "change" VALUES(96,'5a08215dc76cf83237e753cd','ticket_period','["bbfb58f772069125f1529ece","2026-03-02T02:05:00Z"]',NULL);
INSERT INTO "change" VALUES(97,'4b6afdedc6c954e68888221b','ticket','["0de32019491093ffbe371a85"]',NULL);
INSERT INTO "change" VALUES(98,'4b6afdedc6c954e68888221b','ticket_period','["0de32019491093ffbe371a85","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(99,'4b6afdedc6c954e68888221b','call','["fcc5fb9d7671470d796aca03"]',NULL);
INSERT INTO "change" VALUES(100,'4b6afdedc6c954e68888221b','clock','["25cd3b2698a3b8e902908b92"]',NULL);
INSERT INTO "change" VALUES(101,'4b6afdedc6c954e68888221b','clock','["03ec568d7bc34f4edd8cd514"]',NULL);
INSERT INTO "change" VALUES(102,'4b6afdedc6c954e68888221b','clock_period','["25cd3b2698a3b8e902908b92","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(103,'4b6afdedc6c954e68888221b','clock_period','["03ec568d7bc34f4edd8cd514","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(104,'713eb03faa0e6df3cdcad4f4','call','["327f3b6dd399198fc346cb47"]',NULL);
INSERT INTO "change" VALUES(105,'2c5c5f9ee544f048eaf78d28','loan','["7c062f3d2250bd924b18abdd"]',NULL);
INSERT INTO "change" VALUES(106,'0055d9f6f0bf0372ee5610d6','rma','["4ab4fa1204907931261de35d"]',NULL);
INSERT INTO "change" VALUES(107,'8b85bac9b07995511546a2e6','approval','["return","4ab4fa1204907931261de35d","wang"]',NULL);
INSERT INTO "change" VALUES(108,'8b85bac9b07995511546a2e6','rma','["4ab4fa1204907931261de35d"]','{"id":"4ab4fa1204907931261de35d","number":"RMA-0001","ticket_id":"0de32019491093ffbe371a85","equipment_id":"a54cdf12a55d92111df260a1","reason":"quality","decision":"repair","freight":"desk","because":"{\"when\": {\"warranty\": [\"in\"]}}","overruled_by":null,"asked_at":"2026-03-02T03:00:00Z","asked_by":"tester","approved_at":null,"sent_at":null,"back_at":null,"done_at":null,"reached_at":null,"freight_back":"desk","book":null,"cost_there":null,"cost_back":null,"currency":null,"decimals":null,"repair_first":0,"signed_by":null}');
INSERT INTO "change" VALUES(109,'4a42909cd5a7ed91f1a991fd','consent','["e0b1e794f495a1c2bf19d0ae"]',NULL);
INSERT INTO "change" VALUES(110,'2d71894d4aa80893a7c6a69c','rma','["4ab4fa1204907931261de35d"]','{"id":"4ab4fa1204907931261de35d","number":"RMA-0001","ticket_id":"0de32019491093ffbe371a85","equipment_id":"a54cdf12a55d92111df260a1","reason":"quality","decision":"repair","freight":"desk","because":"{\"when\": {\"warranty\": [\"in\"]}}","overruled_by":null,"asked_at":"2026-03-02T03:00:00Z","asked_by":"tester","approved_at":"2026-03-02T03:00:00Z","sent_at":null,"back_at":null,"done_at":null,"reached_at":null,"freight_back":"desk","book":null,"cost_there":null,"cost_back":null,"currency":null,"decimals":null,"repair_first":0,"signed_by":null}');
INSERT INTO "change" VALUES(111,'1f4087483a05dab67881f021','ticket_period','["0de32019491093ffbe371a85","2026-03-02T03:00:00Z"]','{"ticket_id":"0de32019491093ffbe371a85","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(112,'1f4087483a05dab67881f021','ticket_period','["0de32019491093ffbe371a85","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(113,'1f4087483a05dab67881f021','hold','["ce675dc678c4affd75c81e15"]',NULL);
INSERT INTO "change" VALUES(114,'1f4087483a05dab67881f021','clock_period','["25cd3b2698a3b8e902908b92","2026-03-02T03:00:00Z"]','{"clock_id":"25cd3b2698a3b8e902908b92","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T06:00:00Z","held":0}');
INSERT INTO "change" VALUES(115,'1f4087483a05dab67881f021','clock_period','["25cd3b2698a3b8e902908b92","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(116,'b6c3ae6ab0cd991fe9ff38aa','ticket','["1df23722e045fb9a14fa460c"]',NULL);
INSERT INTO "change" VALUES(117,'b6c3ae6ab0cd991fe9ff38aa','ticket_period','["1df23722e045fb9a14fa460c","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(118,'b6c3ae6ab0cd991fe9ff38aa','call','["56b20c5734a424bfeaf87e43"]',NULL);
INSERT INTO "change" VALUES(119,'b6c3ae6ab0cd991fe9ff38aa','clock','["08adda235638ece4477a057a"]',NULL);
INSERT INTO "change" VALUES(120,'b6c3ae6ab0cd991fe9ff38aa','clock','["3fff4310ac7144d8af97e8f0"]',NULL);
INSERT INTO "change" VALUES(121,'b6c3ae6ab0cd991fe9ff38aa','clock_period','["08adda235638ece4477a057a","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(122,'b6c3ae6ab0cd991fe9ff38aa','clock_period','["3fff4310ac7144d8af97e8f0","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(123,'2b7d6dc7f5b580332326e2c0','ticket','["1f07bed875e5ebb7616f9911"]',NULL);
INSERT INTO "change" VALUES(124,'2b7d6dc7f5b580332326e2c0','ticket_period','["1f07bed875e5ebb7616f9911","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(125,'2b7d6dc7f5b580332326e2c0','call','["671e2d1ebb62232d99b8da26"]',NULL);
INSERT INTO "change" VALUES(126,'2b7d6dc7f5b580332326e2c0','clock','["f6ebf703f5af9531e7e2e239"]',NULL);
INSERT INTO "change" VALUES(127,'2b7d6dc7f5b580332326e2c0','clock','["97626fffc8eb1aed20dde81d"]',NULL);
INSERT INTO "change" VALUES(128,'2b7d6dc7f5b580332326e2c0','clock','["4de7ca470f1838cccb95f194"]',NULL);
INSERT INTO "change" VALUES(129,'2b7d6dc7f5b580332326e2c0','clock_period','["f6ebf703f5af9531e7e2e239","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(130,'2b7d6dc7f5b580332326e2c0','clock_period','["97626fffc8eb1aed20dde81d","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(131,'2b7d6dc7f5b580332326e2c0','clock_period','["4de7ca470f1838cccb95f194","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(132,'fbdcb30b0b08eec46b651eb4','ticket','["1f07bed875e5ebb7616f9911"]','{"id":"1f07bed875e5ebb7616f9911","number":"SD-000004","count":4,"summary":"registration desk is down","kind":"fault","customer_id":"e07d80f6f9283274b0e680c4","severity":null,"reach":null,"opened_at":"2026-03-02T03:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":"625a72b79fd6465e66a15e48","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(133,'fbdcb30b0b08eec46b651eb4','ticket_period','["1f07bed875e5ebb7616f9911","2026-03-02T03:30:00Z"]','{"ticket_id":"1f07bed875e5ebb7616f9911","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(134,'fbdcb30b0b08eec46b651eb4','ticket_period','["1f07bed875e5ebb7616f9911","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(135,'fbdcb30b0b08eec46b651eb4','clock','["f6ebf703f5af9531e7e2e239"]','{"id":"f6ebf703f5af9531e7e2e239","ticket_id":"1f07bed875e5ebb7616f9911","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(136,'fbdcb30b0b08eec46b651eb4','clock','["97626fffc8eb1aed20dde81d"]','{"id":"97626fffc8eb1aed20dde81d","ticket_id":"1f07bed875e5ebb7616f9911","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(137,'fbdcb30b0b08eec46b651eb4','clock','["4de7ca470f1838cccb95f194"]','{"id":"4de7ca470f1838cccb95f194","ticket_id":"1f07bed875e5ebb7616f9911","target":"solve","tier":"gold","within":"3 working days","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(138,'fbdcb30b0b08eec46b651eb4','clock_period','["4de7ca470f1838cccb95f194","2026-03-02T03:30:00Z"]','{"clock_id":"4de7ca470f1838cccb95f194","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-05T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(139,'fbdcb30b0b08eec46b651eb4','clock_period','["4de7ca470f1838cccb95f194","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(140,'bc040f8fdc1d2d0c36ca5fe5','ticket_period','["1f07bed875e5ebb7616f9911","2026-03-02T06:00:00Z"]','{"ticket_id":"1f07bed875e5ebb7616f9911","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(141,'bc040f8fdc1d2d0c36ca5fe5','ticket_period','["1f07bed875e5ebb7616f9911","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(142,'42d6752847852dbc2048c457','clock','["08adda235638ece4477a057a"]','{"id":"08adda235638ece4477a057a","ticket_id":"1df23722e045fb9a14fa460c","target":"answer","tier":"standard","within":"30m","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(143,'42d6752847852dbc2048c457','clock_period','["08adda235638ece4477a057a","2026-03-02T03:30:00Z"]','{"clock_id":"08adda235638ece4477a057a","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(144,'42d6752847852dbc2048c457','contract_extension','["08adda235638ece4477a057a"]',NULL);
INSERT INTO "change" VALUES(145,'42d6752847852dbc2048c457','contract','["b932c60b6208ce27257aa277"]','{"id":"b932c60b6208ce27257aa277","number":"C-0002","customer_id":"7d7f5f997393979da49a647a","kind":"basic","tier":"standard","phase":null,"starts_on":"2026-01-01","ends_on":"2026-12-31"}');
INSERT INTO "change" VALUES(146,'22012d43daf37ab5678dca3c','stock_request','["e3732dbb75adcc6763364bb8"]',NULL);
INSERT INTO "change" VALUES(147,'609f16cbcf7e16dd7fdbeb96','approval','["request","e3732dbb75adcc6763364bb8","wang"]',NULL);
INSERT INTO "change" VALUES(148,'609f16cbcf7e16dd7fdbeb96','stock_request','["e3732dbb75adcc6763364bb8"]','{"id":"e3732dbb75adcc6763364bb8","number":"REQ-0001","holder_id":"9ccfe0c0fe4366239a187b2b","part":"roller","quantity":2,"state":"asked","asked_at":"2026-03-02T06:00:00Z","asked_by":"tester","because":"for the fair"}');
INSERT INTO "change" VALUES(149,'91c775cd36c0621c19863a0a','stock','["8257f937d2e5a9a9dda77306","roller","new"]','{"holder_id":"8257f937d2e5a9a9dda77306","part":"roller","condition":"new","quantity":5}');
INSERT INTO "change" VALUES(150,'91c775cd36c0621c19863a0a','stock','["9ccfe0c0fe4366239a187b2b","roller","new"]','{"holder_id":"9ccfe0c0fe4366239a187b2b","part":"roller","condition":"new","quantity":2}');
INSERT INTO "change" VALUES(151,'91c775cd36c0621c19863a0a','stock_move','["b511d1a0e04818358e4c08ed"]',NULL);
INSERT INTO "change" VALUES(152,'91c775cd36c0621c19863a0a','stock_request','["e3732dbb75adcc6763364bb8"]','{"id":"e3732dbb75adcc6763364bb8","number":"REQ-0001","holder_id":"9ccfe0c0fe4366239a187b2b","part":"roller","quantity":2,"state":"approved","asked_at":"2026-03-02T06:00:00Z","asked_by":"tester","because":"for the fair"}');
INSERT INTO "change" VALUES(153,'07a4ab74950d8aa0981f27f4','stock','["6cda108caabf006c207b48e3","roller","new"]','{"holder_id":"6cda108caabf006c207b48e3","part":"roller","condition":"new","quantity":2}');
INSERT INTO "change" VALUES(154,'07a4ab74950d8aa0981f27f4','stock_move','["6747930374af60880f54b803"]',NULL);
INSERT INTO "change" VALUES(155,'07a4ab74950d8aa0981f27f4','loss','["6747930374af60880f54b803"]',NULL);
INSERT INTO "change" VALUES(156,'60bc550a74fbd51c66b28e6e','entitlement','["625a72b79fd6465e66a15e48","visit"]','{"contract_id":"625a72b79fd6465e66a15e48","entitlement":"visit","total":4,"used":0}');
INSERT INTO "change" VALUES(157,'4906973b3444d1ba52363fec','ticket','["bc8b2319e2fa42d4119c3ba8"]',NULL);
INSERT INTO "change" VALUES(158,'4906973b3444d1ba52363fec','ticket_period','["bc8b2319e2fa42d4119c3ba8","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(159,'4906973b3444d1ba52363fec','call','["7d3cd694b109bca74e91b7e6"]',NULL);
INSERT INTO "change" VALUES(160,'4906973b3444d1ba52363fec','clock','["d8e39b7fc4503d57190d4225"]',NULL);
INSERT INTO "change" VALUES(161,'4906973b3444d1ba52363fec','clock','["ef473e9518e227560e47be9d"]',NULL);
INSERT INTO "change" VALUES(162,'4906973b3444d1ba52363fec','clock','["32aa402f3c832fc38edcc6d0"]',NULL);
INSERT INTO "change" VALUES(163,'4906973b3444d1ba52363fec','clock_period','["d8e39b7fc4503d57190d4225","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(164,'4906973b3444d1ba52363fec','clock_period','["ef473e9518e227560e47be9d","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(165,'4906973b3444d1ba52363fec','clock_period','["32aa402f3c832fc38edcc6d0","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(166,'ca40185490387320073cab72','escalation','["4de7ca470f1838cccb95f194",75]',NULL);
INSERT INTO "change" VALUES(167,'ca40185490387320073cab72','notice','["7f28c062208caa6134c854ac"]',NULL);
INSERT INTO "change" VALUES(168,'94619ab33cdb36ded66a058c','notice','["7f28c062208caa6134c854ac"]','{"id":"7f28c062208caa6134c854ac","ticket_id":"1f07bed875e5ebb7616f9911","recipient":"head","engineer_id":null,"way":"command","made_at":"2026-03-02T09:20:00Z","document":"{\"target\": \"solve\", \"within\": \"same day\", \"percent\": 75, \"note\": \"time is running out\", \"due_at\": \"2026-03-02T09:30:00Z\", \"ticket\": {\"number\": \"SD-000004\", \"summary\": \"registration desk is down\", \"state\": \"open\", \"priority\": \"P1\", \"tier\": \"gold\", \"region\": \"city\", \"level\": \"2\", \"kind\": \"fault\", \"customer\": \"Example Clinic\", \"engineer\": null, \"opened_at\": \"2026-03-02T03:30:00Z\"}}","claimed_until":"2026-03-02T09:22:00Z","sent_at":null,"tries":0,"error":null,"clock_id":"4de7ca470f1838cccb95f194","percent":75,"about_at":"2026-03-02T08:15:00Z","not_before":null,"event_seq":null}');
INSERT INTO "change" VALUES(169,'1a4b6bf81edd3f93a2de63b6','escalation','["32aa402f3c832fc38edcc6d0",75]',NULL);
INSERT INTO "change" VALUES(170,'1a4b6bf81edd3f93a2de63b6','notice','["935d7b034715a231583face6"]',NULL);
INSERT INTO "change" VALUES(171,'ffb04bf3d8de41396f193c8c','escalation','["4de7ca470f1838cccb95f194",100]',NULL);
INSERT INTO "change" VALUES(172,'ffb04bf3d8de41396f193c8c','ticket_period','["1f07bed875e5ebb7616f9911","2026-03-02T06:00:00Z"]','{"ticket_id":"1f07bed875e5ebb7616f9911","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":null}');
INSERT INTO "change" VALUES(173,'ffb04bf3d8de41396f193c8c','ticket_period','["1f07bed875e5ebb7616f9911","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(174,'ffb04bf3d8de41396f193c8c','clock','["4de7ca470f1838cccb95f194"]','{"id":"4de7ca470f1838cccb95f194","ticket_id":"1f07bed875e5ebb7616f9911","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(175,'f7c8ea61649edd0fe98ab624','escalation','["32aa402f3c832fc38edcc6d0",100]',NULL);
INSERT INTO "change" VALUES(176,'f7c8ea61649edd0fe98ab624','ticket_period','["bc8b2319e2fa42d4119c3ba8","2026-03-02T09:20:00Z"]','{"ticket_id":"bc8b2319e2fa42d4119c3ba8","since":"2026-03-02T09:20:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(177,'f7c8ea61649edd0fe98ab624','ticket_period','["bc8b2319e2fa42d4119c3ba8","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(178,'f7c8ea61649edd0fe98ab624','clock','["32aa402f3c832fc38edcc6d0"]','{"id":"32aa402f3c832fc38edcc6d0","ticket_id":"bc8b2319e2fa42d4119c3ba8","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(179,'f7c8ea61649edd0fe98ab624','clock','["d8e39b7fc4503d57190d4225"]','{"id":"d8e39b7fc4503d57190d4225","ticket_id":"bc8b2319e2fa42d4119c3ba8","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(180,'f7c8ea61649edd0fe98ab624','clock','["ef473e9518e227560e47be9d"]','{"id":"ef473e9518e227560e47be9d","ticket_id":"bc8b2319e2fa42d4119c3ba8","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(181,'ac45325789b81238cb216d00','escalation','["32aa402f3c832fc38edcc6d0",150]',NULL);
INSERT INTO "change" VALUES(182,'ac45325789b81238cb216d00','ticket_period','["bc8b2319e2fa42d4119c3ba8","2026-03-03T01:00:00Z"]','{"ticket_id":"bc8b2319e2fa42d4119c3ba8","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":null}');
INSERT INTO "change" VALUES(183,'ac45325789b81238cb216d00','ticket_period','["bc8b2319e2fa42d4119c3ba8","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(184,'7be2496248c364de8632499e','notice','["935d7b034715a231583face6"]','{"id":"935d7b034715a231583face6","ticket_id":"bc8b2319e2fa42d4119c3ba8","recipient":"head","engineer_id":null,"way":"command","made_at":"2026-03-03T01:00:00Z","document":"{\"target\": \"solve\", \"within\": \"same day\", \"percent\": 75, \"note\": \"time is running out\", \"due_at\": \"2026-03-02T09:30:00Z\", \"ticket\": {\"number\": \"SD-000005\", \"summary\": \"cannot log in\", \"state\": \"open\", \"priority\": \"P1\", \"tier\": \"gold\", \"region\": \"city\", \"level\": \"1\", \"kind\": \"fault\", \"customer\": \"Example Clinic\", \"engineer\": null, \"opened_at\": \"2026-03-02T09:20:00Z\"}}","claimed_until":"2026-03-03T01:02:00Z","sent_at":null,"tries":0,"error":null,"clock_id":"32aa402f3c832fc38edcc6d0","percent":75,"about_at":"2026-03-02T09:27:30Z","not_before":null,"event_seq":null}');
INSERT INTO "change" VALUES(185,'e286bd5c14c64b055c1948df','ticket','["9cff97117e18f4c253487c02"]',NULL);
INSERT INTO "change" VALUES(186,'e286bd5c14c64b055c1948df','ticket_period','["9cff97117e18f4c253487c02","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(187,'e286bd5c14c64b055c1948df','call','["5af85e06a48f0305f61fc6df"]',NULL);
INSERT INTO "change" VALUES(188,'e286bd5c14c64b055c1948df','clock','["b0cfca42eab9c49c1ec14bb8"]',NULL);
INSERT INTO "change" VALUES(189,'e286bd5c14c64b055c1948df','clock','["66986e830a2d206c7f32d3ea"]',NULL);
INSERT INTO "change" VALUES(190,'e286bd5c14c64b055c1948df','clock_period','["b0cfca42eab9c49c1ec14bb8","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(191,'e286bd5c14c64b055c1948df','clock_period','["66986e830a2d206c7f32d3ea","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(192,'0536eff5d2d419db5aa23528','ticket_period','["9cff97117e18f4c253487c02","2026-03-03T01:00:00Z"]','{"ticket_id":"9cff97117e18f4c253487c02","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(193,'0536eff5d2d419db5aa23528','ticket_period','["9cff97117e18f4c253487c02","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(194,'0536eff5d2d419db5aa23528','ticket','["9cff97117e18f4c253487c02"]','{"id":"9cff97117e18f4c253487c02","number":"SD-000006","count":6,"summary":"called by mistake","kind":"fault","customer_id":"1cde8f40d03568b404b28cb0","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(195,'0536eff5d2d419db5aa23528','clock','["b0cfca42eab9c49c1ec14bb8"]','{"id":"b0cfca42eab9c49c1ec14bb8","ticket_id":"9cff97117e18f4c253487c02","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(196,'0536eff5d2d419db5aa23528','clock','["66986e830a2d206c7f32d3ea"]','{"id":"66986e830a2d206c7f32d3ea","ticket_id":"9cff97117e18f4c253487c02","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(197,'0536eff5d2d419db5aa23528','clock_period','["b0cfca42eab9c49c1ec14bb8","2026-03-03T01:00:00Z"]','{"clock_id":"b0cfca42eab9c49c1ec14bb8","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-03T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(198,'0536eff5d2d419db5aa23528','clock_period','["66986e830a2d206c7f32d3ea","2026-03-03T01:00:00Z"]','{"clock_id":"66986e830a2d206c7f32d3ea","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(199,'d315d52963a19da2ff4e1438','ticket','["10858245820a056e4bccaa5f"]',NULL);
INSERT INTO "change" VALUES(200,'d315d52963a19da2ff4e1438','ticket_period','["10858245820a056e4bccaa5f","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(201,'d315d52963a19da2ff4e1438','call','["859294cfbb3ca3b7a74ae5b6"]',NULL);
INSERT INTO "change" VALUES(202,'d315d52963a19da2ff4e1438','clock','["32b0225a5223f9827b71a7f4"]',NULL);
INSERT INTO "change" VALUES(203,'d315d52963a19da2ff4e1438','clock','["8ef9c5c62f9f4f41da1e1fc6"]',NULL);
INSERT INTO "change" VALUES(204,'d315d52963a19da2ff4e1438','clock_period','["32b0225a5223f9827b71a7f4","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(205,'d315d52963a19da2ff4e1438','clock_period','["8ef9c5c62f9f4f41da1e1fc6","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(206,'a80637aee3a6b4640764a122','ticket_period','["10858245820a056e4bccaa5f","2026-03-03T01:00:00Z"]','{"ticket_id":"10858245820a056e4bccaa5f","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(207,'a80637aee3a6b4640764a122','ticket_period','["10858245820a056e4bccaa5f","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(208,'a80637aee3a6b4640764a122','dispatch','["b827853048cb7193710973e4"]',NULL);
INSERT INTO "change" VALUES(209,'38f9c5775e4c794e0784fd03','dispatch','["b827853048cb7193710973e4"]','{"id":"b827853048cb7193710973e4","ticket_id":"10858245820a056e4bccaa5f","visit":1,"engineer_id":"9910bc358ed71628a51311b2","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(210,'38f9c5775e4c794e0784fd03','clock','["32b0225a5223f9827b71a7f4"]','{"id":"32b0225a5223f9827b71a7f4","ticket_id":"10858245820a056e4bccaa5f","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(211,'38f9c5775e4c794e0784fd03','clock_period','["32b0225a5223f9827b71a7f4","2026-03-03T01:00:00Z"]','{"clock_id":"32b0225a5223f9827b71a7f4","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-03T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(212,'a3693ee4179df065f8424f14','dispatch','["b827853048cb7193710973e4"]','{"id":"b827853048cb7193710973e4","ticket_id":"10858245820a056e4bccaa5f","visit":1,"engineer_id":"9910bc358ed71628a51311b2","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-03T01:00:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(213,'a3693ee4179df065f8424f14','priced_line','["5f14ff476b5c1a82f6d1388c"]',NULL);
INSERT INTO "change" VALUES(214,'a3693ee4179df065f8424f14','priced_line','["b931c4df2c32912e799b21c3"]',NULL);
INSERT INTO "change" VALUES(215,'a3693ee4179df065f8424f14','dispatch','["b827853048cb7193710973e4"]','{"id":"b827853048cb7193710973e4","ticket_id":"10858245820a056e4bccaa5f","visit":1,"engineer_id":"9910bc358ed71628a51311b2","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-03T01:00:00Z","recorded_at":"2026-03-03T01:00:00Z","finished_at":null,"cancelled_at":null,"fault":"none","cause":"no training","action":"explained","result":"they know how","minutes":30,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":"in warranty","overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"free","work_charged":"free"}');
INSERT INTO "change" VALUES(216,'935471fb2fc9afee7aa1a723','ticket_period','["10858245820a056e4bccaa5f","2026-03-03T01:00:00Z"]','{"ticket_id":"10858245820a056e4bccaa5f","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"9910bc358ed71628a51311b2"}');
INSERT INTO "change" VALUES(217,'935471fb2fc9afee7aa1a723','ticket_period','["10858245820a056e4bccaa5f","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(218,'935471fb2fc9afee7aa1a723','ticket','["10858245820a056e4bccaa5f"]','{"id":"10858245820a056e4bccaa5f","number":"SD-000007","count":7,"summary":"how does it print","kind":"fault","customer_id":"1cde8f40d03568b404b28cb0","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(219,'935471fb2fc9afee7aa1a723','clock','["8ef9c5c62f9f4f41da1e1fc6"]','{"id":"8ef9c5c62f9f4f41da1e1fc6","ticket_id":"10858245820a056e4bccaa5f","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(220,'935471fb2fc9afee7aa1a723','clock_period','["8ef9c5c62f9f4f41da1e1fc6","2026-03-03T01:00:00Z"]','{"clock_id":"8ef9c5c62f9f4f41da1e1fc6","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(221,'f789a31599838eaccf6efa95','ticket_period','["10858245820a056e4bccaa5f","2026-03-03T01:00:00Z"]','{"ticket_id":"10858245820a056e4bccaa5f","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"resolved","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"9910bc358ed71628a51311b2"}');
INSERT INTO "change" VALUES(222,'f789a31599838eaccf6efa95','ticket_period','["10858245820a056e4bccaa5f","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(223,'440f6d3adaf972eb49843b0c','ticket_period','["10858245820a056e4bccaa5f","2026-03-03T01:00:00Z"]','{"ticket_id":"10858245820a056e4bccaa5f","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"closed","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"9910bc358ed71628a51311b2"}');
INSERT INTO "change" VALUES(224,'440f6d3adaf972eb49843b0c','ticket_period','["10858245820a056e4bccaa5f","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(225,'440f6d3adaf972eb49843b0c','hold','["3f8b5ea5b66e1a60e783c973"]',NULL);
INSERT INTO "change" VALUES(226,'440f6d3adaf972eb49843b0c','ticket','["10858245820a056e4bccaa5f"]','{"id":"10858245820a056e4bccaa5f","number":"SD-000007","count":7,"summary":"how does it print","kind":"fault","customer_id":"1cde8f40d03568b404b28cb0","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":"2026-03-03T01:00:00Z","cause":"no training","solution":"explained","equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(227,'440f6d3adaf972eb49843b0c','clock','["8ef9c5c62f9f4f41da1e1fc6"]','{"id":"8ef9c5c62f9f4f41da1e1fc6","ticket_id":"10858245820a056e4bccaa5f","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":"resolved","stopped_at":"2026-03-03T01:00:00Z","missed_at":null,"outcome":"met","counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(228,'440f6d3adaf972eb49843b0c','clock_period','["8ef9c5c62f9f4f41da1e1fc6","2026-03-03T01:00:00Z"]','{"clock_id":"8ef9c5c62f9f4f41da1e1fc6","since":"2026-03-03T01:00:00Z","until":"2026-03-03T01:00:00Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(229,'440f6d3adaf972eb49843b0c','clock_period','["8ef9c5c62f9f4f41da1e1fc6","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(230,'7a851d0032711fa5c8a49c3c','customer','["ba6f736c8f154d9ea7c910b5"]',NULL);
INSERT INTO "change" VALUES(231,'7a851d0032711fa5c8a49c3c','ticket','["718eb2f3bc26f9bd4eb8ccfc"]',NULL);
INSERT INTO "change" VALUES(232,'7a851d0032711fa5c8a49c3c','ticket_period','["718eb2f3bc26f9bd4eb8ccfc","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(233,'7a851d0032711fa5c8a49c3c','call','["1cb432fe4b55fbdf5dc0351a"]',NULL);
INSERT INTO "change" VALUES(234,'7a851d0032711fa5c8a49c3c','clock','["8532de14408ec826ce11ab6b"]',NULL);
INSERT INTO "change" VALUES(235,'7a851d0032711fa5c8a49c3c','clock','["a0fa104bec61f17d33d06206"]',NULL);
INSERT INTO "change" VALUES(236,'7a851d0032711fa5c8a49c3c','clock_period','["8532de14408ec826ce11ab6b","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(237,'7a851d0032711fa5c8a49c3c','clock_period','["a0fa104bec61f17d33d06206","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(238,'7a851d0032711fa5c8a49c3c','engineer','["f1805bdc6dc2c4b39e659785"]',NULL);
INSERT INTO "change" VALUES(239,'7a851d0032711fa5c8a49c3c','ticket_period','["718eb2f3bc26f9bd4eb8ccfc","2026-03-02T00:30:00Z"]','{"ticket_id":"718eb2f3bc26f9bd4eb8ccfc","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(240,'7a851d0032711fa5c8a49c3c','ticket_period','["718eb2f3bc26f9bd4eb8ccfc","2026-03-02T00:40:00Z"]',NULL);
INSERT INTO "change" VALUES(241,'7a851d0032711fa5c8a49c3c','ticket_period','["718eb2f3bc26f9bd4eb8ccfc","2026-03-02T00:40:00Z"]','{"ticket_id":"718eb2f3bc26f9bd4eb8ccfc","since":"2026-03-02T00:40:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":"f1805bdc6dc2c4b39e659785"}');
INSERT INTO "change" VALUES(242,'7a851d0032711fa5c8a49c3c','ticket_period','["718eb2f3bc26f9bd4eb8ccfc","2026-03-02T00:50:00Z"]',NULL);
INSERT INTO "change" VALUES(243,'7a851d0032711fa5c8a49c3c','ticket','["718eb2f3bc26f9bd4eb8ccfc"]','{"id":"718eb2f3bc26f9bd4eb8ccfc","number":"INC-7","count":null,"summary":"Door, Lock, Stuck","kind":"fault","customer_id":"ba6f736c8f154d9ea7c910b5","severity":null,"reach":null,"opened_at":"2026-03-02T00:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(244,'7a851d0032711fa5c8a49c3c','clock','["8532de14408ec826ce11ab6b"]','{"id":"8532de14408ec826ce11ab6b","ticket_id":"718eb2f3bc26f9bd4eb8ccfc","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T00:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T00:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(245,'7a851d0032711fa5c8a49c3c','clock','["a0fa104bec61f17d33d06206"]','{"id":"a0fa104bec61f17d33d06206","ticket_id":"718eb2f3bc26f9bd4eb8ccfc","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-02T00:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T00:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(246,'7a851d0032711fa5c8a49c3c','clock_period','["8532de14408ec826ce11ab6b","2026-03-02T00:30:00Z"]','{"clock_id":"8532de14408ec826ce11ab6b","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T02:30:00Z","held":0}');
INSERT INTO "change" VALUES(247,'7a851d0032711fa5c8a49c3c','clock_period','["a0fa104bec61f17d33d06206","2026-03-02T00:30:00Z"]','{"clock_id":"a0fa104bec61f17d33d06206","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(248,'8444603be13005ccbd2ceec0','engineer','["9910bc358ed71628a51311b2"]','{"id":"9910bc358ed71628a51311b2","name":"Zhao Min","name_key":"zhao min","login":"zhao","station":"centre","level":null,"phone":null,"mail":null,"active":1,"capacity":null}');
INSERT INTO "change" VALUES(249,'8444603be13005ccbd2ceec0','engineer_skill','["9910bc358ed71628a51311b2","installation"]','{"engineer_id":"9910bc358ed71628a51311b2","skill":"installation"}');
INSERT INTO "change" VALUES(250,'8444603be13005ccbd2ceec0','engineer_skill','["9910bc358ed71628a51311b2","installation"]',NULL);
INSERT INTO "change" VALUES(251,'8444603be13005ccbd2ceec0','engineer_role','["9910bc358ed71628a51311b2","reception"]','{"engineer_id":"9910bc358ed71628a51311b2","role":"reception"}');
INSERT INTO "change" VALUES(252,'8444603be13005ccbd2ceec0','engineer_role','["9910bc358ed71628a51311b2","reception"]',NULL);
INSERT INTO "change" VALUES(253,'d23912ddd455faf5ad33f3f7','absence','["0ed527e3596f299e44b59997"]',NULL);
INSERT INTO "change" VALUES(254,'6957da78bc6301d9a64dcacf','appointment','["e0ff971b40b1d0426a659bd8"]',NULL);
INSERT INTO "change" VALUES(255,'5b9810c8fd7b7f43fcb56607','ticket_period','["1f07bed875e5ebb7616f9911","2026-03-03T01:00:00Z"]','{"ticket_id":"1f07bed875e5ebb7616f9911","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"3","engineer_id":null}');
INSERT INTO "change" VALUES(256,'5b9810c8fd7b7f43fcb56607','ticket_period','["1f07bed875e5ebb7616f9911","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(257,'5b9810c8fd7b7f43fcb56607','hold','["ab735a84b7f3123727f32d1f"]',NULL);
INSERT INTO "change" VALUES(258,'5b9810c8fd7b7f43fcb56607','clock_period','["f6ebf703f5af9531e7e2e239","2026-03-02T03:30:00Z"]','{"clock_id":"f6ebf703f5af9531e7e2e239","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":0}');
INSERT INTO "change" VALUES(259,'5b9810c8fd7b7f43fcb56607','clock_period','["97626fffc8eb1aed20dde81d","2026-03-02T03:30:00Z"]','{"clock_id":"97626fffc8eb1aed20dde81d","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(260,'5b9810c8fd7b7f43fcb56607','clock_period','["4de7ca470f1838cccb95f194","2026-03-02T06:00:00Z"]','{"clock_id":"4de7ca470f1838cccb95f194","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(261,'5b9810c8fd7b7f43fcb56607','clock_period','["f6ebf703f5af9531e7e2e239","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(262,'5b9810c8fd7b7f43fcb56607','clock_period','["97626fffc8eb1aed20dde81d","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(263,'5b9810c8fd7b7f43fcb56607','clock_period','["4de7ca470f1838cccb95f194","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(264,'5b9810c8fd7b7f43fcb56607','clock_period','["f6ebf703f5af9531e7e2e239","2026-03-04T01:00:00Z"]','{"clock_id":"f6ebf703f5af9531e7e2e239","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(265,'5b9810c8fd7b7f43fcb56607','clock_period','["97626fffc8eb1aed20dde81d","2026-03-04T01:00:00Z"]','{"clock_id":"97626fffc8eb1aed20dde81d","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(266,'5b9810c8fd7b7f43fcb56607','clock_period','["4de7ca470f1838cccb95f194","2026-03-04T01:00:00Z"]','{"clock_id":"4de7ca470f1838cccb95f194","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(267,'5b9810c8fd7b7f43fcb56607','clock_period','["f6ebf703f5af9531e7e2e239","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(268,'5b9810c8fd7b7f43fcb56607','clock_period','["97626fffc8eb1aed20dde81d","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(269,'5b9810c8fd7b7f43fcb56607','clock_period','["4de7ca470f1838cccb95f194","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(270,'6e7814fc540c3785f04c31d8','ticket','["a9cb757eebb3fb2c9d750321"]',NULL);
INSERT INTO "change" VALUES(271,'6e7814fc540c3785f04c31d8','ticket_period','["a9cb757eebb3fb2c9d750321","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(272,'6e7814fc540c3785f04c31d8','call','["e2308713c9e8eba047b5fb5c"]',NULL);
INSERT INTO "change" VALUES(273,'6e7814fc540c3785f04c31d8','clock','["bf839b285e45814a5b9f75e3"]',NULL);
INSERT INTO "change" VALUES(274,'6e7814fc540c3785f04c31d8','clock','["7d1cd5a7b9eac90b242a32f7"]',NULL);
INSERT INTO "change" VALUES(275,'6e7814fc540c3785f04c31d8','clock','["6cd42dca47ebb06cbb8edbb4"]',NULL);
INSERT INTO "change" VALUES(276,'6e7814fc540c3785f04c31d8','clock_period','["bf839b285e45814a5b9f75e3","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(277,'6e7814fc540c3785f04c31d8','clock_period','["7d1cd5a7b9eac90b242a32f7","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(278,'6e7814fc540c3785f04c31d8','clock_period','["6cd42dca47ebb06cbb8edbb4","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(279,'3154f8a13ec02fa1464ae879','ticket_period','["bc8b2319e2fa42d4119c3ba8","2026-03-02T09:20:00Z"]','{"ticket_id":"bc8b2319e2fa42d4119c3ba8","since":"2026-03-02T09:20:00Z","until":"2026-03-03T01:00:00Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(280,'3154f8a13ec02fa1464ae879','ticket_period','["bc8b2319e2fa42d4119c3ba8","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(281,'3154f8a13ec02fa1464ae879','ticket_period','["bc8b2319e2fa42d4119c3ba8","2026-03-03T01:00:00Z"]','{"ticket_id":"bc8b2319e2fa42d4119c3ba8","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":"9910bc358ed71628a51311b2"}');
INSERT INTO "change" VALUES(282,'3154f8a13ec02fa1464ae879','ticket_period','["bc8b2319e2fa42d4119c3ba8","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(283,'bfa8c5cfb83ce98aaf427439','ticket','["e702c5d52e45d0e509b49c0a"]',NULL);
INSERT INTO "change" VALUES(284,'bfa8c5cfb83ce98aaf427439','ticket_period','["e702c5d52e45d0e509b49c0a","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(285,'bfa8c5cfb83ce98aaf427439','call','["950368e0c632457f98307a5d"]',NULL);
INSERT INTO "change" VALUES(286,'bfa8c5cfb83ce98aaf427439','clock','["426b2321da7a42345c77cb9c"]',NULL);
INSERT INTO "change" VALUES(287,'bfa8c5cfb83ce98aaf427439','clock','["3241b963b5c7ed8addc9725a"]',NULL);
INSERT INTO "change" VALUES(288,'bfa8c5cfb83ce98aaf427439','clock_period','["426b2321da7a42345c77cb9c","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(289,'bfa8c5cfb83ce98aaf427439','clock_period','["3241b963b5c7ed8addc9725a","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(290,'f95e7682a38ddfd14ade91b8','clock','["426b2321da7a42345c77cb9c"]','{"id":"426b2321da7a42345c77cb9c","ticket_id":"e702c5d52e45d0e509b49c0a","target":"answer","tier":"standard","within":"30m","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-04T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-04T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(291,'f95e7682a38ddfd14ade91b8','clock_period','["426b2321da7a42345c77cb9c","2026-03-04T01:00:00Z"]','{"clock_id":"426b2321da7a42345c77cb9c","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-04T01:30:00Z","held":0}');
INSERT INTO "change" VALUES(292,'f5f7bc0f1ca41c02de9b4394','ticket_period','["1f07bed875e5ebb7616f9911","2026-03-04T01:00:00Z"]','{"ticket_id":"1f07bed875e5ebb7616f9911","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"held","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"3","engineer_id":null}');
INSERT INTO "change" VALUES(293,'f5f7bc0f1ca41c02de9b4394','ticket_period','["1f07bed875e5ebb7616f9911","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(294,'f5f7bc0f1ca41c02de9b4394','hold','["ab735a84b7f3123727f32d1f"]','{"id":"ab735a84b7f3123727f32d1f","ticket_id":"1f07bed875e5ebb7616f9911","reason":"customer","since":"2026-03-04T01:00:00Z","until":null,"set_by":"tester","note":null,"ends_at":"2026-03-06T01:00:00Z"}');
INSERT INTO "change" VALUES(295,'f5f7bc0f1ca41c02de9b4394','clock_period','["f6ebf703f5af9531e7e2e239","2026-03-06T01:00:00Z"]','{"clock_id":"f6ebf703f5af9531e7e2e239","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":0}');
INSERT INTO "change" VALUES(296,'f5f7bc0f1ca41c02de9b4394','clock_period','["97626fffc8eb1aed20dde81d","2026-03-06T01:00:00Z"]','{"clock_id":"97626fffc8eb1aed20dde81d","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(297,'f5f7bc0f1ca41c02de9b4394','clock_period','["4de7ca470f1838cccb95f194","2026-03-06T01:00:00Z"]','{"clock_id":"4de7ca470f1838cccb95f194","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(298,'f5f7bc0f1ca41c02de9b4394','clock_period','["f6ebf703f5af9531e7e2e239","2026-03-04T01:00:00Z"]','{"clock_id":"f6ebf703f5af9531e7e2e239","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(299,'f5f7bc0f1ca41c02de9b4394','clock_period','["97626fffc8eb1aed20dde81d","2026-03-04T01:00:00Z"]','{"clock_id":"97626fffc8eb1aed20dde81d","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(300,'f5f7bc0f1ca41c02de9b4394','clock_period','["4de7ca470f1838cccb95f194","2026-03-04T01:00:00Z"]','{"clock_id":"4de7ca470f1838cccb95f194","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(301,'f5f7bc0f1ca41c02de9b4394','clock_period','["f6ebf703f5af9531e7e2e239","2026-03-04T01:00:00Z"]','{"clock_id":"f6ebf703f5af9531e7e2e239","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(302,'f5f7bc0f1ca41c02de9b4394','clock_period','["97626fffc8eb1aed20dde81d","2026-03-04T01:00:00Z"]','{"clock_id":"97626fffc8eb1aed20dde81d","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(303,'f5f7bc0f1ca41c02de9b4394','clock_period','["4de7ca470f1838cccb95f194","2026-03-04T01:00:00Z"]','{"clock_id":"4de7ca470f1838cccb95f194","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(304,'f5f7bc0f1ca41c02de9b4394','clock_period','["f6ebf703f5af9531e7e2e239","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(305,'f5f7bc0f1ca41c02de9b4394','clock_period','["97626fffc8eb1aed20dde81d","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(306,'f5f7bc0f1ca41c02de9b4394','clock_period','["4de7ca470f1838cccb95f194","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(307,'36d851bae87886ff96d07956','assessment','["a21ec06e1fef6d05c0ff4d2b"]',NULL);
INSERT INTO "change" VALUES(308,'70ca99f217e5fd6bddad9cfb','assessment','["51a40de308a0ee40ad39fe05"]',NULL);
INSERT INTO "change" VALUES(309,'349ba2e40872d7c1c81475e7','assessment','["51a40de308a0ee40ad39fe05"]','{"id":"51a40de308a0ee40ad39fe05","number":"AS-0002","month":"2026-03","rule":"calls","engineer_id":"e83bc6de98d4f84a542a9c1d","customer_id":null,"ticket_id":"bbfb58f772069125f1529ece","dispatch_id":null,"at":"2026-03-20T02:00:00Z","source":"hand","fact":null,"because":"line engaged","penalty":10000,"amount":10000,"currency":"CNY","decimals":2,"made_at":"2026-04-01T01:00:00Z","waived_at":null,"waived_by":null,"waived_because":null,"dropped_at":null}');
INSERT INTO "change" VALUES(310,'cee65354a390f577ae69748e','assessment_month','["2026-03"]',NULL);
INSERT INTO "change" VALUES(311,'2fec739fd733be0d6b6bdc0e','assessment_told','["c52de6520fe9c5a7d8aa380c"]',NULL);
INSERT INTO "change" VALUES(312,'46200750dfbd58b5b86debe5','turnover','["1cde8f40d03568b404b28cb0","2026-02"]',NULL);
INSERT INTO "change" VALUES(313,'e2a49a793c21d752dadc98ac','settlement','["1cde8f40d03568b404b28cb0","2026Q1"]',NULL);
INSERT INTO "change" VALUES(314,'8aaf08137312dbe91648b25f','turnover','["1cde8f40d03568b404b28cb0","2026-04"]',NULL);
INSERT INTO "change" VALUES(315,'6f4d63ef951926f48de00f53','customer','["9c5af665f0cba0913acdf583"]',NULL);
INSERT INTO "change" VALUES(316,'6f4d63ef951926f48de00f53','phone','["9c5af665f0cba0913acdf583","861055500007","12"]',NULL);
INSERT INTO "change" VALUES(317,'71fd887cfb1c804f456a6175','phone','["1cde8f40d03568b404b28cb0","861055500007","12"]',NULL);
INSERT INTO "change" VALUES(318,'71fd887cfb1c804f456a6175','phone','["9c5af665f0cba0913acdf583","861055500007","12"]','{"customer_id":"9c5af665f0cba0913acdf583","digits":"861055500007","extension":"12","shown":"010 5550 0007 ext 12","tail":"5500007"}');
INSERT INTO "change" VALUES(319,'71fd887cfb1c804f456a6175','customer','["9c5af665f0cba0913acdf583"]','{"id":"9c5af665f0cba0913acdf583","name":"Sample Dealers","name_key":"sample dealers","region":null,"tier":null,"phase":null,"address":null,"number":"CU-0005","merged_into":null}');
INSERT INTO "change" VALUES(320,'bc3f6230fda7f829a70973db','contract_moved_end','["85fefcec28d6d6bb2473817e"]',NULL);
INSERT INTO "change" VALUES(321,'bc3f6230fda7f829a70973db','contract','["b932c60b6208ce27257aa277"]','{"id":"b932c60b6208ce27257aa277","number":"C-0002","customer_id":"7d7f5f997393979da49a647a","kind":"basic","tier":"standard","phase":null,"starts_on":"2026-01-01","ends_on":"2027-01-31"}');
INSERT INTO "change" VALUES(322,'bc3f6230fda7f829a70973db','ticket','["0de32019491093ffbe371a85"]','{"id":"0de32019491093ffbe371a85","number":"SD-000002","count":2,"summary":"no power","kind":"fault","customer_id":"7d7f5f997393979da49a647a","severity":null,"reach":null,"opened_at":"2026-03-02T03:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":"a54cdf12a55d92111df260a1","contract_id":"b932c60b6208ce27257aa277","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(323,'bc3f6230fda7f829a70973db','ticket_period','["0de32019491093ffbe371a85","2026-03-02T03:00:00Z"]','{"ticket_id":"0de32019491093ffbe371a85","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","state":"held","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(324,'bc3f6230fda7f829a70973db','ticket_period','["0de32019491093ffbe371a85","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(325,'bc3f6230fda7f829a70973db','ticket','["1df23722e045fb9a14fa460c"]','{"id":"1df23722e045fb9a14fa460c","number":"SD-000003","count":3,"summary":"scanner reads every second code","kind":"fault","customer_id":"7d7f5f997393979da49a647a","severity":null,"reach":null,"opened_at":"2026-03-02T03:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":"b932c60b6208ce27257aa277","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(326,'bc3f6230fda7f829a70973db','ticket_period','["1df23722e045fb9a14fa460c","2026-03-02T03:30:00Z"]','{"ticket_id":"1df23722e045fb9a14fa460c","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P2","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(327,'bc3f6230fda7f829a70973db','ticket_period','["1df23722e045fb9a14fa460c","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(328,'15c894376c8c0f01c8d47202','survey','["9db64626f8dc17d2a35f98ac"]',NULL);
INSERT INTO "change" VALUES(329,'15c894376c8c0f01c8d47202','survey_mark','["9db64626f8dc17d2a35f98ac","attitude"]',NULL);
INSERT INTO "change" VALUES(330,'07e18fd3222a800dbebe62d1','survey','["ad1dfdd5f39f40bb4b82fcd5"]',NULL);
INSERT INTO "change" VALUES(331,'a3f2c08f5e8c17e133cb0855','contact','["6c09d438e0967f012ba91a41"]','{"id":"6c09d438e0967f012ba91a41","customer_id":"e07d80f6f9283274b0e680c4","site_id":"c53cf533e72ad41f3beb2cbf","name":"Li Na","role":"head nurse","phone":"13800000003","mail":null,"left_on":null,"head":0}');
INSERT INTO "change" VALUES(332,'c5db48a1a85edcb39f8a43c2','equipment','["a54cdf12a55d92111df260a1"]','{"id":"a54cdf12a55d92111df260a1","serial":"PR-1002","serial_key":"pr-1002","kind":"printer","model":null,"customer_id":"7d7f5f997393979da49a647a","site_id":null,"contract_id":"b932c60b6208ce27257aa277","bought_on":"2026-02-01","delivered_on":null,"accepted_on":"2026-02-02","used_on":null,"scrapped_on":null,"plate":null,"plate_key":null,"note":null,"paid_on":null,"transferred_on":null}');
INSERT INTO "change" VALUES(333,'7f7ed93f65a9e0dadaa36b00','ticket','["1ab61dcc5ee1148734c426ff"]',NULL);
INSERT INTO "change" VALUES(334,'7f7ed93f65a9e0dadaa36b00','ticket_period','["1ab61dcc5ee1148734c426ff","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(335,'7f7ed93f65a9e0dadaa36b00','call','["a6efd77fdf4d6fe9e9ba8fb0"]',NULL);
INSERT INTO "change" VALUES(336,'7f7ed93f65a9e0dadaa36b00','clock','["8d11b1a7c58422c6e977b6de"]',NULL);
INSERT INTO "change" VALUES(337,'7f7ed93f65a9e0dadaa36b00','clock','["080f2cd8206561609244f62e"]',NULL);
INSERT INTO "change" VALUES(338,'7f7ed93f65a9e0dadaa36b00','clock_period','["8d11b1a7c58422c6e977b6de","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(339,'7f7ed93f65a9e0dadaa36b00','clock_period','["080f2cd8206561609244f62e","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(340,'ee5b46d623765d104b82c4db','withdrawn','["1ab61dcc5ee1148734c426ff"]',NULL);
INSERT INTO "change" VALUES(341,'ee5b46d623765d104b82c4db','clock_period','["080f2cd8206561609244f62e","2026-04-01T01:00:00Z"]','{"clock_id":"080f2cd8206561609244f62e","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(342,'ee5b46d623765d104b82c4db','clock_period','["8d11b1a7c58422c6e977b6de","2026-04-01T01:00:00Z"]','{"clock_id":"8d11b1a7c58422c6e977b6de","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(343,'ee5b46d623765d104b82c4db','clock','["080f2cd8206561609244f62e"]','{"id":"080f2cd8206561609244f62e","ticket_id":"1ab61dcc5ee1148734c426ff","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(344,'ee5b46d623765d104b82c4db','clock','["8d11b1a7c58422c6e977b6de"]','{"id":"8d11b1a7c58422c6e977b6de","ticket_id":"1ab61dcc5ee1148734c426ff","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(345,'ee5b46d623765d104b82c4db','call','["a6efd77fdf4d6fe9e9ba8fb0"]','{"id":"a6efd77fdf4d6fe9e9ba8fb0","ticket_id":"1ab61dcc5ee1148734c426ff","at":"2026-04-01T01:00:00Z","channel":"phone","caller":null,"phone":null,"said":"a slip","taken_by":"tester","place":0,"wish":null,"opinion":null}');
INSERT INTO "change" VALUES(346,'ee5b46d623765d104b82c4db','ticket_period','["1ab61dcc5ee1148734c426ff","2026-04-01T01:00:00Z"]','{"ticket_id":"1ab61dcc5ee1148734c426ff","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(347,'ee5b46d623765d104b82c4db','ticket','["1ab61dcc5ee1148734c426ff"]','{"id":"1ab61dcc5ee1148734c426ff","number":"SD-000010","count":10,"summary":"a slip","kind":"fault","customer_id":"1cde8f40d03568b404b28cb0","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(348,'ee5b46d623765d104b82c4db','taken_back','[122]',NULL);
INSERT INTO "change" VALUES(349,'823a2f84f6afbd4b921d4446','ticket','["9e613e2034d63c19536427e4"]',NULL);
INSERT INTO "change" VALUES(350,'823a2f84f6afbd4b921d4446','ticket_period','["9e613e2034d63c19536427e4","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(351,'823a2f84f6afbd4b921d4446','call','["0977e80a90de40e4cbf386e1"]',NULL);
INSERT INTO "change" VALUES(352,'823a2f84f6afbd4b921d4446','clock','["2275d908ac6862d5581c8ef1"]',NULL);
INSERT INTO "change" VALUES(353,'823a2f84f6afbd4b921d4446','clock','["bcb029ef5f44eede67e77a56"]',NULL);
INSERT INTO "change" VALUES(354,'823a2f84f6afbd4b921d4446','clock_period','["2275d908ac6862d5581c8ef1","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(355,'823a2f84f6afbd4b921d4446','clock_period','["bcb029ef5f44eede67e77a56","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(356,'83cf8917fc3d5bb0ffec744a','ticket','["efde1d538eae777372321466"]',NULL);
INSERT INTO "change" VALUES(357,'83cf8917fc3d5bb0ffec744a','ticket_period','["efde1d538eae777372321466","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(358,'83cf8917fc3d5bb0ffec744a','call','["3b8519cc9d19febb603a1fb9"]',NULL);
INSERT INTO "change" VALUES(359,'83cf8917fc3d5bb0ffec744a','clock','["77740c53739e5a66db1dd800"]',NULL);
INSERT INTO "change" VALUES(360,'83cf8917fc3d5bb0ffec744a','clock','["733acdd6b8802c3948ef9da4"]',NULL);
INSERT INTO "change" VALUES(361,'83cf8917fc3d5bb0ffec744a','clock_period','["77740c53739e5a66db1dd800","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(362,'83cf8917fc3d5bb0ffec744a','clock_period','["733acdd6b8802c3948ef9da4","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(363,'97e33a29104961868bf8374e','ticket','["efde1d538eae777372321466"]','{"id":"efde1d538eae777372321466","number":"SD-000012","count":12,"summary":"logged twice","kind":"fault","customer_id":"1cde8f40d03568b404b28cb0","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(364,'97e33a29104961868bf8374e','call','["3b8519cc9d19febb603a1fb9"]','{"id":"3b8519cc9d19febb603a1fb9","ticket_id":"efde1d538eae777372321466","at":"2026-04-01T01:00:00Z","channel":"phone","caller":null,"phone":null,"said":"logged twice","taken_by":"tester","place":0,"wish":null,"opinion":null}');
INSERT INTO "change" VALUES(365,'8d0edd33845a17ee94af0c1b','call','["3b8519cc9d19febb603a1fb9"]','{"id":"3b8519cc9d19febb603a1fb9","ticket_id":"efde1d538eae777372321466","at":"2026-04-01T01:00:00Z","channel":"phone","caller":"Mr Sample","phone":null,"said":"logged twice","taken_by":"tester","place":0,"wish":null,"opinion":null}');
INSERT INTO "change" VALUES(366,'8d0edd33845a17ee94af0c1b','ticket_period','["efde1d538eae777372321466","2026-04-01T01:00:00Z"]','{"ticket_id":"efde1d538eae777372321466","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(367,'8d0edd33845a17ee94af0c1b','ticket_period','["efde1d538eae777372321466","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(368,'8d0edd33845a17ee94af0c1b','ticket','["efde1d538eae777372321466"]','{"id":"efde1d538eae777372321466","number":"SD-000012","count":12,"summary":"does anybody come","kind":"fault","customer_id":"1cde8f40d03568b404b28cb0","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(369,'8d0edd33845a17ee94af0c1b','clock','["77740c53739e5a66db1dd800"]','{"id":"77740c53739e5a66db1dd800","ticket_id":"efde1d538eae777372321466","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(370,'8d0edd33845a17ee94af0c1b','clock','["733acdd6b8802c3948ef9da4"]','{"id":"733acdd6b8802c3948ef9da4","ticket_id":"efde1d538eae777372321466","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(371,'8d0edd33845a17ee94af0c1b','clock_period','["77740c53739e5a66db1dd800","2026-04-01T01:00:00Z"]','{"clock_id":"77740c53739e5a66db1dd800","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(372,'8d0edd33845a17ee94af0c1b','clock_period','["733acdd6b8802c3948ef9da4","2026-04-01T01:00:00Z"]','{"clock_id":"733acdd6b8802c3948ef9da4","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(373,'9b0322392ae032dc674985c7','customer','["fae694cfcb6ffe1aa5198ca4"]',NULL);
INSERT INTO "change" VALUES(374,'9b0322392ae032dc674985c7','customer_number','["k-17"]',NULL);
INSERT INTO "change" VALUES(375,'67b410cedb910b0f4337ccc7','customer','["25bb07e1502a7fc7d13a1933"]',NULL);
INSERT INTO "change" VALUES(376,'67b410cedb910b0f4337ccc7','ticket','["c94cc162dd540f47c28a083d"]',NULL);
INSERT INTO "change" VALUES(377,'67b410cedb910b0f4337ccc7','ticket_period','["c94cc162dd540f47c28a083d","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(378,'67b410cedb910b0f4337ccc7','call','["2e1cb4963122ca4a0cfd5965"]',NULL);
INSERT INTO "change" VALUES(379,'67b410cedb910b0f4337ccc7','clock','["6932d75a87afe8a4920e7aa6"]',NULL);
INSERT INTO "change" VALUES(380,'67b410cedb910b0f4337ccc7','clock','["7b2fe9f8f820e985e332c07f"]',NULL);
INSERT INTO "change" VALUES(381,'67b410cedb910b0f4337ccc7','clock_period','["6932d75a87afe8a4920e7aa6","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(382,'67b410cedb910b0f4337ccc7','clock_period','["7b2fe9f8f820e985e332c07f","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(383,'67b410cedb910b0f4337ccc7','contact','["5afc2cc622a5a575857ef1b6"]',NULL);
INSERT INTO "change" VALUES(384,'67b410cedb910b0f4337ccc7','mail','["<1@example.invalid>"]',NULL);
INSERT INTO "change" VALUES(385,'9e7ac6229052bcbf8eef64c8','ticket_period','["9e613e2034d63c19536427e4","2026-04-01T01:00:00Z"]','{"ticket_id":"9e613e2034d63c19536427e4","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(386,'9e7ac6229052bcbf8eef64c8','ticket_period','["9e613e2034d63c19536427e4","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(387,'9e7ac6229052bcbf8eef64c8','dispatch','["5ebb79279c8b74070cf75d07"]',NULL);
INSERT INTO "change" VALUES(388,'9e7ac6229052bcbf8eef64c8','dispatch_crew','["5ebb79279c8b74070cf75d07","9910bc358ed71628a51311b2"]',NULL);
INSERT INTO "change" VALUES(389,'840e7787e2f6a42163be459c','task','["d655c8ed85a9d8e759d1b3f4"]',NULL);
INSERT INTO "change" VALUES(390,'f35def262df9e5f31693bfec','task_move','["d655c8ed85a9d8e759d1b3f4",1]',NULL);
INSERT INTO "change" VALUES(391,'f35def262df9e5f31693bfec','task','["d655c8ed85a9d8e759d1b3f4"]','{"id":"d655c8ed85a9d8e759d1b3f4","number":"T-0001","rule":null,"turn":null,"what":"send the manual","noun":"customer","noun_id":"e07d80f6f9283274b0e680c4","customer_id":"e07d80f6f9283274b0e680c4","engineer_id":"e83bc6de98d4f84a542a9c1d","role":null,"batch":null,"made_at":"2026-04-01T01:00:00Z","made_by":"tester","planned_on":"2026-04-03","due_on":"2026-04-03","ticket_id":null,"done_at":null,"done_by":null,"outcome":null,"dropped_at":null,"because":null}');
INSERT INTO "change" VALUES(392,'ed9b5289e270a3262a5a6242','acceptance','["a54cdf12a55d92111df260a1","final"]',NULL);
INSERT INTO "change" VALUES(393,'ed9b5289e270a3262a5a6242','equipment','["a54cdf12a55d92111df260a1"]','{"id":"a54cdf12a55d92111df260a1","serial":"PR-1002","serial_key":"pr-1002","kind":"printer","model":null,"customer_id":"7d7f5f997393979da49a647a","site_id":null,"contract_id":"b932c60b6208ce27257aa277","bought_on":"2026-02-01","delivered_on":null,"accepted_on":"2026-02-02","used_on":null,"scrapped_on":null,"plate":"豫A12345","plate_key":"豫a12345","note":"in the van","paid_on":null,"transferred_on":null}');
INSERT INTO "change" VALUES(394,'ed9b5289e270a3262a5a6242','kept_file','["equipment","a54cdf12a55d92111df260a1",1]',NULL);
INSERT INTO "change" VALUES(395,'0ce7b0b412cc39b05a41cca5','warranty_card','["a54cdf12a55d92111df260a1"]',NULL);
INSERT INTO "change" VALUES(396,'a5ccc6ee09a6fd2d01910526','care_rule','["count"]',NULL);
INSERT INTO "change" VALUES(397,'a5ccc6ee09a6fd2d01910526','care_rule','["visit"]',NULL);
INSERT INTO "change" VALUES(398,'a5ccc6ee09a6fd2d01910526','task','["3e1f324bb5abe5703d2596b8"]',NULL);
INSERT INTO "change" VALUES(399,'a5ccc6ee09a6fd2d01910526','task','["a6a2275732610fec3e59242f"]',NULL);
INSERT INTO "change" VALUES(400,'a5ccc6ee09a6fd2d01910526','task','["a2667c3d78d98005ce172186"]',NULL);
INSERT INTO "change" VALUES(401,'a5ccc6ee09a6fd2d01910526','task','["7ec45f2b0d9219413a49030a"]',NULL);
INSERT INTO "change" VALUES(402,'b458b3f438ee2c6fca9d916e','dispatch','["5ebb79279c8b74070cf75d07"]','{"id":"5ebb79279c8b74070cf75d07","ticket_id":"9e613e2034d63c19536427e4","visit":1,"engineer_id":"e83bc6de98d4f84a542a9c1d","ordered_at":"2026-04-01T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(403,'b458b3f438ee2c6fca9d916e','clock','["2275d908ac6862d5581c8ef1"]','{"id":"2275d908ac6862d5581c8ef1","ticket_id":"9e613e2034d63c19536427e4","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(404,'b458b3f438ee2c6fca9d916e','clock_period','["2275d908ac6862d5581c8ef1","2026-04-01T01:00:00Z"]','{"clock_id":"2275d908ac6862d5581c8ef1","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(405,'64928504e7dab77cdd043e58','dispatch','["5ebb79279c8b74070cf75d07"]','{"id":"5ebb79279c8b74070cf75d07","ticket_id":"9e613e2034d63c19536427e4","visit":1,"engineer_id":"e83bc6de98d4f84a542a9c1d","ordered_at":"2026-04-01T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-04-01T01:00:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(406,'64928504e7dab77cdd043e58','dispatch_check','["5ebb79279c8b74070cf75d07","tidy"]',NULL);
INSERT INTO "change" VALUES(407,'64928504e7dab77cdd043e58','dispatch_item','["5ebb79279c8b74070cf75d07","training"]',NULL);
INSERT INTO "change" VALUES(408,'64928504e7dab77cdd043e58','ticket','["2d76790427ec7f34b4815753"]',NULL);
INSERT INTO "change" VALUES(409,'64928504e7dab77cdd043e58','ticket_period','["2d76790427ec7f34b4815753","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(410,'64928504e7dab77cdd043e58','call','["a60d8ce3e967e54ee76aea85"]',NULL);
INSERT INTO "change" VALUES(411,'64928504e7dab77cdd043e58','clock','["ee8848ec30e24e2aed22b234"]',NULL);
INSERT INTO "change" VALUES(412,'64928504e7dab77cdd043e58','clock','["03290bd82bf0fa74f887c908"]',NULL);
INSERT INTO "change" VALUES(413,'64928504e7dab77cdd043e58','clock_period','["ee8848ec30e24e2aed22b234","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(414,'64928504e7dab77cdd043e58','clock_period','["03290bd82bf0fa74f887c908","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(415,'64928504e7dab77cdd043e58','finding','["5ebb79279c8b74070cf75d07","cable loose"]',NULL);
INSERT INTO "change" VALUES(416,'64928504e7dab77cdd043e58','priced_line','["32de1f911690756c90a03b6b"]',NULL);
INSERT INTO "change" VALUES(417,'64928504e7dab77cdd043e58','priced_line','["5000357fd7884ea834477f79"]',NULL);
INSERT INTO "change" VALUES(418,'638ed5c68a020555f5b0abd1','dispatch_check','["5ebb79279c8b74070cf75d07","tidy"]','{"dispatch_id":"5ebb79279c8b74070cf75d07","item":"tidy","kept":1,"judged_by":null}');
INSERT INTO "change" VALUES(419,'e793a2d2685f972c1e69cd8c','article','["830707064ab422ba5babbc13"]',NULL);
INSERT INTO "change" VALUES(420,'2a509797816b15eb2fcaa6a9','ticket','["b0477983a4ccdbbae544ee18"]',NULL);
INSERT INTO "change" VALUES(421,'2a509797816b15eb2fcaa6a9','ticket_period','["b0477983a4ccdbbae544ee18","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(422,'2a509797816b15eb2fcaa6a9','call','["5371e567307b6fff1c7b57d2"]',NULL);
INSERT INTO "change" VALUES(423,'2a509797816b15eb2fcaa6a9','clock','["6b1ca9ebafa56d340856ef21"]',NULL);
INSERT INTO "change" VALUES(424,'2a509797816b15eb2fcaa6a9','clock','["809bfe23ad4f0d176f1e7df1"]',NULL);
INSERT INTO "change" VALUES(425,'2a509797816b15eb2fcaa6a9','clock_period','["6b1ca9ebafa56d340856ef21","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(426,'2a509797816b15eb2fcaa6a9','clock_period','["809bfe23ad4f0d176f1e7df1","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(427,'7f0391edb92f57c3b97a31dc','ticket_period','["b0477983a4ccdbbae544ee18","2026-04-01T02:00:00Z"]','{"ticket_id":"b0477983a4ccdbbae544ee18","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(428,'7f0391edb92f57c3b97a31dc','ticket_period','["b0477983a4ccdbbae544ee18","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(429,'7f0391edb92f57c3b97a31dc','ticket','["b0477983a4ccdbbae544ee18"]','{"id":"b0477983a4ccdbbae544ee18","number":"SD-000015","count":15,"summary":"how does it print now","kind":"fault","customer_id":"1cde8f40d03568b404b28cb0","severity":null,"reach":null,"opened_at":"2026-04-01T02:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(430,'7f0391edb92f57c3b97a31dc','clock','["6b1ca9ebafa56d340856ef21"]','{"id":"6b1ca9ebafa56d340856ef21","ticket_id":"b0477983a4ccdbbae544ee18","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T02:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T02:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(431,'7f0391edb92f57c3b97a31dc','clock','["809bfe23ad4f0d176f1e7df1"]','{"id":"809bfe23ad4f0d176f1e7df1","ticket_id":"b0477983a4ccdbbae544ee18","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T02:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T02:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(432,'7f0391edb92f57c3b97a31dc','clock_period','["6b1ca9ebafa56d340856ef21","2026-04-01T02:00:00Z"]','{"clock_id":"6b1ca9ebafa56d340856ef21","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(433,'7f0391edb92f57c3b97a31dc','clock_period','["809bfe23ad4f0d176f1e7df1","2026-04-01T02:00:00Z"]','{"clock_id":"809bfe23ad4f0d176f1e7df1","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(434,'7f0391edb92f57c3b97a31dc','article_use','["b1d4e0a34b00f304c1106381"]',NULL);
INSERT INTO "change" VALUES(435,'f803d1291f78fdef17ed24b7','ticket','["dca6787f6f3ee5420be63543"]',NULL);
INSERT INTO "change" VALUES(436,'f803d1291f78fdef17ed24b7','ticket_period','["dca6787f6f3ee5420be63543","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(437,'f803d1291f78fdef17ed24b7','call','["7935d2b33bc880ab5d23b502"]',NULL);
INSERT INTO "change" VALUES(438,'f803d1291f78fdef17ed24b7','clock','["f1526178664f42e3ad25a8a4"]',NULL);
INSERT INTO "change" VALUES(439,'f803d1291f78fdef17ed24b7','clock','["6816fc275eadee9f2f2fb08c"]',NULL);
INSERT INTO "change" VALUES(440,'f803d1291f78fdef17ed24b7','clock_period','["f1526178664f42e3ad25a8a4","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(441,'f803d1291f78fdef17ed24b7','clock_period','["6816fc275eadee9f2f2fb08c","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(442,'f803d1291f78fdef17ed24b7','complaint','["dca6787f6f3ee5420be63543"]',NULL);
INSERT INTO "change" VALUES(443,'f803d1291f78fdef17ed24b7','clock','["03ec568d7bc34f4edd8cd514"]','{"id":"03ec568d7bc34f4edd8cd514","ticket_id":"0de32019491093ffbe371a85","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-02T03:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
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
INSERT INTO "clock" VALUES('78047978c6dddf2155a2ea65','bbfb58f772069125f1529ece','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('3e31453ae870b4813e26fc97','bbfb58f772069125f1529ece','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('fddd51ac6b9a8b5c5a42840d','bbfb58f772069125f1529ece','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T01:00:00Z','resolved','2026-03-02T02:05:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('dd216dc7ccad602558509fb3','bbfb58f772069125f1529ece','arrive','gold','2h clock','always','arrived',NULL,'ordered','2026-03-02T01:00:00Z','arrived','2026-03-02T02:05:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('25cd3b2698a3b8e902908b92','0de32019491093ffbe371a85','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:00:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('03ec568d7bc34f4edd8cd514','0de32019491093ffbe371a85','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:00:00Z',NULL,NULL,'2026-03-09T09:30:00Z',NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('08adda235638ece4477a057a','1df23722e045fb9a14fa460c','answer','standard','30m','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z','answered','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z','missed','2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('3fff4310ac7144d8af97e8f0','1df23722e045fb9a14fa460c','solve','standard','2 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('f6ebf703f5af9531e7e2e239','1f07bed875e5ebb7616f9911','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T03:45:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('97626fffc8eb1aed20dde81d','1f07bed875e5ebb7616f9911','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T04:00:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('4de7ca470f1838cccb95f194','1f07bed875e5ebb7616f9911','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('d8e39b7fc4503d57190d4225','bc8b2319e2fa42d4119c3ba8','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:35:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('ef473e9518e227560e47be9d','bc8b2319e2fa42d4119c3ba8','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:50:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('32aa402f3c832fc38edcc6d0','bc8b2319e2fa42d4119c3ba8','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('b0cfca42eab9c49c1ec14bb8','9cff97117e18f4c253487c02','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('66986e830a2d206c7f32d3ea','9cff97117e18f4c253487c02','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('32b0225a5223f9827b71a7f4','10858245820a056e4bccaa5f','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-03T01:00:00Z','arrived','2026-03-03T01:00:00Z',NULL,'met','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('8ef9c5c62f9f4f41da1e1fc6','10858245820a056e4bccaa5f','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('8532de14408ec826ce11ab6b','718eb2f3bc26f9bd4eb8ccfc','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met','2026-03-02T00:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('a0fa104bec61f17d33d06206','718eb2f3bc26f9bd4eb8ccfc','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met','2026-03-02T00:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('bf839b285e45814a5b9f75e3','a9cb757eebb3fb2c9d750321','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('7d1cd5a7b9eac90b242a32f7','a9cb757eebb3fb2c9d750321','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('6cd42dca47ebb06cbb8edbb4','a9cb757eebb3fb2c9d750321','solve','gold','3 working days','office','resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('426b2321da7a42345c77cb9c','e702c5d52e45d0e509b49c0a','answer','standard','30m','office','answered opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z','answered','2026-03-04T01:10:00Z',NULL,'met','2026-03-04T01:00:00Z','tester','2026-03-04T03:00:00Z','written on paper');
INSERT INTO "clock" VALUES('3241b963b5c7ed8addc9725a','e702c5d52e45d0e509b49c0a','solve','standard','8h','office','resolved','customer parts vendor problem evidence','logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('2275d908ac6862d5581c8ef1','9e613e2034d63c19536427e4','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z','arrived','2026-04-01T01:00:00Z',NULL,'met','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('bcb029ef5f44eede67e77a56','9e613e2034d63c19536427e4','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('77740c53739e5a66db1dd800','efde1d538eae777372321466','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z','merged','2026-04-01T01:00:00Z',NULL,'void','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('733acdd6b8802c3948ef9da4','efde1d538eae777372321466','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z','merged','2026-04-01T01:00:00Z',NULL,'void','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('6932d75a87afe8a4920e7aa6','c94cc162dd540f47c28a083d','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('7b2fe9f8f820e985e332c07f','c94cc162dd540f47c28a083d','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('ee8848ec30e24e2aed22b234','2d76790427ec7f34b4815753','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('03290bd82bf0fa74f887c908','2d76790427ec7f34b4815753','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('6b1ca9ebafa56d340856ef21','b0477983a4ccdbbae544ee18','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T02:00:00Z','resolved','2026-04-01T02:00:00Z',NULL,'met','2026-04-01T02:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('809bfe23ad4f0d176f1e7df1','b0477983a4ccdbbae544ee18','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T02:00:00Z','resolved','2026-04-01T02:00:00Z',NULL,'met','2026-04-01T02:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('f1526178664f42e3ad25a8a4','dca6787f6f3ee5420be63543','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T02:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T02:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('6816fc275eadee9f2f2fb08c','dca6787f6f3ee5420be63543','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T02:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T02:00:00Z',NULL,NULL,NULL);
CREATE TABLE clock_period (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  due_at TEXT NOT NULL,
  held INTEGER NOT NULL CHECK (held IN (0, 1)),
  PRIMARY KEY (clock_id, since),
  CHECK (since <= until)
) STRICT;
INSERT INTO "clock_period" VALUES('78047978c6dddf2155a2ea65','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:15:00Z',0);
INSERT INTO "clock_period" VALUES('3e31453ae870b4813e26fc97','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('fddd51ac6b9a8b5c5a42840d','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('dd216dc7ccad602558509fb3','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('03ec568d7bc34f4edd8cd514','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('25cd3b2698a3b8e902908b92','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-02T06:00:00Z',1);
INSERT INTO "clock_period" VALUES('08adda235638ece4477a057a','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('3fff4310ac7144d8af97e8f0','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','2026-03-04T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('f6ebf703f5af9531e7e2e239','2026-03-02T03:30:00Z','2026-03-04T01:00:00Z','2026-03-02T03:45:00Z',0);
INSERT INTO "clock_period" VALUES('97626fffc8eb1aed20dde81d','2026-03-02T03:30:00Z','2026-03-04T01:00:00Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('4de7ca470f1838cccb95f194','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-05T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('4de7ca470f1838cccb95f194','2026-03-02T06:00:00Z','2026-03-04T01:00:00Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('d8e39b7fc4503d57190d4225','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:35:00Z',0);
INSERT INTO "clock_period" VALUES('ef473e9518e227560e47be9d','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:50:00Z',0);
INSERT INTO "clock_period" VALUES('32aa402f3c832fc38edcc6d0','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('b0cfca42eab9c49c1ec14bb8','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('66986e830a2d206c7f32d3ea','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('32b0225a5223f9827b71a7f4','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('8ef9c5c62f9f4f41da1e1fc6','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('8532de14408ec826ce11ab6b','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-02T02:30:00Z',0);
INSERT INTO "clock_period" VALUES('a0fa104bec61f17d33d06206','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('f6ebf703f5af9531e7e2e239','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T03:45:00Z',1);
INSERT INTO "clock_period" VALUES('97626fffc8eb1aed20dde81d','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T04:00:00Z',1);
INSERT INTO "clock_period" VALUES('4de7ca470f1838cccb95f194','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T09:30:00Z',1);
INSERT INTO "clock_period" VALUES('bf839b285e45814a5b9f75e3','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-04T01:15:00Z',0);
INSERT INTO "clock_period" VALUES('7d1cd5a7b9eac90b242a32f7','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-04T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('6cd42dca47ebb06cbb8edbb4','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('426b2321da7a42345c77cb9c','2026-03-04T01:00:00Z','2026-03-04T01:10:00Z','2026-03-04T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('3241b963b5c7ed8addc9725a','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-05T01:00:00Z',0);
INSERT INTO "clock_period" VALUES('f6ebf703f5af9531e7e2e239','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T03:45:00Z',0);
INSERT INTO "clock_period" VALUES('97626fffc8eb1aed20dde81d','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('4de7ca470f1838cccb95f194','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('2275d908ac6862d5581c8ef1','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('bcb029ef5f44eede67e77a56','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('77740c53739e5a66db1dd800','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('733acdd6b8802c3948ef9da4','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('6932d75a87afe8a4920e7aa6','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('7b2fe9f8f820e985e332c07f','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('ee8848ec30e24e2aed22b234','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('03290bd82bf0fa74f887c908','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('6b1ca9ebafa56d340856ef21','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','2026-04-01T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('809bfe23ad4f0d176f1e7df1','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('f1526178664f42e3ad25a8a4','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','2026-04-01T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('6816fc275eadee9f2f2fb08c','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
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
INSERT INTO "complaint" VALUES('dca6787f6f3ee5420be63543','0de32019491093ffbe371a85','e83bc6de98d4f84a542a9c1d',NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "consent" VALUES('7700cbf40076f4f67a7e3789','bbfb58f772069125f1529ece','remote',NULL,'Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('c22f9718ee3745d668e075a2','bbfb58f772069125f1529ece','quote','17ccf3fde5956ba81ff28a7b','Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('e0b1e794f495a1c2bf19d0ae','0de32019491093ffbe371a85','removal',NULL,'Ms Example','phone','2026-03-02T03:00:00Z');
CREATE TABLE contact (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  site_id TEXT REFERENCES site (id),
  name TEXT NOT NULL CHECK (name <> ''),
  role TEXT,
  phone TEXT,
  mail TEXT
, left_on TEXT, head INTEGER NOT NULL DEFAULT 0 CHECK (head IN (0, 1))) STRICT;
INSERT INTO "contact" VALUES('6c09d438e0967f012ba91a41','e07d80f6f9283274b0e680c4','c53cf533e72ad41f3beb2cbf','Li Na','head nurse','13800000003',NULL,'2026-04-01',0);
INSERT INTO "contact" VALUES('5afc2cc622a5a575857ef1b6','25bb07e1502a7fc7d13a1933',NULL,'Li Na',NULL,NULL,'li@example.invalid',NULL,0);
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
INSERT INTO "contract" VALUES('625a72b79fd6465e66a15e48','C-0001','e07d80f6f9283274b0e680c4','full','gold',NULL,'2026-01-01','2026-12-31');
INSERT INTO "contract" VALUES('b932c60b6208ce27257aa277','C-0002','7d7f5f997393979da49a647a','basic','standard',NULL,'2026-01-01','2027-06-30');
CREATE TABLE contract_extension (
  clock_id TEXT PRIMARY KEY REFERENCES clock (id),
  contract_id TEXT NOT NULL REFERENCES contract (id),
  at TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  CHECK (ended_on < ends_on)
) STRICT;
INSERT INTO "contract_extension" VALUES('08adda235638ece4477a057a','b932c60b6208ce27257aa277','2026-03-02T06:00:00Z','2026-12-31','2027-01-31');
CREATE TABLE contract_moved_end (
  id TEXT PRIMARY KEY,
  contract_id TEXT NOT NULL REFERENCES contract (id),
  at TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  why TEXT NOT NULL CHECK (why <> ''),
  CHECK (ended_on <> ends_on)
) STRICT;
INSERT INTO "contract_moved_end" VALUES('85fefcec28d6d6bb2473817e','b932c60b6208ce27257aa277','2026-04-01T01:00:00Z','2027-01-31','2027-06-30','goodwill');
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
, number TEXT, merged_into TEXT REFERENCES customer (id)) STRICT;
INSERT INTO "customer" VALUES('e07d80f6f9283274b0e680c4','Example Clinic','example clinic','city','gold',NULL,'1 Example Road','CU-0001',NULL);
INSERT INTO "customer" VALUES('7d7f5f997393979da49a647a','示例诊所','示例诊所',NULL,NULL,NULL,NULL,'CU-0002',NULL);
INSERT INTO "customer" VALUES('1cde8f40d03568b404b28cb0','Sample Dealer','sample dealer',NULL,NULL,NULL,NULL,'CU-0003',NULL);
INSERT INTO "customer" VALUES('ba6f736c8f154d9ea7c910b5','Sample School','sample school',NULL,NULL,NULL,NULL,'CU-0004',NULL);
INSERT INTO "customer" VALUES('9c5af665f0cba0913acdf583','Sample Dealers','sample dealers',NULL,NULL,NULL,NULL,'CU-0005','1cde8f40d03568b404b28cb0');
INSERT INTO "customer" VALUES('fae694cfcb6ffe1aa5198ca4','Sample Works','sample works',NULL,NULL,NULL,NULL,'CU-0006',NULL);
INSERT INTO "customer" VALUES('25bb07e1502a7fc7d13a1933','Li Na','li na',NULL,NULL,NULL,NULL,'CU-0007',NULL);
CREATE TABLE customer_number (
  number_key TEXT PRIMARY KEY,
  number TEXT NOT NULL CHECK (number <> ''),
  customer_id TEXT NOT NULL REFERENCES customer (id),
  name_key TEXT NOT NULL
) STRICT;
INSERT INTO "customer_number" VALUES('k-17','K-17','fae694cfcb6ffe1aa5198ca4','sample works');
CREATE TABLE discount (
  ticket_id TEXT PRIMARY KEY REFERENCES ticket (id),
  amount INTEGER NOT NULL CHECK (amount > 0),
  currency TEXT NOT NULL,
  decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 4),
  why TEXT NOT NULL CHECK (why <> ''),
  at TEXT NOT NULL,
  given_by TEXT NOT NULL
) STRICT;
INSERT INTO "discount" VALUES('bbfb58f772069125f1529ece',500,'CNY',2,'goodwill','2026-03-02T02:05:00Z','tester');
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
INSERT INTO "dispatch" VALUES('9b24209bece9e43fb95e477f','bbfb58f772069125f1529ece',1,'e83bc6de98d4f84a542a9c1d','2026-03-02T01:00:00Z',NULL,NULL,'2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z',NULL,'paper jam','worn roller','roller replaced','prints 20 labels',40,'2026-03-02T02:05:00Z','paper',NULL,NULL,'full care',NULL,12,'printed 20 labels',1,'Li Na','2026-03-02T02:05:00Z',NULL,NULL,NULL,NULL,NULL,'cost','free');
INSERT INTO "dispatch" VALUES('b827853048cb7193710973e4','10858245820a056e4bccaa5f',1,'9910bc358ed71628a51311b2','2026-03-03T01:00:00Z',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,'none','no training','explained','they know how',30,NULL,NULL,NULL,NULL,'in warranty',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'free','free');
INSERT INTO "dispatch" VALUES('5ebb79279c8b74070cf75d07','9e613e2034d63c19536427e4',1,'e83bc6de98d4f84a542a9c1d','2026-04-01T01:00:00Z',NULL,NULL,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'out of warranty',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'third floor','do not bend it',1,'price','price');
CREATE TABLE dispatch_check (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  kept INTEGER NOT NULL CHECK (kept IN (0, 1)), judged_by TEXT,
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_check" VALUES('9b24209bece9e43fb95e477f','uniform',1,NULL);
INSERT INTO "dispatch_check" VALUES('9b24209bece9e43fb95e477f','tidy',0,NULL);
INSERT INTO "dispatch_check" VALUES('5ebb79279c8b74070cf75d07','tidy',0,'tester');
CREATE TABLE dispatch_crew (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  PRIMARY KEY (dispatch_id, engineer_id)
) STRICT;
INSERT INTO "dispatch_crew" VALUES('5ebb79279c8b74070cf75d07','9910bc358ed71628a51311b2');
CREATE TABLE dispatch_item (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  quantity INTEGER NOT NULL CHECK (quantity > 0), method TEXT,
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_item" VALUES('9b24209bece9e43fb95e477f','training',1,NULL);
INSERT INTO "dispatch_item" VALUES('5ebb79279c8b74070cf75d07','training',1,'at the machine');
CREATE TABLE document (
  number INTEGER PRIMARY KEY,  -- when the texts have changed it is another one
  ticket_id TEXT NOT NULL UNIQUE REFERENCES ticket (id) ON DELETE CASCADE,
  digest INTEGER NOT NULL      -- of the texts
) STRICT;
INSERT INTO "document" VALUES(0,'1df23722e045fb9a14fa460c',2483302705);
INSERT INTO "document" VALUES(1,'718eb2f3bc26f9bd4eb8ccfc',129524800);
INSERT INTO "document" VALUES(2,'10858245820a056e4bccaa5f',1064806338);
INSERT INTO "document" VALUES(3,'9cff97117e18f4c253487c02',2093342709);
INSERT INTO "document" VALUES(4,'e702c5d52e45d0e509b49c0a',1221380378);
INSERT INTO "document" VALUES(5,'1f07bed875e5ebb7616f9911',3873463776);
INSERT INTO "document" VALUES(6,'a9cb757eebb3fb2c9d750321',3017057375);
INSERT INTO "document" VALUES(7,'bbfb58f772069125f1529ece',1763828510);
INSERT INTO "document" VALUES(8,'bc8b2319e2fa42d4119c3ba8',3112426978);
INSERT INTO "document" VALUES(9,'efde1d538eae777372321466',3483548428);
INSERT INTO "document" VALUES(10,'c94cc162dd540f47c28a083d',2242262510);
INSERT INTO "document" VALUES(11,'0de32019491093ffbe371a85',4152089765);
INSERT INTO "document" VALUES(12,'2d76790427ec7f34b4815753',325237026);
INSERT INTO "document" VALUES(13,'9e613e2034d63c19536427e4',3848825112);
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
INSERT INTO "engineer" VALUES('e83bc6de98d4f84a542a9c1d','Wang Lin','wang lin','wang','centre',NULL,'10 0001',NULL,1,NULL);
INSERT INTO "engineer" VALUES('9910bc358ed71628a51311b2','Zhao Min','zhao min','zhao','centre',NULL,NULL,NULL,1,8);
INSERT INTO "engineer" VALUES('f1805bdc6dc2c4b39e659785','Ada','ada',NULL,NULL,NULL,NULL,NULL,1,NULL);
CREATE TABLE engineer_role (
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  role TEXT NOT NULL CHECK (role <> ''),
  PRIMARY KEY (engineer_id, role)
) STRICT;
INSERT INTO "engineer_role" VALUES('9910bc358ed71628a51311b2','reception');
CREATE TABLE engineer_skill (
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  skill TEXT NOT NULL CHECK (skill <> ''),
  PRIMARY KEY (engineer_id, skill)
) STRICT;
INSERT INTO "engineer_skill" VALUES('e83bc6de98d4f84a542a9c1d','printer');
INSERT INTO "engineer_skill" VALUES('9910bc358ed71628a51311b2','installation');
CREATE TABLE entitlement (
  contract_id TEXT NOT NULL REFERENCES contract (id),
  entitlement TEXT NOT NULL,
  total INTEGER NOT NULL CHECK (total >= 0),
  used INTEGER NOT NULL DEFAULT 0 CHECK (used BETWEEN 0 AND total),
  PRIMARY KEY (contract_id, entitlement)
) STRICT;
INSERT INTO "entitlement" VALUES('625a72b79fd6465e66a15e48','visit',4,1);
INSERT INTO "entitlement" VALUES('625a72b79fd6465e66a15e48','training',2,1);
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
INSERT INTO "equipment" VALUES('9c8d02276e8d1d425eb4974d','PR-1001','pr-1001','printer','LP2','e07d80f6f9283274b0e680c4','c53cf533e72ad41f3beb2cbf','625a72b79fd6465e66a15e48','2024-01-01','2024-01-05','2024-01-10',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "equipment" VALUES('a54cdf12a55d92111df260a1','PR-1002','pr-1002','printer',NULL,'7d7f5f997393979da49a647a',NULL,'b932c60b6208ce27257aa277','2026-02-01',NULL,'2026-04-01',NULL,NULL,'豫A12345','豫a12345','in the van',NULL,NULL);
INSERT INTO "equipment" VALUES('896c5e7a787ede6e467e80fb','PR-9001','pr-9001','printer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE "escalation" (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  percent INTEGER NOT NULL CHECK (percent >= 0),
  done_at TEXT NOT NULL,
  undone TEXT,
  PRIMARY KEY (clock_id, percent)
) STRICT;
INSERT INTO "escalation" VALUES('4de7ca470f1838cccb95f194',75,'2026-03-02T09:20:00Z',NULL);
INSERT INTO "escalation" VALUES('32aa402f3c832fc38edcc6d0',75,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('4de7ca470f1838cccb95f194',100,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('32aa402f3c832fc38edcc6d0',100,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('32aa402f3c832fc38edcc6d0',150,'2026-03-03T01:00:00Z',NULL);
CREATE TABLE finding (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  what TEXT NOT NULL CHECK (what <> ''),
  place INTEGER NOT NULL,
  ticket_id TEXT REFERENCES ticket (id),
  PRIMARY KEY (dispatch_id, what)
) STRICT;
INSERT INTO "finding" VALUES('5ebb79279c8b74070cf75d07','cable loose',0,'2d76790427ec7f34b4815753');
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
INSERT INTO "hold" VALUES('ce675dc678c4affd75c81e15','0de32019491093ffbe371a85','factory','2026-03-02T03:00:00Z',NULL,'tester','sent away',NULL);
INSERT INTO "hold" VALUES('3f8b5ea5b66e1a60e783c973','10858245820a056e4bccaa5f','resolved','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester',NULL,NULL);
INSERT INTO "hold" VALUES('ab735a84b7f3123727f32d1f','1f07bed875e5ebb7616f9911','customer','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','tester',NULL,'2026-03-06T01:00:00Z');
CREATE TABLE holder (
  id TEXT PRIMARY KEY,
  place TEXT,
  engineer_id TEXT REFERENCES engineer (id),
  dispatch_id TEXT UNIQUE REFERENCES dispatch (id),
  CHECK ((place IS NULL) <> (dispatch_id IS NULL)),
  CHECK (engineer_id IS NULL OR place IS NOT NULL)
) STRICT;
INSERT INTO "holder" VALUES('8257f937d2e5a9a9dda77306','warehouse',NULL,NULL);
INSERT INTO "holder" VALUES('6cda108caabf006c207b48e3','centre','e83bc6de98d4f84a542a9c1d',NULL);
INSERT INTO "holder" VALUES('9ccfe0c0fe4366239a187b2b','centre',NULL,NULL);
INSERT INTO "holder" VALUES('66ec0c4d7325bd968323e994',NULL,NULL,'9b24209bece9e43fb95e477f');
CREATE TABLE imported (
  row_hash TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id)
) STRICT;
INSERT INTO "imported" VALUES('a98a8f651662bdde032bfcf6f228a852c052407dc84ee9adcf3529dfd15c2d8e','718eb2f3bc26f9bd4eb8ccfc');
INSERT INTO "imported" VALUES('aed74f9fb9599ceeef9748d00acf6cc53cf33903c89475435915b9eb77ea7540','718eb2f3bc26f9bd4eb8ccfc');
CREATE TABLE indexed (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  journal_seq INTEGER NOT NULL,
  next_document INTEGER NOT NULL
) STRICT;
INSERT INTO "indexed" VALUES(1,151,14);
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
INSERT INTO "journal" VALUES(1,'f1b4d3ac6fc15f210ccd2a90','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','e83bc6de98d4f84a542a9c1d','engineer added','{"name": "Wang Lin", "station": "centre"}','c15cbbcf4ed204257efcca60833c4bf6df5e4f5b4627cc7b0145194d47b4eb73');
INSERT INTO "journal" VALUES(2,'a016f911f467fb82debd471e','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','9910bc358ed71628a51311b2','engineer added','{"name": "Zhao Min", "station": "centre", "roles": ["reception"]}','a60ebedfee07377f96d5f90a000abc8e27b0866a22df1a696a0c5d7f0d8cbda0');
INSERT INTO "journal" VALUES(3,'08899487c161d23be6f29068','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','9910bc358ed71628a51311b2','engineer away','{"name": "Zhao Min", "since": "2026-04-05T16:00:00Z", "until": "2026-04-10T16:00:00Z", "note": "holiday"}','0abdf97cd3221fef3e2d658a0d42e105efc8bf4d56071cefc04d94f29dde3e32');
INSERT INTO "journal" VALUES(4,'ad02243e6d3f4b7e95648583','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','e07d80f6f9283274b0e680c4','customer added','{"number": "CU-0001", "name": "Example Clinic", "phones": ["13800000001"]}','6799c13591faeeaf21a1326204c6d951dc050110397e496a5b13efb7ed0e8ce9');
INSERT INTO "journal" VALUES(5,'b4742b72e09b8b768b152042','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','7d7f5f997393979da49a647a','customer added','{"number": "CU-0002", "name": "示例诊所", "phones": ["13800000002"]}','c87ba1dcbcc3aea674670d3271ebcfa9f9155bc291bc1d840fd18670678b78b0');
INSERT INTO "journal" VALUES(6,'8698a66450c8a72c1414a48b','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','1cde8f40d03568b404b28cb0','customer added','{"number": "CU-0003", "name": "Sample Dealer", "phones": []}','27ca8417c3ae5868f14d41245a1aa0fc80490b47c5c9c70693c552deedd0321c');
INSERT INTO "journal" VALUES(7,'ca01e86e9fd041b940414097','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','site','c53cf533e72ad41f3beb2cbf','site added','{"customer": "Example Clinic", "name": "North wing", "address": "2 Sample Road", "region": "county"}','4c7dcb9c475708db07633e242f0d3fa83657ecf629e90223354af30e4713c348');
INSERT INTO "journal" VALUES(8,'2027a8cee972a0bd5da35764','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','e07d80f6f9283274b0e680c4','telephone added','{"name": "Example Clinic", "phone": "13800000003"}','0b49f71ee9041d894225d4dadd6426dd7a1a8c05b6431ccb2c9f0a9fb25e1405');
INSERT INTO "journal" VALUES(9,'2027a8cee972a0bd5da35764','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','e07d80f6f9283274b0e680c4','contact added','{"customer": "Example Clinic", "name": "Li Na", "site": "North wing", "role": "head nurse", "phone": "13800000003", "mail": null}','9d4491657529c56ab53261111925f9d7d7461015a02f3ea2c03ef6595f1cbd8c');
INSERT INTO "journal" VALUES(10,'a65a90502881e985bb76d756','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','625a72b79fd6465e66a15e48','contract added','{"number": "C-0001", "customer": "Example Clinic", "kind": "full", "tier": "gold", "from": "2026-01-01", "to": "2026-12-31"}','f06002444f426e8a6f05801b54ccada98688f5745a152367a986d128d675f437');
INSERT INTO "journal" VALUES(11,'fd32cc0da1577b11802d6a3e','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','b932c60b6208ce27257aa277','contract added','{"number": "C-0002", "customer": "示例诊所", "kind": "basic", "tier": "standard", "from": "2026-01-01", "to": "2026-12-31"}','2537a6f9d52a9f4e1b4ba9524d4b4bfa9d592690b23bd470107ad9d73998a0ec');
INSERT INTO "journal" VALUES(12,'93f72f8602b326fcc40658bf','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','9c8d02276e8d1d425eb4974d','equipment added','{"serial": "PR-1001", "kind": "printer", "customer": "Example Clinic", "plate": null}','4574af35850f39e49f47cf04621190c0ac35b5d520ec715e376f90c952646fe0');
INSERT INTO "journal" VALUES(13,'b83397cbf81e5ccb27e0f4f6','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','a54cdf12a55d92111df260a1','equipment added','{"serial": "PR-1002", "kind": "printer", "customer": "示例诊所", "plate": null}','ac9a4253b041065e4f3d61e408907fa7a1a28023b316ea8b8ab2642db90e9274');
INSERT INTO "journal" VALUES(14,'c00d14512dff6517114bc44f','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','896c5e7a787ede6e467e80fb','equipment added','{"serial": "PR-9001", "kind": "printer", "customer": null, "plate": null}','b6acccc1b015ad2c08931ce635e277c96c53cb7102923b7a836486df9cb09c08');
INSERT INTO "journal" VALUES(15,'8c84bc50cfe199fb8938cef5','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts received','{"part": "roller", "condition": "new", "quantity": 10, "from": null, "to": "warehouse", "serial": null, "request": null, "note": "delivery note 17"}','361866403c4fe79377876d4934abc8431e964c6badd256d99e7fb75663e84f6f');
INSERT INTO "journal" VALUES(16,'e217f87ad9f039f10d636b8c','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 3, "from": "warehouse", "to": "centre/Wang Lin", "serial": null, "request": null, "note": null}','99e26260f4d371094e9a2038041c7bfd2ce7bb6c7912278a3d04b0d7e1338eac');
INSERT INTO "journal" VALUES(17,'a4d2b65703920942b6848d13','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": null, "note": null}','37fcb053d093fe449ba63d6e205f62852d18d09c45a936cab8a9882be6cf452a');
INSERT INTO "journal" VALUES(18,'89d6477d4f433fb7217fb2df','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','card','92845132c1f70f0c0c5bc37c','card sold','{"card": "CARD-0001", "customer": "Example Clinic", "value": 50000, "currency": "CNY", "decimals": 2}','443cd8b989f4a1eafeb56aeef8ba67419debe4bfa40d4be3a0aa42475d7ee385');
INSERT INTO "journal" VALUES(19,'4b701c8c31289e448d09f8a3','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','bbfb58f772069125f1529ece','logged','{"channel": "phone", "caller": "Li Na", "phone": "13800000003", "said": "printer jams", "summary": "printer jams", "priority": "P1", "tier": "gold", "region": "county", "kind": "fault", "equipment": "PR-1001", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "33169380254b2758df52040c", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T01:15:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T01:30:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','20c5c24e8956ae51c1175fd4ed2f5d1b1ab23bcb2c3ffbf857e798ecc8df7115');
INSERT INTO "journal" VALUES(20,'bf1fb0b1b019bfa684ebe568','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','bbfb58f772069125f1529ece','assigned','{"engineer": "Wang Lin", "was": null, "clocks": []}','b2edd386e27c9926f8f02ec9933e76d312ef6228daeb6648469c8295715bae5c');
INSERT INTO "journal" VALUES(21,'2510a2a4ab51cd2a25258c1f','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','bbfb58f772069125f1529ece','opinion','{"text": "restart did not help", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T01:15:00Z", "at": "2026-03-02T01:00:00Z", "spare": "15m clock"}, {"target": "opinion", "change": "met", "due": "2026-03-02T01:30:00Z", "at": "2026-03-02T01:00:00Z", "spare": "30m clock"}]}','261ac2738d1d7982ee57970e088f810bae6bb63efb7b0a108cc3e9c85b21b3c2');
INSERT INTO "journal" VALUES(22,'8125a104a5417baa0f5bd7d8','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','bbfb58f772069125f1529ece','appointed','{"visit_at": "2026-03-02T02:00:00Z", "visit_until": null, "asked_by": "customer", "note": "they close at noon", "clocks": []}','e7db18dd6a4a9f6c31afda94b021836b9f5a37beb74eee24530f0379ace72dbe');
INSERT INTO "journal" VALUES(23,'357f2f07118d6d361f568220','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','bbfb58f772069125f1529ece','consented','{"purpose": "remote", "by": "Li Na", "how": "phone", "quote": null, "clocks": []}','7e0e2481ebc8ff5d444bd6384dfdffba6ab82406dfbb4cb43ebb861ff71834ac');
INSERT INTO "journal" VALUES(24,'4b14289614c0e1665b8c1a9e','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','bbfb58f772069125f1529ece','quoted','{"quote": "Q-0001", "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}], "total": 8000, "currency": "CNY", "decimals": 2}','4cef66aacb2d33cb9b2fd2db78287b3c452f79e1885f3b748ddc5d5aca63fdb5');
INSERT INTO "journal" VALUES(25,'e07b393c4520330e2e5a3514','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','bbfb58f772069125f1529ece','consented','{"purpose": "quote", "by": "Li Na", "how": "phone", "quote": "Q-0001", "clocks": []}','b767a1c308d456c6eb9c3c3d850c04e4ea170dc73578d9db7c15b943e3d84435');
INSERT INTO "journal" VALUES(26,'62f5a6017f7bb1b499b09efb','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','bbfb58f772069125f1529ece','ordered','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "arrive", "change": "started", "due": "2026-03-02T03:00:00Z", "within": "2h clock"}], "instead_of": null}','c16eff5b796841c7df4a9c58fe566dbf168b2c16d93d50891c64a8d87e4a666a');
INSERT INTO "journal" VALUES(27,'2d810cb02f1f23a06668ff58','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','bbfb58f772069125f1529ece','parts issued','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "centre/Wang Lin", "to": "SD-000001/1", "serial": null, "request": null, "note": null}','cdef971ce208077056bf014822beab0485d82a3570acf3f91fe58a10e35de4fd');
INSERT INTO "journal" VALUES(28,'4336cd40f3855a9c3a40ebb9','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','bbfb58f772069125f1529ece','arrived','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "arrive", "change": "met", "due": "2026-03-02T03:00:00Z", "at": "2026-03-02T02:05:00Z", "spare": "55m clock"}]}','db81eeefbeab6e10b44b33de571ab89f457014dd09aa90d7146217cbf118287c');
INSERT INTO "journal" VALUES(29,'48190352555cec17a441d500','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','bbfb58f772069125f1529ece','recorded','{"visit": 1, "form": {"fault": "paper jam", "code": "paper", "cause": "worn roller", "action": "roller replaced", "test": "printed 20 labels", "result": "prints 20 labels", "minutes": 40, "kilometres": 12, "solved": true, "covered": {"parts": "cost", "work": "free", "because": "full care"}, "checklist": {"uniform": true, "tidy": false}, "work": {"training": 1}, "parts": [{"part": "roller", "quantity": 1, "source": null, "condition": "new", "serial": null, "back": false}]}, "was": {}, "clocks": []}','5c9fd5a82cdda57cec14b7949ecd9aaadffe5730d2529cbff8377501543e6c17');
INSERT INTO "journal" VALUES(30,'48190352555cec17a441d500','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','bbfb58f772069125f1529ece','parts fitted','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "SD-000001/1", "to": null, "serial": null, "request": null, "note": null}','a180f814b2b16895fb1deeb310b5560382c69eab1d521742c60180b864692109');
INSERT INTO "journal" VALUES(31,'48190352555cec17a441d500','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','bbfb58f772069125f1529ece','entitlement used','{"contract": "C-0001", "entitlement": "training", "quantity": 1, "left": 1}','14d40f8268bb0adf3ed736b8ddac3d0183c58901ec4e9138111dc01c637adc95');
INSERT INTO "journal" VALUES(32,'48190352555cec17a441d500','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','bbfb58f772069125f1529ece','charged','{"visit": 1, "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}, {"kind": "work", "item": "training", "quantity": 1, "unit": "place", "unit_price": 20000, "list_amount": 20000, "amount": 0, "because": "included in the contract"}], "total": 8000, "currency": "CNY", "decimals": 2}','0681e5a71ccde6fc744060ca893548ab1b98a174716df96cbacf3a1e523abcb3');
INSERT INTO "journal" VALUES(33,'2a1307fce2cd17158d13be1c','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','bbfb58f772069125f1529ece','attached','{"visit": 1, "number": 1, "kind": "photo", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','f77bcdbe0f613b36f68ba5bdddf55b96293c7b43f0037efba00e581360fe7214');
INSERT INTO "journal" VALUES(34,'6f267c30772c79e5d0796573','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','bbfb58f772069125f1529ece','file attached','{"number": 2, "kind": "file", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','a23fb21b06d59c5a57add33d66f1300bf0e54135578766fa1ce46108035e4c89');
INSERT INTO "journal" VALUES(35,'7b6a5e335acc21b3e0760e23','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','bbfb58f772069125f1529ece','recorded','{"visit": 1, "form": {"signature": "Li Na"}, "was": {}, "clocks": []}','85f58577ee14279dea62900cd9d8caa3ad297876a0c868e0c8a808679ad64932');
INSERT INTO "journal" VALUES(36,'7b6a5e335acc21b3e0760e23','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','bbfb58f772069125f1529ece','finished','{"visit": 1, "engineer": "Wang Lin", "clocks": []}','fde4cbe188c0858259ae4b769bddbcfc7406006457cfbd3d4d124b54eba51131');
INSERT INTO "journal" VALUES(37,'7b6a5e335acc21b3e0760e23','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','bbfb58f772069125f1529ece','resolved','{"cause": "worn roller", "solution": "roller replaced", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-02T09:30:00Z", "at": "2026-03-02T02:05:00Z", "spare": "6h25m"}]}','f0f22b79b877ddda62b86e197c405e92b2a46e657a1f1916373f586dd82174dc');
INSERT INTO "journal" VALUES(38,'a028d1c6a0de6a7027d9dc55','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','bbfb58f772069125f1529ece','paid','{"receipt": "R-0001", "amount": 3000, "currency": "CNY", "decimals": 2, "method": "card", "card": "CARD-0001", "balance": 47000, "owed": 5000, "held": 0, "back": 0}','810434acac98b86069c37b42d8ab64e2e79f02aff89f29ced46e2cf8e9cfeab0');
INSERT INTO "journal" VALUES(39,'b9b33602d01525d18858c968','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','bbfb58f772069125f1529ece','paid','{"receipt": "R-0002", "amount": 5000, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 0, "back": 0}','0e745805398d3a45f14e2efb6190d0a64ebf3ce2a75fdc6d1d660812203d2773');
INSERT INTO "journal" VALUES(40,'9ed764a2045a72365ff2bdd6','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','bbfb58f772069125f1529ece','handed-over','{"visit": 1, "engineer": "Wang Lin", "clocks": [], "receipts": ["R-0001", "R-0002"], "money": [{"amount": 8000, "currency": "CNY", "decimals": 2}]}','4cc26487ad07eac6c731d4f883c4b41f5773923dd53455254363a8a876809e57');
INSERT INTO "journal" VALUES(41,'308d589f9ee7894d822af30c','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','bbfb58f772069125f1529ece','discounted','{"amount": 500, "was": 0, "currency": "CNY", "decimals": 2, "why": "goodwill", "owed": 0, "held": 500}','7b017e052d3f3347a59401edbd48c7de6e243c3ca880271b7bc7fe792875fe56');
INSERT INTO "journal" VALUES(42,'fbad2b290f2c5c8b87ad426f','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','bbfb58f772069125f1529ece','refunded','{"receipt": "R-0003", "amount": 500, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 0, "back": 0}','809f926258fc779235b3dc3e6c2edcede5954224ec54f6819ecaf3c495ae1214');
INSERT INTO "journal" VALUES(43,'a19645dc1ba9f320ed3a01d4','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','bbfb58f772069125f1529ece','receipt voided','{"receipt": "R-0003", "amount": -500, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 500, "back": 500, "why": "it was not given"}','72052b3f1302d91d0bee65cacc05861f0dbcc88fbe3c4d852bdb3ad8532176f3');
INSERT INTO "journal" VALUES(44,'5a08215dc76cf83237e753cd','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','bbfb58f772069125f1529ece','closed','{"note": null, "clocks": []}','2702b05a4c4d092b8cf5b7a379a46b920f63c3e1c33783b927f9ee2ce49cddbf');
INSERT INTO "journal" VALUES(45,'4b6afdedc6c954e68888221b','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','0de32019491093ffbe371a85','logged','{"channel": "phone", "caller": null, "phone": null, "said": "no power", "summary": "no power", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "equipment": "PR-1002", "contract": "C-0002", "assumed": ["priority", "region", "kind", "phase"], "terms": "a4fb2760c28cf97c220039fb", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T06:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','9811dc2692547000ab683f6cf6daa798cc3050104400a3e8214ab22c4d3c5633');
INSERT INTO "journal" VALUES(46,'713eb03faa0e6df3cdcad4f4','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','0de32019491093ffbe371a85','called','{"channel": "phone", "caller": null, "phone": null, "said": "is anybody coming?", "clocks": []}','319b55b6a23a58705eff5eb9a70393b72805074206576f34901c194d13597cb2');
INSERT INTO "journal" VALUES(47,'2c5c5f9ee544f048eaf78d28','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','0de32019491093ffbe371a85','lent','{"loan": "7c062f3d2250bd924b18abdd", "serial": "PR-9001", "kind": "printer", "due": "2026-03-17T03:00:00Z", "clocks": []}','85b0ca5cbd262b090b164b718f64f1f8add584f77c1a3389622f005a204c3b08');
INSERT INTO "journal" VALUES(48,'0055d9f6f0bf0372ee5610d6','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','0de32019491093ffbe371a85','return asked','{"return": "RMA-0001", "serial": "PR-1002", "reason": "quality", "decision": "repair", "freight": "desk", "because": {"when": {"warranty": ["in"]}}, "freight_back": "desk", "book": null, "overruled_by": null}','0b73dfe7aefaad8bbc1c1cbe5d74b13a4ae2fe76e0573722b34b4ac396765b5e');
INSERT INTO "journal" VALUES(49,'8b85bac9b07995511546a2e6','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','wang','ticket','0de32019491093ffbe371a85','return approved','{"return": "RMA-0001", "by": "wang", "lacking": 0, "note": null}','316ed9629de1123436e03e8ee59307a912f75189ae5bea22125b1d4ca4358f22');
INSERT INTO "journal" VALUES(50,'4a42909cd5a7ed91f1a991fd','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','0de32019491093ffbe371a85','consented','{"purpose": "removal", "by": "Ms Example", "how": "phone", "quote": null, "clocks": []}','be4fab3410d032fae3634847914abfcf7c7d4e3fb727e1136b3f78ea645c2887');
INSERT INTO "journal" VALUES(51,'2d71894d4aa80893a7c6a69c','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','0de32019491093ffbe371a85','sent-away','{"return": "RMA-0001", "serial": "PR-1002", "freight": "desk", "clocks": []}','cd373522d803bd36435e74a6881327c30ef0ff6210447e507767ce4208484d8b');
INSERT INTO "journal" VALUES(52,'1f4087483a05dab67881f021','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','0de32019491093ffbe371a85','held','{"reason": "factory", "note": "sent away", "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T06:00:00Z"}]}','7b88918500fa66fe50d016993973b8576c99f7169c35f11b017f357c4e7876e2');
INSERT INTO "journal" VALUES(53,'b6c3ae6ab0cd991fe9ff38aa','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','1df23722e045fb9a14fa460c','logged','{"channel": "phone", "caller": null, "phone": null, "said": "scanner reads every second code", "summary": "scanner reads every second code", "priority": "P2", "tier": "standard", "region": "city", "kind": "fault", "contract": "C-0002", "typed": ["priority"], "assumed": ["region", "kind", "phase"], "terms": "dd16200be1d9069d36d5cff8", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-04T09:30:00Z", "within": "2 working days"}]}','474c347a3f05b4c4e3e69382fc0262215a34a4d78e240c1c1fe44c5ad31cfc11');
INSERT INTO "journal" VALUES(54,'2b7d6dc7f5b580332326e2c0','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','1f07bed875e5ebb7616f9911','logged','{"channel": "phone", "caller": null, "phone": null, "said": "registration desk is down", "summary": "registration desk is down", "priority": "P3", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "e6a5a979676730934f414431", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T03:45:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-05T09:30:00Z", "within": "3 working days"}]}','1e564ef90e49c53b11d5a1bfb034300e8719b348a4ada758e00e4b5a0ead5db9');
INSERT INTO "journal" VALUES(55,'fbdcb30b0b08eec46b651eb4','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','1f07bed875e5ebb7616f9911','classified','{"changed": {"priority": ["P3", "P1"], "severity": [null, "down"], "reach": [null, "group"]}, "terms": "0b55d2a296b58f93d585283e", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "moved", "due": "2026-03-02T09:30:00Z", "was": "2026-03-05T09:30:00Z"}]}','58522c556f018b1f9794a2cedcd4bceed7d98eb15886d5a8f6e56cc180ca5b99');
INSERT INTO "journal" VALUES(56,'bc040f8fdc1d2d0c36ca5fe5','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','1f07bed875e5ebb7616f9911','escalated','{"from": "1", "to": "2", "reason": "the board has to be measured", "clocks": []}','24b01f25979af4a7899d6014eaf638143e0bd7b8902a955863624144e2495da0');
INSERT INTO "journal" VALUES(57,'42d6752847852dbc2048c457','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','1df23722e045fb9a14fa460c','answered','{"text": "we look into it", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T04:00:00Z", "at": "2026-03-02T06:00:00Z", "late": "1h"}]}','b33f1b937b5c930d2066b928776ca4c92a621eba06a64d0b3d851589b9851407');
INSERT INTO "journal" VALUES(58,'42d6752847852dbc2048c457','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','1df23722e045fb9a14fa460c','contract extended','{"target": "answer", "number": "C-0002", "by": "1 month", "was": "2026-12-31", "ends_on": "2027-01-31"}','70585a0cd2d973db0731e2ae97eabf5d0fab1d516b0f1c6bd70d5a4d0f1a5614');
INSERT INTO "journal" VALUES(59,'22012d43daf37ab5678dca3c','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','e3732dbb75adcc6763364bb8','parts asked','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "because": "for the fair"}','f21850f89d4336a03187e59e58f92d60dd026831f0f34e028d467b6c917b6873');
INSERT INTO "journal" VALUES(60,'609f16cbcf7e16dd7fdbeb96','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','wang','request','e3732dbb75adcc6763364bb8','request approved','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "lacking": 0, "note": null}','f5ddd23d979033b7fffd843013b2176b6be9f2f76a57b9eb81806e50aa507a51');
INSERT INTO "journal" VALUES(61,'91c775cd36c0621c19863a0a','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": "REQ-0001", "note": null}','2652c47fd6838cd772d73010feb9abb44cf0b9766209120adf2149950cb87bcf');
INSERT INTO "journal" VALUES(62,'91c775cd36c0621c19863a0a','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','e3732dbb75adcc6763364bb8','request issued','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "source": "warehouse"}','38d5a6e82da4859f81068f363a239aef49e2272f67bc9a78b7a58711db68d0c0');
INSERT INTO "journal" VALUES(63,'07a4ab74950d8aa0981f27f4','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts counted','{"holder": "centre/Wang Lin", "part": "roller", "condition": "new", "counted": 1, "expected": 2, "engineer": "Wang Lin", "charged": 12000, "currency": "CNY", "decimals": 2}','80a018bc306ea0e082bfa2e58c2de1382df65325056330d8fa56b819a973075b');
INSERT INTO "journal" VALUES(64,'60bc550a74fbd51c66b28e6e','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','contract','625a72b79fd6465e66a15e48','entitlement used','{"contract": "C-0001", "entitlement": "visit", "quantity": 1, "left": 3}','f9a83b96e330c46b4d16e579c15f8179f1c3ad86062b1bc6e3f2d190cd910a57');
INSERT INTO "journal" VALUES(65,'4906973b3444d1ba52363fec','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','bc8b2319e2fa42d4119c3ba8','logged','{"channel": "phone", "caller": null, "phone": null, "said": "cannot log in", "summary": "cannot log in", "priority": "P1", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "0b55d2a296b58f93d585283e", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T09:35:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T09:50:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','b9bc7b9059383582459b966a0f24a2bb2f3e32014f07f8701ea1b2cfd23f8828');
INSERT INTO "journal" VALUES(66,'ca40185490387320073cab72','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','1f07bed875e5ebb7616f9911','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T08:15:00Z", "note": "time is running out", "due_at": "2026-03-02T09:30:00Z"}','aa80c28c4d958d43434b95499deda31013bf984ce17411f03efdbf3c7050c5c7');
INSERT INTO "journal" VALUES(67,'ca40185490387320073cab72','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','1f07bed875e5ebb7616f9911','notices written','{"to": ["Head of service"]}','98d81f206de417f83cff24c81ba09319555a68e687a19205c26dc944dc94d60a');
INSERT INTO "journal" VALUES(68,'94619ab33cdb36ded66a058c','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','1f07bed875e5ebb7616f9911','person told','{"to": "Head of service", "way": "command"}','a89fac4c81726f6092b97e5ee94973d8c62a0273b8d3952321fa60b4e3ce4c02');
INSERT INTO "journal" VALUES(69,'1a4b6bf81edd3f93a2de63b6','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','bc8b2319e2fa42d4119c3ba8','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T09:27:30Z", "note": "time is running out", "due_at": "2026-03-02T09:30:00Z"}','264f395c9b00ea250fceb4505652fd79ef6e648f5c2ea9488f1d50cb3442ecc9');
INSERT INTO "journal" VALUES(70,'1a4b6bf81edd3f93a2de63b6','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','bc8b2319e2fa42d4119c3ba8','notices written','{"to": ["Head of service"]}','839e7b52910c0b0e020fe73521b7d8a201b784adc446ce0c346176cd39d31310');
INSERT INTO "journal" VALUES(71,'ffb04bf3d8de41396f193c8c','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','1f07bed875e5ebb7616f9911','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','09fde55e31463ac42fdd6e09e94331065344a94283dd2b0e067ce4b9f9ae8a8d');
INSERT INTO "journal" VALUES(72,'ffb04bf3d8de41396f193c8c','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','1f07bed875e5ebb7616f9911','escalated','{"from": "2", "to": "3", "because": {"target": "solve", "percent": 100}, "reason": null, "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}]}','54bd1bae35ed7a0274f6ab75ab70849ecd4e5caea60dac67feeadaee5db1ea47');
INSERT INTO "journal" VALUES(73,'ffb04bf3d8de41396f193c8c','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','1f07bed875e5ebb7616f9911','left undone','{"what": "priority", "why": "{number} is {priority} already", "facts": {"number": "SD-000004", "priority": "P1"}}','cf881d585711597f3a41cdd1036c3e0488e20b7308eaadc5c956e3ec3680875c');
INSERT INTO "journal" VALUES(74,'f7c8ea61649edd0fe98ab624','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','bc8b2319e2fa42d4119c3ba8','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','9faddccd506b88336e717a5ad2b3cf9dc9e1a68c0ed6613af3fbab4611721c68');
INSERT INTO "journal" VALUES(75,'f7c8ea61649edd0fe98ab624','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','bc8b2319e2fa42d4119c3ba8','escalated','{"from": "1", "to": "2", "because": {"target": "solve", "percent": 100}, "reason": null, "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}, {"target": "answer", "change": "missed", "due": "2026-03-02T09:35:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T09:50:00Z"}]}','42cd5f637ada455393deb71f0317647f751fa5305646f37461f88da3ab379feb');
INSERT INTO "journal" VALUES(76,'f7c8ea61649edd0fe98ab624','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','bc8b2319e2fa42d4119c3ba8','left undone','{"what": "priority", "why": "{number} is {priority} already", "facts": {"number": "SD-000005", "priority": "P1"}}','157f60bbc305416dc1db52fb7858875ec4f0bd0858c2c3f15b2684cb77074245');
INSERT INTO "journal" VALUES(77,'ac45325789b81238cb216d00','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','bc8b2319e2fa42d4119c3ba8','time used','{"target": "solve", "percent": 150, "used_at": "2026-03-03T00:35:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','f77b8ed2f11dea71ad6b72afe8fe43f1bf932e664028190c9f7e2516e56a09df');
INSERT INTO "journal" VALUES(78,'ac45325789b81238cb216d00','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','bc8b2319e2fa42d4119c3ba8','assigned','{"engineer": "Zhao Min", "was": null, "clocks": [], "because": {"station": "centre", "skill": null, "live": 0, "last_at": null}}','dae5cef891b19a5a7ebc77b8769326cf3605ee41aa9379d4b83afd6879a57fe7');
INSERT INTO "journal" VALUES(79,'7be2496248c364de8632499e','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','bc8b2319e2fa42d4119c3ba8','person told','{"to": "Head of service", "way": "command"}','a360f7afd8e7047d04a484a88c7c85c8557c957e658d00b374948080d516603d');
INSERT INTO "journal" VALUES(80,'e286bd5c14c64b055c1948df','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','9cff97117e18f4c253487c02','logged','{"channel": "phone", "caller": null, "phone": null, "said": "called by mistake", "summary": "called by mistake", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "a4fb2760c28cf97c220039fb", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','b74abf8f0a5ed9d8cc53eaa73c01788e8c20daf692c63bdf20b5dbdd7741b740');
INSERT INTO "journal" VALUES(81,'0536eff5d2d419db5aa23528','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','9cff97117e18f4c253487c02','cancelled','{"reason": "called by mistake", "clocks": [{"target": "answer", "change": "void", "due": "2026-03-03T03:00:00Z"}, {"target": "solve", "change": "void", "due": "2026-03-10T09:30:00Z"}]}','6a0a5fc3579f4a6803638680b090629d6cd1bbaef1f87190c59bf48d3e026db3');
INSERT INTO "journal" VALUES(82,'d315d52963a19da2ff4e1438','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','10858245820a056e4bccaa5f','logged','{"channel": "phone", "caller": null, "phone": null, "said": "how does it print", "summary": "how does it print", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "typed": ["warranty"], "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "a4fb2760c28cf97c220039fb", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','210b3a4a111d77af538cff4a36066af25d3022bcd748d90766a25e71d381b744');
INSERT INTO "journal" VALUES(83,'a80637aee3a6b4640764a122','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','10858245820a056e4bccaa5f','ordered','{"visit": 1, "engineer": "Zhao Min", "clocks": [], "instead_of": null}','3dfcf854b20186faceb057c75e01fa87020b64f1da14656022cf730e487f5a86');
INSERT INTO "journal" VALUES(84,'38f9c5775e4c794e0784fd03','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','10858245820a056e4bccaa5f','arrived','{"visit": 1, "engineer": "Zhao Min", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-03T03:00:00Z", "at": "2026-03-03T01:00:00Z", "spare": "2h"}]}','d8cc9494f6e4c5f1a5cadfe0cf9e2567e71adfd28550b943044bc62ef608937a');
INSERT INTO "journal" VALUES(85,'a3693ee4179df065f8424f14','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','10858245820a056e4bccaa5f','recorded','{"visit": 1, "form": {"fault": "none", "cause": "no training", "action": "explained", "result": "they know how", "minutes": 30, "covered": {"parts": "free", "work": "free", "because": "in warranty"}}, "was": {}, "clocks": []}','543e180f682fd35ed8a9281fa1e55fb70d2d298d6942143f537feb74f059d717');
INSERT INTO "journal" VALUES(86,'a3693ee4179df065f8424f14','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','10858245820a056e4bccaa5f','charged','{"visit": 1, "because": "in warranty", "lines": [{"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "in warranty"}, {"kind": "work", "item": "labour", "quantity": 1, "unit": "30m", "unit_price": 6000, "list_amount": 6000, "amount": 0, "because": "in warranty"}], "total": 0, "currency": "CNY", "decimals": 2}','da72fb1ddedf5f34fe8eae0e336c965b8bc2a15a36a837b81ba39825c3e5182c');
INSERT INTO "journal" VALUES(87,'a3693ee4179df065f8424f14','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','10858245820a056e4bccaa5f','finished','{"visit": 1, "engineer": "Zhao Min", "clocks": []}','2294c60e9c64301db2da528f8e174dbb6125c5bac513a765b2678a119572713f');
INSERT INTO "journal" VALUES(88,'935471fb2fc9afee7aa1a723','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','10858245820a056e4bccaa5f','resolved','{"cause": "no training", "solution": "explained", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-10T09:30:00Z", "at": "2026-03-03T01:00:00Z", "spare": "5 working days"}]}','e1e94308310c6e4955dccc6c08ef48c1abed42dd33e92a6a44ba6352654e9511');
INSERT INTO "journal" VALUES(89,'f789a31599838eaccf6efa95','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','10858245820a056e4bccaa5f','closed','{"note": "content", "clocks": []}','1c5fe96ee3619b6f7dd958aa04dcff77a2112e96b0f4ba60a7bbafc9f46ffd79');
INSERT INTO "journal" VALUES(90,'440f6d3adaf972eb49843b0c','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','10858245820a056e4bccaa5f','reopened','{"reason": "again", "clocks": [{"target": "solve", "change": "resumed", "due": "2026-03-10T09:30:00Z"}]}','845132a834d5dd6acfb7a00f01e0194df12aa991ead57d312c9adfbc7adfba65');
INSERT INTO "journal" VALUES(91,'7a851d0032711fa5c8a49c3c','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','customer','ba6f736c8f154d9ea7c910b5','customer added','{"number": "CU-0004", "name": "Sample School", "phones": []}','6c9b0f701ba750ef08f3d714417e2e0565b65721d7431052e27fcd447c6d3cff');
INSERT INTO "journal" VALUES(92,'7a851d0032711fa5c8a49c3c','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','ticket','718eb2f3bc26f9bd4eb8ccfc','logged','{"channel": "phone", "caller": null, "phone": null, "said": "Door, Lock, Stuck", "summary": "Door, Lock, Stuck", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "typed": ["priority"], "assumed": ["region", "tier", "kind", "phase"], "terms": "a4fb2760c28cf97c220039fb", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T02:30:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','44599e2dffa2d83d6d9311fdd98ca80a77b75df45dd1faab4303a8ce3e8db705');
INSERT INTO "journal" VALUES(93,'7a851d0032711fa5c8a49c3c','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','engineer','f1805bdc6dc2c4b39e659785','engineer added','{"name": "Ada", "station": null}','d20c6e1d4aee6dfef1b64e39c0183193fc56eef5993789aac606048acc68bf45');
INSERT INTO "journal" VALUES(94,'7a851d0032711fa5c8a49c3c','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','ticket','718eb2f3bc26f9bd4eb8ccfc','assigned','{"engineer": "Ada", "was": null, "clocks": []}','0fb40d50b90a2be6aa00104e236062c81528e434351643dc36bbaf8601cf8acf');
INSERT INTO "journal" VALUES(95,'7a851d0032711fa5c8a49c3c','2026-03-02T00:50:00Z','2026-03-02T00:50:00Z','Ada','ticket','718eb2f3bc26f9bd4eb8ccfc','resolved','{"cause": "not recorded", "solution": "not recorded in the log", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T02:30:00Z", "at": "2026-03-02T00:50:00Z", "spare": "1h40m"}, {"target": "solve", "change": "met", "due": "2026-03-09T09:30:00Z", "at": "2026-03-02T00:50:00Z", "spare": "5 working days"}]}','a0d650fa11edc409ecafd7b67d58da1dbeb7c79806fdf7d17f126fbdec3b57f1');
INSERT INTO "journal" VALUES(96,'7a851d0032711fa5c8a49c3c','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','718eb2f3bc26f9bd4eb8ccfc','imported','{"file": "incidents.csv", "rows": 2, "through": "2026-03-02T00:50:00Z"}','6618ae534d15e45ff929a4cb0963f410fcfe7c54ab8b09f769896fa156ef2efc');
INSERT INTO "journal" VALUES(97,'8444603be13005ccbd2ceec0','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','engineer','9910bc358ed71628a51311b2','engineer changed','{"name": "Zhao Min", "changed": {"capacity": 8}}','1435588e440e2d4c38a0786420e4edb2477de5e77f7c10a0f89dfb0cbff664f7');
INSERT INTO "journal" VALUES(98,'d23912ddd455faf5ad33f3f7','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','engineer','9910bc358ed71628a51311b2','engineer away','{"name": "Zhao Min", "since": "2026-04-30T16:00:00Z", "until": "2026-05-05T16:00:00Z", "note": "on leave"}','5117f7c925b00de52631a56bd8017deb24ab13e2aded28b8093763a39390ee9c');
INSERT INTO "journal" VALUES(99,'6957da78bc6301d9a64dcacf','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','1f07bed875e5ebb7616f9911','appointed','{"visit_at": "2026-03-05T06:00:00Z", "visit_until": "2026-03-05T08:00:00Z", "asked_by": "desk", "note": null, "clocks": []}','2d321c68d48821fd780e220def44d920ebb3eb3efe85819a379d7e442d825aba');
INSERT INTO "journal" VALUES(100,'5b9810c8fd7b7f43fcb56607','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','1f07bed875e5ebb7616f9911','held','{"reason": "customer", "note": null, "ends_at": "2026-03-06T01:00:00Z", "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "held", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "held", "due": "2026-03-02T09:30:00Z"}]}','41f7508b7d0ebe4ed8efadafd8bfec6cc4b8955c4e595055cbb5e874666df867');
INSERT INTO "journal" VALUES(101,'6e7814fc540c3785f04c31d8','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','a9cb757eebb3fb2c9d750321','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the printer jams again", "summary": "the printer jams again", "priority": "P3", "tier": "gold", "region": "county", "kind": "fault", "equipment": "PR-1001", "contract": "C-0001", "follows": "SD-000001", "typed": ["region", "kind"], "assumed": ["priority", "phase"], "terms": "861846486f9bd5debf3d2fa1", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-04T01:15:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-04T01:30:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "3 working days"}]}','6b669b71ffb03a401b53abe298128cb6751b489e72b3debd1ba7cdbc3a66da34');
INSERT INTO "journal" VALUES(102,'6e7814fc540c3785f04c31d8','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','bbfb58f772069125f1529ece','followed','{"number": "SD-000008", "said": "the printer jams again"}','5944316ecd80837400e9581e86ec0329147acb85a3003bca6a43438e1e739a34');
INSERT INTO "journal" VALUES(103,'3154f8a13ec02fa1464ae879','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','bc8b2319e2fa42d4119c3ba8','classified','{"entered_why": "it was never critical", "changed": {"priority": ["P1", "P2"]}, "corrects": "4906973b3444d1ba52363fec logged 2026-03-02T09:20:00Z", "put_right": {"4906973b3444d1ba52363fec logged 2026-03-02T09:20:00Z": "0b55d2a296b58f93d585283e"}, "clocks": []}','76189843a1ee1af804c84d8cf1b06550acbac0a0629edff03d7dee65b8c58f7b');
INSERT INTO "journal" VALUES(104,'bfa8c5cfb83ce98aaf427439','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','e702c5d52e45d0e509b49c0a','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the screen is dark", "summary": "the screen is dark", "priority": "P1", "tier": "standard", "region": "city", "kind": "fault", "typed": ["priority"], "assumed": ["region", "tier", "kind", "phase"], "terms": "73aedcd994ed2fa47a3cadde", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-04T01:30:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-05T01:00:00Z", "within": "8h"}]}','94cdade0ac8aed8bc80b649aca6bd8d6b095086697fae707b1bc2647a9a7ffb1');
INSERT INTO "journal" VALUES(105,'f95e7682a38ddfd14ade91b8','2026-03-04T01:10:00Z','2026-03-04T03:00:00Z','tester','ticket','e702c5d52e45d0e509b49c0a','answered','{"entered_why": "written on paper", "text": "told them to wait", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-04T01:30:00Z", "at": "2026-03-04T01:10:00Z", "mended": "2026-03-04T01:30:00Z", "spare": "20m"}]}','eac93c620d704b2b5b83c8d088b11afe6b5b68a4537243d74f7791d637e5edcf');
INSERT INTO "journal" VALUES(106,'f5f7bc0f1ca41c02de9b4394','2026-03-06T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','1f07bed875e5ebb7616f9911','resumed','{"foreseen": true, "clocks": [{"target": "answer", "change": "resumed", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "resumed", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "resumed", "due": "2026-03-02T09:30:00Z"}]}','93eb1af0acdb205f6b0fe8cdaa051b8007eacac2dd7248e2e97f5aeb11b32120');
INSERT INTO "journal" VALUES(107,'36d851bae87886ff96d07956','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','e83bc6de98d4f84a542a9c1d','assessed','{"number": "AS-0001", "month": "2026-03", "rule": "tidy", "who": "Wang Lin", "about": "SD-000001/1", "fact": {"check": "tidy"}, "because": null, "penalty": 2000, "currency": "CNY", "decimals": 2}','1c7e9e2b54e57f138e756ecd72273f46b2ca6840496207b07beebda0c804e14c');
INSERT INTO "journal" VALUES(108,'70ca99f217e5fd6bddad9cfb','2026-03-20T02:00:00Z','2026-04-01T01:00:00Z','tester','engineer','e83bc6de98d4f84a542a9c1d','assessed','{"number": "AS-0002", "month": "2026-03", "rule": "calls", "who": "Wang Lin", "about": "SD-000001", "fact": null, "because": "line engaged", "penalty": 10000, "currency": "CNY", "decimals": 2}','867ac3b9d78bd2c882c7115c6c507a0fa4629b905625d71f3dc4ce34dbdc446f');
INSERT INTO "journal" VALUES(109,'349ba2e40872d7c1c81475e7','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','e83bc6de98d4f84a542a9c1d','assessment waived','{"number": "AS-0002", "month": "2026-03", "rule": "calls", "who": "Wang Lin", "about": "SD-000001", "fact": null, "because": "line engaged", "penalty": 10000, "currency": "CNY", "decimals": 2, "waived_because": "the line was down"}','03bd4fba3867c75a60af2c3ebfa77eb4c732bf9bd84b4a77431d349e695a0747');
INSERT INTO "journal" VALUES(110,'cee65354a390f577ae69748e','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','assessment','2026-03','assessment closed','{"month": "2026-03", "count": 2}','185c2207764331ea33ddf05ba8bf8062c199ac81a7d993ad0a36c6954f1a158e');
INSERT INTO "journal" VALUES(111,'2fec739fd733be0d6b6bdc0e','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','e83bc6de98d4f84a542a9c1d','assessment told','{"name": "Wang Lin", "month": "2026-03", "by": null, "late": false}','6924b7285bfc415d5789553af4e1160958d49e55af2b0cc71ff6598433a7a796');
INSERT INTO "journal" VALUES(112,'46200750dfbd58b5b86debe5','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','1cde8f40d03568b404b28cb0','turnover entered','{"customer": "Sample Dealer", "month": "2026-02", "amount": 2000000, "was": null, "basis": "payments", "currency": "CNY", "decimals": 2}','694d621bf4e9d848b28d20c40b079725e02b07504c675779488dbfc2d5f41bef');
INSERT INTO "journal" VALUES(113,'e2a49a793c21d752dadc98ac','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','1cde8f40d03568b404b28cb0','quarter settled','{"customer": "Sample Dealer", "quarter": "2026Q1", "basis": "payments", "turnover": 2000000, "budget": 30000, "carried_in": 0, "spent": 14000, "charged": 0, "paid": 0, "carried_out": 16000, "forfeited": 0, "currency": "CNY", "decimals": 2, "forfeited_why": null}','0267e94cf3edf87f39917cfbec822aae90824b966a8a36151940eb2de393e620');
INSERT INTO "journal" VALUES(114,'8aaf08137312dbe91648b25f','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','1cde8f40d03568b404b28cb0','turnover entered','{"customer": "Sample Dealer", "month": "2026-04", "amount": 100000, "was": null, "basis": "payments", "currency": "CNY", "decimals": 2}','5ee903ef47486d79ae33f5c6f84e6dc861e9939ed98b94d3c178197daf0212aa');
INSERT INTO "journal" VALUES(115,'6f4d63ef951926f48de00f53','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','9c5af665f0cba0913acdf583','customer added','{"number": "CU-0005", "name": "Sample Dealers", "phones": ["010 5550 0007 ext 12"]}','92ebe7eca268a89d2c9d2dafc31a1dc8f6e5de2dd807a0f5684a7c303c354fdf');
INSERT INTO "journal" VALUES(116,'71fd887cfb1c804f456a6175','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','1cde8f40d03568b404b28cb0','customer merged','{"name": "Sample Dealers", "number": "CU-0005", "into": "Sample Dealer", "into_number": "CU-0003", "had": {}, "filled": {}, "was": {"id": "9c5af665f0cba0913acdf583", "name": "Sample Dealers", "region": null, "tier": null, "phase": null, "address": null, "phones": ["010 5550 0007 ext 12"], "number": "CU-0005"}}','30001670fbc6ff83ce894104100d2549f8fbcf704e4ea29ac1ec0aba557d720d');
INSERT INTO "journal" VALUES(117,'bc3f6230fda7f829a70973db','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','contract','b932c60b6208ce27257aa277','contract extended by hand','{"number": "C-0002", "was": "2027-01-31", "ends_on": "2027-06-30", "why": "goodwill"}','e9bd09bd486e807c0dd4933a096492824447e0032ffe7dbc9522cc3a74162447');
INSERT INTO "journal" VALUES(118,'15c894376c8c0f01c8d47202','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','bbfb58f772069125f1529ece','surveyed','{"survey": "A-0001", "key": "service", "marks": {"attitude": 5}, "words": {}, "says": "came at once", "opinion": "service", "answered_by": "Li Na", "how": "phone", "clocks": []}','1b568d631055dc37563317f9509b0df18997dd9639912d3f665a09cc21b1c985');
INSERT INTO "journal" VALUES(119,'07e18fd3222a800dbebe62d1','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','0de32019491093ffbe371a85','not reached','{"survey": "A-0002", "key": "service", "how": null, "says": null}','914f2af87302fc3b392d7d4992ec9317c1322404103aae16999ecf44e41fd478');
INSERT INTO "journal" VALUES(120,'a3f2c08f5e8c17e133cb0855','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','e07d80f6f9283274b0e680c4','contact changed','{"customer": "Example Clinic", "name": "Li Na", "changed": {"left_on": "2026-04-01"}, "was": {"left_on": null}}','b47072a6d789f347c7aea95379796c88848bf857cd7f6eea5d1a1aea4a121785');
INSERT INTO "journal" VALUES(121,'c5db48a1a85edcb39f8a43c2','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','a54cdf12a55d92111df260a1','equipment changed','{"serial": "PR-1002", "changed": {"plate": "豫A12345", "note": "in the van"}, "was": {"plate": null, "note": null}}','29a68af9c80816e08c9aaa791edae4e77cd245083f5b7c461fb254a83df5f6c7');
INSERT INTO "journal" VALUES(122,'7f7ed93f65a9e0dadaa36b00','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','1ab61dcc5ee1148734c426ff','logged','{"channel": "phone", "caller": null, "phone": null, "said": "a slip", "summary": "a slip", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "a4fb2760c28cf97c220039fb", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','d4762f98da1635078acdbc294fc7e2ef62669a944260bbb7444c00e209b91fe4');
INSERT INTO "journal" VALUES(123,'ee5b46d623765d104b82c4db','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','1ab61dcc5ee1148734c426ff','undone','{"of": [{"kind": "logged", "data": {"channel": "phone", "caller": null, "phone": null, "said": "a slip", "summary": "a slip", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "a4fb2760c28cf97c220039fb"}}], "withdrawn": "SD-000010", "clocks": []}','238db91479cf1bd017041f546fd4e4fe8b63323d617a67fbebe03dbd935e7927');
INSERT INTO "journal" VALUES(124,'823a2f84f6afbd4b921d4446','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','9e613e2034d63c19536427e4','logged','{"channel": "phone", "caller": null, "phone": null, "said": "does anybody come?", "summary": "does anybody come?", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "a4fb2760c28cf97c220039fb", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','e7f2aa956cd2448f4a4a43988a62486a5ffe5c5ea94decd39957c7ccfd0a7cf7');
INSERT INTO "journal" VALUES(125,'83cf8917fc3d5bb0ffec744a','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','efde1d538eae777372321466','logged','{"channel": "phone", "caller": null, "phone": null, "said": "logged twice", "summary": "logged twice", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "a4fb2760c28cf97c220039fb", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','f6de95ec75734c4417131269f2fe414f2699fee0e44a2500d76aac9ea22038e3');
INSERT INTO "journal" VALUES(126,'97e33a29104961868bf8374e','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','efde1d538eae777372321466','edited','{"changed": {"summary": ["logged twice", "does anybody come"], "caller": ["", "Mr Sample"]}, "typed": ["summary", "caller"]}','19f6dda7cccc275598ba2cb992d0876b37d56f834e02174be1f449621f3bffb6');
INSERT INTO "journal" VALUES(127,'8d0edd33845a17ee94af0c1b','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','9e613e2034d63c19536427e4','called','{"clocks": [], "channel": "phone", "caller": null, "phone": null, "said": "logged twice", "told_of": "SD-000012", "told_by": "tester", "entered_why": null}','30366bc6d0a5e3d132d7801639c6bd5a9a9b44205cf75b0a0ee8e21b4aa63d29');
INSERT INTO "journal" VALUES(128,'8d0edd33845a17ee94af0c1b','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','efde1d538eae777372321466','merged','{"into": "SD-000011", "clocks": [{"target": "answer", "change": "void", "due": "2026-04-01T03:00:00Z"}, {"target": "solve", "change": "void", "due": "2026-04-09T09:30:00Z"}]}','4eb4e5f83234074f12c1956f2dd2dae1656d947efea5d57f76431e15ce0f7acf');
INSERT INTO "journal" VALUES(129,'8d0edd33845a17ee94af0c1b','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','9e613e2034d63c19536427e4','duplicate merged','{"number": "SD-000012", "calls": 1, "files": 0, "clocks": []}','34fcff654480cfb6e51e1dd85ab1c55e5ab3367e2556211ce09bb9334f81ab6b');
INSERT INTO "journal" VALUES(130,'9b0322392ae032dc674985c7','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','fae694cfcb6ffe1aa5198ca4','customer added','{"number": "CU-0006", "name": "Sample Works", "phones": []}','ccd178f40c4aaf9c720b38088df1399094d1ddc6faaf520cad4b7a9da53bd87f');
INSERT INTO "journal" VALUES(131,'67b410cedb910b0f4337ccc7','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','25bb07e1502a7fc7d13a1933','customer added','{"number": "CU-0007", "name": "Li Na", "phones": []}','2fb55ac335aa31c70e98c704b4590305780e47ad5d5236b70edeb3aa70f99f2c');
INSERT INTO "journal" VALUES(132,'67b410cedb910b0f4337ccc7','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','c94cc162dd540f47c28a083d','logged','{"channel": "mail", "caller": "Li Na", "phone": null, "said": "no sound\nsince nine", "summary": "no sound", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "a4fb2760c28cf97c220039fb", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','8337f4fb67fbf22f61973962fe7e1a5493b155df5a49f0467c499152a8b98db6');
INSERT INTO "journal" VALUES(133,'67b410cedb910b0f4337ccc7','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','25bb07e1502a7fc7d13a1933','contact added','{"customer": "Li Na", "name": "Li Na", "site": null, "role": null, "phone": null, "mail": "li@example.invalid"}','64a39b005cff820dff2d8334181ff7a01acd94207d921ec689806f858ef53af6');
INSERT INTO "journal" VALUES(134,'67b410cedb910b0f4337ccc7','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','c94cc162dd540f47c28a083d','mailed','{"from": "li@example.invalid", "message_id": "<1@example.invalid>"}','a56e18c09deb803ef514d8a80aab1907df7b1b7c39ecd65039567c7d430d3fc1');
INSERT INTO "journal" VALUES(135,'9e7ac6229052bcbf8eef64c8','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','9e613e2034d63c19536427e4','ordered','{"visit": 1, "engineer": "Wang Lin", "clocks": [], "instead_of": null, "along": ["Zhao Min"]}','34c2f7b8c4a46f54d75d52f7539d9b6d64394ccb62076dcfc2df9bf85c02d90f');
INSERT INTO "journal" VALUES(136,'840e7787e2f6a42163be459c','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','d655c8ed85a9d8e759d1b3f4','task added','{"number": "T-0001", "what": "send the manual", "customer": "Example Clinic", "due": "2026-04-03", "engineer": "Wang Lin", "role": null}','28ab851efa25b6f7a284d3a4cffe2b4ba0a8d38f55283ba244661f4b59dbeeeb');
INSERT INTO "journal" VALUES(137,'f35def262df9e5f31693bfec','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','d655c8ed85a9d8e759d1b3f4','task put off','{"number": "T-0001", "what": "send the manual", "customer": "Example Clinic", "about": null, "was": "2026-04-03", "due": "2026-04-08", "why": "they are on holiday"}','3b50dfd07fe560065f8ba19fad5a7eb6051f08fd9b3010dc9c6684dc23cf1f33');
INSERT INTO "journal" VALUES(138,'ed9b5289e270a3262a5a6242','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','a54cdf12a55d92111df260a1','equipment accepted','{"serial": "PR-1002", "stage": "final", "accepted_on": "2026-04-01", "accepted_by": "Ms Example", "remark": null, "was": null}','1c31b326f84e2c14b8ddc342c8129b9d14986d7409538f2f9a413a93fca1609d');
INSERT INTO "journal" VALUES(139,'ed9b5289e270a3262a5a6242','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','a54cdf12a55d92111df260a1','equipment changed','{"serial": "PR-1002", "changed": {"accepted_on": "2026-04-01"}, "was": {"accepted_on": "2026-02-02"}}','ff46b279fb3e10966a858fbbb9c28ebc070bfd5e628106efb2db023f9008e901');
INSERT INTO "journal" VALUES(140,'ed9b5289e270a3262a5a6242','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','a54cdf12a55d92111df260a1','file kept','{"of": "PR-1002", "number": 1, "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','cbadbc5e7985cc5b00c1da7a4fa72ff62310983381fa20a97d757f6f1494ec0b');
INSERT INTO "journal" VALUES(141,'0ce7b0b412cc39b05a41cca5','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','a54cdf12a55d92111df260a1','card received','{"serial": "PR-1002", "number": null, "dealer": "Sample Dealer", "sold_on": "2026-02-01", "received_on": "2026-02-10", "void_because": null, "was": null}','7475b3c5684842a14d2a7bbf194719d5ea0e9f5b1715368212f47c302086d0cc');
INSERT INTO "journal" VALUES(142,'a5ccc6ee09a6fd2d01910526','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','3e1f324bb5abe5703d2596b8','task planned','{"number": "T-0002", "what": "count the spares", "customer": null, "about": "centre", "due": "2026-04-30", "rule": "count", "engineer": null, "role": null}','7fbefd02459168f7a98ab9c6ded448c0b1340981dbee0ba242abd86fa0651ea8');
INSERT INTO "journal" VALUES(143,'a5ccc6ee09a6fd2d01910526','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','a6a2275732610fec3e59242f','task planned','{"number": "T-0003", "what": "count the spares", "customer": null, "about": "north", "due": "2026-04-30", "rule": "count", "engineer": null, "role": null}','f574490168432bb36af5d21e5a4cc8ee1e059508cea6201cedce7602a9f4e423');
INSERT INTO "journal" VALUES(144,'a5ccc6ee09a6fd2d01910526','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','a2667c3d78d98005ce172186','task planned','{"number": "T-0004", "what": "Fault", "customer": "Example Clinic", "about": "C-0001", "due": "2026-04-30", "rule": "visit", "engineer": null, "role": null}','c227fa8b42b7219c7652d056fd432990eed61db5757a54a97948e9a1ee439b82');
INSERT INTO "journal" VALUES(145,'a5ccc6ee09a6fd2d01910526','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','7ec45f2b0d9219413a49030a','task planned','{"number": "T-0005", "what": "Fault", "customer": "示例诊所", "about": "C-0002", "due": "2026-04-30", "rule": "visit", "engineer": null, "role": null}','39bb1fd9aaaa2c99a9b597d2c2d194dcd65b36e020b9bbaee34812930be861f9');
INSERT INTO "journal" VALUES(146,'b458b3f438ee2c6fca9d916e','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','9e613e2034d63c19536427e4','arrived','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "answer", "change": "met", "due": "2026-04-01T03:00:00Z", "at": "2026-04-01T01:00:00Z", "spare": "2h"}]}','6e6523561553fcfc2e1523ab25e297fc7190d9a4504e4d16521f09d0623be556');
INSERT INTO "journal" VALUES(147,'64928504e7dab77cdd043e58','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','9e613e2034d63c19536427e4','recorded','{"visit": 1, "form": {"place": "third floor", "advice": "do not bend it", "covered": {"parts": "price", "work": "price", "because": "out of warranty"}, "checklist": {"tidy": true}, "work": {"training": 1}, "methods": {"training": "at the machine"}, "found": ["cable loose"]}, "was": {}, "clocks": []}','cdf71137789dc48c619e52924311589c377363746b4ca81826fac4c50643511e');
INSERT INTO "journal" VALUES(148,'64928504e7dab77cdd043e58','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','2d76790427ec7f34b4815753','logged','{"channel": "phone", "caller": null, "phone": null, "said": "cable loose", "summary": "cable loose", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "follows": "SD-000011", "typed": ["region"], "assumed": ["priority", "tier", "kind", "phase"], "terms": "a4fb2760c28cf97c220039fb", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','70d14620b144021245fb9096e571154009be14c4172d79f07864577c0f1e44cd');
INSERT INTO "journal" VALUES(149,'64928504e7dab77cdd043e58','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','9e613e2034d63c19536427e4','followed','{"number": "SD-000014", "said": "cable loose"}','9ccaf91d63a3a61d0da1a710e023f27b307319ed5ca0e56a761375f1e1890f55');
INSERT INTO "journal" VALUES(150,'64928504e7dab77cdd043e58','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','9e613e2034d63c19536427e4','charged','{"visit": 1, "because": "out of warranty", "lines": [{"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 8000, "because": null}, {"kind": "work", "item": "training", "quantity": 1, "unit": "place", "unit_price": 20000, "list_amount": 20000, "amount": 20000, "because": null}], "total": 28000, "currency": "CNY", "decimals": 2}','1892fc4418ff7859e402ad6aceca1304203af717e871045e5ee3b1ce0b459ac3');
INSERT INTO "journal" VALUES(151,'638ed5c68a020555f5b0abd1','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','9e613e2034d63c19536427e4','judged','{"visit": 1, "form": {"tidy": false}, "was": {"tidy": true}, "note": null}','28a8ebe973964d7da99db3a724da47bfb8b3fac9598b00c63ee0adb00b2abc79');
INSERT INTO "journal" VALUES(152,'e793a2d2685f972c1e69cd8c','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','article','830707064ab422ba5babbc13','article added','{"number": "K-0001", "title": "nobody knows how it prints", "equipment": null, "code": null, "symptom": "how does it print", "cause": "no training", "solution": "explained", "ticket": "SD-000007"}','9d92fd369c2508d902fe2ca3ccb3b6a129159d9e45bbc0dd60ca1a634261ec82');
INSERT INTO "journal" VALUES(153,'2a509797816b15eb2fcaa6a9','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','b0477983a4ccdbbae544ee18','logged','{"channel": "phone", "caller": null, "phone": null, "said": "how does it print now", "summary": "how does it print now", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "a4fb2760c28cf97c220039fb", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T04:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','2d5d6201d17f6cbbaf8aa8a315f6cfc73bc3499b9c7f7bb478bb78274e610c90');
INSERT INTO "journal" VALUES(154,'7f0391edb92f57c3b97a31dc','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','b0477983a4ccdbbae544ee18','resolved','{"cause": "no training", "solution": "explained", "clocks": [{"target": "answer", "change": "met", "due": "2026-04-01T04:00:00Z", "at": "2026-04-01T02:00:00Z", "spare": "2h"}, {"target": "solve", "change": "met", "due": "2026-04-09T09:30:00Z", "at": "2026-04-01T02:00:00Z", "spare": "5 working days"}]}','9b8dd719a564ec4464c0629c8e5c3e5833e601be6b1dde8e12f82959fd0edc40');
INSERT INTO "journal" VALUES(155,'7f0391edb92f57c3b97a31dc','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','b0477983a4ccdbbae544ee18','article used','{"article": "K-0001", "title": "nobody knows how it prints"}','6763fc1a709587b182bb14d3a402496180595794dfd75880e66caafe21a1095c');
INSERT INTO "journal" VALUES(156,'f803d1291f78fdef17ed24b7','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','dca6787f6f3ee5420be63543','logged','{"channel": "phone", "caller": "Ms Example", "phone": null, "said": "nobody came", "summary": "nobody came", "priority": "P3", "tier": "standard", "region": "city", "kind": "complaint", "contract": "C-0002", "typed": ["region", "kind"], "assumed": ["priority", "phase"], "terms": "a4fb2760c28cf97c220039fb", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T04:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','e84fef322944ad8a73b2cd610ed8665b2a9678cefd16c7d49af3495be3b8bd1c');
INSERT INTO "journal" VALUES(157,'f803d1291f78fdef17ed24b7','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','dca6787f6f3ee5420be63543','complaint about','{"number": "SD-000016", "about": "SD-000002", "engineer": "Wang Lin"}','b5ff08849dbe93134c1a180ac01cebc0e8a249a9d08bd6dc6daa38b8504cf1d6');
INSERT INTO "journal" VALUES(158,'f803d1291f78fdef17ed24b7','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','0de32019491093ffbe371a85','complained','{"number": "SD-000016", "engineer": "Wang Lin", "said": "nobody came", "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-09T09:30:00Z"}]}','15fa64e1b90ffe34f6254b046d0cc46c919780ca8347bca6917446d95aa877d7');
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
INSERT INTO "kept_file" VALUES('equipment','a54cdf12a55d92111df260a1',1,'photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-04-01T01:00:00Z');
CREATE TABLE loan (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  equipment_id TEXT NOT NULL REFERENCES equipment (id),
  lent_at TEXT NOT NULL,
  due_at TEXT NOT NULL,
  back_at TEXT,
  CHECK (back_at IS NULL OR back_at >= lent_at)
) STRICT;
INSERT INTO "loan" VALUES('7c062f3d2250bd924b18abdd','0de32019491093ffbe371a85','896c5e7a787ede6e467e80fb','2026-03-02T03:00:00Z','2026-03-17T03:00:00Z',NULL);
CREATE TABLE loss (
  move_id TEXT PRIMARY KEY REFERENCES stock_move (id),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  amount INTEGER NOT NULL CHECK (amount >= 0),
  currency TEXT NOT NULL
, decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4)) STRICT;
INSERT INTO "loss" VALUES('6747930374af60880f54b803','e83bc6de98d4f84a542a9c1d',12000,'CNY',2);
CREATE TABLE mail (
  message_id TEXT PRIMARY KEY,
  call_id TEXT NOT NULL REFERENCES call (id),
  sender TEXT NOT NULL  -- the address, folded
) STRICT;
INSERT INTO "mail" VALUES('<1@example.invalid>','2e1cb4963122ca4a0cfd5965','li@example.invalid');
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
INSERT INTO "notice" VALUES('7f28c062208caa6134c854ac','1f07bed875e5ebb7616f9911','head',NULL,'command','2026-03-02T09:20:00Z','{"target": "solve", "within": "same day", "percent": 75, "note": "time is running out", "due_at": "2026-03-02T09:30:00Z", "ticket": {"number": "SD-000004", "summary": "registration desk is down", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "2", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T03:30:00Z"}}',NULL,'2026-03-02T09:20:00Z',1,NULL,'4de7ca470f1838cccb95f194',75,'2026-03-02T08:15:00Z',NULL,NULL);
INSERT INTO "notice" VALUES('935d7b034715a231583face6','bc8b2319e2fa42d4119c3ba8','head',NULL,'command','2026-03-03T01:00:00Z','{"target": "solve", "within": "same day", "percent": 75, "note": "time is running out", "due_at": "2026-03-02T09:30:00Z", "ticket": {"number": "SD-000005", "summary": "cannot log in", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "1", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T09:20:00Z"}}',NULL,'2026-03-03T01:00:00Z',1,NULL,'32aa402f3c832fc38edcc6d0',75,'2026-03-02T09:27:30Z',NULL,NULL);
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
INSERT INTO "operation" VALUES(1,'f1b4d3ac6fc15f210ccd2a90','command','tester','2026-03-02T00:30:00Z',1,1,NULL,NULL);
INSERT INTO "operation" VALUES(2,'a016f911f467fb82debd471e','command','tester','2026-03-02T00:30:00Z',2,2,NULL,NULL);
INSERT INTO "operation" VALUES(3,'08899487c161d23be6f29068','command','tester','2026-03-02T00:30:00Z',3,3,NULL,NULL);
INSERT INTO "operation" VALUES(4,'ad02243e6d3f4b7e95648583','command','tester','2026-03-02T00:30:00Z',4,4,NULL,NULL);
INSERT INTO "operation" VALUES(5,'b4742b72e09b8b768b152042','command','tester','2026-03-02T00:30:00Z',5,5,NULL,NULL);
INSERT INTO "operation" VALUES(6,'8698a66450c8a72c1414a48b','command','tester','2026-03-02T00:30:00Z',6,6,NULL,NULL);
INSERT INTO "operation" VALUES(7,'ca01e86e9fd041b940414097','command','tester','2026-03-02T00:30:00Z',7,7,NULL,NULL);
INSERT INTO "operation" VALUES(8,'2027a8cee972a0bd5da35764','command','tester','2026-03-02T00:30:00Z',8,9,NULL,NULL);
INSERT INTO "operation" VALUES(9,'a65a90502881e985bb76d756','command','tester','2026-03-02T00:30:00Z',10,10,NULL,NULL);
INSERT INTO "operation" VALUES(10,'fd32cc0da1577b11802d6a3e','command','tester','2026-03-02T00:30:00Z',11,11,NULL,NULL);
INSERT INTO "operation" VALUES(11,'93f72f8602b326fcc40658bf','command','tester','2026-03-02T00:30:00Z',12,12,NULL,NULL);
INSERT INTO "operation" VALUES(12,'b83397cbf81e5ccb27e0f4f6','command','tester','2026-03-02T00:30:00Z',13,13,NULL,NULL);
INSERT INTO "operation" VALUES(13,'c00d14512dff6517114bc44f','command','tester','2026-03-02T00:30:00Z',14,14,NULL,NULL);
INSERT INTO "operation" VALUES(14,'8c84bc50cfe199fb8938cef5','command','tester','2026-03-02T00:30:00Z',15,15,NULL,NULL);
INSERT INTO "operation" VALUES(15,'e217f87ad9f039f10d636b8c','command','tester','2026-03-02T00:30:00Z',16,16,NULL,NULL);
INSERT INTO "operation" VALUES(16,'a4d2b65703920942b6848d13','command','tester','2026-03-02T00:30:00Z',17,17,NULL,NULL);
INSERT INTO "operation" VALUES(17,'89d6477d4f433fb7217fb2df','command','tester','2026-03-02T00:30:00Z',18,18,NULL,NULL);
INSERT INTO "operation" VALUES(18,'4b701c8c31289e448d09f8a3','command','tester','2026-03-02T01:00:00Z',19,19,NULL,NULL);
INSERT INTO "operation" VALUES(19,'bf1fb0b1b019bfa684ebe568','command','tester','2026-03-02T01:00:00Z',20,20,NULL,NULL);
INSERT INTO "operation" VALUES(20,'2510a2a4ab51cd2a25258c1f','command','tester','2026-03-02T01:00:00Z',21,21,NULL,NULL);
INSERT INTO "operation" VALUES(21,'8125a104a5417baa0f5bd7d8','command','tester','2026-03-02T01:00:00Z',22,22,NULL,NULL);
INSERT INTO "operation" VALUES(22,'357f2f07118d6d361f568220','command','tester','2026-03-02T01:00:00Z',23,23,NULL,NULL);
INSERT INTO "operation" VALUES(23,'4b14289614c0e1665b8c1a9e','command','tester','2026-03-02T01:00:00Z',24,24,NULL,NULL);
INSERT INTO "operation" VALUES(24,'e07b393c4520330e2e5a3514','command','tester','2026-03-02T01:00:00Z',25,25,NULL,NULL);
INSERT INTO "operation" VALUES(25,'62f5a6017f7bb1b499b09efb','command','tester','2026-03-02T01:00:00Z',26,26,NULL,NULL);
INSERT INTO "operation" VALUES(26,'2d810cb02f1f23a06668ff58','command','tester','2026-03-02T01:00:00Z',27,27,NULL,NULL);
INSERT INTO "operation" VALUES(27,'4336cd40f3855a9c3a40ebb9','command','tester','2026-03-02T02:05:00Z',28,28,NULL,NULL);
INSERT INTO "operation" VALUES(28,'48190352555cec17a441d500','command','tester','2026-03-02T02:05:00Z',29,32,NULL,NULL);
INSERT INTO "operation" VALUES(29,'2a1307fce2cd17158d13be1c','command','tester','2026-03-02T02:05:00Z',33,33,NULL,NULL);
INSERT INTO "operation" VALUES(30,'6f267c30772c79e5d0796573','command','tester','2026-03-02T02:05:00Z',34,34,NULL,NULL);
INSERT INTO "operation" VALUES(31,'7b6a5e335acc21b3e0760e23','command','tester','2026-03-02T02:05:00Z',35,37,NULL,NULL);
INSERT INTO "operation" VALUES(32,'a028d1c6a0de6a7027d9dc55','command','tester','2026-03-02T02:05:00Z',38,38,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0001"}}',NULL);
INSERT INTO "operation" VALUES(33,'b9b33602d01525d18858c968','command','tester','2026-03-02T02:05:00Z',39,39,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0002"}}',NULL);
INSERT INTO "operation" VALUES(34,'9ed764a2045a72365ff2bdd6','command','tester','2026-03-02T02:05:00Z',40,40,NULL,NULL);
INSERT INTO "operation" VALUES(35,'308d589f9ee7894d822af30c','command','tester','2026-03-02T02:05:00Z',41,41,NULL,NULL);
INSERT INTO "operation" VALUES(36,'fbad2b290f2c5c8b87ad426f','command','tester','2026-03-02T02:05:00Z',42,42,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0003"}}',NULL);
INSERT INTO "operation" VALUES(37,'a19645dc1ba9f320ed3a01d4','command','tester','2026-03-02T02:05:00Z',43,43,'{"why": "{receipt} is void: ''svcdesk pay {number}'' writes another", "facts": {"receipt": "R-0003", "number": "SD-000001"}}',NULL);
INSERT INTO "operation" VALUES(38,'5a08215dc76cf83237e753cd','command','tester','2026-03-02T02:05:00Z',44,44,NULL,NULL);
INSERT INTO "operation" VALUES(39,'4b6afdedc6c954e68888221b','command','tester','2026-03-02T03:00:00Z',45,45,NULL,NULL);
INSERT INTO "operation" VALUES(40,'713eb03faa0e6df3cdcad4f4','command','tester','2026-03-02T03:00:00Z',46,46,NULL,NULL);
INSERT INTO "operation" VALUES(41,'2c5c5f9ee544f048eaf78d28','command','tester','2026-03-02T03:00:00Z',47,47,NULL,NULL);
INSERT INTO "operation" VALUES(42,'0055d9f6f0bf0372ee5610d6','command','tester','2026-03-02T03:00:00Z',48,48,NULL,NULL);
INSERT INTO "operation" VALUES(43,'8b85bac9b07995511546a2e6','command','wang','2026-03-02T03:00:00Z',49,49,NULL,NULL);
INSERT INTO "operation" VALUES(44,'4a42909cd5a7ed91f1a991fd','command','tester','2026-03-02T03:00:00Z',50,50,NULL,NULL);
INSERT INTO "operation" VALUES(45,'2d71894d4aa80893a7c6a69c','command','tester','2026-03-02T03:00:00Z',51,51,'{"why": "{number} is on its way: ''svcdesk return back {number}'' when it is here again", "facts": {"number": "RMA-0001"}}',NULL);
INSERT INTO "operation" VALUES(46,'1f4087483a05dab67881f021','command','tester','2026-03-02T03:00:00Z',52,52,NULL,NULL);
INSERT INTO "operation" VALUES(47,'b6c3ae6ab0cd991fe9ff38aa','command','tester','2026-03-02T03:30:00Z',53,53,NULL,NULL);
INSERT INTO "operation" VALUES(48,'2b7d6dc7f5b580332326e2c0','command','tester','2026-03-02T03:30:00Z',54,54,NULL,NULL);
INSERT INTO "operation" VALUES(49,'fbdcb30b0b08eec46b651eb4','command','tester','2026-03-02T06:00:00Z',55,55,NULL,NULL);
INSERT INTO "operation" VALUES(50,'bc040f8fdc1d2d0c36ca5fe5','command','tester','2026-03-02T06:00:00Z',56,56,NULL,NULL);
INSERT INTO "operation" VALUES(51,'42d6752847852dbc2048c457','command','tester','2026-03-02T06:00:00Z',57,58,NULL,NULL);
INSERT INTO "operation" VALUES(52,'22012d43daf37ab5678dca3c','command','tester','2026-03-02T06:00:00Z',59,59,NULL,NULL);
INSERT INTO "operation" VALUES(53,'609f16cbcf7e16dd7fdbeb96','command','wang','2026-03-02T06:00:00Z',60,60,NULL,NULL);
INSERT INTO "operation" VALUES(54,'91c775cd36c0621c19863a0a','command','tester','2026-03-02T06:00:00Z',61,62,'{"why": "{number} is shipped: ''svcdesk stock transfer {part} {quantity} --from {holder} --to {source}'' returns it", "facts": {"number": "REQ-0001", "part": "roller", "quantity": 2, "holder": "centre", "source": "warehouse"}}',NULL);
INSERT INTO "operation" VALUES(55,'07a4ab74950d8aa0981f27f4','command','tester','2026-03-02T06:00:00Z',63,63,NULL,NULL);
INSERT INTO "operation" VALUES(56,'60bc550a74fbd51c66b28e6e','command','tester','2026-03-02T06:00:00Z',64,64,NULL,NULL);
INSERT INTO "operation" VALUES(57,'4906973b3444d1ba52363fec','command','tester','2026-03-02T09:20:00Z',65,65,NULL,NULL);
INSERT INTO "operation" VALUES(58,'ca40185490387320073cab72','program','tester','2026-03-02T09:20:00Z',66,67,NULL,NULL);
INSERT INTO "operation" VALUES(59,'94619ab33cdb36ded66a058c','program','tester','2026-03-02T09:20:00Z',68,68,NULL,NULL);
INSERT INTO "operation" VALUES(60,'1a4b6bf81edd3f93a2de63b6','program','tester','2026-03-03T01:00:00Z',69,70,NULL,NULL);
INSERT INTO "operation" VALUES(61,'ffb04bf3d8de41396f193c8c','program','tester','2026-03-03T01:00:00Z',71,73,NULL,NULL);
INSERT INTO "operation" VALUES(62,'f7c8ea61649edd0fe98ab624','program','tester','2026-03-03T01:00:00Z',74,76,NULL,NULL);
INSERT INTO "operation" VALUES(63,'ac45325789b81238cb216d00','program','tester','2026-03-03T01:00:00Z',77,78,NULL,NULL);
INSERT INTO "operation" VALUES(64,'7be2496248c364de8632499e','program','tester','2026-03-03T01:00:00Z',79,79,NULL,NULL);
INSERT INTO "operation" VALUES(65,'e286bd5c14c64b055c1948df','command','tester','2026-03-03T01:00:00Z',80,80,NULL,NULL);
INSERT INTO "operation" VALUES(66,'0536eff5d2d419db5aa23528','command','tester','2026-03-03T01:00:00Z',81,81,NULL,NULL);
INSERT INTO "operation" VALUES(67,'d315d52963a19da2ff4e1438','command','tester','2026-03-03T01:00:00Z',82,82,NULL,NULL);
INSERT INTO "operation" VALUES(68,'a80637aee3a6b4640764a122','command','tester','2026-03-03T01:00:00Z',83,83,NULL,NULL);
INSERT INTO "operation" VALUES(69,'38f9c5775e4c794e0784fd03','command','tester','2026-03-03T01:00:00Z',84,84,NULL,NULL);
INSERT INTO "operation" VALUES(70,'a3693ee4179df065f8424f14','command','tester','2026-03-03T01:00:00Z',85,87,NULL,NULL);
INSERT INTO "operation" VALUES(71,'935471fb2fc9afee7aa1a723','command','tester','2026-03-03T01:00:00Z',88,88,NULL,NULL);
INSERT INTO "operation" VALUES(72,'f789a31599838eaccf6efa95','command','tester','2026-03-03T01:00:00Z',89,89,NULL,NULL);
INSERT INTO "operation" VALUES(73,'440f6d3adaf972eb49843b0c','command','tester','2026-03-03T01:00:00Z',90,90,NULL,NULL);
INSERT INTO "operation" VALUES(74,'7a851d0032711fa5c8a49c3c','program','Desk 1','2026-03-02T00:30:00Z',91,92,NULL,NULL);
INSERT INTO "operation" VALUES(75,'7a851d0032711fa5c8a49c3c','program','Desk 1','2026-03-02T00:40:00Z',93,94,NULL,NULL);
INSERT INTO "operation" VALUES(76,'7a851d0032711fa5c8a49c3c','program','Ada','2026-03-02T00:50:00Z',95,95,NULL,NULL);
INSERT INTO "operation" VALUES(77,'7a851d0032711fa5c8a49c3c','program','tester','2026-03-03T01:00:00Z',96,96,NULL,NULL);
INSERT INTO "operation" VALUES(78,'8444603be13005ccbd2ceec0','command','tester','2026-03-04T01:00:00Z',97,97,NULL,NULL);
INSERT INTO "operation" VALUES(79,'d23912ddd455faf5ad33f3f7','command','tester','2026-03-04T01:00:00Z',98,98,NULL,NULL);
INSERT INTO "operation" VALUES(80,'6957da78bc6301d9a64dcacf','command','tester','2026-03-04T01:00:00Z',99,99,NULL,NULL);
INSERT INTO "operation" VALUES(81,'5b9810c8fd7b7f43fcb56607','command','tester','2026-03-04T01:00:00Z',100,100,NULL,NULL);
INSERT INTO "operation" VALUES(82,'6e7814fc540c3785f04c31d8','command','tester','2026-03-04T01:00:00Z',101,102,NULL,NULL);
INSERT INTO "operation" VALUES(83,'3154f8a13ec02fa1464ae879','command','tester','2026-03-04T01:00:00Z',103,103,NULL,NULL);
INSERT INTO "operation" VALUES(84,'bfa8c5cfb83ce98aaf427439','command','tester','2026-03-04T01:00:00Z',104,104,NULL,NULL);
INSERT INTO "operation" VALUES(85,'f95e7682a38ddfd14ade91b8','command','tester','2026-03-04T03:00:00Z',105,105,NULL,NULL);
INSERT INTO "operation" VALUES(86,'f5f7bc0f1ca41c02de9b4394','program','tester','2026-04-01T01:00:00Z',106,106,NULL,NULL);
INSERT INTO "operation" VALUES(87,'36d851bae87886ff96d07956','command','tester','2026-04-01T01:00:00Z',107,107,NULL,NULL);
INSERT INTO "operation" VALUES(88,'70ca99f217e5fd6bddad9cfb','command','tester','2026-04-01T01:00:00Z',108,108,NULL,NULL);
INSERT INTO "operation" VALUES(89,'349ba2e40872d7c1c81475e7','command','tester','2026-04-01T01:00:00Z',109,109,NULL,NULL);
INSERT INTO "operation" VALUES(90,'cee65354a390f577ae69748e','command','tester','2026-04-01T01:00:00Z',110,110,NULL,NULL);
INSERT INTO "operation" VALUES(91,'2fec739fd733be0d6b6bdc0e','command','tester','2026-04-01T01:00:00Z',111,111,NULL,NULL);
INSERT INTO "operation" VALUES(92,'46200750dfbd58b5b86debe5','command','tester','2026-04-01T01:00:00Z',112,112,NULL,NULL);
INSERT INTO "operation" VALUES(93,'e2a49a793c21d752dadc98ac','command','tester','2026-04-01T01:00:00Z',113,113,NULL,NULL);
INSERT INTO "operation" VALUES(94,'8aaf08137312dbe91648b25f','command','tester','2026-04-01T01:00:00Z',114,114,NULL,NULL);
INSERT INTO "operation" VALUES(95,'6f4d63ef951926f48de00f53','command','tester','2026-04-01T01:00:00Z',115,115,NULL,NULL);
INSERT INTO "operation" VALUES(96,'71fd887cfb1c804f456a6175','command','tester','2026-04-01T01:00:00Z',116,116,NULL,NULL);
INSERT INTO "operation" VALUES(97,'bc3f6230fda7f829a70973db','command','tester','2026-04-01T01:00:00Z',117,117,NULL,NULL);
INSERT INTO "operation" VALUES(98,'15c894376c8c0f01c8d47202','command','tester','2026-04-01T01:00:00Z',118,118,NULL,NULL);
INSERT INTO "operation" VALUES(99,'07e18fd3222a800dbebe62d1','command','tester','2026-04-01T01:00:00Z',119,119,NULL,NULL);
INSERT INTO "operation" VALUES(100,'a3f2c08f5e8c17e133cb0855','command','tester','2026-04-01T01:00:00Z',120,120,NULL,NULL);
INSERT INTO "operation" VALUES(101,'c5db48a1a85edcb39f8a43c2','command','tester','2026-04-01T01:00:00Z',121,121,NULL,NULL);
INSERT INTO "operation" VALUES(102,'7f7ed93f65a9e0dadaa36b00','command','tester','2026-04-01T01:00:00Z',122,122,NULL,'ee5b46d623765d104b82c4db');
INSERT INTO "operation" VALUES(103,'ee5b46d623765d104b82c4db','undo','tester','2026-04-01T01:00:00Z',123,123,NULL,NULL);
INSERT INTO "operation" VALUES(104,'823a2f84f6afbd4b921d4446','command','tester','2026-04-01T01:00:00Z',124,124,NULL,NULL);
INSERT INTO "operation" VALUES(105,'83cf8917fc3d5bb0ffec744a','command','tester','2026-04-01T01:00:00Z',125,125,NULL,NULL);
INSERT INTO "operation" VALUES(106,'97e33a29104961868bf8374e','command','tester','2026-04-01T01:00:00Z',126,126,NULL,NULL);
INSERT INTO "operation" VALUES(107,'8d0edd33845a17ee94af0c1b','command','tester','2026-04-01T01:00:00Z',127,129,NULL,NULL);
INSERT INTO "operation" VALUES(108,'9b0322392ae032dc674985c7','program','tester','2026-04-01T01:00:00Z',130,130,NULL,NULL);
INSERT INTO "operation" VALUES(109,'67b410cedb910b0f4337ccc7','command','tester','2026-04-01T01:00:00Z',131,134,NULL,NULL);
INSERT INTO "operation" VALUES(110,'9e7ac6229052bcbf8eef64c8','command','tester','2026-04-01T01:00:00Z',135,135,NULL,NULL);
INSERT INTO "operation" VALUES(111,'840e7787e2f6a42163be459c','command','tester','2026-04-01T01:00:00Z',136,136,NULL,NULL);
INSERT INTO "operation" VALUES(112,'f35def262df9e5f31693bfec','command','tester','2026-04-01T01:00:00Z',137,137,NULL,NULL);
INSERT INTO "operation" VALUES(113,'ed9b5289e270a3262a5a6242','command','tester','2026-04-01T01:00:00Z',138,140,NULL,NULL);
INSERT INTO "operation" VALUES(114,'0ce7b0b412cc39b05a41cca5','command','tester','2026-04-01T01:00:00Z',141,141,NULL,NULL);
INSERT INTO "operation" VALUES(115,'a5ccc6ee09a6fd2d01910526','program','tester','2026-04-01T01:00:00Z',142,145,NULL,NULL);
INSERT INTO "operation" VALUES(116,'b458b3f438ee2c6fca9d916e','command','tester','2026-04-01T01:00:00Z',146,146,NULL,NULL);
INSERT INTO "operation" VALUES(117,'64928504e7dab77cdd043e58','command','tester','2026-04-01T01:00:00Z',147,150,NULL,NULL);
INSERT INTO "operation" VALUES(118,'638ed5c68a020555f5b0abd1','command','tester','2026-04-01T01:00:00Z',151,151,NULL,NULL);
INSERT INTO "operation" VALUES(119,'e793a2d2685f972c1e69cd8c','command','tester','2026-04-01T02:00:00Z',152,152,NULL,NULL);
INSERT INTO "operation" VALUES(120,'2a509797816b15eb2fcaa6a9','command','tester','2026-04-01T02:00:00Z',153,153,NULL,NULL);
INSERT INTO "operation" VALUES(121,'7f0391edb92f57c3b97a31dc','command','tester','2026-04-01T02:00:00Z',154,155,NULL,NULL);
INSERT INTO "operation" VALUES(122,'f803d1291f78fdef17ed24b7','command','tester','2026-04-01T02:00:00Z',156,158,NULL,NULL);
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
INSERT INTO "payment" VALUES('84c3bf33785bac1a3b7cb350','R-0001','bbfb58f772069125f1529ece',3000,'CNY','card','92845132c1f70f0c0c5bc37c','2026-03-02T02:05:00Z','tester',2,'payment',NULL,NULL,NULL);
INSERT INTO "payment" VALUES('d0925ca337fb5c0dee1d0e07','R-0002','bbfb58f772069125f1529ece',5000,'CNY','transfer',NULL,'2026-03-02T02:05:00Z','tester',2,'payment',NULL,NULL,NULL);
INSERT INTO "payment" VALUES('64e8fe7fdc8ab8aa8d8a6cff','R-0003','bbfb58f772069125f1529ece',500,'CNY','transfer',NULL,'2026-03-02T02:05:00Z','tester',2,'refund','2026-03-02T02:05:00Z','tester','it was not given');
CREATE TABLE "phone" (
  customer_id TEXT NOT NULL REFERENCES customer (id),
  digits TEXT NOT NULL CHECK (digits <> ''),  -- in full, with the country's code, where the desk knows it
  extension TEXT NOT NULL,
  shown TEXT NOT NULL,                        -- as it was written
  tail TEXT NOT NULL,                         -- the last 7 digits, as many as a number without its area code has
  PRIMARY KEY (customer_id, digits, extension)
) STRICT;
INSERT INTO "phone" VALUES('e07d80f6f9283274b0e680c4','8613800000001','','13800000001','0000001');
INSERT INTO "phone" VALUES('7d7f5f997393979da49a647a','8613800000002','','13800000002','0000002');
INSERT INTO "phone" VALUES('e07d80f6f9283274b0e680c4','8613800000003','','13800000003','0000003');
INSERT INTO "phone" VALUES('1cde8f40d03568b404b28cb0','861055500007','12','010 5550 0007 ext 12','5500007');
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
INSERT INTO "priced_line" VALUES('a41a44c02c2e8db73e68c650','17ccf3fde5956ba81ff28a7b',NULL,1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('fc27a40e829dbbe93be4937c','17ccf3fde5956ba81ff28a7b',NULL,2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('cfb9c5214d7399d7094ec5d7','17ccf3fde5956ba81ff28a7b',NULL,3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('d0da45bb60a5c2e67ab1d7ca','17ccf3fde5956ba81ff28a7b',NULL,4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('4accca1401e342eb4af5df5f',NULL,'9b24209bece9e43fb95e477f',1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('6f252096090f8d5ba42d0acc',NULL,'9b24209bece9e43fb95e477f',2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('41e99f993ade170eaebd55f8',NULL,'9b24209bece9e43fb95e477f',3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('a24a645406fae5ec39d0561b',NULL,'9b24209bece9e43fb95e477f',4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('3307570215bec0e69f9c05b5',NULL,'9b24209bece9e43fb95e477f',5,'work','training',1,'place',20000,20000,0,'included in the contract','CNY',0,'625a72b79fd6465e66a15e48','training',2);
INSERT INTO "priced_line" VALUES('5f14ff476b5c1a82f6d1388c',NULL,'b827853048cb7193710973e4',1,'work','visit',1,NULL,8000,8000,0,'in warranty','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('b931c4df2c32912e799b21c3',NULL,'b827853048cb7193710973e4',2,'work','labour',1,'30m',6000,6000,0,'in warranty','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('32de1f911690756c90a03b6b',NULL,'5ebb79279c8b74070cf75d07',1,'work','visit',1,NULL,8000,8000,8000,NULL,'CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('5000357fd7884ea834477f79',NULL,'5ebb79279c8b74070cf75d07',2,'work','training',1,'place',20000,20000,20000,NULL,'CNY',0,NULL,NULL,2);
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
INSERT INTO "quote" VALUES('17ccf3fde5956ba81ff28a7b','Q-0001','bbfb58f772069125f1529ece','2026-03-02T01:00:00Z','tester',8000,'CNY','full care',2,'cost','free',NULL,NULL);
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
INSERT INTO "rma" VALUES('4ab4fa1204907931261de35d','RMA-0001','0de32019491093ffbe371a85','a54cdf12a55d92111df260a1','quality','repair','desk','{"when": {"warranty": ["in"]}}',NULL,'2026-03-02T03:00:00Z','tester','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z',NULL,NULL,NULL,'desk',NULL,NULL,NULL,NULL,NULL,0,NULL);
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
INSERT INTO "settlement" VALUES('1cde8f40d03568b404b28cb0','2026Q1','payments',150,2000000,30000,0,14000,0,0,16000,0,NULL,'CNY',2,'2026-04-01T01:00:00Z');
CREATE TABLE site (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL,
  address TEXT,
  region TEXT, closed_on TEXT,
  UNIQUE (customer_id, name_key)
) STRICT;
INSERT INTO "site" VALUES('c53cf533e72ad41f3beb2cbf','e07d80f6f9283274b0e680c4','North wing','north wing','2 Sample Road','county',NULL);
CREATE TABLE stock (
  holder_id TEXT NOT NULL REFERENCES holder (id),
  part TEXT NOT NULL,
  condition TEXT NOT NULL CHECK (condition IN ('new', 'used')),
  quantity INTEGER NOT NULL CHECK (quantity >= 0),
  PRIMARY KEY (holder_id, part, condition)
) STRICT;
INSERT INTO "stock" VALUES('8257f937d2e5a9a9dda77306','roller','new',3);
INSERT INTO "stock" VALUES('6cda108caabf006c207b48e3','roller','new',1);
INSERT INTO "stock" VALUES('9ccfe0c0fe4366239a187b2b','roller','new',4);
INSERT INTO "stock" VALUES('66ec0c4d7325bd968323e994','roller','new',0);
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
INSERT INTO "stock_move" VALUES('a4299d2fa69f47e54dd87b7e',1,'2026-03-02T00:30:00Z','received','roller','new',10,NULL,'8257f937d2e5a9a9dda77306',NULL,NULL,NULL,'delivery note 17');
INSERT INTO "stock_move" VALUES('b1e8e2c009110eeaeeee0834',2,'2026-03-02T00:30:00Z','transferred','roller','new',3,'8257f937d2e5a9a9dda77306','6cda108caabf006c207b48e3',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('c841884e1e50f96bbfd7f704',3,'2026-03-02T00:30:00Z','transferred','roller','new',2,'8257f937d2e5a9a9dda77306','9ccfe0c0fe4366239a187b2b',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('9cd0d2f0a200ae550180600c',4,'2026-03-02T01:00:00Z','issued','roller','new',1,'6cda108caabf006c207b48e3','66ec0c4d7325bd968323e994','9b24209bece9e43fb95e477f',NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('65fb5adeac0afb2175d40205',5,'2026-03-02T02:05:00Z','fitted','roller','new',1,'66ec0c4d7325bd968323e994',NULL,'9b24209bece9e43fb95e477f',NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('b511d1a0e04818358e4c08ed',6,'2026-03-02T06:00:00Z','transferred','roller','new',2,'8257f937d2e5a9a9dda77306','9ccfe0c0fe4366239a187b2b',NULL,'e3732dbb75adcc6763364bb8',NULL,NULL);
INSERT INTO "stock_move" VALUES('6747930374af60880f54b803',7,'2026-03-02T06:00:00Z','lost','roller','new',1,'6cda108caabf006c207b48e3',NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "stock_request" VALUES('e3732dbb75adcc6763364bb8','REQ-0001','9ccfe0c0fe4366239a187b2b','roller',2,'issued','2026-03-02T06:00:00Z','tester','for the fair');
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
INSERT INTO "survey" VALUES('9db64626f8dc17d2a35f98ac','A-0001','service',NULL,'bbfb58f772069125f1529ece','9b24209bece9e43fb95e477f','2026-04-01T01:00:00Z',1,'phone','Li Na','tester','came at once','service',NULL,NULL,NULL,NULL);
INSERT INTO "survey" VALUES('ad1dfdd5f39f40bb4b82fcd5','A-0002','service',NULL,'0de32019491093ffbe371a85',NULL,'2026-04-01T01:00:00Z',0,NULL,NULL,'tester',NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE survey_mark (
  survey_id TEXT NOT NULL REFERENCES survey (id),
  question TEXT NOT NULL,                   -- key of the configuration
  mark INTEGER CHECK (mark >= 1),
  words TEXT,
  PRIMARY KEY (survey_id, question),
  CHECK ((mark IS NULL) <> (words IS NULL))
) STRICT;
INSERT INTO "survey_mark" VALUES('9db64626f8dc17d2a35f98ac','attitude',5,NULL);
CREATE TABLE swept (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  journal_seq INTEGER NOT NULL
) STRICT;
INSERT INTO "swept" VALUES(1,68);
CREATE TABLE taken_back (
  journal_seq INTEGER PRIMARY KEY REFERENCES journal (seq)
) STRICT;
INSERT INTO "taken_back" VALUES(122);
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
INSERT INTO "task" VALUES('d655c8ed85a9d8e759d1b3f4','T-0001',NULL,NULL,'send the manual','customer','e07d80f6f9283274b0e680c4','e07d80f6f9283274b0e680c4','e83bc6de98d4f84a542a9c1d',NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-03','2026-04-08',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('3e1f324bb5abe5703d2596b8','T-0002','count','2026-04','count the spares','station','centre',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('a6a2275732610fec3e59242f','T-0003','count','2026-04','count the spares','station','north',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('a2667c3d78d98005ce172186','T-0004','visit','2026-04','Fault','contract','625a72b79fd6465e66a15e48','e07d80f6f9283274b0e680c4',NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('7ec45f2b0d9219413a49030a','T-0005','visit','2026-04','Fault','contract','b932c60b6208ce27257aa277','7d7f5f997393979da49a647a',NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "task_move" VALUES('d655c8ed85a9d8e759d1b3f4',1,'2026-04-01T01:00:00Z','tester','put off','2026-04-03','2026-04-08','they are on holiday');
CREATE TABLE terms (
  id TEXT PRIMARY KEY,
  promises TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO "terms" VALUES('33169380254b2758df52040c','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "2h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "same day", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('a4fb2760c28cf97c220039fb','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "2h", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "5 working days", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
INSERT INTO "terms" VALUES('dd16200be1d9069d36d5cff8','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "30m", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "2 working days", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
INSERT INTO "terms" VALUES('e6a5a979676730934f414431','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "1h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "3 working days", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('0b55d2a296b58f93d585283e','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "1h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "same day", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('861846486f9bd5debf3d2fa1','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "2h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "3 working days", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('73aedcd994ed2fa47a3cadde','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "30m", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "8h", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
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
INSERT INTO "ticket" VALUES('bbfb58f772069125f1529ece','SD-000001',1,'printer jams','fault','e07d80f6f9283274b0e680c4',NULL,NULL,'2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','worn roller','roller replaced','9c8d02276e8d1d425eb4974d','625a72b79fd6465e66a15e48',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('0de32019491093ffbe371a85','SD-000002',2,'no power','fault','7d7f5f997393979da49a647a',NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL,'a54cdf12a55d92111df260a1','b932c60b6208ce27257aa277',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('1df23722e045fb9a14fa460c','SD-000003',3,'scanner reads every second code','fault','7d7f5f997393979da49a647a',NULL,NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'b932c60b6208ce27257aa277',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('1f07bed875e5ebb7616f9911','SD-000004',4,'registration desk is down','fault','e07d80f6f9283274b0e680c4','down','group','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'625a72b79fd6465e66a15e48',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('bc8b2319e2fa42d4119c3ba8','SD-000005',5,'cannot log in','fault','e07d80f6f9283274b0e680c4',NULL,NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL,NULL,'625a72b79fd6465e66a15e48',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('9cff97117e18f4c253487c02','SD-000006',6,'called by mistake','fault','1cde8f40d03568b404b28cb0',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('10858245820a056e4bccaa5f','SD-000007',7,'how does it print','fault','1cde8f40d03568b404b28cb0',NULL,NULL,'2026-03-03T01:00:00Z',NULL,'no training','explained',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('718eb2f3bc26f9bd4eb8ccfc','INC-7',NULL,'Door, Lock, Stuck','fault','ba6f736c8f154d9ea7c910b5',NULL,NULL,'2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','not recorded','not recorded in the log',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('a9cb757eebb3fb2c9d750321','SD-000008',8,'the printer jams again','fault','e07d80f6f9283274b0e680c4',NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL,'9c8d02276e8d1d425eb4974d','625a72b79fd6465e66a15e48','bbfb58f772069125f1529ece',NULL,NULL);
INSERT INTO "ticket" VALUES('e702c5d52e45d0e509b49c0a','SD-000009',9,'the screen is dark','fault','1cde8f40d03568b404b28cb0',NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('9e613e2034d63c19536427e4','SD-000011',11,'does anybody come?','fault','1cde8f40d03568b404b28cb0',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('efde1d538eae777372321466','SD-000012',12,'does anybody come','fault','1cde8f40d03568b404b28cb0',NULL,NULL,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,'9e613e2034d63c19536427e4',NULL);
INSERT INTO "ticket" VALUES('c94cc162dd540f47c28a083d','SD-000013',13,'no sound','fault','25bb07e1502a7fc7d13a1933',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('2d76790427ec7f34b4815753','SD-000014',14,'cable loose','fault','1cde8f40d03568b404b28cb0',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,'9e613e2034d63c19536427e4',NULL,NULL);
INSERT INTO "ticket" VALUES('b0477983a4ccdbbae544ee18','SD-000015',15,'how does it print now','fault','1cde8f40d03568b404b28cb0',NULL,NULL,'2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','no training','explained',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('dca6787f6f3ee5420be63543','SD-000016',16,'nobody came','complaint','7d7f5f997393979da49a647a',NULL,NULL,'2026-04-01T02:00:00Z',NULL,NULL,NULL,NULL,'b932c60b6208ce27257aa277',NULL,NULL,NULL);
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
INSERT INTO "ticket_period" VALUES('bbfb58f772069125f1529ece','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','open','P1','gold','county','warranty','out','1','e83bc6de98d4f84a542a9c1d');
INSERT INTO "ticket_period" VALUES('bbfb58f772069125f1529ece','2026-03-02T02:05:00Z','9999-12-31T23:59:59Z','closed','P1','gold','county','warranty','out','1','e83bc6de98d4f84a542a9c1d');
INSERT INTO "ticket_period" VALUES('1f07bed875e5ebb7616f9911','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','open','P3','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('1f07bed875e5ebb7616f9911','2026-03-02T06:00:00Z','2026-03-03T01:00:00Z','open','P1','gold','city','warranty','unknown','2',NULL);
INSERT INTO "ticket_period" VALUES('1f07bed875e5ebb7616f9911','2026-03-03T01:00:00Z','2026-03-04T01:00:00Z','open','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('9cff97117e18f4c253487c02','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','cancelled','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('10858245820a056e4bccaa5f','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','in','1','9910bc358ed71628a51311b2');
INSERT INTO "ticket_period" VALUES('718eb2f3bc26f9bd4eb8ccfc','2026-03-02T00:30:00Z','2026-03-02T00:40:00Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('718eb2f3bc26f9bd4eb8ccfc','2026-03-02T00:40:00Z','2026-03-02T00:50:00Z','open','P3','standard','city','warranty','unknown','1','f1805bdc6dc2c4b39e659785');
INSERT INTO "ticket_period" VALUES('718eb2f3bc26f9bd4eb8ccfc','2026-03-02T00:50:00Z','9999-12-31T23:59:59Z','resolved','P3','standard','city','warranty','unknown','1','f1805bdc6dc2c4b39e659785');
INSERT INTO "ticket_period" VALUES('1f07bed875e5ebb7616f9911','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','held','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('a9cb757eebb3fb2c9d750321','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','open','P3','gold','county','warranty','out','1',NULL);
INSERT INTO "ticket_period" VALUES('bc8b2319e2fa42d4119c3ba8','2026-03-02T09:20:00Z','2026-03-03T01:00:00Z','open','P2','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('bc8b2319e2fa42d4119c3ba8','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P2','gold','city','warranty','unknown','2','9910bc358ed71628a51311b2');
INSERT INTO "ticket_period" VALUES('e702c5d52e45d0e509b49c0a','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','open','P1','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('1f07bed875e5ebb7616f9911','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','open','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('0de32019491093ffbe371a85','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','held','P3','standard','city','warranty','in','1',NULL);
INSERT INTO "ticket_period" VALUES('1df23722e045fb9a14fa460c','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','open','P2','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('efde1d538eae777372321466','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','cancelled','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('c94cc162dd540f47c28a083d','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('9e613e2034d63c19536427e4','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1','e83bc6de98d4f84a542a9c1d');
INSERT INTO "ticket_period" VALUES('2d76790427ec7f34b4815753','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('b0477983a4ccdbbae544ee18','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','resolved','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('dca6787f6f3ee5420be63543','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1',NULL);
CREATE TABLE told (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  journal_seq INTEGER NOT NULL
) STRICT;
INSERT INTO "told" VALUES(1,78);
CREATE TABLE turnover (
  customer_id TEXT NOT NULL REFERENCES customer (id),
  month TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount >= 0), currency TEXT, decimals INTEGER CHECK ((decimals IS NULL) = (currency IS NULL)),
  PRIMARY KEY (customer_id, month)
) STRICT;
INSERT INTO "turnover" VALUES('1cde8f40d03568b404b28cb0','2026-02',2000000,'CNY',2);
INSERT INTO "turnover" VALUES('1cde8f40d03568b404b28cb0','2026-04',100000,'CNY',2);
CREATE TABLE warranty_card (
  equipment_id TEXT PRIMARY KEY REFERENCES equipment (id),
  number TEXT,
  dealer_id TEXT REFERENCES customer (id),
  sold_on TEXT NOT NULL,
  received_on TEXT NOT NULL,
  void_because TEXT CHECK (void_because <> ''),
  CHECK (sold_on <= received_on)
) STRICT;
INSERT INTO "warranty_card" VALUES('a54cdf12a55d92111df260a1',NULL,'1cde8f40d03568b404b28cb0','2026-02-01','2026-02-10',NULL);
CREATE TABLE withdrawn (
  ticket_id TEXT PRIMARY KEY,
  number TEXT NOT NULL,
  count INTEGER,
  at TEXT NOT NULL,
  actor TEXT NOT NULL
) STRICT;
INSERT INTO "withdrawn" VALUES('1ab61dcc5ee1148734c426ff','SD-000010',10,'2026-04-01T01:00:00Z','tester');
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
INSERT INTO "word" VALUES('000001',1,0,'万');
INSERT INTO "word" VALUES('000001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('000002',1,0,'下');
INSERT INTO "word" VALUES('000002',2,0,'一下');
INSERT INTO "word" VALUES('000003',1,0,'一');
INSERT INTO "word" VALUES('000003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('000004',1,0,'丅');
INSERT INTO "word" VALUES('000005',1,0,'丈');
INSERT INTO "word" VALUES('000006',1,0,'七');
INSERT INTO "word" VALUES('000007',1,0,'丂');
INSERT INTO "word" VALUES('000008',1,0,'丆');
INSERT INTO "word" VALUES('000009',1,0,'丄');
INSERT INTO "word" VALUES('00001',1,0,'万');
INSERT INTO "word" VALUES('00001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('000011',1,0,'不');
INSERT INTO "word" VALUES('000012',1,0,'三');
INSERT INTO "word" VALUES('000013',1,0,'上');
INSERT INTO "word" VALUES('000014',1,0,'丌');
INSERT INTO "word" VALUES('00002',1,0,'下');
INSERT INTO "word" VALUES('00002',2,0,'一下');
INSERT INTO "word" VALUES('00003',1,0,'一');
INSERT INTO "word" VALUES('00003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('00004',1,0,'丅');
INSERT INTO "word" VALUES('00005',1,0,'丈');
INSERT INTO "word" VALUES('00006',1,0,'七');
INSERT INTO "word" VALUES('00007',1,0,'丂');
INSERT INTO "word" VALUES('00007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('00008',1,0,'丆');
INSERT INTO "word" VALUES('00009',1,0,'丄');
INSERT INTO "word" VALUES('0001',1,0,'万');
INSERT INTO "word" VALUES('0001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('00011',1,0,'不');
INSERT INTO "word" VALUES('00012',1,0,'三');
INSERT INTO "word" VALUES('00013',1,0,'上');
INSERT INTO "word" VALUES('00014',1,0,'丌');
INSERT INTO "word" VALUES('0002',1,0,'下');
INSERT INTO "word" VALUES('0002',2,0,'一下');
INSERT INTO "word" VALUES('0003',1,0,'一');
INSERT INTO "word" VALUES('0003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('0004',1,0,'丅');
INSERT INTO "word" VALUES('0005',1,0,'丈');
INSERT INTO "word" VALUES('0006',1,0,'七');
INSERT INTO "word" VALUES('0007',1,0,'丂');
INSERT INTO "word" VALUES('0007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('0008',1,0,'丆');
INSERT INTO "word" VALUES('0009',1,0,'丄');
INSERT INTO "word" VALUES('0011',1,0,'不');
INSERT INTO "word" VALUES('0012',1,0,'三');
INSERT INTO "word" VALUES('0013',1,0,'上');
INSERT INTO "word" VALUES('0014',1,0,'丌');
INSERT INTO "word" VALUES('010',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('01055500007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('055500007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('1',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('1001',2,0,'丆万');
INSERT INTO "word" VALUES('1002',2,0,'下');
INSERT INTO "word" VALUES('1055500007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('12',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('12345',2,0,'下');
INSERT INTO "word" VALUES('13800000001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('13800000002',2,0,'一下');
INSERT INTO "word" VALUES('13800000003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('2',2,0,'丆万');
INSERT INTO "word" VALUES('20',3,0,'万');
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
INSERT INTO "word" VALUES('again',1,0,'丆');
INSERT INTO "word" VALUES('again',2,0,'丆');
INSERT INTO "word" VALUES('again',3,0,'丂');
INSERT INTO "word" VALUES('anybody',1,0,'三不');
INSERT INTO "word" VALUES('anybody',2,0,'下不');
INSERT INTO "word" VALUES('at',3,0,'万');
INSERT INTO "word" VALUES('away',3,0,'下');
INSERT INTO "word" VALUES('be',3,0,'丅');
INSERT INTO "word" VALUES('bend',3,0,'不');
INSERT INTO "word" VALUES('board',3,0,'丅');
INSERT INTO "word" VALUES('by',1,0,'七');
INSERT INTO "word" VALUES('by',2,0,'七');
INSERT INTO "word" VALUES('by',3,0,'七');
INSERT INTO "word" VALUES('cable',1,0,'丌');
INSERT INTO "word" VALUES('cable',2,0,'丌');
INSERT INTO "word" VALUES('cable',3,0,'不');
INSERT INTO "word" VALUES('called',1,0,'七');
INSERT INTO "word" VALUES('called',2,0,'七');
INSERT INTO "word" VALUES('called',3,0,'七');
INSERT INTO "word" VALUES('cannot',1,0,'丈');
INSERT INTO "word" VALUES('cannot',2,0,'丈');
INSERT INTO "word" VALUES('care',3,0,'万');
INSERT INTO "word" VALUES('clinic',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('close',3,0,'万');
INSERT INTO "word" VALUES('code',1,0,'一');
INSERT INTO "word" VALUES('code',2,0,'一');
INSERT INTO "word" VALUES('come',1,0,'三不');
INSERT INTO "word" VALUES('come',2,0,'不');
INSERT INTO "word" VALUES('coming',2,0,'下');
INSERT INTO "word" VALUES('content',3,0,'丂');
INSERT INTO "word" VALUES('customer',3,0,'丅');
INSERT INTO "word" VALUES('dark',1,0,'丄');
INSERT INTO "word" VALUES('dark',2,0,'丄');
INSERT INTO "word" VALUES('dealer',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('desk',1,0,'丅');
INSERT INTO "word" VALUES('desk',2,0,'丅');
INSERT INTO "word" VALUES('did',3,0,'万');
INSERT INTO "word" VALUES('do',3,0,'不');
INSERT INTO "word" VALUES('does',1,0,'丂三不');
INSERT INTO "word" VALUES('does',2,0,'丂不');
INSERT INTO "word" VALUES('door',1,0,'丁');
INSERT INTO "word" VALUES('door',2,0,'丁');
INSERT INTO "word" VALUES('down',1,0,'丅');
INSERT INTO "word" VALUES('down',2,0,'丅');
INSERT INTO "word" VALUES('every',1,0,'一');
INSERT INTO "word" VALUES('every',2,0,'一');
INSERT INTO "word" VALUES('example',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('explained',3,0,'丂');
INSERT INTO "word" VALUES('ext',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('factory',3,0,'下');
INSERT INTO "word" VALUES('floor',3,0,'不');
INSERT INTO "word" VALUES('full',3,0,'万');
INSERT INTO "word" VALUES('has',3,0,'丅');
INSERT INTO "word" VALUES('help',3,0,'万');
INSERT INTO "word" VALUES('how',1,0,'丂');
INSERT INTO "word" VALUES('how',2,0,'丂');
INSERT INTO "word" VALUES('how',3,0,'丂');
INSERT INTO "word" VALUES('in',1,0,'丈');
INSERT INTO "word" VALUES('in',2,0,'丈下');
INSERT INTO "word" VALUES('in',3,0,'丁丂');
INSERT INTO "word" VALUES('inc',1,0,'丁');
INSERT INTO "word" VALUES('into',3,0,'一');
INSERT INTO "word" VALUES('is',1,0,'丄丅');
INSERT INTO "word" VALUES('is',2,0,'丄丅下');
INSERT INTO "word" VALUES('is',3,0,'丅丈');
INSERT INTO "word" VALUES('it',1,0,'丂');
INSERT INTO "word" VALUES('it',2,0,'丂');
INSERT INTO "word" VALUES('it',3,0,'一不');
INSERT INTO "word" VALUES('jam',3,0,'万');
INSERT INTO "word" VALUES('jams',1,0,'丆万');
INSERT INTO "word" VALUES('jams',2,0,'丆万');
INSERT INTO "word" VALUES('know',3,0,'丂');
INSERT INTO "word" VALUES('labels',3,0,'万');
INSERT INTO "word" VALUES('li',2,0,'丅丆万丈上');
INSERT INTO "word" VALUES('lock',1,0,'丁');
INSERT INTO "word" VALUES('lock',2,0,'丁');
INSERT INTO "word" VALUES('log',1,0,'丈');
INSERT INTO "word" VALUES('log',2,0,'丈');
INSERT INTO "word" VALUES('log',3,0,'丁');
INSERT INTO "word" VALUES('logged',2,0,'不');
INSERT INTO "word" VALUES('look',3,0,'一');
INSERT INTO "word" VALUES('loose',1,0,'丌');
INSERT INTO "word" VALUES('loose',2,0,'丌');
INSERT INTO "word" VALUES('loose',3,0,'不');
INSERT INTO "word" VALUES('lp2',2,0,'丆万');
INSERT INTO "word" VALUES('measured',3,0,'丅');
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
INSERT INTO "word" VALUES('noon',3,0,'万');
INSERT INTO "word" VALUES('north',2,0,'丆万');
INSERT INTO "word" VALUES('not',3,0,'丁万不');
INSERT INTO "word" VALUES('of',3,0,'不');
INSERT INTO "word" VALUES('out',3,0,'丅丈不');
INSERT INTO "word" VALUES('paper',3,0,'万');
INSERT INTO "word" VALUES('photo',3,0,'万');
INSERT INTO "word" VALUES('png',3,0,'万');
INSERT INTO "word" VALUES('power',1,0,'下');
INSERT INTO "word" VALUES('power',2,0,'下');
INSERT INTO "word" VALUES('pr',2,0,'丆万下');
INSERT INTO "word" VALUES('print',1,0,'丂');
INSERT INTO "word" VALUES('print',2,0,'丂');
INSERT INTO "word" VALUES('printed',3,0,'万');
INSERT INTO "word" VALUES('printer',1,0,'丆万');
INSERT INTO "word" VALUES('printer',2,0,'丆万');
INSERT INTO "word" VALUES('prints',3,0,'万');
INSERT INTO "word" VALUES('quality',3,0,'下');
INSERT INTO "word" VALUES('reads',1,0,'一');
INSERT INTO "word" VALUES('reads',2,0,'一');
INSERT INTO "word" VALUES('recorded',3,0,'丁');
INSERT INTO "word" VALUES('registration',1,0,'丅');
INSERT INTO "word" VALUES('registration',2,0,'丅');
INSERT INTO "word" VALUES('replaced',3,0,'万');
INSERT INTO "word" VALUES('restart',3,0,'万');
INSERT INTO "word" VALUES('road',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('roller',3,0,'万');
INSERT INTO "word" VALUES('running',3,0,'丅丈');
INSERT INTO "word" VALUES('sample',2,0,'丁丂七丄丆万三丌不');
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
INSERT INTO "word" VALUES('the',1,0,'丄丆');
INSERT INTO "word" VALUES('the',2,0,'丄丆下');
INSERT INTO "word" VALUES('the',3,0,'丁丅');
INSERT INTO "word" VALUES('them',3,0,'丄');
INSERT INTO "word" VALUES('they',3,0,'丂万');
INSERT INTO "word" VALUES('third',3,0,'不');
INSERT INTO "word" VALUES('time',3,0,'丅丈');
INSERT INTO "word" VALUES('to',3,0,'丄丅');
INSERT INTO "word" VALUES('told',3,0,'丄');
INSERT INTO "word" VALUES('training',3,0,'丂');
INSERT INTO "word" VALUES('twice',2,0,'不');
INSERT INTO "word" VALUES('van',2,0,'下');
INSERT INTO "word" VALUES('wait',3,0,'丄');
INSERT INTO "word" VALUES('warranty',3,0,'丂不');
INSERT INTO "word" VALUES('we',3,0,'一');
INSERT INTO "word" VALUES('wing',2,0,'丆万');
INSERT INTO "word" VALUES('worn',3,0,'万');
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
COMMIT;
