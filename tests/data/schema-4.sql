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
INSERT INTO "_sqlite_migrations" VALUES(1,'svcdesk','0001_desk','2026-11-28 07:04:34.807902+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'svcdesk','0002_field','2026-11-28 07:04:34.828656+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'svcdesk','0003_truth','2026-11-28 07:04:34.848791+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'svcdesk','0004_slips','2026-11-28 07:04:34.912288+00:00');
CREATE TABLE absence (
  id TEXT PRIMARY KEY,
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  note TEXT,
  CHECK (since < until)
) STRICT;
INSERT INTO "absence" VALUES('017ed8f7fcc1e58e6b0d39b3','5709e4e040470cf1ebc4bafe','2026-04-05T16:00:00Z','2026-04-10T16:00:00Z','holiday');
INSERT INTO "absence" VALUES('91a50a7a0a6710ee0b691225','5709e4e040470cf1ebc4bafe','2026-04-30T16:00:00Z','2026-05-05T16:00:00Z','on leave');
CREATE TABLE appointment (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  agreed_at TEXT NOT NULL,
  visit_at TEXT NOT NULL,
  asked_by TEXT NOT NULL CHECK (asked_by IN ('customer', 'desk')),
  note TEXT
, visit_until TEXT CHECK (visit_until >= visit_at)) STRICT;
INSERT INTO "appointment" VALUES('484e022cc6481b7211a3b528','152702bb4aed98115af346b9','2026-03-02T01:00:00Z','2026-03-02T02:00:00Z','customer','they close at noon',NULL);
INSERT INTO "appointment" VALUES('adb351e962eb3a8402b4f107','78df792f9e62304ea7c728a7','2026-03-04T01:00:00Z','2026-03-05T06:00:00Z','desk',NULL,'2026-03-05T08:00:00Z');
CREATE TABLE approval (
  noun TEXT NOT NULL CHECK (noun IN ('repair', 'request', 'return')),
  noun_id TEXT NOT NULL,   -- of the dispatch, the request or the return
  actor TEXT NOT NULL,
  at TEXT NOT NULL,
  note TEXT,
  PRIMARY KEY (noun, noun_id, actor)
) STRICT;
INSERT INTO "approval" VALUES('return','68905c1dd557601790407e63','wang','2026-03-02T03:00:00Z',NULL);
INSERT INTO "approval" VALUES('request','43e5b73ca55250d405bfd7c4','wang','2026-03-02T06:00:00Z',NULL);
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
INSERT INTO "attachment" VALUES('dc389ef2e45308d6e28567c1','152702bb4aed98115af346b9',1,'64c8573dd104c9563c5bb2d4',NULL,'photo','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-03-02T02:05:00Z');
INSERT INTO "attachment" VALUES('92674dcb29310f8472487041','152702bb4aed98115af346b9',2,NULL,NULL,'file','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-03-02T02:05:00Z');
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
INSERT INTO "call" VALUES('5042d67292b7130c583ac891','152702bb4aed98115af346b9','2026-03-02T01:00:00Z','phone','Li Na','13800000003','printer jams','tester',0);
INSERT INTO "call" VALUES('46002ba83a186054d4dc6859','629ec944a65424b25f0baca1','2026-03-02T03:00:00Z','phone',NULL,NULL,'no power','tester',0);
INSERT INTO "call" VALUES('d02af9b50695afcff329c909','629ec944a65424b25f0baca1','2026-03-02T03:00:00Z','phone',NULL,NULL,'is anybody coming?','tester',1);
INSERT INTO "call" VALUES('cd85ff6f8c0bca4bcb45091e','b616edde7309f3b3e4e1178f','2026-03-02T03:30:00Z','phone',NULL,NULL,'scanner reads every second code','tester',0);
INSERT INTO "call" VALUES('ba9b60abfff1172266b08d90','78df792f9e62304ea7c728a7','2026-03-02T03:30:00Z','phone',NULL,NULL,'registration desk is down','tester',0);
INSERT INTO "call" VALUES('35917bd4c376595364d7f360','31602a62d1d777ce10c144eb','2026-03-02T09:20:00Z','phone',NULL,NULL,'cannot log in','tester',0);
INSERT INTO "call" VALUES('d9581f1a00842ef53b2bc9b4','379f593a6a7f73c6ba8deada','2026-03-03T01:00:00Z','phone',NULL,NULL,'called by mistake','tester',0);
INSERT INTO "call" VALUES('00552ce65831bc50facc97a9','bd16ab8b4e3583986bc70a2a','2026-03-03T01:00:00Z','phone',NULL,NULL,'how does it print','tester',0);
INSERT INTO "call" VALUES('ea3a4474fc4257cb8111b24b','6ea6ee092968caf2a021f8af','2026-03-02T00:30:00Z','phone',NULL,NULL,'Door, Lock, Stuck','Desk 1',0);
INSERT INTO "call" VALUES('2245504e1f210c493f4a6281','4db0aefdef31fac52e300fdd','2026-03-04T01:00:00Z','phone',NULL,NULL,'the printer jams again','tester',0);
INSERT INTO "call" VALUES('581a57aae693adbd087439ef','e4800fff8ecf917bffb262f2','2026-03-04T01:00:00Z','phone',NULL,NULL,'the screen is dark','tester',0);
INSERT INTO "call" VALUES('59dc289ccf2351a6e0a04818','65ccf1a14cba472789bca9e6','2026-04-01T01:00:00Z','phone',NULL,NULL,'does anybody come?','tester',0);
INSERT INTO "call" VALUES('7fc7ad7949048d22caa0ee8b','65ccf1a14cba472789bca9e6','2026-04-01T01:00:00Z','phone','Mr Sample',NULL,'logged twice','tester',0);
INSERT INTO "call" VALUES('d51f52d8c62e690480600f7d','8484cb224e6b3cd0a422d64a','2026-04-01T01:00:00Z','mail','Li Na',NULL,'no sound
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
INSERT INTO "card" VALUES('55be0bd2bc264cd07e725e8a','CARD-0001','ef52f779a0758776bbe5ebd9',50000,47000,'CNY','2026-03-02T00:30:00Z',2);
CREATE TABLE change (
  seq INTEGER PRIMARY KEY,
  op TEXT NOT NULL,
  relation TEXT NOT NULL,
  key TEXT NOT NULL,
  before TEXT
) STRICT;
INSERT INTO "change" VALUES(1,'d416e302ae809d7d7a32af05','engineer','["5aab38cdba091429534bf0bd"]',NULL);
INSERT INTO "change" VALUES(2,'d416e302ae809d7d7a32af05','engineer_skill','["5aab38cdba091429534bf0bd","printer"]',NULL);
INSERT INTO "change" VALUES(3,'ad3fc21f379a8760b5448783','engineer','["5709e4e040470cf1ebc4bafe"]',NULL);
INSERT INTO "change" VALUES(4,'ad3fc21f379a8760b5448783','engineer_skill','["5709e4e040470cf1ebc4bafe","installation"]',NULL);
INSERT INTO "change" VALUES(5,'cce2d49b5bc12bb687eea58d','absence','["017ed8f7fcc1e58e6b0d39b3"]',NULL);
INSERT INTO "change" VALUES(6,'9a62fbab9514c13e9e4e9d99','customer','["ef52f779a0758776bbe5ebd9"]',NULL);
INSERT INTO "change" VALUES(7,'9a62fbab9514c13e9e4e9d99','phone','["ef52f779a0758776bbe5ebd9","8613800000001",""]',NULL);
INSERT INTO "change" VALUES(8,'945309c75057a1ab1b11d031','customer','["4c026e82521b1fe6b21d15e6"]',NULL);
INSERT INTO "change" VALUES(9,'945309c75057a1ab1b11d031','phone','["4c026e82521b1fe6b21d15e6","8613800000002",""]',NULL);
INSERT INTO "change" VALUES(10,'ce0205cab4f1115fafe00150','customer','["6a2f1525d0770bb658480be6"]',NULL);
INSERT INTO "change" VALUES(11,'63e65ffd509c40a7a260b7d3','site','["711bfd727dad60345d92b005"]',NULL);
INSERT INTO "change" VALUES(12,'b1d16c2dbc8546c0e39f062e','phone','["ef52f779a0758776bbe5ebd9","8613800000003",""]',NULL);
INSERT INTO "change" VALUES(13,'b1d16c2dbc8546c0e39f062e','contact','["bd7a0fc2e158534856ab34dc"]',NULL);
INSERT INTO "change" VALUES(14,'3f26c075edeaf306e80d767d','contract','["3a7156c8b584cd0a2a865681"]',NULL);
INSERT INTO "change" VALUES(15,'3f26c075edeaf306e80d767d','entitlement','["3a7156c8b584cd0a2a865681","visit"]',NULL);
INSERT INTO "change" VALUES(16,'3f26c075edeaf306e80d767d','entitlement','["3a7156c8b584cd0a2a865681","training"]',NULL);
INSERT INTO "change" VALUES(17,'3cc47bfbc1bce315866a5261','contract','["341ddec44f64488714939e7c"]',NULL);
INSERT INTO "change" VALUES(18,'bb07fdcf84be37d35918fda4','equipment','["54c00a9f037844322c603ef4"]',NULL);
INSERT INTO "change" VALUES(19,'e4473109cfbec91b6a6b896f','equipment','["58b3da8ee6f3d3c6cc6c26fe"]',NULL);
INSERT INTO "change" VALUES(20,'d37499029d47cb7f38be1d43','equipment','["57049274469048516278e0d4"]',NULL);
INSERT INTO "change" VALUES(21,'fdfc50b22c78e9f8347d5a29','holder','["1ee34f083985d855f7b5ce00"]',NULL);
INSERT INTO "change" VALUES(22,'fdfc50b22c78e9f8347d5a29','stock','["1ee34f083985d855f7b5ce00","roller","new"]',NULL);
INSERT INTO "change" VALUES(23,'fdfc50b22c78e9f8347d5a29','stock_move','["dc3876f3cf378ddcddb5aee4"]',NULL);
INSERT INTO "change" VALUES(24,'2f1a2f9b0f8a8c5b9c5a2cfa','holder','["57aff04313b2e7605c5020a0"]',NULL);
INSERT INTO "change" VALUES(25,'2f1a2f9b0f8a8c5b9c5a2cfa','stock','["1ee34f083985d855f7b5ce00","roller","new"]','{"holder_id":"1ee34f083985d855f7b5ce00","part":"roller","condition":"new","quantity":10}');
INSERT INTO "change" VALUES(26,'2f1a2f9b0f8a8c5b9c5a2cfa','stock','["57aff04313b2e7605c5020a0","roller","new"]',NULL);
INSERT INTO "change" VALUES(27,'2f1a2f9b0f8a8c5b9c5a2cfa','stock_move','["5809c658ab0cc144fed5711e"]',NULL);
INSERT INTO "change" VALUES(28,'01d8b4a11f53861a351c1ed4','holder','["4a3109000f90cf44d24bf8ce"]',NULL);
INSERT INTO "change" VALUES(29,'01d8b4a11f53861a351c1ed4','stock','["1ee34f083985d855f7b5ce00","roller","new"]','{"holder_id":"1ee34f083985d855f7b5ce00","part":"roller","condition":"new","quantity":7}');
INSERT INTO "change" VALUES(30,'01d8b4a11f53861a351c1ed4','stock','["4a3109000f90cf44d24bf8ce","roller","new"]',NULL);
INSERT INTO "change" VALUES(31,'01d8b4a11f53861a351c1ed4','stock_move','["7f06317990deee4b80af0d46"]',NULL);
INSERT INTO "change" VALUES(32,'a19dabbac03974129f77a917','card','["55be0bd2bc264cd07e725e8a"]',NULL);
INSERT INTO "change" VALUES(33,'ee42f9be11f53bc56a05973f','ticket','["152702bb4aed98115af346b9"]',NULL);
INSERT INTO "change" VALUES(34,'ee42f9be11f53bc56a05973f','ticket_period','["152702bb4aed98115af346b9","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(35,'ee42f9be11f53bc56a05973f','call','["5042d67292b7130c583ac891"]',NULL);
INSERT INTO "change" VALUES(36,'ee42f9be11f53bc56a05973f','clock','["a60cdcda23000efd2764dfec"]',NULL);
INSERT INTO "change" VALUES(37,'ee42f9be11f53bc56a05973f','clock','["afd475d7a40fdc97e0c342cf"]',NULL);
INSERT INTO "change" VALUES(38,'ee42f9be11f53bc56a05973f','clock','["411e950493f26292c2a6bef3"]',NULL);
INSERT INTO "change" VALUES(39,'ee42f9be11f53bc56a05973f','clock_period','["a60cdcda23000efd2764dfec","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(40,'ee42f9be11f53bc56a05973f','clock_period','["afd475d7a40fdc97e0c342cf","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(41,'ee42f9be11f53bc56a05973f','clock_period','["411e950493f26292c2a6bef3","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(42,'f5e650aefed92e26fbb3de58','ticket_period','["152702bb4aed98115af346b9","2026-03-02T01:00:00Z"]','{"ticket_id":"152702bb4aed98115af346b9","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(43,'f5e650aefed92e26fbb3de58','ticket_period','["152702bb4aed98115af346b9","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(44,'bcf00b071d7d71ca653b7518','clock','["a60cdcda23000efd2764dfec"]','{"id":"a60cdcda23000efd2764dfec","ticket_id":"152702bb4aed98115af346b9","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(45,'bcf00b071d7d71ca653b7518','clock','["afd475d7a40fdc97e0c342cf"]','{"id":"afd475d7a40fdc97e0c342cf","ticket_id":"152702bb4aed98115af346b9","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(46,'bcf00b071d7d71ca653b7518','clock_period','["a60cdcda23000efd2764dfec","2026-03-02T01:00:00Z"]','{"clock_id":"a60cdcda23000efd2764dfec","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T01:15:00Z","held":0}');
INSERT INTO "change" VALUES(47,'bcf00b071d7d71ca653b7518','clock_period','["afd475d7a40fdc97e0c342cf","2026-03-02T01:00:00Z"]','{"clock_id":"afd475d7a40fdc97e0c342cf","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T01:30:00Z","held":0}');
INSERT INTO "change" VALUES(48,'9bad755f2f99491b07a357db','appointment','["484e022cc6481b7211a3b528"]',NULL);
INSERT INTO "change" VALUES(49,'b418f3136a3e4769f5ee939f','consent','["f80bc737ad3a47edd47f2698"]',NULL);
INSERT INTO "change" VALUES(50,'48d43cb9124b6d48b4bf20f7','quote','["99ffa2d4afdb423201dc4dbd"]',NULL);
INSERT INTO "change" VALUES(51,'48d43cb9124b6d48b4bf20f7','priced_line','["6fa8c92b530ca1f6fc606225"]',NULL);
INSERT INTO "change" VALUES(52,'48d43cb9124b6d48b4bf20f7','priced_line','["d6433689fbd91c0c68bbcf60"]',NULL);
INSERT INTO "change" VALUES(53,'48d43cb9124b6d48b4bf20f7','priced_line','["99481b2c3e19030a1fdc31f1"]',NULL);
INSERT INTO "change" VALUES(54,'48d43cb9124b6d48b4bf20f7','priced_line','["89b4456c020f9279efb2cbc1"]',NULL);
INSERT INTO "change" VALUES(55,'366f04bb23cd6c6bab951c22','consent','["1e5375a38de1153992f1661f"]',NULL);
INSERT INTO "change" VALUES(56,'a413fe2e251b28564ce9fce9','dispatch','["64c8573dd104c9563c5bb2d4"]',NULL);
INSERT INTO "change" VALUES(57,'a413fe2e251b28564ce9fce9','clock','["47c6d5fc42e5bb6cdec3ac78"]',NULL);
INSERT INTO "change" VALUES(58,'a413fe2e251b28564ce9fce9','clock_period','["47c6d5fc42e5bb6cdec3ac78","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(59,'95efa52b4153d6592a1e7d09','holder','["7e23f0a9ad243c3d9a646dac"]',NULL);
INSERT INTO "change" VALUES(60,'95efa52b4153d6592a1e7d09','stock','["57aff04313b2e7605c5020a0","roller","new"]','{"holder_id":"57aff04313b2e7605c5020a0","part":"roller","condition":"new","quantity":3}');
INSERT INTO "change" VALUES(61,'95efa52b4153d6592a1e7d09','stock','["7e23f0a9ad243c3d9a646dac","roller","new"]',NULL);
INSERT INTO "change" VALUES(62,'95efa52b4153d6592a1e7d09','stock_move','["532e6f8047e4340f7bbed41a"]',NULL);
INSERT INTO "change" VALUES(63,'8a64a3effcd3dca8e2871d1c','dispatch','["64c8573dd104c9563c5bb2d4"]','{"id":"64c8573dd104c9563c5bb2d4","ticket_id":"152702bb4aed98115af346b9","visit":1,"engineer_id":"5aab38cdba091429534bf0bd","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(64,'8a64a3effcd3dca8e2871d1c','clock','["47c6d5fc42e5bb6cdec3ac78"]','{"id":"47c6d5fc42e5bb6cdec3ac78","ticket_id":"152702bb4aed98115af346b9","target":"arrive","tier":"gold","within":"2h clock","calendar":"always","stops":"arrived","pauses":null,"started_by":"ordered","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(65,'8a64a3effcd3dca8e2871d1c','clock_period','["47c6d5fc42e5bb6cdec3ac78","2026-03-02T01:00:00Z"]','{"clock_id":"47c6d5fc42e5bb6cdec3ac78","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(66,'378895d5437f8f3765413464','dispatch','["64c8573dd104c9563c5bb2d4"]','{"id":"64c8573dd104c9563c5bb2d4","ticket_id":"152702bb4aed98115af346b9","visit":1,"engineer_id":"5aab38cdba091429534bf0bd","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(67,'378895d5437f8f3765413464','dispatch_check','["64c8573dd104c9563c5bb2d4","uniform"]',NULL);
INSERT INTO "change" VALUES(68,'378895d5437f8f3765413464','dispatch_check','["64c8573dd104c9563c5bb2d4","tidy"]',NULL);
INSERT INTO "change" VALUES(69,'378895d5437f8f3765413464','dispatch_item','["64c8573dd104c9563c5bb2d4","training"]',NULL);
INSERT INTO "change" VALUES(70,'378895d5437f8f3765413464','stock','["7e23f0a9ad243c3d9a646dac","roller","new"]','{"holder_id":"7e23f0a9ad243c3d9a646dac","part":"roller","condition":"new","quantity":1}');
INSERT INTO "change" VALUES(71,'378895d5437f8f3765413464','stock_move','["1811a71d7f737b26861faf0b"]',NULL);
INSERT INTO "change" VALUES(72,'378895d5437f8f3765413464','priced_line','["f410d4d24233f0df45f2804a"]',NULL);
INSERT INTO "change" VALUES(73,'378895d5437f8f3765413464','priced_line','["d5e520cc2fe38573402366c2"]',NULL);
INSERT INTO "change" VALUES(74,'378895d5437f8f3765413464','priced_line','["d59b17a3c7a6ae809dc0ee7b"]',NULL);
INSERT INTO "change" VALUES(75,'378895d5437f8f3765413464','priced_line','["4c76f6940fed24d25602d108"]',NULL);
INSERT INTO "change" VALUES(76,'378895d5437f8f3765413464','priced_line','["844cb4733374eac5acf4f00f"]',NULL);
INSERT INTO "change" VALUES(77,'378895d5437f8f3765413464','entitlement','["3a7156c8b584cd0a2a865681","training"]','{"contract_id":"3a7156c8b584cd0a2a865681","entitlement":"training","total":2,"used":0}');
INSERT INTO "change" VALUES(78,'e82fda0d90eb4075bcf6b55a','attachment','["dc389ef2e45308d6e28567c1"]',NULL);
INSERT INTO "change" VALUES(79,'5426a62682411953e58bcb59','attachment','["92674dcb29310f8472487041"]',NULL);
INSERT INTO "change" VALUES(80,'f8af693a5162b70e01b108a8','dispatch','["64c8573dd104c9563c5bb2d4"]','{"id":"64c8573dd104c9563c5bb2d4","ticket_id":"152702bb4aed98115af346b9","visit":1,"engineer_id":"5aab38cdba091429534bf0bd","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":null,"cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"parts_charged":"cost","work_charged":"free","charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(81,'f8af693a5162b70e01b108a8','dispatch','["64c8573dd104c9563c5bb2d4"]','{"id":"64c8573dd104c9563c5bb2d4","ticket_id":"152702bb4aed98115af346b9","visit":1,"engineer_id":"5aab38cdba091429534bf0bd","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":null,"cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"parts_charged":"cost","work_charged":"free","charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":"Li Na","signed_at":"2026-03-02T02:05:00Z","failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(82,'f8af693a5162b70e01b108a8','ticket_period','["152702bb4aed98115af346b9","2026-03-02T01:00:00Z"]','{"ticket_id":"152702bb4aed98115af346b9","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":"5aab38cdba091429534bf0bd"}');
INSERT INTO "change" VALUES(83,'f8af693a5162b70e01b108a8','ticket_period','["152702bb4aed98115af346b9","2026-03-02T02:05:00Z"]',NULL);
INSERT INTO "change" VALUES(84,'f8af693a5162b70e01b108a8','ticket','["152702bb4aed98115af346b9"]','{"id":"152702bb4aed98115af346b9","number":"SD-000001","count":1,"summary":"printer jams","kind":"fault","customer_id":"ef52f779a0758776bbe5ebd9","severity":null,"reach":null,"opened_at":"2026-03-02T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":"54c00a9f037844322c603ef4","contract_id":"3a7156c8b584cd0a2a865681","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(85,'f8af693a5162b70e01b108a8','clock','["411e950493f26292c2a6bef3"]','{"id":"411e950493f26292c2a6bef3","ticket_id":"152702bb4aed98115af346b9","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(86,'f8af693a5162b70e01b108a8','clock_period','["411e950493f26292c2a6bef3","2026-03-02T01:00:00Z"]','{"clock_id":"411e950493f26292c2a6bef3","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(87,'fe8b7e57f673e82f0bc6d861','card','["55be0bd2bc264cd07e725e8a"]','{"id":"55be0bd2bc264cd07e725e8a","number":"CARD-0001","customer_id":"ef52f779a0758776bbe5ebd9","value":50000,"balance":50000,"currency":"CNY","sold_at":"2026-03-02T00:30:00Z","decimals":2}');
INSERT INTO "change" VALUES(88,'fe8b7e57f673e82f0bc6d861','payment','["5178d73f4573ff0832245ddd"]',NULL);
INSERT INTO "change" VALUES(89,'fb952c90f3013b844c286da5','payment','["ded9d4c1fdddf27f221fb430"]',NULL);
INSERT INTO "change" VALUES(90,'3c4e1f7107d611c66aff73ba','dispatch','["64c8573dd104c9563c5bb2d4"]','{"id":"64c8573dd104c9563c5bb2d4","ticket_id":"152702bb4aed98115af346b9","visit":1,"engineer_id":"5aab38cdba091429534bf0bd","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":"2026-03-02T02:05:00Z","cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"parts_charged":"cost","work_charged":"free","charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":"Li Na","signed_at":"2026-03-02T02:05:00Z","failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(91,'798c57167497349bd2b48d6a','discount','["152702bb4aed98115af346b9"]',NULL);
INSERT INTO "change" VALUES(92,'fbbe17b7e9754effa7230acc','payment','["bea0f33277d7c17f0798a214"]',NULL);
INSERT INTO "change" VALUES(93,'d09d72fe17d830d3d3dac758','payment','["bea0f33277d7c17f0798a214"]','{"id":"bea0f33277d7c17f0798a214","receipt":"R-0003","ticket_id":"152702bb4aed98115af346b9","amount":500,"currency":"CNY","method":"transfer","card_id":null,"at":"2026-03-02T02:05:00Z","taken_by":"tester","decimals":2,"kind":"refund","voided_at":null,"voided_by":null,"voided_why":null}');
INSERT INTO "change" VALUES(94,'4728e28108d120642a0048a7','ticket_period','["152702bb4aed98115af346b9","2026-03-02T02:05:00Z"]','{"ticket_id":"152702bb4aed98115af346b9","since":"2026-03-02T02:05:00Z","until":"9999-12-31T23:59:59Z","state":"resolved","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":"5aab38cdba091429534bf0bd"}');
INSERT INTO "change" VALUES(95,'4728e28108d120642a0048a7','ticket_period','["152702bb4aed98115af346b9","2026-03-02T02:05:00Z"]',NULL);
INSERT INTO "change" VALUES(96,'12edf96551219f18794c1b72','ticket','["629ec944a65424b25f0baca1"]',NULL);
INSERT INTO "change" VALUES(97,'12edf96551219f18794c1b72','ticket_period','["629ec944a65424b25f0baca1","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(98,'12edf96551219f18794c1b72','call','["46002ba83a186054d4dc6859"]',NULL);
INSERT INTO "change" VALUES(99,'12edf96551219f18794c1b72','clock','["1579b6a17efc834e0de8789f"]',NULL);
INSERT INTO "change" VALUES(100,'12edf96551219f18794c1b72','clock','["9ed60e3c16e22c594eef44b6"]',NULL);
INSERT INTO "change" VALUES(101,'12edf96551219f18794c1b72','clock_period','["1579b6a17efc834e0de8789f","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(102,'12edf96551219f18794c1b72','clock_period','["9ed60e3c16e22c594eef44b6","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(103,'89fc29b8eb87b6c0a3ce6809','call','["d02af9b50695afcff329c909"]',NULL);
INSERT INTO "change" VALUES(104,'cc2003c7f1730a3a031b799b','loan','["27697460ce125c90d6af0306"]',NULL);
INSERT INTO "change" VALUES(105,'0a7dfa6c85ec15716b4cb820','rma','["68905c1dd557601790407e63"]',NULL);
INSERT INTO "change" VALUES(106,'41e475980d3ee15a3445ddbb','approval','["return","68905c1dd557601790407e63","wang"]',NULL);
INSERT INTO "change" VALUES(107,'41e475980d3ee15a3445ddbb','rma','["68905c1dd557601790407e63"]','{"id":"68905c1dd557601790407e63","number":"RMA-0001","ticket_id":"629ec944a65424b25f0baca1","equipment_id":"58b3da8ee6f3d3c6cc6c26fe","reason":"quality","decision":"repair","freight":"desk","because":"{\"when\": {\"warranty\": [\"in\"]}}","overruled_by":null,"asked_at":"2026-03-02T03:00:00Z","asked_by":"tester","approved_at":null,"sent_at":null,"back_at":null,"done_at":null}');
INSERT INTO "change" VALUES(108,'ae2c9e16ebc4d2b0a39caac4','consent','["87ced64d4c041cde7665f841"]',NULL);
INSERT INTO "change" VALUES(109,'e9b8483c6fc582409b3d2514','rma','["68905c1dd557601790407e63"]','{"id":"68905c1dd557601790407e63","number":"RMA-0001","ticket_id":"629ec944a65424b25f0baca1","equipment_id":"58b3da8ee6f3d3c6cc6c26fe","reason":"quality","decision":"repair","freight":"desk","because":"{\"when\": {\"warranty\": [\"in\"]}}","overruled_by":null,"asked_at":"2026-03-02T03:00:00Z","asked_by":"tester","approved_at":"2026-03-02T03:00:00Z","sent_at":null,"back_at":null,"done_at":null}');
INSERT INTO "change" VALUES(110,'d2066c995b79032817767958','ticket_period','["629ec944a65424b25f0baca1","2026-03-02T03:00:00Z"]','{"ticket_id":"629ec944a65424b25f0baca1","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(111,'d2066c995b79032817767958','ticket_period','["629ec944a65424b25f0baca1","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(112,'d2066c995b79032817767958','hold','["2ed7ffdcecf01a0d245e38a5"]',NULL);
INSERT INTO "change" VALUES(113,'d2066c995b79032817767958','clock_period','["1579b6a17efc834e0de8789f","2026-03-02T03:00:00Z"]','{"clock_id":"1579b6a17efc834e0de8789f","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T06:00:00Z","held":0}');
INSERT INTO "change" VALUES(114,'d2066c995b79032817767958','clock_period','["1579b6a17efc834e0de8789f","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(115,'53f7cce8cf2126a5ab5be51c','ticket','["b616edde7309f3b3e4e1178f"]',NULL);
INSERT INTO "change" VALUES(116,'53f7cce8cf2126a5ab5be51c','ticket_period','["b616edde7309f3b3e4e1178f","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(117,'53f7cce8cf2126a5ab5be51c','call','["cd85ff6f8c0bca4bcb45091e"]',NULL);
INSERT INTO "change" VALUES(118,'53f7cce8cf2126a5ab5be51c','clock','["cefadef14c29d3e2e39b29e8"]',NULL);
INSERT INTO "change" VALUES(119,'53f7cce8cf2126a5ab5be51c','clock','["0f3c886ad80aeca88dcce787"]',NULL);
INSERT INTO "change" VALUES(120,'53f7cce8cf2126a5ab5be51c','clock_period','["cefadef14c29d3e2e39b29e8","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(121,'53f7cce8cf2126a5ab5be51c','clock_period','["0f3c886ad80aeca88dcce787","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(122,'61141d8e23b580265a544ac7','ticket','["78df792f9e62304ea7c728a7"]',NULL);
INSERT INTO "change" VALUES(123,'61141d8e23b580265a544ac7','ticket_period','["78df792f9e62304ea7c728a7","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(124,'61141d8e23b580265a544ac7','call','["ba9b60abfff1172266b08d90"]',NULL);
INSERT INTO "change" VALUES(125,'61141d8e23b580265a544ac7','clock','["64eb8e4abb93bc44cb3b0b23"]',NULL);
INSERT INTO "change" VALUES(126,'61141d8e23b580265a544ac7','clock','["7872b452f8bc5b3755018663"]',NULL);
INSERT INTO "change" VALUES(127,'61141d8e23b580265a544ac7','clock','["f58da90f42072c29c1c887e7"]',NULL);
INSERT INTO "change" VALUES(128,'61141d8e23b580265a544ac7','clock_period','["64eb8e4abb93bc44cb3b0b23","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(129,'61141d8e23b580265a544ac7','clock_period','["7872b452f8bc5b3755018663","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(130,'61141d8e23b580265a544ac7','clock_period','["f58da90f42072c29c1c887e7","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(131,'550ea513569d18a6645d8dda','ticket','["78df792f9e62304ea7c728a7"]','{"id":"78df792f9e62304ea7c728a7","number":"SD-000004","count":4,"summary":"registration desk is down","kind":"fault","customer_id":"ef52f779a0758776bbe5ebd9","severity":null,"reach":null,"opened_at":"2026-03-02T03:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":"3a7156c8b584cd0a2a865681","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(132,'550ea513569d18a6645d8dda','ticket_period','["78df792f9e62304ea7c728a7","2026-03-02T03:30:00Z"]','{"ticket_id":"78df792f9e62304ea7c728a7","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(133,'550ea513569d18a6645d8dda','ticket_period','["78df792f9e62304ea7c728a7","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(134,'550ea513569d18a6645d8dda','clock','["64eb8e4abb93bc44cb3b0b23"]','{"id":"64eb8e4abb93bc44cb3b0b23","ticket_id":"78df792f9e62304ea7c728a7","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(135,'550ea513569d18a6645d8dda','clock','["7872b452f8bc5b3755018663"]','{"id":"7872b452f8bc5b3755018663","ticket_id":"78df792f9e62304ea7c728a7","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(136,'550ea513569d18a6645d8dda','clock','["f58da90f42072c29c1c887e7"]','{"id":"f58da90f42072c29c1c887e7","ticket_id":"78df792f9e62304ea7c728a7","target":"solve","tier":"gold","within":"3 working days","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(137,'550ea513569d18a6645d8dda','clock_period','["f58da90f42072c29c1c887e7","2026-03-02T03:30:00Z"]','{"clock_id":"f58da90f42072c29c1c887e7","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-05T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(138,'550ea513569d18a6645d8dda','clock_period','["f58da90f42072c29c1c887e7","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(139,'ab580efe90cfe9484c4a23f7','ticket_period','["78df792f9e62304ea7c728a7","2026-03-02T06:00:00Z"]','{"ticket_id":"78df792f9e62304ea7c728a7","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(140,'ab580efe90cfe9484c4a23f7','ticket_period','["78df792f9e62304ea7c728a7","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(141,'015464f88bdbf4d5374cd6e4','clock','["cefadef14c29d3e2e39b29e8"]','{"id":"cefadef14c29d3e2e39b29e8","ticket_id":"b616edde7309f3b3e4e1178f","target":"answer","tier":"standard","within":"30m","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(142,'015464f88bdbf4d5374cd6e4','clock_period','["cefadef14c29d3e2e39b29e8","2026-03-02T03:30:00Z"]','{"clock_id":"cefadef14c29d3e2e39b29e8","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(143,'015464f88bdbf4d5374cd6e4','contract_extension','["cefadef14c29d3e2e39b29e8"]',NULL);
INSERT INTO "change" VALUES(144,'015464f88bdbf4d5374cd6e4','contract','["341ddec44f64488714939e7c"]','{"id":"341ddec44f64488714939e7c","number":"C-0002","customer_id":"4c026e82521b1fe6b21d15e6","kind":"basic","tier":"standard","phase":null,"starts_on":"2026-01-01","ends_on":"2026-12-31"}');
INSERT INTO "change" VALUES(145,'876ff578a32dd49add06c2b2','stock_request','["43e5b73ca55250d405bfd7c4"]',NULL);
INSERT INTO "change" VALUES(146,'cfc11d0ac2d7d0f9ab952c26','approval','["request","43e5b73ca55250d405bfd7c4","wang"]',NULL);
INSERT INTO "change" VALUES(147,'cfc11d0ac2d7d0f9ab952c26','stock_request','["43e5b73ca55250d405bfd7c4"]','{"id":"43e5b73ca55250d405bfd7c4","number":"REQ-0001","holder_id":"4a3109000f90cf44d24bf8ce","part":"roller","quantity":2,"state":"asked","asked_at":"2026-03-02T06:00:00Z","asked_by":"tester","because":"for the fair"}');
INSERT INTO "change" VALUES(148,'1ef3a9e4cb20430959ee661b','stock','["1ee34f083985d855f7b5ce00","roller","new"]','{"holder_id":"1ee34f083985d855f7b5ce00","part":"roller","condition":"new","quantity":5}');
INSERT INTO "change" VALUES(149,'1ef3a9e4cb20430959ee661b','stock','["4a3109000f90cf44d24bf8ce","roller","new"]','{"holder_id":"4a3109000f90cf44d24bf8ce","part":"roller","condition":"new","quantity":2}');
INSERT INTO "change" VALUES(150,'1ef3a9e4cb20430959ee661b','stock_move','["4072937af0a589f29c0653a3"]',NULL);
INSERT INTO "change" VALUES(151,'1ef3a9e4cb20430959ee661b','stock_request','["43e5b73ca55250d405bfd7c4"]','{"id":"43e5b73ca55250d405bfd7c4","number":"REQ-0001","holder_id":"4a3109000f90cf44d24bf8ce","part":"roller","quantity":2,"state":"approved","asked_at":"2026-03-02T06:00:00Z","asked_by":"tester","because":"for the fair"}');
INSERT INTO "change" VALUES(152,'b7bd9dfab2e2a1b7b26e2924','stock','["57aff04313b2e7605c5020a0","roller","new"]','{"holder_id":"57aff04313b2e7605c5020a0","part":"roller","condition":"new","quantity":2}');
INSERT INTO "change" VALUES(153,'b7bd9dfab2e2a1b7b26e2924','stock_move','["6eb23e8dd8127138d4a60ebb"]',NULL);
INSERT INTO "change" VALUES(154,'b7bd9dfab2e2a1b7b26e2924','loss','["6eb23e8dd8127138d4a60ebb"]',NULL);
INSERT INTO "change" VALUES(155,'396532db3e1657cbf46bf44c','entitlement','["3a7156c8b584cd0a2a865681","visit"]','{"contract_id":"3a7156c8b584cd0a2a865681","entitlement":"visit","total":4,"used":0}');
INSERT INTO "change" VALUES(156,'d4a14179a0c227e5b6075180','ticket','["31602a62d1d777ce10c144eb"]',NULL);
INSERT INTO "change" VALUES(157,'d4a14179a0c227e5b6075180','ticket_period','["31602a62d1d777ce10c144eb","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(158,'d4a14179a0c227e5b6075180','call','["35917bd4c376595364d7f360"]',NULL);
INSERT INTO "change" VALUES(159,'d4a14179a0c227e5b6075180','clock','["683e0301cfd7713115c00f9e"]',NULL);
INSERT INTO "change" VALUES(160,'d4a14179a0c227e5b6075180','clock','["0e7890bcc3361b6537198122"]',NULL);
INSERT INTO "change" VALUES(161,'d4a14179a0c227e5b6075180','clock','["af4c6334a6d18483c2a9fd80"]',NULL);
INSERT INTO "change" VALUES(162,'d4a14179a0c227e5b6075180','clock_period','["683e0301cfd7713115c00f9e","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(163,'d4a14179a0c227e5b6075180','clock_period','["0e7890bcc3361b6537198122","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(164,'d4a14179a0c227e5b6075180','clock_period','["af4c6334a6d18483c2a9fd80","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(165,'a89cf32aa73fb8b761a9921e','escalation','["f58da90f42072c29c1c887e7",75]',NULL);
INSERT INTO "change" VALUES(166,'a89cf32aa73fb8b761a9921e','notice','["4ff4e63497f546063030e422"]',NULL);
INSERT INTO "change" VALUES(167,'05bfdcad49ad0555a9a10c4f','notice','["4ff4e63497f546063030e422"]','{"id":"4ff4e63497f546063030e422","ticket_id":"78df792f9e62304ea7c728a7","recipient":"head","engineer_id":null,"way":"command","made_at":"2026-03-02T09:20:00Z","document":"{\"target\": \"solve\", \"within\": \"same day\", \"percent\": 75, \"note\": \"time is running out\", \"due_at\": \"2026-03-02T09:30:00Z\", \"ticket\": {\"number\": \"SD-000004\", \"summary\": \"registration desk is down\", \"state\": \"open\", \"priority\": \"P1\", \"tier\": \"gold\", \"region\": \"city\", \"level\": \"2\", \"kind\": \"fault\", \"customer\": \"Example Clinic\", \"engineer\": null, \"opened_at\": \"2026-03-02T03:30:00Z\"}}","claimed_until":"2026-03-02T09:22:00Z","sent_at":null,"tries":0,"error":null,"clock_id":"f58da90f42072c29c1c887e7","percent":75,"about_at":"2026-03-02T08:15:00Z","not_before":null,"event_seq":null}');
INSERT INTO "change" VALUES(168,'9ad55a38b377a4fc9320f547','escalation','["af4c6334a6d18483c2a9fd80",75]',NULL);
INSERT INTO "change" VALUES(169,'9ad55a38b377a4fc9320f547','notice','["12f539bf42e6fd629adc6db3"]',NULL);
INSERT INTO "change" VALUES(170,'b922819554f6b31a5f7b0cce','escalation','["f58da90f42072c29c1c887e7",100]',NULL);
INSERT INTO "change" VALUES(171,'b922819554f6b31a5f7b0cce','ticket_period','["78df792f9e62304ea7c728a7","2026-03-02T06:00:00Z"]','{"ticket_id":"78df792f9e62304ea7c728a7","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":null}');
INSERT INTO "change" VALUES(172,'b922819554f6b31a5f7b0cce','ticket_period','["78df792f9e62304ea7c728a7","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(173,'b922819554f6b31a5f7b0cce','clock','["f58da90f42072c29c1c887e7"]','{"id":"f58da90f42072c29c1c887e7","ticket_id":"78df792f9e62304ea7c728a7","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(174,'13976b2e0eea2fc575636264','escalation','["af4c6334a6d18483c2a9fd80",100]',NULL);
INSERT INTO "change" VALUES(175,'13976b2e0eea2fc575636264','ticket_period','["31602a62d1d777ce10c144eb","2026-03-02T09:20:00Z"]','{"ticket_id":"31602a62d1d777ce10c144eb","since":"2026-03-02T09:20:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(176,'13976b2e0eea2fc575636264','ticket_period','["31602a62d1d777ce10c144eb","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(177,'13976b2e0eea2fc575636264','clock','["af4c6334a6d18483c2a9fd80"]','{"id":"af4c6334a6d18483c2a9fd80","ticket_id":"31602a62d1d777ce10c144eb","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(178,'13976b2e0eea2fc575636264','clock','["683e0301cfd7713115c00f9e"]','{"id":"683e0301cfd7713115c00f9e","ticket_id":"31602a62d1d777ce10c144eb","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(179,'13976b2e0eea2fc575636264','clock','["0e7890bcc3361b6537198122"]','{"id":"0e7890bcc3361b6537198122","ticket_id":"31602a62d1d777ce10c144eb","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(180,'cfc0a85e75af116678311d90','escalation','["af4c6334a6d18483c2a9fd80",150]',NULL);
INSERT INTO "change" VALUES(181,'cfc0a85e75af116678311d90','ticket_period','["31602a62d1d777ce10c144eb","2026-03-03T01:00:00Z"]','{"ticket_id":"31602a62d1d777ce10c144eb","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":null}');
INSERT INTO "change" VALUES(182,'cfc0a85e75af116678311d90','ticket_period','["31602a62d1d777ce10c144eb","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(183,'3046c20e2436182b70fa29d8','notice','["12f539bf42e6fd629adc6db3"]','{"id":"12f539bf42e6fd629adc6db3","ticket_id":"31602a62d1d777ce10c144eb","recipient":"head","engineer_id":null,"way":"command","made_at":"2026-03-03T01:00:00Z","document":"{\"target\": \"solve\", \"within\": \"same day\", \"percent\": 75, \"note\": \"time is running out\", \"due_at\": \"2026-03-02T09:30:00Z\", \"ticket\": {\"number\": \"SD-000005\", \"summary\": \"cannot log in\", \"state\": \"open\", \"priority\": \"P1\", \"tier\": \"gold\", \"region\": \"city\", \"level\": \"1\", \"kind\": \"fault\", \"customer\": \"Example Clinic\", \"engineer\": null, \"opened_at\": \"2026-03-02T09:20:00Z\"}}","claimed_until":"2026-03-03T01:02:00Z","sent_at":null,"tries":0,"error":null,"clock_id":"af4c6334a6d18483c2a9fd80","percent":75,"about_at":"2026-03-02T09:27:30Z","not_before":null,"event_seq":null}');
INSERT INTO "change" VALUES(184,'9d9654c907242d804f889b21','ticket','["379f593a6a7f73c6ba8deada"]',NULL);
INSERT INTO "change" VALUES(185,'9d9654c907242d804f889b21','ticket_period','["379f593a6a7f73c6ba8deada","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(186,'9d9654c907242d804f889b21','call','["d9581f1a00842ef53b2bc9b4"]',NULL);
INSERT INTO "change" VALUES(187,'9d9654c907242d804f889b21','clock','["ce01ce240962ea96c9cfc508"]',NULL);
INSERT INTO "change" VALUES(188,'9d9654c907242d804f889b21','clock','["45c4e9c6ff61df79dc804496"]',NULL);
INSERT INTO "change" VALUES(189,'9d9654c907242d804f889b21','clock_period','["ce01ce240962ea96c9cfc508","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(190,'9d9654c907242d804f889b21','clock_period','["45c4e9c6ff61df79dc804496","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(191,'0eacb2aa93e771ac7a05a10f','ticket_period','["379f593a6a7f73c6ba8deada","2026-03-03T01:00:00Z"]','{"ticket_id":"379f593a6a7f73c6ba8deada","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(192,'0eacb2aa93e771ac7a05a10f','ticket_period','["379f593a6a7f73c6ba8deada","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(193,'0eacb2aa93e771ac7a05a10f','ticket','["379f593a6a7f73c6ba8deada"]','{"id":"379f593a6a7f73c6ba8deada","number":"SD-000006","count":6,"summary":"called by mistake","kind":"fault","customer_id":"6a2f1525d0770bb658480be6","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(194,'0eacb2aa93e771ac7a05a10f','clock','["ce01ce240962ea96c9cfc508"]','{"id":"ce01ce240962ea96c9cfc508","ticket_id":"379f593a6a7f73c6ba8deada","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(195,'0eacb2aa93e771ac7a05a10f','clock','["45c4e9c6ff61df79dc804496"]','{"id":"45c4e9c6ff61df79dc804496","ticket_id":"379f593a6a7f73c6ba8deada","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(196,'0eacb2aa93e771ac7a05a10f','clock_period','["ce01ce240962ea96c9cfc508","2026-03-03T01:00:00Z"]','{"clock_id":"ce01ce240962ea96c9cfc508","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-03T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(197,'0eacb2aa93e771ac7a05a10f','clock_period','["45c4e9c6ff61df79dc804496","2026-03-03T01:00:00Z"]','{"clock_id":"45c4e9c6ff61df79dc804496","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(198,'ee13cc5054ea82cb706f2a83','ticket','["bd16ab8b4e3583986bc70a2a"]',NULL);
INSERT INTO "change" VALUES(199,'ee13cc5054ea82cb706f2a83','ticket_period','["bd16ab8b4e3583986bc70a2a","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(200,'ee13cc5054ea82cb706f2a83','call','["00552ce65831bc50facc97a9"]',NULL);
INSERT INTO "change" VALUES(201,'ee13cc5054ea82cb706f2a83','clock','["363d79b17af9929194961ae8"]',NULL);
INSERT INTO "change" VALUES(202,'ee13cc5054ea82cb706f2a83','clock','["c9b432f097fb525d24d020d1"]',NULL);
INSERT INTO "change" VALUES(203,'ee13cc5054ea82cb706f2a83','clock_period','["363d79b17af9929194961ae8","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(204,'ee13cc5054ea82cb706f2a83','clock_period','["c9b432f097fb525d24d020d1","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(205,'f638167b79dc992a3c36399e','ticket_period','["bd16ab8b4e3583986bc70a2a","2026-03-03T01:00:00Z"]','{"ticket_id":"bd16ab8b4e3583986bc70a2a","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(206,'f638167b79dc992a3c36399e','ticket_period','["bd16ab8b4e3583986bc70a2a","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(207,'f638167b79dc992a3c36399e','dispatch','["12c4fc4a757b1403a6eec831"]',NULL);
INSERT INTO "change" VALUES(208,'cd62edadb4b81a8011466be4','dispatch','["12c4fc4a757b1403a6eec831"]','{"id":"12c4fc4a757b1403a6eec831","ticket_id":"bd16ab8b4e3583986bc70a2a","visit":1,"engineer_id":"5709e4e040470cf1ebc4bafe","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(209,'cd62edadb4b81a8011466be4','clock','["363d79b17af9929194961ae8"]','{"id":"363d79b17af9929194961ae8","ticket_id":"bd16ab8b4e3583986bc70a2a","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(210,'cd62edadb4b81a8011466be4','clock_period','["363d79b17af9929194961ae8","2026-03-03T01:00:00Z"]','{"clock_id":"363d79b17af9929194961ae8","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-03T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(211,'b1841865122d979c8c05f7c0','dispatch','["12c4fc4a757b1403a6eec831"]','{"id":"12c4fc4a757b1403a6eec831","ticket_id":"bd16ab8b4e3583986bc70a2a","visit":1,"engineer_id":"5709e4e040470cf1ebc4bafe","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-03T01:00:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(212,'b1841865122d979c8c05f7c0','priced_line','["1f9c7f0272f6d53eafc62590"]',NULL);
INSERT INTO "change" VALUES(213,'b1841865122d979c8c05f7c0','priced_line','["45828b5c07a341f0cedce368"]',NULL);
INSERT INTO "change" VALUES(214,'b1841865122d979c8c05f7c0','dispatch','["12c4fc4a757b1403a6eec831"]','{"id":"12c4fc4a757b1403a6eec831","ticket_id":"bd16ab8b4e3583986bc70a2a","visit":1,"engineer_id":"5709e4e040470cf1ebc4bafe","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-03T01:00:00Z","recorded_at":"2026-03-03T01:00:00Z","finished_at":null,"cancelled_at":null,"fault":"none","cause":"no training","action":"explained","result":"they know how","minutes":30,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":"free","work_charged":"free","charged_because":"in warranty","overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null}');
INSERT INTO "change" VALUES(215,'48786b2087d100f79ca907a7','ticket_period','["bd16ab8b4e3583986bc70a2a","2026-03-03T01:00:00Z"]','{"ticket_id":"bd16ab8b4e3583986bc70a2a","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"5709e4e040470cf1ebc4bafe"}');
INSERT INTO "change" VALUES(216,'48786b2087d100f79ca907a7','ticket_period','["bd16ab8b4e3583986bc70a2a","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(217,'48786b2087d100f79ca907a7','ticket','["bd16ab8b4e3583986bc70a2a"]','{"id":"bd16ab8b4e3583986bc70a2a","number":"SD-000007","count":7,"summary":"how does it print","kind":"fault","customer_id":"6a2f1525d0770bb658480be6","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(218,'48786b2087d100f79ca907a7','clock','["c9b432f097fb525d24d020d1"]','{"id":"c9b432f097fb525d24d020d1","ticket_id":"bd16ab8b4e3583986bc70a2a","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(219,'48786b2087d100f79ca907a7','clock_period','["c9b432f097fb525d24d020d1","2026-03-03T01:00:00Z"]','{"clock_id":"c9b432f097fb525d24d020d1","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(220,'adff2464281342aaa0468350','ticket_period','["bd16ab8b4e3583986bc70a2a","2026-03-03T01:00:00Z"]','{"ticket_id":"bd16ab8b4e3583986bc70a2a","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"resolved","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"5709e4e040470cf1ebc4bafe"}');
INSERT INTO "change" VALUES(221,'adff2464281342aaa0468350','ticket_period','["bd16ab8b4e3583986bc70a2a","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(222,'5a1907e1e491b9c52996f34a','ticket_period','["bd16ab8b4e3583986bc70a2a","2026-03-03T01:00:00Z"]','{"ticket_id":"bd16ab8b4e3583986bc70a2a","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"closed","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"5709e4e040470cf1ebc4bafe"}');
INSERT INTO "change" VALUES(223,'5a1907e1e491b9c52996f34a','ticket_period','["bd16ab8b4e3583986bc70a2a","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(224,'5a1907e1e491b9c52996f34a','hold','["a4fc1eb36a6e4a7ebe2fb2d8"]',NULL);
INSERT INTO "change" VALUES(225,'5a1907e1e491b9c52996f34a','ticket','["bd16ab8b4e3583986bc70a2a"]','{"id":"bd16ab8b4e3583986bc70a2a","number":"SD-000007","count":7,"summary":"how does it print","kind":"fault","customer_id":"6a2f1525d0770bb658480be6","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":"2026-03-03T01:00:00Z","cause":"no training","solution":"explained","equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(226,'5a1907e1e491b9c52996f34a','clock','["c9b432f097fb525d24d020d1"]','{"id":"c9b432f097fb525d24d020d1","ticket_id":"bd16ab8b4e3583986bc70a2a","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":"resolved","stopped_at":"2026-03-03T01:00:00Z","missed_at":null,"outcome":"met","counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(227,'5a1907e1e491b9c52996f34a','clock_period','["c9b432f097fb525d24d020d1","2026-03-03T01:00:00Z"]','{"clock_id":"c9b432f097fb525d24d020d1","since":"2026-03-03T01:00:00Z","until":"2026-03-03T01:00:00Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(228,'5a1907e1e491b9c52996f34a','clock_period','["c9b432f097fb525d24d020d1","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(229,'6b8585d5cb9ecb02c876d1c8','customer','["c4f8d24836e7342f19e1594b"]',NULL);
INSERT INTO "change" VALUES(230,'6b8585d5cb9ecb02c876d1c8','ticket','["6ea6ee092968caf2a021f8af"]',NULL);
INSERT INTO "change" VALUES(231,'6b8585d5cb9ecb02c876d1c8','ticket_period','["6ea6ee092968caf2a021f8af","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(232,'6b8585d5cb9ecb02c876d1c8','call','["ea3a4474fc4257cb8111b24b"]',NULL);
INSERT INTO "change" VALUES(233,'6b8585d5cb9ecb02c876d1c8','clock','["35cec6936c756773efcf2106"]',NULL);
INSERT INTO "change" VALUES(234,'6b8585d5cb9ecb02c876d1c8','clock','["3859d1d146144c3a4c63bbec"]',NULL);
INSERT INTO "change" VALUES(235,'6b8585d5cb9ecb02c876d1c8','clock_period','["35cec6936c756773efcf2106","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(236,'6b8585d5cb9ecb02c876d1c8','clock_period','["3859d1d146144c3a4c63bbec","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(237,'6b8585d5cb9ecb02c876d1c8','engineer','["5dd2d6f3863da31d58659a65"]',NULL);
INSERT INTO "change" VALUES(238,'6b8585d5cb9ecb02c876d1c8','ticket_period','["6ea6ee092968caf2a021f8af","2026-03-02T00:30:00Z"]','{"ticket_id":"6ea6ee092968caf2a021f8af","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(239,'6b8585d5cb9ecb02c876d1c8','ticket_period','["6ea6ee092968caf2a021f8af","2026-03-02T00:40:00Z"]',NULL);
INSERT INTO "change" VALUES(240,'6b8585d5cb9ecb02c876d1c8','ticket_period','["6ea6ee092968caf2a021f8af","2026-03-02T00:40:00Z"]','{"ticket_id":"6ea6ee092968caf2a021f8af","since":"2026-03-02T00:40:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":"5dd2d6f3863da31d58659a65"}');
INSERT INTO "change" VALUES(241,'6b8585d5cb9ecb02c876d1c8','ticket_period','["6ea6ee092968caf2a021f8af","2026-03-02T00:50:00Z"]',NULL);
INSERT INTO "change" VALUES(242,'6b8585d5cb9ecb02c876d1c8','ticket','["6ea6ee092968caf2a021f8af"]','{"id":"6ea6ee092968caf2a021f8af","number":"INC-7","count":null,"summary":"Door, Lock, Stuck","kind":"fault","customer_id":"c4f8d24836e7342f19e1594b","severity":null,"reach":null,"opened_at":"2026-03-02T00:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(243,'6b8585d5cb9ecb02c876d1c8','clock','["35cec6936c756773efcf2106"]','{"id":"35cec6936c756773efcf2106","ticket_id":"6ea6ee092968caf2a021f8af","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T00:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T00:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(244,'6b8585d5cb9ecb02c876d1c8','clock','["3859d1d146144c3a4c63bbec"]','{"id":"3859d1d146144c3a4c63bbec","ticket_id":"6ea6ee092968caf2a021f8af","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-02T00:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T00:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(245,'6b8585d5cb9ecb02c876d1c8','clock_period','["35cec6936c756773efcf2106","2026-03-02T00:30:00Z"]','{"clock_id":"35cec6936c756773efcf2106","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T02:30:00Z","held":0}');
INSERT INTO "change" VALUES(246,'6b8585d5cb9ecb02c876d1c8','clock_period','["3859d1d146144c3a4c63bbec","2026-03-02T00:30:00Z"]','{"clock_id":"3859d1d146144c3a4c63bbec","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(247,'dec1b3b734a4f588929edbcf','engineer','["5709e4e040470cf1ebc4bafe"]','{"id":"5709e4e040470cf1ebc4bafe","name":"Zhao Min","name_key":"zhao min","login":"zhao","station":"centre","level":null,"phone":null,"mail":null,"active":1,"capacity":null}');
INSERT INTO "change" VALUES(248,'dec1b3b734a4f588929edbcf','engineer_skill','["5709e4e040470cf1ebc4bafe","installation"]','{"engineer_id":"5709e4e040470cf1ebc4bafe","skill":"installation"}');
INSERT INTO "change" VALUES(249,'dec1b3b734a4f588929edbcf','engineer_skill','["5709e4e040470cf1ebc4bafe","installation"]',NULL);
INSERT INTO "change" VALUES(250,'357bac11fa58209e8f9c79ab','absence','["91a50a7a0a6710ee0b691225"]',NULL);
INSERT INTO "change" VALUES(251,'c171f6abdb05ea49047e325e','appointment','["adb351e962eb3a8402b4f107"]',NULL);
INSERT INTO "change" VALUES(252,'59157d80999f64368b75b4ba','ticket_period','["78df792f9e62304ea7c728a7","2026-03-03T01:00:00Z"]','{"ticket_id":"78df792f9e62304ea7c728a7","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"3","engineer_id":null}');
INSERT INTO "change" VALUES(253,'59157d80999f64368b75b4ba','ticket_period','["78df792f9e62304ea7c728a7","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(254,'59157d80999f64368b75b4ba','hold','["83ae649b7c1464d590a080a4"]',NULL);
INSERT INTO "change" VALUES(255,'59157d80999f64368b75b4ba','clock_period','["64eb8e4abb93bc44cb3b0b23","2026-03-02T03:30:00Z"]','{"clock_id":"64eb8e4abb93bc44cb3b0b23","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":0}');
INSERT INTO "change" VALUES(256,'59157d80999f64368b75b4ba','clock_period','["7872b452f8bc5b3755018663","2026-03-02T03:30:00Z"]','{"clock_id":"7872b452f8bc5b3755018663","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(257,'59157d80999f64368b75b4ba','clock_period','["f58da90f42072c29c1c887e7","2026-03-02T06:00:00Z"]','{"clock_id":"f58da90f42072c29c1c887e7","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(258,'59157d80999f64368b75b4ba','clock_period','["64eb8e4abb93bc44cb3b0b23","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(259,'59157d80999f64368b75b4ba','clock_period','["7872b452f8bc5b3755018663","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(260,'59157d80999f64368b75b4ba','clock_period','["f58da90f42072c29c1c887e7","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(261,'59157d80999f64368b75b4ba','clock_period','["64eb8e4abb93bc44cb3b0b23","2026-03-04T01:00:00Z"]','{"clock_id":"64eb8e4abb93bc44cb3b0b23","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(262,'59157d80999f64368b75b4ba','clock_period','["7872b452f8bc5b3755018663","2026-03-04T01:00:00Z"]','{"clock_id":"7872b452f8bc5b3755018663","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(263,'59157d80999f64368b75b4ba','clock_period','["f58da90f42072c29c1c887e7","2026-03-04T01:00:00Z"]','{"clock_id":"f58da90f42072c29c1c887e7","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(264,'59157d80999f64368b75b4ba','clock_period','["64eb8e4abb93bc44cb3b0b23","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(265,'59157d80999f64368b75b4ba','clock_period','["7872b452f8bc5b3755018663","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(266,'59157d80999f64368b75b4ba','clock_period','["f58da90f42072c29c1c887e7","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(267,'804cb7ac2c3bfbc298de4ce0','ticket','["4db0aefdef31fac52e300fdd"]',NULL);
INSERT INTO "change" VALUES(268,'804cb7ac2c3bfbc298de4ce0','ticket_period','["4db0aefdef31fac52e300fdd","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(269,'804cb7ac2c3bfbc298de4ce0','call','["2245504e1f210c493f4a6281"]',NULL);
INSERT INTO "change" VALUES(270,'804cb7ac2c3bfbc298de4ce0','clock','["e3a53f253ef1f7f2972b91d1"]',NULL);
INSERT INTO "change" VALUES(271,'804cb7ac2c3bfbc298de4ce0','clock','["af7ce5f821dc2b22121eb74d"]',NULL);
INSERT INTO "change" VALUES(272,'804cb7ac2c3bfbc298de4ce0','clock','["30afe39e96a05d8ba7031329"]',NULL);
INSERT INTO "change" VALUES(273,'804cb7ac2c3bfbc298de4ce0','clock_period','["e3a53f253ef1f7f2972b91d1","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(274,'804cb7ac2c3bfbc298de4ce0','clock_period','["af7ce5f821dc2b22121eb74d","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(275,'804cb7ac2c3bfbc298de4ce0','clock_period','["30afe39e96a05d8ba7031329","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(276,'78ad395837f99dc1a78b4ea2','ticket_period','["31602a62d1d777ce10c144eb","2026-03-02T09:20:00Z"]','{"ticket_id":"31602a62d1d777ce10c144eb","since":"2026-03-02T09:20:00Z","until":"2026-03-03T01:00:00Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(277,'78ad395837f99dc1a78b4ea2','ticket_period','["31602a62d1d777ce10c144eb","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(278,'78ad395837f99dc1a78b4ea2','ticket_period','["31602a62d1d777ce10c144eb","2026-03-03T01:00:00Z"]','{"ticket_id":"31602a62d1d777ce10c144eb","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":"5709e4e040470cf1ebc4bafe"}');
INSERT INTO "change" VALUES(279,'78ad395837f99dc1a78b4ea2','ticket_period','["31602a62d1d777ce10c144eb","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(280,'a7234983c302eebfc1a140d2','ticket','["e4800fff8ecf917bffb262f2"]',NULL);
INSERT INTO "change" VALUES(281,'a7234983c302eebfc1a140d2','ticket_period','["e4800fff8ecf917bffb262f2","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(282,'a7234983c302eebfc1a140d2','call','["581a57aae693adbd087439ef"]',NULL);
INSERT INTO "change" VALUES(283,'a7234983c302eebfc1a140d2','clock','["ea545440554d17a342bbba89"]',NULL);
INSERT INTO "change" VALUES(284,'a7234983c302eebfc1a140d2','clock','["d7266002e4d249a7084a9de0"]',NULL);
INSERT INTO "change" VALUES(285,'a7234983c302eebfc1a140d2','clock_period','["ea545440554d17a342bbba89","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(286,'a7234983c302eebfc1a140d2','clock_period','["d7266002e4d249a7084a9de0","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(287,'c73f0f2c677e196f3f5e164a','clock','["ea545440554d17a342bbba89"]','{"id":"ea545440554d17a342bbba89","ticket_id":"e4800fff8ecf917bffb262f2","target":"answer","tier":"standard","within":"30m","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-04T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-04T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(288,'c73f0f2c677e196f3f5e164a','clock_period','["ea545440554d17a342bbba89","2026-03-04T01:00:00Z"]','{"clock_id":"ea545440554d17a342bbba89","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-04T01:30:00Z","held":0}');
INSERT INTO "change" VALUES(289,'730ef270bff9f499ebdf1f89','ticket_period','["78df792f9e62304ea7c728a7","2026-03-04T01:00:00Z"]','{"ticket_id":"78df792f9e62304ea7c728a7","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"held","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"3","engineer_id":null}');
INSERT INTO "change" VALUES(290,'730ef270bff9f499ebdf1f89','ticket_period','["78df792f9e62304ea7c728a7","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(291,'730ef270bff9f499ebdf1f89','hold','["83ae649b7c1464d590a080a4"]','{"id":"83ae649b7c1464d590a080a4","ticket_id":"78df792f9e62304ea7c728a7","reason":"customer","since":"2026-03-04T01:00:00Z","until":null,"set_by":"tester","note":null,"ends_at":"2026-03-06T01:00:00Z"}');
INSERT INTO "change" VALUES(292,'730ef270bff9f499ebdf1f89','clock_period','["64eb8e4abb93bc44cb3b0b23","2026-03-06T01:00:00Z"]','{"clock_id":"64eb8e4abb93bc44cb3b0b23","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":0}');
INSERT INTO "change" VALUES(293,'730ef270bff9f499ebdf1f89','clock_period','["7872b452f8bc5b3755018663","2026-03-06T01:00:00Z"]','{"clock_id":"7872b452f8bc5b3755018663","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(294,'730ef270bff9f499ebdf1f89','clock_period','["f58da90f42072c29c1c887e7","2026-03-06T01:00:00Z"]','{"clock_id":"f58da90f42072c29c1c887e7","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(295,'730ef270bff9f499ebdf1f89','clock_period','["64eb8e4abb93bc44cb3b0b23","2026-03-04T01:00:00Z"]','{"clock_id":"64eb8e4abb93bc44cb3b0b23","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(296,'730ef270bff9f499ebdf1f89','clock_period','["7872b452f8bc5b3755018663","2026-03-04T01:00:00Z"]','{"clock_id":"7872b452f8bc5b3755018663","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(297,'730ef270bff9f499ebdf1f89','clock_period','["f58da90f42072c29c1c887e7","2026-03-04T01:00:00Z"]','{"clock_id":"f58da90f42072c29c1c887e7","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(298,'730ef270bff9f499ebdf1f89','clock_period','["64eb8e4abb93bc44cb3b0b23","2026-03-04T01:00:00Z"]','{"clock_id":"64eb8e4abb93bc44cb3b0b23","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(299,'730ef270bff9f499ebdf1f89','clock_period','["7872b452f8bc5b3755018663","2026-03-04T01:00:00Z"]','{"clock_id":"7872b452f8bc5b3755018663","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(300,'730ef270bff9f499ebdf1f89','clock_period','["f58da90f42072c29c1c887e7","2026-03-04T01:00:00Z"]','{"clock_id":"f58da90f42072c29c1c887e7","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(301,'730ef270bff9f499ebdf1f89','clock_period','["64eb8e4abb93bc44cb3b0b23","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(302,'730ef270bff9f499ebdf1f89','clock_period','["7872b452f8bc5b3755018663","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(303,'730ef270bff9f499ebdf1f89','clock_period','["f58da90f42072c29c1c887e7","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(304,'0f1fc3c2b798b1baa3c2cabe','turnover','["6a2f1525d0770bb658480be6","2026-02"]',NULL);
INSERT INTO "change" VALUES(305,'5745880694873186e46be2b9','settlement','["6a2f1525d0770bb658480be6","2026Q1"]',NULL);
INSERT INTO "change" VALUES(306,'056eb027a572af4423cf90d2','turnover','["6a2f1525d0770bb658480be6","2026-04"]',NULL);
INSERT INTO "change" VALUES(307,'0e715028901f1b7823f71b76','customer','["daa04fc7999347e29f8b0e56"]',NULL);
INSERT INTO "change" VALUES(308,'0e715028901f1b7823f71b76','phone','["daa04fc7999347e29f8b0e56","861055500007","12"]',NULL);
INSERT INTO "change" VALUES(309,'71e1974cc92edba571023801','phone','["6a2f1525d0770bb658480be6","861055500007","12"]',NULL);
INSERT INTO "change" VALUES(310,'71e1974cc92edba571023801','phone','["daa04fc7999347e29f8b0e56","861055500007","12"]','{"customer_id":"daa04fc7999347e29f8b0e56","digits":"861055500007","extension":"12","shown":"010 5550 0007 ext 12","tail":"5500007"}');
INSERT INTO "change" VALUES(311,'71e1974cc92edba571023801','customer','["daa04fc7999347e29f8b0e56"]','{"id":"daa04fc7999347e29f8b0e56","name":"Sample Dealers","name_key":"sample dealers","region":null,"tier":null,"phase":null,"address":null,"number":"CU-0005","merged_into":null}');
INSERT INTO "change" VALUES(312,'129680ec87fe4b89c96ca2b2','contract_moved_end','["ee66215a576f2e2b3221fca1"]',NULL);
INSERT INTO "change" VALUES(313,'129680ec87fe4b89c96ca2b2','contract','["341ddec44f64488714939e7c"]','{"id":"341ddec44f64488714939e7c","number":"C-0002","customer_id":"4c026e82521b1fe6b21d15e6","kind":"basic","tier":"standard","phase":null,"starts_on":"2026-01-01","ends_on":"2027-01-31"}');
INSERT INTO "change" VALUES(314,'129680ec87fe4b89c96ca2b2','ticket','["629ec944a65424b25f0baca1"]','{"id":"629ec944a65424b25f0baca1","number":"SD-000002","count":2,"summary":"no power","kind":"fault","customer_id":"4c026e82521b1fe6b21d15e6","severity":null,"reach":null,"opened_at":"2026-03-02T03:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":"58b3da8ee6f3d3c6cc6c26fe","contract_id":"341ddec44f64488714939e7c","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(315,'129680ec87fe4b89c96ca2b2','ticket_period','["629ec944a65424b25f0baca1","2026-03-02T03:00:00Z"]','{"ticket_id":"629ec944a65424b25f0baca1","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","state":"held","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(316,'129680ec87fe4b89c96ca2b2','ticket_period','["629ec944a65424b25f0baca1","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(317,'129680ec87fe4b89c96ca2b2','ticket','["b616edde7309f3b3e4e1178f"]','{"id":"b616edde7309f3b3e4e1178f","number":"SD-000003","count":3,"summary":"scanner reads every second code","kind":"fault","customer_id":"4c026e82521b1fe6b21d15e6","severity":null,"reach":null,"opened_at":"2026-03-02T03:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":"341ddec44f64488714939e7c","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(318,'129680ec87fe4b89c96ca2b2','ticket_period','["b616edde7309f3b3e4e1178f","2026-03-02T03:30:00Z"]','{"ticket_id":"b616edde7309f3b3e4e1178f","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P2","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(319,'129680ec87fe4b89c96ca2b2','ticket_period','["b616edde7309f3b3e4e1178f","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(320,'7d122e7087f9fa1154447412','contact','["bd7a0fc2e158534856ab34dc"]','{"id":"bd7a0fc2e158534856ab34dc","customer_id":"ef52f779a0758776bbe5ebd9","site_id":"711bfd727dad60345d92b005","name":"Li Na","role":"head nurse","phone":"13800000003","mail":null,"left_on":null}');
INSERT INTO "change" VALUES(321,'06f81939c26bf7aa267f64d5','equipment','["58b3da8ee6f3d3c6cc6c26fe"]','{"id":"58b3da8ee6f3d3c6cc6c26fe","serial":"PR-1002","serial_key":"pr-1002","kind":"printer","model":null,"customer_id":"4c026e82521b1fe6b21d15e6","site_id":null,"contract_id":"341ddec44f64488714939e7c","bought_on":"2026-02-01","delivered_on":null,"accepted_on":"2026-02-02","used_on":null,"scrapped_on":null,"plate":null,"plate_key":null,"note":null}');
INSERT INTO "change" VALUES(322,'b4e043dd4a657ae1b453f321','ticket','["b658554f04b201e4624f032c"]',NULL);
INSERT INTO "change" VALUES(323,'b4e043dd4a657ae1b453f321','ticket_period','["b658554f04b201e4624f032c","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(324,'b4e043dd4a657ae1b453f321','call','["a1525ed04915287eb6bddefc"]',NULL);
INSERT INTO "change" VALUES(325,'b4e043dd4a657ae1b453f321','clock','["f1627741c323406cd759a7fd"]',NULL);
INSERT INTO "change" VALUES(326,'b4e043dd4a657ae1b453f321','clock','["b9fdee3dca06f14be281e554"]',NULL);
INSERT INTO "change" VALUES(327,'b4e043dd4a657ae1b453f321','clock_period','["f1627741c323406cd759a7fd","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(328,'b4e043dd4a657ae1b453f321','clock_period','["b9fdee3dca06f14be281e554","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(329,'335770df086ad66a93b96e50','withdrawn','["b658554f04b201e4624f032c"]',NULL);
INSERT INTO "change" VALUES(330,'335770df086ad66a93b96e50','clock_period','["b9fdee3dca06f14be281e554","2026-04-01T01:00:00Z"]','{"clock_id":"b9fdee3dca06f14be281e554","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(331,'335770df086ad66a93b96e50','clock_period','["f1627741c323406cd759a7fd","2026-04-01T01:00:00Z"]','{"clock_id":"f1627741c323406cd759a7fd","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(332,'335770df086ad66a93b96e50','clock','["b9fdee3dca06f14be281e554"]','{"id":"b9fdee3dca06f14be281e554","ticket_id":"b658554f04b201e4624f032c","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(333,'335770df086ad66a93b96e50','clock','["f1627741c323406cd759a7fd"]','{"id":"f1627741c323406cd759a7fd","ticket_id":"b658554f04b201e4624f032c","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(334,'335770df086ad66a93b96e50','call','["a1525ed04915287eb6bddefc"]','{"id":"a1525ed04915287eb6bddefc","ticket_id":"b658554f04b201e4624f032c","at":"2026-04-01T01:00:00Z","channel":"phone","caller":null,"phone":null,"said":"a slip","taken_by":"tester","place":0}');
INSERT INTO "change" VALUES(335,'335770df086ad66a93b96e50','ticket_period','["b658554f04b201e4624f032c","2026-04-01T01:00:00Z"]','{"ticket_id":"b658554f04b201e4624f032c","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(336,'335770df086ad66a93b96e50','ticket','["b658554f04b201e4624f032c"]','{"id":"b658554f04b201e4624f032c","number":"SD-000010","count":10,"summary":"a slip","kind":"fault","customer_id":"6a2f1525d0770bb658480be6","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(337,'335770df086ad66a93b96e50','taken_back','[115]',NULL);
INSERT INTO "change" VALUES(338,'7c991c038969d7aa6532613d','ticket','["65ccf1a14cba472789bca9e6"]',NULL);
INSERT INTO "change" VALUES(339,'7c991c038969d7aa6532613d','ticket_period','["65ccf1a14cba472789bca9e6","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(340,'7c991c038969d7aa6532613d','call','["59dc289ccf2351a6e0a04818"]',NULL);
INSERT INTO "change" VALUES(341,'7c991c038969d7aa6532613d','clock','["ffd6fe1d61523b44942999dc"]',NULL);
INSERT INTO "change" VALUES(342,'7c991c038969d7aa6532613d','clock','["7fd4cfadade248d832acb5f5"]',NULL);
INSERT INTO "change" VALUES(343,'7c991c038969d7aa6532613d','clock_period','["ffd6fe1d61523b44942999dc","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(344,'7c991c038969d7aa6532613d','clock_period','["7fd4cfadade248d832acb5f5","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(345,'635f3d39eb70ce4f29d277df','ticket','["374d017b86216b2fd8afe30c"]',NULL);
INSERT INTO "change" VALUES(346,'635f3d39eb70ce4f29d277df','ticket_period','["374d017b86216b2fd8afe30c","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(347,'635f3d39eb70ce4f29d277df','call','["7fc7ad7949048d22caa0ee8b"]',NULL);
INSERT INTO "change" VALUES(348,'635f3d39eb70ce4f29d277df','clock','["3f4d32d84e94adfa002308a4"]',NULL);
INSERT INTO "change" VALUES(349,'635f3d39eb70ce4f29d277df','clock','["17ae8982eb7a7dac26a1c6d2"]',NULL);
INSERT INTO "change" VALUES(350,'635f3d39eb70ce4f29d277df','clock_period','["3f4d32d84e94adfa002308a4","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(351,'635f3d39eb70ce4f29d277df','clock_period','["17ae8982eb7a7dac26a1c6d2","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(352,'d7a38472550e8d5e6cf8486c','ticket','["374d017b86216b2fd8afe30c"]','{"id":"374d017b86216b2fd8afe30c","number":"SD-000012","count":12,"summary":"logged twice","kind":"fault","customer_id":"6a2f1525d0770bb658480be6","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(353,'d7a38472550e8d5e6cf8486c','call','["7fc7ad7949048d22caa0ee8b"]','{"id":"7fc7ad7949048d22caa0ee8b","ticket_id":"374d017b86216b2fd8afe30c","at":"2026-04-01T01:00:00Z","channel":"phone","caller":null,"phone":null,"said":"logged twice","taken_by":"tester","place":0}');
INSERT INTO "change" VALUES(354,'90722cf0cf1f6270dde54428','call','["7fc7ad7949048d22caa0ee8b"]','{"id":"7fc7ad7949048d22caa0ee8b","ticket_id":"374d017b86216b2fd8afe30c","at":"2026-04-01T01:00:00Z","channel":"phone","caller":"Mr Sample","phone":null,"said":"logged twice","taken_by":"tester","place":0}');
INSERT INTO "change" VALUES(355,'90722cf0cf1f6270dde54428','ticket_period','["374d017b86216b2fd8afe30c","2026-04-01T01:00:00Z"]','{"ticket_id":"374d017b86216b2fd8afe30c","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(356,'90722cf0cf1f6270dde54428','ticket_period','["374d017b86216b2fd8afe30c","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(357,'90722cf0cf1f6270dde54428','ticket','["374d017b86216b2fd8afe30c"]','{"id":"374d017b86216b2fd8afe30c","number":"SD-000012","count":12,"summary":"does anybody come","kind":"fault","customer_id":"6a2f1525d0770bb658480be6","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(358,'90722cf0cf1f6270dde54428','clock','["3f4d32d84e94adfa002308a4"]','{"id":"3f4d32d84e94adfa002308a4","ticket_id":"374d017b86216b2fd8afe30c","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(359,'90722cf0cf1f6270dde54428','clock','["17ae8982eb7a7dac26a1c6d2"]','{"id":"17ae8982eb7a7dac26a1c6d2","ticket_id":"374d017b86216b2fd8afe30c","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(360,'90722cf0cf1f6270dde54428','clock_period','["3f4d32d84e94adfa002308a4","2026-04-01T01:00:00Z"]','{"clock_id":"3f4d32d84e94adfa002308a4","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(361,'90722cf0cf1f6270dde54428','clock_period','["17ae8982eb7a7dac26a1c6d2","2026-04-01T01:00:00Z"]','{"clock_id":"17ae8982eb7a7dac26a1c6d2","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(362,'f7422160b3e6a1c7e82726d8','customer','["389858cdd2a9d7b7f25ec4fd"]',NULL);
INSERT INTO "change" VALUES(363,'f7422160b3e6a1c7e82726d8','customer_number','["k-17"]',NULL);
INSERT INTO "change" VALUES(364,'b2d6cc613d2d8ee4df0cc011','customer','["d5b7b747e9d7bd81689deb3c"]',NULL);
INSERT INTO "change" VALUES(365,'b2d6cc613d2d8ee4df0cc011','ticket','["8484cb224e6b3cd0a422d64a"]',NULL);
INSERT INTO "change" VALUES(366,'b2d6cc613d2d8ee4df0cc011','ticket_period','["8484cb224e6b3cd0a422d64a","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(367,'b2d6cc613d2d8ee4df0cc011','call','["d51f52d8c62e690480600f7d"]',NULL);
INSERT INTO "change" VALUES(368,'b2d6cc613d2d8ee4df0cc011','clock','["5bb22bccf71350ad9009de82"]',NULL);
INSERT INTO "change" VALUES(369,'b2d6cc613d2d8ee4df0cc011','clock','["79b10d4afaec75d0ae81df9a"]',NULL);
INSERT INTO "change" VALUES(370,'b2d6cc613d2d8ee4df0cc011','clock_period','["5bb22bccf71350ad9009de82","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(371,'b2d6cc613d2d8ee4df0cc011','clock_period','["79b10d4afaec75d0ae81df9a","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(372,'b2d6cc613d2d8ee4df0cc011','contact','["943549c420c7d84a9493f87a"]',NULL);
INSERT INTO "change" VALUES(373,'b2d6cc613d2d8ee4df0cc011','mail','["<1@example.invalid>"]',NULL);
INSERT INTO "change" VALUES(374,'61bf3260ddf9808baded9ed4','ticket_period','["65ccf1a14cba472789bca9e6","2026-04-01T01:00:00Z"]','{"ticket_id":"65ccf1a14cba472789bca9e6","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(375,'61bf3260ddf9808baded9ed4','ticket_period','["65ccf1a14cba472789bca9e6","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(376,'61bf3260ddf9808baded9ed4','dispatch','["a7c086a7077639ec5ed5cec0"]',NULL);
INSERT INTO "change" VALUES(377,'61bf3260ddf9808baded9ed4','dispatch_crew','["a7c086a7077639ec5ed5cec0","5709e4e040470cf1ebc4bafe"]',NULL);
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
INSERT INTO "clock" VALUES('a60cdcda23000efd2764dfec','152702bb4aed98115af346b9','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('afd475d7a40fdc97e0c342cf','152702bb4aed98115af346b9','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('411e950493f26292c2a6bef3','152702bb4aed98115af346b9','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T01:00:00Z','resolved','2026-03-02T02:05:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('47c6d5fc42e5bb6cdec3ac78','152702bb4aed98115af346b9','arrive','gold','2h clock','always','arrived',NULL,'ordered','2026-03-02T01:00:00Z','arrived','2026-03-02T02:05:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('1579b6a17efc834e0de8789f','629ec944a65424b25f0baca1','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:00:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('9ed60e3c16e22c594eef44b6','629ec944a65424b25f0baca1','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:00:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('cefadef14c29d3e2e39b29e8','b616edde7309f3b3e4e1178f','answer','standard','30m','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z','answered','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z','missed','2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('0f3c886ad80aeca88dcce787','b616edde7309f3b3e4e1178f','solve','standard','2 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('64eb8e4abb93bc44cb3b0b23','78df792f9e62304ea7c728a7','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T03:45:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('7872b452f8bc5b3755018663','78df792f9e62304ea7c728a7','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T04:00:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('f58da90f42072c29c1c887e7','78df792f9e62304ea7c728a7','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('683e0301cfd7713115c00f9e','31602a62d1d777ce10c144eb','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:35:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('0e7890bcc3361b6537198122','31602a62d1d777ce10c144eb','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:50:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('af4c6334a6d18483c2a9fd80','31602a62d1d777ce10c144eb','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('ce01ce240962ea96c9cfc508','379f593a6a7f73c6ba8deada','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('45c4e9c6ff61df79dc804496','379f593a6a7f73c6ba8deada','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('363d79b17af9929194961ae8','bd16ab8b4e3583986bc70a2a','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-03T01:00:00Z','arrived','2026-03-03T01:00:00Z',NULL,'met','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('c9b432f097fb525d24d020d1','bd16ab8b4e3583986bc70a2a','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('35cec6936c756773efcf2106','6ea6ee092968caf2a021f8af','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met','2026-03-02T00:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('3859d1d146144c3a4c63bbec','6ea6ee092968caf2a021f8af','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met','2026-03-02T00:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('e3a53f253ef1f7f2972b91d1','4db0aefdef31fac52e300fdd','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('af7ce5f821dc2b22121eb74d','4db0aefdef31fac52e300fdd','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('30afe39e96a05d8ba7031329','4db0aefdef31fac52e300fdd','solve','gold','3 working days','office','resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('ea545440554d17a342bbba89','e4800fff8ecf917bffb262f2','answer','standard','30m','office','answered opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z','answered','2026-03-04T01:10:00Z',NULL,'met','2026-03-04T01:00:00Z','tester','2026-03-04T03:00:00Z','written on paper');
INSERT INTO "clock" VALUES('d7266002e4d249a7084a9de0','e4800fff8ecf917bffb262f2','solve','standard','8h','office','resolved','customer parts vendor problem evidence','logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('ffd6fe1d61523b44942999dc','65ccf1a14cba472789bca9e6','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('7fd4cfadade248d832acb5f5','65ccf1a14cba472789bca9e6','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('3f4d32d84e94adfa002308a4','374d017b86216b2fd8afe30c','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z','merged','2026-04-01T01:00:00Z',NULL,'void','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('17ae8982eb7a7dac26a1c6d2','374d017b86216b2fd8afe30c','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z','merged','2026-04-01T01:00:00Z',NULL,'void','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('5bb22bccf71350ad9009de82','8484cb224e6b3cd0a422d64a','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('79b10d4afaec75d0ae81df9a','8484cb224e6b3cd0a422d64a','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
CREATE TABLE clock_period (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  due_at TEXT NOT NULL,
  held INTEGER NOT NULL CHECK (held IN (0, 1)),
  PRIMARY KEY (clock_id, since),
  CHECK (since <= until)
) STRICT;
INSERT INTO "clock_period" VALUES('a60cdcda23000efd2764dfec','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:15:00Z',0);
INSERT INTO "clock_period" VALUES('afd475d7a40fdc97e0c342cf','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('411e950493f26292c2a6bef3','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('47c6d5fc42e5bb6cdec3ac78','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('9ed60e3c16e22c594eef44b6','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('1579b6a17efc834e0de8789f','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-02T06:00:00Z',1);
INSERT INTO "clock_period" VALUES('cefadef14c29d3e2e39b29e8','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('0f3c886ad80aeca88dcce787','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','2026-03-04T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('64eb8e4abb93bc44cb3b0b23','2026-03-02T03:30:00Z','2026-03-04T01:00:00Z','2026-03-02T03:45:00Z',0);
INSERT INTO "clock_period" VALUES('7872b452f8bc5b3755018663','2026-03-02T03:30:00Z','2026-03-04T01:00:00Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('f58da90f42072c29c1c887e7','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-05T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('f58da90f42072c29c1c887e7','2026-03-02T06:00:00Z','2026-03-04T01:00:00Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('683e0301cfd7713115c00f9e','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:35:00Z',0);
INSERT INTO "clock_period" VALUES('0e7890bcc3361b6537198122','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:50:00Z',0);
INSERT INTO "clock_period" VALUES('af4c6334a6d18483c2a9fd80','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('ce01ce240962ea96c9cfc508','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('45c4e9c6ff61df79dc804496','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('363d79b17af9929194961ae8','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('c9b432f097fb525d24d020d1','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('35cec6936c756773efcf2106','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-02T02:30:00Z',0);
INSERT INTO "clock_period" VALUES('3859d1d146144c3a4c63bbec','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('64eb8e4abb93bc44cb3b0b23','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T03:45:00Z',1);
INSERT INTO "clock_period" VALUES('7872b452f8bc5b3755018663','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T04:00:00Z',1);
INSERT INTO "clock_period" VALUES('f58da90f42072c29c1c887e7','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T09:30:00Z',1);
INSERT INTO "clock_period" VALUES('e3a53f253ef1f7f2972b91d1','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-04T01:15:00Z',0);
INSERT INTO "clock_period" VALUES('af7ce5f821dc2b22121eb74d','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-04T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('30afe39e96a05d8ba7031329','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('ea545440554d17a342bbba89','2026-03-04T01:00:00Z','2026-03-04T01:10:00Z','2026-03-04T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('d7266002e4d249a7084a9de0','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-05T01:00:00Z',0);
INSERT INTO "clock_period" VALUES('64eb8e4abb93bc44cb3b0b23','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T03:45:00Z',0);
INSERT INTO "clock_period" VALUES('7872b452f8bc5b3755018663','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('f58da90f42072c29c1c887e7','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('ffd6fe1d61523b44942999dc','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('7fd4cfadade248d832acb5f5','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('3f4d32d84e94adfa002308a4','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('17ae8982eb7a7dac26a1c6d2','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('5bb22bccf71350ad9009de82','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('79b10d4afaec75d0ae81df9a','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
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
INSERT INTO "consent" VALUES('f80bc737ad3a47edd47f2698','152702bb4aed98115af346b9','remote',NULL,'Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('1e5375a38de1153992f1661f','152702bb4aed98115af346b9','quote','99ffa2d4afdb423201dc4dbd','Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('87ced64d4c041cde7665f841','629ec944a65424b25f0baca1','removal',NULL,'Ms Example','phone','2026-03-02T03:00:00Z');
CREATE TABLE contact (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  site_id TEXT REFERENCES site (id),
  name TEXT NOT NULL CHECK (name <> ''),
  role TEXT,
  phone TEXT,
  mail TEXT
, left_on TEXT) STRICT;
INSERT INTO "contact" VALUES('bd7a0fc2e158534856ab34dc','ef52f779a0758776bbe5ebd9','711bfd727dad60345d92b005','Li Na','head nurse','13800000003',NULL,'2026-04-01');
INSERT INTO "contact" VALUES('943549c420c7d84a9493f87a','d5b7b747e9d7bd81689deb3c',NULL,'Li Na',NULL,NULL,'li@example.invalid',NULL);
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
INSERT INTO "contract" VALUES('3a7156c8b584cd0a2a865681','C-0001','ef52f779a0758776bbe5ebd9','full','gold',NULL,'2026-01-01','2026-12-31');
INSERT INTO "contract" VALUES('341ddec44f64488714939e7c','C-0002','4c026e82521b1fe6b21d15e6','basic','standard',NULL,'2026-01-01','2027-06-30');
CREATE TABLE contract_extension (
  clock_id TEXT PRIMARY KEY REFERENCES clock (id),
  contract_id TEXT NOT NULL REFERENCES contract (id),
  at TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  CHECK (ended_on < ends_on)
) STRICT;
INSERT INTO "contract_extension" VALUES('cefadef14c29d3e2e39b29e8','341ddec44f64488714939e7c','2026-03-02T06:00:00Z','2026-12-31','2027-01-31');
CREATE TABLE contract_moved_end (
  id TEXT PRIMARY KEY,
  contract_id TEXT NOT NULL REFERENCES contract (id),
  at TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  why TEXT NOT NULL CHECK (why <> ''),
  CHECK (ended_on <> ends_on)
) STRICT;
INSERT INTO "contract_moved_end" VALUES('ee66215a576f2e2b3221fca1','341ddec44f64488714939e7c','2026-04-01T01:00:00Z','2027-01-31','2027-06-30','goodwill');
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
INSERT INTO "customer" VALUES('ef52f779a0758776bbe5ebd9','Example Clinic','example clinic','city','gold',NULL,'1 Example Road','CU-0001',NULL);
INSERT INTO "customer" VALUES('4c026e82521b1fe6b21d15e6','示例诊所','示例诊所',NULL,NULL,NULL,NULL,'CU-0002',NULL);
INSERT INTO "customer" VALUES('6a2f1525d0770bb658480be6','Sample Dealer','sample dealer',NULL,NULL,NULL,NULL,'CU-0003',NULL);
INSERT INTO "customer" VALUES('c4f8d24836e7342f19e1594b','Sample School','sample school',NULL,NULL,NULL,NULL,'CU-0004',NULL);
INSERT INTO "customer" VALUES('daa04fc7999347e29f8b0e56','Sample Dealers','sample dealers',NULL,NULL,NULL,NULL,'CU-0005','6a2f1525d0770bb658480be6');
INSERT INTO "customer" VALUES('389858cdd2a9d7b7f25ec4fd','Sample Works','sample works',NULL,NULL,NULL,NULL,'CU-0006',NULL);
INSERT INTO "customer" VALUES('d5b7b747e9d7bd81689deb3c','Li Na','li na',NULL,NULL,NULL,NULL,'CU-0007',NULL);
CREATE TABLE customer_number (
  number_key TEXT PRIMARY KEY,
  number TEXT NOT NULL CHECK (number <> ''),
  customer_id TEXT NOT NULL REFERENCES customer (id),
  name_key TEXT NOT NULL
) STRICT;
INSERT INTO "customer_number" VALUES('k-17','K-17','389858cdd2a9d7b7f25ec4fd','sample works');
CREATE TABLE discount (
  ticket_id TEXT PRIMARY KEY REFERENCES ticket (id),
  amount INTEGER NOT NULL CHECK (amount > 0),
  currency TEXT NOT NULL,
  decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 4),
  why TEXT NOT NULL CHECK (why <> ''),
  at TEXT NOT NULL,
  given_by TEXT NOT NULL
) STRICT;
INSERT INTO "discount" VALUES('152702bb4aed98115af346b9',500,'CNY',2,'goodwill','2026-03-02T02:05:00Z','tester');
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
INSERT INTO "dispatch" VALUES('64c8573dd104c9563c5bb2d4','152702bb4aed98115af346b9',1,'5aab38cdba091429534bf0bd','2026-03-02T01:00:00Z',NULL,NULL,'2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z',NULL,'paper jam','worn roller','roller replaced','prints 20 labels',40,'2026-03-02T02:05:00Z','paper',NULL,NULL,'cost','free','full care',NULL,12,'printed 20 labels',1,'Li Na','2026-03-02T02:05:00Z',NULL,NULL);
INSERT INTO "dispatch" VALUES('12c4fc4a757b1403a6eec831','bd16ab8b4e3583986bc70a2a',1,'5709e4e040470cf1ebc4bafe','2026-03-03T01:00:00Z',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,'none','no training','explained','they know how',30,NULL,NULL,NULL,NULL,'free','free','in warranty',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dispatch" VALUES('a7c086a7077639ec5ed5cec0','65ccf1a14cba472789bca9e6',1,'5aab38cdba091429534bf0bd','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE dispatch_check (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  kept INTEGER NOT NULL CHECK (kept IN (0, 1)),
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_check" VALUES('64c8573dd104c9563c5bb2d4','uniform',1);
INSERT INTO "dispatch_check" VALUES('64c8573dd104c9563c5bb2d4','tidy',0);
CREATE TABLE dispatch_crew (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  PRIMARY KEY (dispatch_id, engineer_id)
) STRICT;
INSERT INTO "dispatch_crew" VALUES('a7c086a7077639ec5ed5cec0','5709e4e040470cf1ebc4bafe');
CREATE TABLE dispatch_item (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  quantity INTEGER NOT NULL CHECK (quantity > 0),
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_item" VALUES('64c8573dd104c9563c5bb2d4','training',1);
CREATE TABLE document (
  number INTEGER PRIMARY KEY,  -- when the texts have changed it is another one
  ticket_id TEXT NOT NULL UNIQUE REFERENCES ticket (id) ON DELETE CASCADE,
  digest INTEGER NOT NULL      -- of the texts
) STRICT;
INSERT INTO "document" VALUES(0,'b616edde7309f3b3e4e1178f',2483302705);
INSERT INTO "document" VALUES(1,'6ea6ee092968caf2a021f8af',129524800);
INSERT INTO "document" VALUES(2,'379f593a6a7f73c6ba8deada',2093342709);
INSERT INTO "document" VALUES(3,'bd16ab8b4e3583986bc70a2a',1064806338);
INSERT INTO "document" VALUES(4,'e4800fff8ecf917bffb262f2',1221380378);
INSERT INTO "document" VALUES(5,'152702bb4aed98115af346b9',1763828510);
INSERT INTO "document" VALUES(6,'31602a62d1d777ce10c144eb',3112426978);
INSERT INTO "document" VALUES(7,'4db0aefdef31fac52e300fdd',3017057375);
INSERT INTO "document" VALUES(8,'78df792f9e62304ea7c728a7',3873463776);
INSERT INTO "document" VALUES(9,'629ec944a65424b25f0baca1',4152089765);
INSERT INTO "document" VALUES(10,'374d017b86216b2fd8afe30c',3483548428);
INSERT INTO "document" VALUES(11,'8484cb224e6b3cd0a422d64a',2242262510);
INSERT INTO "document" VALUES(12,'65ccf1a14cba472789bca9e6',3149048192);
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
INSERT INTO "engineer" VALUES('5aab38cdba091429534bf0bd','Wang Lin','wang lin','wang','centre',NULL,'10 0001',NULL,1,NULL);
INSERT INTO "engineer" VALUES('5709e4e040470cf1ebc4bafe','Zhao Min','zhao min','zhao','centre',NULL,NULL,NULL,1,8);
INSERT INTO "engineer" VALUES('5dd2d6f3863da31d58659a65','Ada','ada',NULL,NULL,NULL,NULL,NULL,1,NULL);
CREATE TABLE engineer_skill (
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  skill TEXT NOT NULL CHECK (skill <> ''),
  PRIMARY KEY (engineer_id, skill)
) STRICT;
INSERT INTO "engineer_skill" VALUES('5aab38cdba091429534bf0bd','printer');
INSERT INTO "engineer_skill" VALUES('5709e4e040470cf1ebc4bafe','installation');
CREATE TABLE entitlement (
  contract_id TEXT NOT NULL REFERENCES contract (id),
  entitlement TEXT NOT NULL,
  total INTEGER NOT NULL CHECK (total >= 0),
  used INTEGER NOT NULL DEFAULT 0 CHECK (used BETWEEN 0 AND total),
  PRIMARY KEY (contract_id, entitlement)
) STRICT;
INSERT INTO "entitlement" VALUES('3a7156c8b584cd0a2a865681','visit',4,1);
INSERT INTO "entitlement" VALUES('3a7156c8b584cd0a2a865681','training',2,1);
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
INSERT INTO "equipment" VALUES('54c00a9f037844322c603ef4','PR-1001','pr-1001','printer','LP2','ef52f779a0758776bbe5ebd9','711bfd727dad60345d92b005','3a7156c8b584cd0a2a865681','2024-01-01','2024-01-05','2024-01-10',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "equipment" VALUES('58b3da8ee6f3d3c6cc6c26fe','PR-1002','pr-1002','printer',NULL,'4c026e82521b1fe6b21d15e6',NULL,'341ddec44f64488714939e7c','2026-02-01',NULL,'2026-02-02',NULL,NULL,'豫A12345','豫a12345','in the van');
INSERT INTO "equipment" VALUES('57049274469048516278e0d4','PR-9001','pr-9001','printer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE escalation (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  percent INTEGER NOT NULL CHECK (percent >= 1),
  done_at TEXT NOT NULL, undone TEXT,
  PRIMARY KEY (clock_id, percent)
) STRICT;
INSERT INTO "escalation" VALUES('f58da90f42072c29c1c887e7',75,'2026-03-02T09:20:00Z',NULL);
INSERT INTO "escalation" VALUES('af4c6334a6d18483c2a9fd80',75,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('f58da90f42072c29c1c887e7',100,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('af4c6334a6d18483c2a9fd80',100,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('af4c6334a6d18483c2a9fd80',150,'2026-03-03T01:00:00Z',NULL);
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
INSERT INTO "hold" VALUES('2ed7ffdcecf01a0d245e38a5','629ec944a65424b25f0baca1','factory','2026-03-02T03:00:00Z',NULL,'tester','sent away',NULL);
INSERT INTO "hold" VALUES('a4fc1eb36a6e4a7ebe2fb2d8','bd16ab8b4e3583986bc70a2a','resolved','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester',NULL,NULL);
INSERT INTO "hold" VALUES('83ae649b7c1464d590a080a4','78df792f9e62304ea7c728a7','customer','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','tester',NULL,'2026-03-06T01:00:00Z');
CREATE TABLE holder (
  id TEXT PRIMARY KEY,
  place TEXT,
  engineer_id TEXT REFERENCES engineer (id),
  dispatch_id TEXT UNIQUE REFERENCES dispatch (id),
  CHECK ((place IS NULL) <> (dispatch_id IS NULL)),
  CHECK (engineer_id IS NULL OR place IS NOT NULL)
) STRICT;
INSERT INTO "holder" VALUES('1ee34f083985d855f7b5ce00','warehouse',NULL,NULL);
INSERT INTO "holder" VALUES('57aff04313b2e7605c5020a0','centre','5aab38cdba091429534bf0bd',NULL);
INSERT INTO "holder" VALUES('4a3109000f90cf44d24bf8ce','centre',NULL,NULL);
INSERT INTO "holder" VALUES('7e23f0a9ad243c3d9a646dac',NULL,NULL,'64c8573dd104c9563c5bb2d4');
CREATE TABLE imported (
  row_hash TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id)
) STRICT;
INSERT INTO "imported" VALUES('a98a8f651662bdde032bfcf6f228a852c052407dc84ee9adcf3529dfd15c2d8e','6ea6ee092968caf2a021f8af');
INSERT INTO "imported" VALUES('aed74f9fb9599ceeef9748d00acf6cc53cf33903c89475435915b9eb77ea7540','6ea6ee092968caf2a021f8af');
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
INSERT INTO "journal" VALUES(1,'d416e302ae809d7d7a32af05','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','5aab38cdba091429534bf0bd','engineer added','{"name": "Wang Lin", "station": "centre"}','d8111870eb7a5202a4cb312cf6ee8f6601bdff0c3a64d3e02686a78d7a7a48e9');
INSERT INTO "journal" VALUES(2,'ad3fc21f379a8760b5448783','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','5709e4e040470cf1ebc4bafe','engineer added','{"name": "Zhao Min", "station": "centre"}','b61149ba8da4d7b832ec4f22046e90223942fb84c2c023c9bef3d0778189e6ce');
INSERT INTO "journal" VALUES(3,'cce2d49b5bc12bb687eea58d','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','5709e4e040470cf1ebc4bafe','engineer away','{"name": "Zhao Min", "since": "2026-04-05T16:00:00Z", "until": "2026-04-10T16:00:00Z", "note": "holiday"}','a7dd3e73ea4ab045b85cf943c5db67c2f81d5aac2640717e4ee4fa792e785e73');
INSERT INTO "journal" VALUES(4,'9a62fbab9514c13e9e4e9d99','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','ef52f779a0758776bbe5ebd9','customer added','{"number": "CU-0001", "name": "Example Clinic", "phones": ["13800000001"]}','7b479a4e147f562894ca445f08b555a8c168b6d60e29b54e4e4bd10e4dd360e5');
INSERT INTO "journal" VALUES(5,'945309c75057a1ab1b11d031','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','4c026e82521b1fe6b21d15e6','customer added','{"number": "CU-0002", "name": "示例诊所", "phones": ["13800000002"]}','3dad5e652bd62c66540d559c6d71df8d96fa448cfe40735c69a82005a980d7e5');
INSERT INTO "journal" VALUES(6,'ce0205cab4f1115fafe00150','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','6a2f1525d0770bb658480be6','customer added','{"number": "CU-0003", "name": "Sample Dealer", "phones": []}','b832d327e8d1afe06fd05b5d539427bdc2fd581c0cc6b800d95f9791f37bf5a7');
INSERT INTO "journal" VALUES(7,'63e65ffd509c40a7a260b7d3','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','site','711bfd727dad60345d92b005','site added','{"customer": "Example Clinic", "name": "North wing", "address": "2 Sample Road", "region": "county"}','825d0156cc3c34c579275c00ab66e5c687dcc450e50ae3b6c9cbd96e4f76906a');
INSERT INTO "journal" VALUES(8,'b1d16c2dbc8546c0e39f062e','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','ef52f779a0758776bbe5ebd9','telephone added','{"name": "Example Clinic", "phone": "13800000003"}','203d56c974233f2c9a81e9172e260cb320881ecde1996b73052d58fdbe6a6328');
INSERT INTO "journal" VALUES(9,'b1d16c2dbc8546c0e39f062e','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','ef52f779a0758776bbe5ebd9','contact added','{"customer": "Example Clinic", "name": "Li Na", "site": "North wing", "role": "head nurse", "phone": "13800000003", "mail": null}','a3b672303ac3cd7bffdcf6cb2b89a84b7a3328449bac9d2327f093520f774e5d');
INSERT INTO "journal" VALUES(10,'3f26c075edeaf306e80d767d','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','3a7156c8b584cd0a2a865681','contract added','{"number": "C-0001", "customer": "Example Clinic", "kind": "full", "tier": "gold", "from": "2026-01-01", "to": "2026-12-31"}','d5dbf868acf2efb1b3b726070a332370840be6872098a82a90ce44c4af9a6058');
INSERT INTO "journal" VALUES(11,'3cc47bfbc1bce315866a5261','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','341ddec44f64488714939e7c','contract added','{"number": "C-0002", "customer": "示例诊所", "kind": "basic", "tier": "standard", "from": "2026-01-01", "to": "2026-12-31"}','ac2ca0a60d33bdeb1815daf906e9226fa9230fe15d2943fe2e0e2774eb77c5ca');
INSERT INTO "journal" VALUES(12,'bb07fdcf84be37d35918fda4','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','54c00a9f037844322c603ef4','equipment added','{"serial": "PR-1001", "kind": "printer", "customer": "Example Clinic", "plate": null}','8e05897ec10aac10a4fb672e9a8f93e506625f568d4e89ab547363323729750e');
INSERT INTO "journal" VALUES(13,'e4473109cfbec91b6a6b896f','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','58b3da8ee6f3d3c6cc6c26fe','equipment added','{"serial": "PR-1002", "kind": "printer", "customer": "示例诊所", "plate": null}','e2c392009cb730ff7724763942c6c4a4290d3c59540e9a17f86d71c930e673df');
INSERT INTO "journal" VALUES(14,'d37499029d47cb7f38be1d43','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','57049274469048516278e0d4','equipment added','{"serial": "PR-9001", "kind": "printer", "customer": null, "plate": null}','939a31171cd5fe802051251a1f1faad3b3d5769d2bc298d40488de535748336e');
INSERT INTO "journal" VALUES(15,'fdfc50b22c78e9f8347d5a29','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts received','{"part": "roller", "condition": "new", "quantity": 10, "from": null, "to": "warehouse", "serial": null, "request": null, "note": "delivery note 17"}','50ecacb893b885303601a4eda7cf4e47fc42d85c88daa7fff15012430e5bc5f4');
INSERT INTO "journal" VALUES(16,'2f1a2f9b0f8a8c5b9c5a2cfa','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 3, "from": "warehouse", "to": "centre/Wang Lin", "serial": null, "request": null, "note": null}','3a089986af5032ad30c843b25b0bc8bb4b4b8ac76eb0a5733b547bb16295a787');
INSERT INTO "journal" VALUES(17,'01d8b4a11f53861a351c1ed4','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": null, "note": null}','21372824feb14d80c2255bff33db5a22aa7de762a963909260f90ef0c6e97c4a');
INSERT INTO "journal" VALUES(18,'a19dabbac03974129f77a917','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','card','55be0bd2bc264cd07e725e8a','card sold','{"card": "CARD-0001", "customer": "Example Clinic", "value": 50000, "currency": "CNY", "decimals": 2}','e4cf6cc06a67d1c4bf92d2cdf5d81dca3df4755ef108f127cb87d5c40ad13c69');
INSERT INTO "journal" VALUES(19,'ee42f9be11f53bc56a05973f','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','152702bb4aed98115af346b9','logged','{"channel": "phone", "caller": "Li Na", "phone": "13800000003", "said": "printer jams", "summary": "printer jams", "priority": "P1", "tier": "gold", "region": "county", "kind": "fault", "equipment": "PR-1001", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "c0742f335e79a092650aab02", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T01:15:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T01:30:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','9d13d221660199e6206f31c8d25aa45fa77d6ae8e18f980ef92c96cd168c404c');
INSERT INTO "journal" VALUES(20,'f5e650aefed92e26fbb3de58','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','152702bb4aed98115af346b9','assigned','{"engineer": "Wang Lin", "was": null, "clocks": []}','e446b90f66c5569d32378ac2f8fc00bfbf6b5616ba1a4f3569e6d4f40a0f4603');
INSERT INTO "journal" VALUES(21,'bcf00b071d7d71ca653b7518','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','152702bb4aed98115af346b9','opinion','{"text": "restart did not help", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T01:15:00Z", "at": "2026-03-02T01:00:00Z", "spare": "15m clock"}, {"target": "opinion", "change": "met", "due": "2026-03-02T01:30:00Z", "at": "2026-03-02T01:00:00Z", "spare": "30m clock"}]}','0df81c43c29fbb53fca0eafb192699e5ada67104569ee683b5e421bfa46a5258');
INSERT INTO "journal" VALUES(22,'9bad755f2f99491b07a357db','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','152702bb4aed98115af346b9','appointed','{"visit_at": "2026-03-02T02:00:00Z", "visit_until": null, "asked_by": "customer", "note": "they close at noon", "clocks": []}','f4ec468ba6d41adf8feadc3fc6e14236446e39bebd807817d2f6b4afe89d1ba3');
INSERT INTO "journal" VALUES(23,'b418f3136a3e4769f5ee939f','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','152702bb4aed98115af346b9','consented','{"purpose": "remote", "by": "Li Na", "how": "phone", "quote": null, "clocks": []}','f4ec4acdd7018569e6260263764769cc392889d2a6ff23bd629f65e38d471ce4');
INSERT INTO "journal" VALUES(24,'48d43cb9124b6d48b4bf20f7','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','152702bb4aed98115af346b9','quoted','{"quote": "Q-0001", "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}], "total": 8000, "currency": "CNY", "decimals": 2}','f2f629f48b95432bce8cdfd8cc68ac478528e4a34612c477824dea3d16a3f8df');
INSERT INTO "journal" VALUES(25,'366f04bb23cd6c6bab951c22','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','152702bb4aed98115af346b9','consented','{"purpose": "quote", "by": "Li Na", "how": "phone", "quote": "Q-0001", "clocks": []}','0d1eed6d9605b1a5be93b75d103d085ac0062512810ac5498f62776acbca0011');
INSERT INTO "journal" VALUES(26,'a413fe2e251b28564ce9fce9','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','152702bb4aed98115af346b9','ordered','{"visit": 1, "engineer": "Wang Lin", "instead_of": null, "clocks": [{"target": "arrive", "change": "started", "due": "2026-03-02T03:00:00Z", "within": "2h clock"}]}','cb6c2d0ce461aa4156e1913caa9e544c34ed19ed841867c30c9f2229342244e3');
INSERT INTO "journal" VALUES(27,'95efa52b4153d6592a1e7d09','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','152702bb4aed98115af346b9','parts issued','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "centre/Wang Lin", "to": "SD-000001/1", "serial": null, "request": null, "note": null}','51198913befb4c77a2539bbfa0f9bd53fc09caa9e7d4ba50021f48046cd9f20d');
INSERT INTO "journal" VALUES(28,'8a64a3effcd3dca8e2871d1c','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','152702bb4aed98115af346b9','arrived','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "arrive", "change": "met", "due": "2026-03-02T03:00:00Z", "at": "2026-03-02T02:05:00Z", "spare": "55m clock"}]}','1720a351697a34b0050b78097f86c079297d2e24bbb1527ca66a3f88287e70d1');
INSERT INTO "journal" VALUES(29,'378895d5437f8f3765413464','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','152702bb4aed98115af346b9','recorded','{"visit": 1, "form": {"fault": "paper jam", "code": "paper", "cause": "worn roller", "action": "roller replaced", "test": "printed 20 labels", "result": "prints 20 labels", "minutes": 40, "kilometres": 12, "solved": true, "covered": {"parts": "cost", "work": "free", "because": "full care"}, "checklist": {"uniform": true, "tidy": false}, "work": {"training": 1}, "parts": [{"part": "roller", "quantity": 1, "source": null, "condition": "new", "serial": null, "back": false}]}, "was": {}, "clocks": []}','e24587d456115f466d161b7d9a9d7e0c3cdeae2545613736b89bc6a87ccd7a9f');
INSERT INTO "journal" VALUES(30,'378895d5437f8f3765413464','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','152702bb4aed98115af346b9','parts fitted','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "SD-000001/1", "to": null, "serial": null, "request": null, "note": null}','6e5783fc6a2cc13c33dd2e9cf570c0aa363b80354bb601e9d71c9a2bc5bffb8f');
INSERT INTO "journal" VALUES(31,'378895d5437f8f3765413464','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','152702bb4aed98115af346b9','entitlement used','{"contract": "C-0001", "entitlement": "training", "quantity": 1, "left": 1}','403f1f4bfc25a4e31fa3dfc399df2050d3ad621b0609ac6837d2ff75c99c2610');
INSERT INTO "journal" VALUES(32,'378895d5437f8f3765413464','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','152702bb4aed98115af346b9','charged','{"visit": 1, "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}, {"kind": "work", "item": "training", "quantity": 1, "unit": "place", "unit_price": 20000, "list_amount": 20000, "amount": 0, "because": "included in the contract"}], "total": 8000, "currency": "CNY", "decimals": 2}','2cc8e582e23fb1f46e8fc3ad1ebd472f292f049e86255d7818573bfc29bd680c');
INSERT INTO "journal" VALUES(33,'e82fda0d90eb4075bcf6b55a','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','152702bb4aed98115af346b9','attached','{"visit": 1, "number": 1, "kind": "photo", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','443e8c805ae8d8f92615476644598e9539cea2c0b4a998db53d2ca7c24f3d808');
INSERT INTO "journal" VALUES(34,'5426a62682411953e58bcb59','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','152702bb4aed98115af346b9','file attached','{"number": 2, "kind": "file", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','cb49075c4bb1e30306ed302ddf77441b71a343e11fa355d36bae4917427ab942');
INSERT INTO "journal" VALUES(35,'f8af693a5162b70e01b108a8','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','152702bb4aed98115af346b9','recorded','{"visit": 1, "form": {"signature": "Li Na"}, "was": {}, "clocks": []}','05e99126104cf59f94a952622eb3209b452b0c974ca3b6163a184b54399c503a');
INSERT INTO "journal" VALUES(36,'f8af693a5162b70e01b108a8','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','152702bb4aed98115af346b9','finished','{"visit": 1, "engineer": "Wang Lin", "clocks": []}','17b7cefabc68235e7704b35e331769d100c4d5ae7c4e9a4526c837b505860166');
INSERT INTO "journal" VALUES(37,'f8af693a5162b70e01b108a8','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','152702bb4aed98115af346b9','resolved','{"cause": "worn roller", "solution": "roller replaced", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-02T09:30:00Z", "at": "2026-03-02T02:05:00Z", "spare": "6h25m"}]}','dc0a25045060548af86e33385b978782b3851580d1264ed475e0fe6a557aecd9');
INSERT INTO "journal" VALUES(38,'fe8b7e57f673e82f0bc6d861','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','152702bb4aed98115af346b9','paid','{"receipt": "R-0001", "amount": 3000, "currency": "CNY", "decimals": 2, "method": "card", "card": "CARD-0001", "balance": 47000, "owed": 5000, "held": 0}','efcdad2333ebed868b5f90a653941aabea92e9c9e5ef97cd0ef13bd0ff01b38c');
INSERT INTO "journal" VALUES(39,'fb952c90f3013b844c286da5','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','152702bb4aed98115af346b9','paid','{"receipt": "R-0002", "amount": 5000, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 0}','340c88a8a7f287a9f756a0394bf1c2b89c38a653e21fc43834317c803f844ed0');
INSERT INTO "journal" VALUES(40,'3c4e1f7107d611c66aff73ba','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','152702bb4aed98115af346b9','handed-over','{"visit": 1, "engineer": "Wang Lin", "clocks": [], "receipts": ["R-0001", "R-0002"], "money": [{"amount": 8000, "currency": "CNY", "decimals": 2}]}','e6765e84c0f4a5a0f16e8addddc212d6f8f7e1084680cce21fc245ed83e8f49e');
INSERT INTO "journal" VALUES(41,'798c57167497349bd2b48d6a','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','152702bb4aed98115af346b9','discounted','{"amount": 500, "was": 0, "currency": "CNY", "decimals": 2, "why": "goodwill", "owed": 0, "held": 500}','871184a54176c580b242d7b1fd6e34422c6fd39a2c99acc8c4b77af38b4cf824');
INSERT INTO "journal" VALUES(42,'fbbe17b7e9754effa7230acc','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','152702bb4aed98115af346b9','refunded','{"receipt": "R-0003", "amount": 500, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 0}','1515f6d9b9fc65678bd5657320a569e7e64870f8ecf8e2cc6423b8658443050d');
INSERT INTO "journal" VALUES(43,'d09d72fe17d830d3d3dac758','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','152702bb4aed98115af346b9','receipt voided','{"receipt": "R-0003", "amount": -500, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 500, "why": "it was not given"}','df8f1287921b25e0aa63cc69ca40530e66b586c768e2c3ee5ad02866c9063c75');
INSERT INTO "journal" VALUES(44,'4728e28108d120642a0048a7','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','152702bb4aed98115af346b9','closed','{"note": null, "clocks": []}','041d264427137c022f9001bac01d1070db534d5c983374210ae0a67f0faaf99c');
INSERT INTO "journal" VALUES(45,'12edf96551219f18794c1b72','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','629ec944a65424b25f0baca1','logged','{"channel": "phone", "caller": null, "phone": null, "said": "no power", "summary": "no power", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "equipment": "PR-1002", "contract": "C-0002", "assumed": ["priority", "region", "kind", "phase"], "terms": "00443e2efa3317bd7ee6a4c8", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T06:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','9cc4ed123157f8dd2b4a2ef360b90f7d418550f9a774a3cc0e791b3f1182e7c3');
INSERT INTO "journal" VALUES(46,'89fc29b8eb87b6c0a3ce6809','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','629ec944a65424b25f0baca1','called','{"channel": "phone", "caller": null, "phone": null, "said": "is anybody coming?", "clocks": []}','926f80ae7830022159be3b98ca9eb6cad5b2db51ddfcbcc12baadfca45adc706');
INSERT INTO "journal" VALUES(47,'cc2003c7f1730a3a031b799b','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','629ec944a65424b25f0baca1','lent','{"loan": "27697460ce125c90d6af0306", "serial": "PR-9001", "kind": "printer", "due": "2026-03-17T03:00:00Z", "clocks": []}','48b1ac2386c1b0d996bd4e06896a76b4b93f0862983f80c705af713ca8cd6ad7');
INSERT INTO "journal" VALUES(48,'0a7dfa6c85ec15716b4cb820','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','629ec944a65424b25f0baca1','return asked','{"return": "RMA-0001", "serial": "PR-1002", "reason": "quality", "decision": "repair", "freight": "desk", "because": {"when": {"warranty": ["in"]}}, "overruled_by": null}','c8f9691d880a5edbb23d1a85c2e8141326eb2abffd9a791ff66fb94be8862914');
INSERT INTO "journal" VALUES(49,'41e475980d3ee15a3445ddbb','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','wang','ticket','629ec944a65424b25f0baca1','return approved','{"return": "RMA-0001", "by": "wang", "note": null, "lacking": 0}','d4805588560880f556ae4482a71886f85d9a6f8b51d8092d7246469b8d1bf63b');
INSERT INTO "journal" VALUES(50,'ae2c9e16ebc4d2b0a39caac4','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','629ec944a65424b25f0baca1','consented','{"purpose": "removal", "by": "Ms Example", "how": "phone", "quote": null, "clocks": []}','203e3dec4ee0995e88e639d4059e8debad612fe7af0276cf32aad844b5a621d6');
INSERT INTO "journal" VALUES(51,'e9b8483c6fc582409b3d2514','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','629ec944a65424b25f0baca1','sent-away','{"return": "RMA-0001", "serial": "PR-1002", "freight": "desk", "clocks": []}','0149046be9974a9ffc0dc5ec706fb401b338ece43502a919332381e906a9f228');
INSERT INTO "journal" VALUES(52,'d2066c995b79032817767958','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','629ec944a65424b25f0baca1','held','{"reason": "factory", "note": "sent away", "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T06:00:00Z"}]}','c0c3b53b69cc4f5b8ebe6eeba4b3d26a78984491074c3e26337ba9b99f0285d2');
INSERT INTO "journal" VALUES(53,'53f7cce8cf2126a5ab5be51c','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','b616edde7309f3b3e4e1178f','logged','{"channel": "phone", "caller": null, "phone": null, "said": "scanner reads every second code", "summary": "scanner reads every second code", "priority": "P2", "tier": "standard", "region": "city", "kind": "fault", "contract": "C-0002", "typed": ["priority"], "assumed": ["region", "kind", "phase"], "terms": "af0b5e8ee5fc6b36e7219446", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-04T09:30:00Z", "within": "2 working days"}]}','b8d5c7ca0973abfe2e0e87540b986fae374cb3745f64d832078448e04ed1af26');
INSERT INTO "journal" VALUES(54,'61141d8e23b580265a544ac7','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','78df792f9e62304ea7c728a7','logged','{"channel": "phone", "caller": null, "phone": null, "said": "registration desk is down", "summary": "registration desk is down", "priority": "P3", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "bab3f417b94d92137c57dbb2", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T03:45:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-05T09:30:00Z", "within": "3 working days"}]}','4969941f31d78aabcbe887e30809af8bb7739e56bd89de0dff7ccb17f92f9b34');
INSERT INTO "journal" VALUES(55,'550ea513569d18a6645d8dda','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','78df792f9e62304ea7c728a7','classified','{"changed": {"priority": ["P3", "P1"], "severity": [null, "down"], "reach": [null, "group"]}, "terms": "c2fb36d9f2841894c221ebf3", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "moved", "due": "2026-03-02T09:30:00Z", "was": "2026-03-05T09:30:00Z"}]}','f72a38c290792e90690cdd6645b8630e2e00cd14068f21a7ca539aa97febae8a');
INSERT INTO "journal" VALUES(56,'ab580efe90cfe9484c4a23f7','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','78df792f9e62304ea7c728a7','escalated','{"from": "1", "to": "2", "reason": "the board has to be measured", "clocks": []}','c751755d3a4aa938d9e6dee3f6c95c8156c305251b96185eb9ebf79286843035');
INSERT INTO "journal" VALUES(57,'015464f88bdbf4d5374cd6e4','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','b616edde7309f3b3e4e1178f','answered','{"text": "we look into it", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T04:00:00Z", "at": "2026-03-02T06:00:00Z", "late": "1h"}]}','b4c8e54ccae0a93c7d93cc700a0ff3064715fcced753486dbad6dac9e324f7c6');
INSERT INTO "journal" VALUES(58,'015464f88bdbf4d5374cd6e4','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','b616edde7309f3b3e4e1178f','contract extended','{"target": "answer", "number": "C-0002", "by": "1 month", "was": "2026-12-31", "ends_on": "2027-01-31"}','93a8199561d9ff66d485d887bff33f7a908d28e8f4e14ecb1c15501be3fc8297');
INSERT INTO "journal" VALUES(59,'876ff578a32dd49add06c2b2','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','43e5b73ca55250d405bfd7c4','parts asked','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "because": "for the fair"}','6789571c8c678b7062c50c4f65779ea407e78956e3f8d0001b01cb25e124a8da');
INSERT INTO "journal" VALUES(60,'cfc11d0ac2d7d0f9ab952c26','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','wang','request','43e5b73ca55250d405bfd7c4','request approved','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "note": null, "lacking": 0}','ab218a5335168c7f1541db5bf3e10136ba899c5d87c5aeb163fe781c297a1ce7');
INSERT INTO "journal" VALUES(61,'1ef3a9e4cb20430959ee661b','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": "REQ-0001", "note": null}','3fe9d20f18cadb67722f517275c7e387ce2e60dbac153edc5b9686af425f4482');
INSERT INTO "journal" VALUES(62,'1ef3a9e4cb20430959ee661b','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','43e5b73ca55250d405bfd7c4','request issued','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "source": "warehouse"}','a59f651ae06a6b462c520fed47f92265776b6eabaccc6e291e9d6859d3701714');
INSERT INTO "journal" VALUES(63,'b7bd9dfab2e2a1b7b26e2924','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts counted','{"holder": "centre/Wang Lin", "part": "roller", "condition": "new", "counted": 1, "expected": 2, "engineer": "Wang Lin", "charged": 12000, "currency": "CNY", "decimals": 2}','d755fe4d66ca69bbcfabb4e7bd35ae5e2c2aceffdded4d8f1ced1cefb8a1face');
INSERT INTO "journal" VALUES(64,'396532db3e1657cbf46bf44c','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','contract','3a7156c8b584cd0a2a865681','entitlement used','{"contract": "C-0001", "entitlement": "visit", "quantity": 1, "left": 3}','1b75b8eee65a674e043bc8492be7a7c31a33ab442091992c20b9ca6a68341ff7');
INSERT INTO "journal" VALUES(65,'d4a14179a0c227e5b6075180','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','31602a62d1d777ce10c144eb','logged','{"channel": "phone", "caller": null, "phone": null, "said": "cannot log in", "summary": "cannot log in", "priority": "P1", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "c2fb36d9f2841894c221ebf3", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T09:35:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T09:50:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','e335805746d0284afc27c7e46be81dc352fabc00e23115f29602917860a3165a');
INSERT INTO "journal" VALUES(66,'a89cf32aa73fb8b761a9921e','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','78df792f9e62304ea7c728a7','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T08:15:00Z", "note": "time is running out", "due_at": "2026-03-02T09:30:00Z"}','433eb808fad2b96397b4a604d174a5280cb333892f3cc5af481b96c25659aed7');
INSERT INTO "journal" VALUES(67,'a89cf32aa73fb8b761a9921e','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','78df792f9e62304ea7c728a7','notices written','{"to": ["Head of service"]}','512a672117d6ba6d8bb1a4a6f0b9b9b8387497059f9215f6853a61fd36c13167');
INSERT INTO "journal" VALUES(68,'05bfdcad49ad0555a9a10c4f','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','78df792f9e62304ea7c728a7','person told','{"to": "Head of service", "way": "command"}','6826a7c2120f335aabfb8d4d3d29fbf16e6303c25cebab0c77a53a5ba36bdcec');
INSERT INTO "journal" VALUES(69,'9ad55a38b377a4fc9320f547','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','31602a62d1d777ce10c144eb','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T09:27:30Z", "note": "time is running out", "due_at": "2026-03-02T09:30:00Z"}','031867b7bb189baf5228ad328906113c1b053d741a1dc806f2be9ac4dc19cedc');
INSERT INTO "journal" VALUES(70,'9ad55a38b377a4fc9320f547','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','31602a62d1d777ce10c144eb','notices written','{"to": ["Head of service"]}','d8c599a66508c12edc5f874b06a71674699acf278545798317e001b9eed2c2f0');
INSERT INTO "journal" VALUES(71,'b922819554f6b31a5f7b0cce','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','78df792f9e62304ea7c728a7','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','ee55d8a140298ed927ca88f6e0c907201223f3195aec0671e9bc5b4f21d5c83c');
INSERT INTO "journal" VALUES(72,'b922819554f6b31a5f7b0cce','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','78df792f9e62304ea7c728a7','escalated','{"from": "2", "to": "3", "because": {"target": "solve", "percent": 100}, "reason": null, "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}]}','ac53d80b7a1154ee98742aeec4e5b79f5018a81ec81ec682ca320e86ba290bf9');
INSERT INTO "journal" VALUES(73,'b922819554f6b31a5f7b0cce','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','78df792f9e62304ea7c728a7','left undone','{"what": "priority", "why": "{number} is {priority} already", "facts": {"number": "SD-000004", "priority": "P1"}}','eaa37c6cd98dccdf978fbd4b79f18159edd048ecf4d5debc7db881b6eca52e52');
INSERT INTO "journal" VALUES(74,'13976b2e0eea2fc575636264','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','31602a62d1d777ce10c144eb','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','c824b61094aac74349fcd4a255a672b7f7549e87c1349e6849651ac4eca683ec');
INSERT INTO "journal" VALUES(75,'13976b2e0eea2fc575636264','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','31602a62d1d777ce10c144eb','escalated','{"from": "1", "to": "2", "because": {"target": "solve", "percent": 100}, "reason": null, "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}, {"target": "answer", "change": "missed", "due": "2026-03-02T09:35:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T09:50:00Z"}]}','cde8d1387ea2be473c6d072430ace507bdbd099378cc7731bd4bff145a90b6c2');
INSERT INTO "journal" VALUES(76,'13976b2e0eea2fc575636264','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','31602a62d1d777ce10c144eb','left undone','{"what": "priority", "why": "{number} is {priority} already", "facts": {"number": "SD-000005", "priority": "P1"}}','ce9c389a9eb1a2f5a3fa85e276371d2cc36d24ab9ff651318bf723609f799073');
INSERT INTO "journal" VALUES(77,'cfc0a85e75af116678311d90','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','31602a62d1d777ce10c144eb','time used','{"target": "solve", "percent": 150, "used_at": "2026-03-03T00:35:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','4e0b040d8ead5fb5977f57cc7767ba2c440e2f0bfff28245eea346f8c9a9b2e1');
INSERT INTO "journal" VALUES(78,'cfc0a85e75af116678311d90','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','31602a62d1d777ce10c144eb','assigned','{"engineer": "Zhao Min", "was": null, "clocks": [], "because": {"station": "centre", "skill": null, "live": 0, "last_at": null}}','6f96b2c67f178083c9837f698f99c8a27088b995662b8f2aefb2f9115603383e');
INSERT INTO "journal" VALUES(79,'3046c20e2436182b70fa29d8','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','31602a62d1d777ce10c144eb','person told','{"to": "Head of service", "way": "command"}','5b43ff0c882f6662267b015c81f5ccd2e36f0760080f8ff67b59a8056b689d29');
INSERT INTO "journal" VALUES(80,'9d9654c907242d804f889b21','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','379f593a6a7f73c6ba8deada','logged','{"channel": "phone", "caller": null, "phone": null, "said": "called by mistake", "summary": "called by mistake", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "00443e2efa3317bd7ee6a4c8", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','966a26ea0a63f8bc289af34bec88d2b54decf9d3f96c4ba74c57dfe982228745');
INSERT INTO "journal" VALUES(81,'0eacb2aa93e771ac7a05a10f','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','379f593a6a7f73c6ba8deada','cancelled','{"reason": "called by mistake", "clocks": [{"target": "answer", "change": "void", "due": "2026-03-03T03:00:00Z"}, {"target": "solve", "change": "void", "due": "2026-03-10T09:30:00Z"}]}','c2fd3c3b54021d2ae1226a3776b7dd0077a0329bc2ea08007daabb6dfdd409e3');
INSERT INTO "journal" VALUES(82,'ee13cc5054ea82cb706f2a83','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','bd16ab8b4e3583986bc70a2a','logged','{"channel": "phone", "caller": null, "phone": null, "said": "how does it print", "summary": "how does it print", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "typed": ["warranty"], "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "00443e2efa3317bd7ee6a4c8", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','c2222f4463a5de35a35d3eb1ebc3970d5a97ac2b58f04bb9646442f82d5e9afb');
INSERT INTO "journal" VALUES(83,'f638167b79dc992a3c36399e','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','bd16ab8b4e3583986bc70a2a','ordered','{"visit": 1, "engineer": "Zhao Min", "instead_of": null, "clocks": []}','cba755bc6a8133c443dca04d585b611a517987015c53feabad94f315a8fe3055');
INSERT INTO "journal" VALUES(84,'cd62edadb4b81a8011466be4','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','bd16ab8b4e3583986bc70a2a','arrived','{"visit": 1, "engineer": "Zhao Min", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-03T03:00:00Z", "at": "2026-03-03T01:00:00Z", "spare": "2h"}]}','68be2504daac7d7743af5be8fb3ba85033d9399d4d03cd99fe22f4be864ea608');
INSERT INTO "journal" VALUES(85,'b1841865122d979c8c05f7c0','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','bd16ab8b4e3583986bc70a2a','recorded','{"visit": 1, "form": {"fault": "none", "cause": "no training", "action": "explained", "result": "they know how", "minutes": 30, "covered": {"parts": "free", "work": "free", "because": "in warranty"}}, "was": {}, "clocks": []}','8f22b17f97b2975b50425907bfe0ceb2203f2b05dcd25b98717e704f76f68129');
INSERT INTO "journal" VALUES(86,'b1841865122d979c8c05f7c0','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','bd16ab8b4e3583986bc70a2a','charged','{"visit": 1, "because": "in warranty", "lines": [{"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "in warranty"}, {"kind": "work", "item": "labour", "quantity": 1, "unit": "30m", "unit_price": 6000, "list_amount": 6000, "amount": 0, "because": "in warranty"}], "total": 0, "currency": "CNY", "decimals": 2}','9ac23e7c9048ed8134558c9851eae553336477df76cd65b82841145d0d7f158a');
INSERT INTO "journal" VALUES(87,'b1841865122d979c8c05f7c0','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','bd16ab8b4e3583986bc70a2a','finished','{"visit": 1, "engineer": "Zhao Min", "clocks": []}','80d3f1094d52bde9579f4cc7be8cd4c40c96dda0adf7f2405970a54eaf1c71f7');
INSERT INTO "journal" VALUES(88,'48786b2087d100f79ca907a7','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','bd16ab8b4e3583986bc70a2a','resolved','{"cause": "no training", "solution": "explained", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-10T09:30:00Z", "at": "2026-03-03T01:00:00Z", "spare": "5 working days"}]}','bbf79a7f36f2bf919e660cabc0c9cf455edb5273ddb69eee9bbd804f074ec1ab');
INSERT INTO "journal" VALUES(89,'adff2464281342aaa0468350','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','bd16ab8b4e3583986bc70a2a','closed','{"note": "content", "clocks": []}','90df1791e4180753a7732787e30c44156ac35539bed6a613f79393f482d09240');
INSERT INTO "journal" VALUES(90,'5a1907e1e491b9c52996f34a','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','bd16ab8b4e3583986bc70a2a','reopened','{"reason": "again", "clocks": [{"target": "solve", "change": "resumed", "due": "2026-03-10T09:30:00Z"}]}','9fb9f0876f948e008b09ac137bfbb7aa80ff9a6310d665d6861847faa8569648');
INSERT INTO "journal" VALUES(91,'6b8585d5cb9ecb02c876d1c8','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','customer','c4f8d24836e7342f19e1594b','customer added','{"number": "CU-0004", "name": "Sample School", "phones": []}','3422e0a2faa24787e1b703e8b00da34278947caf685c4ff831b00943bfaf0c8b');
INSERT INTO "journal" VALUES(92,'6b8585d5cb9ecb02c876d1c8','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','ticket','6ea6ee092968caf2a021f8af','logged','{"channel": "phone", "caller": null, "phone": null, "said": "Door, Lock, Stuck", "summary": "Door, Lock, Stuck", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "typed": ["priority"], "assumed": ["region", "tier", "kind", "phase"], "terms": "00443e2efa3317bd7ee6a4c8", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T02:30:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','415c1cbcb71ace42675ef41703ab6b1d5e6218b20e6cdd6202e9685ca9e48f7d');
INSERT INTO "journal" VALUES(93,'6b8585d5cb9ecb02c876d1c8','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','engineer','5dd2d6f3863da31d58659a65','engineer added','{"name": "Ada", "station": null}','b12753957a6ab1ce5482fff53b867e4848d4c43c195d1680d9bd5c6800e0bf78');
INSERT INTO "journal" VALUES(94,'6b8585d5cb9ecb02c876d1c8','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','ticket','6ea6ee092968caf2a021f8af','assigned','{"engineer": "Ada", "was": null, "clocks": []}','6fd9b2e29cdd9241e43b2b6059eef8f2daf2cd42c108de0e6c0cebcfc126e089');
INSERT INTO "journal" VALUES(95,'6b8585d5cb9ecb02c876d1c8','2026-03-02T00:50:00Z','2026-03-02T00:50:00Z','Ada','ticket','6ea6ee092968caf2a021f8af','resolved','{"cause": "not recorded", "solution": "not recorded in the log", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T02:30:00Z", "at": "2026-03-02T00:50:00Z", "spare": "1h40m"}, {"target": "solve", "change": "met", "due": "2026-03-09T09:30:00Z", "at": "2026-03-02T00:50:00Z", "spare": "5 working days"}]}','4d6adc224a8f9267008277eab3794de9f194584477676e9a590d943fb728b0ec');
INSERT INTO "journal" VALUES(96,'6b8585d5cb9ecb02c876d1c8','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','6ea6ee092968caf2a021f8af','imported','{"file": "incidents.csv", "rows": 2, "through": "2026-03-02T00:50:00Z"}','b5e21aca0681a10adf922919b55a96d4ec005fee4d6f293c870b9fd868a975d6');
INSERT INTO "journal" VALUES(97,'dec1b3b734a4f588929edbcf','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','engineer','5709e4e040470cf1ebc4bafe','engineer changed','{"name": "Zhao Min", "changed": {"capacity": 8}}','5c972fdfc836aefa01903b174c468ac2693c9a94c4553721d5c9a84263c3c725');
INSERT INTO "journal" VALUES(98,'357bac11fa58209e8f9c79ab','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','engineer','5709e4e040470cf1ebc4bafe','engineer away','{"name": "Zhao Min", "since": "2026-04-30T16:00:00Z", "until": "2026-05-05T16:00:00Z", "note": "on leave"}','5943fe91e63fbaba73dc6517a836276ba7bfa74dc0de45f109c4276b7152052c');
INSERT INTO "journal" VALUES(99,'c171f6abdb05ea49047e325e','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','78df792f9e62304ea7c728a7','appointed','{"visit_at": "2026-03-05T06:00:00Z", "visit_until": "2026-03-05T08:00:00Z", "asked_by": "desk", "note": null, "clocks": []}','b16cd9ad15c02a612ed241af99987588e5327abd9876563feeddeb2b225d2e62');
INSERT INTO "journal" VALUES(100,'59157d80999f64368b75b4ba','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','78df792f9e62304ea7c728a7','held','{"reason": "customer", "note": null, "ends_at": "2026-03-06T01:00:00Z", "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "held", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "held", "due": "2026-03-02T09:30:00Z"}]}','3bce9678bcf076d52e1af448edea65b664aa8aacb62ccc8c60e6b509c65727b4');
INSERT INTO "journal" VALUES(101,'804cb7ac2c3bfbc298de4ce0','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','4db0aefdef31fac52e300fdd','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the printer jams again", "summary": "the printer jams again", "priority": "P3", "tier": "gold", "region": "county", "kind": "fault", "equipment": "PR-1001", "contract": "C-0001", "follows": "SD-000001", "typed": ["region", "kind"], "assumed": ["priority", "phase"], "terms": "fcfb7fba2b7ad2d9cd954766", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-04T01:15:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-04T01:30:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "3 working days"}]}','753c115912b1748a75a0dfc36db155e58d9c26986ccbed19b5f161ab550981cc');
INSERT INTO "journal" VALUES(102,'804cb7ac2c3bfbc298de4ce0','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','152702bb4aed98115af346b9','followed','{"number": "SD-000008", "said": "the printer jams again"}','d5ee7230a552f396a5d3d35f8ef1b79d2241586c77006f946c4711dae2ffa21f');
INSERT INTO "journal" VALUES(103,'78ad395837f99dc1a78b4ea2','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','31602a62d1d777ce10c144eb','classified','{"entered_why": "it was never critical", "changed": {"priority": ["P1", "P2"]}, "corrects": "d4a14179a0c227e5b6075180 logged 2026-03-02T09:20:00Z", "put_right": {"d4a14179a0c227e5b6075180 logged 2026-03-02T09:20:00Z": "c2fb36d9f2841894c221ebf3"}, "clocks": []}','90c0eb885e744bd0e2cde38ae20472d35b777657247248c93e22b7c434f6cc25');
INSERT INTO "journal" VALUES(104,'a7234983c302eebfc1a140d2','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','e4800fff8ecf917bffb262f2','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the screen is dark", "summary": "the screen is dark", "priority": "P1", "tier": "standard", "region": "city", "kind": "fault", "typed": ["priority"], "assumed": ["region", "tier", "kind", "phase"], "terms": "03723ae1959ea4c4f0e5349d", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-04T01:30:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-05T01:00:00Z", "within": "8h"}]}','7bb7f451914c58128f7de194cf721cbcb303cff6aedf13f110ffc73a41956d0c');
INSERT INTO "journal" VALUES(105,'c73f0f2c677e196f3f5e164a','2026-03-04T01:10:00Z','2026-03-04T03:00:00Z','tester','ticket','e4800fff8ecf917bffb262f2','answered','{"entered_why": "written on paper", "text": "told them to wait", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-04T01:30:00Z", "at": "2026-03-04T01:10:00Z", "mended": "2026-03-04T01:30:00Z", "spare": "20m"}]}','1f18f67f389f9fa2c8a9444a446b1bb99e5ba154637cf64b57b6c4a12143ba9f');
INSERT INTO "journal" VALUES(106,'730ef270bff9f499ebdf1f89','2026-03-06T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','78df792f9e62304ea7c728a7','resumed','{"foreseen": true, "clocks": [{"target": "answer", "change": "resumed", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "resumed", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "resumed", "due": "2026-03-02T09:30:00Z"}]}','4a06a3e0c104988262d7c942f1f6c4cd91eb92f6a3f8224361993aa54824801a');
INSERT INTO "journal" VALUES(107,'0f1fc3c2b798b1baa3c2cabe','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','6a2f1525d0770bb658480be6','turnover entered','{"customer": "Sample Dealer", "month": "2026-02", "amount": 2000000, "was": null, "basis": "payments", "currency": "CNY", "decimals": 2}','0fc45fa5e6b258f538cbe9f0d98c34745857014d0e0698da651ab26126b64f08');
INSERT INTO "journal" VALUES(108,'5745880694873186e46be2b9','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','6a2f1525d0770bb658480be6','quarter settled','{"customer": "Sample Dealer", "quarter": "2026Q1", "basis": "payments", "turnover": 2000000, "budget": 30000, "carried_in": 0, "spent": 14000, "charged": 0, "paid": 0, "carried_out": 16000, "currency": "CNY", "decimals": 2}','6799ad012a17470898295603d413f78ee98c2699ba239134a2ae1910f6975740');
INSERT INTO "journal" VALUES(109,'056eb027a572af4423cf90d2','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','6a2f1525d0770bb658480be6','turnover entered','{"customer": "Sample Dealer", "month": "2026-04", "amount": 100000, "was": null, "basis": "payments", "currency": "CNY", "decimals": 2}','96c6b2982cc1b127c15200f61b58778cd9e95dd9f784a3ecd260db630bbe285a');
INSERT INTO "journal" VALUES(110,'0e715028901f1b7823f71b76','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','daa04fc7999347e29f8b0e56','customer added','{"number": "CU-0005", "name": "Sample Dealers", "phones": ["010 5550 0007 ext 12"]}','fb94efac13acb0d9f48cd530dddbd450ae96ddbe1e2cfa59a35ec89c1d5cd07b');
INSERT INTO "journal" VALUES(111,'71e1974cc92edba571023801','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','6a2f1525d0770bb658480be6','customer merged','{"name": "Sample Dealers", "number": "CU-0005", "into": "Sample Dealer", "into_number": "CU-0003", "had": {}, "filled": {}, "was": {"id": "daa04fc7999347e29f8b0e56", "name": "Sample Dealers", "region": null, "tier": null, "phase": null, "address": null, "phones": ["010 5550 0007 ext 12"], "number": "CU-0005"}}','fede024b9d5bc9ef5f3864ecceccf2e9f36a44aa32c9fe891f1b57609cb33e3f');
INSERT INTO "journal" VALUES(112,'129680ec87fe4b89c96ca2b2','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','contract','341ddec44f64488714939e7c','contract extended by hand','{"number": "C-0002", "was": "2027-01-31", "ends_on": "2027-06-30", "why": "goodwill"}','e85e7e4fc868b7d36151257af7503f6f66d545ba507561d0c04a81efaf61349a');
INSERT INTO "journal" VALUES(113,'7d122e7087f9fa1154447412','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','ef52f779a0758776bbe5ebd9','contact changed','{"customer": "Example Clinic", "name": "Li Na", "changed": {"left_on": "2026-04-01"}, "was": {"left_on": null}}','5c496b1c69b4f0ff4e2edc55e93474989989fa9c9ff8d50455c81ebd40404873');
INSERT INTO "journal" VALUES(114,'06f81939c26bf7aa267f64d5','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','58b3da8ee6f3d3c6cc6c26fe','equipment changed','{"serial": "PR-1002", "changed": {"plate": "豫A12345", "note": "in the van"}, "was": {"plate": null, "note": null}}','4b48582669bf3479b0300da0178ad73ecb1b473ac891d872aafac09c64d2d603');
INSERT INTO "journal" VALUES(115,'b4e043dd4a657ae1b453f321','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','b658554f04b201e4624f032c','logged','{"channel": "phone", "caller": null, "phone": null, "said": "a slip", "summary": "a slip", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "00443e2efa3317bd7ee6a4c8", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','a4a029ea923fef47887e17c082d5a57ab02adff68672f06a1101863656b93dbd');
INSERT INTO "journal" VALUES(116,'335770df086ad66a93b96e50','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','b658554f04b201e4624f032c','undone','{"of": [{"kind": "logged", "data": {"channel": "phone", "caller": null, "phone": null, "said": "a slip", "summary": "a slip", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "00443e2efa3317bd7ee6a4c8"}}], "withdrawn": "SD-000010", "clocks": []}','e750c246f54b2fd6715d2ec7c9ffec15af3313d3a2f57619447383526d2f9c40');
INSERT INTO "journal" VALUES(117,'7c991c038969d7aa6532613d','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','65ccf1a14cba472789bca9e6','logged','{"channel": "phone", "caller": null, "phone": null, "said": "does anybody come?", "summary": "does anybody come?", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "00443e2efa3317bd7ee6a4c8", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','42d94efd45de8256fb7095773f6fb6eccf294f3c568fe2f078fa54e471743630');
INSERT INTO "journal" VALUES(118,'635f3d39eb70ce4f29d277df','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','374d017b86216b2fd8afe30c','logged','{"channel": "phone", "caller": null, "phone": null, "said": "logged twice", "summary": "logged twice", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "00443e2efa3317bd7ee6a4c8", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','2b9121444c28f5a949173e2439c076ae0102bc37aaa6266401b26941b1fa132f');
INSERT INTO "journal" VALUES(119,'d7a38472550e8d5e6cf8486c','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','374d017b86216b2fd8afe30c','edited','{"changed": {"summary": ["logged twice", "does anybody come"], "caller": ["", "Mr Sample"]}, "typed": ["summary", "caller"]}','af3694a0d0f4aeab2128886b65f3da04b1445c306addda423288a7b82bfe6b7b');
INSERT INTO "journal" VALUES(120,'90722cf0cf1f6270dde54428','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','65ccf1a14cba472789bca9e6','called','{"clocks": [], "channel": "phone", "caller": null, "phone": null, "said": "logged twice", "told_of": "SD-000012", "told_by": "tester", "entered_why": null}','50688a0d2b3388a59c7869f84b6611a67338ef849b9fb890d3b7de467ebaaeb8');
INSERT INTO "journal" VALUES(121,'90722cf0cf1f6270dde54428','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','374d017b86216b2fd8afe30c','merged','{"into": "SD-000011", "clocks": [{"target": "answer", "change": "void", "due": "2026-04-01T03:00:00Z"}, {"target": "solve", "change": "void", "due": "2026-04-09T09:30:00Z"}]}','26a251bf2e7dc8e2a393769cf6ae4a138b451c3ed5bbef31c3a5b24a8f1acb28');
INSERT INTO "journal" VALUES(122,'90722cf0cf1f6270dde54428','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','65ccf1a14cba472789bca9e6','duplicate merged','{"number": "SD-000012", "calls": 1, "files": 0, "clocks": []}','3251273f454b19209ba82c1b25e31fe8f3383406d25b65d7b37f9a4cd192098e');
INSERT INTO "journal" VALUES(123,'f7422160b3e6a1c7e82726d8','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','389858cdd2a9d7b7f25ec4fd','customer added','{"number": "CU-0006", "name": "Sample Works", "phones": []}','9b43521d8375b2032f5bb0214dba10e0d8fe69b7418f48e2649170e0fb2ae964');
INSERT INTO "journal" VALUES(124,'b2d6cc613d2d8ee4df0cc011','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','d5b7b747e9d7bd81689deb3c','customer added','{"number": "CU-0007", "name": "Li Na", "phones": []}','b6040956201babf96356c39355ac59c4b870d6cfde071d66f4a2a39ae1879ddc');
INSERT INTO "journal" VALUES(125,'b2d6cc613d2d8ee4df0cc011','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','8484cb224e6b3cd0a422d64a','logged','{"channel": "mail", "caller": "Li Na", "phone": null, "said": "no sound\nsince nine", "summary": "no sound", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "00443e2efa3317bd7ee6a4c8", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','7606c1c8f65dc0e81369caa32695d30ed9fa66b54e2e7c121f078b55cc3b75d0');
INSERT INTO "journal" VALUES(126,'b2d6cc613d2d8ee4df0cc011','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','d5b7b747e9d7bd81689deb3c','contact added','{"customer": "Li Na", "name": "Li Na", "site": null, "role": null, "phone": null, "mail": "li@example.invalid"}','45cb9c51daa27fe5eb7932d47cf3fb6ca2ab845905ad08498bf04fc8f5153cf0');
INSERT INTO "journal" VALUES(127,'b2d6cc613d2d8ee4df0cc011','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','8484cb224e6b3cd0a422d64a','mailed','{"from": "li@example.invalid", "message_id": "<1@example.invalid>"}','eb33b43161a1476b4a3c3565c80544f5d5c8f02df04deca1af92c20454135bef');
INSERT INTO "journal" VALUES(128,'61bf3260ddf9808baded9ed4','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','65ccf1a14cba472789bca9e6','ordered','{"visit": 1, "engineer": "Wang Lin", "instead_of": null, "clocks": [], "along": ["Zhao Min"]}','5daa24b95a5c406fa29588cb48a89bc4b623d216aea7f1a5ff5d8a479c5f3f13');
CREATE TABLE loan (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  equipment_id TEXT NOT NULL REFERENCES equipment (id),
  lent_at TEXT NOT NULL,
  due_at TEXT NOT NULL,
  back_at TEXT,
  CHECK (back_at IS NULL OR back_at >= lent_at)
) STRICT;
INSERT INTO "loan" VALUES('27697460ce125c90d6af0306','629ec944a65424b25f0baca1','57049274469048516278e0d4','2026-03-02T03:00:00Z','2026-03-17T03:00:00Z',NULL);
CREATE TABLE loss (
  move_id TEXT PRIMARY KEY REFERENCES stock_move (id),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  amount INTEGER NOT NULL CHECK (amount >= 0),
  currency TEXT NOT NULL
, decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4)) STRICT;
INSERT INTO "loss" VALUES('6eb23e8dd8127138d4a60ebb','5aab38cdba091429534bf0bd',12000,'CNY',2);
CREATE TABLE mail (
  message_id TEXT PRIMARY KEY,
  call_id TEXT NOT NULL REFERENCES call (id),
  sender TEXT NOT NULL  -- the address, folded
) STRICT;
INSERT INTO "mail" VALUES('<1@example.invalid>','d51f52d8c62e690480600f7d','li@example.invalid');
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
INSERT INTO "notice" VALUES('4ff4e63497f546063030e422','78df792f9e62304ea7c728a7','head',NULL,'command','2026-03-02T09:20:00Z','{"target": "solve", "within": "same day", "percent": 75, "note": "time is running out", "due_at": "2026-03-02T09:30:00Z", "ticket": {"number": "SD-000004", "summary": "registration desk is down", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "2", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T03:30:00Z"}}',NULL,'2026-03-02T09:20:00Z',1,NULL,'f58da90f42072c29c1c887e7',75,'2026-03-02T08:15:00Z',NULL,NULL);
INSERT INTO "notice" VALUES('12f539bf42e6fd629adc6db3','31602a62d1d777ce10c144eb','head',NULL,'command','2026-03-03T01:00:00Z','{"target": "solve", "within": "same day", "percent": 75, "note": "time is running out", "due_at": "2026-03-02T09:30:00Z", "ticket": {"number": "SD-000005", "summary": "cannot log in", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "1", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T09:20:00Z"}}',NULL,'2026-03-03T01:00:00Z',1,NULL,'af4c6334a6d18483c2a9fd80',75,'2026-03-02T09:27:30Z',NULL,NULL);
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
INSERT INTO "operation" VALUES(1,'d416e302ae809d7d7a32af05','command','tester','2026-03-02T00:30:00Z',1,1,NULL,NULL);
INSERT INTO "operation" VALUES(2,'ad3fc21f379a8760b5448783','command','tester','2026-03-02T00:30:00Z',2,2,NULL,NULL);
INSERT INTO "operation" VALUES(3,'cce2d49b5bc12bb687eea58d','command','tester','2026-03-02T00:30:00Z',3,3,NULL,NULL);
INSERT INTO "operation" VALUES(4,'9a62fbab9514c13e9e4e9d99','command','tester','2026-03-02T00:30:00Z',4,4,NULL,NULL);
INSERT INTO "operation" VALUES(5,'945309c75057a1ab1b11d031','command','tester','2026-03-02T00:30:00Z',5,5,NULL,NULL);
INSERT INTO "operation" VALUES(6,'ce0205cab4f1115fafe00150','command','tester','2026-03-02T00:30:00Z',6,6,NULL,NULL);
INSERT INTO "operation" VALUES(7,'63e65ffd509c40a7a260b7d3','command','tester','2026-03-02T00:30:00Z',7,7,NULL,NULL);
INSERT INTO "operation" VALUES(8,'b1d16c2dbc8546c0e39f062e','command','tester','2026-03-02T00:30:00Z',8,9,NULL,NULL);
INSERT INTO "operation" VALUES(9,'3f26c075edeaf306e80d767d','command','tester','2026-03-02T00:30:00Z',10,10,NULL,NULL);
INSERT INTO "operation" VALUES(10,'3cc47bfbc1bce315866a5261','command','tester','2026-03-02T00:30:00Z',11,11,NULL,NULL);
INSERT INTO "operation" VALUES(11,'bb07fdcf84be37d35918fda4','command','tester','2026-03-02T00:30:00Z',12,12,NULL,NULL);
INSERT INTO "operation" VALUES(12,'e4473109cfbec91b6a6b896f','command','tester','2026-03-02T00:30:00Z',13,13,NULL,NULL);
INSERT INTO "operation" VALUES(13,'d37499029d47cb7f38be1d43','command','tester','2026-03-02T00:30:00Z',14,14,NULL,NULL);
INSERT INTO "operation" VALUES(14,'fdfc50b22c78e9f8347d5a29','command','tester','2026-03-02T00:30:00Z',15,15,NULL,NULL);
INSERT INTO "operation" VALUES(15,'2f1a2f9b0f8a8c5b9c5a2cfa','command','tester','2026-03-02T00:30:00Z',16,16,NULL,NULL);
INSERT INTO "operation" VALUES(16,'01d8b4a11f53861a351c1ed4','command','tester','2026-03-02T00:30:00Z',17,17,NULL,NULL);
INSERT INTO "operation" VALUES(17,'a19dabbac03974129f77a917','command','tester','2026-03-02T00:30:00Z',18,18,NULL,NULL);
INSERT INTO "operation" VALUES(18,'ee42f9be11f53bc56a05973f','command','tester','2026-03-02T01:00:00Z',19,19,NULL,NULL);
INSERT INTO "operation" VALUES(19,'f5e650aefed92e26fbb3de58','command','tester','2026-03-02T01:00:00Z',20,20,NULL,NULL);
INSERT INTO "operation" VALUES(20,'bcf00b071d7d71ca653b7518','command','tester','2026-03-02T01:00:00Z',21,21,NULL,NULL);
INSERT INTO "operation" VALUES(21,'9bad755f2f99491b07a357db','command','tester','2026-03-02T01:00:00Z',22,22,NULL,NULL);
INSERT INTO "operation" VALUES(22,'b418f3136a3e4769f5ee939f','command','tester','2026-03-02T01:00:00Z',23,23,NULL,NULL);
INSERT INTO "operation" VALUES(23,'48d43cb9124b6d48b4bf20f7','command','tester','2026-03-02T01:00:00Z',24,24,NULL,NULL);
INSERT INTO "operation" VALUES(24,'366f04bb23cd6c6bab951c22','command','tester','2026-03-02T01:00:00Z',25,25,NULL,NULL);
INSERT INTO "operation" VALUES(25,'a413fe2e251b28564ce9fce9','command','tester','2026-03-02T01:00:00Z',26,26,NULL,NULL);
INSERT INTO "operation" VALUES(26,'95efa52b4153d6592a1e7d09','command','tester','2026-03-02T01:00:00Z',27,27,NULL,NULL);
INSERT INTO "operation" VALUES(27,'8a64a3effcd3dca8e2871d1c','command','tester','2026-03-02T02:05:00Z',28,28,NULL,NULL);
INSERT INTO "operation" VALUES(28,'378895d5437f8f3765413464','command','tester','2026-03-02T02:05:00Z',29,32,NULL,NULL);
INSERT INTO "operation" VALUES(29,'e82fda0d90eb4075bcf6b55a','command','tester','2026-03-02T02:05:00Z',33,33,NULL,NULL);
INSERT INTO "operation" VALUES(30,'5426a62682411953e58bcb59','command','tester','2026-03-02T02:05:00Z',34,34,NULL,NULL);
INSERT INTO "operation" VALUES(31,'f8af693a5162b70e01b108a8','command','tester','2026-03-02T02:05:00Z',35,37,NULL,NULL);
INSERT INTO "operation" VALUES(32,'fe8b7e57f673e82f0bc6d861','command','tester','2026-03-02T02:05:00Z',38,38,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0001"}}',NULL);
INSERT INTO "operation" VALUES(33,'fb952c90f3013b844c286da5','command','tester','2026-03-02T02:05:00Z',39,39,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0002"}}',NULL);
INSERT INTO "operation" VALUES(34,'3c4e1f7107d611c66aff73ba','command','tester','2026-03-02T02:05:00Z',40,40,NULL,NULL);
INSERT INTO "operation" VALUES(35,'798c57167497349bd2b48d6a','command','tester','2026-03-02T02:05:00Z',41,41,NULL,NULL);
INSERT INTO "operation" VALUES(36,'fbbe17b7e9754effa7230acc','command','tester','2026-03-02T02:05:00Z',42,42,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0003"}}',NULL);
INSERT INTO "operation" VALUES(37,'d09d72fe17d830d3d3dac758','command','tester','2026-03-02T02:05:00Z',43,43,'{"why": "{receipt} is void: ''svcdesk pay {number}'' writes another", "facts": {"receipt": "R-0003", "number": "SD-000001"}}',NULL);
INSERT INTO "operation" VALUES(38,'4728e28108d120642a0048a7','command','tester','2026-03-02T02:05:00Z',44,44,NULL,NULL);
INSERT INTO "operation" VALUES(39,'12edf96551219f18794c1b72','command','tester','2026-03-02T03:00:00Z',45,45,NULL,NULL);
INSERT INTO "operation" VALUES(40,'89fc29b8eb87b6c0a3ce6809','command','tester','2026-03-02T03:00:00Z',46,46,NULL,NULL);
INSERT INTO "operation" VALUES(41,'cc2003c7f1730a3a031b799b','command','tester','2026-03-02T03:00:00Z',47,47,NULL,NULL);
INSERT INTO "operation" VALUES(42,'0a7dfa6c85ec15716b4cb820','command','tester','2026-03-02T03:00:00Z',48,48,NULL,NULL);
INSERT INTO "operation" VALUES(43,'41e475980d3ee15a3445ddbb','command','wang','2026-03-02T03:00:00Z',49,49,NULL,NULL);
INSERT INTO "operation" VALUES(44,'ae2c9e16ebc4d2b0a39caac4','command','tester','2026-03-02T03:00:00Z',50,50,NULL,NULL);
INSERT INTO "operation" VALUES(45,'e9b8483c6fc582409b3d2514','command','tester','2026-03-02T03:00:00Z',51,51,'{"why": "{number} is on its way: ''svcdesk return back {number}'' when it is here again", "facts": {"number": "RMA-0001"}}',NULL);
INSERT INTO "operation" VALUES(46,'d2066c995b79032817767958','command','tester','2026-03-02T03:00:00Z',52,52,NULL,NULL);
INSERT INTO "operation" VALUES(47,'53f7cce8cf2126a5ab5be51c','command','tester','2026-03-02T03:30:00Z',53,53,NULL,NULL);
INSERT INTO "operation" VALUES(48,'61141d8e23b580265a544ac7','command','tester','2026-03-02T03:30:00Z',54,54,NULL,NULL);
INSERT INTO "operation" VALUES(49,'550ea513569d18a6645d8dda','command','tester','2026-03-02T06:00:00Z',55,55,NULL,NULL);
INSERT INTO "operation" VALUES(50,'ab580efe90cfe9484c4a23f7','command','tester','2026-03-02T06:00:00Z',56,56,NULL,NULL);
INSERT INTO "operation" VALUES(51,'015464f88bdbf4d5374cd6e4','command','tester','2026-03-02T06:00:00Z',57,58,NULL,NULL);
INSERT INTO "operation" VALUES(52,'876ff578a32dd49add06c2b2','command','tester','2026-03-02T06:00:00Z',59,59,NULL,NULL);
INSERT INTO "operation" VALUES(53,'cfc11d0ac2d7d0f9ab952c26','command','wang','2026-03-02T06:00:00Z',60,60,NULL,NULL);
INSERT INTO "operation" VALUES(54,'1ef3a9e4cb20430959ee661b','command','tester','2026-03-02T06:00:00Z',61,62,'{"why": "{number} is shipped: ''svcdesk stock transfer {part} {quantity} --from {holder} --to {source}'' returns it", "facts": {"number": "REQ-0001", "part": "roller", "quantity": 2, "holder": "centre", "source": "warehouse"}}',NULL);
INSERT INTO "operation" VALUES(55,'b7bd9dfab2e2a1b7b26e2924','command','tester','2026-03-02T06:00:00Z',63,63,NULL,NULL);
INSERT INTO "operation" VALUES(56,'396532db3e1657cbf46bf44c','command','tester','2026-03-02T06:00:00Z',64,64,NULL,NULL);
INSERT INTO "operation" VALUES(57,'d4a14179a0c227e5b6075180','command','tester','2026-03-02T09:20:00Z',65,65,NULL,NULL);
INSERT INTO "operation" VALUES(58,'a89cf32aa73fb8b761a9921e','program','tester','2026-03-02T09:20:00Z',66,67,NULL,NULL);
INSERT INTO "operation" VALUES(59,'05bfdcad49ad0555a9a10c4f','program','tester','2026-03-02T09:20:00Z',68,68,NULL,NULL);
INSERT INTO "operation" VALUES(60,'9ad55a38b377a4fc9320f547','program','tester','2026-03-03T01:00:00Z',69,70,NULL,NULL);
INSERT INTO "operation" VALUES(61,'b922819554f6b31a5f7b0cce','program','tester','2026-03-03T01:00:00Z',71,73,NULL,NULL);
INSERT INTO "operation" VALUES(62,'13976b2e0eea2fc575636264','program','tester','2026-03-03T01:00:00Z',74,76,NULL,NULL);
INSERT INTO "operation" VALUES(63,'cfc0a85e75af116678311d90','program','tester','2026-03-03T01:00:00Z',77,78,NULL,NULL);
INSERT INTO "operation" VALUES(64,'3046c20e2436182b70fa29d8','program','tester','2026-03-03T01:00:00Z',79,79,NULL,NULL);
INSERT INTO "operation" VALUES(65,'9d9654c907242d804f889b21','command','tester','2026-03-03T01:00:00Z',80,80,NULL,NULL);
INSERT INTO "operation" VALUES(66,'0eacb2aa93e771ac7a05a10f','command','tester','2026-03-03T01:00:00Z',81,81,NULL,NULL);
INSERT INTO "operation" VALUES(67,'ee13cc5054ea82cb706f2a83','command','tester','2026-03-03T01:00:00Z',82,82,NULL,NULL);
INSERT INTO "operation" VALUES(68,'f638167b79dc992a3c36399e','command','tester','2026-03-03T01:00:00Z',83,83,NULL,NULL);
INSERT INTO "operation" VALUES(69,'cd62edadb4b81a8011466be4','command','tester','2026-03-03T01:00:00Z',84,84,NULL,NULL);
INSERT INTO "operation" VALUES(70,'b1841865122d979c8c05f7c0','command','tester','2026-03-03T01:00:00Z',85,87,NULL,NULL);
INSERT INTO "operation" VALUES(71,'48786b2087d100f79ca907a7','command','tester','2026-03-03T01:00:00Z',88,88,NULL,NULL);
INSERT INTO "operation" VALUES(72,'adff2464281342aaa0468350','command','tester','2026-03-03T01:00:00Z',89,89,NULL,NULL);
INSERT INTO "operation" VALUES(73,'5a1907e1e491b9c52996f34a','command','tester','2026-03-03T01:00:00Z',90,90,NULL,NULL);
INSERT INTO "operation" VALUES(74,'6b8585d5cb9ecb02c876d1c8','program','Desk 1','2026-03-02T00:30:00Z',91,92,NULL,NULL);
INSERT INTO "operation" VALUES(75,'6b8585d5cb9ecb02c876d1c8','program','Desk 1','2026-03-02T00:40:00Z',93,94,NULL,NULL);
INSERT INTO "operation" VALUES(76,'6b8585d5cb9ecb02c876d1c8','program','Ada','2026-03-02T00:50:00Z',95,95,NULL,NULL);
INSERT INTO "operation" VALUES(77,'6b8585d5cb9ecb02c876d1c8','program','tester','2026-03-03T01:00:00Z',96,96,NULL,NULL);
INSERT INTO "operation" VALUES(78,'dec1b3b734a4f588929edbcf','command','tester','2026-03-04T01:00:00Z',97,97,NULL,NULL);
INSERT INTO "operation" VALUES(79,'357bac11fa58209e8f9c79ab','command','tester','2026-03-04T01:00:00Z',98,98,NULL,NULL);
INSERT INTO "operation" VALUES(80,'c171f6abdb05ea49047e325e','command','tester','2026-03-04T01:00:00Z',99,99,NULL,NULL);
INSERT INTO "operation" VALUES(81,'59157d80999f64368b75b4ba','command','tester','2026-03-04T01:00:00Z',100,100,NULL,NULL);
INSERT INTO "operation" VALUES(82,'804cb7ac2c3bfbc298de4ce0','command','tester','2026-03-04T01:00:00Z',101,102,NULL,NULL);
INSERT INTO "operation" VALUES(83,'78ad395837f99dc1a78b4ea2','command','tester','2026-03-04T01:00:00Z',103,103,NULL,NULL);
INSERT INTO "operation" VALUES(84,'a7234983c302eebfc1a140d2','command','tester','2026-03-04T01:00:00Z',104,104,NULL,NULL);
INSERT INTO "operation" VALUES(85,'c73f0f2c677e196f3f5e164a','command','tester','2026-03-04T03:00:00Z',105,105,NULL,NULL);
INSERT INTO "operation" VALUES(86,'730ef270bff9f499ebdf1f89','program','tester','2026-04-01T01:00:00Z',106,106,NULL,NULL);
INSERT INTO "operation" VALUES(87,'0f1fc3c2b798b1baa3c2cabe','command','tester','2026-04-01T01:00:00Z',107,107,NULL,NULL);
INSERT INTO "operation" VALUES(88,'5745880694873186e46be2b9','command','tester','2026-04-01T01:00:00Z',108,108,NULL,NULL);
INSERT INTO "operation" VALUES(89,'056eb027a572af4423cf90d2','command','tester','2026-04-01T01:00:00Z',109,109,NULL,NULL);
INSERT INTO "operation" VALUES(90,'0e715028901f1b7823f71b76','command','tester','2026-04-01T01:00:00Z',110,110,NULL,NULL);
INSERT INTO "operation" VALUES(91,'71e1974cc92edba571023801','command','tester','2026-04-01T01:00:00Z',111,111,NULL,NULL);
INSERT INTO "operation" VALUES(92,'129680ec87fe4b89c96ca2b2','command','tester','2026-04-01T01:00:00Z',112,112,NULL,NULL);
INSERT INTO "operation" VALUES(93,'7d122e7087f9fa1154447412','command','tester','2026-04-01T01:00:00Z',113,113,NULL,NULL);
INSERT INTO "operation" VALUES(94,'06f81939c26bf7aa267f64d5','command','tester','2026-04-01T01:00:00Z',114,114,NULL,NULL);
INSERT INTO "operation" VALUES(95,'b4e043dd4a657ae1b453f321','command','tester','2026-04-01T01:00:00Z',115,115,NULL,'335770df086ad66a93b96e50');
INSERT INTO "operation" VALUES(96,'335770df086ad66a93b96e50','undo','tester','2026-04-01T01:00:00Z',116,116,NULL,NULL);
INSERT INTO "operation" VALUES(97,'7c991c038969d7aa6532613d','command','tester','2026-04-01T01:00:00Z',117,117,NULL,NULL);
INSERT INTO "operation" VALUES(98,'635f3d39eb70ce4f29d277df','command','tester','2026-04-01T01:00:00Z',118,118,NULL,NULL);
INSERT INTO "operation" VALUES(99,'d7a38472550e8d5e6cf8486c','command','tester','2026-04-01T01:00:00Z',119,119,NULL,NULL);
INSERT INTO "operation" VALUES(100,'90722cf0cf1f6270dde54428','command','tester','2026-04-01T01:00:00Z',120,122,NULL,NULL);
INSERT INTO "operation" VALUES(101,'f7422160b3e6a1c7e82726d8','program','tester','2026-04-01T01:00:00Z',123,123,NULL,NULL);
INSERT INTO "operation" VALUES(102,'b2d6cc613d2d8ee4df0cc011','command','tester','2026-04-01T01:00:00Z',124,127,NULL,NULL);
INSERT INTO "operation" VALUES(103,'61bf3260ddf9808baded9ed4','command','tester','2026-04-01T01:00:00Z',128,128,NULL,NULL);
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
INSERT INTO "payment" VALUES('5178d73f4573ff0832245ddd','R-0001','152702bb4aed98115af346b9',3000,'CNY','card','55be0bd2bc264cd07e725e8a','2026-03-02T02:05:00Z','tester',2,'payment',NULL,NULL,NULL);
INSERT INTO "payment" VALUES('ded9d4c1fdddf27f221fb430','R-0002','152702bb4aed98115af346b9',5000,'CNY','transfer',NULL,'2026-03-02T02:05:00Z','tester',2,'payment',NULL,NULL,NULL);
INSERT INTO "payment" VALUES('bea0f33277d7c17f0798a214','R-0003','152702bb4aed98115af346b9',500,'CNY','transfer',NULL,'2026-03-02T02:05:00Z','tester',2,'refund','2026-03-02T02:05:00Z','tester','it was not given');
CREATE TABLE "phone" (
  customer_id TEXT NOT NULL REFERENCES customer (id),
  digits TEXT NOT NULL CHECK (digits <> ''),  -- in full, with the country's code, where the desk knows it
  extension TEXT NOT NULL,
  shown TEXT NOT NULL,                        -- as it was written
  tail TEXT NOT NULL,                         -- the last 7 digits, as many as a number without its area code has
  PRIMARY KEY (customer_id, digits, extension)
) STRICT;
INSERT INTO "phone" VALUES('ef52f779a0758776bbe5ebd9','8613800000001','','13800000001','0000001');
INSERT INTO "phone" VALUES('4c026e82521b1fe6b21d15e6','8613800000002','','13800000002','0000002');
INSERT INTO "phone" VALUES('ef52f779a0758776bbe5ebd9','8613800000003','','13800000003','0000003');
INSERT INTO "phone" VALUES('6a2f1525d0770bb658480be6','861055500007','12','010 5550 0007 ext 12','5500007');
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
INSERT INTO "priced_line" VALUES('6fa8c92b530ca1f6fc606225','99ffa2d4afdb423201dc4dbd',NULL,1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('d6433689fbd91c0c68bbcf60','99ffa2d4afdb423201dc4dbd',NULL,2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('99481b2c3e19030a1fdc31f1','99ffa2d4afdb423201dc4dbd',NULL,3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('89b4456c020f9279efb2cbc1','99ffa2d4afdb423201dc4dbd',NULL,4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('f410d4d24233f0df45f2804a',NULL,'64c8573dd104c9563c5bb2d4',1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('d5e520cc2fe38573402366c2',NULL,'64c8573dd104c9563c5bb2d4',2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('d59b17a3c7a6ae809dc0ee7b',NULL,'64c8573dd104c9563c5bb2d4',3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('4c76f6940fed24d25602d108',NULL,'64c8573dd104c9563c5bb2d4',4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('844cb4733374eac5acf4f00f',NULL,'64c8573dd104c9563c5bb2d4',5,'work','training',1,'place',20000,20000,0,'included in the contract','CNY',0,'3a7156c8b584cd0a2a865681','training',2);
INSERT INTO "priced_line" VALUES('1f9c7f0272f6d53eafc62590',NULL,'12c4fc4a757b1403a6eec831',1,'work','visit',1,NULL,8000,8000,0,'in warranty','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('45828b5c07a341f0cedce368',NULL,'12c4fc4a757b1403a6eec831',2,'work','labour',1,'30m',6000,6000,0,'in warranty','CNY',0,NULL,NULL,2);
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
INSERT INTO "quote" VALUES('99ffa2d4afdb423201dc4dbd','Q-0001','152702bb4aed98115af346b9','2026-03-02T01:00:00Z','tester',8000,'CNY','cost','free','full care',2);
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
INSERT INTO "rma" VALUES('68905c1dd557601790407e63','RMA-0001','629ec944a65424b25f0baca1','58b3da8ee6f3d3c6cc6c26fe','quality','repair','desk','{"when": {"warranty": ["in"]}}',NULL,'2026-03-02T03:00:00Z','tester','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z',NULL,NULL);
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
INSERT INTO "settlement" VALUES('6a2f1525d0770bb658480be6','2026Q1','payments',150,2000000,30000,0,14000,0,0,16000,'CNY','2026-04-01T01:00:00Z',2);
CREATE TABLE site (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL,
  address TEXT,
  region TEXT, closed_on TEXT,
  UNIQUE (customer_id, name_key)
) STRICT;
INSERT INTO "site" VALUES('711bfd727dad60345d92b005','ef52f779a0758776bbe5ebd9','North wing','north wing','2 Sample Road','county',NULL);
CREATE TABLE stock (
  holder_id TEXT NOT NULL REFERENCES holder (id),
  part TEXT NOT NULL,
  condition TEXT NOT NULL CHECK (condition IN ('new', 'used')),
  quantity INTEGER NOT NULL CHECK (quantity >= 0),
  PRIMARY KEY (holder_id, part, condition)
) STRICT;
INSERT INTO "stock" VALUES('1ee34f083985d855f7b5ce00','roller','new',3);
INSERT INTO "stock" VALUES('57aff04313b2e7605c5020a0','roller','new',1);
INSERT INTO "stock" VALUES('4a3109000f90cf44d24bf8ce','roller','new',4);
INSERT INTO "stock" VALUES('7e23f0a9ad243c3d9a646dac','roller','new',0);
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
INSERT INTO "stock_move" VALUES('dc3876f3cf378ddcddb5aee4',1,'2026-03-02T00:30:00Z','received','roller','new',10,NULL,'1ee34f083985d855f7b5ce00',NULL,NULL,NULL,'delivery note 17');
INSERT INTO "stock_move" VALUES('5809c658ab0cc144fed5711e',2,'2026-03-02T00:30:00Z','transferred','roller','new',3,'1ee34f083985d855f7b5ce00','57aff04313b2e7605c5020a0',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('7f06317990deee4b80af0d46',3,'2026-03-02T00:30:00Z','transferred','roller','new',2,'1ee34f083985d855f7b5ce00','4a3109000f90cf44d24bf8ce',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('532e6f8047e4340f7bbed41a',4,'2026-03-02T01:00:00Z','issued','roller','new',1,'57aff04313b2e7605c5020a0','7e23f0a9ad243c3d9a646dac','64c8573dd104c9563c5bb2d4',NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('1811a71d7f737b26861faf0b',5,'2026-03-02T02:05:00Z','fitted','roller','new',1,'7e23f0a9ad243c3d9a646dac',NULL,'64c8573dd104c9563c5bb2d4',NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('4072937af0a589f29c0653a3',6,'2026-03-02T06:00:00Z','transferred','roller','new',2,'1ee34f083985d855f7b5ce00','4a3109000f90cf44d24bf8ce',NULL,'43e5b73ca55250d405bfd7c4',NULL,NULL);
INSERT INTO "stock_move" VALUES('6eb23e8dd8127138d4a60ebb',7,'2026-03-02T06:00:00Z','lost','roller','new',1,'57aff04313b2e7605c5020a0',NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "stock_request" VALUES('43e5b73ca55250d405bfd7c4','REQ-0001','4a3109000f90cf44d24bf8ce','roller',2,'issued','2026-03-02T06:00:00Z','tester','for the fair');
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
INSERT INTO "terms" VALUES('c0742f335e79a092650aab02','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "2h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "same day", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('00443e2efa3317bd7ee6a4c8','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "2h", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "5 working days", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
INSERT INTO "terms" VALUES('af0b5e8ee5fc6b36e7219446','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "30m", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "2 working days", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
INSERT INTO "terms" VALUES('bab3f417b94d92137c57dbb2','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "1h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "3 working days", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('c2fb36d9f2841894c221ebf3','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "1h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "same day", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('fcfb7fba2b7ad2d9cd954766','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "2h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "3 working days", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('03723ae1959ea4c4f0e5349d','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "30m", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "8h", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
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
INSERT INTO "ticket" VALUES('152702bb4aed98115af346b9','SD-000001',1,'printer jams','fault','ef52f779a0758776bbe5ebd9',NULL,NULL,'2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','worn roller','roller replaced','54c00a9f037844322c603ef4','3a7156c8b584cd0a2a865681',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('629ec944a65424b25f0baca1','SD-000002',2,'no power','fault','4c026e82521b1fe6b21d15e6',NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL,'58b3da8ee6f3d3c6cc6c26fe','341ddec44f64488714939e7c',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('b616edde7309f3b3e4e1178f','SD-000003',3,'scanner reads every second code','fault','4c026e82521b1fe6b21d15e6',NULL,NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'341ddec44f64488714939e7c',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('78df792f9e62304ea7c728a7','SD-000004',4,'registration desk is down','fault','ef52f779a0758776bbe5ebd9','down','group','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'3a7156c8b584cd0a2a865681',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('31602a62d1d777ce10c144eb','SD-000005',5,'cannot log in','fault','ef52f779a0758776bbe5ebd9',NULL,NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL,NULL,'3a7156c8b584cd0a2a865681',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('379f593a6a7f73c6ba8deada','SD-000006',6,'called by mistake','fault','6a2f1525d0770bb658480be6',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('bd16ab8b4e3583986bc70a2a','SD-000007',7,'how does it print','fault','6a2f1525d0770bb658480be6',NULL,NULL,'2026-03-03T01:00:00Z',NULL,'no training','explained',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('6ea6ee092968caf2a021f8af','INC-7',NULL,'Door, Lock, Stuck','fault','c4f8d24836e7342f19e1594b',NULL,NULL,'2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','not recorded','not recorded in the log',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('4db0aefdef31fac52e300fdd','SD-000008',8,'the printer jams again','fault','ef52f779a0758776bbe5ebd9',NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL,'54c00a9f037844322c603ef4','3a7156c8b584cd0a2a865681','152702bb4aed98115af346b9',NULL,NULL);
INSERT INTO "ticket" VALUES('e4800fff8ecf917bffb262f2','SD-000009',9,'the screen is dark','fault','6a2f1525d0770bb658480be6',NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('65ccf1a14cba472789bca9e6','SD-000011',11,'does anybody come?','fault','6a2f1525d0770bb658480be6',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('374d017b86216b2fd8afe30c','SD-000012',12,'does anybody come','fault','6a2f1525d0770bb658480be6',NULL,NULL,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,'65ccf1a14cba472789bca9e6',NULL);
INSERT INTO "ticket" VALUES('8484cb224e6b3cd0a422d64a','SD-000013',13,'no sound','fault','d5b7b747e9d7bd81689deb3c',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "ticket_period" VALUES('152702bb4aed98115af346b9','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','open','P1','gold','county','warranty','out','1','5aab38cdba091429534bf0bd');
INSERT INTO "ticket_period" VALUES('152702bb4aed98115af346b9','2026-03-02T02:05:00Z','9999-12-31T23:59:59Z','closed','P1','gold','county','warranty','out','1','5aab38cdba091429534bf0bd');
INSERT INTO "ticket_period" VALUES('78df792f9e62304ea7c728a7','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','open','P3','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('78df792f9e62304ea7c728a7','2026-03-02T06:00:00Z','2026-03-03T01:00:00Z','open','P1','gold','city','warranty','unknown','2',NULL);
INSERT INTO "ticket_period" VALUES('78df792f9e62304ea7c728a7','2026-03-03T01:00:00Z','2026-03-04T01:00:00Z','open','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('379f593a6a7f73c6ba8deada','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','cancelled','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('bd16ab8b4e3583986bc70a2a','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','in','1','5709e4e040470cf1ebc4bafe');
INSERT INTO "ticket_period" VALUES('6ea6ee092968caf2a021f8af','2026-03-02T00:30:00Z','2026-03-02T00:40:00Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('6ea6ee092968caf2a021f8af','2026-03-02T00:40:00Z','2026-03-02T00:50:00Z','open','P3','standard','city','warranty','unknown','1','5dd2d6f3863da31d58659a65');
INSERT INTO "ticket_period" VALUES('6ea6ee092968caf2a021f8af','2026-03-02T00:50:00Z','9999-12-31T23:59:59Z','resolved','P3','standard','city','warranty','unknown','1','5dd2d6f3863da31d58659a65');
INSERT INTO "ticket_period" VALUES('78df792f9e62304ea7c728a7','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','held','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('4db0aefdef31fac52e300fdd','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','open','P3','gold','county','warranty','out','1',NULL);
INSERT INTO "ticket_period" VALUES('31602a62d1d777ce10c144eb','2026-03-02T09:20:00Z','2026-03-03T01:00:00Z','open','P2','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('31602a62d1d777ce10c144eb','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P2','gold','city','warranty','unknown','2','5709e4e040470cf1ebc4bafe');
INSERT INTO "ticket_period" VALUES('e4800fff8ecf917bffb262f2','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','open','P1','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('78df792f9e62304ea7c728a7','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','open','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('629ec944a65424b25f0baca1','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','held','P3','standard','city','warranty','in','1',NULL);
INSERT INTO "ticket_period" VALUES('b616edde7309f3b3e4e1178f','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','open','P2','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('374d017b86216b2fd8afe30c','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','cancelled','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('8484cb224e6b3cd0a422d64a','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('65ccf1a14cba472789bca9e6','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1','5aab38cdba091429534bf0bd');
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
INSERT INTO "turnover" VALUES('6a2f1525d0770bb658480be6','2026-02',2000000,'CNY',2);
INSERT INTO "turnover" VALUES('6a2f1525d0770bb658480be6','2026-04',100000,'CNY',2);
CREATE TABLE withdrawn (
  ticket_id TEXT PRIMARY KEY,
  number TEXT NOT NULL,
  count INTEGER,
  at TEXT NOT NULL,
  actor TEXT NOT NULL
) STRICT;
INSERT INTO "withdrawn" VALUES('b658554f04b201e4624f032c','SD-000010',10,'2026-04-01T01:00:00Z','tester');
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
INSERT INTO "word" VALUES('000006',1,0,'丂');
INSERT INTO "word" VALUES('000007',1,0,'七');
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
INSERT INTO "word" VALUES('00006',1,0,'丂');
INSERT INTO "word" VALUES('00007',1,0,'七');
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
INSERT INTO "word" VALUES('0006',1,0,'丂');
INSERT INTO "word" VALUES('0007',1,0,'七');
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
INSERT INTO "word" VALUES('again',3,0,'七');
INSERT INTO "word" VALUES('anybody',1,0,'上丌');
INSERT INTO "word" VALUES('anybody',2,0,'三丌');
INSERT INTO "word" VALUES('at',3,0,'丅');
INSERT INTO "word" VALUES('away',3,0,'三');
INSERT INTO "word" VALUES('be',3,0,'丈');
INSERT INTO "word" VALUES('board',3,0,'丈');
INSERT INTO "word" VALUES('by',1,0,'丂');
INSERT INTO "word" VALUES('by',2,0,'丂');
INSERT INTO "word" VALUES('by',3,0,'丂');
INSERT INTO "word" VALUES('called',1,0,'丂');
INSERT INTO "word" VALUES('called',2,0,'丂');
INSERT INTO "word" VALUES('called',3,0,'丂');
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
INSERT INTO "word" VALUES('content',3,0,'七');
INSERT INTO "word" VALUES('customer',3,0,'丈');
INSERT INTO "word" VALUES('dark',1,0,'丄');
INSERT INTO "word" VALUES('dark',2,0,'丄');
INSERT INTO "word" VALUES('dealer',2,0,'丂七丄上丌');
INSERT INTO "word" VALUES('desk',1,0,'丈');
INSERT INTO "word" VALUES('desk',2,0,'丈');
INSERT INTO "word" VALUES('did',3,0,'丅');
INSERT INTO "word" VALUES('does',1,0,'七上丌');
INSERT INTO "word" VALUES('does',2,0,'七丌');
INSERT INTO "word" VALUES('door',1,0,'丁');
INSERT INTO "word" VALUES('door',2,0,'丁');
INSERT INTO "word" VALUES('down',1,0,'丈');
INSERT INTO "word" VALUES('down',2,0,'丈');
INSERT INTO "word" VALUES('every',1,0,'一');
INSERT INTO "word" VALUES('every',2,0,'一');
INSERT INTO "word" VALUES('example',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('explained',3,0,'七');
INSERT INTO "word" VALUES('ext',2,0,'丂七丄上丌');
INSERT INTO "word" VALUES('factory',3,0,'三');
INSERT INTO "word" VALUES('full',3,0,'丅');
INSERT INTO "word" VALUES('has',3,0,'丈');
INSERT INTO "word" VALUES('help',3,0,'丅');
INSERT INTO "word" VALUES('how',1,0,'七');
INSERT INTO "word" VALUES('how',2,0,'七');
INSERT INTO "word" VALUES('how',3,0,'七');
INSERT INTO "word" VALUES('in',1,0,'丆');
INSERT INTO "word" VALUES('in',2,0,'丆三');
INSERT INTO "word" VALUES('in',3,0,'丁七');
INSERT INTO "word" VALUES('inc',1,0,'丁');
INSERT INTO "word" VALUES('into',3,0,'一');
INSERT INTO "word" VALUES('is',1,0,'丄丈');
INSERT INTO "word" VALUES('is',2,0,'丄丈三');
INSERT INTO "word" VALUES('is',3,0,'丆丈');
INSERT INTO "word" VALUES('it',1,0,'七');
INSERT INTO "word" VALUES('it',2,0,'七');
INSERT INTO "word" VALUES('it',3,0,'一');
INSERT INTO "word" VALUES('jam',3,0,'丅');
INSERT INTO "word" VALUES('jams',1,0,'丅万');
INSERT INTO "word" VALUES('jams',2,0,'丅万');
INSERT INTO "word" VALUES('know',3,0,'七');
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
INSERT INTO "word" VALUES('print',1,0,'七');
INSERT INTO "word" VALUES('print',2,0,'七');
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
INSERT INTO "word" VALUES('they',3,0,'七丅');
INSERT INTO "word" VALUES('time',3,0,'丆丈');
INSERT INTO "word" VALUES('to',3,0,'丄丈');
INSERT INTO "word" VALUES('told',3,0,'丄');
INSERT INTO "word" VALUES('training',3,0,'七');
INSERT INTO "word" VALUES('twice',2,0,'丌');
INSERT INTO "word" VALUES('van',2,0,'三');
INSERT INTO "word" VALUES('wait',3,0,'丄');
INSERT INTO "word" VALUES('warranty',3,0,'七');
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
