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
INSERT INTO "_sqlite_migrations" VALUES(1,'svcdesk','0001_desk','2026-11-28 08:25:00.407046+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'svcdesk','0002_field','2026-11-28 08:25:00.484741+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'svcdesk','0003_truth','2026-11-28 08:25:00.547050+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'svcdesk','0004_slips','2026-11-28 08:25:00.749566+00:00');
INSERT INTO "_sqlite_migrations" VALUES(5,'svcdesk','0005_care','2026-11-28 08:25:00.772475+00:00');
CREATE TABLE absence (
  id TEXT PRIMARY KEY,
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  note TEXT,
  CHECK (since < until)
) STRICT;
INSERT INTO "absence" VALUES('7aa1a7712e75ed787b81ffe4','3e1b7d3c20269282d30fc7c3','2026-04-05T16:00:00Z','2026-04-10T16:00:00Z','holiday');
INSERT INTO "absence" VALUES('0a22831097e03dfc6db0b778','3e1b7d3c20269282d30fc7c3','2026-04-30T16:00:00Z','2026-05-05T16:00:00Z','on leave');
CREATE TABLE appointment (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  agreed_at TEXT NOT NULL,
  visit_at TEXT NOT NULL,
  asked_by TEXT NOT NULL CHECK (asked_by IN ('customer', 'desk')),
  note TEXT
, visit_until TEXT CHECK (visit_until >= visit_at)) STRICT;
INSERT INTO "appointment" VALUES('55642f7f328fa370570a07ea','ddb72b98855925b0b5533e19','2026-03-02T01:00:00Z','2026-03-02T02:00:00Z','customer','they close at noon',NULL);
INSERT INTO "appointment" VALUES('9cf85110d596b9eb2c31af2a','ab4f5e7f44af49a19cefaea8','2026-03-04T01:00:00Z','2026-03-05T06:00:00Z','desk',NULL,'2026-03-05T08:00:00Z');
CREATE TABLE approval (
  noun TEXT NOT NULL CHECK (noun IN ('repair', 'request', 'return')),
  noun_id TEXT NOT NULL,   -- of the dispatch, the request or the return
  actor TEXT NOT NULL,
  at TEXT NOT NULL,
  note TEXT,
  PRIMARY KEY (noun, noun_id, actor)
) STRICT;
INSERT INTO "approval" VALUES('return','9568a363237db14ffdd4fbe1','wang','2026-03-02T03:00:00Z',NULL);
INSERT INTO "approval" VALUES('request','a4844ebb9c02afaec34d6242','wang','2026-03-02T06:00:00Z',NULL);
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
INSERT INTO "attachment" VALUES('d7049da3c170fa72d925c08d','ddb72b98855925b0b5533e19',1,'2107caed259e9027528ae550',NULL,'photo','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-03-02T02:05:00Z');
INSERT INTO "attachment" VALUES('f82a1614dc23f5b95c8c451a','ddb72b98855925b0b5533e19',2,NULL,NULL,'file','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-03-02T02:05:00Z');
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
INSERT INTO "call" VALUES('cbbd4b3676e18d6e3b75afa9','ddb72b98855925b0b5533e19','2026-03-02T01:00:00Z','phone','Li Na','13800000003','printer jams','tester',0,NULL);
INSERT INTO "call" VALUES('3e06dc81f10000a2bf8515f9','f64c404c21057549e3e6968f','2026-03-02T03:00:00Z','phone',NULL,NULL,'no power','tester',0,NULL);
INSERT INTO "call" VALUES('73711342bb8322f7b3012ca6','f64c404c21057549e3e6968f','2026-03-02T03:00:00Z','phone',NULL,NULL,'is anybody coming?','tester',1,NULL);
INSERT INTO "call" VALUES('b7c280f6bcbc4c6b8d4f2a54','397a390588222d0b4e8bc6eb','2026-03-02T03:30:00Z','phone',NULL,NULL,'scanner reads every second code','tester',0,NULL);
INSERT INTO "call" VALUES('9c16b9aa7f4a21ccfb8f3926','ab4f5e7f44af49a19cefaea8','2026-03-02T03:30:00Z','phone',NULL,NULL,'registration desk is down','tester',0,NULL);
INSERT INTO "call" VALUES('b5c30695de5420d0e94bf1be','a71dd701ed73ca18c6cd4588','2026-03-02T09:20:00Z','phone',NULL,NULL,'cannot log in','tester',0,NULL);
INSERT INTO "call" VALUES('01bccf5be8f2ceb5488a63c6','073e5ebc6db508a0cde2dcb6','2026-03-03T01:00:00Z','phone',NULL,NULL,'called by mistake','tester',0,NULL);
INSERT INTO "call" VALUES('10f82d385ad949862e0a5683','54404b32209e486480a123a7','2026-03-03T01:00:00Z','phone',NULL,NULL,'how does it print','tester',0,NULL);
INSERT INTO "call" VALUES('d4b56536b70fffd6328f312d','0a81f5f1b66849047a2596f6','2026-03-02T00:30:00Z','phone',NULL,NULL,'Door, Lock, Stuck','Desk 1',0,NULL);
INSERT INTO "call" VALUES('9403f32d0738a0957475796e','5b5764edd1dd849af239a696','2026-03-04T01:00:00Z','phone',NULL,NULL,'the printer jams again','tester',0,NULL);
INSERT INTO "call" VALUES('a2cb07342ca6f415100ac826','208254d0b084238801dd6050','2026-03-04T01:00:00Z','phone',NULL,NULL,'the screen is dark','tester',0,NULL);
INSERT INTO "call" VALUES('71337214e5247a6b84d242f0','3e95c35fa9083f1a9225a451','2026-04-01T01:00:00Z','phone',NULL,NULL,'does anybody come?','tester',0,NULL);
INSERT INTO "call" VALUES('06fa50c16e03e5e9f6469aea','3e95c35fa9083f1a9225a451','2026-04-01T01:00:00Z','phone','Mr Sample',NULL,'logged twice','tester',0,NULL);
INSERT INTO "call" VALUES('ef10b125cd6bfccc4d7917f5','0ff5b6bff12a0c5ec826a350','2026-04-01T01:00:00Z','mail','Li Na',NULL,'no sound
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
INSERT INTO "card" VALUES('1001707e7d5bde72b20dccab','CARD-0001','569b0de744e7856650d69cb8',50000,47000,'CNY','2026-03-02T00:30:00Z',2);
CREATE TABLE change (
  seq INTEGER PRIMARY KEY,
  op TEXT NOT NULL,
  relation TEXT NOT NULL,
  key TEXT NOT NULL,
  before TEXT
) STRICT;
INSERT INTO "change" VALUES(1,'62c3df20c792392ba01e2a16','engineer','["339c89dc71a13b77f5015703"]',NULL);
INSERT INTO "change" VALUES(2,'62c3df20c792392ba01e2a16','engineer_skill','["339c89dc71a13b77f5015703","printer"]',NULL);
INSERT INTO "change" VALUES(3,'f4baa6a312d96269b5f93572','engineer','["3e1b7d3c20269282d30fc7c3"]',NULL);
INSERT INTO "change" VALUES(4,'f4baa6a312d96269b5f93572','engineer_skill','["3e1b7d3c20269282d30fc7c3","installation"]',NULL);
INSERT INTO "change" VALUES(5,'f4baa6a312d96269b5f93572','engineer_role','["3e1b7d3c20269282d30fc7c3","reception"]',NULL);
INSERT INTO "change" VALUES(6,'205df8419a8ac3a6d1898e94','absence','["7aa1a7712e75ed787b81ffe4"]',NULL);
INSERT INTO "change" VALUES(7,'fc315c1bfad7a654e7df026e','customer','["569b0de744e7856650d69cb8"]',NULL);
INSERT INTO "change" VALUES(8,'fc315c1bfad7a654e7df026e','phone','["569b0de744e7856650d69cb8","8613800000001",""]',NULL);
INSERT INTO "change" VALUES(9,'1870964427b94a94f8f1b816','customer','["b61983dd379ba1d2242891fe"]',NULL);
INSERT INTO "change" VALUES(10,'1870964427b94a94f8f1b816','phone','["b61983dd379ba1d2242891fe","8613800000002",""]',NULL);
INSERT INTO "change" VALUES(11,'614689fec7ab93ea0345c894','customer','["404263149487a79c8b366bbc"]',NULL);
INSERT INTO "change" VALUES(12,'48edd85cb23cc3f05b0c5738','site','["d7a7731958e20255839caaec"]',NULL);
INSERT INTO "change" VALUES(13,'480b8fde96d3f1e8be004927','phone','["569b0de744e7856650d69cb8","8613800000003",""]',NULL);
INSERT INTO "change" VALUES(14,'480b8fde96d3f1e8be004927','contact','["dfeb8616aea3ddc41b22f915"]',NULL);
INSERT INTO "change" VALUES(15,'c142d6cbed6e47eac24ec420','contract','["f0758d77d2e99e98f81bf092"]',NULL);
INSERT INTO "change" VALUES(16,'c142d6cbed6e47eac24ec420','entitlement','["f0758d77d2e99e98f81bf092","visit"]',NULL);
INSERT INTO "change" VALUES(17,'c142d6cbed6e47eac24ec420','entitlement','["f0758d77d2e99e98f81bf092","training"]',NULL);
INSERT INTO "change" VALUES(18,'204dfaecb0b1e727210a0e75','contract','["8562afbc3d2499d2c9ac0a14"]',NULL);
INSERT INTO "change" VALUES(19,'6fa29d2b1571c414bdbf4c1c','equipment','["4cbe9a5b0e2df7a1c93c1a3a"]',NULL);
INSERT INTO "change" VALUES(20,'9e342ff380f32aa7d1933868','equipment','["a95f6adb2568df4fc11e1279"]',NULL);
INSERT INTO "change" VALUES(21,'caa80ae302e3f4c7dac49785','equipment','["99a99254a4e3804f1ce3c980"]',NULL);
INSERT INTO "change" VALUES(22,'2138ba9bf164b71e4702e4bf','holder','["d183bcb36d734c53b08f0273"]',NULL);
INSERT INTO "change" VALUES(23,'2138ba9bf164b71e4702e4bf','stock','["d183bcb36d734c53b08f0273","roller","new"]',NULL);
INSERT INTO "change" VALUES(24,'2138ba9bf164b71e4702e4bf','stock_move','["4b33f2b850afeb2ec429eca2"]',NULL);
INSERT INTO "change" VALUES(25,'8386a2d8cb0db084f4eabf6e','holder','["ea8c95d8ba55a23ec07f6718"]',NULL);
INSERT INTO "change" VALUES(26,'8386a2d8cb0db084f4eabf6e','stock','["d183bcb36d734c53b08f0273","roller","new"]','{"holder_id":"d183bcb36d734c53b08f0273","part":"roller","condition":"new","quantity":10}');
INSERT INTO "change" VALUES(27,'8386a2d8cb0db084f4eabf6e','stock','["ea8c95d8ba55a23ec07f6718","roller","new"]',NULL);
INSERT INTO "change" VALUES(28,'8386a2d8cb0db084f4eabf6e','stock_move','["2a1d146b8731264b3a956092"]',NULL);
INSERT INTO "change" VALUES(29,'d6b48690086e074573f6f80a','holder','["332b82b1fb4ecb4acc8683b0"]',NULL);
INSERT INTO "change" VALUES(30,'d6b48690086e074573f6f80a','stock','["d183bcb36d734c53b08f0273","roller","new"]','{"holder_id":"d183bcb36d734c53b08f0273","part":"roller","condition":"new","quantity":7}');
INSERT INTO "change" VALUES(31,'d6b48690086e074573f6f80a','stock','["332b82b1fb4ecb4acc8683b0","roller","new"]',NULL);
INSERT INTO "change" VALUES(32,'d6b48690086e074573f6f80a','stock_move','["ef6adbf889716847ae6f35a7"]',NULL);
INSERT INTO "change" VALUES(33,'ad140c0f7c6dcc4a1f18b593','card','["1001707e7d5bde72b20dccab"]',NULL);
INSERT INTO "change" VALUES(34,'ea54c9ba9c9a395a5d8997bb','ticket','["ddb72b98855925b0b5533e19"]',NULL);
INSERT INTO "change" VALUES(35,'ea54c9ba9c9a395a5d8997bb','ticket_period','["ddb72b98855925b0b5533e19","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(36,'ea54c9ba9c9a395a5d8997bb','call','["cbbd4b3676e18d6e3b75afa9"]',NULL);
INSERT INTO "change" VALUES(37,'ea54c9ba9c9a395a5d8997bb','clock','["ea561ea9f6a15101c33fba6c"]',NULL);
INSERT INTO "change" VALUES(38,'ea54c9ba9c9a395a5d8997bb','clock','["56df18e29cfc4304ef7b1292"]',NULL);
INSERT INTO "change" VALUES(39,'ea54c9ba9c9a395a5d8997bb','clock','["d74c474248c4411cce625181"]',NULL);
INSERT INTO "change" VALUES(40,'ea54c9ba9c9a395a5d8997bb','clock_period','["ea561ea9f6a15101c33fba6c","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(41,'ea54c9ba9c9a395a5d8997bb','clock_period','["56df18e29cfc4304ef7b1292","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(42,'ea54c9ba9c9a395a5d8997bb','clock_period','["d74c474248c4411cce625181","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(43,'83c7bb7295d65f918213e85b','ticket_period','["ddb72b98855925b0b5533e19","2026-03-02T01:00:00Z"]','{"ticket_id":"ddb72b98855925b0b5533e19","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(44,'83c7bb7295d65f918213e85b','ticket_period','["ddb72b98855925b0b5533e19","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(45,'1e8ce8bd330d990a94da06b2','clock','["ea561ea9f6a15101c33fba6c"]','{"id":"ea561ea9f6a15101c33fba6c","ticket_id":"ddb72b98855925b0b5533e19","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(46,'1e8ce8bd330d990a94da06b2','clock','["56df18e29cfc4304ef7b1292"]','{"id":"56df18e29cfc4304ef7b1292","ticket_id":"ddb72b98855925b0b5533e19","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(47,'1e8ce8bd330d990a94da06b2','clock_period','["ea561ea9f6a15101c33fba6c","2026-03-02T01:00:00Z"]','{"clock_id":"ea561ea9f6a15101c33fba6c","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T01:15:00Z","held":0}');
INSERT INTO "change" VALUES(48,'1e8ce8bd330d990a94da06b2','clock_period','["56df18e29cfc4304ef7b1292","2026-03-02T01:00:00Z"]','{"clock_id":"56df18e29cfc4304ef7b1292","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T01:30:00Z","held":0}');
INSERT INTO "change" VALUES(49,'a5a71fd2e2bb81f81cdda625','appointment','["55642f7f328fa370570a07ea"]',NULL);
INSERT INTO "change" VALUES(50,'8ef48ff8cfbe6a98aa4fd7f3','consent','["0534d7564123284bc41f94d9"]',NULL);
INSERT INTO "change" VALUES(51,'b92b548881a37c1d60707563','quote','["4d4a0fef83ae867a06bafdd2"]',NULL);
INSERT INTO "change" VALUES(52,'b92b548881a37c1d60707563','priced_line','["d90b9a602ac49e0e1e4f333f"]',NULL);
INSERT INTO "change" VALUES(53,'b92b548881a37c1d60707563','priced_line','["5326f52276615e1909418db5"]',NULL);
INSERT INTO "change" VALUES(54,'b92b548881a37c1d60707563','priced_line','["6388b31b0a0e298a72959997"]',NULL);
INSERT INTO "change" VALUES(55,'b92b548881a37c1d60707563','priced_line','["4e686f436835c33096044671"]',NULL);
INSERT INTO "change" VALUES(56,'19c438018e0b94a9d377143b','consent','["761c95bf2a4fa8315df15c78"]',NULL);
INSERT INTO "change" VALUES(57,'6f8bbfc37bf19ebca1df60d3','dispatch','["2107caed259e9027528ae550"]',NULL);
INSERT INTO "change" VALUES(58,'6f8bbfc37bf19ebca1df60d3','clock','["d208966bddfbbc369ae23620"]',NULL);
INSERT INTO "change" VALUES(59,'6f8bbfc37bf19ebca1df60d3','clock_period','["d208966bddfbbc369ae23620","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(60,'6b23ef800d3973e5ecb86ec3','holder','["c24bed333bfea61e6350bc30"]',NULL);
INSERT INTO "change" VALUES(61,'6b23ef800d3973e5ecb86ec3','stock','["ea8c95d8ba55a23ec07f6718","roller","new"]','{"holder_id":"ea8c95d8ba55a23ec07f6718","part":"roller","condition":"new","quantity":3}');
INSERT INTO "change" VALUES(62,'6b23ef800d3973e5ecb86ec3','stock','["c24bed333bfea61e6350bc30","roller","new"]',NULL);
INSERT INTO "change" VALUES(63,'6b23ef800d3973e5ecb86ec3','stock_move','["cce9eed8a515ba3bbe2b9608"]',NULL);
INSERT INTO "change" VALUES(64,'f525cb324520d25237ffff96','dispatch','["2107caed259e9027528ae550"]','{"id":"2107caed259e9027528ae550","ticket_id":"ddb72b98855925b0b5533e19","visit":1,"engineer_id":"339c89dc71a13b77f5015703","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(65,'f525cb324520d25237ffff96','clock','["d208966bddfbbc369ae23620"]','{"id":"d208966bddfbbc369ae23620","ticket_id":"ddb72b98855925b0b5533e19","target":"arrive","tier":"gold","within":"2h clock","calendar":"always","stops":"arrived","pauses":null,"started_by":"ordered","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(66,'f525cb324520d25237ffff96','clock_period','["d208966bddfbbc369ae23620","2026-03-02T01:00:00Z"]','{"clock_id":"d208966bddfbbc369ae23620","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(67,'8f05a90ac9410d0f4912fc00','dispatch','["2107caed259e9027528ae550"]','{"id":"2107caed259e9027528ae550","ticket_id":"ddb72b98855925b0b5533e19","visit":1,"engineer_id":"339c89dc71a13b77f5015703","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(68,'8f05a90ac9410d0f4912fc00','dispatch_check','["2107caed259e9027528ae550","uniform"]',NULL);
INSERT INTO "change" VALUES(69,'8f05a90ac9410d0f4912fc00','dispatch_check','["2107caed259e9027528ae550","tidy"]',NULL);
INSERT INTO "change" VALUES(70,'8f05a90ac9410d0f4912fc00','dispatch_item','["2107caed259e9027528ae550","training"]',NULL);
INSERT INTO "change" VALUES(71,'8f05a90ac9410d0f4912fc00','stock','["c24bed333bfea61e6350bc30","roller","new"]','{"holder_id":"c24bed333bfea61e6350bc30","part":"roller","condition":"new","quantity":1}');
INSERT INTO "change" VALUES(72,'8f05a90ac9410d0f4912fc00','stock_move','["aab60f8d328ef1cf9fbb56fc"]',NULL);
INSERT INTO "change" VALUES(73,'8f05a90ac9410d0f4912fc00','priced_line','["78887780f23c2c2055333a69"]',NULL);
INSERT INTO "change" VALUES(74,'8f05a90ac9410d0f4912fc00','priced_line','["ca81e3145a00a45f2cbe0e42"]',NULL);
INSERT INTO "change" VALUES(75,'8f05a90ac9410d0f4912fc00','priced_line','["fa281a3ca8d4a280c6dd1250"]',NULL);
INSERT INTO "change" VALUES(76,'8f05a90ac9410d0f4912fc00','priced_line','["c1f2769d0cab07717c276998"]',NULL);
INSERT INTO "change" VALUES(77,'8f05a90ac9410d0f4912fc00','priced_line','["98852cd7695f954c9a15fb31"]',NULL);
INSERT INTO "change" VALUES(78,'8f05a90ac9410d0f4912fc00','entitlement','["f0758d77d2e99e98f81bf092","training"]','{"contract_id":"f0758d77d2e99e98f81bf092","entitlement":"training","total":2,"used":0}');
INSERT INTO "change" VALUES(79,'462017e2c1f86857782cce70','attachment','["d7049da3c170fa72d925c08d"]',NULL);
INSERT INTO "change" VALUES(80,'55a64c164828cdd402354393','attachment','["f82a1614dc23f5b95c8c451a"]',NULL);
INSERT INTO "change" VALUES(81,'22c8e81a134b502716180ac4','dispatch','["2107caed259e9027528ae550"]','{"id":"2107caed259e9027528ae550","ticket_id":"ddb72b98855925b0b5533e19","visit":1,"engineer_id":"339c89dc71a13b77f5015703","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":null,"cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"parts_charged":"cost","work_charged":"free","charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(82,'22c8e81a134b502716180ac4','dispatch','["2107caed259e9027528ae550"]','{"id":"2107caed259e9027528ae550","ticket_id":"ddb72b98855925b0b5533e19","visit":1,"engineer_id":"339c89dc71a13b77f5015703","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":null,"cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"parts_charged":"cost","work_charged":"free","charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":"Li Na","signed_at":"2026-03-02T02:05:00Z","failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(83,'22c8e81a134b502716180ac4','ticket_period','["ddb72b98855925b0b5533e19","2026-03-02T01:00:00Z"]','{"ticket_id":"ddb72b98855925b0b5533e19","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":"339c89dc71a13b77f5015703"}');
INSERT INTO "change" VALUES(84,'22c8e81a134b502716180ac4','ticket_period','["ddb72b98855925b0b5533e19","2026-03-02T02:05:00Z"]',NULL);
INSERT INTO "change" VALUES(85,'22c8e81a134b502716180ac4','ticket','["ddb72b98855925b0b5533e19"]','{"id":"ddb72b98855925b0b5533e19","number":"SD-000001","count":1,"summary":"printer jams","kind":"fault","customer_id":"569b0de744e7856650d69cb8","severity":null,"reach":null,"opened_at":"2026-03-02T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":"4cbe9a5b0e2df7a1c93c1a3a","contract_id":"f0758d77d2e99e98f81bf092","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(86,'22c8e81a134b502716180ac4','clock','["d74c474248c4411cce625181"]','{"id":"d74c474248c4411cce625181","ticket_id":"ddb72b98855925b0b5533e19","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(87,'22c8e81a134b502716180ac4','clock_period','["d74c474248c4411cce625181","2026-03-02T01:00:00Z"]','{"clock_id":"d74c474248c4411cce625181","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(88,'0395a983d11f655063eb56b5','card','["1001707e7d5bde72b20dccab"]','{"id":"1001707e7d5bde72b20dccab","number":"CARD-0001","customer_id":"569b0de744e7856650d69cb8","value":50000,"balance":50000,"currency":"CNY","sold_at":"2026-03-02T00:30:00Z","decimals":2}');
INSERT INTO "change" VALUES(89,'0395a983d11f655063eb56b5','payment','["59d60ff78520f6870e3ecce5"]',NULL);
INSERT INTO "change" VALUES(90,'5b4c32e6de332447e89ab91b','payment','["ccb40b2b90a86ba656eae2ac"]',NULL);
INSERT INTO "change" VALUES(91,'03d4fca8d014cbcb1f368a49','dispatch','["2107caed259e9027528ae550"]','{"id":"2107caed259e9027528ae550","ticket_id":"ddb72b98855925b0b5533e19","visit":1,"engineer_id":"339c89dc71a13b77f5015703","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":"2026-03-02T02:05:00Z","cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"parts_charged":"cost","work_charged":"free","charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":"Li Na","signed_at":"2026-03-02T02:05:00Z","failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(92,'f95f98168b9e691a332cece5','discount','["ddb72b98855925b0b5533e19"]',NULL);
INSERT INTO "change" VALUES(93,'cd7387729c27cecfa345d5ed','payment','["d2e22258df9d2bff488008d8"]',NULL);
INSERT INTO "change" VALUES(94,'6e8a3a0d8570a8b5dfe6f442','payment','["d2e22258df9d2bff488008d8"]','{"id":"d2e22258df9d2bff488008d8","receipt":"R-0003","ticket_id":"ddb72b98855925b0b5533e19","amount":500,"currency":"CNY","method":"transfer","card_id":null,"at":"2026-03-02T02:05:00Z","taken_by":"tester","decimals":2,"kind":"refund","voided_at":null,"voided_by":null,"voided_why":null}');
INSERT INTO "change" VALUES(95,'1aa38bc440328f98bc96363c','ticket_period','["ddb72b98855925b0b5533e19","2026-03-02T02:05:00Z"]','{"ticket_id":"ddb72b98855925b0b5533e19","since":"2026-03-02T02:05:00Z","until":"9999-12-31T23:59:59Z","state":"resolved","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":"339c89dc71a13b77f5015703"}');
INSERT INTO "change" VALUES(96,'1aa38bc440328f98bc96363c','ticket_period','["ddb72b98855925b0b5533e19","2026-03-02T02:05:00Z"]',NULL);
INSERT INTO "change" VALUES(97,'92834061b48ed00e3fb3300b','ticket','["f64c404c21057549e3e6968f"]',NULL);
INSERT INTO "change" VALUES(98,'92834061b48ed00e3fb3300b','ticket_period','["f64c404c21057549e3e6968f","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(99,'92834061b48ed00e3fb3300b','call','["3e06dc81f10000a2bf8515f9"]',NULL);
INSERT INTO "change" VALUES(100,'92834061b48ed00e3fb3300b','clock','["bc2427e397d2a7fda517cc2a"]',NULL);
INSERT INTO "change" VALUES(101,'92834061b48ed00e3fb3300b','clock','["b0a4de2af3932325b577fc73"]',NULL);
INSERT INTO "change" VALUES(102,'92834061b48ed00e3fb3300b','clock_period','["bc2427e397d2a7fda517cc2a","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(103,'92834061b48ed00e3fb3300b','clock_period','["b0a4de2af3932325b577fc73","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(104,'86040fec6e76f3443a7511c4','call','["73711342bb8322f7b3012ca6"]',NULL);
INSERT INTO "change" VALUES(105,'0c7309df368fa964de837419','loan','["1f00f186ae2b2b9527d45a48"]',NULL);
INSERT INTO "change" VALUES(106,'76a8effc880617d711c42c9f','rma','["9568a363237db14ffdd4fbe1"]',NULL);
INSERT INTO "change" VALUES(107,'18bccd2e01dbfb6819dadc6b','approval','["return","9568a363237db14ffdd4fbe1","wang"]',NULL);
INSERT INTO "change" VALUES(108,'18bccd2e01dbfb6819dadc6b','rma','["9568a363237db14ffdd4fbe1"]','{"id":"9568a363237db14ffdd4fbe1","number":"RMA-0001","ticket_id":"f64c404c21057549e3e6968f","equipment_id":"a95f6adb2568df4fc11e1279","reason":"quality","decision":"repair","freight":"desk","because":"{\"when\": {\"warranty\": [\"in\"]}}","overruled_by":null,"asked_at":"2026-03-02T03:00:00Z","asked_by":"tester","approved_at":null,"sent_at":null,"back_at":null,"done_at":null}');
INSERT INTO "change" VALUES(109,'20564d0cc2ad5acd0d849b6e','consent','["c57155b612323253b647fa31"]',NULL);
INSERT INTO "change" VALUES(110,'1662c7001a1f8934a5b34217','rma','["9568a363237db14ffdd4fbe1"]','{"id":"9568a363237db14ffdd4fbe1","number":"RMA-0001","ticket_id":"f64c404c21057549e3e6968f","equipment_id":"a95f6adb2568df4fc11e1279","reason":"quality","decision":"repair","freight":"desk","because":"{\"when\": {\"warranty\": [\"in\"]}}","overruled_by":null,"asked_at":"2026-03-02T03:00:00Z","asked_by":"tester","approved_at":"2026-03-02T03:00:00Z","sent_at":null,"back_at":null,"done_at":null}');
INSERT INTO "change" VALUES(111,'db39f677c2e5a9ffd6e2b753','ticket_period','["f64c404c21057549e3e6968f","2026-03-02T03:00:00Z"]','{"ticket_id":"f64c404c21057549e3e6968f","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(112,'db39f677c2e5a9ffd6e2b753','ticket_period','["f64c404c21057549e3e6968f","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(113,'db39f677c2e5a9ffd6e2b753','hold','["5b8ac4feb50c3ad1fba322e9"]',NULL);
INSERT INTO "change" VALUES(114,'db39f677c2e5a9ffd6e2b753','clock_period','["bc2427e397d2a7fda517cc2a","2026-03-02T03:00:00Z"]','{"clock_id":"bc2427e397d2a7fda517cc2a","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T06:00:00Z","held":0}');
INSERT INTO "change" VALUES(115,'db39f677c2e5a9ffd6e2b753','clock_period','["bc2427e397d2a7fda517cc2a","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(116,'e9ee30f59386a686e897b0c5','ticket','["397a390588222d0b4e8bc6eb"]',NULL);
INSERT INTO "change" VALUES(117,'e9ee30f59386a686e897b0c5','ticket_period','["397a390588222d0b4e8bc6eb","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(118,'e9ee30f59386a686e897b0c5','call','["b7c280f6bcbc4c6b8d4f2a54"]',NULL);
INSERT INTO "change" VALUES(119,'e9ee30f59386a686e897b0c5','clock','["f517859683664236951ff99b"]',NULL);
INSERT INTO "change" VALUES(120,'e9ee30f59386a686e897b0c5','clock','["e7dcc2fb2e218b6e711f538c"]',NULL);
INSERT INTO "change" VALUES(121,'e9ee30f59386a686e897b0c5','clock_period','["f517859683664236951ff99b","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(122,'e9ee30f59386a686e897b0c5','clock_period','["e7dcc2fb2e218b6e711f538c","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(123,'fbfe6676e496272639a8d154','ticket','["ab4f5e7f44af49a19cefaea8"]',NULL);
INSERT INTO "change" VALUES(124,'fbfe6676e496272639a8d154','ticket_period','["ab4f5e7f44af49a19cefaea8","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(125,'fbfe6676e496272639a8d154','call','["9c16b9aa7f4a21ccfb8f3926"]',NULL);
INSERT INTO "change" VALUES(126,'fbfe6676e496272639a8d154','clock','["d278b39647e42e9a5343c2a7"]',NULL);
INSERT INTO "change" VALUES(127,'fbfe6676e496272639a8d154','clock','["48de48681546861be9c1ded8"]',NULL);
INSERT INTO "change" VALUES(128,'fbfe6676e496272639a8d154','clock','["bb6afe90e3b2d1be39159d86"]',NULL);
INSERT INTO "change" VALUES(129,'fbfe6676e496272639a8d154','clock_period','["d278b39647e42e9a5343c2a7","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(130,'fbfe6676e496272639a8d154','clock_period','["48de48681546861be9c1ded8","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(131,'fbfe6676e496272639a8d154','clock_period','["bb6afe90e3b2d1be39159d86","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(132,'d5859e774612f43ff595231d','ticket','["ab4f5e7f44af49a19cefaea8"]','{"id":"ab4f5e7f44af49a19cefaea8","number":"SD-000004","count":4,"summary":"registration desk is down","kind":"fault","customer_id":"569b0de744e7856650d69cb8","severity":null,"reach":null,"opened_at":"2026-03-02T03:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":"f0758d77d2e99e98f81bf092","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(133,'d5859e774612f43ff595231d','ticket_period','["ab4f5e7f44af49a19cefaea8","2026-03-02T03:30:00Z"]','{"ticket_id":"ab4f5e7f44af49a19cefaea8","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(134,'d5859e774612f43ff595231d','ticket_period','["ab4f5e7f44af49a19cefaea8","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(135,'d5859e774612f43ff595231d','clock','["d278b39647e42e9a5343c2a7"]','{"id":"d278b39647e42e9a5343c2a7","ticket_id":"ab4f5e7f44af49a19cefaea8","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(136,'d5859e774612f43ff595231d','clock','["48de48681546861be9c1ded8"]','{"id":"48de48681546861be9c1ded8","ticket_id":"ab4f5e7f44af49a19cefaea8","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(137,'d5859e774612f43ff595231d','clock','["bb6afe90e3b2d1be39159d86"]','{"id":"bb6afe90e3b2d1be39159d86","ticket_id":"ab4f5e7f44af49a19cefaea8","target":"solve","tier":"gold","within":"3 working days","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(138,'d5859e774612f43ff595231d','clock_period','["bb6afe90e3b2d1be39159d86","2026-03-02T03:30:00Z"]','{"clock_id":"bb6afe90e3b2d1be39159d86","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-05T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(139,'d5859e774612f43ff595231d','clock_period','["bb6afe90e3b2d1be39159d86","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(140,'780e07be0b5ab0838aa642bd','ticket_period','["ab4f5e7f44af49a19cefaea8","2026-03-02T06:00:00Z"]','{"ticket_id":"ab4f5e7f44af49a19cefaea8","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(141,'780e07be0b5ab0838aa642bd','ticket_period','["ab4f5e7f44af49a19cefaea8","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(142,'c6f406d60b15c78dc89c456e','clock','["f517859683664236951ff99b"]','{"id":"f517859683664236951ff99b","ticket_id":"397a390588222d0b4e8bc6eb","target":"answer","tier":"standard","within":"30m","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(143,'c6f406d60b15c78dc89c456e','clock_period','["f517859683664236951ff99b","2026-03-02T03:30:00Z"]','{"clock_id":"f517859683664236951ff99b","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(144,'c6f406d60b15c78dc89c456e','contract_extension','["f517859683664236951ff99b"]',NULL);
INSERT INTO "change" VALUES(145,'c6f406d60b15c78dc89c456e','contract','["8562afbc3d2499d2c9ac0a14"]','{"id":"8562afbc3d2499d2c9ac0a14","number":"C-0002","customer_id":"b61983dd379ba1d2242891fe","kind":"basic","tier":"standard","phase":null,"starts_on":"2026-01-01","ends_on":"2026-12-31"}');
INSERT INTO "change" VALUES(146,'93f07f6e1621d0ef983ee5d3','stock_request','["a4844ebb9c02afaec34d6242"]',NULL);
INSERT INTO "change" VALUES(147,'94c7f5ea200b74da6de74221','approval','["request","a4844ebb9c02afaec34d6242","wang"]',NULL);
INSERT INTO "change" VALUES(148,'94c7f5ea200b74da6de74221','stock_request','["a4844ebb9c02afaec34d6242"]','{"id":"a4844ebb9c02afaec34d6242","number":"REQ-0001","holder_id":"332b82b1fb4ecb4acc8683b0","part":"roller","quantity":2,"state":"asked","asked_at":"2026-03-02T06:00:00Z","asked_by":"tester","because":"for the fair"}');
INSERT INTO "change" VALUES(149,'bf0ccb62aee5485f4b92bd61','stock','["d183bcb36d734c53b08f0273","roller","new"]','{"holder_id":"d183bcb36d734c53b08f0273","part":"roller","condition":"new","quantity":5}');
INSERT INTO "change" VALUES(150,'bf0ccb62aee5485f4b92bd61','stock','["332b82b1fb4ecb4acc8683b0","roller","new"]','{"holder_id":"332b82b1fb4ecb4acc8683b0","part":"roller","condition":"new","quantity":2}');
INSERT INTO "change" VALUES(151,'bf0ccb62aee5485f4b92bd61','stock_move','["49168c51de83d568a914769a"]',NULL);
INSERT INTO "change" VALUES(152,'bf0ccb62aee5485f4b92bd61','stock_request','["a4844ebb9c02afaec34d6242"]','{"id":"a4844ebb9c02afaec34d6242","number":"REQ-0001","holder_id":"332b82b1fb4ecb4acc8683b0","part":"roller","quantity":2,"state":"approved","asked_at":"2026-03-02T06:00:00Z","asked_by":"tester","because":"for the fair"}');
INSERT INTO "change" VALUES(153,'f2ed4f881260cb219fb1c925','stock','["ea8c95d8ba55a23ec07f6718","roller","new"]','{"holder_id":"ea8c95d8ba55a23ec07f6718","part":"roller","condition":"new","quantity":2}');
INSERT INTO "change" VALUES(154,'f2ed4f881260cb219fb1c925','stock_move','["5235e70290093e2464973959"]',NULL);
INSERT INTO "change" VALUES(155,'f2ed4f881260cb219fb1c925','loss','["5235e70290093e2464973959"]',NULL);
INSERT INTO "change" VALUES(156,'b2ce2ccaaa0ea907a48f4dec','entitlement','["f0758d77d2e99e98f81bf092","visit"]','{"contract_id":"f0758d77d2e99e98f81bf092","entitlement":"visit","total":4,"used":0}');
INSERT INTO "change" VALUES(157,'50d87d1502eb35a94001260c','ticket','["a71dd701ed73ca18c6cd4588"]',NULL);
INSERT INTO "change" VALUES(158,'50d87d1502eb35a94001260c','ticket_period','["a71dd701ed73ca18c6cd4588","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(159,'50d87d1502eb35a94001260c','call','["b5c30695de5420d0e94bf1be"]',NULL);
INSERT INTO "change" VALUES(160,'50d87d1502eb35a94001260c','clock','["3ffb8b9eb60cfae59dc3c7bb"]',NULL);
INSERT INTO "change" VALUES(161,'50d87d1502eb35a94001260c','clock','["555b3a9adf8c2cae38876c02"]',NULL);
INSERT INTO "change" VALUES(162,'50d87d1502eb35a94001260c','clock','["dd4dc08e14fdad632a1b0677"]',NULL);
INSERT INTO "change" VALUES(163,'50d87d1502eb35a94001260c','clock_period','["3ffb8b9eb60cfae59dc3c7bb","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(164,'50d87d1502eb35a94001260c','clock_period','["555b3a9adf8c2cae38876c02","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(165,'50d87d1502eb35a94001260c','clock_period','["dd4dc08e14fdad632a1b0677","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(166,'4e1cc8e0e928dc097d2da7a7','escalation','["bb6afe90e3b2d1be39159d86",75]',NULL);
INSERT INTO "change" VALUES(167,'4e1cc8e0e928dc097d2da7a7','notice','["6109c4ccdb3bdd545d848ab3"]',NULL);
INSERT INTO "change" VALUES(168,'cde0d0feeb1b4491c407dd13','notice','["6109c4ccdb3bdd545d848ab3"]','{"id":"6109c4ccdb3bdd545d848ab3","ticket_id":"ab4f5e7f44af49a19cefaea8","recipient":"head","engineer_id":null,"way":"command","made_at":"2026-03-02T09:20:00Z","document":"{\"target\": \"solve\", \"within\": \"same day\", \"percent\": 75, \"note\": \"time is running out\", \"due_at\": \"2026-03-02T09:30:00Z\", \"ticket\": {\"number\": \"SD-000004\", \"summary\": \"registration desk is down\", \"state\": \"open\", \"priority\": \"P1\", \"tier\": \"gold\", \"region\": \"city\", \"level\": \"2\", \"kind\": \"fault\", \"customer\": \"Example Clinic\", \"engineer\": null, \"opened_at\": \"2026-03-02T03:30:00Z\"}}","claimed_until":"2026-03-02T09:22:00Z","sent_at":null,"tries":0,"error":null,"clock_id":"bb6afe90e3b2d1be39159d86","percent":75,"about_at":"2026-03-02T08:15:00Z","not_before":null,"event_seq":null}');
INSERT INTO "change" VALUES(169,'f968c032f98b7a5b081382f8','escalation','["dd4dc08e14fdad632a1b0677",75]',NULL);
INSERT INTO "change" VALUES(170,'f968c032f98b7a5b081382f8','notice','["c750424b3e87b247d2b76de8"]',NULL);
INSERT INTO "change" VALUES(171,'9fd5d968e0a719e4fe3154f8','escalation','["bb6afe90e3b2d1be39159d86",100]',NULL);
INSERT INTO "change" VALUES(172,'9fd5d968e0a719e4fe3154f8','ticket_period','["ab4f5e7f44af49a19cefaea8","2026-03-02T06:00:00Z"]','{"ticket_id":"ab4f5e7f44af49a19cefaea8","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":null}');
INSERT INTO "change" VALUES(173,'9fd5d968e0a719e4fe3154f8','ticket_period','["ab4f5e7f44af49a19cefaea8","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(174,'9fd5d968e0a719e4fe3154f8','clock','["bb6afe90e3b2d1be39159d86"]','{"id":"bb6afe90e3b2d1be39159d86","ticket_id":"ab4f5e7f44af49a19cefaea8","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(175,'fbdd7ae3b064abfee03aa2cb','escalation','["dd4dc08e14fdad632a1b0677",100]',NULL);
INSERT INTO "change" VALUES(176,'fbdd7ae3b064abfee03aa2cb','ticket_period','["a71dd701ed73ca18c6cd4588","2026-03-02T09:20:00Z"]','{"ticket_id":"a71dd701ed73ca18c6cd4588","since":"2026-03-02T09:20:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(177,'fbdd7ae3b064abfee03aa2cb','ticket_period','["a71dd701ed73ca18c6cd4588","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(178,'fbdd7ae3b064abfee03aa2cb','clock','["dd4dc08e14fdad632a1b0677"]','{"id":"dd4dc08e14fdad632a1b0677","ticket_id":"a71dd701ed73ca18c6cd4588","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(179,'fbdd7ae3b064abfee03aa2cb','clock','["3ffb8b9eb60cfae59dc3c7bb"]','{"id":"3ffb8b9eb60cfae59dc3c7bb","ticket_id":"a71dd701ed73ca18c6cd4588","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(180,'fbdd7ae3b064abfee03aa2cb','clock','["555b3a9adf8c2cae38876c02"]','{"id":"555b3a9adf8c2cae38876c02","ticket_id":"a71dd701ed73ca18c6cd4588","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(181,'1345ddb3cd3459490e7a8a6c','escalation','["dd4dc08e14fdad632a1b0677",150]',NULL);
INSERT INTO "change" VALUES(182,'1345ddb3cd3459490e7a8a6c','ticket_period','["a71dd701ed73ca18c6cd4588","2026-03-03T01:00:00Z"]','{"ticket_id":"a71dd701ed73ca18c6cd4588","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":null}');
INSERT INTO "change" VALUES(183,'1345ddb3cd3459490e7a8a6c','ticket_period','["a71dd701ed73ca18c6cd4588","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(184,'adc517e5b07468d3e63e54cc','notice','["c750424b3e87b247d2b76de8"]','{"id":"c750424b3e87b247d2b76de8","ticket_id":"a71dd701ed73ca18c6cd4588","recipient":"head","engineer_id":null,"way":"command","made_at":"2026-03-03T01:00:00Z","document":"{\"target\": \"solve\", \"within\": \"same day\", \"percent\": 75, \"note\": \"time is running out\", \"due_at\": \"2026-03-02T09:30:00Z\", \"ticket\": {\"number\": \"SD-000005\", \"summary\": \"cannot log in\", \"state\": \"open\", \"priority\": \"P1\", \"tier\": \"gold\", \"region\": \"city\", \"level\": \"1\", \"kind\": \"fault\", \"customer\": \"Example Clinic\", \"engineer\": null, \"opened_at\": \"2026-03-02T09:20:00Z\"}}","claimed_until":"2026-03-03T01:02:00Z","sent_at":null,"tries":0,"error":null,"clock_id":"dd4dc08e14fdad632a1b0677","percent":75,"about_at":"2026-03-02T09:27:30Z","not_before":null,"event_seq":null}');
INSERT INTO "change" VALUES(185,'ae05a5877e73726afeb309c7','ticket','["073e5ebc6db508a0cde2dcb6"]',NULL);
INSERT INTO "change" VALUES(186,'ae05a5877e73726afeb309c7','ticket_period','["073e5ebc6db508a0cde2dcb6","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(187,'ae05a5877e73726afeb309c7','call','["01bccf5be8f2ceb5488a63c6"]',NULL);
INSERT INTO "change" VALUES(188,'ae05a5877e73726afeb309c7','clock','["426e6787f0339857cf452430"]',NULL);
INSERT INTO "change" VALUES(189,'ae05a5877e73726afeb309c7','clock','["095ce7b9fd3d6f2bd7cb1d61"]',NULL);
INSERT INTO "change" VALUES(190,'ae05a5877e73726afeb309c7','clock_period','["426e6787f0339857cf452430","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(191,'ae05a5877e73726afeb309c7','clock_period','["095ce7b9fd3d6f2bd7cb1d61","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(192,'7790568fcc02000687648974','ticket_period','["073e5ebc6db508a0cde2dcb6","2026-03-03T01:00:00Z"]','{"ticket_id":"073e5ebc6db508a0cde2dcb6","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(193,'7790568fcc02000687648974','ticket_period','["073e5ebc6db508a0cde2dcb6","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(194,'7790568fcc02000687648974','ticket','["073e5ebc6db508a0cde2dcb6"]','{"id":"073e5ebc6db508a0cde2dcb6","number":"SD-000006","count":6,"summary":"called by mistake","kind":"fault","customer_id":"404263149487a79c8b366bbc","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(195,'7790568fcc02000687648974','clock','["426e6787f0339857cf452430"]','{"id":"426e6787f0339857cf452430","ticket_id":"073e5ebc6db508a0cde2dcb6","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(196,'7790568fcc02000687648974','clock','["095ce7b9fd3d6f2bd7cb1d61"]','{"id":"095ce7b9fd3d6f2bd7cb1d61","ticket_id":"073e5ebc6db508a0cde2dcb6","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(197,'7790568fcc02000687648974','clock_period','["426e6787f0339857cf452430","2026-03-03T01:00:00Z"]','{"clock_id":"426e6787f0339857cf452430","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-03T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(198,'7790568fcc02000687648974','clock_period','["095ce7b9fd3d6f2bd7cb1d61","2026-03-03T01:00:00Z"]','{"clock_id":"095ce7b9fd3d6f2bd7cb1d61","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(199,'612ef439500392d50f811505','ticket','["54404b32209e486480a123a7"]',NULL);
INSERT INTO "change" VALUES(200,'612ef439500392d50f811505','ticket_period','["54404b32209e486480a123a7","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(201,'612ef439500392d50f811505','call','["10f82d385ad949862e0a5683"]',NULL);
INSERT INTO "change" VALUES(202,'612ef439500392d50f811505','clock','["0dfa08d0ef0def02458a79b7"]',NULL);
INSERT INTO "change" VALUES(203,'612ef439500392d50f811505','clock','["9e7f71e2ac6ec35085f81341"]',NULL);
INSERT INTO "change" VALUES(204,'612ef439500392d50f811505','clock_period','["0dfa08d0ef0def02458a79b7","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(205,'612ef439500392d50f811505','clock_period','["9e7f71e2ac6ec35085f81341","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(206,'e5bc859b78f7049133f4ed96','ticket_period','["54404b32209e486480a123a7","2026-03-03T01:00:00Z"]','{"ticket_id":"54404b32209e486480a123a7","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(207,'e5bc859b78f7049133f4ed96','ticket_period','["54404b32209e486480a123a7","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(208,'e5bc859b78f7049133f4ed96','dispatch','["db34fd424f87f525a9ab893d"]',NULL);
INSERT INTO "change" VALUES(209,'2d326c14c326e7bf22579f31','dispatch','["db34fd424f87f525a9ab893d"]','{"id":"db34fd424f87f525a9ab893d","ticket_id":"54404b32209e486480a123a7","visit":1,"engineer_id":"3e1b7d3c20269282d30fc7c3","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(210,'2d326c14c326e7bf22579f31','clock','["0dfa08d0ef0def02458a79b7"]','{"id":"0dfa08d0ef0def02458a79b7","ticket_id":"54404b32209e486480a123a7","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(211,'2d326c14c326e7bf22579f31','clock_period','["0dfa08d0ef0def02458a79b7","2026-03-03T01:00:00Z"]','{"clock_id":"0dfa08d0ef0def02458a79b7","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-03T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(212,'c537de3aa4d4f62146f41ba8','dispatch','["db34fd424f87f525a9ab893d"]','{"id":"db34fd424f87f525a9ab893d","ticket_id":"54404b32209e486480a123a7","visit":1,"engineer_id":"3e1b7d3c20269282d30fc7c3","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-03T01:00:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(213,'c537de3aa4d4f62146f41ba8','priced_line','["eae043cb1d01965aa042bd74"]',NULL);
INSERT INTO "change" VALUES(214,'c537de3aa4d4f62146f41ba8','priced_line','["54abefe42894e3d45bcd98ce"]',NULL);
INSERT INTO "change" VALUES(215,'c537de3aa4d4f62146f41ba8','dispatch','["db34fd424f87f525a9ab893d"]','{"id":"db34fd424f87f525a9ab893d","ticket_id":"54404b32209e486480a123a7","visit":1,"engineer_id":"3e1b7d3c20269282d30fc7c3","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-03T01:00:00Z","recorded_at":"2026-03-03T01:00:00Z","finished_at":null,"cancelled_at":null,"fault":"none","cause":"no training","action":"explained","result":"they know how","minutes":30,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":"free","work_charged":"free","charged_because":"in warranty","overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(216,'c3cc6a23afa5488042d5c95c','ticket_period','["54404b32209e486480a123a7","2026-03-03T01:00:00Z"]','{"ticket_id":"54404b32209e486480a123a7","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"3e1b7d3c20269282d30fc7c3"}');
INSERT INTO "change" VALUES(217,'c3cc6a23afa5488042d5c95c','ticket_period','["54404b32209e486480a123a7","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(218,'c3cc6a23afa5488042d5c95c','ticket','["54404b32209e486480a123a7"]','{"id":"54404b32209e486480a123a7","number":"SD-000007","count":7,"summary":"how does it print","kind":"fault","customer_id":"404263149487a79c8b366bbc","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(219,'c3cc6a23afa5488042d5c95c','clock','["9e7f71e2ac6ec35085f81341"]','{"id":"9e7f71e2ac6ec35085f81341","ticket_id":"54404b32209e486480a123a7","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(220,'c3cc6a23afa5488042d5c95c','clock_period','["9e7f71e2ac6ec35085f81341","2026-03-03T01:00:00Z"]','{"clock_id":"9e7f71e2ac6ec35085f81341","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(221,'6775f2bca329bc7f704d585b','ticket_period','["54404b32209e486480a123a7","2026-03-03T01:00:00Z"]','{"ticket_id":"54404b32209e486480a123a7","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"resolved","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"3e1b7d3c20269282d30fc7c3"}');
INSERT INTO "change" VALUES(222,'6775f2bca329bc7f704d585b','ticket_period','["54404b32209e486480a123a7","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(223,'52f0361536317529d96051a5','ticket_period','["54404b32209e486480a123a7","2026-03-03T01:00:00Z"]','{"ticket_id":"54404b32209e486480a123a7","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"closed","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"3e1b7d3c20269282d30fc7c3"}');
INSERT INTO "change" VALUES(224,'52f0361536317529d96051a5','ticket_period','["54404b32209e486480a123a7","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(225,'52f0361536317529d96051a5','hold','["050b747453ca91fee839451b"]',NULL);
INSERT INTO "change" VALUES(226,'52f0361536317529d96051a5','ticket','["54404b32209e486480a123a7"]','{"id":"54404b32209e486480a123a7","number":"SD-000007","count":7,"summary":"how does it print","kind":"fault","customer_id":"404263149487a79c8b366bbc","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":"2026-03-03T01:00:00Z","cause":"no training","solution":"explained","equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(227,'52f0361536317529d96051a5','clock','["9e7f71e2ac6ec35085f81341"]','{"id":"9e7f71e2ac6ec35085f81341","ticket_id":"54404b32209e486480a123a7","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":"resolved","stopped_at":"2026-03-03T01:00:00Z","missed_at":null,"outcome":"met","counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(228,'52f0361536317529d96051a5','clock_period','["9e7f71e2ac6ec35085f81341","2026-03-03T01:00:00Z"]','{"clock_id":"9e7f71e2ac6ec35085f81341","since":"2026-03-03T01:00:00Z","until":"2026-03-03T01:00:00Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(229,'52f0361536317529d96051a5','clock_period','["9e7f71e2ac6ec35085f81341","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(230,'11778df0bd1ae580b90b5f7a','customer','["b9d86835fe8f46a39b30702f"]',NULL);
INSERT INTO "change" VALUES(231,'11778df0bd1ae580b90b5f7a','ticket','["0a81f5f1b66849047a2596f6"]',NULL);
INSERT INTO "change" VALUES(232,'11778df0bd1ae580b90b5f7a','ticket_period','["0a81f5f1b66849047a2596f6","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(233,'11778df0bd1ae580b90b5f7a','call','["d4b56536b70fffd6328f312d"]',NULL);
INSERT INTO "change" VALUES(234,'11778df0bd1ae580b90b5f7a','clock','["3c2e0c48453125d5fc45cae7"]',NULL);
INSERT INTO "change" VALUES(235,'11778df0bd1ae580b90b5f7a','clock','["8326383f72097fd24c859a14"]',NULL);
INSERT INTO "change" VALUES(236,'11778df0bd1ae580b90b5f7a','clock_period','["3c2e0c48453125d5fc45cae7","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(237,'11778df0bd1ae580b90b5f7a','clock_period','["8326383f72097fd24c859a14","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(238,'11778df0bd1ae580b90b5f7a','engineer','["df0e248dd4c07beb89e65cec"]',NULL);
INSERT INTO "change" VALUES(239,'11778df0bd1ae580b90b5f7a','ticket_period','["0a81f5f1b66849047a2596f6","2026-03-02T00:30:00Z"]','{"ticket_id":"0a81f5f1b66849047a2596f6","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(240,'11778df0bd1ae580b90b5f7a','ticket_period','["0a81f5f1b66849047a2596f6","2026-03-02T00:40:00Z"]',NULL);
INSERT INTO "change" VALUES(241,'11778df0bd1ae580b90b5f7a','ticket_period','["0a81f5f1b66849047a2596f6","2026-03-02T00:40:00Z"]','{"ticket_id":"0a81f5f1b66849047a2596f6","since":"2026-03-02T00:40:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":"df0e248dd4c07beb89e65cec"}');
INSERT INTO "change" VALUES(242,'11778df0bd1ae580b90b5f7a','ticket_period','["0a81f5f1b66849047a2596f6","2026-03-02T00:50:00Z"]',NULL);
INSERT INTO "change" VALUES(243,'11778df0bd1ae580b90b5f7a','ticket','["0a81f5f1b66849047a2596f6"]','{"id":"0a81f5f1b66849047a2596f6","number":"INC-7","count":null,"summary":"Door, Lock, Stuck","kind":"fault","customer_id":"b9d86835fe8f46a39b30702f","severity":null,"reach":null,"opened_at":"2026-03-02T00:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(244,'11778df0bd1ae580b90b5f7a','clock','["3c2e0c48453125d5fc45cae7"]','{"id":"3c2e0c48453125d5fc45cae7","ticket_id":"0a81f5f1b66849047a2596f6","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T00:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T00:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(245,'11778df0bd1ae580b90b5f7a','clock','["8326383f72097fd24c859a14"]','{"id":"8326383f72097fd24c859a14","ticket_id":"0a81f5f1b66849047a2596f6","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-02T00:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T00:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(246,'11778df0bd1ae580b90b5f7a','clock_period','["3c2e0c48453125d5fc45cae7","2026-03-02T00:30:00Z"]','{"clock_id":"3c2e0c48453125d5fc45cae7","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T02:30:00Z","held":0}');
INSERT INTO "change" VALUES(247,'11778df0bd1ae580b90b5f7a','clock_period','["8326383f72097fd24c859a14","2026-03-02T00:30:00Z"]','{"clock_id":"8326383f72097fd24c859a14","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(248,'e273b29820d1cf922b8e17b6','engineer','["3e1b7d3c20269282d30fc7c3"]','{"id":"3e1b7d3c20269282d30fc7c3","name":"Zhao Min","name_key":"zhao min","login":"zhao","station":"centre","level":null,"phone":null,"mail":null,"active":1,"capacity":null}');
INSERT INTO "change" VALUES(249,'e273b29820d1cf922b8e17b6','engineer_skill','["3e1b7d3c20269282d30fc7c3","installation"]','{"engineer_id":"3e1b7d3c20269282d30fc7c3","skill":"installation"}');
INSERT INTO "change" VALUES(250,'e273b29820d1cf922b8e17b6','engineer_skill','["3e1b7d3c20269282d30fc7c3","installation"]',NULL);
INSERT INTO "change" VALUES(251,'e273b29820d1cf922b8e17b6','engineer_role','["3e1b7d3c20269282d30fc7c3","reception"]','{"engineer_id":"3e1b7d3c20269282d30fc7c3","role":"reception"}');
INSERT INTO "change" VALUES(252,'e273b29820d1cf922b8e17b6','engineer_role','["3e1b7d3c20269282d30fc7c3","reception"]',NULL);
INSERT INTO "change" VALUES(253,'f7f67a407d017a1c154b3b83','absence','["0a22831097e03dfc6db0b778"]',NULL);
INSERT INTO "change" VALUES(254,'3dbf4b08218fc1bcfe9c0db9','appointment','["9cf85110d596b9eb2c31af2a"]',NULL);
INSERT INTO "change" VALUES(255,'1d5bc583f5d0ff8204e10c39','ticket_period','["ab4f5e7f44af49a19cefaea8","2026-03-03T01:00:00Z"]','{"ticket_id":"ab4f5e7f44af49a19cefaea8","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"3","engineer_id":null}');
INSERT INTO "change" VALUES(256,'1d5bc583f5d0ff8204e10c39','ticket_period','["ab4f5e7f44af49a19cefaea8","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(257,'1d5bc583f5d0ff8204e10c39','hold','["7329535344adb03d52015aa0"]',NULL);
INSERT INTO "change" VALUES(258,'1d5bc583f5d0ff8204e10c39','clock_period','["d278b39647e42e9a5343c2a7","2026-03-02T03:30:00Z"]','{"clock_id":"d278b39647e42e9a5343c2a7","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":0}');
INSERT INTO "change" VALUES(259,'1d5bc583f5d0ff8204e10c39','clock_period','["48de48681546861be9c1ded8","2026-03-02T03:30:00Z"]','{"clock_id":"48de48681546861be9c1ded8","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(260,'1d5bc583f5d0ff8204e10c39','clock_period','["bb6afe90e3b2d1be39159d86","2026-03-02T06:00:00Z"]','{"clock_id":"bb6afe90e3b2d1be39159d86","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(261,'1d5bc583f5d0ff8204e10c39','clock_period','["d278b39647e42e9a5343c2a7","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(262,'1d5bc583f5d0ff8204e10c39','clock_period','["48de48681546861be9c1ded8","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(263,'1d5bc583f5d0ff8204e10c39','clock_period','["bb6afe90e3b2d1be39159d86","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(264,'1d5bc583f5d0ff8204e10c39','clock_period','["d278b39647e42e9a5343c2a7","2026-03-04T01:00:00Z"]','{"clock_id":"d278b39647e42e9a5343c2a7","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(265,'1d5bc583f5d0ff8204e10c39','clock_period','["48de48681546861be9c1ded8","2026-03-04T01:00:00Z"]','{"clock_id":"48de48681546861be9c1ded8","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(266,'1d5bc583f5d0ff8204e10c39','clock_period','["bb6afe90e3b2d1be39159d86","2026-03-04T01:00:00Z"]','{"clock_id":"bb6afe90e3b2d1be39159d86","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(267,'1d5bc583f5d0ff8204e10c39','clock_period','["d278b39647e42e9a5343c2a7","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(268,'1d5bc583f5d0ff8204e10c39','clock_period','["48de48681546861be9c1ded8","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(269,'1d5bc583f5d0ff8204e10c39','clock_period','["bb6afe90e3b2d1be39159d86","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(270,'97c3813ff7e8104f7bbf630e','ticket','["5b5764edd1dd849af239a696"]',NULL);
INSERT INTO "change" VALUES(271,'97c3813ff7e8104f7bbf630e','ticket_period','["5b5764edd1dd849af239a696","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(272,'97c3813ff7e8104f7bbf630e','call','["9403f32d0738a0957475796e"]',NULL);
INSERT INTO "change" VALUES(273,'97c3813ff7e8104f7bbf630e','clock','["ab9f74a42aeae5d433a8baf2"]',NULL);
INSERT INTO "change" VALUES(274,'97c3813ff7e8104f7bbf630e','clock','["eab61b3efdc7d983d5cc6cd7"]',NULL);
INSERT INTO "change" VALUES(275,'97c3813ff7e8104f7bbf630e','clock','["d810427adc89c2bd7a7d9340"]',NULL);
INSERT INTO "change" VALUES(276,'97c3813ff7e8104f7bbf630e','clock_period','["ab9f74a42aeae5d433a8baf2","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(277,'97c3813ff7e8104f7bbf630e','clock_period','["eab61b3efdc7d983d5cc6cd7","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(278,'97c3813ff7e8104f7bbf630e','clock_period','["d810427adc89c2bd7a7d9340","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(279,'a95b2fa200dc64b942f03d4d','ticket_period','["a71dd701ed73ca18c6cd4588","2026-03-02T09:20:00Z"]','{"ticket_id":"a71dd701ed73ca18c6cd4588","since":"2026-03-02T09:20:00Z","until":"2026-03-03T01:00:00Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(280,'a95b2fa200dc64b942f03d4d','ticket_period','["a71dd701ed73ca18c6cd4588","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(281,'a95b2fa200dc64b942f03d4d','ticket_period','["a71dd701ed73ca18c6cd4588","2026-03-03T01:00:00Z"]','{"ticket_id":"a71dd701ed73ca18c6cd4588","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":"3e1b7d3c20269282d30fc7c3"}');
INSERT INTO "change" VALUES(282,'a95b2fa200dc64b942f03d4d','ticket_period','["a71dd701ed73ca18c6cd4588","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(283,'a3765413f6fc732526a93596','ticket','["208254d0b084238801dd6050"]',NULL);
INSERT INTO "change" VALUES(284,'a3765413f6fc732526a93596','ticket_period','["208254d0b084238801dd6050","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(285,'a3765413f6fc732526a93596','call','["a2cb07342ca6f415100ac826"]',NULL);
INSERT INTO "change" VALUES(286,'a3765413f6fc732526a93596','clock','["ee72bf182a8ba6df4ab46df8"]',NULL);
INSERT INTO "change" VALUES(287,'a3765413f6fc732526a93596','clock','["7b302a78bd64cb20c60d736e"]',NULL);
INSERT INTO "change" VALUES(288,'a3765413f6fc732526a93596','clock_period','["ee72bf182a8ba6df4ab46df8","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(289,'a3765413f6fc732526a93596','clock_period','["7b302a78bd64cb20c60d736e","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(290,'48ac48a552bd0eedb870780b','clock','["ee72bf182a8ba6df4ab46df8"]','{"id":"ee72bf182a8ba6df4ab46df8","ticket_id":"208254d0b084238801dd6050","target":"answer","tier":"standard","within":"30m","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-04T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-04T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(291,'48ac48a552bd0eedb870780b','clock_period','["ee72bf182a8ba6df4ab46df8","2026-03-04T01:00:00Z"]','{"clock_id":"ee72bf182a8ba6df4ab46df8","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-04T01:30:00Z","held":0}');
INSERT INTO "change" VALUES(292,'38a2f36d67a88fd429147b2d','ticket_period','["ab4f5e7f44af49a19cefaea8","2026-03-04T01:00:00Z"]','{"ticket_id":"ab4f5e7f44af49a19cefaea8","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"held","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"3","engineer_id":null}');
INSERT INTO "change" VALUES(293,'38a2f36d67a88fd429147b2d','ticket_period','["ab4f5e7f44af49a19cefaea8","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(294,'38a2f36d67a88fd429147b2d','hold','["7329535344adb03d52015aa0"]','{"id":"7329535344adb03d52015aa0","ticket_id":"ab4f5e7f44af49a19cefaea8","reason":"customer","since":"2026-03-04T01:00:00Z","until":null,"set_by":"tester","note":null,"ends_at":"2026-03-06T01:00:00Z"}');
INSERT INTO "change" VALUES(295,'38a2f36d67a88fd429147b2d','clock_period','["d278b39647e42e9a5343c2a7","2026-03-06T01:00:00Z"]','{"clock_id":"d278b39647e42e9a5343c2a7","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":0}');
INSERT INTO "change" VALUES(296,'38a2f36d67a88fd429147b2d','clock_period','["48de48681546861be9c1ded8","2026-03-06T01:00:00Z"]','{"clock_id":"48de48681546861be9c1ded8","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(297,'38a2f36d67a88fd429147b2d','clock_period','["bb6afe90e3b2d1be39159d86","2026-03-06T01:00:00Z"]','{"clock_id":"bb6afe90e3b2d1be39159d86","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(298,'38a2f36d67a88fd429147b2d','clock_period','["d278b39647e42e9a5343c2a7","2026-03-04T01:00:00Z"]','{"clock_id":"d278b39647e42e9a5343c2a7","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(299,'38a2f36d67a88fd429147b2d','clock_period','["48de48681546861be9c1ded8","2026-03-04T01:00:00Z"]','{"clock_id":"48de48681546861be9c1ded8","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(300,'38a2f36d67a88fd429147b2d','clock_period','["bb6afe90e3b2d1be39159d86","2026-03-04T01:00:00Z"]','{"clock_id":"bb6afe90e3b2d1be39159d86","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(301,'38a2f36d67a88fd429147b2d','clock_period','["d278b39647e42e9a5343c2a7","2026-03-04T01:00:00Z"]','{"clock_id":"d278b39647e42e9a5343c2a7","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(302,'38a2f36d67a88fd429147b2d','clock_period','["48de48681546861be9c1ded8","2026-03-04T01:00:00Z"]','{"clock_id":"48de48681546861be9c1ded8","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(303,'38a2f36d67a88fd429147b2d','clock_period','["bb6afe90e3b2d1be39159d86","2026-03-04T01:00:00Z"]','{"clock_id":"bb6afe90e3b2d1be39159d86","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(304,'38a2f36d67a88fd429147b2d','clock_period','["d278b39647e42e9a5343c2a7","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(305,'38a2f36d67a88fd429147b2d','clock_period','["48de48681546861be9c1ded8","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(306,'38a2f36d67a88fd429147b2d','clock_period','["bb6afe90e3b2d1be39159d86","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(307,'eaf16bde32ada58fdf695c86','turnover','["404263149487a79c8b366bbc","2026-02"]',NULL);
INSERT INTO "change" VALUES(308,'13268357588850e6e74877fa','settlement','["404263149487a79c8b366bbc","2026Q1"]',NULL);
INSERT INTO "change" VALUES(309,'888d942617fb5d0a91b41e8e','turnover','["404263149487a79c8b366bbc","2026-04"]',NULL);
INSERT INTO "change" VALUES(310,'17565cc0748f6788d925b1a1','customer','["af05d8c8ea7eeb778941b51a"]',NULL);
INSERT INTO "change" VALUES(311,'17565cc0748f6788d925b1a1','phone','["af05d8c8ea7eeb778941b51a","861055500007","12"]',NULL);
INSERT INTO "change" VALUES(312,'69d230350ab354e1cd3c7c11','phone','["404263149487a79c8b366bbc","861055500007","12"]',NULL);
INSERT INTO "change" VALUES(313,'69d230350ab354e1cd3c7c11','phone','["af05d8c8ea7eeb778941b51a","861055500007","12"]','{"customer_id":"af05d8c8ea7eeb778941b51a","digits":"861055500007","extension":"12","shown":"010 5550 0007 ext 12","tail":"5500007"}');
INSERT INTO "change" VALUES(314,'69d230350ab354e1cd3c7c11','customer','["af05d8c8ea7eeb778941b51a"]','{"id":"af05d8c8ea7eeb778941b51a","name":"Sample Dealers","name_key":"sample dealers","region":null,"tier":null,"phase":null,"address":null,"number":"CU-0005","merged_into":null}');
INSERT INTO "change" VALUES(315,'6820155a9a5a8a1bd277414c','contract_moved_end','["4b80a97192bdff302db37461"]',NULL);
INSERT INTO "change" VALUES(316,'6820155a9a5a8a1bd277414c','contract','["8562afbc3d2499d2c9ac0a14"]','{"id":"8562afbc3d2499d2c9ac0a14","number":"C-0002","customer_id":"b61983dd379ba1d2242891fe","kind":"basic","tier":"standard","phase":null,"starts_on":"2026-01-01","ends_on":"2027-01-31"}');
INSERT INTO "change" VALUES(317,'6820155a9a5a8a1bd277414c','ticket','["f64c404c21057549e3e6968f"]','{"id":"f64c404c21057549e3e6968f","number":"SD-000002","count":2,"summary":"no power","kind":"fault","customer_id":"b61983dd379ba1d2242891fe","severity":null,"reach":null,"opened_at":"2026-03-02T03:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":"a95f6adb2568df4fc11e1279","contract_id":"8562afbc3d2499d2c9ac0a14","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(318,'6820155a9a5a8a1bd277414c','ticket_period','["f64c404c21057549e3e6968f","2026-03-02T03:00:00Z"]','{"ticket_id":"f64c404c21057549e3e6968f","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","state":"held","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(319,'6820155a9a5a8a1bd277414c','ticket_period','["f64c404c21057549e3e6968f","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(320,'6820155a9a5a8a1bd277414c','ticket','["397a390588222d0b4e8bc6eb"]','{"id":"397a390588222d0b4e8bc6eb","number":"SD-000003","count":3,"summary":"scanner reads every second code","kind":"fault","customer_id":"b61983dd379ba1d2242891fe","severity":null,"reach":null,"opened_at":"2026-03-02T03:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":"8562afbc3d2499d2c9ac0a14","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(321,'6820155a9a5a8a1bd277414c','ticket_period','["397a390588222d0b4e8bc6eb","2026-03-02T03:30:00Z"]','{"ticket_id":"397a390588222d0b4e8bc6eb","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P2","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(322,'6820155a9a5a8a1bd277414c','ticket_period','["397a390588222d0b4e8bc6eb","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(323,'f046f737e3056113edc74c53','contact','["dfeb8616aea3ddc41b22f915"]','{"id":"dfeb8616aea3ddc41b22f915","customer_id":"569b0de744e7856650d69cb8","site_id":"d7a7731958e20255839caaec","name":"Li Na","role":"head nurse","phone":"13800000003","mail":null,"left_on":null,"head":0}');
INSERT INTO "change" VALUES(324,'5d87261f326f88beb11271f6','equipment','["a95f6adb2568df4fc11e1279"]','{"id":"a95f6adb2568df4fc11e1279","serial":"PR-1002","serial_key":"pr-1002","kind":"printer","model":null,"customer_id":"b61983dd379ba1d2242891fe","site_id":null,"contract_id":"8562afbc3d2499d2c9ac0a14","bought_on":"2026-02-01","delivered_on":null,"accepted_on":"2026-02-02","used_on":null,"scrapped_on":null,"plate":null,"plate_key":null,"note":null}');
INSERT INTO "change" VALUES(325,'3ae600414fcc2c81ee57a5ba','ticket','["d47400c607c2612ba1399940"]',NULL);
INSERT INTO "change" VALUES(326,'3ae600414fcc2c81ee57a5ba','ticket_period','["d47400c607c2612ba1399940","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(327,'3ae600414fcc2c81ee57a5ba','call','["9c21cd5e50800fa6c95209a7"]',NULL);
INSERT INTO "change" VALUES(328,'3ae600414fcc2c81ee57a5ba','clock','["a10e0bee28c5e7804174c584"]',NULL);
INSERT INTO "change" VALUES(329,'3ae600414fcc2c81ee57a5ba','clock','["f4379932040e7b2fcc2ffd4d"]',NULL);
INSERT INTO "change" VALUES(330,'3ae600414fcc2c81ee57a5ba','clock_period','["a10e0bee28c5e7804174c584","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(331,'3ae600414fcc2c81ee57a5ba','clock_period','["f4379932040e7b2fcc2ffd4d","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(332,'5adc58a10848efaa0a3b917f','withdrawn','["d47400c607c2612ba1399940"]',NULL);
INSERT INTO "change" VALUES(333,'5adc58a10848efaa0a3b917f','clock_period','["f4379932040e7b2fcc2ffd4d","2026-04-01T01:00:00Z"]','{"clock_id":"f4379932040e7b2fcc2ffd4d","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(334,'5adc58a10848efaa0a3b917f','clock_period','["a10e0bee28c5e7804174c584","2026-04-01T01:00:00Z"]','{"clock_id":"a10e0bee28c5e7804174c584","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(335,'5adc58a10848efaa0a3b917f','clock','["f4379932040e7b2fcc2ffd4d"]','{"id":"f4379932040e7b2fcc2ffd4d","ticket_id":"d47400c607c2612ba1399940","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(336,'5adc58a10848efaa0a3b917f','clock','["a10e0bee28c5e7804174c584"]','{"id":"a10e0bee28c5e7804174c584","ticket_id":"d47400c607c2612ba1399940","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(337,'5adc58a10848efaa0a3b917f','call','["9c21cd5e50800fa6c95209a7"]','{"id":"9c21cd5e50800fa6c95209a7","ticket_id":"d47400c607c2612ba1399940","at":"2026-04-01T01:00:00Z","channel":"phone","caller":null,"phone":null,"said":"a slip","taken_by":"tester","place":0,"wish":null}');
INSERT INTO "change" VALUES(338,'5adc58a10848efaa0a3b917f','ticket_period','["d47400c607c2612ba1399940","2026-04-01T01:00:00Z"]','{"ticket_id":"d47400c607c2612ba1399940","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(339,'5adc58a10848efaa0a3b917f','ticket','["d47400c607c2612ba1399940"]','{"id":"d47400c607c2612ba1399940","number":"SD-000010","count":10,"summary":"a slip","kind":"fault","customer_id":"404263149487a79c8b366bbc","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(340,'5adc58a10848efaa0a3b917f','taken_back','[115]',NULL);
INSERT INTO "change" VALUES(341,'b75f049e5c6400f561b78b37','ticket','["3e95c35fa9083f1a9225a451"]',NULL);
INSERT INTO "change" VALUES(342,'b75f049e5c6400f561b78b37','ticket_period','["3e95c35fa9083f1a9225a451","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(343,'b75f049e5c6400f561b78b37','call','["71337214e5247a6b84d242f0"]',NULL);
INSERT INTO "change" VALUES(344,'b75f049e5c6400f561b78b37','clock','["ce56babfee40afd45a476a3f"]',NULL);
INSERT INTO "change" VALUES(345,'b75f049e5c6400f561b78b37','clock','["b066a7f85d47a53f4ea623a0"]',NULL);
INSERT INTO "change" VALUES(346,'b75f049e5c6400f561b78b37','clock_period','["ce56babfee40afd45a476a3f","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(347,'b75f049e5c6400f561b78b37','clock_period','["b066a7f85d47a53f4ea623a0","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(348,'94b8d713ebd0c8b7520c0372','ticket','["8d2e974c4e5cc3a65c961a18"]',NULL);
INSERT INTO "change" VALUES(349,'94b8d713ebd0c8b7520c0372','ticket_period','["8d2e974c4e5cc3a65c961a18","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(350,'94b8d713ebd0c8b7520c0372','call','["06fa50c16e03e5e9f6469aea"]',NULL);
INSERT INTO "change" VALUES(351,'94b8d713ebd0c8b7520c0372','clock','["97426b0ed40c47a58705c505"]',NULL);
INSERT INTO "change" VALUES(352,'94b8d713ebd0c8b7520c0372','clock','["b6f5cb5b7981b2fcff4ef3fc"]',NULL);
INSERT INTO "change" VALUES(353,'94b8d713ebd0c8b7520c0372','clock_period','["97426b0ed40c47a58705c505","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(354,'94b8d713ebd0c8b7520c0372','clock_period','["b6f5cb5b7981b2fcff4ef3fc","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(355,'a7bbed8633ffffc69cbe0774','ticket','["8d2e974c4e5cc3a65c961a18"]','{"id":"8d2e974c4e5cc3a65c961a18","number":"SD-000012","count":12,"summary":"logged twice","kind":"fault","customer_id":"404263149487a79c8b366bbc","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(356,'a7bbed8633ffffc69cbe0774','call','["06fa50c16e03e5e9f6469aea"]','{"id":"06fa50c16e03e5e9f6469aea","ticket_id":"8d2e974c4e5cc3a65c961a18","at":"2026-04-01T01:00:00Z","channel":"phone","caller":null,"phone":null,"said":"logged twice","taken_by":"tester","place":0,"wish":null}');
INSERT INTO "change" VALUES(357,'84237a2caf570eae68361780','call','["06fa50c16e03e5e9f6469aea"]','{"id":"06fa50c16e03e5e9f6469aea","ticket_id":"8d2e974c4e5cc3a65c961a18","at":"2026-04-01T01:00:00Z","channel":"phone","caller":"Mr Sample","phone":null,"said":"logged twice","taken_by":"tester","place":0,"wish":null}');
INSERT INTO "change" VALUES(358,'84237a2caf570eae68361780','ticket_period','["8d2e974c4e5cc3a65c961a18","2026-04-01T01:00:00Z"]','{"ticket_id":"8d2e974c4e5cc3a65c961a18","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(359,'84237a2caf570eae68361780','ticket_period','["8d2e974c4e5cc3a65c961a18","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(360,'84237a2caf570eae68361780','ticket','["8d2e974c4e5cc3a65c961a18"]','{"id":"8d2e974c4e5cc3a65c961a18","number":"SD-000012","count":12,"summary":"does anybody come","kind":"fault","customer_id":"404263149487a79c8b366bbc","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(361,'84237a2caf570eae68361780','clock','["97426b0ed40c47a58705c505"]','{"id":"97426b0ed40c47a58705c505","ticket_id":"8d2e974c4e5cc3a65c961a18","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(362,'84237a2caf570eae68361780','clock','["b6f5cb5b7981b2fcff4ef3fc"]','{"id":"b6f5cb5b7981b2fcff4ef3fc","ticket_id":"8d2e974c4e5cc3a65c961a18","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(363,'84237a2caf570eae68361780','clock_period','["97426b0ed40c47a58705c505","2026-04-01T01:00:00Z"]','{"clock_id":"97426b0ed40c47a58705c505","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(364,'84237a2caf570eae68361780','clock_period','["b6f5cb5b7981b2fcff4ef3fc","2026-04-01T01:00:00Z"]','{"clock_id":"b6f5cb5b7981b2fcff4ef3fc","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(365,'e64d4139d7b4dc4de20e7662','customer','["14ed3a7a96fdce94536626db"]',NULL);
INSERT INTO "change" VALUES(366,'e64d4139d7b4dc4de20e7662','customer_number','["k-17"]',NULL);
INSERT INTO "change" VALUES(367,'861c9ead46ea042dc19ad9e6','customer','["65c41c257644dd52c2c62429"]',NULL);
INSERT INTO "change" VALUES(368,'861c9ead46ea042dc19ad9e6','ticket','["0ff5b6bff12a0c5ec826a350"]',NULL);
INSERT INTO "change" VALUES(369,'861c9ead46ea042dc19ad9e6','ticket_period','["0ff5b6bff12a0c5ec826a350","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(370,'861c9ead46ea042dc19ad9e6','call','["ef10b125cd6bfccc4d7917f5"]',NULL);
INSERT INTO "change" VALUES(371,'861c9ead46ea042dc19ad9e6','clock','["38dafea405c8c9b57f84d274"]',NULL);
INSERT INTO "change" VALUES(372,'861c9ead46ea042dc19ad9e6','clock','["06e45a8b63d4ef924aa5d6a6"]',NULL);
INSERT INTO "change" VALUES(373,'861c9ead46ea042dc19ad9e6','clock_period','["38dafea405c8c9b57f84d274","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(374,'861c9ead46ea042dc19ad9e6','clock_period','["06e45a8b63d4ef924aa5d6a6","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(375,'861c9ead46ea042dc19ad9e6','contact','["b8f86511713818bd251f64af"]',NULL);
INSERT INTO "change" VALUES(376,'861c9ead46ea042dc19ad9e6','mail','["<1@example.invalid>"]',NULL);
INSERT INTO "change" VALUES(377,'24abbddfe5bf69e0e8dd21c3','ticket_period','["3e95c35fa9083f1a9225a451","2026-04-01T01:00:00Z"]','{"ticket_id":"3e95c35fa9083f1a9225a451","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(378,'24abbddfe5bf69e0e8dd21c3','ticket_period','["3e95c35fa9083f1a9225a451","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(379,'24abbddfe5bf69e0e8dd21c3','dispatch','["b70bc193ffdc7cb7d2fa1b14"]',NULL);
INSERT INTO "change" VALUES(380,'24abbddfe5bf69e0e8dd21c3','dispatch_crew','["b70bc193ffdc7cb7d2fa1b14","3e1b7d3c20269282d30fc7c3"]',NULL);
INSERT INTO "change" VALUES(381,'ad68d97aacec317a613b4958','task','["0579c9fc4f386df6a91ffacd"]',NULL);
INSERT INTO "change" VALUES(382,'ad68d97aacec317a613b4958','task','["0579c9fc4f386df6a91ffacd"]','{"id":"0579c9fc4f386df6a91ffacd","number":"T-0001","rule":null,"turn":null,"what":"send the manual","noun":"customer","noun_id":"569b0de744e7856650d69cb8","customer_id":"569b0de744e7856650d69cb8","engineer_id":null,"role":null,"batch":null,"made_at":"2026-04-01T01:00:00Z","made_by":"tester","planned_on":"2026-04-03","due_on":"2026-04-03","ticket_id":null,"done_at":null,"done_by":null,"outcome":null,"dropped_at":null,"because":null}');
INSERT INTO "change" VALUES(383,'21017cb4b8e59fd057b7d0a0','task_move','["0579c9fc4f386df6a91ffacd",1]',NULL);
INSERT INTO "change" VALUES(384,'21017cb4b8e59fd057b7d0a0','task','["0579c9fc4f386df6a91ffacd"]','{"id":"0579c9fc4f386df6a91ffacd","number":"T-0001","rule":null,"turn":null,"what":"send the manual","noun":"customer","noun_id":"569b0de744e7856650d69cb8","customer_id":"569b0de744e7856650d69cb8","engineer_id":"339c89dc71a13b77f5015703","role":null,"batch":null,"made_at":"2026-04-01T01:00:00Z","made_by":"tester","planned_on":"2026-04-03","due_on":"2026-04-03","ticket_id":null,"done_at":null,"done_by":null,"outcome":null,"dropped_at":null,"because":null}');
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
INSERT INTO "clock" VALUES('ea561ea9f6a15101c33fba6c','ddb72b98855925b0b5533e19','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('56df18e29cfc4304ef7b1292','ddb72b98855925b0b5533e19','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('d74c474248c4411cce625181','ddb72b98855925b0b5533e19','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T01:00:00Z','resolved','2026-03-02T02:05:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('d208966bddfbbc369ae23620','ddb72b98855925b0b5533e19','arrive','gold','2h clock','always','arrived',NULL,'ordered','2026-03-02T01:00:00Z','arrived','2026-03-02T02:05:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('bc2427e397d2a7fda517cc2a','f64c404c21057549e3e6968f','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:00:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('b0a4de2af3932325b577fc73','f64c404c21057549e3e6968f','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:00:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('f517859683664236951ff99b','397a390588222d0b4e8bc6eb','answer','standard','30m','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z','answered','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z','missed','2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('e7dcc2fb2e218b6e711f538c','397a390588222d0b4e8bc6eb','solve','standard','2 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('d278b39647e42e9a5343c2a7','ab4f5e7f44af49a19cefaea8','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T03:45:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('48de48681546861be9c1ded8','ab4f5e7f44af49a19cefaea8','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T04:00:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('bb6afe90e3b2d1be39159d86','ab4f5e7f44af49a19cefaea8','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('3ffb8b9eb60cfae59dc3c7bb','a71dd701ed73ca18c6cd4588','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:35:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('555b3a9adf8c2cae38876c02','a71dd701ed73ca18c6cd4588','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:50:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('dd4dc08e14fdad632a1b0677','a71dd701ed73ca18c6cd4588','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('426e6787f0339857cf452430','073e5ebc6db508a0cde2dcb6','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('095ce7b9fd3d6f2bd7cb1d61','073e5ebc6db508a0cde2dcb6','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('0dfa08d0ef0def02458a79b7','54404b32209e486480a123a7','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-03T01:00:00Z','arrived','2026-03-03T01:00:00Z',NULL,'met','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('9e7f71e2ac6ec35085f81341','54404b32209e486480a123a7','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('3c2e0c48453125d5fc45cae7','0a81f5f1b66849047a2596f6','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met','2026-03-02T00:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('8326383f72097fd24c859a14','0a81f5f1b66849047a2596f6','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met','2026-03-02T00:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('ab9f74a42aeae5d433a8baf2','5b5764edd1dd849af239a696','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('eab61b3efdc7d983d5cc6cd7','5b5764edd1dd849af239a696','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('d810427adc89c2bd7a7d9340','5b5764edd1dd849af239a696','solve','gold','3 working days','office','resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('ee72bf182a8ba6df4ab46df8','208254d0b084238801dd6050','answer','standard','30m','office','answered opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z','answered','2026-03-04T01:10:00Z',NULL,'met','2026-03-04T01:00:00Z','tester','2026-03-04T03:00:00Z','written on paper');
INSERT INTO "clock" VALUES('7b302a78bd64cb20c60d736e','208254d0b084238801dd6050','solve','standard','8h','office','resolved','customer parts vendor problem evidence','logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('ce56babfee40afd45a476a3f','3e95c35fa9083f1a9225a451','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('b066a7f85d47a53f4ea623a0','3e95c35fa9083f1a9225a451','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('97426b0ed40c47a58705c505','8d2e974c4e5cc3a65c961a18','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z','merged','2026-04-01T01:00:00Z',NULL,'void','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('b6f5cb5b7981b2fcff4ef3fc','8d2e974c4e5cc3a65c961a18','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z','merged','2026-04-01T01:00:00Z',NULL,'void','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('38dafea405c8c9b57f84d274','0ff5b6bff12a0c5ec826a350','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('06e45a8b63d4ef924aa5d6a6','0ff5b6bff12a0c5ec826a350','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
CREATE TABLE clock_period (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  due_at TEXT NOT NULL,
  held INTEGER NOT NULL CHECK (held IN (0, 1)),
  PRIMARY KEY (clock_id, since),
  CHECK (since <= until)
) STRICT;
INSERT INTO "clock_period" VALUES('ea561ea9f6a15101c33fba6c','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:15:00Z',0);
INSERT INTO "clock_period" VALUES('56df18e29cfc4304ef7b1292','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('d74c474248c4411cce625181','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('d208966bddfbbc369ae23620','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('b0a4de2af3932325b577fc73','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('bc2427e397d2a7fda517cc2a','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-02T06:00:00Z',1);
INSERT INTO "clock_period" VALUES('f517859683664236951ff99b','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('e7dcc2fb2e218b6e711f538c','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','2026-03-04T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('d278b39647e42e9a5343c2a7','2026-03-02T03:30:00Z','2026-03-04T01:00:00Z','2026-03-02T03:45:00Z',0);
INSERT INTO "clock_period" VALUES('48de48681546861be9c1ded8','2026-03-02T03:30:00Z','2026-03-04T01:00:00Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('bb6afe90e3b2d1be39159d86','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-05T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('bb6afe90e3b2d1be39159d86','2026-03-02T06:00:00Z','2026-03-04T01:00:00Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('3ffb8b9eb60cfae59dc3c7bb','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:35:00Z',0);
INSERT INTO "clock_period" VALUES('555b3a9adf8c2cae38876c02','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:50:00Z',0);
INSERT INTO "clock_period" VALUES('dd4dc08e14fdad632a1b0677','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('426e6787f0339857cf452430','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('095ce7b9fd3d6f2bd7cb1d61','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('0dfa08d0ef0def02458a79b7','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('9e7f71e2ac6ec35085f81341','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('3c2e0c48453125d5fc45cae7','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-02T02:30:00Z',0);
INSERT INTO "clock_period" VALUES('8326383f72097fd24c859a14','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('d278b39647e42e9a5343c2a7','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T03:45:00Z',1);
INSERT INTO "clock_period" VALUES('48de48681546861be9c1ded8','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T04:00:00Z',1);
INSERT INTO "clock_period" VALUES('bb6afe90e3b2d1be39159d86','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T09:30:00Z',1);
INSERT INTO "clock_period" VALUES('ab9f74a42aeae5d433a8baf2','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-04T01:15:00Z',0);
INSERT INTO "clock_period" VALUES('eab61b3efdc7d983d5cc6cd7','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-04T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('d810427adc89c2bd7a7d9340','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('ee72bf182a8ba6df4ab46df8','2026-03-04T01:00:00Z','2026-03-04T01:10:00Z','2026-03-04T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('7b302a78bd64cb20c60d736e','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-05T01:00:00Z',0);
INSERT INTO "clock_period" VALUES('d278b39647e42e9a5343c2a7','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T03:45:00Z',0);
INSERT INTO "clock_period" VALUES('48de48681546861be9c1ded8','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('bb6afe90e3b2d1be39159d86','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('ce56babfee40afd45a476a3f','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('b066a7f85d47a53f4ea623a0','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('97426b0ed40c47a58705c505','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('b6f5cb5b7981b2fcff4ef3fc','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('38dafea405c8c9b57f84d274','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('06e45a8b63d4ef924aa5d6a6','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
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
INSERT INTO "consent" VALUES('0534d7564123284bc41f94d9','ddb72b98855925b0b5533e19','remote',NULL,'Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('761c95bf2a4fa8315df15c78','ddb72b98855925b0b5533e19','quote','4d4a0fef83ae867a06bafdd2','Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('c57155b612323253b647fa31','f64c404c21057549e3e6968f','removal',NULL,'Ms Example','phone','2026-03-02T03:00:00Z');
CREATE TABLE contact (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  site_id TEXT REFERENCES site (id),
  name TEXT NOT NULL CHECK (name <> ''),
  role TEXT,
  phone TEXT,
  mail TEXT
, left_on TEXT, head INTEGER NOT NULL DEFAULT 0 CHECK (head IN (0, 1))) STRICT;
INSERT INTO "contact" VALUES('dfeb8616aea3ddc41b22f915','569b0de744e7856650d69cb8','d7a7731958e20255839caaec','Li Na','head nurse','13800000003',NULL,'2026-04-01',0);
INSERT INTO "contact" VALUES('b8f86511713818bd251f64af','65c41c257644dd52c2c62429',NULL,'Li Na',NULL,NULL,'li@example.invalid',NULL,0);
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
INSERT INTO "contract" VALUES('f0758d77d2e99e98f81bf092','C-0001','569b0de744e7856650d69cb8','full','gold',NULL,'2026-01-01','2026-12-31');
INSERT INTO "contract" VALUES('8562afbc3d2499d2c9ac0a14','C-0002','b61983dd379ba1d2242891fe','basic','standard',NULL,'2026-01-01','2027-06-30');
CREATE TABLE contract_extension (
  clock_id TEXT PRIMARY KEY REFERENCES clock (id),
  contract_id TEXT NOT NULL REFERENCES contract (id),
  at TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  CHECK (ended_on < ends_on)
) STRICT;
INSERT INTO "contract_extension" VALUES('f517859683664236951ff99b','8562afbc3d2499d2c9ac0a14','2026-03-02T06:00:00Z','2026-12-31','2027-01-31');
CREATE TABLE contract_moved_end (
  id TEXT PRIMARY KEY,
  contract_id TEXT NOT NULL REFERENCES contract (id),
  at TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  why TEXT NOT NULL CHECK (why <> ''),
  CHECK (ended_on <> ends_on)
) STRICT;
INSERT INTO "contract_moved_end" VALUES('4b80a97192bdff302db37461','8562afbc3d2499d2c9ac0a14','2026-04-01T01:00:00Z','2027-01-31','2027-06-30','goodwill');
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
INSERT INTO "customer" VALUES('569b0de744e7856650d69cb8','Example Clinic','example clinic','city','gold',NULL,'1 Example Road','CU-0001',NULL);
INSERT INTO "customer" VALUES('b61983dd379ba1d2242891fe','示例诊所','示例诊所',NULL,NULL,NULL,NULL,'CU-0002',NULL);
INSERT INTO "customer" VALUES('404263149487a79c8b366bbc','Sample Dealer','sample dealer',NULL,NULL,NULL,NULL,'CU-0003',NULL);
INSERT INTO "customer" VALUES('b9d86835fe8f46a39b30702f','Sample School','sample school',NULL,NULL,NULL,NULL,'CU-0004',NULL);
INSERT INTO "customer" VALUES('af05d8c8ea7eeb778941b51a','Sample Dealers','sample dealers',NULL,NULL,NULL,NULL,'CU-0005','404263149487a79c8b366bbc');
INSERT INTO "customer" VALUES('14ed3a7a96fdce94536626db','Sample Works','sample works',NULL,NULL,NULL,NULL,'CU-0006',NULL);
INSERT INTO "customer" VALUES('65c41c257644dd52c2c62429','Li Na','li na',NULL,NULL,NULL,NULL,'CU-0007',NULL);
CREATE TABLE customer_number (
  number_key TEXT PRIMARY KEY,
  number TEXT NOT NULL CHECK (number <> ''),
  customer_id TEXT NOT NULL REFERENCES customer (id),
  name_key TEXT NOT NULL
) STRICT;
INSERT INTO "customer_number" VALUES('k-17','K-17','14ed3a7a96fdce94536626db','sample works');
CREATE TABLE discount (
  ticket_id TEXT PRIMARY KEY REFERENCES ticket (id),
  amount INTEGER NOT NULL CHECK (amount > 0),
  currency TEXT NOT NULL,
  decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 4),
  why TEXT NOT NULL CHECK (why <> ''),
  at TEXT NOT NULL,
  given_by TEXT NOT NULL
) STRICT;
INSERT INTO "discount" VALUES('ddb72b98855925b0b5533e19',500,'CNY',2,'goodwill','2026-03-02T02:05:00Z','tester');
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
INSERT INTO "dispatch" VALUES('2107caed259e9027528ae550','ddb72b98855925b0b5533e19',1,'339c89dc71a13b77f5015703','2026-03-02T01:00:00Z',NULL,NULL,'2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z',NULL,'paper jam','worn roller','roller replaced','prints 20 labels',40,'2026-03-02T02:05:00Z','paper',NULL,NULL,'cost','free','full care',NULL,12,'printed 20 labels',1,'Li Na','2026-03-02T02:05:00Z',NULL,NULL);
INSERT INTO "dispatch" VALUES('db34fd424f87f525a9ab893d','54404b32209e486480a123a7',1,'3e1b7d3c20269282d30fc7c3','2026-03-03T01:00:00Z',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,'none','no training','explained','they know how',30,NULL,NULL,NULL,NULL,'free','free','in warranty',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dispatch" VALUES('b70bc193ffdc7cb7d2fa1b14','3e95c35fa9083f1a9225a451',1,'339c89dc71a13b77f5015703','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE dispatch_check (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  kept INTEGER NOT NULL CHECK (kept IN (0, 1)),
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_check" VALUES('2107caed259e9027528ae550','uniform',1);
INSERT INTO "dispatch_check" VALUES('2107caed259e9027528ae550','tidy',0);
CREATE TABLE dispatch_crew (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  PRIMARY KEY (dispatch_id, engineer_id)
) STRICT;
INSERT INTO "dispatch_crew" VALUES('b70bc193ffdc7cb7d2fa1b14','3e1b7d3c20269282d30fc7c3');
CREATE TABLE dispatch_item (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  quantity INTEGER NOT NULL CHECK (quantity > 0),
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_item" VALUES('2107caed259e9027528ae550','training',1);
CREATE TABLE document (
  number INTEGER PRIMARY KEY,  -- when the texts have changed it is another one
  ticket_id TEXT NOT NULL UNIQUE REFERENCES ticket (id) ON DELETE CASCADE,
  digest INTEGER NOT NULL      -- of the texts
) STRICT;
INSERT INTO "document" VALUES(0,'397a390588222d0b4e8bc6eb',2483302705);
INSERT INTO "document" VALUES(1,'0a81f5f1b66849047a2596f6',129524800);
INSERT INTO "document" VALUES(2,'073e5ebc6db508a0cde2dcb6',2093342709);
INSERT INTO "document" VALUES(3,'208254d0b084238801dd6050',1221380378);
INSERT INTO "document" VALUES(4,'54404b32209e486480a123a7',1064806338);
INSERT INTO "document" VALUES(5,'5b5764edd1dd849af239a696',3017057375);
INSERT INTO "document" VALUES(6,'a71dd701ed73ca18c6cd4588',3112426978);
INSERT INTO "document" VALUES(7,'ab4f5e7f44af49a19cefaea8',3873463776);
INSERT INTO "document" VALUES(8,'ddb72b98855925b0b5533e19',1763828510);
INSERT INTO "document" VALUES(9,'f64c404c21057549e3e6968f',4152089765);
INSERT INTO "document" VALUES(10,'8d2e974c4e5cc3a65c961a18',3483548428);
INSERT INTO "document" VALUES(11,'0ff5b6bff12a0c5ec826a350',2242262510);
INSERT INTO "document" VALUES(12,'3e95c35fa9083f1a9225a451',3149048192);
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
INSERT INTO "engineer" VALUES('339c89dc71a13b77f5015703','Wang Lin','wang lin','wang','centre',NULL,'10 0001',NULL,1,NULL);
INSERT INTO "engineer" VALUES('3e1b7d3c20269282d30fc7c3','Zhao Min','zhao min','zhao','centre',NULL,NULL,NULL,1,8);
INSERT INTO "engineer" VALUES('df0e248dd4c07beb89e65cec','Ada','ada',NULL,NULL,NULL,NULL,NULL,1,NULL);
CREATE TABLE engineer_role (
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  role TEXT NOT NULL CHECK (role <> ''),
  PRIMARY KEY (engineer_id, role)
) STRICT;
INSERT INTO "engineer_role" VALUES('3e1b7d3c20269282d30fc7c3','reception');
CREATE TABLE engineer_skill (
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  skill TEXT NOT NULL CHECK (skill <> ''),
  PRIMARY KEY (engineer_id, skill)
) STRICT;
INSERT INTO "engineer_skill" VALUES('339c89dc71a13b77f5015703','printer');
INSERT INTO "engineer_skill" VALUES('3e1b7d3c20269282d30fc7c3','installation');
CREATE TABLE entitlement (
  contract_id TEXT NOT NULL REFERENCES contract (id),
  entitlement TEXT NOT NULL,
  total INTEGER NOT NULL CHECK (total >= 0),
  used INTEGER NOT NULL DEFAULT 0 CHECK (used BETWEEN 0 AND total),
  PRIMARY KEY (contract_id, entitlement)
) STRICT;
INSERT INTO "entitlement" VALUES('f0758d77d2e99e98f81bf092','visit',4,1);
INSERT INTO "entitlement" VALUES('f0758d77d2e99e98f81bf092','training',2,1);
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
INSERT INTO "equipment" VALUES('4cbe9a5b0e2df7a1c93c1a3a','PR-1001','pr-1001','printer','LP2','569b0de744e7856650d69cb8','d7a7731958e20255839caaec','f0758d77d2e99e98f81bf092','2024-01-01','2024-01-05','2024-01-10',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "equipment" VALUES('a95f6adb2568df4fc11e1279','PR-1002','pr-1002','printer',NULL,'b61983dd379ba1d2242891fe',NULL,'8562afbc3d2499d2c9ac0a14','2026-02-01',NULL,'2026-02-02',NULL,NULL,'豫A12345','豫a12345','in the van');
INSERT INTO "equipment" VALUES('99a99254a4e3804f1ce3c980','PR-9001','pr-9001','printer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE escalation (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  percent INTEGER NOT NULL CHECK (percent >= 1),
  done_at TEXT NOT NULL, undone TEXT,
  PRIMARY KEY (clock_id, percent)
) STRICT;
INSERT INTO "escalation" VALUES('bb6afe90e3b2d1be39159d86',75,'2026-03-02T09:20:00Z',NULL);
INSERT INTO "escalation" VALUES('dd4dc08e14fdad632a1b0677',75,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('bb6afe90e3b2d1be39159d86',100,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('dd4dc08e14fdad632a1b0677',100,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('dd4dc08e14fdad632a1b0677',150,'2026-03-03T01:00:00Z',NULL);
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
INSERT INTO "hold" VALUES('5b8ac4feb50c3ad1fba322e9','f64c404c21057549e3e6968f','factory','2026-03-02T03:00:00Z',NULL,'tester','sent away',NULL);
INSERT INTO "hold" VALUES('050b747453ca91fee839451b','54404b32209e486480a123a7','resolved','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester',NULL,NULL);
INSERT INTO "hold" VALUES('7329535344adb03d52015aa0','ab4f5e7f44af49a19cefaea8','customer','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','tester',NULL,'2026-03-06T01:00:00Z');
CREATE TABLE holder (
  id TEXT PRIMARY KEY,
  place TEXT,
  engineer_id TEXT REFERENCES engineer (id),
  dispatch_id TEXT UNIQUE REFERENCES dispatch (id),
  CHECK ((place IS NULL) <> (dispatch_id IS NULL)),
  CHECK (engineer_id IS NULL OR place IS NOT NULL)
) STRICT;
INSERT INTO "holder" VALUES('d183bcb36d734c53b08f0273','warehouse',NULL,NULL);
INSERT INTO "holder" VALUES('ea8c95d8ba55a23ec07f6718','centre','339c89dc71a13b77f5015703',NULL);
INSERT INTO "holder" VALUES('332b82b1fb4ecb4acc8683b0','centre',NULL,NULL);
INSERT INTO "holder" VALUES('c24bed333bfea61e6350bc30',NULL,NULL,'2107caed259e9027528ae550');
CREATE TABLE imported (
  row_hash TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id)
) STRICT;
INSERT INTO "imported" VALUES('a98a8f651662bdde032bfcf6f228a852c052407dc84ee9adcf3529dfd15c2d8e','0a81f5f1b66849047a2596f6');
INSERT INTO "imported" VALUES('aed74f9fb9599ceeef9748d00acf6cc53cf33903c89475435915b9eb77ea7540','0a81f5f1b66849047a2596f6');
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
INSERT INTO "journal" VALUES(1,'62c3df20c792392ba01e2a16','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','339c89dc71a13b77f5015703','engineer added','{"name": "Wang Lin", "station": "centre"}','c0cb215f15e06ca7facb6af090875220c180bde9c7d04a441c524f2834c88449');
INSERT INTO "journal" VALUES(2,'f4baa6a312d96269b5f93572','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','3e1b7d3c20269282d30fc7c3','engineer added','{"name": "Zhao Min", "station": "centre", "roles": ["reception"]}','4b9f55db0a1da3eed46675c7a4aca788f6427efa267c2ca553ae35199b46a408');
INSERT INTO "journal" VALUES(3,'205df8419a8ac3a6d1898e94','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','3e1b7d3c20269282d30fc7c3','engineer away','{"name": "Zhao Min", "since": "2026-04-05T16:00:00Z", "until": "2026-04-10T16:00:00Z", "note": "holiday"}','fc2d9e4d163ca3084e0cd6f4092bd7b242ab0deb7f85b32af0a056210a968fbb');
INSERT INTO "journal" VALUES(4,'fc315c1bfad7a654e7df026e','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','569b0de744e7856650d69cb8','customer added','{"number": "CU-0001", "name": "Example Clinic", "phones": ["13800000001"]}','99156d4bf635fa9767f0e830bc8b227597b6b992936f7ed031d843fa1c8e8911');
INSERT INTO "journal" VALUES(5,'1870964427b94a94f8f1b816','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','b61983dd379ba1d2242891fe','customer added','{"number": "CU-0002", "name": "示例诊所", "phones": ["13800000002"]}','1305923d6753570eed6cb972bd755c839b9ddd553c646dc4bd5f0b78163292a8');
INSERT INTO "journal" VALUES(6,'614689fec7ab93ea0345c894','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','404263149487a79c8b366bbc','customer added','{"number": "CU-0003", "name": "Sample Dealer", "phones": []}','72c327d5eae2f98623f083273514d7d2265eaaf3a41156e6f0011f82b4d70b48');
INSERT INTO "journal" VALUES(7,'48edd85cb23cc3f05b0c5738','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','site','d7a7731958e20255839caaec','site added','{"customer": "Example Clinic", "name": "North wing", "address": "2 Sample Road", "region": "county"}','ac55220011293ae4f3f3464b65cb19089fcff5dacf65e341152682471d7f3fcb');
INSERT INTO "journal" VALUES(8,'480b8fde96d3f1e8be004927','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','569b0de744e7856650d69cb8','telephone added','{"name": "Example Clinic", "phone": "13800000003"}','d7b751c35291e23a93c453b0f9cc1edd563ac3200fe6e89ba2e8be2203e861b7');
INSERT INTO "journal" VALUES(9,'480b8fde96d3f1e8be004927','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','569b0de744e7856650d69cb8','contact added','{"customer": "Example Clinic", "name": "Li Na", "site": "North wing", "role": "head nurse", "phone": "13800000003", "mail": null}','d63f111a8f195b570cbedb0d53c72e5e5e358108fbdfc1769b9d6e753aefbaed');
INSERT INTO "journal" VALUES(10,'c142d6cbed6e47eac24ec420','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','f0758d77d2e99e98f81bf092','contract added','{"number": "C-0001", "customer": "Example Clinic", "kind": "full", "tier": "gold", "from": "2026-01-01", "to": "2026-12-31"}','121f0f7ebdb3255556f4342682433495e993e49bdb3e5f0a0c89f16ffd74d053');
INSERT INTO "journal" VALUES(11,'204dfaecb0b1e727210a0e75','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','8562afbc3d2499d2c9ac0a14','contract added','{"number": "C-0002", "customer": "示例诊所", "kind": "basic", "tier": "standard", "from": "2026-01-01", "to": "2026-12-31"}','b5172e7314300880b903609416a9da43b18a6c171c4d4e7f54b13cc3e70ac110');
INSERT INTO "journal" VALUES(12,'6fa29d2b1571c414bdbf4c1c','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','4cbe9a5b0e2df7a1c93c1a3a','equipment added','{"serial": "PR-1001", "kind": "printer", "customer": "Example Clinic", "plate": null}','bafc7fd883abc9f70160ba26b6beeaa5854d8e7fb89adc8323ed510d4d097e67');
INSERT INTO "journal" VALUES(13,'9e342ff380f32aa7d1933868','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','a95f6adb2568df4fc11e1279','equipment added','{"serial": "PR-1002", "kind": "printer", "customer": "示例诊所", "plate": null}','0004b776a135b7153ae87e9b33c513806259a2f14c6f3f3009a4d170ebf11e99');
INSERT INTO "journal" VALUES(14,'caa80ae302e3f4c7dac49785','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','99a99254a4e3804f1ce3c980','equipment added','{"serial": "PR-9001", "kind": "printer", "customer": null, "plate": null}','73d7d3ade7c8108e13ca0d8d805e8662c973f3ca2cb20ba02952ef422f9e281a');
INSERT INTO "journal" VALUES(15,'2138ba9bf164b71e4702e4bf','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts received','{"part": "roller", "condition": "new", "quantity": 10, "from": null, "to": "warehouse", "serial": null, "request": null, "note": "delivery note 17"}','33f35d7a5f1e868d6d2311dd72d35b427317ddf0c6b9155d3955cee5644057c6');
INSERT INTO "journal" VALUES(16,'8386a2d8cb0db084f4eabf6e','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 3, "from": "warehouse", "to": "centre/Wang Lin", "serial": null, "request": null, "note": null}','dee3d678140c42a2cb5d9a8a67562cf8a93d22b3f6b3a1b13eb4d3d899b8d907');
INSERT INTO "journal" VALUES(17,'d6b48690086e074573f6f80a','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": null, "note": null}','5748f780f075a3af1314e3306cdb60aa7ca7185d5f1c98d6b8fe334a761f28f7');
INSERT INTO "journal" VALUES(18,'ad140c0f7c6dcc4a1f18b593','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','card','1001707e7d5bde72b20dccab','card sold','{"card": "CARD-0001", "customer": "Example Clinic", "value": 50000, "currency": "CNY", "decimals": 2}','02a974f461e04bf8daad30ade97994c3b3a061c8816baf71964327f07a0871aa');
INSERT INTO "journal" VALUES(19,'ea54c9ba9c9a395a5d8997bb','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','ddb72b98855925b0b5533e19','logged','{"channel": "phone", "caller": "Li Na", "phone": "13800000003", "said": "printer jams", "summary": "printer jams", "priority": "P1", "tier": "gold", "region": "county", "kind": "fault", "equipment": "PR-1001", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "4782adea89af97594f9ff026", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T01:15:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T01:30:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','8978ee9d87aef805a360ffb144bf027bd396b3fb39f2190891382887cfee3300');
INSERT INTO "journal" VALUES(20,'83c7bb7295d65f918213e85b','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','ddb72b98855925b0b5533e19','assigned','{"engineer": "Wang Lin", "was": null, "clocks": []}','fa3d831184d742cd1e39c6e968dea943a87e404a27a1c30b93d35b2cae0ea101');
INSERT INTO "journal" VALUES(21,'1e8ce8bd330d990a94da06b2','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','ddb72b98855925b0b5533e19','opinion','{"text": "restart did not help", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T01:15:00Z", "at": "2026-03-02T01:00:00Z", "spare": "15m clock"}, {"target": "opinion", "change": "met", "due": "2026-03-02T01:30:00Z", "at": "2026-03-02T01:00:00Z", "spare": "30m clock"}]}','9f15027bfcde6d6df9c233e0b311575e7ca92a214028f63078e1559072548d61');
INSERT INTO "journal" VALUES(22,'a5a71fd2e2bb81f81cdda625','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','ddb72b98855925b0b5533e19','appointed','{"visit_at": "2026-03-02T02:00:00Z", "visit_until": null, "asked_by": "customer", "note": "they close at noon", "clocks": []}','5561256f5037745b744662e6ef36960725f0834bcc4db7bf0bb60eee37ffe05e');
INSERT INTO "journal" VALUES(23,'8ef48ff8cfbe6a98aa4fd7f3','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','ddb72b98855925b0b5533e19','consented','{"purpose": "remote", "by": "Li Na", "how": "phone", "quote": null, "clocks": []}','dc46ae2981bb7278adb9efb2587c439eb389ded6f86f55fa7a462b0f89220056');
INSERT INTO "journal" VALUES(24,'b92b548881a37c1d60707563','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','ddb72b98855925b0b5533e19','quoted','{"quote": "Q-0001", "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}], "total": 8000, "currency": "CNY", "decimals": 2}','7818305f5e573eae3858a359ce26f64ec1983713dca0b784ecae5d509e3a6fc1');
INSERT INTO "journal" VALUES(25,'19c438018e0b94a9d377143b','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','ddb72b98855925b0b5533e19','consented','{"purpose": "quote", "by": "Li Na", "how": "phone", "quote": "Q-0001", "clocks": []}','6dd0111855f66a045720567ef76a64dd6a6ddfbec217e58a394332abc09008eb');
INSERT INTO "journal" VALUES(26,'6f8bbfc37bf19ebca1df60d3','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','ddb72b98855925b0b5533e19','ordered','{"visit": 1, "engineer": "Wang Lin", "instead_of": null, "clocks": [{"target": "arrive", "change": "started", "due": "2026-03-02T03:00:00Z", "within": "2h clock"}]}','59cfadf2668ff1fe8d55b3d0c5394679b6c85af48ae30144f8e85d4bf82cd4f4');
INSERT INTO "journal" VALUES(27,'6b23ef800d3973e5ecb86ec3','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','ddb72b98855925b0b5533e19','parts issued','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "centre/Wang Lin", "to": "SD-000001/1", "serial": null, "request": null, "note": null}','aa6829fe44a29c1dd7b6b3ea2b9934d18c3db846b8ba855e4bc772a59a12ce16');
INSERT INTO "journal" VALUES(28,'f525cb324520d25237ffff96','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ddb72b98855925b0b5533e19','arrived','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "arrive", "change": "met", "due": "2026-03-02T03:00:00Z", "at": "2026-03-02T02:05:00Z", "spare": "55m clock"}]}','6982cb29ba77d90d1c84cbdc40e28984e9c36931b050e42bcf801c7cb5a8824e');
INSERT INTO "journal" VALUES(29,'8f05a90ac9410d0f4912fc00','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ddb72b98855925b0b5533e19','recorded','{"visit": 1, "form": {"fault": "paper jam", "code": "paper", "cause": "worn roller", "action": "roller replaced", "test": "printed 20 labels", "result": "prints 20 labels", "minutes": 40, "kilometres": 12, "solved": true, "covered": {"parts": "cost", "work": "free", "because": "full care"}, "checklist": {"uniform": true, "tidy": false}, "work": {"training": 1}, "parts": [{"part": "roller", "quantity": 1, "source": null, "condition": "new", "serial": null, "back": false}]}, "was": {}, "clocks": []}','cc65dc6a7edc2abafd55b0e8e0698bc879b2f33973f90b96f5f921726d110a1e');
INSERT INTO "journal" VALUES(30,'8f05a90ac9410d0f4912fc00','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ddb72b98855925b0b5533e19','parts fitted','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "SD-000001/1", "to": null, "serial": null, "request": null, "note": null}','5ad3fdc40bfad438753b2020416112e8098e475a4446e84740f7f7515adba4de');
INSERT INTO "journal" VALUES(31,'8f05a90ac9410d0f4912fc00','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ddb72b98855925b0b5533e19','entitlement used','{"contract": "C-0001", "entitlement": "training", "quantity": 1, "left": 1}','05930d94be1abe77356ce8671612267d99773b451d61189e54ea6ca3aa54c70c');
INSERT INTO "journal" VALUES(32,'8f05a90ac9410d0f4912fc00','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ddb72b98855925b0b5533e19','charged','{"visit": 1, "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}, {"kind": "work", "item": "training", "quantity": 1, "unit": "place", "unit_price": 20000, "list_amount": 20000, "amount": 0, "because": "included in the contract"}], "total": 8000, "currency": "CNY", "decimals": 2}','3c6457b361672e1549115593278bf4d32e8ed2da006a5a925164514270e3254e');
INSERT INTO "journal" VALUES(33,'462017e2c1f86857782cce70','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ddb72b98855925b0b5533e19','attached','{"visit": 1, "number": 1, "kind": "photo", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','1386301aaaa7586c753e1bf7f9f097f35da246fde66dcfd8d50d2ccac9889acc');
INSERT INTO "journal" VALUES(34,'55a64c164828cdd402354393','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ddb72b98855925b0b5533e19','file attached','{"number": 2, "kind": "file", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','8352ddb35c5351cc03f137fa27620816d9567481cc1c10d648a62417f9ffe049');
INSERT INTO "journal" VALUES(35,'22c8e81a134b502716180ac4','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ddb72b98855925b0b5533e19','recorded','{"visit": 1, "form": {"signature": "Li Na"}, "was": {}, "clocks": []}','b97dba4ea4083e8e037e10eb13f2925810fa5f17cce99544a1c1fa8b2afdbf14');
INSERT INTO "journal" VALUES(36,'22c8e81a134b502716180ac4','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ddb72b98855925b0b5533e19','finished','{"visit": 1, "engineer": "Wang Lin", "clocks": []}','bb68d3fe8b56b8e4e998af0eb22c226d89dc9d2cc806ae33d90399d56e172280');
INSERT INTO "journal" VALUES(37,'22c8e81a134b502716180ac4','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ddb72b98855925b0b5533e19','resolved','{"cause": "worn roller", "solution": "roller replaced", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-02T09:30:00Z", "at": "2026-03-02T02:05:00Z", "spare": "6h25m"}]}','ab8dfda7c9124aa76b1860fa1a7e4ed795a91608efc44a4a227026ff1d3adf60');
INSERT INTO "journal" VALUES(38,'0395a983d11f655063eb56b5','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ddb72b98855925b0b5533e19','paid','{"receipt": "R-0001", "amount": 3000, "currency": "CNY", "decimals": 2, "method": "card", "card": "CARD-0001", "balance": 47000, "owed": 5000, "held": 0}','d1203c05b168d44ee62381e117c53733a72643ea62f9d8af4e5f746fa020eea2');
INSERT INTO "journal" VALUES(39,'5b4c32e6de332447e89ab91b','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ddb72b98855925b0b5533e19','paid','{"receipt": "R-0002", "amount": 5000, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 0}','28cecb62532bbbaef9570174900b380c1d8b26e0b9d103d914b5c10a40b11768');
INSERT INTO "journal" VALUES(40,'03d4fca8d014cbcb1f368a49','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ddb72b98855925b0b5533e19','handed-over','{"visit": 1, "engineer": "Wang Lin", "clocks": [], "receipts": ["R-0001", "R-0002"], "money": [{"amount": 8000, "currency": "CNY", "decimals": 2}]}','ceb0ef91461810bd7a553c981509f5a2af4e8d22b544adce965dcf041e038fae');
INSERT INTO "journal" VALUES(41,'f95f98168b9e691a332cece5','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ddb72b98855925b0b5533e19','discounted','{"amount": 500, "was": 0, "currency": "CNY", "decimals": 2, "why": "goodwill", "owed": 0, "held": 500}','587e12f1eea36228d596c119a7b2d489523722bce6ccc450251b4fb209a21b2b');
INSERT INTO "journal" VALUES(42,'cd7387729c27cecfa345d5ed','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ddb72b98855925b0b5533e19','refunded','{"receipt": "R-0003", "amount": 500, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 0}','095c171f950511dc756177ad0a1b53c8d11bf8117b5b530cdf3f949af93a0c53');
INSERT INTO "journal" VALUES(43,'6e8a3a0d8570a8b5dfe6f442','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ddb72b98855925b0b5533e19','receipt voided','{"receipt": "R-0003", "amount": -500, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 500, "why": "it was not given"}','9b38437c2e0fee9958c025ccc1a1e9d5b1763f97c12c9cdcd3890909b29f48b9');
INSERT INTO "journal" VALUES(44,'1aa38bc440328f98bc96363c','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ddb72b98855925b0b5533e19','closed','{"note": null, "clocks": []}','07ddf01db76c8d593af15ece7f6c026b4095f1a69c9e93deaf6f5b328be97ed2');
INSERT INTO "journal" VALUES(45,'92834061b48ed00e3fb3300b','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','f64c404c21057549e3e6968f','logged','{"channel": "phone", "caller": null, "phone": null, "said": "no power", "summary": "no power", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "equipment": "PR-1002", "contract": "C-0002", "assumed": ["priority", "region", "kind", "phase"], "terms": "afda522a8a7e43b94d253c2e", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T06:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','5aedcf2ca5e2e291925ce865238954324b6671bfb91766a3eec2528e3b85dbb1');
INSERT INTO "journal" VALUES(46,'86040fec6e76f3443a7511c4','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','f64c404c21057549e3e6968f','called','{"channel": "phone", "caller": null, "phone": null, "said": "is anybody coming?", "clocks": []}','62ede9198ab3af386113286e1c9cf1fe7b8f9a2453eaaa71e0c8fb582e8ff97a');
INSERT INTO "journal" VALUES(47,'0c7309df368fa964de837419','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','f64c404c21057549e3e6968f','lent','{"loan": "1f00f186ae2b2b9527d45a48", "serial": "PR-9001", "kind": "printer", "due": "2026-03-17T03:00:00Z", "clocks": []}','95ef176016ff3ae6a5fde775429e6e343f7cb91fba7695a380d0800f691dd77b');
INSERT INTO "journal" VALUES(48,'76a8effc880617d711c42c9f','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','f64c404c21057549e3e6968f','return asked','{"return": "RMA-0001", "serial": "PR-1002", "reason": "quality", "decision": "repair", "freight": "desk", "because": {"when": {"warranty": ["in"]}}, "overruled_by": null}','00b447bac37f67632003408fd8dcbf9bd3a4b5c7e4a6d4ba7156f84a77a5e54a');
INSERT INTO "journal" VALUES(49,'18bccd2e01dbfb6819dadc6b','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','wang','ticket','f64c404c21057549e3e6968f','return approved','{"return": "RMA-0001", "by": "wang", "note": null, "lacking": 0}','bb6992fb59bf456d81014f899ae5a601fce1717ca55a944423305025fe83a8da');
INSERT INTO "journal" VALUES(50,'20564d0cc2ad5acd0d849b6e','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','f64c404c21057549e3e6968f','consented','{"purpose": "removal", "by": "Ms Example", "how": "phone", "quote": null, "clocks": []}','4ba44f774a3e4ce3c7a48ce2a8571bd2dd897d44075cbbd992b05a647f85ebc1');
INSERT INTO "journal" VALUES(51,'1662c7001a1f8934a5b34217','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','f64c404c21057549e3e6968f','sent-away','{"return": "RMA-0001", "serial": "PR-1002", "freight": "desk", "clocks": []}','7f54718c5a6dc27e22d1fb9dc5830b22e718da8a97afd73a06cc547f124b523b');
INSERT INTO "journal" VALUES(52,'db39f677c2e5a9ffd6e2b753','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','f64c404c21057549e3e6968f','held','{"reason": "factory", "note": "sent away", "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T06:00:00Z"}]}','408734e5e248e23828ee41082496b98988cceaab64ee00bccf6379840e151fee');
INSERT INTO "journal" VALUES(53,'e9ee30f59386a686e897b0c5','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','397a390588222d0b4e8bc6eb','logged','{"channel": "phone", "caller": null, "phone": null, "said": "scanner reads every second code", "summary": "scanner reads every second code", "priority": "P2", "tier": "standard", "region": "city", "kind": "fault", "contract": "C-0002", "typed": ["priority"], "assumed": ["region", "kind", "phase"], "terms": "bd640efe2758420905fb20f8", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-04T09:30:00Z", "within": "2 working days"}]}','91fc10b8077b39fff6f840aa20e83dbcb368c305ad8006f24767aef79db7a100');
INSERT INTO "journal" VALUES(54,'fbfe6676e496272639a8d154','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','ab4f5e7f44af49a19cefaea8','logged','{"channel": "phone", "caller": null, "phone": null, "said": "registration desk is down", "summary": "registration desk is down", "priority": "P3", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "07605f77d56a0d6abbcc843c", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T03:45:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-05T09:30:00Z", "within": "3 working days"}]}','ca6715ea81b89f63f1281c8e4683f11b17935cbe6bf99056e1ccb033524c63d0');
INSERT INTO "journal" VALUES(55,'d5859e774612f43ff595231d','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','ab4f5e7f44af49a19cefaea8','classified','{"changed": {"priority": ["P3", "P1"], "severity": [null, "down"], "reach": [null, "group"]}, "terms": "74623518b7dbd714a69c84cd", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "moved", "due": "2026-03-02T09:30:00Z", "was": "2026-03-05T09:30:00Z"}]}','cea8946a52b5401d20a42052e3fe49a8b39440bf29139354c00c2b5173c8cad1');
INSERT INTO "journal" VALUES(56,'780e07be0b5ab0838aa642bd','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','ab4f5e7f44af49a19cefaea8','escalated','{"from": "1", "to": "2", "reason": "the board has to be measured", "clocks": []}','868ff942277474873b012d14b867f949176db74593dd3580272ec02ad156efb5');
INSERT INTO "journal" VALUES(57,'c6f406d60b15c78dc89c456e','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','397a390588222d0b4e8bc6eb','answered','{"text": "we look into it", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T04:00:00Z", "at": "2026-03-02T06:00:00Z", "late": "1h"}]}','c6081b0203e55f6cbcec8217c3317c2e5923857e336f070d741855cd52cc8ebc');
INSERT INTO "journal" VALUES(58,'c6f406d60b15c78dc89c456e','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','397a390588222d0b4e8bc6eb','contract extended','{"target": "answer", "number": "C-0002", "by": "1 month", "was": "2026-12-31", "ends_on": "2027-01-31"}','16776557b71db16b06c99da4986d75478217dd4566e63536f760b82f83664ab1');
INSERT INTO "journal" VALUES(59,'93f07f6e1621d0ef983ee5d3','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','a4844ebb9c02afaec34d6242','parts asked','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "because": "for the fair"}','2be18429212cc908bd48221e27c8fdbcf24492323739f7c165cdb3daf009a0f7');
INSERT INTO "journal" VALUES(60,'94c7f5ea200b74da6de74221','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','wang','request','a4844ebb9c02afaec34d6242','request approved','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "note": null, "lacking": 0}','0085d22211eabbef974792b6744e304e89d228744a8106b968fda0e1dbf5758d');
INSERT INTO "journal" VALUES(61,'bf0ccb62aee5485f4b92bd61','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": "REQ-0001", "note": null}','2da8283803e85d1190bb09a30bf0f35a626519d3b4f56aa9a0d68d01b91676a4');
INSERT INTO "journal" VALUES(62,'bf0ccb62aee5485f4b92bd61','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','a4844ebb9c02afaec34d6242','request issued','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "source": "warehouse"}','ff946592aec9c29ad72915ffb206ac533a67efc0ffd2af28a0322927c7fac8fc');
INSERT INTO "journal" VALUES(63,'f2ed4f881260cb219fb1c925','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts counted','{"holder": "centre/Wang Lin", "part": "roller", "condition": "new", "counted": 1, "expected": 2, "engineer": "Wang Lin", "charged": 12000, "currency": "CNY", "decimals": 2}','f64bafa723450babf25005ca4a8c582997b05014eaed2f3f69c4396db6aa296e');
INSERT INTO "journal" VALUES(64,'b2ce2ccaaa0ea907a48f4dec','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','contract','f0758d77d2e99e98f81bf092','entitlement used','{"contract": "C-0001", "entitlement": "visit", "quantity": 1, "left": 3}','0f340045df6afb323636378c4d9cf79328e7acfbcea5148f31601511b950ba95');
INSERT INTO "journal" VALUES(65,'50d87d1502eb35a94001260c','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','a71dd701ed73ca18c6cd4588','logged','{"channel": "phone", "caller": null, "phone": null, "said": "cannot log in", "summary": "cannot log in", "priority": "P1", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "74623518b7dbd714a69c84cd", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T09:35:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T09:50:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','2574b8ceb45d943cb58fb668dba64d4ba638f573560cb7b144a69c07c2859653');
INSERT INTO "journal" VALUES(66,'4e1cc8e0e928dc097d2da7a7','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','ab4f5e7f44af49a19cefaea8','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T08:15:00Z", "note": "time is running out", "due_at": "2026-03-02T09:30:00Z"}','5d7747ec26b275d7b4ab41ddef6d02bb85469c62ea397559149c7260aaa64046');
INSERT INTO "journal" VALUES(67,'4e1cc8e0e928dc097d2da7a7','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','ab4f5e7f44af49a19cefaea8','notices written','{"to": ["Head of service"]}','2efe14366bd52a2b80eb4c1b2c42b9c2f190a57d49b06d190dfd7437beb231dd');
INSERT INTO "journal" VALUES(68,'cde0d0feeb1b4491c407dd13','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','ab4f5e7f44af49a19cefaea8','person told','{"to": "Head of service", "way": "command"}','4301c1a66701e7cf2b5aa79aed5d6782ed59c759d987d2f79fb02dc87928c4d8');
INSERT INTO "journal" VALUES(69,'f968c032f98b7a5b081382f8','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','a71dd701ed73ca18c6cd4588','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T09:27:30Z", "note": "time is running out", "due_at": "2026-03-02T09:30:00Z"}','9b52c9711e65936aefa8368cc5123d51b2b74b04cb767a95cb71d21b15c2420a');
INSERT INTO "journal" VALUES(70,'f968c032f98b7a5b081382f8','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','a71dd701ed73ca18c6cd4588','notices written','{"to": ["Head of service"]}','0ab93204a9fadcd0d14b4c86277768885843b6509cad6ef7bf697aa894d52961');
INSERT INTO "journal" VALUES(71,'9fd5d968e0a719e4fe3154f8','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','ab4f5e7f44af49a19cefaea8','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','2882627963a9a1bf7e75d01a3c9dc4458445799431724bf5312a9d8132feaac2');
INSERT INTO "journal" VALUES(72,'9fd5d968e0a719e4fe3154f8','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','ab4f5e7f44af49a19cefaea8','escalated','{"from": "2", "to": "3", "because": {"target": "solve", "percent": 100}, "reason": null, "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}]}','a4a0783251c2cfbfa73f211c08815221b8449d015cc1518633bf38ca15f2a50e');
INSERT INTO "journal" VALUES(73,'9fd5d968e0a719e4fe3154f8','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','ab4f5e7f44af49a19cefaea8','left undone','{"what": "priority", "why": "{number} is {priority} already", "facts": {"number": "SD-000004", "priority": "P1"}}','164e8c3f2f43b1cdbbde8566a1c686e756ca7a2893a6e1af36f0f33d4dccb8c7');
INSERT INTO "journal" VALUES(74,'fbdd7ae3b064abfee03aa2cb','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','a71dd701ed73ca18c6cd4588','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','315fbca777519a983a22e193ba96d9153e9f14baf16c4823c7721410cc644bcb');
INSERT INTO "journal" VALUES(75,'fbdd7ae3b064abfee03aa2cb','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','a71dd701ed73ca18c6cd4588','escalated','{"from": "1", "to": "2", "because": {"target": "solve", "percent": 100}, "reason": null, "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}, {"target": "answer", "change": "missed", "due": "2026-03-02T09:35:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T09:50:00Z"}]}','ecfffb4ed435d643a989184fd9ea7ffa494a5c7d92e376dfc04517e019b906ba');
INSERT INTO "journal" VALUES(76,'fbdd7ae3b064abfee03aa2cb','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','a71dd701ed73ca18c6cd4588','left undone','{"what": "priority", "why": "{number} is {priority} already", "facts": {"number": "SD-000005", "priority": "P1"}}','5d2839a0444d0799ee6b8cbb15f30ab2c8332f3d7db7d9bd87c4ba30b89b0214');
INSERT INTO "journal" VALUES(77,'1345ddb3cd3459490e7a8a6c','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','a71dd701ed73ca18c6cd4588','time used','{"target": "solve", "percent": 150, "used_at": "2026-03-03T00:35:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','14742ca39bc7cdf753746d3a1cec4e31777bb6afb18fa64d1bd06abf932d4a07');
INSERT INTO "journal" VALUES(78,'1345ddb3cd3459490e7a8a6c','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','a71dd701ed73ca18c6cd4588','assigned','{"engineer": "Zhao Min", "was": null, "clocks": [], "because": {"station": "centre", "skill": null, "live": 0, "last_at": null}}','1990bf0405b37391733c973223fcf3b913d645996e04d9d81580aad3fcb6f4f2');
INSERT INTO "journal" VALUES(79,'adc517e5b07468d3e63e54cc','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','a71dd701ed73ca18c6cd4588','person told','{"to": "Head of service", "way": "command"}','6402bdbcec5cbcf51dfffcdebdd4897616ea209505c788d0c178c5f581946a07');
INSERT INTO "journal" VALUES(80,'ae05a5877e73726afeb309c7','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','073e5ebc6db508a0cde2dcb6','logged','{"channel": "phone", "caller": null, "phone": null, "said": "called by mistake", "summary": "called by mistake", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "afda522a8a7e43b94d253c2e", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','49400cfcc875ff51494122d2675f8121c96f915047f98229714f2f3f858ae28d');
INSERT INTO "journal" VALUES(81,'7790568fcc02000687648974','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','073e5ebc6db508a0cde2dcb6','cancelled','{"reason": "called by mistake", "clocks": [{"target": "answer", "change": "void", "due": "2026-03-03T03:00:00Z"}, {"target": "solve", "change": "void", "due": "2026-03-10T09:30:00Z"}]}','f74652221f1e831cb2b85e440fd42c530d03fa3287a1008263dda0222c7d6586');
INSERT INTO "journal" VALUES(82,'612ef439500392d50f811505','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','54404b32209e486480a123a7','logged','{"channel": "phone", "caller": null, "phone": null, "said": "how does it print", "summary": "how does it print", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "typed": ["warranty"], "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "afda522a8a7e43b94d253c2e", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','558c70daf1ae6ce516cfa87ad0bae916c28cc9d19e52f12167cabceabc701e3d');
INSERT INTO "journal" VALUES(83,'e5bc859b78f7049133f4ed96','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','54404b32209e486480a123a7','ordered','{"visit": 1, "engineer": "Zhao Min", "instead_of": null, "clocks": []}','02a7fb8277aab7780b9c1e6c696d237e18fa3c1eb286d22ba7871543b16c9751');
INSERT INTO "journal" VALUES(84,'2d326c14c326e7bf22579f31','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','54404b32209e486480a123a7','arrived','{"visit": 1, "engineer": "Zhao Min", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-03T03:00:00Z", "at": "2026-03-03T01:00:00Z", "spare": "2h"}]}','2303b1111152299cff3638d1442a80b50c752450ccbb0b839264d0fe045e3e92');
INSERT INTO "journal" VALUES(85,'c537de3aa4d4f62146f41ba8','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','54404b32209e486480a123a7','recorded','{"visit": 1, "form": {"fault": "none", "cause": "no training", "action": "explained", "result": "they know how", "minutes": 30, "covered": {"parts": "free", "work": "free", "because": "in warranty"}}, "was": {}, "clocks": []}','635a26de00b4fe30758908808400ddeff36708a4b2b4687a988f8ff6e2459f02');
INSERT INTO "journal" VALUES(86,'c537de3aa4d4f62146f41ba8','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','54404b32209e486480a123a7','charged','{"visit": 1, "because": "in warranty", "lines": [{"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "in warranty"}, {"kind": "work", "item": "labour", "quantity": 1, "unit": "30m", "unit_price": 6000, "list_amount": 6000, "amount": 0, "because": "in warranty"}], "total": 0, "currency": "CNY", "decimals": 2}','8cf69980fb694f46c59b2381f2a5cbac8dbe0fbaa1bcd5ad5c8b44ed72d3b280');
INSERT INTO "journal" VALUES(87,'c537de3aa4d4f62146f41ba8','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','54404b32209e486480a123a7','finished','{"visit": 1, "engineer": "Zhao Min", "clocks": []}','80532fc1c0af5688ced1243fa570781903c27006a8ff18b05be6be0c3f587157');
INSERT INTO "journal" VALUES(88,'c3cc6a23afa5488042d5c95c','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','54404b32209e486480a123a7','resolved','{"cause": "no training", "solution": "explained", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-10T09:30:00Z", "at": "2026-03-03T01:00:00Z", "spare": "5 working days"}]}','98d24dcba6436c47a7f39994a65b9f4e2014c7be2b239f28d255060045c0dbad');
INSERT INTO "journal" VALUES(89,'6775f2bca329bc7f704d585b','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','54404b32209e486480a123a7','closed','{"note": "content", "clocks": []}','eb01b586947dcd4b3a769fe8abb1be6ccf78c97d6773f2a6e0c5ab2da68c069f');
INSERT INTO "journal" VALUES(90,'52f0361536317529d96051a5','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','54404b32209e486480a123a7','reopened','{"reason": "again", "clocks": [{"target": "solve", "change": "resumed", "due": "2026-03-10T09:30:00Z"}]}','bdd267c21d63c470829c18f8de8361ef0784126cc001ac41d2e269d6ec7b28e6');
INSERT INTO "journal" VALUES(91,'11778df0bd1ae580b90b5f7a','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','customer','b9d86835fe8f46a39b30702f','customer added','{"number": "CU-0004", "name": "Sample School", "phones": []}','97939f4eab7d0c74772bd4304524b9c8da8bc6775b9bbf1bc6f11f38b00e9553');
INSERT INTO "journal" VALUES(92,'11778df0bd1ae580b90b5f7a','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','ticket','0a81f5f1b66849047a2596f6','logged','{"channel": "phone", "caller": null, "phone": null, "said": "Door, Lock, Stuck", "summary": "Door, Lock, Stuck", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "typed": ["priority"], "assumed": ["region", "tier", "kind", "phase"], "terms": "afda522a8a7e43b94d253c2e", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T02:30:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','cdf79e744d738c1d9b3efc638f0620d757dddbe64d4cb0919c7532ecd2a932b4');
INSERT INTO "journal" VALUES(93,'11778df0bd1ae580b90b5f7a','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','engineer','df0e248dd4c07beb89e65cec','engineer added','{"name": "Ada", "station": null}','49a3969b18860fbeb4cb770e7dee97c24180bb2f7c3a320ae25b7f9709910992');
INSERT INTO "journal" VALUES(94,'11778df0bd1ae580b90b5f7a','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','ticket','0a81f5f1b66849047a2596f6','assigned','{"engineer": "Ada", "was": null, "clocks": []}','b9d3db4d8615fb0dd078c8a5746abb33fe763d6e50c4d3e3702d36a8d7fbd865');
INSERT INTO "journal" VALUES(95,'11778df0bd1ae580b90b5f7a','2026-03-02T00:50:00Z','2026-03-02T00:50:00Z','Ada','ticket','0a81f5f1b66849047a2596f6','resolved','{"cause": "not recorded", "solution": "not recorded in the log", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T02:30:00Z", "at": "2026-03-02T00:50:00Z", "spare": "1h40m"}, {"target": "solve", "change": "met", "due": "2026-03-09T09:30:00Z", "at": "2026-03-02T00:50:00Z", "spare": "5 working days"}]}','276e550537ef2a001d4d0bdec7033803346b9636d4eec0597787782112c7b2ef');
INSERT INTO "journal" VALUES(96,'11778df0bd1ae580b90b5f7a','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','0a81f5f1b66849047a2596f6','imported','{"file": "incidents.csv", "rows": 2, "through": "2026-03-02T00:50:00Z"}','fc33b54fa638cb447c09f178eaf778858c5c9e42c91553c8b71f3252b0e55e51');
INSERT INTO "journal" VALUES(97,'e273b29820d1cf922b8e17b6','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','engineer','3e1b7d3c20269282d30fc7c3','engineer changed','{"name": "Zhao Min", "changed": {"capacity": 8}}','5fd4ed1e19a1935ba057b28906c3b8ccdab917c22576ab39773c11ec55b87e13');
INSERT INTO "journal" VALUES(98,'f7f67a407d017a1c154b3b83','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','engineer','3e1b7d3c20269282d30fc7c3','engineer away','{"name": "Zhao Min", "since": "2026-04-30T16:00:00Z", "until": "2026-05-05T16:00:00Z", "note": "on leave"}','db770b54e8f39510ea6b426cd4902139ca0346093a581bd7e374d9bfdcea7814');
INSERT INTO "journal" VALUES(99,'3dbf4b08218fc1bcfe9c0db9','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','ab4f5e7f44af49a19cefaea8','appointed','{"visit_at": "2026-03-05T06:00:00Z", "visit_until": "2026-03-05T08:00:00Z", "asked_by": "desk", "note": null, "clocks": []}','0005d19ae777600382c35a56a24a3637c84c92752b2d41e3cca1361636c1ebfe');
INSERT INTO "journal" VALUES(100,'1d5bc583f5d0ff8204e10c39','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','ab4f5e7f44af49a19cefaea8','held','{"reason": "customer", "note": null, "ends_at": "2026-03-06T01:00:00Z", "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "held", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "held", "due": "2026-03-02T09:30:00Z"}]}','cb3a911a238765209d71dfa453c17a9409db660a6036f79e0d278ecc4b5f0ed4');
INSERT INTO "journal" VALUES(101,'97c3813ff7e8104f7bbf630e','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','5b5764edd1dd849af239a696','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the printer jams again", "summary": "the printer jams again", "priority": "P3", "tier": "gold", "region": "county", "kind": "fault", "equipment": "PR-1001", "contract": "C-0001", "follows": "SD-000001", "typed": ["region", "kind"], "assumed": ["priority", "phase"], "terms": "857d9f7296a4e4d5802e9ecf", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-04T01:15:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-04T01:30:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "3 working days"}]}','7e3c0408c7dfdde4774129b60d781d6f77203d4a436d3eb99d8edf81eb904858');
INSERT INTO "journal" VALUES(102,'97c3813ff7e8104f7bbf630e','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','ddb72b98855925b0b5533e19','followed','{"number": "SD-000008", "said": "the printer jams again"}','ddf2b926defbdf4f258c0e8678ee374d80acac593f2d96c2c98568a758bd28c0');
INSERT INTO "journal" VALUES(103,'a95b2fa200dc64b942f03d4d','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','a71dd701ed73ca18c6cd4588','classified','{"entered_why": "it was never critical", "changed": {"priority": ["P1", "P2"]}, "corrects": "50d87d1502eb35a94001260c logged 2026-03-02T09:20:00Z", "put_right": {"50d87d1502eb35a94001260c logged 2026-03-02T09:20:00Z": "74623518b7dbd714a69c84cd"}, "clocks": []}','95601f2b602224f60e18a403615babfaefdd1656deeb5593fc25f90655b0a433');
INSERT INTO "journal" VALUES(104,'a3765413f6fc732526a93596','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','208254d0b084238801dd6050','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the screen is dark", "summary": "the screen is dark", "priority": "P1", "tier": "standard", "region": "city", "kind": "fault", "typed": ["priority"], "assumed": ["region", "tier", "kind", "phase"], "terms": "430ac9477632ea71c77a3553", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-04T01:30:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-05T01:00:00Z", "within": "8h"}]}','d770f0929d51654446204bf72cd19de51ca5789922bce3418ad32120a82685cd');
INSERT INTO "journal" VALUES(105,'48ac48a552bd0eedb870780b','2026-03-04T01:10:00Z','2026-03-04T03:00:00Z','tester','ticket','208254d0b084238801dd6050','answered','{"entered_why": "written on paper", "text": "told them to wait", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-04T01:30:00Z", "at": "2026-03-04T01:10:00Z", "mended": "2026-03-04T01:30:00Z", "spare": "20m"}]}','7242c023538372d390f1b5a641dc8e10071d557d7383486cbfaada41b6e2e1af');
INSERT INTO "journal" VALUES(106,'38a2f36d67a88fd429147b2d','2026-03-06T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','ab4f5e7f44af49a19cefaea8','resumed','{"foreseen": true, "clocks": [{"target": "answer", "change": "resumed", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "resumed", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "resumed", "due": "2026-03-02T09:30:00Z"}]}','e6c83494380641bc5e7b6e82b98c7f20d5a975a6793076a66897f0a5bd91a4d4');
INSERT INTO "journal" VALUES(107,'eaf16bde32ada58fdf695c86','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','404263149487a79c8b366bbc','turnover entered','{"customer": "Sample Dealer", "month": "2026-02", "amount": 2000000, "was": null, "basis": "payments", "currency": "CNY", "decimals": 2}','f3e77ac15cd35985fc547ff14da71bc65aa62fc3d412fd1a17968408822f8684');
INSERT INTO "journal" VALUES(108,'13268357588850e6e74877fa','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','404263149487a79c8b366bbc','quarter settled','{"customer": "Sample Dealer", "quarter": "2026Q1", "basis": "payments", "turnover": 2000000, "budget": 30000, "carried_in": 0, "spent": 14000, "charged": 0, "paid": 0, "carried_out": 16000, "currency": "CNY", "decimals": 2}','d15fee5d3a5b193748e378b21c0b54f76f463967f57e4f0e2e88c1821d189211');
INSERT INTO "journal" VALUES(109,'888d942617fb5d0a91b41e8e','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','404263149487a79c8b366bbc','turnover entered','{"customer": "Sample Dealer", "month": "2026-04", "amount": 100000, "was": null, "basis": "payments", "currency": "CNY", "decimals": 2}','f94dfc9856fcbd93e58833cca98625cf42449924ad9a729d47bfaae19715b87a');
INSERT INTO "journal" VALUES(110,'17565cc0748f6788d925b1a1','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','af05d8c8ea7eeb778941b51a','customer added','{"number": "CU-0005", "name": "Sample Dealers", "phones": ["010 5550 0007 ext 12"]}','9bb294f0be8ed983be518e9dfc6e66630fd1c1b0beff38850221d8ecd9b03185');
INSERT INTO "journal" VALUES(111,'69d230350ab354e1cd3c7c11','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','404263149487a79c8b366bbc','customer merged','{"name": "Sample Dealers", "number": "CU-0005", "into": "Sample Dealer", "into_number": "CU-0003", "had": {}, "filled": {}, "was": {"id": "af05d8c8ea7eeb778941b51a", "name": "Sample Dealers", "region": null, "tier": null, "phase": null, "address": null, "phones": ["010 5550 0007 ext 12"], "number": "CU-0005"}}','5d2d603e32b6903120bb7246b84ab77c53937fcb4e2bc05c49535ce0583c2282');
INSERT INTO "journal" VALUES(112,'6820155a9a5a8a1bd277414c','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','contract','8562afbc3d2499d2c9ac0a14','contract extended by hand','{"number": "C-0002", "was": "2027-01-31", "ends_on": "2027-06-30", "why": "goodwill"}','6e28b2148642574935e6690d145279c4c029109900f1612f392d929db0bfc75a');
INSERT INTO "journal" VALUES(113,'f046f737e3056113edc74c53','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','569b0de744e7856650d69cb8','contact changed','{"customer": "Example Clinic", "name": "Li Na", "changed": {"left_on": "2026-04-01"}, "was": {"left_on": null}}','9f8903ee017bbee8de6a8a7f1ac95801aa92ee2c4ab45cee4cbf330f6a0e5b41');
INSERT INTO "journal" VALUES(114,'5d87261f326f88beb11271f6','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','a95f6adb2568df4fc11e1279','equipment changed','{"serial": "PR-1002", "changed": {"plate": "豫A12345", "note": "in the van"}, "was": {"plate": null, "note": null}}','7b9ee18619d653f7c0d38cd9756394cab6b77bdf0157ec18504ad615af8fc988');
INSERT INTO "journal" VALUES(115,'3ae600414fcc2c81ee57a5ba','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','d47400c607c2612ba1399940','logged','{"channel": "phone", "caller": null, "phone": null, "said": "a slip", "summary": "a slip", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "afda522a8a7e43b94d253c2e", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','9b697c917c0ffbeafc6d85ad10a21cf08cb1d917ba53791bc63a7044c0920823');
INSERT INTO "journal" VALUES(116,'5adc58a10848efaa0a3b917f','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','d47400c607c2612ba1399940','undone','{"of": [{"kind": "logged", "data": {"channel": "phone", "caller": null, "phone": null, "said": "a slip", "summary": "a slip", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "afda522a8a7e43b94d253c2e"}}], "withdrawn": "SD-000010", "clocks": []}','3a5b0f2d599a9af29ff5711474e4df4cc70cadc62501c9f0ce811ac3926fc40c');
INSERT INTO "journal" VALUES(117,'b75f049e5c6400f561b78b37','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','3e95c35fa9083f1a9225a451','logged','{"channel": "phone", "caller": null, "phone": null, "said": "does anybody come?", "summary": "does anybody come?", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "afda522a8a7e43b94d253c2e", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','2e55592c23d484b09063b509da9022011358de97776a9a1814b661af4cf59e9e');
INSERT INTO "journal" VALUES(118,'94b8d713ebd0c8b7520c0372','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','8d2e974c4e5cc3a65c961a18','logged','{"channel": "phone", "caller": null, "phone": null, "said": "logged twice", "summary": "logged twice", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "afda522a8a7e43b94d253c2e", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','29e1a6af269fcb0541fd29bf8d2cd27cd3d817e79c83cb022b44e820878bb3e0');
INSERT INTO "journal" VALUES(119,'a7bbed8633ffffc69cbe0774','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','8d2e974c4e5cc3a65c961a18','edited','{"changed": {"summary": ["logged twice", "does anybody come"], "caller": ["", "Mr Sample"]}, "typed": ["summary", "caller"]}','29e1378e7ea26e9bff000053858b28c9853fc3f46c2dd51b4abcd0f231f57f5c');
INSERT INTO "journal" VALUES(120,'84237a2caf570eae68361780','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','3e95c35fa9083f1a9225a451','called','{"clocks": [], "channel": "phone", "caller": null, "phone": null, "said": "logged twice", "told_of": "SD-000012", "told_by": "tester", "entered_why": null}','e6d40ebfa07df2392afa16302397b525d35c43be1693d995f846441a09c8474f');
INSERT INTO "journal" VALUES(121,'84237a2caf570eae68361780','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','8d2e974c4e5cc3a65c961a18','merged','{"into": "SD-000011", "clocks": [{"target": "answer", "change": "void", "due": "2026-04-01T03:00:00Z"}, {"target": "solve", "change": "void", "due": "2026-04-09T09:30:00Z"}]}','b36ba01f606a4907ed78e8b62a632e0b1e302d9a30be7f0b1682da4d352b85cd');
INSERT INTO "journal" VALUES(122,'84237a2caf570eae68361780','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','3e95c35fa9083f1a9225a451','duplicate merged','{"number": "SD-000012", "calls": 1, "files": 0, "clocks": []}','e4f93808549751199623364dbfc5b9db7a63e891cfa360b215007a1623d66192');
INSERT INTO "journal" VALUES(123,'e64d4139d7b4dc4de20e7662','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','14ed3a7a96fdce94536626db','customer added','{"number": "CU-0006", "name": "Sample Works", "phones": []}','a8d818ca0c4c66d193ef4b249a4054b8e29b118cf07fb0860932dd00e7043f99');
INSERT INTO "journal" VALUES(124,'861c9ead46ea042dc19ad9e6','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','65c41c257644dd52c2c62429','customer added','{"number": "CU-0007", "name": "Li Na", "phones": []}','6cf66690837cea18608f3c21ea54862b49b223c85f0fff5c69bf169dc47fbe88');
INSERT INTO "journal" VALUES(125,'861c9ead46ea042dc19ad9e6','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','0ff5b6bff12a0c5ec826a350','logged','{"channel": "mail", "caller": "Li Na", "phone": null, "said": "no sound\nsince nine", "summary": "no sound", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "afda522a8a7e43b94d253c2e", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','e4922df8f6a049bcd8676dd80309abefb5ef13a24c1691b043761041251708ba');
INSERT INTO "journal" VALUES(126,'861c9ead46ea042dc19ad9e6','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','65c41c257644dd52c2c62429','contact added','{"customer": "Li Na", "name": "Li Na", "site": null, "role": null, "phone": null, "mail": "li@example.invalid"}','41f6a55c2f228032ec2d4b1e3c2569c8b098665a8b9a67269a180a8cf268541c');
INSERT INTO "journal" VALUES(127,'861c9ead46ea042dc19ad9e6','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','0ff5b6bff12a0c5ec826a350','mailed','{"from": "li@example.invalid", "message_id": "<1@example.invalid>"}','6ca8e96c1836c50130f94411fda054fd547283f550c525c35b1106509d99cf2c');
INSERT INTO "journal" VALUES(128,'24abbddfe5bf69e0e8dd21c3','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','3e95c35fa9083f1a9225a451','ordered','{"visit": 1, "engineer": "Wang Lin", "instead_of": null, "clocks": [], "along": ["Zhao Min"]}','80a386982e016e52384c085d34558447b52125396cd67a8f048f30276267d5e7');
INSERT INTO "journal" VALUES(129,'ad68d97aacec317a613b4958','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','0579c9fc4f386df6a91ffacd','task added','{"number": "T-0001", "what": "send the manual", "customer": "Example Clinic", "due": "2026-04-03", "engineer": "Wang Lin", "role": null}','b527fd733b8af2b430e54502ab55d348a0fdf326abc528f610c0fa6d94d413ea');
INSERT INTO "journal" VALUES(130,'21017cb4b8e59fd057b7d0a0','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','0579c9fc4f386df6a91ffacd','task put off','{"number": "T-0001", "what": "send the manual", "customer": "Example Clinic", "about": null, "was": "2026-04-03", "due": "2026-04-08", "why": "they are on holiday"}','18456f7d3103e28ea9df2953bfc96605fed1d7935c3be6ec2dbcae9b87eed165');
CREATE TABLE loan (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  equipment_id TEXT NOT NULL REFERENCES equipment (id),
  lent_at TEXT NOT NULL,
  due_at TEXT NOT NULL,
  back_at TEXT,
  CHECK (back_at IS NULL OR back_at >= lent_at)
) STRICT;
INSERT INTO "loan" VALUES('1f00f186ae2b2b9527d45a48','f64c404c21057549e3e6968f','99a99254a4e3804f1ce3c980','2026-03-02T03:00:00Z','2026-03-17T03:00:00Z',NULL);
CREATE TABLE loss (
  move_id TEXT PRIMARY KEY REFERENCES stock_move (id),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  amount INTEGER NOT NULL CHECK (amount >= 0),
  currency TEXT NOT NULL
, decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4)) STRICT;
INSERT INTO "loss" VALUES('5235e70290093e2464973959','339c89dc71a13b77f5015703',12000,'CNY',2);
CREATE TABLE mail (
  message_id TEXT PRIMARY KEY,
  call_id TEXT NOT NULL REFERENCES call (id),
  sender TEXT NOT NULL  -- the address, folded
) STRICT;
INSERT INTO "mail" VALUES('<1@example.invalid>','ef10b125cd6bfccc4d7917f5','li@example.invalid');
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
INSERT INTO "notice" VALUES('6109c4ccdb3bdd545d848ab3','ab4f5e7f44af49a19cefaea8','head',NULL,'command','2026-03-02T09:20:00Z','{"target": "solve", "within": "same day", "percent": 75, "note": "time is running out", "due_at": "2026-03-02T09:30:00Z", "ticket": {"number": "SD-000004", "summary": "registration desk is down", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "2", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T03:30:00Z"}}',NULL,'2026-03-02T09:20:00Z',1,NULL,'bb6afe90e3b2d1be39159d86',75,'2026-03-02T08:15:00Z',NULL,NULL);
INSERT INTO "notice" VALUES('c750424b3e87b247d2b76de8','a71dd701ed73ca18c6cd4588','head',NULL,'command','2026-03-03T01:00:00Z','{"target": "solve", "within": "same day", "percent": 75, "note": "time is running out", "due_at": "2026-03-02T09:30:00Z", "ticket": {"number": "SD-000005", "summary": "cannot log in", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "1", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T09:20:00Z"}}',NULL,'2026-03-03T01:00:00Z',1,NULL,'dd4dc08e14fdad632a1b0677',75,'2026-03-02T09:27:30Z',NULL,NULL);
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
INSERT INTO "operation" VALUES(1,'62c3df20c792392ba01e2a16','command','tester','2026-03-02T00:30:00Z',1,1,NULL,NULL);
INSERT INTO "operation" VALUES(2,'f4baa6a312d96269b5f93572','command','tester','2026-03-02T00:30:00Z',2,2,NULL,NULL);
INSERT INTO "operation" VALUES(3,'205df8419a8ac3a6d1898e94','command','tester','2026-03-02T00:30:00Z',3,3,NULL,NULL);
INSERT INTO "operation" VALUES(4,'fc315c1bfad7a654e7df026e','command','tester','2026-03-02T00:30:00Z',4,4,NULL,NULL);
INSERT INTO "operation" VALUES(5,'1870964427b94a94f8f1b816','command','tester','2026-03-02T00:30:00Z',5,5,NULL,NULL);
INSERT INTO "operation" VALUES(6,'614689fec7ab93ea0345c894','command','tester','2026-03-02T00:30:00Z',6,6,NULL,NULL);
INSERT INTO "operation" VALUES(7,'48edd85cb23cc3f05b0c5738','command','tester','2026-03-02T00:30:00Z',7,7,NULL,NULL);
INSERT INTO "operation" VALUES(8,'480b8fde96d3f1e8be004927','command','tester','2026-03-02T00:30:00Z',8,9,NULL,NULL);
INSERT INTO "operation" VALUES(9,'c142d6cbed6e47eac24ec420','command','tester','2026-03-02T00:30:00Z',10,10,NULL,NULL);
INSERT INTO "operation" VALUES(10,'204dfaecb0b1e727210a0e75','command','tester','2026-03-02T00:30:00Z',11,11,NULL,NULL);
INSERT INTO "operation" VALUES(11,'6fa29d2b1571c414bdbf4c1c','command','tester','2026-03-02T00:30:00Z',12,12,NULL,NULL);
INSERT INTO "operation" VALUES(12,'9e342ff380f32aa7d1933868','command','tester','2026-03-02T00:30:00Z',13,13,NULL,NULL);
INSERT INTO "operation" VALUES(13,'caa80ae302e3f4c7dac49785','command','tester','2026-03-02T00:30:00Z',14,14,NULL,NULL);
INSERT INTO "operation" VALUES(14,'2138ba9bf164b71e4702e4bf','command','tester','2026-03-02T00:30:00Z',15,15,NULL,NULL);
INSERT INTO "operation" VALUES(15,'8386a2d8cb0db084f4eabf6e','command','tester','2026-03-02T00:30:00Z',16,16,NULL,NULL);
INSERT INTO "operation" VALUES(16,'d6b48690086e074573f6f80a','command','tester','2026-03-02T00:30:00Z',17,17,NULL,NULL);
INSERT INTO "operation" VALUES(17,'ad140c0f7c6dcc4a1f18b593','command','tester','2026-03-02T00:30:00Z',18,18,NULL,NULL);
INSERT INTO "operation" VALUES(18,'ea54c9ba9c9a395a5d8997bb','command','tester','2026-03-02T01:00:00Z',19,19,NULL,NULL);
INSERT INTO "operation" VALUES(19,'83c7bb7295d65f918213e85b','command','tester','2026-03-02T01:00:00Z',20,20,NULL,NULL);
INSERT INTO "operation" VALUES(20,'1e8ce8bd330d990a94da06b2','command','tester','2026-03-02T01:00:00Z',21,21,NULL,NULL);
INSERT INTO "operation" VALUES(21,'a5a71fd2e2bb81f81cdda625','command','tester','2026-03-02T01:00:00Z',22,22,NULL,NULL);
INSERT INTO "operation" VALUES(22,'8ef48ff8cfbe6a98aa4fd7f3','command','tester','2026-03-02T01:00:00Z',23,23,NULL,NULL);
INSERT INTO "operation" VALUES(23,'b92b548881a37c1d60707563','command','tester','2026-03-02T01:00:00Z',24,24,NULL,NULL);
INSERT INTO "operation" VALUES(24,'19c438018e0b94a9d377143b','command','tester','2026-03-02T01:00:00Z',25,25,NULL,NULL);
INSERT INTO "operation" VALUES(25,'6f8bbfc37bf19ebca1df60d3','command','tester','2026-03-02T01:00:00Z',26,26,NULL,NULL);
INSERT INTO "operation" VALUES(26,'6b23ef800d3973e5ecb86ec3','command','tester','2026-03-02T01:00:00Z',27,27,NULL,NULL);
INSERT INTO "operation" VALUES(27,'f525cb324520d25237ffff96','command','tester','2026-03-02T02:05:00Z',28,28,NULL,NULL);
INSERT INTO "operation" VALUES(28,'8f05a90ac9410d0f4912fc00','command','tester','2026-03-02T02:05:00Z',29,32,NULL,NULL);
INSERT INTO "operation" VALUES(29,'462017e2c1f86857782cce70','command','tester','2026-03-02T02:05:00Z',33,33,NULL,NULL);
INSERT INTO "operation" VALUES(30,'55a64c164828cdd402354393','command','tester','2026-03-02T02:05:00Z',34,34,NULL,NULL);
INSERT INTO "operation" VALUES(31,'22c8e81a134b502716180ac4','command','tester','2026-03-02T02:05:00Z',35,37,NULL,NULL);
INSERT INTO "operation" VALUES(32,'0395a983d11f655063eb56b5','command','tester','2026-03-02T02:05:00Z',38,38,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0001"}}',NULL);
INSERT INTO "operation" VALUES(33,'5b4c32e6de332447e89ab91b','command','tester','2026-03-02T02:05:00Z',39,39,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0002"}}',NULL);
INSERT INTO "operation" VALUES(34,'03d4fca8d014cbcb1f368a49','command','tester','2026-03-02T02:05:00Z',40,40,NULL,NULL);
INSERT INTO "operation" VALUES(35,'f95f98168b9e691a332cece5','command','tester','2026-03-02T02:05:00Z',41,41,NULL,NULL);
INSERT INTO "operation" VALUES(36,'cd7387729c27cecfa345d5ed','command','tester','2026-03-02T02:05:00Z',42,42,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0003"}}',NULL);
INSERT INTO "operation" VALUES(37,'6e8a3a0d8570a8b5dfe6f442','command','tester','2026-03-02T02:05:00Z',43,43,'{"why": "{receipt} is void: ''svcdesk pay {number}'' writes another", "facts": {"receipt": "R-0003", "number": "SD-000001"}}',NULL);
INSERT INTO "operation" VALUES(38,'1aa38bc440328f98bc96363c','command','tester','2026-03-02T02:05:00Z',44,44,NULL,NULL);
INSERT INTO "operation" VALUES(39,'92834061b48ed00e3fb3300b','command','tester','2026-03-02T03:00:00Z',45,45,NULL,NULL);
INSERT INTO "operation" VALUES(40,'86040fec6e76f3443a7511c4','command','tester','2026-03-02T03:00:00Z',46,46,NULL,NULL);
INSERT INTO "operation" VALUES(41,'0c7309df368fa964de837419','command','tester','2026-03-02T03:00:00Z',47,47,NULL,NULL);
INSERT INTO "operation" VALUES(42,'76a8effc880617d711c42c9f','command','tester','2026-03-02T03:00:00Z',48,48,NULL,NULL);
INSERT INTO "operation" VALUES(43,'18bccd2e01dbfb6819dadc6b','command','wang','2026-03-02T03:00:00Z',49,49,NULL,NULL);
INSERT INTO "operation" VALUES(44,'20564d0cc2ad5acd0d849b6e','command','tester','2026-03-02T03:00:00Z',50,50,NULL,NULL);
INSERT INTO "operation" VALUES(45,'1662c7001a1f8934a5b34217','command','tester','2026-03-02T03:00:00Z',51,51,'{"why": "{number} is on its way: ''svcdesk return back {number}'' when it is here again", "facts": {"number": "RMA-0001"}}',NULL);
INSERT INTO "operation" VALUES(46,'db39f677c2e5a9ffd6e2b753','command','tester','2026-03-02T03:00:00Z',52,52,NULL,NULL);
INSERT INTO "operation" VALUES(47,'e9ee30f59386a686e897b0c5','command','tester','2026-03-02T03:30:00Z',53,53,NULL,NULL);
INSERT INTO "operation" VALUES(48,'fbfe6676e496272639a8d154','command','tester','2026-03-02T03:30:00Z',54,54,NULL,NULL);
INSERT INTO "operation" VALUES(49,'d5859e774612f43ff595231d','command','tester','2026-03-02T06:00:00Z',55,55,NULL,NULL);
INSERT INTO "operation" VALUES(50,'780e07be0b5ab0838aa642bd','command','tester','2026-03-02T06:00:00Z',56,56,NULL,NULL);
INSERT INTO "operation" VALUES(51,'c6f406d60b15c78dc89c456e','command','tester','2026-03-02T06:00:00Z',57,58,NULL,NULL);
INSERT INTO "operation" VALUES(52,'93f07f6e1621d0ef983ee5d3','command','tester','2026-03-02T06:00:00Z',59,59,NULL,NULL);
INSERT INTO "operation" VALUES(53,'94c7f5ea200b74da6de74221','command','wang','2026-03-02T06:00:00Z',60,60,NULL,NULL);
INSERT INTO "operation" VALUES(54,'bf0ccb62aee5485f4b92bd61','command','tester','2026-03-02T06:00:00Z',61,62,'{"why": "{number} is shipped: ''svcdesk stock transfer {part} {quantity} --from {holder} --to {source}'' returns it", "facts": {"number": "REQ-0001", "part": "roller", "quantity": 2, "holder": "centre", "source": "warehouse"}}',NULL);
INSERT INTO "operation" VALUES(55,'f2ed4f881260cb219fb1c925','command','tester','2026-03-02T06:00:00Z',63,63,NULL,NULL);
INSERT INTO "operation" VALUES(56,'b2ce2ccaaa0ea907a48f4dec','command','tester','2026-03-02T06:00:00Z',64,64,NULL,NULL);
INSERT INTO "operation" VALUES(57,'50d87d1502eb35a94001260c','command','tester','2026-03-02T09:20:00Z',65,65,NULL,NULL);
INSERT INTO "operation" VALUES(58,'4e1cc8e0e928dc097d2da7a7','program','tester','2026-03-02T09:20:00Z',66,67,NULL,NULL);
INSERT INTO "operation" VALUES(59,'cde0d0feeb1b4491c407dd13','program','tester','2026-03-02T09:20:00Z',68,68,NULL,NULL);
INSERT INTO "operation" VALUES(60,'f968c032f98b7a5b081382f8','program','tester','2026-03-03T01:00:00Z',69,70,NULL,NULL);
INSERT INTO "operation" VALUES(61,'9fd5d968e0a719e4fe3154f8','program','tester','2026-03-03T01:00:00Z',71,73,NULL,NULL);
INSERT INTO "operation" VALUES(62,'fbdd7ae3b064abfee03aa2cb','program','tester','2026-03-03T01:00:00Z',74,76,NULL,NULL);
INSERT INTO "operation" VALUES(63,'1345ddb3cd3459490e7a8a6c','program','tester','2026-03-03T01:00:00Z',77,78,NULL,NULL);
INSERT INTO "operation" VALUES(64,'adc517e5b07468d3e63e54cc','program','tester','2026-03-03T01:00:00Z',79,79,NULL,NULL);
INSERT INTO "operation" VALUES(65,'ae05a5877e73726afeb309c7','command','tester','2026-03-03T01:00:00Z',80,80,NULL,NULL);
INSERT INTO "operation" VALUES(66,'7790568fcc02000687648974','command','tester','2026-03-03T01:00:00Z',81,81,NULL,NULL);
INSERT INTO "operation" VALUES(67,'612ef439500392d50f811505','command','tester','2026-03-03T01:00:00Z',82,82,NULL,NULL);
INSERT INTO "operation" VALUES(68,'e5bc859b78f7049133f4ed96','command','tester','2026-03-03T01:00:00Z',83,83,NULL,NULL);
INSERT INTO "operation" VALUES(69,'2d326c14c326e7bf22579f31','command','tester','2026-03-03T01:00:00Z',84,84,NULL,NULL);
INSERT INTO "operation" VALUES(70,'c537de3aa4d4f62146f41ba8','command','tester','2026-03-03T01:00:00Z',85,87,NULL,NULL);
INSERT INTO "operation" VALUES(71,'c3cc6a23afa5488042d5c95c','command','tester','2026-03-03T01:00:00Z',88,88,NULL,NULL);
INSERT INTO "operation" VALUES(72,'6775f2bca329bc7f704d585b','command','tester','2026-03-03T01:00:00Z',89,89,NULL,NULL);
INSERT INTO "operation" VALUES(73,'52f0361536317529d96051a5','command','tester','2026-03-03T01:00:00Z',90,90,NULL,NULL);
INSERT INTO "operation" VALUES(74,'11778df0bd1ae580b90b5f7a','program','Desk 1','2026-03-02T00:30:00Z',91,92,NULL,NULL);
INSERT INTO "operation" VALUES(75,'11778df0bd1ae580b90b5f7a','program','Desk 1','2026-03-02T00:40:00Z',93,94,NULL,NULL);
INSERT INTO "operation" VALUES(76,'11778df0bd1ae580b90b5f7a','program','Ada','2026-03-02T00:50:00Z',95,95,NULL,NULL);
INSERT INTO "operation" VALUES(77,'11778df0bd1ae580b90b5f7a','program','tester','2026-03-03T01:00:00Z',96,96,NULL,NULL);
INSERT INTO "operation" VALUES(78,'e273b29820d1cf922b8e17b6','command','tester','2026-03-04T01:00:00Z',97,97,NULL,NULL);
INSERT INTO "operation" VALUES(79,'f7f67a407d017a1c154b3b83','command','tester','2026-03-04T01:00:00Z',98,98,NULL,NULL);
INSERT INTO "operation" VALUES(80,'3dbf4b08218fc1bcfe9c0db9','command','tester','2026-03-04T01:00:00Z',99,99,NULL,NULL);
INSERT INTO "operation" VALUES(81,'1d5bc583f5d0ff8204e10c39','command','tester','2026-03-04T01:00:00Z',100,100,NULL,NULL);
INSERT INTO "operation" VALUES(82,'97c3813ff7e8104f7bbf630e','command','tester','2026-03-04T01:00:00Z',101,102,NULL,NULL);
INSERT INTO "operation" VALUES(83,'a95b2fa200dc64b942f03d4d','command','tester','2026-03-04T01:00:00Z',103,103,NULL,NULL);
INSERT INTO "operation" VALUES(84,'a3765413f6fc732526a93596','command','tester','2026-03-04T01:00:00Z',104,104,NULL,NULL);
INSERT INTO "operation" VALUES(85,'48ac48a552bd0eedb870780b','command','tester','2026-03-04T03:00:00Z',105,105,NULL,NULL);
INSERT INTO "operation" VALUES(86,'38a2f36d67a88fd429147b2d','program','tester','2026-04-01T01:00:00Z',106,106,NULL,NULL);
INSERT INTO "operation" VALUES(87,'eaf16bde32ada58fdf695c86','command','tester','2026-04-01T01:00:00Z',107,107,NULL,NULL);
INSERT INTO "operation" VALUES(88,'13268357588850e6e74877fa','command','tester','2026-04-01T01:00:00Z',108,108,NULL,NULL);
INSERT INTO "operation" VALUES(89,'888d942617fb5d0a91b41e8e','command','tester','2026-04-01T01:00:00Z',109,109,NULL,NULL);
INSERT INTO "operation" VALUES(90,'17565cc0748f6788d925b1a1','command','tester','2026-04-01T01:00:00Z',110,110,NULL,NULL);
INSERT INTO "operation" VALUES(91,'69d230350ab354e1cd3c7c11','command','tester','2026-04-01T01:00:00Z',111,111,NULL,NULL);
INSERT INTO "operation" VALUES(92,'6820155a9a5a8a1bd277414c','command','tester','2026-04-01T01:00:00Z',112,112,NULL,NULL);
INSERT INTO "operation" VALUES(93,'f046f737e3056113edc74c53','command','tester','2026-04-01T01:00:00Z',113,113,NULL,NULL);
INSERT INTO "operation" VALUES(94,'5d87261f326f88beb11271f6','command','tester','2026-04-01T01:00:00Z',114,114,NULL,NULL);
INSERT INTO "operation" VALUES(95,'3ae600414fcc2c81ee57a5ba','command','tester','2026-04-01T01:00:00Z',115,115,NULL,'5adc58a10848efaa0a3b917f');
INSERT INTO "operation" VALUES(96,'5adc58a10848efaa0a3b917f','undo','tester','2026-04-01T01:00:00Z',116,116,NULL,NULL);
INSERT INTO "operation" VALUES(97,'b75f049e5c6400f561b78b37','command','tester','2026-04-01T01:00:00Z',117,117,NULL,NULL);
INSERT INTO "operation" VALUES(98,'94b8d713ebd0c8b7520c0372','command','tester','2026-04-01T01:00:00Z',118,118,NULL,NULL);
INSERT INTO "operation" VALUES(99,'a7bbed8633ffffc69cbe0774','command','tester','2026-04-01T01:00:00Z',119,119,NULL,NULL);
INSERT INTO "operation" VALUES(100,'84237a2caf570eae68361780','command','tester','2026-04-01T01:00:00Z',120,122,NULL,NULL);
INSERT INTO "operation" VALUES(101,'e64d4139d7b4dc4de20e7662','program','tester','2026-04-01T01:00:00Z',123,123,NULL,NULL);
INSERT INTO "operation" VALUES(102,'861c9ead46ea042dc19ad9e6','command','tester','2026-04-01T01:00:00Z',124,127,NULL,NULL);
INSERT INTO "operation" VALUES(103,'24abbddfe5bf69e0e8dd21c3','command','tester','2026-04-01T01:00:00Z',128,128,NULL,NULL);
INSERT INTO "operation" VALUES(104,'ad68d97aacec317a613b4958','command','tester','2026-04-01T01:00:00Z',129,129,NULL,NULL);
INSERT INTO "operation" VALUES(105,'21017cb4b8e59fd057b7d0a0','command','tester','2026-04-01T01:00:00Z',130,130,NULL,NULL);
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
INSERT INTO "payment" VALUES('59d60ff78520f6870e3ecce5','R-0001','ddb72b98855925b0b5533e19',3000,'CNY','card','1001707e7d5bde72b20dccab','2026-03-02T02:05:00Z','tester',2,'payment',NULL,NULL,NULL);
INSERT INTO "payment" VALUES('ccb40b2b90a86ba656eae2ac','R-0002','ddb72b98855925b0b5533e19',5000,'CNY','transfer',NULL,'2026-03-02T02:05:00Z','tester',2,'payment',NULL,NULL,NULL);
INSERT INTO "payment" VALUES('d2e22258df9d2bff488008d8','R-0003','ddb72b98855925b0b5533e19',500,'CNY','transfer',NULL,'2026-03-02T02:05:00Z','tester',2,'refund','2026-03-02T02:05:00Z','tester','it was not given');
CREATE TABLE "phone" (
  customer_id TEXT NOT NULL REFERENCES customer (id),
  digits TEXT NOT NULL CHECK (digits <> ''),  -- in full, with the country's code, where the desk knows it
  extension TEXT NOT NULL,
  shown TEXT NOT NULL,                        -- as it was written
  tail TEXT NOT NULL,                         -- the last 7 digits, as many as a number without its area code has
  PRIMARY KEY (customer_id, digits, extension)
) STRICT;
INSERT INTO "phone" VALUES('569b0de744e7856650d69cb8','8613800000001','','13800000001','0000001');
INSERT INTO "phone" VALUES('b61983dd379ba1d2242891fe','8613800000002','','13800000002','0000002');
INSERT INTO "phone" VALUES('569b0de744e7856650d69cb8','8613800000003','','13800000003','0000003');
INSERT INTO "phone" VALUES('404263149487a79c8b366bbc','861055500007','12','010 5550 0007 ext 12','5500007');
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
INSERT INTO "priced_line" VALUES('d90b9a602ac49e0e1e4f333f','4d4a0fef83ae867a06bafdd2',NULL,1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('5326f52276615e1909418db5','4d4a0fef83ae867a06bafdd2',NULL,2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('6388b31b0a0e298a72959997','4d4a0fef83ae867a06bafdd2',NULL,3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('4e686f436835c33096044671','4d4a0fef83ae867a06bafdd2',NULL,4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('78887780f23c2c2055333a69',NULL,'2107caed259e9027528ae550',1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('ca81e3145a00a45f2cbe0e42',NULL,'2107caed259e9027528ae550',2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('fa281a3ca8d4a280c6dd1250',NULL,'2107caed259e9027528ae550',3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('c1f2769d0cab07717c276998',NULL,'2107caed259e9027528ae550',4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('98852cd7695f954c9a15fb31',NULL,'2107caed259e9027528ae550',5,'work','training',1,'place',20000,20000,0,'included in the contract','CNY',0,'f0758d77d2e99e98f81bf092','training',2);
INSERT INTO "priced_line" VALUES('eae043cb1d01965aa042bd74',NULL,'db34fd424f87f525a9ab893d',1,'work','visit',1,NULL,8000,8000,0,'in warranty','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('54abefe42894e3d45bcd98ce',NULL,'db34fd424f87f525a9ab893d',2,'work','labour',1,'30m',6000,6000,0,'in warranty','CNY',0,NULL,NULL,2);
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
INSERT INTO "quote" VALUES('4d4a0fef83ae867a06bafdd2','Q-0001','ddb72b98855925b0b5533e19','2026-03-02T01:00:00Z','tester',8000,'CNY','cost','free','full care',2);
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
INSERT INTO "rma" VALUES('9568a363237db14ffdd4fbe1','RMA-0001','f64c404c21057549e3e6968f','a95f6adb2568df4fc11e1279','quality','repair','desk','{"when": {"warranty": ["in"]}}',NULL,'2026-03-02T03:00:00Z','tester','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z',NULL,NULL);
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
INSERT INTO "settlement" VALUES('404263149487a79c8b366bbc','2026Q1','payments',150,2000000,30000,0,14000,0,0,16000,'CNY','2026-04-01T01:00:00Z',2);
CREATE TABLE site (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL,
  address TEXT,
  region TEXT, closed_on TEXT,
  UNIQUE (customer_id, name_key)
) STRICT;
INSERT INTO "site" VALUES('d7a7731958e20255839caaec','569b0de744e7856650d69cb8','North wing','north wing','2 Sample Road','county',NULL);
CREATE TABLE stock (
  holder_id TEXT NOT NULL REFERENCES holder (id),
  part TEXT NOT NULL,
  condition TEXT NOT NULL CHECK (condition IN ('new', 'used')),
  quantity INTEGER NOT NULL CHECK (quantity >= 0),
  PRIMARY KEY (holder_id, part, condition)
) STRICT;
INSERT INTO "stock" VALUES('d183bcb36d734c53b08f0273','roller','new',3);
INSERT INTO "stock" VALUES('ea8c95d8ba55a23ec07f6718','roller','new',1);
INSERT INTO "stock" VALUES('332b82b1fb4ecb4acc8683b0','roller','new',4);
INSERT INTO "stock" VALUES('c24bed333bfea61e6350bc30','roller','new',0);
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
INSERT INTO "stock_move" VALUES('4b33f2b850afeb2ec429eca2',1,'2026-03-02T00:30:00Z','received','roller','new',10,NULL,'d183bcb36d734c53b08f0273',NULL,NULL,NULL,'delivery note 17');
INSERT INTO "stock_move" VALUES('2a1d146b8731264b3a956092',2,'2026-03-02T00:30:00Z','transferred','roller','new',3,'d183bcb36d734c53b08f0273','ea8c95d8ba55a23ec07f6718',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('ef6adbf889716847ae6f35a7',3,'2026-03-02T00:30:00Z','transferred','roller','new',2,'d183bcb36d734c53b08f0273','332b82b1fb4ecb4acc8683b0',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('cce9eed8a515ba3bbe2b9608',4,'2026-03-02T01:00:00Z','issued','roller','new',1,'ea8c95d8ba55a23ec07f6718','c24bed333bfea61e6350bc30','2107caed259e9027528ae550',NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('aab60f8d328ef1cf9fbb56fc',5,'2026-03-02T02:05:00Z','fitted','roller','new',1,'c24bed333bfea61e6350bc30',NULL,'2107caed259e9027528ae550',NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('49168c51de83d568a914769a',6,'2026-03-02T06:00:00Z','transferred','roller','new',2,'d183bcb36d734c53b08f0273','332b82b1fb4ecb4acc8683b0',NULL,'a4844ebb9c02afaec34d6242',NULL,NULL);
INSERT INTO "stock_move" VALUES('5235e70290093e2464973959',7,'2026-03-02T06:00:00Z','lost','roller','new',1,'ea8c95d8ba55a23ec07f6718',NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "stock_request" VALUES('a4844ebb9c02afaec34d6242','REQ-0001','332b82b1fb4ecb4acc8683b0','roller',2,'issued','2026-03-02T06:00:00Z','tester','for the fair');
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
INSERT INTO "task" VALUES('0579c9fc4f386df6a91ffacd','T-0001',NULL,NULL,'send the manual','customer','569b0de744e7856650d69cb8','569b0de744e7856650d69cb8','339c89dc71a13b77f5015703',NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-03','2026-04-08',NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "task_move" VALUES('0579c9fc4f386df6a91ffacd',1,'2026-04-01T01:00:00Z','tester','put off','2026-04-03','2026-04-08','they are on holiday');
CREATE TABLE terms (
  id TEXT PRIMARY KEY,
  promises TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO "terms" VALUES('4782adea89af97594f9ff026','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "2h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "same day", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('afda522a8a7e43b94d253c2e','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "2h", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "5 working days", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
INSERT INTO "terms" VALUES('bd640efe2758420905fb20f8','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "30m", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "2 working days", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
INSERT INTO "terms" VALUES('07605f77d56a0d6abbcc843c','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "1h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "3 working days", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('74623518b7dbd714a69c84cd','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "1h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "same day", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('857d9f7296a4e4d5802e9ecf','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "2h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "3 working days", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('430ac9477632ea71c77a3553','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "30m", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "8h", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
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
INSERT INTO "ticket" VALUES('ddb72b98855925b0b5533e19','SD-000001',1,'printer jams','fault','569b0de744e7856650d69cb8',NULL,NULL,'2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','worn roller','roller replaced','4cbe9a5b0e2df7a1c93c1a3a','f0758d77d2e99e98f81bf092',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('f64c404c21057549e3e6968f','SD-000002',2,'no power','fault','b61983dd379ba1d2242891fe',NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL,'a95f6adb2568df4fc11e1279','8562afbc3d2499d2c9ac0a14',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('397a390588222d0b4e8bc6eb','SD-000003',3,'scanner reads every second code','fault','b61983dd379ba1d2242891fe',NULL,NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'8562afbc3d2499d2c9ac0a14',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('ab4f5e7f44af49a19cefaea8','SD-000004',4,'registration desk is down','fault','569b0de744e7856650d69cb8','down','group','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'f0758d77d2e99e98f81bf092',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('a71dd701ed73ca18c6cd4588','SD-000005',5,'cannot log in','fault','569b0de744e7856650d69cb8',NULL,NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL,NULL,'f0758d77d2e99e98f81bf092',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('073e5ebc6db508a0cde2dcb6','SD-000006',6,'called by mistake','fault','404263149487a79c8b366bbc',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('54404b32209e486480a123a7','SD-000007',7,'how does it print','fault','404263149487a79c8b366bbc',NULL,NULL,'2026-03-03T01:00:00Z',NULL,'no training','explained',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('0a81f5f1b66849047a2596f6','INC-7',NULL,'Door, Lock, Stuck','fault','b9d86835fe8f46a39b30702f',NULL,NULL,'2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','not recorded','not recorded in the log',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('5b5764edd1dd849af239a696','SD-000008',8,'the printer jams again','fault','569b0de744e7856650d69cb8',NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL,'4cbe9a5b0e2df7a1c93c1a3a','f0758d77d2e99e98f81bf092','ddb72b98855925b0b5533e19',NULL,NULL);
INSERT INTO "ticket" VALUES('208254d0b084238801dd6050','SD-000009',9,'the screen is dark','fault','404263149487a79c8b366bbc',NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('3e95c35fa9083f1a9225a451','SD-000011',11,'does anybody come?','fault','404263149487a79c8b366bbc',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('8d2e974c4e5cc3a65c961a18','SD-000012',12,'does anybody come','fault','404263149487a79c8b366bbc',NULL,NULL,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,'3e95c35fa9083f1a9225a451',NULL);
INSERT INTO "ticket" VALUES('0ff5b6bff12a0c5ec826a350','SD-000013',13,'no sound','fault','65c41c257644dd52c2c62429',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "ticket_period" VALUES('ddb72b98855925b0b5533e19','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','open','P1','gold','county','warranty','out','1','339c89dc71a13b77f5015703');
INSERT INTO "ticket_period" VALUES('ddb72b98855925b0b5533e19','2026-03-02T02:05:00Z','9999-12-31T23:59:59Z','closed','P1','gold','county','warranty','out','1','339c89dc71a13b77f5015703');
INSERT INTO "ticket_period" VALUES('ab4f5e7f44af49a19cefaea8','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','open','P3','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('ab4f5e7f44af49a19cefaea8','2026-03-02T06:00:00Z','2026-03-03T01:00:00Z','open','P1','gold','city','warranty','unknown','2',NULL);
INSERT INTO "ticket_period" VALUES('ab4f5e7f44af49a19cefaea8','2026-03-03T01:00:00Z','2026-03-04T01:00:00Z','open','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('073e5ebc6db508a0cde2dcb6','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','cancelled','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('54404b32209e486480a123a7','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','in','1','3e1b7d3c20269282d30fc7c3');
INSERT INTO "ticket_period" VALUES('0a81f5f1b66849047a2596f6','2026-03-02T00:30:00Z','2026-03-02T00:40:00Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('0a81f5f1b66849047a2596f6','2026-03-02T00:40:00Z','2026-03-02T00:50:00Z','open','P3','standard','city','warranty','unknown','1','df0e248dd4c07beb89e65cec');
INSERT INTO "ticket_period" VALUES('0a81f5f1b66849047a2596f6','2026-03-02T00:50:00Z','9999-12-31T23:59:59Z','resolved','P3','standard','city','warranty','unknown','1','df0e248dd4c07beb89e65cec');
INSERT INTO "ticket_period" VALUES('ab4f5e7f44af49a19cefaea8','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','held','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('5b5764edd1dd849af239a696','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','open','P3','gold','county','warranty','out','1',NULL);
INSERT INTO "ticket_period" VALUES('a71dd701ed73ca18c6cd4588','2026-03-02T09:20:00Z','2026-03-03T01:00:00Z','open','P2','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('a71dd701ed73ca18c6cd4588','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P2','gold','city','warranty','unknown','2','3e1b7d3c20269282d30fc7c3');
INSERT INTO "ticket_period" VALUES('208254d0b084238801dd6050','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','open','P1','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('ab4f5e7f44af49a19cefaea8','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','open','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('f64c404c21057549e3e6968f','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','held','P3','standard','city','warranty','in','1',NULL);
INSERT INTO "ticket_period" VALUES('397a390588222d0b4e8bc6eb','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','open','P2','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('8d2e974c4e5cc3a65c961a18','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','cancelled','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('0ff5b6bff12a0c5ec826a350','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('3e95c35fa9083f1a9225a451','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1','339c89dc71a13b77f5015703');
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
INSERT INTO "turnover" VALUES('404263149487a79c8b366bbc','2026-02',2000000,'CNY',2);
INSERT INTO "turnover" VALUES('404263149487a79c8b366bbc','2026-04',100000,'CNY',2);
CREATE TABLE withdrawn (
  ticket_id TEXT PRIMARY KEY,
  number TEXT NOT NULL,
  count INTEGER,
  at TEXT NOT NULL,
  actor TEXT NOT NULL
) STRICT;
INSERT INTO "withdrawn" VALUES('d47400c607c2612ba1399940','SD-000010',10,'2026-04-01T01:00:00Z','tester');
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
INSERT INTO "word" VALUES('000007',1,0,'丄');
INSERT INTO "word" VALUES('000008',1,0,'丅');
INSERT INTO "word" VALUES('000009',1,0,'七');
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
INSERT INTO "word" VALUES('00007',1,0,'丄');
INSERT INTO "word" VALUES('00007',2,0,'丂七丄上丌');
INSERT INTO "word" VALUES('00008',1,0,'丅');
INSERT INTO "word" VALUES('00009',1,0,'七');
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
INSERT INTO "word" VALUES('0007',1,0,'丄');
INSERT INTO "word" VALUES('0007',2,0,'丂七丄上丌');
INSERT INTO "word" VALUES('0008',1,0,'丅');
INSERT INTO "word" VALUES('0009',1,0,'七');
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
INSERT INTO "word" VALUES('again',3,0,'丄');
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
INSERT INTO "word" VALUES('content',3,0,'丄');
INSERT INTO "word" VALUES('customer',3,0,'万');
INSERT INTO "word" VALUES('dark',1,0,'七');
INSERT INTO "word" VALUES('dark',2,0,'七');
INSERT INTO "word" VALUES('dealer',2,0,'丂七丄上丌');
INSERT INTO "word" VALUES('desk',1,0,'万');
INSERT INTO "word" VALUES('desk',2,0,'万');
INSERT INTO "word" VALUES('did',3,0,'丈');
INSERT INTO "word" VALUES('does',1,0,'丄上丌');
INSERT INTO "word" VALUES('does',2,0,'丄丌');
INSERT INTO "word" VALUES('door',1,0,'丁');
INSERT INTO "word" VALUES('door',2,0,'丁');
INSERT INTO "word" VALUES('down',1,0,'万');
INSERT INTO "word" VALUES('down',2,0,'万');
INSERT INTO "word" VALUES('every',1,0,'一');
INSERT INTO "word" VALUES('every',2,0,'一');
INSERT INTO "word" VALUES('example',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('explained',3,0,'丄');
INSERT INTO "word" VALUES('ext',2,0,'丂七丄上丌');
INSERT INTO "word" VALUES('factory',3,0,'三');
INSERT INTO "word" VALUES('full',3,0,'丈');
INSERT INTO "word" VALUES('has',3,0,'万');
INSERT INTO "word" VALUES('help',3,0,'丈');
INSERT INTO "word" VALUES('how',1,0,'丄');
INSERT INTO "word" VALUES('how',2,0,'丄');
INSERT INTO "word" VALUES('how',3,0,'丄');
INSERT INTO "word" VALUES('in',1,0,'丆');
INSERT INTO "word" VALUES('in',2,0,'丆三');
INSERT INTO "word" VALUES('in',3,0,'丁丄');
INSERT INTO "word" VALUES('inc',1,0,'丁');
INSERT INTO "word" VALUES('into',3,0,'一');
INSERT INTO "word" VALUES('is',1,0,'七万');
INSERT INTO "word" VALUES('is',2,0,'七万三');
INSERT INTO "word" VALUES('is',3,0,'丆万');
INSERT INTO "word" VALUES('it',1,0,'丄');
INSERT INTO "word" VALUES('it',2,0,'丄');
INSERT INTO "word" VALUES('it',3,0,'一');
INSERT INTO "word" VALUES('jam',3,0,'丈');
INSERT INTO "word" VALUES('jams',1,0,'丅丈');
INSERT INTO "word" VALUES('jams',2,0,'丅丈');
INSERT INTO "word" VALUES('know',3,0,'丄');
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
INSERT INTO "word" VALUES('no',3,0,'丄');
INSERT INTO "word" VALUES('none',3,0,'丄');
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
INSERT INTO "word" VALUES('print',1,0,'丄');
INSERT INTO "word" VALUES('print',2,0,'丄');
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
INSERT INTO "word" VALUES('screen',1,0,'七');
INSERT INTO "word" VALUES('screen',2,0,'七');
INSERT INTO "word" VALUES('sd',1,0,'一丂七丄丅丆万丈三上下丌');
INSERT INTO "word" VALUES('second',1,0,'一');
INSERT INTO "word" VALUES('second',2,0,'一');
INSERT INTO "word" VALUES('sent',3,0,'三');
INSERT INTO "word" VALUES('since',2,0,'下');
INSERT INTO "word" VALUES('sound',1,0,'下');
INSERT INTO "word" VALUES('sound',2,0,'下');
INSERT INTO "word" VALUES('stuck',1,0,'丁');
INSERT INTO "word" VALUES('stuck',2,0,'丁');
INSERT INTO "word" VALUES('the',1,0,'七丅');
INSERT INTO "word" VALUES('the',2,0,'七丅三');
INSERT INTO "word" VALUES('the',3,0,'丁万');
INSERT INTO "word" VALUES('them',3,0,'七');
INSERT INTO "word" VALUES('they',3,0,'丄丈');
INSERT INTO "word" VALUES('time',3,0,'丆万');
INSERT INTO "word" VALUES('to',3,0,'七万');
INSERT INTO "word" VALUES('told',3,0,'七');
INSERT INTO "word" VALUES('training',3,0,'丄');
INSERT INTO "word" VALUES('twice',2,0,'丌');
INSERT INTO "word" VALUES('van',2,0,'三');
INSERT INTO "word" VALUES('wait',3,0,'七');
INSERT INTO "word" VALUES('warranty',3,0,'丄');
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
COMMIT;
