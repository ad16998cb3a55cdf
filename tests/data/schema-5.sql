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
INSERT INTO "_sqlite_migrations" VALUES(1,'svcdesk','0001_desk','2026-11-28 08:35:30.337572+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'svcdesk','0002_field','2026-11-28 08:35:30.391977+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'svcdesk','0003_truth','2026-11-28 08:35:30.426917+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'svcdesk','0004_slips','2026-11-28 08:35:30.536193+00:00');
INSERT INTO "_sqlite_migrations" VALUES(5,'svcdesk','0005_care','2026-11-28 08:35:30.564346+00:00');
CREATE TABLE absence (
  id TEXT PRIMARY KEY,
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  note TEXT,
  CHECK (since < until)
) STRICT;
INSERT INTO "absence" VALUES('643df4f26fe5dcbc29ecd36a','c0d71f3c12f5210ad7d5ac82','2026-04-05T16:00:00Z','2026-04-10T16:00:00Z','holiday');
INSERT INTO "absence" VALUES('226c2454987e27401291cd36','c0d71f3c12f5210ad7d5ac82','2026-04-30T16:00:00Z','2026-05-05T16:00:00Z','on leave');
CREATE TABLE appointment (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  agreed_at TEXT NOT NULL,
  visit_at TEXT NOT NULL,
  asked_by TEXT NOT NULL CHECK (asked_by IN ('customer', 'desk')),
  note TEXT
, visit_until TEXT CHECK (visit_until >= visit_at)) STRICT;
INSERT INTO "appointment" VALUES('5b1cbe0ec6636126d67d60b0','4cc944920fc810d71ca46df2','2026-03-02T01:00:00Z','2026-03-02T02:00:00Z','customer','they close at noon',NULL);
INSERT INTO "appointment" VALUES('488abd13d64e6c284d94a2ae','c39725b60cf88049466f7500','2026-03-04T01:00:00Z','2026-03-05T06:00:00Z','desk',NULL,'2026-03-05T08:00:00Z');
CREATE TABLE approval (
  noun TEXT NOT NULL CHECK (noun IN ('repair', 'request', 'return')),
  noun_id TEXT NOT NULL,   -- of the dispatch, the request or the return
  actor TEXT NOT NULL,
  at TEXT NOT NULL,
  note TEXT, role TEXT,
  PRIMARY KEY (noun, noun_id, actor)
) STRICT;
INSERT INTO "approval" VALUES('return','b585b6561440aaa1b27f1b0c','wang','2026-03-02T03:00:00Z',NULL,NULL);
INSERT INTO "approval" VALUES('request','d9a605b742fdd38459153751','wang','2026-03-02T06:00:00Z',NULL,NULL);
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
INSERT INTO "article" VALUES('dc9d6969d3c4f844ed21203e','K-0001','nobody knows how it prints',NULL,NULL,'how does it print','no training','explained','d3e8eed11b6c561d1092b46c','tester','2026-04-01T02:00:00Z',1,NULL,NULL);
CREATE TABLE article_use (
  id TEXT PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES article (id),
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  at TEXT NOT NULL
) STRICT;
INSERT INTO "article_use" VALUES('870bff0372ab217ecc2f0809','dc9d6969d3c4f844ed21203e','6b6bfbcaffba76a353bc639b','2026-04-01T02:00:00Z');
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
INSERT INTO "attachment" VALUES('f638c5fea6bdc8fd9bb9caf7','4cc944920fc810d71ca46df2',1,'91f4ce484dfc9cae3072ac37',NULL,'photo','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-03-02T02:05:00Z');
INSERT INTO "attachment" VALUES('f5ef6f2e58eb3b563d16fbbe','4cc944920fc810d71ca46df2',2,NULL,NULL,'file','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-03-02T02:05:00Z');
CREATE TABLE call (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  at TEXT NOT NULL,
  channel TEXT NOT NULL,
  caller TEXT,
  phone TEXT,
  said TEXT NOT NULL,
  taken_by TEXT NOT NULL
, place INTEGER NOT NULL DEFAULT 0, wish TEXT) STRICT;
INSERT INTO "call" VALUES('6057695b41d1e6452b771533','4cc944920fc810d71ca46df2','2026-03-02T01:00:00Z','phone','Li Na','13800000003','printer jams','tester',0,NULL);
INSERT INTO "call" VALUES('2e64a005933c08ea16c31e7d','e1c42b8285e6ea4a21200188','2026-03-02T03:00:00Z','phone',NULL,NULL,'no power','tester',0,NULL);
INSERT INTO "call" VALUES('f52e28ee17e446d7d058b745','e1c42b8285e6ea4a21200188','2026-03-02T03:00:00Z','phone',NULL,NULL,'is anybody coming?','tester',1,NULL);
INSERT INTO "call" VALUES('a02073b918f96e0c71f17d39','e2c3ac496d92c18f233a09ed','2026-03-02T03:30:00Z','phone',NULL,NULL,'scanner reads every second code','tester',0,NULL);
INSERT INTO "call" VALUES('650e77854102160f16320428','c39725b60cf88049466f7500','2026-03-02T03:30:00Z','phone',NULL,NULL,'registration desk is down','tester',0,NULL);
INSERT INTO "call" VALUES('ccbaacce38014f9b3cb61ca7','7029298b00c5d687dd7cf8be','2026-03-02T09:20:00Z','phone',NULL,NULL,'cannot log in','tester',0,NULL);
INSERT INTO "call" VALUES('f0e23ea6a73d5e36fa7c72fc','ae63179950135a972cabc015','2026-03-03T01:00:00Z','phone',NULL,NULL,'called by mistake','tester',0,NULL);
INSERT INTO "call" VALUES('78cce49adf766702e2eaebab','d3e8eed11b6c561d1092b46c','2026-03-03T01:00:00Z','phone',NULL,NULL,'how does it print','tester',0,NULL);
INSERT INTO "call" VALUES('c3dafa46cb324f7fc44d8f01','4508e1739488114b486da6e6','2026-03-02T00:30:00Z','phone',NULL,NULL,'Door, Lock, Stuck','Desk 1',0,NULL);
INSERT INTO "call" VALUES('76bbaab5e51dd3b00dc23f44','0f5bfd791c8e632de64809fc','2026-03-04T01:00:00Z','phone',NULL,NULL,'the printer jams again','tester',0,NULL);
INSERT INTO "call" VALUES('ed059257415a45488f64c0fa','73e3747cd0c8257476625f9c','2026-03-04T01:00:00Z','phone',NULL,NULL,'the screen is dark','tester',0,NULL);
INSERT INTO "call" VALUES('b7539cf011e41851d51cb354','fe430693bc1bdc88c88c3062','2026-04-01T01:00:00Z','phone',NULL,NULL,'does anybody come?','tester',0,NULL);
INSERT INTO "call" VALUES('e882694dd63d412e723182dc','fe430693bc1bdc88c88c3062','2026-04-01T01:00:00Z','phone','Mr Sample',NULL,'logged twice','tester',0,NULL);
INSERT INTO "call" VALUES('69a5c06e4db8f38ccf53a56a','b5ce7e14153462c7a185da63','2026-04-01T01:00:00Z','mail','Li Na',NULL,'no sound
since nine','tester',0,NULL);
INSERT INTO "call" VALUES('d7ce2b029aee850d7a898e80','008686690665dde54732cb0a','2026-04-01T01:00:00Z','phone',NULL,NULL,'cable loose','tester',0,NULL);
INSERT INTO "call" VALUES('83e661ef7d37d384343e7c46','6b6bfbcaffba76a353bc639b','2026-04-01T02:00:00Z','phone',NULL,NULL,'how does it print now','tester',0,NULL);
CREATE TABLE card (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  value INTEGER NOT NULL CHECK (value > 0),
  balance INTEGER NOT NULL CHECK (balance BETWEEN 0 AND value),
  currency TEXT NOT NULL,
  sold_at TEXT NOT NULL
, decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4)) STRICT;
INSERT INTO "card" VALUES('dcf196a29f877b809338b0b7','CARD-0001','b8035b29e108d88c8c068b9b',50000,47000,'CNY','2026-03-02T00:30:00Z',2);
CREATE TABLE change (
  seq INTEGER PRIMARY KEY,
  op TEXT NOT NULL,
  relation TEXT NOT NULL,
  key TEXT NOT NULL,
  before TEXT
) STRICT;
INSERT INTO "change" VALUES(1,'32047754d5e7af3960aaf6fd','engineer','["3de4b4c42f8e0bf2e9b13b82"]',NULL);
INSERT INTO "change" VALUES(2,'32047754d5e7af3960aaf6fd','engineer_skill','["3de4b4c42f8e0bf2e9b13b82","printer"]',NULL);
INSERT INTO "change" VALUES(3,'db34e91a661312b8fea7dded','engineer','["c0d71f3c12f5210ad7d5ac82"]',NULL);
INSERT INTO "change" VALUES(4,'db34e91a661312b8fea7dded','engineer_skill','["c0d71f3c12f5210ad7d5ac82","installation"]',NULL);
INSERT INTO "change" VALUES(5,'db34e91a661312b8fea7dded','engineer_role','["c0d71f3c12f5210ad7d5ac82","reception"]',NULL);
INSERT INTO "change" VALUES(6,'f2e9786a3e782e5d0a20f469','absence','["643df4f26fe5dcbc29ecd36a"]',NULL);
INSERT INTO "change" VALUES(7,'9b114d8921b8b964136ada73','customer','["b8035b29e108d88c8c068b9b"]',NULL);
INSERT INTO "change" VALUES(8,'9b114d8921b8b964136ada73','phone','["b8035b29e108d88c8c068b9b","8613800000001",""]',NULL);
INSERT INTO "change" VALUES(9,'2763548d04c6261a2fd6cbea','customer','["63b8b8db74658a0c87c31a36"]',NULL);
INSERT INTO "change" VALUES(10,'2763548d04c6261a2fd6cbea','phone','["63b8b8db74658a0c87c31a36","8613800000002",""]',NULL);
INSERT INTO "change" VALUES(11,'6dba53d5f399426369e5bd3d','customer','["f565d594a3d8538bb49ae5a5"]',NULL);
INSERT INTO "change" VALUES(12,'0a7b092a003a697f98d0be0e','site','["d64ea9505600c71d0692f05d"]',NULL);
INSERT INTO "change" VALUES(13,'d1537fe7c9d770a7f69b382b','phone','["b8035b29e108d88c8c068b9b","8613800000003",""]',NULL);
INSERT INTO "change" VALUES(14,'d1537fe7c9d770a7f69b382b','contact','["257a2fdc3d1eafd53028f6e7"]',NULL);
INSERT INTO "change" VALUES(15,'d5c69475547b0061ca01f00d','contract','["28f75c842d781d33218ee51c"]',NULL);
INSERT INTO "change" VALUES(16,'d5c69475547b0061ca01f00d','entitlement','["28f75c842d781d33218ee51c","visit"]',NULL);
INSERT INTO "change" VALUES(17,'d5c69475547b0061ca01f00d','entitlement','["28f75c842d781d33218ee51c","training"]',NULL);
INSERT INTO "change" VALUES(18,'6c347554889b3a999d7bc5a8','contract','["b2bcc4fcfda297f0b7468bb9"]',NULL);
INSERT INTO "change" VALUES(19,'e19df9092ed7dd48d5eb7f15','equipment','["7156b283e225da9459e9a9b6"]',NULL);
INSERT INTO "change" VALUES(20,'14219c739383d65301676602','equipment','["45982320e864413801021583"]',NULL);
INSERT INTO "change" VALUES(21,'daab55329d5d09ad6b3e1d9d','equipment','["ec0181dbdb36ed94e90f0250"]',NULL);
INSERT INTO "change" VALUES(22,'ee473f90d342f9ce3e44ace0','holder','["98a1f28b843cee1f8d15373f"]',NULL);
INSERT INTO "change" VALUES(23,'ee473f90d342f9ce3e44ace0','stock','["98a1f28b843cee1f8d15373f","roller","new"]',NULL);
INSERT INTO "change" VALUES(24,'ee473f90d342f9ce3e44ace0','stock_move','["6858b74e20354cb30ca3263a"]',NULL);
INSERT INTO "change" VALUES(25,'659e73f0d73c91226bd420cd','holder','["829ab92a203d17f8a06c5635"]',NULL);
INSERT INTO "change" VALUES(26,'659e73f0d73c91226bd420cd','stock','["98a1f28b843cee1f8d15373f","roller","new"]','{"holder_id":"98a1f28b843cee1f8d15373f","part":"roller","condition":"new","quantity":10}');
INSERT INTO "change" VALUES(27,'659e73f0d73c91226bd420cd','stock','["829ab92a203d17f8a06c5635","roller","new"]',NULL);
INSERT INTO "change" VALUES(28,'659e73f0d73c91226bd420cd','stock_move','["7547a60cb0105ac86aa0904e"]',NULL);
INSERT INTO "change" VALUES(29,'d1bd4675cd9c6d3c08520571','holder','["a877e0a8670f722974127565"]',NULL);
INSERT INTO "change" VALUES(30,'d1bd4675cd9c6d3c08520571','stock','["98a1f28b843cee1f8d15373f","roller","new"]','{"holder_id":"98a1f28b843cee1f8d15373f","part":"roller","condition":"new","quantity":7}');
INSERT INTO "change" VALUES(31,'d1bd4675cd9c6d3c08520571','stock','["a877e0a8670f722974127565","roller","new"]',NULL);
INSERT INTO "change" VALUES(32,'d1bd4675cd9c6d3c08520571','stock_move','["988ce26277c98026ff10e089"]',NULL);
INSERT INTO "change" VALUES(33,'2a7e4f54a18e53a944e121ef','card','["dcf196a29f877b809338b0b7"]',NULL);
INSERT INTO "change" VALUES(34,'3a3fbb4ce9d5964e9bcf3cfb','ticket','["4cc944920fc810d71ca46df2"]',NULL);
INSERT INTO "change" VALUES(35,'3a3fbb4ce9d5964e9bcf3cfb','ticket_period','["4cc944920fc810d71ca46df2","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(36,'3a3fbb4ce9d5964e9bcf3cfb','call','["6057695b41d1e6452b771533"]',NULL);
INSERT INTO "change" VALUES(37,'3a3fbb4ce9d5964e9bcf3cfb','clock','["9a40e9dd70af9cb9eea5e15f"]',NULL);
INSERT INTO "change" VALUES(38,'3a3fbb4ce9d5964e9bcf3cfb','clock','["a6896d98e340976782000b99"]',NULL);
INSERT INTO "change" VALUES(39,'3a3fbb4ce9d5964e9bcf3cfb','clock','["fdd372a346a766e9bd3e281c"]',NULL);
INSERT INTO "change" VALUES(40,'3a3fbb4ce9d5964e9bcf3cfb','clock_period','["9a40e9dd70af9cb9eea5e15f","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(41,'3a3fbb4ce9d5964e9bcf3cfb','clock_period','["a6896d98e340976782000b99","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(42,'3a3fbb4ce9d5964e9bcf3cfb','clock_period','["fdd372a346a766e9bd3e281c","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(43,'b310c54e6bf751e49d73e1cb','ticket_period','["4cc944920fc810d71ca46df2","2026-03-02T01:00:00Z"]','{"ticket_id":"4cc944920fc810d71ca46df2","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(44,'b310c54e6bf751e49d73e1cb','ticket_period','["4cc944920fc810d71ca46df2","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(45,'1e9fe43eb8e6a576cb9b9060','clock','["9a40e9dd70af9cb9eea5e15f"]','{"id":"9a40e9dd70af9cb9eea5e15f","ticket_id":"4cc944920fc810d71ca46df2","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(46,'1e9fe43eb8e6a576cb9b9060','clock','["a6896d98e340976782000b99"]','{"id":"a6896d98e340976782000b99","ticket_id":"4cc944920fc810d71ca46df2","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(47,'1e9fe43eb8e6a576cb9b9060','clock_period','["9a40e9dd70af9cb9eea5e15f","2026-03-02T01:00:00Z"]','{"clock_id":"9a40e9dd70af9cb9eea5e15f","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T01:15:00Z","held":0}');
INSERT INTO "change" VALUES(48,'1e9fe43eb8e6a576cb9b9060','clock_period','["a6896d98e340976782000b99","2026-03-02T01:00:00Z"]','{"clock_id":"a6896d98e340976782000b99","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T01:30:00Z","held":0}');
INSERT INTO "change" VALUES(49,'a01e5ef93074cac7114e86cc','appointment','["5b1cbe0ec6636126d67d60b0"]',NULL);
INSERT INTO "change" VALUES(50,'a13c4abcb74787ebec0328d1','consent','["104aa0279e2a5c434392da6c"]',NULL);
INSERT INTO "change" VALUES(51,'9065e29fe54caa284dd38ab3','quote','["ac05c67fb06a183a705c57ac"]',NULL);
INSERT INTO "change" VALUES(52,'9065e29fe54caa284dd38ab3','priced_line','["e832bb75d4740963d84c1f81"]',NULL);
INSERT INTO "change" VALUES(53,'9065e29fe54caa284dd38ab3','priced_line','["2301b2b71a0f76b12ae04b28"]',NULL);
INSERT INTO "change" VALUES(54,'9065e29fe54caa284dd38ab3','priced_line','["f17b056eb6484f7d28d6cea6"]',NULL);
INSERT INTO "change" VALUES(55,'9065e29fe54caa284dd38ab3','priced_line','["43213ee6be111196492172b4"]',NULL);
INSERT INTO "change" VALUES(56,'f50bcaee1898fb1fad295154','consent','["42599823e264e6049b2e9447"]',NULL);
INSERT INTO "change" VALUES(57,'c912c45be14f8f7e2017b86a','dispatch','["91f4ce484dfc9cae3072ac37"]',NULL);
INSERT INTO "change" VALUES(58,'c912c45be14f8f7e2017b86a','clock','["234bb162bfc248a22bd73744"]',NULL);
INSERT INTO "change" VALUES(59,'c912c45be14f8f7e2017b86a','clock_period','["234bb162bfc248a22bd73744","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(60,'3043f4b32b303412f88d6748','holder','["ca376363f05aaf7e1e42d743"]',NULL);
INSERT INTO "change" VALUES(61,'3043f4b32b303412f88d6748','stock','["829ab92a203d17f8a06c5635","roller","new"]','{"holder_id":"829ab92a203d17f8a06c5635","part":"roller","condition":"new","quantity":3}');
INSERT INTO "change" VALUES(62,'3043f4b32b303412f88d6748','stock','["ca376363f05aaf7e1e42d743","roller","new"]',NULL);
INSERT INTO "change" VALUES(63,'3043f4b32b303412f88d6748','stock_move','["7e765409f49b0c2e01e7d689"]',NULL);
INSERT INTO "change" VALUES(64,'7be7d3c231af89158991a613','dispatch','["91f4ce484dfc9cae3072ac37"]','{"id":"91f4ce484dfc9cae3072ac37","ticket_id":"4cc944920fc810d71ca46df2","visit":1,"engineer_id":"3de4b4c42f8e0bf2e9b13b82","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null}');
INSERT INTO "change" VALUES(65,'7be7d3c231af89158991a613','clock','["234bb162bfc248a22bd73744"]','{"id":"234bb162bfc248a22bd73744","ticket_id":"4cc944920fc810d71ca46df2","target":"arrive","tier":"gold","within":"2h clock","calendar":"always","stops":"arrived","pauses":null,"started_by":"ordered","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(66,'7be7d3c231af89158991a613','clock_period','["234bb162bfc248a22bd73744","2026-03-02T01:00:00Z"]','{"clock_id":"234bb162bfc248a22bd73744","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(67,'a97d23b9a5efac46d16a2a7e','dispatch','["91f4ce484dfc9cae3072ac37"]','{"id":"91f4ce484dfc9cae3072ac37","ticket_id":"4cc944920fc810d71ca46df2","visit":1,"engineer_id":"3de4b4c42f8e0bf2e9b13b82","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null}');
INSERT INTO "change" VALUES(68,'a97d23b9a5efac46d16a2a7e','dispatch_check','["91f4ce484dfc9cae3072ac37","uniform"]',NULL);
INSERT INTO "change" VALUES(69,'a97d23b9a5efac46d16a2a7e','dispatch_check','["91f4ce484dfc9cae3072ac37","tidy"]',NULL);
INSERT INTO "change" VALUES(70,'a97d23b9a5efac46d16a2a7e','dispatch_item','["91f4ce484dfc9cae3072ac37","training"]',NULL);
INSERT INTO "change" VALUES(71,'a97d23b9a5efac46d16a2a7e','stock','["ca376363f05aaf7e1e42d743","roller","new"]','{"holder_id":"ca376363f05aaf7e1e42d743","part":"roller","condition":"new","quantity":1}');
INSERT INTO "change" VALUES(72,'a97d23b9a5efac46d16a2a7e','stock_move','["a50c1481b047779e87afc824"]',NULL);
INSERT INTO "change" VALUES(73,'a97d23b9a5efac46d16a2a7e','priced_line','["92489edd8eccc904d12db7ee"]',NULL);
INSERT INTO "change" VALUES(74,'a97d23b9a5efac46d16a2a7e','priced_line','["bb2516527279fb75385f7231"]',NULL);
INSERT INTO "change" VALUES(75,'a97d23b9a5efac46d16a2a7e','priced_line','["6ec02d16594f9e047f6c8e63"]',NULL);
INSERT INTO "change" VALUES(76,'a97d23b9a5efac46d16a2a7e','priced_line','["39e5b0c2cec1b37a1f3dd76c"]',NULL);
INSERT INTO "change" VALUES(77,'a97d23b9a5efac46d16a2a7e','priced_line','["2e3322552e5b81c1cdf59ff4"]',NULL);
INSERT INTO "change" VALUES(78,'a97d23b9a5efac46d16a2a7e','entitlement','["28f75c842d781d33218ee51c","training"]','{"contract_id":"28f75c842d781d33218ee51c","entitlement":"training","total":2,"used":0}');
INSERT INTO "change" VALUES(79,'f78459cee3c169b0370938b0','attachment','["f638c5fea6bdc8fd9bb9caf7"]',NULL);
INSERT INTO "change" VALUES(80,'2e53dc93a9c4571956f89087','attachment','["f5ef6f2e58eb3b563d16fbbe"]',NULL);
INSERT INTO "change" VALUES(81,'23da420ae5a94a05bc75fa04','dispatch','["91f4ce484dfc9cae3072ac37"]','{"id":"91f4ce484dfc9cae3072ac37","ticket_id":"4cc944920fc810d71ca46df2","visit":1,"engineer_id":"3de4b4c42f8e0bf2e9b13b82","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":null,"cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"parts_charged":"cost","work_charged":"free","charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null}');
INSERT INTO "change" VALUES(82,'23da420ae5a94a05bc75fa04','dispatch','["91f4ce484dfc9cae3072ac37"]','{"id":"91f4ce484dfc9cae3072ac37","ticket_id":"4cc944920fc810d71ca46df2","visit":1,"engineer_id":"3de4b4c42f8e0bf2e9b13b82","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":null,"cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"parts_charged":"cost","work_charged":"free","charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":"Li Na","signed_at":"2026-03-02T02:05:00Z","failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null}');
INSERT INTO "change" VALUES(83,'23da420ae5a94a05bc75fa04','ticket_period','["4cc944920fc810d71ca46df2","2026-03-02T01:00:00Z"]','{"ticket_id":"4cc944920fc810d71ca46df2","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":"3de4b4c42f8e0bf2e9b13b82"}');
INSERT INTO "change" VALUES(84,'23da420ae5a94a05bc75fa04','ticket_period','["4cc944920fc810d71ca46df2","2026-03-02T02:05:00Z"]',NULL);
INSERT INTO "change" VALUES(85,'23da420ae5a94a05bc75fa04','ticket','["4cc944920fc810d71ca46df2"]','{"id":"4cc944920fc810d71ca46df2","number":"SD-000001","count":1,"summary":"printer jams","kind":"fault","customer_id":"b8035b29e108d88c8c068b9b","severity":null,"reach":null,"opened_at":"2026-03-02T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":"7156b283e225da9459e9a9b6","contract_id":"28f75c842d781d33218ee51c","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(86,'23da420ae5a94a05bc75fa04','clock','["fdd372a346a766e9bd3e281c"]','{"id":"fdd372a346a766e9bd3e281c","ticket_id":"4cc944920fc810d71ca46df2","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(87,'23da420ae5a94a05bc75fa04','clock_period','["fdd372a346a766e9bd3e281c","2026-03-02T01:00:00Z"]','{"clock_id":"fdd372a346a766e9bd3e281c","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(88,'f046fae679946d287cbb7ba3','card','["dcf196a29f877b809338b0b7"]','{"id":"dcf196a29f877b809338b0b7","number":"CARD-0001","customer_id":"b8035b29e108d88c8c068b9b","value":50000,"balance":50000,"currency":"CNY","sold_at":"2026-03-02T00:30:00Z","decimals":2}');
INSERT INTO "change" VALUES(89,'f046fae679946d287cbb7ba3','payment','["2ce65e77abde47cfbd523f1e"]',NULL);
INSERT INTO "change" VALUES(90,'9df5deefcf76809c1063e271','payment','["022c15dea8111abce4a81c8e"]',NULL);
INSERT INTO "change" VALUES(91,'8abd82ecba9f4eaa50db1155','dispatch','["91f4ce484dfc9cae3072ac37"]','{"id":"91f4ce484dfc9cae3072ac37","ticket_id":"4cc944920fc810d71ca46df2","visit":1,"engineer_id":"3de4b4c42f8e0bf2e9b13b82","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":"2026-03-02T02:05:00Z","cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"parts_charged":"cost","work_charged":"free","charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":"Li Na","signed_at":"2026-03-02T02:05:00Z","failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null}');
INSERT INTO "change" VALUES(92,'e09a813cc11cfa3b23f1f7a6','discount','["4cc944920fc810d71ca46df2"]',NULL);
INSERT INTO "change" VALUES(93,'df092691e532c717d98b9294','payment','["1c26459771839a2914bc3eb6"]',NULL);
INSERT INTO "change" VALUES(94,'0796d33f2671d94f6b6001d1','payment','["1c26459771839a2914bc3eb6"]','{"id":"1c26459771839a2914bc3eb6","receipt":"R-0003","ticket_id":"4cc944920fc810d71ca46df2","amount":500,"currency":"CNY","method":"transfer","card_id":null,"at":"2026-03-02T02:05:00Z","taken_by":"tester","decimals":2,"kind":"refund","voided_at":null,"voided_by":null,"voided_why":null}');
INSERT INTO "change" VALUES(95,'a0cbd937194f4c11f8df4d8c','ticket_period','["4cc944920fc810d71ca46df2","2026-03-02T02:05:00Z"]','{"ticket_id":"4cc944920fc810d71ca46df2","since":"2026-03-02T02:05:00Z","until":"9999-12-31T23:59:59Z","state":"resolved","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":"3de4b4c42f8e0bf2e9b13b82"}');
INSERT INTO "change" VALUES(96,'a0cbd937194f4c11f8df4d8c','ticket_period','["4cc944920fc810d71ca46df2","2026-03-02T02:05:00Z"]',NULL);
INSERT INTO "change" VALUES(97,'7b9fdcc56440fe5aa7d762fc','ticket','["e1c42b8285e6ea4a21200188"]',NULL);
INSERT INTO "change" VALUES(98,'7b9fdcc56440fe5aa7d762fc','ticket_period','["e1c42b8285e6ea4a21200188","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(99,'7b9fdcc56440fe5aa7d762fc','call','["2e64a005933c08ea16c31e7d"]',NULL);
INSERT INTO "change" VALUES(100,'7b9fdcc56440fe5aa7d762fc','clock','["22a5ca6de8fd020d8dad34e9"]',NULL);
INSERT INTO "change" VALUES(101,'7b9fdcc56440fe5aa7d762fc','clock','["16531d17b1c45031909177fe"]',NULL);
INSERT INTO "change" VALUES(102,'7b9fdcc56440fe5aa7d762fc','clock_period','["22a5ca6de8fd020d8dad34e9","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(103,'7b9fdcc56440fe5aa7d762fc','clock_period','["16531d17b1c45031909177fe","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(104,'03b8dbe4a1676da1280397d4','call','["f52e28ee17e446d7d058b745"]',NULL);
INSERT INTO "change" VALUES(105,'6418229e54e959b3a3d76829','loan','["caac3f332c17a1026f7cf480"]',NULL);
INSERT INTO "change" VALUES(106,'066c96bd2477668ef3b43b8d','rma','["b585b6561440aaa1b27f1b0c"]',NULL);
INSERT INTO "change" VALUES(107,'b9643d23e5fd791c9957a999','approval','["return","b585b6561440aaa1b27f1b0c","wang"]',NULL);
INSERT INTO "change" VALUES(108,'b9643d23e5fd791c9957a999','rma','["b585b6561440aaa1b27f1b0c"]','{"id":"b585b6561440aaa1b27f1b0c","number":"RMA-0001","ticket_id":"e1c42b8285e6ea4a21200188","equipment_id":"45982320e864413801021583","reason":"quality","decision":"repair","freight":"desk","because":"{\"when\": {\"warranty\": [\"in\"]}}","overruled_by":null,"asked_at":"2026-03-02T03:00:00Z","asked_by":"tester","approved_at":null,"sent_at":null,"back_at":null,"done_at":null}');
INSERT INTO "change" VALUES(109,'2c285296a3a8ad4a63782b3d','consent','["ab8de9eb97a2c0cba4e5d5ce"]',NULL);
INSERT INTO "change" VALUES(110,'8a28be0034633945f4887f8a','rma','["b585b6561440aaa1b27f1b0c"]','{"id":"b585b6561440aaa1b27f1b0c","number":"RMA-0001","ticket_id":"e1c42b8285e6ea4a21200188","equipment_id":"45982320e864413801021583","reason":"quality","decision":"repair","freight":"desk","because":"{\"when\": {\"warranty\": [\"in\"]}}","overruled_by":null,"asked_at":"2026-03-02T03:00:00Z","asked_by":"tester","approved_at":"2026-03-02T03:00:00Z","sent_at":null,"back_at":null,"done_at":null}');
INSERT INTO "change" VALUES(111,'61e9ec324d5bd2c475cfb460','ticket_period','["e1c42b8285e6ea4a21200188","2026-03-02T03:00:00Z"]','{"ticket_id":"e1c42b8285e6ea4a21200188","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(112,'61e9ec324d5bd2c475cfb460','ticket_period','["e1c42b8285e6ea4a21200188","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(113,'61e9ec324d5bd2c475cfb460','hold','["d341b7f7c5e343100b14b7fb"]',NULL);
INSERT INTO "change" VALUES(114,'61e9ec324d5bd2c475cfb460','clock_period','["22a5ca6de8fd020d8dad34e9","2026-03-02T03:00:00Z"]','{"clock_id":"22a5ca6de8fd020d8dad34e9","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T06:00:00Z","held":0}');
INSERT INTO "change" VALUES(115,'61e9ec324d5bd2c475cfb460','clock_period','["22a5ca6de8fd020d8dad34e9","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(116,'54540d03f8101ab657c37d7c','ticket','["e2c3ac496d92c18f233a09ed"]',NULL);
INSERT INTO "change" VALUES(117,'54540d03f8101ab657c37d7c','ticket_period','["e2c3ac496d92c18f233a09ed","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(118,'54540d03f8101ab657c37d7c','call','["a02073b918f96e0c71f17d39"]',NULL);
INSERT INTO "change" VALUES(119,'54540d03f8101ab657c37d7c','clock','["7e6eefcec4de0a16ed06ffd0"]',NULL);
INSERT INTO "change" VALUES(120,'54540d03f8101ab657c37d7c','clock','["3bec47b6c70320c2958d9ee0"]',NULL);
INSERT INTO "change" VALUES(121,'54540d03f8101ab657c37d7c','clock_period','["7e6eefcec4de0a16ed06ffd0","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(122,'54540d03f8101ab657c37d7c','clock_period','["3bec47b6c70320c2958d9ee0","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(123,'5f1b95ca04c6e6594eace6fb','ticket','["c39725b60cf88049466f7500"]',NULL);
INSERT INTO "change" VALUES(124,'5f1b95ca04c6e6594eace6fb','ticket_period','["c39725b60cf88049466f7500","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(125,'5f1b95ca04c6e6594eace6fb','call','["650e77854102160f16320428"]',NULL);
INSERT INTO "change" VALUES(126,'5f1b95ca04c6e6594eace6fb','clock','["99e0298eca740d46888ccdf8"]',NULL);
INSERT INTO "change" VALUES(127,'5f1b95ca04c6e6594eace6fb','clock','["94ad78371605c1da320d62d3"]',NULL);
INSERT INTO "change" VALUES(128,'5f1b95ca04c6e6594eace6fb','clock','["6938bd80713cd4dbce0fafa8"]',NULL);
INSERT INTO "change" VALUES(129,'5f1b95ca04c6e6594eace6fb','clock_period','["99e0298eca740d46888ccdf8","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(130,'5f1b95ca04c6e6594eace6fb','clock_period','["94ad78371605c1da320d62d3","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(131,'5f1b95ca04c6e6594eace6fb','clock_period','["6938bd80713cd4dbce0fafa8","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(132,'7e7f41d5b48884c6d2eb5e16','ticket','["c39725b60cf88049466f7500"]','{"id":"c39725b60cf88049466f7500","number":"SD-000004","count":4,"summary":"registration desk is down","kind":"fault","customer_id":"b8035b29e108d88c8c068b9b","severity":null,"reach":null,"opened_at":"2026-03-02T03:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":"28f75c842d781d33218ee51c","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(133,'7e7f41d5b48884c6d2eb5e16','ticket_period','["c39725b60cf88049466f7500","2026-03-02T03:30:00Z"]','{"ticket_id":"c39725b60cf88049466f7500","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(134,'7e7f41d5b48884c6d2eb5e16','ticket_period','["c39725b60cf88049466f7500","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(135,'7e7f41d5b48884c6d2eb5e16','clock','["99e0298eca740d46888ccdf8"]','{"id":"99e0298eca740d46888ccdf8","ticket_id":"c39725b60cf88049466f7500","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(136,'7e7f41d5b48884c6d2eb5e16','clock','["94ad78371605c1da320d62d3"]','{"id":"94ad78371605c1da320d62d3","ticket_id":"c39725b60cf88049466f7500","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(137,'7e7f41d5b48884c6d2eb5e16','clock','["6938bd80713cd4dbce0fafa8"]','{"id":"6938bd80713cd4dbce0fafa8","ticket_id":"c39725b60cf88049466f7500","target":"solve","tier":"gold","within":"3 working days","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(138,'7e7f41d5b48884c6d2eb5e16','clock_period','["6938bd80713cd4dbce0fafa8","2026-03-02T03:30:00Z"]','{"clock_id":"6938bd80713cd4dbce0fafa8","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-05T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(139,'7e7f41d5b48884c6d2eb5e16','clock_period','["6938bd80713cd4dbce0fafa8","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(140,'653a5f3e599448460511c338','ticket_period','["c39725b60cf88049466f7500","2026-03-02T06:00:00Z"]','{"ticket_id":"c39725b60cf88049466f7500","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(141,'653a5f3e599448460511c338','ticket_period','["c39725b60cf88049466f7500","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(142,'860acc3e6e3f43a30b28cb83','clock','["7e6eefcec4de0a16ed06ffd0"]','{"id":"7e6eefcec4de0a16ed06ffd0","ticket_id":"e2c3ac496d92c18f233a09ed","target":"answer","tier":"standard","within":"30m","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(143,'860acc3e6e3f43a30b28cb83','clock_period','["7e6eefcec4de0a16ed06ffd0","2026-03-02T03:30:00Z"]','{"clock_id":"7e6eefcec4de0a16ed06ffd0","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(144,'860acc3e6e3f43a30b28cb83','contract_extension','["7e6eefcec4de0a16ed06ffd0"]',NULL);
INSERT INTO "change" VALUES(145,'860acc3e6e3f43a30b28cb83','contract','["b2bcc4fcfda297f0b7468bb9"]','{"id":"b2bcc4fcfda297f0b7468bb9","number":"C-0002","customer_id":"63b8b8db74658a0c87c31a36","kind":"basic","tier":"standard","phase":null,"starts_on":"2026-01-01","ends_on":"2026-12-31"}');
INSERT INTO "change" VALUES(146,'cfb27c41528b5eb3988a9567','stock_request','["d9a605b742fdd38459153751"]',NULL);
INSERT INTO "change" VALUES(147,'e2acbacd63745c0b3ee4cf54','approval','["request","d9a605b742fdd38459153751","wang"]',NULL);
INSERT INTO "change" VALUES(148,'e2acbacd63745c0b3ee4cf54','stock_request','["d9a605b742fdd38459153751"]','{"id":"d9a605b742fdd38459153751","number":"REQ-0001","holder_id":"a877e0a8670f722974127565","part":"roller","quantity":2,"state":"asked","asked_at":"2026-03-02T06:00:00Z","asked_by":"tester","because":"for the fair"}');
INSERT INTO "change" VALUES(149,'c148a812813036bbf9b0eaab','stock','["98a1f28b843cee1f8d15373f","roller","new"]','{"holder_id":"98a1f28b843cee1f8d15373f","part":"roller","condition":"new","quantity":5}');
INSERT INTO "change" VALUES(150,'c148a812813036bbf9b0eaab','stock','["a877e0a8670f722974127565","roller","new"]','{"holder_id":"a877e0a8670f722974127565","part":"roller","condition":"new","quantity":2}');
INSERT INTO "change" VALUES(151,'c148a812813036bbf9b0eaab','stock_move','["cadd0d724d2645a6721423d9"]',NULL);
INSERT INTO "change" VALUES(152,'c148a812813036bbf9b0eaab','stock_request','["d9a605b742fdd38459153751"]','{"id":"d9a605b742fdd38459153751","number":"REQ-0001","holder_id":"a877e0a8670f722974127565","part":"roller","quantity":2,"state":"approved","asked_at":"2026-03-02T06:00:00Z","asked_by":"tester","because":"for the fair"}');
INSERT INTO "change" VALUES(153,'8bb128769c9af0cee90852c3','stock','["829ab92a203d17f8a06c5635","roller","new"]','{"holder_id":"829ab92a203d17f8a06c5635","part":"roller","condition":"new","quantity":2}');
INSERT INTO "change" VALUES(154,'8bb128769c9af0cee90852c3','stock_move','["1158e957745aa25f1b0e4c26"]',NULL);
INSERT INTO "change" VALUES(155,'8bb128769c9af0cee90852c3','loss','["1158e957745aa25f1b0e4c26"]',NULL);
INSERT INTO "change" VALUES(156,'030843c77c870535372e385d','entitlement','["28f75c842d781d33218ee51c","visit"]','{"contract_id":"28f75c842d781d33218ee51c","entitlement":"visit","total":4,"used":0}');
INSERT INTO "change" VALUES(157,'eebb2035518f562da5940a6b','ticket','["7029298b00c5d687dd7cf8be"]',NULL);
INSERT INTO "change" VALUES(158,'eebb2035518f562da5940a6b','ticket_period','["7029298b00c5d687dd7cf8be","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(159,'eebb2035518f562da5940a6b','call','["ccbaacce38014f9b3cb61ca7"]',NULL);
INSERT INTO "change" VALUES(160,'eebb2035518f562da5940a6b','clock','["c490ce3ff2cc564c9253f85b"]',NULL);
INSERT INTO "change" VALUES(161,'eebb2035518f562da5940a6b','clock','["c95dcb342271a49bddc5a3a9"]',NULL);
INSERT INTO "change" VALUES(162,'eebb2035518f562da5940a6b','clock','["61a8077a74f54ee0a617d4d6"]',NULL);
INSERT INTO "change" VALUES(163,'eebb2035518f562da5940a6b','clock_period','["c490ce3ff2cc564c9253f85b","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(164,'eebb2035518f562da5940a6b','clock_period','["c95dcb342271a49bddc5a3a9","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(165,'eebb2035518f562da5940a6b','clock_period','["61a8077a74f54ee0a617d4d6","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(166,'e7a7b211f7048cc2b1a64b45','escalation','["6938bd80713cd4dbce0fafa8",75]',NULL);
INSERT INTO "change" VALUES(167,'e7a7b211f7048cc2b1a64b45','notice','["b1b2b6e39b84213be25a6410"]',NULL);
INSERT INTO "change" VALUES(168,'989c396572360486068ac4af','notice','["b1b2b6e39b84213be25a6410"]','{"id":"b1b2b6e39b84213be25a6410","ticket_id":"c39725b60cf88049466f7500","recipient":"head","engineer_id":null,"way":"command","made_at":"2026-03-02T09:20:00Z","document":"{\"target\": \"solve\", \"within\": \"same day\", \"percent\": 75, \"note\": \"time is running out\", \"due_at\": \"2026-03-02T09:30:00Z\", \"ticket\": {\"number\": \"SD-000004\", \"summary\": \"registration desk is down\", \"state\": \"open\", \"priority\": \"P1\", \"tier\": \"gold\", \"region\": \"city\", \"level\": \"2\", \"kind\": \"fault\", \"customer\": \"Example Clinic\", \"engineer\": null, \"opened_at\": \"2026-03-02T03:30:00Z\"}}","claimed_until":"2026-03-02T09:22:00Z","sent_at":null,"tries":0,"error":null,"clock_id":"6938bd80713cd4dbce0fafa8","percent":75,"about_at":"2026-03-02T08:15:00Z","not_before":null,"event_seq":null}');
INSERT INTO "change" VALUES(169,'4c3877f644d8186fe81de942','escalation','["61a8077a74f54ee0a617d4d6",75]',NULL);
INSERT INTO "change" VALUES(170,'4c3877f644d8186fe81de942','notice','["a090c33e3d3feef1b8a302df"]',NULL);
INSERT INTO "change" VALUES(171,'72e8bd557ccae25ed27ad485','escalation','["6938bd80713cd4dbce0fafa8",100]',NULL);
INSERT INTO "change" VALUES(172,'72e8bd557ccae25ed27ad485','ticket_period','["c39725b60cf88049466f7500","2026-03-02T06:00:00Z"]','{"ticket_id":"c39725b60cf88049466f7500","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":null}');
INSERT INTO "change" VALUES(173,'72e8bd557ccae25ed27ad485','ticket_period','["c39725b60cf88049466f7500","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(174,'72e8bd557ccae25ed27ad485','clock','["6938bd80713cd4dbce0fafa8"]','{"id":"6938bd80713cd4dbce0fafa8","ticket_id":"c39725b60cf88049466f7500","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(175,'3c87b3cb406d40a92d08078a','escalation','["61a8077a74f54ee0a617d4d6",100]',NULL);
INSERT INTO "change" VALUES(176,'3c87b3cb406d40a92d08078a','ticket_period','["7029298b00c5d687dd7cf8be","2026-03-02T09:20:00Z"]','{"ticket_id":"7029298b00c5d687dd7cf8be","since":"2026-03-02T09:20:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(177,'3c87b3cb406d40a92d08078a','ticket_period','["7029298b00c5d687dd7cf8be","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(178,'3c87b3cb406d40a92d08078a','clock','["61a8077a74f54ee0a617d4d6"]','{"id":"61a8077a74f54ee0a617d4d6","ticket_id":"7029298b00c5d687dd7cf8be","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(179,'3c87b3cb406d40a92d08078a','clock','["c490ce3ff2cc564c9253f85b"]','{"id":"c490ce3ff2cc564c9253f85b","ticket_id":"7029298b00c5d687dd7cf8be","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(180,'3c87b3cb406d40a92d08078a','clock','["c95dcb342271a49bddc5a3a9"]','{"id":"c95dcb342271a49bddc5a3a9","ticket_id":"7029298b00c5d687dd7cf8be","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(181,'65542adb37395cf48eec15e5','escalation','["61a8077a74f54ee0a617d4d6",150]',NULL);
INSERT INTO "change" VALUES(182,'65542adb37395cf48eec15e5','ticket_period','["7029298b00c5d687dd7cf8be","2026-03-03T01:00:00Z"]','{"ticket_id":"7029298b00c5d687dd7cf8be","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":null}');
INSERT INTO "change" VALUES(183,'65542adb37395cf48eec15e5','ticket_period','["7029298b00c5d687dd7cf8be","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(184,'aeec2e0e885f0e42fbafe2d4','notice','["a090c33e3d3feef1b8a302df"]','{"id":"a090c33e3d3feef1b8a302df","ticket_id":"7029298b00c5d687dd7cf8be","recipient":"head","engineer_id":null,"way":"command","made_at":"2026-03-03T01:00:00Z","document":"{\"target\": \"solve\", \"within\": \"same day\", \"percent\": 75, \"note\": \"time is running out\", \"due_at\": \"2026-03-02T09:30:00Z\", \"ticket\": {\"number\": \"SD-000005\", \"summary\": \"cannot log in\", \"state\": \"open\", \"priority\": \"P1\", \"tier\": \"gold\", \"region\": \"city\", \"level\": \"1\", \"kind\": \"fault\", \"customer\": \"Example Clinic\", \"engineer\": null, \"opened_at\": \"2026-03-02T09:20:00Z\"}}","claimed_until":"2026-03-03T01:02:00Z","sent_at":null,"tries":0,"error":null,"clock_id":"61a8077a74f54ee0a617d4d6","percent":75,"about_at":"2026-03-02T09:27:30Z","not_before":null,"event_seq":null}');
INSERT INTO "change" VALUES(185,'d71dc33eea69423b26ccad65','ticket','["ae63179950135a972cabc015"]',NULL);
INSERT INTO "change" VALUES(186,'d71dc33eea69423b26ccad65','ticket_period','["ae63179950135a972cabc015","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(187,'d71dc33eea69423b26ccad65','call','["f0e23ea6a73d5e36fa7c72fc"]',NULL);
INSERT INTO "change" VALUES(188,'d71dc33eea69423b26ccad65','clock','["96bf9e3f0818e1385600ef21"]',NULL);
INSERT INTO "change" VALUES(189,'d71dc33eea69423b26ccad65','clock','["c26b18a55f27bde1d09ea489"]',NULL);
INSERT INTO "change" VALUES(190,'d71dc33eea69423b26ccad65','clock_period','["96bf9e3f0818e1385600ef21","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(191,'d71dc33eea69423b26ccad65','clock_period','["c26b18a55f27bde1d09ea489","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(192,'c40693abbca098431bfdb9be','ticket_period','["ae63179950135a972cabc015","2026-03-03T01:00:00Z"]','{"ticket_id":"ae63179950135a972cabc015","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(193,'c40693abbca098431bfdb9be','ticket_period','["ae63179950135a972cabc015","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(194,'c40693abbca098431bfdb9be','ticket','["ae63179950135a972cabc015"]','{"id":"ae63179950135a972cabc015","number":"SD-000006","count":6,"summary":"called by mistake","kind":"fault","customer_id":"f565d594a3d8538bb49ae5a5","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(195,'c40693abbca098431bfdb9be','clock','["96bf9e3f0818e1385600ef21"]','{"id":"96bf9e3f0818e1385600ef21","ticket_id":"ae63179950135a972cabc015","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(196,'c40693abbca098431bfdb9be','clock','["c26b18a55f27bde1d09ea489"]','{"id":"c26b18a55f27bde1d09ea489","ticket_id":"ae63179950135a972cabc015","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(197,'c40693abbca098431bfdb9be','clock_period','["96bf9e3f0818e1385600ef21","2026-03-03T01:00:00Z"]','{"clock_id":"96bf9e3f0818e1385600ef21","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-03T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(198,'c40693abbca098431bfdb9be','clock_period','["c26b18a55f27bde1d09ea489","2026-03-03T01:00:00Z"]','{"clock_id":"c26b18a55f27bde1d09ea489","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(199,'3c0f62100cb893fab8fc5171','ticket','["d3e8eed11b6c561d1092b46c"]',NULL);
INSERT INTO "change" VALUES(200,'3c0f62100cb893fab8fc5171','ticket_period','["d3e8eed11b6c561d1092b46c","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(201,'3c0f62100cb893fab8fc5171','call','["78cce49adf766702e2eaebab"]',NULL);
INSERT INTO "change" VALUES(202,'3c0f62100cb893fab8fc5171','clock','["36142be3d1747d150aca27fd"]',NULL);
INSERT INTO "change" VALUES(203,'3c0f62100cb893fab8fc5171','clock','["5e0fcb65b440b257a73ae7cc"]',NULL);
INSERT INTO "change" VALUES(204,'3c0f62100cb893fab8fc5171','clock_period','["36142be3d1747d150aca27fd","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(205,'3c0f62100cb893fab8fc5171','clock_period','["5e0fcb65b440b257a73ae7cc","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(206,'274fbf0f564517bd3e1037af','ticket_period','["d3e8eed11b6c561d1092b46c","2026-03-03T01:00:00Z"]','{"ticket_id":"d3e8eed11b6c561d1092b46c","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(207,'274fbf0f564517bd3e1037af','ticket_period','["d3e8eed11b6c561d1092b46c","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(208,'274fbf0f564517bd3e1037af','dispatch','["7de3595b5a42512cd458c7c1"]',NULL);
INSERT INTO "change" VALUES(209,'7cb09dcf681ab26f943ce3ab','dispatch','["7de3595b5a42512cd458c7c1"]','{"id":"7de3595b5a42512cd458c7c1","ticket_id":"d3e8eed11b6c561d1092b46c","visit":1,"engineer_id":"c0d71f3c12f5210ad7d5ac82","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null}');
INSERT INTO "change" VALUES(210,'7cb09dcf681ab26f943ce3ab','clock','["36142be3d1747d150aca27fd"]','{"id":"36142be3d1747d150aca27fd","ticket_id":"d3e8eed11b6c561d1092b46c","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(211,'7cb09dcf681ab26f943ce3ab','clock_period','["36142be3d1747d150aca27fd","2026-03-03T01:00:00Z"]','{"clock_id":"36142be3d1747d150aca27fd","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-03T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(212,'1280d33bd124bbc966861de1','dispatch','["7de3595b5a42512cd458c7c1"]','{"id":"7de3595b5a42512cd458c7c1","ticket_id":"d3e8eed11b6c561d1092b46c","visit":1,"engineer_id":"c0d71f3c12f5210ad7d5ac82","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-03T01:00:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null}');
INSERT INTO "change" VALUES(213,'1280d33bd124bbc966861de1','priced_line','["1cb292b827fd2beb2ddc82ae"]',NULL);
INSERT INTO "change" VALUES(214,'1280d33bd124bbc966861de1','priced_line','["200dbf6006b0b7ad3bea75b5"]',NULL);
INSERT INTO "change" VALUES(215,'1280d33bd124bbc966861de1','dispatch','["7de3595b5a42512cd458c7c1"]','{"id":"7de3595b5a42512cd458c7c1","ticket_id":"d3e8eed11b6c561d1092b46c","visit":1,"engineer_id":"c0d71f3c12f5210ad7d5ac82","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-03T01:00:00Z","recorded_at":"2026-03-03T01:00:00Z","finished_at":null,"cancelled_at":null,"fault":"none","cause":"no training","action":"explained","result":"they know how","minutes":30,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":"free","work_charged":"free","charged_because":"in warranty","overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null}');
INSERT INTO "change" VALUES(216,'5b514422b48209e5f3451ba8','ticket_period','["d3e8eed11b6c561d1092b46c","2026-03-03T01:00:00Z"]','{"ticket_id":"d3e8eed11b6c561d1092b46c","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"c0d71f3c12f5210ad7d5ac82"}');
INSERT INTO "change" VALUES(217,'5b514422b48209e5f3451ba8','ticket_period','["d3e8eed11b6c561d1092b46c","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(218,'5b514422b48209e5f3451ba8','ticket','["d3e8eed11b6c561d1092b46c"]','{"id":"d3e8eed11b6c561d1092b46c","number":"SD-000007","count":7,"summary":"how does it print","kind":"fault","customer_id":"f565d594a3d8538bb49ae5a5","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(219,'5b514422b48209e5f3451ba8','clock','["5e0fcb65b440b257a73ae7cc"]','{"id":"5e0fcb65b440b257a73ae7cc","ticket_id":"d3e8eed11b6c561d1092b46c","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(220,'5b514422b48209e5f3451ba8','clock_period','["5e0fcb65b440b257a73ae7cc","2026-03-03T01:00:00Z"]','{"clock_id":"5e0fcb65b440b257a73ae7cc","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(221,'32e37c51391564a8af3eede4','ticket_period','["d3e8eed11b6c561d1092b46c","2026-03-03T01:00:00Z"]','{"ticket_id":"d3e8eed11b6c561d1092b46c","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"resolved","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"c0d71f3c12f5210ad7d5ac82"}');
INSERT INTO "change" VALUES(222,'32e37c51391564a8af3eede4','ticket_period','["d3e8eed11b6c561d1092b46c","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(223,'572494ac63aecd41bfaf13ed','ticket_period','["d3e8eed11b6c561d1092b46c","2026-03-03T01:00:00Z"]','{"ticket_id":"d3e8eed11b6c561d1092b46c","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"closed","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"c0d71f3c12f5210ad7d5ac82"}');
INSERT INTO "change" VALUES(224,'572494ac63aecd41bfaf13ed','ticket_period','["d3e8eed11b6c561d1092b46c","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(225,'572494ac63aecd41bfaf13ed','hold','["c3a34b1e321bd673c6c93978"]',NULL);
INSERT INTO "change" VALUES(226,'572494ac63aecd41bfaf13ed','ticket','["d3e8eed11b6c561d1092b46c"]','{"id":"d3e8eed11b6c561d1092b46c","number":"SD-000007","count":7,"summary":"how does it print","kind":"fault","customer_id":"f565d594a3d8538bb49ae5a5","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":"2026-03-03T01:00:00Z","cause":"no training","solution":"explained","equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(227,'572494ac63aecd41bfaf13ed','clock','["5e0fcb65b440b257a73ae7cc"]','{"id":"5e0fcb65b440b257a73ae7cc","ticket_id":"d3e8eed11b6c561d1092b46c","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":"resolved","stopped_at":"2026-03-03T01:00:00Z","missed_at":null,"outcome":"met","counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(228,'572494ac63aecd41bfaf13ed','clock_period','["5e0fcb65b440b257a73ae7cc","2026-03-03T01:00:00Z"]','{"clock_id":"5e0fcb65b440b257a73ae7cc","since":"2026-03-03T01:00:00Z","until":"2026-03-03T01:00:00Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(229,'572494ac63aecd41bfaf13ed','clock_period','["5e0fcb65b440b257a73ae7cc","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(230,'91492113b5ac16bcc6998241','customer','["92baac7ba8bd20faa3ae4ebd"]',NULL);
INSERT INTO "change" VALUES(231,'91492113b5ac16bcc6998241','ticket','["4508e1739488114b486da6e6"]',NULL);
INSERT INTO "change" VALUES(232,'91492113b5ac16bcc6998241','ticket_period','["4508e1739488114b486da6e6","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(233,'91492113b5ac16bcc6998241','call','["c3dafa46cb324f7fc44d8f01"]',NULL);
INSERT INTO "change" VALUES(234,'91492113b5ac16bcc6998241','clock','["ff6261c94cdb794a184f6da6"]',NULL);
INSERT INTO "change" VALUES(235,'91492113b5ac16bcc6998241','clock','["2351052b77cbbb8f2d17f590"]',NULL);
INSERT INTO "change" VALUES(236,'91492113b5ac16bcc6998241','clock_period','["ff6261c94cdb794a184f6da6","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(237,'91492113b5ac16bcc6998241','clock_period','["2351052b77cbbb8f2d17f590","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(238,'91492113b5ac16bcc6998241','engineer','["49d75a1c4225053e6dec18b7"]',NULL);
INSERT INTO "change" VALUES(239,'91492113b5ac16bcc6998241','ticket_period','["4508e1739488114b486da6e6","2026-03-02T00:30:00Z"]','{"ticket_id":"4508e1739488114b486da6e6","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(240,'91492113b5ac16bcc6998241','ticket_period','["4508e1739488114b486da6e6","2026-03-02T00:40:00Z"]',NULL);
INSERT INTO "change" VALUES(241,'91492113b5ac16bcc6998241','ticket_period','["4508e1739488114b486da6e6","2026-03-02T00:40:00Z"]','{"ticket_id":"4508e1739488114b486da6e6","since":"2026-03-02T00:40:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":"49d75a1c4225053e6dec18b7"}');
INSERT INTO "change" VALUES(242,'91492113b5ac16bcc6998241','ticket_period','["4508e1739488114b486da6e6","2026-03-02T00:50:00Z"]',NULL);
INSERT INTO "change" VALUES(243,'91492113b5ac16bcc6998241','ticket','["4508e1739488114b486da6e6"]','{"id":"4508e1739488114b486da6e6","number":"INC-7","count":null,"summary":"Door, Lock, Stuck","kind":"fault","customer_id":"92baac7ba8bd20faa3ae4ebd","severity":null,"reach":null,"opened_at":"2026-03-02T00:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(244,'91492113b5ac16bcc6998241','clock','["ff6261c94cdb794a184f6da6"]','{"id":"ff6261c94cdb794a184f6da6","ticket_id":"4508e1739488114b486da6e6","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T00:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T00:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(245,'91492113b5ac16bcc6998241','clock','["2351052b77cbbb8f2d17f590"]','{"id":"2351052b77cbbb8f2d17f590","ticket_id":"4508e1739488114b486da6e6","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-02T00:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T00:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(246,'91492113b5ac16bcc6998241','clock_period','["ff6261c94cdb794a184f6da6","2026-03-02T00:30:00Z"]','{"clock_id":"ff6261c94cdb794a184f6da6","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T02:30:00Z","held":0}');
INSERT INTO "change" VALUES(247,'91492113b5ac16bcc6998241','clock_period','["2351052b77cbbb8f2d17f590","2026-03-02T00:30:00Z"]','{"clock_id":"2351052b77cbbb8f2d17f590","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(248,'c13de4f5e7f14419f1dc5feb','engineer','["c0d71f3c12f5210ad7d5ac82"]','{"id":"c0d71f3c12f5210ad7d5ac82","name":"Zhao Min","name_key":"zhao min","login":"zhao","station":"centre","level":null,"phone":null,"mail":null,"active":1,"capacity":null}');
INSERT INTO "change" VALUES(249,'c13de4f5e7f14419f1dc5feb','engineer_skill','["c0d71f3c12f5210ad7d5ac82","installation"]','{"engineer_id":"c0d71f3c12f5210ad7d5ac82","skill":"installation"}');
INSERT INTO "change" VALUES(250,'c13de4f5e7f14419f1dc5feb','engineer_skill','["c0d71f3c12f5210ad7d5ac82","installation"]',NULL);
INSERT INTO "change" VALUES(251,'c13de4f5e7f14419f1dc5feb','engineer_role','["c0d71f3c12f5210ad7d5ac82","reception"]','{"engineer_id":"c0d71f3c12f5210ad7d5ac82","role":"reception"}');
INSERT INTO "change" VALUES(252,'c13de4f5e7f14419f1dc5feb','engineer_role','["c0d71f3c12f5210ad7d5ac82","reception"]',NULL);
INSERT INTO "change" VALUES(253,'2a70bcecd720bffec137c367','absence','["226c2454987e27401291cd36"]',NULL);
INSERT INTO "change" VALUES(254,'febee1f1f186319c8cdfc364','appointment','["488abd13d64e6c284d94a2ae"]',NULL);
INSERT INTO "change" VALUES(255,'5188a018a2d13fdeee8a16b7','ticket_period','["c39725b60cf88049466f7500","2026-03-03T01:00:00Z"]','{"ticket_id":"c39725b60cf88049466f7500","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"3","engineer_id":null}');
INSERT INTO "change" VALUES(256,'5188a018a2d13fdeee8a16b7','ticket_period','["c39725b60cf88049466f7500","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(257,'5188a018a2d13fdeee8a16b7','hold','["210c0042bd2039b1f72a2783"]',NULL);
INSERT INTO "change" VALUES(258,'5188a018a2d13fdeee8a16b7','clock_period','["99e0298eca740d46888ccdf8","2026-03-02T03:30:00Z"]','{"clock_id":"99e0298eca740d46888ccdf8","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":0}');
INSERT INTO "change" VALUES(259,'5188a018a2d13fdeee8a16b7','clock_period','["94ad78371605c1da320d62d3","2026-03-02T03:30:00Z"]','{"clock_id":"94ad78371605c1da320d62d3","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(260,'5188a018a2d13fdeee8a16b7','clock_period','["6938bd80713cd4dbce0fafa8","2026-03-02T06:00:00Z"]','{"clock_id":"6938bd80713cd4dbce0fafa8","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(261,'5188a018a2d13fdeee8a16b7','clock_period','["99e0298eca740d46888ccdf8","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(262,'5188a018a2d13fdeee8a16b7','clock_period','["94ad78371605c1da320d62d3","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(263,'5188a018a2d13fdeee8a16b7','clock_period','["6938bd80713cd4dbce0fafa8","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(264,'5188a018a2d13fdeee8a16b7','clock_period','["99e0298eca740d46888ccdf8","2026-03-04T01:00:00Z"]','{"clock_id":"99e0298eca740d46888ccdf8","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(265,'5188a018a2d13fdeee8a16b7','clock_period','["94ad78371605c1da320d62d3","2026-03-04T01:00:00Z"]','{"clock_id":"94ad78371605c1da320d62d3","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(266,'5188a018a2d13fdeee8a16b7','clock_period','["6938bd80713cd4dbce0fafa8","2026-03-04T01:00:00Z"]','{"clock_id":"6938bd80713cd4dbce0fafa8","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(267,'5188a018a2d13fdeee8a16b7','clock_period','["99e0298eca740d46888ccdf8","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(268,'5188a018a2d13fdeee8a16b7','clock_period','["94ad78371605c1da320d62d3","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(269,'5188a018a2d13fdeee8a16b7','clock_period','["6938bd80713cd4dbce0fafa8","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(270,'1be284e7842750783b5aaac4','ticket','["0f5bfd791c8e632de64809fc"]',NULL);
INSERT INTO "change" VALUES(271,'1be284e7842750783b5aaac4','ticket_period','["0f5bfd791c8e632de64809fc","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(272,'1be284e7842750783b5aaac4','call','["76bbaab5e51dd3b00dc23f44"]',NULL);
INSERT INTO "change" VALUES(273,'1be284e7842750783b5aaac4','clock','["794d450f1e968816f9177a5e"]',NULL);
INSERT INTO "change" VALUES(274,'1be284e7842750783b5aaac4','clock','["843588ffc0526a4d5aa267a7"]',NULL);
INSERT INTO "change" VALUES(275,'1be284e7842750783b5aaac4','clock','["9d665f989ec51711c47449c5"]',NULL);
INSERT INTO "change" VALUES(276,'1be284e7842750783b5aaac4','clock_period','["794d450f1e968816f9177a5e","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(277,'1be284e7842750783b5aaac4','clock_period','["843588ffc0526a4d5aa267a7","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(278,'1be284e7842750783b5aaac4','clock_period','["9d665f989ec51711c47449c5","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(279,'a0c640933d28cb1b0221847b','ticket_period','["7029298b00c5d687dd7cf8be","2026-03-02T09:20:00Z"]','{"ticket_id":"7029298b00c5d687dd7cf8be","since":"2026-03-02T09:20:00Z","until":"2026-03-03T01:00:00Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(280,'a0c640933d28cb1b0221847b','ticket_period','["7029298b00c5d687dd7cf8be","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(281,'a0c640933d28cb1b0221847b','ticket_period','["7029298b00c5d687dd7cf8be","2026-03-03T01:00:00Z"]','{"ticket_id":"7029298b00c5d687dd7cf8be","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":"c0d71f3c12f5210ad7d5ac82"}');
INSERT INTO "change" VALUES(282,'a0c640933d28cb1b0221847b','ticket_period','["7029298b00c5d687dd7cf8be","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(283,'38e195e8b38eb2b395f5d97d','ticket','["73e3747cd0c8257476625f9c"]',NULL);
INSERT INTO "change" VALUES(284,'38e195e8b38eb2b395f5d97d','ticket_period','["73e3747cd0c8257476625f9c","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(285,'38e195e8b38eb2b395f5d97d','call','["ed059257415a45488f64c0fa"]',NULL);
INSERT INTO "change" VALUES(286,'38e195e8b38eb2b395f5d97d','clock','["672cdd213ff44e33e8cb51fd"]',NULL);
INSERT INTO "change" VALUES(287,'38e195e8b38eb2b395f5d97d','clock','["0c17df86abc8207713ca3ab0"]',NULL);
INSERT INTO "change" VALUES(288,'38e195e8b38eb2b395f5d97d','clock_period','["672cdd213ff44e33e8cb51fd","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(289,'38e195e8b38eb2b395f5d97d','clock_period','["0c17df86abc8207713ca3ab0","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(290,'c00b4466376efefd744284d1','clock','["672cdd213ff44e33e8cb51fd"]','{"id":"672cdd213ff44e33e8cb51fd","ticket_id":"73e3747cd0c8257476625f9c","target":"answer","tier":"standard","within":"30m","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-04T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-04T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(291,'c00b4466376efefd744284d1','clock_period','["672cdd213ff44e33e8cb51fd","2026-03-04T01:00:00Z"]','{"clock_id":"672cdd213ff44e33e8cb51fd","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-04T01:30:00Z","held":0}');
INSERT INTO "change" VALUES(292,'1a588517582f588bcd718845','ticket_period','["c39725b60cf88049466f7500","2026-03-04T01:00:00Z"]','{"ticket_id":"c39725b60cf88049466f7500","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"held","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"3","engineer_id":null}');
INSERT INTO "change" VALUES(293,'1a588517582f588bcd718845','ticket_period','["c39725b60cf88049466f7500","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(294,'1a588517582f588bcd718845','hold','["210c0042bd2039b1f72a2783"]','{"id":"210c0042bd2039b1f72a2783","ticket_id":"c39725b60cf88049466f7500","reason":"customer","since":"2026-03-04T01:00:00Z","until":null,"set_by":"tester","note":null,"ends_at":"2026-03-06T01:00:00Z"}');
INSERT INTO "change" VALUES(295,'1a588517582f588bcd718845','clock_period','["99e0298eca740d46888ccdf8","2026-03-06T01:00:00Z"]','{"clock_id":"99e0298eca740d46888ccdf8","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":0}');
INSERT INTO "change" VALUES(296,'1a588517582f588bcd718845','clock_period','["94ad78371605c1da320d62d3","2026-03-06T01:00:00Z"]','{"clock_id":"94ad78371605c1da320d62d3","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(297,'1a588517582f588bcd718845','clock_period','["6938bd80713cd4dbce0fafa8","2026-03-06T01:00:00Z"]','{"clock_id":"6938bd80713cd4dbce0fafa8","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(298,'1a588517582f588bcd718845','clock_period','["99e0298eca740d46888ccdf8","2026-03-04T01:00:00Z"]','{"clock_id":"99e0298eca740d46888ccdf8","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(299,'1a588517582f588bcd718845','clock_period','["94ad78371605c1da320d62d3","2026-03-04T01:00:00Z"]','{"clock_id":"94ad78371605c1da320d62d3","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(300,'1a588517582f588bcd718845','clock_period','["6938bd80713cd4dbce0fafa8","2026-03-04T01:00:00Z"]','{"clock_id":"6938bd80713cd4dbce0fafa8","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(301,'1a588517582f588bcd718845','clock_period','["99e0298eca740d46888ccdf8","2026-03-04T01:00:00Z"]','{"clock_id":"99e0298eca740d46888ccdf8","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(302,'1a588517582f588bcd718845','clock_period','["94ad78371605c1da320d62d3","2026-03-04T01:00:00Z"]','{"clock_id":"94ad78371605c1da320d62d3","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(303,'1a588517582f588bcd718845','clock_period','["6938bd80713cd4dbce0fafa8","2026-03-04T01:00:00Z"]','{"clock_id":"6938bd80713cd4dbce0fafa8","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(304,'1a588517582f588bcd718845','clock_period','["99e0298eca740d46888ccdf8","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(305,'1a588517582f588bcd718845','clock_period','["94ad78371605c1da320d62d3","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(306,'1a588517582f588bcd718845','clock_period','["6938bd80713cd4dbce0fafa8","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(307,'dc08bc67f0b76d6fc3d0add5','turnover','["f565d594a3d8538bb49ae5a5","2026-02"]',NULL);
INSERT INTO "change" VALUES(308,'dc868287b0bb741fd0c9beb5','settlement','["f565d594a3d8538bb49ae5a5","2026Q1"]',NULL);
INSERT INTO "change" VALUES(309,'5900634d4666e9feeceeb9fb','turnover','["f565d594a3d8538bb49ae5a5","2026-04"]',NULL);
INSERT INTO "change" VALUES(310,'bbbe5b846e4a67544ecc2623','customer','["558d0bbf56fc36083b157524"]',NULL);
INSERT INTO "change" VALUES(311,'bbbe5b846e4a67544ecc2623','phone','["558d0bbf56fc36083b157524","861055500007","12"]',NULL);
INSERT INTO "change" VALUES(312,'0b5b6190becb050bc6461235','phone','["f565d594a3d8538bb49ae5a5","861055500007","12"]',NULL);
INSERT INTO "change" VALUES(313,'0b5b6190becb050bc6461235','phone','["558d0bbf56fc36083b157524","861055500007","12"]','{"customer_id":"558d0bbf56fc36083b157524","digits":"861055500007","extension":"12","shown":"010 5550 0007 ext 12","tail":"5500007"}');
INSERT INTO "change" VALUES(314,'0b5b6190becb050bc6461235','customer','["558d0bbf56fc36083b157524"]','{"id":"558d0bbf56fc36083b157524","name":"Sample Dealers","name_key":"sample dealers","region":null,"tier":null,"phase":null,"address":null,"number":"CU-0005","merged_into":null}');
INSERT INTO "change" VALUES(315,'e7be7f06cb481330a0606941','contract_moved_end','["7588dc2857084e4bf21c2a24"]',NULL);
INSERT INTO "change" VALUES(316,'e7be7f06cb481330a0606941','contract','["b2bcc4fcfda297f0b7468bb9"]','{"id":"b2bcc4fcfda297f0b7468bb9","number":"C-0002","customer_id":"63b8b8db74658a0c87c31a36","kind":"basic","tier":"standard","phase":null,"starts_on":"2026-01-01","ends_on":"2027-01-31"}');
INSERT INTO "change" VALUES(317,'e7be7f06cb481330a0606941','ticket','["e1c42b8285e6ea4a21200188"]','{"id":"e1c42b8285e6ea4a21200188","number":"SD-000002","count":2,"summary":"no power","kind":"fault","customer_id":"63b8b8db74658a0c87c31a36","severity":null,"reach":null,"opened_at":"2026-03-02T03:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":"45982320e864413801021583","contract_id":"b2bcc4fcfda297f0b7468bb9","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(318,'e7be7f06cb481330a0606941','ticket_period','["e1c42b8285e6ea4a21200188","2026-03-02T03:00:00Z"]','{"ticket_id":"e1c42b8285e6ea4a21200188","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","state":"held","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(319,'e7be7f06cb481330a0606941','ticket_period','["e1c42b8285e6ea4a21200188","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(320,'e7be7f06cb481330a0606941','ticket','["e2c3ac496d92c18f233a09ed"]','{"id":"e2c3ac496d92c18f233a09ed","number":"SD-000003","count":3,"summary":"scanner reads every second code","kind":"fault","customer_id":"63b8b8db74658a0c87c31a36","severity":null,"reach":null,"opened_at":"2026-03-02T03:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":"b2bcc4fcfda297f0b7468bb9","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(321,'e7be7f06cb481330a0606941','ticket_period','["e2c3ac496d92c18f233a09ed","2026-03-02T03:30:00Z"]','{"ticket_id":"e2c3ac496d92c18f233a09ed","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P2","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(322,'e7be7f06cb481330a0606941','ticket_period','["e2c3ac496d92c18f233a09ed","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(323,'710f8d1285ad90d92593ed9b','contact','["257a2fdc3d1eafd53028f6e7"]','{"id":"257a2fdc3d1eafd53028f6e7","customer_id":"b8035b29e108d88c8c068b9b","site_id":"d64ea9505600c71d0692f05d","name":"Li Na","role":"head nurse","phone":"13800000003","mail":null,"left_on":null,"head":0}');
INSERT INTO "change" VALUES(324,'49de2a5d841bf94e82c4b1b6','equipment','["45982320e864413801021583"]','{"id":"45982320e864413801021583","serial":"PR-1002","serial_key":"pr-1002","kind":"printer","model":null,"customer_id":"63b8b8db74658a0c87c31a36","site_id":null,"contract_id":"b2bcc4fcfda297f0b7468bb9","bought_on":"2026-02-01","delivered_on":null,"accepted_on":"2026-02-02","used_on":null,"scrapped_on":null,"plate":null,"plate_key":null,"note":null}');
INSERT INTO "change" VALUES(325,'6e2aa06b77a49a0bbba00ef8','ticket','["dc1cc01e5b03ae73a2ca12ea"]',NULL);
INSERT INTO "change" VALUES(326,'6e2aa06b77a49a0bbba00ef8','ticket_period','["dc1cc01e5b03ae73a2ca12ea","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(327,'6e2aa06b77a49a0bbba00ef8','call','["4f7914a8f7885f643d91cd35"]',NULL);
INSERT INTO "change" VALUES(328,'6e2aa06b77a49a0bbba00ef8','clock','["3c71f76305017cc95ce76fc9"]',NULL);
INSERT INTO "change" VALUES(329,'6e2aa06b77a49a0bbba00ef8','clock','["7ab78afece286173b24903ea"]',NULL);
INSERT INTO "change" VALUES(330,'6e2aa06b77a49a0bbba00ef8','clock_period','["3c71f76305017cc95ce76fc9","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(331,'6e2aa06b77a49a0bbba00ef8','clock_period','["7ab78afece286173b24903ea","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(332,'826355a0fdbf49cd643a30a7','withdrawn','["dc1cc01e5b03ae73a2ca12ea"]',NULL);
INSERT INTO "change" VALUES(333,'826355a0fdbf49cd643a30a7','clock_period','["7ab78afece286173b24903ea","2026-04-01T01:00:00Z"]','{"clock_id":"7ab78afece286173b24903ea","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(334,'826355a0fdbf49cd643a30a7','clock_period','["3c71f76305017cc95ce76fc9","2026-04-01T01:00:00Z"]','{"clock_id":"3c71f76305017cc95ce76fc9","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(335,'826355a0fdbf49cd643a30a7','clock','["7ab78afece286173b24903ea"]','{"id":"7ab78afece286173b24903ea","ticket_id":"dc1cc01e5b03ae73a2ca12ea","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(336,'826355a0fdbf49cd643a30a7','clock','["3c71f76305017cc95ce76fc9"]','{"id":"3c71f76305017cc95ce76fc9","ticket_id":"dc1cc01e5b03ae73a2ca12ea","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(337,'826355a0fdbf49cd643a30a7','call','["4f7914a8f7885f643d91cd35"]','{"id":"4f7914a8f7885f643d91cd35","ticket_id":"dc1cc01e5b03ae73a2ca12ea","at":"2026-04-01T01:00:00Z","channel":"phone","caller":null,"phone":null,"said":"a slip","taken_by":"tester","place":0,"wish":null}');
INSERT INTO "change" VALUES(338,'826355a0fdbf49cd643a30a7','ticket_period','["dc1cc01e5b03ae73a2ca12ea","2026-04-01T01:00:00Z"]','{"ticket_id":"dc1cc01e5b03ae73a2ca12ea","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(339,'826355a0fdbf49cd643a30a7','ticket','["dc1cc01e5b03ae73a2ca12ea"]','{"id":"dc1cc01e5b03ae73a2ca12ea","number":"SD-000010","count":10,"summary":"a slip","kind":"fault","customer_id":"f565d594a3d8538bb49ae5a5","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(340,'826355a0fdbf49cd643a30a7','taken_back','[115]',NULL);
INSERT INTO "change" VALUES(341,'9469d37f7a8cc092660a2b7c','ticket','["fe430693bc1bdc88c88c3062"]',NULL);
INSERT INTO "change" VALUES(342,'9469d37f7a8cc092660a2b7c','ticket_period','["fe430693bc1bdc88c88c3062","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(343,'9469d37f7a8cc092660a2b7c','call','["b7539cf011e41851d51cb354"]',NULL);
INSERT INTO "change" VALUES(344,'9469d37f7a8cc092660a2b7c','clock','["4c1b8704df2287aa81b4ddc4"]',NULL);
INSERT INTO "change" VALUES(345,'9469d37f7a8cc092660a2b7c','clock','["bc21c48b66eeb5b729976dba"]',NULL);
INSERT INTO "change" VALUES(346,'9469d37f7a8cc092660a2b7c','clock_period','["4c1b8704df2287aa81b4ddc4","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(347,'9469d37f7a8cc092660a2b7c','clock_period','["bc21c48b66eeb5b729976dba","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(348,'d4e6dc638d4f59dda8429212','ticket','["75b6802b75940f0c4927a6fe"]',NULL);
INSERT INTO "change" VALUES(349,'d4e6dc638d4f59dda8429212','ticket_period','["75b6802b75940f0c4927a6fe","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(350,'d4e6dc638d4f59dda8429212','call','["e882694dd63d412e723182dc"]',NULL);
INSERT INTO "change" VALUES(351,'d4e6dc638d4f59dda8429212','clock','["613f40bcfde9d7e8bf887c79"]',NULL);
INSERT INTO "change" VALUES(352,'d4e6dc638d4f59dda8429212','clock','["8abffcb78874a37915bf79de"]',NULL);
INSERT INTO "change" VALUES(353,'d4e6dc638d4f59dda8429212','clock_period','["613f40bcfde9d7e8bf887c79","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(354,'d4e6dc638d4f59dda8429212','clock_period','["8abffcb78874a37915bf79de","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(355,'5b9a0b1673dac5164e4371a9','ticket','["75b6802b75940f0c4927a6fe"]','{"id":"75b6802b75940f0c4927a6fe","number":"SD-000012","count":12,"summary":"logged twice","kind":"fault","customer_id":"f565d594a3d8538bb49ae5a5","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(356,'5b9a0b1673dac5164e4371a9','call','["e882694dd63d412e723182dc"]','{"id":"e882694dd63d412e723182dc","ticket_id":"75b6802b75940f0c4927a6fe","at":"2026-04-01T01:00:00Z","channel":"phone","caller":null,"phone":null,"said":"logged twice","taken_by":"tester","place":0,"wish":null}');
INSERT INTO "change" VALUES(357,'6c33371656d42aec731216cf','call','["e882694dd63d412e723182dc"]','{"id":"e882694dd63d412e723182dc","ticket_id":"75b6802b75940f0c4927a6fe","at":"2026-04-01T01:00:00Z","channel":"phone","caller":"Mr Sample","phone":null,"said":"logged twice","taken_by":"tester","place":0,"wish":null}');
INSERT INTO "change" VALUES(358,'6c33371656d42aec731216cf','ticket_period','["75b6802b75940f0c4927a6fe","2026-04-01T01:00:00Z"]','{"ticket_id":"75b6802b75940f0c4927a6fe","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(359,'6c33371656d42aec731216cf','ticket_period','["75b6802b75940f0c4927a6fe","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(360,'6c33371656d42aec731216cf','ticket','["75b6802b75940f0c4927a6fe"]','{"id":"75b6802b75940f0c4927a6fe","number":"SD-000012","count":12,"summary":"does anybody come","kind":"fault","customer_id":"f565d594a3d8538bb49ae5a5","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(361,'6c33371656d42aec731216cf','clock','["613f40bcfde9d7e8bf887c79"]','{"id":"613f40bcfde9d7e8bf887c79","ticket_id":"75b6802b75940f0c4927a6fe","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(362,'6c33371656d42aec731216cf','clock','["8abffcb78874a37915bf79de"]','{"id":"8abffcb78874a37915bf79de","ticket_id":"75b6802b75940f0c4927a6fe","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(363,'6c33371656d42aec731216cf','clock_period','["613f40bcfde9d7e8bf887c79","2026-04-01T01:00:00Z"]','{"clock_id":"613f40bcfde9d7e8bf887c79","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(364,'6c33371656d42aec731216cf','clock_period','["8abffcb78874a37915bf79de","2026-04-01T01:00:00Z"]','{"clock_id":"8abffcb78874a37915bf79de","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(365,'71f351f7d288d6fa05ae9636','customer','["719cf16bde12887f84641b43"]',NULL);
INSERT INTO "change" VALUES(366,'71f351f7d288d6fa05ae9636','customer_number','["k-17"]',NULL);
INSERT INTO "change" VALUES(367,'7018da8d2b9a1037715d65e9','customer','["c12183ab13d954b3023c4a06"]',NULL);
INSERT INTO "change" VALUES(368,'7018da8d2b9a1037715d65e9','ticket','["b5ce7e14153462c7a185da63"]',NULL);
INSERT INTO "change" VALUES(369,'7018da8d2b9a1037715d65e9','ticket_period','["b5ce7e14153462c7a185da63","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(370,'7018da8d2b9a1037715d65e9','call','["69a5c06e4db8f38ccf53a56a"]',NULL);
INSERT INTO "change" VALUES(371,'7018da8d2b9a1037715d65e9','clock','["268cfbfd796781d04449d160"]',NULL);
INSERT INTO "change" VALUES(372,'7018da8d2b9a1037715d65e9','clock','["29227d3b8af1cc5f6a0d7a2e"]',NULL);
INSERT INTO "change" VALUES(373,'7018da8d2b9a1037715d65e9','clock_period','["268cfbfd796781d04449d160","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(374,'7018da8d2b9a1037715d65e9','clock_period','["29227d3b8af1cc5f6a0d7a2e","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(375,'7018da8d2b9a1037715d65e9','contact','["0f492d50a04df96b5237a09d"]',NULL);
INSERT INTO "change" VALUES(376,'7018da8d2b9a1037715d65e9','mail','["<1@example.invalid>"]',NULL);
INSERT INTO "change" VALUES(377,'7740fcdd47b854050a7d0c47','ticket_period','["fe430693bc1bdc88c88c3062","2026-04-01T01:00:00Z"]','{"ticket_id":"fe430693bc1bdc88c88c3062","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(378,'7740fcdd47b854050a7d0c47','ticket_period','["fe430693bc1bdc88c88c3062","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(379,'7740fcdd47b854050a7d0c47','dispatch','["459fcf10578a6df697b31707"]',NULL);
INSERT INTO "change" VALUES(380,'7740fcdd47b854050a7d0c47','dispatch_crew','["459fcf10578a6df697b31707","c0d71f3c12f5210ad7d5ac82"]',NULL);
INSERT INTO "change" VALUES(381,'29fd04aa55df1dd6d11dd606','task','["b42b5733aa8389c3c6b1ce31"]',NULL);
INSERT INTO "change" VALUES(382,'29fd04aa55df1dd6d11dd606','task','["b42b5733aa8389c3c6b1ce31"]','{"id":"b42b5733aa8389c3c6b1ce31","number":"T-0001","rule":null,"turn":null,"what":"send the manual","noun":"customer","noun_id":"b8035b29e108d88c8c068b9b","customer_id":"b8035b29e108d88c8c068b9b","engineer_id":null,"role":null,"batch":null,"made_at":"2026-04-01T01:00:00Z","made_by":"tester","planned_on":"2026-04-03","due_on":"2026-04-03","ticket_id":null,"done_at":null,"done_by":null,"outcome":null,"dropped_at":null,"because":null}');
INSERT INTO "change" VALUES(383,'014cdbffc9c9d2eba3179356','task_move','["b42b5733aa8389c3c6b1ce31",1]',NULL);
INSERT INTO "change" VALUES(384,'014cdbffc9c9d2eba3179356','task','["b42b5733aa8389c3c6b1ce31"]','{"id":"b42b5733aa8389c3c6b1ce31","number":"T-0001","rule":null,"turn":null,"what":"send the manual","noun":"customer","noun_id":"b8035b29e108d88c8c068b9b","customer_id":"b8035b29e108d88c8c068b9b","engineer_id":"3de4b4c42f8e0bf2e9b13b82","role":null,"batch":null,"made_at":"2026-04-01T01:00:00Z","made_by":"tester","planned_on":"2026-04-03","due_on":"2026-04-03","ticket_id":null,"done_at":null,"done_by":null,"outcome":null,"dropped_at":null,"because":null}');
INSERT INTO "change" VALUES(385,'9ba0dfac2c6ff3b2927c75bc','dispatch','["459fcf10578a6df697b31707"]','{"id":"459fcf10578a6df697b31707","ticket_id":"fe430693bc1bdc88c88c3062","visit":1,"engineer_id":"3de4b4c42f8e0bf2e9b13b82","ordered_at":"2026-04-01T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null}');
INSERT INTO "change" VALUES(386,'9ba0dfac2c6ff3b2927c75bc','clock','["4c1b8704df2287aa81b4ddc4"]','{"id":"4c1b8704df2287aa81b4ddc4","ticket_id":"fe430693bc1bdc88c88c3062","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(387,'9ba0dfac2c6ff3b2927c75bc','clock_period','["4c1b8704df2287aa81b4ddc4","2026-04-01T01:00:00Z"]','{"clock_id":"4c1b8704df2287aa81b4ddc4","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(388,'acf1567d95212a3e2a00ba61','dispatch','["459fcf10578a6df697b31707"]','{"id":"459fcf10578a6df697b31707","ticket_id":"fe430693bc1bdc88c88c3062","visit":1,"engineer_id":"3de4b4c42f8e0bf2e9b13b82","ordered_at":"2026-04-01T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-04-01T01:00:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null}');
INSERT INTO "change" VALUES(389,'acf1567d95212a3e2a00ba61','dispatch_check','["459fcf10578a6df697b31707","tidy"]',NULL);
INSERT INTO "change" VALUES(390,'acf1567d95212a3e2a00ba61','dispatch_item','["459fcf10578a6df697b31707","training"]',NULL);
INSERT INTO "change" VALUES(391,'acf1567d95212a3e2a00ba61','ticket','["008686690665dde54732cb0a"]',NULL);
INSERT INTO "change" VALUES(392,'acf1567d95212a3e2a00ba61','ticket_period','["008686690665dde54732cb0a","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(393,'acf1567d95212a3e2a00ba61','call','["d7ce2b029aee850d7a898e80"]',NULL);
INSERT INTO "change" VALUES(394,'acf1567d95212a3e2a00ba61','clock','["8c321bef50d893a97c7bde29"]',NULL);
INSERT INTO "change" VALUES(395,'acf1567d95212a3e2a00ba61','clock','["1e7ac8399cf93f008e92d462"]',NULL);
INSERT INTO "change" VALUES(396,'acf1567d95212a3e2a00ba61','clock_period','["8c321bef50d893a97c7bde29","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(397,'acf1567d95212a3e2a00ba61','clock_period','["1e7ac8399cf93f008e92d462","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(398,'acf1567d95212a3e2a00ba61','finding','["459fcf10578a6df697b31707","cable loose"]',NULL);
INSERT INTO "change" VALUES(399,'acf1567d95212a3e2a00ba61','priced_line','["4bc84bec82d54bef3b57a5fd"]',NULL);
INSERT INTO "change" VALUES(400,'acf1567d95212a3e2a00ba61','priced_line','["452f0f17ff5d40618374e490"]',NULL);
INSERT INTO "change" VALUES(401,'ac8532cdc5cca0ff69e49c4c','dispatch_check','["459fcf10578a6df697b31707","tidy"]','{"dispatch_id":"459fcf10578a6df697b31707","item":"tidy","kept":1,"judged_by":null}');
INSERT INTO "change" VALUES(402,'b2ff041a529c6a0e05a18aec','article','["dc9d6969d3c4f844ed21203e"]',NULL);
INSERT INTO "change" VALUES(403,'07225977ce569ae67eca030b','ticket','["6b6bfbcaffba76a353bc639b"]',NULL);
INSERT INTO "change" VALUES(404,'07225977ce569ae67eca030b','ticket_period','["6b6bfbcaffba76a353bc639b","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(405,'07225977ce569ae67eca030b','call','["83e661ef7d37d384343e7c46"]',NULL);
INSERT INTO "change" VALUES(406,'07225977ce569ae67eca030b','clock','["9b9cc8247ea355b1f8e03037"]',NULL);
INSERT INTO "change" VALUES(407,'07225977ce569ae67eca030b','clock','["7760b0438dc93d7857cf3a79"]',NULL);
INSERT INTO "change" VALUES(408,'07225977ce569ae67eca030b','clock_period','["9b9cc8247ea355b1f8e03037","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(409,'07225977ce569ae67eca030b','clock_period','["7760b0438dc93d7857cf3a79","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(410,'73460576bb93a04daac0b7c7','ticket_period','["6b6bfbcaffba76a353bc639b","2026-04-01T02:00:00Z"]','{"ticket_id":"6b6bfbcaffba76a353bc639b","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(411,'73460576bb93a04daac0b7c7','ticket_period','["6b6bfbcaffba76a353bc639b","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(412,'73460576bb93a04daac0b7c7','ticket','["6b6bfbcaffba76a353bc639b"]','{"id":"6b6bfbcaffba76a353bc639b","number":"SD-000015","count":15,"summary":"how does it print now","kind":"fault","customer_id":"f565d594a3d8538bb49ae5a5","severity":null,"reach":null,"opened_at":"2026-04-01T02:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(413,'73460576bb93a04daac0b7c7','clock','["9b9cc8247ea355b1f8e03037"]','{"id":"9b9cc8247ea355b1f8e03037","ticket_id":"6b6bfbcaffba76a353bc639b","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T02:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T02:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(414,'73460576bb93a04daac0b7c7','clock','["7760b0438dc93d7857cf3a79"]','{"id":"7760b0438dc93d7857cf3a79","ticket_id":"6b6bfbcaffba76a353bc639b","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T02:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T02:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(415,'73460576bb93a04daac0b7c7','clock_period','["9b9cc8247ea355b1f8e03037","2026-04-01T02:00:00Z"]','{"clock_id":"9b9cc8247ea355b1f8e03037","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(416,'73460576bb93a04daac0b7c7','clock_period','["7760b0438dc93d7857cf3a79","2026-04-01T02:00:00Z"]','{"clock_id":"7760b0438dc93d7857cf3a79","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(417,'73460576bb93a04daac0b7c7','article_use','["870bff0372ab217ecc2f0809"]',NULL);
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
INSERT INTO "clock" VALUES('9a40e9dd70af9cb9eea5e15f','4cc944920fc810d71ca46df2','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('a6896d98e340976782000b99','4cc944920fc810d71ca46df2','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('fdd372a346a766e9bd3e281c','4cc944920fc810d71ca46df2','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T01:00:00Z','resolved','2026-03-02T02:05:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('234bb162bfc248a22bd73744','4cc944920fc810d71ca46df2','arrive','gold','2h clock','always','arrived',NULL,'ordered','2026-03-02T01:00:00Z','arrived','2026-03-02T02:05:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('22a5ca6de8fd020d8dad34e9','e1c42b8285e6ea4a21200188','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:00:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('16531d17b1c45031909177fe','e1c42b8285e6ea4a21200188','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:00:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('7e6eefcec4de0a16ed06ffd0','e2c3ac496d92c18f233a09ed','answer','standard','30m','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z','answered','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z','missed','2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('3bec47b6c70320c2958d9ee0','e2c3ac496d92c18f233a09ed','solve','standard','2 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('99e0298eca740d46888ccdf8','c39725b60cf88049466f7500','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T03:45:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('94ad78371605c1da320d62d3','c39725b60cf88049466f7500','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T04:00:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('6938bd80713cd4dbce0fafa8','c39725b60cf88049466f7500','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('c490ce3ff2cc564c9253f85b','7029298b00c5d687dd7cf8be','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:35:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('c95dcb342271a49bddc5a3a9','7029298b00c5d687dd7cf8be','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:50:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('61a8077a74f54ee0a617d4d6','7029298b00c5d687dd7cf8be','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('96bf9e3f0818e1385600ef21','ae63179950135a972cabc015','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('c26b18a55f27bde1d09ea489','ae63179950135a972cabc015','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('36142be3d1747d150aca27fd','d3e8eed11b6c561d1092b46c','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-03T01:00:00Z','arrived','2026-03-03T01:00:00Z',NULL,'met','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('5e0fcb65b440b257a73ae7cc','d3e8eed11b6c561d1092b46c','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('ff6261c94cdb794a184f6da6','4508e1739488114b486da6e6','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met','2026-03-02T00:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('2351052b77cbbb8f2d17f590','4508e1739488114b486da6e6','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met','2026-03-02T00:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('794d450f1e968816f9177a5e','0f5bfd791c8e632de64809fc','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('843588ffc0526a4d5aa267a7','0f5bfd791c8e632de64809fc','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('9d665f989ec51711c47449c5','0f5bfd791c8e632de64809fc','solve','gold','3 working days','office','resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('672cdd213ff44e33e8cb51fd','73e3747cd0c8257476625f9c','answer','standard','30m','office','answered opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z','answered','2026-03-04T01:10:00Z',NULL,'met','2026-03-04T01:00:00Z','tester','2026-03-04T03:00:00Z','written on paper');
INSERT INTO "clock" VALUES('0c17df86abc8207713ca3ab0','73e3747cd0c8257476625f9c','solve','standard','8h','office','resolved','customer parts vendor problem evidence','logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('4c1b8704df2287aa81b4ddc4','fe430693bc1bdc88c88c3062','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z','arrived','2026-04-01T01:00:00Z',NULL,'met','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('bc21c48b66eeb5b729976dba','fe430693bc1bdc88c88c3062','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('613f40bcfde9d7e8bf887c79','75b6802b75940f0c4927a6fe','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z','merged','2026-04-01T01:00:00Z',NULL,'void','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('8abffcb78874a37915bf79de','75b6802b75940f0c4927a6fe','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z','merged','2026-04-01T01:00:00Z',NULL,'void','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('268cfbfd796781d04449d160','b5ce7e14153462c7a185da63','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('29227d3b8af1cc5f6a0d7a2e','b5ce7e14153462c7a185da63','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('8c321bef50d893a97c7bde29','008686690665dde54732cb0a','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('1e7ac8399cf93f008e92d462','008686690665dde54732cb0a','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('9b9cc8247ea355b1f8e03037','6b6bfbcaffba76a353bc639b','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T02:00:00Z','resolved','2026-04-01T02:00:00Z',NULL,'met','2026-04-01T02:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('7760b0438dc93d7857cf3a79','6b6bfbcaffba76a353bc639b','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T02:00:00Z','resolved','2026-04-01T02:00:00Z',NULL,'met','2026-04-01T02:00:00Z',NULL,NULL,NULL);
CREATE TABLE clock_period (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  due_at TEXT NOT NULL,
  held INTEGER NOT NULL CHECK (held IN (0, 1)),
  PRIMARY KEY (clock_id, since),
  CHECK (since <= until)
) STRICT;
INSERT INTO "clock_period" VALUES('9a40e9dd70af9cb9eea5e15f','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:15:00Z',0);
INSERT INTO "clock_period" VALUES('a6896d98e340976782000b99','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('fdd372a346a766e9bd3e281c','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('234bb162bfc248a22bd73744','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('16531d17b1c45031909177fe','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('22a5ca6de8fd020d8dad34e9','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-02T06:00:00Z',1);
INSERT INTO "clock_period" VALUES('7e6eefcec4de0a16ed06ffd0','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('3bec47b6c70320c2958d9ee0','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','2026-03-04T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('99e0298eca740d46888ccdf8','2026-03-02T03:30:00Z','2026-03-04T01:00:00Z','2026-03-02T03:45:00Z',0);
INSERT INTO "clock_period" VALUES('94ad78371605c1da320d62d3','2026-03-02T03:30:00Z','2026-03-04T01:00:00Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('6938bd80713cd4dbce0fafa8','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-05T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('6938bd80713cd4dbce0fafa8','2026-03-02T06:00:00Z','2026-03-04T01:00:00Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('c490ce3ff2cc564c9253f85b','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:35:00Z',0);
INSERT INTO "clock_period" VALUES('c95dcb342271a49bddc5a3a9','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:50:00Z',0);
INSERT INTO "clock_period" VALUES('61a8077a74f54ee0a617d4d6','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('96bf9e3f0818e1385600ef21','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('c26b18a55f27bde1d09ea489','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('36142be3d1747d150aca27fd','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('5e0fcb65b440b257a73ae7cc','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('ff6261c94cdb794a184f6da6','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-02T02:30:00Z',0);
INSERT INTO "clock_period" VALUES('2351052b77cbbb8f2d17f590','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('99e0298eca740d46888ccdf8','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T03:45:00Z',1);
INSERT INTO "clock_period" VALUES('94ad78371605c1da320d62d3','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T04:00:00Z',1);
INSERT INTO "clock_period" VALUES('6938bd80713cd4dbce0fafa8','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T09:30:00Z',1);
INSERT INTO "clock_period" VALUES('794d450f1e968816f9177a5e','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-04T01:15:00Z',0);
INSERT INTO "clock_period" VALUES('843588ffc0526a4d5aa267a7','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-04T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('9d665f989ec51711c47449c5','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('672cdd213ff44e33e8cb51fd','2026-03-04T01:00:00Z','2026-03-04T01:10:00Z','2026-03-04T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('0c17df86abc8207713ca3ab0','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-05T01:00:00Z',0);
INSERT INTO "clock_period" VALUES('99e0298eca740d46888ccdf8','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T03:45:00Z',0);
INSERT INTO "clock_period" VALUES('94ad78371605c1da320d62d3','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('6938bd80713cd4dbce0fafa8','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('4c1b8704df2287aa81b4ddc4','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('bc21c48b66eeb5b729976dba','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('613f40bcfde9d7e8bf887c79','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('8abffcb78874a37915bf79de','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('268cfbfd796781d04449d160','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('29227d3b8af1cc5f6a0d7a2e','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('8c321bef50d893a97c7bde29','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('1e7ac8399cf93f008e92d462','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('9b9cc8247ea355b1f8e03037','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','2026-04-01T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('7760b0438dc93d7857cf3a79','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','2026-04-09T09:30:00Z',0);
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
INSERT INTO "consent" VALUES('104aa0279e2a5c434392da6c','4cc944920fc810d71ca46df2','remote',NULL,'Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('42599823e264e6049b2e9447','4cc944920fc810d71ca46df2','quote','ac05c67fb06a183a705c57ac','Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('ab8de9eb97a2c0cba4e5d5ce','e1c42b8285e6ea4a21200188','removal',NULL,'Ms Example','phone','2026-03-02T03:00:00Z');
CREATE TABLE contact (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  site_id TEXT REFERENCES site (id),
  name TEXT NOT NULL CHECK (name <> ''),
  role TEXT,
  phone TEXT,
  mail TEXT
, left_on TEXT, head INTEGER NOT NULL DEFAULT 0 CHECK (head IN (0, 1))) STRICT;
INSERT INTO "contact" VALUES('257a2fdc3d1eafd53028f6e7','b8035b29e108d88c8c068b9b','d64ea9505600c71d0692f05d','Li Na','head nurse','13800000003',NULL,'2026-04-01',0);
INSERT INTO "contact" VALUES('0f492d50a04df96b5237a09d','c12183ab13d954b3023c4a06',NULL,'Li Na',NULL,NULL,'li@example.invalid',NULL,0);
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
INSERT INTO "contract" VALUES('28f75c842d781d33218ee51c','C-0001','b8035b29e108d88c8c068b9b','full','gold',NULL,'2026-01-01','2026-12-31');
INSERT INTO "contract" VALUES('b2bcc4fcfda297f0b7468bb9','C-0002','63b8b8db74658a0c87c31a36','basic','standard',NULL,'2026-01-01','2027-06-30');
CREATE TABLE contract_extension (
  clock_id TEXT PRIMARY KEY REFERENCES clock (id),
  contract_id TEXT NOT NULL REFERENCES contract (id),
  at TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  CHECK (ended_on < ends_on)
) STRICT;
INSERT INTO "contract_extension" VALUES('7e6eefcec4de0a16ed06ffd0','b2bcc4fcfda297f0b7468bb9','2026-03-02T06:00:00Z','2026-12-31','2027-01-31');
CREATE TABLE contract_moved_end (
  id TEXT PRIMARY KEY,
  contract_id TEXT NOT NULL REFERENCES contract (id),
  at TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  why TEXT NOT NULL CHECK (why <> ''),
  CHECK (ended_on <> ends_on)
) STRICT;
INSERT INTO "contract_moved_end" VALUES('7588dc2857084e4bf21c2a24','b2bcc4fcfda297f0b7468bb9','2026-04-01T01:00:00Z','2027-01-31','2027-06-30','goodwill');
CREATE TABLE counter (
  name TEXT PRIMARY KEY,
  value INTEGER NOT NULL
) STRICT;
INSERT INTO "counter" VALUES('CU',7);
INSERT INTO "counter" VALUES('C',2);
INSERT INTO "counter" VALUES('CARD',1);
INSERT INTO "counter" VALUES('ticket',15);
INSERT INTO "counter" VALUES('Q',1);
INSERT INTO "counter" VALUES('R',3);
INSERT INTO "counter" VALUES('RMA',1);
INSERT INTO "counter" VALUES('REQ',1);
INSERT INTO "counter" VALUES('T',1);
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
INSERT INTO "customer" VALUES('b8035b29e108d88c8c068b9b','Example Clinic','example clinic','city','gold',NULL,'1 Example Road','CU-0001',NULL);
INSERT INTO "customer" VALUES('63b8b8db74658a0c87c31a36','示例诊所','示例诊所',NULL,NULL,NULL,NULL,'CU-0002',NULL);
INSERT INTO "customer" VALUES('f565d594a3d8538bb49ae5a5','Sample Dealer','sample dealer',NULL,NULL,NULL,NULL,'CU-0003',NULL);
INSERT INTO "customer" VALUES('92baac7ba8bd20faa3ae4ebd','Sample School','sample school',NULL,NULL,NULL,NULL,'CU-0004',NULL);
INSERT INTO "customer" VALUES('558d0bbf56fc36083b157524','Sample Dealers','sample dealers',NULL,NULL,NULL,NULL,'CU-0005','f565d594a3d8538bb49ae5a5');
INSERT INTO "customer" VALUES('719cf16bde12887f84641b43','Sample Works','sample works',NULL,NULL,NULL,NULL,'CU-0006',NULL);
INSERT INTO "customer" VALUES('c12183ab13d954b3023c4a06','Li Na','li na',NULL,NULL,NULL,NULL,'CU-0007',NULL);
CREATE TABLE customer_number (
  number_key TEXT PRIMARY KEY,
  number TEXT NOT NULL CHECK (number <> ''),
  customer_id TEXT NOT NULL REFERENCES customer (id),
  name_key TEXT NOT NULL
) STRICT;
INSERT INTO "customer_number" VALUES('k-17','K-17','719cf16bde12887f84641b43','sample works');
CREATE TABLE discount (
  ticket_id TEXT PRIMARY KEY REFERENCES ticket (id),
  amount INTEGER NOT NULL CHECK (amount > 0),
  currency TEXT NOT NULL,
  decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 4),
  why TEXT NOT NULL CHECK (why <> ''),
  at TEXT NOT NULL,
  given_by TEXT NOT NULL
) STRICT;
INSERT INTO "discount" VALUES('4cc944920fc810d71ca46df2',500,'CNY',2,'goodwill','2026-03-02T02:05:00Z','tester');
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
  minutes INTEGER CHECK (minutes >= 0), handed_over_at TEXT, code TEXT, component TEXT, attribution TEXT, parts_charged TEXT CHECK (parts_charged IN ('free', 'cost', 'price')), work_charged TEXT CHECK (work_charged IN ('free', 'price')), charged_because TEXT, overruled_by TEXT, kilometres INTEGER CHECK (kilometres >= 0), test TEXT, solved INTEGER CHECK (solved IN (0, 1)), signed_by TEXT, signed_at TEXT, failed_at TEXT, failed_because TEXT CHECK ((failed_because IS NULL) = (failed_at IS NULL)), place TEXT, advice TEXT, found INTEGER CHECK (found IN (0, 1)),  -- time worked on site
  UNIQUE (ticket_id, visit),
  CHECK (finished_at IS NULL OR cancelled_at IS NULL)
) STRICT;
INSERT INTO "dispatch" VALUES('91f4ce484dfc9cae3072ac37','4cc944920fc810d71ca46df2',1,'3de4b4c42f8e0bf2e9b13b82','2026-03-02T01:00:00Z',NULL,NULL,'2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z',NULL,'paper jam','worn roller','roller replaced','prints 20 labels',40,'2026-03-02T02:05:00Z','paper',NULL,NULL,'cost','free','full care',NULL,12,'printed 20 labels',1,'Li Na','2026-03-02T02:05:00Z',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dispatch" VALUES('7de3595b5a42512cd458c7c1','d3e8eed11b6c561d1092b46c',1,'c0d71f3c12f5210ad7d5ac82','2026-03-03T01:00:00Z',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,'none','no training','explained','they know how',30,NULL,NULL,NULL,NULL,'free','free','in warranty',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dispatch" VALUES('459fcf10578a6df697b31707','fe430693bc1bdc88c88c3062',1,'3de4b4c42f8e0bf2e9b13b82','2026-04-01T01:00:00Z',NULL,NULL,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'price','price','out of warranty',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'third floor','do not bend it',1);
CREATE TABLE dispatch_check (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  kept INTEGER NOT NULL CHECK (kept IN (0, 1)), judged_by TEXT,
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_check" VALUES('91f4ce484dfc9cae3072ac37','uniform',1,NULL);
INSERT INTO "dispatch_check" VALUES('91f4ce484dfc9cae3072ac37','tidy',0,NULL);
INSERT INTO "dispatch_check" VALUES('459fcf10578a6df697b31707','tidy',0,'tester');
CREATE TABLE dispatch_crew (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  PRIMARY KEY (dispatch_id, engineer_id)
) STRICT;
INSERT INTO "dispatch_crew" VALUES('459fcf10578a6df697b31707','c0d71f3c12f5210ad7d5ac82');
CREATE TABLE dispatch_item (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  quantity INTEGER NOT NULL CHECK (quantity > 0), method TEXT,
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_item" VALUES('91f4ce484dfc9cae3072ac37','training',1,NULL);
INSERT INTO "dispatch_item" VALUES('459fcf10578a6df697b31707','training',1,'at the machine');
CREATE TABLE document (
  number INTEGER PRIMARY KEY,  -- when the texts have changed it is another one
  ticket_id TEXT NOT NULL UNIQUE REFERENCES ticket (id) ON DELETE CASCADE,
  digest INTEGER NOT NULL      -- of the texts
) STRICT;
INSERT INTO "document" VALUES(0,'e2c3ac496d92c18f233a09ed',2483302705);
INSERT INTO "document" VALUES(1,'4508e1739488114b486da6e6',129524800);
INSERT INTO "document" VALUES(2,'73e3747cd0c8257476625f9c',1221380378);
INSERT INTO "document" VALUES(3,'ae63179950135a972cabc015',2093342709);
INSERT INTO "document" VALUES(4,'d3e8eed11b6c561d1092b46c',1064806338);
INSERT INTO "document" VALUES(5,'0f5bfd791c8e632de64809fc',3017057375);
INSERT INTO "document" VALUES(6,'4cc944920fc810d71ca46df2',1763828510);
INSERT INTO "document" VALUES(7,'7029298b00c5d687dd7cf8be',3112426978);
INSERT INTO "document" VALUES(8,'c39725b60cf88049466f7500',3873463776);
INSERT INTO "document" VALUES(9,'e1c42b8285e6ea4a21200188',4152089765);
INSERT INTO "document" VALUES(10,'75b6802b75940f0c4927a6fe',3483548428);
INSERT INTO "document" VALUES(11,'b5ce7e14153462c7a185da63',2242262510);
INSERT INTO "document" VALUES(12,'008686690665dde54732cb0a',325237026);
INSERT INTO "document" VALUES(13,'fe430693bc1bdc88c88c3062',3848825112);
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
INSERT INTO "engineer" VALUES('3de4b4c42f8e0bf2e9b13b82','Wang Lin','wang lin','wang','centre',NULL,'10 0001',NULL,1,NULL);
INSERT INTO "engineer" VALUES('c0d71f3c12f5210ad7d5ac82','Zhao Min','zhao min','zhao','centre',NULL,NULL,NULL,1,8);
INSERT INTO "engineer" VALUES('49d75a1c4225053e6dec18b7','Ada','ada',NULL,NULL,NULL,NULL,NULL,1,NULL);
CREATE TABLE engineer_role (
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  role TEXT NOT NULL CHECK (role <> ''),
  PRIMARY KEY (engineer_id, role)
) STRICT;
INSERT INTO "engineer_role" VALUES('c0d71f3c12f5210ad7d5ac82','reception');
CREATE TABLE engineer_skill (
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  skill TEXT NOT NULL CHECK (skill <> ''),
  PRIMARY KEY (engineer_id, skill)
) STRICT;
INSERT INTO "engineer_skill" VALUES('3de4b4c42f8e0bf2e9b13b82','printer');
INSERT INTO "engineer_skill" VALUES('c0d71f3c12f5210ad7d5ac82','installation');
CREATE TABLE entitlement (
  contract_id TEXT NOT NULL REFERENCES contract (id),
  entitlement TEXT NOT NULL,
  total INTEGER NOT NULL CHECK (total >= 0),
  used INTEGER NOT NULL DEFAULT 0 CHECK (used BETWEEN 0 AND total),
  PRIMARY KEY (contract_id, entitlement)
) STRICT;
INSERT INTO "entitlement" VALUES('28f75c842d781d33218ee51c','visit',4,1);
INSERT INTO "entitlement" VALUES('28f75c842d781d33218ee51c','training',2,1);
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
, plate TEXT, plate_key TEXT, note TEXT) STRICT;
INSERT INTO "equipment" VALUES('7156b283e225da9459e9a9b6','PR-1001','pr-1001','printer','LP2','b8035b29e108d88c8c068b9b','d64ea9505600c71d0692f05d','28f75c842d781d33218ee51c','2024-01-01','2024-01-05','2024-01-10',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "equipment" VALUES('45982320e864413801021583','PR-1002','pr-1002','printer',NULL,'63b8b8db74658a0c87c31a36',NULL,'b2bcc4fcfda297f0b7468bb9','2026-02-01',NULL,'2026-02-02',NULL,NULL,'豫A12345','豫a12345','in the van');
INSERT INTO "equipment" VALUES('ec0181dbdb36ed94e90f0250','PR-9001','pr-9001','printer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE escalation (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  percent INTEGER NOT NULL CHECK (percent >= 1),
  done_at TEXT NOT NULL, undone TEXT,
  PRIMARY KEY (clock_id, percent)
) STRICT;
INSERT INTO "escalation" VALUES('6938bd80713cd4dbce0fafa8',75,'2026-03-02T09:20:00Z',NULL);
INSERT INTO "escalation" VALUES('61a8077a74f54ee0a617d4d6',75,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('6938bd80713cd4dbce0fafa8',100,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('61a8077a74f54ee0a617d4d6',100,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('61a8077a74f54ee0a617d4d6',150,'2026-03-03T01:00:00Z',NULL);
CREATE TABLE finding (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  what TEXT NOT NULL CHECK (what <> ''),
  place INTEGER NOT NULL,
  ticket_id TEXT REFERENCES ticket (id),
  PRIMARY KEY (dispatch_id, what)
) STRICT;
INSERT INTO "finding" VALUES('459fcf10578a6df697b31707','cable loose',0,'008686690665dde54732cb0a');
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
INSERT INTO "hold" VALUES('d341b7f7c5e343100b14b7fb','e1c42b8285e6ea4a21200188','factory','2026-03-02T03:00:00Z',NULL,'tester','sent away',NULL);
INSERT INTO "hold" VALUES('c3a34b1e321bd673c6c93978','d3e8eed11b6c561d1092b46c','resolved','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester',NULL,NULL);
INSERT INTO "hold" VALUES('210c0042bd2039b1f72a2783','c39725b60cf88049466f7500','customer','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','tester',NULL,'2026-03-06T01:00:00Z');
CREATE TABLE holder (
  id TEXT PRIMARY KEY,
  place TEXT,
  engineer_id TEXT REFERENCES engineer (id),
  dispatch_id TEXT UNIQUE REFERENCES dispatch (id),
  CHECK ((place IS NULL) <> (dispatch_id IS NULL)),
  CHECK (engineer_id IS NULL OR place IS NOT NULL)
) STRICT;
INSERT INTO "holder" VALUES('98a1f28b843cee1f8d15373f','warehouse',NULL,NULL);
INSERT INTO "holder" VALUES('829ab92a203d17f8a06c5635','centre','3de4b4c42f8e0bf2e9b13b82',NULL);
INSERT INTO "holder" VALUES('a877e0a8670f722974127565','centre',NULL,NULL);
INSERT INTO "holder" VALUES('ca376363f05aaf7e1e42d743',NULL,NULL,'91f4ce484dfc9cae3072ac37');
CREATE TABLE imported (
  row_hash TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id)
) STRICT;
INSERT INTO "imported" VALUES('a98a8f651662bdde032bfcf6f228a852c052407dc84ee9adcf3529dfd15c2d8e','4508e1739488114b486da6e6');
INSERT INTO "imported" VALUES('aed74f9fb9599ceeef9748d00acf6cc53cf33903c89475435915b9eb77ea7540','4508e1739488114b486da6e6');
CREATE TABLE indexed (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  journal_seq INTEGER NOT NULL,
  next_document INTEGER NOT NULL
) STRICT;
INSERT INTO "indexed" VALUES(1,136,14);
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
INSERT INTO "journal" VALUES(1,'32047754d5e7af3960aaf6fd','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','3de4b4c42f8e0bf2e9b13b82','engineer added','{"name": "Wang Lin", "station": "centre"}','f949dd4d5e7ed2aedf5c50c4f2acf5984391323d7815393b8c782dd1a0b12a9d');
INSERT INTO "journal" VALUES(2,'db34e91a661312b8fea7dded','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','c0d71f3c12f5210ad7d5ac82','engineer added','{"name": "Zhao Min", "station": "centre", "roles": ["reception"]}','30f0f6fba03892c427bd0451c90c97bfdd9cff0fbe6d618492689850bb318132');
INSERT INTO "journal" VALUES(3,'f2e9786a3e782e5d0a20f469','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','c0d71f3c12f5210ad7d5ac82','engineer away','{"name": "Zhao Min", "since": "2026-04-05T16:00:00Z", "until": "2026-04-10T16:00:00Z", "note": "holiday"}','893201c3ae0e5ced8f2a939d9a451e1d1607a1f0c6bc651ce431640734109999');
INSERT INTO "journal" VALUES(4,'9b114d8921b8b964136ada73','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','b8035b29e108d88c8c068b9b','customer added','{"number": "CU-0001", "name": "Example Clinic", "phones": ["13800000001"]}','94cd847d3e596830d8888dd0a8b7bd1b2391601ebdba5c9bc38714ee41718df8');
INSERT INTO "journal" VALUES(5,'2763548d04c6261a2fd6cbea','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','63b8b8db74658a0c87c31a36','customer added','{"number": "CU-0002", "name": "示例诊所", "phones": ["13800000002"]}','0f2152e810daca35be13bc80068ded359ccc8e2661f22dd034d891d507c55c2b');
INSERT INTO "journal" VALUES(6,'6dba53d5f399426369e5bd3d','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','f565d594a3d8538bb49ae5a5','customer added','{"number": "CU-0003", "name": "Sample Dealer", "phones": []}','7842d2f103f1008f8a8cde05876ffd8fbda882f7b9ae3d8ff1ac178a1f4c2061');
INSERT INTO "journal" VALUES(7,'0a7b092a003a697f98d0be0e','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','site','d64ea9505600c71d0692f05d','site added','{"customer": "Example Clinic", "name": "North wing", "address": "2 Sample Road", "region": "county"}','9692f04500c76e7e703748a99d5b4000126b1be949b56704156bcd61519e85a7');
INSERT INTO "journal" VALUES(8,'d1537fe7c9d770a7f69b382b','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','b8035b29e108d88c8c068b9b','telephone added','{"name": "Example Clinic", "phone": "13800000003"}','f8a4380dab414ca35270901af7a250e6274b4d280f9bf567aee737fd34a19dea');
INSERT INTO "journal" VALUES(9,'d1537fe7c9d770a7f69b382b','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','b8035b29e108d88c8c068b9b','contact added','{"customer": "Example Clinic", "name": "Li Na", "site": "North wing", "role": "head nurse", "phone": "13800000003", "mail": null}','fdfdb74f7ea62443b2c13088b5e869263c104710b44be2c7d7f82395bcbd70a3');
INSERT INTO "journal" VALUES(10,'d5c69475547b0061ca01f00d','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','28f75c842d781d33218ee51c','contract added','{"number": "C-0001", "customer": "Example Clinic", "kind": "full", "tier": "gold", "from": "2026-01-01", "to": "2026-12-31"}','df885cbfcc6870d09c9a63456b40c960ea3f4ebda5e0558ae2420c186154e167');
INSERT INTO "journal" VALUES(11,'6c347554889b3a999d7bc5a8','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','b2bcc4fcfda297f0b7468bb9','contract added','{"number": "C-0002", "customer": "示例诊所", "kind": "basic", "tier": "standard", "from": "2026-01-01", "to": "2026-12-31"}','c5718bf8158d9f1254f06d266eeda04ecadeccbb9c84d0c5bcea0a64a291146c');
INSERT INTO "journal" VALUES(12,'e19df9092ed7dd48d5eb7f15','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','7156b283e225da9459e9a9b6','equipment added','{"serial": "PR-1001", "kind": "printer", "customer": "Example Clinic", "plate": null}','e490308f1e34c1f24179f59d07cd703a80af6c818f707a3c4f48637fd33024e4');
INSERT INTO "journal" VALUES(13,'14219c739383d65301676602','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','45982320e864413801021583','equipment added','{"serial": "PR-1002", "kind": "printer", "customer": "示例诊所", "plate": null}','730a50d37e1cf560b5582ce5522e39d224adcfebfb2a915298f9c5d119bb8011');
INSERT INTO "journal" VALUES(14,'daab55329d5d09ad6b3e1d9d','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','ec0181dbdb36ed94e90f0250','equipment added','{"serial": "PR-9001", "kind": "printer", "customer": null, "plate": null}','7ce1df04e153b96f8c9bc5b8b9f03e1736fa05b5d3e5ac8c36b292c80c93b921');
INSERT INTO "journal" VALUES(15,'ee473f90d342f9ce3e44ace0','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts received','{"part": "roller", "condition": "new", "quantity": 10, "from": null, "to": "warehouse", "serial": null, "request": null, "note": "delivery note 17"}','daaab21ff08ce2cf1cb6c4a8680ced86ec46e4add8e5529070b5f5a00c8db9a7');
INSERT INTO "journal" VALUES(16,'659e73f0d73c91226bd420cd','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 3, "from": "warehouse", "to": "centre/Wang Lin", "serial": null, "request": null, "note": null}','0fd1e2bae6c84bdb6157ca9358ee22d33f07ecb67f3eae8f66130c0c51d984e9');
INSERT INTO "journal" VALUES(17,'d1bd4675cd9c6d3c08520571','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": null, "note": null}','36230df7f890785b87d6725ccc7e65d80372d2d18dfce41945623ead1acb044e');
INSERT INTO "journal" VALUES(18,'2a7e4f54a18e53a944e121ef','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','card','dcf196a29f877b809338b0b7','card sold','{"card": "CARD-0001", "customer": "Example Clinic", "value": 50000, "currency": "CNY", "decimals": 2}','989f687463bf4510acffa79316556c1bf8841972337a438393a332cf51f2c1c7');
INSERT INTO "journal" VALUES(19,'3a3fbb4ce9d5964e9bcf3cfb','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','4cc944920fc810d71ca46df2','logged','{"channel": "phone", "caller": "Li Na", "phone": "13800000003", "said": "printer jams", "summary": "printer jams", "priority": "P1", "tier": "gold", "region": "county", "kind": "fault", "equipment": "PR-1001", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "cd0e5e432af557a340d105ae", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T01:15:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T01:30:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','f83d020c251a1e34608cfe66ca1c73ba77be33d8a5dec788fad73c05504c2c72');
INSERT INTO "journal" VALUES(20,'b310c54e6bf751e49d73e1cb','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','4cc944920fc810d71ca46df2','assigned','{"engineer": "Wang Lin", "was": null, "clocks": []}','d042c50f0b962202fc3df6a879d670291f87698f57dbe05ad73b6569fa783bab');
INSERT INTO "journal" VALUES(21,'1e9fe43eb8e6a576cb9b9060','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','4cc944920fc810d71ca46df2','opinion','{"text": "restart did not help", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T01:15:00Z", "at": "2026-03-02T01:00:00Z", "spare": "15m clock"}, {"target": "opinion", "change": "met", "due": "2026-03-02T01:30:00Z", "at": "2026-03-02T01:00:00Z", "spare": "30m clock"}]}','53d7297100de859b94a5ee15032971f4f865e0263ae3dec98dbbac251c29c2d2');
INSERT INTO "journal" VALUES(22,'a01e5ef93074cac7114e86cc','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','4cc944920fc810d71ca46df2','appointed','{"visit_at": "2026-03-02T02:00:00Z", "visit_until": null, "asked_by": "customer", "note": "they close at noon", "clocks": []}','cb092b5b629354ab929365dc3dc7593517e7d01954b893650b3e8a5345191f29');
INSERT INTO "journal" VALUES(23,'a13c4abcb74787ebec0328d1','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','4cc944920fc810d71ca46df2','consented','{"purpose": "remote", "by": "Li Na", "how": "phone", "quote": null, "clocks": []}','18be940e6b8835d56c2080f8f9825c2fc173aed75d599a05cbb30c7965453e7f');
INSERT INTO "journal" VALUES(24,'9065e29fe54caa284dd38ab3','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','4cc944920fc810d71ca46df2','quoted','{"quote": "Q-0001", "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}], "total": 8000, "currency": "CNY", "decimals": 2}','3cc50de3757d183f8c4c488734e00d91af59d35bab24b6a94ec424351dedc0cc');
INSERT INTO "journal" VALUES(25,'f50bcaee1898fb1fad295154','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','4cc944920fc810d71ca46df2','consented','{"purpose": "quote", "by": "Li Na", "how": "phone", "quote": "Q-0001", "clocks": []}','b2919fd60b364268af1a095a261db381326b126051d597f34db814c58f943ca0');
INSERT INTO "journal" VALUES(26,'c912c45be14f8f7e2017b86a','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','4cc944920fc810d71ca46df2','ordered','{"visit": 1, "engineer": "Wang Lin", "instead_of": null, "clocks": [{"target": "arrive", "change": "started", "due": "2026-03-02T03:00:00Z", "within": "2h clock"}]}','fc63307751681650ae28c6015e5ac648fdbf73dee778ea933f7c77a45341432a');
INSERT INTO "journal" VALUES(27,'3043f4b32b303412f88d6748','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','4cc944920fc810d71ca46df2','parts issued','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "centre/Wang Lin", "to": "SD-000001/1", "serial": null, "request": null, "note": null}','1dfc68872a437953ce14f5844137d22337b67c137cbb077fd8cef3f2217f205e');
INSERT INTO "journal" VALUES(28,'7be7d3c231af89158991a613','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','4cc944920fc810d71ca46df2','arrived','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "arrive", "change": "met", "due": "2026-03-02T03:00:00Z", "at": "2026-03-02T02:05:00Z", "spare": "55m clock"}]}','8cced05c8589ace680461714f34c8714ec31f608fbeacf9958e26ddf1478ff8b');
INSERT INTO "journal" VALUES(29,'a97d23b9a5efac46d16a2a7e','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','4cc944920fc810d71ca46df2','recorded','{"visit": 1, "form": {"fault": "paper jam", "code": "paper", "cause": "worn roller", "action": "roller replaced", "test": "printed 20 labels", "result": "prints 20 labels", "minutes": 40, "kilometres": 12, "solved": true, "covered": {"parts": "cost", "work": "free", "because": "full care"}, "checklist": {"uniform": true, "tidy": false}, "work": {"training": 1}, "parts": [{"part": "roller", "quantity": 1, "source": null, "condition": "new", "serial": null, "back": false}]}, "was": {}, "clocks": []}','95ecd27822867709a5425893abba5b189e4a7e58922812450099dcfe1cf7ba6d');
INSERT INTO "journal" VALUES(30,'a97d23b9a5efac46d16a2a7e','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','4cc944920fc810d71ca46df2','parts fitted','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "SD-000001/1", "to": null, "serial": null, "request": null, "note": null}','092de147d826c3f22f9a1ddcf274fb7838abaf4e54a260adad4446dab54e768e');
INSERT INTO "journal" VALUES(31,'a97d23b9a5efac46d16a2a7e','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','4cc944920fc810d71ca46df2','entitlement used','{"contract": "C-0001", "entitlement": "training", "quantity": 1, "left": 1}','ca5230b3b132443ac55ffc0bd77a58219ab9c281687b4f6043073f865c146bfe');
INSERT INTO "journal" VALUES(32,'a97d23b9a5efac46d16a2a7e','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','4cc944920fc810d71ca46df2','charged','{"visit": 1, "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}, {"kind": "work", "item": "training", "quantity": 1, "unit": "place", "unit_price": 20000, "list_amount": 20000, "amount": 0, "because": "included in the contract"}], "total": 8000, "currency": "CNY", "decimals": 2}','209d7374520e618a487336993aa4d7da19f95fa9b5b163bfd0595394313bc31e');
INSERT INTO "journal" VALUES(33,'f78459cee3c169b0370938b0','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','4cc944920fc810d71ca46df2','attached','{"visit": 1, "number": 1, "kind": "photo", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','293943774e8d46c2341df0d123b7ddb3c651df81a6190c8b2209ed5a61f969c3');
INSERT INTO "journal" VALUES(34,'2e53dc93a9c4571956f89087','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','4cc944920fc810d71ca46df2','file attached','{"number": 2, "kind": "file", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','325e1a5e20a3da02e86fce7479bb297a0707a7075e9f54d22380411bef9478b8');
INSERT INTO "journal" VALUES(35,'23da420ae5a94a05bc75fa04','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','4cc944920fc810d71ca46df2','recorded','{"visit": 1, "form": {"signature": "Li Na"}, "was": {}, "clocks": []}','ef1947db0e4447c1dc22fdc47f63d471981113907b82bf74f2f1bf4a4751ea1f');
INSERT INTO "journal" VALUES(36,'23da420ae5a94a05bc75fa04','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','4cc944920fc810d71ca46df2','finished','{"visit": 1, "engineer": "Wang Lin", "clocks": []}','e6fd5fa24cebb96fcf4918392d7a7f0f4a9e62d99671e1f6a92a23cbc12cf6fb');
INSERT INTO "journal" VALUES(37,'23da420ae5a94a05bc75fa04','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','4cc944920fc810d71ca46df2','resolved','{"cause": "worn roller", "solution": "roller replaced", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-02T09:30:00Z", "at": "2026-03-02T02:05:00Z", "spare": "6h25m"}]}','ae376d1ad709e758f534e233e1269993e2da9c9da82e207eafa194808d8acf30');
INSERT INTO "journal" VALUES(38,'f046fae679946d287cbb7ba3','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','4cc944920fc810d71ca46df2','paid','{"receipt": "R-0001", "amount": 3000, "currency": "CNY", "decimals": 2, "method": "card", "card": "CARD-0001", "balance": 47000, "owed": 5000, "held": 0}','717438a57ec70b74a534ed03c0165c9301f35acfe05298ec87d27bb6432ad5eb');
INSERT INTO "journal" VALUES(39,'9df5deefcf76809c1063e271','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','4cc944920fc810d71ca46df2','paid','{"receipt": "R-0002", "amount": 5000, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 0}','26ace242cbb7105f1226417f8cffa301802d02d8e6097d558d6b320549120b24');
INSERT INTO "journal" VALUES(40,'8abd82ecba9f4eaa50db1155','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','4cc944920fc810d71ca46df2','handed-over','{"visit": 1, "engineer": "Wang Lin", "clocks": [], "receipts": ["R-0001", "R-0002"], "money": [{"amount": 8000, "currency": "CNY", "decimals": 2}]}','09a2ff923f98c6e822379614c8fabf3138a9f5e556179bfbf65a0b87718f565d');
INSERT INTO "journal" VALUES(41,'e09a813cc11cfa3b23f1f7a6','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','4cc944920fc810d71ca46df2','discounted','{"amount": 500, "was": 0, "currency": "CNY", "decimals": 2, "why": "goodwill", "owed": 0, "held": 500}','0e9f3c0b10cde11299055f88fadb5797df1cecc0314a27e906dff63b36cb4957');
INSERT INTO "journal" VALUES(42,'df092691e532c717d98b9294','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','4cc944920fc810d71ca46df2','refunded','{"receipt": "R-0003", "amount": 500, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 0}','012600e7f618acbcef25aebcc8f5023ead9ac334460b9fa121c89b0037f3b607');
INSERT INTO "journal" VALUES(43,'0796d33f2671d94f6b6001d1','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','4cc944920fc810d71ca46df2','receipt voided','{"receipt": "R-0003", "amount": -500, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 500, "why": "it was not given"}','945b954c10938b95c8e5a784f367c53c53fb95be897ce0a51d1d70926e4d3e96');
INSERT INTO "journal" VALUES(44,'a0cbd937194f4c11f8df4d8c','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','4cc944920fc810d71ca46df2','closed','{"note": null, "clocks": []}','ee5ed9283caab8d128d24dffdb18bfc2190e03e4261f72cd93611b74378f13ca');
INSERT INTO "journal" VALUES(45,'7b9fdcc56440fe5aa7d762fc','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','e1c42b8285e6ea4a21200188','logged','{"channel": "phone", "caller": null, "phone": null, "said": "no power", "summary": "no power", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "equipment": "PR-1002", "contract": "C-0002", "assumed": ["priority", "region", "kind", "phase"], "terms": "8a523a43fab60818608e92ce", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T06:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','d3abecaf713337dbf4642f86b6f20668de07cabacac1c3052f885627d545862a');
INSERT INTO "journal" VALUES(46,'03b8dbe4a1676da1280397d4','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','e1c42b8285e6ea4a21200188','called','{"channel": "phone", "caller": null, "phone": null, "said": "is anybody coming?", "clocks": []}','4bff9d622d152162139d347da9871b8d421dcfafe671d4ce0504b364393e389e');
INSERT INTO "journal" VALUES(47,'6418229e54e959b3a3d76829','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','e1c42b8285e6ea4a21200188','lent','{"loan": "caac3f332c17a1026f7cf480", "serial": "PR-9001", "kind": "printer", "due": "2026-03-17T03:00:00Z", "clocks": []}','21651959e78e1666e5d63180afdfd4a78e5c297fc926eb9293c16b5014f43503');
INSERT INTO "journal" VALUES(48,'066c96bd2477668ef3b43b8d','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','e1c42b8285e6ea4a21200188','return asked','{"return": "RMA-0001", "serial": "PR-1002", "reason": "quality", "decision": "repair", "freight": "desk", "because": {"when": {"warranty": ["in"]}}, "overruled_by": null}','c2b56bfea79d9211c605587a04509aca0337722423b8ef67eb0361f752ee17d1');
INSERT INTO "journal" VALUES(49,'b9643d23e5fd791c9957a999','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','wang','ticket','e1c42b8285e6ea4a21200188','return approved','{"return": "RMA-0001", "by": "wang", "lacking": 0, "note": null}','91d191033bda178aa870d6f543cf1fb18bfb78f2bccf21cd89a560c79fd4daec');
INSERT INTO "journal" VALUES(50,'2c285296a3a8ad4a63782b3d','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','e1c42b8285e6ea4a21200188','consented','{"purpose": "removal", "by": "Ms Example", "how": "phone", "quote": null, "clocks": []}','c3b3ac3e320c921c8e957693d7907175fb522dd41c62a0bff410e970f9281c3e');
INSERT INTO "journal" VALUES(51,'8a28be0034633945f4887f8a','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','e1c42b8285e6ea4a21200188','sent-away','{"return": "RMA-0001", "serial": "PR-1002", "freight": "desk", "clocks": []}','c289cf95ae3b00ec29ccf8edf849aeac8307d82c11f7683ee196896766f530ca');
INSERT INTO "journal" VALUES(52,'61e9ec324d5bd2c475cfb460','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','e1c42b8285e6ea4a21200188','held','{"reason": "factory", "note": "sent away", "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T06:00:00Z"}]}','9d08d4d631028dbb4e414b43d115e9e0a8baa3a838fe73fce6ca6dc2066eca99');
INSERT INTO "journal" VALUES(53,'54540d03f8101ab657c37d7c','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','e2c3ac496d92c18f233a09ed','logged','{"channel": "phone", "caller": null, "phone": null, "said": "scanner reads every second code", "summary": "scanner reads every second code", "priority": "P2", "tier": "standard", "region": "city", "kind": "fault", "contract": "C-0002", "typed": ["priority"], "assumed": ["region", "kind", "phase"], "terms": "c2b4f10d2185bab92d1872a2", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-04T09:30:00Z", "within": "2 working days"}]}','a26991b7fe5f8358aa92d84d27ae0d1f96f24cb793b5f67f44714c2cb3b14b57');
INSERT INTO "journal" VALUES(54,'5f1b95ca04c6e6594eace6fb','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','c39725b60cf88049466f7500','logged','{"channel": "phone", "caller": null, "phone": null, "said": "registration desk is down", "summary": "registration desk is down", "priority": "P3", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "21909975072fc3df8abf8cfb", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T03:45:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-05T09:30:00Z", "within": "3 working days"}]}','04705a2e9654785b140158a436eb6916ca98f04d21392f2d5ad965c58c0a5dce');
INSERT INTO "journal" VALUES(55,'7e7f41d5b48884c6d2eb5e16','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','c39725b60cf88049466f7500','classified','{"changed": {"priority": ["P3", "P1"], "severity": [null, "down"], "reach": [null, "group"]}, "terms": "cc0dc7d9b1f5d32985d12d85", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "moved", "due": "2026-03-02T09:30:00Z", "was": "2026-03-05T09:30:00Z"}]}','2f79febbb3d0dd963b54004ebb63c600a0c5f5d6f22875ee1a4d6c53b9b9fec8');
INSERT INTO "journal" VALUES(56,'653a5f3e599448460511c338','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','c39725b60cf88049466f7500','escalated','{"from": "1", "to": "2", "reason": "the board has to be measured", "clocks": []}','a2e1de277cfefb84b7764bb22a08487068eb984a828893a0acc55c73276f74ef');
INSERT INTO "journal" VALUES(57,'860acc3e6e3f43a30b28cb83','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','e2c3ac496d92c18f233a09ed','answered','{"text": "we look into it", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T04:00:00Z", "at": "2026-03-02T06:00:00Z", "late": "1h"}]}','1d25e470b02e6481dcaf88d87fb2e2f59738dda716c46a0caeb5e55bc3f7b5f8');
INSERT INTO "journal" VALUES(58,'860acc3e6e3f43a30b28cb83','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','e2c3ac496d92c18f233a09ed','contract extended','{"target": "answer", "number": "C-0002", "by": "1 month", "was": "2026-12-31", "ends_on": "2027-01-31"}','618bc4c365f76624f9f45aeeec822595596a19a8780fc8dec494b07d1df11354');
INSERT INTO "journal" VALUES(59,'cfb27c41528b5eb3988a9567','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','d9a605b742fdd38459153751','parts asked','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "because": "for the fair"}','9cc7ac2bb0133f03a3f03c46098054e4897eb6ef04d027627b7234db4166eb2c');
INSERT INTO "journal" VALUES(60,'e2acbacd63745c0b3ee4cf54','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','wang','request','d9a605b742fdd38459153751','request approved','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "lacking": 0, "note": null}','dd26eeb80c10c82411ebf3167e9d0ac4ef2e3c7059629366ccdcd42ecd22d1a8');
INSERT INTO "journal" VALUES(61,'c148a812813036bbf9b0eaab','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": "REQ-0001", "note": null}','126c88a0b33983e76f0b3faee35d0e389b8eafcbde2082f21944c0431e701dd4');
INSERT INTO "journal" VALUES(62,'c148a812813036bbf9b0eaab','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','d9a605b742fdd38459153751','request issued','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "source": "warehouse"}','7079c845c2daf43c26834fb323c4cc970ba465721039ce9f915a0d3eff5406b8');
INSERT INTO "journal" VALUES(63,'8bb128769c9af0cee90852c3','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts counted','{"holder": "centre/Wang Lin", "part": "roller", "condition": "new", "counted": 1, "expected": 2, "engineer": "Wang Lin", "charged": 12000, "currency": "CNY", "decimals": 2}','dcdc7e357322884f52b08271bec0e607a2ebec49cf4ee2c684e48a93ffc2f94d');
INSERT INTO "journal" VALUES(64,'030843c77c870535372e385d','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','contract','28f75c842d781d33218ee51c','entitlement used','{"contract": "C-0001", "entitlement": "visit", "quantity": 1, "left": 3}','8cf2b45227d19c1c6f09cd7c493dfba7097d920a08273eb663b065d83b1379c5');
INSERT INTO "journal" VALUES(65,'eebb2035518f562da5940a6b','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','7029298b00c5d687dd7cf8be','logged','{"channel": "phone", "caller": null, "phone": null, "said": "cannot log in", "summary": "cannot log in", "priority": "P1", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "cc0dc7d9b1f5d32985d12d85", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T09:35:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T09:50:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','aaf2fda01a3bc002e395ba53e548ffe5096f28ae062ada5395eda619f6d48cd5');
INSERT INTO "journal" VALUES(66,'e7a7b211f7048cc2b1a64b45','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','c39725b60cf88049466f7500','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T08:15:00Z", "note": "time is running out", "due_at": "2026-03-02T09:30:00Z"}','9e189002ccfc533753908198d07347e671adb22675d3a817dcb8a11f8edb10d4');
INSERT INTO "journal" VALUES(67,'e7a7b211f7048cc2b1a64b45','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','c39725b60cf88049466f7500','notices written','{"to": ["Head of service"]}','88ca0f175af259ee6830443351e4d01760676a73ec8846ea7cd3e43c7ddf527c');
INSERT INTO "journal" VALUES(68,'989c396572360486068ac4af','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','c39725b60cf88049466f7500','person told','{"to": "Head of service", "way": "command"}','021224f1f8419cee6489534ae4df2f37e6abd06b797e4d395eaac3346ce1ded7');
INSERT INTO "journal" VALUES(69,'4c3877f644d8186fe81de942','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','7029298b00c5d687dd7cf8be','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T09:27:30Z", "note": "time is running out", "due_at": "2026-03-02T09:30:00Z"}','f465f8d2f8d012346027b0c5bd52703bea3ce54b702d74204fde8e228f9e61b8');
INSERT INTO "journal" VALUES(70,'4c3877f644d8186fe81de942','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','7029298b00c5d687dd7cf8be','notices written','{"to": ["Head of service"]}','c46cbd043534550a5b55cc6cdbc43cfd7f9653e22f4c865cb0e6add350957908');
INSERT INTO "journal" VALUES(71,'72e8bd557ccae25ed27ad485','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','c39725b60cf88049466f7500','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','ba712c948eec6961afc4495ee3a651960254fcb8be663c8409f9dc4e93293d8f');
INSERT INTO "journal" VALUES(72,'72e8bd557ccae25ed27ad485','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','c39725b60cf88049466f7500','escalated','{"from": "2", "to": "3", "because": {"target": "solve", "percent": 100}, "reason": null, "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}]}','56883e879dbbe595c169f8c14c4ca63b2e9d8d994dc3609070b0cadbaf9e9023');
INSERT INTO "journal" VALUES(73,'72e8bd557ccae25ed27ad485','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','c39725b60cf88049466f7500','left undone','{"what": "priority", "why": "{number} is {priority} already", "facts": {"number": "SD-000004", "priority": "P1"}}','ad9effd68772bbd448abb56d6eec4556d19972fd9a31aebce64319ef172c74b0');
INSERT INTO "journal" VALUES(74,'3c87b3cb406d40a92d08078a','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','7029298b00c5d687dd7cf8be','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','5f675aea65a9fbd95cfda2ea691986ab7e9bb3a55612a9d11c84664522948943');
INSERT INTO "journal" VALUES(75,'3c87b3cb406d40a92d08078a','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','7029298b00c5d687dd7cf8be','escalated','{"from": "1", "to": "2", "because": {"target": "solve", "percent": 100}, "reason": null, "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}, {"target": "answer", "change": "missed", "due": "2026-03-02T09:35:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T09:50:00Z"}]}','cb1a0e917afd0d61b32e591e5a8223dc8b3f8246450d734364e6f36e7f51103d');
INSERT INTO "journal" VALUES(76,'3c87b3cb406d40a92d08078a','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','7029298b00c5d687dd7cf8be','left undone','{"what": "priority", "why": "{number} is {priority} already", "facts": {"number": "SD-000005", "priority": "P1"}}','4f9c147c4c77ac77ddb97f507befc6d0335d305cb19ab5fd4f09ea52b1083906');
INSERT INTO "journal" VALUES(77,'65542adb37395cf48eec15e5','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','7029298b00c5d687dd7cf8be','time used','{"target": "solve", "percent": 150, "used_at": "2026-03-03T00:35:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','b77f11d4367c401b48eb2528d88b318d8cf5d300f46e7b2e04dfc6dd94a75114');
INSERT INTO "journal" VALUES(78,'65542adb37395cf48eec15e5','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','7029298b00c5d687dd7cf8be','assigned','{"engineer": "Zhao Min", "was": null, "clocks": [], "because": {"station": "centre", "skill": null, "live": 0, "last_at": null}}','4788a6d8a45aef42db1c0502a90c95f3cda8d1dbf225a3a534414b49a9ec5430');
INSERT INTO "journal" VALUES(79,'aeec2e0e885f0e42fbafe2d4','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','7029298b00c5d687dd7cf8be','person told','{"to": "Head of service", "way": "command"}','82bdae5fac244b6a23dca8e8bac262c6166227373398d39993da1865de312406');
INSERT INTO "journal" VALUES(80,'d71dc33eea69423b26ccad65','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','ae63179950135a972cabc015','logged','{"channel": "phone", "caller": null, "phone": null, "said": "called by mistake", "summary": "called by mistake", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "8a523a43fab60818608e92ce", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','bab8b9e0d4be3695082201c6a916de9698bd5e2f2664073b8f035cfef4a87efe');
INSERT INTO "journal" VALUES(81,'c40693abbca098431bfdb9be','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','ae63179950135a972cabc015','cancelled','{"reason": "called by mistake", "clocks": [{"target": "answer", "change": "void", "due": "2026-03-03T03:00:00Z"}, {"target": "solve", "change": "void", "due": "2026-03-10T09:30:00Z"}]}','abb2f1b733cd76fa58f95f749358e591bc34965ca1da79d10d36e2b85579d437');
INSERT INTO "journal" VALUES(82,'3c0f62100cb893fab8fc5171','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','d3e8eed11b6c561d1092b46c','logged','{"channel": "phone", "caller": null, "phone": null, "said": "how does it print", "summary": "how does it print", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "typed": ["warranty"], "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "8a523a43fab60818608e92ce", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','1f89006c56312f5f6508f7dbe106962a2c0c15138ca6168764f2ff33a4da0608');
INSERT INTO "journal" VALUES(83,'274fbf0f564517bd3e1037af','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','d3e8eed11b6c561d1092b46c','ordered','{"visit": 1, "engineer": "Zhao Min", "instead_of": null, "clocks": []}','e9cc030793d42b790caf47c3b5a3902bba0e94f33e82c441a14ad39d748b6274');
INSERT INTO "journal" VALUES(84,'7cb09dcf681ab26f943ce3ab','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','d3e8eed11b6c561d1092b46c','arrived','{"visit": 1, "engineer": "Zhao Min", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-03T03:00:00Z", "at": "2026-03-03T01:00:00Z", "spare": "2h"}]}','c1e8f24587bf97380f65641d2b998bbad18ecce04af3062c54269e0879233aa6');
INSERT INTO "journal" VALUES(85,'1280d33bd124bbc966861de1','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','d3e8eed11b6c561d1092b46c','recorded','{"visit": 1, "form": {"fault": "none", "cause": "no training", "action": "explained", "result": "they know how", "minutes": 30, "covered": {"parts": "free", "work": "free", "because": "in warranty"}}, "was": {}, "clocks": []}','75f7cdcad3839ce630163d1b249b390b5550ef349b44aa2ff064d2dde905feaf');
INSERT INTO "journal" VALUES(86,'1280d33bd124bbc966861de1','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','d3e8eed11b6c561d1092b46c','charged','{"visit": 1, "because": "in warranty", "lines": [{"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "in warranty"}, {"kind": "work", "item": "labour", "quantity": 1, "unit": "30m", "unit_price": 6000, "list_amount": 6000, "amount": 0, "because": "in warranty"}], "total": 0, "currency": "CNY", "decimals": 2}','53c20dceea5ac6778480ac935efc8d1aef56617fc4d574ebdcbf2312457ff716');
INSERT INTO "journal" VALUES(87,'1280d33bd124bbc966861de1','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','d3e8eed11b6c561d1092b46c','finished','{"visit": 1, "engineer": "Zhao Min", "clocks": []}','c7038ab781038d5e0d7ab302c530d159b9508b6f28dd96b2fbf24a1da5a1d5aa');
INSERT INTO "journal" VALUES(88,'5b514422b48209e5f3451ba8','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','d3e8eed11b6c561d1092b46c','resolved','{"cause": "no training", "solution": "explained", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-10T09:30:00Z", "at": "2026-03-03T01:00:00Z", "spare": "5 working days"}]}','c40904c71849f08436644167058d7e28ca60b062e1761d26742ed1d83146a13f');
INSERT INTO "journal" VALUES(89,'32e37c51391564a8af3eede4','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','d3e8eed11b6c561d1092b46c','closed','{"note": "content", "clocks": []}','13f86da72769b00ab214e2e1e444b35c1fc2d667c7161566e08fc44a28080ed3');
INSERT INTO "journal" VALUES(90,'572494ac63aecd41bfaf13ed','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','d3e8eed11b6c561d1092b46c','reopened','{"reason": "again", "clocks": [{"target": "solve", "change": "resumed", "due": "2026-03-10T09:30:00Z"}]}','6138216371cd2d725228d980400738983c131783546556a9e5f18b5a47e6b18e');
INSERT INTO "journal" VALUES(91,'91492113b5ac16bcc6998241','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','customer','92baac7ba8bd20faa3ae4ebd','customer added','{"number": "CU-0004", "name": "Sample School", "phones": []}','25b90d62e23960e9f4c22f92afc191077ac1d3f39becc9e45740512876a13d51');
INSERT INTO "journal" VALUES(92,'91492113b5ac16bcc6998241','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','ticket','4508e1739488114b486da6e6','logged','{"channel": "phone", "caller": null, "phone": null, "said": "Door, Lock, Stuck", "summary": "Door, Lock, Stuck", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "typed": ["priority"], "assumed": ["region", "tier", "kind", "phase"], "terms": "8a523a43fab60818608e92ce", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T02:30:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','115eb65e8630dc5b2cd055f3fe20d6029ead4bcfabf61a5dcb0950fdf9e114ac');
INSERT INTO "journal" VALUES(93,'91492113b5ac16bcc6998241','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','engineer','49d75a1c4225053e6dec18b7','engineer added','{"name": "Ada", "station": null}','8e54506c79130438fe11525a47d15ec2110d0fe6b17f9a55f519ecc560434151');
INSERT INTO "journal" VALUES(94,'91492113b5ac16bcc6998241','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','ticket','4508e1739488114b486da6e6','assigned','{"engineer": "Ada", "was": null, "clocks": []}','c5d96a49995ac78cc0e8e95e61077281f2b69407eff8a7c02fb951b0084d15b0');
INSERT INTO "journal" VALUES(95,'91492113b5ac16bcc6998241','2026-03-02T00:50:00Z','2026-03-02T00:50:00Z','Ada','ticket','4508e1739488114b486da6e6','resolved','{"cause": "not recorded", "solution": "not recorded in the log", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T02:30:00Z", "at": "2026-03-02T00:50:00Z", "spare": "1h40m"}, {"target": "solve", "change": "met", "due": "2026-03-09T09:30:00Z", "at": "2026-03-02T00:50:00Z", "spare": "5 working days"}]}','e7a25a8c093affc93d4f54b7610a9f4dd28988cadff29156484d07b9b72d98b5');
INSERT INTO "journal" VALUES(96,'91492113b5ac16bcc6998241','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','4508e1739488114b486da6e6','imported','{"file": "incidents.csv", "rows": 2, "through": "2026-03-02T00:50:00Z"}','e1cda65472d737e711260b7f3597b836e314b043e3aae40024b3f287b908fd43');
INSERT INTO "journal" VALUES(97,'c13de4f5e7f14419f1dc5feb','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','engineer','c0d71f3c12f5210ad7d5ac82','engineer changed','{"name": "Zhao Min", "changed": {"capacity": 8}}','b93aa7601328a98c295df3a9c95dd93cd1694917539f3b66593d75cefe218293');
INSERT INTO "journal" VALUES(98,'2a70bcecd720bffec137c367','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','engineer','c0d71f3c12f5210ad7d5ac82','engineer away','{"name": "Zhao Min", "since": "2026-04-30T16:00:00Z", "until": "2026-05-05T16:00:00Z", "note": "on leave"}','4fe502ca730ecb84139c76a6008ca9faa491789a9f761f0c8aae648f60655000');
INSERT INTO "journal" VALUES(99,'febee1f1f186319c8cdfc364','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','c39725b60cf88049466f7500','appointed','{"visit_at": "2026-03-05T06:00:00Z", "visit_until": "2026-03-05T08:00:00Z", "asked_by": "desk", "note": null, "clocks": []}','bb551f0a52159daced4ff828da1a9352d559cf110fcb784e1b3b411a7f90f59b');
INSERT INTO "journal" VALUES(100,'5188a018a2d13fdeee8a16b7','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','c39725b60cf88049466f7500','held','{"reason": "customer", "note": null, "ends_at": "2026-03-06T01:00:00Z", "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "held", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "held", "due": "2026-03-02T09:30:00Z"}]}','190a7b00fb6eb2ac199d7a8f6c45afd7a746b6817624f18b713deaa527ac49e6');
INSERT INTO "journal" VALUES(101,'1be284e7842750783b5aaac4','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','0f5bfd791c8e632de64809fc','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the printer jams again", "summary": "the printer jams again", "priority": "P3", "tier": "gold", "region": "county", "kind": "fault", "equipment": "PR-1001", "contract": "C-0001", "follows": "SD-000001", "typed": ["region", "kind"], "assumed": ["priority", "phase"], "terms": "18b3e73f37fd48a00ce5dc22", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-04T01:15:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-04T01:30:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "3 working days"}]}','9952377b3394b6c2eb0ac0c9fa5381e6d490f9e0dd475b7e648f37841f056250');
INSERT INTO "journal" VALUES(102,'1be284e7842750783b5aaac4','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','4cc944920fc810d71ca46df2','followed','{"number": "SD-000008", "said": "the printer jams again"}','03cfc1ca835f6caefe0241c1bbc14e9c40b2c18f2ddab0f4fe3a0d73c38e4b3e');
INSERT INTO "journal" VALUES(103,'a0c640933d28cb1b0221847b','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','7029298b00c5d687dd7cf8be','classified','{"entered_why": "it was never critical", "changed": {"priority": ["P1", "P2"]}, "corrects": "eebb2035518f562da5940a6b logged 2026-03-02T09:20:00Z", "put_right": {"eebb2035518f562da5940a6b logged 2026-03-02T09:20:00Z": "cc0dc7d9b1f5d32985d12d85"}, "clocks": []}','ecb4d9a293c574ac4867c5c8e00ce4990811be5e09568cb28a883c0f4efc6274');
INSERT INTO "journal" VALUES(104,'38e195e8b38eb2b395f5d97d','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','73e3747cd0c8257476625f9c','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the screen is dark", "summary": "the screen is dark", "priority": "P1", "tier": "standard", "region": "city", "kind": "fault", "typed": ["priority"], "assumed": ["region", "tier", "kind", "phase"], "terms": "249cd970cc6bdb16d70900f5", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-04T01:30:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-05T01:00:00Z", "within": "8h"}]}','770dbc01a1ac60f3f6998c2df189793b38aa8a941ebe64e36adc3d9c4ef1aa18');
INSERT INTO "journal" VALUES(105,'c00b4466376efefd744284d1','2026-03-04T01:10:00Z','2026-03-04T03:00:00Z','tester','ticket','73e3747cd0c8257476625f9c','answered','{"entered_why": "written on paper", "text": "told them to wait", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-04T01:30:00Z", "at": "2026-03-04T01:10:00Z", "mended": "2026-03-04T01:30:00Z", "spare": "20m"}]}','395cde65f5a19464c25bb98e2c3a4bda997b1b0e017b1d689e32757bd29da1e2');
INSERT INTO "journal" VALUES(106,'1a588517582f588bcd718845','2026-03-06T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','c39725b60cf88049466f7500','resumed','{"foreseen": true, "clocks": [{"target": "answer", "change": "resumed", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "resumed", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "resumed", "due": "2026-03-02T09:30:00Z"}]}','42973cab46f6e2969b84e0eefb6a05b95909749c4192f1e090b2a703fe653742');
INSERT INTO "journal" VALUES(107,'dc08bc67f0b76d6fc3d0add5','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','f565d594a3d8538bb49ae5a5','turnover entered','{"customer": "Sample Dealer", "month": "2026-02", "amount": 2000000, "was": null, "basis": "payments", "currency": "CNY", "decimals": 2}','f419d4250ae5c9b759faadd3c4091c7d0999d307ef14bf9149e51e5942d8da7e');
INSERT INTO "journal" VALUES(108,'dc868287b0bb741fd0c9beb5','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','f565d594a3d8538bb49ae5a5','quarter settled','{"customer": "Sample Dealer", "quarter": "2026Q1", "basis": "payments", "turnover": 2000000, "budget": 30000, "carried_in": 0, "spent": 14000, "charged": 0, "paid": 0, "carried_out": 16000, "currency": "CNY", "decimals": 2}','cd980dab9e19046c88cc2ef0a103d614c0b29122c53678d84fca911191af6e44');
INSERT INTO "journal" VALUES(109,'5900634d4666e9feeceeb9fb','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','f565d594a3d8538bb49ae5a5','turnover entered','{"customer": "Sample Dealer", "month": "2026-04", "amount": 100000, "was": null, "basis": "payments", "currency": "CNY", "decimals": 2}','b5da007d60e78461f0920e0f2021dd9a7457cfee1159260b61e554759422fd93');
INSERT INTO "journal" VALUES(110,'bbbe5b846e4a67544ecc2623','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','558d0bbf56fc36083b157524','customer added','{"number": "CU-0005", "name": "Sample Dealers", "phones": ["010 5550 0007 ext 12"]}','c1553610fcaff34f2d99714c425619badf84ad9f869a977782dd0a4389ae9794');
INSERT INTO "journal" VALUES(111,'0b5b6190becb050bc6461235','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','f565d594a3d8538bb49ae5a5','customer merged','{"name": "Sample Dealers", "number": "CU-0005", "into": "Sample Dealer", "into_number": "CU-0003", "had": {}, "filled": {}, "was": {"id": "558d0bbf56fc36083b157524", "name": "Sample Dealers", "region": null, "tier": null, "phase": null, "address": null, "phones": ["010 5550 0007 ext 12"], "number": "CU-0005"}}','23a11392679f031738fb606810484015696ccc74bf47bfab3091d6052ef39b41');
INSERT INTO "journal" VALUES(112,'e7be7f06cb481330a0606941','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','contract','b2bcc4fcfda297f0b7468bb9','contract extended by hand','{"number": "C-0002", "was": "2027-01-31", "ends_on": "2027-06-30", "why": "goodwill"}','fe3fdb3f479f44d56713a539c32dd53e289ec5bbe83c89cb345bee557e23d84a');
INSERT INTO "journal" VALUES(113,'710f8d1285ad90d92593ed9b','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','b8035b29e108d88c8c068b9b','contact changed','{"customer": "Example Clinic", "name": "Li Na", "changed": {"left_on": "2026-04-01"}, "was": {"left_on": null}}','be579277ab6a83b7c9efe0e7872c1651d0d5c4e277b2e853f154b04845d1e11e');
INSERT INTO "journal" VALUES(114,'49de2a5d841bf94e82c4b1b6','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','45982320e864413801021583','equipment changed','{"serial": "PR-1002", "changed": {"plate": "豫A12345", "note": "in the van"}, "was": {"plate": null, "note": null}}','508ab65be52f55d82a5e887e7fd20eb962e8c1f07217bfd15ebe7a8c1fb2646b');
INSERT INTO "journal" VALUES(115,'6e2aa06b77a49a0bbba00ef8','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','dc1cc01e5b03ae73a2ca12ea','logged','{"channel": "phone", "caller": null, "phone": null, "said": "a slip", "summary": "a slip", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "8a523a43fab60818608e92ce", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','45d82bc72d8e9c325ddd2231c60f4ecc10091491db12c3fcc281a826880a0d1c');
INSERT INTO "journal" VALUES(116,'826355a0fdbf49cd643a30a7','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','dc1cc01e5b03ae73a2ca12ea','undone','{"of": [{"kind": "logged", "data": {"channel": "phone", "caller": null, "phone": null, "said": "a slip", "summary": "a slip", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "8a523a43fab60818608e92ce"}}], "withdrawn": "SD-000010", "clocks": []}','8030c75621355fd0205732a1061bc8c9453f36143462287bfb3ac6271df24b08');
INSERT INTO "journal" VALUES(117,'9469d37f7a8cc092660a2b7c','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','fe430693bc1bdc88c88c3062','logged','{"channel": "phone", "caller": null, "phone": null, "said": "does anybody come?", "summary": "does anybody come?", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "8a523a43fab60818608e92ce", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','e1ef55bbc89a0ac536852ae2b65b22afbdcf473217b9bc1a515b2678cd9457b2');
INSERT INTO "journal" VALUES(118,'d4e6dc638d4f59dda8429212','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','75b6802b75940f0c4927a6fe','logged','{"channel": "phone", "caller": null, "phone": null, "said": "logged twice", "summary": "logged twice", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "8a523a43fab60818608e92ce", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','4c1ed73c90ac7308e4e7667c629d5fb273ed59f84bde18ed5f8284e311cf0540');
INSERT INTO "journal" VALUES(119,'5b9a0b1673dac5164e4371a9','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','75b6802b75940f0c4927a6fe','edited','{"changed": {"summary": ["logged twice", "does anybody come"], "caller": ["", "Mr Sample"]}, "typed": ["summary", "caller"]}','55358ec44cffe9f0c5085ea2554f8b4ef5f812e1660bfadd8f26271ac53fa685');
INSERT INTO "journal" VALUES(120,'6c33371656d42aec731216cf','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','fe430693bc1bdc88c88c3062','called','{"clocks": [], "channel": "phone", "caller": null, "phone": null, "said": "logged twice", "told_of": "SD-000012", "told_by": "tester", "entered_why": null}','00d58fbe1769514586caad7e553b746669a6f10417ca423e538ad593b7f54ce3');
INSERT INTO "journal" VALUES(121,'6c33371656d42aec731216cf','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','75b6802b75940f0c4927a6fe','merged','{"into": "SD-000011", "clocks": [{"target": "answer", "change": "void", "due": "2026-04-01T03:00:00Z"}, {"target": "solve", "change": "void", "due": "2026-04-09T09:30:00Z"}]}','cebb12984fce0427ff105b9a6f51114660217d3a5fe54363ffca2228ff1a9924');
INSERT INTO "journal" VALUES(122,'6c33371656d42aec731216cf','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','fe430693bc1bdc88c88c3062','duplicate merged','{"number": "SD-000012", "calls": 1, "files": 0, "clocks": []}','9c81d7b4afe3c9c931415dae635755d9d715650ca065c8e561679ed7ca2ee629');
INSERT INTO "journal" VALUES(123,'71f351f7d288d6fa05ae9636','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','719cf16bde12887f84641b43','customer added','{"number": "CU-0006", "name": "Sample Works", "phones": []}','27eb0eeb6808376277546dd7c0ccaf78a1d6f3b35275a13fedf7a2f63cbbd664');
INSERT INTO "journal" VALUES(124,'7018da8d2b9a1037715d65e9','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','c12183ab13d954b3023c4a06','customer added','{"number": "CU-0007", "name": "Li Na", "phones": []}','dd410fe2c76651d80d83a6c4a1b953995f0cf018a55ceaa6a51d747b12f1b5f9');
INSERT INTO "journal" VALUES(125,'7018da8d2b9a1037715d65e9','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','b5ce7e14153462c7a185da63','logged','{"channel": "mail", "caller": "Li Na", "phone": null, "said": "no sound\nsince nine", "summary": "no sound", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "8a523a43fab60818608e92ce", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','60422966ea85866344646b5fd7a7e4dfc6ad24dbad4c37968084fb09643e42fe');
INSERT INTO "journal" VALUES(126,'7018da8d2b9a1037715d65e9','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','c12183ab13d954b3023c4a06','contact added','{"customer": "Li Na", "name": "Li Na", "site": null, "role": null, "phone": null, "mail": "li@example.invalid"}','cff037595600be5e0a9be158b00d3ed34ad9e7afaf60e5c94c9c766af6066158');
INSERT INTO "journal" VALUES(127,'7018da8d2b9a1037715d65e9','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','b5ce7e14153462c7a185da63','mailed','{"from": "li@example.invalid", "message_id": "<1@example.invalid>"}','d7fb639e9d31e0e5e96e9c941f1bedd4582cec3f48acba536e98be76b778b022');
INSERT INTO "journal" VALUES(128,'7740fcdd47b854050a7d0c47','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','fe430693bc1bdc88c88c3062','ordered','{"visit": 1, "engineer": "Wang Lin", "instead_of": null, "clocks": [], "along": ["Zhao Min"]}','f14e37c36aa809e380963a4910830f87190ad4cfa4632144ea5554ba832fff0a');
INSERT INTO "journal" VALUES(129,'29fd04aa55df1dd6d11dd606','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','b42b5733aa8389c3c6b1ce31','task added','{"number": "T-0001", "what": "send the manual", "customer": "Example Clinic", "due": "2026-04-03", "engineer": "Wang Lin", "role": null}','c777d96ee19f805fba10482f290127512de3995f202e088cf12096ec778d2841');
INSERT INTO "journal" VALUES(130,'014cdbffc9c9d2eba3179356','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','b42b5733aa8389c3c6b1ce31','task put off','{"number": "T-0001", "what": "send the manual", "customer": "Example Clinic", "about": null, "was": "2026-04-03", "due": "2026-04-08", "why": "they are on holiday"}','e056d3762fbdf3a20eb34469cb1be3f2b051f061fb63447eb154e2da62771984');
INSERT INTO "journal" VALUES(131,'9ba0dfac2c6ff3b2927c75bc','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','fe430693bc1bdc88c88c3062','arrived','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "answer", "change": "met", "due": "2026-04-01T03:00:00Z", "at": "2026-04-01T01:00:00Z", "spare": "2h"}]}','a357ad34760db1e5913c785b885d367e392dd9b8e499f1cfdd1d3d17a2971991');
INSERT INTO "journal" VALUES(132,'acf1567d95212a3e2a00ba61','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','fe430693bc1bdc88c88c3062','recorded','{"visit": 1, "form": {"place": "third floor", "advice": "do not bend it", "covered": {"parts": "price", "work": "price", "because": "out of warranty"}, "checklist": {"tidy": true}, "work": {"training": 1}, "methods": {"training": "at the machine"}, "found": ["cable loose"]}, "was": {}, "clocks": []}','e0c859bbfc59039cf8495673ebb0bb7d3070c7f3451ff54b812a7beb2c6fa18d');
INSERT INTO "journal" VALUES(133,'acf1567d95212a3e2a00ba61','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','008686690665dde54732cb0a','logged','{"channel": "phone", "caller": null, "phone": null, "said": "cable loose", "summary": "cable loose", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "follows": "SD-000011", "typed": ["region"], "assumed": ["priority", "tier", "kind", "phase"], "terms": "8a523a43fab60818608e92ce", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','6996b5d12d4cdcea739ee69f40820c69e82253723863778430b2f3caf174b944');
INSERT INTO "journal" VALUES(134,'acf1567d95212a3e2a00ba61','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','fe430693bc1bdc88c88c3062','followed','{"number": "SD-000014", "said": "cable loose"}','a3756e2083d52835cb45fdfd51627b755b02b4a11223edf59c5f01cadffa6f45');
INSERT INTO "journal" VALUES(135,'acf1567d95212a3e2a00ba61','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','fe430693bc1bdc88c88c3062','charged','{"visit": 1, "because": "out of warranty", "lines": [{"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 8000, "because": null}, {"kind": "work", "item": "training", "quantity": 1, "unit": "place", "unit_price": 20000, "list_amount": 20000, "amount": 20000, "because": null}], "total": 28000, "currency": "CNY", "decimals": 2}','9838096aaaa21128fa793be087c43b76e8930695a34a99185cc9fc20c2574bd0');
INSERT INTO "journal" VALUES(136,'ac8532cdc5cca0ff69e49c4c','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','fe430693bc1bdc88c88c3062','judged','{"visit": 1, "form": {"tidy": false}, "was": {"tidy": true}, "note": null}','6d68122b7c8056854319b391ecb5737caed45ad41cec5ce34aac6d83d3e868f7');
INSERT INTO "journal" VALUES(137,'b2ff041a529c6a0e05a18aec','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','article','dc9d6969d3c4f844ed21203e','article added','{"number": "K-0001", "title": "nobody knows how it prints", "equipment": null, "code": null, "symptom": "how does it print", "cause": "no training", "solution": "explained", "ticket": "SD-000007"}','453229028522e195e194f041dac53b6efc527724c36b49d729ac876514a47da4');
INSERT INTO "journal" VALUES(138,'07225977ce569ae67eca030b','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','6b6bfbcaffba76a353bc639b','logged','{"channel": "phone", "caller": null, "phone": null, "said": "how does it print now", "summary": "how does it print now", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "8a523a43fab60818608e92ce", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T04:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','08eca054464d2b7587684ede17d35f525c19043e8b57fdeac08fdeec20f009c5');
INSERT INTO "journal" VALUES(139,'73460576bb93a04daac0b7c7','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','6b6bfbcaffba76a353bc639b','resolved','{"cause": "no training", "solution": "explained", "clocks": [{"target": "answer", "change": "met", "due": "2026-04-01T04:00:00Z", "at": "2026-04-01T02:00:00Z", "spare": "2h"}, {"target": "solve", "change": "met", "due": "2026-04-09T09:30:00Z", "at": "2026-04-01T02:00:00Z", "spare": "5 working days"}]}','9d99de100ae5cc1a1e91af8fd9028f27c49f4ddc122a71b182f35629816b1b31');
INSERT INTO "journal" VALUES(140,'73460576bb93a04daac0b7c7','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','6b6bfbcaffba76a353bc639b','article used','{"article": "K-0001", "title": "nobody knows how it prints"}','bda93c1814b8fc3730ff6f757afbd39ceb7fe0074f26303a1b86f8602e7db70f');
CREATE TABLE loan (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  equipment_id TEXT NOT NULL REFERENCES equipment (id),
  lent_at TEXT NOT NULL,
  due_at TEXT NOT NULL,
  back_at TEXT,
  CHECK (back_at IS NULL OR back_at >= lent_at)
) STRICT;
INSERT INTO "loan" VALUES('caac3f332c17a1026f7cf480','e1c42b8285e6ea4a21200188','ec0181dbdb36ed94e90f0250','2026-03-02T03:00:00Z','2026-03-17T03:00:00Z',NULL);
CREATE TABLE loss (
  move_id TEXT PRIMARY KEY REFERENCES stock_move (id),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  amount INTEGER NOT NULL CHECK (amount >= 0),
  currency TEXT NOT NULL
, decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4)) STRICT;
INSERT INTO "loss" VALUES('1158e957745aa25f1b0e4c26','3de4b4c42f8e0bf2e9b13b82',12000,'CNY',2);
CREATE TABLE mail (
  message_id TEXT PRIMARY KEY,
  call_id TEXT NOT NULL REFERENCES call (id),
  sender TEXT NOT NULL  -- the address, folded
) STRICT;
INSERT INTO "mail" VALUES('<1@example.invalid>','69a5c06e4db8f38ccf53a56a','li@example.invalid');
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
, clock_id TEXT REFERENCES clock (id), percent INTEGER CHECK (percent >= 1), about_at TEXT, not_before TEXT, event_seq INTEGER) STRICT;
INSERT INTO "notice" VALUES('b1b2b6e39b84213be25a6410','c39725b60cf88049466f7500','head',NULL,'command','2026-03-02T09:20:00Z','{"target": "solve", "within": "same day", "percent": 75, "note": "time is running out", "due_at": "2026-03-02T09:30:00Z", "ticket": {"number": "SD-000004", "summary": "registration desk is down", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "2", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T03:30:00Z"}}',NULL,'2026-03-02T09:20:00Z',1,NULL,'6938bd80713cd4dbce0fafa8',75,'2026-03-02T08:15:00Z',NULL,NULL);
INSERT INTO "notice" VALUES('a090c33e3d3feef1b8a302df','7029298b00c5d687dd7cf8be','head',NULL,'command','2026-03-03T01:00:00Z','{"target": "solve", "within": "same day", "percent": 75, "note": "time is running out", "due_at": "2026-03-02T09:30:00Z", "ticket": {"number": "SD-000005", "summary": "cannot log in", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "1", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T09:20:00Z"}}',NULL,'2026-03-03T01:00:00Z',1,NULL,'61a8077a74f54ee0a617d4d6',75,'2026-03-02T09:27:30Z',NULL,NULL);
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
INSERT INTO "operation" VALUES(1,'32047754d5e7af3960aaf6fd','command','tester','2026-03-02T00:30:00Z',1,1,NULL,NULL);
INSERT INTO "operation" VALUES(2,'db34e91a661312b8fea7dded','command','tester','2026-03-02T00:30:00Z',2,2,NULL,NULL);
INSERT INTO "operation" VALUES(3,'f2e9786a3e782e5d0a20f469','command','tester','2026-03-02T00:30:00Z',3,3,NULL,NULL);
INSERT INTO "operation" VALUES(4,'9b114d8921b8b964136ada73','command','tester','2026-03-02T00:30:00Z',4,4,NULL,NULL);
INSERT INTO "operation" VALUES(5,'2763548d04c6261a2fd6cbea','command','tester','2026-03-02T00:30:00Z',5,5,NULL,NULL);
INSERT INTO "operation" VALUES(6,'6dba53d5f399426369e5bd3d','command','tester','2026-03-02T00:30:00Z',6,6,NULL,NULL);
INSERT INTO "operation" VALUES(7,'0a7b092a003a697f98d0be0e','command','tester','2026-03-02T00:30:00Z',7,7,NULL,NULL);
INSERT INTO "operation" VALUES(8,'d1537fe7c9d770a7f69b382b','command','tester','2026-03-02T00:30:00Z',8,9,NULL,NULL);
INSERT INTO "operation" VALUES(9,'d5c69475547b0061ca01f00d','command','tester','2026-03-02T00:30:00Z',10,10,NULL,NULL);
INSERT INTO "operation" VALUES(10,'6c347554889b3a999d7bc5a8','command','tester','2026-03-02T00:30:00Z',11,11,NULL,NULL);
INSERT INTO "operation" VALUES(11,'e19df9092ed7dd48d5eb7f15','command','tester','2026-03-02T00:30:00Z',12,12,NULL,NULL);
INSERT INTO "operation" VALUES(12,'14219c739383d65301676602','command','tester','2026-03-02T00:30:00Z',13,13,NULL,NULL);
INSERT INTO "operation" VALUES(13,'daab55329d5d09ad6b3e1d9d','command','tester','2026-03-02T00:30:00Z',14,14,NULL,NULL);
INSERT INTO "operation" VALUES(14,'ee473f90d342f9ce3e44ace0','command','tester','2026-03-02T00:30:00Z',15,15,NULL,NULL);
INSERT INTO "operation" VALUES(15,'659e73f0d73c91226bd420cd','command','tester','2026-03-02T00:30:00Z',16,16,NULL,NULL);
INSERT INTO "operation" VALUES(16,'d1bd4675cd9c6d3c08520571','command','tester','2026-03-02T00:30:00Z',17,17,NULL,NULL);
INSERT INTO "operation" VALUES(17,'2a7e4f54a18e53a944e121ef','command','tester','2026-03-02T00:30:00Z',18,18,NULL,NULL);
INSERT INTO "operation" VALUES(18,'3a3fbb4ce9d5964e9bcf3cfb','command','tester','2026-03-02T01:00:00Z',19,19,NULL,NULL);
INSERT INTO "operation" VALUES(19,'b310c54e6bf751e49d73e1cb','command','tester','2026-03-02T01:00:00Z',20,20,NULL,NULL);
INSERT INTO "operation" VALUES(20,'1e9fe43eb8e6a576cb9b9060','command','tester','2026-03-02T01:00:00Z',21,21,NULL,NULL);
INSERT INTO "operation" VALUES(21,'a01e5ef93074cac7114e86cc','command','tester','2026-03-02T01:00:00Z',22,22,NULL,NULL);
INSERT INTO "operation" VALUES(22,'a13c4abcb74787ebec0328d1','command','tester','2026-03-02T01:00:00Z',23,23,NULL,NULL);
INSERT INTO "operation" VALUES(23,'9065e29fe54caa284dd38ab3','command','tester','2026-03-02T01:00:00Z',24,24,NULL,NULL);
INSERT INTO "operation" VALUES(24,'f50bcaee1898fb1fad295154','command','tester','2026-03-02T01:00:00Z',25,25,NULL,NULL);
INSERT INTO "operation" VALUES(25,'c912c45be14f8f7e2017b86a','command','tester','2026-03-02T01:00:00Z',26,26,NULL,NULL);
INSERT INTO "operation" VALUES(26,'3043f4b32b303412f88d6748','command','tester','2026-03-02T01:00:00Z',27,27,NULL,NULL);
INSERT INTO "operation" VALUES(27,'7be7d3c231af89158991a613','command','tester','2026-03-02T02:05:00Z',28,28,NULL,NULL);
INSERT INTO "operation" VALUES(28,'a97d23b9a5efac46d16a2a7e','command','tester','2026-03-02T02:05:00Z',29,32,NULL,NULL);
INSERT INTO "operation" VALUES(29,'f78459cee3c169b0370938b0','command','tester','2026-03-02T02:05:00Z',33,33,NULL,NULL);
INSERT INTO "operation" VALUES(30,'2e53dc93a9c4571956f89087','command','tester','2026-03-02T02:05:00Z',34,34,NULL,NULL);
INSERT INTO "operation" VALUES(31,'23da420ae5a94a05bc75fa04','command','tester','2026-03-02T02:05:00Z',35,37,NULL,NULL);
INSERT INTO "operation" VALUES(32,'f046fae679946d287cbb7ba3','command','tester','2026-03-02T02:05:00Z',38,38,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0001"}}',NULL);
INSERT INTO "operation" VALUES(33,'9df5deefcf76809c1063e271','command','tester','2026-03-02T02:05:00Z',39,39,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0002"}}',NULL);
INSERT INTO "operation" VALUES(34,'8abd82ecba9f4eaa50db1155','command','tester','2026-03-02T02:05:00Z',40,40,NULL,NULL);
INSERT INTO "operation" VALUES(35,'e09a813cc11cfa3b23f1f7a6','command','tester','2026-03-02T02:05:00Z',41,41,NULL,NULL);
INSERT INTO "operation" VALUES(36,'df092691e532c717d98b9294','command','tester','2026-03-02T02:05:00Z',42,42,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0003"}}',NULL);
INSERT INTO "operation" VALUES(37,'0796d33f2671d94f6b6001d1','command','tester','2026-03-02T02:05:00Z',43,43,'{"why": "{receipt} is void: ''svcdesk pay {number}'' writes another", "facts": {"receipt": "R-0003", "number": "SD-000001"}}',NULL);
INSERT INTO "operation" VALUES(38,'a0cbd937194f4c11f8df4d8c','command','tester','2026-03-02T02:05:00Z',44,44,NULL,NULL);
INSERT INTO "operation" VALUES(39,'7b9fdcc56440fe5aa7d762fc','command','tester','2026-03-02T03:00:00Z',45,45,NULL,NULL);
INSERT INTO "operation" VALUES(40,'03b8dbe4a1676da1280397d4','command','tester','2026-03-02T03:00:00Z',46,46,NULL,NULL);
INSERT INTO "operation" VALUES(41,'6418229e54e959b3a3d76829','command','tester','2026-03-02T03:00:00Z',47,47,NULL,NULL);
INSERT INTO "operation" VALUES(42,'066c96bd2477668ef3b43b8d','command','tester','2026-03-02T03:00:00Z',48,48,NULL,NULL);
INSERT INTO "operation" VALUES(43,'b9643d23e5fd791c9957a999','command','wang','2026-03-02T03:00:00Z',49,49,NULL,NULL);
INSERT INTO "operation" VALUES(44,'2c285296a3a8ad4a63782b3d','command','tester','2026-03-02T03:00:00Z',50,50,NULL,NULL);
INSERT INTO "operation" VALUES(45,'8a28be0034633945f4887f8a','command','tester','2026-03-02T03:00:00Z',51,51,'{"why": "{number} is on its way: ''svcdesk return back {number}'' when it is here again", "facts": {"number": "RMA-0001"}}',NULL);
INSERT INTO "operation" VALUES(46,'61e9ec324d5bd2c475cfb460','command','tester','2026-03-02T03:00:00Z',52,52,NULL,NULL);
INSERT INTO "operation" VALUES(47,'54540d03f8101ab657c37d7c','command','tester','2026-03-02T03:30:00Z',53,53,NULL,NULL);
INSERT INTO "operation" VALUES(48,'5f1b95ca04c6e6594eace6fb','command','tester','2026-03-02T03:30:00Z',54,54,NULL,NULL);
INSERT INTO "operation" VALUES(49,'7e7f41d5b48884c6d2eb5e16','command','tester','2026-03-02T06:00:00Z',55,55,NULL,NULL);
INSERT INTO "operation" VALUES(50,'653a5f3e599448460511c338','command','tester','2026-03-02T06:00:00Z',56,56,NULL,NULL);
INSERT INTO "operation" VALUES(51,'860acc3e6e3f43a30b28cb83','command','tester','2026-03-02T06:00:00Z',57,58,NULL,NULL);
INSERT INTO "operation" VALUES(52,'cfb27c41528b5eb3988a9567','command','tester','2026-03-02T06:00:00Z',59,59,NULL,NULL);
INSERT INTO "operation" VALUES(53,'e2acbacd63745c0b3ee4cf54','command','wang','2026-03-02T06:00:00Z',60,60,NULL,NULL);
INSERT INTO "operation" VALUES(54,'c148a812813036bbf9b0eaab','command','tester','2026-03-02T06:00:00Z',61,62,'{"why": "{number} is shipped: ''svcdesk stock transfer {part} {quantity} --from {holder} --to {source}'' returns it", "facts": {"number": "REQ-0001", "part": "roller", "quantity": 2, "holder": "centre", "source": "warehouse"}}',NULL);
INSERT INTO "operation" VALUES(55,'8bb128769c9af0cee90852c3','command','tester','2026-03-02T06:00:00Z',63,63,NULL,NULL);
INSERT INTO "operation" VALUES(56,'030843c77c870535372e385d','command','tester','2026-03-02T06:00:00Z',64,64,NULL,NULL);
INSERT INTO "operation" VALUES(57,'eebb2035518f562da5940a6b','command','tester','2026-03-02T09:20:00Z',65,65,NULL,NULL);
INSERT INTO "operation" VALUES(58,'e7a7b211f7048cc2b1a64b45','program','tester','2026-03-02T09:20:00Z',66,67,NULL,NULL);
INSERT INTO "operation" VALUES(59,'989c396572360486068ac4af','program','tester','2026-03-02T09:20:00Z',68,68,NULL,NULL);
INSERT INTO "operation" VALUES(60,'4c3877f644d8186fe81de942','program','tester','2026-03-03T01:00:00Z',69,70,NULL,NULL);
INSERT INTO "operation" VALUES(61,'72e8bd557ccae25ed27ad485','program','tester','2026-03-03T01:00:00Z',71,73,NULL,NULL);
INSERT INTO "operation" VALUES(62,'3c87b3cb406d40a92d08078a','program','tester','2026-03-03T01:00:00Z',74,76,NULL,NULL);
INSERT INTO "operation" VALUES(63,'65542adb37395cf48eec15e5','program','tester','2026-03-03T01:00:00Z',77,78,NULL,NULL);
INSERT INTO "operation" VALUES(64,'aeec2e0e885f0e42fbafe2d4','program','tester','2026-03-03T01:00:00Z',79,79,NULL,NULL);
INSERT INTO "operation" VALUES(65,'d71dc33eea69423b26ccad65','command','tester','2026-03-03T01:00:00Z',80,80,NULL,NULL);
INSERT INTO "operation" VALUES(66,'c40693abbca098431bfdb9be','command','tester','2026-03-03T01:00:00Z',81,81,NULL,NULL);
INSERT INTO "operation" VALUES(67,'3c0f62100cb893fab8fc5171','command','tester','2026-03-03T01:00:00Z',82,82,NULL,NULL);
INSERT INTO "operation" VALUES(68,'274fbf0f564517bd3e1037af','command','tester','2026-03-03T01:00:00Z',83,83,NULL,NULL);
INSERT INTO "operation" VALUES(69,'7cb09dcf681ab26f943ce3ab','command','tester','2026-03-03T01:00:00Z',84,84,NULL,NULL);
INSERT INTO "operation" VALUES(70,'1280d33bd124bbc966861de1','command','tester','2026-03-03T01:00:00Z',85,87,NULL,NULL);
INSERT INTO "operation" VALUES(71,'5b514422b48209e5f3451ba8','command','tester','2026-03-03T01:00:00Z',88,88,NULL,NULL);
INSERT INTO "operation" VALUES(72,'32e37c51391564a8af3eede4','command','tester','2026-03-03T01:00:00Z',89,89,NULL,NULL);
INSERT INTO "operation" VALUES(73,'572494ac63aecd41bfaf13ed','command','tester','2026-03-03T01:00:00Z',90,90,NULL,NULL);
INSERT INTO "operation" VALUES(74,'91492113b5ac16bcc6998241','program','Desk 1','2026-03-02T00:30:00Z',91,92,NULL,NULL);
INSERT INTO "operation" VALUES(75,'91492113b5ac16bcc6998241','program','Desk 1','2026-03-02T00:40:00Z',93,94,NULL,NULL);
INSERT INTO "operation" VALUES(76,'91492113b5ac16bcc6998241','program','Ada','2026-03-02T00:50:00Z',95,95,NULL,NULL);
INSERT INTO "operation" VALUES(77,'91492113b5ac16bcc6998241','program','tester','2026-03-03T01:00:00Z',96,96,NULL,NULL);
INSERT INTO "operation" VALUES(78,'c13de4f5e7f14419f1dc5feb','command','tester','2026-03-04T01:00:00Z',97,97,NULL,NULL);
INSERT INTO "operation" VALUES(79,'2a70bcecd720bffec137c367','command','tester','2026-03-04T01:00:00Z',98,98,NULL,NULL);
INSERT INTO "operation" VALUES(80,'febee1f1f186319c8cdfc364','command','tester','2026-03-04T01:00:00Z',99,99,NULL,NULL);
INSERT INTO "operation" VALUES(81,'5188a018a2d13fdeee8a16b7','command','tester','2026-03-04T01:00:00Z',100,100,NULL,NULL);
INSERT INTO "operation" VALUES(82,'1be284e7842750783b5aaac4','command','tester','2026-03-04T01:00:00Z',101,102,NULL,NULL);
INSERT INTO "operation" VALUES(83,'a0c640933d28cb1b0221847b','command','tester','2026-03-04T01:00:00Z',103,103,NULL,NULL);
INSERT INTO "operation" VALUES(84,'38e195e8b38eb2b395f5d97d','command','tester','2026-03-04T01:00:00Z',104,104,NULL,NULL);
INSERT INTO "operation" VALUES(85,'c00b4466376efefd744284d1','command','tester','2026-03-04T03:00:00Z',105,105,NULL,NULL);
INSERT INTO "operation" VALUES(86,'1a588517582f588bcd718845','program','tester','2026-04-01T01:00:00Z',106,106,NULL,NULL);
INSERT INTO "operation" VALUES(87,'dc08bc67f0b76d6fc3d0add5','command','tester','2026-04-01T01:00:00Z',107,107,NULL,NULL);
INSERT INTO "operation" VALUES(88,'dc868287b0bb741fd0c9beb5','command','tester','2026-04-01T01:00:00Z',108,108,NULL,NULL);
INSERT INTO "operation" VALUES(89,'5900634d4666e9feeceeb9fb','command','tester','2026-04-01T01:00:00Z',109,109,NULL,NULL);
INSERT INTO "operation" VALUES(90,'bbbe5b846e4a67544ecc2623','command','tester','2026-04-01T01:00:00Z',110,110,NULL,NULL);
INSERT INTO "operation" VALUES(91,'0b5b6190becb050bc6461235','command','tester','2026-04-01T01:00:00Z',111,111,NULL,NULL);
INSERT INTO "operation" VALUES(92,'e7be7f06cb481330a0606941','command','tester','2026-04-01T01:00:00Z',112,112,NULL,NULL);
INSERT INTO "operation" VALUES(93,'710f8d1285ad90d92593ed9b','command','tester','2026-04-01T01:00:00Z',113,113,NULL,NULL);
INSERT INTO "operation" VALUES(94,'49de2a5d841bf94e82c4b1b6','command','tester','2026-04-01T01:00:00Z',114,114,NULL,NULL);
INSERT INTO "operation" VALUES(95,'6e2aa06b77a49a0bbba00ef8','command','tester','2026-04-01T01:00:00Z',115,115,NULL,'826355a0fdbf49cd643a30a7');
INSERT INTO "operation" VALUES(96,'826355a0fdbf49cd643a30a7','undo','tester','2026-04-01T01:00:00Z',116,116,NULL,NULL);
INSERT INTO "operation" VALUES(97,'9469d37f7a8cc092660a2b7c','command','tester','2026-04-01T01:00:00Z',117,117,NULL,NULL);
INSERT INTO "operation" VALUES(98,'d4e6dc638d4f59dda8429212','command','tester','2026-04-01T01:00:00Z',118,118,NULL,NULL);
INSERT INTO "operation" VALUES(99,'5b9a0b1673dac5164e4371a9','command','tester','2026-04-01T01:00:00Z',119,119,NULL,NULL);
INSERT INTO "operation" VALUES(100,'6c33371656d42aec731216cf','command','tester','2026-04-01T01:00:00Z',120,122,NULL,NULL);
INSERT INTO "operation" VALUES(101,'71f351f7d288d6fa05ae9636','program','tester','2026-04-01T01:00:00Z',123,123,NULL,NULL);
INSERT INTO "operation" VALUES(102,'7018da8d2b9a1037715d65e9','command','tester','2026-04-01T01:00:00Z',124,127,NULL,NULL);
INSERT INTO "operation" VALUES(103,'7740fcdd47b854050a7d0c47','command','tester','2026-04-01T01:00:00Z',128,128,NULL,NULL);
INSERT INTO "operation" VALUES(104,'29fd04aa55df1dd6d11dd606','command','tester','2026-04-01T01:00:00Z',129,129,NULL,NULL);
INSERT INTO "operation" VALUES(105,'014cdbffc9c9d2eba3179356','command','tester','2026-04-01T01:00:00Z',130,130,NULL,NULL);
INSERT INTO "operation" VALUES(106,'9ba0dfac2c6ff3b2927c75bc','command','tester','2026-04-01T01:00:00Z',131,131,NULL,NULL);
INSERT INTO "operation" VALUES(107,'acf1567d95212a3e2a00ba61','command','tester','2026-04-01T01:00:00Z',132,135,NULL,NULL);
INSERT INTO "operation" VALUES(108,'ac8532cdc5cca0ff69e49c4c','command','tester','2026-04-01T01:00:00Z',136,136,NULL,NULL);
INSERT INTO "operation" VALUES(109,'b2ff041a529c6a0e05a18aec','command','tester','2026-04-01T02:00:00Z',137,137,NULL,NULL);
INSERT INTO "operation" VALUES(110,'07225977ce569ae67eca030b','command','tester','2026-04-01T02:00:00Z',138,138,NULL,NULL);
INSERT INTO "operation" VALUES(111,'73460576bb93a04daac0b7c7','command','tester','2026-04-01T02:00:00Z',139,140,NULL,NULL);
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
INSERT INTO "payment" VALUES('2ce65e77abde47cfbd523f1e','R-0001','4cc944920fc810d71ca46df2',3000,'CNY','card','dcf196a29f877b809338b0b7','2026-03-02T02:05:00Z','tester',2,'payment',NULL,NULL,NULL);
INSERT INTO "payment" VALUES('022c15dea8111abce4a81c8e','R-0002','4cc944920fc810d71ca46df2',5000,'CNY','transfer',NULL,'2026-03-02T02:05:00Z','tester',2,'payment',NULL,NULL,NULL);
INSERT INTO "payment" VALUES('1c26459771839a2914bc3eb6','R-0003','4cc944920fc810d71ca46df2',500,'CNY','transfer',NULL,'2026-03-02T02:05:00Z','tester',2,'refund','2026-03-02T02:05:00Z','tester','it was not given');
CREATE TABLE "phone" (
  customer_id TEXT NOT NULL REFERENCES customer (id),
  digits TEXT NOT NULL CHECK (digits <> ''),  -- in full, with the country's code, where the desk knows it
  extension TEXT NOT NULL,
  shown TEXT NOT NULL,                        -- as it was written
  tail TEXT NOT NULL,                         -- the last 7 digits, as many as a number without its area code has
  PRIMARY KEY (customer_id, digits, extension)
) STRICT;
INSERT INTO "phone" VALUES('b8035b29e108d88c8c068b9b','8613800000001','','13800000001','0000001');
INSERT INTO "phone" VALUES('63b8b8db74658a0c87c31a36','8613800000002','','13800000002','0000002');
INSERT INTO "phone" VALUES('b8035b29e108d88c8c068b9b','8613800000003','','13800000003','0000003');
INSERT INTO "phone" VALUES('f565d594a3d8538bb49ae5a5','861055500007','12','010 5550 0007 ext 12','5500007');
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
INSERT INTO "priced_line" VALUES('e832bb75d4740963d84c1f81','ac05c67fb06a183a705c57ac',NULL,1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('2301b2b71a0f76b12ae04b28','ac05c67fb06a183a705c57ac',NULL,2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('f17b056eb6484f7d28d6cea6','ac05c67fb06a183a705c57ac',NULL,3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('43213ee6be111196492172b4','ac05c67fb06a183a705c57ac',NULL,4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('92489edd8eccc904d12db7ee',NULL,'91f4ce484dfc9cae3072ac37',1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('bb2516527279fb75385f7231',NULL,'91f4ce484dfc9cae3072ac37',2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('6ec02d16594f9e047f6c8e63',NULL,'91f4ce484dfc9cae3072ac37',3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('39e5b0c2cec1b37a1f3dd76c',NULL,'91f4ce484dfc9cae3072ac37',4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('2e3322552e5b81c1cdf59ff4',NULL,'91f4ce484dfc9cae3072ac37',5,'work','training',1,'place',20000,20000,0,'included in the contract','CNY',0,'28f75c842d781d33218ee51c','training',2);
INSERT INTO "priced_line" VALUES('1cb292b827fd2beb2ddc82ae',NULL,'7de3595b5a42512cd458c7c1',1,'work','visit',1,NULL,8000,8000,0,'in warranty','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('200dbf6006b0b7ad3bea75b5',NULL,'7de3595b5a42512cd458c7c1',2,'work','labour',1,'30m',6000,6000,0,'in warranty','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('4bc84bec82d54bef3b57a5fd',NULL,'459fcf10578a6df697b31707',1,'work','visit',1,NULL,8000,8000,8000,NULL,'CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('452f0f17ff5d40618374e490',NULL,'459fcf10578a6df697b31707',2,'work','training',1,'place',20000,20000,20000,NULL,'CNY',0,NULL,NULL,2);
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
, decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4)) STRICT;
INSERT INTO "quote" VALUES('ac05c67fb06a183a705c57ac','Q-0001','4cc944920fc810d71ca46df2','2026-03-02T01:00:00Z','tester',8000,'CNY','cost','free','full care',2);
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
INSERT INTO "rma" VALUES('b585b6561440aaa1b27f1b0c','RMA-0001','e1c42b8285e6ea4a21200188','45982320e864413801021583','quality','repair','desk','{"when": {"warranty": ["in"]}}',NULL,'2026-03-02T03:00:00Z','tester','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z',NULL,NULL);
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
  settled_at TEXT NOT NULL, decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4),
  PRIMARY KEY (customer_id, quarter),
  CHECK (budget + carried_in - spent = paid - charged + carried_out)
) STRICT;
INSERT INTO "settlement" VALUES('f565d594a3d8538bb49ae5a5','2026Q1','payments',150,2000000,30000,0,14000,0,0,16000,'CNY','2026-04-01T01:00:00Z',2);
CREATE TABLE site (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL,
  address TEXT,
  region TEXT, closed_on TEXT,
  UNIQUE (customer_id, name_key)
) STRICT;
INSERT INTO "site" VALUES('d64ea9505600c71d0692f05d','b8035b29e108d88c8c068b9b','North wing','north wing','2 Sample Road','county',NULL);
CREATE TABLE stock (
  holder_id TEXT NOT NULL REFERENCES holder (id),
  part TEXT NOT NULL,
  condition TEXT NOT NULL CHECK (condition IN ('new', 'used')),
  quantity INTEGER NOT NULL CHECK (quantity >= 0),
  PRIMARY KEY (holder_id, part, condition)
) STRICT;
INSERT INTO "stock" VALUES('98a1f28b843cee1f8d15373f','roller','new',3);
INSERT INTO "stock" VALUES('829ab92a203d17f8a06c5635','roller','new',1);
INSERT INTO "stock" VALUES('a877e0a8670f722974127565','roller','new',4);
INSERT INTO "stock" VALUES('ca376363f05aaf7e1e42d743','roller','new',0);
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
INSERT INTO "stock_move" VALUES('6858b74e20354cb30ca3263a',1,'2026-03-02T00:30:00Z','received','roller','new',10,NULL,'98a1f28b843cee1f8d15373f',NULL,NULL,NULL,'delivery note 17');
INSERT INTO "stock_move" VALUES('7547a60cb0105ac86aa0904e',2,'2026-03-02T00:30:00Z','transferred','roller','new',3,'98a1f28b843cee1f8d15373f','829ab92a203d17f8a06c5635',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('988ce26277c98026ff10e089',3,'2026-03-02T00:30:00Z','transferred','roller','new',2,'98a1f28b843cee1f8d15373f','a877e0a8670f722974127565',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('7e765409f49b0c2e01e7d689',4,'2026-03-02T01:00:00Z','issued','roller','new',1,'829ab92a203d17f8a06c5635','ca376363f05aaf7e1e42d743','91f4ce484dfc9cae3072ac37',NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('a50c1481b047779e87afc824',5,'2026-03-02T02:05:00Z','fitted','roller','new',1,'ca376363f05aaf7e1e42d743',NULL,'91f4ce484dfc9cae3072ac37',NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('cadd0d724d2645a6721423d9',6,'2026-03-02T06:00:00Z','transferred','roller','new',2,'98a1f28b843cee1f8d15373f','a877e0a8670f722974127565',NULL,'d9a605b742fdd38459153751',NULL,NULL);
INSERT INTO "stock_move" VALUES('1158e957745aa25f1b0e4c26',7,'2026-03-02T06:00:00Z','lost','roller','new',1,'829ab92a203d17f8a06c5635',NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "stock_request" VALUES('d9a605b742fdd38459153751','REQ-0001','a877e0a8670f722974127565','roller',2,'issued','2026-03-02T06:00:00Z','tester','for the fair');
CREATE TABLE swept (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  journal_seq INTEGER NOT NULL
) STRICT;
INSERT INTO "swept" VALUES(1,68);
CREATE TABLE taken_back (
  journal_seq INTEGER PRIMARY KEY REFERENCES journal (seq)
) STRICT;
INSERT INTO "taken_back" VALUES(115);
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
INSERT INTO "task" VALUES('b42b5733aa8389c3c6b1ce31','T-0001',NULL,NULL,'send the manual','customer','b8035b29e108d88c8c068b9b','b8035b29e108d88c8c068b9b','3de4b4c42f8e0bf2e9b13b82',NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-03','2026-04-08',NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "task_move" VALUES('b42b5733aa8389c3c6b1ce31',1,'2026-04-01T01:00:00Z','tester','put off','2026-04-03','2026-04-08','they are on holiday');
CREATE TABLE terms (
  id TEXT PRIMARY KEY,
  promises TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO "terms" VALUES('cd0e5e432af557a340d105ae','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "2h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "same day", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('8a523a43fab60818608e92ce','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "2h", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "5 working days", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
INSERT INTO "terms" VALUES('c2b4f10d2185bab92d1872a2','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "30m", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "2 working days", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
INSERT INTO "terms" VALUES('21909975072fc3df8abf8cfb','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "1h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "3 working days", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('cc0dc7d9b1f5d32985d12d85','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "1h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "same day", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('18b3e73f37fd48a00ce5dc22','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "2h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "3 working days", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('249cd970cc6bdb16d70900f5','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "30m", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "8h", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
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
INSERT INTO "ticket" VALUES('4cc944920fc810d71ca46df2','SD-000001',1,'printer jams','fault','b8035b29e108d88c8c068b9b',NULL,NULL,'2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','worn roller','roller replaced','7156b283e225da9459e9a9b6','28f75c842d781d33218ee51c',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('e1c42b8285e6ea4a21200188','SD-000002',2,'no power','fault','63b8b8db74658a0c87c31a36',NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL,'45982320e864413801021583','b2bcc4fcfda297f0b7468bb9',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('e2c3ac496d92c18f233a09ed','SD-000003',3,'scanner reads every second code','fault','63b8b8db74658a0c87c31a36',NULL,NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'b2bcc4fcfda297f0b7468bb9',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('c39725b60cf88049466f7500','SD-000004',4,'registration desk is down','fault','b8035b29e108d88c8c068b9b','down','group','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'28f75c842d781d33218ee51c',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('7029298b00c5d687dd7cf8be','SD-000005',5,'cannot log in','fault','b8035b29e108d88c8c068b9b',NULL,NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL,NULL,'28f75c842d781d33218ee51c',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('ae63179950135a972cabc015','SD-000006',6,'called by mistake','fault','f565d594a3d8538bb49ae5a5',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('d3e8eed11b6c561d1092b46c','SD-000007',7,'how does it print','fault','f565d594a3d8538bb49ae5a5',NULL,NULL,'2026-03-03T01:00:00Z',NULL,'no training','explained',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('4508e1739488114b486da6e6','INC-7',NULL,'Door, Lock, Stuck','fault','92baac7ba8bd20faa3ae4ebd',NULL,NULL,'2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','not recorded','not recorded in the log',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('0f5bfd791c8e632de64809fc','SD-000008',8,'the printer jams again','fault','b8035b29e108d88c8c068b9b',NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL,'7156b283e225da9459e9a9b6','28f75c842d781d33218ee51c','4cc944920fc810d71ca46df2',NULL,NULL);
INSERT INTO "ticket" VALUES('73e3747cd0c8257476625f9c','SD-000009',9,'the screen is dark','fault','f565d594a3d8538bb49ae5a5',NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('fe430693bc1bdc88c88c3062','SD-000011',11,'does anybody come?','fault','f565d594a3d8538bb49ae5a5',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('75b6802b75940f0c4927a6fe','SD-000012',12,'does anybody come','fault','f565d594a3d8538bb49ae5a5',NULL,NULL,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,'fe430693bc1bdc88c88c3062',NULL);
INSERT INTO "ticket" VALUES('b5ce7e14153462c7a185da63','SD-000013',13,'no sound','fault','c12183ab13d954b3023c4a06',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('008686690665dde54732cb0a','SD-000014',14,'cable loose','fault','f565d594a3d8538bb49ae5a5',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,'fe430693bc1bdc88c88c3062',NULL,NULL);
INSERT INTO "ticket" VALUES('6b6bfbcaffba76a353bc639b','SD-000015',15,'how does it print now','fault','f565d594a3d8538bb49ae5a5',NULL,NULL,'2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','no training','explained',NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "ticket_period" VALUES('4cc944920fc810d71ca46df2','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','open','P1','gold','county','warranty','out','1','3de4b4c42f8e0bf2e9b13b82');
INSERT INTO "ticket_period" VALUES('4cc944920fc810d71ca46df2','2026-03-02T02:05:00Z','9999-12-31T23:59:59Z','closed','P1','gold','county','warranty','out','1','3de4b4c42f8e0bf2e9b13b82');
INSERT INTO "ticket_period" VALUES('c39725b60cf88049466f7500','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','open','P3','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('c39725b60cf88049466f7500','2026-03-02T06:00:00Z','2026-03-03T01:00:00Z','open','P1','gold','city','warranty','unknown','2',NULL);
INSERT INTO "ticket_period" VALUES('c39725b60cf88049466f7500','2026-03-03T01:00:00Z','2026-03-04T01:00:00Z','open','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('ae63179950135a972cabc015','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','cancelled','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('d3e8eed11b6c561d1092b46c','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','in','1','c0d71f3c12f5210ad7d5ac82');
INSERT INTO "ticket_period" VALUES('4508e1739488114b486da6e6','2026-03-02T00:30:00Z','2026-03-02T00:40:00Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('4508e1739488114b486da6e6','2026-03-02T00:40:00Z','2026-03-02T00:50:00Z','open','P3','standard','city','warranty','unknown','1','49d75a1c4225053e6dec18b7');
INSERT INTO "ticket_period" VALUES('4508e1739488114b486da6e6','2026-03-02T00:50:00Z','9999-12-31T23:59:59Z','resolved','P3','standard','city','warranty','unknown','1','49d75a1c4225053e6dec18b7');
INSERT INTO "ticket_period" VALUES('c39725b60cf88049466f7500','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','held','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('0f5bfd791c8e632de64809fc','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','open','P3','gold','county','warranty','out','1',NULL);
INSERT INTO "ticket_period" VALUES('7029298b00c5d687dd7cf8be','2026-03-02T09:20:00Z','2026-03-03T01:00:00Z','open','P2','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('7029298b00c5d687dd7cf8be','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P2','gold','city','warranty','unknown','2','c0d71f3c12f5210ad7d5ac82');
INSERT INTO "ticket_period" VALUES('73e3747cd0c8257476625f9c','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','open','P1','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('c39725b60cf88049466f7500','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','open','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('e1c42b8285e6ea4a21200188','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','held','P3','standard','city','warranty','in','1',NULL);
INSERT INTO "ticket_period" VALUES('e2c3ac496d92c18f233a09ed','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','open','P2','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('75b6802b75940f0c4927a6fe','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','cancelled','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('b5ce7e14153462c7a185da63','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('fe430693bc1bdc88c88c3062','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1','3de4b4c42f8e0bf2e9b13b82');
INSERT INTO "ticket_period" VALUES('008686690665dde54732cb0a','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('6b6bfbcaffba76a353bc639b','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','resolved','P3','standard','city','warranty','unknown','1',NULL);
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
INSERT INTO "turnover" VALUES('f565d594a3d8538bb49ae5a5','2026-02',2000000,'CNY',2);
INSERT INTO "turnover" VALUES('f565d594a3d8538bb49ae5a5','2026-04',100000,'CNY',2);
CREATE TABLE withdrawn (
  ticket_id TEXT PRIMARY KEY,
  number TEXT NOT NULL,
  count INTEGER,
  at TEXT NOT NULL,
  actor TEXT NOT NULL
) STRICT;
INSERT INTO "withdrawn" VALUES('dc1cc01e5b03ae73a2ca12ea','SD-000010',10,'2026-04-01T01:00:00Z','tester');
CREATE TABLE word (
  term TEXT NOT NULL,
  place INTEGER NOT NULL CHECK (place BETWEEN 1 AND 3),  -- summary; calls and who called; all else
  block INTEGER NOT NULL,      -- documents 4096 * block on
  documents TEXT NOT NULL,     -- one character for each document of the block that has the term there, from U+4E00 on
  PRIMARY KEY (term, place, block)
) STRICT, WITHOUT ROWID;
INSERT INTO "word" VALUES('00000001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('00000002',2,0,'一三');
INSERT INTO "word" VALUES('00000003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('0000001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('0000002',2,0,'一三');
INSERT INTO "word" VALUES('0000003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('000001',1,0,'丆');
INSERT INTO "word" VALUES('000001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('000002',1,0,'三');
INSERT INTO "word" VALUES('000002',2,0,'一三');
INSERT INTO "word" VALUES('000003',1,0,'一');
INSERT INTO "word" VALUES('000003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('000004',1,0,'丈');
INSERT INTO "word" VALUES('000005',1,0,'万');
INSERT INTO "word" VALUES('000006',1,0,'七');
INSERT INTO "word" VALUES('000007',1,0,'丄');
INSERT INTO "word" VALUES('000008',1,0,'丅');
INSERT INTO "word" VALUES('000009',1,0,'丂');
INSERT INTO "word" VALUES('00001',1,0,'丆');
INSERT INTO "word" VALUES('00001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('000011',1,0,'不');
INSERT INTO "word" VALUES('000012',1,0,'上');
INSERT INTO "word" VALUES('000013',1,0,'下');
INSERT INTO "word" VALUES('000014',1,0,'丌');
INSERT INTO "word" VALUES('00002',1,0,'三');
INSERT INTO "word" VALUES('00002',2,0,'一三');
INSERT INTO "word" VALUES('00003',1,0,'一');
INSERT INTO "word" VALUES('00003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('00004',1,0,'丈');
INSERT INTO "word" VALUES('00005',1,0,'万');
INSERT INTO "word" VALUES('00006',1,0,'七');
INSERT INTO "word" VALUES('00007',1,0,'丄');
INSERT INTO "word" VALUES('00007',2,0,'丂七丄上丌不');
INSERT INTO "word" VALUES('00008',1,0,'丅');
INSERT INTO "word" VALUES('00009',1,0,'丂');
INSERT INTO "word" VALUES('0001',1,0,'丆');
INSERT INTO "word" VALUES('0001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('00011',1,0,'不');
INSERT INTO "word" VALUES('00012',1,0,'上');
INSERT INTO "word" VALUES('00013',1,0,'下');
INSERT INTO "word" VALUES('00014',1,0,'丌');
INSERT INTO "word" VALUES('0002',1,0,'三');
INSERT INTO "word" VALUES('0002',2,0,'一三');
INSERT INTO "word" VALUES('0003',1,0,'一');
INSERT INTO "word" VALUES('0003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('0004',1,0,'丈');
INSERT INTO "word" VALUES('0005',1,0,'万');
INSERT INTO "word" VALUES('0006',1,0,'七');
INSERT INTO "word" VALUES('0007',1,0,'丄');
INSERT INTO "word" VALUES('0007',2,0,'丂七丄上丌不');
INSERT INTO "word" VALUES('0008',1,0,'丅');
INSERT INTO "word" VALUES('0009',1,0,'丂');
INSERT INTO "word" VALUES('0011',1,0,'不');
INSERT INTO "word" VALUES('0012',1,0,'上');
INSERT INTO "word" VALUES('0013',1,0,'下');
INSERT INTO "word" VALUES('0014',1,0,'丌');
INSERT INTO "word" VALUES('010',2,0,'丂七丄上丌不');
INSERT INTO "word" VALUES('01055500007',2,0,'丂七丄上丌不');
INSERT INTO "word" VALUES('055500007',2,0,'丂七丄上丌不');
INSERT INTO "word" VALUES('1',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('1001',2,0,'丅丆');
INSERT INTO "word" VALUES('1002',2,0,'三');
INSERT INTO "word" VALUES('1055500007',2,0,'丂七丄上丌不');
INSERT INTO "word" VALUES('12',2,0,'丂七丄上丌不');
INSERT INTO "word" VALUES('12345',2,0,'三');
INSERT INTO "word" VALUES('13800000001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('13800000002',2,0,'一三');
INSERT INTO "word" VALUES('13800000003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('2',2,0,'丅丆');
INSERT INTO "word" VALUES('20',3,0,'丆');
INSERT INTO "word" VALUES('2345',2,0,'三');
INSERT INTO "word" VALUES('3800000001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('3800000002',2,0,'一三');
INSERT INTO "word" VALUES('3800000003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('500007',2,0,'丂七丄上丌不');
INSERT INTO "word" VALUES('5500007',2,0,'丂七丄上丌不');
INSERT INTO "word" VALUES('5550',2,0,'丂七丄上丌不');
INSERT INTO "word" VALUES('55500007',2,0,'丂七丄上丌不');
INSERT INTO "word" VALUES('7',1,0,'丁');
INSERT INTO "word" VALUES('800000001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('800000002',2,0,'一三');
INSERT INTO "word" VALUES('800000003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('a12345',2,0,'三');
INSERT INTO "word" VALUES('again',1,0,'丅');
INSERT INTO "word" VALUES('again',2,0,'丅');
INSERT INTO "word" VALUES('again',3,0,'丄');
INSERT INTO "word" VALUES('anybody',1,0,'上不');
INSERT INTO "word" VALUES('anybody',2,0,'三不');
INSERT INTO "word" VALUES('at',3,0,'丆');
INSERT INTO "word" VALUES('away',3,0,'三');
INSERT INTO "word" VALUES('be',3,0,'丈');
INSERT INTO "word" VALUES('bend',3,0,'不');
INSERT INTO "word" VALUES('board',3,0,'丈');
INSERT INTO "word" VALUES('by',1,0,'七');
INSERT INTO "word" VALUES('by',2,0,'七');
INSERT INTO "word" VALUES('by',3,0,'七');
INSERT INTO "word" VALUES('cable',1,0,'丌');
INSERT INTO "word" VALUES('cable',2,0,'丌');
INSERT INTO "word" VALUES('cable',3,0,'不');
INSERT INTO "word" VALUES('called',1,0,'七');
INSERT INTO "word" VALUES('called',2,0,'七');
INSERT INTO "word" VALUES('called',3,0,'七');
INSERT INTO "word" VALUES('cannot',1,0,'万');
INSERT INTO "word" VALUES('cannot',2,0,'万');
INSERT INTO "word" VALUES('care',3,0,'丆');
INSERT INTO "word" VALUES('clinic',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('close',3,0,'丆');
INSERT INTO "word" VALUES('code',1,0,'一');
INSERT INTO "word" VALUES('code',2,0,'一');
INSERT INTO "word" VALUES('come',1,0,'上不');
INSERT INTO "word" VALUES('come',2,0,'不');
INSERT INTO "word" VALUES('coming',2,0,'三');
INSERT INTO "word" VALUES('content',3,0,'丄');
INSERT INTO "word" VALUES('customer',3,0,'丈');
INSERT INTO "word" VALUES('dark',1,0,'丂');
INSERT INTO "word" VALUES('dark',2,0,'丂');
INSERT INTO "word" VALUES('dealer',2,0,'丂七丄上丌不');
INSERT INTO "word" VALUES('desk',1,0,'丈');
INSERT INTO "word" VALUES('desk',2,0,'丈');
INSERT INTO "word" VALUES('did',3,0,'丆');
INSERT INTO "word" VALUES('do',3,0,'不');
INSERT INTO "word" VALUES('does',1,0,'丄上不');
INSERT INTO "word" VALUES('does',2,0,'丄不');
INSERT INTO "word" VALUES('door',1,0,'丁');
INSERT INTO "word" VALUES('door',2,0,'丁');
INSERT INTO "word" VALUES('down',1,0,'丈');
INSERT INTO "word" VALUES('down',2,0,'丈');
INSERT INTO "word" VALUES('every',1,0,'一');
INSERT INTO "word" VALUES('every',2,0,'一');
INSERT INTO "word" VALUES('example',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('explained',3,0,'丄');
INSERT INTO "word" VALUES('ext',2,0,'丂七丄上丌不');
INSERT INTO "word" VALUES('factory',3,0,'三');
INSERT INTO "word" VALUES('floor',3,0,'不');
INSERT INTO "word" VALUES('full',3,0,'丆');
INSERT INTO "word" VALUES('has',3,0,'丈');
INSERT INTO "word" VALUES('help',3,0,'丆');
INSERT INTO "word" VALUES('how',1,0,'丄');
INSERT INTO "word" VALUES('how',2,0,'丄');
INSERT INTO "word" VALUES('how',3,0,'丄');
INSERT INTO "word" VALUES('in',1,0,'万');
INSERT INTO "word" VALUES('in',2,0,'万三');
INSERT INTO "word" VALUES('in',3,0,'丁丄');
INSERT INTO "word" VALUES('inc',1,0,'丁');
INSERT INTO "word" VALUES('into',3,0,'一');
INSERT INTO "word" VALUES('is',1,0,'丂丈');
INSERT INTO "word" VALUES('is',2,0,'丂丈三');
INSERT INTO "word" VALUES('is',3,0,'万丈');
INSERT INTO "word" VALUES('it',1,0,'丄');
INSERT INTO "word" VALUES('it',2,0,'丄');
INSERT INTO "word" VALUES('it',3,0,'一不');
INSERT INTO "word" VALUES('jam',3,0,'丆');
INSERT INTO "word" VALUES('jams',1,0,'丅丆');
INSERT INTO "word" VALUES('jams',2,0,'丅丆');
INSERT INTO "word" VALUES('know',3,0,'丄');
INSERT INTO "word" VALUES('labels',3,0,'丆');
INSERT INTO "word" VALUES('li',2,0,'丅丆万丈下');
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
INSERT INTO "word" VALUES('mistake',1,0,'七');
INSERT INTO "word" VALUES('mistake',2,0,'七');
INSERT INTO "word" VALUES('mistake',3,0,'七');
INSERT INTO "word" VALUES('mr',2,0,'不');
INSERT INTO "word" VALUES('na',2,0,'丅丆万丈下');
INSERT INTO "word" VALUES('nine',2,0,'下');
INSERT INTO "word" VALUES('no',1,0,'三下');
INSERT INTO "word" VALUES('no',2,0,'三下');
INSERT INTO "word" VALUES('no',3,0,'丄');
INSERT INTO "word" VALUES('none',3,0,'丄');
INSERT INTO "word" VALUES('noon',3,0,'丆');
INSERT INTO "word" VALUES('north',2,0,'丅丆');
INSERT INTO "word" VALUES('not',3,0,'丁丆不');
INSERT INTO "word" VALUES('of',3,0,'不');
INSERT INTO "word" VALUES('out',3,0,'万丈不');
INSERT INTO "word" VALUES('paper',3,0,'丆');
INSERT INTO "word" VALUES('photo',3,0,'丆');
INSERT INTO "word" VALUES('png',3,0,'丆');
INSERT INTO "word" VALUES('power',1,0,'三');
INSERT INTO "word" VALUES('power',2,0,'三');
INSERT INTO "word" VALUES('pr',2,0,'丅丆三');
INSERT INTO "word" VALUES('print',1,0,'丄');
INSERT INTO "word" VALUES('print',2,0,'丄');
INSERT INTO "word" VALUES('printed',3,0,'丆');
INSERT INTO "word" VALUES('printer',1,0,'丅丆');
INSERT INTO "word" VALUES('printer',2,0,'丅丆');
INSERT INTO "word" VALUES('prints',3,0,'丆');
INSERT INTO "word" VALUES('quality',3,0,'三');
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
INSERT INTO "word" VALUES('sample',2,0,'丁丂七丄丅丆上丌不');
INSERT INTO "word" VALUES('scanner',1,0,'一');
INSERT INTO "word" VALUES('scanner',2,0,'一');
INSERT INTO "word" VALUES('school',2,0,'丁');
INSERT INTO "word" VALUES('screen',1,0,'丂');
INSERT INTO "word" VALUES('screen',2,0,'丂');
INSERT INTO "word" VALUES('sd',1,0,'一丂七丄丅丆万丈三上下丌不');
INSERT INTO "word" VALUES('second',1,0,'一');
INSERT INTO "word" VALUES('second',2,0,'一');
INSERT INTO "word" VALUES('sent',3,0,'三');
INSERT INTO "word" VALUES('since',2,0,'下');
INSERT INTO "word" VALUES('sound',1,0,'下');
INSERT INTO "word" VALUES('sound',2,0,'下');
INSERT INTO "word" VALUES('stuck',1,0,'丁');
INSERT INTO "word" VALUES('stuck',2,0,'丁');
INSERT INTO "word" VALUES('the',1,0,'丂丅');
INSERT INTO "word" VALUES('the',2,0,'丂丅三');
INSERT INTO "word" VALUES('the',3,0,'丁丈');
INSERT INTO "word" VALUES('them',3,0,'丂');
INSERT INTO "word" VALUES('they',3,0,'丄丆');
INSERT INTO "word" VALUES('third',3,0,'不');
INSERT INTO "word" VALUES('time',3,0,'万丈');
INSERT INTO "word" VALUES('to',3,0,'丂丈');
INSERT INTO "word" VALUES('told',3,0,'丂');
INSERT INTO "word" VALUES('training',3,0,'丄');
INSERT INTO "word" VALUES('twice',2,0,'不');
INSERT INTO "word" VALUES('van',2,0,'三');
INSERT INTO "word" VALUES('wait',3,0,'丂');
INSERT INTO "word" VALUES('warranty',3,0,'丄不');
INSERT INTO "word" VALUES('we',3,0,'一');
INSERT INTO "word" VALUES('wing',2,0,'丅丆');
INSERT INTO "word" VALUES('worn',3,0,'丆');
INSERT INTO "word" VALUES('例诊',2,0,'一三');
INSERT INTO "word" VALUES('所',2,0,'一三');
INSERT INTO "word" VALUES('示例',2,0,'一三');
INSERT INTO "word" VALUES('诊所',2,0,'一三');
INSERT INTO "word" VALUES('豫',2,0,'三');
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
CREATE UNIQUE INDEX notice_event ON notice (event_seq, recipient, way) WHERE event_seq IS NOT NULL;
CREATE INDEX dispatch_crew_engineer ON dispatch_crew (engineer_id);
CREATE INDEX contract_moved_end_contract ON contract_moved_end (contract_id, at);
CREATE INDEX ticket_ended ON ticket (ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX engineer_role_role ON engineer_role (role);
CREATE UNIQUE INDEX task_turn ON task (rule, noun_id, turn) WHERE rule IS NOT NULL;
CREATE INDEX task_open ON task (due_on) WHERE done_at IS NULL AND dropped_at IS NULL;
CREATE INDEX task_customer ON task (customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX task_engineer ON task (engineer_id) WHERE engineer_id IS NOT NULL;
CREATE INDEX task_ticket ON task (ticket_id) WHERE ticket_id IS NOT NULL;
CREATE INDEX article_ticket ON article (ticket_id) WHERE ticket_id IS NOT NULL;
CREATE INDEX article_use_article ON article_use (article_id);
CREATE INDEX article_use_ticket ON article_use (ticket_id);
CREATE INDEX finding_ticket ON finding (ticket_id) WHERE ticket_id IS NOT NULL;
COMMIT;
