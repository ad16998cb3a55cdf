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
INSERT INTO "_sqlite_migrations" VALUES(1,'svcdesk','0001_desk','2026-11-28 08:19:30.356779+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'svcdesk','0002_field','2026-11-28 08:19:30.412267+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'svcdesk','0003_truth','2026-11-28 08:19:30.455644+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'svcdesk','0004_slips','2026-11-28 08:19:30.558511+00:00');
INSERT INTO "_sqlite_migrations" VALUES(5,'svcdesk','0005_care','2026-11-28 08:19:30.573307+00:00');
CREATE TABLE absence (
  id TEXT PRIMARY KEY,
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  note TEXT,
  CHECK (since < until)
) STRICT;
INSERT INTO "absence" VALUES('3cd37cc31591b226c656c445','1c3ab126a5d58d296bb5ce7e','2026-04-05T16:00:00Z','2026-04-10T16:00:00Z','holiday');
INSERT INTO "absence" VALUES('2ac3bcba50c2edc7a5a98421','1c3ab126a5d58d296bb5ce7e','2026-04-30T16:00:00Z','2026-05-05T16:00:00Z','on leave');
CREATE TABLE appointment (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  agreed_at TEXT NOT NULL,
  visit_at TEXT NOT NULL,
  asked_by TEXT NOT NULL CHECK (asked_by IN ('customer', 'desk')),
  note TEXT
, visit_until TEXT CHECK (visit_until >= visit_at)) STRICT;
INSERT INTO "appointment" VALUES('e1d71c2d78f5fe787ce91273','d2b74282b46e29dbb710b6c1','2026-03-02T01:00:00Z','2026-03-02T02:00:00Z','customer','they close at noon',NULL);
INSERT INTO "appointment" VALUES('318f903e9299209d2c72af2c','9bb0d17a7006bef544c95fba','2026-03-04T01:00:00Z','2026-03-05T06:00:00Z','desk',NULL,'2026-03-05T08:00:00Z');
CREATE TABLE approval (
  noun TEXT NOT NULL CHECK (noun IN ('repair', 'request', 'return')),
  noun_id TEXT NOT NULL,   -- of the dispatch, the request or the return
  actor TEXT NOT NULL,
  at TEXT NOT NULL,
  note TEXT,
  PRIMARY KEY (noun, noun_id, actor)
) STRICT;
INSERT INTO "approval" VALUES('return','6f12a7264eb02ac4dd3f4dcf','wang','2026-03-02T03:00:00Z',NULL);
INSERT INTO "approval" VALUES('request','4a27a05fec6c83da8ebf18ee','wang','2026-03-02T06:00:00Z',NULL);
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
INSERT INTO "attachment" VALUES('ca0c0ef79410fe616dfd3606','d2b74282b46e29dbb710b6c1',1,'89fefb091edf969a889513b7',NULL,'photo','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-03-02T02:05:00Z');
INSERT INTO "attachment" VALUES('a60f41fbd108b742fae2a0ba','d2b74282b46e29dbb710b6c1',2,NULL,NULL,'file','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-03-02T02:05:00Z');
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
INSERT INTO "call" VALUES('8539ec4afee2191cae59e7b3','d2b74282b46e29dbb710b6c1','2026-03-02T01:00:00Z','phone','Li Na','13800000003','printer jams','tester',0,NULL);
INSERT INTO "call" VALUES('447a3ffdf8007758e39c2e93','b93254395fba4aeaf9271ee0','2026-03-02T03:00:00Z','phone',NULL,NULL,'no power','tester',0,NULL);
INSERT INTO "call" VALUES('6beb2f8d5b423b57ec9c4e60','b93254395fba4aeaf9271ee0','2026-03-02T03:00:00Z','phone',NULL,NULL,'is anybody coming?','tester',1,NULL);
INSERT INTO "call" VALUES('183b3f1e69a1732119de2201','142bd3efbd9e03e60f185381','2026-03-02T03:30:00Z','phone',NULL,NULL,'scanner reads every second code','tester',0,NULL);
INSERT INTO "call" VALUES('12bdccf21aef00a1a68edbf9','9bb0d17a7006bef544c95fba','2026-03-02T03:30:00Z','phone',NULL,NULL,'registration desk is down','tester',0,NULL);
INSERT INTO "call" VALUES('91d5e9ec6de2135d0014d6b7','7dfa16c6e3018793afe4d454','2026-03-02T09:20:00Z','phone',NULL,NULL,'cannot log in','tester',0,NULL);
INSERT INTO "call" VALUES('330902f9350975bcdffc4a1a','8ac40dc9be9b7ad180e0de47','2026-03-03T01:00:00Z','phone',NULL,NULL,'called by mistake','tester',0,NULL);
INSERT INTO "call" VALUES('18b9b63ac3118de8a47f9cfc','efccd2f9bbdbd433c6d48712','2026-03-03T01:00:00Z','phone',NULL,NULL,'how does it print','tester',0,NULL);
INSERT INTO "call" VALUES('6c965825e13b88d8c150b4f0','efedcdaabce7df56dd56c688','2026-03-02T00:30:00Z','phone',NULL,NULL,'Door, Lock, Stuck','Desk 1',0,NULL);
INSERT INTO "call" VALUES('cc8a3a46369996d997be8c60','316a0e2276497b413eb00668','2026-03-04T01:00:00Z','phone',NULL,NULL,'the printer jams again','tester',0,NULL);
INSERT INTO "call" VALUES('6c891fdb67e87fabc4077da1','f2ffc66e4eb290147ee8298a','2026-03-04T01:00:00Z','phone',NULL,NULL,'the screen is dark','tester',0,NULL);
INSERT INTO "call" VALUES('22ffcc46c88f95d5fe53f413','a1dc28f23c393d7d5bb573b1','2026-04-01T01:00:00Z','phone',NULL,NULL,'does anybody come?','tester',0,NULL);
INSERT INTO "call" VALUES('b010dd9b2a3cc60e40f09ae0','a1dc28f23c393d7d5bb573b1','2026-04-01T01:00:00Z','phone','Mr Sample',NULL,'logged twice','tester',0,NULL);
INSERT INTO "call" VALUES('9bb2e38ce6322f10bbd6af66','27f3ec7b71915b6ebe253e9e','2026-04-01T01:00:00Z','mail','Li Na',NULL,'no sound
since nine','tester',0,NULL);
CREATE TABLE card (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  value INTEGER NOT NULL CHECK (value > 0),
  balance INTEGER NOT NULL CHECK (balance BETWEEN 0 AND value),
  currency TEXT NOT NULL,
  sold_at TEXT NOT NULL
, decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4)) STRICT;
INSERT INTO "card" VALUES('09158f43b7abb79fb8df5873','CARD-0001','e698cb418c6663a5728c611e',50000,47000,'CNY','2026-03-02T00:30:00Z',2);
CREATE TABLE change (
  seq INTEGER PRIMARY KEY,
  op TEXT NOT NULL,
  relation TEXT NOT NULL,
  key TEXT NOT NULL,
  before TEXT
) STRICT;
INSERT INTO "change" VALUES(1,'a0366c0bd5bc7f3d2aa5df0f','engineer','["477ca6827769d523f41f0808"]',NULL);
INSERT INTO "change" VALUES(2,'a0366c0bd5bc7f3d2aa5df0f','engineer_skill','["477ca6827769d523f41f0808","printer"]',NULL);
INSERT INTO "change" VALUES(3,'efc0f1e5baff674e3744cb34','engineer','["1c3ab126a5d58d296bb5ce7e"]',NULL);
INSERT INTO "change" VALUES(4,'efc0f1e5baff674e3744cb34','engineer_skill','["1c3ab126a5d58d296bb5ce7e","installation"]',NULL);
INSERT INTO "change" VALUES(5,'efc0f1e5baff674e3744cb34','engineer_role','["1c3ab126a5d58d296bb5ce7e","reception"]',NULL);
INSERT INTO "change" VALUES(6,'edd5c6de26250aa54102056b','absence','["3cd37cc31591b226c656c445"]',NULL);
INSERT INTO "change" VALUES(7,'c04bdbce530b63fbbb5377ea','customer','["e698cb418c6663a5728c611e"]',NULL);
INSERT INTO "change" VALUES(8,'c04bdbce530b63fbbb5377ea','phone','["e698cb418c6663a5728c611e","8613800000001",""]',NULL);
INSERT INTO "change" VALUES(9,'86d902d8b3db0c005ec00c85','customer','["d04a4365459adb687c51dd2c"]',NULL);
INSERT INTO "change" VALUES(10,'86d902d8b3db0c005ec00c85','phone','["d04a4365459adb687c51dd2c","8613800000002",""]',NULL);
INSERT INTO "change" VALUES(11,'327afe8ebb45b79194538738','customer','["2587f492214676446bcab130"]',NULL);
INSERT INTO "change" VALUES(12,'865a6df06433187d41fcbb58','site','["ea803783c745e7ee3f243cb4"]',NULL);
INSERT INTO "change" VALUES(13,'ddfdb389fa9095efa5003f40','phone','["e698cb418c6663a5728c611e","8613800000003",""]',NULL);
INSERT INTO "change" VALUES(14,'ddfdb389fa9095efa5003f40','contact','["4b3476253ad331c250068065"]',NULL);
INSERT INTO "change" VALUES(15,'0311f909e5fb6dd11407639c','contract','["37fd0033d5d688db67648dc8"]',NULL);
INSERT INTO "change" VALUES(16,'0311f909e5fb6dd11407639c','entitlement','["37fd0033d5d688db67648dc8","visit"]',NULL);
INSERT INTO "change" VALUES(17,'0311f909e5fb6dd11407639c','entitlement','["37fd0033d5d688db67648dc8","training"]',NULL);
INSERT INTO "change" VALUES(18,'c6812b0f79f07db5e36bd53e','contract','["0164d50337ff990503941165"]',NULL);
INSERT INTO "change" VALUES(19,'52cb4dfa4e2f3eb637358705','equipment','["651e76f36e7ec1f5228aabe3"]',NULL);
INSERT INTO "change" VALUES(20,'ac8effe200c63a70e3e6c4cb','equipment','["b33280145521b4b925bf65bf"]',NULL);
INSERT INTO "change" VALUES(21,'a321a81c444249eed172036f','equipment','["38e9071d6d25cb694fc6d481"]',NULL);
INSERT INTO "change" VALUES(22,'329e11bee59f8013eb91ef1b','holder','["45511929f58069ad379ed450"]',NULL);
INSERT INTO "change" VALUES(23,'329e11bee59f8013eb91ef1b','stock','["45511929f58069ad379ed450","roller","new"]',NULL);
INSERT INTO "change" VALUES(24,'329e11bee59f8013eb91ef1b','stock_move','["b0d793d676474d93469833d2"]',NULL);
INSERT INTO "change" VALUES(25,'b2fca39c259bf0216e7e4835','holder','["853a51dced586dd58e024236"]',NULL);
INSERT INTO "change" VALUES(26,'b2fca39c259bf0216e7e4835','stock','["45511929f58069ad379ed450","roller","new"]','{"holder_id":"45511929f58069ad379ed450","part":"roller","condition":"new","quantity":10}');
INSERT INTO "change" VALUES(27,'b2fca39c259bf0216e7e4835','stock','["853a51dced586dd58e024236","roller","new"]',NULL);
INSERT INTO "change" VALUES(28,'b2fca39c259bf0216e7e4835','stock_move','["e38289ecc2ea04b93387ee4f"]',NULL);
INSERT INTO "change" VALUES(29,'9cc34b1ea35a74a85338a7ae','holder','["8acabfa24f0b240aeeffbe89"]',NULL);
INSERT INTO "change" VALUES(30,'9cc34b1ea35a74a85338a7ae','stock','["45511929f58069ad379ed450","roller","new"]','{"holder_id":"45511929f58069ad379ed450","part":"roller","condition":"new","quantity":7}');
INSERT INTO "change" VALUES(31,'9cc34b1ea35a74a85338a7ae','stock','["8acabfa24f0b240aeeffbe89","roller","new"]',NULL);
INSERT INTO "change" VALUES(32,'9cc34b1ea35a74a85338a7ae','stock_move','["145cc5985a534c2614e31171"]',NULL);
INSERT INTO "change" VALUES(33,'67d18db64b06277085a5701b','card','["09158f43b7abb79fb8df5873"]',NULL);
INSERT INTO "change" VALUES(34,'a1e342499a3657d316f4fad3','ticket','["d2b74282b46e29dbb710b6c1"]',NULL);
INSERT INTO "change" VALUES(35,'a1e342499a3657d316f4fad3','ticket_period','["d2b74282b46e29dbb710b6c1","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(36,'a1e342499a3657d316f4fad3','call','["8539ec4afee2191cae59e7b3"]',NULL);
INSERT INTO "change" VALUES(37,'a1e342499a3657d316f4fad3','clock','["1ebe11a442fd9a8beb5e0fda"]',NULL);
INSERT INTO "change" VALUES(38,'a1e342499a3657d316f4fad3','clock','["f60caa4831e95a6b81047c1b"]',NULL);
INSERT INTO "change" VALUES(39,'a1e342499a3657d316f4fad3','clock','["3c997285d97d51174200d58c"]',NULL);
INSERT INTO "change" VALUES(40,'a1e342499a3657d316f4fad3','clock_period','["1ebe11a442fd9a8beb5e0fda","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(41,'a1e342499a3657d316f4fad3','clock_period','["f60caa4831e95a6b81047c1b","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(42,'a1e342499a3657d316f4fad3','clock_period','["3c997285d97d51174200d58c","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(43,'107e03fba93428c3ea01919a','ticket_period','["d2b74282b46e29dbb710b6c1","2026-03-02T01:00:00Z"]','{"ticket_id":"d2b74282b46e29dbb710b6c1","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(44,'107e03fba93428c3ea01919a','ticket_period','["d2b74282b46e29dbb710b6c1","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(45,'335371a3d0d70138996a36b2','clock','["1ebe11a442fd9a8beb5e0fda"]','{"id":"1ebe11a442fd9a8beb5e0fda","ticket_id":"d2b74282b46e29dbb710b6c1","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(46,'335371a3d0d70138996a36b2','clock','["f60caa4831e95a6b81047c1b"]','{"id":"f60caa4831e95a6b81047c1b","ticket_id":"d2b74282b46e29dbb710b6c1","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(47,'335371a3d0d70138996a36b2','clock_period','["1ebe11a442fd9a8beb5e0fda","2026-03-02T01:00:00Z"]','{"clock_id":"1ebe11a442fd9a8beb5e0fda","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T01:15:00Z","held":0}');
INSERT INTO "change" VALUES(48,'335371a3d0d70138996a36b2','clock_period','["f60caa4831e95a6b81047c1b","2026-03-02T01:00:00Z"]','{"clock_id":"f60caa4831e95a6b81047c1b","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T01:30:00Z","held":0}');
INSERT INTO "change" VALUES(49,'7f1a54c19d4a08aef835bd45','appointment','["e1d71c2d78f5fe787ce91273"]',NULL);
INSERT INTO "change" VALUES(50,'d6b04cd8e9d278a8946c5ec2','consent','["96c04b2a7d4a6a79a5a3d1f2"]',NULL);
INSERT INTO "change" VALUES(51,'1c8dfe27fd473154b28dd6e7','quote','["053122782d13723e3e308802"]',NULL);
INSERT INTO "change" VALUES(52,'1c8dfe27fd473154b28dd6e7','priced_line','["d6352eeb29fdc4bfa8f25dff"]',NULL);
INSERT INTO "change" VALUES(53,'1c8dfe27fd473154b28dd6e7','priced_line','["628ec0335aaa260926cdfc8f"]',NULL);
INSERT INTO "change" VALUES(54,'1c8dfe27fd473154b28dd6e7','priced_line','["710087c832ac2cfb180ece33"]',NULL);
INSERT INTO "change" VALUES(55,'1c8dfe27fd473154b28dd6e7','priced_line','["5fac9afb40d3061b5cff510f"]',NULL);
INSERT INTO "change" VALUES(56,'e376ad67ac8be87b53872e33','consent','["af3aeb46c7267768ba5fe73c"]',NULL);
INSERT INTO "change" VALUES(57,'1c9f3ef6a70e10dcfef71bd9','dispatch','["89fefb091edf969a889513b7"]',NULL);
INSERT INTO "change" VALUES(58,'1c9f3ef6a70e10dcfef71bd9','clock','["31f2a05b696bfd8deb25e1c3"]',NULL);
INSERT INTO "change" VALUES(59,'1c9f3ef6a70e10dcfef71bd9','clock_period','["31f2a05b696bfd8deb25e1c3","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(60,'432fd0910e92091490fbff47','holder','["f9a6a2ec2980a266dbae7fc1"]',NULL);
INSERT INTO "change" VALUES(61,'432fd0910e92091490fbff47','stock','["853a51dced586dd58e024236","roller","new"]','{"holder_id":"853a51dced586dd58e024236","part":"roller","condition":"new","quantity":3}');
INSERT INTO "change" VALUES(62,'432fd0910e92091490fbff47','stock','["f9a6a2ec2980a266dbae7fc1","roller","new"]',NULL);
INSERT INTO "change" VALUES(63,'432fd0910e92091490fbff47','stock_move','["c3817c90f6ef04b73df6ee2f"]',NULL);
INSERT INTO "change" VALUES(64,'27a3fbbe03ca588834851d25','dispatch','["89fefb091edf969a889513b7"]','{"id":"89fefb091edf969a889513b7","ticket_id":"d2b74282b46e29dbb710b6c1","visit":1,"engineer_id":"477ca6827769d523f41f0808","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(65,'27a3fbbe03ca588834851d25','clock','["31f2a05b696bfd8deb25e1c3"]','{"id":"31f2a05b696bfd8deb25e1c3","ticket_id":"d2b74282b46e29dbb710b6c1","target":"arrive","tier":"gold","within":"2h clock","calendar":"always","stops":"arrived","pauses":null,"started_by":"ordered","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(66,'27a3fbbe03ca588834851d25','clock_period','["31f2a05b696bfd8deb25e1c3","2026-03-02T01:00:00Z"]','{"clock_id":"31f2a05b696bfd8deb25e1c3","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(67,'c354aab44d844bb2e8d00978','dispatch','["89fefb091edf969a889513b7"]','{"id":"89fefb091edf969a889513b7","ticket_id":"d2b74282b46e29dbb710b6c1","visit":1,"engineer_id":"477ca6827769d523f41f0808","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(68,'c354aab44d844bb2e8d00978','dispatch_check','["89fefb091edf969a889513b7","uniform"]',NULL);
INSERT INTO "change" VALUES(69,'c354aab44d844bb2e8d00978','dispatch_check','["89fefb091edf969a889513b7","tidy"]',NULL);
INSERT INTO "change" VALUES(70,'c354aab44d844bb2e8d00978','dispatch_item','["89fefb091edf969a889513b7","training"]',NULL);
INSERT INTO "change" VALUES(71,'c354aab44d844bb2e8d00978','stock','["f9a6a2ec2980a266dbae7fc1","roller","new"]','{"holder_id":"f9a6a2ec2980a266dbae7fc1","part":"roller","condition":"new","quantity":1}');
INSERT INTO "change" VALUES(72,'c354aab44d844bb2e8d00978','stock_move','["330b4b30ff66f4e0c503a84c"]',NULL);
INSERT INTO "change" VALUES(73,'c354aab44d844bb2e8d00978','priced_line','["aea0b49fc392c2b63fc201f4"]',NULL);
INSERT INTO "change" VALUES(74,'c354aab44d844bb2e8d00978','priced_line','["0828efdb4b2faea6ced59fec"]',NULL);
INSERT INTO "change" VALUES(75,'c354aab44d844bb2e8d00978','priced_line','["aa860cdb1b3cfb8368746bf2"]',NULL);
INSERT INTO "change" VALUES(76,'c354aab44d844bb2e8d00978','priced_line','["0d58ade08d206b2a87ef7b1b"]',NULL);
INSERT INTO "change" VALUES(77,'c354aab44d844bb2e8d00978','priced_line','["b00be9953b7ffdf1dd2df2d9"]',NULL);
INSERT INTO "change" VALUES(78,'c354aab44d844bb2e8d00978','entitlement','["37fd0033d5d688db67648dc8","training"]','{"contract_id":"37fd0033d5d688db67648dc8","entitlement":"training","total":2,"used":0}');
INSERT INTO "change" VALUES(79,'c1ced6d6ead3fd17d496b246','attachment','["ca0c0ef79410fe616dfd3606"]',NULL);
INSERT INTO "change" VALUES(80,'9ad75cfce6d4035dc3fea0af','attachment','["a60f41fbd108b742fae2a0ba"]',NULL);
INSERT INTO "change" VALUES(81,'952233d9e16cea6c64f1ef09','dispatch','["89fefb091edf969a889513b7"]','{"id":"89fefb091edf969a889513b7","ticket_id":"d2b74282b46e29dbb710b6c1","visit":1,"engineer_id":"477ca6827769d523f41f0808","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":null,"cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"parts_charged":"cost","work_charged":"free","charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(82,'952233d9e16cea6c64f1ef09','dispatch','["89fefb091edf969a889513b7"]','{"id":"89fefb091edf969a889513b7","ticket_id":"d2b74282b46e29dbb710b6c1","visit":1,"engineer_id":"477ca6827769d523f41f0808","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":null,"cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"parts_charged":"cost","work_charged":"free","charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":"Li Na","signed_at":"2026-03-02T02:05:00Z","failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(83,'952233d9e16cea6c64f1ef09','ticket_period','["d2b74282b46e29dbb710b6c1","2026-03-02T01:00:00Z"]','{"ticket_id":"d2b74282b46e29dbb710b6c1","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":"477ca6827769d523f41f0808"}');
INSERT INTO "change" VALUES(84,'952233d9e16cea6c64f1ef09','ticket_period','["d2b74282b46e29dbb710b6c1","2026-03-02T02:05:00Z"]',NULL);
INSERT INTO "change" VALUES(85,'952233d9e16cea6c64f1ef09','ticket','["d2b74282b46e29dbb710b6c1"]','{"id":"d2b74282b46e29dbb710b6c1","number":"SD-000001","count":1,"summary":"printer jams","kind":"fault","customer_id":"e698cb418c6663a5728c611e","severity":null,"reach":null,"opened_at":"2026-03-02T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":"651e76f36e7ec1f5228aabe3","contract_id":"37fd0033d5d688db67648dc8","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(86,'952233d9e16cea6c64f1ef09','clock','["3c997285d97d51174200d58c"]','{"id":"3c997285d97d51174200d58c","ticket_id":"d2b74282b46e29dbb710b6c1","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(87,'952233d9e16cea6c64f1ef09','clock_period','["3c997285d97d51174200d58c","2026-03-02T01:00:00Z"]','{"clock_id":"3c997285d97d51174200d58c","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(88,'73f5ee012c3951bbe4867847','card','["09158f43b7abb79fb8df5873"]','{"id":"09158f43b7abb79fb8df5873","number":"CARD-0001","customer_id":"e698cb418c6663a5728c611e","value":50000,"balance":50000,"currency":"CNY","sold_at":"2026-03-02T00:30:00Z","decimals":2}');
INSERT INTO "change" VALUES(89,'73f5ee012c3951bbe4867847','payment','["c3d1900691524dad125f48ed"]',NULL);
INSERT INTO "change" VALUES(90,'bce285d2de1599f37f3747d8','payment','["dae385a215855969ff235f1b"]',NULL);
INSERT INTO "change" VALUES(91,'1d055952c8358d7e2871950e','dispatch','["89fefb091edf969a889513b7"]','{"id":"89fefb091edf969a889513b7","ticket_id":"d2b74282b46e29dbb710b6c1","visit":1,"engineer_id":"477ca6827769d523f41f0808","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":"2026-03-02T02:05:00Z","cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"parts_charged":"cost","work_charged":"free","charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":"Li Na","signed_at":"2026-03-02T02:05:00Z","failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(92,'3e8283cc152392c798842e9e','discount','["d2b74282b46e29dbb710b6c1"]',NULL);
INSERT INTO "change" VALUES(93,'e4cfa6d60374c755b2948616','payment','["435ca07579af8a1e3300226a"]',NULL);
INSERT INTO "change" VALUES(94,'a3ad5fd43545398df079ad91','payment','["435ca07579af8a1e3300226a"]','{"id":"435ca07579af8a1e3300226a","receipt":"R-0003","ticket_id":"d2b74282b46e29dbb710b6c1","amount":500,"currency":"CNY","method":"transfer","card_id":null,"at":"2026-03-02T02:05:00Z","taken_by":"tester","decimals":2,"kind":"refund","voided_at":null,"voided_by":null,"voided_why":null}');
INSERT INTO "change" VALUES(95,'5757b9c9f469e94fe2007ec2','ticket_period','["d2b74282b46e29dbb710b6c1","2026-03-02T02:05:00Z"]','{"ticket_id":"d2b74282b46e29dbb710b6c1","since":"2026-03-02T02:05:00Z","until":"9999-12-31T23:59:59Z","state":"resolved","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":"477ca6827769d523f41f0808"}');
INSERT INTO "change" VALUES(96,'5757b9c9f469e94fe2007ec2','ticket_period','["d2b74282b46e29dbb710b6c1","2026-03-02T02:05:00Z"]',NULL);
INSERT INTO "change" VALUES(97,'0ee37f58e3f5321b6fd38109','ticket','["b93254395fba4aeaf9271ee0"]',NULL);
INSERT INTO "change" VALUES(98,'0ee37f58e3f5321b6fd38109','ticket_period','["b93254395fba4aeaf9271ee0","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(99,'0ee37f58e3f5321b6fd38109','call','["447a3ffdf8007758e39c2e93"]',NULL);
INSERT INTO "change" VALUES(100,'0ee37f58e3f5321b6fd38109','clock','["4c60e19c12e0a56fb043a8cd"]',NULL);
INSERT INTO "change" VALUES(101,'0ee37f58e3f5321b6fd38109','clock','["78648c4478cbd40549569598"]',NULL);
INSERT INTO "change" VALUES(102,'0ee37f58e3f5321b6fd38109','clock_period','["4c60e19c12e0a56fb043a8cd","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(103,'0ee37f58e3f5321b6fd38109','clock_period','["78648c4478cbd40549569598","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(104,'386ab77a34436214fc2dad7d','call','["6beb2f8d5b423b57ec9c4e60"]',NULL);
INSERT INTO "change" VALUES(105,'7527d7599fed27ffce3edf69','loan','["774e5e6772c198eede2a89dc"]',NULL);
INSERT INTO "change" VALUES(106,'52de7257d1f4430471418f57','rma','["6f12a7264eb02ac4dd3f4dcf"]',NULL);
INSERT INTO "change" VALUES(107,'5df00ec0b1d5cc470b9002f1','approval','["return","6f12a7264eb02ac4dd3f4dcf","wang"]',NULL);
INSERT INTO "change" VALUES(108,'5df00ec0b1d5cc470b9002f1','rma','["6f12a7264eb02ac4dd3f4dcf"]','{"id":"6f12a7264eb02ac4dd3f4dcf","number":"RMA-0001","ticket_id":"b93254395fba4aeaf9271ee0","equipment_id":"b33280145521b4b925bf65bf","reason":"quality","decision":"repair","freight":"desk","because":"{\"when\": {\"warranty\": [\"in\"]}}","overruled_by":null,"asked_at":"2026-03-02T03:00:00Z","asked_by":"tester","approved_at":null,"sent_at":null,"back_at":null,"done_at":null}');
INSERT INTO "change" VALUES(109,'61c5d01b3c4703f03b1c0d4c','consent','["bad9103d9b6d71e13cbd95fa"]',NULL);
INSERT INTO "change" VALUES(110,'85e6460482981b9f4ff8a5d7','rma','["6f12a7264eb02ac4dd3f4dcf"]','{"id":"6f12a7264eb02ac4dd3f4dcf","number":"RMA-0001","ticket_id":"b93254395fba4aeaf9271ee0","equipment_id":"b33280145521b4b925bf65bf","reason":"quality","decision":"repair","freight":"desk","because":"{\"when\": {\"warranty\": [\"in\"]}}","overruled_by":null,"asked_at":"2026-03-02T03:00:00Z","asked_by":"tester","approved_at":"2026-03-02T03:00:00Z","sent_at":null,"back_at":null,"done_at":null}');
INSERT INTO "change" VALUES(111,'e7a8510729a85c0db2523590','ticket_period','["b93254395fba4aeaf9271ee0","2026-03-02T03:00:00Z"]','{"ticket_id":"b93254395fba4aeaf9271ee0","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(112,'e7a8510729a85c0db2523590','ticket_period','["b93254395fba4aeaf9271ee0","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(113,'e7a8510729a85c0db2523590','hold','["701eabbdfbbfa0bce784d439"]',NULL);
INSERT INTO "change" VALUES(114,'e7a8510729a85c0db2523590','clock_period','["4c60e19c12e0a56fb043a8cd","2026-03-02T03:00:00Z"]','{"clock_id":"4c60e19c12e0a56fb043a8cd","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T06:00:00Z","held":0}');
INSERT INTO "change" VALUES(115,'e7a8510729a85c0db2523590','clock_period','["4c60e19c12e0a56fb043a8cd","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(116,'a7d1350dcdd1458ff80d0199','ticket','["142bd3efbd9e03e60f185381"]',NULL);
INSERT INTO "change" VALUES(117,'a7d1350dcdd1458ff80d0199','ticket_period','["142bd3efbd9e03e60f185381","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(118,'a7d1350dcdd1458ff80d0199','call','["183b3f1e69a1732119de2201"]',NULL);
INSERT INTO "change" VALUES(119,'a7d1350dcdd1458ff80d0199','clock','["65dc7d5b4ce81ef5158713b6"]',NULL);
INSERT INTO "change" VALUES(120,'a7d1350dcdd1458ff80d0199','clock','["10a7449c8539432b690602e7"]',NULL);
INSERT INTO "change" VALUES(121,'a7d1350dcdd1458ff80d0199','clock_period','["65dc7d5b4ce81ef5158713b6","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(122,'a7d1350dcdd1458ff80d0199','clock_period','["10a7449c8539432b690602e7","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(123,'9e24e5c234d8b59f50675dbb','ticket','["9bb0d17a7006bef544c95fba"]',NULL);
INSERT INTO "change" VALUES(124,'9e24e5c234d8b59f50675dbb','ticket_period','["9bb0d17a7006bef544c95fba","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(125,'9e24e5c234d8b59f50675dbb','call','["12bdccf21aef00a1a68edbf9"]',NULL);
INSERT INTO "change" VALUES(126,'9e24e5c234d8b59f50675dbb','clock','["5a0e1bc9bd0d758c5f105ced"]',NULL);
INSERT INTO "change" VALUES(127,'9e24e5c234d8b59f50675dbb','clock','["299f512b15a511e4087184f7"]',NULL);
INSERT INTO "change" VALUES(128,'9e24e5c234d8b59f50675dbb','clock','["11a514a8e2c4c48838ac4aec"]',NULL);
INSERT INTO "change" VALUES(129,'9e24e5c234d8b59f50675dbb','clock_period','["5a0e1bc9bd0d758c5f105ced","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(130,'9e24e5c234d8b59f50675dbb','clock_period','["299f512b15a511e4087184f7","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(131,'9e24e5c234d8b59f50675dbb','clock_period','["11a514a8e2c4c48838ac4aec","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(132,'7e47304b211aa0504b404968','ticket','["9bb0d17a7006bef544c95fba"]','{"id":"9bb0d17a7006bef544c95fba","number":"SD-000004","count":4,"summary":"registration desk is down","kind":"fault","customer_id":"e698cb418c6663a5728c611e","severity":null,"reach":null,"opened_at":"2026-03-02T03:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":"37fd0033d5d688db67648dc8","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(133,'7e47304b211aa0504b404968','ticket_period','["9bb0d17a7006bef544c95fba","2026-03-02T03:30:00Z"]','{"ticket_id":"9bb0d17a7006bef544c95fba","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(134,'7e47304b211aa0504b404968','ticket_period','["9bb0d17a7006bef544c95fba","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(135,'7e47304b211aa0504b404968','clock','["5a0e1bc9bd0d758c5f105ced"]','{"id":"5a0e1bc9bd0d758c5f105ced","ticket_id":"9bb0d17a7006bef544c95fba","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(136,'7e47304b211aa0504b404968','clock','["299f512b15a511e4087184f7"]','{"id":"299f512b15a511e4087184f7","ticket_id":"9bb0d17a7006bef544c95fba","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(137,'7e47304b211aa0504b404968','clock','["11a514a8e2c4c48838ac4aec"]','{"id":"11a514a8e2c4c48838ac4aec","ticket_id":"9bb0d17a7006bef544c95fba","target":"solve","tier":"gold","within":"3 working days","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(138,'7e47304b211aa0504b404968','clock_period','["11a514a8e2c4c48838ac4aec","2026-03-02T03:30:00Z"]','{"clock_id":"11a514a8e2c4c48838ac4aec","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-05T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(139,'7e47304b211aa0504b404968','clock_period','["11a514a8e2c4c48838ac4aec","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(140,'305918f41a53ae2ebb395260','ticket_period','["9bb0d17a7006bef544c95fba","2026-03-02T06:00:00Z"]','{"ticket_id":"9bb0d17a7006bef544c95fba","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(141,'305918f41a53ae2ebb395260','ticket_period','["9bb0d17a7006bef544c95fba","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(142,'6ec6925d930ab519554cf6ff','clock','["65dc7d5b4ce81ef5158713b6"]','{"id":"65dc7d5b4ce81ef5158713b6","ticket_id":"142bd3efbd9e03e60f185381","target":"answer","tier":"standard","within":"30m","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(143,'6ec6925d930ab519554cf6ff','clock_period','["65dc7d5b4ce81ef5158713b6","2026-03-02T03:30:00Z"]','{"clock_id":"65dc7d5b4ce81ef5158713b6","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(144,'6ec6925d930ab519554cf6ff','contract_extension','["65dc7d5b4ce81ef5158713b6"]',NULL);
INSERT INTO "change" VALUES(145,'6ec6925d930ab519554cf6ff','contract','["0164d50337ff990503941165"]','{"id":"0164d50337ff990503941165","number":"C-0002","customer_id":"d04a4365459adb687c51dd2c","kind":"basic","tier":"standard","phase":null,"starts_on":"2026-01-01","ends_on":"2026-12-31"}');
INSERT INTO "change" VALUES(146,'7cb7ade26a2a5e04949d9f6a','stock_request','["4a27a05fec6c83da8ebf18ee"]',NULL);
INSERT INTO "change" VALUES(147,'8f280a1104ccb7e3bd3e064e','approval','["request","4a27a05fec6c83da8ebf18ee","wang"]',NULL);
INSERT INTO "change" VALUES(148,'8f280a1104ccb7e3bd3e064e','stock_request','["4a27a05fec6c83da8ebf18ee"]','{"id":"4a27a05fec6c83da8ebf18ee","number":"REQ-0001","holder_id":"8acabfa24f0b240aeeffbe89","part":"roller","quantity":2,"state":"asked","asked_at":"2026-03-02T06:00:00Z","asked_by":"tester","because":"for the fair"}');
INSERT INTO "change" VALUES(149,'e57c1abf6ef05e4aa4d349c7','stock','["45511929f58069ad379ed450","roller","new"]','{"holder_id":"45511929f58069ad379ed450","part":"roller","condition":"new","quantity":5}');
INSERT INTO "change" VALUES(150,'e57c1abf6ef05e4aa4d349c7','stock','["8acabfa24f0b240aeeffbe89","roller","new"]','{"holder_id":"8acabfa24f0b240aeeffbe89","part":"roller","condition":"new","quantity":2}');
INSERT INTO "change" VALUES(151,'e57c1abf6ef05e4aa4d349c7','stock_move','["7c1a405e31ea01f5e62d4ffa"]',NULL);
INSERT INTO "change" VALUES(152,'e57c1abf6ef05e4aa4d349c7','stock_request','["4a27a05fec6c83da8ebf18ee"]','{"id":"4a27a05fec6c83da8ebf18ee","number":"REQ-0001","holder_id":"8acabfa24f0b240aeeffbe89","part":"roller","quantity":2,"state":"approved","asked_at":"2026-03-02T06:00:00Z","asked_by":"tester","because":"for the fair"}');
INSERT INTO "change" VALUES(153,'e957470b6eea0df66216502e','stock','["853a51dced586dd58e024236","roller","new"]','{"holder_id":"853a51dced586dd58e024236","part":"roller","condition":"new","quantity":2}');
INSERT INTO "change" VALUES(154,'e957470b6eea0df66216502e','stock_move','["af5ba0e046d4184b0a53f791"]',NULL);
INSERT INTO "change" VALUES(155,'e957470b6eea0df66216502e','loss','["af5ba0e046d4184b0a53f791"]',NULL);
INSERT INTO "change" VALUES(156,'5c3ba2011d8c0c65ef1ef782','entitlement','["37fd0033d5d688db67648dc8","visit"]','{"contract_id":"37fd0033d5d688db67648dc8","entitlement":"visit","total":4,"used":0}');
INSERT INTO "change" VALUES(157,'990e99642e99cafeee0bb564','ticket','["7dfa16c6e3018793afe4d454"]',NULL);
INSERT INTO "change" VALUES(158,'990e99642e99cafeee0bb564','ticket_period','["7dfa16c6e3018793afe4d454","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(159,'990e99642e99cafeee0bb564','call','["91d5e9ec6de2135d0014d6b7"]',NULL);
INSERT INTO "change" VALUES(160,'990e99642e99cafeee0bb564','clock','["eefd0a632c42c358ce10503b"]',NULL);
INSERT INTO "change" VALUES(161,'990e99642e99cafeee0bb564','clock','["73580458e2373cf37ccb229c"]',NULL);
INSERT INTO "change" VALUES(162,'990e99642e99cafeee0bb564','clock','["50d96887a7415d68d00d079b"]',NULL);
INSERT INTO "change" VALUES(163,'990e99642e99cafeee0bb564','clock_period','["eefd0a632c42c358ce10503b","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(164,'990e99642e99cafeee0bb564','clock_period','["73580458e2373cf37ccb229c","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(165,'990e99642e99cafeee0bb564','clock_period','["50d96887a7415d68d00d079b","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(166,'ff4781a4ab018148826606d4','escalation','["11a514a8e2c4c48838ac4aec",75]',NULL);
INSERT INTO "change" VALUES(167,'ff4781a4ab018148826606d4','notice','["3cc47799ce64e4f8160c90c2"]',NULL);
INSERT INTO "change" VALUES(168,'08d821b51a9d82baf95406c1','notice','["3cc47799ce64e4f8160c90c2"]','{"id":"3cc47799ce64e4f8160c90c2","ticket_id":"9bb0d17a7006bef544c95fba","recipient":"head","engineer_id":null,"way":"command","made_at":"2026-03-02T09:20:00Z","document":"{\"target\": \"solve\", \"within\": \"same day\", \"percent\": 75, \"note\": \"time is running out\", \"due_at\": \"2026-03-02T09:30:00Z\", \"ticket\": {\"number\": \"SD-000004\", \"summary\": \"registration desk is down\", \"state\": \"open\", \"priority\": \"P1\", \"tier\": \"gold\", \"region\": \"city\", \"level\": \"2\", \"kind\": \"fault\", \"customer\": \"Example Clinic\", \"engineer\": null, \"opened_at\": \"2026-03-02T03:30:00Z\"}}","claimed_until":"2026-03-02T09:22:00Z","sent_at":null,"tries":0,"error":null,"clock_id":"11a514a8e2c4c48838ac4aec","percent":75,"about_at":"2026-03-02T08:15:00Z","not_before":null,"event_seq":null}');
INSERT INTO "change" VALUES(169,'d093bcbc97cf80a0dc81e861','escalation','["50d96887a7415d68d00d079b",75]',NULL);
INSERT INTO "change" VALUES(170,'d093bcbc97cf80a0dc81e861','notice','["3d711dd246065eda2c83db3f"]',NULL);
INSERT INTO "change" VALUES(171,'4464f11881216b9af03cb2d2','escalation','["11a514a8e2c4c48838ac4aec",100]',NULL);
INSERT INTO "change" VALUES(172,'4464f11881216b9af03cb2d2','ticket_period','["9bb0d17a7006bef544c95fba","2026-03-02T06:00:00Z"]','{"ticket_id":"9bb0d17a7006bef544c95fba","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":null}');
INSERT INTO "change" VALUES(173,'4464f11881216b9af03cb2d2','ticket_period','["9bb0d17a7006bef544c95fba","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(174,'4464f11881216b9af03cb2d2','clock','["11a514a8e2c4c48838ac4aec"]','{"id":"11a514a8e2c4c48838ac4aec","ticket_id":"9bb0d17a7006bef544c95fba","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(175,'b641053330cda11a67488671','escalation','["50d96887a7415d68d00d079b",100]',NULL);
INSERT INTO "change" VALUES(176,'b641053330cda11a67488671','ticket_period','["7dfa16c6e3018793afe4d454","2026-03-02T09:20:00Z"]','{"ticket_id":"7dfa16c6e3018793afe4d454","since":"2026-03-02T09:20:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(177,'b641053330cda11a67488671','ticket_period','["7dfa16c6e3018793afe4d454","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(178,'b641053330cda11a67488671','clock','["50d96887a7415d68d00d079b"]','{"id":"50d96887a7415d68d00d079b","ticket_id":"7dfa16c6e3018793afe4d454","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(179,'b641053330cda11a67488671','clock','["eefd0a632c42c358ce10503b"]','{"id":"eefd0a632c42c358ce10503b","ticket_id":"7dfa16c6e3018793afe4d454","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(180,'b641053330cda11a67488671','clock','["73580458e2373cf37ccb229c"]','{"id":"73580458e2373cf37ccb229c","ticket_id":"7dfa16c6e3018793afe4d454","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(181,'d4f36f073b79e564958a9817','escalation','["50d96887a7415d68d00d079b",150]',NULL);
INSERT INTO "change" VALUES(182,'d4f36f073b79e564958a9817','ticket_period','["7dfa16c6e3018793afe4d454","2026-03-03T01:00:00Z"]','{"ticket_id":"7dfa16c6e3018793afe4d454","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":null}');
INSERT INTO "change" VALUES(183,'d4f36f073b79e564958a9817','ticket_period','["7dfa16c6e3018793afe4d454","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(184,'b8902ce09d54189137a5e6d7','notice','["3d711dd246065eda2c83db3f"]','{"id":"3d711dd246065eda2c83db3f","ticket_id":"7dfa16c6e3018793afe4d454","recipient":"head","engineer_id":null,"way":"command","made_at":"2026-03-03T01:00:00Z","document":"{\"target\": \"solve\", \"within\": \"same day\", \"percent\": 75, \"note\": \"time is running out\", \"due_at\": \"2026-03-02T09:30:00Z\", \"ticket\": {\"number\": \"SD-000005\", \"summary\": \"cannot log in\", \"state\": \"open\", \"priority\": \"P1\", \"tier\": \"gold\", \"region\": \"city\", \"level\": \"1\", \"kind\": \"fault\", \"customer\": \"Example Clinic\", \"engineer\": null, \"opened_at\": \"2026-03-02T09:20:00Z\"}}","claimed_until":"2026-03-03T01:02:00Z","sent_at":null,"tries":0,"error":null,"clock_id":"50d96887a7415d68d00d079b","percent":75,"about_at":"2026-03-02T09:27:30Z","not_before":null,"event_seq":null}');
INSERT INTO "change" VALUES(185,'c6e9fc8e4cfbd808dc377e90','ticket','["8ac40dc9be9b7ad180e0de47"]',NULL);
INSERT INTO "change" VALUES(186,'c6e9fc8e4cfbd808dc377e90','ticket_period','["8ac40dc9be9b7ad180e0de47","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(187,'c6e9fc8e4cfbd808dc377e90','call','["330902f9350975bcdffc4a1a"]',NULL);
INSERT INTO "change" VALUES(188,'c6e9fc8e4cfbd808dc377e90','clock','["eef3332f8c1b662545ae2e9e"]',NULL);
INSERT INTO "change" VALUES(189,'c6e9fc8e4cfbd808dc377e90','clock','["204438de273dea9797f13dd2"]',NULL);
INSERT INTO "change" VALUES(190,'c6e9fc8e4cfbd808dc377e90','clock_period','["eef3332f8c1b662545ae2e9e","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(191,'c6e9fc8e4cfbd808dc377e90','clock_period','["204438de273dea9797f13dd2","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(192,'caeddf756793c7ef4c8ae5ad','ticket_period','["8ac40dc9be9b7ad180e0de47","2026-03-03T01:00:00Z"]','{"ticket_id":"8ac40dc9be9b7ad180e0de47","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(193,'caeddf756793c7ef4c8ae5ad','ticket_period','["8ac40dc9be9b7ad180e0de47","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(194,'caeddf756793c7ef4c8ae5ad','ticket','["8ac40dc9be9b7ad180e0de47"]','{"id":"8ac40dc9be9b7ad180e0de47","number":"SD-000006","count":6,"summary":"called by mistake","kind":"fault","customer_id":"2587f492214676446bcab130","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(195,'caeddf756793c7ef4c8ae5ad','clock','["eef3332f8c1b662545ae2e9e"]','{"id":"eef3332f8c1b662545ae2e9e","ticket_id":"8ac40dc9be9b7ad180e0de47","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(196,'caeddf756793c7ef4c8ae5ad','clock','["204438de273dea9797f13dd2"]','{"id":"204438de273dea9797f13dd2","ticket_id":"8ac40dc9be9b7ad180e0de47","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(197,'caeddf756793c7ef4c8ae5ad','clock_period','["eef3332f8c1b662545ae2e9e","2026-03-03T01:00:00Z"]','{"clock_id":"eef3332f8c1b662545ae2e9e","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-03T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(198,'caeddf756793c7ef4c8ae5ad','clock_period','["204438de273dea9797f13dd2","2026-03-03T01:00:00Z"]','{"clock_id":"204438de273dea9797f13dd2","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(199,'edea39aeddb19093ac312df7','ticket','["efccd2f9bbdbd433c6d48712"]',NULL);
INSERT INTO "change" VALUES(200,'edea39aeddb19093ac312df7','ticket_period','["efccd2f9bbdbd433c6d48712","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(201,'edea39aeddb19093ac312df7','call','["18b9b63ac3118de8a47f9cfc"]',NULL);
INSERT INTO "change" VALUES(202,'edea39aeddb19093ac312df7','clock','["02022c67edeb74403148ef82"]',NULL);
INSERT INTO "change" VALUES(203,'edea39aeddb19093ac312df7','clock','["f03e81eb12e1309afe54e857"]',NULL);
INSERT INTO "change" VALUES(204,'edea39aeddb19093ac312df7','clock_period','["02022c67edeb74403148ef82","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(205,'edea39aeddb19093ac312df7','clock_period','["f03e81eb12e1309afe54e857","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(206,'90d52c98a86d8bfe68cbbfea','ticket_period','["efccd2f9bbdbd433c6d48712","2026-03-03T01:00:00Z"]','{"ticket_id":"efccd2f9bbdbd433c6d48712","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(207,'90d52c98a86d8bfe68cbbfea','ticket_period','["efccd2f9bbdbd433c6d48712","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(208,'90d52c98a86d8bfe68cbbfea','dispatch','["d2006f0926021666b4a22009"]',NULL);
INSERT INTO "change" VALUES(209,'8557cae8c4e30ab4ac62411c','dispatch','["d2006f0926021666b4a22009"]','{"id":"d2006f0926021666b4a22009","ticket_id":"efccd2f9bbdbd433c6d48712","visit":1,"engineer_id":"1c3ab126a5d58d296bb5ce7e","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(210,'8557cae8c4e30ab4ac62411c','clock','["02022c67edeb74403148ef82"]','{"id":"02022c67edeb74403148ef82","ticket_id":"efccd2f9bbdbd433c6d48712","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(211,'8557cae8c4e30ab4ac62411c','clock_period','["02022c67edeb74403148ef82","2026-03-03T01:00:00Z"]','{"clock_id":"02022c67edeb74403148ef82","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-03T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(212,'97d982f99589d36f57c09e7f','dispatch','["d2006f0926021666b4a22009"]','{"id":"d2006f0926021666b4a22009","ticket_id":"efccd2f9bbdbd433c6d48712","visit":1,"engineer_id":"1c3ab126a5d58d296bb5ce7e","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-03T01:00:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(213,'97d982f99589d36f57c09e7f','priced_line','["c2d57eaef064540dd09e6daa"]',NULL);
INSERT INTO "change" VALUES(214,'97d982f99589d36f57c09e7f','priced_line','["fd3fe7368904b11ccf936b49"]',NULL);
INSERT INTO "change" VALUES(215,'97d982f99589d36f57c09e7f','dispatch','["d2006f0926021666b4a22009"]','{"id":"d2006f0926021666b4a22009","ticket_id":"efccd2f9bbdbd433c6d48712","visit":1,"engineer_id":"1c3ab126a5d58d296bb5ce7e","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-03T01:00:00Z","recorded_at":"2026-03-03T01:00:00Z","finished_at":null,"cancelled_at":null,"fault":"none","cause":"no training","action":"explained","result":"they know how","minutes":30,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":"free","work_charged":"free","charged_because":"in warranty","overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(216,'ccaad7ebe94bbb22eeb42161','ticket_period','["efccd2f9bbdbd433c6d48712","2026-03-03T01:00:00Z"]','{"ticket_id":"efccd2f9bbdbd433c6d48712","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"1c3ab126a5d58d296bb5ce7e"}');
INSERT INTO "change" VALUES(217,'ccaad7ebe94bbb22eeb42161','ticket_period','["efccd2f9bbdbd433c6d48712","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(218,'ccaad7ebe94bbb22eeb42161','ticket','["efccd2f9bbdbd433c6d48712"]','{"id":"efccd2f9bbdbd433c6d48712","number":"SD-000007","count":7,"summary":"how does it print","kind":"fault","customer_id":"2587f492214676446bcab130","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(219,'ccaad7ebe94bbb22eeb42161','clock','["f03e81eb12e1309afe54e857"]','{"id":"f03e81eb12e1309afe54e857","ticket_id":"efccd2f9bbdbd433c6d48712","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(220,'ccaad7ebe94bbb22eeb42161','clock_period','["f03e81eb12e1309afe54e857","2026-03-03T01:00:00Z"]','{"clock_id":"f03e81eb12e1309afe54e857","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(221,'bee5d2d5900c90ea73536d13','ticket_period','["efccd2f9bbdbd433c6d48712","2026-03-03T01:00:00Z"]','{"ticket_id":"efccd2f9bbdbd433c6d48712","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"resolved","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"1c3ab126a5d58d296bb5ce7e"}');
INSERT INTO "change" VALUES(222,'bee5d2d5900c90ea73536d13','ticket_period','["efccd2f9bbdbd433c6d48712","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(223,'215ab3963900f7bcff1b0e2a','ticket_period','["efccd2f9bbdbd433c6d48712","2026-03-03T01:00:00Z"]','{"ticket_id":"efccd2f9bbdbd433c6d48712","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"closed","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"1c3ab126a5d58d296bb5ce7e"}');
INSERT INTO "change" VALUES(224,'215ab3963900f7bcff1b0e2a','ticket_period','["efccd2f9bbdbd433c6d48712","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(225,'215ab3963900f7bcff1b0e2a','hold','["ab949c6b6413170fc69794f4"]',NULL);
INSERT INTO "change" VALUES(226,'215ab3963900f7bcff1b0e2a','ticket','["efccd2f9bbdbd433c6d48712"]','{"id":"efccd2f9bbdbd433c6d48712","number":"SD-000007","count":7,"summary":"how does it print","kind":"fault","customer_id":"2587f492214676446bcab130","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":"2026-03-03T01:00:00Z","cause":"no training","solution":"explained","equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(227,'215ab3963900f7bcff1b0e2a','clock','["f03e81eb12e1309afe54e857"]','{"id":"f03e81eb12e1309afe54e857","ticket_id":"efccd2f9bbdbd433c6d48712","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":"resolved","stopped_at":"2026-03-03T01:00:00Z","missed_at":null,"outcome":"met","counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(228,'215ab3963900f7bcff1b0e2a','clock_period','["f03e81eb12e1309afe54e857","2026-03-03T01:00:00Z"]','{"clock_id":"f03e81eb12e1309afe54e857","since":"2026-03-03T01:00:00Z","until":"2026-03-03T01:00:00Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(229,'215ab3963900f7bcff1b0e2a','clock_period','["f03e81eb12e1309afe54e857","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(230,'4f8f75f4caa39c7cb9c8014a','customer','["f0ddc2ccdfc745de76a57111"]',NULL);
INSERT INTO "change" VALUES(231,'4f8f75f4caa39c7cb9c8014a','ticket','["efedcdaabce7df56dd56c688"]',NULL);
INSERT INTO "change" VALUES(232,'4f8f75f4caa39c7cb9c8014a','ticket_period','["efedcdaabce7df56dd56c688","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(233,'4f8f75f4caa39c7cb9c8014a','call','["6c965825e13b88d8c150b4f0"]',NULL);
INSERT INTO "change" VALUES(234,'4f8f75f4caa39c7cb9c8014a','clock','["c3c337fc7ad95bb9d4c8f232"]',NULL);
INSERT INTO "change" VALUES(235,'4f8f75f4caa39c7cb9c8014a','clock','["29072b1112ea0041fff0c599"]',NULL);
INSERT INTO "change" VALUES(236,'4f8f75f4caa39c7cb9c8014a','clock_period','["c3c337fc7ad95bb9d4c8f232","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(237,'4f8f75f4caa39c7cb9c8014a','clock_period','["29072b1112ea0041fff0c599","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(238,'4f8f75f4caa39c7cb9c8014a','engineer','["f770c936b99efc1e57f8c9ff"]',NULL);
INSERT INTO "change" VALUES(239,'4f8f75f4caa39c7cb9c8014a','ticket_period','["efedcdaabce7df56dd56c688","2026-03-02T00:30:00Z"]','{"ticket_id":"efedcdaabce7df56dd56c688","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(240,'4f8f75f4caa39c7cb9c8014a','ticket_period','["efedcdaabce7df56dd56c688","2026-03-02T00:40:00Z"]',NULL);
INSERT INTO "change" VALUES(241,'4f8f75f4caa39c7cb9c8014a','ticket_period','["efedcdaabce7df56dd56c688","2026-03-02T00:40:00Z"]','{"ticket_id":"efedcdaabce7df56dd56c688","since":"2026-03-02T00:40:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":"f770c936b99efc1e57f8c9ff"}');
INSERT INTO "change" VALUES(242,'4f8f75f4caa39c7cb9c8014a','ticket_period','["efedcdaabce7df56dd56c688","2026-03-02T00:50:00Z"]',NULL);
INSERT INTO "change" VALUES(243,'4f8f75f4caa39c7cb9c8014a','ticket','["efedcdaabce7df56dd56c688"]','{"id":"efedcdaabce7df56dd56c688","number":"INC-7","count":null,"summary":"Door, Lock, Stuck","kind":"fault","customer_id":"f0ddc2ccdfc745de76a57111","severity":null,"reach":null,"opened_at":"2026-03-02T00:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(244,'4f8f75f4caa39c7cb9c8014a','clock','["c3c337fc7ad95bb9d4c8f232"]','{"id":"c3c337fc7ad95bb9d4c8f232","ticket_id":"efedcdaabce7df56dd56c688","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T00:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T00:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(245,'4f8f75f4caa39c7cb9c8014a','clock','["29072b1112ea0041fff0c599"]','{"id":"29072b1112ea0041fff0c599","ticket_id":"efedcdaabce7df56dd56c688","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-02T00:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T00:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(246,'4f8f75f4caa39c7cb9c8014a','clock_period','["c3c337fc7ad95bb9d4c8f232","2026-03-02T00:30:00Z"]','{"clock_id":"c3c337fc7ad95bb9d4c8f232","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T02:30:00Z","held":0}');
INSERT INTO "change" VALUES(247,'4f8f75f4caa39c7cb9c8014a','clock_period','["29072b1112ea0041fff0c599","2026-03-02T00:30:00Z"]','{"clock_id":"29072b1112ea0041fff0c599","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(248,'5d20e9e58d1286ec70ee3bb5','engineer','["1c3ab126a5d58d296bb5ce7e"]','{"id":"1c3ab126a5d58d296bb5ce7e","name":"Zhao Min","name_key":"zhao min","login":"zhao","station":"centre","level":null,"phone":null,"mail":null,"active":1,"capacity":null}');
INSERT INTO "change" VALUES(249,'5d20e9e58d1286ec70ee3bb5','engineer_skill','["1c3ab126a5d58d296bb5ce7e","installation"]','{"engineer_id":"1c3ab126a5d58d296bb5ce7e","skill":"installation"}');
INSERT INTO "change" VALUES(250,'5d20e9e58d1286ec70ee3bb5','engineer_skill','["1c3ab126a5d58d296bb5ce7e","installation"]',NULL);
INSERT INTO "change" VALUES(251,'5d20e9e58d1286ec70ee3bb5','engineer_role','["1c3ab126a5d58d296bb5ce7e","reception"]','{"engineer_id":"1c3ab126a5d58d296bb5ce7e","role":"reception"}');
INSERT INTO "change" VALUES(252,'5d20e9e58d1286ec70ee3bb5','engineer_role','["1c3ab126a5d58d296bb5ce7e","reception"]',NULL);
INSERT INTO "change" VALUES(253,'2014a5f5a5b92aaf7648e76b','absence','["2ac3bcba50c2edc7a5a98421"]',NULL);
INSERT INTO "change" VALUES(254,'0eed8d5d14fc58e384051d6e','appointment','["318f903e9299209d2c72af2c"]',NULL);
INSERT INTO "change" VALUES(255,'346fc565fedcf27b163f7ba3','ticket_period','["9bb0d17a7006bef544c95fba","2026-03-03T01:00:00Z"]','{"ticket_id":"9bb0d17a7006bef544c95fba","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"3","engineer_id":null}');
INSERT INTO "change" VALUES(256,'346fc565fedcf27b163f7ba3','ticket_period','["9bb0d17a7006bef544c95fba","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(257,'346fc565fedcf27b163f7ba3','hold','["f84fb4ffea3bc53d07624153"]',NULL);
INSERT INTO "change" VALUES(258,'346fc565fedcf27b163f7ba3','clock_period','["5a0e1bc9bd0d758c5f105ced","2026-03-02T03:30:00Z"]','{"clock_id":"5a0e1bc9bd0d758c5f105ced","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":0}');
INSERT INTO "change" VALUES(259,'346fc565fedcf27b163f7ba3','clock_period','["299f512b15a511e4087184f7","2026-03-02T03:30:00Z"]','{"clock_id":"299f512b15a511e4087184f7","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(260,'346fc565fedcf27b163f7ba3','clock_period','["11a514a8e2c4c48838ac4aec","2026-03-02T06:00:00Z"]','{"clock_id":"11a514a8e2c4c48838ac4aec","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(261,'346fc565fedcf27b163f7ba3','clock_period','["5a0e1bc9bd0d758c5f105ced","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(262,'346fc565fedcf27b163f7ba3','clock_period','["299f512b15a511e4087184f7","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(263,'346fc565fedcf27b163f7ba3','clock_period','["11a514a8e2c4c48838ac4aec","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(264,'346fc565fedcf27b163f7ba3','clock_period','["5a0e1bc9bd0d758c5f105ced","2026-03-04T01:00:00Z"]','{"clock_id":"5a0e1bc9bd0d758c5f105ced","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(265,'346fc565fedcf27b163f7ba3','clock_period','["299f512b15a511e4087184f7","2026-03-04T01:00:00Z"]','{"clock_id":"299f512b15a511e4087184f7","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(266,'346fc565fedcf27b163f7ba3','clock_period','["11a514a8e2c4c48838ac4aec","2026-03-04T01:00:00Z"]','{"clock_id":"11a514a8e2c4c48838ac4aec","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(267,'346fc565fedcf27b163f7ba3','clock_period','["5a0e1bc9bd0d758c5f105ced","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(268,'346fc565fedcf27b163f7ba3','clock_period','["299f512b15a511e4087184f7","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(269,'346fc565fedcf27b163f7ba3','clock_period','["11a514a8e2c4c48838ac4aec","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(270,'c35438bd7e15bfe75d804842','ticket','["316a0e2276497b413eb00668"]',NULL);
INSERT INTO "change" VALUES(271,'c35438bd7e15bfe75d804842','ticket_period','["316a0e2276497b413eb00668","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(272,'c35438bd7e15bfe75d804842','call','["cc8a3a46369996d997be8c60"]',NULL);
INSERT INTO "change" VALUES(273,'c35438bd7e15bfe75d804842','clock','["154256444a6c1931d113fd42"]',NULL);
INSERT INTO "change" VALUES(274,'c35438bd7e15bfe75d804842','clock','["d87df30ca68f034efcb0a34c"]',NULL);
INSERT INTO "change" VALUES(275,'c35438bd7e15bfe75d804842','clock','["2e3a6dc6498e1aa6ffa8c69c"]',NULL);
INSERT INTO "change" VALUES(276,'c35438bd7e15bfe75d804842','clock_period','["154256444a6c1931d113fd42","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(277,'c35438bd7e15bfe75d804842','clock_period','["d87df30ca68f034efcb0a34c","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(278,'c35438bd7e15bfe75d804842','clock_period','["2e3a6dc6498e1aa6ffa8c69c","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(279,'fbeab071d96465367331cbb9','ticket_period','["7dfa16c6e3018793afe4d454","2026-03-02T09:20:00Z"]','{"ticket_id":"7dfa16c6e3018793afe4d454","since":"2026-03-02T09:20:00Z","until":"2026-03-03T01:00:00Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(280,'fbeab071d96465367331cbb9','ticket_period','["7dfa16c6e3018793afe4d454","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(281,'fbeab071d96465367331cbb9','ticket_period','["7dfa16c6e3018793afe4d454","2026-03-03T01:00:00Z"]','{"ticket_id":"7dfa16c6e3018793afe4d454","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":"1c3ab126a5d58d296bb5ce7e"}');
INSERT INTO "change" VALUES(282,'fbeab071d96465367331cbb9','ticket_period','["7dfa16c6e3018793afe4d454","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(283,'d47358e7067a8e84fc4bd1ec','ticket','["f2ffc66e4eb290147ee8298a"]',NULL);
INSERT INTO "change" VALUES(284,'d47358e7067a8e84fc4bd1ec','ticket_period','["f2ffc66e4eb290147ee8298a","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(285,'d47358e7067a8e84fc4bd1ec','call','["6c891fdb67e87fabc4077da1"]',NULL);
INSERT INTO "change" VALUES(286,'d47358e7067a8e84fc4bd1ec','clock','["d32311e85611eebccac0999c"]',NULL);
INSERT INTO "change" VALUES(287,'d47358e7067a8e84fc4bd1ec','clock','["2f122d7278a8c5d15f262cf1"]',NULL);
INSERT INTO "change" VALUES(288,'d47358e7067a8e84fc4bd1ec','clock_period','["d32311e85611eebccac0999c","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(289,'d47358e7067a8e84fc4bd1ec','clock_period','["2f122d7278a8c5d15f262cf1","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(290,'62dcedba33d21cf1c04a6268','clock','["d32311e85611eebccac0999c"]','{"id":"d32311e85611eebccac0999c","ticket_id":"f2ffc66e4eb290147ee8298a","target":"answer","tier":"standard","within":"30m","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-04T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-04T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(291,'62dcedba33d21cf1c04a6268','clock_period','["d32311e85611eebccac0999c","2026-03-04T01:00:00Z"]','{"clock_id":"d32311e85611eebccac0999c","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-04T01:30:00Z","held":0}');
INSERT INTO "change" VALUES(292,'f1bc035ba48b6174e3b37fbc','ticket_period','["9bb0d17a7006bef544c95fba","2026-03-04T01:00:00Z"]','{"ticket_id":"9bb0d17a7006bef544c95fba","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"held","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"3","engineer_id":null}');
INSERT INTO "change" VALUES(293,'f1bc035ba48b6174e3b37fbc','ticket_period','["9bb0d17a7006bef544c95fba","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(294,'f1bc035ba48b6174e3b37fbc','hold','["f84fb4ffea3bc53d07624153"]','{"id":"f84fb4ffea3bc53d07624153","ticket_id":"9bb0d17a7006bef544c95fba","reason":"customer","since":"2026-03-04T01:00:00Z","until":null,"set_by":"tester","note":null,"ends_at":"2026-03-06T01:00:00Z"}');
INSERT INTO "change" VALUES(295,'f1bc035ba48b6174e3b37fbc','clock_period','["5a0e1bc9bd0d758c5f105ced","2026-03-06T01:00:00Z"]','{"clock_id":"5a0e1bc9bd0d758c5f105ced","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":0}');
INSERT INTO "change" VALUES(296,'f1bc035ba48b6174e3b37fbc','clock_period','["299f512b15a511e4087184f7","2026-03-06T01:00:00Z"]','{"clock_id":"299f512b15a511e4087184f7","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(297,'f1bc035ba48b6174e3b37fbc','clock_period','["11a514a8e2c4c48838ac4aec","2026-03-06T01:00:00Z"]','{"clock_id":"11a514a8e2c4c48838ac4aec","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(298,'f1bc035ba48b6174e3b37fbc','clock_period','["5a0e1bc9bd0d758c5f105ced","2026-03-04T01:00:00Z"]','{"clock_id":"5a0e1bc9bd0d758c5f105ced","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(299,'f1bc035ba48b6174e3b37fbc','clock_period','["299f512b15a511e4087184f7","2026-03-04T01:00:00Z"]','{"clock_id":"299f512b15a511e4087184f7","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(300,'f1bc035ba48b6174e3b37fbc','clock_period','["11a514a8e2c4c48838ac4aec","2026-03-04T01:00:00Z"]','{"clock_id":"11a514a8e2c4c48838ac4aec","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(301,'f1bc035ba48b6174e3b37fbc','clock_period','["5a0e1bc9bd0d758c5f105ced","2026-03-04T01:00:00Z"]','{"clock_id":"5a0e1bc9bd0d758c5f105ced","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(302,'f1bc035ba48b6174e3b37fbc','clock_period','["299f512b15a511e4087184f7","2026-03-04T01:00:00Z"]','{"clock_id":"299f512b15a511e4087184f7","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(303,'f1bc035ba48b6174e3b37fbc','clock_period','["11a514a8e2c4c48838ac4aec","2026-03-04T01:00:00Z"]','{"clock_id":"11a514a8e2c4c48838ac4aec","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(304,'f1bc035ba48b6174e3b37fbc','clock_period','["5a0e1bc9bd0d758c5f105ced","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(305,'f1bc035ba48b6174e3b37fbc','clock_period','["299f512b15a511e4087184f7","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(306,'f1bc035ba48b6174e3b37fbc','clock_period','["11a514a8e2c4c48838ac4aec","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(307,'4175ed2bd99d3d0b09d5dd16','turnover','["2587f492214676446bcab130","2026-02"]',NULL);
INSERT INTO "change" VALUES(308,'15c0037d610e6a0cee365c53','settlement','["2587f492214676446bcab130","2026Q1"]',NULL);
INSERT INTO "change" VALUES(309,'5638d467d1683bd8a29d4108','turnover','["2587f492214676446bcab130","2026-04"]',NULL);
INSERT INTO "change" VALUES(310,'ae63b0f037c7426fc08ad8e1','customer','["609bbb794f45ca4534da4f29"]',NULL);
INSERT INTO "change" VALUES(311,'ae63b0f037c7426fc08ad8e1','phone','["609bbb794f45ca4534da4f29","861055500007","12"]',NULL);
INSERT INTO "change" VALUES(312,'1947850351380e157f492089','phone','["2587f492214676446bcab130","861055500007","12"]',NULL);
INSERT INTO "change" VALUES(313,'1947850351380e157f492089','phone','["609bbb794f45ca4534da4f29","861055500007","12"]','{"customer_id":"609bbb794f45ca4534da4f29","digits":"861055500007","extension":"12","shown":"010 5550 0007 ext 12","tail":"5500007"}');
INSERT INTO "change" VALUES(314,'1947850351380e157f492089','customer','["609bbb794f45ca4534da4f29"]','{"id":"609bbb794f45ca4534da4f29","name":"Sample Dealers","name_key":"sample dealers","region":null,"tier":null,"phase":null,"address":null,"number":"CU-0005","merged_into":null}');
INSERT INTO "change" VALUES(315,'7f2b48bc38b1160a1231bc88','contract_moved_end','["83b8e495b2e6afaba26008eb"]',NULL);
INSERT INTO "change" VALUES(316,'7f2b48bc38b1160a1231bc88','contract','["0164d50337ff990503941165"]','{"id":"0164d50337ff990503941165","number":"C-0002","customer_id":"d04a4365459adb687c51dd2c","kind":"basic","tier":"standard","phase":null,"starts_on":"2026-01-01","ends_on":"2027-01-31"}');
INSERT INTO "change" VALUES(317,'7f2b48bc38b1160a1231bc88','ticket','["b93254395fba4aeaf9271ee0"]','{"id":"b93254395fba4aeaf9271ee0","number":"SD-000002","count":2,"summary":"no power","kind":"fault","customer_id":"d04a4365459adb687c51dd2c","severity":null,"reach":null,"opened_at":"2026-03-02T03:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":"b33280145521b4b925bf65bf","contract_id":"0164d50337ff990503941165","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(318,'7f2b48bc38b1160a1231bc88','ticket_period','["b93254395fba4aeaf9271ee0","2026-03-02T03:00:00Z"]','{"ticket_id":"b93254395fba4aeaf9271ee0","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","state":"held","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(319,'7f2b48bc38b1160a1231bc88','ticket_period','["b93254395fba4aeaf9271ee0","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(320,'7f2b48bc38b1160a1231bc88','ticket','["142bd3efbd9e03e60f185381"]','{"id":"142bd3efbd9e03e60f185381","number":"SD-000003","count":3,"summary":"scanner reads every second code","kind":"fault","customer_id":"d04a4365459adb687c51dd2c","severity":null,"reach":null,"opened_at":"2026-03-02T03:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":"0164d50337ff990503941165","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(321,'7f2b48bc38b1160a1231bc88','ticket_period','["142bd3efbd9e03e60f185381","2026-03-02T03:30:00Z"]','{"ticket_id":"142bd3efbd9e03e60f185381","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P2","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(322,'7f2b48bc38b1160a1231bc88','ticket_period','["142bd3efbd9e03e60f185381","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(323,'de4a7f7610f99ad46fc02b5f','contact','["4b3476253ad331c250068065"]','{"id":"4b3476253ad331c250068065","customer_id":"e698cb418c6663a5728c611e","site_id":"ea803783c745e7ee3f243cb4","name":"Li Na","role":"head nurse","phone":"13800000003","mail":null,"left_on":null,"head":0}');
INSERT INTO "change" VALUES(324,'fddd7fa2dfaa6f72cd1b38ee','equipment','["b33280145521b4b925bf65bf"]','{"id":"b33280145521b4b925bf65bf","serial":"PR-1002","serial_key":"pr-1002","kind":"printer","model":null,"customer_id":"d04a4365459adb687c51dd2c","site_id":null,"contract_id":"0164d50337ff990503941165","bought_on":"2026-02-01","delivered_on":null,"accepted_on":"2026-02-02","used_on":null,"scrapped_on":null,"plate":null,"plate_key":null,"note":null}');
INSERT INTO "change" VALUES(325,'51033eace6377c2d1deb2343','ticket','["8c8a84e636c9bb5596bf5b68"]',NULL);
INSERT INTO "change" VALUES(326,'51033eace6377c2d1deb2343','ticket_period','["8c8a84e636c9bb5596bf5b68","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(327,'51033eace6377c2d1deb2343','call','["14aec3c7639d298814a80388"]',NULL);
INSERT INTO "change" VALUES(328,'51033eace6377c2d1deb2343','clock','["c40026d48d361ccb42cf3bf7"]',NULL);
INSERT INTO "change" VALUES(329,'51033eace6377c2d1deb2343','clock','["37a6ec5df72a33cd0967f4d1"]',NULL);
INSERT INTO "change" VALUES(330,'51033eace6377c2d1deb2343','clock_period','["c40026d48d361ccb42cf3bf7","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(331,'51033eace6377c2d1deb2343','clock_period','["37a6ec5df72a33cd0967f4d1","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(332,'ac2dbb3a8bdf764654038740','withdrawn','["8c8a84e636c9bb5596bf5b68"]',NULL);
INSERT INTO "change" VALUES(333,'ac2dbb3a8bdf764654038740','clock_period','["37a6ec5df72a33cd0967f4d1","2026-04-01T01:00:00Z"]','{"clock_id":"37a6ec5df72a33cd0967f4d1","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(334,'ac2dbb3a8bdf764654038740','clock_period','["c40026d48d361ccb42cf3bf7","2026-04-01T01:00:00Z"]','{"clock_id":"c40026d48d361ccb42cf3bf7","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(335,'ac2dbb3a8bdf764654038740','clock','["37a6ec5df72a33cd0967f4d1"]','{"id":"37a6ec5df72a33cd0967f4d1","ticket_id":"8c8a84e636c9bb5596bf5b68","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(336,'ac2dbb3a8bdf764654038740','clock','["c40026d48d361ccb42cf3bf7"]','{"id":"c40026d48d361ccb42cf3bf7","ticket_id":"8c8a84e636c9bb5596bf5b68","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(337,'ac2dbb3a8bdf764654038740','call','["14aec3c7639d298814a80388"]','{"id":"14aec3c7639d298814a80388","ticket_id":"8c8a84e636c9bb5596bf5b68","at":"2026-04-01T01:00:00Z","channel":"phone","caller":null,"phone":null,"said":"a slip","taken_by":"tester","place":0,"wish":null}');
INSERT INTO "change" VALUES(338,'ac2dbb3a8bdf764654038740','ticket_period','["8c8a84e636c9bb5596bf5b68","2026-04-01T01:00:00Z"]','{"ticket_id":"8c8a84e636c9bb5596bf5b68","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(339,'ac2dbb3a8bdf764654038740','ticket','["8c8a84e636c9bb5596bf5b68"]','{"id":"8c8a84e636c9bb5596bf5b68","number":"SD-000010","count":10,"summary":"a slip","kind":"fault","customer_id":"2587f492214676446bcab130","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(340,'ac2dbb3a8bdf764654038740','taken_back','[115]',NULL);
INSERT INTO "change" VALUES(341,'1aab82537c4ef5d30d126cd6','ticket','["a1dc28f23c393d7d5bb573b1"]',NULL);
INSERT INTO "change" VALUES(342,'1aab82537c4ef5d30d126cd6','ticket_period','["a1dc28f23c393d7d5bb573b1","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(343,'1aab82537c4ef5d30d126cd6','call','["22ffcc46c88f95d5fe53f413"]',NULL);
INSERT INTO "change" VALUES(344,'1aab82537c4ef5d30d126cd6','clock','["8a4a46a812cb9dc21dbb8467"]',NULL);
INSERT INTO "change" VALUES(345,'1aab82537c4ef5d30d126cd6','clock','["875609b35c9f5d8f226814af"]',NULL);
INSERT INTO "change" VALUES(346,'1aab82537c4ef5d30d126cd6','clock_period','["8a4a46a812cb9dc21dbb8467","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(347,'1aab82537c4ef5d30d126cd6','clock_period','["875609b35c9f5d8f226814af","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(348,'e95a24a969fb210e2ed39b42','ticket','["60e2aa5ed786bc9323adb29d"]',NULL);
INSERT INTO "change" VALUES(349,'e95a24a969fb210e2ed39b42','ticket_period','["60e2aa5ed786bc9323adb29d","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(350,'e95a24a969fb210e2ed39b42','call','["b010dd9b2a3cc60e40f09ae0"]',NULL);
INSERT INTO "change" VALUES(351,'e95a24a969fb210e2ed39b42','clock','["dfa87e40854a4e5f25bf6101"]',NULL);
INSERT INTO "change" VALUES(352,'e95a24a969fb210e2ed39b42','clock','["4ecbd677372db40fbe769c58"]',NULL);
INSERT INTO "change" VALUES(353,'e95a24a969fb210e2ed39b42','clock_period','["dfa87e40854a4e5f25bf6101","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(354,'e95a24a969fb210e2ed39b42','clock_period','["4ecbd677372db40fbe769c58","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(355,'f75aac662c98e5fdfffe0667','ticket','["60e2aa5ed786bc9323adb29d"]','{"id":"60e2aa5ed786bc9323adb29d","number":"SD-000012","count":12,"summary":"logged twice","kind":"fault","customer_id":"2587f492214676446bcab130","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(356,'f75aac662c98e5fdfffe0667','call','["b010dd9b2a3cc60e40f09ae0"]','{"id":"b010dd9b2a3cc60e40f09ae0","ticket_id":"60e2aa5ed786bc9323adb29d","at":"2026-04-01T01:00:00Z","channel":"phone","caller":null,"phone":null,"said":"logged twice","taken_by":"tester","place":0,"wish":null}');
INSERT INTO "change" VALUES(357,'206fc840550e9638ccd526ac','call','["b010dd9b2a3cc60e40f09ae0"]','{"id":"b010dd9b2a3cc60e40f09ae0","ticket_id":"60e2aa5ed786bc9323adb29d","at":"2026-04-01T01:00:00Z","channel":"phone","caller":"Mr Sample","phone":null,"said":"logged twice","taken_by":"tester","place":0,"wish":null}');
INSERT INTO "change" VALUES(358,'206fc840550e9638ccd526ac','ticket_period','["60e2aa5ed786bc9323adb29d","2026-04-01T01:00:00Z"]','{"ticket_id":"60e2aa5ed786bc9323adb29d","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(359,'206fc840550e9638ccd526ac','ticket_period','["60e2aa5ed786bc9323adb29d","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(360,'206fc840550e9638ccd526ac','ticket','["60e2aa5ed786bc9323adb29d"]','{"id":"60e2aa5ed786bc9323adb29d","number":"SD-000012","count":12,"summary":"does anybody come","kind":"fault","customer_id":"2587f492214676446bcab130","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(361,'206fc840550e9638ccd526ac','clock','["dfa87e40854a4e5f25bf6101"]','{"id":"dfa87e40854a4e5f25bf6101","ticket_id":"60e2aa5ed786bc9323adb29d","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(362,'206fc840550e9638ccd526ac','clock','["4ecbd677372db40fbe769c58"]','{"id":"4ecbd677372db40fbe769c58","ticket_id":"60e2aa5ed786bc9323adb29d","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(363,'206fc840550e9638ccd526ac','clock_period','["dfa87e40854a4e5f25bf6101","2026-04-01T01:00:00Z"]','{"clock_id":"dfa87e40854a4e5f25bf6101","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(364,'206fc840550e9638ccd526ac','clock_period','["4ecbd677372db40fbe769c58","2026-04-01T01:00:00Z"]','{"clock_id":"4ecbd677372db40fbe769c58","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(365,'9db1a108df76dd1d236803a2','customer','["5d76ab657c8f31de28295548"]',NULL);
INSERT INTO "change" VALUES(366,'9db1a108df76dd1d236803a2','customer_number','["k-17"]',NULL);
INSERT INTO "change" VALUES(367,'7357adfe8602495b52c5c9c8','customer','["a9d5f050514fbbb267a79bfd"]',NULL);
INSERT INTO "change" VALUES(368,'7357adfe8602495b52c5c9c8','ticket','["27f3ec7b71915b6ebe253e9e"]',NULL);
INSERT INTO "change" VALUES(369,'7357adfe8602495b52c5c9c8','ticket_period','["27f3ec7b71915b6ebe253e9e","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(370,'7357adfe8602495b52c5c9c8','call','["9bb2e38ce6322f10bbd6af66"]',NULL);
INSERT INTO "change" VALUES(371,'7357adfe8602495b52c5c9c8','clock','["7ab981e36c60e37db2b26420"]',NULL);
INSERT INTO "change" VALUES(372,'7357adfe8602495b52c5c9c8','clock','["ecf8b6999c7a42ad68662418"]',NULL);
INSERT INTO "change" VALUES(373,'7357adfe8602495b52c5c9c8','clock_period','["7ab981e36c60e37db2b26420","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(374,'7357adfe8602495b52c5c9c8','clock_period','["ecf8b6999c7a42ad68662418","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(375,'7357adfe8602495b52c5c9c8','contact','["92f61d335ca0599c681e3acf"]',NULL);
INSERT INTO "change" VALUES(376,'7357adfe8602495b52c5c9c8','mail','["<1@example.invalid>"]',NULL);
INSERT INTO "change" VALUES(377,'ba0395a208ae2a360b79487f','ticket_period','["a1dc28f23c393d7d5bb573b1","2026-04-01T01:00:00Z"]','{"ticket_id":"a1dc28f23c393d7d5bb573b1","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(378,'ba0395a208ae2a360b79487f','ticket_period','["a1dc28f23c393d7d5bb573b1","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(379,'ba0395a208ae2a360b79487f','dispatch','["cdef0ea0c8facaa4ee50a26b"]',NULL);
INSERT INTO "change" VALUES(380,'ba0395a208ae2a360b79487f','dispatch_crew','["cdef0ea0c8facaa4ee50a26b","1c3ab126a5d58d296bb5ce7e"]',NULL);
INSERT INTO "change" VALUES(381,'4d8232e1808731d20c0f983f','task','["b57e871f372064f69ddadd29"]',NULL);
INSERT INTO "change" VALUES(382,'4d8232e1808731d20c0f983f','task','["b57e871f372064f69ddadd29"]','{"id":"b57e871f372064f69ddadd29","number":"T-0001","rule":null,"turn":null,"what":"send the manual","noun":"customer","noun_id":"e698cb418c6663a5728c611e","customer_id":"e698cb418c6663a5728c611e","engineer_id":null,"role":null,"batch":null,"made_at":"2026-04-01T01:00:00Z","made_by":"tester","planned_on":"2026-04-03","due_on":"2026-04-03","ticket_id":null,"done_at":null,"done_by":null,"outcome":null,"dropped_at":null,"because":null}');
INSERT INTO "change" VALUES(383,'55304706f5bd62bd519ecd07','task_move','["228b9637e9384ca16f28ec13"]',NULL);
INSERT INTO "change" VALUES(384,'55304706f5bd62bd519ecd07','task','["b57e871f372064f69ddadd29"]','{"id":"b57e871f372064f69ddadd29","number":"T-0001","rule":null,"turn":null,"what":"send the manual","noun":"customer","noun_id":"e698cb418c6663a5728c611e","customer_id":"e698cb418c6663a5728c611e","engineer_id":"477ca6827769d523f41f0808","role":null,"batch":null,"made_at":"2026-04-01T01:00:00Z","made_by":"tester","planned_on":"2026-04-03","due_on":"2026-04-03","ticket_id":null,"done_at":null,"done_by":null,"outcome":null,"dropped_at":null,"because":null}');
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
INSERT INTO "clock" VALUES('1ebe11a442fd9a8beb5e0fda','d2b74282b46e29dbb710b6c1','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('f60caa4831e95a6b81047c1b','d2b74282b46e29dbb710b6c1','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('3c997285d97d51174200d58c','d2b74282b46e29dbb710b6c1','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T01:00:00Z','resolved','2026-03-02T02:05:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('31f2a05b696bfd8deb25e1c3','d2b74282b46e29dbb710b6c1','arrive','gold','2h clock','always','arrived',NULL,'ordered','2026-03-02T01:00:00Z','arrived','2026-03-02T02:05:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('4c60e19c12e0a56fb043a8cd','b93254395fba4aeaf9271ee0','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:00:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('78648c4478cbd40549569598','b93254395fba4aeaf9271ee0','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:00:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('65dc7d5b4ce81ef5158713b6','142bd3efbd9e03e60f185381','answer','standard','30m','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z','answered','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z','missed','2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('10a7449c8539432b690602e7','142bd3efbd9e03e60f185381','solve','standard','2 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('5a0e1bc9bd0d758c5f105ced','9bb0d17a7006bef544c95fba','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T03:45:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('299f512b15a511e4087184f7','9bb0d17a7006bef544c95fba','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T04:00:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('11a514a8e2c4c48838ac4aec','9bb0d17a7006bef544c95fba','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('eefd0a632c42c358ce10503b','7dfa16c6e3018793afe4d454','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:35:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('73580458e2373cf37ccb229c','7dfa16c6e3018793afe4d454','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:50:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('50d96887a7415d68d00d079b','7dfa16c6e3018793afe4d454','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('eef3332f8c1b662545ae2e9e','8ac40dc9be9b7ad180e0de47','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('204438de273dea9797f13dd2','8ac40dc9be9b7ad180e0de47','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('02022c67edeb74403148ef82','efccd2f9bbdbd433c6d48712','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-03T01:00:00Z','arrived','2026-03-03T01:00:00Z',NULL,'met','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('f03e81eb12e1309afe54e857','efccd2f9bbdbd433c6d48712','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('c3c337fc7ad95bb9d4c8f232','efedcdaabce7df56dd56c688','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met','2026-03-02T00:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('29072b1112ea0041fff0c599','efedcdaabce7df56dd56c688','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met','2026-03-02T00:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('154256444a6c1931d113fd42','316a0e2276497b413eb00668','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('d87df30ca68f034efcb0a34c','316a0e2276497b413eb00668','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('2e3a6dc6498e1aa6ffa8c69c','316a0e2276497b413eb00668','solve','gold','3 working days','office','resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('d32311e85611eebccac0999c','f2ffc66e4eb290147ee8298a','answer','standard','30m','office','answered opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z','answered','2026-03-04T01:10:00Z',NULL,'met','2026-03-04T01:00:00Z','tester','2026-03-04T03:00:00Z','written on paper');
INSERT INTO "clock" VALUES('2f122d7278a8c5d15f262cf1','f2ffc66e4eb290147ee8298a','solve','standard','8h','office','resolved','customer parts vendor problem evidence','logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('8a4a46a812cb9dc21dbb8467','a1dc28f23c393d7d5bb573b1','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('875609b35c9f5d8f226814af','a1dc28f23c393d7d5bb573b1','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('dfa87e40854a4e5f25bf6101','60e2aa5ed786bc9323adb29d','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z','merged','2026-04-01T01:00:00Z',NULL,'void','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('4ecbd677372db40fbe769c58','60e2aa5ed786bc9323adb29d','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z','merged','2026-04-01T01:00:00Z',NULL,'void','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('7ab981e36c60e37db2b26420','27f3ec7b71915b6ebe253e9e','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('ecf8b6999c7a42ad68662418','27f3ec7b71915b6ebe253e9e','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
CREATE TABLE clock_period (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  due_at TEXT NOT NULL,
  held INTEGER NOT NULL CHECK (held IN (0, 1)),
  PRIMARY KEY (clock_id, since),
  CHECK (since <= until)
) STRICT;
INSERT INTO "clock_period" VALUES('1ebe11a442fd9a8beb5e0fda','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:15:00Z',0);
INSERT INTO "clock_period" VALUES('f60caa4831e95a6b81047c1b','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('3c997285d97d51174200d58c','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('31f2a05b696bfd8deb25e1c3','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('78648c4478cbd40549569598','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('4c60e19c12e0a56fb043a8cd','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-02T06:00:00Z',1);
INSERT INTO "clock_period" VALUES('65dc7d5b4ce81ef5158713b6','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('10a7449c8539432b690602e7','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','2026-03-04T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('5a0e1bc9bd0d758c5f105ced','2026-03-02T03:30:00Z','2026-03-04T01:00:00Z','2026-03-02T03:45:00Z',0);
INSERT INTO "clock_period" VALUES('299f512b15a511e4087184f7','2026-03-02T03:30:00Z','2026-03-04T01:00:00Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('11a514a8e2c4c48838ac4aec','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-05T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('11a514a8e2c4c48838ac4aec','2026-03-02T06:00:00Z','2026-03-04T01:00:00Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('eefd0a632c42c358ce10503b','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:35:00Z',0);
INSERT INTO "clock_period" VALUES('73580458e2373cf37ccb229c','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:50:00Z',0);
INSERT INTO "clock_period" VALUES('50d96887a7415d68d00d079b','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('eef3332f8c1b662545ae2e9e','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('204438de273dea9797f13dd2','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('02022c67edeb74403148ef82','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('f03e81eb12e1309afe54e857','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('c3c337fc7ad95bb9d4c8f232','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-02T02:30:00Z',0);
INSERT INTO "clock_period" VALUES('29072b1112ea0041fff0c599','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('5a0e1bc9bd0d758c5f105ced','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T03:45:00Z',1);
INSERT INTO "clock_period" VALUES('299f512b15a511e4087184f7','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T04:00:00Z',1);
INSERT INTO "clock_period" VALUES('11a514a8e2c4c48838ac4aec','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T09:30:00Z',1);
INSERT INTO "clock_period" VALUES('154256444a6c1931d113fd42','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-04T01:15:00Z',0);
INSERT INTO "clock_period" VALUES('d87df30ca68f034efcb0a34c','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-04T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('2e3a6dc6498e1aa6ffa8c69c','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('d32311e85611eebccac0999c','2026-03-04T01:00:00Z','2026-03-04T01:10:00Z','2026-03-04T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('2f122d7278a8c5d15f262cf1','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-05T01:00:00Z',0);
INSERT INTO "clock_period" VALUES('5a0e1bc9bd0d758c5f105ced','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T03:45:00Z',0);
INSERT INTO "clock_period" VALUES('299f512b15a511e4087184f7','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('11a514a8e2c4c48838ac4aec','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('8a4a46a812cb9dc21dbb8467','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('875609b35c9f5d8f226814af','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('dfa87e40854a4e5f25bf6101','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('4ecbd677372db40fbe769c58','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('7ab981e36c60e37db2b26420','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('ecf8b6999c7a42ad68662418','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
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
INSERT INTO "consent" VALUES('96c04b2a7d4a6a79a5a3d1f2','d2b74282b46e29dbb710b6c1','remote',NULL,'Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('af3aeb46c7267768ba5fe73c','d2b74282b46e29dbb710b6c1','quote','053122782d13723e3e308802','Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('bad9103d9b6d71e13cbd95fa','b93254395fba4aeaf9271ee0','removal',NULL,'Ms Example','phone','2026-03-02T03:00:00Z');
CREATE TABLE contact (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  site_id TEXT REFERENCES site (id),
  name TEXT NOT NULL CHECK (name <> ''),
  role TEXT,
  phone TEXT,
  mail TEXT
, left_on TEXT, head INTEGER NOT NULL DEFAULT 0 CHECK (head IN (0, 1))) STRICT;
INSERT INTO "contact" VALUES('4b3476253ad331c250068065','e698cb418c6663a5728c611e','ea803783c745e7ee3f243cb4','Li Na','head nurse','13800000003',NULL,'2026-04-01',0);
INSERT INTO "contact" VALUES('92f61d335ca0599c681e3acf','a9d5f050514fbbb267a79bfd',NULL,'Li Na',NULL,NULL,'li@example.invalid',NULL,0);
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
INSERT INTO "contract" VALUES('37fd0033d5d688db67648dc8','C-0001','e698cb418c6663a5728c611e','full','gold',NULL,'2026-01-01','2026-12-31');
INSERT INTO "contract" VALUES('0164d50337ff990503941165','C-0002','d04a4365459adb687c51dd2c','basic','standard',NULL,'2026-01-01','2027-06-30');
CREATE TABLE contract_extension (
  clock_id TEXT PRIMARY KEY REFERENCES clock (id),
  contract_id TEXT NOT NULL REFERENCES contract (id),
  at TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  CHECK (ended_on < ends_on)
) STRICT;
INSERT INTO "contract_extension" VALUES('65dc7d5b4ce81ef5158713b6','0164d50337ff990503941165','2026-03-02T06:00:00Z','2026-12-31','2027-01-31');
CREATE TABLE contract_moved_end (
  id TEXT PRIMARY KEY,
  contract_id TEXT NOT NULL REFERENCES contract (id),
  at TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  why TEXT NOT NULL CHECK (why <> ''),
  CHECK (ended_on <> ends_on)
) STRICT;
INSERT INTO "contract_moved_end" VALUES('83b8e495b2e6afaba26008eb','0164d50337ff990503941165','2026-04-01T01:00:00Z','2027-01-31','2027-06-30','goodwill');
CREATE TABLE counter (
  name TEXT PRIMARY KEY,
  value INTEGER NOT NULL
) STRICT;
INSERT INTO "counter" VALUES('CU',7);
INSERT INTO "counter" VALUES('C',2);
INSERT INTO "counter" VALUES('CARD',1);
INSERT INTO "counter" VALUES('ticket',13);
INSERT INTO "counter" VALUES('Q',1);
INSERT INTO "counter" VALUES('R',3);
INSERT INTO "counter" VALUES('RMA',1);
INSERT INTO "counter" VALUES('REQ',1);
INSERT INTO "counter" VALUES('T',1);
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
INSERT INTO "customer" VALUES('e698cb418c6663a5728c611e','Example Clinic','example clinic','city','gold',NULL,'1 Example Road','CU-0001',NULL);
INSERT INTO "customer" VALUES('d04a4365459adb687c51dd2c','示例诊所','示例诊所',NULL,NULL,NULL,NULL,'CU-0002',NULL);
INSERT INTO "customer" VALUES('2587f492214676446bcab130','Sample Dealer','sample dealer',NULL,NULL,NULL,NULL,'CU-0003',NULL);
INSERT INTO "customer" VALUES('f0ddc2ccdfc745de76a57111','Sample School','sample school',NULL,NULL,NULL,NULL,'CU-0004',NULL);
INSERT INTO "customer" VALUES('609bbb794f45ca4534da4f29','Sample Dealers','sample dealers',NULL,NULL,NULL,NULL,'CU-0005','2587f492214676446bcab130');
INSERT INTO "customer" VALUES('5d76ab657c8f31de28295548','Sample Works','sample works',NULL,NULL,NULL,NULL,'CU-0006',NULL);
INSERT INTO "customer" VALUES('a9d5f050514fbbb267a79bfd','Li Na','li na',NULL,NULL,NULL,NULL,'CU-0007',NULL);
CREATE TABLE customer_number (
  number_key TEXT PRIMARY KEY,
  number TEXT NOT NULL CHECK (number <> ''),
  customer_id TEXT NOT NULL REFERENCES customer (id),
  name_key TEXT NOT NULL
) STRICT;
INSERT INTO "customer_number" VALUES('k-17','K-17','5d76ab657c8f31de28295548','sample works');
CREATE TABLE discount (
  ticket_id TEXT PRIMARY KEY REFERENCES ticket (id),
  amount INTEGER NOT NULL CHECK (amount > 0),
  currency TEXT NOT NULL,
  decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 4),
  why TEXT NOT NULL CHECK (why <> ''),
  at TEXT NOT NULL,
  given_by TEXT NOT NULL
) STRICT;
INSERT INTO "discount" VALUES('d2b74282b46e29dbb710b6c1',500,'CNY',2,'goodwill','2026-03-02T02:05:00Z','tester');
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
  minutes INTEGER CHECK (minutes >= 0), handed_over_at TEXT, code TEXT, component TEXT, attribution TEXT, parts_charged TEXT CHECK (parts_charged IN ('free', 'cost', 'price')), work_charged TEXT CHECK (work_charged IN ('free', 'price')), charged_because TEXT, overruled_by TEXT, kilometres INTEGER CHECK (kilometres >= 0), test TEXT, solved INTEGER CHECK (solved IN (0, 1)), signed_by TEXT, signed_at TEXT, failed_at TEXT, failed_because TEXT CHECK ((failed_because IS NULL) = (failed_at IS NULL)),  -- time worked on site
  UNIQUE (ticket_id, visit),
  CHECK (finished_at IS NULL OR cancelled_at IS NULL)
) STRICT;
INSERT INTO "dispatch" VALUES('89fefb091edf969a889513b7','d2b74282b46e29dbb710b6c1',1,'477ca6827769d523f41f0808','2026-03-02T01:00:00Z',NULL,NULL,'2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z',NULL,'paper jam','worn roller','roller replaced','prints 20 labels',40,'2026-03-02T02:05:00Z','paper',NULL,NULL,'cost','free','full care',NULL,12,'printed 20 labels',1,'Li Na','2026-03-02T02:05:00Z',NULL,NULL);
INSERT INTO "dispatch" VALUES('d2006f0926021666b4a22009','efccd2f9bbdbd433c6d48712',1,'1c3ab126a5d58d296bb5ce7e','2026-03-03T01:00:00Z',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,'none','no training','explained','they know how',30,NULL,NULL,NULL,NULL,'free','free','in warranty',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dispatch" VALUES('cdef0ea0c8facaa4ee50a26b','a1dc28f23c393d7d5bb573b1',1,'477ca6827769d523f41f0808','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE dispatch_check (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  kept INTEGER NOT NULL CHECK (kept IN (0, 1)),
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_check" VALUES('89fefb091edf969a889513b7','uniform',1);
INSERT INTO "dispatch_check" VALUES('89fefb091edf969a889513b7','tidy',0);
CREATE TABLE dispatch_crew (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  PRIMARY KEY (dispatch_id, engineer_id)
) STRICT;
INSERT INTO "dispatch_crew" VALUES('cdef0ea0c8facaa4ee50a26b','1c3ab126a5d58d296bb5ce7e');
CREATE TABLE dispatch_item (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  quantity INTEGER NOT NULL CHECK (quantity > 0),
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_item" VALUES('89fefb091edf969a889513b7','training',1);
CREATE TABLE document (
  number INTEGER PRIMARY KEY,  -- when the texts have changed it is another one
  ticket_id TEXT NOT NULL UNIQUE REFERENCES ticket (id) ON DELETE CASCADE,
  digest INTEGER NOT NULL      -- of the texts
) STRICT;
INSERT INTO "document" VALUES(0,'142bd3efbd9e03e60f185381',2483302705);
INSERT INTO "document" VALUES(1,'efedcdaabce7df56dd56c688',129524800);
INSERT INTO "document" VALUES(2,'8ac40dc9be9b7ad180e0de47',2093342709);
INSERT INTO "document" VALUES(3,'efccd2f9bbdbd433c6d48712',1064806338);
INSERT INTO "document" VALUES(4,'f2ffc66e4eb290147ee8298a',1221380378);
INSERT INTO "document" VALUES(5,'316a0e2276497b413eb00668',3017057375);
INSERT INTO "document" VALUES(6,'7dfa16c6e3018793afe4d454',3112426978);
INSERT INTO "document" VALUES(7,'9bb0d17a7006bef544c95fba',3873463776);
INSERT INTO "document" VALUES(8,'d2b74282b46e29dbb710b6c1',1763828510);
INSERT INTO "document" VALUES(9,'b93254395fba4aeaf9271ee0',4152089765);
INSERT INTO "document" VALUES(10,'60e2aa5ed786bc9323adb29d',3483548428);
INSERT INTO "document" VALUES(11,'27f3ec7b71915b6ebe253e9e',2242262510);
INSERT INTO "document" VALUES(12,'a1dc28f23c393d7d5bb573b1',3149048192);
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
INSERT INTO "engineer" VALUES('477ca6827769d523f41f0808','Wang Lin','wang lin','wang','centre',NULL,'10 0001',NULL,1,NULL);
INSERT INTO "engineer" VALUES('1c3ab126a5d58d296bb5ce7e','Zhao Min','zhao min','zhao','centre',NULL,NULL,NULL,1,8);
INSERT INTO "engineer" VALUES('f770c936b99efc1e57f8c9ff','Ada','ada',NULL,NULL,NULL,NULL,NULL,1,NULL);
CREATE TABLE engineer_role (
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  role TEXT NOT NULL CHECK (role <> ''),
  PRIMARY KEY (engineer_id, role)
) STRICT;
INSERT INTO "engineer_role" VALUES('1c3ab126a5d58d296bb5ce7e','reception');
CREATE TABLE engineer_skill (
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  skill TEXT NOT NULL CHECK (skill <> ''),
  PRIMARY KEY (engineer_id, skill)
) STRICT;
INSERT INTO "engineer_skill" VALUES('477ca6827769d523f41f0808','printer');
INSERT INTO "engineer_skill" VALUES('1c3ab126a5d58d296bb5ce7e','installation');
CREATE TABLE entitlement (
  contract_id TEXT NOT NULL REFERENCES contract (id),
  entitlement TEXT NOT NULL,
  total INTEGER NOT NULL CHECK (total >= 0),
  used INTEGER NOT NULL DEFAULT 0 CHECK (used BETWEEN 0 AND total),
  PRIMARY KEY (contract_id, entitlement)
) STRICT;
INSERT INTO "entitlement" VALUES('37fd0033d5d688db67648dc8','visit',4,1);
INSERT INTO "entitlement" VALUES('37fd0033d5d688db67648dc8','training',2,1);
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
INSERT INTO "equipment" VALUES('651e76f36e7ec1f5228aabe3','PR-1001','pr-1001','printer','LP2','e698cb418c6663a5728c611e','ea803783c745e7ee3f243cb4','37fd0033d5d688db67648dc8','2024-01-01','2024-01-05','2024-01-10',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "equipment" VALUES('b33280145521b4b925bf65bf','PR-1002','pr-1002','printer',NULL,'d04a4365459adb687c51dd2c',NULL,'0164d50337ff990503941165','2026-02-01',NULL,'2026-02-02',NULL,NULL,'豫A12345','豫a12345','in the van');
INSERT INTO "equipment" VALUES('38e9071d6d25cb694fc6d481','PR-9001','pr-9001','printer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE escalation (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  percent INTEGER NOT NULL CHECK (percent >= 1),
  done_at TEXT NOT NULL, undone TEXT,
  PRIMARY KEY (clock_id, percent)
) STRICT;
INSERT INTO "escalation" VALUES('11a514a8e2c4c48838ac4aec',75,'2026-03-02T09:20:00Z',NULL);
INSERT INTO "escalation" VALUES('50d96887a7415d68d00d079b',75,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('11a514a8e2c4c48838ac4aec',100,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('50d96887a7415d68d00d079b',100,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('50d96887a7415d68d00d079b',150,'2026-03-03T01:00:00Z',NULL);
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
INSERT INTO "hold" VALUES('701eabbdfbbfa0bce784d439','b93254395fba4aeaf9271ee0','factory','2026-03-02T03:00:00Z',NULL,'tester','sent away',NULL);
INSERT INTO "hold" VALUES('ab949c6b6413170fc69794f4','efccd2f9bbdbd433c6d48712','resolved','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester',NULL,NULL);
INSERT INTO "hold" VALUES('f84fb4ffea3bc53d07624153','9bb0d17a7006bef544c95fba','customer','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','tester',NULL,'2026-03-06T01:00:00Z');
CREATE TABLE holder (
  id TEXT PRIMARY KEY,
  place TEXT,
  engineer_id TEXT REFERENCES engineer (id),
  dispatch_id TEXT UNIQUE REFERENCES dispatch (id),
  CHECK ((place IS NULL) <> (dispatch_id IS NULL)),
  CHECK (engineer_id IS NULL OR place IS NOT NULL)
) STRICT;
INSERT INTO "holder" VALUES('45511929f58069ad379ed450','warehouse',NULL,NULL);
INSERT INTO "holder" VALUES('853a51dced586dd58e024236','centre','477ca6827769d523f41f0808',NULL);
INSERT INTO "holder" VALUES('8acabfa24f0b240aeeffbe89','centre',NULL,NULL);
INSERT INTO "holder" VALUES('f9a6a2ec2980a266dbae7fc1',NULL,NULL,'89fefb091edf969a889513b7');
CREATE TABLE imported (
  row_hash TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id)
) STRICT;
INSERT INTO "imported" VALUES('a98a8f651662bdde032bfcf6f228a852c052407dc84ee9adcf3529dfd15c2d8e','efedcdaabce7df56dd56c688');
INSERT INTO "imported" VALUES('aed74f9fb9599ceeef9748d00acf6cc53cf33903c89475435915b9eb77ea7540','efedcdaabce7df56dd56c688');
CREATE TABLE indexed (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  journal_seq INTEGER NOT NULL,
  next_document INTEGER NOT NULL
) STRICT;
INSERT INTO "indexed" VALUES(1,128,13);
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
INSERT INTO "journal" VALUES(1,'a0366c0bd5bc7f3d2aa5df0f','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','477ca6827769d523f41f0808','engineer added','{"name": "Wang Lin", "station": "centre"}','49e6d9dfe740bf47b3723211711a1d59131cba71d97f01f887716f43f506052c');
INSERT INTO "journal" VALUES(2,'efc0f1e5baff674e3744cb34','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','1c3ab126a5d58d296bb5ce7e','engineer added','{"name": "Zhao Min", "station": "centre", "roles": ["reception"]}','8734d42c13d4eee6ccae417bf3b01a0ad316bfd38ce37c3a51d18024df0914d0');
INSERT INTO "journal" VALUES(3,'edd5c6de26250aa54102056b','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','1c3ab126a5d58d296bb5ce7e','engineer away','{"name": "Zhao Min", "since": "2026-04-05T16:00:00Z", "until": "2026-04-10T16:00:00Z", "note": "holiday"}','7973f51510bb6b273cac2d68b875be5225f4db62e514eed7422f1bdc470b210c');
INSERT INTO "journal" VALUES(4,'c04bdbce530b63fbbb5377ea','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','e698cb418c6663a5728c611e','customer added','{"number": "CU-0001", "name": "Example Clinic", "phones": ["13800000001"]}','a6ec6d29dbea0032f93c23965d6d3b1a69007e29e1627cf7d23cfe99d051a96a');
INSERT INTO "journal" VALUES(5,'86d902d8b3db0c005ec00c85','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','d04a4365459adb687c51dd2c','customer added','{"number": "CU-0002", "name": "示例诊所", "phones": ["13800000002"]}','c8adea7a8fb3a0ca65c1909bb64fb4689771500001ecede34a43b470120f329d');
INSERT INTO "journal" VALUES(6,'327afe8ebb45b79194538738','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','2587f492214676446bcab130','customer added','{"number": "CU-0003", "name": "Sample Dealer", "phones": []}','51cf40d985e360eab600b73d923c75e2b9d5e485c9073afb51f85ac84da86b30');
INSERT INTO "journal" VALUES(7,'865a6df06433187d41fcbb58','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','site','ea803783c745e7ee3f243cb4','site added','{"customer": "Example Clinic", "name": "North wing", "address": "2 Sample Road", "region": "county"}','f575a5666bbed42b028b025bc94cde3847ba5e382a3d45159ea8a14e18175dd5');
INSERT INTO "journal" VALUES(8,'ddfdb389fa9095efa5003f40','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','e698cb418c6663a5728c611e','telephone added','{"name": "Example Clinic", "phone": "13800000003"}','0be3c8eca3a0869cde468402fe09c20a05a4c2648d8adddd69f3450e2cae2a28');
INSERT INTO "journal" VALUES(9,'ddfdb389fa9095efa5003f40','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','e698cb418c6663a5728c611e','contact added','{"customer": "Example Clinic", "name": "Li Na", "site": "North wing", "role": "head nurse", "phone": "13800000003", "mail": null}','55b0271ce7f9ad7758e04ba1181576f1c7240afcd9a3631530bbe7ce0409b0b5');
INSERT INTO "journal" VALUES(10,'0311f909e5fb6dd11407639c','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','37fd0033d5d688db67648dc8','contract added','{"number": "C-0001", "customer": "Example Clinic", "kind": "full", "tier": "gold", "from": "2026-01-01", "to": "2026-12-31"}','4501dc8d97f9b5c27391bd3390d3fcaae7c803282123ef1c67bb7f35d204f074');
INSERT INTO "journal" VALUES(11,'c6812b0f79f07db5e36bd53e','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','0164d50337ff990503941165','contract added','{"number": "C-0002", "customer": "示例诊所", "kind": "basic", "tier": "standard", "from": "2026-01-01", "to": "2026-12-31"}','d27ba4dc176a43477718331596d15db94bd4ffa77024f6743d996075f7396ddf');
INSERT INTO "journal" VALUES(12,'52cb4dfa4e2f3eb637358705','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','651e76f36e7ec1f5228aabe3','equipment added','{"serial": "PR-1001", "kind": "printer", "customer": "Example Clinic", "plate": null}','b86221ab065bb9d06ad1cb943b26fb67dc1ac9b5e684c542e0454b0e32971833');
INSERT INTO "journal" VALUES(13,'ac8effe200c63a70e3e6c4cb','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','b33280145521b4b925bf65bf','equipment added','{"serial": "PR-1002", "kind": "printer", "customer": "示例诊所", "plate": null}','ea3005b9ec9ccbce08bcfaf56adb71919e5409172c34a0f92a703cb0254718c3');
INSERT INTO "journal" VALUES(14,'a321a81c444249eed172036f','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','38e9071d6d25cb694fc6d481','equipment added','{"serial": "PR-9001", "kind": "printer", "customer": null, "plate": null}','63a88f7c0c24ac74f79db5f2ef266f0bcab9d8bb7965be61ccce1fd50fd8ca6c');
INSERT INTO "journal" VALUES(15,'329e11bee59f8013eb91ef1b','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts received','{"part": "roller", "condition": "new", "quantity": 10, "from": null, "to": "warehouse", "serial": null, "request": null, "note": "delivery note 17"}','422b7a0749edae1b633741ac150d41a4a698e0e69aa0b27c0788a4e04d5bb52f');
INSERT INTO "journal" VALUES(16,'b2fca39c259bf0216e7e4835','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 3, "from": "warehouse", "to": "centre/Wang Lin", "serial": null, "request": null, "note": null}','0d2b15c84968cb2d259adbfe591928a743c08e510cefc746fe5477e798c4a106');
INSERT INTO "journal" VALUES(17,'9cc34b1ea35a74a85338a7ae','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": null, "note": null}','cc36a50f849a39e594f70e2d52ebc79043331b1437da2b3f37699dfda8c8599f');
INSERT INTO "journal" VALUES(18,'67d18db64b06277085a5701b','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','card','09158f43b7abb79fb8df5873','card sold','{"card": "CARD-0001", "customer": "Example Clinic", "value": 50000, "currency": "CNY", "decimals": 2}','104eab2cb7c1543cab1030225dcf3a09fff56621472e28acd83597cc25561717');
INSERT INTO "journal" VALUES(19,'a1e342499a3657d316f4fad3','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','d2b74282b46e29dbb710b6c1','logged','{"channel": "phone", "caller": "Li Na", "phone": "13800000003", "said": "printer jams", "summary": "printer jams", "priority": "P1", "tier": "gold", "region": "county", "kind": "fault", "equipment": "PR-1001", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "d7544deed9f03af2a3d131cf", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T01:15:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T01:30:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','ea4da8c9124855b4d9d038030c9a74ba62a52c69d656c2611fd8cdee820bf191');
INSERT INTO "journal" VALUES(20,'107e03fba93428c3ea01919a','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','d2b74282b46e29dbb710b6c1','assigned','{"engineer": "Wang Lin", "was": null, "clocks": []}','e2d5fc11adedfb8398f7f7d10848f3ac0d1a66c4a56dda5617dfbf7280b5ed5b');
INSERT INTO "journal" VALUES(21,'335371a3d0d70138996a36b2','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','d2b74282b46e29dbb710b6c1','opinion','{"text": "restart did not help", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T01:15:00Z", "at": "2026-03-02T01:00:00Z", "spare": "15m clock"}, {"target": "opinion", "change": "met", "due": "2026-03-02T01:30:00Z", "at": "2026-03-02T01:00:00Z", "spare": "30m clock"}]}','c4d31499d5d0e8f259c8799723539a0f77c83b582c67700a2c7385aefb4b452b');
INSERT INTO "journal" VALUES(22,'7f1a54c19d4a08aef835bd45','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','d2b74282b46e29dbb710b6c1','appointed','{"visit_at": "2026-03-02T02:00:00Z", "visit_until": null, "asked_by": "customer", "note": "they close at noon", "clocks": []}','b972a617fc5446809a25cc65122d35ccc4d6e53b28a5c82b09fed21063c7b556');
INSERT INTO "journal" VALUES(23,'d6b04cd8e9d278a8946c5ec2','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','d2b74282b46e29dbb710b6c1','consented','{"purpose": "remote", "by": "Li Na", "how": "phone", "quote": null, "clocks": []}','0c0ee2a61acebb93a295bcb7ec577ad157c4cb737caa7cd38f7e8912875a71e0');
INSERT INTO "journal" VALUES(24,'1c8dfe27fd473154b28dd6e7','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','d2b74282b46e29dbb710b6c1','quoted','{"quote": "Q-0001", "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}], "total": 8000, "currency": "CNY", "decimals": 2}','b4e2690cc937a910f354cfe29de9f6c9f0bdcd81a68ab016fa6afecddd6715bf');
INSERT INTO "journal" VALUES(25,'e376ad67ac8be87b53872e33','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','d2b74282b46e29dbb710b6c1','consented','{"purpose": "quote", "by": "Li Na", "how": "phone", "quote": "Q-0001", "clocks": []}','98e70e3de6f2fb509afa7c6bf71b5179de614a3212aa04fe67eccf5cc67fc9b1');
INSERT INTO "journal" VALUES(26,'1c9f3ef6a70e10dcfef71bd9','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','d2b74282b46e29dbb710b6c1','ordered','{"visit": 1, "engineer": "Wang Lin", "instead_of": null, "clocks": [{"target": "arrive", "change": "started", "due": "2026-03-02T03:00:00Z", "within": "2h clock"}]}','42590e29127adc26cfcc5a6a5396cc15da2a6c9b23af0195129df290fac75b37');
INSERT INTO "journal" VALUES(27,'432fd0910e92091490fbff47','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','d2b74282b46e29dbb710b6c1','parts issued','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "centre/Wang Lin", "to": "SD-000001/1", "serial": null, "request": null, "note": null}','778d3b541bae603416aacd2ae6c1a0904774454aefd726d99a45a32eb27f9832');
INSERT INTO "journal" VALUES(28,'27a3fbbe03ca588834851d25','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','d2b74282b46e29dbb710b6c1','arrived','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "arrive", "change": "met", "due": "2026-03-02T03:00:00Z", "at": "2026-03-02T02:05:00Z", "spare": "55m clock"}]}','cd5958ecae0c8fd231ada4c32ceeaf88835c6458dd401cac8fa98a3acb2dc765');
INSERT INTO "journal" VALUES(29,'c354aab44d844bb2e8d00978','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','d2b74282b46e29dbb710b6c1','recorded','{"visit": 1, "form": {"fault": "paper jam", "code": "paper", "cause": "worn roller", "action": "roller replaced", "test": "printed 20 labels", "result": "prints 20 labels", "minutes": 40, "kilometres": 12, "solved": true, "covered": {"parts": "cost", "work": "free", "because": "full care"}, "checklist": {"uniform": true, "tidy": false}, "work": {"training": 1}, "parts": [{"part": "roller", "quantity": 1, "source": null, "condition": "new", "serial": null, "back": false}]}, "was": {}, "clocks": []}','ce971d9e007d83de494cf9c9129273b910ef568a076341c1e864c21b7787e834');
INSERT INTO "journal" VALUES(30,'c354aab44d844bb2e8d00978','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','d2b74282b46e29dbb710b6c1','parts fitted','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "SD-000001/1", "to": null, "serial": null, "request": null, "note": null}','91efc6184a352ffea5e8efd0d257750a6f23cede4ee4646a3b7c37f5f9b7c92e');
INSERT INTO "journal" VALUES(31,'c354aab44d844bb2e8d00978','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','d2b74282b46e29dbb710b6c1','entitlement used','{"contract": "C-0001", "entitlement": "training", "quantity": 1, "left": 1}','aa20a8bdfc9c47d3eba36da8d7c51ad30ea15d8552618ce5dafde0c08acc5aea');
INSERT INTO "journal" VALUES(32,'c354aab44d844bb2e8d00978','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','d2b74282b46e29dbb710b6c1','charged','{"visit": 1, "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}, {"kind": "work", "item": "training", "quantity": 1, "unit": "place", "unit_price": 20000, "list_amount": 20000, "amount": 0, "because": "included in the contract"}], "total": 8000, "currency": "CNY", "decimals": 2}','1dfaf1096ac2e33f90e1eeea9c5aed6b6bdc6277b9f3e4c53c7518899a6bb088');
INSERT INTO "journal" VALUES(33,'c1ced6d6ead3fd17d496b246','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','d2b74282b46e29dbb710b6c1','attached','{"visit": 1, "number": 1, "kind": "photo", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','ad297c2a7397c1c6abc1e0c72d1509effeddf153c67b40c87168646826ddbff0');
INSERT INTO "journal" VALUES(34,'9ad75cfce6d4035dc3fea0af','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','d2b74282b46e29dbb710b6c1','file attached','{"number": 2, "kind": "file", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','34b9b6fb126417ca9ee125782b18ca5bcb5648cd6f722cdefbd8b9748e56e13c');
INSERT INTO "journal" VALUES(35,'952233d9e16cea6c64f1ef09','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','d2b74282b46e29dbb710b6c1','recorded','{"visit": 1, "form": {"signature": "Li Na"}, "was": {}, "clocks": []}','caa22d19764b7922f6f17e3b970e3a873c8299c4f31815e9169d6b222144c2af');
INSERT INTO "journal" VALUES(36,'952233d9e16cea6c64f1ef09','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','d2b74282b46e29dbb710b6c1','finished','{"visit": 1, "engineer": "Wang Lin", "clocks": []}','93f4b8a08e40aae95697b079f2b1a1353ad26989e0e461b57f8cc2d5c0d8dd0a');
INSERT INTO "journal" VALUES(37,'952233d9e16cea6c64f1ef09','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','d2b74282b46e29dbb710b6c1','resolved','{"cause": "worn roller", "solution": "roller replaced", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-02T09:30:00Z", "at": "2026-03-02T02:05:00Z", "spare": "6h25m"}]}','87d3d7f802d35618e3cf429fcdf5a8a831210a67daee8a6a593083036b759ba0');
INSERT INTO "journal" VALUES(38,'73f5ee012c3951bbe4867847','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','d2b74282b46e29dbb710b6c1','paid','{"receipt": "R-0001", "amount": 3000, "currency": "CNY", "decimals": 2, "method": "card", "card": "CARD-0001", "balance": 47000, "owed": 5000, "held": 0}','7a878678ccb7de50aed614690711102de049acc3a3111ed23245da8084e8ee67');
INSERT INTO "journal" VALUES(39,'bce285d2de1599f37f3747d8','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','d2b74282b46e29dbb710b6c1','paid','{"receipt": "R-0002", "amount": 5000, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 0}','91e25c2086f8472c501906dc08963bedb805dd808cb98c683fafa3f9bd1b6089');
INSERT INTO "journal" VALUES(40,'1d055952c8358d7e2871950e','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','d2b74282b46e29dbb710b6c1','handed-over','{"visit": 1, "engineer": "Wang Lin", "clocks": [], "receipts": ["R-0001", "R-0002"], "money": [{"amount": 8000, "currency": "CNY", "decimals": 2}]}','f2a6e8ea253fe8ddf29e289cae132612fca3bb991a391582479a2c23fb730a2f');
INSERT INTO "journal" VALUES(41,'3e8283cc152392c798842e9e','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','d2b74282b46e29dbb710b6c1','discounted','{"amount": 500, "was": 0, "currency": "CNY", "decimals": 2, "why": "goodwill", "owed": 0, "held": 500}','da71b774b399723f38789f2f1f22a584afe14cfbe3372c7e4aa00082b44d4844');
INSERT INTO "journal" VALUES(42,'e4cfa6d60374c755b2948616','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','d2b74282b46e29dbb710b6c1','refunded','{"receipt": "R-0003", "amount": 500, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 0}','a3a447e4cfd4b93da927755c82446ed7b19183cf8864250d7a48fbfd0663a5fc');
INSERT INTO "journal" VALUES(43,'a3ad5fd43545398df079ad91','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','d2b74282b46e29dbb710b6c1','receipt voided','{"receipt": "R-0003", "amount": -500, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 500, "why": "it was not given"}','5f3a88282229bfbb4ea799458c008d86e4b38c08e3f6cea84e11322226943ba0');
INSERT INTO "journal" VALUES(44,'5757b9c9f469e94fe2007ec2','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','d2b74282b46e29dbb710b6c1','closed','{"note": null, "clocks": []}','7f3d48d767aeccae3610d27c7b3bfd8f57aebd15d505693b10d0343250699cb3');
INSERT INTO "journal" VALUES(45,'0ee37f58e3f5321b6fd38109','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','b93254395fba4aeaf9271ee0','logged','{"channel": "phone", "caller": null, "phone": null, "said": "no power", "summary": "no power", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "equipment": "PR-1002", "contract": "C-0002", "assumed": ["priority", "region", "kind", "phase"], "terms": "6423d81ce89cc790a923ebe7", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T06:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','8fce106d7b23017801c6fdcc327166bcca1ba5f2cfec0c9fb4a5f5bccfbb2b8e');
INSERT INTO "journal" VALUES(46,'386ab77a34436214fc2dad7d','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','b93254395fba4aeaf9271ee0','called','{"channel": "phone", "caller": null, "phone": null, "said": "is anybody coming?", "clocks": []}','1a810f85f5360bd8a02742918fa9c031f23e6f42a911f944da27c48b6d10d4ce');
INSERT INTO "journal" VALUES(47,'7527d7599fed27ffce3edf69','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','b93254395fba4aeaf9271ee0','lent','{"loan": "774e5e6772c198eede2a89dc", "serial": "PR-9001", "kind": "printer", "due": "2026-03-17T03:00:00Z", "clocks": []}','50075f9b8de4292b97d705f98698dc1e8ac3b7564912eb061e5b872985878e78');
INSERT INTO "journal" VALUES(48,'52de7257d1f4430471418f57','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','b93254395fba4aeaf9271ee0','return asked','{"return": "RMA-0001", "serial": "PR-1002", "reason": "quality", "decision": "repair", "freight": "desk", "because": {"when": {"warranty": ["in"]}}, "overruled_by": null}','77b5cb7b04a59356f30e84c5831a8fc50c56fdfb870d91e1ff91316b990ebaee');
INSERT INTO "journal" VALUES(49,'5df00ec0b1d5cc470b9002f1','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','wang','ticket','b93254395fba4aeaf9271ee0','return approved','{"return": "RMA-0001", "by": "wang", "note": null, "lacking": 0}','dcca6e41a0b38652d83bf787801bd179e9344266bf5134800dad521f05aafe19');
INSERT INTO "journal" VALUES(50,'61c5d01b3c4703f03b1c0d4c','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','b93254395fba4aeaf9271ee0','consented','{"purpose": "removal", "by": "Ms Example", "how": "phone", "quote": null, "clocks": []}','fb39811c9b57acfaef4e1023bd8c351faf1e3183ae65fbab770704a50bdf8872');
INSERT INTO "journal" VALUES(51,'85e6460482981b9f4ff8a5d7','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','b93254395fba4aeaf9271ee0','sent-away','{"return": "RMA-0001", "serial": "PR-1002", "freight": "desk", "clocks": []}','ad7223650391c3e5b70397130df3f786666901c1db4b3c836a6d137cfaacab11');
INSERT INTO "journal" VALUES(52,'e7a8510729a85c0db2523590','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','b93254395fba4aeaf9271ee0','held','{"reason": "factory", "note": "sent away", "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T06:00:00Z"}]}','c2d5b89dbc237a1c7a74016e6fa6f48cdc2a852459c15a8c68cbf27d13f69c34');
INSERT INTO "journal" VALUES(53,'a7d1350dcdd1458ff80d0199','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','142bd3efbd9e03e60f185381','logged','{"channel": "phone", "caller": null, "phone": null, "said": "scanner reads every second code", "summary": "scanner reads every second code", "priority": "P2", "tier": "standard", "region": "city", "kind": "fault", "contract": "C-0002", "typed": ["priority"], "assumed": ["region", "kind", "phase"], "terms": "b515ac667f200b38deeddd08", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-04T09:30:00Z", "within": "2 working days"}]}','a77f15de3d8895d0409483dfb717669d4e0b9dc4e4c08ab1f641855234dbcd1a');
INSERT INTO "journal" VALUES(54,'9e24e5c234d8b59f50675dbb','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','9bb0d17a7006bef544c95fba','logged','{"channel": "phone", "caller": null, "phone": null, "said": "registration desk is down", "summary": "registration desk is down", "priority": "P3", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "a159c7e98254eec6db39f509", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T03:45:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-05T09:30:00Z", "within": "3 working days"}]}','46db5c5e856d9331bc5e3c7e3a28842505e7868f465e59d7c435090e9b7dca29');
INSERT INTO "journal" VALUES(55,'7e47304b211aa0504b404968','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','9bb0d17a7006bef544c95fba','classified','{"changed": {"priority": ["P3", "P1"], "severity": [null, "down"], "reach": [null, "group"]}, "terms": "7d78c8e193067178e9d2b847", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "moved", "due": "2026-03-02T09:30:00Z", "was": "2026-03-05T09:30:00Z"}]}','bdb6ca09a1e0b9c75c1f8965ebcb868b0c01a0a31650359980f18fba40ddc71a');
INSERT INTO "journal" VALUES(56,'305918f41a53ae2ebb395260','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','9bb0d17a7006bef544c95fba','escalated','{"from": "1", "to": "2", "reason": "the board has to be measured", "clocks": []}','4d6bfcc914d02fcf226de3410abb70ec9064fbfadc7e67deafc475d263da2c5c');
INSERT INTO "journal" VALUES(57,'6ec6925d930ab519554cf6ff','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','142bd3efbd9e03e60f185381','answered','{"text": "we look into it", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T04:00:00Z", "at": "2026-03-02T06:00:00Z", "late": "1h"}]}','ab14be8a6890820c2898946075ef496f72a2632e88d6020ce34b814ec1036fe1');
INSERT INTO "journal" VALUES(58,'6ec6925d930ab519554cf6ff','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','142bd3efbd9e03e60f185381','contract extended','{"target": "answer", "number": "C-0002", "by": "1 month", "was": "2026-12-31", "ends_on": "2027-01-31"}','c9600f00ab6f591fbc1adef56572bbee939a0b8c47199414f47a3e8d790177e3');
INSERT INTO "journal" VALUES(59,'7cb7ade26a2a5e04949d9f6a','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','4a27a05fec6c83da8ebf18ee','parts asked','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "because": "for the fair"}','8eac314badfa10bc1b5e06765ac26208db6df39b0e5fa70118f54a6b62f0285a');
INSERT INTO "journal" VALUES(60,'8f280a1104ccb7e3bd3e064e','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','wang','request','4a27a05fec6c83da8ebf18ee','request approved','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "note": null, "lacking": 0}','7f3a681b41d86c84dac44f5098d6c478a72af62f6a2754764453f68055f87e87');
INSERT INTO "journal" VALUES(61,'e57c1abf6ef05e4aa4d349c7','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": "REQ-0001", "note": null}','7c849a010b5bceec85d91d9a79cca3c4eeccee4ae403496da8a56063e8dc4b4f');
INSERT INTO "journal" VALUES(62,'e57c1abf6ef05e4aa4d349c7','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','4a27a05fec6c83da8ebf18ee','request issued','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "source": "warehouse"}','fdf7e6e03a57b5c6db0c61de6dd0a17082d7a5328e9421997f3c83a752ab1b87');
INSERT INTO "journal" VALUES(63,'e957470b6eea0df66216502e','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts counted','{"holder": "centre/Wang Lin", "part": "roller", "condition": "new", "counted": 1, "expected": 2, "engineer": "Wang Lin", "charged": 12000, "currency": "CNY", "decimals": 2}','2b9a3440c965e88d615d6c98b09ba73a3f66f057df88fc7c5ccee81633715e5a');
INSERT INTO "journal" VALUES(64,'5c3ba2011d8c0c65ef1ef782','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','contract','37fd0033d5d688db67648dc8','entitlement used','{"contract": "C-0001", "entitlement": "visit", "quantity": 1, "left": 3}','6de636c5854f7e5cb71c7635744ffed1e6e3b3e0c0da536c7db6c7275051e423');
INSERT INTO "journal" VALUES(65,'990e99642e99cafeee0bb564','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','7dfa16c6e3018793afe4d454','logged','{"channel": "phone", "caller": null, "phone": null, "said": "cannot log in", "summary": "cannot log in", "priority": "P1", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "7d78c8e193067178e9d2b847", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T09:35:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T09:50:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','8dbaea5b104bd1cec143d3e30ff0546973603194b349f6927f917690f00de6be');
INSERT INTO "journal" VALUES(66,'ff4781a4ab018148826606d4','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','9bb0d17a7006bef544c95fba','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T08:15:00Z", "note": "time is running out", "due_at": "2026-03-02T09:30:00Z"}','2df73379c471c93b598ec4c277c39d7b9c8098f154cf5df91998b4fa743a1995');
INSERT INTO "journal" VALUES(67,'ff4781a4ab018148826606d4','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','9bb0d17a7006bef544c95fba','notices written','{"to": ["Head of service"]}','59fecf6077cd8ec51561e538862feb9d749ec5f4393bd8210660035d1791fb0d');
INSERT INTO "journal" VALUES(68,'08d821b51a9d82baf95406c1','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','9bb0d17a7006bef544c95fba','person told','{"to": "Head of service", "way": "command"}','debef1f26ee63cd3607a44f5dc17197c279beaa49fd54d3c088cb3786c2d0fe4');
INSERT INTO "journal" VALUES(69,'d093bcbc97cf80a0dc81e861','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','7dfa16c6e3018793afe4d454','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T09:27:30Z", "note": "time is running out", "due_at": "2026-03-02T09:30:00Z"}','f7548af617aea3b3947b199f766dacbdf34535d66a8a437ed7f8f0824e6a35d8');
INSERT INTO "journal" VALUES(70,'d093bcbc97cf80a0dc81e861','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','7dfa16c6e3018793afe4d454','notices written','{"to": ["Head of service"]}','2d2f29c0d19663d8e4fa746b8e8ba8e897fe81d7202eea8e4ca0a87a355ea0bd');
INSERT INTO "journal" VALUES(71,'4464f11881216b9af03cb2d2','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','9bb0d17a7006bef544c95fba','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','caed4dd02f9416adc01730bec46a71c30b2131a9a5278c7257206d8b1d8a9d1e');
INSERT INTO "journal" VALUES(72,'4464f11881216b9af03cb2d2','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','9bb0d17a7006bef544c95fba','escalated','{"from": "2", "to": "3", "because": {"target": "solve", "percent": 100}, "reason": null, "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}]}','7ecb95a2edd95f7ae1c40dc5c07d1d5320fca4e2429c03312b1c52bd1a6d8a35');
INSERT INTO "journal" VALUES(73,'4464f11881216b9af03cb2d2','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','9bb0d17a7006bef544c95fba','left undone','{"what": "priority", "why": "{number} is {priority} already", "facts": {"number": "SD-000004", "priority": "P1"}}','697ff2bf77aca43304ced2bb8f960cd4f3aefd5b717bf2491f65c1b96884ea19');
INSERT INTO "journal" VALUES(74,'b641053330cda11a67488671','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','7dfa16c6e3018793afe4d454','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','1cab8811779bc6c97fb2fb0626ce1b62ce139dd0202fb5ec076ab4ec344d7abe');
INSERT INTO "journal" VALUES(75,'b641053330cda11a67488671','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','7dfa16c6e3018793afe4d454','escalated','{"from": "1", "to": "2", "because": {"target": "solve", "percent": 100}, "reason": null, "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}, {"target": "answer", "change": "missed", "due": "2026-03-02T09:35:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T09:50:00Z"}]}','0e8ed07e65898f7003b8256e6951a3071138a9d7b140f280aaa8b5139236a7e9');
INSERT INTO "journal" VALUES(76,'b641053330cda11a67488671','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','7dfa16c6e3018793afe4d454','left undone','{"what": "priority", "why": "{number} is {priority} already", "facts": {"number": "SD-000005", "priority": "P1"}}','ad6480aa54be9f78303e115607211a77dcef9e778c66e0fddd676aef775d798a');
INSERT INTO "journal" VALUES(77,'d4f36f073b79e564958a9817','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','7dfa16c6e3018793afe4d454','time used','{"target": "solve", "percent": 150, "used_at": "2026-03-03T00:35:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','37574fa5f8b645061d4633d45f2027590f9d5a212c8e1569d0f735befcbdbc41');
INSERT INTO "journal" VALUES(78,'d4f36f073b79e564958a9817','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','7dfa16c6e3018793afe4d454','assigned','{"engineer": "Zhao Min", "was": null, "clocks": [], "because": {"station": "centre", "skill": null, "live": 0, "last_at": null}}','350d8f3dc57b53b73e4fc8105f68c16163ca15cfc281e01ce0a4f4b0b6717127');
INSERT INTO "journal" VALUES(79,'b8902ce09d54189137a5e6d7','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','7dfa16c6e3018793afe4d454','person told','{"to": "Head of service", "way": "command"}','01db7077b1dc32a740a55c365f9781ba516ad8ba03015ee80407456dac3ec770');
INSERT INTO "journal" VALUES(80,'c6e9fc8e4cfbd808dc377e90','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','8ac40dc9be9b7ad180e0de47','logged','{"channel": "phone", "caller": null, "phone": null, "said": "called by mistake", "summary": "called by mistake", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "6423d81ce89cc790a923ebe7", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','236e48fbe8ec37fbd4838ff5b681401d17509f88dfb5513bef8d881bbbe43573');
INSERT INTO "journal" VALUES(81,'caeddf756793c7ef4c8ae5ad','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','8ac40dc9be9b7ad180e0de47','cancelled','{"reason": "called by mistake", "clocks": [{"target": "answer", "change": "void", "due": "2026-03-03T03:00:00Z"}, {"target": "solve", "change": "void", "due": "2026-03-10T09:30:00Z"}]}','9660410180c3bdb08a116da960c244df6bb16a692c639c5910c8ddec57faaa4a');
INSERT INTO "journal" VALUES(82,'edea39aeddb19093ac312df7','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','efccd2f9bbdbd433c6d48712','logged','{"channel": "phone", "caller": null, "phone": null, "said": "how does it print", "summary": "how does it print", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "typed": ["warranty"], "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "6423d81ce89cc790a923ebe7", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','a424d91e9f05fa03ab6cd4af8d6cfbc585b34d74c1ec53e5623d78cba99d5836');
INSERT INTO "journal" VALUES(83,'90d52c98a86d8bfe68cbbfea','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','efccd2f9bbdbd433c6d48712','ordered','{"visit": 1, "engineer": "Zhao Min", "instead_of": null, "clocks": []}','c906561b6647f7c74686025e834da7865a912fec406dc5aa85fe827d79852d6a');
INSERT INTO "journal" VALUES(84,'8557cae8c4e30ab4ac62411c','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','efccd2f9bbdbd433c6d48712','arrived','{"visit": 1, "engineer": "Zhao Min", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-03T03:00:00Z", "at": "2026-03-03T01:00:00Z", "spare": "2h"}]}','c1e04d96fa50432b7a3f2a16e61bb85ac520bff327a8aa91b4fa3d47c5020042');
INSERT INTO "journal" VALUES(85,'97d982f99589d36f57c09e7f','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','efccd2f9bbdbd433c6d48712','recorded','{"visit": 1, "form": {"fault": "none", "cause": "no training", "action": "explained", "result": "they know how", "minutes": 30, "covered": {"parts": "free", "work": "free", "because": "in warranty"}}, "was": {}, "clocks": []}','c2702c99dc9fb582715cc46a24e7b1753f40815882d1ddafed8c5de6754bfd49');
INSERT INTO "journal" VALUES(86,'97d982f99589d36f57c09e7f','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','efccd2f9bbdbd433c6d48712','charged','{"visit": 1, "because": "in warranty", "lines": [{"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "in warranty"}, {"kind": "work", "item": "labour", "quantity": 1, "unit": "30m", "unit_price": 6000, "list_amount": 6000, "amount": 0, "because": "in warranty"}], "total": 0, "currency": "CNY", "decimals": 2}','2964255160210944a606a6b8b8c4763bec1047fd11418cd7ee6c9eba5f713c85');
INSERT INTO "journal" VALUES(87,'97d982f99589d36f57c09e7f','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','efccd2f9bbdbd433c6d48712','finished','{"visit": 1, "engineer": "Zhao Min", "clocks": []}','e4b7542f2dbe2c50f8dd3443f0e6eb194442b2bfea048799042903ebb8fb3717');
INSERT INTO "journal" VALUES(88,'ccaad7ebe94bbb22eeb42161','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','efccd2f9bbdbd433c6d48712','resolved','{"cause": "no training", "solution": "explained", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-10T09:30:00Z", "at": "2026-03-03T01:00:00Z", "spare": "5 working days"}]}','973a181b0d4a736394ec4095e951f205f87575d041d1c4e3ad49ea658cf02a2f');
INSERT INTO "journal" VALUES(89,'bee5d2d5900c90ea73536d13','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','efccd2f9bbdbd433c6d48712','closed','{"note": "content", "clocks": []}','c87192f06ae6768ae2dd38c481f5d13dac4d6abf7068a5b553e7d3c85f7643cb');
INSERT INTO "journal" VALUES(90,'215ab3963900f7bcff1b0e2a','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','efccd2f9bbdbd433c6d48712','reopened','{"reason": "again", "clocks": [{"target": "solve", "change": "resumed", "due": "2026-03-10T09:30:00Z"}]}','9030c6143753af738eae8427ff6eb4e221090c4c823ac9478d9305742b2fca8e');
INSERT INTO "journal" VALUES(91,'4f8f75f4caa39c7cb9c8014a','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','customer','f0ddc2ccdfc745de76a57111','customer added','{"number": "CU-0004", "name": "Sample School", "phones": []}','0addabbf160d0ea4e5c396c6f3b7c86bbaf22bb1f44c96f038fa149fbcc541a9');
INSERT INTO "journal" VALUES(92,'4f8f75f4caa39c7cb9c8014a','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','ticket','efedcdaabce7df56dd56c688','logged','{"channel": "phone", "caller": null, "phone": null, "said": "Door, Lock, Stuck", "summary": "Door, Lock, Stuck", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "typed": ["priority"], "assumed": ["region", "tier", "kind", "phase"], "terms": "6423d81ce89cc790a923ebe7", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T02:30:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','16bece464c9aebf784bc141d12af753ea383506ee43018fd6843737b6b340557');
INSERT INTO "journal" VALUES(93,'4f8f75f4caa39c7cb9c8014a','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','engineer','f770c936b99efc1e57f8c9ff','engineer added','{"name": "Ada", "station": null}','b3309eb252bf0fd27e682f0017f4abf5f15b88faea8a7172e99c4e2cf7d3df33');
INSERT INTO "journal" VALUES(94,'4f8f75f4caa39c7cb9c8014a','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','ticket','efedcdaabce7df56dd56c688','assigned','{"engineer": "Ada", "was": null, "clocks": []}','f4f65070216bfd424f12fde9ba47686d1ad0e74a4674ad102f96149c62d48fcc');
INSERT INTO "journal" VALUES(95,'4f8f75f4caa39c7cb9c8014a','2026-03-02T00:50:00Z','2026-03-02T00:50:00Z','Ada','ticket','efedcdaabce7df56dd56c688','resolved','{"cause": "not recorded", "solution": "not recorded in the log", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T02:30:00Z", "at": "2026-03-02T00:50:00Z", "spare": "1h40m"}, {"target": "solve", "change": "met", "due": "2026-03-09T09:30:00Z", "at": "2026-03-02T00:50:00Z", "spare": "5 working days"}]}','cb302610796474b6810318fdf582e9497cded809a86fa6f0e0200b6599c5bb0f');
INSERT INTO "journal" VALUES(96,'4f8f75f4caa39c7cb9c8014a','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','efedcdaabce7df56dd56c688','imported','{"file": "incidents.csv", "rows": 2, "through": "2026-03-02T00:50:00Z"}','50a9711c48498c4796f277e4efe81e865735e1999226fcd27e37549f5bd03410');
INSERT INTO "journal" VALUES(97,'5d20e9e58d1286ec70ee3bb5','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','engineer','1c3ab126a5d58d296bb5ce7e','engineer changed','{"name": "Zhao Min", "changed": {"capacity": 8}}','81c5177a93d9e0f2fd18c9929e99955b371eb10ebaf5b6e326822c952d6eb51b');
INSERT INTO "journal" VALUES(98,'2014a5f5a5b92aaf7648e76b','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','engineer','1c3ab126a5d58d296bb5ce7e','engineer away','{"name": "Zhao Min", "since": "2026-04-30T16:00:00Z", "until": "2026-05-05T16:00:00Z", "note": "on leave"}','1aa8d117c69cb801654cf814dcac3684e6124e77d3670a33ef1c8717adfdb46d');
INSERT INTO "journal" VALUES(99,'0eed8d5d14fc58e384051d6e','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','9bb0d17a7006bef544c95fba','appointed','{"visit_at": "2026-03-05T06:00:00Z", "visit_until": "2026-03-05T08:00:00Z", "asked_by": "desk", "note": null, "clocks": []}','94b5410b61d08e6de180fef5eafa49dbd597166bcf38de23a4ed1f2239dd8392');
INSERT INTO "journal" VALUES(100,'346fc565fedcf27b163f7ba3','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','9bb0d17a7006bef544c95fba','held','{"reason": "customer", "note": null, "ends_at": "2026-03-06T01:00:00Z", "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "held", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "held", "due": "2026-03-02T09:30:00Z"}]}','776c803b384e98f5c41177f6eed14cbeff946d7434b0a75a1fe11ed663056664');
INSERT INTO "journal" VALUES(101,'c35438bd7e15bfe75d804842','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','316a0e2276497b413eb00668','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the printer jams again", "summary": "the printer jams again", "priority": "P3", "tier": "gold", "region": "county", "kind": "fault", "equipment": "PR-1001", "contract": "C-0001", "follows": "SD-000001", "typed": ["region", "kind"], "assumed": ["priority", "phase"], "terms": "2a56b0d402f137ffb2e27a1d", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-04T01:15:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-04T01:30:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "3 working days"}]}','b11a5faa55f0704e2dcc64e49f5852cf48107671f52aac41d02b797aef8983d7');
INSERT INTO "journal" VALUES(102,'c35438bd7e15bfe75d804842','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','d2b74282b46e29dbb710b6c1','followed','{"number": "SD-000008", "said": "the printer jams again"}','ae02ec01b3239e4974ab386e086335accd981ced4d896b9347362ce01eb93c5a');
INSERT INTO "journal" VALUES(103,'fbeab071d96465367331cbb9','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','7dfa16c6e3018793afe4d454','classified','{"entered_why": "it was never critical", "changed": {"priority": ["P1", "P2"]}, "corrects": "990e99642e99cafeee0bb564 logged 2026-03-02T09:20:00Z", "put_right": {"990e99642e99cafeee0bb564 logged 2026-03-02T09:20:00Z": "7d78c8e193067178e9d2b847"}, "clocks": []}','35a958891c1d061f65e18bc42a1400e8f7d9624317d279714b5ee94acf4b58e8');
INSERT INTO "journal" VALUES(104,'d47358e7067a8e84fc4bd1ec','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','f2ffc66e4eb290147ee8298a','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the screen is dark", "summary": "the screen is dark", "priority": "P1", "tier": "standard", "region": "city", "kind": "fault", "typed": ["priority"], "assumed": ["region", "tier", "kind", "phase"], "terms": "17f155a8cf36a28005f92a65", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-04T01:30:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-05T01:00:00Z", "within": "8h"}]}','e3290de2b73662111e9493caa5c250d1d332e0de7b5092603e250372dad4607a');
INSERT INTO "journal" VALUES(105,'62dcedba33d21cf1c04a6268','2026-03-04T01:10:00Z','2026-03-04T03:00:00Z','tester','ticket','f2ffc66e4eb290147ee8298a','answered','{"entered_why": "written on paper", "text": "told them to wait", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-04T01:30:00Z", "at": "2026-03-04T01:10:00Z", "mended": "2026-03-04T01:30:00Z", "spare": "20m"}]}','690bade60b1bb05fab38ecf994d880f358202692210ef6b1150793b73358b534');
INSERT INTO "journal" VALUES(106,'f1bc035ba48b6174e3b37fbc','2026-03-06T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','9bb0d17a7006bef544c95fba','resumed','{"foreseen": true, "clocks": [{"target": "answer", "change": "resumed", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "resumed", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "resumed", "due": "2026-03-02T09:30:00Z"}]}','103b27fb71ed9521c84f6d611b47e2b469990837ed96c028ed57d30edbe013ca');
INSERT INTO "journal" VALUES(107,'4175ed2bd99d3d0b09d5dd16','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','2587f492214676446bcab130','turnover entered','{"customer": "Sample Dealer", "month": "2026-02", "amount": 2000000, "was": null, "basis": "payments", "currency": "CNY", "decimals": 2}','c3f7dac9591e2b8cfd8cf470938472397280ef336f8b0abae585b2c5d587f2ee');
INSERT INTO "journal" VALUES(108,'15c0037d610e6a0cee365c53','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','2587f492214676446bcab130','quarter settled','{"customer": "Sample Dealer", "quarter": "2026Q1", "basis": "payments", "turnover": 2000000, "budget": 30000, "carried_in": 0, "spent": 14000, "charged": 0, "paid": 0, "carried_out": 16000, "currency": "CNY", "decimals": 2}','d2b1453a7032fa39a46ff221d12879195ba44a1ddadb3abc03195655994dfc2c');
INSERT INTO "journal" VALUES(109,'5638d467d1683bd8a29d4108','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','2587f492214676446bcab130','turnover entered','{"customer": "Sample Dealer", "month": "2026-04", "amount": 100000, "was": null, "basis": "payments", "currency": "CNY", "decimals": 2}','97630cf130b6cacac8f13cca524dc069f78228df4f305e660b607651e130a8b7');
INSERT INTO "journal" VALUES(110,'ae63b0f037c7426fc08ad8e1','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','609bbb794f45ca4534da4f29','customer added','{"number": "CU-0005", "name": "Sample Dealers", "phones": ["010 5550 0007 ext 12"]}','cfec93b26022a6c243f16dc54bdbeaa4dc46db8347e9d0758de68aae6e71874b');
INSERT INTO "journal" VALUES(111,'1947850351380e157f492089','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','2587f492214676446bcab130','customer merged','{"name": "Sample Dealers", "number": "CU-0005", "into": "Sample Dealer", "into_number": "CU-0003", "had": {}, "filled": {}, "was": {"id": "609bbb794f45ca4534da4f29", "name": "Sample Dealers", "region": null, "tier": null, "phase": null, "address": null, "phones": ["010 5550 0007 ext 12"], "number": "CU-0005"}}','a867fef33afe09a191d5e84f6ad2bfe73dfbe1790b1c3bb70658d10fcba3d2b1');
INSERT INTO "journal" VALUES(112,'7f2b48bc38b1160a1231bc88','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','contract','0164d50337ff990503941165','contract extended by hand','{"number": "C-0002", "was": "2027-01-31", "ends_on": "2027-06-30", "why": "goodwill"}','5ffd0678b1abef641993f54740cb7b8fada98f7623c0b92394340546f53c181c');
INSERT INTO "journal" VALUES(113,'de4a7f7610f99ad46fc02b5f','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','e698cb418c6663a5728c611e','contact changed','{"customer": "Example Clinic", "name": "Li Na", "changed": {"left_on": "2026-04-01"}, "was": {"left_on": null}}','49a077d8c2f7b2e6964b53d36c525f3af956c94da8dbd10a72937a5ca5efda6a');
INSERT INTO "journal" VALUES(114,'fddd7fa2dfaa6f72cd1b38ee','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','b33280145521b4b925bf65bf','equipment changed','{"serial": "PR-1002", "changed": {"plate": "豫A12345", "note": "in the van"}, "was": {"plate": null, "note": null}}','dd67f1e7cf2369c0428057f84c446609255d215c25c62c6cc6aff37a014b4c48');
INSERT INTO "journal" VALUES(115,'51033eace6377c2d1deb2343','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','8c8a84e636c9bb5596bf5b68','logged','{"channel": "phone", "caller": null, "phone": null, "said": "a slip", "summary": "a slip", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "6423d81ce89cc790a923ebe7", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','697171498e76f4c368004f4c3874f6eabe165a3ccb014652d23473451b632ffd');
INSERT INTO "journal" VALUES(116,'ac2dbb3a8bdf764654038740','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','8c8a84e636c9bb5596bf5b68','undone','{"of": [{"kind": "logged", "data": {"channel": "phone", "caller": null, "phone": null, "said": "a slip", "summary": "a slip", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "6423d81ce89cc790a923ebe7"}}], "withdrawn": "SD-000010", "clocks": []}','8ffb73a8ac252b10288751f41f87e725f5fe12d8a63959f043dab75d3c619114');
INSERT INTO "journal" VALUES(117,'1aab82537c4ef5d30d126cd6','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','a1dc28f23c393d7d5bb573b1','logged','{"channel": "phone", "caller": null, "phone": null, "said": "does anybody come?", "summary": "does anybody come?", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "6423d81ce89cc790a923ebe7", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','0920d28e115e4c9e2001b9c087931ad6ef0a436fcb0ddf97bfe19f76fbc38ed7');
INSERT INTO "journal" VALUES(118,'e95a24a969fb210e2ed39b42','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','60e2aa5ed786bc9323adb29d','logged','{"channel": "phone", "caller": null, "phone": null, "said": "logged twice", "summary": "logged twice", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "6423d81ce89cc790a923ebe7", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','ee08a3d525552bdc5c0ce54f1892b48b44cfd1c57e5de10c784e8187fb225460');
INSERT INTO "journal" VALUES(119,'f75aac662c98e5fdfffe0667','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','60e2aa5ed786bc9323adb29d','edited','{"changed": {"summary": ["logged twice", "does anybody come"], "caller": ["", "Mr Sample"]}, "typed": ["summary", "caller"]}','21a9c1a92bf4bd32ccbd186c3ae4a614259b30ae769219c8c3c6744d9a6bdc28');
INSERT INTO "journal" VALUES(120,'206fc840550e9638ccd526ac','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','a1dc28f23c393d7d5bb573b1','called','{"clocks": [], "channel": "phone", "caller": null, "phone": null, "said": "logged twice", "told_of": "SD-000012", "told_by": "tester", "entered_why": null}','0c325b129876398038aaa17f1df5f3f76a326e2f20408948126eb9933c2032ec');
INSERT INTO "journal" VALUES(121,'206fc840550e9638ccd526ac','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','60e2aa5ed786bc9323adb29d','merged','{"into": "SD-000011", "clocks": [{"target": "answer", "change": "void", "due": "2026-04-01T03:00:00Z"}, {"target": "solve", "change": "void", "due": "2026-04-09T09:30:00Z"}]}','e9246d532b9c484436c32808014c4f2807dec237423e1ce678af48dcfb98cb77');
INSERT INTO "journal" VALUES(122,'206fc840550e9638ccd526ac','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','a1dc28f23c393d7d5bb573b1','duplicate merged','{"number": "SD-000012", "calls": 1, "files": 0, "clocks": []}','4c0ca2907c74a2d88248a3e795381065ce81aea26c21faa367ace26217be2095');
INSERT INTO "journal" VALUES(123,'9db1a108df76dd1d236803a2','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','5d76ab657c8f31de28295548','customer added','{"number": "CU-0006", "name": "Sample Works", "phones": []}','84ca2c86886c06b31a5e90aaf8985c82950d65681f3c37cc31b4d55968242399');
INSERT INTO "journal" VALUES(124,'7357adfe8602495b52c5c9c8','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','a9d5f050514fbbb267a79bfd','customer added','{"number": "CU-0007", "name": "Li Na", "phones": []}','510442a3a7f739919eff3059f07aaa5b185d0064a7588c4625a74c6b8d9352e4');
INSERT INTO "journal" VALUES(125,'7357adfe8602495b52c5c9c8','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','27f3ec7b71915b6ebe253e9e','logged','{"channel": "mail", "caller": "Li Na", "phone": null, "said": "no sound\nsince nine", "summary": "no sound", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "6423d81ce89cc790a923ebe7", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','1865e614b8e2015a1870d746e02919b31e02c2c09c06ee382e462baab7409673');
INSERT INTO "journal" VALUES(126,'7357adfe8602495b52c5c9c8','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','a9d5f050514fbbb267a79bfd','contact added','{"customer": "Li Na", "name": "Li Na", "site": null, "role": null, "phone": null, "mail": "li@example.invalid"}','2c9cf0e5a40b52bbc61e3fe6af6ea0f34d58d388db945b6ef6267233df14a8a2');
INSERT INTO "journal" VALUES(127,'7357adfe8602495b52c5c9c8','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','27f3ec7b71915b6ebe253e9e','mailed','{"from": "li@example.invalid", "message_id": "<1@example.invalid>"}','f7614b0bf01f10b054620bcbb41e1ea9b170811acd4e0b9ab43b6a99c8d4b5a3');
INSERT INTO "journal" VALUES(128,'ba0395a208ae2a360b79487f','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','a1dc28f23c393d7d5bb573b1','ordered','{"visit": 1, "engineer": "Wang Lin", "instead_of": null, "clocks": [], "along": ["Zhao Min"]}','fdc6b83702a9b248c8d4372f68897e2eb5fbcb36dedacb58866b8e66c05b5bde');
INSERT INTO "journal" VALUES(129,'4d8232e1808731d20c0f983f','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','b57e871f372064f69ddadd29','task added','{"number": "T-0001", "what": "send the manual", "customer": "Example Clinic", "due": "2026-04-03", "engineer": "Wang Lin", "role": null}','31499abebeb40a325be786c0ba0a228d12fc9f1e0647c954ac9ec6b8ece6bc58');
INSERT INTO "journal" VALUES(130,'55304706f5bd62bd519ecd07','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','b57e871f372064f69ddadd29','task put off','{"number": "T-0001", "what": "send the manual", "customer": "Example Clinic", "about": null, "was": "2026-04-03", "due": "2026-04-08", "why": "they are on holiday"}','ca4773f2aa9018a2e6d0fdc6a5718753eb102182df229de965524be90e403736');
CREATE TABLE loan (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  equipment_id TEXT NOT NULL REFERENCES equipment (id),
  lent_at TEXT NOT NULL,
  due_at TEXT NOT NULL,
  back_at TEXT,
  CHECK (back_at IS NULL OR back_at >= lent_at)
) STRICT;
INSERT INTO "loan" VALUES('774e5e6772c198eede2a89dc','b93254395fba4aeaf9271ee0','38e9071d6d25cb694fc6d481','2026-03-02T03:00:00Z','2026-03-17T03:00:00Z',NULL);
CREATE TABLE loss (
  move_id TEXT PRIMARY KEY REFERENCES stock_move (id),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  amount INTEGER NOT NULL CHECK (amount >= 0),
  currency TEXT NOT NULL
, decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4)) STRICT;
INSERT INTO "loss" VALUES('af5ba0e046d4184b0a53f791','477ca6827769d523f41f0808',12000,'CNY',2);
CREATE TABLE mail (
  message_id TEXT PRIMARY KEY,
  call_id TEXT NOT NULL REFERENCES call (id),
  sender TEXT NOT NULL  -- the address, folded
) STRICT;
INSERT INTO "mail" VALUES('<1@example.invalid>','9bb2e38ce6322f10bbd6af66','li@example.invalid');
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
INSERT INTO "notice" VALUES('3cc47799ce64e4f8160c90c2','9bb0d17a7006bef544c95fba','head',NULL,'command','2026-03-02T09:20:00Z','{"target": "solve", "within": "same day", "percent": 75, "note": "time is running out", "due_at": "2026-03-02T09:30:00Z", "ticket": {"number": "SD-000004", "summary": "registration desk is down", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "2", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T03:30:00Z"}}',NULL,'2026-03-02T09:20:00Z',1,NULL,'11a514a8e2c4c48838ac4aec',75,'2026-03-02T08:15:00Z',NULL,NULL);
INSERT INTO "notice" VALUES('3d711dd246065eda2c83db3f','7dfa16c6e3018793afe4d454','head',NULL,'command','2026-03-03T01:00:00Z','{"target": "solve", "within": "same day", "percent": 75, "note": "time is running out", "due_at": "2026-03-02T09:30:00Z", "ticket": {"number": "SD-000005", "summary": "cannot log in", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "1", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T09:20:00Z"}}',NULL,'2026-03-03T01:00:00Z',1,NULL,'50d96887a7415d68d00d079b',75,'2026-03-02T09:27:30Z',NULL,NULL);
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
INSERT INTO "operation" VALUES(1,'a0366c0bd5bc7f3d2aa5df0f','command','tester','2026-03-02T00:30:00Z',1,1,NULL,NULL);
INSERT INTO "operation" VALUES(2,'efc0f1e5baff674e3744cb34','command','tester','2026-03-02T00:30:00Z',2,2,NULL,NULL);
INSERT INTO "operation" VALUES(3,'edd5c6de26250aa54102056b','command','tester','2026-03-02T00:30:00Z',3,3,NULL,NULL);
INSERT INTO "operation" VALUES(4,'c04bdbce530b63fbbb5377ea','command','tester','2026-03-02T00:30:00Z',4,4,NULL,NULL);
INSERT INTO "operation" VALUES(5,'86d902d8b3db0c005ec00c85','command','tester','2026-03-02T00:30:00Z',5,5,NULL,NULL);
INSERT INTO "operation" VALUES(6,'327afe8ebb45b79194538738','command','tester','2026-03-02T00:30:00Z',6,6,NULL,NULL);
INSERT INTO "operation" VALUES(7,'865a6df06433187d41fcbb58','command','tester','2026-03-02T00:30:00Z',7,7,NULL,NULL);
INSERT INTO "operation" VALUES(8,'ddfdb389fa9095efa5003f40','command','tester','2026-03-02T00:30:00Z',8,9,NULL,NULL);
INSERT INTO "operation" VALUES(9,'0311f909e5fb6dd11407639c','command','tester','2026-03-02T00:30:00Z',10,10,NULL,NULL);
INSERT INTO "operation" VALUES(10,'c6812b0f79f07db5e36bd53e','command','tester','2026-03-02T00:30:00Z',11,11,NULL,NULL);
INSERT INTO "operation" VALUES(11,'52cb4dfa4e2f3eb637358705','command','tester','2026-03-02T00:30:00Z',12,12,NULL,NULL);
INSERT INTO "operation" VALUES(12,'ac8effe200c63a70e3e6c4cb','command','tester','2026-03-02T00:30:00Z',13,13,NULL,NULL);
INSERT INTO "operation" VALUES(13,'a321a81c444249eed172036f','command','tester','2026-03-02T00:30:00Z',14,14,NULL,NULL);
INSERT INTO "operation" VALUES(14,'329e11bee59f8013eb91ef1b','command','tester','2026-03-02T00:30:00Z',15,15,NULL,NULL);
INSERT INTO "operation" VALUES(15,'b2fca39c259bf0216e7e4835','command','tester','2026-03-02T00:30:00Z',16,16,NULL,NULL);
INSERT INTO "operation" VALUES(16,'9cc34b1ea35a74a85338a7ae','command','tester','2026-03-02T00:30:00Z',17,17,NULL,NULL);
INSERT INTO "operation" VALUES(17,'67d18db64b06277085a5701b','command','tester','2026-03-02T00:30:00Z',18,18,NULL,NULL);
INSERT INTO "operation" VALUES(18,'a1e342499a3657d316f4fad3','command','tester','2026-03-02T01:00:00Z',19,19,NULL,NULL);
INSERT INTO "operation" VALUES(19,'107e03fba93428c3ea01919a','command','tester','2026-03-02T01:00:00Z',20,20,NULL,NULL);
INSERT INTO "operation" VALUES(20,'335371a3d0d70138996a36b2','command','tester','2026-03-02T01:00:00Z',21,21,NULL,NULL);
INSERT INTO "operation" VALUES(21,'7f1a54c19d4a08aef835bd45','command','tester','2026-03-02T01:00:00Z',22,22,NULL,NULL);
INSERT INTO "operation" VALUES(22,'d6b04cd8e9d278a8946c5ec2','command','tester','2026-03-02T01:00:00Z',23,23,NULL,NULL);
INSERT INTO "operation" VALUES(23,'1c8dfe27fd473154b28dd6e7','command','tester','2026-03-02T01:00:00Z',24,24,NULL,NULL);
INSERT INTO "operation" VALUES(24,'e376ad67ac8be87b53872e33','command','tester','2026-03-02T01:00:00Z',25,25,NULL,NULL);
INSERT INTO "operation" VALUES(25,'1c9f3ef6a70e10dcfef71bd9','command','tester','2026-03-02T01:00:00Z',26,26,NULL,NULL);
INSERT INTO "operation" VALUES(26,'432fd0910e92091490fbff47','command','tester','2026-03-02T01:00:00Z',27,27,NULL,NULL);
INSERT INTO "operation" VALUES(27,'27a3fbbe03ca588834851d25','command','tester','2026-03-02T02:05:00Z',28,28,NULL,NULL);
INSERT INTO "operation" VALUES(28,'c354aab44d844bb2e8d00978','command','tester','2026-03-02T02:05:00Z',29,32,NULL,NULL);
INSERT INTO "operation" VALUES(29,'c1ced6d6ead3fd17d496b246','command','tester','2026-03-02T02:05:00Z',33,33,NULL,NULL);
INSERT INTO "operation" VALUES(30,'9ad75cfce6d4035dc3fea0af','command','tester','2026-03-02T02:05:00Z',34,34,NULL,NULL);
INSERT INTO "operation" VALUES(31,'952233d9e16cea6c64f1ef09','command','tester','2026-03-02T02:05:00Z',35,37,NULL,NULL);
INSERT INTO "operation" VALUES(32,'73f5ee012c3951bbe4867847','command','tester','2026-03-02T02:05:00Z',38,38,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0001"}}',NULL);
INSERT INTO "operation" VALUES(33,'bce285d2de1599f37f3747d8','command','tester','2026-03-02T02:05:00Z',39,39,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0002"}}',NULL);
INSERT INTO "operation" VALUES(34,'1d055952c8358d7e2871950e','command','tester','2026-03-02T02:05:00Z',40,40,NULL,NULL);
INSERT INTO "operation" VALUES(35,'3e8283cc152392c798842e9e','command','tester','2026-03-02T02:05:00Z',41,41,NULL,NULL);
INSERT INTO "operation" VALUES(36,'e4cfa6d60374c755b2948616','command','tester','2026-03-02T02:05:00Z',42,42,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0003"}}',NULL);
INSERT INTO "operation" VALUES(37,'a3ad5fd43545398df079ad91','command','tester','2026-03-02T02:05:00Z',43,43,'{"why": "{receipt} is void: ''svcdesk pay {number}'' writes another", "facts": {"receipt": "R-0003", "number": "SD-000001"}}',NULL);
INSERT INTO "operation" VALUES(38,'5757b9c9f469e94fe2007ec2','command','tester','2026-03-02T02:05:00Z',44,44,NULL,NULL);
INSERT INTO "operation" VALUES(39,'0ee37f58e3f5321b6fd38109','command','tester','2026-03-02T03:00:00Z',45,45,NULL,NULL);
INSERT INTO "operation" VALUES(40,'386ab77a34436214fc2dad7d','command','tester','2026-03-02T03:00:00Z',46,46,NULL,NULL);
INSERT INTO "operation" VALUES(41,'7527d7599fed27ffce3edf69','command','tester','2026-03-02T03:00:00Z',47,47,NULL,NULL);
INSERT INTO "operation" VALUES(42,'52de7257d1f4430471418f57','command','tester','2026-03-02T03:00:00Z',48,48,NULL,NULL);
INSERT INTO "operation" VALUES(43,'5df00ec0b1d5cc470b9002f1','command','wang','2026-03-02T03:00:00Z',49,49,NULL,NULL);
INSERT INTO "operation" VALUES(44,'61c5d01b3c4703f03b1c0d4c','command','tester','2026-03-02T03:00:00Z',50,50,NULL,NULL);
INSERT INTO "operation" VALUES(45,'85e6460482981b9f4ff8a5d7','command','tester','2026-03-02T03:00:00Z',51,51,'{"why": "{number} is on its way: ''svcdesk return back {number}'' when it is here again", "facts": {"number": "RMA-0001"}}',NULL);
INSERT INTO "operation" VALUES(46,'e7a8510729a85c0db2523590','command','tester','2026-03-02T03:00:00Z',52,52,NULL,NULL);
INSERT INTO "operation" VALUES(47,'a7d1350dcdd1458ff80d0199','command','tester','2026-03-02T03:30:00Z',53,53,NULL,NULL);
INSERT INTO "operation" VALUES(48,'9e24e5c234d8b59f50675dbb','command','tester','2026-03-02T03:30:00Z',54,54,NULL,NULL);
INSERT INTO "operation" VALUES(49,'7e47304b211aa0504b404968','command','tester','2026-03-02T06:00:00Z',55,55,NULL,NULL);
INSERT INTO "operation" VALUES(50,'305918f41a53ae2ebb395260','command','tester','2026-03-02T06:00:00Z',56,56,NULL,NULL);
INSERT INTO "operation" VALUES(51,'6ec6925d930ab519554cf6ff','command','tester','2026-03-02T06:00:00Z',57,58,NULL,NULL);
INSERT INTO "operation" VALUES(52,'7cb7ade26a2a5e04949d9f6a','command','tester','2026-03-02T06:00:00Z',59,59,NULL,NULL);
INSERT INTO "operation" VALUES(53,'8f280a1104ccb7e3bd3e064e','command','wang','2026-03-02T06:00:00Z',60,60,NULL,NULL);
INSERT INTO "operation" VALUES(54,'e57c1abf6ef05e4aa4d349c7','command','tester','2026-03-02T06:00:00Z',61,62,'{"why": "{number} is shipped: ''svcdesk stock transfer {part} {quantity} --from {holder} --to {source}'' returns it", "facts": {"number": "REQ-0001", "part": "roller", "quantity": 2, "holder": "centre", "source": "warehouse"}}',NULL);
INSERT INTO "operation" VALUES(55,'e957470b6eea0df66216502e','command','tester','2026-03-02T06:00:00Z',63,63,NULL,NULL);
INSERT INTO "operation" VALUES(56,'5c3ba2011d8c0c65ef1ef782','command','tester','2026-03-02T06:00:00Z',64,64,NULL,NULL);
INSERT INTO "operation" VALUES(57,'990e99642e99cafeee0bb564','command','tester','2026-03-02T09:20:00Z',65,65,NULL,NULL);
INSERT INTO "operation" VALUES(58,'ff4781a4ab018148826606d4','program','tester','2026-03-02T09:20:00Z',66,67,NULL,NULL);
INSERT INTO "operation" VALUES(59,'08d821b51a9d82baf95406c1','program','tester','2026-03-02T09:20:00Z',68,68,NULL,NULL);
INSERT INTO "operation" VALUES(60,'d093bcbc97cf80a0dc81e861','program','tester','2026-03-03T01:00:00Z',69,70,NULL,NULL);
INSERT INTO "operation" VALUES(61,'4464f11881216b9af03cb2d2','program','tester','2026-03-03T01:00:00Z',71,73,NULL,NULL);
INSERT INTO "operation" VALUES(62,'b641053330cda11a67488671','program','tester','2026-03-03T01:00:00Z',74,76,NULL,NULL);
INSERT INTO "operation" VALUES(63,'d4f36f073b79e564958a9817','program','tester','2026-03-03T01:00:00Z',77,78,NULL,NULL);
INSERT INTO "operation" VALUES(64,'b8902ce09d54189137a5e6d7','program','tester','2026-03-03T01:00:00Z',79,79,NULL,NULL);
INSERT INTO "operation" VALUES(65,'c6e9fc8e4cfbd808dc377e90','command','tester','2026-03-03T01:00:00Z',80,80,NULL,NULL);
INSERT INTO "operation" VALUES(66,'caeddf756793c7ef4c8ae5ad','command','tester','2026-03-03T01:00:00Z',81,81,NULL,NULL);
INSERT INTO "operation" VALUES(67,'edea39aeddb19093ac312df7','command','tester','2026-03-03T01:00:00Z',82,82,NULL,NULL);
INSERT INTO "operation" VALUES(68,'90d52c98a86d8bfe68cbbfea','command','tester','2026-03-03T01:00:00Z',83,83,NULL,NULL);
INSERT INTO "operation" VALUES(69,'8557cae8c4e30ab4ac62411c','command','tester','2026-03-03T01:00:00Z',84,84,NULL,NULL);
INSERT INTO "operation" VALUES(70,'97d982f99589d36f57c09e7f','command','tester','2026-03-03T01:00:00Z',85,87,NULL,NULL);
INSERT INTO "operation" VALUES(71,'ccaad7ebe94bbb22eeb42161','command','tester','2026-03-03T01:00:00Z',88,88,NULL,NULL);
INSERT INTO "operation" VALUES(72,'bee5d2d5900c90ea73536d13','command','tester','2026-03-03T01:00:00Z',89,89,NULL,NULL);
INSERT INTO "operation" VALUES(73,'215ab3963900f7bcff1b0e2a','command','tester','2026-03-03T01:00:00Z',90,90,NULL,NULL);
INSERT INTO "operation" VALUES(74,'4f8f75f4caa39c7cb9c8014a','program','Desk 1','2026-03-02T00:30:00Z',91,92,NULL,NULL);
INSERT INTO "operation" VALUES(75,'4f8f75f4caa39c7cb9c8014a','program','Desk 1','2026-03-02T00:40:00Z',93,94,NULL,NULL);
INSERT INTO "operation" VALUES(76,'4f8f75f4caa39c7cb9c8014a','program','Ada','2026-03-02T00:50:00Z',95,95,NULL,NULL);
INSERT INTO "operation" VALUES(77,'4f8f75f4caa39c7cb9c8014a','program','tester','2026-03-03T01:00:00Z',96,96,NULL,NULL);
INSERT INTO "operation" VALUES(78,'5d20e9e58d1286ec70ee3bb5','command','tester','2026-03-04T01:00:00Z',97,97,NULL,NULL);
INSERT INTO "operation" VALUES(79,'2014a5f5a5b92aaf7648e76b','command','tester','2026-03-04T01:00:00Z',98,98,NULL,NULL);
INSERT INTO "operation" VALUES(80,'0eed8d5d14fc58e384051d6e','command','tester','2026-03-04T01:00:00Z',99,99,NULL,NULL);
INSERT INTO "operation" VALUES(81,'346fc565fedcf27b163f7ba3','command','tester','2026-03-04T01:00:00Z',100,100,NULL,NULL);
INSERT INTO "operation" VALUES(82,'c35438bd7e15bfe75d804842','command','tester','2026-03-04T01:00:00Z',101,102,NULL,NULL);
INSERT INTO "operation" VALUES(83,'fbeab071d96465367331cbb9','command','tester','2026-03-04T01:00:00Z',103,103,NULL,NULL);
INSERT INTO "operation" VALUES(84,'d47358e7067a8e84fc4bd1ec','command','tester','2026-03-04T01:00:00Z',104,104,NULL,NULL);
INSERT INTO "operation" VALUES(85,'62dcedba33d21cf1c04a6268','command','tester','2026-03-04T03:00:00Z',105,105,NULL,NULL);
INSERT INTO "operation" VALUES(86,'f1bc035ba48b6174e3b37fbc','program','tester','2026-04-01T01:00:00Z',106,106,NULL,NULL);
INSERT INTO "operation" VALUES(87,'4175ed2bd99d3d0b09d5dd16','command','tester','2026-04-01T01:00:00Z',107,107,NULL,NULL);
INSERT INTO "operation" VALUES(88,'15c0037d610e6a0cee365c53','command','tester','2026-04-01T01:00:00Z',108,108,NULL,NULL);
INSERT INTO "operation" VALUES(89,'5638d467d1683bd8a29d4108','command','tester','2026-04-01T01:00:00Z',109,109,NULL,NULL);
INSERT INTO "operation" VALUES(90,'ae63b0f037c7426fc08ad8e1','command','tester','2026-04-01T01:00:00Z',110,110,NULL,NULL);
INSERT INTO "operation" VALUES(91,'1947850351380e157f492089','command','tester','2026-04-01T01:00:00Z',111,111,NULL,NULL);
INSERT INTO "operation" VALUES(92,'7f2b48bc38b1160a1231bc88','command','tester','2026-04-01T01:00:00Z',112,112,NULL,NULL);
INSERT INTO "operation" VALUES(93,'de4a7f7610f99ad46fc02b5f','command','tester','2026-04-01T01:00:00Z',113,113,NULL,NULL);
INSERT INTO "operation" VALUES(94,'fddd7fa2dfaa6f72cd1b38ee','command','tester','2026-04-01T01:00:00Z',114,114,NULL,NULL);
INSERT INTO "operation" VALUES(95,'51033eace6377c2d1deb2343','command','tester','2026-04-01T01:00:00Z',115,115,NULL,'ac2dbb3a8bdf764654038740');
INSERT INTO "operation" VALUES(96,'ac2dbb3a8bdf764654038740','undo','tester','2026-04-01T01:00:00Z',116,116,NULL,NULL);
INSERT INTO "operation" VALUES(97,'1aab82537c4ef5d30d126cd6','command','tester','2026-04-01T01:00:00Z',117,117,NULL,NULL);
INSERT INTO "operation" VALUES(98,'e95a24a969fb210e2ed39b42','command','tester','2026-04-01T01:00:00Z',118,118,NULL,NULL);
INSERT INTO "operation" VALUES(99,'f75aac662c98e5fdfffe0667','command','tester','2026-04-01T01:00:00Z',119,119,NULL,NULL);
INSERT INTO "operation" VALUES(100,'206fc840550e9638ccd526ac','command','tester','2026-04-01T01:00:00Z',120,122,NULL,NULL);
INSERT INTO "operation" VALUES(101,'9db1a108df76dd1d236803a2','program','tester','2026-04-01T01:00:00Z',123,123,NULL,NULL);
INSERT INTO "operation" VALUES(102,'7357adfe8602495b52c5c9c8','command','tester','2026-04-01T01:00:00Z',124,127,NULL,NULL);
INSERT INTO "operation" VALUES(103,'ba0395a208ae2a360b79487f','command','tester','2026-04-01T01:00:00Z',128,128,NULL,NULL);
INSERT INTO "operation" VALUES(104,'4d8232e1808731d20c0f983f','command','tester','2026-04-01T01:00:00Z',129,129,NULL,NULL);
INSERT INTO "operation" VALUES(105,'55304706f5bd62bd519ecd07','command','tester','2026-04-01T01:00:00Z',130,130,NULL,NULL);
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
INSERT INTO "payment" VALUES('c3d1900691524dad125f48ed','R-0001','d2b74282b46e29dbb710b6c1',3000,'CNY','card','09158f43b7abb79fb8df5873','2026-03-02T02:05:00Z','tester',2,'payment',NULL,NULL,NULL);
INSERT INTO "payment" VALUES('dae385a215855969ff235f1b','R-0002','d2b74282b46e29dbb710b6c1',5000,'CNY','transfer',NULL,'2026-03-02T02:05:00Z','tester',2,'payment',NULL,NULL,NULL);
INSERT INTO "payment" VALUES('435ca07579af8a1e3300226a','R-0003','d2b74282b46e29dbb710b6c1',500,'CNY','transfer',NULL,'2026-03-02T02:05:00Z','tester',2,'refund','2026-03-02T02:05:00Z','tester','it was not given');
CREATE TABLE "phone" (
  customer_id TEXT NOT NULL REFERENCES customer (id),
  digits TEXT NOT NULL CHECK (digits <> ''),  -- in full, with the country's code, where the desk knows it
  extension TEXT NOT NULL,
  shown TEXT NOT NULL,                        -- as it was written
  tail TEXT NOT NULL,                         -- the last 7 digits, as many as a number without its area code has
  PRIMARY KEY (customer_id, digits, extension)
) STRICT;
INSERT INTO "phone" VALUES('e698cb418c6663a5728c611e','8613800000001','','13800000001','0000001');
INSERT INTO "phone" VALUES('d04a4365459adb687c51dd2c','8613800000002','','13800000002','0000002');
INSERT INTO "phone" VALUES('e698cb418c6663a5728c611e','8613800000003','','13800000003','0000003');
INSERT INTO "phone" VALUES('2587f492214676446bcab130','861055500007','12','010 5550 0007 ext 12','5500007');
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
INSERT INTO "priced_line" VALUES('d6352eeb29fdc4bfa8f25dff','053122782d13723e3e308802',NULL,1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('628ec0335aaa260926cdfc8f','053122782d13723e3e308802',NULL,2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('710087c832ac2cfb180ece33','053122782d13723e3e308802',NULL,3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('5fac9afb40d3061b5cff510f','053122782d13723e3e308802',NULL,4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('aea0b49fc392c2b63fc201f4',NULL,'89fefb091edf969a889513b7',1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('0828efdb4b2faea6ced59fec',NULL,'89fefb091edf969a889513b7',2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('aa860cdb1b3cfb8368746bf2',NULL,'89fefb091edf969a889513b7',3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('0d58ade08d206b2a87ef7b1b',NULL,'89fefb091edf969a889513b7',4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('b00be9953b7ffdf1dd2df2d9',NULL,'89fefb091edf969a889513b7',5,'work','training',1,'place',20000,20000,0,'included in the contract','CNY',0,'37fd0033d5d688db67648dc8','training',2);
INSERT INTO "priced_line" VALUES('c2d57eaef064540dd09e6daa',NULL,'d2006f0926021666b4a22009',1,'work','visit',1,NULL,8000,8000,0,'in warranty','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('fd3fe7368904b11ccf936b49',NULL,'d2006f0926021666b4a22009',2,'work','labour',1,'30m',6000,6000,0,'in warranty','CNY',0,NULL,NULL,2);
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
INSERT INTO "quote" VALUES('053122782d13723e3e308802','Q-0001','d2b74282b46e29dbb710b6c1','2026-03-02T01:00:00Z','tester',8000,'CNY','cost','free','full care',2);
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
INSERT INTO "rma" VALUES('6f12a7264eb02ac4dd3f4dcf','RMA-0001','b93254395fba4aeaf9271ee0','b33280145521b4b925bf65bf','quality','repair','desk','{"when": {"warranty": ["in"]}}',NULL,'2026-03-02T03:00:00Z','tester','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z',NULL,NULL);
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
INSERT INTO "settlement" VALUES('2587f492214676446bcab130','2026Q1','payments',150,2000000,30000,0,14000,0,0,16000,'CNY','2026-04-01T01:00:00Z',2);
CREATE TABLE site (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL,
  address TEXT,
  region TEXT, closed_on TEXT,
  UNIQUE (customer_id, name_key)
) STRICT;
INSERT INTO "site" VALUES('ea803783c745e7ee3f243cb4','e698cb418c6663a5728c611e','North wing','north wing','2 Sample Road','county',NULL);
CREATE TABLE stock (
  holder_id TEXT NOT NULL REFERENCES holder (id),
  part TEXT NOT NULL,
  condition TEXT NOT NULL CHECK (condition IN ('new', 'used')),
  quantity INTEGER NOT NULL CHECK (quantity >= 0),
  PRIMARY KEY (holder_id, part, condition)
) STRICT;
INSERT INTO "stock" VALUES('45511929f58069ad379ed450','roller','new',3);
INSERT INTO "stock" VALUES('853a51dced586dd58e024236','roller','new',1);
INSERT INTO "stock" VALUES('8acabfa24f0b240aeeffbe89','roller','new',4);
INSERT INTO "stock" VALUES('f9a6a2ec2980a266dbae7fc1','roller','new',0);
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
INSERT INTO "stock_move" VALUES('b0d793d676474d93469833d2',1,'2026-03-02T00:30:00Z','received','roller','new',10,NULL,'45511929f58069ad379ed450',NULL,NULL,NULL,'delivery note 17');
INSERT INTO "stock_move" VALUES('e38289ecc2ea04b93387ee4f',2,'2026-03-02T00:30:00Z','transferred','roller','new',3,'45511929f58069ad379ed450','853a51dced586dd58e024236',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('145cc5985a534c2614e31171',3,'2026-03-02T00:30:00Z','transferred','roller','new',2,'45511929f58069ad379ed450','8acabfa24f0b240aeeffbe89',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('c3817c90f6ef04b73df6ee2f',4,'2026-03-02T01:00:00Z','issued','roller','new',1,'853a51dced586dd58e024236','f9a6a2ec2980a266dbae7fc1','89fefb091edf969a889513b7',NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('330b4b30ff66f4e0c503a84c',5,'2026-03-02T02:05:00Z','fitted','roller','new',1,'f9a6a2ec2980a266dbae7fc1',NULL,'89fefb091edf969a889513b7',NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('7c1a405e31ea01f5e62d4ffa',6,'2026-03-02T06:00:00Z','transferred','roller','new',2,'45511929f58069ad379ed450','8acabfa24f0b240aeeffbe89',NULL,'4a27a05fec6c83da8ebf18ee',NULL,NULL);
INSERT INTO "stock_move" VALUES('af5ba0e046d4184b0a53f791',7,'2026-03-02T06:00:00Z','lost','roller','new',1,'853a51dced586dd58e024236',NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "stock_request" VALUES('4a27a05fec6c83da8ebf18ee','REQ-0001','8acabfa24f0b240aeeffbe89','roller',2,'issued','2026-03-02T06:00:00Z','tester','for the fair');
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
INSERT INTO "task" VALUES('b57e871f372064f69ddadd29','T-0001',NULL,NULL,'send the manual','customer','e698cb418c6663a5728c611e','e698cb418c6663a5728c611e','477ca6827769d523f41f0808',NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-03','2026-04-08',NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE task_move (
  id TEXT PRIMARY KEY,
  task_id TEXT NOT NULL REFERENCES task (id),
  at TEXT NOT NULL,
  moved_by TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('tried', 'put off', 'moved')),
  was_on TEXT,                              -- when it was due before, and since then
  due_on TEXT,
  because TEXT,
  CHECK ((was_on IS NULL) = (kind = 'tried') AND (due_on IS NULL) = (kind = 'tried')),
  CHECK (because IS NOT NULL OR kind = 'moved')
) STRICT;
INSERT INTO "task_move" VALUES('228b9637e9384ca16f28ec13','b57e871f372064f69ddadd29','2026-04-01T01:00:00Z','tester','put off','2026-04-03','2026-04-08','they are on holiday');
CREATE TABLE terms (
  id TEXT PRIMARY KEY,
  promises TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO "terms" VALUES('d7544deed9f03af2a3d131cf','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "2h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "same day", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('6423d81ce89cc790a923ebe7','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "2h", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "5 working days", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
INSERT INTO "terms" VALUES('b515ac667f200b38deeddd08','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "30m", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "2 working days", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
INSERT INTO "terms" VALUES('a159c7e98254eec6db39f509','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "1h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "3 working days", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('7d78c8e193067178e9d2b847','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "1h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "same day", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('2a56b0d402f137ffb2e27a1d','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "2h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "3 working days", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('17f155a8cf36a28005f92a65','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "30m", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "8h", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
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
INSERT INTO "ticket" VALUES('d2b74282b46e29dbb710b6c1','SD-000001',1,'printer jams','fault','e698cb418c6663a5728c611e',NULL,NULL,'2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','worn roller','roller replaced','651e76f36e7ec1f5228aabe3','37fd0033d5d688db67648dc8',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('b93254395fba4aeaf9271ee0','SD-000002',2,'no power','fault','d04a4365459adb687c51dd2c',NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL,'b33280145521b4b925bf65bf','0164d50337ff990503941165',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('142bd3efbd9e03e60f185381','SD-000003',3,'scanner reads every second code','fault','d04a4365459adb687c51dd2c',NULL,NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'0164d50337ff990503941165',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('9bb0d17a7006bef544c95fba','SD-000004',4,'registration desk is down','fault','e698cb418c6663a5728c611e','down','group','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'37fd0033d5d688db67648dc8',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('7dfa16c6e3018793afe4d454','SD-000005',5,'cannot log in','fault','e698cb418c6663a5728c611e',NULL,NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL,NULL,'37fd0033d5d688db67648dc8',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('8ac40dc9be9b7ad180e0de47','SD-000006',6,'called by mistake','fault','2587f492214676446bcab130',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('efccd2f9bbdbd433c6d48712','SD-000007',7,'how does it print','fault','2587f492214676446bcab130',NULL,NULL,'2026-03-03T01:00:00Z',NULL,'no training','explained',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('efedcdaabce7df56dd56c688','INC-7',NULL,'Door, Lock, Stuck','fault','f0ddc2ccdfc745de76a57111',NULL,NULL,'2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','not recorded','not recorded in the log',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('316a0e2276497b413eb00668','SD-000008',8,'the printer jams again','fault','e698cb418c6663a5728c611e',NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL,'651e76f36e7ec1f5228aabe3','37fd0033d5d688db67648dc8','d2b74282b46e29dbb710b6c1',NULL,NULL);
INSERT INTO "ticket" VALUES('f2ffc66e4eb290147ee8298a','SD-000009',9,'the screen is dark','fault','2587f492214676446bcab130',NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('a1dc28f23c393d7d5bb573b1','SD-000011',11,'does anybody come?','fault','2587f492214676446bcab130',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('60e2aa5ed786bc9323adb29d','SD-000012',12,'does anybody come','fault','2587f492214676446bcab130',NULL,NULL,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,'a1dc28f23c393d7d5bb573b1',NULL);
INSERT INTO "ticket" VALUES('27f3ec7b71915b6ebe253e9e','SD-000013',13,'no sound','fault','a9d5f050514fbbb267a79bfd',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "ticket_period" VALUES('d2b74282b46e29dbb710b6c1','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','open','P1','gold','county','warranty','out','1','477ca6827769d523f41f0808');
INSERT INTO "ticket_period" VALUES('d2b74282b46e29dbb710b6c1','2026-03-02T02:05:00Z','9999-12-31T23:59:59Z','closed','P1','gold','county','warranty','out','1','477ca6827769d523f41f0808');
INSERT INTO "ticket_period" VALUES('9bb0d17a7006bef544c95fba','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','open','P3','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('9bb0d17a7006bef544c95fba','2026-03-02T06:00:00Z','2026-03-03T01:00:00Z','open','P1','gold','city','warranty','unknown','2',NULL);
INSERT INTO "ticket_period" VALUES('9bb0d17a7006bef544c95fba','2026-03-03T01:00:00Z','2026-03-04T01:00:00Z','open','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('8ac40dc9be9b7ad180e0de47','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','cancelled','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('efccd2f9bbdbd433c6d48712','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','in','1','1c3ab126a5d58d296bb5ce7e');
INSERT INTO "ticket_period" VALUES('efedcdaabce7df56dd56c688','2026-03-02T00:30:00Z','2026-03-02T00:40:00Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('efedcdaabce7df56dd56c688','2026-03-02T00:40:00Z','2026-03-02T00:50:00Z','open','P3','standard','city','warranty','unknown','1','f770c936b99efc1e57f8c9ff');
INSERT INTO "ticket_period" VALUES('efedcdaabce7df56dd56c688','2026-03-02T00:50:00Z','9999-12-31T23:59:59Z','resolved','P3','standard','city','warranty','unknown','1','f770c936b99efc1e57f8c9ff');
INSERT INTO "ticket_period" VALUES('9bb0d17a7006bef544c95fba','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','held','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('316a0e2276497b413eb00668','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','open','P3','gold','county','warranty','out','1',NULL);
INSERT INTO "ticket_period" VALUES('7dfa16c6e3018793afe4d454','2026-03-02T09:20:00Z','2026-03-03T01:00:00Z','open','P2','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('7dfa16c6e3018793afe4d454','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P2','gold','city','warranty','unknown','2','1c3ab126a5d58d296bb5ce7e');
INSERT INTO "ticket_period" VALUES('f2ffc66e4eb290147ee8298a','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','open','P1','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('9bb0d17a7006bef544c95fba','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','open','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('b93254395fba4aeaf9271ee0','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','held','P3','standard','city','warranty','in','1',NULL);
INSERT INTO "ticket_period" VALUES('142bd3efbd9e03e60f185381','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','open','P2','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('60e2aa5ed786bc9323adb29d','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','cancelled','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('27f3ec7b71915b6ebe253e9e','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('a1dc28f23c393d7d5bb573b1','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1','477ca6827769d523f41f0808');
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
INSERT INTO "turnover" VALUES('2587f492214676446bcab130','2026-02',2000000,'CNY',2);
INSERT INTO "turnover" VALUES('2587f492214676446bcab130','2026-04',100000,'CNY',2);
CREATE TABLE withdrawn (
  ticket_id TEXT PRIMARY KEY,
  number TEXT NOT NULL,
  count INTEGER,
  at TEXT NOT NULL,
  actor TEXT NOT NULL
) STRICT;
INSERT INTO "withdrawn" VALUES('8c8a84e636c9bb5596bf5b68','SD-000010',10,'2026-04-01T01:00:00Z','tester');
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
INSERT INTO "word" VALUES('000001',1,0,'丈');
INSERT INTO "word" VALUES('000001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('000002',1,0,'三');
INSERT INTO "word" VALUES('000002',2,0,'一三');
INSERT INTO "word" VALUES('000003',1,0,'一');
INSERT INTO "word" VALUES('000003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('000004',1,0,'万');
INSERT INTO "word" VALUES('000005',1,0,'丆');
INSERT INTO "word" VALUES('000006',1,0,'丂');
INSERT INTO "word" VALUES('000007',1,0,'七');
INSERT INTO "word" VALUES('000008',1,0,'丅');
INSERT INTO "word" VALUES('000009',1,0,'丄');
INSERT INTO "word" VALUES('00001',1,0,'丈');
INSERT INTO "word" VALUES('00001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('000011',1,0,'丌');
INSERT INTO "word" VALUES('000012',1,0,'上');
INSERT INTO "word" VALUES('000013',1,0,'下');
INSERT INTO "word" VALUES('00002',1,0,'三');
INSERT INTO "word" VALUES('00002',2,0,'一三');
INSERT INTO "word" VALUES('00003',1,0,'一');
INSERT INTO "word" VALUES('00003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('00004',1,0,'万');
INSERT INTO "word" VALUES('00005',1,0,'丆');
INSERT INTO "word" VALUES('00006',1,0,'丂');
INSERT INTO "word" VALUES('00007',1,0,'七');
INSERT INTO "word" VALUES('00007',2,0,'丂七丄上丌');
INSERT INTO "word" VALUES('00008',1,0,'丅');
INSERT INTO "word" VALUES('00009',1,0,'丄');
INSERT INTO "word" VALUES('0001',1,0,'丈');
INSERT INTO "word" VALUES('0001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('00011',1,0,'丌');
INSERT INTO "word" VALUES('00012',1,0,'上');
INSERT INTO "word" VALUES('00013',1,0,'下');
INSERT INTO "word" VALUES('0002',1,0,'三');
INSERT INTO "word" VALUES('0002',2,0,'一三');
INSERT INTO "word" VALUES('0003',1,0,'一');
INSERT INTO "word" VALUES('0003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('0004',1,0,'万');
INSERT INTO "word" VALUES('0005',1,0,'丆');
INSERT INTO "word" VALUES('0006',1,0,'丂');
INSERT INTO "word" VALUES('0007',1,0,'七');
INSERT INTO "word" VALUES('0007',2,0,'丂七丄上丌');
INSERT INTO "word" VALUES('0008',1,0,'丅');
INSERT INTO "word" VALUES('0009',1,0,'丄');
INSERT INTO "word" VALUES('0011',1,0,'丌');
INSERT INTO "word" VALUES('0012',1,0,'上');
INSERT INTO "word" VALUES('0013',1,0,'下');
INSERT INTO "word" VALUES('010',2,0,'丂七丄上丌');
INSERT INTO "word" VALUES('01055500007',2,0,'丂七丄上丌');
INSERT INTO "word" VALUES('055500007',2,0,'丂七丄上丌');
INSERT INTO "word" VALUES('1',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('1001',2,0,'丅丈');
INSERT INTO "word" VALUES('1002',2,0,'三');
INSERT INTO "word" VALUES('1055500007',2,0,'丂七丄上丌');
INSERT INTO "word" VALUES('12',2,0,'丂七丄上丌');
INSERT INTO "word" VALUES('12345',2,0,'三');
INSERT INTO "word" VALUES('13800000001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('13800000002',2,0,'一三');
INSERT INTO "word" VALUES('13800000003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('2',2,0,'丅丈');
INSERT INTO "word" VALUES('20',3,0,'丈');
INSERT INTO "word" VALUES('2345',2,0,'三');
INSERT INTO "word" VALUES('3800000001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('3800000002',2,0,'一三');
INSERT INTO "word" VALUES('3800000003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('500007',2,0,'丂七丄上丌');
INSERT INTO "word" VALUES('5500007',2,0,'丂七丄上丌');
INSERT INTO "word" VALUES('5550',2,0,'丂七丄上丌');
INSERT INTO "word" VALUES('55500007',2,0,'丂七丄上丌');
INSERT INTO "word" VALUES('7',1,0,'丁');
INSERT INTO "word" VALUES('800000001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('800000002',2,0,'一三');
INSERT INTO "word" VALUES('800000003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('a12345',2,0,'三');
INSERT INTO "word" VALUES('again',1,0,'丅');
INSERT INTO "word" VALUES('again',2,0,'丅');
INSERT INTO "word" VALUES('again',3,0,'七');
INSERT INTO "word" VALUES('anybody',1,0,'上丌');
INSERT INTO "word" VALUES('anybody',2,0,'三丌');
INSERT INTO "word" VALUES('at',3,0,'丈');
INSERT INTO "word" VALUES('away',3,0,'三');
INSERT INTO "word" VALUES('be',3,0,'万');
INSERT INTO "word" VALUES('board',3,0,'万');
INSERT INTO "word" VALUES('by',1,0,'丂');
INSERT INTO "word" VALUES('by',2,0,'丂');
INSERT INTO "word" VALUES('by',3,0,'丂');
INSERT INTO "word" VALUES('called',1,0,'丂');
INSERT INTO "word" VALUES('called',2,0,'丂');
INSERT INTO "word" VALUES('called',3,0,'丂');
INSERT INTO "word" VALUES('cannot',1,0,'丆');
INSERT INTO "word" VALUES('cannot',2,0,'丆');
INSERT INTO "word" VALUES('care',3,0,'丈');
INSERT INTO "word" VALUES('clinic',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('close',3,0,'丈');
INSERT INTO "word" VALUES('code',1,0,'一');
INSERT INTO "word" VALUES('code',2,0,'一');
INSERT INTO "word" VALUES('come',1,0,'上丌');
INSERT INTO "word" VALUES('come',2,0,'丌');
INSERT INTO "word" VALUES('coming',2,0,'三');
INSERT INTO "word" VALUES('content',3,0,'七');
INSERT INTO "word" VALUES('customer',3,0,'万');
INSERT INTO "word" VALUES('dark',1,0,'丄');
INSERT INTO "word" VALUES('dark',2,0,'丄');
INSERT INTO "word" VALUES('dealer',2,0,'丂七丄上丌');
INSERT INTO "word" VALUES('desk',1,0,'万');
INSERT INTO "word" VALUES('desk',2,0,'万');
INSERT INTO "word" VALUES('did',3,0,'丈');
INSERT INTO "word" VALUES('does',1,0,'七上丌');
INSERT INTO "word" VALUES('does',2,0,'七丌');
INSERT INTO "word" VALUES('door',1,0,'丁');
INSERT INTO "word" VALUES('door',2,0,'丁');
INSERT INTO "word" VALUES('down',1,0,'万');
INSERT INTO "word" VALUES('down',2,0,'万');
INSERT INTO "word" VALUES('every',1,0,'一');
INSERT INTO "word" VALUES('every',2,0,'一');
INSERT INTO "word" VALUES('example',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('explained',3,0,'七');
INSERT INTO "word" VALUES('ext',2,0,'丂七丄上丌');
INSERT INTO "word" VALUES('factory',3,0,'三');
INSERT INTO "word" VALUES('full',3,0,'丈');
INSERT INTO "word" VALUES('has',3,0,'万');
INSERT INTO "word" VALUES('help',3,0,'丈');
INSERT INTO "word" VALUES('how',1,0,'七');
INSERT INTO "word" VALUES('how',2,0,'七');
INSERT INTO "word" VALUES('how',3,0,'七');
INSERT INTO "word" VALUES('in',1,0,'丆');
INSERT INTO "word" VALUES('in',2,0,'丆三');
INSERT INTO "word" VALUES('in',3,0,'丁七');
INSERT INTO "word" VALUES('inc',1,0,'丁');
INSERT INTO "word" VALUES('into',3,0,'一');
INSERT INTO "word" VALUES('is',1,0,'丄万');
INSERT INTO "word" VALUES('is',2,0,'丄万三');
INSERT INTO "word" VALUES('is',3,0,'丆万');
INSERT INTO "word" VALUES('it',1,0,'七');
INSERT INTO "word" VALUES('it',2,0,'七');
INSERT INTO "word" VALUES('it',3,0,'一');
INSERT INTO "word" VALUES('jam',3,0,'丈');
INSERT INTO "word" VALUES('jams',1,0,'丅丈');
INSERT INTO "word" VALUES('jams',2,0,'丅丈');
INSERT INTO "word" VALUES('know',3,0,'七');
INSERT INTO "word" VALUES('labels',3,0,'丈');
INSERT INTO "word" VALUES('li',2,0,'丅丆万丈下');
INSERT INTO "word" VALUES('lock',1,0,'丁');
INSERT INTO "word" VALUES('lock',2,0,'丁');
INSERT INTO "word" VALUES('log',1,0,'丆');
INSERT INTO "word" VALUES('log',2,0,'丆');
INSERT INTO "word" VALUES('log',3,0,'丁');
INSERT INTO "word" VALUES('logged',2,0,'丌');
INSERT INTO "word" VALUES('look',3,0,'一');
INSERT INTO "word" VALUES('lp2',2,0,'丅丈');
INSERT INTO "word" VALUES('measured',3,0,'万');
INSERT INTO "word" VALUES('mistake',1,0,'丂');
INSERT INTO "word" VALUES('mistake',2,0,'丂');
INSERT INTO "word" VALUES('mistake',3,0,'丂');
INSERT INTO "word" VALUES('mr',2,0,'丌');
INSERT INTO "word" VALUES('na',2,0,'丅丆万丈下');
INSERT INTO "word" VALUES('nine',2,0,'下');
INSERT INTO "word" VALUES('no',1,0,'三下');
INSERT INTO "word" VALUES('no',2,0,'三下');
INSERT INTO "word" VALUES('no',3,0,'七');
INSERT INTO "word" VALUES('none',3,0,'七');
INSERT INTO "word" VALUES('noon',3,0,'丈');
INSERT INTO "word" VALUES('north',2,0,'丅丈');
INSERT INTO "word" VALUES('not',3,0,'丁丈');
INSERT INTO "word" VALUES('out',3,0,'丆万');
INSERT INTO "word" VALUES('paper',3,0,'丈');
INSERT INTO "word" VALUES('photo',3,0,'丈');
INSERT INTO "word" VALUES('png',3,0,'丈');
INSERT INTO "word" VALUES('power',1,0,'三');
INSERT INTO "word" VALUES('power',2,0,'三');
INSERT INTO "word" VALUES('pr',2,0,'丅丈三');
INSERT INTO "word" VALUES('print',1,0,'七');
INSERT INTO "word" VALUES('print',2,0,'七');
INSERT INTO "word" VALUES('printed',3,0,'丈');
INSERT INTO "word" VALUES('printer',1,0,'丅丈');
INSERT INTO "word" VALUES('printer',2,0,'丅丈');
INSERT INTO "word" VALUES('prints',3,0,'丈');
INSERT INTO "word" VALUES('quality',3,0,'三');
INSERT INTO "word" VALUES('reads',1,0,'一');
INSERT INTO "word" VALUES('reads',2,0,'一');
INSERT INTO "word" VALUES('recorded',3,0,'丁');
INSERT INTO "word" VALUES('registration',1,0,'万');
INSERT INTO "word" VALUES('registration',2,0,'万');
INSERT INTO "word" VALUES('replaced',3,0,'丈');
INSERT INTO "word" VALUES('restart',3,0,'丈');
INSERT INTO "word" VALUES('road',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('roller',3,0,'丈');
INSERT INTO "word" VALUES('running',3,0,'丆万');
INSERT INTO "word" VALUES('sample',2,0,'丁丂七丄丅丈上丌');
INSERT INTO "word" VALUES('scanner',1,0,'一');
INSERT INTO "word" VALUES('scanner',2,0,'一');
INSERT INTO "word" VALUES('school',2,0,'丁');
INSERT INTO "word" VALUES('screen',1,0,'丄');
INSERT INTO "word" VALUES('screen',2,0,'丄');
INSERT INTO "word" VALUES('sd',1,0,'一丂七丄丅丆万丈三上下丌');
INSERT INTO "word" VALUES('second',1,0,'一');
INSERT INTO "word" VALUES('second',2,0,'一');
INSERT INTO "word" VALUES('sent',3,0,'三');
INSERT INTO "word" VALUES('since',2,0,'下');
INSERT INTO "word" VALUES('sound',1,0,'下');
INSERT INTO "word" VALUES('sound',2,0,'下');
INSERT INTO "word" VALUES('stuck',1,0,'丁');
INSERT INTO "word" VALUES('stuck',2,0,'丁');
INSERT INTO "word" VALUES('the',1,0,'丄丅');
INSERT INTO "word" VALUES('the',2,0,'丄丅三');
INSERT INTO "word" VALUES('the',3,0,'丁万');
INSERT INTO "word" VALUES('them',3,0,'丄');
INSERT INTO "word" VALUES('they',3,0,'七丈');
INSERT INTO "word" VALUES('time',3,0,'丆万');
INSERT INTO "word" VALUES('to',3,0,'丄万');
INSERT INTO "word" VALUES('told',3,0,'丄');
INSERT INTO "word" VALUES('training',3,0,'七');
INSERT INTO "word" VALUES('twice',2,0,'丌');
INSERT INTO "word" VALUES('van',2,0,'三');
INSERT INTO "word" VALUES('wait',3,0,'丄');
INSERT INTO "word" VALUES('warranty',3,0,'七');
INSERT INTO "word" VALUES('we',3,0,'一');
INSERT INTO "word" VALUES('wing',2,0,'丅丈');
INSERT INTO "word" VALUES('worn',3,0,'丈');
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
CREATE INDEX task_move_task ON task_move (task_id, at);
COMMIT;
