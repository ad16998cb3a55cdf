-- A desk as svcdesk with schema 4 left it: see tests/db/filled.py.
PRAGMA application_id = 1398162244;
PRAGMA user_version = 4;
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'svcdesk','0001_desk','2026-11-28 05:15:27.321133+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'svcdesk','0002_field','2026-11-28 05:15:27.336821+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'svcdesk','0003_truth','2026-11-28 05:15:27.357132+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'svcdesk','0004_slips','2026-11-28 05:15:27.443918+00:00');
CREATE TABLE absence (
  id TEXT PRIMARY KEY,
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  note TEXT,
  CHECK (since < until)
) STRICT;
INSERT INTO "absence" VALUES('8639b3bc959db3fc40bc26ff','b118fae10b4f9bf65b6bda01','2026-04-05T16:00:00Z','2026-04-10T16:00:00Z','holiday');
INSERT INTO "absence" VALUES('b2dd8fd342825c576cfc883d','b118fae10b4f9bf65b6bda01','2026-04-30T16:00:00Z','2026-05-05T16:00:00Z','on leave');
CREATE TABLE appointment (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  agreed_at TEXT NOT NULL,
  visit_at TEXT NOT NULL,
  asked_by TEXT NOT NULL CHECK (asked_by IN ('customer', 'desk')),
  note TEXT
, visit_until TEXT CHECK (visit_until >= visit_at)) STRICT;
INSERT INTO "appointment" VALUES('dadff470a9208a5a44bed354','945f4c3d30c607b61ff2d2fe','2026-03-02T01:00:00Z','2026-03-02T02:00:00Z','customer','they close at noon',NULL);
INSERT INTO "appointment" VALUES('22934e08dd036399ed904119','22497e379ec21590e651f992','2026-03-04T01:00:00Z','2026-03-05T06:00:00Z','desk',NULL,'2026-03-05T08:00:00Z');
CREATE TABLE approval (
  noun TEXT NOT NULL CHECK (noun IN ('repair', 'request', 'return')),
  noun_id TEXT NOT NULL,   -- of the dispatch, the request or the return
  actor TEXT NOT NULL,
  at TEXT NOT NULL,
  note TEXT,
  PRIMARY KEY (noun, noun_id, actor)
) STRICT;
INSERT INTO "approval" VALUES('return','b26d5dbd36c211edb3c482ca','wang','2026-03-02T03:00:00Z',NULL);
INSERT INTO "approval" VALUES('request','eb99c4dff6d705139c201298','wang','2026-03-02T06:00:00Z',NULL);
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
INSERT INTO "attachment" VALUES('e138d7093b207d28493a11ca','945f4c3d30c607b61ff2d2fe',1,'6a52a0383183572fa4c657a2',NULL,'photo','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-03-02T02:05:00Z');
INSERT INTO "attachment" VALUES('cb3d9285dc91c45b1223c9e0','945f4c3d30c607b61ff2d2fe',2,NULL,NULL,'file','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-03-02T02:05:00Z');
CREATE TABLE call (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  at TEXT NOT NULL,
  channel TEXT NOT NULL,
  caller TEXT,
  phone TEXT,
  said TEXT NOT NULL,
  taken_by TEXT NOT NULL
, place INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "call" VALUES('33b061de5e63de2e01b63150','945f4c3d30c607b61ff2d2fe','2026-03-02T01:00:00Z','phone','Li Na','13800000003','printer jams','tester',0);
INSERT INTO "call" VALUES('08109ce45b7a33952402e95e','b88aca33338f0e43726bb667','2026-03-02T03:00:00Z','phone',NULL,NULL,'no power','tester',0);
INSERT INTO "call" VALUES('ae03bb5eb949c95198b9f03d','b88aca33338f0e43726bb667','2026-03-02T03:00:00Z','phone',NULL,NULL,'is anybody coming?','tester',1);
INSERT INTO "call" VALUES('d8e9d1fca1a16ff5cee09410','fc3d18942c5001030158b1df','2026-03-02T03:30:00Z','phone',NULL,NULL,'scanner reads every second code','tester',0);
INSERT INTO "call" VALUES('13ee6866fee02ac7f0606133','22497e379ec21590e651f992','2026-03-02T03:30:00Z','phone',NULL,NULL,'registration desk is down','tester',0);
INSERT INTO "call" VALUES('74f3688f164c30bc4ad82a58','84f2e95eaa0f31df93c4227c','2026-03-02T09:20:00Z','phone',NULL,NULL,'cannot log in','tester',0);
INSERT INTO "call" VALUES('f78eb36b4a9b2a47703b961f','f8e123aac2ce3833c2b59aba','2026-03-03T01:00:00Z','phone',NULL,NULL,'called by mistake','tester',0);
INSERT INTO "call" VALUES('33ad98633dbd30e29997aff4','cb441a912249254bcb80289b','2026-03-03T01:00:00Z','phone',NULL,NULL,'how does it print','tester',0);
INSERT INTO "call" VALUES('4dcd0f4c533e414854b70d82','663416c1ce4dfa19dd1e80d1','2026-03-02T00:30:00Z','phone',NULL,NULL,'Door, Lock, Stuck','Desk 1',0);
INSERT INTO "call" VALUES('a81f24694206b9d6df47590f','6e744be0c27e867ed0599d03','2026-03-04T01:00:00Z','phone',NULL,NULL,'the printer jams again','tester',0);
INSERT INTO "call" VALUES('c9754d32e1eab619d5d2c783','82db083fe04ceb9c2e88cefd','2026-03-04T01:00:00Z','phone',NULL,NULL,'the screen is dark','tester',0);
INSERT INTO "call" VALUES('afb77b856fda126434172a04','fc8ea6436daf42ddef709331','2026-04-01T01:00:00Z','phone',NULL,NULL,'does anybody come?','tester',0);
INSERT INTO "call" VALUES('b8556345bf6f9684117ab820','fc8ea6436daf42ddef709331','2026-04-01T01:00:00Z','phone','Mr Sample',NULL,'logged twice','tester',0);
INSERT INTO "call" VALUES('a05ea037744bc95dca74fdc7','11d6a0ee93f471c9964ba724','2026-04-01T01:00:00Z','mail','Li Na',NULL,'no sound
since nine','tester',0);
CREATE TABLE card (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  value INTEGER NOT NULL CHECK (value > 0),
  balance INTEGER NOT NULL CHECK (balance BETWEEN 0 AND value),
  currency TEXT NOT NULL,
  sold_at TEXT NOT NULL
, decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4)) STRICT;
INSERT INTO "card" VALUES('7bdd71543e205a4f860e0a6a','CARD-0001','16fd0908f4342896fb6fa482',50000,47000,'CNY','2026-03-02T00:30:00Z',2);
CREATE TABLE change (
  seq INTEGER PRIMARY KEY,
  op TEXT NOT NULL,
  relation TEXT NOT NULL,
  key TEXT NOT NULL,
  before TEXT
) STRICT;
INSERT INTO "change" VALUES(1,'aa0d98f347bb60bde5c950c4','engineer','["b10d27ad73b2c8ca48cabec6"]',NULL);
INSERT INTO "change" VALUES(2,'aa0d98f347bb60bde5c950c4','engineer_skill','["b10d27ad73b2c8ca48cabec6","printer"]',NULL);
INSERT INTO "change" VALUES(3,'cba80a39d7c33c299f94bd8a','engineer','["b118fae10b4f9bf65b6bda01"]',NULL);
INSERT INTO "change" VALUES(4,'cba80a39d7c33c299f94bd8a','engineer_skill','["b118fae10b4f9bf65b6bda01","installation"]',NULL);
INSERT INTO "change" VALUES(5,'c09c4802b309d0978a87f6af','absence','["8639b3bc959db3fc40bc26ff"]',NULL);
INSERT INTO "change" VALUES(6,'424cb30a4c7d8d6b30f64d15','customer','["16fd0908f4342896fb6fa482"]',NULL);
INSERT INTO "change" VALUES(7,'424cb30a4c7d8d6b30f64d15','phone','["16fd0908f4342896fb6fa482","8613800000001",""]',NULL);
INSERT INTO "change" VALUES(8,'64b00c649a44104a22f13080','customer','["2ea59dfc12ae9ea45cec3e8c"]',NULL);
INSERT INTO "change" VALUES(9,'64b00c649a44104a22f13080','phone','["2ea59dfc12ae9ea45cec3e8c","8613800000002",""]',NULL);
INSERT INTO "change" VALUES(10,'66e87e2ddef56063a100d617','customer','["456a0bd3b363a0ea30e07aa8"]',NULL);
INSERT INTO "change" VALUES(11,'4654a57b6198accfaa5dfafa','site','["86f55c28c8cff58dacf47dd6"]',NULL);
INSERT INTO "change" VALUES(12,'27e8569ac38f0c2c347f2ee2','phone','["16fd0908f4342896fb6fa482","8613800000003",""]',NULL);
INSERT INTO "change" VALUES(13,'27e8569ac38f0c2c347f2ee2','contact','["aab446f5ffff4e719d1347d4"]',NULL);
INSERT INTO "change" VALUES(14,'81a07a5f13a9073dcbb82e7e','contract','["d821d855eaa34e0af8b7678c"]',NULL);
INSERT INTO "change" VALUES(15,'81a07a5f13a9073dcbb82e7e','entitlement','["d821d855eaa34e0af8b7678c","visit"]',NULL);
INSERT INTO "change" VALUES(16,'81a07a5f13a9073dcbb82e7e','entitlement','["d821d855eaa34e0af8b7678c","training"]',NULL);
INSERT INTO "change" VALUES(17,'74cb8415c592f7533690fc2f','contract','["039d0ef8f94a6d0977924016"]',NULL);
INSERT INTO "change" VALUES(18,'cd6fe33a287a77cac8a4b539','equipment','["69d496e426f8cd587703c15a"]',NULL);
INSERT INTO "change" VALUES(19,'b49bcccc37aa32276839f8fe','equipment','["1bcac27fda6050a20491b0e2"]',NULL);
INSERT INTO "change" VALUES(20,'85a80d9d4b9b8e592ab16c87','equipment','["87c356abdc5fb2c072a045a9"]',NULL);
INSERT INTO "change" VALUES(21,'43945d1179328340bdb03d26','holder','["80353194a0097888796bc00a"]',NULL);
INSERT INTO "change" VALUES(22,'43945d1179328340bdb03d26','stock','["80353194a0097888796bc00a","roller","new"]',NULL);
INSERT INTO "change" VALUES(23,'43945d1179328340bdb03d26','stock_move','["7d13970849e52dacf9e16a08"]',NULL);
INSERT INTO "change" VALUES(24,'4dab38d89aced296ea5b5f6d','holder','["9b41fd397677426765b5f1d7"]',NULL);
INSERT INTO "change" VALUES(25,'4dab38d89aced296ea5b5f6d','stock','["80353194a0097888796bc00a","roller","new"]','{"holder_id":"80353194a0097888796bc00a","part":"roller","condition":"new","quantity":10}');
INSERT INTO "change" VALUES(26,'4dab38d89aced296ea5b5f6d','stock','["9b41fd397677426765b5f1d7","roller","new"]',NULL);
INSERT INTO "change" VALUES(27,'4dab38d89aced296ea5b5f6d','stock_move','["08d3367360d338ffa24fe1a4"]',NULL);
INSERT INTO "change" VALUES(28,'5ef98c7facbc19a27ede65e5','holder','["709fb77a58c36021369fe9e2"]',NULL);
INSERT INTO "change" VALUES(29,'5ef98c7facbc19a27ede65e5','stock','["80353194a0097888796bc00a","roller","new"]','{"holder_id":"80353194a0097888796bc00a","part":"roller","condition":"new","quantity":7}');
INSERT INTO "change" VALUES(30,'5ef98c7facbc19a27ede65e5','stock','["709fb77a58c36021369fe9e2","roller","new"]',NULL);
INSERT INTO "change" VALUES(31,'5ef98c7facbc19a27ede65e5','stock_move','["16aee57af2963295e18e2c52"]',NULL);
INSERT INTO "change" VALUES(32,'e9e54695ef2a867187b9bd40','card','["7bdd71543e205a4f860e0a6a"]',NULL);
INSERT INTO "change" VALUES(33,'75d6ec8769535e9e7726f0cc','ticket','["945f4c3d30c607b61ff2d2fe"]',NULL);
INSERT INTO "change" VALUES(34,'75d6ec8769535e9e7726f0cc','ticket_period','["945f4c3d30c607b61ff2d2fe","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(35,'75d6ec8769535e9e7726f0cc','call','["33b061de5e63de2e01b63150"]',NULL);
INSERT INTO "change" VALUES(36,'75d6ec8769535e9e7726f0cc','clock','["c51a515526a0f98fa0715af7"]',NULL);
INSERT INTO "change" VALUES(37,'75d6ec8769535e9e7726f0cc','clock','["982b1ff495db1c950a3f8231"]',NULL);
INSERT INTO "change" VALUES(38,'75d6ec8769535e9e7726f0cc','clock','["6ece35dec981fecfcbe4d90b"]',NULL);
INSERT INTO "change" VALUES(39,'75d6ec8769535e9e7726f0cc','clock_period','["c51a515526a0f98fa0715af7","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(40,'75d6ec8769535e9e7726f0cc','clock_period','["982b1ff495db1c950a3f8231","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(41,'75d6ec8769535e9e7726f0cc','clock_period','["6ece35dec981fecfcbe4d90b","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(42,'97c6a55085d1e59db70831dd','ticket_period','["945f4c3d30c607b61ff2d2fe","2026-03-02T01:00:00Z"]','{"ticket_id":"945f4c3d30c607b61ff2d2fe","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(43,'97c6a55085d1e59db70831dd','ticket_period','["945f4c3d30c607b61ff2d2fe","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(44,'c5288302a72168647a49f269','clock','["c51a515526a0f98fa0715af7"]','{"id":"c51a515526a0f98fa0715af7","ticket_id":"945f4c3d30c607b61ff2d2fe","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(45,'c5288302a72168647a49f269','clock','["982b1ff495db1c950a3f8231"]','{"id":"982b1ff495db1c950a3f8231","ticket_id":"945f4c3d30c607b61ff2d2fe","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(46,'c5288302a72168647a49f269','clock_period','["c51a515526a0f98fa0715af7","2026-03-02T01:00:00Z"]','{"clock_id":"c51a515526a0f98fa0715af7","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T01:15:00Z","held":0}');
INSERT INTO "change" VALUES(47,'c5288302a72168647a49f269','clock_period','["982b1ff495db1c950a3f8231","2026-03-02T01:00:00Z"]','{"clock_id":"982b1ff495db1c950a3f8231","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T01:30:00Z","held":0}');
INSERT INTO "change" VALUES(48,'99d1cb4544fc0e9e3ce721cd','appointment','["dadff470a9208a5a44bed354"]',NULL);
INSERT INTO "change" VALUES(49,'629f10158b77fecd318f0b50','consent','["366ce03c4d5e71edf28faf0d"]',NULL);
INSERT INTO "change" VALUES(50,'36b16b8283da2d111b5bff14','quote','["7621f26fc0ffe9ccc72a1657"]',NULL);
INSERT INTO "change" VALUES(51,'36b16b8283da2d111b5bff14','priced_line','["86a805b89babe9a824c2a080"]',NULL);
INSERT INTO "change" VALUES(52,'36b16b8283da2d111b5bff14','priced_line','["25e0b8cce00d9a0302c3b86c"]',NULL);
INSERT INTO "change" VALUES(53,'36b16b8283da2d111b5bff14','priced_line','["8da6b32362d82871fdcd56aa"]',NULL);
INSERT INTO "change" VALUES(54,'36b16b8283da2d111b5bff14','priced_line','["46d258f0cb6db5562693ab6e"]',NULL);
INSERT INTO "change" VALUES(55,'e27256f9f44b1bec2555230b','consent','["c3fde90eae51f4b3e1492a8d"]',NULL);
INSERT INTO "change" VALUES(56,'ccc8d7a98857aacaa2be3421','dispatch','["6a52a0383183572fa4c657a2"]',NULL);
INSERT INTO "change" VALUES(57,'ccc8d7a98857aacaa2be3421','clock','["b747460ee37ec3d5180f617f"]',NULL);
INSERT INTO "change" VALUES(58,'ccc8d7a98857aacaa2be3421','clock_period','["b747460ee37ec3d5180f617f","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(59,'2b0a311e2d2f2aa3ad1801c5','holder','["708e74abde7056576d454f19"]',NULL);
INSERT INTO "change" VALUES(60,'2b0a311e2d2f2aa3ad1801c5','stock','["9b41fd397677426765b5f1d7","roller","new"]','{"holder_id":"9b41fd397677426765b5f1d7","part":"roller","condition":"new","quantity":3}');
INSERT INTO "change" VALUES(61,'2b0a311e2d2f2aa3ad1801c5','stock','["708e74abde7056576d454f19","roller","new"]',NULL);
INSERT INTO "change" VALUES(62,'2b0a311e2d2f2aa3ad1801c5','stock_move','["3db9f67c066fad6608c14b09"]',NULL);
INSERT INTO "change" VALUES(63,'b40d3537b6df928f1fb51584','dispatch','["6a52a0383183572fa4c657a2"]','{"id":"6a52a0383183572fa4c657a2","ticket_id":"945f4c3d30c607b61ff2d2fe","visit":1,"engineer_id":"b10d27ad73b2c8ca48cabec6","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(64,'b40d3537b6df928f1fb51584','clock','["b747460ee37ec3d5180f617f"]','{"id":"b747460ee37ec3d5180f617f","ticket_id":"945f4c3d30c607b61ff2d2fe","target":"arrive","tier":"gold","within":"2h clock","calendar":"always","stops":"arrived","pauses":null,"started_by":"ordered","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(65,'b40d3537b6df928f1fb51584','clock_period','["b747460ee37ec3d5180f617f","2026-03-02T01:00:00Z"]','{"clock_id":"b747460ee37ec3d5180f617f","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(66,'07ba46a41bab733381c606cb','dispatch','["6a52a0383183572fa4c657a2"]','{"id":"6a52a0383183572fa4c657a2","ticket_id":"945f4c3d30c607b61ff2d2fe","visit":1,"engineer_id":"b10d27ad73b2c8ca48cabec6","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(67,'07ba46a41bab733381c606cb','dispatch_check','["6a52a0383183572fa4c657a2","uniform"]',NULL);
INSERT INTO "change" VALUES(68,'07ba46a41bab733381c606cb','dispatch_check','["6a52a0383183572fa4c657a2","tidy"]',NULL);
INSERT INTO "change" VALUES(69,'07ba46a41bab733381c606cb','dispatch_item','["6a52a0383183572fa4c657a2","training"]',NULL);
INSERT INTO "change" VALUES(70,'07ba46a41bab733381c606cb','stock','["708e74abde7056576d454f19","roller","new"]','{"holder_id":"708e74abde7056576d454f19","part":"roller","condition":"new","quantity":1}');
INSERT INTO "change" VALUES(71,'07ba46a41bab733381c606cb','stock_move','["41b008bf7dee7d545d1bd934"]',NULL);
INSERT INTO "change" VALUES(72,'07ba46a41bab733381c606cb','priced_line','["8540a710fd58eac93fea374e"]',NULL);
INSERT INTO "change" VALUES(73,'07ba46a41bab733381c606cb','priced_line','["fb1507dab35d0543d0011f0a"]',NULL);
INSERT INTO "change" VALUES(74,'07ba46a41bab733381c606cb','priced_line','["000a73e603ab89140dc90d11"]',NULL);
INSERT INTO "change" VALUES(75,'07ba46a41bab733381c606cb','priced_line','["2093adffee49158c17bc81af"]',NULL);
INSERT INTO "change" VALUES(76,'07ba46a41bab733381c606cb','priced_line','["0e965236d2e47ad6805da02f"]',NULL);
INSERT INTO "change" VALUES(77,'07ba46a41bab733381c606cb','entitlement','["d821d855eaa34e0af8b7678c","training"]','{"contract_id":"d821d855eaa34e0af8b7678c","entitlement":"training","total":2,"used":0}');
INSERT INTO "change" VALUES(78,'b2255ad79612f88b2a3617ff','attachment','["e138d7093b207d28493a11ca"]',NULL);
INSERT INTO "change" VALUES(79,'b6f33545f3af246b2abad930','attachment','["cb3d9285dc91c45b1223c9e0"]',NULL);
INSERT INTO "change" VALUES(80,'fc18d79361a5f9ca951a339e','dispatch','["6a52a0383183572fa4c657a2"]','{"id":"6a52a0383183572fa4c657a2","ticket_id":"945f4c3d30c607b61ff2d2fe","visit":1,"engineer_id":"b10d27ad73b2c8ca48cabec6","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":null,"cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"parts_charged":"cost","work_charged":"free","charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(81,'fc18d79361a5f9ca951a339e','dispatch','["6a52a0383183572fa4c657a2"]','{"id":"6a52a0383183572fa4c657a2","ticket_id":"945f4c3d30c607b61ff2d2fe","visit":1,"engineer_id":"b10d27ad73b2c8ca48cabec6","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":null,"cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"parts_charged":"cost","work_charged":"free","charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":"Li Na","signed_at":"2026-03-02T02:05:00Z","failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(82,'fc18d79361a5f9ca951a339e','ticket_period','["945f4c3d30c607b61ff2d2fe","2026-03-02T01:00:00Z"]','{"ticket_id":"945f4c3d30c607b61ff2d2fe","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":"b10d27ad73b2c8ca48cabec6"}');
INSERT INTO "change" VALUES(83,'fc18d79361a5f9ca951a339e','ticket_period','["945f4c3d30c607b61ff2d2fe","2026-03-02T02:05:00Z"]',NULL);
INSERT INTO "change" VALUES(84,'fc18d79361a5f9ca951a339e','ticket','["945f4c3d30c607b61ff2d2fe"]','{"id":"945f4c3d30c607b61ff2d2fe","number":"SD-000001","count":1,"summary":"printer jams","kind":"fault","customer_id":"16fd0908f4342896fb6fa482","severity":null,"reach":null,"opened_at":"2026-03-02T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":"69d496e426f8cd587703c15a","contract_id":"d821d855eaa34e0af8b7678c","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(85,'fc18d79361a5f9ca951a339e','clock','["6ece35dec981fecfcbe4d90b"]','{"id":"6ece35dec981fecfcbe4d90b","ticket_id":"945f4c3d30c607b61ff2d2fe","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(86,'fc18d79361a5f9ca951a339e','clock_period','["6ece35dec981fecfcbe4d90b","2026-03-02T01:00:00Z"]','{"clock_id":"6ece35dec981fecfcbe4d90b","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(87,'dc53b1f1aa63048ad5539cfe','card','["7bdd71543e205a4f860e0a6a"]','{"id":"7bdd71543e205a4f860e0a6a","number":"CARD-0001","customer_id":"16fd0908f4342896fb6fa482","value":50000,"balance":50000,"currency":"CNY","sold_at":"2026-03-02T00:30:00Z","decimals":2}');
INSERT INTO "change" VALUES(88,'dc53b1f1aa63048ad5539cfe','payment','["4f43863aaf78315c03cd1ac3"]',NULL);
INSERT INTO "change" VALUES(89,'06fc979f8c965a99ad821abc','payment','["33dbe018c241f930f334affb"]',NULL);
INSERT INTO "change" VALUES(90,'37b0ebb1ae4d327cdf038f91','dispatch','["6a52a0383183572fa4c657a2"]','{"id":"6a52a0383183572fa4c657a2","ticket_id":"945f4c3d30c607b61ff2d2fe","visit":1,"engineer_id":"b10d27ad73b2c8ca48cabec6","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":"2026-03-02T02:05:00Z","cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"parts_charged":"cost","work_charged":"free","charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":"Li Na","signed_at":"2026-03-02T02:05:00Z","failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(91,'af88cb37c5c1a74146545217','discount','["945f4c3d30c607b61ff2d2fe"]',NULL);
INSERT INTO "change" VALUES(92,'02c00e54fce6a1a387b08204','payment','["cf33424fccc14074cc811102"]',NULL);
INSERT INTO "change" VALUES(93,'0c3275793c4195d55d115ec6','payment','["cf33424fccc14074cc811102"]','{"id":"cf33424fccc14074cc811102","receipt":"R-0003","ticket_id":"945f4c3d30c607b61ff2d2fe","amount":500,"currency":"CNY","method":"transfer","card_id":null,"at":"2026-03-02T02:05:00Z","taken_by":"tester","decimals":2,"kind":"refund","voided_at":null,"voided_by":null,"voided_why":null}');
INSERT INTO "change" VALUES(94,'6349c90d2df4aa3bb9388e62','ticket_period','["945f4c3d30c607b61ff2d2fe","2026-03-02T02:05:00Z"]','{"ticket_id":"945f4c3d30c607b61ff2d2fe","since":"2026-03-02T02:05:00Z","until":"9999-12-31T23:59:59Z","state":"resolved","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":"b10d27ad73b2c8ca48cabec6"}');
INSERT INTO "change" VALUES(95,'6349c90d2df4aa3bb9388e62','ticket_period','["945f4c3d30c607b61ff2d2fe","2026-03-02T02:05:00Z"]',NULL);
INSERT INTO "change" VALUES(96,'b0589f6d024fcb6fcdf20919','ticket','["b88aca33338f0e43726bb667"]',NULL);
INSERT INTO "change" VALUES(97,'b0589f6d024fcb6fcdf20919','ticket_period','["b88aca33338f0e43726bb667","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(98,'b0589f6d024fcb6fcdf20919','call','["08109ce45b7a33952402e95e"]',NULL);
INSERT INTO "change" VALUES(99,'b0589f6d024fcb6fcdf20919','clock','["7a0771bfe2139eea201e3236"]',NULL);
INSERT INTO "change" VALUES(100,'b0589f6d024fcb6fcdf20919','clock','["6ddf70c9d6766259c109afb5"]',NULL);
INSERT INTO "change" VALUES(101,'b0589f6d024fcb6fcdf20919','clock_period','["7a0771bfe2139eea201e3236","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(102,'b0589f6d024fcb6fcdf20919','clock_period','["6ddf70c9d6766259c109afb5","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(103,'cbae4cbebaf6c2115002c9e2','call','["ae03bb5eb949c95198b9f03d"]',NULL);
INSERT INTO "change" VALUES(104,'1722e88d19575250d061dd05','loan','["94d7a7222090f3868e6761f1"]',NULL);
INSERT INTO "change" VALUES(105,'c8df2c452bc5d408ed253f49','rma','["b26d5dbd36c211edb3c482ca"]',NULL);
INSERT INTO "change" VALUES(106,'8d7b4c1ef25bfadc9c398be2','approval','["return","b26d5dbd36c211edb3c482ca","wang"]',NULL);
INSERT INTO "change" VALUES(107,'8d7b4c1ef25bfadc9c398be2','rma','["b26d5dbd36c211edb3c482ca"]','{"id":"b26d5dbd36c211edb3c482ca","number":"RMA-0001","ticket_id":"b88aca33338f0e43726bb667","equipment_id":"1bcac27fda6050a20491b0e2","reason":"quality","decision":"repair","freight":"desk","because":"{\"when\": {\"warranty\": [\"in\"]}}","overruled_by":null,"asked_at":"2026-03-02T03:00:00Z","asked_by":"tester","approved_at":null,"sent_at":null,"back_at":null,"done_at":null}');
INSERT INTO "change" VALUES(108,'1b100ad949ee358ec897cee7','consent','["962c87d25f03f8d5ca7bd8f2"]',NULL);
INSERT INTO "change" VALUES(109,'b22de5a15a919e60c58389e9','rma','["b26d5dbd36c211edb3c482ca"]','{"id":"b26d5dbd36c211edb3c482ca","number":"RMA-0001","ticket_id":"b88aca33338f0e43726bb667","equipment_id":"1bcac27fda6050a20491b0e2","reason":"quality","decision":"repair","freight":"desk","because":"{\"when\": {\"warranty\": [\"in\"]}}","overruled_by":null,"asked_at":"2026-03-02T03:00:00Z","asked_by":"tester","approved_at":"2026-03-02T03:00:00Z","sent_at":null,"back_at":null,"done_at":null}');
INSERT INTO "change" VALUES(110,'3ce467f86845a6b94e9b7038','ticket_period','["b88aca33338f0e43726bb667","2026-03-02T03:00:00Z"]','{"ticket_id":"b88aca33338f0e43726bb667","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(111,'3ce467f86845a6b94e9b7038','ticket_period','["b88aca33338f0e43726bb667","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(112,'3ce467f86845a6b94e9b7038','hold','["bd1c1db04ce5fb82c6dc24c6"]',NULL);
INSERT INTO "change" VALUES(113,'3ce467f86845a6b94e9b7038','clock_period','["7a0771bfe2139eea201e3236","2026-03-02T03:00:00Z"]','{"clock_id":"7a0771bfe2139eea201e3236","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T06:00:00Z","held":0}');
INSERT INTO "change" VALUES(114,'3ce467f86845a6b94e9b7038','clock_period','["7a0771bfe2139eea201e3236","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(115,'5e08811b2ef7ca91688f0c21','ticket','["fc3d18942c5001030158b1df"]',NULL);
INSERT INTO "change" VALUES(116,'5e08811b2ef7ca91688f0c21','ticket_period','["fc3d18942c5001030158b1df","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(117,'5e08811b2ef7ca91688f0c21','call','["d8e9d1fca1a16ff5cee09410"]',NULL);
INSERT INTO "change" VALUES(118,'5e08811b2ef7ca91688f0c21','clock','["19c16da7ed23e37722cc86d6"]',NULL);
INSERT INTO "change" VALUES(119,'5e08811b2ef7ca91688f0c21','clock','["e92cf77a17aa85bf1804db1d"]',NULL);
INSERT INTO "change" VALUES(120,'5e08811b2ef7ca91688f0c21','clock_period','["19c16da7ed23e37722cc86d6","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(121,'5e08811b2ef7ca91688f0c21','clock_period','["e92cf77a17aa85bf1804db1d","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(122,'b851ef6de3a2ea9eecd3b9ab','ticket','["22497e379ec21590e651f992"]',NULL);
INSERT INTO "change" VALUES(123,'b851ef6de3a2ea9eecd3b9ab','ticket_period','["22497e379ec21590e651f992","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(124,'b851ef6de3a2ea9eecd3b9ab','call','["13ee6866fee02ac7f0606133"]',NULL);
INSERT INTO "change" VALUES(125,'b851ef6de3a2ea9eecd3b9ab','clock','["e1e9791d9dee207b7bc65a5e"]',NULL);
INSERT INTO "change" VALUES(126,'b851ef6de3a2ea9eecd3b9ab','clock','["1d38e65d1412436ae5d754f3"]',NULL);
INSERT INTO "change" VALUES(127,'b851ef6de3a2ea9eecd3b9ab','clock','["d076f65f540766cb2c8b2687"]',NULL);
INSERT INTO "change" VALUES(128,'b851ef6de3a2ea9eecd3b9ab','clock_period','["e1e9791d9dee207b7bc65a5e","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(129,'b851ef6de3a2ea9eecd3b9ab','clock_period','["1d38e65d1412436ae5d754f3","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(130,'b851ef6de3a2ea9eecd3b9ab','clock_period','["d076f65f540766cb2c8b2687","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(131,'17d06c053296a91a1fa7c8be','ticket','["22497e379ec21590e651f992"]','{"id":"22497e379ec21590e651f992","number":"SD-000004","count":4,"summary":"registration desk is down","kind":"fault","customer_id":"16fd0908f4342896fb6fa482","severity":null,"reach":null,"opened_at":"2026-03-02T03:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":"d821d855eaa34e0af8b7678c","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(132,'17d06c053296a91a1fa7c8be','ticket_period','["22497e379ec21590e651f992","2026-03-02T03:30:00Z"]','{"ticket_id":"22497e379ec21590e651f992","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(133,'17d06c053296a91a1fa7c8be','ticket_period','["22497e379ec21590e651f992","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(134,'17d06c053296a91a1fa7c8be','clock','["e1e9791d9dee207b7bc65a5e"]','{"id":"e1e9791d9dee207b7bc65a5e","ticket_id":"22497e379ec21590e651f992","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(135,'17d06c053296a91a1fa7c8be','clock','["1d38e65d1412436ae5d754f3"]','{"id":"1d38e65d1412436ae5d754f3","ticket_id":"22497e379ec21590e651f992","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(136,'17d06c053296a91a1fa7c8be','clock','["d076f65f540766cb2c8b2687"]','{"id":"d076f65f540766cb2c8b2687","ticket_id":"22497e379ec21590e651f992","target":"solve","tier":"gold","within":"3 working days","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(137,'17d06c053296a91a1fa7c8be','clock_period','["d076f65f540766cb2c8b2687","2026-03-02T03:30:00Z"]','{"clock_id":"d076f65f540766cb2c8b2687","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-05T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(138,'17d06c053296a91a1fa7c8be','clock_period','["d076f65f540766cb2c8b2687","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(139,'84aec4798a3473d9f3081895','ticket_period','["22497e379ec21590e651f992","2026-03-02T06:00:00Z"]','{"ticket_id":"22497e379ec21590e651f992","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(140,'84aec4798a3473d9f3081895','ticket_period','["22497e379ec21590e651f992","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(141,'4bad54751e9983e508348076','clock','["19c16da7ed23e37722cc86d6"]','{"id":"19c16da7ed23e37722cc86d6","ticket_id":"fc3d18942c5001030158b1df","target":"answer","tier":"standard","within":"30m","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(142,'4bad54751e9983e508348076','clock_period','["19c16da7ed23e37722cc86d6","2026-03-02T03:30:00Z"]','{"clock_id":"19c16da7ed23e37722cc86d6","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(143,'4bad54751e9983e508348076','contract_extension','["19c16da7ed23e37722cc86d6"]',NULL);
INSERT INTO "change" VALUES(144,'4bad54751e9983e508348076','contract','["039d0ef8f94a6d0977924016"]','{"id":"039d0ef8f94a6d0977924016","number":"C-0002","customer_id":"2ea59dfc12ae9ea45cec3e8c","kind":"basic","tier":"standard","phase":null,"starts_on":"2026-01-01","ends_on":"2026-12-31"}');
INSERT INTO "change" VALUES(145,'ef263025dcdbfec2a593b367','stock_request','["eb99c4dff6d705139c201298"]',NULL);
INSERT INTO "change" VALUES(146,'1c588ba11f5763ac7bba8de8','approval','["request","eb99c4dff6d705139c201298","wang"]',NULL);
INSERT INTO "change" VALUES(147,'1c588ba11f5763ac7bba8de8','stock_request','["eb99c4dff6d705139c201298"]','{"id":"eb99c4dff6d705139c201298","number":"REQ-0001","holder_id":"709fb77a58c36021369fe9e2","part":"roller","quantity":2,"state":"asked","asked_at":"2026-03-02T06:00:00Z","asked_by":"tester","because":"for the fair"}');
INSERT INTO "change" VALUES(148,'82a79aa984fe6f091e2e862b','stock','["80353194a0097888796bc00a","roller","new"]','{"holder_id":"80353194a0097888796bc00a","part":"roller","condition":"new","quantity":5}');
INSERT INTO "change" VALUES(149,'82a79aa984fe6f091e2e862b','stock','["709fb77a58c36021369fe9e2","roller","new"]','{"holder_id":"709fb77a58c36021369fe9e2","part":"roller","condition":"new","quantity":2}');
INSERT INTO "change" VALUES(150,'82a79aa984fe6f091e2e862b','stock_move','["d0c4ed76141196c002e72579"]',NULL);
INSERT INTO "change" VALUES(151,'82a79aa984fe6f091e2e862b','stock_request','["eb99c4dff6d705139c201298"]','{"id":"eb99c4dff6d705139c201298","number":"REQ-0001","holder_id":"709fb77a58c36021369fe9e2","part":"roller","quantity":2,"state":"approved","asked_at":"2026-03-02T06:00:00Z","asked_by":"tester","because":"for the fair"}');
INSERT INTO "change" VALUES(152,'eeb66058e80d2ece3cec833a','stock','["9b41fd397677426765b5f1d7","roller","new"]','{"holder_id":"9b41fd397677426765b5f1d7","part":"roller","condition":"new","quantity":2}');
INSERT INTO "change" VALUES(153,'eeb66058e80d2ece3cec833a','stock_move','["ef967d31500fa59a70fc7540"]',NULL);
INSERT INTO "change" VALUES(154,'eeb66058e80d2ece3cec833a','loss','["ef967d31500fa59a70fc7540"]',NULL);
INSERT INTO "change" VALUES(155,'996a2812314b90bd0cd23f5f','entitlement','["d821d855eaa34e0af8b7678c","visit"]','{"contract_id":"d821d855eaa34e0af8b7678c","entitlement":"visit","total":4,"used":0}');
INSERT INTO "change" VALUES(156,'1488f31e3385e5b6df31d0cd','ticket','["84f2e95eaa0f31df93c4227c"]',NULL);
INSERT INTO "change" VALUES(157,'1488f31e3385e5b6df31d0cd','ticket_period','["84f2e95eaa0f31df93c4227c","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(158,'1488f31e3385e5b6df31d0cd','call','["74f3688f164c30bc4ad82a58"]',NULL);
INSERT INTO "change" VALUES(159,'1488f31e3385e5b6df31d0cd','clock','["191994eaa36a1cf52450f036"]',NULL);
INSERT INTO "change" VALUES(160,'1488f31e3385e5b6df31d0cd','clock','["0f5e31e306c323ffad2e5b9b"]',NULL);
INSERT INTO "change" VALUES(161,'1488f31e3385e5b6df31d0cd','clock','["72f7b75f7a79078d2a167007"]',NULL);
INSERT INTO "change" VALUES(162,'1488f31e3385e5b6df31d0cd','clock_period','["191994eaa36a1cf52450f036","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(163,'1488f31e3385e5b6df31d0cd','clock_period','["0f5e31e306c323ffad2e5b9b","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(164,'1488f31e3385e5b6df31d0cd','clock_period','["72f7b75f7a79078d2a167007","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(165,'234b6d85083905a71815027d','escalation','["d076f65f540766cb2c8b2687",75]',NULL);
INSERT INTO "change" VALUES(166,'234b6d85083905a71815027d','notice','["b855019ed6cb3b8b0506ba93"]',NULL);
INSERT INTO "change" VALUES(167,'f3ddb6b40585a4bbe8199575','notice','["b855019ed6cb3b8b0506ba93"]','{"id":"b855019ed6cb3b8b0506ba93","ticket_id":"22497e379ec21590e651f992","recipient":"head","engineer_id":null,"way":"command","made_at":"2026-03-02T09:20:00Z","document":"{\"target\": \"solve\", \"within\": \"same day\", \"percent\": 75, \"note\": \"time is running out\", \"due_at\": \"2026-03-02T09:30:00Z\", \"ticket\": {\"number\": \"SD-000004\", \"summary\": \"registration desk is down\", \"state\": \"open\", \"priority\": \"P1\", \"tier\": \"gold\", \"region\": \"city\", \"level\": \"2\", \"kind\": \"fault\", \"customer\": \"Example Clinic\", \"engineer\": null, \"opened_at\": \"2026-03-02T03:30:00Z\"}}","claimed_until":"2026-03-02T09:22:00Z","sent_at":null,"tries":0,"error":null,"clock_id":"d076f65f540766cb2c8b2687","percent":75,"about_at":"2026-03-02T08:15:00Z","not_before":null,"event_seq":null}');
INSERT INTO "change" VALUES(168,'6f094e3e9115a136e36c82c3','escalation','["72f7b75f7a79078d2a167007",75]',NULL);
INSERT INTO "change" VALUES(169,'6f094e3e9115a136e36c82c3','notice','["30b0f38aae45a73231820f95"]',NULL);
INSERT INTO "change" VALUES(170,'cad01dcd31d6667e379a5ecb','escalation','["d076f65f540766cb2c8b2687",100]',NULL);
INSERT INTO "change" VALUES(171,'cad01dcd31d6667e379a5ecb','ticket_period','["22497e379ec21590e651f992","2026-03-02T06:00:00Z"]','{"ticket_id":"22497e379ec21590e651f992","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":null}');
INSERT INTO "change" VALUES(172,'cad01dcd31d6667e379a5ecb','ticket_period','["22497e379ec21590e651f992","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(173,'cad01dcd31d6667e379a5ecb','clock','["d076f65f540766cb2c8b2687"]','{"id":"d076f65f540766cb2c8b2687","ticket_id":"22497e379ec21590e651f992","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(174,'b1a4d89e5c5d2308ed8d3eef','escalation','["72f7b75f7a79078d2a167007",100]',NULL);
INSERT INTO "change" VALUES(175,'b1a4d89e5c5d2308ed8d3eef','ticket_period','["84f2e95eaa0f31df93c4227c","2026-03-02T09:20:00Z"]','{"ticket_id":"84f2e95eaa0f31df93c4227c","since":"2026-03-02T09:20:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(176,'b1a4d89e5c5d2308ed8d3eef','ticket_period','["84f2e95eaa0f31df93c4227c","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(177,'b1a4d89e5c5d2308ed8d3eef','clock','["72f7b75f7a79078d2a167007"]','{"id":"72f7b75f7a79078d2a167007","ticket_id":"84f2e95eaa0f31df93c4227c","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(178,'b1a4d89e5c5d2308ed8d3eef','clock','["191994eaa36a1cf52450f036"]','{"id":"191994eaa36a1cf52450f036","ticket_id":"84f2e95eaa0f31df93c4227c","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(179,'b1a4d89e5c5d2308ed8d3eef','clock','["0f5e31e306c323ffad2e5b9b"]','{"id":"0f5e31e306c323ffad2e5b9b","ticket_id":"84f2e95eaa0f31df93c4227c","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(180,'23cbd7ef12253afa6f431deb','escalation','["72f7b75f7a79078d2a167007",150]',NULL);
INSERT INTO "change" VALUES(181,'23cbd7ef12253afa6f431deb','ticket_period','["84f2e95eaa0f31df93c4227c","2026-03-03T01:00:00Z"]','{"ticket_id":"84f2e95eaa0f31df93c4227c","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":null}');
INSERT INTO "change" VALUES(182,'23cbd7ef12253afa6f431deb','ticket_period','["84f2e95eaa0f31df93c4227c","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(183,'4eb7f7d183a84acc7160cdbb','notice','["30b0f38aae45a73231820f95"]','{"id":"30b0f38aae45a73231820f95","ticket_id":"84f2e95eaa0f31df93c4227c","recipient":"head","engineer_id":null,"way":"command","made_at":"2026-03-03T01:00:00Z","document":"{\"target\": \"solve\", \"within\": \"same day\", \"percent\": 75, \"note\": \"time is running out\", \"due_at\": \"2026-03-02T09:30:00Z\", \"ticket\": {\"number\": \"SD-000005\", \"summary\": \"cannot log in\", \"state\": \"open\", \"priority\": \"P1\", \"tier\": \"gold\", \"region\": \"city\", \"level\": \"1\", \"kind\": \"fault\", \"customer\": \"Example Clinic\", \"engineer\": null, \"opened_at\": \"2026-03-02T09:20:00Z\"}}","claimed_until":"2026-03-03T01:02:00Z","sent_at":null,"tries":0,"error":null,"clock_id":"72f7b75f7a79078d2a167007","percent":75,"about_at":"2026-03-02T09:27:30Z","not_before":null,"event_seq":null}');
INSERT INTO "change" VALUES(184,'54a1d081a5b4ddfcf5f5fa31','ticket','["f8e123aac2ce3833c2b59aba"]',NULL);
INSERT INTO "change" VALUES(185,'54a1d081a5b4ddfcf5f5fa31','ticket_period','["f8e123aac2ce3833c2b59aba","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(186,'54a1d081a5b4ddfcf5f5fa31','call','["f78eb36b4a9b2a47703b961f"]',NULL);
INSERT INTO "change" VALUES(187,'54a1d081a5b4ddfcf5f5fa31','clock','["57a19ff727d1a2dc3dbb41b5"]',NULL);
INSERT INTO "change" VALUES(188,'54a1d081a5b4ddfcf5f5fa31','clock','["83dc8ebfb9d27e8bddc83270"]',NULL);
INSERT INTO "change" VALUES(189,'54a1d081a5b4ddfcf5f5fa31','clock_period','["57a19ff727d1a2dc3dbb41b5","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(190,'54a1d081a5b4ddfcf5f5fa31','clock_period','["83dc8ebfb9d27e8bddc83270","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(191,'422e4304f475b96bf871df94','ticket_period','["f8e123aac2ce3833c2b59aba","2026-03-03T01:00:00Z"]','{"ticket_id":"f8e123aac2ce3833c2b59aba","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(192,'422e4304f475b96bf871df94','ticket_period','["f8e123aac2ce3833c2b59aba","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(193,'422e4304f475b96bf871df94','ticket','["f8e123aac2ce3833c2b59aba"]','{"id":"f8e123aac2ce3833c2b59aba","number":"SD-000006","count":6,"summary":"called by mistake","kind":"fault","customer_id":"456a0bd3b363a0ea30e07aa8","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(194,'422e4304f475b96bf871df94','clock','["57a19ff727d1a2dc3dbb41b5"]','{"id":"57a19ff727d1a2dc3dbb41b5","ticket_id":"f8e123aac2ce3833c2b59aba","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(195,'422e4304f475b96bf871df94','clock','["83dc8ebfb9d27e8bddc83270"]','{"id":"83dc8ebfb9d27e8bddc83270","ticket_id":"f8e123aac2ce3833c2b59aba","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(196,'422e4304f475b96bf871df94','clock_period','["57a19ff727d1a2dc3dbb41b5","2026-03-03T01:00:00Z"]','{"clock_id":"57a19ff727d1a2dc3dbb41b5","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-03T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(197,'422e4304f475b96bf871df94','clock_period','["83dc8ebfb9d27e8bddc83270","2026-03-03T01:00:00Z"]','{"clock_id":"83dc8ebfb9d27e8bddc83270","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(198,'339f7b4a15b1cf3eea0585ba','ticket','["cb441a912249254bcb80289b"]',NULL);
INSERT INTO "change" VALUES(199,'339f7b4a15b1cf3eea0585ba','ticket_period','["cb441a912249254bcb80289b","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(200,'339f7b4a15b1cf3eea0585ba','call','["33ad98633dbd30e29997aff4"]',NULL);
INSERT INTO "change" VALUES(201,'339f7b4a15b1cf3eea0585ba','clock','["0d32107de50025307d67d5ea"]',NULL);
INSERT INTO "change" VALUES(202,'339f7b4a15b1cf3eea0585ba','clock','["f1ecdfc8b28c9b0bf9176cf5"]',NULL);
INSERT INTO "change" VALUES(203,'339f7b4a15b1cf3eea0585ba','clock_period','["0d32107de50025307d67d5ea","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(204,'339f7b4a15b1cf3eea0585ba','clock_period','["f1ecdfc8b28c9b0bf9176cf5","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(205,'4129375dd9b471c481df0b9e','ticket_period','["cb441a912249254bcb80289b","2026-03-03T01:00:00Z"]','{"ticket_id":"cb441a912249254bcb80289b","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(206,'4129375dd9b471c481df0b9e','ticket_period','["cb441a912249254bcb80289b","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(207,'4129375dd9b471c481df0b9e','dispatch','["ac74a8f38914b37570d9ba15"]',NULL);
INSERT INTO "change" VALUES(208,'f699ea5639ee937ae43c7ade','dispatch','["ac74a8f38914b37570d9ba15"]','{"id":"ac74a8f38914b37570d9ba15","ticket_id":"cb441a912249254bcb80289b","visit":1,"engineer_id":"b118fae10b4f9bf65b6bda01","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(209,'f699ea5639ee937ae43c7ade','clock','["0d32107de50025307d67d5ea"]','{"id":"0d32107de50025307d67d5ea","ticket_id":"cb441a912249254bcb80289b","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(210,'f699ea5639ee937ae43c7ade','clock_period','["0d32107de50025307d67d5ea","2026-03-03T01:00:00Z"]','{"clock_id":"0d32107de50025307d67d5ea","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-03T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(211,'6f1552370e8f21fa9768f023','dispatch','["ac74a8f38914b37570d9ba15"]','{"id":"ac74a8f38914b37570d9ba15","ticket_id":"cb441a912249254bcb80289b","visit":1,"engineer_id":"b118fae10b4f9bf65b6bda01","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-03T01:00:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(212,'6f1552370e8f21fa9768f023','priced_line','["7217f2a8da04ac70ac1dae96"]',NULL);
INSERT INTO "change" VALUES(213,'6f1552370e8f21fa9768f023','priced_line','["12d15b8c5f3014484b1c7e3f"]',NULL);
INSERT INTO "change" VALUES(214,'6f1552370e8f21fa9768f023','dispatch','["ac74a8f38914b37570d9ba15"]','{"id":"ac74a8f38914b37570d9ba15","ticket_id":"cb441a912249254bcb80289b","visit":1,"engineer_id":"b118fae10b4f9bf65b6bda01","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-03T01:00:00Z","recorded_at":"2026-03-03T01:00:00Z","finished_at":null,"cancelled_at":null,"fault":"none","cause":"no training","action":"explained","result":"they know how","minutes":30,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":"free","work_charged":"free","charged_because":"in warranty","overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(215,'65e5016fef981c3a1e4ad733','ticket_period','["cb441a912249254bcb80289b","2026-03-03T01:00:00Z"]','{"ticket_id":"cb441a912249254bcb80289b","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"b118fae10b4f9bf65b6bda01"}');
INSERT INTO "change" VALUES(216,'65e5016fef981c3a1e4ad733','ticket_period','["cb441a912249254bcb80289b","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(217,'65e5016fef981c3a1e4ad733','ticket','["cb441a912249254bcb80289b"]','{"id":"cb441a912249254bcb80289b","number":"SD-000007","count":7,"summary":"how does it print","kind":"fault","customer_id":"456a0bd3b363a0ea30e07aa8","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(218,'65e5016fef981c3a1e4ad733','clock','["f1ecdfc8b28c9b0bf9176cf5"]','{"id":"f1ecdfc8b28c9b0bf9176cf5","ticket_id":"cb441a912249254bcb80289b","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(219,'65e5016fef981c3a1e4ad733','clock_period','["f1ecdfc8b28c9b0bf9176cf5","2026-03-03T01:00:00Z"]','{"clock_id":"f1ecdfc8b28c9b0bf9176cf5","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(220,'c9c8e08950b9e7708124f7d9','ticket_period','["cb441a912249254bcb80289b","2026-03-03T01:00:00Z"]','{"ticket_id":"cb441a912249254bcb80289b","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"resolved","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"b118fae10b4f9bf65b6bda01"}');
INSERT INTO "change" VALUES(221,'c9c8e08950b9e7708124f7d9','ticket_period','["cb441a912249254bcb80289b","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(222,'849cc947f8591956bffabaf3','ticket_period','["cb441a912249254bcb80289b","2026-03-03T01:00:00Z"]','{"ticket_id":"cb441a912249254bcb80289b","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"closed","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"b118fae10b4f9bf65b6bda01"}');
INSERT INTO "change" VALUES(223,'849cc947f8591956bffabaf3','ticket_period','["cb441a912249254bcb80289b","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(224,'849cc947f8591956bffabaf3','hold','["5986e291bd903efb32ac792f"]',NULL);
INSERT INTO "change" VALUES(225,'849cc947f8591956bffabaf3','ticket','["cb441a912249254bcb80289b"]','{"id":"cb441a912249254bcb80289b","number":"SD-000007","count":7,"summary":"how does it print","kind":"fault","customer_id":"456a0bd3b363a0ea30e07aa8","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":"2026-03-03T01:00:00Z","cause":"no training","solution":"explained","equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(226,'849cc947f8591956bffabaf3','clock','["f1ecdfc8b28c9b0bf9176cf5"]','{"id":"f1ecdfc8b28c9b0bf9176cf5","ticket_id":"cb441a912249254bcb80289b","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":"resolved","stopped_at":"2026-03-03T01:00:00Z","missed_at":null,"outcome":"met","counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(227,'849cc947f8591956bffabaf3','clock_period','["f1ecdfc8b28c9b0bf9176cf5","2026-03-03T01:00:00Z"]','{"clock_id":"f1ecdfc8b28c9b0bf9176cf5","since":"2026-03-03T01:00:00Z","until":"2026-03-03T01:00:00Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(228,'849cc947f8591956bffabaf3','clock_period','["f1ecdfc8b28c9b0bf9176cf5","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(229,'91a6978cd04ed7171b7f25e2','customer','["21b2cb29856caf598320ebc0"]',NULL);
INSERT INTO "change" VALUES(230,'91a6978cd04ed7171b7f25e2','ticket','["663416c1ce4dfa19dd1e80d1"]',NULL);
INSERT INTO "change" VALUES(231,'91a6978cd04ed7171b7f25e2','ticket_period','["663416c1ce4dfa19dd1e80d1","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(232,'91a6978cd04ed7171b7f25e2','call','["4dcd0f4c533e414854b70d82"]',NULL);
INSERT INTO "change" VALUES(233,'91a6978cd04ed7171b7f25e2','clock','["eedd1140eba9329d0fd35b6b"]',NULL);
INSERT INTO "change" VALUES(234,'91a6978cd04ed7171b7f25e2','clock','["6a78d8d172cdc0c6d35b136a"]',NULL);
INSERT INTO "change" VALUES(235,'91a6978cd04ed7171b7f25e2','clock_period','["eedd1140eba9329d0fd35b6b","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(236,'91a6978cd04ed7171b7f25e2','clock_period','["6a78d8d172cdc0c6d35b136a","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(237,'91a6978cd04ed7171b7f25e2','engineer','["e435c03fb29aa590f5f20803"]',NULL);
INSERT INTO "change" VALUES(238,'91a6978cd04ed7171b7f25e2','ticket_period','["663416c1ce4dfa19dd1e80d1","2026-03-02T00:30:00Z"]','{"ticket_id":"663416c1ce4dfa19dd1e80d1","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(239,'91a6978cd04ed7171b7f25e2','ticket_period','["663416c1ce4dfa19dd1e80d1","2026-03-02T00:40:00Z"]',NULL);
INSERT INTO "change" VALUES(240,'91a6978cd04ed7171b7f25e2','ticket_period','["663416c1ce4dfa19dd1e80d1","2026-03-02T00:40:00Z"]','{"ticket_id":"663416c1ce4dfa19dd1e80d1","since":"2026-03-02T00:40:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":"e435c03fb29aa590f5f20803"}');
INSERT INTO "change" VALUES(241,'91a6978cd04ed7171b7f25e2','ticket_period','["663416c1ce4dfa19dd1e80d1","2026-03-02T00:50:00Z"]',NULL);
INSERT INTO "change" VALUES(242,'91a6978cd04ed7171b7f25e2','ticket','["663416c1ce4dfa19dd1e80d1"]','{"id":"663416c1ce4dfa19dd1e80d1","number":"INC-7","count":null,"summary":"Door, Lock, Stuck","kind":"fault","customer_id":"21b2cb29856caf598320ebc0","severity":null,"reach":null,"opened_at":"2026-03-02T00:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(243,'91a6978cd04ed7171b7f25e2','clock','["eedd1140eba9329d0fd35b6b"]','{"id":"eedd1140eba9329d0fd35b6b","ticket_id":"663416c1ce4dfa19dd1e80d1","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T00:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T00:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(244,'91a6978cd04ed7171b7f25e2','clock','["6a78d8d172cdc0c6d35b136a"]','{"id":"6a78d8d172cdc0c6d35b136a","ticket_id":"663416c1ce4dfa19dd1e80d1","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-02T00:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T00:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(245,'91a6978cd04ed7171b7f25e2','clock_period','["eedd1140eba9329d0fd35b6b","2026-03-02T00:30:00Z"]','{"clock_id":"eedd1140eba9329d0fd35b6b","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T02:30:00Z","held":0}');
INSERT INTO "change" VALUES(246,'91a6978cd04ed7171b7f25e2','clock_period','["6a78d8d172cdc0c6d35b136a","2026-03-02T00:30:00Z"]','{"clock_id":"6a78d8d172cdc0c6d35b136a","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(247,'98de6a98ecfcb51ed22dcf96','engineer','["b118fae10b4f9bf65b6bda01"]','{"id":"b118fae10b4f9bf65b6bda01","name":"Zhao Min","name_key":"zhao min","login":"zhao","station":"centre","level":null,"phone":null,"mail":null,"active":1,"capacity":null}');
INSERT INTO "change" VALUES(248,'98de6a98ecfcb51ed22dcf96','engineer_skill','["b118fae10b4f9bf65b6bda01","installation"]','{"engineer_id":"b118fae10b4f9bf65b6bda01","skill":"installation"}');
INSERT INTO "change" VALUES(249,'98de6a98ecfcb51ed22dcf96','engineer_skill','["b118fae10b4f9bf65b6bda01","installation"]',NULL);
INSERT INTO "change" VALUES(250,'5b1a570fb7df69329d383923','absence','["b2dd8fd342825c576cfc883d"]',NULL);
INSERT INTO "change" VALUES(251,'df4fc798e5f62f427f1316f6','appointment','["22934e08dd036399ed904119"]',NULL);
INSERT INTO "change" VALUES(252,'7ad8a61a72c36bf035995f08','ticket_period','["22497e379ec21590e651f992","2026-03-03T01:00:00Z"]','{"ticket_id":"22497e379ec21590e651f992","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"3","engineer_id":null}');
INSERT INTO "change" VALUES(253,'7ad8a61a72c36bf035995f08','ticket_period','["22497e379ec21590e651f992","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(254,'7ad8a61a72c36bf035995f08','hold','["9ab90852138b7204048a018a"]',NULL);
INSERT INTO "change" VALUES(255,'7ad8a61a72c36bf035995f08','clock_period','["e1e9791d9dee207b7bc65a5e","2026-03-02T03:30:00Z"]','{"clock_id":"e1e9791d9dee207b7bc65a5e","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":0}');
INSERT INTO "change" VALUES(256,'7ad8a61a72c36bf035995f08','clock_period','["1d38e65d1412436ae5d754f3","2026-03-02T03:30:00Z"]','{"clock_id":"1d38e65d1412436ae5d754f3","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(257,'7ad8a61a72c36bf035995f08','clock_period','["d076f65f540766cb2c8b2687","2026-03-02T06:00:00Z"]','{"clock_id":"d076f65f540766cb2c8b2687","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(258,'7ad8a61a72c36bf035995f08','clock_period','["e1e9791d9dee207b7bc65a5e","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(259,'7ad8a61a72c36bf035995f08','clock_period','["1d38e65d1412436ae5d754f3","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(260,'7ad8a61a72c36bf035995f08','clock_period','["d076f65f540766cb2c8b2687","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(261,'7ad8a61a72c36bf035995f08','clock_period','["e1e9791d9dee207b7bc65a5e","2026-03-04T01:00:00Z"]','{"clock_id":"e1e9791d9dee207b7bc65a5e","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(262,'7ad8a61a72c36bf035995f08','clock_period','["1d38e65d1412436ae5d754f3","2026-03-04T01:00:00Z"]','{"clock_id":"1d38e65d1412436ae5d754f3","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(263,'7ad8a61a72c36bf035995f08','clock_period','["d076f65f540766cb2c8b2687","2026-03-04T01:00:00Z"]','{"clock_id":"d076f65f540766cb2c8b2687","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(264,'7ad8a61a72c36bf035995f08','clock_period','["e1e9791d9dee207b7bc65a5e","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(265,'7ad8a61a72c36bf035995f08','clock_period','["1d38e65d1412436ae5d754f3","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(266,'7ad8a61a72c36bf035995f08','clock_period','["d076f65f540766cb2c8b2687","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(267,'3679caf4712a39d483ed0e05','ticket','["6e744be0c27e867ed0599d03"]',NULL);
INSERT INTO "change" VALUES(268,'3679caf4712a39d483ed0e05','ticket_period','["6e744be0c27e867ed0599d03","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(269,'3679caf4712a39d483ed0e05','call','["a81f24694206b9d6df47590f"]',NULL);
INSERT INTO "change" VALUES(270,'3679caf4712a39d483ed0e05','clock','["31a23a1e0a2d73dcca749bf5"]',NULL);
INSERT INTO "change" VALUES(271,'3679caf4712a39d483ed0e05','clock','["4afa7d6bf5114692d1bec8bf"]',NULL);
INSERT INTO "change" VALUES(272,'3679caf4712a39d483ed0e05','clock','["02db002b863f99a2ff3f70ee"]',NULL);
INSERT INTO "change" VALUES(273,'3679caf4712a39d483ed0e05','clock_period','["31a23a1e0a2d73dcca749bf5","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(274,'3679caf4712a39d483ed0e05','clock_period','["4afa7d6bf5114692d1bec8bf","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(275,'3679caf4712a39d483ed0e05','clock_period','["02db002b863f99a2ff3f70ee","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(276,'67c66b2903cfcbdf57372e38','ticket_period','["84f2e95eaa0f31df93c4227c","2026-03-02T09:20:00Z"]','{"ticket_id":"84f2e95eaa0f31df93c4227c","since":"2026-03-02T09:20:00Z","until":"2026-03-03T01:00:00Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(277,'67c66b2903cfcbdf57372e38','ticket_period','["84f2e95eaa0f31df93c4227c","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(278,'67c66b2903cfcbdf57372e38','ticket_period','["84f2e95eaa0f31df93c4227c","2026-03-03T01:00:00Z"]','{"ticket_id":"84f2e95eaa0f31df93c4227c","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":"b118fae10b4f9bf65b6bda01"}');
INSERT INTO "change" VALUES(279,'67c66b2903cfcbdf57372e38','ticket_period','["84f2e95eaa0f31df93c4227c","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(280,'0f2dc134c51d686b86073fe0','ticket','["82db083fe04ceb9c2e88cefd"]',NULL);
INSERT INTO "change" VALUES(281,'0f2dc134c51d686b86073fe0','ticket_period','["82db083fe04ceb9c2e88cefd","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(282,'0f2dc134c51d686b86073fe0','call','["c9754d32e1eab619d5d2c783"]',NULL);
INSERT INTO "change" VALUES(283,'0f2dc134c51d686b86073fe0','clock','["c7bf51f93a1c682b6f9c8846"]',NULL);
INSERT INTO "change" VALUES(284,'0f2dc134c51d686b86073fe0','clock','["0066ee1f3158fcd549fa1774"]',NULL);
INSERT INTO "change" VALUES(285,'0f2dc134c51d686b86073fe0','clock_period','["c7bf51f93a1c682b6f9c8846","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(286,'0f2dc134c51d686b86073fe0','clock_period','["0066ee1f3158fcd549fa1774","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(287,'b59ccaeeb279aa4acbdba67e','clock','["c7bf51f93a1c682b6f9c8846"]','{"id":"c7bf51f93a1c682b6f9c8846","ticket_id":"82db083fe04ceb9c2e88cefd","target":"answer","tier":"standard","within":"30m","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-04T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-04T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(288,'b59ccaeeb279aa4acbdba67e','clock_period','["c7bf51f93a1c682b6f9c8846","2026-03-04T01:00:00Z"]','{"clock_id":"c7bf51f93a1c682b6f9c8846","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-04T01:30:00Z","held":0}');
INSERT INTO "change" VALUES(289,'d371bea298debe7ec13a98fd','ticket_period','["22497e379ec21590e651f992","2026-03-04T01:00:00Z"]','{"ticket_id":"22497e379ec21590e651f992","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"held","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"3","engineer_id":null}');
INSERT INTO "change" VALUES(290,'d371bea298debe7ec13a98fd','ticket_period','["22497e379ec21590e651f992","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(291,'d371bea298debe7ec13a98fd','hold','["9ab90852138b7204048a018a"]','{"id":"9ab90852138b7204048a018a","ticket_id":"22497e379ec21590e651f992","reason":"customer","since":"2026-03-04T01:00:00Z","until":null,"set_by":"tester","note":null,"ends_at":"2026-03-06T01:00:00Z"}');
INSERT INTO "change" VALUES(292,'d371bea298debe7ec13a98fd','clock_period','["e1e9791d9dee207b7bc65a5e","2026-03-06T01:00:00Z"]','{"clock_id":"e1e9791d9dee207b7bc65a5e","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":0}');
INSERT INTO "change" VALUES(293,'d371bea298debe7ec13a98fd','clock_period','["1d38e65d1412436ae5d754f3","2026-03-06T01:00:00Z"]','{"clock_id":"1d38e65d1412436ae5d754f3","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(294,'d371bea298debe7ec13a98fd','clock_period','["d076f65f540766cb2c8b2687","2026-03-06T01:00:00Z"]','{"clock_id":"d076f65f540766cb2c8b2687","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(295,'d371bea298debe7ec13a98fd','clock_period','["e1e9791d9dee207b7bc65a5e","2026-03-04T01:00:00Z"]','{"clock_id":"e1e9791d9dee207b7bc65a5e","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(296,'d371bea298debe7ec13a98fd','clock_period','["1d38e65d1412436ae5d754f3","2026-03-04T01:00:00Z"]','{"clock_id":"1d38e65d1412436ae5d754f3","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(297,'d371bea298debe7ec13a98fd','clock_period','["d076f65f540766cb2c8b2687","2026-03-04T01:00:00Z"]','{"clock_id":"d076f65f540766cb2c8b2687","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(298,'d371bea298debe7ec13a98fd','clock_period','["e1e9791d9dee207b7bc65a5e","2026-03-04T01:00:00Z"]','{"clock_id":"e1e9791d9dee207b7bc65a5e","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(299,'d371bea298debe7ec13a98fd','clock_period','["1d38e65d1412436ae5d754f3","2026-03-04T01:00:00Z"]','{"clock_id":"1d38e65d1412436ae5d754f3","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(300,'d371bea298debe7ec13a98fd','clock_period','["d076f65f540766cb2c8b2687","2026-03-04T01:00:00Z"]','{"clock_id":"d076f65f540766cb2c8b2687","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(301,'d371bea298debe7ec13a98fd','clock_period','["e1e9791d9dee207b7bc65a5e","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(302,'d371bea298debe7ec13a98fd','clock_period','["1d38e65d1412436ae5d754f3","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(303,'d371bea298debe7ec13a98fd','clock_period','["d076f65f540766cb2c8b2687","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(304,'b177e4e19d6281671540c612','turnover','["456a0bd3b363a0ea30e07aa8","2026-02"]',NULL);
INSERT INTO "change" VALUES(305,'e08f947e83879fcc84efc7c5','settlement','["456a0bd3b363a0ea30e07aa8","2026Q1"]',NULL);
INSERT INTO "change" VALUES(306,'414ee6b65fbd98f07e1f33e9','turnover','["456a0bd3b363a0ea30e07aa8","2026-04"]',NULL);
INSERT INTO "change" VALUES(307,'1d1d547563b4d7ab2b4feee2','customer','["8e9b6a8388cc11ad827de175"]',NULL);
INSERT INTO "change" VALUES(308,'1d1d547563b4d7ab2b4feee2','phone','["8e9b6a8388cc11ad827de175","861055500007","12"]',NULL);
INSERT INTO "change" VALUES(309,'b67c93d172c66e02a9ed6b77','phone','["456a0bd3b363a0ea30e07aa8","861055500007","12"]',NULL);
INSERT INTO "change" VALUES(310,'b67c93d172c66e02a9ed6b77','phone','["8e9b6a8388cc11ad827de175","861055500007","12"]','{"customer_id":"8e9b6a8388cc11ad827de175","digits":"861055500007","extension":"12","shown":"010 5550 0007 ext 12","tail":"5500007"}');
INSERT INTO "change" VALUES(311,'b67c93d172c66e02a9ed6b77','customer','["8e9b6a8388cc11ad827de175"]','{"id":"8e9b6a8388cc11ad827de175","name":"Sample Dealers","name_key":"sample dealers","region":null,"tier":null,"phase":null,"address":null,"number":"CU-0005","merged_into":null}');
INSERT INTO "change" VALUES(312,'3a9f954227f52c7e5379a0be','contract_moved_end','["ad56ba86d3e24b395e2aa681"]',NULL);
INSERT INTO "change" VALUES(313,'3a9f954227f52c7e5379a0be','contract','["039d0ef8f94a6d0977924016"]','{"id":"039d0ef8f94a6d0977924016","number":"C-0002","customer_id":"2ea59dfc12ae9ea45cec3e8c","kind":"basic","tier":"standard","phase":null,"starts_on":"2026-01-01","ends_on":"2027-01-31"}');
INSERT INTO "change" VALUES(314,'3a9f954227f52c7e5379a0be','ticket','["b88aca33338f0e43726bb667"]','{"id":"b88aca33338f0e43726bb667","number":"SD-000002","count":2,"summary":"no power","kind":"fault","customer_id":"2ea59dfc12ae9ea45cec3e8c","severity":null,"reach":null,"opened_at":"2026-03-02T03:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":"1bcac27fda6050a20491b0e2","contract_id":"039d0ef8f94a6d0977924016","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(315,'3a9f954227f52c7e5379a0be','ticket_period','["b88aca33338f0e43726bb667","2026-03-02T03:00:00Z"]','{"ticket_id":"b88aca33338f0e43726bb667","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","state":"held","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(316,'3a9f954227f52c7e5379a0be','ticket_period','["b88aca33338f0e43726bb667","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(317,'3a9f954227f52c7e5379a0be','ticket','["fc3d18942c5001030158b1df"]','{"id":"fc3d18942c5001030158b1df","number":"SD-000003","count":3,"summary":"scanner reads every second code","kind":"fault","customer_id":"2ea59dfc12ae9ea45cec3e8c","severity":null,"reach":null,"opened_at":"2026-03-02T03:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":"039d0ef8f94a6d0977924016","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(318,'3a9f954227f52c7e5379a0be','ticket_period','["fc3d18942c5001030158b1df","2026-03-02T03:30:00Z"]','{"ticket_id":"fc3d18942c5001030158b1df","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P2","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(319,'3a9f954227f52c7e5379a0be','ticket_period','["fc3d18942c5001030158b1df","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(320,'98cc3abdfc423c3492cf9168','contact','["aab446f5ffff4e719d1347d4"]','{"id":"aab446f5ffff4e719d1347d4","customer_id":"16fd0908f4342896fb6fa482","site_id":"86f55c28c8cff58dacf47dd6","name":"Li Na","role":"head nurse","phone":"13800000003","mail":null,"left_on":null}');
INSERT INTO "change" VALUES(321,'ae4ea65ae2228b2f87de3355','equipment','["1bcac27fda6050a20491b0e2"]','{"id":"1bcac27fda6050a20491b0e2","serial":"PR-1002","serial_key":"pr-1002","kind":"printer","model":null,"customer_id":"2ea59dfc12ae9ea45cec3e8c","site_id":null,"contract_id":"039d0ef8f94a6d0977924016","bought_on":"2026-02-01","delivered_on":null,"accepted_on":"2026-02-02","used_on":null,"scrapped_on":null,"plate":null,"plate_key":null,"note":null}');
INSERT INTO "change" VALUES(322,'5e0a37dc9acb8dc3cd874c0f','ticket','["11d6a9d15d12f57e2620671a"]',NULL);
INSERT INTO "change" VALUES(323,'5e0a37dc9acb8dc3cd874c0f','ticket_period','["11d6a9d15d12f57e2620671a","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(324,'5e0a37dc9acb8dc3cd874c0f','call','["56947d7780b6b9a8e5965eec"]',NULL);
INSERT INTO "change" VALUES(325,'5e0a37dc9acb8dc3cd874c0f','clock','["0cd7b724986b44618f4786f1"]',NULL);
INSERT INTO "change" VALUES(326,'5e0a37dc9acb8dc3cd874c0f','clock','["70168b2b3598f2a9ead198fe"]',NULL);
INSERT INTO "change" VALUES(327,'5e0a37dc9acb8dc3cd874c0f','clock_period','["0cd7b724986b44618f4786f1","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(328,'5e0a37dc9acb8dc3cd874c0f','clock_period','["70168b2b3598f2a9ead198fe","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(329,'f501443d6673c64fc8adee9c','withdrawn','["11d6a9d15d12f57e2620671a"]',NULL);
INSERT INTO "change" VALUES(330,'f501443d6673c64fc8adee9c','clock_period','["70168b2b3598f2a9ead198fe","2026-04-01T01:00:00Z"]','{"clock_id":"70168b2b3598f2a9ead198fe","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(331,'f501443d6673c64fc8adee9c','clock_period','["0cd7b724986b44618f4786f1","2026-04-01T01:00:00Z"]','{"clock_id":"0cd7b724986b44618f4786f1","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(332,'f501443d6673c64fc8adee9c','clock','["70168b2b3598f2a9ead198fe"]','{"id":"70168b2b3598f2a9ead198fe","ticket_id":"11d6a9d15d12f57e2620671a","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(333,'f501443d6673c64fc8adee9c','clock','["0cd7b724986b44618f4786f1"]','{"id":"0cd7b724986b44618f4786f1","ticket_id":"11d6a9d15d12f57e2620671a","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(334,'f501443d6673c64fc8adee9c','call','["56947d7780b6b9a8e5965eec"]','{"id":"56947d7780b6b9a8e5965eec","ticket_id":"11d6a9d15d12f57e2620671a","at":"2026-04-01T01:00:00Z","channel":"phone","caller":null,"phone":null,"said":"a slip","taken_by":"tester","place":0}');
INSERT INTO "change" VALUES(335,'f501443d6673c64fc8adee9c','ticket_period','["11d6a9d15d12f57e2620671a","2026-04-01T01:00:00Z"]','{"ticket_id":"11d6a9d15d12f57e2620671a","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(336,'f501443d6673c64fc8adee9c','ticket','["11d6a9d15d12f57e2620671a"]','{"id":"11d6a9d15d12f57e2620671a","number":"SD-000010","count":10,"summary":"a slip","kind":"fault","customer_id":"456a0bd3b363a0ea30e07aa8","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(337,'f501443d6673c64fc8adee9c','taken_back','[115]',NULL);
INSERT INTO "change" VALUES(338,'55b399477d68152e60527b78','ticket','["fc8ea6436daf42ddef709331"]',NULL);
INSERT INTO "change" VALUES(339,'55b399477d68152e60527b78','ticket_period','["fc8ea6436daf42ddef709331","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(340,'55b399477d68152e60527b78','call','["afb77b856fda126434172a04"]',NULL);
INSERT INTO "change" VALUES(341,'55b399477d68152e60527b78','clock','["bb8669cd402b5fd3f2a1209f"]',NULL);
INSERT INTO "change" VALUES(342,'55b399477d68152e60527b78','clock','["d5be5aab6f67d4ad5875cd9e"]',NULL);
INSERT INTO "change" VALUES(343,'55b399477d68152e60527b78','clock_period','["bb8669cd402b5fd3f2a1209f","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(344,'55b399477d68152e60527b78','clock_period','["d5be5aab6f67d4ad5875cd9e","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(345,'071d3cc800ba4bbc791aee38','ticket','["4955f5e36fc8ce666193b8d4"]',NULL);
INSERT INTO "change" VALUES(346,'071d3cc800ba4bbc791aee38','ticket_period','["4955f5e36fc8ce666193b8d4","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(347,'071d3cc800ba4bbc791aee38','call','["b8556345bf6f9684117ab820"]',NULL);
INSERT INTO "change" VALUES(348,'071d3cc800ba4bbc791aee38','clock','["f40d444801ba28cffbd417b8"]',NULL);
INSERT INTO "change" VALUES(349,'071d3cc800ba4bbc791aee38','clock','["695630372b2a572f91c78394"]',NULL);
INSERT INTO "change" VALUES(350,'071d3cc800ba4bbc791aee38','clock_period','["f40d444801ba28cffbd417b8","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(351,'071d3cc800ba4bbc791aee38','clock_period','["695630372b2a572f91c78394","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(352,'aefdcb8af89dbabe788bf474','ticket','["4955f5e36fc8ce666193b8d4"]','{"id":"4955f5e36fc8ce666193b8d4","number":"SD-000012","count":12,"summary":"logged twice","kind":"fault","customer_id":"456a0bd3b363a0ea30e07aa8","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(353,'aefdcb8af89dbabe788bf474','call','["b8556345bf6f9684117ab820"]','{"id":"b8556345bf6f9684117ab820","ticket_id":"4955f5e36fc8ce666193b8d4","at":"2026-04-01T01:00:00Z","channel":"phone","caller":null,"phone":null,"said":"logged twice","taken_by":"tester","place":0}');
INSERT INTO "change" VALUES(354,'6c66ae9e274279fd8b841682','call','["b8556345bf6f9684117ab820"]','{"id":"b8556345bf6f9684117ab820","ticket_id":"4955f5e36fc8ce666193b8d4","at":"2026-04-01T01:00:00Z","channel":"phone","caller":"Mr Sample","phone":null,"said":"logged twice","taken_by":"tester","place":0}');
INSERT INTO "change" VALUES(355,'6c66ae9e274279fd8b841682','ticket_period','["4955f5e36fc8ce666193b8d4","2026-04-01T01:00:00Z"]','{"ticket_id":"4955f5e36fc8ce666193b8d4","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(356,'6c66ae9e274279fd8b841682','ticket_period','["4955f5e36fc8ce666193b8d4","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(357,'6c66ae9e274279fd8b841682','ticket','["4955f5e36fc8ce666193b8d4"]','{"id":"4955f5e36fc8ce666193b8d4","number":"SD-000012","count":12,"summary":"does anybody come","kind":"fault","customer_id":"456a0bd3b363a0ea30e07aa8","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(358,'6c66ae9e274279fd8b841682','clock','["f40d444801ba28cffbd417b8"]','{"id":"f40d444801ba28cffbd417b8","ticket_id":"4955f5e36fc8ce666193b8d4","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(359,'6c66ae9e274279fd8b841682','clock','["695630372b2a572f91c78394"]','{"id":"695630372b2a572f91c78394","ticket_id":"4955f5e36fc8ce666193b8d4","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(360,'6c66ae9e274279fd8b841682','clock_period','["f40d444801ba28cffbd417b8","2026-04-01T01:00:00Z"]','{"clock_id":"f40d444801ba28cffbd417b8","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(361,'6c66ae9e274279fd8b841682','clock_period','["695630372b2a572f91c78394","2026-04-01T01:00:00Z"]','{"clock_id":"695630372b2a572f91c78394","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(362,'aab6a77fa73a5bed8272a046','customer','["233e69d1fb82a2b9ba6615d2"]',NULL);
INSERT INTO "change" VALUES(363,'aab6a77fa73a5bed8272a046','customer_number','["k-17"]',NULL);
INSERT INTO "change" VALUES(364,'1cf210bfdde935ffe996709f','customer','["7c383e16b506909cb4ff1157"]',NULL);
INSERT INTO "change" VALUES(365,'1cf210bfdde935ffe996709f','ticket','["11d6a0ee93f471c9964ba724"]',NULL);
INSERT INTO "change" VALUES(366,'1cf210bfdde935ffe996709f','ticket_period','["11d6a0ee93f471c9964ba724","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(367,'1cf210bfdde935ffe996709f','call','["a05ea037744bc95dca74fdc7"]',NULL);
INSERT INTO "change" VALUES(368,'1cf210bfdde935ffe996709f','clock','["28cea5a49e9ff7589a89f314"]',NULL);
INSERT INTO "change" VALUES(369,'1cf210bfdde935ffe996709f','clock','["5010d31fb08c069a0d6f2848"]',NULL);
INSERT INTO "change" VALUES(370,'1cf210bfdde935ffe996709f','clock_period','["28cea5a49e9ff7589a89f314","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(371,'1cf210bfdde935ffe996709f','clock_period','["5010d31fb08c069a0d6f2848","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(372,'1cf210bfdde935ffe996709f','contact','["d0871f95e48eaa30e9fad731"]',NULL);
INSERT INTO "change" VALUES(373,'1cf210bfdde935ffe996709f','mail','["<1@example.invalid>"]',NULL);
INSERT INTO "change" VALUES(374,'fe3ab7f419577e24790d4077','ticket_period','["fc8ea6436daf42ddef709331","2026-04-01T01:00:00Z"]','{"ticket_id":"fc8ea6436daf42ddef709331","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(375,'fe3ab7f419577e24790d4077','ticket_period','["fc8ea6436daf42ddef709331","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(376,'fe3ab7f419577e24790d4077','dispatch','["d4bbd4c6c25dfda3b4d74592"]',NULL);
INSERT INTO "change" VALUES(377,'fe3ab7f419577e24790d4077','dispatch_crew','["d4bbd4c6c25dfda3b4d74592","b118fae10b4f9bf65b6bda01"]',NULL);
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
INSERT INTO "clock" VALUES('c51a515526a0f98fa0715af7','945f4c3d30c607b61ff2d2fe','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('982b1ff495db1c950a3f8231','945f4c3d30c607b61ff2d2fe','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('6ece35dec981fecfcbe4d90b','945f4c3d30c607b61ff2d2fe','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T01:00:00Z','resolved','2026-03-02T02:05:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('b747460ee37ec3d5180f617f','945f4c3d30c607b61ff2d2fe','arrive','gold','2h clock','always','arrived',NULL,'ordered','2026-03-02T01:00:00Z','arrived','2026-03-02T02:05:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('7a0771bfe2139eea201e3236','b88aca33338f0e43726bb667','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:00:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('6ddf70c9d6766259c109afb5','b88aca33338f0e43726bb667','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:00:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('19c16da7ed23e37722cc86d6','fc3d18942c5001030158b1df','answer','standard','30m','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z','answered','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z','missed','2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('e92cf77a17aa85bf1804db1d','fc3d18942c5001030158b1df','solve','standard','2 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('e1e9791d9dee207b7bc65a5e','22497e379ec21590e651f992','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T03:45:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('1d38e65d1412436ae5d754f3','22497e379ec21590e651f992','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T04:00:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('d076f65f540766cb2c8b2687','22497e379ec21590e651f992','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('191994eaa36a1cf52450f036','84f2e95eaa0f31df93c4227c','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:35:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('0f5e31e306c323ffad2e5b9b','84f2e95eaa0f31df93c4227c','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:50:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('72f7b75f7a79078d2a167007','84f2e95eaa0f31df93c4227c','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('57a19ff727d1a2dc3dbb41b5','f8e123aac2ce3833c2b59aba','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('83dc8ebfb9d27e8bddc83270','f8e123aac2ce3833c2b59aba','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('0d32107de50025307d67d5ea','cb441a912249254bcb80289b','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-03T01:00:00Z','arrived','2026-03-03T01:00:00Z',NULL,'met','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('f1ecdfc8b28c9b0bf9176cf5','cb441a912249254bcb80289b','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('eedd1140eba9329d0fd35b6b','663416c1ce4dfa19dd1e80d1','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met','2026-03-02T00:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('6a78d8d172cdc0c6d35b136a','663416c1ce4dfa19dd1e80d1','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met','2026-03-02T00:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('31a23a1e0a2d73dcca749bf5','6e744be0c27e867ed0599d03','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('4afa7d6bf5114692d1bec8bf','6e744be0c27e867ed0599d03','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('02db002b863f99a2ff3f70ee','6e744be0c27e867ed0599d03','solve','gold','3 working days','office','resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('c7bf51f93a1c682b6f9c8846','82db083fe04ceb9c2e88cefd','answer','standard','30m','office','answered opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z','answered','2026-03-04T01:10:00Z',NULL,'met','2026-03-04T01:00:00Z','tester','2026-03-04T03:00:00Z','written on paper');
INSERT INTO "clock" VALUES('0066ee1f3158fcd549fa1774','82db083fe04ceb9c2e88cefd','solve','standard','8h','office','resolved','customer parts vendor problem evidence','logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('bb8669cd402b5fd3f2a1209f','fc8ea6436daf42ddef709331','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('d5be5aab6f67d4ad5875cd9e','fc8ea6436daf42ddef709331','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('f40d444801ba28cffbd417b8','4955f5e36fc8ce666193b8d4','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z','merged','2026-04-01T01:00:00Z',NULL,'void','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('695630372b2a572f91c78394','4955f5e36fc8ce666193b8d4','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z','merged','2026-04-01T01:00:00Z',NULL,'void','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('28cea5a49e9ff7589a89f314','11d6a0ee93f471c9964ba724','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('5010d31fb08c069a0d6f2848','11d6a0ee93f471c9964ba724','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
CREATE TABLE clock_period (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  due_at TEXT NOT NULL,
  held INTEGER NOT NULL CHECK (held IN (0, 1)),
  PRIMARY KEY (clock_id, since),
  CHECK (since <= until)
) STRICT;
INSERT INTO "clock_period" VALUES('c51a515526a0f98fa0715af7','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:15:00Z',0);
INSERT INTO "clock_period" VALUES('982b1ff495db1c950a3f8231','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('6ece35dec981fecfcbe4d90b','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('b747460ee37ec3d5180f617f','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('6ddf70c9d6766259c109afb5','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('7a0771bfe2139eea201e3236','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-02T06:00:00Z',1);
INSERT INTO "clock_period" VALUES('19c16da7ed23e37722cc86d6','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('e92cf77a17aa85bf1804db1d','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','2026-03-04T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('e1e9791d9dee207b7bc65a5e','2026-03-02T03:30:00Z','2026-03-04T01:00:00Z','2026-03-02T03:45:00Z',0);
INSERT INTO "clock_period" VALUES('1d38e65d1412436ae5d754f3','2026-03-02T03:30:00Z','2026-03-04T01:00:00Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('d076f65f540766cb2c8b2687','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-05T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('d076f65f540766cb2c8b2687','2026-03-02T06:00:00Z','2026-03-04T01:00:00Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('191994eaa36a1cf52450f036','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:35:00Z',0);
INSERT INTO "clock_period" VALUES('0f5e31e306c323ffad2e5b9b','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:50:00Z',0);
INSERT INTO "clock_period" VALUES('72f7b75f7a79078d2a167007','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('57a19ff727d1a2dc3dbb41b5','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('83dc8ebfb9d27e8bddc83270','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('0d32107de50025307d67d5ea','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('f1ecdfc8b28c9b0bf9176cf5','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('eedd1140eba9329d0fd35b6b','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-02T02:30:00Z',0);
INSERT INTO "clock_period" VALUES('6a78d8d172cdc0c6d35b136a','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('e1e9791d9dee207b7bc65a5e','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T03:45:00Z',1);
INSERT INTO "clock_period" VALUES('1d38e65d1412436ae5d754f3','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T04:00:00Z',1);
INSERT INTO "clock_period" VALUES('d076f65f540766cb2c8b2687','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T09:30:00Z',1);
INSERT INTO "clock_period" VALUES('31a23a1e0a2d73dcca749bf5','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-04T01:15:00Z',0);
INSERT INTO "clock_period" VALUES('4afa7d6bf5114692d1bec8bf','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-04T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('02db002b863f99a2ff3f70ee','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('c7bf51f93a1c682b6f9c8846','2026-03-04T01:00:00Z','2026-03-04T01:10:00Z','2026-03-04T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('0066ee1f3158fcd549fa1774','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-05T01:00:00Z',0);
INSERT INTO "clock_period" VALUES('e1e9791d9dee207b7bc65a5e','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T03:45:00Z',0);
INSERT INTO "clock_period" VALUES('1d38e65d1412436ae5d754f3','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('d076f65f540766cb2c8b2687','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('bb8669cd402b5fd3f2a1209f','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('d5be5aab6f67d4ad5875cd9e','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('f40d444801ba28cffbd417b8','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('695630372b2a572f91c78394','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('28cea5a49e9ff7589a89f314','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('5010d31fb08c069a0d6f2848','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
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
INSERT INTO "consent" VALUES('366ce03c4d5e71edf28faf0d','945f4c3d30c607b61ff2d2fe','remote',NULL,'Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('c3fde90eae51f4b3e1492a8d','945f4c3d30c607b61ff2d2fe','quote','7621f26fc0ffe9ccc72a1657','Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('962c87d25f03f8d5ca7bd8f2','b88aca33338f0e43726bb667','removal',NULL,'Ms Example','phone','2026-03-02T03:00:00Z');
CREATE TABLE contact (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  site_id TEXT REFERENCES site (id),
  name TEXT NOT NULL CHECK (name <> ''),
  role TEXT,
  phone TEXT,
  mail TEXT
, left_on TEXT) STRICT;
INSERT INTO "contact" VALUES('aab446f5ffff4e719d1347d4','16fd0908f4342896fb6fa482','86f55c28c8cff58dacf47dd6','Li Na','head nurse','13800000003',NULL,'2026-04-01');
INSERT INTO "contact" VALUES('d0871f95e48eaa30e9fad731','7c383e16b506909cb4ff1157',NULL,'Li Na',NULL,NULL,'li@example.invalid',NULL);
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
INSERT INTO "contract" VALUES('d821d855eaa34e0af8b7678c','C-0001','16fd0908f4342896fb6fa482','full','gold',NULL,'2026-01-01','2026-12-31');
INSERT INTO "contract" VALUES('039d0ef8f94a6d0977924016','C-0002','2ea59dfc12ae9ea45cec3e8c','basic','standard',NULL,'2026-01-01','2027-06-30');
CREATE TABLE contract_extension (
  clock_id TEXT PRIMARY KEY REFERENCES clock (id),
  contract_id TEXT NOT NULL REFERENCES contract (id),
  at TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  CHECK (ended_on < ends_on)
) STRICT;
INSERT INTO "contract_extension" VALUES('19c16da7ed23e37722cc86d6','039d0ef8f94a6d0977924016','2026-03-02T06:00:00Z','2026-12-31','2027-01-31');
CREATE TABLE contract_moved_end (
  id TEXT PRIMARY KEY,
  contract_id TEXT NOT NULL REFERENCES contract (id),
  at TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  why TEXT NOT NULL CHECK (why <> ''),
  CHECK (ended_on <> ends_on)
) STRICT;
INSERT INTO "contract_moved_end" VALUES('ad56ba86d3e24b395e2aa681','039d0ef8f94a6d0977924016','2026-04-01T01:00:00Z','2027-01-31','2027-06-30','goodwill');
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
INSERT INTO "customer" VALUES('16fd0908f4342896fb6fa482','Example Clinic','example clinic','city','gold',NULL,'1 Example Road','CU-0001',NULL);
INSERT INTO "customer" VALUES('2ea59dfc12ae9ea45cec3e8c','示例诊所','示例诊所',NULL,NULL,NULL,NULL,'CU-0002',NULL);
INSERT INTO "customer" VALUES('456a0bd3b363a0ea30e07aa8','Sample Dealer','sample dealer',NULL,NULL,NULL,NULL,'CU-0003',NULL);
INSERT INTO "customer" VALUES('21b2cb29856caf598320ebc0','Sample School','sample school',NULL,NULL,NULL,NULL,'CU-0004',NULL);
INSERT INTO "customer" VALUES('8e9b6a8388cc11ad827de175','Sample Dealers','sample dealers',NULL,NULL,NULL,NULL,'CU-0005','456a0bd3b363a0ea30e07aa8');
INSERT INTO "customer" VALUES('233e69d1fb82a2b9ba6615d2','Sample Works','sample works',NULL,NULL,NULL,NULL,'CU-0006',NULL);
INSERT INTO "customer" VALUES('7c383e16b506909cb4ff1157','Li Na','li na',NULL,NULL,NULL,NULL,'CU-0007',NULL);
CREATE TABLE customer_number (
  number_key TEXT PRIMARY KEY,
  number TEXT NOT NULL CHECK (number <> ''),
  customer_id TEXT NOT NULL REFERENCES customer (id),
  name_key TEXT NOT NULL
) STRICT;
INSERT INTO "customer_number" VALUES('k-17','K-17','233e69d1fb82a2b9ba6615d2','sample works');
CREATE TABLE discount (
  ticket_id TEXT PRIMARY KEY REFERENCES ticket (id),
  amount INTEGER NOT NULL CHECK (amount > 0),
  currency TEXT NOT NULL,
  decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 4),
  why TEXT NOT NULL CHECK (why <> ''),
  at TEXT NOT NULL,
  given_by TEXT NOT NULL
) STRICT;
INSERT INTO "discount" VALUES('945f4c3d30c607b61ff2d2fe',500,'CNY',2,'goodwill','2026-03-02T02:05:00Z','tester');
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
INSERT INTO "dispatch" VALUES('6a52a0383183572fa4c657a2','945f4c3d30c607b61ff2d2fe',1,'b10d27ad73b2c8ca48cabec6','2026-03-02T01:00:00Z',NULL,NULL,'2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z',NULL,'paper jam','worn roller','roller replaced','prints 20 labels',40,'2026-03-02T02:05:00Z','paper',NULL,NULL,'cost','free','full care',NULL,12,'printed 20 labels',1,'Li Na','2026-03-02T02:05:00Z',NULL,NULL);
INSERT INTO "dispatch" VALUES('ac74a8f38914b37570d9ba15','cb441a912249254bcb80289b',1,'b118fae10b4f9bf65b6bda01','2026-03-03T01:00:00Z',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,'none','no training','explained','they know how',30,NULL,NULL,NULL,NULL,'free','free','in warranty',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dispatch" VALUES('d4bbd4c6c25dfda3b4d74592','fc8ea6436daf42ddef709331',1,'b10d27ad73b2c8ca48cabec6','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE dispatch_check (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  kept INTEGER NOT NULL CHECK (kept IN (0, 1)),
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_check" VALUES('6a52a0383183572fa4c657a2','uniform',1);
INSERT INTO "dispatch_check" VALUES('6a52a0383183572fa4c657a2','tidy',0);
CREATE TABLE dispatch_crew (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  PRIMARY KEY (dispatch_id, engineer_id)
) STRICT;
INSERT INTO "dispatch_crew" VALUES('d4bbd4c6c25dfda3b4d74592','b118fae10b4f9bf65b6bda01');
CREATE TABLE dispatch_item (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  quantity INTEGER NOT NULL CHECK (quantity > 0),
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_item" VALUES('6a52a0383183572fa4c657a2','training',1);
CREATE TABLE document (
  number INTEGER PRIMARY KEY,  -- when the texts have changed it is another one
  ticket_id TEXT NOT NULL UNIQUE REFERENCES ticket (id) ON DELETE CASCADE,
  digest INTEGER NOT NULL      -- of the texts
) STRICT;
INSERT INTO "document" VALUES(0,'fc3d18942c5001030158b1df',2483302705);
INSERT INTO "document" VALUES(1,'663416c1ce4dfa19dd1e80d1',129524800);
INSERT INTO "document" VALUES(2,'82db083fe04ceb9c2e88cefd',1221380378);
INSERT INTO "document" VALUES(3,'cb441a912249254bcb80289b',1064806338);
INSERT INTO "document" VALUES(4,'f8e123aac2ce3833c2b59aba',2093342709);
INSERT INTO "document" VALUES(5,'22497e379ec21590e651f992',3873463776);
INSERT INTO "document" VALUES(6,'6e744be0c27e867ed0599d03',225804022);
INSERT INTO "document" VALUES(7,'84f2e95eaa0f31df93c4227c',3112426978);
INSERT INTO "document" VALUES(8,'945f4c3d30c607b61ff2d2fe',2284801460);
INSERT INTO "document" VALUES(9,'b88aca33338f0e43726bb667',1491603283);
INSERT INTO "document" VALUES(10,'4955f5e36fc8ce666193b8d4',3483548428);
INSERT INTO "document" VALUES(11,'11d6a0ee93f471c9964ba724',2242262510);
INSERT INTO "document" VALUES(12,'fc8ea6436daf42ddef709331',3149048192);
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
INSERT INTO "engineer" VALUES('b10d27ad73b2c8ca48cabec6','Wang Lin','wang lin','wang','centre',NULL,'10 0001',NULL,1,NULL);
INSERT INTO "engineer" VALUES('b118fae10b4f9bf65b6bda01','Zhao Min','zhao min','zhao','centre',NULL,NULL,NULL,1,8);
INSERT INTO "engineer" VALUES('e435c03fb29aa590f5f20803','Ada','ada',NULL,NULL,NULL,NULL,NULL,1,NULL);
CREATE TABLE engineer_skill (
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  skill TEXT NOT NULL CHECK (skill <> ''),
  PRIMARY KEY (engineer_id, skill)
) STRICT;
INSERT INTO "engineer_skill" VALUES('b10d27ad73b2c8ca48cabec6','printer');
INSERT INTO "engineer_skill" VALUES('b118fae10b4f9bf65b6bda01','installation');
CREATE TABLE entitlement (
  contract_id TEXT NOT NULL REFERENCES contract (id),
  entitlement TEXT NOT NULL,
  total INTEGER NOT NULL CHECK (total >= 0),
  used INTEGER NOT NULL DEFAULT 0 CHECK (used BETWEEN 0 AND total),
  PRIMARY KEY (contract_id, entitlement)
) STRICT;
INSERT INTO "entitlement" VALUES('d821d855eaa34e0af8b7678c','visit',4,1);
INSERT INTO "entitlement" VALUES('d821d855eaa34e0af8b7678c','training',2,1);
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
INSERT INTO "equipment" VALUES('69d496e426f8cd587703c15a','PR-1001','pr-1001','printer','LP2','16fd0908f4342896fb6fa482','86f55c28c8cff58dacf47dd6','d821d855eaa34e0af8b7678c','2024-01-01','2024-01-05','2024-01-10',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "equipment" VALUES('1bcac27fda6050a20491b0e2','PR-1002','pr-1002','printer',NULL,'2ea59dfc12ae9ea45cec3e8c',NULL,'039d0ef8f94a6d0977924016','2026-02-01',NULL,'2026-02-02',NULL,NULL,'豫A12345','豫a12345','in the van');
INSERT INTO "equipment" VALUES('87c356abdc5fb2c072a045a9','PR-9001','pr-9001','printer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE escalation (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  percent INTEGER NOT NULL CHECK (percent >= 1),
  done_at TEXT NOT NULL, undone TEXT,
  PRIMARY KEY (clock_id, percent)
) STRICT;
INSERT INTO "escalation" VALUES('d076f65f540766cb2c8b2687',75,'2026-03-02T09:20:00Z',NULL);
INSERT INTO "escalation" VALUES('72f7b75f7a79078d2a167007',75,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('d076f65f540766cb2c8b2687',100,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('72f7b75f7a79078d2a167007',100,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('72f7b75f7a79078d2a167007',150,'2026-03-03T01:00:00Z',NULL);
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
INSERT INTO "hold" VALUES('bd1c1db04ce5fb82c6dc24c6','b88aca33338f0e43726bb667','factory','2026-03-02T03:00:00Z',NULL,'tester','sent away',NULL);
INSERT INTO "hold" VALUES('5986e291bd903efb32ac792f','cb441a912249254bcb80289b','resolved','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester',NULL,NULL);
INSERT INTO "hold" VALUES('9ab90852138b7204048a018a','22497e379ec21590e651f992','customer','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','tester',NULL,'2026-03-06T01:00:00Z');
CREATE TABLE holder (
  id TEXT PRIMARY KEY,
  place TEXT,
  engineer_id TEXT REFERENCES engineer (id),
  dispatch_id TEXT UNIQUE REFERENCES dispatch (id),
  CHECK ((place IS NULL) <> (dispatch_id IS NULL)),
  CHECK (engineer_id IS NULL OR place IS NOT NULL)
) STRICT;
INSERT INTO "holder" VALUES('80353194a0097888796bc00a','warehouse',NULL,NULL);
INSERT INTO "holder" VALUES('9b41fd397677426765b5f1d7','centre','b10d27ad73b2c8ca48cabec6',NULL);
INSERT INTO "holder" VALUES('709fb77a58c36021369fe9e2','centre',NULL,NULL);
INSERT INTO "holder" VALUES('708e74abde7056576d454f19',NULL,NULL,'6a52a0383183572fa4c657a2');
CREATE TABLE imported (
  row_hash TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id)
) STRICT;
INSERT INTO "imported" VALUES('a98a8f651662bdde032bfcf6f228a852c052407dc84ee9adcf3529dfd15c2d8e','663416c1ce4dfa19dd1e80d1');
INSERT INTO "imported" VALUES('aed74f9fb9599ceeef9748d00acf6cc53cf33903c89475435915b9eb77ea7540','663416c1ce4dfa19dd1e80d1');
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
INSERT INTO "journal" VALUES(1,'aa0d98f347bb60bde5c950c4','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','b10d27ad73b2c8ca48cabec6','engineer added','{"name": "Wang Lin", "station": "centre"}','61285e901fe0b99df1a85991a978e70779740e15b3e368429def8dd1497cc5c7');
INSERT INTO "journal" VALUES(2,'cba80a39d7c33c299f94bd8a','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','b118fae10b4f9bf65b6bda01','engineer added','{"name": "Zhao Min", "station": "centre"}','444fc761be22bec2f675d4cf217eba8248bf0cac2b654958987aeebfde47f758');
INSERT INTO "journal" VALUES(3,'c09c4802b309d0978a87f6af','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','b118fae10b4f9bf65b6bda01','engineer away','{"name": "Zhao Min", "since": "2026-04-05T16:00:00Z", "until": "2026-04-10T16:00:00Z", "note": "holiday"}','f2c487a3692e8f6f817c985e38f6d30a22a1a21ebf1788359e9fb2e52fa712de');
INSERT INTO "journal" VALUES(4,'424cb30a4c7d8d6b30f64d15','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','16fd0908f4342896fb6fa482','customer added','{"number": "CU-0001", "name": "Example Clinic", "phones": ["13800000001"]}','e02a5cb758ec2897cc1787c33f403f1099677a4c26bb53b34fcfc7482b6a03d0');
INSERT INTO "journal" VALUES(5,'64b00c649a44104a22f13080','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','2ea59dfc12ae9ea45cec3e8c','customer added','{"number": "CU-0002", "name": "示例诊所", "phones": ["13800000002"]}','1d2707c900d0ef132a7d3129e4b08ac1afa1ec59efe2d83e7dfb577c0b7da95e');
INSERT INTO "journal" VALUES(6,'66e87e2ddef56063a100d617','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','456a0bd3b363a0ea30e07aa8','customer added','{"number": "CU-0003", "name": "Sample Dealer", "phones": []}','d22a50607950dea99582b5cb92a9592eaa15304254857e9c289e6da2a18192ff');
INSERT INTO "journal" VALUES(7,'4654a57b6198accfaa5dfafa','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','site','86f55c28c8cff58dacf47dd6','site added','{"customer": "Example Clinic", "name": "North wing", "address": "2 Sample Road", "region": "county"}','1895c7468beb662acbe11a3e6b3f0c26b8231265a9197f3bfbc03b383b8fe6c6');
INSERT INTO "journal" VALUES(8,'27e8569ac38f0c2c347f2ee2','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','16fd0908f4342896fb6fa482','telephone added','{"name": "Example Clinic", "phone": "13800000003"}','bacec3fb3d332d92425c973a636189de906bb172a966983ed3efdfd71885401b');
INSERT INTO "journal" VALUES(9,'27e8569ac38f0c2c347f2ee2','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','16fd0908f4342896fb6fa482','contact added','{"customer": "Example Clinic", "name": "Li Na", "site": "North wing", "role": "head nurse", "phone": "13800000003", "mail": null}','ee4cdbd7313cbdbf7a59e78a44fe2d19fb3f5726bd21eca2dfc24533f1b3d043');
INSERT INTO "journal" VALUES(10,'81a07a5f13a9073dcbb82e7e','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','d821d855eaa34e0af8b7678c','contract added','{"number": "C-0001", "customer": "Example Clinic", "kind": "full", "tier": "gold", "from": "2026-01-01", "to": "2026-12-31"}','71447ae48b3f781033cdd758c189e2e94acc31f7fba5ab83e8c4d4dc3210c269');
INSERT INTO "journal" VALUES(11,'74cb8415c592f7533690fc2f','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','039d0ef8f94a6d0977924016','contract added','{"number": "C-0002", "customer": "示例诊所", "kind": "basic", "tier": "standard", "from": "2026-01-01", "to": "2026-12-31"}','061a01fc615fa3a672c1b585740c16d975d57bf254d1f98b01b876ea5a3e867d');
INSERT INTO "journal" VALUES(12,'cd6fe33a287a77cac8a4b539','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','69d496e426f8cd587703c15a','equipment added','{"serial": "PR-1001", "kind": "printer", "customer": "Example Clinic", "plate": null}','620f9bade4e93a0a0386a7b736bcd9f509dbf30fcdc1552a1e01e44325628f6b');
INSERT INTO "journal" VALUES(13,'b49bcccc37aa32276839f8fe','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','1bcac27fda6050a20491b0e2','equipment added','{"serial": "PR-1002", "kind": "printer", "customer": "示例诊所", "plate": null}','1d720fdc1e29ed4635e437d282e14f0aae417d69b6a19edd9debb86a247a38f9');
INSERT INTO "journal" VALUES(14,'85a80d9d4b9b8e592ab16c87','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','87c356abdc5fb2c072a045a9','equipment added','{"serial": "PR-9001", "kind": "printer", "customer": null, "plate": null}','966c30526bbea3f518a641a87aa2f0a4d6722a615c4eb6eaafb7be65f48ed983');
INSERT INTO "journal" VALUES(15,'43945d1179328340bdb03d26','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts received','{"part": "roller", "condition": "new", "quantity": 10, "from": null, "to": "warehouse", "serial": null, "request": null, "note": "delivery note 17"}','77ec6a5fe119422a9059713faa4b3555eabd4b9a60ce08c5d064cff1603ff38b');
INSERT INTO "journal" VALUES(16,'4dab38d89aced296ea5b5f6d','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 3, "from": "warehouse", "to": "centre/Wang Lin", "serial": null, "request": null, "note": null}','a8db7ca89dc9232b505a0eaec9fc55934457adc803870f953a91036fb676ce26');
INSERT INTO "journal" VALUES(17,'5ef98c7facbc19a27ede65e5','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": null, "note": null}','7d540053a52edf9a281251dbe7fe76f1a0426603b6c8813acff5d2db2dfeeff4');
INSERT INTO "journal" VALUES(18,'e9e54695ef2a867187b9bd40','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','card','7bdd71543e205a4f860e0a6a','card sold','{"card": "CARD-0001", "customer": "Example Clinic", "value": 50000, "currency": "CNY", "decimals": 2}','7ee39c7951dbd141796c51507c7a5484593f8c2cd43eaf6958c8fc5090e44210');
INSERT INTO "journal" VALUES(19,'75d6ec8769535e9e7726f0cc','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','945f4c3d30c607b61ff2d2fe','logged','{"channel": "phone", "caller": "Li Na", "phone": "13800000003", "said": "printer jams", "summary": "printer jams", "priority": "P1", "tier": "gold", "region": "county", "kind": "fault", "equipment": "PR-1001", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "04f8bc5e503326385d96788f", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T01:15:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T01:30:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','fab408fb023f4facf76aa011e7ff2b41349a875c92eba8b696616bbea94a1558');
INSERT INTO "journal" VALUES(20,'97c6a55085d1e59db70831dd','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','945f4c3d30c607b61ff2d2fe','assigned','{"engineer": "Wang Lin", "was": null, "clocks": []}','ea85510c8447ed82b84de0ec42b9a1acc2bac708660b4b49f757aa9e33211044');
INSERT INTO "journal" VALUES(21,'c5288302a72168647a49f269','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','945f4c3d30c607b61ff2d2fe','opinion','{"text": "restart did not help", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T01:15:00Z", "at": "2026-03-02T01:00:00Z", "spare": "15m clock"}, {"target": "opinion", "change": "met", "due": "2026-03-02T01:30:00Z", "at": "2026-03-02T01:00:00Z", "spare": "30m clock"}]}','0da564c6c9b9698b7ed89915520173c835234307856f61d794eefac59ad40388');
INSERT INTO "journal" VALUES(22,'99d1cb4544fc0e9e3ce721cd','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','945f4c3d30c607b61ff2d2fe','appointed','{"visit_at": "2026-03-02T02:00:00Z", "visit_until": null, "asked_by": "customer", "note": "they close at noon", "clocks": []}','f49078414b6282e62b2fdca95baf3c1fe9ac2f9811b1dc47089c1fcce2771964');
INSERT INTO "journal" VALUES(23,'629f10158b77fecd318f0b50','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','945f4c3d30c607b61ff2d2fe','consented','{"purpose": "remote", "by": "Li Na", "how": "phone", "quote": null, "clocks": []}','f1e1c2417685e822eb27a71fac7b25dadaa57131409d21519ce8e42609647458');
INSERT INTO "journal" VALUES(24,'36b16b8283da2d111b5bff14','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','945f4c3d30c607b61ff2d2fe','quoted','{"quote": "Q-0001", "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}], "total": 8000, "currency": "CNY", "decimals": 2}','a0d09fbd4d397d64f15a3d259950bb98422edb50db289b65fdf1eef85c2db552');
INSERT INTO "journal" VALUES(25,'e27256f9f44b1bec2555230b','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','945f4c3d30c607b61ff2d2fe','consented','{"purpose": "quote", "by": "Li Na", "how": "phone", "quote": "Q-0001", "clocks": []}','3afce2c8925a1e1025c0b611f494bd53bbaa8ad926e1165943c4c0e01c8c29a9');
INSERT INTO "journal" VALUES(26,'ccc8d7a98857aacaa2be3421','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','945f4c3d30c607b61ff2d2fe','ordered','{"visit": 1, "engineer": "Wang Lin", "instead_of": null, "clocks": [{"target": "arrive", "change": "started", "due": "2026-03-02T03:00:00Z", "within": "2h clock"}]}','9b6ffbe5bdc00f3970731c1afc3dd4b3fef471abd9c3ca43a259f0a2fcd7f841');
INSERT INTO "journal" VALUES(27,'2b0a311e2d2f2aa3ad1801c5','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','945f4c3d30c607b61ff2d2fe','parts issued','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "centre/Wang Lin", "to": "SD-000001/1", "serial": null, "request": null, "note": null}','e260e9f09cba2c1e667b3fb55d41b9abea2889fccc1c87acbca0c12ac00fcdba');
INSERT INTO "journal" VALUES(28,'b40d3537b6df928f1fb51584','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','945f4c3d30c607b61ff2d2fe','arrived','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "arrive", "change": "met", "due": "2026-03-02T03:00:00Z", "at": "2026-03-02T02:05:00Z", "spare": "55m clock"}]}','5f09699c34b516a56b1ec88cdd3ba76fc5a93b56f18d95da067f571039198f91');
INSERT INTO "journal" VALUES(29,'07ba46a41bab733381c606cb','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','945f4c3d30c607b61ff2d2fe','recorded','{"visit": 1, "form": {"fault": "paper jam", "code": "paper", "cause": "worn roller", "action": "roller replaced", "test": "printed 20 labels", "result": "prints 20 labels", "minutes": 40, "kilometres": 12, "solved": true, "covered": {"parts": "cost", "work": "free", "because": "full care"}, "checklist": {"uniform": true, "tidy": false}, "work": {"training": 1}, "parts": [{"part": "roller", "quantity": 1, "source": null, "condition": "new", "serial": null, "back": false}]}, "was": {}, "clocks": []}','38b464a1d17689430645cdbffa9560f3c3319a5e5e2cfcca9bf6c4e2e8e076cc');
INSERT INTO "journal" VALUES(30,'07ba46a41bab733381c606cb','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','945f4c3d30c607b61ff2d2fe','parts fitted','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "SD-000001/1", "to": null, "serial": null, "request": null, "note": null}','46bcf0fc48c4c8cdd61543cea854a4523f4b6d058690c3960c867af058fe5fc3');
INSERT INTO "journal" VALUES(31,'07ba46a41bab733381c606cb','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','945f4c3d30c607b61ff2d2fe','entitlement used','{"contract": "C-0001", "entitlement": "training", "quantity": 1, "left": 1}','ddedf626cfd44cd92448142d8737a85c0eee1b107121d2ca8f69abf41f63539f');
INSERT INTO "journal" VALUES(32,'07ba46a41bab733381c606cb','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','945f4c3d30c607b61ff2d2fe','charged','{"visit": 1, "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}, {"kind": "work", "item": "training", "quantity": 1, "unit": "place", "unit_price": 20000, "list_amount": 20000, "amount": 0, "because": "included in the contract"}], "total": 8000, "currency": "CNY", "decimals": 2}','956bd4b95f9ff9c7c59ab9bd534b002c0e4e85ba187f093fc2889f00e8e751a7');
INSERT INTO "journal" VALUES(33,'b2255ad79612f88b2a3617ff','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','945f4c3d30c607b61ff2d2fe','attached','{"visit": 1, "number": 1, "kind": "photo", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','0a661c61c7eb20ef6e176ec2191d90c69f9d8ed3cf34860a89644e6dc98083b6');
INSERT INTO "journal" VALUES(34,'b6f33545f3af246b2abad930','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','945f4c3d30c607b61ff2d2fe','file attached','{"number": 2, "kind": "file", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','4652abef5c8aaf8e183cec5c482055cb45d5f84b542fe473e6dfd68bc4aafb81');
INSERT INTO "journal" VALUES(35,'fc18d79361a5f9ca951a339e','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','945f4c3d30c607b61ff2d2fe','recorded','{"visit": 1, "form": {"signature": "Li Na"}, "was": {}, "clocks": []}','00845d45567adc57ed05480736fb800e2d4b86d96fc497c71adb9b2d82f46ad4');
INSERT INTO "journal" VALUES(36,'fc18d79361a5f9ca951a339e','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','945f4c3d30c607b61ff2d2fe','finished','{"visit": 1, "engineer": "Wang Lin", "clocks": []}','e593e9938e3afbcceaab7f19947056e7114b20c97bf35c39241f4c97a842acb5');
INSERT INTO "journal" VALUES(37,'fc18d79361a5f9ca951a339e','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','945f4c3d30c607b61ff2d2fe','resolved','{"cause": "worn roller", "solution": "roller replaced", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-02T09:30:00Z", "at": "2026-03-02T02:05:00Z", "spare": "6h25m"}]}','e56d41715352cb8c6974bb1ba2535a969319fbb04a705a2cbb2718f164b01b4c');
INSERT INTO "journal" VALUES(38,'dc53b1f1aa63048ad5539cfe','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','945f4c3d30c607b61ff2d2fe','paid','{"receipt": "R-0001", "amount": 3000, "currency": "CNY", "decimals": 2, "method": "card", "card": "CARD-0001", "balance": 47000, "owed": 5000, "held": 0}','716b0006b91883c137a29767dd13d7280aed83044ca83ea1a869ec5a0b3aebd8');
INSERT INTO "journal" VALUES(39,'06fc979f8c965a99ad821abc','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','945f4c3d30c607b61ff2d2fe','paid','{"receipt": "R-0002", "amount": 5000, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 0}','3de275b81076f7e7dc0108e6eeab731f1a887bf5021ba94eda5b357289d55822');
INSERT INTO "journal" VALUES(40,'37b0ebb1ae4d327cdf038f91','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','945f4c3d30c607b61ff2d2fe','handed-over','{"visit": 1, "engineer": "Wang Lin", "clocks": [], "receipts": ["R-0001", "R-0002"], "money": [{"amount": 8000, "currency": "CNY", "decimals": 2}]}','61bde3cf392d7fef4194350b91c51bf7286a332a4eb181118e4a3323a93b0d50');
INSERT INTO "journal" VALUES(41,'af88cb37c5c1a74146545217','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','945f4c3d30c607b61ff2d2fe','discounted','{"amount": 500, "was": 0, "currency": "CNY", "decimals": 2, "why": "goodwill", "owed": 0, "held": 500}','bea27c4a2152e892d4f630bd42f99fc5f2a4269f397bffca931832bb5ef5a5fd');
INSERT INTO "journal" VALUES(42,'02c00e54fce6a1a387b08204','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','945f4c3d30c607b61ff2d2fe','refunded','{"receipt": "R-0003", "amount": 500, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 0}','04e843ac70b521e5f2e9ece250c39e961c2b0444f9816fa5ddb298cf5070aa8c');
INSERT INTO "journal" VALUES(43,'0c3275793c4195d55d115ec6','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','945f4c3d30c607b61ff2d2fe','receipt voided','{"receipt": "R-0003", "amount": -500, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 500, "why": "it was not given"}','361157007c33d5cc84abcbbabce4f1be6c448c5f3ad7e9c3e4ae50ebdef00d02');
INSERT INTO "journal" VALUES(44,'6349c90d2df4aa3bb9388e62','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','945f4c3d30c607b61ff2d2fe','closed','{"note": null, "clocks": []}','dfb6ea820b5b06f9f5c89ee39d0d89329af4c948ad816546880262a7f57a42de');
INSERT INTO "journal" VALUES(45,'b0589f6d024fcb6fcdf20919','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','b88aca33338f0e43726bb667','logged','{"channel": "phone", "caller": null, "phone": null, "said": "no power", "summary": "no power", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "equipment": "PR-1002", "contract": "C-0002", "assumed": ["priority", "region", "kind", "phase"], "terms": "168054c6103c9ea6bd1e6c24", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T06:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','9e2b15d35a7b951cded99526881ba0a4d3dd7df75b2d3c705a0ba23522799d07');
INSERT INTO "journal" VALUES(46,'cbae4cbebaf6c2115002c9e2','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','b88aca33338f0e43726bb667','called','{"channel": "phone", "caller": null, "phone": null, "said": "is anybody coming?", "clocks": []}','faca82e5bce3cdce48b9d935f1aa1921bf3eb2237750c97539346662b663aa44');
INSERT INTO "journal" VALUES(47,'1722e88d19575250d061dd05','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','b88aca33338f0e43726bb667','lent','{"loan": "94d7a7222090f3868e6761f1", "serial": "PR-9001", "kind": "printer", "due": "2026-03-17T03:00:00Z", "clocks": []}','29e14abfae631d2ef51292485699d4340afc6e21d15bb16bc46368ba1b2c1f39');
INSERT INTO "journal" VALUES(48,'c8df2c452bc5d408ed253f49','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','b88aca33338f0e43726bb667','return asked','{"return": "RMA-0001", "serial": "PR-1002", "reason": "quality", "decision": "repair", "freight": "desk", "because": {"when": {"warranty": ["in"]}}, "overruled_by": null}','32974cb9f159982c7647224dbaf444398957cb1c19859f2d025b7b9c9dfd29be');
INSERT INTO "journal" VALUES(49,'8d7b4c1ef25bfadc9c398be2','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','wang','ticket','b88aca33338f0e43726bb667','return approved','{"return": "RMA-0001", "by": "wang", "note": null, "lacking": 0}','23003c186caa58a8b64c205c93077e87a2d8ff6ef11dfc28446f262a777dd1a0');
INSERT INTO "journal" VALUES(50,'1b100ad949ee358ec897cee7','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','b88aca33338f0e43726bb667','consented','{"purpose": "removal", "by": "Ms Example", "how": "phone", "quote": null, "clocks": []}','f1114108eb5bb24caa28ca218196cbf2341bd1f6c4afcc2e938a7c1b535cda2d');
INSERT INTO "journal" VALUES(51,'b22de5a15a919e60c58389e9','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','b88aca33338f0e43726bb667','sent-away','{"return": "RMA-0001", "serial": "PR-1002", "freight": "desk", "clocks": []}','01cc7f1cdafc7f7d131b9fb183e5e9e79a3752264039436ab352500654ec461b');
INSERT INTO "journal" VALUES(52,'3ce467f86845a6b94e9b7038','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','b88aca33338f0e43726bb667','held','{"reason": "factory", "note": "sent away", "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T06:00:00Z"}]}','cb16b35161084267c05c98e0802f66f6cb352effa2f2c252a42fd34ede252114');
INSERT INTO "journal" VALUES(53,'5e08811b2ef7ca91688f0c21','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','fc3d18942c5001030158b1df','logged','{"channel": "phone", "caller": null, "phone": null, "said": "scanner reads every second code", "summary": "scanner reads every second code", "priority": "P2", "tier": "standard", "region": "city", "kind": "fault", "contract": "C-0002", "typed": ["priority"], "assumed": ["region", "kind", "phase"], "terms": "ccdc3c6e0a9a5ce34de7e73e", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-04T09:30:00Z", "within": "2 working days"}]}','7771e49f0d9a27980bdc208967e28cf30d9f95edbe3c4d1e544e781fcd7f3d97');
INSERT INTO "journal" VALUES(54,'b851ef6de3a2ea9eecd3b9ab','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','22497e379ec21590e651f992','logged','{"channel": "phone", "caller": null, "phone": null, "said": "registration desk is down", "summary": "registration desk is down", "priority": "P3", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "97c105d779acdda4bf007acd", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T03:45:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-05T09:30:00Z", "within": "3 working days"}]}','4bfb889cd1d77ecaa3f289fa3276a9d607915306ef40439fef0ef03b4654d144');
INSERT INTO "journal" VALUES(55,'17d06c053296a91a1fa7c8be','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','22497e379ec21590e651f992','classified','{"changed": {"priority": ["P3", "P1"], "severity": [null, "down"], "reach": [null, "group"]}, "terms": "9e17a22cc80d5d6cf7a08d88", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "moved", "due": "2026-03-02T09:30:00Z", "was": "2026-03-05T09:30:00Z"}]}','286a1176446b65c1f4d7194e6fc014a79ea049fc5570b5abe42fa5bec296793d');
INSERT INTO "journal" VALUES(56,'84aec4798a3473d9f3081895','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','22497e379ec21590e651f992','escalated','{"from": "1", "to": "2", "reason": "the board has to be measured", "clocks": []}','d3090a87212236960938b512b64e10172836ea631eda9a33ba9c1317275f6a59');
INSERT INTO "journal" VALUES(57,'4bad54751e9983e508348076','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','fc3d18942c5001030158b1df','answered','{"text": "we look into it", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T04:00:00Z", "at": "2026-03-02T06:00:00Z", "late": "1h"}]}','9eee798c0670cea85f1f796231dd7e316233fc396dd5353a18857c45b8c84a04');
INSERT INTO "journal" VALUES(58,'4bad54751e9983e508348076','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','fc3d18942c5001030158b1df','contract extended','{"target": "answer", "number": "C-0002", "by": "1 month", "was": "2026-12-31", "ends_on": "2027-01-31"}','9063660c5c1adb17fb4f5738fbdf2cc2e07c1aa7f830ac4231c430eacc7f4d28');
INSERT INTO "journal" VALUES(59,'ef263025dcdbfec2a593b367','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','eb99c4dff6d705139c201298','parts asked','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "because": "for the fair"}','0cc10b1829abf33a0828e097b525379fa610a971db52e5cb996be5d17cfd0cf4');
INSERT INTO "journal" VALUES(60,'1c588ba11f5763ac7bba8de8','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','wang','request','eb99c4dff6d705139c201298','request approved','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "note": null, "lacking": 0}','8411c1306d47556c2243b9f9c9a1e31d7608ab725089564196feda9491cd149e');
INSERT INTO "journal" VALUES(61,'82a79aa984fe6f091e2e862b','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": "REQ-0001", "note": null}','b3d46443aaf0e0bd3d68294d37cf2b0741f3bd6d6561b1047d5b04a0572b581c');
INSERT INTO "journal" VALUES(62,'82a79aa984fe6f091e2e862b','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','eb99c4dff6d705139c201298','request issued','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "source": "warehouse"}','e57cb0e473d202f649cb850e0300c4ceef85dbfd6125a9987ed56e51a953708c');
INSERT INTO "journal" VALUES(63,'eeb66058e80d2ece3cec833a','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts counted','{"holder": "centre/Wang Lin", "part": "roller", "condition": "new", "counted": 1, "expected": 2, "engineer": "Wang Lin", "charged": 12000, "currency": "CNY", "decimals": 2}','937b1ed3b1c66402d1b3b67c0079f745671e5f6227144cf9246bba4c1f636fb9');
INSERT INTO "journal" VALUES(64,'996a2812314b90bd0cd23f5f','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','contract','d821d855eaa34e0af8b7678c','entitlement used','{"contract": "C-0001", "entitlement": "visit", "quantity": 1, "left": 3}','a97c3b859184de6800f21c88711f0d9532eade795f8bf9c91e630010556835e8');
INSERT INTO "journal" VALUES(65,'1488f31e3385e5b6df31d0cd','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','84f2e95eaa0f31df93c4227c','logged','{"channel": "phone", "caller": null, "phone": null, "said": "cannot log in", "summary": "cannot log in", "priority": "P1", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "9e17a22cc80d5d6cf7a08d88", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T09:35:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T09:50:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','846e674494bd134d037362bc909f35cd5c07a4b4505b5b6bd1eea01c8bc74a95');
INSERT INTO "journal" VALUES(66,'234b6d85083905a71815027d','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','22497e379ec21590e651f992','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T08:15:00Z", "note": "time is running out", "due_at": "2026-03-02T09:30:00Z"}','db8b04e59f51bfc288494c551052afa785e3bff92f74423e5ca5ea3e31766777');
INSERT INTO "journal" VALUES(67,'234b6d85083905a71815027d','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','22497e379ec21590e651f992','notices written','{"to": ["Head of service"]}','757a405d44708e92bf9c5814ab3cf910e752dab41922a9986f6a62f4c471b323');
INSERT INTO "journal" VALUES(68,'f3ddb6b40585a4bbe8199575','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','22497e379ec21590e651f992','person told','{"to": "Head of service", "way": "command"}','fa3c9e462b87f54d89e3f1cf158d1619c5d1924c5ae9ca1b272e2e45ac8546c7');
INSERT INTO "journal" VALUES(69,'6f094e3e9115a136e36c82c3','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','84f2e95eaa0f31df93c4227c','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T09:27:30Z", "note": "time is running out", "due_at": "2026-03-02T09:30:00Z"}','a0c680328b88e9d98c93cbd6ef27fa1b7cff91e25331bced813f4d54440e6812');
INSERT INTO "journal" VALUES(70,'6f094e3e9115a136e36c82c3','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','84f2e95eaa0f31df93c4227c','notices written','{"to": ["Head of service"]}','8073940ab2e902587ac2490839dba08795de87294c739351ffd7b4e755183456');
INSERT INTO "journal" VALUES(71,'cad01dcd31d6667e379a5ecb','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','22497e379ec21590e651f992','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','2ba90161cecade3be28d6c7732e66ab4480f44e53e6f541ffec547c92620bf3f');
INSERT INTO "journal" VALUES(72,'cad01dcd31d6667e379a5ecb','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','22497e379ec21590e651f992','escalated','{"from": "2", "to": "3", "because": {"target": "solve", "percent": 100}, "reason": null, "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}]}','2cc70cfa0c1f4f337958b35d90b1e804860f284dd194230c03f4cc229570eaea');
INSERT INTO "journal" VALUES(73,'cad01dcd31d6667e379a5ecb','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','22497e379ec21590e651f992','left undone','{"what": "priority", "why": "{number} is {priority} already", "facts": {"number": "SD-000004", "priority": "P1"}}','3b4d95aa3a701f3cc84fc086f6ac1b83f8f93767daad72e0c4eda3c9e090f863');
INSERT INTO "journal" VALUES(74,'b1a4d89e5c5d2308ed8d3eef','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','84f2e95eaa0f31df93c4227c','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','3c25454cdab5d29c38e52a222d7a99b647a3c41efa029f5a5c6d7503b02f9861');
INSERT INTO "journal" VALUES(75,'b1a4d89e5c5d2308ed8d3eef','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','84f2e95eaa0f31df93c4227c','escalated','{"from": "1", "to": "2", "because": {"target": "solve", "percent": 100}, "reason": null, "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}, {"target": "answer", "change": "missed", "due": "2026-03-02T09:35:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T09:50:00Z"}]}','65de8e53bad4b9d6adcb5917c888ac62d2798008bc3b523e3be7ee653f01dab0');
INSERT INTO "journal" VALUES(76,'b1a4d89e5c5d2308ed8d3eef','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','84f2e95eaa0f31df93c4227c','left undone','{"what": "priority", "why": "{number} is {priority} already", "facts": {"number": "SD-000005", "priority": "P1"}}','cec67fc5ca5b44b9a167b9ce1640f03d3075f3ec522416260397407fe450508f');
INSERT INTO "journal" VALUES(77,'23cbd7ef12253afa6f431deb','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','84f2e95eaa0f31df93c4227c','time used','{"target": "solve", "percent": 150, "used_at": "2026-03-03T00:35:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','4104f1b9ed3324dacb24ada8a42954aa114a0a9913121e9cf41b2a20e76c6029');
INSERT INTO "journal" VALUES(78,'23cbd7ef12253afa6f431deb','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','84f2e95eaa0f31df93c4227c','assigned','{"engineer": "Zhao Min", "was": null, "clocks": [], "because": {"station": "centre", "skill": null, "live": 0, "last_at": null}}','62c00ff06accfe49680396466fc7d3a2287a69a63aed55926fab9527e507b414');
INSERT INTO "journal" VALUES(79,'4eb7f7d183a84acc7160cdbb','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','84f2e95eaa0f31df93c4227c','person told','{"to": "Head of service", "way": "command"}','ce79ba03489dfd7629e061f3f8f14caef5480a4c215e2a8e209e689ad844c087');
INSERT INTO "journal" VALUES(80,'54a1d081a5b4ddfcf5f5fa31','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','f8e123aac2ce3833c2b59aba','logged','{"channel": "phone", "caller": null, "phone": null, "said": "called by mistake", "summary": "called by mistake", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "168054c6103c9ea6bd1e6c24", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','59a7d23fc0eaecbd27bc21c78681080be74af02156e49f8a805d5f0d2313969a');
INSERT INTO "journal" VALUES(81,'422e4304f475b96bf871df94','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','f8e123aac2ce3833c2b59aba','cancelled','{"reason": "called by mistake", "clocks": [{"target": "answer", "change": "void", "due": "2026-03-03T03:00:00Z"}, {"target": "solve", "change": "void", "due": "2026-03-10T09:30:00Z"}]}','bad24904935c4061aaf7ce99f502592aa21498f0e119b372f22f58b37fefb931');
INSERT INTO "journal" VALUES(82,'339f7b4a15b1cf3eea0585ba','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','cb441a912249254bcb80289b','logged','{"channel": "phone", "caller": null, "phone": null, "said": "how does it print", "summary": "how does it print", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "typed": ["warranty"], "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "168054c6103c9ea6bd1e6c24", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','641f73259539cd49803f6710b90dd3889780e27242eb9dcf3da82e4a40de9593');
INSERT INTO "journal" VALUES(83,'4129375dd9b471c481df0b9e','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','cb441a912249254bcb80289b','ordered','{"visit": 1, "engineer": "Zhao Min", "instead_of": null, "clocks": []}','2a40bdf63ed8793ebe04a236190dbbf59a7aff11d94e6efb39e905087660af82');
INSERT INTO "journal" VALUES(84,'f699ea5639ee937ae43c7ade','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','cb441a912249254bcb80289b','arrived','{"visit": 1, "engineer": "Zhao Min", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-03T03:00:00Z", "at": "2026-03-03T01:00:00Z", "spare": "2h"}]}','2bfc7949bafa0345c606be47873ba000af0ab26102ba0a2a8fc9784f6b60a1c4');
INSERT INTO "journal" VALUES(85,'6f1552370e8f21fa9768f023','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','cb441a912249254bcb80289b','recorded','{"visit": 1, "form": {"fault": "none", "cause": "no training", "action": "explained", "result": "they know how", "minutes": 30, "covered": {"parts": "free", "work": "free", "because": "in warranty"}}, "was": {}, "clocks": []}','84b283f80cafb0b9d1ac11b7b0c76664e1d1aa372d8bb876e8e6ecc7da772dc1');
INSERT INTO "journal" VALUES(86,'6f1552370e8f21fa9768f023','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','cb441a912249254bcb80289b','charged','{"visit": 1, "because": "in warranty", "lines": [{"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "in warranty"}, {"kind": "work", "item": "labour", "quantity": 1, "unit": "30m", "unit_price": 6000, "list_amount": 6000, "amount": 0, "because": "in warranty"}], "total": 0, "currency": "CNY", "decimals": 2}','96102d81db4ae32a5237c5550dc3f0b46cd2ff2598f47ca947e8df06ff7d8991');
INSERT INTO "journal" VALUES(87,'6f1552370e8f21fa9768f023','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','cb441a912249254bcb80289b','finished','{"visit": 1, "engineer": "Zhao Min", "clocks": []}','688c6a8a62760b341544d7e17195cb1131dcdec616ded8eeb68a819a73b8d02c');
INSERT INTO "journal" VALUES(88,'65e5016fef981c3a1e4ad733','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','cb441a912249254bcb80289b','resolved','{"cause": "no training", "solution": "explained", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-10T09:30:00Z", "at": "2026-03-03T01:00:00Z", "spare": "5 working days"}]}','d6e99168e5d3358a83a5736a3d1e4a1f21d957b878cfd2221fadbd1116d6b37b');
INSERT INTO "journal" VALUES(89,'c9c8e08950b9e7708124f7d9','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','cb441a912249254bcb80289b','closed','{"note": "content", "clocks": []}','f5dd7ab0653eddb1726d40e91865e3d4a9d90f04fb6505d802507c7a179943ec');
INSERT INTO "journal" VALUES(90,'849cc947f8591956bffabaf3','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','cb441a912249254bcb80289b','reopened','{"reason": "again", "clocks": [{"target": "solve", "change": "resumed", "due": "2026-03-10T09:30:00Z"}]}','ba76c837a962b6fccfda7729ec5ff17ddef222564ab6aed7aee4f69af8b95b50');
INSERT INTO "journal" VALUES(91,'91a6978cd04ed7171b7f25e2','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','customer','21b2cb29856caf598320ebc0','customer added','{"number": "CU-0004", "name": "Sample School", "phones": []}','e5e27a70991ee3b6910ac52b9a0410ccfdb819f1cd914c2215ebb8e55f2e370a');
INSERT INTO "journal" VALUES(92,'91a6978cd04ed7171b7f25e2','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','ticket','663416c1ce4dfa19dd1e80d1','logged','{"channel": "phone", "caller": null, "phone": null, "said": "Door, Lock, Stuck", "summary": "Door, Lock, Stuck", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "typed": ["priority"], "assumed": ["region", "tier", "kind", "phase"], "terms": "168054c6103c9ea6bd1e6c24", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T02:30:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','f65d50b650890eabb96886b6cdf74971321bc161bece374b3156dd54bb7cc3ba');
INSERT INTO "journal" VALUES(93,'91a6978cd04ed7171b7f25e2','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','engineer','e435c03fb29aa590f5f20803','engineer added','{"name": "Ada", "station": null}','7a5ddf212a31991d5c79d342c5ab7193a3114564710da0f2738b26d0ef31a66b');
INSERT INTO "journal" VALUES(94,'91a6978cd04ed7171b7f25e2','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','ticket','663416c1ce4dfa19dd1e80d1','assigned','{"engineer": "Ada", "was": null, "clocks": []}','565875555307741c83d9a89ce627873351cb851c166e1d9dbd1830564f73d1fa');
INSERT INTO "journal" VALUES(95,'91a6978cd04ed7171b7f25e2','2026-03-02T00:50:00Z','2026-03-02T00:50:00Z','Ada','ticket','663416c1ce4dfa19dd1e80d1','resolved','{"cause": "not recorded", "solution": "not recorded in the log", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T02:30:00Z", "at": "2026-03-02T00:50:00Z", "spare": "1h40m"}, {"target": "solve", "change": "met", "due": "2026-03-09T09:30:00Z", "at": "2026-03-02T00:50:00Z", "spare": "5 working days"}]}','136957b989f0c1fd5a85ec2b2aaa3ce4853694b63512ff250094be4fda5f6f83');
INSERT INTO "journal" VALUES(96,'91a6978cd04ed7171b7f25e2','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','663416c1ce4dfa19dd1e80d1','imported','{"file": "incidents.csv", "rows": 2, "through": "2026-03-02T00:50:00Z"}','f587cad500bd82319393b93ec15c380807cced90c8986712cc0f3c95ff653b1d');
INSERT INTO "journal" VALUES(97,'98de6a98ecfcb51ed22dcf96','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','engineer','b118fae10b4f9bf65b6bda01','engineer changed','{"name": "Zhao Min", "changed": {"capacity": 8}}','dbf32521d48ab5f96e86fb9cd7b585ee75b2a1f6e3c96a064bd23509cccacd44');
INSERT INTO "journal" VALUES(98,'5b1a570fb7df69329d383923','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','engineer','b118fae10b4f9bf65b6bda01','engineer away','{"name": "Zhao Min", "since": "2026-04-30T16:00:00Z", "until": "2026-05-05T16:00:00Z", "note": "on leave"}','ee0f2526205c18686791c5b5febfe0c576b8170acab76d04d4aff2402566c741');
INSERT INTO "journal" VALUES(99,'df4fc798e5f62f427f1316f6','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','22497e379ec21590e651f992','appointed','{"visit_at": "2026-03-05T06:00:00Z", "visit_until": "2026-03-05T08:00:00Z", "asked_by": "desk", "note": null, "clocks": []}','d24cd6a229ec1ad98e4f3de25303e0a3c3756d3dd8dcb30ee80c80f52510d8fa');
INSERT INTO "journal" VALUES(100,'7ad8a61a72c36bf035995f08','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','22497e379ec21590e651f992','held','{"reason": "customer", "note": null, "ends_at": "2026-03-06T01:00:00Z", "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "held", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "held", "due": "2026-03-02T09:30:00Z"}]}','362ece912657e40673ab4a8f030c9b7f38c30bd9e9967b787795f51ebedb7b29');
INSERT INTO "journal" VALUES(101,'3679caf4712a39d483ed0e05','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','6e744be0c27e867ed0599d03','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the printer jams again", "summary": "the printer jams again", "priority": "P3", "tier": "gold", "region": "county", "kind": "fault", "equipment": "PR-1001", "contract": "C-0001", "follows": "SD-000001", "typed": ["region", "kind"], "assumed": ["priority", "phase"], "terms": "cd7e07f752df7528c09d6d2d", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-04T01:15:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-04T01:30:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "3 working days"}]}','2bde69c1e68f6d2de83e93cbe740294a1a8e108307667e5b820f6ffce205e59f');
INSERT INTO "journal" VALUES(102,'3679caf4712a39d483ed0e05','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','945f4c3d30c607b61ff2d2fe','followed','{"number": "SD-000008", "said": "the printer jams again"}','ec67906a9ec09a20eaf7a54b84258da7f784f67bbfeaf67563d3b43f4e85b8bc');
INSERT INTO "journal" VALUES(103,'67c66b2903cfcbdf57372e38','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','84f2e95eaa0f31df93c4227c','classified','{"entered_why": "it was never critical", "changed": {"priority": ["P1", "P2"]}, "corrects": "1488f31e3385e5b6df31d0cd logged 2026-03-02T09:20:00Z", "put_right": {"1488f31e3385e5b6df31d0cd logged 2026-03-02T09:20:00Z": "9e17a22cc80d5d6cf7a08d88"}, "clocks": []}','b9ecde2fe50b210bab14deea8a2024b75b3f779af466341fe31f67526596e9ee');
INSERT INTO "journal" VALUES(104,'0f2dc134c51d686b86073fe0','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','82db083fe04ceb9c2e88cefd','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the screen is dark", "summary": "the screen is dark", "priority": "P1", "tier": "standard", "region": "city", "kind": "fault", "typed": ["priority"], "assumed": ["region", "tier", "kind", "phase"], "terms": "f7c04dd888f77730c4f6e32e", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-04T01:30:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-05T01:00:00Z", "within": "8h"}]}','8bf7344017581828e1bee37a2058be3e5fecc0d0fab6af5ec3b4446cfdca3d5e');
INSERT INTO "journal" VALUES(105,'b59ccaeeb279aa4acbdba67e','2026-03-04T01:10:00Z','2026-03-04T03:00:00Z','tester','ticket','82db083fe04ceb9c2e88cefd','answered','{"entered_why": "written on paper", "text": "told them to wait", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-04T01:30:00Z", "at": "2026-03-04T01:10:00Z", "mended": "2026-03-04T01:30:00Z", "spare": "20m"}]}','97c0878d67b5136d738c631c77d7651122bbbfcf605c6f61f3cf0128aeb5a2f3');
INSERT INTO "journal" VALUES(106,'d371bea298debe7ec13a98fd','2026-03-06T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','22497e379ec21590e651f992','resumed','{"foreseen": true, "clocks": [{"target": "answer", "change": "resumed", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "resumed", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "resumed", "due": "2026-03-02T09:30:00Z"}]}','fd64e69c0f56493376cf6fcc78799cd08e1b78c9fa9204dee611d2d431ce9240');
INSERT INTO "journal" VALUES(107,'b177e4e19d6281671540c612','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','456a0bd3b363a0ea30e07aa8','turnover entered','{"customer": "Sample Dealer", "month": "2026-02", "amount": 2000000, "was": null, "basis": "payments", "currency": "CNY", "decimals": 2}','6c54c7ae52dad95c315c5aa3b59b726a9978602be2f9235ed5735220419d6a4a');
INSERT INTO "journal" VALUES(108,'e08f947e83879fcc84efc7c5','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','456a0bd3b363a0ea30e07aa8','quarter settled','{"customer": "Sample Dealer", "quarter": "2026Q1", "basis": "payments", "turnover": 2000000, "budget": 30000, "carried_in": 0, "spent": 14000, "charged": 0, "paid": 0, "carried_out": 16000, "currency": "CNY", "decimals": 2}','9eae1187aec1fc83c8aeee9149141cdf71b7d9402329a7f3c36c413c7618f445');
INSERT INTO "journal" VALUES(109,'414ee6b65fbd98f07e1f33e9','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','456a0bd3b363a0ea30e07aa8','turnover entered','{"customer": "Sample Dealer", "month": "2026-04", "amount": 100000, "was": null, "basis": "payments", "currency": "CNY", "decimals": 2}','c8021bfac044041b589804d7b39120c14d90cd4054c3f5c2013da339d05cab56');
INSERT INTO "journal" VALUES(110,'1d1d547563b4d7ab2b4feee2','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','8e9b6a8388cc11ad827de175','customer added','{"number": "CU-0005", "name": "Sample Dealers", "phones": ["010 5550 0007 ext 12"]}','405bc3af6e6971fe5509783bdb165e1cec64ae75abb98f31554c616cc3c44da4');
INSERT INTO "journal" VALUES(111,'b67c93d172c66e02a9ed6b77','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','456a0bd3b363a0ea30e07aa8','customer merged','{"name": "Sample Dealers", "number": "CU-0005", "into": "Sample Dealer", "into_number": "CU-0003", "had": {}, "filled": {}, "was": {"id": "8e9b6a8388cc11ad827de175", "name": "Sample Dealers", "region": null, "tier": null, "phase": null, "address": null, "phones": ["010 5550 0007 ext 12"], "number": "CU-0005"}}','df812f5ccd623670c4cdbca69f4926e177bedd8b7f1b8261e32256dbca5faee2');
INSERT INTO "journal" VALUES(112,'3a9f954227f52c7e5379a0be','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','contract','039d0ef8f94a6d0977924016','contract extended by hand','{"number": "C-0002", "was": "2027-01-31", "ends_on": "2027-06-30", "why": "goodwill"}','4d0593c65b03cfdb3876e51e50de8f36ccd7f7fa1009cc3cb2f680f769823587');
INSERT INTO "journal" VALUES(113,'98cc3abdfc423c3492cf9168','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','16fd0908f4342896fb6fa482','contact changed','{"customer": "Example Clinic", "name": "Li Na", "changed": {"left_on": "2026-04-01"}, "was": {"left_on": null}}','0334fe4c2ed400841ea4a51776f975b837dacd9468011e9490b1b738bace12b7');
INSERT INTO "journal" VALUES(114,'ae4ea65ae2228b2f87de3355','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','1bcac27fda6050a20491b0e2','equipment changed','{"serial": "PR-1002", "changed": {"plate": "豫A12345", "note": "in the van"}, "was": {"plate": null, "note": null}}','48bfb764437939fceb4f1f8865216df1e161a0f3788601847738d91c5f8d2e7d');
INSERT INTO "journal" VALUES(115,'5e0a37dc9acb8dc3cd874c0f','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','11d6a9d15d12f57e2620671a','logged','{"channel": "phone", "caller": null, "phone": null, "said": "a slip", "summary": "a slip", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "168054c6103c9ea6bd1e6c24", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','f7fbc9a97e70f617368aa72d3a3fd72944d234fa034ca77098a3f69e17a98c23');
INSERT INTO "journal" VALUES(116,'f501443d6673c64fc8adee9c','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','11d6a9d15d12f57e2620671a','undone','{"of": [{"kind": "logged", "data": {"channel": "phone", "caller": null, "phone": null, "said": "a slip", "summary": "a slip", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "168054c6103c9ea6bd1e6c24"}}], "withdrawn": "SD-000010", "clocks": []}','5f3de9e2002012209be0e08ae067774177aa2c33ce9b2982b9e5626467acac97');
INSERT INTO "journal" VALUES(117,'55b399477d68152e60527b78','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','fc8ea6436daf42ddef709331','logged','{"channel": "phone", "caller": null, "phone": null, "said": "does anybody come?", "summary": "does anybody come?", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "168054c6103c9ea6bd1e6c24", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','128abe4218f4032730f9b587b731f03a58ee082c2b46087f9a2ac5de58f1a245');
INSERT INTO "journal" VALUES(118,'071d3cc800ba4bbc791aee38','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','4955f5e36fc8ce666193b8d4','logged','{"channel": "phone", "caller": null, "phone": null, "said": "logged twice", "summary": "logged twice", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "168054c6103c9ea6bd1e6c24", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','3111ecec8cb5e9b6969a11c8facd6b2425a3b6358bbcce9f68fcfbbf4a7f93f8');
INSERT INTO "journal" VALUES(119,'aefdcb8af89dbabe788bf474','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','4955f5e36fc8ce666193b8d4','edited','{"changed": {"summary": ["logged twice", "does anybody come"], "caller": ["", "Mr Sample"]}, "typed": ["summary", "caller"]}','cbd183f7187af6443f5602a779405b623fecbdc387a1827cc2b4dccff685fc00');
INSERT INTO "journal" VALUES(120,'6c66ae9e274279fd8b841682','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','fc8ea6436daf42ddef709331','called','{"clocks": [], "channel": "phone", "caller": null, "phone": null, "said": "logged twice", "told_of": "SD-000012", "told_by": "tester", "entered_why": null}','987cc3f500509ed64e48c38f7c9ce5b1666799962abc029fb1240391558ff214');
INSERT INTO "journal" VALUES(121,'6c66ae9e274279fd8b841682','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','4955f5e36fc8ce666193b8d4','merged','{"into": "SD-000011", "clocks": [{"target": "answer", "change": "void", "due": "2026-04-01T03:00:00Z"}, {"target": "solve", "change": "void", "due": "2026-04-09T09:30:00Z"}]}','365ec4a2b634105125166182eb93f3a3c201e175f8ee25afbc350f47c5630555');
INSERT INTO "journal" VALUES(122,'6c66ae9e274279fd8b841682','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','fc8ea6436daf42ddef709331','duplicate merged','{"number": "SD-000012", "calls": 1, "files": 0, "clocks": []}','007b0ade92505da6fe8dde185d4361d8abb43549eecb875934f4e5f7380c1604');
INSERT INTO "journal" VALUES(123,'aab6a77fa73a5bed8272a046','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','233e69d1fb82a2b9ba6615d2','customer added','{"number": "CU-0006", "name": "Sample Works", "phones": []}','1283cb87e98d651c8cf86627e884aa082cc82795d7a7806f43dc5c1080c2ca76');
INSERT INTO "journal" VALUES(124,'1cf210bfdde935ffe996709f','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','7c383e16b506909cb4ff1157','customer added','{"number": "CU-0007", "name": "Li Na", "phones": []}','25264abbaadbb86a01deabe90c500b89d4f62d6d1a4a16617f9ff0033786fd5a');
INSERT INTO "journal" VALUES(125,'1cf210bfdde935ffe996709f','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','11d6a0ee93f471c9964ba724','logged','{"channel": "mail", "caller": "Li Na", "phone": null, "said": "no sound\nsince nine", "summary": "no sound", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "168054c6103c9ea6bd1e6c24", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','78917935e7a2539ff3116227f50b71df8a08d478c2a038bf238f85d9aed6a25b');
INSERT INTO "journal" VALUES(126,'1cf210bfdde935ffe996709f','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','7c383e16b506909cb4ff1157','contact added','{"customer": "Li Na", "name": "Li Na", "site": null, "role": null, "phone": null, "mail": "li@example.invalid"}','6223e625321f37d492ca587107d41255d2b59a352f30e952fb54144a35a6a4d4');
INSERT INTO "journal" VALUES(127,'1cf210bfdde935ffe996709f','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','11d6a0ee93f471c9964ba724','mailed','{"from": "li@example.invalid", "message_id": "<1@example.invalid>"}','7024a31abf18ad2e884917aa6847518270d130fc1bdf08ec13bf4e45e6b10a3e');
INSERT INTO "journal" VALUES(128,'fe3ab7f419577e24790d4077','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','fc8ea6436daf42ddef709331','ordered','{"visit": 1, "engineer": "Wang Lin", "instead_of": null, "clocks": [], "along": ["Zhao Min"]}','373a02a4b254833ed1b2a1bff7ce33e5c516ad9d4809ec92ab338abebec730e6');
CREATE TABLE loan (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  equipment_id TEXT NOT NULL REFERENCES equipment (id),
  lent_at TEXT NOT NULL,
  due_at TEXT NOT NULL,
  back_at TEXT,
  CHECK (back_at IS NULL OR back_at >= lent_at)
) STRICT;
INSERT INTO "loan" VALUES('94d7a7222090f3868e6761f1','b88aca33338f0e43726bb667','87c356abdc5fb2c072a045a9','2026-03-02T03:00:00Z','2026-03-17T03:00:00Z',NULL);
CREATE TABLE loss (
  move_id TEXT PRIMARY KEY REFERENCES stock_move (id),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  amount INTEGER NOT NULL CHECK (amount >= 0),
  currency TEXT NOT NULL
, decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4)) STRICT;
INSERT INTO "loss" VALUES('ef967d31500fa59a70fc7540','b10d27ad73b2c8ca48cabec6',12000,'CNY',2);
CREATE TABLE mail (
  message_id TEXT PRIMARY KEY,
  call_id TEXT NOT NULL REFERENCES call (id),
  sender TEXT NOT NULL  -- the address, folded
) STRICT;
INSERT INTO "mail" VALUES('<1@example.invalid>','a05ea037744bc95dca74fdc7','li@example.invalid');
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
INSERT INTO "notice" VALUES('b855019ed6cb3b8b0506ba93','22497e379ec21590e651f992','head',NULL,'command','2026-03-02T09:20:00Z','{"target": "solve", "within": "same day", "percent": 75, "note": "time is running out", "due_at": "2026-03-02T09:30:00Z", "ticket": {"number": "SD-000004", "summary": "registration desk is down", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "2", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T03:30:00Z"}}',NULL,'2026-03-02T09:20:00Z',1,NULL,'d076f65f540766cb2c8b2687',75,'2026-03-02T08:15:00Z',NULL,NULL);
INSERT INTO "notice" VALUES('30b0f38aae45a73231820f95','84f2e95eaa0f31df93c4227c','head',NULL,'command','2026-03-03T01:00:00Z','{"target": "solve", "within": "same day", "percent": 75, "note": "time is running out", "due_at": "2026-03-02T09:30:00Z", "ticket": {"number": "SD-000005", "summary": "cannot log in", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "1", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T09:20:00Z"}}',NULL,'2026-03-03T01:00:00Z',1,NULL,'72f7b75f7a79078d2a167007',75,'2026-03-02T09:27:30Z',NULL,NULL);
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
INSERT INTO "operation" VALUES(1,'aa0d98f347bb60bde5c950c4','command','tester','2026-03-02T00:30:00Z',1,1,NULL,NULL);
INSERT INTO "operation" VALUES(2,'cba80a39d7c33c299f94bd8a','command','tester','2026-03-02T00:30:00Z',2,2,NULL,NULL);
INSERT INTO "operation" VALUES(3,'c09c4802b309d0978a87f6af','command','tester','2026-03-02T00:30:00Z',3,3,NULL,NULL);
INSERT INTO "operation" VALUES(4,'424cb30a4c7d8d6b30f64d15','command','tester','2026-03-02T00:30:00Z',4,4,NULL,NULL);
INSERT INTO "operation" VALUES(5,'64b00c649a44104a22f13080','command','tester','2026-03-02T00:30:00Z',5,5,NULL,NULL);
INSERT INTO "operation" VALUES(6,'66e87e2ddef56063a100d617','command','tester','2026-03-02T00:30:00Z',6,6,NULL,NULL);
INSERT INTO "operation" VALUES(7,'4654a57b6198accfaa5dfafa','command','tester','2026-03-02T00:30:00Z',7,7,NULL,NULL);
INSERT INTO "operation" VALUES(8,'27e8569ac38f0c2c347f2ee2','command','tester','2026-03-02T00:30:00Z',8,9,NULL,NULL);
INSERT INTO "operation" VALUES(9,'81a07a5f13a9073dcbb82e7e','command','tester','2026-03-02T00:30:00Z',10,10,NULL,NULL);
INSERT INTO "operation" VALUES(10,'74cb8415c592f7533690fc2f','command','tester','2026-03-02T00:30:00Z',11,11,NULL,NULL);
INSERT INTO "operation" VALUES(11,'cd6fe33a287a77cac8a4b539','command','tester','2026-03-02T00:30:00Z',12,12,NULL,NULL);
INSERT INTO "operation" VALUES(12,'b49bcccc37aa32276839f8fe','command','tester','2026-03-02T00:30:00Z',13,13,NULL,NULL);
INSERT INTO "operation" VALUES(13,'85a80d9d4b9b8e592ab16c87','command','tester','2026-03-02T00:30:00Z',14,14,NULL,NULL);
INSERT INTO "operation" VALUES(14,'43945d1179328340bdb03d26','command','tester','2026-03-02T00:30:00Z',15,15,NULL,NULL);
INSERT INTO "operation" VALUES(15,'4dab38d89aced296ea5b5f6d','command','tester','2026-03-02T00:30:00Z',16,16,NULL,NULL);
INSERT INTO "operation" VALUES(16,'5ef98c7facbc19a27ede65e5','command','tester','2026-03-02T00:30:00Z',17,17,NULL,NULL);
INSERT INTO "operation" VALUES(17,'e9e54695ef2a867187b9bd40','command','tester','2026-03-02T00:30:00Z',18,18,NULL,NULL);
INSERT INTO "operation" VALUES(18,'75d6ec8769535e9e7726f0cc','command','tester','2026-03-02T01:00:00Z',19,19,NULL,NULL);
INSERT INTO "operation" VALUES(19,'97c6a55085d1e59db70831dd','command','tester','2026-03-02T01:00:00Z',20,20,NULL,NULL);
INSERT INTO "operation" VALUES(20,'c5288302a72168647a49f269','command','tester','2026-03-02T01:00:00Z',21,21,NULL,NULL);
INSERT INTO "operation" VALUES(21,'99d1cb4544fc0e9e3ce721cd','command','tester','2026-03-02T01:00:00Z',22,22,NULL,NULL);
INSERT INTO "operation" VALUES(22,'629f10158b77fecd318f0b50','command','tester','2026-03-02T01:00:00Z',23,23,NULL,NULL);
INSERT INTO "operation" VALUES(23,'36b16b8283da2d111b5bff14','command','tester','2026-03-02T01:00:00Z',24,24,NULL,NULL);
INSERT INTO "operation" VALUES(24,'e27256f9f44b1bec2555230b','command','tester','2026-03-02T01:00:00Z',25,25,NULL,NULL);
INSERT INTO "operation" VALUES(25,'ccc8d7a98857aacaa2be3421','command','tester','2026-03-02T01:00:00Z',26,26,NULL,NULL);
INSERT INTO "operation" VALUES(26,'2b0a311e2d2f2aa3ad1801c5','command','tester','2026-03-02T01:00:00Z',27,27,NULL,NULL);
INSERT INTO "operation" VALUES(27,'b40d3537b6df928f1fb51584','command','tester','2026-03-02T02:05:00Z',28,28,NULL,NULL);
INSERT INTO "operation" VALUES(28,'07ba46a41bab733381c606cb','command','tester','2026-03-02T02:05:00Z',29,32,NULL,NULL);
INSERT INTO "operation" VALUES(29,'b2255ad79612f88b2a3617ff','command','tester','2026-03-02T02:05:00Z',33,33,NULL,NULL);
INSERT INTO "operation" VALUES(30,'b6f33545f3af246b2abad930','command','tester','2026-03-02T02:05:00Z',34,34,NULL,NULL);
INSERT INTO "operation" VALUES(31,'fc18d79361a5f9ca951a339e','command','tester','2026-03-02T02:05:00Z',35,37,NULL,NULL);
INSERT INTO "operation" VALUES(32,'dc53b1f1aa63048ad5539cfe','command','tester','2026-03-02T02:05:00Z',38,38,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0001"}}',NULL);
INSERT INTO "operation" VALUES(33,'06fc979f8c965a99ad821abc','command','tester','2026-03-02T02:05:00Z',39,39,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0002"}}',NULL);
INSERT INTO "operation" VALUES(34,'37b0ebb1ae4d327cdf038f91','command','tester','2026-03-02T02:05:00Z',40,40,NULL,NULL);
INSERT INTO "operation" VALUES(35,'af88cb37c5c1a74146545217','command','tester','2026-03-02T02:05:00Z',41,41,NULL,NULL);
INSERT INTO "operation" VALUES(36,'02c00e54fce6a1a387b08204','command','tester','2026-03-02T02:05:00Z',42,42,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0003"}}',NULL);
INSERT INTO "operation" VALUES(37,'0c3275793c4195d55d115ec6','command','tester','2026-03-02T02:05:00Z',43,43,'{"why": "{receipt} is void: ''svcdesk pay {number}'' writes another", "facts": {"receipt": "R-0003", "number": "SD-000001"}}',NULL);
INSERT INTO "operation" VALUES(38,'6349c90d2df4aa3bb9388e62','command','tester','2026-03-02T02:05:00Z',44,44,NULL,NULL);
INSERT INTO "operation" VALUES(39,'b0589f6d024fcb6fcdf20919','command','tester','2026-03-02T03:00:00Z',45,45,NULL,NULL);
INSERT INTO "operation" VALUES(40,'cbae4cbebaf6c2115002c9e2','command','tester','2026-03-02T03:00:00Z',46,46,NULL,NULL);
INSERT INTO "operation" VALUES(41,'1722e88d19575250d061dd05','command','tester','2026-03-02T03:00:00Z',47,47,NULL,NULL);
INSERT INTO "operation" VALUES(42,'c8df2c452bc5d408ed253f49','command','tester','2026-03-02T03:00:00Z',48,48,NULL,NULL);
INSERT INTO "operation" VALUES(43,'8d7b4c1ef25bfadc9c398be2','command','wang','2026-03-02T03:00:00Z',49,49,NULL,NULL);
INSERT INTO "operation" VALUES(44,'1b100ad949ee358ec897cee7','command','tester','2026-03-02T03:00:00Z',50,50,NULL,NULL);
INSERT INTO "operation" VALUES(45,'b22de5a15a919e60c58389e9','command','tester','2026-03-02T03:00:00Z',51,51,'{"why": "{number} is on its way: ''svcdesk return back {number}'' when it is here again", "facts": {"number": "RMA-0001"}}',NULL);
INSERT INTO "operation" VALUES(46,'3ce467f86845a6b94e9b7038','command','tester','2026-03-02T03:00:00Z',52,52,NULL,NULL);
INSERT INTO "operation" VALUES(47,'5e08811b2ef7ca91688f0c21','command','tester','2026-03-02T03:30:00Z',53,53,NULL,NULL);
INSERT INTO "operation" VALUES(48,'b851ef6de3a2ea9eecd3b9ab','command','tester','2026-03-02T03:30:00Z',54,54,NULL,NULL);
INSERT INTO "operation" VALUES(49,'17d06c053296a91a1fa7c8be','command','tester','2026-03-02T06:00:00Z',55,55,NULL,NULL);
INSERT INTO "operation" VALUES(50,'84aec4798a3473d9f3081895','command','tester','2026-03-02T06:00:00Z',56,56,NULL,NULL);
INSERT INTO "operation" VALUES(51,'4bad54751e9983e508348076','command','tester','2026-03-02T06:00:00Z',57,58,NULL,NULL);
INSERT INTO "operation" VALUES(52,'ef263025dcdbfec2a593b367','command','tester','2026-03-02T06:00:00Z',59,59,NULL,NULL);
INSERT INTO "operation" VALUES(53,'1c588ba11f5763ac7bba8de8','command','wang','2026-03-02T06:00:00Z',60,60,NULL,NULL);
INSERT INTO "operation" VALUES(54,'82a79aa984fe6f091e2e862b','command','tester','2026-03-02T06:00:00Z',61,62,'{"why": "{number} is shipped: ''svcdesk stock transfer {part} {quantity} --from {holder} --to {source}'' returns it", "facts": {"number": "REQ-0001", "part": "roller", "quantity": 2, "holder": "centre", "source": "warehouse"}}',NULL);
INSERT INTO "operation" VALUES(55,'eeb66058e80d2ece3cec833a','command','tester','2026-03-02T06:00:00Z',63,63,NULL,NULL);
INSERT INTO "operation" VALUES(56,'996a2812314b90bd0cd23f5f','command','tester','2026-03-02T06:00:00Z',64,64,NULL,NULL);
INSERT INTO "operation" VALUES(57,'1488f31e3385e5b6df31d0cd','command','tester','2026-03-02T09:20:00Z',65,65,NULL,NULL);
INSERT INTO "operation" VALUES(58,'234b6d85083905a71815027d','program','tester','2026-03-02T09:20:00Z',66,67,NULL,NULL);
INSERT INTO "operation" VALUES(59,'f3ddb6b40585a4bbe8199575','program','tester','2026-03-02T09:20:00Z',68,68,NULL,NULL);
INSERT INTO "operation" VALUES(60,'6f094e3e9115a136e36c82c3','program','tester','2026-03-03T01:00:00Z',69,70,NULL,NULL);
INSERT INTO "operation" VALUES(61,'cad01dcd31d6667e379a5ecb','program','tester','2026-03-03T01:00:00Z',71,73,NULL,NULL);
INSERT INTO "operation" VALUES(62,'b1a4d89e5c5d2308ed8d3eef','program','tester','2026-03-03T01:00:00Z',74,76,NULL,NULL);
INSERT INTO "operation" VALUES(63,'23cbd7ef12253afa6f431deb','program','tester','2026-03-03T01:00:00Z',77,78,NULL,NULL);
INSERT INTO "operation" VALUES(64,'4eb7f7d183a84acc7160cdbb','program','tester','2026-03-03T01:00:00Z',79,79,NULL,NULL);
INSERT INTO "operation" VALUES(65,'54a1d081a5b4ddfcf5f5fa31','command','tester','2026-03-03T01:00:00Z',80,80,NULL,NULL);
INSERT INTO "operation" VALUES(66,'422e4304f475b96bf871df94','command','tester','2026-03-03T01:00:00Z',81,81,NULL,NULL);
INSERT INTO "operation" VALUES(67,'339f7b4a15b1cf3eea0585ba','command','tester','2026-03-03T01:00:00Z',82,82,NULL,NULL);
INSERT INTO "operation" VALUES(68,'4129375dd9b471c481df0b9e','command','tester','2026-03-03T01:00:00Z',83,83,NULL,NULL);
INSERT INTO "operation" VALUES(69,'f699ea5639ee937ae43c7ade','command','tester','2026-03-03T01:00:00Z',84,84,NULL,NULL);
INSERT INTO "operation" VALUES(70,'6f1552370e8f21fa9768f023','command','tester','2026-03-03T01:00:00Z',85,87,NULL,NULL);
INSERT INTO "operation" VALUES(71,'65e5016fef981c3a1e4ad733','command','tester','2026-03-03T01:00:00Z',88,88,NULL,NULL);
INSERT INTO "operation" VALUES(72,'c9c8e08950b9e7708124f7d9','command','tester','2026-03-03T01:00:00Z',89,89,NULL,NULL);
INSERT INTO "operation" VALUES(73,'849cc947f8591956bffabaf3','command','tester','2026-03-03T01:00:00Z',90,90,NULL,NULL);
INSERT INTO "operation" VALUES(74,'91a6978cd04ed7171b7f25e2','program','Desk 1','2026-03-02T00:30:00Z',91,92,NULL,NULL);
INSERT INTO "operation" VALUES(75,'91a6978cd04ed7171b7f25e2','program','Desk 1','2026-03-02T00:40:00Z',93,94,NULL,NULL);
INSERT INTO "operation" VALUES(76,'91a6978cd04ed7171b7f25e2','program','Ada','2026-03-02T00:50:00Z',95,95,NULL,NULL);
INSERT INTO "operation" VALUES(77,'91a6978cd04ed7171b7f25e2','program','tester','2026-03-03T01:00:00Z',96,96,NULL,NULL);
INSERT INTO "operation" VALUES(78,'98de6a98ecfcb51ed22dcf96','command','tester','2026-03-04T01:00:00Z',97,97,NULL,NULL);
INSERT INTO "operation" VALUES(79,'5b1a570fb7df69329d383923','command','tester','2026-03-04T01:00:00Z',98,98,NULL,NULL);
INSERT INTO "operation" VALUES(80,'df4fc798e5f62f427f1316f6','command','tester','2026-03-04T01:00:00Z',99,99,NULL,NULL);
INSERT INTO "operation" VALUES(81,'7ad8a61a72c36bf035995f08','command','tester','2026-03-04T01:00:00Z',100,100,NULL,NULL);
INSERT INTO "operation" VALUES(82,'3679caf4712a39d483ed0e05','command','tester','2026-03-04T01:00:00Z',101,102,NULL,NULL);
INSERT INTO "operation" VALUES(83,'67c66b2903cfcbdf57372e38','command','tester','2026-03-04T01:00:00Z',103,103,NULL,NULL);
INSERT INTO "operation" VALUES(84,'0f2dc134c51d686b86073fe0','command','tester','2026-03-04T01:00:00Z',104,104,NULL,NULL);
INSERT INTO "operation" VALUES(85,'b59ccaeeb279aa4acbdba67e','command','tester','2026-03-04T03:00:00Z',105,105,NULL,NULL);
INSERT INTO "operation" VALUES(86,'d371bea298debe7ec13a98fd','program','tester','2026-04-01T01:00:00Z',106,106,NULL,NULL);
INSERT INTO "operation" VALUES(87,'b177e4e19d6281671540c612','command','tester','2026-04-01T01:00:00Z',107,107,NULL,NULL);
INSERT INTO "operation" VALUES(88,'e08f947e83879fcc84efc7c5','command','tester','2026-04-01T01:00:00Z',108,108,NULL,NULL);
INSERT INTO "operation" VALUES(89,'414ee6b65fbd98f07e1f33e9','command','tester','2026-04-01T01:00:00Z',109,109,NULL,NULL);
INSERT INTO "operation" VALUES(90,'1d1d547563b4d7ab2b4feee2','command','tester','2026-04-01T01:00:00Z',110,110,NULL,NULL);
INSERT INTO "operation" VALUES(91,'b67c93d172c66e02a9ed6b77','command','tester','2026-04-01T01:00:00Z',111,111,NULL,NULL);
INSERT INTO "operation" VALUES(92,'3a9f954227f52c7e5379a0be','command','tester','2026-04-01T01:00:00Z',112,112,NULL,NULL);
INSERT INTO "operation" VALUES(93,'98cc3abdfc423c3492cf9168','command','tester','2026-04-01T01:00:00Z',113,113,NULL,NULL);
INSERT INTO "operation" VALUES(94,'ae4ea65ae2228b2f87de3355','command','tester','2026-04-01T01:00:00Z',114,114,NULL,NULL);
INSERT INTO "operation" VALUES(95,'5e0a37dc9acb8dc3cd874c0f','command','tester','2026-04-01T01:00:00Z',115,115,NULL,'f501443d6673c64fc8adee9c');
INSERT INTO "operation" VALUES(96,'f501443d6673c64fc8adee9c','undo','tester','2026-04-01T01:00:00Z',116,116,NULL,NULL);
INSERT INTO "operation" VALUES(97,'55b399477d68152e60527b78','command','tester','2026-04-01T01:00:00Z',117,117,NULL,NULL);
INSERT INTO "operation" VALUES(98,'071d3cc800ba4bbc791aee38','command','tester','2026-04-01T01:00:00Z',118,118,NULL,NULL);
INSERT INTO "operation" VALUES(99,'aefdcb8af89dbabe788bf474','command','tester','2026-04-01T01:00:00Z',119,119,NULL,NULL);
INSERT INTO "operation" VALUES(100,'6c66ae9e274279fd8b841682','command','tester','2026-04-01T01:00:00Z',120,122,NULL,NULL);
INSERT INTO "operation" VALUES(101,'aab6a77fa73a5bed8272a046','program','tester','2026-04-01T01:00:00Z',123,123,NULL,NULL);
INSERT INTO "operation" VALUES(102,'1cf210bfdde935ffe996709f','command','tester','2026-04-01T01:00:00Z',124,127,NULL,NULL);
INSERT INTO "operation" VALUES(103,'fe3ab7f419577e24790d4077','command','tester','2026-04-01T01:00:00Z',128,128,NULL,NULL);
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
INSERT INTO "payment" VALUES('4f43863aaf78315c03cd1ac3','R-0001','945f4c3d30c607b61ff2d2fe',3000,'CNY','card','7bdd71543e205a4f860e0a6a','2026-03-02T02:05:00Z','tester',2,'payment',NULL,NULL,NULL);
INSERT INTO "payment" VALUES('33dbe018c241f930f334affb','R-0002','945f4c3d30c607b61ff2d2fe',5000,'CNY','transfer',NULL,'2026-03-02T02:05:00Z','tester',2,'payment',NULL,NULL,NULL);
INSERT INTO "payment" VALUES('cf33424fccc14074cc811102','R-0003','945f4c3d30c607b61ff2d2fe',500,'CNY','transfer',NULL,'2026-03-02T02:05:00Z','tester',2,'refund','2026-03-02T02:05:00Z','tester','it was not given');
CREATE TABLE "phone" (
  customer_id TEXT NOT NULL REFERENCES customer (id),
  digits TEXT NOT NULL CHECK (digits <> ''),  -- in full, with the country's code, where the desk knows it
  extension TEXT NOT NULL,
  shown TEXT NOT NULL,                        -- as it was written
  tail TEXT NOT NULL,                         -- the last 7 digits, as many as a number without its area code has
  PRIMARY KEY (customer_id, digits, extension)
) STRICT;
INSERT INTO "phone" VALUES('16fd0908f4342896fb6fa482','8613800000001','','13800000001','0000001');
INSERT INTO "phone" VALUES('2ea59dfc12ae9ea45cec3e8c','8613800000002','','13800000002','0000002');
INSERT INTO "phone" VALUES('16fd0908f4342896fb6fa482','8613800000003','','13800000003','0000003');
INSERT INTO "phone" VALUES('456a0bd3b363a0ea30e07aa8','861055500007','12','010 5550 0007 ext 12','5500007');
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
INSERT INTO "priced_line" VALUES('86a805b89babe9a824c2a080','7621f26fc0ffe9ccc72a1657',NULL,1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('25e0b8cce00d9a0302c3b86c','7621f26fc0ffe9ccc72a1657',NULL,2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('8da6b32362d82871fdcd56aa','7621f26fc0ffe9ccc72a1657',NULL,3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('46d258f0cb6db5562693ab6e','7621f26fc0ffe9ccc72a1657',NULL,4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('8540a710fd58eac93fea374e',NULL,'6a52a0383183572fa4c657a2',1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('fb1507dab35d0543d0011f0a',NULL,'6a52a0383183572fa4c657a2',2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('000a73e603ab89140dc90d11',NULL,'6a52a0383183572fa4c657a2',3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('2093adffee49158c17bc81af',NULL,'6a52a0383183572fa4c657a2',4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('0e965236d2e47ad6805da02f',NULL,'6a52a0383183572fa4c657a2',5,'work','training',1,'place',20000,20000,0,'included in the contract','CNY',0,'d821d855eaa34e0af8b7678c','training',2);
INSERT INTO "priced_line" VALUES('7217f2a8da04ac70ac1dae96',NULL,'ac74a8f38914b37570d9ba15',1,'work','visit',1,NULL,8000,8000,0,'in warranty','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('12d15b8c5f3014484b1c7e3f',NULL,'ac74a8f38914b37570d9ba15',2,'work','labour',1,'30m',6000,6000,0,'in warranty','CNY',0,NULL,NULL,2);
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
INSERT INTO "quote" VALUES('7621f26fc0ffe9ccc72a1657','Q-0001','945f4c3d30c607b61ff2d2fe','2026-03-02T01:00:00Z','tester',8000,'CNY','cost','free','full care',2);
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
INSERT INTO "rma" VALUES('b26d5dbd36c211edb3c482ca','RMA-0001','b88aca33338f0e43726bb667','1bcac27fda6050a20491b0e2','quality','repair','desk','{"when": {"warranty": ["in"]}}',NULL,'2026-03-02T03:00:00Z','tester','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z',NULL,NULL);
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
INSERT INTO "settlement" VALUES('456a0bd3b363a0ea30e07aa8','2026Q1','payments',150,2000000,30000,0,14000,0,0,16000,'CNY','2026-04-01T01:00:00Z',2);
CREATE TABLE site (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL,
  address TEXT,
  region TEXT, closed_on TEXT,
  UNIQUE (customer_id, name_key)
) STRICT;
INSERT INTO "site" VALUES('86f55c28c8cff58dacf47dd6','16fd0908f4342896fb6fa482','North wing','north wing','2 Sample Road','county',NULL);
CREATE TABLE stock (
  holder_id TEXT NOT NULL REFERENCES holder (id),
  part TEXT NOT NULL,
  condition TEXT NOT NULL CHECK (condition IN ('new', 'used')),
  quantity INTEGER NOT NULL CHECK (quantity >= 0),
  PRIMARY KEY (holder_id, part, condition)
) STRICT;
INSERT INTO "stock" VALUES('80353194a0097888796bc00a','roller','new',3);
INSERT INTO "stock" VALUES('9b41fd397677426765b5f1d7','roller','new',1);
INSERT INTO "stock" VALUES('709fb77a58c36021369fe9e2','roller','new',4);
INSERT INTO "stock" VALUES('708e74abde7056576d454f19','roller','new',0);
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
INSERT INTO "stock_move" VALUES('7d13970849e52dacf9e16a08',1,'2026-03-02T00:30:00Z','received','roller','new',10,NULL,'80353194a0097888796bc00a',NULL,NULL,NULL,'delivery note 17');
INSERT INTO "stock_move" VALUES('08d3367360d338ffa24fe1a4',2,'2026-03-02T00:30:00Z','transferred','roller','new',3,'80353194a0097888796bc00a','9b41fd397677426765b5f1d7',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('16aee57af2963295e18e2c52',3,'2026-03-02T00:30:00Z','transferred','roller','new',2,'80353194a0097888796bc00a','709fb77a58c36021369fe9e2',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('3db9f67c066fad6608c14b09',4,'2026-03-02T01:00:00Z','issued','roller','new',1,'9b41fd397677426765b5f1d7','708e74abde7056576d454f19','6a52a0383183572fa4c657a2',NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('41b008bf7dee7d545d1bd934',5,'2026-03-02T02:05:00Z','fitted','roller','new',1,'708e74abde7056576d454f19',NULL,'6a52a0383183572fa4c657a2',NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('d0c4ed76141196c002e72579',6,'2026-03-02T06:00:00Z','transferred','roller','new',2,'80353194a0097888796bc00a','709fb77a58c36021369fe9e2',NULL,'eb99c4dff6d705139c201298',NULL,NULL);
INSERT INTO "stock_move" VALUES('ef967d31500fa59a70fc7540',7,'2026-03-02T06:00:00Z','lost','roller','new',1,'9b41fd397677426765b5f1d7',NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "stock_request" VALUES('eb99c4dff6d705139c201298','REQ-0001','709fb77a58c36021369fe9e2','roller',2,'issued','2026-03-02T06:00:00Z','tester','for the fair');
CREATE TABLE swept (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  journal_seq INTEGER NOT NULL
) STRICT;
INSERT INTO "swept" VALUES(1,68);
CREATE TABLE taken_back (
  journal_seq INTEGER PRIMARY KEY REFERENCES journal (seq)
) STRICT;
INSERT INTO "taken_back" VALUES(115);
CREATE TABLE terms (
  id TEXT PRIMARY KEY,
  promises TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO "terms" VALUES('04f8bc5e503326385d96788f','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "2h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "same day", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('168054c6103c9ea6bd1e6c24','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "2h", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "5 working days", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
INSERT INTO "terms" VALUES('ccdc3c6e0a9a5ce34de7e73e','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "30m", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "2 working days", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
INSERT INTO "terms" VALUES('97c105d779acdda4bf007acd','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "1h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "3 working days", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('9e17a22cc80d5d6cf7a08d88','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "1h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "same day", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('cd7e07f752df7528c09d6d2d','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "2h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "3 working days", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('f7c04dd888f77730c4f6e32e','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "30m", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "8h", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
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
INSERT INTO "ticket" VALUES('945f4c3d30c607b61ff2d2fe','SD-000001',1,'printer jams','fault','16fd0908f4342896fb6fa482',NULL,NULL,'2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','worn roller','roller replaced','69d496e426f8cd587703c15a','d821d855eaa34e0af8b7678c',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('b88aca33338f0e43726bb667','SD-000002',2,'no power','fault','2ea59dfc12ae9ea45cec3e8c',NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL,'1bcac27fda6050a20491b0e2','039d0ef8f94a6d0977924016',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('fc3d18942c5001030158b1df','SD-000003',3,'scanner reads every second code','fault','2ea59dfc12ae9ea45cec3e8c',NULL,NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'039d0ef8f94a6d0977924016',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('22497e379ec21590e651f992','SD-000004',4,'registration desk is down','fault','16fd0908f4342896fb6fa482','down','group','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'d821d855eaa34e0af8b7678c',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('84f2e95eaa0f31df93c4227c','SD-000005',5,'cannot log in','fault','16fd0908f4342896fb6fa482',NULL,NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL,NULL,'d821d855eaa34e0af8b7678c',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('f8e123aac2ce3833c2b59aba','SD-000006',6,'called by mistake','fault','456a0bd3b363a0ea30e07aa8',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('cb441a912249254bcb80289b','SD-000007',7,'how does it print','fault','456a0bd3b363a0ea30e07aa8',NULL,NULL,'2026-03-03T01:00:00Z',NULL,'no training','explained',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('663416c1ce4dfa19dd1e80d1','INC-7',NULL,'Door, Lock, Stuck','fault','21b2cb29856caf598320ebc0',NULL,NULL,'2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','not recorded','not recorded in the log',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('6e744be0c27e867ed0599d03','SD-000008',8,'the printer jams again','fault','16fd0908f4342896fb6fa482',NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL,'69d496e426f8cd587703c15a','d821d855eaa34e0af8b7678c','945f4c3d30c607b61ff2d2fe',NULL,NULL);
INSERT INTO "ticket" VALUES('82db083fe04ceb9c2e88cefd','SD-000009',9,'the screen is dark','fault','456a0bd3b363a0ea30e07aa8',NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('fc8ea6436daf42ddef709331','SD-000011',11,'does anybody come?','fault','456a0bd3b363a0ea30e07aa8',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('4955f5e36fc8ce666193b8d4','SD-000012',12,'does anybody come','fault','456a0bd3b363a0ea30e07aa8',NULL,NULL,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,'fc8ea6436daf42ddef709331',NULL);
INSERT INTO "ticket" VALUES('11d6a0ee93f471c9964ba724','SD-000013',13,'no sound','fault','7c383e16b506909cb4ff1157',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "ticket_period" VALUES('945f4c3d30c607b61ff2d2fe','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','open','P1','gold','county','warranty','out','1','b10d27ad73b2c8ca48cabec6');
INSERT INTO "ticket_period" VALUES('945f4c3d30c607b61ff2d2fe','2026-03-02T02:05:00Z','9999-12-31T23:59:59Z','closed','P1','gold','county','warranty','out','1','b10d27ad73b2c8ca48cabec6');
INSERT INTO "ticket_period" VALUES('22497e379ec21590e651f992','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','open','P3','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('22497e379ec21590e651f992','2026-03-02T06:00:00Z','2026-03-03T01:00:00Z','open','P1','gold','city','warranty','unknown','2',NULL);
INSERT INTO "ticket_period" VALUES('22497e379ec21590e651f992','2026-03-03T01:00:00Z','2026-03-04T01:00:00Z','open','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('f8e123aac2ce3833c2b59aba','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','cancelled','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('cb441a912249254bcb80289b','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','in','1','b118fae10b4f9bf65b6bda01');
INSERT INTO "ticket_period" VALUES('663416c1ce4dfa19dd1e80d1','2026-03-02T00:30:00Z','2026-03-02T00:40:00Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('663416c1ce4dfa19dd1e80d1','2026-03-02T00:40:00Z','2026-03-02T00:50:00Z','open','P3','standard','city','warranty','unknown','1','e435c03fb29aa590f5f20803');
INSERT INTO "ticket_period" VALUES('663416c1ce4dfa19dd1e80d1','2026-03-02T00:50:00Z','9999-12-31T23:59:59Z','resolved','P3','standard','city','warranty','unknown','1','e435c03fb29aa590f5f20803');
INSERT INTO "ticket_period" VALUES('22497e379ec21590e651f992','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','held','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('6e744be0c27e867ed0599d03','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','open','P3','gold','county','warranty','out','1',NULL);
INSERT INTO "ticket_period" VALUES('84f2e95eaa0f31df93c4227c','2026-03-02T09:20:00Z','2026-03-03T01:00:00Z','open','P2','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('84f2e95eaa0f31df93c4227c','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P2','gold','city','warranty','unknown','2','b118fae10b4f9bf65b6bda01');
INSERT INTO "ticket_period" VALUES('82db083fe04ceb9c2e88cefd','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','open','P1','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('22497e379ec21590e651f992','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','open','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('b88aca33338f0e43726bb667','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','held','P3','standard','city','warranty','in','1',NULL);
INSERT INTO "ticket_period" VALUES('fc3d18942c5001030158b1df','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','open','P2','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('4955f5e36fc8ce666193b8d4','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','cancelled','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('11d6a0ee93f471c9964ba724','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('fc8ea6436daf42ddef709331','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1','b10d27ad73b2c8ca48cabec6');
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
INSERT INTO "turnover" VALUES('456a0bd3b363a0ea30e07aa8','2026-02',2000000,'CNY',2);
INSERT INTO "turnover" VALUES('456a0bd3b363a0ea30e07aa8','2026-04',100000,'CNY',2);
CREATE TABLE withdrawn (
  ticket_id TEXT PRIMARY KEY,
  number TEXT NOT NULL,
  count INTEGER,
  at TEXT NOT NULL,
  actor TEXT NOT NULL
) STRICT;
INSERT INTO "withdrawn" VALUES('11d6a9d15d12f57e2620671a','SD-000010',10,'2026-04-01T01:00:00Z','tester');
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
INSERT INTO "word" VALUES('000004',1,0,'丅');
INSERT INTO "word" VALUES('000005',1,0,'万');
INSERT INTO "word" VALUES('000006',1,0,'丄');
INSERT INTO "word" VALUES('000007',1,0,'七');
INSERT INTO "word" VALUES('000008',1,0,'丆');
INSERT INTO "word" VALUES('000009',1,0,'丂');
INSERT INTO "word" VALUES('00001',1,0,'丈');
INSERT INTO "word" VALUES('00001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('000011',1,0,'丌');
INSERT INTO "word" VALUES('000012',1,0,'上');
INSERT INTO "word" VALUES('000013',1,0,'下');
INSERT INTO "word" VALUES('00002',1,0,'三');
INSERT INTO "word" VALUES('00002',2,0,'一三');
INSERT INTO "word" VALUES('00003',1,0,'一');
INSERT INTO "word" VALUES('00003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('00004',1,0,'丅');
INSERT INTO "word" VALUES('00005',1,0,'万');
INSERT INTO "word" VALUES('00006',1,0,'丄');
INSERT INTO "word" VALUES('00007',1,0,'七');
INSERT INTO "word" VALUES('00007',2,0,'丂七丄上丌');
INSERT INTO "word" VALUES('00008',1,0,'丆');
INSERT INTO "word" VALUES('00009',1,0,'丂');
INSERT INTO "word" VALUES('0001',1,0,'丈');
INSERT INTO "word" VALUES('0001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('00011',1,0,'丌');
INSERT INTO "word" VALUES('00012',1,0,'上');
INSERT INTO "word" VALUES('00013',1,0,'下');
INSERT INTO "word" VALUES('0002',1,0,'三');
INSERT INTO "word" VALUES('0002',2,0,'一三');
INSERT INTO "word" VALUES('0003',1,0,'一');
INSERT INTO "word" VALUES('0003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('0004',1,0,'丅');
INSERT INTO "word" VALUES('0005',1,0,'万');
INSERT INTO "word" VALUES('0006',1,0,'丄');
INSERT INTO "word" VALUES('0007',1,0,'七');
INSERT INTO "word" VALUES('0007',2,0,'丂七丄上丌');
INSERT INTO "word" VALUES('0008',1,0,'丆');
INSERT INTO "word" VALUES('0009',1,0,'丂');
INSERT INTO "word" VALUES('0011',1,0,'丌');
INSERT INTO "word" VALUES('0012',1,0,'上');
INSERT INTO "word" VALUES('0013',1,0,'下');
INSERT INTO "word" VALUES('010',2,0,'丂七丄上丌');
INSERT INTO "word" VALUES('01055500007',2,0,'丂七丄上丌');
INSERT INTO "word" VALUES('055500007',2,0,'丂七丄上丌');
INSERT INTO "word" VALUES('1',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('1001',2,0,'丆丈');
INSERT INTO "word" VALUES('1002',2,0,'三');
INSERT INTO "word" VALUES('1055500007',2,0,'丂七丄上丌');
INSERT INTO "word" VALUES('12',2,0,'丂七丄上丌');
INSERT INTO "word" VALUES('13800000001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('13800000002',2,0,'一三');
INSERT INTO "word" VALUES('13800000003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('20',3,0,'丈');
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
INSERT INTO "word" VALUES('again',1,0,'丆');
INSERT INTO "word" VALUES('again',2,0,'丆');
INSERT INTO "word" VALUES('again',3,0,'七');
INSERT INTO "word" VALUES('anybody',1,0,'上丌');
INSERT INTO "word" VALUES('anybody',2,0,'三丌');
INSERT INTO "word" VALUES('at',3,0,'丈');
INSERT INTO "word" VALUES('away',3,0,'三');
INSERT INTO "word" VALUES('be',3,0,'丅');
INSERT INTO "word" VALUES('board',3,0,'丅');
INSERT INTO "word" VALUES('by',1,0,'丄');
INSERT INTO "word" VALUES('by',2,0,'丄');
INSERT INTO "word" VALUES('by',3,0,'丄');
INSERT INTO "word" VALUES('called',1,0,'丄');
INSERT INTO "word" VALUES('called',2,0,'丄');
INSERT INTO "word" VALUES('called',3,0,'丄');
INSERT INTO "word" VALUES('cannot',1,0,'万');
INSERT INTO "word" VALUES('cannot',2,0,'万');
INSERT INTO "word" VALUES('care',3,0,'丈');
INSERT INTO "word" VALUES('clinic',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('close',3,0,'丈');
INSERT INTO "word" VALUES('code',1,0,'一');
INSERT INTO "word" VALUES('code',2,0,'一');
INSERT INTO "word" VALUES('come',1,0,'上丌');
INSERT INTO "word" VALUES('come',2,0,'丌');
INSERT INTO "word" VALUES('coming',2,0,'三');
INSERT INTO "word" VALUES('content',3,0,'七');
INSERT INTO "word" VALUES('customer',3,0,'丅');
INSERT INTO "word" VALUES('dark',1,0,'丂');
INSERT INTO "word" VALUES('dark',2,0,'丂');
INSERT INTO "word" VALUES('dealer',2,0,'丂七丄上丌');
INSERT INTO "word" VALUES('desk',1,0,'丅');
INSERT INTO "word" VALUES('desk',2,0,'丅');
INSERT INTO "word" VALUES('did',3,0,'丈');
INSERT INTO "word" VALUES('does',1,0,'七上丌');
INSERT INTO "word" VALUES('does',2,0,'七丌');
INSERT INTO "word" VALUES('door',1,0,'丁');
INSERT INTO "word" VALUES('door',2,0,'丁');
INSERT INTO "word" VALUES('down',1,0,'丅');
INSERT INTO "word" VALUES('down',2,0,'丅');
INSERT INTO "word" VALUES('every',1,0,'一');
INSERT INTO "word" VALUES('every',2,0,'一');
INSERT INTO "word" VALUES('example',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('explained',3,0,'七');
INSERT INTO "word" VALUES('ext',2,0,'丂七丄上丌');
INSERT INTO "word" VALUES('factory',3,0,'三');
INSERT INTO "word" VALUES('full',3,0,'丈');
INSERT INTO "word" VALUES('has',3,0,'丅');
INSERT INTO "word" VALUES('help',3,0,'丈');
INSERT INTO "word" VALUES('how',1,0,'七');
INSERT INTO "word" VALUES('how',2,0,'七');
INSERT INTO "word" VALUES('how',3,0,'七');
INSERT INTO "word" VALUES('in',1,0,'万');
INSERT INTO "word" VALUES('in',2,0,'万');
INSERT INTO "word" VALUES('in',3,0,'丁七');
INSERT INTO "word" VALUES('inc',1,0,'丁');
INSERT INTO "word" VALUES('into',3,0,'一');
INSERT INTO "word" VALUES('is',1,0,'丂丅');
INSERT INTO "word" VALUES('is',2,0,'丂丅三');
INSERT INTO "word" VALUES('is',3,0,'丅万');
INSERT INTO "word" VALUES('it',1,0,'七');
INSERT INTO "word" VALUES('it',2,0,'七');
INSERT INTO "word" VALUES('it',3,0,'一');
INSERT INTO "word" VALUES('jam',3,0,'丈');
INSERT INTO "word" VALUES('jams',1,0,'丆丈');
INSERT INTO "word" VALUES('jams',2,0,'丆丈');
INSERT INTO "word" VALUES('know',3,0,'七');
INSERT INTO "word" VALUES('labels',3,0,'丈');
INSERT INTO "word" VALUES('li',2,0,'丅丆万丈下');
INSERT INTO "word" VALUES('lock',1,0,'丁');
INSERT INTO "word" VALUES('lock',2,0,'丁');
INSERT INTO "word" VALUES('log',1,0,'万');
INSERT INTO "word" VALUES('log',2,0,'万');
INSERT INTO "word" VALUES('log',3,0,'丁');
INSERT INTO "word" VALUES('logged',2,0,'丌');
INSERT INTO "word" VALUES('look',3,0,'一');
INSERT INTO "word" VALUES('lp2',2,0,'丆丈');
INSERT INTO "word" VALUES('measured',3,0,'丅');
INSERT INTO "word" VALUES('mistake',1,0,'丄');
INSERT INTO "word" VALUES('mistake',2,0,'丄');
INSERT INTO "word" VALUES('mistake',3,0,'丄');
INSERT INTO "word" VALUES('mr',2,0,'丌');
INSERT INTO "word" VALUES('na',2,0,'丅丆万丈下');
INSERT INTO "word" VALUES('nine',2,0,'下');
INSERT INTO "word" VALUES('no',1,0,'三下');
INSERT INTO "word" VALUES('no',2,0,'三下');
INSERT INTO "word" VALUES('no',3,0,'七');
INSERT INTO "word" VALUES('none',3,0,'七');
INSERT INTO "word" VALUES('noon',3,0,'丈');
INSERT INTO "word" VALUES('not',3,0,'丁丈');
INSERT INTO "word" VALUES('out',3,0,'丅万');
INSERT INTO "word" VALUES('paper',3,0,'丈');
INSERT INTO "word" VALUES('power',1,0,'三');
INSERT INTO "word" VALUES('power',2,0,'三');
INSERT INTO "word" VALUES('pr',2,0,'丆丈三');
INSERT INTO "word" VALUES('print',1,0,'七');
INSERT INTO "word" VALUES('print',2,0,'七');
INSERT INTO "word" VALUES('printed',3,0,'丈');
INSERT INTO "word" VALUES('printer',1,0,'丆丈');
INSERT INTO "word" VALUES('printer',2,0,'丆丈');
INSERT INTO "word" VALUES('prints',3,0,'丈');
INSERT INTO "word" VALUES('quality',3,0,'三');
INSERT INTO "word" VALUES('reads',1,0,'一');
INSERT INTO "word" VALUES('reads',2,0,'一');
INSERT INTO "word" VALUES('recorded',3,0,'丁');
INSERT INTO "word" VALUES('registration',1,0,'丅');
INSERT INTO "word" VALUES('registration',2,0,'丅');
INSERT INTO "word" VALUES('replaced',3,0,'丈');
INSERT INTO "word" VALUES('restart',3,0,'丈');
INSERT INTO "word" VALUES('road',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('roller',3,0,'丈');
INSERT INTO "word" VALUES('running',3,0,'丅万');
INSERT INTO "word" VALUES('sample',2,0,'丁丂七丄上丌');
INSERT INTO "word" VALUES('scanner',1,0,'一');
INSERT INTO "word" VALUES('scanner',2,0,'一');
INSERT INTO "word" VALUES('school',2,0,'丁');
INSERT INTO "word" VALUES('screen',1,0,'丂');
INSERT INTO "word" VALUES('screen',2,0,'丂');
INSERT INTO "word" VALUES('sd',1,0,'一丂七丄丅丆万丈三上下丌');
INSERT INTO "word" VALUES('second',1,0,'一');
INSERT INTO "word" VALUES('second',2,0,'一');
INSERT INTO "word" VALUES('sent',3,0,'三');
INSERT INTO "word" VALUES('since',2,0,'下');
INSERT INTO "word" VALUES('sound',1,0,'下');
INSERT INTO "word" VALUES('sound',2,0,'下');
INSERT INTO "word" VALUES('stuck',1,0,'丁');
INSERT INTO "word" VALUES('stuck',2,0,'丁');
INSERT INTO "word" VALUES('the',1,0,'丂丆');
INSERT INTO "word" VALUES('the',2,0,'丂丆');
INSERT INTO "word" VALUES('the',3,0,'丁丅');
INSERT INTO "word" VALUES('them',3,0,'丂');
INSERT INTO "word" VALUES('they',3,0,'七丈');
INSERT INTO "word" VALUES('time',3,0,'丅万');
INSERT INTO "word" VALUES('to',3,0,'丂丅');
INSERT INTO "word" VALUES('told',3,0,'丂');
INSERT INTO "word" VALUES('training',3,0,'七');
INSERT INTO "word" VALUES('twice',2,0,'丌');
INSERT INTO "word" VALUES('wait',3,0,'丂');
INSERT INTO "word" VALUES('warranty',3,0,'七');
INSERT INTO "word" VALUES('we',3,0,'一');
INSERT INTO "word" VALUES('worn',3,0,'丈');
INSERT INTO "word" VALUES('例诊',2,0,'一三');
INSERT INTO "word" VALUES('所',2,0,'一三');
INSERT INTO "word" VALUES('示例',2,0,'一三');
INSERT INTO "word" VALUES('诊所',2,0,'一三');
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
COMMIT;
