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
INSERT INTO "_sqlite_migrations" VALUES(1,'svcdesk','0001_desk','2026-11-28 09:10:15.836848+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'svcdesk','0002_field','2026-11-28 09:10:15.924249+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'svcdesk','0003_truth','2026-11-28 09:10:15.998302+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'svcdesk','0004_slips','2026-11-28 09:10:16.237111+00:00');
INSERT INTO "_sqlite_migrations" VALUES(5,'svcdesk','0005_care','2026-11-28 09:10:17.095514+00:00');
CREATE TABLE absence (
  id TEXT PRIMARY KEY,
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  note TEXT,
  CHECK (since < until)
) STRICT;
INSERT INTO "absence" VALUES('c6ced6682b2680490c093e4b','7f0bba0a3e32f209bb698807','2026-04-05T16:00:00Z','2026-04-10T16:00:00Z','holiday');
INSERT INTO "absence" VALUES('557deaff4db3c149d14016f3','7f0bba0a3e32f209bb698807','2026-04-30T16:00:00Z','2026-05-05T16:00:00Z','on leave');
CREATE TABLE acceptance (
  equipment_id TEXT NOT NULL REFERENCES equipment (id),
  stage TEXT NOT NULL,
  accepted_on TEXT NOT NULL,
  accepted_by TEXT NOT NULL CHECK (accepted_by <> ''),
  remark TEXT,
  PRIMARY KEY (equipment_id, stage)
) STRICT;
INSERT INTO "acceptance" VALUES('241c8b5b73e1b66f4b873a9a','final','2026-04-01','Ms Example',NULL);
CREATE TABLE appointment (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  agreed_at TEXT NOT NULL,
  visit_at TEXT NOT NULL,
  asked_by TEXT NOT NULL CHECK (asked_by IN ('customer', 'desk')),
  note TEXT
, visit_until TEXT CHECK (visit_until >= visit_at)) STRICT;
INSERT INTO "appointment" VALUES('5048215ce01d02f83fbc28cf','6b713b9f4d358bf28426ecc3','2026-03-02T01:00:00Z','2026-03-02T02:00:00Z','customer','they close at noon',NULL);
INSERT INTO "appointment" VALUES('5607db3d95372cab43d89fbe','23ba1a89dfb32b13b2941949','2026-03-04T01:00:00Z','2026-03-05T06:00:00Z','desk',NULL,'2026-03-05T08:00:00Z');
CREATE TABLE approval (
  noun TEXT NOT NULL CHECK (noun IN ('repair', 'request', 'return')),
  noun_id TEXT NOT NULL,   -- of the dispatch, the request or the return
  actor TEXT NOT NULL,
  at TEXT NOT NULL,
  note TEXT, role TEXT,
  PRIMARY KEY (noun, noun_id, actor)
) STRICT;
INSERT INTO "approval" VALUES('return','db9235ffdf4bbcc9d1956a12','wang','2026-03-02T03:00:00Z',NULL,NULL);
INSERT INTO "approval" VALUES('request','5d0a8a9225c39edbaa177368','wang','2026-03-02T06:00:00Z',NULL,NULL);
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
INSERT INTO "article" VALUES('f43b73ead1ce66e8bed0423b','K-0001','nobody knows how it prints',NULL,NULL,'how does it print','no training','explained','3f7f0108768fc0eab1c17944','tester','2026-04-01T02:00:00Z',1,NULL,NULL);
CREATE TABLE article_use (
  id TEXT PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES article (id),
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  at TEXT NOT NULL
) STRICT;
INSERT INTO "article_use" VALUES('f88b34a569029f05404d301b','f43b73ead1ce66e8bed0423b','0f6ec55ed08dee2fb35e0a7f','2026-04-01T02:00:00Z');
CREATE TABLE assessment (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,  -- AS-0001
  month TEXT NOT NULL,
  rule TEXT NOT NULL,
  engineer_id TEXT REFERENCES engineer (id),
  customer_id TEXT REFERENCES customer (id),
  ticket_id TEXT REFERENCES ticket (id),
  dispatch_id TEXT REFERENCES dispatch (id),
  at TEXT NOT NULL,             -- when it happened
  source TEXT NOT NULL CHECK (source IN ('fact', 'hand')),
  fact TEXT,                    -- JSON: what was found
  because TEXT,                 -- the words of whoever entered it
  penalty INTEGER NOT NULL CHECK (penalty >= 0),
  amount INTEGER NOT NULL,
  currency TEXT NOT NULL,
  decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 4),
  made_at TEXT NOT NULL,
  waived_at TEXT,
  waived_by TEXT,
  waived_because TEXT,
  dropped_at TEXT,              -- the fact was taken back or put right
  CHECK ((engineer_id IS NULL) <> (customer_id IS NULL)),
  CHECK ((source = 'fact') = (fact IS NOT NULL) AND (source = 'hand') = (because IS NOT NULL)),
  CHECK ((waived_at IS NULL) = (waived_by IS NULL) AND (waived_at IS NULL) = (waived_because IS NULL)),
  CHECK (amount = CASE WHEN waived_at IS NULL THEN penalty ELSE 0 END)
) STRICT;
INSERT INTO "assessment" VALUES('d9ebad3fb564f178f294d854','AS-0001','2026-03','tidy','e65ae8b88974f3dd984c332d',NULL,'6b713b9f4d358bf28426ecc3','68a8ecc8a4edc244ebf925d5','2026-03-02T02:05:00Z','fact','{"check": "tidy"}',NULL,2000,2000,'CNY',2,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL);
INSERT INTO "assessment" VALUES('f2f1d2454cc8b507faf0d301','AS-0002','2026-03','calls','e65ae8b88974f3dd984c332d',NULL,'6b713b9f4d358bf28426ecc3',NULL,'2026-03-20T02:00:00Z','hand',NULL,'line engaged',10000,0,'CNY',2,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','the line was down',NULL);
CREATE TABLE assessment_month (
  month TEXT PRIMARY KEY,       -- 2026-11
  closed_at TEXT NOT NULL
) STRICT;
INSERT INTO "assessment_month" VALUES('2026-03','2026-04-01T01:00:00Z');
CREATE TABLE assessment_told (
  id TEXT PRIMARY KEY,
  month TEXT NOT NULL REFERENCES assessment_month (month),
  engineer_id TEXT REFERENCES engineer (id),
  customer_id TEXT REFERENCES customer (id),
  told_at TEXT NOT NULL,
  CHECK ((engineer_id IS NULL) <> (customer_id IS NULL))
) STRICT;
INSERT INTO "assessment_told" VALUES('a7e3d42af68bc96e75475fb0','2026-03','e65ae8b88974f3dd984c332d',NULL,'2026-04-01T01:00:00Z');
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
INSERT INTO "attachment" VALUES('472f5d03eb1aaa496f31b245','6b713b9f4d358bf28426ecc3',1,'68a8ecc8a4edc244ebf925d5',NULL,'photo','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-03-02T02:05:00Z');
INSERT INTO "attachment" VALUES('957853f2b9a0c5ffb396de04','6b713b9f4d358bf28426ecc3',2,NULL,NULL,'file','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-03-02T02:05:00Z');
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
INSERT INTO "call" VALUES('bf5d95a7e53bcc13480b5bc2','6b713b9f4d358bf28426ecc3','2026-03-02T01:00:00Z','phone','Li Na','13800000003','printer jams','tester',0,NULL);
INSERT INTO "call" VALUES('62a08bae2d02a0c806eb6aa2','1d2b0bdb1b9622d65696f644','2026-03-02T03:00:00Z','phone',NULL,NULL,'no power','tester',0,NULL);
INSERT INTO "call" VALUES('f2876f77d4c644f4ce4fba23','1d2b0bdb1b9622d65696f644','2026-03-02T03:00:00Z','phone',NULL,NULL,'is anybody coming?','tester',1,NULL);
INSERT INTO "call" VALUES('bb47585854d53a223f3cc81a','96067549811f53a01a13cb58','2026-03-02T03:30:00Z','phone',NULL,NULL,'scanner reads every second code','tester',0,NULL);
INSERT INTO "call" VALUES('8c1f30cc38628b554a5c3325','23ba1a89dfb32b13b2941949','2026-03-02T03:30:00Z','phone',NULL,NULL,'registration desk is down','tester',0,NULL);
INSERT INTO "call" VALUES('27184847bdf60f9fbb30d11a','a934c090bc7b00831ee4eed2','2026-03-02T09:20:00Z','phone',NULL,NULL,'cannot log in','tester',0,NULL);
INSERT INTO "call" VALUES('af81b14d37d01548ae7ee318','fd2528fb0b2df122f1af6ff9','2026-03-03T01:00:00Z','phone',NULL,NULL,'called by mistake','tester',0,NULL);
INSERT INTO "call" VALUES('38f5c220c7362a41044d1691','3f7f0108768fc0eab1c17944','2026-03-03T01:00:00Z','phone',NULL,NULL,'how does it print','tester',0,NULL);
INSERT INTO "call" VALUES('0b690d7a9bf5f20d62ca183d','efde68df82a75236295bf551','2026-03-02T00:30:00Z','phone',NULL,NULL,'Door, Lock, Stuck','Desk 1',0,NULL);
INSERT INTO "call" VALUES('2a31471f42b71c54fe72ef05','8c7b8f1d0d70691c813e1815','2026-03-04T01:00:00Z','phone',NULL,NULL,'the printer jams again','tester',0,NULL);
INSERT INTO "call" VALUES('1ce123f94e28c0bbdd8833a1','5840729a4492a17aa0a921bc','2026-03-04T01:00:00Z','phone',NULL,NULL,'the screen is dark','tester',0,NULL);
INSERT INTO "call" VALUES('05e4de8373ad0aed9c267481','1a9a91893920215726ec0509','2026-04-01T01:00:00Z','phone',NULL,NULL,'does anybody come?','tester',0,NULL);
INSERT INTO "call" VALUES('85093fa4c1508465b891e83a','1a9a91893920215726ec0509','2026-04-01T01:00:00Z','phone','Mr Sample',NULL,'logged twice','tester',0,NULL);
INSERT INTO "call" VALUES('06dc0ec7fbfe6a6410ada8a2','c42e0b19948eb941580ff4a6','2026-04-01T01:00:00Z','mail','Li Na',NULL,'no sound
since nine','tester',0,NULL);
INSERT INTO "call" VALUES('3225a8e2ce9298be04f91aa5','5e306246fbf87e907f5de7e4','2026-04-01T01:00:00Z','phone',NULL,NULL,'cable loose','tester',0,NULL);
INSERT INTO "call" VALUES('de32500c8bfee111826b4af9','0f6ec55ed08dee2fb35e0a7f','2026-04-01T02:00:00Z','phone',NULL,NULL,'how does it print now','tester',0,NULL);
CREATE TABLE card (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  value INTEGER NOT NULL CHECK (value > 0),
  balance INTEGER NOT NULL CHECK (balance BETWEEN 0 AND value),
  currency TEXT NOT NULL,
  sold_at TEXT NOT NULL
, decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4)) STRICT;
INSERT INTO "card" VALUES('d51ac99dfd30cd013252a60a','CARD-0001','28edf2f2ac6aee4f6bb0e913',50000,47000,'CNY','2026-03-02T00:30:00Z',2);
CREATE TABLE care_rule (
  rule TEXT PRIMARY KEY,
  begun_on TEXT NOT NULL
) STRICT;
INSERT INTO "care_rule" VALUES('count','2026-04-01');
CREATE TABLE change (
  seq INTEGER PRIMARY KEY,
  op TEXT NOT NULL,
  relation TEXT NOT NULL,
  key TEXT NOT NULL,
  before TEXT
) STRICT;
INSERT INTO "change" VALUES(1,'f0b985a5bb8c991f41f6c108','engineer','["e65ae8b88974f3dd984c332d"]',NULL);
INSERT INTO "change" VALUES(2,'f0b985a5bb8c991f41f6c108','engineer_skill','["e65ae8b88974f3dd984c332d","printer"]',NULL);
INSERT INTO "change" VALUES(3,'82069ba5a736743a26fb4e74','engineer','["7f0bba0a3e32f209bb698807"]',NULL);
INSERT INTO "change" VALUES(4,'82069ba5a736743a26fb4e74','engineer_skill','["7f0bba0a3e32f209bb698807","installation"]',NULL);
INSERT INTO "change" VALUES(5,'82069ba5a736743a26fb4e74','engineer_role','["7f0bba0a3e32f209bb698807","reception"]',NULL);
INSERT INTO "change" VALUES(6,'97229d7c9179da5171813d54','absence','["c6ced6682b2680490c093e4b"]',NULL);
INSERT INTO "change" VALUES(7,'72eb050836f61c8a7f7dffb0','customer','["28edf2f2ac6aee4f6bb0e913"]',NULL);
INSERT INTO "change" VALUES(8,'72eb050836f61c8a7f7dffb0','phone','["28edf2f2ac6aee4f6bb0e913","8613800000001",""]',NULL);
INSERT INTO "change" VALUES(9,'cb254eaa12aade183142716f','customer','["f238c5eadb917b86cd120948"]',NULL);
INSERT INTO "change" VALUES(10,'cb254eaa12aade183142716f','phone','["f238c5eadb917b86cd120948","8613800000002",""]',NULL);
INSERT INTO "change" VALUES(11,'ef62064b840d7849df54284b','customer','["3c974ce90ca6bbb05d98768f"]',NULL);
INSERT INTO "change" VALUES(12,'4e45ccea72091016adbaa6cb','site','["52ec80a892b39f8a186fbfac"]',NULL);
INSERT INTO "change" VALUES(13,'0d298333d765bb8669acc468','phone','["28edf2f2ac6aee4f6bb0e913","8613800000003",""]',NULL);
INSERT INTO "change" VALUES(14,'0d298333d765bb8669acc468','contact','["dc89d7ff4cd715de931f63b1"]',NULL);
INSERT INTO "change" VALUES(15,'aec702bccf54d4f07a4f8d0a','contract','["a4fe5ee08a6a6cb6d89d6e4a"]',NULL);
INSERT INTO "change" VALUES(16,'aec702bccf54d4f07a4f8d0a','entitlement','["a4fe5ee08a6a6cb6d89d6e4a","visit"]',NULL);
INSERT INTO "change" VALUES(17,'aec702bccf54d4f07a4f8d0a','entitlement','["a4fe5ee08a6a6cb6d89d6e4a","training"]',NULL);
INSERT INTO "change" VALUES(18,'6776c569552e4dd97b67bdc8','contract','["384ddab7645f8b0f48e507f2"]',NULL);
INSERT INTO "change" VALUES(19,'250b7e30ced4cd4d5ef0cdc5','equipment','["31c46da1480c9ede34eb5cb9"]',NULL);
INSERT INTO "change" VALUES(20,'17e229005232e768ee9e022e','equipment','["241c8b5b73e1b66f4b873a9a"]',NULL);
INSERT INTO "change" VALUES(21,'8aa4aa1d6da7859a80388278','equipment','["0eecc3aebc118d5562266a1b"]',NULL);
INSERT INTO "change" VALUES(22,'e45093b1401ceea9319a0764','holder','["e6a3af7cc4fcd1f540b6a27a"]',NULL);
INSERT INTO "change" VALUES(23,'e45093b1401ceea9319a0764','stock','["e6a3af7cc4fcd1f540b6a27a","roller","new"]',NULL);
INSERT INTO "change" VALUES(24,'e45093b1401ceea9319a0764','stock_move','["78aba9164de5ca373cdff8c4"]',NULL);
INSERT INTO "change" VALUES(25,'cb6050f86ca54c7f5c18aadb','holder','["5443c57518fa29a12d2d1b1f"]',NULL);
INSERT INTO "change" VALUES(26,'cb6050f86ca54c7f5c18aadb','stock','["e6a3af7cc4fcd1f540b6a27a","roller","new"]','{"holder_id":"e6a3af7cc4fcd1f540b6a27a","part":"roller","condition":"new","quantity":10}');
INSERT INTO "change" VALUES(27,'cb6050f86ca54c7f5c18aadb','stock','["5443c57518fa29a12d2d1b1f","roller","new"]',NULL);
INSERT INTO "change" VALUES(28,'cb6050f86ca54c7f5c18aadb','stock_move','["dbaf68912e7f2d4dc0838aac"]',NULL);
INSERT INTO "change" VALUES(29,'d13731948368324abb110838','holder','["bcb331462d22713d6626fb02"]',NULL);
INSERT INTO "change" VALUES(30,'d13731948368324abb110838','stock','["e6a3af7cc4fcd1f540b6a27a","roller","new"]','{"holder_id":"e6a3af7cc4fcd1f540b6a27a","part":"roller","condition":"new","quantity":7}');
INSERT INTO "change" VALUES(31,'d13731948368324abb110838','stock','["bcb331462d22713d6626fb02","roller","new"]',NULL);
INSERT INTO "change" VALUES(32,'d13731948368324abb110838','stock_move','["1ef130e3d060785623acec2a"]',NULL);
INSERT INTO "change" VALUES(33,'00e2fc01e5af10ad41234ac8','card','["d51ac99dfd30cd013252a60a"]',NULL);
INSERT INTO "change" VALUES(34,'23fcc88cc31e1c57de12f2fd','ticket','["6b713b9f4d358bf28426ecc3"]',NULL);
INSERT INTO "change" VALUES(35,'23fcc88cc31e1c57de12f2fd','ticket_period','["6b713b9f4d358bf28426ecc3","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(36,'23fcc88cc31e1c57de12f2fd','call','["bf5d95a7e53bcc13480b5bc2"]',NULL);
INSERT INTO "change" VALUES(37,'23fcc88cc31e1c57de12f2fd','clock','["f60d74e74e47ea7f764fa0ab"]',NULL);
INSERT INTO "change" VALUES(38,'23fcc88cc31e1c57de12f2fd','clock','["c89ea9d7ff5840e156210b5e"]',NULL);
INSERT INTO "change" VALUES(39,'23fcc88cc31e1c57de12f2fd','clock','["70dee1c078e4a73d348ba0cd"]',NULL);
INSERT INTO "change" VALUES(40,'23fcc88cc31e1c57de12f2fd','clock_period','["f60d74e74e47ea7f764fa0ab","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(41,'23fcc88cc31e1c57de12f2fd','clock_period','["c89ea9d7ff5840e156210b5e","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(42,'23fcc88cc31e1c57de12f2fd','clock_period','["70dee1c078e4a73d348ba0cd","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(43,'ba07ef74fdbae728359e0e21','ticket_period','["6b713b9f4d358bf28426ecc3","2026-03-02T01:00:00Z"]','{"ticket_id":"6b713b9f4d358bf28426ecc3","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(44,'ba07ef74fdbae728359e0e21','ticket_period','["6b713b9f4d358bf28426ecc3","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(45,'bd9c8afd25e1fbaf3cfcd8e4','clock','["f60d74e74e47ea7f764fa0ab"]','{"id":"f60d74e74e47ea7f764fa0ab","ticket_id":"6b713b9f4d358bf28426ecc3","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(46,'bd9c8afd25e1fbaf3cfcd8e4','clock','["c89ea9d7ff5840e156210b5e"]','{"id":"c89ea9d7ff5840e156210b5e","ticket_id":"6b713b9f4d358bf28426ecc3","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(47,'bd9c8afd25e1fbaf3cfcd8e4','clock_period','["f60d74e74e47ea7f764fa0ab","2026-03-02T01:00:00Z"]','{"clock_id":"f60d74e74e47ea7f764fa0ab","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T01:15:00Z","held":0}');
INSERT INTO "change" VALUES(48,'bd9c8afd25e1fbaf3cfcd8e4','clock_period','["c89ea9d7ff5840e156210b5e","2026-03-02T01:00:00Z"]','{"clock_id":"c89ea9d7ff5840e156210b5e","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T01:30:00Z","held":0}');
INSERT INTO "change" VALUES(49,'fce450d8ea4720115d006529','appointment','["5048215ce01d02f83fbc28cf"]',NULL);
INSERT INTO "change" VALUES(50,'6ea022800e971089fe2c770d','consent','["2314387aabc58a9c1a7c4277"]',NULL);
INSERT INTO "change" VALUES(51,'168e2ecab915472b994edd1a','quote','["76131cc5a18b0f805eeddc51"]',NULL);
INSERT INTO "change" VALUES(52,'168e2ecab915472b994edd1a','priced_line','["10a8daa72a9b93dc8a3b20ff"]',NULL);
INSERT INTO "change" VALUES(53,'168e2ecab915472b994edd1a','priced_line','["f6c5b8251d1f835a3a4c04cd"]',NULL);
INSERT INTO "change" VALUES(54,'168e2ecab915472b994edd1a','priced_line','["15d6fe4579442f6a8347f7b5"]',NULL);
INSERT INTO "change" VALUES(55,'168e2ecab915472b994edd1a','priced_line','["45d5556a385648be8e205cad"]',NULL);
INSERT INTO "change" VALUES(56,'a4ebd15766710810229bd389','consent','["5021b478addde7336186eda0"]',NULL);
INSERT INTO "change" VALUES(57,'09df23ba2c4c92ea6d2d2379','dispatch','["68a8ecc8a4edc244ebf925d5"]',NULL);
INSERT INTO "change" VALUES(58,'09df23ba2c4c92ea6d2d2379','clock','["0fc0eac9e6af5b275364312b"]',NULL);
INSERT INTO "change" VALUES(59,'09df23ba2c4c92ea6d2d2379','clock_period','["0fc0eac9e6af5b275364312b","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(60,'16e317eeaf0c46e6fdfa9e21','holder','["c7fc3ca2a474087189a4ba29"]',NULL);
INSERT INTO "change" VALUES(61,'16e317eeaf0c46e6fdfa9e21','stock','["5443c57518fa29a12d2d1b1f","roller","new"]','{"holder_id":"5443c57518fa29a12d2d1b1f","part":"roller","condition":"new","quantity":3}');
INSERT INTO "change" VALUES(62,'16e317eeaf0c46e6fdfa9e21','stock','["c7fc3ca2a474087189a4ba29","roller","new"]',NULL);
INSERT INTO "change" VALUES(63,'16e317eeaf0c46e6fdfa9e21','stock_move','["0003591d26057d6101ce5fbd"]',NULL);
INSERT INTO "change" VALUES(64,'8ec6eb966261ecd26cee8bf6','dispatch','["68a8ecc8a4edc244ebf925d5"]','{"id":"68a8ecc8a4edc244ebf925d5","ticket_id":"6b713b9f4d358bf28426ecc3","visit":1,"engineer_id":"e65ae8b88974f3dd984c332d","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(65,'8ec6eb966261ecd26cee8bf6','clock','["0fc0eac9e6af5b275364312b"]','{"id":"0fc0eac9e6af5b275364312b","ticket_id":"6b713b9f4d358bf28426ecc3","target":"arrive","tier":"gold","within":"2h clock","calendar":"always","stops":"arrived","pauses":null,"started_by":"ordered","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(66,'8ec6eb966261ecd26cee8bf6','clock_period','["0fc0eac9e6af5b275364312b","2026-03-02T01:00:00Z"]','{"clock_id":"0fc0eac9e6af5b275364312b","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(67,'967eff3e5f878963af486535','dispatch','["68a8ecc8a4edc244ebf925d5"]','{"id":"68a8ecc8a4edc244ebf925d5","ticket_id":"6b713b9f4d358bf28426ecc3","visit":1,"engineer_id":"e65ae8b88974f3dd984c332d","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(68,'967eff3e5f878963af486535','dispatch_check','["68a8ecc8a4edc244ebf925d5","uniform"]',NULL);
INSERT INTO "change" VALUES(69,'967eff3e5f878963af486535','dispatch_check','["68a8ecc8a4edc244ebf925d5","tidy"]',NULL);
INSERT INTO "change" VALUES(70,'967eff3e5f878963af486535','dispatch_item','["68a8ecc8a4edc244ebf925d5","training"]',NULL);
INSERT INTO "change" VALUES(71,'967eff3e5f878963af486535','stock','["c7fc3ca2a474087189a4ba29","roller","new"]','{"holder_id":"c7fc3ca2a474087189a4ba29","part":"roller","condition":"new","quantity":1}');
INSERT INTO "change" VALUES(72,'967eff3e5f878963af486535','stock_move','["258a549a469548ec02147b46"]',NULL);
INSERT INTO "change" VALUES(73,'967eff3e5f878963af486535','priced_line','["7157c0e1a3a986a73e07f016"]',NULL);
INSERT INTO "change" VALUES(74,'967eff3e5f878963af486535','priced_line','["e0c1f67760f20d9a70051a06"]',NULL);
INSERT INTO "change" VALUES(75,'967eff3e5f878963af486535','priced_line','["65dd3d91f191b48193847cb8"]',NULL);
INSERT INTO "change" VALUES(76,'967eff3e5f878963af486535','priced_line','["958977b45521a3db62c95fbc"]',NULL);
INSERT INTO "change" VALUES(77,'967eff3e5f878963af486535','priced_line','["4047761cf4350a3c3e30b4b9"]',NULL);
INSERT INTO "change" VALUES(78,'967eff3e5f878963af486535','entitlement','["a4fe5ee08a6a6cb6d89d6e4a","training"]','{"contract_id":"a4fe5ee08a6a6cb6d89d6e4a","entitlement":"training","total":2,"used":0}');
INSERT INTO "change" VALUES(79,'681eb2d9cf63374cd304d7a9','attachment','["472f5d03eb1aaa496f31b245"]',NULL);
INSERT INTO "change" VALUES(80,'0a9106c07ed045572bccd41f','attachment','["957853f2b9a0c5ffb396de04"]',NULL);
INSERT INTO "change" VALUES(81,'a37d63eb9fca0c9498127028','dispatch','["68a8ecc8a4edc244ebf925d5"]','{"id":"68a8ecc8a4edc244ebf925d5","ticket_id":"6b713b9f4d358bf28426ecc3","visit":1,"engineer_id":"e65ae8b88974f3dd984c332d","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":null,"cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"cost","work_charged":"free"}');
INSERT INTO "change" VALUES(82,'a37d63eb9fca0c9498127028','dispatch','["68a8ecc8a4edc244ebf925d5"]','{"id":"68a8ecc8a4edc244ebf925d5","ticket_id":"6b713b9f4d358bf28426ecc3","visit":1,"engineer_id":"e65ae8b88974f3dd984c332d","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":null,"cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":"Li Na","signed_at":"2026-03-02T02:05:00Z","failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"cost","work_charged":"free"}');
INSERT INTO "change" VALUES(83,'a37d63eb9fca0c9498127028','ticket_period','["6b713b9f4d358bf28426ecc3","2026-03-02T01:00:00Z"]','{"ticket_id":"6b713b9f4d358bf28426ecc3","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":"e65ae8b88974f3dd984c332d"}');
INSERT INTO "change" VALUES(84,'a37d63eb9fca0c9498127028','ticket_period','["6b713b9f4d358bf28426ecc3","2026-03-02T02:05:00Z"]',NULL);
INSERT INTO "change" VALUES(85,'a37d63eb9fca0c9498127028','ticket','["6b713b9f4d358bf28426ecc3"]','{"id":"6b713b9f4d358bf28426ecc3","number":"SD-000001","count":1,"summary":"printer jams","kind":"fault","customer_id":"28edf2f2ac6aee4f6bb0e913","severity":null,"reach":null,"opened_at":"2026-03-02T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":"31c46da1480c9ede34eb5cb9","contract_id":"a4fe5ee08a6a6cb6d89d6e4a","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(86,'a37d63eb9fca0c9498127028','clock','["70dee1c078e4a73d348ba0cd"]','{"id":"70dee1c078e4a73d348ba0cd","ticket_id":"6b713b9f4d358bf28426ecc3","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(87,'a37d63eb9fca0c9498127028','clock_period','["70dee1c078e4a73d348ba0cd","2026-03-02T01:00:00Z"]','{"clock_id":"70dee1c078e4a73d348ba0cd","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(88,'15e95d87af2e1d6c52ef7a8e','card','["d51ac99dfd30cd013252a60a"]','{"id":"d51ac99dfd30cd013252a60a","number":"CARD-0001","customer_id":"28edf2f2ac6aee4f6bb0e913","value":50000,"balance":50000,"currency":"CNY","sold_at":"2026-03-02T00:30:00Z","decimals":2}');
INSERT INTO "change" VALUES(89,'15e95d87af2e1d6c52ef7a8e','payment','["99800f1af77ab292140e5455"]',NULL);
INSERT INTO "change" VALUES(90,'351d66dd1a640cd6c5d72da2','payment','["5b67740540e92d041fb02b85"]',NULL);
INSERT INTO "change" VALUES(91,'9e288e690a1252368bdd8392','dispatch','["68a8ecc8a4edc244ebf925d5"]','{"id":"68a8ecc8a4edc244ebf925d5","ticket_id":"6b713b9f4d358bf28426ecc3","visit":1,"engineer_id":"e65ae8b88974f3dd984c332d","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":"2026-03-02T02:05:00Z","cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":"Li Na","signed_at":"2026-03-02T02:05:00Z","failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"cost","work_charged":"free"}');
INSERT INTO "change" VALUES(92,'50df0c5abf24f15f62ab7f7d','discount','["6b713b9f4d358bf28426ecc3"]',NULL);
INSERT INTO "change" VALUES(93,'d63c1dfc083ee89dacb542b6','payment','["46561aec4581c7e28bc9de93"]',NULL);
INSERT INTO "change" VALUES(94,'a129411b6fcc1d97046749e2','payment','["46561aec4581c7e28bc9de93"]','{"id":"46561aec4581c7e28bc9de93","receipt":"R-0003","ticket_id":"6b713b9f4d358bf28426ecc3","amount":500,"currency":"CNY","method":"transfer","card_id":null,"at":"2026-03-02T02:05:00Z","taken_by":"tester","decimals":2,"kind":"refund","voided_at":null,"voided_by":null,"voided_why":null}');
INSERT INTO "change" VALUES(95,'91a603da5e8ffe420f64c305','ticket_period','["6b713b9f4d358bf28426ecc3","2026-03-02T02:05:00Z"]','{"ticket_id":"6b713b9f4d358bf28426ecc3","since":"2026-03-02T02:05:00Z","until":"9999-12-31T23:59:59Z","state":"resolved","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":"e65ae8b88974f3dd984c332d"}');
INSERT INTO "change" VALUES(96,'91a603da5e8ffe420f64c305','ticket_period','["6b713b9f4d358bf28426ecc3","2026-03-02T02:05:00Z"]',NULL);
INSERT INTO "change" VALUES(97,'8a3205c03e79ee824d0f2c8e','ticket','["1d2b0bdb1b9622d65696f644"]',NULL);
INSERT INTO "change" VALUES(98,'8a3205c03e79ee824d0f2c8e','ticket_period','["1d2b0bdb1b9622d65696f644","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(99,'8a3205c03e79ee824d0f2c8e','call','["62a08bae2d02a0c806eb6aa2"]',NULL);
INSERT INTO "change" VALUES(100,'8a3205c03e79ee824d0f2c8e','clock','["6583f7d721ecf50deffcc93b"]',NULL);
INSERT INTO "change" VALUES(101,'8a3205c03e79ee824d0f2c8e','clock','["22f8bb8386c6c8c93fe92793"]',NULL);
INSERT INTO "change" VALUES(102,'8a3205c03e79ee824d0f2c8e','clock_period','["6583f7d721ecf50deffcc93b","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(103,'8a3205c03e79ee824d0f2c8e','clock_period','["22f8bb8386c6c8c93fe92793","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(104,'74fd19de873d89ae8508bfd0','call','["f2876f77d4c644f4ce4fba23"]',NULL);
INSERT INTO "change" VALUES(105,'6c0f55fb096a7378fd7bfa5b','loan','["47912a5281141a8ce6c028b8"]',NULL);
INSERT INTO "change" VALUES(106,'6d6e94bb8cf7b69db4401385','rma','["db9235ffdf4bbcc9d1956a12"]',NULL);
INSERT INTO "change" VALUES(107,'30ab0fb005fde1a95ca773d7','approval','["return","db9235ffdf4bbcc9d1956a12","wang"]',NULL);
INSERT INTO "change" VALUES(108,'30ab0fb005fde1a95ca773d7','rma','["db9235ffdf4bbcc9d1956a12"]','{"id":"db9235ffdf4bbcc9d1956a12","number":"RMA-0001","ticket_id":"1d2b0bdb1b9622d65696f644","equipment_id":"241c8b5b73e1b66f4b873a9a","reason":"quality","decision":"repair","freight":"desk","because":"{\"when\": {\"warranty\": [\"in\"]}}","overruled_by":null,"asked_at":"2026-03-02T03:00:00Z","asked_by":"tester","approved_at":null,"sent_at":null,"back_at":null,"done_at":null,"reached_at":null,"freight_back":"desk","book":null,"cost_there":null,"cost_back":null,"currency":null,"decimals":null,"repair_first":0,"signed_by":null}');
INSERT INTO "change" VALUES(109,'72a549754e7fea30ea668167','consent','["9ef93463156cdefb8365216d"]',NULL);
INSERT INTO "change" VALUES(110,'fec10604ba09dafdebc4bb05','rma','["db9235ffdf4bbcc9d1956a12"]','{"id":"db9235ffdf4bbcc9d1956a12","number":"RMA-0001","ticket_id":"1d2b0bdb1b9622d65696f644","equipment_id":"241c8b5b73e1b66f4b873a9a","reason":"quality","decision":"repair","freight":"desk","because":"{\"when\": {\"warranty\": [\"in\"]}}","overruled_by":null,"asked_at":"2026-03-02T03:00:00Z","asked_by":"tester","approved_at":"2026-03-02T03:00:00Z","sent_at":null,"back_at":null,"done_at":null,"reached_at":null,"freight_back":"desk","book":null,"cost_there":null,"cost_back":null,"currency":null,"decimals":null,"repair_first":0,"signed_by":null}');
INSERT INTO "change" VALUES(111,'1df70868e02babdee2dc79b5','ticket_period','["1d2b0bdb1b9622d65696f644","2026-03-02T03:00:00Z"]','{"ticket_id":"1d2b0bdb1b9622d65696f644","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(112,'1df70868e02babdee2dc79b5','ticket_period','["1d2b0bdb1b9622d65696f644","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(113,'1df70868e02babdee2dc79b5','hold','["998f6a3678c6a0f1ba76ad74"]',NULL);
INSERT INTO "change" VALUES(114,'1df70868e02babdee2dc79b5','clock_period','["6583f7d721ecf50deffcc93b","2026-03-02T03:00:00Z"]','{"clock_id":"6583f7d721ecf50deffcc93b","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T06:00:00Z","held":0}');
INSERT INTO "change" VALUES(115,'1df70868e02babdee2dc79b5','clock_period','["6583f7d721ecf50deffcc93b","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(116,'4c98d589a0b6d55f934e9f77','ticket','["96067549811f53a01a13cb58"]',NULL);
INSERT INTO "change" VALUES(117,'4c98d589a0b6d55f934e9f77','ticket_period','["96067549811f53a01a13cb58","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(118,'4c98d589a0b6d55f934e9f77','call','["bb47585854d53a223f3cc81a"]',NULL);
INSERT INTO "change" VALUES(119,'4c98d589a0b6d55f934e9f77','clock','["12a99a029295f83403bb2a19"]',NULL);
INSERT INTO "change" VALUES(120,'4c98d589a0b6d55f934e9f77','clock','["39490724bd49ba0d24aa0b12"]',NULL);
INSERT INTO "change" VALUES(121,'4c98d589a0b6d55f934e9f77','clock_period','["12a99a029295f83403bb2a19","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(122,'4c98d589a0b6d55f934e9f77','clock_period','["39490724bd49ba0d24aa0b12","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(123,'5fe6d697eea2af6bd96423cb','ticket','["23ba1a89dfb32b13b2941949"]',NULL);
INSERT INTO "change" VALUES(124,'5fe6d697eea2af6bd96423cb','ticket_period','["23ba1a89dfb32b13b2941949","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(125,'5fe6d697eea2af6bd96423cb','call','["8c1f30cc38628b554a5c3325"]',NULL);
INSERT INTO "change" VALUES(126,'5fe6d697eea2af6bd96423cb','clock','["8d9e21fd0aa7fd06e733bc4b"]',NULL);
INSERT INTO "change" VALUES(127,'5fe6d697eea2af6bd96423cb','clock','["c42c36ed841ab87a449662fa"]',NULL);
INSERT INTO "change" VALUES(128,'5fe6d697eea2af6bd96423cb','clock','["d3e9603e3bc3df600cf7e459"]',NULL);
INSERT INTO "change" VALUES(129,'5fe6d697eea2af6bd96423cb','clock_period','["8d9e21fd0aa7fd06e733bc4b","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(130,'5fe6d697eea2af6bd96423cb','clock_period','["c42c36ed841ab87a449662fa","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(131,'5fe6d697eea2af6bd96423cb','clock_period','["d3e9603e3bc3df600cf7e459","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(132,'9c5e30574328751c3bef923e','ticket','["23ba1a89dfb32b13b2941949"]','{"id":"23ba1a89dfb32b13b2941949","number":"SD-000004","count":4,"summary":"registration desk is down","kind":"fault","customer_id":"28edf2f2ac6aee4f6bb0e913","severity":null,"reach":null,"opened_at":"2026-03-02T03:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":"a4fe5ee08a6a6cb6d89d6e4a","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(133,'9c5e30574328751c3bef923e','ticket_period','["23ba1a89dfb32b13b2941949","2026-03-02T03:30:00Z"]','{"ticket_id":"23ba1a89dfb32b13b2941949","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(134,'9c5e30574328751c3bef923e','ticket_period','["23ba1a89dfb32b13b2941949","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(135,'9c5e30574328751c3bef923e','clock','["8d9e21fd0aa7fd06e733bc4b"]','{"id":"8d9e21fd0aa7fd06e733bc4b","ticket_id":"23ba1a89dfb32b13b2941949","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(136,'9c5e30574328751c3bef923e','clock','["c42c36ed841ab87a449662fa"]','{"id":"c42c36ed841ab87a449662fa","ticket_id":"23ba1a89dfb32b13b2941949","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(137,'9c5e30574328751c3bef923e','clock','["d3e9603e3bc3df600cf7e459"]','{"id":"d3e9603e3bc3df600cf7e459","ticket_id":"23ba1a89dfb32b13b2941949","target":"solve","tier":"gold","within":"3 working days","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(138,'9c5e30574328751c3bef923e','clock_period','["d3e9603e3bc3df600cf7e459","2026-03-02T03:30:00Z"]','{"clock_id":"d3e9603e3bc3df600cf7e459","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-05T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(139,'9c5e30574328751c3bef923e','clock_period','["d3e9603e3bc3df600cf7e459","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(140,'cf2b32b3dfe7eec2aff55181','ticket_period','["23ba1a89dfb32b13b2941949","2026-03-02T06:00:00Z"]','{"ticket_id":"23ba1a89dfb32b13b2941949","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(141,'cf2b32b3dfe7eec2aff55181','ticket_period','["23ba1a89dfb32b13b2941949","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(142,'c79d146123261d1cee93965b','clock','["12a99a029295f83403bb2a19"]','{"id":"12a99a029295f83403bb2a19","ticket_id":"96067549811f53a01a13cb58","target":"answer","tier":"standard","within":"30m","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(143,'c79d146123261d1cee93965b','clock_period','["12a99a029295f83403bb2a19","2026-03-02T03:30:00Z"]','{"clock_id":"12a99a029295f83403bb2a19","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(144,'c79d146123261d1cee93965b','contract_extension','["12a99a029295f83403bb2a19"]',NULL);
INSERT INTO "change" VALUES(145,'c79d146123261d1cee93965b','contract','["384ddab7645f8b0f48e507f2"]','{"id":"384ddab7645f8b0f48e507f2","number":"C-0002","customer_id":"f238c5eadb917b86cd120948","kind":"basic","tier":"standard","phase":null,"starts_on":"2026-01-01","ends_on":"2026-12-31"}');
INSERT INTO "change" VALUES(146,'302a62c7249d33b4fefb073c','stock_request','["5d0a8a9225c39edbaa177368"]',NULL);
INSERT INTO "change" VALUES(147,'ec02befdfad05e6133c1337f','approval','["request","5d0a8a9225c39edbaa177368","wang"]',NULL);
INSERT INTO "change" VALUES(148,'ec02befdfad05e6133c1337f','stock_request','["5d0a8a9225c39edbaa177368"]','{"id":"5d0a8a9225c39edbaa177368","number":"REQ-0001","holder_id":"bcb331462d22713d6626fb02","part":"roller","quantity":2,"state":"asked","asked_at":"2026-03-02T06:00:00Z","asked_by":"tester","because":"for the fair"}');
INSERT INTO "change" VALUES(149,'ea6d363300ddaf65756d2d0d','stock','["e6a3af7cc4fcd1f540b6a27a","roller","new"]','{"holder_id":"e6a3af7cc4fcd1f540b6a27a","part":"roller","condition":"new","quantity":5}');
INSERT INTO "change" VALUES(150,'ea6d363300ddaf65756d2d0d','stock','["bcb331462d22713d6626fb02","roller","new"]','{"holder_id":"bcb331462d22713d6626fb02","part":"roller","condition":"new","quantity":2}');
INSERT INTO "change" VALUES(151,'ea6d363300ddaf65756d2d0d','stock_move','["2b3a4add7e8fc0bddb42c090"]',NULL);
INSERT INTO "change" VALUES(152,'ea6d363300ddaf65756d2d0d','stock_request','["5d0a8a9225c39edbaa177368"]','{"id":"5d0a8a9225c39edbaa177368","number":"REQ-0001","holder_id":"bcb331462d22713d6626fb02","part":"roller","quantity":2,"state":"approved","asked_at":"2026-03-02T06:00:00Z","asked_by":"tester","because":"for the fair"}');
INSERT INTO "change" VALUES(153,'4841d139cd3900f8764cc524','stock','["5443c57518fa29a12d2d1b1f","roller","new"]','{"holder_id":"5443c57518fa29a12d2d1b1f","part":"roller","condition":"new","quantity":2}');
INSERT INTO "change" VALUES(154,'4841d139cd3900f8764cc524','stock_move','["8f4ac22a25715cf349744889"]',NULL);
INSERT INTO "change" VALUES(155,'4841d139cd3900f8764cc524','loss','["8f4ac22a25715cf349744889"]',NULL);
INSERT INTO "change" VALUES(156,'91f3210bab139fe309db0c9f','entitlement','["a4fe5ee08a6a6cb6d89d6e4a","visit"]','{"contract_id":"a4fe5ee08a6a6cb6d89d6e4a","entitlement":"visit","total":4,"used":0}');
INSERT INTO "change" VALUES(157,'a2e32cbd69280f92f42ea98a','ticket','["a934c090bc7b00831ee4eed2"]',NULL);
INSERT INTO "change" VALUES(158,'a2e32cbd69280f92f42ea98a','ticket_period','["a934c090bc7b00831ee4eed2","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(159,'a2e32cbd69280f92f42ea98a','call','["27184847bdf60f9fbb30d11a"]',NULL);
INSERT INTO "change" VALUES(160,'a2e32cbd69280f92f42ea98a','clock','["34f13fd93127461855ea7656"]',NULL);
INSERT INTO "change" VALUES(161,'a2e32cbd69280f92f42ea98a','clock','["ec03b882b591230e1e1332c6"]',NULL);
INSERT INTO "change" VALUES(162,'a2e32cbd69280f92f42ea98a','clock','["03e618e30d823e1e5f246f68"]',NULL);
INSERT INTO "change" VALUES(163,'a2e32cbd69280f92f42ea98a','clock_period','["34f13fd93127461855ea7656","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(164,'a2e32cbd69280f92f42ea98a','clock_period','["ec03b882b591230e1e1332c6","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(165,'a2e32cbd69280f92f42ea98a','clock_period','["03e618e30d823e1e5f246f68","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(166,'dedb628e0638feced846b9dc','escalation','["d3e9603e3bc3df600cf7e459",75]',NULL);
INSERT INTO "change" VALUES(167,'dedb628e0638feced846b9dc','notice','["6dc28483b355c77c36afaa7a"]',NULL);
INSERT INTO "change" VALUES(168,'2b313f50f21871d37068d8f5','notice','["6dc28483b355c77c36afaa7a"]','{"id":"6dc28483b355c77c36afaa7a","ticket_id":"23ba1a89dfb32b13b2941949","recipient":"head","engineer_id":null,"way":"command","made_at":"2026-03-02T09:20:00Z","document":"{\"target\": \"solve\", \"within\": \"same day\", \"percent\": 75, \"note\": \"time is running out\", \"due_at\": \"2026-03-02T09:30:00Z\", \"ticket\": {\"number\": \"SD-000004\", \"summary\": \"registration desk is down\", \"state\": \"open\", \"priority\": \"P1\", \"tier\": \"gold\", \"region\": \"city\", \"level\": \"2\", \"kind\": \"fault\", \"customer\": \"Example Clinic\", \"engineer\": null, \"opened_at\": \"2026-03-02T03:30:00Z\"}}","claimed_until":"2026-03-02T09:22:00Z","sent_at":null,"tries":0,"error":null,"clock_id":"d3e9603e3bc3df600cf7e459","percent":75,"about_at":"2026-03-02T08:15:00Z","not_before":null,"event_seq":null}');
INSERT INTO "change" VALUES(169,'c9e3bd19155dfad321424208','escalation','["03e618e30d823e1e5f246f68",75]',NULL);
INSERT INTO "change" VALUES(170,'c9e3bd19155dfad321424208','notice','["6babc345f037eccbe3a9d296"]',NULL);
INSERT INTO "change" VALUES(171,'1ce02b3d601934ba6e4597f4','escalation','["d3e9603e3bc3df600cf7e459",100]',NULL);
INSERT INTO "change" VALUES(172,'1ce02b3d601934ba6e4597f4','ticket_period','["23ba1a89dfb32b13b2941949","2026-03-02T06:00:00Z"]','{"ticket_id":"23ba1a89dfb32b13b2941949","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":null}');
INSERT INTO "change" VALUES(173,'1ce02b3d601934ba6e4597f4','ticket_period','["23ba1a89dfb32b13b2941949","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(174,'1ce02b3d601934ba6e4597f4','clock','["d3e9603e3bc3df600cf7e459"]','{"id":"d3e9603e3bc3df600cf7e459","ticket_id":"23ba1a89dfb32b13b2941949","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(175,'6d5d0a1f460ebb994e6cce12','escalation','["03e618e30d823e1e5f246f68",100]',NULL);
INSERT INTO "change" VALUES(176,'6d5d0a1f460ebb994e6cce12','ticket_period','["a934c090bc7b00831ee4eed2","2026-03-02T09:20:00Z"]','{"ticket_id":"a934c090bc7b00831ee4eed2","since":"2026-03-02T09:20:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(177,'6d5d0a1f460ebb994e6cce12','ticket_period','["a934c090bc7b00831ee4eed2","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(178,'6d5d0a1f460ebb994e6cce12','clock','["03e618e30d823e1e5f246f68"]','{"id":"03e618e30d823e1e5f246f68","ticket_id":"a934c090bc7b00831ee4eed2","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(179,'6d5d0a1f460ebb994e6cce12','clock','["34f13fd93127461855ea7656"]','{"id":"34f13fd93127461855ea7656","ticket_id":"a934c090bc7b00831ee4eed2","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(180,'6d5d0a1f460ebb994e6cce12','clock','["ec03b882b591230e1e1332c6"]','{"id":"ec03b882b591230e1e1332c6","ticket_id":"a934c090bc7b00831ee4eed2","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(181,'e130c32c861d3ddea933656e','escalation','["03e618e30d823e1e5f246f68",150]',NULL);
INSERT INTO "change" VALUES(182,'e130c32c861d3ddea933656e','ticket_period','["a934c090bc7b00831ee4eed2","2026-03-03T01:00:00Z"]','{"ticket_id":"a934c090bc7b00831ee4eed2","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":null}');
INSERT INTO "change" VALUES(183,'e130c32c861d3ddea933656e','ticket_period','["a934c090bc7b00831ee4eed2","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(184,'3084bbf349e83dde8aa67492','notice','["6babc345f037eccbe3a9d296"]','{"id":"6babc345f037eccbe3a9d296","ticket_id":"a934c090bc7b00831ee4eed2","recipient":"head","engineer_id":null,"way":"command","made_at":"2026-03-03T01:00:00Z","document":"{\"target\": \"solve\", \"within\": \"same day\", \"percent\": 75, \"note\": \"time is running out\", \"due_at\": \"2026-03-02T09:30:00Z\", \"ticket\": {\"number\": \"SD-000005\", \"summary\": \"cannot log in\", \"state\": \"open\", \"priority\": \"P1\", \"tier\": \"gold\", \"region\": \"city\", \"level\": \"1\", \"kind\": \"fault\", \"customer\": \"Example Clinic\", \"engineer\": null, \"opened_at\": \"2026-03-02T09:20:00Z\"}}","claimed_until":"2026-03-03T01:02:00Z","sent_at":null,"tries":0,"error":null,"clock_id":"03e618e30d823e1e5f246f68","percent":75,"about_at":"2026-03-02T09:27:30Z","not_before":null,"event_seq":null}');
INSERT INTO "change" VALUES(185,'29a75470177a971f9a98b737','ticket','["fd2528fb0b2df122f1af6ff9"]',NULL);
INSERT INTO "change" VALUES(186,'29a75470177a971f9a98b737','ticket_period','["fd2528fb0b2df122f1af6ff9","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(187,'29a75470177a971f9a98b737','call','["af81b14d37d01548ae7ee318"]',NULL);
INSERT INTO "change" VALUES(188,'29a75470177a971f9a98b737','clock','["8889f90c5d47de495cd5df9b"]',NULL);
INSERT INTO "change" VALUES(189,'29a75470177a971f9a98b737','clock','["f0263353f7ccb18fd8d50059"]',NULL);
INSERT INTO "change" VALUES(190,'29a75470177a971f9a98b737','clock_period','["8889f90c5d47de495cd5df9b","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(191,'29a75470177a971f9a98b737','clock_period','["f0263353f7ccb18fd8d50059","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(192,'6ca5a10721323c105665cbc9','ticket_period','["fd2528fb0b2df122f1af6ff9","2026-03-03T01:00:00Z"]','{"ticket_id":"fd2528fb0b2df122f1af6ff9","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(193,'6ca5a10721323c105665cbc9','ticket_period','["fd2528fb0b2df122f1af6ff9","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(194,'6ca5a10721323c105665cbc9','ticket','["fd2528fb0b2df122f1af6ff9"]','{"id":"fd2528fb0b2df122f1af6ff9","number":"SD-000006","count":6,"summary":"called by mistake","kind":"fault","customer_id":"3c974ce90ca6bbb05d98768f","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(195,'6ca5a10721323c105665cbc9','clock','["8889f90c5d47de495cd5df9b"]','{"id":"8889f90c5d47de495cd5df9b","ticket_id":"fd2528fb0b2df122f1af6ff9","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(196,'6ca5a10721323c105665cbc9','clock','["f0263353f7ccb18fd8d50059"]','{"id":"f0263353f7ccb18fd8d50059","ticket_id":"fd2528fb0b2df122f1af6ff9","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(197,'6ca5a10721323c105665cbc9','clock_period','["8889f90c5d47de495cd5df9b","2026-03-03T01:00:00Z"]','{"clock_id":"8889f90c5d47de495cd5df9b","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-03T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(198,'6ca5a10721323c105665cbc9','clock_period','["f0263353f7ccb18fd8d50059","2026-03-03T01:00:00Z"]','{"clock_id":"f0263353f7ccb18fd8d50059","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(199,'29e954981e1530da972adf04','ticket','["3f7f0108768fc0eab1c17944"]',NULL);
INSERT INTO "change" VALUES(200,'29e954981e1530da972adf04','ticket_period','["3f7f0108768fc0eab1c17944","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(201,'29e954981e1530da972adf04','call','["38f5c220c7362a41044d1691"]',NULL);
INSERT INTO "change" VALUES(202,'29e954981e1530da972adf04','clock','["9f603f2a2e81169b8d9ae7a4"]',NULL);
INSERT INTO "change" VALUES(203,'29e954981e1530da972adf04','clock','["f5d6668bf5ea3ad43c95660d"]',NULL);
INSERT INTO "change" VALUES(204,'29e954981e1530da972adf04','clock_period','["9f603f2a2e81169b8d9ae7a4","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(205,'29e954981e1530da972adf04','clock_period','["f5d6668bf5ea3ad43c95660d","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(206,'018e0fa99faedd3a9ab231d3','ticket_period','["3f7f0108768fc0eab1c17944","2026-03-03T01:00:00Z"]','{"ticket_id":"3f7f0108768fc0eab1c17944","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(207,'018e0fa99faedd3a9ab231d3','ticket_period','["3f7f0108768fc0eab1c17944","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(208,'018e0fa99faedd3a9ab231d3','dispatch','["338bb3be9ee9218a6815666e"]',NULL);
INSERT INTO "change" VALUES(209,'5985da648fabc0235e5a7cc9','dispatch','["338bb3be9ee9218a6815666e"]','{"id":"338bb3be9ee9218a6815666e","ticket_id":"3f7f0108768fc0eab1c17944","visit":1,"engineer_id":"7f0bba0a3e32f209bb698807","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(210,'5985da648fabc0235e5a7cc9','clock','["9f603f2a2e81169b8d9ae7a4"]','{"id":"9f603f2a2e81169b8d9ae7a4","ticket_id":"3f7f0108768fc0eab1c17944","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(211,'5985da648fabc0235e5a7cc9','clock_period','["9f603f2a2e81169b8d9ae7a4","2026-03-03T01:00:00Z"]','{"clock_id":"9f603f2a2e81169b8d9ae7a4","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-03T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(212,'aa1e922151cfef66dfc1e96f','dispatch','["338bb3be9ee9218a6815666e"]','{"id":"338bb3be9ee9218a6815666e","ticket_id":"3f7f0108768fc0eab1c17944","visit":1,"engineer_id":"7f0bba0a3e32f209bb698807","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-03T01:00:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(213,'aa1e922151cfef66dfc1e96f','priced_line','["4c1aadd278174ef88326aee0"]',NULL);
INSERT INTO "change" VALUES(214,'aa1e922151cfef66dfc1e96f','priced_line','["bca38ff9760d61e760649f96"]',NULL);
INSERT INTO "change" VALUES(215,'aa1e922151cfef66dfc1e96f','dispatch','["338bb3be9ee9218a6815666e"]','{"id":"338bb3be9ee9218a6815666e","ticket_id":"3f7f0108768fc0eab1c17944","visit":1,"engineer_id":"7f0bba0a3e32f209bb698807","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-03T01:00:00Z","recorded_at":"2026-03-03T01:00:00Z","finished_at":null,"cancelled_at":null,"fault":"none","cause":"no training","action":"explained","result":"they know how","minutes":30,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":"in warranty","overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"free","work_charged":"free"}');
INSERT INTO "change" VALUES(216,'27dd4e63ec711c16ec38fba6','ticket_period','["3f7f0108768fc0eab1c17944","2026-03-03T01:00:00Z"]','{"ticket_id":"3f7f0108768fc0eab1c17944","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"7f0bba0a3e32f209bb698807"}');
INSERT INTO "change" VALUES(217,'27dd4e63ec711c16ec38fba6','ticket_period','["3f7f0108768fc0eab1c17944","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(218,'27dd4e63ec711c16ec38fba6','ticket','["3f7f0108768fc0eab1c17944"]','{"id":"3f7f0108768fc0eab1c17944","number":"SD-000007","count":7,"summary":"how does it print","kind":"fault","customer_id":"3c974ce90ca6bbb05d98768f","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(219,'27dd4e63ec711c16ec38fba6','clock','["f5d6668bf5ea3ad43c95660d"]','{"id":"f5d6668bf5ea3ad43c95660d","ticket_id":"3f7f0108768fc0eab1c17944","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(220,'27dd4e63ec711c16ec38fba6','clock_period','["f5d6668bf5ea3ad43c95660d","2026-03-03T01:00:00Z"]','{"clock_id":"f5d6668bf5ea3ad43c95660d","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(221,'cd23b381a839d8c5dca919c1','ticket_period','["3f7f0108768fc0eab1c17944","2026-03-03T01:00:00Z"]','{"ticket_id":"3f7f0108768fc0eab1c17944","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"resolved","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"7f0bba0a3e32f209bb698807"}');
INSERT INTO "change" VALUES(222,'cd23b381a839d8c5dca919c1','ticket_period','["3f7f0108768fc0eab1c17944","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(223,'202c8517a64c8e21f7dfbdd3','ticket_period','["3f7f0108768fc0eab1c17944","2026-03-03T01:00:00Z"]','{"ticket_id":"3f7f0108768fc0eab1c17944","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"closed","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"7f0bba0a3e32f209bb698807"}');
INSERT INTO "change" VALUES(224,'202c8517a64c8e21f7dfbdd3','ticket_period','["3f7f0108768fc0eab1c17944","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(225,'202c8517a64c8e21f7dfbdd3','hold','["4f24553de835943cab577ebc"]',NULL);
INSERT INTO "change" VALUES(226,'202c8517a64c8e21f7dfbdd3','ticket','["3f7f0108768fc0eab1c17944"]','{"id":"3f7f0108768fc0eab1c17944","number":"SD-000007","count":7,"summary":"how does it print","kind":"fault","customer_id":"3c974ce90ca6bbb05d98768f","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":"2026-03-03T01:00:00Z","cause":"no training","solution":"explained","equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(227,'202c8517a64c8e21f7dfbdd3','clock','["f5d6668bf5ea3ad43c95660d"]','{"id":"f5d6668bf5ea3ad43c95660d","ticket_id":"3f7f0108768fc0eab1c17944","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":"resolved","stopped_at":"2026-03-03T01:00:00Z","missed_at":null,"outcome":"met","counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(228,'202c8517a64c8e21f7dfbdd3','clock_period','["f5d6668bf5ea3ad43c95660d","2026-03-03T01:00:00Z"]','{"clock_id":"f5d6668bf5ea3ad43c95660d","since":"2026-03-03T01:00:00Z","until":"2026-03-03T01:00:00Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(229,'202c8517a64c8e21f7dfbdd3','clock_period','["f5d6668bf5ea3ad43c95660d","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(230,'5b64a83c9fd9ac77e4a334c6','customer','["a267d2061ccc89e2c88fe2aa"]',NULL);
INSERT INTO "change" VALUES(231,'5b64a83c9fd9ac77e4a334c6','ticket','["efde68df82a75236295bf551"]',NULL);
INSERT INTO "change" VALUES(232,'5b64a83c9fd9ac77e4a334c6','ticket_period','["efde68df82a75236295bf551","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(233,'5b64a83c9fd9ac77e4a334c6','call','["0b690d7a9bf5f20d62ca183d"]',NULL);
INSERT INTO "change" VALUES(234,'5b64a83c9fd9ac77e4a334c6','clock','["62cba2830307b24606907e9d"]',NULL);
INSERT INTO "change" VALUES(235,'5b64a83c9fd9ac77e4a334c6','clock','["a35c8211e1400e3fdf788af0"]',NULL);
INSERT INTO "change" VALUES(236,'5b64a83c9fd9ac77e4a334c6','clock_period','["62cba2830307b24606907e9d","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(237,'5b64a83c9fd9ac77e4a334c6','clock_period','["a35c8211e1400e3fdf788af0","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(238,'5b64a83c9fd9ac77e4a334c6','engineer','["33807e6566b136c8d0395f7c"]',NULL);
INSERT INTO "change" VALUES(239,'5b64a83c9fd9ac77e4a334c6','ticket_period','["efde68df82a75236295bf551","2026-03-02T00:30:00Z"]','{"ticket_id":"efde68df82a75236295bf551","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(240,'5b64a83c9fd9ac77e4a334c6','ticket_period','["efde68df82a75236295bf551","2026-03-02T00:40:00Z"]',NULL);
INSERT INTO "change" VALUES(241,'5b64a83c9fd9ac77e4a334c6','ticket_period','["efde68df82a75236295bf551","2026-03-02T00:40:00Z"]','{"ticket_id":"efde68df82a75236295bf551","since":"2026-03-02T00:40:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":"33807e6566b136c8d0395f7c"}');
INSERT INTO "change" VALUES(242,'5b64a83c9fd9ac77e4a334c6','ticket_period','["efde68df82a75236295bf551","2026-03-02T00:50:00Z"]',NULL);
INSERT INTO "change" VALUES(243,'5b64a83c9fd9ac77e4a334c6','ticket','["efde68df82a75236295bf551"]','{"id":"efde68df82a75236295bf551","number":"INC-7","count":null,"summary":"Door, Lock, Stuck","kind":"fault","customer_id":"a267d2061ccc89e2c88fe2aa","severity":null,"reach":null,"opened_at":"2026-03-02T00:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(244,'5b64a83c9fd9ac77e4a334c6','clock','["62cba2830307b24606907e9d"]','{"id":"62cba2830307b24606907e9d","ticket_id":"efde68df82a75236295bf551","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T00:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T00:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(245,'5b64a83c9fd9ac77e4a334c6','clock','["a35c8211e1400e3fdf788af0"]','{"id":"a35c8211e1400e3fdf788af0","ticket_id":"efde68df82a75236295bf551","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-02T00:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T00:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(246,'5b64a83c9fd9ac77e4a334c6','clock_period','["62cba2830307b24606907e9d","2026-03-02T00:30:00Z"]','{"clock_id":"62cba2830307b24606907e9d","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T02:30:00Z","held":0}');
INSERT INTO "change" VALUES(247,'5b64a83c9fd9ac77e4a334c6','clock_period','["a35c8211e1400e3fdf788af0","2026-03-02T00:30:00Z"]','{"clock_id":"a35c8211e1400e3fdf788af0","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(248,'17f862fc1623c143353e244c','engineer','["7f0bba0a3e32f209bb698807"]','{"id":"7f0bba0a3e32f209bb698807","name":"Zhao Min","name_key":"zhao min","login":"zhao","station":"centre","level":null,"phone":null,"mail":null,"active":1,"capacity":null}');
INSERT INTO "change" VALUES(249,'17f862fc1623c143353e244c','engineer_skill','["7f0bba0a3e32f209bb698807","installation"]','{"engineer_id":"7f0bba0a3e32f209bb698807","skill":"installation"}');
INSERT INTO "change" VALUES(250,'17f862fc1623c143353e244c','engineer_skill','["7f0bba0a3e32f209bb698807","installation"]',NULL);
INSERT INTO "change" VALUES(251,'17f862fc1623c143353e244c','engineer_role','["7f0bba0a3e32f209bb698807","reception"]','{"engineer_id":"7f0bba0a3e32f209bb698807","role":"reception"}');
INSERT INTO "change" VALUES(252,'17f862fc1623c143353e244c','engineer_role','["7f0bba0a3e32f209bb698807","reception"]',NULL);
INSERT INTO "change" VALUES(253,'2211cd0fde8101933559c159','absence','["557deaff4db3c149d14016f3"]',NULL);
INSERT INTO "change" VALUES(254,'ce44af803857264811d899db','appointment','["5607db3d95372cab43d89fbe"]',NULL);
INSERT INTO "change" VALUES(255,'3be75dca1e79461ffa41e8c9','ticket_period','["23ba1a89dfb32b13b2941949","2026-03-03T01:00:00Z"]','{"ticket_id":"23ba1a89dfb32b13b2941949","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"3","engineer_id":null}');
INSERT INTO "change" VALUES(256,'3be75dca1e79461ffa41e8c9','ticket_period','["23ba1a89dfb32b13b2941949","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(257,'3be75dca1e79461ffa41e8c9','hold','["64453d0e7889878e0af11ef3"]',NULL);
INSERT INTO "change" VALUES(258,'3be75dca1e79461ffa41e8c9','clock_period','["8d9e21fd0aa7fd06e733bc4b","2026-03-02T03:30:00Z"]','{"clock_id":"8d9e21fd0aa7fd06e733bc4b","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":0}');
INSERT INTO "change" VALUES(259,'3be75dca1e79461ffa41e8c9','clock_period','["c42c36ed841ab87a449662fa","2026-03-02T03:30:00Z"]','{"clock_id":"c42c36ed841ab87a449662fa","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(260,'3be75dca1e79461ffa41e8c9','clock_period','["d3e9603e3bc3df600cf7e459","2026-03-02T06:00:00Z"]','{"clock_id":"d3e9603e3bc3df600cf7e459","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(261,'3be75dca1e79461ffa41e8c9','clock_period','["8d9e21fd0aa7fd06e733bc4b","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(262,'3be75dca1e79461ffa41e8c9','clock_period','["c42c36ed841ab87a449662fa","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(263,'3be75dca1e79461ffa41e8c9','clock_period','["d3e9603e3bc3df600cf7e459","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(264,'3be75dca1e79461ffa41e8c9','clock_period','["8d9e21fd0aa7fd06e733bc4b","2026-03-04T01:00:00Z"]','{"clock_id":"8d9e21fd0aa7fd06e733bc4b","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(265,'3be75dca1e79461ffa41e8c9','clock_period','["c42c36ed841ab87a449662fa","2026-03-04T01:00:00Z"]','{"clock_id":"c42c36ed841ab87a449662fa","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(266,'3be75dca1e79461ffa41e8c9','clock_period','["d3e9603e3bc3df600cf7e459","2026-03-04T01:00:00Z"]','{"clock_id":"d3e9603e3bc3df600cf7e459","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(267,'3be75dca1e79461ffa41e8c9','clock_period','["8d9e21fd0aa7fd06e733bc4b","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(268,'3be75dca1e79461ffa41e8c9','clock_period','["c42c36ed841ab87a449662fa","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(269,'3be75dca1e79461ffa41e8c9','clock_period','["d3e9603e3bc3df600cf7e459","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(270,'3e17a0a8f3e560be91af1ce0','ticket','["8c7b8f1d0d70691c813e1815"]',NULL);
INSERT INTO "change" VALUES(271,'3e17a0a8f3e560be91af1ce0','ticket_period','["8c7b8f1d0d70691c813e1815","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(272,'3e17a0a8f3e560be91af1ce0','call','["2a31471f42b71c54fe72ef05"]',NULL);
INSERT INTO "change" VALUES(273,'3e17a0a8f3e560be91af1ce0','clock','["daa3238e1a81d377d872f50f"]',NULL);
INSERT INTO "change" VALUES(274,'3e17a0a8f3e560be91af1ce0','clock','["01733b621f6f59d4f9d2ae60"]',NULL);
INSERT INTO "change" VALUES(275,'3e17a0a8f3e560be91af1ce0','clock','["05b6a866c76d9f3738885b2c"]',NULL);
INSERT INTO "change" VALUES(276,'3e17a0a8f3e560be91af1ce0','clock_period','["daa3238e1a81d377d872f50f","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(277,'3e17a0a8f3e560be91af1ce0','clock_period','["01733b621f6f59d4f9d2ae60","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(278,'3e17a0a8f3e560be91af1ce0','clock_period','["05b6a866c76d9f3738885b2c","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(279,'03957dde80ae3f0bda9a3124','ticket_period','["a934c090bc7b00831ee4eed2","2026-03-02T09:20:00Z"]','{"ticket_id":"a934c090bc7b00831ee4eed2","since":"2026-03-02T09:20:00Z","until":"2026-03-03T01:00:00Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(280,'03957dde80ae3f0bda9a3124','ticket_period','["a934c090bc7b00831ee4eed2","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(281,'03957dde80ae3f0bda9a3124','ticket_period','["a934c090bc7b00831ee4eed2","2026-03-03T01:00:00Z"]','{"ticket_id":"a934c090bc7b00831ee4eed2","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":"7f0bba0a3e32f209bb698807"}');
INSERT INTO "change" VALUES(282,'03957dde80ae3f0bda9a3124','ticket_period','["a934c090bc7b00831ee4eed2","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(283,'4d2f554a28fadaa29d6504bb','ticket','["5840729a4492a17aa0a921bc"]',NULL);
INSERT INTO "change" VALUES(284,'4d2f554a28fadaa29d6504bb','ticket_period','["5840729a4492a17aa0a921bc","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(285,'4d2f554a28fadaa29d6504bb','call','["1ce123f94e28c0bbdd8833a1"]',NULL);
INSERT INTO "change" VALUES(286,'4d2f554a28fadaa29d6504bb','clock','["e96b0c1e4695f6a9c1cc4df6"]',NULL);
INSERT INTO "change" VALUES(287,'4d2f554a28fadaa29d6504bb','clock','["9eb3619fe2ab2cfcfc5c7a20"]',NULL);
INSERT INTO "change" VALUES(288,'4d2f554a28fadaa29d6504bb','clock_period','["e96b0c1e4695f6a9c1cc4df6","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(289,'4d2f554a28fadaa29d6504bb','clock_period','["9eb3619fe2ab2cfcfc5c7a20","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(290,'c518c2ffd4d2c9e51218f1eb','clock','["e96b0c1e4695f6a9c1cc4df6"]','{"id":"e96b0c1e4695f6a9c1cc4df6","ticket_id":"5840729a4492a17aa0a921bc","target":"answer","tier":"standard","within":"30m","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-04T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-04T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(291,'c518c2ffd4d2c9e51218f1eb','clock_period','["e96b0c1e4695f6a9c1cc4df6","2026-03-04T01:00:00Z"]','{"clock_id":"e96b0c1e4695f6a9c1cc4df6","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-04T01:30:00Z","held":0}');
INSERT INTO "change" VALUES(292,'f57049f6d0cdd0e351ab98a3','ticket_period','["23ba1a89dfb32b13b2941949","2026-03-04T01:00:00Z"]','{"ticket_id":"23ba1a89dfb32b13b2941949","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"held","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"3","engineer_id":null}');
INSERT INTO "change" VALUES(293,'f57049f6d0cdd0e351ab98a3','ticket_period','["23ba1a89dfb32b13b2941949","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(294,'f57049f6d0cdd0e351ab98a3','hold','["64453d0e7889878e0af11ef3"]','{"id":"64453d0e7889878e0af11ef3","ticket_id":"23ba1a89dfb32b13b2941949","reason":"customer","since":"2026-03-04T01:00:00Z","until":null,"set_by":"tester","note":null,"ends_at":"2026-03-06T01:00:00Z"}');
INSERT INTO "change" VALUES(295,'f57049f6d0cdd0e351ab98a3','clock_period','["8d9e21fd0aa7fd06e733bc4b","2026-03-06T01:00:00Z"]','{"clock_id":"8d9e21fd0aa7fd06e733bc4b","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":0}');
INSERT INTO "change" VALUES(296,'f57049f6d0cdd0e351ab98a3','clock_period','["c42c36ed841ab87a449662fa","2026-03-06T01:00:00Z"]','{"clock_id":"c42c36ed841ab87a449662fa","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(297,'f57049f6d0cdd0e351ab98a3','clock_period','["d3e9603e3bc3df600cf7e459","2026-03-06T01:00:00Z"]','{"clock_id":"d3e9603e3bc3df600cf7e459","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(298,'f57049f6d0cdd0e351ab98a3','clock_period','["8d9e21fd0aa7fd06e733bc4b","2026-03-04T01:00:00Z"]','{"clock_id":"8d9e21fd0aa7fd06e733bc4b","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(299,'f57049f6d0cdd0e351ab98a3','clock_period','["c42c36ed841ab87a449662fa","2026-03-04T01:00:00Z"]','{"clock_id":"c42c36ed841ab87a449662fa","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(300,'f57049f6d0cdd0e351ab98a3','clock_period','["d3e9603e3bc3df600cf7e459","2026-03-04T01:00:00Z"]','{"clock_id":"d3e9603e3bc3df600cf7e459","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(301,'f57049f6d0cdd0e351ab98a3','clock_period','["8d9e21fd0aa7fd06e733bc4b","2026-03-04T01:00:00Z"]','{"clock_id":"8d9e21fd0aa7fd06e733bc4b","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(302,'f57049f6d0cdd0e351ab98a3','clock_period','["c42c36ed841ab87a449662fa","2026-03-04T01:00:00Z"]','{"clock_id":"c42c36ed841ab87a449662fa","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(303,'f57049f6d0cdd0e351ab98a3','clock_period','["d3e9603e3bc3df600cf7e459","2026-03-04T01:00:00Z"]','{"clock_id":"d3e9603e3bc3df600cf7e459","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(304,'f57049f6d0cdd0e351ab98a3','clock_period','["8d9e21fd0aa7fd06e733bc4b","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(305,'f57049f6d0cdd0e351ab98a3','clock_period','["c42c36ed841ab87a449662fa","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(306,'f57049f6d0cdd0e351ab98a3','clock_period','["d3e9603e3bc3df600cf7e459","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(307,'1a85a7cb5b0424ba1f168294','assessment','["d9ebad3fb564f178f294d854"]',NULL);
INSERT INTO "change" VALUES(308,'093b833bf6f3513838b0d950','assessment','["f2f1d2454cc8b507faf0d301"]',NULL);
INSERT INTO "change" VALUES(309,'39f4ff0460a33b71dfecbc5c','assessment','["f2f1d2454cc8b507faf0d301"]','{"id":"f2f1d2454cc8b507faf0d301","number":"AS-0002","month":"2026-03","rule":"calls","engineer_id":"e65ae8b88974f3dd984c332d","customer_id":null,"ticket_id":"6b713b9f4d358bf28426ecc3","dispatch_id":null,"at":"2026-03-20T02:00:00Z","source":"hand","fact":null,"because":"line engaged","penalty":10000,"amount":10000,"currency":"CNY","decimals":2,"made_at":"2026-04-01T01:00:00Z","waived_at":null,"waived_by":null,"waived_because":null,"dropped_at":null}');
INSERT INTO "change" VALUES(310,'eaa49fa49b8aea04d080e045','assessment_month','["2026-03"]',NULL);
INSERT INTO "change" VALUES(311,'468b0f13e9e70b6d9830542e','assessment_told','["a7e3d42af68bc96e75475fb0"]',NULL);
INSERT INTO "change" VALUES(312,'8cd8a328541322de13bfb592','turnover','["3c974ce90ca6bbb05d98768f","2026-02"]',NULL);
INSERT INTO "change" VALUES(313,'e9039cb10a1a5a27bca25bf4','settlement','["3c974ce90ca6bbb05d98768f","2026Q1"]',NULL);
INSERT INTO "change" VALUES(314,'55de69ea3b8ba5fe33d23249','turnover','["3c974ce90ca6bbb05d98768f","2026-04"]',NULL);
INSERT INTO "change" VALUES(315,'e53ff52a47914dfc65e2f980','customer','["2015bd08062df43fea60abb8"]',NULL);
INSERT INTO "change" VALUES(316,'e53ff52a47914dfc65e2f980','phone','["2015bd08062df43fea60abb8","861055500007","12"]',NULL);
INSERT INTO "change" VALUES(317,'41fdde2515218fc84808dbac','phone','["3c974ce90ca6bbb05d98768f","861055500007","12"]',NULL);
INSERT INTO "change" VALUES(318,'41fdde2515218fc84808dbac','phone','["2015bd08062df43fea60abb8","861055500007","12"]','{"customer_id":"2015bd08062df43fea60abb8","digits":"861055500007","extension":"12","shown":"010 5550 0007 ext 12","tail":"5500007"}');
INSERT INTO "change" VALUES(319,'41fdde2515218fc84808dbac','customer','["2015bd08062df43fea60abb8"]','{"id":"2015bd08062df43fea60abb8","name":"Sample Dealers","name_key":"sample dealers","region":null,"tier":null,"phase":null,"address":null,"number":"CU-0005","merged_into":null}');
INSERT INTO "change" VALUES(320,'ff50cc825ca5042e22607677','contract_moved_end','["6c01fe2dbdd2a5e9d4c1dc10"]',NULL);
INSERT INTO "change" VALUES(321,'ff50cc825ca5042e22607677','contract','["384ddab7645f8b0f48e507f2"]','{"id":"384ddab7645f8b0f48e507f2","number":"C-0002","customer_id":"f238c5eadb917b86cd120948","kind":"basic","tier":"standard","phase":null,"starts_on":"2026-01-01","ends_on":"2027-01-31"}');
INSERT INTO "change" VALUES(322,'ff50cc825ca5042e22607677','ticket','["1d2b0bdb1b9622d65696f644"]','{"id":"1d2b0bdb1b9622d65696f644","number":"SD-000002","count":2,"summary":"no power","kind":"fault","customer_id":"f238c5eadb917b86cd120948","severity":null,"reach":null,"opened_at":"2026-03-02T03:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":"241c8b5b73e1b66f4b873a9a","contract_id":"384ddab7645f8b0f48e507f2","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(323,'ff50cc825ca5042e22607677','ticket_period','["1d2b0bdb1b9622d65696f644","2026-03-02T03:00:00Z"]','{"ticket_id":"1d2b0bdb1b9622d65696f644","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","state":"held","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(324,'ff50cc825ca5042e22607677','ticket_period','["1d2b0bdb1b9622d65696f644","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(325,'ff50cc825ca5042e22607677','ticket','["96067549811f53a01a13cb58"]','{"id":"96067549811f53a01a13cb58","number":"SD-000003","count":3,"summary":"scanner reads every second code","kind":"fault","customer_id":"f238c5eadb917b86cd120948","severity":null,"reach":null,"opened_at":"2026-03-02T03:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":"384ddab7645f8b0f48e507f2","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(326,'ff50cc825ca5042e22607677','ticket_period','["96067549811f53a01a13cb58","2026-03-02T03:30:00Z"]','{"ticket_id":"96067549811f53a01a13cb58","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P2","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(327,'ff50cc825ca5042e22607677','ticket_period','["96067549811f53a01a13cb58","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(328,'63c02d56b998d4127ecfade4','survey','["cb6fddafd7c0e75c119eafce"]',NULL);
INSERT INTO "change" VALUES(329,'63c02d56b998d4127ecfade4','survey_mark','["cb6fddafd7c0e75c119eafce","attitude"]',NULL);
INSERT INTO "change" VALUES(330,'8dc9a485a9148a495402dfdb','survey','["08227f52428eda594c1e5edf"]',NULL);
INSERT INTO "change" VALUES(331,'e0df29923df631df1866cdcd','contact','["dc89d7ff4cd715de931f63b1"]','{"id":"dc89d7ff4cd715de931f63b1","customer_id":"28edf2f2ac6aee4f6bb0e913","site_id":"52ec80a892b39f8a186fbfac","name":"Li Na","role":"head nurse","phone":"13800000003","mail":null,"left_on":null,"head":0}');
INSERT INTO "change" VALUES(332,'16c468654265c615eb9cc053','equipment','["241c8b5b73e1b66f4b873a9a"]','{"id":"241c8b5b73e1b66f4b873a9a","serial":"PR-1002","serial_key":"pr-1002","kind":"printer","model":null,"customer_id":"f238c5eadb917b86cd120948","site_id":null,"contract_id":"384ddab7645f8b0f48e507f2","bought_on":"2026-02-01","delivered_on":null,"accepted_on":"2026-02-02","used_on":null,"scrapped_on":null,"plate":null,"plate_key":null,"note":null,"paid_on":null,"transferred_on":null}');
INSERT INTO "change" VALUES(333,'25e120aa71467e8ae37b3003','ticket','["ad49b55a36500b5d1c8447be"]',NULL);
INSERT INTO "change" VALUES(334,'25e120aa71467e8ae37b3003','ticket_period','["ad49b55a36500b5d1c8447be","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(335,'25e120aa71467e8ae37b3003','call','["ca60ab863c7ead87af59ce6d"]',NULL);
INSERT INTO "change" VALUES(336,'25e120aa71467e8ae37b3003','clock','["db900f17855c892ea2fca253"]',NULL);
INSERT INTO "change" VALUES(337,'25e120aa71467e8ae37b3003','clock','["5915597d9aeec884e709aa8c"]',NULL);
INSERT INTO "change" VALUES(338,'25e120aa71467e8ae37b3003','clock_period','["db900f17855c892ea2fca253","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(339,'25e120aa71467e8ae37b3003','clock_period','["5915597d9aeec884e709aa8c","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(340,'6d44e85a5a8b07ec20111c33','withdrawn','["ad49b55a36500b5d1c8447be"]',NULL);
INSERT INTO "change" VALUES(341,'6d44e85a5a8b07ec20111c33','clock_period','["5915597d9aeec884e709aa8c","2026-04-01T01:00:00Z"]','{"clock_id":"5915597d9aeec884e709aa8c","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(342,'6d44e85a5a8b07ec20111c33','clock_period','["db900f17855c892ea2fca253","2026-04-01T01:00:00Z"]','{"clock_id":"db900f17855c892ea2fca253","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(343,'6d44e85a5a8b07ec20111c33','clock','["5915597d9aeec884e709aa8c"]','{"id":"5915597d9aeec884e709aa8c","ticket_id":"ad49b55a36500b5d1c8447be","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(344,'6d44e85a5a8b07ec20111c33','clock','["db900f17855c892ea2fca253"]','{"id":"db900f17855c892ea2fca253","ticket_id":"ad49b55a36500b5d1c8447be","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(345,'6d44e85a5a8b07ec20111c33','call','["ca60ab863c7ead87af59ce6d"]','{"id":"ca60ab863c7ead87af59ce6d","ticket_id":"ad49b55a36500b5d1c8447be","at":"2026-04-01T01:00:00Z","channel":"phone","caller":null,"phone":null,"said":"a slip","taken_by":"tester","place":0,"wish":null}');
INSERT INTO "change" VALUES(346,'6d44e85a5a8b07ec20111c33','ticket_period','["ad49b55a36500b5d1c8447be","2026-04-01T01:00:00Z"]','{"ticket_id":"ad49b55a36500b5d1c8447be","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(347,'6d44e85a5a8b07ec20111c33','ticket','["ad49b55a36500b5d1c8447be"]','{"id":"ad49b55a36500b5d1c8447be","number":"SD-000010","count":10,"summary":"a slip","kind":"fault","customer_id":"3c974ce90ca6bbb05d98768f","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(348,'6d44e85a5a8b07ec20111c33','taken_back','[122]',NULL);
INSERT INTO "change" VALUES(349,'77b4fcfef5efcdfbaee27d27','ticket','["1a9a91893920215726ec0509"]',NULL);
INSERT INTO "change" VALUES(350,'77b4fcfef5efcdfbaee27d27','ticket_period','["1a9a91893920215726ec0509","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(351,'77b4fcfef5efcdfbaee27d27','call','["05e4de8373ad0aed9c267481"]',NULL);
INSERT INTO "change" VALUES(352,'77b4fcfef5efcdfbaee27d27','clock','["980b6ef36c692fed7aa0b83a"]',NULL);
INSERT INTO "change" VALUES(353,'77b4fcfef5efcdfbaee27d27','clock','["6ea117ed38327056f19fe2b8"]',NULL);
INSERT INTO "change" VALUES(354,'77b4fcfef5efcdfbaee27d27','clock_period','["980b6ef36c692fed7aa0b83a","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(355,'77b4fcfef5efcdfbaee27d27','clock_period','["6ea117ed38327056f19fe2b8","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(356,'f844a20211a28b690fd601c4','ticket','["6c96552a3d8913bc7de5d02f"]',NULL);
INSERT INTO "change" VALUES(357,'f844a20211a28b690fd601c4','ticket_period','["6c96552a3d8913bc7de5d02f","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(358,'f844a20211a28b690fd601c4','call','["85093fa4c1508465b891e83a"]',NULL);
INSERT INTO "change" VALUES(359,'f844a20211a28b690fd601c4','clock','["a11401a8af2688076d4d7c06"]',NULL);
INSERT INTO "change" VALUES(360,'f844a20211a28b690fd601c4','clock','["d4ff07bc122ba6587686d734"]',NULL);
INSERT INTO "change" VALUES(361,'f844a20211a28b690fd601c4','clock_period','["a11401a8af2688076d4d7c06","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(362,'f844a20211a28b690fd601c4','clock_period','["d4ff07bc122ba6587686d734","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(363,'cddf03f986708f00dd58eb06','ticket','["6c96552a3d8913bc7de5d02f"]','{"id":"6c96552a3d8913bc7de5d02f","number":"SD-000012","count":12,"summary":"logged twice","kind":"fault","customer_id":"3c974ce90ca6bbb05d98768f","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(364,'cddf03f986708f00dd58eb06','call','["85093fa4c1508465b891e83a"]','{"id":"85093fa4c1508465b891e83a","ticket_id":"6c96552a3d8913bc7de5d02f","at":"2026-04-01T01:00:00Z","channel":"phone","caller":null,"phone":null,"said":"logged twice","taken_by":"tester","place":0,"wish":null}');
INSERT INTO "change" VALUES(365,'34764c2668e3d18a3a6dfaa4','call','["85093fa4c1508465b891e83a"]','{"id":"85093fa4c1508465b891e83a","ticket_id":"6c96552a3d8913bc7de5d02f","at":"2026-04-01T01:00:00Z","channel":"phone","caller":"Mr Sample","phone":null,"said":"logged twice","taken_by":"tester","place":0,"wish":null}');
INSERT INTO "change" VALUES(366,'34764c2668e3d18a3a6dfaa4','ticket_period','["6c96552a3d8913bc7de5d02f","2026-04-01T01:00:00Z"]','{"ticket_id":"6c96552a3d8913bc7de5d02f","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(367,'34764c2668e3d18a3a6dfaa4','ticket_period','["6c96552a3d8913bc7de5d02f","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(368,'34764c2668e3d18a3a6dfaa4','ticket','["6c96552a3d8913bc7de5d02f"]','{"id":"6c96552a3d8913bc7de5d02f","number":"SD-000012","count":12,"summary":"does anybody come","kind":"fault","customer_id":"3c974ce90ca6bbb05d98768f","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(369,'34764c2668e3d18a3a6dfaa4','clock','["a11401a8af2688076d4d7c06"]','{"id":"a11401a8af2688076d4d7c06","ticket_id":"6c96552a3d8913bc7de5d02f","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(370,'34764c2668e3d18a3a6dfaa4','clock','["d4ff07bc122ba6587686d734"]','{"id":"d4ff07bc122ba6587686d734","ticket_id":"6c96552a3d8913bc7de5d02f","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(371,'34764c2668e3d18a3a6dfaa4','clock_period','["a11401a8af2688076d4d7c06","2026-04-01T01:00:00Z"]','{"clock_id":"a11401a8af2688076d4d7c06","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(372,'34764c2668e3d18a3a6dfaa4','clock_period','["d4ff07bc122ba6587686d734","2026-04-01T01:00:00Z"]','{"clock_id":"d4ff07bc122ba6587686d734","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(373,'b12cc11effe7e58b3482d14d','customer','["675935e751941a539c6a9770"]',NULL);
INSERT INTO "change" VALUES(374,'b12cc11effe7e58b3482d14d','customer_number','["k-17"]',NULL);
INSERT INTO "change" VALUES(375,'2d3e296471fff077f4a44bc7','customer','["12c73c0213b998888f4fc46f"]',NULL);
INSERT INTO "change" VALUES(376,'2d3e296471fff077f4a44bc7','ticket','["c42e0b19948eb941580ff4a6"]',NULL);
INSERT INTO "change" VALUES(377,'2d3e296471fff077f4a44bc7','ticket_period','["c42e0b19948eb941580ff4a6","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(378,'2d3e296471fff077f4a44bc7','call','["06dc0ec7fbfe6a6410ada8a2"]',NULL);
INSERT INTO "change" VALUES(379,'2d3e296471fff077f4a44bc7','clock','["4b27c32dfc3762240815133e"]',NULL);
INSERT INTO "change" VALUES(380,'2d3e296471fff077f4a44bc7','clock','["034c3b2c5ff7c57a06ce619c"]',NULL);
INSERT INTO "change" VALUES(381,'2d3e296471fff077f4a44bc7','clock_period','["4b27c32dfc3762240815133e","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(382,'2d3e296471fff077f4a44bc7','clock_period','["034c3b2c5ff7c57a06ce619c","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(383,'2d3e296471fff077f4a44bc7','contact','["e09d8132383ba82552efec25"]',NULL);
INSERT INTO "change" VALUES(384,'2d3e296471fff077f4a44bc7','mail','["<1@example.invalid>"]',NULL);
INSERT INTO "change" VALUES(385,'b2f909a52a4c1aa58228e336','ticket_period','["1a9a91893920215726ec0509","2026-04-01T01:00:00Z"]','{"ticket_id":"1a9a91893920215726ec0509","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(386,'b2f909a52a4c1aa58228e336','ticket_period','["1a9a91893920215726ec0509","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(387,'b2f909a52a4c1aa58228e336','dispatch','["f010d4b87392646ff384221a"]',NULL);
INSERT INTO "change" VALUES(388,'b2f909a52a4c1aa58228e336','dispatch_crew','["f010d4b87392646ff384221a","7f0bba0a3e32f209bb698807"]',NULL);
INSERT INTO "change" VALUES(389,'42a03b58fedc2621e5f7efa9','task','["bb4626a1de4900e8c7b95bb1"]',NULL);
INSERT INTO "change" VALUES(390,'42a03b58fedc2621e5f7efa9','task','["bb4626a1de4900e8c7b95bb1"]','{"id":"bb4626a1de4900e8c7b95bb1","number":"T-0001","rule":null,"turn":null,"what":"send the manual","noun":"customer","noun_id":"28edf2f2ac6aee4f6bb0e913","customer_id":"28edf2f2ac6aee4f6bb0e913","engineer_id":null,"role":null,"batch":null,"made_at":"2026-04-01T01:00:00Z","made_by":"tester","planned_on":"2026-04-03","due_on":"2026-04-03","ticket_id":null,"done_at":null,"done_by":null,"outcome":null,"dropped_at":null,"because":null}');
INSERT INTO "change" VALUES(391,'338376b3c899590a8bfd3d66','task_move','["bb4626a1de4900e8c7b95bb1",1]',NULL);
INSERT INTO "change" VALUES(392,'338376b3c899590a8bfd3d66','task','["bb4626a1de4900e8c7b95bb1"]','{"id":"bb4626a1de4900e8c7b95bb1","number":"T-0001","rule":null,"turn":null,"what":"send the manual","noun":"customer","noun_id":"28edf2f2ac6aee4f6bb0e913","customer_id":"28edf2f2ac6aee4f6bb0e913","engineer_id":"e65ae8b88974f3dd984c332d","role":null,"batch":null,"made_at":"2026-04-01T01:00:00Z","made_by":"tester","planned_on":"2026-04-03","due_on":"2026-04-03","ticket_id":null,"done_at":null,"done_by":null,"outcome":null,"dropped_at":null,"because":null}');
INSERT INTO "change" VALUES(393,'9ea7281650dd1cc8b735bdde','acceptance','["241c8b5b73e1b66f4b873a9a","final"]',NULL);
INSERT INTO "change" VALUES(394,'9ea7281650dd1cc8b735bdde','equipment','["241c8b5b73e1b66f4b873a9a"]','{"id":"241c8b5b73e1b66f4b873a9a","serial":"PR-1002","serial_key":"pr-1002","kind":"printer","model":null,"customer_id":"f238c5eadb917b86cd120948","site_id":null,"contract_id":"384ddab7645f8b0f48e507f2","bought_on":"2026-02-01","delivered_on":null,"accepted_on":"2026-02-02","used_on":null,"scrapped_on":null,"plate":"豫A12345","plate_key":"豫a12345","note":"in the van","paid_on":null,"transferred_on":null}');
INSERT INTO "change" VALUES(395,'9ea7281650dd1cc8b735bdde','kept_file','["equipment","241c8b5b73e1b66f4b873a9a",1]',NULL);
INSERT INTO "change" VALUES(396,'ade51b56e7295f35fd75cf4f','warranty_card','["241c8b5b73e1b66f4b873a9a"]',NULL);
INSERT INTO "change" VALUES(397,'41819864d4f6f4a4df3915cf','care_rule','["count"]',NULL);
INSERT INTO "change" VALUES(398,'41819864d4f6f4a4df3915cf','task','["42b4c59503895bada4b7f7f3"]',NULL);
INSERT INTO "change" VALUES(399,'41819864d4f6f4a4df3915cf','task','["4729bd45512e0514c4fd6b17"]',NULL);
INSERT INTO "change" VALUES(400,'52f57f2e64f5db5f7339afad','dispatch','["f010d4b87392646ff384221a"]','{"id":"f010d4b87392646ff384221a","ticket_id":"1a9a91893920215726ec0509","visit":1,"engineer_id":"e65ae8b88974f3dd984c332d","ordered_at":"2026-04-01T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(401,'52f57f2e64f5db5f7339afad','clock','["980b6ef36c692fed7aa0b83a"]','{"id":"980b6ef36c692fed7aa0b83a","ticket_id":"1a9a91893920215726ec0509","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(402,'52f57f2e64f5db5f7339afad','clock_period','["980b6ef36c692fed7aa0b83a","2026-04-01T01:00:00Z"]','{"clock_id":"980b6ef36c692fed7aa0b83a","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(403,'08db892159da6daf6fe0fc46','dispatch','["f010d4b87392646ff384221a"]','{"id":"f010d4b87392646ff384221a","ticket_id":"1a9a91893920215726ec0509","visit":1,"engineer_id":"e65ae8b88974f3dd984c332d","ordered_at":"2026-04-01T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-04-01T01:00:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(404,'08db892159da6daf6fe0fc46','dispatch_check','["f010d4b87392646ff384221a","tidy"]',NULL);
INSERT INTO "change" VALUES(405,'08db892159da6daf6fe0fc46','dispatch_item','["f010d4b87392646ff384221a","training"]',NULL);
INSERT INTO "change" VALUES(406,'08db892159da6daf6fe0fc46','ticket','["5e306246fbf87e907f5de7e4"]',NULL);
INSERT INTO "change" VALUES(407,'08db892159da6daf6fe0fc46','ticket_period','["5e306246fbf87e907f5de7e4","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(408,'08db892159da6daf6fe0fc46','call','["3225a8e2ce9298be04f91aa5"]',NULL);
INSERT INTO "change" VALUES(409,'08db892159da6daf6fe0fc46','clock','["799567895929de2919cf6198"]',NULL);
INSERT INTO "change" VALUES(410,'08db892159da6daf6fe0fc46','clock','["bc8f1566b379797f394ff244"]',NULL);
INSERT INTO "change" VALUES(411,'08db892159da6daf6fe0fc46','clock_period','["799567895929de2919cf6198","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(412,'08db892159da6daf6fe0fc46','clock_period','["bc8f1566b379797f394ff244","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(413,'08db892159da6daf6fe0fc46','finding','["f010d4b87392646ff384221a","cable loose"]',NULL);
INSERT INTO "change" VALUES(414,'08db892159da6daf6fe0fc46','priced_line','["ff895f60badf19468877fa44"]',NULL);
INSERT INTO "change" VALUES(415,'08db892159da6daf6fe0fc46','priced_line','["b2d2dbe31bdfabd338bc9c53"]',NULL);
INSERT INTO "change" VALUES(416,'bcf2f0e0c6ede01a5ac040c5','dispatch_check','["f010d4b87392646ff384221a","tidy"]','{"dispatch_id":"f010d4b87392646ff384221a","item":"tidy","kept":1,"judged_by":null}');
INSERT INTO "change" VALUES(417,'22e1710d68cc8967e0d753c7','article','["f43b73ead1ce66e8bed0423b"]',NULL);
INSERT INTO "change" VALUES(418,'3b962118ad79e3f4b8685f68','ticket','["0f6ec55ed08dee2fb35e0a7f"]',NULL);
INSERT INTO "change" VALUES(419,'3b962118ad79e3f4b8685f68','ticket_period','["0f6ec55ed08dee2fb35e0a7f","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(420,'3b962118ad79e3f4b8685f68','call','["de32500c8bfee111826b4af9"]',NULL);
INSERT INTO "change" VALUES(421,'3b962118ad79e3f4b8685f68','clock','["36eb9af6156fb7c3ea731995"]',NULL);
INSERT INTO "change" VALUES(422,'3b962118ad79e3f4b8685f68','clock','["76857a290e7f71dc6030eac2"]',NULL);
INSERT INTO "change" VALUES(423,'3b962118ad79e3f4b8685f68','clock_period','["36eb9af6156fb7c3ea731995","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(424,'3b962118ad79e3f4b8685f68','clock_period','["76857a290e7f71dc6030eac2","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(425,'d1f16843d838a42c25dce7f6','ticket_period','["0f6ec55ed08dee2fb35e0a7f","2026-04-01T02:00:00Z"]','{"ticket_id":"0f6ec55ed08dee2fb35e0a7f","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(426,'d1f16843d838a42c25dce7f6','ticket_period','["0f6ec55ed08dee2fb35e0a7f","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(427,'d1f16843d838a42c25dce7f6','ticket','["0f6ec55ed08dee2fb35e0a7f"]','{"id":"0f6ec55ed08dee2fb35e0a7f","number":"SD-000015","count":15,"summary":"how does it print now","kind":"fault","customer_id":"3c974ce90ca6bbb05d98768f","severity":null,"reach":null,"opened_at":"2026-04-01T02:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(428,'d1f16843d838a42c25dce7f6','clock','["36eb9af6156fb7c3ea731995"]','{"id":"36eb9af6156fb7c3ea731995","ticket_id":"0f6ec55ed08dee2fb35e0a7f","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T02:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T02:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(429,'d1f16843d838a42c25dce7f6','clock','["76857a290e7f71dc6030eac2"]','{"id":"76857a290e7f71dc6030eac2","ticket_id":"0f6ec55ed08dee2fb35e0a7f","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T02:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T02:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(430,'d1f16843d838a42c25dce7f6','clock_period','["36eb9af6156fb7c3ea731995","2026-04-01T02:00:00Z"]','{"clock_id":"36eb9af6156fb7c3ea731995","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(431,'d1f16843d838a42c25dce7f6','clock_period','["76857a290e7f71dc6030eac2","2026-04-01T02:00:00Z"]','{"clock_id":"76857a290e7f71dc6030eac2","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(432,'d1f16843d838a42c25dce7f6','article_use','["f88b34a569029f05404d301b"]',NULL);
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
INSERT INTO "clock" VALUES('f60d74e74e47ea7f764fa0ab','6b713b9f4d358bf28426ecc3','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('c89ea9d7ff5840e156210b5e','6b713b9f4d358bf28426ecc3','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('70dee1c078e4a73d348ba0cd','6b713b9f4d358bf28426ecc3','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T01:00:00Z','resolved','2026-03-02T02:05:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('0fc0eac9e6af5b275364312b','6b713b9f4d358bf28426ecc3','arrive','gold','2h clock','always','arrived',NULL,'ordered','2026-03-02T01:00:00Z','arrived','2026-03-02T02:05:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('6583f7d721ecf50deffcc93b','1d2b0bdb1b9622d65696f644','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:00:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('22f8bb8386c6c8c93fe92793','1d2b0bdb1b9622d65696f644','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:00:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('12a99a029295f83403bb2a19','96067549811f53a01a13cb58','answer','standard','30m','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z','answered','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z','missed','2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('39490724bd49ba0d24aa0b12','96067549811f53a01a13cb58','solve','standard','2 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('8d9e21fd0aa7fd06e733bc4b','23ba1a89dfb32b13b2941949','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T03:45:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('c42c36ed841ab87a449662fa','23ba1a89dfb32b13b2941949','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T04:00:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('d3e9603e3bc3df600cf7e459','23ba1a89dfb32b13b2941949','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('34f13fd93127461855ea7656','a934c090bc7b00831ee4eed2','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:35:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('ec03b882b591230e1e1332c6','a934c090bc7b00831ee4eed2','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:50:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('03e618e30d823e1e5f246f68','a934c090bc7b00831ee4eed2','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('8889f90c5d47de495cd5df9b','fd2528fb0b2df122f1af6ff9','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('f0263353f7ccb18fd8d50059','fd2528fb0b2df122f1af6ff9','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('9f603f2a2e81169b8d9ae7a4','3f7f0108768fc0eab1c17944','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-03T01:00:00Z','arrived','2026-03-03T01:00:00Z',NULL,'met','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('f5d6668bf5ea3ad43c95660d','3f7f0108768fc0eab1c17944','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('62cba2830307b24606907e9d','efde68df82a75236295bf551','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met','2026-03-02T00:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('a35c8211e1400e3fdf788af0','efde68df82a75236295bf551','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met','2026-03-02T00:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('daa3238e1a81d377d872f50f','8c7b8f1d0d70691c813e1815','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('01733b621f6f59d4f9d2ae60','8c7b8f1d0d70691c813e1815','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('05b6a866c76d9f3738885b2c','8c7b8f1d0d70691c813e1815','solve','gold','3 working days','office','resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('e96b0c1e4695f6a9c1cc4df6','5840729a4492a17aa0a921bc','answer','standard','30m','office','answered opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z','answered','2026-03-04T01:10:00Z',NULL,'met','2026-03-04T01:00:00Z','tester','2026-03-04T03:00:00Z','written on paper');
INSERT INTO "clock" VALUES('9eb3619fe2ab2cfcfc5c7a20','5840729a4492a17aa0a921bc','solve','standard','8h','office','resolved','customer parts vendor problem evidence','logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('980b6ef36c692fed7aa0b83a','1a9a91893920215726ec0509','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z','arrived','2026-04-01T01:00:00Z',NULL,'met','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('6ea117ed38327056f19fe2b8','1a9a91893920215726ec0509','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('a11401a8af2688076d4d7c06','6c96552a3d8913bc7de5d02f','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z','merged','2026-04-01T01:00:00Z',NULL,'void','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('d4ff07bc122ba6587686d734','6c96552a3d8913bc7de5d02f','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z','merged','2026-04-01T01:00:00Z',NULL,'void','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('4b27c32dfc3762240815133e','c42e0b19948eb941580ff4a6','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('034c3b2c5ff7c57a06ce619c','c42e0b19948eb941580ff4a6','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('799567895929de2919cf6198','5e306246fbf87e907f5de7e4','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('bc8f1566b379797f394ff244','5e306246fbf87e907f5de7e4','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('36eb9af6156fb7c3ea731995','0f6ec55ed08dee2fb35e0a7f','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T02:00:00Z','resolved','2026-04-01T02:00:00Z',NULL,'met','2026-04-01T02:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('76857a290e7f71dc6030eac2','0f6ec55ed08dee2fb35e0a7f','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T02:00:00Z','resolved','2026-04-01T02:00:00Z',NULL,'met','2026-04-01T02:00:00Z',NULL,NULL,NULL);
CREATE TABLE clock_period (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  due_at TEXT NOT NULL,
  held INTEGER NOT NULL CHECK (held IN (0, 1)),
  PRIMARY KEY (clock_id, since),
  CHECK (since <= until)
) STRICT;
INSERT INTO "clock_period" VALUES('f60d74e74e47ea7f764fa0ab','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:15:00Z',0);
INSERT INTO "clock_period" VALUES('c89ea9d7ff5840e156210b5e','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('70dee1c078e4a73d348ba0cd','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('0fc0eac9e6af5b275364312b','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('22f8bb8386c6c8c93fe92793','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('6583f7d721ecf50deffcc93b','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-02T06:00:00Z',1);
INSERT INTO "clock_period" VALUES('12a99a029295f83403bb2a19','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('39490724bd49ba0d24aa0b12','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','2026-03-04T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('8d9e21fd0aa7fd06e733bc4b','2026-03-02T03:30:00Z','2026-03-04T01:00:00Z','2026-03-02T03:45:00Z',0);
INSERT INTO "clock_period" VALUES('c42c36ed841ab87a449662fa','2026-03-02T03:30:00Z','2026-03-04T01:00:00Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('d3e9603e3bc3df600cf7e459','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-05T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('d3e9603e3bc3df600cf7e459','2026-03-02T06:00:00Z','2026-03-04T01:00:00Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('34f13fd93127461855ea7656','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:35:00Z',0);
INSERT INTO "clock_period" VALUES('ec03b882b591230e1e1332c6','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:50:00Z',0);
INSERT INTO "clock_period" VALUES('03e618e30d823e1e5f246f68','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('8889f90c5d47de495cd5df9b','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('f0263353f7ccb18fd8d50059','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('9f603f2a2e81169b8d9ae7a4','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('f5d6668bf5ea3ad43c95660d','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('62cba2830307b24606907e9d','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-02T02:30:00Z',0);
INSERT INTO "clock_period" VALUES('a35c8211e1400e3fdf788af0','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('8d9e21fd0aa7fd06e733bc4b','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T03:45:00Z',1);
INSERT INTO "clock_period" VALUES('c42c36ed841ab87a449662fa','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T04:00:00Z',1);
INSERT INTO "clock_period" VALUES('d3e9603e3bc3df600cf7e459','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T09:30:00Z',1);
INSERT INTO "clock_period" VALUES('daa3238e1a81d377d872f50f','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-04T01:15:00Z',0);
INSERT INTO "clock_period" VALUES('01733b621f6f59d4f9d2ae60','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-04T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('05b6a866c76d9f3738885b2c','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('e96b0c1e4695f6a9c1cc4df6','2026-03-04T01:00:00Z','2026-03-04T01:10:00Z','2026-03-04T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('9eb3619fe2ab2cfcfc5c7a20','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-05T01:00:00Z',0);
INSERT INTO "clock_period" VALUES('8d9e21fd0aa7fd06e733bc4b','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T03:45:00Z',0);
INSERT INTO "clock_period" VALUES('c42c36ed841ab87a449662fa','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('d3e9603e3bc3df600cf7e459','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('980b6ef36c692fed7aa0b83a','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('6ea117ed38327056f19fe2b8','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('a11401a8af2688076d4d7c06','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('d4ff07bc122ba6587686d734','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('4b27c32dfc3762240815133e','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('034c3b2c5ff7c57a06ce619c','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('799567895929de2919cf6198','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('bc8f1566b379797f394ff244','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('36eb9af6156fb7c3ea731995','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','2026-04-01T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('76857a290e7f71dc6030eac2','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','2026-04-09T09:30:00Z',0);
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
INSERT INTO "consent" VALUES('2314387aabc58a9c1a7c4277','6b713b9f4d358bf28426ecc3','remote',NULL,'Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('5021b478addde7336186eda0','6b713b9f4d358bf28426ecc3','quote','76131cc5a18b0f805eeddc51','Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('9ef93463156cdefb8365216d','1d2b0bdb1b9622d65696f644','removal',NULL,'Ms Example','phone','2026-03-02T03:00:00Z');
CREATE TABLE contact (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  site_id TEXT REFERENCES site (id),
  name TEXT NOT NULL CHECK (name <> ''),
  role TEXT,
  phone TEXT,
  mail TEXT
, left_on TEXT, head INTEGER NOT NULL DEFAULT 0 CHECK (head IN (0, 1))) STRICT;
INSERT INTO "contact" VALUES('dc89d7ff4cd715de931f63b1','28edf2f2ac6aee4f6bb0e913','52ec80a892b39f8a186fbfac','Li Na','head nurse','13800000003',NULL,'2026-04-01',0);
INSERT INTO "contact" VALUES('e09d8132383ba82552efec25','12c73c0213b998888f4fc46f',NULL,'Li Na',NULL,NULL,'li@example.invalid',NULL,0);
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
INSERT INTO "contract" VALUES('a4fe5ee08a6a6cb6d89d6e4a','C-0001','28edf2f2ac6aee4f6bb0e913','full','gold',NULL,'2026-01-01','2026-12-31');
INSERT INTO "contract" VALUES('384ddab7645f8b0f48e507f2','C-0002','f238c5eadb917b86cd120948','basic','standard',NULL,'2026-01-01','2027-06-30');
CREATE TABLE contract_extension (
  clock_id TEXT PRIMARY KEY REFERENCES clock (id),
  contract_id TEXT NOT NULL REFERENCES contract (id),
  at TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  CHECK (ended_on < ends_on)
) STRICT;
INSERT INTO "contract_extension" VALUES('12a99a029295f83403bb2a19','384ddab7645f8b0f48e507f2','2026-03-02T06:00:00Z','2026-12-31','2027-01-31');
CREATE TABLE contract_moved_end (
  id TEXT PRIMARY KEY,
  contract_id TEXT NOT NULL REFERENCES contract (id),
  at TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  why TEXT NOT NULL CHECK (why <> ''),
  CHECK (ended_on <> ends_on)
) STRICT;
INSERT INTO "contract_moved_end" VALUES('6c01fe2dbdd2a5e9d4c1dc10','384ddab7645f8b0f48e507f2','2026-04-01T01:00:00Z','2027-01-31','2027-06-30','goodwill');
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
INSERT INTO "counter" VALUES('AS',2);
INSERT INTO "counter" VALUES('A',2);
INSERT INTO "counter" VALUES('T',3);
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
INSERT INTO "customer" VALUES('28edf2f2ac6aee4f6bb0e913','Example Clinic','example clinic','city','gold',NULL,'1 Example Road','CU-0001',NULL);
INSERT INTO "customer" VALUES('f238c5eadb917b86cd120948','示例诊所','示例诊所',NULL,NULL,NULL,NULL,'CU-0002',NULL);
INSERT INTO "customer" VALUES('3c974ce90ca6bbb05d98768f','Sample Dealer','sample dealer',NULL,NULL,NULL,NULL,'CU-0003',NULL);
INSERT INTO "customer" VALUES('a267d2061ccc89e2c88fe2aa','Sample School','sample school',NULL,NULL,NULL,NULL,'CU-0004',NULL);
INSERT INTO "customer" VALUES('2015bd08062df43fea60abb8','Sample Dealers','sample dealers',NULL,NULL,NULL,NULL,'CU-0005','3c974ce90ca6bbb05d98768f');
INSERT INTO "customer" VALUES('675935e751941a539c6a9770','Sample Works','sample works',NULL,NULL,NULL,NULL,'CU-0006',NULL);
INSERT INTO "customer" VALUES('12c73c0213b998888f4fc46f','Li Na','li na',NULL,NULL,NULL,NULL,'CU-0007',NULL);
CREATE TABLE customer_number (
  number_key TEXT PRIMARY KEY,
  number TEXT NOT NULL CHECK (number <> ''),
  customer_id TEXT NOT NULL REFERENCES customer (id),
  name_key TEXT NOT NULL
) STRICT;
INSERT INTO "customer_number" VALUES('k-17','K-17','675935e751941a539c6a9770','sample works');
CREATE TABLE discount (
  ticket_id TEXT PRIMARY KEY REFERENCES ticket (id),
  amount INTEGER NOT NULL CHECK (amount > 0),
  currency TEXT NOT NULL,
  decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 4),
  why TEXT NOT NULL CHECK (why <> ''),
  at TEXT NOT NULL,
  given_by TEXT NOT NULL
) STRICT;
INSERT INTO "discount" VALUES('6b713b9f4d358bf28426ecc3',500,'CNY',2,'goodwill','2026-03-02T02:05:00Z','tester');
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
  minutes INTEGER CHECK (minutes >= 0), handed_over_at TEXT, code TEXT, component TEXT, attribution TEXT, charged_because TEXT, overruled_by TEXT, kilometres INTEGER CHECK (kilometres >= 0), test TEXT, solved INTEGER CHECK (solved IN (0, 1)), signed_by TEXT, signed_at TEXT, failed_at TEXT, failed_because TEXT CHECK ((failed_because IS NULL) = (failed_at IS NULL)), place TEXT, advice TEXT, found INTEGER CHECK (found IN (0, 1)), parts_charged TEXT CHECK (parts_charged IN ('free', 'cost', 'price', 'refused')), work_charged TEXT CHECK (work_charged IN ('free', 'cost', 'price', 'refused')),  -- time worked on site
  UNIQUE (ticket_id, visit),
  CHECK (finished_at IS NULL OR cancelled_at IS NULL)
) STRICT;
INSERT INTO "dispatch" VALUES('68a8ecc8a4edc244ebf925d5','6b713b9f4d358bf28426ecc3',1,'e65ae8b88974f3dd984c332d','2026-03-02T01:00:00Z',NULL,NULL,'2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z',NULL,'paper jam','worn roller','roller replaced','prints 20 labels',40,'2026-03-02T02:05:00Z','paper',NULL,NULL,'full care',NULL,12,'printed 20 labels',1,'Li Na','2026-03-02T02:05:00Z',NULL,NULL,NULL,NULL,NULL,'cost','free');
INSERT INTO "dispatch" VALUES('338bb3be9ee9218a6815666e','3f7f0108768fc0eab1c17944',1,'7f0bba0a3e32f209bb698807','2026-03-03T01:00:00Z',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,'none','no training','explained','they know how',30,NULL,NULL,NULL,NULL,'in warranty',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'free','free');
INSERT INTO "dispatch" VALUES('f010d4b87392646ff384221a','1a9a91893920215726ec0509',1,'e65ae8b88974f3dd984c332d','2026-04-01T01:00:00Z',NULL,NULL,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'out of warranty',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'third floor','do not bend it',1,'price','price');
CREATE TABLE dispatch_check (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  kept INTEGER NOT NULL CHECK (kept IN (0, 1)), judged_by TEXT,
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_check" VALUES('68a8ecc8a4edc244ebf925d5','uniform',1,NULL);
INSERT INTO "dispatch_check" VALUES('68a8ecc8a4edc244ebf925d5','tidy',0,NULL);
INSERT INTO "dispatch_check" VALUES('f010d4b87392646ff384221a','tidy',0,'tester');
CREATE TABLE dispatch_crew (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  PRIMARY KEY (dispatch_id, engineer_id)
) STRICT;
INSERT INTO "dispatch_crew" VALUES('f010d4b87392646ff384221a','7f0bba0a3e32f209bb698807');
CREATE TABLE dispatch_item (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  quantity INTEGER NOT NULL CHECK (quantity > 0), method TEXT,
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_item" VALUES('68a8ecc8a4edc244ebf925d5','training',1,NULL);
INSERT INTO "dispatch_item" VALUES('f010d4b87392646ff384221a','training',1,'at the machine');
CREATE TABLE document (
  number INTEGER PRIMARY KEY,  -- when the texts have changed it is another one
  ticket_id TEXT NOT NULL UNIQUE REFERENCES ticket (id) ON DELETE CASCADE,
  digest INTEGER NOT NULL      -- of the texts
) STRICT;
INSERT INTO "document" VALUES(0,'96067549811f53a01a13cb58',2483302705);
INSERT INTO "document" VALUES(1,'efde68df82a75236295bf551',129524800);
INSERT INTO "document" VALUES(2,'3f7f0108768fc0eab1c17944',1064806338);
INSERT INTO "document" VALUES(3,'5840729a4492a17aa0a921bc',1221380378);
INSERT INTO "document" VALUES(4,'fd2528fb0b2df122f1af6ff9',2093342709);
INSERT INTO "document" VALUES(5,'23ba1a89dfb32b13b2941949',3873463776);
INSERT INTO "document" VALUES(6,'6b713b9f4d358bf28426ecc3',1763828510);
INSERT INTO "document" VALUES(7,'8c7b8f1d0d70691c813e1815',3017057375);
INSERT INTO "document" VALUES(8,'a934c090bc7b00831ee4eed2',3112426978);
INSERT INTO "document" VALUES(9,'6c96552a3d8913bc7de5d02f',3483548428);
INSERT INTO "document" VALUES(10,'c42e0b19948eb941580ff4a6',2242262510);
INSERT INTO "document" VALUES(11,'1d2b0bdb1b9622d65696f644',4152089765);
INSERT INTO "document" VALUES(12,'5e306246fbf87e907f5de7e4',325237026);
INSERT INTO "document" VALUES(13,'1a9a91893920215726ec0509',3848825112);
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
INSERT INTO "engineer" VALUES('e65ae8b88974f3dd984c332d','Wang Lin','wang lin','wang','centre',NULL,'10 0001',NULL,1,NULL);
INSERT INTO "engineer" VALUES('7f0bba0a3e32f209bb698807','Zhao Min','zhao min','zhao','centre',NULL,NULL,NULL,1,8);
INSERT INTO "engineer" VALUES('33807e6566b136c8d0395f7c','Ada','ada',NULL,NULL,NULL,NULL,NULL,1,NULL);
CREATE TABLE engineer_role (
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  role TEXT NOT NULL CHECK (role <> ''),
  PRIMARY KEY (engineer_id, role)
) STRICT;
INSERT INTO "engineer_role" VALUES('7f0bba0a3e32f209bb698807','reception');
CREATE TABLE engineer_skill (
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  skill TEXT NOT NULL CHECK (skill <> ''),
  PRIMARY KEY (engineer_id, skill)
) STRICT;
INSERT INTO "engineer_skill" VALUES('e65ae8b88974f3dd984c332d','printer');
INSERT INTO "engineer_skill" VALUES('7f0bba0a3e32f209bb698807','installation');
CREATE TABLE entitlement (
  contract_id TEXT NOT NULL REFERENCES contract (id),
  entitlement TEXT NOT NULL,
  total INTEGER NOT NULL CHECK (total >= 0),
  used INTEGER NOT NULL DEFAULT 0 CHECK (used BETWEEN 0 AND total),
  PRIMARY KEY (contract_id, entitlement)
) STRICT;
INSERT INTO "entitlement" VALUES('a4fe5ee08a6a6cb6d89d6e4a','visit',4,1);
INSERT INTO "entitlement" VALUES('a4fe5ee08a6a6cb6d89d6e4a','training',2,1);
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
, plate TEXT, plate_key TEXT, note TEXT, paid_on TEXT, transferred_on TEXT) STRICT;
INSERT INTO "equipment" VALUES('31c46da1480c9ede34eb5cb9','PR-1001','pr-1001','printer','LP2','28edf2f2ac6aee4f6bb0e913','52ec80a892b39f8a186fbfac','a4fe5ee08a6a6cb6d89d6e4a','2024-01-01','2024-01-05','2024-01-10',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "equipment" VALUES('241c8b5b73e1b66f4b873a9a','PR-1002','pr-1002','printer',NULL,'f238c5eadb917b86cd120948',NULL,'384ddab7645f8b0f48e507f2','2026-02-01',NULL,'2026-04-01',NULL,NULL,'豫A12345','豫a12345','in the van',NULL,NULL);
INSERT INTO "equipment" VALUES('0eecc3aebc118d5562266a1b','PR-9001','pr-9001','printer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE "escalation" (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  percent INTEGER NOT NULL CHECK (percent >= 0),
  done_at TEXT NOT NULL,
  undone TEXT,
  PRIMARY KEY (clock_id, percent)
) STRICT;
INSERT INTO "escalation" VALUES('d3e9603e3bc3df600cf7e459',75,'2026-03-02T09:20:00Z',NULL);
INSERT INTO "escalation" VALUES('03e618e30d823e1e5f246f68',75,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('d3e9603e3bc3df600cf7e459',100,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('03e618e30d823e1e5f246f68',100,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('03e618e30d823e1e5f246f68',150,'2026-03-03T01:00:00Z',NULL);
CREATE TABLE finding (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  what TEXT NOT NULL CHECK (what <> ''),
  place INTEGER NOT NULL,
  ticket_id TEXT REFERENCES ticket (id),
  PRIMARY KEY (dispatch_id, what)
) STRICT;
INSERT INTO "finding" VALUES('f010d4b87392646ff384221a','cable loose',0,'5e306246fbf87e907f5de7e4');
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
INSERT INTO "hold" VALUES('998f6a3678c6a0f1ba76ad74','1d2b0bdb1b9622d65696f644','factory','2026-03-02T03:00:00Z',NULL,'tester','sent away',NULL);
INSERT INTO "hold" VALUES('4f24553de835943cab577ebc','3f7f0108768fc0eab1c17944','resolved','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester',NULL,NULL);
INSERT INTO "hold" VALUES('64453d0e7889878e0af11ef3','23ba1a89dfb32b13b2941949','customer','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','tester',NULL,'2026-03-06T01:00:00Z');
CREATE TABLE holder (
  id TEXT PRIMARY KEY,
  place TEXT,
  engineer_id TEXT REFERENCES engineer (id),
  dispatch_id TEXT UNIQUE REFERENCES dispatch (id),
  CHECK ((place IS NULL) <> (dispatch_id IS NULL)),
  CHECK (engineer_id IS NULL OR place IS NOT NULL)
) STRICT;
INSERT INTO "holder" VALUES('e6a3af7cc4fcd1f540b6a27a','warehouse',NULL,NULL);
INSERT INTO "holder" VALUES('5443c57518fa29a12d2d1b1f','centre','e65ae8b88974f3dd984c332d',NULL);
INSERT INTO "holder" VALUES('bcb331462d22713d6626fb02','centre',NULL,NULL);
INSERT INTO "holder" VALUES('c7fc3ca2a474087189a4ba29',NULL,NULL,'68a8ecc8a4edc244ebf925d5');
CREATE TABLE imported (
  row_hash TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id)
) STRICT;
INSERT INTO "imported" VALUES('a98a8f651662bdde032bfcf6f228a852c052407dc84ee9adcf3529dfd15c2d8e','efde68df82a75236295bf551');
INSERT INTO "imported" VALUES('aed74f9fb9599ceeef9748d00acf6cc53cf33903c89475435915b9eb77ea7540','efde68df82a75236295bf551');
CREATE TABLE indexed (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  journal_seq INTEGER NOT NULL,
  next_document INTEGER NOT NULL
) STRICT;
INSERT INTO "indexed" VALUES(1,149,14);
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
INSERT INTO "journal" VALUES(1,'f0b985a5bb8c991f41f6c108','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','e65ae8b88974f3dd984c332d','engineer added','{"name": "Wang Lin", "station": "centre"}','9d17b9c12fc600ca70a2bf115235f7e5da8fa5ca33daf9c535c078183077d433');
INSERT INTO "journal" VALUES(2,'82069ba5a736743a26fb4e74','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','7f0bba0a3e32f209bb698807','engineer added','{"name": "Zhao Min", "station": "centre", "roles": ["reception"]}','ea09d43660984439ff9f35d3eb6d7e0dece343c37a28aa746abec555ac94f20f');
INSERT INTO "journal" VALUES(3,'97229d7c9179da5171813d54','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','7f0bba0a3e32f209bb698807','engineer away','{"name": "Zhao Min", "since": "2026-04-05T16:00:00Z", "until": "2026-04-10T16:00:00Z", "note": "holiday"}','41cdda6cdcd47143a3c6724344550160af284cb4463f530d172e88cb4528c54b');
INSERT INTO "journal" VALUES(4,'72eb050836f61c8a7f7dffb0','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','28edf2f2ac6aee4f6bb0e913','customer added','{"number": "CU-0001", "name": "Example Clinic", "phones": ["13800000001"]}','7bdb5c7d33e8027597ee1c339685b4fc4c7e5330fd83fc5f02b94649e024429d');
INSERT INTO "journal" VALUES(5,'cb254eaa12aade183142716f','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','f238c5eadb917b86cd120948','customer added','{"number": "CU-0002", "name": "示例诊所", "phones": ["13800000002"]}','1908a3126c95f72355cb073876e05dbca5325be42399038f53a314b38a59e851');
INSERT INTO "journal" VALUES(6,'ef62064b840d7849df54284b','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','3c974ce90ca6bbb05d98768f','customer added','{"number": "CU-0003", "name": "Sample Dealer", "phones": []}','aa30dd4b17797cf41b9be449009409b005d0036e17cb908649d445a557b4c5ab');
INSERT INTO "journal" VALUES(7,'4e45ccea72091016adbaa6cb','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','site','52ec80a892b39f8a186fbfac','site added','{"customer": "Example Clinic", "name": "North wing", "address": "2 Sample Road", "region": "county"}','2b2f4809d9f6c2e468b6876f504e441385dd23021d8c0b38a5cb895dbfa95385');
INSERT INTO "journal" VALUES(8,'0d298333d765bb8669acc468','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','28edf2f2ac6aee4f6bb0e913','telephone added','{"name": "Example Clinic", "phone": "13800000003"}','3f1a7bb24cb27a1e1be144d74a4fef371facf22238caf572f159b065778ce254');
INSERT INTO "journal" VALUES(9,'0d298333d765bb8669acc468','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','28edf2f2ac6aee4f6bb0e913','contact added','{"customer": "Example Clinic", "name": "Li Na", "site": "North wing", "role": "head nurse", "phone": "13800000003", "mail": null}','49830362b80b30aa3ac49e0391bce12a6ae610a3ec831c15c43b5c20a6924209');
INSERT INTO "journal" VALUES(10,'aec702bccf54d4f07a4f8d0a','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','a4fe5ee08a6a6cb6d89d6e4a','contract added','{"number": "C-0001", "customer": "Example Clinic", "kind": "full", "tier": "gold", "from": "2026-01-01", "to": "2026-12-31"}','7e24a18e5a53f20b438548b87037d2b1bb8937428e6da246a9f04399613d7920');
INSERT INTO "journal" VALUES(11,'6776c569552e4dd97b67bdc8','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','384ddab7645f8b0f48e507f2','contract added','{"number": "C-0002", "customer": "示例诊所", "kind": "basic", "tier": "standard", "from": "2026-01-01", "to": "2026-12-31"}','df9a6834ff9d418aefc76df3922004cf16acb9439b16c1e7c8c750629d0c2214');
INSERT INTO "journal" VALUES(12,'250b7e30ced4cd4d5ef0cdc5','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','31c46da1480c9ede34eb5cb9','equipment added','{"serial": "PR-1001", "kind": "printer", "customer": "Example Clinic", "plate": null}','74a68f8707a43d2324e7cfdb4c3e37d44d40b4b21ceb52854c4b11779ca64131');
INSERT INTO "journal" VALUES(13,'17e229005232e768ee9e022e','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','241c8b5b73e1b66f4b873a9a','equipment added','{"serial": "PR-1002", "kind": "printer", "customer": "示例诊所", "plate": null}','63672b34d50a2afcb42b57f4dfa169f0005930631e850a0789e23c1fe6a433b5');
INSERT INTO "journal" VALUES(14,'8aa4aa1d6da7859a80388278','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','0eecc3aebc118d5562266a1b','equipment added','{"serial": "PR-9001", "kind": "printer", "customer": null, "plate": null}','0b1145a5f31453fee54b6a534cc3bfcd293f2f08470227e17bc7afb98eab5fac');
INSERT INTO "journal" VALUES(15,'e45093b1401ceea9319a0764','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts received','{"part": "roller", "condition": "new", "quantity": 10, "from": null, "to": "warehouse", "serial": null, "request": null, "note": "delivery note 17"}','2d3e90992fbc9574fdf15fccd9f35e6c2e3bd2a737e44ca973ffbf54ecbf4e3a');
INSERT INTO "journal" VALUES(16,'cb6050f86ca54c7f5c18aadb','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 3, "from": "warehouse", "to": "centre/Wang Lin", "serial": null, "request": null, "note": null}','d3f61403d5e037da457772bfdb732e783df097defde6a363516223decacd2c77');
INSERT INTO "journal" VALUES(17,'d13731948368324abb110838','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": null, "note": null}','b84ae7c1247d8e489025ae46eb0004aadd724fa3f2532d24fdaf31040faa40b2');
INSERT INTO "journal" VALUES(18,'00e2fc01e5af10ad41234ac8','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','card','d51ac99dfd30cd013252a60a','card sold','{"card": "CARD-0001", "customer": "Example Clinic", "value": 50000, "currency": "CNY", "decimals": 2}','88cebe9fc80b0a98a535b0b47548b0c8d53ec3267d886ccd986f29ad65a35ba6');
INSERT INTO "journal" VALUES(19,'23fcc88cc31e1c57de12f2fd','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','6b713b9f4d358bf28426ecc3','logged','{"channel": "phone", "caller": "Li Na", "phone": "13800000003", "said": "printer jams", "summary": "printer jams", "priority": "P1", "tier": "gold", "region": "county", "kind": "fault", "equipment": "PR-1001", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "8abbe694c9d085995356869d", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T01:15:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T01:30:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','303dad7bcb06ffb3819a4bb965221b092b3d3a12771382743e552774dd928e28');
INSERT INTO "journal" VALUES(20,'ba07ef74fdbae728359e0e21','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','6b713b9f4d358bf28426ecc3','assigned','{"engineer": "Wang Lin", "was": null, "clocks": []}','73176ce7e903396bddf2daf1ba7e37a04e2df7e04ca103c3ef03224596478c8b');
INSERT INTO "journal" VALUES(21,'bd9c8afd25e1fbaf3cfcd8e4','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','6b713b9f4d358bf28426ecc3','opinion','{"text": "restart did not help", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T01:15:00Z", "at": "2026-03-02T01:00:00Z", "spare": "15m clock"}, {"target": "opinion", "change": "met", "due": "2026-03-02T01:30:00Z", "at": "2026-03-02T01:00:00Z", "spare": "30m clock"}]}','4277dd129850d1d3437ac404038cc8afc0a7e66455e75ff358aeba2a717e51e9');
INSERT INTO "journal" VALUES(22,'fce450d8ea4720115d006529','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','6b713b9f4d358bf28426ecc3','appointed','{"visit_at": "2026-03-02T02:00:00Z", "visit_until": null, "asked_by": "customer", "note": "they close at noon", "clocks": []}','83e855b9eaac4d4ab6a7d290f7c95a062218664cc876a20b2c270a02f9542e20');
INSERT INTO "journal" VALUES(23,'6ea022800e971089fe2c770d','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','6b713b9f4d358bf28426ecc3','consented','{"purpose": "remote", "by": "Li Na", "how": "phone", "quote": null, "clocks": []}','6507773c421cce1460020f04dc624663bb592467013dcd5554ba58dbcb57765a');
INSERT INTO "journal" VALUES(24,'168e2ecab915472b994edd1a','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','6b713b9f4d358bf28426ecc3','quoted','{"quote": "Q-0001", "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}], "total": 8000, "currency": "CNY", "decimals": 2}','ba2100afb89875278d244bb1db19e2cdeb29e94633078c2198a4b98404718301');
INSERT INTO "journal" VALUES(25,'a4ebd15766710810229bd389','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','6b713b9f4d358bf28426ecc3','consented','{"purpose": "quote", "by": "Li Na", "how": "phone", "quote": "Q-0001", "clocks": []}','9f927cb033eab447c3a5286a4ed82908feb0f586bdb7a827345c56d74b77aa4b');
INSERT INTO "journal" VALUES(26,'09df23ba2c4c92ea6d2d2379','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','6b713b9f4d358bf28426ecc3','ordered','{"visit": 1, "engineer": "Wang Lin", "instead_of": null, "clocks": [{"target": "arrive", "change": "started", "due": "2026-03-02T03:00:00Z", "within": "2h clock"}]}','2806c0b0da3a938a340c9d7427bb37c28d0004dba0e6fdae8fe67c0f72e4d0e0');
INSERT INTO "journal" VALUES(27,'16e317eeaf0c46e6fdfa9e21','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','6b713b9f4d358bf28426ecc3','parts issued','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "centre/Wang Lin", "to": "SD-000001/1", "serial": null, "request": null, "note": null}','e4140777febacc5d06292d0e8da0a13fae6269c339c4203262a1a04626ecb9df');
INSERT INTO "journal" VALUES(28,'8ec6eb966261ecd26cee8bf6','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','6b713b9f4d358bf28426ecc3','arrived','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "arrive", "change": "met", "due": "2026-03-02T03:00:00Z", "at": "2026-03-02T02:05:00Z", "spare": "55m clock"}]}','3309e974f5f5a935e373ec3809b14ef3677da8acf039dda5646e3b17c2287068');
INSERT INTO "journal" VALUES(29,'967eff3e5f878963af486535','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','6b713b9f4d358bf28426ecc3','recorded','{"visit": 1, "form": {"fault": "paper jam", "code": "paper", "cause": "worn roller", "action": "roller replaced", "test": "printed 20 labels", "result": "prints 20 labels", "minutes": 40, "kilometres": 12, "solved": true, "covered": {"parts": "cost", "work": "free", "because": "full care"}, "checklist": {"uniform": true, "tidy": false}, "work": {"training": 1}, "parts": [{"part": "roller", "quantity": 1, "source": null, "condition": "new", "serial": null, "back": false}]}, "was": {}, "clocks": []}','b85a04ae32bfc8fc66632f65b0ae2cf1e81eb86f66fa546961b66853e8292c65');
INSERT INTO "journal" VALUES(30,'967eff3e5f878963af486535','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','6b713b9f4d358bf28426ecc3','parts fitted','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "SD-000001/1", "to": null, "serial": null, "request": null, "note": null}','2a9c55d874381723068ff534eb9a18ff264dc8468ad114019b19488d27038755');
INSERT INTO "journal" VALUES(31,'967eff3e5f878963af486535','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','6b713b9f4d358bf28426ecc3','entitlement used','{"contract": "C-0001", "entitlement": "training", "quantity": 1, "left": 1}','049fde0fb7f3373c355157012bb0b8d0bf545959dae2e208919e597ec07d2e4a');
INSERT INTO "journal" VALUES(32,'967eff3e5f878963af486535','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','6b713b9f4d358bf28426ecc3','charged','{"visit": 1, "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}, {"kind": "work", "item": "training", "quantity": 1, "unit": "place", "unit_price": 20000, "list_amount": 20000, "amount": 0, "because": "included in the contract"}], "total": 8000, "currency": "CNY", "decimals": 2}','b0590d0a681b593c21daefa033cfd3d10b2b43619679be7a9c9478154560bd98');
INSERT INTO "journal" VALUES(33,'681eb2d9cf63374cd304d7a9','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','6b713b9f4d358bf28426ecc3','attached','{"visit": 1, "number": 1, "kind": "photo", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','ae6da902415ce618afcc88f2e8405dda07be7fffdd4723e690a598cc6e69cbaa');
INSERT INTO "journal" VALUES(34,'0a9106c07ed045572bccd41f','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','6b713b9f4d358bf28426ecc3','file attached','{"number": 2, "kind": "file", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','81799eae9240b314dcf13a9ceaf807c079a157bcfe38e495779d66abb3830729');
INSERT INTO "journal" VALUES(35,'a37d63eb9fca0c9498127028','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','6b713b9f4d358bf28426ecc3','recorded','{"visit": 1, "form": {"signature": "Li Na"}, "was": {}, "clocks": []}','d270a4ad640ee72fde66129cb6dffccc76f7026b436c40dc66066aadbf3eafaf');
INSERT INTO "journal" VALUES(36,'a37d63eb9fca0c9498127028','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','6b713b9f4d358bf28426ecc3','finished','{"visit": 1, "engineer": "Wang Lin", "clocks": []}','5c9d265cd2588c6d3af1073e50c2e818bb5804fbb942658d0999eaa93b0dcdb5');
INSERT INTO "journal" VALUES(37,'a37d63eb9fca0c9498127028','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','6b713b9f4d358bf28426ecc3','resolved','{"cause": "worn roller", "solution": "roller replaced", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-02T09:30:00Z", "at": "2026-03-02T02:05:00Z", "spare": "6h25m"}]}','2c0a0f9d3c7129d71c884580fb5cbf0909b1bf3b3fa4e991a170f1d05dd2a456');
INSERT INTO "journal" VALUES(38,'15e95d87af2e1d6c52ef7a8e','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','6b713b9f4d358bf28426ecc3','paid','{"receipt": "R-0001", "amount": 3000, "currency": "CNY", "decimals": 2, "method": "card", "card": "CARD-0001", "balance": 47000, "owed": 5000, "held": 0}','3fbe4e71e1c4f6a9fde1ddf1b8681d5e581e6f7ebacb782c140449261a80a80f');
INSERT INTO "journal" VALUES(39,'351d66dd1a640cd6c5d72da2','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','6b713b9f4d358bf28426ecc3','paid','{"receipt": "R-0002", "amount": 5000, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 0}','6658f2fc0eaf9c7f3d6f7c2540c963afc6888f9541e4b2eec57e309aecf88994');
INSERT INTO "journal" VALUES(40,'9e288e690a1252368bdd8392','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','6b713b9f4d358bf28426ecc3','handed-over','{"visit": 1, "engineer": "Wang Lin", "clocks": [], "receipts": ["R-0001", "R-0002"], "money": [{"amount": 8000, "currency": "CNY", "decimals": 2}]}','13d84bdfe10fd43bd4ccb706965cb1d60966962b2bc6a8f86771c96cc3b84c2b');
INSERT INTO "journal" VALUES(41,'50df0c5abf24f15f62ab7f7d','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','6b713b9f4d358bf28426ecc3','discounted','{"amount": 500, "was": 0, "currency": "CNY", "decimals": 2, "why": "goodwill", "owed": 0, "held": 500}','008510b9a331c8aab01b4a7109f324dc04831c39f56671b78ed4d1127f40d415');
INSERT INTO "journal" VALUES(42,'d63c1dfc083ee89dacb542b6','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','6b713b9f4d358bf28426ecc3','refunded','{"receipt": "R-0003", "amount": 500, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 0}','f9e2f747420370f99ff13c82499158941e9a716413259b6a16bd9e58e3288e57');
INSERT INTO "journal" VALUES(43,'a129411b6fcc1d97046749e2','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','6b713b9f4d358bf28426ecc3','receipt voided','{"receipt": "R-0003", "amount": -500, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 500, "why": "it was not given"}','5ff2d654a93dafe34a0a18172f779a6fbf0b792921ad007ae2434155d360fbc6');
INSERT INTO "journal" VALUES(44,'91a603da5e8ffe420f64c305','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','6b713b9f4d358bf28426ecc3','closed','{"note": null, "clocks": []}','94e1f8d20a69a3d81f5037baf615e20bdf5b65c6dd83bbbf53c36d1faa7fa2f7');
INSERT INTO "journal" VALUES(45,'8a3205c03e79ee824d0f2c8e','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','1d2b0bdb1b9622d65696f644','logged','{"channel": "phone", "caller": null, "phone": null, "said": "no power", "summary": "no power", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "equipment": "PR-1002", "contract": "C-0002", "assumed": ["priority", "region", "kind", "phase"], "terms": "2fcf7805e7d81ddfd73ee0c2", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T06:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','c22ebcc4a130f6245812f79c58bf432b1dc17b69c3383fbda208af5491be4d12');
INSERT INTO "journal" VALUES(46,'74fd19de873d89ae8508bfd0','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','1d2b0bdb1b9622d65696f644','called','{"channel": "phone", "caller": null, "phone": null, "said": "is anybody coming?", "clocks": []}','464a94c8b7332fcdaf1508761520222aa74e0ff67814a180dc157684ba336fb3');
INSERT INTO "journal" VALUES(47,'6c0f55fb096a7378fd7bfa5b','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','1d2b0bdb1b9622d65696f644','lent','{"loan": "47912a5281141a8ce6c028b8", "serial": "PR-9001", "kind": "printer", "due": "2026-03-17T03:00:00Z", "clocks": []}','8e80fd404d1c9f0a37298ae017bc1598ea3e2de61eaa0ebc37fcfaeaadf98061');
INSERT INTO "journal" VALUES(48,'6d6e94bb8cf7b69db4401385','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','1d2b0bdb1b9622d65696f644','return asked','{"return": "RMA-0001", "serial": "PR-1002", "reason": "quality", "decision": "repair", "freight": "desk", "because": {"when": {"warranty": ["in"]}}, "freight_back": "desk", "book": null, "overruled_by": null}','03280a4bbb7bd302b8e6187c4ccd91a814d59073b2d92137ec9fd9c430b63524');
INSERT INTO "journal" VALUES(49,'30ab0fb005fde1a95ca773d7','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','wang','ticket','1d2b0bdb1b9622d65696f644','return approved','{"return": "RMA-0001", "by": "wang", "lacking": 0, "note": null}','3142f9676331f36839d22c8af976c495233a738b2d4e15e740c34d5f81ac13ea');
INSERT INTO "journal" VALUES(50,'72a549754e7fea30ea668167','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','1d2b0bdb1b9622d65696f644','consented','{"purpose": "removal", "by": "Ms Example", "how": "phone", "quote": null, "clocks": []}','c6f0998af55a196e319707051d3b580559ba190604dcfa7e3edb97e7107fc18e');
INSERT INTO "journal" VALUES(51,'fec10604ba09dafdebc4bb05','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','1d2b0bdb1b9622d65696f644','sent-away','{"return": "RMA-0001", "serial": "PR-1002", "freight": "desk", "clocks": []}','64914daa33773fc44aba8c875e0c45a43c8858ed69e12f6b007d6d9c2fd8807f');
INSERT INTO "journal" VALUES(52,'1df70868e02babdee2dc79b5','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','1d2b0bdb1b9622d65696f644','held','{"reason": "factory", "note": "sent away", "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T06:00:00Z"}]}','e87c8c9915f3293c5ba54b8e2153d6385d30f92060b0226f0111b57e22843251');
INSERT INTO "journal" VALUES(53,'4c98d589a0b6d55f934e9f77','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','96067549811f53a01a13cb58','logged','{"channel": "phone", "caller": null, "phone": null, "said": "scanner reads every second code", "summary": "scanner reads every second code", "priority": "P2", "tier": "standard", "region": "city", "kind": "fault", "contract": "C-0002", "typed": ["priority"], "assumed": ["region", "kind", "phase"], "terms": "19beca7ad3ae0aa69c38d26e", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-04T09:30:00Z", "within": "2 working days"}]}','7ffd192cb210c586e14201dc5243d68f71cba14d054cdfb834d5c4a9fc25812d');
INSERT INTO "journal" VALUES(54,'5fe6d697eea2af6bd96423cb','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','23ba1a89dfb32b13b2941949','logged','{"channel": "phone", "caller": null, "phone": null, "said": "registration desk is down", "summary": "registration desk is down", "priority": "P3", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "e9de23cbd44521d2a1fd8c45", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T03:45:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-05T09:30:00Z", "within": "3 working days"}]}','3846cb6d0f9129adfe160482da7061aaca3689d5ae2d5c61fa669f624b3fe8a0');
INSERT INTO "journal" VALUES(55,'9c5e30574328751c3bef923e','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','23ba1a89dfb32b13b2941949','classified','{"changed": {"priority": ["P3", "P1"], "severity": [null, "down"], "reach": [null, "group"]}, "terms": "5fb4965dbbb41badf975d888", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "moved", "due": "2026-03-02T09:30:00Z", "was": "2026-03-05T09:30:00Z"}]}','db255ebd3102b6677f5d8502914159b3c19b956276ee0400a4c980933185a905');
INSERT INTO "journal" VALUES(56,'cf2b32b3dfe7eec2aff55181','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','23ba1a89dfb32b13b2941949','escalated','{"from": "1", "to": "2", "reason": "the board has to be measured", "clocks": []}','a4b27669ed3128861dbdf01c4702f80c8e46094ebf964b356408cbc8a7b7b134');
INSERT INTO "journal" VALUES(57,'c79d146123261d1cee93965b','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','96067549811f53a01a13cb58','answered','{"text": "we look into it", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T04:00:00Z", "at": "2026-03-02T06:00:00Z", "late": "1h"}]}','023a1378c60f8626f708890c192e6bb38352d55acbb73df9f2f472754c0cecb0');
INSERT INTO "journal" VALUES(58,'c79d146123261d1cee93965b','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','96067549811f53a01a13cb58','contract extended','{"target": "answer", "number": "C-0002", "by": "1 month", "was": "2026-12-31", "ends_on": "2027-01-31"}','9acfe7d6d937a85fdae167e405a97046d11ab4562f9ba847436509cc648c51a3');
INSERT INTO "journal" VALUES(59,'302a62c7249d33b4fefb073c','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','5d0a8a9225c39edbaa177368','parts asked','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "because": "for the fair"}','155fbd225f43a71e6d881e42ffbfec3d794226b8624f895a6abc6f34301c1260');
INSERT INTO "journal" VALUES(60,'ec02befdfad05e6133c1337f','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','wang','request','5d0a8a9225c39edbaa177368','request approved','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "lacking": 0, "note": null}','2a86be12293e0ca7f53dc642cca95cd952f7897e2e271aa2a01fa27833a5a1d7');
INSERT INTO "journal" VALUES(61,'ea6d363300ddaf65756d2d0d','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": "REQ-0001", "note": null}','e86f553a0c55a6e3b42eb0acc8907f4e02c6dd1b4a84925752a5f5c14820203b');
INSERT INTO "journal" VALUES(62,'ea6d363300ddaf65756d2d0d','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','5d0a8a9225c39edbaa177368','request issued','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "source": "warehouse"}','65604c6bff348f88de806b15fe70ea37b6156a47a52bc5c8ce76bc88eb55aac9');
INSERT INTO "journal" VALUES(63,'4841d139cd3900f8764cc524','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts counted','{"holder": "centre/Wang Lin", "part": "roller", "condition": "new", "counted": 1, "expected": 2, "engineer": "Wang Lin", "charged": 12000, "currency": "CNY", "decimals": 2}','151e5664837e15dd12535266baf03d7bea730aa7c03dfcc3b8ad9508d0e7d7e9');
INSERT INTO "journal" VALUES(64,'91f3210bab139fe309db0c9f','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','contract','a4fe5ee08a6a6cb6d89d6e4a','entitlement used','{"contract": "C-0001", "entitlement": "visit", "quantity": 1, "left": 3}','e09914cdcbb61feae188cbdc105dc4aedc9d33b3b94f21c29d002cd5c66b8bbd');
INSERT INTO "journal" VALUES(65,'a2e32cbd69280f92f42ea98a','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','a934c090bc7b00831ee4eed2','logged','{"channel": "phone", "caller": null, "phone": null, "said": "cannot log in", "summary": "cannot log in", "priority": "P1", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "5fb4965dbbb41badf975d888", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T09:35:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T09:50:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','c58a5dfb2d64849362edf8deecc86104a3b4abd500ce0ba0ec5380726570ab31');
INSERT INTO "journal" VALUES(66,'dedb628e0638feced846b9dc','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','23ba1a89dfb32b13b2941949','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T08:15:00Z", "note": "time is running out", "due_at": "2026-03-02T09:30:00Z"}','0cfd32f7daa0f1b6cd8e76ba93398069c4ae239056f09e77aabc38f88313acf7');
INSERT INTO "journal" VALUES(67,'dedb628e0638feced846b9dc','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','23ba1a89dfb32b13b2941949','notices written','{"to": ["Head of service"]}','280977776c5604b87c6626ce35d8075c79402fb399474c38b2057f116efb1685');
INSERT INTO "journal" VALUES(68,'2b313f50f21871d37068d8f5','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','23ba1a89dfb32b13b2941949','person told','{"to": "Head of service", "way": "command"}','3149bdd1d333073c8ba37c02ba7bdf8d052804f7b5206217d0aad3f83941909f');
INSERT INTO "journal" VALUES(69,'c9e3bd19155dfad321424208','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','a934c090bc7b00831ee4eed2','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T09:27:30Z", "note": "time is running out", "due_at": "2026-03-02T09:30:00Z"}','37e15fe09c49327a480811e253d2fdf88ddc0c6a762d28ecb2f3ce26defc9126');
INSERT INTO "journal" VALUES(70,'c9e3bd19155dfad321424208','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','a934c090bc7b00831ee4eed2','notices written','{"to": ["Head of service"]}','0c8c84a1f125601ec2b9a61e39e1d2d0d562f800c9080598b4493a74d3a10f40');
INSERT INTO "journal" VALUES(71,'1ce02b3d601934ba6e4597f4','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','23ba1a89dfb32b13b2941949','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','5e05d3ff3b55d3a8b8eb3fe8a8e97c07471589161811afbc3f913f23cbd7e45c');
INSERT INTO "journal" VALUES(72,'1ce02b3d601934ba6e4597f4','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','23ba1a89dfb32b13b2941949','escalated','{"from": "2", "to": "3", "because": {"target": "solve", "percent": 100}, "reason": null, "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}]}','0a39180e1509abec2be802507736ce6bb505ac6c7b3a23c1e8306cbafc90b1a1');
INSERT INTO "journal" VALUES(73,'1ce02b3d601934ba6e4597f4','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','23ba1a89dfb32b13b2941949','left undone','{"what": "priority", "why": "{number} is {priority} already", "facts": {"number": "SD-000004", "priority": "P1"}}','74360156352706c6690b0dca0eb4ba6d786ed2fa4a925c24fb14f0e04ff2221b');
INSERT INTO "journal" VALUES(74,'6d5d0a1f460ebb994e6cce12','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','a934c090bc7b00831ee4eed2','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','88cf655e473f0d1a5fbc5c3977091fafb3319ac16a947ff69b554de029b507b8');
INSERT INTO "journal" VALUES(75,'6d5d0a1f460ebb994e6cce12','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','a934c090bc7b00831ee4eed2','escalated','{"from": "1", "to": "2", "because": {"target": "solve", "percent": 100}, "reason": null, "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}, {"target": "answer", "change": "missed", "due": "2026-03-02T09:35:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T09:50:00Z"}]}','46b4280b8465d9c100490be20555d516d58f216484a2ff6bb082275b315b1a4a');
INSERT INTO "journal" VALUES(76,'6d5d0a1f460ebb994e6cce12','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','a934c090bc7b00831ee4eed2','left undone','{"what": "priority", "why": "{number} is {priority} already", "facts": {"number": "SD-000005", "priority": "P1"}}','1a96b0bc085be552b7907665fde44f6cc300997191915c6c259dc1c2e5a1dbd6');
INSERT INTO "journal" VALUES(77,'e130c32c861d3ddea933656e','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','a934c090bc7b00831ee4eed2','time used','{"target": "solve", "percent": 150, "used_at": "2026-03-03T00:35:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','7607e7d084160013209e454140f0d0e79254971be24d5b626f0eb1ac9e8b5922');
INSERT INTO "journal" VALUES(78,'e130c32c861d3ddea933656e','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','a934c090bc7b00831ee4eed2','assigned','{"engineer": "Zhao Min", "was": null, "clocks": [], "because": {"station": "centre", "skill": null, "live": 0, "last_at": null}}','6c3b70a2ac99d68ba4b6ebf99efba1c7e7b7c886814609857bad57291649811c');
INSERT INTO "journal" VALUES(79,'3084bbf349e83dde8aa67492','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','a934c090bc7b00831ee4eed2','person told','{"to": "Head of service", "way": "command"}','395671e470f0c72a64c76578934f12d14776363b58a14f21bb67a615151c7738');
INSERT INTO "journal" VALUES(80,'29a75470177a971f9a98b737','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','fd2528fb0b2df122f1af6ff9','logged','{"channel": "phone", "caller": null, "phone": null, "said": "called by mistake", "summary": "called by mistake", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "2fcf7805e7d81ddfd73ee0c2", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','18cf779e10861ef2263fade08a15518fc6101e7c047a6a601e2a6c6318b0c6aa');
INSERT INTO "journal" VALUES(81,'6ca5a10721323c105665cbc9','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','fd2528fb0b2df122f1af6ff9','cancelled','{"reason": "called by mistake", "clocks": [{"target": "answer", "change": "void", "due": "2026-03-03T03:00:00Z"}, {"target": "solve", "change": "void", "due": "2026-03-10T09:30:00Z"}]}','e3034c646853f7d5154e45f5841d8c3b70b261da2d47bf26924da0f07c358205');
INSERT INTO "journal" VALUES(82,'29e954981e1530da972adf04','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','3f7f0108768fc0eab1c17944','logged','{"channel": "phone", "caller": null, "phone": null, "said": "how does it print", "summary": "how does it print", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "typed": ["warranty"], "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "2fcf7805e7d81ddfd73ee0c2", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','2c1d29e9c7198f9fc9459cf83669a706f5b2f25fdec98de76447f39173837720');
INSERT INTO "journal" VALUES(83,'018e0fa99faedd3a9ab231d3','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','3f7f0108768fc0eab1c17944','ordered','{"visit": 1, "engineer": "Zhao Min", "instead_of": null, "clocks": []}','292b8e89b4cd29eb41a8ee64f104c7043e2a2c37ccfc65e28e0e7336e8a541c0');
INSERT INTO "journal" VALUES(84,'5985da648fabc0235e5a7cc9','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','3f7f0108768fc0eab1c17944','arrived','{"visit": 1, "engineer": "Zhao Min", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-03T03:00:00Z", "at": "2026-03-03T01:00:00Z", "spare": "2h"}]}','1f1970cccfa6f2567108d7d87404e5c193c9323ac0e3e7dd3bcf39a03dbd2cce');
INSERT INTO "journal" VALUES(85,'aa1e922151cfef66dfc1e96f','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','3f7f0108768fc0eab1c17944','recorded','{"visit": 1, "form": {"fault": "none", "cause": "no training", "action": "explained", "result": "they know how", "minutes": 30, "covered": {"parts": "free", "work": "free", "because": "in warranty"}}, "was": {}, "clocks": []}','0f4ee7517a0049954a678dc8bef8b8048f377a1273cdcf4e80d5fb5291fcefb0');
INSERT INTO "journal" VALUES(86,'aa1e922151cfef66dfc1e96f','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','3f7f0108768fc0eab1c17944','charged','{"visit": 1, "because": "in warranty", "lines": [{"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "in warranty"}, {"kind": "work", "item": "labour", "quantity": 1, "unit": "30m", "unit_price": 6000, "list_amount": 6000, "amount": 0, "because": "in warranty"}], "total": 0, "currency": "CNY", "decimals": 2}','57d7002af867bdec9849cced3f2d14e0940da860335e57df865df9db0f7a1807');
INSERT INTO "journal" VALUES(87,'aa1e922151cfef66dfc1e96f','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','3f7f0108768fc0eab1c17944','finished','{"visit": 1, "engineer": "Zhao Min", "clocks": []}','0a068bbb490971fcbd15492d83253a8b901ac67c5a670a7767ebb6aaa2b33f3f');
INSERT INTO "journal" VALUES(88,'27dd4e63ec711c16ec38fba6','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','3f7f0108768fc0eab1c17944','resolved','{"cause": "no training", "solution": "explained", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-10T09:30:00Z", "at": "2026-03-03T01:00:00Z", "spare": "5 working days"}]}','97f43dc80bd39b506cb0ac7ad700b26a24ac665eb00254d2708d9b2ae14bfe39');
INSERT INTO "journal" VALUES(89,'cd23b381a839d8c5dca919c1','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','3f7f0108768fc0eab1c17944','closed','{"note": "content", "clocks": []}','7da83d63bda00e2df66fe2256620eb0bd72c1d78f17debb92baa8f88c6571202');
INSERT INTO "journal" VALUES(90,'202c8517a64c8e21f7dfbdd3','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','3f7f0108768fc0eab1c17944','reopened','{"reason": "again", "clocks": [{"target": "solve", "change": "resumed", "due": "2026-03-10T09:30:00Z"}]}','576d5c4e9c8581e529c20f123f58d58d6a8e89556d79d3c2d4b06dcfa7d5e677');
INSERT INTO "journal" VALUES(91,'5b64a83c9fd9ac77e4a334c6','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','customer','a267d2061ccc89e2c88fe2aa','customer added','{"number": "CU-0004", "name": "Sample School", "phones": []}','b8b5a55bf82ce5a3aefc30dbe01659995693561e807a8a7178a9ffd7e008ea18');
INSERT INTO "journal" VALUES(92,'5b64a83c9fd9ac77e4a334c6','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','ticket','efde68df82a75236295bf551','logged','{"channel": "phone", "caller": null, "phone": null, "said": "Door, Lock, Stuck", "summary": "Door, Lock, Stuck", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "typed": ["priority"], "assumed": ["region", "tier", "kind", "phase"], "terms": "2fcf7805e7d81ddfd73ee0c2", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T02:30:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','68355430d8c1805e8838ef1ce21903533264368f5d44faa86fd5882cfa4a9942');
INSERT INTO "journal" VALUES(93,'5b64a83c9fd9ac77e4a334c6','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','engineer','33807e6566b136c8d0395f7c','engineer added','{"name": "Ada", "station": null}','7e009933c2476773215ae3f656413c24f2c61c98e150885e33dac67e0886e925');
INSERT INTO "journal" VALUES(94,'5b64a83c9fd9ac77e4a334c6','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','ticket','efde68df82a75236295bf551','assigned','{"engineer": "Ada", "was": null, "clocks": []}','f87b25f69f436d614fd688830de443d9ae36d00825b6795c88b0b6bc17316908');
INSERT INTO "journal" VALUES(95,'5b64a83c9fd9ac77e4a334c6','2026-03-02T00:50:00Z','2026-03-02T00:50:00Z','Ada','ticket','efde68df82a75236295bf551','resolved','{"cause": "not recorded", "solution": "not recorded in the log", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T02:30:00Z", "at": "2026-03-02T00:50:00Z", "spare": "1h40m"}, {"target": "solve", "change": "met", "due": "2026-03-09T09:30:00Z", "at": "2026-03-02T00:50:00Z", "spare": "5 working days"}]}','23e871e6cee11857f7489159d22c378f16ee4e3b2380253f9ee4f2e3f1314f38');
INSERT INTO "journal" VALUES(96,'5b64a83c9fd9ac77e4a334c6','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','efde68df82a75236295bf551','imported','{"file": "incidents.csv", "rows": 2, "through": "2026-03-02T00:50:00Z"}','83ce5ec7c36ea45d933c47bc87c1e36932a655bf32a824648ee11f417a8eec05');
INSERT INTO "journal" VALUES(97,'17f862fc1623c143353e244c','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','engineer','7f0bba0a3e32f209bb698807','engineer changed','{"name": "Zhao Min", "changed": {"capacity": 8}}','c2a7900376161a6047135f91496e2db154db168dcabf30e8d0c086b3ea16223a');
INSERT INTO "journal" VALUES(98,'2211cd0fde8101933559c159','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','engineer','7f0bba0a3e32f209bb698807','engineer away','{"name": "Zhao Min", "since": "2026-04-30T16:00:00Z", "until": "2026-05-05T16:00:00Z", "note": "on leave"}','2063237dfd063e358ef0167c9dcafbd6b4f1b3ccb4d58461c307b09749abf4dd');
INSERT INTO "journal" VALUES(99,'ce44af803857264811d899db','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','23ba1a89dfb32b13b2941949','appointed','{"visit_at": "2026-03-05T06:00:00Z", "visit_until": "2026-03-05T08:00:00Z", "asked_by": "desk", "note": null, "clocks": []}','1d34e437edde35001059eae3a94e3e68baa58e684f4a7505a94718f7af32d237');
INSERT INTO "journal" VALUES(100,'3be75dca1e79461ffa41e8c9','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','23ba1a89dfb32b13b2941949','held','{"reason": "customer", "note": null, "ends_at": "2026-03-06T01:00:00Z", "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "held", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "held", "due": "2026-03-02T09:30:00Z"}]}','5faa4f3d944b81e7510d6c9542f75ab8e0a445c9ef243ae08bea0bf7f1f78b54');
INSERT INTO "journal" VALUES(101,'3e17a0a8f3e560be91af1ce0','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','8c7b8f1d0d70691c813e1815','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the printer jams again", "summary": "the printer jams again", "priority": "P3", "tier": "gold", "region": "county", "kind": "fault", "equipment": "PR-1001", "contract": "C-0001", "follows": "SD-000001", "typed": ["region", "kind"], "assumed": ["priority", "phase"], "terms": "255fd1ca46d1dbe38a877bee", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-04T01:15:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-04T01:30:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "3 working days"}]}','bdf3d27a27d4fb2e7471910de764633dd7d67fb080eb7afcebc751cad557878b');
INSERT INTO "journal" VALUES(102,'3e17a0a8f3e560be91af1ce0','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','6b713b9f4d358bf28426ecc3','followed','{"number": "SD-000008", "said": "the printer jams again"}','97885189d33e13df0a4204cde040d0fa6c02b10d18d0475ccbee06f01796c567');
INSERT INTO "journal" VALUES(103,'03957dde80ae3f0bda9a3124','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','a934c090bc7b00831ee4eed2','classified','{"entered_why": "it was never critical", "changed": {"priority": ["P1", "P2"]}, "corrects": "a2e32cbd69280f92f42ea98a logged 2026-03-02T09:20:00Z", "put_right": {"a2e32cbd69280f92f42ea98a logged 2026-03-02T09:20:00Z": "5fb4965dbbb41badf975d888"}, "clocks": []}','ddc530b89135c205ba67d055cd593f7bce83b454dcccbb242639fd003cf08aff');
INSERT INTO "journal" VALUES(104,'4d2f554a28fadaa29d6504bb','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','5840729a4492a17aa0a921bc','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the screen is dark", "summary": "the screen is dark", "priority": "P1", "tier": "standard", "region": "city", "kind": "fault", "typed": ["priority"], "assumed": ["region", "tier", "kind", "phase"], "terms": "ac795187e51374467926a1d8", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-04T01:30:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-05T01:00:00Z", "within": "8h"}]}','b503625a7dabd1a69f3345a974bea415f615baf35b4408155e7809e381946521');
INSERT INTO "journal" VALUES(105,'c518c2ffd4d2c9e51218f1eb','2026-03-04T01:10:00Z','2026-03-04T03:00:00Z','tester','ticket','5840729a4492a17aa0a921bc','answered','{"entered_why": "written on paper", "text": "told them to wait", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-04T01:30:00Z", "at": "2026-03-04T01:10:00Z", "mended": "2026-03-04T01:30:00Z", "spare": "20m"}]}','9cc65de2d4bdafdc87612cad841374c300d87f8fadf594478f89ffdfb34e0e39');
INSERT INTO "journal" VALUES(106,'f57049f6d0cdd0e351ab98a3','2026-03-06T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','23ba1a89dfb32b13b2941949','resumed','{"foreseen": true, "clocks": [{"target": "answer", "change": "resumed", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "resumed", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "resumed", "due": "2026-03-02T09:30:00Z"}]}','8731b1a4963fa4ed0b8cd4c11299f8ffb27946bc13010c66aecbf075f5398d1a');
INSERT INTO "journal" VALUES(107,'1a85a7cb5b0424ba1f168294','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','e65ae8b88974f3dd984c332d','assessed','{"number": "AS-0001", "month": "2026-03", "rule": "tidy", "who": "Wang Lin", "about": "SD-000001/1", "fact": {"check": "tidy"}, "because": null, "penalty": 2000, "currency": "CNY", "decimals": 2}','871b9a320af0c9128118f6310928f3fef54686c6cfdcff68fd1c79efe178572e');
INSERT INTO "journal" VALUES(108,'093b833bf6f3513838b0d950','2026-03-20T02:00:00Z','2026-04-01T01:00:00Z','tester','engineer','e65ae8b88974f3dd984c332d','assessed','{"number": "AS-0002", "month": "2026-03", "rule": "calls", "who": "Wang Lin", "about": "SD-000001", "fact": null, "because": "line engaged", "penalty": 10000, "currency": "CNY", "decimals": 2}','2384c64d9d77f4bc64157c4031a929f1a5f71df32c2b775c6d58e0a2bb7303d2');
INSERT INTO "journal" VALUES(109,'39f4ff0460a33b71dfecbc5c','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','e65ae8b88974f3dd984c332d','assessment waived','{"number": "AS-0002", "month": "2026-03", "rule": "calls", "who": "Wang Lin", "about": "SD-000001", "fact": null, "because": "line engaged", "penalty": 10000, "currency": "CNY", "decimals": 2, "waived_because": "the line was down"}','f94607e0bc40ab142daf957b3a3ed2d611f513a3ec64d0227c01f97c4af93ae8');
INSERT INTO "journal" VALUES(110,'eaa49fa49b8aea04d080e045','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','assessment','2026-03','assessment closed','{"month": "2026-03", "count": 2}','2f823669d2c7f8a64f326168f50d9d6dc5f18937e4b7f6853e24c13ac4e7cc79');
INSERT INTO "journal" VALUES(111,'468b0f13e9e70b6d9830542e','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','e65ae8b88974f3dd984c332d','assessment told','{"name": "Wang Lin", "month": "2026-03", "by": null, "late": false}','91f104336f0a6ea910457603c36101129d709f7ebbd6521d09ba055987f58392');
INSERT INTO "journal" VALUES(112,'8cd8a328541322de13bfb592','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','3c974ce90ca6bbb05d98768f','turnover entered','{"customer": "Sample Dealer", "month": "2026-02", "amount": 2000000, "was": null, "basis": "payments", "currency": "CNY", "decimals": 2}','94c35b680321601df0031e8352b6bd23007c0704087f8e5976021a4a9b7a3d58');
INSERT INTO "journal" VALUES(113,'e9039cb10a1a5a27bca25bf4','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','3c974ce90ca6bbb05d98768f','quarter settled','{"customer": "Sample Dealer", "quarter": "2026Q1", "basis": "payments", "turnover": 2000000, "budget": 30000, "carried_in": 0, "spent": 14000, "charged": 0, "paid": 0, "carried_out": 16000, "forfeited": 0, "currency": "CNY", "decimals": 2, "forfeited_why": null}','a16dc534f3e94c1a7a8820fd4c0ccd04aa7ee9b92e7d45efa24f5295445b8a0c');
INSERT INTO "journal" VALUES(114,'55de69ea3b8ba5fe33d23249','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','3c974ce90ca6bbb05d98768f','turnover entered','{"customer": "Sample Dealer", "month": "2026-04", "amount": 100000, "was": null, "basis": "payments", "currency": "CNY", "decimals": 2}','ed8800bdc5da693ee39c815ae6f889f565f42e6d95919c63b464d995f74c7f53');
INSERT INTO "journal" VALUES(115,'e53ff52a47914dfc65e2f980','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','2015bd08062df43fea60abb8','customer added','{"number": "CU-0005", "name": "Sample Dealers", "phones": ["010 5550 0007 ext 12"]}','6d85a30af289801df3fa0850b914dc21375a0ceefffb0e2efc1af74a4a74af5d');
INSERT INTO "journal" VALUES(116,'41fdde2515218fc84808dbac','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','3c974ce90ca6bbb05d98768f','customer merged','{"name": "Sample Dealers", "number": "CU-0005", "into": "Sample Dealer", "into_number": "CU-0003", "had": {}, "filled": {}, "was": {"id": "2015bd08062df43fea60abb8", "name": "Sample Dealers", "region": null, "tier": null, "phase": null, "address": null, "phones": ["010 5550 0007 ext 12"], "number": "CU-0005"}}','d876ec0f7470e4c52faabb5cbe49b1297faea4a0b3d0808a3c24586d1ce72058');
INSERT INTO "journal" VALUES(117,'ff50cc825ca5042e22607677','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','contract','384ddab7645f8b0f48e507f2','contract extended by hand','{"number": "C-0002", "was": "2027-01-31", "ends_on": "2027-06-30", "why": "goodwill"}','6fdca921dac70f06e723f77154b5e34a9a21ca121944370f43dfd2a8a315ab35');
INSERT INTO "journal" VALUES(118,'63c02d56b998d4127ecfade4','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','6b713b9f4d358bf28426ecc3','surveyed','{"survey": "A-0001", "key": "service", "marks": {"attitude": 5}, "words": {}, "says": "came at once", "opinion": "service", "answered_by": "Li Na", "how": "phone", "clocks": []}','4a0176fe4c68f80fc0bb3a190bb401523dc4ff55d70eb9054cadfa9f215eac05');
INSERT INTO "journal" VALUES(119,'8dc9a485a9148a495402dfdb','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','1d2b0bdb1b9622d65696f644','not reached','{"survey": "A-0002", "key": "service", "how": null, "says": null}','537b9316ffb59785d9ff698e46d2fcede7d80cda4dc526e0490c7c81e6b7af42');
INSERT INTO "journal" VALUES(120,'e0df29923df631df1866cdcd','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','28edf2f2ac6aee4f6bb0e913','contact changed','{"customer": "Example Clinic", "name": "Li Na", "changed": {"left_on": "2026-04-01"}, "was": {"left_on": null}}','921a220769a2c84b4a793a501b5629f1358b8af34bce673a4c29c52c10d672e4');
INSERT INTO "journal" VALUES(121,'16c468654265c615eb9cc053','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','241c8b5b73e1b66f4b873a9a','equipment changed','{"serial": "PR-1002", "changed": {"plate": "豫A12345", "note": "in the van"}, "was": {"plate": null, "note": null}}','d12def0dcef08a3039b8a741d12554081217aab247ae11330eb2d700cb1164f3');
INSERT INTO "journal" VALUES(122,'25e120aa71467e8ae37b3003','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','ad49b55a36500b5d1c8447be','logged','{"channel": "phone", "caller": null, "phone": null, "said": "a slip", "summary": "a slip", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "2fcf7805e7d81ddfd73ee0c2", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','37d7fb4ce02ce23f7af3dc330c1584004a26b86a38a81e40c7cd5aa23fb9d282');
INSERT INTO "journal" VALUES(123,'6d44e85a5a8b07ec20111c33','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','ad49b55a36500b5d1c8447be','undone','{"of": [{"kind": "logged", "data": {"channel": "phone", "caller": null, "phone": null, "said": "a slip", "summary": "a slip", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "2fcf7805e7d81ddfd73ee0c2"}}], "withdrawn": "SD-000010", "clocks": []}','4002d2dc8cb8667158b400bfa31da2d49c01f92c4540c2a3f9602e224ba7a7e5');
INSERT INTO "journal" VALUES(124,'77b4fcfef5efcdfbaee27d27','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','1a9a91893920215726ec0509','logged','{"channel": "phone", "caller": null, "phone": null, "said": "does anybody come?", "summary": "does anybody come?", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "2fcf7805e7d81ddfd73ee0c2", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','96ac059f24c3b7fd8353c18b9d6eb08c1815c2c33868f56fdb3527c1bafa9e91');
INSERT INTO "journal" VALUES(125,'f844a20211a28b690fd601c4','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','6c96552a3d8913bc7de5d02f','logged','{"channel": "phone", "caller": null, "phone": null, "said": "logged twice", "summary": "logged twice", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "2fcf7805e7d81ddfd73ee0c2", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','cc5a4a9ee4fe937e856aee979b55919fee2a273196f4031de873b9da38c4c2c6');
INSERT INTO "journal" VALUES(126,'cddf03f986708f00dd58eb06','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','6c96552a3d8913bc7de5d02f','edited','{"changed": {"summary": ["logged twice", "does anybody come"], "caller": ["", "Mr Sample"]}, "typed": ["summary", "caller"]}','560f2e98cf5fbb94d66df288ea9afdf028189e90dadd264eacfeedc914a86035');
INSERT INTO "journal" VALUES(127,'34764c2668e3d18a3a6dfaa4','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','1a9a91893920215726ec0509','called','{"clocks": [], "channel": "phone", "caller": null, "phone": null, "said": "logged twice", "told_of": "SD-000012", "told_by": "tester", "entered_why": null}','4a8696ebcb09e4a8101b875e4b9bd9fcf9601b94fe7ceb73117f6eef993d94d6');
INSERT INTO "journal" VALUES(128,'34764c2668e3d18a3a6dfaa4','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','6c96552a3d8913bc7de5d02f','merged','{"into": "SD-000011", "clocks": [{"target": "answer", "change": "void", "due": "2026-04-01T03:00:00Z"}, {"target": "solve", "change": "void", "due": "2026-04-09T09:30:00Z"}]}','4e9b97bf2c34430264b2a54ad1a35a183d130a59bdeb1411cf12e7bc2809c4a0');
INSERT INTO "journal" VALUES(129,'34764c2668e3d18a3a6dfaa4','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','1a9a91893920215726ec0509','duplicate merged','{"number": "SD-000012", "calls": 1, "files": 0, "clocks": []}','4dca5672760d5da364d31d34c7d9b5513cab48be547bd607cab1cb9fe598370e');
INSERT INTO "journal" VALUES(130,'b12cc11effe7e58b3482d14d','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','675935e751941a539c6a9770','customer added','{"number": "CU-0006", "name": "Sample Works", "phones": []}','6ce6591c50e5bcad8284ccc5d93333a16ce799510a74d468dfe479db33f68367');
INSERT INTO "journal" VALUES(131,'2d3e296471fff077f4a44bc7','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','12c73c0213b998888f4fc46f','customer added','{"number": "CU-0007", "name": "Li Na", "phones": []}','2eed3040b4888ce15191ad257087a28d430050a4f3f183a34a422b4be2e365ce');
INSERT INTO "journal" VALUES(132,'2d3e296471fff077f4a44bc7','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','c42e0b19948eb941580ff4a6','logged','{"channel": "mail", "caller": "Li Na", "phone": null, "said": "no sound\nsince nine", "summary": "no sound", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "2fcf7805e7d81ddfd73ee0c2", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','745806a2af8201d6ccd0dbb3f066b90f2377095490d3c7eb512a2aedc2cac0fa');
INSERT INTO "journal" VALUES(133,'2d3e296471fff077f4a44bc7','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','12c73c0213b998888f4fc46f','contact added','{"customer": "Li Na", "name": "Li Na", "site": null, "role": null, "phone": null, "mail": "li@example.invalid"}','7652d2d4f75bfc1b6c39c0ec5cc139303ce67a9982fb0b7e3740f13bc40a69d8');
INSERT INTO "journal" VALUES(134,'2d3e296471fff077f4a44bc7','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','c42e0b19948eb941580ff4a6','mailed','{"from": "li@example.invalid", "message_id": "<1@example.invalid>"}','698ec5214330c2bd19c989e53e219495f8eed5fc31becc984db4e3b9ea1a41f2');
INSERT INTO "journal" VALUES(135,'b2f909a52a4c1aa58228e336','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','1a9a91893920215726ec0509','ordered','{"visit": 1, "engineer": "Wang Lin", "instead_of": null, "clocks": [], "along": ["Zhao Min"]}','7f7cd6c7801e1c2309a07650263cbea68722700142d22f14874eee7cca2fbb49');
INSERT INTO "journal" VALUES(136,'42a03b58fedc2621e5f7efa9','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','bb4626a1de4900e8c7b95bb1','task added','{"number": "T-0001", "what": "send the manual", "customer": "Example Clinic", "due": "2026-04-03", "engineer": "Wang Lin", "role": null}','c27997fc71b014051be2c7b99b0c66ef4997a69f9c6384e2989eafd0539d9697');
INSERT INTO "journal" VALUES(137,'338376b3c899590a8bfd3d66','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','bb4626a1de4900e8c7b95bb1','task put off','{"number": "T-0001", "what": "send the manual", "customer": "Example Clinic", "about": null, "was": "2026-04-03", "due": "2026-04-08", "why": "they are on holiday"}','aac4279c5a2a71cb350b01398abc6090494731f9c5d3d688709aa16db03ef8ed');
INSERT INTO "journal" VALUES(138,'9ea7281650dd1cc8b735bdde','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','241c8b5b73e1b66f4b873a9a','equipment accepted','{"serial": "PR-1002", "stage": "final", "accepted_on": "2026-04-01", "accepted_by": "Ms Example", "remark": null, "was": null}','4eb3a976e2feb00d15b7e45581b8db1fa00579e55d0b4f7ea4e0b279773d43fb');
INSERT INTO "journal" VALUES(139,'9ea7281650dd1cc8b735bdde','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','241c8b5b73e1b66f4b873a9a','equipment changed','{"serial": "PR-1002", "changed": {"accepted_on": "2026-04-01"}, "was": {"accepted_on": "2026-02-02"}}','41df24a27385281780ffe75cbd589fc644b3353ceb7065dc65ca213b8ad90f86');
INSERT INTO "journal" VALUES(140,'9ea7281650dd1cc8b735bdde','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','241c8b5b73e1b66f4b873a9a','file kept','{"of": "PR-1002", "number": 1, "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','3bcf6efa025a272990bf333cbe19ca9433382caade7cfb838e35a5f2d410ca13');
INSERT INTO "journal" VALUES(141,'ade51b56e7295f35fd75cf4f','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','241c8b5b73e1b66f4b873a9a','card received','{"serial": "PR-1002", "number": null, "dealer": "Sample Dealer", "sold_on": "2026-02-01", "received_on": "2026-02-10", "void_because": null, "was": null}','7b4b83c128ecd91413b8cce58702a71fbb1d25ad5cd2aa1f0df34286dbbf3d1c');
INSERT INTO "journal" VALUES(142,'41819864d4f6f4a4df3915cf','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','42b4c59503895bada4b7f7f3','task planned','{"number": "T-0002", "what": "count the spares", "customer": null, "about": "centre", "due": "2026-04-30", "rule": "count", "engineer": null, "role": null}','33bf71fcacff87eadf8539aa275c38316d823af8ec99b1c4087bbea003969aff');
INSERT INTO "journal" VALUES(143,'41819864d4f6f4a4df3915cf','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','4729bd45512e0514c4fd6b17','task planned','{"number": "T-0003", "what": "count the spares", "customer": null, "about": "north", "due": "2026-04-30", "rule": "count", "engineer": null, "role": null}','b02e4a9b77563943c4c7151823d849525e0895ba8f80a85bfb1a64c838c73e9c');
INSERT INTO "journal" VALUES(144,'52f57f2e64f5db5f7339afad','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','1a9a91893920215726ec0509','arrived','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "answer", "change": "met", "due": "2026-04-01T03:00:00Z", "at": "2026-04-01T01:00:00Z", "spare": "2h"}]}','421f9e3b97983af4dc87e2ba32f3438bc3a7e03e9d85caa918849a5cc58110ab');
INSERT INTO "journal" VALUES(145,'08db892159da6daf6fe0fc46','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','1a9a91893920215726ec0509','recorded','{"visit": 1, "form": {"place": "third floor", "advice": "do not bend it", "covered": {"parts": "price", "work": "price", "because": "out of warranty"}, "checklist": {"tidy": true}, "work": {"training": 1}, "methods": {"training": "at the machine"}, "found": ["cable loose"]}, "was": {}, "clocks": []}','a86c48edabed676f8fc71a9f835c1382313d8b27afa91bf752d1fced79435081');
INSERT INTO "journal" VALUES(146,'08db892159da6daf6fe0fc46','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','5e306246fbf87e907f5de7e4','logged','{"channel": "phone", "caller": null, "phone": null, "said": "cable loose", "summary": "cable loose", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "follows": "SD-000011", "typed": ["region"], "assumed": ["priority", "tier", "kind", "phase"], "terms": "2fcf7805e7d81ddfd73ee0c2", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','d7ecfbfe1049fc01c516299c11fd14a28ee10c050e640e326a7bc1f37308a828');
INSERT INTO "journal" VALUES(147,'08db892159da6daf6fe0fc46','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','1a9a91893920215726ec0509','followed','{"number": "SD-000014", "said": "cable loose"}','34550f9f04dab0d878dfad107b98118adc6fe409f3fc5f8d01a799a90510bf60');
INSERT INTO "journal" VALUES(148,'08db892159da6daf6fe0fc46','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','1a9a91893920215726ec0509','charged','{"visit": 1, "because": "out of warranty", "lines": [{"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 8000, "because": null}, {"kind": "work", "item": "training", "quantity": 1, "unit": "place", "unit_price": 20000, "list_amount": 20000, "amount": 20000, "because": null}], "total": 28000, "currency": "CNY", "decimals": 2}','f7f5538722bcd200d39f7a4a0668e43a9555a31f0c454ebfb0451298770ab157');
INSERT INTO "journal" VALUES(149,'bcf2f0e0c6ede01a5ac040c5','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','1a9a91893920215726ec0509','judged','{"visit": 1, "form": {"tidy": false}, "was": {"tidy": true}, "note": null}','272dd7681848e59ac2b062d4c48c8df7c480999d7847fcfce9c828ca20b6068c');
INSERT INTO "journal" VALUES(150,'22e1710d68cc8967e0d753c7','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','article','f43b73ead1ce66e8bed0423b','article added','{"number": "K-0001", "title": "nobody knows how it prints", "equipment": null, "code": null, "symptom": "how does it print", "cause": "no training", "solution": "explained", "ticket": "SD-000007"}','cb33fd01a1c756bf601d1b815a91c8fccb91e14e8684fdbd7e274aeae73a0ab3');
INSERT INTO "journal" VALUES(151,'3b962118ad79e3f4b8685f68','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','0f6ec55ed08dee2fb35e0a7f','logged','{"channel": "phone", "caller": null, "phone": null, "said": "how does it print now", "summary": "how does it print now", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "2fcf7805e7d81ddfd73ee0c2", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T04:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','98a249c1221ba5bd62524cc7fda211ae265ac7e2f12b9882e77e24a6654fe3a0');
INSERT INTO "journal" VALUES(152,'d1f16843d838a42c25dce7f6','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','0f6ec55ed08dee2fb35e0a7f','resolved','{"cause": "no training", "solution": "explained", "clocks": [{"target": "answer", "change": "met", "due": "2026-04-01T04:00:00Z", "at": "2026-04-01T02:00:00Z", "spare": "2h"}, {"target": "solve", "change": "met", "due": "2026-04-09T09:30:00Z", "at": "2026-04-01T02:00:00Z", "spare": "5 working days"}]}','8ab3348d83e9ffa78e528ad434b9f2e17b25ada06f29bfcfbd22c7b50267f782');
INSERT INTO "journal" VALUES(153,'d1f16843d838a42c25dce7f6','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','0f6ec55ed08dee2fb35e0a7f','article used','{"article": "K-0001", "title": "nobody knows how it prints"}','b6cc5e934c89a8a4f3ec32ae3eff06092e969b16df4bca243e15cf7bd85b1e6f');
CREATE TABLE kept_file (
  noun TEXT NOT NULL CHECK (noun IN ('customer', 'contract', 'equipment')),
  noun_id TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number >= 1),
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  bytes INTEGER NOT NULL CHECK (bytes > 0),
  added_at TEXT NOT NULL,
  PRIMARY KEY (noun, noun_id, number)
) STRICT;
INSERT INTO "kept_file" VALUES('equipment','241c8b5b73e1b66f4b873a9a',1,'photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-04-01T01:00:00Z');
CREATE TABLE loan (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  equipment_id TEXT NOT NULL REFERENCES equipment (id),
  lent_at TEXT NOT NULL,
  due_at TEXT NOT NULL,
  back_at TEXT,
  CHECK (back_at IS NULL OR back_at >= lent_at)
) STRICT;
INSERT INTO "loan" VALUES('47912a5281141a8ce6c028b8','1d2b0bdb1b9622d65696f644','0eecc3aebc118d5562266a1b','2026-03-02T03:00:00Z','2026-03-17T03:00:00Z',NULL);
CREATE TABLE loss (
  move_id TEXT PRIMARY KEY REFERENCES stock_move (id),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  amount INTEGER NOT NULL CHECK (amount >= 0),
  currency TEXT NOT NULL
, decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4)) STRICT;
INSERT INTO "loss" VALUES('8f4ac22a25715cf349744889','e65ae8b88974f3dd984c332d',12000,'CNY',2);
CREATE TABLE mail (
  message_id TEXT PRIMARY KEY,
  call_id TEXT NOT NULL REFERENCES call (id),
  sender TEXT NOT NULL  -- the address, folded
) STRICT;
INSERT INTO "mail" VALUES('<1@example.invalid>','06dc0ec7fbfe6a6410ada8a2','li@example.invalid');
CREATE TABLE "notice" (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  recipient TEXT NOT NULL,   -- a key of the configuration
  engineer_id TEXT REFERENCES engineer (id),  -- who that is, when it is an engineer
  way TEXT NOT NULL CHECK (way IN ('command', 'mail')),
  made_at TEXT NOT NULL,
  document TEXT NOT NULL,    -- JSON
  claimed_until TEXT,        -- somebody is carrying it; whoever was killed meanwhile loses it then
  sent_at TEXT,
  tries INTEGER NOT NULL DEFAULT 0,
  error TEXT,                -- why the last try failed
  clock_id TEXT REFERENCES clock (id),         -- the step that it is about,
  percent INTEGER CHECK (percent >= 0),
  about_at TEXT,             -- when its share of the time was used up,
  not_before TEXT,           -- and when it may leave at the earliest
  event_seq INTEGER          -- or the entry of the journal that it is about
) STRICT;
INSERT INTO "notice" VALUES('6dc28483b355c77c36afaa7a','23ba1a89dfb32b13b2941949','head',NULL,'command','2026-03-02T09:20:00Z','{"target": "solve", "within": "same day", "percent": 75, "note": "time is running out", "due_at": "2026-03-02T09:30:00Z", "ticket": {"number": "SD-000004", "summary": "registration desk is down", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "2", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T03:30:00Z"}}',NULL,'2026-03-02T09:20:00Z',1,NULL,'d3e9603e3bc3df600cf7e459',75,'2026-03-02T08:15:00Z',NULL,NULL);
INSERT INTO "notice" VALUES('6babc345f037eccbe3a9d296','a934c090bc7b00831ee4eed2','head',NULL,'command','2026-03-03T01:00:00Z','{"target": "solve", "within": "same day", "percent": 75, "note": "time is running out", "due_at": "2026-03-02T09:30:00Z", "ticket": {"number": "SD-000005", "summary": "cannot log in", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "1", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T09:20:00Z"}}',NULL,'2026-03-03T01:00:00Z',1,NULL,'03e618e30d823e1e5f246f68',75,'2026-03-02T09:27:30Z',NULL,NULL);
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
INSERT INTO "operation" VALUES(1,'f0b985a5bb8c991f41f6c108','command','tester','2026-03-02T00:30:00Z',1,1,NULL,NULL);
INSERT INTO "operation" VALUES(2,'82069ba5a736743a26fb4e74','command','tester','2026-03-02T00:30:00Z',2,2,NULL,NULL);
INSERT INTO "operation" VALUES(3,'97229d7c9179da5171813d54','command','tester','2026-03-02T00:30:00Z',3,3,NULL,NULL);
INSERT INTO "operation" VALUES(4,'72eb050836f61c8a7f7dffb0','command','tester','2026-03-02T00:30:00Z',4,4,NULL,NULL);
INSERT INTO "operation" VALUES(5,'cb254eaa12aade183142716f','command','tester','2026-03-02T00:30:00Z',5,5,NULL,NULL);
INSERT INTO "operation" VALUES(6,'ef62064b840d7849df54284b','command','tester','2026-03-02T00:30:00Z',6,6,NULL,NULL);
INSERT INTO "operation" VALUES(7,'4e45ccea72091016adbaa6cb','command','tester','2026-03-02T00:30:00Z',7,7,NULL,NULL);
INSERT INTO "operation" VALUES(8,'0d298333d765bb8669acc468','command','tester','2026-03-02T00:30:00Z',8,9,NULL,NULL);
INSERT INTO "operation" VALUES(9,'aec702bccf54d4f07a4f8d0a','command','tester','2026-03-02T00:30:00Z',10,10,NULL,NULL);
INSERT INTO "operation" VALUES(10,'6776c569552e4dd97b67bdc8','command','tester','2026-03-02T00:30:00Z',11,11,NULL,NULL);
INSERT INTO "operation" VALUES(11,'250b7e30ced4cd4d5ef0cdc5','command','tester','2026-03-02T00:30:00Z',12,12,NULL,NULL);
INSERT INTO "operation" VALUES(12,'17e229005232e768ee9e022e','command','tester','2026-03-02T00:30:00Z',13,13,NULL,NULL);
INSERT INTO "operation" VALUES(13,'8aa4aa1d6da7859a80388278','command','tester','2026-03-02T00:30:00Z',14,14,NULL,NULL);
INSERT INTO "operation" VALUES(14,'e45093b1401ceea9319a0764','command','tester','2026-03-02T00:30:00Z',15,15,NULL,NULL);
INSERT INTO "operation" VALUES(15,'cb6050f86ca54c7f5c18aadb','command','tester','2026-03-02T00:30:00Z',16,16,NULL,NULL);
INSERT INTO "operation" VALUES(16,'d13731948368324abb110838','command','tester','2026-03-02T00:30:00Z',17,17,NULL,NULL);
INSERT INTO "operation" VALUES(17,'00e2fc01e5af10ad41234ac8','command','tester','2026-03-02T00:30:00Z',18,18,NULL,NULL);
INSERT INTO "operation" VALUES(18,'23fcc88cc31e1c57de12f2fd','command','tester','2026-03-02T01:00:00Z',19,19,NULL,NULL);
INSERT INTO "operation" VALUES(19,'ba07ef74fdbae728359e0e21','command','tester','2026-03-02T01:00:00Z',20,20,NULL,NULL);
INSERT INTO "operation" VALUES(20,'bd9c8afd25e1fbaf3cfcd8e4','command','tester','2026-03-02T01:00:00Z',21,21,NULL,NULL);
INSERT INTO "operation" VALUES(21,'fce450d8ea4720115d006529','command','tester','2026-03-02T01:00:00Z',22,22,NULL,NULL);
INSERT INTO "operation" VALUES(22,'6ea022800e971089fe2c770d','command','tester','2026-03-02T01:00:00Z',23,23,NULL,NULL);
INSERT INTO "operation" VALUES(23,'168e2ecab915472b994edd1a','command','tester','2026-03-02T01:00:00Z',24,24,NULL,NULL);
INSERT INTO "operation" VALUES(24,'a4ebd15766710810229bd389','command','tester','2026-03-02T01:00:00Z',25,25,NULL,NULL);
INSERT INTO "operation" VALUES(25,'09df23ba2c4c92ea6d2d2379','command','tester','2026-03-02T01:00:00Z',26,26,NULL,NULL);
INSERT INTO "operation" VALUES(26,'16e317eeaf0c46e6fdfa9e21','command','tester','2026-03-02T01:00:00Z',27,27,NULL,NULL);
INSERT INTO "operation" VALUES(27,'8ec6eb966261ecd26cee8bf6','command','tester','2026-03-02T02:05:00Z',28,28,NULL,NULL);
INSERT INTO "operation" VALUES(28,'967eff3e5f878963af486535','command','tester','2026-03-02T02:05:00Z',29,32,NULL,NULL);
INSERT INTO "operation" VALUES(29,'681eb2d9cf63374cd304d7a9','command','tester','2026-03-02T02:05:00Z',33,33,NULL,NULL);
INSERT INTO "operation" VALUES(30,'0a9106c07ed045572bccd41f','command','tester','2026-03-02T02:05:00Z',34,34,NULL,NULL);
INSERT INTO "operation" VALUES(31,'a37d63eb9fca0c9498127028','command','tester','2026-03-02T02:05:00Z',35,37,NULL,NULL);
INSERT INTO "operation" VALUES(32,'15e95d87af2e1d6c52ef7a8e','command','tester','2026-03-02T02:05:00Z',38,38,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0001"}}',NULL);
INSERT INTO "operation" VALUES(33,'351d66dd1a640cd6c5d72da2','command','tester','2026-03-02T02:05:00Z',39,39,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0002"}}',NULL);
INSERT INTO "operation" VALUES(34,'9e288e690a1252368bdd8392','command','tester','2026-03-02T02:05:00Z',40,40,NULL,NULL);
INSERT INTO "operation" VALUES(35,'50df0c5abf24f15f62ab7f7d','command','tester','2026-03-02T02:05:00Z',41,41,NULL,NULL);
INSERT INTO "operation" VALUES(36,'d63c1dfc083ee89dacb542b6','command','tester','2026-03-02T02:05:00Z',42,42,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0003"}}',NULL);
INSERT INTO "operation" VALUES(37,'a129411b6fcc1d97046749e2','command','tester','2026-03-02T02:05:00Z',43,43,'{"why": "{receipt} is void: ''svcdesk pay {number}'' writes another", "facts": {"receipt": "R-0003", "number": "SD-000001"}}',NULL);
INSERT INTO "operation" VALUES(38,'91a603da5e8ffe420f64c305','command','tester','2026-03-02T02:05:00Z',44,44,NULL,NULL);
INSERT INTO "operation" VALUES(39,'8a3205c03e79ee824d0f2c8e','command','tester','2026-03-02T03:00:00Z',45,45,NULL,NULL);
INSERT INTO "operation" VALUES(40,'74fd19de873d89ae8508bfd0','command','tester','2026-03-02T03:00:00Z',46,46,NULL,NULL);
INSERT INTO "operation" VALUES(41,'6c0f55fb096a7378fd7bfa5b','command','tester','2026-03-02T03:00:00Z',47,47,NULL,NULL);
INSERT INTO "operation" VALUES(42,'6d6e94bb8cf7b69db4401385','command','tester','2026-03-02T03:00:00Z',48,48,NULL,NULL);
INSERT INTO "operation" VALUES(43,'30ab0fb005fde1a95ca773d7','command','wang','2026-03-02T03:00:00Z',49,49,NULL,NULL);
INSERT INTO "operation" VALUES(44,'72a549754e7fea30ea668167','command','tester','2026-03-02T03:00:00Z',50,50,NULL,NULL);
INSERT INTO "operation" VALUES(45,'fec10604ba09dafdebc4bb05','command','tester','2026-03-02T03:00:00Z',51,51,'{"why": "{number} is on its way: ''svcdesk return back {number}'' when it is here again", "facts": {"number": "RMA-0001"}}',NULL);
INSERT INTO "operation" VALUES(46,'1df70868e02babdee2dc79b5','command','tester','2026-03-02T03:00:00Z',52,52,NULL,NULL);
INSERT INTO "operation" VALUES(47,'4c98d589a0b6d55f934e9f77','command','tester','2026-03-02T03:30:00Z',53,53,NULL,NULL);
INSERT INTO "operation" VALUES(48,'5fe6d697eea2af6bd96423cb','command','tester','2026-03-02T03:30:00Z',54,54,NULL,NULL);
INSERT INTO "operation" VALUES(49,'9c5e30574328751c3bef923e','command','tester','2026-03-02T06:00:00Z',55,55,NULL,NULL);
INSERT INTO "operation" VALUES(50,'cf2b32b3dfe7eec2aff55181','command','tester','2026-03-02T06:00:00Z',56,56,NULL,NULL);
INSERT INTO "operation" VALUES(51,'c79d146123261d1cee93965b','command','tester','2026-03-02T06:00:00Z',57,58,NULL,NULL);
INSERT INTO "operation" VALUES(52,'302a62c7249d33b4fefb073c','command','tester','2026-03-02T06:00:00Z',59,59,NULL,NULL);
INSERT INTO "operation" VALUES(53,'ec02befdfad05e6133c1337f','command','wang','2026-03-02T06:00:00Z',60,60,NULL,NULL);
INSERT INTO "operation" VALUES(54,'ea6d363300ddaf65756d2d0d','command','tester','2026-03-02T06:00:00Z',61,62,'{"why": "{number} is shipped: ''svcdesk stock transfer {part} {quantity} --from {holder} --to {source}'' returns it", "facts": {"number": "REQ-0001", "part": "roller", "quantity": 2, "holder": "centre", "source": "warehouse"}}',NULL);
INSERT INTO "operation" VALUES(55,'4841d139cd3900f8764cc524','command','tester','2026-03-02T06:00:00Z',63,63,NULL,NULL);
INSERT INTO "operation" VALUES(56,'91f3210bab139fe309db0c9f','command','tester','2026-03-02T06:00:00Z',64,64,NULL,NULL);
INSERT INTO "operation" VALUES(57,'a2e32cbd69280f92f42ea98a','command','tester','2026-03-02T09:20:00Z',65,65,NULL,NULL);
INSERT INTO "operation" VALUES(58,'dedb628e0638feced846b9dc','program','tester','2026-03-02T09:20:00Z',66,67,NULL,NULL);
INSERT INTO "operation" VALUES(59,'2b313f50f21871d37068d8f5','program','tester','2026-03-02T09:20:00Z',68,68,NULL,NULL);
INSERT INTO "operation" VALUES(60,'c9e3bd19155dfad321424208','program','tester','2026-03-03T01:00:00Z',69,70,NULL,NULL);
INSERT INTO "operation" VALUES(61,'1ce02b3d601934ba6e4597f4','program','tester','2026-03-03T01:00:00Z',71,73,NULL,NULL);
INSERT INTO "operation" VALUES(62,'6d5d0a1f460ebb994e6cce12','program','tester','2026-03-03T01:00:00Z',74,76,NULL,NULL);
INSERT INTO "operation" VALUES(63,'e130c32c861d3ddea933656e','program','tester','2026-03-03T01:00:00Z',77,78,NULL,NULL);
INSERT INTO "operation" VALUES(64,'3084bbf349e83dde8aa67492','program','tester','2026-03-03T01:00:00Z',79,79,NULL,NULL);
INSERT INTO "operation" VALUES(65,'29a75470177a971f9a98b737','command','tester','2026-03-03T01:00:00Z',80,80,NULL,NULL);
INSERT INTO "operation" VALUES(66,'6ca5a10721323c105665cbc9','command','tester','2026-03-03T01:00:00Z',81,81,NULL,NULL);
INSERT INTO "operation" VALUES(67,'29e954981e1530da972adf04','command','tester','2026-03-03T01:00:00Z',82,82,NULL,NULL);
INSERT INTO "operation" VALUES(68,'018e0fa99faedd3a9ab231d3','command','tester','2026-03-03T01:00:00Z',83,83,NULL,NULL);
INSERT INTO "operation" VALUES(69,'5985da648fabc0235e5a7cc9','command','tester','2026-03-03T01:00:00Z',84,84,NULL,NULL);
INSERT INTO "operation" VALUES(70,'aa1e922151cfef66dfc1e96f','command','tester','2026-03-03T01:00:00Z',85,87,NULL,NULL);
INSERT INTO "operation" VALUES(71,'27dd4e63ec711c16ec38fba6','command','tester','2026-03-03T01:00:00Z',88,88,NULL,NULL);
INSERT INTO "operation" VALUES(72,'cd23b381a839d8c5dca919c1','command','tester','2026-03-03T01:00:00Z',89,89,NULL,NULL);
INSERT INTO "operation" VALUES(73,'202c8517a64c8e21f7dfbdd3','command','tester','2026-03-03T01:00:00Z',90,90,NULL,NULL);
INSERT INTO "operation" VALUES(74,'5b64a83c9fd9ac77e4a334c6','program','Desk 1','2026-03-02T00:30:00Z',91,92,NULL,NULL);
INSERT INTO "operation" VALUES(75,'5b64a83c9fd9ac77e4a334c6','program','Desk 1','2026-03-02T00:40:00Z',93,94,NULL,NULL);
INSERT INTO "operation" VALUES(76,'5b64a83c9fd9ac77e4a334c6','program','Ada','2026-03-02T00:50:00Z',95,95,NULL,NULL);
INSERT INTO "operation" VALUES(77,'5b64a83c9fd9ac77e4a334c6','program','tester','2026-03-03T01:00:00Z',96,96,NULL,NULL);
INSERT INTO "operation" VALUES(78,'17f862fc1623c143353e244c','command','tester','2026-03-04T01:00:00Z',97,97,NULL,NULL);
INSERT INTO "operation" VALUES(79,'2211cd0fde8101933559c159','command','tester','2026-03-04T01:00:00Z',98,98,NULL,NULL);
INSERT INTO "operation" VALUES(80,'ce44af803857264811d899db','command','tester','2026-03-04T01:00:00Z',99,99,NULL,NULL);
INSERT INTO "operation" VALUES(81,'3be75dca1e79461ffa41e8c9','command','tester','2026-03-04T01:00:00Z',100,100,NULL,NULL);
INSERT INTO "operation" VALUES(82,'3e17a0a8f3e560be91af1ce0','command','tester','2026-03-04T01:00:00Z',101,102,NULL,NULL);
INSERT INTO "operation" VALUES(83,'03957dde80ae3f0bda9a3124','command','tester','2026-03-04T01:00:00Z',103,103,NULL,NULL);
INSERT INTO "operation" VALUES(84,'4d2f554a28fadaa29d6504bb','command','tester','2026-03-04T01:00:00Z',104,104,NULL,NULL);
INSERT INTO "operation" VALUES(85,'c518c2ffd4d2c9e51218f1eb','command','tester','2026-03-04T03:00:00Z',105,105,NULL,NULL);
INSERT INTO "operation" VALUES(86,'f57049f6d0cdd0e351ab98a3','program','tester','2026-04-01T01:00:00Z',106,106,NULL,NULL);
INSERT INTO "operation" VALUES(87,'1a85a7cb5b0424ba1f168294','command','tester','2026-04-01T01:00:00Z',107,107,NULL,NULL);
INSERT INTO "operation" VALUES(88,'093b833bf6f3513838b0d950','command','tester','2026-04-01T01:00:00Z',108,108,NULL,NULL);
INSERT INTO "operation" VALUES(89,'39f4ff0460a33b71dfecbc5c','command','tester','2026-04-01T01:00:00Z',109,109,NULL,NULL);
INSERT INTO "operation" VALUES(90,'eaa49fa49b8aea04d080e045','command','tester','2026-04-01T01:00:00Z',110,110,NULL,NULL);
INSERT INTO "operation" VALUES(91,'468b0f13e9e70b6d9830542e','command','tester','2026-04-01T01:00:00Z',111,111,NULL,NULL);
INSERT INTO "operation" VALUES(92,'8cd8a328541322de13bfb592','command','tester','2026-04-01T01:00:00Z',112,112,NULL,NULL);
INSERT INTO "operation" VALUES(93,'e9039cb10a1a5a27bca25bf4','command','tester','2026-04-01T01:00:00Z',113,113,NULL,NULL);
INSERT INTO "operation" VALUES(94,'55de69ea3b8ba5fe33d23249','command','tester','2026-04-01T01:00:00Z',114,114,NULL,NULL);
INSERT INTO "operation" VALUES(95,'e53ff52a47914dfc65e2f980','command','tester','2026-04-01T01:00:00Z',115,115,NULL,NULL);
INSERT INTO "operation" VALUES(96,'41fdde2515218fc84808dbac','command','tester','2026-04-01T01:00:00Z',116,116,NULL,NULL);
INSERT INTO "operation" VALUES(97,'ff50cc825ca5042e22607677','command','tester','2026-04-01T01:00:00Z',117,117,NULL,NULL);
INSERT INTO "operation" VALUES(98,'63c02d56b998d4127ecfade4','command','tester','2026-04-01T01:00:00Z',118,118,NULL,NULL);
INSERT INTO "operation" VALUES(99,'8dc9a485a9148a495402dfdb','command','tester','2026-04-01T01:00:00Z',119,119,NULL,NULL);
INSERT INTO "operation" VALUES(100,'e0df29923df631df1866cdcd','command','tester','2026-04-01T01:00:00Z',120,120,NULL,NULL);
INSERT INTO "operation" VALUES(101,'16c468654265c615eb9cc053','command','tester','2026-04-01T01:00:00Z',121,121,NULL,NULL);
INSERT INTO "operation" VALUES(102,'25e120aa71467e8ae37b3003','command','tester','2026-04-01T01:00:00Z',122,122,NULL,'6d44e85a5a8b07ec20111c33');
INSERT INTO "operation" VALUES(103,'6d44e85a5a8b07ec20111c33','undo','tester','2026-04-01T01:00:00Z',123,123,NULL,NULL);
INSERT INTO "operation" VALUES(104,'77b4fcfef5efcdfbaee27d27','command','tester','2026-04-01T01:00:00Z',124,124,NULL,NULL);
INSERT INTO "operation" VALUES(105,'f844a20211a28b690fd601c4','command','tester','2026-04-01T01:00:00Z',125,125,NULL,NULL);
INSERT INTO "operation" VALUES(106,'cddf03f986708f00dd58eb06','command','tester','2026-04-01T01:00:00Z',126,126,NULL,NULL);
INSERT INTO "operation" VALUES(107,'34764c2668e3d18a3a6dfaa4','command','tester','2026-04-01T01:00:00Z',127,129,NULL,NULL);
INSERT INTO "operation" VALUES(108,'b12cc11effe7e58b3482d14d','program','tester','2026-04-01T01:00:00Z',130,130,NULL,NULL);
INSERT INTO "operation" VALUES(109,'2d3e296471fff077f4a44bc7','command','tester','2026-04-01T01:00:00Z',131,134,NULL,NULL);
INSERT INTO "operation" VALUES(110,'b2f909a52a4c1aa58228e336','command','tester','2026-04-01T01:00:00Z',135,135,NULL,NULL);
INSERT INTO "operation" VALUES(111,'42a03b58fedc2621e5f7efa9','command','tester','2026-04-01T01:00:00Z',136,136,NULL,NULL);
INSERT INTO "operation" VALUES(112,'338376b3c899590a8bfd3d66','command','tester','2026-04-01T01:00:00Z',137,137,NULL,NULL);
INSERT INTO "operation" VALUES(113,'9ea7281650dd1cc8b735bdde','command','tester','2026-04-01T01:00:00Z',138,140,NULL,NULL);
INSERT INTO "operation" VALUES(114,'ade51b56e7295f35fd75cf4f','command','tester','2026-04-01T01:00:00Z',141,141,NULL,NULL);
INSERT INTO "operation" VALUES(115,'41819864d4f6f4a4df3915cf','program','tester','2026-04-01T01:00:00Z',142,143,NULL,NULL);
INSERT INTO "operation" VALUES(116,'52f57f2e64f5db5f7339afad','command','tester','2026-04-01T01:00:00Z',144,144,NULL,NULL);
INSERT INTO "operation" VALUES(117,'08db892159da6daf6fe0fc46','command','tester','2026-04-01T01:00:00Z',145,148,NULL,NULL);
INSERT INTO "operation" VALUES(118,'bcf2f0e0c6ede01a5ac040c5','command','tester','2026-04-01T01:00:00Z',149,149,NULL,NULL);
INSERT INTO "operation" VALUES(119,'22e1710d68cc8967e0d753c7','command','tester','2026-04-01T02:00:00Z',150,150,NULL,NULL);
INSERT INTO "operation" VALUES(120,'3b962118ad79e3f4b8685f68','command','tester','2026-04-01T02:00:00Z',151,151,NULL,NULL);
INSERT INTO "operation" VALUES(121,'d1f16843d838a42c25dce7f6','command','tester','2026-04-01T02:00:00Z',152,153,NULL,NULL);
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
INSERT INTO "payment" VALUES('99800f1af77ab292140e5455','R-0001','6b713b9f4d358bf28426ecc3',3000,'CNY','card','d51ac99dfd30cd013252a60a','2026-03-02T02:05:00Z','tester',2,'payment',NULL,NULL,NULL);
INSERT INTO "payment" VALUES('5b67740540e92d041fb02b85','R-0002','6b713b9f4d358bf28426ecc3',5000,'CNY','transfer',NULL,'2026-03-02T02:05:00Z','tester',2,'payment',NULL,NULL,NULL);
INSERT INTO "payment" VALUES('46561aec4581c7e28bc9de93','R-0003','6b713b9f4d358bf28426ecc3',500,'CNY','transfer',NULL,'2026-03-02T02:05:00Z','tester',2,'refund','2026-03-02T02:05:00Z','tester','it was not given');
CREATE TABLE "phone" (
  customer_id TEXT NOT NULL REFERENCES customer (id),
  digits TEXT NOT NULL CHECK (digits <> ''),  -- in full, with the country's code, where the desk knows it
  extension TEXT NOT NULL,
  shown TEXT NOT NULL,                        -- as it was written
  tail TEXT NOT NULL,                         -- the last 7 digits, as many as a number without its area code has
  PRIMARY KEY (customer_id, digits, extension)
) STRICT;
INSERT INTO "phone" VALUES('28edf2f2ac6aee4f6bb0e913','8613800000001','','13800000001','0000001');
INSERT INTO "phone" VALUES('f238c5eadb917b86cd120948','8613800000002','','13800000002','0000002');
INSERT INTO "phone" VALUES('28edf2f2ac6aee4f6bb0e913','8613800000003','','13800000003','0000003');
INSERT INTO "phone" VALUES('3c974ce90ca6bbb05d98768f','861055500007','12','010 5550 0007 ext 12','5500007');
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
INSERT INTO "priced_line" VALUES('10a8daa72a9b93dc8a3b20ff','76131cc5a18b0f805eeddc51',NULL,1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('f6c5b8251d1f835a3a4c04cd','76131cc5a18b0f805eeddc51',NULL,2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('15d6fe4579442f6a8347f7b5','76131cc5a18b0f805eeddc51',NULL,3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('45d5556a385648be8e205cad','76131cc5a18b0f805eeddc51',NULL,4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('7157c0e1a3a986a73e07f016',NULL,'68a8ecc8a4edc244ebf925d5',1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('e0c1f67760f20d9a70051a06',NULL,'68a8ecc8a4edc244ebf925d5',2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('65dd3d91f191b48193847cb8',NULL,'68a8ecc8a4edc244ebf925d5',3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('958977b45521a3db62c95fbc',NULL,'68a8ecc8a4edc244ebf925d5',4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('4047761cf4350a3c3e30b4b9',NULL,'68a8ecc8a4edc244ebf925d5',5,'work','training',1,'place',20000,20000,0,'included in the contract','CNY',0,'a4fe5ee08a6a6cb6d89d6e4a','training',2);
INSERT INTO "priced_line" VALUES('4c1aadd278174ef88326aee0',NULL,'338bb3be9ee9218a6815666e',1,'work','visit',1,NULL,8000,8000,0,'in warranty','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('bca38ff9760d61e760649f96',NULL,'338bb3be9ee9218a6815666e',2,'work','labour',1,'30m',6000,6000,0,'in warranty','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('ff895f60badf19468877fa44',NULL,'f010d4b87392646ff384221a',1,'work','visit',1,NULL,8000,8000,8000,NULL,'CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('b2d2dbe31bdfabd338bc9c53',NULL,'f010d4b87392646ff384221a',2,'work','training',1,'place',20000,20000,20000,NULL,'CNY',0,NULL,NULL,2);
CREATE TABLE quote (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  made_at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  total INTEGER NOT NULL CHECK (total >= 0),
  currency TEXT NOT NULL,
  charged_because TEXT NOT NULL
, decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4), parts_charged TEXT NOT NULL DEFAULT 'price' CHECK (parts_charged IN ('free', 'cost', 'price', 'refused')), work_charged TEXT NOT NULL DEFAULT 'price' CHECK (work_charged IN ('free', 'cost', 'price', 'refused')), period TEXT, valid_until TEXT) STRICT;
INSERT INTO "quote" VALUES('76131cc5a18b0f805eeddc51','Q-0001','6b713b9f4d358bf28426ecc3','2026-03-02T01:00:00Z','tester',8000,'CNY','full care',2,'cost','free',NULL,NULL);
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
, reached_at TEXT, freight_back TEXT CHECK (freight_back IN ('desk', 'customer', 'vendor')), book TEXT CHECK (book IN ('budget')), cost_there INTEGER CHECK (cost_there >= 0), cost_back INTEGER CHECK (cost_back >= 0), currency TEXT, decimals INTEGER CHECK (decimals BETWEEN 0 AND 4), repair_first INTEGER NOT NULL DEFAULT 0 CHECK (repair_first IN (0, 1)), signed_by TEXT) STRICT;
INSERT INTO "rma" VALUES('db9235ffdf4bbcc9d1956a12','RMA-0001','1d2b0bdb1b9622d65696f644','241c8b5b73e1b66f4b873a9a','quality','repair','desk','{"when": {"warranty": ["in"]}}',NULL,'2026-03-02T03:00:00Z','tester','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z',NULL,NULL,NULL,'desk',NULL,NULL,NULL,NULL,NULL,0,NULL);
CREATE TABLE "settlement" (
  customer_id TEXT NOT NULL REFERENCES customer (id),
  quarter TEXT NOT NULL,
  basis TEXT NOT NULL CHECK (basis IN ('units', 'payments', 'cards')),
  rate INTEGER NOT NULL CHECK (rate >= 0),
  turnover INTEGER NOT NULL,
  budget INTEGER NOT NULL CHECK (budget >= 0),
  carried_in INTEGER NOT NULL,
  spent INTEGER NOT NULL CHECK (spent >= 0),
  charged INTEGER NOT NULL CHECK (charged >= 0),
  paid INTEGER NOT NULL CHECK (paid >= 0),
  carried_out INTEGER NOT NULL,
  forfeited INTEGER NOT NULL CHECK (forfeited >= 0),
  forfeited_why TEXT CHECK (forfeited = 0 OR forfeited_why IS NOT NULL),
  currency TEXT NOT NULL,
  decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 4),
  settled_at TEXT NOT NULL,
  PRIMARY KEY (customer_id, quarter),
  CHECK (budget + carried_in - spent = paid - charged + carried_out + forfeited)
) STRICT;
INSERT INTO "settlement" VALUES('3c974ce90ca6bbb05d98768f','2026Q1','payments',150,2000000,30000,0,14000,0,0,16000,0,NULL,'CNY',2,'2026-04-01T01:00:00Z');
CREATE TABLE site (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL,
  address TEXT,
  region TEXT, closed_on TEXT,
  UNIQUE (customer_id, name_key)
) STRICT;
INSERT INTO "site" VALUES('52ec80a892b39f8a186fbfac','28edf2f2ac6aee4f6bb0e913','North wing','north wing','2 Sample Road','county',NULL);
CREATE TABLE stock (
  holder_id TEXT NOT NULL REFERENCES holder (id),
  part TEXT NOT NULL,
  condition TEXT NOT NULL CHECK (condition IN ('new', 'used')),
  quantity INTEGER NOT NULL CHECK (quantity >= 0),
  PRIMARY KEY (holder_id, part, condition)
) STRICT;
INSERT INTO "stock" VALUES('e6a3af7cc4fcd1f540b6a27a','roller','new',3);
INSERT INTO "stock" VALUES('5443c57518fa29a12d2d1b1f','roller','new',1);
INSERT INTO "stock" VALUES('bcb331462d22713d6626fb02','roller','new',4);
INSERT INTO "stock" VALUES('c7fc3ca2a474087189a4ba29','roller','new',0);
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
INSERT INTO "stock_move" VALUES('78aba9164de5ca373cdff8c4',1,'2026-03-02T00:30:00Z','received','roller','new',10,NULL,'e6a3af7cc4fcd1f540b6a27a',NULL,NULL,NULL,'delivery note 17');
INSERT INTO "stock_move" VALUES('dbaf68912e7f2d4dc0838aac',2,'2026-03-02T00:30:00Z','transferred','roller','new',3,'e6a3af7cc4fcd1f540b6a27a','5443c57518fa29a12d2d1b1f',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('1ef130e3d060785623acec2a',3,'2026-03-02T00:30:00Z','transferred','roller','new',2,'e6a3af7cc4fcd1f540b6a27a','bcb331462d22713d6626fb02',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('0003591d26057d6101ce5fbd',4,'2026-03-02T01:00:00Z','issued','roller','new',1,'5443c57518fa29a12d2d1b1f','c7fc3ca2a474087189a4ba29','68a8ecc8a4edc244ebf925d5',NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('258a549a469548ec02147b46',5,'2026-03-02T02:05:00Z','fitted','roller','new',1,'c7fc3ca2a474087189a4ba29',NULL,'68a8ecc8a4edc244ebf925d5',NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('2b3a4add7e8fc0bddb42c090',6,'2026-03-02T06:00:00Z','transferred','roller','new',2,'e6a3af7cc4fcd1f540b6a27a','bcb331462d22713d6626fb02',NULL,'5d0a8a9225c39edbaa177368',NULL,NULL);
INSERT INTO "stock_move" VALUES('8f4ac22a25715cf349744889',7,'2026-03-02T06:00:00Z','lost','roller','new',1,'5443c57518fa29a12d2d1b1f',NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "stock_request" VALUES('5d0a8a9225c39edbaa177368','REQ-0001','bcb331462d22713d6626fb02','roller',2,'issued','2026-03-02T06:00:00Z','tester','for the fair');
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
INSERT INTO "survey" VALUES('cb6fddafd7c0e75c119eafce','A-0001','service',NULL,'6b713b9f4d358bf28426ecc3','68a8ecc8a4edc244ebf925d5','2026-04-01T01:00:00Z',1,'phone','Li Na','tester','came at once','service',NULL,NULL,NULL,NULL);
INSERT INTO "survey" VALUES('08227f52428eda594c1e5edf','A-0002','service',NULL,'1d2b0bdb1b9622d65696f644',NULL,'2026-04-01T01:00:00Z',0,NULL,NULL,'tester',NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE survey_mark (
  survey_id TEXT NOT NULL REFERENCES survey (id),
  question TEXT NOT NULL,                   -- key of the configuration
  mark INTEGER CHECK (mark >= 1),
  words TEXT,
  PRIMARY KEY (survey_id, question),
  CHECK ((mark IS NULL) <> (words IS NULL))
) STRICT;
INSERT INTO "survey_mark" VALUES('cb6fddafd7c0e75c119eafce','attitude',5,NULL);
CREATE TABLE swept (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  journal_seq INTEGER NOT NULL
) STRICT;
INSERT INTO "swept" VALUES(1,68);
CREATE TABLE taken_back (
  journal_seq INTEGER PRIMARY KEY REFERENCES journal (seq)
) STRICT;
INSERT INTO "taken_back" VALUES(122);
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
INSERT INTO "task" VALUES('bb4626a1de4900e8c7b95bb1','T-0001',NULL,NULL,'send the manual','customer','28edf2f2ac6aee4f6bb0e913','28edf2f2ac6aee4f6bb0e913','e65ae8b88974f3dd984c332d',NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-03','2026-04-08',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('42b4c59503895bada4b7f7f3','T-0002','count','2026-04','count the spares','station','centre',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('4729bd45512e0514c4fd6b17','T-0003','count','2026-04','count the spares','station','north',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "task_move" VALUES('bb4626a1de4900e8c7b95bb1',1,'2026-04-01T01:00:00Z','tester','put off','2026-04-03','2026-04-08','they are on holiday');
CREATE TABLE terms (
  id TEXT PRIMARY KEY,
  promises TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO "terms" VALUES('8abbe694c9d085995356869d','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "2h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "same day", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('2fcf7805e7d81ddfd73ee0c2','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "2h", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "5 working days", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
INSERT INTO "terms" VALUES('19beca7ad3ae0aa69c38d26e','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "30m", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "2 working days", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
INSERT INTO "terms" VALUES('e9de23cbd44521d2a1fd8c45','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "1h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "3 working days", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('5fb4965dbbb41badf975d888','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "1h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "same day", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('255fd1ca46d1dbe38a877bee','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "2h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "3 working days", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('ac795187e51374467926a1d8','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "30m", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "8h", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
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
INSERT INTO "ticket" VALUES('6b713b9f4d358bf28426ecc3','SD-000001',1,'printer jams','fault','28edf2f2ac6aee4f6bb0e913',NULL,NULL,'2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','worn roller','roller replaced','31c46da1480c9ede34eb5cb9','a4fe5ee08a6a6cb6d89d6e4a',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('1d2b0bdb1b9622d65696f644','SD-000002',2,'no power','fault','f238c5eadb917b86cd120948',NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL,'241c8b5b73e1b66f4b873a9a','384ddab7645f8b0f48e507f2',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('96067549811f53a01a13cb58','SD-000003',3,'scanner reads every second code','fault','f238c5eadb917b86cd120948',NULL,NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'384ddab7645f8b0f48e507f2',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('23ba1a89dfb32b13b2941949','SD-000004',4,'registration desk is down','fault','28edf2f2ac6aee4f6bb0e913','down','group','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'a4fe5ee08a6a6cb6d89d6e4a',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('a934c090bc7b00831ee4eed2','SD-000005',5,'cannot log in','fault','28edf2f2ac6aee4f6bb0e913',NULL,NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL,NULL,'a4fe5ee08a6a6cb6d89d6e4a',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('fd2528fb0b2df122f1af6ff9','SD-000006',6,'called by mistake','fault','3c974ce90ca6bbb05d98768f',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('3f7f0108768fc0eab1c17944','SD-000007',7,'how does it print','fault','3c974ce90ca6bbb05d98768f',NULL,NULL,'2026-03-03T01:00:00Z',NULL,'no training','explained',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('efde68df82a75236295bf551','INC-7',NULL,'Door, Lock, Stuck','fault','a267d2061ccc89e2c88fe2aa',NULL,NULL,'2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','not recorded','not recorded in the log',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('8c7b8f1d0d70691c813e1815','SD-000008',8,'the printer jams again','fault','28edf2f2ac6aee4f6bb0e913',NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL,'31c46da1480c9ede34eb5cb9','a4fe5ee08a6a6cb6d89d6e4a','6b713b9f4d358bf28426ecc3',NULL,NULL);
INSERT INTO "ticket" VALUES('5840729a4492a17aa0a921bc','SD-000009',9,'the screen is dark','fault','3c974ce90ca6bbb05d98768f',NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('1a9a91893920215726ec0509','SD-000011',11,'does anybody come?','fault','3c974ce90ca6bbb05d98768f',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('6c96552a3d8913bc7de5d02f','SD-000012',12,'does anybody come','fault','3c974ce90ca6bbb05d98768f',NULL,NULL,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,'1a9a91893920215726ec0509',NULL);
INSERT INTO "ticket" VALUES('c42e0b19948eb941580ff4a6','SD-000013',13,'no sound','fault','12c73c0213b998888f4fc46f',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('5e306246fbf87e907f5de7e4','SD-000014',14,'cable loose','fault','3c974ce90ca6bbb05d98768f',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,'1a9a91893920215726ec0509',NULL,NULL);
INSERT INTO "ticket" VALUES('0f6ec55ed08dee2fb35e0a7f','SD-000015',15,'how does it print now','fault','3c974ce90ca6bbb05d98768f',NULL,NULL,'2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','no training','explained',NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "ticket_period" VALUES('6b713b9f4d358bf28426ecc3','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','open','P1','gold','county','warranty','out','1','e65ae8b88974f3dd984c332d');
INSERT INTO "ticket_period" VALUES('6b713b9f4d358bf28426ecc3','2026-03-02T02:05:00Z','9999-12-31T23:59:59Z','closed','P1','gold','county','warranty','out','1','e65ae8b88974f3dd984c332d');
INSERT INTO "ticket_period" VALUES('23ba1a89dfb32b13b2941949','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','open','P3','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('23ba1a89dfb32b13b2941949','2026-03-02T06:00:00Z','2026-03-03T01:00:00Z','open','P1','gold','city','warranty','unknown','2',NULL);
INSERT INTO "ticket_period" VALUES('23ba1a89dfb32b13b2941949','2026-03-03T01:00:00Z','2026-03-04T01:00:00Z','open','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('fd2528fb0b2df122f1af6ff9','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','cancelled','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('3f7f0108768fc0eab1c17944','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','in','1','7f0bba0a3e32f209bb698807');
INSERT INTO "ticket_period" VALUES('efde68df82a75236295bf551','2026-03-02T00:30:00Z','2026-03-02T00:40:00Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('efde68df82a75236295bf551','2026-03-02T00:40:00Z','2026-03-02T00:50:00Z','open','P3','standard','city','warranty','unknown','1','33807e6566b136c8d0395f7c');
INSERT INTO "ticket_period" VALUES('efde68df82a75236295bf551','2026-03-02T00:50:00Z','9999-12-31T23:59:59Z','resolved','P3','standard','city','warranty','unknown','1','33807e6566b136c8d0395f7c');
INSERT INTO "ticket_period" VALUES('23ba1a89dfb32b13b2941949','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','held','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('8c7b8f1d0d70691c813e1815','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','open','P3','gold','county','warranty','out','1',NULL);
INSERT INTO "ticket_period" VALUES('a934c090bc7b00831ee4eed2','2026-03-02T09:20:00Z','2026-03-03T01:00:00Z','open','P2','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('a934c090bc7b00831ee4eed2','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P2','gold','city','warranty','unknown','2','7f0bba0a3e32f209bb698807');
INSERT INTO "ticket_period" VALUES('5840729a4492a17aa0a921bc','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','open','P1','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('23ba1a89dfb32b13b2941949','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','open','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('1d2b0bdb1b9622d65696f644','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','held','P3','standard','city','warranty','in','1',NULL);
INSERT INTO "ticket_period" VALUES('96067549811f53a01a13cb58','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','open','P2','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('6c96552a3d8913bc7de5d02f','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','cancelled','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('c42e0b19948eb941580ff4a6','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('1a9a91893920215726ec0509','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1','e65ae8b88974f3dd984c332d');
INSERT INTO "ticket_period" VALUES('5e306246fbf87e907f5de7e4','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('0f6ec55ed08dee2fb35e0a7f','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','resolved','P3','standard','city','warranty','unknown','1',NULL);
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
INSERT INTO "turnover" VALUES('3c974ce90ca6bbb05d98768f','2026-02',2000000,'CNY',2);
INSERT INTO "turnover" VALUES('3c974ce90ca6bbb05d98768f','2026-04',100000,'CNY',2);
CREATE TABLE warranty_card (
  equipment_id TEXT PRIMARY KEY REFERENCES equipment (id),
  number TEXT,
  dealer_id TEXT REFERENCES customer (id),
  sold_on TEXT NOT NULL,
  received_on TEXT NOT NULL,
  void_because TEXT CHECK (void_because <> ''),
  CHECK (sold_on <= received_on)
) STRICT;
INSERT INTO "warranty_card" VALUES('241c8b5b73e1b66f4b873a9a',NULL,'3c974ce90ca6bbb05d98768f','2026-02-01','2026-02-10',NULL);
CREATE TABLE withdrawn (
  ticket_id TEXT PRIMARY KEY,
  number TEXT NOT NULL,
  count INTEGER,
  at TEXT NOT NULL,
  actor TEXT NOT NULL
) STRICT;
INSERT INTO "withdrawn" VALUES('ad49b55a36500b5d1c8447be','SD-000010',10,'2026-04-01T01:00:00Z','tester');
CREATE TABLE word (
  term TEXT NOT NULL,
  place INTEGER NOT NULL CHECK (place BETWEEN 1 AND 3),  -- summary; calls and who called; all else
  block INTEGER NOT NULL,      -- documents 4096 * block on
  documents TEXT NOT NULL,     -- one character for each document of the block that has the term there, from U+4E00 on
  PRIMARY KEY (term, place, block)
) STRICT, WITHOUT ROWID;
INSERT INTO "word" VALUES('00000001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('00000002',2,0,'一下');
INSERT INTO "word" VALUES('00000003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('0000001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('0000002',2,0,'一下');
INSERT INTO "word" VALUES('0000003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('000001',1,0,'丆');
INSERT INTO "word" VALUES('000001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('000002',1,0,'下');
INSERT INTO "word" VALUES('000002',2,0,'一下');
INSERT INTO "word" VALUES('000003',1,0,'一');
INSERT INTO "word" VALUES('000003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('000004',1,0,'丅');
INSERT INTO "word" VALUES('000005',1,0,'丈');
INSERT INTO "word" VALUES('000006',1,0,'丄');
INSERT INTO "word" VALUES('000007',1,0,'丂');
INSERT INTO "word" VALUES('000008',1,0,'万');
INSERT INTO "word" VALUES('000009',1,0,'七');
INSERT INTO "word" VALUES('00001',1,0,'丆');
INSERT INTO "word" VALUES('00001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('000011',1,0,'不');
INSERT INTO "word" VALUES('000012',1,0,'三');
INSERT INTO "word" VALUES('000013',1,0,'上');
INSERT INTO "word" VALUES('000014',1,0,'丌');
INSERT INTO "word" VALUES('00002',1,0,'下');
INSERT INTO "word" VALUES('00002',2,0,'一下');
INSERT INTO "word" VALUES('00003',1,0,'一');
INSERT INTO "word" VALUES('00003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('00004',1,0,'丅');
INSERT INTO "word" VALUES('00005',1,0,'丈');
INSERT INTO "word" VALUES('00006',1,0,'丄');
INSERT INTO "word" VALUES('00007',1,0,'丂');
INSERT INTO "word" VALUES('00007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('00008',1,0,'万');
INSERT INTO "word" VALUES('00009',1,0,'七');
INSERT INTO "word" VALUES('0001',1,0,'丆');
INSERT INTO "word" VALUES('0001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('00011',1,0,'不');
INSERT INTO "word" VALUES('00012',1,0,'三');
INSERT INTO "word" VALUES('00013',1,0,'上');
INSERT INTO "word" VALUES('00014',1,0,'丌');
INSERT INTO "word" VALUES('0002',1,0,'下');
INSERT INTO "word" VALUES('0002',2,0,'一下');
INSERT INTO "word" VALUES('0003',1,0,'一');
INSERT INTO "word" VALUES('0003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('0004',1,0,'丅');
INSERT INTO "word" VALUES('0005',1,0,'丈');
INSERT INTO "word" VALUES('0006',1,0,'丄');
INSERT INTO "word" VALUES('0007',1,0,'丂');
INSERT INTO "word" VALUES('0007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('0008',1,0,'万');
INSERT INTO "word" VALUES('0009',1,0,'七');
INSERT INTO "word" VALUES('0011',1,0,'不');
INSERT INTO "word" VALUES('0012',1,0,'三');
INSERT INTO "word" VALUES('0013',1,0,'上');
INSERT INTO "word" VALUES('0014',1,0,'丌');
INSERT INTO "word" VALUES('010',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('01055500007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('055500007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('1',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('1001',2,0,'丆万');
INSERT INTO "word" VALUES('1002',2,0,'下');
INSERT INTO "word" VALUES('1055500007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('12',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('12345',2,0,'下');
INSERT INTO "word" VALUES('13800000001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('13800000002',2,0,'一下');
INSERT INTO "word" VALUES('13800000003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('2',2,0,'丆万');
INSERT INTO "word" VALUES('20',3,0,'丆');
INSERT INTO "word" VALUES('2345',2,0,'下');
INSERT INTO "word" VALUES('3800000001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('3800000002',2,0,'一下');
INSERT INTO "word" VALUES('3800000003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('500007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('5500007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('5550',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('55500007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('7',1,0,'丁');
INSERT INTO "word" VALUES('800000001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('800000002',2,0,'一下');
INSERT INTO "word" VALUES('800000003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('a12345',2,0,'下');
INSERT INTO "word" VALUES('again',1,0,'万');
INSERT INTO "word" VALUES('again',2,0,'万');
INSERT INTO "word" VALUES('again',3,0,'丂');
INSERT INTO "word" VALUES('anybody',1,0,'三不');
INSERT INTO "word" VALUES('anybody',2,0,'下不');
INSERT INTO "word" VALUES('at',3,0,'丆');
INSERT INTO "word" VALUES('away',3,0,'下');
INSERT INTO "word" VALUES('be',3,0,'丅');
INSERT INTO "word" VALUES('bend',3,0,'不');
INSERT INTO "word" VALUES('board',3,0,'丅');
INSERT INTO "word" VALUES('by',1,0,'丄');
INSERT INTO "word" VALUES('by',2,0,'丄');
INSERT INTO "word" VALUES('by',3,0,'丄');
INSERT INTO "word" VALUES('cable',1,0,'丌');
INSERT INTO "word" VALUES('cable',2,0,'丌');
INSERT INTO "word" VALUES('cable',3,0,'不');
INSERT INTO "word" VALUES('called',1,0,'丄');
INSERT INTO "word" VALUES('called',2,0,'丄');
INSERT INTO "word" VALUES('called',3,0,'丄');
INSERT INTO "word" VALUES('cannot',1,0,'丈');
INSERT INTO "word" VALUES('cannot',2,0,'丈');
INSERT INTO "word" VALUES('care',3,0,'丆');
INSERT INTO "word" VALUES('clinic',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('close',3,0,'丆');
INSERT INTO "word" VALUES('code',1,0,'一');
INSERT INTO "word" VALUES('code',2,0,'一');
INSERT INTO "word" VALUES('come',1,0,'三不');
INSERT INTO "word" VALUES('come',2,0,'不');
INSERT INTO "word" VALUES('coming',2,0,'下');
INSERT INTO "word" VALUES('content',3,0,'丂');
INSERT INTO "word" VALUES('customer',3,0,'丅');
INSERT INTO "word" VALUES('dark',1,0,'七');
INSERT INTO "word" VALUES('dark',2,0,'七');
INSERT INTO "word" VALUES('dealer',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('desk',1,0,'丅');
INSERT INTO "word" VALUES('desk',2,0,'丅');
INSERT INTO "word" VALUES('did',3,0,'丆');
INSERT INTO "word" VALUES('do',3,0,'不');
INSERT INTO "word" VALUES('does',1,0,'丂三不');
INSERT INTO "word" VALUES('does',2,0,'丂不');
INSERT INTO "word" VALUES('door',1,0,'丁');
INSERT INTO "word" VALUES('door',2,0,'丁');
INSERT INTO "word" VALUES('down',1,0,'丅');
INSERT INTO "word" VALUES('down',2,0,'丅');
INSERT INTO "word" VALUES('every',1,0,'一');
INSERT INTO "word" VALUES('every',2,0,'一');
INSERT INTO "word" VALUES('example',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('explained',3,0,'丂');
INSERT INTO "word" VALUES('ext',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('factory',3,0,'下');
INSERT INTO "word" VALUES('floor',3,0,'不');
INSERT INTO "word" VALUES('full',3,0,'丆');
INSERT INTO "word" VALUES('has',3,0,'丅');
INSERT INTO "word" VALUES('help',3,0,'丆');
INSERT INTO "word" VALUES('how',1,0,'丂');
INSERT INTO "word" VALUES('how',2,0,'丂');
INSERT INTO "word" VALUES('how',3,0,'丂');
INSERT INTO "word" VALUES('in',1,0,'丈');
INSERT INTO "word" VALUES('in',2,0,'丈下');
INSERT INTO "word" VALUES('in',3,0,'丁丂');
INSERT INTO "word" VALUES('inc',1,0,'丁');
INSERT INTO "word" VALUES('into',3,0,'一');
INSERT INTO "word" VALUES('is',1,0,'七丅');
INSERT INTO "word" VALUES('is',2,0,'七丅下');
INSERT INTO "word" VALUES('is',3,0,'丅丈');
INSERT INTO "word" VALUES('it',1,0,'丂');
INSERT INTO "word" VALUES('it',2,0,'丂');
INSERT INTO "word" VALUES('it',3,0,'一不');
INSERT INTO "word" VALUES('jam',3,0,'丆');
INSERT INTO "word" VALUES('jams',1,0,'丆万');
INSERT INTO "word" VALUES('jams',2,0,'丆万');
INSERT INTO "word" VALUES('know',3,0,'丂');
INSERT INTO "word" VALUES('labels',3,0,'丆');
INSERT INTO "word" VALUES('li',2,0,'丅丆万丈上');
INSERT INTO "word" VALUES('lock',1,0,'丁');
INSERT INTO "word" VALUES('lock',2,0,'丁');
INSERT INTO "word" VALUES('log',1,0,'丈');
INSERT INTO "word" VALUES('log',2,0,'丈');
INSERT INTO "word" VALUES('log',3,0,'丁');
INSERT INTO "word" VALUES('logged',2,0,'不');
INSERT INTO "word" VALUES('look',3,0,'一');
INSERT INTO "word" VALUES('loose',1,0,'丌');
INSERT INTO "word" VALUES('loose',2,0,'丌');
INSERT INTO "word" VALUES('loose',3,0,'不');
INSERT INTO "word" VALUES('lp2',2,0,'丆万');
INSERT INTO "word" VALUES('measured',3,0,'丅');
INSERT INTO "word" VALUES('mistake',1,0,'丄');
INSERT INTO "word" VALUES('mistake',2,0,'丄');
INSERT INTO "word" VALUES('mistake',3,0,'丄');
INSERT INTO "word" VALUES('mr',2,0,'不');
INSERT INTO "word" VALUES('na',2,0,'丅丆万丈上');
INSERT INTO "word" VALUES('nine',2,0,'上');
INSERT INTO "word" VALUES('no',1,0,'上下');
INSERT INTO "word" VALUES('no',2,0,'上下');
INSERT INTO "word" VALUES('no',3,0,'丂');
INSERT INTO "word" VALUES('none',3,0,'丂');
INSERT INTO "word" VALUES('noon',3,0,'丆');
INSERT INTO "word" VALUES('north',2,0,'丆万');
INSERT INTO "word" VALUES('not',3,0,'丁丆不');
INSERT INTO "word" VALUES('of',3,0,'不');
INSERT INTO "word" VALUES('out',3,0,'丅丈不');
INSERT INTO "word" VALUES('paper',3,0,'丆');
INSERT INTO "word" VALUES('photo',3,0,'丆');
INSERT INTO "word" VALUES('png',3,0,'丆');
INSERT INTO "word" VALUES('power',1,0,'下');
INSERT INTO "word" VALUES('power',2,0,'下');
INSERT INTO "word" VALUES('pr',2,0,'丆万下');
INSERT INTO "word" VALUES('print',1,0,'丂');
INSERT INTO "word" VALUES('print',2,0,'丂');
INSERT INTO "word" VALUES('printed',3,0,'丆');
INSERT INTO "word" VALUES('printer',1,0,'丆万');
INSERT INTO "word" VALUES('printer',2,0,'丆万');
INSERT INTO "word" VALUES('prints',3,0,'丆');
INSERT INTO "word" VALUES('quality',3,0,'下');
INSERT INTO "word" VALUES('reads',1,0,'一');
INSERT INTO "word" VALUES('reads',2,0,'一');
INSERT INTO "word" VALUES('recorded',3,0,'丁');
INSERT INTO "word" VALUES('registration',1,0,'丅');
INSERT INTO "word" VALUES('registration',2,0,'丅');
INSERT INTO "word" VALUES('replaced',3,0,'丆');
INSERT INTO "word" VALUES('restart',3,0,'丆');
INSERT INTO "word" VALUES('road',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('roller',3,0,'丆');
INSERT INTO "word" VALUES('running',3,0,'丅丈');
INSERT INTO "word" VALUES('sample',2,0,'丁丂七丄丆万三丌不');
INSERT INTO "word" VALUES('scanner',1,0,'一');
INSERT INTO "word" VALUES('scanner',2,0,'一');
INSERT INTO "word" VALUES('school',2,0,'丁');
INSERT INTO "word" VALUES('screen',1,0,'七');
INSERT INTO "word" VALUES('screen',2,0,'七');
INSERT INTO "word" VALUES('sd',1,0,'一丂七丄丅丆万丈三上下丌不');
INSERT INTO "word" VALUES('second',1,0,'一');
INSERT INTO "word" VALUES('second',2,0,'一');
INSERT INTO "word" VALUES('sent',3,0,'下');
INSERT INTO "word" VALUES('since',2,0,'上');
INSERT INTO "word" VALUES('sound',1,0,'上');
INSERT INTO "word" VALUES('sound',2,0,'上');
INSERT INTO "word" VALUES('stuck',1,0,'丁');
INSERT INTO "word" VALUES('stuck',2,0,'丁');
INSERT INTO "word" VALUES('the',1,0,'七万');
INSERT INTO "word" VALUES('the',2,0,'七万下');
INSERT INTO "word" VALUES('the',3,0,'丁丅');
INSERT INTO "word" VALUES('them',3,0,'七');
INSERT INTO "word" VALUES('they',3,0,'丂丆');
INSERT INTO "word" VALUES('third',3,0,'不');
INSERT INTO "word" VALUES('time',3,0,'丅丈');
INSERT INTO "word" VALUES('to',3,0,'七丅');
INSERT INTO "word" VALUES('told',3,0,'七');
INSERT INTO "word" VALUES('training',3,0,'丂');
INSERT INTO "word" VALUES('twice',2,0,'不');
INSERT INTO "word" VALUES('van',2,0,'下');
INSERT INTO "word" VALUES('wait',3,0,'七');
INSERT INTO "word" VALUES('warranty',3,0,'丂不');
INSERT INTO "word" VALUES('we',3,0,'一');
INSERT INTO "word" VALUES('wing',2,0,'丆万');
INSERT INTO "word" VALUES('worn',3,0,'丆');
INSERT INTO "word" VALUES('例诊',2,0,'一下');
INSERT INTO "word" VALUES('所',2,0,'一下');
INSERT INTO "word" VALUES('示例',2,0,'一下');
INSERT INTO "word" VALUES('诊所',2,0,'一下');
INSERT INTO "word" VALUES('豫',2,0,'下');
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
CREATE INDEX dispatch_crew_engineer ON dispatch_crew (engineer_id);
CREATE INDEX contract_moved_end_contract ON contract_moved_end (contract_id, at);
CREATE INDEX ticket_ended ON ticket (ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX engineer_role_role ON engineer_role (role);
CREATE INDEX escalation_undone ON escalation (clock_id) WHERE undone IS NOT NULL;
CREATE INDEX notice_waiting ON notice (made_at) WHERE sent_at IS NULL;
CREATE UNIQUE INDEX notice_event ON notice (event_seq, recipient, COALESCE(engineer_id, ''), way) WHERE event_seq IS NOT NULL;
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
CREATE INDEX warranty_card_dealer ON warranty_card (dealer_id, received_on);
CREATE INDEX assessment_of_month ON assessment (month);
CREATE INDEX assessment_customer ON assessment (customer_id) WHERE customer_id IS NOT NULL;
CREATE UNIQUE INDEX assessment_visit ON assessment (rule, engineer_id, dispatch_id)
  WHERE dispatch_id IS NOT NULL AND engineer_id IS NOT NULL AND dropped_at IS NULL;
CREATE UNIQUE INDEX assessment_ticket ON assessment (rule, engineer_id, ticket_id)
  WHERE ticket_id IS NOT NULL AND dispatch_id IS NULL AND engineer_id IS NOT NULL AND dropped_at IS NULL;
CREATE UNIQUE INDEX assessment_told_engineer ON assessment_told (month, engineer_id) WHERE engineer_id IS NOT NULL;
CREATE UNIQUE INDEX assessment_told_customer ON assessment_told (month, customer_id) WHERE customer_id IS NOT NULL;
COMMIT;
