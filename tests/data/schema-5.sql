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
INSERT INTO "_sqlite_migrations" VALUES(1,'svcdesk','0001_desk','2026-11-28 07:54:59.526145+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'svcdesk','0002_field','2026-11-28 07:54:59.544422+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'svcdesk','0003_truth','2026-11-28 07:54:59.556655+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'svcdesk','0004_slips','2026-11-28 07:54:59.601088+00:00');
INSERT INTO "_sqlite_migrations" VALUES(5,'svcdesk','0005_care','2026-11-28 07:54:59.604454+00:00');
CREATE TABLE absence (
  id TEXT PRIMARY KEY,
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  note TEXT,
  CHECK (since < until)
) STRICT;
INSERT INTO "absence" VALUES('5c3b78122e63144e07b093b6','e46e78f192bca496f06f7f85','2026-04-05T16:00:00Z','2026-04-10T16:00:00Z','holiday');
INSERT INTO "absence" VALUES('9444086e09533a50862da033','e46e78f192bca496f06f7f85','2026-04-30T16:00:00Z','2026-05-05T16:00:00Z','on leave');
CREATE TABLE appointment (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  agreed_at TEXT NOT NULL,
  visit_at TEXT NOT NULL,
  asked_by TEXT NOT NULL CHECK (asked_by IN ('customer', 'desk')),
  note TEXT
, visit_until TEXT CHECK (visit_until >= visit_at)) STRICT;
INSERT INTO "appointment" VALUES('0b3bbf10b54b2a16ee770595','2298de6863ff4affa0037340','2026-03-02T01:00:00Z','2026-03-02T02:00:00Z','customer','they close at noon',NULL);
INSERT INTO "appointment" VALUES('99cbc63a71454655d74b492a','d085d7375cd4315dfc0e0d78','2026-03-04T01:00:00Z','2026-03-05T06:00:00Z','desk',NULL,'2026-03-05T08:00:00Z');
CREATE TABLE approval (
  noun TEXT NOT NULL CHECK (noun IN ('repair', 'request', 'return')),
  noun_id TEXT NOT NULL,   -- of the dispatch, the request or the return
  actor TEXT NOT NULL,
  at TEXT NOT NULL,
  note TEXT,
  PRIMARY KEY (noun, noun_id, actor)
) STRICT;
INSERT INTO "approval" VALUES('return','3af857a5bee269716eb41d05','wang','2026-03-02T03:00:00Z',NULL);
INSERT INTO "approval" VALUES('request','f7c93c477ba1815614156fd4','wang','2026-03-02T06:00:00Z',NULL);
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
INSERT INTO "attachment" VALUES('9188b858f79901573f5e7060','2298de6863ff4affa0037340',1,'f7ed61f9aebf8f2f62f051ef',NULL,'photo','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-03-02T02:05:00Z');
INSERT INTO "attachment" VALUES('75943ffe429af0722fd475a7','2298de6863ff4affa0037340',2,NULL,NULL,'file','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-03-02T02:05:00Z');
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
INSERT INTO "call" VALUES('b6ff99bc7e88c76a28de4e64','2298de6863ff4affa0037340','2026-03-02T01:00:00Z','phone','Li Na','13800000003','printer jams','tester',0,NULL);
INSERT INTO "call" VALUES('ffb9c073ae4b12e0198cb952','49e3ef5a46b07ed05a9602ca','2026-03-02T03:00:00Z','phone',NULL,NULL,'no power','tester',0,NULL);
INSERT INTO "call" VALUES('168eed95d6d6c6e356cacfd2','49e3ef5a46b07ed05a9602ca','2026-03-02T03:00:00Z','phone',NULL,NULL,'is anybody coming?','tester',1,NULL);
INSERT INTO "call" VALUES('0fd7a68f8f89ad67c7d4e5d3','1ed455e55ac0e6a5a40859b6','2026-03-02T03:30:00Z','phone',NULL,NULL,'scanner reads every second code','tester',0,NULL);
INSERT INTO "call" VALUES('7e90388db649254f9a66e5a9','d085d7375cd4315dfc0e0d78','2026-03-02T03:30:00Z','phone',NULL,NULL,'registration desk is down','tester',0,NULL);
INSERT INTO "call" VALUES('88c3fdb1be62784fb184be39','2eb40690db24c54a1edf6a86','2026-03-02T09:20:00Z','phone',NULL,NULL,'cannot log in','tester',0,NULL);
INSERT INTO "call" VALUES('effe866498e1122543920c8a','6a320e07ade99b40eb019381','2026-03-03T01:00:00Z','phone',NULL,NULL,'called by mistake','tester',0,NULL);
INSERT INTO "call" VALUES('ab26fa60d5e78af8c8b780fb','1af1e50b4af48988ac5cb21e','2026-03-03T01:00:00Z','phone',NULL,NULL,'how does it print','tester',0,NULL);
INSERT INTO "call" VALUES('18bbcebc066d196d7591c3a1','7520b91521eb607269dba337','2026-03-02T00:30:00Z','phone',NULL,NULL,'Door, Lock, Stuck','Desk 1',0,NULL);
INSERT INTO "call" VALUES('dc30d47daba1df56e44d0fe6','6d9d2367958d8c96c58fa43c','2026-03-04T01:00:00Z','phone',NULL,NULL,'the printer jams again','tester',0,NULL);
INSERT INTO "call" VALUES('7aa5c2c59a6b43f40b418915','bdde22ffeaa0915e5a501613','2026-03-04T01:00:00Z','phone',NULL,NULL,'the screen is dark','tester',0,NULL);
INSERT INTO "call" VALUES('bbd33ebecfd840ad0e27f02e','94767b1201d04bca30512259','2026-04-01T01:00:00Z','phone',NULL,NULL,'does anybody come?','tester',0,NULL);
INSERT INTO "call" VALUES('b35df03509f83bf2e81f2038','94767b1201d04bca30512259','2026-04-01T01:00:00Z','phone','Mr Sample',NULL,'logged twice','tester',0,NULL);
INSERT INTO "call" VALUES('8db5099cd2c566e7d4146ecf','fb10f95607a41a13b0ea71fc','2026-04-01T01:00:00Z','mail','Li Na',NULL,'no sound
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
INSERT INTO "card" VALUES('1405c397e433cbee0e819a07','CARD-0001','cf9c40cb224df5530c3e7995',50000,47000,'CNY','2026-03-02T00:30:00Z',2);
CREATE TABLE change (
  seq INTEGER PRIMARY KEY,
  op TEXT NOT NULL,
  relation TEXT NOT NULL,
  key TEXT NOT NULL,
  before TEXT
) STRICT;
INSERT INTO "change" VALUES(1,'23d0617e60fb0105ddda2cf8','engineer','["7c7a0403b17a7db853840d5a"]',NULL);
INSERT INTO "change" VALUES(2,'23d0617e60fb0105ddda2cf8','engineer_skill','["7c7a0403b17a7db853840d5a","printer"]',NULL);
INSERT INTO "change" VALUES(3,'2182a74e4b4ab898cf38b7cb','engineer','["e46e78f192bca496f06f7f85"]',NULL);
INSERT INTO "change" VALUES(4,'2182a74e4b4ab898cf38b7cb','engineer_skill','["e46e78f192bca496f06f7f85","installation"]',NULL);
INSERT INTO "change" VALUES(5,'c989d8f04c03582f293d6750','absence','["5c3b78122e63144e07b093b6"]',NULL);
INSERT INTO "change" VALUES(6,'41253f1eb2ca5373083d2c5f','customer','["cf9c40cb224df5530c3e7995"]',NULL);
INSERT INTO "change" VALUES(7,'41253f1eb2ca5373083d2c5f','phone','["cf9c40cb224df5530c3e7995","8613800000001",""]',NULL);
INSERT INTO "change" VALUES(8,'157e524f873af2e65c93a240','customer','["ceb31348cfee8300efe5b024"]',NULL);
INSERT INTO "change" VALUES(9,'157e524f873af2e65c93a240','phone','["ceb31348cfee8300efe5b024","8613800000002",""]',NULL);
INSERT INTO "change" VALUES(10,'2ce88489d5cf7e301f698314','customer','["2f586f88b093b93cd5b908e2"]',NULL);
INSERT INTO "change" VALUES(11,'55f9110685453159ac177eac','site','["7a7912bdde7b8a912e9df7e8"]',NULL);
INSERT INTO "change" VALUES(12,'426c3c3c9a7c712f01f0df6b','phone','["cf9c40cb224df5530c3e7995","8613800000003",""]',NULL);
INSERT INTO "change" VALUES(13,'426c3c3c9a7c712f01f0df6b','contact','["824d39d787285233a62328f7"]',NULL);
INSERT INTO "change" VALUES(14,'22744d8b9533f76b465f9ffb','contract','["9a996d65c0cc1c773f3b8a46"]',NULL);
INSERT INTO "change" VALUES(15,'22744d8b9533f76b465f9ffb','entitlement','["9a996d65c0cc1c773f3b8a46","visit"]',NULL);
INSERT INTO "change" VALUES(16,'22744d8b9533f76b465f9ffb','entitlement','["9a996d65c0cc1c773f3b8a46","training"]',NULL);
INSERT INTO "change" VALUES(17,'7e4d608938ef50bc16a4370f','contract','["79737f92fdeaba32fc1bfb22"]',NULL);
INSERT INTO "change" VALUES(18,'ea1bcebdc15d98ee73c1ba0a','equipment','["12002437a6be5492008de515"]',NULL);
INSERT INTO "change" VALUES(19,'170b059d5aa9e1035a05d67b','equipment','["04fa7e58e99985cc46051095"]',NULL);
INSERT INTO "change" VALUES(20,'a5478d711f6488ea3b66024d','equipment','["93b165987e4b5ee14b8227c8"]',NULL);
INSERT INTO "change" VALUES(21,'5f1bff99d3e6c2be7d27b644','holder','["9e25f73c1d2e61c4cc00d182"]',NULL);
INSERT INTO "change" VALUES(22,'5f1bff99d3e6c2be7d27b644','stock','["9e25f73c1d2e61c4cc00d182","roller","new"]',NULL);
INSERT INTO "change" VALUES(23,'5f1bff99d3e6c2be7d27b644','stock_move','["180ab2dc528fb328e9dff71a"]',NULL);
INSERT INTO "change" VALUES(24,'c8504c3e40ed3b44c08ba147','holder','["101f8be46110c516cc77b703"]',NULL);
INSERT INTO "change" VALUES(25,'c8504c3e40ed3b44c08ba147','stock','["9e25f73c1d2e61c4cc00d182","roller","new"]','{"holder_id":"9e25f73c1d2e61c4cc00d182","part":"roller","condition":"new","quantity":10}');
INSERT INTO "change" VALUES(26,'c8504c3e40ed3b44c08ba147','stock','["101f8be46110c516cc77b703","roller","new"]',NULL);
INSERT INTO "change" VALUES(27,'c8504c3e40ed3b44c08ba147','stock_move','["c3233f99752c0dd8500b90c7"]',NULL);
INSERT INTO "change" VALUES(28,'a50bca90227bc0bd2e3b4813','holder','["4de0e36f2c1ca80f6181d84c"]',NULL);
INSERT INTO "change" VALUES(29,'a50bca90227bc0bd2e3b4813','stock','["9e25f73c1d2e61c4cc00d182","roller","new"]','{"holder_id":"9e25f73c1d2e61c4cc00d182","part":"roller","condition":"new","quantity":7}');
INSERT INTO "change" VALUES(30,'a50bca90227bc0bd2e3b4813','stock','["4de0e36f2c1ca80f6181d84c","roller","new"]',NULL);
INSERT INTO "change" VALUES(31,'a50bca90227bc0bd2e3b4813','stock_move','["54a135fd8f4e28da80fe9be8"]',NULL);
INSERT INTO "change" VALUES(32,'65e13289a78e049d198b0fab','card','["1405c397e433cbee0e819a07"]',NULL);
INSERT INTO "change" VALUES(33,'0fd251d8fa7717f676e7d6b3','ticket','["2298de6863ff4affa0037340"]',NULL);
INSERT INTO "change" VALUES(34,'0fd251d8fa7717f676e7d6b3','ticket_period','["2298de6863ff4affa0037340","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(35,'0fd251d8fa7717f676e7d6b3','call','["b6ff99bc7e88c76a28de4e64"]',NULL);
INSERT INTO "change" VALUES(36,'0fd251d8fa7717f676e7d6b3','clock','["1e998f5206af5b52d4cea834"]',NULL);
INSERT INTO "change" VALUES(37,'0fd251d8fa7717f676e7d6b3','clock','["351670adead2c3b107510fb6"]',NULL);
INSERT INTO "change" VALUES(38,'0fd251d8fa7717f676e7d6b3','clock','["4869d0a7a78b71ae80f0f878"]',NULL);
INSERT INTO "change" VALUES(39,'0fd251d8fa7717f676e7d6b3','clock_period','["1e998f5206af5b52d4cea834","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(40,'0fd251d8fa7717f676e7d6b3','clock_period','["351670adead2c3b107510fb6","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(41,'0fd251d8fa7717f676e7d6b3','clock_period','["4869d0a7a78b71ae80f0f878","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(42,'d408bb8f91fb7a8978c81dfa','ticket_period','["2298de6863ff4affa0037340","2026-03-02T01:00:00Z"]','{"ticket_id":"2298de6863ff4affa0037340","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(43,'d408bb8f91fb7a8978c81dfa','ticket_period','["2298de6863ff4affa0037340","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(44,'b106d48a703187b3b10c9224','clock','["1e998f5206af5b52d4cea834"]','{"id":"1e998f5206af5b52d4cea834","ticket_id":"2298de6863ff4affa0037340","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(45,'b106d48a703187b3b10c9224','clock','["351670adead2c3b107510fb6"]','{"id":"351670adead2c3b107510fb6","ticket_id":"2298de6863ff4affa0037340","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(46,'b106d48a703187b3b10c9224','clock_period','["1e998f5206af5b52d4cea834","2026-03-02T01:00:00Z"]','{"clock_id":"1e998f5206af5b52d4cea834","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T01:15:00Z","held":0}');
INSERT INTO "change" VALUES(47,'b106d48a703187b3b10c9224','clock_period','["351670adead2c3b107510fb6","2026-03-02T01:00:00Z"]','{"clock_id":"351670adead2c3b107510fb6","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T01:30:00Z","held":0}');
INSERT INTO "change" VALUES(48,'0aa2dd9b531430b63b0095c7','appointment','["0b3bbf10b54b2a16ee770595"]',NULL);
INSERT INTO "change" VALUES(49,'4d7912ddacd65e9baacb9f6b','consent','["c9f33208edcd0c79aab61a2a"]',NULL);
INSERT INTO "change" VALUES(50,'76baddfbef319a31815642a3','quote','["f73ba48b60e1533190b539ce"]',NULL);
INSERT INTO "change" VALUES(51,'76baddfbef319a31815642a3','priced_line','["3d5486f6479093de09cf2649"]',NULL);
INSERT INTO "change" VALUES(52,'76baddfbef319a31815642a3','priced_line','["c6cdc846620fc9ffee3a9753"]',NULL);
INSERT INTO "change" VALUES(53,'76baddfbef319a31815642a3','priced_line','["54c80298e6d096781981ac85"]',NULL);
INSERT INTO "change" VALUES(54,'76baddfbef319a31815642a3','priced_line','["0ad2d8b0187fe77e99e485be"]',NULL);
INSERT INTO "change" VALUES(55,'fea6e7a3ede57ff7dbd53ade','consent','["719b5fb943c3243b65f356fa"]',NULL);
INSERT INTO "change" VALUES(56,'b942380ed95de882676d3f9b','dispatch','["f7ed61f9aebf8f2f62f051ef"]',NULL);
INSERT INTO "change" VALUES(57,'b942380ed95de882676d3f9b','clock','["7eba42e3febfebcae55c36ff"]',NULL);
INSERT INTO "change" VALUES(58,'b942380ed95de882676d3f9b','clock_period','["7eba42e3febfebcae55c36ff","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(59,'8e12302d763251fe7819c230','holder','["1f9bb964393909e6a5f60350"]',NULL);
INSERT INTO "change" VALUES(60,'8e12302d763251fe7819c230','stock','["101f8be46110c516cc77b703","roller","new"]','{"holder_id":"101f8be46110c516cc77b703","part":"roller","condition":"new","quantity":3}');
INSERT INTO "change" VALUES(61,'8e12302d763251fe7819c230','stock','["1f9bb964393909e6a5f60350","roller","new"]',NULL);
INSERT INTO "change" VALUES(62,'8e12302d763251fe7819c230','stock_move','["dc9e10e8e33198700ce3c017"]',NULL);
INSERT INTO "change" VALUES(63,'f621af6d9761be10375d08b6','dispatch','["f7ed61f9aebf8f2f62f051ef"]','{"id":"f7ed61f9aebf8f2f62f051ef","ticket_id":"2298de6863ff4affa0037340","visit":1,"engineer_id":"7c7a0403b17a7db853840d5a","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(64,'f621af6d9761be10375d08b6','clock','["7eba42e3febfebcae55c36ff"]','{"id":"7eba42e3febfebcae55c36ff","ticket_id":"2298de6863ff4affa0037340","target":"arrive","tier":"gold","within":"2h clock","calendar":"always","stops":"arrived","pauses":null,"started_by":"ordered","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(65,'f621af6d9761be10375d08b6','clock_period','["7eba42e3febfebcae55c36ff","2026-03-02T01:00:00Z"]','{"clock_id":"7eba42e3febfebcae55c36ff","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(66,'32ef9bf20eaae869bf058911','dispatch','["f7ed61f9aebf8f2f62f051ef"]','{"id":"f7ed61f9aebf8f2f62f051ef","ticket_id":"2298de6863ff4affa0037340","visit":1,"engineer_id":"7c7a0403b17a7db853840d5a","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(67,'32ef9bf20eaae869bf058911','dispatch_check','["f7ed61f9aebf8f2f62f051ef","uniform"]',NULL);
INSERT INTO "change" VALUES(68,'32ef9bf20eaae869bf058911','dispatch_check','["f7ed61f9aebf8f2f62f051ef","tidy"]',NULL);
INSERT INTO "change" VALUES(69,'32ef9bf20eaae869bf058911','dispatch_item','["f7ed61f9aebf8f2f62f051ef","training"]',NULL);
INSERT INTO "change" VALUES(70,'32ef9bf20eaae869bf058911','stock','["1f9bb964393909e6a5f60350","roller","new"]','{"holder_id":"1f9bb964393909e6a5f60350","part":"roller","condition":"new","quantity":1}');
INSERT INTO "change" VALUES(71,'32ef9bf20eaae869bf058911','stock_move','["3f4bcb5ae01e86cf356a9932"]',NULL);
INSERT INTO "change" VALUES(72,'32ef9bf20eaae869bf058911','priced_line','["facb363fd2fb58f7ab9cfc13"]',NULL);
INSERT INTO "change" VALUES(73,'32ef9bf20eaae869bf058911','priced_line','["7efd1c879c2fc2634ad36be4"]',NULL);
INSERT INTO "change" VALUES(74,'32ef9bf20eaae869bf058911','priced_line','["5857073833d32f08b5875cdb"]',NULL);
INSERT INTO "change" VALUES(75,'32ef9bf20eaae869bf058911','priced_line','["b42f5ec7c1ed0317a98459d9"]',NULL);
INSERT INTO "change" VALUES(76,'32ef9bf20eaae869bf058911','priced_line','["b95fd3f8cbca8657b6cb927c"]',NULL);
INSERT INTO "change" VALUES(77,'32ef9bf20eaae869bf058911','entitlement','["9a996d65c0cc1c773f3b8a46","training"]','{"contract_id":"9a996d65c0cc1c773f3b8a46","entitlement":"training","total":2,"used":0}');
INSERT INTO "change" VALUES(78,'14d9ceee4cb1b45d53631ce2','attachment','["9188b858f79901573f5e7060"]',NULL);
INSERT INTO "change" VALUES(79,'83f211fb8743a4a22fd2b6ac','attachment','["75943ffe429af0722fd475a7"]',NULL);
INSERT INTO "change" VALUES(80,'d80b5d7fbcea3011a6b0aa13','dispatch','["f7ed61f9aebf8f2f62f051ef"]','{"id":"f7ed61f9aebf8f2f62f051ef","ticket_id":"2298de6863ff4affa0037340","visit":1,"engineer_id":"7c7a0403b17a7db853840d5a","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":null,"cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"parts_charged":"cost","work_charged":"free","charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(81,'d80b5d7fbcea3011a6b0aa13','dispatch','["f7ed61f9aebf8f2f62f051ef"]','{"id":"f7ed61f9aebf8f2f62f051ef","ticket_id":"2298de6863ff4affa0037340","visit":1,"engineer_id":"7c7a0403b17a7db853840d5a","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":null,"cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"parts_charged":"cost","work_charged":"free","charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":"Li Na","signed_at":"2026-03-02T02:05:00Z","failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(82,'d80b5d7fbcea3011a6b0aa13','ticket_period','["2298de6863ff4affa0037340","2026-03-02T01:00:00Z"]','{"ticket_id":"2298de6863ff4affa0037340","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":"7c7a0403b17a7db853840d5a"}');
INSERT INTO "change" VALUES(83,'d80b5d7fbcea3011a6b0aa13','ticket_period','["2298de6863ff4affa0037340","2026-03-02T02:05:00Z"]',NULL);
INSERT INTO "change" VALUES(84,'d80b5d7fbcea3011a6b0aa13','ticket','["2298de6863ff4affa0037340"]','{"id":"2298de6863ff4affa0037340","number":"SD-000001","count":1,"summary":"printer jams","kind":"fault","customer_id":"cf9c40cb224df5530c3e7995","severity":null,"reach":null,"opened_at":"2026-03-02T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":"12002437a6be5492008de515","contract_id":"9a996d65c0cc1c773f3b8a46","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(85,'d80b5d7fbcea3011a6b0aa13','clock','["4869d0a7a78b71ae80f0f878"]','{"id":"4869d0a7a78b71ae80f0f878","ticket_id":"2298de6863ff4affa0037340","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(86,'d80b5d7fbcea3011a6b0aa13','clock_period','["4869d0a7a78b71ae80f0f878","2026-03-02T01:00:00Z"]','{"clock_id":"4869d0a7a78b71ae80f0f878","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(87,'67fa565c32cc05a7c8d0040e','card','["1405c397e433cbee0e819a07"]','{"id":"1405c397e433cbee0e819a07","number":"CARD-0001","customer_id":"cf9c40cb224df5530c3e7995","value":50000,"balance":50000,"currency":"CNY","sold_at":"2026-03-02T00:30:00Z","decimals":2}');
INSERT INTO "change" VALUES(88,'67fa565c32cc05a7c8d0040e','payment','["e5a5885c2b284ffd5406aa5c"]',NULL);
INSERT INTO "change" VALUES(89,'3c83cf869ba155170a1b21c1','payment','["021e5f49f3f0fb9e5d19ce3f"]',NULL);
INSERT INTO "change" VALUES(90,'72d925513eb0238ac821a111','dispatch','["f7ed61f9aebf8f2f62f051ef"]','{"id":"f7ed61f9aebf8f2f62f051ef","ticket_id":"2298de6863ff4affa0037340","visit":1,"engineer_id":"7c7a0403b17a7db853840d5a","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":"2026-03-02T02:05:00Z","cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"parts_charged":"cost","work_charged":"free","charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":"Li Na","signed_at":"2026-03-02T02:05:00Z","failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(91,'976844a96e15c14b20276490','discount','["2298de6863ff4affa0037340"]',NULL);
INSERT INTO "change" VALUES(92,'5209122b876278aaf6235bda','payment','["bde7bce56695305522b6eccb"]',NULL);
INSERT INTO "change" VALUES(93,'ab21893b37507b2a7be2c649','payment','["bde7bce56695305522b6eccb"]','{"id":"bde7bce56695305522b6eccb","receipt":"R-0003","ticket_id":"2298de6863ff4affa0037340","amount":500,"currency":"CNY","method":"transfer","card_id":null,"at":"2026-03-02T02:05:00Z","taken_by":"tester","decimals":2,"kind":"refund","voided_at":null,"voided_by":null,"voided_why":null}');
INSERT INTO "change" VALUES(94,'5f97ebacf91e2bfa2fbf6884','ticket_period','["2298de6863ff4affa0037340","2026-03-02T02:05:00Z"]','{"ticket_id":"2298de6863ff4affa0037340","since":"2026-03-02T02:05:00Z","until":"9999-12-31T23:59:59Z","state":"resolved","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":"7c7a0403b17a7db853840d5a"}');
INSERT INTO "change" VALUES(95,'5f97ebacf91e2bfa2fbf6884','ticket_period','["2298de6863ff4affa0037340","2026-03-02T02:05:00Z"]',NULL);
INSERT INTO "change" VALUES(96,'f5eb777531fe8a35d8b650bc','ticket','["49e3ef5a46b07ed05a9602ca"]',NULL);
INSERT INTO "change" VALUES(97,'f5eb777531fe8a35d8b650bc','ticket_period','["49e3ef5a46b07ed05a9602ca","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(98,'f5eb777531fe8a35d8b650bc','call','["ffb9c073ae4b12e0198cb952"]',NULL);
INSERT INTO "change" VALUES(99,'f5eb777531fe8a35d8b650bc','clock','["f09d11a055ca29b1661101b9"]',NULL);
INSERT INTO "change" VALUES(100,'f5eb777531fe8a35d8b650bc','clock','["b0f1354cd788e600ea25e4fa"]',NULL);
INSERT INTO "change" VALUES(101,'f5eb777531fe8a35d8b650bc','clock_period','["f09d11a055ca29b1661101b9","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(102,'f5eb777531fe8a35d8b650bc','clock_period','["b0f1354cd788e600ea25e4fa","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(103,'e2387824994f881f0388f6f8','call','["168eed95d6d6c6e356cacfd2"]',NULL);
INSERT INTO "change" VALUES(104,'14bbaed48a6ff412849c0749','loan','["1a9ce576dcf7446070480ad4"]',NULL);
INSERT INTO "change" VALUES(105,'28b73d9916e25d64f0fe4474','rma','["3af857a5bee269716eb41d05"]',NULL);
INSERT INTO "change" VALUES(106,'04c48c328eb7ac42e7a9e3c2','approval','["return","3af857a5bee269716eb41d05","wang"]',NULL);
INSERT INTO "change" VALUES(107,'04c48c328eb7ac42e7a9e3c2','rma','["3af857a5bee269716eb41d05"]','{"id":"3af857a5bee269716eb41d05","number":"RMA-0001","ticket_id":"49e3ef5a46b07ed05a9602ca","equipment_id":"04fa7e58e99985cc46051095","reason":"quality","decision":"repair","freight":"desk","because":"{\"when\": {\"warranty\": [\"in\"]}}","overruled_by":null,"asked_at":"2026-03-02T03:00:00Z","asked_by":"tester","approved_at":null,"sent_at":null,"back_at":null,"done_at":null}');
INSERT INTO "change" VALUES(108,'7e0d55cb7a71936666bb5df4','consent','["e3301dfb95e9ed1ea9e4cd8c"]',NULL);
INSERT INTO "change" VALUES(109,'292753a013201827c813a2d1','rma','["3af857a5bee269716eb41d05"]','{"id":"3af857a5bee269716eb41d05","number":"RMA-0001","ticket_id":"49e3ef5a46b07ed05a9602ca","equipment_id":"04fa7e58e99985cc46051095","reason":"quality","decision":"repair","freight":"desk","because":"{\"when\": {\"warranty\": [\"in\"]}}","overruled_by":null,"asked_at":"2026-03-02T03:00:00Z","asked_by":"tester","approved_at":"2026-03-02T03:00:00Z","sent_at":null,"back_at":null,"done_at":null}');
INSERT INTO "change" VALUES(110,'4d958c7f0663914422409396','ticket_period','["49e3ef5a46b07ed05a9602ca","2026-03-02T03:00:00Z"]','{"ticket_id":"49e3ef5a46b07ed05a9602ca","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(111,'4d958c7f0663914422409396','ticket_period','["49e3ef5a46b07ed05a9602ca","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(112,'4d958c7f0663914422409396','hold','["dc3c0d6dfc67125109202864"]',NULL);
INSERT INTO "change" VALUES(113,'4d958c7f0663914422409396','clock_period','["f09d11a055ca29b1661101b9","2026-03-02T03:00:00Z"]','{"clock_id":"f09d11a055ca29b1661101b9","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T06:00:00Z","held":0}');
INSERT INTO "change" VALUES(114,'4d958c7f0663914422409396','clock_period','["f09d11a055ca29b1661101b9","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(115,'a49bc2a245dea383c9480f62','ticket','["1ed455e55ac0e6a5a40859b6"]',NULL);
INSERT INTO "change" VALUES(116,'a49bc2a245dea383c9480f62','ticket_period','["1ed455e55ac0e6a5a40859b6","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(117,'a49bc2a245dea383c9480f62','call','["0fd7a68f8f89ad67c7d4e5d3"]',NULL);
INSERT INTO "change" VALUES(118,'a49bc2a245dea383c9480f62','clock','["ef2b8dfafc2b627f54fa2f6b"]',NULL);
INSERT INTO "change" VALUES(119,'a49bc2a245dea383c9480f62','clock','["7ec0e67ad48c9a7a6e4b5c3c"]',NULL);
INSERT INTO "change" VALUES(120,'a49bc2a245dea383c9480f62','clock_period','["ef2b8dfafc2b627f54fa2f6b","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(121,'a49bc2a245dea383c9480f62','clock_period','["7ec0e67ad48c9a7a6e4b5c3c","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(122,'e5656d3148dd5d27584beee1','ticket','["d085d7375cd4315dfc0e0d78"]',NULL);
INSERT INTO "change" VALUES(123,'e5656d3148dd5d27584beee1','ticket_period','["d085d7375cd4315dfc0e0d78","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(124,'e5656d3148dd5d27584beee1','call','["7e90388db649254f9a66e5a9"]',NULL);
INSERT INTO "change" VALUES(125,'e5656d3148dd5d27584beee1','clock','["b72706e1998794431b83bb33"]',NULL);
INSERT INTO "change" VALUES(126,'e5656d3148dd5d27584beee1','clock','["fd804a5d93afec09bc93f051"]',NULL);
INSERT INTO "change" VALUES(127,'e5656d3148dd5d27584beee1','clock','["992ca225d862b272ce7638bb"]',NULL);
INSERT INTO "change" VALUES(128,'e5656d3148dd5d27584beee1','clock_period','["b72706e1998794431b83bb33","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(129,'e5656d3148dd5d27584beee1','clock_period','["fd804a5d93afec09bc93f051","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(130,'e5656d3148dd5d27584beee1','clock_period','["992ca225d862b272ce7638bb","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(131,'a112d17a1f963d46581a0508','ticket','["d085d7375cd4315dfc0e0d78"]','{"id":"d085d7375cd4315dfc0e0d78","number":"SD-000004","count":4,"summary":"registration desk is down","kind":"fault","customer_id":"cf9c40cb224df5530c3e7995","severity":null,"reach":null,"opened_at":"2026-03-02T03:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":"9a996d65c0cc1c773f3b8a46","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(132,'a112d17a1f963d46581a0508','ticket_period','["d085d7375cd4315dfc0e0d78","2026-03-02T03:30:00Z"]','{"ticket_id":"d085d7375cd4315dfc0e0d78","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(133,'a112d17a1f963d46581a0508','ticket_period','["d085d7375cd4315dfc0e0d78","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(134,'a112d17a1f963d46581a0508','clock','["b72706e1998794431b83bb33"]','{"id":"b72706e1998794431b83bb33","ticket_id":"d085d7375cd4315dfc0e0d78","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(135,'a112d17a1f963d46581a0508','clock','["fd804a5d93afec09bc93f051"]','{"id":"fd804a5d93afec09bc93f051","ticket_id":"d085d7375cd4315dfc0e0d78","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(136,'a112d17a1f963d46581a0508','clock','["992ca225d862b272ce7638bb"]','{"id":"992ca225d862b272ce7638bb","ticket_id":"d085d7375cd4315dfc0e0d78","target":"solve","tier":"gold","within":"3 working days","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(137,'a112d17a1f963d46581a0508','clock_period','["992ca225d862b272ce7638bb","2026-03-02T03:30:00Z"]','{"clock_id":"992ca225d862b272ce7638bb","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-05T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(138,'a112d17a1f963d46581a0508','clock_period','["992ca225d862b272ce7638bb","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(139,'3859427281be5ec8d2e659d7','ticket_period','["d085d7375cd4315dfc0e0d78","2026-03-02T06:00:00Z"]','{"ticket_id":"d085d7375cd4315dfc0e0d78","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(140,'3859427281be5ec8d2e659d7','ticket_period','["d085d7375cd4315dfc0e0d78","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(141,'6c0ea224fa8dc469dcaab4b0','clock','["ef2b8dfafc2b627f54fa2f6b"]','{"id":"ef2b8dfafc2b627f54fa2f6b","ticket_id":"1ed455e55ac0e6a5a40859b6","target":"answer","tier":"standard","within":"30m","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(142,'6c0ea224fa8dc469dcaab4b0','clock_period','["ef2b8dfafc2b627f54fa2f6b","2026-03-02T03:30:00Z"]','{"clock_id":"ef2b8dfafc2b627f54fa2f6b","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(143,'6c0ea224fa8dc469dcaab4b0','contract_extension','["ef2b8dfafc2b627f54fa2f6b"]',NULL);
INSERT INTO "change" VALUES(144,'6c0ea224fa8dc469dcaab4b0','contract','["79737f92fdeaba32fc1bfb22"]','{"id":"79737f92fdeaba32fc1bfb22","number":"C-0002","customer_id":"ceb31348cfee8300efe5b024","kind":"basic","tier":"standard","phase":null,"starts_on":"2026-01-01","ends_on":"2026-12-31"}');
INSERT INTO "change" VALUES(145,'99ee33b540fdef7505b635d5','stock_request','["f7c93c477ba1815614156fd4"]',NULL);
INSERT INTO "change" VALUES(146,'5cc3a0231332488b0e8f3e8b','approval','["request","f7c93c477ba1815614156fd4","wang"]',NULL);
INSERT INTO "change" VALUES(147,'5cc3a0231332488b0e8f3e8b','stock_request','["f7c93c477ba1815614156fd4"]','{"id":"f7c93c477ba1815614156fd4","number":"REQ-0001","holder_id":"4de0e36f2c1ca80f6181d84c","part":"roller","quantity":2,"state":"asked","asked_at":"2026-03-02T06:00:00Z","asked_by":"tester","because":"for the fair"}');
INSERT INTO "change" VALUES(148,'3c695444e5d6e120c6507b13','stock','["9e25f73c1d2e61c4cc00d182","roller","new"]','{"holder_id":"9e25f73c1d2e61c4cc00d182","part":"roller","condition":"new","quantity":5}');
INSERT INTO "change" VALUES(149,'3c695444e5d6e120c6507b13','stock','["4de0e36f2c1ca80f6181d84c","roller","new"]','{"holder_id":"4de0e36f2c1ca80f6181d84c","part":"roller","condition":"new","quantity":2}');
INSERT INTO "change" VALUES(150,'3c695444e5d6e120c6507b13','stock_move','["bef4f74ee5abe88de8e13999"]',NULL);
INSERT INTO "change" VALUES(151,'3c695444e5d6e120c6507b13','stock_request','["f7c93c477ba1815614156fd4"]','{"id":"f7c93c477ba1815614156fd4","number":"REQ-0001","holder_id":"4de0e36f2c1ca80f6181d84c","part":"roller","quantity":2,"state":"approved","asked_at":"2026-03-02T06:00:00Z","asked_by":"tester","because":"for the fair"}');
INSERT INTO "change" VALUES(152,'dc29683c55c6513dfde70e6c','stock','["101f8be46110c516cc77b703","roller","new"]','{"holder_id":"101f8be46110c516cc77b703","part":"roller","condition":"new","quantity":2}');
INSERT INTO "change" VALUES(153,'dc29683c55c6513dfde70e6c','stock_move','["784a003b8de2557dc4716fb4"]',NULL);
INSERT INTO "change" VALUES(154,'dc29683c55c6513dfde70e6c','loss','["784a003b8de2557dc4716fb4"]',NULL);
INSERT INTO "change" VALUES(155,'f69574e78700f53adaee7777','entitlement','["9a996d65c0cc1c773f3b8a46","visit"]','{"contract_id":"9a996d65c0cc1c773f3b8a46","entitlement":"visit","total":4,"used":0}');
INSERT INTO "change" VALUES(156,'eca2ba2ca570c7d56fd15ff8','ticket','["2eb40690db24c54a1edf6a86"]',NULL);
INSERT INTO "change" VALUES(157,'eca2ba2ca570c7d56fd15ff8','ticket_period','["2eb40690db24c54a1edf6a86","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(158,'eca2ba2ca570c7d56fd15ff8','call','["88c3fdb1be62784fb184be39"]',NULL);
INSERT INTO "change" VALUES(159,'eca2ba2ca570c7d56fd15ff8','clock','["9c4ed881933151847a6b9e46"]',NULL);
INSERT INTO "change" VALUES(160,'eca2ba2ca570c7d56fd15ff8','clock','["44cc6029a90442f6fb5964e7"]',NULL);
INSERT INTO "change" VALUES(161,'eca2ba2ca570c7d56fd15ff8','clock','["e7fd02101a1d227b4b5f9cf9"]',NULL);
INSERT INTO "change" VALUES(162,'eca2ba2ca570c7d56fd15ff8','clock_period','["9c4ed881933151847a6b9e46","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(163,'eca2ba2ca570c7d56fd15ff8','clock_period','["44cc6029a90442f6fb5964e7","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(164,'eca2ba2ca570c7d56fd15ff8','clock_period','["e7fd02101a1d227b4b5f9cf9","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(165,'f872e116086cd5482bd85bad','escalation','["992ca225d862b272ce7638bb",75]',NULL);
INSERT INTO "change" VALUES(166,'f872e116086cd5482bd85bad','notice','["3afbf8b8ca53943106f828fc"]',NULL);
INSERT INTO "change" VALUES(167,'d70c04897742db9fb9675760','notice','["3afbf8b8ca53943106f828fc"]','{"id":"3afbf8b8ca53943106f828fc","ticket_id":"d085d7375cd4315dfc0e0d78","recipient":"head","engineer_id":null,"way":"command","made_at":"2026-03-02T09:20:00Z","document":"{\"target\": \"solve\", \"within\": \"same day\", \"percent\": 75, \"note\": \"time is running out\", \"due_at\": \"2026-03-02T09:30:00Z\", \"ticket\": {\"number\": \"SD-000004\", \"summary\": \"registration desk is down\", \"state\": \"open\", \"priority\": \"P1\", \"tier\": \"gold\", \"region\": \"city\", \"level\": \"2\", \"kind\": \"fault\", \"customer\": \"Example Clinic\", \"engineer\": null, \"opened_at\": \"2026-03-02T03:30:00Z\"}}","claimed_until":"2026-03-02T09:22:00Z","sent_at":null,"tries":0,"error":null,"clock_id":"992ca225d862b272ce7638bb","percent":75,"about_at":"2026-03-02T08:15:00Z","not_before":null,"event_seq":null}');
INSERT INTO "change" VALUES(168,'7bf4c5515d346ce39acfeaf8','escalation','["e7fd02101a1d227b4b5f9cf9",75]',NULL);
INSERT INTO "change" VALUES(169,'7bf4c5515d346ce39acfeaf8','notice','["0cb0b55d5037df75ed212c83"]',NULL);
INSERT INTO "change" VALUES(170,'a755b43da9f8f61ec90f5bab','escalation','["992ca225d862b272ce7638bb",100]',NULL);
INSERT INTO "change" VALUES(171,'a755b43da9f8f61ec90f5bab','ticket_period','["d085d7375cd4315dfc0e0d78","2026-03-02T06:00:00Z"]','{"ticket_id":"d085d7375cd4315dfc0e0d78","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":null}');
INSERT INTO "change" VALUES(172,'a755b43da9f8f61ec90f5bab','ticket_period','["d085d7375cd4315dfc0e0d78","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(173,'a755b43da9f8f61ec90f5bab','clock','["992ca225d862b272ce7638bb"]','{"id":"992ca225d862b272ce7638bb","ticket_id":"d085d7375cd4315dfc0e0d78","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(174,'64a654cdd602c87d43760710','escalation','["e7fd02101a1d227b4b5f9cf9",100]',NULL);
INSERT INTO "change" VALUES(175,'64a654cdd602c87d43760710','ticket_period','["2eb40690db24c54a1edf6a86","2026-03-02T09:20:00Z"]','{"ticket_id":"2eb40690db24c54a1edf6a86","since":"2026-03-02T09:20:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(176,'64a654cdd602c87d43760710','ticket_period','["2eb40690db24c54a1edf6a86","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(177,'64a654cdd602c87d43760710','clock','["e7fd02101a1d227b4b5f9cf9"]','{"id":"e7fd02101a1d227b4b5f9cf9","ticket_id":"2eb40690db24c54a1edf6a86","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(178,'64a654cdd602c87d43760710','clock','["9c4ed881933151847a6b9e46"]','{"id":"9c4ed881933151847a6b9e46","ticket_id":"2eb40690db24c54a1edf6a86","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(179,'64a654cdd602c87d43760710','clock','["44cc6029a90442f6fb5964e7"]','{"id":"44cc6029a90442f6fb5964e7","ticket_id":"2eb40690db24c54a1edf6a86","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(180,'073ce7689fe013d7baba7289','escalation','["e7fd02101a1d227b4b5f9cf9",150]',NULL);
INSERT INTO "change" VALUES(181,'073ce7689fe013d7baba7289','ticket_period','["2eb40690db24c54a1edf6a86","2026-03-03T01:00:00Z"]','{"ticket_id":"2eb40690db24c54a1edf6a86","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":null}');
INSERT INTO "change" VALUES(182,'073ce7689fe013d7baba7289','ticket_period','["2eb40690db24c54a1edf6a86","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(183,'a8b2f4e1a9fea6dfe2b76012','notice','["0cb0b55d5037df75ed212c83"]','{"id":"0cb0b55d5037df75ed212c83","ticket_id":"2eb40690db24c54a1edf6a86","recipient":"head","engineer_id":null,"way":"command","made_at":"2026-03-03T01:00:00Z","document":"{\"target\": \"solve\", \"within\": \"same day\", \"percent\": 75, \"note\": \"time is running out\", \"due_at\": \"2026-03-02T09:30:00Z\", \"ticket\": {\"number\": \"SD-000005\", \"summary\": \"cannot log in\", \"state\": \"open\", \"priority\": \"P1\", \"tier\": \"gold\", \"region\": \"city\", \"level\": \"1\", \"kind\": \"fault\", \"customer\": \"Example Clinic\", \"engineer\": null, \"opened_at\": \"2026-03-02T09:20:00Z\"}}","claimed_until":"2026-03-03T01:02:00Z","sent_at":null,"tries":0,"error":null,"clock_id":"e7fd02101a1d227b4b5f9cf9","percent":75,"about_at":"2026-03-02T09:27:30Z","not_before":null,"event_seq":null}');
INSERT INTO "change" VALUES(184,'814674c645d63e4e6aa92e86','ticket','["6a320e07ade99b40eb019381"]',NULL);
INSERT INTO "change" VALUES(185,'814674c645d63e4e6aa92e86','ticket_period','["6a320e07ade99b40eb019381","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(186,'814674c645d63e4e6aa92e86','call','["effe866498e1122543920c8a"]',NULL);
INSERT INTO "change" VALUES(187,'814674c645d63e4e6aa92e86','clock','["0aa3e0f6c26ab5dd4067bdeb"]',NULL);
INSERT INTO "change" VALUES(188,'814674c645d63e4e6aa92e86','clock','["1fccb1604c846fc0b81643aa"]',NULL);
INSERT INTO "change" VALUES(189,'814674c645d63e4e6aa92e86','clock_period','["0aa3e0f6c26ab5dd4067bdeb","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(190,'814674c645d63e4e6aa92e86','clock_period','["1fccb1604c846fc0b81643aa","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(191,'488e7d1cbd4f7c21e1129bba','ticket_period','["6a320e07ade99b40eb019381","2026-03-03T01:00:00Z"]','{"ticket_id":"6a320e07ade99b40eb019381","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(192,'488e7d1cbd4f7c21e1129bba','ticket_period','["6a320e07ade99b40eb019381","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(193,'488e7d1cbd4f7c21e1129bba','ticket','["6a320e07ade99b40eb019381"]','{"id":"6a320e07ade99b40eb019381","number":"SD-000006","count":6,"summary":"called by mistake","kind":"fault","customer_id":"2f586f88b093b93cd5b908e2","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(194,'488e7d1cbd4f7c21e1129bba','clock','["0aa3e0f6c26ab5dd4067bdeb"]','{"id":"0aa3e0f6c26ab5dd4067bdeb","ticket_id":"6a320e07ade99b40eb019381","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(195,'488e7d1cbd4f7c21e1129bba','clock','["1fccb1604c846fc0b81643aa"]','{"id":"1fccb1604c846fc0b81643aa","ticket_id":"6a320e07ade99b40eb019381","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(196,'488e7d1cbd4f7c21e1129bba','clock_period','["0aa3e0f6c26ab5dd4067bdeb","2026-03-03T01:00:00Z"]','{"clock_id":"0aa3e0f6c26ab5dd4067bdeb","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-03T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(197,'488e7d1cbd4f7c21e1129bba','clock_period','["1fccb1604c846fc0b81643aa","2026-03-03T01:00:00Z"]','{"clock_id":"1fccb1604c846fc0b81643aa","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(198,'745d7d0b2ccca437adf16594','ticket','["1af1e50b4af48988ac5cb21e"]',NULL);
INSERT INTO "change" VALUES(199,'745d7d0b2ccca437adf16594','ticket_period','["1af1e50b4af48988ac5cb21e","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(200,'745d7d0b2ccca437adf16594','call','["ab26fa60d5e78af8c8b780fb"]',NULL);
INSERT INTO "change" VALUES(201,'745d7d0b2ccca437adf16594','clock','["1400936ea2d21831154889a4"]',NULL);
INSERT INTO "change" VALUES(202,'745d7d0b2ccca437adf16594','clock','["1fc9fb29377a769f2572c66d"]',NULL);
INSERT INTO "change" VALUES(203,'745d7d0b2ccca437adf16594','clock_period','["1400936ea2d21831154889a4","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(204,'745d7d0b2ccca437adf16594','clock_period','["1fc9fb29377a769f2572c66d","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(205,'a1479bbb53df474ff2ee3fa7','ticket_period','["1af1e50b4af48988ac5cb21e","2026-03-03T01:00:00Z"]','{"ticket_id":"1af1e50b4af48988ac5cb21e","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(206,'a1479bbb53df474ff2ee3fa7','ticket_period','["1af1e50b4af48988ac5cb21e","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(207,'a1479bbb53df474ff2ee3fa7','dispatch','["44e457f273e281e8ad6fe528"]',NULL);
INSERT INTO "change" VALUES(208,'16efac2c2e39139c48b4e59c','dispatch','["44e457f273e281e8ad6fe528"]','{"id":"44e457f273e281e8ad6fe528","ticket_id":"1af1e50b4af48988ac5cb21e","visit":1,"engineer_id":"e46e78f192bca496f06f7f85","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(209,'16efac2c2e39139c48b4e59c','clock','["1400936ea2d21831154889a4"]','{"id":"1400936ea2d21831154889a4","ticket_id":"1af1e50b4af48988ac5cb21e","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(210,'16efac2c2e39139c48b4e59c','clock_period','["1400936ea2d21831154889a4","2026-03-03T01:00:00Z"]','{"clock_id":"1400936ea2d21831154889a4","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-03T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(211,'fc88deaed8aee8fa3d71f7b5','dispatch','["44e457f273e281e8ad6fe528"]','{"id":"44e457f273e281e8ad6fe528","ticket_id":"1af1e50b4af48988ac5cb21e","visit":1,"engineer_id":"e46e78f192bca496f06f7f85","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-03T01:00:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(212,'fc88deaed8aee8fa3d71f7b5','priced_line','["3b78fdd2dd3beab75de35b2a"]',NULL);
INSERT INTO "change" VALUES(213,'fc88deaed8aee8fa3d71f7b5','priced_line','["1e71673ddae373dc18c06b90"]',NULL);
INSERT INTO "change" VALUES(214,'fc88deaed8aee8fa3d71f7b5','dispatch','["44e457f273e281e8ad6fe528"]','{"id":"44e457f273e281e8ad6fe528","ticket_id":"1af1e50b4af48988ac5cb21e","visit":1,"engineer_id":"e46e78f192bca496f06f7f85","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-03T01:00:00Z","recorded_at":"2026-03-03T01:00:00Z","finished_at":null,"cancelled_at":null,"fault":"none","cause":"no training","action":"explained","result":"they know how","minutes":30,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":"free","work_charged":"free","charged_because":"in warranty","overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(215,'e3c3bc949469c6fac063817e','ticket_period','["1af1e50b4af48988ac5cb21e","2026-03-03T01:00:00Z"]','{"ticket_id":"1af1e50b4af48988ac5cb21e","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"e46e78f192bca496f06f7f85"}');
INSERT INTO "change" VALUES(216,'e3c3bc949469c6fac063817e','ticket_period','["1af1e50b4af48988ac5cb21e","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(217,'e3c3bc949469c6fac063817e','ticket','["1af1e50b4af48988ac5cb21e"]','{"id":"1af1e50b4af48988ac5cb21e","number":"SD-000007","count":7,"summary":"how does it print","kind":"fault","customer_id":"2f586f88b093b93cd5b908e2","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(218,'e3c3bc949469c6fac063817e','clock','["1fc9fb29377a769f2572c66d"]','{"id":"1fc9fb29377a769f2572c66d","ticket_id":"1af1e50b4af48988ac5cb21e","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(219,'e3c3bc949469c6fac063817e','clock_period','["1fc9fb29377a769f2572c66d","2026-03-03T01:00:00Z"]','{"clock_id":"1fc9fb29377a769f2572c66d","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(220,'ab74b4c09f02752385153e97','ticket_period','["1af1e50b4af48988ac5cb21e","2026-03-03T01:00:00Z"]','{"ticket_id":"1af1e50b4af48988ac5cb21e","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"resolved","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"e46e78f192bca496f06f7f85"}');
INSERT INTO "change" VALUES(221,'ab74b4c09f02752385153e97','ticket_period','["1af1e50b4af48988ac5cb21e","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(222,'771cc50328444063f7ff9666','ticket_period','["1af1e50b4af48988ac5cb21e","2026-03-03T01:00:00Z"]','{"ticket_id":"1af1e50b4af48988ac5cb21e","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"closed","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"e46e78f192bca496f06f7f85"}');
INSERT INTO "change" VALUES(223,'771cc50328444063f7ff9666','ticket_period','["1af1e50b4af48988ac5cb21e","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(224,'771cc50328444063f7ff9666','hold','["dc0fdb6e80e241200e05100b"]',NULL);
INSERT INTO "change" VALUES(225,'771cc50328444063f7ff9666','ticket','["1af1e50b4af48988ac5cb21e"]','{"id":"1af1e50b4af48988ac5cb21e","number":"SD-000007","count":7,"summary":"how does it print","kind":"fault","customer_id":"2f586f88b093b93cd5b908e2","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":"2026-03-03T01:00:00Z","cause":"no training","solution":"explained","equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(226,'771cc50328444063f7ff9666','clock','["1fc9fb29377a769f2572c66d"]','{"id":"1fc9fb29377a769f2572c66d","ticket_id":"1af1e50b4af48988ac5cb21e","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":"resolved","stopped_at":"2026-03-03T01:00:00Z","missed_at":null,"outcome":"met","counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(227,'771cc50328444063f7ff9666','clock_period','["1fc9fb29377a769f2572c66d","2026-03-03T01:00:00Z"]','{"clock_id":"1fc9fb29377a769f2572c66d","since":"2026-03-03T01:00:00Z","until":"2026-03-03T01:00:00Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(228,'771cc50328444063f7ff9666','clock_period','["1fc9fb29377a769f2572c66d","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(229,'3b2480c64fb695e7ffc63d71','customer','["72f1ae87d546523a8141b6cb"]',NULL);
INSERT INTO "change" VALUES(230,'3b2480c64fb695e7ffc63d71','ticket','["7520b91521eb607269dba337"]',NULL);
INSERT INTO "change" VALUES(231,'3b2480c64fb695e7ffc63d71','ticket_period','["7520b91521eb607269dba337","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(232,'3b2480c64fb695e7ffc63d71','call','["18bbcebc066d196d7591c3a1"]',NULL);
INSERT INTO "change" VALUES(233,'3b2480c64fb695e7ffc63d71','clock','["0eefbe2b49c22875c6fd4292"]',NULL);
INSERT INTO "change" VALUES(234,'3b2480c64fb695e7ffc63d71','clock','["55f847b93562de73609df50e"]',NULL);
INSERT INTO "change" VALUES(235,'3b2480c64fb695e7ffc63d71','clock_period','["0eefbe2b49c22875c6fd4292","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(236,'3b2480c64fb695e7ffc63d71','clock_period','["55f847b93562de73609df50e","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(237,'3b2480c64fb695e7ffc63d71','engineer','["2899c38f0212c05521a426b5"]',NULL);
INSERT INTO "change" VALUES(238,'3b2480c64fb695e7ffc63d71','ticket_period','["7520b91521eb607269dba337","2026-03-02T00:30:00Z"]','{"ticket_id":"7520b91521eb607269dba337","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(239,'3b2480c64fb695e7ffc63d71','ticket_period','["7520b91521eb607269dba337","2026-03-02T00:40:00Z"]',NULL);
INSERT INTO "change" VALUES(240,'3b2480c64fb695e7ffc63d71','ticket_period','["7520b91521eb607269dba337","2026-03-02T00:40:00Z"]','{"ticket_id":"7520b91521eb607269dba337","since":"2026-03-02T00:40:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":"2899c38f0212c05521a426b5"}');
INSERT INTO "change" VALUES(241,'3b2480c64fb695e7ffc63d71','ticket_period','["7520b91521eb607269dba337","2026-03-02T00:50:00Z"]',NULL);
INSERT INTO "change" VALUES(242,'3b2480c64fb695e7ffc63d71','ticket','["7520b91521eb607269dba337"]','{"id":"7520b91521eb607269dba337","number":"INC-7","count":null,"summary":"Door, Lock, Stuck","kind":"fault","customer_id":"72f1ae87d546523a8141b6cb","severity":null,"reach":null,"opened_at":"2026-03-02T00:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(243,'3b2480c64fb695e7ffc63d71','clock','["0eefbe2b49c22875c6fd4292"]','{"id":"0eefbe2b49c22875c6fd4292","ticket_id":"7520b91521eb607269dba337","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T00:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T00:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(244,'3b2480c64fb695e7ffc63d71','clock','["55f847b93562de73609df50e"]','{"id":"55f847b93562de73609df50e","ticket_id":"7520b91521eb607269dba337","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-02T00:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T00:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(245,'3b2480c64fb695e7ffc63d71','clock_period','["0eefbe2b49c22875c6fd4292","2026-03-02T00:30:00Z"]','{"clock_id":"0eefbe2b49c22875c6fd4292","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T02:30:00Z","held":0}');
INSERT INTO "change" VALUES(246,'3b2480c64fb695e7ffc63d71','clock_period','["55f847b93562de73609df50e","2026-03-02T00:30:00Z"]','{"clock_id":"55f847b93562de73609df50e","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(247,'f846137f429dfb804dc68a16','engineer','["e46e78f192bca496f06f7f85"]','{"id":"e46e78f192bca496f06f7f85","name":"Zhao Min","name_key":"zhao min","login":"zhao","station":"centre","level":null,"phone":null,"mail":null,"active":1,"capacity":null}');
INSERT INTO "change" VALUES(248,'f846137f429dfb804dc68a16','engineer_skill','["e46e78f192bca496f06f7f85","installation"]','{"engineer_id":"e46e78f192bca496f06f7f85","skill":"installation"}');
INSERT INTO "change" VALUES(249,'f846137f429dfb804dc68a16','engineer_skill','["e46e78f192bca496f06f7f85","installation"]',NULL);
INSERT INTO "change" VALUES(250,'778f735ba952437751e8028d','absence','["9444086e09533a50862da033"]',NULL);
INSERT INTO "change" VALUES(251,'3c87b745a04342a47a7daff4','appointment','["99cbc63a71454655d74b492a"]',NULL);
INSERT INTO "change" VALUES(252,'e1f7e52ff9ed517aefd80f0d','ticket_period','["d085d7375cd4315dfc0e0d78","2026-03-03T01:00:00Z"]','{"ticket_id":"d085d7375cd4315dfc0e0d78","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"3","engineer_id":null}');
INSERT INTO "change" VALUES(253,'e1f7e52ff9ed517aefd80f0d','ticket_period','["d085d7375cd4315dfc0e0d78","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(254,'e1f7e52ff9ed517aefd80f0d','hold','["7c7670c4829ed672e450b8a5"]',NULL);
INSERT INTO "change" VALUES(255,'e1f7e52ff9ed517aefd80f0d','clock_period','["b72706e1998794431b83bb33","2026-03-02T03:30:00Z"]','{"clock_id":"b72706e1998794431b83bb33","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":0}');
INSERT INTO "change" VALUES(256,'e1f7e52ff9ed517aefd80f0d','clock_period','["fd804a5d93afec09bc93f051","2026-03-02T03:30:00Z"]','{"clock_id":"fd804a5d93afec09bc93f051","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(257,'e1f7e52ff9ed517aefd80f0d','clock_period','["992ca225d862b272ce7638bb","2026-03-02T06:00:00Z"]','{"clock_id":"992ca225d862b272ce7638bb","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(258,'e1f7e52ff9ed517aefd80f0d','clock_period','["b72706e1998794431b83bb33","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(259,'e1f7e52ff9ed517aefd80f0d','clock_period','["fd804a5d93afec09bc93f051","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(260,'e1f7e52ff9ed517aefd80f0d','clock_period','["992ca225d862b272ce7638bb","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(261,'e1f7e52ff9ed517aefd80f0d','clock_period','["b72706e1998794431b83bb33","2026-03-04T01:00:00Z"]','{"clock_id":"b72706e1998794431b83bb33","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(262,'e1f7e52ff9ed517aefd80f0d','clock_period','["fd804a5d93afec09bc93f051","2026-03-04T01:00:00Z"]','{"clock_id":"fd804a5d93afec09bc93f051","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(263,'e1f7e52ff9ed517aefd80f0d','clock_period','["992ca225d862b272ce7638bb","2026-03-04T01:00:00Z"]','{"clock_id":"992ca225d862b272ce7638bb","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(264,'e1f7e52ff9ed517aefd80f0d','clock_period','["b72706e1998794431b83bb33","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(265,'e1f7e52ff9ed517aefd80f0d','clock_period','["fd804a5d93afec09bc93f051","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(266,'e1f7e52ff9ed517aefd80f0d','clock_period','["992ca225d862b272ce7638bb","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(267,'363fa4ccaea50d570777be8d','ticket','["6d9d2367958d8c96c58fa43c"]',NULL);
INSERT INTO "change" VALUES(268,'363fa4ccaea50d570777be8d','ticket_period','["6d9d2367958d8c96c58fa43c","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(269,'363fa4ccaea50d570777be8d','call','["dc30d47daba1df56e44d0fe6"]',NULL);
INSERT INTO "change" VALUES(270,'363fa4ccaea50d570777be8d','clock','["19c9dd98afb86f80e902f1c4"]',NULL);
INSERT INTO "change" VALUES(271,'363fa4ccaea50d570777be8d','clock','["e8a0e61dee9e686986f48dfa"]',NULL);
INSERT INTO "change" VALUES(272,'363fa4ccaea50d570777be8d','clock','["2db900f7895b3c503eb48088"]',NULL);
INSERT INTO "change" VALUES(273,'363fa4ccaea50d570777be8d','clock_period','["19c9dd98afb86f80e902f1c4","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(274,'363fa4ccaea50d570777be8d','clock_period','["e8a0e61dee9e686986f48dfa","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(275,'363fa4ccaea50d570777be8d','clock_period','["2db900f7895b3c503eb48088","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(276,'538001764e212b1340518198','ticket_period','["2eb40690db24c54a1edf6a86","2026-03-02T09:20:00Z"]','{"ticket_id":"2eb40690db24c54a1edf6a86","since":"2026-03-02T09:20:00Z","until":"2026-03-03T01:00:00Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(277,'538001764e212b1340518198','ticket_period','["2eb40690db24c54a1edf6a86","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(278,'538001764e212b1340518198','ticket_period','["2eb40690db24c54a1edf6a86","2026-03-03T01:00:00Z"]','{"ticket_id":"2eb40690db24c54a1edf6a86","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":"e46e78f192bca496f06f7f85"}');
INSERT INTO "change" VALUES(279,'538001764e212b1340518198','ticket_period','["2eb40690db24c54a1edf6a86","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(280,'5a3df30ad67daf70972ea3d9','ticket','["bdde22ffeaa0915e5a501613"]',NULL);
INSERT INTO "change" VALUES(281,'5a3df30ad67daf70972ea3d9','ticket_period','["bdde22ffeaa0915e5a501613","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(282,'5a3df30ad67daf70972ea3d9','call','["7aa5c2c59a6b43f40b418915"]',NULL);
INSERT INTO "change" VALUES(283,'5a3df30ad67daf70972ea3d9','clock','["c853578793db60bb4e918056"]',NULL);
INSERT INTO "change" VALUES(284,'5a3df30ad67daf70972ea3d9','clock','["6d619baf7482264fd621b8b4"]',NULL);
INSERT INTO "change" VALUES(285,'5a3df30ad67daf70972ea3d9','clock_period','["c853578793db60bb4e918056","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(286,'5a3df30ad67daf70972ea3d9','clock_period','["6d619baf7482264fd621b8b4","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(287,'3fd642296b1f69d5b76e97b2','clock','["c853578793db60bb4e918056"]','{"id":"c853578793db60bb4e918056","ticket_id":"bdde22ffeaa0915e5a501613","target":"answer","tier":"standard","within":"30m","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-04T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-04T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(288,'3fd642296b1f69d5b76e97b2','clock_period','["c853578793db60bb4e918056","2026-03-04T01:00:00Z"]','{"clock_id":"c853578793db60bb4e918056","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-04T01:30:00Z","held":0}');
INSERT INTO "change" VALUES(289,'6eacda9335661ec221ae4b3b','ticket_period','["d085d7375cd4315dfc0e0d78","2026-03-04T01:00:00Z"]','{"ticket_id":"d085d7375cd4315dfc0e0d78","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"held","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"3","engineer_id":null}');
INSERT INTO "change" VALUES(290,'6eacda9335661ec221ae4b3b','ticket_period','["d085d7375cd4315dfc0e0d78","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(291,'6eacda9335661ec221ae4b3b','hold','["7c7670c4829ed672e450b8a5"]','{"id":"7c7670c4829ed672e450b8a5","ticket_id":"d085d7375cd4315dfc0e0d78","reason":"customer","since":"2026-03-04T01:00:00Z","until":null,"set_by":"tester","note":null,"ends_at":"2026-03-06T01:00:00Z"}');
INSERT INTO "change" VALUES(292,'6eacda9335661ec221ae4b3b','clock_period','["b72706e1998794431b83bb33","2026-03-06T01:00:00Z"]','{"clock_id":"b72706e1998794431b83bb33","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":0}');
INSERT INTO "change" VALUES(293,'6eacda9335661ec221ae4b3b','clock_period','["fd804a5d93afec09bc93f051","2026-03-06T01:00:00Z"]','{"clock_id":"fd804a5d93afec09bc93f051","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(294,'6eacda9335661ec221ae4b3b','clock_period','["992ca225d862b272ce7638bb","2026-03-06T01:00:00Z"]','{"clock_id":"992ca225d862b272ce7638bb","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(295,'6eacda9335661ec221ae4b3b','clock_period','["b72706e1998794431b83bb33","2026-03-04T01:00:00Z"]','{"clock_id":"b72706e1998794431b83bb33","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(296,'6eacda9335661ec221ae4b3b','clock_period','["fd804a5d93afec09bc93f051","2026-03-04T01:00:00Z"]','{"clock_id":"fd804a5d93afec09bc93f051","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(297,'6eacda9335661ec221ae4b3b','clock_period','["992ca225d862b272ce7638bb","2026-03-04T01:00:00Z"]','{"clock_id":"992ca225d862b272ce7638bb","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(298,'6eacda9335661ec221ae4b3b','clock_period','["b72706e1998794431b83bb33","2026-03-04T01:00:00Z"]','{"clock_id":"b72706e1998794431b83bb33","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(299,'6eacda9335661ec221ae4b3b','clock_period','["fd804a5d93afec09bc93f051","2026-03-04T01:00:00Z"]','{"clock_id":"fd804a5d93afec09bc93f051","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(300,'6eacda9335661ec221ae4b3b','clock_period','["992ca225d862b272ce7638bb","2026-03-04T01:00:00Z"]','{"clock_id":"992ca225d862b272ce7638bb","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(301,'6eacda9335661ec221ae4b3b','clock_period','["b72706e1998794431b83bb33","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(302,'6eacda9335661ec221ae4b3b','clock_period','["fd804a5d93afec09bc93f051","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(303,'6eacda9335661ec221ae4b3b','clock_period','["992ca225d862b272ce7638bb","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(304,'ff8a713052ede11f608880fe','turnover','["2f586f88b093b93cd5b908e2","2026-02"]',NULL);
INSERT INTO "change" VALUES(305,'8f668bb0a2654d25db5965e4','settlement','["2f586f88b093b93cd5b908e2","2026Q1"]',NULL);
INSERT INTO "change" VALUES(306,'ab8fa200afcbc462da3003d8','turnover','["2f586f88b093b93cd5b908e2","2026-04"]',NULL);
INSERT INTO "change" VALUES(307,'5c5796d1fdf041c2c3d79bfb','customer','["29d26a1eb0bbb5cd054ad360"]',NULL);
INSERT INTO "change" VALUES(308,'5c5796d1fdf041c2c3d79bfb','phone','["29d26a1eb0bbb5cd054ad360","861055500007","12"]',NULL);
INSERT INTO "change" VALUES(309,'b2c6aa4533b4f0bf64026e46','phone','["2f586f88b093b93cd5b908e2","861055500007","12"]',NULL);
INSERT INTO "change" VALUES(310,'b2c6aa4533b4f0bf64026e46','phone','["29d26a1eb0bbb5cd054ad360","861055500007","12"]','{"customer_id":"29d26a1eb0bbb5cd054ad360","digits":"861055500007","extension":"12","shown":"010 5550 0007 ext 12","tail":"5500007"}');
INSERT INTO "change" VALUES(311,'b2c6aa4533b4f0bf64026e46','customer','["29d26a1eb0bbb5cd054ad360"]','{"id":"29d26a1eb0bbb5cd054ad360","name":"Sample Dealers","name_key":"sample dealers","region":null,"tier":null,"phase":null,"address":null,"number":"CU-0005","merged_into":null}');
INSERT INTO "change" VALUES(312,'dd4b5f4af1e50d6dc5ea7bfa','contract_moved_end','["8ff18250642e321eba95b8e9"]',NULL);
INSERT INTO "change" VALUES(313,'dd4b5f4af1e50d6dc5ea7bfa','contract','["79737f92fdeaba32fc1bfb22"]','{"id":"79737f92fdeaba32fc1bfb22","number":"C-0002","customer_id":"ceb31348cfee8300efe5b024","kind":"basic","tier":"standard","phase":null,"starts_on":"2026-01-01","ends_on":"2027-01-31"}');
INSERT INTO "change" VALUES(314,'dd4b5f4af1e50d6dc5ea7bfa','ticket','["49e3ef5a46b07ed05a9602ca"]','{"id":"49e3ef5a46b07ed05a9602ca","number":"SD-000002","count":2,"summary":"no power","kind":"fault","customer_id":"ceb31348cfee8300efe5b024","severity":null,"reach":null,"opened_at":"2026-03-02T03:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":"04fa7e58e99985cc46051095","contract_id":"79737f92fdeaba32fc1bfb22","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(315,'dd4b5f4af1e50d6dc5ea7bfa','ticket_period','["49e3ef5a46b07ed05a9602ca","2026-03-02T03:00:00Z"]','{"ticket_id":"49e3ef5a46b07ed05a9602ca","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","state":"held","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(316,'dd4b5f4af1e50d6dc5ea7bfa','ticket_period','["49e3ef5a46b07ed05a9602ca","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(317,'dd4b5f4af1e50d6dc5ea7bfa','ticket','["1ed455e55ac0e6a5a40859b6"]','{"id":"1ed455e55ac0e6a5a40859b6","number":"SD-000003","count":3,"summary":"scanner reads every second code","kind":"fault","customer_id":"ceb31348cfee8300efe5b024","severity":null,"reach":null,"opened_at":"2026-03-02T03:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":"79737f92fdeaba32fc1bfb22","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(318,'dd4b5f4af1e50d6dc5ea7bfa','ticket_period','["1ed455e55ac0e6a5a40859b6","2026-03-02T03:30:00Z"]','{"ticket_id":"1ed455e55ac0e6a5a40859b6","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P2","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(319,'dd4b5f4af1e50d6dc5ea7bfa','ticket_period','["1ed455e55ac0e6a5a40859b6","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(320,'877abd1b48de802b4f02add2','contact','["824d39d787285233a62328f7"]','{"id":"824d39d787285233a62328f7","customer_id":"cf9c40cb224df5530c3e7995","site_id":"7a7912bdde7b8a912e9df7e8","name":"Li Na","role":"head nurse","phone":"13800000003","mail":null,"left_on":null,"head":0}');
INSERT INTO "change" VALUES(321,'8254ad176d2a96805f052f7a','equipment','["04fa7e58e99985cc46051095"]','{"id":"04fa7e58e99985cc46051095","serial":"PR-1002","serial_key":"pr-1002","kind":"printer","model":null,"customer_id":"ceb31348cfee8300efe5b024","site_id":null,"contract_id":"79737f92fdeaba32fc1bfb22","bought_on":"2026-02-01","delivered_on":null,"accepted_on":"2026-02-02","used_on":null,"scrapped_on":null,"plate":null,"plate_key":null,"note":null}');
INSERT INTO "change" VALUES(322,'1e7f9e0128416246625bb8cb','ticket','["3b414ba232d8275e52759a50"]',NULL);
INSERT INTO "change" VALUES(323,'1e7f9e0128416246625bb8cb','ticket_period','["3b414ba232d8275e52759a50","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(324,'1e7f9e0128416246625bb8cb','call','["15ddd98462c8292f989bc05c"]',NULL);
INSERT INTO "change" VALUES(325,'1e7f9e0128416246625bb8cb','clock','["5643bfce0e5ad41dab7f42cc"]',NULL);
INSERT INTO "change" VALUES(326,'1e7f9e0128416246625bb8cb','clock','["c768b5b70299786ce1c25023"]',NULL);
INSERT INTO "change" VALUES(327,'1e7f9e0128416246625bb8cb','clock_period','["5643bfce0e5ad41dab7f42cc","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(328,'1e7f9e0128416246625bb8cb','clock_period','["c768b5b70299786ce1c25023","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(329,'bc643e68beb2c7b72a1ac204','withdrawn','["3b414ba232d8275e52759a50"]',NULL);
INSERT INTO "change" VALUES(330,'bc643e68beb2c7b72a1ac204','clock_period','["c768b5b70299786ce1c25023","2026-04-01T01:00:00Z"]','{"clock_id":"c768b5b70299786ce1c25023","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(331,'bc643e68beb2c7b72a1ac204','clock_period','["5643bfce0e5ad41dab7f42cc","2026-04-01T01:00:00Z"]','{"clock_id":"5643bfce0e5ad41dab7f42cc","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(332,'bc643e68beb2c7b72a1ac204','clock','["c768b5b70299786ce1c25023"]','{"id":"c768b5b70299786ce1c25023","ticket_id":"3b414ba232d8275e52759a50","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(333,'bc643e68beb2c7b72a1ac204','clock','["5643bfce0e5ad41dab7f42cc"]','{"id":"5643bfce0e5ad41dab7f42cc","ticket_id":"3b414ba232d8275e52759a50","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(334,'bc643e68beb2c7b72a1ac204','call','["15ddd98462c8292f989bc05c"]','{"id":"15ddd98462c8292f989bc05c","ticket_id":"3b414ba232d8275e52759a50","at":"2026-04-01T01:00:00Z","channel":"phone","caller":null,"phone":null,"said":"a slip","taken_by":"tester","place":0,"wish":null}');
INSERT INTO "change" VALUES(335,'bc643e68beb2c7b72a1ac204','ticket_period','["3b414ba232d8275e52759a50","2026-04-01T01:00:00Z"]','{"ticket_id":"3b414ba232d8275e52759a50","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(336,'bc643e68beb2c7b72a1ac204','ticket','["3b414ba232d8275e52759a50"]','{"id":"3b414ba232d8275e52759a50","number":"SD-000010","count":10,"summary":"a slip","kind":"fault","customer_id":"2f586f88b093b93cd5b908e2","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(337,'bc643e68beb2c7b72a1ac204','taken_back','[115]',NULL);
INSERT INTO "change" VALUES(338,'b19c5a903936e098d6b5005f','ticket','["94767b1201d04bca30512259"]',NULL);
INSERT INTO "change" VALUES(339,'b19c5a903936e098d6b5005f','ticket_period','["94767b1201d04bca30512259","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(340,'b19c5a903936e098d6b5005f','call','["bbd33ebecfd840ad0e27f02e"]',NULL);
INSERT INTO "change" VALUES(341,'b19c5a903936e098d6b5005f','clock','["68865d582e6fb27002793a21"]',NULL);
INSERT INTO "change" VALUES(342,'b19c5a903936e098d6b5005f','clock','["718067319298ee2b29ede5bb"]',NULL);
INSERT INTO "change" VALUES(343,'b19c5a903936e098d6b5005f','clock_period','["68865d582e6fb27002793a21","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(344,'b19c5a903936e098d6b5005f','clock_period','["718067319298ee2b29ede5bb","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(345,'3732b26f519f57ecfc650e8a','ticket','["7e9ab321f78641398f116235"]',NULL);
INSERT INTO "change" VALUES(346,'3732b26f519f57ecfc650e8a','ticket_period','["7e9ab321f78641398f116235","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(347,'3732b26f519f57ecfc650e8a','call','["b35df03509f83bf2e81f2038"]',NULL);
INSERT INTO "change" VALUES(348,'3732b26f519f57ecfc650e8a','clock','["f969f0d8d5c592e062671346"]',NULL);
INSERT INTO "change" VALUES(349,'3732b26f519f57ecfc650e8a','clock','["b0c8db7fabe95abbd7d046c5"]',NULL);
INSERT INTO "change" VALUES(350,'3732b26f519f57ecfc650e8a','clock_period','["f969f0d8d5c592e062671346","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(351,'3732b26f519f57ecfc650e8a','clock_period','["b0c8db7fabe95abbd7d046c5","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(352,'7bcac04d5a809760dc5bc278','ticket','["7e9ab321f78641398f116235"]','{"id":"7e9ab321f78641398f116235","number":"SD-000012","count":12,"summary":"logged twice","kind":"fault","customer_id":"2f586f88b093b93cd5b908e2","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(353,'7bcac04d5a809760dc5bc278','call','["b35df03509f83bf2e81f2038"]','{"id":"b35df03509f83bf2e81f2038","ticket_id":"7e9ab321f78641398f116235","at":"2026-04-01T01:00:00Z","channel":"phone","caller":null,"phone":null,"said":"logged twice","taken_by":"tester","place":0,"wish":null}');
INSERT INTO "change" VALUES(354,'87c3db72f4bae678a23768ea','call','["b35df03509f83bf2e81f2038"]','{"id":"b35df03509f83bf2e81f2038","ticket_id":"7e9ab321f78641398f116235","at":"2026-04-01T01:00:00Z","channel":"phone","caller":"Mr Sample","phone":null,"said":"logged twice","taken_by":"tester","place":0,"wish":null}');
INSERT INTO "change" VALUES(355,'87c3db72f4bae678a23768ea','ticket_period','["7e9ab321f78641398f116235","2026-04-01T01:00:00Z"]','{"ticket_id":"7e9ab321f78641398f116235","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(356,'87c3db72f4bae678a23768ea','ticket_period','["7e9ab321f78641398f116235","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(357,'87c3db72f4bae678a23768ea','ticket','["7e9ab321f78641398f116235"]','{"id":"7e9ab321f78641398f116235","number":"SD-000012","count":12,"summary":"does anybody come","kind":"fault","customer_id":"2f586f88b093b93cd5b908e2","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(358,'87c3db72f4bae678a23768ea','clock','["f969f0d8d5c592e062671346"]','{"id":"f969f0d8d5c592e062671346","ticket_id":"7e9ab321f78641398f116235","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(359,'87c3db72f4bae678a23768ea','clock','["b0c8db7fabe95abbd7d046c5"]','{"id":"b0c8db7fabe95abbd7d046c5","ticket_id":"7e9ab321f78641398f116235","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(360,'87c3db72f4bae678a23768ea','clock_period','["f969f0d8d5c592e062671346","2026-04-01T01:00:00Z"]','{"clock_id":"f969f0d8d5c592e062671346","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(361,'87c3db72f4bae678a23768ea','clock_period','["b0c8db7fabe95abbd7d046c5","2026-04-01T01:00:00Z"]','{"clock_id":"b0c8db7fabe95abbd7d046c5","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(362,'8b14120c9282008c2ecff3a0','customer','["c3781a4ec67671ab93a409ce"]',NULL);
INSERT INTO "change" VALUES(363,'8b14120c9282008c2ecff3a0','customer_number','["k-17"]',NULL);
INSERT INTO "change" VALUES(364,'c45564f451aa2723b9630251','customer','["171114f2e77baa4d781ccd82"]',NULL);
INSERT INTO "change" VALUES(365,'c45564f451aa2723b9630251','ticket','["fb10f95607a41a13b0ea71fc"]',NULL);
INSERT INTO "change" VALUES(366,'c45564f451aa2723b9630251','ticket_period','["fb10f95607a41a13b0ea71fc","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(367,'c45564f451aa2723b9630251','call','["8db5099cd2c566e7d4146ecf"]',NULL);
INSERT INTO "change" VALUES(368,'c45564f451aa2723b9630251','clock','["bdf8205a170acb175e73a364"]',NULL);
INSERT INTO "change" VALUES(369,'c45564f451aa2723b9630251','clock','["85b96d2443cdd7fdf7aed903"]',NULL);
INSERT INTO "change" VALUES(370,'c45564f451aa2723b9630251','clock_period','["bdf8205a170acb175e73a364","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(371,'c45564f451aa2723b9630251','clock_period','["85b96d2443cdd7fdf7aed903","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(372,'c45564f451aa2723b9630251','contact','["e4a68a5822b7a815c1000851"]',NULL);
INSERT INTO "change" VALUES(373,'c45564f451aa2723b9630251','mail','["<1@example.invalid>"]',NULL);
INSERT INTO "change" VALUES(374,'587038b1a76dd33d774cc544','ticket_period','["94767b1201d04bca30512259","2026-04-01T01:00:00Z"]','{"ticket_id":"94767b1201d04bca30512259","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(375,'587038b1a76dd33d774cc544','ticket_period','["94767b1201d04bca30512259","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(376,'587038b1a76dd33d774cc544','dispatch','["9ac1460eea026a666c83cce0"]',NULL);
INSERT INTO "change" VALUES(377,'587038b1a76dd33d774cc544','dispatch_crew','["9ac1460eea026a666c83cce0","e46e78f192bca496f06f7f85"]',NULL);
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
INSERT INTO "clock" VALUES('1e998f5206af5b52d4cea834','2298de6863ff4affa0037340','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('351670adead2c3b107510fb6','2298de6863ff4affa0037340','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('4869d0a7a78b71ae80f0f878','2298de6863ff4affa0037340','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T01:00:00Z','resolved','2026-03-02T02:05:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('7eba42e3febfebcae55c36ff','2298de6863ff4affa0037340','arrive','gold','2h clock','always','arrived',NULL,'ordered','2026-03-02T01:00:00Z','arrived','2026-03-02T02:05:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('f09d11a055ca29b1661101b9','49e3ef5a46b07ed05a9602ca','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:00:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('b0f1354cd788e600ea25e4fa','49e3ef5a46b07ed05a9602ca','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:00:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('ef2b8dfafc2b627f54fa2f6b','1ed455e55ac0e6a5a40859b6','answer','standard','30m','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z','answered','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z','missed','2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('7ec0e67ad48c9a7a6e4b5c3c','1ed455e55ac0e6a5a40859b6','solve','standard','2 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('b72706e1998794431b83bb33','d085d7375cd4315dfc0e0d78','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T03:45:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('fd804a5d93afec09bc93f051','d085d7375cd4315dfc0e0d78','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T04:00:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('992ca225d862b272ce7638bb','d085d7375cd4315dfc0e0d78','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('9c4ed881933151847a6b9e46','2eb40690db24c54a1edf6a86','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:35:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('44cc6029a90442f6fb5964e7','2eb40690db24c54a1edf6a86','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:50:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('e7fd02101a1d227b4b5f9cf9','2eb40690db24c54a1edf6a86','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('0aa3e0f6c26ab5dd4067bdeb','6a320e07ade99b40eb019381','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('1fccb1604c846fc0b81643aa','6a320e07ade99b40eb019381','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('1400936ea2d21831154889a4','1af1e50b4af48988ac5cb21e','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-03T01:00:00Z','arrived','2026-03-03T01:00:00Z',NULL,'met','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('1fc9fb29377a769f2572c66d','1af1e50b4af48988ac5cb21e','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('0eefbe2b49c22875c6fd4292','7520b91521eb607269dba337','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met','2026-03-02T00:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('55f847b93562de73609df50e','7520b91521eb607269dba337','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met','2026-03-02T00:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('19c9dd98afb86f80e902f1c4','6d9d2367958d8c96c58fa43c','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('e8a0e61dee9e686986f48dfa','6d9d2367958d8c96c58fa43c','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('2db900f7895b3c503eb48088','6d9d2367958d8c96c58fa43c','solve','gold','3 working days','office','resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('c853578793db60bb4e918056','bdde22ffeaa0915e5a501613','answer','standard','30m','office','answered opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z','answered','2026-03-04T01:10:00Z',NULL,'met','2026-03-04T01:00:00Z','tester','2026-03-04T03:00:00Z','written on paper');
INSERT INTO "clock" VALUES('6d619baf7482264fd621b8b4','bdde22ffeaa0915e5a501613','solve','standard','8h','office','resolved','customer parts vendor problem evidence','logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('68865d582e6fb27002793a21','94767b1201d04bca30512259','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('718067319298ee2b29ede5bb','94767b1201d04bca30512259','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('f969f0d8d5c592e062671346','7e9ab321f78641398f116235','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z','merged','2026-04-01T01:00:00Z',NULL,'void','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('b0c8db7fabe95abbd7d046c5','7e9ab321f78641398f116235','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z','merged','2026-04-01T01:00:00Z',NULL,'void','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('bdf8205a170acb175e73a364','fb10f95607a41a13b0ea71fc','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('85b96d2443cdd7fdf7aed903','fb10f95607a41a13b0ea71fc','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
CREATE TABLE clock_period (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  due_at TEXT NOT NULL,
  held INTEGER NOT NULL CHECK (held IN (0, 1)),
  PRIMARY KEY (clock_id, since),
  CHECK (since <= until)
) STRICT;
INSERT INTO "clock_period" VALUES('1e998f5206af5b52d4cea834','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:15:00Z',0);
INSERT INTO "clock_period" VALUES('351670adead2c3b107510fb6','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('4869d0a7a78b71ae80f0f878','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('7eba42e3febfebcae55c36ff','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('b0f1354cd788e600ea25e4fa','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('f09d11a055ca29b1661101b9','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-02T06:00:00Z',1);
INSERT INTO "clock_period" VALUES('ef2b8dfafc2b627f54fa2f6b','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('7ec0e67ad48c9a7a6e4b5c3c','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','2026-03-04T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('b72706e1998794431b83bb33','2026-03-02T03:30:00Z','2026-03-04T01:00:00Z','2026-03-02T03:45:00Z',0);
INSERT INTO "clock_period" VALUES('fd804a5d93afec09bc93f051','2026-03-02T03:30:00Z','2026-03-04T01:00:00Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('992ca225d862b272ce7638bb','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-05T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('992ca225d862b272ce7638bb','2026-03-02T06:00:00Z','2026-03-04T01:00:00Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('9c4ed881933151847a6b9e46','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:35:00Z',0);
INSERT INTO "clock_period" VALUES('44cc6029a90442f6fb5964e7','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:50:00Z',0);
INSERT INTO "clock_period" VALUES('e7fd02101a1d227b4b5f9cf9','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('0aa3e0f6c26ab5dd4067bdeb','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('1fccb1604c846fc0b81643aa','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('1400936ea2d21831154889a4','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('1fc9fb29377a769f2572c66d','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('0eefbe2b49c22875c6fd4292','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-02T02:30:00Z',0);
INSERT INTO "clock_period" VALUES('55f847b93562de73609df50e','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('b72706e1998794431b83bb33','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T03:45:00Z',1);
INSERT INTO "clock_period" VALUES('fd804a5d93afec09bc93f051','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T04:00:00Z',1);
INSERT INTO "clock_period" VALUES('992ca225d862b272ce7638bb','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T09:30:00Z',1);
INSERT INTO "clock_period" VALUES('19c9dd98afb86f80e902f1c4','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-04T01:15:00Z',0);
INSERT INTO "clock_period" VALUES('e8a0e61dee9e686986f48dfa','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-04T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('2db900f7895b3c503eb48088','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('c853578793db60bb4e918056','2026-03-04T01:00:00Z','2026-03-04T01:10:00Z','2026-03-04T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('6d619baf7482264fd621b8b4','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-05T01:00:00Z',0);
INSERT INTO "clock_period" VALUES('b72706e1998794431b83bb33','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T03:45:00Z',0);
INSERT INTO "clock_period" VALUES('fd804a5d93afec09bc93f051','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('992ca225d862b272ce7638bb','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('68865d582e6fb27002793a21','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('718067319298ee2b29ede5bb','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('f969f0d8d5c592e062671346','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('b0c8db7fabe95abbd7d046c5','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('bdf8205a170acb175e73a364','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('85b96d2443cdd7fdf7aed903','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
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
INSERT INTO "consent" VALUES('c9f33208edcd0c79aab61a2a','2298de6863ff4affa0037340','remote',NULL,'Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('719b5fb943c3243b65f356fa','2298de6863ff4affa0037340','quote','f73ba48b60e1533190b539ce','Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('e3301dfb95e9ed1ea9e4cd8c','49e3ef5a46b07ed05a9602ca','removal',NULL,'Ms Example','phone','2026-03-02T03:00:00Z');
CREATE TABLE contact (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  site_id TEXT REFERENCES site (id),
  name TEXT NOT NULL CHECK (name <> ''),
  role TEXT,
  phone TEXT,
  mail TEXT
, left_on TEXT, head INTEGER NOT NULL DEFAULT 0 CHECK (head IN (0, 1))) STRICT;
INSERT INTO "contact" VALUES('824d39d787285233a62328f7','cf9c40cb224df5530c3e7995','7a7912bdde7b8a912e9df7e8','Li Na','head nurse','13800000003',NULL,'2026-04-01',0);
INSERT INTO "contact" VALUES('e4a68a5822b7a815c1000851','171114f2e77baa4d781ccd82',NULL,'Li Na',NULL,NULL,'li@example.invalid',NULL,0);
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
INSERT INTO "contract" VALUES('9a996d65c0cc1c773f3b8a46','C-0001','cf9c40cb224df5530c3e7995','full','gold',NULL,'2026-01-01','2026-12-31');
INSERT INTO "contract" VALUES('79737f92fdeaba32fc1bfb22','C-0002','ceb31348cfee8300efe5b024','basic','standard',NULL,'2026-01-01','2027-06-30');
CREATE TABLE contract_extension (
  clock_id TEXT PRIMARY KEY REFERENCES clock (id),
  contract_id TEXT NOT NULL REFERENCES contract (id),
  at TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  CHECK (ended_on < ends_on)
) STRICT;
INSERT INTO "contract_extension" VALUES('ef2b8dfafc2b627f54fa2f6b','79737f92fdeaba32fc1bfb22','2026-03-02T06:00:00Z','2026-12-31','2027-01-31');
CREATE TABLE contract_moved_end (
  id TEXT PRIMARY KEY,
  contract_id TEXT NOT NULL REFERENCES contract (id),
  at TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  why TEXT NOT NULL CHECK (why <> ''),
  CHECK (ended_on <> ends_on)
) STRICT;
INSERT INTO "contract_moved_end" VALUES('8ff18250642e321eba95b8e9','79737f92fdeaba32fc1bfb22','2026-04-01T01:00:00Z','2027-01-31','2027-06-30','goodwill');
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
INSERT INTO "customer" VALUES('cf9c40cb224df5530c3e7995','Example Clinic','example clinic','city','gold',NULL,'1 Example Road','CU-0001',NULL);
INSERT INTO "customer" VALUES('ceb31348cfee8300efe5b024','示例诊所','示例诊所',NULL,NULL,NULL,NULL,'CU-0002',NULL);
INSERT INTO "customer" VALUES('2f586f88b093b93cd5b908e2','Sample Dealer','sample dealer',NULL,NULL,NULL,NULL,'CU-0003',NULL);
INSERT INTO "customer" VALUES('72f1ae87d546523a8141b6cb','Sample School','sample school',NULL,NULL,NULL,NULL,'CU-0004',NULL);
INSERT INTO "customer" VALUES('29d26a1eb0bbb5cd054ad360','Sample Dealers','sample dealers',NULL,NULL,NULL,NULL,'CU-0005','2f586f88b093b93cd5b908e2');
INSERT INTO "customer" VALUES('c3781a4ec67671ab93a409ce','Sample Works','sample works',NULL,NULL,NULL,NULL,'CU-0006',NULL);
INSERT INTO "customer" VALUES('171114f2e77baa4d781ccd82','Li Na','li na',NULL,NULL,NULL,NULL,'CU-0007',NULL);
CREATE TABLE customer_number (
  number_key TEXT PRIMARY KEY,
  number TEXT NOT NULL CHECK (number <> ''),
  customer_id TEXT NOT NULL REFERENCES customer (id),
  name_key TEXT NOT NULL
) STRICT;
INSERT INTO "customer_number" VALUES('k-17','K-17','c3781a4ec67671ab93a409ce','sample works');
CREATE TABLE discount (
  ticket_id TEXT PRIMARY KEY REFERENCES ticket (id),
  amount INTEGER NOT NULL CHECK (amount > 0),
  currency TEXT NOT NULL,
  decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 4),
  why TEXT NOT NULL CHECK (why <> ''),
  at TEXT NOT NULL,
  given_by TEXT NOT NULL
) STRICT;
INSERT INTO "discount" VALUES('2298de6863ff4affa0037340',500,'CNY',2,'goodwill','2026-03-02T02:05:00Z','tester');
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
INSERT INTO "dispatch" VALUES('f7ed61f9aebf8f2f62f051ef','2298de6863ff4affa0037340',1,'7c7a0403b17a7db853840d5a','2026-03-02T01:00:00Z',NULL,NULL,'2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z',NULL,'paper jam','worn roller','roller replaced','prints 20 labels',40,'2026-03-02T02:05:00Z','paper',NULL,NULL,'cost','free','full care',NULL,12,'printed 20 labels',1,'Li Na','2026-03-02T02:05:00Z',NULL,NULL);
INSERT INTO "dispatch" VALUES('44e457f273e281e8ad6fe528','1af1e50b4af48988ac5cb21e',1,'e46e78f192bca496f06f7f85','2026-03-03T01:00:00Z',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,'none','no training','explained','they know how',30,NULL,NULL,NULL,NULL,'free','free','in warranty',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dispatch" VALUES('9ac1460eea026a666c83cce0','94767b1201d04bca30512259',1,'7c7a0403b17a7db853840d5a','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE dispatch_check (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  kept INTEGER NOT NULL CHECK (kept IN (0, 1)),
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_check" VALUES('f7ed61f9aebf8f2f62f051ef','uniform',1);
INSERT INTO "dispatch_check" VALUES('f7ed61f9aebf8f2f62f051ef','tidy',0);
CREATE TABLE dispatch_crew (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  PRIMARY KEY (dispatch_id, engineer_id)
) STRICT;
INSERT INTO "dispatch_crew" VALUES('9ac1460eea026a666c83cce0','e46e78f192bca496f06f7f85');
CREATE TABLE dispatch_item (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  quantity INTEGER NOT NULL CHECK (quantity > 0),
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_item" VALUES('f7ed61f9aebf8f2f62f051ef','training',1);
CREATE TABLE document (
  number INTEGER PRIMARY KEY,  -- when the texts have changed it is another one
  ticket_id TEXT NOT NULL UNIQUE REFERENCES ticket (id) ON DELETE CASCADE,
  digest INTEGER NOT NULL      -- of the texts
) STRICT;
INSERT INTO "document" VALUES(0,'1ed455e55ac0e6a5a40859b6',2483302705);
INSERT INTO "document" VALUES(1,'7520b91521eb607269dba337',129524800);
INSERT INTO "document" VALUES(2,'1af1e50b4af48988ac5cb21e',1064806338);
INSERT INTO "document" VALUES(3,'6a320e07ade99b40eb019381',2093342709);
INSERT INTO "document" VALUES(4,'bdde22ffeaa0915e5a501613',1221380378);
INSERT INTO "document" VALUES(5,'2298de6863ff4affa0037340',1763828510);
INSERT INTO "document" VALUES(6,'2eb40690db24c54a1edf6a86',3112426978);
INSERT INTO "document" VALUES(7,'6d9d2367958d8c96c58fa43c',3017057375);
INSERT INTO "document" VALUES(8,'d085d7375cd4315dfc0e0d78',3873463776);
INSERT INTO "document" VALUES(9,'49e3ef5a46b07ed05a9602ca',4152089765);
INSERT INTO "document" VALUES(10,'7e9ab321f78641398f116235',3483548428);
INSERT INTO "document" VALUES(11,'fb10f95607a41a13b0ea71fc',2242262510);
INSERT INTO "document" VALUES(12,'94767b1201d04bca30512259',3149048192);
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
INSERT INTO "engineer" VALUES('7c7a0403b17a7db853840d5a','Wang Lin','wang lin','wang','centre',NULL,'10 0001',NULL,1,NULL);
INSERT INTO "engineer" VALUES('e46e78f192bca496f06f7f85','Zhao Min','zhao min','zhao','centre',NULL,NULL,NULL,1,8);
INSERT INTO "engineer" VALUES('2899c38f0212c05521a426b5','Ada','ada',NULL,NULL,NULL,NULL,NULL,1,NULL);
CREATE TABLE engineer_skill (
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  skill TEXT NOT NULL CHECK (skill <> ''),
  PRIMARY KEY (engineer_id, skill)
) STRICT;
INSERT INTO "engineer_skill" VALUES('7c7a0403b17a7db853840d5a','printer');
INSERT INTO "engineer_skill" VALUES('e46e78f192bca496f06f7f85','installation');
CREATE TABLE entitlement (
  contract_id TEXT NOT NULL REFERENCES contract (id),
  entitlement TEXT NOT NULL,
  total INTEGER NOT NULL CHECK (total >= 0),
  used INTEGER NOT NULL DEFAULT 0 CHECK (used BETWEEN 0 AND total),
  PRIMARY KEY (contract_id, entitlement)
) STRICT;
INSERT INTO "entitlement" VALUES('9a996d65c0cc1c773f3b8a46','visit',4,1);
INSERT INTO "entitlement" VALUES('9a996d65c0cc1c773f3b8a46','training',2,1);
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
INSERT INTO "equipment" VALUES('12002437a6be5492008de515','PR-1001','pr-1001','printer','LP2','cf9c40cb224df5530c3e7995','7a7912bdde7b8a912e9df7e8','9a996d65c0cc1c773f3b8a46','2024-01-01','2024-01-05','2024-01-10',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "equipment" VALUES('04fa7e58e99985cc46051095','PR-1002','pr-1002','printer',NULL,'ceb31348cfee8300efe5b024',NULL,'79737f92fdeaba32fc1bfb22','2026-02-01',NULL,'2026-02-02',NULL,NULL,'豫A12345','豫a12345','in the van');
INSERT INTO "equipment" VALUES('93b165987e4b5ee14b8227c8','PR-9001','pr-9001','printer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE escalation (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  percent INTEGER NOT NULL CHECK (percent >= 1),
  done_at TEXT NOT NULL, undone TEXT,
  PRIMARY KEY (clock_id, percent)
) STRICT;
INSERT INTO "escalation" VALUES('992ca225d862b272ce7638bb',75,'2026-03-02T09:20:00Z',NULL);
INSERT INTO "escalation" VALUES('e7fd02101a1d227b4b5f9cf9',75,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('992ca225d862b272ce7638bb',100,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('e7fd02101a1d227b4b5f9cf9',100,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('e7fd02101a1d227b4b5f9cf9',150,'2026-03-03T01:00:00Z',NULL);
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
INSERT INTO "hold" VALUES('dc3c0d6dfc67125109202864','49e3ef5a46b07ed05a9602ca','factory','2026-03-02T03:00:00Z',NULL,'tester','sent away',NULL);
INSERT INTO "hold" VALUES('dc0fdb6e80e241200e05100b','1af1e50b4af48988ac5cb21e','resolved','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester',NULL,NULL);
INSERT INTO "hold" VALUES('7c7670c4829ed672e450b8a5','d085d7375cd4315dfc0e0d78','customer','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','tester',NULL,'2026-03-06T01:00:00Z');
CREATE TABLE holder (
  id TEXT PRIMARY KEY,
  place TEXT,
  engineer_id TEXT REFERENCES engineer (id),
  dispatch_id TEXT UNIQUE REFERENCES dispatch (id),
  CHECK ((place IS NULL) <> (dispatch_id IS NULL)),
  CHECK (engineer_id IS NULL OR place IS NOT NULL)
) STRICT;
INSERT INTO "holder" VALUES('9e25f73c1d2e61c4cc00d182','warehouse',NULL,NULL);
INSERT INTO "holder" VALUES('101f8be46110c516cc77b703','centre','7c7a0403b17a7db853840d5a',NULL);
INSERT INTO "holder" VALUES('4de0e36f2c1ca80f6181d84c','centre',NULL,NULL);
INSERT INTO "holder" VALUES('1f9bb964393909e6a5f60350',NULL,NULL,'f7ed61f9aebf8f2f62f051ef');
CREATE TABLE imported (
  row_hash TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id)
) STRICT;
INSERT INTO "imported" VALUES('a98a8f651662bdde032bfcf6f228a852c052407dc84ee9adcf3529dfd15c2d8e','7520b91521eb607269dba337');
INSERT INTO "imported" VALUES('aed74f9fb9599ceeef9748d00acf6cc53cf33903c89475435915b9eb77ea7540','7520b91521eb607269dba337');
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
INSERT INTO "journal" VALUES(1,'23d0617e60fb0105ddda2cf8','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','7c7a0403b17a7db853840d5a','engineer added','{"name": "Wang Lin", "station": "centre"}','e536e0654b32ec7ac14a6684137bfda622796a6d19647a8330fff545124fb123');
INSERT INTO "journal" VALUES(2,'2182a74e4b4ab898cf38b7cb','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','e46e78f192bca496f06f7f85','engineer added','{"name": "Zhao Min", "station": "centre"}','178bc8870c3b6d71bb35159a42ce91a73a28061ea4536c98f3711b5fa00990b8');
INSERT INTO "journal" VALUES(3,'c989d8f04c03582f293d6750','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','e46e78f192bca496f06f7f85','engineer away','{"name": "Zhao Min", "since": "2026-04-05T16:00:00Z", "until": "2026-04-10T16:00:00Z", "note": "holiday"}','8d7cd6c719faf0ccfad8334ce3690977db1ca319eae2d4c211c979135237a239');
INSERT INTO "journal" VALUES(4,'41253f1eb2ca5373083d2c5f','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','cf9c40cb224df5530c3e7995','customer added','{"number": "CU-0001", "name": "Example Clinic", "phones": ["13800000001"]}','90bcb4363eca4f461a00a54bbcbcb01221788e26fe29cda2b06d237f1643131a');
INSERT INTO "journal" VALUES(5,'157e524f873af2e65c93a240','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','ceb31348cfee8300efe5b024','customer added','{"number": "CU-0002", "name": "示例诊所", "phones": ["13800000002"]}','1147514d08b9996a1973b6c75b3d839d31b91176cd74e560e226bc30ec63b18a');
INSERT INTO "journal" VALUES(6,'2ce88489d5cf7e301f698314','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','2f586f88b093b93cd5b908e2','customer added','{"number": "CU-0003", "name": "Sample Dealer", "phones": []}','7216e07dd305d5384e1bc17d6f15fae8188b5cf2e7761884d3977270135cee39');
INSERT INTO "journal" VALUES(7,'55f9110685453159ac177eac','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','site','7a7912bdde7b8a912e9df7e8','site added','{"customer": "Example Clinic", "name": "North wing", "address": "2 Sample Road", "region": "county"}','01bbef85fdbc12306f445f1edcf9135c5121f01e99d94f0386ba4880ddea4226');
INSERT INTO "journal" VALUES(8,'426c3c3c9a7c712f01f0df6b','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','cf9c40cb224df5530c3e7995','telephone added','{"name": "Example Clinic", "phone": "13800000003"}','82bb3d16ce59e450a1d0a771a32ef8498ecd0b73f5f8186dfb88b3eb9d7e4234');
INSERT INTO "journal" VALUES(9,'426c3c3c9a7c712f01f0df6b','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','cf9c40cb224df5530c3e7995','contact added','{"customer": "Example Clinic", "name": "Li Na", "site": "North wing", "role": "head nurse", "phone": "13800000003", "mail": null}','b66b192d1cebc16ae147e5af9abe0d48f07cce5f12b8aa8bf599015b17a28dd6');
INSERT INTO "journal" VALUES(10,'22744d8b9533f76b465f9ffb','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','9a996d65c0cc1c773f3b8a46','contract added','{"number": "C-0001", "customer": "Example Clinic", "kind": "full", "tier": "gold", "from": "2026-01-01", "to": "2026-12-31"}','a9a6efaa3c40254bdcd2103ebc46f592203b95f9b4063b8c0ca79ac2b126f24f');
INSERT INTO "journal" VALUES(11,'7e4d608938ef50bc16a4370f','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','79737f92fdeaba32fc1bfb22','contract added','{"number": "C-0002", "customer": "示例诊所", "kind": "basic", "tier": "standard", "from": "2026-01-01", "to": "2026-12-31"}','a16d1f96d2904cee0232d1a7eb4b6c8663a3d171431d2b172aa646142f5966f1');
INSERT INTO "journal" VALUES(12,'ea1bcebdc15d98ee73c1ba0a','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','12002437a6be5492008de515','equipment added','{"serial": "PR-1001", "kind": "printer", "customer": "Example Clinic", "plate": null}','e34e0e71dc7a54415547d9fc7f2d223f77e011a13d08dc8234690c331de17a2b');
INSERT INTO "journal" VALUES(13,'170b059d5aa9e1035a05d67b','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','04fa7e58e99985cc46051095','equipment added','{"serial": "PR-1002", "kind": "printer", "customer": "示例诊所", "plate": null}','8e3db148b29ede01e59f24141d26c6bc5e5f8a74896c15ca1058a1c2bb8010ba');
INSERT INTO "journal" VALUES(14,'a5478d711f6488ea3b66024d','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','93b165987e4b5ee14b8227c8','equipment added','{"serial": "PR-9001", "kind": "printer", "customer": null, "plate": null}','dbfadfe03352c943673eaba03a07551dcc189df8c96a846d1e5a8c7c3bc88138');
INSERT INTO "journal" VALUES(15,'5f1bff99d3e6c2be7d27b644','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts received','{"part": "roller", "condition": "new", "quantity": 10, "from": null, "to": "warehouse", "serial": null, "request": null, "note": "delivery note 17"}','8149d4bdc53a7a40310cc6b5b844c46ad1ea0397086d694a34843068c7f5a8a3');
INSERT INTO "journal" VALUES(16,'c8504c3e40ed3b44c08ba147','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 3, "from": "warehouse", "to": "centre/Wang Lin", "serial": null, "request": null, "note": null}','ec3ffc0cf1023635a6d2dfb3ae40095859f5a50bdda43c06ad82544e134177d4');
INSERT INTO "journal" VALUES(17,'a50bca90227bc0bd2e3b4813','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": null, "note": null}','80d3aa2bcd88eb4ee4e5d631bb5fc46f8c91acc95760a4bdaa42416054da9f11');
INSERT INTO "journal" VALUES(18,'65e13289a78e049d198b0fab','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','card','1405c397e433cbee0e819a07','card sold','{"card": "CARD-0001", "customer": "Example Clinic", "value": 50000, "currency": "CNY", "decimals": 2}','764a3a1d7aa26602a8e8893d264eea647293eed642b8da514d0b04b99211b93c');
INSERT INTO "journal" VALUES(19,'0fd251d8fa7717f676e7d6b3','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','2298de6863ff4affa0037340','logged','{"channel": "phone", "caller": "Li Na", "phone": "13800000003", "said": "printer jams", "summary": "printer jams", "priority": "P1", "tier": "gold", "region": "county", "kind": "fault", "equipment": "PR-1001", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "06462c8e4b604a38e914f574", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T01:15:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T01:30:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','7b20951fba862656137533f19f67776821887acd16654a9cd6e664b0ac007130');
INSERT INTO "journal" VALUES(20,'d408bb8f91fb7a8978c81dfa','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','2298de6863ff4affa0037340','assigned','{"engineer": "Wang Lin", "was": null, "clocks": []}','d8508b3daf86e5ccce82d2168393bd5054c66effdb12664e175ae6bcdd5ac76d');
INSERT INTO "journal" VALUES(21,'b106d48a703187b3b10c9224','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','2298de6863ff4affa0037340','opinion','{"text": "restart did not help", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T01:15:00Z", "at": "2026-03-02T01:00:00Z", "spare": "15m clock"}, {"target": "opinion", "change": "met", "due": "2026-03-02T01:30:00Z", "at": "2026-03-02T01:00:00Z", "spare": "30m clock"}]}','2f963882005a98b022e2fe5d1f5af4f2000fa46d454783cd56ecc273e5f17497');
INSERT INTO "journal" VALUES(22,'0aa2dd9b531430b63b0095c7','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','2298de6863ff4affa0037340','appointed','{"visit_at": "2026-03-02T02:00:00Z", "visit_until": null, "asked_by": "customer", "note": "they close at noon", "clocks": []}','4834230062e4891414a7ffcda045f982984f4da5c94031b1b3d593a8a73d41da');
INSERT INTO "journal" VALUES(23,'4d7912ddacd65e9baacb9f6b','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','2298de6863ff4affa0037340','consented','{"purpose": "remote", "by": "Li Na", "how": "phone", "quote": null, "clocks": []}','891fa0b5ce295f66da63c0a0691044bb71c843c72c3303c414a63140d91a4bec');
INSERT INTO "journal" VALUES(24,'76baddfbef319a31815642a3','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','2298de6863ff4affa0037340','quoted','{"quote": "Q-0001", "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}], "total": 8000, "currency": "CNY", "decimals": 2}','98ccf697629eb8213703440a8ef021e764be687b71b1bcf63a4f0a1240621057');
INSERT INTO "journal" VALUES(25,'fea6e7a3ede57ff7dbd53ade','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','2298de6863ff4affa0037340','consented','{"purpose": "quote", "by": "Li Na", "how": "phone", "quote": "Q-0001", "clocks": []}','8639d9fc065e00aa9e873192fa77316179230538e330569896034db15fcc3754');
INSERT INTO "journal" VALUES(26,'b942380ed95de882676d3f9b','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','2298de6863ff4affa0037340','ordered','{"visit": 1, "engineer": "Wang Lin", "instead_of": null, "clocks": [{"target": "arrive", "change": "started", "due": "2026-03-02T03:00:00Z", "within": "2h clock"}]}','f49bf988b2b61d0d87b241c59716b5df7f056f78a905b60346b1208b6f6d2d98');
INSERT INTO "journal" VALUES(27,'8e12302d763251fe7819c230','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','2298de6863ff4affa0037340','parts issued','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "centre/Wang Lin", "to": "SD-000001/1", "serial": null, "request": null, "note": null}','2617d7ba921921b9cef8f78d57d87e05e5385c80e6bc130ff62e07e019b670b8');
INSERT INTO "journal" VALUES(28,'f621af6d9761be10375d08b6','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','2298de6863ff4affa0037340','arrived','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "arrive", "change": "met", "due": "2026-03-02T03:00:00Z", "at": "2026-03-02T02:05:00Z", "spare": "55m clock"}]}','f571125677bde0aae727c51d517a04755dce5cea3af2c9c0616fa51adfad79c1');
INSERT INTO "journal" VALUES(29,'32ef9bf20eaae869bf058911','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','2298de6863ff4affa0037340','recorded','{"visit": 1, "form": {"fault": "paper jam", "code": "paper", "cause": "worn roller", "action": "roller replaced", "test": "printed 20 labels", "result": "prints 20 labels", "minutes": 40, "kilometres": 12, "solved": true, "covered": {"parts": "cost", "work": "free", "because": "full care"}, "checklist": {"uniform": true, "tidy": false}, "work": {"training": 1}, "parts": [{"part": "roller", "quantity": 1, "source": null, "condition": "new", "serial": null, "back": false}]}, "was": {}, "clocks": []}','c16b2ad5771b37e07aa4eea7265522f38e521c9e6f629e604f32747609a70cbe');
INSERT INTO "journal" VALUES(30,'32ef9bf20eaae869bf058911','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','2298de6863ff4affa0037340','parts fitted','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "SD-000001/1", "to": null, "serial": null, "request": null, "note": null}','b04301f9c7d6745b1b26787b46e32aa047f83b4b1072541232ec887811275092');
INSERT INTO "journal" VALUES(31,'32ef9bf20eaae869bf058911','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','2298de6863ff4affa0037340','entitlement used','{"contract": "C-0001", "entitlement": "training", "quantity": 1, "left": 1}','c868a2ec94ea6a99d7fc6816dc8faa5e9b9724a8ff41d1166e9c46d050285979');
INSERT INTO "journal" VALUES(32,'32ef9bf20eaae869bf058911','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','2298de6863ff4affa0037340','charged','{"visit": 1, "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}, {"kind": "work", "item": "training", "quantity": 1, "unit": "place", "unit_price": 20000, "list_amount": 20000, "amount": 0, "because": "included in the contract"}], "total": 8000, "currency": "CNY", "decimals": 2}','1cdfedb76d7ce1e29b63d6a00c437e084d08dc63c7593f2eeff48578c5ffaa77');
INSERT INTO "journal" VALUES(33,'14d9ceee4cb1b45d53631ce2','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','2298de6863ff4affa0037340','attached','{"visit": 1, "number": 1, "kind": "photo", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','69a2557d842836f8e7b637763d1ba97003d62a9b3c6a3060506f73c97943441d');
INSERT INTO "journal" VALUES(34,'83f211fb8743a4a22fd2b6ac','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','2298de6863ff4affa0037340','file attached','{"number": 2, "kind": "file", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','72adb05070e321f4fbee653ee6b5ab8d134fad92a0f1011dd16acd0075dd8ba1');
INSERT INTO "journal" VALUES(35,'d80b5d7fbcea3011a6b0aa13','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','2298de6863ff4affa0037340','recorded','{"visit": 1, "form": {"signature": "Li Na"}, "was": {}, "clocks": []}','78715fb132057756414a4ea39738eb82eb5be7304aa8d90f68f5d63d9beff75b');
INSERT INTO "journal" VALUES(36,'d80b5d7fbcea3011a6b0aa13','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','2298de6863ff4affa0037340','finished','{"visit": 1, "engineer": "Wang Lin", "clocks": []}','4429e3a51f68efa792d1cf02ccabcd40c0bbefc24f9e2e50fff7b2bbd2f009cc');
INSERT INTO "journal" VALUES(37,'d80b5d7fbcea3011a6b0aa13','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','2298de6863ff4affa0037340','resolved','{"cause": "worn roller", "solution": "roller replaced", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-02T09:30:00Z", "at": "2026-03-02T02:05:00Z", "spare": "6h25m"}]}','b592912b111f666678a02e044b5420b738defe73e5bef3e62caefd041c15474d');
INSERT INTO "journal" VALUES(38,'67fa565c32cc05a7c8d0040e','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','2298de6863ff4affa0037340','paid','{"receipt": "R-0001", "amount": 3000, "currency": "CNY", "decimals": 2, "method": "card", "card": "CARD-0001", "balance": 47000, "owed": 5000, "held": 0}','3fa25be750865428457db86c43eb9b791a94ebaa4fdda8c1e4219e2956a53887');
INSERT INTO "journal" VALUES(39,'3c83cf869ba155170a1b21c1','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','2298de6863ff4affa0037340','paid','{"receipt": "R-0002", "amount": 5000, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 0}','5b13151e577e610dbcba94592e04a017ae1b2ff158e365648ecd52bbf99a4761');
INSERT INTO "journal" VALUES(40,'72d925513eb0238ac821a111','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','2298de6863ff4affa0037340','handed-over','{"visit": 1, "engineer": "Wang Lin", "clocks": [], "receipts": ["R-0001", "R-0002"], "money": [{"amount": 8000, "currency": "CNY", "decimals": 2}]}','404e25437fdd1173558655a7f498d2061878034ffa77c811ca4c9c23a29ec888');
INSERT INTO "journal" VALUES(41,'976844a96e15c14b20276490','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','2298de6863ff4affa0037340','discounted','{"amount": 500, "was": 0, "currency": "CNY", "decimals": 2, "why": "goodwill", "owed": 0, "held": 500}','cf69ad400f872ae3602ca32a3ea36d09c2ffe8103f299e0b4254eed83c06298d');
INSERT INTO "journal" VALUES(42,'5209122b876278aaf6235bda','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','2298de6863ff4affa0037340','refunded','{"receipt": "R-0003", "amount": 500, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 0}','0558b15a0549e37b289dc5cf031b2407c0f696b034b0da41396bdfd360f85ad9');
INSERT INTO "journal" VALUES(43,'ab21893b37507b2a7be2c649','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','2298de6863ff4affa0037340','receipt voided','{"receipt": "R-0003", "amount": -500, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 500, "why": "it was not given"}','6ad2446c5ec1ffb6029e61bd8af87a94881deb36c716753636a64f8b6539fae3');
INSERT INTO "journal" VALUES(44,'5f97ebacf91e2bfa2fbf6884','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','2298de6863ff4affa0037340','closed','{"note": null, "clocks": []}','655594c5b1b91db1cc54484189acf62ed6271e3e6f1cce96afcb7da3395712c9');
INSERT INTO "journal" VALUES(45,'f5eb777531fe8a35d8b650bc','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','49e3ef5a46b07ed05a9602ca','logged','{"channel": "phone", "caller": null, "phone": null, "said": "no power", "summary": "no power", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "equipment": "PR-1002", "contract": "C-0002", "assumed": ["priority", "region", "kind", "phase"], "terms": "3ff370ee061767facd30cd86", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T06:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','f0b911186d3ea915bb840e84c2c0702fe0e45bcedad2188c9ffd0ba05ecd990b');
INSERT INTO "journal" VALUES(46,'e2387824994f881f0388f6f8','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','49e3ef5a46b07ed05a9602ca','called','{"channel": "phone", "caller": null, "phone": null, "said": "is anybody coming?", "clocks": []}','ffe9b516875355f3ce8e41e5005f2685f676db858deb25e72f75a37d58f77731');
INSERT INTO "journal" VALUES(47,'14bbaed48a6ff412849c0749','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','49e3ef5a46b07ed05a9602ca','lent','{"loan": "1a9ce576dcf7446070480ad4", "serial": "PR-9001", "kind": "printer", "due": "2026-03-17T03:00:00Z", "clocks": []}','b9731344d3314f3ef4e1c7cf0ab23ec54eb9c7a127a4d2fab59e76c6b2b29bee');
INSERT INTO "journal" VALUES(48,'28b73d9916e25d64f0fe4474','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','49e3ef5a46b07ed05a9602ca','return asked','{"return": "RMA-0001", "serial": "PR-1002", "reason": "quality", "decision": "repair", "freight": "desk", "because": {"when": {"warranty": ["in"]}}, "overruled_by": null}','c79e4afac3b10b0920774eb7fce49a87139e597daa1976179c71d0cebbbb73ad');
INSERT INTO "journal" VALUES(49,'04c48c328eb7ac42e7a9e3c2','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','wang','ticket','49e3ef5a46b07ed05a9602ca','return approved','{"return": "RMA-0001", "by": "wang", "note": null, "lacking": 0}','69d39046c344f3e15bc94d63a9585ecb6711b41ae5e8cdccd32e7b50872048fc');
INSERT INTO "journal" VALUES(50,'7e0d55cb7a71936666bb5df4','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','49e3ef5a46b07ed05a9602ca','consented','{"purpose": "removal", "by": "Ms Example", "how": "phone", "quote": null, "clocks": []}','35d964dfe2600bfeb98bdff2b5484c43d45250956630253fbd83d08679cb31cc');
INSERT INTO "journal" VALUES(51,'292753a013201827c813a2d1','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','49e3ef5a46b07ed05a9602ca','sent-away','{"return": "RMA-0001", "serial": "PR-1002", "freight": "desk", "clocks": []}','41ffbf1144439b3ea61d7168ce63e30e9356e2a0b7a13688dcfdad7f53e86b82');
INSERT INTO "journal" VALUES(52,'4d958c7f0663914422409396','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','49e3ef5a46b07ed05a9602ca','held','{"reason": "factory", "note": "sent away", "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T06:00:00Z"}]}','37b09cd91dfc29d9364b8a2b0c62988abadd5331515b389dc56ae074e5105f6c');
INSERT INTO "journal" VALUES(53,'a49bc2a245dea383c9480f62','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','1ed455e55ac0e6a5a40859b6','logged','{"channel": "phone", "caller": null, "phone": null, "said": "scanner reads every second code", "summary": "scanner reads every second code", "priority": "P2", "tier": "standard", "region": "city", "kind": "fault", "contract": "C-0002", "typed": ["priority"], "assumed": ["region", "kind", "phase"], "terms": "db16a630e08875ee16e838e7", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-04T09:30:00Z", "within": "2 working days"}]}','7f7438b5d712f387d3f641e06bdb242c22c69b9cd037d2b5f77af3bf98590795');
INSERT INTO "journal" VALUES(54,'e5656d3148dd5d27584beee1','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','d085d7375cd4315dfc0e0d78','logged','{"channel": "phone", "caller": null, "phone": null, "said": "registration desk is down", "summary": "registration desk is down", "priority": "P3", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "976289baa6bef64d2207b4c9", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T03:45:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-05T09:30:00Z", "within": "3 working days"}]}','71f277aee49d88e9314c69a7a15129bcc74927abbd90fc79e2f43592089ceef1');
INSERT INTO "journal" VALUES(55,'a112d17a1f963d46581a0508','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','d085d7375cd4315dfc0e0d78','classified','{"changed": {"priority": ["P3", "P1"], "severity": [null, "down"], "reach": [null, "group"]}, "terms": "6bb540380b7e35c84b7e8c8a", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "moved", "due": "2026-03-02T09:30:00Z", "was": "2026-03-05T09:30:00Z"}]}','5a3abd174f39f78b202810b210ba43c71ad5e9431c547c42df2156346741b404');
INSERT INTO "journal" VALUES(56,'3859427281be5ec8d2e659d7','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','d085d7375cd4315dfc0e0d78','escalated','{"from": "1", "to": "2", "reason": "the board has to be measured", "clocks": []}','23fb1719a830f777cb8b940f86b8ababf6d66995f97751dff362a841302a8069');
INSERT INTO "journal" VALUES(57,'6c0ea224fa8dc469dcaab4b0','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','1ed455e55ac0e6a5a40859b6','answered','{"text": "we look into it", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T04:00:00Z", "at": "2026-03-02T06:00:00Z", "late": "1h"}]}','d22308e669a9aa7087bd40aa6e1f50b38a8bb9f7689c7b7681ca4c9123fbcf8a');
INSERT INTO "journal" VALUES(58,'6c0ea224fa8dc469dcaab4b0','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','1ed455e55ac0e6a5a40859b6','contract extended','{"target": "answer", "number": "C-0002", "by": "1 month", "was": "2026-12-31", "ends_on": "2027-01-31"}','65ab3efc7e2c8629694c8d2f781d3e2e5c851254e6b418ab0c19d1e218305dd5');
INSERT INTO "journal" VALUES(59,'99ee33b540fdef7505b635d5','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','f7c93c477ba1815614156fd4','parts asked','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "because": "for the fair"}','b7067e1e8a88981a8e329900ea09d0ea8aadf9018e35c5b5f54415b3b958dae5');
INSERT INTO "journal" VALUES(60,'5cc3a0231332488b0e8f3e8b','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','wang','request','f7c93c477ba1815614156fd4','request approved','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "note": null, "lacking": 0}','3692f5e2e586c0e368a606c0d79e3bd89a5fff3c7edc2d50164a39e80d607e1c');
INSERT INTO "journal" VALUES(61,'3c695444e5d6e120c6507b13','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": "REQ-0001", "note": null}','bb999378f0bacd305bba7818cc5de63e1fd7188260e7f09d76b3c0a177a4bdce');
INSERT INTO "journal" VALUES(62,'3c695444e5d6e120c6507b13','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','f7c93c477ba1815614156fd4','request issued','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "source": "warehouse"}','2a29fc6a20b35cfc6007d6647c6f3181a62fd83e7ea3c30ffec5d05fee90adee');
INSERT INTO "journal" VALUES(63,'dc29683c55c6513dfde70e6c','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts counted','{"holder": "centre/Wang Lin", "part": "roller", "condition": "new", "counted": 1, "expected": 2, "engineer": "Wang Lin", "charged": 12000, "currency": "CNY", "decimals": 2}','8f427a76629442a9419fed200caa9ce7f5ae316d5903b5308eb16f7a71f39f8e');
INSERT INTO "journal" VALUES(64,'f69574e78700f53adaee7777','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','contract','9a996d65c0cc1c773f3b8a46','entitlement used','{"contract": "C-0001", "entitlement": "visit", "quantity": 1, "left": 3}','1b2e4b6b6a037561f4a38d000f2da1b609acc52d8d348ef417be2ed4c72bcf17');
INSERT INTO "journal" VALUES(65,'eca2ba2ca570c7d56fd15ff8','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','2eb40690db24c54a1edf6a86','logged','{"channel": "phone", "caller": null, "phone": null, "said": "cannot log in", "summary": "cannot log in", "priority": "P1", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "6bb540380b7e35c84b7e8c8a", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T09:35:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T09:50:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','b639b1f37099fd4058b612b5c89b9cfe5f46e9fb7374efe22367e75174974f6d');
INSERT INTO "journal" VALUES(66,'f872e116086cd5482bd85bad','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','d085d7375cd4315dfc0e0d78','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T08:15:00Z", "note": "time is running out", "due_at": "2026-03-02T09:30:00Z"}','55d4e559a8da24000cc8a21c9ea9a891fbb1d0e4677e3bb93581856fa2702450');
INSERT INTO "journal" VALUES(67,'f872e116086cd5482bd85bad','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','d085d7375cd4315dfc0e0d78','notices written','{"to": ["Head of service"]}','f79834f422a4c813d1e8adf9602028e5bbba24a3b44cbe0bf104c5af8ff3604b');
INSERT INTO "journal" VALUES(68,'d70c04897742db9fb9675760','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','d085d7375cd4315dfc0e0d78','person told','{"to": "Head of service", "way": "command"}','994861e5e6b34673bda9ee86d6535ff0a03cea029dd61a0a052715c77f68c89b');
INSERT INTO "journal" VALUES(69,'7bf4c5515d346ce39acfeaf8','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','2eb40690db24c54a1edf6a86','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T09:27:30Z", "note": "time is running out", "due_at": "2026-03-02T09:30:00Z"}','e066c013e9f0fb7f7449e9772c5d5f92290b6993a3fe49f5832780fd4bd2135b');
INSERT INTO "journal" VALUES(70,'7bf4c5515d346ce39acfeaf8','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','2eb40690db24c54a1edf6a86','notices written','{"to": ["Head of service"]}','2691bc17d4705bcd3d74049fc279dbac349c09ba45ab166e76d06deff7a4e4e8');
INSERT INTO "journal" VALUES(71,'a755b43da9f8f61ec90f5bab','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','d085d7375cd4315dfc0e0d78','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','fbf0afa9eee9f9b89339ec23c81932139835cbe57db32b27078f18b5f6ae42e6');
INSERT INTO "journal" VALUES(72,'a755b43da9f8f61ec90f5bab','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','d085d7375cd4315dfc0e0d78','escalated','{"from": "2", "to": "3", "because": {"target": "solve", "percent": 100}, "reason": null, "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}]}','550cc1422869251d60bd326add409b307ce07fba184af230fb52cc45a897732d');
INSERT INTO "journal" VALUES(73,'a755b43da9f8f61ec90f5bab','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','d085d7375cd4315dfc0e0d78','left undone','{"what": "priority", "why": "{number} is {priority} already", "facts": {"number": "SD-000004", "priority": "P1"}}','c750275390b92f6fe1bb8eb9fdce77eef00149770fae87721653ac664962912d');
INSERT INTO "journal" VALUES(74,'64a654cdd602c87d43760710','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','2eb40690db24c54a1edf6a86','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','906750ebaf4f0a9fa5a0506743cc08f91fc52c55a109a988523c6e5b68991f5a');
INSERT INTO "journal" VALUES(75,'64a654cdd602c87d43760710','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','2eb40690db24c54a1edf6a86','escalated','{"from": "1", "to": "2", "because": {"target": "solve", "percent": 100}, "reason": null, "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}, {"target": "answer", "change": "missed", "due": "2026-03-02T09:35:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T09:50:00Z"}]}','74402f898a65a9edce639989e83a310d8891baa991686e4a0c407e72a33f7ff7');
INSERT INTO "journal" VALUES(76,'64a654cdd602c87d43760710','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','2eb40690db24c54a1edf6a86','left undone','{"what": "priority", "why": "{number} is {priority} already", "facts": {"number": "SD-000005", "priority": "P1"}}','e2e922453bdeba5553244b146e963c18e9a1b7655121283997dd8bfe43bc0421');
INSERT INTO "journal" VALUES(77,'073ce7689fe013d7baba7289','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','2eb40690db24c54a1edf6a86','time used','{"target": "solve", "percent": 150, "used_at": "2026-03-03T00:35:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','a97c768584531ed0a8839da117708c72fa5c422931d386bb4649e0fa8e85769b');
INSERT INTO "journal" VALUES(78,'073ce7689fe013d7baba7289','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','2eb40690db24c54a1edf6a86','assigned','{"engineer": "Zhao Min", "was": null, "clocks": [], "because": {"station": "centre", "skill": null, "live": 0, "last_at": null}}','569686b13c29cfefcefb85b00c6c1571b91ca7a885e5c3fcce3b5a7e04996138');
INSERT INTO "journal" VALUES(79,'a8b2f4e1a9fea6dfe2b76012','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','2eb40690db24c54a1edf6a86','person told','{"to": "Head of service", "way": "command"}','5928552150787af0482482072ea910d2878503d4c4334b046eed688bc426b2f2');
INSERT INTO "journal" VALUES(80,'814674c645d63e4e6aa92e86','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','6a320e07ade99b40eb019381','logged','{"channel": "phone", "caller": null, "phone": null, "said": "called by mistake", "summary": "called by mistake", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "3ff370ee061767facd30cd86", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','e9e7e4b66079b4b3af647881feb965608d0ab3c83125f3601c1f2c60b00941de');
INSERT INTO "journal" VALUES(81,'488e7d1cbd4f7c21e1129bba','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','6a320e07ade99b40eb019381','cancelled','{"reason": "called by mistake", "clocks": [{"target": "answer", "change": "void", "due": "2026-03-03T03:00:00Z"}, {"target": "solve", "change": "void", "due": "2026-03-10T09:30:00Z"}]}','b36574df897dda9c8f9062221a95cf641a82c65857ff7a8985e863c0f8033a6f');
INSERT INTO "journal" VALUES(82,'745d7d0b2ccca437adf16594','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','1af1e50b4af48988ac5cb21e','logged','{"channel": "phone", "caller": null, "phone": null, "said": "how does it print", "summary": "how does it print", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "typed": ["warranty"], "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "3ff370ee061767facd30cd86", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','ce6b51b22b68aea74cb68bce30e39b04c084023dbc87dfa5370d6e2e640ca818');
INSERT INTO "journal" VALUES(83,'a1479bbb53df474ff2ee3fa7','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','1af1e50b4af48988ac5cb21e','ordered','{"visit": 1, "engineer": "Zhao Min", "instead_of": null, "clocks": []}','e5e05f366d420aae633bb571e3fea6da7a3ab047ff3c252d3ddcdd1e17325e18');
INSERT INTO "journal" VALUES(84,'16efac2c2e39139c48b4e59c','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','1af1e50b4af48988ac5cb21e','arrived','{"visit": 1, "engineer": "Zhao Min", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-03T03:00:00Z", "at": "2026-03-03T01:00:00Z", "spare": "2h"}]}','560dff313a83985845eb7b028bcffe9430afe004eeecd737724256968f709186');
INSERT INTO "journal" VALUES(85,'fc88deaed8aee8fa3d71f7b5','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','1af1e50b4af48988ac5cb21e','recorded','{"visit": 1, "form": {"fault": "none", "cause": "no training", "action": "explained", "result": "they know how", "minutes": 30, "covered": {"parts": "free", "work": "free", "because": "in warranty"}}, "was": {}, "clocks": []}','d9466ee37443ea668fafcc813e8fc7769eeeaed30222cc26ac92b4a3ad0c9a4d');
INSERT INTO "journal" VALUES(86,'fc88deaed8aee8fa3d71f7b5','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','1af1e50b4af48988ac5cb21e','charged','{"visit": 1, "because": "in warranty", "lines": [{"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "in warranty"}, {"kind": "work", "item": "labour", "quantity": 1, "unit": "30m", "unit_price": 6000, "list_amount": 6000, "amount": 0, "because": "in warranty"}], "total": 0, "currency": "CNY", "decimals": 2}','7d5b2eb47d134fbf00282dd6329ab87c23fdcda5d8a8d64ffea7a2de08b6e5c6');
INSERT INTO "journal" VALUES(87,'fc88deaed8aee8fa3d71f7b5','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','1af1e50b4af48988ac5cb21e','finished','{"visit": 1, "engineer": "Zhao Min", "clocks": []}','537bd1fd2951246dfb4cfa383ef9140642f14d4ae42fb2ef9c101dc656e20712');
INSERT INTO "journal" VALUES(88,'e3c3bc949469c6fac063817e','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','1af1e50b4af48988ac5cb21e','resolved','{"cause": "no training", "solution": "explained", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-10T09:30:00Z", "at": "2026-03-03T01:00:00Z", "spare": "5 working days"}]}','01bb32ea2ae1cc998fb40cacf14166b6f5abc10f135eda9bd9a85410c54cc738');
INSERT INTO "journal" VALUES(89,'ab74b4c09f02752385153e97','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','1af1e50b4af48988ac5cb21e','closed','{"note": "content", "clocks": []}','05d10c82d632a4b6aa8d69e7a56b345d801f4d7aba99f3724af387033b2e4639');
INSERT INTO "journal" VALUES(90,'771cc50328444063f7ff9666','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','1af1e50b4af48988ac5cb21e','reopened','{"reason": "again", "clocks": [{"target": "solve", "change": "resumed", "due": "2026-03-10T09:30:00Z"}]}','779e10bbb762bdd3c4105a131272f1e513abd5e7ebe5a646b4031fef4c70558c');
INSERT INTO "journal" VALUES(91,'3b2480c64fb695e7ffc63d71','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','customer','72f1ae87d546523a8141b6cb','customer added','{"number": "CU-0004", "name": "Sample School", "phones": []}','cddf87b4d4a83498f8c921a5db33aa4bb2146488887cb22be0e7df0422757fcd');
INSERT INTO "journal" VALUES(92,'3b2480c64fb695e7ffc63d71','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','ticket','7520b91521eb607269dba337','logged','{"channel": "phone", "caller": null, "phone": null, "said": "Door, Lock, Stuck", "summary": "Door, Lock, Stuck", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "typed": ["priority"], "assumed": ["region", "tier", "kind", "phase"], "terms": "3ff370ee061767facd30cd86", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T02:30:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','bf7004374f239275a495762a00dac2347b850ddfda3fe18db7334aefc3a7410e');
INSERT INTO "journal" VALUES(93,'3b2480c64fb695e7ffc63d71','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','engineer','2899c38f0212c05521a426b5','engineer added','{"name": "Ada", "station": null}','6d6a5f7a887c59434423e6558ec2c96a530e49f5f79e8832c51e3c09f0b4455d');
INSERT INTO "journal" VALUES(94,'3b2480c64fb695e7ffc63d71','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','ticket','7520b91521eb607269dba337','assigned','{"engineer": "Ada", "was": null, "clocks": []}','303e873d70149dc3ef134f3d08b61d317086c208e24f287fe7eda0876decd816');
INSERT INTO "journal" VALUES(95,'3b2480c64fb695e7ffc63d71','2026-03-02T00:50:00Z','2026-03-02T00:50:00Z','Ada','ticket','7520b91521eb607269dba337','resolved','{"cause": "not recorded", "solution": "not recorded in the log", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T02:30:00Z", "at": "2026-03-02T00:50:00Z", "spare": "1h40m"}, {"target": "solve", "change": "met", "due": "2026-03-09T09:30:00Z", "at": "2026-03-02T00:50:00Z", "spare": "5 working days"}]}','731bc735d17eb5136a4b13422cd686061251edae352c67587a796947bfb957f5');
INSERT INTO "journal" VALUES(96,'3b2480c64fb695e7ffc63d71','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','7520b91521eb607269dba337','imported','{"file": "incidents.csv", "rows": 2, "through": "2026-03-02T00:50:00Z"}','3640f37863c8d94712d804ce802079f6d4a928c0f82f0258ea20e5dde3c52436');
INSERT INTO "journal" VALUES(97,'f846137f429dfb804dc68a16','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','engineer','e46e78f192bca496f06f7f85','engineer changed','{"name": "Zhao Min", "changed": {"capacity": 8}}','c4aed5e3cb8784c678892310f01e4de10ea21e69d781bf41b70bdd036a45b341');
INSERT INTO "journal" VALUES(98,'778f735ba952437751e8028d','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','engineer','e46e78f192bca496f06f7f85','engineer away','{"name": "Zhao Min", "since": "2026-04-30T16:00:00Z", "until": "2026-05-05T16:00:00Z", "note": "on leave"}','cf645e219da96364bad3246be3fed3d6dd7eacaae49b028093c610347efe8a6e');
INSERT INTO "journal" VALUES(99,'3c87b745a04342a47a7daff4','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','d085d7375cd4315dfc0e0d78','appointed','{"visit_at": "2026-03-05T06:00:00Z", "visit_until": "2026-03-05T08:00:00Z", "asked_by": "desk", "note": null, "clocks": []}','8b7735e67a092fc04b542e939cb139a48ca81b212fa52780a67bb4c6a387b7b4');
INSERT INTO "journal" VALUES(100,'e1f7e52ff9ed517aefd80f0d','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','d085d7375cd4315dfc0e0d78','held','{"reason": "customer", "note": null, "ends_at": "2026-03-06T01:00:00Z", "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "held", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "held", "due": "2026-03-02T09:30:00Z"}]}','2ee2922e22729c8430ecbac0a35c3a1b57954794631ae14705b5403f3108532e');
INSERT INTO "journal" VALUES(101,'363fa4ccaea50d570777be8d','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','6d9d2367958d8c96c58fa43c','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the printer jams again", "summary": "the printer jams again", "priority": "P3", "tier": "gold", "region": "county", "kind": "fault", "equipment": "PR-1001", "contract": "C-0001", "follows": "SD-000001", "typed": ["region", "kind"], "assumed": ["priority", "phase"], "terms": "7865806f00ca06a019c3ac32", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-04T01:15:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-04T01:30:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "3 working days"}]}','1c743069879465a1fc5fecbb8e00de3aa58d37f588d3661ab96c81b8c5ea0ee1');
INSERT INTO "journal" VALUES(102,'363fa4ccaea50d570777be8d','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','2298de6863ff4affa0037340','followed','{"number": "SD-000008", "said": "the printer jams again"}','77fff7bf0c86861c658262d76c2f1d834009830ee5e690fd76f4af0a37c8c03c');
INSERT INTO "journal" VALUES(103,'538001764e212b1340518198','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','2eb40690db24c54a1edf6a86','classified','{"entered_why": "it was never critical", "changed": {"priority": ["P1", "P2"]}, "corrects": "eca2ba2ca570c7d56fd15ff8 logged 2026-03-02T09:20:00Z", "put_right": {"eca2ba2ca570c7d56fd15ff8 logged 2026-03-02T09:20:00Z": "6bb540380b7e35c84b7e8c8a"}, "clocks": []}','665169c72660d3c3f71fa6d7670ba5184576d2e8a77b5533cabdfbf598ca52b6');
INSERT INTO "journal" VALUES(104,'5a3df30ad67daf70972ea3d9','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','bdde22ffeaa0915e5a501613','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the screen is dark", "summary": "the screen is dark", "priority": "P1", "tier": "standard", "region": "city", "kind": "fault", "typed": ["priority"], "assumed": ["region", "tier", "kind", "phase"], "terms": "f625cbd3896dadc4fcd08b70", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-04T01:30:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-05T01:00:00Z", "within": "8h"}]}','87c2b77abd62537c5eb5cb0bbe7b2e4d8f924c671424c44217240996ee707c28');
INSERT INTO "journal" VALUES(105,'3fd642296b1f69d5b76e97b2','2026-03-04T01:10:00Z','2026-03-04T03:00:00Z','tester','ticket','bdde22ffeaa0915e5a501613','answered','{"entered_why": "written on paper", "text": "told them to wait", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-04T01:30:00Z", "at": "2026-03-04T01:10:00Z", "mended": "2026-03-04T01:30:00Z", "spare": "20m"}]}','5a0c716cde594054f4674294f00671bf030544671f40986c39849271fc2c65f1');
INSERT INTO "journal" VALUES(106,'6eacda9335661ec221ae4b3b','2026-03-06T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','d085d7375cd4315dfc0e0d78','resumed','{"foreseen": true, "clocks": [{"target": "answer", "change": "resumed", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "resumed", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "resumed", "due": "2026-03-02T09:30:00Z"}]}','c1667c577db10eaac6fe9c1d9436569ffbc456f0a629f949f9ec1d4cb9eb9fda');
INSERT INTO "journal" VALUES(107,'ff8a713052ede11f608880fe','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','2f586f88b093b93cd5b908e2','turnover entered','{"customer": "Sample Dealer", "month": "2026-02", "amount": 2000000, "was": null, "basis": "payments", "currency": "CNY", "decimals": 2}','666313964b169996a6988713ed5d8969fa9d4564a08cd959f147f9581059b419');
INSERT INTO "journal" VALUES(108,'8f668bb0a2654d25db5965e4','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','2f586f88b093b93cd5b908e2','quarter settled','{"customer": "Sample Dealer", "quarter": "2026Q1", "basis": "payments", "turnover": 2000000, "budget": 30000, "carried_in": 0, "spent": 14000, "charged": 0, "paid": 0, "carried_out": 16000, "currency": "CNY", "decimals": 2}','c46230d8772a7555990562109055b5c406bfe1c2ca1ff3f3fb0b3d9b9dccf1ea');
INSERT INTO "journal" VALUES(109,'ab8fa200afcbc462da3003d8','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','2f586f88b093b93cd5b908e2','turnover entered','{"customer": "Sample Dealer", "month": "2026-04", "amount": 100000, "was": null, "basis": "payments", "currency": "CNY", "decimals": 2}','c3abc55964301bfef76c61d8286f4f980fe6b9bc25a0003e99229acafda49b03');
INSERT INTO "journal" VALUES(110,'5c5796d1fdf041c2c3d79bfb','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','29d26a1eb0bbb5cd054ad360','customer added','{"number": "CU-0005", "name": "Sample Dealers", "phones": ["010 5550 0007 ext 12"]}','a2df445c2067d23fc3060b0c1b946f83dd5a36501a5ad797bd6dab92fe08ef8f');
INSERT INTO "journal" VALUES(111,'b2c6aa4533b4f0bf64026e46','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','2f586f88b093b93cd5b908e2','customer merged','{"name": "Sample Dealers", "number": "CU-0005", "into": "Sample Dealer", "into_number": "CU-0003", "had": {}, "filled": {}, "was": {"id": "29d26a1eb0bbb5cd054ad360", "name": "Sample Dealers", "region": null, "tier": null, "phase": null, "address": null, "phones": ["010 5550 0007 ext 12"], "number": "CU-0005"}}','69b151a231d0948375307a8ceb1b17266879a615e008b9846eca459402f376cc');
INSERT INTO "journal" VALUES(112,'dd4b5f4af1e50d6dc5ea7bfa','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','contract','79737f92fdeaba32fc1bfb22','contract extended by hand','{"number": "C-0002", "was": "2027-01-31", "ends_on": "2027-06-30", "why": "goodwill"}','2343d365f2b21e6948cffc39970fbecb4b0272cb2681619389bfd2cf86b61799');
INSERT INTO "journal" VALUES(113,'877abd1b48de802b4f02add2','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','cf9c40cb224df5530c3e7995','contact changed','{"customer": "Example Clinic", "name": "Li Na", "changed": {"left_on": "2026-04-01"}, "was": {"left_on": null}}','21329e9adbdd9a065d649855647b3abe7415138470612b8046c7c339c70faf0c');
INSERT INTO "journal" VALUES(114,'8254ad176d2a96805f052f7a','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','04fa7e58e99985cc46051095','equipment changed','{"serial": "PR-1002", "changed": {"plate": "豫A12345", "note": "in the van"}, "was": {"plate": null, "note": null}}','c055fc1683e3c25b212161ab51fe9fed3d5baddf28773fd4cc7055510e7d37de');
INSERT INTO "journal" VALUES(115,'1e7f9e0128416246625bb8cb','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','3b414ba232d8275e52759a50','logged','{"channel": "phone", "caller": null, "phone": null, "said": "a slip", "summary": "a slip", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "3ff370ee061767facd30cd86", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','f9ee9c39c709bb0d97b70f56aefacd941ed2e027202e56a4168c1f5005091f5a');
INSERT INTO "journal" VALUES(116,'bc643e68beb2c7b72a1ac204','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','3b414ba232d8275e52759a50','undone','{"of": [{"kind": "logged", "data": {"channel": "phone", "caller": null, "phone": null, "said": "a slip", "summary": "a slip", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "3ff370ee061767facd30cd86"}}], "withdrawn": "SD-000010", "clocks": []}','6d65d2acbb2c6b1c769d960c50a2b5c3bfd728aa27b5d9ff616e4a9273d54687');
INSERT INTO "journal" VALUES(117,'b19c5a903936e098d6b5005f','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','94767b1201d04bca30512259','logged','{"channel": "phone", "caller": null, "phone": null, "said": "does anybody come?", "summary": "does anybody come?", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "3ff370ee061767facd30cd86", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','d20a08dde8b3ad31cc778f3289cdaef157d16755d21f9b7738014d3da1d568b4');
INSERT INTO "journal" VALUES(118,'3732b26f519f57ecfc650e8a','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','7e9ab321f78641398f116235','logged','{"channel": "phone", "caller": null, "phone": null, "said": "logged twice", "summary": "logged twice", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "3ff370ee061767facd30cd86", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','205026bc79c8a037c52b033836e2fa6cf3c7b7494d50bd3944d029cb1ee0f430');
INSERT INTO "journal" VALUES(119,'7bcac04d5a809760dc5bc278','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','7e9ab321f78641398f116235','edited','{"changed": {"summary": ["logged twice", "does anybody come"], "caller": ["", "Mr Sample"]}, "typed": ["summary", "caller"]}','78b98f44dfddd0f3a0ac767583ff074633335d5e511a4f8579fe231b34c0a46e');
INSERT INTO "journal" VALUES(120,'87c3db72f4bae678a23768ea','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','94767b1201d04bca30512259','called','{"clocks": [], "channel": "phone", "caller": null, "phone": null, "said": "logged twice", "told_of": "SD-000012", "told_by": "tester", "entered_why": null}','e2f1042913f3421e5033146f1756205cd67bf219d2a02b7c57b7830c35a282e9');
INSERT INTO "journal" VALUES(121,'87c3db72f4bae678a23768ea','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','7e9ab321f78641398f116235','merged','{"into": "SD-000011", "clocks": [{"target": "answer", "change": "void", "due": "2026-04-01T03:00:00Z"}, {"target": "solve", "change": "void", "due": "2026-04-09T09:30:00Z"}]}','cf71aff5a9c7d48a176de0bb37699659b37060ad6142f2df14465d8a3c7c7ab6');
INSERT INTO "journal" VALUES(122,'87c3db72f4bae678a23768ea','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','94767b1201d04bca30512259','duplicate merged','{"number": "SD-000012", "calls": 1, "files": 0, "clocks": []}','0afcb94dc952ce1bea383384399014ad63c40463e774592554688e53ecdd16a7');
INSERT INTO "journal" VALUES(123,'8b14120c9282008c2ecff3a0','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','c3781a4ec67671ab93a409ce','customer added','{"number": "CU-0006", "name": "Sample Works", "phones": []}','90470acedcff88d613c869dad5fe78afdefe944e09d2a7f57c371ad94926fe59');
INSERT INTO "journal" VALUES(124,'c45564f451aa2723b9630251','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','171114f2e77baa4d781ccd82','customer added','{"number": "CU-0007", "name": "Li Na", "phones": []}','b1cdbaf09374c49ca748c467742fc9e6fd74b90c1f90fe2219fca1bc8a52a8b2');
INSERT INTO "journal" VALUES(125,'c45564f451aa2723b9630251','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','fb10f95607a41a13b0ea71fc','logged','{"channel": "mail", "caller": "Li Na", "phone": null, "said": "no sound\nsince nine", "summary": "no sound", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "3ff370ee061767facd30cd86", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','7c4568eb635f7b52fbebd7fe3dfb3c7dda48628846f7c2f251aa217d3cc91843');
INSERT INTO "journal" VALUES(126,'c45564f451aa2723b9630251','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','171114f2e77baa4d781ccd82','contact added','{"customer": "Li Na", "name": "Li Na", "site": null, "role": null, "phone": null, "mail": "li@example.invalid"}','6485edea891ee60a17f297b8d7eeab694cd5befc856a5bef9100b451b60eab9f');
INSERT INTO "journal" VALUES(127,'c45564f451aa2723b9630251','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','fb10f95607a41a13b0ea71fc','mailed','{"from": "li@example.invalid", "message_id": "<1@example.invalid>"}','3834aa2a915316e49f4a8e5c9cce8844d76a0157010a18f5f59fc51ece028a32');
INSERT INTO "journal" VALUES(128,'587038b1a76dd33d774cc544','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','94767b1201d04bca30512259','ordered','{"visit": 1, "engineer": "Wang Lin", "instead_of": null, "clocks": [], "along": ["Zhao Min"]}','f18aa00e4757b7d3e113a2c57d8e416b28824fac33121751f3e81250dc183bc5');
CREATE TABLE loan (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  equipment_id TEXT NOT NULL REFERENCES equipment (id),
  lent_at TEXT NOT NULL,
  due_at TEXT NOT NULL,
  back_at TEXT,
  CHECK (back_at IS NULL OR back_at >= lent_at)
) STRICT;
INSERT INTO "loan" VALUES('1a9ce576dcf7446070480ad4','49e3ef5a46b07ed05a9602ca','93b165987e4b5ee14b8227c8','2026-03-02T03:00:00Z','2026-03-17T03:00:00Z',NULL);
CREATE TABLE loss (
  move_id TEXT PRIMARY KEY REFERENCES stock_move (id),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  amount INTEGER NOT NULL CHECK (amount >= 0),
  currency TEXT NOT NULL
, decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4)) STRICT;
INSERT INTO "loss" VALUES('784a003b8de2557dc4716fb4','7c7a0403b17a7db853840d5a',12000,'CNY',2);
CREATE TABLE mail (
  message_id TEXT PRIMARY KEY,
  call_id TEXT NOT NULL REFERENCES call (id),
  sender TEXT NOT NULL  -- the address, folded
) STRICT;
INSERT INTO "mail" VALUES('<1@example.invalid>','8db5099cd2c566e7d4146ecf','li@example.invalid');
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
INSERT INTO "notice" VALUES('3afbf8b8ca53943106f828fc','d085d7375cd4315dfc0e0d78','head',NULL,'command','2026-03-02T09:20:00Z','{"target": "solve", "within": "same day", "percent": 75, "note": "time is running out", "due_at": "2026-03-02T09:30:00Z", "ticket": {"number": "SD-000004", "summary": "registration desk is down", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "2", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T03:30:00Z"}}',NULL,'2026-03-02T09:20:00Z',1,NULL,'992ca225d862b272ce7638bb',75,'2026-03-02T08:15:00Z',NULL,NULL);
INSERT INTO "notice" VALUES('0cb0b55d5037df75ed212c83','2eb40690db24c54a1edf6a86','head',NULL,'command','2026-03-03T01:00:00Z','{"target": "solve", "within": "same day", "percent": 75, "note": "time is running out", "due_at": "2026-03-02T09:30:00Z", "ticket": {"number": "SD-000005", "summary": "cannot log in", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "1", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T09:20:00Z"}}',NULL,'2026-03-03T01:00:00Z',1,NULL,'e7fd02101a1d227b4b5f9cf9',75,'2026-03-02T09:27:30Z',NULL,NULL);
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
INSERT INTO "operation" VALUES(1,'23d0617e60fb0105ddda2cf8','command','tester','2026-03-02T00:30:00Z',1,1,NULL,NULL);
INSERT INTO "operation" VALUES(2,'2182a74e4b4ab898cf38b7cb','command','tester','2026-03-02T00:30:00Z',2,2,NULL,NULL);
INSERT INTO "operation" VALUES(3,'c989d8f04c03582f293d6750','command','tester','2026-03-02T00:30:00Z',3,3,NULL,NULL);
INSERT INTO "operation" VALUES(4,'41253f1eb2ca5373083d2c5f','command','tester','2026-03-02T00:30:00Z',4,4,NULL,NULL);
INSERT INTO "operation" VALUES(5,'157e524f873af2e65c93a240','command','tester','2026-03-02T00:30:00Z',5,5,NULL,NULL);
INSERT INTO "operation" VALUES(6,'2ce88489d5cf7e301f698314','command','tester','2026-03-02T00:30:00Z',6,6,NULL,NULL);
INSERT INTO "operation" VALUES(7,'55f9110685453159ac177eac','command','tester','2026-03-02T00:30:00Z',7,7,NULL,NULL);
INSERT INTO "operation" VALUES(8,'426c3c3c9a7c712f01f0df6b','command','tester','2026-03-02T00:30:00Z',8,9,NULL,NULL);
INSERT INTO "operation" VALUES(9,'22744d8b9533f76b465f9ffb','command','tester','2026-03-02T00:30:00Z',10,10,NULL,NULL);
INSERT INTO "operation" VALUES(10,'7e4d608938ef50bc16a4370f','command','tester','2026-03-02T00:30:00Z',11,11,NULL,NULL);
INSERT INTO "operation" VALUES(11,'ea1bcebdc15d98ee73c1ba0a','command','tester','2026-03-02T00:30:00Z',12,12,NULL,NULL);
INSERT INTO "operation" VALUES(12,'170b059d5aa9e1035a05d67b','command','tester','2026-03-02T00:30:00Z',13,13,NULL,NULL);
INSERT INTO "operation" VALUES(13,'a5478d711f6488ea3b66024d','command','tester','2026-03-02T00:30:00Z',14,14,NULL,NULL);
INSERT INTO "operation" VALUES(14,'5f1bff99d3e6c2be7d27b644','command','tester','2026-03-02T00:30:00Z',15,15,NULL,NULL);
INSERT INTO "operation" VALUES(15,'c8504c3e40ed3b44c08ba147','command','tester','2026-03-02T00:30:00Z',16,16,NULL,NULL);
INSERT INTO "operation" VALUES(16,'a50bca90227bc0bd2e3b4813','command','tester','2026-03-02T00:30:00Z',17,17,NULL,NULL);
INSERT INTO "operation" VALUES(17,'65e13289a78e049d198b0fab','command','tester','2026-03-02T00:30:00Z',18,18,NULL,NULL);
INSERT INTO "operation" VALUES(18,'0fd251d8fa7717f676e7d6b3','command','tester','2026-03-02T01:00:00Z',19,19,NULL,NULL);
INSERT INTO "operation" VALUES(19,'d408bb8f91fb7a8978c81dfa','command','tester','2026-03-02T01:00:00Z',20,20,NULL,NULL);
INSERT INTO "operation" VALUES(20,'b106d48a703187b3b10c9224','command','tester','2026-03-02T01:00:00Z',21,21,NULL,NULL);
INSERT INTO "operation" VALUES(21,'0aa2dd9b531430b63b0095c7','command','tester','2026-03-02T01:00:00Z',22,22,NULL,NULL);
INSERT INTO "operation" VALUES(22,'4d7912ddacd65e9baacb9f6b','command','tester','2026-03-02T01:00:00Z',23,23,NULL,NULL);
INSERT INTO "operation" VALUES(23,'76baddfbef319a31815642a3','command','tester','2026-03-02T01:00:00Z',24,24,NULL,NULL);
INSERT INTO "operation" VALUES(24,'fea6e7a3ede57ff7dbd53ade','command','tester','2026-03-02T01:00:00Z',25,25,NULL,NULL);
INSERT INTO "operation" VALUES(25,'b942380ed95de882676d3f9b','command','tester','2026-03-02T01:00:00Z',26,26,NULL,NULL);
INSERT INTO "operation" VALUES(26,'8e12302d763251fe7819c230','command','tester','2026-03-02T01:00:00Z',27,27,NULL,NULL);
INSERT INTO "operation" VALUES(27,'f621af6d9761be10375d08b6','command','tester','2026-03-02T02:05:00Z',28,28,NULL,NULL);
INSERT INTO "operation" VALUES(28,'32ef9bf20eaae869bf058911','command','tester','2026-03-02T02:05:00Z',29,32,NULL,NULL);
INSERT INTO "operation" VALUES(29,'14d9ceee4cb1b45d53631ce2','command','tester','2026-03-02T02:05:00Z',33,33,NULL,NULL);
INSERT INTO "operation" VALUES(30,'83f211fb8743a4a22fd2b6ac','command','tester','2026-03-02T02:05:00Z',34,34,NULL,NULL);
INSERT INTO "operation" VALUES(31,'d80b5d7fbcea3011a6b0aa13','command','tester','2026-03-02T02:05:00Z',35,37,NULL,NULL);
INSERT INTO "operation" VALUES(32,'67fa565c32cc05a7c8d0040e','command','tester','2026-03-02T02:05:00Z',38,38,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0001"}}',NULL);
INSERT INTO "operation" VALUES(33,'3c83cf869ba155170a1b21c1','command','tester','2026-03-02T02:05:00Z',39,39,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0002"}}',NULL);
INSERT INTO "operation" VALUES(34,'72d925513eb0238ac821a111','command','tester','2026-03-02T02:05:00Z',40,40,NULL,NULL);
INSERT INTO "operation" VALUES(35,'976844a96e15c14b20276490','command','tester','2026-03-02T02:05:00Z',41,41,NULL,NULL);
INSERT INTO "operation" VALUES(36,'5209122b876278aaf6235bda','command','tester','2026-03-02T02:05:00Z',42,42,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0003"}}',NULL);
INSERT INTO "operation" VALUES(37,'ab21893b37507b2a7be2c649','command','tester','2026-03-02T02:05:00Z',43,43,'{"why": "{receipt} is void: ''svcdesk pay {number}'' writes another", "facts": {"receipt": "R-0003", "number": "SD-000001"}}',NULL);
INSERT INTO "operation" VALUES(38,'5f97ebacf91e2bfa2fbf6884','command','tester','2026-03-02T02:05:00Z',44,44,NULL,NULL);
INSERT INTO "operation" VALUES(39,'f5eb777531fe8a35d8b650bc','command','tester','2026-03-02T03:00:00Z',45,45,NULL,NULL);
INSERT INTO "operation" VALUES(40,'e2387824994f881f0388f6f8','command','tester','2026-03-02T03:00:00Z',46,46,NULL,NULL);
INSERT INTO "operation" VALUES(41,'14bbaed48a6ff412849c0749','command','tester','2026-03-02T03:00:00Z',47,47,NULL,NULL);
INSERT INTO "operation" VALUES(42,'28b73d9916e25d64f0fe4474','command','tester','2026-03-02T03:00:00Z',48,48,NULL,NULL);
INSERT INTO "operation" VALUES(43,'04c48c328eb7ac42e7a9e3c2','command','wang','2026-03-02T03:00:00Z',49,49,NULL,NULL);
INSERT INTO "operation" VALUES(44,'7e0d55cb7a71936666bb5df4','command','tester','2026-03-02T03:00:00Z',50,50,NULL,NULL);
INSERT INTO "operation" VALUES(45,'292753a013201827c813a2d1','command','tester','2026-03-02T03:00:00Z',51,51,'{"why": "{number} is on its way: ''svcdesk return back {number}'' when it is here again", "facts": {"number": "RMA-0001"}}',NULL);
INSERT INTO "operation" VALUES(46,'4d958c7f0663914422409396','command','tester','2026-03-02T03:00:00Z',52,52,NULL,NULL);
INSERT INTO "operation" VALUES(47,'a49bc2a245dea383c9480f62','command','tester','2026-03-02T03:30:00Z',53,53,NULL,NULL);
INSERT INTO "operation" VALUES(48,'e5656d3148dd5d27584beee1','command','tester','2026-03-02T03:30:00Z',54,54,NULL,NULL);
INSERT INTO "operation" VALUES(49,'a112d17a1f963d46581a0508','command','tester','2026-03-02T06:00:00Z',55,55,NULL,NULL);
INSERT INTO "operation" VALUES(50,'3859427281be5ec8d2e659d7','command','tester','2026-03-02T06:00:00Z',56,56,NULL,NULL);
INSERT INTO "operation" VALUES(51,'6c0ea224fa8dc469dcaab4b0','command','tester','2026-03-02T06:00:00Z',57,58,NULL,NULL);
INSERT INTO "operation" VALUES(52,'99ee33b540fdef7505b635d5','command','tester','2026-03-02T06:00:00Z',59,59,NULL,NULL);
INSERT INTO "operation" VALUES(53,'5cc3a0231332488b0e8f3e8b','command','wang','2026-03-02T06:00:00Z',60,60,NULL,NULL);
INSERT INTO "operation" VALUES(54,'3c695444e5d6e120c6507b13','command','tester','2026-03-02T06:00:00Z',61,62,'{"why": "{number} is shipped: ''svcdesk stock transfer {part} {quantity} --from {holder} --to {source}'' returns it", "facts": {"number": "REQ-0001", "part": "roller", "quantity": 2, "holder": "centre", "source": "warehouse"}}',NULL);
INSERT INTO "operation" VALUES(55,'dc29683c55c6513dfde70e6c','command','tester','2026-03-02T06:00:00Z',63,63,NULL,NULL);
INSERT INTO "operation" VALUES(56,'f69574e78700f53adaee7777','command','tester','2026-03-02T06:00:00Z',64,64,NULL,NULL);
INSERT INTO "operation" VALUES(57,'eca2ba2ca570c7d56fd15ff8','command','tester','2026-03-02T09:20:00Z',65,65,NULL,NULL);
INSERT INTO "operation" VALUES(58,'f872e116086cd5482bd85bad','program','tester','2026-03-02T09:20:00Z',66,67,NULL,NULL);
INSERT INTO "operation" VALUES(59,'d70c04897742db9fb9675760','program','tester','2026-03-02T09:20:00Z',68,68,NULL,NULL);
INSERT INTO "operation" VALUES(60,'7bf4c5515d346ce39acfeaf8','program','tester','2026-03-03T01:00:00Z',69,70,NULL,NULL);
INSERT INTO "operation" VALUES(61,'a755b43da9f8f61ec90f5bab','program','tester','2026-03-03T01:00:00Z',71,73,NULL,NULL);
INSERT INTO "operation" VALUES(62,'64a654cdd602c87d43760710','program','tester','2026-03-03T01:00:00Z',74,76,NULL,NULL);
INSERT INTO "operation" VALUES(63,'073ce7689fe013d7baba7289','program','tester','2026-03-03T01:00:00Z',77,78,NULL,NULL);
INSERT INTO "operation" VALUES(64,'a8b2f4e1a9fea6dfe2b76012','program','tester','2026-03-03T01:00:00Z',79,79,NULL,NULL);
INSERT INTO "operation" VALUES(65,'814674c645d63e4e6aa92e86','command','tester','2026-03-03T01:00:00Z',80,80,NULL,NULL);
INSERT INTO "operation" VALUES(66,'488e7d1cbd4f7c21e1129bba','command','tester','2026-03-03T01:00:00Z',81,81,NULL,NULL);
INSERT INTO "operation" VALUES(67,'745d7d0b2ccca437adf16594','command','tester','2026-03-03T01:00:00Z',82,82,NULL,NULL);
INSERT INTO "operation" VALUES(68,'a1479bbb53df474ff2ee3fa7','command','tester','2026-03-03T01:00:00Z',83,83,NULL,NULL);
INSERT INTO "operation" VALUES(69,'16efac2c2e39139c48b4e59c','command','tester','2026-03-03T01:00:00Z',84,84,NULL,NULL);
INSERT INTO "operation" VALUES(70,'fc88deaed8aee8fa3d71f7b5','command','tester','2026-03-03T01:00:00Z',85,87,NULL,NULL);
INSERT INTO "operation" VALUES(71,'e3c3bc949469c6fac063817e','command','tester','2026-03-03T01:00:00Z',88,88,NULL,NULL);
INSERT INTO "operation" VALUES(72,'ab74b4c09f02752385153e97','command','tester','2026-03-03T01:00:00Z',89,89,NULL,NULL);
INSERT INTO "operation" VALUES(73,'771cc50328444063f7ff9666','command','tester','2026-03-03T01:00:00Z',90,90,NULL,NULL);
INSERT INTO "operation" VALUES(74,'3b2480c64fb695e7ffc63d71','program','Desk 1','2026-03-02T00:30:00Z',91,92,NULL,NULL);
INSERT INTO "operation" VALUES(75,'3b2480c64fb695e7ffc63d71','program','Desk 1','2026-03-02T00:40:00Z',93,94,NULL,NULL);
INSERT INTO "operation" VALUES(76,'3b2480c64fb695e7ffc63d71','program','Ada','2026-03-02T00:50:00Z',95,95,NULL,NULL);
INSERT INTO "operation" VALUES(77,'3b2480c64fb695e7ffc63d71','program','tester','2026-03-03T01:00:00Z',96,96,NULL,NULL);
INSERT INTO "operation" VALUES(78,'f846137f429dfb804dc68a16','command','tester','2026-03-04T01:00:00Z',97,97,NULL,NULL);
INSERT INTO "operation" VALUES(79,'778f735ba952437751e8028d','command','tester','2026-03-04T01:00:00Z',98,98,NULL,NULL);
INSERT INTO "operation" VALUES(80,'3c87b745a04342a47a7daff4','command','tester','2026-03-04T01:00:00Z',99,99,NULL,NULL);
INSERT INTO "operation" VALUES(81,'e1f7e52ff9ed517aefd80f0d','command','tester','2026-03-04T01:00:00Z',100,100,NULL,NULL);
INSERT INTO "operation" VALUES(82,'363fa4ccaea50d570777be8d','command','tester','2026-03-04T01:00:00Z',101,102,NULL,NULL);
INSERT INTO "operation" VALUES(83,'538001764e212b1340518198','command','tester','2026-03-04T01:00:00Z',103,103,NULL,NULL);
INSERT INTO "operation" VALUES(84,'5a3df30ad67daf70972ea3d9','command','tester','2026-03-04T01:00:00Z',104,104,NULL,NULL);
INSERT INTO "operation" VALUES(85,'3fd642296b1f69d5b76e97b2','command','tester','2026-03-04T03:00:00Z',105,105,NULL,NULL);
INSERT INTO "operation" VALUES(86,'6eacda9335661ec221ae4b3b','program','tester','2026-04-01T01:00:00Z',106,106,NULL,NULL);
INSERT INTO "operation" VALUES(87,'ff8a713052ede11f608880fe','command','tester','2026-04-01T01:00:00Z',107,107,NULL,NULL);
INSERT INTO "operation" VALUES(88,'8f668bb0a2654d25db5965e4','command','tester','2026-04-01T01:00:00Z',108,108,NULL,NULL);
INSERT INTO "operation" VALUES(89,'ab8fa200afcbc462da3003d8','command','tester','2026-04-01T01:00:00Z',109,109,NULL,NULL);
INSERT INTO "operation" VALUES(90,'5c5796d1fdf041c2c3d79bfb','command','tester','2026-04-01T01:00:00Z',110,110,NULL,NULL);
INSERT INTO "operation" VALUES(91,'b2c6aa4533b4f0bf64026e46','command','tester','2026-04-01T01:00:00Z',111,111,NULL,NULL);
INSERT INTO "operation" VALUES(92,'dd4b5f4af1e50d6dc5ea7bfa','command','tester','2026-04-01T01:00:00Z',112,112,NULL,NULL);
INSERT INTO "operation" VALUES(93,'877abd1b48de802b4f02add2','command','tester','2026-04-01T01:00:00Z',113,113,NULL,NULL);
INSERT INTO "operation" VALUES(94,'8254ad176d2a96805f052f7a','command','tester','2026-04-01T01:00:00Z',114,114,NULL,NULL);
INSERT INTO "operation" VALUES(95,'1e7f9e0128416246625bb8cb','command','tester','2026-04-01T01:00:00Z',115,115,NULL,'bc643e68beb2c7b72a1ac204');
INSERT INTO "operation" VALUES(96,'bc643e68beb2c7b72a1ac204','undo','tester','2026-04-01T01:00:00Z',116,116,NULL,NULL);
INSERT INTO "operation" VALUES(97,'b19c5a903936e098d6b5005f','command','tester','2026-04-01T01:00:00Z',117,117,NULL,NULL);
INSERT INTO "operation" VALUES(98,'3732b26f519f57ecfc650e8a','command','tester','2026-04-01T01:00:00Z',118,118,NULL,NULL);
INSERT INTO "operation" VALUES(99,'7bcac04d5a809760dc5bc278','command','tester','2026-04-01T01:00:00Z',119,119,NULL,NULL);
INSERT INTO "operation" VALUES(100,'87c3db72f4bae678a23768ea','command','tester','2026-04-01T01:00:00Z',120,122,NULL,NULL);
INSERT INTO "operation" VALUES(101,'8b14120c9282008c2ecff3a0','program','tester','2026-04-01T01:00:00Z',123,123,NULL,NULL);
INSERT INTO "operation" VALUES(102,'c45564f451aa2723b9630251','command','tester','2026-04-01T01:00:00Z',124,127,NULL,NULL);
INSERT INTO "operation" VALUES(103,'587038b1a76dd33d774cc544','command','tester','2026-04-01T01:00:00Z',128,128,NULL,NULL);
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
INSERT INTO "payment" VALUES('e5a5885c2b284ffd5406aa5c','R-0001','2298de6863ff4affa0037340',3000,'CNY','card','1405c397e433cbee0e819a07','2026-03-02T02:05:00Z','tester',2,'payment',NULL,NULL,NULL);
INSERT INTO "payment" VALUES('021e5f49f3f0fb9e5d19ce3f','R-0002','2298de6863ff4affa0037340',5000,'CNY','transfer',NULL,'2026-03-02T02:05:00Z','tester',2,'payment',NULL,NULL,NULL);
INSERT INTO "payment" VALUES('bde7bce56695305522b6eccb','R-0003','2298de6863ff4affa0037340',500,'CNY','transfer',NULL,'2026-03-02T02:05:00Z','tester',2,'refund','2026-03-02T02:05:00Z','tester','it was not given');
CREATE TABLE "phone" (
  customer_id TEXT NOT NULL REFERENCES customer (id),
  digits TEXT NOT NULL CHECK (digits <> ''),  -- in full, with the country's code, where the desk knows it
  extension TEXT NOT NULL,
  shown TEXT NOT NULL,                        -- as it was written
  tail TEXT NOT NULL,                         -- the last 7 digits, as many as a number without its area code has
  PRIMARY KEY (customer_id, digits, extension)
) STRICT;
INSERT INTO "phone" VALUES('cf9c40cb224df5530c3e7995','8613800000001','','13800000001','0000001');
INSERT INTO "phone" VALUES('ceb31348cfee8300efe5b024','8613800000002','','13800000002','0000002');
INSERT INTO "phone" VALUES('cf9c40cb224df5530c3e7995','8613800000003','','13800000003','0000003');
INSERT INTO "phone" VALUES('2f586f88b093b93cd5b908e2','861055500007','12','010 5550 0007 ext 12','5500007');
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
INSERT INTO "priced_line" VALUES('3d5486f6479093de09cf2649','f73ba48b60e1533190b539ce',NULL,1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('c6cdc846620fc9ffee3a9753','f73ba48b60e1533190b539ce',NULL,2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('54c80298e6d096781981ac85','f73ba48b60e1533190b539ce',NULL,3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('0ad2d8b0187fe77e99e485be','f73ba48b60e1533190b539ce',NULL,4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('facb363fd2fb58f7ab9cfc13',NULL,'f7ed61f9aebf8f2f62f051ef',1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('7efd1c879c2fc2634ad36be4',NULL,'f7ed61f9aebf8f2f62f051ef',2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('5857073833d32f08b5875cdb',NULL,'f7ed61f9aebf8f2f62f051ef',3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('b42f5ec7c1ed0317a98459d9',NULL,'f7ed61f9aebf8f2f62f051ef',4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('b95fd3f8cbca8657b6cb927c',NULL,'f7ed61f9aebf8f2f62f051ef',5,'work','training',1,'place',20000,20000,0,'included in the contract','CNY',0,'9a996d65c0cc1c773f3b8a46','training',2);
INSERT INTO "priced_line" VALUES('3b78fdd2dd3beab75de35b2a',NULL,'44e457f273e281e8ad6fe528',1,'work','visit',1,NULL,8000,8000,0,'in warranty','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('1e71673ddae373dc18c06b90',NULL,'44e457f273e281e8ad6fe528',2,'work','labour',1,'30m',6000,6000,0,'in warranty','CNY',0,NULL,NULL,2);
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
INSERT INTO "quote" VALUES('f73ba48b60e1533190b539ce','Q-0001','2298de6863ff4affa0037340','2026-03-02T01:00:00Z','tester',8000,'CNY','cost','free','full care',2);
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
INSERT INTO "rma" VALUES('3af857a5bee269716eb41d05','RMA-0001','49e3ef5a46b07ed05a9602ca','04fa7e58e99985cc46051095','quality','repair','desk','{"when": {"warranty": ["in"]}}',NULL,'2026-03-02T03:00:00Z','tester','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z',NULL,NULL);
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
INSERT INTO "settlement" VALUES('2f586f88b093b93cd5b908e2','2026Q1','payments',150,2000000,30000,0,14000,0,0,16000,'CNY','2026-04-01T01:00:00Z',2);
CREATE TABLE site (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL,
  address TEXT,
  region TEXT, closed_on TEXT,
  UNIQUE (customer_id, name_key)
) STRICT;
INSERT INTO "site" VALUES('7a7912bdde7b8a912e9df7e8','cf9c40cb224df5530c3e7995','North wing','north wing','2 Sample Road','county',NULL);
CREATE TABLE stock (
  holder_id TEXT NOT NULL REFERENCES holder (id),
  part TEXT NOT NULL,
  condition TEXT NOT NULL CHECK (condition IN ('new', 'used')),
  quantity INTEGER NOT NULL CHECK (quantity >= 0),
  PRIMARY KEY (holder_id, part, condition)
) STRICT;
INSERT INTO "stock" VALUES('9e25f73c1d2e61c4cc00d182','roller','new',3);
INSERT INTO "stock" VALUES('101f8be46110c516cc77b703','roller','new',1);
INSERT INTO "stock" VALUES('4de0e36f2c1ca80f6181d84c','roller','new',4);
INSERT INTO "stock" VALUES('1f9bb964393909e6a5f60350','roller','new',0);
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
INSERT INTO "stock_move" VALUES('180ab2dc528fb328e9dff71a',1,'2026-03-02T00:30:00Z','received','roller','new',10,NULL,'9e25f73c1d2e61c4cc00d182',NULL,NULL,NULL,'delivery note 17');
INSERT INTO "stock_move" VALUES('c3233f99752c0dd8500b90c7',2,'2026-03-02T00:30:00Z','transferred','roller','new',3,'9e25f73c1d2e61c4cc00d182','101f8be46110c516cc77b703',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('54a135fd8f4e28da80fe9be8',3,'2026-03-02T00:30:00Z','transferred','roller','new',2,'9e25f73c1d2e61c4cc00d182','4de0e36f2c1ca80f6181d84c',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('dc9e10e8e33198700ce3c017',4,'2026-03-02T01:00:00Z','issued','roller','new',1,'101f8be46110c516cc77b703','1f9bb964393909e6a5f60350','f7ed61f9aebf8f2f62f051ef',NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('3f4bcb5ae01e86cf356a9932',5,'2026-03-02T02:05:00Z','fitted','roller','new',1,'1f9bb964393909e6a5f60350',NULL,'f7ed61f9aebf8f2f62f051ef',NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('bef4f74ee5abe88de8e13999',6,'2026-03-02T06:00:00Z','transferred','roller','new',2,'9e25f73c1d2e61c4cc00d182','4de0e36f2c1ca80f6181d84c',NULL,'f7c93c477ba1815614156fd4',NULL,NULL);
INSERT INTO "stock_move" VALUES('784a003b8de2557dc4716fb4',7,'2026-03-02T06:00:00Z','lost','roller','new',1,'101f8be46110c516cc77b703',NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "stock_request" VALUES('f7c93c477ba1815614156fd4','REQ-0001','4de0e36f2c1ca80f6181d84c','roller',2,'issued','2026-03-02T06:00:00Z','tester','for the fair');
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
INSERT INTO "terms" VALUES('06462c8e4b604a38e914f574','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "2h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "same day", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('3ff370ee061767facd30cd86','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "2h", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "5 working days", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
INSERT INTO "terms" VALUES('db16a630e08875ee16e838e7','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "30m", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "2 working days", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
INSERT INTO "terms" VALUES('976289baa6bef64d2207b4c9','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "1h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "3 working days", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('6bb540380b7e35c84b7e8c8a','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "1h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "same day", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('7865806f00ca06a019c3ac32','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "2h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "3 working days", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('f625cbd3896dadc4fcd08b70','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "30m", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "8h", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
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
INSERT INTO "ticket" VALUES('2298de6863ff4affa0037340','SD-000001',1,'printer jams','fault','cf9c40cb224df5530c3e7995',NULL,NULL,'2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','worn roller','roller replaced','12002437a6be5492008de515','9a996d65c0cc1c773f3b8a46',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('49e3ef5a46b07ed05a9602ca','SD-000002',2,'no power','fault','ceb31348cfee8300efe5b024',NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL,'04fa7e58e99985cc46051095','79737f92fdeaba32fc1bfb22',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('1ed455e55ac0e6a5a40859b6','SD-000003',3,'scanner reads every second code','fault','ceb31348cfee8300efe5b024',NULL,NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'79737f92fdeaba32fc1bfb22',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('d085d7375cd4315dfc0e0d78','SD-000004',4,'registration desk is down','fault','cf9c40cb224df5530c3e7995','down','group','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'9a996d65c0cc1c773f3b8a46',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('2eb40690db24c54a1edf6a86','SD-000005',5,'cannot log in','fault','cf9c40cb224df5530c3e7995',NULL,NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL,NULL,'9a996d65c0cc1c773f3b8a46',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('6a320e07ade99b40eb019381','SD-000006',6,'called by mistake','fault','2f586f88b093b93cd5b908e2',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('1af1e50b4af48988ac5cb21e','SD-000007',7,'how does it print','fault','2f586f88b093b93cd5b908e2',NULL,NULL,'2026-03-03T01:00:00Z',NULL,'no training','explained',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('7520b91521eb607269dba337','INC-7',NULL,'Door, Lock, Stuck','fault','72f1ae87d546523a8141b6cb',NULL,NULL,'2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','not recorded','not recorded in the log',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('6d9d2367958d8c96c58fa43c','SD-000008',8,'the printer jams again','fault','cf9c40cb224df5530c3e7995',NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL,'12002437a6be5492008de515','9a996d65c0cc1c773f3b8a46','2298de6863ff4affa0037340',NULL,NULL);
INSERT INTO "ticket" VALUES('bdde22ffeaa0915e5a501613','SD-000009',9,'the screen is dark','fault','2f586f88b093b93cd5b908e2',NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('94767b1201d04bca30512259','SD-000011',11,'does anybody come?','fault','2f586f88b093b93cd5b908e2',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('7e9ab321f78641398f116235','SD-000012',12,'does anybody come','fault','2f586f88b093b93cd5b908e2',NULL,NULL,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,'94767b1201d04bca30512259',NULL);
INSERT INTO "ticket" VALUES('fb10f95607a41a13b0ea71fc','SD-000013',13,'no sound','fault','171114f2e77baa4d781ccd82',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "ticket_period" VALUES('2298de6863ff4affa0037340','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','open','P1','gold','county','warranty','out','1','7c7a0403b17a7db853840d5a');
INSERT INTO "ticket_period" VALUES('2298de6863ff4affa0037340','2026-03-02T02:05:00Z','9999-12-31T23:59:59Z','closed','P1','gold','county','warranty','out','1','7c7a0403b17a7db853840d5a');
INSERT INTO "ticket_period" VALUES('d085d7375cd4315dfc0e0d78','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','open','P3','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('d085d7375cd4315dfc0e0d78','2026-03-02T06:00:00Z','2026-03-03T01:00:00Z','open','P1','gold','city','warranty','unknown','2',NULL);
INSERT INTO "ticket_period" VALUES('d085d7375cd4315dfc0e0d78','2026-03-03T01:00:00Z','2026-03-04T01:00:00Z','open','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('6a320e07ade99b40eb019381','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','cancelled','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('1af1e50b4af48988ac5cb21e','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','in','1','e46e78f192bca496f06f7f85');
INSERT INTO "ticket_period" VALUES('7520b91521eb607269dba337','2026-03-02T00:30:00Z','2026-03-02T00:40:00Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('7520b91521eb607269dba337','2026-03-02T00:40:00Z','2026-03-02T00:50:00Z','open','P3','standard','city','warranty','unknown','1','2899c38f0212c05521a426b5');
INSERT INTO "ticket_period" VALUES('7520b91521eb607269dba337','2026-03-02T00:50:00Z','9999-12-31T23:59:59Z','resolved','P3','standard','city','warranty','unknown','1','2899c38f0212c05521a426b5');
INSERT INTO "ticket_period" VALUES('d085d7375cd4315dfc0e0d78','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','held','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('6d9d2367958d8c96c58fa43c','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','open','P3','gold','county','warranty','out','1',NULL);
INSERT INTO "ticket_period" VALUES('2eb40690db24c54a1edf6a86','2026-03-02T09:20:00Z','2026-03-03T01:00:00Z','open','P2','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('2eb40690db24c54a1edf6a86','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P2','gold','city','warranty','unknown','2','e46e78f192bca496f06f7f85');
INSERT INTO "ticket_period" VALUES('bdde22ffeaa0915e5a501613','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','open','P1','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('d085d7375cd4315dfc0e0d78','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','open','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('49e3ef5a46b07ed05a9602ca','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','held','P3','standard','city','warranty','in','1',NULL);
INSERT INTO "ticket_period" VALUES('1ed455e55ac0e6a5a40859b6','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','open','P2','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('7e9ab321f78641398f116235','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','cancelled','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('fb10f95607a41a13b0ea71fc','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('94767b1201d04bca30512259','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1','7c7a0403b17a7db853840d5a');
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
INSERT INTO "turnover" VALUES('2f586f88b093b93cd5b908e2','2026-02',2000000,'CNY',2);
INSERT INTO "turnover" VALUES('2f586f88b093b93cd5b908e2','2026-04',100000,'CNY',2);
CREATE TABLE withdrawn (
  ticket_id TEXT PRIMARY KEY,
  number TEXT NOT NULL,
  count INTEGER,
  at TEXT NOT NULL,
  actor TEXT NOT NULL
) STRICT;
INSERT INTO "withdrawn" VALUES('3b414ba232d8275e52759a50','SD-000010',10,'2026-04-01T01:00:00Z','tester');
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
INSERT INTO "word" VALUES('000001',1,0,'丅');
INSERT INTO "word" VALUES('000001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('000002',1,0,'三');
INSERT INTO "word" VALUES('000002',2,0,'一三');
INSERT INTO "word" VALUES('000003',1,0,'一');
INSERT INTO "word" VALUES('000003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('000004',1,0,'丈');
INSERT INTO "word" VALUES('000005',1,0,'丆');
INSERT INTO "word" VALUES('000006',1,0,'七');
INSERT INTO "word" VALUES('000007',1,0,'丂');
INSERT INTO "word" VALUES('000008',1,0,'万');
INSERT INTO "word" VALUES('000009',1,0,'丄');
INSERT INTO "word" VALUES('00001',1,0,'丅');
INSERT INTO "word" VALUES('00001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('000011',1,0,'丌');
INSERT INTO "word" VALUES('000012',1,0,'上');
INSERT INTO "word" VALUES('000013',1,0,'下');
INSERT INTO "word" VALUES('00002',1,0,'三');
INSERT INTO "word" VALUES('00002',2,0,'一三');
INSERT INTO "word" VALUES('00003',1,0,'一');
INSERT INTO "word" VALUES('00003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('00004',1,0,'丈');
INSERT INTO "word" VALUES('00005',1,0,'丆');
INSERT INTO "word" VALUES('00006',1,0,'七');
INSERT INTO "word" VALUES('00007',1,0,'丂');
INSERT INTO "word" VALUES('00007',2,0,'丂七丄上丌');
INSERT INTO "word" VALUES('00008',1,0,'万');
INSERT INTO "word" VALUES('00009',1,0,'丄');
INSERT INTO "word" VALUES('0001',1,0,'丅');
INSERT INTO "word" VALUES('0001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('00011',1,0,'丌');
INSERT INTO "word" VALUES('00012',1,0,'上');
INSERT INTO "word" VALUES('00013',1,0,'下');
INSERT INTO "word" VALUES('0002',1,0,'三');
INSERT INTO "word" VALUES('0002',2,0,'一三');
INSERT INTO "word" VALUES('0003',1,0,'一');
INSERT INTO "word" VALUES('0003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('0004',1,0,'丈');
INSERT INTO "word" VALUES('0005',1,0,'丆');
INSERT INTO "word" VALUES('0006',1,0,'七');
INSERT INTO "word" VALUES('0007',1,0,'丂');
INSERT INTO "word" VALUES('0007',2,0,'丂七丄上丌');
INSERT INTO "word" VALUES('0008',1,0,'万');
INSERT INTO "word" VALUES('0009',1,0,'丄');
INSERT INTO "word" VALUES('0011',1,0,'丌');
INSERT INTO "word" VALUES('0012',1,0,'上');
INSERT INTO "word" VALUES('0013',1,0,'下');
INSERT INTO "word" VALUES('010',2,0,'丂七丄上丌');
INSERT INTO "word" VALUES('01055500007',2,0,'丂七丄上丌');
INSERT INTO "word" VALUES('055500007',2,0,'丂七丄上丌');
INSERT INTO "word" VALUES('1',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('1001',2,0,'丅万');
INSERT INTO "word" VALUES('1002',2,0,'三');
INSERT INTO "word" VALUES('1055500007',2,0,'丂七丄上丌');
INSERT INTO "word" VALUES('12',2,0,'丂七丄上丌');
INSERT INTO "word" VALUES('12345',2,0,'三');
INSERT INTO "word" VALUES('13800000001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('13800000002',2,0,'一三');
INSERT INTO "word" VALUES('13800000003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('2',2,0,'丅万');
INSERT INTO "word" VALUES('20',3,0,'丅');
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
INSERT INTO "word" VALUES('again',1,0,'万');
INSERT INTO "word" VALUES('again',2,0,'万');
INSERT INTO "word" VALUES('again',3,0,'丂');
INSERT INTO "word" VALUES('anybody',1,0,'上丌');
INSERT INTO "word" VALUES('anybody',2,0,'三丌');
INSERT INTO "word" VALUES('at',3,0,'丅');
INSERT INTO "word" VALUES('away',3,0,'三');
INSERT INTO "word" VALUES('be',3,0,'丈');
INSERT INTO "word" VALUES('board',3,0,'丈');
INSERT INTO "word" VALUES('by',1,0,'七');
INSERT INTO "word" VALUES('by',2,0,'七');
INSERT INTO "word" VALUES('by',3,0,'七');
INSERT INTO "word" VALUES('called',1,0,'七');
INSERT INTO "word" VALUES('called',2,0,'七');
INSERT INTO "word" VALUES('called',3,0,'七');
INSERT INTO "word" VALUES('cannot',1,0,'丆');
INSERT INTO "word" VALUES('cannot',2,0,'丆');
INSERT INTO "word" VALUES('care',3,0,'丅');
INSERT INTO "word" VALUES('clinic',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('close',3,0,'丅');
INSERT INTO "word" VALUES('code',1,0,'一');
INSERT INTO "word" VALUES('code',2,0,'一');
INSERT INTO "word" VALUES('come',1,0,'上丌');
INSERT INTO "word" VALUES('come',2,0,'丌');
INSERT INTO "word" VALUES('coming',2,0,'三');
INSERT INTO "word" VALUES('content',3,0,'丂');
INSERT INTO "word" VALUES('customer',3,0,'丈');
INSERT INTO "word" VALUES('dark',1,0,'丄');
INSERT INTO "word" VALUES('dark',2,0,'丄');
INSERT INTO "word" VALUES('dealer',2,0,'丂七丄上丌');
INSERT INTO "word" VALUES('desk',1,0,'丈');
INSERT INTO "word" VALUES('desk',2,0,'丈');
INSERT INTO "word" VALUES('did',3,0,'丅');
INSERT INTO "word" VALUES('does',1,0,'丂上丌');
INSERT INTO "word" VALUES('does',2,0,'丂丌');
INSERT INTO "word" VALUES('door',1,0,'丁');
INSERT INTO "word" VALUES('door',2,0,'丁');
INSERT INTO "word" VALUES('down',1,0,'丈');
INSERT INTO "word" VALUES('down',2,0,'丈');
INSERT INTO "word" VALUES('every',1,0,'一');
INSERT INTO "word" VALUES('every',2,0,'一');
INSERT INTO "word" VALUES('example',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('explained',3,0,'丂');
INSERT INTO "word" VALUES('ext',2,0,'丂七丄上丌');
INSERT INTO "word" VALUES('factory',3,0,'三');
INSERT INTO "word" VALUES('full',3,0,'丅');
INSERT INTO "word" VALUES('has',3,0,'丈');
INSERT INTO "word" VALUES('help',3,0,'丅');
INSERT INTO "word" VALUES('how',1,0,'丂');
INSERT INTO "word" VALUES('how',2,0,'丂');
INSERT INTO "word" VALUES('how',3,0,'丂');
INSERT INTO "word" VALUES('in',1,0,'丆');
INSERT INTO "word" VALUES('in',2,0,'丆三');
INSERT INTO "word" VALUES('in',3,0,'丁丂');
INSERT INTO "word" VALUES('inc',1,0,'丁');
INSERT INTO "word" VALUES('into',3,0,'一');
INSERT INTO "word" VALUES('is',1,0,'丄丈');
INSERT INTO "word" VALUES('is',2,0,'丄丈三');
INSERT INTO "word" VALUES('is',3,0,'丆丈');
INSERT INTO "word" VALUES('it',1,0,'丂');
INSERT INTO "word" VALUES('it',2,0,'丂');
INSERT INTO "word" VALUES('it',3,0,'一');
INSERT INTO "word" VALUES('jam',3,0,'丅');
INSERT INTO "word" VALUES('jams',1,0,'丅万');
INSERT INTO "word" VALUES('jams',2,0,'丅万');
INSERT INTO "word" VALUES('know',3,0,'丂');
INSERT INTO "word" VALUES('labels',3,0,'丅');
INSERT INTO "word" VALUES('li',2,0,'丅丆万丈下');
INSERT INTO "word" VALUES('lock',1,0,'丁');
INSERT INTO "word" VALUES('lock',2,0,'丁');
INSERT INTO "word" VALUES('log',1,0,'丆');
INSERT INTO "word" VALUES('log',2,0,'丆');
INSERT INTO "word" VALUES('log',3,0,'丁');
INSERT INTO "word" VALUES('logged',2,0,'丌');
INSERT INTO "word" VALUES('look',3,0,'一');
INSERT INTO "word" VALUES('lp2',2,0,'丅万');
INSERT INTO "word" VALUES('measured',3,0,'丈');
INSERT INTO "word" VALUES('mistake',1,0,'七');
INSERT INTO "word" VALUES('mistake',2,0,'七');
INSERT INTO "word" VALUES('mistake',3,0,'七');
INSERT INTO "word" VALUES('mr',2,0,'丌');
INSERT INTO "word" VALUES('na',2,0,'丅丆万丈下');
INSERT INTO "word" VALUES('nine',2,0,'下');
INSERT INTO "word" VALUES('no',1,0,'三下');
INSERT INTO "word" VALUES('no',2,0,'三下');
INSERT INTO "word" VALUES('no',3,0,'丂');
INSERT INTO "word" VALUES('none',3,0,'丂');
INSERT INTO "word" VALUES('noon',3,0,'丅');
INSERT INTO "word" VALUES('north',2,0,'丅万');
INSERT INTO "word" VALUES('not',3,0,'丁丅');
INSERT INTO "word" VALUES('out',3,0,'丆丈');
INSERT INTO "word" VALUES('paper',3,0,'丅');
INSERT INTO "word" VALUES('photo',3,0,'丅');
INSERT INTO "word" VALUES('png',3,0,'丅');
INSERT INTO "word" VALUES('power',1,0,'三');
INSERT INTO "word" VALUES('power',2,0,'三');
INSERT INTO "word" VALUES('pr',2,0,'丅万三');
INSERT INTO "word" VALUES('print',1,0,'丂');
INSERT INTO "word" VALUES('print',2,0,'丂');
INSERT INTO "word" VALUES('printed',3,0,'丅');
INSERT INTO "word" VALUES('printer',1,0,'丅万');
INSERT INTO "word" VALUES('printer',2,0,'丅万');
INSERT INTO "word" VALUES('prints',3,0,'丅');
INSERT INTO "word" VALUES('quality',3,0,'三');
INSERT INTO "word" VALUES('reads',1,0,'一');
INSERT INTO "word" VALUES('reads',2,0,'一');
INSERT INTO "word" VALUES('recorded',3,0,'丁');
INSERT INTO "word" VALUES('registration',1,0,'丈');
INSERT INTO "word" VALUES('registration',2,0,'丈');
INSERT INTO "word" VALUES('replaced',3,0,'丅');
INSERT INTO "word" VALUES('restart',3,0,'丅');
INSERT INTO "word" VALUES('road',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('roller',3,0,'丅');
INSERT INTO "word" VALUES('running',3,0,'丆丈');
INSERT INTO "word" VALUES('sample',2,0,'丁丂七丄丅万上丌');
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
INSERT INTO "word" VALUES('the',1,0,'丄万');
INSERT INTO "word" VALUES('the',2,0,'丄万三');
INSERT INTO "word" VALUES('the',3,0,'丁丈');
INSERT INTO "word" VALUES('them',3,0,'丄');
INSERT INTO "word" VALUES('they',3,0,'丂丅');
INSERT INTO "word" VALUES('time',3,0,'丆丈');
INSERT INTO "word" VALUES('to',3,0,'丄丈');
INSERT INTO "word" VALUES('told',3,0,'丄');
INSERT INTO "word" VALUES('training',3,0,'丂');
INSERT INTO "word" VALUES('twice',2,0,'丌');
INSERT INTO "word" VALUES('van',2,0,'三');
INSERT INTO "word" VALUES('wait',3,0,'丄');
INSERT INTO "word" VALUES('warranty',3,0,'丂');
INSERT INTO "word" VALUES('we',3,0,'一');
INSERT INTO "word" VALUES('wing',2,0,'丅万');
INSERT INTO "word" VALUES('worn',3,0,'丅');
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
COMMIT;
