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
INSERT INTO "_sqlite_migrations" VALUES(1,'svcdesk','0001_desk','2026-11-28 09:52:42.263181+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'svcdesk','0002_field','2026-11-28 09:52:42.313431+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'svcdesk','0003_truth','2026-11-28 09:52:42.348311+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'svcdesk','0004_slips','2026-11-28 09:52:42.498284+00:00');
INSERT INTO "_sqlite_migrations" VALUES(5,'svcdesk','0005_care','2026-11-28 09:52:43.202150+00:00');
CREATE TABLE absence (
  id TEXT PRIMARY KEY,
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  note TEXT,
  CHECK (since < until)
) STRICT;
INSERT INTO "absence" VALUES('20d81fdd8341acd72644d510','3e865ae97d9454b87645ed68','2026-04-05T16:00:00Z','2026-04-10T16:00:00Z','holiday');
INSERT INTO "absence" VALUES('8a1a7596e2d39ca048a54134','3e865ae97d9454b87645ed68','2026-04-30T16:00:00Z','2026-05-05T16:00:00Z','on leave');
CREATE TABLE acceptance (
  equipment_id TEXT NOT NULL REFERENCES equipment (id),
  stage TEXT NOT NULL,
  accepted_on TEXT NOT NULL,
  accepted_by TEXT NOT NULL CHECK (accepted_by <> ''),
  remark TEXT,
  PRIMARY KEY (equipment_id, stage)
) STRICT;
INSERT INTO "acceptance" VALUES('7a75625ef42787284be36a50','final','2026-04-01','Ms Example',NULL);
CREATE TABLE appointment (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  agreed_at TEXT NOT NULL,
  visit_at TEXT NOT NULL,
  asked_by TEXT NOT NULL CHECK (asked_by IN ('customer', 'desk')),
  note TEXT
, visit_until TEXT CHECK (visit_until >= visit_at)) STRICT;
INSERT INTO "appointment" VALUES('b4f854b3b6b602f4cbd8dc55','ae8379980a42d0d754600831','2026-03-02T01:00:00Z','2026-03-02T02:00:00Z','customer','they close at noon',NULL);
INSERT INTO "appointment" VALUES('0a79e448308a480674dda1d0','e80cbe36ceebc4c602e892a2','2026-03-04T01:00:00Z','2026-03-05T06:00:00Z','desk',NULL,'2026-03-05T08:00:00Z');
CREATE TABLE approval (
  noun TEXT NOT NULL CHECK (noun IN ('repair', 'request', 'return')),
  noun_id TEXT NOT NULL,   -- of the dispatch, the request or the return
  actor TEXT NOT NULL,
  at TEXT NOT NULL,
  note TEXT, role TEXT,
  PRIMARY KEY (noun, noun_id, actor)
) STRICT;
INSERT INTO "approval" VALUES('return','4ce80a3e899e96d0b2e04ce2','wang','2026-03-02T03:00:00Z',NULL,NULL);
INSERT INTO "approval" VALUES('request','932a10de0c09ba6fa618cf52','wang','2026-03-02T06:00:00Z',NULL,NULL);
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
INSERT INTO "article" VALUES('31c7ad5908fbd9aa8a7205cd','K-0001','nobody knows how it prints',NULL,NULL,'how does it print','no training','explained','ba5eae389d0070f192a1e5da','tester','2026-04-01T02:00:00Z',1,NULL,NULL);
CREATE TABLE article_use (
  id TEXT PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES article (id),
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  at TEXT NOT NULL
) STRICT;
INSERT INTO "article_use" VALUES('a87b5273a09d316103c7bb22','31c7ad5908fbd9aa8a7205cd','294f56038cad27ae249d090e','2026-04-01T02:00:00Z');
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
INSERT INTO "assessment" VALUES('c067159096a3f9ed9c831b8a','AS-0001','2026-03','tidy','23dcb96d1aab330a3dbc9c54',NULL,'ae8379980a42d0d754600831','a473d0437449c070609faf48','2026-03-02T02:05:00Z','fact','{"check": "tidy"}',NULL,2000,2000,'CNY',2,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL);
INSERT INTO "assessment" VALUES('01b8548a1befa9fa28cd8963','AS-0002','2026-03','calls','23dcb96d1aab330a3dbc9c54',NULL,'ae8379980a42d0d754600831',NULL,'2026-03-20T02:00:00Z','hand',NULL,'line engaged',10000,0,'CNY',2,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','the line was down',NULL);
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
INSERT INTO "assessment_told" VALUES('e90225d65bb9c8d48237be70','2026-03','23dcb96d1aab330a3dbc9c54',NULL,'2026-04-01T01:00:00Z');
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
INSERT INTO "attachment" VALUES('096b011d0fbe247a6c8cad1e','ae8379980a42d0d754600831',1,'a473d0437449c070609faf48',NULL,'photo','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-03-02T02:05:00Z');
INSERT INTO "attachment" VALUES('7dc773ed01fe71afcae02a4b','ae8379980a42d0d754600831',2,NULL,NULL,'file','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-03-02T02:05:00Z');
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
INSERT INTO "call" VALUES('2196a5dc95a5c7e5080a81ad','ae8379980a42d0d754600831','2026-03-02T01:00:00Z','phone','Li Na','13800000003','printer jams','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('3c53e1ad0ca14d0f2b471739','ea274bb8a0ef3b0f4afd2477','2026-03-02T03:00:00Z','phone',NULL,NULL,'no power','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('4238ac2eeb8631c3067b4275','ea274bb8a0ef3b0f4afd2477','2026-03-02T03:00:00Z','phone',NULL,NULL,'is anybody coming?','tester',1,NULL,NULL);
INSERT INTO "call" VALUES('d4acdc2e1e0fcffbb1ec77b3','0fc26fa678986476a9e9d36b','2026-03-02T03:30:00Z','phone',NULL,NULL,'scanner reads every second code','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('ec6943e84e3fe6f9446b9b6b','e80cbe36ceebc4c602e892a2','2026-03-02T03:30:00Z','phone',NULL,NULL,'registration desk is down','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('0b9d1771299fc4702250548a','70fc7f14ba4575878663c532','2026-03-02T09:20:00Z','phone',NULL,NULL,'cannot log in','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('5deb05ff3c149f7789183795','4d334b0f5c901f0235fc57f7','2026-03-03T01:00:00Z','phone',NULL,NULL,'called by mistake','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('e541715b5bf34124e45b4f97','ba5eae389d0070f192a1e5da','2026-03-03T01:00:00Z','phone',NULL,NULL,'how does it print','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('5cece4341d5e27b53f3e426d','fcba145e0fff6bd2a4e868df','2026-03-02T00:30:00Z','phone',NULL,NULL,'Door, Lock, Stuck','Desk 1',0,NULL,NULL);
INSERT INTO "call" VALUES('29c18e9d27d6c9c0e3c57589','be9ba36e22efa8f7610ba0a9','2026-03-04T01:00:00Z','phone',NULL,NULL,'the printer jams again','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('0be2dcb6a7783b7bed3ab589','87828c14618076d72e803a2d','2026-03-04T01:00:00Z','phone',NULL,NULL,'the screen is dark','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('5bbe63d1bede02c6629aa6e4','aab8f73b3d4d3f1ee43d4439','2026-04-01T01:00:00Z','phone',NULL,NULL,'does anybody come?','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('b8a60fb84d3bea564bb6f43d','aab8f73b3d4d3f1ee43d4439','2026-04-01T01:00:00Z','phone','Mr Sample',NULL,'logged twice','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('22904dc33f822d83beb7f4f3','d7ee0fa23bfd798b34d5ad89','2026-04-01T01:00:00Z','mail','Li Na',NULL,'no sound
since nine','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('35894d78f03b67d28901e433','393021eaceaeb8455830e90a','2026-04-01T01:00:00Z','phone',NULL,NULL,'cable loose','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('24baf56a01d637125ff89294','294f56038cad27ae249d090e','2026-04-01T02:00:00Z','phone',NULL,NULL,'how does it print now','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('3cb274c5fd18e736fd4cdfd1','423ea1e1098c489e581e88e0','2026-04-01T02:00:00Z','phone','Ms Example',NULL,'nobody came','tester',0,NULL,NULL);
CREATE TABLE card (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  value INTEGER NOT NULL CHECK (value > 0),
  balance INTEGER NOT NULL CHECK (balance BETWEEN 0 AND value),
  currency TEXT NOT NULL,
  sold_at TEXT NOT NULL
, decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4)) STRICT;
INSERT INTO "card" VALUES('52ac8109854c23159e1593f9','CARD-0001','8911844613c88a43f957db63',50000,47000,'CNY','2026-03-02T00:30:00Z',2);
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
INSERT INTO "change" VALUES(1,'b07bf9550edfc2f32a32d565','engineer','["23dcb96d1aab330a3dbc9c54"]',NULL);
INSERT INTO "change" VALUES(2,'b07bf9550edfc2f32a32d565','engineer_skill','["23dcb96d1aab330a3dbc9c54","printer"]',NULL);
INSERT INTO "change" VALUES(3,'3fc99bfd03777170dc11f4a9','engineer','["3e865ae97d9454b87645ed68"]',NULL);
INSERT INTO "change" VALUES(4,'3fc99bfd03777170dc11f4a9','engineer_skill','["3e865ae97d9454b87645ed68","installation"]',NULL);
INSERT INTO "change" VALUES(5,'3fc99bfd03777170dc11f4a9','engineer_role','["3e865ae97d9454b87645ed68","reception"]',NULL);
INSERT INTO "change" VALUES(6,'64718300595113c733d14c76','absence','["20d81fdd8341acd72644d510"]',NULL);
INSERT INTO "change" VALUES(7,'2224d6f4c647e7c5e1672aa5','customer','["8911844613c88a43f957db63"]',NULL);
INSERT INTO "change" VALUES(8,'2224d6f4c647e7c5e1672aa5','phone','["8911844613c88a43f957db63","8613800000001",""]',NULL);
INSERT INTO "change" VALUES(9,'1da32d8e58ee1288f20d9660','customer','["d3671b400b230d9402b57f4c"]',NULL);
INSERT INTO "change" VALUES(10,'1da32d8e58ee1288f20d9660','phone','["d3671b400b230d9402b57f4c","8613800000002",""]',NULL);
INSERT INTO "change" VALUES(11,'9f6a141e37aea221150fea91','customer','["2193e51c01cd8c11a6734aec"]',NULL);
INSERT INTO "change" VALUES(12,'ee7f7bb43f6792f67b01e854','site','["51a8400549192d1b882e7f16"]',NULL);
INSERT INTO "change" VALUES(13,'a4b1bdc2928690cafee8b011','phone','["8911844613c88a43f957db63","8613800000003",""]',NULL);
INSERT INTO "change" VALUES(14,'a4b1bdc2928690cafee8b011','contact','["656426fce6393ec75744a8f5"]',NULL);
INSERT INTO "change" VALUES(15,'c01374b4cb4439e6e5d375e8','contract','["e053702dd1b87e94b070d46b"]',NULL);
INSERT INTO "change" VALUES(16,'c01374b4cb4439e6e5d375e8','entitlement','["e053702dd1b87e94b070d46b","visit"]',NULL);
INSERT INTO "change" VALUES(17,'c01374b4cb4439e6e5d375e8','entitlement','["e053702dd1b87e94b070d46b","training"]',NULL);
INSERT INTO "change" VALUES(18,'d6769646470b52096fbdbd53','contract','["f6e9b7d1bc290aaac9e08ee1"]',NULL);
INSERT INTO "change" VALUES(19,'84d11160328c7c49e5c9248d','equipment','["831ecf27ec025995f79e33e8"]',NULL);
INSERT INTO "change" VALUES(20,'f2d134af9aaa46f8912449c9','equipment','["7a75625ef42787284be36a50"]',NULL);
INSERT INTO "change" VALUES(21,'02ff2658551cc8c9a46b85ef','equipment','["f038b2ba5a0a6c0c66fa776f"]',NULL);
INSERT INTO "change" VALUES(22,'24c7532f6957b7c75c51f553','holder','["bae8962ea1d5cab4bdb47985"]',NULL);
INSERT INTO "change" VALUES(23,'24c7532f6957b7c75c51f553','stock','["bae8962ea1d5cab4bdb47985","roller","new"]',NULL);
INSERT INTO "change" VALUES(24,'24c7532f6957b7c75c51f553','stock_move','["ec1bd6201e5428eefe976ef9"]',NULL);
INSERT INTO "change" VALUES(25,'42722faa7b11a47f657faad0','holder','["14c0ff17427db46260dc8912"]',NULL);
INSERT INTO "change" VALUES(26,'42722faa7b11a47f657faad0','stock','["bae8962ea1d5cab4bdb47985","roller","new"]','{"holder_id":"bae8962ea1d5cab4bdb47985","part":"roller","condition":"new","quantity":10}');
INSERT INTO "change" VALUES(27,'42722faa7b11a47f657faad0','stock','["14c0ff17427db46260dc8912","roller","new"]',NULL);
INSERT INTO "change" VALUES(28,'42722faa7b11a47f657faad0','stock_move','["3bcf8356d0d458567489beaa"]',NULL);
INSERT INTO "change" VALUES(29,'7f2b42f402b209c33f883fb1','holder','["836db2b7ab7d97f576f64937"]',NULL);
INSERT INTO "change" VALUES(30,'7f2b42f402b209c33f883fb1','stock','["bae8962ea1d5cab4bdb47985","roller","new"]','{"holder_id":"bae8962ea1d5cab4bdb47985","part":"roller","condition":"new","quantity":7}');
INSERT INTO "change" VALUES(31,'7f2b42f402b209c33f883fb1','stock','["836db2b7ab7d97f576f64937","roller","new"]',NULL);
INSERT INTO "change" VALUES(32,'7f2b42f402b209c33f883fb1','stock_move','["e351cb441efb3f9e150280b8"]',NULL);
INSERT INTO "change" VALUES(33,'dbb991ab8e4511939b8dab41','card','["52ac8109854c23159e1593f9"]',NULL);
INSERT INTO "change" VALUES(34,'0ae8b334ba23758ae6f8b247','ticket','["ae8379980a42d0d754600831"]',NULL);
INSERT INTO "change" VALUES(35,'0ae8b334ba23758ae6f8b247','ticket_period','["ae8379980a42d0d754600831","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(36,'0ae8b334ba23758ae6f8b247','call','["2196a5dc95a5c7e5080a81ad"]',NULL);
INSERT INTO "change" VALUES(37,'0ae8b334ba23758ae6f8b247','clock','["b839ec3cd1520d2136b870df"]',NULL);
INSERT INTO "change" VALUES(38,'0ae8b334ba23758ae6f8b247','clock','["007766ba9eb7eac4926c635f"]',NULL);
INSERT INTO "change" VALUES(39,'0ae8b334ba23758ae6f8b247','clock','["d3550df0d459246156572385"]',NULL);
INSERT INTO "change" VALUES(40,'0ae8b334ba23758ae6f8b247','clock_period','["b839ec3cd1520d2136b870df","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(41,'0ae8b334ba23758ae6f8b247','clock_period','["007766ba9eb7eac4926c635f","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(42,'0ae8b334ba23758ae6f8b247','clock_period','["d3550df0d459246156572385","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(43,'2afa7a84a2e93aaf0daea394','ticket_period','["ae8379980a42d0d754600831","2026-03-02T01:00:00Z"]','{"ticket_id":"ae8379980a42d0d754600831","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(44,'2afa7a84a2e93aaf0daea394','ticket_period','["ae8379980a42d0d754600831","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(45,'089ae652cbc05817a76a22f8','clock','["b839ec3cd1520d2136b870df"]','{"id":"b839ec3cd1520d2136b870df","ticket_id":"ae8379980a42d0d754600831","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(46,'089ae652cbc05817a76a22f8','clock','["007766ba9eb7eac4926c635f"]','{"id":"007766ba9eb7eac4926c635f","ticket_id":"ae8379980a42d0d754600831","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(47,'089ae652cbc05817a76a22f8','clock_period','["b839ec3cd1520d2136b870df","2026-03-02T01:00:00Z"]','{"clock_id":"b839ec3cd1520d2136b870df","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T01:15:00Z","held":0}');
INSERT INTO "change" VALUES(48,'089ae652cbc05817a76a22f8','clock_period','["007766ba9eb7eac4926c635f","2026-03-02T01:00:00Z"]','{"clock_id":"007766ba9eb7eac4926c635f","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T01:30:00Z","held":0}');
INSERT INTO "change" VALUES(49,'27df108eadd1b1f251402d8c','appointment','["b4f854b3b6b602f4cbd8dc55"]',NULL);
INSERT INTO "change" VALUES(50,'162dbd2300cbe151796ec9eb','consent','["0f877bd5c3ff625e3638a3bf"]',NULL);
INSERT INTO "change" VALUES(51,'11b6bf48975670d49cc7717d','quote','["4b9c95aa0e77af474c3c865a"]',NULL);
INSERT INTO "change" VALUES(52,'11b6bf48975670d49cc7717d','priced_line','["c26100b97c850655f21cf2aa"]',NULL);
INSERT INTO "change" VALUES(53,'11b6bf48975670d49cc7717d','priced_line','["902977dc514bf5b52aaf8e40"]',NULL);
INSERT INTO "change" VALUES(54,'11b6bf48975670d49cc7717d','priced_line','["42244364513eb0ea525a247d"]',NULL);
INSERT INTO "change" VALUES(55,'11b6bf48975670d49cc7717d','priced_line','["f21be550d2511028441f7d01"]',NULL);
INSERT INTO "change" VALUES(56,'f54ee86779dff94ce9af9874','consent','["48a35cf249d3e2789a4446b9"]',NULL);
INSERT INTO "change" VALUES(57,'38b6c88471a73735edd17626','dispatch','["a473d0437449c070609faf48"]',NULL);
INSERT INTO "change" VALUES(58,'38b6c88471a73735edd17626','clock','["045d51901569674a99712f97"]',NULL);
INSERT INTO "change" VALUES(59,'38b6c88471a73735edd17626','clock_period','["045d51901569674a99712f97","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(60,'8a8cd36c94f80e2a1f535db6','holder','["be06229cab56e4252ab66248"]',NULL);
INSERT INTO "change" VALUES(61,'8a8cd36c94f80e2a1f535db6','stock','["14c0ff17427db46260dc8912","roller","new"]','{"holder_id":"14c0ff17427db46260dc8912","part":"roller","condition":"new","quantity":3}');
INSERT INTO "change" VALUES(62,'8a8cd36c94f80e2a1f535db6','stock','["be06229cab56e4252ab66248","roller","new"]',NULL);
INSERT INTO "change" VALUES(63,'8a8cd36c94f80e2a1f535db6','stock_move','["676154084df0b947f25aa76f"]',NULL);
INSERT INTO "change" VALUES(64,'e4a50dff24fd8792a705013a','dispatch','["a473d0437449c070609faf48"]','{"id":"a473d0437449c070609faf48","ticket_id":"ae8379980a42d0d754600831","visit":1,"engineer_id":"23dcb96d1aab330a3dbc9c54","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(65,'e4a50dff24fd8792a705013a','clock','["045d51901569674a99712f97"]','{"id":"045d51901569674a99712f97","ticket_id":"ae8379980a42d0d754600831","target":"arrive","tier":"gold","within":"2h clock","calendar":"always","stops":"arrived","pauses":null,"started_by":"ordered","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(66,'e4a50dff24fd8792a705013a','clock_period','["045d51901569674a99712f97","2026-03-02T01:00:00Z"]','{"clock_id":"045d51901569674a99712f97","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(67,'cb85f0ec01357efb17b5ee47','dispatch','["a473d0437449c070609faf48"]','{"id":"a473d0437449c070609faf48","ticket_id":"ae8379980a42d0d754600831","visit":1,"engineer_id":"23dcb96d1aab330a3dbc9c54","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(68,'cb85f0ec01357efb17b5ee47','dispatch_check','["a473d0437449c070609faf48","uniform"]',NULL);
INSERT INTO "change" VALUES(69,'cb85f0ec01357efb17b5ee47','dispatch_check','["a473d0437449c070609faf48","tidy"]',NULL);
INSERT INTO "change" VALUES(70,'cb85f0ec01357efb17b5ee47','dispatch_item','["a473d0437449c070609faf48","training"]',NULL);
INSERT INTO "change" VALUES(71,'cb85f0ec01357efb17b5ee47','stock','["be06229cab56e4252ab66248","roller","new"]','{"holder_id":"be06229cab56e4252ab66248","part":"roller","condition":"new","quantity":1}');
INSERT INTO "change" VALUES(72,'cb85f0ec01357efb17b5ee47','stock_move','["b4a05dfdc7761daa11cb5555"]',NULL);
INSERT INTO "change" VALUES(73,'cb85f0ec01357efb17b5ee47','priced_line','["1694117b109fb733184e992c"]',NULL);
INSERT INTO "change" VALUES(74,'cb85f0ec01357efb17b5ee47','priced_line','["2db62fc9eaa10a36fe5d5670"]',NULL);
INSERT INTO "change" VALUES(75,'cb85f0ec01357efb17b5ee47','priced_line','["2cfec7c421d22ba869f9ba5e"]',NULL);
INSERT INTO "change" VALUES(76,'cb85f0ec01357efb17b5ee47','priced_line','["4f5bf653256fd7ac8c12d56a"]',NULL);
INSERT INTO "change" VALUES(77,'cb85f0ec01357efb17b5ee47','priced_line','["d7019bafea67c81ecc2ff74c"]',NULL);
INSERT INTO "change" VALUES(78,'cb85f0ec01357efb17b5ee47','entitlement','["e053702dd1b87e94b070d46b","training"]','{"contract_id":"e053702dd1b87e94b070d46b","entitlement":"training","total":2,"used":0}');
INSERT INTO "change" VALUES(79,'ea186a3e8d7b4f6da3d5bbcd','attachment','["096b011d0fbe247a6c8cad1e"]',NULL);
INSERT INTO "change" VALUES(80,'9906420e301e98a7ab4cf196','attachment','["7dc773ed01fe71afcae02a4b"]',NULL);
INSERT INTO "change" VALUES(81,'1a23ff80d1e0cd0faa69dfda','dispatch','["a473d0437449c070609faf48"]','{"id":"a473d0437449c070609faf48","ticket_id":"ae8379980a42d0d754600831","visit":1,"engineer_id":"23dcb96d1aab330a3dbc9c54","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":null,"cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"cost","work_charged":"free"}');
INSERT INTO "change" VALUES(82,'1a23ff80d1e0cd0faa69dfda','dispatch','["a473d0437449c070609faf48"]','{"id":"a473d0437449c070609faf48","ticket_id":"ae8379980a42d0d754600831","visit":1,"engineer_id":"23dcb96d1aab330a3dbc9c54","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":null,"cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":"Li Na","signed_at":"2026-03-02T02:05:00Z","failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"cost","work_charged":"free"}');
INSERT INTO "change" VALUES(83,'1a23ff80d1e0cd0faa69dfda','ticket_period','["ae8379980a42d0d754600831","2026-03-02T01:00:00Z"]','{"ticket_id":"ae8379980a42d0d754600831","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":"23dcb96d1aab330a3dbc9c54"}');
INSERT INTO "change" VALUES(84,'1a23ff80d1e0cd0faa69dfda','ticket_period','["ae8379980a42d0d754600831","2026-03-02T02:05:00Z"]',NULL);
INSERT INTO "change" VALUES(85,'1a23ff80d1e0cd0faa69dfda','ticket','["ae8379980a42d0d754600831"]','{"id":"ae8379980a42d0d754600831","number":"SD-000001","count":1,"summary":"printer jams","kind":"fault","customer_id":"8911844613c88a43f957db63","severity":null,"reach":null,"opened_at":"2026-03-02T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":"831ecf27ec025995f79e33e8","contract_id":"e053702dd1b87e94b070d46b","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(86,'1a23ff80d1e0cd0faa69dfda','clock','["d3550df0d459246156572385"]','{"id":"d3550df0d459246156572385","ticket_id":"ae8379980a42d0d754600831","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(87,'1a23ff80d1e0cd0faa69dfda','clock_period','["d3550df0d459246156572385","2026-03-02T01:00:00Z"]','{"clock_id":"d3550df0d459246156572385","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(88,'4a511665a334c97b15478e65','card','["52ac8109854c23159e1593f9"]','{"id":"52ac8109854c23159e1593f9","number":"CARD-0001","customer_id":"8911844613c88a43f957db63","value":50000,"balance":50000,"currency":"CNY","sold_at":"2026-03-02T00:30:00Z","decimals":2}');
INSERT INTO "change" VALUES(89,'4a511665a334c97b15478e65','payment','["9d1858afee1a54b9ec312300"]',NULL);
INSERT INTO "change" VALUES(90,'740fde901b7b228a66ad598e','payment','["b2964dde218730d3b74867ef"]',NULL);
INSERT INTO "change" VALUES(91,'b9f4ebe66deef3c6111ca0f9','dispatch','["a473d0437449c070609faf48"]','{"id":"a473d0437449c070609faf48","ticket_id":"ae8379980a42d0d754600831","visit":1,"engineer_id":"23dcb96d1aab330a3dbc9c54","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":"2026-03-02T02:05:00Z","cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":"Li Na","signed_at":"2026-03-02T02:05:00Z","failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"cost","work_charged":"free"}');
INSERT INTO "change" VALUES(92,'eb10a1e45f9b9ea2c44bb4a9','discount','["ae8379980a42d0d754600831"]',NULL);
INSERT INTO "change" VALUES(93,'ef7d9b0a1a9a6dbd2e6e2c87','payment','["193167d6b8816b69efa18ba6"]',NULL);
INSERT INTO "change" VALUES(94,'96e6d8cae0f77b3e3a51cfc0','payment','["193167d6b8816b69efa18ba6"]','{"id":"193167d6b8816b69efa18ba6","receipt":"R-0003","ticket_id":"ae8379980a42d0d754600831","amount":500,"currency":"CNY","method":"transfer","card_id":null,"at":"2026-03-02T02:05:00Z","taken_by":"tester","decimals":2,"kind":"refund","voided_at":null,"voided_by":null,"voided_why":null}');
INSERT INTO "change" VALUES(95,'03c9c29a558b1752c03ca93a','ticket_period','["ae8379980a42d0d754600831","2026-03-02T02:05:00Z"]','{"ticket_id":"ae8379980a42d0d754600831","since":"2026-03-02T02:05:00Z","until":"9999-12-31T23:59:59Z","state":"resolved","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":"23dcb96d1aab330a3dbc9c54"}');
INSERT INTO "change" VALUES(96,'03c9c29a558b1752c03ca93a','ticket_period','["ae8379980a42d0d754600831","2026-03-02T02:05:00Z"]',NULL);
INSERT INTO "change" VALUES(97,'f649d86312f6992237a026b2','ticket','["ea274bb8a0ef3b0f4afd2477"]',NULL);
INSERT INTO "change" VALUES(98,'f649d86312f6992237a026b2','ticket_period','["ea274bb8a0ef3b0f4afd2477","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(99,'f649d86312f6992237a026b2','call','["3c53e1ad0ca14d0f2b471739"]',NULL);
INSERT INTO "change" VALUES(100,'f649d86312f6992237a026b2','clock','["fb830181e35aee574bd66be2"]',NULL);
INSERT INTO "change" VALUES(101,'f649d86312f6992237a026b2','clock','["dc8f9c78e066da03208e1f07"]',NULL);
INSERT INTO "change" VALUES(102,'f649d86312f6992237a026b2','clock_period','["fb830181e35aee574bd66be2","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(103,'f649d86312f6992237a026b2','clock_period','["dc8f9c78e066da03208e1f07","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(104,'3f45288f851643d46968056e','call','["4238ac2eeb8631c3067b4275"]',NULL);
INSERT INTO "change" VALUES(105,'a6426fed7f7e12b51f537cf0','loan','["dd0047ae791428ee14312040"]',NULL);
INSERT INTO "change" VALUES(106,'96590619493ace7b7e8376f2','rma','["4ce80a3e899e96d0b2e04ce2"]',NULL);
INSERT INTO "change" VALUES(107,'442af70c01240a7588123e13','approval','["return","4ce80a3e899e96d0b2e04ce2","wang"]',NULL);
INSERT INTO "change" VALUES(108,'442af70c01240a7588123e13','rma','["4ce80a3e899e96d0b2e04ce2"]','{"id":"4ce80a3e899e96d0b2e04ce2","number":"RMA-0001","ticket_id":"ea274bb8a0ef3b0f4afd2477","equipment_id":"7a75625ef42787284be36a50","reason":"quality","decision":"repair","freight":"desk","because":"{\"when\": {\"warranty\": [\"in\"]}}","overruled_by":null,"asked_at":"2026-03-02T03:00:00Z","asked_by":"tester","approved_at":null,"sent_at":null,"back_at":null,"done_at":null,"reached_at":null,"freight_back":"desk","book":null,"cost_there":null,"cost_back":null,"currency":null,"decimals":null,"repair_first":0,"signed_by":null}');
INSERT INTO "change" VALUES(109,'861141a4b05ee0bff0fbe1bd','consent','["1d97102a4e9cf528017bc77c"]',NULL);
INSERT INTO "change" VALUES(110,'1f3f412c02c25fe72bb9481e','rma','["4ce80a3e899e96d0b2e04ce2"]','{"id":"4ce80a3e899e96d0b2e04ce2","number":"RMA-0001","ticket_id":"ea274bb8a0ef3b0f4afd2477","equipment_id":"7a75625ef42787284be36a50","reason":"quality","decision":"repair","freight":"desk","because":"{\"when\": {\"warranty\": [\"in\"]}}","overruled_by":null,"asked_at":"2026-03-02T03:00:00Z","asked_by":"tester","approved_at":"2026-03-02T03:00:00Z","sent_at":null,"back_at":null,"done_at":null,"reached_at":null,"freight_back":"desk","book":null,"cost_there":null,"cost_back":null,"currency":null,"decimals":null,"repair_first":0,"signed_by":null}');
INSERT INTO "change" VALUES(111,'5e72d7f66392858ff584daa9','ticket_period','["ea274bb8a0ef3b0f4afd2477","2026-03-02T03:00:00Z"]','{"ticket_id":"ea274bb8a0ef3b0f4afd2477","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(112,'5e72d7f66392858ff584daa9','ticket_period','["ea274bb8a0ef3b0f4afd2477","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(113,'5e72d7f66392858ff584daa9','hold','["ab4048218d555acb83422120"]',NULL);
INSERT INTO "change" VALUES(114,'5e72d7f66392858ff584daa9','clock_period','["fb830181e35aee574bd66be2","2026-03-02T03:00:00Z"]','{"clock_id":"fb830181e35aee574bd66be2","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T06:00:00Z","held":0}');
INSERT INTO "change" VALUES(115,'5e72d7f66392858ff584daa9','clock_period','["fb830181e35aee574bd66be2","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(116,'68965e540df8ac3a4fe4d36d','ticket','["0fc26fa678986476a9e9d36b"]',NULL);
INSERT INTO "change" VALUES(117,'68965e540df8ac3a4fe4d36d','ticket_period','["0fc26fa678986476a9e9d36b","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(118,'68965e540df8ac3a4fe4d36d','call','["d4acdc2e1e0fcffbb1ec77b3"]',NULL);
INSERT INTO "change" VALUES(119,'68965e540df8ac3a4fe4d36d','clock','["b71fe79d1e55a9bb83fec807"]',NULL);
INSERT INTO "change" VALUES(120,'68965e540df8ac3a4fe4d36d','clock','["e3b95ff980fcba695b7dc0d5"]',NULL);
INSERT INTO "change" VALUES(121,'68965e540df8ac3a4fe4d36d','clock_period','["b71fe79d1e55a9bb83fec807","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(122,'68965e540df8ac3a4fe4d36d','clock_period','["e3b95ff980fcba695b7dc0d5","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(123,'ede7d26dedd99ad2ba93245b','ticket','["e80cbe36ceebc4c602e892a2"]',NULL);
INSERT INTO "change" VALUES(124,'ede7d26dedd99ad2ba93245b','ticket_period','["e80cbe36ceebc4c602e892a2","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(125,'ede7d26dedd99ad2ba93245b','call','["ec6943e84e3fe6f9446b9b6b"]',NULL);
INSERT INTO "change" VALUES(126,'ede7d26dedd99ad2ba93245b','clock','["beacba243c3ef770580f6390"]',NULL);
INSERT INTO "change" VALUES(127,'ede7d26dedd99ad2ba93245b','clock','["7e6887a661a4ee2ec9998bd8"]',NULL);
INSERT INTO "change" VALUES(128,'ede7d26dedd99ad2ba93245b','clock','["d0cb8f6a2ce1ddd99f81a55d"]',NULL);
INSERT INTO "change" VALUES(129,'ede7d26dedd99ad2ba93245b','clock_period','["beacba243c3ef770580f6390","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(130,'ede7d26dedd99ad2ba93245b','clock_period','["7e6887a661a4ee2ec9998bd8","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(131,'ede7d26dedd99ad2ba93245b','clock_period','["d0cb8f6a2ce1ddd99f81a55d","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(132,'a86e1f0210f8e255bf80eda8','ticket','["e80cbe36ceebc4c602e892a2"]','{"id":"e80cbe36ceebc4c602e892a2","number":"SD-000004","count":4,"summary":"registration desk is down","kind":"fault","customer_id":"8911844613c88a43f957db63","severity":null,"reach":null,"opened_at":"2026-03-02T03:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":"e053702dd1b87e94b070d46b","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(133,'a86e1f0210f8e255bf80eda8','ticket_period','["e80cbe36ceebc4c602e892a2","2026-03-02T03:30:00Z"]','{"ticket_id":"e80cbe36ceebc4c602e892a2","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(134,'a86e1f0210f8e255bf80eda8','ticket_period','["e80cbe36ceebc4c602e892a2","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(135,'a86e1f0210f8e255bf80eda8','clock','["beacba243c3ef770580f6390"]','{"id":"beacba243c3ef770580f6390","ticket_id":"e80cbe36ceebc4c602e892a2","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(136,'a86e1f0210f8e255bf80eda8','clock','["7e6887a661a4ee2ec9998bd8"]','{"id":"7e6887a661a4ee2ec9998bd8","ticket_id":"e80cbe36ceebc4c602e892a2","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(137,'a86e1f0210f8e255bf80eda8','clock','["d0cb8f6a2ce1ddd99f81a55d"]','{"id":"d0cb8f6a2ce1ddd99f81a55d","ticket_id":"e80cbe36ceebc4c602e892a2","target":"solve","tier":"gold","within":"3 working days","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(138,'a86e1f0210f8e255bf80eda8','clock_period','["d0cb8f6a2ce1ddd99f81a55d","2026-03-02T03:30:00Z"]','{"clock_id":"d0cb8f6a2ce1ddd99f81a55d","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-05T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(139,'a86e1f0210f8e255bf80eda8','clock_period','["d0cb8f6a2ce1ddd99f81a55d","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(140,'0a55624ffd4033349b95f2c0','ticket_period','["e80cbe36ceebc4c602e892a2","2026-03-02T06:00:00Z"]','{"ticket_id":"e80cbe36ceebc4c602e892a2","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(141,'0a55624ffd4033349b95f2c0','ticket_period','["e80cbe36ceebc4c602e892a2","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(142,'5da84497c34f73f062577c7d','clock','["b71fe79d1e55a9bb83fec807"]','{"id":"b71fe79d1e55a9bb83fec807","ticket_id":"0fc26fa678986476a9e9d36b","target":"answer","tier":"standard","within":"30m","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(143,'5da84497c34f73f062577c7d','clock_period','["b71fe79d1e55a9bb83fec807","2026-03-02T03:30:00Z"]','{"clock_id":"b71fe79d1e55a9bb83fec807","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(144,'5da84497c34f73f062577c7d','contract_extension','["b71fe79d1e55a9bb83fec807"]',NULL);
INSERT INTO "change" VALUES(145,'5da84497c34f73f062577c7d','contract','["f6e9b7d1bc290aaac9e08ee1"]','{"id":"f6e9b7d1bc290aaac9e08ee1","number":"C-0002","customer_id":"d3671b400b230d9402b57f4c","kind":"basic","tier":"standard","phase":null,"starts_on":"2026-01-01","ends_on":"2026-12-31"}');
INSERT INTO "change" VALUES(146,'6fbc8743d2a4f4e13d1dc805','stock_request','["932a10de0c09ba6fa618cf52"]',NULL);
INSERT INTO "change" VALUES(147,'b0be0cd7d070fbbcae8233fc','approval','["request","932a10de0c09ba6fa618cf52","wang"]',NULL);
INSERT INTO "change" VALUES(148,'b0be0cd7d070fbbcae8233fc','stock_request','["932a10de0c09ba6fa618cf52"]','{"id":"932a10de0c09ba6fa618cf52","number":"REQ-0001","holder_id":"836db2b7ab7d97f576f64937","part":"roller","quantity":2,"state":"asked","asked_at":"2026-03-02T06:00:00Z","asked_by":"tester","because":"for the fair"}');
INSERT INTO "change" VALUES(149,'fc1c15a63769d27206b4a4dc','stock','["bae8962ea1d5cab4bdb47985","roller","new"]','{"holder_id":"bae8962ea1d5cab4bdb47985","part":"roller","condition":"new","quantity":5}');
INSERT INTO "change" VALUES(150,'fc1c15a63769d27206b4a4dc','stock','["836db2b7ab7d97f576f64937","roller","new"]','{"holder_id":"836db2b7ab7d97f576f64937","part":"roller","condition":"new","quantity":2}');
INSERT INTO "change" VALUES(151,'fc1c15a63769d27206b4a4dc','stock_move','["9efbca9c13d4114cb1f1f817"]',NULL);
INSERT INTO "change" VALUES(152,'fc1c15a63769d27206b4a4dc','stock_request','["932a10de0c09ba6fa618cf52"]','{"id":"932a10de0c09ba6fa618cf52","number":"REQ-0001","holder_id":"836db2b7ab7d97f576f64937","part":"roller","quantity":2,"state":"approved","asked_at":"2026-03-02T06:00:00Z","asked_by":"tester","because":"for the fair"}');
INSERT INTO "change" VALUES(153,'ec166765528b99d91ea8e36c','stock','["14c0ff17427db46260dc8912","roller","new"]','{"holder_id":"14c0ff17427db46260dc8912","part":"roller","condition":"new","quantity":2}');
INSERT INTO "change" VALUES(154,'ec166765528b99d91ea8e36c','stock_move','["d36f2d874eb14b49f6d989f5"]',NULL);
INSERT INTO "change" VALUES(155,'ec166765528b99d91ea8e36c','loss','["d36f2d874eb14b49f6d989f5"]',NULL);
INSERT INTO "change" VALUES(156,'8c4f0a2a9c86901c0fba7993','entitlement','["e053702dd1b87e94b070d46b","visit"]','{"contract_id":"e053702dd1b87e94b070d46b","entitlement":"visit","total":4,"used":0}');
INSERT INTO "change" VALUES(157,'afa107dbc8755ca1ae510fea','ticket','["70fc7f14ba4575878663c532"]',NULL);
INSERT INTO "change" VALUES(158,'afa107dbc8755ca1ae510fea','ticket_period','["70fc7f14ba4575878663c532","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(159,'afa107dbc8755ca1ae510fea','call','["0b9d1771299fc4702250548a"]',NULL);
INSERT INTO "change" VALUES(160,'afa107dbc8755ca1ae510fea','clock','["3e5c23bb4358719e6a71953f"]',NULL);
INSERT INTO "change" VALUES(161,'afa107dbc8755ca1ae510fea','clock','["24bc66e0f4d28ea95e20891a"]',NULL);
INSERT INTO "change" VALUES(162,'afa107dbc8755ca1ae510fea','clock','["d110303a775c20adb40c1086"]',NULL);
INSERT INTO "change" VALUES(163,'afa107dbc8755ca1ae510fea','clock_period','["3e5c23bb4358719e6a71953f","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(164,'afa107dbc8755ca1ae510fea','clock_period','["24bc66e0f4d28ea95e20891a","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(165,'afa107dbc8755ca1ae510fea','clock_period','["d110303a775c20adb40c1086","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(166,'400dbf4d1ef40b2569f0384a','escalation','["d0cb8f6a2ce1ddd99f81a55d",75]',NULL);
INSERT INTO "change" VALUES(167,'400dbf4d1ef40b2569f0384a','notice','["1e71450cc3d3a63d5fa575c3"]',NULL);
INSERT INTO "change" VALUES(168,'2a72f715f944770a28d2912a','notice','["1e71450cc3d3a63d5fa575c3"]','{"id":"1e71450cc3d3a63d5fa575c3","ticket_id":"e80cbe36ceebc4c602e892a2","recipient":"head","engineer_id":null,"way":"command","made_at":"2026-03-02T09:20:00Z","document":"{\"target\": \"solve\", \"within\": \"same day\", \"percent\": 75, \"note\": \"time is running out\", \"due_at\": \"2026-03-02T09:30:00Z\", \"ticket\": {\"number\": \"SD-000004\", \"summary\": \"registration desk is down\", \"state\": \"open\", \"priority\": \"P1\", \"tier\": \"gold\", \"region\": \"city\", \"level\": \"2\", \"kind\": \"fault\", \"customer\": \"Example Clinic\", \"engineer\": null, \"opened_at\": \"2026-03-02T03:30:00Z\"}}","claimed_until":"2026-03-02T09:22:00Z","sent_at":null,"tries":0,"error":null,"clock_id":"d0cb8f6a2ce1ddd99f81a55d","percent":75,"about_at":"2026-03-02T08:15:00Z","not_before":null,"event_seq":null}');
INSERT INTO "change" VALUES(169,'504947276a6e89be987b5ca5','escalation','["d110303a775c20adb40c1086",75]',NULL);
INSERT INTO "change" VALUES(170,'504947276a6e89be987b5ca5','notice','["4fde10df70bd2c95465c478a"]',NULL);
INSERT INTO "change" VALUES(171,'3f5f3a3f8e466949db0e1725','escalation','["d0cb8f6a2ce1ddd99f81a55d",100]',NULL);
INSERT INTO "change" VALUES(172,'3f5f3a3f8e466949db0e1725','ticket_period','["e80cbe36ceebc4c602e892a2","2026-03-02T06:00:00Z"]','{"ticket_id":"e80cbe36ceebc4c602e892a2","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":null}');
INSERT INTO "change" VALUES(173,'3f5f3a3f8e466949db0e1725','ticket_period','["e80cbe36ceebc4c602e892a2","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(174,'3f5f3a3f8e466949db0e1725','clock','["d0cb8f6a2ce1ddd99f81a55d"]','{"id":"d0cb8f6a2ce1ddd99f81a55d","ticket_id":"e80cbe36ceebc4c602e892a2","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(175,'1dfb8521e427a798b5d1279e','escalation','["d110303a775c20adb40c1086",100]',NULL);
INSERT INTO "change" VALUES(176,'1dfb8521e427a798b5d1279e','ticket_period','["70fc7f14ba4575878663c532","2026-03-02T09:20:00Z"]','{"ticket_id":"70fc7f14ba4575878663c532","since":"2026-03-02T09:20:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(177,'1dfb8521e427a798b5d1279e','ticket_period','["70fc7f14ba4575878663c532","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(178,'1dfb8521e427a798b5d1279e','clock','["d110303a775c20adb40c1086"]','{"id":"d110303a775c20adb40c1086","ticket_id":"70fc7f14ba4575878663c532","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(179,'1dfb8521e427a798b5d1279e','clock','["3e5c23bb4358719e6a71953f"]','{"id":"3e5c23bb4358719e6a71953f","ticket_id":"70fc7f14ba4575878663c532","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(180,'1dfb8521e427a798b5d1279e','clock','["24bc66e0f4d28ea95e20891a"]','{"id":"24bc66e0f4d28ea95e20891a","ticket_id":"70fc7f14ba4575878663c532","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(181,'9e94e25968eeb8f73d134708','escalation','["d110303a775c20adb40c1086",150]',NULL);
INSERT INTO "change" VALUES(182,'9e94e25968eeb8f73d134708','ticket_period','["70fc7f14ba4575878663c532","2026-03-03T01:00:00Z"]','{"ticket_id":"70fc7f14ba4575878663c532","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":null}');
INSERT INTO "change" VALUES(183,'9e94e25968eeb8f73d134708','ticket_period','["70fc7f14ba4575878663c532","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(184,'2d3fa712391b593e07da7884','notice','["4fde10df70bd2c95465c478a"]','{"id":"4fde10df70bd2c95465c478a","ticket_id":"70fc7f14ba4575878663c532","recipient":"head","engineer_id":null,"way":"command","made_at":"2026-03-03T01:00:00Z","document":"{\"target\": \"solve\", \"within\": \"same day\", \"percent\": 75, \"note\": \"time is running out\", \"due_at\": \"2026-03-02T09:30:00Z\", \"ticket\": {\"number\": \"SD-000005\", \"summary\": \"cannot log in\", \"state\": \"open\", \"priority\": \"P1\", \"tier\": \"gold\", \"region\": \"city\", \"level\": \"1\", \"kind\": \"fault\", \"customer\": \"Example Clinic\", \"engineer\": null, \"opened_at\": \"2026-03-02T09:20:00Z\"}}","claimed_until":"2026-03-03T01:02:00Z","sent_at":null,"tries":0,"error":null,"clock_id":"d110303a775c20adb40c1086","percent":75,"about_at":"2026-03-02T09:27:30Z","not_before":null,"event_seq":null}');
INSERT INTO "change" VALUES(185,'b4b309e22dc82c6043a4bfa2','ticket','["4d334b0f5c901f0235fc57f7"]',NULL);
INSERT INTO "change" VALUES(186,'b4b309e22dc82c6043a4bfa2','ticket_period','["4d334b0f5c901f0235fc57f7","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(187,'b4b309e22dc82c6043a4bfa2','call','["5deb05ff3c149f7789183795"]',NULL);
INSERT INTO "change" VALUES(188,'b4b309e22dc82c6043a4bfa2','clock','["4271cf334020b132fc0f45b1"]',NULL);
INSERT INTO "change" VALUES(189,'b4b309e22dc82c6043a4bfa2','clock','["256a21bb30f01c78c4de1faa"]',NULL);
INSERT INTO "change" VALUES(190,'b4b309e22dc82c6043a4bfa2','clock_period','["4271cf334020b132fc0f45b1","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(191,'b4b309e22dc82c6043a4bfa2','clock_period','["256a21bb30f01c78c4de1faa","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(192,'399cfd0100d155635615ffde','ticket_period','["4d334b0f5c901f0235fc57f7","2026-03-03T01:00:00Z"]','{"ticket_id":"4d334b0f5c901f0235fc57f7","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(193,'399cfd0100d155635615ffde','ticket_period','["4d334b0f5c901f0235fc57f7","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(194,'399cfd0100d155635615ffde','ticket','["4d334b0f5c901f0235fc57f7"]','{"id":"4d334b0f5c901f0235fc57f7","number":"SD-000006","count":6,"summary":"called by mistake","kind":"fault","customer_id":"2193e51c01cd8c11a6734aec","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(195,'399cfd0100d155635615ffde','clock','["4271cf334020b132fc0f45b1"]','{"id":"4271cf334020b132fc0f45b1","ticket_id":"4d334b0f5c901f0235fc57f7","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(196,'399cfd0100d155635615ffde','clock','["256a21bb30f01c78c4de1faa"]','{"id":"256a21bb30f01c78c4de1faa","ticket_id":"4d334b0f5c901f0235fc57f7","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(197,'399cfd0100d155635615ffde','clock_period','["4271cf334020b132fc0f45b1","2026-03-03T01:00:00Z"]','{"clock_id":"4271cf334020b132fc0f45b1","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-03T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(198,'399cfd0100d155635615ffde','clock_period','["256a21bb30f01c78c4de1faa","2026-03-03T01:00:00Z"]','{"clock_id":"256a21bb30f01c78c4de1faa","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(199,'ead44b925ba2c84b0cc4188e','ticket','["ba5eae389d0070f192a1e5da"]',NULL);
INSERT INTO "change" VALUES(200,'ead44b925ba2c84b0cc4188e','ticket_period','["ba5eae389d0070f192a1e5da","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(201,'ead44b925ba2c84b0cc4188e','call','["e541715b5bf34124e45b4f97"]',NULL);
INSERT INTO "change" VALUES(202,'ead44b925ba2c84b0cc4188e','clock','["a8a47a35282e8cde71b3041e"]',NULL);
INSERT INTO "change" VALUES(203,'ead44b925ba2c84b0cc4188e','clock','["bfd154ac5bb4a34aecac94d2"]',NULL);
INSERT INTO "change" VALUES(204,'ead44b925ba2c84b0cc4188e','clock_period','["a8a47a35282e8cde71b3041e","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(205,'ead44b925ba2c84b0cc4188e','clock_period','["bfd154ac5bb4a34aecac94d2","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(206,'b581e5febac1cfc6d3fd52ce','ticket_period','["ba5eae389d0070f192a1e5da","2026-03-03T01:00:00Z"]','{"ticket_id":"ba5eae389d0070f192a1e5da","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(207,'b581e5febac1cfc6d3fd52ce','ticket_period','["ba5eae389d0070f192a1e5da","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(208,'b581e5febac1cfc6d3fd52ce','dispatch','["725440d37190a19cb214557a"]',NULL);
INSERT INTO "change" VALUES(209,'04e7d989e504945c67c60526','dispatch','["725440d37190a19cb214557a"]','{"id":"725440d37190a19cb214557a","ticket_id":"ba5eae389d0070f192a1e5da","visit":1,"engineer_id":"3e865ae97d9454b87645ed68","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(210,'04e7d989e504945c67c60526','clock','["a8a47a35282e8cde71b3041e"]','{"id":"a8a47a35282e8cde71b3041e","ticket_id":"ba5eae389d0070f192a1e5da","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(211,'04e7d989e504945c67c60526','clock_period','["a8a47a35282e8cde71b3041e","2026-03-03T01:00:00Z"]','{"clock_id":"a8a47a35282e8cde71b3041e","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-03T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(212,'044f7303d07e7a144c0f0d6e','dispatch','["725440d37190a19cb214557a"]','{"id":"725440d37190a19cb214557a","ticket_id":"ba5eae389d0070f192a1e5da","visit":1,"engineer_id":"3e865ae97d9454b87645ed68","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-03T01:00:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(213,'044f7303d07e7a144c0f0d6e','priced_line','["9aaba57893bd85f866a90019"]',NULL);
INSERT INTO "change" VALUES(214,'044f7303d07e7a144c0f0d6e','priced_line','["c58387fe4eca0df3f19ca02d"]',NULL);
INSERT INTO "change" VALUES(215,'044f7303d07e7a144c0f0d6e','dispatch','["725440d37190a19cb214557a"]','{"id":"725440d37190a19cb214557a","ticket_id":"ba5eae389d0070f192a1e5da","visit":1,"engineer_id":"3e865ae97d9454b87645ed68","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-03T01:00:00Z","recorded_at":"2026-03-03T01:00:00Z","finished_at":null,"cancelled_at":null,"fault":"none","cause":"no training","action":"explained","result":"they know how","minutes":30,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":"in warranty","overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"free","work_charged":"free"}');
INSERT INTO "change" VALUES(216,'32f65458c1aa7485a09a0051','ticket_period','["ba5eae389d0070f192a1e5da","2026-03-03T01:00:00Z"]','{"ticket_id":"ba5eae389d0070f192a1e5da","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"3e865ae97d9454b87645ed68"}');
INSERT INTO "change" VALUES(217,'32f65458c1aa7485a09a0051','ticket_period','["ba5eae389d0070f192a1e5da","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(218,'32f65458c1aa7485a09a0051','ticket','["ba5eae389d0070f192a1e5da"]','{"id":"ba5eae389d0070f192a1e5da","number":"SD-000007","count":7,"summary":"how does it print","kind":"fault","customer_id":"2193e51c01cd8c11a6734aec","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(219,'32f65458c1aa7485a09a0051','clock','["bfd154ac5bb4a34aecac94d2"]','{"id":"bfd154ac5bb4a34aecac94d2","ticket_id":"ba5eae389d0070f192a1e5da","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(220,'32f65458c1aa7485a09a0051','clock_period','["bfd154ac5bb4a34aecac94d2","2026-03-03T01:00:00Z"]','{"clock_id":"bfd154ac5bb4a34aecac94d2","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(221,'3399fd019b3ad8d83d8ccc2e','ticket_period','["ba5eae389d0070f192a1e5da","2026-03-03T01:00:00Z"]','{"ticket_id":"ba5eae389d0070f192a1e5da","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"resolved","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"3e865ae97d9454b87645ed68"}');
INSERT INTO "change" VALUES(222,'3399fd019b3ad8d83d8ccc2e','ticket_period','["ba5eae389d0070f192a1e5da","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(223,'9257a8b18c387c96a4d798c1','ticket_period','["ba5eae389d0070f192a1e5da","2026-03-03T01:00:00Z"]','{"ticket_id":"ba5eae389d0070f192a1e5da","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"closed","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"3e865ae97d9454b87645ed68"}');
INSERT INTO "change" VALUES(224,'9257a8b18c387c96a4d798c1','ticket_period','["ba5eae389d0070f192a1e5da","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(225,'9257a8b18c387c96a4d798c1','hold','["582b232cb51fb5eb03adcc42"]',NULL);
INSERT INTO "change" VALUES(226,'9257a8b18c387c96a4d798c1','ticket','["ba5eae389d0070f192a1e5da"]','{"id":"ba5eae389d0070f192a1e5da","number":"SD-000007","count":7,"summary":"how does it print","kind":"fault","customer_id":"2193e51c01cd8c11a6734aec","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":"2026-03-03T01:00:00Z","cause":"no training","solution":"explained","equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(227,'9257a8b18c387c96a4d798c1','clock','["bfd154ac5bb4a34aecac94d2"]','{"id":"bfd154ac5bb4a34aecac94d2","ticket_id":"ba5eae389d0070f192a1e5da","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":"resolved","stopped_at":"2026-03-03T01:00:00Z","missed_at":null,"outcome":"met","counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(228,'9257a8b18c387c96a4d798c1','clock_period','["bfd154ac5bb4a34aecac94d2","2026-03-03T01:00:00Z"]','{"clock_id":"bfd154ac5bb4a34aecac94d2","since":"2026-03-03T01:00:00Z","until":"2026-03-03T01:00:00Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(229,'9257a8b18c387c96a4d798c1','clock_period','["bfd154ac5bb4a34aecac94d2","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(230,'658df72f8afaf7cb83e2ab84','customer','["85458dd0a264e8a3e63ce68e"]',NULL);
INSERT INTO "change" VALUES(231,'658df72f8afaf7cb83e2ab84','ticket','["fcba145e0fff6bd2a4e868df"]',NULL);
INSERT INTO "change" VALUES(232,'658df72f8afaf7cb83e2ab84','ticket_period','["fcba145e0fff6bd2a4e868df","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(233,'658df72f8afaf7cb83e2ab84','call','["5cece4341d5e27b53f3e426d"]',NULL);
INSERT INTO "change" VALUES(234,'658df72f8afaf7cb83e2ab84','clock','["3380c7465def352819f90a1f"]',NULL);
INSERT INTO "change" VALUES(235,'658df72f8afaf7cb83e2ab84','clock','["e23dee2a26635dbbe620a77a"]',NULL);
INSERT INTO "change" VALUES(236,'658df72f8afaf7cb83e2ab84','clock_period','["3380c7465def352819f90a1f","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(237,'658df72f8afaf7cb83e2ab84','clock_period','["e23dee2a26635dbbe620a77a","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(238,'658df72f8afaf7cb83e2ab84','engineer','["6dfc1daedcab97a988f53d1a"]',NULL);
INSERT INTO "change" VALUES(239,'658df72f8afaf7cb83e2ab84','ticket_period','["fcba145e0fff6bd2a4e868df","2026-03-02T00:30:00Z"]','{"ticket_id":"fcba145e0fff6bd2a4e868df","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(240,'658df72f8afaf7cb83e2ab84','ticket_period','["fcba145e0fff6bd2a4e868df","2026-03-02T00:40:00Z"]',NULL);
INSERT INTO "change" VALUES(241,'658df72f8afaf7cb83e2ab84','ticket_period','["fcba145e0fff6bd2a4e868df","2026-03-02T00:40:00Z"]','{"ticket_id":"fcba145e0fff6bd2a4e868df","since":"2026-03-02T00:40:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":"6dfc1daedcab97a988f53d1a"}');
INSERT INTO "change" VALUES(242,'658df72f8afaf7cb83e2ab84','ticket_period','["fcba145e0fff6bd2a4e868df","2026-03-02T00:50:00Z"]',NULL);
INSERT INTO "change" VALUES(243,'658df72f8afaf7cb83e2ab84','ticket','["fcba145e0fff6bd2a4e868df"]','{"id":"fcba145e0fff6bd2a4e868df","number":"INC-7","count":null,"summary":"Door, Lock, Stuck","kind":"fault","customer_id":"85458dd0a264e8a3e63ce68e","severity":null,"reach":null,"opened_at":"2026-03-02T00:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(244,'658df72f8afaf7cb83e2ab84','clock','["3380c7465def352819f90a1f"]','{"id":"3380c7465def352819f90a1f","ticket_id":"fcba145e0fff6bd2a4e868df","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T00:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T00:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(245,'658df72f8afaf7cb83e2ab84','clock','["e23dee2a26635dbbe620a77a"]','{"id":"e23dee2a26635dbbe620a77a","ticket_id":"fcba145e0fff6bd2a4e868df","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-02T00:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T00:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(246,'658df72f8afaf7cb83e2ab84','clock_period','["3380c7465def352819f90a1f","2026-03-02T00:30:00Z"]','{"clock_id":"3380c7465def352819f90a1f","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T02:30:00Z","held":0}');
INSERT INTO "change" VALUES(247,'658df72f8afaf7cb83e2ab84','clock_period','["e23dee2a26635dbbe620a77a","2026-03-02T00:30:00Z"]','{"clock_id":"e23dee2a26635dbbe620a77a","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(248,'ada3b01dc8f8cc0ec51d6465','engineer','["3e865ae97d9454b87645ed68"]','{"id":"3e865ae97d9454b87645ed68","name":"Zhao Min","name_key":"zhao min","login":"zhao","station":"centre","level":null,"phone":null,"mail":null,"active":1,"capacity":null}');
INSERT INTO "change" VALUES(249,'ada3b01dc8f8cc0ec51d6465','engineer_skill','["3e865ae97d9454b87645ed68","installation"]','{"engineer_id":"3e865ae97d9454b87645ed68","skill":"installation"}');
INSERT INTO "change" VALUES(250,'ada3b01dc8f8cc0ec51d6465','engineer_skill','["3e865ae97d9454b87645ed68","installation"]',NULL);
INSERT INTO "change" VALUES(251,'ada3b01dc8f8cc0ec51d6465','engineer_role','["3e865ae97d9454b87645ed68","reception"]','{"engineer_id":"3e865ae97d9454b87645ed68","role":"reception"}');
INSERT INTO "change" VALUES(252,'ada3b01dc8f8cc0ec51d6465','engineer_role','["3e865ae97d9454b87645ed68","reception"]',NULL);
INSERT INTO "change" VALUES(253,'41f842a2b01ab34266dd0be4','absence','["8a1a7596e2d39ca048a54134"]',NULL);
INSERT INTO "change" VALUES(254,'e8b3a400b6bd6975cc1b5627','appointment','["0a79e448308a480674dda1d0"]',NULL);
INSERT INTO "change" VALUES(255,'96a062ba7db6a0bb7523ba1f','ticket_period','["e80cbe36ceebc4c602e892a2","2026-03-03T01:00:00Z"]','{"ticket_id":"e80cbe36ceebc4c602e892a2","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"3","engineer_id":null}');
INSERT INTO "change" VALUES(256,'96a062ba7db6a0bb7523ba1f','ticket_period','["e80cbe36ceebc4c602e892a2","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(257,'96a062ba7db6a0bb7523ba1f','hold','["1615dbb7b53dbf4a4fd7fabe"]',NULL);
INSERT INTO "change" VALUES(258,'96a062ba7db6a0bb7523ba1f','clock_period','["beacba243c3ef770580f6390","2026-03-02T03:30:00Z"]','{"clock_id":"beacba243c3ef770580f6390","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":0}');
INSERT INTO "change" VALUES(259,'96a062ba7db6a0bb7523ba1f','clock_period','["7e6887a661a4ee2ec9998bd8","2026-03-02T03:30:00Z"]','{"clock_id":"7e6887a661a4ee2ec9998bd8","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(260,'96a062ba7db6a0bb7523ba1f','clock_period','["d0cb8f6a2ce1ddd99f81a55d","2026-03-02T06:00:00Z"]','{"clock_id":"d0cb8f6a2ce1ddd99f81a55d","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(261,'96a062ba7db6a0bb7523ba1f','clock_period','["beacba243c3ef770580f6390","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(262,'96a062ba7db6a0bb7523ba1f','clock_period','["7e6887a661a4ee2ec9998bd8","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(263,'96a062ba7db6a0bb7523ba1f','clock_period','["d0cb8f6a2ce1ddd99f81a55d","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(264,'96a062ba7db6a0bb7523ba1f','clock_period','["beacba243c3ef770580f6390","2026-03-04T01:00:00Z"]','{"clock_id":"beacba243c3ef770580f6390","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(265,'96a062ba7db6a0bb7523ba1f','clock_period','["7e6887a661a4ee2ec9998bd8","2026-03-04T01:00:00Z"]','{"clock_id":"7e6887a661a4ee2ec9998bd8","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(266,'96a062ba7db6a0bb7523ba1f','clock_period','["d0cb8f6a2ce1ddd99f81a55d","2026-03-04T01:00:00Z"]','{"clock_id":"d0cb8f6a2ce1ddd99f81a55d","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(267,'96a062ba7db6a0bb7523ba1f','clock_period','["beacba243c3ef770580f6390","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(268,'96a062ba7db6a0bb7523ba1f','clock_period','["7e6887a661a4ee2ec9998bd8","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(269,'96a062ba7db6a0bb7523ba1f','clock_period','["d0cb8f6a2ce1ddd99f81a55d","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(270,'e639607c58caf23d2ce0e55a','ticket','["be9ba36e22efa8f7610ba0a9"]',NULL);
INSERT INTO "change" VALUES(271,'e639607c58caf23d2ce0e55a','ticket_period','["be9ba36e22efa8f7610ba0a9","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(272,'e639607c58caf23d2ce0e55a','call','["29c18e9d27d6c9c0e3c57589"]',NULL);
INSERT INTO "change" VALUES(273,'e639607c58caf23d2ce0e55a','clock','["c846570db5ce349a7e7ae9f7"]',NULL);
INSERT INTO "change" VALUES(274,'e639607c58caf23d2ce0e55a','clock','["754f9c6ae4242e267894e383"]',NULL);
INSERT INTO "change" VALUES(275,'e639607c58caf23d2ce0e55a','clock','["5b0d2bf1a6516143a57cde35"]',NULL);
INSERT INTO "change" VALUES(276,'e639607c58caf23d2ce0e55a','clock_period','["c846570db5ce349a7e7ae9f7","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(277,'e639607c58caf23d2ce0e55a','clock_period','["754f9c6ae4242e267894e383","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(278,'e639607c58caf23d2ce0e55a','clock_period','["5b0d2bf1a6516143a57cde35","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(279,'a03fe226ff17a5ca261b31e2','ticket_period','["70fc7f14ba4575878663c532","2026-03-02T09:20:00Z"]','{"ticket_id":"70fc7f14ba4575878663c532","since":"2026-03-02T09:20:00Z","until":"2026-03-03T01:00:00Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(280,'a03fe226ff17a5ca261b31e2','ticket_period','["70fc7f14ba4575878663c532","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(281,'a03fe226ff17a5ca261b31e2','ticket_period','["70fc7f14ba4575878663c532","2026-03-03T01:00:00Z"]','{"ticket_id":"70fc7f14ba4575878663c532","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":"3e865ae97d9454b87645ed68"}');
INSERT INTO "change" VALUES(282,'a03fe226ff17a5ca261b31e2','ticket_period','["70fc7f14ba4575878663c532","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(283,'0410eea5da24647afe47f063','ticket','["87828c14618076d72e803a2d"]',NULL);
INSERT INTO "change" VALUES(284,'0410eea5da24647afe47f063','ticket_period','["87828c14618076d72e803a2d","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(285,'0410eea5da24647afe47f063','call','["0be2dcb6a7783b7bed3ab589"]',NULL);
INSERT INTO "change" VALUES(286,'0410eea5da24647afe47f063','clock','["f50e1a7ed29fb4ba7ab2ee08"]',NULL);
INSERT INTO "change" VALUES(287,'0410eea5da24647afe47f063','clock','["cce234dea0b1839dc4041152"]',NULL);
INSERT INTO "change" VALUES(288,'0410eea5da24647afe47f063','clock_period','["f50e1a7ed29fb4ba7ab2ee08","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(289,'0410eea5da24647afe47f063','clock_period','["cce234dea0b1839dc4041152","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(290,'41ae33efd9d690bb17018650','clock','["f50e1a7ed29fb4ba7ab2ee08"]','{"id":"f50e1a7ed29fb4ba7ab2ee08","ticket_id":"87828c14618076d72e803a2d","target":"answer","tier":"standard","within":"30m","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-04T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-04T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(291,'41ae33efd9d690bb17018650','clock_period','["f50e1a7ed29fb4ba7ab2ee08","2026-03-04T01:00:00Z"]','{"clock_id":"f50e1a7ed29fb4ba7ab2ee08","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-04T01:30:00Z","held":0}');
INSERT INTO "change" VALUES(292,'98f7c4642721d435c0127851','ticket_period','["e80cbe36ceebc4c602e892a2","2026-03-04T01:00:00Z"]','{"ticket_id":"e80cbe36ceebc4c602e892a2","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"held","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"3","engineer_id":null}');
INSERT INTO "change" VALUES(293,'98f7c4642721d435c0127851','ticket_period','["e80cbe36ceebc4c602e892a2","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(294,'98f7c4642721d435c0127851','hold','["1615dbb7b53dbf4a4fd7fabe"]','{"id":"1615dbb7b53dbf4a4fd7fabe","ticket_id":"e80cbe36ceebc4c602e892a2","reason":"customer","since":"2026-03-04T01:00:00Z","until":null,"set_by":"tester","note":null,"ends_at":"2026-03-06T01:00:00Z"}');
INSERT INTO "change" VALUES(295,'98f7c4642721d435c0127851','clock_period','["beacba243c3ef770580f6390","2026-03-06T01:00:00Z"]','{"clock_id":"beacba243c3ef770580f6390","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":0}');
INSERT INTO "change" VALUES(296,'98f7c4642721d435c0127851','clock_period','["7e6887a661a4ee2ec9998bd8","2026-03-06T01:00:00Z"]','{"clock_id":"7e6887a661a4ee2ec9998bd8","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(297,'98f7c4642721d435c0127851','clock_period','["d0cb8f6a2ce1ddd99f81a55d","2026-03-06T01:00:00Z"]','{"clock_id":"d0cb8f6a2ce1ddd99f81a55d","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(298,'98f7c4642721d435c0127851','clock_period','["beacba243c3ef770580f6390","2026-03-04T01:00:00Z"]','{"clock_id":"beacba243c3ef770580f6390","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(299,'98f7c4642721d435c0127851','clock_period','["7e6887a661a4ee2ec9998bd8","2026-03-04T01:00:00Z"]','{"clock_id":"7e6887a661a4ee2ec9998bd8","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(300,'98f7c4642721d435c0127851','clock_period','["d0cb8f6a2ce1ddd99f81a55d","2026-03-04T01:00:00Z"]','{"clock_id":"d0cb8f6a2ce1ddd99f81a55d","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(301,'98f7c4642721d435c0127851','clock_period','["beacba243c3ef770580f6390","2026-03-04T01:00:00Z"]','{"clock_id":"beacba243c3ef770580f6390","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(302,'98f7c4642721d435c0127851','clock_period','["7e6887a661a4ee2ec9998bd8","2026-03-04T01:00:00Z"]','{"clock_id":"7e6887a661a4ee2ec9998bd8","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(303,'98f7c4642721d435c0127851','clock_period','["d0cb8f6a2ce1ddd99f81a55d","2026-03-04T01:00:00Z"]','{"clock_id":"d0cb8f6a2ce1ddd99f81a55d","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(304,'98f7c4642721d435c0127851','clock_period','["beacba243c3ef770580f6390","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(305,'98f7c4642721d435c0127851','clock_period','["7e6887a661a4ee2ec9998bd8","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(306,'98f7c4642721d435c0127851','clock_period','["d0cb8f6a2ce1ddd99f81a55d","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(307,'5cd57b6ca5e19b12a8a294a8','training_session','["f278512f0c59ca3c71bd2fe8"]',NULL);
INSERT INTO "change" VALUES(308,'f9e03972c3ed8809b3b47c94','trainee','["753f2738255098c7e3b52860"]',NULL);
INSERT INTO "change" VALUES(309,'f9e03972c3ed8809b3b47c94','entitlement','["e053702dd1b87e94b070d46b","training"]','{"contract_id":"e053702dd1b87e94b070d46b","entitlement":"training","total":2,"used":1}');
INSERT INTO "change" VALUES(310,'f9e03972c3ed8809b3b47c94','trainee','["97051daebdfd825502097059"]',NULL);
INSERT INTO "change" VALUES(311,'e3b04dd9ca7629b68986b68e','trainee','["fde6d024d4ef2e88d225f874"]',NULL);
INSERT INTO "change" VALUES(312,'37d2c54a63857627212018db','training_session','["f278512f0c59ca3c71bd2fe8"]','{"id":"f278512f0c59ca3c71bd2fe8","number":"TR-0001","course":"use","at":"2026-03-31T06:00:00Z","trainer_id":"23dcb96d1aab330a3dbc9c54","place":"North wing","customer_id":"8911844613c88a43f957db63","places":8,"held_at":null,"cancelled_at":null,"cancelled_because":null}');
INSERT INTO "change" VALUES(313,'37d2c54a63857627212018db','trainee','["97051daebdfd825502097059"]','{"id":"97051daebdfd825502097059","session_id":"f278512f0c59ca3c71bd2fe8","name":"Mr Li","name_key":"mr li","customer_id":"8911844613c88a43f957db63","engineer_id":null,"contract_id":null,"entitlement":null,"amount":0,"currency":"CNY","decimals":2,"present":null,"mark":null,"passed":null,"certificate":null,"taught":0}');
INSERT INTO "change" VALUES(314,'37d2c54a63857627212018db','trainee','["753f2738255098c7e3b52860"]','{"id":"753f2738255098c7e3b52860","session_id":"f278512f0c59ca3c71bd2fe8","name":"Ms Hu","name_key":"ms hu","customer_id":"8911844613c88a43f957db63","engineer_id":null,"contract_id":"e053702dd1b87e94b070d46b","entitlement":"training","amount":null,"currency":null,"decimals":null,"present":null,"mark":null,"passed":null,"certificate":null,"taught":0}');
INSERT INTO "change" VALUES(315,'37d2c54a63857627212018db','engineer','["3e865ae97d9454b87645ed68"]','{"id":"3e865ae97d9454b87645ed68","name":"Zhao Min","name_key":"zhao min","login":"zhao","station":"centre","level":null,"phone":null,"mail":null,"active":1,"capacity":8}');
INSERT INTO "change" VALUES(316,'37d2c54a63857627212018db','engineer_skill','["3e865ae97d9454b87645ed68","installation"]','{"engineer_id":"3e865ae97d9454b87645ed68","skill":"installation"}');
INSERT INTO "change" VALUES(317,'37d2c54a63857627212018db','engineer_skill','["3e865ae97d9454b87645ed68","installation"]',NULL);
INSERT INTO "change" VALUES(318,'37d2c54a63857627212018db','engineer_skill','["3e865ae97d9454b87645ed68","soldering"]',NULL);
INSERT INTO "change" VALUES(319,'37d2c54a63857627212018db','engineer_role','["3e865ae97d9454b87645ed68","reception"]','{"engineer_id":"3e865ae97d9454b87645ed68","role":"reception"}');
INSERT INTO "change" VALUES(320,'37d2c54a63857627212018db','engineer_role','["3e865ae97d9454b87645ed68","reception"]',NULL);
INSERT INTO "change" VALUES(321,'37d2c54a63857627212018db','trainee','["fde6d024d4ef2e88d225f874"]','{"id":"fde6d024d4ef2e88d225f874","session_id":"f278512f0c59ca3c71bd2fe8","name":"Zhao Min","name_key":"zhao min","customer_id":null,"engineer_id":"3e865ae97d9454b87645ed68","contract_id":null,"entitlement":null,"amount":null,"currency":null,"decimals":null,"present":null,"mark":null,"passed":null,"certificate":null,"taught":0}');
INSERT INTO "change" VALUES(322,'f113e80c0bb390685d77e283','training_session','["c5e8f8459916ceda1a1de02c"]',NULL);
INSERT INTO "change" VALUES(323,'82d2b5c4d6d7dce92e679f5b','assessment','["c067159096a3f9ed9c831b8a"]',NULL);
INSERT INTO "change" VALUES(324,'9ed8fc7d70c5bd624cbbd7cc','assessment','["01b8548a1befa9fa28cd8963"]',NULL);
INSERT INTO "change" VALUES(325,'4eb1672b3bbdf7c68dcdd7a6','assessment','["01b8548a1befa9fa28cd8963"]','{"id":"01b8548a1befa9fa28cd8963","number":"AS-0002","month":"2026-03","rule":"calls","engineer_id":"23dcb96d1aab330a3dbc9c54","customer_id":null,"ticket_id":"ae8379980a42d0d754600831","dispatch_id":null,"at":"2026-03-20T02:00:00Z","source":"hand","fact":null,"because":"line engaged","penalty":10000,"amount":10000,"currency":"CNY","decimals":2,"made_at":"2026-04-01T01:00:00Z","waived_at":null,"waived_by":null,"waived_because":null,"dropped_at":null}');
INSERT INTO "change" VALUES(326,'9962b481ae0a11051304b737','assessment_month','["2026-03"]',NULL);
INSERT INTO "change" VALUES(327,'538f7eb9efcf0a017d8f35b6','assessment_told','["e90225d65bb9c8d48237be70"]',NULL);
INSERT INTO "change" VALUES(328,'2487aa9585830367612763cb','turnover','["2193e51c01cd8c11a6734aec","2026-02"]',NULL);
INSERT INTO "change" VALUES(329,'19be986b254728cc54e78a0a','settlement','["2193e51c01cd8c11a6734aec","2026Q1"]',NULL);
INSERT INTO "change" VALUES(330,'58332f6d8dcaf5e3e584e464','turnover','["2193e51c01cd8c11a6734aec","2026-04"]',NULL);
INSERT INTO "change" VALUES(331,'bd3e6462ea831602faf40fc1','customer','["4e23f6c80b6ce32e4adaae33"]',NULL);
INSERT INTO "change" VALUES(332,'bd3e6462ea831602faf40fc1','phone','["4e23f6c80b6ce32e4adaae33","861055500007","12"]',NULL);
INSERT INTO "change" VALUES(333,'fcd9524728544b828f3243e7','phone','["2193e51c01cd8c11a6734aec","861055500007","12"]',NULL);
INSERT INTO "change" VALUES(334,'fcd9524728544b828f3243e7','phone','["4e23f6c80b6ce32e4adaae33","861055500007","12"]','{"customer_id":"4e23f6c80b6ce32e4adaae33","digits":"861055500007","extension":"12","shown":"010 5550 0007 ext 12","tail":"5500007"}');
INSERT INTO "change" VALUES(335,'fcd9524728544b828f3243e7','customer','["4e23f6c80b6ce32e4adaae33"]','{"id":"4e23f6c80b6ce32e4adaae33","name":"Sample Dealers","name_key":"sample dealers","region":null,"tier":null,"phase":null,"address":null,"number":"CU-0005","merged_into":null,"category":null,"since_on":"2026-04-01","keeper_id":null,"note":null}');
INSERT INTO "change" VALUES(336,'64e8ba9755af197ee895ade2','contract_moved_end','["8411fcd05eebce083689864f"]',NULL);
INSERT INTO "change" VALUES(337,'64e8ba9755af197ee895ade2','contract','["f6e9b7d1bc290aaac9e08ee1"]','{"id":"f6e9b7d1bc290aaac9e08ee1","number":"C-0002","customer_id":"d3671b400b230d9402b57f4c","kind":"basic","tier":"standard","phase":null,"starts_on":"2026-01-01","ends_on":"2027-01-31"}');
INSERT INTO "change" VALUES(338,'64e8ba9755af197ee895ade2','ticket','["ea274bb8a0ef3b0f4afd2477"]','{"id":"ea274bb8a0ef3b0f4afd2477","number":"SD-000002","count":2,"summary":"no power","kind":"fault","customer_id":"d3671b400b230d9402b57f4c","severity":null,"reach":null,"opened_at":"2026-03-02T03:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":"7a75625ef42787284be36a50","contract_id":"f6e9b7d1bc290aaac9e08ee1","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(339,'64e8ba9755af197ee895ade2','ticket_period','["ea274bb8a0ef3b0f4afd2477","2026-03-02T03:00:00Z"]','{"ticket_id":"ea274bb8a0ef3b0f4afd2477","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","state":"held","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(340,'64e8ba9755af197ee895ade2','ticket_period','["ea274bb8a0ef3b0f4afd2477","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(341,'64e8ba9755af197ee895ade2','ticket','["0fc26fa678986476a9e9d36b"]','{"id":"0fc26fa678986476a9e9d36b","number":"SD-000003","count":3,"summary":"scanner reads every second code","kind":"fault","customer_id":"d3671b400b230d9402b57f4c","severity":null,"reach":null,"opened_at":"2026-03-02T03:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":"f6e9b7d1bc290aaac9e08ee1","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(342,'64e8ba9755af197ee895ade2','ticket_period','["0fc26fa678986476a9e9d36b","2026-03-02T03:30:00Z"]','{"ticket_id":"0fc26fa678986476a9e9d36b","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P2","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(343,'64e8ba9755af197ee895ade2','ticket_period','["0fc26fa678986476a9e9d36b","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(344,'a61be5343200c701dbd3a688','survey','["17f8d61a5c078d1446f42803"]',NULL);
INSERT INTO "change" VALUES(345,'a61be5343200c701dbd3a688','survey_mark','["17f8d61a5c078d1446f42803","attitude"]',NULL);
INSERT INTO "change" VALUES(346,'67bc1f30f404c06f46f6b85e','survey','["865b20a5f105805d3bff3159"]',NULL);
INSERT INTO "change" VALUES(347,'752e14593d40a0f95424a0e0','contact','["656426fce6393ec75744a8f5"]','{"id":"656426fce6393ec75744a8f5","customer_id":"8911844613c88a43f957db63","site_id":"51a8400549192d1b882e7f16","name":"Li Na","role":"head nurse","phone":"13800000003","mail":null,"left_on":null,"head":0}');
INSERT INTO "change" VALUES(348,'94b468a39ef20176c42d0fbd','equipment','["7a75625ef42787284be36a50"]','{"id":"7a75625ef42787284be36a50","serial":"PR-1002","serial_key":"pr-1002","kind":"printer","model":null,"customer_id":"d3671b400b230d9402b57f4c","site_id":null,"contract_id":"f6e9b7d1bc290aaac9e08ee1","bought_on":"2026-02-01","delivered_on":null,"accepted_on":"2026-02-02","used_on":null,"scrapped_on":null,"plate":null,"plate_key":null,"note":null,"paid_on":null,"transferred_on":null}');
INSERT INTO "change" VALUES(349,'75c80101cd4502b1f68e6193','ticket','["88285f4869aa691ec07e9c41"]',NULL);
INSERT INTO "change" VALUES(350,'75c80101cd4502b1f68e6193','ticket_period','["88285f4869aa691ec07e9c41","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(351,'75c80101cd4502b1f68e6193','call','["496b26ad272679ab5d1cb0c0"]',NULL);
INSERT INTO "change" VALUES(352,'75c80101cd4502b1f68e6193','clock','["e373793d0d74d11ff6c7c2a1"]',NULL);
INSERT INTO "change" VALUES(353,'75c80101cd4502b1f68e6193','clock','["908dc8a720b3b9da3f029dc7"]',NULL);
INSERT INTO "change" VALUES(354,'75c80101cd4502b1f68e6193','clock_period','["e373793d0d74d11ff6c7c2a1","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(355,'75c80101cd4502b1f68e6193','clock_period','["908dc8a720b3b9da3f029dc7","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(356,'0ed037328a1530fb90a47d87','withdrawn','["88285f4869aa691ec07e9c41"]',NULL);
INSERT INTO "change" VALUES(357,'0ed037328a1530fb90a47d87','clock_period','["908dc8a720b3b9da3f029dc7","2026-04-01T01:00:00Z"]','{"clock_id":"908dc8a720b3b9da3f029dc7","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(358,'0ed037328a1530fb90a47d87','clock_period','["e373793d0d74d11ff6c7c2a1","2026-04-01T01:00:00Z"]','{"clock_id":"e373793d0d74d11ff6c7c2a1","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(359,'0ed037328a1530fb90a47d87','clock','["908dc8a720b3b9da3f029dc7"]','{"id":"908dc8a720b3b9da3f029dc7","ticket_id":"88285f4869aa691ec07e9c41","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(360,'0ed037328a1530fb90a47d87','clock','["e373793d0d74d11ff6c7c2a1"]','{"id":"e373793d0d74d11ff6c7c2a1","ticket_id":"88285f4869aa691ec07e9c41","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(361,'0ed037328a1530fb90a47d87','call','["496b26ad272679ab5d1cb0c0"]','{"id":"496b26ad272679ab5d1cb0c0","ticket_id":"88285f4869aa691ec07e9c41","at":"2026-04-01T01:00:00Z","channel":"phone","caller":null,"phone":null,"said":"a slip","taken_by":"tester","place":0,"wish":null,"opinion":null}');
INSERT INTO "change" VALUES(362,'0ed037328a1530fb90a47d87','ticket_period','["88285f4869aa691ec07e9c41","2026-04-01T01:00:00Z"]','{"ticket_id":"88285f4869aa691ec07e9c41","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(363,'0ed037328a1530fb90a47d87','ticket','["88285f4869aa691ec07e9c41"]','{"id":"88285f4869aa691ec07e9c41","number":"SD-000010","count":10,"summary":"a slip","kind":"fault","customer_id":"2193e51c01cd8c11a6734aec","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(364,'0ed037328a1530fb90a47d87','taken_back','[133]',NULL);
INSERT INTO "change" VALUES(365,'c6acc294689ceb59c0f10713','ticket','["aab8f73b3d4d3f1ee43d4439"]',NULL);
INSERT INTO "change" VALUES(366,'c6acc294689ceb59c0f10713','ticket_period','["aab8f73b3d4d3f1ee43d4439","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(367,'c6acc294689ceb59c0f10713','call','["5bbe63d1bede02c6629aa6e4"]',NULL);
INSERT INTO "change" VALUES(368,'c6acc294689ceb59c0f10713','clock','["72f5cff887d895c983f7fff8"]',NULL);
INSERT INTO "change" VALUES(369,'c6acc294689ceb59c0f10713','clock','["26ad132a89d448e0f5b79d35"]',NULL);
INSERT INTO "change" VALUES(370,'c6acc294689ceb59c0f10713','clock_period','["72f5cff887d895c983f7fff8","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(371,'c6acc294689ceb59c0f10713','clock_period','["26ad132a89d448e0f5b79d35","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(372,'aaffeaa6537d7685080cb289','ticket','["aeb344aec1650376721f35bd"]',NULL);
INSERT INTO "change" VALUES(373,'aaffeaa6537d7685080cb289','ticket_period','["aeb344aec1650376721f35bd","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(374,'aaffeaa6537d7685080cb289','call','["b8a60fb84d3bea564bb6f43d"]',NULL);
INSERT INTO "change" VALUES(375,'aaffeaa6537d7685080cb289','clock','["d89faddd18b244d34d69c801"]',NULL);
INSERT INTO "change" VALUES(376,'aaffeaa6537d7685080cb289','clock','["5d1e31003dded568a892c0a4"]',NULL);
INSERT INTO "change" VALUES(377,'aaffeaa6537d7685080cb289','clock_period','["d89faddd18b244d34d69c801","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(378,'aaffeaa6537d7685080cb289','clock_period','["5d1e31003dded568a892c0a4","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(379,'b7702598bbb76db8ac0f82f3','ticket','["aeb344aec1650376721f35bd"]','{"id":"aeb344aec1650376721f35bd","number":"SD-000012","count":12,"summary":"logged twice","kind":"fault","customer_id":"2193e51c01cd8c11a6734aec","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(380,'b7702598bbb76db8ac0f82f3','call','["b8a60fb84d3bea564bb6f43d"]','{"id":"b8a60fb84d3bea564bb6f43d","ticket_id":"aeb344aec1650376721f35bd","at":"2026-04-01T01:00:00Z","channel":"phone","caller":null,"phone":null,"said":"logged twice","taken_by":"tester","place":0,"wish":null,"opinion":null}');
INSERT INTO "change" VALUES(381,'748618c99ca275bcf3bc90d4','call','["b8a60fb84d3bea564bb6f43d"]','{"id":"b8a60fb84d3bea564bb6f43d","ticket_id":"aeb344aec1650376721f35bd","at":"2026-04-01T01:00:00Z","channel":"phone","caller":"Mr Sample","phone":null,"said":"logged twice","taken_by":"tester","place":0,"wish":null,"opinion":null}');
INSERT INTO "change" VALUES(382,'748618c99ca275bcf3bc90d4','ticket_period','["aeb344aec1650376721f35bd","2026-04-01T01:00:00Z"]','{"ticket_id":"aeb344aec1650376721f35bd","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(383,'748618c99ca275bcf3bc90d4','ticket_period','["aeb344aec1650376721f35bd","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(384,'748618c99ca275bcf3bc90d4','ticket','["aeb344aec1650376721f35bd"]','{"id":"aeb344aec1650376721f35bd","number":"SD-000012","count":12,"summary":"does anybody come","kind":"fault","customer_id":"2193e51c01cd8c11a6734aec","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(385,'748618c99ca275bcf3bc90d4','clock','["d89faddd18b244d34d69c801"]','{"id":"d89faddd18b244d34d69c801","ticket_id":"aeb344aec1650376721f35bd","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(386,'748618c99ca275bcf3bc90d4','clock','["5d1e31003dded568a892c0a4"]','{"id":"5d1e31003dded568a892c0a4","ticket_id":"aeb344aec1650376721f35bd","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(387,'748618c99ca275bcf3bc90d4','clock_period','["d89faddd18b244d34d69c801","2026-04-01T01:00:00Z"]','{"clock_id":"d89faddd18b244d34d69c801","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(388,'748618c99ca275bcf3bc90d4','clock_period','["5d1e31003dded568a892c0a4","2026-04-01T01:00:00Z"]','{"clock_id":"5d1e31003dded568a892c0a4","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(389,'dbd1a75bf99609e649ccad90','customer','["bfc121a430907327a950eaad"]',NULL);
INSERT INTO "change" VALUES(390,'dbd1a75bf99609e649ccad90','customer_number','["k-17"]',NULL);
INSERT INTO "change" VALUES(391,'3462fede6a3e6c601800910c','customer','["24724240726b9bd6a68c4373"]',NULL);
INSERT INTO "change" VALUES(392,'3462fede6a3e6c601800910c','ticket','["d7ee0fa23bfd798b34d5ad89"]',NULL);
INSERT INTO "change" VALUES(393,'3462fede6a3e6c601800910c','ticket_period','["d7ee0fa23bfd798b34d5ad89","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(394,'3462fede6a3e6c601800910c','call','["22904dc33f822d83beb7f4f3"]',NULL);
INSERT INTO "change" VALUES(395,'3462fede6a3e6c601800910c','clock','["f9383e03b4e4290e6c35b13c"]',NULL);
INSERT INTO "change" VALUES(396,'3462fede6a3e6c601800910c','clock','["a9c545519566a90398e6799a"]',NULL);
INSERT INTO "change" VALUES(397,'3462fede6a3e6c601800910c','clock_period','["f9383e03b4e4290e6c35b13c","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(398,'3462fede6a3e6c601800910c','clock_period','["a9c545519566a90398e6799a","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(399,'3462fede6a3e6c601800910c','contact','["84a6f8f847f66061d52de9b7"]',NULL);
INSERT INTO "change" VALUES(400,'3462fede6a3e6c601800910c','mail','["<1@example.invalid>"]',NULL);
INSERT INTO "change" VALUES(401,'c02a789d204e0a459143bec6','ticket_period','["aab8f73b3d4d3f1ee43d4439","2026-04-01T01:00:00Z"]','{"ticket_id":"aab8f73b3d4d3f1ee43d4439","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(402,'c02a789d204e0a459143bec6','ticket_period','["aab8f73b3d4d3f1ee43d4439","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(403,'c02a789d204e0a459143bec6','dispatch','["cf22c2d9c08359d11cebab00"]',NULL);
INSERT INTO "change" VALUES(404,'c02a789d204e0a459143bec6','dispatch_crew','["cf22c2d9c08359d11cebab00","3e865ae97d9454b87645ed68"]',NULL);
INSERT INTO "change" VALUES(405,'fac44e2f940a3b6dab8483c9','task','["e86f0cb26fd36410f028ec02"]',NULL);
INSERT INTO "change" VALUES(406,'0b8f711acca15465a7b554e4','task_move','["e86f0cb26fd36410f028ec02",1]',NULL);
INSERT INTO "change" VALUES(407,'0b8f711acca15465a7b554e4','task','["e86f0cb26fd36410f028ec02"]','{"id":"e86f0cb26fd36410f028ec02","number":"T-0001","rule":null,"turn":null,"what":"send the manual","noun":"customer","noun_id":"8911844613c88a43f957db63","customer_id":"8911844613c88a43f957db63","engineer_id":"23dcb96d1aab330a3dbc9c54","role":null,"batch":null,"made_at":"2026-04-01T01:00:00Z","made_by":"tester","planned_on":"2026-04-03","due_on":"2026-04-03","ticket_id":null,"done_at":null,"done_by":null,"outcome":null,"dropped_at":null,"because":null}');
INSERT INTO "change" VALUES(408,'d1e6715eb565bf5b7d33a72f','acceptance','["7a75625ef42787284be36a50","final"]',NULL);
INSERT INTO "change" VALUES(409,'d1e6715eb565bf5b7d33a72f','equipment','["7a75625ef42787284be36a50"]','{"id":"7a75625ef42787284be36a50","serial":"PR-1002","serial_key":"pr-1002","kind":"printer","model":null,"customer_id":"d3671b400b230d9402b57f4c","site_id":null,"contract_id":"f6e9b7d1bc290aaac9e08ee1","bought_on":"2026-02-01","delivered_on":null,"accepted_on":"2026-02-02","used_on":null,"scrapped_on":null,"plate":"豫A12345","plate_key":"豫a12345","note":"in the van","paid_on":null,"transferred_on":null}');
INSERT INTO "change" VALUES(410,'d1e6715eb565bf5b7d33a72f','kept_file','["equipment","7a75625ef42787284be36a50",1]',NULL);
INSERT INTO "change" VALUES(411,'6b6281a0104b79be8b77c2b5','warranty_card','["7a75625ef42787284be36a50"]',NULL);
INSERT INTO "change" VALUES(412,'60cda73f9e71c35bd69309f2','care_rule','["count"]',NULL);
INSERT INTO "change" VALUES(413,'60cda73f9e71c35bd69309f2','care_rule','["visit"]',NULL);
INSERT INTO "change" VALUES(414,'60cda73f9e71c35bd69309f2','task','["867c09453c8fa80ed7d9e21a"]',NULL);
INSERT INTO "change" VALUES(415,'60cda73f9e71c35bd69309f2','task','["faca282a038205f521c3be05"]',NULL);
INSERT INTO "change" VALUES(416,'60cda73f9e71c35bd69309f2','task','["f16b7691d33285fb2c67aaaf"]',NULL);
INSERT INTO "change" VALUES(417,'60cda73f9e71c35bd69309f2','task','["436c2d4f5432d3d3ffd7dea3"]',NULL);
INSERT INTO "change" VALUES(418,'939c06c13d21341faeb7be19','dispatch','["cf22c2d9c08359d11cebab00"]','{"id":"cf22c2d9c08359d11cebab00","ticket_id":"aab8f73b3d4d3f1ee43d4439","visit":1,"engineer_id":"23dcb96d1aab330a3dbc9c54","ordered_at":"2026-04-01T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(419,'939c06c13d21341faeb7be19','clock','["72f5cff887d895c983f7fff8"]','{"id":"72f5cff887d895c983f7fff8","ticket_id":"aab8f73b3d4d3f1ee43d4439","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(420,'939c06c13d21341faeb7be19','clock_period','["72f5cff887d895c983f7fff8","2026-04-01T01:00:00Z"]','{"clock_id":"72f5cff887d895c983f7fff8","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(421,'2cf5e397988ddd39d8537f5b','dispatch','["cf22c2d9c08359d11cebab00"]','{"id":"cf22c2d9c08359d11cebab00","ticket_id":"aab8f73b3d4d3f1ee43d4439","visit":1,"engineer_id":"23dcb96d1aab330a3dbc9c54","ordered_at":"2026-04-01T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-04-01T01:00:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(422,'2cf5e397988ddd39d8537f5b','dispatch_check','["cf22c2d9c08359d11cebab00","tidy"]',NULL);
INSERT INTO "change" VALUES(423,'2cf5e397988ddd39d8537f5b','dispatch_item','["cf22c2d9c08359d11cebab00","training"]',NULL);
INSERT INTO "change" VALUES(424,'2cf5e397988ddd39d8537f5b','ticket','["393021eaceaeb8455830e90a"]',NULL);
INSERT INTO "change" VALUES(425,'2cf5e397988ddd39d8537f5b','ticket_period','["393021eaceaeb8455830e90a","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(426,'2cf5e397988ddd39d8537f5b','call','["35894d78f03b67d28901e433"]',NULL);
INSERT INTO "change" VALUES(427,'2cf5e397988ddd39d8537f5b','clock','["56f52c24b0b51b0ebc6c19d8"]',NULL);
INSERT INTO "change" VALUES(428,'2cf5e397988ddd39d8537f5b','clock','["91dca8d36f05290fdf3e98fc"]',NULL);
INSERT INTO "change" VALUES(429,'2cf5e397988ddd39d8537f5b','clock_period','["56f52c24b0b51b0ebc6c19d8","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(430,'2cf5e397988ddd39d8537f5b','clock_period','["91dca8d36f05290fdf3e98fc","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(431,'2cf5e397988ddd39d8537f5b','finding','["cf22c2d9c08359d11cebab00","cable loose"]',NULL);
INSERT INTO "change" VALUES(432,'2cf5e397988ddd39d8537f5b','priced_line','["7aee05ea27edfe0ba00112b4"]',NULL);
INSERT INTO "change" VALUES(433,'2cf5e397988ddd39d8537f5b','priced_line','["45c31fcc1c7d25d4ceba4c74"]',NULL);
INSERT INTO "change" VALUES(434,'4e0a1477c6e168496f920187','dispatch_check','["cf22c2d9c08359d11cebab00","tidy"]','{"dispatch_id":"cf22c2d9c08359d11cebab00","item":"tidy","kept":1,"judged_by":null}');
INSERT INTO "change" VALUES(435,'abc0366646ee3209af28404e','article','["31c7ad5908fbd9aa8a7205cd"]',NULL);
INSERT INTO "change" VALUES(436,'04149b5cd837ca8e9a3dddcb','ticket','["294f56038cad27ae249d090e"]',NULL);
INSERT INTO "change" VALUES(437,'04149b5cd837ca8e9a3dddcb','ticket_period','["294f56038cad27ae249d090e","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(438,'04149b5cd837ca8e9a3dddcb','call','["24baf56a01d637125ff89294"]',NULL);
INSERT INTO "change" VALUES(439,'04149b5cd837ca8e9a3dddcb','clock','["610c7bb2087324bd5a13d074"]',NULL);
INSERT INTO "change" VALUES(440,'04149b5cd837ca8e9a3dddcb','clock','["b09648f4110765b98b4b4adc"]',NULL);
INSERT INTO "change" VALUES(441,'04149b5cd837ca8e9a3dddcb','clock_period','["610c7bb2087324bd5a13d074","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(442,'04149b5cd837ca8e9a3dddcb','clock_period','["b09648f4110765b98b4b4adc","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(443,'d52ded2b6b9baed6398814a4','ticket_period','["294f56038cad27ae249d090e","2026-04-01T02:00:00Z"]','{"ticket_id":"294f56038cad27ae249d090e","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(444,'d52ded2b6b9baed6398814a4','ticket_period','["294f56038cad27ae249d090e","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(445,'d52ded2b6b9baed6398814a4','ticket','["294f56038cad27ae249d090e"]','{"id":"294f56038cad27ae249d090e","number":"SD-000015","count":15,"summary":"how does it print now","kind":"fault","customer_id":"2193e51c01cd8c11a6734aec","severity":null,"reach":null,"opened_at":"2026-04-01T02:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(446,'d52ded2b6b9baed6398814a4','clock','["610c7bb2087324bd5a13d074"]','{"id":"610c7bb2087324bd5a13d074","ticket_id":"294f56038cad27ae249d090e","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T02:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T02:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(447,'d52ded2b6b9baed6398814a4','clock','["b09648f4110765b98b4b4adc"]','{"id":"b09648f4110765b98b4b4adc","ticket_id":"294f56038cad27ae249d090e","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T02:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T02:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(448,'d52ded2b6b9baed6398814a4','clock_period','["610c7bb2087324bd5a13d074","2026-04-01T02:00:00Z"]','{"clock_id":"610c7bb2087324bd5a13d074","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(449,'d52ded2b6b9baed6398814a4','clock_period','["b09648f4110765b98b4b4adc","2026-04-01T02:00:00Z"]','{"clock_id":"b09648f4110765b98b4b4adc","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(450,'d52ded2b6b9baed6398814a4','article_use','["a87b5273a09d316103c7bb22"]',NULL);
INSERT INTO "change" VALUES(451,'d9b3993d42058dc2ecf1ad08','ticket','["423ea1e1098c489e581e88e0"]',NULL);
INSERT INTO "change" VALUES(452,'d9b3993d42058dc2ecf1ad08','ticket_period','["423ea1e1098c489e581e88e0","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(453,'d9b3993d42058dc2ecf1ad08','call','["3cb274c5fd18e736fd4cdfd1"]',NULL);
INSERT INTO "change" VALUES(454,'d9b3993d42058dc2ecf1ad08','clock','["2e2cc18eb4a86abc59263fff"]',NULL);
INSERT INTO "change" VALUES(455,'d9b3993d42058dc2ecf1ad08','clock','["06149a0f8652d43db4011288"]',NULL);
INSERT INTO "change" VALUES(456,'d9b3993d42058dc2ecf1ad08','clock_period','["2e2cc18eb4a86abc59263fff","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(457,'d9b3993d42058dc2ecf1ad08','clock_period','["06149a0f8652d43db4011288","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(458,'d9b3993d42058dc2ecf1ad08','complaint','["423ea1e1098c489e581e88e0"]',NULL);
INSERT INTO "change" VALUES(459,'d9b3993d42058dc2ecf1ad08','clock','["dc8f9c78e066da03208e1f07"]','{"id":"dc8f9c78e066da03208e1f07","ticket_id":"ea274bb8a0ef3b0f4afd2477","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-02T03:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
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
INSERT INTO "clock" VALUES('b839ec3cd1520d2136b870df','ae8379980a42d0d754600831','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('007766ba9eb7eac4926c635f','ae8379980a42d0d754600831','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('d3550df0d459246156572385','ae8379980a42d0d754600831','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T01:00:00Z','resolved','2026-03-02T02:05:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('045d51901569674a99712f97','ae8379980a42d0d754600831','arrive','gold','2h clock','always','arrived',NULL,'ordered','2026-03-02T01:00:00Z','arrived','2026-03-02T02:05:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('fb830181e35aee574bd66be2','ea274bb8a0ef3b0f4afd2477','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:00:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('dc8f9c78e066da03208e1f07','ea274bb8a0ef3b0f4afd2477','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:00:00Z',NULL,NULL,'2026-03-09T09:30:00Z',NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('b71fe79d1e55a9bb83fec807','0fc26fa678986476a9e9d36b','answer','standard','30m','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z','answered','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z','missed','2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('e3b95ff980fcba695b7dc0d5','0fc26fa678986476a9e9d36b','solve','standard','2 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('beacba243c3ef770580f6390','e80cbe36ceebc4c602e892a2','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T03:45:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('7e6887a661a4ee2ec9998bd8','e80cbe36ceebc4c602e892a2','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T04:00:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('d0cb8f6a2ce1ddd99f81a55d','e80cbe36ceebc4c602e892a2','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('3e5c23bb4358719e6a71953f','70fc7f14ba4575878663c532','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:35:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('24bc66e0f4d28ea95e20891a','70fc7f14ba4575878663c532','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:50:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('d110303a775c20adb40c1086','70fc7f14ba4575878663c532','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('4271cf334020b132fc0f45b1','4d334b0f5c901f0235fc57f7','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('256a21bb30f01c78c4de1faa','4d334b0f5c901f0235fc57f7','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('a8a47a35282e8cde71b3041e','ba5eae389d0070f192a1e5da','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-03T01:00:00Z','arrived','2026-03-03T01:00:00Z',NULL,'met','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('bfd154ac5bb4a34aecac94d2','ba5eae389d0070f192a1e5da','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('3380c7465def352819f90a1f','fcba145e0fff6bd2a4e868df','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met','2026-03-02T00:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('e23dee2a26635dbbe620a77a','fcba145e0fff6bd2a4e868df','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met','2026-03-02T00:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('c846570db5ce349a7e7ae9f7','be9ba36e22efa8f7610ba0a9','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('754f9c6ae4242e267894e383','be9ba36e22efa8f7610ba0a9','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('5b0d2bf1a6516143a57cde35','be9ba36e22efa8f7610ba0a9','solve','gold','3 working days','office','resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('f50e1a7ed29fb4ba7ab2ee08','87828c14618076d72e803a2d','answer','standard','30m','office','answered opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z','answered','2026-03-04T01:10:00Z',NULL,'met','2026-03-04T01:00:00Z','tester','2026-03-04T03:00:00Z','written on paper');
INSERT INTO "clock" VALUES('cce234dea0b1839dc4041152','87828c14618076d72e803a2d','solve','standard','8h','office','resolved','customer parts vendor problem evidence','logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('72f5cff887d895c983f7fff8','aab8f73b3d4d3f1ee43d4439','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z','arrived','2026-04-01T01:00:00Z',NULL,'met','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('26ad132a89d448e0f5b79d35','aab8f73b3d4d3f1ee43d4439','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('d89faddd18b244d34d69c801','aeb344aec1650376721f35bd','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z','merged','2026-04-01T01:00:00Z',NULL,'void','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('5d1e31003dded568a892c0a4','aeb344aec1650376721f35bd','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z','merged','2026-04-01T01:00:00Z',NULL,'void','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('f9383e03b4e4290e6c35b13c','d7ee0fa23bfd798b34d5ad89','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('a9c545519566a90398e6799a','d7ee0fa23bfd798b34d5ad89','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('56f52c24b0b51b0ebc6c19d8','393021eaceaeb8455830e90a','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('91dca8d36f05290fdf3e98fc','393021eaceaeb8455830e90a','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('610c7bb2087324bd5a13d074','294f56038cad27ae249d090e','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T02:00:00Z','resolved','2026-04-01T02:00:00Z',NULL,'met','2026-04-01T02:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('b09648f4110765b98b4b4adc','294f56038cad27ae249d090e','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T02:00:00Z','resolved','2026-04-01T02:00:00Z',NULL,'met','2026-04-01T02:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('2e2cc18eb4a86abc59263fff','423ea1e1098c489e581e88e0','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T02:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T02:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('06149a0f8652d43db4011288','423ea1e1098c489e581e88e0','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T02:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T02:00:00Z',NULL,NULL,NULL);
CREATE TABLE clock_period (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  due_at TEXT NOT NULL,
  held INTEGER NOT NULL CHECK (held IN (0, 1)),
  PRIMARY KEY (clock_id, since),
  CHECK (since <= until)
) STRICT;
INSERT INTO "clock_period" VALUES('b839ec3cd1520d2136b870df','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:15:00Z',0);
INSERT INTO "clock_period" VALUES('007766ba9eb7eac4926c635f','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('d3550df0d459246156572385','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('045d51901569674a99712f97','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('dc8f9c78e066da03208e1f07','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('fb830181e35aee574bd66be2','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-02T06:00:00Z',1);
INSERT INTO "clock_period" VALUES('b71fe79d1e55a9bb83fec807','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('e3b95ff980fcba695b7dc0d5','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','2026-03-04T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('beacba243c3ef770580f6390','2026-03-02T03:30:00Z','2026-03-04T01:00:00Z','2026-03-02T03:45:00Z',0);
INSERT INTO "clock_period" VALUES('7e6887a661a4ee2ec9998bd8','2026-03-02T03:30:00Z','2026-03-04T01:00:00Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('d0cb8f6a2ce1ddd99f81a55d','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-05T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('d0cb8f6a2ce1ddd99f81a55d','2026-03-02T06:00:00Z','2026-03-04T01:00:00Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('3e5c23bb4358719e6a71953f','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:35:00Z',0);
INSERT INTO "clock_period" VALUES('24bc66e0f4d28ea95e20891a','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:50:00Z',0);
INSERT INTO "clock_period" VALUES('d110303a775c20adb40c1086','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('4271cf334020b132fc0f45b1','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('256a21bb30f01c78c4de1faa','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('a8a47a35282e8cde71b3041e','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('bfd154ac5bb4a34aecac94d2','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('3380c7465def352819f90a1f','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-02T02:30:00Z',0);
INSERT INTO "clock_period" VALUES('e23dee2a26635dbbe620a77a','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('beacba243c3ef770580f6390','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T03:45:00Z',1);
INSERT INTO "clock_period" VALUES('7e6887a661a4ee2ec9998bd8','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T04:00:00Z',1);
INSERT INTO "clock_period" VALUES('d0cb8f6a2ce1ddd99f81a55d','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T09:30:00Z',1);
INSERT INTO "clock_period" VALUES('c846570db5ce349a7e7ae9f7','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-04T01:15:00Z',0);
INSERT INTO "clock_period" VALUES('754f9c6ae4242e267894e383','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-04T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('5b0d2bf1a6516143a57cde35','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('f50e1a7ed29fb4ba7ab2ee08','2026-03-04T01:00:00Z','2026-03-04T01:10:00Z','2026-03-04T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('cce234dea0b1839dc4041152','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-05T01:00:00Z',0);
INSERT INTO "clock_period" VALUES('beacba243c3ef770580f6390','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T03:45:00Z',0);
INSERT INTO "clock_period" VALUES('7e6887a661a4ee2ec9998bd8','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('d0cb8f6a2ce1ddd99f81a55d','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('72f5cff887d895c983f7fff8','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('26ad132a89d448e0f5b79d35','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('d89faddd18b244d34d69c801','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('5d1e31003dded568a892c0a4','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('f9383e03b4e4290e6c35b13c','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('a9c545519566a90398e6799a','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('56f52c24b0b51b0ebc6c19d8','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('91dca8d36f05290fdf3e98fc','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('610c7bb2087324bd5a13d074','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','2026-04-01T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('b09648f4110765b98b4b4adc','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('2e2cc18eb4a86abc59263fff','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','2026-04-01T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('06149a0f8652d43db4011288','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
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
INSERT INTO "complaint" VALUES('423ea1e1098c489e581e88e0','ea274bb8a0ef3b0f4afd2477','23dcb96d1aab330a3dbc9c54',NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "consent" VALUES('0f877bd5c3ff625e3638a3bf','ae8379980a42d0d754600831','remote',NULL,'Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('48a35cf249d3e2789a4446b9','ae8379980a42d0d754600831','quote','4b9c95aa0e77af474c3c865a','Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('1d97102a4e9cf528017bc77c','ea274bb8a0ef3b0f4afd2477','removal',NULL,'Ms Example','phone','2026-03-02T03:00:00Z');
CREATE TABLE contact (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  site_id TEXT REFERENCES site (id),
  name TEXT NOT NULL CHECK (name <> ''),
  role TEXT,
  phone TEXT,
  mail TEXT
, left_on TEXT, head INTEGER NOT NULL DEFAULT 0 CHECK (head IN (0, 1))) STRICT;
INSERT INTO "contact" VALUES('656426fce6393ec75744a8f5','8911844613c88a43f957db63','51a8400549192d1b882e7f16','Li Na','head nurse','13800000003',NULL,'2026-04-01',0);
INSERT INTO "contact" VALUES('84a6f8f847f66061d52de9b7','24724240726b9bd6a68c4373',NULL,'Li Na',NULL,NULL,'li@example.invalid',NULL,0);
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
INSERT INTO "contract" VALUES('e053702dd1b87e94b070d46b','C-0001','8911844613c88a43f957db63','full','gold',NULL,'2026-01-01','2026-12-31');
INSERT INTO "contract" VALUES('f6e9b7d1bc290aaac9e08ee1','C-0002','d3671b400b230d9402b57f4c','basic','standard',NULL,'2026-01-01','2027-06-30');
CREATE TABLE contract_extension (
  clock_id TEXT PRIMARY KEY REFERENCES clock (id),
  contract_id TEXT NOT NULL REFERENCES contract (id),
  at TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  CHECK (ended_on < ends_on)
) STRICT;
INSERT INTO "contract_extension" VALUES('b71fe79d1e55a9bb83fec807','f6e9b7d1bc290aaac9e08ee1','2026-03-02T06:00:00Z','2026-12-31','2027-01-31');
CREATE TABLE contract_moved_end (
  id TEXT PRIMARY KEY,
  contract_id TEXT NOT NULL REFERENCES contract (id),
  at TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  why TEXT NOT NULL CHECK (why <> ''),
  CHECK (ended_on <> ends_on)
) STRICT;
INSERT INTO "contract_moved_end" VALUES('8411fcd05eebce083689864f','f6e9b7d1bc290aaac9e08ee1','2026-04-01T01:00:00Z','2027-01-31','2027-06-30','goodwill');
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
INSERT INTO "customer" VALUES('8911844613c88a43f957db63','Example Clinic','example clinic','city','gold',NULL,'1 Example Road','CU-0001',NULL,NULL,'2026-03-02',NULL,NULL);
INSERT INTO "customer" VALUES('d3671b400b230d9402b57f4c','示例诊所','示例诊所',NULL,NULL,NULL,NULL,'CU-0002',NULL,NULL,'2026-03-02',NULL,NULL);
INSERT INTO "customer" VALUES('2193e51c01cd8c11a6734aec','Sample Dealer','sample dealer',NULL,NULL,NULL,NULL,'CU-0003',NULL,NULL,'2026-03-02',NULL,NULL);
INSERT INTO "customer" VALUES('85458dd0a264e8a3e63ce68e','Sample School','sample school',NULL,NULL,NULL,NULL,'CU-0004',NULL,NULL,'2026-03-02',NULL,NULL);
INSERT INTO "customer" VALUES('4e23f6c80b6ce32e4adaae33','Sample Dealers','sample dealers',NULL,NULL,NULL,NULL,'CU-0005','2193e51c01cd8c11a6734aec',NULL,NULL,NULL,NULL);
INSERT INTO "customer" VALUES('bfc121a430907327a950eaad','Sample Works','sample works',NULL,NULL,NULL,NULL,'CU-0006',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "customer" VALUES('24724240726b9bd6a68c4373','Li Na','li na',NULL,NULL,NULL,NULL,'CU-0007',NULL,NULL,'2026-04-01',NULL,NULL);
CREATE TABLE customer_number (
  number_key TEXT PRIMARY KEY,
  number TEXT NOT NULL CHECK (number <> ''),
  customer_id TEXT NOT NULL REFERENCES customer (id),
  name_key TEXT NOT NULL
) STRICT;
INSERT INTO "customer_number" VALUES('k-17','K-17','bfc121a430907327a950eaad','sample works');
CREATE TABLE discount (
  ticket_id TEXT PRIMARY KEY REFERENCES ticket (id),
  amount INTEGER NOT NULL CHECK (amount > 0),
  currency TEXT NOT NULL,
  decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 4),
  why TEXT NOT NULL CHECK (why <> ''),
  at TEXT NOT NULL,
  given_by TEXT NOT NULL
) STRICT;
INSERT INTO "discount" VALUES('ae8379980a42d0d754600831',500,'CNY',2,'goodwill','2026-03-02T02:05:00Z','tester');
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
INSERT INTO "dispatch" VALUES('a473d0437449c070609faf48','ae8379980a42d0d754600831',1,'23dcb96d1aab330a3dbc9c54','2026-03-02T01:00:00Z',NULL,NULL,'2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z',NULL,'paper jam','worn roller','roller replaced','prints 20 labels',40,'2026-03-02T02:05:00Z','paper',NULL,NULL,'full care',NULL,12,'printed 20 labels',1,'Li Na','2026-03-02T02:05:00Z',NULL,NULL,NULL,NULL,NULL,'cost','free');
INSERT INTO "dispatch" VALUES('725440d37190a19cb214557a','ba5eae389d0070f192a1e5da',1,'3e865ae97d9454b87645ed68','2026-03-03T01:00:00Z',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,'none','no training','explained','they know how',30,NULL,NULL,NULL,NULL,'in warranty',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'free','free');
INSERT INTO "dispatch" VALUES('cf22c2d9c08359d11cebab00','aab8f73b3d4d3f1ee43d4439',1,'23dcb96d1aab330a3dbc9c54','2026-04-01T01:00:00Z',NULL,NULL,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'out of warranty',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'third floor','do not bend it',1,'price','price');
CREATE TABLE dispatch_check (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  kept INTEGER NOT NULL CHECK (kept IN (0, 1)), judged_by TEXT,
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_check" VALUES('a473d0437449c070609faf48','uniform',1,NULL);
INSERT INTO "dispatch_check" VALUES('a473d0437449c070609faf48','tidy',0,NULL);
INSERT INTO "dispatch_check" VALUES('cf22c2d9c08359d11cebab00','tidy',0,'tester');
CREATE TABLE dispatch_crew (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  PRIMARY KEY (dispatch_id, engineer_id)
) STRICT;
INSERT INTO "dispatch_crew" VALUES('cf22c2d9c08359d11cebab00','3e865ae97d9454b87645ed68');
CREATE TABLE dispatch_item (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  quantity INTEGER NOT NULL CHECK (quantity > 0), method TEXT,
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_item" VALUES('a473d0437449c070609faf48','training',1,NULL);
INSERT INTO "dispatch_item" VALUES('cf22c2d9c08359d11cebab00','training',1,'at the machine');
CREATE TABLE document (
  number INTEGER PRIMARY KEY,  -- when the texts have changed it is another one
  ticket_id TEXT NOT NULL UNIQUE REFERENCES ticket (id) ON DELETE CASCADE,
  digest INTEGER NOT NULL      -- of the texts
) STRICT;
INSERT INTO "document" VALUES(0,'0fc26fa678986476a9e9d36b',2483302705);
INSERT INTO "document" VALUES(1,'fcba145e0fff6bd2a4e868df',129524800);
INSERT INTO "document" VALUES(2,'4d334b0f5c901f0235fc57f7',2093342709);
INSERT INTO "document" VALUES(3,'87828c14618076d72e803a2d',1221380378);
INSERT INTO "document" VALUES(4,'ba5eae389d0070f192a1e5da',1064806338);
INSERT INTO "document" VALUES(5,'70fc7f14ba4575878663c532',3112426978);
INSERT INTO "document" VALUES(6,'ae8379980a42d0d754600831',4153803203);
INSERT INTO "document" VALUES(7,'be9ba36e22efa8f7610ba0a9',3017057375);
INSERT INTO "document" VALUES(8,'e80cbe36ceebc4c602e892a2',3873463776);
INSERT INTO "document" VALUES(9,'aeb344aec1650376721f35bd',3483548428);
INSERT INTO "document" VALUES(10,'d7ee0fa23bfd798b34d5ad89',2242262510);
INSERT INTO "document" VALUES(11,'ea274bb8a0ef3b0f4afd2477',4152089765);
INSERT INTO "document" VALUES(12,'393021eaceaeb8455830e90a',325237026);
INSERT INTO "document" VALUES(13,'aab8f73b3d4d3f1ee43d4439',3848825112);
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
INSERT INTO "engineer" VALUES('23dcb96d1aab330a3dbc9c54','Wang Lin','wang lin','wang','centre',NULL,'10 0001',NULL,1,NULL);
INSERT INTO "engineer" VALUES('3e865ae97d9454b87645ed68','Zhao Min','zhao min','zhao','centre',NULL,NULL,NULL,1,8);
INSERT INTO "engineer" VALUES('6dfc1daedcab97a988f53d1a','Ada','ada',NULL,NULL,NULL,NULL,NULL,1,NULL);
CREATE TABLE engineer_role (
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  role TEXT NOT NULL CHECK (role <> ''),
  PRIMARY KEY (engineer_id, role)
) STRICT;
INSERT INTO "engineer_role" VALUES('3e865ae97d9454b87645ed68','reception');
CREATE TABLE engineer_skill (
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  skill TEXT NOT NULL CHECK (skill <> ''),
  PRIMARY KEY (engineer_id, skill)
) STRICT;
INSERT INTO "engineer_skill" VALUES('23dcb96d1aab330a3dbc9c54','printer');
INSERT INTO "engineer_skill" VALUES('3e865ae97d9454b87645ed68','installation');
INSERT INTO "engineer_skill" VALUES('3e865ae97d9454b87645ed68','soldering');
CREATE TABLE entitlement (
  contract_id TEXT NOT NULL REFERENCES contract (id),
  entitlement TEXT NOT NULL,
  total INTEGER NOT NULL CHECK (total >= 0),
  used INTEGER NOT NULL DEFAULT 0 CHECK (used BETWEEN 0 AND total),
  PRIMARY KEY (contract_id, entitlement)
) STRICT;
INSERT INTO "entitlement" VALUES('e053702dd1b87e94b070d46b','visit',4,1);
INSERT INTO "entitlement" VALUES('e053702dd1b87e94b070d46b','training',2,2);
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
INSERT INTO "equipment" VALUES('831ecf27ec025995f79e33e8','PR-1001','pr-1001','printer','LP2','8911844613c88a43f957db63','51a8400549192d1b882e7f16','e053702dd1b87e94b070d46b','2024-01-01','2024-01-05','2024-01-10',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "equipment" VALUES('7a75625ef42787284be36a50','PR-1002','pr-1002','printer',NULL,'d3671b400b230d9402b57f4c',NULL,'f6e9b7d1bc290aaac9e08ee1','2026-02-01',NULL,'2026-04-01',NULL,NULL,'豫A12345','豫a12345','in the van',NULL,NULL);
INSERT INTO "equipment" VALUES('f038b2ba5a0a6c0c66fa776f','PR-9001','pr-9001','printer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE "escalation" (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  percent INTEGER NOT NULL CHECK (percent >= 0),
  done_at TEXT NOT NULL,
  undone TEXT,
  PRIMARY KEY (clock_id, percent)
) STRICT;
INSERT INTO "escalation" VALUES('d0cb8f6a2ce1ddd99f81a55d',75,'2026-03-02T09:20:00Z',NULL);
INSERT INTO "escalation" VALUES('d110303a775c20adb40c1086',75,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('d0cb8f6a2ce1ddd99f81a55d',100,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('d110303a775c20adb40c1086',100,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('d110303a775c20adb40c1086',150,'2026-03-03T01:00:00Z',NULL);
CREATE TABLE finding (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  what TEXT NOT NULL CHECK (what <> ''),
  place INTEGER NOT NULL,
  ticket_id TEXT REFERENCES ticket (id),
  PRIMARY KEY (dispatch_id, what)
) STRICT;
INSERT INTO "finding" VALUES('cf22c2d9c08359d11cebab00','cable loose',0,'393021eaceaeb8455830e90a');
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
INSERT INTO "hold" VALUES('ab4048218d555acb83422120','ea274bb8a0ef3b0f4afd2477','factory','2026-03-02T03:00:00Z',NULL,'tester','sent away',NULL);
INSERT INTO "hold" VALUES('582b232cb51fb5eb03adcc42','ba5eae389d0070f192a1e5da','resolved','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester',NULL,NULL);
INSERT INTO "hold" VALUES('1615dbb7b53dbf4a4fd7fabe','e80cbe36ceebc4c602e892a2','customer','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','tester',NULL,'2026-03-06T01:00:00Z');
CREATE TABLE holder (
  id TEXT PRIMARY KEY,
  place TEXT,
  engineer_id TEXT REFERENCES engineer (id),
  dispatch_id TEXT UNIQUE REFERENCES dispatch (id),
  CHECK ((place IS NULL) <> (dispatch_id IS NULL)),
  CHECK (engineer_id IS NULL OR place IS NOT NULL)
) STRICT;
INSERT INTO "holder" VALUES('bae8962ea1d5cab4bdb47985','warehouse',NULL,NULL);
INSERT INTO "holder" VALUES('14c0ff17427db46260dc8912','centre','23dcb96d1aab330a3dbc9c54',NULL);
INSERT INTO "holder" VALUES('836db2b7ab7d97f576f64937','centre',NULL,NULL);
INSERT INTO "holder" VALUES('be06229cab56e4252ab66248',NULL,NULL,'a473d0437449c070609faf48');
CREATE TABLE imported (
  row_hash TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id)
) STRICT;
INSERT INTO "imported" VALUES('a98a8f651662bdde032bfcf6f228a852c052407dc84ee9adcf3529dfd15c2d8e','fcba145e0fff6bd2a4e868df');
INSERT INTO "imported" VALUES('aed74f9fb9599ceeef9748d00acf6cc53cf33903c89475435915b9eb77ea7540','fcba145e0fff6bd2a4e868df');
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
INSERT INTO "journal" VALUES(1,'b07bf9550edfc2f32a32d565','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','23dcb96d1aab330a3dbc9c54','engineer added','{"name": "Wang Lin", "station": "centre"}','093c5d3f8d63bd9f4625873c49aeccf3253d2a5cfa2044f7468edca688d20804');
INSERT INTO "journal" VALUES(2,'3fc99bfd03777170dc11f4a9','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','3e865ae97d9454b87645ed68','engineer added','{"name": "Zhao Min", "station": "centre", "roles": ["reception"]}','bd0e9739cfa458d4d49567318d3b386a799a342bcbad55798f34845a1e72cc71');
INSERT INTO "journal" VALUES(3,'64718300595113c733d14c76','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','3e865ae97d9454b87645ed68','engineer away','{"name": "Zhao Min", "since": "2026-04-05T16:00:00Z", "until": "2026-04-10T16:00:00Z", "note": "holiday"}','9a8f13a82c6987f9e49909b1db5b75d286e4ad5533cff2b189136e2288c83f10');
INSERT INTO "journal" VALUES(4,'2224d6f4c647e7c5e1672aa5','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','8911844613c88a43f957db63','customer added','{"number": "CU-0001", "name": "Example Clinic", "phones": ["13800000001"]}','bb475148fa621b26647137cf87a29244c8f97218037ac61c758d8704ab9258a2');
INSERT INTO "journal" VALUES(5,'1da32d8e58ee1288f20d9660','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','d3671b400b230d9402b57f4c','customer added','{"number": "CU-0002", "name": "示例诊所", "phones": ["13800000002"]}','cb48fce1aaf980a89e1eb667fe5ad52f1becbf3f12667a84bcf43ab3f27f41f6');
INSERT INTO "journal" VALUES(6,'9f6a141e37aea221150fea91','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','2193e51c01cd8c11a6734aec','customer added','{"number": "CU-0003", "name": "Sample Dealer", "phones": []}','9f3b440348e10c89edf5613ac739dfa1b5a8cd48a23f3447051c95006cbc3ab1');
INSERT INTO "journal" VALUES(7,'ee7f7bb43f6792f67b01e854','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','site','51a8400549192d1b882e7f16','site added','{"customer": "Example Clinic", "name": "North wing", "address": "2 Sample Road", "region": "county"}','0ed8362ab22acb1cf7a70abd3840484291393c1034bd6533f288a3558f7a4aa0');
INSERT INTO "journal" VALUES(8,'a4b1bdc2928690cafee8b011','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','8911844613c88a43f957db63','telephone added','{"name": "Example Clinic", "phone": "13800000003"}','37626f307c4a6f0dc403ab4caa01b6312419dba1e264deb455a6c1d495428607');
INSERT INTO "journal" VALUES(9,'a4b1bdc2928690cafee8b011','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','8911844613c88a43f957db63','contact added','{"customer": "Example Clinic", "name": "Li Na", "site": "North wing", "role": "head nurse", "phone": "13800000003", "mail": null}','d80c5da9c02d69637a7706c4c67a18c72c1642e14de69e236f623a37e9a1d2d3');
INSERT INTO "journal" VALUES(10,'c01374b4cb4439e6e5d375e8','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','e053702dd1b87e94b070d46b','contract added','{"number": "C-0001", "customer": "Example Clinic", "kind": "full", "tier": "gold", "from": "2026-01-01", "to": "2026-12-31"}','dca90e03ad5b393242ee96ef5a88ede1998519efdf1b51a178583e54206c25a5');
INSERT INTO "journal" VALUES(11,'d6769646470b52096fbdbd53','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','f6e9b7d1bc290aaac9e08ee1','contract added','{"number": "C-0002", "customer": "示例诊所", "kind": "basic", "tier": "standard", "from": "2026-01-01", "to": "2026-12-31"}','18119dc67059d5ff49367821054d2a76e6708ec4b698c28f83714f7cf8ac5c40');
INSERT INTO "journal" VALUES(12,'84d11160328c7c49e5c9248d','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','831ecf27ec025995f79e33e8','equipment added','{"serial": "PR-1001", "kind": "printer", "customer": "Example Clinic", "plate": null}','e35237f8d9c57f9dc774a0fb502af7e8f2711cf6e329284ad02d9f6c0902358f');
INSERT INTO "journal" VALUES(13,'f2d134af9aaa46f8912449c9','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','7a75625ef42787284be36a50','equipment added','{"serial": "PR-1002", "kind": "printer", "customer": "示例诊所", "plate": null}','e8a6db76b8b1941a54058d68dc1af1b6580d7182717626bbb41035eb14f66fab');
INSERT INTO "journal" VALUES(14,'02ff2658551cc8c9a46b85ef','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','f038b2ba5a0a6c0c66fa776f','equipment added','{"serial": "PR-9001", "kind": "printer", "customer": null, "plate": null}','ab40d951a6e1beeab92b00ec45fd865e852d44c8913d9182c05739fe799c7869');
INSERT INTO "journal" VALUES(15,'24c7532f6957b7c75c51f553','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts received','{"part": "roller", "condition": "new", "quantity": 10, "from": null, "to": "warehouse", "serial": null, "request": null, "note": "delivery note 17"}','e492be2f3d1004d4483d21661fdb7d94b349be687ebd1fa486808a45447492eb');
INSERT INTO "journal" VALUES(16,'42722faa7b11a47f657faad0','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 3, "from": "warehouse", "to": "centre/Wang Lin", "serial": null, "request": null, "note": null}','24c67184b60d4602c34a6bb8070471c130600842fb846f887019a9aa0b55375d');
INSERT INTO "journal" VALUES(17,'7f2b42f402b209c33f883fb1','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": null, "note": null}','710d1407e7caec60745253842074e85961091da04893c97606610d4fc6a4d799');
INSERT INTO "journal" VALUES(18,'dbb991ab8e4511939b8dab41','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','card','52ac8109854c23159e1593f9','card sold','{"card": "CARD-0001", "customer": "Example Clinic", "value": 50000, "currency": "CNY", "decimals": 2}','3d6cf81aaa1dda13108c9d49bca266449be6cb5b17a27b4d0ce7ae983732e910');
INSERT INTO "journal" VALUES(19,'0ae8b334ba23758ae6f8b247','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','ae8379980a42d0d754600831','logged','{"channel": "phone", "caller": "Li Na", "phone": "13800000003", "said": "printer jams", "summary": "printer jams", "priority": "P1", "tier": "gold", "region": "county", "kind": "fault", "equipment": "PR-1001", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "a0f9413f8a83e1bb99c374c7", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T01:15:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T01:30:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','df80ec8ac95d56418a561273e23b5914d8186b82d60f0a9a72b8b684019920a6');
INSERT INTO "journal" VALUES(20,'2afa7a84a2e93aaf0daea394','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','ae8379980a42d0d754600831','assigned','{"engineer": "Wang Lin", "was": null, "clocks": []}','bc52e813ee331a622a54d902eda650e6aea5f54a45108b629de2b3069c80e5c9');
INSERT INTO "journal" VALUES(21,'089ae652cbc05817a76a22f8','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','ae8379980a42d0d754600831','opinion','{"text": "restart did not help", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T01:15:00Z", "at": "2026-03-02T01:00:00Z", "spare": "15m clock"}, {"target": "opinion", "change": "met", "due": "2026-03-02T01:30:00Z", "at": "2026-03-02T01:00:00Z", "spare": "30m clock"}]}','89216134129b73d30a0fda7a62ebfe674e238d073b5c7e7522be3be9392d2d89');
INSERT INTO "journal" VALUES(22,'27df108eadd1b1f251402d8c','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','ae8379980a42d0d754600831','appointed','{"visit_at": "2026-03-02T02:00:00Z", "visit_until": null, "asked_by": "customer", "note": "they close at noon", "clocks": []}','f23306b5a6634d03caf69180bcc24da73a0fa746457455dc358612305cf17901');
INSERT INTO "journal" VALUES(23,'162dbd2300cbe151796ec9eb','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','ae8379980a42d0d754600831','consented','{"purpose": "remote", "by": "Li Na", "how": "phone", "quote": null, "clocks": []}','5131f9372f0dd1f5627f8aeec6879a0578514d6b5e6406fc6c9c6d0a9b0215bb');
INSERT INTO "journal" VALUES(24,'11b6bf48975670d49cc7717d','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','ae8379980a42d0d754600831','quoted','{"quote": "Q-0001", "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}], "total": 8000, "currency": "CNY", "decimals": 2}','342a8a847f9fc1e782458dd4e795f101eae11ea6fb70adef3cdfd04f77a1c006');
INSERT INTO "journal" VALUES(25,'f54ee86779dff94ce9af9874','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','ae8379980a42d0d754600831','consented','{"purpose": "quote", "by": "Li Na", "how": "phone", "quote": "Q-0001", "clocks": []}','4016d2da3fc7a7926ef26afa16a6fddb43089daccba2c23a2c0164753ff870c7');
INSERT INTO "journal" VALUES(26,'38b6c88471a73735edd17626','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','ae8379980a42d0d754600831','ordered','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "arrive", "change": "started", "due": "2026-03-02T03:00:00Z", "within": "2h clock"}], "instead_of": null}','5d36c54d04c75e0ac51c0bbc0802b04390da22a7b93af92294cfea3fd2f6241e');
INSERT INTO "journal" VALUES(27,'8a8cd36c94f80e2a1f535db6','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','ae8379980a42d0d754600831','parts issued','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "centre/Wang Lin", "to": "SD-000001/1", "serial": null, "request": null, "note": null}','1fd9ed9b1029d6acfd0fb551210d7e25e685fa987582ab7472f7eebc42d47ee9');
INSERT INTO "journal" VALUES(28,'e4a50dff24fd8792a705013a','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ae8379980a42d0d754600831','arrived','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "arrive", "change": "met", "due": "2026-03-02T03:00:00Z", "at": "2026-03-02T02:05:00Z", "spare": "55m clock"}]}','4d7436006ec185c726e3eb2aac92991fa11315f840943ab540c010075602649c');
INSERT INTO "journal" VALUES(29,'cb85f0ec01357efb17b5ee47','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ae8379980a42d0d754600831','recorded','{"visit": 1, "form": {"fault": "paper jam", "code": "paper", "cause": "worn roller", "action": "roller replaced", "test": "printed 20 labels", "result": "prints 20 labels", "minutes": 40, "kilometres": 12, "solved": true, "covered": {"parts": "cost", "work": "free", "because": "full care"}, "checklist": {"uniform": true, "tidy": false}, "work": {"training": 1}, "parts": [{"part": "roller", "quantity": 1, "source": null, "condition": "new", "serial": null, "back": false}]}, "was": {}, "clocks": []}','acdcbbe3c38dc7a05a5ae5e9ac35e56751ed785d3e207f141a1d10a8bc1332cc');
INSERT INTO "journal" VALUES(30,'cb85f0ec01357efb17b5ee47','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ae8379980a42d0d754600831','parts fitted','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "SD-000001/1", "to": null, "serial": null, "request": null, "note": null}','5a4c1f4f16a0d4365c3365fb92646c6fa4a82e252539fdcfa3c0ac8c87405355');
INSERT INTO "journal" VALUES(31,'cb85f0ec01357efb17b5ee47','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ae8379980a42d0d754600831','entitlement used','{"contract": "C-0001", "entitlement": "training", "quantity": 1, "left": 1}','ed860e039093add93db9cb1698a39ba19700db21daf642562950eaee63184bd4');
INSERT INTO "journal" VALUES(32,'cb85f0ec01357efb17b5ee47','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ae8379980a42d0d754600831','charged','{"visit": 1, "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}, {"kind": "work", "item": "training", "quantity": 1, "unit": "place", "unit_price": 20000, "list_amount": 20000, "amount": 0, "because": "included in the contract"}], "total": 8000, "currency": "CNY", "decimals": 2}','832d61937dd9da026217ffe2d994fb61b3a822f3dbd2880abe013d014857f4f3');
INSERT INTO "journal" VALUES(33,'ea186a3e8d7b4f6da3d5bbcd','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ae8379980a42d0d754600831','attached','{"visit": 1, "number": 1, "kind": "photo", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','315d0abfd37ee6ee48bd53513065ee1c786e1e4504f585e71c8b0d524e712ce7');
INSERT INTO "journal" VALUES(34,'9906420e301e98a7ab4cf196','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ae8379980a42d0d754600831','file attached','{"number": 2, "kind": "file", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','fab001555cda56d5b00c89d90dd7c4718fd1c967c0543670f291f3090b367739');
INSERT INTO "journal" VALUES(35,'1a23ff80d1e0cd0faa69dfda','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ae8379980a42d0d754600831','recorded','{"visit": 1, "form": {"signature": "Li Na"}, "was": {}, "clocks": []}','b061c80405bfd156bec596541fb4a9c7f5e681d7cc301c205e67974c1655ae84');
INSERT INTO "journal" VALUES(36,'1a23ff80d1e0cd0faa69dfda','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ae8379980a42d0d754600831','finished','{"visit": 1, "engineer": "Wang Lin", "clocks": []}','b3ed6bcd0b94458b81088905d7cba84eb7ec733b116db5428c6aa1977b1aefd8');
INSERT INTO "journal" VALUES(37,'1a23ff80d1e0cd0faa69dfda','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ae8379980a42d0d754600831','resolved','{"cause": "worn roller", "solution": "roller replaced", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-02T09:30:00Z", "at": "2026-03-02T02:05:00Z", "spare": "6h25m"}]}','ab47f87f90abff5c44b8765c09d42970c830871c78e1bbfc645965eb2258019d');
INSERT INTO "journal" VALUES(38,'4a511665a334c97b15478e65','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ae8379980a42d0d754600831','paid','{"receipt": "R-0001", "amount": 3000, "currency": "CNY", "decimals": 2, "method": "card", "card": "CARD-0001", "balance": 47000, "owed": 5000, "held": 0, "back": 0}','d12df2cf574e5233de1a173e53b08a91a70f422eb7a87fd93b7d47dba202d1d0');
INSERT INTO "journal" VALUES(39,'740fde901b7b228a66ad598e','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ae8379980a42d0d754600831','paid','{"receipt": "R-0002", "amount": 5000, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 0, "back": 0}','3ac8c569bd7712019a2379f34f5c2a309d99b1241463d9f7a4d88e6acb8023fe');
INSERT INTO "journal" VALUES(40,'b9f4ebe66deef3c6111ca0f9','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ae8379980a42d0d754600831','handed-over','{"visit": 1, "engineer": "Wang Lin", "clocks": [], "receipts": ["R-0001", "R-0002"], "money": [{"amount": 8000, "currency": "CNY", "decimals": 2}]}','23da07b1d676f62457d61aa257c6e8f9c4ecc7345f27651162621f20fb98099e');
INSERT INTO "journal" VALUES(41,'eb10a1e45f9b9ea2c44bb4a9','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ae8379980a42d0d754600831','discounted','{"amount": 500, "was": 0, "currency": "CNY", "decimals": 2, "why": "goodwill", "owed": 0, "held": 500}','4f8807fdba6e08154dff01d04ea4c9092a6c7d01b3bfd351150806f33aef9cca');
INSERT INTO "journal" VALUES(42,'ef7d9b0a1a9a6dbd2e6e2c87','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ae8379980a42d0d754600831','refunded','{"receipt": "R-0003", "amount": 500, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 0, "back": 0}','3e26daf45bd5f5e3768437acf2f2e5434e5070b9bb88ee1278edb6433631bfba');
INSERT INTO "journal" VALUES(43,'96e6d8cae0f77b3e3a51cfc0','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ae8379980a42d0d754600831','receipt voided','{"receipt": "R-0003", "amount": -500, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 500, "back": 500, "why": "it was not given"}','430c424370567bf26d156519474a9208e001e664681dac07a456a130ead7bfc7');
INSERT INTO "journal" VALUES(44,'03c9c29a558b1752c03ca93a','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ae8379980a42d0d754600831','closed','{"note": null, "clocks": []}','7e00685259f37ee8f4af1aba9e7fc0d546522384c037add36a4dedfba7aab3c2');
INSERT INTO "journal" VALUES(45,'f649d86312f6992237a026b2','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','ea274bb8a0ef3b0f4afd2477','logged','{"channel": "phone", "caller": null, "phone": null, "said": "no power", "summary": "no power", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "equipment": "PR-1002", "contract": "C-0002", "assumed": ["priority", "region", "kind", "phase"], "terms": "d40ef61cc12fdfc8c4b98ac5", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T06:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','24f8e65e4a99b0e79bcf5f6e370cd4a7a8213ee59c2a8bca24e46c03a97d785a');
INSERT INTO "journal" VALUES(46,'3f45288f851643d46968056e','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','ea274bb8a0ef3b0f4afd2477','called','{"channel": "phone", "caller": null, "phone": null, "said": "is anybody coming?", "clocks": []}','f773b9e8b9e20446606ab7add2714d8a42375031cf032a8df2d6d43578e8d819');
INSERT INTO "journal" VALUES(47,'a6426fed7f7e12b51f537cf0','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','ea274bb8a0ef3b0f4afd2477','lent','{"loan": "dd0047ae791428ee14312040", "serial": "PR-9001", "kind": "printer", "due": "2026-03-17T03:00:00Z", "clocks": []}','c0b45cab7f228b8e3c2693545e3137a57e1a6fa8dfc2263583024d848d80f6e9');
INSERT INTO "journal" VALUES(48,'96590619493ace7b7e8376f2','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','ea274bb8a0ef3b0f4afd2477','return asked','{"return": "RMA-0001", "serial": "PR-1002", "reason": "quality", "decision": "repair", "freight": "desk", "because": {"when": {"warranty": ["in"]}}, "freight_back": "desk", "book": null, "overruled_by": null}','bd803f816e4ada542f673418530f6cb1342a78539898a88662e22bc0366e53ca');
INSERT INTO "journal" VALUES(49,'442af70c01240a7588123e13','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','wang','ticket','ea274bb8a0ef3b0f4afd2477','return approved','{"return": "RMA-0001", "by": "wang", "lacking": 0, "note": null}','d0f98b256d75876b22e4b1f155f214387c51d9a38f8dcd8007dbe9d65eb64d49');
INSERT INTO "journal" VALUES(50,'861141a4b05ee0bff0fbe1bd','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','ea274bb8a0ef3b0f4afd2477','consented','{"purpose": "removal", "by": "Ms Example", "how": "phone", "quote": null, "clocks": []}','8b10a2869f825577a4889ed7e3780f78523b72f0ceb3f75af2146d7b17b68200');
INSERT INTO "journal" VALUES(51,'1f3f412c02c25fe72bb9481e','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','ea274bb8a0ef3b0f4afd2477','sent-away','{"return": "RMA-0001", "serial": "PR-1002", "freight": "desk", "clocks": []}','c7f15a9d906712f8efe037690f04a6402a8171cbdd9c9914f891dba5b13df3bc');
INSERT INTO "journal" VALUES(52,'5e72d7f66392858ff584daa9','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','ea274bb8a0ef3b0f4afd2477','held','{"reason": "factory", "note": "sent away", "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T06:00:00Z"}]}','f987aa8520095ce41d26980bdc88f734d8f195730b7861abb795a3141e587003');
INSERT INTO "journal" VALUES(53,'68965e540df8ac3a4fe4d36d','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','0fc26fa678986476a9e9d36b','logged','{"channel": "phone", "caller": null, "phone": null, "said": "scanner reads every second code", "summary": "scanner reads every second code", "priority": "P2", "tier": "standard", "region": "city", "kind": "fault", "contract": "C-0002", "typed": ["priority"], "assumed": ["region", "kind", "phase"], "terms": "572db41b0f85d0cf9e1839e2", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-04T09:30:00Z", "within": "2 working days"}]}','469adc0b72374af8b7ad405e4be5a4d90dc50879ac9bac2eea8c0134d9e0b631');
INSERT INTO "journal" VALUES(54,'ede7d26dedd99ad2ba93245b','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','e80cbe36ceebc4c602e892a2','logged','{"channel": "phone", "caller": null, "phone": null, "said": "registration desk is down", "summary": "registration desk is down", "priority": "P3", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "3f4906d3049ba9ebc94201c4", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T03:45:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-05T09:30:00Z", "within": "3 working days"}]}','57c5362b19603ce14397b5c22085bef22027e73c9acc69cddb5d6cebdae51a41');
INSERT INTO "journal" VALUES(55,'a86e1f0210f8e255bf80eda8','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','e80cbe36ceebc4c602e892a2','classified','{"changed": {"priority": ["P3", "P1"], "severity": [null, "down"], "reach": [null, "group"]}, "terms": "e5e50bddd7ff7ea92e398c91", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "moved", "due": "2026-03-02T09:30:00Z", "was": "2026-03-05T09:30:00Z"}]}','efe64b0512d16321a2590af3783d4fb12d0ebf78cff896ae2ba94d25358b3c92');
INSERT INTO "journal" VALUES(56,'0a55624ffd4033349b95f2c0','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','e80cbe36ceebc4c602e892a2','escalated','{"from": "1", "to": "2", "reason": "the board has to be measured", "clocks": []}','917db0114159b12683fb54a34d43b904eb69c5ab49c222ce31757f823fc7176c');
INSERT INTO "journal" VALUES(57,'5da84497c34f73f062577c7d','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','0fc26fa678986476a9e9d36b','answered','{"text": "we look into it", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T04:00:00Z", "at": "2026-03-02T06:00:00Z", "late": "1h"}]}','1738cb9892eaaa891d5df785eb807735427c0ee74e7a9021d845b03bdb3803b0');
INSERT INTO "journal" VALUES(58,'5da84497c34f73f062577c7d','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','0fc26fa678986476a9e9d36b','contract extended','{"target": "answer", "number": "C-0002", "by": "1 month", "was": "2026-12-31", "ends_on": "2027-01-31"}','019902f3961f7b99fac518e7281331315e5b8fd6d3fc076910a2b3a3ef94de49');
INSERT INTO "journal" VALUES(59,'6fbc8743d2a4f4e13d1dc805','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','932a10de0c09ba6fa618cf52','parts asked','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "because": "for the fair"}','9fee7a959579d9b643ed4d343743e7390007da40f4184fb306bb6484e1551cca');
INSERT INTO "journal" VALUES(60,'b0be0cd7d070fbbcae8233fc','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','wang','request','932a10de0c09ba6fa618cf52','request approved','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "lacking": 0, "note": null}','897404923bf8fca185bb26113f32c6bbb2977e50666d5b63bcdbc17b5a1dbc8e');
INSERT INTO "journal" VALUES(61,'fc1c15a63769d27206b4a4dc','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": "REQ-0001", "note": null}','9e741dd5499a067d873fce5d36ecf256cbae222d4e473b042fefbe28d4a465d2');
INSERT INTO "journal" VALUES(62,'fc1c15a63769d27206b4a4dc','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','932a10de0c09ba6fa618cf52','request issued','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "source": "warehouse"}','3edf2d7698b08528b4ccef830334e5637a1c9a5a70daeac932e8220be175cc83');
INSERT INTO "journal" VALUES(63,'ec166765528b99d91ea8e36c','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts counted','{"holder": "centre/Wang Lin", "part": "roller", "condition": "new", "counted": 1, "expected": 2, "engineer": "Wang Lin", "charged": 12000, "currency": "CNY", "decimals": 2}','1577d7fb92e1c9d0da75b3d07238c70a01645b69a067068c73a4ac9a59b414a3');
INSERT INTO "journal" VALUES(64,'8c4f0a2a9c86901c0fba7993','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','contract','e053702dd1b87e94b070d46b','entitlement used','{"contract": "C-0001", "entitlement": "visit", "quantity": 1, "left": 3}','7fa820e4b41cd701eaa87cf95551959e2d305d20927f2b8e8bf6851e498deaa6');
INSERT INTO "journal" VALUES(65,'afa107dbc8755ca1ae510fea','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','70fc7f14ba4575878663c532','logged','{"channel": "phone", "caller": null, "phone": null, "said": "cannot log in", "summary": "cannot log in", "priority": "P1", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "e5e50bddd7ff7ea92e398c91", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T09:35:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T09:50:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','1bd449895aae444b881607b157ddb6403f95ea910c9d96a9e3e7006d5aefbc38');
INSERT INTO "journal" VALUES(66,'400dbf4d1ef40b2569f0384a','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','e80cbe36ceebc4c602e892a2','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T08:15:00Z", "note": "time is running out", "due_at": "2026-03-02T09:30:00Z"}','83d8946a8ab9f75e3903c86b7d45bd6b1d43c1f2df288d2091f448e50065e84c');
INSERT INTO "journal" VALUES(67,'400dbf4d1ef40b2569f0384a','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','e80cbe36ceebc4c602e892a2','notices written','{"to": ["Head of service"]}','70078fb0a67d54e4b21181bcfd02dc27c9148952ae9ad86cbed6690fc2817e36');
INSERT INTO "journal" VALUES(68,'2a72f715f944770a28d2912a','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','e80cbe36ceebc4c602e892a2','person told','{"to": "Head of service", "way": "command"}','79683fd488750a1817e3ea9c20f9342c70bdca03794a1d48a731c9c3dcc82563');
INSERT INTO "journal" VALUES(69,'504947276a6e89be987b5ca5','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','70fc7f14ba4575878663c532','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T09:27:30Z", "note": "time is running out", "due_at": "2026-03-02T09:30:00Z"}','7067f1e9d6e9354a4a42b602f37cace7268e3de60157da55da57ba46bd789fc7');
INSERT INTO "journal" VALUES(70,'504947276a6e89be987b5ca5','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','70fc7f14ba4575878663c532','notices written','{"to": ["Head of service"]}','81a37fe2fd6a35f7ea57792eb1ef33046f2fe7b5b7f174dc58a3e29a153a2430');
INSERT INTO "journal" VALUES(71,'3f5f3a3f8e466949db0e1725','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','e80cbe36ceebc4c602e892a2','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','6afe86585a690a03c4b29cd3c9af183181a96d08a12b8c657b12d623d51d5aef');
INSERT INTO "journal" VALUES(72,'3f5f3a3f8e466949db0e1725','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','e80cbe36ceebc4c602e892a2','escalated','{"from": "2", "to": "3", "because": {"target": "solve", "percent": 100}, "reason": null, "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}]}','2b74f5f86940a21ce71e0ce0056dc0604ad479cee3452290d447d15433432fad');
INSERT INTO "journal" VALUES(73,'3f5f3a3f8e466949db0e1725','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','e80cbe36ceebc4c602e892a2','left undone','{"what": "priority", "why": "{number} is {priority} already", "facts": {"number": "SD-000004", "priority": "P1"}}','1f348fb950380445e2b8dcdcaab3b2e4b5347d442d539aa62fe5e24a2c3068c1');
INSERT INTO "journal" VALUES(74,'1dfb8521e427a798b5d1279e','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','70fc7f14ba4575878663c532','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','50912d083b3a1b480a0036d794c1cbbaf3e83870f4e0e11f32847992aa4dfbee');
INSERT INTO "journal" VALUES(75,'1dfb8521e427a798b5d1279e','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','70fc7f14ba4575878663c532','escalated','{"from": "1", "to": "2", "because": {"target": "solve", "percent": 100}, "reason": null, "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}, {"target": "answer", "change": "missed", "due": "2026-03-02T09:35:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T09:50:00Z"}]}','6c4b2058019c6384848bb2313809998f673d93eea1b455a3cda39ec1b0428907');
INSERT INTO "journal" VALUES(76,'1dfb8521e427a798b5d1279e','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','70fc7f14ba4575878663c532','left undone','{"what": "priority", "why": "{number} is {priority} already", "facts": {"number": "SD-000005", "priority": "P1"}}','b96cd59d01779c48021efe950eb9e8037215f4e766f2b3b74b7ebbd8874328a1');
INSERT INTO "journal" VALUES(77,'9e94e25968eeb8f73d134708','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','70fc7f14ba4575878663c532','time used','{"target": "solve", "percent": 150, "used_at": "2026-03-03T00:35:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','cec8665e613a92e05a91584782fafd3310e2c67849dcfff2c8f080dedb13fb2c');
INSERT INTO "journal" VALUES(78,'9e94e25968eeb8f73d134708','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','70fc7f14ba4575878663c532','assigned','{"engineer": "Zhao Min", "was": null, "clocks": [], "because": {"station": "centre", "skill": null, "live": 0, "last_at": null}}','49766cd394919a914e5bf7d655e5a68d322bf762f9906f86d48798572b8900a8');
INSERT INTO "journal" VALUES(79,'2d3fa712391b593e07da7884','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','70fc7f14ba4575878663c532','person told','{"to": "Head of service", "way": "command"}','f732fa14fc9464568ac8a6d2517aa10873925823138476e8105098af2f195274');
INSERT INTO "journal" VALUES(80,'b4b309e22dc82c6043a4bfa2','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','4d334b0f5c901f0235fc57f7','logged','{"channel": "phone", "caller": null, "phone": null, "said": "called by mistake", "summary": "called by mistake", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "d40ef61cc12fdfc8c4b98ac5", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','e6f052620b88a176db2a06d7c49fe02dd25706801f24a89c9f1fc18b4d0ee8e1');
INSERT INTO "journal" VALUES(81,'399cfd0100d155635615ffde','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','4d334b0f5c901f0235fc57f7','cancelled','{"reason": "called by mistake", "clocks": [{"target": "answer", "change": "void", "due": "2026-03-03T03:00:00Z"}, {"target": "solve", "change": "void", "due": "2026-03-10T09:30:00Z"}]}','3e92262586794185735c107582c7b9083005c90952b925e9c22b6e37c8fbf8c7');
INSERT INTO "journal" VALUES(82,'ead44b925ba2c84b0cc4188e','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','ba5eae389d0070f192a1e5da','logged','{"channel": "phone", "caller": null, "phone": null, "said": "how does it print", "summary": "how does it print", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "typed": ["warranty"], "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "d40ef61cc12fdfc8c4b98ac5", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','4f98bf755d004a64332e6b0f4893f5161890cb2fd1aa2e45185df9262d60099b');
INSERT INTO "journal" VALUES(83,'b581e5febac1cfc6d3fd52ce','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','ba5eae389d0070f192a1e5da','ordered','{"visit": 1, "engineer": "Zhao Min", "clocks": [], "instead_of": null}','24b22ce4009b98aef9022a752d9da6f8d7e5cf010dddb94e57b516c0e3afa4a3');
INSERT INTO "journal" VALUES(84,'04e7d989e504945c67c60526','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','ba5eae389d0070f192a1e5da','arrived','{"visit": 1, "engineer": "Zhao Min", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-03T03:00:00Z", "at": "2026-03-03T01:00:00Z", "spare": "2h"}]}','85f1c0fcba581a0b6d92a725f5220b8b74fa63fcd13a0e18e1b116212bc53202');
INSERT INTO "journal" VALUES(85,'044f7303d07e7a144c0f0d6e','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','ba5eae389d0070f192a1e5da','recorded','{"visit": 1, "form": {"fault": "none", "cause": "no training", "action": "explained", "result": "they know how", "minutes": 30, "covered": {"parts": "free", "work": "free", "because": "in warranty"}}, "was": {}, "clocks": []}','420d41bb7d46f64c2eb1101582c9aa5471b242bf0140f135555c5e188f3b336a');
INSERT INTO "journal" VALUES(86,'044f7303d07e7a144c0f0d6e','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','ba5eae389d0070f192a1e5da','charged','{"visit": 1, "because": "in warranty", "lines": [{"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "in warranty"}, {"kind": "work", "item": "labour", "quantity": 1, "unit": "30m", "unit_price": 6000, "list_amount": 6000, "amount": 0, "because": "in warranty"}], "total": 0, "currency": "CNY", "decimals": 2}','90eb78497e45e6713ede26c283bbab94688fbb24b6131a2cf865f46b4b149064');
INSERT INTO "journal" VALUES(87,'044f7303d07e7a144c0f0d6e','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','ba5eae389d0070f192a1e5da','finished','{"visit": 1, "engineer": "Zhao Min", "clocks": []}','c02a335afeb6a4bde762823cee52fb0c3817445188ed5d9d2983a55a892ed0bf');
INSERT INTO "journal" VALUES(88,'32f65458c1aa7485a09a0051','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','ba5eae389d0070f192a1e5da','resolved','{"cause": "no training", "solution": "explained", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-10T09:30:00Z", "at": "2026-03-03T01:00:00Z", "spare": "5 working days"}]}','55da5872c46270a2ca6039e6c8f265d0d450e448dac5390289b5f2683db4c57c');
INSERT INTO "journal" VALUES(89,'3399fd019b3ad8d83d8ccc2e','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','ba5eae389d0070f192a1e5da','closed','{"note": "content", "clocks": []}','365b66425804427ee4bc53434b0f64d03f0181a2631fc1c9aa69105a69a60a1e');
INSERT INTO "journal" VALUES(90,'9257a8b18c387c96a4d798c1','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','ba5eae389d0070f192a1e5da','reopened','{"reason": "again", "clocks": [{"target": "solve", "change": "resumed", "due": "2026-03-10T09:30:00Z"}]}','93860828b7bdeb94d992f672584b277d008e8225ee5e48dfce7cea492d92ce39');
INSERT INTO "journal" VALUES(91,'658df72f8afaf7cb83e2ab84','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','customer','85458dd0a264e8a3e63ce68e','customer added','{"number": "CU-0004", "name": "Sample School", "phones": []}','56e16e9373d9e29eb1849802747208ad4f929134de9e5d6f14be95cdc0bbf268');
INSERT INTO "journal" VALUES(92,'658df72f8afaf7cb83e2ab84','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','ticket','fcba145e0fff6bd2a4e868df','logged','{"channel": "phone", "caller": null, "phone": null, "said": "Door, Lock, Stuck", "summary": "Door, Lock, Stuck", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "typed": ["priority"], "assumed": ["region", "tier", "kind", "phase"], "terms": "d40ef61cc12fdfc8c4b98ac5", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T02:30:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','6fa8b138ff7c581f8acd0fdaf1b2b13336c1e7a8b5e91be435953c7f841bc257');
INSERT INTO "journal" VALUES(93,'658df72f8afaf7cb83e2ab84','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','engineer','6dfc1daedcab97a988f53d1a','engineer added','{"name": "Ada", "station": null}','2bc03e2dd46aef60776c922d3915016e530ba8ab02d2cbe79062fcc1ec49f31f');
INSERT INTO "journal" VALUES(94,'658df72f8afaf7cb83e2ab84','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','ticket','fcba145e0fff6bd2a4e868df','assigned','{"engineer": "Ada", "was": null, "clocks": []}','f471cd6bd26297ea4637ca3470d129fcdba7d41dd6cba2287a086dda172a0602');
INSERT INTO "journal" VALUES(95,'658df72f8afaf7cb83e2ab84','2026-03-02T00:50:00Z','2026-03-02T00:50:00Z','Ada','ticket','fcba145e0fff6bd2a4e868df','resolved','{"cause": "not recorded", "solution": "not recorded in the log", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T02:30:00Z", "at": "2026-03-02T00:50:00Z", "spare": "1h40m"}, {"target": "solve", "change": "met", "due": "2026-03-09T09:30:00Z", "at": "2026-03-02T00:50:00Z", "spare": "5 working days"}]}','caaae26dfd2408596a46570f641a52b8ce47c32ce5a7c5befd56f858c3904353');
INSERT INTO "journal" VALUES(96,'658df72f8afaf7cb83e2ab84','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','fcba145e0fff6bd2a4e868df','imported','{"file": "incidents.csv", "rows": 2, "through": "2026-03-02T00:50:00Z"}','bf0073ef486f8d902dee44f272a8d2814e9f92bbb898376e17c014bb2cb801a2');
INSERT INTO "journal" VALUES(97,'ada3b01dc8f8cc0ec51d6465','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','engineer','3e865ae97d9454b87645ed68','engineer changed','{"name": "Zhao Min", "changed": {"capacity": 8}}','ffec84599085076d66cec899ed86930ae95ec5c1bab8b42739c7f76b8d15375d');
INSERT INTO "journal" VALUES(98,'41f842a2b01ab34266dd0be4','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','engineer','3e865ae97d9454b87645ed68','engineer away','{"name": "Zhao Min", "since": "2026-04-30T16:00:00Z", "until": "2026-05-05T16:00:00Z", "note": "on leave"}','1d6453bd94bed671b6431f81e4433197b34bbdaab83303768a3036b62b754612');
INSERT INTO "journal" VALUES(99,'e8b3a400b6bd6975cc1b5627','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','e80cbe36ceebc4c602e892a2','appointed','{"visit_at": "2026-03-05T06:00:00Z", "visit_until": "2026-03-05T08:00:00Z", "asked_by": "desk", "note": null, "clocks": []}','633cba11a86b7228c29b48f4605dfd8f593946f0f3070d55facec6eb7addf79d');
INSERT INTO "journal" VALUES(100,'96a062ba7db6a0bb7523ba1f','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','e80cbe36ceebc4c602e892a2','held','{"reason": "customer", "note": null, "ends_at": "2026-03-06T01:00:00Z", "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "held", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "held", "due": "2026-03-02T09:30:00Z"}]}','1c5015607565f54c4193d6a6f5eee3daf68914ddab825a36d18c50fdb07ab4c0');
INSERT INTO "journal" VALUES(101,'e639607c58caf23d2ce0e55a','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','be9ba36e22efa8f7610ba0a9','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the printer jams again", "summary": "the printer jams again", "priority": "P3", "tier": "gold", "region": "county", "kind": "fault", "equipment": "PR-1001", "contract": "C-0001", "follows": "SD-000001", "typed": ["region", "kind"], "assumed": ["priority", "phase"], "terms": "0619c0023baf9f2f1c1a0a9f", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-04T01:15:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-04T01:30:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "3 working days"}]}','f85f201af1312646b6b7323965406e38a03e9c0d9f4cb031888fc315dc53da3c');
INSERT INTO "journal" VALUES(102,'e639607c58caf23d2ce0e55a','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','ae8379980a42d0d754600831','followed','{"number": "SD-000008", "said": "the printer jams again"}','99cd812442f2845dd0d26ab65a68c12434825b8a8fa545a2580cb9ca2bbbcf7c');
INSERT INTO "journal" VALUES(103,'a03fe226ff17a5ca261b31e2','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','70fc7f14ba4575878663c532','classified','{"entered_why": "it was never critical", "changed": {"priority": ["P1", "P2"]}, "corrects": "afa107dbc8755ca1ae510fea logged 2026-03-02T09:20:00Z", "put_right": {"afa107dbc8755ca1ae510fea logged 2026-03-02T09:20:00Z": "e5e50bddd7ff7ea92e398c91"}, "clocks": []}','126d75ebc6faeba726f8d047985bc576b294423746f4d1c8ccf022f0f1dcfa0c');
INSERT INTO "journal" VALUES(104,'0410eea5da24647afe47f063','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','87828c14618076d72e803a2d','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the screen is dark", "summary": "the screen is dark", "priority": "P1", "tier": "standard", "region": "city", "kind": "fault", "typed": ["priority"], "assumed": ["region", "tier", "kind", "phase"], "terms": "99a405eb15e9a7402e80af4d", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-04T01:30:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-05T01:00:00Z", "within": "8h"}]}','afba9b9dd66f4a077e7c47a37681304998e30f4bfda7b68d6d1289b22ba25544');
INSERT INTO "journal" VALUES(105,'41ae33efd9d690bb17018650','2026-03-04T01:10:00Z','2026-03-04T03:00:00Z','tester','ticket','87828c14618076d72e803a2d','answered','{"entered_why": "written on paper", "text": "told them to wait", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-04T01:30:00Z", "at": "2026-03-04T01:10:00Z", "mended": "2026-03-04T01:30:00Z", "spare": "20m"}]}','227e6b40a9899029177b702a7e0870be3e98d47f0e756948d91823f79c44c067');
INSERT INTO "journal" VALUES(106,'98f7c4642721d435c0127851','2026-03-06T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','e80cbe36ceebc4c602e892a2','resumed','{"foreseen": true, "clocks": [{"target": "answer", "change": "resumed", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "resumed", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "resumed", "due": "2026-03-02T09:30:00Z"}]}','dddf82a72e25f56ac262e6e4092740a2ec00da92a3417f6f3005e5628e658c81');
INSERT INTO "journal" VALUES(107,'5cd57b6ca5e19b12a8a294a8','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','f278512f0c59ca3c71bd2fe8','training planned','{"number": "TR-0001", "course": "use", "starts": "2026-03-31T06:00:00Z", "trainer": "Wang Lin", "place": "North wing", "customer": "Example Clinic", "places": 8}','fbe17c1c81c769afe5b62fc8315c68b4271360f9d45204a35161a8496180f0e2');
INSERT INTO "journal" VALUES(108,'f9e03972c3ed8809b3b47c94','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','contract','e053702dd1b87e94b070d46b','entitlement used','{"contract": "C-0001", "entitlement": "training", "quantity": 1, "left": 0}','fe6cec8028306c8a6fe7caeaa9e44193b3203e9d0a17f1ada9e10b91ed4325b7');
INSERT INTO "journal" VALUES(109,'f9e03972c3ed8809b3b47c94','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','f278512f0c59ca3c71bd2fe8','training enrolled','{"number": "TR-0001", "course": "use", "name": "Ms Hu", "customer": "Example Clinic", "contract": "C-0001", "entitlement": "training", "amount": null, "currency": null, "decimals": null}','7b4ebeca6ae34abfc9bdfd804afc492f343b668a9cbb83452b44c2c98a9b176d');
INSERT INTO "journal" VALUES(110,'f9e03972c3ed8809b3b47c94','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','f278512f0c59ca3c71bd2fe8','training enrolled','{"number": "TR-0001", "course": "use", "name": "Mr Li", "customer": "Example Clinic", "contract": null, "entitlement": null, "amount": 0, "currency": "CNY", "decimals": 2}','6b3051b7e15dd773238def2b0e795324b80cf3e2bb332049d81a7db743952a02');
INSERT INTO "journal" VALUES(111,'e3b04dd9ca7629b68986b68e','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','f278512f0c59ca3c71bd2fe8','training enrolled','{"number": "TR-0001", "course": "use", "name": "Zhao Min", "customer": null, "contract": null, "entitlement": null, "amount": null, "currency": null, "decimals": null}','5f7ef8cf268502aae2c715aeef53444f5fa6c4a2592a821efbf8c55b09a51a86');
INSERT INTO "journal" VALUES(112,'37d2c54a63857627212018db','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','f278512f0c59ca3c71bd2fe8','training held','{"number": "TR-0001", "course": "use", "enrolled": 3}','25591dfd0c42bc14383a4cc827ce273cc4285f10ce9326e5992eff36002658a3');
INSERT INTO "journal" VALUES(113,'37d2c54a63857627212018db','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','f278512f0c59ca3c71bd2fe8','training judged','{"number": "TR-0001", "course": "use", "name": "Mr Li", "present": true, "mark": 85, "passed": true, "certificate": "CE-0001", "was": {"present": null, "mark": null, "passed": null, "certificate": null}}','4a409d5f4c124e7a1b5b26fb204072df58fac06f732ef8a13956564af6c6a6cd');
INSERT INTO "journal" VALUES(114,'37d2c54a63857627212018db','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','f278512f0c59ca3c71bd2fe8','training judged','{"number": "TR-0001", "course": "use", "name": "Ms Hu", "present": false, "mark": null, "passed": false, "certificate": null, "was": {"present": null, "mark": null, "passed": null, "certificate": null}}','c8203c265324414698983f34d5434dfd4872a1cba5e03cf1d2301ee331749ec7');
INSERT INTO "journal" VALUES(115,'37d2c54a63857627212018db','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','3e865ae97d9454b87645ed68','engineer changed','{"name": "Zhao Min", "changed": {"skills": ["installation", "soldering"]}}','6a1b387b891c0696b19b7225fa9e4c801ce305dc3a5985f799e59e39903d1ddb');
INSERT INTO "journal" VALUES(116,'37d2c54a63857627212018db','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','f278512f0c59ca3c71bd2fe8','training judged','{"number": "TR-0001", "course": "use", "name": "Zhao Min", "present": true, "mark": 70, "passed": true, "certificate": "CE-0002", "was": {"present": null, "mark": null, "passed": null, "certificate": null}}','a188bceb8351669c2935d566f55d7252decbeb65b0aeb8235c1e917339219157');
INSERT INTO "journal" VALUES(117,'f113e80c0bb390685d77e283','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','c5e8f8459916ceda1a1de02c','training planned','{"number": "TR-0002", "course": "use", "starts": "2026-04-20T01:00:00Z", "trainer": null, "place": null, "customer": null, "places": null}','9304d8da6d8c3cb9203b58dc71e9ef88bb808964f38d83961116e70258774a85');
INSERT INTO "journal" VALUES(118,'82d2b5c4d6d7dce92e679f5b','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','23dcb96d1aab330a3dbc9c54','assessed','{"number": "AS-0001", "month": "2026-03", "rule": "tidy", "who": "Wang Lin", "about": "SD-000001/1", "fact": {"check": "tidy"}, "because": null, "penalty": 2000, "currency": "CNY", "decimals": 2}','810838d02a9dba87b1b57465c516b7ac061c7d1ca5aaa3e0f8c8422ce6671ccf');
INSERT INTO "journal" VALUES(119,'9ed8fc7d70c5bd624cbbd7cc','2026-03-20T02:00:00Z','2026-04-01T01:00:00Z','tester','engineer','23dcb96d1aab330a3dbc9c54','assessed','{"number": "AS-0002", "month": "2026-03", "rule": "calls", "who": "Wang Lin", "about": "SD-000001", "fact": null, "because": "line engaged", "penalty": 10000, "currency": "CNY", "decimals": 2}','c53227433125d9d555fe5f9b427b36c64afc2726bd134e7d14ebbb47d2fe422f');
INSERT INTO "journal" VALUES(120,'4eb1672b3bbdf7c68dcdd7a6','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','23dcb96d1aab330a3dbc9c54','assessment waived','{"number": "AS-0002", "month": "2026-03", "rule": "calls", "who": "Wang Lin", "about": "SD-000001", "fact": null, "because": "line engaged", "penalty": 10000, "currency": "CNY", "decimals": 2, "waived_because": "the line was down"}','211f6ab2a65aae9a5e3f971224c9d9043e2aa5fbe3c60ebc0db77ceca42c2f24');
INSERT INTO "journal" VALUES(121,'9962b481ae0a11051304b737','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','assessment','2026-03','assessment closed','{"month": "2026-03", "count": 2}','acc4a5a65fcce3f41df91b156653c0038427dd3b15fea9c9efe028f31ffa5855');
INSERT INTO "journal" VALUES(122,'538f7eb9efcf0a017d8f35b6','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','23dcb96d1aab330a3dbc9c54','assessment told','{"name": "Wang Lin", "month": "2026-03", "by": null, "late": false}','ab3a4189b77bcd25a86d28024d44a6e67fa0a7010c3bd7d9628d607a1ac10598');
INSERT INTO "journal" VALUES(123,'2487aa9585830367612763cb','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','2193e51c01cd8c11a6734aec','turnover entered','{"customer": "Sample Dealer", "month": "2026-02", "amount": 2000000, "was": null, "basis": "payments", "currency": "CNY", "decimals": 2}','55efbe5ae5b89924028304fb3bb5c345c65a3fbdac0cba2bf01a144404425c96');
INSERT INTO "journal" VALUES(124,'19be986b254728cc54e78a0a','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','2193e51c01cd8c11a6734aec','quarter settled','{"customer": "Sample Dealer", "quarter": "2026Q1", "basis": "payments", "turnover": 2000000, "budget": 30000, "carried_in": 0, "spent": 14000, "charged": 0, "paid": 0, "carried_out": 16000, "forfeited": 0, "currency": "CNY", "decimals": 2, "forfeited_why": null}','c1f8ceaee85e0e600bb3a6647b29135592beb4ce4bca6aa78b74c6189c09ad7d');
INSERT INTO "journal" VALUES(125,'58332f6d8dcaf5e3e584e464','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','2193e51c01cd8c11a6734aec','turnover entered','{"customer": "Sample Dealer", "month": "2026-04", "amount": 100000, "was": null, "basis": "payments", "currency": "CNY", "decimals": 2}','d99ffe90725dbba1d1a295e4884d8211aa4d1f26a3f4ead3f963dcec34e69e01');
INSERT INTO "journal" VALUES(126,'bd3e6462ea831602faf40fc1','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','4e23f6c80b6ce32e4adaae33','customer added','{"number": "CU-0005", "name": "Sample Dealers", "phones": ["010 5550 0007 ext 12"]}','dab846f9ec42190c9216642782cd8d08bba08d8cbbd67d0610d67dd6058fcd63');
INSERT INTO "journal" VALUES(127,'fcd9524728544b828f3243e7','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','2193e51c01cd8c11a6734aec','customer merged','{"name": "Sample Dealers", "number": "CU-0005", "into": "Sample Dealer", "into_number": "CU-0003", "had": {}, "filled": {}, "was": {"id": "4e23f6c80b6ce32e4adaae33", "name": "Sample Dealers", "region": null, "tier": null, "phase": null, "address": null, "phones": ["010 5550 0007 ext 12"], "number": "CU-0005", "category": null, "since_on": "2026-04-01", "keeper": null, "note": null}}','28c4d53a2faf58c11f6598f943a9fccb8f32b1b3cc1e2c3d67be80491b412725');
INSERT INTO "journal" VALUES(128,'64e8ba9755af197ee895ade2','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','contract','f6e9b7d1bc290aaac9e08ee1','contract extended by hand','{"number": "C-0002", "was": "2027-01-31", "ends_on": "2027-06-30", "why": "goodwill"}','dea064d4627bd51630c3b6b3489c3258408ff9982046e9f2655507df6e2f4c16');
INSERT INTO "journal" VALUES(129,'a61be5343200c701dbd3a688','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','ae8379980a42d0d754600831','surveyed','{"survey": "A-0001", "key": "service", "marks": {"attitude": 5}, "words": {}, "says": "came at once", "opinion": "service", "answered_by": "Li Na", "how": "phone", "clocks": []}','8581cea1a16614df5166b2440a085d8001c4fb2a724763b5639f9e651cb50139');
INSERT INTO "journal" VALUES(130,'67bc1f30f404c06f46f6b85e','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','ea274bb8a0ef3b0f4afd2477','not reached','{"survey": "A-0002", "key": "service", "how": null, "says": null}','ef45007bd45a603d352d6ffcecd4d3dbfca2bd24d3a3a629fa98cf56e6012bf8');
INSERT INTO "journal" VALUES(131,'752e14593d40a0f95424a0e0','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','8911844613c88a43f957db63','contact changed','{"customer": "Example Clinic", "name": "Li Na", "changed": {"left_on": "2026-04-01"}, "was": {"left_on": null}}','53c095fd442525ea1b0c6f4878dcc05873212c4f31fd557c8fba2f3d8d3a5b8a');
INSERT INTO "journal" VALUES(132,'94b468a39ef20176c42d0fbd','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','7a75625ef42787284be36a50','equipment changed','{"serial": "PR-1002", "changed": {"plate": "豫A12345", "note": "in the van"}, "was": {"plate": null, "note": null}}','f9663436f05e03035067e8c4c277145beb37799729c040c63d3ddd40a7eb5e3a');
INSERT INTO "journal" VALUES(133,'75c80101cd4502b1f68e6193','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','88285f4869aa691ec07e9c41','logged','{"channel": "phone", "caller": null, "phone": null, "said": "a slip", "summary": "a slip", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "d40ef61cc12fdfc8c4b98ac5", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','3c05f46746c7dedba18c2154ced3535e6e584206a8b56df96ad834e1d429b915');
INSERT INTO "journal" VALUES(134,'0ed037328a1530fb90a47d87','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','88285f4869aa691ec07e9c41','undone','{"of": [{"kind": "logged", "data": {"channel": "phone", "caller": null, "phone": null, "said": "a slip", "summary": "a slip", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "d40ef61cc12fdfc8c4b98ac5"}}], "withdrawn": "SD-000010", "clocks": []}','31b13527b05c180c2e85fa74caf9986aeee79be26b944f04fcc28a279245a814');
INSERT INTO "journal" VALUES(135,'c6acc294689ceb59c0f10713','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','aab8f73b3d4d3f1ee43d4439','logged','{"channel": "phone", "caller": null, "phone": null, "said": "does anybody come?", "summary": "does anybody come?", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "d40ef61cc12fdfc8c4b98ac5", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','1cc9671bee84b2d076e27d420f9673715e1c18fc3f5b68847e34feb1a2992fa6');
INSERT INTO "journal" VALUES(136,'aaffeaa6537d7685080cb289','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','aeb344aec1650376721f35bd','logged','{"channel": "phone", "caller": null, "phone": null, "said": "logged twice", "summary": "logged twice", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "d40ef61cc12fdfc8c4b98ac5", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','7c80354c780ae2521435ee3f4e22ad380b1a8f0c55518697383346befc829bee');
INSERT INTO "journal" VALUES(137,'b7702598bbb76db8ac0f82f3','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','aeb344aec1650376721f35bd','edited','{"changed": {"summary": ["logged twice", "does anybody come"], "caller": ["", "Mr Sample"]}, "typed": ["summary", "caller"]}','79c2019b347f1a5d353f95bcf10feb202c33272de21179be3dfdc872c18a77e7');
INSERT INTO "journal" VALUES(138,'748618c99ca275bcf3bc90d4','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','aab8f73b3d4d3f1ee43d4439','called','{"clocks": [], "channel": "phone", "caller": null, "phone": null, "said": "logged twice", "told_of": "SD-000012", "told_by": "tester", "entered_why": null}','e9a3f9f3845b9b0af71aee2f2b64ee63e733a0c45c26b6cc1405cc6487f57193');
INSERT INTO "journal" VALUES(139,'748618c99ca275bcf3bc90d4','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','aeb344aec1650376721f35bd','merged','{"into": "SD-000011", "clocks": [{"target": "answer", "change": "void", "due": "2026-04-01T03:00:00Z"}, {"target": "solve", "change": "void", "due": "2026-04-09T09:30:00Z"}]}','9bc73accf0951fb543f29a9999e5cde63a9a8d2ada71f23134ff26ff44720b4b');
INSERT INTO "journal" VALUES(140,'748618c99ca275bcf3bc90d4','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','aab8f73b3d4d3f1ee43d4439','duplicate merged','{"number": "SD-000012", "calls": 1, "files": 0, "clocks": []}','6dac98028393efd1b8fdfae7c2728d078d93c06d861c001ef62381fb2b943fc4');
INSERT INTO "journal" VALUES(141,'dbd1a75bf99609e649ccad90','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','bfc121a430907327a950eaad','customer added','{"number": "CU-0006", "name": "Sample Works", "phones": []}','7250d5f866e0052d9645c384ac9a86ff7aa98720a75934803da844b38e030d94');
INSERT INTO "journal" VALUES(142,'3462fede6a3e6c601800910c','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','24724240726b9bd6a68c4373','customer added','{"number": "CU-0007", "name": "Li Na", "phones": []}','3133b319794925834e4ff672bf1d9e00aa465fab7cd87c1ce8b9c05d960d4517');
INSERT INTO "journal" VALUES(143,'3462fede6a3e6c601800910c','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','d7ee0fa23bfd798b34d5ad89','logged','{"channel": "mail", "caller": "Li Na", "phone": null, "said": "no sound\nsince nine", "summary": "no sound", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "d40ef61cc12fdfc8c4b98ac5", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','4dbaf758e14eb7ad92cd49a01810dd7f08eac4b2955ae398719fb35acbb995e8');
INSERT INTO "journal" VALUES(144,'3462fede6a3e6c601800910c','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','24724240726b9bd6a68c4373','contact added','{"customer": "Li Na", "name": "Li Na", "site": null, "role": null, "phone": null, "mail": "li@example.invalid"}','8173c66269751707ac85d23c1fc494115b698992e8e48eb42d8d0f99684b172e');
INSERT INTO "journal" VALUES(145,'3462fede6a3e6c601800910c','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','d7ee0fa23bfd798b34d5ad89','mailed','{"from": "li@example.invalid", "message_id": "<1@example.invalid>"}','23439e280f5a2acdbd6110c312a008a74d24650b2410a7293dccc5bbfeea9888');
INSERT INTO "journal" VALUES(146,'c02a789d204e0a459143bec6','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','aab8f73b3d4d3f1ee43d4439','ordered','{"visit": 1, "engineer": "Wang Lin", "clocks": [], "instead_of": null, "along": ["Zhao Min"]}','2a19561c59a74da29d9a3272bbd23542f798998b276027e995dacc14bd2c8105');
INSERT INTO "journal" VALUES(147,'fac44e2f940a3b6dab8483c9','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','e86f0cb26fd36410f028ec02','task added','{"number": "T-0001", "what": "send the manual", "customer": "Example Clinic", "due": "2026-04-03", "engineer": "Wang Lin", "role": null}','10b8ecab88c7662d9b87dfe1ca96464f7cf62b1f6ecd7b42748b3fed83bcab38');
INSERT INTO "journal" VALUES(148,'0b8f711acca15465a7b554e4','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','e86f0cb26fd36410f028ec02','task put off','{"number": "T-0001", "what": "send the manual", "customer": "Example Clinic", "about": null, "was": "2026-04-03", "due": "2026-04-08", "why": "they are on holiday"}','2a61925e1e9a08850b772c29e7c85b53ccd0034bb578009a8a0cfce170d869b8');
INSERT INTO "journal" VALUES(149,'d1e6715eb565bf5b7d33a72f','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','7a75625ef42787284be36a50','equipment accepted','{"serial": "PR-1002", "stage": "final", "accepted_on": "2026-04-01", "accepted_by": "Ms Example", "remark": null, "was": null}','456c9b8e9fac3a98f5538b23999eebeeee5866c8b7a6505eed0b47a3651b4770');
INSERT INTO "journal" VALUES(150,'d1e6715eb565bf5b7d33a72f','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','7a75625ef42787284be36a50','equipment changed','{"serial": "PR-1002", "changed": {"accepted_on": "2026-04-01"}, "was": {"accepted_on": "2026-02-02"}}','90cceb83ef93e1612de21b7a7fb094f0c68887f6a6c4a16ee2d23fc55dff5977');
INSERT INTO "journal" VALUES(151,'d1e6715eb565bf5b7d33a72f','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','7a75625ef42787284be36a50','file kept','{"of": "PR-1002", "number": 1, "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','e276e461467a1f357074672c8b2f922b4664f48a2e53a3858efb58821a1c3315');
INSERT INTO "journal" VALUES(152,'6b6281a0104b79be8b77c2b5','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','7a75625ef42787284be36a50','card received','{"serial": "PR-1002", "number": null, "dealer": "Sample Dealer", "sold_on": "2026-02-01", "received_on": "2026-02-10", "void_because": null, "was": null}','b09f168687fdf09888e392d661f70179933462bfe6d1554ad1a347be06decb1f');
INSERT INTO "journal" VALUES(153,'60cda73f9e71c35bd69309f2','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','867c09453c8fa80ed7d9e21a','task planned','{"number": "T-0002", "what": "count the spares", "customer": null, "about": "centre", "due": "2026-04-30", "rule": "count", "engineer": null, "role": null}','e59bf176d02a0c3abcd62796a9ce5c18fb1023d23c067560e0e6858a9841f8ba');
INSERT INTO "journal" VALUES(154,'60cda73f9e71c35bd69309f2','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','faca282a038205f521c3be05','task planned','{"number": "T-0003", "what": "count the spares", "customer": null, "about": "north", "due": "2026-04-30", "rule": "count", "engineer": null, "role": null}','303ae7f44717cee784ab8a7c23ad41b79287b7fec05d537cac5d534a5d642559');
INSERT INTO "journal" VALUES(155,'60cda73f9e71c35bd69309f2','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','f16b7691d33285fb2c67aaaf','task planned','{"number": "T-0004", "what": "Fault", "customer": "Example Clinic", "about": "C-0001", "due": "2026-04-30", "rule": "visit", "engineer": null, "role": null}','dbaf0c5f7f67924b2a874e484217369901c8864efa2228451b5886d9cd01e4bc');
INSERT INTO "journal" VALUES(156,'60cda73f9e71c35bd69309f2','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','436c2d4f5432d3d3ffd7dea3','task planned','{"number": "T-0005", "what": "Fault", "customer": "示例诊所", "about": "C-0002", "due": "2026-04-30", "rule": "visit", "engineer": null, "role": null}','897ac6599792ce0d4749089902d80d21c613d0fe53a82c11936a630002be0d3b');
INSERT INTO "journal" VALUES(157,'939c06c13d21341faeb7be19','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','aab8f73b3d4d3f1ee43d4439','arrived','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "answer", "change": "met", "due": "2026-04-01T03:00:00Z", "at": "2026-04-01T01:00:00Z", "spare": "2h"}]}','b1b577bc09b786d300c6777411586c220cd388bba1da55bc747f30ddf1d668bd');
INSERT INTO "journal" VALUES(158,'2cf5e397988ddd39d8537f5b','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','aab8f73b3d4d3f1ee43d4439','recorded','{"visit": 1, "form": {"place": "third floor", "advice": "do not bend it", "covered": {"parts": "price", "work": "price", "because": "out of warranty"}, "checklist": {"tidy": true}, "work": {"training": 1}, "methods": {"training": "at the machine"}, "found": ["cable loose"]}, "was": {}, "clocks": []}','ccfc4e7f8643999bf805f010638725f162ad9c6274fa2ce00d49553e244bfe45');
INSERT INTO "journal" VALUES(159,'2cf5e397988ddd39d8537f5b','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','393021eaceaeb8455830e90a','logged','{"channel": "phone", "caller": null, "phone": null, "said": "cable loose", "summary": "cable loose", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "follows": "SD-000011", "typed": ["region"], "assumed": ["priority", "tier", "kind", "phase"], "terms": "d40ef61cc12fdfc8c4b98ac5", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','c5f8b33d7b72174851b08cae7809f8c4ddf84067c8b34f0b48775fad1081341f');
INSERT INTO "journal" VALUES(160,'2cf5e397988ddd39d8537f5b','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','aab8f73b3d4d3f1ee43d4439','followed','{"number": "SD-000014", "said": "cable loose"}','11df0373b322b600d3cd05c947ce735a7c1c0ae4abc32cf8b0d0ad46f42c0d32');
INSERT INTO "journal" VALUES(161,'2cf5e397988ddd39d8537f5b','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','aab8f73b3d4d3f1ee43d4439','charged','{"visit": 1, "because": "out of warranty", "lines": [{"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 8000, "because": null}, {"kind": "work", "item": "training", "quantity": 1, "unit": "place", "unit_price": 20000, "list_amount": 20000, "amount": 20000, "because": null}], "total": 28000, "currency": "CNY", "decimals": 2}','bfd90b23520d5ced027506d77737509e7bb8e37fb120c2497b8c21f6cf06ccc8');
INSERT INTO "journal" VALUES(162,'4e0a1477c6e168496f920187','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','aab8f73b3d4d3f1ee43d4439','judged','{"visit": 1, "form": {"tidy": false}, "was": {"tidy": true}, "note": null}','034cbbe4b1f8a614bb99dfbe749f50e92941947c1b75a4583868376a8a1ddd6a');
INSERT INTO "journal" VALUES(163,'abc0366646ee3209af28404e','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','article','31c7ad5908fbd9aa8a7205cd','article added','{"number": "K-0001", "title": "nobody knows how it prints", "equipment": null, "code": null, "symptom": "how does it print", "cause": "no training", "solution": "explained", "ticket": "SD-000007"}','cbb31cad6469ac1079d997ab634e84fcab86e8d388a2a0ce323920447610862d');
INSERT INTO "journal" VALUES(164,'04149b5cd837ca8e9a3dddcb','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','294f56038cad27ae249d090e','logged','{"channel": "phone", "caller": null, "phone": null, "said": "how does it print now", "summary": "how does it print now", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "d40ef61cc12fdfc8c4b98ac5", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T04:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','f6afa34b1e4070d95f5ee11fff12d326c1b1fb293af3a0592046f681822b40d8');
INSERT INTO "journal" VALUES(165,'d52ded2b6b9baed6398814a4','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','294f56038cad27ae249d090e','resolved','{"cause": "no training", "solution": "explained", "clocks": [{"target": "answer", "change": "met", "due": "2026-04-01T04:00:00Z", "at": "2026-04-01T02:00:00Z", "spare": "2h"}, {"target": "solve", "change": "met", "due": "2026-04-09T09:30:00Z", "at": "2026-04-01T02:00:00Z", "spare": "5 working days"}]}','a184cc8a305c203a9523ed60275aa35a9ae475f1ab86234329bf38ca09be0b6c');
INSERT INTO "journal" VALUES(166,'d52ded2b6b9baed6398814a4','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','294f56038cad27ae249d090e','article used','{"article": "K-0001", "title": "nobody knows how it prints"}','a8ed02b24208834b6bd2ba422143b71409a81831fadf663268c326ca6a816c96');
INSERT INTO "journal" VALUES(167,'d9b3993d42058dc2ecf1ad08','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','423ea1e1098c489e581e88e0','logged','{"channel": "phone", "caller": "Ms Example", "phone": null, "said": "nobody came", "summary": "nobody came", "priority": "P3", "tier": "standard", "region": "city", "kind": "complaint", "contract": "C-0002", "typed": ["region", "kind"], "assumed": ["priority", "phase"], "terms": "d40ef61cc12fdfc8c4b98ac5", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T04:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','fcff9539d6e2af58ddabb4e67a59e346a9e45d8cedde5e083af694a5468eddec');
INSERT INTO "journal" VALUES(168,'d9b3993d42058dc2ecf1ad08','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','423ea1e1098c489e581e88e0','complaint about','{"number": "SD-000016", "about": "SD-000002", "engineer": "Wang Lin"}','1e698ab0ac826d72c4f82cb0829b52782db7caf8c886754438742eaa75da5a44');
INSERT INTO "journal" VALUES(169,'d9b3993d42058dc2ecf1ad08','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','ea274bb8a0ef3b0f4afd2477','complained','{"number": "SD-000016", "engineer": "Wang Lin", "said": "nobody came", "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-09T09:30:00Z"}]}','aa8259d91cee69b930aa047699f8c1b45b62044d2933b6c108124381ee1a35e4');
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
INSERT INTO "kept_file" VALUES('equipment','7a75625ef42787284be36a50',1,'photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-04-01T01:00:00Z');
CREATE TABLE loan (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  equipment_id TEXT NOT NULL REFERENCES equipment (id),
  lent_at TEXT NOT NULL,
  due_at TEXT NOT NULL,
  back_at TEXT,
  CHECK (back_at IS NULL OR back_at >= lent_at)
) STRICT;
INSERT INTO "loan" VALUES('dd0047ae791428ee14312040','ea274bb8a0ef3b0f4afd2477','f038b2ba5a0a6c0c66fa776f','2026-03-02T03:00:00Z','2026-03-17T03:00:00Z',NULL);
CREATE TABLE loss (
  move_id TEXT PRIMARY KEY REFERENCES stock_move (id),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  amount INTEGER NOT NULL CHECK (amount >= 0),
  currency TEXT NOT NULL
, decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4)) STRICT;
INSERT INTO "loss" VALUES('d36f2d874eb14b49f6d989f5','23dcb96d1aab330a3dbc9c54',12000,'CNY',2);
CREATE TABLE mail (
  message_id TEXT PRIMARY KEY,
  call_id TEXT NOT NULL REFERENCES call (id),
  sender TEXT NOT NULL  -- the address, folded
) STRICT;
INSERT INTO "mail" VALUES('<1@example.invalid>','22904dc33f822d83beb7f4f3','li@example.invalid');
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
INSERT INTO "notice" VALUES('1e71450cc3d3a63d5fa575c3','e80cbe36ceebc4c602e892a2','head',NULL,'command','2026-03-02T09:20:00Z','{"target": "solve", "within": "same day", "percent": 75, "note": "time is running out", "due_at": "2026-03-02T09:30:00Z", "ticket": {"number": "SD-000004", "summary": "registration desk is down", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "2", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T03:30:00Z"}}',NULL,'2026-03-02T09:20:00Z',1,NULL,'d0cb8f6a2ce1ddd99f81a55d',75,'2026-03-02T08:15:00Z',NULL,NULL);
INSERT INTO "notice" VALUES('4fde10df70bd2c95465c478a','70fc7f14ba4575878663c532','head',NULL,'command','2026-03-03T01:00:00Z','{"target": "solve", "within": "same day", "percent": 75, "note": "time is running out", "due_at": "2026-03-02T09:30:00Z", "ticket": {"number": "SD-000005", "summary": "cannot log in", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "1", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T09:20:00Z"}}',NULL,'2026-03-03T01:00:00Z',1,NULL,'d110303a775c20adb40c1086',75,'2026-03-02T09:27:30Z',NULL,NULL);
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
INSERT INTO "operation" VALUES(1,'b07bf9550edfc2f32a32d565','command','tester','2026-03-02T00:30:00Z',1,1,NULL,NULL);
INSERT INTO "operation" VALUES(2,'3fc99bfd03777170dc11f4a9','command','tester','2026-03-02T00:30:00Z',2,2,NULL,NULL);
INSERT INTO "operation" VALUES(3,'64718300595113c733d14c76','command','tester','2026-03-02T00:30:00Z',3,3,NULL,NULL);
INSERT INTO "operation" VALUES(4,'2224d6f4c647e7c5e1672aa5','command','tester','2026-03-02T00:30:00Z',4,4,NULL,NULL);
INSERT INTO "operation" VALUES(5,'1da32d8e58ee1288f20d9660','command','tester','2026-03-02T00:30:00Z',5,5,NULL,NULL);
INSERT INTO "operation" VALUES(6,'9f6a141e37aea221150fea91','command','tester','2026-03-02T00:30:00Z',6,6,NULL,NULL);
INSERT INTO "operation" VALUES(7,'ee7f7bb43f6792f67b01e854','command','tester','2026-03-02T00:30:00Z',7,7,NULL,NULL);
INSERT INTO "operation" VALUES(8,'a4b1bdc2928690cafee8b011','command','tester','2026-03-02T00:30:00Z',8,9,NULL,NULL);
INSERT INTO "operation" VALUES(9,'c01374b4cb4439e6e5d375e8','command','tester','2026-03-02T00:30:00Z',10,10,NULL,NULL);
INSERT INTO "operation" VALUES(10,'d6769646470b52096fbdbd53','command','tester','2026-03-02T00:30:00Z',11,11,NULL,NULL);
INSERT INTO "operation" VALUES(11,'84d11160328c7c49e5c9248d','command','tester','2026-03-02T00:30:00Z',12,12,NULL,NULL);
INSERT INTO "operation" VALUES(12,'f2d134af9aaa46f8912449c9','command','tester','2026-03-02T00:30:00Z',13,13,NULL,NULL);
INSERT INTO "operation" VALUES(13,'02ff2658551cc8c9a46b85ef','command','tester','2026-03-02T00:30:00Z',14,14,NULL,NULL);
INSERT INTO "operation" VALUES(14,'24c7532f6957b7c75c51f553','command','tester','2026-03-02T00:30:00Z',15,15,NULL,NULL);
INSERT INTO "operation" VALUES(15,'42722faa7b11a47f657faad0','command','tester','2026-03-02T00:30:00Z',16,16,NULL,NULL);
INSERT INTO "operation" VALUES(16,'7f2b42f402b209c33f883fb1','command','tester','2026-03-02T00:30:00Z',17,17,NULL,NULL);
INSERT INTO "operation" VALUES(17,'dbb991ab8e4511939b8dab41','command','tester','2026-03-02T00:30:00Z',18,18,NULL,NULL);
INSERT INTO "operation" VALUES(18,'0ae8b334ba23758ae6f8b247','command','tester','2026-03-02T01:00:00Z',19,19,NULL,NULL);
INSERT INTO "operation" VALUES(19,'2afa7a84a2e93aaf0daea394','command','tester','2026-03-02T01:00:00Z',20,20,NULL,NULL);
INSERT INTO "operation" VALUES(20,'089ae652cbc05817a76a22f8','command','tester','2026-03-02T01:00:00Z',21,21,NULL,NULL);
INSERT INTO "operation" VALUES(21,'27df108eadd1b1f251402d8c','command','tester','2026-03-02T01:00:00Z',22,22,NULL,NULL);
INSERT INTO "operation" VALUES(22,'162dbd2300cbe151796ec9eb','command','tester','2026-03-02T01:00:00Z',23,23,NULL,NULL);
INSERT INTO "operation" VALUES(23,'11b6bf48975670d49cc7717d','command','tester','2026-03-02T01:00:00Z',24,24,NULL,NULL);
INSERT INTO "operation" VALUES(24,'f54ee86779dff94ce9af9874','command','tester','2026-03-02T01:00:00Z',25,25,NULL,NULL);
INSERT INTO "operation" VALUES(25,'38b6c88471a73735edd17626','command','tester','2026-03-02T01:00:00Z',26,26,NULL,NULL);
INSERT INTO "operation" VALUES(26,'8a8cd36c94f80e2a1f535db6','command','tester','2026-03-02T01:00:00Z',27,27,NULL,NULL);
INSERT INTO "operation" VALUES(27,'e4a50dff24fd8792a705013a','command','tester','2026-03-02T02:05:00Z',28,28,NULL,NULL);
INSERT INTO "operation" VALUES(28,'cb85f0ec01357efb17b5ee47','command','tester','2026-03-02T02:05:00Z',29,32,NULL,NULL);
INSERT INTO "operation" VALUES(29,'ea186a3e8d7b4f6da3d5bbcd','command','tester','2026-03-02T02:05:00Z',33,33,NULL,NULL);
INSERT INTO "operation" VALUES(30,'9906420e301e98a7ab4cf196','command','tester','2026-03-02T02:05:00Z',34,34,NULL,NULL);
INSERT INTO "operation" VALUES(31,'1a23ff80d1e0cd0faa69dfda','command','tester','2026-03-02T02:05:00Z',35,37,NULL,NULL);
INSERT INTO "operation" VALUES(32,'4a511665a334c97b15478e65','command','tester','2026-03-02T02:05:00Z',38,38,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0001"}}',NULL);
INSERT INTO "operation" VALUES(33,'740fde901b7b228a66ad598e','command','tester','2026-03-02T02:05:00Z',39,39,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0002"}}',NULL);
INSERT INTO "operation" VALUES(34,'b9f4ebe66deef3c6111ca0f9','command','tester','2026-03-02T02:05:00Z',40,40,NULL,NULL);
INSERT INTO "operation" VALUES(35,'eb10a1e45f9b9ea2c44bb4a9','command','tester','2026-03-02T02:05:00Z',41,41,NULL,NULL);
INSERT INTO "operation" VALUES(36,'ef7d9b0a1a9a6dbd2e6e2c87','command','tester','2026-03-02T02:05:00Z',42,42,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0003"}}',NULL);
INSERT INTO "operation" VALUES(37,'96e6d8cae0f77b3e3a51cfc0','command','tester','2026-03-02T02:05:00Z',43,43,'{"why": "{receipt} is void: ''svcdesk pay {number}'' writes another", "facts": {"receipt": "R-0003", "number": "SD-000001"}}',NULL);
INSERT INTO "operation" VALUES(38,'03c9c29a558b1752c03ca93a','command','tester','2026-03-02T02:05:00Z',44,44,NULL,NULL);
INSERT INTO "operation" VALUES(39,'f649d86312f6992237a026b2','command','tester','2026-03-02T03:00:00Z',45,45,NULL,NULL);
INSERT INTO "operation" VALUES(40,'3f45288f851643d46968056e','command','tester','2026-03-02T03:00:00Z',46,46,NULL,NULL);
INSERT INTO "operation" VALUES(41,'a6426fed7f7e12b51f537cf0','command','tester','2026-03-02T03:00:00Z',47,47,NULL,NULL);
INSERT INTO "operation" VALUES(42,'96590619493ace7b7e8376f2','command','tester','2026-03-02T03:00:00Z',48,48,NULL,NULL);
INSERT INTO "operation" VALUES(43,'442af70c01240a7588123e13','command','wang','2026-03-02T03:00:00Z',49,49,NULL,NULL);
INSERT INTO "operation" VALUES(44,'861141a4b05ee0bff0fbe1bd','command','tester','2026-03-02T03:00:00Z',50,50,NULL,NULL);
INSERT INTO "operation" VALUES(45,'1f3f412c02c25fe72bb9481e','command','tester','2026-03-02T03:00:00Z',51,51,'{"why": "{number} is on its way: ''svcdesk return back {number}'' when it is here again", "facts": {"number": "RMA-0001"}}',NULL);
INSERT INTO "operation" VALUES(46,'5e72d7f66392858ff584daa9','command','tester','2026-03-02T03:00:00Z',52,52,NULL,NULL);
INSERT INTO "operation" VALUES(47,'68965e540df8ac3a4fe4d36d','command','tester','2026-03-02T03:30:00Z',53,53,NULL,NULL);
INSERT INTO "operation" VALUES(48,'ede7d26dedd99ad2ba93245b','command','tester','2026-03-02T03:30:00Z',54,54,NULL,NULL);
INSERT INTO "operation" VALUES(49,'a86e1f0210f8e255bf80eda8','command','tester','2026-03-02T06:00:00Z',55,55,NULL,NULL);
INSERT INTO "operation" VALUES(50,'0a55624ffd4033349b95f2c0','command','tester','2026-03-02T06:00:00Z',56,56,NULL,NULL);
INSERT INTO "operation" VALUES(51,'5da84497c34f73f062577c7d','command','tester','2026-03-02T06:00:00Z',57,58,NULL,NULL);
INSERT INTO "operation" VALUES(52,'6fbc8743d2a4f4e13d1dc805','command','tester','2026-03-02T06:00:00Z',59,59,NULL,NULL);
INSERT INTO "operation" VALUES(53,'b0be0cd7d070fbbcae8233fc','command','wang','2026-03-02T06:00:00Z',60,60,NULL,NULL);
INSERT INTO "operation" VALUES(54,'fc1c15a63769d27206b4a4dc','command','tester','2026-03-02T06:00:00Z',61,62,'{"why": "{number} is shipped: ''svcdesk stock transfer {part} {quantity} --from {holder} --to {source}'' returns it", "facts": {"number": "REQ-0001", "part": "roller", "quantity": 2, "holder": "centre", "source": "warehouse"}}',NULL);
INSERT INTO "operation" VALUES(55,'ec166765528b99d91ea8e36c','command','tester','2026-03-02T06:00:00Z',63,63,NULL,NULL);
INSERT INTO "operation" VALUES(56,'8c4f0a2a9c86901c0fba7993','command','tester','2026-03-02T06:00:00Z',64,64,NULL,NULL);
INSERT INTO "operation" VALUES(57,'afa107dbc8755ca1ae510fea','command','tester','2026-03-02T09:20:00Z',65,65,NULL,NULL);
INSERT INTO "operation" VALUES(58,'400dbf4d1ef40b2569f0384a','program','tester','2026-03-02T09:20:00Z',66,67,NULL,NULL);
INSERT INTO "operation" VALUES(59,'2a72f715f944770a28d2912a','program','tester','2026-03-02T09:20:00Z',68,68,NULL,NULL);
INSERT INTO "operation" VALUES(60,'504947276a6e89be987b5ca5','program','tester','2026-03-03T01:00:00Z',69,70,NULL,NULL);
INSERT INTO "operation" VALUES(61,'3f5f3a3f8e466949db0e1725','program','tester','2026-03-03T01:00:00Z',71,73,NULL,NULL);
INSERT INTO "operation" VALUES(62,'1dfb8521e427a798b5d1279e','program','tester','2026-03-03T01:00:00Z',74,76,NULL,NULL);
INSERT INTO "operation" VALUES(63,'9e94e25968eeb8f73d134708','program','tester','2026-03-03T01:00:00Z',77,78,NULL,NULL);
INSERT INTO "operation" VALUES(64,'2d3fa712391b593e07da7884','program','tester','2026-03-03T01:00:00Z',79,79,NULL,NULL);
INSERT INTO "operation" VALUES(65,'b4b309e22dc82c6043a4bfa2','command','tester','2026-03-03T01:00:00Z',80,80,NULL,NULL);
INSERT INTO "operation" VALUES(66,'399cfd0100d155635615ffde','command','tester','2026-03-03T01:00:00Z',81,81,NULL,NULL);
INSERT INTO "operation" VALUES(67,'ead44b925ba2c84b0cc4188e','command','tester','2026-03-03T01:00:00Z',82,82,NULL,NULL);
INSERT INTO "operation" VALUES(68,'b581e5febac1cfc6d3fd52ce','command','tester','2026-03-03T01:00:00Z',83,83,NULL,NULL);
INSERT INTO "operation" VALUES(69,'04e7d989e504945c67c60526','command','tester','2026-03-03T01:00:00Z',84,84,NULL,NULL);
INSERT INTO "operation" VALUES(70,'044f7303d07e7a144c0f0d6e','command','tester','2026-03-03T01:00:00Z',85,87,NULL,NULL);
INSERT INTO "operation" VALUES(71,'32f65458c1aa7485a09a0051','command','tester','2026-03-03T01:00:00Z',88,88,NULL,NULL);
INSERT INTO "operation" VALUES(72,'3399fd019b3ad8d83d8ccc2e','command','tester','2026-03-03T01:00:00Z',89,89,NULL,NULL);
INSERT INTO "operation" VALUES(73,'9257a8b18c387c96a4d798c1','command','tester','2026-03-03T01:00:00Z',90,90,NULL,NULL);
INSERT INTO "operation" VALUES(74,'658df72f8afaf7cb83e2ab84','program','Desk 1','2026-03-02T00:30:00Z',91,92,NULL,NULL);
INSERT INTO "operation" VALUES(75,'658df72f8afaf7cb83e2ab84','program','Desk 1','2026-03-02T00:40:00Z',93,94,NULL,NULL);
INSERT INTO "operation" VALUES(76,'658df72f8afaf7cb83e2ab84','program','Ada','2026-03-02T00:50:00Z',95,95,NULL,NULL);
INSERT INTO "operation" VALUES(77,'658df72f8afaf7cb83e2ab84','program','tester','2026-03-03T01:00:00Z',96,96,NULL,NULL);
INSERT INTO "operation" VALUES(78,'ada3b01dc8f8cc0ec51d6465','command','tester','2026-03-04T01:00:00Z',97,97,NULL,NULL);
INSERT INTO "operation" VALUES(79,'41f842a2b01ab34266dd0be4','command','tester','2026-03-04T01:00:00Z',98,98,NULL,NULL);
INSERT INTO "operation" VALUES(80,'e8b3a400b6bd6975cc1b5627','command','tester','2026-03-04T01:00:00Z',99,99,NULL,NULL);
INSERT INTO "operation" VALUES(81,'96a062ba7db6a0bb7523ba1f','command','tester','2026-03-04T01:00:00Z',100,100,NULL,NULL);
INSERT INTO "operation" VALUES(82,'e639607c58caf23d2ce0e55a','command','tester','2026-03-04T01:00:00Z',101,102,NULL,NULL);
INSERT INTO "operation" VALUES(83,'a03fe226ff17a5ca261b31e2','command','tester','2026-03-04T01:00:00Z',103,103,NULL,NULL);
INSERT INTO "operation" VALUES(84,'0410eea5da24647afe47f063','command','tester','2026-03-04T01:00:00Z',104,104,NULL,NULL);
INSERT INTO "operation" VALUES(85,'41ae33efd9d690bb17018650','command','tester','2026-03-04T03:00:00Z',105,105,NULL,NULL);
INSERT INTO "operation" VALUES(86,'98f7c4642721d435c0127851','program','tester','2026-04-01T01:00:00Z',106,106,NULL,NULL);
INSERT INTO "operation" VALUES(87,'5cd57b6ca5e19b12a8a294a8','command','tester','2026-04-01T01:00:00Z',107,107,NULL,NULL);
INSERT INTO "operation" VALUES(88,'f9e03972c3ed8809b3b47c94','command','tester','2026-04-01T01:00:00Z',108,110,NULL,NULL);
INSERT INTO "operation" VALUES(89,'e3b04dd9ca7629b68986b68e','command','tester','2026-04-01T01:00:00Z',111,111,NULL,NULL);
INSERT INTO "operation" VALUES(90,'37d2c54a63857627212018db','command','tester','2026-04-01T01:00:00Z',112,116,NULL,NULL);
INSERT INTO "operation" VALUES(91,'f113e80c0bb390685d77e283','command','tester','2026-04-01T01:00:00Z',117,117,NULL,NULL);
INSERT INTO "operation" VALUES(92,'82d2b5c4d6d7dce92e679f5b','command','tester','2026-04-01T01:00:00Z',118,118,NULL,NULL);
INSERT INTO "operation" VALUES(93,'9ed8fc7d70c5bd624cbbd7cc','command','tester','2026-04-01T01:00:00Z',119,119,NULL,NULL);
INSERT INTO "operation" VALUES(94,'4eb1672b3bbdf7c68dcdd7a6','command','tester','2026-04-01T01:00:00Z',120,120,NULL,NULL);
INSERT INTO "operation" VALUES(95,'9962b481ae0a11051304b737','command','tester','2026-04-01T01:00:00Z',121,121,NULL,NULL);
INSERT INTO "operation" VALUES(96,'538f7eb9efcf0a017d8f35b6','command','tester','2026-04-01T01:00:00Z',122,122,NULL,NULL);
INSERT INTO "operation" VALUES(97,'2487aa9585830367612763cb','command','tester','2026-04-01T01:00:00Z',123,123,NULL,NULL);
INSERT INTO "operation" VALUES(98,'19be986b254728cc54e78a0a','command','tester','2026-04-01T01:00:00Z',124,124,NULL,NULL);
INSERT INTO "operation" VALUES(99,'58332f6d8dcaf5e3e584e464','command','tester','2026-04-01T01:00:00Z',125,125,NULL,NULL);
INSERT INTO "operation" VALUES(100,'bd3e6462ea831602faf40fc1','command','tester','2026-04-01T01:00:00Z',126,126,NULL,NULL);
INSERT INTO "operation" VALUES(101,'fcd9524728544b828f3243e7','command','tester','2026-04-01T01:00:00Z',127,127,NULL,NULL);
INSERT INTO "operation" VALUES(102,'64e8ba9755af197ee895ade2','command','tester','2026-04-01T01:00:00Z',128,128,NULL,NULL);
INSERT INTO "operation" VALUES(103,'a61be5343200c701dbd3a688','command','tester','2026-04-01T01:00:00Z',129,129,NULL,NULL);
INSERT INTO "operation" VALUES(104,'67bc1f30f404c06f46f6b85e','command','tester','2026-04-01T01:00:00Z',130,130,NULL,NULL);
INSERT INTO "operation" VALUES(105,'752e14593d40a0f95424a0e0','command','tester','2026-04-01T01:00:00Z',131,131,NULL,NULL);
INSERT INTO "operation" VALUES(106,'94b468a39ef20176c42d0fbd','command','tester','2026-04-01T01:00:00Z',132,132,NULL,NULL);
INSERT INTO "operation" VALUES(107,'75c80101cd4502b1f68e6193','command','tester','2026-04-01T01:00:00Z',133,133,NULL,'0ed037328a1530fb90a47d87');
INSERT INTO "operation" VALUES(108,'0ed037328a1530fb90a47d87','undo','tester','2026-04-01T01:00:00Z',134,134,NULL,NULL);
INSERT INTO "operation" VALUES(109,'c6acc294689ceb59c0f10713','command','tester','2026-04-01T01:00:00Z',135,135,NULL,NULL);
INSERT INTO "operation" VALUES(110,'aaffeaa6537d7685080cb289','command','tester','2026-04-01T01:00:00Z',136,136,NULL,NULL);
INSERT INTO "operation" VALUES(111,'b7702598bbb76db8ac0f82f3','command','tester','2026-04-01T01:00:00Z',137,137,NULL,NULL);
INSERT INTO "operation" VALUES(112,'748618c99ca275bcf3bc90d4','command','tester','2026-04-01T01:00:00Z',138,140,NULL,NULL);
INSERT INTO "operation" VALUES(113,'dbd1a75bf99609e649ccad90','program','tester','2026-04-01T01:00:00Z',141,141,NULL,NULL);
INSERT INTO "operation" VALUES(114,'3462fede6a3e6c601800910c','command','tester','2026-04-01T01:00:00Z',142,145,NULL,NULL);
INSERT INTO "operation" VALUES(115,'c02a789d204e0a459143bec6','command','tester','2026-04-01T01:00:00Z',146,146,NULL,NULL);
INSERT INTO "operation" VALUES(116,'fac44e2f940a3b6dab8483c9','command','tester','2026-04-01T01:00:00Z',147,147,NULL,NULL);
INSERT INTO "operation" VALUES(117,'0b8f711acca15465a7b554e4','command','tester','2026-04-01T01:00:00Z',148,148,NULL,NULL);
INSERT INTO "operation" VALUES(118,'d1e6715eb565bf5b7d33a72f','command','tester','2026-04-01T01:00:00Z',149,151,NULL,NULL);
INSERT INTO "operation" VALUES(119,'6b6281a0104b79be8b77c2b5','command','tester','2026-04-01T01:00:00Z',152,152,NULL,NULL);
INSERT INTO "operation" VALUES(120,'60cda73f9e71c35bd69309f2','program','tester','2026-04-01T01:00:00Z',153,156,NULL,NULL);
INSERT INTO "operation" VALUES(121,'939c06c13d21341faeb7be19','command','tester','2026-04-01T01:00:00Z',157,157,NULL,NULL);
INSERT INTO "operation" VALUES(122,'2cf5e397988ddd39d8537f5b','command','tester','2026-04-01T01:00:00Z',158,161,NULL,NULL);
INSERT INTO "operation" VALUES(123,'4e0a1477c6e168496f920187','command','tester','2026-04-01T01:00:00Z',162,162,NULL,NULL);
INSERT INTO "operation" VALUES(124,'abc0366646ee3209af28404e','command','tester','2026-04-01T02:00:00Z',163,163,NULL,NULL);
INSERT INTO "operation" VALUES(125,'04149b5cd837ca8e9a3dddcb','command','tester','2026-04-01T02:00:00Z',164,164,NULL,NULL);
INSERT INTO "operation" VALUES(126,'d52ded2b6b9baed6398814a4','command','tester','2026-04-01T02:00:00Z',165,166,NULL,NULL);
INSERT INTO "operation" VALUES(127,'d9b3993d42058dc2ecf1ad08','command','tester','2026-04-01T02:00:00Z',167,169,NULL,NULL);
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
INSERT INTO "payment" VALUES('9d1858afee1a54b9ec312300','R-0001','ae8379980a42d0d754600831',3000,'CNY','card','52ac8109854c23159e1593f9','2026-03-02T02:05:00Z','tester',2,'payment',NULL,NULL,NULL);
INSERT INTO "payment" VALUES('b2964dde218730d3b74867ef','R-0002','ae8379980a42d0d754600831',5000,'CNY','transfer',NULL,'2026-03-02T02:05:00Z','tester',2,'payment',NULL,NULL,NULL);
INSERT INTO "payment" VALUES('193167d6b8816b69efa18ba6','R-0003','ae8379980a42d0d754600831',500,'CNY','transfer',NULL,'2026-03-02T02:05:00Z','tester',2,'refund','2026-03-02T02:05:00Z','tester','it was not given');
CREATE TABLE "phone" (
  customer_id TEXT NOT NULL REFERENCES customer (id),
  digits TEXT NOT NULL CHECK (digits <> ''),  -- in full, with the country's code, where the desk knows it
  extension TEXT NOT NULL,
  shown TEXT NOT NULL,                        -- as it was written
  tail TEXT NOT NULL,                         -- the last 7 digits, as many as a number without its area code has
  PRIMARY KEY (customer_id, digits, extension)
) STRICT;
INSERT INTO "phone" VALUES('8911844613c88a43f957db63','8613800000001','','13800000001','0000001');
INSERT INTO "phone" VALUES('d3671b400b230d9402b57f4c','8613800000002','','13800000002','0000002');
INSERT INTO "phone" VALUES('8911844613c88a43f957db63','8613800000003','','13800000003','0000003');
INSERT INTO "phone" VALUES('2193e51c01cd8c11a6734aec','861055500007','12','010 5550 0007 ext 12','5500007');
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
INSERT INTO "priced_line" VALUES('c26100b97c850655f21cf2aa','4b9c95aa0e77af474c3c865a',NULL,1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('902977dc514bf5b52aaf8e40','4b9c95aa0e77af474c3c865a',NULL,2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('42244364513eb0ea525a247d','4b9c95aa0e77af474c3c865a',NULL,3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('f21be550d2511028441f7d01','4b9c95aa0e77af474c3c865a',NULL,4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('1694117b109fb733184e992c',NULL,'a473d0437449c070609faf48',1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('2db62fc9eaa10a36fe5d5670',NULL,'a473d0437449c070609faf48',2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('2cfec7c421d22ba869f9ba5e',NULL,'a473d0437449c070609faf48',3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('4f5bf653256fd7ac8c12d56a',NULL,'a473d0437449c070609faf48',4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('d7019bafea67c81ecc2ff74c',NULL,'a473d0437449c070609faf48',5,'work','training',1,'place',20000,20000,0,'included in the contract','CNY',0,'e053702dd1b87e94b070d46b','training',2);
INSERT INTO "priced_line" VALUES('9aaba57893bd85f866a90019',NULL,'725440d37190a19cb214557a',1,'work','visit',1,NULL,8000,8000,0,'in warranty','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('c58387fe4eca0df3f19ca02d',NULL,'725440d37190a19cb214557a',2,'work','labour',1,'30m',6000,6000,0,'in warranty','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('7aee05ea27edfe0ba00112b4',NULL,'cf22c2d9c08359d11cebab00',1,'work','visit',1,NULL,8000,8000,8000,NULL,'CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('45c31fcc1c7d25d4ceba4c74',NULL,'cf22c2d9c08359d11cebab00',2,'work','training',1,'place',20000,20000,20000,NULL,'CNY',0,NULL,NULL,2);
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
INSERT INTO "quote" VALUES('4b9c95aa0e77af474c3c865a','Q-0001','ae8379980a42d0d754600831','2026-03-02T01:00:00Z','tester',8000,'CNY','full care',2,'cost','free',NULL,NULL);
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
INSERT INTO "rma" VALUES('4ce80a3e899e96d0b2e04ce2','RMA-0001','ea274bb8a0ef3b0f4afd2477','7a75625ef42787284be36a50','quality','repair','desk','{"when": {"warranty": ["in"]}}',NULL,'2026-03-02T03:00:00Z','tester','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z',NULL,NULL,NULL,'desk',NULL,NULL,NULL,NULL,NULL,0,NULL);
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
INSERT INTO "settlement" VALUES('2193e51c01cd8c11a6734aec','2026Q1','payments',150,2000000,30000,0,14000,0,0,16000,0,NULL,'CNY',2,'2026-04-01T01:00:00Z');
CREATE TABLE site (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL,
  address TEXT,
  region TEXT, closed_on TEXT,
  UNIQUE (customer_id, name_key)
) STRICT;
INSERT INTO "site" VALUES('51a8400549192d1b882e7f16','8911844613c88a43f957db63','North wing','north wing','2 Sample Road','county',NULL);
CREATE TABLE stock (
  holder_id TEXT NOT NULL REFERENCES holder (id),
  part TEXT NOT NULL,
  condition TEXT NOT NULL CHECK (condition IN ('new', 'used')),
  quantity INTEGER NOT NULL CHECK (quantity >= 0),
  PRIMARY KEY (holder_id, part, condition)
) STRICT;
INSERT INTO "stock" VALUES('bae8962ea1d5cab4bdb47985','roller','new',3);
INSERT INTO "stock" VALUES('14c0ff17427db46260dc8912','roller','new',1);
INSERT INTO "stock" VALUES('836db2b7ab7d97f576f64937','roller','new',4);
INSERT INTO "stock" VALUES('be06229cab56e4252ab66248','roller','new',0);
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
INSERT INTO "stock_move" VALUES('ec1bd6201e5428eefe976ef9',1,'2026-03-02T00:30:00Z','received','roller','new',10,NULL,'bae8962ea1d5cab4bdb47985',NULL,NULL,NULL,'delivery note 17');
INSERT INTO "stock_move" VALUES('3bcf8356d0d458567489beaa',2,'2026-03-02T00:30:00Z','transferred','roller','new',3,'bae8962ea1d5cab4bdb47985','14c0ff17427db46260dc8912',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('e351cb441efb3f9e150280b8',3,'2026-03-02T00:30:00Z','transferred','roller','new',2,'bae8962ea1d5cab4bdb47985','836db2b7ab7d97f576f64937',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('676154084df0b947f25aa76f',4,'2026-03-02T01:00:00Z','issued','roller','new',1,'14c0ff17427db46260dc8912','be06229cab56e4252ab66248','a473d0437449c070609faf48',NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('b4a05dfdc7761daa11cb5555',5,'2026-03-02T02:05:00Z','fitted','roller','new',1,'be06229cab56e4252ab66248',NULL,'a473d0437449c070609faf48',NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('9efbca9c13d4114cb1f1f817',6,'2026-03-02T06:00:00Z','transferred','roller','new',2,'bae8962ea1d5cab4bdb47985','836db2b7ab7d97f576f64937',NULL,'932a10de0c09ba6fa618cf52',NULL,NULL);
INSERT INTO "stock_move" VALUES('d36f2d874eb14b49f6d989f5',7,'2026-03-02T06:00:00Z','lost','roller','new',1,'14c0ff17427db46260dc8912',NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "stock_request" VALUES('932a10de0c09ba6fa618cf52','REQ-0001','836db2b7ab7d97f576f64937','roller',2,'issued','2026-03-02T06:00:00Z','tester','for the fair');
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
INSERT INTO "survey" VALUES('17f8d61a5c078d1446f42803','A-0001','service',NULL,'ae8379980a42d0d754600831','a473d0437449c070609faf48','2026-04-01T01:00:00Z',1,'phone','Li Na','tester','came at once','service',NULL,NULL,NULL,NULL);
INSERT INTO "survey" VALUES('865b20a5f105805d3bff3159','A-0002','service',NULL,'ea274bb8a0ef3b0f4afd2477',NULL,'2026-04-01T01:00:00Z',0,NULL,NULL,'tester',NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE survey_mark (
  survey_id TEXT NOT NULL REFERENCES survey (id),
  question TEXT NOT NULL,                   -- key of the configuration
  mark INTEGER CHECK (mark >= 1),
  words TEXT,
  PRIMARY KEY (survey_id, question),
  CHECK ((mark IS NULL) <> (words IS NULL))
) STRICT;
INSERT INTO "survey_mark" VALUES('17f8d61a5c078d1446f42803','attitude',5,NULL);
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
INSERT INTO "task" VALUES('e86f0cb26fd36410f028ec02','T-0001',NULL,NULL,'send the manual','customer','8911844613c88a43f957db63','8911844613c88a43f957db63','23dcb96d1aab330a3dbc9c54',NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-03','2026-04-08',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('867c09453c8fa80ed7d9e21a','T-0002','count','2026-04','count the spares','station','centre',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('faca282a038205f521c3be05','T-0003','count','2026-04','count the spares','station','north',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('f16b7691d33285fb2c67aaaf','T-0004','visit','2026-04','Fault','contract','e053702dd1b87e94b070d46b','8911844613c88a43f957db63',NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('436c2d4f5432d3d3ffd7dea3','T-0005','visit','2026-04','Fault','contract','f6e9b7d1bc290aaac9e08ee1','d3671b400b230d9402b57f4c',NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "task_move" VALUES('e86f0cb26fd36410f028ec02',1,'2026-04-01T01:00:00Z','tester','put off','2026-04-03','2026-04-08','they are on holiday');
CREATE TABLE terms (
  id TEXT PRIMARY KEY,
  promises TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO "terms" VALUES('a0f9413f8a83e1bb99c374c7','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "2h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "same day", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('d40ef61cc12fdfc8c4b98ac5','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "2h", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "5 working days", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
INSERT INTO "terms" VALUES('572db41b0f85d0cf9e1839e2','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "30m", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "2 working days", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
INSERT INTO "terms" VALUES('3f4906d3049ba9ebc94201c4','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "1h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "3 working days", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('e5e50bddd7ff7ea92e398c91','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "1h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "same day", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('0619c0023baf9f2f1c1a0a9f','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "2h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "3 working days", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('99a405eb15e9a7402e80af4d','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "30m", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "8h", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
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
INSERT INTO "ticket" VALUES('ae8379980a42d0d754600831','SD-000001',1,'printer jams','fault','8911844613c88a43f957db63',NULL,NULL,'2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','worn roller','roller replaced','831ecf27ec025995f79e33e8','e053702dd1b87e94b070d46b',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('ea274bb8a0ef3b0f4afd2477','SD-000002',2,'no power','fault','d3671b400b230d9402b57f4c',NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL,'7a75625ef42787284be36a50','f6e9b7d1bc290aaac9e08ee1',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('0fc26fa678986476a9e9d36b','SD-000003',3,'scanner reads every second code','fault','d3671b400b230d9402b57f4c',NULL,NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'f6e9b7d1bc290aaac9e08ee1',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('e80cbe36ceebc4c602e892a2','SD-000004',4,'registration desk is down','fault','8911844613c88a43f957db63','down','group','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'e053702dd1b87e94b070d46b',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('70fc7f14ba4575878663c532','SD-000005',5,'cannot log in','fault','8911844613c88a43f957db63',NULL,NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL,NULL,'e053702dd1b87e94b070d46b',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('4d334b0f5c901f0235fc57f7','SD-000006',6,'called by mistake','fault','2193e51c01cd8c11a6734aec',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('ba5eae389d0070f192a1e5da','SD-000007',7,'how does it print','fault','2193e51c01cd8c11a6734aec',NULL,NULL,'2026-03-03T01:00:00Z',NULL,'no training','explained',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('fcba145e0fff6bd2a4e868df','INC-7',NULL,'Door, Lock, Stuck','fault','85458dd0a264e8a3e63ce68e',NULL,NULL,'2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','not recorded','not recorded in the log',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('be9ba36e22efa8f7610ba0a9','SD-000008',8,'the printer jams again','fault','8911844613c88a43f957db63',NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL,'831ecf27ec025995f79e33e8','e053702dd1b87e94b070d46b','ae8379980a42d0d754600831',NULL,NULL);
INSERT INTO "ticket" VALUES('87828c14618076d72e803a2d','SD-000009',9,'the screen is dark','fault','2193e51c01cd8c11a6734aec',NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('aab8f73b3d4d3f1ee43d4439','SD-000011',11,'does anybody come?','fault','2193e51c01cd8c11a6734aec',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('aeb344aec1650376721f35bd','SD-000012',12,'does anybody come','fault','2193e51c01cd8c11a6734aec',NULL,NULL,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,'aab8f73b3d4d3f1ee43d4439',NULL);
INSERT INTO "ticket" VALUES('d7ee0fa23bfd798b34d5ad89','SD-000013',13,'no sound','fault','24724240726b9bd6a68c4373',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('393021eaceaeb8455830e90a','SD-000014',14,'cable loose','fault','2193e51c01cd8c11a6734aec',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,'aab8f73b3d4d3f1ee43d4439',NULL,NULL);
INSERT INTO "ticket" VALUES('294f56038cad27ae249d090e','SD-000015',15,'how does it print now','fault','2193e51c01cd8c11a6734aec',NULL,NULL,'2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','no training','explained',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('423ea1e1098c489e581e88e0','SD-000016',16,'nobody came','complaint','d3671b400b230d9402b57f4c',NULL,NULL,'2026-04-01T02:00:00Z',NULL,NULL,NULL,NULL,'f6e9b7d1bc290aaac9e08ee1',NULL,NULL,NULL);
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
INSERT INTO "ticket_period" VALUES('ae8379980a42d0d754600831','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','open','P1','gold','county','warranty','out','1','23dcb96d1aab330a3dbc9c54');
INSERT INTO "ticket_period" VALUES('ae8379980a42d0d754600831','2026-03-02T02:05:00Z','9999-12-31T23:59:59Z','closed','P1','gold','county','warranty','out','1','23dcb96d1aab330a3dbc9c54');
INSERT INTO "ticket_period" VALUES('e80cbe36ceebc4c602e892a2','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','open','P3','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('e80cbe36ceebc4c602e892a2','2026-03-02T06:00:00Z','2026-03-03T01:00:00Z','open','P1','gold','city','warranty','unknown','2',NULL);
INSERT INTO "ticket_period" VALUES('e80cbe36ceebc4c602e892a2','2026-03-03T01:00:00Z','2026-03-04T01:00:00Z','open','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('4d334b0f5c901f0235fc57f7','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','cancelled','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('ba5eae389d0070f192a1e5da','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','in','1','3e865ae97d9454b87645ed68');
INSERT INTO "ticket_period" VALUES('fcba145e0fff6bd2a4e868df','2026-03-02T00:30:00Z','2026-03-02T00:40:00Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('fcba145e0fff6bd2a4e868df','2026-03-02T00:40:00Z','2026-03-02T00:50:00Z','open','P3','standard','city','warranty','unknown','1','6dfc1daedcab97a988f53d1a');
INSERT INTO "ticket_period" VALUES('fcba145e0fff6bd2a4e868df','2026-03-02T00:50:00Z','9999-12-31T23:59:59Z','resolved','P3','standard','city','warranty','unknown','1','6dfc1daedcab97a988f53d1a');
INSERT INTO "ticket_period" VALUES('e80cbe36ceebc4c602e892a2','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','held','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('be9ba36e22efa8f7610ba0a9','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','open','P3','gold','county','warranty','out','1',NULL);
INSERT INTO "ticket_period" VALUES('70fc7f14ba4575878663c532','2026-03-02T09:20:00Z','2026-03-03T01:00:00Z','open','P2','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('70fc7f14ba4575878663c532','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P2','gold','city','warranty','unknown','2','3e865ae97d9454b87645ed68');
INSERT INTO "ticket_period" VALUES('87828c14618076d72e803a2d','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','open','P1','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('e80cbe36ceebc4c602e892a2','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','open','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('ea274bb8a0ef3b0f4afd2477','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','held','P3','standard','city','warranty','in','1',NULL);
INSERT INTO "ticket_period" VALUES('0fc26fa678986476a9e9d36b','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','open','P2','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('aeb344aec1650376721f35bd','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','cancelled','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('d7ee0fa23bfd798b34d5ad89','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('aab8f73b3d4d3f1ee43d4439','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1','23dcb96d1aab330a3dbc9c54');
INSERT INTO "ticket_period" VALUES('393021eaceaeb8455830e90a','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('294f56038cad27ae249d090e','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','resolved','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('423ea1e1098c489e581e88e0','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1',NULL);
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
INSERT INTO "trainee" VALUES('753f2738255098c7e3b52860','f278512f0c59ca3c71bd2fe8','Ms Hu','ms hu','8911844613c88a43f957db63',NULL,'e053702dd1b87e94b070d46b','training',NULL,NULL,NULL,0,NULL,0,NULL,0);
INSERT INTO "trainee" VALUES('97051daebdfd825502097059','f278512f0c59ca3c71bd2fe8','Mr Li','mr li','8911844613c88a43f957db63',NULL,NULL,NULL,0,'CNY',2,1,85,1,'CE-0001',0);
INSERT INTO "trainee" VALUES('fde6d024d4ef2e88d225f874','f278512f0c59ca3c71bd2fe8','Zhao Min','zhao min',NULL,'3e865ae97d9454b87645ed68',NULL,NULL,NULL,NULL,NULL,1,70,1,'CE-0002',1);
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
INSERT INTO "training_session" VALUES('f278512f0c59ca3c71bd2fe8','TR-0001','use','2026-03-31T06:00:00Z','23dcb96d1aab330a3dbc9c54','North wing','8911844613c88a43f957db63',8,'2026-04-01T01:00:00Z',NULL,NULL);
INSERT INTO "training_session" VALUES('c5e8f8459916ceda1a1de02c','TR-0002','use','2026-04-20T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE turnover (
  customer_id TEXT NOT NULL REFERENCES customer (id),
  month TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount >= 0), currency TEXT, decimals INTEGER CHECK ((decimals IS NULL) = (currency IS NULL)),
  PRIMARY KEY (customer_id, month)
) STRICT;
INSERT INTO "turnover" VALUES('2193e51c01cd8c11a6734aec','2026-02',2000000,'CNY',2);
INSERT INTO "turnover" VALUES('2193e51c01cd8c11a6734aec','2026-04',100000,'CNY',2);
CREATE TABLE warranty_card (
  equipment_id TEXT PRIMARY KEY REFERENCES equipment (id),
  number TEXT,
  dealer_id TEXT REFERENCES customer (id),
  sold_on TEXT NOT NULL,
  received_on TEXT NOT NULL,
  void_because TEXT CHECK (void_because <> ''),
  CHECK (sold_on <= received_on)
) STRICT;
INSERT INTO "warranty_card" VALUES('7a75625ef42787284be36a50',NULL,'2193e51c01cd8c11a6734aec','2026-02-01','2026-02-10',NULL);
CREATE TABLE withdrawn (
  ticket_id TEXT PRIMARY KEY,
  number TEXT NOT NULL,
  count INTEGER,
  at TEXT NOT NULL,
  actor TEXT NOT NULL
) STRICT;
INSERT INTO "withdrawn" VALUES('88285f4869aa691ec07e9c41','SD-000010',10,'2026-04-01T01:00:00Z','tester');
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
INSERT INTO "word" VALUES('000005',1,0,'丅');
INSERT INTO "word" VALUES('000006',1,0,'丂');
INSERT INTO "word" VALUES('000007',1,0,'丄');
INSERT INTO "word" VALUES('000008',1,0,'万');
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
INSERT INTO "word" VALUES('00005',1,0,'丅');
INSERT INTO "word" VALUES('00006',1,0,'丂');
INSERT INTO "word" VALUES('00007',1,0,'丄');
INSERT INTO "word" VALUES('00007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('00008',1,0,'万');
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
INSERT INTO "word" VALUES('0005',1,0,'丅');
INSERT INTO "word" VALUES('0006',1,0,'丂');
INSERT INTO "word" VALUES('0007',1,0,'丄');
INSERT INTO "word" VALUES('0007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('0008',1,0,'万');
INSERT INTO "word" VALUES('0009',1,0,'七');
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
INSERT INTO "word" VALUES('again',1,0,'万');
INSERT INTO "word" VALUES('again',2,0,'万');
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
INSERT INTO "word" VALUES('in',1,0,'丅');
INSERT INTO "word" VALUES('in',2,0,'丅下');
INSERT INTO "word" VALUES('in',3,0,'丁丄');
INSERT INTO "word" VALUES('inc',1,0,'丁');
INSERT INTO "word" VALUES('into',3,0,'一');
INSERT INTO "word" VALUES('is',1,0,'七丈');
INSERT INTO "word" VALUES('is',2,0,'七丈下');
INSERT INTO "word" VALUES('is',3,0,'丅丈');
INSERT INTO "word" VALUES('it',1,0,'丄');
INSERT INTO "word" VALUES('it',2,0,'丄');
INSERT INTO "word" VALUES('it',3,0,'一不');
INSERT INTO "word" VALUES('jam',3,0,'丆');
INSERT INTO "word" VALUES('jams',1,0,'丆万');
INSERT INTO "word" VALUES('jams',2,0,'丆万');
INSERT INTO "word" VALUES('know',3,0,'丄');
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
INSERT INTO "word" VALUES('lp2',2,0,'丆万');
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
INSERT INTO "word" VALUES('north',2,0,'丆万');
INSERT INTO "word" VALUES('not',3,0,'丁丆不');
INSERT INTO "word" VALUES('of',3,0,'不');
INSERT INTO "word" VALUES('once',3,0,'丆');
INSERT INTO "word" VALUES('out',3,0,'丅丈不');
INSERT INTO "word" VALUES('paper',3,0,'丆');
INSERT INTO "word" VALUES('photo',3,0,'丆');
INSERT INTO "word" VALUES('png',3,0,'丆');
INSERT INTO "word" VALUES('power',1,0,'下');
INSERT INTO "word" VALUES('power',2,0,'下');
INSERT INTO "word" VALUES('pr',2,0,'丆万下');
INSERT INTO "word" VALUES('print',1,0,'丄');
INSERT INTO "word" VALUES('print',2,0,'丄');
INSERT INTO "word" VALUES('printed',3,0,'丆');
INSERT INTO "word" VALUES('printer',1,0,'丆万');
INSERT INTO "word" VALUES('printer',2,0,'丆万');
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
INSERT INTO "word" VALUES('running',3,0,'丅丈');
INSERT INTO "word" VALUES('sample',2,0,'丁丂七丄丆万三丌不');
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
INSERT INTO "word" VALUES('the',1,0,'七万');
INSERT INTO "word" VALUES('the',2,0,'七万下');
INSERT INTO "word" VALUES('the',3,0,'丁丈');
INSERT INTO "word" VALUES('them',3,0,'七');
INSERT INTO "word" VALUES('they',3,0,'丄丆');
INSERT INTO "word" VALUES('third',3,0,'不');
INSERT INTO "word" VALUES('time',3,0,'丅丈');
INSERT INTO "word" VALUES('to',3,0,'七丈');
INSERT INTO "word" VALUES('told',3,0,'七');
INSERT INTO "word" VALUES('training',3,0,'丄');
INSERT INTO "word" VALUES('twice',2,0,'不');
INSERT INTO "word" VALUES('van',2,0,'下');
INSERT INTO "word" VALUES('wait',3,0,'七');
INSERT INTO "word" VALUES('warranty',3,0,'丄不');
INSERT INTO "word" VALUES('we',3,0,'一');
INSERT INTO "word" VALUES('wing',2,0,'丆万');
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
