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
INSERT INTO "_sqlite_migrations" VALUES(1,'svcdesk','0001_desk','2026-11-28 08:07:53.913281+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'svcdesk','0002_field','2026-11-28 08:07:53.930549+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'svcdesk','0003_truth','2026-11-28 08:07:53.944636+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'svcdesk','0004_slips','2026-11-28 08:07:53.992813+00:00');
INSERT INTO "_sqlite_migrations" VALUES(5,'svcdesk','0005_care','2026-11-28 08:07:53.996714+00:00');
CREATE TABLE absence (
  id TEXT PRIMARY KEY,
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  note TEXT,
  CHECK (since < until)
) STRICT;
INSERT INTO "absence" VALUES('72407d6b7823fad38cdab2ff','b18bac60984d65394a1db64a','2026-04-05T16:00:00Z','2026-04-10T16:00:00Z','holiday');
INSERT INTO "absence" VALUES('40ffdbf5662a48969027fd3d','b18bac60984d65394a1db64a','2026-04-30T16:00:00Z','2026-05-05T16:00:00Z','on leave');
CREATE TABLE appointment (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  agreed_at TEXT NOT NULL,
  visit_at TEXT NOT NULL,
  asked_by TEXT NOT NULL CHECK (asked_by IN ('customer', 'desk')),
  note TEXT
, visit_until TEXT CHECK (visit_until >= visit_at)) STRICT;
INSERT INTO "appointment" VALUES('927806a1a86340faf1561a86','1e11b453f00b3160cad5396c','2026-03-02T01:00:00Z','2026-03-02T02:00:00Z','customer','they close at noon',NULL);
INSERT INTO "appointment" VALUES('494aeb9b2bec5f4c5318b650','1ad8fa78d0d183a0b6027394','2026-03-04T01:00:00Z','2026-03-05T06:00:00Z','desk',NULL,'2026-03-05T08:00:00Z');
CREATE TABLE approval (
  noun TEXT NOT NULL CHECK (noun IN ('repair', 'request', 'return')),
  noun_id TEXT NOT NULL,   -- of the dispatch, the request or the return
  actor TEXT NOT NULL,
  at TEXT NOT NULL,
  note TEXT,
  PRIMARY KEY (noun, noun_id, actor)
) STRICT;
INSERT INTO "approval" VALUES('return','94b6911630c88782742f4525','wang','2026-03-02T03:00:00Z',NULL);
INSERT INTO "approval" VALUES('request','6c9e0bbf4fe4c8e17801ad50','wang','2026-03-02T06:00:00Z',NULL);
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
INSERT INTO "attachment" VALUES('cc1cf39d021e443941a666a7','1e11b453f00b3160cad5396c',1,'1c908091094a45c73f8cc291',NULL,'photo','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-03-02T02:05:00Z');
INSERT INTO "attachment" VALUES('d9ffc6b11bcf2e3a19d48784','1e11b453f00b3160cad5396c',2,NULL,NULL,'file','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-03-02T02:05:00Z');
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
INSERT INTO "call" VALUES('2a407fe276ec5889b758ceff','1e11b453f00b3160cad5396c','2026-03-02T01:00:00Z','phone','Li Na','13800000003','printer jams','tester',0,NULL);
INSERT INTO "call" VALUES('a33bb8865d56acaa32320b8f','d181b1b60071843ed36d6656','2026-03-02T03:00:00Z','phone',NULL,NULL,'no power','tester',0,NULL);
INSERT INTO "call" VALUES('e43fd87a9d8cf56b91cdbae3','d181b1b60071843ed36d6656','2026-03-02T03:00:00Z','phone',NULL,NULL,'is anybody coming?','tester',1,NULL);
INSERT INTO "call" VALUES('07821a5f07c1b9bb8d4c93a4','212390549465f1e5a2f86c9f','2026-03-02T03:30:00Z','phone',NULL,NULL,'scanner reads every second code','tester',0,NULL);
INSERT INTO "call" VALUES('cf67c905ca68bc0e6cb539a1','1ad8fa78d0d183a0b6027394','2026-03-02T03:30:00Z','phone',NULL,NULL,'registration desk is down','tester',0,NULL);
INSERT INTO "call" VALUES('b7647400154f25a6ff99c21b','6500bc9218f39610e001a83e','2026-03-02T09:20:00Z','phone',NULL,NULL,'cannot log in','tester',0,NULL);
INSERT INTO "call" VALUES('73957eaad19dbd112e1d0262','e87ca412c014c1ed546f8e2f','2026-03-03T01:00:00Z','phone',NULL,NULL,'called by mistake','tester',0,NULL);
INSERT INTO "call" VALUES('260ab464b823d09c809a2c6a','556a4e7e6ff12939dfca4373','2026-03-03T01:00:00Z','phone',NULL,NULL,'how does it print','tester',0,NULL);
INSERT INTO "call" VALUES('1acbefb85f4cff8f1a5bab20','c68dcf5a02e839adcaac0696','2026-03-02T00:30:00Z','phone',NULL,NULL,'Door, Lock, Stuck','Desk 1',0,NULL);
INSERT INTO "call" VALUES('78dc75596c21dd41461db0c8','f3c854a37eb1177a5d602dc5','2026-03-04T01:00:00Z','phone',NULL,NULL,'the printer jams again','tester',0,NULL);
INSERT INTO "call" VALUES('22d48acfaea628842a946c7d','f6b80bcc65ec9e21dfe4e702','2026-03-04T01:00:00Z','phone',NULL,NULL,'the screen is dark','tester',0,NULL);
INSERT INTO "call" VALUES('bdcd1bf06934852144d32a2c','03500fd4cd11c718b877f2f8','2026-04-01T01:00:00Z','phone',NULL,NULL,'does anybody come?','tester',0,NULL);
INSERT INTO "call" VALUES('34f391e891e002b57471e21b','03500fd4cd11c718b877f2f8','2026-04-01T01:00:00Z','phone','Mr Sample',NULL,'logged twice','tester',0,NULL);
INSERT INTO "call" VALUES('f697b90367f6299ca41ae1bd','d9cee8386cfbb7710dfa6f2f','2026-04-01T01:00:00Z','mail','Li Na',NULL,'no sound
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
INSERT INTO "card" VALUES('91da19083bd96dd3e9d3d029','CARD-0001','a75d10b27328996033d0a151',50000,47000,'CNY','2026-03-02T00:30:00Z',2);
CREATE TABLE change (
  seq INTEGER PRIMARY KEY,
  op TEXT NOT NULL,
  relation TEXT NOT NULL,
  key TEXT NOT NULL,
  before TEXT
) STRICT;
INSERT INTO "change" VALUES(1,'c13d883d858a346cf9a17eb7','engineer','["e0d8f5cb2de2172103f6dabb"]',NULL);
INSERT INTO "change" VALUES(2,'c13d883d858a346cf9a17eb7','engineer_skill','["e0d8f5cb2de2172103f6dabb","printer"]',NULL);
INSERT INTO "change" VALUES(3,'088d97cd4b7f66ddc7d77fc3','engineer','["b18bac60984d65394a1db64a"]',NULL);
INSERT INTO "change" VALUES(4,'088d97cd4b7f66ddc7d77fc3','engineer_skill','["b18bac60984d65394a1db64a","installation"]',NULL);
INSERT INTO "change" VALUES(5,'088d97cd4b7f66ddc7d77fc3','engineer_role','["b18bac60984d65394a1db64a","reception"]',NULL);
INSERT INTO "change" VALUES(6,'297015c92d048dd9760a176e','absence','["72407d6b7823fad38cdab2ff"]',NULL);
INSERT INTO "change" VALUES(7,'1e485a325d519ab03cb4d3d4','customer','["a75d10b27328996033d0a151"]',NULL);
INSERT INTO "change" VALUES(8,'1e485a325d519ab03cb4d3d4','phone','["a75d10b27328996033d0a151","8613800000001",""]',NULL);
INSERT INTO "change" VALUES(9,'887c0beb587d7c678d98697b','customer','["41dd7e2f5059cad06523aa0a"]',NULL);
INSERT INTO "change" VALUES(10,'887c0beb587d7c678d98697b','phone','["41dd7e2f5059cad06523aa0a","8613800000002",""]',NULL);
INSERT INTO "change" VALUES(11,'1b63c80b4c482ebd35f0ed83','customer','["a840b4857d7c8a5ce187fad3"]',NULL);
INSERT INTO "change" VALUES(12,'39dd7e8f0227dbdbb8e98488','site','["e564e118391e3d46fd6f2999"]',NULL);
INSERT INTO "change" VALUES(13,'c9b1733001f6c187027d7cea','phone','["a75d10b27328996033d0a151","8613800000003",""]',NULL);
INSERT INTO "change" VALUES(14,'c9b1733001f6c187027d7cea','contact','["d4a56358ddb1a5d40c2cac38"]',NULL);
INSERT INTO "change" VALUES(15,'178a0d9e0b0de327343d3b7f','contract','["df3ffa802f5210eef18e9a97"]',NULL);
INSERT INTO "change" VALUES(16,'178a0d9e0b0de327343d3b7f','entitlement','["df3ffa802f5210eef18e9a97","visit"]',NULL);
INSERT INTO "change" VALUES(17,'178a0d9e0b0de327343d3b7f','entitlement','["df3ffa802f5210eef18e9a97","training"]',NULL);
INSERT INTO "change" VALUES(18,'f5752cae14e53d635b860003','contract','["0465c4e1573080a06f7d99de"]',NULL);
INSERT INTO "change" VALUES(19,'5a6765ebc92b4347794e65c8','equipment','["3e986d361d17bc11dfb02646"]',NULL);
INSERT INTO "change" VALUES(20,'ddabc5b8291cce7e823d6489','equipment','["0793d58f1be78c66b4888fc1"]',NULL);
INSERT INTO "change" VALUES(21,'7fc19a95ace75840fd463021','equipment','["55fb9dc881cc04df2352b85e"]',NULL);
INSERT INTO "change" VALUES(22,'c0bd16a1aeafd45cfc54cd50','holder','["bbefddcdc686ad6e2b5daee4"]',NULL);
INSERT INTO "change" VALUES(23,'c0bd16a1aeafd45cfc54cd50','stock','["bbefddcdc686ad6e2b5daee4","roller","new"]',NULL);
INSERT INTO "change" VALUES(24,'c0bd16a1aeafd45cfc54cd50','stock_move','["b443d8bb0dab8438feba5ead"]',NULL);
INSERT INTO "change" VALUES(25,'02737dbbe515d533f4c8c9d6','holder','["75e6a812fb794a14e68494a9"]',NULL);
INSERT INTO "change" VALUES(26,'02737dbbe515d533f4c8c9d6','stock','["bbefddcdc686ad6e2b5daee4","roller","new"]','{"holder_id":"bbefddcdc686ad6e2b5daee4","part":"roller","condition":"new","quantity":10}');
INSERT INTO "change" VALUES(27,'02737dbbe515d533f4c8c9d6','stock','["75e6a812fb794a14e68494a9","roller","new"]',NULL);
INSERT INTO "change" VALUES(28,'02737dbbe515d533f4c8c9d6','stock_move','["6d06d453b8569f207ad56a5f"]',NULL);
INSERT INTO "change" VALUES(29,'979e3f7977f09968fa0564f2','holder','["e3f49205899e7125e62cfb4a"]',NULL);
INSERT INTO "change" VALUES(30,'979e3f7977f09968fa0564f2','stock','["bbefddcdc686ad6e2b5daee4","roller","new"]','{"holder_id":"bbefddcdc686ad6e2b5daee4","part":"roller","condition":"new","quantity":7}');
INSERT INTO "change" VALUES(31,'979e3f7977f09968fa0564f2','stock','["e3f49205899e7125e62cfb4a","roller","new"]',NULL);
INSERT INTO "change" VALUES(32,'979e3f7977f09968fa0564f2','stock_move','["5b0f6a6729b4e57b925d9a17"]',NULL);
INSERT INTO "change" VALUES(33,'a99781f1e159d1fa2e59cde4','card','["91da19083bd96dd3e9d3d029"]',NULL);
INSERT INTO "change" VALUES(34,'4768a5cb1979ce8c46c1df72','ticket','["1e11b453f00b3160cad5396c"]',NULL);
INSERT INTO "change" VALUES(35,'4768a5cb1979ce8c46c1df72','ticket_period','["1e11b453f00b3160cad5396c","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(36,'4768a5cb1979ce8c46c1df72','call','["2a407fe276ec5889b758ceff"]',NULL);
INSERT INTO "change" VALUES(37,'4768a5cb1979ce8c46c1df72','clock','["70fd11411bc76891851a1348"]',NULL);
INSERT INTO "change" VALUES(38,'4768a5cb1979ce8c46c1df72','clock','["227b93cbed4292e02e24044e"]',NULL);
INSERT INTO "change" VALUES(39,'4768a5cb1979ce8c46c1df72','clock','["5331ae7101d0c8ef2fcbed5b"]',NULL);
INSERT INTO "change" VALUES(40,'4768a5cb1979ce8c46c1df72','clock_period','["70fd11411bc76891851a1348","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(41,'4768a5cb1979ce8c46c1df72','clock_period','["227b93cbed4292e02e24044e","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(42,'4768a5cb1979ce8c46c1df72','clock_period','["5331ae7101d0c8ef2fcbed5b","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(43,'5fd8f6a7bdd1478b5b32b8e2','ticket_period','["1e11b453f00b3160cad5396c","2026-03-02T01:00:00Z"]','{"ticket_id":"1e11b453f00b3160cad5396c","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(44,'5fd8f6a7bdd1478b5b32b8e2','ticket_period','["1e11b453f00b3160cad5396c","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(45,'e87f8078c20d55c5bf74d17c','clock','["70fd11411bc76891851a1348"]','{"id":"70fd11411bc76891851a1348","ticket_id":"1e11b453f00b3160cad5396c","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(46,'e87f8078c20d55c5bf74d17c','clock','["227b93cbed4292e02e24044e"]','{"id":"227b93cbed4292e02e24044e","ticket_id":"1e11b453f00b3160cad5396c","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(47,'e87f8078c20d55c5bf74d17c','clock_period','["70fd11411bc76891851a1348","2026-03-02T01:00:00Z"]','{"clock_id":"70fd11411bc76891851a1348","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T01:15:00Z","held":0}');
INSERT INTO "change" VALUES(48,'e87f8078c20d55c5bf74d17c','clock_period','["227b93cbed4292e02e24044e","2026-03-02T01:00:00Z"]','{"clock_id":"227b93cbed4292e02e24044e","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T01:30:00Z","held":0}');
INSERT INTO "change" VALUES(49,'f73639090211b8aa05589de5','appointment','["927806a1a86340faf1561a86"]',NULL);
INSERT INTO "change" VALUES(50,'b95aecadd89ef70a51a2429f','consent','["9e03b68ed6ab9c0e77ae7966"]',NULL);
INSERT INTO "change" VALUES(51,'737c0db55ac7a4004b442241','quote','["9a54185a0472f2f4e8f1c561"]',NULL);
INSERT INTO "change" VALUES(52,'737c0db55ac7a4004b442241','priced_line','["61a8bcfe1236f5ef8f5fc69c"]',NULL);
INSERT INTO "change" VALUES(53,'737c0db55ac7a4004b442241','priced_line','["af3e2044186f61c8d8136ac2"]',NULL);
INSERT INTO "change" VALUES(54,'737c0db55ac7a4004b442241','priced_line','["a82ad67dcb3ed26087acf053"]',NULL);
INSERT INTO "change" VALUES(55,'737c0db55ac7a4004b442241','priced_line','["d90dea66dfae0dc76fa02870"]',NULL);
INSERT INTO "change" VALUES(56,'d683ff60ab378d3b40b41740','consent','["60bfb55992b4483a52b4bace"]',NULL);
INSERT INTO "change" VALUES(57,'60f65249259b959d1fd89786','dispatch','["1c908091094a45c73f8cc291"]',NULL);
INSERT INTO "change" VALUES(58,'60f65249259b959d1fd89786','clock','["b0924da3fdf90ffc47b9ce67"]',NULL);
INSERT INTO "change" VALUES(59,'60f65249259b959d1fd89786','clock_period','["b0924da3fdf90ffc47b9ce67","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(60,'4c2c799a5c7daca5230bdaf5','holder','["0f71e07f8dc14447432deae5"]',NULL);
INSERT INTO "change" VALUES(61,'4c2c799a5c7daca5230bdaf5','stock','["75e6a812fb794a14e68494a9","roller","new"]','{"holder_id":"75e6a812fb794a14e68494a9","part":"roller","condition":"new","quantity":3}');
INSERT INTO "change" VALUES(62,'4c2c799a5c7daca5230bdaf5','stock','["0f71e07f8dc14447432deae5","roller","new"]',NULL);
INSERT INTO "change" VALUES(63,'4c2c799a5c7daca5230bdaf5','stock_move','["5784d5cb1cab8aeb99a554a3"]',NULL);
INSERT INTO "change" VALUES(64,'db545de4b9d01ca6bfb8db6d','dispatch','["1c908091094a45c73f8cc291"]','{"id":"1c908091094a45c73f8cc291","ticket_id":"1e11b453f00b3160cad5396c","visit":1,"engineer_id":"e0d8f5cb2de2172103f6dabb","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(65,'db545de4b9d01ca6bfb8db6d','clock','["b0924da3fdf90ffc47b9ce67"]','{"id":"b0924da3fdf90ffc47b9ce67","ticket_id":"1e11b453f00b3160cad5396c","target":"arrive","tier":"gold","within":"2h clock","calendar":"always","stops":"arrived","pauses":null,"started_by":"ordered","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(66,'db545de4b9d01ca6bfb8db6d','clock_period','["b0924da3fdf90ffc47b9ce67","2026-03-02T01:00:00Z"]','{"clock_id":"b0924da3fdf90ffc47b9ce67","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(67,'baed174231472a9cf09eab58','dispatch','["1c908091094a45c73f8cc291"]','{"id":"1c908091094a45c73f8cc291","ticket_id":"1e11b453f00b3160cad5396c","visit":1,"engineer_id":"e0d8f5cb2de2172103f6dabb","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(68,'baed174231472a9cf09eab58','dispatch_check','["1c908091094a45c73f8cc291","uniform"]',NULL);
INSERT INTO "change" VALUES(69,'baed174231472a9cf09eab58','dispatch_check','["1c908091094a45c73f8cc291","tidy"]',NULL);
INSERT INTO "change" VALUES(70,'baed174231472a9cf09eab58','dispatch_item','["1c908091094a45c73f8cc291","training"]',NULL);
INSERT INTO "change" VALUES(71,'baed174231472a9cf09eab58','stock','["0f71e07f8dc14447432deae5","roller","new"]','{"holder_id":"0f71e07f8dc14447432deae5","part":"roller","condition":"new","quantity":1}');
INSERT INTO "change" VALUES(72,'baed174231472a9cf09eab58','stock_move','["ccc363fe1132d4fba704b191"]',NULL);
INSERT INTO "change" VALUES(73,'baed174231472a9cf09eab58','priced_line','["d0c1509c5f208314ec2e7286"]',NULL);
INSERT INTO "change" VALUES(74,'baed174231472a9cf09eab58','priced_line','["c748967072ce233ec6da6d10"]',NULL);
INSERT INTO "change" VALUES(75,'baed174231472a9cf09eab58','priced_line','["f6136be647e6082992482cf4"]',NULL);
INSERT INTO "change" VALUES(76,'baed174231472a9cf09eab58','priced_line','["eb7d4d51422af216429e9a56"]',NULL);
INSERT INTO "change" VALUES(77,'baed174231472a9cf09eab58','priced_line','["5527090cf371cdd80951fafb"]',NULL);
INSERT INTO "change" VALUES(78,'baed174231472a9cf09eab58','entitlement','["df3ffa802f5210eef18e9a97","training"]','{"contract_id":"df3ffa802f5210eef18e9a97","entitlement":"training","total":2,"used":0}');
INSERT INTO "change" VALUES(79,'5a89aa742b19f50a8605f809','attachment','["cc1cf39d021e443941a666a7"]',NULL);
INSERT INTO "change" VALUES(80,'efef81df1272eaaf5953bcbe','attachment','["d9ffc6b11bcf2e3a19d48784"]',NULL);
INSERT INTO "change" VALUES(81,'50e5714508a57896dc8d1ac8','dispatch','["1c908091094a45c73f8cc291"]','{"id":"1c908091094a45c73f8cc291","ticket_id":"1e11b453f00b3160cad5396c","visit":1,"engineer_id":"e0d8f5cb2de2172103f6dabb","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":null,"cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"parts_charged":"cost","work_charged":"free","charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(82,'50e5714508a57896dc8d1ac8','dispatch','["1c908091094a45c73f8cc291"]','{"id":"1c908091094a45c73f8cc291","ticket_id":"1e11b453f00b3160cad5396c","visit":1,"engineer_id":"e0d8f5cb2de2172103f6dabb","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":null,"cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"parts_charged":"cost","work_charged":"free","charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":"Li Na","signed_at":"2026-03-02T02:05:00Z","failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(83,'50e5714508a57896dc8d1ac8','ticket_period','["1e11b453f00b3160cad5396c","2026-03-02T01:00:00Z"]','{"ticket_id":"1e11b453f00b3160cad5396c","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":"e0d8f5cb2de2172103f6dabb"}');
INSERT INTO "change" VALUES(84,'50e5714508a57896dc8d1ac8','ticket_period','["1e11b453f00b3160cad5396c","2026-03-02T02:05:00Z"]',NULL);
INSERT INTO "change" VALUES(85,'50e5714508a57896dc8d1ac8','ticket','["1e11b453f00b3160cad5396c"]','{"id":"1e11b453f00b3160cad5396c","number":"SD-000001","count":1,"summary":"printer jams","kind":"fault","customer_id":"a75d10b27328996033d0a151","severity":null,"reach":null,"opened_at":"2026-03-02T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":"3e986d361d17bc11dfb02646","contract_id":"df3ffa802f5210eef18e9a97","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(86,'50e5714508a57896dc8d1ac8','clock','["5331ae7101d0c8ef2fcbed5b"]','{"id":"5331ae7101d0c8ef2fcbed5b","ticket_id":"1e11b453f00b3160cad5396c","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(87,'50e5714508a57896dc8d1ac8','clock_period','["5331ae7101d0c8ef2fcbed5b","2026-03-02T01:00:00Z"]','{"clock_id":"5331ae7101d0c8ef2fcbed5b","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(88,'17c5a5c07cfe2251332761ae','card','["91da19083bd96dd3e9d3d029"]','{"id":"91da19083bd96dd3e9d3d029","number":"CARD-0001","customer_id":"a75d10b27328996033d0a151","value":50000,"balance":50000,"currency":"CNY","sold_at":"2026-03-02T00:30:00Z","decimals":2}');
INSERT INTO "change" VALUES(89,'17c5a5c07cfe2251332761ae','payment','["8f025f17689aaf737240ce78"]',NULL);
INSERT INTO "change" VALUES(90,'fc89aae658a47f4d0c04b622','payment','["0146529848bd8bae491d3769"]',NULL);
INSERT INTO "change" VALUES(91,'8d7db42a5c29a7fd2c44408e','dispatch','["1c908091094a45c73f8cc291"]','{"id":"1c908091094a45c73f8cc291","ticket_id":"1e11b453f00b3160cad5396c","visit":1,"engineer_id":"e0d8f5cb2de2172103f6dabb","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":"2026-03-02T02:05:00Z","cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"parts_charged":"cost","work_charged":"free","charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":"Li Na","signed_at":"2026-03-02T02:05:00Z","failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(92,'d5a46a6b12b598c4b63927a8','discount','["1e11b453f00b3160cad5396c"]',NULL);
INSERT INTO "change" VALUES(93,'1d3bc110540a44c5cc7a6dda','payment','["68d4c830797741bfbbfc3314"]',NULL);
INSERT INTO "change" VALUES(94,'a3ea55ac839e7dd4a316e4a5','payment','["68d4c830797741bfbbfc3314"]','{"id":"68d4c830797741bfbbfc3314","receipt":"R-0003","ticket_id":"1e11b453f00b3160cad5396c","amount":500,"currency":"CNY","method":"transfer","card_id":null,"at":"2026-03-02T02:05:00Z","taken_by":"tester","decimals":2,"kind":"refund","voided_at":null,"voided_by":null,"voided_why":null}');
INSERT INTO "change" VALUES(95,'3cc504f3219233ea861bf1ed','ticket_period','["1e11b453f00b3160cad5396c","2026-03-02T02:05:00Z"]','{"ticket_id":"1e11b453f00b3160cad5396c","since":"2026-03-02T02:05:00Z","until":"9999-12-31T23:59:59Z","state":"resolved","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":"e0d8f5cb2de2172103f6dabb"}');
INSERT INTO "change" VALUES(96,'3cc504f3219233ea861bf1ed','ticket_period','["1e11b453f00b3160cad5396c","2026-03-02T02:05:00Z"]',NULL);
INSERT INTO "change" VALUES(97,'f6f19a666943dad5af397b79','ticket','["d181b1b60071843ed36d6656"]',NULL);
INSERT INTO "change" VALUES(98,'f6f19a666943dad5af397b79','ticket_period','["d181b1b60071843ed36d6656","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(99,'f6f19a666943dad5af397b79','call','["a33bb8865d56acaa32320b8f"]',NULL);
INSERT INTO "change" VALUES(100,'f6f19a666943dad5af397b79','clock','["d73d5171ecc930f0a5fde58c"]',NULL);
INSERT INTO "change" VALUES(101,'f6f19a666943dad5af397b79','clock','["70c8384534621b8c85622111"]',NULL);
INSERT INTO "change" VALUES(102,'f6f19a666943dad5af397b79','clock_period','["d73d5171ecc930f0a5fde58c","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(103,'f6f19a666943dad5af397b79','clock_period','["70c8384534621b8c85622111","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(104,'31d2de4290ad39af9090f75b','call','["e43fd87a9d8cf56b91cdbae3"]',NULL);
INSERT INTO "change" VALUES(105,'1d1e612c4686ace2023b79fd','loan','["c36dcaf17927079cf7f13180"]',NULL);
INSERT INTO "change" VALUES(106,'a1095ad2b31643c923b99068','rma','["94b6911630c88782742f4525"]',NULL);
INSERT INTO "change" VALUES(107,'a76f74f9878f9510fd82f25c','approval','["return","94b6911630c88782742f4525","wang"]',NULL);
INSERT INTO "change" VALUES(108,'a76f74f9878f9510fd82f25c','rma','["94b6911630c88782742f4525"]','{"id":"94b6911630c88782742f4525","number":"RMA-0001","ticket_id":"d181b1b60071843ed36d6656","equipment_id":"0793d58f1be78c66b4888fc1","reason":"quality","decision":"repair","freight":"desk","because":"{\"when\": {\"warranty\": [\"in\"]}}","overruled_by":null,"asked_at":"2026-03-02T03:00:00Z","asked_by":"tester","approved_at":null,"sent_at":null,"back_at":null,"done_at":null}');
INSERT INTO "change" VALUES(109,'53473cc52fade19660b4b1c9','consent','["b65d1455e3f93678a580c0a9"]',NULL);
INSERT INTO "change" VALUES(110,'004f4aa3545dea3a0fa32162','rma','["94b6911630c88782742f4525"]','{"id":"94b6911630c88782742f4525","number":"RMA-0001","ticket_id":"d181b1b60071843ed36d6656","equipment_id":"0793d58f1be78c66b4888fc1","reason":"quality","decision":"repair","freight":"desk","because":"{\"when\": {\"warranty\": [\"in\"]}}","overruled_by":null,"asked_at":"2026-03-02T03:00:00Z","asked_by":"tester","approved_at":"2026-03-02T03:00:00Z","sent_at":null,"back_at":null,"done_at":null}');
INSERT INTO "change" VALUES(111,'ae0474339db87c88570af4f5','ticket_period','["d181b1b60071843ed36d6656","2026-03-02T03:00:00Z"]','{"ticket_id":"d181b1b60071843ed36d6656","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(112,'ae0474339db87c88570af4f5','ticket_period','["d181b1b60071843ed36d6656","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(113,'ae0474339db87c88570af4f5','hold','["2df0b46ed104db2617e454bc"]',NULL);
INSERT INTO "change" VALUES(114,'ae0474339db87c88570af4f5','clock_period','["d73d5171ecc930f0a5fde58c","2026-03-02T03:00:00Z"]','{"clock_id":"d73d5171ecc930f0a5fde58c","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T06:00:00Z","held":0}');
INSERT INTO "change" VALUES(115,'ae0474339db87c88570af4f5','clock_period','["d73d5171ecc930f0a5fde58c","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(116,'686efcbd1b1b0485bee72d2b','ticket','["212390549465f1e5a2f86c9f"]',NULL);
INSERT INTO "change" VALUES(117,'686efcbd1b1b0485bee72d2b','ticket_period','["212390549465f1e5a2f86c9f","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(118,'686efcbd1b1b0485bee72d2b','call','["07821a5f07c1b9bb8d4c93a4"]',NULL);
INSERT INTO "change" VALUES(119,'686efcbd1b1b0485bee72d2b','clock','["b1955fd5cd9677c58cae150e"]',NULL);
INSERT INTO "change" VALUES(120,'686efcbd1b1b0485bee72d2b','clock','["003373df1e77e5bed2c7e60b"]',NULL);
INSERT INTO "change" VALUES(121,'686efcbd1b1b0485bee72d2b','clock_period','["b1955fd5cd9677c58cae150e","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(122,'686efcbd1b1b0485bee72d2b','clock_period','["003373df1e77e5bed2c7e60b","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(123,'b3dd4a2e641bd2b885d72d89','ticket','["1ad8fa78d0d183a0b6027394"]',NULL);
INSERT INTO "change" VALUES(124,'b3dd4a2e641bd2b885d72d89','ticket_period','["1ad8fa78d0d183a0b6027394","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(125,'b3dd4a2e641bd2b885d72d89','call','["cf67c905ca68bc0e6cb539a1"]',NULL);
INSERT INTO "change" VALUES(126,'b3dd4a2e641bd2b885d72d89','clock','["aeb532a8115376746455d646"]',NULL);
INSERT INTO "change" VALUES(127,'b3dd4a2e641bd2b885d72d89','clock','["279fdbc1d5b15a40d97cf545"]',NULL);
INSERT INTO "change" VALUES(128,'b3dd4a2e641bd2b885d72d89','clock','["39985e5117c4b829e0254f33"]',NULL);
INSERT INTO "change" VALUES(129,'b3dd4a2e641bd2b885d72d89','clock_period','["aeb532a8115376746455d646","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(130,'b3dd4a2e641bd2b885d72d89','clock_period','["279fdbc1d5b15a40d97cf545","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(131,'b3dd4a2e641bd2b885d72d89','clock_period','["39985e5117c4b829e0254f33","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(132,'249ed9b6ea1f3ce1db930077','ticket','["1ad8fa78d0d183a0b6027394"]','{"id":"1ad8fa78d0d183a0b6027394","number":"SD-000004","count":4,"summary":"registration desk is down","kind":"fault","customer_id":"a75d10b27328996033d0a151","severity":null,"reach":null,"opened_at":"2026-03-02T03:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":"df3ffa802f5210eef18e9a97","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(133,'249ed9b6ea1f3ce1db930077','ticket_period','["1ad8fa78d0d183a0b6027394","2026-03-02T03:30:00Z"]','{"ticket_id":"1ad8fa78d0d183a0b6027394","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(134,'249ed9b6ea1f3ce1db930077','ticket_period','["1ad8fa78d0d183a0b6027394","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(135,'249ed9b6ea1f3ce1db930077','clock','["aeb532a8115376746455d646"]','{"id":"aeb532a8115376746455d646","ticket_id":"1ad8fa78d0d183a0b6027394","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(136,'249ed9b6ea1f3ce1db930077','clock','["279fdbc1d5b15a40d97cf545"]','{"id":"279fdbc1d5b15a40d97cf545","ticket_id":"1ad8fa78d0d183a0b6027394","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(137,'249ed9b6ea1f3ce1db930077','clock','["39985e5117c4b829e0254f33"]','{"id":"39985e5117c4b829e0254f33","ticket_id":"1ad8fa78d0d183a0b6027394","target":"solve","tier":"gold","within":"3 working days","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(138,'249ed9b6ea1f3ce1db930077','clock_period','["39985e5117c4b829e0254f33","2026-03-02T03:30:00Z"]','{"clock_id":"39985e5117c4b829e0254f33","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-05T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(139,'249ed9b6ea1f3ce1db930077','clock_period','["39985e5117c4b829e0254f33","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(140,'4cbef070de6f3689b51e15ae','ticket_period','["1ad8fa78d0d183a0b6027394","2026-03-02T06:00:00Z"]','{"ticket_id":"1ad8fa78d0d183a0b6027394","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(141,'4cbef070de6f3689b51e15ae','ticket_period','["1ad8fa78d0d183a0b6027394","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(142,'a87b373a9d085448ba901682','clock','["b1955fd5cd9677c58cae150e"]','{"id":"b1955fd5cd9677c58cae150e","ticket_id":"212390549465f1e5a2f86c9f","target":"answer","tier":"standard","within":"30m","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(143,'a87b373a9d085448ba901682','clock_period','["b1955fd5cd9677c58cae150e","2026-03-02T03:30:00Z"]','{"clock_id":"b1955fd5cd9677c58cae150e","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(144,'a87b373a9d085448ba901682','contract_extension','["b1955fd5cd9677c58cae150e"]',NULL);
INSERT INTO "change" VALUES(145,'a87b373a9d085448ba901682','contract','["0465c4e1573080a06f7d99de"]','{"id":"0465c4e1573080a06f7d99de","number":"C-0002","customer_id":"41dd7e2f5059cad06523aa0a","kind":"basic","tier":"standard","phase":null,"starts_on":"2026-01-01","ends_on":"2026-12-31"}');
INSERT INTO "change" VALUES(146,'b6fa2b0d895f683a9b5bbd4e','stock_request','["6c9e0bbf4fe4c8e17801ad50"]',NULL);
INSERT INTO "change" VALUES(147,'6aafb897916398b3d0a9286e','approval','["request","6c9e0bbf4fe4c8e17801ad50","wang"]',NULL);
INSERT INTO "change" VALUES(148,'6aafb897916398b3d0a9286e','stock_request','["6c9e0bbf4fe4c8e17801ad50"]','{"id":"6c9e0bbf4fe4c8e17801ad50","number":"REQ-0001","holder_id":"e3f49205899e7125e62cfb4a","part":"roller","quantity":2,"state":"asked","asked_at":"2026-03-02T06:00:00Z","asked_by":"tester","because":"for the fair"}');
INSERT INTO "change" VALUES(149,'14ebe8b1a66d7ed82ced6042','stock','["bbefddcdc686ad6e2b5daee4","roller","new"]','{"holder_id":"bbefddcdc686ad6e2b5daee4","part":"roller","condition":"new","quantity":5}');
INSERT INTO "change" VALUES(150,'14ebe8b1a66d7ed82ced6042','stock','["e3f49205899e7125e62cfb4a","roller","new"]','{"holder_id":"e3f49205899e7125e62cfb4a","part":"roller","condition":"new","quantity":2}');
INSERT INTO "change" VALUES(151,'14ebe8b1a66d7ed82ced6042','stock_move','["ba098bee6a494d8c5f935ff2"]',NULL);
INSERT INTO "change" VALUES(152,'14ebe8b1a66d7ed82ced6042','stock_request','["6c9e0bbf4fe4c8e17801ad50"]','{"id":"6c9e0bbf4fe4c8e17801ad50","number":"REQ-0001","holder_id":"e3f49205899e7125e62cfb4a","part":"roller","quantity":2,"state":"approved","asked_at":"2026-03-02T06:00:00Z","asked_by":"tester","because":"for the fair"}');
INSERT INTO "change" VALUES(153,'68cd2496d291d20e26992d20','stock','["75e6a812fb794a14e68494a9","roller","new"]','{"holder_id":"75e6a812fb794a14e68494a9","part":"roller","condition":"new","quantity":2}');
INSERT INTO "change" VALUES(154,'68cd2496d291d20e26992d20','stock_move','["95356b972a90f321ebe0aa59"]',NULL);
INSERT INTO "change" VALUES(155,'68cd2496d291d20e26992d20','loss','["95356b972a90f321ebe0aa59"]',NULL);
INSERT INTO "change" VALUES(156,'ce3cbe7192ce748fc786eca1','entitlement','["df3ffa802f5210eef18e9a97","visit"]','{"contract_id":"df3ffa802f5210eef18e9a97","entitlement":"visit","total":4,"used":0}');
INSERT INTO "change" VALUES(157,'e0a2838661b0ae7910a33be7','ticket','["6500bc9218f39610e001a83e"]',NULL);
INSERT INTO "change" VALUES(158,'e0a2838661b0ae7910a33be7','ticket_period','["6500bc9218f39610e001a83e","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(159,'e0a2838661b0ae7910a33be7','call','["b7647400154f25a6ff99c21b"]',NULL);
INSERT INTO "change" VALUES(160,'e0a2838661b0ae7910a33be7','clock','["32bd01cef6eda0997d91662d"]',NULL);
INSERT INTO "change" VALUES(161,'e0a2838661b0ae7910a33be7','clock','["fdd97b0f4815e7ada4ed9887"]',NULL);
INSERT INTO "change" VALUES(162,'e0a2838661b0ae7910a33be7','clock','["274b02db64d48710fc0ffea4"]',NULL);
INSERT INTO "change" VALUES(163,'e0a2838661b0ae7910a33be7','clock_period','["32bd01cef6eda0997d91662d","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(164,'e0a2838661b0ae7910a33be7','clock_period','["fdd97b0f4815e7ada4ed9887","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(165,'e0a2838661b0ae7910a33be7','clock_period','["274b02db64d48710fc0ffea4","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(166,'116c8223583da6aa82626cd3','escalation','["39985e5117c4b829e0254f33",75]',NULL);
INSERT INTO "change" VALUES(167,'116c8223583da6aa82626cd3','notice','["911e9d8044cca80fe83e1f56"]',NULL);
INSERT INTO "change" VALUES(168,'ffc330b0cb07de6957d1b31f','notice','["911e9d8044cca80fe83e1f56"]','{"id":"911e9d8044cca80fe83e1f56","ticket_id":"1ad8fa78d0d183a0b6027394","recipient":"head","engineer_id":null,"way":"command","made_at":"2026-03-02T09:20:00Z","document":"{\"target\": \"solve\", \"within\": \"same day\", \"percent\": 75, \"note\": \"time is running out\", \"due_at\": \"2026-03-02T09:30:00Z\", \"ticket\": {\"number\": \"SD-000004\", \"summary\": \"registration desk is down\", \"state\": \"open\", \"priority\": \"P1\", \"tier\": \"gold\", \"region\": \"city\", \"level\": \"2\", \"kind\": \"fault\", \"customer\": \"Example Clinic\", \"engineer\": null, \"opened_at\": \"2026-03-02T03:30:00Z\"}}","claimed_until":"2026-03-02T09:22:00Z","sent_at":null,"tries":0,"error":null,"clock_id":"39985e5117c4b829e0254f33","percent":75,"about_at":"2026-03-02T08:15:00Z","not_before":null,"event_seq":null}');
INSERT INTO "change" VALUES(169,'167cb6b126144a778984545f','escalation','["274b02db64d48710fc0ffea4",75]',NULL);
INSERT INTO "change" VALUES(170,'167cb6b126144a778984545f','notice','["50fb3f7c6784bf7fe4dc1a9f"]',NULL);
INSERT INTO "change" VALUES(171,'1fd07d97c8a4eb8d2020eba7','escalation','["39985e5117c4b829e0254f33",100]',NULL);
INSERT INTO "change" VALUES(172,'1fd07d97c8a4eb8d2020eba7','ticket_period','["1ad8fa78d0d183a0b6027394","2026-03-02T06:00:00Z"]','{"ticket_id":"1ad8fa78d0d183a0b6027394","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":null}');
INSERT INTO "change" VALUES(173,'1fd07d97c8a4eb8d2020eba7','ticket_period','["1ad8fa78d0d183a0b6027394","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(174,'1fd07d97c8a4eb8d2020eba7','clock','["39985e5117c4b829e0254f33"]','{"id":"39985e5117c4b829e0254f33","ticket_id":"1ad8fa78d0d183a0b6027394","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(175,'cf65435be55c74fd8a582312','escalation','["274b02db64d48710fc0ffea4",100]',NULL);
INSERT INTO "change" VALUES(176,'cf65435be55c74fd8a582312','ticket_period','["6500bc9218f39610e001a83e","2026-03-02T09:20:00Z"]','{"ticket_id":"6500bc9218f39610e001a83e","since":"2026-03-02T09:20:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(177,'cf65435be55c74fd8a582312','ticket_period','["6500bc9218f39610e001a83e","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(178,'cf65435be55c74fd8a582312','clock','["274b02db64d48710fc0ffea4"]','{"id":"274b02db64d48710fc0ffea4","ticket_id":"6500bc9218f39610e001a83e","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(179,'cf65435be55c74fd8a582312','clock','["32bd01cef6eda0997d91662d"]','{"id":"32bd01cef6eda0997d91662d","ticket_id":"6500bc9218f39610e001a83e","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(180,'cf65435be55c74fd8a582312','clock','["fdd97b0f4815e7ada4ed9887"]','{"id":"fdd97b0f4815e7ada4ed9887","ticket_id":"6500bc9218f39610e001a83e","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(181,'0ba6c664c785079673245f61','escalation','["274b02db64d48710fc0ffea4",150]',NULL);
INSERT INTO "change" VALUES(182,'0ba6c664c785079673245f61','ticket_period','["6500bc9218f39610e001a83e","2026-03-03T01:00:00Z"]','{"ticket_id":"6500bc9218f39610e001a83e","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":null}');
INSERT INTO "change" VALUES(183,'0ba6c664c785079673245f61','ticket_period','["6500bc9218f39610e001a83e","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(184,'385ea0836da1ad357e4808b0','notice','["50fb3f7c6784bf7fe4dc1a9f"]','{"id":"50fb3f7c6784bf7fe4dc1a9f","ticket_id":"6500bc9218f39610e001a83e","recipient":"head","engineer_id":null,"way":"command","made_at":"2026-03-03T01:00:00Z","document":"{\"target\": \"solve\", \"within\": \"same day\", \"percent\": 75, \"note\": \"time is running out\", \"due_at\": \"2026-03-02T09:30:00Z\", \"ticket\": {\"number\": \"SD-000005\", \"summary\": \"cannot log in\", \"state\": \"open\", \"priority\": \"P1\", \"tier\": \"gold\", \"region\": \"city\", \"level\": \"1\", \"kind\": \"fault\", \"customer\": \"Example Clinic\", \"engineer\": null, \"opened_at\": \"2026-03-02T09:20:00Z\"}}","claimed_until":"2026-03-03T01:02:00Z","sent_at":null,"tries":0,"error":null,"clock_id":"274b02db64d48710fc0ffea4","percent":75,"about_at":"2026-03-02T09:27:30Z","not_before":null,"event_seq":null}');
INSERT INTO "change" VALUES(185,'be51e83bb0aa40c9dcdc6833','ticket','["e87ca412c014c1ed546f8e2f"]',NULL);
INSERT INTO "change" VALUES(186,'be51e83bb0aa40c9dcdc6833','ticket_period','["e87ca412c014c1ed546f8e2f","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(187,'be51e83bb0aa40c9dcdc6833','call','["73957eaad19dbd112e1d0262"]',NULL);
INSERT INTO "change" VALUES(188,'be51e83bb0aa40c9dcdc6833','clock','["05ff6dc3c63e568dde6a7c5e"]',NULL);
INSERT INTO "change" VALUES(189,'be51e83bb0aa40c9dcdc6833','clock','["f49a49f5915822db35b802a8"]',NULL);
INSERT INTO "change" VALUES(190,'be51e83bb0aa40c9dcdc6833','clock_period','["05ff6dc3c63e568dde6a7c5e","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(191,'be51e83bb0aa40c9dcdc6833','clock_period','["f49a49f5915822db35b802a8","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(192,'a53efaa8502c1c41c2abca18','ticket_period','["e87ca412c014c1ed546f8e2f","2026-03-03T01:00:00Z"]','{"ticket_id":"e87ca412c014c1ed546f8e2f","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(193,'a53efaa8502c1c41c2abca18','ticket_period','["e87ca412c014c1ed546f8e2f","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(194,'a53efaa8502c1c41c2abca18','ticket','["e87ca412c014c1ed546f8e2f"]','{"id":"e87ca412c014c1ed546f8e2f","number":"SD-000006","count":6,"summary":"called by mistake","kind":"fault","customer_id":"a840b4857d7c8a5ce187fad3","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(195,'a53efaa8502c1c41c2abca18','clock','["05ff6dc3c63e568dde6a7c5e"]','{"id":"05ff6dc3c63e568dde6a7c5e","ticket_id":"e87ca412c014c1ed546f8e2f","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(196,'a53efaa8502c1c41c2abca18','clock','["f49a49f5915822db35b802a8"]','{"id":"f49a49f5915822db35b802a8","ticket_id":"e87ca412c014c1ed546f8e2f","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(197,'a53efaa8502c1c41c2abca18','clock_period','["05ff6dc3c63e568dde6a7c5e","2026-03-03T01:00:00Z"]','{"clock_id":"05ff6dc3c63e568dde6a7c5e","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-03T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(198,'a53efaa8502c1c41c2abca18','clock_period','["f49a49f5915822db35b802a8","2026-03-03T01:00:00Z"]','{"clock_id":"f49a49f5915822db35b802a8","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(199,'331f05e1dcf51d1fc83d6b3d','ticket','["556a4e7e6ff12939dfca4373"]',NULL);
INSERT INTO "change" VALUES(200,'331f05e1dcf51d1fc83d6b3d','ticket_period','["556a4e7e6ff12939dfca4373","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(201,'331f05e1dcf51d1fc83d6b3d','call','["260ab464b823d09c809a2c6a"]',NULL);
INSERT INTO "change" VALUES(202,'331f05e1dcf51d1fc83d6b3d','clock','["af7681e8e02f6cc65477c6b2"]',NULL);
INSERT INTO "change" VALUES(203,'331f05e1dcf51d1fc83d6b3d','clock','["544f8bac1041fdc29dc6e7bf"]',NULL);
INSERT INTO "change" VALUES(204,'331f05e1dcf51d1fc83d6b3d','clock_period','["af7681e8e02f6cc65477c6b2","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(205,'331f05e1dcf51d1fc83d6b3d','clock_period','["544f8bac1041fdc29dc6e7bf","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(206,'00756061d7cc7f2a07ddf5e6','ticket_period','["556a4e7e6ff12939dfca4373","2026-03-03T01:00:00Z"]','{"ticket_id":"556a4e7e6ff12939dfca4373","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(207,'00756061d7cc7f2a07ddf5e6','ticket_period','["556a4e7e6ff12939dfca4373","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(208,'00756061d7cc7f2a07ddf5e6','dispatch','["16b197f4e671a7e8042ddfde"]',NULL);
INSERT INTO "change" VALUES(209,'be85ea15097d7441bc1e72f7','dispatch','["16b197f4e671a7e8042ddfde"]','{"id":"16b197f4e671a7e8042ddfde","ticket_id":"556a4e7e6ff12939dfca4373","visit":1,"engineer_id":"b18bac60984d65394a1db64a","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(210,'be85ea15097d7441bc1e72f7','clock','["af7681e8e02f6cc65477c6b2"]','{"id":"af7681e8e02f6cc65477c6b2","ticket_id":"556a4e7e6ff12939dfca4373","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(211,'be85ea15097d7441bc1e72f7','clock_period','["af7681e8e02f6cc65477c6b2","2026-03-03T01:00:00Z"]','{"clock_id":"af7681e8e02f6cc65477c6b2","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-03T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(212,'bc28992e5829dca32fa014dc','dispatch','["16b197f4e671a7e8042ddfde"]','{"id":"16b197f4e671a7e8042ddfde","ticket_id":"556a4e7e6ff12939dfca4373","visit":1,"engineer_id":"b18bac60984d65394a1db64a","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-03T01:00:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(213,'bc28992e5829dca32fa014dc','priced_line','["9547b710b4a8d2d3284a9bc4"]',NULL);
INSERT INTO "change" VALUES(214,'bc28992e5829dca32fa014dc','priced_line','["3cabe581ce165c4ea03e74b2"]',NULL);
INSERT INTO "change" VALUES(215,'bc28992e5829dca32fa014dc','dispatch','["16b197f4e671a7e8042ddfde"]','{"id":"16b197f4e671a7e8042ddfde","ticket_id":"556a4e7e6ff12939dfca4373","visit":1,"engineer_id":"b18bac60984d65394a1db64a","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-03T01:00:00Z","recorded_at":"2026-03-03T01:00:00Z","finished_at":null,"cancelled_at":null,"fault":"none","cause":"no training","action":"explained","result":"they know how","minutes":30,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":"free","work_charged":"free","charged_because":"in warranty","overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(216,'c3d232787962bcc650d4418a','ticket_period','["556a4e7e6ff12939dfca4373","2026-03-03T01:00:00Z"]','{"ticket_id":"556a4e7e6ff12939dfca4373","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"b18bac60984d65394a1db64a"}');
INSERT INTO "change" VALUES(217,'c3d232787962bcc650d4418a','ticket_period','["556a4e7e6ff12939dfca4373","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(218,'c3d232787962bcc650d4418a','ticket','["556a4e7e6ff12939dfca4373"]','{"id":"556a4e7e6ff12939dfca4373","number":"SD-000007","count":7,"summary":"how does it print","kind":"fault","customer_id":"a840b4857d7c8a5ce187fad3","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(219,'c3d232787962bcc650d4418a','clock','["544f8bac1041fdc29dc6e7bf"]','{"id":"544f8bac1041fdc29dc6e7bf","ticket_id":"556a4e7e6ff12939dfca4373","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(220,'c3d232787962bcc650d4418a','clock_period','["544f8bac1041fdc29dc6e7bf","2026-03-03T01:00:00Z"]','{"clock_id":"544f8bac1041fdc29dc6e7bf","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(221,'4047d3c5c71fdf0d3bd363cd','ticket_period','["556a4e7e6ff12939dfca4373","2026-03-03T01:00:00Z"]','{"ticket_id":"556a4e7e6ff12939dfca4373","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"resolved","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"b18bac60984d65394a1db64a"}');
INSERT INTO "change" VALUES(222,'4047d3c5c71fdf0d3bd363cd','ticket_period','["556a4e7e6ff12939dfca4373","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(223,'c2ffa35fc0aa97a8a798915a','ticket_period','["556a4e7e6ff12939dfca4373","2026-03-03T01:00:00Z"]','{"ticket_id":"556a4e7e6ff12939dfca4373","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"closed","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"b18bac60984d65394a1db64a"}');
INSERT INTO "change" VALUES(224,'c2ffa35fc0aa97a8a798915a','ticket_period','["556a4e7e6ff12939dfca4373","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(225,'c2ffa35fc0aa97a8a798915a','hold','["72d7b74593d03de3bb48bb1c"]',NULL);
INSERT INTO "change" VALUES(226,'c2ffa35fc0aa97a8a798915a','ticket','["556a4e7e6ff12939dfca4373"]','{"id":"556a4e7e6ff12939dfca4373","number":"SD-000007","count":7,"summary":"how does it print","kind":"fault","customer_id":"a840b4857d7c8a5ce187fad3","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":"2026-03-03T01:00:00Z","cause":"no training","solution":"explained","equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(227,'c2ffa35fc0aa97a8a798915a','clock','["544f8bac1041fdc29dc6e7bf"]','{"id":"544f8bac1041fdc29dc6e7bf","ticket_id":"556a4e7e6ff12939dfca4373","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":"resolved","stopped_at":"2026-03-03T01:00:00Z","missed_at":null,"outcome":"met","counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(228,'c2ffa35fc0aa97a8a798915a','clock_period','["544f8bac1041fdc29dc6e7bf","2026-03-03T01:00:00Z"]','{"clock_id":"544f8bac1041fdc29dc6e7bf","since":"2026-03-03T01:00:00Z","until":"2026-03-03T01:00:00Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(229,'c2ffa35fc0aa97a8a798915a','clock_period','["544f8bac1041fdc29dc6e7bf","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(230,'6bd44dff9fcdcb1c5a535ad4','customer','["146838d6c2220dfe29d190e6"]',NULL);
INSERT INTO "change" VALUES(231,'6bd44dff9fcdcb1c5a535ad4','ticket','["c68dcf5a02e839adcaac0696"]',NULL);
INSERT INTO "change" VALUES(232,'6bd44dff9fcdcb1c5a535ad4','ticket_period','["c68dcf5a02e839adcaac0696","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(233,'6bd44dff9fcdcb1c5a535ad4','call','["1acbefb85f4cff8f1a5bab20"]',NULL);
INSERT INTO "change" VALUES(234,'6bd44dff9fcdcb1c5a535ad4','clock','["e2287f9bc645d13c7c43a508"]',NULL);
INSERT INTO "change" VALUES(235,'6bd44dff9fcdcb1c5a535ad4','clock','["d0726228c92cb8304bcf095f"]',NULL);
INSERT INTO "change" VALUES(236,'6bd44dff9fcdcb1c5a535ad4','clock_period','["e2287f9bc645d13c7c43a508","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(237,'6bd44dff9fcdcb1c5a535ad4','clock_period','["d0726228c92cb8304bcf095f","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(238,'6bd44dff9fcdcb1c5a535ad4','engineer','["2fab426b7068a6c4fe253287"]',NULL);
INSERT INTO "change" VALUES(239,'6bd44dff9fcdcb1c5a535ad4','ticket_period','["c68dcf5a02e839adcaac0696","2026-03-02T00:30:00Z"]','{"ticket_id":"c68dcf5a02e839adcaac0696","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(240,'6bd44dff9fcdcb1c5a535ad4','ticket_period','["c68dcf5a02e839adcaac0696","2026-03-02T00:40:00Z"]',NULL);
INSERT INTO "change" VALUES(241,'6bd44dff9fcdcb1c5a535ad4','ticket_period','["c68dcf5a02e839adcaac0696","2026-03-02T00:40:00Z"]','{"ticket_id":"c68dcf5a02e839adcaac0696","since":"2026-03-02T00:40:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":"2fab426b7068a6c4fe253287"}');
INSERT INTO "change" VALUES(242,'6bd44dff9fcdcb1c5a535ad4','ticket_period','["c68dcf5a02e839adcaac0696","2026-03-02T00:50:00Z"]',NULL);
INSERT INTO "change" VALUES(243,'6bd44dff9fcdcb1c5a535ad4','ticket','["c68dcf5a02e839adcaac0696"]','{"id":"c68dcf5a02e839adcaac0696","number":"INC-7","count":null,"summary":"Door, Lock, Stuck","kind":"fault","customer_id":"146838d6c2220dfe29d190e6","severity":null,"reach":null,"opened_at":"2026-03-02T00:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(244,'6bd44dff9fcdcb1c5a535ad4','clock','["e2287f9bc645d13c7c43a508"]','{"id":"e2287f9bc645d13c7c43a508","ticket_id":"c68dcf5a02e839adcaac0696","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T00:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T00:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(245,'6bd44dff9fcdcb1c5a535ad4','clock','["d0726228c92cb8304bcf095f"]','{"id":"d0726228c92cb8304bcf095f","ticket_id":"c68dcf5a02e839adcaac0696","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-02T00:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T00:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(246,'6bd44dff9fcdcb1c5a535ad4','clock_period','["e2287f9bc645d13c7c43a508","2026-03-02T00:30:00Z"]','{"clock_id":"e2287f9bc645d13c7c43a508","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T02:30:00Z","held":0}');
INSERT INTO "change" VALUES(247,'6bd44dff9fcdcb1c5a535ad4','clock_period','["d0726228c92cb8304bcf095f","2026-03-02T00:30:00Z"]','{"clock_id":"d0726228c92cb8304bcf095f","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(248,'4e42022311d2882056fe707c','engineer','["b18bac60984d65394a1db64a"]','{"id":"b18bac60984d65394a1db64a","name":"Zhao Min","name_key":"zhao min","login":"zhao","station":"centre","level":null,"phone":null,"mail":null,"active":1,"capacity":null}');
INSERT INTO "change" VALUES(249,'4e42022311d2882056fe707c','engineer_skill','["b18bac60984d65394a1db64a","installation"]','{"engineer_id":"b18bac60984d65394a1db64a","skill":"installation"}');
INSERT INTO "change" VALUES(250,'4e42022311d2882056fe707c','engineer_skill','["b18bac60984d65394a1db64a","installation"]',NULL);
INSERT INTO "change" VALUES(251,'4e42022311d2882056fe707c','engineer_role','["b18bac60984d65394a1db64a","reception"]','{"engineer_id":"b18bac60984d65394a1db64a","role":"reception"}');
INSERT INTO "change" VALUES(252,'4e42022311d2882056fe707c','engineer_role','["b18bac60984d65394a1db64a","reception"]',NULL);
INSERT INTO "change" VALUES(253,'4cd25b04bb2ee427cf2e75e9','absence','["40ffdbf5662a48969027fd3d"]',NULL);
INSERT INTO "change" VALUES(254,'bb9a0c6af943ee70a966c88c','appointment','["494aeb9b2bec5f4c5318b650"]',NULL);
INSERT INTO "change" VALUES(255,'a310706564d920b1f35834c0','ticket_period','["1ad8fa78d0d183a0b6027394","2026-03-03T01:00:00Z"]','{"ticket_id":"1ad8fa78d0d183a0b6027394","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"3","engineer_id":null}');
INSERT INTO "change" VALUES(256,'a310706564d920b1f35834c0','ticket_period','["1ad8fa78d0d183a0b6027394","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(257,'a310706564d920b1f35834c0','hold','["f5f01b1b97ec7dce72102828"]',NULL);
INSERT INTO "change" VALUES(258,'a310706564d920b1f35834c0','clock_period','["aeb532a8115376746455d646","2026-03-02T03:30:00Z"]','{"clock_id":"aeb532a8115376746455d646","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":0}');
INSERT INTO "change" VALUES(259,'a310706564d920b1f35834c0','clock_period','["279fdbc1d5b15a40d97cf545","2026-03-02T03:30:00Z"]','{"clock_id":"279fdbc1d5b15a40d97cf545","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(260,'a310706564d920b1f35834c0','clock_period','["39985e5117c4b829e0254f33","2026-03-02T06:00:00Z"]','{"clock_id":"39985e5117c4b829e0254f33","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(261,'a310706564d920b1f35834c0','clock_period','["aeb532a8115376746455d646","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(262,'a310706564d920b1f35834c0','clock_period','["279fdbc1d5b15a40d97cf545","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(263,'a310706564d920b1f35834c0','clock_period','["39985e5117c4b829e0254f33","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(264,'a310706564d920b1f35834c0','clock_period','["aeb532a8115376746455d646","2026-03-04T01:00:00Z"]','{"clock_id":"aeb532a8115376746455d646","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(265,'a310706564d920b1f35834c0','clock_period','["279fdbc1d5b15a40d97cf545","2026-03-04T01:00:00Z"]','{"clock_id":"279fdbc1d5b15a40d97cf545","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(266,'a310706564d920b1f35834c0','clock_period','["39985e5117c4b829e0254f33","2026-03-04T01:00:00Z"]','{"clock_id":"39985e5117c4b829e0254f33","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(267,'a310706564d920b1f35834c0','clock_period','["aeb532a8115376746455d646","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(268,'a310706564d920b1f35834c0','clock_period','["279fdbc1d5b15a40d97cf545","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(269,'a310706564d920b1f35834c0','clock_period','["39985e5117c4b829e0254f33","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(270,'a72599b3b20c559f1d397c9c','ticket','["f3c854a37eb1177a5d602dc5"]',NULL);
INSERT INTO "change" VALUES(271,'a72599b3b20c559f1d397c9c','ticket_period','["f3c854a37eb1177a5d602dc5","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(272,'a72599b3b20c559f1d397c9c','call','["78dc75596c21dd41461db0c8"]',NULL);
INSERT INTO "change" VALUES(273,'a72599b3b20c559f1d397c9c','clock','["ae3e97e7796a9532acfe7bbd"]',NULL);
INSERT INTO "change" VALUES(274,'a72599b3b20c559f1d397c9c','clock','["f488fa101298526422579e2e"]',NULL);
INSERT INTO "change" VALUES(275,'a72599b3b20c559f1d397c9c','clock','["6306d1b60bd7683380673f34"]',NULL);
INSERT INTO "change" VALUES(276,'a72599b3b20c559f1d397c9c','clock_period','["ae3e97e7796a9532acfe7bbd","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(277,'a72599b3b20c559f1d397c9c','clock_period','["f488fa101298526422579e2e","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(278,'a72599b3b20c559f1d397c9c','clock_period','["6306d1b60bd7683380673f34","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(279,'9a007b57fd8fc2eaa3c07e14','ticket_period','["6500bc9218f39610e001a83e","2026-03-02T09:20:00Z"]','{"ticket_id":"6500bc9218f39610e001a83e","since":"2026-03-02T09:20:00Z","until":"2026-03-03T01:00:00Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(280,'9a007b57fd8fc2eaa3c07e14','ticket_period','["6500bc9218f39610e001a83e","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(281,'9a007b57fd8fc2eaa3c07e14','ticket_period','["6500bc9218f39610e001a83e","2026-03-03T01:00:00Z"]','{"ticket_id":"6500bc9218f39610e001a83e","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":"b18bac60984d65394a1db64a"}');
INSERT INTO "change" VALUES(282,'9a007b57fd8fc2eaa3c07e14','ticket_period','["6500bc9218f39610e001a83e","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(283,'d493d719d61a7b6d563e2d6d','ticket','["f6b80bcc65ec9e21dfe4e702"]',NULL);
INSERT INTO "change" VALUES(284,'d493d719d61a7b6d563e2d6d','ticket_period','["f6b80bcc65ec9e21dfe4e702","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(285,'d493d719d61a7b6d563e2d6d','call','["22d48acfaea628842a946c7d"]',NULL);
INSERT INTO "change" VALUES(286,'d493d719d61a7b6d563e2d6d','clock','["1483784ad22a5e98e545592f"]',NULL);
INSERT INTO "change" VALUES(287,'d493d719d61a7b6d563e2d6d','clock','["d6e61a802f897527767d9c58"]',NULL);
INSERT INTO "change" VALUES(288,'d493d719d61a7b6d563e2d6d','clock_period','["1483784ad22a5e98e545592f","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(289,'d493d719d61a7b6d563e2d6d','clock_period','["d6e61a802f897527767d9c58","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(290,'36ad49e4de16b9242e233648','clock','["1483784ad22a5e98e545592f"]','{"id":"1483784ad22a5e98e545592f","ticket_id":"f6b80bcc65ec9e21dfe4e702","target":"answer","tier":"standard","within":"30m","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-04T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-04T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(291,'36ad49e4de16b9242e233648','clock_period','["1483784ad22a5e98e545592f","2026-03-04T01:00:00Z"]','{"clock_id":"1483784ad22a5e98e545592f","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-04T01:30:00Z","held":0}');
INSERT INTO "change" VALUES(292,'29512008f73b293488ccef68','ticket_period','["1ad8fa78d0d183a0b6027394","2026-03-04T01:00:00Z"]','{"ticket_id":"1ad8fa78d0d183a0b6027394","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"held","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"3","engineer_id":null}');
INSERT INTO "change" VALUES(293,'29512008f73b293488ccef68','ticket_period','["1ad8fa78d0d183a0b6027394","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(294,'29512008f73b293488ccef68','hold','["f5f01b1b97ec7dce72102828"]','{"id":"f5f01b1b97ec7dce72102828","ticket_id":"1ad8fa78d0d183a0b6027394","reason":"customer","since":"2026-03-04T01:00:00Z","until":null,"set_by":"tester","note":null,"ends_at":"2026-03-06T01:00:00Z"}');
INSERT INTO "change" VALUES(295,'29512008f73b293488ccef68','clock_period','["aeb532a8115376746455d646","2026-03-06T01:00:00Z"]','{"clock_id":"aeb532a8115376746455d646","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":0}');
INSERT INTO "change" VALUES(296,'29512008f73b293488ccef68','clock_period','["279fdbc1d5b15a40d97cf545","2026-03-06T01:00:00Z"]','{"clock_id":"279fdbc1d5b15a40d97cf545","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(297,'29512008f73b293488ccef68','clock_period','["39985e5117c4b829e0254f33","2026-03-06T01:00:00Z"]','{"clock_id":"39985e5117c4b829e0254f33","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(298,'29512008f73b293488ccef68','clock_period','["aeb532a8115376746455d646","2026-03-04T01:00:00Z"]','{"clock_id":"aeb532a8115376746455d646","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(299,'29512008f73b293488ccef68','clock_period','["279fdbc1d5b15a40d97cf545","2026-03-04T01:00:00Z"]','{"clock_id":"279fdbc1d5b15a40d97cf545","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(300,'29512008f73b293488ccef68','clock_period','["39985e5117c4b829e0254f33","2026-03-04T01:00:00Z"]','{"clock_id":"39985e5117c4b829e0254f33","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(301,'29512008f73b293488ccef68','clock_period','["aeb532a8115376746455d646","2026-03-04T01:00:00Z"]','{"clock_id":"aeb532a8115376746455d646","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(302,'29512008f73b293488ccef68','clock_period','["279fdbc1d5b15a40d97cf545","2026-03-04T01:00:00Z"]','{"clock_id":"279fdbc1d5b15a40d97cf545","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(303,'29512008f73b293488ccef68','clock_period','["39985e5117c4b829e0254f33","2026-03-04T01:00:00Z"]','{"clock_id":"39985e5117c4b829e0254f33","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(304,'29512008f73b293488ccef68','clock_period','["aeb532a8115376746455d646","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(305,'29512008f73b293488ccef68','clock_period','["279fdbc1d5b15a40d97cf545","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(306,'29512008f73b293488ccef68','clock_period','["39985e5117c4b829e0254f33","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(307,'1984e398050306909949dc94','turnover','["a840b4857d7c8a5ce187fad3","2026-02"]',NULL);
INSERT INTO "change" VALUES(308,'4f4500d1845dc294ab99f807','settlement','["a840b4857d7c8a5ce187fad3","2026Q1"]',NULL);
INSERT INTO "change" VALUES(309,'b9d2879751b74417e6513989','turnover','["a840b4857d7c8a5ce187fad3","2026-04"]',NULL);
INSERT INTO "change" VALUES(310,'8d8c26fd5d64060c04160bf6','customer','["7321e40882f8933d97654b98"]',NULL);
INSERT INTO "change" VALUES(311,'8d8c26fd5d64060c04160bf6','phone','["7321e40882f8933d97654b98","861055500007","12"]',NULL);
INSERT INTO "change" VALUES(312,'d9e9ccee4205282da25060fb','phone','["a840b4857d7c8a5ce187fad3","861055500007","12"]',NULL);
INSERT INTO "change" VALUES(313,'d9e9ccee4205282da25060fb','phone','["7321e40882f8933d97654b98","861055500007","12"]','{"customer_id":"7321e40882f8933d97654b98","digits":"861055500007","extension":"12","shown":"010 5550 0007 ext 12","tail":"5500007"}');
INSERT INTO "change" VALUES(314,'d9e9ccee4205282da25060fb','customer','["7321e40882f8933d97654b98"]','{"id":"7321e40882f8933d97654b98","name":"Sample Dealers","name_key":"sample dealers","region":null,"tier":null,"phase":null,"address":null,"number":"CU-0005","merged_into":null}');
INSERT INTO "change" VALUES(315,'d112e266ef67b58e6ac39794','contract_moved_end','["0acc2f04c14610296f2bb675"]',NULL);
INSERT INTO "change" VALUES(316,'d112e266ef67b58e6ac39794','contract','["0465c4e1573080a06f7d99de"]','{"id":"0465c4e1573080a06f7d99de","number":"C-0002","customer_id":"41dd7e2f5059cad06523aa0a","kind":"basic","tier":"standard","phase":null,"starts_on":"2026-01-01","ends_on":"2027-01-31"}');
INSERT INTO "change" VALUES(317,'d112e266ef67b58e6ac39794','ticket','["d181b1b60071843ed36d6656"]','{"id":"d181b1b60071843ed36d6656","number":"SD-000002","count":2,"summary":"no power","kind":"fault","customer_id":"41dd7e2f5059cad06523aa0a","severity":null,"reach":null,"opened_at":"2026-03-02T03:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":"0793d58f1be78c66b4888fc1","contract_id":"0465c4e1573080a06f7d99de","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(318,'d112e266ef67b58e6ac39794','ticket_period','["d181b1b60071843ed36d6656","2026-03-02T03:00:00Z"]','{"ticket_id":"d181b1b60071843ed36d6656","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","state":"held","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(319,'d112e266ef67b58e6ac39794','ticket_period','["d181b1b60071843ed36d6656","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(320,'d112e266ef67b58e6ac39794','ticket','["212390549465f1e5a2f86c9f"]','{"id":"212390549465f1e5a2f86c9f","number":"SD-000003","count":3,"summary":"scanner reads every second code","kind":"fault","customer_id":"41dd7e2f5059cad06523aa0a","severity":null,"reach":null,"opened_at":"2026-03-02T03:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":"0465c4e1573080a06f7d99de","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(321,'d112e266ef67b58e6ac39794','ticket_period','["212390549465f1e5a2f86c9f","2026-03-02T03:30:00Z"]','{"ticket_id":"212390549465f1e5a2f86c9f","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P2","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(322,'d112e266ef67b58e6ac39794','ticket_period','["212390549465f1e5a2f86c9f","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(323,'a9b5c051426500cc8e4df25a','contact','["d4a56358ddb1a5d40c2cac38"]','{"id":"d4a56358ddb1a5d40c2cac38","customer_id":"a75d10b27328996033d0a151","site_id":"e564e118391e3d46fd6f2999","name":"Li Na","role":"head nurse","phone":"13800000003","mail":null,"left_on":null,"head":0}');
INSERT INTO "change" VALUES(324,'3c59b465bf06ad5466d9336b','equipment','["0793d58f1be78c66b4888fc1"]','{"id":"0793d58f1be78c66b4888fc1","serial":"PR-1002","serial_key":"pr-1002","kind":"printer","model":null,"customer_id":"41dd7e2f5059cad06523aa0a","site_id":null,"contract_id":"0465c4e1573080a06f7d99de","bought_on":"2026-02-01","delivered_on":null,"accepted_on":"2026-02-02","used_on":null,"scrapped_on":null,"plate":null,"plate_key":null,"note":null}');
INSERT INTO "change" VALUES(325,'fffdb0f15647a049f469a17f','ticket','["2305dd9a813aca8629f68d60"]',NULL);
INSERT INTO "change" VALUES(326,'fffdb0f15647a049f469a17f','ticket_period','["2305dd9a813aca8629f68d60","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(327,'fffdb0f15647a049f469a17f','call','["f2174cb0ea7abcca16dcd12f"]',NULL);
INSERT INTO "change" VALUES(328,'fffdb0f15647a049f469a17f','clock','["b9b45729a045bc0de43060b6"]',NULL);
INSERT INTO "change" VALUES(329,'fffdb0f15647a049f469a17f','clock','["2532f655f8a29af90d5f3147"]',NULL);
INSERT INTO "change" VALUES(330,'fffdb0f15647a049f469a17f','clock_period','["b9b45729a045bc0de43060b6","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(331,'fffdb0f15647a049f469a17f','clock_period','["2532f655f8a29af90d5f3147","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(332,'cb01ab6974f35215b1b79f39','withdrawn','["2305dd9a813aca8629f68d60"]',NULL);
INSERT INTO "change" VALUES(333,'cb01ab6974f35215b1b79f39','clock_period','["2532f655f8a29af90d5f3147","2026-04-01T01:00:00Z"]','{"clock_id":"2532f655f8a29af90d5f3147","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(334,'cb01ab6974f35215b1b79f39','clock_period','["b9b45729a045bc0de43060b6","2026-04-01T01:00:00Z"]','{"clock_id":"b9b45729a045bc0de43060b6","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(335,'cb01ab6974f35215b1b79f39','clock','["2532f655f8a29af90d5f3147"]','{"id":"2532f655f8a29af90d5f3147","ticket_id":"2305dd9a813aca8629f68d60","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(336,'cb01ab6974f35215b1b79f39','clock','["b9b45729a045bc0de43060b6"]','{"id":"b9b45729a045bc0de43060b6","ticket_id":"2305dd9a813aca8629f68d60","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(337,'cb01ab6974f35215b1b79f39','call','["f2174cb0ea7abcca16dcd12f"]','{"id":"f2174cb0ea7abcca16dcd12f","ticket_id":"2305dd9a813aca8629f68d60","at":"2026-04-01T01:00:00Z","channel":"phone","caller":null,"phone":null,"said":"a slip","taken_by":"tester","place":0,"wish":null}');
INSERT INTO "change" VALUES(338,'cb01ab6974f35215b1b79f39','ticket_period','["2305dd9a813aca8629f68d60","2026-04-01T01:00:00Z"]','{"ticket_id":"2305dd9a813aca8629f68d60","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(339,'cb01ab6974f35215b1b79f39','ticket','["2305dd9a813aca8629f68d60"]','{"id":"2305dd9a813aca8629f68d60","number":"SD-000010","count":10,"summary":"a slip","kind":"fault","customer_id":"a840b4857d7c8a5ce187fad3","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(340,'cb01ab6974f35215b1b79f39','taken_back','[115]',NULL);
INSERT INTO "change" VALUES(341,'d8cdbb061964b2f04ed55a99','ticket','["03500fd4cd11c718b877f2f8"]',NULL);
INSERT INTO "change" VALUES(342,'d8cdbb061964b2f04ed55a99','ticket_period','["03500fd4cd11c718b877f2f8","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(343,'d8cdbb061964b2f04ed55a99','call','["bdcd1bf06934852144d32a2c"]',NULL);
INSERT INTO "change" VALUES(344,'d8cdbb061964b2f04ed55a99','clock','["a8841303deea9f1327262221"]',NULL);
INSERT INTO "change" VALUES(345,'d8cdbb061964b2f04ed55a99','clock','["50a06d7601d6cc5f9a0336a0"]',NULL);
INSERT INTO "change" VALUES(346,'d8cdbb061964b2f04ed55a99','clock_period','["a8841303deea9f1327262221","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(347,'d8cdbb061964b2f04ed55a99','clock_period','["50a06d7601d6cc5f9a0336a0","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(348,'d2418fa80d142be6f572a12f','ticket','["be43c59ab03ccbcd09bca4c0"]',NULL);
INSERT INTO "change" VALUES(349,'d2418fa80d142be6f572a12f','ticket_period','["be43c59ab03ccbcd09bca4c0","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(350,'d2418fa80d142be6f572a12f','call','["34f391e891e002b57471e21b"]',NULL);
INSERT INTO "change" VALUES(351,'d2418fa80d142be6f572a12f','clock','["f33fd9c39c1329fa0fec2bdf"]',NULL);
INSERT INTO "change" VALUES(352,'d2418fa80d142be6f572a12f','clock','["9e3e57afade4e5c351007a61"]',NULL);
INSERT INTO "change" VALUES(353,'d2418fa80d142be6f572a12f','clock_period','["f33fd9c39c1329fa0fec2bdf","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(354,'d2418fa80d142be6f572a12f','clock_period','["9e3e57afade4e5c351007a61","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(355,'b1ca0469d5e69a9aefac1d10','ticket','["be43c59ab03ccbcd09bca4c0"]','{"id":"be43c59ab03ccbcd09bca4c0","number":"SD-000012","count":12,"summary":"logged twice","kind":"fault","customer_id":"a840b4857d7c8a5ce187fad3","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(356,'b1ca0469d5e69a9aefac1d10','call','["34f391e891e002b57471e21b"]','{"id":"34f391e891e002b57471e21b","ticket_id":"be43c59ab03ccbcd09bca4c0","at":"2026-04-01T01:00:00Z","channel":"phone","caller":null,"phone":null,"said":"logged twice","taken_by":"tester","place":0,"wish":null}');
INSERT INTO "change" VALUES(357,'0e7be46e4ae5c96e5026bcd5','call','["34f391e891e002b57471e21b"]','{"id":"34f391e891e002b57471e21b","ticket_id":"be43c59ab03ccbcd09bca4c0","at":"2026-04-01T01:00:00Z","channel":"phone","caller":"Mr Sample","phone":null,"said":"logged twice","taken_by":"tester","place":0,"wish":null}');
INSERT INTO "change" VALUES(358,'0e7be46e4ae5c96e5026bcd5','ticket_period','["be43c59ab03ccbcd09bca4c0","2026-04-01T01:00:00Z"]','{"ticket_id":"be43c59ab03ccbcd09bca4c0","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(359,'0e7be46e4ae5c96e5026bcd5','ticket_period','["be43c59ab03ccbcd09bca4c0","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(360,'0e7be46e4ae5c96e5026bcd5','ticket','["be43c59ab03ccbcd09bca4c0"]','{"id":"be43c59ab03ccbcd09bca4c0","number":"SD-000012","count":12,"summary":"does anybody come","kind":"fault","customer_id":"a840b4857d7c8a5ce187fad3","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(361,'0e7be46e4ae5c96e5026bcd5','clock','["f33fd9c39c1329fa0fec2bdf"]','{"id":"f33fd9c39c1329fa0fec2bdf","ticket_id":"be43c59ab03ccbcd09bca4c0","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(362,'0e7be46e4ae5c96e5026bcd5','clock','["9e3e57afade4e5c351007a61"]','{"id":"9e3e57afade4e5c351007a61","ticket_id":"be43c59ab03ccbcd09bca4c0","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(363,'0e7be46e4ae5c96e5026bcd5','clock_period','["f33fd9c39c1329fa0fec2bdf","2026-04-01T01:00:00Z"]','{"clock_id":"f33fd9c39c1329fa0fec2bdf","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(364,'0e7be46e4ae5c96e5026bcd5','clock_period','["9e3e57afade4e5c351007a61","2026-04-01T01:00:00Z"]','{"clock_id":"9e3e57afade4e5c351007a61","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(365,'22e73b473a12be14a3efc508','customer','["5538d4b52ef2f517fa3b7da7"]',NULL);
INSERT INTO "change" VALUES(366,'22e73b473a12be14a3efc508','customer_number','["k-17"]',NULL);
INSERT INTO "change" VALUES(367,'2ea1f0676e9226a0bba0df0b','customer','["bbfe3a97ccdae5b52165f029"]',NULL);
INSERT INTO "change" VALUES(368,'2ea1f0676e9226a0bba0df0b','ticket','["d9cee8386cfbb7710dfa6f2f"]',NULL);
INSERT INTO "change" VALUES(369,'2ea1f0676e9226a0bba0df0b','ticket_period','["d9cee8386cfbb7710dfa6f2f","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(370,'2ea1f0676e9226a0bba0df0b','call','["f697b90367f6299ca41ae1bd"]',NULL);
INSERT INTO "change" VALUES(371,'2ea1f0676e9226a0bba0df0b','clock','["b0b76c5f18855b10dfff5f99"]',NULL);
INSERT INTO "change" VALUES(372,'2ea1f0676e9226a0bba0df0b','clock','["91e76715337584fc83948ad8"]',NULL);
INSERT INTO "change" VALUES(373,'2ea1f0676e9226a0bba0df0b','clock_period','["b0b76c5f18855b10dfff5f99","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(374,'2ea1f0676e9226a0bba0df0b','clock_period','["91e76715337584fc83948ad8","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(375,'2ea1f0676e9226a0bba0df0b','contact','["5e4a82122427d42985ea7991"]',NULL);
INSERT INTO "change" VALUES(376,'2ea1f0676e9226a0bba0df0b','mail','["<1@example.invalid>"]',NULL);
INSERT INTO "change" VALUES(377,'7dde5dd4092d52b5e152c282','ticket_period','["03500fd4cd11c718b877f2f8","2026-04-01T01:00:00Z"]','{"ticket_id":"03500fd4cd11c718b877f2f8","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(378,'7dde5dd4092d52b5e152c282','ticket_period','["03500fd4cd11c718b877f2f8","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(379,'7dde5dd4092d52b5e152c282','dispatch','["aab6bb9f3ab3adc4452a9cb7"]',NULL);
INSERT INTO "change" VALUES(380,'7dde5dd4092d52b5e152c282','dispatch_crew','["aab6bb9f3ab3adc4452a9cb7","b18bac60984d65394a1db64a"]',NULL);
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
INSERT INTO "clock" VALUES('70fd11411bc76891851a1348','1e11b453f00b3160cad5396c','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('227b93cbed4292e02e24044e','1e11b453f00b3160cad5396c','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('5331ae7101d0c8ef2fcbed5b','1e11b453f00b3160cad5396c','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T01:00:00Z','resolved','2026-03-02T02:05:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('b0924da3fdf90ffc47b9ce67','1e11b453f00b3160cad5396c','arrive','gold','2h clock','always','arrived',NULL,'ordered','2026-03-02T01:00:00Z','arrived','2026-03-02T02:05:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('d73d5171ecc930f0a5fde58c','d181b1b60071843ed36d6656','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:00:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('70c8384534621b8c85622111','d181b1b60071843ed36d6656','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:00:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('b1955fd5cd9677c58cae150e','212390549465f1e5a2f86c9f','answer','standard','30m','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z','answered','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z','missed','2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('003373df1e77e5bed2c7e60b','212390549465f1e5a2f86c9f','solve','standard','2 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('aeb532a8115376746455d646','1ad8fa78d0d183a0b6027394','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T03:45:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('279fdbc1d5b15a40d97cf545','1ad8fa78d0d183a0b6027394','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T04:00:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('39985e5117c4b829e0254f33','1ad8fa78d0d183a0b6027394','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('32bd01cef6eda0997d91662d','6500bc9218f39610e001a83e','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:35:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('fdd97b0f4815e7ada4ed9887','6500bc9218f39610e001a83e','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:50:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('274b02db64d48710fc0ffea4','6500bc9218f39610e001a83e','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('05ff6dc3c63e568dde6a7c5e','e87ca412c014c1ed546f8e2f','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('f49a49f5915822db35b802a8','e87ca412c014c1ed546f8e2f','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('af7681e8e02f6cc65477c6b2','556a4e7e6ff12939dfca4373','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-03T01:00:00Z','arrived','2026-03-03T01:00:00Z',NULL,'met','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('544f8bac1041fdc29dc6e7bf','556a4e7e6ff12939dfca4373','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('e2287f9bc645d13c7c43a508','c68dcf5a02e839adcaac0696','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met','2026-03-02T00:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('d0726228c92cb8304bcf095f','c68dcf5a02e839adcaac0696','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met','2026-03-02T00:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('ae3e97e7796a9532acfe7bbd','f3c854a37eb1177a5d602dc5','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('f488fa101298526422579e2e','f3c854a37eb1177a5d602dc5','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('6306d1b60bd7683380673f34','f3c854a37eb1177a5d602dc5','solve','gold','3 working days','office','resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('1483784ad22a5e98e545592f','f6b80bcc65ec9e21dfe4e702','answer','standard','30m','office','answered opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z','answered','2026-03-04T01:10:00Z',NULL,'met','2026-03-04T01:00:00Z','tester','2026-03-04T03:00:00Z','written on paper');
INSERT INTO "clock" VALUES('d6e61a802f897527767d9c58','f6b80bcc65ec9e21dfe4e702','solve','standard','8h','office','resolved','customer parts vendor problem evidence','logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('a8841303deea9f1327262221','03500fd4cd11c718b877f2f8','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('50a06d7601d6cc5f9a0336a0','03500fd4cd11c718b877f2f8','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('f33fd9c39c1329fa0fec2bdf','be43c59ab03ccbcd09bca4c0','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z','merged','2026-04-01T01:00:00Z',NULL,'void','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('9e3e57afade4e5c351007a61','be43c59ab03ccbcd09bca4c0','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z','merged','2026-04-01T01:00:00Z',NULL,'void','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('b0b76c5f18855b10dfff5f99','d9cee8386cfbb7710dfa6f2f','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('91e76715337584fc83948ad8','d9cee8386cfbb7710dfa6f2f','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
CREATE TABLE clock_period (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  due_at TEXT NOT NULL,
  held INTEGER NOT NULL CHECK (held IN (0, 1)),
  PRIMARY KEY (clock_id, since),
  CHECK (since <= until)
) STRICT;
INSERT INTO "clock_period" VALUES('70fd11411bc76891851a1348','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:15:00Z',0);
INSERT INTO "clock_period" VALUES('227b93cbed4292e02e24044e','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('5331ae7101d0c8ef2fcbed5b','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('b0924da3fdf90ffc47b9ce67','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('70c8384534621b8c85622111','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('d73d5171ecc930f0a5fde58c','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-02T06:00:00Z',1);
INSERT INTO "clock_period" VALUES('b1955fd5cd9677c58cae150e','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('003373df1e77e5bed2c7e60b','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','2026-03-04T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('aeb532a8115376746455d646','2026-03-02T03:30:00Z','2026-03-04T01:00:00Z','2026-03-02T03:45:00Z',0);
INSERT INTO "clock_period" VALUES('279fdbc1d5b15a40d97cf545','2026-03-02T03:30:00Z','2026-03-04T01:00:00Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('39985e5117c4b829e0254f33','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-05T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('39985e5117c4b829e0254f33','2026-03-02T06:00:00Z','2026-03-04T01:00:00Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('32bd01cef6eda0997d91662d','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:35:00Z',0);
INSERT INTO "clock_period" VALUES('fdd97b0f4815e7ada4ed9887','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:50:00Z',0);
INSERT INTO "clock_period" VALUES('274b02db64d48710fc0ffea4','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('05ff6dc3c63e568dde6a7c5e','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('f49a49f5915822db35b802a8','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('af7681e8e02f6cc65477c6b2','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('544f8bac1041fdc29dc6e7bf','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('e2287f9bc645d13c7c43a508','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-02T02:30:00Z',0);
INSERT INTO "clock_period" VALUES('d0726228c92cb8304bcf095f','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('aeb532a8115376746455d646','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T03:45:00Z',1);
INSERT INTO "clock_period" VALUES('279fdbc1d5b15a40d97cf545','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T04:00:00Z',1);
INSERT INTO "clock_period" VALUES('39985e5117c4b829e0254f33','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T09:30:00Z',1);
INSERT INTO "clock_period" VALUES('ae3e97e7796a9532acfe7bbd','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-04T01:15:00Z',0);
INSERT INTO "clock_period" VALUES('f488fa101298526422579e2e','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-04T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('6306d1b60bd7683380673f34','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('1483784ad22a5e98e545592f','2026-03-04T01:00:00Z','2026-03-04T01:10:00Z','2026-03-04T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('d6e61a802f897527767d9c58','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-05T01:00:00Z',0);
INSERT INTO "clock_period" VALUES('aeb532a8115376746455d646','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T03:45:00Z',0);
INSERT INTO "clock_period" VALUES('279fdbc1d5b15a40d97cf545','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('39985e5117c4b829e0254f33','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('a8841303deea9f1327262221','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('50a06d7601d6cc5f9a0336a0','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('f33fd9c39c1329fa0fec2bdf','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('9e3e57afade4e5c351007a61','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('b0b76c5f18855b10dfff5f99','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('91e76715337584fc83948ad8','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
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
INSERT INTO "consent" VALUES('9e03b68ed6ab9c0e77ae7966','1e11b453f00b3160cad5396c','remote',NULL,'Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('60bfb55992b4483a52b4bace','1e11b453f00b3160cad5396c','quote','9a54185a0472f2f4e8f1c561','Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('b65d1455e3f93678a580c0a9','d181b1b60071843ed36d6656','removal',NULL,'Ms Example','phone','2026-03-02T03:00:00Z');
CREATE TABLE contact (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  site_id TEXT REFERENCES site (id),
  name TEXT NOT NULL CHECK (name <> ''),
  role TEXT,
  phone TEXT,
  mail TEXT
, left_on TEXT, head INTEGER NOT NULL DEFAULT 0 CHECK (head IN (0, 1))) STRICT;
INSERT INTO "contact" VALUES('d4a56358ddb1a5d40c2cac38','a75d10b27328996033d0a151','e564e118391e3d46fd6f2999','Li Na','head nurse','13800000003',NULL,'2026-04-01',0);
INSERT INTO "contact" VALUES('5e4a82122427d42985ea7991','bbfe3a97ccdae5b52165f029',NULL,'Li Na',NULL,NULL,'li@example.invalid',NULL,0);
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
INSERT INTO "contract" VALUES('df3ffa802f5210eef18e9a97','C-0001','a75d10b27328996033d0a151','full','gold',NULL,'2026-01-01','2026-12-31');
INSERT INTO "contract" VALUES('0465c4e1573080a06f7d99de','C-0002','41dd7e2f5059cad06523aa0a','basic','standard',NULL,'2026-01-01','2027-06-30');
CREATE TABLE contract_extension (
  clock_id TEXT PRIMARY KEY REFERENCES clock (id),
  contract_id TEXT NOT NULL REFERENCES contract (id),
  at TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  CHECK (ended_on < ends_on)
) STRICT;
INSERT INTO "contract_extension" VALUES('b1955fd5cd9677c58cae150e','0465c4e1573080a06f7d99de','2026-03-02T06:00:00Z','2026-12-31','2027-01-31');
CREATE TABLE contract_moved_end (
  id TEXT PRIMARY KEY,
  contract_id TEXT NOT NULL REFERENCES contract (id),
  at TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  why TEXT NOT NULL CHECK (why <> ''),
  CHECK (ended_on <> ends_on)
) STRICT;
INSERT INTO "contract_moved_end" VALUES('0acc2f04c14610296f2bb675','0465c4e1573080a06f7d99de','2026-04-01T01:00:00Z','2027-01-31','2027-06-30','goodwill');
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
INSERT INTO "customer" VALUES('a75d10b27328996033d0a151','Example Clinic','example clinic','city','gold',NULL,'1 Example Road','CU-0001',NULL);
INSERT INTO "customer" VALUES('41dd7e2f5059cad06523aa0a','示例诊所','示例诊所',NULL,NULL,NULL,NULL,'CU-0002',NULL);
INSERT INTO "customer" VALUES('a840b4857d7c8a5ce187fad3','Sample Dealer','sample dealer',NULL,NULL,NULL,NULL,'CU-0003',NULL);
INSERT INTO "customer" VALUES('146838d6c2220dfe29d190e6','Sample School','sample school',NULL,NULL,NULL,NULL,'CU-0004',NULL);
INSERT INTO "customer" VALUES('7321e40882f8933d97654b98','Sample Dealers','sample dealers',NULL,NULL,NULL,NULL,'CU-0005','a840b4857d7c8a5ce187fad3');
INSERT INTO "customer" VALUES('5538d4b52ef2f517fa3b7da7','Sample Works','sample works',NULL,NULL,NULL,NULL,'CU-0006',NULL);
INSERT INTO "customer" VALUES('bbfe3a97ccdae5b52165f029','Li Na','li na',NULL,NULL,NULL,NULL,'CU-0007',NULL);
CREATE TABLE customer_number (
  number_key TEXT PRIMARY KEY,
  number TEXT NOT NULL CHECK (number <> ''),
  customer_id TEXT NOT NULL REFERENCES customer (id),
  name_key TEXT NOT NULL
) STRICT;
INSERT INTO "customer_number" VALUES('k-17','K-17','5538d4b52ef2f517fa3b7da7','sample works');
CREATE TABLE discount (
  ticket_id TEXT PRIMARY KEY REFERENCES ticket (id),
  amount INTEGER NOT NULL CHECK (amount > 0),
  currency TEXT NOT NULL,
  decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 4),
  why TEXT NOT NULL CHECK (why <> ''),
  at TEXT NOT NULL,
  given_by TEXT NOT NULL
) STRICT;
INSERT INTO "discount" VALUES('1e11b453f00b3160cad5396c',500,'CNY',2,'goodwill','2026-03-02T02:05:00Z','tester');
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
INSERT INTO "dispatch" VALUES('1c908091094a45c73f8cc291','1e11b453f00b3160cad5396c',1,'e0d8f5cb2de2172103f6dabb','2026-03-02T01:00:00Z',NULL,NULL,'2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z',NULL,'paper jam','worn roller','roller replaced','prints 20 labels',40,'2026-03-02T02:05:00Z','paper',NULL,NULL,'cost','free','full care',NULL,12,'printed 20 labels',1,'Li Na','2026-03-02T02:05:00Z',NULL,NULL);
INSERT INTO "dispatch" VALUES('16b197f4e671a7e8042ddfde','556a4e7e6ff12939dfca4373',1,'b18bac60984d65394a1db64a','2026-03-03T01:00:00Z',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,'none','no training','explained','they know how',30,NULL,NULL,NULL,NULL,'free','free','in warranty',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dispatch" VALUES('aab6bb9f3ab3adc4452a9cb7','03500fd4cd11c718b877f2f8',1,'e0d8f5cb2de2172103f6dabb','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE dispatch_check (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  kept INTEGER NOT NULL CHECK (kept IN (0, 1)),
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_check" VALUES('1c908091094a45c73f8cc291','uniform',1);
INSERT INTO "dispatch_check" VALUES('1c908091094a45c73f8cc291','tidy',0);
CREATE TABLE dispatch_crew (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  PRIMARY KEY (dispatch_id, engineer_id)
) STRICT;
INSERT INTO "dispatch_crew" VALUES('aab6bb9f3ab3adc4452a9cb7','b18bac60984d65394a1db64a');
CREATE TABLE dispatch_item (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  quantity INTEGER NOT NULL CHECK (quantity > 0),
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_item" VALUES('1c908091094a45c73f8cc291','training',1);
CREATE TABLE document (
  number INTEGER PRIMARY KEY,  -- when the texts have changed it is another one
  ticket_id TEXT NOT NULL UNIQUE REFERENCES ticket (id) ON DELETE CASCADE,
  digest INTEGER NOT NULL      -- of the texts
) STRICT;
INSERT INTO "document" VALUES(0,'212390549465f1e5a2f86c9f',2483302705);
INSERT INTO "document" VALUES(1,'c68dcf5a02e839adcaac0696',129524800);
INSERT INTO "document" VALUES(2,'556a4e7e6ff12939dfca4373',1064806338);
INSERT INTO "document" VALUES(3,'e87ca412c014c1ed546f8e2f',2093342709);
INSERT INTO "document" VALUES(4,'f6b80bcc65ec9e21dfe4e702',1221380378);
INSERT INTO "document" VALUES(5,'1ad8fa78d0d183a0b6027394',3873463776);
INSERT INTO "document" VALUES(6,'1e11b453f00b3160cad5396c',1763828510);
INSERT INTO "document" VALUES(7,'6500bc9218f39610e001a83e',3112426978);
INSERT INTO "document" VALUES(8,'f3c854a37eb1177a5d602dc5',3017057375);
INSERT INTO "document" VALUES(9,'d181b1b60071843ed36d6656',4152089765);
INSERT INTO "document" VALUES(10,'be43c59ab03ccbcd09bca4c0',3483548428);
INSERT INTO "document" VALUES(11,'d9cee8386cfbb7710dfa6f2f',2242262510);
INSERT INTO "document" VALUES(12,'03500fd4cd11c718b877f2f8',3149048192);
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
INSERT INTO "engineer" VALUES('e0d8f5cb2de2172103f6dabb','Wang Lin','wang lin','wang','centre',NULL,'10 0001',NULL,1,NULL);
INSERT INTO "engineer" VALUES('b18bac60984d65394a1db64a','Zhao Min','zhao min','zhao','centre',NULL,NULL,NULL,1,8);
INSERT INTO "engineer" VALUES('2fab426b7068a6c4fe253287','Ada','ada',NULL,NULL,NULL,NULL,NULL,1,NULL);
CREATE TABLE engineer_role (
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  role TEXT NOT NULL CHECK (role <> ''),
  PRIMARY KEY (engineer_id, role)
) STRICT;
INSERT INTO "engineer_role" VALUES('b18bac60984d65394a1db64a','reception');
CREATE TABLE engineer_skill (
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  skill TEXT NOT NULL CHECK (skill <> ''),
  PRIMARY KEY (engineer_id, skill)
) STRICT;
INSERT INTO "engineer_skill" VALUES('e0d8f5cb2de2172103f6dabb','printer');
INSERT INTO "engineer_skill" VALUES('b18bac60984d65394a1db64a','installation');
CREATE TABLE entitlement (
  contract_id TEXT NOT NULL REFERENCES contract (id),
  entitlement TEXT NOT NULL,
  total INTEGER NOT NULL CHECK (total >= 0),
  used INTEGER NOT NULL DEFAULT 0 CHECK (used BETWEEN 0 AND total),
  PRIMARY KEY (contract_id, entitlement)
) STRICT;
INSERT INTO "entitlement" VALUES('df3ffa802f5210eef18e9a97','visit',4,1);
INSERT INTO "entitlement" VALUES('df3ffa802f5210eef18e9a97','training',2,1);
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
INSERT INTO "equipment" VALUES('3e986d361d17bc11dfb02646','PR-1001','pr-1001','printer','LP2','a75d10b27328996033d0a151','e564e118391e3d46fd6f2999','df3ffa802f5210eef18e9a97','2024-01-01','2024-01-05','2024-01-10',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "equipment" VALUES('0793d58f1be78c66b4888fc1','PR-1002','pr-1002','printer',NULL,'41dd7e2f5059cad06523aa0a',NULL,'0465c4e1573080a06f7d99de','2026-02-01',NULL,'2026-02-02',NULL,NULL,'豫A12345','豫a12345','in the van');
INSERT INTO "equipment" VALUES('55fb9dc881cc04df2352b85e','PR-9001','pr-9001','printer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE escalation (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  percent INTEGER NOT NULL CHECK (percent >= 1),
  done_at TEXT NOT NULL, undone TEXT,
  PRIMARY KEY (clock_id, percent)
) STRICT;
INSERT INTO "escalation" VALUES('39985e5117c4b829e0254f33',75,'2026-03-02T09:20:00Z',NULL);
INSERT INTO "escalation" VALUES('274b02db64d48710fc0ffea4',75,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('39985e5117c4b829e0254f33',100,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('274b02db64d48710fc0ffea4',100,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('274b02db64d48710fc0ffea4',150,'2026-03-03T01:00:00Z',NULL);
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
INSERT INTO "hold" VALUES('2df0b46ed104db2617e454bc','d181b1b60071843ed36d6656','factory','2026-03-02T03:00:00Z',NULL,'tester','sent away',NULL);
INSERT INTO "hold" VALUES('72d7b74593d03de3bb48bb1c','556a4e7e6ff12939dfca4373','resolved','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester',NULL,NULL);
INSERT INTO "hold" VALUES('f5f01b1b97ec7dce72102828','1ad8fa78d0d183a0b6027394','customer','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','tester',NULL,'2026-03-06T01:00:00Z');
CREATE TABLE holder (
  id TEXT PRIMARY KEY,
  place TEXT,
  engineer_id TEXT REFERENCES engineer (id),
  dispatch_id TEXT UNIQUE REFERENCES dispatch (id),
  CHECK ((place IS NULL) <> (dispatch_id IS NULL)),
  CHECK (engineer_id IS NULL OR place IS NOT NULL)
) STRICT;
INSERT INTO "holder" VALUES('bbefddcdc686ad6e2b5daee4','warehouse',NULL,NULL);
INSERT INTO "holder" VALUES('75e6a812fb794a14e68494a9','centre','e0d8f5cb2de2172103f6dabb',NULL);
INSERT INTO "holder" VALUES('e3f49205899e7125e62cfb4a','centre',NULL,NULL);
INSERT INTO "holder" VALUES('0f71e07f8dc14447432deae5',NULL,NULL,'1c908091094a45c73f8cc291');
CREATE TABLE imported (
  row_hash TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id)
) STRICT;
INSERT INTO "imported" VALUES('a98a8f651662bdde032bfcf6f228a852c052407dc84ee9adcf3529dfd15c2d8e','c68dcf5a02e839adcaac0696');
INSERT INTO "imported" VALUES('aed74f9fb9599ceeef9748d00acf6cc53cf33903c89475435915b9eb77ea7540','c68dcf5a02e839adcaac0696');
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
INSERT INTO "journal" VALUES(1,'c13d883d858a346cf9a17eb7','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','e0d8f5cb2de2172103f6dabb','engineer added','{"name": "Wang Lin", "station": "centre"}','6be64b67b7e4ac508a97ca7dc6b89956d1b1f01eb04da1204244cae305487f0c');
INSERT INTO "journal" VALUES(2,'088d97cd4b7f66ddc7d77fc3','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','b18bac60984d65394a1db64a','engineer added','{"name": "Zhao Min", "station": "centre", "roles": ["reception"]}','2cb37ee8ecb5bdf446b2b5ecf13cc98d426dc59cd2cdfad56f7e828920c019ec');
INSERT INTO "journal" VALUES(3,'297015c92d048dd9760a176e','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','b18bac60984d65394a1db64a','engineer away','{"name": "Zhao Min", "since": "2026-04-05T16:00:00Z", "until": "2026-04-10T16:00:00Z", "note": "holiday"}','a1cd8ead0fc112da8bc705470598d576ca02c04022b9c47d4183fe58151104aa');
INSERT INTO "journal" VALUES(4,'1e485a325d519ab03cb4d3d4','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','a75d10b27328996033d0a151','customer added','{"number": "CU-0001", "name": "Example Clinic", "phones": ["13800000001"]}','710bcf14cc3c5df76160bdc2a9751b87e94842aaadb3e5fa2d801c6a662da784');
INSERT INTO "journal" VALUES(5,'887c0beb587d7c678d98697b','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','41dd7e2f5059cad06523aa0a','customer added','{"number": "CU-0002", "name": "示例诊所", "phones": ["13800000002"]}','1eaac7188bd3844886de1e0052df5fe2b40df8ce8ff97ebbd08c335fd23acee7');
INSERT INTO "journal" VALUES(6,'1b63c80b4c482ebd35f0ed83','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','a840b4857d7c8a5ce187fad3','customer added','{"number": "CU-0003", "name": "Sample Dealer", "phones": []}','72a3b2ffd51325ef28eed661358ef4a90d7f2c0d7c1aa98bbbf5adb975bc518e');
INSERT INTO "journal" VALUES(7,'39dd7e8f0227dbdbb8e98488','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','site','e564e118391e3d46fd6f2999','site added','{"customer": "Example Clinic", "name": "North wing", "address": "2 Sample Road", "region": "county"}','2ec3013cb76575dcc1b007f82b816e1b6fdc1e853276583d43c6c643fccbbc16');
INSERT INTO "journal" VALUES(8,'c9b1733001f6c187027d7cea','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','a75d10b27328996033d0a151','telephone added','{"name": "Example Clinic", "phone": "13800000003"}','3a972d419690d07185f223ece6ad719ba9b28ea144db8cb31f715f79b2367c93');
INSERT INTO "journal" VALUES(9,'c9b1733001f6c187027d7cea','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','a75d10b27328996033d0a151','contact added','{"customer": "Example Clinic", "name": "Li Na", "site": "North wing", "role": "head nurse", "phone": "13800000003", "mail": null}','287db6cdff10b6685130a50d149ac801dd0814a5a2c0dd2521f241fdfe61d1dd');
INSERT INTO "journal" VALUES(10,'178a0d9e0b0de327343d3b7f','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','df3ffa802f5210eef18e9a97','contract added','{"number": "C-0001", "customer": "Example Clinic", "kind": "full", "tier": "gold", "from": "2026-01-01", "to": "2026-12-31"}','2633bc08b320cecf418f88dd61be54ce022b88e659c667a0c018f9bfa93fb25c');
INSERT INTO "journal" VALUES(11,'f5752cae14e53d635b860003','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','0465c4e1573080a06f7d99de','contract added','{"number": "C-0002", "customer": "示例诊所", "kind": "basic", "tier": "standard", "from": "2026-01-01", "to": "2026-12-31"}','9c4a162affa12ad9a10d14e96edb5a4505b2e2665cd98f6b77799bec66c247c1');
INSERT INTO "journal" VALUES(12,'5a6765ebc92b4347794e65c8','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','3e986d361d17bc11dfb02646','equipment added','{"serial": "PR-1001", "kind": "printer", "customer": "Example Clinic", "plate": null}','5c97d7ba9c00875cb3f011e5f07af3b01fb57f44628ff9eb846f6d9097df91e4');
INSERT INTO "journal" VALUES(13,'ddabc5b8291cce7e823d6489','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','0793d58f1be78c66b4888fc1','equipment added','{"serial": "PR-1002", "kind": "printer", "customer": "示例诊所", "plate": null}','b3e9169318f5e2d634723bbf890a11c28778b254a93ea702ca951c6ff484c21e');
INSERT INTO "journal" VALUES(14,'7fc19a95ace75840fd463021','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','55fb9dc881cc04df2352b85e','equipment added','{"serial": "PR-9001", "kind": "printer", "customer": null, "plate": null}','ed1395118311146812e39e09d030c62b822881a9a41b2e0aca75a14b929a5720');
INSERT INTO "journal" VALUES(15,'c0bd16a1aeafd45cfc54cd50','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts received','{"part": "roller", "condition": "new", "quantity": 10, "from": null, "to": "warehouse", "serial": null, "request": null, "note": "delivery note 17"}','65c520a192ffbdf693c74ec63081cf5d67b1d9171e38ffc7fb2722063c8fae42');
INSERT INTO "journal" VALUES(16,'02737dbbe515d533f4c8c9d6','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 3, "from": "warehouse", "to": "centre/Wang Lin", "serial": null, "request": null, "note": null}','5622ccb437cc9aefaec183486c2e872a7234c1c137faf518c6f2c41ba43aa706');
INSERT INTO "journal" VALUES(17,'979e3f7977f09968fa0564f2','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": null, "note": null}','eaafa9198ea595b9a1623124f995ea356d05dff4b3d0a39c36a0db9993a52c78');
INSERT INTO "journal" VALUES(18,'a99781f1e159d1fa2e59cde4','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','card','91da19083bd96dd3e9d3d029','card sold','{"card": "CARD-0001", "customer": "Example Clinic", "value": 50000, "currency": "CNY", "decimals": 2}','c66c2e11c72fdbcbd18c47caeb3dc9a74d531af6ffbaedfb1b0c49799e0f385a');
INSERT INTO "journal" VALUES(19,'4768a5cb1979ce8c46c1df72','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','1e11b453f00b3160cad5396c','logged','{"channel": "phone", "caller": "Li Na", "phone": "13800000003", "said": "printer jams", "summary": "printer jams", "priority": "P1", "tier": "gold", "region": "county", "kind": "fault", "equipment": "PR-1001", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "601bbf5fd8ee26b80186220c", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T01:15:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T01:30:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','5b81518e537c13afbbf171216137b608021213e12c758da6c0d239f5f5c48f40');
INSERT INTO "journal" VALUES(20,'5fd8f6a7bdd1478b5b32b8e2','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','1e11b453f00b3160cad5396c','assigned','{"engineer": "Wang Lin", "was": null, "clocks": []}','b25895e9f8f3be1bf1098c1e5fc3d0f5b2c4b050fc4f5ccb6300ae8f3bcef8ef');
INSERT INTO "journal" VALUES(21,'e87f8078c20d55c5bf74d17c','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','1e11b453f00b3160cad5396c','opinion','{"text": "restart did not help", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T01:15:00Z", "at": "2026-03-02T01:00:00Z", "spare": "15m clock"}, {"target": "opinion", "change": "met", "due": "2026-03-02T01:30:00Z", "at": "2026-03-02T01:00:00Z", "spare": "30m clock"}]}','efdb4817505fb3bc0307079c13445621d31e9fe22971e045ddbfdc67bdb133a3');
INSERT INTO "journal" VALUES(22,'f73639090211b8aa05589de5','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','1e11b453f00b3160cad5396c','appointed','{"visit_at": "2026-03-02T02:00:00Z", "visit_until": null, "asked_by": "customer", "note": "they close at noon", "clocks": []}','df8440f29604a6002c28fda7552251c5b8a4bad34030807a485b9d2e97af0a30');
INSERT INTO "journal" VALUES(23,'b95aecadd89ef70a51a2429f','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','1e11b453f00b3160cad5396c','consented','{"purpose": "remote", "by": "Li Na", "how": "phone", "quote": null, "clocks": []}','12fd0a2f0835cb8640c247bab38e2de75c944ee962ca7c0e72ce7056ac7a2dff');
INSERT INTO "journal" VALUES(24,'737c0db55ac7a4004b442241','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','1e11b453f00b3160cad5396c','quoted','{"quote": "Q-0001", "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}], "total": 8000, "currency": "CNY", "decimals": 2}','4a5895605deaebdd80458dfa19a3ba907be9865228af039645b6661cd0b8d9a7');
INSERT INTO "journal" VALUES(25,'d683ff60ab378d3b40b41740','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','1e11b453f00b3160cad5396c','consented','{"purpose": "quote", "by": "Li Na", "how": "phone", "quote": "Q-0001", "clocks": []}','ebb81f86994f9844e39cb69d8e859a0aa0ccfd848053574cf187b7fb64c9c5b0');
INSERT INTO "journal" VALUES(26,'60f65249259b959d1fd89786','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','1e11b453f00b3160cad5396c','ordered','{"visit": 1, "engineer": "Wang Lin", "instead_of": null, "clocks": [{"target": "arrive", "change": "started", "due": "2026-03-02T03:00:00Z", "within": "2h clock"}]}','9f839f1844f7176fd76f551bf15d8fa16b89509ddc2fa086efc09d79ec7c91b9');
INSERT INTO "journal" VALUES(27,'4c2c799a5c7daca5230bdaf5','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','1e11b453f00b3160cad5396c','parts issued','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "centre/Wang Lin", "to": "SD-000001/1", "serial": null, "request": null, "note": null}','a0e0dc0ca36973bcb43b87f3147111475606a390e5ed15f15829f0dc0dcb1f29');
INSERT INTO "journal" VALUES(28,'db545de4b9d01ca6bfb8db6d','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','1e11b453f00b3160cad5396c','arrived','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "arrive", "change": "met", "due": "2026-03-02T03:00:00Z", "at": "2026-03-02T02:05:00Z", "spare": "55m clock"}]}','4ca9b196af46b455fd5efe6bbca763f0b8cebb1f07a2ea77d4a7b956ecaa0039');
INSERT INTO "journal" VALUES(29,'baed174231472a9cf09eab58','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','1e11b453f00b3160cad5396c','recorded','{"visit": 1, "form": {"fault": "paper jam", "code": "paper", "cause": "worn roller", "action": "roller replaced", "test": "printed 20 labels", "result": "prints 20 labels", "minutes": 40, "kilometres": 12, "solved": true, "covered": {"parts": "cost", "work": "free", "because": "full care"}, "checklist": {"uniform": true, "tidy": false}, "work": {"training": 1}, "parts": [{"part": "roller", "quantity": 1, "source": null, "condition": "new", "serial": null, "back": false}]}, "was": {}, "clocks": []}','e307252bb32d6a9c57d01047cfaf57788f8b25e126f77c934d5a9a68693c87eb');
INSERT INTO "journal" VALUES(30,'baed174231472a9cf09eab58','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','1e11b453f00b3160cad5396c','parts fitted','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "SD-000001/1", "to": null, "serial": null, "request": null, "note": null}','c953df53ae50c10e05f5beeaff94df8f524ee9a0d8b6511ffd58ef7ad140d908');
INSERT INTO "journal" VALUES(31,'baed174231472a9cf09eab58','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','1e11b453f00b3160cad5396c','entitlement used','{"contract": "C-0001", "entitlement": "training", "quantity": 1, "left": 1}','f60a14d8ef16afc7f2b6de54371f2aa98eb60bf84785d59eae9a65d7107d9b65');
INSERT INTO "journal" VALUES(32,'baed174231472a9cf09eab58','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','1e11b453f00b3160cad5396c','charged','{"visit": 1, "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}, {"kind": "work", "item": "training", "quantity": 1, "unit": "place", "unit_price": 20000, "list_amount": 20000, "amount": 0, "because": "included in the contract"}], "total": 8000, "currency": "CNY", "decimals": 2}','1f4e826f0999ff7024262f5e9970cb96aae97d47b506a8b7a1f8eb9d993124c4');
INSERT INTO "journal" VALUES(33,'5a89aa742b19f50a8605f809','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','1e11b453f00b3160cad5396c','attached','{"visit": 1, "number": 1, "kind": "photo", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','3184c4de3d9dfee21707199d615e3de7273492f560a3fffabc609b5b7e584b47');
INSERT INTO "journal" VALUES(34,'efef81df1272eaaf5953bcbe','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','1e11b453f00b3160cad5396c','file attached','{"number": 2, "kind": "file", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','8336b4a1c37d77ab6ae23825155fc300ca92ef1b0c7ef5a6e4c03c3f872b2a55');
INSERT INTO "journal" VALUES(35,'50e5714508a57896dc8d1ac8','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','1e11b453f00b3160cad5396c','recorded','{"visit": 1, "form": {"signature": "Li Na"}, "was": {}, "clocks": []}','31fbfdfd796aa19e5c72adc9e49235541fb00dec3fd91619d592f6ad7258842f');
INSERT INTO "journal" VALUES(36,'50e5714508a57896dc8d1ac8','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','1e11b453f00b3160cad5396c','finished','{"visit": 1, "engineer": "Wang Lin", "clocks": []}','47357008106b782a45151f18356c65bfba32b4679166c1fa11fb4f6692abf5c7');
INSERT INTO "journal" VALUES(37,'50e5714508a57896dc8d1ac8','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','1e11b453f00b3160cad5396c','resolved','{"cause": "worn roller", "solution": "roller replaced", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-02T09:30:00Z", "at": "2026-03-02T02:05:00Z", "spare": "6h25m"}]}','8dff6414a2b9448199e57b5a97befb8cb9d0330854477dfb100e1a5ff837abb1');
INSERT INTO "journal" VALUES(38,'17c5a5c07cfe2251332761ae','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','1e11b453f00b3160cad5396c','paid','{"receipt": "R-0001", "amount": 3000, "currency": "CNY", "decimals": 2, "method": "card", "card": "CARD-0001", "balance": 47000, "owed": 5000, "held": 0}','e72c599e8dd32c78bad93d9292d021d6fe3e593a07367288aa8bb4b871c0444a');
INSERT INTO "journal" VALUES(39,'fc89aae658a47f4d0c04b622','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','1e11b453f00b3160cad5396c','paid','{"receipt": "R-0002", "amount": 5000, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 0}','30f92c9aa0f833ac765c8071ba7b6f45ea9ddab33ddfc5ce631d99ea8f674ccf');
INSERT INTO "journal" VALUES(40,'8d7db42a5c29a7fd2c44408e','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','1e11b453f00b3160cad5396c','handed-over','{"visit": 1, "engineer": "Wang Lin", "clocks": [], "receipts": ["R-0001", "R-0002"], "money": [{"amount": 8000, "currency": "CNY", "decimals": 2}]}','55cc2ff73a79298698c73c9113f82d589c3182d7dc813308693ddfa5fdfde987');
INSERT INTO "journal" VALUES(41,'d5a46a6b12b598c4b63927a8','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','1e11b453f00b3160cad5396c','discounted','{"amount": 500, "was": 0, "currency": "CNY", "decimals": 2, "why": "goodwill", "owed": 0, "held": 500}','29629cbd448b9cfd0915e270716a5f67568d7ac2c138a2f040c31deec2136d58');
INSERT INTO "journal" VALUES(42,'1d3bc110540a44c5cc7a6dda','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','1e11b453f00b3160cad5396c','refunded','{"receipt": "R-0003", "amount": 500, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 0}','ee791f3ba6308f8932f7ab73fe39c586d4a2fdb26d426b05e7b6b31f9d28dbcc');
INSERT INTO "journal" VALUES(43,'a3ea55ac839e7dd4a316e4a5','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','1e11b453f00b3160cad5396c','receipt voided','{"receipt": "R-0003", "amount": -500, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 500, "why": "it was not given"}','efecdf752bbc49713f0e83275ff996efa4de068a3a88f26c799e3000820d04e3');
INSERT INTO "journal" VALUES(44,'3cc504f3219233ea861bf1ed','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','1e11b453f00b3160cad5396c','closed','{"note": null, "clocks": []}','d63f69022bab506f7e38cbf3bbdab6c52e3d918ac067cfb4407fd6c76451a252');
INSERT INTO "journal" VALUES(45,'f6f19a666943dad5af397b79','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','d181b1b60071843ed36d6656','logged','{"channel": "phone", "caller": null, "phone": null, "said": "no power", "summary": "no power", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "equipment": "PR-1002", "contract": "C-0002", "assumed": ["priority", "region", "kind", "phase"], "terms": "dbb772c7567cdee833cecbcb", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T06:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','f1c8c8a5b59e719e34a79580d0f547235a455c1ac874efc403cd50e36cf40cbb');
INSERT INTO "journal" VALUES(46,'31d2de4290ad39af9090f75b','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','d181b1b60071843ed36d6656','called','{"channel": "phone", "caller": null, "phone": null, "said": "is anybody coming?", "clocks": []}','41dbd886b3a621edfec51e8b233bae6600f55bf10d468a9afbd304fcd92e642a');
INSERT INTO "journal" VALUES(47,'1d1e612c4686ace2023b79fd','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','d181b1b60071843ed36d6656','lent','{"loan": "c36dcaf17927079cf7f13180", "serial": "PR-9001", "kind": "printer", "due": "2026-03-17T03:00:00Z", "clocks": []}','4b2440339707e795fa03eeb100f22253af9e6df8cbd9b23b4342f1961e960e77');
INSERT INTO "journal" VALUES(48,'a1095ad2b31643c923b99068','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','d181b1b60071843ed36d6656','return asked','{"return": "RMA-0001", "serial": "PR-1002", "reason": "quality", "decision": "repair", "freight": "desk", "because": {"when": {"warranty": ["in"]}}, "overruled_by": null}','37f0704ad37b664fa541558c0944cb773528396d12015fd6e24c8bd50d178618');
INSERT INTO "journal" VALUES(49,'a76f74f9878f9510fd82f25c','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','wang','ticket','d181b1b60071843ed36d6656','return approved','{"return": "RMA-0001", "by": "wang", "note": null, "lacking": 0}','43839a617884da87f22ace11c6b92448e87932fa5be5002aab459f7ae5d398eb');
INSERT INTO "journal" VALUES(50,'53473cc52fade19660b4b1c9','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','d181b1b60071843ed36d6656','consented','{"purpose": "removal", "by": "Ms Example", "how": "phone", "quote": null, "clocks": []}','147e896b043a4ec3ce94da40bd39b326b7cf54716ad9437ffe5acb64265c9213');
INSERT INTO "journal" VALUES(51,'004f4aa3545dea3a0fa32162','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','d181b1b60071843ed36d6656','sent-away','{"return": "RMA-0001", "serial": "PR-1002", "freight": "desk", "clocks": []}','0f6f89ef3d03190cc86e9e372aae5136b4dfccddaa3eae57f9621db7e2390d9a');
INSERT INTO "journal" VALUES(52,'ae0474339db87c88570af4f5','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','d181b1b60071843ed36d6656','held','{"reason": "factory", "note": "sent away", "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T06:00:00Z"}]}','3c0bd769734923907969a41e7aaef6372195fb0bf136fe4cca6bb906453f4e9a');
INSERT INTO "journal" VALUES(53,'686efcbd1b1b0485bee72d2b','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','212390549465f1e5a2f86c9f','logged','{"channel": "phone", "caller": null, "phone": null, "said": "scanner reads every second code", "summary": "scanner reads every second code", "priority": "P2", "tier": "standard", "region": "city", "kind": "fault", "contract": "C-0002", "typed": ["priority"], "assumed": ["region", "kind", "phase"], "terms": "3dc06360718e7d09d67b0be6", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-04T09:30:00Z", "within": "2 working days"}]}','8338884257bbc653786b7dbdd80b61a9d5f5ae7efdaaa8ed0643f650765a9b60');
INSERT INTO "journal" VALUES(54,'b3dd4a2e641bd2b885d72d89','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','1ad8fa78d0d183a0b6027394','logged','{"channel": "phone", "caller": null, "phone": null, "said": "registration desk is down", "summary": "registration desk is down", "priority": "P3", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "8ad1ba2414a12fa11bd2633b", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T03:45:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-05T09:30:00Z", "within": "3 working days"}]}','a125420236823908e49552fb4e2c65cc3d198c9b2829d60b95814864435012ff');
INSERT INTO "journal" VALUES(55,'249ed9b6ea1f3ce1db930077','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','1ad8fa78d0d183a0b6027394','classified','{"changed": {"priority": ["P3", "P1"], "severity": [null, "down"], "reach": [null, "group"]}, "terms": "355ad2c800052d9e2a32f9fd", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "moved", "due": "2026-03-02T09:30:00Z", "was": "2026-03-05T09:30:00Z"}]}','80408be24c409c2193f3ce6d4cfbc21b5fff641645d8ce3d0251862b0090266d');
INSERT INTO "journal" VALUES(56,'4cbef070de6f3689b51e15ae','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','1ad8fa78d0d183a0b6027394','escalated','{"from": "1", "to": "2", "reason": "the board has to be measured", "clocks": []}','bd7bd3c8647392e5923dacefd76037bd81974709c4b5c03b1eb8aac54d403333');
INSERT INTO "journal" VALUES(57,'a87b373a9d085448ba901682','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','212390549465f1e5a2f86c9f','answered','{"text": "we look into it", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T04:00:00Z", "at": "2026-03-02T06:00:00Z", "late": "1h"}]}','f1b647e58be9b53115935c9197fea2858a39c12833b1e1c6bc36d96fb62a00a9');
INSERT INTO "journal" VALUES(58,'a87b373a9d085448ba901682','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','212390549465f1e5a2f86c9f','contract extended','{"target": "answer", "number": "C-0002", "by": "1 month", "was": "2026-12-31", "ends_on": "2027-01-31"}','15ab648a14367f5942647261ce9032296fe78807610a7744790379a56955d252');
INSERT INTO "journal" VALUES(59,'b6fa2b0d895f683a9b5bbd4e','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','6c9e0bbf4fe4c8e17801ad50','parts asked','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "because": "for the fair"}','5db8b305a23f001f82f8114c95565e050716f3c5afe7e711216216b3be5df86f');
INSERT INTO "journal" VALUES(60,'6aafb897916398b3d0a9286e','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','wang','request','6c9e0bbf4fe4c8e17801ad50','request approved','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "note": null, "lacking": 0}','a4d041028fab6acd025d63f4cb300ecd3d0b2d411cb765c515d861be32fd6e68');
INSERT INTO "journal" VALUES(61,'14ebe8b1a66d7ed82ced6042','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": "REQ-0001", "note": null}','ea36f8a2f1f7a5c29a07d09dc8a5a01d081bbfd0aaafa8ac04784307b121d6a1');
INSERT INTO "journal" VALUES(62,'14ebe8b1a66d7ed82ced6042','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','6c9e0bbf4fe4c8e17801ad50','request issued','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "source": "warehouse"}','79bdb2508500243fb1d107b3a5a9f3615115c0ce7ceeddc8984d001e8ea47841');
INSERT INTO "journal" VALUES(63,'68cd2496d291d20e26992d20','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts counted','{"holder": "centre/Wang Lin", "part": "roller", "condition": "new", "counted": 1, "expected": 2, "engineer": "Wang Lin", "charged": 12000, "currency": "CNY", "decimals": 2}','fff7a341c044c1d5441c81bb8ec6b044ade79bc9212758051e7c032c2963844b');
INSERT INTO "journal" VALUES(64,'ce3cbe7192ce748fc786eca1','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','contract','df3ffa802f5210eef18e9a97','entitlement used','{"contract": "C-0001", "entitlement": "visit", "quantity": 1, "left": 3}','7e6cef4a1f9f8a504444f2179b59d71c6f93e009f18386cb62fa30046655859c');
INSERT INTO "journal" VALUES(65,'e0a2838661b0ae7910a33be7','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','6500bc9218f39610e001a83e','logged','{"channel": "phone", "caller": null, "phone": null, "said": "cannot log in", "summary": "cannot log in", "priority": "P1", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "355ad2c800052d9e2a32f9fd", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T09:35:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T09:50:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','90d598c8540d91e366041edaeb6a8125c95ff56728314e33f4b9c0b5a0cd45e3');
INSERT INTO "journal" VALUES(66,'116c8223583da6aa82626cd3','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','1ad8fa78d0d183a0b6027394','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T08:15:00Z", "note": "time is running out", "due_at": "2026-03-02T09:30:00Z"}','c2beea879e2edca94370f46a1a5166fc7b47f124fbed165b493e6dec3313470e');
INSERT INTO "journal" VALUES(67,'116c8223583da6aa82626cd3','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','1ad8fa78d0d183a0b6027394','notices written','{"to": ["Head of service"]}','68778503945baa47e5d94f9e2c283f809969bb61fadde0d8f1b798cd1ac808f9');
INSERT INTO "journal" VALUES(68,'ffc330b0cb07de6957d1b31f','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','1ad8fa78d0d183a0b6027394','person told','{"to": "Head of service", "way": "command"}','95758c3af45826102ac6c6aca2afc5d8b0b798401b4c4ae19ded08fd66b0aabf');
INSERT INTO "journal" VALUES(69,'167cb6b126144a778984545f','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','6500bc9218f39610e001a83e','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T09:27:30Z", "note": "time is running out", "due_at": "2026-03-02T09:30:00Z"}','79aed3e74a4dece8d7cf6e9d2d750742b1ac734d669bb472371a40b3902a6a1b');
INSERT INTO "journal" VALUES(70,'167cb6b126144a778984545f','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','6500bc9218f39610e001a83e','notices written','{"to": ["Head of service"]}','99e58a0bf15d01f4625c22823dfc34ee0820127a5e91f6ded1715a5a7ae8242e');
INSERT INTO "journal" VALUES(71,'1fd07d97c8a4eb8d2020eba7','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','1ad8fa78d0d183a0b6027394','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','3e92e9dfbb5883920a17dc4ccd86a4e43967608f5e458b0e139e818fbac94cd5');
INSERT INTO "journal" VALUES(72,'1fd07d97c8a4eb8d2020eba7','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','1ad8fa78d0d183a0b6027394','escalated','{"from": "2", "to": "3", "because": {"target": "solve", "percent": 100}, "reason": null, "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}]}','03581e393754d7ff2b45687d8d6278e5af7f25ec330cc001030afba33f633993');
INSERT INTO "journal" VALUES(73,'1fd07d97c8a4eb8d2020eba7','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','1ad8fa78d0d183a0b6027394','left undone','{"what": "priority", "why": "{number} is {priority} already", "facts": {"number": "SD-000004", "priority": "P1"}}','a389545e6ff5055e8bb3aa89b7c3a0fdf1a083ac2d1b31204774ec7aac595caa');
INSERT INTO "journal" VALUES(74,'cf65435be55c74fd8a582312','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','6500bc9218f39610e001a83e','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','0bdd4c0ba725df74028ed97758c120f7cc4d96930d4eea090015604b1f54cfee');
INSERT INTO "journal" VALUES(75,'cf65435be55c74fd8a582312','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','6500bc9218f39610e001a83e','escalated','{"from": "1", "to": "2", "because": {"target": "solve", "percent": 100}, "reason": null, "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}, {"target": "answer", "change": "missed", "due": "2026-03-02T09:35:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T09:50:00Z"}]}','4f7b4830bace34f46d5bdebc5d11108ab8a816f6d7d2346f0adaa78b61630166');
INSERT INTO "journal" VALUES(76,'cf65435be55c74fd8a582312','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','6500bc9218f39610e001a83e','left undone','{"what": "priority", "why": "{number} is {priority} already", "facts": {"number": "SD-000005", "priority": "P1"}}','5dbb382c622bad59257ef5441ab2c006f57b2f48d2e8cf940f52a570138d3a63');
INSERT INTO "journal" VALUES(77,'0ba6c664c785079673245f61','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','6500bc9218f39610e001a83e','time used','{"target": "solve", "percent": 150, "used_at": "2026-03-03T00:35:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','1186494f5e57830ab6549c23cdbb7bf618bd57623c993aa777912d327e8fefdf');
INSERT INTO "journal" VALUES(78,'0ba6c664c785079673245f61','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','6500bc9218f39610e001a83e','assigned','{"engineer": "Zhao Min", "was": null, "clocks": [], "because": {"station": "centre", "skill": null, "live": 0, "last_at": null}}','da3b7abf8d140d8b379317761830e7044c88d62828b0a5700ddb4cd1d3f618e5');
INSERT INTO "journal" VALUES(79,'385ea0836da1ad357e4808b0','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','6500bc9218f39610e001a83e','person told','{"to": "Head of service", "way": "command"}','0d7fdd0c2feff7d243d3e2236be713ac416f1b695c1b4a6492d9d7cdc017bad3');
INSERT INTO "journal" VALUES(80,'be51e83bb0aa40c9dcdc6833','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','e87ca412c014c1ed546f8e2f','logged','{"channel": "phone", "caller": null, "phone": null, "said": "called by mistake", "summary": "called by mistake", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "dbb772c7567cdee833cecbcb", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','238147e55d75cdceac236f03f23c696e6b6d853749197e54aa8a20615db9ce80');
INSERT INTO "journal" VALUES(81,'a53efaa8502c1c41c2abca18','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','e87ca412c014c1ed546f8e2f','cancelled','{"reason": "called by mistake", "clocks": [{"target": "answer", "change": "void", "due": "2026-03-03T03:00:00Z"}, {"target": "solve", "change": "void", "due": "2026-03-10T09:30:00Z"}]}','6bf1b9c5c98698a81e5b1a6598c3572236dfb4e293391d76e1ae49448054a026');
INSERT INTO "journal" VALUES(82,'331f05e1dcf51d1fc83d6b3d','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','556a4e7e6ff12939dfca4373','logged','{"channel": "phone", "caller": null, "phone": null, "said": "how does it print", "summary": "how does it print", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "typed": ["warranty"], "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "dbb772c7567cdee833cecbcb", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','669037382f63c36798d575157044f5f762eb89743dfdfe70fae0f70004764159');
INSERT INTO "journal" VALUES(83,'00756061d7cc7f2a07ddf5e6','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','556a4e7e6ff12939dfca4373','ordered','{"visit": 1, "engineer": "Zhao Min", "instead_of": null, "clocks": []}','95f47a049f63695fedef4b0eb4afa291cc1bac716fe92b114d9aaa869fd6624a');
INSERT INTO "journal" VALUES(84,'be85ea15097d7441bc1e72f7','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','556a4e7e6ff12939dfca4373','arrived','{"visit": 1, "engineer": "Zhao Min", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-03T03:00:00Z", "at": "2026-03-03T01:00:00Z", "spare": "2h"}]}','7b12169bbc323eedb94cf49e2e6696899c679329c7c4e27fc3ee7f9b19e091fe');
INSERT INTO "journal" VALUES(85,'bc28992e5829dca32fa014dc','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','556a4e7e6ff12939dfca4373','recorded','{"visit": 1, "form": {"fault": "none", "cause": "no training", "action": "explained", "result": "they know how", "minutes": 30, "covered": {"parts": "free", "work": "free", "because": "in warranty"}}, "was": {}, "clocks": []}','a5b3e1893517b07044b5e57f52e8ae69734745209081c6d86dbf58d9fb4b1cca');
INSERT INTO "journal" VALUES(86,'bc28992e5829dca32fa014dc','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','556a4e7e6ff12939dfca4373','charged','{"visit": 1, "because": "in warranty", "lines": [{"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "in warranty"}, {"kind": "work", "item": "labour", "quantity": 1, "unit": "30m", "unit_price": 6000, "list_amount": 6000, "amount": 0, "because": "in warranty"}], "total": 0, "currency": "CNY", "decimals": 2}','52d5bf0a60e75d67eb57c6eb951d2c32f0bb80903eb30ffd4b657dc0ec4178c8');
INSERT INTO "journal" VALUES(87,'bc28992e5829dca32fa014dc','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','556a4e7e6ff12939dfca4373','finished','{"visit": 1, "engineer": "Zhao Min", "clocks": []}','352ce0e6165d5debdf10e3a71c5ffd667efed45e473060026bcb564b8dbecd95');
INSERT INTO "journal" VALUES(88,'c3d232787962bcc650d4418a','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','556a4e7e6ff12939dfca4373','resolved','{"cause": "no training", "solution": "explained", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-10T09:30:00Z", "at": "2026-03-03T01:00:00Z", "spare": "5 working days"}]}','4ba4ae7c69d27165a7009eeb60e0bdede9c8a6fe1d7adea28404f5da41055f7c');
INSERT INTO "journal" VALUES(89,'4047d3c5c71fdf0d3bd363cd','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','556a4e7e6ff12939dfca4373','closed','{"note": "content", "clocks": []}','a19957dbdb7b6bb634a11ed65c6eea37f3da7255558322cf2baad31c4e911f9d');
INSERT INTO "journal" VALUES(90,'c2ffa35fc0aa97a8a798915a','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','556a4e7e6ff12939dfca4373','reopened','{"reason": "again", "clocks": [{"target": "solve", "change": "resumed", "due": "2026-03-10T09:30:00Z"}]}','19a7e64cf9e5756e05a3dde31c9d454d889e97f5aae8f266d9c86b0b3bf59a05');
INSERT INTO "journal" VALUES(91,'6bd44dff9fcdcb1c5a535ad4','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','customer','146838d6c2220dfe29d190e6','customer added','{"number": "CU-0004", "name": "Sample School", "phones": []}','9fa24a17bfed2ad99921b6322c5b2bf4dd17997b2b1685716fb983526526653b');
INSERT INTO "journal" VALUES(92,'6bd44dff9fcdcb1c5a535ad4','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','ticket','c68dcf5a02e839adcaac0696','logged','{"channel": "phone", "caller": null, "phone": null, "said": "Door, Lock, Stuck", "summary": "Door, Lock, Stuck", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "typed": ["priority"], "assumed": ["region", "tier", "kind", "phase"], "terms": "dbb772c7567cdee833cecbcb", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T02:30:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','9e5691b5ed8ea6cce68922cd978cc5f53971cdd7883358a0e36b37e6a8e6e0fd');
INSERT INTO "journal" VALUES(93,'6bd44dff9fcdcb1c5a535ad4','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','engineer','2fab426b7068a6c4fe253287','engineer added','{"name": "Ada", "station": null}','f6b84b0f0c9ac011f12d9def906f37f70a675c2590cb7f9321fee46f7fb94ff1');
INSERT INTO "journal" VALUES(94,'6bd44dff9fcdcb1c5a535ad4','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','ticket','c68dcf5a02e839adcaac0696','assigned','{"engineer": "Ada", "was": null, "clocks": []}','a8430e6c63ff8931331e5ed435909cfa221f8f8b22da80d24ade76cb3707f092');
INSERT INTO "journal" VALUES(95,'6bd44dff9fcdcb1c5a535ad4','2026-03-02T00:50:00Z','2026-03-02T00:50:00Z','Ada','ticket','c68dcf5a02e839adcaac0696','resolved','{"cause": "not recorded", "solution": "not recorded in the log", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T02:30:00Z", "at": "2026-03-02T00:50:00Z", "spare": "1h40m"}, {"target": "solve", "change": "met", "due": "2026-03-09T09:30:00Z", "at": "2026-03-02T00:50:00Z", "spare": "5 working days"}]}','5bcfcd5af1e3831338934741b485cfc6f44a3b4b88ccef72fea596f7aaf90ea0');
INSERT INTO "journal" VALUES(96,'6bd44dff9fcdcb1c5a535ad4','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','c68dcf5a02e839adcaac0696','imported','{"file": "incidents.csv", "rows": 2, "through": "2026-03-02T00:50:00Z"}','abad44974d948e39df7254e531360574866abfa75ffe944dcd2c7a731b64d71d');
INSERT INTO "journal" VALUES(97,'4e42022311d2882056fe707c','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','engineer','b18bac60984d65394a1db64a','engineer changed','{"name": "Zhao Min", "changed": {"capacity": 8}}','05276005efe8804c409c4165f5e22fa424862aeee30e5974e9b1546d62c96196');
INSERT INTO "journal" VALUES(98,'4cd25b04bb2ee427cf2e75e9','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','engineer','b18bac60984d65394a1db64a','engineer away','{"name": "Zhao Min", "since": "2026-04-30T16:00:00Z", "until": "2026-05-05T16:00:00Z", "note": "on leave"}','01b38b56f61effdf7a8da372b2142531fdf780fa6f37c6dcbdf8e2887eebf561');
INSERT INTO "journal" VALUES(99,'bb9a0c6af943ee70a966c88c','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','1ad8fa78d0d183a0b6027394','appointed','{"visit_at": "2026-03-05T06:00:00Z", "visit_until": "2026-03-05T08:00:00Z", "asked_by": "desk", "note": null, "clocks": []}','d8586440314fb135ac7f576353fe6e84621081465c85710825be13292ef42660');
INSERT INTO "journal" VALUES(100,'a310706564d920b1f35834c0','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','1ad8fa78d0d183a0b6027394','held','{"reason": "customer", "note": null, "ends_at": "2026-03-06T01:00:00Z", "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "held", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "held", "due": "2026-03-02T09:30:00Z"}]}','c72eaec46af4fb1297078b40e7711879335a80b62fc1009a56710a8eab69f6f1');
INSERT INTO "journal" VALUES(101,'a72599b3b20c559f1d397c9c','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','f3c854a37eb1177a5d602dc5','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the printer jams again", "summary": "the printer jams again", "priority": "P3", "tier": "gold", "region": "county", "kind": "fault", "equipment": "PR-1001", "contract": "C-0001", "follows": "SD-000001", "typed": ["region", "kind"], "assumed": ["priority", "phase"], "terms": "db378d3635b7f9d051a64688", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-04T01:15:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-04T01:30:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "3 working days"}]}','f216b2aea66adaf4570e7996b6e051c62c0ec31a9004d2cd6f567507815659ad');
INSERT INTO "journal" VALUES(102,'a72599b3b20c559f1d397c9c','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','1e11b453f00b3160cad5396c','followed','{"number": "SD-000008", "said": "the printer jams again"}','093e88dc9eafd9a3dc6c0393a7f3905cf52d976babd4025ef2fe797fff9eaecd');
INSERT INTO "journal" VALUES(103,'9a007b57fd8fc2eaa3c07e14','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','6500bc9218f39610e001a83e','classified','{"entered_why": "it was never critical", "changed": {"priority": ["P1", "P2"]}, "corrects": "e0a2838661b0ae7910a33be7 logged 2026-03-02T09:20:00Z", "put_right": {"e0a2838661b0ae7910a33be7 logged 2026-03-02T09:20:00Z": "355ad2c800052d9e2a32f9fd"}, "clocks": []}','8f4c8a0da803cf00863c724899b4dd941d8b5adb3281aa5106540e3fc03d345a');
INSERT INTO "journal" VALUES(104,'d493d719d61a7b6d563e2d6d','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','f6b80bcc65ec9e21dfe4e702','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the screen is dark", "summary": "the screen is dark", "priority": "P1", "tier": "standard", "region": "city", "kind": "fault", "typed": ["priority"], "assumed": ["region", "tier", "kind", "phase"], "terms": "526996bc886ad4583bda6381", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-04T01:30:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-05T01:00:00Z", "within": "8h"}]}','046c12a996147846ad8dbcdf31952637636206997de1a92526deb3be9e8f0c13');
INSERT INTO "journal" VALUES(105,'36ad49e4de16b9242e233648','2026-03-04T01:10:00Z','2026-03-04T03:00:00Z','tester','ticket','f6b80bcc65ec9e21dfe4e702','answered','{"entered_why": "written on paper", "text": "told them to wait", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-04T01:30:00Z", "at": "2026-03-04T01:10:00Z", "mended": "2026-03-04T01:30:00Z", "spare": "20m"}]}','28ab79c27841a93bf073f8db4202ebbc58a4075efb05c29bd69a707f4378a58a');
INSERT INTO "journal" VALUES(106,'29512008f73b293488ccef68','2026-03-06T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','1ad8fa78d0d183a0b6027394','resumed','{"foreseen": true, "clocks": [{"target": "answer", "change": "resumed", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "resumed", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "resumed", "due": "2026-03-02T09:30:00Z"}]}','a8a37618e5be8c45c53294f4bb79a10c2e7ba0a9ae605c5d46e30433abf7ca9b');
INSERT INTO "journal" VALUES(107,'1984e398050306909949dc94','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','a840b4857d7c8a5ce187fad3','turnover entered','{"customer": "Sample Dealer", "month": "2026-02", "amount": 2000000, "was": null, "basis": "payments", "currency": "CNY", "decimals": 2}','69515a5ef80a1f0291289d1b650dec9484743271c55dd2d1989910ddc13d2565');
INSERT INTO "journal" VALUES(108,'4f4500d1845dc294ab99f807','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','a840b4857d7c8a5ce187fad3','quarter settled','{"customer": "Sample Dealer", "quarter": "2026Q1", "basis": "payments", "turnover": 2000000, "budget": 30000, "carried_in": 0, "spent": 14000, "charged": 0, "paid": 0, "carried_out": 16000, "currency": "CNY", "decimals": 2}','30bcd58480a758e593c83279003f435dbf38a4ee270cf1f3f0a741e667e354a8');
INSERT INTO "journal" VALUES(109,'b9d2879751b74417e6513989','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','a840b4857d7c8a5ce187fad3','turnover entered','{"customer": "Sample Dealer", "month": "2026-04", "amount": 100000, "was": null, "basis": "payments", "currency": "CNY", "decimals": 2}','cb0552585142fe8ee6a6dfb4cd2958388e1a699efe6ed235316ddaf8ddb34499');
INSERT INTO "journal" VALUES(110,'8d8c26fd5d64060c04160bf6','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','7321e40882f8933d97654b98','customer added','{"number": "CU-0005", "name": "Sample Dealers", "phones": ["010 5550 0007 ext 12"]}','dead2633b045a9c2c7c47d057fe4581e4c1f03ee0218c92aac29ac63372295c6');
INSERT INTO "journal" VALUES(111,'d9e9ccee4205282da25060fb','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','a840b4857d7c8a5ce187fad3','customer merged','{"name": "Sample Dealers", "number": "CU-0005", "into": "Sample Dealer", "into_number": "CU-0003", "had": {}, "filled": {}, "was": {"id": "7321e40882f8933d97654b98", "name": "Sample Dealers", "region": null, "tier": null, "phase": null, "address": null, "phones": ["010 5550 0007 ext 12"], "number": "CU-0005"}}','184f4eabc5f86c10356fa0d5c9936e05231d80a733fbfc4b02bc82cd20397e97');
INSERT INTO "journal" VALUES(112,'d112e266ef67b58e6ac39794','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','contract','0465c4e1573080a06f7d99de','contract extended by hand','{"number": "C-0002", "was": "2027-01-31", "ends_on": "2027-06-30", "why": "goodwill"}','1a7b4bf1b1af7678caeb36df3e4606401c3bc9728bfee39e4c16a18fdc035f1e');
INSERT INTO "journal" VALUES(113,'a9b5c051426500cc8e4df25a','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','a75d10b27328996033d0a151','contact changed','{"customer": "Example Clinic", "name": "Li Na", "changed": {"left_on": "2026-04-01"}, "was": {"left_on": null}}','2798f956a0234c2da6308e8950a6c28a3f75c062dbe2bfa3ebefed174a6c8c69');
INSERT INTO "journal" VALUES(114,'3c59b465bf06ad5466d9336b','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','0793d58f1be78c66b4888fc1','equipment changed','{"serial": "PR-1002", "changed": {"plate": "豫A12345", "note": "in the van"}, "was": {"plate": null, "note": null}}','51a7b6b32292d7715a537009de263cf2da10ca987d07428ebc8339e9eeda7e63');
INSERT INTO "journal" VALUES(115,'fffdb0f15647a049f469a17f','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','2305dd9a813aca8629f68d60','logged','{"channel": "phone", "caller": null, "phone": null, "said": "a slip", "summary": "a slip", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "dbb772c7567cdee833cecbcb", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','a1933ef33d68869f6d28bbaa29ee6c8dc6d4100b7e8d8397b9f0a05b864b1231');
INSERT INTO "journal" VALUES(116,'cb01ab6974f35215b1b79f39','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','2305dd9a813aca8629f68d60','undone','{"of": [{"kind": "logged", "data": {"channel": "phone", "caller": null, "phone": null, "said": "a slip", "summary": "a slip", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "dbb772c7567cdee833cecbcb"}}], "withdrawn": "SD-000010", "clocks": []}','e274d35a1fa537b21441f7e8e037e36169b0faf5d07b923aef791fedfc097842');
INSERT INTO "journal" VALUES(117,'d8cdbb061964b2f04ed55a99','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','03500fd4cd11c718b877f2f8','logged','{"channel": "phone", "caller": null, "phone": null, "said": "does anybody come?", "summary": "does anybody come?", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "dbb772c7567cdee833cecbcb", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','5fb5a0b5564e6e4208140fc72bf35d267f4ca0f72df0427b000989b9c037b7ce');
INSERT INTO "journal" VALUES(118,'d2418fa80d142be6f572a12f','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','be43c59ab03ccbcd09bca4c0','logged','{"channel": "phone", "caller": null, "phone": null, "said": "logged twice", "summary": "logged twice", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "dbb772c7567cdee833cecbcb", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','c1beb18ac322ef305fac166de8d736c2bff4ec88dc4e3943a165a5dfe69e4194');
INSERT INTO "journal" VALUES(119,'b1ca0469d5e69a9aefac1d10','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','be43c59ab03ccbcd09bca4c0','edited','{"changed": {"summary": ["logged twice", "does anybody come"], "caller": ["", "Mr Sample"]}, "typed": ["summary", "caller"]}','7a078aaef017436d98ffa8adc87f1bdec1fe50c2acb038782c3ec8d7073c3e63');
INSERT INTO "journal" VALUES(120,'0e7be46e4ae5c96e5026bcd5','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','03500fd4cd11c718b877f2f8','called','{"clocks": [], "channel": "phone", "caller": null, "phone": null, "said": "logged twice", "told_of": "SD-000012", "told_by": "tester", "entered_why": null}','dcf4974abc8e2f7e10fe8388d8aa6d779a16dc5b551d923f2120aa8a6615d8f6');
INSERT INTO "journal" VALUES(121,'0e7be46e4ae5c96e5026bcd5','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','be43c59ab03ccbcd09bca4c0','merged','{"into": "SD-000011", "clocks": [{"target": "answer", "change": "void", "due": "2026-04-01T03:00:00Z"}, {"target": "solve", "change": "void", "due": "2026-04-09T09:30:00Z"}]}','1b8c6a3f21d00d7078eed1bf746a1b187d2787266e764e0a0084fedf20096182');
INSERT INTO "journal" VALUES(122,'0e7be46e4ae5c96e5026bcd5','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','03500fd4cd11c718b877f2f8','duplicate merged','{"number": "SD-000012", "calls": 1, "files": 0, "clocks": []}','51980e7dc0f221ccf727703b258f519eb25fab86715432c4010a053926913b89');
INSERT INTO "journal" VALUES(123,'22e73b473a12be14a3efc508','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','5538d4b52ef2f517fa3b7da7','customer added','{"number": "CU-0006", "name": "Sample Works", "phones": []}','4d4a08669e7383d5fa1be9b767a1ea6a170effacbeea13ef4be032fb6d563f66');
INSERT INTO "journal" VALUES(124,'2ea1f0676e9226a0bba0df0b','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','bbfe3a97ccdae5b52165f029','customer added','{"number": "CU-0007", "name": "Li Na", "phones": []}','504842072842b14e0dd0294636dec7d39022c2ed96cd5caceccba6ebea93656f');
INSERT INTO "journal" VALUES(125,'2ea1f0676e9226a0bba0df0b','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','d9cee8386cfbb7710dfa6f2f','logged','{"channel": "mail", "caller": "Li Na", "phone": null, "said": "no sound\nsince nine", "summary": "no sound", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "dbb772c7567cdee833cecbcb", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','554125cff6ed3f548f829f6f2cce2e0e263e402815571e1c8decc2b885809a56');
INSERT INTO "journal" VALUES(126,'2ea1f0676e9226a0bba0df0b','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','bbfe3a97ccdae5b52165f029','contact added','{"customer": "Li Na", "name": "Li Na", "site": null, "role": null, "phone": null, "mail": "li@example.invalid"}','199f9d48139d08a0aab9c290435bbd6c69752712b1b1cfce78968e940f9b5143');
INSERT INTO "journal" VALUES(127,'2ea1f0676e9226a0bba0df0b','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','d9cee8386cfbb7710dfa6f2f','mailed','{"from": "li@example.invalid", "message_id": "<1@example.invalid>"}','c995be7c860eb464ac13fb2530a6533c8c8210ce505f24bb605774080937744d');
INSERT INTO "journal" VALUES(128,'7dde5dd4092d52b5e152c282','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','03500fd4cd11c718b877f2f8','ordered','{"visit": 1, "engineer": "Wang Lin", "instead_of": null, "clocks": [], "along": ["Zhao Min"]}','9cd055f3f1b7ba2b638f8a7ee534b7307ad287f85fd70b05a7b1d1d8f15ec164');
CREATE TABLE loan (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  equipment_id TEXT NOT NULL REFERENCES equipment (id),
  lent_at TEXT NOT NULL,
  due_at TEXT NOT NULL,
  back_at TEXT,
  CHECK (back_at IS NULL OR back_at >= lent_at)
) STRICT;
INSERT INTO "loan" VALUES('c36dcaf17927079cf7f13180','d181b1b60071843ed36d6656','55fb9dc881cc04df2352b85e','2026-03-02T03:00:00Z','2026-03-17T03:00:00Z',NULL);
CREATE TABLE loss (
  move_id TEXT PRIMARY KEY REFERENCES stock_move (id),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  amount INTEGER NOT NULL CHECK (amount >= 0),
  currency TEXT NOT NULL
, decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4)) STRICT;
INSERT INTO "loss" VALUES('95356b972a90f321ebe0aa59','e0d8f5cb2de2172103f6dabb',12000,'CNY',2);
CREATE TABLE mail (
  message_id TEXT PRIMARY KEY,
  call_id TEXT NOT NULL REFERENCES call (id),
  sender TEXT NOT NULL  -- the address, folded
) STRICT;
INSERT INTO "mail" VALUES('<1@example.invalid>','f697b90367f6299ca41ae1bd','li@example.invalid');
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
INSERT INTO "notice" VALUES('911e9d8044cca80fe83e1f56','1ad8fa78d0d183a0b6027394','head',NULL,'command','2026-03-02T09:20:00Z','{"target": "solve", "within": "same day", "percent": 75, "note": "time is running out", "due_at": "2026-03-02T09:30:00Z", "ticket": {"number": "SD-000004", "summary": "registration desk is down", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "2", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T03:30:00Z"}}',NULL,'2026-03-02T09:20:00Z',1,NULL,'39985e5117c4b829e0254f33',75,'2026-03-02T08:15:00Z',NULL,NULL);
INSERT INTO "notice" VALUES('50fb3f7c6784bf7fe4dc1a9f','6500bc9218f39610e001a83e','head',NULL,'command','2026-03-03T01:00:00Z','{"target": "solve", "within": "same day", "percent": 75, "note": "time is running out", "due_at": "2026-03-02T09:30:00Z", "ticket": {"number": "SD-000005", "summary": "cannot log in", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "1", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T09:20:00Z"}}',NULL,'2026-03-03T01:00:00Z',1,NULL,'274b02db64d48710fc0ffea4',75,'2026-03-02T09:27:30Z',NULL,NULL);
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
INSERT INTO "operation" VALUES(1,'c13d883d858a346cf9a17eb7','command','tester','2026-03-02T00:30:00Z',1,1,NULL,NULL);
INSERT INTO "operation" VALUES(2,'088d97cd4b7f66ddc7d77fc3','command','tester','2026-03-02T00:30:00Z',2,2,NULL,NULL);
INSERT INTO "operation" VALUES(3,'297015c92d048dd9760a176e','command','tester','2026-03-02T00:30:00Z',3,3,NULL,NULL);
INSERT INTO "operation" VALUES(4,'1e485a325d519ab03cb4d3d4','command','tester','2026-03-02T00:30:00Z',4,4,NULL,NULL);
INSERT INTO "operation" VALUES(5,'887c0beb587d7c678d98697b','command','tester','2026-03-02T00:30:00Z',5,5,NULL,NULL);
INSERT INTO "operation" VALUES(6,'1b63c80b4c482ebd35f0ed83','command','tester','2026-03-02T00:30:00Z',6,6,NULL,NULL);
INSERT INTO "operation" VALUES(7,'39dd7e8f0227dbdbb8e98488','command','tester','2026-03-02T00:30:00Z',7,7,NULL,NULL);
INSERT INTO "operation" VALUES(8,'c9b1733001f6c187027d7cea','command','tester','2026-03-02T00:30:00Z',8,9,NULL,NULL);
INSERT INTO "operation" VALUES(9,'178a0d9e0b0de327343d3b7f','command','tester','2026-03-02T00:30:00Z',10,10,NULL,NULL);
INSERT INTO "operation" VALUES(10,'f5752cae14e53d635b860003','command','tester','2026-03-02T00:30:00Z',11,11,NULL,NULL);
INSERT INTO "operation" VALUES(11,'5a6765ebc92b4347794e65c8','command','tester','2026-03-02T00:30:00Z',12,12,NULL,NULL);
INSERT INTO "operation" VALUES(12,'ddabc5b8291cce7e823d6489','command','tester','2026-03-02T00:30:00Z',13,13,NULL,NULL);
INSERT INTO "operation" VALUES(13,'7fc19a95ace75840fd463021','command','tester','2026-03-02T00:30:00Z',14,14,NULL,NULL);
INSERT INTO "operation" VALUES(14,'c0bd16a1aeafd45cfc54cd50','command','tester','2026-03-02T00:30:00Z',15,15,NULL,NULL);
INSERT INTO "operation" VALUES(15,'02737dbbe515d533f4c8c9d6','command','tester','2026-03-02T00:30:00Z',16,16,NULL,NULL);
INSERT INTO "operation" VALUES(16,'979e3f7977f09968fa0564f2','command','tester','2026-03-02T00:30:00Z',17,17,NULL,NULL);
INSERT INTO "operation" VALUES(17,'a99781f1e159d1fa2e59cde4','command','tester','2026-03-02T00:30:00Z',18,18,NULL,NULL);
INSERT INTO "operation" VALUES(18,'4768a5cb1979ce8c46c1df72','command','tester','2026-03-02T01:00:00Z',19,19,NULL,NULL);
INSERT INTO "operation" VALUES(19,'5fd8f6a7bdd1478b5b32b8e2','command','tester','2026-03-02T01:00:00Z',20,20,NULL,NULL);
INSERT INTO "operation" VALUES(20,'e87f8078c20d55c5bf74d17c','command','tester','2026-03-02T01:00:00Z',21,21,NULL,NULL);
INSERT INTO "operation" VALUES(21,'f73639090211b8aa05589de5','command','tester','2026-03-02T01:00:00Z',22,22,NULL,NULL);
INSERT INTO "operation" VALUES(22,'b95aecadd89ef70a51a2429f','command','tester','2026-03-02T01:00:00Z',23,23,NULL,NULL);
INSERT INTO "operation" VALUES(23,'737c0db55ac7a4004b442241','command','tester','2026-03-02T01:00:00Z',24,24,NULL,NULL);
INSERT INTO "operation" VALUES(24,'d683ff60ab378d3b40b41740','command','tester','2026-03-02T01:00:00Z',25,25,NULL,NULL);
INSERT INTO "operation" VALUES(25,'60f65249259b959d1fd89786','command','tester','2026-03-02T01:00:00Z',26,26,NULL,NULL);
INSERT INTO "operation" VALUES(26,'4c2c799a5c7daca5230bdaf5','command','tester','2026-03-02T01:00:00Z',27,27,NULL,NULL);
INSERT INTO "operation" VALUES(27,'db545de4b9d01ca6bfb8db6d','command','tester','2026-03-02T02:05:00Z',28,28,NULL,NULL);
INSERT INTO "operation" VALUES(28,'baed174231472a9cf09eab58','command','tester','2026-03-02T02:05:00Z',29,32,NULL,NULL);
INSERT INTO "operation" VALUES(29,'5a89aa742b19f50a8605f809','command','tester','2026-03-02T02:05:00Z',33,33,NULL,NULL);
INSERT INTO "operation" VALUES(30,'efef81df1272eaaf5953bcbe','command','tester','2026-03-02T02:05:00Z',34,34,NULL,NULL);
INSERT INTO "operation" VALUES(31,'50e5714508a57896dc8d1ac8','command','tester','2026-03-02T02:05:00Z',35,37,NULL,NULL);
INSERT INTO "operation" VALUES(32,'17c5a5c07cfe2251332761ae','command','tester','2026-03-02T02:05:00Z',38,38,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0001"}}',NULL);
INSERT INTO "operation" VALUES(33,'fc89aae658a47f4d0c04b622','command','tester','2026-03-02T02:05:00Z',39,39,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0002"}}',NULL);
INSERT INTO "operation" VALUES(34,'8d7db42a5c29a7fd2c44408e','command','tester','2026-03-02T02:05:00Z',40,40,NULL,NULL);
INSERT INTO "operation" VALUES(35,'d5a46a6b12b598c4b63927a8','command','tester','2026-03-02T02:05:00Z',41,41,NULL,NULL);
INSERT INTO "operation" VALUES(36,'1d3bc110540a44c5cc7a6dda','command','tester','2026-03-02T02:05:00Z',42,42,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0003"}}',NULL);
INSERT INTO "operation" VALUES(37,'a3ea55ac839e7dd4a316e4a5','command','tester','2026-03-02T02:05:00Z',43,43,'{"why": "{receipt} is void: ''svcdesk pay {number}'' writes another", "facts": {"receipt": "R-0003", "number": "SD-000001"}}',NULL);
INSERT INTO "operation" VALUES(38,'3cc504f3219233ea861bf1ed','command','tester','2026-03-02T02:05:00Z',44,44,NULL,NULL);
INSERT INTO "operation" VALUES(39,'f6f19a666943dad5af397b79','command','tester','2026-03-02T03:00:00Z',45,45,NULL,NULL);
INSERT INTO "operation" VALUES(40,'31d2de4290ad39af9090f75b','command','tester','2026-03-02T03:00:00Z',46,46,NULL,NULL);
INSERT INTO "operation" VALUES(41,'1d1e612c4686ace2023b79fd','command','tester','2026-03-02T03:00:00Z',47,47,NULL,NULL);
INSERT INTO "operation" VALUES(42,'a1095ad2b31643c923b99068','command','tester','2026-03-02T03:00:00Z',48,48,NULL,NULL);
INSERT INTO "operation" VALUES(43,'a76f74f9878f9510fd82f25c','command','wang','2026-03-02T03:00:00Z',49,49,NULL,NULL);
INSERT INTO "operation" VALUES(44,'53473cc52fade19660b4b1c9','command','tester','2026-03-02T03:00:00Z',50,50,NULL,NULL);
INSERT INTO "operation" VALUES(45,'004f4aa3545dea3a0fa32162','command','tester','2026-03-02T03:00:00Z',51,51,'{"why": "{number} is on its way: ''svcdesk return back {number}'' when it is here again", "facts": {"number": "RMA-0001"}}',NULL);
INSERT INTO "operation" VALUES(46,'ae0474339db87c88570af4f5','command','tester','2026-03-02T03:00:00Z',52,52,NULL,NULL);
INSERT INTO "operation" VALUES(47,'686efcbd1b1b0485bee72d2b','command','tester','2026-03-02T03:30:00Z',53,53,NULL,NULL);
INSERT INTO "operation" VALUES(48,'b3dd4a2e641bd2b885d72d89','command','tester','2026-03-02T03:30:00Z',54,54,NULL,NULL);
INSERT INTO "operation" VALUES(49,'249ed9b6ea1f3ce1db930077','command','tester','2026-03-02T06:00:00Z',55,55,NULL,NULL);
INSERT INTO "operation" VALUES(50,'4cbef070de6f3689b51e15ae','command','tester','2026-03-02T06:00:00Z',56,56,NULL,NULL);
INSERT INTO "operation" VALUES(51,'a87b373a9d085448ba901682','command','tester','2026-03-02T06:00:00Z',57,58,NULL,NULL);
INSERT INTO "operation" VALUES(52,'b6fa2b0d895f683a9b5bbd4e','command','tester','2026-03-02T06:00:00Z',59,59,NULL,NULL);
INSERT INTO "operation" VALUES(53,'6aafb897916398b3d0a9286e','command','wang','2026-03-02T06:00:00Z',60,60,NULL,NULL);
INSERT INTO "operation" VALUES(54,'14ebe8b1a66d7ed82ced6042','command','tester','2026-03-02T06:00:00Z',61,62,'{"why": "{number} is shipped: ''svcdesk stock transfer {part} {quantity} --from {holder} --to {source}'' returns it", "facts": {"number": "REQ-0001", "part": "roller", "quantity": 2, "holder": "centre", "source": "warehouse"}}',NULL);
INSERT INTO "operation" VALUES(55,'68cd2496d291d20e26992d20','command','tester','2026-03-02T06:00:00Z',63,63,NULL,NULL);
INSERT INTO "operation" VALUES(56,'ce3cbe7192ce748fc786eca1','command','tester','2026-03-02T06:00:00Z',64,64,NULL,NULL);
INSERT INTO "operation" VALUES(57,'e0a2838661b0ae7910a33be7','command','tester','2026-03-02T09:20:00Z',65,65,NULL,NULL);
INSERT INTO "operation" VALUES(58,'116c8223583da6aa82626cd3','program','tester','2026-03-02T09:20:00Z',66,67,NULL,NULL);
INSERT INTO "operation" VALUES(59,'ffc330b0cb07de6957d1b31f','program','tester','2026-03-02T09:20:00Z',68,68,NULL,NULL);
INSERT INTO "operation" VALUES(60,'167cb6b126144a778984545f','program','tester','2026-03-03T01:00:00Z',69,70,NULL,NULL);
INSERT INTO "operation" VALUES(61,'1fd07d97c8a4eb8d2020eba7','program','tester','2026-03-03T01:00:00Z',71,73,NULL,NULL);
INSERT INTO "operation" VALUES(62,'cf65435be55c74fd8a582312','program','tester','2026-03-03T01:00:00Z',74,76,NULL,NULL);
INSERT INTO "operation" VALUES(63,'0ba6c664c785079673245f61','program','tester','2026-03-03T01:00:00Z',77,78,NULL,NULL);
INSERT INTO "operation" VALUES(64,'385ea0836da1ad357e4808b0','program','tester','2026-03-03T01:00:00Z',79,79,NULL,NULL);
INSERT INTO "operation" VALUES(65,'be51e83bb0aa40c9dcdc6833','command','tester','2026-03-03T01:00:00Z',80,80,NULL,NULL);
INSERT INTO "operation" VALUES(66,'a53efaa8502c1c41c2abca18','command','tester','2026-03-03T01:00:00Z',81,81,NULL,NULL);
INSERT INTO "operation" VALUES(67,'331f05e1dcf51d1fc83d6b3d','command','tester','2026-03-03T01:00:00Z',82,82,NULL,NULL);
INSERT INTO "operation" VALUES(68,'00756061d7cc7f2a07ddf5e6','command','tester','2026-03-03T01:00:00Z',83,83,NULL,NULL);
INSERT INTO "operation" VALUES(69,'be85ea15097d7441bc1e72f7','command','tester','2026-03-03T01:00:00Z',84,84,NULL,NULL);
INSERT INTO "operation" VALUES(70,'bc28992e5829dca32fa014dc','command','tester','2026-03-03T01:00:00Z',85,87,NULL,NULL);
INSERT INTO "operation" VALUES(71,'c3d232787962bcc650d4418a','command','tester','2026-03-03T01:00:00Z',88,88,NULL,NULL);
INSERT INTO "operation" VALUES(72,'4047d3c5c71fdf0d3bd363cd','command','tester','2026-03-03T01:00:00Z',89,89,NULL,NULL);
INSERT INTO "operation" VALUES(73,'c2ffa35fc0aa97a8a798915a','command','tester','2026-03-03T01:00:00Z',90,90,NULL,NULL);
INSERT INTO "operation" VALUES(74,'6bd44dff9fcdcb1c5a535ad4','program','Desk 1','2026-03-02T00:30:00Z',91,92,NULL,NULL);
INSERT INTO "operation" VALUES(75,'6bd44dff9fcdcb1c5a535ad4','program','Desk 1','2026-03-02T00:40:00Z',93,94,NULL,NULL);
INSERT INTO "operation" VALUES(76,'6bd44dff9fcdcb1c5a535ad4','program','Ada','2026-03-02T00:50:00Z',95,95,NULL,NULL);
INSERT INTO "operation" VALUES(77,'6bd44dff9fcdcb1c5a535ad4','program','tester','2026-03-03T01:00:00Z',96,96,NULL,NULL);
INSERT INTO "operation" VALUES(78,'4e42022311d2882056fe707c','command','tester','2026-03-04T01:00:00Z',97,97,NULL,NULL);
INSERT INTO "operation" VALUES(79,'4cd25b04bb2ee427cf2e75e9','command','tester','2026-03-04T01:00:00Z',98,98,NULL,NULL);
INSERT INTO "operation" VALUES(80,'bb9a0c6af943ee70a966c88c','command','tester','2026-03-04T01:00:00Z',99,99,NULL,NULL);
INSERT INTO "operation" VALUES(81,'a310706564d920b1f35834c0','command','tester','2026-03-04T01:00:00Z',100,100,NULL,NULL);
INSERT INTO "operation" VALUES(82,'a72599b3b20c559f1d397c9c','command','tester','2026-03-04T01:00:00Z',101,102,NULL,NULL);
INSERT INTO "operation" VALUES(83,'9a007b57fd8fc2eaa3c07e14','command','tester','2026-03-04T01:00:00Z',103,103,NULL,NULL);
INSERT INTO "operation" VALUES(84,'d493d719d61a7b6d563e2d6d','command','tester','2026-03-04T01:00:00Z',104,104,NULL,NULL);
INSERT INTO "operation" VALUES(85,'36ad49e4de16b9242e233648','command','tester','2026-03-04T03:00:00Z',105,105,NULL,NULL);
INSERT INTO "operation" VALUES(86,'29512008f73b293488ccef68','program','tester','2026-04-01T01:00:00Z',106,106,NULL,NULL);
INSERT INTO "operation" VALUES(87,'1984e398050306909949dc94','command','tester','2026-04-01T01:00:00Z',107,107,NULL,NULL);
INSERT INTO "operation" VALUES(88,'4f4500d1845dc294ab99f807','command','tester','2026-04-01T01:00:00Z',108,108,NULL,NULL);
INSERT INTO "operation" VALUES(89,'b9d2879751b74417e6513989','command','tester','2026-04-01T01:00:00Z',109,109,NULL,NULL);
INSERT INTO "operation" VALUES(90,'8d8c26fd5d64060c04160bf6','command','tester','2026-04-01T01:00:00Z',110,110,NULL,NULL);
INSERT INTO "operation" VALUES(91,'d9e9ccee4205282da25060fb','command','tester','2026-04-01T01:00:00Z',111,111,NULL,NULL);
INSERT INTO "operation" VALUES(92,'d112e266ef67b58e6ac39794','command','tester','2026-04-01T01:00:00Z',112,112,NULL,NULL);
INSERT INTO "operation" VALUES(93,'a9b5c051426500cc8e4df25a','command','tester','2026-04-01T01:00:00Z',113,113,NULL,NULL);
INSERT INTO "operation" VALUES(94,'3c59b465bf06ad5466d9336b','command','tester','2026-04-01T01:00:00Z',114,114,NULL,NULL);
INSERT INTO "operation" VALUES(95,'fffdb0f15647a049f469a17f','command','tester','2026-04-01T01:00:00Z',115,115,NULL,'cb01ab6974f35215b1b79f39');
INSERT INTO "operation" VALUES(96,'cb01ab6974f35215b1b79f39','undo','tester','2026-04-01T01:00:00Z',116,116,NULL,NULL);
INSERT INTO "operation" VALUES(97,'d8cdbb061964b2f04ed55a99','command','tester','2026-04-01T01:00:00Z',117,117,NULL,NULL);
INSERT INTO "operation" VALUES(98,'d2418fa80d142be6f572a12f','command','tester','2026-04-01T01:00:00Z',118,118,NULL,NULL);
INSERT INTO "operation" VALUES(99,'b1ca0469d5e69a9aefac1d10','command','tester','2026-04-01T01:00:00Z',119,119,NULL,NULL);
INSERT INTO "operation" VALUES(100,'0e7be46e4ae5c96e5026bcd5','command','tester','2026-04-01T01:00:00Z',120,122,NULL,NULL);
INSERT INTO "operation" VALUES(101,'22e73b473a12be14a3efc508','program','tester','2026-04-01T01:00:00Z',123,123,NULL,NULL);
INSERT INTO "operation" VALUES(102,'2ea1f0676e9226a0bba0df0b','command','tester','2026-04-01T01:00:00Z',124,127,NULL,NULL);
INSERT INTO "operation" VALUES(103,'7dde5dd4092d52b5e152c282','command','tester','2026-04-01T01:00:00Z',128,128,NULL,NULL);
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
INSERT INTO "payment" VALUES('8f025f17689aaf737240ce78','R-0001','1e11b453f00b3160cad5396c',3000,'CNY','card','91da19083bd96dd3e9d3d029','2026-03-02T02:05:00Z','tester',2,'payment',NULL,NULL,NULL);
INSERT INTO "payment" VALUES('0146529848bd8bae491d3769','R-0002','1e11b453f00b3160cad5396c',5000,'CNY','transfer',NULL,'2026-03-02T02:05:00Z','tester',2,'payment',NULL,NULL,NULL);
INSERT INTO "payment" VALUES('68d4c830797741bfbbfc3314','R-0003','1e11b453f00b3160cad5396c',500,'CNY','transfer',NULL,'2026-03-02T02:05:00Z','tester',2,'refund','2026-03-02T02:05:00Z','tester','it was not given');
CREATE TABLE "phone" (
  customer_id TEXT NOT NULL REFERENCES customer (id),
  digits TEXT NOT NULL CHECK (digits <> ''),  -- in full, with the country's code, where the desk knows it
  extension TEXT NOT NULL,
  shown TEXT NOT NULL,                        -- as it was written
  tail TEXT NOT NULL,                         -- the last 7 digits, as many as a number without its area code has
  PRIMARY KEY (customer_id, digits, extension)
) STRICT;
INSERT INTO "phone" VALUES('a75d10b27328996033d0a151','8613800000001','','13800000001','0000001');
INSERT INTO "phone" VALUES('41dd7e2f5059cad06523aa0a','8613800000002','','13800000002','0000002');
INSERT INTO "phone" VALUES('a75d10b27328996033d0a151','8613800000003','','13800000003','0000003');
INSERT INTO "phone" VALUES('a840b4857d7c8a5ce187fad3','861055500007','12','010 5550 0007 ext 12','5500007');
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
INSERT INTO "priced_line" VALUES('61a8bcfe1236f5ef8f5fc69c','9a54185a0472f2f4e8f1c561',NULL,1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('af3e2044186f61c8d8136ac2','9a54185a0472f2f4e8f1c561',NULL,2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('a82ad67dcb3ed26087acf053','9a54185a0472f2f4e8f1c561',NULL,3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('d90dea66dfae0dc76fa02870','9a54185a0472f2f4e8f1c561',NULL,4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('d0c1509c5f208314ec2e7286',NULL,'1c908091094a45c73f8cc291',1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('c748967072ce233ec6da6d10',NULL,'1c908091094a45c73f8cc291',2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('f6136be647e6082992482cf4',NULL,'1c908091094a45c73f8cc291',3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('eb7d4d51422af216429e9a56',NULL,'1c908091094a45c73f8cc291',4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('5527090cf371cdd80951fafb',NULL,'1c908091094a45c73f8cc291',5,'work','training',1,'place',20000,20000,0,'included in the contract','CNY',0,'df3ffa802f5210eef18e9a97','training',2);
INSERT INTO "priced_line" VALUES('9547b710b4a8d2d3284a9bc4',NULL,'16b197f4e671a7e8042ddfde',1,'work','visit',1,NULL,8000,8000,0,'in warranty','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('3cabe581ce165c4ea03e74b2',NULL,'16b197f4e671a7e8042ddfde',2,'work','labour',1,'30m',6000,6000,0,'in warranty','CNY',0,NULL,NULL,2);
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
INSERT INTO "quote" VALUES('9a54185a0472f2f4e8f1c561','Q-0001','1e11b453f00b3160cad5396c','2026-03-02T01:00:00Z','tester',8000,'CNY','cost','free','full care',2);
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
INSERT INTO "rma" VALUES('94b6911630c88782742f4525','RMA-0001','d181b1b60071843ed36d6656','0793d58f1be78c66b4888fc1','quality','repair','desk','{"when": {"warranty": ["in"]}}',NULL,'2026-03-02T03:00:00Z','tester','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z',NULL,NULL);
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
INSERT INTO "settlement" VALUES('a840b4857d7c8a5ce187fad3','2026Q1','payments',150,2000000,30000,0,14000,0,0,16000,'CNY','2026-04-01T01:00:00Z',2);
CREATE TABLE site (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL,
  address TEXT,
  region TEXT, closed_on TEXT,
  UNIQUE (customer_id, name_key)
) STRICT;
INSERT INTO "site" VALUES('e564e118391e3d46fd6f2999','a75d10b27328996033d0a151','North wing','north wing','2 Sample Road','county',NULL);
CREATE TABLE stock (
  holder_id TEXT NOT NULL REFERENCES holder (id),
  part TEXT NOT NULL,
  condition TEXT NOT NULL CHECK (condition IN ('new', 'used')),
  quantity INTEGER NOT NULL CHECK (quantity >= 0),
  PRIMARY KEY (holder_id, part, condition)
) STRICT;
INSERT INTO "stock" VALUES('bbefddcdc686ad6e2b5daee4','roller','new',3);
INSERT INTO "stock" VALUES('75e6a812fb794a14e68494a9','roller','new',1);
INSERT INTO "stock" VALUES('e3f49205899e7125e62cfb4a','roller','new',4);
INSERT INTO "stock" VALUES('0f71e07f8dc14447432deae5','roller','new',0);
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
INSERT INTO "stock_move" VALUES('b443d8bb0dab8438feba5ead',1,'2026-03-02T00:30:00Z','received','roller','new',10,NULL,'bbefddcdc686ad6e2b5daee4',NULL,NULL,NULL,'delivery note 17');
INSERT INTO "stock_move" VALUES('6d06d453b8569f207ad56a5f',2,'2026-03-02T00:30:00Z','transferred','roller','new',3,'bbefddcdc686ad6e2b5daee4','75e6a812fb794a14e68494a9',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('5b0f6a6729b4e57b925d9a17',3,'2026-03-02T00:30:00Z','transferred','roller','new',2,'bbefddcdc686ad6e2b5daee4','e3f49205899e7125e62cfb4a',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('5784d5cb1cab8aeb99a554a3',4,'2026-03-02T01:00:00Z','issued','roller','new',1,'75e6a812fb794a14e68494a9','0f71e07f8dc14447432deae5','1c908091094a45c73f8cc291',NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('ccc363fe1132d4fba704b191',5,'2026-03-02T02:05:00Z','fitted','roller','new',1,'0f71e07f8dc14447432deae5',NULL,'1c908091094a45c73f8cc291',NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('ba098bee6a494d8c5f935ff2',6,'2026-03-02T06:00:00Z','transferred','roller','new',2,'bbefddcdc686ad6e2b5daee4','e3f49205899e7125e62cfb4a',NULL,'6c9e0bbf4fe4c8e17801ad50',NULL,NULL);
INSERT INTO "stock_move" VALUES('95356b972a90f321ebe0aa59',7,'2026-03-02T06:00:00Z','lost','roller','new',1,'75e6a812fb794a14e68494a9',NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "stock_request" VALUES('6c9e0bbf4fe4c8e17801ad50','REQ-0001','e3f49205899e7125e62cfb4a','roller',2,'issued','2026-03-02T06:00:00Z','tester','for the fair');
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
INSERT INTO "terms" VALUES('601bbf5fd8ee26b80186220c','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "2h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "same day", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('dbb772c7567cdee833cecbcb','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "2h", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "5 working days", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
INSERT INTO "terms" VALUES('3dc06360718e7d09d67b0be6','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "30m", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "2 working days", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
INSERT INTO "terms" VALUES('8ad1ba2414a12fa11bd2633b','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "1h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "3 working days", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('355ad2c800052d9e2a32f9fd','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "1h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "same day", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('db378d3635b7f9d051a64688','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "2h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "3 working days", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('526996bc886ad4583bda6381','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "30m", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "8h", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
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
INSERT INTO "ticket" VALUES('1e11b453f00b3160cad5396c','SD-000001',1,'printer jams','fault','a75d10b27328996033d0a151',NULL,NULL,'2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','worn roller','roller replaced','3e986d361d17bc11dfb02646','df3ffa802f5210eef18e9a97',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('d181b1b60071843ed36d6656','SD-000002',2,'no power','fault','41dd7e2f5059cad06523aa0a',NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL,'0793d58f1be78c66b4888fc1','0465c4e1573080a06f7d99de',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('212390549465f1e5a2f86c9f','SD-000003',3,'scanner reads every second code','fault','41dd7e2f5059cad06523aa0a',NULL,NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'0465c4e1573080a06f7d99de',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('1ad8fa78d0d183a0b6027394','SD-000004',4,'registration desk is down','fault','a75d10b27328996033d0a151','down','group','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'df3ffa802f5210eef18e9a97',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('6500bc9218f39610e001a83e','SD-000005',5,'cannot log in','fault','a75d10b27328996033d0a151',NULL,NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL,NULL,'df3ffa802f5210eef18e9a97',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('e87ca412c014c1ed546f8e2f','SD-000006',6,'called by mistake','fault','a840b4857d7c8a5ce187fad3',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('556a4e7e6ff12939dfca4373','SD-000007',7,'how does it print','fault','a840b4857d7c8a5ce187fad3',NULL,NULL,'2026-03-03T01:00:00Z',NULL,'no training','explained',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('c68dcf5a02e839adcaac0696','INC-7',NULL,'Door, Lock, Stuck','fault','146838d6c2220dfe29d190e6',NULL,NULL,'2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','not recorded','not recorded in the log',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('f3c854a37eb1177a5d602dc5','SD-000008',8,'the printer jams again','fault','a75d10b27328996033d0a151',NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL,'3e986d361d17bc11dfb02646','df3ffa802f5210eef18e9a97','1e11b453f00b3160cad5396c',NULL,NULL);
INSERT INTO "ticket" VALUES('f6b80bcc65ec9e21dfe4e702','SD-000009',9,'the screen is dark','fault','a840b4857d7c8a5ce187fad3',NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('03500fd4cd11c718b877f2f8','SD-000011',11,'does anybody come?','fault','a840b4857d7c8a5ce187fad3',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('be43c59ab03ccbcd09bca4c0','SD-000012',12,'does anybody come','fault','a840b4857d7c8a5ce187fad3',NULL,NULL,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,'03500fd4cd11c718b877f2f8',NULL);
INSERT INTO "ticket" VALUES('d9cee8386cfbb7710dfa6f2f','SD-000013',13,'no sound','fault','bbfe3a97ccdae5b52165f029',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "ticket_period" VALUES('1e11b453f00b3160cad5396c','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','open','P1','gold','county','warranty','out','1','e0d8f5cb2de2172103f6dabb');
INSERT INTO "ticket_period" VALUES('1e11b453f00b3160cad5396c','2026-03-02T02:05:00Z','9999-12-31T23:59:59Z','closed','P1','gold','county','warranty','out','1','e0d8f5cb2de2172103f6dabb');
INSERT INTO "ticket_period" VALUES('1ad8fa78d0d183a0b6027394','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','open','P3','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('1ad8fa78d0d183a0b6027394','2026-03-02T06:00:00Z','2026-03-03T01:00:00Z','open','P1','gold','city','warranty','unknown','2',NULL);
INSERT INTO "ticket_period" VALUES('1ad8fa78d0d183a0b6027394','2026-03-03T01:00:00Z','2026-03-04T01:00:00Z','open','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('e87ca412c014c1ed546f8e2f','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','cancelled','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('556a4e7e6ff12939dfca4373','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','in','1','b18bac60984d65394a1db64a');
INSERT INTO "ticket_period" VALUES('c68dcf5a02e839adcaac0696','2026-03-02T00:30:00Z','2026-03-02T00:40:00Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('c68dcf5a02e839adcaac0696','2026-03-02T00:40:00Z','2026-03-02T00:50:00Z','open','P3','standard','city','warranty','unknown','1','2fab426b7068a6c4fe253287');
INSERT INTO "ticket_period" VALUES('c68dcf5a02e839adcaac0696','2026-03-02T00:50:00Z','9999-12-31T23:59:59Z','resolved','P3','standard','city','warranty','unknown','1','2fab426b7068a6c4fe253287');
INSERT INTO "ticket_period" VALUES('1ad8fa78d0d183a0b6027394','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','held','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('f3c854a37eb1177a5d602dc5','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','open','P3','gold','county','warranty','out','1',NULL);
INSERT INTO "ticket_period" VALUES('6500bc9218f39610e001a83e','2026-03-02T09:20:00Z','2026-03-03T01:00:00Z','open','P2','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('6500bc9218f39610e001a83e','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P2','gold','city','warranty','unknown','2','b18bac60984d65394a1db64a');
INSERT INTO "ticket_period" VALUES('f6b80bcc65ec9e21dfe4e702','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','open','P1','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('1ad8fa78d0d183a0b6027394','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','open','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('d181b1b60071843ed36d6656','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','held','P3','standard','city','warranty','in','1',NULL);
INSERT INTO "ticket_period" VALUES('212390549465f1e5a2f86c9f','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','open','P2','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('be43c59ab03ccbcd09bca4c0','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','cancelled','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('d9cee8386cfbb7710dfa6f2f','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('03500fd4cd11c718b877f2f8','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1','e0d8f5cb2de2172103f6dabb');
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
INSERT INTO "turnover" VALUES('a840b4857d7c8a5ce187fad3','2026-02',2000000,'CNY',2);
INSERT INTO "turnover" VALUES('a840b4857d7c8a5ce187fad3','2026-04',100000,'CNY',2);
CREATE TABLE withdrawn (
  ticket_id TEXT PRIMARY KEY,
  number TEXT NOT NULL,
  count INTEGER,
  at TEXT NOT NULL,
  actor TEXT NOT NULL
) STRICT;
INSERT INTO "withdrawn" VALUES('2305dd9a813aca8629f68d60','SD-000010',10,'2026-04-01T01:00:00Z','tester');
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
INSERT INTO "word" VALUES('000004',1,0,'丅');
INSERT INTO "word" VALUES('000005',1,0,'万');
INSERT INTO "word" VALUES('000006',1,0,'七');
INSERT INTO "word" VALUES('000007',1,0,'丂');
INSERT INTO "word" VALUES('000008',1,0,'丈');
INSERT INTO "word" VALUES('000009',1,0,'丄');
INSERT INTO "word" VALUES('00001',1,0,'丆');
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
INSERT INTO "word" VALUES('00006',1,0,'七');
INSERT INTO "word" VALUES('00007',1,0,'丂');
INSERT INTO "word" VALUES('00007',2,0,'丂七丄上丌');
INSERT INTO "word" VALUES('00008',1,0,'丈');
INSERT INTO "word" VALUES('00009',1,0,'丄');
INSERT INTO "word" VALUES('0001',1,0,'丆');
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
INSERT INTO "word" VALUES('0006',1,0,'七');
INSERT INTO "word" VALUES('0007',1,0,'丂');
INSERT INTO "word" VALUES('0007',2,0,'丂七丄上丌');
INSERT INTO "word" VALUES('0008',1,0,'丈');
INSERT INTO "word" VALUES('0009',1,0,'丄');
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
INSERT INTO "word" VALUES('12345',2,0,'三');
INSERT INTO "word" VALUES('13800000001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('13800000002',2,0,'一三');
INSERT INTO "word" VALUES('13800000003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('2',2,0,'丆丈');
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
INSERT INTO "word" VALUES('again',1,0,'丈');
INSERT INTO "word" VALUES('again',2,0,'丈');
INSERT INTO "word" VALUES('again',3,0,'丂');
INSERT INTO "word" VALUES('anybody',1,0,'上丌');
INSERT INTO "word" VALUES('anybody',2,0,'三丌');
INSERT INTO "word" VALUES('at',3,0,'丆');
INSERT INTO "word" VALUES('away',3,0,'三');
INSERT INTO "word" VALUES('be',3,0,'丅');
INSERT INTO "word" VALUES('board',3,0,'丅');
INSERT INTO "word" VALUES('by',1,0,'七');
INSERT INTO "word" VALUES('by',2,0,'七');
INSERT INTO "word" VALUES('by',3,0,'七');
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
INSERT INTO "word" VALUES('come',1,0,'上丌');
INSERT INTO "word" VALUES('come',2,0,'丌');
INSERT INTO "word" VALUES('coming',2,0,'三');
INSERT INTO "word" VALUES('content',3,0,'丂');
INSERT INTO "word" VALUES('customer',3,0,'丅');
INSERT INTO "word" VALUES('dark',1,0,'丄');
INSERT INTO "word" VALUES('dark',2,0,'丄');
INSERT INTO "word" VALUES('dealer',2,0,'丂七丄上丌');
INSERT INTO "word" VALUES('desk',1,0,'丅');
INSERT INTO "word" VALUES('desk',2,0,'丅');
INSERT INTO "word" VALUES('did',3,0,'丆');
INSERT INTO "word" VALUES('does',1,0,'丂上丌');
INSERT INTO "word" VALUES('does',2,0,'丂丌');
INSERT INTO "word" VALUES('door',1,0,'丁');
INSERT INTO "word" VALUES('door',2,0,'丁');
INSERT INTO "word" VALUES('down',1,0,'丅');
INSERT INTO "word" VALUES('down',2,0,'丅');
INSERT INTO "word" VALUES('every',1,0,'一');
INSERT INTO "word" VALUES('every',2,0,'一');
INSERT INTO "word" VALUES('example',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('explained',3,0,'丂');
INSERT INTO "word" VALUES('ext',2,0,'丂七丄上丌');
INSERT INTO "word" VALUES('factory',3,0,'三');
INSERT INTO "word" VALUES('full',3,0,'丆');
INSERT INTO "word" VALUES('has',3,0,'丅');
INSERT INTO "word" VALUES('help',3,0,'丆');
INSERT INTO "word" VALUES('how',1,0,'丂');
INSERT INTO "word" VALUES('how',2,0,'丂');
INSERT INTO "word" VALUES('how',3,0,'丂');
INSERT INTO "word" VALUES('in',1,0,'万');
INSERT INTO "word" VALUES('in',2,0,'万三');
INSERT INTO "word" VALUES('in',3,0,'丁丂');
INSERT INTO "word" VALUES('inc',1,0,'丁');
INSERT INTO "word" VALUES('into',3,0,'一');
INSERT INTO "word" VALUES('is',1,0,'丄丅');
INSERT INTO "word" VALUES('is',2,0,'丄丅三');
INSERT INTO "word" VALUES('is',3,0,'丅万');
INSERT INTO "word" VALUES('it',1,0,'丂');
INSERT INTO "word" VALUES('it',2,0,'丂');
INSERT INTO "word" VALUES('it',3,0,'一');
INSERT INTO "word" VALUES('jam',3,0,'丆');
INSERT INTO "word" VALUES('jams',1,0,'丆丈');
INSERT INTO "word" VALUES('jams',2,0,'丆丈');
INSERT INTO "word" VALUES('know',3,0,'丂');
INSERT INTO "word" VALUES('labels',3,0,'丆');
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
INSERT INTO "word" VALUES('noon',3,0,'丆');
INSERT INTO "word" VALUES('north',2,0,'丆丈');
INSERT INTO "word" VALUES('not',3,0,'丁丆');
INSERT INTO "word" VALUES('out',3,0,'丅万');
INSERT INTO "word" VALUES('paper',3,0,'丆');
INSERT INTO "word" VALUES('photo',3,0,'丆');
INSERT INTO "word" VALUES('png',3,0,'丆');
INSERT INTO "word" VALUES('power',1,0,'三');
INSERT INTO "word" VALUES('power',2,0,'三');
INSERT INTO "word" VALUES('pr',2,0,'丆丈三');
INSERT INTO "word" VALUES('print',1,0,'丂');
INSERT INTO "word" VALUES('print',2,0,'丂');
INSERT INTO "word" VALUES('printed',3,0,'丆');
INSERT INTO "word" VALUES('printer',1,0,'丆丈');
INSERT INTO "word" VALUES('printer',2,0,'丆丈');
INSERT INTO "word" VALUES('prints',3,0,'丆');
INSERT INTO "word" VALUES('quality',3,0,'三');
INSERT INTO "word" VALUES('reads',1,0,'一');
INSERT INTO "word" VALUES('reads',2,0,'一');
INSERT INTO "word" VALUES('recorded',3,0,'丁');
INSERT INTO "word" VALUES('registration',1,0,'丅');
INSERT INTO "word" VALUES('registration',2,0,'丅');
INSERT INTO "word" VALUES('replaced',3,0,'丆');
INSERT INTO "word" VALUES('restart',3,0,'丆');
INSERT INTO "word" VALUES('road',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('roller',3,0,'丆');
INSERT INTO "word" VALUES('running',3,0,'丅万');
INSERT INTO "word" VALUES('sample',2,0,'丁丂七丄丆丈上丌');
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
INSERT INTO "word" VALUES('the',1,0,'丄丈');
INSERT INTO "word" VALUES('the',2,0,'丄丈三');
INSERT INTO "word" VALUES('the',3,0,'丁丅');
INSERT INTO "word" VALUES('them',3,0,'丄');
INSERT INTO "word" VALUES('they',3,0,'丂丆');
INSERT INTO "word" VALUES('time',3,0,'丅万');
INSERT INTO "word" VALUES('to',3,0,'丄丅');
INSERT INTO "word" VALUES('told',3,0,'丄');
INSERT INTO "word" VALUES('training',3,0,'丂');
INSERT INTO "word" VALUES('twice',2,0,'丌');
INSERT INTO "word" VALUES('van',2,0,'三');
INSERT INTO "word" VALUES('wait',3,0,'丄');
INSERT INTO "word" VALUES('warranty',3,0,'丂');
INSERT INTO "word" VALUES('we',3,0,'一');
INSERT INTO "word" VALUES('wing',2,0,'丆丈');
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
COMMIT;
