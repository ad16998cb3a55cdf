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
INSERT INTO "_sqlite_migrations" VALUES(1,'svcdesk','0001_desk','2026-11-28 08:33:07.536025+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'svcdesk','0002_field','2026-11-28 08:33:07.587959+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'svcdesk','0003_truth','2026-11-28 08:33:07.626501+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'svcdesk','0004_slips','2026-11-28 08:33:07.744218+00:00');
INSERT INTO "_sqlite_migrations" VALUES(5,'svcdesk','0005_care','2026-11-28 08:33:07.752973+00:00');
CREATE TABLE absence (
  id TEXT PRIMARY KEY,
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  note TEXT,
  CHECK (since < until)
) STRICT;
INSERT INTO "absence" VALUES('dd3fd09e15525ab6cdd408b2','cdb75e0a110684eabe5c8555','2026-04-05T16:00:00Z','2026-04-10T16:00:00Z','holiday');
INSERT INTO "absence" VALUES('ed4bc61f3e3a19ec8f187710','cdb75e0a110684eabe5c8555','2026-04-30T16:00:00Z','2026-05-05T16:00:00Z','on leave');
CREATE TABLE appointment (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  agreed_at TEXT NOT NULL,
  visit_at TEXT NOT NULL,
  asked_by TEXT NOT NULL CHECK (asked_by IN ('customer', 'desk')),
  note TEXT
, visit_until TEXT CHECK (visit_until >= visit_at)) STRICT;
INSERT INTO "appointment" VALUES('f20e95fe2564bba717226647','656b20f6f6fcd2d4c91b9ec6','2026-03-02T01:00:00Z','2026-03-02T02:00:00Z','customer','they close at noon',NULL);
INSERT INTO "appointment" VALUES('008186ee07839a00f2f88768','e222066dae5ee930e99ac7d2','2026-03-04T01:00:00Z','2026-03-05T06:00:00Z','desk',NULL,'2026-03-05T08:00:00Z');
CREATE TABLE approval (
  noun TEXT NOT NULL CHECK (noun IN ('repair', 'request', 'return')),
  noun_id TEXT NOT NULL,   -- of the dispatch, the request or the return
  actor TEXT NOT NULL,
  at TEXT NOT NULL,
  note TEXT, role TEXT,
  PRIMARY KEY (noun, noun_id, actor)
) STRICT;
INSERT INTO "approval" VALUES('return','a7384efc03360cd8e8ec9b1c','wang','2026-03-02T03:00:00Z',NULL,NULL);
INSERT INTO "approval" VALUES('request','586fcd170836485e4837abb7','wang','2026-03-02T06:00:00Z',NULL,NULL);
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
INSERT INTO "article" VALUES('6fb8992280a56069d1d26c82','K-0001','nobody knows how it prints',NULL,NULL,'how does it print','no training','explained','192a6099611957c3e3f70f5f','tester','2026-04-01T02:00:00Z',1,NULL,NULL);
CREATE TABLE article_use (
  id TEXT PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES article (id),
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  at TEXT NOT NULL
) STRICT;
INSERT INTO "article_use" VALUES('b22cce766f776fdb7599664b','6fb8992280a56069d1d26c82','c8be4d43cf887f25df20a823','2026-04-01T02:00:00Z');
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
INSERT INTO "attachment" VALUES('22b6c96a0c92f892dbdde601','656b20f6f6fcd2d4c91b9ec6',1,'b8b16cfa857dfbe831bfe948',NULL,'photo','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-03-02T02:05:00Z');
INSERT INTO "attachment" VALUES('fc0d3528554cf11d470a5b8a','656b20f6f6fcd2d4c91b9ec6',2,NULL,NULL,'file','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-03-02T02:05:00Z');
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
INSERT INTO "call" VALUES('a91fa2c4385425abbe34575c','656b20f6f6fcd2d4c91b9ec6','2026-03-02T01:00:00Z','phone','Li Na','13800000003','printer jams','tester',0,NULL);
INSERT INTO "call" VALUES('61924f25797d429435619f57','5f3d61546c68c9317ae0ba2d','2026-03-02T03:00:00Z','phone',NULL,NULL,'no power','tester',0,NULL);
INSERT INTO "call" VALUES('3ab2809284bbf1cb93510193','5f3d61546c68c9317ae0ba2d','2026-03-02T03:00:00Z','phone',NULL,NULL,'is anybody coming?','tester',1,NULL);
INSERT INTO "call" VALUES('d3a61fce84048bf1a6d41c6d','d773c88a747b5b0d2ac1562f','2026-03-02T03:30:00Z','phone',NULL,NULL,'scanner reads every second code','tester',0,NULL);
INSERT INTO "call" VALUES('ace1a6b9c869c18c7649d0a8','e222066dae5ee930e99ac7d2','2026-03-02T03:30:00Z','phone',NULL,NULL,'registration desk is down','tester',0,NULL);
INSERT INTO "call" VALUES('63bcfa509bd86b70320faf4e','4017e21e4fee7e6211f8c8b4','2026-03-02T09:20:00Z','phone',NULL,NULL,'cannot log in','tester',0,NULL);
INSERT INTO "call" VALUES('8698d85a04cb43fe1cb119ab','98b9e9e166e762968665e8a8','2026-03-03T01:00:00Z','phone',NULL,NULL,'called by mistake','tester',0,NULL);
INSERT INTO "call" VALUES('521949183a7c4cf990afd7fe','192a6099611957c3e3f70f5f','2026-03-03T01:00:00Z','phone',NULL,NULL,'how does it print','tester',0,NULL);
INSERT INTO "call" VALUES('dc5f852dbefaa44a0fe6706c','b59b1d63b191b5e3412891d8','2026-03-02T00:30:00Z','phone',NULL,NULL,'Door, Lock, Stuck','Desk 1',0,NULL);
INSERT INTO "call" VALUES('bc502df4d8ebe9c9ab216e3b','95a0ff1613c6050458ccb469','2026-03-04T01:00:00Z','phone',NULL,NULL,'the printer jams again','tester',0,NULL);
INSERT INTO "call" VALUES('caec9141b9d298885b02a14b','6f9639bc530a1c15e9e5ea57','2026-03-04T01:00:00Z','phone',NULL,NULL,'the screen is dark','tester',0,NULL);
INSERT INTO "call" VALUES('6fac79548d23ccb4bfdf7373','303a4f36c5b65afaa2ad97cc','2026-04-01T01:00:00Z','phone',NULL,NULL,'does anybody come?','tester',0,NULL);
INSERT INTO "call" VALUES('d02b0533352d5242bf25bec6','303a4f36c5b65afaa2ad97cc','2026-04-01T01:00:00Z','phone','Mr Sample',NULL,'logged twice','tester',0,NULL);
INSERT INTO "call" VALUES('cc01e223c936714f3485b411','db6c4bfdf934ddb3afed7671','2026-04-01T01:00:00Z','mail','Li Na',NULL,'no sound
since nine','tester',0,NULL);
INSERT INTO "call" VALUES('1c151ba2f197169bcd1d79cf','c8be4d43cf887f25df20a823','2026-04-01T02:00:00Z','phone',NULL,NULL,'how does it print now','tester',0,NULL);
CREATE TABLE card (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  value INTEGER NOT NULL CHECK (value > 0),
  balance INTEGER NOT NULL CHECK (balance BETWEEN 0 AND value),
  currency TEXT NOT NULL,
  sold_at TEXT NOT NULL
, decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4)) STRICT;
INSERT INTO "card" VALUES('4bffa21bd9af7dd9c696de02','CARD-0001','208b197ead32c6bc093b33bd',50000,47000,'CNY','2026-03-02T00:30:00Z',2);
CREATE TABLE change (
  seq INTEGER PRIMARY KEY,
  op TEXT NOT NULL,
  relation TEXT NOT NULL,
  key TEXT NOT NULL,
  before TEXT
) STRICT;
INSERT INTO "change" VALUES(1,'a42f00f6e207f1c1a105b254','engineer','["96ebe7fa3bbdef84b7aefc60"]',NULL);
INSERT INTO "change" VALUES(2,'a42f00f6e207f1c1a105b254','engineer_skill','["96ebe7fa3bbdef84b7aefc60","printer"]',NULL);
INSERT INTO "change" VALUES(3,'02b8427426f56c251c2299da','engineer','["cdb75e0a110684eabe5c8555"]',NULL);
INSERT INTO "change" VALUES(4,'02b8427426f56c251c2299da','engineer_skill','["cdb75e0a110684eabe5c8555","installation"]',NULL);
INSERT INTO "change" VALUES(5,'02b8427426f56c251c2299da','engineer_role','["cdb75e0a110684eabe5c8555","reception"]',NULL);
INSERT INTO "change" VALUES(6,'0ca74d1b273ef38fed1a3d5c','absence','["dd3fd09e15525ab6cdd408b2"]',NULL);
INSERT INTO "change" VALUES(7,'6a2ed26e57e2b8997e98005d','customer','["208b197ead32c6bc093b33bd"]',NULL);
INSERT INTO "change" VALUES(8,'6a2ed26e57e2b8997e98005d','phone','["208b197ead32c6bc093b33bd","8613800000001",""]',NULL);
INSERT INTO "change" VALUES(9,'4d52e67672e2242de6d1f84d','customer','["27305f159c16b10846844728"]',NULL);
INSERT INTO "change" VALUES(10,'4d52e67672e2242de6d1f84d','phone','["27305f159c16b10846844728","8613800000002",""]',NULL);
INSERT INTO "change" VALUES(11,'a79bd207eb7f10a82e7da606','customer','["8f85ffd090d981bdc554351d"]',NULL);
INSERT INTO "change" VALUES(12,'bf08a618052c835f8504e9af','site','["c2bfa1e16e1c14892dae73b6"]',NULL);
INSERT INTO "change" VALUES(13,'c4fc8261ff7cfb316968c1e1','phone','["208b197ead32c6bc093b33bd","8613800000003",""]',NULL);
INSERT INTO "change" VALUES(14,'c4fc8261ff7cfb316968c1e1','contact','["91a8adb1b9812b8a53d86963"]',NULL);
INSERT INTO "change" VALUES(15,'7db57b4b0df7c7e41a28513d','contract','["7ef23021c16b5e07bb78dfe6"]',NULL);
INSERT INTO "change" VALUES(16,'7db57b4b0df7c7e41a28513d','entitlement','["7ef23021c16b5e07bb78dfe6","visit"]',NULL);
INSERT INTO "change" VALUES(17,'7db57b4b0df7c7e41a28513d','entitlement','["7ef23021c16b5e07bb78dfe6","training"]',NULL);
INSERT INTO "change" VALUES(18,'dca10db6f9fcd1361d805dbb','contract','["83e704e378d038dfa94afd27"]',NULL);
INSERT INTO "change" VALUES(19,'1f3820979f8b305889df6394','equipment','["aeb4a6fdc77ffc552f5361ec"]',NULL);
INSERT INTO "change" VALUES(20,'daf70531b9341013afddfffe','equipment','["b467de0c810c45270ba1f044"]',NULL);
INSERT INTO "change" VALUES(21,'14c2e26044d1b6b3725da7aa','equipment','["651740c49e9d3b98bd7f32ae"]',NULL);
INSERT INTO "change" VALUES(22,'361066141ea280366fc8cb22','holder','["c7fc2d29b91b2721a21ba51f"]',NULL);
INSERT INTO "change" VALUES(23,'361066141ea280366fc8cb22','stock','["c7fc2d29b91b2721a21ba51f","roller","new"]',NULL);
INSERT INTO "change" VALUES(24,'361066141ea280366fc8cb22','stock_move','["b2fd62f22a8d8f93f048ff60"]',NULL);
INSERT INTO "change" VALUES(25,'20b3939a25b2a4b26c32d034','holder','["6abaf1a03d201dc81f098621"]',NULL);
INSERT INTO "change" VALUES(26,'20b3939a25b2a4b26c32d034','stock','["c7fc2d29b91b2721a21ba51f","roller","new"]','{"holder_id":"c7fc2d29b91b2721a21ba51f","part":"roller","condition":"new","quantity":10}');
INSERT INTO "change" VALUES(27,'20b3939a25b2a4b26c32d034','stock','["6abaf1a03d201dc81f098621","roller","new"]',NULL);
INSERT INTO "change" VALUES(28,'20b3939a25b2a4b26c32d034','stock_move','["9c8c065fb4b402584b60dd4f"]',NULL);
INSERT INTO "change" VALUES(29,'de76691cada3f9a6c4977d7e','holder','["f6242017fe1214ac002e3808"]',NULL);
INSERT INTO "change" VALUES(30,'de76691cada3f9a6c4977d7e','stock','["c7fc2d29b91b2721a21ba51f","roller","new"]','{"holder_id":"c7fc2d29b91b2721a21ba51f","part":"roller","condition":"new","quantity":7}');
INSERT INTO "change" VALUES(31,'de76691cada3f9a6c4977d7e','stock','["f6242017fe1214ac002e3808","roller","new"]',NULL);
INSERT INTO "change" VALUES(32,'de76691cada3f9a6c4977d7e','stock_move','["7c2284cfa483fbe849066eb5"]',NULL);
INSERT INTO "change" VALUES(33,'68f4f556096754e25f5b511e','card','["4bffa21bd9af7dd9c696de02"]',NULL);
INSERT INTO "change" VALUES(34,'3eced52d42204adc3065a4f1','ticket','["656b20f6f6fcd2d4c91b9ec6"]',NULL);
INSERT INTO "change" VALUES(35,'3eced52d42204adc3065a4f1','ticket_period','["656b20f6f6fcd2d4c91b9ec6","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(36,'3eced52d42204adc3065a4f1','call','["a91fa2c4385425abbe34575c"]',NULL);
INSERT INTO "change" VALUES(37,'3eced52d42204adc3065a4f1','clock','["dfa34bcb1bc357b5e297a3fe"]',NULL);
INSERT INTO "change" VALUES(38,'3eced52d42204adc3065a4f1','clock','["6e362724e2848dd1c1d2e1c3"]',NULL);
INSERT INTO "change" VALUES(39,'3eced52d42204adc3065a4f1','clock','["f081bbc10fbfb22221e8f3ce"]',NULL);
INSERT INTO "change" VALUES(40,'3eced52d42204adc3065a4f1','clock_period','["dfa34bcb1bc357b5e297a3fe","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(41,'3eced52d42204adc3065a4f1','clock_period','["6e362724e2848dd1c1d2e1c3","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(42,'3eced52d42204adc3065a4f1','clock_period','["f081bbc10fbfb22221e8f3ce","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(43,'ee40e11c6af5bb100d732c42','ticket_period','["656b20f6f6fcd2d4c91b9ec6","2026-03-02T01:00:00Z"]','{"ticket_id":"656b20f6f6fcd2d4c91b9ec6","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(44,'ee40e11c6af5bb100d732c42','ticket_period','["656b20f6f6fcd2d4c91b9ec6","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(45,'31d08dbf4b7f88e4e7b1fffa','clock','["dfa34bcb1bc357b5e297a3fe"]','{"id":"dfa34bcb1bc357b5e297a3fe","ticket_id":"656b20f6f6fcd2d4c91b9ec6","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(46,'31d08dbf4b7f88e4e7b1fffa','clock','["6e362724e2848dd1c1d2e1c3"]','{"id":"6e362724e2848dd1c1d2e1c3","ticket_id":"656b20f6f6fcd2d4c91b9ec6","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(47,'31d08dbf4b7f88e4e7b1fffa','clock_period','["dfa34bcb1bc357b5e297a3fe","2026-03-02T01:00:00Z"]','{"clock_id":"dfa34bcb1bc357b5e297a3fe","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T01:15:00Z","held":0}');
INSERT INTO "change" VALUES(48,'31d08dbf4b7f88e4e7b1fffa','clock_period','["6e362724e2848dd1c1d2e1c3","2026-03-02T01:00:00Z"]','{"clock_id":"6e362724e2848dd1c1d2e1c3","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T01:30:00Z","held":0}');
INSERT INTO "change" VALUES(49,'ea8297fcb3c828312b123000','appointment','["f20e95fe2564bba717226647"]',NULL);
INSERT INTO "change" VALUES(50,'edcaee69c444dd932d856e78','consent','["33f21946908e857a775177d6"]',NULL);
INSERT INTO "change" VALUES(51,'4e03f9a975a6e2859baa9cf8','quote','["636d2b7db35667ed2b265fe3"]',NULL);
INSERT INTO "change" VALUES(52,'4e03f9a975a6e2859baa9cf8','priced_line','["835850a34dd01d62efb3ae89"]',NULL);
INSERT INTO "change" VALUES(53,'4e03f9a975a6e2859baa9cf8','priced_line','["d0beab3571d3c6b24ff04abf"]',NULL);
INSERT INTO "change" VALUES(54,'4e03f9a975a6e2859baa9cf8','priced_line','["f501b9d2050ba48110aeee63"]',NULL);
INSERT INTO "change" VALUES(55,'4e03f9a975a6e2859baa9cf8','priced_line','["12adcb3a3bfdb3da55053ef0"]',NULL);
INSERT INTO "change" VALUES(56,'1d2bb7da9a95346274f230ff','consent','["ca48d9827b8cf7bb655be677"]',NULL);
INSERT INTO "change" VALUES(57,'20e1cde5f6b7d6ce2d7c5faf','dispatch','["b8b16cfa857dfbe831bfe948"]',NULL);
INSERT INTO "change" VALUES(58,'20e1cde5f6b7d6ce2d7c5faf','clock','["2ac62abf02336084c7fad596"]',NULL);
INSERT INTO "change" VALUES(59,'20e1cde5f6b7d6ce2d7c5faf','clock_period','["2ac62abf02336084c7fad596","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(60,'76792e50cb5043393329a92f','holder','["3ae806057a8caa9407158d3b"]',NULL);
INSERT INTO "change" VALUES(61,'76792e50cb5043393329a92f','stock','["6abaf1a03d201dc81f098621","roller","new"]','{"holder_id":"6abaf1a03d201dc81f098621","part":"roller","condition":"new","quantity":3}');
INSERT INTO "change" VALUES(62,'76792e50cb5043393329a92f','stock','["3ae806057a8caa9407158d3b","roller","new"]',NULL);
INSERT INTO "change" VALUES(63,'76792e50cb5043393329a92f','stock_move','["04f3498a3d67a3c482d7446e"]',NULL);
INSERT INTO "change" VALUES(64,'a6553f1bd20b61e72ecec206','dispatch','["b8b16cfa857dfbe831bfe948"]','{"id":"b8b16cfa857dfbe831bfe948","ticket_id":"656b20f6f6fcd2d4c91b9ec6","visit":1,"engineer_id":"96ebe7fa3bbdef84b7aefc60","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(65,'a6553f1bd20b61e72ecec206','clock','["2ac62abf02336084c7fad596"]','{"id":"2ac62abf02336084c7fad596","ticket_id":"656b20f6f6fcd2d4c91b9ec6","target":"arrive","tier":"gold","within":"2h clock","calendar":"always","stops":"arrived","pauses":null,"started_by":"ordered","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(66,'a6553f1bd20b61e72ecec206','clock_period','["2ac62abf02336084c7fad596","2026-03-02T01:00:00Z"]','{"clock_id":"2ac62abf02336084c7fad596","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(67,'8620012158b208f16b1486d9','dispatch','["b8b16cfa857dfbe831bfe948"]','{"id":"b8b16cfa857dfbe831bfe948","ticket_id":"656b20f6f6fcd2d4c91b9ec6","visit":1,"engineer_id":"96ebe7fa3bbdef84b7aefc60","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(68,'8620012158b208f16b1486d9','dispatch_check','["b8b16cfa857dfbe831bfe948","uniform"]',NULL);
INSERT INTO "change" VALUES(69,'8620012158b208f16b1486d9','dispatch_check','["b8b16cfa857dfbe831bfe948","tidy"]',NULL);
INSERT INTO "change" VALUES(70,'8620012158b208f16b1486d9','dispatch_item','["b8b16cfa857dfbe831bfe948","training"]',NULL);
INSERT INTO "change" VALUES(71,'8620012158b208f16b1486d9','stock','["3ae806057a8caa9407158d3b","roller","new"]','{"holder_id":"3ae806057a8caa9407158d3b","part":"roller","condition":"new","quantity":1}');
INSERT INTO "change" VALUES(72,'8620012158b208f16b1486d9','stock_move','["8904376bf35bcc9dd129b6fe"]',NULL);
INSERT INTO "change" VALUES(73,'8620012158b208f16b1486d9','priced_line','["d85a5f103f6cf0944d35b0b1"]',NULL);
INSERT INTO "change" VALUES(74,'8620012158b208f16b1486d9','priced_line','["dd67c139a8023ace7535072f"]',NULL);
INSERT INTO "change" VALUES(75,'8620012158b208f16b1486d9','priced_line','["5e0a2a38f0958cc6a54b8f89"]',NULL);
INSERT INTO "change" VALUES(76,'8620012158b208f16b1486d9','priced_line','["dc879043ddc719e284c67510"]',NULL);
INSERT INTO "change" VALUES(77,'8620012158b208f16b1486d9','priced_line','["1af0a8822782f18f9176631d"]',NULL);
INSERT INTO "change" VALUES(78,'8620012158b208f16b1486d9','entitlement','["7ef23021c16b5e07bb78dfe6","training"]','{"contract_id":"7ef23021c16b5e07bb78dfe6","entitlement":"training","total":2,"used":0}');
INSERT INTO "change" VALUES(79,'47e921e52f900d43d87785fc','attachment','["22b6c96a0c92f892dbdde601"]',NULL);
INSERT INTO "change" VALUES(80,'16a625de3122eaf341933203','attachment','["fc0d3528554cf11d470a5b8a"]',NULL);
INSERT INTO "change" VALUES(81,'9ad7129548e0d2049128dd0c','dispatch','["b8b16cfa857dfbe831bfe948"]','{"id":"b8b16cfa857dfbe831bfe948","ticket_id":"656b20f6f6fcd2d4c91b9ec6","visit":1,"engineer_id":"96ebe7fa3bbdef84b7aefc60","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":null,"cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"parts_charged":"cost","work_charged":"free","charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(82,'9ad7129548e0d2049128dd0c','dispatch','["b8b16cfa857dfbe831bfe948"]','{"id":"b8b16cfa857dfbe831bfe948","ticket_id":"656b20f6f6fcd2d4c91b9ec6","visit":1,"engineer_id":"96ebe7fa3bbdef84b7aefc60","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":null,"cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"parts_charged":"cost","work_charged":"free","charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":"Li Na","signed_at":"2026-03-02T02:05:00Z","failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(83,'9ad7129548e0d2049128dd0c','ticket_period','["656b20f6f6fcd2d4c91b9ec6","2026-03-02T01:00:00Z"]','{"ticket_id":"656b20f6f6fcd2d4c91b9ec6","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":"96ebe7fa3bbdef84b7aefc60"}');
INSERT INTO "change" VALUES(84,'9ad7129548e0d2049128dd0c','ticket_period','["656b20f6f6fcd2d4c91b9ec6","2026-03-02T02:05:00Z"]',NULL);
INSERT INTO "change" VALUES(85,'9ad7129548e0d2049128dd0c','ticket','["656b20f6f6fcd2d4c91b9ec6"]','{"id":"656b20f6f6fcd2d4c91b9ec6","number":"SD-000001","count":1,"summary":"printer jams","kind":"fault","customer_id":"208b197ead32c6bc093b33bd","severity":null,"reach":null,"opened_at":"2026-03-02T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":"aeb4a6fdc77ffc552f5361ec","contract_id":"7ef23021c16b5e07bb78dfe6","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(86,'9ad7129548e0d2049128dd0c','clock','["f081bbc10fbfb22221e8f3ce"]','{"id":"f081bbc10fbfb22221e8f3ce","ticket_id":"656b20f6f6fcd2d4c91b9ec6","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(87,'9ad7129548e0d2049128dd0c','clock_period','["f081bbc10fbfb22221e8f3ce","2026-03-02T01:00:00Z"]','{"clock_id":"f081bbc10fbfb22221e8f3ce","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(88,'e91e749ecbd1a4d87818f529','card','["4bffa21bd9af7dd9c696de02"]','{"id":"4bffa21bd9af7dd9c696de02","number":"CARD-0001","customer_id":"208b197ead32c6bc093b33bd","value":50000,"balance":50000,"currency":"CNY","sold_at":"2026-03-02T00:30:00Z","decimals":2}');
INSERT INTO "change" VALUES(89,'e91e749ecbd1a4d87818f529','payment','["907f308e9fa3212bd0e9902e"]',NULL);
INSERT INTO "change" VALUES(90,'353e13ecb76c0b8d4bd38a56','payment','["72ca0638954abc36de1982cf"]',NULL);
INSERT INTO "change" VALUES(91,'181148b3cb71b743758fea8a','dispatch','["b8b16cfa857dfbe831bfe948"]','{"id":"b8b16cfa857dfbe831bfe948","ticket_id":"656b20f6f6fcd2d4c91b9ec6","visit":1,"engineer_id":"96ebe7fa3bbdef84b7aefc60","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":"2026-03-02T02:05:00Z","cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"parts_charged":"cost","work_charged":"free","charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":"Li Na","signed_at":"2026-03-02T02:05:00Z","failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(92,'4e8bd1b181c257d06b0d1e12','discount','["656b20f6f6fcd2d4c91b9ec6"]',NULL);
INSERT INTO "change" VALUES(93,'08733e79b61e8c62addfaa8d','payment','["bbbe2291c5fe8e4cfa40663d"]',NULL);
INSERT INTO "change" VALUES(94,'6a7c6edf3e0863f28293ca89','payment','["bbbe2291c5fe8e4cfa40663d"]','{"id":"bbbe2291c5fe8e4cfa40663d","receipt":"R-0003","ticket_id":"656b20f6f6fcd2d4c91b9ec6","amount":500,"currency":"CNY","method":"transfer","card_id":null,"at":"2026-03-02T02:05:00Z","taken_by":"tester","decimals":2,"kind":"refund","voided_at":null,"voided_by":null,"voided_why":null}');
INSERT INTO "change" VALUES(95,'8fed05e01beeb8d8e564461e','ticket_period','["656b20f6f6fcd2d4c91b9ec6","2026-03-02T02:05:00Z"]','{"ticket_id":"656b20f6f6fcd2d4c91b9ec6","since":"2026-03-02T02:05:00Z","until":"9999-12-31T23:59:59Z","state":"resolved","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":"96ebe7fa3bbdef84b7aefc60"}');
INSERT INTO "change" VALUES(96,'8fed05e01beeb8d8e564461e','ticket_period','["656b20f6f6fcd2d4c91b9ec6","2026-03-02T02:05:00Z"]',NULL);
INSERT INTO "change" VALUES(97,'30b225840a0a012fc1508d1b','ticket','["5f3d61546c68c9317ae0ba2d"]',NULL);
INSERT INTO "change" VALUES(98,'30b225840a0a012fc1508d1b','ticket_period','["5f3d61546c68c9317ae0ba2d","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(99,'30b225840a0a012fc1508d1b','call','["61924f25797d429435619f57"]',NULL);
INSERT INTO "change" VALUES(100,'30b225840a0a012fc1508d1b','clock','["0864e628fe6fac4e72038a03"]',NULL);
INSERT INTO "change" VALUES(101,'30b225840a0a012fc1508d1b','clock','["63f1707d534fd0159457c9ef"]',NULL);
INSERT INTO "change" VALUES(102,'30b225840a0a012fc1508d1b','clock_period','["0864e628fe6fac4e72038a03","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(103,'30b225840a0a012fc1508d1b','clock_period','["63f1707d534fd0159457c9ef","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(104,'6581cfd890b40ca4e521b279','call','["3ab2809284bbf1cb93510193"]',NULL);
INSERT INTO "change" VALUES(105,'afb31ab19dc05b72dd02f6c2','loan','["92ca8f1157a5216d15d5bae9"]',NULL);
INSERT INTO "change" VALUES(106,'c541528effc07aff38de86ea','rma','["a7384efc03360cd8e8ec9b1c"]',NULL);
INSERT INTO "change" VALUES(107,'e3c20f1f166f1511d30cd9a0','approval','["return","a7384efc03360cd8e8ec9b1c","wang"]',NULL);
INSERT INTO "change" VALUES(108,'e3c20f1f166f1511d30cd9a0','rma','["a7384efc03360cd8e8ec9b1c"]','{"id":"a7384efc03360cd8e8ec9b1c","number":"RMA-0001","ticket_id":"5f3d61546c68c9317ae0ba2d","equipment_id":"b467de0c810c45270ba1f044","reason":"quality","decision":"repair","freight":"desk","because":"{\"when\": {\"warranty\": [\"in\"]}}","overruled_by":null,"asked_at":"2026-03-02T03:00:00Z","asked_by":"tester","approved_at":null,"sent_at":null,"back_at":null,"done_at":null}');
INSERT INTO "change" VALUES(109,'2ea9ef86a8c286956abd6d3b','consent','["6342865bcb642c57aac4a5f4"]',NULL);
INSERT INTO "change" VALUES(110,'9a2348cebd2761d42d2e4888','rma','["a7384efc03360cd8e8ec9b1c"]','{"id":"a7384efc03360cd8e8ec9b1c","number":"RMA-0001","ticket_id":"5f3d61546c68c9317ae0ba2d","equipment_id":"b467de0c810c45270ba1f044","reason":"quality","decision":"repair","freight":"desk","because":"{\"when\": {\"warranty\": [\"in\"]}}","overruled_by":null,"asked_at":"2026-03-02T03:00:00Z","asked_by":"tester","approved_at":"2026-03-02T03:00:00Z","sent_at":null,"back_at":null,"done_at":null}');
INSERT INTO "change" VALUES(111,'20a49274e7f798e222ffddc9','ticket_period','["5f3d61546c68c9317ae0ba2d","2026-03-02T03:00:00Z"]','{"ticket_id":"5f3d61546c68c9317ae0ba2d","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(112,'20a49274e7f798e222ffddc9','ticket_period','["5f3d61546c68c9317ae0ba2d","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(113,'20a49274e7f798e222ffddc9','hold','["f6f54678ebf1334dc5fa0e83"]',NULL);
INSERT INTO "change" VALUES(114,'20a49274e7f798e222ffddc9','clock_period','["0864e628fe6fac4e72038a03","2026-03-02T03:00:00Z"]','{"clock_id":"0864e628fe6fac4e72038a03","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T06:00:00Z","held":0}');
INSERT INTO "change" VALUES(115,'20a49274e7f798e222ffddc9','clock_period','["0864e628fe6fac4e72038a03","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(116,'0ddc5385bb074385173476cc','ticket','["d773c88a747b5b0d2ac1562f"]',NULL);
INSERT INTO "change" VALUES(117,'0ddc5385bb074385173476cc','ticket_period','["d773c88a747b5b0d2ac1562f","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(118,'0ddc5385bb074385173476cc','call','["d3a61fce84048bf1a6d41c6d"]',NULL);
INSERT INTO "change" VALUES(119,'0ddc5385bb074385173476cc','clock','["51bebfc737d3657e3edbcfb0"]',NULL);
INSERT INTO "change" VALUES(120,'0ddc5385bb074385173476cc','clock','["6289505db8caa55d88aadcb2"]',NULL);
INSERT INTO "change" VALUES(121,'0ddc5385bb074385173476cc','clock_period','["51bebfc737d3657e3edbcfb0","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(122,'0ddc5385bb074385173476cc','clock_period','["6289505db8caa55d88aadcb2","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(123,'809f83d57fb71a8fd54cea05','ticket','["e222066dae5ee930e99ac7d2"]',NULL);
INSERT INTO "change" VALUES(124,'809f83d57fb71a8fd54cea05','ticket_period','["e222066dae5ee930e99ac7d2","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(125,'809f83d57fb71a8fd54cea05','call','["ace1a6b9c869c18c7649d0a8"]',NULL);
INSERT INTO "change" VALUES(126,'809f83d57fb71a8fd54cea05','clock','["7c255d6410fe44e6728b15cc"]',NULL);
INSERT INTO "change" VALUES(127,'809f83d57fb71a8fd54cea05','clock','["52ab888dd64d7c60c5b948f7"]',NULL);
INSERT INTO "change" VALUES(128,'809f83d57fb71a8fd54cea05','clock','["19c4880dd948f079983938c8"]',NULL);
INSERT INTO "change" VALUES(129,'809f83d57fb71a8fd54cea05','clock_period','["7c255d6410fe44e6728b15cc","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(130,'809f83d57fb71a8fd54cea05','clock_period','["52ab888dd64d7c60c5b948f7","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(131,'809f83d57fb71a8fd54cea05','clock_period','["19c4880dd948f079983938c8","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(132,'5a87a4c743ec33594bd15907','ticket','["e222066dae5ee930e99ac7d2"]','{"id":"e222066dae5ee930e99ac7d2","number":"SD-000004","count":4,"summary":"registration desk is down","kind":"fault","customer_id":"208b197ead32c6bc093b33bd","severity":null,"reach":null,"opened_at":"2026-03-02T03:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":"7ef23021c16b5e07bb78dfe6","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(133,'5a87a4c743ec33594bd15907','ticket_period','["e222066dae5ee930e99ac7d2","2026-03-02T03:30:00Z"]','{"ticket_id":"e222066dae5ee930e99ac7d2","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(134,'5a87a4c743ec33594bd15907','ticket_period','["e222066dae5ee930e99ac7d2","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(135,'5a87a4c743ec33594bd15907','clock','["7c255d6410fe44e6728b15cc"]','{"id":"7c255d6410fe44e6728b15cc","ticket_id":"e222066dae5ee930e99ac7d2","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(136,'5a87a4c743ec33594bd15907','clock','["52ab888dd64d7c60c5b948f7"]','{"id":"52ab888dd64d7c60c5b948f7","ticket_id":"e222066dae5ee930e99ac7d2","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(137,'5a87a4c743ec33594bd15907','clock','["19c4880dd948f079983938c8"]','{"id":"19c4880dd948f079983938c8","ticket_id":"e222066dae5ee930e99ac7d2","target":"solve","tier":"gold","within":"3 working days","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(138,'5a87a4c743ec33594bd15907','clock_period','["19c4880dd948f079983938c8","2026-03-02T03:30:00Z"]','{"clock_id":"19c4880dd948f079983938c8","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-05T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(139,'5a87a4c743ec33594bd15907','clock_period','["19c4880dd948f079983938c8","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(140,'986fee342340492a599cd039','ticket_period','["e222066dae5ee930e99ac7d2","2026-03-02T06:00:00Z"]','{"ticket_id":"e222066dae5ee930e99ac7d2","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(141,'986fee342340492a599cd039','ticket_period','["e222066dae5ee930e99ac7d2","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(142,'3efa8f1d0ccf064cdba211ea','clock','["51bebfc737d3657e3edbcfb0"]','{"id":"51bebfc737d3657e3edbcfb0","ticket_id":"d773c88a747b5b0d2ac1562f","target":"answer","tier":"standard","within":"30m","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(143,'3efa8f1d0ccf064cdba211ea','clock_period','["51bebfc737d3657e3edbcfb0","2026-03-02T03:30:00Z"]','{"clock_id":"51bebfc737d3657e3edbcfb0","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(144,'3efa8f1d0ccf064cdba211ea','contract_extension','["51bebfc737d3657e3edbcfb0"]',NULL);
INSERT INTO "change" VALUES(145,'3efa8f1d0ccf064cdba211ea','contract','["83e704e378d038dfa94afd27"]','{"id":"83e704e378d038dfa94afd27","number":"C-0002","customer_id":"27305f159c16b10846844728","kind":"basic","tier":"standard","phase":null,"starts_on":"2026-01-01","ends_on":"2026-12-31"}');
INSERT INTO "change" VALUES(146,'9858b15308c662a7c001fc61','stock_request','["586fcd170836485e4837abb7"]',NULL);
INSERT INTO "change" VALUES(147,'6c40e9b5e16aceba95bd161a','approval','["request","586fcd170836485e4837abb7","wang"]',NULL);
INSERT INTO "change" VALUES(148,'6c40e9b5e16aceba95bd161a','stock_request','["586fcd170836485e4837abb7"]','{"id":"586fcd170836485e4837abb7","number":"REQ-0001","holder_id":"f6242017fe1214ac002e3808","part":"roller","quantity":2,"state":"asked","asked_at":"2026-03-02T06:00:00Z","asked_by":"tester","because":"for the fair"}');
INSERT INTO "change" VALUES(149,'a45a70d8c6f971b55a0899ae','stock','["c7fc2d29b91b2721a21ba51f","roller","new"]','{"holder_id":"c7fc2d29b91b2721a21ba51f","part":"roller","condition":"new","quantity":5}');
INSERT INTO "change" VALUES(150,'a45a70d8c6f971b55a0899ae','stock','["f6242017fe1214ac002e3808","roller","new"]','{"holder_id":"f6242017fe1214ac002e3808","part":"roller","condition":"new","quantity":2}');
INSERT INTO "change" VALUES(151,'a45a70d8c6f971b55a0899ae','stock_move','["61f70800b4eabcc9c7a1bd22"]',NULL);
INSERT INTO "change" VALUES(152,'a45a70d8c6f971b55a0899ae','stock_request','["586fcd170836485e4837abb7"]','{"id":"586fcd170836485e4837abb7","number":"REQ-0001","holder_id":"f6242017fe1214ac002e3808","part":"roller","quantity":2,"state":"approved","asked_at":"2026-03-02T06:00:00Z","asked_by":"tester","because":"for the fair"}');
INSERT INTO "change" VALUES(153,'cbb7b2eafeb796ab978ab8dd','stock','["6abaf1a03d201dc81f098621","roller","new"]','{"holder_id":"6abaf1a03d201dc81f098621","part":"roller","condition":"new","quantity":2}');
INSERT INTO "change" VALUES(154,'cbb7b2eafeb796ab978ab8dd','stock_move','["4ea140551505910359493808"]',NULL);
INSERT INTO "change" VALUES(155,'cbb7b2eafeb796ab978ab8dd','loss','["4ea140551505910359493808"]',NULL);
INSERT INTO "change" VALUES(156,'84e6739c2ca714140a95df00','entitlement','["7ef23021c16b5e07bb78dfe6","visit"]','{"contract_id":"7ef23021c16b5e07bb78dfe6","entitlement":"visit","total":4,"used":0}');
INSERT INTO "change" VALUES(157,'09ae973932623b195fe736ab','ticket','["4017e21e4fee7e6211f8c8b4"]',NULL);
INSERT INTO "change" VALUES(158,'09ae973932623b195fe736ab','ticket_period','["4017e21e4fee7e6211f8c8b4","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(159,'09ae973932623b195fe736ab','call','["63bcfa509bd86b70320faf4e"]',NULL);
INSERT INTO "change" VALUES(160,'09ae973932623b195fe736ab','clock','["f6d6cb4f90ff0c434c304180"]',NULL);
INSERT INTO "change" VALUES(161,'09ae973932623b195fe736ab','clock','["dccec5373e726233ad1e1f36"]',NULL);
INSERT INTO "change" VALUES(162,'09ae973932623b195fe736ab','clock','["2108f84bff36507c1d60555f"]',NULL);
INSERT INTO "change" VALUES(163,'09ae973932623b195fe736ab','clock_period','["f6d6cb4f90ff0c434c304180","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(164,'09ae973932623b195fe736ab','clock_period','["dccec5373e726233ad1e1f36","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(165,'09ae973932623b195fe736ab','clock_period','["2108f84bff36507c1d60555f","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(166,'5ba9669ec22a98f925010e54','escalation','["19c4880dd948f079983938c8",75]',NULL);
INSERT INTO "change" VALUES(167,'5ba9669ec22a98f925010e54','notice','["46349e354d0f5561953df413"]',NULL);
INSERT INTO "change" VALUES(168,'5d161738dc96380076efd773','notice','["46349e354d0f5561953df413"]','{"id":"46349e354d0f5561953df413","ticket_id":"e222066dae5ee930e99ac7d2","recipient":"head","engineer_id":null,"way":"command","made_at":"2026-03-02T09:20:00Z","document":"{\"target\": \"solve\", \"within\": \"same day\", \"percent\": 75, \"note\": \"time is running out\", \"due_at\": \"2026-03-02T09:30:00Z\", \"ticket\": {\"number\": \"SD-000004\", \"summary\": \"registration desk is down\", \"state\": \"open\", \"priority\": \"P1\", \"tier\": \"gold\", \"region\": \"city\", \"level\": \"2\", \"kind\": \"fault\", \"customer\": \"Example Clinic\", \"engineer\": null, \"opened_at\": \"2026-03-02T03:30:00Z\"}}","claimed_until":"2026-03-02T09:22:00Z","sent_at":null,"tries":0,"error":null,"clock_id":"19c4880dd948f079983938c8","percent":75,"about_at":"2026-03-02T08:15:00Z","not_before":null,"event_seq":null}');
INSERT INTO "change" VALUES(169,'ef1fc37eb2216ad29259e38a','escalation','["2108f84bff36507c1d60555f",75]',NULL);
INSERT INTO "change" VALUES(170,'ef1fc37eb2216ad29259e38a','notice','["6e181f65324e3c92d5fe2200"]',NULL);
INSERT INTO "change" VALUES(171,'b6354d802248c4763f3e92cb','escalation','["19c4880dd948f079983938c8",100]',NULL);
INSERT INTO "change" VALUES(172,'b6354d802248c4763f3e92cb','ticket_period','["e222066dae5ee930e99ac7d2","2026-03-02T06:00:00Z"]','{"ticket_id":"e222066dae5ee930e99ac7d2","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":null}');
INSERT INTO "change" VALUES(173,'b6354d802248c4763f3e92cb','ticket_period','["e222066dae5ee930e99ac7d2","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(174,'b6354d802248c4763f3e92cb','clock','["19c4880dd948f079983938c8"]','{"id":"19c4880dd948f079983938c8","ticket_id":"e222066dae5ee930e99ac7d2","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(175,'d0b58c0b9e4cb33ee3e35be2','escalation','["2108f84bff36507c1d60555f",100]',NULL);
INSERT INTO "change" VALUES(176,'d0b58c0b9e4cb33ee3e35be2','ticket_period','["4017e21e4fee7e6211f8c8b4","2026-03-02T09:20:00Z"]','{"ticket_id":"4017e21e4fee7e6211f8c8b4","since":"2026-03-02T09:20:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(177,'d0b58c0b9e4cb33ee3e35be2','ticket_period','["4017e21e4fee7e6211f8c8b4","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(178,'d0b58c0b9e4cb33ee3e35be2','clock','["2108f84bff36507c1d60555f"]','{"id":"2108f84bff36507c1d60555f","ticket_id":"4017e21e4fee7e6211f8c8b4","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(179,'d0b58c0b9e4cb33ee3e35be2','clock','["f6d6cb4f90ff0c434c304180"]','{"id":"f6d6cb4f90ff0c434c304180","ticket_id":"4017e21e4fee7e6211f8c8b4","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(180,'d0b58c0b9e4cb33ee3e35be2','clock','["dccec5373e726233ad1e1f36"]','{"id":"dccec5373e726233ad1e1f36","ticket_id":"4017e21e4fee7e6211f8c8b4","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(181,'c268c82c15de3e6434821e54','escalation','["2108f84bff36507c1d60555f",150]',NULL);
INSERT INTO "change" VALUES(182,'c268c82c15de3e6434821e54','ticket_period','["4017e21e4fee7e6211f8c8b4","2026-03-03T01:00:00Z"]','{"ticket_id":"4017e21e4fee7e6211f8c8b4","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":null}');
INSERT INTO "change" VALUES(183,'c268c82c15de3e6434821e54','ticket_period','["4017e21e4fee7e6211f8c8b4","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(184,'3c7900fb421dbc037ec14dae','notice','["6e181f65324e3c92d5fe2200"]','{"id":"6e181f65324e3c92d5fe2200","ticket_id":"4017e21e4fee7e6211f8c8b4","recipient":"head","engineer_id":null,"way":"command","made_at":"2026-03-03T01:00:00Z","document":"{\"target\": \"solve\", \"within\": \"same day\", \"percent\": 75, \"note\": \"time is running out\", \"due_at\": \"2026-03-02T09:30:00Z\", \"ticket\": {\"number\": \"SD-000005\", \"summary\": \"cannot log in\", \"state\": \"open\", \"priority\": \"P1\", \"tier\": \"gold\", \"region\": \"city\", \"level\": \"1\", \"kind\": \"fault\", \"customer\": \"Example Clinic\", \"engineer\": null, \"opened_at\": \"2026-03-02T09:20:00Z\"}}","claimed_until":"2026-03-03T01:02:00Z","sent_at":null,"tries":0,"error":null,"clock_id":"2108f84bff36507c1d60555f","percent":75,"about_at":"2026-03-02T09:27:30Z","not_before":null,"event_seq":null}');
INSERT INTO "change" VALUES(185,'e3ad9748e589786b3ce077a0','ticket','["98b9e9e166e762968665e8a8"]',NULL);
INSERT INTO "change" VALUES(186,'e3ad9748e589786b3ce077a0','ticket_period','["98b9e9e166e762968665e8a8","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(187,'e3ad9748e589786b3ce077a0','call','["8698d85a04cb43fe1cb119ab"]',NULL);
INSERT INTO "change" VALUES(188,'e3ad9748e589786b3ce077a0','clock','["eb4fb179b0e430c100020e6d"]',NULL);
INSERT INTO "change" VALUES(189,'e3ad9748e589786b3ce077a0','clock','["75c1d682184f008ff14a042e"]',NULL);
INSERT INTO "change" VALUES(190,'e3ad9748e589786b3ce077a0','clock_period','["eb4fb179b0e430c100020e6d","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(191,'e3ad9748e589786b3ce077a0','clock_period','["75c1d682184f008ff14a042e","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(192,'d6f4bc58d46f6e80340bc6c5','ticket_period','["98b9e9e166e762968665e8a8","2026-03-03T01:00:00Z"]','{"ticket_id":"98b9e9e166e762968665e8a8","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(193,'d6f4bc58d46f6e80340bc6c5','ticket_period','["98b9e9e166e762968665e8a8","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(194,'d6f4bc58d46f6e80340bc6c5','ticket','["98b9e9e166e762968665e8a8"]','{"id":"98b9e9e166e762968665e8a8","number":"SD-000006","count":6,"summary":"called by mistake","kind":"fault","customer_id":"8f85ffd090d981bdc554351d","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(195,'d6f4bc58d46f6e80340bc6c5','clock','["eb4fb179b0e430c100020e6d"]','{"id":"eb4fb179b0e430c100020e6d","ticket_id":"98b9e9e166e762968665e8a8","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(196,'d6f4bc58d46f6e80340bc6c5','clock','["75c1d682184f008ff14a042e"]','{"id":"75c1d682184f008ff14a042e","ticket_id":"98b9e9e166e762968665e8a8","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(197,'d6f4bc58d46f6e80340bc6c5','clock_period','["eb4fb179b0e430c100020e6d","2026-03-03T01:00:00Z"]','{"clock_id":"eb4fb179b0e430c100020e6d","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-03T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(198,'d6f4bc58d46f6e80340bc6c5','clock_period','["75c1d682184f008ff14a042e","2026-03-03T01:00:00Z"]','{"clock_id":"75c1d682184f008ff14a042e","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(199,'05d4a90fd3d0ab2812e5b087','ticket','["192a6099611957c3e3f70f5f"]',NULL);
INSERT INTO "change" VALUES(200,'05d4a90fd3d0ab2812e5b087','ticket_period','["192a6099611957c3e3f70f5f","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(201,'05d4a90fd3d0ab2812e5b087','call','["521949183a7c4cf990afd7fe"]',NULL);
INSERT INTO "change" VALUES(202,'05d4a90fd3d0ab2812e5b087','clock','["9bd79cea08a8601029f2b86a"]',NULL);
INSERT INTO "change" VALUES(203,'05d4a90fd3d0ab2812e5b087','clock','["1c38c9c3117117bc25ffee76"]',NULL);
INSERT INTO "change" VALUES(204,'05d4a90fd3d0ab2812e5b087','clock_period','["9bd79cea08a8601029f2b86a","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(205,'05d4a90fd3d0ab2812e5b087','clock_period','["1c38c9c3117117bc25ffee76","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(206,'5ed40f6e7702aedd4f1560c0','ticket_period','["192a6099611957c3e3f70f5f","2026-03-03T01:00:00Z"]','{"ticket_id":"192a6099611957c3e3f70f5f","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(207,'5ed40f6e7702aedd4f1560c0','ticket_period','["192a6099611957c3e3f70f5f","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(208,'5ed40f6e7702aedd4f1560c0','dispatch','["94c00ab9e4bf016a926c2afd"]',NULL);
INSERT INTO "change" VALUES(209,'b37e38cbc3810ac93d68eca1','dispatch','["94c00ab9e4bf016a926c2afd"]','{"id":"94c00ab9e4bf016a926c2afd","ticket_id":"192a6099611957c3e3f70f5f","visit":1,"engineer_id":"cdb75e0a110684eabe5c8555","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(210,'b37e38cbc3810ac93d68eca1','clock','["9bd79cea08a8601029f2b86a"]','{"id":"9bd79cea08a8601029f2b86a","ticket_id":"192a6099611957c3e3f70f5f","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(211,'b37e38cbc3810ac93d68eca1','clock_period','["9bd79cea08a8601029f2b86a","2026-03-03T01:00:00Z"]','{"clock_id":"9bd79cea08a8601029f2b86a","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-03T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(212,'5e98955913b1025275b31811','dispatch','["94c00ab9e4bf016a926c2afd"]','{"id":"94c00ab9e4bf016a926c2afd","ticket_id":"192a6099611957c3e3f70f5f","visit":1,"engineer_id":"cdb75e0a110684eabe5c8555","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-03T01:00:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(213,'5e98955913b1025275b31811','priced_line','["3a7d072a12356aa5d045aeea"]',NULL);
INSERT INTO "change" VALUES(214,'5e98955913b1025275b31811','priced_line','["ce457705b7f47ea8a36d19ca"]',NULL);
INSERT INTO "change" VALUES(215,'5e98955913b1025275b31811','dispatch','["94c00ab9e4bf016a926c2afd"]','{"id":"94c00ab9e4bf016a926c2afd","ticket_id":"192a6099611957c3e3f70f5f","visit":1,"engineer_id":"cdb75e0a110684eabe5c8555","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-03T01:00:00Z","recorded_at":"2026-03-03T01:00:00Z","finished_at":null,"cancelled_at":null,"fault":"none","cause":"no training","action":"explained","result":"they know how","minutes":30,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":"free","work_charged":"free","charged_because":"in warranty","overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(216,'f82da7db636df5b2ea6f7658','ticket_period','["192a6099611957c3e3f70f5f","2026-03-03T01:00:00Z"]','{"ticket_id":"192a6099611957c3e3f70f5f","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"cdb75e0a110684eabe5c8555"}');
INSERT INTO "change" VALUES(217,'f82da7db636df5b2ea6f7658','ticket_period','["192a6099611957c3e3f70f5f","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(218,'f82da7db636df5b2ea6f7658','ticket','["192a6099611957c3e3f70f5f"]','{"id":"192a6099611957c3e3f70f5f","number":"SD-000007","count":7,"summary":"how does it print","kind":"fault","customer_id":"8f85ffd090d981bdc554351d","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(219,'f82da7db636df5b2ea6f7658','clock','["1c38c9c3117117bc25ffee76"]','{"id":"1c38c9c3117117bc25ffee76","ticket_id":"192a6099611957c3e3f70f5f","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(220,'f82da7db636df5b2ea6f7658','clock_period','["1c38c9c3117117bc25ffee76","2026-03-03T01:00:00Z"]','{"clock_id":"1c38c9c3117117bc25ffee76","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(221,'67679556abe86bf41e977d1d','ticket_period','["192a6099611957c3e3f70f5f","2026-03-03T01:00:00Z"]','{"ticket_id":"192a6099611957c3e3f70f5f","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"resolved","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"cdb75e0a110684eabe5c8555"}');
INSERT INTO "change" VALUES(222,'67679556abe86bf41e977d1d','ticket_period','["192a6099611957c3e3f70f5f","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(223,'f0a838d8872d1f023e4e5ab9','ticket_period','["192a6099611957c3e3f70f5f","2026-03-03T01:00:00Z"]','{"ticket_id":"192a6099611957c3e3f70f5f","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"closed","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"cdb75e0a110684eabe5c8555"}');
INSERT INTO "change" VALUES(224,'f0a838d8872d1f023e4e5ab9','ticket_period','["192a6099611957c3e3f70f5f","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(225,'f0a838d8872d1f023e4e5ab9','hold','["a881e0a57797f2057869ae8d"]',NULL);
INSERT INTO "change" VALUES(226,'f0a838d8872d1f023e4e5ab9','ticket','["192a6099611957c3e3f70f5f"]','{"id":"192a6099611957c3e3f70f5f","number":"SD-000007","count":7,"summary":"how does it print","kind":"fault","customer_id":"8f85ffd090d981bdc554351d","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":"2026-03-03T01:00:00Z","cause":"no training","solution":"explained","equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(227,'f0a838d8872d1f023e4e5ab9','clock','["1c38c9c3117117bc25ffee76"]','{"id":"1c38c9c3117117bc25ffee76","ticket_id":"192a6099611957c3e3f70f5f","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":"resolved","stopped_at":"2026-03-03T01:00:00Z","missed_at":null,"outcome":"met","counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(228,'f0a838d8872d1f023e4e5ab9','clock_period','["1c38c9c3117117bc25ffee76","2026-03-03T01:00:00Z"]','{"clock_id":"1c38c9c3117117bc25ffee76","since":"2026-03-03T01:00:00Z","until":"2026-03-03T01:00:00Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(229,'f0a838d8872d1f023e4e5ab9','clock_period','["1c38c9c3117117bc25ffee76","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(230,'b065d0a0242b9ed1d97f947d','customer','["8eeedcbe5030b8b685559c85"]',NULL);
INSERT INTO "change" VALUES(231,'b065d0a0242b9ed1d97f947d','ticket','["b59b1d63b191b5e3412891d8"]',NULL);
INSERT INTO "change" VALUES(232,'b065d0a0242b9ed1d97f947d','ticket_period','["b59b1d63b191b5e3412891d8","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(233,'b065d0a0242b9ed1d97f947d','call','["dc5f852dbefaa44a0fe6706c"]',NULL);
INSERT INTO "change" VALUES(234,'b065d0a0242b9ed1d97f947d','clock','["310cfd3c00f642766b12150a"]',NULL);
INSERT INTO "change" VALUES(235,'b065d0a0242b9ed1d97f947d','clock','["623e5187ee0b54748a5e22c3"]',NULL);
INSERT INTO "change" VALUES(236,'b065d0a0242b9ed1d97f947d','clock_period','["310cfd3c00f642766b12150a","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(237,'b065d0a0242b9ed1d97f947d','clock_period','["623e5187ee0b54748a5e22c3","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(238,'b065d0a0242b9ed1d97f947d','engineer','["bc1548cd5dc1c36a004d1759"]',NULL);
INSERT INTO "change" VALUES(239,'b065d0a0242b9ed1d97f947d','ticket_period','["b59b1d63b191b5e3412891d8","2026-03-02T00:30:00Z"]','{"ticket_id":"b59b1d63b191b5e3412891d8","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(240,'b065d0a0242b9ed1d97f947d','ticket_period','["b59b1d63b191b5e3412891d8","2026-03-02T00:40:00Z"]',NULL);
INSERT INTO "change" VALUES(241,'b065d0a0242b9ed1d97f947d','ticket_period','["b59b1d63b191b5e3412891d8","2026-03-02T00:40:00Z"]','{"ticket_id":"b59b1d63b191b5e3412891d8","since":"2026-03-02T00:40:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":"bc1548cd5dc1c36a004d1759"}');
INSERT INTO "change" VALUES(242,'b065d0a0242b9ed1d97f947d','ticket_period','["b59b1d63b191b5e3412891d8","2026-03-02T00:50:00Z"]',NULL);
INSERT INTO "change" VALUES(243,'b065d0a0242b9ed1d97f947d','ticket','["b59b1d63b191b5e3412891d8"]','{"id":"b59b1d63b191b5e3412891d8","number":"INC-7","count":null,"summary":"Door, Lock, Stuck","kind":"fault","customer_id":"8eeedcbe5030b8b685559c85","severity":null,"reach":null,"opened_at":"2026-03-02T00:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(244,'b065d0a0242b9ed1d97f947d','clock','["310cfd3c00f642766b12150a"]','{"id":"310cfd3c00f642766b12150a","ticket_id":"b59b1d63b191b5e3412891d8","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T00:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T00:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(245,'b065d0a0242b9ed1d97f947d','clock','["623e5187ee0b54748a5e22c3"]','{"id":"623e5187ee0b54748a5e22c3","ticket_id":"b59b1d63b191b5e3412891d8","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-02T00:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T00:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(246,'b065d0a0242b9ed1d97f947d','clock_period','["310cfd3c00f642766b12150a","2026-03-02T00:30:00Z"]','{"clock_id":"310cfd3c00f642766b12150a","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T02:30:00Z","held":0}');
INSERT INTO "change" VALUES(247,'b065d0a0242b9ed1d97f947d','clock_period','["623e5187ee0b54748a5e22c3","2026-03-02T00:30:00Z"]','{"clock_id":"623e5187ee0b54748a5e22c3","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(248,'1e3b8e5b57d841b18c151ecc','engineer','["cdb75e0a110684eabe5c8555"]','{"id":"cdb75e0a110684eabe5c8555","name":"Zhao Min","name_key":"zhao min","login":"zhao","station":"centre","level":null,"phone":null,"mail":null,"active":1,"capacity":null}');
INSERT INTO "change" VALUES(249,'1e3b8e5b57d841b18c151ecc','engineer_skill','["cdb75e0a110684eabe5c8555","installation"]','{"engineer_id":"cdb75e0a110684eabe5c8555","skill":"installation"}');
INSERT INTO "change" VALUES(250,'1e3b8e5b57d841b18c151ecc','engineer_skill','["cdb75e0a110684eabe5c8555","installation"]',NULL);
INSERT INTO "change" VALUES(251,'1e3b8e5b57d841b18c151ecc','engineer_role','["cdb75e0a110684eabe5c8555","reception"]','{"engineer_id":"cdb75e0a110684eabe5c8555","role":"reception"}');
INSERT INTO "change" VALUES(252,'1e3b8e5b57d841b18c151ecc','engineer_role','["cdb75e0a110684eabe5c8555","reception"]',NULL);
INSERT INTO "change" VALUES(253,'61b74e17ac87c6b5d70cea32','absence','["ed4bc61f3e3a19ec8f187710"]',NULL);
INSERT INTO "change" VALUES(254,'6415396fc4c0f8a78c411faa','appointment','["008186ee07839a00f2f88768"]',NULL);
INSERT INTO "change" VALUES(255,'ff11afb40339f316aab0b50a','ticket_period','["e222066dae5ee930e99ac7d2","2026-03-03T01:00:00Z"]','{"ticket_id":"e222066dae5ee930e99ac7d2","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"3","engineer_id":null}');
INSERT INTO "change" VALUES(256,'ff11afb40339f316aab0b50a','ticket_period','["e222066dae5ee930e99ac7d2","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(257,'ff11afb40339f316aab0b50a','hold','["c5ec77e4168505f41e0524d6"]',NULL);
INSERT INTO "change" VALUES(258,'ff11afb40339f316aab0b50a','clock_period','["7c255d6410fe44e6728b15cc","2026-03-02T03:30:00Z"]','{"clock_id":"7c255d6410fe44e6728b15cc","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":0}');
INSERT INTO "change" VALUES(259,'ff11afb40339f316aab0b50a','clock_period','["52ab888dd64d7c60c5b948f7","2026-03-02T03:30:00Z"]','{"clock_id":"52ab888dd64d7c60c5b948f7","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(260,'ff11afb40339f316aab0b50a','clock_period','["19c4880dd948f079983938c8","2026-03-02T06:00:00Z"]','{"clock_id":"19c4880dd948f079983938c8","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(261,'ff11afb40339f316aab0b50a','clock_period','["7c255d6410fe44e6728b15cc","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(262,'ff11afb40339f316aab0b50a','clock_period','["52ab888dd64d7c60c5b948f7","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(263,'ff11afb40339f316aab0b50a','clock_period','["19c4880dd948f079983938c8","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(264,'ff11afb40339f316aab0b50a','clock_period','["7c255d6410fe44e6728b15cc","2026-03-04T01:00:00Z"]','{"clock_id":"7c255d6410fe44e6728b15cc","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(265,'ff11afb40339f316aab0b50a','clock_period','["52ab888dd64d7c60c5b948f7","2026-03-04T01:00:00Z"]','{"clock_id":"52ab888dd64d7c60c5b948f7","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(266,'ff11afb40339f316aab0b50a','clock_period','["19c4880dd948f079983938c8","2026-03-04T01:00:00Z"]','{"clock_id":"19c4880dd948f079983938c8","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(267,'ff11afb40339f316aab0b50a','clock_period','["7c255d6410fe44e6728b15cc","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(268,'ff11afb40339f316aab0b50a','clock_period','["52ab888dd64d7c60c5b948f7","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(269,'ff11afb40339f316aab0b50a','clock_period','["19c4880dd948f079983938c8","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(270,'be6d0a2a72481afc3127f7f2','ticket','["95a0ff1613c6050458ccb469"]',NULL);
INSERT INTO "change" VALUES(271,'be6d0a2a72481afc3127f7f2','ticket_period','["95a0ff1613c6050458ccb469","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(272,'be6d0a2a72481afc3127f7f2','call','["bc502df4d8ebe9c9ab216e3b"]',NULL);
INSERT INTO "change" VALUES(273,'be6d0a2a72481afc3127f7f2','clock','["f3e86a52f791a1e2b18b3b2a"]',NULL);
INSERT INTO "change" VALUES(274,'be6d0a2a72481afc3127f7f2','clock','["40f33fb1ea6b0f19e3cfe3fa"]',NULL);
INSERT INTO "change" VALUES(275,'be6d0a2a72481afc3127f7f2','clock','["0cc1547badf4a690de1589ca"]',NULL);
INSERT INTO "change" VALUES(276,'be6d0a2a72481afc3127f7f2','clock_period','["f3e86a52f791a1e2b18b3b2a","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(277,'be6d0a2a72481afc3127f7f2','clock_period','["40f33fb1ea6b0f19e3cfe3fa","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(278,'be6d0a2a72481afc3127f7f2','clock_period','["0cc1547badf4a690de1589ca","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(279,'b437eb01206e1c434da01c7c','ticket_period','["4017e21e4fee7e6211f8c8b4","2026-03-02T09:20:00Z"]','{"ticket_id":"4017e21e4fee7e6211f8c8b4","since":"2026-03-02T09:20:00Z","until":"2026-03-03T01:00:00Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(280,'b437eb01206e1c434da01c7c','ticket_period','["4017e21e4fee7e6211f8c8b4","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(281,'b437eb01206e1c434da01c7c','ticket_period','["4017e21e4fee7e6211f8c8b4","2026-03-03T01:00:00Z"]','{"ticket_id":"4017e21e4fee7e6211f8c8b4","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":"cdb75e0a110684eabe5c8555"}');
INSERT INTO "change" VALUES(282,'b437eb01206e1c434da01c7c','ticket_period','["4017e21e4fee7e6211f8c8b4","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(283,'4cd9c1de46b9defe78bb18e6','ticket','["6f9639bc530a1c15e9e5ea57"]',NULL);
INSERT INTO "change" VALUES(284,'4cd9c1de46b9defe78bb18e6','ticket_period','["6f9639bc530a1c15e9e5ea57","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(285,'4cd9c1de46b9defe78bb18e6','call','["caec9141b9d298885b02a14b"]',NULL);
INSERT INTO "change" VALUES(286,'4cd9c1de46b9defe78bb18e6','clock','["b4a0cca4074f2adfa8aec79d"]',NULL);
INSERT INTO "change" VALUES(287,'4cd9c1de46b9defe78bb18e6','clock','["92f1a8815d6594655ef420f6"]',NULL);
INSERT INTO "change" VALUES(288,'4cd9c1de46b9defe78bb18e6','clock_period','["b4a0cca4074f2adfa8aec79d","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(289,'4cd9c1de46b9defe78bb18e6','clock_period','["92f1a8815d6594655ef420f6","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(290,'e811d7e1a3b6abeba8d692c2','clock','["b4a0cca4074f2adfa8aec79d"]','{"id":"b4a0cca4074f2adfa8aec79d","ticket_id":"6f9639bc530a1c15e9e5ea57","target":"answer","tier":"standard","within":"30m","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-04T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-04T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(291,'e811d7e1a3b6abeba8d692c2','clock_period','["b4a0cca4074f2adfa8aec79d","2026-03-04T01:00:00Z"]','{"clock_id":"b4a0cca4074f2adfa8aec79d","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-04T01:30:00Z","held":0}');
INSERT INTO "change" VALUES(292,'d6487f4ff30bb6c60bb2e11f','ticket_period','["e222066dae5ee930e99ac7d2","2026-03-04T01:00:00Z"]','{"ticket_id":"e222066dae5ee930e99ac7d2","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"held","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"3","engineer_id":null}');
INSERT INTO "change" VALUES(293,'d6487f4ff30bb6c60bb2e11f','ticket_period','["e222066dae5ee930e99ac7d2","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(294,'d6487f4ff30bb6c60bb2e11f','hold','["c5ec77e4168505f41e0524d6"]','{"id":"c5ec77e4168505f41e0524d6","ticket_id":"e222066dae5ee930e99ac7d2","reason":"customer","since":"2026-03-04T01:00:00Z","until":null,"set_by":"tester","note":null,"ends_at":"2026-03-06T01:00:00Z"}');
INSERT INTO "change" VALUES(295,'d6487f4ff30bb6c60bb2e11f','clock_period','["7c255d6410fe44e6728b15cc","2026-03-06T01:00:00Z"]','{"clock_id":"7c255d6410fe44e6728b15cc","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":0}');
INSERT INTO "change" VALUES(296,'d6487f4ff30bb6c60bb2e11f','clock_period','["52ab888dd64d7c60c5b948f7","2026-03-06T01:00:00Z"]','{"clock_id":"52ab888dd64d7c60c5b948f7","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(297,'d6487f4ff30bb6c60bb2e11f','clock_period','["19c4880dd948f079983938c8","2026-03-06T01:00:00Z"]','{"clock_id":"19c4880dd948f079983938c8","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(298,'d6487f4ff30bb6c60bb2e11f','clock_period','["7c255d6410fe44e6728b15cc","2026-03-04T01:00:00Z"]','{"clock_id":"7c255d6410fe44e6728b15cc","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(299,'d6487f4ff30bb6c60bb2e11f','clock_period','["52ab888dd64d7c60c5b948f7","2026-03-04T01:00:00Z"]','{"clock_id":"52ab888dd64d7c60c5b948f7","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(300,'d6487f4ff30bb6c60bb2e11f','clock_period','["19c4880dd948f079983938c8","2026-03-04T01:00:00Z"]','{"clock_id":"19c4880dd948f079983938c8","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(301,'d6487f4ff30bb6c60bb2e11f','clock_period','["7c255d6410fe44e6728b15cc","2026-03-04T01:00:00Z"]','{"clock_id":"7c255d6410fe44e6728b15cc","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(302,'d6487f4ff30bb6c60bb2e11f','clock_period','["52ab888dd64d7c60c5b948f7","2026-03-04T01:00:00Z"]','{"clock_id":"52ab888dd64d7c60c5b948f7","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(303,'d6487f4ff30bb6c60bb2e11f','clock_period','["19c4880dd948f079983938c8","2026-03-04T01:00:00Z"]','{"clock_id":"19c4880dd948f079983938c8","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(304,'d6487f4ff30bb6c60bb2e11f','clock_period','["7c255d6410fe44e6728b15cc","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(305,'d6487f4ff30bb6c60bb2e11f','clock_period','["52ab888dd64d7c60c5b948f7","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(306,'d6487f4ff30bb6c60bb2e11f','clock_period','["19c4880dd948f079983938c8","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(307,'35212a58ebc6ec270d559124','turnover','["8f85ffd090d981bdc554351d","2026-02"]',NULL);
INSERT INTO "change" VALUES(308,'be4f8bbfb37474393fc5a65f','settlement','["8f85ffd090d981bdc554351d","2026Q1"]',NULL);
INSERT INTO "change" VALUES(309,'60ea6fb5c059ba154e48a249','turnover','["8f85ffd090d981bdc554351d","2026-04"]',NULL);
INSERT INTO "change" VALUES(310,'cf1ad2f6a032fffea5f6a71d','customer','["0ea6b2c20c6cac0796dc04f9"]',NULL);
INSERT INTO "change" VALUES(311,'cf1ad2f6a032fffea5f6a71d','phone','["0ea6b2c20c6cac0796dc04f9","861055500007","12"]',NULL);
INSERT INTO "change" VALUES(312,'2d83c04a25740a84d911c958','phone','["8f85ffd090d981bdc554351d","861055500007","12"]',NULL);
INSERT INTO "change" VALUES(313,'2d83c04a25740a84d911c958','phone','["0ea6b2c20c6cac0796dc04f9","861055500007","12"]','{"customer_id":"0ea6b2c20c6cac0796dc04f9","digits":"861055500007","extension":"12","shown":"010 5550 0007 ext 12","tail":"5500007"}');
INSERT INTO "change" VALUES(314,'2d83c04a25740a84d911c958','customer','["0ea6b2c20c6cac0796dc04f9"]','{"id":"0ea6b2c20c6cac0796dc04f9","name":"Sample Dealers","name_key":"sample dealers","region":null,"tier":null,"phase":null,"address":null,"number":"CU-0005","merged_into":null}');
INSERT INTO "change" VALUES(315,'e7acc1700f4303b6dae70202','contract_moved_end','["7b20828adb77494703dbc4d8"]',NULL);
INSERT INTO "change" VALUES(316,'e7acc1700f4303b6dae70202','contract','["83e704e378d038dfa94afd27"]','{"id":"83e704e378d038dfa94afd27","number":"C-0002","customer_id":"27305f159c16b10846844728","kind":"basic","tier":"standard","phase":null,"starts_on":"2026-01-01","ends_on":"2027-01-31"}');
INSERT INTO "change" VALUES(317,'e7acc1700f4303b6dae70202','ticket','["5f3d61546c68c9317ae0ba2d"]','{"id":"5f3d61546c68c9317ae0ba2d","number":"SD-000002","count":2,"summary":"no power","kind":"fault","customer_id":"27305f159c16b10846844728","severity":null,"reach":null,"opened_at":"2026-03-02T03:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":"b467de0c810c45270ba1f044","contract_id":"83e704e378d038dfa94afd27","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(318,'e7acc1700f4303b6dae70202','ticket_period','["5f3d61546c68c9317ae0ba2d","2026-03-02T03:00:00Z"]','{"ticket_id":"5f3d61546c68c9317ae0ba2d","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","state":"held","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(319,'e7acc1700f4303b6dae70202','ticket_period','["5f3d61546c68c9317ae0ba2d","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(320,'e7acc1700f4303b6dae70202','ticket','["d773c88a747b5b0d2ac1562f"]','{"id":"d773c88a747b5b0d2ac1562f","number":"SD-000003","count":3,"summary":"scanner reads every second code","kind":"fault","customer_id":"27305f159c16b10846844728","severity":null,"reach":null,"opened_at":"2026-03-02T03:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":"83e704e378d038dfa94afd27","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(321,'e7acc1700f4303b6dae70202','ticket_period','["d773c88a747b5b0d2ac1562f","2026-03-02T03:30:00Z"]','{"ticket_id":"d773c88a747b5b0d2ac1562f","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P2","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(322,'e7acc1700f4303b6dae70202','ticket_period','["d773c88a747b5b0d2ac1562f","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(323,'4b9bf00ac22966f26be6cdba','contact','["91a8adb1b9812b8a53d86963"]','{"id":"91a8adb1b9812b8a53d86963","customer_id":"208b197ead32c6bc093b33bd","site_id":"c2bfa1e16e1c14892dae73b6","name":"Li Na","role":"head nurse","phone":"13800000003","mail":null,"left_on":null,"head":0}');
INSERT INTO "change" VALUES(324,'c547756919c07824e5586b9d','equipment','["b467de0c810c45270ba1f044"]','{"id":"b467de0c810c45270ba1f044","serial":"PR-1002","serial_key":"pr-1002","kind":"printer","model":null,"customer_id":"27305f159c16b10846844728","site_id":null,"contract_id":"83e704e378d038dfa94afd27","bought_on":"2026-02-01","delivered_on":null,"accepted_on":"2026-02-02","used_on":null,"scrapped_on":null,"plate":null,"plate_key":null,"note":null}');
INSERT INTO "change" VALUES(325,'7b458cdebb8ae06f60a97278','ticket','["71c44d2252351c6d921d7abd"]',NULL);
INSERT INTO "change" VALUES(326,'7b458cdebb8ae06f60a97278','ticket_period','["71c44d2252351c6d921d7abd","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(327,'7b458cdebb8ae06f60a97278','call','["f6121d642930beb7f5814584"]',NULL);
INSERT INTO "change" VALUES(328,'7b458cdebb8ae06f60a97278','clock','["60fd401fc87156a40b52bf9c"]',NULL);
INSERT INTO "change" VALUES(329,'7b458cdebb8ae06f60a97278','clock','["de8bb0fa91865676d7411e35"]',NULL);
INSERT INTO "change" VALUES(330,'7b458cdebb8ae06f60a97278','clock_period','["60fd401fc87156a40b52bf9c","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(331,'7b458cdebb8ae06f60a97278','clock_period','["de8bb0fa91865676d7411e35","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(332,'5082dca40e7c90b5108c0a7e','withdrawn','["71c44d2252351c6d921d7abd"]',NULL);
INSERT INTO "change" VALUES(333,'5082dca40e7c90b5108c0a7e','clock_period','["de8bb0fa91865676d7411e35","2026-04-01T01:00:00Z"]','{"clock_id":"de8bb0fa91865676d7411e35","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(334,'5082dca40e7c90b5108c0a7e','clock_period','["60fd401fc87156a40b52bf9c","2026-04-01T01:00:00Z"]','{"clock_id":"60fd401fc87156a40b52bf9c","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(335,'5082dca40e7c90b5108c0a7e','clock','["de8bb0fa91865676d7411e35"]','{"id":"de8bb0fa91865676d7411e35","ticket_id":"71c44d2252351c6d921d7abd","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(336,'5082dca40e7c90b5108c0a7e','clock','["60fd401fc87156a40b52bf9c"]','{"id":"60fd401fc87156a40b52bf9c","ticket_id":"71c44d2252351c6d921d7abd","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(337,'5082dca40e7c90b5108c0a7e','call','["f6121d642930beb7f5814584"]','{"id":"f6121d642930beb7f5814584","ticket_id":"71c44d2252351c6d921d7abd","at":"2026-04-01T01:00:00Z","channel":"phone","caller":null,"phone":null,"said":"a slip","taken_by":"tester","place":0,"wish":null}');
INSERT INTO "change" VALUES(338,'5082dca40e7c90b5108c0a7e','ticket_period','["71c44d2252351c6d921d7abd","2026-04-01T01:00:00Z"]','{"ticket_id":"71c44d2252351c6d921d7abd","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(339,'5082dca40e7c90b5108c0a7e','ticket','["71c44d2252351c6d921d7abd"]','{"id":"71c44d2252351c6d921d7abd","number":"SD-000010","count":10,"summary":"a slip","kind":"fault","customer_id":"8f85ffd090d981bdc554351d","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(340,'5082dca40e7c90b5108c0a7e','taken_back','[115]',NULL);
INSERT INTO "change" VALUES(341,'2455570229e2d82f0d75f31b','ticket','["303a4f36c5b65afaa2ad97cc"]',NULL);
INSERT INTO "change" VALUES(342,'2455570229e2d82f0d75f31b','ticket_period','["303a4f36c5b65afaa2ad97cc","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(343,'2455570229e2d82f0d75f31b','call','["6fac79548d23ccb4bfdf7373"]',NULL);
INSERT INTO "change" VALUES(344,'2455570229e2d82f0d75f31b','clock','["9a3de7a7ff7d815cf0221897"]',NULL);
INSERT INTO "change" VALUES(345,'2455570229e2d82f0d75f31b','clock','["489d529dd211c2afc7ab42fa"]',NULL);
INSERT INTO "change" VALUES(346,'2455570229e2d82f0d75f31b','clock_period','["9a3de7a7ff7d815cf0221897","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(347,'2455570229e2d82f0d75f31b','clock_period','["489d529dd211c2afc7ab42fa","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(348,'2791c8ac9c22377dcad30a91','ticket','["03fa43d31946f50b6df43801"]',NULL);
INSERT INTO "change" VALUES(349,'2791c8ac9c22377dcad30a91','ticket_period','["03fa43d31946f50b6df43801","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(350,'2791c8ac9c22377dcad30a91','call','["d02b0533352d5242bf25bec6"]',NULL);
INSERT INTO "change" VALUES(351,'2791c8ac9c22377dcad30a91','clock','["26a9d9ed882557cbe5203cf2"]',NULL);
INSERT INTO "change" VALUES(352,'2791c8ac9c22377dcad30a91','clock','["0fea3bb4d14800958b7b19ce"]',NULL);
INSERT INTO "change" VALUES(353,'2791c8ac9c22377dcad30a91','clock_period','["26a9d9ed882557cbe5203cf2","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(354,'2791c8ac9c22377dcad30a91','clock_period','["0fea3bb4d14800958b7b19ce","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(355,'e9c3186a77e4e873503501ce','ticket','["03fa43d31946f50b6df43801"]','{"id":"03fa43d31946f50b6df43801","number":"SD-000012","count":12,"summary":"logged twice","kind":"fault","customer_id":"8f85ffd090d981bdc554351d","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(356,'e9c3186a77e4e873503501ce','call','["d02b0533352d5242bf25bec6"]','{"id":"d02b0533352d5242bf25bec6","ticket_id":"03fa43d31946f50b6df43801","at":"2026-04-01T01:00:00Z","channel":"phone","caller":null,"phone":null,"said":"logged twice","taken_by":"tester","place":0,"wish":null}');
INSERT INTO "change" VALUES(357,'ba95e3c7b6e2f4bb21598e7e','call','["d02b0533352d5242bf25bec6"]','{"id":"d02b0533352d5242bf25bec6","ticket_id":"03fa43d31946f50b6df43801","at":"2026-04-01T01:00:00Z","channel":"phone","caller":"Mr Sample","phone":null,"said":"logged twice","taken_by":"tester","place":0,"wish":null}');
INSERT INTO "change" VALUES(358,'ba95e3c7b6e2f4bb21598e7e','ticket_period','["03fa43d31946f50b6df43801","2026-04-01T01:00:00Z"]','{"ticket_id":"03fa43d31946f50b6df43801","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(359,'ba95e3c7b6e2f4bb21598e7e','ticket_period','["03fa43d31946f50b6df43801","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(360,'ba95e3c7b6e2f4bb21598e7e','ticket','["03fa43d31946f50b6df43801"]','{"id":"03fa43d31946f50b6df43801","number":"SD-000012","count":12,"summary":"does anybody come","kind":"fault","customer_id":"8f85ffd090d981bdc554351d","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(361,'ba95e3c7b6e2f4bb21598e7e','clock','["26a9d9ed882557cbe5203cf2"]','{"id":"26a9d9ed882557cbe5203cf2","ticket_id":"03fa43d31946f50b6df43801","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(362,'ba95e3c7b6e2f4bb21598e7e','clock','["0fea3bb4d14800958b7b19ce"]','{"id":"0fea3bb4d14800958b7b19ce","ticket_id":"03fa43d31946f50b6df43801","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(363,'ba95e3c7b6e2f4bb21598e7e','clock_period','["26a9d9ed882557cbe5203cf2","2026-04-01T01:00:00Z"]','{"clock_id":"26a9d9ed882557cbe5203cf2","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(364,'ba95e3c7b6e2f4bb21598e7e','clock_period','["0fea3bb4d14800958b7b19ce","2026-04-01T01:00:00Z"]','{"clock_id":"0fea3bb4d14800958b7b19ce","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(365,'e60b52acebdfad3471ae82b2','customer','["82ecbb74dc57fa9d99a43fad"]',NULL);
INSERT INTO "change" VALUES(366,'e60b52acebdfad3471ae82b2','customer_number','["k-17"]',NULL);
INSERT INTO "change" VALUES(367,'02ee9ca20a1f7440f1fc12a5','customer','["eb12235131dcd5dcc16082ac"]',NULL);
INSERT INTO "change" VALUES(368,'02ee9ca20a1f7440f1fc12a5','ticket','["db6c4bfdf934ddb3afed7671"]',NULL);
INSERT INTO "change" VALUES(369,'02ee9ca20a1f7440f1fc12a5','ticket_period','["db6c4bfdf934ddb3afed7671","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(370,'02ee9ca20a1f7440f1fc12a5','call','["cc01e223c936714f3485b411"]',NULL);
INSERT INTO "change" VALUES(371,'02ee9ca20a1f7440f1fc12a5','clock','["69ba4ba22b97478314dd5490"]',NULL);
INSERT INTO "change" VALUES(372,'02ee9ca20a1f7440f1fc12a5','clock','["894b74970d2f55ef8d0dd8e3"]',NULL);
INSERT INTO "change" VALUES(373,'02ee9ca20a1f7440f1fc12a5','clock_period','["69ba4ba22b97478314dd5490","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(374,'02ee9ca20a1f7440f1fc12a5','clock_period','["894b74970d2f55ef8d0dd8e3","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(375,'02ee9ca20a1f7440f1fc12a5','contact','["ab1d44f895403cd4963fc78b"]',NULL);
INSERT INTO "change" VALUES(376,'02ee9ca20a1f7440f1fc12a5','mail','["<1@example.invalid>"]',NULL);
INSERT INTO "change" VALUES(377,'4c09152455c76ae76b47831c','ticket_period','["303a4f36c5b65afaa2ad97cc","2026-04-01T01:00:00Z"]','{"ticket_id":"303a4f36c5b65afaa2ad97cc","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(378,'4c09152455c76ae76b47831c','ticket_period','["303a4f36c5b65afaa2ad97cc","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(379,'4c09152455c76ae76b47831c','dispatch','["1ad12d671bb6b1e866c9de15"]',NULL);
INSERT INTO "change" VALUES(380,'4c09152455c76ae76b47831c','dispatch_crew','["1ad12d671bb6b1e866c9de15","cdb75e0a110684eabe5c8555"]',NULL);
INSERT INTO "change" VALUES(381,'4e8bf10f23f3729a975b44cc','task','["a35ae53c48c333fec66dfab9"]',NULL);
INSERT INTO "change" VALUES(382,'4e8bf10f23f3729a975b44cc','task','["a35ae53c48c333fec66dfab9"]','{"id":"a35ae53c48c333fec66dfab9","number":"T-0001","rule":null,"turn":null,"what":"send the manual","noun":"customer","noun_id":"208b197ead32c6bc093b33bd","customer_id":"208b197ead32c6bc093b33bd","engineer_id":null,"role":null,"batch":null,"made_at":"2026-04-01T01:00:00Z","made_by":"tester","planned_on":"2026-04-03","due_on":"2026-04-03","ticket_id":null,"done_at":null,"done_by":null,"outcome":null,"dropped_at":null,"because":null}');
INSERT INTO "change" VALUES(383,'e79f05604708df68ccac82f2','task_move','["a35ae53c48c333fec66dfab9",1]',NULL);
INSERT INTO "change" VALUES(384,'e79f05604708df68ccac82f2','task','["a35ae53c48c333fec66dfab9"]','{"id":"a35ae53c48c333fec66dfab9","number":"T-0001","rule":null,"turn":null,"what":"send the manual","noun":"customer","noun_id":"208b197ead32c6bc093b33bd","customer_id":"208b197ead32c6bc093b33bd","engineer_id":"96ebe7fa3bbdef84b7aefc60","role":null,"batch":null,"made_at":"2026-04-01T01:00:00Z","made_by":"tester","planned_on":"2026-04-03","due_on":"2026-04-03","ticket_id":null,"done_at":null,"done_by":null,"outcome":null,"dropped_at":null,"because":null}');
INSERT INTO "change" VALUES(385,'ab7e20a4a4981c8c5e7094f0','article','["6fb8992280a56069d1d26c82"]',NULL);
INSERT INTO "change" VALUES(386,'b7cf4670fd285874c97f2023','ticket','["c8be4d43cf887f25df20a823"]',NULL);
INSERT INTO "change" VALUES(387,'b7cf4670fd285874c97f2023','ticket_period','["c8be4d43cf887f25df20a823","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(388,'b7cf4670fd285874c97f2023','call','["1c151ba2f197169bcd1d79cf"]',NULL);
INSERT INTO "change" VALUES(389,'b7cf4670fd285874c97f2023','clock','["db68d5b0c3a1f4386172d6f3"]',NULL);
INSERT INTO "change" VALUES(390,'b7cf4670fd285874c97f2023','clock','["4837ff55a56da943f82af46a"]',NULL);
INSERT INTO "change" VALUES(391,'b7cf4670fd285874c97f2023','clock_period','["db68d5b0c3a1f4386172d6f3","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(392,'b7cf4670fd285874c97f2023','clock_period','["4837ff55a56da943f82af46a","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(393,'fc30ea3399506bb9fcd0e6ae','ticket_period','["c8be4d43cf887f25df20a823","2026-04-01T02:00:00Z"]','{"ticket_id":"c8be4d43cf887f25df20a823","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(394,'fc30ea3399506bb9fcd0e6ae','ticket_period','["c8be4d43cf887f25df20a823","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(395,'fc30ea3399506bb9fcd0e6ae','ticket','["c8be4d43cf887f25df20a823"]','{"id":"c8be4d43cf887f25df20a823","number":"SD-000014","count":14,"summary":"how does it print now","kind":"fault","customer_id":"8f85ffd090d981bdc554351d","severity":null,"reach":null,"opened_at":"2026-04-01T02:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(396,'fc30ea3399506bb9fcd0e6ae','clock','["db68d5b0c3a1f4386172d6f3"]','{"id":"db68d5b0c3a1f4386172d6f3","ticket_id":"c8be4d43cf887f25df20a823","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T02:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T02:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(397,'fc30ea3399506bb9fcd0e6ae','clock','["4837ff55a56da943f82af46a"]','{"id":"4837ff55a56da943f82af46a","ticket_id":"c8be4d43cf887f25df20a823","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T02:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T02:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(398,'fc30ea3399506bb9fcd0e6ae','clock_period','["db68d5b0c3a1f4386172d6f3","2026-04-01T02:00:00Z"]','{"clock_id":"db68d5b0c3a1f4386172d6f3","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(399,'fc30ea3399506bb9fcd0e6ae','clock_period','["4837ff55a56da943f82af46a","2026-04-01T02:00:00Z"]','{"clock_id":"4837ff55a56da943f82af46a","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(400,'fc30ea3399506bb9fcd0e6ae','article_use','["b22cce766f776fdb7599664b"]',NULL);
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
INSERT INTO "clock" VALUES('dfa34bcb1bc357b5e297a3fe','656b20f6f6fcd2d4c91b9ec6','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('6e362724e2848dd1c1d2e1c3','656b20f6f6fcd2d4c91b9ec6','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('f081bbc10fbfb22221e8f3ce','656b20f6f6fcd2d4c91b9ec6','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T01:00:00Z','resolved','2026-03-02T02:05:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('2ac62abf02336084c7fad596','656b20f6f6fcd2d4c91b9ec6','arrive','gold','2h clock','always','arrived',NULL,'ordered','2026-03-02T01:00:00Z','arrived','2026-03-02T02:05:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('0864e628fe6fac4e72038a03','5f3d61546c68c9317ae0ba2d','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:00:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('63f1707d534fd0159457c9ef','5f3d61546c68c9317ae0ba2d','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:00:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('51bebfc737d3657e3edbcfb0','d773c88a747b5b0d2ac1562f','answer','standard','30m','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z','answered','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z','missed','2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('6289505db8caa55d88aadcb2','d773c88a747b5b0d2ac1562f','solve','standard','2 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('7c255d6410fe44e6728b15cc','e222066dae5ee930e99ac7d2','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T03:45:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('52ab888dd64d7c60c5b948f7','e222066dae5ee930e99ac7d2','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T04:00:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('19c4880dd948f079983938c8','e222066dae5ee930e99ac7d2','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('f6d6cb4f90ff0c434c304180','4017e21e4fee7e6211f8c8b4','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:35:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('dccec5373e726233ad1e1f36','4017e21e4fee7e6211f8c8b4','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:50:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('2108f84bff36507c1d60555f','4017e21e4fee7e6211f8c8b4','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('eb4fb179b0e430c100020e6d','98b9e9e166e762968665e8a8','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('75c1d682184f008ff14a042e','98b9e9e166e762968665e8a8','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('9bd79cea08a8601029f2b86a','192a6099611957c3e3f70f5f','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-03T01:00:00Z','arrived','2026-03-03T01:00:00Z',NULL,'met','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('1c38c9c3117117bc25ffee76','192a6099611957c3e3f70f5f','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('310cfd3c00f642766b12150a','b59b1d63b191b5e3412891d8','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met','2026-03-02T00:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('623e5187ee0b54748a5e22c3','b59b1d63b191b5e3412891d8','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met','2026-03-02T00:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('f3e86a52f791a1e2b18b3b2a','95a0ff1613c6050458ccb469','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('40f33fb1ea6b0f19e3cfe3fa','95a0ff1613c6050458ccb469','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('0cc1547badf4a690de1589ca','95a0ff1613c6050458ccb469','solve','gold','3 working days','office','resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('b4a0cca4074f2adfa8aec79d','6f9639bc530a1c15e9e5ea57','answer','standard','30m','office','answered opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z','answered','2026-03-04T01:10:00Z',NULL,'met','2026-03-04T01:00:00Z','tester','2026-03-04T03:00:00Z','written on paper');
INSERT INTO "clock" VALUES('92f1a8815d6594655ef420f6','6f9639bc530a1c15e9e5ea57','solve','standard','8h','office','resolved','customer parts vendor problem evidence','logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('9a3de7a7ff7d815cf0221897','303a4f36c5b65afaa2ad97cc','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('489d529dd211c2afc7ab42fa','303a4f36c5b65afaa2ad97cc','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('26a9d9ed882557cbe5203cf2','03fa43d31946f50b6df43801','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z','merged','2026-04-01T01:00:00Z',NULL,'void','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('0fea3bb4d14800958b7b19ce','03fa43d31946f50b6df43801','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z','merged','2026-04-01T01:00:00Z',NULL,'void','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('69ba4ba22b97478314dd5490','db6c4bfdf934ddb3afed7671','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('894b74970d2f55ef8d0dd8e3','db6c4bfdf934ddb3afed7671','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('db68d5b0c3a1f4386172d6f3','c8be4d43cf887f25df20a823','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T02:00:00Z','resolved','2026-04-01T02:00:00Z',NULL,'met','2026-04-01T02:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('4837ff55a56da943f82af46a','c8be4d43cf887f25df20a823','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T02:00:00Z','resolved','2026-04-01T02:00:00Z',NULL,'met','2026-04-01T02:00:00Z',NULL,NULL,NULL);
CREATE TABLE clock_period (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  due_at TEXT NOT NULL,
  held INTEGER NOT NULL CHECK (held IN (0, 1)),
  PRIMARY KEY (clock_id, since),
  CHECK (since <= until)
) STRICT;
INSERT INTO "clock_period" VALUES('dfa34bcb1bc357b5e297a3fe','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:15:00Z',0);
INSERT INTO "clock_period" VALUES('6e362724e2848dd1c1d2e1c3','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('f081bbc10fbfb22221e8f3ce','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('2ac62abf02336084c7fad596','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('63f1707d534fd0159457c9ef','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('0864e628fe6fac4e72038a03','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-02T06:00:00Z',1);
INSERT INTO "clock_period" VALUES('51bebfc737d3657e3edbcfb0','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('6289505db8caa55d88aadcb2','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','2026-03-04T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('7c255d6410fe44e6728b15cc','2026-03-02T03:30:00Z','2026-03-04T01:00:00Z','2026-03-02T03:45:00Z',0);
INSERT INTO "clock_period" VALUES('52ab888dd64d7c60c5b948f7','2026-03-02T03:30:00Z','2026-03-04T01:00:00Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('19c4880dd948f079983938c8','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-05T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('19c4880dd948f079983938c8','2026-03-02T06:00:00Z','2026-03-04T01:00:00Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('f6d6cb4f90ff0c434c304180','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:35:00Z',0);
INSERT INTO "clock_period" VALUES('dccec5373e726233ad1e1f36','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:50:00Z',0);
INSERT INTO "clock_period" VALUES('2108f84bff36507c1d60555f','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('eb4fb179b0e430c100020e6d','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('75c1d682184f008ff14a042e','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('9bd79cea08a8601029f2b86a','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('1c38c9c3117117bc25ffee76','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('310cfd3c00f642766b12150a','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-02T02:30:00Z',0);
INSERT INTO "clock_period" VALUES('623e5187ee0b54748a5e22c3','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('7c255d6410fe44e6728b15cc','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T03:45:00Z',1);
INSERT INTO "clock_period" VALUES('52ab888dd64d7c60c5b948f7','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T04:00:00Z',1);
INSERT INTO "clock_period" VALUES('19c4880dd948f079983938c8','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T09:30:00Z',1);
INSERT INTO "clock_period" VALUES('f3e86a52f791a1e2b18b3b2a','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-04T01:15:00Z',0);
INSERT INTO "clock_period" VALUES('40f33fb1ea6b0f19e3cfe3fa','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-04T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('0cc1547badf4a690de1589ca','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('b4a0cca4074f2adfa8aec79d','2026-03-04T01:00:00Z','2026-03-04T01:10:00Z','2026-03-04T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('92f1a8815d6594655ef420f6','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-05T01:00:00Z',0);
INSERT INTO "clock_period" VALUES('7c255d6410fe44e6728b15cc','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T03:45:00Z',0);
INSERT INTO "clock_period" VALUES('52ab888dd64d7c60c5b948f7','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('19c4880dd948f079983938c8','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('9a3de7a7ff7d815cf0221897','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('489d529dd211c2afc7ab42fa','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('26a9d9ed882557cbe5203cf2','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('0fea3bb4d14800958b7b19ce','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('69ba4ba22b97478314dd5490','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('894b74970d2f55ef8d0dd8e3','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('db68d5b0c3a1f4386172d6f3','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','2026-04-01T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('4837ff55a56da943f82af46a','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','2026-04-09T09:30:00Z',0);
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
INSERT INTO "consent" VALUES('33f21946908e857a775177d6','656b20f6f6fcd2d4c91b9ec6','remote',NULL,'Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('ca48d9827b8cf7bb655be677','656b20f6f6fcd2d4c91b9ec6','quote','636d2b7db35667ed2b265fe3','Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('6342865bcb642c57aac4a5f4','5f3d61546c68c9317ae0ba2d','removal',NULL,'Ms Example','phone','2026-03-02T03:00:00Z');
CREATE TABLE contact (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  site_id TEXT REFERENCES site (id),
  name TEXT NOT NULL CHECK (name <> ''),
  role TEXT,
  phone TEXT,
  mail TEXT
, left_on TEXT, head INTEGER NOT NULL DEFAULT 0 CHECK (head IN (0, 1))) STRICT;
INSERT INTO "contact" VALUES('91a8adb1b9812b8a53d86963','208b197ead32c6bc093b33bd','c2bfa1e16e1c14892dae73b6','Li Na','head nurse','13800000003',NULL,'2026-04-01',0);
INSERT INTO "contact" VALUES('ab1d44f895403cd4963fc78b','eb12235131dcd5dcc16082ac',NULL,'Li Na',NULL,NULL,'li@example.invalid',NULL,0);
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
INSERT INTO "contract" VALUES('7ef23021c16b5e07bb78dfe6','C-0001','208b197ead32c6bc093b33bd','full','gold',NULL,'2026-01-01','2026-12-31');
INSERT INTO "contract" VALUES('83e704e378d038dfa94afd27','C-0002','27305f159c16b10846844728','basic','standard',NULL,'2026-01-01','2027-06-30');
CREATE TABLE contract_extension (
  clock_id TEXT PRIMARY KEY REFERENCES clock (id),
  contract_id TEXT NOT NULL REFERENCES contract (id),
  at TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  CHECK (ended_on < ends_on)
) STRICT;
INSERT INTO "contract_extension" VALUES('51bebfc737d3657e3edbcfb0','83e704e378d038dfa94afd27','2026-03-02T06:00:00Z','2026-12-31','2027-01-31');
CREATE TABLE contract_moved_end (
  id TEXT PRIMARY KEY,
  contract_id TEXT NOT NULL REFERENCES contract (id),
  at TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  why TEXT NOT NULL CHECK (why <> ''),
  CHECK (ended_on <> ends_on)
) STRICT;
INSERT INTO "contract_moved_end" VALUES('7b20828adb77494703dbc4d8','83e704e378d038dfa94afd27','2026-04-01T01:00:00Z','2027-01-31','2027-06-30','goodwill');
CREATE TABLE counter (
  name TEXT PRIMARY KEY,
  value INTEGER NOT NULL
) STRICT;
INSERT INTO "counter" VALUES('CU',7);
INSERT INTO "counter" VALUES('C',2);
INSERT INTO "counter" VALUES('CARD',1);
INSERT INTO "counter" VALUES('ticket',14);
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
INSERT INTO "customer" VALUES('208b197ead32c6bc093b33bd','Example Clinic','example clinic','city','gold',NULL,'1 Example Road','CU-0001',NULL);
INSERT INTO "customer" VALUES('27305f159c16b10846844728','示例诊所','示例诊所',NULL,NULL,NULL,NULL,'CU-0002',NULL);
INSERT INTO "customer" VALUES('8f85ffd090d981bdc554351d','Sample Dealer','sample dealer',NULL,NULL,NULL,NULL,'CU-0003',NULL);
INSERT INTO "customer" VALUES('8eeedcbe5030b8b685559c85','Sample School','sample school',NULL,NULL,NULL,NULL,'CU-0004',NULL);
INSERT INTO "customer" VALUES('0ea6b2c20c6cac0796dc04f9','Sample Dealers','sample dealers',NULL,NULL,NULL,NULL,'CU-0005','8f85ffd090d981bdc554351d');
INSERT INTO "customer" VALUES('82ecbb74dc57fa9d99a43fad','Sample Works','sample works',NULL,NULL,NULL,NULL,'CU-0006',NULL);
INSERT INTO "customer" VALUES('eb12235131dcd5dcc16082ac','Li Na','li na',NULL,NULL,NULL,NULL,'CU-0007',NULL);
CREATE TABLE customer_number (
  number_key TEXT PRIMARY KEY,
  number TEXT NOT NULL CHECK (number <> ''),
  customer_id TEXT NOT NULL REFERENCES customer (id),
  name_key TEXT NOT NULL
) STRICT;
INSERT INTO "customer_number" VALUES('k-17','K-17','82ecbb74dc57fa9d99a43fad','sample works');
CREATE TABLE discount (
  ticket_id TEXT PRIMARY KEY REFERENCES ticket (id),
  amount INTEGER NOT NULL CHECK (amount > 0),
  currency TEXT NOT NULL,
  decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 4),
  why TEXT NOT NULL CHECK (why <> ''),
  at TEXT NOT NULL,
  given_by TEXT NOT NULL
) STRICT;
INSERT INTO "discount" VALUES('656b20f6f6fcd2d4c91b9ec6',500,'CNY',2,'goodwill','2026-03-02T02:05:00Z','tester');
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
INSERT INTO "dispatch" VALUES('b8b16cfa857dfbe831bfe948','656b20f6f6fcd2d4c91b9ec6',1,'96ebe7fa3bbdef84b7aefc60','2026-03-02T01:00:00Z',NULL,NULL,'2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z',NULL,'paper jam','worn roller','roller replaced','prints 20 labels',40,'2026-03-02T02:05:00Z','paper',NULL,NULL,'cost','free','full care',NULL,12,'printed 20 labels',1,'Li Na','2026-03-02T02:05:00Z',NULL,NULL);
INSERT INTO "dispatch" VALUES('94c00ab9e4bf016a926c2afd','192a6099611957c3e3f70f5f',1,'cdb75e0a110684eabe5c8555','2026-03-03T01:00:00Z',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,'none','no training','explained','they know how',30,NULL,NULL,NULL,NULL,'free','free','in warranty',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dispatch" VALUES('1ad12d671bb6b1e866c9de15','303a4f36c5b65afaa2ad97cc',1,'96ebe7fa3bbdef84b7aefc60','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE dispatch_check (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  kept INTEGER NOT NULL CHECK (kept IN (0, 1)),
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_check" VALUES('b8b16cfa857dfbe831bfe948','uniform',1);
INSERT INTO "dispatch_check" VALUES('b8b16cfa857dfbe831bfe948','tidy',0);
CREATE TABLE dispatch_crew (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  PRIMARY KEY (dispatch_id, engineer_id)
) STRICT;
INSERT INTO "dispatch_crew" VALUES('1ad12d671bb6b1e866c9de15','cdb75e0a110684eabe5c8555');
CREATE TABLE dispatch_item (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  quantity INTEGER NOT NULL CHECK (quantity > 0),
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_item" VALUES('b8b16cfa857dfbe831bfe948','training',1);
CREATE TABLE document (
  number INTEGER PRIMARY KEY,  -- when the texts have changed it is another one
  ticket_id TEXT NOT NULL UNIQUE REFERENCES ticket (id) ON DELETE CASCADE,
  digest INTEGER NOT NULL      -- of the texts
) STRICT;
INSERT INTO "document" VALUES(0,'d773c88a747b5b0d2ac1562f',2483302705);
INSERT INTO "document" VALUES(1,'b59b1d63b191b5e3412891d8',129524800);
INSERT INTO "document" VALUES(2,'192a6099611957c3e3f70f5f',1064806338);
INSERT INTO "document" VALUES(3,'6f9639bc530a1c15e9e5ea57',1221380378);
INSERT INTO "document" VALUES(4,'98b9e9e166e762968665e8a8',2093342709);
INSERT INTO "document" VALUES(5,'4017e21e4fee7e6211f8c8b4',3112426978);
INSERT INTO "document" VALUES(6,'656b20f6f6fcd2d4c91b9ec6',1763828510);
INSERT INTO "document" VALUES(7,'95a0ff1613c6050458ccb469',3017057375);
INSERT INTO "document" VALUES(8,'e222066dae5ee930e99ac7d2',3873463776);
INSERT INTO "document" VALUES(9,'5f3d61546c68c9317ae0ba2d',4152089765);
INSERT INTO "document" VALUES(10,'03fa43d31946f50b6df43801',3483548428);
INSERT INTO "document" VALUES(11,'db6c4bfdf934ddb3afed7671',2242262510);
INSERT INTO "document" VALUES(12,'303a4f36c5b65afaa2ad97cc',3149048192);
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
INSERT INTO "engineer" VALUES('96ebe7fa3bbdef84b7aefc60','Wang Lin','wang lin','wang','centre',NULL,'10 0001',NULL,1,NULL);
INSERT INTO "engineer" VALUES('cdb75e0a110684eabe5c8555','Zhao Min','zhao min','zhao','centre',NULL,NULL,NULL,1,8);
INSERT INTO "engineer" VALUES('bc1548cd5dc1c36a004d1759','Ada','ada',NULL,NULL,NULL,NULL,NULL,1,NULL);
CREATE TABLE engineer_role (
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  role TEXT NOT NULL CHECK (role <> ''),
  PRIMARY KEY (engineer_id, role)
) STRICT;
INSERT INTO "engineer_role" VALUES('cdb75e0a110684eabe5c8555','reception');
CREATE TABLE engineer_skill (
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  skill TEXT NOT NULL CHECK (skill <> ''),
  PRIMARY KEY (engineer_id, skill)
) STRICT;
INSERT INTO "engineer_skill" VALUES('96ebe7fa3bbdef84b7aefc60','printer');
INSERT INTO "engineer_skill" VALUES('cdb75e0a110684eabe5c8555','installation');
CREATE TABLE entitlement (
  contract_id TEXT NOT NULL REFERENCES contract (id),
  entitlement TEXT NOT NULL,
  total INTEGER NOT NULL CHECK (total >= 0),
  used INTEGER NOT NULL DEFAULT 0 CHECK (used BETWEEN 0 AND total),
  PRIMARY KEY (contract_id, entitlement)
) STRICT;
INSERT INTO "entitlement" VALUES('7ef23021c16b5e07bb78dfe6','visit',4,1);
INSERT INTO "entitlement" VALUES('7ef23021c16b5e07bb78dfe6','training',2,1);
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
INSERT INTO "equipment" VALUES('aeb4a6fdc77ffc552f5361ec','PR-1001','pr-1001','printer','LP2','208b197ead32c6bc093b33bd','c2bfa1e16e1c14892dae73b6','7ef23021c16b5e07bb78dfe6','2024-01-01','2024-01-05','2024-01-10',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "equipment" VALUES('b467de0c810c45270ba1f044','PR-1002','pr-1002','printer',NULL,'27305f159c16b10846844728',NULL,'83e704e378d038dfa94afd27','2026-02-01',NULL,'2026-02-02',NULL,NULL,'豫A12345','豫a12345','in the van');
INSERT INTO "equipment" VALUES('651740c49e9d3b98bd7f32ae','PR-9001','pr-9001','printer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE escalation (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  percent INTEGER NOT NULL CHECK (percent >= 1),
  done_at TEXT NOT NULL, undone TEXT,
  PRIMARY KEY (clock_id, percent)
) STRICT;
INSERT INTO "escalation" VALUES('19c4880dd948f079983938c8',75,'2026-03-02T09:20:00Z',NULL);
INSERT INTO "escalation" VALUES('2108f84bff36507c1d60555f',75,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('19c4880dd948f079983938c8',100,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('2108f84bff36507c1d60555f',100,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('2108f84bff36507c1d60555f',150,'2026-03-03T01:00:00Z',NULL);
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
INSERT INTO "hold" VALUES('f6f54678ebf1334dc5fa0e83','5f3d61546c68c9317ae0ba2d','factory','2026-03-02T03:00:00Z',NULL,'tester','sent away',NULL);
INSERT INTO "hold" VALUES('a881e0a57797f2057869ae8d','192a6099611957c3e3f70f5f','resolved','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester',NULL,NULL);
INSERT INTO "hold" VALUES('c5ec77e4168505f41e0524d6','e222066dae5ee930e99ac7d2','customer','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','tester',NULL,'2026-03-06T01:00:00Z');
CREATE TABLE holder (
  id TEXT PRIMARY KEY,
  place TEXT,
  engineer_id TEXT REFERENCES engineer (id),
  dispatch_id TEXT UNIQUE REFERENCES dispatch (id),
  CHECK ((place IS NULL) <> (dispatch_id IS NULL)),
  CHECK (engineer_id IS NULL OR place IS NOT NULL)
) STRICT;
INSERT INTO "holder" VALUES('c7fc2d29b91b2721a21ba51f','warehouse',NULL,NULL);
INSERT INTO "holder" VALUES('6abaf1a03d201dc81f098621','centre','96ebe7fa3bbdef84b7aefc60',NULL);
INSERT INTO "holder" VALUES('f6242017fe1214ac002e3808','centre',NULL,NULL);
INSERT INTO "holder" VALUES('3ae806057a8caa9407158d3b',NULL,NULL,'b8b16cfa857dfbe831bfe948');
CREATE TABLE imported (
  row_hash TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id)
) STRICT;
INSERT INTO "imported" VALUES('a98a8f651662bdde032bfcf6f228a852c052407dc84ee9adcf3529dfd15c2d8e','b59b1d63b191b5e3412891d8');
INSERT INTO "imported" VALUES('aed74f9fb9599ceeef9748d00acf6cc53cf33903c89475435915b9eb77ea7540','b59b1d63b191b5e3412891d8');
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
INSERT INTO "journal" VALUES(1,'a42f00f6e207f1c1a105b254','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','96ebe7fa3bbdef84b7aefc60','engineer added','{"name": "Wang Lin", "station": "centre"}','9f9c3e9c1c4419cd114fc1e005d4c026e1a71f5f0e078e4efeba6e61a2382402');
INSERT INTO "journal" VALUES(2,'02b8427426f56c251c2299da','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','cdb75e0a110684eabe5c8555','engineer added','{"name": "Zhao Min", "station": "centre", "roles": ["reception"]}','c03882c4548f7f4a7e3993678d6692011fa8a02c6d0dc6d78c91ad901d6ec352');
INSERT INTO "journal" VALUES(3,'0ca74d1b273ef38fed1a3d5c','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','cdb75e0a110684eabe5c8555','engineer away','{"name": "Zhao Min", "since": "2026-04-05T16:00:00Z", "until": "2026-04-10T16:00:00Z", "note": "holiday"}','63e77207100fd4fda380a4ca917f48893d7187dc9889a394b5e7830f671d9ab0');
INSERT INTO "journal" VALUES(4,'6a2ed26e57e2b8997e98005d','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','208b197ead32c6bc093b33bd','customer added','{"number": "CU-0001", "name": "Example Clinic", "phones": ["13800000001"]}','027a761a8d8e0fec6a0acb7fe57ad014fcc8badb3ed31d90f027379bdb95e290');
INSERT INTO "journal" VALUES(5,'4d52e67672e2242de6d1f84d','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','27305f159c16b10846844728','customer added','{"number": "CU-0002", "name": "示例诊所", "phones": ["13800000002"]}','6f7ade724964b28c5556776bb2a8eea375fce115056e9b12975f6387e1c8d27e');
INSERT INTO "journal" VALUES(6,'a79bd207eb7f10a82e7da606','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','8f85ffd090d981bdc554351d','customer added','{"number": "CU-0003", "name": "Sample Dealer", "phones": []}','cb991c5eba131d705ab9d117f6f87c786740967140f9ca307a69fd045c4b922e');
INSERT INTO "journal" VALUES(7,'bf08a618052c835f8504e9af','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','site','c2bfa1e16e1c14892dae73b6','site added','{"customer": "Example Clinic", "name": "North wing", "address": "2 Sample Road", "region": "county"}','ae0fc0ee4a713197098a07d2c2d797a16724b81e7eb3f68061df8c1acca53774');
INSERT INTO "journal" VALUES(8,'c4fc8261ff7cfb316968c1e1','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','208b197ead32c6bc093b33bd','telephone added','{"name": "Example Clinic", "phone": "13800000003"}','ce5a481c155b1ef23102172f971350351ef6bdbc9b07a88650bc487f53007280');
INSERT INTO "journal" VALUES(9,'c4fc8261ff7cfb316968c1e1','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','208b197ead32c6bc093b33bd','contact added','{"customer": "Example Clinic", "name": "Li Na", "site": "North wing", "role": "head nurse", "phone": "13800000003", "mail": null}','3a4147db9ae7f84259b29e7b510f1a97c610c063ec833e163e8b502b46e0fff8');
INSERT INTO "journal" VALUES(10,'7db57b4b0df7c7e41a28513d','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','7ef23021c16b5e07bb78dfe6','contract added','{"number": "C-0001", "customer": "Example Clinic", "kind": "full", "tier": "gold", "from": "2026-01-01", "to": "2026-12-31"}','02fd185be0323b849347618052bebca247c19cefb9a354d524d3f23bea66e813');
INSERT INTO "journal" VALUES(11,'dca10db6f9fcd1361d805dbb','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','83e704e378d038dfa94afd27','contract added','{"number": "C-0002", "customer": "示例诊所", "kind": "basic", "tier": "standard", "from": "2026-01-01", "to": "2026-12-31"}','ac39acc23ebf3d568e94ef35f7b0681ded2bf7fe81856882ec1b8cec121d18b9');
INSERT INTO "journal" VALUES(12,'1f3820979f8b305889df6394','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','aeb4a6fdc77ffc552f5361ec','equipment added','{"serial": "PR-1001", "kind": "printer", "customer": "Example Clinic", "plate": null}','9e3cffdd1d4f55f6c61be9609beeb950474f113e847f276e5137c24cae4c67a4');
INSERT INTO "journal" VALUES(13,'daf70531b9341013afddfffe','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','b467de0c810c45270ba1f044','equipment added','{"serial": "PR-1002", "kind": "printer", "customer": "示例诊所", "plate": null}','aa9060b97568a7c4201b9c6661c0ac3467e95fe59ac75a6c11d89025a8361a20');
INSERT INTO "journal" VALUES(14,'14c2e26044d1b6b3725da7aa','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','651740c49e9d3b98bd7f32ae','equipment added','{"serial": "PR-9001", "kind": "printer", "customer": null, "plate": null}','e78b281e218b3565f674001b56f43509ec9c1bbfccc9bbae35d7dd592239718c');
INSERT INTO "journal" VALUES(15,'361066141ea280366fc8cb22','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts received','{"part": "roller", "condition": "new", "quantity": 10, "from": null, "to": "warehouse", "serial": null, "request": null, "note": "delivery note 17"}','07954c558ea654d54588b059ebfb98922b053a7b41e70b7bda1695723413a889');
INSERT INTO "journal" VALUES(16,'20b3939a25b2a4b26c32d034','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 3, "from": "warehouse", "to": "centre/Wang Lin", "serial": null, "request": null, "note": null}','688f3749b0a0d738a5b1a5020f3f4cd74c0428c570fd47bb490dbc0a7fa54acf');
INSERT INTO "journal" VALUES(17,'de76691cada3f9a6c4977d7e','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": null, "note": null}','591b8b100102a0e84b667e293cd19f623954b2470ab8e1ec10c46ebcd88ff49c');
INSERT INTO "journal" VALUES(18,'68f4f556096754e25f5b511e','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','card','4bffa21bd9af7dd9c696de02','card sold','{"card": "CARD-0001", "customer": "Example Clinic", "value": 50000, "currency": "CNY", "decimals": 2}','b082f34849e9c52abfa844a1ea53fb2f476768deecd86251d21a98654c5722fa');
INSERT INTO "journal" VALUES(19,'3eced52d42204adc3065a4f1','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','656b20f6f6fcd2d4c91b9ec6','logged','{"channel": "phone", "caller": "Li Na", "phone": "13800000003", "said": "printer jams", "summary": "printer jams", "priority": "P1", "tier": "gold", "region": "county", "kind": "fault", "equipment": "PR-1001", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "b331d802018faebd7460ab3c", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T01:15:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T01:30:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','4842cf1ee36a7e0f3032b1992aa5c22601064238551f36da61272f586225ae54');
INSERT INTO "journal" VALUES(20,'ee40e11c6af5bb100d732c42','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','656b20f6f6fcd2d4c91b9ec6','assigned','{"engineer": "Wang Lin", "was": null, "clocks": []}','da211941efb00f4c7a9c53638e9e94ffd70b8343c17bfd76fce13c01063f32ac');
INSERT INTO "journal" VALUES(21,'31d08dbf4b7f88e4e7b1fffa','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','656b20f6f6fcd2d4c91b9ec6','opinion','{"text": "restart did not help", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T01:15:00Z", "at": "2026-03-02T01:00:00Z", "spare": "15m clock"}, {"target": "opinion", "change": "met", "due": "2026-03-02T01:30:00Z", "at": "2026-03-02T01:00:00Z", "spare": "30m clock"}]}','445d622a5bd6599f55bd87d19e721ff322c685d5afb7013b344a038b9a2700e0');
INSERT INTO "journal" VALUES(22,'ea8297fcb3c828312b123000','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','656b20f6f6fcd2d4c91b9ec6','appointed','{"visit_at": "2026-03-02T02:00:00Z", "visit_until": null, "asked_by": "customer", "note": "they close at noon", "clocks": []}','f549e19b040f6960150de0f31423e296c61f8fe124bc9977d42b24536650bbbc');
INSERT INTO "journal" VALUES(23,'edcaee69c444dd932d856e78','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','656b20f6f6fcd2d4c91b9ec6','consented','{"purpose": "remote", "by": "Li Na", "how": "phone", "quote": null, "clocks": []}','1fb9e002390ac3cc20a5103c83c7c41697802fa20aafacc8f895e353fdfde3c6');
INSERT INTO "journal" VALUES(24,'4e03f9a975a6e2859baa9cf8','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','656b20f6f6fcd2d4c91b9ec6','quoted','{"quote": "Q-0001", "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}], "total": 8000, "currency": "CNY", "decimals": 2}','46f1b5f5d66b384dbcfabf14e0f21fcc9798239412d9856b9abc192bec9a46dd');
INSERT INTO "journal" VALUES(25,'1d2bb7da9a95346274f230ff','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','656b20f6f6fcd2d4c91b9ec6','consented','{"purpose": "quote", "by": "Li Na", "how": "phone", "quote": "Q-0001", "clocks": []}','0cac25e635d13cd68a8055a7b50bca64615828c8e0a7d4ef4105f95a94a565c5');
INSERT INTO "journal" VALUES(26,'20e1cde5f6b7d6ce2d7c5faf','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','656b20f6f6fcd2d4c91b9ec6','ordered','{"visit": 1, "engineer": "Wang Lin", "instead_of": null, "clocks": [{"target": "arrive", "change": "started", "due": "2026-03-02T03:00:00Z", "within": "2h clock"}]}','af51443f4e36c5e64d455c4c4c9d559ed6782953a314cfe6b7902766008adc8c');
INSERT INTO "journal" VALUES(27,'76792e50cb5043393329a92f','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','656b20f6f6fcd2d4c91b9ec6','parts issued','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "centre/Wang Lin", "to": "SD-000001/1", "serial": null, "request": null, "note": null}','08e403b60c6e02bfc7d9fdaea4eb7fe4e1c7d0d0c41ac2ef7697740eb584e7f3');
INSERT INTO "journal" VALUES(28,'a6553f1bd20b61e72ecec206','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','656b20f6f6fcd2d4c91b9ec6','arrived','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "arrive", "change": "met", "due": "2026-03-02T03:00:00Z", "at": "2026-03-02T02:05:00Z", "spare": "55m clock"}]}','fa79b7ab6a7bcd65fa91cd4c2219969e0405579f36a9e200c4c3c1edce69e4d6');
INSERT INTO "journal" VALUES(29,'8620012158b208f16b1486d9','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','656b20f6f6fcd2d4c91b9ec6','recorded','{"visit": 1, "form": {"fault": "paper jam", "code": "paper", "cause": "worn roller", "action": "roller replaced", "test": "printed 20 labels", "result": "prints 20 labels", "minutes": 40, "kilometres": 12, "solved": true, "covered": {"parts": "cost", "work": "free", "because": "full care"}, "checklist": {"uniform": true, "tidy": false}, "work": {"training": 1}, "parts": [{"part": "roller", "quantity": 1, "source": null, "condition": "new", "serial": null, "back": false}]}, "was": {}, "clocks": []}','cfaa445ad7ad606f5238799e2460f7d5b5d81548cfd65258dd12aa274647eb65');
INSERT INTO "journal" VALUES(30,'8620012158b208f16b1486d9','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','656b20f6f6fcd2d4c91b9ec6','parts fitted','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "SD-000001/1", "to": null, "serial": null, "request": null, "note": null}','6a60e2585f1eeb83cd4e7cbb4e81633f8f540d9486c56bb13c35ebd9e3cb59cb');
INSERT INTO "journal" VALUES(31,'8620012158b208f16b1486d9','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','656b20f6f6fcd2d4c91b9ec6','entitlement used','{"contract": "C-0001", "entitlement": "training", "quantity": 1, "left": 1}','22423d716d3c3893a4b7b701622c37efbc40fb61166444c795f7116c3096af7c');
INSERT INTO "journal" VALUES(32,'8620012158b208f16b1486d9','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','656b20f6f6fcd2d4c91b9ec6','charged','{"visit": 1, "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}, {"kind": "work", "item": "training", "quantity": 1, "unit": "place", "unit_price": 20000, "list_amount": 20000, "amount": 0, "because": "included in the contract"}], "total": 8000, "currency": "CNY", "decimals": 2}','495312faeceaeb0cb644e85df6851ab169a2e87cd7b5b8afd275129090782817');
INSERT INTO "journal" VALUES(33,'47e921e52f900d43d87785fc','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','656b20f6f6fcd2d4c91b9ec6','attached','{"visit": 1, "number": 1, "kind": "photo", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','b33de62b9532a57353242babbd7960f42b3ad06c9a4cb37980f487c8993da39c');
INSERT INTO "journal" VALUES(34,'16a625de3122eaf341933203','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','656b20f6f6fcd2d4c91b9ec6','file attached','{"number": 2, "kind": "file", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','d270a8d0f2949a5a247326128d5dedfcea4f8555a86756bccac2ae86b68e9909');
INSERT INTO "journal" VALUES(35,'9ad7129548e0d2049128dd0c','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','656b20f6f6fcd2d4c91b9ec6','recorded','{"visit": 1, "form": {"signature": "Li Na"}, "was": {}, "clocks": []}','3955c1b564e2f2dea8a2aa2e2172fa06dabadc9a470ffa1ddae2459964a11130');
INSERT INTO "journal" VALUES(36,'9ad7129548e0d2049128dd0c','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','656b20f6f6fcd2d4c91b9ec6','finished','{"visit": 1, "engineer": "Wang Lin", "clocks": []}','11ae9dd7ad3742a27536095b79cd02545d932fcdf5be41627025d179a16198c7');
INSERT INTO "journal" VALUES(37,'9ad7129548e0d2049128dd0c','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','656b20f6f6fcd2d4c91b9ec6','resolved','{"cause": "worn roller", "solution": "roller replaced", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-02T09:30:00Z", "at": "2026-03-02T02:05:00Z", "spare": "6h25m"}]}','0d6a7d50d35b63b466cc4573e3ca09eb7a9bccf8d6250ac2bae58765806f316e');
INSERT INTO "journal" VALUES(38,'e91e749ecbd1a4d87818f529','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','656b20f6f6fcd2d4c91b9ec6','paid','{"receipt": "R-0001", "amount": 3000, "currency": "CNY", "decimals": 2, "method": "card", "card": "CARD-0001", "balance": 47000, "owed": 5000, "held": 0}','f7ce2ac8b65beda5ee44e77cf2f9f2402c92f144a24e0f6023f201f1a408fb62');
INSERT INTO "journal" VALUES(39,'353e13ecb76c0b8d4bd38a56','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','656b20f6f6fcd2d4c91b9ec6','paid','{"receipt": "R-0002", "amount": 5000, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 0}','5b4ced6d74db36a15bdc5986f3bd678ce0d0e47de093c1b4629b82ef101587e4');
INSERT INTO "journal" VALUES(40,'181148b3cb71b743758fea8a','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','656b20f6f6fcd2d4c91b9ec6','handed-over','{"visit": 1, "engineer": "Wang Lin", "clocks": [], "receipts": ["R-0001", "R-0002"], "money": [{"amount": 8000, "currency": "CNY", "decimals": 2}]}','7286dc51cc33f09dc6f6e15d4763a1aa2cd40ce9fc07906d2cad8de27ba610e5');
INSERT INTO "journal" VALUES(41,'4e8bd1b181c257d06b0d1e12','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','656b20f6f6fcd2d4c91b9ec6','discounted','{"amount": 500, "was": 0, "currency": "CNY", "decimals": 2, "why": "goodwill", "owed": 0, "held": 500}','cc6d7eddd6af0f3315e63888fd1233c4029eb5aa3d6c5977c2a5157784dc4a5e');
INSERT INTO "journal" VALUES(42,'08733e79b61e8c62addfaa8d','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','656b20f6f6fcd2d4c91b9ec6','refunded','{"receipt": "R-0003", "amount": 500, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 0}','6cc4298382c746926bec65ce948dc393a75fb48465bb37915a4009b476faec69');
INSERT INTO "journal" VALUES(43,'6a7c6edf3e0863f28293ca89','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','656b20f6f6fcd2d4c91b9ec6','receipt voided','{"receipt": "R-0003", "amount": -500, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 500, "why": "it was not given"}','6ba44794f606a2526ca466aaf9e3f7d4cd96ef75ab1bb1c81d9984b2f96c9b85');
INSERT INTO "journal" VALUES(44,'8fed05e01beeb8d8e564461e','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','656b20f6f6fcd2d4c91b9ec6','closed','{"note": null, "clocks": []}','695cbb910cb059252bd0aff8535958aca0bfc5019074bae7c21ecf47877f9e6d');
INSERT INTO "journal" VALUES(45,'30b225840a0a012fc1508d1b','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','5f3d61546c68c9317ae0ba2d','logged','{"channel": "phone", "caller": null, "phone": null, "said": "no power", "summary": "no power", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "equipment": "PR-1002", "contract": "C-0002", "assumed": ["priority", "region", "kind", "phase"], "terms": "d68aaf574a988ddec063d1b2", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T06:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','e6fbfe4f2ad4d5337b38cb7cf25f3b8af9d139afe4d3d04fb1926342834695e3');
INSERT INTO "journal" VALUES(46,'6581cfd890b40ca4e521b279','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','5f3d61546c68c9317ae0ba2d','called','{"channel": "phone", "caller": null, "phone": null, "said": "is anybody coming?", "clocks": []}','5024ed0098b27231a115444df25ae7dffa280a2db51ed0cc978e4362204bd216');
INSERT INTO "journal" VALUES(47,'afb31ab19dc05b72dd02f6c2','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','5f3d61546c68c9317ae0ba2d','lent','{"loan": "92ca8f1157a5216d15d5bae9", "serial": "PR-9001", "kind": "printer", "due": "2026-03-17T03:00:00Z", "clocks": []}','c882a6f8977d20004bb6bc5d52efcb229c37cf5bc8a2aada67aafb4f56e1f985');
INSERT INTO "journal" VALUES(48,'c541528effc07aff38de86ea','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','5f3d61546c68c9317ae0ba2d','return asked','{"return": "RMA-0001", "serial": "PR-1002", "reason": "quality", "decision": "repair", "freight": "desk", "because": {"when": {"warranty": ["in"]}}, "overruled_by": null}','ceda16373bba59f641d4c47de15f79cae254c21d81983bbbdebdfab21b5e219c');
INSERT INTO "journal" VALUES(49,'e3c20f1f166f1511d30cd9a0','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','wang','ticket','5f3d61546c68c9317ae0ba2d','return approved','{"return": "RMA-0001", "by": "wang", "lacking": 0, "note": null}','f27b1e8a5a80db6b8c54bdde3d1e4e579305a23b4c8f9b0599d981a493266cd1');
INSERT INTO "journal" VALUES(50,'2ea9ef86a8c286956abd6d3b','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','5f3d61546c68c9317ae0ba2d','consented','{"purpose": "removal", "by": "Ms Example", "how": "phone", "quote": null, "clocks": []}','4c311e441e54a91ccd57c7b6f80dcb1e837f8f83bfc0e1ea459d5f49c3fdf4f8');
INSERT INTO "journal" VALUES(51,'9a2348cebd2761d42d2e4888','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','5f3d61546c68c9317ae0ba2d','sent-away','{"return": "RMA-0001", "serial": "PR-1002", "freight": "desk", "clocks": []}','2c96d1672303045936912e5f2cf63196dfda0905503c61856c71ab0bab0e63c6');
INSERT INTO "journal" VALUES(52,'20a49274e7f798e222ffddc9','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','5f3d61546c68c9317ae0ba2d','held','{"reason": "factory", "note": "sent away", "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T06:00:00Z"}]}','27949f2ba22a1a44721037cfe6be2320ec1467989c2e3cfc499a094d98ea2377');
INSERT INTO "journal" VALUES(53,'0ddc5385bb074385173476cc','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','d773c88a747b5b0d2ac1562f','logged','{"channel": "phone", "caller": null, "phone": null, "said": "scanner reads every second code", "summary": "scanner reads every second code", "priority": "P2", "tier": "standard", "region": "city", "kind": "fault", "contract": "C-0002", "typed": ["priority"], "assumed": ["region", "kind", "phase"], "terms": "05c7f6495413817193788dcd", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-04T09:30:00Z", "within": "2 working days"}]}','01873ce26e4868cd8df2e5f930585d2523533e6c96656027071aeb8497ba128d');
INSERT INTO "journal" VALUES(54,'809f83d57fb71a8fd54cea05','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','e222066dae5ee930e99ac7d2','logged','{"channel": "phone", "caller": null, "phone": null, "said": "registration desk is down", "summary": "registration desk is down", "priority": "P3", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "20444fa0ad0c6fad6880ce01", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T03:45:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-05T09:30:00Z", "within": "3 working days"}]}','544db5b987b9760ca02b3b8c9ec592b0eae1892a885e3f8431165e16e36c72b8');
INSERT INTO "journal" VALUES(55,'5a87a4c743ec33594bd15907','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','e222066dae5ee930e99ac7d2','classified','{"changed": {"priority": ["P3", "P1"], "severity": [null, "down"], "reach": [null, "group"]}, "terms": "3b4806aef97eabc4a0a14cc3", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "moved", "due": "2026-03-02T09:30:00Z", "was": "2026-03-05T09:30:00Z"}]}','e3fef082ccfedaf14a5596ca25793a730d9174529371b1909bd0d22218297b3f');
INSERT INTO "journal" VALUES(56,'986fee342340492a599cd039','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','e222066dae5ee930e99ac7d2','escalated','{"from": "1", "to": "2", "reason": "the board has to be measured", "clocks": []}','ff0cf1512db105dad4069c9925a84b194184525e05ebd0d0ceafdb0344e3d8ff');
INSERT INTO "journal" VALUES(57,'3efa8f1d0ccf064cdba211ea','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','d773c88a747b5b0d2ac1562f','answered','{"text": "we look into it", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T04:00:00Z", "at": "2026-03-02T06:00:00Z", "late": "1h"}]}','d4cf69b67b07b3e501801369e0d05c901ae0662797541b1fda1622f535713542');
INSERT INTO "journal" VALUES(58,'3efa8f1d0ccf064cdba211ea','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','d773c88a747b5b0d2ac1562f','contract extended','{"target": "answer", "number": "C-0002", "by": "1 month", "was": "2026-12-31", "ends_on": "2027-01-31"}','433838db70e1e845f00e3b44e871ff8f1c898bb75f8e41e181d58329c02b208f');
INSERT INTO "journal" VALUES(59,'9858b15308c662a7c001fc61','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','586fcd170836485e4837abb7','parts asked','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "because": "for the fair"}','1fac11bc7cf834257d922de701e88b8b2b0e3c48ce232ba6abf6b044ccdd2357');
INSERT INTO "journal" VALUES(60,'6c40e9b5e16aceba95bd161a','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','wang','request','586fcd170836485e4837abb7','request approved','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "lacking": 0, "note": null}','e7cc21a797fa876de98b05a4d3752bfc37124dc7c6b9625bd7f9ec911ffc03b9');
INSERT INTO "journal" VALUES(61,'a45a70d8c6f971b55a0899ae','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": "REQ-0001", "note": null}','2195d48b56884b190f918581da32a11ae0dbc87887bdd13d39238cda01a43f09');
INSERT INTO "journal" VALUES(62,'a45a70d8c6f971b55a0899ae','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','586fcd170836485e4837abb7','request issued','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "source": "warehouse"}','5269f72a74c217d1cece0bf46f4213eb3a088722959879ff463499d657fd2bf6');
INSERT INTO "journal" VALUES(63,'cbb7b2eafeb796ab978ab8dd','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts counted','{"holder": "centre/Wang Lin", "part": "roller", "condition": "new", "counted": 1, "expected": 2, "engineer": "Wang Lin", "charged": 12000, "currency": "CNY", "decimals": 2}','25772a1ba0a8706d2422bbaa80785739908a0601fef368a64a567f79570ff153');
INSERT INTO "journal" VALUES(64,'84e6739c2ca714140a95df00','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','contract','7ef23021c16b5e07bb78dfe6','entitlement used','{"contract": "C-0001", "entitlement": "visit", "quantity": 1, "left": 3}','50b7aa1e120c2d8a6c49a8b0817ac334859fa58ae83b3c61842cdad3d2f86ab0');
INSERT INTO "journal" VALUES(65,'09ae973932623b195fe736ab','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','4017e21e4fee7e6211f8c8b4','logged','{"channel": "phone", "caller": null, "phone": null, "said": "cannot log in", "summary": "cannot log in", "priority": "P1", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "3b4806aef97eabc4a0a14cc3", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T09:35:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T09:50:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','bdfca4b125b70907ed7d16690bbcab825720b4e1b31b229e1e703abb0b70562a');
INSERT INTO "journal" VALUES(66,'5ba9669ec22a98f925010e54','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','e222066dae5ee930e99ac7d2','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T08:15:00Z", "note": "time is running out", "due_at": "2026-03-02T09:30:00Z"}','ab0a28e4ccb32998e1e51e09e7310684ebc186b786be8b545cbfa53eb5163754');
INSERT INTO "journal" VALUES(67,'5ba9669ec22a98f925010e54','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','e222066dae5ee930e99ac7d2','notices written','{"to": ["Head of service"]}','504c8d5fc630aa0754324d5b5f0044c9fbb380a80e676cee3074849081d09f68');
INSERT INTO "journal" VALUES(68,'5d161738dc96380076efd773','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','e222066dae5ee930e99ac7d2','person told','{"to": "Head of service", "way": "command"}','be4065a328e40c19a4b48568cf6c31ea832175db529cef14360dd9cfffdeb2d8');
INSERT INTO "journal" VALUES(69,'ef1fc37eb2216ad29259e38a','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','4017e21e4fee7e6211f8c8b4','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T09:27:30Z", "note": "time is running out", "due_at": "2026-03-02T09:30:00Z"}','028be01c04163b0da1b652c28c80df4862a3d84c9407540da4b8abf57adbf33f');
INSERT INTO "journal" VALUES(70,'ef1fc37eb2216ad29259e38a','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','4017e21e4fee7e6211f8c8b4','notices written','{"to": ["Head of service"]}','850db182acbfc8312302564881f5f6d2aeec1c01af6253b3d9af22724a0cc0b3');
INSERT INTO "journal" VALUES(71,'b6354d802248c4763f3e92cb','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','e222066dae5ee930e99ac7d2','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','23791dad86fe70e81a749009b0aed7969b3d64337ca678dea3be0b5adf7c5969');
INSERT INTO "journal" VALUES(72,'b6354d802248c4763f3e92cb','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','e222066dae5ee930e99ac7d2','escalated','{"from": "2", "to": "3", "because": {"target": "solve", "percent": 100}, "reason": null, "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}]}','e5dbffe0b9c86887cc77d617833c1788ec4a2f890822f55f19fbb9b3831c4d56');
INSERT INTO "journal" VALUES(73,'b6354d802248c4763f3e92cb','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','e222066dae5ee930e99ac7d2','left undone','{"what": "priority", "why": "{number} is {priority} already", "facts": {"number": "SD-000004", "priority": "P1"}}','bc338f0fcd737328405cf1273ff72390ab7eac50803c6476800189cb01623363');
INSERT INTO "journal" VALUES(74,'d0b58c0b9e4cb33ee3e35be2','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','4017e21e4fee7e6211f8c8b4','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','2491672129ddea4f8c4042bc3a843135b2ae89832c3e9cda4230479aa2c1c33c');
INSERT INTO "journal" VALUES(75,'d0b58c0b9e4cb33ee3e35be2','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','4017e21e4fee7e6211f8c8b4','escalated','{"from": "1", "to": "2", "because": {"target": "solve", "percent": 100}, "reason": null, "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}, {"target": "answer", "change": "missed", "due": "2026-03-02T09:35:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T09:50:00Z"}]}','a212e5f996112f81d6cae360a75c5d82904c394829d9bb4c1ef8c968aea1db4f');
INSERT INTO "journal" VALUES(76,'d0b58c0b9e4cb33ee3e35be2','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','4017e21e4fee7e6211f8c8b4','left undone','{"what": "priority", "why": "{number} is {priority} already", "facts": {"number": "SD-000005", "priority": "P1"}}','c22d26581a5ad92163d721c643af8dd4c5c65db9883dc8f7c218ec48e9e06b35');
INSERT INTO "journal" VALUES(77,'c268c82c15de3e6434821e54','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','4017e21e4fee7e6211f8c8b4','time used','{"target": "solve", "percent": 150, "used_at": "2026-03-03T00:35:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','6289a80b7b8da12f82f6c41df0c4fb6864f3ac97776c22aeffccdfd956c3cc36');
INSERT INTO "journal" VALUES(78,'c268c82c15de3e6434821e54','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','4017e21e4fee7e6211f8c8b4','assigned','{"engineer": "Zhao Min", "was": null, "clocks": [], "because": {"station": "centre", "skill": null, "live": 0, "last_at": null}}','eaa7008e05fe5bda4a1a90358821eb881f07996491b03943812175db8c6967f7');
INSERT INTO "journal" VALUES(79,'3c7900fb421dbc037ec14dae','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','4017e21e4fee7e6211f8c8b4','person told','{"to": "Head of service", "way": "command"}','765ae48379986f0aa68d39a4ce14a0abe53b96b7e2df129ef1fea146034d8e41');
INSERT INTO "journal" VALUES(80,'e3ad9748e589786b3ce077a0','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','98b9e9e166e762968665e8a8','logged','{"channel": "phone", "caller": null, "phone": null, "said": "called by mistake", "summary": "called by mistake", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "d68aaf574a988ddec063d1b2", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','e08faf2738f7a981cec453fc8818e551e82965052470f1d120139005d2d34c30');
INSERT INTO "journal" VALUES(81,'d6f4bc58d46f6e80340bc6c5','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','98b9e9e166e762968665e8a8','cancelled','{"reason": "called by mistake", "clocks": [{"target": "answer", "change": "void", "due": "2026-03-03T03:00:00Z"}, {"target": "solve", "change": "void", "due": "2026-03-10T09:30:00Z"}]}','5713bd4202a5577b866ad67aee2f0768f6363e90a5eb320771d3c075c4cecaf8');
INSERT INTO "journal" VALUES(82,'05d4a90fd3d0ab2812e5b087','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','192a6099611957c3e3f70f5f','logged','{"channel": "phone", "caller": null, "phone": null, "said": "how does it print", "summary": "how does it print", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "typed": ["warranty"], "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "d68aaf574a988ddec063d1b2", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','6f5ae6ec35b94b1aa8dbde86c6637cb71ab0282a8b1f7a67a0e7cc469fabeff5');
INSERT INTO "journal" VALUES(83,'5ed40f6e7702aedd4f1560c0','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','192a6099611957c3e3f70f5f','ordered','{"visit": 1, "engineer": "Zhao Min", "instead_of": null, "clocks": []}','71b9e12c5d16e68bb5b3c2469de6fa8db4097597b8d7131d8496ac9713f7d97b');
INSERT INTO "journal" VALUES(84,'b37e38cbc3810ac93d68eca1','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','192a6099611957c3e3f70f5f','arrived','{"visit": 1, "engineer": "Zhao Min", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-03T03:00:00Z", "at": "2026-03-03T01:00:00Z", "spare": "2h"}]}','1ea25d441b18267dddf528901ab13d7b207778343aa1aa5c1e74fd5c5e93182a');
INSERT INTO "journal" VALUES(85,'5e98955913b1025275b31811','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','192a6099611957c3e3f70f5f','recorded','{"visit": 1, "form": {"fault": "none", "cause": "no training", "action": "explained", "result": "they know how", "minutes": 30, "covered": {"parts": "free", "work": "free", "because": "in warranty"}}, "was": {}, "clocks": []}','0251731c910c1bc9397a7d01bbc57d7228e8bed313ca0f41bb0cd6b2f25bcf91');
INSERT INTO "journal" VALUES(86,'5e98955913b1025275b31811','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','192a6099611957c3e3f70f5f','charged','{"visit": 1, "because": "in warranty", "lines": [{"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "in warranty"}, {"kind": "work", "item": "labour", "quantity": 1, "unit": "30m", "unit_price": 6000, "list_amount": 6000, "amount": 0, "because": "in warranty"}], "total": 0, "currency": "CNY", "decimals": 2}','714054e77ca76faed4c584b772447e266cf7bc15b6cf9fb2be2370cdc357cf22');
INSERT INTO "journal" VALUES(87,'5e98955913b1025275b31811','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','192a6099611957c3e3f70f5f','finished','{"visit": 1, "engineer": "Zhao Min", "clocks": []}','16f081043a3d1b1fe61ed5425d36b62c421b2e1d6eff493b2490ac9a3cab3604');
INSERT INTO "journal" VALUES(88,'f82da7db636df5b2ea6f7658','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','192a6099611957c3e3f70f5f','resolved','{"cause": "no training", "solution": "explained", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-10T09:30:00Z", "at": "2026-03-03T01:00:00Z", "spare": "5 working days"}]}','3b85eef531476622b3208ae4ffb80ee691d550c1734732439626f216fce5173d');
INSERT INTO "journal" VALUES(89,'67679556abe86bf41e977d1d','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','192a6099611957c3e3f70f5f','closed','{"note": "content", "clocks": []}','4aee46197ef50f93197a64580f551dbfd2085b20b2859717a1abdc8188470500');
INSERT INTO "journal" VALUES(90,'f0a838d8872d1f023e4e5ab9','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','192a6099611957c3e3f70f5f','reopened','{"reason": "again", "clocks": [{"target": "solve", "change": "resumed", "due": "2026-03-10T09:30:00Z"}]}','4508d9c0cc694123f24a2d5087a1a500ff6bdf286f0cfc001c910f5fa7d673d6');
INSERT INTO "journal" VALUES(91,'b065d0a0242b9ed1d97f947d','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','customer','8eeedcbe5030b8b685559c85','customer added','{"number": "CU-0004", "name": "Sample School", "phones": []}','84f4d2a096ffda5f7a8070125271941e4fe87a171a375672e1df71b534e79f87');
INSERT INTO "journal" VALUES(92,'b065d0a0242b9ed1d97f947d','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','ticket','b59b1d63b191b5e3412891d8','logged','{"channel": "phone", "caller": null, "phone": null, "said": "Door, Lock, Stuck", "summary": "Door, Lock, Stuck", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "typed": ["priority"], "assumed": ["region", "tier", "kind", "phase"], "terms": "d68aaf574a988ddec063d1b2", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T02:30:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','d71e7370dfd9e54031f54dfdf0f9f839245133b517baba3c39ea585ab199af44');
INSERT INTO "journal" VALUES(93,'b065d0a0242b9ed1d97f947d','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','engineer','bc1548cd5dc1c36a004d1759','engineer added','{"name": "Ada", "station": null}','7bb4cd97b5d730cced0f5cfc57f2921a7f18ffae448eda0f654eb3c773bc5974');
INSERT INTO "journal" VALUES(94,'b065d0a0242b9ed1d97f947d','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','ticket','b59b1d63b191b5e3412891d8','assigned','{"engineer": "Ada", "was": null, "clocks": []}','146c17f0e782060ea96e2e74134e892a7bd5ff19c27b2f3a8b536470b03eb8e3');
INSERT INTO "journal" VALUES(95,'b065d0a0242b9ed1d97f947d','2026-03-02T00:50:00Z','2026-03-02T00:50:00Z','Ada','ticket','b59b1d63b191b5e3412891d8','resolved','{"cause": "not recorded", "solution": "not recorded in the log", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T02:30:00Z", "at": "2026-03-02T00:50:00Z", "spare": "1h40m"}, {"target": "solve", "change": "met", "due": "2026-03-09T09:30:00Z", "at": "2026-03-02T00:50:00Z", "spare": "5 working days"}]}','461431ec3b2ccca33b9ad37fc3279df96314f1c131bd28f0f4d71f863780234c');
INSERT INTO "journal" VALUES(96,'b065d0a0242b9ed1d97f947d','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','b59b1d63b191b5e3412891d8','imported','{"file": "incidents.csv", "rows": 2, "through": "2026-03-02T00:50:00Z"}','1c75cac9fe07579ae60c21475366964416e24a992eed51b0c027fa6f6c236d42');
INSERT INTO "journal" VALUES(97,'1e3b8e5b57d841b18c151ecc','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','engineer','cdb75e0a110684eabe5c8555','engineer changed','{"name": "Zhao Min", "changed": {"capacity": 8}}','b74a276b8d1c443199304a1867e4cd8dc188b803019b1f0b26f9ac4d7c13227e');
INSERT INTO "journal" VALUES(98,'61b74e17ac87c6b5d70cea32','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','engineer','cdb75e0a110684eabe5c8555','engineer away','{"name": "Zhao Min", "since": "2026-04-30T16:00:00Z", "until": "2026-05-05T16:00:00Z", "note": "on leave"}','cd17deea41db1d3975ec8d8cc02ff75b3a1621a3332b715750635d9c0f2a41d2');
INSERT INTO "journal" VALUES(99,'6415396fc4c0f8a78c411faa','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','e222066dae5ee930e99ac7d2','appointed','{"visit_at": "2026-03-05T06:00:00Z", "visit_until": "2026-03-05T08:00:00Z", "asked_by": "desk", "note": null, "clocks": []}','f6eef46b00ddd0f1e1dedfcc7706d34a371bcee49369e8fd862214acba1e8c88');
INSERT INTO "journal" VALUES(100,'ff11afb40339f316aab0b50a','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','e222066dae5ee930e99ac7d2','held','{"reason": "customer", "note": null, "ends_at": "2026-03-06T01:00:00Z", "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "held", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "held", "due": "2026-03-02T09:30:00Z"}]}','af8db2c77399d16a5d121be2eaee7b0687a130c2c0e9777a2f378d69b0bbad79');
INSERT INTO "journal" VALUES(101,'be6d0a2a72481afc3127f7f2','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','95a0ff1613c6050458ccb469','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the printer jams again", "summary": "the printer jams again", "priority": "P3", "tier": "gold", "region": "county", "kind": "fault", "equipment": "PR-1001", "contract": "C-0001", "follows": "SD-000001", "typed": ["region", "kind"], "assumed": ["priority", "phase"], "terms": "490cedcaef965c2b0c9a4b5d", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-04T01:15:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-04T01:30:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "3 working days"}]}','65474078bb280c154ec0fd1f6446f4b575c896b470f96da0b0db1c6766d27336');
INSERT INTO "journal" VALUES(102,'be6d0a2a72481afc3127f7f2','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','656b20f6f6fcd2d4c91b9ec6','followed','{"number": "SD-000008", "said": "the printer jams again"}','0bfa92ced1dc2eb262abbc84209543d4ad37bc312b4104be956ddd410fd33f08');
INSERT INTO "journal" VALUES(103,'b437eb01206e1c434da01c7c','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','4017e21e4fee7e6211f8c8b4','classified','{"entered_why": "it was never critical", "changed": {"priority": ["P1", "P2"]}, "corrects": "09ae973932623b195fe736ab logged 2026-03-02T09:20:00Z", "put_right": {"09ae973932623b195fe736ab logged 2026-03-02T09:20:00Z": "3b4806aef97eabc4a0a14cc3"}, "clocks": []}','63e8f7b42e31d34bcd51e156ad47f1a733615c6af1940f646682ed6d88de2e45');
INSERT INTO "journal" VALUES(104,'4cd9c1de46b9defe78bb18e6','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','6f9639bc530a1c15e9e5ea57','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the screen is dark", "summary": "the screen is dark", "priority": "P1", "tier": "standard", "region": "city", "kind": "fault", "typed": ["priority"], "assumed": ["region", "tier", "kind", "phase"], "terms": "4854afe726d616dd9c6a6d2c", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-04T01:30:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-05T01:00:00Z", "within": "8h"}]}','a7a58c65e82efc30e5884a86382110abb5d4fe0b9a60ad6130a50d57a9cb47ef');
INSERT INTO "journal" VALUES(105,'e811d7e1a3b6abeba8d692c2','2026-03-04T01:10:00Z','2026-03-04T03:00:00Z','tester','ticket','6f9639bc530a1c15e9e5ea57','answered','{"entered_why": "written on paper", "text": "told them to wait", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-04T01:30:00Z", "at": "2026-03-04T01:10:00Z", "mended": "2026-03-04T01:30:00Z", "spare": "20m"}]}','193576b8b651b9e85205f1def9f49feb6f7648be397af6d0737f984367ea8883');
INSERT INTO "journal" VALUES(106,'d6487f4ff30bb6c60bb2e11f','2026-03-06T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','e222066dae5ee930e99ac7d2','resumed','{"foreseen": true, "clocks": [{"target": "answer", "change": "resumed", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "resumed", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "resumed", "due": "2026-03-02T09:30:00Z"}]}','2b9bf4b6f953a84c323e71733f6619e29778e36ecc553abb871ddbe06de8239b');
INSERT INTO "journal" VALUES(107,'35212a58ebc6ec270d559124','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','8f85ffd090d981bdc554351d','turnover entered','{"customer": "Sample Dealer", "month": "2026-02", "amount": 2000000, "was": null, "basis": "payments", "currency": "CNY", "decimals": 2}','3de1ccf39a4cafc287a51fea2d76850a33813f8f20d42337252aae38c5c82758');
INSERT INTO "journal" VALUES(108,'be4f8bbfb37474393fc5a65f','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','8f85ffd090d981bdc554351d','quarter settled','{"customer": "Sample Dealer", "quarter": "2026Q1", "basis": "payments", "turnover": 2000000, "budget": 30000, "carried_in": 0, "spent": 14000, "charged": 0, "paid": 0, "carried_out": 16000, "currency": "CNY", "decimals": 2}','5092894a45efaf28d6b4b62216b640a074ee59e1eb2eed185be343c7fbaabc4f');
INSERT INTO "journal" VALUES(109,'60ea6fb5c059ba154e48a249','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','8f85ffd090d981bdc554351d','turnover entered','{"customer": "Sample Dealer", "month": "2026-04", "amount": 100000, "was": null, "basis": "payments", "currency": "CNY", "decimals": 2}','f8057a1a796d354c6f66cf279d083a34b5e0c29051e12bc85a71a78891858629');
INSERT INTO "journal" VALUES(110,'cf1ad2f6a032fffea5f6a71d','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','0ea6b2c20c6cac0796dc04f9','customer added','{"number": "CU-0005", "name": "Sample Dealers", "phones": ["010 5550 0007 ext 12"]}','adb870f5f2a0af5b4804f2767c02b07e938e87f0e2cb8a368acf14b8331c7bca');
INSERT INTO "journal" VALUES(111,'2d83c04a25740a84d911c958','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','8f85ffd090d981bdc554351d','customer merged','{"name": "Sample Dealers", "number": "CU-0005", "into": "Sample Dealer", "into_number": "CU-0003", "had": {}, "filled": {}, "was": {"id": "0ea6b2c20c6cac0796dc04f9", "name": "Sample Dealers", "region": null, "tier": null, "phase": null, "address": null, "phones": ["010 5550 0007 ext 12"], "number": "CU-0005"}}','33f6f81a6799cbcb08a8e134d2c1fbab137447c7ad6bd62b941f391ce3e7bf0a');
INSERT INTO "journal" VALUES(112,'e7acc1700f4303b6dae70202','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','contract','83e704e378d038dfa94afd27','contract extended by hand','{"number": "C-0002", "was": "2027-01-31", "ends_on": "2027-06-30", "why": "goodwill"}','460e737a48a81920621b553e3ef2442fef66a3e85ce0dbcd439b3bda6f2c514d');
INSERT INTO "journal" VALUES(113,'4b9bf00ac22966f26be6cdba','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','208b197ead32c6bc093b33bd','contact changed','{"customer": "Example Clinic", "name": "Li Na", "changed": {"left_on": "2026-04-01"}, "was": {"left_on": null}}','ce024c9dd91166ceb066876e0405d15502f69ef5624789cc17488fbdd42def15');
INSERT INTO "journal" VALUES(114,'c547756919c07824e5586b9d','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','b467de0c810c45270ba1f044','equipment changed','{"serial": "PR-1002", "changed": {"plate": "豫A12345", "note": "in the van"}, "was": {"plate": null, "note": null}}','78eaf50aa3f27d8f18d945f5431be058e2f560ae7ee0e944efe33b8800117768');
INSERT INTO "journal" VALUES(115,'7b458cdebb8ae06f60a97278','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','71c44d2252351c6d921d7abd','logged','{"channel": "phone", "caller": null, "phone": null, "said": "a slip", "summary": "a slip", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "d68aaf574a988ddec063d1b2", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','f157d886a8c09f998e8d7a37ab06ff5e44cf76b284747ffd7d01ee6b652b4f87');
INSERT INTO "journal" VALUES(116,'5082dca40e7c90b5108c0a7e','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','71c44d2252351c6d921d7abd','undone','{"of": [{"kind": "logged", "data": {"channel": "phone", "caller": null, "phone": null, "said": "a slip", "summary": "a slip", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "d68aaf574a988ddec063d1b2"}}], "withdrawn": "SD-000010", "clocks": []}','da987b31fcefda3f9f5f7edfc220334c18bbe5e1c8186aa934e23c4733c301fb');
INSERT INTO "journal" VALUES(117,'2455570229e2d82f0d75f31b','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','303a4f36c5b65afaa2ad97cc','logged','{"channel": "phone", "caller": null, "phone": null, "said": "does anybody come?", "summary": "does anybody come?", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "d68aaf574a988ddec063d1b2", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','90157f83f7e7b67114d78bd6b63f5add6acb7c6741156d56ceedb466a354a367');
INSERT INTO "journal" VALUES(118,'2791c8ac9c22377dcad30a91','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','03fa43d31946f50b6df43801','logged','{"channel": "phone", "caller": null, "phone": null, "said": "logged twice", "summary": "logged twice", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "d68aaf574a988ddec063d1b2", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','125aee6c6088c23a15c5d0cf6cbc4c259624122069cd251995afc2150f7dbbe0');
INSERT INTO "journal" VALUES(119,'e9c3186a77e4e873503501ce','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','03fa43d31946f50b6df43801','edited','{"changed": {"summary": ["logged twice", "does anybody come"], "caller": ["", "Mr Sample"]}, "typed": ["summary", "caller"]}','72a455e773807343e15ee1cd49d00076e1942a8b3c7dee4852721537667103c8');
INSERT INTO "journal" VALUES(120,'ba95e3c7b6e2f4bb21598e7e','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','303a4f36c5b65afaa2ad97cc','called','{"clocks": [], "channel": "phone", "caller": null, "phone": null, "said": "logged twice", "told_of": "SD-000012", "told_by": "tester", "entered_why": null}','0e426945bff2c4bbf24a35c65ef37fa0007199dbf5b35d669c333877286aad8a');
INSERT INTO "journal" VALUES(121,'ba95e3c7b6e2f4bb21598e7e','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','03fa43d31946f50b6df43801','merged','{"into": "SD-000011", "clocks": [{"target": "answer", "change": "void", "due": "2026-04-01T03:00:00Z"}, {"target": "solve", "change": "void", "due": "2026-04-09T09:30:00Z"}]}','06ee13ed31ce37e7ab23bd491a2d3dde3dafd1cc9af49831b0a9109b13055f69');
INSERT INTO "journal" VALUES(122,'ba95e3c7b6e2f4bb21598e7e','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','303a4f36c5b65afaa2ad97cc','duplicate merged','{"number": "SD-000012", "calls": 1, "files": 0, "clocks": []}','32bdb787c9d6a8796bfcf2796b4661c6afdb6ddbf9846da7fd7a81367fd400a6');
INSERT INTO "journal" VALUES(123,'e60b52acebdfad3471ae82b2','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','82ecbb74dc57fa9d99a43fad','customer added','{"number": "CU-0006", "name": "Sample Works", "phones": []}','85039bb4ade73ed9ac4820fe37da756866f3eae3094c2b0b745bb6b091cbe055');
INSERT INTO "journal" VALUES(124,'02ee9ca20a1f7440f1fc12a5','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','eb12235131dcd5dcc16082ac','customer added','{"number": "CU-0007", "name": "Li Na", "phones": []}','64c3a45bfd4c693bc97c210baa4f92b4cd27d06039754a1661f7853c7155ec8a');
INSERT INTO "journal" VALUES(125,'02ee9ca20a1f7440f1fc12a5','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','db6c4bfdf934ddb3afed7671','logged','{"channel": "mail", "caller": "Li Na", "phone": null, "said": "no sound\nsince nine", "summary": "no sound", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "d68aaf574a988ddec063d1b2", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','0c6acf4efbf96589139c0d751f23d06ffab59b80245bc352ed749b1ef926524b');
INSERT INTO "journal" VALUES(126,'02ee9ca20a1f7440f1fc12a5','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','eb12235131dcd5dcc16082ac','contact added','{"customer": "Li Na", "name": "Li Na", "site": null, "role": null, "phone": null, "mail": "li@example.invalid"}','02db0583246b40c641433af3f2c787a3037c097281282429e795006f6d52bcd8');
INSERT INTO "journal" VALUES(127,'02ee9ca20a1f7440f1fc12a5','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','db6c4bfdf934ddb3afed7671','mailed','{"from": "li@example.invalid", "message_id": "<1@example.invalid>"}','c2158c4d557120956ad47feddafb4577bf8669f710291453811df395dfb371a1');
INSERT INTO "journal" VALUES(128,'4c09152455c76ae76b47831c','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','303a4f36c5b65afaa2ad97cc','ordered','{"visit": 1, "engineer": "Wang Lin", "instead_of": null, "clocks": [], "along": ["Zhao Min"]}','6e961bc9fd22b3ce1c8a19a41fd50cd232889850e5bcbc23352c7e622edcaa74');
INSERT INTO "journal" VALUES(129,'4e8bf10f23f3729a975b44cc','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','a35ae53c48c333fec66dfab9','task added','{"number": "T-0001", "what": "send the manual", "customer": "Example Clinic", "due": "2026-04-03", "engineer": "Wang Lin", "role": null}','422cb56c47837b701bfdaefbf576bebeb897f6e8c527b884b415e2cb96e2d0cb');
INSERT INTO "journal" VALUES(130,'e79f05604708df68ccac82f2','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','a35ae53c48c333fec66dfab9','task put off','{"number": "T-0001", "what": "send the manual", "customer": "Example Clinic", "about": null, "was": "2026-04-03", "due": "2026-04-08", "why": "they are on holiday"}','2d6a0d10b89212c46b74d444870a2231459ab9cea4fd88edc90e40a97320af13');
INSERT INTO "journal" VALUES(131,'ab7e20a4a4981c8c5e7094f0','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','article','6fb8992280a56069d1d26c82','article added','{"number": "K-0001", "title": "nobody knows how it prints", "equipment": null, "code": null, "symptom": "how does it print", "cause": "no training", "solution": "explained", "ticket": "SD-000007"}','1e734579f897798ade2301892a9bba35ce6f0da8bf89bb775933b3704f27c4e1');
INSERT INTO "journal" VALUES(132,'b7cf4670fd285874c97f2023','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','c8be4d43cf887f25df20a823','logged','{"channel": "phone", "caller": null, "phone": null, "said": "how does it print now", "summary": "how does it print now", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "d68aaf574a988ddec063d1b2", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T04:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','9cfeb8a63d0919e52d48d5c1b0e456808820afcd515a7ee4a6b72a5523735874');
INSERT INTO "journal" VALUES(133,'fc30ea3399506bb9fcd0e6ae','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','c8be4d43cf887f25df20a823','resolved','{"cause": "no training", "solution": "explained", "clocks": [{"target": "answer", "change": "met", "due": "2026-04-01T04:00:00Z", "at": "2026-04-01T02:00:00Z", "spare": "2h"}, {"target": "solve", "change": "met", "due": "2026-04-09T09:30:00Z", "at": "2026-04-01T02:00:00Z", "spare": "5 working days"}]}','3753adac16a940334df8e228a325206dffe7f5f63f0fec916cef83f5c452228a');
INSERT INTO "journal" VALUES(134,'fc30ea3399506bb9fcd0e6ae','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','c8be4d43cf887f25df20a823','article used','{"article": "K-0001", "title": "nobody knows how it prints"}','82fbde47c707c183c3be090f09a809d6ad81526cca30ad9835708aebe26291ac');
CREATE TABLE loan (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  equipment_id TEXT NOT NULL REFERENCES equipment (id),
  lent_at TEXT NOT NULL,
  due_at TEXT NOT NULL,
  back_at TEXT,
  CHECK (back_at IS NULL OR back_at >= lent_at)
) STRICT;
INSERT INTO "loan" VALUES('92ca8f1157a5216d15d5bae9','5f3d61546c68c9317ae0ba2d','651740c49e9d3b98bd7f32ae','2026-03-02T03:00:00Z','2026-03-17T03:00:00Z',NULL);
CREATE TABLE loss (
  move_id TEXT PRIMARY KEY REFERENCES stock_move (id),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  amount INTEGER NOT NULL CHECK (amount >= 0),
  currency TEXT NOT NULL
, decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4)) STRICT;
INSERT INTO "loss" VALUES('4ea140551505910359493808','96ebe7fa3bbdef84b7aefc60',12000,'CNY',2);
CREATE TABLE mail (
  message_id TEXT PRIMARY KEY,
  call_id TEXT NOT NULL REFERENCES call (id),
  sender TEXT NOT NULL  -- the address, folded
) STRICT;
INSERT INTO "mail" VALUES('<1@example.invalid>','cc01e223c936714f3485b411','li@example.invalid');
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
INSERT INTO "notice" VALUES('46349e354d0f5561953df413','e222066dae5ee930e99ac7d2','head',NULL,'command','2026-03-02T09:20:00Z','{"target": "solve", "within": "same day", "percent": 75, "note": "time is running out", "due_at": "2026-03-02T09:30:00Z", "ticket": {"number": "SD-000004", "summary": "registration desk is down", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "2", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T03:30:00Z"}}',NULL,'2026-03-02T09:20:00Z',1,NULL,'19c4880dd948f079983938c8',75,'2026-03-02T08:15:00Z',NULL,NULL);
INSERT INTO "notice" VALUES('6e181f65324e3c92d5fe2200','4017e21e4fee7e6211f8c8b4','head',NULL,'command','2026-03-03T01:00:00Z','{"target": "solve", "within": "same day", "percent": 75, "note": "time is running out", "due_at": "2026-03-02T09:30:00Z", "ticket": {"number": "SD-000005", "summary": "cannot log in", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "1", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T09:20:00Z"}}',NULL,'2026-03-03T01:00:00Z',1,NULL,'2108f84bff36507c1d60555f',75,'2026-03-02T09:27:30Z',NULL,NULL);
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
INSERT INTO "operation" VALUES(1,'a42f00f6e207f1c1a105b254','command','tester','2026-03-02T00:30:00Z',1,1,NULL,NULL);
INSERT INTO "operation" VALUES(2,'02b8427426f56c251c2299da','command','tester','2026-03-02T00:30:00Z',2,2,NULL,NULL);
INSERT INTO "operation" VALUES(3,'0ca74d1b273ef38fed1a3d5c','command','tester','2026-03-02T00:30:00Z',3,3,NULL,NULL);
INSERT INTO "operation" VALUES(4,'6a2ed26e57e2b8997e98005d','command','tester','2026-03-02T00:30:00Z',4,4,NULL,NULL);
INSERT INTO "operation" VALUES(5,'4d52e67672e2242de6d1f84d','command','tester','2026-03-02T00:30:00Z',5,5,NULL,NULL);
INSERT INTO "operation" VALUES(6,'a79bd207eb7f10a82e7da606','command','tester','2026-03-02T00:30:00Z',6,6,NULL,NULL);
INSERT INTO "operation" VALUES(7,'bf08a618052c835f8504e9af','command','tester','2026-03-02T00:30:00Z',7,7,NULL,NULL);
INSERT INTO "operation" VALUES(8,'c4fc8261ff7cfb316968c1e1','command','tester','2026-03-02T00:30:00Z',8,9,NULL,NULL);
INSERT INTO "operation" VALUES(9,'7db57b4b0df7c7e41a28513d','command','tester','2026-03-02T00:30:00Z',10,10,NULL,NULL);
INSERT INTO "operation" VALUES(10,'dca10db6f9fcd1361d805dbb','command','tester','2026-03-02T00:30:00Z',11,11,NULL,NULL);
INSERT INTO "operation" VALUES(11,'1f3820979f8b305889df6394','command','tester','2026-03-02T00:30:00Z',12,12,NULL,NULL);
INSERT INTO "operation" VALUES(12,'daf70531b9341013afddfffe','command','tester','2026-03-02T00:30:00Z',13,13,NULL,NULL);
INSERT INTO "operation" VALUES(13,'14c2e26044d1b6b3725da7aa','command','tester','2026-03-02T00:30:00Z',14,14,NULL,NULL);
INSERT INTO "operation" VALUES(14,'361066141ea280366fc8cb22','command','tester','2026-03-02T00:30:00Z',15,15,NULL,NULL);
INSERT INTO "operation" VALUES(15,'20b3939a25b2a4b26c32d034','command','tester','2026-03-02T00:30:00Z',16,16,NULL,NULL);
INSERT INTO "operation" VALUES(16,'de76691cada3f9a6c4977d7e','command','tester','2026-03-02T00:30:00Z',17,17,NULL,NULL);
INSERT INTO "operation" VALUES(17,'68f4f556096754e25f5b511e','command','tester','2026-03-02T00:30:00Z',18,18,NULL,NULL);
INSERT INTO "operation" VALUES(18,'3eced52d42204adc3065a4f1','command','tester','2026-03-02T01:00:00Z',19,19,NULL,NULL);
INSERT INTO "operation" VALUES(19,'ee40e11c6af5bb100d732c42','command','tester','2026-03-02T01:00:00Z',20,20,NULL,NULL);
INSERT INTO "operation" VALUES(20,'31d08dbf4b7f88e4e7b1fffa','command','tester','2026-03-02T01:00:00Z',21,21,NULL,NULL);
INSERT INTO "operation" VALUES(21,'ea8297fcb3c828312b123000','command','tester','2026-03-02T01:00:00Z',22,22,NULL,NULL);
INSERT INTO "operation" VALUES(22,'edcaee69c444dd932d856e78','command','tester','2026-03-02T01:00:00Z',23,23,NULL,NULL);
INSERT INTO "operation" VALUES(23,'4e03f9a975a6e2859baa9cf8','command','tester','2026-03-02T01:00:00Z',24,24,NULL,NULL);
INSERT INTO "operation" VALUES(24,'1d2bb7da9a95346274f230ff','command','tester','2026-03-02T01:00:00Z',25,25,NULL,NULL);
INSERT INTO "operation" VALUES(25,'20e1cde5f6b7d6ce2d7c5faf','command','tester','2026-03-02T01:00:00Z',26,26,NULL,NULL);
INSERT INTO "operation" VALUES(26,'76792e50cb5043393329a92f','command','tester','2026-03-02T01:00:00Z',27,27,NULL,NULL);
INSERT INTO "operation" VALUES(27,'a6553f1bd20b61e72ecec206','command','tester','2026-03-02T02:05:00Z',28,28,NULL,NULL);
INSERT INTO "operation" VALUES(28,'8620012158b208f16b1486d9','command','tester','2026-03-02T02:05:00Z',29,32,NULL,NULL);
INSERT INTO "operation" VALUES(29,'47e921e52f900d43d87785fc','command','tester','2026-03-02T02:05:00Z',33,33,NULL,NULL);
INSERT INTO "operation" VALUES(30,'16a625de3122eaf341933203','command','tester','2026-03-02T02:05:00Z',34,34,NULL,NULL);
INSERT INTO "operation" VALUES(31,'9ad7129548e0d2049128dd0c','command','tester','2026-03-02T02:05:00Z',35,37,NULL,NULL);
INSERT INTO "operation" VALUES(32,'e91e749ecbd1a4d87818f529','command','tester','2026-03-02T02:05:00Z',38,38,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0001"}}',NULL);
INSERT INTO "operation" VALUES(33,'353e13ecb76c0b8d4bd38a56','command','tester','2026-03-02T02:05:00Z',39,39,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0002"}}',NULL);
INSERT INTO "operation" VALUES(34,'181148b3cb71b743758fea8a','command','tester','2026-03-02T02:05:00Z',40,40,NULL,NULL);
INSERT INTO "operation" VALUES(35,'4e8bd1b181c257d06b0d1e12','command','tester','2026-03-02T02:05:00Z',41,41,NULL,NULL);
INSERT INTO "operation" VALUES(36,'08733e79b61e8c62addfaa8d','command','tester','2026-03-02T02:05:00Z',42,42,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0003"}}',NULL);
INSERT INTO "operation" VALUES(37,'6a7c6edf3e0863f28293ca89','command','tester','2026-03-02T02:05:00Z',43,43,'{"why": "{receipt} is void: ''svcdesk pay {number}'' writes another", "facts": {"receipt": "R-0003", "number": "SD-000001"}}',NULL);
INSERT INTO "operation" VALUES(38,'8fed05e01beeb8d8e564461e','command','tester','2026-03-02T02:05:00Z',44,44,NULL,NULL);
INSERT INTO "operation" VALUES(39,'30b225840a0a012fc1508d1b','command','tester','2026-03-02T03:00:00Z',45,45,NULL,NULL);
INSERT INTO "operation" VALUES(40,'6581cfd890b40ca4e521b279','command','tester','2026-03-02T03:00:00Z',46,46,NULL,NULL);
INSERT INTO "operation" VALUES(41,'afb31ab19dc05b72dd02f6c2','command','tester','2026-03-02T03:00:00Z',47,47,NULL,NULL);
INSERT INTO "operation" VALUES(42,'c541528effc07aff38de86ea','command','tester','2026-03-02T03:00:00Z',48,48,NULL,NULL);
INSERT INTO "operation" VALUES(43,'e3c20f1f166f1511d30cd9a0','command','wang','2026-03-02T03:00:00Z',49,49,NULL,NULL);
INSERT INTO "operation" VALUES(44,'2ea9ef86a8c286956abd6d3b','command','tester','2026-03-02T03:00:00Z',50,50,NULL,NULL);
INSERT INTO "operation" VALUES(45,'9a2348cebd2761d42d2e4888','command','tester','2026-03-02T03:00:00Z',51,51,'{"why": "{number} is on its way: ''svcdesk return back {number}'' when it is here again", "facts": {"number": "RMA-0001"}}',NULL);
INSERT INTO "operation" VALUES(46,'20a49274e7f798e222ffddc9','command','tester','2026-03-02T03:00:00Z',52,52,NULL,NULL);
INSERT INTO "operation" VALUES(47,'0ddc5385bb074385173476cc','command','tester','2026-03-02T03:30:00Z',53,53,NULL,NULL);
INSERT INTO "operation" VALUES(48,'809f83d57fb71a8fd54cea05','command','tester','2026-03-02T03:30:00Z',54,54,NULL,NULL);
INSERT INTO "operation" VALUES(49,'5a87a4c743ec33594bd15907','command','tester','2026-03-02T06:00:00Z',55,55,NULL,NULL);
INSERT INTO "operation" VALUES(50,'986fee342340492a599cd039','command','tester','2026-03-02T06:00:00Z',56,56,NULL,NULL);
INSERT INTO "operation" VALUES(51,'3efa8f1d0ccf064cdba211ea','command','tester','2026-03-02T06:00:00Z',57,58,NULL,NULL);
INSERT INTO "operation" VALUES(52,'9858b15308c662a7c001fc61','command','tester','2026-03-02T06:00:00Z',59,59,NULL,NULL);
INSERT INTO "operation" VALUES(53,'6c40e9b5e16aceba95bd161a','command','wang','2026-03-02T06:00:00Z',60,60,NULL,NULL);
INSERT INTO "operation" VALUES(54,'a45a70d8c6f971b55a0899ae','command','tester','2026-03-02T06:00:00Z',61,62,'{"why": "{number} is shipped: ''svcdesk stock transfer {part} {quantity} --from {holder} --to {source}'' returns it", "facts": {"number": "REQ-0001", "part": "roller", "quantity": 2, "holder": "centre", "source": "warehouse"}}',NULL);
INSERT INTO "operation" VALUES(55,'cbb7b2eafeb796ab978ab8dd','command','tester','2026-03-02T06:00:00Z',63,63,NULL,NULL);
INSERT INTO "operation" VALUES(56,'84e6739c2ca714140a95df00','command','tester','2026-03-02T06:00:00Z',64,64,NULL,NULL);
INSERT INTO "operation" VALUES(57,'09ae973932623b195fe736ab','command','tester','2026-03-02T09:20:00Z',65,65,NULL,NULL);
INSERT INTO "operation" VALUES(58,'5ba9669ec22a98f925010e54','program','tester','2026-03-02T09:20:00Z',66,67,NULL,NULL);
INSERT INTO "operation" VALUES(59,'5d161738dc96380076efd773','program','tester','2026-03-02T09:20:00Z',68,68,NULL,NULL);
INSERT INTO "operation" VALUES(60,'ef1fc37eb2216ad29259e38a','program','tester','2026-03-03T01:00:00Z',69,70,NULL,NULL);
INSERT INTO "operation" VALUES(61,'b6354d802248c4763f3e92cb','program','tester','2026-03-03T01:00:00Z',71,73,NULL,NULL);
INSERT INTO "operation" VALUES(62,'d0b58c0b9e4cb33ee3e35be2','program','tester','2026-03-03T01:00:00Z',74,76,NULL,NULL);
INSERT INTO "operation" VALUES(63,'c268c82c15de3e6434821e54','program','tester','2026-03-03T01:00:00Z',77,78,NULL,NULL);
INSERT INTO "operation" VALUES(64,'3c7900fb421dbc037ec14dae','program','tester','2026-03-03T01:00:00Z',79,79,NULL,NULL);
INSERT INTO "operation" VALUES(65,'e3ad9748e589786b3ce077a0','command','tester','2026-03-03T01:00:00Z',80,80,NULL,NULL);
INSERT INTO "operation" VALUES(66,'d6f4bc58d46f6e80340bc6c5','command','tester','2026-03-03T01:00:00Z',81,81,NULL,NULL);
INSERT INTO "operation" VALUES(67,'05d4a90fd3d0ab2812e5b087','command','tester','2026-03-03T01:00:00Z',82,82,NULL,NULL);
INSERT INTO "operation" VALUES(68,'5ed40f6e7702aedd4f1560c0','command','tester','2026-03-03T01:00:00Z',83,83,NULL,NULL);
INSERT INTO "operation" VALUES(69,'b37e38cbc3810ac93d68eca1','command','tester','2026-03-03T01:00:00Z',84,84,NULL,NULL);
INSERT INTO "operation" VALUES(70,'5e98955913b1025275b31811','command','tester','2026-03-03T01:00:00Z',85,87,NULL,NULL);
INSERT INTO "operation" VALUES(71,'f82da7db636df5b2ea6f7658','command','tester','2026-03-03T01:00:00Z',88,88,NULL,NULL);
INSERT INTO "operation" VALUES(72,'67679556abe86bf41e977d1d','command','tester','2026-03-03T01:00:00Z',89,89,NULL,NULL);
INSERT INTO "operation" VALUES(73,'f0a838d8872d1f023e4e5ab9','command','tester','2026-03-03T01:00:00Z',90,90,NULL,NULL);
INSERT INTO "operation" VALUES(74,'b065d0a0242b9ed1d97f947d','program','Desk 1','2026-03-02T00:30:00Z',91,92,NULL,NULL);
INSERT INTO "operation" VALUES(75,'b065d0a0242b9ed1d97f947d','program','Desk 1','2026-03-02T00:40:00Z',93,94,NULL,NULL);
INSERT INTO "operation" VALUES(76,'b065d0a0242b9ed1d97f947d','program','Ada','2026-03-02T00:50:00Z',95,95,NULL,NULL);
INSERT INTO "operation" VALUES(77,'b065d0a0242b9ed1d97f947d','program','tester','2026-03-03T01:00:00Z',96,96,NULL,NULL);
INSERT INTO "operation" VALUES(78,'1e3b8e5b57d841b18c151ecc','command','tester','2026-03-04T01:00:00Z',97,97,NULL,NULL);
INSERT INTO "operation" VALUES(79,'61b74e17ac87c6b5d70cea32','command','tester','2026-03-04T01:00:00Z',98,98,NULL,NULL);
INSERT INTO "operation" VALUES(80,'6415396fc4c0f8a78c411faa','command','tester','2026-03-04T01:00:00Z',99,99,NULL,NULL);
INSERT INTO "operation" VALUES(81,'ff11afb40339f316aab0b50a','command','tester','2026-03-04T01:00:00Z',100,100,NULL,NULL);
INSERT INTO "operation" VALUES(82,'be6d0a2a72481afc3127f7f2','command','tester','2026-03-04T01:00:00Z',101,102,NULL,NULL);
INSERT INTO "operation" VALUES(83,'b437eb01206e1c434da01c7c','command','tester','2026-03-04T01:00:00Z',103,103,NULL,NULL);
INSERT INTO "operation" VALUES(84,'4cd9c1de46b9defe78bb18e6','command','tester','2026-03-04T01:00:00Z',104,104,NULL,NULL);
INSERT INTO "operation" VALUES(85,'e811d7e1a3b6abeba8d692c2','command','tester','2026-03-04T03:00:00Z',105,105,NULL,NULL);
INSERT INTO "operation" VALUES(86,'d6487f4ff30bb6c60bb2e11f','program','tester','2026-04-01T01:00:00Z',106,106,NULL,NULL);
INSERT INTO "operation" VALUES(87,'35212a58ebc6ec270d559124','command','tester','2026-04-01T01:00:00Z',107,107,NULL,NULL);
INSERT INTO "operation" VALUES(88,'be4f8bbfb37474393fc5a65f','command','tester','2026-04-01T01:00:00Z',108,108,NULL,NULL);
INSERT INTO "operation" VALUES(89,'60ea6fb5c059ba154e48a249','command','tester','2026-04-01T01:00:00Z',109,109,NULL,NULL);
INSERT INTO "operation" VALUES(90,'cf1ad2f6a032fffea5f6a71d','command','tester','2026-04-01T01:00:00Z',110,110,NULL,NULL);
INSERT INTO "operation" VALUES(91,'2d83c04a25740a84d911c958','command','tester','2026-04-01T01:00:00Z',111,111,NULL,NULL);
INSERT INTO "operation" VALUES(92,'e7acc1700f4303b6dae70202','command','tester','2026-04-01T01:00:00Z',112,112,NULL,NULL);
INSERT INTO "operation" VALUES(93,'4b9bf00ac22966f26be6cdba','command','tester','2026-04-01T01:00:00Z',113,113,NULL,NULL);
INSERT INTO "operation" VALUES(94,'c547756919c07824e5586b9d','command','tester','2026-04-01T01:00:00Z',114,114,NULL,NULL);
INSERT INTO "operation" VALUES(95,'7b458cdebb8ae06f60a97278','command','tester','2026-04-01T01:00:00Z',115,115,NULL,'5082dca40e7c90b5108c0a7e');
INSERT INTO "operation" VALUES(96,'5082dca40e7c90b5108c0a7e','undo','tester','2026-04-01T01:00:00Z',116,116,NULL,NULL);
INSERT INTO "operation" VALUES(97,'2455570229e2d82f0d75f31b','command','tester','2026-04-01T01:00:00Z',117,117,NULL,NULL);
INSERT INTO "operation" VALUES(98,'2791c8ac9c22377dcad30a91','command','tester','2026-04-01T01:00:00Z',118,118,NULL,NULL);
INSERT INTO "operation" VALUES(99,'e9c3186a77e4e873503501ce','command','tester','2026-04-01T01:00:00Z',119,119,NULL,NULL);
INSERT INTO "operation" VALUES(100,'ba95e3c7b6e2f4bb21598e7e','command','tester','2026-04-01T01:00:00Z',120,122,NULL,NULL);
INSERT INTO "operation" VALUES(101,'e60b52acebdfad3471ae82b2','program','tester','2026-04-01T01:00:00Z',123,123,NULL,NULL);
INSERT INTO "operation" VALUES(102,'02ee9ca20a1f7440f1fc12a5','command','tester','2026-04-01T01:00:00Z',124,127,NULL,NULL);
INSERT INTO "operation" VALUES(103,'4c09152455c76ae76b47831c','command','tester','2026-04-01T01:00:00Z',128,128,NULL,NULL);
INSERT INTO "operation" VALUES(104,'4e8bf10f23f3729a975b44cc','command','tester','2026-04-01T01:00:00Z',129,129,NULL,NULL);
INSERT INTO "operation" VALUES(105,'e79f05604708df68ccac82f2','command','tester','2026-04-01T01:00:00Z',130,130,NULL,NULL);
INSERT INTO "operation" VALUES(106,'ab7e20a4a4981c8c5e7094f0','command','tester','2026-04-01T02:00:00Z',131,131,NULL,NULL);
INSERT INTO "operation" VALUES(107,'b7cf4670fd285874c97f2023','command','tester','2026-04-01T02:00:00Z',132,132,NULL,NULL);
INSERT INTO "operation" VALUES(108,'fc30ea3399506bb9fcd0e6ae','command','tester','2026-04-01T02:00:00Z',133,134,NULL,NULL);
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
INSERT INTO "payment" VALUES('907f308e9fa3212bd0e9902e','R-0001','656b20f6f6fcd2d4c91b9ec6',3000,'CNY','card','4bffa21bd9af7dd9c696de02','2026-03-02T02:05:00Z','tester',2,'payment',NULL,NULL,NULL);
INSERT INTO "payment" VALUES('72ca0638954abc36de1982cf','R-0002','656b20f6f6fcd2d4c91b9ec6',5000,'CNY','transfer',NULL,'2026-03-02T02:05:00Z','tester',2,'payment',NULL,NULL,NULL);
INSERT INTO "payment" VALUES('bbbe2291c5fe8e4cfa40663d','R-0003','656b20f6f6fcd2d4c91b9ec6',500,'CNY','transfer',NULL,'2026-03-02T02:05:00Z','tester',2,'refund','2026-03-02T02:05:00Z','tester','it was not given');
CREATE TABLE "phone" (
  customer_id TEXT NOT NULL REFERENCES customer (id),
  digits TEXT NOT NULL CHECK (digits <> ''),  -- in full, with the country's code, where the desk knows it
  extension TEXT NOT NULL,
  shown TEXT NOT NULL,                        -- as it was written
  tail TEXT NOT NULL,                         -- the last 7 digits, as many as a number without its area code has
  PRIMARY KEY (customer_id, digits, extension)
) STRICT;
INSERT INTO "phone" VALUES('208b197ead32c6bc093b33bd','8613800000001','','13800000001','0000001');
INSERT INTO "phone" VALUES('27305f159c16b10846844728','8613800000002','','13800000002','0000002');
INSERT INTO "phone" VALUES('208b197ead32c6bc093b33bd','8613800000003','','13800000003','0000003');
INSERT INTO "phone" VALUES('8f85ffd090d981bdc554351d','861055500007','12','010 5550 0007 ext 12','5500007');
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
INSERT INTO "priced_line" VALUES('835850a34dd01d62efb3ae89','636d2b7db35667ed2b265fe3',NULL,1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('d0beab3571d3c6b24ff04abf','636d2b7db35667ed2b265fe3',NULL,2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('f501b9d2050ba48110aeee63','636d2b7db35667ed2b265fe3',NULL,3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('12adcb3a3bfdb3da55053ef0','636d2b7db35667ed2b265fe3',NULL,4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('d85a5f103f6cf0944d35b0b1',NULL,'b8b16cfa857dfbe831bfe948',1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('dd67c139a8023ace7535072f',NULL,'b8b16cfa857dfbe831bfe948',2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('5e0a2a38f0958cc6a54b8f89',NULL,'b8b16cfa857dfbe831bfe948',3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('dc879043ddc719e284c67510',NULL,'b8b16cfa857dfbe831bfe948',4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('1af0a8822782f18f9176631d',NULL,'b8b16cfa857dfbe831bfe948',5,'work','training',1,'place',20000,20000,0,'included in the contract','CNY',0,'7ef23021c16b5e07bb78dfe6','training',2);
INSERT INTO "priced_line" VALUES('3a7d072a12356aa5d045aeea',NULL,'94c00ab9e4bf016a926c2afd',1,'work','visit',1,NULL,8000,8000,0,'in warranty','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('ce457705b7f47ea8a36d19ca',NULL,'94c00ab9e4bf016a926c2afd',2,'work','labour',1,'30m',6000,6000,0,'in warranty','CNY',0,NULL,NULL,2);
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
INSERT INTO "quote" VALUES('636d2b7db35667ed2b265fe3','Q-0001','656b20f6f6fcd2d4c91b9ec6','2026-03-02T01:00:00Z','tester',8000,'CNY','cost','free','full care',2);
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
INSERT INTO "rma" VALUES('a7384efc03360cd8e8ec9b1c','RMA-0001','5f3d61546c68c9317ae0ba2d','b467de0c810c45270ba1f044','quality','repair','desk','{"when": {"warranty": ["in"]}}',NULL,'2026-03-02T03:00:00Z','tester','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z',NULL,NULL);
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
INSERT INTO "settlement" VALUES('8f85ffd090d981bdc554351d','2026Q1','payments',150,2000000,30000,0,14000,0,0,16000,'CNY','2026-04-01T01:00:00Z',2);
CREATE TABLE site (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL,
  address TEXT,
  region TEXT, closed_on TEXT,
  UNIQUE (customer_id, name_key)
) STRICT;
INSERT INTO "site" VALUES('c2bfa1e16e1c14892dae73b6','208b197ead32c6bc093b33bd','North wing','north wing','2 Sample Road','county',NULL);
CREATE TABLE stock (
  holder_id TEXT NOT NULL REFERENCES holder (id),
  part TEXT NOT NULL,
  condition TEXT NOT NULL CHECK (condition IN ('new', 'used')),
  quantity INTEGER NOT NULL CHECK (quantity >= 0),
  PRIMARY KEY (holder_id, part, condition)
) STRICT;
INSERT INTO "stock" VALUES('c7fc2d29b91b2721a21ba51f','roller','new',3);
INSERT INTO "stock" VALUES('6abaf1a03d201dc81f098621','roller','new',1);
INSERT INTO "stock" VALUES('f6242017fe1214ac002e3808','roller','new',4);
INSERT INTO "stock" VALUES('3ae806057a8caa9407158d3b','roller','new',0);
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
INSERT INTO "stock_move" VALUES('b2fd62f22a8d8f93f048ff60',1,'2026-03-02T00:30:00Z','received','roller','new',10,NULL,'c7fc2d29b91b2721a21ba51f',NULL,NULL,NULL,'delivery note 17');
INSERT INTO "stock_move" VALUES('9c8c065fb4b402584b60dd4f',2,'2026-03-02T00:30:00Z','transferred','roller','new',3,'c7fc2d29b91b2721a21ba51f','6abaf1a03d201dc81f098621',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('7c2284cfa483fbe849066eb5',3,'2026-03-02T00:30:00Z','transferred','roller','new',2,'c7fc2d29b91b2721a21ba51f','f6242017fe1214ac002e3808',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('04f3498a3d67a3c482d7446e',4,'2026-03-02T01:00:00Z','issued','roller','new',1,'6abaf1a03d201dc81f098621','3ae806057a8caa9407158d3b','b8b16cfa857dfbe831bfe948',NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('8904376bf35bcc9dd129b6fe',5,'2026-03-02T02:05:00Z','fitted','roller','new',1,'3ae806057a8caa9407158d3b',NULL,'b8b16cfa857dfbe831bfe948',NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('61f70800b4eabcc9c7a1bd22',6,'2026-03-02T06:00:00Z','transferred','roller','new',2,'c7fc2d29b91b2721a21ba51f','f6242017fe1214ac002e3808',NULL,'586fcd170836485e4837abb7',NULL,NULL);
INSERT INTO "stock_move" VALUES('4ea140551505910359493808',7,'2026-03-02T06:00:00Z','lost','roller','new',1,'6abaf1a03d201dc81f098621',NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "stock_request" VALUES('586fcd170836485e4837abb7','REQ-0001','f6242017fe1214ac002e3808','roller',2,'issued','2026-03-02T06:00:00Z','tester','for the fair');
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
INSERT INTO "task" VALUES('a35ae53c48c333fec66dfab9','T-0001',NULL,NULL,'send the manual','customer','208b197ead32c6bc093b33bd','208b197ead32c6bc093b33bd','96ebe7fa3bbdef84b7aefc60',NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-03','2026-04-08',NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "task_move" VALUES('a35ae53c48c333fec66dfab9',1,'2026-04-01T01:00:00Z','tester','put off','2026-04-03','2026-04-08','they are on holiday');
CREATE TABLE terms (
  id TEXT PRIMARY KEY,
  promises TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO "terms" VALUES('b331d802018faebd7460ab3c','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "2h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "same day", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('d68aaf574a988ddec063d1b2','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "2h", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "5 working days", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
INSERT INTO "terms" VALUES('05c7f6495413817193788dcd','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "30m", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "2 working days", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
INSERT INTO "terms" VALUES('20444fa0ad0c6fad6880ce01','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "1h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "3 working days", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('3b4806aef97eabc4a0a14cc3','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "1h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "same day", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('490cedcaef965c2b0c9a4b5d','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "2h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "3 working days", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('4854afe726d616dd9c6a6d2c','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "30m", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "8h", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
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
INSERT INTO "ticket" VALUES('656b20f6f6fcd2d4c91b9ec6','SD-000001',1,'printer jams','fault','208b197ead32c6bc093b33bd',NULL,NULL,'2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','worn roller','roller replaced','aeb4a6fdc77ffc552f5361ec','7ef23021c16b5e07bb78dfe6',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('5f3d61546c68c9317ae0ba2d','SD-000002',2,'no power','fault','27305f159c16b10846844728',NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL,'b467de0c810c45270ba1f044','83e704e378d038dfa94afd27',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('d773c88a747b5b0d2ac1562f','SD-000003',3,'scanner reads every second code','fault','27305f159c16b10846844728',NULL,NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'83e704e378d038dfa94afd27',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('e222066dae5ee930e99ac7d2','SD-000004',4,'registration desk is down','fault','208b197ead32c6bc093b33bd','down','group','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'7ef23021c16b5e07bb78dfe6',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('4017e21e4fee7e6211f8c8b4','SD-000005',5,'cannot log in','fault','208b197ead32c6bc093b33bd',NULL,NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL,NULL,'7ef23021c16b5e07bb78dfe6',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('98b9e9e166e762968665e8a8','SD-000006',6,'called by mistake','fault','8f85ffd090d981bdc554351d',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('192a6099611957c3e3f70f5f','SD-000007',7,'how does it print','fault','8f85ffd090d981bdc554351d',NULL,NULL,'2026-03-03T01:00:00Z',NULL,'no training','explained',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('b59b1d63b191b5e3412891d8','INC-7',NULL,'Door, Lock, Stuck','fault','8eeedcbe5030b8b685559c85',NULL,NULL,'2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','not recorded','not recorded in the log',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('95a0ff1613c6050458ccb469','SD-000008',8,'the printer jams again','fault','208b197ead32c6bc093b33bd',NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL,'aeb4a6fdc77ffc552f5361ec','7ef23021c16b5e07bb78dfe6','656b20f6f6fcd2d4c91b9ec6',NULL,NULL);
INSERT INTO "ticket" VALUES('6f9639bc530a1c15e9e5ea57','SD-000009',9,'the screen is dark','fault','8f85ffd090d981bdc554351d',NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('303a4f36c5b65afaa2ad97cc','SD-000011',11,'does anybody come?','fault','8f85ffd090d981bdc554351d',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('03fa43d31946f50b6df43801','SD-000012',12,'does anybody come','fault','8f85ffd090d981bdc554351d',NULL,NULL,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,'303a4f36c5b65afaa2ad97cc',NULL);
INSERT INTO "ticket" VALUES('db6c4bfdf934ddb3afed7671','SD-000013',13,'no sound','fault','eb12235131dcd5dcc16082ac',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('c8be4d43cf887f25df20a823','SD-000014',14,'how does it print now','fault','8f85ffd090d981bdc554351d',NULL,NULL,'2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','no training','explained',NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "ticket_period" VALUES('656b20f6f6fcd2d4c91b9ec6','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','open','P1','gold','county','warranty','out','1','96ebe7fa3bbdef84b7aefc60');
INSERT INTO "ticket_period" VALUES('656b20f6f6fcd2d4c91b9ec6','2026-03-02T02:05:00Z','9999-12-31T23:59:59Z','closed','P1','gold','county','warranty','out','1','96ebe7fa3bbdef84b7aefc60');
INSERT INTO "ticket_period" VALUES('e222066dae5ee930e99ac7d2','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','open','P3','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('e222066dae5ee930e99ac7d2','2026-03-02T06:00:00Z','2026-03-03T01:00:00Z','open','P1','gold','city','warranty','unknown','2',NULL);
INSERT INTO "ticket_period" VALUES('e222066dae5ee930e99ac7d2','2026-03-03T01:00:00Z','2026-03-04T01:00:00Z','open','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('98b9e9e166e762968665e8a8','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','cancelled','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('192a6099611957c3e3f70f5f','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','in','1','cdb75e0a110684eabe5c8555');
INSERT INTO "ticket_period" VALUES('b59b1d63b191b5e3412891d8','2026-03-02T00:30:00Z','2026-03-02T00:40:00Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('b59b1d63b191b5e3412891d8','2026-03-02T00:40:00Z','2026-03-02T00:50:00Z','open','P3','standard','city','warranty','unknown','1','bc1548cd5dc1c36a004d1759');
INSERT INTO "ticket_period" VALUES('b59b1d63b191b5e3412891d8','2026-03-02T00:50:00Z','9999-12-31T23:59:59Z','resolved','P3','standard','city','warranty','unknown','1','bc1548cd5dc1c36a004d1759');
INSERT INTO "ticket_period" VALUES('e222066dae5ee930e99ac7d2','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','held','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('95a0ff1613c6050458ccb469','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','open','P3','gold','county','warranty','out','1',NULL);
INSERT INTO "ticket_period" VALUES('4017e21e4fee7e6211f8c8b4','2026-03-02T09:20:00Z','2026-03-03T01:00:00Z','open','P2','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('4017e21e4fee7e6211f8c8b4','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P2','gold','city','warranty','unknown','2','cdb75e0a110684eabe5c8555');
INSERT INTO "ticket_period" VALUES('6f9639bc530a1c15e9e5ea57','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','open','P1','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('e222066dae5ee930e99ac7d2','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','open','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('5f3d61546c68c9317ae0ba2d','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','held','P3','standard','city','warranty','in','1',NULL);
INSERT INTO "ticket_period" VALUES('d773c88a747b5b0d2ac1562f','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','open','P2','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('03fa43d31946f50b6df43801','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','cancelled','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('db6c4bfdf934ddb3afed7671','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('303a4f36c5b65afaa2ad97cc','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1','96ebe7fa3bbdef84b7aefc60');
INSERT INTO "ticket_period" VALUES('c8be4d43cf887f25df20a823','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','resolved','P3','standard','city','warranty','unknown','1',NULL);
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
INSERT INTO "turnover" VALUES('8f85ffd090d981bdc554351d','2026-02',2000000,'CNY',2);
INSERT INTO "turnover" VALUES('8f85ffd090d981bdc554351d','2026-04',100000,'CNY',2);
CREATE TABLE withdrawn (
  ticket_id TEXT PRIMARY KEY,
  number TEXT NOT NULL,
  count INTEGER,
  at TEXT NOT NULL,
  actor TEXT NOT NULL
) STRICT;
INSERT INTO "withdrawn" VALUES('71c44d2252351c6d921d7abd','SD-000010',10,'2026-04-01T01:00:00Z','tester');
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
INSERT INTO "word" VALUES('000005',1,0,'丅');
INSERT INTO "word" VALUES('000006',1,0,'丄');
INSERT INTO "word" VALUES('000007',1,0,'丂');
INSERT INTO "word" VALUES('000008',1,0,'万');
INSERT INTO "word" VALUES('000009',1,0,'七');
INSERT INTO "word" VALUES('00001',1,0,'丆');
INSERT INTO "word" VALUES('00001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('000011',1,0,'丌');
INSERT INTO "word" VALUES('000012',1,0,'上');
INSERT INTO "word" VALUES('000013',1,0,'下');
INSERT INTO "word" VALUES('00002',1,0,'三');
INSERT INTO "word" VALUES('00002',2,0,'一三');
INSERT INTO "word" VALUES('00003',1,0,'一');
INSERT INTO "word" VALUES('00003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('00004',1,0,'丈');
INSERT INTO "word" VALUES('00005',1,0,'丅');
INSERT INTO "word" VALUES('00006',1,0,'丄');
INSERT INTO "word" VALUES('00007',1,0,'丂');
INSERT INTO "word" VALUES('00007',2,0,'丂七丄上丌');
INSERT INTO "word" VALUES('00008',1,0,'万');
INSERT INTO "word" VALUES('00009',1,0,'七');
INSERT INTO "word" VALUES('0001',1,0,'丆');
INSERT INTO "word" VALUES('0001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('00011',1,0,'丌');
INSERT INTO "word" VALUES('00012',1,0,'上');
INSERT INTO "word" VALUES('00013',1,0,'下');
INSERT INTO "word" VALUES('0002',1,0,'三');
INSERT INTO "word" VALUES('0002',2,0,'一三');
INSERT INTO "word" VALUES('0003',1,0,'一');
INSERT INTO "word" VALUES('0003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('0004',1,0,'丈');
INSERT INTO "word" VALUES('0005',1,0,'丅');
INSERT INTO "word" VALUES('0006',1,0,'丄');
INSERT INTO "word" VALUES('0007',1,0,'丂');
INSERT INTO "word" VALUES('0007',2,0,'丂七丄上丌');
INSERT INTO "word" VALUES('0008',1,0,'万');
INSERT INTO "word" VALUES('0009',1,0,'七');
INSERT INTO "word" VALUES('0011',1,0,'丌');
INSERT INTO "word" VALUES('0012',1,0,'上');
INSERT INTO "word" VALUES('0013',1,0,'下');
INSERT INTO "word" VALUES('010',2,0,'丂七丄上丌');
INSERT INTO "word" VALUES('01055500007',2,0,'丂七丄上丌');
INSERT INTO "word" VALUES('055500007',2,0,'丂七丄上丌');
INSERT INTO "word" VALUES('1',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('1001',2,0,'丆万');
INSERT INTO "word" VALUES('1002',2,0,'三');
INSERT INTO "word" VALUES('1055500007',2,0,'丂七丄上丌');
INSERT INTO "word" VALUES('12',2,0,'丂七丄上丌');
INSERT INTO "word" VALUES('12345',2,0,'三');
INSERT INTO "word" VALUES('13800000001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('13800000002',2,0,'一三');
INSERT INTO "word" VALUES('13800000003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('2',2,0,'丆万');
INSERT INTO "word" VALUES('20',3,0,'丆');
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
INSERT INTO "word" VALUES('at',3,0,'丆');
INSERT INTO "word" VALUES('away',3,0,'三');
INSERT INTO "word" VALUES('be',3,0,'丈');
INSERT INTO "word" VALUES('board',3,0,'丈');
INSERT INTO "word" VALUES('by',1,0,'丄');
INSERT INTO "word" VALUES('by',2,0,'丄');
INSERT INTO "word" VALUES('by',3,0,'丄');
INSERT INTO "word" VALUES('called',1,0,'丄');
INSERT INTO "word" VALUES('called',2,0,'丄');
INSERT INTO "word" VALUES('called',3,0,'丄');
INSERT INTO "word" VALUES('cannot',1,0,'丅');
INSERT INTO "word" VALUES('cannot',2,0,'丅');
INSERT INTO "word" VALUES('care',3,0,'丆');
INSERT INTO "word" VALUES('clinic',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('close',3,0,'丆');
INSERT INTO "word" VALUES('code',1,0,'一');
INSERT INTO "word" VALUES('code',2,0,'一');
INSERT INTO "word" VALUES('come',1,0,'上丌');
INSERT INTO "word" VALUES('come',2,0,'丌');
INSERT INTO "word" VALUES('coming',2,0,'三');
INSERT INTO "word" VALUES('content',3,0,'丂');
INSERT INTO "word" VALUES('customer',3,0,'丈');
INSERT INTO "word" VALUES('dark',1,0,'七');
INSERT INTO "word" VALUES('dark',2,0,'七');
INSERT INTO "word" VALUES('dealer',2,0,'丂七丄上丌');
INSERT INTO "word" VALUES('desk',1,0,'丈');
INSERT INTO "word" VALUES('desk',2,0,'丈');
INSERT INTO "word" VALUES('did',3,0,'丆');
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
INSERT INTO "word" VALUES('full',3,0,'丆');
INSERT INTO "word" VALUES('has',3,0,'丈');
INSERT INTO "word" VALUES('help',3,0,'丆');
INSERT INTO "word" VALUES('how',1,0,'丂');
INSERT INTO "word" VALUES('how',2,0,'丂');
INSERT INTO "word" VALUES('how',3,0,'丂');
INSERT INTO "word" VALUES('in',1,0,'丅');
INSERT INTO "word" VALUES('in',2,0,'丅三');
INSERT INTO "word" VALUES('in',3,0,'丁丂');
INSERT INTO "word" VALUES('inc',1,0,'丁');
INSERT INTO "word" VALUES('into',3,0,'一');
INSERT INTO "word" VALUES('is',1,0,'七丈');
INSERT INTO "word" VALUES('is',2,0,'七丈三');
INSERT INTO "word" VALUES('is',3,0,'丅丈');
INSERT INTO "word" VALUES('it',1,0,'丂');
INSERT INTO "word" VALUES('it',2,0,'丂');
INSERT INTO "word" VALUES('it',3,0,'一');
INSERT INTO "word" VALUES('jam',3,0,'丆');
INSERT INTO "word" VALUES('jams',1,0,'丆万');
INSERT INTO "word" VALUES('jams',2,0,'丆万');
INSERT INTO "word" VALUES('know',3,0,'丂');
INSERT INTO "word" VALUES('labels',3,0,'丆');
INSERT INTO "word" VALUES('li',2,0,'丅丆万丈下');
INSERT INTO "word" VALUES('lock',1,0,'丁');
INSERT INTO "word" VALUES('lock',2,0,'丁');
INSERT INTO "word" VALUES('log',1,0,'丅');
INSERT INTO "word" VALUES('log',2,0,'丅');
INSERT INTO "word" VALUES('log',3,0,'丁');
INSERT INTO "word" VALUES('logged',2,0,'丌');
INSERT INTO "word" VALUES('look',3,0,'一');
INSERT INTO "word" VALUES('lp2',2,0,'丆万');
INSERT INTO "word" VALUES('measured',3,0,'丈');
INSERT INTO "word" VALUES('mistake',1,0,'丄');
INSERT INTO "word" VALUES('mistake',2,0,'丄');
INSERT INTO "word" VALUES('mistake',3,0,'丄');
INSERT INTO "word" VALUES('mr',2,0,'丌');
INSERT INTO "word" VALUES('na',2,0,'丅丆万丈下');
INSERT INTO "word" VALUES('nine',2,0,'下');
INSERT INTO "word" VALUES('no',1,0,'三下');
INSERT INTO "word" VALUES('no',2,0,'三下');
INSERT INTO "word" VALUES('no',3,0,'丂');
INSERT INTO "word" VALUES('none',3,0,'丂');
INSERT INTO "word" VALUES('noon',3,0,'丆');
INSERT INTO "word" VALUES('north',2,0,'丆万');
INSERT INTO "word" VALUES('not',3,0,'丁丆');
INSERT INTO "word" VALUES('out',3,0,'丅丈');
INSERT INTO "word" VALUES('paper',3,0,'丆');
INSERT INTO "word" VALUES('photo',3,0,'丆');
INSERT INTO "word" VALUES('png',3,0,'丆');
INSERT INTO "word" VALUES('power',1,0,'三');
INSERT INTO "word" VALUES('power',2,0,'三');
INSERT INTO "word" VALUES('pr',2,0,'丆万三');
INSERT INTO "word" VALUES('print',1,0,'丂');
INSERT INTO "word" VALUES('print',2,0,'丂');
INSERT INTO "word" VALUES('printed',3,0,'丆');
INSERT INTO "word" VALUES('printer',1,0,'丆万');
INSERT INTO "word" VALUES('printer',2,0,'丆万');
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
INSERT INTO "word" VALUES('running',3,0,'丅丈');
INSERT INTO "word" VALUES('sample',2,0,'丁丂七丄丆万上丌');
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
INSERT INTO "word" VALUES('the',1,0,'七万');
INSERT INTO "word" VALUES('the',2,0,'七万三');
INSERT INTO "word" VALUES('the',3,0,'丁丈');
INSERT INTO "word" VALUES('them',3,0,'七');
INSERT INTO "word" VALUES('they',3,0,'丂丆');
INSERT INTO "word" VALUES('time',3,0,'丅丈');
INSERT INTO "word" VALUES('to',3,0,'七丈');
INSERT INTO "word" VALUES('told',3,0,'七');
INSERT INTO "word" VALUES('training',3,0,'丂');
INSERT INTO "word" VALUES('twice',2,0,'丌');
INSERT INTO "word" VALUES('van',2,0,'三');
INSERT INTO "word" VALUES('wait',3,0,'七');
INSERT INTO "word" VALUES('warranty',3,0,'丂');
INSERT INTO "word" VALUES('we',3,0,'一');
INSERT INTO "word" VALUES('wing',2,0,'丆万');
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
COMMIT;
