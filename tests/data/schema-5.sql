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
INSERT INTO "_sqlite_migrations" VALUES(1,'svcdesk','0001_desk','2026-11-28 08:57:04.660751+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'svcdesk','0002_field','2026-11-28 08:57:04.689529+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'svcdesk','0003_truth','2026-11-28 08:57:04.724157+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'svcdesk','0004_slips','2026-11-28 08:57:04.821204+00:00');
INSERT INTO "_sqlite_migrations" VALUES(5,'svcdesk','0005_care','2026-11-28 08:57:04.869257+00:00');
CREATE TABLE absence (
  id TEXT PRIMARY KEY,
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  note TEXT,
  CHECK (since < until)
) STRICT;
INSERT INTO "absence" VALUES('83f3502ec739cf8967bbe509','49dfae8481da722d08ce8f0e','2026-04-05T16:00:00Z','2026-04-10T16:00:00Z','holiday');
INSERT INTO "absence" VALUES('af79ab0eb2ba3a9a58dd4f3b','49dfae8481da722d08ce8f0e','2026-04-30T16:00:00Z','2026-05-05T16:00:00Z','on leave');
CREATE TABLE acceptance (
  equipment_id TEXT NOT NULL REFERENCES equipment (id),
  stage TEXT NOT NULL,
  accepted_on TEXT NOT NULL,
  accepted_by TEXT NOT NULL CHECK (accepted_by <> ''),
  remark TEXT,
  PRIMARY KEY (equipment_id, stage)
) STRICT;
INSERT INTO "acceptance" VALUES('82d131a25177a76f09a819aa','final','2026-04-01','Ms Example',NULL);
CREATE TABLE appointment (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  agreed_at TEXT NOT NULL,
  visit_at TEXT NOT NULL,
  asked_by TEXT NOT NULL CHECK (asked_by IN ('customer', 'desk')),
  note TEXT
, visit_until TEXT CHECK (visit_until >= visit_at)) STRICT;
INSERT INTO "appointment" VALUES('a412ec51781534bb228394cb','8727f3cf20f30e60ba197ce8','2026-03-02T01:00:00Z','2026-03-02T02:00:00Z','customer','they close at noon',NULL);
INSERT INTO "appointment" VALUES('5149511ea138aa84531cedab','041a77b2fdc7a0e6dec9b34a','2026-03-04T01:00:00Z','2026-03-05T06:00:00Z','desk',NULL,'2026-03-05T08:00:00Z');
CREATE TABLE approval (
  noun TEXT NOT NULL CHECK (noun IN ('repair', 'request', 'return')),
  noun_id TEXT NOT NULL,   -- of the dispatch, the request or the return
  actor TEXT NOT NULL,
  at TEXT NOT NULL,
  note TEXT, role TEXT,
  PRIMARY KEY (noun, noun_id, actor)
) STRICT;
INSERT INTO "approval" VALUES('return','9a237aaa55791839f1f52293','wang','2026-03-02T03:00:00Z',NULL,NULL);
INSERT INTO "approval" VALUES('request','8d1f13800e4585f5ae8e4a58','wang','2026-03-02T06:00:00Z',NULL,NULL);
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
INSERT INTO "article" VALUES('6f22e0264f4cec789025a707','K-0001','nobody knows how it prints',NULL,NULL,'how does it print','no training','explained','3c6d1582b2167099bdc18f2e','tester','2026-04-01T02:00:00Z',1,NULL,NULL);
CREATE TABLE article_use (
  id TEXT PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES article (id),
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  at TEXT NOT NULL
) STRICT;
INSERT INTO "article_use" VALUES('df80d8a2cd6c6d98a83af371','6f22e0264f4cec789025a707','cac7dd2488604f3666bb7676','2026-04-01T02:00:00Z');
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
INSERT INTO "assessment" VALUES('f6143bd5fc2d96ef28a554f6','AS-0001','2026-03','tidy','eaef26619cb9d2b585462c80',NULL,'8727f3cf20f30e60ba197ce8','1bd1f627c2889341de4dbeb1','2026-03-02T02:05:00Z','fact','{"check": "tidy"}',NULL,2000,2000,'CNY',2,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL);
INSERT INTO "assessment" VALUES('8ec4a2f2c0b2b79e2f5e6743','AS-0002','2026-03','calls','eaef26619cb9d2b585462c80',NULL,'8727f3cf20f30e60ba197ce8',NULL,'2026-03-20T02:00:00Z','hand',NULL,'line engaged',10000,0,'CNY',2,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','the line was down',NULL);
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
INSERT INTO "assessment_told" VALUES('03cc3c5d89f1e39296671a43','2026-03','eaef26619cb9d2b585462c80',NULL,'2026-04-01T01:00:00Z');
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
INSERT INTO "attachment" VALUES('87959f7159bdd1dbecacb6aa','8727f3cf20f30e60ba197ce8',1,'1bd1f627c2889341de4dbeb1',NULL,'photo','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-03-02T02:05:00Z');
INSERT INTO "attachment" VALUES('7123dbd2719d7efb65242d58','8727f3cf20f30e60ba197ce8',2,NULL,NULL,'file','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-03-02T02:05:00Z');
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
INSERT INTO "call" VALUES('ce721dd3c2dbd185fbf033e9','8727f3cf20f30e60ba197ce8','2026-03-02T01:00:00Z','phone','Li Na','13800000003','printer jams','tester',0,NULL);
INSERT INTO "call" VALUES('5a7e3efb5507a860ee009766','794769e72e91d93362f4a105','2026-03-02T03:00:00Z','phone',NULL,NULL,'no power','tester',0,NULL);
INSERT INTO "call" VALUES('962886888ab261ad6191bcba','794769e72e91d93362f4a105','2026-03-02T03:00:00Z','phone',NULL,NULL,'is anybody coming?','tester',1,NULL);
INSERT INTO "call" VALUES('65eb56b58ad82c261c1150e0','c75f19c5f90a4e99a5c97949','2026-03-02T03:30:00Z','phone',NULL,NULL,'scanner reads every second code','tester',0,NULL);
INSERT INTO "call" VALUES('3b2cfe40bf8c8205f224ee8b','041a77b2fdc7a0e6dec9b34a','2026-03-02T03:30:00Z','phone',NULL,NULL,'registration desk is down','tester',0,NULL);
INSERT INTO "call" VALUES('b49ad48ffacc742f650e10c8','a941ce38dfb4333edb17738f','2026-03-02T09:20:00Z','phone',NULL,NULL,'cannot log in','tester',0,NULL);
INSERT INTO "call" VALUES('f50f4fddde77dea6677d30b6','a32f4f4db578e53e93c839b4','2026-03-03T01:00:00Z','phone',NULL,NULL,'called by mistake','tester',0,NULL);
INSERT INTO "call" VALUES('de771d1f7caf44508f14ae33','3c6d1582b2167099bdc18f2e','2026-03-03T01:00:00Z','phone',NULL,NULL,'how does it print','tester',0,NULL);
INSERT INTO "call" VALUES('2795eb9da2ba266c9135dfc9','cef26351a7b3cdb1bc65689c','2026-03-02T00:30:00Z','phone',NULL,NULL,'Door, Lock, Stuck','Desk 1',0,NULL);
INSERT INTO "call" VALUES('4cce2d9ed141cc943af342bd','d908ef5d035d695c0df430d4','2026-03-04T01:00:00Z','phone',NULL,NULL,'the printer jams again','tester',0,NULL);
INSERT INTO "call" VALUES('96d9996da208f6a2ecfee26b','fa44274edf38f51fe4119074','2026-03-04T01:00:00Z','phone',NULL,NULL,'the screen is dark','tester',0,NULL);
INSERT INTO "call" VALUES('ed7e2981ce0c5513113cb27a','16d0b1a7a7c667f402a4bfc0','2026-04-01T01:00:00Z','phone',NULL,NULL,'does anybody come?','tester',0,NULL);
INSERT INTO "call" VALUES('ca18f33d02b960c98160404e','16d0b1a7a7c667f402a4bfc0','2026-04-01T01:00:00Z','phone','Mr Sample',NULL,'logged twice','tester',0,NULL);
INSERT INTO "call" VALUES('6898884e1c81a7eb8efdca97','ab833b580cb3cbda11d55bf9','2026-04-01T01:00:00Z','mail','Li Na',NULL,'no sound
since nine','tester',0,NULL);
INSERT INTO "call" VALUES('f14a7961d98a6f12cb62a0fd','da67b5ab0f340311c2bd9ddc','2026-04-01T01:00:00Z','phone',NULL,NULL,'cable loose','tester',0,NULL);
INSERT INTO "call" VALUES('176f0e0796bfa48914d03946','cac7dd2488604f3666bb7676','2026-04-01T02:00:00Z','phone',NULL,NULL,'how does it print now','tester',0,NULL);
CREATE TABLE card (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  value INTEGER NOT NULL CHECK (value > 0),
  balance INTEGER NOT NULL CHECK (balance BETWEEN 0 AND value),
  currency TEXT NOT NULL,
  sold_at TEXT NOT NULL
, decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4)) STRICT;
INSERT INTO "card" VALUES('042ecd8a505abcc164228ae0','CARD-0001','b9d4389e7f58e4c0f748001c',50000,47000,'CNY','2026-03-02T00:30:00Z',2);
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
INSERT INTO "change" VALUES(1,'2ebf738833c5b2d32082c073','engineer','["eaef26619cb9d2b585462c80"]',NULL);
INSERT INTO "change" VALUES(2,'2ebf738833c5b2d32082c073','engineer_skill','["eaef26619cb9d2b585462c80","printer"]',NULL);
INSERT INTO "change" VALUES(3,'0f7541960b6a800b0cc9b545','engineer','["49dfae8481da722d08ce8f0e"]',NULL);
INSERT INTO "change" VALUES(4,'0f7541960b6a800b0cc9b545','engineer_skill','["49dfae8481da722d08ce8f0e","installation"]',NULL);
INSERT INTO "change" VALUES(5,'0f7541960b6a800b0cc9b545','engineer_role','["49dfae8481da722d08ce8f0e","reception"]',NULL);
INSERT INTO "change" VALUES(6,'617a6e7cca5b610834b68576','absence','["83f3502ec739cf8967bbe509"]',NULL);
INSERT INTO "change" VALUES(7,'3893218e98d30de026d1e4df','customer','["b9d4389e7f58e4c0f748001c"]',NULL);
INSERT INTO "change" VALUES(8,'3893218e98d30de026d1e4df','phone','["b9d4389e7f58e4c0f748001c","8613800000001",""]',NULL);
INSERT INTO "change" VALUES(9,'f0dd3fc0e70f3e62f30ea161','customer','["4814b33848e70978d13f0881"]',NULL);
INSERT INTO "change" VALUES(10,'f0dd3fc0e70f3e62f30ea161','phone','["4814b33848e70978d13f0881","8613800000002",""]',NULL);
INSERT INTO "change" VALUES(11,'125c88aaea3ce74169100116','customer','["bd2f7eb9b94541debe130c44"]',NULL);
INSERT INTO "change" VALUES(12,'d380c577e91f049727e89847','site','["d23ee1dbd29d9fd85b0dba82"]',NULL);
INSERT INTO "change" VALUES(13,'d66f712427245c966c9a4490','phone','["b9d4389e7f58e4c0f748001c","8613800000003",""]',NULL);
INSERT INTO "change" VALUES(14,'d66f712427245c966c9a4490','contact','["cf765cf53f6740efa7003d63"]',NULL);
INSERT INTO "change" VALUES(15,'2e8db9c09a82efd82a562064','contract','["64ef95f6502c0eadc8a49b06"]',NULL);
INSERT INTO "change" VALUES(16,'2e8db9c09a82efd82a562064','entitlement','["64ef95f6502c0eadc8a49b06","visit"]',NULL);
INSERT INTO "change" VALUES(17,'2e8db9c09a82efd82a562064','entitlement','["64ef95f6502c0eadc8a49b06","training"]',NULL);
INSERT INTO "change" VALUES(18,'b1adfaf91ed103d717d71d0f','contract','["94d654ec803e5717c1337dcf"]',NULL);
INSERT INTO "change" VALUES(19,'0b3038676cccc8d8086bd55b','equipment','["da75cbf24b30cbe5634180e2"]',NULL);
INSERT INTO "change" VALUES(20,'347e542c3aae4c52f28c61f2','equipment','["82d131a25177a76f09a819aa"]',NULL);
INSERT INTO "change" VALUES(21,'561b3a9708352c51b11ae4a8','equipment','["73a8c722ca552ffa671d6cc8"]',NULL);
INSERT INTO "change" VALUES(22,'eba6fb7ce6e1111d9501de8a','holder','["d356792bc6650fb53d23f3ff"]',NULL);
INSERT INTO "change" VALUES(23,'eba6fb7ce6e1111d9501de8a','stock','["d356792bc6650fb53d23f3ff","roller","new"]',NULL);
INSERT INTO "change" VALUES(24,'eba6fb7ce6e1111d9501de8a','stock_move','["7b4a7211f21875d1a52ba534"]',NULL);
INSERT INTO "change" VALUES(25,'342948e8a4fb871e1650e830','holder','["d6a4f02af62c485dfaa6a412"]',NULL);
INSERT INTO "change" VALUES(26,'342948e8a4fb871e1650e830','stock','["d356792bc6650fb53d23f3ff","roller","new"]','{"holder_id":"d356792bc6650fb53d23f3ff","part":"roller","condition":"new","quantity":10}');
INSERT INTO "change" VALUES(27,'342948e8a4fb871e1650e830','stock','["d6a4f02af62c485dfaa6a412","roller","new"]',NULL);
INSERT INTO "change" VALUES(28,'342948e8a4fb871e1650e830','stock_move','["4c90f217cd84cc802f8db435"]',NULL);
INSERT INTO "change" VALUES(29,'ff90b14432ad803a4f098a82','holder','["f75e8abea9fae3c0b14ca61d"]',NULL);
INSERT INTO "change" VALUES(30,'ff90b14432ad803a4f098a82','stock','["d356792bc6650fb53d23f3ff","roller","new"]','{"holder_id":"d356792bc6650fb53d23f3ff","part":"roller","condition":"new","quantity":7}');
INSERT INTO "change" VALUES(31,'ff90b14432ad803a4f098a82','stock','["f75e8abea9fae3c0b14ca61d","roller","new"]',NULL);
INSERT INTO "change" VALUES(32,'ff90b14432ad803a4f098a82','stock_move','["abef5228864d734d189f4044"]',NULL);
INSERT INTO "change" VALUES(33,'10c00ad48bca52469663651f','card','["042ecd8a505abcc164228ae0"]',NULL);
INSERT INTO "change" VALUES(34,'12c02b32ee5c94e5567e87d8','ticket','["8727f3cf20f30e60ba197ce8"]',NULL);
INSERT INTO "change" VALUES(35,'12c02b32ee5c94e5567e87d8','ticket_period','["8727f3cf20f30e60ba197ce8","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(36,'12c02b32ee5c94e5567e87d8','call','["ce721dd3c2dbd185fbf033e9"]',NULL);
INSERT INTO "change" VALUES(37,'12c02b32ee5c94e5567e87d8','clock','["5d2e5cf29ccfad22d511158c"]',NULL);
INSERT INTO "change" VALUES(38,'12c02b32ee5c94e5567e87d8','clock','["bb769e4fa124c1e50f702b43"]',NULL);
INSERT INTO "change" VALUES(39,'12c02b32ee5c94e5567e87d8','clock','["2178ee250c1c03a003148f13"]',NULL);
INSERT INTO "change" VALUES(40,'12c02b32ee5c94e5567e87d8','clock_period','["5d2e5cf29ccfad22d511158c","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(41,'12c02b32ee5c94e5567e87d8','clock_period','["bb769e4fa124c1e50f702b43","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(42,'12c02b32ee5c94e5567e87d8','clock_period','["2178ee250c1c03a003148f13","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(43,'3a8db97f5aead3482b44b104','ticket_period','["8727f3cf20f30e60ba197ce8","2026-03-02T01:00:00Z"]','{"ticket_id":"8727f3cf20f30e60ba197ce8","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(44,'3a8db97f5aead3482b44b104','ticket_period','["8727f3cf20f30e60ba197ce8","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(45,'653e36924d9171ea308c46ba','clock','["5d2e5cf29ccfad22d511158c"]','{"id":"5d2e5cf29ccfad22d511158c","ticket_id":"8727f3cf20f30e60ba197ce8","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(46,'653e36924d9171ea308c46ba','clock','["bb769e4fa124c1e50f702b43"]','{"id":"bb769e4fa124c1e50f702b43","ticket_id":"8727f3cf20f30e60ba197ce8","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(47,'653e36924d9171ea308c46ba','clock_period','["5d2e5cf29ccfad22d511158c","2026-03-02T01:00:00Z"]','{"clock_id":"5d2e5cf29ccfad22d511158c","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T01:15:00Z","held":0}');
INSERT INTO "change" VALUES(48,'653e36924d9171ea308c46ba','clock_period','["bb769e4fa124c1e50f702b43","2026-03-02T01:00:00Z"]','{"clock_id":"bb769e4fa124c1e50f702b43","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T01:30:00Z","held":0}');
INSERT INTO "change" VALUES(49,'2129d5200ee75b2078acb794','appointment','["a412ec51781534bb228394cb"]',NULL);
INSERT INTO "change" VALUES(50,'2340221b9d1d05895f8ddf75','consent','["7ea672bb1b96a5420c871e64"]',NULL);
INSERT INTO "change" VALUES(51,'f6a4adb4c824e6cb44bf7719','quote','["e745be89a1966ef7183c8e5b"]',NULL);
INSERT INTO "change" VALUES(52,'f6a4adb4c824e6cb44bf7719','priced_line','["58da106adab5512c77ed2d26"]',NULL);
INSERT INTO "change" VALUES(53,'f6a4adb4c824e6cb44bf7719','priced_line','["77597a6bb2a60650f9f53622"]',NULL);
INSERT INTO "change" VALUES(54,'f6a4adb4c824e6cb44bf7719','priced_line','["263c356b8444ac62ed2b4f3e"]',NULL);
INSERT INTO "change" VALUES(55,'f6a4adb4c824e6cb44bf7719','priced_line','["d7c56e944ed1c307dbb42988"]',NULL);
INSERT INTO "change" VALUES(56,'5ab27d3d5d7565d264272f5d','consent','["8a1a0711558aeb7e3dcdf885"]',NULL);
INSERT INTO "change" VALUES(57,'1bcee636a65a21fefa046a98','dispatch','["1bd1f627c2889341de4dbeb1"]',NULL);
INSERT INTO "change" VALUES(58,'1bcee636a65a21fefa046a98','clock','["545cd02d752376a4ba760fa9"]',NULL);
INSERT INTO "change" VALUES(59,'1bcee636a65a21fefa046a98','clock_period','["545cd02d752376a4ba760fa9","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(60,'8fd9eddd3b1f928bbe3c24f5','holder','["cb32318eb81525785cf72766"]',NULL);
INSERT INTO "change" VALUES(61,'8fd9eddd3b1f928bbe3c24f5','stock','["d6a4f02af62c485dfaa6a412","roller","new"]','{"holder_id":"d6a4f02af62c485dfaa6a412","part":"roller","condition":"new","quantity":3}');
INSERT INTO "change" VALUES(62,'8fd9eddd3b1f928bbe3c24f5','stock','["cb32318eb81525785cf72766","roller","new"]',NULL);
INSERT INTO "change" VALUES(63,'8fd9eddd3b1f928bbe3c24f5','stock_move','["76a2dcd8289b1cad12ee9f5c"]',NULL);
INSERT INTO "change" VALUES(64,'f8a7fee6761264fece291243','dispatch','["1bd1f627c2889341de4dbeb1"]','{"id":"1bd1f627c2889341de4dbeb1","ticket_id":"8727f3cf20f30e60ba197ce8","visit":1,"engineer_id":"eaef26619cb9d2b585462c80","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null}');
INSERT INTO "change" VALUES(65,'f8a7fee6761264fece291243','clock','["545cd02d752376a4ba760fa9"]','{"id":"545cd02d752376a4ba760fa9","ticket_id":"8727f3cf20f30e60ba197ce8","target":"arrive","tier":"gold","within":"2h clock","calendar":"always","stops":"arrived","pauses":null,"started_by":"ordered","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(66,'f8a7fee6761264fece291243','clock_period','["545cd02d752376a4ba760fa9","2026-03-02T01:00:00Z"]','{"clock_id":"545cd02d752376a4ba760fa9","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(67,'b16c7bfd9d8f568f6b4e5289','dispatch','["1bd1f627c2889341de4dbeb1"]','{"id":"1bd1f627c2889341de4dbeb1","ticket_id":"8727f3cf20f30e60ba197ce8","visit":1,"engineer_id":"eaef26619cb9d2b585462c80","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null}');
INSERT INTO "change" VALUES(68,'b16c7bfd9d8f568f6b4e5289','dispatch_check','["1bd1f627c2889341de4dbeb1","uniform"]',NULL);
INSERT INTO "change" VALUES(69,'b16c7bfd9d8f568f6b4e5289','dispatch_check','["1bd1f627c2889341de4dbeb1","tidy"]',NULL);
INSERT INTO "change" VALUES(70,'b16c7bfd9d8f568f6b4e5289','dispatch_item','["1bd1f627c2889341de4dbeb1","training"]',NULL);
INSERT INTO "change" VALUES(71,'b16c7bfd9d8f568f6b4e5289','stock','["cb32318eb81525785cf72766","roller","new"]','{"holder_id":"cb32318eb81525785cf72766","part":"roller","condition":"new","quantity":1}');
INSERT INTO "change" VALUES(72,'b16c7bfd9d8f568f6b4e5289','stock_move','["f082b3e3b84e09192e917b62"]',NULL);
INSERT INTO "change" VALUES(73,'b16c7bfd9d8f568f6b4e5289','priced_line','["b6f6b1fd15154d494329a3e7"]',NULL);
INSERT INTO "change" VALUES(74,'b16c7bfd9d8f568f6b4e5289','priced_line','["4a50a2e03ae877c69f57f5b7"]',NULL);
INSERT INTO "change" VALUES(75,'b16c7bfd9d8f568f6b4e5289','priced_line','["7282e8899bcf604bdb3de23d"]',NULL);
INSERT INTO "change" VALUES(76,'b16c7bfd9d8f568f6b4e5289','priced_line','["6da1c546e92c3acf3b20b69d"]',NULL);
INSERT INTO "change" VALUES(77,'b16c7bfd9d8f568f6b4e5289','priced_line','["cce5d2fd27800fada425c0de"]',NULL);
INSERT INTO "change" VALUES(78,'b16c7bfd9d8f568f6b4e5289','entitlement','["64ef95f6502c0eadc8a49b06","training"]','{"contract_id":"64ef95f6502c0eadc8a49b06","entitlement":"training","total":2,"used":0}');
INSERT INTO "change" VALUES(79,'dd50ad61398733f16b00f42e','attachment','["87959f7159bdd1dbecacb6aa"]',NULL);
INSERT INTO "change" VALUES(80,'676d05c4dd7923ff83182555','attachment','["7123dbd2719d7efb65242d58"]',NULL);
INSERT INTO "change" VALUES(81,'9f6125e5628e3b3c1d221e62','dispatch','["1bd1f627c2889341de4dbeb1"]','{"id":"1bd1f627c2889341de4dbeb1","ticket_id":"8727f3cf20f30e60ba197ce8","visit":1,"engineer_id":"eaef26619cb9d2b585462c80","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":null,"cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"parts_charged":"cost","work_charged":"free","charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null}');
INSERT INTO "change" VALUES(82,'9f6125e5628e3b3c1d221e62','dispatch','["1bd1f627c2889341de4dbeb1"]','{"id":"1bd1f627c2889341de4dbeb1","ticket_id":"8727f3cf20f30e60ba197ce8","visit":1,"engineer_id":"eaef26619cb9d2b585462c80","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":null,"cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"parts_charged":"cost","work_charged":"free","charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":"Li Na","signed_at":"2026-03-02T02:05:00Z","failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null}');
INSERT INTO "change" VALUES(83,'9f6125e5628e3b3c1d221e62','ticket_period','["8727f3cf20f30e60ba197ce8","2026-03-02T01:00:00Z"]','{"ticket_id":"8727f3cf20f30e60ba197ce8","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":"eaef26619cb9d2b585462c80"}');
INSERT INTO "change" VALUES(84,'9f6125e5628e3b3c1d221e62','ticket_period','["8727f3cf20f30e60ba197ce8","2026-03-02T02:05:00Z"]',NULL);
INSERT INTO "change" VALUES(85,'9f6125e5628e3b3c1d221e62','ticket','["8727f3cf20f30e60ba197ce8"]','{"id":"8727f3cf20f30e60ba197ce8","number":"SD-000001","count":1,"summary":"printer jams","kind":"fault","customer_id":"b9d4389e7f58e4c0f748001c","severity":null,"reach":null,"opened_at":"2026-03-02T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":"da75cbf24b30cbe5634180e2","contract_id":"64ef95f6502c0eadc8a49b06","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(86,'9f6125e5628e3b3c1d221e62','clock','["2178ee250c1c03a003148f13"]','{"id":"2178ee250c1c03a003148f13","ticket_id":"8727f3cf20f30e60ba197ce8","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(87,'9f6125e5628e3b3c1d221e62','clock_period','["2178ee250c1c03a003148f13","2026-03-02T01:00:00Z"]','{"clock_id":"2178ee250c1c03a003148f13","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(88,'76c5dca639331e02e6025bb0','card','["042ecd8a505abcc164228ae0"]','{"id":"042ecd8a505abcc164228ae0","number":"CARD-0001","customer_id":"b9d4389e7f58e4c0f748001c","value":50000,"balance":50000,"currency":"CNY","sold_at":"2026-03-02T00:30:00Z","decimals":2}');
INSERT INTO "change" VALUES(89,'76c5dca639331e02e6025bb0','payment','["72e64b9c7331a99d6c8e070e"]',NULL);
INSERT INTO "change" VALUES(90,'c8ba974803eefd3cec38f124','payment','["fd9c5973f0aee0513ee664d1"]',NULL);
INSERT INTO "change" VALUES(91,'6c9fbb38c9c1389e786e931d','dispatch','["1bd1f627c2889341de4dbeb1"]','{"id":"1bd1f627c2889341de4dbeb1","ticket_id":"8727f3cf20f30e60ba197ce8","visit":1,"engineer_id":"eaef26619cb9d2b585462c80","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":"2026-03-02T02:05:00Z","cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"parts_charged":"cost","work_charged":"free","charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":"Li Na","signed_at":"2026-03-02T02:05:00Z","failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null}');
INSERT INTO "change" VALUES(92,'a46fa86c7aa77657aad4acfb','discount','["8727f3cf20f30e60ba197ce8"]',NULL);
INSERT INTO "change" VALUES(93,'bc32ab0ac76785c2adb88982','payment','["fe44b98fa31a54802935d3ec"]',NULL);
INSERT INTO "change" VALUES(94,'3c44ad8099c3f4894f3093b0','payment','["fe44b98fa31a54802935d3ec"]','{"id":"fe44b98fa31a54802935d3ec","receipt":"R-0003","ticket_id":"8727f3cf20f30e60ba197ce8","amount":500,"currency":"CNY","method":"transfer","card_id":null,"at":"2026-03-02T02:05:00Z","taken_by":"tester","decimals":2,"kind":"refund","voided_at":null,"voided_by":null,"voided_why":null}');
INSERT INTO "change" VALUES(95,'9f14275cbfe68cd528d43fa5','ticket_period','["8727f3cf20f30e60ba197ce8","2026-03-02T02:05:00Z"]','{"ticket_id":"8727f3cf20f30e60ba197ce8","since":"2026-03-02T02:05:00Z","until":"9999-12-31T23:59:59Z","state":"resolved","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":"eaef26619cb9d2b585462c80"}');
INSERT INTO "change" VALUES(96,'9f14275cbfe68cd528d43fa5','ticket_period','["8727f3cf20f30e60ba197ce8","2026-03-02T02:05:00Z"]',NULL);
INSERT INTO "change" VALUES(97,'1c0e87cedbc8471c41ca8385','ticket','["794769e72e91d93362f4a105"]',NULL);
INSERT INTO "change" VALUES(98,'1c0e87cedbc8471c41ca8385','ticket_period','["794769e72e91d93362f4a105","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(99,'1c0e87cedbc8471c41ca8385','call','["5a7e3efb5507a860ee009766"]',NULL);
INSERT INTO "change" VALUES(100,'1c0e87cedbc8471c41ca8385','clock','["fab30464e495e83636dbaa2c"]',NULL);
INSERT INTO "change" VALUES(101,'1c0e87cedbc8471c41ca8385','clock','["54bcc37a3b7ebc941a02f2e8"]',NULL);
INSERT INTO "change" VALUES(102,'1c0e87cedbc8471c41ca8385','clock_period','["fab30464e495e83636dbaa2c","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(103,'1c0e87cedbc8471c41ca8385','clock_period','["54bcc37a3b7ebc941a02f2e8","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(104,'83a02871b29276ebb1ef201b','call','["962886888ab261ad6191bcba"]',NULL);
INSERT INTO "change" VALUES(105,'35687bdaea365a0e90d44095','loan','["741f5c4ad618c8ccb5e28ccb"]',NULL);
INSERT INTO "change" VALUES(106,'540299017a290a7a945ebd8c','rma','["9a237aaa55791839f1f52293"]',NULL);
INSERT INTO "change" VALUES(107,'83a54ee85036481723555f6a','approval','["return","9a237aaa55791839f1f52293","wang"]',NULL);
INSERT INTO "change" VALUES(108,'83a54ee85036481723555f6a','rma','["9a237aaa55791839f1f52293"]','{"id":"9a237aaa55791839f1f52293","number":"RMA-0001","ticket_id":"794769e72e91d93362f4a105","equipment_id":"82d131a25177a76f09a819aa","reason":"quality","decision":"repair","freight":"desk","because":"{\"when\": {\"warranty\": [\"in\"]}}","overruled_by":null,"asked_at":"2026-03-02T03:00:00Z","asked_by":"tester","approved_at":null,"sent_at":null,"back_at":null,"done_at":null}');
INSERT INTO "change" VALUES(109,'b632addeb1d2b37c181801ce','consent','["7ac7c824939c3ae0b26163d3"]',NULL);
INSERT INTO "change" VALUES(110,'8c2a18655dce9eb229de6485','rma','["9a237aaa55791839f1f52293"]','{"id":"9a237aaa55791839f1f52293","number":"RMA-0001","ticket_id":"794769e72e91d93362f4a105","equipment_id":"82d131a25177a76f09a819aa","reason":"quality","decision":"repair","freight":"desk","because":"{\"when\": {\"warranty\": [\"in\"]}}","overruled_by":null,"asked_at":"2026-03-02T03:00:00Z","asked_by":"tester","approved_at":"2026-03-02T03:00:00Z","sent_at":null,"back_at":null,"done_at":null}');
INSERT INTO "change" VALUES(111,'5b8f35811f790d02e07be170','ticket_period','["794769e72e91d93362f4a105","2026-03-02T03:00:00Z"]','{"ticket_id":"794769e72e91d93362f4a105","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(112,'5b8f35811f790d02e07be170','ticket_period','["794769e72e91d93362f4a105","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(113,'5b8f35811f790d02e07be170','hold','["56d1f16549de679bfd204bc3"]',NULL);
INSERT INTO "change" VALUES(114,'5b8f35811f790d02e07be170','clock_period','["fab30464e495e83636dbaa2c","2026-03-02T03:00:00Z"]','{"clock_id":"fab30464e495e83636dbaa2c","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T06:00:00Z","held":0}');
INSERT INTO "change" VALUES(115,'5b8f35811f790d02e07be170','clock_period','["fab30464e495e83636dbaa2c","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(116,'e47591fc36e9b05ef6549841','ticket','["c75f19c5f90a4e99a5c97949"]',NULL);
INSERT INTO "change" VALUES(117,'e47591fc36e9b05ef6549841','ticket_period','["c75f19c5f90a4e99a5c97949","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(118,'e47591fc36e9b05ef6549841','call','["65eb56b58ad82c261c1150e0"]',NULL);
INSERT INTO "change" VALUES(119,'e47591fc36e9b05ef6549841','clock','["7e69e71effe37650044efd48"]',NULL);
INSERT INTO "change" VALUES(120,'e47591fc36e9b05ef6549841','clock','["d27b0a090ab93081eb34c6fd"]',NULL);
INSERT INTO "change" VALUES(121,'e47591fc36e9b05ef6549841','clock_period','["7e69e71effe37650044efd48","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(122,'e47591fc36e9b05ef6549841','clock_period','["d27b0a090ab93081eb34c6fd","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(123,'763f6f2809530b6ed0b5069d','ticket','["041a77b2fdc7a0e6dec9b34a"]',NULL);
INSERT INTO "change" VALUES(124,'763f6f2809530b6ed0b5069d','ticket_period','["041a77b2fdc7a0e6dec9b34a","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(125,'763f6f2809530b6ed0b5069d','call','["3b2cfe40bf8c8205f224ee8b"]',NULL);
INSERT INTO "change" VALUES(126,'763f6f2809530b6ed0b5069d','clock','["a295539e244b498a5f9ab357"]',NULL);
INSERT INTO "change" VALUES(127,'763f6f2809530b6ed0b5069d','clock','["73e5e3ae4a1a98a0ecb0a4ab"]',NULL);
INSERT INTO "change" VALUES(128,'763f6f2809530b6ed0b5069d','clock','["3659e8cc566fcf4ac36c1009"]',NULL);
INSERT INTO "change" VALUES(129,'763f6f2809530b6ed0b5069d','clock_period','["a295539e244b498a5f9ab357","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(130,'763f6f2809530b6ed0b5069d','clock_period','["73e5e3ae4a1a98a0ecb0a4ab","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(131,'763f6f2809530b6ed0b5069d','clock_period','["3659e8cc566fcf4ac36c1009","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(132,'6a3e009f0452a3691f6d9d7e','ticket','["041a77b2fdc7a0e6dec9b34a"]','{"id":"041a77b2fdc7a0e6dec9b34a","number":"SD-000004","count":4,"summary":"registration desk is down","kind":"fault","customer_id":"b9d4389e7f58e4c0f748001c","severity":null,"reach":null,"opened_at":"2026-03-02T03:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":"64ef95f6502c0eadc8a49b06","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(133,'6a3e009f0452a3691f6d9d7e','ticket_period','["041a77b2fdc7a0e6dec9b34a","2026-03-02T03:30:00Z"]','{"ticket_id":"041a77b2fdc7a0e6dec9b34a","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(134,'6a3e009f0452a3691f6d9d7e','ticket_period','["041a77b2fdc7a0e6dec9b34a","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(135,'6a3e009f0452a3691f6d9d7e','clock','["a295539e244b498a5f9ab357"]','{"id":"a295539e244b498a5f9ab357","ticket_id":"041a77b2fdc7a0e6dec9b34a","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(136,'6a3e009f0452a3691f6d9d7e','clock','["73e5e3ae4a1a98a0ecb0a4ab"]','{"id":"73e5e3ae4a1a98a0ecb0a4ab","ticket_id":"041a77b2fdc7a0e6dec9b34a","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(137,'6a3e009f0452a3691f6d9d7e','clock','["3659e8cc566fcf4ac36c1009"]','{"id":"3659e8cc566fcf4ac36c1009","ticket_id":"041a77b2fdc7a0e6dec9b34a","target":"solve","tier":"gold","within":"3 working days","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(138,'6a3e009f0452a3691f6d9d7e','clock_period','["3659e8cc566fcf4ac36c1009","2026-03-02T03:30:00Z"]','{"clock_id":"3659e8cc566fcf4ac36c1009","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-05T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(139,'6a3e009f0452a3691f6d9d7e','clock_period','["3659e8cc566fcf4ac36c1009","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(140,'2f2342c3ae720dac9f1198cb','ticket_period','["041a77b2fdc7a0e6dec9b34a","2026-03-02T06:00:00Z"]','{"ticket_id":"041a77b2fdc7a0e6dec9b34a","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(141,'2f2342c3ae720dac9f1198cb','ticket_period','["041a77b2fdc7a0e6dec9b34a","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(142,'dc6070743969424c8746ecae','clock','["7e69e71effe37650044efd48"]','{"id":"7e69e71effe37650044efd48","ticket_id":"c75f19c5f90a4e99a5c97949","target":"answer","tier":"standard","within":"30m","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(143,'dc6070743969424c8746ecae','clock_period','["7e69e71effe37650044efd48","2026-03-02T03:30:00Z"]','{"clock_id":"7e69e71effe37650044efd48","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(144,'dc6070743969424c8746ecae','contract_extension','["7e69e71effe37650044efd48"]',NULL);
INSERT INTO "change" VALUES(145,'dc6070743969424c8746ecae','contract','["94d654ec803e5717c1337dcf"]','{"id":"94d654ec803e5717c1337dcf","number":"C-0002","customer_id":"4814b33848e70978d13f0881","kind":"basic","tier":"standard","phase":null,"starts_on":"2026-01-01","ends_on":"2026-12-31"}');
INSERT INTO "change" VALUES(146,'25e9777a2d36cf599bbd7c74','stock_request','["8d1f13800e4585f5ae8e4a58"]',NULL);
INSERT INTO "change" VALUES(147,'e44b913b1d63140558fe03eb','approval','["request","8d1f13800e4585f5ae8e4a58","wang"]',NULL);
INSERT INTO "change" VALUES(148,'e44b913b1d63140558fe03eb','stock_request','["8d1f13800e4585f5ae8e4a58"]','{"id":"8d1f13800e4585f5ae8e4a58","number":"REQ-0001","holder_id":"f75e8abea9fae3c0b14ca61d","part":"roller","quantity":2,"state":"asked","asked_at":"2026-03-02T06:00:00Z","asked_by":"tester","because":"for the fair"}');
INSERT INTO "change" VALUES(149,'91192629d3906087149bc8c2','stock','["d356792bc6650fb53d23f3ff","roller","new"]','{"holder_id":"d356792bc6650fb53d23f3ff","part":"roller","condition":"new","quantity":5}');
INSERT INTO "change" VALUES(150,'91192629d3906087149bc8c2','stock','["f75e8abea9fae3c0b14ca61d","roller","new"]','{"holder_id":"f75e8abea9fae3c0b14ca61d","part":"roller","condition":"new","quantity":2}');
INSERT INTO "change" VALUES(151,'91192629d3906087149bc8c2','stock_move','["6224fdd33075065bcec6fdf0"]',NULL);
INSERT INTO "change" VALUES(152,'91192629d3906087149bc8c2','stock_request','["8d1f13800e4585f5ae8e4a58"]','{"id":"8d1f13800e4585f5ae8e4a58","number":"REQ-0001","holder_id":"f75e8abea9fae3c0b14ca61d","part":"roller","quantity":2,"state":"approved","asked_at":"2026-03-02T06:00:00Z","asked_by":"tester","because":"for the fair"}');
INSERT INTO "change" VALUES(153,'98800d278fe763a83b284f72','stock','["d6a4f02af62c485dfaa6a412","roller","new"]','{"holder_id":"d6a4f02af62c485dfaa6a412","part":"roller","condition":"new","quantity":2}');
INSERT INTO "change" VALUES(154,'98800d278fe763a83b284f72','stock_move','["e8ca50262cdab3f9285d83ad"]',NULL);
INSERT INTO "change" VALUES(155,'98800d278fe763a83b284f72','loss','["e8ca50262cdab3f9285d83ad"]',NULL);
INSERT INTO "change" VALUES(156,'0fa4b7f983b09861f816d254','entitlement','["64ef95f6502c0eadc8a49b06","visit"]','{"contract_id":"64ef95f6502c0eadc8a49b06","entitlement":"visit","total":4,"used":0}');
INSERT INTO "change" VALUES(157,'a4c83a0e0678211f95cd0e85','ticket','["a941ce38dfb4333edb17738f"]',NULL);
INSERT INTO "change" VALUES(158,'a4c83a0e0678211f95cd0e85','ticket_period','["a941ce38dfb4333edb17738f","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(159,'a4c83a0e0678211f95cd0e85','call','["b49ad48ffacc742f650e10c8"]',NULL);
INSERT INTO "change" VALUES(160,'a4c83a0e0678211f95cd0e85','clock','["60eb9f03ea9ba4f97955445b"]',NULL);
INSERT INTO "change" VALUES(161,'a4c83a0e0678211f95cd0e85','clock','["0b0fea49c452cae2cc113dde"]',NULL);
INSERT INTO "change" VALUES(162,'a4c83a0e0678211f95cd0e85','clock','["9f33da85be9137b247f38e6d"]',NULL);
INSERT INTO "change" VALUES(163,'a4c83a0e0678211f95cd0e85','clock_period','["60eb9f03ea9ba4f97955445b","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(164,'a4c83a0e0678211f95cd0e85','clock_period','["0b0fea49c452cae2cc113dde","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(165,'a4c83a0e0678211f95cd0e85','clock_period','["9f33da85be9137b247f38e6d","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(166,'26a9d9f9ea743d0759d0f1f2','escalation','["3659e8cc566fcf4ac36c1009",75]',NULL);
INSERT INTO "change" VALUES(167,'26a9d9f9ea743d0759d0f1f2','notice','["19d5c14ed3fe9d854df42a39"]',NULL);
INSERT INTO "change" VALUES(168,'a1b9493ac3843c232ab72c26','notice','["19d5c14ed3fe9d854df42a39"]','{"id":"19d5c14ed3fe9d854df42a39","ticket_id":"041a77b2fdc7a0e6dec9b34a","recipient":"head","engineer_id":null,"way":"command","made_at":"2026-03-02T09:20:00Z","document":"{\"target\": \"solve\", \"within\": \"same day\", \"percent\": 75, \"note\": \"time is running out\", \"due_at\": \"2026-03-02T09:30:00Z\", \"ticket\": {\"number\": \"SD-000004\", \"summary\": \"registration desk is down\", \"state\": \"open\", \"priority\": \"P1\", \"tier\": \"gold\", \"region\": \"city\", \"level\": \"2\", \"kind\": \"fault\", \"customer\": \"Example Clinic\", \"engineer\": null, \"opened_at\": \"2026-03-02T03:30:00Z\"}}","claimed_until":"2026-03-02T09:22:00Z","sent_at":null,"tries":0,"error":null,"clock_id":"3659e8cc566fcf4ac36c1009","percent":75,"about_at":"2026-03-02T08:15:00Z","not_before":null,"event_seq":null}');
INSERT INTO "change" VALUES(169,'0c003bb3acbf054347c1068d','escalation','["9f33da85be9137b247f38e6d",75]',NULL);
INSERT INTO "change" VALUES(170,'0c003bb3acbf054347c1068d','notice','["eb0f4657df5ce0aea5982307"]',NULL);
INSERT INTO "change" VALUES(171,'69c1241ac8feb6daa80cfa82','escalation','["3659e8cc566fcf4ac36c1009",100]',NULL);
INSERT INTO "change" VALUES(172,'69c1241ac8feb6daa80cfa82','ticket_period','["041a77b2fdc7a0e6dec9b34a","2026-03-02T06:00:00Z"]','{"ticket_id":"041a77b2fdc7a0e6dec9b34a","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":null}');
INSERT INTO "change" VALUES(173,'69c1241ac8feb6daa80cfa82','ticket_period','["041a77b2fdc7a0e6dec9b34a","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(174,'69c1241ac8feb6daa80cfa82','clock','["3659e8cc566fcf4ac36c1009"]','{"id":"3659e8cc566fcf4ac36c1009","ticket_id":"041a77b2fdc7a0e6dec9b34a","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(175,'227e8ff06aec5ba6dbfd2169','escalation','["9f33da85be9137b247f38e6d",100]',NULL);
INSERT INTO "change" VALUES(176,'227e8ff06aec5ba6dbfd2169','ticket_period','["a941ce38dfb4333edb17738f","2026-03-02T09:20:00Z"]','{"ticket_id":"a941ce38dfb4333edb17738f","since":"2026-03-02T09:20:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(177,'227e8ff06aec5ba6dbfd2169','ticket_period','["a941ce38dfb4333edb17738f","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(178,'227e8ff06aec5ba6dbfd2169','clock','["9f33da85be9137b247f38e6d"]','{"id":"9f33da85be9137b247f38e6d","ticket_id":"a941ce38dfb4333edb17738f","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(179,'227e8ff06aec5ba6dbfd2169','clock','["60eb9f03ea9ba4f97955445b"]','{"id":"60eb9f03ea9ba4f97955445b","ticket_id":"a941ce38dfb4333edb17738f","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(180,'227e8ff06aec5ba6dbfd2169','clock','["0b0fea49c452cae2cc113dde"]','{"id":"0b0fea49c452cae2cc113dde","ticket_id":"a941ce38dfb4333edb17738f","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(181,'82a482593a4288ebd517059e','escalation','["9f33da85be9137b247f38e6d",150]',NULL);
INSERT INTO "change" VALUES(182,'82a482593a4288ebd517059e','ticket_period','["a941ce38dfb4333edb17738f","2026-03-03T01:00:00Z"]','{"ticket_id":"a941ce38dfb4333edb17738f","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":null}');
INSERT INTO "change" VALUES(183,'82a482593a4288ebd517059e','ticket_period','["a941ce38dfb4333edb17738f","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(184,'e4948d13d56ec912d26a5d46','notice','["eb0f4657df5ce0aea5982307"]','{"id":"eb0f4657df5ce0aea5982307","ticket_id":"a941ce38dfb4333edb17738f","recipient":"head","engineer_id":null,"way":"command","made_at":"2026-03-03T01:00:00Z","document":"{\"target\": \"solve\", \"within\": \"same day\", \"percent\": 75, \"note\": \"time is running out\", \"due_at\": \"2026-03-02T09:30:00Z\", \"ticket\": {\"number\": \"SD-000005\", \"summary\": \"cannot log in\", \"state\": \"open\", \"priority\": \"P1\", \"tier\": \"gold\", \"region\": \"city\", \"level\": \"1\", \"kind\": \"fault\", \"customer\": \"Example Clinic\", \"engineer\": null, \"opened_at\": \"2026-03-02T09:20:00Z\"}}","claimed_until":"2026-03-03T01:02:00Z","sent_at":null,"tries":0,"error":null,"clock_id":"9f33da85be9137b247f38e6d","percent":75,"about_at":"2026-03-02T09:27:30Z","not_before":null,"event_seq":null}');
INSERT INTO "change" VALUES(185,'0b30abd789ae8c709e1ca9cd','ticket','["a32f4f4db578e53e93c839b4"]',NULL);
INSERT INTO "change" VALUES(186,'0b30abd789ae8c709e1ca9cd','ticket_period','["a32f4f4db578e53e93c839b4","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(187,'0b30abd789ae8c709e1ca9cd','call','["f50f4fddde77dea6677d30b6"]',NULL);
INSERT INTO "change" VALUES(188,'0b30abd789ae8c709e1ca9cd','clock','["0936b381620001f3ba8f5d13"]',NULL);
INSERT INTO "change" VALUES(189,'0b30abd789ae8c709e1ca9cd','clock','["dbdb52d5717cf54413370312"]',NULL);
INSERT INTO "change" VALUES(190,'0b30abd789ae8c709e1ca9cd','clock_period','["0936b381620001f3ba8f5d13","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(191,'0b30abd789ae8c709e1ca9cd','clock_period','["dbdb52d5717cf54413370312","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(192,'d115e4bbf72123f426754c32','ticket_period','["a32f4f4db578e53e93c839b4","2026-03-03T01:00:00Z"]','{"ticket_id":"a32f4f4db578e53e93c839b4","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(193,'d115e4bbf72123f426754c32','ticket_period','["a32f4f4db578e53e93c839b4","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(194,'d115e4bbf72123f426754c32','ticket','["a32f4f4db578e53e93c839b4"]','{"id":"a32f4f4db578e53e93c839b4","number":"SD-000006","count":6,"summary":"called by mistake","kind":"fault","customer_id":"bd2f7eb9b94541debe130c44","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(195,'d115e4bbf72123f426754c32','clock','["0936b381620001f3ba8f5d13"]','{"id":"0936b381620001f3ba8f5d13","ticket_id":"a32f4f4db578e53e93c839b4","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(196,'d115e4bbf72123f426754c32','clock','["dbdb52d5717cf54413370312"]','{"id":"dbdb52d5717cf54413370312","ticket_id":"a32f4f4db578e53e93c839b4","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(197,'d115e4bbf72123f426754c32','clock_period','["0936b381620001f3ba8f5d13","2026-03-03T01:00:00Z"]','{"clock_id":"0936b381620001f3ba8f5d13","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-03T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(198,'d115e4bbf72123f426754c32','clock_period','["dbdb52d5717cf54413370312","2026-03-03T01:00:00Z"]','{"clock_id":"dbdb52d5717cf54413370312","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(199,'5616bf7d7b5303f3ca7ae238','ticket','["3c6d1582b2167099bdc18f2e"]',NULL);
INSERT INTO "change" VALUES(200,'5616bf7d7b5303f3ca7ae238','ticket_period','["3c6d1582b2167099bdc18f2e","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(201,'5616bf7d7b5303f3ca7ae238','call','["de771d1f7caf44508f14ae33"]',NULL);
INSERT INTO "change" VALUES(202,'5616bf7d7b5303f3ca7ae238','clock','["187873423b0d7778e9e77419"]',NULL);
INSERT INTO "change" VALUES(203,'5616bf7d7b5303f3ca7ae238','clock','["cd324f3428ff2d1bc7b23c78"]',NULL);
INSERT INTO "change" VALUES(204,'5616bf7d7b5303f3ca7ae238','clock_period','["187873423b0d7778e9e77419","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(205,'5616bf7d7b5303f3ca7ae238','clock_period','["cd324f3428ff2d1bc7b23c78","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(206,'68021c7f86be81889366db4f','ticket_period','["3c6d1582b2167099bdc18f2e","2026-03-03T01:00:00Z"]','{"ticket_id":"3c6d1582b2167099bdc18f2e","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(207,'68021c7f86be81889366db4f','ticket_period','["3c6d1582b2167099bdc18f2e","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(208,'68021c7f86be81889366db4f','dispatch','["5073d1b9d3cf68278d8934d7"]',NULL);
INSERT INTO "change" VALUES(209,'32cef83ae657fd55d34267b0','dispatch','["5073d1b9d3cf68278d8934d7"]','{"id":"5073d1b9d3cf68278d8934d7","ticket_id":"3c6d1582b2167099bdc18f2e","visit":1,"engineer_id":"49dfae8481da722d08ce8f0e","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null}');
INSERT INTO "change" VALUES(210,'32cef83ae657fd55d34267b0','clock','["187873423b0d7778e9e77419"]','{"id":"187873423b0d7778e9e77419","ticket_id":"3c6d1582b2167099bdc18f2e","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(211,'32cef83ae657fd55d34267b0','clock_period','["187873423b0d7778e9e77419","2026-03-03T01:00:00Z"]','{"clock_id":"187873423b0d7778e9e77419","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-03T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(212,'fa85a9079653428a9d344ccf','dispatch','["5073d1b9d3cf68278d8934d7"]','{"id":"5073d1b9d3cf68278d8934d7","ticket_id":"3c6d1582b2167099bdc18f2e","visit":1,"engineer_id":"49dfae8481da722d08ce8f0e","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-03T01:00:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null}');
INSERT INTO "change" VALUES(213,'fa85a9079653428a9d344ccf','priced_line','["7bdb25304d872babb315c444"]',NULL);
INSERT INTO "change" VALUES(214,'fa85a9079653428a9d344ccf','priced_line','["d932d69ac7b6a77375a5ce2f"]',NULL);
INSERT INTO "change" VALUES(215,'fa85a9079653428a9d344ccf','dispatch','["5073d1b9d3cf68278d8934d7"]','{"id":"5073d1b9d3cf68278d8934d7","ticket_id":"3c6d1582b2167099bdc18f2e","visit":1,"engineer_id":"49dfae8481da722d08ce8f0e","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-03T01:00:00Z","recorded_at":"2026-03-03T01:00:00Z","finished_at":null,"cancelled_at":null,"fault":"none","cause":"no training","action":"explained","result":"they know how","minutes":30,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":"free","work_charged":"free","charged_because":"in warranty","overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null}');
INSERT INTO "change" VALUES(216,'93a391672eadbdd23b294863','ticket_period','["3c6d1582b2167099bdc18f2e","2026-03-03T01:00:00Z"]','{"ticket_id":"3c6d1582b2167099bdc18f2e","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"49dfae8481da722d08ce8f0e"}');
INSERT INTO "change" VALUES(217,'93a391672eadbdd23b294863','ticket_period','["3c6d1582b2167099bdc18f2e","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(218,'93a391672eadbdd23b294863','ticket','["3c6d1582b2167099bdc18f2e"]','{"id":"3c6d1582b2167099bdc18f2e","number":"SD-000007","count":7,"summary":"how does it print","kind":"fault","customer_id":"bd2f7eb9b94541debe130c44","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(219,'93a391672eadbdd23b294863','clock','["cd324f3428ff2d1bc7b23c78"]','{"id":"cd324f3428ff2d1bc7b23c78","ticket_id":"3c6d1582b2167099bdc18f2e","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(220,'93a391672eadbdd23b294863','clock_period','["cd324f3428ff2d1bc7b23c78","2026-03-03T01:00:00Z"]','{"clock_id":"cd324f3428ff2d1bc7b23c78","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(221,'7a0986f5815ccabbf5f0b108','ticket_period','["3c6d1582b2167099bdc18f2e","2026-03-03T01:00:00Z"]','{"ticket_id":"3c6d1582b2167099bdc18f2e","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"resolved","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"49dfae8481da722d08ce8f0e"}');
INSERT INTO "change" VALUES(222,'7a0986f5815ccabbf5f0b108','ticket_period','["3c6d1582b2167099bdc18f2e","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(223,'698ca41c90b05d4b723ca6fc','ticket_period','["3c6d1582b2167099bdc18f2e","2026-03-03T01:00:00Z"]','{"ticket_id":"3c6d1582b2167099bdc18f2e","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"closed","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"49dfae8481da722d08ce8f0e"}');
INSERT INTO "change" VALUES(224,'698ca41c90b05d4b723ca6fc','ticket_period','["3c6d1582b2167099bdc18f2e","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(225,'698ca41c90b05d4b723ca6fc','hold','["044576f6601110748f74359f"]',NULL);
INSERT INTO "change" VALUES(226,'698ca41c90b05d4b723ca6fc','ticket','["3c6d1582b2167099bdc18f2e"]','{"id":"3c6d1582b2167099bdc18f2e","number":"SD-000007","count":7,"summary":"how does it print","kind":"fault","customer_id":"bd2f7eb9b94541debe130c44","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":"2026-03-03T01:00:00Z","cause":"no training","solution":"explained","equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(227,'698ca41c90b05d4b723ca6fc','clock','["cd324f3428ff2d1bc7b23c78"]','{"id":"cd324f3428ff2d1bc7b23c78","ticket_id":"3c6d1582b2167099bdc18f2e","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":"resolved","stopped_at":"2026-03-03T01:00:00Z","missed_at":null,"outcome":"met","counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(228,'698ca41c90b05d4b723ca6fc','clock_period','["cd324f3428ff2d1bc7b23c78","2026-03-03T01:00:00Z"]','{"clock_id":"cd324f3428ff2d1bc7b23c78","since":"2026-03-03T01:00:00Z","until":"2026-03-03T01:00:00Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(229,'698ca41c90b05d4b723ca6fc','clock_period','["cd324f3428ff2d1bc7b23c78","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(230,'6bb3da745aff06000ca9ac06','customer','["5f0cd87a4fb8e7d4b7ef5dbb"]',NULL);
INSERT INTO "change" VALUES(231,'6bb3da745aff06000ca9ac06','ticket','["cef26351a7b3cdb1bc65689c"]',NULL);
INSERT INTO "change" VALUES(232,'6bb3da745aff06000ca9ac06','ticket_period','["cef26351a7b3cdb1bc65689c","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(233,'6bb3da745aff06000ca9ac06','call','["2795eb9da2ba266c9135dfc9"]',NULL);
INSERT INTO "change" VALUES(234,'6bb3da745aff06000ca9ac06','clock','["b414ae0aa35148121e89f28d"]',NULL);
INSERT INTO "change" VALUES(235,'6bb3da745aff06000ca9ac06','clock','["f54cd4cdfd6ea05929028caf"]',NULL);
INSERT INTO "change" VALUES(236,'6bb3da745aff06000ca9ac06','clock_period','["b414ae0aa35148121e89f28d","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(237,'6bb3da745aff06000ca9ac06','clock_period','["f54cd4cdfd6ea05929028caf","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(238,'6bb3da745aff06000ca9ac06','engineer','["6157323aaf79b57078c17c5f"]',NULL);
INSERT INTO "change" VALUES(239,'6bb3da745aff06000ca9ac06','ticket_period','["cef26351a7b3cdb1bc65689c","2026-03-02T00:30:00Z"]','{"ticket_id":"cef26351a7b3cdb1bc65689c","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(240,'6bb3da745aff06000ca9ac06','ticket_period','["cef26351a7b3cdb1bc65689c","2026-03-02T00:40:00Z"]',NULL);
INSERT INTO "change" VALUES(241,'6bb3da745aff06000ca9ac06','ticket_period','["cef26351a7b3cdb1bc65689c","2026-03-02T00:40:00Z"]','{"ticket_id":"cef26351a7b3cdb1bc65689c","since":"2026-03-02T00:40:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":"6157323aaf79b57078c17c5f"}');
INSERT INTO "change" VALUES(242,'6bb3da745aff06000ca9ac06','ticket_period','["cef26351a7b3cdb1bc65689c","2026-03-02T00:50:00Z"]',NULL);
INSERT INTO "change" VALUES(243,'6bb3da745aff06000ca9ac06','ticket','["cef26351a7b3cdb1bc65689c"]','{"id":"cef26351a7b3cdb1bc65689c","number":"INC-7","count":null,"summary":"Door, Lock, Stuck","kind":"fault","customer_id":"5f0cd87a4fb8e7d4b7ef5dbb","severity":null,"reach":null,"opened_at":"2026-03-02T00:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(244,'6bb3da745aff06000ca9ac06','clock','["b414ae0aa35148121e89f28d"]','{"id":"b414ae0aa35148121e89f28d","ticket_id":"cef26351a7b3cdb1bc65689c","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T00:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T00:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(245,'6bb3da745aff06000ca9ac06','clock','["f54cd4cdfd6ea05929028caf"]','{"id":"f54cd4cdfd6ea05929028caf","ticket_id":"cef26351a7b3cdb1bc65689c","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-02T00:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T00:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(246,'6bb3da745aff06000ca9ac06','clock_period','["b414ae0aa35148121e89f28d","2026-03-02T00:30:00Z"]','{"clock_id":"b414ae0aa35148121e89f28d","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T02:30:00Z","held":0}');
INSERT INTO "change" VALUES(247,'6bb3da745aff06000ca9ac06','clock_period','["f54cd4cdfd6ea05929028caf","2026-03-02T00:30:00Z"]','{"clock_id":"f54cd4cdfd6ea05929028caf","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(248,'df22d8f0cc2a00a6a0a1a49a','engineer','["49dfae8481da722d08ce8f0e"]','{"id":"49dfae8481da722d08ce8f0e","name":"Zhao Min","name_key":"zhao min","login":"zhao","station":"centre","level":null,"phone":null,"mail":null,"active":1,"capacity":null}');
INSERT INTO "change" VALUES(249,'df22d8f0cc2a00a6a0a1a49a','engineer_skill','["49dfae8481da722d08ce8f0e","installation"]','{"engineer_id":"49dfae8481da722d08ce8f0e","skill":"installation"}');
INSERT INTO "change" VALUES(250,'df22d8f0cc2a00a6a0a1a49a','engineer_skill','["49dfae8481da722d08ce8f0e","installation"]',NULL);
INSERT INTO "change" VALUES(251,'df22d8f0cc2a00a6a0a1a49a','engineer_role','["49dfae8481da722d08ce8f0e","reception"]','{"engineer_id":"49dfae8481da722d08ce8f0e","role":"reception"}');
INSERT INTO "change" VALUES(252,'df22d8f0cc2a00a6a0a1a49a','engineer_role','["49dfae8481da722d08ce8f0e","reception"]',NULL);
INSERT INTO "change" VALUES(253,'d405ff07e85928b3be174a4d','absence','["af79ab0eb2ba3a9a58dd4f3b"]',NULL);
INSERT INTO "change" VALUES(254,'1b3a11e2efd9adce5700bcb3','appointment','["5149511ea138aa84531cedab"]',NULL);
INSERT INTO "change" VALUES(255,'0453917d4fe25c6f7c43a362','ticket_period','["041a77b2fdc7a0e6dec9b34a","2026-03-03T01:00:00Z"]','{"ticket_id":"041a77b2fdc7a0e6dec9b34a","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"3","engineer_id":null}');
INSERT INTO "change" VALUES(256,'0453917d4fe25c6f7c43a362','ticket_period','["041a77b2fdc7a0e6dec9b34a","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(257,'0453917d4fe25c6f7c43a362','hold','["a5210d76be861d3f797bdabd"]',NULL);
INSERT INTO "change" VALUES(258,'0453917d4fe25c6f7c43a362','clock_period','["a295539e244b498a5f9ab357","2026-03-02T03:30:00Z"]','{"clock_id":"a295539e244b498a5f9ab357","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":0}');
INSERT INTO "change" VALUES(259,'0453917d4fe25c6f7c43a362','clock_period','["73e5e3ae4a1a98a0ecb0a4ab","2026-03-02T03:30:00Z"]','{"clock_id":"73e5e3ae4a1a98a0ecb0a4ab","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(260,'0453917d4fe25c6f7c43a362','clock_period','["3659e8cc566fcf4ac36c1009","2026-03-02T06:00:00Z"]','{"clock_id":"3659e8cc566fcf4ac36c1009","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(261,'0453917d4fe25c6f7c43a362','clock_period','["a295539e244b498a5f9ab357","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(262,'0453917d4fe25c6f7c43a362','clock_period','["73e5e3ae4a1a98a0ecb0a4ab","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(263,'0453917d4fe25c6f7c43a362','clock_period','["3659e8cc566fcf4ac36c1009","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(264,'0453917d4fe25c6f7c43a362','clock_period','["a295539e244b498a5f9ab357","2026-03-04T01:00:00Z"]','{"clock_id":"a295539e244b498a5f9ab357","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(265,'0453917d4fe25c6f7c43a362','clock_period','["73e5e3ae4a1a98a0ecb0a4ab","2026-03-04T01:00:00Z"]','{"clock_id":"73e5e3ae4a1a98a0ecb0a4ab","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(266,'0453917d4fe25c6f7c43a362','clock_period','["3659e8cc566fcf4ac36c1009","2026-03-04T01:00:00Z"]','{"clock_id":"3659e8cc566fcf4ac36c1009","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(267,'0453917d4fe25c6f7c43a362','clock_period','["a295539e244b498a5f9ab357","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(268,'0453917d4fe25c6f7c43a362','clock_period','["73e5e3ae4a1a98a0ecb0a4ab","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(269,'0453917d4fe25c6f7c43a362','clock_period','["3659e8cc566fcf4ac36c1009","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(270,'25cfa916ec91df49c56e963b','ticket','["d908ef5d035d695c0df430d4"]',NULL);
INSERT INTO "change" VALUES(271,'25cfa916ec91df49c56e963b','ticket_period','["d908ef5d035d695c0df430d4","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(272,'25cfa916ec91df49c56e963b','call','["4cce2d9ed141cc943af342bd"]',NULL);
INSERT INTO "change" VALUES(273,'25cfa916ec91df49c56e963b','clock','["0df0e4368e147e4681acc5bb"]',NULL);
INSERT INTO "change" VALUES(274,'25cfa916ec91df49c56e963b','clock','["064fc4500a255379616c637c"]',NULL);
INSERT INTO "change" VALUES(275,'25cfa916ec91df49c56e963b','clock','["436199a3ea943cbd75a0b331"]',NULL);
INSERT INTO "change" VALUES(276,'25cfa916ec91df49c56e963b','clock_period','["0df0e4368e147e4681acc5bb","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(277,'25cfa916ec91df49c56e963b','clock_period','["064fc4500a255379616c637c","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(278,'25cfa916ec91df49c56e963b','clock_period','["436199a3ea943cbd75a0b331","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(279,'58f3928a583ceb4086fb5c5f','ticket_period','["a941ce38dfb4333edb17738f","2026-03-02T09:20:00Z"]','{"ticket_id":"a941ce38dfb4333edb17738f","since":"2026-03-02T09:20:00Z","until":"2026-03-03T01:00:00Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(280,'58f3928a583ceb4086fb5c5f','ticket_period','["a941ce38dfb4333edb17738f","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(281,'58f3928a583ceb4086fb5c5f','ticket_period','["a941ce38dfb4333edb17738f","2026-03-03T01:00:00Z"]','{"ticket_id":"a941ce38dfb4333edb17738f","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":"49dfae8481da722d08ce8f0e"}');
INSERT INTO "change" VALUES(282,'58f3928a583ceb4086fb5c5f','ticket_period','["a941ce38dfb4333edb17738f","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(283,'2332bec16110d4a27dc69f8c','ticket','["fa44274edf38f51fe4119074"]',NULL);
INSERT INTO "change" VALUES(284,'2332bec16110d4a27dc69f8c','ticket_period','["fa44274edf38f51fe4119074","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(285,'2332bec16110d4a27dc69f8c','call','["96d9996da208f6a2ecfee26b"]',NULL);
INSERT INTO "change" VALUES(286,'2332bec16110d4a27dc69f8c','clock','["b6609ec9f1260da9e8dc201c"]',NULL);
INSERT INTO "change" VALUES(287,'2332bec16110d4a27dc69f8c','clock','["847bd715f912781d2476c406"]',NULL);
INSERT INTO "change" VALUES(288,'2332bec16110d4a27dc69f8c','clock_period','["b6609ec9f1260da9e8dc201c","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(289,'2332bec16110d4a27dc69f8c','clock_period','["847bd715f912781d2476c406","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(290,'51f74fe09bd40aa3c206ba52','clock','["b6609ec9f1260da9e8dc201c"]','{"id":"b6609ec9f1260da9e8dc201c","ticket_id":"fa44274edf38f51fe4119074","target":"answer","tier":"standard","within":"30m","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-04T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-04T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(291,'51f74fe09bd40aa3c206ba52','clock_period','["b6609ec9f1260da9e8dc201c","2026-03-04T01:00:00Z"]','{"clock_id":"b6609ec9f1260da9e8dc201c","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-04T01:30:00Z","held":0}');
INSERT INTO "change" VALUES(292,'9882f8ed43b83d3d4f4e36eb','ticket_period','["041a77b2fdc7a0e6dec9b34a","2026-03-04T01:00:00Z"]','{"ticket_id":"041a77b2fdc7a0e6dec9b34a","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"held","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"3","engineer_id":null}');
INSERT INTO "change" VALUES(293,'9882f8ed43b83d3d4f4e36eb','ticket_period','["041a77b2fdc7a0e6dec9b34a","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(294,'9882f8ed43b83d3d4f4e36eb','hold','["a5210d76be861d3f797bdabd"]','{"id":"a5210d76be861d3f797bdabd","ticket_id":"041a77b2fdc7a0e6dec9b34a","reason":"customer","since":"2026-03-04T01:00:00Z","until":null,"set_by":"tester","note":null,"ends_at":"2026-03-06T01:00:00Z"}');
INSERT INTO "change" VALUES(295,'9882f8ed43b83d3d4f4e36eb','clock_period','["a295539e244b498a5f9ab357","2026-03-06T01:00:00Z"]','{"clock_id":"a295539e244b498a5f9ab357","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":0}');
INSERT INTO "change" VALUES(296,'9882f8ed43b83d3d4f4e36eb','clock_period','["73e5e3ae4a1a98a0ecb0a4ab","2026-03-06T01:00:00Z"]','{"clock_id":"73e5e3ae4a1a98a0ecb0a4ab","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(297,'9882f8ed43b83d3d4f4e36eb','clock_period','["3659e8cc566fcf4ac36c1009","2026-03-06T01:00:00Z"]','{"clock_id":"3659e8cc566fcf4ac36c1009","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(298,'9882f8ed43b83d3d4f4e36eb','clock_period','["a295539e244b498a5f9ab357","2026-03-04T01:00:00Z"]','{"clock_id":"a295539e244b498a5f9ab357","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(299,'9882f8ed43b83d3d4f4e36eb','clock_period','["73e5e3ae4a1a98a0ecb0a4ab","2026-03-04T01:00:00Z"]','{"clock_id":"73e5e3ae4a1a98a0ecb0a4ab","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(300,'9882f8ed43b83d3d4f4e36eb','clock_period','["3659e8cc566fcf4ac36c1009","2026-03-04T01:00:00Z"]','{"clock_id":"3659e8cc566fcf4ac36c1009","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(301,'9882f8ed43b83d3d4f4e36eb','clock_period','["a295539e244b498a5f9ab357","2026-03-04T01:00:00Z"]','{"clock_id":"a295539e244b498a5f9ab357","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(302,'9882f8ed43b83d3d4f4e36eb','clock_period','["73e5e3ae4a1a98a0ecb0a4ab","2026-03-04T01:00:00Z"]','{"clock_id":"73e5e3ae4a1a98a0ecb0a4ab","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(303,'9882f8ed43b83d3d4f4e36eb','clock_period','["3659e8cc566fcf4ac36c1009","2026-03-04T01:00:00Z"]','{"clock_id":"3659e8cc566fcf4ac36c1009","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(304,'9882f8ed43b83d3d4f4e36eb','clock_period','["a295539e244b498a5f9ab357","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(305,'9882f8ed43b83d3d4f4e36eb','clock_period','["73e5e3ae4a1a98a0ecb0a4ab","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(306,'9882f8ed43b83d3d4f4e36eb','clock_period','["3659e8cc566fcf4ac36c1009","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(307,'7d0ece73497c02abdb98ad25','assessment','["f6143bd5fc2d96ef28a554f6"]',NULL);
INSERT INTO "change" VALUES(308,'d7a81084ab767d8bf044ec83','assessment','["8ec4a2f2c0b2b79e2f5e6743"]',NULL);
INSERT INTO "change" VALUES(309,'5ff3af91ee42aadef5dff400','assessment','["8ec4a2f2c0b2b79e2f5e6743"]','{"id":"8ec4a2f2c0b2b79e2f5e6743","number":"AS-0002","month":"2026-03","rule":"calls","engineer_id":"eaef26619cb9d2b585462c80","customer_id":null,"ticket_id":"8727f3cf20f30e60ba197ce8","dispatch_id":null,"at":"2026-03-20T02:00:00Z","source":"hand","fact":null,"because":"line engaged","penalty":10000,"amount":10000,"currency":"CNY","decimals":2,"made_at":"2026-04-01T01:00:00Z","waived_at":null,"waived_by":null,"waived_because":null,"dropped_at":null}');
INSERT INTO "change" VALUES(310,'8ee52e0e48f806513d610ed8','assessment_month','["2026-03"]',NULL);
INSERT INTO "change" VALUES(311,'91619227fad365da4e51c2a3','assessment_told','["03cc3c5d89f1e39296671a43"]',NULL);
INSERT INTO "change" VALUES(312,'83d43961a78c350c8ee203aa','turnover','["bd2f7eb9b94541debe130c44","2026-02"]',NULL);
INSERT INTO "change" VALUES(313,'6123c5d9654cdb4b8d0d69f8','settlement','["bd2f7eb9b94541debe130c44","2026Q1"]',NULL);
INSERT INTO "change" VALUES(314,'7e7a2f6a2d94a3c16dc672e9','turnover','["bd2f7eb9b94541debe130c44","2026-04"]',NULL);
INSERT INTO "change" VALUES(315,'99cc7d523fdbf9f258056128','customer','["4b0e5f05a5e0159a3852d59d"]',NULL);
INSERT INTO "change" VALUES(316,'99cc7d523fdbf9f258056128','phone','["4b0e5f05a5e0159a3852d59d","861055500007","12"]',NULL);
INSERT INTO "change" VALUES(317,'0f847a05e796a604934aa55d','phone','["bd2f7eb9b94541debe130c44","861055500007","12"]',NULL);
INSERT INTO "change" VALUES(318,'0f847a05e796a604934aa55d','phone','["4b0e5f05a5e0159a3852d59d","861055500007","12"]','{"customer_id":"4b0e5f05a5e0159a3852d59d","digits":"861055500007","extension":"12","shown":"010 5550 0007 ext 12","tail":"5500007"}');
INSERT INTO "change" VALUES(319,'0f847a05e796a604934aa55d','customer','["4b0e5f05a5e0159a3852d59d"]','{"id":"4b0e5f05a5e0159a3852d59d","name":"Sample Dealers","name_key":"sample dealers","region":null,"tier":null,"phase":null,"address":null,"number":"CU-0005","merged_into":null}');
INSERT INTO "change" VALUES(320,'69be8889873153b6c2d74e3a','contract_moved_end','["03004a10ec9a67266195c568"]',NULL);
INSERT INTO "change" VALUES(321,'69be8889873153b6c2d74e3a','contract','["94d654ec803e5717c1337dcf"]','{"id":"94d654ec803e5717c1337dcf","number":"C-0002","customer_id":"4814b33848e70978d13f0881","kind":"basic","tier":"standard","phase":null,"starts_on":"2026-01-01","ends_on":"2027-01-31"}');
INSERT INTO "change" VALUES(322,'69be8889873153b6c2d74e3a','ticket','["794769e72e91d93362f4a105"]','{"id":"794769e72e91d93362f4a105","number":"SD-000002","count":2,"summary":"no power","kind":"fault","customer_id":"4814b33848e70978d13f0881","severity":null,"reach":null,"opened_at":"2026-03-02T03:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":"82d131a25177a76f09a819aa","contract_id":"94d654ec803e5717c1337dcf","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(323,'69be8889873153b6c2d74e3a','ticket_period','["794769e72e91d93362f4a105","2026-03-02T03:00:00Z"]','{"ticket_id":"794769e72e91d93362f4a105","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","state":"held","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(324,'69be8889873153b6c2d74e3a','ticket_period','["794769e72e91d93362f4a105","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(325,'69be8889873153b6c2d74e3a','ticket','["c75f19c5f90a4e99a5c97949"]','{"id":"c75f19c5f90a4e99a5c97949","number":"SD-000003","count":3,"summary":"scanner reads every second code","kind":"fault","customer_id":"4814b33848e70978d13f0881","severity":null,"reach":null,"opened_at":"2026-03-02T03:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":"94d654ec803e5717c1337dcf","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(326,'69be8889873153b6c2d74e3a','ticket_period','["c75f19c5f90a4e99a5c97949","2026-03-02T03:30:00Z"]','{"ticket_id":"c75f19c5f90a4e99a5c97949","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P2","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(327,'69be8889873153b6c2d74e3a','ticket_period','["c75f19c5f90a4e99a5c97949","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(328,'e9efc0c4d59ca1ec2e1a7e80','survey','["3f65d49dae6818050177fad5"]',NULL);
INSERT INTO "change" VALUES(329,'e9efc0c4d59ca1ec2e1a7e80','survey_mark','["3f65d49dae6818050177fad5","attitude"]',NULL);
INSERT INTO "change" VALUES(330,'fef219cbdc9fffeba8ae0d7a','survey','["4cc9cad496d9354e130cf7e3"]',NULL);
INSERT INTO "change" VALUES(331,'3c52cbe71d79023aa0bae25d','contact','["cf765cf53f6740efa7003d63"]','{"id":"cf765cf53f6740efa7003d63","customer_id":"b9d4389e7f58e4c0f748001c","site_id":"d23ee1dbd29d9fd85b0dba82","name":"Li Na","role":"head nurse","phone":"13800000003","mail":null,"left_on":null,"head":0}');
INSERT INTO "change" VALUES(332,'4731b385f1689bf56c819ecd','equipment','["82d131a25177a76f09a819aa"]','{"id":"82d131a25177a76f09a819aa","serial":"PR-1002","serial_key":"pr-1002","kind":"printer","model":null,"customer_id":"4814b33848e70978d13f0881","site_id":null,"contract_id":"94d654ec803e5717c1337dcf","bought_on":"2026-02-01","delivered_on":null,"accepted_on":"2026-02-02","used_on":null,"scrapped_on":null,"plate":null,"plate_key":null,"note":null,"paid_on":null,"transferred_on":null}');
INSERT INTO "change" VALUES(333,'366f5e551245155c560c0ac0','ticket','["41ae23eb59a57de087b8525a"]',NULL);
INSERT INTO "change" VALUES(334,'366f5e551245155c560c0ac0','ticket_period','["41ae23eb59a57de087b8525a","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(335,'366f5e551245155c560c0ac0','call','["a0f3a6659a9f563d4d8a67fc"]',NULL);
INSERT INTO "change" VALUES(336,'366f5e551245155c560c0ac0','clock','["1046dc33c2dd33d5055f0ffb"]',NULL);
INSERT INTO "change" VALUES(337,'366f5e551245155c560c0ac0','clock','["2c8dc55b6de3d83748c950c6"]',NULL);
INSERT INTO "change" VALUES(338,'366f5e551245155c560c0ac0','clock_period','["1046dc33c2dd33d5055f0ffb","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(339,'366f5e551245155c560c0ac0','clock_period','["2c8dc55b6de3d83748c950c6","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(340,'71f50af9d13073dccba9c34f','withdrawn','["41ae23eb59a57de087b8525a"]',NULL);
INSERT INTO "change" VALUES(341,'71f50af9d13073dccba9c34f','clock_period','["2c8dc55b6de3d83748c950c6","2026-04-01T01:00:00Z"]','{"clock_id":"2c8dc55b6de3d83748c950c6","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(342,'71f50af9d13073dccba9c34f','clock_period','["1046dc33c2dd33d5055f0ffb","2026-04-01T01:00:00Z"]','{"clock_id":"1046dc33c2dd33d5055f0ffb","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(343,'71f50af9d13073dccba9c34f','clock','["2c8dc55b6de3d83748c950c6"]','{"id":"2c8dc55b6de3d83748c950c6","ticket_id":"41ae23eb59a57de087b8525a","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(344,'71f50af9d13073dccba9c34f','clock','["1046dc33c2dd33d5055f0ffb"]','{"id":"1046dc33c2dd33d5055f0ffb","ticket_id":"41ae23eb59a57de087b8525a","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(345,'71f50af9d13073dccba9c34f','call','["a0f3a6659a9f563d4d8a67fc"]','{"id":"a0f3a6659a9f563d4d8a67fc","ticket_id":"41ae23eb59a57de087b8525a","at":"2026-04-01T01:00:00Z","channel":"phone","caller":null,"phone":null,"said":"a slip","taken_by":"tester","place":0,"wish":null}');
INSERT INTO "change" VALUES(346,'71f50af9d13073dccba9c34f','ticket_period','["41ae23eb59a57de087b8525a","2026-04-01T01:00:00Z"]','{"ticket_id":"41ae23eb59a57de087b8525a","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(347,'71f50af9d13073dccba9c34f','ticket','["41ae23eb59a57de087b8525a"]','{"id":"41ae23eb59a57de087b8525a","number":"SD-000010","count":10,"summary":"a slip","kind":"fault","customer_id":"bd2f7eb9b94541debe130c44","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(348,'71f50af9d13073dccba9c34f','taken_back','[122]',NULL);
INSERT INTO "change" VALUES(349,'d7c62a414674b8d4a9f6559f','ticket','["16d0b1a7a7c667f402a4bfc0"]',NULL);
INSERT INTO "change" VALUES(350,'d7c62a414674b8d4a9f6559f','ticket_period','["16d0b1a7a7c667f402a4bfc0","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(351,'d7c62a414674b8d4a9f6559f','call','["ed7e2981ce0c5513113cb27a"]',NULL);
INSERT INTO "change" VALUES(352,'d7c62a414674b8d4a9f6559f','clock','["1927584ea93e595d1c096166"]',NULL);
INSERT INTO "change" VALUES(353,'d7c62a414674b8d4a9f6559f','clock','["cc741c4150991b834b98617f"]',NULL);
INSERT INTO "change" VALUES(354,'d7c62a414674b8d4a9f6559f','clock_period','["1927584ea93e595d1c096166","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(355,'d7c62a414674b8d4a9f6559f','clock_period','["cc741c4150991b834b98617f","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(356,'a8a46d1738fbc430caac68e6','ticket','["b08c6914a2164f5aef225db2"]',NULL);
INSERT INTO "change" VALUES(357,'a8a46d1738fbc430caac68e6','ticket_period','["b08c6914a2164f5aef225db2","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(358,'a8a46d1738fbc430caac68e6','call','["ca18f33d02b960c98160404e"]',NULL);
INSERT INTO "change" VALUES(359,'a8a46d1738fbc430caac68e6','clock','["9d2fa215c7646a4b6f0d66bb"]',NULL);
INSERT INTO "change" VALUES(360,'a8a46d1738fbc430caac68e6','clock','["4ee40844c9381a21e10b062e"]',NULL);
INSERT INTO "change" VALUES(361,'a8a46d1738fbc430caac68e6','clock_period','["9d2fa215c7646a4b6f0d66bb","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(362,'a8a46d1738fbc430caac68e6','clock_period','["4ee40844c9381a21e10b062e","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(363,'7c6264031d70e0e9a0e1b32d','ticket','["b08c6914a2164f5aef225db2"]','{"id":"b08c6914a2164f5aef225db2","number":"SD-000012","count":12,"summary":"logged twice","kind":"fault","customer_id":"bd2f7eb9b94541debe130c44","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(364,'7c6264031d70e0e9a0e1b32d','call','["ca18f33d02b960c98160404e"]','{"id":"ca18f33d02b960c98160404e","ticket_id":"b08c6914a2164f5aef225db2","at":"2026-04-01T01:00:00Z","channel":"phone","caller":null,"phone":null,"said":"logged twice","taken_by":"tester","place":0,"wish":null}');
INSERT INTO "change" VALUES(365,'a92a34f330043e2018727e5f','call','["ca18f33d02b960c98160404e"]','{"id":"ca18f33d02b960c98160404e","ticket_id":"b08c6914a2164f5aef225db2","at":"2026-04-01T01:00:00Z","channel":"phone","caller":"Mr Sample","phone":null,"said":"logged twice","taken_by":"tester","place":0,"wish":null}');
INSERT INTO "change" VALUES(366,'a92a34f330043e2018727e5f','ticket_period','["b08c6914a2164f5aef225db2","2026-04-01T01:00:00Z"]','{"ticket_id":"b08c6914a2164f5aef225db2","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(367,'a92a34f330043e2018727e5f','ticket_period','["b08c6914a2164f5aef225db2","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(368,'a92a34f330043e2018727e5f','ticket','["b08c6914a2164f5aef225db2"]','{"id":"b08c6914a2164f5aef225db2","number":"SD-000012","count":12,"summary":"does anybody come","kind":"fault","customer_id":"bd2f7eb9b94541debe130c44","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(369,'a92a34f330043e2018727e5f','clock','["9d2fa215c7646a4b6f0d66bb"]','{"id":"9d2fa215c7646a4b6f0d66bb","ticket_id":"b08c6914a2164f5aef225db2","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(370,'a92a34f330043e2018727e5f','clock','["4ee40844c9381a21e10b062e"]','{"id":"4ee40844c9381a21e10b062e","ticket_id":"b08c6914a2164f5aef225db2","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(371,'a92a34f330043e2018727e5f','clock_period','["9d2fa215c7646a4b6f0d66bb","2026-04-01T01:00:00Z"]','{"clock_id":"9d2fa215c7646a4b6f0d66bb","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(372,'a92a34f330043e2018727e5f','clock_period','["4ee40844c9381a21e10b062e","2026-04-01T01:00:00Z"]','{"clock_id":"4ee40844c9381a21e10b062e","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(373,'df54d7343b04325fafd11de6','customer','["1db73d6c780a36d36823bb14"]',NULL);
INSERT INTO "change" VALUES(374,'df54d7343b04325fafd11de6','customer_number','["k-17"]',NULL);
INSERT INTO "change" VALUES(375,'7743461126c518192c8055dc','customer','["8fc1cbda3fc2213a16c12bdb"]',NULL);
INSERT INTO "change" VALUES(376,'7743461126c518192c8055dc','ticket','["ab833b580cb3cbda11d55bf9"]',NULL);
INSERT INTO "change" VALUES(377,'7743461126c518192c8055dc','ticket_period','["ab833b580cb3cbda11d55bf9","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(378,'7743461126c518192c8055dc','call','["6898884e1c81a7eb8efdca97"]',NULL);
INSERT INTO "change" VALUES(379,'7743461126c518192c8055dc','clock','["b85122a7d46b2cd8d7fc4f92"]',NULL);
INSERT INTO "change" VALUES(380,'7743461126c518192c8055dc','clock','["0495affa652f6f454437ace2"]',NULL);
INSERT INTO "change" VALUES(381,'7743461126c518192c8055dc','clock_period','["b85122a7d46b2cd8d7fc4f92","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(382,'7743461126c518192c8055dc','clock_period','["0495affa652f6f454437ace2","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(383,'7743461126c518192c8055dc','contact','["3ce85bc3c2b99903cbabf38a"]',NULL);
INSERT INTO "change" VALUES(384,'7743461126c518192c8055dc','mail','["<1@example.invalid>"]',NULL);
INSERT INTO "change" VALUES(385,'a4be0c5dbf3843a5e0fee67f','ticket_period','["16d0b1a7a7c667f402a4bfc0","2026-04-01T01:00:00Z"]','{"ticket_id":"16d0b1a7a7c667f402a4bfc0","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(386,'a4be0c5dbf3843a5e0fee67f','ticket_period','["16d0b1a7a7c667f402a4bfc0","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(387,'a4be0c5dbf3843a5e0fee67f','dispatch','["89a76bf7f967be09cf5dc21a"]',NULL);
INSERT INTO "change" VALUES(388,'a4be0c5dbf3843a5e0fee67f','dispatch_crew','["89a76bf7f967be09cf5dc21a","49dfae8481da722d08ce8f0e"]',NULL);
INSERT INTO "change" VALUES(389,'bbf3ba312bd0a3928b2a455a','task','["4dc9842e0d616ec714a0486d"]',NULL);
INSERT INTO "change" VALUES(390,'bbf3ba312bd0a3928b2a455a','task','["4dc9842e0d616ec714a0486d"]','{"id":"4dc9842e0d616ec714a0486d","number":"T-0001","rule":null,"turn":null,"what":"send the manual","noun":"customer","noun_id":"b9d4389e7f58e4c0f748001c","customer_id":"b9d4389e7f58e4c0f748001c","engineer_id":null,"role":null,"batch":null,"made_at":"2026-04-01T01:00:00Z","made_by":"tester","planned_on":"2026-04-03","due_on":"2026-04-03","ticket_id":null,"done_at":null,"done_by":null,"outcome":null,"dropped_at":null,"because":null}');
INSERT INTO "change" VALUES(391,'11191bd4f3a1c41b1ce8554a','task_move','["4dc9842e0d616ec714a0486d",1]',NULL);
INSERT INTO "change" VALUES(392,'11191bd4f3a1c41b1ce8554a','task','["4dc9842e0d616ec714a0486d"]','{"id":"4dc9842e0d616ec714a0486d","number":"T-0001","rule":null,"turn":null,"what":"send the manual","noun":"customer","noun_id":"b9d4389e7f58e4c0f748001c","customer_id":"b9d4389e7f58e4c0f748001c","engineer_id":"eaef26619cb9d2b585462c80","role":null,"batch":null,"made_at":"2026-04-01T01:00:00Z","made_by":"tester","planned_on":"2026-04-03","due_on":"2026-04-03","ticket_id":null,"done_at":null,"done_by":null,"outcome":null,"dropped_at":null,"because":null}');
INSERT INTO "change" VALUES(393,'e36c5d097d7cf4935163db64','acceptance','["82d131a25177a76f09a819aa","final"]',NULL);
INSERT INTO "change" VALUES(394,'e36c5d097d7cf4935163db64','equipment','["82d131a25177a76f09a819aa"]','{"id":"82d131a25177a76f09a819aa","serial":"PR-1002","serial_key":"pr-1002","kind":"printer","model":null,"customer_id":"4814b33848e70978d13f0881","site_id":null,"contract_id":"94d654ec803e5717c1337dcf","bought_on":"2026-02-01","delivered_on":null,"accepted_on":"2026-02-02","used_on":null,"scrapped_on":null,"plate":"豫A12345","plate_key":"豫a12345","note":"in the van","paid_on":null,"transferred_on":null}');
INSERT INTO "change" VALUES(395,'e36c5d097d7cf4935163db64','kept_file','["equipment","82d131a25177a76f09a819aa",1]',NULL);
INSERT INTO "change" VALUES(396,'212c06b1bee3f5e8d84cede6','warranty_card','["82d131a25177a76f09a819aa"]',NULL);
INSERT INTO "change" VALUES(397,'f0226c1c791e7be342c0419d','care_rule','["count"]',NULL);
INSERT INTO "change" VALUES(398,'f0226c1c791e7be342c0419d','task','["82a6aaab6c7f2bdd8f2892b2"]',NULL);
INSERT INTO "change" VALUES(399,'f0226c1c791e7be342c0419d','task','["9a4465e9902b2d8b95ef52c3"]',NULL);
INSERT INTO "change" VALUES(400,'513fce3a70fea45ab291c9a1','dispatch','["89a76bf7f967be09cf5dc21a"]','{"id":"89a76bf7f967be09cf5dc21a","ticket_id":"16d0b1a7a7c667f402a4bfc0","visit":1,"engineer_id":"eaef26619cb9d2b585462c80","ordered_at":"2026-04-01T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null}');
INSERT INTO "change" VALUES(401,'513fce3a70fea45ab291c9a1','clock','["1927584ea93e595d1c096166"]','{"id":"1927584ea93e595d1c096166","ticket_id":"16d0b1a7a7c667f402a4bfc0","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(402,'513fce3a70fea45ab291c9a1','clock_period','["1927584ea93e595d1c096166","2026-04-01T01:00:00Z"]','{"clock_id":"1927584ea93e595d1c096166","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(403,'9ec5ce940b003fbe2c119c11','dispatch','["89a76bf7f967be09cf5dc21a"]','{"id":"89a76bf7f967be09cf5dc21a","ticket_id":"16d0b1a7a7c667f402a4bfc0","visit":1,"engineer_id":"eaef26619cb9d2b585462c80","ordered_at":"2026-04-01T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-04-01T01:00:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null}');
INSERT INTO "change" VALUES(404,'9ec5ce940b003fbe2c119c11','dispatch_check','["89a76bf7f967be09cf5dc21a","tidy"]',NULL);
INSERT INTO "change" VALUES(405,'9ec5ce940b003fbe2c119c11','dispatch_item','["89a76bf7f967be09cf5dc21a","training"]',NULL);
INSERT INTO "change" VALUES(406,'9ec5ce940b003fbe2c119c11','ticket','["da67b5ab0f340311c2bd9ddc"]',NULL);
INSERT INTO "change" VALUES(407,'9ec5ce940b003fbe2c119c11','ticket_period','["da67b5ab0f340311c2bd9ddc","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(408,'9ec5ce940b003fbe2c119c11','call','["f14a7961d98a6f12cb62a0fd"]',NULL);
INSERT INTO "change" VALUES(409,'9ec5ce940b003fbe2c119c11','clock','["1c88ceced4282f8c03277971"]',NULL);
INSERT INTO "change" VALUES(410,'9ec5ce940b003fbe2c119c11','clock','["06f660c7c0f9d62183f71b45"]',NULL);
INSERT INTO "change" VALUES(411,'9ec5ce940b003fbe2c119c11','clock_period','["1c88ceced4282f8c03277971","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(412,'9ec5ce940b003fbe2c119c11','clock_period','["06f660c7c0f9d62183f71b45","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(413,'9ec5ce940b003fbe2c119c11','finding','["89a76bf7f967be09cf5dc21a","cable loose"]',NULL);
INSERT INTO "change" VALUES(414,'9ec5ce940b003fbe2c119c11','priced_line','["49df4a47b04da354a4157e80"]',NULL);
INSERT INTO "change" VALUES(415,'9ec5ce940b003fbe2c119c11','priced_line','["ba3d3b2b03ea75a745bbc26b"]',NULL);
INSERT INTO "change" VALUES(416,'0fcc3afcefc793bfe737d94a','dispatch_check','["89a76bf7f967be09cf5dc21a","tidy"]','{"dispatch_id":"89a76bf7f967be09cf5dc21a","item":"tidy","kept":1,"judged_by":null}');
INSERT INTO "change" VALUES(417,'340fa03b1b99984c7b717016','article','["6f22e0264f4cec789025a707"]',NULL);
INSERT INTO "change" VALUES(418,'89c528ff19573bda18dfc84e','ticket','["cac7dd2488604f3666bb7676"]',NULL);
INSERT INTO "change" VALUES(419,'89c528ff19573bda18dfc84e','ticket_period','["cac7dd2488604f3666bb7676","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(420,'89c528ff19573bda18dfc84e','call','["176f0e0796bfa48914d03946"]',NULL);
INSERT INTO "change" VALUES(421,'89c528ff19573bda18dfc84e','clock','["671c59c4de9d9362b309d85a"]',NULL);
INSERT INTO "change" VALUES(422,'89c528ff19573bda18dfc84e','clock','["723721f0c364e4fb4b874624"]',NULL);
INSERT INTO "change" VALUES(423,'89c528ff19573bda18dfc84e','clock_period','["671c59c4de9d9362b309d85a","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(424,'89c528ff19573bda18dfc84e','clock_period','["723721f0c364e4fb4b874624","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(425,'82bbc0ff50eeebf65562ff41','ticket_period','["cac7dd2488604f3666bb7676","2026-04-01T02:00:00Z"]','{"ticket_id":"cac7dd2488604f3666bb7676","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(426,'82bbc0ff50eeebf65562ff41','ticket_period','["cac7dd2488604f3666bb7676","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(427,'82bbc0ff50eeebf65562ff41','ticket','["cac7dd2488604f3666bb7676"]','{"id":"cac7dd2488604f3666bb7676","number":"SD-000015","count":15,"summary":"how does it print now","kind":"fault","customer_id":"bd2f7eb9b94541debe130c44","severity":null,"reach":null,"opened_at":"2026-04-01T02:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(428,'82bbc0ff50eeebf65562ff41','clock','["671c59c4de9d9362b309d85a"]','{"id":"671c59c4de9d9362b309d85a","ticket_id":"cac7dd2488604f3666bb7676","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T02:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T02:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(429,'82bbc0ff50eeebf65562ff41','clock','["723721f0c364e4fb4b874624"]','{"id":"723721f0c364e4fb4b874624","ticket_id":"cac7dd2488604f3666bb7676","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T02:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T02:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(430,'82bbc0ff50eeebf65562ff41','clock_period','["671c59c4de9d9362b309d85a","2026-04-01T02:00:00Z"]','{"clock_id":"671c59c4de9d9362b309d85a","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(431,'82bbc0ff50eeebf65562ff41','clock_period','["723721f0c364e4fb4b874624","2026-04-01T02:00:00Z"]','{"clock_id":"723721f0c364e4fb4b874624","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(432,'82bbc0ff50eeebf65562ff41','article_use','["df80d8a2cd6c6d98a83af371"]',NULL);
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
INSERT INTO "clock" VALUES('5d2e5cf29ccfad22d511158c','8727f3cf20f30e60ba197ce8','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('bb769e4fa124c1e50f702b43','8727f3cf20f30e60ba197ce8','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('2178ee250c1c03a003148f13','8727f3cf20f30e60ba197ce8','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T01:00:00Z','resolved','2026-03-02T02:05:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('545cd02d752376a4ba760fa9','8727f3cf20f30e60ba197ce8','arrive','gold','2h clock','always','arrived',NULL,'ordered','2026-03-02T01:00:00Z','arrived','2026-03-02T02:05:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('fab30464e495e83636dbaa2c','794769e72e91d93362f4a105','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:00:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('54bcc37a3b7ebc941a02f2e8','794769e72e91d93362f4a105','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:00:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('7e69e71effe37650044efd48','c75f19c5f90a4e99a5c97949','answer','standard','30m','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z','answered','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z','missed','2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('d27b0a090ab93081eb34c6fd','c75f19c5f90a4e99a5c97949','solve','standard','2 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('a295539e244b498a5f9ab357','041a77b2fdc7a0e6dec9b34a','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T03:45:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('73e5e3ae4a1a98a0ecb0a4ab','041a77b2fdc7a0e6dec9b34a','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T04:00:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('3659e8cc566fcf4ac36c1009','041a77b2fdc7a0e6dec9b34a','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('60eb9f03ea9ba4f97955445b','a941ce38dfb4333edb17738f','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:35:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('0b0fea49c452cae2cc113dde','a941ce38dfb4333edb17738f','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:50:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('9f33da85be9137b247f38e6d','a941ce38dfb4333edb17738f','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('0936b381620001f3ba8f5d13','a32f4f4db578e53e93c839b4','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('dbdb52d5717cf54413370312','a32f4f4db578e53e93c839b4','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('187873423b0d7778e9e77419','3c6d1582b2167099bdc18f2e','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-03T01:00:00Z','arrived','2026-03-03T01:00:00Z',NULL,'met','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('cd324f3428ff2d1bc7b23c78','3c6d1582b2167099bdc18f2e','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('b414ae0aa35148121e89f28d','cef26351a7b3cdb1bc65689c','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met','2026-03-02T00:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('f54cd4cdfd6ea05929028caf','cef26351a7b3cdb1bc65689c','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met','2026-03-02T00:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('0df0e4368e147e4681acc5bb','d908ef5d035d695c0df430d4','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('064fc4500a255379616c637c','d908ef5d035d695c0df430d4','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('436199a3ea943cbd75a0b331','d908ef5d035d695c0df430d4','solve','gold','3 working days','office','resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('b6609ec9f1260da9e8dc201c','fa44274edf38f51fe4119074','answer','standard','30m','office','answered opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z','answered','2026-03-04T01:10:00Z',NULL,'met','2026-03-04T01:00:00Z','tester','2026-03-04T03:00:00Z','written on paper');
INSERT INTO "clock" VALUES('847bd715f912781d2476c406','fa44274edf38f51fe4119074','solve','standard','8h','office','resolved','customer parts vendor problem evidence','logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('1927584ea93e595d1c096166','16d0b1a7a7c667f402a4bfc0','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z','arrived','2026-04-01T01:00:00Z',NULL,'met','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('cc741c4150991b834b98617f','16d0b1a7a7c667f402a4bfc0','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('9d2fa215c7646a4b6f0d66bb','b08c6914a2164f5aef225db2','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z','merged','2026-04-01T01:00:00Z',NULL,'void','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('4ee40844c9381a21e10b062e','b08c6914a2164f5aef225db2','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z','merged','2026-04-01T01:00:00Z',NULL,'void','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('b85122a7d46b2cd8d7fc4f92','ab833b580cb3cbda11d55bf9','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('0495affa652f6f454437ace2','ab833b580cb3cbda11d55bf9','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('1c88ceced4282f8c03277971','da67b5ab0f340311c2bd9ddc','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('06f660c7c0f9d62183f71b45','da67b5ab0f340311c2bd9ddc','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('671c59c4de9d9362b309d85a','cac7dd2488604f3666bb7676','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T02:00:00Z','resolved','2026-04-01T02:00:00Z',NULL,'met','2026-04-01T02:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('723721f0c364e4fb4b874624','cac7dd2488604f3666bb7676','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T02:00:00Z','resolved','2026-04-01T02:00:00Z',NULL,'met','2026-04-01T02:00:00Z',NULL,NULL,NULL);
CREATE TABLE clock_period (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  due_at TEXT NOT NULL,
  held INTEGER NOT NULL CHECK (held IN (0, 1)),
  PRIMARY KEY (clock_id, since),
  CHECK (since <= until)
) STRICT;
INSERT INTO "clock_period" VALUES('5d2e5cf29ccfad22d511158c','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:15:00Z',0);
INSERT INTO "clock_period" VALUES('bb769e4fa124c1e50f702b43','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('2178ee250c1c03a003148f13','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('545cd02d752376a4ba760fa9','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('54bcc37a3b7ebc941a02f2e8','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('fab30464e495e83636dbaa2c','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-02T06:00:00Z',1);
INSERT INTO "clock_period" VALUES('7e69e71effe37650044efd48','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('d27b0a090ab93081eb34c6fd','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','2026-03-04T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('a295539e244b498a5f9ab357','2026-03-02T03:30:00Z','2026-03-04T01:00:00Z','2026-03-02T03:45:00Z',0);
INSERT INTO "clock_period" VALUES('73e5e3ae4a1a98a0ecb0a4ab','2026-03-02T03:30:00Z','2026-03-04T01:00:00Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('3659e8cc566fcf4ac36c1009','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-05T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('3659e8cc566fcf4ac36c1009','2026-03-02T06:00:00Z','2026-03-04T01:00:00Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('60eb9f03ea9ba4f97955445b','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:35:00Z',0);
INSERT INTO "clock_period" VALUES('0b0fea49c452cae2cc113dde','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:50:00Z',0);
INSERT INTO "clock_period" VALUES('9f33da85be9137b247f38e6d','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('0936b381620001f3ba8f5d13','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('dbdb52d5717cf54413370312','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('187873423b0d7778e9e77419','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('cd324f3428ff2d1bc7b23c78','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('b414ae0aa35148121e89f28d','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-02T02:30:00Z',0);
INSERT INTO "clock_period" VALUES('f54cd4cdfd6ea05929028caf','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('a295539e244b498a5f9ab357','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T03:45:00Z',1);
INSERT INTO "clock_period" VALUES('73e5e3ae4a1a98a0ecb0a4ab','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T04:00:00Z',1);
INSERT INTO "clock_period" VALUES('3659e8cc566fcf4ac36c1009','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T09:30:00Z',1);
INSERT INTO "clock_period" VALUES('0df0e4368e147e4681acc5bb','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-04T01:15:00Z',0);
INSERT INTO "clock_period" VALUES('064fc4500a255379616c637c','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-04T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('436199a3ea943cbd75a0b331','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('b6609ec9f1260da9e8dc201c','2026-03-04T01:00:00Z','2026-03-04T01:10:00Z','2026-03-04T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('847bd715f912781d2476c406','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-05T01:00:00Z',0);
INSERT INTO "clock_period" VALUES('a295539e244b498a5f9ab357','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T03:45:00Z',0);
INSERT INTO "clock_period" VALUES('73e5e3ae4a1a98a0ecb0a4ab','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('3659e8cc566fcf4ac36c1009','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('1927584ea93e595d1c096166','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('cc741c4150991b834b98617f','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('9d2fa215c7646a4b6f0d66bb','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('4ee40844c9381a21e10b062e','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('b85122a7d46b2cd8d7fc4f92','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('0495affa652f6f454437ace2','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('1c88ceced4282f8c03277971','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('06f660c7c0f9d62183f71b45','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('671c59c4de9d9362b309d85a','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','2026-04-01T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('723721f0c364e4fb4b874624','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','2026-04-09T09:30:00Z',0);
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
INSERT INTO "consent" VALUES('7ea672bb1b96a5420c871e64','8727f3cf20f30e60ba197ce8','remote',NULL,'Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('8a1a0711558aeb7e3dcdf885','8727f3cf20f30e60ba197ce8','quote','e745be89a1966ef7183c8e5b','Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('7ac7c824939c3ae0b26163d3','794769e72e91d93362f4a105','removal',NULL,'Ms Example','phone','2026-03-02T03:00:00Z');
CREATE TABLE contact (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  site_id TEXT REFERENCES site (id),
  name TEXT NOT NULL CHECK (name <> ''),
  role TEXT,
  phone TEXT,
  mail TEXT
, left_on TEXT, head INTEGER NOT NULL DEFAULT 0 CHECK (head IN (0, 1))) STRICT;
INSERT INTO "contact" VALUES('cf765cf53f6740efa7003d63','b9d4389e7f58e4c0f748001c','d23ee1dbd29d9fd85b0dba82','Li Na','head nurse','13800000003',NULL,'2026-04-01',0);
INSERT INTO "contact" VALUES('3ce85bc3c2b99903cbabf38a','8fc1cbda3fc2213a16c12bdb',NULL,'Li Na',NULL,NULL,'li@example.invalid',NULL,0);
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
INSERT INTO "contract" VALUES('64ef95f6502c0eadc8a49b06','C-0001','b9d4389e7f58e4c0f748001c','full','gold',NULL,'2026-01-01','2026-12-31');
INSERT INTO "contract" VALUES('94d654ec803e5717c1337dcf','C-0002','4814b33848e70978d13f0881','basic','standard',NULL,'2026-01-01','2027-06-30');
CREATE TABLE contract_extension (
  clock_id TEXT PRIMARY KEY REFERENCES clock (id),
  contract_id TEXT NOT NULL REFERENCES contract (id),
  at TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  CHECK (ended_on < ends_on)
) STRICT;
INSERT INTO "contract_extension" VALUES('7e69e71effe37650044efd48','94d654ec803e5717c1337dcf','2026-03-02T06:00:00Z','2026-12-31','2027-01-31');
CREATE TABLE contract_moved_end (
  id TEXT PRIMARY KEY,
  contract_id TEXT NOT NULL REFERENCES contract (id),
  at TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  why TEXT NOT NULL CHECK (why <> ''),
  CHECK (ended_on <> ends_on)
) STRICT;
INSERT INTO "contract_moved_end" VALUES('03004a10ec9a67266195c568','94d654ec803e5717c1337dcf','2026-04-01T01:00:00Z','2027-01-31','2027-06-30','goodwill');
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
INSERT INTO "customer" VALUES('b9d4389e7f58e4c0f748001c','Example Clinic','example clinic','city','gold',NULL,'1 Example Road','CU-0001',NULL);
INSERT INTO "customer" VALUES('4814b33848e70978d13f0881','示例诊所','示例诊所',NULL,NULL,NULL,NULL,'CU-0002',NULL);
INSERT INTO "customer" VALUES('bd2f7eb9b94541debe130c44','Sample Dealer','sample dealer',NULL,NULL,NULL,NULL,'CU-0003',NULL);
INSERT INTO "customer" VALUES('5f0cd87a4fb8e7d4b7ef5dbb','Sample School','sample school',NULL,NULL,NULL,NULL,'CU-0004',NULL);
INSERT INTO "customer" VALUES('4b0e5f05a5e0159a3852d59d','Sample Dealers','sample dealers',NULL,NULL,NULL,NULL,'CU-0005','bd2f7eb9b94541debe130c44');
INSERT INTO "customer" VALUES('1db73d6c780a36d36823bb14','Sample Works','sample works',NULL,NULL,NULL,NULL,'CU-0006',NULL);
INSERT INTO "customer" VALUES('8fc1cbda3fc2213a16c12bdb','Li Na','li na',NULL,NULL,NULL,NULL,'CU-0007',NULL);
CREATE TABLE customer_number (
  number_key TEXT PRIMARY KEY,
  number TEXT NOT NULL CHECK (number <> ''),
  customer_id TEXT NOT NULL REFERENCES customer (id),
  name_key TEXT NOT NULL
) STRICT;
INSERT INTO "customer_number" VALUES('k-17','K-17','1db73d6c780a36d36823bb14','sample works');
CREATE TABLE discount (
  ticket_id TEXT PRIMARY KEY REFERENCES ticket (id),
  amount INTEGER NOT NULL CHECK (amount > 0),
  currency TEXT NOT NULL,
  decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 4),
  why TEXT NOT NULL CHECK (why <> ''),
  at TEXT NOT NULL,
  given_by TEXT NOT NULL
) STRICT;
INSERT INTO "discount" VALUES('8727f3cf20f30e60ba197ce8',500,'CNY',2,'goodwill','2026-03-02T02:05:00Z','tester');
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
INSERT INTO "dispatch" VALUES('1bd1f627c2889341de4dbeb1','8727f3cf20f30e60ba197ce8',1,'eaef26619cb9d2b585462c80','2026-03-02T01:00:00Z',NULL,NULL,'2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z',NULL,'paper jam','worn roller','roller replaced','prints 20 labels',40,'2026-03-02T02:05:00Z','paper',NULL,NULL,'cost','free','full care',NULL,12,'printed 20 labels',1,'Li Na','2026-03-02T02:05:00Z',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dispatch" VALUES('5073d1b9d3cf68278d8934d7','3c6d1582b2167099bdc18f2e',1,'49dfae8481da722d08ce8f0e','2026-03-03T01:00:00Z',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,'none','no training','explained','they know how',30,NULL,NULL,NULL,NULL,'free','free','in warranty',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dispatch" VALUES('89a76bf7f967be09cf5dc21a','16d0b1a7a7c667f402a4bfc0',1,'eaef26619cb9d2b585462c80','2026-04-01T01:00:00Z',NULL,NULL,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'price','price','out of warranty',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'third floor','do not bend it',1);
CREATE TABLE dispatch_check (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  kept INTEGER NOT NULL CHECK (kept IN (0, 1)), judged_by TEXT,
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_check" VALUES('1bd1f627c2889341de4dbeb1','uniform',1,NULL);
INSERT INTO "dispatch_check" VALUES('1bd1f627c2889341de4dbeb1','tidy',0,NULL);
INSERT INTO "dispatch_check" VALUES('89a76bf7f967be09cf5dc21a','tidy',0,'tester');
CREATE TABLE dispatch_crew (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  PRIMARY KEY (dispatch_id, engineer_id)
) STRICT;
INSERT INTO "dispatch_crew" VALUES('89a76bf7f967be09cf5dc21a','49dfae8481da722d08ce8f0e');
CREATE TABLE dispatch_item (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  quantity INTEGER NOT NULL CHECK (quantity > 0), method TEXT,
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_item" VALUES('1bd1f627c2889341de4dbeb1','training',1,NULL);
INSERT INTO "dispatch_item" VALUES('89a76bf7f967be09cf5dc21a','training',1,'at the machine');
CREATE TABLE document (
  number INTEGER PRIMARY KEY,  -- when the texts have changed it is another one
  ticket_id TEXT NOT NULL UNIQUE REFERENCES ticket (id) ON DELETE CASCADE,
  digest INTEGER NOT NULL      -- of the texts
) STRICT;
INSERT INTO "document" VALUES(0,'c75f19c5f90a4e99a5c97949',2483302705);
INSERT INTO "document" VALUES(1,'cef26351a7b3cdb1bc65689c',129524800);
INSERT INTO "document" VALUES(2,'3c6d1582b2167099bdc18f2e',1064806338);
INSERT INTO "document" VALUES(3,'a32f4f4db578e53e93c839b4',2093342709);
INSERT INTO "document" VALUES(4,'fa44274edf38f51fe4119074',1221380378);
INSERT INTO "document" VALUES(5,'041a77b2fdc7a0e6dec9b34a',3873463776);
INSERT INTO "document" VALUES(6,'8727f3cf20f30e60ba197ce8',1763828510);
INSERT INTO "document" VALUES(7,'a941ce38dfb4333edb17738f',3112426978);
INSERT INTO "document" VALUES(8,'d908ef5d035d695c0df430d4',3017057375);
INSERT INTO "document" VALUES(9,'b08c6914a2164f5aef225db2',3483548428);
INSERT INTO "document" VALUES(10,'ab833b580cb3cbda11d55bf9',2242262510);
INSERT INTO "document" VALUES(11,'794769e72e91d93362f4a105',4152089765);
INSERT INTO "document" VALUES(12,'da67b5ab0f340311c2bd9ddc',325237026);
INSERT INTO "document" VALUES(13,'16d0b1a7a7c667f402a4bfc0',3848825112);
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
INSERT INTO "engineer" VALUES('eaef26619cb9d2b585462c80','Wang Lin','wang lin','wang','centre',NULL,'10 0001',NULL,1,NULL);
INSERT INTO "engineer" VALUES('49dfae8481da722d08ce8f0e','Zhao Min','zhao min','zhao','centre',NULL,NULL,NULL,1,8);
INSERT INTO "engineer" VALUES('6157323aaf79b57078c17c5f','Ada','ada',NULL,NULL,NULL,NULL,NULL,1,NULL);
CREATE TABLE engineer_role (
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  role TEXT NOT NULL CHECK (role <> ''),
  PRIMARY KEY (engineer_id, role)
) STRICT;
INSERT INTO "engineer_role" VALUES('49dfae8481da722d08ce8f0e','reception');
CREATE TABLE engineer_skill (
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  skill TEXT NOT NULL CHECK (skill <> ''),
  PRIMARY KEY (engineer_id, skill)
) STRICT;
INSERT INTO "engineer_skill" VALUES('eaef26619cb9d2b585462c80','printer');
INSERT INTO "engineer_skill" VALUES('49dfae8481da722d08ce8f0e','installation');
CREATE TABLE entitlement (
  contract_id TEXT NOT NULL REFERENCES contract (id),
  entitlement TEXT NOT NULL,
  total INTEGER NOT NULL CHECK (total >= 0),
  used INTEGER NOT NULL DEFAULT 0 CHECK (used BETWEEN 0 AND total),
  PRIMARY KEY (contract_id, entitlement)
) STRICT;
INSERT INTO "entitlement" VALUES('64ef95f6502c0eadc8a49b06','visit',4,1);
INSERT INTO "entitlement" VALUES('64ef95f6502c0eadc8a49b06','training',2,1);
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
INSERT INTO "equipment" VALUES('da75cbf24b30cbe5634180e2','PR-1001','pr-1001','printer','LP2','b9d4389e7f58e4c0f748001c','d23ee1dbd29d9fd85b0dba82','64ef95f6502c0eadc8a49b06','2024-01-01','2024-01-05','2024-01-10',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "equipment" VALUES('82d131a25177a76f09a819aa','PR-1002','pr-1002','printer',NULL,'4814b33848e70978d13f0881',NULL,'94d654ec803e5717c1337dcf','2026-02-01',NULL,'2026-04-01',NULL,NULL,'豫A12345','豫a12345','in the van',NULL,NULL);
INSERT INTO "equipment" VALUES('73a8c722ca552ffa671d6cc8','PR-9001','pr-9001','printer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE escalation (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  percent INTEGER NOT NULL CHECK (percent >= 1),
  done_at TEXT NOT NULL, undone TEXT,
  PRIMARY KEY (clock_id, percent)
) STRICT;
INSERT INTO "escalation" VALUES('3659e8cc566fcf4ac36c1009',75,'2026-03-02T09:20:00Z',NULL);
INSERT INTO "escalation" VALUES('9f33da85be9137b247f38e6d',75,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('3659e8cc566fcf4ac36c1009',100,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('9f33da85be9137b247f38e6d',100,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('9f33da85be9137b247f38e6d',150,'2026-03-03T01:00:00Z',NULL);
CREATE TABLE finding (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  what TEXT NOT NULL CHECK (what <> ''),
  place INTEGER NOT NULL,
  ticket_id TEXT REFERENCES ticket (id),
  PRIMARY KEY (dispatch_id, what)
) STRICT;
INSERT INTO "finding" VALUES('89a76bf7f967be09cf5dc21a','cable loose',0,'da67b5ab0f340311c2bd9ddc');
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
INSERT INTO "hold" VALUES('56d1f16549de679bfd204bc3','794769e72e91d93362f4a105','factory','2026-03-02T03:00:00Z',NULL,'tester','sent away',NULL);
INSERT INTO "hold" VALUES('044576f6601110748f74359f','3c6d1582b2167099bdc18f2e','resolved','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester',NULL,NULL);
INSERT INTO "hold" VALUES('a5210d76be861d3f797bdabd','041a77b2fdc7a0e6dec9b34a','customer','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','tester',NULL,'2026-03-06T01:00:00Z');
CREATE TABLE holder (
  id TEXT PRIMARY KEY,
  place TEXT,
  engineer_id TEXT REFERENCES engineer (id),
  dispatch_id TEXT UNIQUE REFERENCES dispatch (id),
  CHECK ((place IS NULL) <> (dispatch_id IS NULL)),
  CHECK (engineer_id IS NULL OR place IS NOT NULL)
) STRICT;
INSERT INTO "holder" VALUES('d356792bc6650fb53d23f3ff','warehouse',NULL,NULL);
INSERT INTO "holder" VALUES('d6a4f02af62c485dfaa6a412','centre','eaef26619cb9d2b585462c80',NULL);
INSERT INTO "holder" VALUES('f75e8abea9fae3c0b14ca61d','centre',NULL,NULL);
INSERT INTO "holder" VALUES('cb32318eb81525785cf72766',NULL,NULL,'1bd1f627c2889341de4dbeb1');
CREATE TABLE imported (
  row_hash TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id)
) STRICT;
INSERT INTO "imported" VALUES('a98a8f651662bdde032bfcf6f228a852c052407dc84ee9adcf3529dfd15c2d8e','cef26351a7b3cdb1bc65689c');
INSERT INTO "imported" VALUES('aed74f9fb9599ceeef9748d00acf6cc53cf33903c89475435915b9eb77ea7540','cef26351a7b3cdb1bc65689c');
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
INSERT INTO "journal" VALUES(1,'2ebf738833c5b2d32082c073','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','eaef26619cb9d2b585462c80','engineer added','{"name": "Wang Lin", "station": "centre"}','0b4472781084eb88f48cf6fce5199ab4d31c1c506e871b426f396c6d1d92160b');
INSERT INTO "journal" VALUES(2,'0f7541960b6a800b0cc9b545','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','49dfae8481da722d08ce8f0e','engineer added','{"name": "Zhao Min", "station": "centre", "roles": ["reception"]}','b1cf2eb252857a9cefdd05f813f431592f344d2786da9a8f018e553209d8b7dc');
INSERT INTO "journal" VALUES(3,'617a6e7cca5b610834b68576','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','49dfae8481da722d08ce8f0e','engineer away','{"name": "Zhao Min", "since": "2026-04-05T16:00:00Z", "until": "2026-04-10T16:00:00Z", "note": "holiday"}','ac02ca477b9244c698921a941290212ede8da607a3005cdb5e4dac37b76324b0');
INSERT INTO "journal" VALUES(4,'3893218e98d30de026d1e4df','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','b9d4389e7f58e4c0f748001c','customer added','{"number": "CU-0001", "name": "Example Clinic", "phones": ["13800000001"]}','2b821064cd4eaf2a0a83d7079c362a08157476da9b23243f3c53acfe6a9c5e0e');
INSERT INTO "journal" VALUES(5,'f0dd3fc0e70f3e62f30ea161','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','4814b33848e70978d13f0881','customer added','{"number": "CU-0002", "name": "示例诊所", "phones": ["13800000002"]}','0c7469bb8185c1d84650ea8662c05e0b8b88cc1feb1d2e0d075f76d23a686bb1');
INSERT INTO "journal" VALUES(6,'125c88aaea3ce74169100116','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','bd2f7eb9b94541debe130c44','customer added','{"number": "CU-0003", "name": "Sample Dealer", "phones": []}','30e6539a00bcd2986524280dc24a34f59341e82716b354ecdcf2ff292b03b9d3');
INSERT INTO "journal" VALUES(7,'d380c577e91f049727e89847','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','site','d23ee1dbd29d9fd85b0dba82','site added','{"customer": "Example Clinic", "name": "North wing", "address": "2 Sample Road", "region": "county"}','45e5aaf62243996d1274c44946aba03765bf53437f11c4a309199f49069cdf40');
INSERT INTO "journal" VALUES(8,'d66f712427245c966c9a4490','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','b9d4389e7f58e4c0f748001c','telephone added','{"name": "Example Clinic", "phone": "13800000003"}','63bfe41254d4bf0aa84c89a1ca934d1229d103ee18966dfc1e5ee138c184ff0e');
INSERT INTO "journal" VALUES(9,'d66f712427245c966c9a4490','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','b9d4389e7f58e4c0f748001c','contact added','{"customer": "Example Clinic", "name": "Li Na", "site": "North wing", "role": "head nurse", "phone": "13800000003", "mail": null}','afe4df29af1dd007976ede778a0c3e53e33d457d41495f21596675b2d6033e5f');
INSERT INTO "journal" VALUES(10,'2e8db9c09a82efd82a562064','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','64ef95f6502c0eadc8a49b06','contract added','{"number": "C-0001", "customer": "Example Clinic", "kind": "full", "tier": "gold", "from": "2026-01-01", "to": "2026-12-31"}','9288807fa0d03fd42cd57e8973f09e6a9daf55c3d38b63363051683385f167c4');
INSERT INTO "journal" VALUES(11,'b1adfaf91ed103d717d71d0f','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','94d654ec803e5717c1337dcf','contract added','{"number": "C-0002", "customer": "示例诊所", "kind": "basic", "tier": "standard", "from": "2026-01-01", "to": "2026-12-31"}','e8699c9589d16683859066fc1fd22979cc79054bfff0f353ee45b9224c969b46');
INSERT INTO "journal" VALUES(12,'0b3038676cccc8d8086bd55b','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','da75cbf24b30cbe5634180e2','equipment added','{"serial": "PR-1001", "kind": "printer", "customer": "Example Clinic", "plate": null}','d986f542df0757ef0b78d45ce536cdd03c47fd296d4f2016f205f59f82a9e06b');
INSERT INTO "journal" VALUES(13,'347e542c3aae4c52f28c61f2','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','82d131a25177a76f09a819aa','equipment added','{"serial": "PR-1002", "kind": "printer", "customer": "示例诊所", "plate": null}','effa740016e4faeb7077563864216fbd74dbad919ac7500812fb05cadd2f4c9f');
INSERT INTO "journal" VALUES(14,'561b3a9708352c51b11ae4a8','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','73a8c722ca552ffa671d6cc8','equipment added','{"serial": "PR-9001", "kind": "printer", "customer": null, "plate": null}','e1559da13359185e991f3f38e8677eeebbf7f7306fa41c7dab5fb15356d0ae5f');
INSERT INTO "journal" VALUES(15,'eba6fb7ce6e1111d9501de8a','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts received','{"part": "roller", "condition": "new", "quantity": 10, "from": null, "to": "warehouse", "serial": null, "request": null, "note": "delivery note 17"}','e17d68243a9ff4991b2d7738d01fa447154a89736af4aa0fe1a746f1b453c70b');
INSERT INTO "journal" VALUES(16,'342948e8a4fb871e1650e830','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 3, "from": "warehouse", "to": "centre/Wang Lin", "serial": null, "request": null, "note": null}','7f8bb860891b0bc74476876ba504bf1a6f2f254df30a69653d5f1f6d6e71cbf4');
INSERT INTO "journal" VALUES(17,'ff90b14432ad803a4f098a82','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": null, "note": null}','9cdebb1b711fbb5df3f34df8deb4ec382e188796562365163cb82a81aed96e59');
INSERT INTO "journal" VALUES(18,'10c00ad48bca52469663651f','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','card','042ecd8a505abcc164228ae0','card sold','{"card": "CARD-0001", "customer": "Example Clinic", "value": 50000, "currency": "CNY", "decimals": 2}','a128b713a46c33a3dc973a04e28b7283866a879bfabfb3a04b4bea8bbf529e20');
INSERT INTO "journal" VALUES(19,'12c02b32ee5c94e5567e87d8','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','8727f3cf20f30e60ba197ce8','logged','{"channel": "phone", "caller": "Li Na", "phone": "13800000003", "said": "printer jams", "summary": "printer jams", "priority": "P1", "tier": "gold", "region": "county", "kind": "fault", "equipment": "PR-1001", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "27092b9e35291718dfd73692", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T01:15:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T01:30:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','da364f40a9a97a7bd7a28054946d6ed4d8d9e14afeddcb20abed4255248adb80');
INSERT INTO "journal" VALUES(20,'3a8db97f5aead3482b44b104','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','8727f3cf20f30e60ba197ce8','assigned','{"engineer": "Wang Lin", "was": null, "clocks": []}','1aa118e5404d4c6ab9ef56b06d12b7e36a4cea6e3a02d6e54287bb4fa17e446a');
INSERT INTO "journal" VALUES(21,'653e36924d9171ea308c46ba','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','8727f3cf20f30e60ba197ce8','opinion','{"text": "restart did not help", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T01:15:00Z", "at": "2026-03-02T01:00:00Z", "spare": "15m clock"}, {"target": "opinion", "change": "met", "due": "2026-03-02T01:30:00Z", "at": "2026-03-02T01:00:00Z", "spare": "30m clock"}]}','d9781d18f8af5b5b1cdf21a006d2e429411ec41ec2c6fa31b96962b09387e459');
INSERT INTO "journal" VALUES(22,'2129d5200ee75b2078acb794','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','8727f3cf20f30e60ba197ce8','appointed','{"visit_at": "2026-03-02T02:00:00Z", "visit_until": null, "asked_by": "customer", "note": "they close at noon", "clocks": []}','ddbe63b2786f0e1984591934f5fc77105b1d9646d7d0a2203daab7ec50efab67');
INSERT INTO "journal" VALUES(23,'2340221b9d1d05895f8ddf75','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','8727f3cf20f30e60ba197ce8','consented','{"purpose": "remote", "by": "Li Na", "how": "phone", "quote": null, "clocks": []}','4cd970d9457770165fb7fe10cb1ab49d669f06f399c0d6e9cf3c27768e9790a0');
INSERT INTO "journal" VALUES(24,'f6a4adb4c824e6cb44bf7719','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','8727f3cf20f30e60ba197ce8','quoted','{"quote": "Q-0001", "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}], "total": 8000, "currency": "CNY", "decimals": 2}','2f0a5386514751f729238b578c5b9087460a5a8b3ceaebec6eac8923b2526da3');
INSERT INTO "journal" VALUES(25,'5ab27d3d5d7565d264272f5d','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','8727f3cf20f30e60ba197ce8','consented','{"purpose": "quote", "by": "Li Na", "how": "phone", "quote": "Q-0001", "clocks": []}','9ad67b0b5168cf0fc20820e651ba59e48260f2f4a5ebde34d9aac4d92f0a2172');
INSERT INTO "journal" VALUES(26,'1bcee636a65a21fefa046a98','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','8727f3cf20f30e60ba197ce8','ordered','{"visit": 1, "engineer": "Wang Lin", "instead_of": null, "clocks": [{"target": "arrive", "change": "started", "due": "2026-03-02T03:00:00Z", "within": "2h clock"}]}','49101295d45f2c0482d5c37fdfd7fc749c1af12001cd9c24f8529c66067a24dd');
INSERT INTO "journal" VALUES(27,'8fd9eddd3b1f928bbe3c24f5','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','8727f3cf20f30e60ba197ce8','parts issued','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "centre/Wang Lin", "to": "SD-000001/1", "serial": null, "request": null, "note": null}','364db8d4224f38a52c64ffebc6e781b4f99df53870747d76edaa58ab77bb69f2');
INSERT INTO "journal" VALUES(28,'f8a7fee6761264fece291243','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','8727f3cf20f30e60ba197ce8','arrived','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "arrive", "change": "met", "due": "2026-03-02T03:00:00Z", "at": "2026-03-02T02:05:00Z", "spare": "55m clock"}]}','b2802fcf3c6790d3d8765c86f12d94970e7fc9f8ced16aeb6c33b3308c58be6c');
INSERT INTO "journal" VALUES(29,'b16c7bfd9d8f568f6b4e5289','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','8727f3cf20f30e60ba197ce8','recorded','{"visit": 1, "form": {"fault": "paper jam", "code": "paper", "cause": "worn roller", "action": "roller replaced", "test": "printed 20 labels", "result": "prints 20 labels", "minutes": 40, "kilometres": 12, "solved": true, "covered": {"parts": "cost", "work": "free", "because": "full care"}, "checklist": {"uniform": true, "tidy": false}, "work": {"training": 1}, "parts": [{"part": "roller", "quantity": 1, "source": null, "condition": "new", "serial": null, "back": false}]}, "was": {}, "clocks": []}','a491b78b6ba7721f4acb200850a75f22c9284aed2683d1d8ec591c7a7e623886');
INSERT INTO "journal" VALUES(30,'b16c7bfd9d8f568f6b4e5289','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','8727f3cf20f30e60ba197ce8','parts fitted','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "SD-000001/1", "to": null, "serial": null, "request": null, "note": null}','7021c09d3a5f29ac904a2bf7c2a86b59c7aeeb618a75bb96ae8a222c01a77caa');
INSERT INTO "journal" VALUES(31,'b16c7bfd9d8f568f6b4e5289','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','8727f3cf20f30e60ba197ce8','entitlement used','{"contract": "C-0001", "entitlement": "training", "quantity": 1, "left": 1}','c4ea4d523bcec604be1c54f4abfbcc2fe370dfce9789b97bd7cc29f5c30b6420');
INSERT INTO "journal" VALUES(32,'b16c7bfd9d8f568f6b4e5289','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','8727f3cf20f30e60ba197ce8','charged','{"visit": 1, "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}, {"kind": "work", "item": "training", "quantity": 1, "unit": "place", "unit_price": 20000, "list_amount": 20000, "amount": 0, "because": "included in the contract"}], "total": 8000, "currency": "CNY", "decimals": 2}','cc412c06ed3aed974cba11cf50c798d651437d8fcac6dfea82aa6da5bb5d4114');
INSERT INTO "journal" VALUES(33,'dd50ad61398733f16b00f42e','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','8727f3cf20f30e60ba197ce8','attached','{"visit": 1, "number": 1, "kind": "photo", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','0e2b910faa05d1a371639d2970a58a869715768693f4a42763e6376d389a88fe');
INSERT INTO "journal" VALUES(34,'676d05c4dd7923ff83182555','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','8727f3cf20f30e60ba197ce8','file attached','{"number": 2, "kind": "file", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','030693c7f16f6c8649c1cd5cf3971f6f63aa67e762f819ab8aaaad6891350a13');
INSERT INTO "journal" VALUES(35,'9f6125e5628e3b3c1d221e62','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','8727f3cf20f30e60ba197ce8','recorded','{"visit": 1, "form": {"signature": "Li Na"}, "was": {}, "clocks": []}','42a847ed51126aef9036db5b35859db1ce0fe43bdd6603ab5a4a1ab3d4d7c315');
INSERT INTO "journal" VALUES(36,'9f6125e5628e3b3c1d221e62','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','8727f3cf20f30e60ba197ce8','finished','{"visit": 1, "engineer": "Wang Lin", "clocks": []}','4b0dec2d70694de983c4e10dcaedc09a3bed56a7bdc830a5c5674a08124c1e01');
INSERT INTO "journal" VALUES(37,'9f6125e5628e3b3c1d221e62','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','8727f3cf20f30e60ba197ce8','resolved','{"cause": "worn roller", "solution": "roller replaced", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-02T09:30:00Z", "at": "2026-03-02T02:05:00Z", "spare": "6h25m"}]}','717ed5973dde641f15c0e85d8e5e5a2b6906ddfcda098d1698b80fc077559b2d');
INSERT INTO "journal" VALUES(38,'76c5dca639331e02e6025bb0','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','8727f3cf20f30e60ba197ce8','paid','{"receipt": "R-0001", "amount": 3000, "currency": "CNY", "decimals": 2, "method": "card", "card": "CARD-0001", "balance": 47000, "owed": 5000, "held": 0}','df4b74fb84928d2c459874479f13a5facd8a537c7762a45ab7921a233668fb38');
INSERT INTO "journal" VALUES(39,'c8ba974803eefd3cec38f124','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','8727f3cf20f30e60ba197ce8','paid','{"receipt": "R-0002", "amount": 5000, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 0}','a85b3d136c76bfb6f6c9dbb86ba8bd29bf165c0738c046f80b62a5546684717a');
INSERT INTO "journal" VALUES(40,'6c9fbb38c9c1389e786e931d','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','8727f3cf20f30e60ba197ce8','handed-over','{"visit": 1, "engineer": "Wang Lin", "clocks": [], "receipts": ["R-0001", "R-0002"], "money": [{"amount": 8000, "currency": "CNY", "decimals": 2}]}','1533890caf0f07eddf55e6dfe2d03458b951247693517994cbc31de9a4bc7d28');
INSERT INTO "journal" VALUES(41,'a46fa86c7aa77657aad4acfb','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','8727f3cf20f30e60ba197ce8','discounted','{"amount": 500, "was": 0, "currency": "CNY", "decimals": 2, "why": "goodwill", "owed": 0, "held": 500}','9809faf2aab41a59309c1a1ed70474ba08b48209048175b75b5ee674e9729665');
INSERT INTO "journal" VALUES(42,'bc32ab0ac76785c2adb88982','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','8727f3cf20f30e60ba197ce8','refunded','{"receipt": "R-0003", "amount": 500, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 0}','11cb2abdb18485e40ed052e71c8d8a989aace8432ecb0d8cf635307720707623');
INSERT INTO "journal" VALUES(43,'3c44ad8099c3f4894f3093b0','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','8727f3cf20f30e60ba197ce8','receipt voided','{"receipt": "R-0003", "amount": -500, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 500, "why": "it was not given"}','16e5737e7d06e5499b6b1d552638722b5181401bb7445e440669a75bd53db395');
INSERT INTO "journal" VALUES(44,'9f14275cbfe68cd528d43fa5','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','8727f3cf20f30e60ba197ce8','closed','{"note": null, "clocks": []}','142b7640dc59d4b8b1f7760732d9e9dda8b85badbde8fb516128fa2fa8aa34e4');
INSERT INTO "journal" VALUES(45,'1c0e87cedbc8471c41ca8385','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','794769e72e91d93362f4a105','logged','{"channel": "phone", "caller": null, "phone": null, "said": "no power", "summary": "no power", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "equipment": "PR-1002", "contract": "C-0002", "assumed": ["priority", "region", "kind", "phase"], "terms": "7b3a0fb9c025057576ae2960", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T06:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','01d985871a50fc2a621d2a8787d5e536da449b524c4a9e9306eab367ab73d49f');
INSERT INTO "journal" VALUES(46,'83a02871b29276ebb1ef201b','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','794769e72e91d93362f4a105','called','{"channel": "phone", "caller": null, "phone": null, "said": "is anybody coming?", "clocks": []}','52c62c8f8f98fcf6709aa559025361d20b9f367bb0ecfbbfa09c10679f3029c7');
INSERT INTO "journal" VALUES(47,'35687bdaea365a0e90d44095','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','794769e72e91d93362f4a105','lent','{"loan": "741f5c4ad618c8ccb5e28ccb", "serial": "PR-9001", "kind": "printer", "due": "2026-03-17T03:00:00Z", "clocks": []}','e15eb75bde5d0b144cff3cd390592d942a0c8b85c99d430adcdf719c17e856a3');
INSERT INTO "journal" VALUES(48,'540299017a290a7a945ebd8c','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','794769e72e91d93362f4a105','return asked','{"return": "RMA-0001", "serial": "PR-1002", "reason": "quality", "decision": "repair", "freight": "desk", "because": {"when": {"warranty": ["in"]}}, "overruled_by": null}','1c00d7f5ccb64a770b555bf46cb32b9bb644545d3320f086b1466581c483d58e');
INSERT INTO "journal" VALUES(49,'83a54ee85036481723555f6a','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','wang','ticket','794769e72e91d93362f4a105','return approved','{"return": "RMA-0001", "by": "wang", "lacking": 0, "note": null}','1d74c0fff58fe6d93af7122f40ee431d3ca7311527074e752db9991de3093deb');
INSERT INTO "journal" VALUES(50,'b632addeb1d2b37c181801ce','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','794769e72e91d93362f4a105','consented','{"purpose": "removal", "by": "Ms Example", "how": "phone", "quote": null, "clocks": []}','187db0b3e353ad79cc780ff07900bcb5e091cd75d5df3e160159a7e869199359');
INSERT INTO "journal" VALUES(51,'8c2a18655dce9eb229de6485','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','794769e72e91d93362f4a105','sent-away','{"return": "RMA-0001", "serial": "PR-1002", "freight": "desk", "clocks": []}','e05b00e92f68cd3f6a1fea664b735b1c66f8e5526a457e6a253e9016a6a71c6d');
INSERT INTO "journal" VALUES(52,'5b8f35811f790d02e07be170','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','794769e72e91d93362f4a105','held','{"reason": "factory", "note": "sent away", "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T06:00:00Z"}]}','86aa7dec3246d98e63e88f837107dc1c3f877d95d8520e3e6285625b94d1735f');
INSERT INTO "journal" VALUES(53,'e47591fc36e9b05ef6549841','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','c75f19c5f90a4e99a5c97949','logged','{"channel": "phone", "caller": null, "phone": null, "said": "scanner reads every second code", "summary": "scanner reads every second code", "priority": "P2", "tier": "standard", "region": "city", "kind": "fault", "contract": "C-0002", "typed": ["priority"], "assumed": ["region", "kind", "phase"], "terms": "9b4b83481229422d2a04f590", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-04T09:30:00Z", "within": "2 working days"}]}','ebba4fa9c7ec277f6bb4f0e98cdceee1834194a504f12c69684c82056a885c39');
INSERT INTO "journal" VALUES(54,'763f6f2809530b6ed0b5069d','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','041a77b2fdc7a0e6dec9b34a','logged','{"channel": "phone", "caller": null, "phone": null, "said": "registration desk is down", "summary": "registration desk is down", "priority": "P3", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "6324d5d3895414c04538ddc1", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T03:45:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-05T09:30:00Z", "within": "3 working days"}]}','de7aae962e2b4d41749ff61e3ce5b4ebff770c13c3d0ee2e69f91c2d0ee90fa5');
INSERT INTO "journal" VALUES(55,'6a3e009f0452a3691f6d9d7e','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','041a77b2fdc7a0e6dec9b34a','classified','{"changed": {"priority": ["P3", "P1"], "severity": [null, "down"], "reach": [null, "group"]}, "terms": "e555905418bbee636a652b95", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "moved", "due": "2026-03-02T09:30:00Z", "was": "2026-03-05T09:30:00Z"}]}','4eae9bb2a1aeae9bcd2dff81cb445921de682695280116790e4c8168dae070b5');
INSERT INTO "journal" VALUES(56,'2f2342c3ae720dac9f1198cb','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','041a77b2fdc7a0e6dec9b34a','escalated','{"from": "1", "to": "2", "reason": "the board has to be measured", "clocks": []}','6622f5a4a79af4ab5e93c327fc8fa19c25588bca2ac6d5feaa3b49ded036e3fc');
INSERT INTO "journal" VALUES(57,'dc6070743969424c8746ecae','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','c75f19c5f90a4e99a5c97949','answered','{"text": "we look into it", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T04:00:00Z", "at": "2026-03-02T06:00:00Z", "late": "1h"}]}','f149a326a1f09c8c7edf2e4b331fd4c1a193918ef8d92a8cf6531128f5e9d5a2');
INSERT INTO "journal" VALUES(58,'dc6070743969424c8746ecae','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','c75f19c5f90a4e99a5c97949','contract extended','{"target": "answer", "number": "C-0002", "by": "1 month", "was": "2026-12-31", "ends_on": "2027-01-31"}','39b4ede88a639fadd8e7ec0f8f68873a68f029b972c974c8c44caa9abc898a46');
INSERT INTO "journal" VALUES(59,'25e9777a2d36cf599bbd7c74','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','8d1f13800e4585f5ae8e4a58','parts asked','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "because": "for the fair"}','fbe8a82fcca99ae2e69f7cec069517ba048d17c21f079af47a9d2aa555fe001a');
INSERT INTO "journal" VALUES(60,'e44b913b1d63140558fe03eb','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','wang','request','8d1f13800e4585f5ae8e4a58','request approved','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "lacking": 0, "note": null}','c886a9d673ab101c7a4a302679474a68b3da01512cc73f647d73ecefb29ef7d1');
INSERT INTO "journal" VALUES(61,'91192629d3906087149bc8c2','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": "REQ-0001", "note": null}','ded3132b37ff10fcd6f8744de1f231ba1046bc8572271a0607d188292b87ca1e');
INSERT INTO "journal" VALUES(62,'91192629d3906087149bc8c2','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','8d1f13800e4585f5ae8e4a58','request issued','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "source": "warehouse"}','d6ec585607df70f73d0ff95af79ec4152669dbd66a353da3815110f99a6333f4');
INSERT INTO "journal" VALUES(63,'98800d278fe763a83b284f72','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts counted','{"holder": "centre/Wang Lin", "part": "roller", "condition": "new", "counted": 1, "expected": 2, "engineer": "Wang Lin", "charged": 12000, "currency": "CNY", "decimals": 2}','99424efd30db291976eda5afc9ef4aaabad2330aaa79266e233e24e9e5ca5a16');
INSERT INTO "journal" VALUES(64,'0fa4b7f983b09861f816d254','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','contract','64ef95f6502c0eadc8a49b06','entitlement used','{"contract": "C-0001", "entitlement": "visit", "quantity": 1, "left": 3}','11ce451b56fa7f4e8cdf66ff5407d993b4322c5bff9f800f87427813d3f9ea00');
INSERT INTO "journal" VALUES(65,'a4c83a0e0678211f95cd0e85','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','a941ce38dfb4333edb17738f','logged','{"channel": "phone", "caller": null, "phone": null, "said": "cannot log in", "summary": "cannot log in", "priority": "P1", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "e555905418bbee636a652b95", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T09:35:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T09:50:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','ea4561deb56ff3ff91418af07c321a79701a81034d93c578cdea96cdd1c0ca48');
INSERT INTO "journal" VALUES(66,'26a9d9f9ea743d0759d0f1f2','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','041a77b2fdc7a0e6dec9b34a','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T08:15:00Z", "note": "time is running out", "due_at": "2026-03-02T09:30:00Z"}','b1023ce640a996be40f08ecc52ba417038b9675a8a2ea40e988a028c4e45ea2d');
INSERT INTO "journal" VALUES(67,'26a9d9f9ea743d0759d0f1f2','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','041a77b2fdc7a0e6dec9b34a','notices written','{"to": ["Head of service"]}','b91fd6213d483188e99cf78fa12e274566ddc32c752d03fb773481897ce75d0b');
INSERT INTO "journal" VALUES(68,'a1b9493ac3843c232ab72c26','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','041a77b2fdc7a0e6dec9b34a','person told','{"to": "Head of service", "way": "command"}','6426e94e78c5f6da8ab86ea3ff4cac77d12c30e76ca7effe055a335a5463b155');
INSERT INTO "journal" VALUES(69,'0c003bb3acbf054347c1068d','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','a941ce38dfb4333edb17738f','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T09:27:30Z", "note": "time is running out", "due_at": "2026-03-02T09:30:00Z"}','32c5e485c6f8f64906a5ec637bb3bd2ab34af18836ffe24e217f1ed7089028a9');
INSERT INTO "journal" VALUES(70,'0c003bb3acbf054347c1068d','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','a941ce38dfb4333edb17738f','notices written','{"to": ["Head of service"]}','e4c8864e4222efab2a2715b7cc81da51882c986291e940fef2895e5b91df9497');
INSERT INTO "journal" VALUES(71,'69c1241ac8feb6daa80cfa82','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','041a77b2fdc7a0e6dec9b34a','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','a9c5d522ff3a7a82bf6f287182ab072e41d3077382efd8c67553f21da6739f4e');
INSERT INTO "journal" VALUES(72,'69c1241ac8feb6daa80cfa82','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','041a77b2fdc7a0e6dec9b34a','escalated','{"from": "2", "to": "3", "because": {"target": "solve", "percent": 100}, "reason": null, "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}]}','e4b0a3df93d036a81f9c0bb476e7a553b5600e209c990c05e0eef78f4e800e05');
INSERT INTO "journal" VALUES(73,'69c1241ac8feb6daa80cfa82','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','041a77b2fdc7a0e6dec9b34a','left undone','{"what": "priority", "why": "{number} is {priority} already", "facts": {"number": "SD-000004", "priority": "P1"}}','f0eefc6d37b32691c0df80b1777e738e9fe653ad3d5258598d5df8f683736e17');
INSERT INTO "journal" VALUES(74,'227e8ff06aec5ba6dbfd2169','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','a941ce38dfb4333edb17738f','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','392d9eb77a75bc2a3e7856c7aa0cc47ac82c41889be97268e5b0e24a1e14c54f');
INSERT INTO "journal" VALUES(75,'227e8ff06aec5ba6dbfd2169','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','a941ce38dfb4333edb17738f','escalated','{"from": "1", "to": "2", "because": {"target": "solve", "percent": 100}, "reason": null, "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}, {"target": "answer", "change": "missed", "due": "2026-03-02T09:35:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T09:50:00Z"}]}','6bb1dd9d2e8cd5749a4e38f8e6e9b2d0666edc0f433702794a2be6995c03bafb');
INSERT INTO "journal" VALUES(76,'227e8ff06aec5ba6dbfd2169','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','a941ce38dfb4333edb17738f','left undone','{"what": "priority", "why": "{number} is {priority} already", "facts": {"number": "SD-000005", "priority": "P1"}}','3a7fe3bc8e4148720793e8277752f28cf2df720113be670ecdad300c247c87e4');
INSERT INTO "journal" VALUES(77,'82a482593a4288ebd517059e','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','a941ce38dfb4333edb17738f','time used','{"target": "solve", "percent": 150, "used_at": "2026-03-03T00:35:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','624710fca7c72969f86b35507af6b0aae96a62cbe45375156a17c0bd9914b240');
INSERT INTO "journal" VALUES(78,'82a482593a4288ebd517059e','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','a941ce38dfb4333edb17738f','assigned','{"engineer": "Zhao Min", "was": null, "clocks": [], "because": {"station": "centre", "skill": null, "live": 0, "last_at": null}}','acddcb05172a6872bc3f0ab9e026dfa664156d7683f6b2a89400c4a37e57094b');
INSERT INTO "journal" VALUES(79,'e4948d13d56ec912d26a5d46','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','a941ce38dfb4333edb17738f','person told','{"to": "Head of service", "way": "command"}','beac1b082a73d97ea1ceea33c53e538e102be1280b0b3f679d1a15b6d2e35739');
INSERT INTO "journal" VALUES(80,'0b30abd789ae8c709e1ca9cd','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','a32f4f4db578e53e93c839b4','logged','{"channel": "phone", "caller": null, "phone": null, "said": "called by mistake", "summary": "called by mistake", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "7b3a0fb9c025057576ae2960", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','601085e89bb4646286b6f09eae63cf188c808d7988f79c63202098fe0f73f305');
INSERT INTO "journal" VALUES(81,'d115e4bbf72123f426754c32','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','a32f4f4db578e53e93c839b4','cancelled','{"reason": "called by mistake", "clocks": [{"target": "answer", "change": "void", "due": "2026-03-03T03:00:00Z"}, {"target": "solve", "change": "void", "due": "2026-03-10T09:30:00Z"}]}','2221ab4a1688c6d15ef454d5c66cc3024a4bab305690fc6992d5240310f4a6cc');
INSERT INTO "journal" VALUES(82,'5616bf7d7b5303f3ca7ae238','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','3c6d1582b2167099bdc18f2e','logged','{"channel": "phone", "caller": null, "phone": null, "said": "how does it print", "summary": "how does it print", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "typed": ["warranty"], "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "7b3a0fb9c025057576ae2960", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','252db87ccc2a873dc23996176d071bbcd1efffa1484fb2f1c18603e87a6d69cd');
INSERT INTO "journal" VALUES(83,'68021c7f86be81889366db4f','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','3c6d1582b2167099bdc18f2e','ordered','{"visit": 1, "engineer": "Zhao Min", "instead_of": null, "clocks": []}','8afdb9665d00d054cbc130f3e5dbd551274a32fcb824d601a3d2c563a080dab8');
INSERT INTO "journal" VALUES(84,'32cef83ae657fd55d34267b0','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','3c6d1582b2167099bdc18f2e','arrived','{"visit": 1, "engineer": "Zhao Min", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-03T03:00:00Z", "at": "2026-03-03T01:00:00Z", "spare": "2h"}]}','4b64105e49f05420dec45a2dcd86c8b9be075542bc49b61ef212477995f46da0');
INSERT INTO "journal" VALUES(85,'fa85a9079653428a9d344ccf','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','3c6d1582b2167099bdc18f2e','recorded','{"visit": 1, "form": {"fault": "none", "cause": "no training", "action": "explained", "result": "they know how", "minutes": 30, "covered": {"parts": "free", "work": "free", "because": "in warranty"}}, "was": {}, "clocks": []}','9297d1b63e35328763878d39f294e84777ecefa80f5ace38c885a7d5c37fd1ed');
INSERT INTO "journal" VALUES(86,'fa85a9079653428a9d344ccf','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','3c6d1582b2167099bdc18f2e','charged','{"visit": 1, "because": "in warranty", "lines": [{"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "in warranty"}, {"kind": "work", "item": "labour", "quantity": 1, "unit": "30m", "unit_price": 6000, "list_amount": 6000, "amount": 0, "because": "in warranty"}], "total": 0, "currency": "CNY", "decimals": 2}','022679b46c1ce02a818056e9704bd37ba83e49cf179d9992c14015e820b80756');
INSERT INTO "journal" VALUES(87,'fa85a9079653428a9d344ccf','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','3c6d1582b2167099bdc18f2e','finished','{"visit": 1, "engineer": "Zhao Min", "clocks": []}','625b72442ecca5463314fc8c62775a2da68ae62b14abc5a7c6b6a366d6e7c98b');
INSERT INTO "journal" VALUES(88,'93a391672eadbdd23b294863','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','3c6d1582b2167099bdc18f2e','resolved','{"cause": "no training", "solution": "explained", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-10T09:30:00Z", "at": "2026-03-03T01:00:00Z", "spare": "5 working days"}]}','4abbbb313f09e83e1a1e735722b40164a79f67ed737747a6aed51908b8d60d98');
INSERT INTO "journal" VALUES(89,'7a0986f5815ccabbf5f0b108','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','3c6d1582b2167099bdc18f2e','closed','{"note": "content", "clocks": []}','87d772b3dbb790fd7a1fcac227dd1f302916dc1ab75cab93657e1074e6f72e67');
INSERT INTO "journal" VALUES(90,'698ca41c90b05d4b723ca6fc','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','3c6d1582b2167099bdc18f2e','reopened','{"reason": "again", "clocks": [{"target": "solve", "change": "resumed", "due": "2026-03-10T09:30:00Z"}]}','8cb2523531c25aea91d4034eb735aad1402158fddc4f74c9095c29d7d3292fda');
INSERT INTO "journal" VALUES(91,'6bb3da745aff06000ca9ac06','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','customer','5f0cd87a4fb8e7d4b7ef5dbb','customer added','{"number": "CU-0004", "name": "Sample School", "phones": []}','2333da4b8448e64b6b725f47275f4e68011b2aa9af7012671d33195739d656cb');
INSERT INTO "journal" VALUES(92,'6bb3da745aff06000ca9ac06','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','ticket','cef26351a7b3cdb1bc65689c','logged','{"channel": "phone", "caller": null, "phone": null, "said": "Door, Lock, Stuck", "summary": "Door, Lock, Stuck", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "typed": ["priority"], "assumed": ["region", "tier", "kind", "phase"], "terms": "7b3a0fb9c025057576ae2960", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T02:30:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','901a99c98b9e971536dbff8625d86e55231b4cdfa0176dc4fe52639602348418');
INSERT INTO "journal" VALUES(93,'6bb3da745aff06000ca9ac06','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','engineer','6157323aaf79b57078c17c5f','engineer added','{"name": "Ada", "station": null}','dffd07abb2203e9daf9cafbe40cdfba091092607b6bf1020614dd1254881200c');
INSERT INTO "journal" VALUES(94,'6bb3da745aff06000ca9ac06','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','ticket','cef26351a7b3cdb1bc65689c','assigned','{"engineer": "Ada", "was": null, "clocks": []}','2f9efc1cedab966849b8872a0ab9c96cd5994e31a0e7241719ddb6f78b8adeaf');
INSERT INTO "journal" VALUES(95,'6bb3da745aff06000ca9ac06','2026-03-02T00:50:00Z','2026-03-02T00:50:00Z','Ada','ticket','cef26351a7b3cdb1bc65689c','resolved','{"cause": "not recorded", "solution": "not recorded in the log", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T02:30:00Z", "at": "2026-03-02T00:50:00Z", "spare": "1h40m"}, {"target": "solve", "change": "met", "due": "2026-03-09T09:30:00Z", "at": "2026-03-02T00:50:00Z", "spare": "5 working days"}]}','e46f3b14dda5ebdb668a177ebdd72c695dec93a742b44650d64e789317b1c9c1');
INSERT INTO "journal" VALUES(96,'6bb3da745aff06000ca9ac06','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','cef26351a7b3cdb1bc65689c','imported','{"file": "incidents.csv", "rows": 2, "through": "2026-03-02T00:50:00Z"}','af55a4cb418b516097b3867785cf68b2e889af596e64dfdf480f59fb6e11f2a2');
INSERT INTO "journal" VALUES(97,'df22d8f0cc2a00a6a0a1a49a','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','engineer','49dfae8481da722d08ce8f0e','engineer changed','{"name": "Zhao Min", "changed": {"capacity": 8}}','76430e333dbe401561b1879ea900661b2255dc5c8c84567067ea70aa13ac2714');
INSERT INTO "journal" VALUES(98,'d405ff07e85928b3be174a4d','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','engineer','49dfae8481da722d08ce8f0e','engineer away','{"name": "Zhao Min", "since": "2026-04-30T16:00:00Z", "until": "2026-05-05T16:00:00Z", "note": "on leave"}','aeaa37e0329c3c8759fc65f842dd74453ea9844a90356f27f7ac2be02e1644b8');
INSERT INTO "journal" VALUES(99,'1b3a11e2efd9adce5700bcb3','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','041a77b2fdc7a0e6dec9b34a','appointed','{"visit_at": "2026-03-05T06:00:00Z", "visit_until": "2026-03-05T08:00:00Z", "asked_by": "desk", "note": null, "clocks": []}','4b54840e20fda1f7020946a051b0f64b3e760a5264af978d17383e6dfa29c75a');
INSERT INTO "journal" VALUES(100,'0453917d4fe25c6f7c43a362','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','041a77b2fdc7a0e6dec9b34a','held','{"reason": "customer", "note": null, "ends_at": "2026-03-06T01:00:00Z", "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "held", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "held", "due": "2026-03-02T09:30:00Z"}]}','ce9412ef3be768139bd414a09a93795652e25c823104c3063f9093cadd94716b');
INSERT INTO "journal" VALUES(101,'25cfa916ec91df49c56e963b','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','d908ef5d035d695c0df430d4','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the printer jams again", "summary": "the printer jams again", "priority": "P3", "tier": "gold", "region": "county", "kind": "fault", "equipment": "PR-1001", "contract": "C-0001", "follows": "SD-000001", "typed": ["region", "kind"], "assumed": ["priority", "phase"], "terms": "7d338e1ad01d1a08cf4ac461", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-04T01:15:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-04T01:30:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "3 working days"}]}','e85dd7930a987a4829ed8c473651b7392a7500246e71e60354146235fab67b8a');
INSERT INTO "journal" VALUES(102,'25cfa916ec91df49c56e963b','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','8727f3cf20f30e60ba197ce8','followed','{"number": "SD-000008", "said": "the printer jams again"}','a0bd9380bb573c3104967a888f080754ea52c52359e01c9d36335073d234fb75');
INSERT INTO "journal" VALUES(103,'58f3928a583ceb4086fb5c5f','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','a941ce38dfb4333edb17738f','classified','{"entered_why": "it was never critical", "changed": {"priority": ["P1", "P2"]}, "corrects": "a4c83a0e0678211f95cd0e85 logged 2026-03-02T09:20:00Z", "put_right": {"a4c83a0e0678211f95cd0e85 logged 2026-03-02T09:20:00Z": "e555905418bbee636a652b95"}, "clocks": []}','2e1fa52f7efe714fa97a1099ae223e07c7df46721f685ca5c5bbdd72bb83403d');
INSERT INTO "journal" VALUES(104,'2332bec16110d4a27dc69f8c','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','fa44274edf38f51fe4119074','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the screen is dark", "summary": "the screen is dark", "priority": "P1", "tier": "standard", "region": "city", "kind": "fault", "typed": ["priority"], "assumed": ["region", "tier", "kind", "phase"], "terms": "fd72c67a97345b91259babd4", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-04T01:30:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-05T01:00:00Z", "within": "8h"}]}','d3a44764e3b6bde0c26c3dbfc35da4f8c13854faa9f2d97d9cb0cbd95201726a');
INSERT INTO "journal" VALUES(105,'51f74fe09bd40aa3c206ba52','2026-03-04T01:10:00Z','2026-03-04T03:00:00Z','tester','ticket','fa44274edf38f51fe4119074','answered','{"entered_why": "written on paper", "text": "told them to wait", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-04T01:30:00Z", "at": "2026-03-04T01:10:00Z", "mended": "2026-03-04T01:30:00Z", "spare": "20m"}]}','fc05c2a0b557577888194c6554815125fb4a7369c8baf0ab1d2574ce726a7bf9');
INSERT INTO "journal" VALUES(106,'9882f8ed43b83d3d4f4e36eb','2026-03-06T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','041a77b2fdc7a0e6dec9b34a','resumed','{"foreseen": true, "clocks": [{"target": "answer", "change": "resumed", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "resumed", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "resumed", "due": "2026-03-02T09:30:00Z"}]}','a8f2a1885a19b92903751b6303603fc94405fd2cf69201c2a97b86c192799ec2');
INSERT INTO "journal" VALUES(107,'7d0ece73497c02abdb98ad25','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','eaef26619cb9d2b585462c80','assessed','{"number": "AS-0001", "month": "2026-03", "rule": "tidy", "who": "Wang Lin", "about": "SD-000001/1", "fact": {"check": "tidy"}, "because": null, "penalty": 2000, "currency": "CNY", "decimals": 2}','d1b1bb58a0894179b9df1fd7b6dbf057f188b1c3648d611497509b2ccb10358c');
INSERT INTO "journal" VALUES(108,'d7a81084ab767d8bf044ec83','2026-03-20T02:00:00Z','2026-04-01T01:00:00Z','tester','engineer','eaef26619cb9d2b585462c80','assessed','{"number": "AS-0002", "month": "2026-03", "rule": "calls", "who": "Wang Lin", "about": "SD-000001", "fact": null, "because": "line engaged", "penalty": 10000, "currency": "CNY", "decimals": 2}','f673ba935bc6acdcf70995608f018d3cb1d0628a263d465188e8d23d8a167a09');
INSERT INTO "journal" VALUES(109,'5ff3af91ee42aadef5dff400','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','eaef26619cb9d2b585462c80','assessment waived','{"number": "AS-0002", "month": "2026-03", "rule": "calls", "who": "Wang Lin", "about": "SD-000001", "fact": null, "because": "line engaged", "penalty": 10000, "currency": "CNY", "decimals": 2, "waived_because": "the line was down"}','2427d135d5be7784b17f1d15fddff5a8c8167a68df17811a201f9ec32492f666');
INSERT INTO "journal" VALUES(110,'8ee52e0e48f806513d610ed8','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','assessment','2026-03','assessment closed','{"month": "2026-03", "count": 2}','154c527d6c5780d627f4eb681a01bcfb6426c4b657916f414ef698415d221cdb');
INSERT INTO "journal" VALUES(111,'91619227fad365da4e51c2a3','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','eaef26619cb9d2b585462c80','assessment told','{"name": "Wang Lin", "month": "2026-03", "by": null, "late": false}','767123e596fc31912810102d12c41778470b35488eb62b1064de36894ce5a143');
INSERT INTO "journal" VALUES(112,'83d43961a78c350c8ee203aa','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','bd2f7eb9b94541debe130c44','turnover entered','{"customer": "Sample Dealer", "month": "2026-02", "amount": 2000000, "was": null, "basis": "payments", "currency": "CNY", "decimals": 2}','ecff2610c7653eab1930cf5fe9aeeba69061547f1991f135281850e78497d871');
INSERT INTO "journal" VALUES(113,'6123c5d9654cdb4b8d0d69f8','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','bd2f7eb9b94541debe130c44','quarter settled','{"customer": "Sample Dealer", "quarter": "2026Q1", "basis": "payments", "turnover": 2000000, "budget": 30000, "carried_in": 0, "spent": 14000, "charged": 0, "paid": 0, "carried_out": 16000, "forfeited": 0, "currency": "CNY", "decimals": 2, "forfeited_why": null}','84e494c906559b2ffe81445c28cea6ef64b42041c5041ed8af2138ff2d54d9cb');
INSERT INTO "journal" VALUES(114,'7e7a2f6a2d94a3c16dc672e9','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','bd2f7eb9b94541debe130c44','turnover entered','{"customer": "Sample Dealer", "month": "2026-04", "amount": 100000, "was": null, "basis": "payments", "currency": "CNY", "decimals": 2}','7869211e86b7d8022adb0432e6ea35c4934eef1a0099a3887eec197041b1c93b');
INSERT INTO "journal" VALUES(115,'99cc7d523fdbf9f258056128','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','4b0e5f05a5e0159a3852d59d','customer added','{"number": "CU-0005", "name": "Sample Dealers", "phones": ["010 5550 0007 ext 12"]}','e4804ff854fbcfe7ed7e602ca9043c9308997021d747a2f3d94552e06c9072a7');
INSERT INTO "journal" VALUES(116,'0f847a05e796a604934aa55d','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','bd2f7eb9b94541debe130c44','customer merged','{"name": "Sample Dealers", "number": "CU-0005", "into": "Sample Dealer", "into_number": "CU-0003", "had": {}, "filled": {}, "was": {"id": "4b0e5f05a5e0159a3852d59d", "name": "Sample Dealers", "region": null, "tier": null, "phase": null, "address": null, "phones": ["010 5550 0007 ext 12"], "number": "CU-0005"}}','53544689c2834c89cc96046eb84c7f004d97ef104bd5d84e89adc00f1d7f7b59');
INSERT INTO "journal" VALUES(117,'69be8889873153b6c2d74e3a','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','contract','94d654ec803e5717c1337dcf','contract extended by hand','{"number": "C-0002", "was": "2027-01-31", "ends_on": "2027-06-30", "why": "goodwill"}','097c5741b5a60df2b9bde1892f01de5b0d1bdefc6213a8434d7afe354e2eb124');
INSERT INTO "journal" VALUES(118,'e9efc0c4d59ca1ec2e1a7e80','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','8727f3cf20f30e60ba197ce8','surveyed','{"survey": "A-0001", "key": "service", "marks": {"attitude": 5}, "words": {}, "says": "came at once", "opinion": "service", "answered_by": "Li Na", "how": "phone", "clocks": []}','c8b1c55e76f976e5970040a1491b2d95af0b932cf569b8e4cf99429406411e99');
INSERT INTO "journal" VALUES(119,'fef219cbdc9fffeba8ae0d7a','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','794769e72e91d93362f4a105','not reached','{"survey": "A-0002", "key": "service", "how": null, "says": null}','1c0fd80be8aeee044113f52e30e38654d3a2227b05aeb3b5dab5b3b1bf74c68b');
INSERT INTO "journal" VALUES(120,'3c52cbe71d79023aa0bae25d','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','b9d4389e7f58e4c0f748001c','contact changed','{"customer": "Example Clinic", "name": "Li Na", "changed": {"left_on": "2026-04-01"}, "was": {"left_on": null}}','bc98ca96a11c31206c97d3b5e7e263be43cced5dc84a47d65f2b3c5c869431e2');
INSERT INTO "journal" VALUES(121,'4731b385f1689bf56c819ecd','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','82d131a25177a76f09a819aa','equipment changed','{"serial": "PR-1002", "changed": {"plate": "豫A12345", "note": "in the van"}, "was": {"plate": null, "note": null}}','0f7acc1939aa7aa43ec025db26bb6475cef05dc4a1ee27e9f7f0edc727074e1d');
INSERT INTO "journal" VALUES(122,'366f5e551245155c560c0ac0','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','41ae23eb59a57de087b8525a','logged','{"channel": "phone", "caller": null, "phone": null, "said": "a slip", "summary": "a slip", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "7b3a0fb9c025057576ae2960", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','a5dbd6ac012a0ebd7a6704e94aa5adb0588bc77c101fc600fbba14be24f5c6b9');
INSERT INTO "journal" VALUES(123,'71f50af9d13073dccba9c34f','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','41ae23eb59a57de087b8525a','undone','{"of": [{"kind": "logged", "data": {"channel": "phone", "caller": null, "phone": null, "said": "a slip", "summary": "a slip", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "7b3a0fb9c025057576ae2960"}}], "withdrawn": "SD-000010", "clocks": []}','81ac94865edac65eeb526043b15371530b457cd98cd8ae61890e5351c7db82f1');
INSERT INTO "journal" VALUES(124,'d7c62a414674b8d4a9f6559f','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','16d0b1a7a7c667f402a4bfc0','logged','{"channel": "phone", "caller": null, "phone": null, "said": "does anybody come?", "summary": "does anybody come?", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "7b3a0fb9c025057576ae2960", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','746c3ed3ded6b25e71cd5a6aac8f7d0346555cce053036cbc4d1249cbd8e9df2');
INSERT INTO "journal" VALUES(125,'a8a46d1738fbc430caac68e6','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','b08c6914a2164f5aef225db2','logged','{"channel": "phone", "caller": null, "phone": null, "said": "logged twice", "summary": "logged twice", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "7b3a0fb9c025057576ae2960", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','ba99931adcdc3d3aa2d508b261d85c03b41f8670c2143bdd8b5a8a9ec061b2ae');
INSERT INTO "journal" VALUES(126,'7c6264031d70e0e9a0e1b32d','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','b08c6914a2164f5aef225db2','edited','{"changed": {"summary": ["logged twice", "does anybody come"], "caller": ["", "Mr Sample"]}, "typed": ["summary", "caller"]}','a79f22fd295d3cf4d59fdbcd4837fc86b7f9920ffa33415a384b4429c2de5c74');
INSERT INTO "journal" VALUES(127,'a92a34f330043e2018727e5f','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','16d0b1a7a7c667f402a4bfc0','called','{"clocks": [], "channel": "phone", "caller": null, "phone": null, "said": "logged twice", "told_of": "SD-000012", "told_by": "tester", "entered_why": null}','e5fe771f5dbbd8f53ad64453e209f0bd6f3e49afdedbb073a7dfb89f2f94a666');
INSERT INTO "journal" VALUES(128,'a92a34f330043e2018727e5f','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','b08c6914a2164f5aef225db2','merged','{"into": "SD-000011", "clocks": [{"target": "answer", "change": "void", "due": "2026-04-01T03:00:00Z"}, {"target": "solve", "change": "void", "due": "2026-04-09T09:30:00Z"}]}','dc9af5e4f6985b789c888a256a60334b451fb921f22a3b28c022fa5725f98ce2');
INSERT INTO "journal" VALUES(129,'a92a34f330043e2018727e5f','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','16d0b1a7a7c667f402a4bfc0','duplicate merged','{"number": "SD-000012", "calls": 1, "files": 0, "clocks": []}','4b82b82f32b8336b9ee974f8799ab9a706886d21830165afc790b210c1c5c059');
INSERT INTO "journal" VALUES(130,'df54d7343b04325fafd11de6','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','1db73d6c780a36d36823bb14','customer added','{"number": "CU-0006", "name": "Sample Works", "phones": []}','02e471b70ea17d54b102d014d5f0e3e77ce5ce498874b6d6e1e517b2b614d85f');
INSERT INTO "journal" VALUES(131,'7743461126c518192c8055dc','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','8fc1cbda3fc2213a16c12bdb','customer added','{"number": "CU-0007", "name": "Li Na", "phones": []}','8fe85e5597a3816d4ae0a1b63205685e02a2d2dbe0fe887af575f246ffe45f65');
INSERT INTO "journal" VALUES(132,'7743461126c518192c8055dc','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','ab833b580cb3cbda11d55bf9','logged','{"channel": "mail", "caller": "Li Na", "phone": null, "said": "no sound\nsince nine", "summary": "no sound", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "7b3a0fb9c025057576ae2960", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','c45d7be91f58f916f72104838312ee7abbb89b77cb4e7af907a2fe4bf2ae98bf');
INSERT INTO "journal" VALUES(133,'7743461126c518192c8055dc','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','8fc1cbda3fc2213a16c12bdb','contact added','{"customer": "Li Na", "name": "Li Na", "site": null, "role": null, "phone": null, "mail": "li@example.invalid"}','930de9c6e1c31cb2b62913c97cbb91636bac6d8bc7466f8d25cfb3977b4353f0');
INSERT INTO "journal" VALUES(134,'7743461126c518192c8055dc','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','ab833b580cb3cbda11d55bf9','mailed','{"from": "li@example.invalid", "message_id": "<1@example.invalid>"}','7fb68d6c903d275cedf3366d01d48bded09db2e5bf1f5ee19b98d1ca91b36193');
INSERT INTO "journal" VALUES(135,'a4be0c5dbf3843a5e0fee67f','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','16d0b1a7a7c667f402a4bfc0','ordered','{"visit": 1, "engineer": "Wang Lin", "instead_of": null, "clocks": [], "along": ["Zhao Min"]}','7040b59ad0252409edf072485a8c924aedf3ba7ba28979465da166fd94db3908');
INSERT INTO "journal" VALUES(136,'bbf3ba312bd0a3928b2a455a','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','4dc9842e0d616ec714a0486d','task added','{"number": "T-0001", "what": "send the manual", "customer": "Example Clinic", "due": "2026-04-03", "engineer": "Wang Lin", "role": null}','3785a9005b52f4dc9b7f0ebe99a28948e99c2b81038b658c8e0ee0c660d479fd');
INSERT INTO "journal" VALUES(137,'11191bd4f3a1c41b1ce8554a','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','4dc9842e0d616ec714a0486d','task put off','{"number": "T-0001", "what": "send the manual", "customer": "Example Clinic", "about": null, "was": "2026-04-03", "due": "2026-04-08", "why": "they are on holiday"}','83c4b1bf9ded643b1da6db74ffdb448a167602499e182a3538e356bd9aa6ab7e');
INSERT INTO "journal" VALUES(138,'e36c5d097d7cf4935163db64','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','82d131a25177a76f09a819aa','equipment accepted','{"serial": "PR-1002", "stage": "final", "accepted_on": "2026-04-01", "accepted_by": "Ms Example", "remark": null, "was": null}','78da373650c7bc5da4429cf160fcbf602b79232bfc191e130316225ad66e739a');
INSERT INTO "journal" VALUES(139,'e36c5d097d7cf4935163db64','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','82d131a25177a76f09a819aa','equipment changed','{"serial": "PR-1002", "changed": {"accepted_on": "2026-04-01"}, "was": {"accepted_on": "2026-02-02"}}','6e51b0abfb11b7bb1995fba6dc7b9e1aee2107f1dfd5a299957fd911e51c7b19');
INSERT INTO "journal" VALUES(140,'e36c5d097d7cf4935163db64','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','82d131a25177a76f09a819aa','file kept','{"of": "PR-1002", "number": 1, "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','8ff2e2abfc384b41e2ccd5ae4212307db33bb659019d591b0cd6a28a23063774');
INSERT INTO "journal" VALUES(141,'212c06b1bee3f5e8d84cede6','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','82d131a25177a76f09a819aa','card received','{"serial": "PR-1002", "number": null, "dealer": "Sample Dealer", "sold_on": "2026-02-01", "received_on": "2026-02-10", "void_because": null, "was": null}','cfd07627ced4a4579ed8bf30d8614930e268917d6f3c521be313e904a24c500c');
INSERT INTO "journal" VALUES(142,'f0226c1c791e7be342c0419d','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','82a6aaab6c7f2bdd8f2892b2','task planned','{"number": "T-0002", "what": "count the spares", "customer": null, "about": "centre", "due": "2026-04-30", "rule": "count", "engineer": null, "role": null}','c1032c5f26acbe3172490a3414b005a55c6682755dfcee80f82705c42aea12f5');
INSERT INTO "journal" VALUES(143,'f0226c1c791e7be342c0419d','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','9a4465e9902b2d8b95ef52c3','task planned','{"number": "T-0003", "what": "count the spares", "customer": null, "about": "north", "due": "2026-04-30", "rule": "count", "engineer": null, "role": null}','5769a60027569b84f3bc86fd55971e2df2809df72cdbfcd2a5c09026f9afc1ba');
INSERT INTO "journal" VALUES(144,'513fce3a70fea45ab291c9a1','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','16d0b1a7a7c667f402a4bfc0','arrived','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "answer", "change": "met", "due": "2026-04-01T03:00:00Z", "at": "2026-04-01T01:00:00Z", "spare": "2h"}]}','e7d01272c69598e4c192b39e099737f28b342a6c8a55940a68baf9438d1736ed');
INSERT INTO "journal" VALUES(145,'9ec5ce940b003fbe2c119c11','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','16d0b1a7a7c667f402a4bfc0','recorded','{"visit": 1, "form": {"place": "third floor", "advice": "do not bend it", "covered": {"parts": "price", "work": "price", "because": "out of warranty"}, "checklist": {"tidy": true}, "work": {"training": 1}, "methods": {"training": "at the machine"}, "found": ["cable loose"]}, "was": {}, "clocks": []}','603915a4e66a7d8d47b851dd7c53d7437b381b1c98a278d2f39abe535bf8a58a');
INSERT INTO "journal" VALUES(146,'9ec5ce940b003fbe2c119c11','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','da67b5ab0f340311c2bd9ddc','logged','{"channel": "phone", "caller": null, "phone": null, "said": "cable loose", "summary": "cable loose", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "follows": "SD-000011", "typed": ["region"], "assumed": ["priority", "tier", "kind", "phase"], "terms": "7b3a0fb9c025057576ae2960", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','d0134117b5c69f09a6dd72aef83523da529e7ae81206763d118286a43ada53c8');
INSERT INTO "journal" VALUES(147,'9ec5ce940b003fbe2c119c11','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','16d0b1a7a7c667f402a4bfc0','followed','{"number": "SD-000014", "said": "cable loose"}','30d942e74b43e05a51f7b7d76f274a25fe4268c417271786e7bfa7649a7f3ba1');
INSERT INTO "journal" VALUES(148,'9ec5ce940b003fbe2c119c11','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','16d0b1a7a7c667f402a4bfc0','charged','{"visit": 1, "because": "out of warranty", "lines": [{"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 8000, "because": null}, {"kind": "work", "item": "training", "quantity": 1, "unit": "place", "unit_price": 20000, "list_amount": 20000, "amount": 20000, "because": null}], "total": 28000, "currency": "CNY", "decimals": 2}','6312e83e2e86c1b0283dd359c7f669b7e3ffac8ec3c9ba0462c32071392b9168');
INSERT INTO "journal" VALUES(149,'0fcc3afcefc793bfe737d94a','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','16d0b1a7a7c667f402a4bfc0','judged','{"visit": 1, "form": {"tidy": false}, "was": {"tidy": true}, "note": null}','762bc9559d8378d023cbddbe0b1cf674a88dd2ecce24b64dbbf2930091d94c39');
INSERT INTO "journal" VALUES(150,'340fa03b1b99984c7b717016','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','article','6f22e0264f4cec789025a707','article added','{"number": "K-0001", "title": "nobody knows how it prints", "equipment": null, "code": null, "symptom": "how does it print", "cause": "no training", "solution": "explained", "ticket": "SD-000007"}','293b41225522dbf0a99a456e94853f6255a8d59cf71fdc64481c54d084c9317b');
INSERT INTO "journal" VALUES(151,'89c528ff19573bda18dfc84e','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','cac7dd2488604f3666bb7676','logged','{"channel": "phone", "caller": null, "phone": null, "said": "how does it print now", "summary": "how does it print now", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "7b3a0fb9c025057576ae2960", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T04:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','6d74de9199ca65190367aca7058bc10f689e278c764a21842a7b2fa2859b1901');
INSERT INTO "journal" VALUES(152,'82bbc0ff50eeebf65562ff41','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','cac7dd2488604f3666bb7676','resolved','{"cause": "no training", "solution": "explained", "clocks": [{"target": "answer", "change": "met", "due": "2026-04-01T04:00:00Z", "at": "2026-04-01T02:00:00Z", "spare": "2h"}, {"target": "solve", "change": "met", "due": "2026-04-09T09:30:00Z", "at": "2026-04-01T02:00:00Z", "spare": "5 working days"}]}','424467a618865cb7e22ca8f32cdab7d584c766da7d9375f801a5e96d555594c9');
INSERT INTO "journal" VALUES(153,'82bbc0ff50eeebf65562ff41','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','cac7dd2488604f3666bb7676','article used','{"article": "K-0001", "title": "nobody knows how it prints"}','a9a04192bc99b8aca3d61da9e566d6d35b2c87b75f01484a44b86450e214cb66');
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
INSERT INTO "kept_file" VALUES('equipment','82d131a25177a76f09a819aa',1,'photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-04-01T01:00:00Z');
CREATE TABLE loan (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  equipment_id TEXT NOT NULL REFERENCES equipment (id),
  lent_at TEXT NOT NULL,
  due_at TEXT NOT NULL,
  back_at TEXT,
  CHECK (back_at IS NULL OR back_at >= lent_at)
) STRICT;
INSERT INTO "loan" VALUES('741f5c4ad618c8ccb5e28ccb','794769e72e91d93362f4a105','73a8c722ca552ffa671d6cc8','2026-03-02T03:00:00Z','2026-03-17T03:00:00Z',NULL);
CREATE TABLE loss (
  move_id TEXT PRIMARY KEY REFERENCES stock_move (id),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  amount INTEGER NOT NULL CHECK (amount >= 0),
  currency TEXT NOT NULL
, decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4)) STRICT;
INSERT INTO "loss" VALUES('e8ca50262cdab3f9285d83ad','eaef26619cb9d2b585462c80',12000,'CNY',2);
CREATE TABLE mail (
  message_id TEXT PRIMARY KEY,
  call_id TEXT NOT NULL REFERENCES call (id),
  sender TEXT NOT NULL  -- the address, folded
) STRICT;
INSERT INTO "mail" VALUES('<1@example.invalid>','6898884e1c81a7eb8efdca97','li@example.invalid');
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
INSERT INTO "notice" VALUES('19d5c14ed3fe9d854df42a39','041a77b2fdc7a0e6dec9b34a','head',NULL,'command','2026-03-02T09:20:00Z','{"target": "solve", "within": "same day", "percent": 75, "note": "time is running out", "due_at": "2026-03-02T09:30:00Z", "ticket": {"number": "SD-000004", "summary": "registration desk is down", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "2", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T03:30:00Z"}}',NULL,'2026-03-02T09:20:00Z',1,NULL,'3659e8cc566fcf4ac36c1009',75,'2026-03-02T08:15:00Z',NULL,NULL);
INSERT INTO "notice" VALUES('eb0f4657df5ce0aea5982307','a941ce38dfb4333edb17738f','head',NULL,'command','2026-03-03T01:00:00Z','{"target": "solve", "within": "same day", "percent": 75, "note": "time is running out", "due_at": "2026-03-02T09:30:00Z", "ticket": {"number": "SD-000005", "summary": "cannot log in", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "1", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T09:20:00Z"}}',NULL,'2026-03-03T01:00:00Z',1,NULL,'9f33da85be9137b247f38e6d',75,'2026-03-02T09:27:30Z',NULL,NULL);
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
INSERT INTO "operation" VALUES(1,'2ebf738833c5b2d32082c073','command','tester','2026-03-02T00:30:00Z',1,1,NULL,NULL);
INSERT INTO "operation" VALUES(2,'0f7541960b6a800b0cc9b545','command','tester','2026-03-02T00:30:00Z',2,2,NULL,NULL);
INSERT INTO "operation" VALUES(3,'617a6e7cca5b610834b68576','command','tester','2026-03-02T00:30:00Z',3,3,NULL,NULL);
INSERT INTO "operation" VALUES(4,'3893218e98d30de026d1e4df','command','tester','2026-03-02T00:30:00Z',4,4,NULL,NULL);
INSERT INTO "operation" VALUES(5,'f0dd3fc0e70f3e62f30ea161','command','tester','2026-03-02T00:30:00Z',5,5,NULL,NULL);
INSERT INTO "operation" VALUES(6,'125c88aaea3ce74169100116','command','tester','2026-03-02T00:30:00Z',6,6,NULL,NULL);
INSERT INTO "operation" VALUES(7,'d380c577e91f049727e89847','command','tester','2026-03-02T00:30:00Z',7,7,NULL,NULL);
INSERT INTO "operation" VALUES(8,'d66f712427245c966c9a4490','command','tester','2026-03-02T00:30:00Z',8,9,NULL,NULL);
INSERT INTO "operation" VALUES(9,'2e8db9c09a82efd82a562064','command','tester','2026-03-02T00:30:00Z',10,10,NULL,NULL);
INSERT INTO "operation" VALUES(10,'b1adfaf91ed103d717d71d0f','command','tester','2026-03-02T00:30:00Z',11,11,NULL,NULL);
INSERT INTO "operation" VALUES(11,'0b3038676cccc8d8086bd55b','command','tester','2026-03-02T00:30:00Z',12,12,NULL,NULL);
INSERT INTO "operation" VALUES(12,'347e542c3aae4c52f28c61f2','command','tester','2026-03-02T00:30:00Z',13,13,NULL,NULL);
INSERT INTO "operation" VALUES(13,'561b3a9708352c51b11ae4a8','command','tester','2026-03-02T00:30:00Z',14,14,NULL,NULL);
INSERT INTO "operation" VALUES(14,'eba6fb7ce6e1111d9501de8a','command','tester','2026-03-02T00:30:00Z',15,15,NULL,NULL);
INSERT INTO "operation" VALUES(15,'342948e8a4fb871e1650e830','command','tester','2026-03-02T00:30:00Z',16,16,NULL,NULL);
INSERT INTO "operation" VALUES(16,'ff90b14432ad803a4f098a82','command','tester','2026-03-02T00:30:00Z',17,17,NULL,NULL);
INSERT INTO "operation" VALUES(17,'10c00ad48bca52469663651f','command','tester','2026-03-02T00:30:00Z',18,18,NULL,NULL);
INSERT INTO "operation" VALUES(18,'12c02b32ee5c94e5567e87d8','command','tester','2026-03-02T01:00:00Z',19,19,NULL,NULL);
INSERT INTO "operation" VALUES(19,'3a8db97f5aead3482b44b104','command','tester','2026-03-02T01:00:00Z',20,20,NULL,NULL);
INSERT INTO "operation" VALUES(20,'653e36924d9171ea308c46ba','command','tester','2026-03-02T01:00:00Z',21,21,NULL,NULL);
INSERT INTO "operation" VALUES(21,'2129d5200ee75b2078acb794','command','tester','2026-03-02T01:00:00Z',22,22,NULL,NULL);
INSERT INTO "operation" VALUES(22,'2340221b9d1d05895f8ddf75','command','tester','2026-03-02T01:00:00Z',23,23,NULL,NULL);
INSERT INTO "operation" VALUES(23,'f6a4adb4c824e6cb44bf7719','command','tester','2026-03-02T01:00:00Z',24,24,NULL,NULL);
INSERT INTO "operation" VALUES(24,'5ab27d3d5d7565d264272f5d','command','tester','2026-03-02T01:00:00Z',25,25,NULL,NULL);
INSERT INTO "operation" VALUES(25,'1bcee636a65a21fefa046a98','command','tester','2026-03-02T01:00:00Z',26,26,NULL,NULL);
INSERT INTO "operation" VALUES(26,'8fd9eddd3b1f928bbe3c24f5','command','tester','2026-03-02T01:00:00Z',27,27,NULL,NULL);
INSERT INTO "operation" VALUES(27,'f8a7fee6761264fece291243','command','tester','2026-03-02T02:05:00Z',28,28,NULL,NULL);
INSERT INTO "operation" VALUES(28,'b16c7bfd9d8f568f6b4e5289','command','tester','2026-03-02T02:05:00Z',29,32,NULL,NULL);
INSERT INTO "operation" VALUES(29,'dd50ad61398733f16b00f42e','command','tester','2026-03-02T02:05:00Z',33,33,NULL,NULL);
INSERT INTO "operation" VALUES(30,'676d05c4dd7923ff83182555','command','tester','2026-03-02T02:05:00Z',34,34,NULL,NULL);
INSERT INTO "operation" VALUES(31,'9f6125e5628e3b3c1d221e62','command','tester','2026-03-02T02:05:00Z',35,37,NULL,NULL);
INSERT INTO "operation" VALUES(32,'76c5dca639331e02e6025bb0','command','tester','2026-03-02T02:05:00Z',38,38,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0001"}}',NULL);
INSERT INTO "operation" VALUES(33,'c8ba974803eefd3cec38f124','command','tester','2026-03-02T02:05:00Z',39,39,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0002"}}',NULL);
INSERT INTO "operation" VALUES(34,'6c9fbb38c9c1389e786e931d','command','tester','2026-03-02T02:05:00Z',40,40,NULL,NULL);
INSERT INTO "operation" VALUES(35,'a46fa86c7aa77657aad4acfb','command','tester','2026-03-02T02:05:00Z',41,41,NULL,NULL);
INSERT INTO "operation" VALUES(36,'bc32ab0ac76785c2adb88982','command','tester','2026-03-02T02:05:00Z',42,42,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0003"}}',NULL);
INSERT INTO "operation" VALUES(37,'3c44ad8099c3f4894f3093b0','command','tester','2026-03-02T02:05:00Z',43,43,'{"why": "{receipt} is void: ''svcdesk pay {number}'' writes another", "facts": {"receipt": "R-0003", "number": "SD-000001"}}',NULL);
INSERT INTO "operation" VALUES(38,'9f14275cbfe68cd528d43fa5','command','tester','2026-03-02T02:05:00Z',44,44,NULL,NULL);
INSERT INTO "operation" VALUES(39,'1c0e87cedbc8471c41ca8385','command','tester','2026-03-02T03:00:00Z',45,45,NULL,NULL);
INSERT INTO "operation" VALUES(40,'83a02871b29276ebb1ef201b','command','tester','2026-03-02T03:00:00Z',46,46,NULL,NULL);
INSERT INTO "operation" VALUES(41,'35687bdaea365a0e90d44095','command','tester','2026-03-02T03:00:00Z',47,47,NULL,NULL);
INSERT INTO "operation" VALUES(42,'540299017a290a7a945ebd8c','command','tester','2026-03-02T03:00:00Z',48,48,NULL,NULL);
INSERT INTO "operation" VALUES(43,'83a54ee85036481723555f6a','command','wang','2026-03-02T03:00:00Z',49,49,NULL,NULL);
INSERT INTO "operation" VALUES(44,'b632addeb1d2b37c181801ce','command','tester','2026-03-02T03:00:00Z',50,50,NULL,NULL);
INSERT INTO "operation" VALUES(45,'8c2a18655dce9eb229de6485','command','tester','2026-03-02T03:00:00Z',51,51,'{"why": "{number} is on its way: ''svcdesk return back {number}'' when it is here again", "facts": {"number": "RMA-0001"}}',NULL);
INSERT INTO "operation" VALUES(46,'5b8f35811f790d02e07be170','command','tester','2026-03-02T03:00:00Z',52,52,NULL,NULL);
INSERT INTO "operation" VALUES(47,'e47591fc36e9b05ef6549841','command','tester','2026-03-02T03:30:00Z',53,53,NULL,NULL);
INSERT INTO "operation" VALUES(48,'763f6f2809530b6ed0b5069d','command','tester','2026-03-02T03:30:00Z',54,54,NULL,NULL);
INSERT INTO "operation" VALUES(49,'6a3e009f0452a3691f6d9d7e','command','tester','2026-03-02T06:00:00Z',55,55,NULL,NULL);
INSERT INTO "operation" VALUES(50,'2f2342c3ae720dac9f1198cb','command','tester','2026-03-02T06:00:00Z',56,56,NULL,NULL);
INSERT INTO "operation" VALUES(51,'dc6070743969424c8746ecae','command','tester','2026-03-02T06:00:00Z',57,58,NULL,NULL);
INSERT INTO "operation" VALUES(52,'25e9777a2d36cf599bbd7c74','command','tester','2026-03-02T06:00:00Z',59,59,NULL,NULL);
INSERT INTO "operation" VALUES(53,'e44b913b1d63140558fe03eb','command','wang','2026-03-02T06:00:00Z',60,60,NULL,NULL);
INSERT INTO "operation" VALUES(54,'91192629d3906087149bc8c2','command','tester','2026-03-02T06:00:00Z',61,62,'{"why": "{number} is shipped: ''svcdesk stock transfer {part} {quantity} --from {holder} --to {source}'' returns it", "facts": {"number": "REQ-0001", "part": "roller", "quantity": 2, "holder": "centre", "source": "warehouse"}}',NULL);
INSERT INTO "operation" VALUES(55,'98800d278fe763a83b284f72','command','tester','2026-03-02T06:00:00Z',63,63,NULL,NULL);
INSERT INTO "operation" VALUES(56,'0fa4b7f983b09861f816d254','command','tester','2026-03-02T06:00:00Z',64,64,NULL,NULL);
INSERT INTO "operation" VALUES(57,'a4c83a0e0678211f95cd0e85','command','tester','2026-03-02T09:20:00Z',65,65,NULL,NULL);
INSERT INTO "operation" VALUES(58,'26a9d9f9ea743d0759d0f1f2','program','tester','2026-03-02T09:20:00Z',66,67,NULL,NULL);
INSERT INTO "operation" VALUES(59,'a1b9493ac3843c232ab72c26','program','tester','2026-03-02T09:20:00Z',68,68,NULL,NULL);
INSERT INTO "operation" VALUES(60,'0c003bb3acbf054347c1068d','program','tester','2026-03-03T01:00:00Z',69,70,NULL,NULL);
INSERT INTO "operation" VALUES(61,'69c1241ac8feb6daa80cfa82','program','tester','2026-03-03T01:00:00Z',71,73,NULL,NULL);
INSERT INTO "operation" VALUES(62,'227e8ff06aec5ba6dbfd2169','program','tester','2026-03-03T01:00:00Z',74,76,NULL,NULL);
INSERT INTO "operation" VALUES(63,'82a482593a4288ebd517059e','program','tester','2026-03-03T01:00:00Z',77,78,NULL,NULL);
INSERT INTO "operation" VALUES(64,'e4948d13d56ec912d26a5d46','program','tester','2026-03-03T01:00:00Z',79,79,NULL,NULL);
INSERT INTO "operation" VALUES(65,'0b30abd789ae8c709e1ca9cd','command','tester','2026-03-03T01:00:00Z',80,80,NULL,NULL);
INSERT INTO "operation" VALUES(66,'d115e4bbf72123f426754c32','command','tester','2026-03-03T01:00:00Z',81,81,NULL,NULL);
INSERT INTO "operation" VALUES(67,'5616bf7d7b5303f3ca7ae238','command','tester','2026-03-03T01:00:00Z',82,82,NULL,NULL);
INSERT INTO "operation" VALUES(68,'68021c7f86be81889366db4f','command','tester','2026-03-03T01:00:00Z',83,83,NULL,NULL);
INSERT INTO "operation" VALUES(69,'32cef83ae657fd55d34267b0','command','tester','2026-03-03T01:00:00Z',84,84,NULL,NULL);
INSERT INTO "operation" VALUES(70,'fa85a9079653428a9d344ccf','command','tester','2026-03-03T01:00:00Z',85,87,NULL,NULL);
INSERT INTO "operation" VALUES(71,'93a391672eadbdd23b294863','command','tester','2026-03-03T01:00:00Z',88,88,NULL,NULL);
INSERT INTO "operation" VALUES(72,'7a0986f5815ccabbf5f0b108','command','tester','2026-03-03T01:00:00Z',89,89,NULL,NULL);
INSERT INTO "operation" VALUES(73,'698ca41c90b05d4b723ca6fc','command','tester','2026-03-03T01:00:00Z',90,90,NULL,NULL);
INSERT INTO "operation" VALUES(74,'6bb3da745aff06000ca9ac06','program','Desk 1','2026-03-02T00:30:00Z',91,92,NULL,NULL);
INSERT INTO "operation" VALUES(75,'6bb3da745aff06000ca9ac06','program','Desk 1','2026-03-02T00:40:00Z',93,94,NULL,NULL);
INSERT INTO "operation" VALUES(76,'6bb3da745aff06000ca9ac06','program','Ada','2026-03-02T00:50:00Z',95,95,NULL,NULL);
INSERT INTO "operation" VALUES(77,'6bb3da745aff06000ca9ac06','program','tester','2026-03-03T01:00:00Z',96,96,NULL,NULL);
INSERT INTO "operation" VALUES(78,'df22d8f0cc2a00a6a0a1a49a','command','tester','2026-03-04T01:00:00Z',97,97,NULL,NULL);
INSERT INTO "operation" VALUES(79,'d405ff07e85928b3be174a4d','command','tester','2026-03-04T01:00:00Z',98,98,NULL,NULL);
INSERT INTO "operation" VALUES(80,'1b3a11e2efd9adce5700bcb3','command','tester','2026-03-04T01:00:00Z',99,99,NULL,NULL);
INSERT INTO "operation" VALUES(81,'0453917d4fe25c6f7c43a362','command','tester','2026-03-04T01:00:00Z',100,100,NULL,NULL);
INSERT INTO "operation" VALUES(82,'25cfa916ec91df49c56e963b','command','tester','2026-03-04T01:00:00Z',101,102,NULL,NULL);
INSERT INTO "operation" VALUES(83,'58f3928a583ceb4086fb5c5f','command','tester','2026-03-04T01:00:00Z',103,103,NULL,NULL);
INSERT INTO "operation" VALUES(84,'2332bec16110d4a27dc69f8c','command','tester','2026-03-04T01:00:00Z',104,104,NULL,NULL);
INSERT INTO "operation" VALUES(85,'51f74fe09bd40aa3c206ba52','command','tester','2026-03-04T03:00:00Z',105,105,NULL,NULL);
INSERT INTO "operation" VALUES(86,'9882f8ed43b83d3d4f4e36eb','program','tester','2026-04-01T01:00:00Z',106,106,NULL,NULL);
INSERT INTO "operation" VALUES(87,'7d0ece73497c02abdb98ad25','command','tester','2026-04-01T01:00:00Z',107,107,NULL,NULL);
INSERT INTO "operation" VALUES(88,'d7a81084ab767d8bf044ec83','command','tester','2026-04-01T01:00:00Z',108,108,NULL,NULL);
INSERT INTO "operation" VALUES(89,'5ff3af91ee42aadef5dff400','command','tester','2026-04-01T01:00:00Z',109,109,NULL,NULL);
INSERT INTO "operation" VALUES(90,'8ee52e0e48f806513d610ed8','command','tester','2026-04-01T01:00:00Z',110,110,NULL,NULL);
INSERT INTO "operation" VALUES(91,'91619227fad365da4e51c2a3','command','tester','2026-04-01T01:00:00Z',111,111,NULL,NULL);
INSERT INTO "operation" VALUES(92,'83d43961a78c350c8ee203aa','command','tester','2026-04-01T01:00:00Z',112,112,NULL,NULL);
INSERT INTO "operation" VALUES(93,'6123c5d9654cdb4b8d0d69f8','command','tester','2026-04-01T01:00:00Z',113,113,NULL,NULL);
INSERT INTO "operation" VALUES(94,'7e7a2f6a2d94a3c16dc672e9','command','tester','2026-04-01T01:00:00Z',114,114,NULL,NULL);
INSERT INTO "operation" VALUES(95,'99cc7d523fdbf9f258056128','command','tester','2026-04-01T01:00:00Z',115,115,NULL,NULL);
INSERT INTO "operation" VALUES(96,'0f847a05e796a604934aa55d','command','tester','2026-04-01T01:00:00Z',116,116,NULL,NULL);
INSERT INTO "operation" VALUES(97,'69be8889873153b6c2d74e3a','command','tester','2026-04-01T01:00:00Z',117,117,NULL,NULL);
INSERT INTO "operation" VALUES(98,'e9efc0c4d59ca1ec2e1a7e80','command','tester','2026-04-01T01:00:00Z',118,118,NULL,NULL);
INSERT INTO "operation" VALUES(99,'fef219cbdc9fffeba8ae0d7a','command','tester','2026-04-01T01:00:00Z',119,119,NULL,NULL);
INSERT INTO "operation" VALUES(100,'3c52cbe71d79023aa0bae25d','command','tester','2026-04-01T01:00:00Z',120,120,NULL,NULL);
INSERT INTO "operation" VALUES(101,'4731b385f1689bf56c819ecd','command','tester','2026-04-01T01:00:00Z',121,121,NULL,NULL);
INSERT INTO "operation" VALUES(102,'366f5e551245155c560c0ac0','command','tester','2026-04-01T01:00:00Z',122,122,NULL,'71f50af9d13073dccba9c34f');
INSERT INTO "operation" VALUES(103,'71f50af9d13073dccba9c34f','undo','tester','2026-04-01T01:00:00Z',123,123,NULL,NULL);
INSERT INTO "operation" VALUES(104,'d7c62a414674b8d4a9f6559f','command','tester','2026-04-01T01:00:00Z',124,124,NULL,NULL);
INSERT INTO "operation" VALUES(105,'a8a46d1738fbc430caac68e6','command','tester','2026-04-01T01:00:00Z',125,125,NULL,NULL);
INSERT INTO "operation" VALUES(106,'7c6264031d70e0e9a0e1b32d','command','tester','2026-04-01T01:00:00Z',126,126,NULL,NULL);
INSERT INTO "operation" VALUES(107,'a92a34f330043e2018727e5f','command','tester','2026-04-01T01:00:00Z',127,129,NULL,NULL);
INSERT INTO "operation" VALUES(108,'df54d7343b04325fafd11de6','program','tester','2026-04-01T01:00:00Z',130,130,NULL,NULL);
INSERT INTO "operation" VALUES(109,'7743461126c518192c8055dc','command','tester','2026-04-01T01:00:00Z',131,134,NULL,NULL);
INSERT INTO "operation" VALUES(110,'a4be0c5dbf3843a5e0fee67f','command','tester','2026-04-01T01:00:00Z',135,135,NULL,NULL);
INSERT INTO "operation" VALUES(111,'bbf3ba312bd0a3928b2a455a','command','tester','2026-04-01T01:00:00Z',136,136,NULL,NULL);
INSERT INTO "operation" VALUES(112,'11191bd4f3a1c41b1ce8554a','command','tester','2026-04-01T01:00:00Z',137,137,NULL,NULL);
INSERT INTO "operation" VALUES(113,'e36c5d097d7cf4935163db64','command','tester','2026-04-01T01:00:00Z',138,140,NULL,NULL);
INSERT INTO "operation" VALUES(114,'212c06b1bee3f5e8d84cede6','command','tester','2026-04-01T01:00:00Z',141,141,NULL,NULL);
INSERT INTO "operation" VALUES(115,'f0226c1c791e7be342c0419d','program','tester','2026-04-01T01:00:00Z',142,143,NULL,NULL);
INSERT INTO "operation" VALUES(116,'513fce3a70fea45ab291c9a1','command','tester','2026-04-01T01:00:00Z',144,144,NULL,NULL);
INSERT INTO "operation" VALUES(117,'9ec5ce940b003fbe2c119c11','command','tester','2026-04-01T01:00:00Z',145,148,NULL,NULL);
INSERT INTO "operation" VALUES(118,'0fcc3afcefc793bfe737d94a','command','tester','2026-04-01T01:00:00Z',149,149,NULL,NULL);
INSERT INTO "operation" VALUES(119,'340fa03b1b99984c7b717016','command','tester','2026-04-01T02:00:00Z',150,150,NULL,NULL);
INSERT INTO "operation" VALUES(120,'89c528ff19573bda18dfc84e','command','tester','2026-04-01T02:00:00Z',151,151,NULL,NULL);
INSERT INTO "operation" VALUES(121,'82bbc0ff50eeebf65562ff41','command','tester','2026-04-01T02:00:00Z',152,153,NULL,NULL);
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
INSERT INTO "payment" VALUES('72e64b9c7331a99d6c8e070e','R-0001','8727f3cf20f30e60ba197ce8',3000,'CNY','card','042ecd8a505abcc164228ae0','2026-03-02T02:05:00Z','tester',2,'payment',NULL,NULL,NULL);
INSERT INTO "payment" VALUES('fd9c5973f0aee0513ee664d1','R-0002','8727f3cf20f30e60ba197ce8',5000,'CNY','transfer',NULL,'2026-03-02T02:05:00Z','tester',2,'payment',NULL,NULL,NULL);
INSERT INTO "payment" VALUES('fe44b98fa31a54802935d3ec','R-0003','8727f3cf20f30e60ba197ce8',500,'CNY','transfer',NULL,'2026-03-02T02:05:00Z','tester',2,'refund','2026-03-02T02:05:00Z','tester','it was not given');
CREATE TABLE "phone" (
  customer_id TEXT NOT NULL REFERENCES customer (id),
  digits TEXT NOT NULL CHECK (digits <> ''),  -- in full, with the country's code, where the desk knows it
  extension TEXT NOT NULL,
  shown TEXT NOT NULL,                        -- as it was written
  tail TEXT NOT NULL,                         -- the last 7 digits, as many as a number without its area code has
  PRIMARY KEY (customer_id, digits, extension)
) STRICT;
INSERT INTO "phone" VALUES('b9d4389e7f58e4c0f748001c','8613800000001','','13800000001','0000001');
INSERT INTO "phone" VALUES('4814b33848e70978d13f0881','8613800000002','','13800000002','0000002');
INSERT INTO "phone" VALUES('b9d4389e7f58e4c0f748001c','8613800000003','','13800000003','0000003');
INSERT INTO "phone" VALUES('bd2f7eb9b94541debe130c44','861055500007','12','010 5550 0007 ext 12','5500007');
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
INSERT INTO "priced_line" VALUES('58da106adab5512c77ed2d26','e745be89a1966ef7183c8e5b',NULL,1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('77597a6bb2a60650f9f53622','e745be89a1966ef7183c8e5b',NULL,2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('263c356b8444ac62ed2b4f3e','e745be89a1966ef7183c8e5b',NULL,3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('d7c56e944ed1c307dbb42988','e745be89a1966ef7183c8e5b',NULL,4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('b6f6b1fd15154d494329a3e7',NULL,'1bd1f627c2889341de4dbeb1',1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('4a50a2e03ae877c69f57f5b7',NULL,'1bd1f627c2889341de4dbeb1',2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('7282e8899bcf604bdb3de23d',NULL,'1bd1f627c2889341de4dbeb1',3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('6da1c546e92c3acf3b20b69d',NULL,'1bd1f627c2889341de4dbeb1',4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('cce5d2fd27800fada425c0de',NULL,'1bd1f627c2889341de4dbeb1',5,'work','training',1,'place',20000,20000,0,'included in the contract','CNY',0,'64ef95f6502c0eadc8a49b06','training',2);
INSERT INTO "priced_line" VALUES('7bdb25304d872babb315c444',NULL,'5073d1b9d3cf68278d8934d7',1,'work','visit',1,NULL,8000,8000,0,'in warranty','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('d932d69ac7b6a77375a5ce2f',NULL,'5073d1b9d3cf68278d8934d7',2,'work','labour',1,'30m',6000,6000,0,'in warranty','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('49df4a47b04da354a4157e80',NULL,'89a76bf7f967be09cf5dc21a',1,'work','visit',1,NULL,8000,8000,8000,NULL,'CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('ba3d3b2b03ea75a745bbc26b',NULL,'89a76bf7f967be09cf5dc21a',2,'work','training',1,'place',20000,20000,20000,NULL,'CNY',0,NULL,NULL,2);
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
INSERT INTO "quote" VALUES('e745be89a1966ef7183c8e5b','Q-0001','8727f3cf20f30e60ba197ce8','2026-03-02T01:00:00Z','tester',8000,'CNY','cost','free','full care',2);
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
INSERT INTO "rma" VALUES('9a237aaa55791839f1f52293','RMA-0001','794769e72e91d93362f4a105','82d131a25177a76f09a819aa','quality','repair','desk','{"when": {"warranty": ["in"]}}',NULL,'2026-03-02T03:00:00Z','tester','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z',NULL,NULL);
CREATE TABLE "settlement" (
  customer_id TEXT NOT NULL REFERENCES customer (id),
  quarter TEXT NOT NULL,
  basis TEXT NOT NULL CHECK (basis IN ('units', 'payments')),
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
INSERT INTO "settlement" VALUES('bd2f7eb9b94541debe130c44','2026Q1','payments',150,2000000,30000,0,14000,0,0,16000,0,NULL,'CNY',2,'2026-04-01T01:00:00Z');
CREATE TABLE site (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL,
  address TEXT,
  region TEXT, closed_on TEXT,
  UNIQUE (customer_id, name_key)
) STRICT;
INSERT INTO "site" VALUES('d23ee1dbd29d9fd85b0dba82','b9d4389e7f58e4c0f748001c','North wing','north wing','2 Sample Road','county',NULL);
CREATE TABLE stock (
  holder_id TEXT NOT NULL REFERENCES holder (id),
  part TEXT NOT NULL,
  condition TEXT NOT NULL CHECK (condition IN ('new', 'used')),
  quantity INTEGER NOT NULL CHECK (quantity >= 0),
  PRIMARY KEY (holder_id, part, condition)
) STRICT;
INSERT INTO "stock" VALUES('d356792bc6650fb53d23f3ff','roller','new',3);
INSERT INTO "stock" VALUES('d6a4f02af62c485dfaa6a412','roller','new',1);
INSERT INTO "stock" VALUES('f75e8abea9fae3c0b14ca61d','roller','new',4);
INSERT INTO "stock" VALUES('cb32318eb81525785cf72766','roller','new',0);
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
INSERT INTO "stock_move" VALUES('7b4a7211f21875d1a52ba534',1,'2026-03-02T00:30:00Z','received','roller','new',10,NULL,'d356792bc6650fb53d23f3ff',NULL,NULL,NULL,'delivery note 17');
INSERT INTO "stock_move" VALUES('4c90f217cd84cc802f8db435',2,'2026-03-02T00:30:00Z','transferred','roller','new',3,'d356792bc6650fb53d23f3ff','d6a4f02af62c485dfaa6a412',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('abef5228864d734d189f4044',3,'2026-03-02T00:30:00Z','transferred','roller','new',2,'d356792bc6650fb53d23f3ff','f75e8abea9fae3c0b14ca61d',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('76a2dcd8289b1cad12ee9f5c',4,'2026-03-02T01:00:00Z','issued','roller','new',1,'d6a4f02af62c485dfaa6a412','cb32318eb81525785cf72766','1bd1f627c2889341de4dbeb1',NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('f082b3e3b84e09192e917b62',5,'2026-03-02T02:05:00Z','fitted','roller','new',1,'cb32318eb81525785cf72766',NULL,'1bd1f627c2889341de4dbeb1',NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('6224fdd33075065bcec6fdf0',6,'2026-03-02T06:00:00Z','transferred','roller','new',2,'d356792bc6650fb53d23f3ff','f75e8abea9fae3c0b14ca61d',NULL,'8d1f13800e4585f5ae8e4a58',NULL,NULL);
INSERT INTO "stock_move" VALUES('e8ca50262cdab3f9285d83ad',7,'2026-03-02T06:00:00Z','lost','roller','new',1,'d6a4f02af62c485dfaa6a412',NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "stock_request" VALUES('8d1f13800e4585f5ae8e4a58','REQ-0001','f75e8abea9fae3c0b14ca61d','roller',2,'issued','2026-03-02T06:00:00Z','tester','for the fair');
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
INSERT INTO "survey" VALUES('3f65d49dae6818050177fad5','A-0001','service',NULL,'8727f3cf20f30e60ba197ce8','1bd1f627c2889341de4dbeb1','2026-04-01T01:00:00Z',1,'phone','Li Na','tester','came at once','service',NULL,NULL,NULL,NULL);
INSERT INTO "survey" VALUES('4cc9cad496d9354e130cf7e3','A-0002','service',NULL,'794769e72e91d93362f4a105',NULL,'2026-04-01T01:00:00Z',0,NULL,NULL,'tester',NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE survey_mark (
  survey_id TEXT NOT NULL REFERENCES survey (id),
  question TEXT NOT NULL,                   -- key of the configuration
  mark INTEGER CHECK (mark >= 1),
  words TEXT,
  PRIMARY KEY (survey_id, question),
  CHECK ((mark IS NULL) <> (words IS NULL))
) STRICT;
INSERT INTO "survey_mark" VALUES('3f65d49dae6818050177fad5','attitude',5,NULL);
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
INSERT INTO "task" VALUES('4dc9842e0d616ec714a0486d','T-0001',NULL,NULL,'send the manual','customer','b9d4389e7f58e4c0f748001c','b9d4389e7f58e4c0f748001c','eaef26619cb9d2b585462c80',NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-03','2026-04-08',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('82a6aaab6c7f2bdd8f2892b2','T-0002','count','2026-04','count the spares','station','centre',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('9a4465e9902b2d8b95ef52c3','T-0003','count','2026-04','count the spares','station','north',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "task_move" VALUES('4dc9842e0d616ec714a0486d',1,'2026-04-01T01:00:00Z','tester','put off','2026-04-03','2026-04-08','they are on holiday');
CREATE TABLE terms (
  id TEXT PRIMARY KEY,
  promises TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO "terms" VALUES('27092b9e35291718dfd73692','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "2h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "same day", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('7b3a0fb9c025057576ae2960','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "2h", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "5 working days", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
INSERT INTO "terms" VALUES('9b4b83481229422d2a04f590','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "30m", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "2 working days", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
INSERT INTO "terms" VALUES('6324d5d3895414c04538ddc1','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "1h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "3 working days", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('e555905418bbee636a652b95','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "1h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "same day", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('7d338e1ad01d1a08cf4ac461','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "2h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "3 working days", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('fd72c67a97345b91259babd4','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "30m", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "8h", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
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
INSERT INTO "ticket" VALUES('8727f3cf20f30e60ba197ce8','SD-000001',1,'printer jams','fault','b9d4389e7f58e4c0f748001c',NULL,NULL,'2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','worn roller','roller replaced','da75cbf24b30cbe5634180e2','64ef95f6502c0eadc8a49b06',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('794769e72e91d93362f4a105','SD-000002',2,'no power','fault','4814b33848e70978d13f0881',NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL,'82d131a25177a76f09a819aa','94d654ec803e5717c1337dcf',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('c75f19c5f90a4e99a5c97949','SD-000003',3,'scanner reads every second code','fault','4814b33848e70978d13f0881',NULL,NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'94d654ec803e5717c1337dcf',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('041a77b2fdc7a0e6dec9b34a','SD-000004',4,'registration desk is down','fault','b9d4389e7f58e4c0f748001c','down','group','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'64ef95f6502c0eadc8a49b06',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('a941ce38dfb4333edb17738f','SD-000005',5,'cannot log in','fault','b9d4389e7f58e4c0f748001c',NULL,NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL,NULL,'64ef95f6502c0eadc8a49b06',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('a32f4f4db578e53e93c839b4','SD-000006',6,'called by mistake','fault','bd2f7eb9b94541debe130c44',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('3c6d1582b2167099bdc18f2e','SD-000007',7,'how does it print','fault','bd2f7eb9b94541debe130c44',NULL,NULL,'2026-03-03T01:00:00Z',NULL,'no training','explained',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('cef26351a7b3cdb1bc65689c','INC-7',NULL,'Door, Lock, Stuck','fault','5f0cd87a4fb8e7d4b7ef5dbb',NULL,NULL,'2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','not recorded','not recorded in the log',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('d908ef5d035d695c0df430d4','SD-000008',8,'the printer jams again','fault','b9d4389e7f58e4c0f748001c',NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL,'da75cbf24b30cbe5634180e2','64ef95f6502c0eadc8a49b06','8727f3cf20f30e60ba197ce8',NULL,NULL);
INSERT INTO "ticket" VALUES('fa44274edf38f51fe4119074','SD-000009',9,'the screen is dark','fault','bd2f7eb9b94541debe130c44',NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('16d0b1a7a7c667f402a4bfc0','SD-000011',11,'does anybody come?','fault','bd2f7eb9b94541debe130c44',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('b08c6914a2164f5aef225db2','SD-000012',12,'does anybody come','fault','bd2f7eb9b94541debe130c44',NULL,NULL,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,'16d0b1a7a7c667f402a4bfc0',NULL);
INSERT INTO "ticket" VALUES('ab833b580cb3cbda11d55bf9','SD-000013',13,'no sound','fault','8fc1cbda3fc2213a16c12bdb',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('da67b5ab0f340311c2bd9ddc','SD-000014',14,'cable loose','fault','bd2f7eb9b94541debe130c44',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,'16d0b1a7a7c667f402a4bfc0',NULL,NULL);
INSERT INTO "ticket" VALUES('cac7dd2488604f3666bb7676','SD-000015',15,'how does it print now','fault','bd2f7eb9b94541debe130c44',NULL,NULL,'2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','no training','explained',NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "ticket_period" VALUES('8727f3cf20f30e60ba197ce8','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','open','P1','gold','county','warranty','out','1','eaef26619cb9d2b585462c80');
INSERT INTO "ticket_period" VALUES('8727f3cf20f30e60ba197ce8','2026-03-02T02:05:00Z','9999-12-31T23:59:59Z','closed','P1','gold','county','warranty','out','1','eaef26619cb9d2b585462c80');
INSERT INTO "ticket_period" VALUES('041a77b2fdc7a0e6dec9b34a','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','open','P3','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('041a77b2fdc7a0e6dec9b34a','2026-03-02T06:00:00Z','2026-03-03T01:00:00Z','open','P1','gold','city','warranty','unknown','2',NULL);
INSERT INTO "ticket_period" VALUES('041a77b2fdc7a0e6dec9b34a','2026-03-03T01:00:00Z','2026-03-04T01:00:00Z','open','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('a32f4f4db578e53e93c839b4','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','cancelled','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('3c6d1582b2167099bdc18f2e','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','in','1','49dfae8481da722d08ce8f0e');
INSERT INTO "ticket_period" VALUES('cef26351a7b3cdb1bc65689c','2026-03-02T00:30:00Z','2026-03-02T00:40:00Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('cef26351a7b3cdb1bc65689c','2026-03-02T00:40:00Z','2026-03-02T00:50:00Z','open','P3','standard','city','warranty','unknown','1','6157323aaf79b57078c17c5f');
INSERT INTO "ticket_period" VALUES('cef26351a7b3cdb1bc65689c','2026-03-02T00:50:00Z','9999-12-31T23:59:59Z','resolved','P3','standard','city','warranty','unknown','1','6157323aaf79b57078c17c5f');
INSERT INTO "ticket_period" VALUES('041a77b2fdc7a0e6dec9b34a','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','held','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('d908ef5d035d695c0df430d4','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','open','P3','gold','county','warranty','out','1',NULL);
INSERT INTO "ticket_period" VALUES('a941ce38dfb4333edb17738f','2026-03-02T09:20:00Z','2026-03-03T01:00:00Z','open','P2','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('a941ce38dfb4333edb17738f','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P2','gold','city','warranty','unknown','2','49dfae8481da722d08ce8f0e');
INSERT INTO "ticket_period" VALUES('fa44274edf38f51fe4119074','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','open','P1','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('041a77b2fdc7a0e6dec9b34a','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','open','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('794769e72e91d93362f4a105','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','held','P3','standard','city','warranty','in','1',NULL);
INSERT INTO "ticket_period" VALUES('c75f19c5f90a4e99a5c97949','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','open','P2','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('b08c6914a2164f5aef225db2','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','cancelled','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('ab833b580cb3cbda11d55bf9','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('16d0b1a7a7c667f402a4bfc0','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1','eaef26619cb9d2b585462c80');
INSERT INTO "ticket_period" VALUES('da67b5ab0f340311c2bd9ddc','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('cac7dd2488604f3666bb7676','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','resolved','P3','standard','city','warranty','unknown','1',NULL);
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
INSERT INTO "turnover" VALUES('bd2f7eb9b94541debe130c44','2026-02',2000000,'CNY',2);
INSERT INTO "turnover" VALUES('bd2f7eb9b94541debe130c44','2026-04',100000,'CNY',2);
CREATE TABLE warranty_card (
  equipment_id TEXT PRIMARY KEY REFERENCES equipment (id),
  number TEXT,
  dealer_id TEXT REFERENCES customer (id),
  sold_on TEXT NOT NULL,
  received_on TEXT NOT NULL,
  void_because TEXT CHECK (void_because <> ''),
  CHECK (sold_on <= received_on)
) STRICT;
INSERT INTO "warranty_card" VALUES('82d131a25177a76f09a819aa',NULL,'bd2f7eb9b94541debe130c44','2026-02-01','2026-02-10',NULL);
CREATE TABLE withdrawn (
  ticket_id TEXT PRIMARY KEY,
  number TEXT NOT NULL,
  count INTEGER,
  at TEXT NOT NULL,
  actor TEXT NOT NULL
) STRICT;
INSERT INTO "withdrawn" VALUES('41ae23eb59a57de087b8525a','SD-000010',10,'2026-04-01T01:00:00Z','tester');
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
INSERT INTO "word" VALUES('000005',1,0,'万');
INSERT INTO "word" VALUES('000006',1,0,'七');
INSERT INTO "word" VALUES('000007',1,0,'丂');
INSERT INTO "word" VALUES('000008',1,0,'丈');
INSERT INTO "word" VALUES('000009',1,0,'丄');
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
INSERT INTO "word" VALUES('00005',1,0,'万');
INSERT INTO "word" VALUES('00006',1,0,'七');
INSERT INTO "word" VALUES('00007',1,0,'丂');
INSERT INTO "word" VALUES('00007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('00008',1,0,'丈');
INSERT INTO "word" VALUES('00009',1,0,'丄');
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
INSERT INTO "word" VALUES('0005',1,0,'万');
INSERT INTO "word" VALUES('0006',1,0,'七');
INSERT INTO "word" VALUES('0007',1,0,'丂');
INSERT INTO "word" VALUES('0007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('0008',1,0,'丈');
INSERT INTO "word" VALUES('0009',1,0,'丄');
INSERT INTO "word" VALUES('0011',1,0,'不');
INSERT INTO "word" VALUES('0012',1,0,'三');
INSERT INTO "word" VALUES('0013',1,0,'上');
INSERT INTO "word" VALUES('0014',1,0,'丌');
INSERT INTO "word" VALUES('010',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('01055500007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('055500007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('1',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('1001',2,0,'丆丈');
INSERT INTO "word" VALUES('1002',2,0,'下');
INSERT INTO "word" VALUES('1055500007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('12',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('12345',2,0,'下');
INSERT INTO "word" VALUES('13800000001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('13800000002',2,0,'一下');
INSERT INTO "word" VALUES('13800000003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('2',2,0,'丆丈');
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
INSERT INTO "word" VALUES('again',1,0,'丈');
INSERT INTO "word" VALUES('again',2,0,'丈');
INSERT INTO "word" VALUES('again',3,0,'丂');
INSERT INTO "word" VALUES('anybody',1,0,'三不');
INSERT INTO "word" VALUES('anybody',2,0,'下不');
INSERT INTO "word" VALUES('at',3,0,'丆');
INSERT INTO "word" VALUES('away',3,0,'下');
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
INSERT INTO "word" VALUES('cannot',1,0,'万');
INSERT INTO "word" VALUES('cannot',2,0,'万');
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
INSERT INTO "word" VALUES('dark',1,0,'丄');
INSERT INTO "word" VALUES('dark',2,0,'丄');
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
INSERT INTO "word" VALUES('in',1,0,'万');
INSERT INTO "word" VALUES('in',2,0,'万下');
INSERT INTO "word" VALUES('in',3,0,'丁丂');
INSERT INTO "word" VALUES('inc',1,0,'丁');
INSERT INTO "word" VALUES('into',3,0,'一');
INSERT INTO "word" VALUES('is',1,0,'丄丅');
INSERT INTO "word" VALUES('is',2,0,'丄丅下');
INSERT INTO "word" VALUES('is',3,0,'丅万');
INSERT INTO "word" VALUES('it',1,0,'丂');
INSERT INTO "word" VALUES('it',2,0,'丂');
INSERT INTO "word" VALUES('it',3,0,'一不');
INSERT INTO "word" VALUES('jam',3,0,'丆');
INSERT INTO "word" VALUES('jams',1,0,'丆丈');
INSERT INTO "word" VALUES('jams',2,0,'丆丈');
INSERT INTO "word" VALUES('know',3,0,'丂');
INSERT INTO "word" VALUES('labels',3,0,'丆');
INSERT INTO "word" VALUES('li',2,0,'丅丆万丈上');
INSERT INTO "word" VALUES('lock',1,0,'丁');
INSERT INTO "word" VALUES('lock',2,0,'丁');
INSERT INTO "word" VALUES('log',1,0,'万');
INSERT INTO "word" VALUES('log',2,0,'万');
INSERT INTO "word" VALUES('log',3,0,'丁');
INSERT INTO "word" VALUES('logged',2,0,'不');
INSERT INTO "word" VALUES('look',3,0,'一');
INSERT INTO "word" VALUES('loose',1,0,'丌');
INSERT INTO "word" VALUES('loose',2,0,'丌');
INSERT INTO "word" VALUES('loose',3,0,'不');
INSERT INTO "word" VALUES('lp2',2,0,'丆丈');
INSERT INTO "word" VALUES('measured',3,0,'丅');
INSERT INTO "word" VALUES('mistake',1,0,'七');
INSERT INTO "word" VALUES('mistake',2,0,'七');
INSERT INTO "word" VALUES('mistake',3,0,'七');
INSERT INTO "word" VALUES('mr',2,0,'不');
INSERT INTO "word" VALUES('na',2,0,'丅丆万丈上');
INSERT INTO "word" VALUES('nine',2,0,'上');
INSERT INTO "word" VALUES('no',1,0,'上下');
INSERT INTO "word" VALUES('no',2,0,'上下');
INSERT INTO "word" VALUES('no',3,0,'丂');
INSERT INTO "word" VALUES('none',3,0,'丂');
INSERT INTO "word" VALUES('noon',3,0,'丆');
INSERT INTO "word" VALUES('north',2,0,'丆丈');
INSERT INTO "word" VALUES('not',3,0,'丁丆不');
INSERT INTO "word" VALUES('of',3,0,'不');
INSERT INTO "word" VALUES('out',3,0,'丅万不');
INSERT INTO "word" VALUES('paper',3,0,'丆');
INSERT INTO "word" VALUES('photo',3,0,'丆');
INSERT INTO "word" VALUES('png',3,0,'丆');
INSERT INTO "word" VALUES('power',1,0,'下');
INSERT INTO "word" VALUES('power',2,0,'下');
INSERT INTO "word" VALUES('pr',2,0,'丆丈下');
INSERT INTO "word" VALUES('print',1,0,'丂');
INSERT INTO "word" VALUES('print',2,0,'丂');
INSERT INTO "word" VALUES('printed',3,0,'丆');
INSERT INTO "word" VALUES('printer',1,0,'丆丈');
INSERT INTO "word" VALUES('printer',2,0,'丆丈');
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
INSERT INTO "word" VALUES('running',3,0,'丅万');
INSERT INTO "word" VALUES('sample',2,0,'丁丂七丄丆丈三丌不');
INSERT INTO "word" VALUES('scanner',1,0,'一');
INSERT INTO "word" VALUES('scanner',2,0,'一');
INSERT INTO "word" VALUES('school',2,0,'丁');
INSERT INTO "word" VALUES('screen',1,0,'丄');
INSERT INTO "word" VALUES('screen',2,0,'丄');
INSERT INTO "word" VALUES('sd',1,0,'一丂七丄丅丆万丈三上下丌不');
INSERT INTO "word" VALUES('second',1,0,'一');
INSERT INTO "word" VALUES('second',2,0,'一');
INSERT INTO "word" VALUES('sent',3,0,'下');
INSERT INTO "word" VALUES('since',2,0,'上');
INSERT INTO "word" VALUES('sound',1,0,'上');
INSERT INTO "word" VALUES('sound',2,0,'上');
INSERT INTO "word" VALUES('stuck',1,0,'丁');
INSERT INTO "word" VALUES('stuck',2,0,'丁');
INSERT INTO "word" VALUES('the',1,0,'丄丈');
INSERT INTO "word" VALUES('the',2,0,'丄丈下');
INSERT INTO "word" VALUES('the',3,0,'丁丅');
INSERT INTO "word" VALUES('them',3,0,'丄');
INSERT INTO "word" VALUES('they',3,0,'丂丆');
INSERT INTO "word" VALUES('third',3,0,'不');
INSERT INTO "word" VALUES('time',3,0,'丅万');
INSERT INTO "word" VALUES('to',3,0,'丄丅');
INSERT INTO "word" VALUES('told',3,0,'丄');
INSERT INTO "word" VALUES('training',3,0,'丂');
INSERT INTO "word" VALUES('twice',2,0,'不');
INSERT INTO "word" VALUES('van',2,0,'下');
INSERT INTO "word" VALUES('wait',3,0,'丄');
INSERT INTO "word" VALUES('warranty',3,0,'丂不');
INSERT INTO "word" VALUES('we',3,0,'一');
INSERT INTO "word" VALUES('wing',2,0,'丆丈');
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
