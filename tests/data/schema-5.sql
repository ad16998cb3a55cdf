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
INSERT INTO "_sqlite_migrations" VALUES(1,'svcdesk','0001_desk','2026-11-28 08:31:45.215359+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'svcdesk','0002_field','2026-11-28 08:31:45.251857+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'svcdesk','0003_truth','2026-11-28 08:31:45.277210+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'svcdesk','0004_slips','2026-11-28 08:31:45.375739+00:00');
INSERT INTO "_sqlite_migrations" VALUES(5,'svcdesk','0005_care','2026-11-28 08:31:45.383099+00:00');
CREATE TABLE absence (
  id TEXT PRIMARY KEY,
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  note TEXT,
  CHECK (since < until)
) STRICT;
INSERT INTO "absence" VALUES('4744637853a8950b745c15d9','e9f13bd106769d0553c76ba6','2026-04-05T16:00:00Z','2026-04-10T16:00:00Z','holiday');
INSERT INTO "absence" VALUES('7cca5df047f0f678487f4680','e9f13bd106769d0553c76ba6','2026-04-30T16:00:00Z','2026-05-05T16:00:00Z','on leave');
CREATE TABLE appointment (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  agreed_at TEXT NOT NULL,
  visit_at TEXT NOT NULL,
  asked_by TEXT NOT NULL CHECK (asked_by IN ('customer', 'desk')),
  note TEXT
, visit_until TEXT CHECK (visit_until >= visit_at)) STRICT;
INSERT INTO "appointment" VALUES('b11a12249ef8de81140e7455','ab499d603788e85d960b8657','2026-03-02T01:00:00Z','2026-03-02T02:00:00Z','customer','they close at noon',NULL);
INSERT INTO "appointment" VALUES('1ac3aae0e3e4c51904851ee5','21b39f4d932584557186c5cf','2026-03-04T01:00:00Z','2026-03-05T06:00:00Z','desk',NULL,'2026-03-05T08:00:00Z');
CREATE TABLE approval (
  noun TEXT NOT NULL CHECK (noun IN ('repair', 'request', 'return')),
  noun_id TEXT NOT NULL,   -- of the dispatch, the request or the return
  actor TEXT NOT NULL,
  at TEXT NOT NULL,
  note TEXT,
  PRIMARY KEY (noun, noun_id, actor)
) STRICT;
INSERT INTO "approval" VALUES('return','5d23bf754a401071ff7bf582','wang','2026-03-02T03:00:00Z',NULL);
INSERT INTO "approval" VALUES('request','0eb3ad35bfc22e9481c53aaa','wang','2026-03-02T06:00:00Z',NULL);
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
INSERT INTO "article" VALUES('dcf82692d0e8fb6ffcb3136e','K-0001','nobody knows how it prints',NULL,NULL,'how does it print','no training','explained','f35949ad1395bb429877c379','tester','2026-04-01T02:00:00Z',1,NULL,NULL);
CREATE TABLE article_use (
  id TEXT PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES article (id),
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  at TEXT NOT NULL
) STRICT;
INSERT INTO "article_use" VALUES('52b14938fe72f6c0668a722c','dcf82692d0e8fb6ffcb3136e','b28fde546f137ad98215b585','2026-04-01T02:00:00Z');
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
INSERT INTO "attachment" VALUES('473039c705d587eb798bbfcd','ab499d603788e85d960b8657',1,'f83c0b6b6a47c067956890d3',NULL,'photo','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-03-02T02:05:00Z');
INSERT INTO "attachment" VALUES('18b507f6e41e8791fd19db6d','ab499d603788e85d960b8657',2,NULL,NULL,'file','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-03-02T02:05:00Z');
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
INSERT INTO "call" VALUES('a998c3f71a8fd515afa6df80','ab499d603788e85d960b8657','2026-03-02T01:00:00Z','phone','Li Na','13800000003','printer jams','tester',0,NULL);
INSERT INTO "call" VALUES('3752113aca58c1aac8c3c1ac','a6f85c17d919e13d0b0c6343','2026-03-02T03:00:00Z','phone',NULL,NULL,'no power','tester',0,NULL);
INSERT INTO "call" VALUES('57d7881db31e42e394830ba8','a6f85c17d919e13d0b0c6343','2026-03-02T03:00:00Z','phone',NULL,NULL,'is anybody coming?','tester',1,NULL);
INSERT INTO "call" VALUES('6e50620944bfb24d48ede051','715da2b0910acc605bfcab01','2026-03-02T03:30:00Z','phone',NULL,NULL,'scanner reads every second code','tester',0,NULL);
INSERT INTO "call" VALUES('c6a9a4dbdc455ef57b3f01dc','21b39f4d932584557186c5cf','2026-03-02T03:30:00Z','phone',NULL,NULL,'registration desk is down','tester',0,NULL);
INSERT INTO "call" VALUES('141919b16a53ce11b036bfc4','f34ca0929796b5237993b83b','2026-03-02T09:20:00Z','phone',NULL,NULL,'cannot log in','tester',0,NULL);
INSERT INTO "call" VALUES('bcc5c60f30c454f9621be11a','cc45b4927d7b9e2415e45c62','2026-03-03T01:00:00Z','phone',NULL,NULL,'called by mistake','tester',0,NULL);
INSERT INTO "call" VALUES('5b5d774efddf528bb32d3f1f','f35949ad1395bb429877c379','2026-03-03T01:00:00Z','phone',NULL,NULL,'how does it print','tester',0,NULL);
INSERT INTO "call" VALUES('ab2985a931149ce7f8d439f2','ba867abadf93c592fc38837e','2026-03-02T00:30:00Z','phone',NULL,NULL,'Door, Lock, Stuck','Desk 1',0,NULL);
INSERT INTO "call" VALUES('50d917d55ec8dc3de995a876','7723d943ca11e96bd4ea413e','2026-03-04T01:00:00Z','phone',NULL,NULL,'the printer jams again','tester',0,NULL);
INSERT INTO "call" VALUES('2bd41cff8b2dcd0b6120aea8','88051c639551f3421fad4cae','2026-03-04T01:00:00Z','phone',NULL,NULL,'the screen is dark','tester',0,NULL);
INSERT INTO "call" VALUES('2f0526f0f526148465528300','3ff1f6769cf467a20212f485','2026-04-01T01:00:00Z','phone',NULL,NULL,'does anybody come?','tester',0,NULL);
INSERT INTO "call" VALUES('ce39031cae7764c2b0775036','3ff1f6769cf467a20212f485','2026-04-01T01:00:00Z','phone','Mr Sample',NULL,'logged twice','tester',0,NULL);
INSERT INTO "call" VALUES('010b6c95db04b20bacd8777f','aefc940b81e19fd67cddc080','2026-04-01T01:00:00Z','mail','Li Na',NULL,'no sound
since nine','tester',0,NULL);
INSERT INTO "call" VALUES('38c81d1133f52a4d98235dcc','b28fde546f137ad98215b585','2026-04-01T02:00:00Z','phone',NULL,NULL,'how does it print now','tester',0,NULL);
CREATE TABLE card (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  value INTEGER NOT NULL CHECK (value > 0),
  balance INTEGER NOT NULL CHECK (balance BETWEEN 0 AND value),
  currency TEXT NOT NULL,
  sold_at TEXT NOT NULL
, decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4)) STRICT;
INSERT INTO "card" VALUES('aba85a44979f1e0221a7208d','CARD-0001','f3c94272f73c47471998801f',50000,47000,'CNY','2026-03-02T00:30:00Z',2);
CREATE TABLE change (
  seq INTEGER PRIMARY KEY,
  op TEXT NOT NULL,
  relation TEXT NOT NULL,
  key TEXT NOT NULL,
  before TEXT
) STRICT;
INSERT INTO "change" VALUES(1,'0940f7c51ece1355f6fbb1fa','engineer','["66da21b3290df42ecf070765"]',NULL);
INSERT INTO "change" VALUES(2,'0940f7c51ece1355f6fbb1fa','engineer_skill','["66da21b3290df42ecf070765","printer"]',NULL);
INSERT INTO "change" VALUES(3,'6b40af1c821fd6069177bea3','engineer','["e9f13bd106769d0553c76ba6"]',NULL);
INSERT INTO "change" VALUES(4,'6b40af1c821fd6069177bea3','engineer_skill','["e9f13bd106769d0553c76ba6","installation"]',NULL);
INSERT INTO "change" VALUES(5,'6b40af1c821fd6069177bea3','engineer_role','["e9f13bd106769d0553c76ba6","reception"]',NULL);
INSERT INTO "change" VALUES(6,'83a0c4cba6f10d8922acb7c0','absence','["4744637853a8950b745c15d9"]',NULL);
INSERT INTO "change" VALUES(7,'ba2056707f43c4261ce11d6b','customer','["f3c94272f73c47471998801f"]',NULL);
INSERT INTO "change" VALUES(8,'ba2056707f43c4261ce11d6b','phone','["f3c94272f73c47471998801f","8613800000001",""]',NULL);
INSERT INTO "change" VALUES(9,'e81a5fd51dc656b42cffc21f','customer','["38865e5d770d632c543e5788"]',NULL);
INSERT INTO "change" VALUES(10,'e81a5fd51dc656b42cffc21f','phone','["38865e5d770d632c543e5788","8613800000002",""]',NULL);
INSERT INTO "change" VALUES(11,'84519af8bc46c07f593ba9e5','customer','["9d70b766b5fb7e74e626e758"]',NULL);
INSERT INTO "change" VALUES(12,'fe86ae825b4930ce8d67c5bc','site','["de2f0bb6c4804ef4a492fc1c"]',NULL);
INSERT INTO "change" VALUES(13,'85d9e47b098caa685c1729de','phone','["f3c94272f73c47471998801f","8613800000003",""]',NULL);
INSERT INTO "change" VALUES(14,'85d9e47b098caa685c1729de','contact','["2ac08bc666887a5126f89c99"]',NULL);
INSERT INTO "change" VALUES(15,'68712887dd5985f483b4eadc','contract','["7986071a5cf7392af07fcb34"]',NULL);
INSERT INTO "change" VALUES(16,'68712887dd5985f483b4eadc','entitlement','["7986071a5cf7392af07fcb34","visit"]',NULL);
INSERT INTO "change" VALUES(17,'68712887dd5985f483b4eadc','entitlement','["7986071a5cf7392af07fcb34","training"]',NULL);
INSERT INTO "change" VALUES(18,'05642009d78a3d0e9f881e1d','contract','["32c8db0479a77cf1eb09895d"]',NULL);
INSERT INTO "change" VALUES(19,'d730de4d0e1f559d2d6afafc','equipment','["ab80211de106b2bcbc66229a"]',NULL);
INSERT INTO "change" VALUES(20,'de313e17dee68204e0a92414','equipment','["e4f8b5c25da807af8abab075"]',NULL);
INSERT INTO "change" VALUES(21,'eaf09998b1ed78f1378277f0','equipment','["18bd93e364957a7b09068c00"]',NULL);
INSERT INTO "change" VALUES(22,'6315c70ce5e4193de9958ed9','holder','["bacb15a32b2f42145e7e8a04"]',NULL);
INSERT INTO "change" VALUES(23,'6315c70ce5e4193de9958ed9','stock','["bacb15a32b2f42145e7e8a04","roller","new"]',NULL);
INSERT INTO "change" VALUES(24,'6315c70ce5e4193de9958ed9','stock_move','["48e086e6e9f3708f402678f7"]',NULL);
INSERT INTO "change" VALUES(25,'703a33434258d6a5cfbbd260','holder','["7ea64d29f7f27c5706daf581"]',NULL);
INSERT INTO "change" VALUES(26,'703a33434258d6a5cfbbd260','stock','["bacb15a32b2f42145e7e8a04","roller","new"]','{"holder_id":"bacb15a32b2f42145e7e8a04","part":"roller","condition":"new","quantity":10}');
INSERT INTO "change" VALUES(27,'703a33434258d6a5cfbbd260','stock','["7ea64d29f7f27c5706daf581","roller","new"]',NULL);
INSERT INTO "change" VALUES(28,'703a33434258d6a5cfbbd260','stock_move','["dd1a28abde459da755c40e82"]',NULL);
INSERT INTO "change" VALUES(29,'0a885266206b21464bad7808','holder','["c7b3ae3c63769115304e41a0"]',NULL);
INSERT INTO "change" VALUES(30,'0a885266206b21464bad7808','stock','["bacb15a32b2f42145e7e8a04","roller","new"]','{"holder_id":"bacb15a32b2f42145e7e8a04","part":"roller","condition":"new","quantity":7}');
INSERT INTO "change" VALUES(31,'0a885266206b21464bad7808','stock','["c7b3ae3c63769115304e41a0","roller","new"]',NULL);
INSERT INTO "change" VALUES(32,'0a885266206b21464bad7808','stock_move','["92771964f71dccf03064fd1a"]',NULL);
INSERT INTO "change" VALUES(33,'4a0e212a4eda01a413287561','card','["aba85a44979f1e0221a7208d"]',NULL);
INSERT INTO "change" VALUES(34,'5d633bfe0e0e85e90c1ac345','ticket','["ab499d603788e85d960b8657"]',NULL);
INSERT INTO "change" VALUES(35,'5d633bfe0e0e85e90c1ac345','ticket_period','["ab499d603788e85d960b8657","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(36,'5d633bfe0e0e85e90c1ac345','call','["a998c3f71a8fd515afa6df80"]',NULL);
INSERT INTO "change" VALUES(37,'5d633bfe0e0e85e90c1ac345','clock','["02358c47ed1bc2611c7c08a1"]',NULL);
INSERT INTO "change" VALUES(38,'5d633bfe0e0e85e90c1ac345','clock','["d5dec06c29ec230ec2bc13d6"]',NULL);
INSERT INTO "change" VALUES(39,'5d633bfe0e0e85e90c1ac345','clock','["ef745fb83daea344d513173a"]',NULL);
INSERT INTO "change" VALUES(40,'5d633bfe0e0e85e90c1ac345','clock_period','["02358c47ed1bc2611c7c08a1","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(41,'5d633bfe0e0e85e90c1ac345','clock_period','["d5dec06c29ec230ec2bc13d6","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(42,'5d633bfe0e0e85e90c1ac345','clock_period','["ef745fb83daea344d513173a","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(43,'2d11f9907a4cbe0bbce8b693','ticket_period','["ab499d603788e85d960b8657","2026-03-02T01:00:00Z"]','{"ticket_id":"ab499d603788e85d960b8657","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(44,'2d11f9907a4cbe0bbce8b693','ticket_period','["ab499d603788e85d960b8657","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(45,'bff10dfc082796892bae225d','clock','["02358c47ed1bc2611c7c08a1"]','{"id":"02358c47ed1bc2611c7c08a1","ticket_id":"ab499d603788e85d960b8657","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(46,'bff10dfc082796892bae225d','clock','["d5dec06c29ec230ec2bc13d6"]','{"id":"d5dec06c29ec230ec2bc13d6","ticket_id":"ab499d603788e85d960b8657","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(47,'bff10dfc082796892bae225d','clock_period','["02358c47ed1bc2611c7c08a1","2026-03-02T01:00:00Z"]','{"clock_id":"02358c47ed1bc2611c7c08a1","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T01:15:00Z","held":0}');
INSERT INTO "change" VALUES(48,'bff10dfc082796892bae225d','clock_period','["d5dec06c29ec230ec2bc13d6","2026-03-02T01:00:00Z"]','{"clock_id":"d5dec06c29ec230ec2bc13d6","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T01:30:00Z","held":0}');
INSERT INTO "change" VALUES(49,'505e96ea5eff3e7f86a062d4','appointment','["b11a12249ef8de81140e7455"]',NULL);
INSERT INTO "change" VALUES(50,'17637336a65b639f5dfd6bac','consent','["4696724c2359bb9dfe6dfddd"]',NULL);
INSERT INTO "change" VALUES(51,'7baa4e31ac17221858c2e945','quote','["65f57d303a2cfe71a4c40aa2"]',NULL);
INSERT INTO "change" VALUES(52,'7baa4e31ac17221858c2e945','priced_line','["d176ac884cb20cf807a59b4a"]',NULL);
INSERT INTO "change" VALUES(53,'7baa4e31ac17221858c2e945','priced_line','["7d3a4a3b1dc5c96b76dc1f4d"]',NULL);
INSERT INTO "change" VALUES(54,'7baa4e31ac17221858c2e945','priced_line','["ea913e4bde72269eb6417e10"]',NULL);
INSERT INTO "change" VALUES(55,'7baa4e31ac17221858c2e945','priced_line','["2773bdd0ad5481b42e69ca5f"]',NULL);
INSERT INTO "change" VALUES(56,'38a4d841ec8a1c68b1ac5bc9','consent','["717066c03cff199dc0fef896"]',NULL);
INSERT INTO "change" VALUES(57,'4ccf150542fcc9cbd19e1956','dispatch','["f83c0b6b6a47c067956890d3"]',NULL);
INSERT INTO "change" VALUES(58,'4ccf150542fcc9cbd19e1956','clock','["13b925a573a2ba7c680e31fc"]',NULL);
INSERT INTO "change" VALUES(59,'4ccf150542fcc9cbd19e1956','clock_period','["13b925a573a2ba7c680e31fc","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(60,'c7abe5436bd4d8199fbd71b0','holder','["6df7b63050ffeebf9096757d"]',NULL);
INSERT INTO "change" VALUES(61,'c7abe5436bd4d8199fbd71b0','stock','["7ea64d29f7f27c5706daf581","roller","new"]','{"holder_id":"7ea64d29f7f27c5706daf581","part":"roller","condition":"new","quantity":3}');
INSERT INTO "change" VALUES(62,'c7abe5436bd4d8199fbd71b0','stock','["6df7b63050ffeebf9096757d","roller","new"]',NULL);
INSERT INTO "change" VALUES(63,'c7abe5436bd4d8199fbd71b0','stock_move','["4b42f9e533a8db865994a490"]',NULL);
INSERT INTO "change" VALUES(64,'d00c79ef6dbf70a4f5cbf7ea','dispatch','["f83c0b6b6a47c067956890d3"]','{"id":"f83c0b6b6a47c067956890d3","ticket_id":"ab499d603788e85d960b8657","visit":1,"engineer_id":"66da21b3290df42ecf070765","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(65,'d00c79ef6dbf70a4f5cbf7ea','clock','["13b925a573a2ba7c680e31fc"]','{"id":"13b925a573a2ba7c680e31fc","ticket_id":"ab499d603788e85d960b8657","target":"arrive","tier":"gold","within":"2h clock","calendar":"always","stops":"arrived","pauses":null,"started_by":"ordered","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(66,'d00c79ef6dbf70a4f5cbf7ea','clock_period','["13b925a573a2ba7c680e31fc","2026-03-02T01:00:00Z"]','{"clock_id":"13b925a573a2ba7c680e31fc","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(67,'c2e612b517b8ab65073090e7','dispatch','["f83c0b6b6a47c067956890d3"]','{"id":"f83c0b6b6a47c067956890d3","ticket_id":"ab499d603788e85d960b8657","visit":1,"engineer_id":"66da21b3290df42ecf070765","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(68,'c2e612b517b8ab65073090e7','dispatch_check','["f83c0b6b6a47c067956890d3","uniform"]',NULL);
INSERT INTO "change" VALUES(69,'c2e612b517b8ab65073090e7','dispatch_check','["f83c0b6b6a47c067956890d3","tidy"]',NULL);
INSERT INTO "change" VALUES(70,'c2e612b517b8ab65073090e7','dispatch_item','["f83c0b6b6a47c067956890d3","training"]',NULL);
INSERT INTO "change" VALUES(71,'c2e612b517b8ab65073090e7','stock','["6df7b63050ffeebf9096757d","roller","new"]','{"holder_id":"6df7b63050ffeebf9096757d","part":"roller","condition":"new","quantity":1}');
INSERT INTO "change" VALUES(72,'c2e612b517b8ab65073090e7','stock_move','["5081fae343aaf7c821138ab8"]',NULL);
INSERT INTO "change" VALUES(73,'c2e612b517b8ab65073090e7','priced_line','["30a44a820de6bfe9b3b9dafe"]',NULL);
INSERT INTO "change" VALUES(74,'c2e612b517b8ab65073090e7','priced_line','["8a7df9baeb58fc3314b4dde4"]',NULL);
INSERT INTO "change" VALUES(75,'c2e612b517b8ab65073090e7','priced_line','["e79d9453a03b38c5faa99c6c"]',NULL);
INSERT INTO "change" VALUES(76,'c2e612b517b8ab65073090e7','priced_line','["52ccbbc79fa44fb6ab3e5fed"]',NULL);
INSERT INTO "change" VALUES(77,'c2e612b517b8ab65073090e7','priced_line','["8946951145d65f15d86944e2"]',NULL);
INSERT INTO "change" VALUES(78,'c2e612b517b8ab65073090e7','entitlement','["7986071a5cf7392af07fcb34","training"]','{"contract_id":"7986071a5cf7392af07fcb34","entitlement":"training","total":2,"used":0}');
INSERT INTO "change" VALUES(79,'8135431d403775b8d43724d3','attachment','["473039c705d587eb798bbfcd"]',NULL);
INSERT INTO "change" VALUES(80,'856f87181afdbcf2cca3deb3','attachment','["18b507f6e41e8791fd19db6d"]',NULL);
INSERT INTO "change" VALUES(81,'0fbc0134924af7dd361abfb0','dispatch','["f83c0b6b6a47c067956890d3"]','{"id":"f83c0b6b6a47c067956890d3","ticket_id":"ab499d603788e85d960b8657","visit":1,"engineer_id":"66da21b3290df42ecf070765","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":null,"cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"parts_charged":"cost","work_charged":"free","charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(82,'0fbc0134924af7dd361abfb0','dispatch','["f83c0b6b6a47c067956890d3"]','{"id":"f83c0b6b6a47c067956890d3","ticket_id":"ab499d603788e85d960b8657","visit":1,"engineer_id":"66da21b3290df42ecf070765","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":null,"cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"parts_charged":"cost","work_charged":"free","charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":"Li Na","signed_at":"2026-03-02T02:05:00Z","failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(83,'0fbc0134924af7dd361abfb0','ticket_period','["ab499d603788e85d960b8657","2026-03-02T01:00:00Z"]','{"ticket_id":"ab499d603788e85d960b8657","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":"66da21b3290df42ecf070765"}');
INSERT INTO "change" VALUES(84,'0fbc0134924af7dd361abfb0','ticket_period','["ab499d603788e85d960b8657","2026-03-02T02:05:00Z"]',NULL);
INSERT INTO "change" VALUES(85,'0fbc0134924af7dd361abfb0','ticket','["ab499d603788e85d960b8657"]','{"id":"ab499d603788e85d960b8657","number":"SD-000001","count":1,"summary":"printer jams","kind":"fault","customer_id":"f3c94272f73c47471998801f","severity":null,"reach":null,"opened_at":"2026-03-02T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":"ab80211de106b2bcbc66229a","contract_id":"7986071a5cf7392af07fcb34","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(86,'0fbc0134924af7dd361abfb0','clock','["ef745fb83daea344d513173a"]','{"id":"ef745fb83daea344d513173a","ticket_id":"ab499d603788e85d960b8657","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(87,'0fbc0134924af7dd361abfb0','clock_period','["ef745fb83daea344d513173a","2026-03-02T01:00:00Z"]','{"clock_id":"ef745fb83daea344d513173a","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(88,'7383e2f925b082cddc602549','card','["aba85a44979f1e0221a7208d"]','{"id":"aba85a44979f1e0221a7208d","number":"CARD-0001","customer_id":"f3c94272f73c47471998801f","value":50000,"balance":50000,"currency":"CNY","sold_at":"2026-03-02T00:30:00Z","decimals":2}');
INSERT INTO "change" VALUES(89,'7383e2f925b082cddc602549','payment','["e13c58d7ca8dbff7575d9c33"]',NULL);
INSERT INTO "change" VALUES(90,'74a3041a27df38e053536d0e','payment','["f04cdfe8b090b11985bf371d"]',NULL);
INSERT INTO "change" VALUES(91,'f89ad575ad31529a5bc83ed0','dispatch','["f83c0b6b6a47c067956890d3"]','{"id":"f83c0b6b6a47c067956890d3","ticket_id":"ab499d603788e85d960b8657","visit":1,"engineer_id":"66da21b3290df42ecf070765","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":"2026-03-02T02:05:00Z","cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"parts_charged":"cost","work_charged":"free","charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":"Li Na","signed_at":"2026-03-02T02:05:00Z","failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(92,'67a230afa58a13369e174edf','discount','["ab499d603788e85d960b8657"]',NULL);
INSERT INTO "change" VALUES(93,'060663b1c256ebd5b9c9e387','payment','["90f4c5778f6aad758f558eb1"]',NULL);
INSERT INTO "change" VALUES(94,'77bbdba7ad1f98378358f740','payment','["90f4c5778f6aad758f558eb1"]','{"id":"90f4c5778f6aad758f558eb1","receipt":"R-0003","ticket_id":"ab499d603788e85d960b8657","amount":500,"currency":"CNY","method":"transfer","card_id":null,"at":"2026-03-02T02:05:00Z","taken_by":"tester","decimals":2,"kind":"refund","voided_at":null,"voided_by":null,"voided_why":null}');
INSERT INTO "change" VALUES(95,'7925e068978f3ce727a62b33','ticket_period','["ab499d603788e85d960b8657","2026-03-02T02:05:00Z"]','{"ticket_id":"ab499d603788e85d960b8657","since":"2026-03-02T02:05:00Z","until":"9999-12-31T23:59:59Z","state":"resolved","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":"66da21b3290df42ecf070765"}');
INSERT INTO "change" VALUES(96,'7925e068978f3ce727a62b33','ticket_period','["ab499d603788e85d960b8657","2026-03-02T02:05:00Z"]',NULL);
INSERT INTO "change" VALUES(97,'7f808869abe68fed6af2193a','ticket','["a6f85c17d919e13d0b0c6343"]',NULL);
INSERT INTO "change" VALUES(98,'7f808869abe68fed6af2193a','ticket_period','["a6f85c17d919e13d0b0c6343","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(99,'7f808869abe68fed6af2193a','call','["3752113aca58c1aac8c3c1ac"]',NULL);
INSERT INTO "change" VALUES(100,'7f808869abe68fed6af2193a','clock','["f3c45555b79eb76729b9def1"]',NULL);
INSERT INTO "change" VALUES(101,'7f808869abe68fed6af2193a','clock','["b19c7bb2533d36bf0ffd526c"]',NULL);
INSERT INTO "change" VALUES(102,'7f808869abe68fed6af2193a','clock_period','["f3c45555b79eb76729b9def1","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(103,'7f808869abe68fed6af2193a','clock_period','["b19c7bb2533d36bf0ffd526c","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(104,'79496649eb33c1344aae3633','call','["57d7881db31e42e394830ba8"]',NULL);
INSERT INTO "change" VALUES(105,'f84bc97e536f00cd28dce8d0','loan','["2e1e741065ff6a6765747f27"]',NULL);
INSERT INTO "change" VALUES(106,'4bf7a15e12fdb36742d42d0d','rma','["5d23bf754a401071ff7bf582"]',NULL);
INSERT INTO "change" VALUES(107,'435a435c2cf091be19d4b5b9','approval','["return","5d23bf754a401071ff7bf582","wang"]',NULL);
INSERT INTO "change" VALUES(108,'435a435c2cf091be19d4b5b9','rma','["5d23bf754a401071ff7bf582"]','{"id":"5d23bf754a401071ff7bf582","number":"RMA-0001","ticket_id":"a6f85c17d919e13d0b0c6343","equipment_id":"e4f8b5c25da807af8abab075","reason":"quality","decision":"repair","freight":"desk","because":"{\"when\": {\"warranty\": [\"in\"]}}","overruled_by":null,"asked_at":"2026-03-02T03:00:00Z","asked_by":"tester","approved_at":null,"sent_at":null,"back_at":null,"done_at":null}');
INSERT INTO "change" VALUES(109,'744b00473e04b7180387556d','consent','["ba515cbf13de9a5abb350f8c"]',NULL);
INSERT INTO "change" VALUES(110,'48dffee3c93b7ed45c00df03','rma','["5d23bf754a401071ff7bf582"]','{"id":"5d23bf754a401071ff7bf582","number":"RMA-0001","ticket_id":"a6f85c17d919e13d0b0c6343","equipment_id":"e4f8b5c25da807af8abab075","reason":"quality","decision":"repair","freight":"desk","because":"{\"when\": {\"warranty\": [\"in\"]}}","overruled_by":null,"asked_at":"2026-03-02T03:00:00Z","asked_by":"tester","approved_at":"2026-03-02T03:00:00Z","sent_at":null,"back_at":null,"done_at":null}');
INSERT INTO "change" VALUES(111,'a80c7816a753bd3d885f6ea8','ticket_period','["a6f85c17d919e13d0b0c6343","2026-03-02T03:00:00Z"]','{"ticket_id":"a6f85c17d919e13d0b0c6343","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(112,'a80c7816a753bd3d885f6ea8','ticket_period','["a6f85c17d919e13d0b0c6343","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(113,'a80c7816a753bd3d885f6ea8','hold','["ca24f01e03c87f4967a4a7d7"]',NULL);
INSERT INTO "change" VALUES(114,'a80c7816a753bd3d885f6ea8','clock_period','["f3c45555b79eb76729b9def1","2026-03-02T03:00:00Z"]','{"clock_id":"f3c45555b79eb76729b9def1","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T06:00:00Z","held":0}');
INSERT INTO "change" VALUES(115,'a80c7816a753bd3d885f6ea8','clock_period','["f3c45555b79eb76729b9def1","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(116,'e843b5827222e8a8f4d73e09','ticket','["715da2b0910acc605bfcab01"]',NULL);
INSERT INTO "change" VALUES(117,'e843b5827222e8a8f4d73e09','ticket_period','["715da2b0910acc605bfcab01","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(118,'e843b5827222e8a8f4d73e09','call','["6e50620944bfb24d48ede051"]',NULL);
INSERT INTO "change" VALUES(119,'e843b5827222e8a8f4d73e09','clock','["1b22d60b61a05f4b6b3e4fb0"]',NULL);
INSERT INTO "change" VALUES(120,'e843b5827222e8a8f4d73e09','clock','["b192f59c492cac5938d425c4"]',NULL);
INSERT INTO "change" VALUES(121,'e843b5827222e8a8f4d73e09','clock_period','["1b22d60b61a05f4b6b3e4fb0","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(122,'e843b5827222e8a8f4d73e09','clock_period','["b192f59c492cac5938d425c4","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(123,'15f7816e6ec0feb0d0a46ffa','ticket','["21b39f4d932584557186c5cf"]',NULL);
INSERT INTO "change" VALUES(124,'15f7816e6ec0feb0d0a46ffa','ticket_period','["21b39f4d932584557186c5cf","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(125,'15f7816e6ec0feb0d0a46ffa','call','["c6a9a4dbdc455ef57b3f01dc"]',NULL);
INSERT INTO "change" VALUES(126,'15f7816e6ec0feb0d0a46ffa','clock','["1b23787b1cf7f66eae9fd284"]',NULL);
INSERT INTO "change" VALUES(127,'15f7816e6ec0feb0d0a46ffa','clock','["b000a513c65642108c44a5af"]',NULL);
INSERT INTO "change" VALUES(128,'15f7816e6ec0feb0d0a46ffa','clock','["28b684751ed3a20223a2e5e9"]',NULL);
INSERT INTO "change" VALUES(129,'15f7816e6ec0feb0d0a46ffa','clock_period','["1b23787b1cf7f66eae9fd284","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(130,'15f7816e6ec0feb0d0a46ffa','clock_period','["b000a513c65642108c44a5af","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(131,'15f7816e6ec0feb0d0a46ffa','clock_period','["28b684751ed3a20223a2e5e9","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(132,'25b163c879999268a09b63bd','ticket','["21b39f4d932584557186c5cf"]','{"id":"21b39f4d932584557186c5cf","number":"SD-000004","count":4,"summary":"registration desk is down","kind":"fault","customer_id":"f3c94272f73c47471998801f","severity":null,"reach":null,"opened_at":"2026-03-02T03:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":"7986071a5cf7392af07fcb34","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(133,'25b163c879999268a09b63bd','ticket_period','["21b39f4d932584557186c5cf","2026-03-02T03:30:00Z"]','{"ticket_id":"21b39f4d932584557186c5cf","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(134,'25b163c879999268a09b63bd','ticket_period','["21b39f4d932584557186c5cf","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(135,'25b163c879999268a09b63bd','clock','["1b23787b1cf7f66eae9fd284"]','{"id":"1b23787b1cf7f66eae9fd284","ticket_id":"21b39f4d932584557186c5cf","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(136,'25b163c879999268a09b63bd','clock','["b000a513c65642108c44a5af"]','{"id":"b000a513c65642108c44a5af","ticket_id":"21b39f4d932584557186c5cf","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(137,'25b163c879999268a09b63bd','clock','["28b684751ed3a20223a2e5e9"]','{"id":"28b684751ed3a20223a2e5e9","ticket_id":"21b39f4d932584557186c5cf","target":"solve","tier":"gold","within":"3 working days","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(138,'25b163c879999268a09b63bd','clock_period','["28b684751ed3a20223a2e5e9","2026-03-02T03:30:00Z"]','{"clock_id":"28b684751ed3a20223a2e5e9","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-05T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(139,'25b163c879999268a09b63bd','clock_period','["28b684751ed3a20223a2e5e9","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(140,'edd63b835f1b6d4e1d8ad430','ticket_period','["21b39f4d932584557186c5cf","2026-03-02T06:00:00Z"]','{"ticket_id":"21b39f4d932584557186c5cf","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(141,'edd63b835f1b6d4e1d8ad430','ticket_period','["21b39f4d932584557186c5cf","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(142,'f3cbc807b19cf91a68d05ef5','clock','["1b22d60b61a05f4b6b3e4fb0"]','{"id":"1b22d60b61a05f4b6b3e4fb0","ticket_id":"715da2b0910acc605bfcab01","target":"answer","tier":"standard","within":"30m","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(143,'f3cbc807b19cf91a68d05ef5','clock_period','["1b22d60b61a05f4b6b3e4fb0","2026-03-02T03:30:00Z"]','{"clock_id":"1b22d60b61a05f4b6b3e4fb0","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(144,'f3cbc807b19cf91a68d05ef5','contract_extension','["1b22d60b61a05f4b6b3e4fb0"]',NULL);
INSERT INTO "change" VALUES(145,'f3cbc807b19cf91a68d05ef5','contract','["32c8db0479a77cf1eb09895d"]','{"id":"32c8db0479a77cf1eb09895d","number":"C-0002","customer_id":"38865e5d770d632c543e5788","kind":"basic","tier":"standard","phase":null,"starts_on":"2026-01-01","ends_on":"2026-12-31"}');
INSERT INTO "change" VALUES(146,'a91828283d8b93bed5839f3a','stock_request','["0eb3ad35bfc22e9481c53aaa"]',NULL);
INSERT INTO "change" VALUES(147,'1779c43bdc513f42875e25be','approval','["request","0eb3ad35bfc22e9481c53aaa","wang"]',NULL);
INSERT INTO "change" VALUES(148,'1779c43bdc513f42875e25be','stock_request','["0eb3ad35bfc22e9481c53aaa"]','{"id":"0eb3ad35bfc22e9481c53aaa","number":"REQ-0001","holder_id":"c7b3ae3c63769115304e41a0","part":"roller","quantity":2,"state":"asked","asked_at":"2026-03-02T06:00:00Z","asked_by":"tester","because":"for the fair"}');
INSERT INTO "change" VALUES(149,'b591cf4479a4e7233a9d86d8','stock','["bacb15a32b2f42145e7e8a04","roller","new"]','{"holder_id":"bacb15a32b2f42145e7e8a04","part":"roller","condition":"new","quantity":5}');
INSERT INTO "change" VALUES(150,'b591cf4479a4e7233a9d86d8','stock','["c7b3ae3c63769115304e41a0","roller","new"]','{"holder_id":"c7b3ae3c63769115304e41a0","part":"roller","condition":"new","quantity":2}');
INSERT INTO "change" VALUES(151,'b591cf4479a4e7233a9d86d8','stock_move','["af5ac541c2cd210c13e2cb98"]',NULL);
INSERT INTO "change" VALUES(152,'b591cf4479a4e7233a9d86d8','stock_request','["0eb3ad35bfc22e9481c53aaa"]','{"id":"0eb3ad35bfc22e9481c53aaa","number":"REQ-0001","holder_id":"c7b3ae3c63769115304e41a0","part":"roller","quantity":2,"state":"approved","asked_at":"2026-03-02T06:00:00Z","asked_by":"tester","because":"for the fair"}');
INSERT INTO "change" VALUES(153,'c2648159fcb7188b39616026','stock','["7ea64d29f7f27c5706daf581","roller","new"]','{"holder_id":"7ea64d29f7f27c5706daf581","part":"roller","condition":"new","quantity":2}');
INSERT INTO "change" VALUES(154,'c2648159fcb7188b39616026','stock_move','["0143b99e391d782aa3420cce"]',NULL);
INSERT INTO "change" VALUES(155,'c2648159fcb7188b39616026','loss','["0143b99e391d782aa3420cce"]',NULL);
INSERT INTO "change" VALUES(156,'7deaf4e213ec25f5af810be1','entitlement','["7986071a5cf7392af07fcb34","visit"]','{"contract_id":"7986071a5cf7392af07fcb34","entitlement":"visit","total":4,"used":0}');
INSERT INTO "change" VALUES(157,'99238e8600d3cc6f2ff21a45','ticket','["f34ca0929796b5237993b83b"]',NULL);
INSERT INTO "change" VALUES(158,'99238e8600d3cc6f2ff21a45','ticket_period','["f34ca0929796b5237993b83b","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(159,'99238e8600d3cc6f2ff21a45','call','["141919b16a53ce11b036bfc4"]',NULL);
INSERT INTO "change" VALUES(160,'99238e8600d3cc6f2ff21a45','clock','["fbcb4874ec12a2c4fc16fbf8"]',NULL);
INSERT INTO "change" VALUES(161,'99238e8600d3cc6f2ff21a45','clock','["dc31a7f264193dfa04352c9f"]',NULL);
INSERT INTO "change" VALUES(162,'99238e8600d3cc6f2ff21a45','clock','["f0d1b07e2ffabdbabdb08210"]',NULL);
INSERT INTO "change" VALUES(163,'99238e8600d3cc6f2ff21a45','clock_period','["fbcb4874ec12a2c4fc16fbf8","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(164,'99238e8600d3cc6f2ff21a45','clock_period','["dc31a7f264193dfa04352c9f","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(165,'99238e8600d3cc6f2ff21a45','clock_period','["f0d1b07e2ffabdbabdb08210","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(166,'a2df7eec92514d52abc9b145','escalation','["28b684751ed3a20223a2e5e9",75]',NULL);
INSERT INTO "change" VALUES(167,'a2df7eec92514d52abc9b145','notice','["e291922085b32469296d2676"]',NULL);
INSERT INTO "change" VALUES(168,'99d73f48cbf047857240d348','notice','["e291922085b32469296d2676"]','{"id":"e291922085b32469296d2676","ticket_id":"21b39f4d932584557186c5cf","recipient":"head","engineer_id":null,"way":"command","made_at":"2026-03-02T09:20:00Z","document":"{\"target\": \"solve\", \"within\": \"same day\", \"percent\": 75, \"note\": \"time is running out\", \"due_at\": \"2026-03-02T09:30:00Z\", \"ticket\": {\"number\": \"SD-000004\", \"summary\": \"registration desk is down\", \"state\": \"open\", \"priority\": \"P1\", \"tier\": \"gold\", \"region\": \"city\", \"level\": \"2\", \"kind\": \"fault\", \"customer\": \"Example Clinic\", \"engineer\": null, \"opened_at\": \"2026-03-02T03:30:00Z\"}}","claimed_until":"2026-03-02T09:22:00Z","sent_at":null,"tries":0,"error":null,"clock_id":"28b684751ed3a20223a2e5e9","percent":75,"about_at":"2026-03-02T08:15:00Z","not_before":null,"event_seq":null}');
INSERT INTO "change" VALUES(169,'80ed092c1adbacaed32de0f2','escalation','["f0d1b07e2ffabdbabdb08210",75]',NULL);
INSERT INTO "change" VALUES(170,'80ed092c1adbacaed32de0f2','notice','["418f099138299acce67c30c7"]',NULL);
INSERT INTO "change" VALUES(171,'aa6b26ef4f8fe421cd911ea3','escalation','["28b684751ed3a20223a2e5e9",100]',NULL);
INSERT INTO "change" VALUES(172,'aa6b26ef4f8fe421cd911ea3','ticket_period','["21b39f4d932584557186c5cf","2026-03-02T06:00:00Z"]','{"ticket_id":"21b39f4d932584557186c5cf","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":null}');
INSERT INTO "change" VALUES(173,'aa6b26ef4f8fe421cd911ea3','ticket_period','["21b39f4d932584557186c5cf","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(174,'aa6b26ef4f8fe421cd911ea3','clock','["28b684751ed3a20223a2e5e9"]','{"id":"28b684751ed3a20223a2e5e9","ticket_id":"21b39f4d932584557186c5cf","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(175,'916dc056cda9e0e405ff45bc','escalation','["f0d1b07e2ffabdbabdb08210",100]',NULL);
INSERT INTO "change" VALUES(176,'916dc056cda9e0e405ff45bc','ticket_period','["f34ca0929796b5237993b83b","2026-03-02T09:20:00Z"]','{"ticket_id":"f34ca0929796b5237993b83b","since":"2026-03-02T09:20:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(177,'916dc056cda9e0e405ff45bc','ticket_period','["f34ca0929796b5237993b83b","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(178,'916dc056cda9e0e405ff45bc','clock','["f0d1b07e2ffabdbabdb08210"]','{"id":"f0d1b07e2ffabdbabdb08210","ticket_id":"f34ca0929796b5237993b83b","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(179,'916dc056cda9e0e405ff45bc','clock','["fbcb4874ec12a2c4fc16fbf8"]','{"id":"fbcb4874ec12a2c4fc16fbf8","ticket_id":"f34ca0929796b5237993b83b","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(180,'916dc056cda9e0e405ff45bc','clock','["dc31a7f264193dfa04352c9f"]','{"id":"dc31a7f264193dfa04352c9f","ticket_id":"f34ca0929796b5237993b83b","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(181,'50432df3e4f78dcf8fc84186','escalation','["f0d1b07e2ffabdbabdb08210",150]',NULL);
INSERT INTO "change" VALUES(182,'50432df3e4f78dcf8fc84186','ticket_period','["f34ca0929796b5237993b83b","2026-03-03T01:00:00Z"]','{"ticket_id":"f34ca0929796b5237993b83b","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":null}');
INSERT INTO "change" VALUES(183,'50432df3e4f78dcf8fc84186','ticket_period','["f34ca0929796b5237993b83b","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(184,'690af07eebdbe22e1b037ebe','notice','["418f099138299acce67c30c7"]','{"id":"418f099138299acce67c30c7","ticket_id":"f34ca0929796b5237993b83b","recipient":"head","engineer_id":null,"way":"command","made_at":"2026-03-03T01:00:00Z","document":"{\"target\": \"solve\", \"within\": \"same day\", \"percent\": 75, \"note\": \"time is running out\", \"due_at\": \"2026-03-02T09:30:00Z\", \"ticket\": {\"number\": \"SD-000005\", \"summary\": \"cannot log in\", \"state\": \"open\", \"priority\": \"P1\", \"tier\": \"gold\", \"region\": \"city\", \"level\": \"1\", \"kind\": \"fault\", \"customer\": \"Example Clinic\", \"engineer\": null, \"opened_at\": \"2026-03-02T09:20:00Z\"}}","claimed_until":"2026-03-03T01:02:00Z","sent_at":null,"tries":0,"error":null,"clock_id":"f0d1b07e2ffabdbabdb08210","percent":75,"about_at":"2026-03-02T09:27:30Z","not_before":null,"event_seq":null}');
INSERT INTO "change" VALUES(185,'e129ed1236bf54808495095f','ticket','["cc45b4927d7b9e2415e45c62"]',NULL);
INSERT INTO "change" VALUES(186,'e129ed1236bf54808495095f','ticket_period','["cc45b4927d7b9e2415e45c62","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(187,'e129ed1236bf54808495095f','call','["bcc5c60f30c454f9621be11a"]',NULL);
INSERT INTO "change" VALUES(188,'e129ed1236bf54808495095f','clock','["d740dca0e55c3655825e543b"]',NULL);
INSERT INTO "change" VALUES(189,'e129ed1236bf54808495095f','clock','["9806c7752540bbf57f107626"]',NULL);
INSERT INTO "change" VALUES(190,'e129ed1236bf54808495095f','clock_period','["d740dca0e55c3655825e543b","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(191,'e129ed1236bf54808495095f','clock_period','["9806c7752540bbf57f107626","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(192,'0965aa3d0b2a0bea0e6cfaa7','ticket_period','["cc45b4927d7b9e2415e45c62","2026-03-03T01:00:00Z"]','{"ticket_id":"cc45b4927d7b9e2415e45c62","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(193,'0965aa3d0b2a0bea0e6cfaa7','ticket_period','["cc45b4927d7b9e2415e45c62","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(194,'0965aa3d0b2a0bea0e6cfaa7','ticket','["cc45b4927d7b9e2415e45c62"]','{"id":"cc45b4927d7b9e2415e45c62","number":"SD-000006","count":6,"summary":"called by mistake","kind":"fault","customer_id":"9d70b766b5fb7e74e626e758","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(195,'0965aa3d0b2a0bea0e6cfaa7','clock','["d740dca0e55c3655825e543b"]','{"id":"d740dca0e55c3655825e543b","ticket_id":"cc45b4927d7b9e2415e45c62","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(196,'0965aa3d0b2a0bea0e6cfaa7','clock','["9806c7752540bbf57f107626"]','{"id":"9806c7752540bbf57f107626","ticket_id":"cc45b4927d7b9e2415e45c62","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(197,'0965aa3d0b2a0bea0e6cfaa7','clock_period','["d740dca0e55c3655825e543b","2026-03-03T01:00:00Z"]','{"clock_id":"d740dca0e55c3655825e543b","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-03T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(198,'0965aa3d0b2a0bea0e6cfaa7','clock_period','["9806c7752540bbf57f107626","2026-03-03T01:00:00Z"]','{"clock_id":"9806c7752540bbf57f107626","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(199,'0362af188c83d103d70c6213','ticket','["f35949ad1395bb429877c379"]',NULL);
INSERT INTO "change" VALUES(200,'0362af188c83d103d70c6213','ticket_period','["f35949ad1395bb429877c379","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(201,'0362af188c83d103d70c6213','call','["5b5d774efddf528bb32d3f1f"]',NULL);
INSERT INTO "change" VALUES(202,'0362af188c83d103d70c6213','clock','["7541efb7af93abe1f8999dff"]',NULL);
INSERT INTO "change" VALUES(203,'0362af188c83d103d70c6213','clock','["2dc14cbb43750a0700863bdf"]',NULL);
INSERT INTO "change" VALUES(204,'0362af188c83d103d70c6213','clock_period','["7541efb7af93abe1f8999dff","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(205,'0362af188c83d103d70c6213','clock_period','["2dc14cbb43750a0700863bdf","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(206,'48f5512c78de8c6a0135f988','ticket_period','["f35949ad1395bb429877c379","2026-03-03T01:00:00Z"]','{"ticket_id":"f35949ad1395bb429877c379","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(207,'48f5512c78de8c6a0135f988','ticket_period','["f35949ad1395bb429877c379","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(208,'48f5512c78de8c6a0135f988','dispatch','["85188f3e6117a6b57ce60fc0"]',NULL);
INSERT INTO "change" VALUES(209,'d60363c7f5bf82ec086a42c9','dispatch','["85188f3e6117a6b57ce60fc0"]','{"id":"85188f3e6117a6b57ce60fc0","ticket_id":"f35949ad1395bb429877c379","visit":1,"engineer_id":"e9f13bd106769d0553c76ba6","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(210,'d60363c7f5bf82ec086a42c9','clock','["7541efb7af93abe1f8999dff"]','{"id":"7541efb7af93abe1f8999dff","ticket_id":"f35949ad1395bb429877c379","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(211,'d60363c7f5bf82ec086a42c9','clock_period','["7541efb7af93abe1f8999dff","2026-03-03T01:00:00Z"]','{"clock_id":"7541efb7af93abe1f8999dff","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-03T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(212,'94fa10ce6fb76ecfd363fcc2','dispatch','["85188f3e6117a6b57ce60fc0"]','{"id":"85188f3e6117a6b57ce60fc0","ticket_id":"f35949ad1395bb429877c379","visit":1,"engineer_id":"e9f13bd106769d0553c76ba6","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-03T01:00:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(213,'94fa10ce6fb76ecfd363fcc2','priced_line','["869386d49f5c11f566213a39"]',NULL);
INSERT INTO "change" VALUES(214,'94fa10ce6fb76ecfd363fcc2','priced_line','["b3e9b3ee2f15f60e0570fbc1"]',NULL);
INSERT INTO "change" VALUES(215,'94fa10ce6fb76ecfd363fcc2','dispatch','["85188f3e6117a6b57ce60fc0"]','{"id":"85188f3e6117a6b57ce60fc0","ticket_id":"f35949ad1395bb429877c379","visit":1,"engineer_id":"e9f13bd106769d0553c76ba6","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-03T01:00:00Z","recorded_at":"2026-03-03T01:00:00Z","finished_at":null,"cancelled_at":null,"fault":"none","cause":"no training","action":"explained","result":"they know how","minutes":30,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":"free","work_charged":"free","charged_because":"in warranty","overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(216,'158d8578fba8191338972f22','ticket_period','["f35949ad1395bb429877c379","2026-03-03T01:00:00Z"]','{"ticket_id":"f35949ad1395bb429877c379","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"e9f13bd106769d0553c76ba6"}');
INSERT INTO "change" VALUES(217,'158d8578fba8191338972f22','ticket_period','["f35949ad1395bb429877c379","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(218,'158d8578fba8191338972f22','ticket','["f35949ad1395bb429877c379"]','{"id":"f35949ad1395bb429877c379","number":"SD-000007","count":7,"summary":"how does it print","kind":"fault","customer_id":"9d70b766b5fb7e74e626e758","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(219,'158d8578fba8191338972f22','clock','["2dc14cbb43750a0700863bdf"]','{"id":"2dc14cbb43750a0700863bdf","ticket_id":"f35949ad1395bb429877c379","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(220,'158d8578fba8191338972f22','clock_period','["2dc14cbb43750a0700863bdf","2026-03-03T01:00:00Z"]','{"clock_id":"2dc14cbb43750a0700863bdf","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(221,'2d4a864d68f333c40be99ebd','ticket_period','["f35949ad1395bb429877c379","2026-03-03T01:00:00Z"]','{"ticket_id":"f35949ad1395bb429877c379","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"resolved","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"e9f13bd106769d0553c76ba6"}');
INSERT INTO "change" VALUES(222,'2d4a864d68f333c40be99ebd','ticket_period','["f35949ad1395bb429877c379","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(223,'6f27b134f606b22358cc5dcf','ticket_period','["f35949ad1395bb429877c379","2026-03-03T01:00:00Z"]','{"ticket_id":"f35949ad1395bb429877c379","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"closed","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"e9f13bd106769d0553c76ba6"}');
INSERT INTO "change" VALUES(224,'6f27b134f606b22358cc5dcf','ticket_period','["f35949ad1395bb429877c379","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(225,'6f27b134f606b22358cc5dcf','hold','["c2369f3b1b40398af7f2cd60"]',NULL);
INSERT INTO "change" VALUES(226,'6f27b134f606b22358cc5dcf','ticket','["f35949ad1395bb429877c379"]','{"id":"f35949ad1395bb429877c379","number":"SD-000007","count":7,"summary":"how does it print","kind":"fault","customer_id":"9d70b766b5fb7e74e626e758","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":"2026-03-03T01:00:00Z","cause":"no training","solution":"explained","equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(227,'6f27b134f606b22358cc5dcf','clock','["2dc14cbb43750a0700863bdf"]','{"id":"2dc14cbb43750a0700863bdf","ticket_id":"f35949ad1395bb429877c379","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":"resolved","stopped_at":"2026-03-03T01:00:00Z","missed_at":null,"outcome":"met","counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(228,'6f27b134f606b22358cc5dcf','clock_period','["2dc14cbb43750a0700863bdf","2026-03-03T01:00:00Z"]','{"clock_id":"2dc14cbb43750a0700863bdf","since":"2026-03-03T01:00:00Z","until":"2026-03-03T01:00:00Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(229,'6f27b134f606b22358cc5dcf','clock_period','["2dc14cbb43750a0700863bdf","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(230,'bd3a4b1880af3b90ba1f00c5','customer','["f0d409421eca1afc0a242d64"]',NULL);
INSERT INTO "change" VALUES(231,'bd3a4b1880af3b90ba1f00c5','ticket','["ba867abadf93c592fc38837e"]',NULL);
INSERT INTO "change" VALUES(232,'bd3a4b1880af3b90ba1f00c5','ticket_period','["ba867abadf93c592fc38837e","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(233,'bd3a4b1880af3b90ba1f00c5','call','["ab2985a931149ce7f8d439f2"]',NULL);
INSERT INTO "change" VALUES(234,'bd3a4b1880af3b90ba1f00c5','clock','["41737e2f1d227ff43a221acf"]',NULL);
INSERT INTO "change" VALUES(235,'bd3a4b1880af3b90ba1f00c5','clock','["58854b6cabeae2091fd8c2b2"]',NULL);
INSERT INTO "change" VALUES(236,'bd3a4b1880af3b90ba1f00c5','clock_period','["41737e2f1d227ff43a221acf","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(237,'bd3a4b1880af3b90ba1f00c5','clock_period','["58854b6cabeae2091fd8c2b2","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(238,'bd3a4b1880af3b90ba1f00c5','engineer','["7d87731482cfc05125a4e2e0"]',NULL);
INSERT INTO "change" VALUES(239,'bd3a4b1880af3b90ba1f00c5','ticket_period','["ba867abadf93c592fc38837e","2026-03-02T00:30:00Z"]','{"ticket_id":"ba867abadf93c592fc38837e","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(240,'bd3a4b1880af3b90ba1f00c5','ticket_period','["ba867abadf93c592fc38837e","2026-03-02T00:40:00Z"]',NULL);
INSERT INTO "change" VALUES(241,'bd3a4b1880af3b90ba1f00c5','ticket_period','["ba867abadf93c592fc38837e","2026-03-02T00:40:00Z"]','{"ticket_id":"ba867abadf93c592fc38837e","since":"2026-03-02T00:40:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":"7d87731482cfc05125a4e2e0"}');
INSERT INTO "change" VALUES(242,'bd3a4b1880af3b90ba1f00c5','ticket_period','["ba867abadf93c592fc38837e","2026-03-02T00:50:00Z"]',NULL);
INSERT INTO "change" VALUES(243,'bd3a4b1880af3b90ba1f00c5','ticket','["ba867abadf93c592fc38837e"]','{"id":"ba867abadf93c592fc38837e","number":"INC-7","count":null,"summary":"Door, Lock, Stuck","kind":"fault","customer_id":"f0d409421eca1afc0a242d64","severity":null,"reach":null,"opened_at":"2026-03-02T00:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(244,'bd3a4b1880af3b90ba1f00c5','clock','["41737e2f1d227ff43a221acf"]','{"id":"41737e2f1d227ff43a221acf","ticket_id":"ba867abadf93c592fc38837e","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T00:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T00:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(245,'bd3a4b1880af3b90ba1f00c5','clock','["58854b6cabeae2091fd8c2b2"]','{"id":"58854b6cabeae2091fd8c2b2","ticket_id":"ba867abadf93c592fc38837e","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-02T00:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T00:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(246,'bd3a4b1880af3b90ba1f00c5','clock_period','["41737e2f1d227ff43a221acf","2026-03-02T00:30:00Z"]','{"clock_id":"41737e2f1d227ff43a221acf","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T02:30:00Z","held":0}');
INSERT INTO "change" VALUES(247,'bd3a4b1880af3b90ba1f00c5','clock_period','["58854b6cabeae2091fd8c2b2","2026-03-02T00:30:00Z"]','{"clock_id":"58854b6cabeae2091fd8c2b2","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(248,'0923f01c9bbf07925ea795f4','engineer','["e9f13bd106769d0553c76ba6"]','{"id":"e9f13bd106769d0553c76ba6","name":"Zhao Min","name_key":"zhao min","login":"zhao","station":"centre","level":null,"phone":null,"mail":null,"active":1,"capacity":null}');
INSERT INTO "change" VALUES(249,'0923f01c9bbf07925ea795f4','engineer_skill','["e9f13bd106769d0553c76ba6","installation"]','{"engineer_id":"e9f13bd106769d0553c76ba6","skill":"installation"}');
INSERT INTO "change" VALUES(250,'0923f01c9bbf07925ea795f4','engineer_skill','["e9f13bd106769d0553c76ba6","installation"]',NULL);
INSERT INTO "change" VALUES(251,'0923f01c9bbf07925ea795f4','engineer_role','["e9f13bd106769d0553c76ba6","reception"]','{"engineer_id":"e9f13bd106769d0553c76ba6","role":"reception"}');
INSERT INTO "change" VALUES(252,'0923f01c9bbf07925ea795f4','engineer_role','["e9f13bd106769d0553c76ba6","reception"]',NULL);
INSERT INTO "change" VALUES(253,'2b7a8c7eba5d1a32a4851c45','absence','["7cca5df047f0f678487f4680"]',NULL);
INSERT INTO "change" VALUES(254,'e56a207440f0a2edef72780b','appointment','["1ac3aae0e3e4c51904851ee5"]',NULL);
INSERT INTO "change" VALUES(255,'66a9035b4930c82592e89220','ticket_period','["21b39f4d932584557186c5cf","2026-03-03T01:00:00Z"]','{"ticket_id":"21b39f4d932584557186c5cf","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"3","engineer_id":null}');
INSERT INTO "change" VALUES(256,'66a9035b4930c82592e89220','ticket_period','["21b39f4d932584557186c5cf","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(257,'66a9035b4930c82592e89220','hold','["93d868f4c0569f1f4e73f200"]',NULL);
INSERT INTO "change" VALUES(258,'66a9035b4930c82592e89220','clock_period','["1b23787b1cf7f66eae9fd284","2026-03-02T03:30:00Z"]','{"clock_id":"1b23787b1cf7f66eae9fd284","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":0}');
INSERT INTO "change" VALUES(259,'66a9035b4930c82592e89220','clock_period','["b000a513c65642108c44a5af","2026-03-02T03:30:00Z"]','{"clock_id":"b000a513c65642108c44a5af","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(260,'66a9035b4930c82592e89220','clock_period','["28b684751ed3a20223a2e5e9","2026-03-02T06:00:00Z"]','{"clock_id":"28b684751ed3a20223a2e5e9","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(261,'66a9035b4930c82592e89220','clock_period','["1b23787b1cf7f66eae9fd284","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(262,'66a9035b4930c82592e89220','clock_period','["b000a513c65642108c44a5af","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(263,'66a9035b4930c82592e89220','clock_period','["28b684751ed3a20223a2e5e9","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(264,'66a9035b4930c82592e89220','clock_period','["1b23787b1cf7f66eae9fd284","2026-03-04T01:00:00Z"]','{"clock_id":"1b23787b1cf7f66eae9fd284","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(265,'66a9035b4930c82592e89220','clock_period','["b000a513c65642108c44a5af","2026-03-04T01:00:00Z"]','{"clock_id":"b000a513c65642108c44a5af","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(266,'66a9035b4930c82592e89220','clock_period','["28b684751ed3a20223a2e5e9","2026-03-04T01:00:00Z"]','{"clock_id":"28b684751ed3a20223a2e5e9","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(267,'66a9035b4930c82592e89220','clock_period','["1b23787b1cf7f66eae9fd284","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(268,'66a9035b4930c82592e89220','clock_period','["b000a513c65642108c44a5af","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(269,'66a9035b4930c82592e89220','clock_period','["28b684751ed3a20223a2e5e9","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(270,'85078adc134b73025bacd417','ticket','["7723d943ca11e96bd4ea413e"]',NULL);
INSERT INTO "change" VALUES(271,'85078adc134b73025bacd417','ticket_period','["7723d943ca11e96bd4ea413e","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(272,'85078adc134b73025bacd417','call','["50d917d55ec8dc3de995a876"]',NULL);
INSERT INTO "change" VALUES(273,'85078adc134b73025bacd417','clock','["356103c0c59b43c03f2ad2b4"]',NULL);
INSERT INTO "change" VALUES(274,'85078adc134b73025bacd417','clock','["92d74c1df569b21fa586338d"]',NULL);
INSERT INTO "change" VALUES(275,'85078adc134b73025bacd417','clock','["7b0a2b5bb59881088553fb34"]',NULL);
INSERT INTO "change" VALUES(276,'85078adc134b73025bacd417','clock_period','["356103c0c59b43c03f2ad2b4","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(277,'85078adc134b73025bacd417','clock_period','["92d74c1df569b21fa586338d","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(278,'85078adc134b73025bacd417','clock_period','["7b0a2b5bb59881088553fb34","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(279,'75b8819e5b1cda62ede8e5ec','ticket_period','["f34ca0929796b5237993b83b","2026-03-02T09:20:00Z"]','{"ticket_id":"f34ca0929796b5237993b83b","since":"2026-03-02T09:20:00Z","until":"2026-03-03T01:00:00Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(280,'75b8819e5b1cda62ede8e5ec','ticket_period','["f34ca0929796b5237993b83b","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(281,'75b8819e5b1cda62ede8e5ec','ticket_period','["f34ca0929796b5237993b83b","2026-03-03T01:00:00Z"]','{"ticket_id":"f34ca0929796b5237993b83b","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":"e9f13bd106769d0553c76ba6"}');
INSERT INTO "change" VALUES(282,'75b8819e5b1cda62ede8e5ec','ticket_period','["f34ca0929796b5237993b83b","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(283,'fa8da2bed086216ae576c6e1','ticket','["88051c639551f3421fad4cae"]',NULL);
INSERT INTO "change" VALUES(284,'fa8da2bed086216ae576c6e1','ticket_period','["88051c639551f3421fad4cae","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(285,'fa8da2bed086216ae576c6e1','call','["2bd41cff8b2dcd0b6120aea8"]',NULL);
INSERT INTO "change" VALUES(286,'fa8da2bed086216ae576c6e1','clock','["a29ae430112fe4e7efab5bd0"]',NULL);
INSERT INTO "change" VALUES(287,'fa8da2bed086216ae576c6e1','clock','["ba4932061475a277a65eab16"]',NULL);
INSERT INTO "change" VALUES(288,'fa8da2bed086216ae576c6e1','clock_period','["a29ae430112fe4e7efab5bd0","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(289,'fa8da2bed086216ae576c6e1','clock_period','["ba4932061475a277a65eab16","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(290,'396fe2fe86466f6df36ffc8c','clock','["a29ae430112fe4e7efab5bd0"]','{"id":"a29ae430112fe4e7efab5bd0","ticket_id":"88051c639551f3421fad4cae","target":"answer","tier":"standard","within":"30m","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-04T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-04T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(291,'396fe2fe86466f6df36ffc8c','clock_period','["a29ae430112fe4e7efab5bd0","2026-03-04T01:00:00Z"]','{"clock_id":"a29ae430112fe4e7efab5bd0","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-04T01:30:00Z","held":0}');
INSERT INTO "change" VALUES(292,'d039a723a7ec2734288f2602','ticket_period','["21b39f4d932584557186c5cf","2026-03-04T01:00:00Z"]','{"ticket_id":"21b39f4d932584557186c5cf","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"held","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"3","engineer_id":null}');
INSERT INTO "change" VALUES(293,'d039a723a7ec2734288f2602','ticket_period','["21b39f4d932584557186c5cf","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(294,'d039a723a7ec2734288f2602','hold','["93d868f4c0569f1f4e73f200"]','{"id":"93d868f4c0569f1f4e73f200","ticket_id":"21b39f4d932584557186c5cf","reason":"customer","since":"2026-03-04T01:00:00Z","until":null,"set_by":"tester","note":null,"ends_at":"2026-03-06T01:00:00Z"}');
INSERT INTO "change" VALUES(295,'d039a723a7ec2734288f2602','clock_period','["1b23787b1cf7f66eae9fd284","2026-03-06T01:00:00Z"]','{"clock_id":"1b23787b1cf7f66eae9fd284","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":0}');
INSERT INTO "change" VALUES(296,'d039a723a7ec2734288f2602','clock_period','["b000a513c65642108c44a5af","2026-03-06T01:00:00Z"]','{"clock_id":"b000a513c65642108c44a5af","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(297,'d039a723a7ec2734288f2602','clock_period','["28b684751ed3a20223a2e5e9","2026-03-06T01:00:00Z"]','{"clock_id":"28b684751ed3a20223a2e5e9","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(298,'d039a723a7ec2734288f2602','clock_period','["1b23787b1cf7f66eae9fd284","2026-03-04T01:00:00Z"]','{"clock_id":"1b23787b1cf7f66eae9fd284","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(299,'d039a723a7ec2734288f2602','clock_period','["b000a513c65642108c44a5af","2026-03-04T01:00:00Z"]','{"clock_id":"b000a513c65642108c44a5af","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(300,'d039a723a7ec2734288f2602','clock_period','["28b684751ed3a20223a2e5e9","2026-03-04T01:00:00Z"]','{"clock_id":"28b684751ed3a20223a2e5e9","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(301,'d039a723a7ec2734288f2602','clock_period','["1b23787b1cf7f66eae9fd284","2026-03-04T01:00:00Z"]','{"clock_id":"1b23787b1cf7f66eae9fd284","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(302,'d039a723a7ec2734288f2602','clock_period','["b000a513c65642108c44a5af","2026-03-04T01:00:00Z"]','{"clock_id":"b000a513c65642108c44a5af","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(303,'d039a723a7ec2734288f2602','clock_period','["28b684751ed3a20223a2e5e9","2026-03-04T01:00:00Z"]','{"clock_id":"28b684751ed3a20223a2e5e9","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(304,'d039a723a7ec2734288f2602','clock_period','["1b23787b1cf7f66eae9fd284","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(305,'d039a723a7ec2734288f2602','clock_period','["b000a513c65642108c44a5af","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(306,'d039a723a7ec2734288f2602','clock_period','["28b684751ed3a20223a2e5e9","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(307,'c452a8e7f87d88a116da6565','turnover','["9d70b766b5fb7e74e626e758","2026-02"]',NULL);
INSERT INTO "change" VALUES(308,'edcc93f6184cef562a46e92b','settlement','["9d70b766b5fb7e74e626e758","2026Q1"]',NULL);
INSERT INTO "change" VALUES(309,'7106378ec0f3a3674ded8513','turnover','["9d70b766b5fb7e74e626e758","2026-04"]',NULL);
INSERT INTO "change" VALUES(310,'4df1faff8ec5f3f329a41efd','customer','["4de5daff119149c0f60254e3"]',NULL);
INSERT INTO "change" VALUES(311,'4df1faff8ec5f3f329a41efd','phone','["4de5daff119149c0f60254e3","861055500007","12"]',NULL);
INSERT INTO "change" VALUES(312,'fd972da67236db1a62592551','phone','["9d70b766b5fb7e74e626e758","861055500007","12"]',NULL);
INSERT INTO "change" VALUES(313,'fd972da67236db1a62592551','phone','["4de5daff119149c0f60254e3","861055500007","12"]','{"customer_id":"4de5daff119149c0f60254e3","digits":"861055500007","extension":"12","shown":"010 5550 0007 ext 12","tail":"5500007"}');
INSERT INTO "change" VALUES(314,'fd972da67236db1a62592551','customer','["4de5daff119149c0f60254e3"]','{"id":"4de5daff119149c0f60254e3","name":"Sample Dealers","name_key":"sample dealers","region":null,"tier":null,"phase":null,"address":null,"number":"CU-0005","merged_into":null}');
INSERT INTO "change" VALUES(315,'242efd659fa5a0303eddd1ae','contract_moved_end','["6fd7a85cc4a7711aefc119c7"]',NULL);
INSERT INTO "change" VALUES(316,'242efd659fa5a0303eddd1ae','contract','["32c8db0479a77cf1eb09895d"]','{"id":"32c8db0479a77cf1eb09895d","number":"C-0002","customer_id":"38865e5d770d632c543e5788","kind":"basic","tier":"standard","phase":null,"starts_on":"2026-01-01","ends_on":"2027-01-31"}');
INSERT INTO "change" VALUES(317,'242efd659fa5a0303eddd1ae','ticket','["a6f85c17d919e13d0b0c6343"]','{"id":"a6f85c17d919e13d0b0c6343","number":"SD-000002","count":2,"summary":"no power","kind":"fault","customer_id":"38865e5d770d632c543e5788","severity":null,"reach":null,"opened_at":"2026-03-02T03:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":"e4f8b5c25da807af8abab075","contract_id":"32c8db0479a77cf1eb09895d","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(318,'242efd659fa5a0303eddd1ae','ticket_period','["a6f85c17d919e13d0b0c6343","2026-03-02T03:00:00Z"]','{"ticket_id":"a6f85c17d919e13d0b0c6343","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","state":"held","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(319,'242efd659fa5a0303eddd1ae','ticket_period','["a6f85c17d919e13d0b0c6343","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(320,'242efd659fa5a0303eddd1ae','ticket','["715da2b0910acc605bfcab01"]','{"id":"715da2b0910acc605bfcab01","number":"SD-000003","count":3,"summary":"scanner reads every second code","kind":"fault","customer_id":"38865e5d770d632c543e5788","severity":null,"reach":null,"opened_at":"2026-03-02T03:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":"32c8db0479a77cf1eb09895d","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(321,'242efd659fa5a0303eddd1ae','ticket_period','["715da2b0910acc605bfcab01","2026-03-02T03:30:00Z"]','{"ticket_id":"715da2b0910acc605bfcab01","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P2","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(322,'242efd659fa5a0303eddd1ae','ticket_period','["715da2b0910acc605bfcab01","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(323,'8776876b6d002613602e15b5','contact','["2ac08bc666887a5126f89c99"]','{"id":"2ac08bc666887a5126f89c99","customer_id":"f3c94272f73c47471998801f","site_id":"de2f0bb6c4804ef4a492fc1c","name":"Li Na","role":"head nurse","phone":"13800000003","mail":null,"left_on":null,"head":0}');
INSERT INTO "change" VALUES(324,'a4c2f2dc6722630b620b78a6','equipment','["e4f8b5c25da807af8abab075"]','{"id":"e4f8b5c25da807af8abab075","serial":"PR-1002","serial_key":"pr-1002","kind":"printer","model":null,"customer_id":"38865e5d770d632c543e5788","site_id":null,"contract_id":"32c8db0479a77cf1eb09895d","bought_on":"2026-02-01","delivered_on":null,"accepted_on":"2026-02-02","used_on":null,"scrapped_on":null,"plate":null,"plate_key":null,"note":null}');
INSERT INTO "change" VALUES(325,'ac58b4eb1ec7cbdca6467428','ticket','["14fcf83c1e143dfb12bcc67b"]',NULL);
INSERT INTO "change" VALUES(326,'ac58b4eb1ec7cbdca6467428','ticket_period','["14fcf83c1e143dfb12bcc67b","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(327,'ac58b4eb1ec7cbdca6467428','call','["5274ba46d654727ae562e35f"]',NULL);
INSERT INTO "change" VALUES(328,'ac58b4eb1ec7cbdca6467428','clock','["630b42965f4da4e60768044f"]',NULL);
INSERT INTO "change" VALUES(329,'ac58b4eb1ec7cbdca6467428','clock','["a1b4dbe2e09046147e61b04d"]',NULL);
INSERT INTO "change" VALUES(330,'ac58b4eb1ec7cbdca6467428','clock_period','["630b42965f4da4e60768044f","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(331,'ac58b4eb1ec7cbdca6467428','clock_period','["a1b4dbe2e09046147e61b04d","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(332,'1b99556a00ebfe7ab5f81120','withdrawn','["14fcf83c1e143dfb12bcc67b"]',NULL);
INSERT INTO "change" VALUES(333,'1b99556a00ebfe7ab5f81120','clock_period','["a1b4dbe2e09046147e61b04d","2026-04-01T01:00:00Z"]','{"clock_id":"a1b4dbe2e09046147e61b04d","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(334,'1b99556a00ebfe7ab5f81120','clock_period','["630b42965f4da4e60768044f","2026-04-01T01:00:00Z"]','{"clock_id":"630b42965f4da4e60768044f","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(335,'1b99556a00ebfe7ab5f81120','clock','["a1b4dbe2e09046147e61b04d"]','{"id":"a1b4dbe2e09046147e61b04d","ticket_id":"14fcf83c1e143dfb12bcc67b","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(336,'1b99556a00ebfe7ab5f81120','clock','["630b42965f4da4e60768044f"]','{"id":"630b42965f4da4e60768044f","ticket_id":"14fcf83c1e143dfb12bcc67b","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(337,'1b99556a00ebfe7ab5f81120','call','["5274ba46d654727ae562e35f"]','{"id":"5274ba46d654727ae562e35f","ticket_id":"14fcf83c1e143dfb12bcc67b","at":"2026-04-01T01:00:00Z","channel":"phone","caller":null,"phone":null,"said":"a slip","taken_by":"tester","place":0,"wish":null}');
INSERT INTO "change" VALUES(338,'1b99556a00ebfe7ab5f81120','ticket_period','["14fcf83c1e143dfb12bcc67b","2026-04-01T01:00:00Z"]','{"ticket_id":"14fcf83c1e143dfb12bcc67b","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(339,'1b99556a00ebfe7ab5f81120','ticket','["14fcf83c1e143dfb12bcc67b"]','{"id":"14fcf83c1e143dfb12bcc67b","number":"SD-000010","count":10,"summary":"a slip","kind":"fault","customer_id":"9d70b766b5fb7e74e626e758","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(340,'1b99556a00ebfe7ab5f81120','taken_back','[115]',NULL);
INSERT INTO "change" VALUES(341,'7e73c1e55282aa04d7d9d3ee','ticket','["3ff1f6769cf467a20212f485"]',NULL);
INSERT INTO "change" VALUES(342,'7e73c1e55282aa04d7d9d3ee','ticket_period','["3ff1f6769cf467a20212f485","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(343,'7e73c1e55282aa04d7d9d3ee','call','["2f0526f0f526148465528300"]',NULL);
INSERT INTO "change" VALUES(344,'7e73c1e55282aa04d7d9d3ee','clock','["497b54f33d90fe0777591633"]',NULL);
INSERT INTO "change" VALUES(345,'7e73c1e55282aa04d7d9d3ee','clock','["52938735319acaf2ee0e85be"]',NULL);
INSERT INTO "change" VALUES(346,'7e73c1e55282aa04d7d9d3ee','clock_period','["497b54f33d90fe0777591633","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(347,'7e73c1e55282aa04d7d9d3ee','clock_period','["52938735319acaf2ee0e85be","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(348,'10f87199692a8b6d762ec062','ticket','["85dcf54471595067c7099d80"]',NULL);
INSERT INTO "change" VALUES(349,'10f87199692a8b6d762ec062','ticket_period','["85dcf54471595067c7099d80","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(350,'10f87199692a8b6d762ec062','call','["ce39031cae7764c2b0775036"]',NULL);
INSERT INTO "change" VALUES(351,'10f87199692a8b6d762ec062','clock','["e3ce5c483b72692309699606"]',NULL);
INSERT INTO "change" VALUES(352,'10f87199692a8b6d762ec062','clock','["d9712fbab20cc38678907a6d"]',NULL);
INSERT INTO "change" VALUES(353,'10f87199692a8b6d762ec062','clock_period','["e3ce5c483b72692309699606","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(354,'10f87199692a8b6d762ec062','clock_period','["d9712fbab20cc38678907a6d","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(355,'a818b974bb054bd2cc2531fc','ticket','["85dcf54471595067c7099d80"]','{"id":"85dcf54471595067c7099d80","number":"SD-000012","count":12,"summary":"logged twice","kind":"fault","customer_id":"9d70b766b5fb7e74e626e758","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(356,'a818b974bb054bd2cc2531fc','call','["ce39031cae7764c2b0775036"]','{"id":"ce39031cae7764c2b0775036","ticket_id":"85dcf54471595067c7099d80","at":"2026-04-01T01:00:00Z","channel":"phone","caller":null,"phone":null,"said":"logged twice","taken_by":"tester","place":0,"wish":null}');
INSERT INTO "change" VALUES(357,'00a7ff1574f7480cdd8d0eab','call','["ce39031cae7764c2b0775036"]','{"id":"ce39031cae7764c2b0775036","ticket_id":"85dcf54471595067c7099d80","at":"2026-04-01T01:00:00Z","channel":"phone","caller":"Mr Sample","phone":null,"said":"logged twice","taken_by":"tester","place":0,"wish":null}');
INSERT INTO "change" VALUES(358,'00a7ff1574f7480cdd8d0eab','ticket_period','["85dcf54471595067c7099d80","2026-04-01T01:00:00Z"]','{"ticket_id":"85dcf54471595067c7099d80","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(359,'00a7ff1574f7480cdd8d0eab','ticket_period','["85dcf54471595067c7099d80","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(360,'00a7ff1574f7480cdd8d0eab','ticket','["85dcf54471595067c7099d80"]','{"id":"85dcf54471595067c7099d80","number":"SD-000012","count":12,"summary":"does anybody come","kind":"fault","customer_id":"9d70b766b5fb7e74e626e758","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(361,'00a7ff1574f7480cdd8d0eab','clock','["e3ce5c483b72692309699606"]','{"id":"e3ce5c483b72692309699606","ticket_id":"85dcf54471595067c7099d80","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(362,'00a7ff1574f7480cdd8d0eab','clock','["d9712fbab20cc38678907a6d"]','{"id":"d9712fbab20cc38678907a6d","ticket_id":"85dcf54471595067c7099d80","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(363,'00a7ff1574f7480cdd8d0eab','clock_period','["e3ce5c483b72692309699606","2026-04-01T01:00:00Z"]','{"clock_id":"e3ce5c483b72692309699606","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(364,'00a7ff1574f7480cdd8d0eab','clock_period','["d9712fbab20cc38678907a6d","2026-04-01T01:00:00Z"]','{"clock_id":"d9712fbab20cc38678907a6d","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(365,'6c40d5ce77752ffd1090fec9','customer','["ed22b6a8d7c5f7d17f924bb7"]',NULL);
INSERT INTO "change" VALUES(366,'6c40d5ce77752ffd1090fec9','customer_number','["k-17"]',NULL);
INSERT INTO "change" VALUES(367,'298a2dbe924b8be00aac9350','customer','["a573a3ced376ebb592e71a6b"]',NULL);
INSERT INTO "change" VALUES(368,'298a2dbe924b8be00aac9350','ticket','["aefc940b81e19fd67cddc080"]',NULL);
INSERT INTO "change" VALUES(369,'298a2dbe924b8be00aac9350','ticket_period','["aefc940b81e19fd67cddc080","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(370,'298a2dbe924b8be00aac9350','call','["010b6c95db04b20bacd8777f"]',NULL);
INSERT INTO "change" VALUES(371,'298a2dbe924b8be00aac9350','clock','["a26a8a707f6b2664896a1de7"]',NULL);
INSERT INTO "change" VALUES(372,'298a2dbe924b8be00aac9350','clock','["53bb5a5aa5f7b8dcd27e0272"]',NULL);
INSERT INTO "change" VALUES(373,'298a2dbe924b8be00aac9350','clock_period','["a26a8a707f6b2664896a1de7","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(374,'298a2dbe924b8be00aac9350','clock_period','["53bb5a5aa5f7b8dcd27e0272","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(375,'298a2dbe924b8be00aac9350','contact','["7d77df8dbea5eb662b8d3ce7"]',NULL);
INSERT INTO "change" VALUES(376,'298a2dbe924b8be00aac9350','mail','["<1@example.invalid>"]',NULL);
INSERT INTO "change" VALUES(377,'f6fcb1115112e4401852047e','ticket_period','["3ff1f6769cf467a20212f485","2026-04-01T01:00:00Z"]','{"ticket_id":"3ff1f6769cf467a20212f485","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(378,'f6fcb1115112e4401852047e','ticket_period','["3ff1f6769cf467a20212f485","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(379,'f6fcb1115112e4401852047e','dispatch','["be74114605fcd2a0d328b987"]',NULL);
INSERT INTO "change" VALUES(380,'f6fcb1115112e4401852047e','dispatch_crew','["be74114605fcd2a0d328b987","e9f13bd106769d0553c76ba6"]',NULL);
INSERT INTO "change" VALUES(381,'6548efcd062643fdfcea34fb','task','["0683defc29b0374f90b3ce4b"]',NULL);
INSERT INTO "change" VALUES(382,'6548efcd062643fdfcea34fb','task','["0683defc29b0374f90b3ce4b"]','{"id":"0683defc29b0374f90b3ce4b","number":"T-0001","rule":null,"turn":null,"what":"send the manual","noun":"customer","noun_id":"f3c94272f73c47471998801f","customer_id":"f3c94272f73c47471998801f","engineer_id":null,"role":null,"batch":null,"made_at":"2026-04-01T01:00:00Z","made_by":"tester","planned_on":"2026-04-03","due_on":"2026-04-03","ticket_id":null,"done_at":null,"done_by":null,"outcome":null,"dropped_at":null,"because":null}');
INSERT INTO "change" VALUES(383,'970b300936eec8b56f1ae6c7','task_move','["0683defc29b0374f90b3ce4b",1]',NULL);
INSERT INTO "change" VALUES(384,'970b300936eec8b56f1ae6c7','task','["0683defc29b0374f90b3ce4b"]','{"id":"0683defc29b0374f90b3ce4b","number":"T-0001","rule":null,"turn":null,"what":"send the manual","noun":"customer","noun_id":"f3c94272f73c47471998801f","customer_id":"f3c94272f73c47471998801f","engineer_id":"66da21b3290df42ecf070765","role":null,"batch":null,"made_at":"2026-04-01T01:00:00Z","made_by":"tester","planned_on":"2026-04-03","due_on":"2026-04-03","ticket_id":null,"done_at":null,"done_by":null,"outcome":null,"dropped_at":null,"because":null}');
INSERT INTO "change" VALUES(385,'d6fc21522334a65fa0a1a9d4','article','["dcf82692d0e8fb6ffcb3136e"]',NULL);
INSERT INTO "change" VALUES(386,'829d92e3b0483a1e6f37ffbc','ticket','["b28fde546f137ad98215b585"]',NULL);
INSERT INTO "change" VALUES(387,'829d92e3b0483a1e6f37ffbc','ticket_period','["b28fde546f137ad98215b585","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(388,'829d92e3b0483a1e6f37ffbc','call','["38c81d1133f52a4d98235dcc"]',NULL);
INSERT INTO "change" VALUES(389,'829d92e3b0483a1e6f37ffbc','clock','["3a706222e11aad74baaf481c"]',NULL);
INSERT INTO "change" VALUES(390,'829d92e3b0483a1e6f37ffbc','clock','["b1ccd4ec514345fcae690450"]',NULL);
INSERT INTO "change" VALUES(391,'829d92e3b0483a1e6f37ffbc','clock_period','["3a706222e11aad74baaf481c","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(392,'829d92e3b0483a1e6f37ffbc','clock_period','["b1ccd4ec514345fcae690450","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(393,'20c10c275ad57e28a656f6c9','ticket_period','["b28fde546f137ad98215b585","2026-04-01T02:00:00Z"]','{"ticket_id":"b28fde546f137ad98215b585","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(394,'20c10c275ad57e28a656f6c9','ticket_period','["b28fde546f137ad98215b585","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(395,'20c10c275ad57e28a656f6c9','ticket','["b28fde546f137ad98215b585"]','{"id":"b28fde546f137ad98215b585","number":"SD-000014","count":14,"summary":"how does it print now","kind":"fault","customer_id":"9d70b766b5fb7e74e626e758","severity":null,"reach":null,"opened_at":"2026-04-01T02:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(396,'20c10c275ad57e28a656f6c9','clock','["3a706222e11aad74baaf481c"]','{"id":"3a706222e11aad74baaf481c","ticket_id":"b28fde546f137ad98215b585","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T02:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T02:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(397,'20c10c275ad57e28a656f6c9','clock','["b1ccd4ec514345fcae690450"]','{"id":"b1ccd4ec514345fcae690450","ticket_id":"b28fde546f137ad98215b585","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T02:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T02:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(398,'20c10c275ad57e28a656f6c9','clock_period','["3a706222e11aad74baaf481c","2026-04-01T02:00:00Z"]','{"clock_id":"3a706222e11aad74baaf481c","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(399,'20c10c275ad57e28a656f6c9','clock_period','["b1ccd4ec514345fcae690450","2026-04-01T02:00:00Z"]','{"clock_id":"b1ccd4ec514345fcae690450","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(400,'20c10c275ad57e28a656f6c9','article_use','["52b14938fe72f6c0668a722c"]',NULL);
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
INSERT INTO "clock" VALUES('02358c47ed1bc2611c7c08a1','ab499d603788e85d960b8657','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('d5dec06c29ec230ec2bc13d6','ab499d603788e85d960b8657','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('ef745fb83daea344d513173a','ab499d603788e85d960b8657','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T01:00:00Z','resolved','2026-03-02T02:05:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('13b925a573a2ba7c680e31fc','ab499d603788e85d960b8657','arrive','gold','2h clock','always','arrived',NULL,'ordered','2026-03-02T01:00:00Z','arrived','2026-03-02T02:05:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('f3c45555b79eb76729b9def1','a6f85c17d919e13d0b0c6343','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:00:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('b19c7bb2533d36bf0ffd526c','a6f85c17d919e13d0b0c6343','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:00:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('1b22d60b61a05f4b6b3e4fb0','715da2b0910acc605bfcab01','answer','standard','30m','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z','answered','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z','missed','2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('b192f59c492cac5938d425c4','715da2b0910acc605bfcab01','solve','standard','2 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('1b23787b1cf7f66eae9fd284','21b39f4d932584557186c5cf','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T03:45:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('b000a513c65642108c44a5af','21b39f4d932584557186c5cf','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T04:00:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('28b684751ed3a20223a2e5e9','21b39f4d932584557186c5cf','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('fbcb4874ec12a2c4fc16fbf8','f34ca0929796b5237993b83b','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:35:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('dc31a7f264193dfa04352c9f','f34ca0929796b5237993b83b','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:50:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('f0d1b07e2ffabdbabdb08210','f34ca0929796b5237993b83b','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('d740dca0e55c3655825e543b','cc45b4927d7b9e2415e45c62','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('9806c7752540bbf57f107626','cc45b4927d7b9e2415e45c62','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('7541efb7af93abe1f8999dff','f35949ad1395bb429877c379','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-03T01:00:00Z','arrived','2026-03-03T01:00:00Z',NULL,'met','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('2dc14cbb43750a0700863bdf','f35949ad1395bb429877c379','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('41737e2f1d227ff43a221acf','ba867abadf93c592fc38837e','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met','2026-03-02T00:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('58854b6cabeae2091fd8c2b2','ba867abadf93c592fc38837e','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met','2026-03-02T00:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('356103c0c59b43c03f2ad2b4','7723d943ca11e96bd4ea413e','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('92d74c1df569b21fa586338d','7723d943ca11e96bd4ea413e','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('7b0a2b5bb59881088553fb34','7723d943ca11e96bd4ea413e','solve','gold','3 working days','office','resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('a29ae430112fe4e7efab5bd0','88051c639551f3421fad4cae','answer','standard','30m','office','answered opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z','answered','2026-03-04T01:10:00Z',NULL,'met','2026-03-04T01:00:00Z','tester','2026-03-04T03:00:00Z','written on paper');
INSERT INTO "clock" VALUES('ba4932061475a277a65eab16','88051c639551f3421fad4cae','solve','standard','8h','office','resolved','customer parts vendor problem evidence','logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('497b54f33d90fe0777591633','3ff1f6769cf467a20212f485','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('52938735319acaf2ee0e85be','3ff1f6769cf467a20212f485','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('e3ce5c483b72692309699606','85dcf54471595067c7099d80','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z','merged','2026-04-01T01:00:00Z',NULL,'void','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('d9712fbab20cc38678907a6d','85dcf54471595067c7099d80','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z','merged','2026-04-01T01:00:00Z',NULL,'void','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('a26a8a707f6b2664896a1de7','aefc940b81e19fd67cddc080','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('53bb5a5aa5f7b8dcd27e0272','aefc940b81e19fd67cddc080','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('3a706222e11aad74baaf481c','b28fde546f137ad98215b585','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T02:00:00Z','resolved','2026-04-01T02:00:00Z',NULL,'met','2026-04-01T02:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('b1ccd4ec514345fcae690450','b28fde546f137ad98215b585','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T02:00:00Z','resolved','2026-04-01T02:00:00Z',NULL,'met','2026-04-01T02:00:00Z',NULL,NULL,NULL);
CREATE TABLE clock_period (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  due_at TEXT NOT NULL,
  held INTEGER NOT NULL CHECK (held IN (0, 1)),
  PRIMARY KEY (clock_id, since),
  CHECK (since <= until)
) STRICT;
INSERT INTO "clock_period" VALUES('02358c47ed1bc2611c7c08a1','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:15:00Z',0);
INSERT INTO "clock_period" VALUES('d5dec06c29ec230ec2bc13d6','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('ef745fb83daea344d513173a','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('13b925a573a2ba7c680e31fc','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('b19c7bb2533d36bf0ffd526c','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('f3c45555b79eb76729b9def1','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-02T06:00:00Z',1);
INSERT INTO "clock_period" VALUES('1b22d60b61a05f4b6b3e4fb0','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('b192f59c492cac5938d425c4','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','2026-03-04T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('1b23787b1cf7f66eae9fd284','2026-03-02T03:30:00Z','2026-03-04T01:00:00Z','2026-03-02T03:45:00Z',0);
INSERT INTO "clock_period" VALUES('b000a513c65642108c44a5af','2026-03-02T03:30:00Z','2026-03-04T01:00:00Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('28b684751ed3a20223a2e5e9','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-05T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('28b684751ed3a20223a2e5e9','2026-03-02T06:00:00Z','2026-03-04T01:00:00Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('fbcb4874ec12a2c4fc16fbf8','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:35:00Z',0);
INSERT INTO "clock_period" VALUES('dc31a7f264193dfa04352c9f','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:50:00Z',0);
INSERT INTO "clock_period" VALUES('f0d1b07e2ffabdbabdb08210','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('d740dca0e55c3655825e543b','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('9806c7752540bbf57f107626','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('7541efb7af93abe1f8999dff','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('2dc14cbb43750a0700863bdf','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('41737e2f1d227ff43a221acf','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-02T02:30:00Z',0);
INSERT INTO "clock_period" VALUES('58854b6cabeae2091fd8c2b2','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('1b23787b1cf7f66eae9fd284','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T03:45:00Z',1);
INSERT INTO "clock_period" VALUES('b000a513c65642108c44a5af','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T04:00:00Z',1);
INSERT INTO "clock_period" VALUES('28b684751ed3a20223a2e5e9','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T09:30:00Z',1);
INSERT INTO "clock_period" VALUES('356103c0c59b43c03f2ad2b4','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-04T01:15:00Z',0);
INSERT INTO "clock_period" VALUES('92d74c1df569b21fa586338d','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-04T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('7b0a2b5bb59881088553fb34','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('a29ae430112fe4e7efab5bd0','2026-03-04T01:00:00Z','2026-03-04T01:10:00Z','2026-03-04T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('ba4932061475a277a65eab16','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-05T01:00:00Z',0);
INSERT INTO "clock_period" VALUES('1b23787b1cf7f66eae9fd284','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T03:45:00Z',0);
INSERT INTO "clock_period" VALUES('b000a513c65642108c44a5af','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('28b684751ed3a20223a2e5e9','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('497b54f33d90fe0777591633','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('52938735319acaf2ee0e85be','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('e3ce5c483b72692309699606','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('d9712fbab20cc38678907a6d','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('a26a8a707f6b2664896a1de7','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('53bb5a5aa5f7b8dcd27e0272','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('3a706222e11aad74baaf481c','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','2026-04-01T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('b1ccd4ec514345fcae690450','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','2026-04-09T09:30:00Z',0);
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
INSERT INTO "consent" VALUES('4696724c2359bb9dfe6dfddd','ab499d603788e85d960b8657','remote',NULL,'Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('717066c03cff199dc0fef896','ab499d603788e85d960b8657','quote','65f57d303a2cfe71a4c40aa2','Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('ba515cbf13de9a5abb350f8c','a6f85c17d919e13d0b0c6343','removal',NULL,'Ms Example','phone','2026-03-02T03:00:00Z');
CREATE TABLE contact (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  site_id TEXT REFERENCES site (id),
  name TEXT NOT NULL CHECK (name <> ''),
  role TEXT,
  phone TEXT,
  mail TEXT
, left_on TEXT, head INTEGER NOT NULL DEFAULT 0 CHECK (head IN (0, 1))) STRICT;
INSERT INTO "contact" VALUES('2ac08bc666887a5126f89c99','f3c94272f73c47471998801f','de2f0bb6c4804ef4a492fc1c','Li Na','head nurse','13800000003',NULL,'2026-04-01',0);
INSERT INTO "contact" VALUES('7d77df8dbea5eb662b8d3ce7','a573a3ced376ebb592e71a6b',NULL,'Li Na',NULL,NULL,'li@example.invalid',NULL,0);
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
INSERT INTO "contract" VALUES('7986071a5cf7392af07fcb34','C-0001','f3c94272f73c47471998801f','full','gold',NULL,'2026-01-01','2026-12-31');
INSERT INTO "contract" VALUES('32c8db0479a77cf1eb09895d','C-0002','38865e5d770d632c543e5788','basic','standard',NULL,'2026-01-01','2027-06-30');
CREATE TABLE contract_extension (
  clock_id TEXT PRIMARY KEY REFERENCES clock (id),
  contract_id TEXT NOT NULL REFERENCES contract (id),
  at TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  CHECK (ended_on < ends_on)
) STRICT;
INSERT INTO "contract_extension" VALUES('1b22d60b61a05f4b6b3e4fb0','32c8db0479a77cf1eb09895d','2026-03-02T06:00:00Z','2026-12-31','2027-01-31');
CREATE TABLE contract_moved_end (
  id TEXT PRIMARY KEY,
  contract_id TEXT NOT NULL REFERENCES contract (id),
  at TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  why TEXT NOT NULL CHECK (why <> ''),
  CHECK (ended_on <> ends_on)
) STRICT;
INSERT INTO "contract_moved_end" VALUES('6fd7a85cc4a7711aefc119c7','32c8db0479a77cf1eb09895d','2026-04-01T01:00:00Z','2027-01-31','2027-06-30','goodwill');
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
INSERT INTO "customer" VALUES('f3c94272f73c47471998801f','Example Clinic','example clinic','city','gold',NULL,'1 Example Road','CU-0001',NULL);
INSERT INTO "customer" VALUES('38865e5d770d632c543e5788','示例诊所','示例诊所',NULL,NULL,NULL,NULL,'CU-0002',NULL);
INSERT INTO "customer" VALUES('9d70b766b5fb7e74e626e758','Sample Dealer','sample dealer',NULL,NULL,NULL,NULL,'CU-0003',NULL);
INSERT INTO "customer" VALUES('f0d409421eca1afc0a242d64','Sample School','sample school',NULL,NULL,NULL,NULL,'CU-0004',NULL);
INSERT INTO "customer" VALUES('4de5daff119149c0f60254e3','Sample Dealers','sample dealers',NULL,NULL,NULL,NULL,'CU-0005','9d70b766b5fb7e74e626e758');
INSERT INTO "customer" VALUES('ed22b6a8d7c5f7d17f924bb7','Sample Works','sample works',NULL,NULL,NULL,NULL,'CU-0006',NULL);
INSERT INTO "customer" VALUES('a573a3ced376ebb592e71a6b','Li Na','li na',NULL,NULL,NULL,NULL,'CU-0007',NULL);
CREATE TABLE customer_number (
  number_key TEXT PRIMARY KEY,
  number TEXT NOT NULL CHECK (number <> ''),
  customer_id TEXT NOT NULL REFERENCES customer (id),
  name_key TEXT NOT NULL
) STRICT;
INSERT INTO "customer_number" VALUES('k-17','K-17','ed22b6a8d7c5f7d17f924bb7','sample works');
CREATE TABLE discount (
  ticket_id TEXT PRIMARY KEY REFERENCES ticket (id),
  amount INTEGER NOT NULL CHECK (amount > 0),
  currency TEXT NOT NULL,
  decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 4),
  why TEXT NOT NULL CHECK (why <> ''),
  at TEXT NOT NULL,
  given_by TEXT NOT NULL
) STRICT;
INSERT INTO "discount" VALUES('ab499d603788e85d960b8657',500,'CNY',2,'goodwill','2026-03-02T02:05:00Z','tester');
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
INSERT INTO "dispatch" VALUES('f83c0b6b6a47c067956890d3','ab499d603788e85d960b8657',1,'66da21b3290df42ecf070765','2026-03-02T01:00:00Z',NULL,NULL,'2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z',NULL,'paper jam','worn roller','roller replaced','prints 20 labels',40,'2026-03-02T02:05:00Z','paper',NULL,NULL,'cost','free','full care',NULL,12,'printed 20 labels',1,'Li Na','2026-03-02T02:05:00Z',NULL,NULL);
INSERT INTO "dispatch" VALUES('85188f3e6117a6b57ce60fc0','f35949ad1395bb429877c379',1,'e9f13bd106769d0553c76ba6','2026-03-03T01:00:00Z',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,'none','no training','explained','they know how',30,NULL,NULL,NULL,NULL,'free','free','in warranty',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dispatch" VALUES('be74114605fcd2a0d328b987','3ff1f6769cf467a20212f485',1,'66da21b3290df42ecf070765','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE dispatch_check (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  kept INTEGER NOT NULL CHECK (kept IN (0, 1)),
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_check" VALUES('f83c0b6b6a47c067956890d3','uniform',1);
INSERT INTO "dispatch_check" VALUES('f83c0b6b6a47c067956890d3','tidy',0);
CREATE TABLE dispatch_crew (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  PRIMARY KEY (dispatch_id, engineer_id)
) STRICT;
INSERT INTO "dispatch_crew" VALUES('be74114605fcd2a0d328b987','e9f13bd106769d0553c76ba6');
CREATE TABLE dispatch_item (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  quantity INTEGER NOT NULL CHECK (quantity > 0),
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_item" VALUES('f83c0b6b6a47c067956890d3','training',1);
CREATE TABLE document (
  number INTEGER PRIMARY KEY,  -- when the texts have changed it is another one
  ticket_id TEXT NOT NULL UNIQUE REFERENCES ticket (id) ON DELETE CASCADE,
  digest INTEGER NOT NULL      -- of the texts
) STRICT;
INSERT INTO "document" VALUES(0,'715da2b0910acc605bfcab01',2483302705);
INSERT INTO "document" VALUES(1,'ba867abadf93c592fc38837e',129524800);
INSERT INTO "document" VALUES(2,'88051c639551f3421fad4cae',1221380378);
INSERT INTO "document" VALUES(3,'cc45b4927d7b9e2415e45c62',2093342709);
INSERT INTO "document" VALUES(4,'f35949ad1395bb429877c379',1064806338);
INSERT INTO "document" VALUES(5,'21b39f4d932584557186c5cf',3873463776);
INSERT INTO "document" VALUES(6,'7723d943ca11e96bd4ea413e',3017057375);
INSERT INTO "document" VALUES(7,'ab499d603788e85d960b8657',1763828510);
INSERT INTO "document" VALUES(8,'f34ca0929796b5237993b83b',3112426978);
INSERT INTO "document" VALUES(9,'a6f85c17d919e13d0b0c6343',4152089765);
INSERT INTO "document" VALUES(10,'85dcf54471595067c7099d80',3483548428);
INSERT INTO "document" VALUES(11,'aefc940b81e19fd67cddc080',2242262510);
INSERT INTO "document" VALUES(12,'3ff1f6769cf467a20212f485',3149048192);
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
INSERT INTO "engineer" VALUES('66da21b3290df42ecf070765','Wang Lin','wang lin','wang','centre',NULL,'10 0001',NULL,1,NULL);
INSERT INTO "engineer" VALUES('e9f13bd106769d0553c76ba6','Zhao Min','zhao min','zhao','centre',NULL,NULL,NULL,1,8);
INSERT INTO "engineer" VALUES('7d87731482cfc05125a4e2e0','Ada','ada',NULL,NULL,NULL,NULL,NULL,1,NULL);
CREATE TABLE engineer_role (
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  role TEXT NOT NULL CHECK (role <> ''),
  PRIMARY KEY (engineer_id, role)
) STRICT;
INSERT INTO "engineer_role" VALUES('e9f13bd106769d0553c76ba6','reception');
CREATE TABLE engineer_skill (
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  skill TEXT NOT NULL CHECK (skill <> ''),
  PRIMARY KEY (engineer_id, skill)
) STRICT;
INSERT INTO "engineer_skill" VALUES('66da21b3290df42ecf070765','printer');
INSERT INTO "engineer_skill" VALUES('e9f13bd106769d0553c76ba6','installation');
CREATE TABLE entitlement (
  contract_id TEXT NOT NULL REFERENCES contract (id),
  entitlement TEXT NOT NULL,
  total INTEGER NOT NULL CHECK (total >= 0),
  used INTEGER NOT NULL DEFAULT 0 CHECK (used BETWEEN 0 AND total),
  PRIMARY KEY (contract_id, entitlement)
) STRICT;
INSERT INTO "entitlement" VALUES('7986071a5cf7392af07fcb34','visit',4,1);
INSERT INTO "entitlement" VALUES('7986071a5cf7392af07fcb34','training',2,1);
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
INSERT INTO "equipment" VALUES('ab80211de106b2bcbc66229a','PR-1001','pr-1001','printer','LP2','f3c94272f73c47471998801f','de2f0bb6c4804ef4a492fc1c','7986071a5cf7392af07fcb34','2024-01-01','2024-01-05','2024-01-10',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "equipment" VALUES('e4f8b5c25da807af8abab075','PR-1002','pr-1002','printer',NULL,'38865e5d770d632c543e5788',NULL,'32c8db0479a77cf1eb09895d','2026-02-01',NULL,'2026-02-02',NULL,NULL,'豫A12345','豫a12345','in the van');
INSERT INTO "equipment" VALUES('18bd93e364957a7b09068c00','PR-9001','pr-9001','printer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE escalation (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  percent INTEGER NOT NULL CHECK (percent >= 1),
  done_at TEXT NOT NULL, undone TEXT,
  PRIMARY KEY (clock_id, percent)
) STRICT;
INSERT INTO "escalation" VALUES('28b684751ed3a20223a2e5e9',75,'2026-03-02T09:20:00Z',NULL);
INSERT INTO "escalation" VALUES('f0d1b07e2ffabdbabdb08210',75,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('28b684751ed3a20223a2e5e9',100,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('f0d1b07e2ffabdbabdb08210',100,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('f0d1b07e2ffabdbabdb08210',150,'2026-03-03T01:00:00Z',NULL);
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
INSERT INTO "hold" VALUES('ca24f01e03c87f4967a4a7d7','a6f85c17d919e13d0b0c6343','factory','2026-03-02T03:00:00Z',NULL,'tester','sent away',NULL);
INSERT INTO "hold" VALUES('c2369f3b1b40398af7f2cd60','f35949ad1395bb429877c379','resolved','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester',NULL,NULL);
INSERT INTO "hold" VALUES('93d868f4c0569f1f4e73f200','21b39f4d932584557186c5cf','customer','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','tester',NULL,'2026-03-06T01:00:00Z');
CREATE TABLE holder (
  id TEXT PRIMARY KEY,
  place TEXT,
  engineer_id TEXT REFERENCES engineer (id),
  dispatch_id TEXT UNIQUE REFERENCES dispatch (id),
  CHECK ((place IS NULL) <> (dispatch_id IS NULL)),
  CHECK (engineer_id IS NULL OR place IS NOT NULL)
) STRICT;
INSERT INTO "holder" VALUES('bacb15a32b2f42145e7e8a04','warehouse',NULL,NULL);
INSERT INTO "holder" VALUES('7ea64d29f7f27c5706daf581','centre','66da21b3290df42ecf070765',NULL);
INSERT INTO "holder" VALUES('c7b3ae3c63769115304e41a0','centre',NULL,NULL);
INSERT INTO "holder" VALUES('6df7b63050ffeebf9096757d',NULL,NULL,'f83c0b6b6a47c067956890d3');
CREATE TABLE imported (
  row_hash TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id)
) STRICT;
INSERT INTO "imported" VALUES('a98a8f651662bdde032bfcf6f228a852c052407dc84ee9adcf3529dfd15c2d8e','ba867abadf93c592fc38837e');
INSERT INTO "imported" VALUES('aed74f9fb9599ceeef9748d00acf6cc53cf33903c89475435915b9eb77ea7540','ba867abadf93c592fc38837e');
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
INSERT INTO "journal" VALUES(1,'0940f7c51ece1355f6fbb1fa','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','66da21b3290df42ecf070765','engineer added','{"name": "Wang Lin", "station": "centre"}','d3e4130e615db55cee0af8151086735a5f89f125ccbb9ffbf3ffb1036337f432');
INSERT INTO "journal" VALUES(2,'6b40af1c821fd6069177bea3','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','e9f13bd106769d0553c76ba6','engineer added','{"name": "Zhao Min", "station": "centre", "roles": ["reception"]}','fe23d35876d06cf2aa7bba92db1c28f1e63ce0e9484960378ee558b9f3e33459');
INSERT INTO "journal" VALUES(3,'83a0c4cba6f10d8922acb7c0','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','e9f13bd106769d0553c76ba6','engineer away','{"name": "Zhao Min", "since": "2026-04-05T16:00:00Z", "until": "2026-04-10T16:00:00Z", "note": "holiday"}','c3dbcc11524c95712d60cc9a33e41043b6d35a182a6775e8e623b9f77c7ef19f');
INSERT INTO "journal" VALUES(4,'ba2056707f43c4261ce11d6b','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','f3c94272f73c47471998801f','customer added','{"number": "CU-0001", "name": "Example Clinic", "phones": ["13800000001"]}','c23dd6dca00adcabf858c5097efd8906b1941192fd77829dd2db781fbbef36c1');
INSERT INTO "journal" VALUES(5,'e81a5fd51dc656b42cffc21f','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','38865e5d770d632c543e5788','customer added','{"number": "CU-0002", "name": "示例诊所", "phones": ["13800000002"]}','79d676331b2bdc88378a903340ed6bc85a9c76a9bc041180a2c5452e61b72045');
INSERT INTO "journal" VALUES(6,'84519af8bc46c07f593ba9e5','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','9d70b766b5fb7e74e626e758','customer added','{"number": "CU-0003", "name": "Sample Dealer", "phones": []}','999407aa75b2a093ad32662fd978ac7a346f5897bd330e515a3efa3d31cc595a');
INSERT INTO "journal" VALUES(7,'fe86ae825b4930ce8d67c5bc','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','site','de2f0bb6c4804ef4a492fc1c','site added','{"customer": "Example Clinic", "name": "North wing", "address": "2 Sample Road", "region": "county"}','3558cfbd873f07573428b73d6599697d05d1b33908e04ef32c96d5398ad2d8d9');
INSERT INTO "journal" VALUES(8,'85d9e47b098caa685c1729de','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','f3c94272f73c47471998801f','telephone added','{"name": "Example Clinic", "phone": "13800000003"}','1a9f7cab04e4adbe73675efadac59f08b5482828bde48f75fa96ccf2244a214a');
INSERT INTO "journal" VALUES(9,'85d9e47b098caa685c1729de','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','f3c94272f73c47471998801f','contact added','{"customer": "Example Clinic", "name": "Li Na", "site": "North wing", "role": "head nurse", "phone": "13800000003", "mail": null}','0d4189b28afc467fbd7147938a3020704bdcd14912188a9933603ad6dd923609');
INSERT INTO "journal" VALUES(10,'68712887dd5985f483b4eadc','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','7986071a5cf7392af07fcb34','contract added','{"number": "C-0001", "customer": "Example Clinic", "kind": "full", "tier": "gold", "from": "2026-01-01", "to": "2026-12-31"}','b1e7614df3b7c112c4eaf3eeb285b4487f07f5334fd9b72da25408267521620a');
INSERT INTO "journal" VALUES(11,'05642009d78a3d0e9f881e1d','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','32c8db0479a77cf1eb09895d','contract added','{"number": "C-0002", "customer": "示例诊所", "kind": "basic", "tier": "standard", "from": "2026-01-01", "to": "2026-12-31"}','9b31924df9541b104dc52d575bc0c2f8ab09dddd31a6ebcb2ec3c8a35b639812');
INSERT INTO "journal" VALUES(12,'d730de4d0e1f559d2d6afafc','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','ab80211de106b2bcbc66229a','equipment added','{"serial": "PR-1001", "kind": "printer", "customer": "Example Clinic", "plate": null}','dc31be14c3c1e323b024a298c43f72fab993cb2b93f93e373f2e4d46d08f8d8b');
INSERT INTO "journal" VALUES(13,'de313e17dee68204e0a92414','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','e4f8b5c25da807af8abab075','equipment added','{"serial": "PR-1002", "kind": "printer", "customer": "示例诊所", "plate": null}','f69e23827796532cc610852cced2c02159a0f69ee69f17548080b743db2050b6');
INSERT INTO "journal" VALUES(14,'eaf09998b1ed78f1378277f0','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','18bd93e364957a7b09068c00','equipment added','{"serial": "PR-9001", "kind": "printer", "customer": null, "plate": null}','89ead0266948b413fcbeee41474eb31685342f6d8c33742d5ffff38c7e870f52');
INSERT INTO "journal" VALUES(15,'6315c70ce5e4193de9958ed9','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts received','{"part": "roller", "condition": "new", "quantity": 10, "from": null, "to": "warehouse", "serial": null, "request": null, "note": "delivery note 17"}','3adf5ac9be2c3066ea7576b14e06b743dfdf2a9f35b461c8ff4745eebdfe20be');
INSERT INTO "journal" VALUES(16,'703a33434258d6a5cfbbd260','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 3, "from": "warehouse", "to": "centre/Wang Lin", "serial": null, "request": null, "note": null}','42f85e3ae91b8f1c1b807af3bc610ba56a97680f6a820112c37b7844c0bf5fb5');
INSERT INTO "journal" VALUES(17,'0a885266206b21464bad7808','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": null, "note": null}','96423073dd90ae8591204ce757aca6f9e6402c7301ee056aa89d7d52428c7e5a');
INSERT INTO "journal" VALUES(18,'4a0e212a4eda01a413287561','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','card','aba85a44979f1e0221a7208d','card sold','{"card": "CARD-0001", "customer": "Example Clinic", "value": 50000, "currency": "CNY", "decimals": 2}','a007adf41de9f983dd027c35e4dfe291efcf1e9ddafa2b36396d9838d329b876');
INSERT INTO "journal" VALUES(19,'5d633bfe0e0e85e90c1ac345','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','ab499d603788e85d960b8657','logged','{"channel": "phone", "caller": "Li Na", "phone": "13800000003", "said": "printer jams", "summary": "printer jams", "priority": "P1", "tier": "gold", "region": "county", "kind": "fault", "equipment": "PR-1001", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "0976bc413bd53dc1b3c23909", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T01:15:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T01:30:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','144c55659dd92ba4577ac0b3412e9b5a86a43654dbe05d1834d405cafb21eff9');
INSERT INTO "journal" VALUES(20,'2d11f9907a4cbe0bbce8b693','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','ab499d603788e85d960b8657','assigned','{"engineer": "Wang Lin", "was": null, "clocks": []}','685cc4e2fbe6aad5b2398a0aff01c8b8c59d808c2d5162cfee1d01789608eba7');
INSERT INTO "journal" VALUES(21,'bff10dfc082796892bae225d','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','ab499d603788e85d960b8657','opinion','{"text": "restart did not help", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T01:15:00Z", "at": "2026-03-02T01:00:00Z", "spare": "15m clock"}, {"target": "opinion", "change": "met", "due": "2026-03-02T01:30:00Z", "at": "2026-03-02T01:00:00Z", "spare": "30m clock"}]}','b2f151bd7ba26f78b53964404816a0efc3b91e2530158a31134d063c2cfa4fce');
INSERT INTO "journal" VALUES(22,'505e96ea5eff3e7f86a062d4','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','ab499d603788e85d960b8657','appointed','{"visit_at": "2026-03-02T02:00:00Z", "visit_until": null, "asked_by": "customer", "note": "they close at noon", "clocks": []}','124fee07eb4d657a3500a339a15a9dcc9b04b37dba2c1f1bbcb9102f5357d4b8');
INSERT INTO "journal" VALUES(23,'17637336a65b639f5dfd6bac','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','ab499d603788e85d960b8657','consented','{"purpose": "remote", "by": "Li Na", "how": "phone", "quote": null, "clocks": []}','4fab5128999e4498b6a460ca3c4685c4754d73c7caea79e677f0a52fa9fc5149');
INSERT INTO "journal" VALUES(24,'7baa4e31ac17221858c2e945','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','ab499d603788e85d960b8657','quoted','{"quote": "Q-0001", "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}], "total": 8000, "currency": "CNY", "decimals": 2}','46d59810da7937e64c68db9679ad19854864b35c21c14bf0c444105d0ba50807');
INSERT INTO "journal" VALUES(25,'38a4d841ec8a1c68b1ac5bc9','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','ab499d603788e85d960b8657','consented','{"purpose": "quote", "by": "Li Na", "how": "phone", "quote": "Q-0001", "clocks": []}','d46f3427e3b1a4601488b67679108782de0199b83b97788c37ab5dc0ccc74832');
INSERT INTO "journal" VALUES(26,'4ccf150542fcc9cbd19e1956','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','ab499d603788e85d960b8657','ordered','{"visit": 1, "engineer": "Wang Lin", "instead_of": null, "clocks": [{"target": "arrive", "change": "started", "due": "2026-03-02T03:00:00Z", "within": "2h clock"}]}','5a5503202b567f8193165188b8bf1b8bcee6314ef1068a5b3794e084d713fe6e');
INSERT INTO "journal" VALUES(27,'c7abe5436bd4d8199fbd71b0','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','ab499d603788e85d960b8657','parts issued','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "centre/Wang Lin", "to": "SD-000001/1", "serial": null, "request": null, "note": null}','0657b2048225645438d6f5dd57c400c40c3f42538b3abb029ee20c9ca0da839d');
INSERT INTO "journal" VALUES(28,'d00c79ef6dbf70a4f5cbf7ea','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ab499d603788e85d960b8657','arrived','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "arrive", "change": "met", "due": "2026-03-02T03:00:00Z", "at": "2026-03-02T02:05:00Z", "spare": "55m clock"}]}','dc46faf04b0b65a6f9460c0693a9330c840ba37fc08bb4311baaccf42e654b62');
INSERT INTO "journal" VALUES(29,'c2e612b517b8ab65073090e7','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ab499d603788e85d960b8657','recorded','{"visit": 1, "form": {"fault": "paper jam", "code": "paper", "cause": "worn roller", "action": "roller replaced", "test": "printed 20 labels", "result": "prints 20 labels", "minutes": 40, "kilometres": 12, "solved": true, "covered": {"parts": "cost", "work": "free", "because": "full care"}, "checklist": {"uniform": true, "tidy": false}, "work": {"training": 1}, "parts": [{"part": "roller", "quantity": 1, "source": null, "condition": "new", "serial": null, "back": false}]}, "was": {}, "clocks": []}','341dc8b7c30ea27e435ef3fc50ed7b09acfc116853d1d8598931efd94786b770');
INSERT INTO "journal" VALUES(30,'c2e612b517b8ab65073090e7','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ab499d603788e85d960b8657','parts fitted','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "SD-000001/1", "to": null, "serial": null, "request": null, "note": null}','7adb02c608453a64e482169041ea5e560a7a016f754dbc18ab31499f83ccadc8');
INSERT INTO "journal" VALUES(31,'c2e612b517b8ab65073090e7','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ab499d603788e85d960b8657','entitlement used','{"contract": "C-0001", "entitlement": "training", "quantity": 1, "left": 1}','cf9da8ac5e5407ea7cd5789d6b7b6a564549878ec6e03fd56f6bd16823974948');
INSERT INTO "journal" VALUES(32,'c2e612b517b8ab65073090e7','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ab499d603788e85d960b8657','charged','{"visit": 1, "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}, {"kind": "work", "item": "training", "quantity": 1, "unit": "place", "unit_price": 20000, "list_amount": 20000, "amount": 0, "because": "included in the contract"}], "total": 8000, "currency": "CNY", "decimals": 2}','5459c05f191ebd4b493016b09e5f4f5de0f624306e16dace9407974dcc1e4152');
INSERT INTO "journal" VALUES(33,'8135431d403775b8d43724d3','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ab499d603788e85d960b8657','attached','{"visit": 1, "number": 1, "kind": "photo", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','c12803f7ea1f22292ef143fa31dccac9ece1ee5b6aadb1371cf50a1e10311188');
INSERT INTO "journal" VALUES(34,'856f87181afdbcf2cca3deb3','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ab499d603788e85d960b8657','file attached','{"number": 2, "kind": "file", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','869665c3dc99a1bef76a1254d7fe9a9498fe29edd5373998927d58607f624d4a');
INSERT INTO "journal" VALUES(35,'0fbc0134924af7dd361abfb0','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ab499d603788e85d960b8657','recorded','{"visit": 1, "form": {"signature": "Li Na"}, "was": {}, "clocks": []}','09ab2b8be602ec9ae49d398eed12bc2ec8740afafa9e4b37013c37300a9083aa');
INSERT INTO "journal" VALUES(36,'0fbc0134924af7dd361abfb0','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ab499d603788e85d960b8657','finished','{"visit": 1, "engineer": "Wang Lin", "clocks": []}','3d9b842c6cabcd975e9d4ac28e08d147bef0f4767b75a49ca0971733e7b5989d');
INSERT INTO "journal" VALUES(37,'0fbc0134924af7dd361abfb0','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ab499d603788e85d960b8657','resolved','{"cause": "worn roller", "solution": "roller replaced", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-02T09:30:00Z", "at": "2026-03-02T02:05:00Z", "spare": "6h25m"}]}','97253c1127706e40c45ed321ca6dfeaad2a78e7881d091653b097702c5becc8d');
INSERT INTO "journal" VALUES(38,'7383e2f925b082cddc602549','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ab499d603788e85d960b8657','paid','{"receipt": "R-0001", "amount": 3000, "currency": "CNY", "decimals": 2, "method": "card", "card": "CARD-0001", "balance": 47000, "owed": 5000, "held": 0}','4c0dc1b9e41e1ce55ac1bafb8b4531a7fbf1741e36f2ebd8c7860cac11d147f1');
INSERT INTO "journal" VALUES(39,'74a3041a27df38e053536d0e','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ab499d603788e85d960b8657','paid','{"receipt": "R-0002", "amount": 5000, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 0}','3ea81739a51b56c2abe5df3a7f71064561afe628c2b820aa3aa420477f3c0f8c');
INSERT INTO "journal" VALUES(40,'f89ad575ad31529a5bc83ed0','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ab499d603788e85d960b8657','handed-over','{"visit": 1, "engineer": "Wang Lin", "clocks": [], "receipts": ["R-0001", "R-0002"], "money": [{"amount": 8000, "currency": "CNY", "decimals": 2}]}','6aa70ab8c4245c8fd4e4568dcb41911e70b5a05c1acd0846633fa7b9a3e47dd9');
INSERT INTO "journal" VALUES(41,'67a230afa58a13369e174edf','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ab499d603788e85d960b8657','discounted','{"amount": 500, "was": 0, "currency": "CNY", "decimals": 2, "why": "goodwill", "owed": 0, "held": 500}','16fce6ab647765bdfde012633285d50ba270c7e164adbf6d83560918bee3cfaf');
INSERT INTO "journal" VALUES(42,'060663b1c256ebd5b9c9e387','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ab499d603788e85d960b8657','refunded','{"receipt": "R-0003", "amount": 500, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 0}','0f7393e77fef2aa22cc479943950728015c9d699f2b90467d92945ddc2cd11c2');
INSERT INTO "journal" VALUES(43,'77bbdba7ad1f98378358f740','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ab499d603788e85d960b8657','receipt voided','{"receipt": "R-0003", "amount": -500, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 500, "why": "it was not given"}','35d3e86dd068ca9558200d4cb139449677c74090b911d652775661f092c097ad');
INSERT INTO "journal" VALUES(44,'7925e068978f3ce727a62b33','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ab499d603788e85d960b8657','closed','{"note": null, "clocks": []}','9da0e6f75f457a961173450291fa8bab8d806688ecea7f0fa607583213a0a860');
INSERT INTO "journal" VALUES(45,'7f808869abe68fed6af2193a','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','a6f85c17d919e13d0b0c6343','logged','{"channel": "phone", "caller": null, "phone": null, "said": "no power", "summary": "no power", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "equipment": "PR-1002", "contract": "C-0002", "assumed": ["priority", "region", "kind", "phase"], "terms": "58bc66d5ccc6d90465d22a42", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T06:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','c91b7979fec082c8fad4e9ded9a8b73f3c493debad02e5fa3d33e62483562486');
INSERT INTO "journal" VALUES(46,'79496649eb33c1344aae3633','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','a6f85c17d919e13d0b0c6343','called','{"channel": "phone", "caller": null, "phone": null, "said": "is anybody coming?", "clocks": []}','0b4dbd8ca7f9fb74cd88253a2cf6774614426828149321b9bc3becac811e2a86');
INSERT INTO "journal" VALUES(47,'f84bc97e536f00cd28dce8d0','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','a6f85c17d919e13d0b0c6343','lent','{"loan": "2e1e741065ff6a6765747f27", "serial": "PR-9001", "kind": "printer", "due": "2026-03-17T03:00:00Z", "clocks": []}','59279ef706232816ddc729ed35f301849025c716edf072ea9361d66d40060e2e');
INSERT INTO "journal" VALUES(48,'4bf7a15e12fdb36742d42d0d','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','a6f85c17d919e13d0b0c6343','return asked','{"return": "RMA-0001", "serial": "PR-1002", "reason": "quality", "decision": "repair", "freight": "desk", "because": {"when": {"warranty": ["in"]}}, "overruled_by": null}','9035bea3a168a40dc71c6aec0a90762d8f8813aa03f8167a0be27e440de52e64');
INSERT INTO "journal" VALUES(49,'435a435c2cf091be19d4b5b9','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','wang','ticket','a6f85c17d919e13d0b0c6343','return approved','{"return": "RMA-0001", "by": "wang", "note": null, "lacking": 0}','d1a14191dbcf6595068dc5b36d1bbef6a18b82cdb05f770c394a84ce75538db5');
INSERT INTO "journal" VALUES(50,'744b00473e04b7180387556d','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','a6f85c17d919e13d0b0c6343','consented','{"purpose": "removal", "by": "Ms Example", "how": "phone", "quote": null, "clocks": []}','ef215528d529b7e85a8f93d203d52a4d8e98fee0cbba19cb7db1efdaf9049c77');
INSERT INTO "journal" VALUES(51,'48dffee3c93b7ed45c00df03','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','a6f85c17d919e13d0b0c6343','sent-away','{"return": "RMA-0001", "serial": "PR-1002", "freight": "desk", "clocks": []}','5aebafc55ef6017c7270214aba79240d7c263f5ffd62b4ce226c35914e21ee68');
INSERT INTO "journal" VALUES(52,'a80c7816a753bd3d885f6ea8','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','a6f85c17d919e13d0b0c6343','held','{"reason": "factory", "note": "sent away", "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T06:00:00Z"}]}','c98373b9b61bc0ea8e4ad01fa45d51d4551fac4bd3b48e1845391bc009d28096');
INSERT INTO "journal" VALUES(53,'e843b5827222e8a8f4d73e09','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','715da2b0910acc605bfcab01','logged','{"channel": "phone", "caller": null, "phone": null, "said": "scanner reads every second code", "summary": "scanner reads every second code", "priority": "P2", "tier": "standard", "region": "city", "kind": "fault", "contract": "C-0002", "typed": ["priority"], "assumed": ["region", "kind", "phase"], "terms": "1354bfd09533db39c4adc71c", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-04T09:30:00Z", "within": "2 working days"}]}','38ce12ae99eccbb8aedd5e28ec0a10b583829339177976aa7bcbed64f9525a8f');
INSERT INTO "journal" VALUES(54,'15f7816e6ec0feb0d0a46ffa','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','21b39f4d932584557186c5cf','logged','{"channel": "phone", "caller": null, "phone": null, "said": "registration desk is down", "summary": "registration desk is down", "priority": "P3", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "2bb58791d7c5e7271271746b", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T03:45:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-05T09:30:00Z", "within": "3 working days"}]}','36181eceb096fb09838468fcba3d1a2d8dfbf7ef0877e39ab64197ccea0aabef');
INSERT INTO "journal" VALUES(55,'25b163c879999268a09b63bd','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','21b39f4d932584557186c5cf','classified','{"changed": {"priority": ["P3", "P1"], "severity": [null, "down"], "reach": [null, "group"]}, "terms": "abf0543dd4803a2a3bb666ea", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "moved", "due": "2026-03-02T09:30:00Z", "was": "2026-03-05T09:30:00Z"}]}','07f1e2d911378a4443bde378984463b1eeb2ee84a9851c733a616386e16ec652');
INSERT INTO "journal" VALUES(56,'edd63b835f1b6d4e1d8ad430','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','21b39f4d932584557186c5cf','escalated','{"from": "1", "to": "2", "reason": "the board has to be measured", "clocks": []}','ea4c8e1b5ec71604bbd3f815c308c170bb7a1e99ad60a32200cb0a88785afd68');
INSERT INTO "journal" VALUES(57,'f3cbc807b19cf91a68d05ef5','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','715da2b0910acc605bfcab01','answered','{"text": "we look into it", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T04:00:00Z", "at": "2026-03-02T06:00:00Z", "late": "1h"}]}','cbc1f72477b722084f4282775cb6210eee5e08049eda8384147c190a2204d473');
INSERT INTO "journal" VALUES(58,'f3cbc807b19cf91a68d05ef5','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','715da2b0910acc605bfcab01','contract extended','{"target": "answer", "number": "C-0002", "by": "1 month", "was": "2026-12-31", "ends_on": "2027-01-31"}','1f428939c5d536feac87d5f685c861541f1d2509b8117d09f58c812aaba12c5f');
INSERT INTO "journal" VALUES(59,'a91828283d8b93bed5839f3a','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','0eb3ad35bfc22e9481c53aaa','parts asked','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "because": "for the fair"}','aadbaa1e5b1a08693a1a63615da9c27d50c032644204f59138e171b02ac99439');
INSERT INTO "journal" VALUES(60,'1779c43bdc513f42875e25be','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','wang','request','0eb3ad35bfc22e9481c53aaa','request approved','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "note": null, "lacking": 0}','e4f9c417f1d1a10d33d3dc0a3344bb9f1ea17a9cc20f5143e71cde4a3ab53202');
INSERT INTO "journal" VALUES(61,'b591cf4479a4e7233a9d86d8','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": "REQ-0001", "note": null}','29bedfe6350cbb60238eb93506a169ce7aaff3eebe7ef68941e5d01552c70339');
INSERT INTO "journal" VALUES(62,'b591cf4479a4e7233a9d86d8','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','0eb3ad35bfc22e9481c53aaa','request issued','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "source": "warehouse"}','d7738c0f2f749d482c2d6daa205df76aa00327e9efec7f2ed54fefda4e5a94fa');
INSERT INTO "journal" VALUES(63,'c2648159fcb7188b39616026','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts counted','{"holder": "centre/Wang Lin", "part": "roller", "condition": "new", "counted": 1, "expected": 2, "engineer": "Wang Lin", "charged": 12000, "currency": "CNY", "decimals": 2}','c700c8a6f708ef130594d6d564f68b5200f714167e79e19620620febe17a0f77');
INSERT INTO "journal" VALUES(64,'7deaf4e213ec25f5af810be1','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','contract','7986071a5cf7392af07fcb34','entitlement used','{"contract": "C-0001", "entitlement": "visit", "quantity": 1, "left": 3}','7d4a79c6dd40b46d4f8c2b0d0024ef9f8e7f14d8df923ebd1d963257d955d58b');
INSERT INTO "journal" VALUES(65,'99238e8600d3cc6f2ff21a45','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','f34ca0929796b5237993b83b','logged','{"channel": "phone", "caller": null, "phone": null, "said": "cannot log in", "summary": "cannot log in", "priority": "P1", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "abf0543dd4803a2a3bb666ea", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T09:35:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T09:50:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','898166e122c55c40f0e0bad4d65e814c4967c720f7deb587d4d01bf7d056e8d8');
INSERT INTO "journal" VALUES(66,'a2df7eec92514d52abc9b145','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','21b39f4d932584557186c5cf','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T08:15:00Z", "note": "time is running out", "due_at": "2026-03-02T09:30:00Z"}','1cd9b75ff898b5cf60424bcfd41186b55a0f50fbc664acc99e32a9059d226ef4');
INSERT INTO "journal" VALUES(67,'a2df7eec92514d52abc9b145','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','21b39f4d932584557186c5cf','notices written','{"to": ["Head of service"]}','b5c0629729ac036cdfdb9ca083624610306bbcabdeb8b2b70b2363375d486d4a');
INSERT INTO "journal" VALUES(68,'99d73f48cbf047857240d348','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','21b39f4d932584557186c5cf','person told','{"to": "Head of service", "way": "command"}','2e5f09d1c2903b87f9334fe7d93d456db0090b40106f4dd46a0fea7a61e0d121');
INSERT INTO "journal" VALUES(69,'80ed092c1adbacaed32de0f2','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','f34ca0929796b5237993b83b','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T09:27:30Z", "note": "time is running out", "due_at": "2026-03-02T09:30:00Z"}','8be98d383769344f94faaa35dd835eb3d38dcfde409f0152daff30ca886906a6');
INSERT INTO "journal" VALUES(70,'80ed092c1adbacaed32de0f2','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','f34ca0929796b5237993b83b','notices written','{"to": ["Head of service"]}','7ed993d35a770c88875b8abc74b2969c192be105b9efff94de33d817135862be');
INSERT INTO "journal" VALUES(71,'aa6b26ef4f8fe421cd911ea3','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','21b39f4d932584557186c5cf','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','070a34107cc16fae7f8124bacea4928fb43c1a73bf11060ebc0c11ad6c511657');
INSERT INTO "journal" VALUES(72,'aa6b26ef4f8fe421cd911ea3','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','21b39f4d932584557186c5cf','escalated','{"from": "2", "to": "3", "because": {"target": "solve", "percent": 100}, "reason": null, "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}]}','81a318439d9eb8569a0aacb3b125a088029939497a7b9d4623cce152bbdda520');
INSERT INTO "journal" VALUES(73,'aa6b26ef4f8fe421cd911ea3','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','21b39f4d932584557186c5cf','left undone','{"what": "priority", "why": "{number} is {priority} already", "facts": {"number": "SD-000004", "priority": "P1"}}','1ca4ab7fc691e8f09b313232b9b2c8fab764a40571256c3d23a8eadcd5e30fe2');
INSERT INTO "journal" VALUES(74,'916dc056cda9e0e405ff45bc','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','f34ca0929796b5237993b83b','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','6eb78a09c3b5b1471fb0d73a90ac58163aea3cc29aff6c13b96e716d6d709a1f');
INSERT INTO "journal" VALUES(75,'916dc056cda9e0e405ff45bc','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','f34ca0929796b5237993b83b','escalated','{"from": "1", "to": "2", "because": {"target": "solve", "percent": 100}, "reason": null, "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}, {"target": "answer", "change": "missed", "due": "2026-03-02T09:35:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T09:50:00Z"}]}','c8d6b82619cdd26d00c0b4964108a975ce5ecfc937a45e28ca30a6c78d292f35');
INSERT INTO "journal" VALUES(76,'916dc056cda9e0e405ff45bc','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','f34ca0929796b5237993b83b','left undone','{"what": "priority", "why": "{number} is {priority} already", "facts": {"number": "SD-000005", "priority": "P1"}}','07a69bc9fb3cb762245252ece8a4b815b8d08b069b106f96f60101c82e84de0f');
INSERT INTO "journal" VALUES(77,'50432df3e4f78dcf8fc84186','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','f34ca0929796b5237993b83b','time used','{"target": "solve", "percent": 150, "used_at": "2026-03-03T00:35:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','4651a7398382b2e02176cac3fd3b833346a84752d7a429a800c787b77c42a8da');
INSERT INTO "journal" VALUES(78,'50432df3e4f78dcf8fc84186','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','f34ca0929796b5237993b83b','assigned','{"engineer": "Zhao Min", "was": null, "clocks": [], "because": {"station": "centre", "skill": null, "live": 0, "last_at": null}}','2dbb9feb0ddf6ff42460bb8bd40c847008c361571b8189cbb13999bde77d4125');
INSERT INTO "journal" VALUES(79,'690af07eebdbe22e1b037ebe','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','f34ca0929796b5237993b83b','person told','{"to": "Head of service", "way": "command"}','379aad8da96b6802d77ccff82be5076ca6b16729995ea50254afee3c5f41e5ac');
INSERT INTO "journal" VALUES(80,'e129ed1236bf54808495095f','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','cc45b4927d7b9e2415e45c62','logged','{"channel": "phone", "caller": null, "phone": null, "said": "called by mistake", "summary": "called by mistake", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "58bc66d5ccc6d90465d22a42", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','1b494ecc3bf692dc43968ac2441e250c358cdd1267d4c56d65d7dc8f4011dc47');
INSERT INTO "journal" VALUES(81,'0965aa3d0b2a0bea0e6cfaa7','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','cc45b4927d7b9e2415e45c62','cancelled','{"reason": "called by mistake", "clocks": [{"target": "answer", "change": "void", "due": "2026-03-03T03:00:00Z"}, {"target": "solve", "change": "void", "due": "2026-03-10T09:30:00Z"}]}','db2ecb1d2450586157ec5029519670f7d0791166804a195619abdd9f6f9e673e');
INSERT INTO "journal" VALUES(82,'0362af188c83d103d70c6213','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','f35949ad1395bb429877c379','logged','{"channel": "phone", "caller": null, "phone": null, "said": "how does it print", "summary": "how does it print", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "typed": ["warranty"], "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "58bc66d5ccc6d90465d22a42", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','30f5175c7dcff2fb1a17e6180a16aa2b2ee4a5f1ded08fd8f718b23488b16a37');
INSERT INTO "journal" VALUES(83,'48f5512c78de8c6a0135f988','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','f35949ad1395bb429877c379','ordered','{"visit": 1, "engineer": "Zhao Min", "instead_of": null, "clocks": []}','ca730f258090c0694e7646a668d84c5cc29f04c42aa647b0fe8595e2dc69a738');
INSERT INTO "journal" VALUES(84,'d60363c7f5bf82ec086a42c9','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','f35949ad1395bb429877c379','arrived','{"visit": 1, "engineer": "Zhao Min", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-03T03:00:00Z", "at": "2026-03-03T01:00:00Z", "spare": "2h"}]}','1011934573d2345f5434fe47a0103ff075a23bd8deb29abee222811125fa9569');
INSERT INTO "journal" VALUES(85,'94fa10ce6fb76ecfd363fcc2','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','f35949ad1395bb429877c379','recorded','{"visit": 1, "form": {"fault": "none", "cause": "no training", "action": "explained", "result": "they know how", "minutes": 30, "covered": {"parts": "free", "work": "free", "because": "in warranty"}}, "was": {}, "clocks": []}','331829b3d734102409248b9f7940a796822cad6ff8f6357e08b4949a1158b50f');
INSERT INTO "journal" VALUES(86,'94fa10ce6fb76ecfd363fcc2','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','f35949ad1395bb429877c379','charged','{"visit": 1, "because": "in warranty", "lines": [{"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "in warranty"}, {"kind": "work", "item": "labour", "quantity": 1, "unit": "30m", "unit_price": 6000, "list_amount": 6000, "amount": 0, "because": "in warranty"}], "total": 0, "currency": "CNY", "decimals": 2}','625a42aabe9cb9db8551d9add118ab95e74f442b6da2c90c7b790909b1f877b6');
INSERT INTO "journal" VALUES(87,'94fa10ce6fb76ecfd363fcc2','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','f35949ad1395bb429877c379','finished','{"visit": 1, "engineer": "Zhao Min", "clocks": []}','d79d7401d848e9bfc4a7f86bceb63be6ec488041030ee41a5c96506e7ead755a');
INSERT INTO "journal" VALUES(88,'158d8578fba8191338972f22','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','f35949ad1395bb429877c379','resolved','{"cause": "no training", "solution": "explained", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-10T09:30:00Z", "at": "2026-03-03T01:00:00Z", "spare": "5 working days"}]}','f165d21318b484423b0a8577445f978fbbe8b3f410b9bb2fac17ea34e2a650cc');
INSERT INTO "journal" VALUES(89,'2d4a864d68f333c40be99ebd','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','f35949ad1395bb429877c379','closed','{"note": "content", "clocks": []}','8af90377fa9379cc566c5a38545c283663bd350626a4318a1dac714972d3c180');
INSERT INTO "journal" VALUES(90,'6f27b134f606b22358cc5dcf','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','f35949ad1395bb429877c379','reopened','{"reason": "again", "clocks": [{"target": "solve", "change": "resumed", "due": "2026-03-10T09:30:00Z"}]}','b715a092a1706776102b8a58cd497cd6380978175f9115d966b2216973d85368');
INSERT INTO "journal" VALUES(91,'bd3a4b1880af3b90ba1f00c5','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','customer','f0d409421eca1afc0a242d64','customer added','{"number": "CU-0004", "name": "Sample School", "phones": []}','ca633760e67ef0b4900cad9babc1c1ee92d60ae90b27cea1fe5860987e6b704d');
INSERT INTO "journal" VALUES(92,'bd3a4b1880af3b90ba1f00c5','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','ticket','ba867abadf93c592fc38837e','logged','{"channel": "phone", "caller": null, "phone": null, "said": "Door, Lock, Stuck", "summary": "Door, Lock, Stuck", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "typed": ["priority"], "assumed": ["region", "tier", "kind", "phase"], "terms": "58bc66d5ccc6d90465d22a42", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T02:30:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','09d2876c806b43b207349fa205d9060c42e7347eb264aab8cb56ed64e05a8326');
INSERT INTO "journal" VALUES(93,'bd3a4b1880af3b90ba1f00c5','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','engineer','7d87731482cfc05125a4e2e0','engineer added','{"name": "Ada", "station": null}','6f508b40e8494318aaaaf206dc203bead6c2791f53599bcf8689a85f3218fb7b');
INSERT INTO "journal" VALUES(94,'bd3a4b1880af3b90ba1f00c5','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','ticket','ba867abadf93c592fc38837e','assigned','{"engineer": "Ada", "was": null, "clocks": []}','c749580b9e3561a1fadac666b03b2bd32c2de183c0b573e5335ad87667392145');
INSERT INTO "journal" VALUES(95,'bd3a4b1880af3b90ba1f00c5','2026-03-02T00:50:00Z','2026-03-02T00:50:00Z','Ada','ticket','ba867abadf93c592fc38837e','resolved','{"cause": "not recorded", "solution": "not recorded in the log", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T02:30:00Z", "at": "2026-03-02T00:50:00Z", "spare": "1h40m"}, {"target": "solve", "change": "met", "due": "2026-03-09T09:30:00Z", "at": "2026-03-02T00:50:00Z", "spare": "5 working days"}]}','87f7bb95c8a049f333516620bd6ca9951b68eff61a0b2c174eee94270c650845');
INSERT INTO "journal" VALUES(96,'bd3a4b1880af3b90ba1f00c5','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','ba867abadf93c592fc38837e','imported','{"file": "incidents.csv", "rows": 2, "through": "2026-03-02T00:50:00Z"}','47b545fe5c7aae9012886be6d0b6dd131b62fc10ff5436040d8fd36068074741');
INSERT INTO "journal" VALUES(97,'0923f01c9bbf07925ea795f4','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','engineer','e9f13bd106769d0553c76ba6','engineer changed','{"name": "Zhao Min", "changed": {"capacity": 8}}','4ec67fe575929f1fb1e70c9bfd8b29d03e58df5c6ea84693a20a1bab7b606bc6');
INSERT INTO "journal" VALUES(98,'2b7a8c7eba5d1a32a4851c45','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','engineer','e9f13bd106769d0553c76ba6','engineer away','{"name": "Zhao Min", "since": "2026-04-30T16:00:00Z", "until": "2026-05-05T16:00:00Z", "note": "on leave"}','fdd95316330fe5cda51d46db50371fcbdebe847f212f12a2e95664b9564730db');
INSERT INTO "journal" VALUES(99,'e56a207440f0a2edef72780b','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','21b39f4d932584557186c5cf','appointed','{"visit_at": "2026-03-05T06:00:00Z", "visit_until": "2026-03-05T08:00:00Z", "asked_by": "desk", "note": null, "clocks": []}','30e6c05e1e65e709c586f7f5277973edff124c7abd5f6f7d780c62dfddcd91c7');
INSERT INTO "journal" VALUES(100,'66a9035b4930c82592e89220','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','21b39f4d932584557186c5cf','held','{"reason": "customer", "note": null, "ends_at": "2026-03-06T01:00:00Z", "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "held", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "held", "due": "2026-03-02T09:30:00Z"}]}','134377f4c48ddca7c01c67aebbdca3fcc5493f42cd257e37f0f52ae44c4a85cf');
INSERT INTO "journal" VALUES(101,'85078adc134b73025bacd417','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','7723d943ca11e96bd4ea413e','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the printer jams again", "summary": "the printer jams again", "priority": "P3", "tier": "gold", "region": "county", "kind": "fault", "equipment": "PR-1001", "contract": "C-0001", "follows": "SD-000001", "typed": ["region", "kind"], "assumed": ["priority", "phase"], "terms": "92d9c8fb106b5768b274973a", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-04T01:15:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-04T01:30:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "3 working days"}]}','4bb4c5062c776c0a25a361e0cea7f13a1cb13a119a2576ff33e3b88772d82d7a');
INSERT INTO "journal" VALUES(102,'85078adc134b73025bacd417','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','ab499d603788e85d960b8657','followed','{"number": "SD-000008", "said": "the printer jams again"}','1974fa7ef694fb6b670b6dfacba826920a9036384da92f75c9836d020d2f30f8');
INSERT INTO "journal" VALUES(103,'75b8819e5b1cda62ede8e5ec','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','f34ca0929796b5237993b83b','classified','{"entered_why": "it was never critical", "changed": {"priority": ["P1", "P2"]}, "corrects": "99238e8600d3cc6f2ff21a45 logged 2026-03-02T09:20:00Z", "put_right": {"99238e8600d3cc6f2ff21a45 logged 2026-03-02T09:20:00Z": "abf0543dd4803a2a3bb666ea"}, "clocks": []}','3a9a1d3caf7a327a1dae563448168a7c093fdae9a732bb0876f5afcc41f24ee9');
INSERT INTO "journal" VALUES(104,'fa8da2bed086216ae576c6e1','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','88051c639551f3421fad4cae','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the screen is dark", "summary": "the screen is dark", "priority": "P1", "tier": "standard", "region": "city", "kind": "fault", "typed": ["priority"], "assumed": ["region", "tier", "kind", "phase"], "terms": "e8cc0994b27a36457ab12220", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-04T01:30:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-05T01:00:00Z", "within": "8h"}]}','db4bf7fe139785581786cc1e5a2f2de31456c3126af0cfe1bbfed3fa0dc6ce45');
INSERT INTO "journal" VALUES(105,'396fe2fe86466f6df36ffc8c','2026-03-04T01:10:00Z','2026-03-04T03:00:00Z','tester','ticket','88051c639551f3421fad4cae','answered','{"entered_why": "written on paper", "text": "told them to wait", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-04T01:30:00Z", "at": "2026-03-04T01:10:00Z", "mended": "2026-03-04T01:30:00Z", "spare": "20m"}]}','164117e23433e6cdbf23dbbc7423f45019ae6613f9e82449f3100e9d2343ed13');
INSERT INTO "journal" VALUES(106,'d039a723a7ec2734288f2602','2026-03-06T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','21b39f4d932584557186c5cf','resumed','{"foreseen": true, "clocks": [{"target": "answer", "change": "resumed", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "resumed", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "resumed", "due": "2026-03-02T09:30:00Z"}]}','c4e3d10a7e0b6bc13ab84e629e7cde77b2f0b4073d178adde1f3dba001a8a9a7');
INSERT INTO "journal" VALUES(107,'c452a8e7f87d88a116da6565','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','9d70b766b5fb7e74e626e758','turnover entered','{"customer": "Sample Dealer", "month": "2026-02", "amount": 2000000, "was": null, "basis": "payments", "currency": "CNY", "decimals": 2}','5e66a065a99d5b42e649b750a5d17f37b8f98da3a956b7dee769e6f9b0402bb9');
INSERT INTO "journal" VALUES(108,'edcc93f6184cef562a46e92b','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','9d70b766b5fb7e74e626e758','quarter settled','{"customer": "Sample Dealer", "quarter": "2026Q1", "basis": "payments", "turnover": 2000000, "budget": 30000, "carried_in": 0, "spent": 14000, "charged": 0, "paid": 0, "carried_out": 16000, "currency": "CNY", "decimals": 2}','ed3f16079dc0a0043645859ab9132fd77c383fcfc09a9358e9770d0ee162cf34');
INSERT INTO "journal" VALUES(109,'7106378ec0f3a3674ded8513','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','9d70b766b5fb7e74e626e758','turnover entered','{"customer": "Sample Dealer", "month": "2026-04", "amount": 100000, "was": null, "basis": "payments", "currency": "CNY", "decimals": 2}','0a53361db39c7120a25f5ca6337bfc83b87fdb0e1a985fb19aa8d0c2d4b395a5');
INSERT INTO "journal" VALUES(110,'4df1faff8ec5f3f329a41efd','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','4de5daff119149c0f60254e3','customer added','{"number": "CU-0005", "name": "Sample Dealers", "phones": ["010 5550 0007 ext 12"]}','6ddc0de5ffe492e89f06479bd43d7bddf918f389d6437453ccf38877f84834c6');
INSERT INTO "journal" VALUES(111,'fd972da67236db1a62592551','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','9d70b766b5fb7e74e626e758','customer merged','{"name": "Sample Dealers", "number": "CU-0005", "into": "Sample Dealer", "into_number": "CU-0003", "had": {}, "filled": {}, "was": {"id": "4de5daff119149c0f60254e3", "name": "Sample Dealers", "region": null, "tier": null, "phase": null, "address": null, "phones": ["010 5550 0007 ext 12"], "number": "CU-0005"}}','51eff71695e8d6ea28a664dda67f8fc420b75a12a1e312d1e89fe80046ff4f4d');
INSERT INTO "journal" VALUES(112,'242efd659fa5a0303eddd1ae','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','contract','32c8db0479a77cf1eb09895d','contract extended by hand','{"number": "C-0002", "was": "2027-01-31", "ends_on": "2027-06-30", "why": "goodwill"}','4c82e2d286c121e43e18dfe03bc02a94b5621f4b606934933680f3db545b8046');
INSERT INTO "journal" VALUES(113,'8776876b6d002613602e15b5','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','f3c94272f73c47471998801f','contact changed','{"customer": "Example Clinic", "name": "Li Na", "changed": {"left_on": "2026-04-01"}, "was": {"left_on": null}}','4b687100af5b52900a31ba758048f0231df7c568f38b982b1c36a982c3f6159e');
INSERT INTO "journal" VALUES(114,'a4c2f2dc6722630b620b78a6','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','e4f8b5c25da807af8abab075','equipment changed','{"serial": "PR-1002", "changed": {"plate": "豫A12345", "note": "in the van"}, "was": {"plate": null, "note": null}}','743b3218bb56709608f96daff20182ee8fd3e3664db70e426aa277822735260f');
INSERT INTO "journal" VALUES(115,'ac58b4eb1ec7cbdca6467428','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','14fcf83c1e143dfb12bcc67b','logged','{"channel": "phone", "caller": null, "phone": null, "said": "a slip", "summary": "a slip", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "58bc66d5ccc6d90465d22a42", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','1c83377de8571343bd338c3b170855d4e64e5cc460add66e4a0e09f0d19b4b22');
INSERT INTO "journal" VALUES(116,'1b99556a00ebfe7ab5f81120','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','14fcf83c1e143dfb12bcc67b','undone','{"of": [{"kind": "logged", "data": {"channel": "phone", "caller": null, "phone": null, "said": "a slip", "summary": "a slip", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "58bc66d5ccc6d90465d22a42"}}], "withdrawn": "SD-000010", "clocks": []}','30341809b5cd8421755ea35606d03d1c1cafbe592e728c156c6b80b6d9104f7c');
INSERT INTO "journal" VALUES(117,'7e73c1e55282aa04d7d9d3ee','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','3ff1f6769cf467a20212f485','logged','{"channel": "phone", "caller": null, "phone": null, "said": "does anybody come?", "summary": "does anybody come?", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "58bc66d5ccc6d90465d22a42", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','245f21ad0620a3901249227a72688a889d00134418402c7d10f450d4256621a5');
INSERT INTO "journal" VALUES(118,'10f87199692a8b6d762ec062','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','85dcf54471595067c7099d80','logged','{"channel": "phone", "caller": null, "phone": null, "said": "logged twice", "summary": "logged twice", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "58bc66d5ccc6d90465d22a42", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','3174cfa68b519c6ca2fc5898c3f454437ad1c29520890e06bc2b9a6abdb323f4');
INSERT INTO "journal" VALUES(119,'a818b974bb054bd2cc2531fc','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','85dcf54471595067c7099d80','edited','{"changed": {"summary": ["logged twice", "does anybody come"], "caller": ["", "Mr Sample"]}, "typed": ["summary", "caller"]}','879eae83f4a0985610f96aa0a63a5b19f4b7566db492f53abb7e756931e2e8be');
INSERT INTO "journal" VALUES(120,'00a7ff1574f7480cdd8d0eab','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','3ff1f6769cf467a20212f485','called','{"clocks": [], "channel": "phone", "caller": null, "phone": null, "said": "logged twice", "told_of": "SD-000012", "told_by": "tester", "entered_why": null}','52b3c4cdc8c4366472a46960deed8bec5da54c82f5ac46080d335dce0ef621d1');
INSERT INTO "journal" VALUES(121,'00a7ff1574f7480cdd8d0eab','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','85dcf54471595067c7099d80','merged','{"into": "SD-000011", "clocks": [{"target": "answer", "change": "void", "due": "2026-04-01T03:00:00Z"}, {"target": "solve", "change": "void", "due": "2026-04-09T09:30:00Z"}]}','c711f7e69f39cff0f1a6f692f2b7d777f2b32da828d6a07192d21eeef72fb362');
INSERT INTO "journal" VALUES(122,'00a7ff1574f7480cdd8d0eab','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','3ff1f6769cf467a20212f485','duplicate merged','{"number": "SD-000012", "calls": 1, "files": 0, "clocks": []}','e452ed768f0592c23173362eaf9dfa7c02b770b5c8ea923606287101e60b8bfe');
INSERT INTO "journal" VALUES(123,'6c40d5ce77752ffd1090fec9','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','ed22b6a8d7c5f7d17f924bb7','customer added','{"number": "CU-0006", "name": "Sample Works", "phones": []}','7cb46e55cba997fae10209e515c5df44d061b6ee4778c743389ef91dabfd7d90');
INSERT INTO "journal" VALUES(124,'298a2dbe924b8be00aac9350','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','a573a3ced376ebb592e71a6b','customer added','{"number": "CU-0007", "name": "Li Na", "phones": []}','f1e80f217558c0ab3b3181f07404411769b56be1d8b46c64116c94d98bc97d47');
INSERT INTO "journal" VALUES(125,'298a2dbe924b8be00aac9350','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','aefc940b81e19fd67cddc080','logged','{"channel": "mail", "caller": "Li Na", "phone": null, "said": "no sound\nsince nine", "summary": "no sound", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "58bc66d5ccc6d90465d22a42", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','de4acfe84e2086a08c0b73767c2b3fbc467b7abd557d9c868f35baa9fb6075f8');
INSERT INTO "journal" VALUES(126,'298a2dbe924b8be00aac9350','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','a573a3ced376ebb592e71a6b','contact added','{"customer": "Li Na", "name": "Li Na", "site": null, "role": null, "phone": null, "mail": "li@example.invalid"}','d524c67b5d6c7dcc55b912358b6958786501e9dea7a160ebc80b5255677daff8');
INSERT INTO "journal" VALUES(127,'298a2dbe924b8be00aac9350','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','aefc940b81e19fd67cddc080','mailed','{"from": "li@example.invalid", "message_id": "<1@example.invalid>"}','bf192ede59eda50802d0ddd566d56a8961ea7337a32090851fa309d6ff687649');
INSERT INTO "journal" VALUES(128,'f6fcb1115112e4401852047e','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','3ff1f6769cf467a20212f485','ordered','{"visit": 1, "engineer": "Wang Lin", "instead_of": null, "clocks": [], "along": ["Zhao Min"]}','fe9be1f8ef283448f2a0fa676e4ba9bcccffa7e309f50f39e26fe039ccdbf428');
INSERT INTO "journal" VALUES(129,'6548efcd062643fdfcea34fb','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','0683defc29b0374f90b3ce4b','task added','{"number": "T-0001", "what": "send the manual", "customer": "Example Clinic", "due": "2026-04-03", "engineer": "Wang Lin", "role": null}','a4c71302035b653847277b36ccc703538a1e3d80bf550fc7b9788aa476978798');
INSERT INTO "journal" VALUES(130,'970b300936eec8b56f1ae6c7','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','0683defc29b0374f90b3ce4b','task put off','{"number": "T-0001", "what": "send the manual", "customer": "Example Clinic", "about": null, "was": "2026-04-03", "due": "2026-04-08", "why": "they are on holiday"}','2364abe60ec21c16916145a5f363fc07f0abe5f2591b3a6e9026fcfc643c940b');
INSERT INTO "journal" VALUES(131,'d6fc21522334a65fa0a1a9d4','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','article','dcf82692d0e8fb6ffcb3136e','article added','{"number": "K-0001", "title": "nobody knows how it prints", "equipment": null, "code": null, "symptom": "how does it print", "cause": "no training", "solution": "explained", "ticket": "SD-000007"}','de9bfa3b1e63532b8107847b04909066d34d091fb2c8552edfb6e706f2000c14');
INSERT INTO "journal" VALUES(132,'829d92e3b0483a1e6f37ffbc','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','b28fde546f137ad98215b585','logged','{"channel": "phone", "caller": null, "phone": null, "said": "how does it print now", "summary": "how does it print now", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "58bc66d5ccc6d90465d22a42", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T04:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','58cb309ad7626f9c8f44ae3b650c04f7c33ae24e9c730e9b89c29a4c1ca65ca7');
INSERT INTO "journal" VALUES(133,'20c10c275ad57e28a656f6c9','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','b28fde546f137ad98215b585','resolved','{"cause": "no training", "solution": "explained", "clocks": [{"target": "answer", "change": "met", "due": "2026-04-01T04:00:00Z", "at": "2026-04-01T02:00:00Z", "spare": "2h"}, {"target": "solve", "change": "met", "due": "2026-04-09T09:30:00Z", "at": "2026-04-01T02:00:00Z", "spare": "5 working days"}]}','dff8df721dfcd0f9f13438b9efdbff6d0b722639ac6d9a4869e81bae306ad4e4');
INSERT INTO "journal" VALUES(134,'20c10c275ad57e28a656f6c9','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','b28fde546f137ad98215b585','article used','{"article": "K-0001", "title": "nobody knows how it prints"}','8c46c1d8cfe8584ed92afc6ecf2f243da739981f09b01c67630c2e81fdfc4462');
CREATE TABLE loan (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  equipment_id TEXT NOT NULL REFERENCES equipment (id),
  lent_at TEXT NOT NULL,
  due_at TEXT NOT NULL,
  back_at TEXT,
  CHECK (back_at IS NULL OR back_at >= lent_at)
) STRICT;
INSERT INTO "loan" VALUES('2e1e741065ff6a6765747f27','a6f85c17d919e13d0b0c6343','18bd93e364957a7b09068c00','2026-03-02T03:00:00Z','2026-03-17T03:00:00Z',NULL);
CREATE TABLE loss (
  move_id TEXT PRIMARY KEY REFERENCES stock_move (id),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  amount INTEGER NOT NULL CHECK (amount >= 0),
  currency TEXT NOT NULL
, decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4)) STRICT;
INSERT INTO "loss" VALUES('0143b99e391d782aa3420cce','66da21b3290df42ecf070765',12000,'CNY',2);
CREATE TABLE mail (
  message_id TEXT PRIMARY KEY,
  call_id TEXT NOT NULL REFERENCES call (id),
  sender TEXT NOT NULL  -- the address, folded
) STRICT;
INSERT INTO "mail" VALUES('<1@example.invalid>','010b6c95db04b20bacd8777f','li@example.invalid');
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
INSERT INTO "notice" VALUES('e291922085b32469296d2676','21b39f4d932584557186c5cf','head',NULL,'command','2026-03-02T09:20:00Z','{"target": "solve", "within": "same day", "percent": 75, "note": "time is running out", "due_at": "2026-03-02T09:30:00Z", "ticket": {"number": "SD-000004", "summary": "registration desk is down", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "2", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T03:30:00Z"}}',NULL,'2026-03-02T09:20:00Z',1,NULL,'28b684751ed3a20223a2e5e9',75,'2026-03-02T08:15:00Z',NULL,NULL);
INSERT INTO "notice" VALUES('418f099138299acce67c30c7','f34ca0929796b5237993b83b','head',NULL,'command','2026-03-03T01:00:00Z','{"target": "solve", "within": "same day", "percent": 75, "note": "time is running out", "due_at": "2026-03-02T09:30:00Z", "ticket": {"number": "SD-000005", "summary": "cannot log in", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "1", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T09:20:00Z"}}',NULL,'2026-03-03T01:00:00Z',1,NULL,'f0d1b07e2ffabdbabdb08210',75,'2026-03-02T09:27:30Z',NULL,NULL);
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
INSERT INTO "operation" VALUES(1,'0940f7c51ece1355f6fbb1fa','command','tester','2026-03-02T00:30:00Z',1,1,NULL,NULL);
INSERT INTO "operation" VALUES(2,'6b40af1c821fd6069177bea3','command','tester','2026-03-02T00:30:00Z',2,2,NULL,NULL);
INSERT INTO "operation" VALUES(3,'83a0c4cba6f10d8922acb7c0','command','tester','2026-03-02T00:30:00Z',3,3,NULL,NULL);
INSERT INTO "operation" VALUES(4,'ba2056707f43c4261ce11d6b','command','tester','2026-03-02T00:30:00Z',4,4,NULL,NULL);
INSERT INTO "operation" VALUES(5,'e81a5fd51dc656b42cffc21f','command','tester','2026-03-02T00:30:00Z',5,5,NULL,NULL);
INSERT INTO "operation" VALUES(6,'84519af8bc46c07f593ba9e5','command','tester','2026-03-02T00:30:00Z',6,6,NULL,NULL);
INSERT INTO "operation" VALUES(7,'fe86ae825b4930ce8d67c5bc','command','tester','2026-03-02T00:30:00Z',7,7,NULL,NULL);
INSERT INTO "operation" VALUES(8,'85d9e47b098caa685c1729de','command','tester','2026-03-02T00:30:00Z',8,9,NULL,NULL);
INSERT INTO "operation" VALUES(9,'68712887dd5985f483b4eadc','command','tester','2026-03-02T00:30:00Z',10,10,NULL,NULL);
INSERT INTO "operation" VALUES(10,'05642009d78a3d0e9f881e1d','command','tester','2026-03-02T00:30:00Z',11,11,NULL,NULL);
INSERT INTO "operation" VALUES(11,'d730de4d0e1f559d2d6afafc','command','tester','2026-03-02T00:30:00Z',12,12,NULL,NULL);
INSERT INTO "operation" VALUES(12,'de313e17dee68204e0a92414','command','tester','2026-03-02T00:30:00Z',13,13,NULL,NULL);
INSERT INTO "operation" VALUES(13,'eaf09998b1ed78f1378277f0','command','tester','2026-03-02T00:30:00Z',14,14,NULL,NULL);
INSERT INTO "operation" VALUES(14,'6315c70ce5e4193de9958ed9','command','tester','2026-03-02T00:30:00Z',15,15,NULL,NULL);
INSERT INTO "operation" VALUES(15,'703a33434258d6a5cfbbd260','command','tester','2026-03-02T00:30:00Z',16,16,NULL,NULL);
INSERT INTO "operation" VALUES(16,'0a885266206b21464bad7808','command','tester','2026-03-02T00:30:00Z',17,17,NULL,NULL);
INSERT INTO "operation" VALUES(17,'4a0e212a4eda01a413287561','command','tester','2026-03-02T00:30:00Z',18,18,NULL,NULL);
INSERT INTO "operation" VALUES(18,'5d633bfe0e0e85e90c1ac345','command','tester','2026-03-02T01:00:00Z',19,19,NULL,NULL);
INSERT INTO "operation" VALUES(19,'2d11f9907a4cbe0bbce8b693','command','tester','2026-03-02T01:00:00Z',20,20,NULL,NULL);
INSERT INTO "operation" VALUES(20,'bff10dfc082796892bae225d','command','tester','2026-03-02T01:00:00Z',21,21,NULL,NULL);
INSERT INTO "operation" VALUES(21,'505e96ea5eff3e7f86a062d4','command','tester','2026-03-02T01:00:00Z',22,22,NULL,NULL);
INSERT INTO "operation" VALUES(22,'17637336a65b639f5dfd6bac','command','tester','2026-03-02T01:00:00Z',23,23,NULL,NULL);
INSERT INTO "operation" VALUES(23,'7baa4e31ac17221858c2e945','command','tester','2026-03-02T01:00:00Z',24,24,NULL,NULL);
INSERT INTO "operation" VALUES(24,'38a4d841ec8a1c68b1ac5bc9','command','tester','2026-03-02T01:00:00Z',25,25,NULL,NULL);
INSERT INTO "operation" VALUES(25,'4ccf150542fcc9cbd19e1956','command','tester','2026-03-02T01:00:00Z',26,26,NULL,NULL);
INSERT INTO "operation" VALUES(26,'c7abe5436bd4d8199fbd71b0','command','tester','2026-03-02T01:00:00Z',27,27,NULL,NULL);
INSERT INTO "operation" VALUES(27,'d00c79ef6dbf70a4f5cbf7ea','command','tester','2026-03-02T02:05:00Z',28,28,NULL,NULL);
INSERT INTO "operation" VALUES(28,'c2e612b517b8ab65073090e7','command','tester','2026-03-02T02:05:00Z',29,32,NULL,NULL);
INSERT INTO "operation" VALUES(29,'8135431d403775b8d43724d3','command','tester','2026-03-02T02:05:00Z',33,33,NULL,NULL);
INSERT INTO "operation" VALUES(30,'856f87181afdbcf2cca3deb3','command','tester','2026-03-02T02:05:00Z',34,34,NULL,NULL);
INSERT INTO "operation" VALUES(31,'0fbc0134924af7dd361abfb0','command','tester','2026-03-02T02:05:00Z',35,37,NULL,NULL);
INSERT INTO "operation" VALUES(32,'7383e2f925b082cddc602549','command','tester','2026-03-02T02:05:00Z',38,38,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0001"}}',NULL);
INSERT INTO "operation" VALUES(33,'74a3041a27df38e053536d0e','command','tester','2026-03-02T02:05:00Z',39,39,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0002"}}',NULL);
INSERT INTO "operation" VALUES(34,'f89ad575ad31529a5bc83ed0','command','tester','2026-03-02T02:05:00Z',40,40,NULL,NULL);
INSERT INTO "operation" VALUES(35,'67a230afa58a13369e174edf','command','tester','2026-03-02T02:05:00Z',41,41,NULL,NULL);
INSERT INTO "operation" VALUES(36,'060663b1c256ebd5b9c9e387','command','tester','2026-03-02T02:05:00Z',42,42,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0003"}}',NULL);
INSERT INTO "operation" VALUES(37,'77bbdba7ad1f98378358f740','command','tester','2026-03-02T02:05:00Z',43,43,'{"why": "{receipt} is void: ''svcdesk pay {number}'' writes another", "facts": {"receipt": "R-0003", "number": "SD-000001"}}',NULL);
INSERT INTO "operation" VALUES(38,'7925e068978f3ce727a62b33','command','tester','2026-03-02T02:05:00Z',44,44,NULL,NULL);
INSERT INTO "operation" VALUES(39,'7f808869abe68fed6af2193a','command','tester','2026-03-02T03:00:00Z',45,45,NULL,NULL);
INSERT INTO "operation" VALUES(40,'79496649eb33c1344aae3633','command','tester','2026-03-02T03:00:00Z',46,46,NULL,NULL);
INSERT INTO "operation" VALUES(41,'f84bc97e536f00cd28dce8d0','command','tester','2026-03-02T03:00:00Z',47,47,NULL,NULL);
INSERT INTO "operation" VALUES(42,'4bf7a15e12fdb36742d42d0d','command','tester','2026-03-02T03:00:00Z',48,48,NULL,NULL);
INSERT INTO "operation" VALUES(43,'435a435c2cf091be19d4b5b9','command','wang','2026-03-02T03:00:00Z',49,49,NULL,NULL);
INSERT INTO "operation" VALUES(44,'744b00473e04b7180387556d','command','tester','2026-03-02T03:00:00Z',50,50,NULL,NULL);
INSERT INTO "operation" VALUES(45,'48dffee3c93b7ed45c00df03','command','tester','2026-03-02T03:00:00Z',51,51,'{"why": "{number} is on its way: ''svcdesk return back {number}'' when it is here again", "facts": {"number": "RMA-0001"}}',NULL);
INSERT INTO "operation" VALUES(46,'a80c7816a753bd3d885f6ea8','command','tester','2026-03-02T03:00:00Z',52,52,NULL,NULL);
INSERT INTO "operation" VALUES(47,'e843b5827222e8a8f4d73e09','command','tester','2026-03-02T03:30:00Z',53,53,NULL,NULL);
INSERT INTO "operation" VALUES(48,'15f7816e6ec0feb0d0a46ffa','command','tester','2026-03-02T03:30:00Z',54,54,NULL,NULL);
INSERT INTO "operation" VALUES(49,'25b163c879999268a09b63bd','command','tester','2026-03-02T06:00:00Z',55,55,NULL,NULL);
INSERT INTO "operation" VALUES(50,'edd63b835f1b6d4e1d8ad430','command','tester','2026-03-02T06:00:00Z',56,56,NULL,NULL);
INSERT INTO "operation" VALUES(51,'f3cbc807b19cf91a68d05ef5','command','tester','2026-03-02T06:00:00Z',57,58,NULL,NULL);
INSERT INTO "operation" VALUES(52,'a91828283d8b93bed5839f3a','command','tester','2026-03-02T06:00:00Z',59,59,NULL,NULL);
INSERT INTO "operation" VALUES(53,'1779c43bdc513f42875e25be','command','wang','2026-03-02T06:00:00Z',60,60,NULL,NULL);
INSERT INTO "operation" VALUES(54,'b591cf4479a4e7233a9d86d8','command','tester','2026-03-02T06:00:00Z',61,62,'{"why": "{number} is shipped: ''svcdesk stock transfer {part} {quantity} --from {holder} --to {source}'' returns it", "facts": {"number": "REQ-0001", "part": "roller", "quantity": 2, "holder": "centre", "source": "warehouse"}}',NULL);
INSERT INTO "operation" VALUES(55,'c2648159fcb7188b39616026','command','tester','2026-03-02T06:00:00Z',63,63,NULL,NULL);
INSERT INTO "operation" VALUES(56,'7deaf4e213ec25f5af810be1','command','tester','2026-03-02T06:00:00Z',64,64,NULL,NULL);
INSERT INTO "operation" VALUES(57,'99238e8600d3cc6f2ff21a45','command','tester','2026-03-02T09:20:00Z',65,65,NULL,NULL);
INSERT INTO "operation" VALUES(58,'a2df7eec92514d52abc9b145','program','tester','2026-03-02T09:20:00Z',66,67,NULL,NULL);
INSERT INTO "operation" VALUES(59,'99d73f48cbf047857240d348','program','tester','2026-03-02T09:20:00Z',68,68,NULL,NULL);
INSERT INTO "operation" VALUES(60,'80ed092c1adbacaed32de0f2','program','tester','2026-03-03T01:00:00Z',69,70,NULL,NULL);
INSERT INTO "operation" VALUES(61,'aa6b26ef4f8fe421cd911ea3','program','tester','2026-03-03T01:00:00Z',71,73,NULL,NULL);
INSERT INTO "operation" VALUES(62,'916dc056cda9e0e405ff45bc','program','tester','2026-03-03T01:00:00Z',74,76,NULL,NULL);
INSERT INTO "operation" VALUES(63,'50432df3e4f78dcf8fc84186','program','tester','2026-03-03T01:00:00Z',77,78,NULL,NULL);
INSERT INTO "operation" VALUES(64,'690af07eebdbe22e1b037ebe','program','tester','2026-03-03T01:00:00Z',79,79,NULL,NULL);
INSERT INTO "operation" VALUES(65,'e129ed1236bf54808495095f','command','tester','2026-03-03T01:00:00Z',80,80,NULL,NULL);
INSERT INTO "operation" VALUES(66,'0965aa3d0b2a0bea0e6cfaa7','command','tester','2026-03-03T01:00:00Z',81,81,NULL,NULL);
INSERT INTO "operation" VALUES(67,'0362af188c83d103d70c6213','command','tester','2026-03-03T01:00:00Z',82,82,NULL,NULL);
INSERT INTO "operation" VALUES(68,'48f5512c78de8c6a0135f988','command','tester','2026-03-03T01:00:00Z',83,83,NULL,NULL);
INSERT INTO "operation" VALUES(69,'d60363c7f5bf82ec086a42c9','command','tester','2026-03-03T01:00:00Z',84,84,NULL,NULL);
INSERT INTO "operation" VALUES(70,'94fa10ce6fb76ecfd363fcc2','command','tester','2026-03-03T01:00:00Z',85,87,NULL,NULL);
INSERT INTO "operation" VALUES(71,'158d8578fba8191338972f22','command','tester','2026-03-03T01:00:00Z',88,88,NULL,NULL);
INSERT INTO "operation" VALUES(72,'2d4a864d68f333c40be99ebd','command','tester','2026-03-03T01:00:00Z',89,89,NULL,NULL);
INSERT INTO "operation" VALUES(73,'6f27b134f606b22358cc5dcf','command','tester','2026-03-03T01:00:00Z',90,90,NULL,NULL);
INSERT INTO "operation" VALUES(74,'bd3a4b1880af3b90ba1f00c5','program','Desk 1','2026-03-02T00:30:00Z',91,92,NULL,NULL);
INSERT INTO "operation" VALUES(75,'bd3a4b1880af3b90ba1f00c5','program','Desk 1','2026-03-02T00:40:00Z',93,94,NULL,NULL);
INSERT INTO "operation" VALUES(76,'bd3a4b1880af3b90ba1f00c5','program','Ada','2026-03-02T00:50:00Z',95,95,NULL,NULL);
INSERT INTO "operation" VALUES(77,'bd3a4b1880af3b90ba1f00c5','program','tester','2026-03-03T01:00:00Z',96,96,NULL,NULL);
INSERT INTO "operation" VALUES(78,'0923f01c9bbf07925ea795f4','command','tester','2026-03-04T01:00:00Z',97,97,NULL,NULL);
INSERT INTO "operation" VALUES(79,'2b7a8c7eba5d1a32a4851c45','command','tester','2026-03-04T01:00:00Z',98,98,NULL,NULL);
INSERT INTO "operation" VALUES(80,'e56a207440f0a2edef72780b','command','tester','2026-03-04T01:00:00Z',99,99,NULL,NULL);
INSERT INTO "operation" VALUES(81,'66a9035b4930c82592e89220','command','tester','2026-03-04T01:00:00Z',100,100,NULL,NULL);
INSERT INTO "operation" VALUES(82,'85078adc134b73025bacd417','command','tester','2026-03-04T01:00:00Z',101,102,NULL,NULL);
INSERT INTO "operation" VALUES(83,'75b8819e5b1cda62ede8e5ec','command','tester','2026-03-04T01:00:00Z',103,103,NULL,NULL);
INSERT INTO "operation" VALUES(84,'fa8da2bed086216ae576c6e1','command','tester','2026-03-04T01:00:00Z',104,104,NULL,NULL);
INSERT INTO "operation" VALUES(85,'396fe2fe86466f6df36ffc8c','command','tester','2026-03-04T03:00:00Z',105,105,NULL,NULL);
INSERT INTO "operation" VALUES(86,'d039a723a7ec2734288f2602','program','tester','2026-04-01T01:00:00Z',106,106,NULL,NULL);
INSERT INTO "operation" VALUES(87,'c452a8e7f87d88a116da6565','command','tester','2026-04-01T01:00:00Z',107,107,NULL,NULL);
INSERT INTO "operation" VALUES(88,'edcc93f6184cef562a46e92b','command','tester','2026-04-01T01:00:00Z',108,108,NULL,NULL);
INSERT INTO "operation" VALUES(89,'7106378ec0f3a3674ded8513','command','tester','2026-04-01T01:00:00Z',109,109,NULL,NULL);
INSERT INTO "operation" VALUES(90,'4df1faff8ec5f3f329a41efd','command','tester','2026-04-01T01:00:00Z',110,110,NULL,NULL);
INSERT INTO "operation" VALUES(91,'fd972da67236db1a62592551','command','tester','2026-04-01T01:00:00Z',111,111,NULL,NULL);
INSERT INTO "operation" VALUES(92,'242efd659fa5a0303eddd1ae','command','tester','2026-04-01T01:00:00Z',112,112,NULL,NULL);
INSERT INTO "operation" VALUES(93,'8776876b6d002613602e15b5','command','tester','2026-04-01T01:00:00Z',113,113,NULL,NULL);
INSERT INTO "operation" VALUES(94,'a4c2f2dc6722630b620b78a6','command','tester','2026-04-01T01:00:00Z',114,114,NULL,NULL);
INSERT INTO "operation" VALUES(95,'ac58b4eb1ec7cbdca6467428','command','tester','2026-04-01T01:00:00Z',115,115,NULL,'1b99556a00ebfe7ab5f81120');
INSERT INTO "operation" VALUES(96,'1b99556a00ebfe7ab5f81120','undo','tester','2026-04-01T01:00:00Z',116,116,NULL,NULL);
INSERT INTO "operation" VALUES(97,'7e73c1e55282aa04d7d9d3ee','command','tester','2026-04-01T01:00:00Z',117,117,NULL,NULL);
INSERT INTO "operation" VALUES(98,'10f87199692a8b6d762ec062','command','tester','2026-04-01T01:00:00Z',118,118,NULL,NULL);
INSERT INTO "operation" VALUES(99,'a818b974bb054bd2cc2531fc','command','tester','2026-04-01T01:00:00Z',119,119,NULL,NULL);
INSERT INTO "operation" VALUES(100,'00a7ff1574f7480cdd8d0eab','command','tester','2026-04-01T01:00:00Z',120,122,NULL,NULL);
INSERT INTO "operation" VALUES(101,'6c40d5ce77752ffd1090fec9','program','tester','2026-04-01T01:00:00Z',123,123,NULL,NULL);
INSERT INTO "operation" VALUES(102,'298a2dbe924b8be00aac9350','command','tester','2026-04-01T01:00:00Z',124,127,NULL,NULL);
INSERT INTO "operation" VALUES(103,'f6fcb1115112e4401852047e','command','tester','2026-04-01T01:00:00Z',128,128,NULL,NULL);
INSERT INTO "operation" VALUES(104,'6548efcd062643fdfcea34fb','command','tester','2026-04-01T01:00:00Z',129,129,NULL,NULL);
INSERT INTO "operation" VALUES(105,'970b300936eec8b56f1ae6c7','command','tester','2026-04-01T01:00:00Z',130,130,NULL,NULL);
INSERT INTO "operation" VALUES(106,'d6fc21522334a65fa0a1a9d4','command','tester','2026-04-01T02:00:00Z',131,131,NULL,NULL);
INSERT INTO "operation" VALUES(107,'829d92e3b0483a1e6f37ffbc','command','tester','2026-04-01T02:00:00Z',132,132,NULL,NULL);
INSERT INTO "operation" VALUES(108,'20c10c275ad57e28a656f6c9','command','tester','2026-04-01T02:00:00Z',133,134,NULL,NULL);
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
INSERT INTO "payment" VALUES('e13c58d7ca8dbff7575d9c33','R-0001','ab499d603788e85d960b8657',3000,'CNY','card','aba85a44979f1e0221a7208d','2026-03-02T02:05:00Z','tester',2,'payment',NULL,NULL,NULL);
INSERT INTO "payment" VALUES('f04cdfe8b090b11985bf371d','R-0002','ab499d603788e85d960b8657',5000,'CNY','transfer',NULL,'2026-03-02T02:05:00Z','tester',2,'payment',NULL,NULL,NULL);
INSERT INTO "payment" VALUES('90f4c5778f6aad758f558eb1','R-0003','ab499d603788e85d960b8657',500,'CNY','transfer',NULL,'2026-03-02T02:05:00Z','tester',2,'refund','2026-03-02T02:05:00Z','tester','it was not given');
CREATE TABLE "phone" (
  customer_id TEXT NOT NULL REFERENCES customer (id),
  digits TEXT NOT NULL CHECK (digits <> ''),  -- in full, with the country's code, where the desk knows it
  extension TEXT NOT NULL,
  shown TEXT NOT NULL,                        -- as it was written
  tail TEXT NOT NULL,                         -- the last 7 digits, as many as a number without its area code has
  PRIMARY KEY (customer_id, digits, extension)
) STRICT;
INSERT INTO "phone" VALUES('f3c94272f73c47471998801f','8613800000001','','13800000001','0000001');
INSERT INTO "phone" VALUES('38865e5d770d632c543e5788','8613800000002','','13800000002','0000002');
INSERT INTO "phone" VALUES('f3c94272f73c47471998801f','8613800000003','','13800000003','0000003');
INSERT INTO "phone" VALUES('9d70b766b5fb7e74e626e758','861055500007','12','010 5550 0007 ext 12','5500007');
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
INSERT INTO "priced_line" VALUES('d176ac884cb20cf807a59b4a','65f57d303a2cfe71a4c40aa2',NULL,1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('7d3a4a3b1dc5c96b76dc1f4d','65f57d303a2cfe71a4c40aa2',NULL,2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('ea913e4bde72269eb6417e10','65f57d303a2cfe71a4c40aa2',NULL,3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('2773bdd0ad5481b42e69ca5f','65f57d303a2cfe71a4c40aa2',NULL,4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('30a44a820de6bfe9b3b9dafe',NULL,'f83c0b6b6a47c067956890d3',1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('8a7df9baeb58fc3314b4dde4',NULL,'f83c0b6b6a47c067956890d3',2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('e79d9453a03b38c5faa99c6c',NULL,'f83c0b6b6a47c067956890d3',3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('52ccbbc79fa44fb6ab3e5fed',NULL,'f83c0b6b6a47c067956890d3',4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('8946951145d65f15d86944e2',NULL,'f83c0b6b6a47c067956890d3',5,'work','training',1,'place',20000,20000,0,'included in the contract','CNY',0,'7986071a5cf7392af07fcb34','training',2);
INSERT INTO "priced_line" VALUES('869386d49f5c11f566213a39',NULL,'85188f3e6117a6b57ce60fc0',1,'work','visit',1,NULL,8000,8000,0,'in warranty','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('b3e9b3ee2f15f60e0570fbc1',NULL,'85188f3e6117a6b57ce60fc0',2,'work','labour',1,'30m',6000,6000,0,'in warranty','CNY',0,NULL,NULL,2);
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
INSERT INTO "quote" VALUES('65f57d303a2cfe71a4c40aa2','Q-0001','ab499d603788e85d960b8657','2026-03-02T01:00:00Z','tester',8000,'CNY','cost','free','full care',2);
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
INSERT INTO "rma" VALUES('5d23bf754a401071ff7bf582','RMA-0001','a6f85c17d919e13d0b0c6343','e4f8b5c25da807af8abab075','quality','repair','desk','{"when": {"warranty": ["in"]}}',NULL,'2026-03-02T03:00:00Z','tester','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z',NULL,NULL);
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
INSERT INTO "settlement" VALUES('9d70b766b5fb7e74e626e758','2026Q1','payments',150,2000000,30000,0,14000,0,0,16000,'CNY','2026-04-01T01:00:00Z',2);
CREATE TABLE site (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL,
  address TEXT,
  region TEXT, closed_on TEXT,
  UNIQUE (customer_id, name_key)
) STRICT;
INSERT INTO "site" VALUES('de2f0bb6c4804ef4a492fc1c','f3c94272f73c47471998801f','North wing','north wing','2 Sample Road','county',NULL);
CREATE TABLE stock (
  holder_id TEXT NOT NULL REFERENCES holder (id),
  part TEXT NOT NULL,
  condition TEXT NOT NULL CHECK (condition IN ('new', 'used')),
  quantity INTEGER NOT NULL CHECK (quantity >= 0),
  PRIMARY KEY (holder_id, part, condition)
) STRICT;
INSERT INTO "stock" VALUES('bacb15a32b2f42145e7e8a04','roller','new',3);
INSERT INTO "stock" VALUES('7ea64d29f7f27c5706daf581','roller','new',1);
INSERT INTO "stock" VALUES('c7b3ae3c63769115304e41a0','roller','new',4);
INSERT INTO "stock" VALUES('6df7b63050ffeebf9096757d','roller','new',0);
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
INSERT INTO "stock_move" VALUES('48e086e6e9f3708f402678f7',1,'2026-03-02T00:30:00Z','received','roller','new',10,NULL,'bacb15a32b2f42145e7e8a04',NULL,NULL,NULL,'delivery note 17');
INSERT INTO "stock_move" VALUES('dd1a28abde459da755c40e82',2,'2026-03-02T00:30:00Z','transferred','roller','new',3,'bacb15a32b2f42145e7e8a04','7ea64d29f7f27c5706daf581',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('92771964f71dccf03064fd1a',3,'2026-03-02T00:30:00Z','transferred','roller','new',2,'bacb15a32b2f42145e7e8a04','c7b3ae3c63769115304e41a0',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('4b42f9e533a8db865994a490',4,'2026-03-02T01:00:00Z','issued','roller','new',1,'7ea64d29f7f27c5706daf581','6df7b63050ffeebf9096757d','f83c0b6b6a47c067956890d3',NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('5081fae343aaf7c821138ab8',5,'2026-03-02T02:05:00Z','fitted','roller','new',1,'6df7b63050ffeebf9096757d',NULL,'f83c0b6b6a47c067956890d3',NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('af5ac541c2cd210c13e2cb98',6,'2026-03-02T06:00:00Z','transferred','roller','new',2,'bacb15a32b2f42145e7e8a04','c7b3ae3c63769115304e41a0',NULL,'0eb3ad35bfc22e9481c53aaa',NULL,NULL);
INSERT INTO "stock_move" VALUES('0143b99e391d782aa3420cce',7,'2026-03-02T06:00:00Z','lost','roller','new',1,'7ea64d29f7f27c5706daf581',NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "stock_request" VALUES('0eb3ad35bfc22e9481c53aaa','REQ-0001','c7b3ae3c63769115304e41a0','roller',2,'issued','2026-03-02T06:00:00Z','tester','for the fair');
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
INSERT INTO "task" VALUES('0683defc29b0374f90b3ce4b','T-0001',NULL,NULL,'send the manual','customer','f3c94272f73c47471998801f','f3c94272f73c47471998801f','66da21b3290df42ecf070765',NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-03','2026-04-08',NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "task_move" VALUES('0683defc29b0374f90b3ce4b',1,'2026-04-01T01:00:00Z','tester','put off','2026-04-03','2026-04-08','they are on holiday');
CREATE TABLE terms (
  id TEXT PRIMARY KEY,
  promises TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO "terms" VALUES('0976bc413bd53dc1b3c23909','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "2h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "same day", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('58bc66d5ccc6d90465d22a42','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "2h", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "5 working days", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
INSERT INTO "terms" VALUES('1354bfd09533db39c4adc71c','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "30m", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "2 working days", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
INSERT INTO "terms" VALUES('2bb58791d7c5e7271271746b','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "1h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "3 working days", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('abf0543dd4803a2a3bb666ea','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "1h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "same day", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('92d9c8fb106b5768b274973a','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "2h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "3 working days", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('e8cc0994b27a36457ab12220','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "30m", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "8h", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
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
INSERT INTO "ticket" VALUES('ab499d603788e85d960b8657','SD-000001',1,'printer jams','fault','f3c94272f73c47471998801f',NULL,NULL,'2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','worn roller','roller replaced','ab80211de106b2bcbc66229a','7986071a5cf7392af07fcb34',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('a6f85c17d919e13d0b0c6343','SD-000002',2,'no power','fault','38865e5d770d632c543e5788',NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL,'e4f8b5c25da807af8abab075','32c8db0479a77cf1eb09895d',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('715da2b0910acc605bfcab01','SD-000003',3,'scanner reads every second code','fault','38865e5d770d632c543e5788',NULL,NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'32c8db0479a77cf1eb09895d',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('21b39f4d932584557186c5cf','SD-000004',4,'registration desk is down','fault','f3c94272f73c47471998801f','down','group','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'7986071a5cf7392af07fcb34',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('f34ca0929796b5237993b83b','SD-000005',5,'cannot log in','fault','f3c94272f73c47471998801f',NULL,NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL,NULL,'7986071a5cf7392af07fcb34',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('cc45b4927d7b9e2415e45c62','SD-000006',6,'called by mistake','fault','9d70b766b5fb7e74e626e758',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('f35949ad1395bb429877c379','SD-000007',7,'how does it print','fault','9d70b766b5fb7e74e626e758',NULL,NULL,'2026-03-03T01:00:00Z',NULL,'no training','explained',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('ba867abadf93c592fc38837e','INC-7',NULL,'Door, Lock, Stuck','fault','f0d409421eca1afc0a242d64',NULL,NULL,'2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','not recorded','not recorded in the log',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('7723d943ca11e96bd4ea413e','SD-000008',8,'the printer jams again','fault','f3c94272f73c47471998801f',NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL,'ab80211de106b2bcbc66229a','7986071a5cf7392af07fcb34','ab499d603788e85d960b8657',NULL,NULL);
INSERT INTO "ticket" VALUES('88051c639551f3421fad4cae','SD-000009',9,'the screen is dark','fault','9d70b766b5fb7e74e626e758',NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('3ff1f6769cf467a20212f485','SD-000011',11,'does anybody come?','fault','9d70b766b5fb7e74e626e758',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('85dcf54471595067c7099d80','SD-000012',12,'does anybody come','fault','9d70b766b5fb7e74e626e758',NULL,NULL,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,'3ff1f6769cf467a20212f485',NULL);
INSERT INTO "ticket" VALUES('aefc940b81e19fd67cddc080','SD-000013',13,'no sound','fault','a573a3ced376ebb592e71a6b',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('b28fde546f137ad98215b585','SD-000014',14,'how does it print now','fault','9d70b766b5fb7e74e626e758',NULL,NULL,'2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','no training','explained',NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "ticket_period" VALUES('ab499d603788e85d960b8657','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','open','P1','gold','county','warranty','out','1','66da21b3290df42ecf070765');
INSERT INTO "ticket_period" VALUES('ab499d603788e85d960b8657','2026-03-02T02:05:00Z','9999-12-31T23:59:59Z','closed','P1','gold','county','warranty','out','1','66da21b3290df42ecf070765');
INSERT INTO "ticket_period" VALUES('21b39f4d932584557186c5cf','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','open','P3','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('21b39f4d932584557186c5cf','2026-03-02T06:00:00Z','2026-03-03T01:00:00Z','open','P1','gold','city','warranty','unknown','2',NULL);
INSERT INTO "ticket_period" VALUES('21b39f4d932584557186c5cf','2026-03-03T01:00:00Z','2026-03-04T01:00:00Z','open','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('cc45b4927d7b9e2415e45c62','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','cancelled','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('f35949ad1395bb429877c379','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','in','1','e9f13bd106769d0553c76ba6');
INSERT INTO "ticket_period" VALUES('ba867abadf93c592fc38837e','2026-03-02T00:30:00Z','2026-03-02T00:40:00Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('ba867abadf93c592fc38837e','2026-03-02T00:40:00Z','2026-03-02T00:50:00Z','open','P3','standard','city','warranty','unknown','1','7d87731482cfc05125a4e2e0');
INSERT INTO "ticket_period" VALUES('ba867abadf93c592fc38837e','2026-03-02T00:50:00Z','9999-12-31T23:59:59Z','resolved','P3','standard','city','warranty','unknown','1','7d87731482cfc05125a4e2e0');
INSERT INTO "ticket_period" VALUES('21b39f4d932584557186c5cf','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','held','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('7723d943ca11e96bd4ea413e','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','open','P3','gold','county','warranty','out','1',NULL);
INSERT INTO "ticket_period" VALUES('f34ca0929796b5237993b83b','2026-03-02T09:20:00Z','2026-03-03T01:00:00Z','open','P2','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('f34ca0929796b5237993b83b','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P2','gold','city','warranty','unknown','2','e9f13bd106769d0553c76ba6');
INSERT INTO "ticket_period" VALUES('88051c639551f3421fad4cae','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','open','P1','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('21b39f4d932584557186c5cf','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','open','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('a6f85c17d919e13d0b0c6343','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','held','P3','standard','city','warranty','in','1',NULL);
INSERT INTO "ticket_period" VALUES('715da2b0910acc605bfcab01','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','open','P2','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('85dcf54471595067c7099d80','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','cancelled','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('aefc940b81e19fd67cddc080','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('3ff1f6769cf467a20212f485','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1','66da21b3290df42ecf070765');
INSERT INTO "ticket_period" VALUES('b28fde546f137ad98215b585','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','resolved','P3','standard','city','warranty','unknown','1',NULL);
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
INSERT INTO "turnover" VALUES('9d70b766b5fb7e74e626e758','2026-02',2000000,'CNY',2);
INSERT INTO "turnover" VALUES('9d70b766b5fb7e74e626e758','2026-04',100000,'CNY',2);
CREATE TABLE withdrawn (
  ticket_id TEXT PRIMARY KEY,
  number TEXT NOT NULL,
  count INTEGER,
  at TEXT NOT NULL,
  actor TEXT NOT NULL
) STRICT;
INSERT INTO "withdrawn" VALUES('14fcf83c1e143dfb12bcc67b','SD-000010',10,'2026-04-01T01:00:00Z','tester');
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
INSERT INTO "word" VALUES('000005',1,0,'丈');
INSERT INTO "word" VALUES('000006',1,0,'七');
INSERT INTO "word" VALUES('000007',1,0,'丄');
INSERT INTO "word" VALUES('000008',1,0,'丆');
INSERT INTO "word" VALUES('000009',1,0,'丂');
INSERT INTO "word" VALUES('00001',1,0,'万');
INSERT INTO "word" VALUES('00001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('000011',1,0,'丌');
INSERT INTO "word" VALUES('000012',1,0,'上');
INSERT INTO "word" VALUES('000013',1,0,'下');
INSERT INTO "word" VALUES('00002',1,0,'三');
INSERT INTO "word" VALUES('00002',2,0,'一三');
INSERT INTO "word" VALUES('00003',1,0,'一');
INSERT INTO "word" VALUES('00003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('00004',1,0,'丅');
INSERT INTO "word" VALUES('00005',1,0,'丈');
INSERT INTO "word" VALUES('00006',1,0,'七');
INSERT INTO "word" VALUES('00007',1,0,'丄');
INSERT INTO "word" VALUES('00007',2,0,'丂七丄上丌');
INSERT INTO "word" VALUES('00008',1,0,'丆');
INSERT INTO "word" VALUES('00009',1,0,'丂');
INSERT INTO "word" VALUES('0001',1,0,'万');
INSERT INTO "word" VALUES('0001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('00011',1,0,'丌');
INSERT INTO "word" VALUES('00012',1,0,'上');
INSERT INTO "word" VALUES('00013',1,0,'下');
INSERT INTO "word" VALUES('0002',1,0,'三');
INSERT INTO "word" VALUES('0002',2,0,'一三');
INSERT INTO "word" VALUES('0003',1,0,'一');
INSERT INTO "word" VALUES('0003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('0004',1,0,'丅');
INSERT INTO "word" VALUES('0005',1,0,'丈');
INSERT INTO "word" VALUES('0006',1,0,'七');
INSERT INTO "word" VALUES('0007',1,0,'丄');
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
INSERT INTO "word" VALUES('1001',2,0,'丆万');
INSERT INTO "word" VALUES('1002',2,0,'三');
INSERT INTO "word" VALUES('1055500007',2,0,'丂七丄上丌');
INSERT INTO "word" VALUES('12',2,0,'丂七丄上丌');
INSERT INTO "word" VALUES('12345',2,0,'三');
INSERT INTO "word" VALUES('13800000001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('13800000002',2,0,'一三');
INSERT INTO "word" VALUES('13800000003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('2',2,0,'丆万');
INSERT INTO "word" VALUES('20',3,0,'万');
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
INSERT INTO "word" VALUES('again',1,0,'丆');
INSERT INTO "word" VALUES('again',2,0,'丆');
INSERT INTO "word" VALUES('again',3,0,'丄');
INSERT INTO "word" VALUES('anybody',1,0,'上丌');
INSERT INTO "word" VALUES('anybody',2,0,'三丌');
INSERT INTO "word" VALUES('at',3,0,'万');
INSERT INTO "word" VALUES('away',3,0,'三');
INSERT INTO "word" VALUES('be',3,0,'丅');
INSERT INTO "word" VALUES('board',3,0,'丅');
INSERT INTO "word" VALUES('by',1,0,'七');
INSERT INTO "word" VALUES('by',2,0,'七');
INSERT INTO "word" VALUES('by',3,0,'七');
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
INSERT INTO "word" VALUES('come',1,0,'上丌');
INSERT INTO "word" VALUES('come',2,0,'丌');
INSERT INTO "word" VALUES('coming',2,0,'三');
INSERT INTO "word" VALUES('content',3,0,'丄');
INSERT INTO "word" VALUES('customer',3,0,'丅');
INSERT INTO "word" VALUES('dark',1,0,'丂');
INSERT INTO "word" VALUES('dark',2,0,'丂');
INSERT INTO "word" VALUES('dealer',2,0,'丂七丄上丌');
INSERT INTO "word" VALUES('desk',1,0,'丅');
INSERT INTO "word" VALUES('desk',2,0,'丅');
INSERT INTO "word" VALUES('did',3,0,'万');
INSERT INTO "word" VALUES('does',1,0,'丄上丌');
INSERT INTO "word" VALUES('does',2,0,'丄丌');
INSERT INTO "word" VALUES('door',1,0,'丁');
INSERT INTO "word" VALUES('door',2,0,'丁');
INSERT INTO "word" VALUES('down',1,0,'丅');
INSERT INTO "word" VALUES('down',2,0,'丅');
INSERT INTO "word" VALUES('every',1,0,'一');
INSERT INTO "word" VALUES('every',2,0,'一');
INSERT INTO "word" VALUES('example',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('explained',3,0,'丄');
INSERT INTO "word" VALUES('ext',2,0,'丂七丄上丌');
INSERT INTO "word" VALUES('factory',3,0,'三');
INSERT INTO "word" VALUES('full',3,0,'万');
INSERT INTO "word" VALUES('has',3,0,'丅');
INSERT INTO "word" VALUES('help',3,0,'万');
INSERT INTO "word" VALUES('how',1,0,'丄');
INSERT INTO "word" VALUES('how',2,0,'丄');
INSERT INTO "word" VALUES('how',3,0,'丄');
INSERT INTO "word" VALUES('in',1,0,'丈');
INSERT INTO "word" VALUES('in',2,0,'丈三');
INSERT INTO "word" VALUES('in',3,0,'丁丄');
INSERT INTO "word" VALUES('inc',1,0,'丁');
INSERT INTO "word" VALUES('into',3,0,'一');
INSERT INTO "word" VALUES('is',1,0,'丂丅');
INSERT INTO "word" VALUES('is',2,0,'丂丅三');
INSERT INTO "word" VALUES('is',3,0,'丅丈');
INSERT INTO "word" VALUES('it',1,0,'丄');
INSERT INTO "word" VALUES('it',2,0,'丄');
INSERT INTO "word" VALUES('it',3,0,'一');
INSERT INTO "word" VALUES('jam',3,0,'万');
INSERT INTO "word" VALUES('jams',1,0,'丆万');
INSERT INTO "word" VALUES('jams',2,0,'丆万');
INSERT INTO "word" VALUES('know',3,0,'丄');
INSERT INTO "word" VALUES('labels',3,0,'万');
INSERT INTO "word" VALUES('li',2,0,'丅丆万丈下');
INSERT INTO "word" VALUES('lock',1,0,'丁');
INSERT INTO "word" VALUES('lock',2,0,'丁');
INSERT INTO "word" VALUES('log',1,0,'丈');
INSERT INTO "word" VALUES('log',2,0,'丈');
INSERT INTO "word" VALUES('log',3,0,'丁');
INSERT INTO "word" VALUES('logged',2,0,'丌');
INSERT INTO "word" VALUES('look',3,0,'一');
INSERT INTO "word" VALUES('lp2',2,0,'丆万');
INSERT INTO "word" VALUES('measured',3,0,'丅');
INSERT INTO "word" VALUES('mistake',1,0,'七');
INSERT INTO "word" VALUES('mistake',2,0,'七');
INSERT INTO "word" VALUES('mistake',3,0,'七');
INSERT INTO "word" VALUES('mr',2,0,'丌');
INSERT INTO "word" VALUES('na',2,0,'丅丆万丈下');
INSERT INTO "word" VALUES('nine',2,0,'下');
INSERT INTO "word" VALUES('no',1,0,'三下');
INSERT INTO "word" VALUES('no',2,0,'三下');
INSERT INTO "word" VALUES('no',3,0,'丄');
INSERT INTO "word" VALUES('none',3,0,'丄');
INSERT INTO "word" VALUES('noon',3,0,'万');
INSERT INTO "word" VALUES('north',2,0,'丆万');
INSERT INTO "word" VALUES('not',3,0,'丁万');
INSERT INTO "word" VALUES('out',3,0,'丅丈');
INSERT INTO "word" VALUES('paper',3,0,'万');
INSERT INTO "word" VALUES('photo',3,0,'万');
INSERT INTO "word" VALUES('png',3,0,'万');
INSERT INTO "word" VALUES('power',1,0,'三');
INSERT INTO "word" VALUES('power',2,0,'三');
INSERT INTO "word" VALUES('pr',2,0,'丆万三');
INSERT INTO "word" VALUES('print',1,0,'丄');
INSERT INTO "word" VALUES('print',2,0,'丄');
INSERT INTO "word" VALUES('printed',3,0,'万');
INSERT INTO "word" VALUES('printer',1,0,'丆万');
INSERT INTO "word" VALUES('printer',2,0,'丆万');
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
INSERT INTO "word" VALUES('running',3,0,'丅丈');
INSERT INTO "word" VALUES('sample',2,0,'丁丂七丄丆万上丌');
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
INSERT INTO "word" VALUES('the',2,0,'丂丆三');
INSERT INTO "word" VALUES('the',3,0,'丁丅');
INSERT INTO "word" VALUES('them',3,0,'丂');
INSERT INTO "word" VALUES('they',3,0,'丄万');
INSERT INTO "word" VALUES('time',3,0,'丅丈');
INSERT INTO "word" VALUES('to',3,0,'丂丅');
INSERT INTO "word" VALUES('told',3,0,'丂');
INSERT INTO "word" VALUES('training',3,0,'丄');
INSERT INTO "word" VALUES('twice',2,0,'丌');
INSERT INTO "word" VALUES('van',2,0,'三');
INSERT INTO "word" VALUES('wait',3,0,'丂');
INSERT INTO "word" VALUES('warranty',3,0,'丄');
INSERT INTO "word" VALUES('we',3,0,'一');
INSERT INTO "word" VALUES('wing',2,0,'丆万');
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
CREATE UNIQUE INDEX task_turn ON task (rule, noun_id, turn) WHERE rule IS NOT NULL;
CREATE INDEX task_open ON task (due_on) WHERE done_at IS NULL AND dropped_at IS NULL;
CREATE INDEX task_customer ON task (customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX task_engineer ON task (engineer_id) WHERE engineer_id IS NOT NULL;
CREATE INDEX task_ticket ON task (ticket_id) WHERE ticket_id IS NOT NULL;
CREATE INDEX article_ticket ON article (ticket_id) WHERE ticket_id IS NOT NULL;
CREATE INDEX article_use_article ON article_use (article_id);
CREATE INDEX article_use_ticket ON article_use (ticket_id);
COMMIT;
