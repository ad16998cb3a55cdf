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
INSERT INTO "_sqlite_migrations" VALUES(1,'svcdesk','0001_desk','2026-11-28 08:39:58.085057+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'svcdesk','0002_field','2026-11-28 08:39:58.105062+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'svcdesk','0003_truth','2026-11-28 08:39:58.131958+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'svcdesk','0004_slips','2026-11-28 08:39:58.220369+00:00');
INSERT INTO "_sqlite_migrations" VALUES(5,'svcdesk','0005_care','2026-11-28 08:39:58.244759+00:00');
CREATE TABLE absence (
  id TEXT PRIMARY KEY,
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  note TEXT,
  CHECK (since < until)
) STRICT;
INSERT INTO "absence" VALUES('2edaf4d796c6b5908df755ac','5ebf5d062853a340ab21f390','2026-04-05T16:00:00Z','2026-04-10T16:00:00Z','holiday');
INSERT INTO "absence" VALUES('0eaefc7530ea381a36f2252a','5ebf5d062853a340ab21f390','2026-04-30T16:00:00Z','2026-05-05T16:00:00Z','on leave');
CREATE TABLE appointment (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  agreed_at TEXT NOT NULL,
  visit_at TEXT NOT NULL,
  asked_by TEXT NOT NULL CHECK (asked_by IN ('customer', 'desk')),
  note TEXT
, visit_until TEXT CHECK (visit_until >= visit_at)) STRICT;
INSERT INTO "appointment" VALUES('10447c4332a7d2ed1990c03b','ce99a87a87620e9bfbe147fa','2026-03-02T01:00:00Z','2026-03-02T02:00:00Z','customer','they close at noon',NULL);
INSERT INTO "appointment" VALUES('8c90c129ae651cacca2a80a8','4f5102ba4be1347247641172','2026-03-04T01:00:00Z','2026-03-05T06:00:00Z','desk',NULL,'2026-03-05T08:00:00Z');
CREATE TABLE approval (
  noun TEXT NOT NULL CHECK (noun IN ('repair', 'request', 'return')),
  noun_id TEXT NOT NULL,   -- of the dispatch, the request or the return
  actor TEXT NOT NULL,
  at TEXT NOT NULL,
  note TEXT, role TEXT,
  PRIMARY KEY (noun, noun_id, actor)
) STRICT;
INSERT INTO "approval" VALUES('return','24337e858f31fed7388baf87','wang','2026-03-02T03:00:00Z',NULL,NULL);
INSERT INTO "approval" VALUES('request','2f65e8dd3b440cdd5c0ab0df','wang','2026-03-02T06:00:00Z',NULL,NULL);
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
INSERT INTO "article" VALUES('b2f5ff45b5c2bc8eefd0a99b','K-0001','nobody knows how it prints',NULL,NULL,'how does it print','no training','explained','79e677e94405ea6007e54705','tester','2026-04-01T02:00:00Z',1,NULL,NULL);
CREATE TABLE article_use (
  id TEXT PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES article (id),
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  at TEXT NOT NULL
) STRICT;
INSERT INTO "article_use" VALUES('7fdaf07b829fbd379b3e6897','b2f5ff45b5c2bc8eefd0a99b','d3b66fcb586c20f26d82c1fd','2026-04-01T02:00:00Z');
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
INSERT INTO "attachment" VALUES('1183417ded72daeeea16c545','ce99a87a87620e9bfbe147fa',1,'19ef9216720e69f8bdc072d9',NULL,'photo','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-03-02T02:05:00Z');
INSERT INTO "attachment" VALUES('f1358ff064803c2e069a4490','ce99a87a87620e9bfbe147fa',2,NULL,NULL,'file','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-03-02T02:05:00Z');
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
INSERT INTO "call" VALUES('ea37e88c37c7ecbbdcd62f42','ce99a87a87620e9bfbe147fa','2026-03-02T01:00:00Z','phone','Li Na','13800000003','printer jams','tester',0,NULL);
INSERT INTO "call" VALUES('f7b62c416186555f5ad38260','412ad142b7a6e99e6dd5547c','2026-03-02T03:00:00Z','phone',NULL,NULL,'no power','tester',0,NULL);
INSERT INTO "call" VALUES('17cf22aa4357a0ae5d7ecb15','412ad142b7a6e99e6dd5547c','2026-03-02T03:00:00Z','phone',NULL,NULL,'is anybody coming?','tester',1,NULL);
INSERT INTO "call" VALUES('92e1a8c164815e6de0d77590','c3e19358b4ed23cca7729345','2026-03-02T03:30:00Z','phone',NULL,NULL,'scanner reads every second code','tester',0,NULL);
INSERT INTO "call" VALUES('b8c0b91bc5647ab5eed38e46','4f5102ba4be1347247641172','2026-03-02T03:30:00Z','phone',NULL,NULL,'registration desk is down','tester',0,NULL);
INSERT INTO "call" VALUES('a40d36d0e7a3b3c6b04d805d','8bd47495fcc919807c8fec57','2026-03-02T09:20:00Z','phone',NULL,NULL,'cannot log in','tester',0,NULL);
INSERT INTO "call" VALUES('f23fbc56b7f0bb4553dc0306','9693a7b83608f891c4f170f9','2026-03-03T01:00:00Z','phone',NULL,NULL,'called by mistake','tester',0,NULL);
INSERT INTO "call" VALUES('12e08e3a5feee542ad454258','79e677e94405ea6007e54705','2026-03-03T01:00:00Z','phone',NULL,NULL,'how does it print','tester',0,NULL);
INSERT INTO "call" VALUES('9070a3abf87e4d725386dd3b','3aa1204e933a50f27d80af83','2026-03-02T00:30:00Z','phone',NULL,NULL,'Door, Lock, Stuck','Desk 1',0,NULL);
INSERT INTO "call" VALUES('6297b0d3737b5a342cece10d','da3fb41ff678b7b79edfa830','2026-03-04T01:00:00Z','phone',NULL,NULL,'the printer jams again','tester',0,NULL);
INSERT INTO "call" VALUES('7b67bda6eb17767e8fc69772','fdc2ba4102548bc177dc1dc0','2026-03-04T01:00:00Z','phone',NULL,NULL,'the screen is dark','tester',0,NULL);
INSERT INTO "call" VALUES('e6446d2b2a8842b4c149b325','b57baea149b6c57fd73c8670','2026-04-01T01:00:00Z','phone',NULL,NULL,'does anybody come?','tester',0,NULL);
INSERT INTO "call" VALUES('bdfe1a0c3ff73927d8866c89','b57baea149b6c57fd73c8670','2026-04-01T01:00:00Z','phone','Mr Sample',NULL,'logged twice','tester',0,NULL);
INSERT INTO "call" VALUES('723462f8f95eeb28d9a41df1','abcf8601025375888d60589b','2026-04-01T01:00:00Z','mail','Li Na',NULL,'no sound
since nine','tester',0,NULL);
INSERT INTO "call" VALUES('627ea10e42e973eca9c7cec9','3649cf0261270ac11160a445','2026-04-01T01:00:00Z','phone',NULL,NULL,'cable loose','tester',0,NULL);
INSERT INTO "call" VALUES('5891356346272fb8fe9e4d4d','d3b66fcb586c20f26d82c1fd','2026-04-01T02:00:00Z','phone',NULL,NULL,'how does it print now','tester',0,NULL);
CREATE TABLE card (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  value INTEGER NOT NULL CHECK (value > 0),
  balance INTEGER NOT NULL CHECK (balance BETWEEN 0 AND value),
  currency TEXT NOT NULL,
  sold_at TEXT NOT NULL
, decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4)) STRICT;
INSERT INTO "card" VALUES('bc0450ab2c2632cc0cb6c8a0','CARD-0001','1b49a49d933812a84b6f8227',50000,47000,'CNY','2026-03-02T00:30:00Z',2);
CREATE TABLE change (
  seq INTEGER PRIMARY KEY,
  op TEXT NOT NULL,
  relation TEXT NOT NULL,
  key TEXT NOT NULL,
  before TEXT
) STRICT;
INSERT INTO "change" VALUES(1,'59fbf2eb55542974b1655234','engineer','["edef2f81cb585a7fb36abde2"]',NULL);
INSERT INTO "change" VALUES(2,'59fbf2eb55542974b1655234','engineer_skill','["edef2f81cb585a7fb36abde2","printer"]',NULL);
INSERT INTO "change" VALUES(3,'fa048ce6e3522150b8eace7b','engineer','["5ebf5d062853a340ab21f390"]',NULL);
INSERT INTO "change" VALUES(4,'fa048ce6e3522150b8eace7b','engineer_skill','["5ebf5d062853a340ab21f390","installation"]',NULL);
INSERT INTO "change" VALUES(5,'fa048ce6e3522150b8eace7b','engineer_role','["5ebf5d062853a340ab21f390","reception"]',NULL);
INSERT INTO "change" VALUES(6,'60ef8690fac04eddc02c6c3c','absence','["2edaf4d796c6b5908df755ac"]',NULL);
INSERT INTO "change" VALUES(7,'acfe5ceb6db49bbde84df343','customer','["1b49a49d933812a84b6f8227"]',NULL);
INSERT INTO "change" VALUES(8,'acfe5ceb6db49bbde84df343','phone','["1b49a49d933812a84b6f8227","8613800000001",""]',NULL);
INSERT INTO "change" VALUES(9,'1cf5ca660ea9c45ca8647aa8','customer','["2f6dac53579d191ff0a004a7"]',NULL);
INSERT INTO "change" VALUES(10,'1cf5ca660ea9c45ca8647aa8','phone','["2f6dac53579d191ff0a004a7","8613800000002",""]',NULL);
INSERT INTO "change" VALUES(11,'5ae7299f0fcc0f3de600d9cc','customer','["1a4b92df3d8f2886ea9cb777"]',NULL);
INSERT INTO "change" VALUES(12,'f3889668a81991a7a884bad0','site','["10806ec350ed04a99dec82f3"]',NULL);
INSERT INTO "change" VALUES(13,'b94f4364508c0f20efaf9025','phone','["1b49a49d933812a84b6f8227","8613800000003",""]',NULL);
INSERT INTO "change" VALUES(14,'b94f4364508c0f20efaf9025','contact','["e25109de310b4e8dc9c737d5"]',NULL);
INSERT INTO "change" VALUES(15,'6bc03f2dca21705671b8009f','contract','["f64168bd641e62e1ae6cc149"]',NULL);
INSERT INTO "change" VALUES(16,'6bc03f2dca21705671b8009f','entitlement','["f64168bd641e62e1ae6cc149","visit"]',NULL);
INSERT INTO "change" VALUES(17,'6bc03f2dca21705671b8009f','entitlement','["f64168bd641e62e1ae6cc149","training"]',NULL);
INSERT INTO "change" VALUES(18,'3fc863c1d7e75f114a93d320','contract','["69e1d8e8ea0d787b00f46e68"]',NULL);
INSERT INTO "change" VALUES(19,'df994677a070b1fb03f3d91f','equipment','["afeb95ff1ef3b8471eaf78e7"]',NULL);
INSERT INTO "change" VALUES(20,'7441d0f5be4c3462888d5529','equipment','["d71958db55e0ab2b581493ae"]',NULL);
INSERT INTO "change" VALUES(21,'fabc40a47a6ec7cbb85ab8b1','equipment','["23e6995cc1e1894eb92b2371"]',NULL);
INSERT INTO "change" VALUES(22,'e7d8a051995c508eac6f2d9b','holder','["9d38e1653e3ee65d974da6a5"]',NULL);
INSERT INTO "change" VALUES(23,'e7d8a051995c508eac6f2d9b','stock','["9d38e1653e3ee65d974da6a5","roller","new"]',NULL);
INSERT INTO "change" VALUES(24,'e7d8a051995c508eac6f2d9b','stock_move','["bf4f2af734a7fe53abf53566"]',NULL);
INSERT INTO "change" VALUES(25,'db94f454a5f054dba92c5040','holder','["24a6635eaafa5c560d46ddcf"]',NULL);
INSERT INTO "change" VALUES(26,'db94f454a5f054dba92c5040','stock','["9d38e1653e3ee65d974da6a5","roller","new"]','{"holder_id":"9d38e1653e3ee65d974da6a5","part":"roller","condition":"new","quantity":10}');
INSERT INTO "change" VALUES(27,'db94f454a5f054dba92c5040','stock','["24a6635eaafa5c560d46ddcf","roller","new"]',NULL);
INSERT INTO "change" VALUES(28,'db94f454a5f054dba92c5040','stock_move','["d7f7df7647407ab10d73919e"]',NULL);
INSERT INTO "change" VALUES(29,'53ca9381963fa1f0f0133907','holder','["a73be362eab5f7f4c322e3a4"]',NULL);
INSERT INTO "change" VALUES(30,'53ca9381963fa1f0f0133907','stock','["9d38e1653e3ee65d974da6a5","roller","new"]','{"holder_id":"9d38e1653e3ee65d974da6a5","part":"roller","condition":"new","quantity":7}');
INSERT INTO "change" VALUES(31,'53ca9381963fa1f0f0133907','stock','["a73be362eab5f7f4c322e3a4","roller","new"]',NULL);
INSERT INTO "change" VALUES(32,'53ca9381963fa1f0f0133907','stock_move','["4cf4945c5f893eaae33a3015"]',NULL);
INSERT INTO "change" VALUES(33,'945e47ac91f7d97d933c7a56','card','["bc0450ab2c2632cc0cb6c8a0"]',NULL);
INSERT INTO "change" VALUES(34,'814e3c6eb542d4b8eab87673','ticket','["ce99a87a87620e9bfbe147fa"]',NULL);
INSERT INTO "change" VALUES(35,'814e3c6eb542d4b8eab87673','ticket_period','["ce99a87a87620e9bfbe147fa","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(36,'814e3c6eb542d4b8eab87673','call','["ea37e88c37c7ecbbdcd62f42"]',NULL);
INSERT INTO "change" VALUES(37,'814e3c6eb542d4b8eab87673','clock','["94ce2269e471ad56f2d93249"]',NULL);
INSERT INTO "change" VALUES(38,'814e3c6eb542d4b8eab87673','clock','["6a2485c43c41fa7b4e4530ca"]',NULL);
INSERT INTO "change" VALUES(39,'814e3c6eb542d4b8eab87673','clock','["e56d47b867f6826ce420ec82"]',NULL);
INSERT INTO "change" VALUES(40,'814e3c6eb542d4b8eab87673','clock_period','["94ce2269e471ad56f2d93249","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(41,'814e3c6eb542d4b8eab87673','clock_period','["6a2485c43c41fa7b4e4530ca","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(42,'814e3c6eb542d4b8eab87673','clock_period','["e56d47b867f6826ce420ec82","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(43,'d50965b24c70e0207b06d63e','ticket_period','["ce99a87a87620e9bfbe147fa","2026-03-02T01:00:00Z"]','{"ticket_id":"ce99a87a87620e9bfbe147fa","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(44,'d50965b24c70e0207b06d63e','ticket_period','["ce99a87a87620e9bfbe147fa","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(45,'1c4edcc1c0eef7e8608b92c0','clock','["94ce2269e471ad56f2d93249"]','{"id":"94ce2269e471ad56f2d93249","ticket_id":"ce99a87a87620e9bfbe147fa","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(46,'1c4edcc1c0eef7e8608b92c0','clock','["6a2485c43c41fa7b4e4530ca"]','{"id":"6a2485c43c41fa7b4e4530ca","ticket_id":"ce99a87a87620e9bfbe147fa","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(47,'1c4edcc1c0eef7e8608b92c0','clock_period','["94ce2269e471ad56f2d93249","2026-03-02T01:00:00Z"]','{"clock_id":"94ce2269e471ad56f2d93249","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T01:15:00Z","held":0}');
INSERT INTO "change" VALUES(48,'1c4edcc1c0eef7e8608b92c0','clock_period','["6a2485c43c41fa7b4e4530ca","2026-03-02T01:00:00Z"]','{"clock_id":"6a2485c43c41fa7b4e4530ca","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T01:30:00Z","held":0}');
INSERT INTO "change" VALUES(49,'6569e10bef4d6bb0f01a4833','appointment','["10447c4332a7d2ed1990c03b"]',NULL);
INSERT INTO "change" VALUES(50,'c33fd8e76e34ba3b6dbf1c0e','consent','["4576bdd0d835b4e8b6381c8e"]',NULL);
INSERT INTO "change" VALUES(51,'5ada0fce1f8f879d0b6c9025','quote','["7fde9cf76caf50841ab0348c"]',NULL);
INSERT INTO "change" VALUES(52,'5ada0fce1f8f879d0b6c9025','priced_line','["3c4f429b02ed73cca5bccb51"]',NULL);
INSERT INTO "change" VALUES(53,'5ada0fce1f8f879d0b6c9025','priced_line','["493e4b19d873927b1ea3d4fd"]',NULL);
INSERT INTO "change" VALUES(54,'5ada0fce1f8f879d0b6c9025','priced_line','["94b2cac3abe788347303aae8"]',NULL);
INSERT INTO "change" VALUES(55,'5ada0fce1f8f879d0b6c9025','priced_line','["3fc6cc43bf14acedfa3fd405"]',NULL);
INSERT INTO "change" VALUES(56,'9c27f2c3a7e51d921bd4a591','consent','["776d545864a2e6d6fa55e055"]',NULL);
INSERT INTO "change" VALUES(57,'553f08793c4b2520e676dacf','dispatch','["19ef9216720e69f8bdc072d9"]',NULL);
INSERT INTO "change" VALUES(58,'553f08793c4b2520e676dacf','clock','["33e0d0a72386cbd59a8146c7"]',NULL);
INSERT INTO "change" VALUES(59,'553f08793c4b2520e676dacf','clock_period','["33e0d0a72386cbd59a8146c7","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(60,'79de0ca5c4388b470a0f1235','holder','["1226b1f8c07aee1a2876796a"]',NULL);
INSERT INTO "change" VALUES(61,'79de0ca5c4388b470a0f1235','stock','["24a6635eaafa5c560d46ddcf","roller","new"]','{"holder_id":"24a6635eaafa5c560d46ddcf","part":"roller","condition":"new","quantity":3}');
INSERT INTO "change" VALUES(62,'79de0ca5c4388b470a0f1235','stock','["1226b1f8c07aee1a2876796a","roller","new"]',NULL);
INSERT INTO "change" VALUES(63,'79de0ca5c4388b470a0f1235','stock_move','["fe48250b10df275b2e206d4d"]',NULL);
INSERT INTO "change" VALUES(64,'fd26b008bd69732edcbcfd51','dispatch','["19ef9216720e69f8bdc072d9"]','{"id":"19ef9216720e69f8bdc072d9","ticket_id":"ce99a87a87620e9bfbe147fa","visit":1,"engineer_id":"edef2f81cb585a7fb36abde2","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null}');
INSERT INTO "change" VALUES(65,'fd26b008bd69732edcbcfd51','clock','["33e0d0a72386cbd59a8146c7"]','{"id":"33e0d0a72386cbd59a8146c7","ticket_id":"ce99a87a87620e9bfbe147fa","target":"arrive","tier":"gold","within":"2h clock","calendar":"always","stops":"arrived","pauses":null,"started_by":"ordered","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(66,'fd26b008bd69732edcbcfd51','clock_period','["33e0d0a72386cbd59a8146c7","2026-03-02T01:00:00Z"]','{"clock_id":"33e0d0a72386cbd59a8146c7","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(67,'a160761166cda1fd528df9d9','dispatch','["19ef9216720e69f8bdc072d9"]','{"id":"19ef9216720e69f8bdc072d9","ticket_id":"ce99a87a87620e9bfbe147fa","visit":1,"engineer_id":"edef2f81cb585a7fb36abde2","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null}');
INSERT INTO "change" VALUES(68,'a160761166cda1fd528df9d9','dispatch_check','["19ef9216720e69f8bdc072d9","uniform"]',NULL);
INSERT INTO "change" VALUES(69,'a160761166cda1fd528df9d9','dispatch_check','["19ef9216720e69f8bdc072d9","tidy"]',NULL);
INSERT INTO "change" VALUES(70,'a160761166cda1fd528df9d9','dispatch_item','["19ef9216720e69f8bdc072d9","training"]',NULL);
INSERT INTO "change" VALUES(71,'a160761166cda1fd528df9d9','stock','["1226b1f8c07aee1a2876796a","roller","new"]','{"holder_id":"1226b1f8c07aee1a2876796a","part":"roller","condition":"new","quantity":1}');
INSERT INTO "change" VALUES(72,'a160761166cda1fd528df9d9','stock_move','["f4afad35158ade7b5b0ae803"]',NULL);
INSERT INTO "change" VALUES(73,'a160761166cda1fd528df9d9','priced_line','["a81623568e5aa0fe4a57f39a"]',NULL);
INSERT INTO "change" VALUES(74,'a160761166cda1fd528df9d9','priced_line','["6bdff3bbc45327d17aea33ac"]',NULL);
INSERT INTO "change" VALUES(75,'a160761166cda1fd528df9d9','priced_line','["d4770763f19affaeb8872a10"]',NULL);
INSERT INTO "change" VALUES(76,'a160761166cda1fd528df9d9','priced_line','["6d0859080cf07ef8738ebdfb"]',NULL);
INSERT INTO "change" VALUES(77,'a160761166cda1fd528df9d9','priced_line','["70d9f65550dd6fd6f54a3ba4"]',NULL);
INSERT INTO "change" VALUES(78,'a160761166cda1fd528df9d9','entitlement','["f64168bd641e62e1ae6cc149","training"]','{"contract_id":"f64168bd641e62e1ae6cc149","entitlement":"training","total":2,"used":0}');
INSERT INTO "change" VALUES(79,'df01163a516b8659ef6a6afc','attachment','["1183417ded72daeeea16c545"]',NULL);
INSERT INTO "change" VALUES(80,'c43f691fad99874059a0249d','attachment','["f1358ff064803c2e069a4490"]',NULL);
INSERT INTO "change" VALUES(81,'d2e634bdf6d4358c2a5cd083','dispatch','["19ef9216720e69f8bdc072d9"]','{"id":"19ef9216720e69f8bdc072d9","ticket_id":"ce99a87a87620e9bfbe147fa","visit":1,"engineer_id":"edef2f81cb585a7fb36abde2","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":null,"cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"parts_charged":"cost","work_charged":"free","charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null}');
INSERT INTO "change" VALUES(82,'d2e634bdf6d4358c2a5cd083','dispatch','["19ef9216720e69f8bdc072d9"]','{"id":"19ef9216720e69f8bdc072d9","ticket_id":"ce99a87a87620e9bfbe147fa","visit":1,"engineer_id":"edef2f81cb585a7fb36abde2","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":null,"cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"parts_charged":"cost","work_charged":"free","charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":"Li Na","signed_at":"2026-03-02T02:05:00Z","failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null}');
INSERT INTO "change" VALUES(83,'d2e634bdf6d4358c2a5cd083','ticket_period','["ce99a87a87620e9bfbe147fa","2026-03-02T01:00:00Z"]','{"ticket_id":"ce99a87a87620e9bfbe147fa","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":"edef2f81cb585a7fb36abde2"}');
INSERT INTO "change" VALUES(84,'d2e634bdf6d4358c2a5cd083','ticket_period','["ce99a87a87620e9bfbe147fa","2026-03-02T02:05:00Z"]',NULL);
INSERT INTO "change" VALUES(85,'d2e634bdf6d4358c2a5cd083','ticket','["ce99a87a87620e9bfbe147fa"]','{"id":"ce99a87a87620e9bfbe147fa","number":"SD-000001","count":1,"summary":"printer jams","kind":"fault","customer_id":"1b49a49d933812a84b6f8227","severity":null,"reach":null,"opened_at":"2026-03-02T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":"afeb95ff1ef3b8471eaf78e7","contract_id":"f64168bd641e62e1ae6cc149","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(86,'d2e634bdf6d4358c2a5cd083','clock','["e56d47b867f6826ce420ec82"]','{"id":"e56d47b867f6826ce420ec82","ticket_id":"ce99a87a87620e9bfbe147fa","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(87,'d2e634bdf6d4358c2a5cd083','clock_period','["e56d47b867f6826ce420ec82","2026-03-02T01:00:00Z"]','{"clock_id":"e56d47b867f6826ce420ec82","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(88,'bb983108c332881b23336f43','card','["bc0450ab2c2632cc0cb6c8a0"]','{"id":"bc0450ab2c2632cc0cb6c8a0","number":"CARD-0001","customer_id":"1b49a49d933812a84b6f8227","value":50000,"balance":50000,"currency":"CNY","sold_at":"2026-03-02T00:30:00Z","decimals":2}');
INSERT INTO "change" VALUES(89,'bb983108c332881b23336f43','payment','["6e604ebe181dc68e5b9e7496"]',NULL);
INSERT INTO "change" VALUES(90,'c97fd2ba2365338e69299fcb','payment','["75005790a24daab74e5a4d2b"]',NULL);
INSERT INTO "change" VALUES(91,'15fd4feb45adb808ce0897ae','dispatch','["19ef9216720e69f8bdc072d9"]','{"id":"19ef9216720e69f8bdc072d9","ticket_id":"ce99a87a87620e9bfbe147fa","visit":1,"engineer_id":"edef2f81cb585a7fb36abde2","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":"2026-03-02T02:05:00Z","cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"parts_charged":"cost","work_charged":"free","charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":"Li Na","signed_at":"2026-03-02T02:05:00Z","failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null}');
INSERT INTO "change" VALUES(92,'1cfbc3b800936dc8fa5f2f73','discount','["ce99a87a87620e9bfbe147fa"]',NULL);
INSERT INTO "change" VALUES(93,'2f00db348a2658aa2c799b12','payment','["da60b7da681b034a8058e568"]',NULL);
INSERT INTO "change" VALUES(94,'6f4e804d1ece0bdc3f881329','payment','["da60b7da681b034a8058e568"]','{"id":"da60b7da681b034a8058e568","receipt":"R-0003","ticket_id":"ce99a87a87620e9bfbe147fa","amount":500,"currency":"CNY","method":"transfer","card_id":null,"at":"2026-03-02T02:05:00Z","taken_by":"tester","decimals":2,"kind":"refund","voided_at":null,"voided_by":null,"voided_why":null}');
INSERT INTO "change" VALUES(95,'3a738556d6ee0abd45daef4d','ticket_period','["ce99a87a87620e9bfbe147fa","2026-03-02T02:05:00Z"]','{"ticket_id":"ce99a87a87620e9bfbe147fa","since":"2026-03-02T02:05:00Z","until":"9999-12-31T23:59:59Z","state":"resolved","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":"edef2f81cb585a7fb36abde2"}');
INSERT INTO "change" VALUES(96,'3a738556d6ee0abd45daef4d','ticket_period','["ce99a87a87620e9bfbe147fa","2026-03-02T02:05:00Z"]',NULL);
INSERT INTO "change" VALUES(97,'23c9325feda87e3b8d6b5457','ticket','["412ad142b7a6e99e6dd5547c"]',NULL);
INSERT INTO "change" VALUES(98,'23c9325feda87e3b8d6b5457','ticket_period','["412ad142b7a6e99e6dd5547c","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(99,'23c9325feda87e3b8d6b5457','call','["f7b62c416186555f5ad38260"]',NULL);
INSERT INTO "change" VALUES(100,'23c9325feda87e3b8d6b5457','clock','["232f463affade7d93074f004"]',NULL);
INSERT INTO "change" VALUES(101,'23c9325feda87e3b8d6b5457','clock','["13fc243cfb8590c9176faf3d"]',NULL);
INSERT INTO "change" VALUES(102,'23c9325feda87e3b8d6b5457','clock_period','["232f463affade7d93074f004","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(103,'23c9325feda87e3b8d6b5457','clock_period','["13fc243cfb8590c9176faf3d","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(104,'6e094ec23fa8bce902267010','call','["17cf22aa4357a0ae5d7ecb15"]',NULL);
INSERT INTO "change" VALUES(105,'2838c36e3f79f9e8a81dcc19','loan','["a101ccc8e4ae816d2abf73bc"]',NULL);
INSERT INTO "change" VALUES(106,'e08872c9cb209c477ec1e83c','rma','["24337e858f31fed7388baf87"]',NULL);
INSERT INTO "change" VALUES(107,'c2ed64bd7399a6adf4165899','approval','["return","24337e858f31fed7388baf87","wang"]',NULL);
INSERT INTO "change" VALUES(108,'c2ed64bd7399a6adf4165899','rma','["24337e858f31fed7388baf87"]','{"id":"24337e858f31fed7388baf87","number":"RMA-0001","ticket_id":"412ad142b7a6e99e6dd5547c","equipment_id":"d71958db55e0ab2b581493ae","reason":"quality","decision":"repair","freight":"desk","because":"{\"when\": {\"warranty\": [\"in\"]}}","overruled_by":null,"asked_at":"2026-03-02T03:00:00Z","asked_by":"tester","approved_at":null,"sent_at":null,"back_at":null,"done_at":null}');
INSERT INTO "change" VALUES(109,'7811e07942c7858ba92a8684','consent','["95500635b12cf6184440a326"]',NULL);
INSERT INTO "change" VALUES(110,'267a7d3ed59bfc21236cf2e2','rma','["24337e858f31fed7388baf87"]','{"id":"24337e858f31fed7388baf87","number":"RMA-0001","ticket_id":"412ad142b7a6e99e6dd5547c","equipment_id":"d71958db55e0ab2b581493ae","reason":"quality","decision":"repair","freight":"desk","because":"{\"when\": {\"warranty\": [\"in\"]}}","overruled_by":null,"asked_at":"2026-03-02T03:00:00Z","asked_by":"tester","approved_at":"2026-03-02T03:00:00Z","sent_at":null,"back_at":null,"done_at":null}');
INSERT INTO "change" VALUES(111,'3cf4351cceba5c12527cfe9a','ticket_period','["412ad142b7a6e99e6dd5547c","2026-03-02T03:00:00Z"]','{"ticket_id":"412ad142b7a6e99e6dd5547c","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(112,'3cf4351cceba5c12527cfe9a','ticket_period','["412ad142b7a6e99e6dd5547c","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(113,'3cf4351cceba5c12527cfe9a','hold','["35eca1d273a82cce97dd1095"]',NULL);
INSERT INTO "change" VALUES(114,'3cf4351cceba5c12527cfe9a','clock_period','["232f463affade7d93074f004","2026-03-02T03:00:00Z"]','{"clock_id":"232f463affade7d93074f004","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T06:00:00Z","held":0}');
INSERT INTO "change" VALUES(115,'3cf4351cceba5c12527cfe9a','clock_period','["232f463affade7d93074f004","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(116,'fc1dc03627601744526aa97d','ticket','["c3e19358b4ed23cca7729345"]',NULL);
INSERT INTO "change" VALUES(117,'fc1dc03627601744526aa97d','ticket_period','["c3e19358b4ed23cca7729345","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(118,'fc1dc03627601744526aa97d','call','["92e1a8c164815e6de0d77590"]',NULL);
INSERT INTO "change" VALUES(119,'fc1dc03627601744526aa97d','clock','["de955a5da1b5685dc4c02e07"]',NULL);
INSERT INTO "change" VALUES(120,'fc1dc03627601744526aa97d','clock','["2aa21de5f1fa2b84b4f8c2c5"]',NULL);
INSERT INTO "change" VALUES(121,'fc1dc03627601744526aa97d','clock_period','["de955a5da1b5685dc4c02e07","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(122,'fc1dc03627601744526aa97d','clock_period','["2aa21de5f1fa2b84b4f8c2c5","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(123,'26501cdcf3e0fd6702d18120','ticket','["4f5102ba4be1347247641172"]',NULL);
INSERT INTO "change" VALUES(124,'26501cdcf3e0fd6702d18120','ticket_period','["4f5102ba4be1347247641172","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(125,'26501cdcf3e0fd6702d18120','call','["b8c0b91bc5647ab5eed38e46"]',NULL);
INSERT INTO "change" VALUES(126,'26501cdcf3e0fd6702d18120','clock','["eeacaa4cdb9b0c08f0d40ec6"]',NULL);
INSERT INTO "change" VALUES(127,'26501cdcf3e0fd6702d18120','clock','["3403ccd12ca2871668dece07"]',NULL);
INSERT INTO "change" VALUES(128,'26501cdcf3e0fd6702d18120','clock','["216354a95f3dc98a91a0a869"]',NULL);
INSERT INTO "change" VALUES(129,'26501cdcf3e0fd6702d18120','clock_period','["eeacaa4cdb9b0c08f0d40ec6","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(130,'26501cdcf3e0fd6702d18120','clock_period','["3403ccd12ca2871668dece07","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(131,'26501cdcf3e0fd6702d18120','clock_period','["216354a95f3dc98a91a0a869","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(132,'ed3b0b95952dd10f1d3ee256','ticket','["4f5102ba4be1347247641172"]','{"id":"4f5102ba4be1347247641172","number":"SD-000004","count":4,"summary":"registration desk is down","kind":"fault","customer_id":"1b49a49d933812a84b6f8227","severity":null,"reach":null,"opened_at":"2026-03-02T03:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":"f64168bd641e62e1ae6cc149","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(133,'ed3b0b95952dd10f1d3ee256','ticket_period','["4f5102ba4be1347247641172","2026-03-02T03:30:00Z"]','{"ticket_id":"4f5102ba4be1347247641172","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(134,'ed3b0b95952dd10f1d3ee256','ticket_period','["4f5102ba4be1347247641172","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(135,'ed3b0b95952dd10f1d3ee256','clock','["eeacaa4cdb9b0c08f0d40ec6"]','{"id":"eeacaa4cdb9b0c08f0d40ec6","ticket_id":"4f5102ba4be1347247641172","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(136,'ed3b0b95952dd10f1d3ee256','clock','["3403ccd12ca2871668dece07"]','{"id":"3403ccd12ca2871668dece07","ticket_id":"4f5102ba4be1347247641172","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(137,'ed3b0b95952dd10f1d3ee256','clock','["216354a95f3dc98a91a0a869"]','{"id":"216354a95f3dc98a91a0a869","ticket_id":"4f5102ba4be1347247641172","target":"solve","tier":"gold","within":"3 working days","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(138,'ed3b0b95952dd10f1d3ee256','clock_period','["216354a95f3dc98a91a0a869","2026-03-02T03:30:00Z"]','{"clock_id":"216354a95f3dc98a91a0a869","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-05T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(139,'ed3b0b95952dd10f1d3ee256','clock_period','["216354a95f3dc98a91a0a869","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(140,'d9607867fe7bdbabcbab8d48','ticket_period','["4f5102ba4be1347247641172","2026-03-02T06:00:00Z"]','{"ticket_id":"4f5102ba4be1347247641172","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(141,'d9607867fe7bdbabcbab8d48','ticket_period','["4f5102ba4be1347247641172","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(142,'1eb91197c5816d0c94248e3a','clock','["de955a5da1b5685dc4c02e07"]','{"id":"de955a5da1b5685dc4c02e07","ticket_id":"c3e19358b4ed23cca7729345","target":"answer","tier":"standard","within":"30m","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(143,'1eb91197c5816d0c94248e3a','clock_period','["de955a5da1b5685dc4c02e07","2026-03-02T03:30:00Z"]','{"clock_id":"de955a5da1b5685dc4c02e07","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(144,'1eb91197c5816d0c94248e3a','contract_extension','["de955a5da1b5685dc4c02e07"]',NULL);
INSERT INTO "change" VALUES(145,'1eb91197c5816d0c94248e3a','contract','["69e1d8e8ea0d787b00f46e68"]','{"id":"69e1d8e8ea0d787b00f46e68","number":"C-0002","customer_id":"2f6dac53579d191ff0a004a7","kind":"basic","tier":"standard","phase":null,"starts_on":"2026-01-01","ends_on":"2026-12-31"}');
INSERT INTO "change" VALUES(146,'ca2d599ec5a85023dbb70554','stock_request','["2f65e8dd3b440cdd5c0ab0df"]',NULL);
INSERT INTO "change" VALUES(147,'edf1dc0de3ebd029bea2f1c9','approval','["request","2f65e8dd3b440cdd5c0ab0df","wang"]',NULL);
INSERT INTO "change" VALUES(148,'edf1dc0de3ebd029bea2f1c9','stock_request','["2f65e8dd3b440cdd5c0ab0df"]','{"id":"2f65e8dd3b440cdd5c0ab0df","number":"REQ-0001","holder_id":"a73be362eab5f7f4c322e3a4","part":"roller","quantity":2,"state":"asked","asked_at":"2026-03-02T06:00:00Z","asked_by":"tester","because":"for the fair"}');
INSERT INTO "change" VALUES(149,'a2d960e31452f710ef671111','stock','["9d38e1653e3ee65d974da6a5","roller","new"]','{"holder_id":"9d38e1653e3ee65d974da6a5","part":"roller","condition":"new","quantity":5}');
INSERT INTO "change" VALUES(150,'a2d960e31452f710ef671111','stock','["a73be362eab5f7f4c322e3a4","roller","new"]','{"holder_id":"a73be362eab5f7f4c322e3a4","part":"roller","condition":"new","quantity":2}');
INSERT INTO "change" VALUES(151,'a2d960e31452f710ef671111','stock_move','["521cde06468a74368945f591"]',NULL);
INSERT INTO "change" VALUES(152,'a2d960e31452f710ef671111','stock_request','["2f65e8dd3b440cdd5c0ab0df"]','{"id":"2f65e8dd3b440cdd5c0ab0df","number":"REQ-0001","holder_id":"a73be362eab5f7f4c322e3a4","part":"roller","quantity":2,"state":"approved","asked_at":"2026-03-02T06:00:00Z","asked_by":"tester","because":"for the fair"}');
INSERT INTO "change" VALUES(153,'ec3e0954db71e0215c8e2d30','stock','["24a6635eaafa5c560d46ddcf","roller","new"]','{"holder_id":"24a6635eaafa5c560d46ddcf","part":"roller","condition":"new","quantity":2}');
INSERT INTO "change" VALUES(154,'ec3e0954db71e0215c8e2d30','stock_move','["9ee761016a4877570d356434"]',NULL);
INSERT INTO "change" VALUES(155,'ec3e0954db71e0215c8e2d30','loss','["9ee761016a4877570d356434"]',NULL);
INSERT INTO "change" VALUES(156,'926dfb254b58ac13f45c9bd6','entitlement','["f64168bd641e62e1ae6cc149","visit"]','{"contract_id":"f64168bd641e62e1ae6cc149","entitlement":"visit","total":4,"used":0}');
INSERT INTO "change" VALUES(157,'cb6527865b2830f25964426f','ticket','["8bd47495fcc919807c8fec57"]',NULL);
INSERT INTO "change" VALUES(158,'cb6527865b2830f25964426f','ticket_period','["8bd47495fcc919807c8fec57","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(159,'cb6527865b2830f25964426f','call','["a40d36d0e7a3b3c6b04d805d"]',NULL);
INSERT INTO "change" VALUES(160,'cb6527865b2830f25964426f','clock','["de17a3a012216ee0806e7d71"]',NULL);
INSERT INTO "change" VALUES(161,'cb6527865b2830f25964426f','clock','["4bb85e0018e78c648e1c036f"]',NULL);
INSERT INTO "change" VALUES(162,'cb6527865b2830f25964426f','clock','["189282bdce9fb75140edc344"]',NULL);
INSERT INTO "change" VALUES(163,'cb6527865b2830f25964426f','clock_period','["de17a3a012216ee0806e7d71","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(164,'cb6527865b2830f25964426f','clock_period','["4bb85e0018e78c648e1c036f","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(165,'cb6527865b2830f25964426f','clock_period','["189282bdce9fb75140edc344","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(166,'dee74f0da7d45271787151a6','escalation','["216354a95f3dc98a91a0a869",75]',NULL);
INSERT INTO "change" VALUES(167,'dee74f0da7d45271787151a6','notice','["c44a1482b5e43ecdff887371"]',NULL);
INSERT INTO "change" VALUES(168,'3f32c9f36ab87a334e6e520d','notice','["c44a1482b5e43ecdff887371"]','{"id":"c44a1482b5e43ecdff887371","ticket_id":"4f5102ba4be1347247641172","recipient":"head","engineer_id":null,"way":"command","made_at":"2026-03-02T09:20:00Z","document":"{\"target\": \"solve\", \"within\": \"same day\", \"percent\": 75, \"note\": \"time is running out\", \"due_at\": \"2026-03-02T09:30:00Z\", \"ticket\": {\"number\": \"SD-000004\", \"summary\": \"registration desk is down\", \"state\": \"open\", \"priority\": \"P1\", \"tier\": \"gold\", \"region\": \"city\", \"level\": \"2\", \"kind\": \"fault\", \"customer\": \"Example Clinic\", \"engineer\": null, \"opened_at\": \"2026-03-02T03:30:00Z\"}}","claimed_until":"2026-03-02T09:22:00Z","sent_at":null,"tries":0,"error":null,"clock_id":"216354a95f3dc98a91a0a869","percent":75,"about_at":"2026-03-02T08:15:00Z","not_before":null,"event_seq":null}');
INSERT INTO "change" VALUES(169,'e4939674f9ab799cd76ef29b','escalation','["189282bdce9fb75140edc344",75]',NULL);
INSERT INTO "change" VALUES(170,'e4939674f9ab799cd76ef29b','notice','["667162410e19e79ce89fe736"]',NULL);
INSERT INTO "change" VALUES(171,'3d11810f118089264d0890b0','escalation','["216354a95f3dc98a91a0a869",100]',NULL);
INSERT INTO "change" VALUES(172,'3d11810f118089264d0890b0','ticket_period','["4f5102ba4be1347247641172","2026-03-02T06:00:00Z"]','{"ticket_id":"4f5102ba4be1347247641172","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":null}');
INSERT INTO "change" VALUES(173,'3d11810f118089264d0890b0','ticket_period','["4f5102ba4be1347247641172","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(174,'3d11810f118089264d0890b0','clock','["216354a95f3dc98a91a0a869"]','{"id":"216354a95f3dc98a91a0a869","ticket_id":"4f5102ba4be1347247641172","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(175,'f4be64a8753dfef8f578fc90','escalation','["189282bdce9fb75140edc344",100]',NULL);
INSERT INTO "change" VALUES(176,'f4be64a8753dfef8f578fc90','ticket_period','["8bd47495fcc919807c8fec57","2026-03-02T09:20:00Z"]','{"ticket_id":"8bd47495fcc919807c8fec57","since":"2026-03-02T09:20:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(177,'f4be64a8753dfef8f578fc90','ticket_period','["8bd47495fcc919807c8fec57","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(178,'f4be64a8753dfef8f578fc90','clock','["189282bdce9fb75140edc344"]','{"id":"189282bdce9fb75140edc344","ticket_id":"8bd47495fcc919807c8fec57","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(179,'f4be64a8753dfef8f578fc90','clock','["de17a3a012216ee0806e7d71"]','{"id":"de17a3a012216ee0806e7d71","ticket_id":"8bd47495fcc919807c8fec57","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(180,'f4be64a8753dfef8f578fc90','clock','["4bb85e0018e78c648e1c036f"]','{"id":"4bb85e0018e78c648e1c036f","ticket_id":"8bd47495fcc919807c8fec57","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(181,'0da72d57a8fe70098ab708a1','escalation','["189282bdce9fb75140edc344",150]',NULL);
INSERT INTO "change" VALUES(182,'0da72d57a8fe70098ab708a1','ticket_period','["8bd47495fcc919807c8fec57","2026-03-03T01:00:00Z"]','{"ticket_id":"8bd47495fcc919807c8fec57","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":null}');
INSERT INTO "change" VALUES(183,'0da72d57a8fe70098ab708a1','ticket_period','["8bd47495fcc919807c8fec57","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(184,'ad4b8d3d1ea7e4d21abcf025','notice','["667162410e19e79ce89fe736"]','{"id":"667162410e19e79ce89fe736","ticket_id":"8bd47495fcc919807c8fec57","recipient":"head","engineer_id":null,"way":"command","made_at":"2026-03-03T01:00:00Z","document":"{\"target\": \"solve\", \"within\": \"same day\", \"percent\": 75, \"note\": \"time is running out\", \"due_at\": \"2026-03-02T09:30:00Z\", \"ticket\": {\"number\": \"SD-000005\", \"summary\": \"cannot log in\", \"state\": \"open\", \"priority\": \"P1\", \"tier\": \"gold\", \"region\": \"city\", \"level\": \"1\", \"kind\": \"fault\", \"customer\": \"Example Clinic\", \"engineer\": null, \"opened_at\": \"2026-03-02T09:20:00Z\"}}","claimed_until":"2026-03-03T01:02:00Z","sent_at":null,"tries":0,"error":null,"clock_id":"189282bdce9fb75140edc344","percent":75,"about_at":"2026-03-02T09:27:30Z","not_before":null,"event_seq":null}');
INSERT INTO "change" VALUES(185,'2d00ae8f01af652f96d3e843','ticket','["9693a7b83608f891c4f170f9"]',NULL);
INSERT INTO "change" VALUES(186,'2d00ae8f01af652f96d3e843','ticket_period','["9693a7b83608f891c4f170f9","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(187,'2d00ae8f01af652f96d3e843','call','["f23fbc56b7f0bb4553dc0306"]',NULL);
INSERT INTO "change" VALUES(188,'2d00ae8f01af652f96d3e843','clock','["a523096dac8d68cc598690fd"]',NULL);
INSERT INTO "change" VALUES(189,'2d00ae8f01af652f96d3e843','clock','["4e771efcb55f259edde6bd98"]',NULL);
INSERT INTO "change" VALUES(190,'2d00ae8f01af652f96d3e843','clock_period','["a523096dac8d68cc598690fd","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(191,'2d00ae8f01af652f96d3e843','clock_period','["4e771efcb55f259edde6bd98","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(192,'2233fe4b971321f213690390','ticket_period','["9693a7b83608f891c4f170f9","2026-03-03T01:00:00Z"]','{"ticket_id":"9693a7b83608f891c4f170f9","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(193,'2233fe4b971321f213690390','ticket_period','["9693a7b83608f891c4f170f9","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(194,'2233fe4b971321f213690390','ticket','["9693a7b83608f891c4f170f9"]','{"id":"9693a7b83608f891c4f170f9","number":"SD-000006","count":6,"summary":"called by mistake","kind":"fault","customer_id":"1a4b92df3d8f2886ea9cb777","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(195,'2233fe4b971321f213690390','clock','["a523096dac8d68cc598690fd"]','{"id":"a523096dac8d68cc598690fd","ticket_id":"9693a7b83608f891c4f170f9","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(196,'2233fe4b971321f213690390','clock','["4e771efcb55f259edde6bd98"]','{"id":"4e771efcb55f259edde6bd98","ticket_id":"9693a7b83608f891c4f170f9","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(197,'2233fe4b971321f213690390','clock_period','["a523096dac8d68cc598690fd","2026-03-03T01:00:00Z"]','{"clock_id":"a523096dac8d68cc598690fd","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-03T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(198,'2233fe4b971321f213690390','clock_period','["4e771efcb55f259edde6bd98","2026-03-03T01:00:00Z"]','{"clock_id":"4e771efcb55f259edde6bd98","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(199,'f43343a46c8e4f99e94dfe1d','ticket','["79e677e94405ea6007e54705"]',NULL);
INSERT INTO "change" VALUES(200,'f43343a46c8e4f99e94dfe1d','ticket_period','["79e677e94405ea6007e54705","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(201,'f43343a46c8e4f99e94dfe1d','call','["12e08e3a5feee542ad454258"]',NULL);
INSERT INTO "change" VALUES(202,'f43343a46c8e4f99e94dfe1d','clock','["b31e3a345a90bfd6523f2e77"]',NULL);
INSERT INTO "change" VALUES(203,'f43343a46c8e4f99e94dfe1d','clock','["18a12ca3a40b465168e1f677"]',NULL);
INSERT INTO "change" VALUES(204,'f43343a46c8e4f99e94dfe1d','clock_period','["b31e3a345a90bfd6523f2e77","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(205,'f43343a46c8e4f99e94dfe1d','clock_period','["18a12ca3a40b465168e1f677","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(206,'0c5f4df4f618fdd40c9ffb17','ticket_period','["79e677e94405ea6007e54705","2026-03-03T01:00:00Z"]','{"ticket_id":"79e677e94405ea6007e54705","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(207,'0c5f4df4f618fdd40c9ffb17','ticket_period','["79e677e94405ea6007e54705","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(208,'0c5f4df4f618fdd40c9ffb17','dispatch','["c663e8995435f0d256fa9b1f"]',NULL);
INSERT INTO "change" VALUES(209,'c29893669eeb509abf995bd7','dispatch','["c663e8995435f0d256fa9b1f"]','{"id":"c663e8995435f0d256fa9b1f","ticket_id":"79e677e94405ea6007e54705","visit":1,"engineer_id":"5ebf5d062853a340ab21f390","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null}');
INSERT INTO "change" VALUES(210,'c29893669eeb509abf995bd7','clock','["b31e3a345a90bfd6523f2e77"]','{"id":"b31e3a345a90bfd6523f2e77","ticket_id":"79e677e94405ea6007e54705","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(211,'c29893669eeb509abf995bd7','clock_period','["b31e3a345a90bfd6523f2e77","2026-03-03T01:00:00Z"]','{"clock_id":"b31e3a345a90bfd6523f2e77","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-03T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(212,'6c748a21cdc40907f7f20a9a','dispatch','["c663e8995435f0d256fa9b1f"]','{"id":"c663e8995435f0d256fa9b1f","ticket_id":"79e677e94405ea6007e54705","visit":1,"engineer_id":"5ebf5d062853a340ab21f390","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-03T01:00:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null}');
INSERT INTO "change" VALUES(213,'6c748a21cdc40907f7f20a9a','priced_line','["f8923d1df96b107e05db0121"]',NULL);
INSERT INTO "change" VALUES(214,'6c748a21cdc40907f7f20a9a','priced_line','["c647311be2930b77d6d9d7f7"]',NULL);
INSERT INTO "change" VALUES(215,'6c748a21cdc40907f7f20a9a','dispatch','["c663e8995435f0d256fa9b1f"]','{"id":"c663e8995435f0d256fa9b1f","ticket_id":"79e677e94405ea6007e54705","visit":1,"engineer_id":"5ebf5d062853a340ab21f390","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-03T01:00:00Z","recorded_at":"2026-03-03T01:00:00Z","finished_at":null,"cancelled_at":null,"fault":"none","cause":"no training","action":"explained","result":"they know how","minutes":30,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":"free","work_charged":"free","charged_because":"in warranty","overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null}');
INSERT INTO "change" VALUES(216,'7d36fd1a22f1d811837fced5','ticket_period','["79e677e94405ea6007e54705","2026-03-03T01:00:00Z"]','{"ticket_id":"79e677e94405ea6007e54705","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"5ebf5d062853a340ab21f390"}');
INSERT INTO "change" VALUES(217,'7d36fd1a22f1d811837fced5','ticket_period','["79e677e94405ea6007e54705","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(218,'7d36fd1a22f1d811837fced5','ticket','["79e677e94405ea6007e54705"]','{"id":"79e677e94405ea6007e54705","number":"SD-000007","count":7,"summary":"how does it print","kind":"fault","customer_id":"1a4b92df3d8f2886ea9cb777","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(219,'7d36fd1a22f1d811837fced5','clock','["18a12ca3a40b465168e1f677"]','{"id":"18a12ca3a40b465168e1f677","ticket_id":"79e677e94405ea6007e54705","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(220,'7d36fd1a22f1d811837fced5','clock_period','["18a12ca3a40b465168e1f677","2026-03-03T01:00:00Z"]','{"clock_id":"18a12ca3a40b465168e1f677","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(221,'88044fbaf75a12805c3cb0eb','ticket_period','["79e677e94405ea6007e54705","2026-03-03T01:00:00Z"]','{"ticket_id":"79e677e94405ea6007e54705","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"resolved","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"5ebf5d062853a340ab21f390"}');
INSERT INTO "change" VALUES(222,'88044fbaf75a12805c3cb0eb','ticket_period','["79e677e94405ea6007e54705","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(223,'bcccddda2401c2b3d8735cd1','ticket_period','["79e677e94405ea6007e54705","2026-03-03T01:00:00Z"]','{"ticket_id":"79e677e94405ea6007e54705","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"closed","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"5ebf5d062853a340ab21f390"}');
INSERT INTO "change" VALUES(224,'bcccddda2401c2b3d8735cd1','ticket_period','["79e677e94405ea6007e54705","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(225,'bcccddda2401c2b3d8735cd1','hold','["39068222ee6d9585210e48be"]',NULL);
INSERT INTO "change" VALUES(226,'bcccddda2401c2b3d8735cd1','ticket','["79e677e94405ea6007e54705"]','{"id":"79e677e94405ea6007e54705","number":"SD-000007","count":7,"summary":"how does it print","kind":"fault","customer_id":"1a4b92df3d8f2886ea9cb777","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":"2026-03-03T01:00:00Z","cause":"no training","solution":"explained","equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(227,'bcccddda2401c2b3d8735cd1','clock','["18a12ca3a40b465168e1f677"]','{"id":"18a12ca3a40b465168e1f677","ticket_id":"79e677e94405ea6007e54705","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":"resolved","stopped_at":"2026-03-03T01:00:00Z","missed_at":null,"outcome":"met","counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(228,'bcccddda2401c2b3d8735cd1','clock_period','["18a12ca3a40b465168e1f677","2026-03-03T01:00:00Z"]','{"clock_id":"18a12ca3a40b465168e1f677","since":"2026-03-03T01:00:00Z","until":"2026-03-03T01:00:00Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(229,'bcccddda2401c2b3d8735cd1','clock_period','["18a12ca3a40b465168e1f677","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(230,'b767c3586b627267ec783b95','customer','["dff62c034d993093d0b3ff45"]',NULL);
INSERT INTO "change" VALUES(231,'b767c3586b627267ec783b95','ticket','["3aa1204e933a50f27d80af83"]',NULL);
INSERT INTO "change" VALUES(232,'b767c3586b627267ec783b95','ticket_period','["3aa1204e933a50f27d80af83","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(233,'b767c3586b627267ec783b95','call','["9070a3abf87e4d725386dd3b"]',NULL);
INSERT INTO "change" VALUES(234,'b767c3586b627267ec783b95','clock','["d5394a5ab499084e6a459a67"]',NULL);
INSERT INTO "change" VALUES(235,'b767c3586b627267ec783b95','clock','["ad73c6a0e893fedda10984f7"]',NULL);
INSERT INTO "change" VALUES(236,'b767c3586b627267ec783b95','clock_period','["d5394a5ab499084e6a459a67","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(237,'b767c3586b627267ec783b95','clock_period','["ad73c6a0e893fedda10984f7","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(238,'b767c3586b627267ec783b95','engineer','["a191cf35dfef3a6c488534a9"]',NULL);
INSERT INTO "change" VALUES(239,'b767c3586b627267ec783b95','ticket_period','["3aa1204e933a50f27d80af83","2026-03-02T00:30:00Z"]','{"ticket_id":"3aa1204e933a50f27d80af83","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(240,'b767c3586b627267ec783b95','ticket_period','["3aa1204e933a50f27d80af83","2026-03-02T00:40:00Z"]',NULL);
INSERT INTO "change" VALUES(241,'b767c3586b627267ec783b95','ticket_period','["3aa1204e933a50f27d80af83","2026-03-02T00:40:00Z"]','{"ticket_id":"3aa1204e933a50f27d80af83","since":"2026-03-02T00:40:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":"a191cf35dfef3a6c488534a9"}');
INSERT INTO "change" VALUES(242,'b767c3586b627267ec783b95','ticket_period','["3aa1204e933a50f27d80af83","2026-03-02T00:50:00Z"]',NULL);
INSERT INTO "change" VALUES(243,'b767c3586b627267ec783b95','ticket','["3aa1204e933a50f27d80af83"]','{"id":"3aa1204e933a50f27d80af83","number":"INC-7","count":null,"summary":"Door, Lock, Stuck","kind":"fault","customer_id":"dff62c034d993093d0b3ff45","severity":null,"reach":null,"opened_at":"2026-03-02T00:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(244,'b767c3586b627267ec783b95','clock','["d5394a5ab499084e6a459a67"]','{"id":"d5394a5ab499084e6a459a67","ticket_id":"3aa1204e933a50f27d80af83","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T00:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T00:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(245,'b767c3586b627267ec783b95','clock','["ad73c6a0e893fedda10984f7"]','{"id":"ad73c6a0e893fedda10984f7","ticket_id":"3aa1204e933a50f27d80af83","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-02T00:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T00:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(246,'b767c3586b627267ec783b95','clock_period','["d5394a5ab499084e6a459a67","2026-03-02T00:30:00Z"]','{"clock_id":"d5394a5ab499084e6a459a67","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T02:30:00Z","held":0}');
INSERT INTO "change" VALUES(247,'b767c3586b627267ec783b95','clock_period','["ad73c6a0e893fedda10984f7","2026-03-02T00:30:00Z"]','{"clock_id":"ad73c6a0e893fedda10984f7","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(248,'d2aa3973c47413280a201f2c','engineer','["5ebf5d062853a340ab21f390"]','{"id":"5ebf5d062853a340ab21f390","name":"Zhao Min","name_key":"zhao min","login":"zhao","station":"centre","level":null,"phone":null,"mail":null,"active":1,"capacity":null}');
INSERT INTO "change" VALUES(249,'d2aa3973c47413280a201f2c','engineer_skill','["5ebf5d062853a340ab21f390","installation"]','{"engineer_id":"5ebf5d062853a340ab21f390","skill":"installation"}');
INSERT INTO "change" VALUES(250,'d2aa3973c47413280a201f2c','engineer_skill','["5ebf5d062853a340ab21f390","installation"]',NULL);
INSERT INTO "change" VALUES(251,'d2aa3973c47413280a201f2c','engineer_role','["5ebf5d062853a340ab21f390","reception"]','{"engineer_id":"5ebf5d062853a340ab21f390","role":"reception"}');
INSERT INTO "change" VALUES(252,'d2aa3973c47413280a201f2c','engineer_role','["5ebf5d062853a340ab21f390","reception"]',NULL);
INSERT INTO "change" VALUES(253,'ab0d96bc16c802c404f128c9','absence','["0eaefc7530ea381a36f2252a"]',NULL);
INSERT INTO "change" VALUES(254,'75d226346f32fc115cd56876','appointment','["8c90c129ae651cacca2a80a8"]',NULL);
INSERT INTO "change" VALUES(255,'7faeb65cf0b891b63ec32ce1','ticket_period','["4f5102ba4be1347247641172","2026-03-03T01:00:00Z"]','{"ticket_id":"4f5102ba4be1347247641172","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"3","engineer_id":null}');
INSERT INTO "change" VALUES(256,'7faeb65cf0b891b63ec32ce1','ticket_period','["4f5102ba4be1347247641172","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(257,'7faeb65cf0b891b63ec32ce1','hold','["0ffa3d88a6ec0e066820b202"]',NULL);
INSERT INTO "change" VALUES(258,'7faeb65cf0b891b63ec32ce1','clock_period','["eeacaa4cdb9b0c08f0d40ec6","2026-03-02T03:30:00Z"]','{"clock_id":"eeacaa4cdb9b0c08f0d40ec6","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":0}');
INSERT INTO "change" VALUES(259,'7faeb65cf0b891b63ec32ce1','clock_period','["3403ccd12ca2871668dece07","2026-03-02T03:30:00Z"]','{"clock_id":"3403ccd12ca2871668dece07","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(260,'7faeb65cf0b891b63ec32ce1','clock_period','["216354a95f3dc98a91a0a869","2026-03-02T06:00:00Z"]','{"clock_id":"216354a95f3dc98a91a0a869","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(261,'7faeb65cf0b891b63ec32ce1','clock_period','["eeacaa4cdb9b0c08f0d40ec6","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(262,'7faeb65cf0b891b63ec32ce1','clock_period','["3403ccd12ca2871668dece07","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(263,'7faeb65cf0b891b63ec32ce1','clock_period','["216354a95f3dc98a91a0a869","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(264,'7faeb65cf0b891b63ec32ce1','clock_period','["eeacaa4cdb9b0c08f0d40ec6","2026-03-04T01:00:00Z"]','{"clock_id":"eeacaa4cdb9b0c08f0d40ec6","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(265,'7faeb65cf0b891b63ec32ce1','clock_period','["3403ccd12ca2871668dece07","2026-03-04T01:00:00Z"]','{"clock_id":"3403ccd12ca2871668dece07","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(266,'7faeb65cf0b891b63ec32ce1','clock_period','["216354a95f3dc98a91a0a869","2026-03-04T01:00:00Z"]','{"clock_id":"216354a95f3dc98a91a0a869","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(267,'7faeb65cf0b891b63ec32ce1','clock_period','["eeacaa4cdb9b0c08f0d40ec6","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(268,'7faeb65cf0b891b63ec32ce1','clock_period','["3403ccd12ca2871668dece07","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(269,'7faeb65cf0b891b63ec32ce1','clock_period','["216354a95f3dc98a91a0a869","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(270,'a5eae95484ec43a5acea542c','ticket','["da3fb41ff678b7b79edfa830"]',NULL);
INSERT INTO "change" VALUES(271,'a5eae95484ec43a5acea542c','ticket_period','["da3fb41ff678b7b79edfa830","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(272,'a5eae95484ec43a5acea542c','call','["6297b0d3737b5a342cece10d"]',NULL);
INSERT INTO "change" VALUES(273,'a5eae95484ec43a5acea542c','clock','["c0dad25dbf7f99c4086150ec"]',NULL);
INSERT INTO "change" VALUES(274,'a5eae95484ec43a5acea542c','clock','["29d3174b2b37eac78adace57"]',NULL);
INSERT INTO "change" VALUES(275,'a5eae95484ec43a5acea542c','clock','["6f7f9a8320c197fe4efd5a6a"]',NULL);
INSERT INTO "change" VALUES(276,'a5eae95484ec43a5acea542c','clock_period','["c0dad25dbf7f99c4086150ec","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(277,'a5eae95484ec43a5acea542c','clock_period','["29d3174b2b37eac78adace57","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(278,'a5eae95484ec43a5acea542c','clock_period','["6f7f9a8320c197fe4efd5a6a","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(279,'f386d42f659f33bb6cbaedff','ticket_period','["8bd47495fcc919807c8fec57","2026-03-02T09:20:00Z"]','{"ticket_id":"8bd47495fcc919807c8fec57","since":"2026-03-02T09:20:00Z","until":"2026-03-03T01:00:00Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(280,'f386d42f659f33bb6cbaedff','ticket_period','["8bd47495fcc919807c8fec57","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(281,'f386d42f659f33bb6cbaedff','ticket_period','["8bd47495fcc919807c8fec57","2026-03-03T01:00:00Z"]','{"ticket_id":"8bd47495fcc919807c8fec57","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":"5ebf5d062853a340ab21f390"}');
INSERT INTO "change" VALUES(282,'f386d42f659f33bb6cbaedff','ticket_period','["8bd47495fcc919807c8fec57","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(283,'61f33b387bafc4c6f3737688','ticket','["fdc2ba4102548bc177dc1dc0"]',NULL);
INSERT INTO "change" VALUES(284,'61f33b387bafc4c6f3737688','ticket_period','["fdc2ba4102548bc177dc1dc0","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(285,'61f33b387bafc4c6f3737688','call','["7b67bda6eb17767e8fc69772"]',NULL);
INSERT INTO "change" VALUES(286,'61f33b387bafc4c6f3737688','clock','["ad4a8df08b10eb10974d36c5"]',NULL);
INSERT INTO "change" VALUES(287,'61f33b387bafc4c6f3737688','clock','["21ec3ecee29fba016b578a05"]',NULL);
INSERT INTO "change" VALUES(288,'61f33b387bafc4c6f3737688','clock_period','["ad4a8df08b10eb10974d36c5","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(289,'61f33b387bafc4c6f3737688','clock_period','["21ec3ecee29fba016b578a05","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(290,'d0fd6bd43704166a896ac538','clock','["ad4a8df08b10eb10974d36c5"]','{"id":"ad4a8df08b10eb10974d36c5","ticket_id":"fdc2ba4102548bc177dc1dc0","target":"answer","tier":"standard","within":"30m","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-04T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-04T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(291,'d0fd6bd43704166a896ac538','clock_period','["ad4a8df08b10eb10974d36c5","2026-03-04T01:00:00Z"]','{"clock_id":"ad4a8df08b10eb10974d36c5","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-04T01:30:00Z","held":0}');
INSERT INTO "change" VALUES(292,'d02edb6ba351c51922e590ac','ticket_period','["4f5102ba4be1347247641172","2026-03-04T01:00:00Z"]','{"ticket_id":"4f5102ba4be1347247641172","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"held","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"3","engineer_id":null}');
INSERT INTO "change" VALUES(293,'d02edb6ba351c51922e590ac','ticket_period','["4f5102ba4be1347247641172","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(294,'d02edb6ba351c51922e590ac','hold','["0ffa3d88a6ec0e066820b202"]','{"id":"0ffa3d88a6ec0e066820b202","ticket_id":"4f5102ba4be1347247641172","reason":"customer","since":"2026-03-04T01:00:00Z","until":null,"set_by":"tester","note":null,"ends_at":"2026-03-06T01:00:00Z"}');
INSERT INTO "change" VALUES(295,'d02edb6ba351c51922e590ac','clock_period','["eeacaa4cdb9b0c08f0d40ec6","2026-03-06T01:00:00Z"]','{"clock_id":"eeacaa4cdb9b0c08f0d40ec6","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":0}');
INSERT INTO "change" VALUES(296,'d02edb6ba351c51922e590ac','clock_period','["3403ccd12ca2871668dece07","2026-03-06T01:00:00Z"]','{"clock_id":"3403ccd12ca2871668dece07","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(297,'d02edb6ba351c51922e590ac','clock_period','["216354a95f3dc98a91a0a869","2026-03-06T01:00:00Z"]','{"clock_id":"216354a95f3dc98a91a0a869","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(298,'d02edb6ba351c51922e590ac','clock_period','["eeacaa4cdb9b0c08f0d40ec6","2026-03-04T01:00:00Z"]','{"clock_id":"eeacaa4cdb9b0c08f0d40ec6","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(299,'d02edb6ba351c51922e590ac','clock_period','["3403ccd12ca2871668dece07","2026-03-04T01:00:00Z"]','{"clock_id":"3403ccd12ca2871668dece07","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(300,'d02edb6ba351c51922e590ac','clock_period','["216354a95f3dc98a91a0a869","2026-03-04T01:00:00Z"]','{"clock_id":"216354a95f3dc98a91a0a869","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(301,'d02edb6ba351c51922e590ac','clock_period','["eeacaa4cdb9b0c08f0d40ec6","2026-03-04T01:00:00Z"]','{"clock_id":"eeacaa4cdb9b0c08f0d40ec6","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(302,'d02edb6ba351c51922e590ac','clock_period','["3403ccd12ca2871668dece07","2026-03-04T01:00:00Z"]','{"clock_id":"3403ccd12ca2871668dece07","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(303,'d02edb6ba351c51922e590ac','clock_period','["216354a95f3dc98a91a0a869","2026-03-04T01:00:00Z"]','{"clock_id":"216354a95f3dc98a91a0a869","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(304,'d02edb6ba351c51922e590ac','clock_period','["eeacaa4cdb9b0c08f0d40ec6","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(305,'d02edb6ba351c51922e590ac','clock_period','["3403ccd12ca2871668dece07","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(306,'d02edb6ba351c51922e590ac','clock_period','["216354a95f3dc98a91a0a869","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(307,'85c6dc8478d206fb01eb2d45','turnover','["1a4b92df3d8f2886ea9cb777","2026-02"]',NULL);
INSERT INTO "change" VALUES(308,'614831b56affbc3c00a01332','settlement','["1a4b92df3d8f2886ea9cb777","2026Q1"]',NULL);
INSERT INTO "change" VALUES(309,'f054fc7c6735e960f1fe88fc','turnover','["1a4b92df3d8f2886ea9cb777","2026-04"]',NULL);
INSERT INTO "change" VALUES(310,'11359a76ddc66c1f18b72a62','customer','["81aec36ba875d95c2248a2b0"]',NULL);
INSERT INTO "change" VALUES(311,'11359a76ddc66c1f18b72a62','phone','["81aec36ba875d95c2248a2b0","861055500007","12"]',NULL);
INSERT INTO "change" VALUES(312,'d2687b7a0411dc1f33a4bd36','phone','["1a4b92df3d8f2886ea9cb777","861055500007","12"]',NULL);
INSERT INTO "change" VALUES(313,'d2687b7a0411dc1f33a4bd36','phone','["81aec36ba875d95c2248a2b0","861055500007","12"]','{"customer_id":"81aec36ba875d95c2248a2b0","digits":"861055500007","extension":"12","shown":"010 5550 0007 ext 12","tail":"5500007"}');
INSERT INTO "change" VALUES(314,'d2687b7a0411dc1f33a4bd36','customer','["81aec36ba875d95c2248a2b0"]','{"id":"81aec36ba875d95c2248a2b0","name":"Sample Dealers","name_key":"sample dealers","region":null,"tier":null,"phase":null,"address":null,"number":"CU-0005","merged_into":null}');
INSERT INTO "change" VALUES(315,'dae03e211723d90668ef11d0','contract_moved_end','["9176d6a18eed8d0686b16a36"]',NULL);
INSERT INTO "change" VALUES(316,'dae03e211723d90668ef11d0','contract','["69e1d8e8ea0d787b00f46e68"]','{"id":"69e1d8e8ea0d787b00f46e68","number":"C-0002","customer_id":"2f6dac53579d191ff0a004a7","kind":"basic","tier":"standard","phase":null,"starts_on":"2026-01-01","ends_on":"2027-01-31"}');
INSERT INTO "change" VALUES(317,'dae03e211723d90668ef11d0','ticket','["412ad142b7a6e99e6dd5547c"]','{"id":"412ad142b7a6e99e6dd5547c","number":"SD-000002","count":2,"summary":"no power","kind":"fault","customer_id":"2f6dac53579d191ff0a004a7","severity":null,"reach":null,"opened_at":"2026-03-02T03:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":"d71958db55e0ab2b581493ae","contract_id":"69e1d8e8ea0d787b00f46e68","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(318,'dae03e211723d90668ef11d0','ticket_period','["412ad142b7a6e99e6dd5547c","2026-03-02T03:00:00Z"]','{"ticket_id":"412ad142b7a6e99e6dd5547c","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","state":"held","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(319,'dae03e211723d90668ef11d0','ticket_period','["412ad142b7a6e99e6dd5547c","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(320,'dae03e211723d90668ef11d0','ticket','["c3e19358b4ed23cca7729345"]','{"id":"c3e19358b4ed23cca7729345","number":"SD-000003","count":3,"summary":"scanner reads every second code","kind":"fault","customer_id":"2f6dac53579d191ff0a004a7","severity":null,"reach":null,"opened_at":"2026-03-02T03:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":"69e1d8e8ea0d787b00f46e68","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(321,'dae03e211723d90668ef11d0','ticket_period','["c3e19358b4ed23cca7729345","2026-03-02T03:30:00Z"]','{"ticket_id":"c3e19358b4ed23cca7729345","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P2","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(322,'dae03e211723d90668ef11d0','ticket_period','["c3e19358b4ed23cca7729345","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(323,'65def6f57fae88daaad32f8a','survey','["8cbead5474ce672e6cb706cd"]',NULL);
INSERT INTO "change" VALUES(324,'65def6f57fae88daaad32f8a','survey_mark','["8cbead5474ce672e6cb706cd","attitude"]',NULL);
INSERT INTO "change" VALUES(325,'02154b221c1e8256ea0fa303','survey','["9406e7aa60695dfa5756ae4a"]',NULL);
INSERT INTO "change" VALUES(326,'7edfe91807baa96ad69d9161','contact','["e25109de310b4e8dc9c737d5"]','{"id":"e25109de310b4e8dc9c737d5","customer_id":"1b49a49d933812a84b6f8227","site_id":"10806ec350ed04a99dec82f3","name":"Li Na","role":"head nurse","phone":"13800000003","mail":null,"left_on":null,"head":0}');
INSERT INTO "change" VALUES(327,'78606ba4bdc2982cf033213d','equipment','["d71958db55e0ab2b581493ae"]','{"id":"d71958db55e0ab2b581493ae","serial":"PR-1002","serial_key":"pr-1002","kind":"printer","model":null,"customer_id":"2f6dac53579d191ff0a004a7","site_id":null,"contract_id":"69e1d8e8ea0d787b00f46e68","bought_on":"2026-02-01","delivered_on":null,"accepted_on":"2026-02-02","used_on":null,"scrapped_on":null,"plate":null,"plate_key":null,"note":null}');
INSERT INTO "change" VALUES(328,'f22617f781ca0d8280b2b4fb','ticket','["bffe541691cc87e6b39744cd"]',NULL);
INSERT INTO "change" VALUES(329,'f22617f781ca0d8280b2b4fb','ticket_period','["bffe541691cc87e6b39744cd","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(330,'f22617f781ca0d8280b2b4fb','call','["87122e25cf306d41a254b603"]',NULL);
INSERT INTO "change" VALUES(331,'f22617f781ca0d8280b2b4fb','clock','["77cab27b07ac234cd4a64ffe"]',NULL);
INSERT INTO "change" VALUES(332,'f22617f781ca0d8280b2b4fb','clock','["b4e50cd2274cb9f5cc591111"]',NULL);
INSERT INTO "change" VALUES(333,'f22617f781ca0d8280b2b4fb','clock_period','["77cab27b07ac234cd4a64ffe","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(334,'f22617f781ca0d8280b2b4fb','clock_period','["b4e50cd2274cb9f5cc591111","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(335,'5e8681070a8e62abe8279a12','withdrawn','["bffe541691cc87e6b39744cd"]',NULL);
INSERT INTO "change" VALUES(336,'5e8681070a8e62abe8279a12','clock_period','["b4e50cd2274cb9f5cc591111","2026-04-01T01:00:00Z"]','{"clock_id":"b4e50cd2274cb9f5cc591111","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(337,'5e8681070a8e62abe8279a12','clock_period','["77cab27b07ac234cd4a64ffe","2026-04-01T01:00:00Z"]','{"clock_id":"77cab27b07ac234cd4a64ffe","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(338,'5e8681070a8e62abe8279a12','clock','["b4e50cd2274cb9f5cc591111"]','{"id":"b4e50cd2274cb9f5cc591111","ticket_id":"bffe541691cc87e6b39744cd","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(339,'5e8681070a8e62abe8279a12','clock','["77cab27b07ac234cd4a64ffe"]','{"id":"77cab27b07ac234cd4a64ffe","ticket_id":"bffe541691cc87e6b39744cd","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(340,'5e8681070a8e62abe8279a12','call','["87122e25cf306d41a254b603"]','{"id":"87122e25cf306d41a254b603","ticket_id":"bffe541691cc87e6b39744cd","at":"2026-04-01T01:00:00Z","channel":"phone","caller":null,"phone":null,"said":"a slip","taken_by":"tester","place":0,"wish":null}');
INSERT INTO "change" VALUES(341,'5e8681070a8e62abe8279a12','ticket_period','["bffe541691cc87e6b39744cd","2026-04-01T01:00:00Z"]','{"ticket_id":"bffe541691cc87e6b39744cd","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(342,'5e8681070a8e62abe8279a12','ticket','["bffe541691cc87e6b39744cd"]','{"id":"bffe541691cc87e6b39744cd","number":"SD-000010","count":10,"summary":"a slip","kind":"fault","customer_id":"1a4b92df3d8f2886ea9cb777","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(343,'5e8681070a8e62abe8279a12','taken_back','[117]',NULL);
INSERT INTO "change" VALUES(344,'c76418990bd87bf0d0014f43','ticket','["b57baea149b6c57fd73c8670"]',NULL);
INSERT INTO "change" VALUES(345,'c76418990bd87bf0d0014f43','ticket_period','["b57baea149b6c57fd73c8670","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(346,'c76418990bd87bf0d0014f43','call','["e6446d2b2a8842b4c149b325"]',NULL);
INSERT INTO "change" VALUES(347,'c76418990bd87bf0d0014f43','clock','["c1b9fac65654c0d8a70d3abd"]',NULL);
INSERT INTO "change" VALUES(348,'c76418990bd87bf0d0014f43','clock','["56c7da7ea828f9cf323cbe7f"]',NULL);
INSERT INTO "change" VALUES(349,'c76418990bd87bf0d0014f43','clock_period','["c1b9fac65654c0d8a70d3abd","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(350,'c76418990bd87bf0d0014f43','clock_period','["56c7da7ea828f9cf323cbe7f","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(351,'d999273cb2768a6eef29ccd6','ticket','["1ff98558641a36cafb157116"]',NULL);
INSERT INTO "change" VALUES(352,'d999273cb2768a6eef29ccd6','ticket_period','["1ff98558641a36cafb157116","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(353,'d999273cb2768a6eef29ccd6','call','["bdfe1a0c3ff73927d8866c89"]',NULL);
INSERT INTO "change" VALUES(354,'d999273cb2768a6eef29ccd6','clock','["871cea691b47acce55b3d079"]',NULL);
INSERT INTO "change" VALUES(355,'d999273cb2768a6eef29ccd6','clock','["a213f522336864ee2a197d01"]',NULL);
INSERT INTO "change" VALUES(356,'d999273cb2768a6eef29ccd6','clock_period','["871cea691b47acce55b3d079","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(357,'d999273cb2768a6eef29ccd6','clock_period','["a213f522336864ee2a197d01","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(358,'db069749d3fc67345dac2d36','ticket','["1ff98558641a36cafb157116"]','{"id":"1ff98558641a36cafb157116","number":"SD-000012","count":12,"summary":"logged twice","kind":"fault","customer_id":"1a4b92df3d8f2886ea9cb777","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(359,'db069749d3fc67345dac2d36','call','["bdfe1a0c3ff73927d8866c89"]','{"id":"bdfe1a0c3ff73927d8866c89","ticket_id":"1ff98558641a36cafb157116","at":"2026-04-01T01:00:00Z","channel":"phone","caller":null,"phone":null,"said":"logged twice","taken_by":"tester","place":0,"wish":null}');
INSERT INTO "change" VALUES(360,'7ed8741599a87c68457bd2c0','call','["bdfe1a0c3ff73927d8866c89"]','{"id":"bdfe1a0c3ff73927d8866c89","ticket_id":"1ff98558641a36cafb157116","at":"2026-04-01T01:00:00Z","channel":"phone","caller":"Mr Sample","phone":null,"said":"logged twice","taken_by":"tester","place":0,"wish":null}');
INSERT INTO "change" VALUES(361,'7ed8741599a87c68457bd2c0','ticket_period','["1ff98558641a36cafb157116","2026-04-01T01:00:00Z"]','{"ticket_id":"1ff98558641a36cafb157116","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(362,'7ed8741599a87c68457bd2c0','ticket_period','["1ff98558641a36cafb157116","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(363,'7ed8741599a87c68457bd2c0','ticket','["1ff98558641a36cafb157116"]','{"id":"1ff98558641a36cafb157116","number":"SD-000012","count":12,"summary":"does anybody come","kind":"fault","customer_id":"1a4b92df3d8f2886ea9cb777","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(364,'7ed8741599a87c68457bd2c0','clock','["871cea691b47acce55b3d079"]','{"id":"871cea691b47acce55b3d079","ticket_id":"1ff98558641a36cafb157116","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(365,'7ed8741599a87c68457bd2c0','clock','["a213f522336864ee2a197d01"]','{"id":"a213f522336864ee2a197d01","ticket_id":"1ff98558641a36cafb157116","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(366,'7ed8741599a87c68457bd2c0','clock_period','["871cea691b47acce55b3d079","2026-04-01T01:00:00Z"]','{"clock_id":"871cea691b47acce55b3d079","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(367,'7ed8741599a87c68457bd2c0','clock_period','["a213f522336864ee2a197d01","2026-04-01T01:00:00Z"]','{"clock_id":"a213f522336864ee2a197d01","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(368,'4d35115be24136a3da154987','customer','["1ec4b8dbb48295695d5cecde"]',NULL);
INSERT INTO "change" VALUES(369,'4d35115be24136a3da154987','customer_number','["k-17"]',NULL);
INSERT INTO "change" VALUES(370,'3b47f2d52666b88f3f379b1a','customer','["050bc8c2ab2d0284570c5cf3"]',NULL);
INSERT INTO "change" VALUES(371,'3b47f2d52666b88f3f379b1a','ticket','["abcf8601025375888d60589b"]',NULL);
INSERT INTO "change" VALUES(372,'3b47f2d52666b88f3f379b1a','ticket_period','["abcf8601025375888d60589b","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(373,'3b47f2d52666b88f3f379b1a','call','["723462f8f95eeb28d9a41df1"]',NULL);
INSERT INTO "change" VALUES(374,'3b47f2d52666b88f3f379b1a','clock','["96fbc9864604a55cb7a52d9b"]',NULL);
INSERT INTO "change" VALUES(375,'3b47f2d52666b88f3f379b1a','clock','["0f15e08a51e236060909b132"]',NULL);
INSERT INTO "change" VALUES(376,'3b47f2d52666b88f3f379b1a','clock_period','["96fbc9864604a55cb7a52d9b","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(377,'3b47f2d52666b88f3f379b1a','clock_period','["0f15e08a51e236060909b132","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(378,'3b47f2d52666b88f3f379b1a','contact','["e968632a408700831fd17947"]',NULL);
INSERT INTO "change" VALUES(379,'3b47f2d52666b88f3f379b1a','mail','["<1@example.invalid>"]',NULL);
INSERT INTO "change" VALUES(380,'b3b819b27d572da441b1d55a','ticket_period','["b57baea149b6c57fd73c8670","2026-04-01T01:00:00Z"]','{"ticket_id":"b57baea149b6c57fd73c8670","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(381,'b3b819b27d572da441b1d55a','ticket_period','["b57baea149b6c57fd73c8670","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(382,'b3b819b27d572da441b1d55a','dispatch','["a1f28e0ea1819045d05fd035"]',NULL);
INSERT INTO "change" VALUES(383,'b3b819b27d572da441b1d55a','dispatch_crew','["a1f28e0ea1819045d05fd035","5ebf5d062853a340ab21f390"]',NULL);
INSERT INTO "change" VALUES(384,'046a19a04afe6acca35f9ee6','task','["10c91a81558956dcb3b9d924"]',NULL);
INSERT INTO "change" VALUES(385,'046a19a04afe6acca35f9ee6','task','["10c91a81558956dcb3b9d924"]','{"id":"10c91a81558956dcb3b9d924","number":"T-0001","rule":null,"turn":null,"what":"send the manual","noun":"customer","noun_id":"1b49a49d933812a84b6f8227","customer_id":"1b49a49d933812a84b6f8227","engineer_id":null,"role":null,"batch":null,"made_at":"2026-04-01T01:00:00Z","made_by":"tester","planned_on":"2026-04-03","due_on":"2026-04-03","ticket_id":null,"done_at":null,"done_by":null,"outcome":null,"dropped_at":null,"because":null}');
INSERT INTO "change" VALUES(386,'b97d000ab7f9fa0df4ac819f','task_move','["10c91a81558956dcb3b9d924",1]',NULL);
INSERT INTO "change" VALUES(387,'b97d000ab7f9fa0df4ac819f','task','["10c91a81558956dcb3b9d924"]','{"id":"10c91a81558956dcb3b9d924","number":"T-0001","rule":null,"turn":null,"what":"send the manual","noun":"customer","noun_id":"1b49a49d933812a84b6f8227","customer_id":"1b49a49d933812a84b6f8227","engineer_id":"edef2f81cb585a7fb36abde2","role":null,"batch":null,"made_at":"2026-04-01T01:00:00Z","made_by":"tester","planned_on":"2026-04-03","due_on":"2026-04-03","ticket_id":null,"done_at":null,"done_by":null,"outcome":null,"dropped_at":null,"because":null}');
INSERT INTO "change" VALUES(388,'29aa8cb4cccbcc2cc20650ed','dispatch','["a1f28e0ea1819045d05fd035"]','{"id":"a1f28e0ea1819045d05fd035","ticket_id":"b57baea149b6c57fd73c8670","visit":1,"engineer_id":"edef2f81cb585a7fb36abde2","ordered_at":"2026-04-01T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null}');
INSERT INTO "change" VALUES(389,'29aa8cb4cccbcc2cc20650ed','clock','["c1b9fac65654c0d8a70d3abd"]','{"id":"c1b9fac65654c0d8a70d3abd","ticket_id":"b57baea149b6c57fd73c8670","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(390,'29aa8cb4cccbcc2cc20650ed','clock_period','["c1b9fac65654c0d8a70d3abd","2026-04-01T01:00:00Z"]','{"clock_id":"c1b9fac65654c0d8a70d3abd","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(391,'0a82377e4d4ba85fea40790e','dispatch','["a1f28e0ea1819045d05fd035"]','{"id":"a1f28e0ea1819045d05fd035","ticket_id":"b57baea149b6c57fd73c8670","visit":1,"engineer_id":"edef2f81cb585a7fb36abde2","ordered_at":"2026-04-01T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-04-01T01:00:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null}');
INSERT INTO "change" VALUES(392,'0a82377e4d4ba85fea40790e','dispatch_check','["a1f28e0ea1819045d05fd035","tidy"]',NULL);
INSERT INTO "change" VALUES(393,'0a82377e4d4ba85fea40790e','dispatch_item','["a1f28e0ea1819045d05fd035","training"]',NULL);
INSERT INTO "change" VALUES(394,'0a82377e4d4ba85fea40790e','ticket','["3649cf0261270ac11160a445"]',NULL);
INSERT INTO "change" VALUES(395,'0a82377e4d4ba85fea40790e','ticket_period','["3649cf0261270ac11160a445","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(396,'0a82377e4d4ba85fea40790e','call','["627ea10e42e973eca9c7cec9"]',NULL);
INSERT INTO "change" VALUES(397,'0a82377e4d4ba85fea40790e','clock','["4926a37340dbe0f39ef65a95"]',NULL);
INSERT INTO "change" VALUES(398,'0a82377e4d4ba85fea40790e','clock','["adad229ea97c56aa7ce92f05"]',NULL);
INSERT INTO "change" VALUES(399,'0a82377e4d4ba85fea40790e','clock_period','["4926a37340dbe0f39ef65a95","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(400,'0a82377e4d4ba85fea40790e','clock_period','["adad229ea97c56aa7ce92f05","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(401,'0a82377e4d4ba85fea40790e','finding','["a1f28e0ea1819045d05fd035","cable loose"]',NULL);
INSERT INTO "change" VALUES(402,'0a82377e4d4ba85fea40790e','priced_line','["7e2532d716ba24bb474f3d90"]',NULL);
INSERT INTO "change" VALUES(403,'0a82377e4d4ba85fea40790e','priced_line','["dd03aadf7f340a5cb87feb13"]',NULL);
INSERT INTO "change" VALUES(404,'3ea47b919bb4f5fa039e8f20','dispatch_check','["a1f28e0ea1819045d05fd035","tidy"]','{"dispatch_id":"a1f28e0ea1819045d05fd035","item":"tidy","kept":1,"judged_by":null}');
INSERT INTO "change" VALUES(405,'2252067f8888b0a34705eecd','article','["b2f5ff45b5c2bc8eefd0a99b"]',NULL);
INSERT INTO "change" VALUES(406,'7170f89e4b66c5c100fdb3c6','ticket','["d3b66fcb586c20f26d82c1fd"]',NULL);
INSERT INTO "change" VALUES(407,'7170f89e4b66c5c100fdb3c6','ticket_period','["d3b66fcb586c20f26d82c1fd","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(408,'7170f89e4b66c5c100fdb3c6','call','["5891356346272fb8fe9e4d4d"]',NULL);
INSERT INTO "change" VALUES(409,'7170f89e4b66c5c100fdb3c6','clock','["602c2ef39ef89db053779780"]',NULL);
INSERT INTO "change" VALUES(410,'7170f89e4b66c5c100fdb3c6','clock','["be0daa8078881c801fbbf980"]',NULL);
INSERT INTO "change" VALUES(411,'7170f89e4b66c5c100fdb3c6','clock_period','["602c2ef39ef89db053779780","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(412,'7170f89e4b66c5c100fdb3c6','clock_period','["be0daa8078881c801fbbf980","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(413,'777038461c29bdb8058998b4','ticket_period','["d3b66fcb586c20f26d82c1fd","2026-04-01T02:00:00Z"]','{"ticket_id":"d3b66fcb586c20f26d82c1fd","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(414,'777038461c29bdb8058998b4','ticket_period','["d3b66fcb586c20f26d82c1fd","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(415,'777038461c29bdb8058998b4','ticket','["d3b66fcb586c20f26d82c1fd"]','{"id":"d3b66fcb586c20f26d82c1fd","number":"SD-000015","count":15,"summary":"how does it print now","kind":"fault","customer_id":"1a4b92df3d8f2886ea9cb777","severity":null,"reach":null,"opened_at":"2026-04-01T02:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(416,'777038461c29bdb8058998b4','clock','["602c2ef39ef89db053779780"]','{"id":"602c2ef39ef89db053779780","ticket_id":"d3b66fcb586c20f26d82c1fd","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T02:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T02:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(417,'777038461c29bdb8058998b4','clock','["be0daa8078881c801fbbf980"]','{"id":"be0daa8078881c801fbbf980","ticket_id":"d3b66fcb586c20f26d82c1fd","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T02:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T02:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(418,'777038461c29bdb8058998b4','clock_period','["602c2ef39ef89db053779780","2026-04-01T02:00:00Z"]','{"clock_id":"602c2ef39ef89db053779780","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(419,'777038461c29bdb8058998b4','clock_period','["be0daa8078881c801fbbf980","2026-04-01T02:00:00Z"]','{"clock_id":"be0daa8078881c801fbbf980","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(420,'777038461c29bdb8058998b4','article_use','["7fdaf07b829fbd379b3e6897"]',NULL);
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
INSERT INTO "clock" VALUES('94ce2269e471ad56f2d93249','ce99a87a87620e9bfbe147fa','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('6a2485c43c41fa7b4e4530ca','ce99a87a87620e9bfbe147fa','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('e56d47b867f6826ce420ec82','ce99a87a87620e9bfbe147fa','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T01:00:00Z','resolved','2026-03-02T02:05:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('33e0d0a72386cbd59a8146c7','ce99a87a87620e9bfbe147fa','arrive','gold','2h clock','always','arrived',NULL,'ordered','2026-03-02T01:00:00Z','arrived','2026-03-02T02:05:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('232f463affade7d93074f004','412ad142b7a6e99e6dd5547c','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:00:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('13fc243cfb8590c9176faf3d','412ad142b7a6e99e6dd5547c','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:00:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('de955a5da1b5685dc4c02e07','c3e19358b4ed23cca7729345','answer','standard','30m','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z','answered','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z','missed','2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('2aa21de5f1fa2b84b4f8c2c5','c3e19358b4ed23cca7729345','solve','standard','2 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('eeacaa4cdb9b0c08f0d40ec6','4f5102ba4be1347247641172','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T03:45:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('3403ccd12ca2871668dece07','4f5102ba4be1347247641172','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T04:00:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('216354a95f3dc98a91a0a869','4f5102ba4be1347247641172','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('de17a3a012216ee0806e7d71','8bd47495fcc919807c8fec57','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:35:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('4bb85e0018e78c648e1c036f','8bd47495fcc919807c8fec57','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:50:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('189282bdce9fb75140edc344','8bd47495fcc919807c8fec57','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('a523096dac8d68cc598690fd','9693a7b83608f891c4f170f9','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('4e771efcb55f259edde6bd98','9693a7b83608f891c4f170f9','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('b31e3a345a90bfd6523f2e77','79e677e94405ea6007e54705','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-03T01:00:00Z','arrived','2026-03-03T01:00:00Z',NULL,'met','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('18a12ca3a40b465168e1f677','79e677e94405ea6007e54705','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('d5394a5ab499084e6a459a67','3aa1204e933a50f27d80af83','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met','2026-03-02T00:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('ad73c6a0e893fedda10984f7','3aa1204e933a50f27d80af83','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met','2026-03-02T00:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('c0dad25dbf7f99c4086150ec','da3fb41ff678b7b79edfa830','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('29d3174b2b37eac78adace57','da3fb41ff678b7b79edfa830','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('6f7f9a8320c197fe4efd5a6a','da3fb41ff678b7b79edfa830','solve','gold','3 working days','office','resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('ad4a8df08b10eb10974d36c5','fdc2ba4102548bc177dc1dc0','answer','standard','30m','office','answered opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z','answered','2026-03-04T01:10:00Z',NULL,'met','2026-03-04T01:00:00Z','tester','2026-03-04T03:00:00Z','written on paper');
INSERT INTO "clock" VALUES('21ec3ecee29fba016b578a05','fdc2ba4102548bc177dc1dc0','solve','standard','8h','office','resolved','customer parts vendor problem evidence','logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('c1b9fac65654c0d8a70d3abd','b57baea149b6c57fd73c8670','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z','arrived','2026-04-01T01:00:00Z',NULL,'met','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('56c7da7ea828f9cf323cbe7f','b57baea149b6c57fd73c8670','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('871cea691b47acce55b3d079','1ff98558641a36cafb157116','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z','merged','2026-04-01T01:00:00Z',NULL,'void','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('a213f522336864ee2a197d01','1ff98558641a36cafb157116','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z','merged','2026-04-01T01:00:00Z',NULL,'void','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('96fbc9864604a55cb7a52d9b','abcf8601025375888d60589b','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('0f15e08a51e236060909b132','abcf8601025375888d60589b','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('4926a37340dbe0f39ef65a95','3649cf0261270ac11160a445','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('adad229ea97c56aa7ce92f05','3649cf0261270ac11160a445','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('602c2ef39ef89db053779780','d3b66fcb586c20f26d82c1fd','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T02:00:00Z','resolved','2026-04-01T02:00:00Z',NULL,'met','2026-04-01T02:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('be0daa8078881c801fbbf980','d3b66fcb586c20f26d82c1fd','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T02:00:00Z','resolved','2026-04-01T02:00:00Z',NULL,'met','2026-04-01T02:00:00Z',NULL,NULL,NULL);
CREATE TABLE clock_period (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  due_at TEXT NOT NULL,
  held INTEGER NOT NULL CHECK (held IN (0, 1)),
  PRIMARY KEY (clock_id, since),
  CHECK (since <= until)
) STRICT;
INSERT INTO "clock_period" VALUES('94ce2269e471ad56f2d93249','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:15:00Z',0);
INSERT INTO "clock_period" VALUES('6a2485c43c41fa7b4e4530ca','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('e56d47b867f6826ce420ec82','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('33e0d0a72386cbd59a8146c7','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('13fc243cfb8590c9176faf3d','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('232f463affade7d93074f004','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-02T06:00:00Z',1);
INSERT INTO "clock_period" VALUES('de955a5da1b5685dc4c02e07','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('2aa21de5f1fa2b84b4f8c2c5','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','2026-03-04T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('eeacaa4cdb9b0c08f0d40ec6','2026-03-02T03:30:00Z','2026-03-04T01:00:00Z','2026-03-02T03:45:00Z',0);
INSERT INTO "clock_period" VALUES('3403ccd12ca2871668dece07','2026-03-02T03:30:00Z','2026-03-04T01:00:00Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('216354a95f3dc98a91a0a869','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-05T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('216354a95f3dc98a91a0a869','2026-03-02T06:00:00Z','2026-03-04T01:00:00Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('de17a3a012216ee0806e7d71','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:35:00Z',0);
INSERT INTO "clock_period" VALUES('4bb85e0018e78c648e1c036f','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:50:00Z',0);
INSERT INTO "clock_period" VALUES('189282bdce9fb75140edc344','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('a523096dac8d68cc598690fd','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('4e771efcb55f259edde6bd98','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('b31e3a345a90bfd6523f2e77','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('18a12ca3a40b465168e1f677','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('d5394a5ab499084e6a459a67','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-02T02:30:00Z',0);
INSERT INTO "clock_period" VALUES('ad73c6a0e893fedda10984f7','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('eeacaa4cdb9b0c08f0d40ec6','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T03:45:00Z',1);
INSERT INTO "clock_period" VALUES('3403ccd12ca2871668dece07','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T04:00:00Z',1);
INSERT INTO "clock_period" VALUES('216354a95f3dc98a91a0a869','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T09:30:00Z',1);
INSERT INTO "clock_period" VALUES('c0dad25dbf7f99c4086150ec','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-04T01:15:00Z',0);
INSERT INTO "clock_period" VALUES('29d3174b2b37eac78adace57','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-04T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('6f7f9a8320c197fe4efd5a6a','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('ad4a8df08b10eb10974d36c5','2026-03-04T01:00:00Z','2026-03-04T01:10:00Z','2026-03-04T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('21ec3ecee29fba016b578a05','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-05T01:00:00Z',0);
INSERT INTO "clock_period" VALUES('eeacaa4cdb9b0c08f0d40ec6','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T03:45:00Z',0);
INSERT INTO "clock_period" VALUES('3403ccd12ca2871668dece07','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('216354a95f3dc98a91a0a869','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('c1b9fac65654c0d8a70d3abd','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('56c7da7ea828f9cf323cbe7f','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('871cea691b47acce55b3d079','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('a213f522336864ee2a197d01','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('96fbc9864604a55cb7a52d9b','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('0f15e08a51e236060909b132','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('4926a37340dbe0f39ef65a95','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('adad229ea97c56aa7ce92f05','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('602c2ef39ef89db053779780','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','2026-04-01T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('be0daa8078881c801fbbf980','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','2026-04-09T09:30:00Z',0);
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
INSERT INTO "consent" VALUES('4576bdd0d835b4e8b6381c8e','ce99a87a87620e9bfbe147fa','remote',NULL,'Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('776d545864a2e6d6fa55e055','ce99a87a87620e9bfbe147fa','quote','7fde9cf76caf50841ab0348c','Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('95500635b12cf6184440a326','412ad142b7a6e99e6dd5547c','removal',NULL,'Ms Example','phone','2026-03-02T03:00:00Z');
CREATE TABLE contact (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  site_id TEXT REFERENCES site (id),
  name TEXT NOT NULL CHECK (name <> ''),
  role TEXT,
  phone TEXT,
  mail TEXT
, left_on TEXT, head INTEGER NOT NULL DEFAULT 0 CHECK (head IN (0, 1))) STRICT;
INSERT INTO "contact" VALUES('e25109de310b4e8dc9c737d5','1b49a49d933812a84b6f8227','10806ec350ed04a99dec82f3','Li Na','head nurse','13800000003',NULL,'2026-04-01',0);
INSERT INTO "contact" VALUES('e968632a408700831fd17947','050bc8c2ab2d0284570c5cf3',NULL,'Li Na',NULL,NULL,'li@example.invalid',NULL,0);
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
INSERT INTO "contract" VALUES('f64168bd641e62e1ae6cc149','C-0001','1b49a49d933812a84b6f8227','full','gold',NULL,'2026-01-01','2026-12-31');
INSERT INTO "contract" VALUES('69e1d8e8ea0d787b00f46e68','C-0002','2f6dac53579d191ff0a004a7','basic','standard',NULL,'2026-01-01','2027-06-30');
CREATE TABLE contract_extension (
  clock_id TEXT PRIMARY KEY REFERENCES clock (id),
  contract_id TEXT NOT NULL REFERENCES contract (id),
  at TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  CHECK (ended_on < ends_on)
) STRICT;
INSERT INTO "contract_extension" VALUES('de955a5da1b5685dc4c02e07','69e1d8e8ea0d787b00f46e68','2026-03-02T06:00:00Z','2026-12-31','2027-01-31');
CREATE TABLE contract_moved_end (
  id TEXT PRIMARY KEY,
  contract_id TEXT NOT NULL REFERENCES contract (id),
  at TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  why TEXT NOT NULL CHECK (why <> ''),
  CHECK (ended_on <> ends_on)
) STRICT;
INSERT INTO "contract_moved_end" VALUES('9176d6a18eed8d0686b16a36','69e1d8e8ea0d787b00f46e68','2026-04-01T01:00:00Z','2027-01-31','2027-06-30','goodwill');
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
INSERT INTO "counter" VALUES('A',2);
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
INSERT INTO "customer" VALUES('1b49a49d933812a84b6f8227','Example Clinic','example clinic','city','gold',NULL,'1 Example Road','CU-0001',NULL);
INSERT INTO "customer" VALUES('2f6dac53579d191ff0a004a7','示例诊所','示例诊所',NULL,NULL,NULL,NULL,'CU-0002',NULL);
INSERT INTO "customer" VALUES('1a4b92df3d8f2886ea9cb777','Sample Dealer','sample dealer',NULL,NULL,NULL,NULL,'CU-0003',NULL);
INSERT INTO "customer" VALUES('dff62c034d993093d0b3ff45','Sample School','sample school',NULL,NULL,NULL,NULL,'CU-0004',NULL);
INSERT INTO "customer" VALUES('81aec36ba875d95c2248a2b0','Sample Dealers','sample dealers',NULL,NULL,NULL,NULL,'CU-0005','1a4b92df3d8f2886ea9cb777');
INSERT INTO "customer" VALUES('1ec4b8dbb48295695d5cecde','Sample Works','sample works',NULL,NULL,NULL,NULL,'CU-0006',NULL);
INSERT INTO "customer" VALUES('050bc8c2ab2d0284570c5cf3','Li Na','li na',NULL,NULL,NULL,NULL,'CU-0007',NULL);
CREATE TABLE customer_number (
  number_key TEXT PRIMARY KEY,
  number TEXT NOT NULL CHECK (number <> ''),
  customer_id TEXT NOT NULL REFERENCES customer (id),
  name_key TEXT NOT NULL
) STRICT;
INSERT INTO "customer_number" VALUES('k-17','K-17','1ec4b8dbb48295695d5cecde','sample works');
CREATE TABLE discount (
  ticket_id TEXT PRIMARY KEY REFERENCES ticket (id),
  amount INTEGER NOT NULL CHECK (amount > 0),
  currency TEXT NOT NULL,
  decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 4),
  why TEXT NOT NULL CHECK (why <> ''),
  at TEXT NOT NULL,
  given_by TEXT NOT NULL
) STRICT;
INSERT INTO "discount" VALUES('ce99a87a87620e9bfbe147fa',500,'CNY',2,'goodwill','2026-03-02T02:05:00Z','tester');
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
INSERT INTO "dispatch" VALUES('19ef9216720e69f8bdc072d9','ce99a87a87620e9bfbe147fa',1,'edef2f81cb585a7fb36abde2','2026-03-02T01:00:00Z',NULL,NULL,'2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z',NULL,'paper jam','worn roller','roller replaced','prints 20 labels',40,'2026-03-02T02:05:00Z','paper',NULL,NULL,'cost','free','full care',NULL,12,'printed 20 labels',1,'Li Na','2026-03-02T02:05:00Z',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dispatch" VALUES('c663e8995435f0d256fa9b1f','79e677e94405ea6007e54705',1,'5ebf5d062853a340ab21f390','2026-03-03T01:00:00Z',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,'none','no training','explained','they know how',30,NULL,NULL,NULL,NULL,'free','free','in warranty',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dispatch" VALUES('a1f28e0ea1819045d05fd035','b57baea149b6c57fd73c8670',1,'edef2f81cb585a7fb36abde2','2026-04-01T01:00:00Z',NULL,NULL,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'price','price','out of warranty',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'third floor','do not bend it',1);
CREATE TABLE dispatch_check (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  kept INTEGER NOT NULL CHECK (kept IN (0, 1)), judged_by TEXT,
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_check" VALUES('19ef9216720e69f8bdc072d9','uniform',1,NULL);
INSERT INTO "dispatch_check" VALUES('19ef9216720e69f8bdc072d9','tidy',0,NULL);
INSERT INTO "dispatch_check" VALUES('a1f28e0ea1819045d05fd035','tidy',0,'tester');
CREATE TABLE dispatch_crew (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  PRIMARY KEY (dispatch_id, engineer_id)
) STRICT;
INSERT INTO "dispatch_crew" VALUES('a1f28e0ea1819045d05fd035','5ebf5d062853a340ab21f390');
CREATE TABLE dispatch_item (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  quantity INTEGER NOT NULL CHECK (quantity > 0), method TEXT,
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_item" VALUES('19ef9216720e69f8bdc072d9','training',1,NULL);
INSERT INTO "dispatch_item" VALUES('a1f28e0ea1819045d05fd035','training',1,'at the machine');
CREATE TABLE document (
  number INTEGER PRIMARY KEY,  -- when the texts have changed it is another one
  ticket_id TEXT NOT NULL UNIQUE REFERENCES ticket (id) ON DELETE CASCADE,
  digest INTEGER NOT NULL      -- of the texts
) STRICT;
INSERT INTO "document" VALUES(0,'c3e19358b4ed23cca7729345',2483302705);
INSERT INTO "document" VALUES(1,'3aa1204e933a50f27d80af83',129524800);
INSERT INTO "document" VALUES(2,'79e677e94405ea6007e54705',1064806338);
INSERT INTO "document" VALUES(3,'9693a7b83608f891c4f170f9',2093342709);
INSERT INTO "document" VALUES(4,'fdc2ba4102548bc177dc1dc0',1221380378);
INSERT INTO "document" VALUES(5,'4f5102ba4be1347247641172',3873463776);
INSERT INTO "document" VALUES(6,'8bd47495fcc919807c8fec57',3112426978);
INSERT INTO "document" VALUES(7,'ce99a87a87620e9bfbe147fa',1763828510);
INSERT INTO "document" VALUES(8,'da3fb41ff678b7b79edfa830',3017057375);
INSERT INTO "document" VALUES(9,'412ad142b7a6e99e6dd5547c',4152089765);
INSERT INTO "document" VALUES(10,'1ff98558641a36cafb157116',3483548428);
INSERT INTO "document" VALUES(11,'abcf8601025375888d60589b',2242262510);
INSERT INTO "document" VALUES(12,'3649cf0261270ac11160a445',325237026);
INSERT INTO "document" VALUES(13,'b57baea149b6c57fd73c8670',3848825112);
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
INSERT INTO "engineer" VALUES('edef2f81cb585a7fb36abde2','Wang Lin','wang lin','wang','centre',NULL,'10 0001',NULL,1,NULL);
INSERT INTO "engineer" VALUES('5ebf5d062853a340ab21f390','Zhao Min','zhao min','zhao','centre',NULL,NULL,NULL,1,8);
INSERT INTO "engineer" VALUES('a191cf35dfef3a6c488534a9','Ada','ada',NULL,NULL,NULL,NULL,NULL,1,NULL);
CREATE TABLE engineer_role (
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  role TEXT NOT NULL CHECK (role <> ''),
  PRIMARY KEY (engineer_id, role)
) STRICT;
INSERT INTO "engineer_role" VALUES('5ebf5d062853a340ab21f390','reception');
CREATE TABLE engineer_skill (
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  skill TEXT NOT NULL CHECK (skill <> ''),
  PRIMARY KEY (engineer_id, skill)
) STRICT;
INSERT INTO "engineer_skill" VALUES('edef2f81cb585a7fb36abde2','printer');
INSERT INTO "engineer_skill" VALUES('5ebf5d062853a340ab21f390','installation');
CREATE TABLE entitlement (
  contract_id TEXT NOT NULL REFERENCES contract (id),
  entitlement TEXT NOT NULL,
  total INTEGER NOT NULL CHECK (total >= 0),
  used INTEGER NOT NULL DEFAULT 0 CHECK (used BETWEEN 0 AND total),
  PRIMARY KEY (contract_id, entitlement)
) STRICT;
INSERT INTO "entitlement" VALUES('f64168bd641e62e1ae6cc149','visit',4,1);
INSERT INTO "entitlement" VALUES('f64168bd641e62e1ae6cc149','training',2,1);
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
INSERT INTO "equipment" VALUES('afeb95ff1ef3b8471eaf78e7','PR-1001','pr-1001','printer','LP2','1b49a49d933812a84b6f8227','10806ec350ed04a99dec82f3','f64168bd641e62e1ae6cc149','2024-01-01','2024-01-05','2024-01-10',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "equipment" VALUES('d71958db55e0ab2b581493ae','PR-1002','pr-1002','printer',NULL,'2f6dac53579d191ff0a004a7',NULL,'69e1d8e8ea0d787b00f46e68','2026-02-01',NULL,'2026-02-02',NULL,NULL,'豫A12345','豫a12345','in the van');
INSERT INTO "equipment" VALUES('23e6995cc1e1894eb92b2371','PR-9001','pr-9001','printer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE escalation (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  percent INTEGER NOT NULL CHECK (percent >= 1),
  done_at TEXT NOT NULL, undone TEXT,
  PRIMARY KEY (clock_id, percent)
) STRICT;
INSERT INTO "escalation" VALUES('216354a95f3dc98a91a0a869',75,'2026-03-02T09:20:00Z',NULL);
INSERT INTO "escalation" VALUES('189282bdce9fb75140edc344',75,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('216354a95f3dc98a91a0a869',100,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('189282bdce9fb75140edc344',100,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('189282bdce9fb75140edc344',150,'2026-03-03T01:00:00Z',NULL);
CREATE TABLE finding (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  what TEXT NOT NULL CHECK (what <> ''),
  place INTEGER NOT NULL,
  ticket_id TEXT REFERENCES ticket (id),
  PRIMARY KEY (dispatch_id, what)
) STRICT;
INSERT INTO "finding" VALUES('a1f28e0ea1819045d05fd035','cable loose',0,'3649cf0261270ac11160a445');
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
INSERT INTO "hold" VALUES('35eca1d273a82cce97dd1095','412ad142b7a6e99e6dd5547c','factory','2026-03-02T03:00:00Z',NULL,'tester','sent away',NULL);
INSERT INTO "hold" VALUES('39068222ee6d9585210e48be','79e677e94405ea6007e54705','resolved','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester',NULL,NULL);
INSERT INTO "hold" VALUES('0ffa3d88a6ec0e066820b202','4f5102ba4be1347247641172','customer','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','tester',NULL,'2026-03-06T01:00:00Z');
CREATE TABLE holder (
  id TEXT PRIMARY KEY,
  place TEXT,
  engineer_id TEXT REFERENCES engineer (id),
  dispatch_id TEXT UNIQUE REFERENCES dispatch (id),
  CHECK ((place IS NULL) <> (dispatch_id IS NULL)),
  CHECK (engineer_id IS NULL OR place IS NOT NULL)
) STRICT;
INSERT INTO "holder" VALUES('9d38e1653e3ee65d974da6a5','warehouse',NULL,NULL);
INSERT INTO "holder" VALUES('24a6635eaafa5c560d46ddcf','centre','edef2f81cb585a7fb36abde2',NULL);
INSERT INTO "holder" VALUES('a73be362eab5f7f4c322e3a4','centre',NULL,NULL);
INSERT INTO "holder" VALUES('1226b1f8c07aee1a2876796a',NULL,NULL,'19ef9216720e69f8bdc072d9');
CREATE TABLE imported (
  row_hash TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id)
) STRICT;
INSERT INTO "imported" VALUES('a98a8f651662bdde032bfcf6f228a852c052407dc84ee9adcf3529dfd15c2d8e','3aa1204e933a50f27d80af83');
INSERT INTO "imported" VALUES('aed74f9fb9599ceeef9748d00acf6cc53cf33903c89475435915b9eb77ea7540','3aa1204e933a50f27d80af83');
CREATE TABLE indexed (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  journal_seq INTEGER NOT NULL,
  next_document INTEGER NOT NULL
) STRICT;
INSERT INTO "indexed" VALUES(1,138,14);
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
INSERT INTO "journal" VALUES(1,'59fbf2eb55542974b1655234','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','edef2f81cb585a7fb36abde2','engineer added','{"name": "Wang Lin", "station": "centre"}','bc911bc719c5b835b383335f78df342dd9cbdb0f206eab5539965f959f1c516b');
INSERT INTO "journal" VALUES(2,'fa048ce6e3522150b8eace7b','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','5ebf5d062853a340ab21f390','engineer added','{"name": "Zhao Min", "station": "centre", "roles": ["reception"]}','74795934f9468ad9809df727f627c929bbdea9021d447c7a1d50f38ac5860733');
INSERT INTO "journal" VALUES(3,'60ef8690fac04eddc02c6c3c','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','5ebf5d062853a340ab21f390','engineer away','{"name": "Zhao Min", "since": "2026-04-05T16:00:00Z", "until": "2026-04-10T16:00:00Z", "note": "holiday"}','21d277a89a7f50313e1f1d98025a4923380df3f20cb89699c2aa4db934414717');
INSERT INTO "journal" VALUES(4,'acfe5ceb6db49bbde84df343','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','1b49a49d933812a84b6f8227','customer added','{"number": "CU-0001", "name": "Example Clinic", "phones": ["13800000001"]}','6ac79ae4f2f06eef6f55bfdaef744eec9e16301d5744199427323c0e4da4666b');
INSERT INTO "journal" VALUES(5,'1cf5ca660ea9c45ca8647aa8','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','2f6dac53579d191ff0a004a7','customer added','{"number": "CU-0002", "name": "示例诊所", "phones": ["13800000002"]}','53dfddad18c2186682a826b77bbfee988cf055913321f127f995e5a102d43404');
INSERT INTO "journal" VALUES(6,'5ae7299f0fcc0f3de600d9cc','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','1a4b92df3d8f2886ea9cb777','customer added','{"number": "CU-0003", "name": "Sample Dealer", "phones": []}','65113c7fe265172fba3866f41bdd619fccc2025a98a31f911661c4c31207cf44');
INSERT INTO "journal" VALUES(7,'f3889668a81991a7a884bad0','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','site','10806ec350ed04a99dec82f3','site added','{"customer": "Example Clinic", "name": "North wing", "address": "2 Sample Road", "region": "county"}','075f79b8a2a4f258cbba921479dbe34d8e63c338e2bb0dd9c32a2893ee065b56');
INSERT INTO "journal" VALUES(8,'b94f4364508c0f20efaf9025','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','1b49a49d933812a84b6f8227','telephone added','{"name": "Example Clinic", "phone": "13800000003"}','6f7b117bf166148d0ca7d64763697efeda16d417e6a20c241c2512a809037c6c');
INSERT INTO "journal" VALUES(9,'b94f4364508c0f20efaf9025','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','1b49a49d933812a84b6f8227','contact added','{"customer": "Example Clinic", "name": "Li Na", "site": "North wing", "role": "head nurse", "phone": "13800000003", "mail": null}','62fb418ee814cfadc7ff5b351169b6c2c9ee4f431ac09c439147e803a61277cf');
INSERT INTO "journal" VALUES(10,'6bc03f2dca21705671b8009f','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','f64168bd641e62e1ae6cc149','contract added','{"number": "C-0001", "customer": "Example Clinic", "kind": "full", "tier": "gold", "from": "2026-01-01", "to": "2026-12-31"}','dff625ff510d674dbda69a58b38bb6844d9a951438dd9fb1dff386f433fd0f6c');
INSERT INTO "journal" VALUES(11,'3fc863c1d7e75f114a93d320','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','69e1d8e8ea0d787b00f46e68','contract added','{"number": "C-0002", "customer": "示例诊所", "kind": "basic", "tier": "standard", "from": "2026-01-01", "to": "2026-12-31"}','1141a363e7c1d31159582338b1600be0361729ac5502c4e1cf7b5968ffaad9dc');
INSERT INTO "journal" VALUES(12,'df994677a070b1fb03f3d91f','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','afeb95ff1ef3b8471eaf78e7','equipment added','{"serial": "PR-1001", "kind": "printer", "customer": "Example Clinic", "plate": null}','3905ab470060638f6bf2b3b0f3ad6788334a6a71e0448a1f3e9c2a550f0dc535');
INSERT INTO "journal" VALUES(13,'7441d0f5be4c3462888d5529','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','d71958db55e0ab2b581493ae','equipment added','{"serial": "PR-1002", "kind": "printer", "customer": "示例诊所", "plate": null}','26ec1698178ec2da2dc55bb4a8b402aa9f9e8061b713be03e814decadda4e3dd');
INSERT INTO "journal" VALUES(14,'fabc40a47a6ec7cbb85ab8b1','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','23e6995cc1e1894eb92b2371','equipment added','{"serial": "PR-9001", "kind": "printer", "customer": null, "plate": null}','20a998b057355a7a38703f177592d778125a59fe1128f068451867985f6fc87c');
INSERT INTO "journal" VALUES(15,'e7d8a051995c508eac6f2d9b','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts received','{"part": "roller", "condition": "new", "quantity": 10, "from": null, "to": "warehouse", "serial": null, "request": null, "note": "delivery note 17"}','6a76a2dcfa95b29f7f52b5ca594e9fa597de779c43e5b1349a4a7eaf19ba52a7');
INSERT INTO "journal" VALUES(16,'db94f454a5f054dba92c5040','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 3, "from": "warehouse", "to": "centre/Wang Lin", "serial": null, "request": null, "note": null}','32ec73ce25bc935c1bf5b8dc5624a7914fdbb077b4d1669fab87fdcc6fa8a978');
INSERT INTO "journal" VALUES(17,'53ca9381963fa1f0f0133907','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": null, "note": null}','ec0067a13908a9626133e5c5f716db03180f12e67a348fc571840b56baf492e9');
INSERT INTO "journal" VALUES(18,'945e47ac91f7d97d933c7a56','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','card','bc0450ab2c2632cc0cb6c8a0','card sold','{"card": "CARD-0001", "customer": "Example Clinic", "value": 50000, "currency": "CNY", "decimals": 2}','053fa9b152db287d4ba157fe5a119b887274e23db32bd769db6c7b2e93cf28f4');
INSERT INTO "journal" VALUES(19,'814e3c6eb542d4b8eab87673','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','ce99a87a87620e9bfbe147fa','logged','{"channel": "phone", "caller": "Li Na", "phone": "13800000003", "said": "printer jams", "summary": "printer jams", "priority": "P1", "tier": "gold", "region": "county", "kind": "fault", "equipment": "PR-1001", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "d07d5ddf4297e2ae94ddb290", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T01:15:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T01:30:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','80c3c2ffe1e2e234981a57c21be3551ed46fdb8bd8398652ea667a2c6eacb9cf');
INSERT INTO "journal" VALUES(20,'d50965b24c70e0207b06d63e','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','ce99a87a87620e9bfbe147fa','assigned','{"engineer": "Wang Lin", "was": null, "clocks": []}','334c1411352e99f3669ca2bf47a7abd9018bf84a97ec26a62a7a55da1b48f2a3');
INSERT INTO "journal" VALUES(21,'1c4edcc1c0eef7e8608b92c0','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','ce99a87a87620e9bfbe147fa','opinion','{"text": "restart did not help", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T01:15:00Z", "at": "2026-03-02T01:00:00Z", "spare": "15m clock"}, {"target": "opinion", "change": "met", "due": "2026-03-02T01:30:00Z", "at": "2026-03-02T01:00:00Z", "spare": "30m clock"}]}','3378b4f6c6d5825af338c4cbaa9160ab8118b34b8b8cb36087ad9c48b3a0337c');
INSERT INTO "journal" VALUES(22,'6569e10bef4d6bb0f01a4833','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','ce99a87a87620e9bfbe147fa','appointed','{"visit_at": "2026-03-02T02:00:00Z", "visit_until": null, "asked_by": "customer", "note": "they close at noon", "clocks": []}','ce6c3ad47bf1de9babc516a47e6133fa1309e9cea799c3a920dba86080913237');
INSERT INTO "journal" VALUES(23,'c33fd8e76e34ba3b6dbf1c0e','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','ce99a87a87620e9bfbe147fa','consented','{"purpose": "remote", "by": "Li Na", "how": "phone", "quote": null, "clocks": []}','e707585eba9e8d38824bf8c3ebd2735b051da318d1dead5bd7374fda36c8367f');
INSERT INTO "journal" VALUES(24,'5ada0fce1f8f879d0b6c9025','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','ce99a87a87620e9bfbe147fa','quoted','{"quote": "Q-0001", "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}], "total": 8000, "currency": "CNY", "decimals": 2}','69d92cb80a7a351b1b4ecb771b9024d8256b7f5c020dc884b5173fa5daa58a49');
INSERT INTO "journal" VALUES(25,'9c27f2c3a7e51d921bd4a591','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','ce99a87a87620e9bfbe147fa','consented','{"purpose": "quote", "by": "Li Na", "how": "phone", "quote": "Q-0001", "clocks": []}','601b525a41bbfab9c6d24b807fb50774efa7d7087d631e4a85dbfaf7b5114290');
INSERT INTO "journal" VALUES(26,'553f08793c4b2520e676dacf','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','ce99a87a87620e9bfbe147fa','ordered','{"visit": 1, "engineer": "Wang Lin", "instead_of": null, "clocks": [{"target": "arrive", "change": "started", "due": "2026-03-02T03:00:00Z", "within": "2h clock"}]}','20c1219a72241a734289196edae717d294e263fa22d3d9fac8cffd91b942a36d');
INSERT INTO "journal" VALUES(27,'79de0ca5c4388b470a0f1235','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','ce99a87a87620e9bfbe147fa','parts issued','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "centre/Wang Lin", "to": "SD-000001/1", "serial": null, "request": null, "note": null}','91439aea9333c005b00b3712376b81097df2f9b077b9f2b39dbe07333e82235b');
INSERT INTO "journal" VALUES(28,'fd26b008bd69732edcbcfd51','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ce99a87a87620e9bfbe147fa','arrived','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "arrive", "change": "met", "due": "2026-03-02T03:00:00Z", "at": "2026-03-02T02:05:00Z", "spare": "55m clock"}]}','8f5be92cdf2cb8370b54c9d1e2e7828fed6bc62a2f5a0c9c5445626a6200f4c9');
INSERT INTO "journal" VALUES(29,'a160761166cda1fd528df9d9','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ce99a87a87620e9bfbe147fa','recorded','{"visit": 1, "form": {"fault": "paper jam", "code": "paper", "cause": "worn roller", "action": "roller replaced", "test": "printed 20 labels", "result": "prints 20 labels", "minutes": 40, "kilometres": 12, "solved": true, "covered": {"parts": "cost", "work": "free", "because": "full care"}, "checklist": {"uniform": true, "tidy": false}, "work": {"training": 1}, "parts": [{"part": "roller", "quantity": 1, "source": null, "condition": "new", "serial": null, "back": false}]}, "was": {}, "clocks": []}','81153d0084d93b99f0401651fbea18e69133d43a211084ef048a871b08a1e37f');
INSERT INTO "journal" VALUES(30,'a160761166cda1fd528df9d9','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ce99a87a87620e9bfbe147fa','parts fitted','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "SD-000001/1", "to": null, "serial": null, "request": null, "note": null}','e1aa164c50c26c65a9dccc686d697b85183b6b74508ae514b111ae9e7304d628');
INSERT INTO "journal" VALUES(31,'a160761166cda1fd528df9d9','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ce99a87a87620e9bfbe147fa','entitlement used','{"contract": "C-0001", "entitlement": "training", "quantity": 1, "left": 1}','af18b5b166a3eba45f456759f8fee7c90d9755df31a1cb4bdbb1d4566d3ee173');
INSERT INTO "journal" VALUES(32,'a160761166cda1fd528df9d9','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ce99a87a87620e9bfbe147fa','charged','{"visit": 1, "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}, {"kind": "work", "item": "training", "quantity": 1, "unit": "place", "unit_price": 20000, "list_amount": 20000, "amount": 0, "because": "included in the contract"}], "total": 8000, "currency": "CNY", "decimals": 2}','22565434509dddfd68ab792a84596310d7575c85b386246499b8eb6ad0ee1865');
INSERT INTO "journal" VALUES(33,'df01163a516b8659ef6a6afc','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ce99a87a87620e9bfbe147fa','attached','{"visit": 1, "number": 1, "kind": "photo", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','ded33bb3698560a97e0a7db0ffe59f3ecaa24275414c78bc59e9c93556bdb017');
INSERT INTO "journal" VALUES(34,'c43f691fad99874059a0249d','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ce99a87a87620e9bfbe147fa','file attached','{"number": 2, "kind": "file", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','56a8fff3428e01ac8845cbe3fac65631fa4aa0a924a7d1d28105abbe4402d586');
INSERT INTO "journal" VALUES(35,'d2e634bdf6d4358c2a5cd083','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ce99a87a87620e9bfbe147fa','recorded','{"visit": 1, "form": {"signature": "Li Na"}, "was": {}, "clocks": []}','22e233dfd7ee01b19f305961f3266897bed0aa7d4d2dc0a0571787b0e7b08bbb');
INSERT INTO "journal" VALUES(36,'d2e634bdf6d4358c2a5cd083','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ce99a87a87620e9bfbe147fa','finished','{"visit": 1, "engineer": "Wang Lin", "clocks": []}','c1f989f99d061bbdf723d842376cb1725c81637c124284bae19de065e10c6a26');
INSERT INTO "journal" VALUES(37,'d2e634bdf6d4358c2a5cd083','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ce99a87a87620e9bfbe147fa','resolved','{"cause": "worn roller", "solution": "roller replaced", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-02T09:30:00Z", "at": "2026-03-02T02:05:00Z", "spare": "6h25m"}]}','94757835c6f49e200531af80aa60fd60d23a0e96d39fe59c9d0459d3eb6a16a9');
INSERT INTO "journal" VALUES(38,'bb983108c332881b23336f43','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ce99a87a87620e9bfbe147fa','paid','{"receipt": "R-0001", "amount": 3000, "currency": "CNY", "decimals": 2, "method": "card", "card": "CARD-0001", "balance": 47000, "owed": 5000, "held": 0}','04e8e8acab19e15e567002e546955e98ee0aaf20a17be8266400f1e0533cea40');
INSERT INTO "journal" VALUES(39,'c97fd2ba2365338e69299fcb','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ce99a87a87620e9bfbe147fa','paid','{"receipt": "R-0002", "amount": 5000, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 0}','b348e04d4019323a266edd15f6fc5bfc81d20a2fed9892b61389361ab5b94021');
INSERT INTO "journal" VALUES(40,'15fd4feb45adb808ce0897ae','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ce99a87a87620e9bfbe147fa','handed-over','{"visit": 1, "engineer": "Wang Lin", "clocks": [], "receipts": ["R-0001", "R-0002"], "money": [{"amount": 8000, "currency": "CNY", "decimals": 2}]}','f4917f0136e8765500bbc7ac0ed4ff88512306e5ba038048d393347806c3483a');
INSERT INTO "journal" VALUES(41,'1cfbc3b800936dc8fa5f2f73','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ce99a87a87620e9bfbe147fa','discounted','{"amount": 500, "was": 0, "currency": "CNY", "decimals": 2, "why": "goodwill", "owed": 0, "held": 500}','cabaafa20f9d1b793aa38e942fc75177eee0aaac35b44e2039848b54980fd545');
INSERT INTO "journal" VALUES(42,'2f00db348a2658aa2c799b12','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ce99a87a87620e9bfbe147fa','refunded','{"receipt": "R-0003", "amount": 500, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 0}','52f700388882bb9e1b32e96ff7cd1b912c260745d81c22410750408eac182f78');
INSERT INTO "journal" VALUES(43,'6f4e804d1ece0bdc3f881329','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ce99a87a87620e9bfbe147fa','receipt voided','{"receipt": "R-0003", "amount": -500, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 500, "why": "it was not given"}','dfeaa6bb14bed21a8ccc6de6dac59a060e128fb45953515318ce8dabacc3276a');
INSERT INTO "journal" VALUES(44,'3a738556d6ee0abd45daef4d','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ce99a87a87620e9bfbe147fa','closed','{"note": null, "clocks": []}','655a8db3c39f3c3419fe5814d2693dd328e16fc54d77258c94f54e23dae48af6');
INSERT INTO "journal" VALUES(45,'23c9325feda87e3b8d6b5457','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','412ad142b7a6e99e6dd5547c','logged','{"channel": "phone", "caller": null, "phone": null, "said": "no power", "summary": "no power", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "equipment": "PR-1002", "contract": "C-0002", "assumed": ["priority", "region", "kind", "phase"], "terms": "26e137e3c8cb3295ddb5f358", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T06:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','4c12727995a90cf07aebb608cd090a87d8cee8f74e76e9deef733bfac2d74dd4');
INSERT INTO "journal" VALUES(46,'6e094ec23fa8bce902267010','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','412ad142b7a6e99e6dd5547c','called','{"channel": "phone", "caller": null, "phone": null, "said": "is anybody coming?", "clocks": []}','7068aa13528d4789ff385bd183674ff574f72bf101bd495c7187daffe6783d8d');
INSERT INTO "journal" VALUES(47,'2838c36e3f79f9e8a81dcc19','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','412ad142b7a6e99e6dd5547c','lent','{"loan": "a101ccc8e4ae816d2abf73bc", "serial": "PR-9001", "kind": "printer", "due": "2026-03-17T03:00:00Z", "clocks": []}','9ecff255bab2b7b830c3d22dcac3af5ffeb34826b0f6d28a4eafdc4429200af1');
INSERT INTO "journal" VALUES(48,'e08872c9cb209c477ec1e83c','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','412ad142b7a6e99e6dd5547c','return asked','{"return": "RMA-0001", "serial": "PR-1002", "reason": "quality", "decision": "repair", "freight": "desk", "because": {"when": {"warranty": ["in"]}}, "overruled_by": null}','e48bf4b94d756187c948be101b4b292b70816a1022f2d12efad27f812b2c06d8');
INSERT INTO "journal" VALUES(49,'c2ed64bd7399a6adf4165899','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','wang','ticket','412ad142b7a6e99e6dd5547c','return approved','{"return": "RMA-0001", "by": "wang", "lacking": 0, "note": null}','5115c2e4ac7fe4af165b1efcbabbf6ee29baf3e8604e813241a724cb7d43ef32');
INSERT INTO "journal" VALUES(50,'7811e07942c7858ba92a8684','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','412ad142b7a6e99e6dd5547c','consented','{"purpose": "removal", "by": "Ms Example", "how": "phone", "quote": null, "clocks": []}','0466beb0db58a370fea895126c5bd557a24600888d8334ffb8f49eed448990fa');
INSERT INTO "journal" VALUES(51,'267a7d3ed59bfc21236cf2e2','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','412ad142b7a6e99e6dd5547c','sent-away','{"return": "RMA-0001", "serial": "PR-1002", "freight": "desk", "clocks": []}','ca0f37f6c9bf57f3d577cbc7bf361fffb843e5636fd1d22fc417904cb45d43fc');
INSERT INTO "journal" VALUES(52,'3cf4351cceba5c12527cfe9a','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','412ad142b7a6e99e6dd5547c','held','{"reason": "factory", "note": "sent away", "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T06:00:00Z"}]}','4c67b00782772c653c5f56993a91bd40be8ff91a3e9a4b0714ad97e2fa1c52a5');
INSERT INTO "journal" VALUES(53,'fc1dc03627601744526aa97d','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','c3e19358b4ed23cca7729345','logged','{"channel": "phone", "caller": null, "phone": null, "said": "scanner reads every second code", "summary": "scanner reads every second code", "priority": "P2", "tier": "standard", "region": "city", "kind": "fault", "contract": "C-0002", "typed": ["priority"], "assumed": ["region", "kind", "phase"], "terms": "c43fe1223ab973f8b5d0b021", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-04T09:30:00Z", "within": "2 working days"}]}','8113187d20d763d8725c8d0096e7373733cf8a69cf8453c033c05b529d3b9371');
INSERT INTO "journal" VALUES(54,'26501cdcf3e0fd6702d18120','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','4f5102ba4be1347247641172','logged','{"channel": "phone", "caller": null, "phone": null, "said": "registration desk is down", "summary": "registration desk is down", "priority": "P3", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "4b0d34bb08201d93c91500f9", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T03:45:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-05T09:30:00Z", "within": "3 working days"}]}','7acfe79823940453ef94a449c6b38168942b67acca855b88f0f56cd8fcc28e43');
INSERT INTO "journal" VALUES(55,'ed3b0b95952dd10f1d3ee256','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','4f5102ba4be1347247641172','classified','{"changed": {"priority": ["P3", "P1"], "severity": [null, "down"], "reach": [null, "group"]}, "terms": "a5364e73c54c837d18063cd6", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "moved", "due": "2026-03-02T09:30:00Z", "was": "2026-03-05T09:30:00Z"}]}','186fc314b57151f82392314e10bd56d556d9afa5fc24893ef876e7529432c0bc');
INSERT INTO "journal" VALUES(56,'d9607867fe7bdbabcbab8d48','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','4f5102ba4be1347247641172','escalated','{"from": "1", "to": "2", "reason": "the board has to be measured", "clocks": []}','5c415a60a705dedbd629e75b64005e5d1adffee08afb531b97ddb39e4da63178');
INSERT INTO "journal" VALUES(57,'1eb91197c5816d0c94248e3a','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','c3e19358b4ed23cca7729345','answered','{"text": "we look into it", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T04:00:00Z", "at": "2026-03-02T06:00:00Z", "late": "1h"}]}','eb399bebd849bc9cf7b8ca2524046dfe92f47fa64454d9c2d89987551cf39b39');
INSERT INTO "journal" VALUES(58,'1eb91197c5816d0c94248e3a','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','c3e19358b4ed23cca7729345','contract extended','{"target": "answer", "number": "C-0002", "by": "1 month", "was": "2026-12-31", "ends_on": "2027-01-31"}','dcb3b6258b39372380a2fd5866cb260c2a011d240c31c43e7257d58a1a40ffd6');
INSERT INTO "journal" VALUES(59,'ca2d599ec5a85023dbb70554','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','2f65e8dd3b440cdd5c0ab0df','parts asked','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "because": "for the fair"}','6d45ed77c2b400db7b8b5c3c8e38ae4a8f87707370662f151878decabed04b0f');
INSERT INTO "journal" VALUES(60,'edf1dc0de3ebd029bea2f1c9','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','wang','request','2f65e8dd3b440cdd5c0ab0df','request approved','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "lacking": 0, "note": null}','fd5c2ca2d3a812111589c6ab8713323891275be8ce7b37a09a99c04a598c20e4');
INSERT INTO "journal" VALUES(61,'a2d960e31452f710ef671111','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": "REQ-0001", "note": null}','5a82868c59dfbc3ea43062bb1859b0db47d0f4c2a0bcde875f4d3a84f3de22a6');
INSERT INTO "journal" VALUES(62,'a2d960e31452f710ef671111','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','2f65e8dd3b440cdd5c0ab0df','request issued','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "source": "warehouse"}','795be1b702d2a1f35e6d024e6a52be1b69f121f1f72c1ebfb2e0c9dd94ec92b8');
INSERT INTO "journal" VALUES(63,'ec3e0954db71e0215c8e2d30','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts counted','{"holder": "centre/Wang Lin", "part": "roller", "condition": "new", "counted": 1, "expected": 2, "engineer": "Wang Lin", "charged": 12000, "currency": "CNY", "decimals": 2}','c0c165704f6e1606410d047a8e6e9e1498b4a41581bccd5825caddadba8e6bba');
INSERT INTO "journal" VALUES(64,'926dfb254b58ac13f45c9bd6','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','contract','f64168bd641e62e1ae6cc149','entitlement used','{"contract": "C-0001", "entitlement": "visit", "quantity": 1, "left": 3}','3792b90dbb72ee6dcfed69c44b0b5803732cc4045411c7b7a4afa7a7da1729b0');
INSERT INTO "journal" VALUES(65,'cb6527865b2830f25964426f','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','8bd47495fcc919807c8fec57','logged','{"channel": "phone", "caller": null, "phone": null, "said": "cannot log in", "summary": "cannot log in", "priority": "P1", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "a5364e73c54c837d18063cd6", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T09:35:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T09:50:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','995b2be70a87c25ff0ee293bb505604cb0ce426ac165d29889e629e02e3858b0');
INSERT INTO "journal" VALUES(66,'dee74f0da7d45271787151a6','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','4f5102ba4be1347247641172','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T08:15:00Z", "note": "time is running out", "due_at": "2026-03-02T09:30:00Z"}','9fda5d9d0157649dd96e7433f9531f498ee293b9d74d4d3e2a3f70e757f4699b');
INSERT INTO "journal" VALUES(67,'dee74f0da7d45271787151a6','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','4f5102ba4be1347247641172','notices written','{"to": ["Head of service"]}','51ae18651bc630c5d2733a0748ffc189c108266dfd7e0608041d9acc59ce3b1a');
INSERT INTO "journal" VALUES(68,'3f32c9f36ab87a334e6e520d','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','4f5102ba4be1347247641172','person told','{"to": "Head of service", "way": "command"}','ca2877f6483d8defc52d73ca372899bd8326135c6488a705ad79a20a1b7f03a6');
INSERT INTO "journal" VALUES(69,'e4939674f9ab799cd76ef29b','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','8bd47495fcc919807c8fec57','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T09:27:30Z", "note": "time is running out", "due_at": "2026-03-02T09:30:00Z"}','24685c35db809ac11bdb661087efba6a597fae42c50b1bd50e50292e6a2ff2b2');
INSERT INTO "journal" VALUES(70,'e4939674f9ab799cd76ef29b','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','8bd47495fcc919807c8fec57','notices written','{"to": ["Head of service"]}','bf810e305b2498d92a99601870e883a576e3ecc5275a7b2d7c8d52fa740f1d37');
INSERT INTO "journal" VALUES(71,'3d11810f118089264d0890b0','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','4f5102ba4be1347247641172','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','8a3b803b596198d541af86d3431936c5ff46808dade23422addfe3ea25cf1d01');
INSERT INTO "journal" VALUES(72,'3d11810f118089264d0890b0','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','4f5102ba4be1347247641172','escalated','{"from": "2", "to": "3", "because": {"target": "solve", "percent": 100}, "reason": null, "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}]}','d4777e5b8ea2d77d0c34772b6f4e49111d5ac48da2df33aa996dde92e5c6810c');
INSERT INTO "journal" VALUES(73,'3d11810f118089264d0890b0','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','4f5102ba4be1347247641172','left undone','{"what": "priority", "why": "{number} is {priority} already", "facts": {"number": "SD-000004", "priority": "P1"}}','43598f5f0219783fac65932934c53df29c832150657812e0d39baabeb4ee63b7');
INSERT INTO "journal" VALUES(74,'f4be64a8753dfef8f578fc90','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','8bd47495fcc919807c8fec57','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','210698040180c4db6ac9419801d7270b782ac6dede3514a1c41e5e3c5069046a');
INSERT INTO "journal" VALUES(75,'f4be64a8753dfef8f578fc90','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','8bd47495fcc919807c8fec57','escalated','{"from": "1", "to": "2", "because": {"target": "solve", "percent": 100}, "reason": null, "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}, {"target": "answer", "change": "missed", "due": "2026-03-02T09:35:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T09:50:00Z"}]}','a1af4b2a0f88b8d1002fa9b1af4eec9ecd11b38a5bc554a6e400ba1f88717e41');
INSERT INTO "journal" VALUES(76,'f4be64a8753dfef8f578fc90','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','8bd47495fcc919807c8fec57','left undone','{"what": "priority", "why": "{number} is {priority} already", "facts": {"number": "SD-000005", "priority": "P1"}}','c58585e51c7c4302838708f507b38695e6b9282086f3868932b17d514e7d613c');
INSERT INTO "journal" VALUES(77,'0da72d57a8fe70098ab708a1','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','8bd47495fcc919807c8fec57','time used','{"target": "solve", "percent": 150, "used_at": "2026-03-03T00:35:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','78271ad232f0b8718dec6abb187f70b8aa6abd82283583465d70a0c0e6506540');
INSERT INTO "journal" VALUES(78,'0da72d57a8fe70098ab708a1','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','8bd47495fcc919807c8fec57','assigned','{"engineer": "Zhao Min", "was": null, "clocks": [], "because": {"station": "centre", "skill": null, "live": 0, "last_at": null}}','f7fd2ff7c51de2f037fa5085129c8ede80a448a015ca79d79b705c8d113c7355');
INSERT INTO "journal" VALUES(79,'ad4b8d3d1ea7e4d21abcf025','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','8bd47495fcc919807c8fec57','person told','{"to": "Head of service", "way": "command"}','34de328fb11547dd601f6dbf7dcf87a3daede45d5cdb0d9e844776757c87e3fb');
INSERT INTO "journal" VALUES(80,'2d00ae8f01af652f96d3e843','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','9693a7b83608f891c4f170f9','logged','{"channel": "phone", "caller": null, "phone": null, "said": "called by mistake", "summary": "called by mistake", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "26e137e3c8cb3295ddb5f358", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','3656801d5ef8ba525f7111dc71a297e1bee88d606959f1179f75af54a7622b14');
INSERT INTO "journal" VALUES(81,'2233fe4b971321f213690390','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','9693a7b83608f891c4f170f9','cancelled','{"reason": "called by mistake", "clocks": [{"target": "answer", "change": "void", "due": "2026-03-03T03:00:00Z"}, {"target": "solve", "change": "void", "due": "2026-03-10T09:30:00Z"}]}','3e8c86b1e08b6e9a92fbaf82cfcd23a014880f90b28bee2f9ab92529455ad45c');
INSERT INTO "journal" VALUES(82,'f43343a46c8e4f99e94dfe1d','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','79e677e94405ea6007e54705','logged','{"channel": "phone", "caller": null, "phone": null, "said": "how does it print", "summary": "how does it print", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "typed": ["warranty"], "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "26e137e3c8cb3295ddb5f358", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','5fbdc091702fc7120fd446cc7418b580b47a02b4f56f8b87c5ad4de124af338d');
INSERT INTO "journal" VALUES(83,'0c5f4df4f618fdd40c9ffb17','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','79e677e94405ea6007e54705','ordered','{"visit": 1, "engineer": "Zhao Min", "instead_of": null, "clocks": []}','d4737091aad26c9d3a2d8e065e19100f9f3b32063f63a30f1e052a9e44ef5c89');
INSERT INTO "journal" VALUES(84,'c29893669eeb509abf995bd7','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','79e677e94405ea6007e54705','arrived','{"visit": 1, "engineer": "Zhao Min", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-03T03:00:00Z", "at": "2026-03-03T01:00:00Z", "spare": "2h"}]}','af4294f3cc69dbb77d344b54ae57f9de3919504b44396ee0a2afa1a40f33a581');
INSERT INTO "journal" VALUES(85,'6c748a21cdc40907f7f20a9a','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','79e677e94405ea6007e54705','recorded','{"visit": 1, "form": {"fault": "none", "cause": "no training", "action": "explained", "result": "they know how", "minutes": 30, "covered": {"parts": "free", "work": "free", "because": "in warranty"}}, "was": {}, "clocks": []}','52cab1b96793c653540acacf8a3e49aa4011a57bfbb501fd037e328dda26f1bb');
INSERT INTO "journal" VALUES(86,'6c748a21cdc40907f7f20a9a','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','79e677e94405ea6007e54705','charged','{"visit": 1, "because": "in warranty", "lines": [{"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "in warranty"}, {"kind": "work", "item": "labour", "quantity": 1, "unit": "30m", "unit_price": 6000, "list_amount": 6000, "amount": 0, "because": "in warranty"}], "total": 0, "currency": "CNY", "decimals": 2}','1d212e81972a99ad412d1a8960d480152efde57c80d489b9545f5c49d574789a');
INSERT INTO "journal" VALUES(87,'6c748a21cdc40907f7f20a9a','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','79e677e94405ea6007e54705','finished','{"visit": 1, "engineer": "Zhao Min", "clocks": []}','73613b605796a89444b038db94f21ea5aeee653840c0108e3df10376741ff293');
INSERT INTO "journal" VALUES(88,'7d36fd1a22f1d811837fced5','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','79e677e94405ea6007e54705','resolved','{"cause": "no training", "solution": "explained", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-10T09:30:00Z", "at": "2026-03-03T01:00:00Z", "spare": "5 working days"}]}','071b977409c3eb9452cba56c37766e97e47463bab24d5c95e05f1220bdfbc41a');
INSERT INTO "journal" VALUES(89,'88044fbaf75a12805c3cb0eb','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','79e677e94405ea6007e54705','closed','{"note": "content", "clocks": []}','605481397f57ec7080fc4bd672eb6a7f33adc9cfbb2ed63c2870d171b3c02986');
INSERT INTO "journal" VALUES(90,'bcccddda2401c2b3d8735cd1','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','79e677e94405ea6007e54705','reopened','{"reason": "again", "clocks": [{"target": "solve", "change": "resumed", "due": "2026-03-10T09:30:00Z"}]}','c62b5742ccfa543e61df68f5d38df6cf06b267d6ce24f756fee93228f63aca2f');
INSERT INTO "journal" VALUES(91,'b767c3586b627267ec783b95','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','customer','dff62c034d993093d0b3ff45','customer added','{"number": "CU-0004", "name": "Sample School", "phones": []}','c9d7263ab5764d53b0714fd3f845b3669e41fbc4c023f57726975e867a96332a');
INSERT INTO "journal" VALUES(92,'b767c3586b627267ec783b95','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','ticket','3aa1204e933a50f27d80af83','logged','{"channel": "phone", "caller": null, "phone": null, "said": "Door, Lock, Stuck", "summary": "Door, Lock, Stuck", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "typed": ["priority"], "assumed": ["region", "tier", "kind", "phase"], "terms": "26e137e3c8cb3295ddb5f358", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T02:30:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','d5aa09681ab7963789787eec2d61afdc0198323a958aa95c617a68f31a41a8e1');
INSERT INTO "journal" VALUES(93,'b767c3586b627267ec783b95','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','engineer','a191cf35dfef3a6c488534a9','engineer added','{"name": "Ada", "station": null}','9ce3df287322955942fa455a150bb3069c441e332b52a4854b767f6470f8b469');
INSERT INTO "journal" VALUES(94,'b767c3586b627267ec783b95','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','ticket','3aa1204e933a50f27d80af83','assigned','{"engineer": "Ada", "was": null, "clocks": []}','919c6bd30ee048ef57d4ec234430988d18b2912535029157750492fa527e8ecc');
INSERT INTO "journal" VALUES(95,'b767c3586b627267ec783b95','2026-03-02T00:50:00Z','2026-03-02T00:50:00Z','Ada','ticket','3aa1204e933a50f27d80af83','resolved','{"cause": "not recorded", "solution": "not recorded in the log", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T02:30:00Z", "at": "2026-03-02T00:50:00Z", "spare": "1h40m"}, {"target": "solve", "change": "met", "due": "2026-03-09T09:30:00Z", "at": "2026-03-02T00:50:00Z", "spare": "5 working days"}]}','c2e4ee3f1edcec8e7d59e68fdb2290fa91256bf450ffedd0b6c78b95c6199675');
INSERT INTO "journal" VALUES(96,'b767c3586b627267ec783b95','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','3aa1204e933a50f27d80af83','imported','{"file": "incidents.csv", "rows": 2, "through": "2026-03-02T00:50:00Z"}','013e83835c0f57eb271cc48040827f956c1541b3d8a7814abd84d7d0989565a0');
INSERT INTO "journal" VALUES(97,'d2aa3973c47413280a201f2c','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','engineer','5ebf5d062853a340ab21f390','engineer changed','{"name": "Zhao Min", "changed": {"capacity": 8}}','be68fa8d9fd8ffee04f1cb900b3923b5ff8acba8232a07b85ea90cd4dc4ddcc8');
INSERT INTO "journal" VALUES(98,'ab0d96bc16c802c404f128c9','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','engineer','5ebf5d062853a340ab21f390','engineer away','{"name": "Zhao Min", "since": "2026-04-30T16:00:00Z", "until": "2026-05-05T16:00:00Z", "note": "on leave"}','b32301c6fb4f5bc4156559c8afe537d8c5e04e7603b5195ef49bb900ec629f7a');
INSERT INTO "journal" VALUES(99,'75d226346f32fc115cd56876','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','4f5102ba4be1347247641172','appointed','{"visit_at": "2026-03-05T06:00:00Z", "visit_until": "2026-03-05T08:00:00Z", "asked_by": "desk", "note": null, "clocks": []}','fbfd11831d2e7c94ac2b5603c41c0ad0641c5059f21ef77e2dfc56c4348f5044');
INSERT INTO "journal" VALUES(100,'7faeb65cf0b891b63ec32ce1','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','4f5102ba4be1347247641172','held','{"reason": "customer", "note": null, "ends_at": "2026-03-06T01:00:00Z", "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "held", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "held", "due": "2026-03-02T09:30:00Z"}]}','47a3c6296f6ba2314aec8a270f60ab2c94530b3cd59c1161c3428c3b24c916e9');
INSERT INTO "journal" VALUES(101,'a5eae95484ec43a5acea542c','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','da3fb41ff678b7b79edfa830','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the printer jams again", "summary": "the printer jams again", "priority": "P3", "tier": "gold", "region": "county", "kind": "fault", "equipment": "PR-1001", "contract": "C-0001", "follows": "SD-000001", "typed": ["region", "kind"], "assumed": ["priority", "phase"], "terms": "e30766540b806a82ef6e5422", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-04T01:15:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-04T01:30:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "3 working days"}]}','18e4fcdbfb4b20baad674ff63b0789a90de2aeffff3f80a90e7418ee6e6bf6b2');
INSERT INTO "journal" VALUES(102,'a5eae95484ec43a5acea542c','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','ce99a87a87620e9bfbe147fa','followed','{"number": "SD-000008", "said": "the printer jams again"}','7352f78e48043bf2b6ca825221fa2ad120ba4ef00cfafca63629093e448bbf9c');
INSERT INTO "journal" VALUES(103,'f386d42f659f33bb6cbaedff','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','8bd47495fcc919807c8fec57','classified','{"entered_why": "it was never critical", "changed": {"priority": ["P1", "P2"]}, "corrects": "cb6527865b2830f25964426f logged 2026-03-02T09:20:00Z", "put_right": {"cb6527865b2830f25964426f logged 2026-03-02T09:20:00Z": "a5364e73c54c837d18063cd6"}, "clocks": []}','512f72b46c49b9fd1bc701778e34f55cb8eab155981f2f58f4a85ff6f61dced0');
INSERT INTO "journal" VALUES(104,'61f33b387bafc4c6f3737688','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','fdc2ba4102548bc177dc1dc0','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the screen is dark", "summary": "the screen is dark", "priority": "P1", "tier": "standard", "region": "city", "kind": "fault", "typed": ["priority"], "assumed": ["region", "tier", "kind", "phase"], "terms": "f63e1af9d5ae1d39ce3a947f", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-04T01:30:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-05T01:00:00Z", "within": "8h"}]}','a91192e911fe06cb514ce0a29ba34a1a26733d7284b28d64c2d9cf9445d06fb7');
INSERT INTO "journal" VALUES(105,'d0fd6bd43704166a896ac538','2026-03-04T01:10:00Z','2026-03-04T03:00:00Z','tester','ticket','fdc2ba4102548bc177dc1dc0','answered','{"entered_why": "written on paper", "text": "told them to wait", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-04T01:30:00Z", "at": "2026-03-04T01:10:00Z", "mended": "2026-03-04T01:30:00Z", "spare": "20m"}]}','bed4d356013bb6dcfacf5014a055703529790b400f9d0f26ccf09ccc0c41742d');
INSERT INTO "journal" VALUES(106,'d02edb6ba351c51922e590ac','2026-03-06T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','4f5102ba4be1347247641172','resumed','{"foreseen": true, "clocks": [{"target": "answer", "change": "resumed", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "resumed", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "resumed", "due": "2026-03-02T09:30:00Z"}]}','fb86e88b490974d11abbb80c51321f1074d633172407be1d2903d6ba7e59e0cb');
INSERT INTO "journal" VALUES(107,'85c6dc8478d206fb01eb2d45','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','1a4b92df3d8f2886ea9cb777','turnover entered','{"customer": "Sample Dealer", "month": "2026-02", "amount": 2000000, "was": null, "basis": "payments", "currency": "CNY", "decimals": 2}','3f4d7623331c369de290a5c6b2a077e410fab33ebbe7a7ad784dff47fb43f154');
INSERT INTO "journal" VALUES(108,'614831b56affbc3c00a01332','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','1a4b92df3d8f2886ea9cb777','quarter settled','{"customer": "Sample Dealer", "quarter": "2026Q1", "basis": "payments", "turnover": 2000000, "budget": 30000, "carried_in": 0, "spent": 14000, "charged": 0, "paid": 0, "carried_out": 16000, "currency": "CNY", "decimals": 2}','58194c521a47c1b8a698af45a602a38dc33451f6f1b33a431ac71fcea43bb35a');
INSERT INTO "journal" VALUES(109,'f054fc7c6735e960f1fe88fc','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','1a4b92df3d8f2886ea9cb777','turnover entered','{"customer": "Sample Dealer", "month": "2026-04", "amount": 100000, "was": null, "basis": "payments", "currency": "CNY", "decimals": 2}','e170b78b9c5c86d4dab0d5bc25c9724c4134f9fafefcbafa7e423a12fad86743');
INSERT INTO "journal" VALUES(110,'11359a76ddc66c1f18b72a62','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','81aec36ba875d95c2248a2b0','customer added','{"number": "CU-0005", "name": "Sample Dealers", "phones": ["010 5550 0007 ext 12"]}','2088b27b174c6285febe37c41ea313a46cf1888d5bb6486932ee8aeb50a07a2f');
INSERT INTO "journal" VALUES(111,'d2687b7a0411dc1f33a4bd36','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','1a4b92df3d8f2886ea9cb777','customer merged','{"name": "Sample Dealers", "number": "CU-0005", "into": "Sample Dealer", "into_number": "CU-0003", "had": {}, "filled": {}, "was": {"id": "81aec36ba875d95c2248a2b0", "name": "Sample Dealers", "region": null, "tier": null, "phase": null, "address": null, "phones": ["010 5550 0007 ext 12"], "number": "CU-0005"}}','391db3f899e0eac5aa9bcaa9de7ebf5676c25eef796a1951435513b09f8aee08');
INSERT INTO "journal" VALUES(112,'dae03e211723d90668ef11d0','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','contract','69e1d8e8ea0d787b00f46e68','contract extended by hand','{"number": "C-0002", "was": "2027-01-31", "ends_on": "2027-06-30", "why": "goodwill"}','0508ff5327aa0e19d85414a2865b4de26afc8502fd44fe301c82bbb2610d15d7');
INSERT INTO "journal" VALUES(113,'65def6f57fae88daaad32f8a','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','ce99a87a87620e9bfbe147fa','surveyed','{"survey": "A-0001", "key": "service", "marks": {"attitude": 5}, "words": {}, "says": "came at once", "opinion": "service", "answered_by": "Li Na", "how": "phone", "clocks": []}','5a18df939e631dc182786e916f7e2797aa934d86711c3a2637fbe5f8b9c66453');
INSERT INTO "journal" VALUES(114,'02154b221c1e8256ea0fa303','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','412ad142b7a6e99e6dd5547c','not reached','{"survey": "A-0002", "key": "service", "how": null, "says": null}','1ed16a1994a2aac075d6062ad375f1a49ec83d37b22d7cfdb95291de7721ec8c');
INSERT INTO "journal" VALUES(115,'7edfe91807baa96ad69d9161','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','1b49a49d933812a84b6f8227','contact changed','{"customer": "Example Clinic", "name": "Li Na", "changed": {"left_on": "2026-04-01"}, "was": {"left_on": null}}','df12c0a04439ac627ccf28d3d6e9b57c43995209a339d17244b0b42491d497c7');
INSERT INTO "journal" VALUES(116,'78606ba4bdc2982cf033213d','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','d71958db55e0ab2b581493ae','equipment changed','{"serial": "PR-1002", "changed": {"plate": "豫A12345", "note": "in the van"}, "was": {"plate": null, "note": null}}','f60f8ad76ef6bccc57567d8cd2ce87b2abfb661915012c048d57512b42ca4f32');
INSERT INTO "journal" VALUES(117,'f22617f781ca0d8280b2b4fb','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','bffe541691cc87e6b39744cd','logged','{"channel": "phone", "caller": null, "phone": null, "said": "a slip", "summary": "a slip", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "26e137e3c8cb3295ddb5f358", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','f828d9e5d30d889d71f86692fb348649f86e81328e567a9bee94a99b6f2dca08');
INSERT INTO "journal" VALUES(118,'5e8681070a8e62abe8279a12','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','bffe541691cc87e6b39744cd','undone','{"of": [{"kind": "logged", "data": {"channel": "phone", "caller": null, "phone": null, "said": "a slip", "summary": "a slip", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "26e137e3c8cb3295ddb5f358"}}], "withdrawn": "SD-000010", "clocks": []}','9616ead33648098229d154d5d1098ccbc7b8117bb28996423fed030d07902bc7');
INSERT INTO "journal" VALUES(119,'c76418990bd87bf0d0014f43','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','b57baea149b6c57fd73c8670','logged','{"channel": "phone", "caller": null, "phone": null, "said": "does anybody come?", "summary": "does anybody come?", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "26e137e3c8cb3295ddb5f358", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','be7c5297fc45f2b8018a5400708e02bb9422cee2afe178a08611920d6dae7641');
INSERT INTO "journal" VALUES(120,'d999273cb2768a6eef29ccd6','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','1ff98558641a36cafb157116','logged','{"channel": "phone", "caller": null, "phone": null, "said": "logged twice", "summary": "logged twice", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "26e137e3c8cb3295ddb5f358", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','4169d765b7712fe44733b0bd52fde6d4725668fafd7c52c318ec495a562426cd');
INSERT INTO "journal" VALUES(121,'db069749d3fc67345dac2d36','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','1ff98558641a36cafb157116','edited','{"changed": {"summary": ["logged twice", "does anybody come"], "caller": ["", "Mr Sample"]}, "typed": ["summary", "caller"]}','bfba0b3eefbebd922da02f1df78407d19c2c34cd44d6b014dfcab04cfbb00348');
INSERT INTO "journal" VALUES(122,'7ed8741599a87c68457bd2c0','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','b57baea149b6c57fd73c8670','called','{"clocks": [], "channel": "phone", "caller": null, "phone": null, "said": "logged twice", "told_of": "SD-000012", "told_by": "tester", "entered_why": null}','f5a6c4beea5b6195dd5fbf5738a6785d2b21cfc38929bec4a07cc275f7a81a4f');
INSERT INTO "journal" VALUES(123,'7ed8741599a87c68457bd2c0','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','1ff98558641a36cafb157116','merged','{"into": "SD-000011", "clocks": [{"target": "answer", "change": "void", "due": "2026-04-01T03:00:00Z"}, {"target": "solve", "change": "void", "due": "2026-04-09T09:30:00Z"}]}','f6a54b05fe6fb16011c58c25e09d42181bb42b92d9e265a3f0ca5e33dfe9b825');
INSERT INTO "journal" VALUES(124,'7ed8741599a87c68457bd2c0','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','b57baea149b6c57fd73c8670','duplicate merged','{"number": "SD-000012", "calls": 1, "files": 0, "clocks": []}','2df3f0a13a41086eda664d9399907783c89310cde276c6a02baf872d6c104a59');
INSERT INTO "journal" VALUES(125,'4d35115be24136a3da154987','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','1ec4b8dbb48295695d5cecde','customer added','{"number": "CU-0006", "name": "Sample Works", "phones": []}','00efd00424c55e9cdc1579775b86b73cb48693dcc46b2f79257dea8c38f259a5');
INSERT INTO "journal" VALUES(126,'3b47f2d52666b88f3f379b1a','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','050bc8c2ab2d0284570c5cf3','customer added','{"number": "CU-0007", "name": "Li Na", "phones": []}','13e0e1a3004b410a7bd1b50528720e76b14512219d423c7a06f32adcd6e48788');
INSERT INTO "journal" VALUES(127,'3b47f2d52666b88f3f379b1a','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','abcf8601025375888d60589b','logged','{"channel": "mail", "caller": "Li Na", "phone": null, "said": "no sound\nsince nine", "summary": "no sound", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "26e137e3c8cb3295ddb5f358", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','76bcce442eb43d98d8777eff485415a8e4ac01a25e770c501b58c850b525b029');
INSERT INTO "journal" VALUES(128,'3b47f2d52666b88f3f379b1a','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','050bc8c2ab2d0284570c5cf3','contact added','{"customer": "Li Na", "name": "Li Na", "site": null, "role": null, "phone": null, "mail": "li@example.invalid"}','aa3b72e30844d9330ca9c6bffac60b4154a375200384a7b167cde38a3b8ca740');
INSERT INTO "journal" VALUES(129,'3b47f2d52666b88f3f379b1a','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','abcf8601025375888d60589b','mailed','{"from": "li@example.invalid", "message_id": "<1@example.invalid>"}','8ba8ef12600e85a70af10088ce56d452138d3e04717841be07721e83b14566a4');
INSERT INTO "journal" VALUES(130,'b3b819b27d572da441b1d55a','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','b57baea149b6c57fd73c8670','ordered','{"visit": 1, "engineer": "Wang Lin", "instead_of": null, "clocks": [], "along": ["Zhao Min"]}','7b36fd8e99a570fc4a04fd9167f89aa66bfe7e2230857022906f631477443b7e');
INSERT INTO "journal" VALUES(131,'046a19a04afe6acca35f9ee6','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','10c91a81558956dcb3b9d924','task added','{"number": "T-0001", "what": "send the manual", "customer": "Example Clinic", "due": "2026-04-03", "engineer": "Wang Lin", "role": null}','adeeb5279ca76ef575495be3b1d47c0c405eca3fdd7b01cae58cea63217dac32');
INSERT INTO "journal" VALUES(132,'b97d000ab7f9fa0df4ac819f','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','10c91a81558956dcb3b9d924','task put off','{"number": "T-0001", "what": "send the manual", "customer": "Example Clinic", "about": null, "was": "2026-04-03", "due": "2026-04-08", "why": "they are on holiday"}','b41aba49383a203692cf51705968ff9ba7c4bf93360d7e9d9c1785f195e060bf');
INSERT INTO "journal" VALUES(133,'29aa8cb4cccbcc2cc20650ed','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','b57baea149b6c57fd73c8670','arrived','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "answer", "change": "met", "due": "2026-04-01T03:00:00Z", "at": "2026-04-01T01:00:00Z", "spare": "2h"}]}','0478b9961a3782acc34b4efe566c8a502ef5fe9ebc12eb8eba96070861c3779e');
INSERT INTO "journal" VALUES(134,'0a82377e4d4ba85fea40790e','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','b57baea149b6c57fd73c8670','recorded','{"visit": 1, "form": {"place": "third floor", "advice": "do not bend it", "covered": {"parts": "price", "work": "price", "because": "out of warranty"}, "checklist": {"tidy": true}, "work": {"training": 1}, "methods": {"training": "at the machine"}, "found": ["cable loose"]}, "was": {}, "clocks": []}','f900d183b72b69f444d5d7c175e0e71b3329675783160de978c9071506341f73');
INSERT INTO "journal" VALUES(135,'0a82377e4d4ba85fea40790e','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','3649cf0261270ac11160a445','logged','{"channel": "phone", "caller": null, "phone": null, "said": "cable loose", "summary": "cable loose", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "follows": "SD-000011", "typed": ["region"], "assumed": ["priority", "tier", "kind", "phase"], "terms": "26e137e3c8cb3295ddb5f358", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','042a722820cf6d4860b8965c6e8415ccad649b9952c896683298e635eb348f69');
INSERT INTO "journal" VALUES(136,'0a82377e4d4ba85fea40790e','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','b57baea149b6c57fd73c8670','followed','{"number": "SD-000014", "said": "cable loose"}','35448c2fc72435c384e6340ebe009535d6429781b5152703771617e4928bb832');
INSERT INTO "journal" VALUES(137,'0a82377e4d4ba85fea40790e','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','b57baea149b6c57fd73c8670','charged','{"visit": 1, "because": "out of warranty", "lines": [{"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 8000, "because": null}, {"kind": "work", "item": "training", "quantity": 1, "unit": "place", "unit_price": 20000, "list_amount": 20000, "amount": 20000, "because": null}], "total": 28000, "currency": "CNY", "decimals": 2}','52c6148e149bf597ed1b0263c06df6c642a8c6c149217ca3b0f18743594efccf');
INSERT INTO "journal" VALUES(138,'3ea47b919bb4f5fa039e8f20','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','b57baea149b6c57fd73c8670','judged','{"visit": 1, "form": {"tidy": false}, "was": {"tidy": true}, "note": null}','965b63ff5ce962a73ea5740bc5ea0ff482dfd7ee5bc36194c195a300d9b7aec2');
INSERT INTO "journal" VALUES(139,'2252067f8888b0a34705eecd','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','article','b2f5ff45b5c2bc8eefd0a99b','article added','{"number": "K-0001", "title": "nobody knows how it prints", "equipment": null, "code": null, "symptom": "how does it print", "cause": "no training", "solution": "explained", "ticket": "SD-000007"}','7265445cce04debf9551bdbc8590cee2753eddf61473b3deba5210343b8bf663');
INSERT INTO "journal" VALUES(140,'7170f89e4b66c5c100fdb3c6','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','d3b66fcb586c20f26d82c1fd','logged','{"channel": "phone", "caller": null, "phone": null, "said": "how does it print now", "summary": "how does it print now", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "26e137e3c8cb3295ddb5f358", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T04:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','d3672b0386f19a5548d28c534deead2334686b052cf0817cbf3070ac1e27eb91');
INSERT INTO "journal" VALUES(141,'777038461c29bdb8058998b4','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','d3b66fcb586c20f26d82c1fd','resolved','{"cause": "no training", "solution": "explained", "clocks": [{"target": "answer", "change": "met", "due": "2026-04-01T04:00:00Z", "at": "2026-04-01T02:00:00Z", "spare": "2h"}, {"target": "solve", "change": "met", "due": "2026-04-09T09:30:00Z", "at": "2026-04-01T02:00:00Z", "spare": "5 working days"}]}','50d9320b935a4df16901b5f38863dec24f655ba67b3ea08d8fbcc7317c926a3d');
INSERT INTO "journal" VALUES(142,'777038461c29bdb8058998b4','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','d3b66fcb586c20f26d82c1fd','article used','{"article": "K-0001", "title": "nobody knows how it prints"}','df53ac4aac994133996fd84c9de1f0f9e3082aa89f1a376612d86d8ab5a93d5e');
CREATE TABLE loan (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  equipment_id TEXT NOT NULL REFERENCES equipment (id),
  lent_at TEXT NOT NULL,
  due_at TEXT NOT NULL,
  back_at TEXT,
  CHECK (back_at IS NULL OR back_at >= lent_at)
) STRICT;
INSERT INTO "loan" VALUES('a101ccc8e4ae816d2abf73bc','412ad142b7a6e99e6dd5547c','23e6995cc1e1894eb92b2371','2026-03-02T03:00:00Z','2026-03-17T03:00:00Z',NULL);
CREATE TABLE loss (
  move_id TEXT PRIMARY KEY REFERENCES stock_move (id),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  amount INTEGER NOT NULL CHECK (amount >= 0),
  currency TEXT NOT NULL
, decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4)) STRICT;
INSERT INTO "loss" VALUES('9ee761016a4877570d356434','edef2f81cb585a7fb36abde2',12000,'CNY',2);
CREATE TABLE mail (
  message_id TEXT PRIMARY KEY,
  call_id TEXT NOT NULL REFERENCES call (id),
  sender TEXT NOT NULL  -- the address, folded
) STRICT;
INSERT INTO "mail" VALUES('<1@example.invalid>','723462f8f95eeb28d9a41df1','li@example.invalid');
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
INSERT INTO "notice" VALUES('c44a1482b5e43ecdff887371','4f5102ba4be1347247641172','head',NULL,'command','2026-03-02T09:20:00Z','{"target": "solve", "within": "same day", "percent": 75, "note": "time is running out", "due_at": "2026-03-02T09:30:00Z", "ticket": {"number": "SD-000004", "summary": "registration desk is down", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "2", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T03:30:00Z"}}',NULL,'2026-03-02T09:20:00Z',1,NULL,'216354a95f3dc98a91a0a869',75,'2026-03-02T08:15:00Z',NULL,NULL);
INSERT INTO "notice" VALUES('667162410e19e79ce89fe736','8bd47495fcc919807c8fec57','head',NULL,'command','2026-03-03T01:00:00Z','{"target": "solve", "within": "same day", "percent": 75, "note": "time is running out", "due_at": "2026-03-02T09:30:00Z", "ticket": {"number": "SD-000005", "summary": "cannot log in", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "1", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T09:20:00Z"}}',NULL,'2026-03-03T01:00:00Z',1,NULL,'189282bdce9fb75140edc344',75,'2026-03-02T09:27:30Z',NULL,NULL);
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
INSERT INTO "operation" VALUES(1,'59fbf2eb55542974b1655234','command','tester','2026-03-02T00:30:00Z',1,1,NULL,NULL);
INSERT INTO "operation" VALUES(2,'fa048ce6e3522150b8eace7b','command','tester','2026-03-02T00:30:00Z',2,2,NULL,NULL);
INSERT INTO "operation" VALUES(3,'60ef8690fac04eddc02c6c3c','command','tester','2026-03-02T00:30:00Z',3,3,NULL,NULL);
INSERT INTO "operation" VALUES(4,'acfe5ceb6db49bbde84df343','command','tester','2026-03-02T00:30:00Z',4,4,NULL,NULL);
INSERT INTO "operation" VALUES(5,'1cf5ca660ea9c45ca8647aa8','command','tester','2026-03-02T00:30:00Z',5,5,NULL,NULL);
INSERT INTO "operation" VALUES(6,'5ae7299f0fcc0f3de600d9cc','command','tester','2026-03-02T00:30:00Z',6,6,NULL,NULL);
INSERT INTO "operation" VALUES(7,'f3889668a81991a7a884bad0','command','tester','2026-03-02T00:30:00Z',7,7,NULL,NULL);
INSERT INTO "operation" VALUES(8,'b94f4364508c0f20efaf9025','command','tester','2026-03-02T00:30:00Z',8,9,NULL,NULL);
INSERT INTO "operation" VALUES(9,'6bc03f2dca21705671b8009f','command','tester','2026-03-02T00:30:00Z',10,10,NULL,NULL);
INSERT INTO "operation" VALUES(10,'3fc863c1d7e75f114a93d320','command','tester','2026-03-02T00:30:00Z',11,11,NULL,NULL);
INSERT INTO "operation" VALUES(11,'df994677a070b1fb03f3d91f','command','tester','2026-03-02T00:30:00Z',12,12,NULL,NULL);
INSERT INTO "operation" VALUES(12,'7441d0f5be4c3462888d5529','command','tester','2026-03-02T00:30:00Z',13,13,NULL,NULL);
INSERT INTO "operation" VALUES(13,'fabc40a47a6ec7cbb85ab8b1','command','tester','2026-03-02T00:30:00Z',14,14,NULL,NULL);
INSERT INTO "operation" VALUES(14,'e7d8a051995c508eac6f2d9b','command','tester','2026-03-02T00:30:00Z',15,15,NULL,NULL);
INSERT INTO "operation" VALUES(15,'db94f454a5f054dba92c5040','command','tester','2026-03-02T00:30:00Z',16,16,NULL,NULL);
INSERT INTO "operation" VALUES(16,'53ca9381963fa1f0f0133907','command','tester','2026-03-02T00:30:00Z',17,17,NULL,NULL);
INSERT INTO "operation" VALUES(17,'945e47ac91f7d97d933c7a56','command','tester','2026-03-02T00:30:00Z',18,18,NULL,NULL);
INSERT INTO "operation" VALUES(18,'814e3c6eb542d4b8eab87673','command','tester','2026-03-02T01:00:00Z',19,19,NULL,NULL);
INSERT INTO "operation" VALUES(19,'d50965b24c70e0207b06d63e','command','tester','2026-03-02T01:00:00Z',20,20,NULL,NULL);
INSERT INTO "operation" VALUES(20,'1c4edcc1c0eef7e8608b92c0','command','tester','2026-03-02T01:00:00Z',21,21,NULL,NULL);
INSERT INTO "operation" VALUES(21,'6569e10bef4d6bb0f01a4833','command','tester','2026-03-02T01:00:00Z',22,22,NULL,NULL);
INSERT INTO "operation" VALUES(22,'c33fd8e76e34ba3b6dbf1c0e','command','tester','2026-03-02T01:00:00Z',23,23,NULL,NULL);
INSERT INTO "operation" VALUES(23,'5ada0fce1f8f879d0b6c9025','command','tester','2026-03-02T01:00:00Z',24,24,NULL,NULL);
INSERT INTO "operation" VALUES(24,'9c27f2c3a7e51d921bd4a591','command','tester','2026-03-02T01:00:00Z',25,25,NULL,NULL);
INSERT INTO "operation" VALUES(25,'553f08793c4b2520e676dacf','command','tester','2026-03-02T01:00:00Z',26,26,NULL,NULL);
INSERT INTO "operation" VALUES(26,'79de0ca5c4388b470a0f1235','command','tester','2026-03-02T01:00:00Z',27,27,NULL,NULL);
INSERT INTO "operation" VALUES(27,'fd26b008bd69732edcbcfd51','command','tester','2026-03-02T02:05:00Z',28,28,NULL,NULL);
INSERT INTO "operation" VALUES(28,'a160761166cda1fd528df9d9','command','tester','2026-03-02T02:05:00Z',29,32,NULL,NULL);
INSERT INTO "operation" VALUES(29,'df01163a516b8659ef6a6afc','command','tester','2026-03-02T02:05:00Z',33,33,NULL,NULL);
INSERT INTO "operation" VALUES(30,'c43f691fad99874059a0249d','command','tester','2026-03-02T02:05:00Z',34,34,NULL,NULL);
INSERT INTO "operation" VALUES(31,'d2e634bdf6d4358c2a5cd083','command','tester','2026-03-02T02:05:00Z',35,37,NULL,NULL);
INSERT INTO "operation" VALUES(32,'bb983108c332881b23336f43','command','tester','2026-03-02T02:05:00Z',38,38,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0001"}}',NULL);
INSERT INTO "operation" VALUES(33,'c97fd2ba2365338e69299fcb','command','tester','2026-03-02T02:05:00Z',39,39,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0002"}}',NULL);
INSERT INTO "operation" VALUES(34,'15fd4feb45adb808ce0897ae','command','tester','2026-03-02T02:05:00Z',40,40,NULL,NULL);
INSERT INTO "operation" VALUES(35,'1cfbc3b800936dc8fa5f2f73','command','tester','2026-03-02T02:05:00Z',41,41,NULL,NULL);
INSERT INTO "operation" VALUES(36,'2f00db348a2658aa2c799b12','command','tester','2026-03-02T02:05:00Z',42,42,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0003"}}',NULL);
INSERT INTO "operation" VALUES(37,'6f4e804d1ece0bdc3f881329','command','tester','2026-03-02T02:05:00Z',43,43,'{"why": "{receipt} is void: ''svcdesk pay {number}'' writes another", "facts": {"receipt": "R-0003", "number": "SD-000001"}}',NULL);
INSERT INTO "operation" VALUES(38,'3a738556d6ee0abd45daef4d','command','tester','2026-03-02T02:05:00Z',44,44,NULL,NULL);
INSERT INTO "operation" VALUES(39,'23c9325feda87e3b8d6b5457','command','tester','2026-03-02T03:00:00Z',45,45,NULL,NULL);
INSERT INTO "operation" VALUES(40,'6e094ec23fa8bce902267010','command','tester','2026-03-02T03:00:00Z',46,46,NULL,NULL);
INSERT INTO "operation" VALUES(41,'2838c36e3f79f9e8a81dcc19','command','tester','2026-03-02T03:00:00Z',47,47,NULL,NULL);
INSERT INTO "operation" VALUES(42,'e08872c9cb209c477ec1e83c','command','tester','2026-03-02T03:00:00Z',48,48,NULL,NULL);
INSERT INTO "operation" VALUES(43,'c2ed64bd7399a6adf4165899','command','wang','2026-03-02T03:00:00Z',49,49,NULL,NULL);
INSERT INTO "operation" VALUES(44,'7811e07942c7858ba92a8684','command','tester','2026-03-02T03:00:00Z',50,50,NULL,NULL);
INSERT INTO "operation" VALUES(45,'267a7d3ed59bfc21236cf2e2','command','tester','2026-03-02T03:00:00Z',51,51,'{"why": "{number} is on its way: ''svcdesk return back {number}'' when it is here again", "facts": {"number": "RMA-0001"}}',NULL);
INSERT INTO "operation" VALUES(46,'3cf4351cceba5c12527cfe9a','command','tester','2026-03-02T03:00:00Z',52,52,NULL,NULL);
INSERT INTO "operation" VALUES(47,'fc1dc03627601744526aa97d','command','tester','2026-03-02T03:30:00Z',53,53,NULL,NULL);
INSERT INTO "operation" VALUES(48,'26501cdcf3e0fd6702d18120','command','tester','2026-03-02T03:30:00Z',54,54,NULL,NULL);
INSERT INTO "operation" VALUES(49,'ed3b0b95952dd10f1d3ee256','command','tester','2026-03-02T06:00:00Z',55,55,NULL,NULL);
INSERT INTO "operation" VALUES(50,'d9607867fe7bdbabcbab8d48','command','tester','2026-03-02T06:00:00Z',56,56,NULL,NULL);
INSERT INTO "operation" VALUES(51,'1eb91197c5816d0c94248e3a','command','tester','2026-03-02T06:00:00Z',57,58,NULL,NULL);
INSERT INTO "operation" VALUES(52,'ca2d599ec5a85023dbb70554','command','tester','2026-03-02T06:00:00Z',59,59,NULL,NULL);
INSERT INTO "operation" VALUES(53,'edf1dc0de3ebd029bea2f1c9','command','wang','2026-03-02T06:00:00Z',60,60,NULL,NULL);
INSERT INTO "operation" VALUES(54,'a2d960e31452f710ef671111','command','tester','2026-03-02T06:00:00Z',61,62,'{"why": "{number} is shipped: ''svcdesk stock transfer {part} {quantity} --from {holder} --to {source}'' returns it", "facts": {"number": "REQ-0001", "part": "roller", "quantity": 2, "holder": "centre", "source": "warehouse"}}',NULL);
INSERT INTO "operation" VALUES(55,'ec3e0954db71e0215c8e2d30','command','tester','2026-03-02T06:00:00Z',63,63,NULL,NULL);
INSERT INTO "operation" VALUES(56,'926dfb254b58ac13f45c9bd6','command','tester','2026-03-02T06:00:00Z',64,64,NULL,NULL);
INSERT INTO "operation" VALUES(57,'cb6527865b2830f25964426f','command','tester','2026-03-02T09:20:00Z',65,65,NULL,NULL);
INSERT INTO "operation" VALUES(58,'dee74f0da7d45271787151a6','program','tester','2026-03-02T09:20:00Z',66,67,NULL,NULL);
INSERT INTO "operation" VALUES(59,'3f32c9f36ab87a334e6e520d','program','tester','2026-03-02T09:20:00Z',68,68,NULL,NULL);
INSERT INTO "operation" VALUES(60,'e4939674f9ab799cd76ef29b','program','tester','2026-03-03T01:00:00Z',69,70,NULL,NULL);
INSERT INTO "operation" VALUES(61,'3d11810f118089264d0890b0','program','tester','2026-03-03T01:00:00Z',71,73,NULL,NULL);
INSERT INTO "operation" VALUES(62,'f4be64a8753dfef8f578fc90','program','tester','2026-03-03T01:00:00Z',74,76,NULL,NULL);
INSERT INTO "operation" VALUES(63,'0da72d57a8fe70098ab708a1','program','tester','2026-03-03T01:00:00Z',77,78,NULL,NULL);
INSERT INTO "operation" VALUES(64,'ad4b8d3d1ea7e4d21abcf025','program','tester','2026-03-03T01:00:00Z',79,79,NULL,NULL);
INSERT INTO "operation" VALUES(65,'2d00ae8f01af652f96d3e843','command','tester','2026-03-03T01:00:00Z',80,80,NULL,NULL);
INSERT INTO "operation" VALUES(66,'2233fe4b971321f213690390','command','tester','2026-03-03T01:00:00Z',81,81,NULL,NULL);
INSERT INTO "operation" VALUES(67,'f43343a46c8e4f99e94dfe1d','command','tester','2026-03-03T01:00:00Z',82,82,NULL,NULL);
INSERT INTO "operation" VALUES(68,'0c5f4df4f618fdd40c9ffb17','command','tester','2026-03-03T01:00:00Z',83,83,NULL,NULL);
INSERT INTO "operation" VALUES(69,'c29893669eeb509abf995bd7','command','tester','2026-03-03T01:00:00Z',84,84,NULL,NULL);
INSERT INTO "operation" VALUES(70,'6c748a21cdc40907f7f20a9a','command','tester','2026-03-03T01:00:00Z',85,87,NULL,NULL);
INSERT INTO "operation" VALUES(71,'7d36fd1a22f1d811837fced5','command','tester','2026-03-03T01:00:00Z',88,88,NULL,NULL);
INSERT INTO "operation" VALUES(72,'88044fbaf75a12805c3cb0eb','command','tester','2026-03-03T01:00:00Z',89,89,NULL,NULL);
INSERT INTO "operation" VALUES(73,'bcccddda2401c2b3d8735cd1','command','tester','2026-03-03T01:00:00Z',90,90,NULL,NULL);
INSERT INTO "operation" VALUES(74,'b767c3586b627267ec783b95','program','Desk 1','2026-03-02T00:30:00Z',91,92,NULL,NULL);
INSERT INTO "operation" VALUES(75,'b767c3586b627267ec783b95','program','Desk 1','2026-03-02T00:40:00Z',93,94,NULL,NULL);
INSERT INTO "operation" VALUES(76,'b767c3586b627267ec783b95','program','Ada','2026-03-02T00:50:00Z',95,95,NULL,NULL);
INSERT INTO "operation" VALUES(77,'b767c3586b627267ec783b95','program','tester','2026-03-03T01:00:00Z',96,96,NULL,NULL);
INSERT INTO "operation" VALUES(78,'d2aa3973c47413280a201f2c','command','tester','2026-03-04T01:00:00Z',97,97,NULL,NULL);
INSERT INTO "operation" VALUES(79,'ab0d96bc16c802c404f128c9','command','tester','2026-03-04T01:00:00Z',98,98,NULL,NULL);
INSERT INTO "operation" VALUES(80,'75d226346f32fc115cd56876','command','tester','2026-03-04T01:00:00Z',99,99,NULL,NULL);
INSERT INTO "operation" VALUES(81,'7faeb65cf0b891b63ec32ce1','command','tester','2026-03-04T01:00:00Z',100,100,NULL,NULL);
INSERT INTO "operation" VALUES(82,'a5eae95484ec43a5acea542c','command','tester','2026-03-04T01:00:00Z',101,102,NULL,NULL);
INSERT INTO "operation" VALUES(83,'f386d42f659f33bb6cbaedff','command','tester','2026-03-04T01:00:00Z',103,103,NULL,NULL);
INSERT INTO "operation" VALUES(84,'61f33b387bafc4c6f3737688','command','tester','2026-03-04T01:00:00Z',104,104,NULL,NULL);
INSERT INTO "operation" VALUES(85,'d0fd6bd43704166a896ac538','command','tester','2026-03-04T03:00:00Z',105,105,NULL,NULL);
INSERT INTO "operation" VALUES(86,'d02edb6ba351c51922e590ac','program','tester','2026-04-01T01:00:00Z',106,106,NULL,NULL);
INSERT INTO "operation" VALUES(87,'85c6dc8478d206fb01eb2d45','command','tester','2026-04-01T01:00:00Z',107,107,NULL,NULL);
INSERT INTO "operation" VALUES(88,'614831b56affbc3c00a01332','command','tester','2026-04-01T01:00:00Z',108,108,NULL,NULL);
INSERT INTO "operation" VALUES(89,'f054fc7c6735e960f1fe88fc','command','tester','2026-04-01T01:00:00Z',109,109,NULL,NULL);
INSERT INTO "operation" VALUES(90,'11359a76ddc66c1f18b72a62','command','tester','2026-04-01T01:00:00Z',110,110,NULL,NULL);
INSERT INTO "operation" VALUES(91,'d2687b7a0411dc1f33a4bd36','command','tester','2026-04-01T01:00:00Z',111,111,NULL,NULL);
INSERT INTO "operation" VALUES(92,'dae03e211723d90668ef11d0','command','tester','2026-04-01T01:00:00Z',112,112,NULL,NULL);
INSERT INTO "operation" VALUES(93,'65def6f57fae88daaad32f8a','command','tester','2026-04-01T01:00:00Z',113,113,NULL,NULL);
INSERT INTO "operation" VALUES(94,'02154b221c1e8256ea0fa303','command','tester','2026-04-01T01:00:00Z',114,114,NULL,NULL);
INSERT INTO "operation" VALUES(95,'7edfe91807baa96ad69d9161','command','tester','2026-04-01T01:00:00Z',115,115,NULL,NULL);
INSERT INTO "operation" VALUES(96,'78606ba4bdc2982cf033213d','command','tester','2026-04-01T01:00:00Z',116,116,NULL,NULL);
INSERT INTO "operation" VALUES(97,'f22617f781ca0d8280b2b4fb','command','tester','2026-04-01T01:00:00Z',117,117,NULL,'5e8681070a8e62abe8279a12');
INSERT INTO "operation" VALUES(98,'5e8681070a8e62abe8279a12','undo','tester','2026-04-01T01:00:00Z',118,118,NULL,NULL);
INSERT INTO "operation" VALUES(99,'c76418990bd87bf0d0014f43','command','tester','2026-04-01T01:00:00Z',119,119,NULL,NULL);
INSERT INTO "operation" VALUES(100,'d999273cb2768a6eef29ccd6','command','tester','2026-04-01T01:00:00Z',120,120,NULL,NULL);
INSERT INTO "operation" VALUES(101,'db069749d3fc67345dac2d36','command','tester','2026-04-01T01:00:00Z',121,121,NULL,NULL);
INSERT INTO "operation" VALUES(102,'7ed8741599a87c68457bd2c0','command','tester','2026-04-01T01:00:00Z',122,124,NULL,NULL);
INSERT INTO "operation" VALUES(103,'4d35115be24136a3da154987','program','tester','2026-04-01T01:00:00Z',125,125,NULL,NULL);
INSERT INTO "operation" VALUES(104,'3b47f2d52666b88f3f379b1a','command','tester','2026-04-01T01:00:00Z',126,129,NULL,NULL);
INSERT INTO "operation" VALUES(105,'b3b819b27d572da441b1d55a','command','tester','2026-04-01T01:00:00Z',130,130,NULL,NULL);
INSERT INTO "operation" VALUES(106,'046a19a04afe6acca35f9ee6','command','tester','2026-04-01T01:00:00Z',131,131,NULL,NULL);
INSERT INTO "operation" VALUES(107,'b97d000ab7f9fa0df4ac819f','command','tester','2026-04-01T01:00:00Z',132,132,NULL,NULL);
INSERT INTO "operation" VALUES(108,'29aa8cb4cccbcc2cc20650ed','command','tester','2026-04-01T01:00:00Z',133,133,NULL,NULL);
INSERT INTO "operation" VALUES(109,'0a82377e4d4ba85fea40790e','command','tester','2026-04-01T01:00:00Z',134,137,NULL,NULL);
INSERT INTO "operation" VALUES(110,'3ea47b919bb4f5fa039e8f20','command','tester','2026-04-01T01:00:00Z',138,138,NULL,NULL);
INSERT INTO "operation" VALUES(111,'2252067f8888b0a34705eecd','command','tester','2026-04-01T02:00:00Z',139,139,NULL,NULL);
INSERT INTO "operation" VALUES(112,'7170f89e4b66c5c100fdb3c6','command','tester','2026-04-01T02:00:00Z',140,140,NULL,NULL);
INSERT INTO "operation" VALUES(113,'777038461c29bdb8058998b4','command','tester','2026-04-01T02:00:00Z',141,142,NULL,NULL);
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
INSERT INTO "payment" VALUES('6e604ebe181dc68e5b9e7496','R-0001','ce99a87a87620e9bfbe147fa',3000,'CNY','card','bc0450ab2c2632cc0cb6c8a0','2026-03-02T02:05:00Z','tester',2,'payment',NULL,NULL,NULL);
INSERT INTO "payment" VALUES('75005790a24daab74e5a4d2b','R-0002','ce99a87a87620e9bfbe147fa',5000,'CNY','transfer',NULL,'2026-03-02T02:05:00Z','tester',2,'payment',NULL,NULL,NULL);
INSERT INTO "payment" VALUES('da60b7da681b034a8058e568','R-0003','ce99a87a87620e9bfbe147fa',500,'CNY','transfer',NULL,'2026-03-02T02:05:00Z','tester',2,'refund','2026-03-02T02:05:00Z','tester','it was not given');
CREATE TABLE "phone" (
  customer_id TEXT NOT NULL REFERENCES customer (id),
  digits TEXT NOT NULL CHECK (digits <> ''),  -- in full, with the country's code, where the desk knows it
  extension TEXT NOT NULL,
  shown TEXT NOT NULL,                        -- as it was written
  tail TEXT NOT NULL,                         -- the last 7 digits, as many as a number without its area code has
  PRIMARY KEY (customer_id, digits, extension)
) STRICT;
INSERT INTO "phone" VALUES('1b49a49d933812a84b6f8227','8613800000001','','13800000001','0000001');
INSERT INTO "phone" VALUES('2f6dac53579d191ff0a004a7','8613800000002','','13800000002','0000002');
INSERT INTO "phone" VALUES('1b49a49d933812a84b6f8227','8613800000003','','13800000003','0000003');
INSERT INTO "phone" VALUES('1a4b92df3d8f2886ea9cb777','861055500007','12','010 5550 0007 ext 12','5500007');
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
INSERT INTO "priced_line" VALUES('3c4f429b02ed73cca5bccb51','7fde9cf76caf50841ab0348c',NULL,1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('493e4b19d873927b1ea3d4fd','7fde9cf76caf50841ab0348c',NULL,2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('94b2cac3abe788347303aae8','7fde9cf76caf50841ab0348c',NULL,3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('3fc6cc43bf14acedfa3fd405','7fde9cf76caf50841ab0348c',NULL,4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('a81623568e5aa0fe4a57f39a',NULL,'19ef9216720e69f8bdc072d9',1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('6bdff3bbc45327d17aea33ac',NULL,'19ef9216720e69f8bdc072d9',2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('d4770763f19affaeb8872a10',NULL,'19ef9216720e69f8bdc072d9',3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('6d0859080cf07ef8738ebdfb',NULL,'19ef9216720e69f8bdc072d9',4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('70d9f65550dd6fd6f54a3ba4',NULL,'19ef9216720e69f8bdc072d9',5,'work','training',1,'place',20000,20000,0,'included in the contract','CNY',0,'f64168bd641e62e1ae6cc149','training',2);
INSERT INTO "priced_line" VALUES('f8923d1df96b107e05db0121',NULL,'c663e8995435f0d256fa9b1f',1,'work','visit',1,NULL,8000,8000,0,'in warranty','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('c647311be2930b77d6d9d7f7',NULL,'c663e8995435f0d256fa9b1f',2,'work','labour',1,'30m',6000,6000,0,'in warranty','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('7e2532d716ba24bb474f3d90',NULL,'a1f28e0ea1819045d05fd035',1,'work','visit',1,NULL,8000,8000,8000,NULL,'CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('dd03aadf7f340a5cb87feb13',NULL,'a1f28e0ea1819045d05fd035',2,'work','training',1,'place',20000,20000,20000,NULL,'CNY',0,NULL,NULL,2);
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
INSERT INTO "quote" VALUES('7fde9cf76caf50841ab0348c','Q-0001','ce99a87a87620e9bfbe147fa','2026-03-02T01:00:00Z','tester',8000,'CNY','cost','free','full care',2);
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
INSERT INTO "rma" VALUES('24337e858f31fed7388baf87','RMA-0001','412ad142b7a6e99e6dd5547c','d71958db55e0ab2b581493ae','quality','repair','desk','{"when": {"warranty": ["in"]}}',NULL,'2026-03-02T03:00:00Z','tester','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z',NULL,NULL);
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
INSERT INTO "settlement" VALUES('1a4b92df3d8f2886ea9cb777','2026Q1','payments',150,2000000,30000,0,14000,0,0,16000,'CNY','2026-04-01T01:00:00Z',2);
CREATE TABLE site (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL,
  address TEXT,
  region TEXT, closed_on TEXT,
  UNIQUE (customer_id, name_key)
) STRICT;
INSERT INTO "site" VALUES('10806ec350ed04a99dec82f3','1b49a49d933812a84b6f8227','North wing','north wing','2 Sample Road','county',NULL);
CREATE TABLE stock (
  holder_id TEXT NOT NULL REFERENCES holder (id),
  part TEXT NOT NULL,
  condition TEXT NOT NULL CHECK (condition IN ('new', 'used')),
  quantity INTEGER NOT NULL CHECK (quantity >= 0),
  PRIMARY KEY (holder_id, part, condition)
) STRICT;
INSERT INTO "stock" VALUES('9d38e1653e3ee65d974da6a5','roller','new',3);
INSERT INTO "stock" VALUES('24a6635eaafa5c560d46ddcf','roller','new',1);
INSERT INTO "stock" VALUES('a73be362eab5f7f4c322e3a4','roller','new',4);
INSERT INTO "stock" VALUES('1226b1f8c07aee1a2876796a','roller','new',0);
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
INSERT INTO "stock_move" VALUES('bf4f2af734a7fe53abf53566',1,'2026-03-02T00:30:00Z','received','roller','new',10,NULL,'9d38e1653e3ee65d974da6a5',NULL,NULL,NULL,'delivery note 17');
INSERT INTO "stock_move" VALUES('d7f7df7647407ab10d73919e',2,'2026-03-02T00:30:00Z','transferred','roller','new',3,'9d38e1653e3ee65d974da6a5','24a6635eaafa5c560d46ddcf',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('4cf4945c5f893eaae33a3015',3,'2026-03-02T00:30:00Z','transferred','roller','new',2,'9d38e1653e3ee65d974da6a5','a73be362eab5f7f4c322e3a4',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('fe48250b10df275b2e206d4d',4,'2026-03-02T01:00:00Z','issued','roller','new',1,'24a6635eaafa5c560d46ddcf','1226b1f8c07aee1a2876796a','19ef9216720e69f8bdc072d9',NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('f4afad35158ade7b5b0ae803',5,'2026-03-02T02:05:00Z','fitted','roller','new',1,'1226b1f8c07aee1a2876796a',NULL,'19ef9216720e69f8bdc072d9',NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('521cde06468a74368945f591',6,'2026-03-02T06:00:00Z','transferred','roller','new',2,'9d38e1653e3ee65d974da6a5','a73be362eab5f7f4c322e3a4',NULL,'2f65e8dd3b440cdd5c0ab0df',NULL,NULL);
INSERT INTO "stock_move" VALUES('9ee761016a4877570d356434',7,'2026-03-02T06:00:00Z','lost','roller','new',1,'24a6635eaafa5c560d46ddcf',NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "stock_request" VALUES('2f65e8dd3b440cdd5c0ab0df','REQ-0001','a73be362eab5f7f4c322e3a4','roller',2,'issued','2026-03-02T06:00:00Z','tester','for the fair');
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
INSERT INTO "survey" VALUES('8cbead5474ce672e6cb706cd','A-0001','service',NULL,'ce99a87a87620e9bfbe147fa','19ef9216720e69f8bdc072d9','2026-04-01T01:00:00Z',1,'phone','Li Na','tester','came at once','service',NULL,NULL,NULL,NULL);
INSERT INTO "survey" VALUES('9406e7aa60695dfa5756ae4a','A-0002','service',NULL,'412ad142b7a6e99e6dd5547c',NULL,'2026-04-01T01:00:00Z',0,NULL,NULL,'tester',NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE survey_mark (
  survey_id TEXT NOT NULL REFERENCES survey (id),
  question TEXT NOT NULL,                   -- key of the configuration
  mark INTEGER CHECK (mark >= 1),
  words TEXT,
  PRIMARY KEY (survey_id, question),
  CHECK ((mark IS NULL) <> (words IS NULL))
) STRICT;
INSERT INTO "survey_mark" VALUES('8cbead5474ce672e6cb706cd','attitude',5,NULL);
CREATE TABLE swept (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  journal_seq INTEGER NOT NULL
) STRICT;
INSERT INTO "swept" VALUES(1,68);
CREATE TABLE taken_back (
  journal_seq INTEGER PRIMARY KEY REFERENCES journal (seq)
) STRICT;
INSERT INTO "taken_back" VALUES(117);
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
INSERT INTO "task" VALUES('10c91a81558956dcb3b9d924','T-0001',NULL,NULL,'send the manual','customer','1b49a49d933812a84b6f8227','1b49a49d933812a84b6f8227','edef2f81cb585a7fb36abde2',NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-03','2026-04-08',NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "task_move" VALUES('10c91a81558956dcb3b9d924',1,'2026-04-01T01:00:00Z','tester','put off','2026-04-03','2026-04-08','they are on holiday');
CREATE TABLE terms (
  id TEXT PRIMARY KEY,
  promises TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO "terms" VALUES('d07d5ddf4297e2ae94ddb290','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "2h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "same day", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('26e137e3c8cb3295ddb5f358','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "2h", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "5 working days", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
INSERT INTO "terms" VALUES('c43fe1223ab973f8b5d0b021','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "30m", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "2 working days", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
INSERT INTO "terms" VALUES('4b0d34bb08201d93c91500f9','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "1h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "3 working days", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('a5364e73c54c837d18063cd6','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "1h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "same day", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('e30766540b806a82ef6e5422','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "2h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "3 working days", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('f63e1af9d5ae1d39ce3a947f','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "30m", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "8h", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
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
INSERT INTO "ticket" VALUES('ce99a87a87620e9bfbe147fa','SD-000001',1,'printer jams','fault','1b49a49d933812a84b6f8227',NULL,NULL,'2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','worn roller','roller replaced','afeb95ff1ef3b8471eaf78e7','f64168bd641e62e1ae6cc149',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('412ad142b7a6e99e6dd5547c','SD-000002',2,'no power','fault','2f6dac53579d191ff0a004a7',NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL,'d71958db55e0ab2b581493ae','69e1d8e8ea0d787b00f46e68',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('c3e19358b4ed23cca7729345','SD-000003',3,'scanner reads every second code','fault','2f6dac53579d191ff0a004a7',NULL,NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'69e1d8e8ea0d787b00f46e68',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('4f5102ba4be1347247641172','SD-000004',4,'registration desk is down','fault','1b49a49d933812a84b6f8227','down','group','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'f64168bd641e62e1ae6cc149',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('8bd47495fcc919807c8fec57','SD-000005',5,'cannot log in','fault','1b49a49d933812a84b6f8227',NULL,NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL,NULL,'f64168bd641e62e1ae6cc149',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('9693a7b83608f891c4f170f9','SD-000006',6,'called by mistake','fault','1a4b92df3d8f2886ea9cb777',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('79e677e94405ea6007e54705','SD-000007',7,'how does it print','fault','1a4b92df3d8f2886ea9cb777',NULL,NULL,'2026-03-03T01:00:00Z',NULL,'no training','explained',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('3aa1204e933a50f27d80af83','INC-7',NULL,'Door, Lock, Stuck','fault','dff62c034d993093d0b3ff45',NULL,NULL,'2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','not recorded','not recorded in the log',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('da3fb41ff678b7b79edfa830','SD-000008',8,'the printer jams again','fault','1b49a49d933812a84b6f8227',NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL,'afeb95ff1ef3b8471eaf78e7','f64168bd641e62e1ae6cc149','ce99a87a87620e9bfbe147fa',NULL,NULL);
INSERT INTO "ticket" VALUES('fdc2ba4102548bc177dc1dc0','SD-000009',9,'the screen is dark','fault','1a4b92df3d8f2886ea9cb777',NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('b57baea149b6c57fd73c8670','SD-000011',11,'does anybody come?','fault','1a4b92df3d8f2886ea9cb777',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('1ff98558641a36cafb157116','SD-000012',12,'does anybody come','fault','1a4b92df3d8f2886ea9cb777',NULL,NULL,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,'b57baea149b6c57fd73c8670',NULL);
INSERT INTO "ticket" VALUES('abcf8601025375888d60589b','SD-000013',13,'no sound','fault','050bc8c2ab2d0284570c5cf3',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('3649cf0261270ac11160a445','SD-000014',14,'cable loose','fault','1a4b92df3d8f2886ea9cb777',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,'b57baea149b6c57fd73c8670',NULL,NULL);
INSERT INTO "ticket" VALUES('d3b66fcb586c20f26d82c1fd','SD-000015',15,'how does it print now','fault','1a4b92df3d8f2886ea9cb777',NULL,NULL,'2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','no training','explained',NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "ticket_period" VALUES('ce99a87a87620e9bfbe147fa','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','open','P1','gold','county','warranty','out','1','edef2f81cb585a7fb36abde2');
INSERT INTO "ticket_period" VALUES('ce99a87a87620e9bfbe147fa','2026-03-02T02:05:00Z','9999-12-31T23:59:59Z','closed','P1','gold','county','warranty','out','1','edef2f81cb585a7fb36abde2');
INSERT INTO "ticket_period" VALUES('4f5102ba4be1347247641172','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','open','P3','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('4f5102ba4be1347247641172','2026-03-02T06:00:00Z','2026-03-03T01:00:00Z','open','P1','gold','city','warranty','unknown','2',NULL);
INSERT INTO "ticket_period" VALUES('4f5102ba4be1347247641172','2026-03-03T01:00:00Z','2026-03-04T01:00:00Z','open','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('9693a7b83608f891c4f170f9','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','cancelled','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('79e677e94405ea6007e54705','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','in','1','5ebf5d062853a340ab21f390');
INSERT INTO "ticket_period" VALUES('3aa1204e933a50f27d80af83','2026-03-02T00:30:00Z','2026-03-02T00:40:00Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('3aa1204e933a50f27d80af83','2026-03-02T00:40:00Z','2026-03-02T00:50:00Z','open','P3','standard','city','warranty','unknown','1','a191cf35dfef3a6c488534a9');
INSERT INTO "ticket_period" VALUES('3aa1204e933a50f27d80af83','2026-03-02T00:50:00Z','9999-12-31T23:59:59Z','resolved','P3','standard','city','warranty','unknown','1','a191cf35dfef3a6c488534a9');
INSERT INTO "ticket_period" VALUES('4f5102ba4be1347247641172','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','held','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('da3fb41ff678b7b79edfa830','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','open','P3','gold','county','warranty','out','1',NULL);
INSERT INTO "ticket_period" VALUES('8bd47495fcc919807c8fec57','2026-03-02T09:20:00Z','2026-03-03T01:00:00Z','open','P2','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('8bd47495fcc919807c8fec57','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P2','gold','city','warranty','unknown','2','5ebf5d062853a340ab21f390');
INSERT INTO "ticket_period" VALUES('fdc2ba4102548bc177dc1dc0','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','open','P1','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('4f5102ba4be1347247641172','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','open','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('412ad142b7a6e99e6dd5547c','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','held','P3','standard','city','warranty','in','1',NULL);
INSERT INTO "ticket_period" VALUES('c3e19358b4ed23cca7729345','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','open','P2','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('1ff98558641a36cafb157116','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','cancelled','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('abcf8601025375888d60589b','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('b57baea149b6c57fd73c8670','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1','edef2f81cb585a7fb36abde2');
INSERT INTO "ticket_period" VALUES('3649cf0261270ac11160a445','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('d3b66fcb586c20f26d82c1fd','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','resolved','P3','standard','city','warranty','unknown','1',NULL);
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
INSERT INTO "turnover" VALUES('1a4b92df3d8f2886ea9cb777','2026-02',2000000,'CNY',2);
INSERT INTO "turnover" VALUES('1a4b92df3d8f2886ea9cb777','2026-04',100000,'CNY',2);
CREATE TABLE withdrawn (
  ticket_id TEXT PRIMARY KEY,
  number TEXT NOT NULL,
  count INTEGER,
  at TEXT NOT NULL,
  actor TEXT NOT NULL
) STRICT;
INSERT INTO "withdrawn" VALUES('bffe541691cc87e6b39744cd','SD-000010',10,'2026-04-01T01:00:00Z','tester');
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
INSERT INTO "word" VALUES('000001',1,0,'万');
INSERT INTO "word" VALUES('000001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('000002',1,0,'三');
INSERT INTO "word" VALUES('000002',2,0,'一三');
INSERT INTO "word" VALUES('000003',1,0,'一');
INSERT INTO "word" VALUES('000003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('000004',1,0,'丅');
INSERT INTO "word" VALUES('000005',1,0,'丆');
INSERT INTO "word" VALUES('000006',1,0,'七');
INSERT INTO "word" VALUES('000007',1,0,'丂');
INSERT INTO "word" VALUES('000008',1,0,'丈');
INSERT INTO "word" VALUES('000009',1,0,'丄');
INSERT INTO "word" VALUES('00001',1,0,'万');
INSERT INTO "word" VALUES('00001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('000011',1,0,'不');
INSERT INTO "word" VALUES('000012',1,0,'上');
INSERT INTO "word" VALUES('000013',1,0,'下');
INSERT INTO "word" VALUES('000014',1,0,'丌');
INSERT INTO "word" VALUES('00002',1,0,'三');
INSERT INTO "word" VALUES('00002',2,0,'一三');
INSERT INTO "word" VALUES('00003',1,0,'一');
INSERT INTO "word" VALUES('00003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('00004',1,0,'丅');
INSERT INTO "word" VALUES('00005',1,0,'丆');
INSERT INTO "word" VALUES('00006',1,0,'七');
INSERT INTO "word" VALUES('00007',1,0,'丂');
INSERT INTO "word" VALUES('00007',2,0,'丂七丄上丌不');
INSERT INTO "word" VALUES('00008',1,0,'丈');
INSERT INTO "word" VALUES('00009',1,0,'丄');
INSERT INTO "word" VALUES('0001',1,0,'万');
INSERT INTO "word" VALUES('0001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('00011',1,0,'不');
INSERT INTO "word" VALUES('00012',1,0,'上');
INSERT INTO "word" VALUES('00013',1,0,'下');
INSERT INTO "word" VALUES('00014',1,0,'丌');
INSERT INTO "word" VALUES('0002',1,0,'三');
INSERT INTO "word" VALUES('0002',2,0,'一三');
INSERT INTO "word" VALUES('0003',1,0,'一');
INSERT INTO "word" VALUES('0003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('0004',1,0,'丅');
INSERT INTO "word" VALUES('0005',1,0,'丆');
INSERT INTO "word" VALUES('0006',1,0,'七');
INSERT INTO "word" VALUES('0007',1,0,'丂');
INSERT INTO "word" VALUES('0007',2,0,'丂七丄上丌不');
INSERT INTO "word" VALUES('0008',1,0,'丈');
INSERT INTO "word" VALUES('0009',1,0,'丄');
INSERT INTO "word" VALUES('0011',1,0,'不');
INSERT INTO "word" VALUES('0012',1,0,'上');
INSERT INTO "word" VALUES('0013',1,0,'下');
INSERT INTO "word" VALUES('0014',1,0,'丌');
INSERT INTO "word" VALUES('010',2,0,'丂七丄上丌不');
INSERT INTO "word" VALUES('01055500007',2,0,'丂七丄上丌不');
INSERT INTO "word" VALUES('055500007',2,0,'丂七丄上丌不');
INSERT INTO "word" VALUES('1',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('1001',2,0,'万丈');
INSERT INTO "word" VALUES('1002',2,0,'三');
INSERT INTO "word" VALUES('1055500007',2,0,'丂七丄上丌不');
INSERT INTO "word" VALUES('12',2,0,'丂七丄上丌不');
INSERT INTO "word" VALUES('12345',2,0,'三');
INSERT INTO "word" VALUES('13800000001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('13800000002',2,0,'一三');
INSERT INTO "word" VALUES('13800000003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('2',2,0,'万丈');
INSERT INTO "word" VALUES('20',3,0,'万');
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
INSERT INTO "word" VALUES('again',1,0,'丈');
INSERT INTO "word" VALUES('again',2,0,'丈');
INSERT INTO "word" VALUES('again',3,0,'丂');
INSERT INTO "word" VALUES('anybody',1,0,'上不');
INSERT INTO "word" VALUES('anybody',2,0,'三不');
INSERT INTO "word" VALUES('at',3,0,'万');
INSERT INTO "word" VALUES('away',3,0,'三');
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
INSERT INTO "word" VALUES('cannot',1,0,'丆');
INSERT INTO "word" VALUES('cannot',2,0,'丆');
INSERT INTO "word" VALUES('care',3,0,'万');
INSERT INTO "word" VALUES('clinic',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('close',3,0,'万');
INSERT INTO "word" VALUES('code',1,0,'一');
INSERT INTO "word" VALUES('code',2,0,'一');
INSERT INTO "word" VALUES('come',1,0,'上不');
INSERT INTO "word" VALUES('come',2,0,'不');
INSERT INTO "word" VALUES('coming',2,0,'三');
INSERT INTO "word" VALUES('content',3,0,'丂');
INSERT INTO "word" VALUES('customer',3,0,'丅');
INSERT INTO "word" VALUES('dark',1,0,'丄');
INSERT INTO "word" VALUES('dark',2,0,'丄');
INSERT INTO "word" VALUES('dealer',2,0,'丂七丄上丌不');
INSERT INTO "word" VALUES('desk',1,0,'丅');
INSERT INTO "word" VALUES('desk',2,0,'丅');
INSERT INTO "word" VALUES('did',3,0,'万');
INSERT INTO "word" VALUES('do',3,0,'不');
INSERT INTO "word" VALUES('does',1,0,'丂上不');
INSERT INTO "word" VALUES('does',2,0,'丂不');
INSERT INTO "word" VALUES('door',1,0,'丁');
INSERT INTO "word" VALUES('door',2,0,'丁');
INSERT INTO "word" VALUES('down',1,0,'丅');
INSERT INTO "word" VALUES('down',2,0,'丅');
INSERT INTO "word" VALUES('every',1,0,'一');
INSERT INTO "word" VALUES('every',2,0,'一');
INSERT INTO "word" VALUES('example',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('explained',3,0,'丂');
INSERT INTO "word" VALUES('ext',2,0,'丂七丄上丌不');
INSERT INTO "word" VALUES('factory',3,0,'三');
INSERT INTO "word" VALUES('floor',3,0,'不');
INSERT INTO "word" VALUES('full',3,0,'万');
INSERT INTO "word" VALUES('has',3,0,'丅');
INSERT INTO "word" VALUES('help',3,0,'万');
INSERT INTO "word" VALUES('how',1,0,'丂');
INSERT INTO "word" VALUES('how',2,0,'丂');
INSERT INTO "word" VALUES('how',3,0,'丂');
INSERT INTO "word" VALUES('in',1,0,'丆');
INSERT INTO "word" VALUES('in',2,0,'丆三');
INSERT INTO "word" VALUES('in',3,0,'丁丂');
INSERT INTO "word" VALUES('inc',1,0,'丁');
INSERT INTO "word" VALUES('into',3,0,'一');
INSERT INTO "word" VALUES('is',1,0,'丄丅');
INSERT INTO "word" VALUES('is',2,0,'丄丅三');
INSERT INTO "word" VALUES('is',3,0,'丅丆');
INSERT INTO "word" VALUES('it',1,0,'丂');
INSERT INTO "word" VALUES('it',2,0,'丂');
INSERT INTO "word" VALUES('it',3,0,'一不');
INSERT INTO "word" VALUES('jam',3,0,'万');
INSERT INTO "word" VALUES('jams',1,0,'万丈');
INSERT INTO "word" VALUES('jams',2,0,'万丈');
INSERT INTO "word" VALUES('know',3,0,'丂');
INSERT INTO "word" VALUES('labels',3,0,'万');
INSERT INTO "word" VALUES('li',2,0,'丅丆万丈下');
INSERT INTO "word" VALUES('lock',1,0,'丁');
INSERT INTO "word" VALUES('lock',2,0,'丁');
INSERT INTO "word" VALUES('log',1,0,'丆');
INSERT INTO "word" VALUES('log',2,0,'丆');
INSERT INTO "word" VALUES('log',3,0,'丁');
INSERT INTO "word" VALUES('logged',2,0,'不');
INSERT INTO "word" VALUES('look',3,0,'一');
INSERT INTO "word" VALUES('loose',1,0,'丌');
INSERT INTO "word" VALUES('loose',2,0,'丌');
INSERT INTO "word" VALUES('loose',3,0,'不');
INSERT INTO "word" VALUES('lp2',2,0,'万丈');
INSERT INTO "word" VALUES('measured',3,0,'丅');
INSERT INTO "word" VALUES('mistake',1,0,'七');
INSERT INTO "word" VALUES('mistake',2,0,'七');
INSERT INTO "word" VALUES('mistake',3,0,'七');
INSERT INTO "word" VALUES('mr',2,0,'不');
INSERT INTO "word" VALUES('na',2,0,'丅丆万丈下');
INSERT INTO "word" VALUES('nine',2,0,'下');
INSERT INTO "word" VALUES('no',1,0,'三下');
INSERT INTO "word" VALUES('no',2,0,'三下');
INSERT INTO "word" VALUES('no',3,0,'丂');
INSERT INTO "word" VALUES('none',3,0,'丂');
INSERT INTO "word" VALUES('noon',3,0,'万');
INSERT INTO "word" VALUES('north',2,0,'万丈');
INSERT INTO "word" VALUES('not',3,0,'丁万不');
INSERT INTO "word" VALUES('of',3,0,'不');
INSERT INTO "word" VALUES('out',3,0,'丅丆不');
INSERT INTO "word" VALUES('paper',3,0,'万');
INSERT INTO "word" VALUES('photo',3,0,'万');
INSERT INTO "word" VALUES('png',3,0,'万');
INSERT INTO "word" VALUES('power',1,0,'三');
INSERT INTO "word" VALUES('power',2,0,'三');
INSERT INTO "word" VALUES('pr',2,0,'万丈三');
INSERT INTO "word" VALUES('print',1,0,'丂');
INSERT INTO "word" VALUES('print',2,0,'丂');
INSERT INTO "word" VALUES('printed',3,0,'万');
INSERT INTO "word" VALUES('printer',1,0,'万丈');
INSERT INTO "word" VALUES('printer',2,0,'万丈');
INSERT INTO "word" VALUES('prints',3,0,'万');
INSERT INTO "word" VALUES('quality',3,0,'三');
INSERT INTO "word" VALUES('reads',1,0,'一');
INSERT INTO "word" VALUES('reads',2,0,'一');
INSERT INTO "word" VALUES('recorded',3,0,'丁');
INSERT INTO "word" VALUES('registration',1,0,'丅');
INSERT INTO "word" VALUES('registration',2,0,'丅');
INSERT INTO "word" VALUES('replaced',3,0,'万');
INSERT INTO "word" VALUES('restart',3,0,'万');
INSERT INTO "word" VALUES('road',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('roller',3,0,'万');
INSERT INTO "word" VALUES('running',3,0,'丅丆');
INSERT INTO "word" VALUES('sample',2,0,'丁丂七丄万丈上丌不');
INSERT INTO "word" VALUES('scanner',1,0,'一');
INSERT INTO "word" VALUES('scanner',2,0,'一');
INSERT INTO "word" VALUES('school',2,0,'丁');
INSERT INTO "word" VALUES('screen',1,0,'丄');
INSERT INTO "word" VALUES('screen',2,0,'丄');
INSERT INTO "word" VALUES('sd',1,0,'一丂七丄丅丆万丈三上下丌不');
INSERT INTO "word" VALUES('second',1,0,'一');
INSERT INTO "word" VALUES('second',2,0,'一');
INSERT INTO "word" VALUES('sent',3,0,'三');
INSERT INTO "word" VALUES('since',2,0,'下');
INSERT INTO "word" VALUES('sound',1,0,'下');
INSERT INTO "word" VALUES('sound',2,0,'下');
INSERT INTO "word" VALUES('stuck',1,0,'丁');
INSERT INTO "word" VALUES('stuck',2,0,'丁');
INSERT INTO "word" VALUES('the',1,0,'丄丈');
INSERT INTO "word" VALUES('the',2,0,'丄丈三');
INSERT INTO "word" VALUES('the',3,0,'丁丅');
INSERT INTO "word" VALUES('them',3,0,'丄');
INSERT INTO "word" VALUES('they',3,0,'丂万');
INSERT INTO "word" VALUES('third',3,0,'不');
INSERT INTO "word" VALUES('time',3,0,'丅丆');
INSERT INTO "word" VALUES('to',3,0,'丄丅');
INSERT INTO "word" VALUES('told',3,0,'丄');
INSERT INTO "word" VALUES('training',3,0,'丂');
INSERT INTO "word" VALUES('twice',2,0,'不');
INSERT INTO "word" VALUES('van',2,0,'三');
INSERT INTO "word" VALUES('wait',3,0,'丄');
INSERT INTO "word" VALUES('warranty',3,0,'丂不');
INSERT INTO "word" VALUES('we',3,0,'一');
INSERT INTO "word" VALUES('wing',2,0,'万丈');
INSERT INTO "word" VALUES('worn',3,0,'万');
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
CREATE INDEX survey_ticket ON survey (ticket_id) WHERE ticket_id IS NOT NULL;
CREATE INDEX survey_customer ON survey (customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX survey_at ON survey (at);
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
