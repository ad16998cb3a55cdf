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
INSERT INTO "_sqlite_migrations" VALUES(1,'svcdesk','0001_desk','2026-11-28 08:56:34.502256+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'svcdesk','0002_field','2026-11-28 08:56:34.564009+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'svcdesk','0003_truth','2026-11-28 08:56:34.617039+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'svcdesk','0004_slips','2026-11-28 08:56:34.789716+00:00');
INSERT INTO "_sqlite_migrations" VALUES(5,'svcdesk','0005_care','2026-11-28 08:56:34.926995+00:00');
CREATE TABLE absence (
  id TEXT PRIMARY KEY,
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  note TEXT,
  CHECK (since < until)
) STRICT;
INSERT INTO "absence" VALUES('b59d58bd7f33c36877865456','fed2999291b07f72137df7ed','2026-04-05T16:00:00Z','2026-04-10T16:00:00Z','holiday');
INSERT INTO "absence" VALUES('d73c0bfc10db0a8404488419','fed2999291b07f72137df7ed','2026-04-30T16:00:00Z','2026-05-05T16:00:00Z','on leave');
CREATE TABLE acceptance (
  equipment_id TEXT NOT NULL REFERENCES equipment (id),
  stage TEXT NOT NULL,
  accepted_on TEXT NOT NULL,
  accepted_by TEXT NOT NULL CHECK (accepted_by <> ''),
  remark TEXT,
  PRIMARY KEY (equipment_id, stage)
) STRICT;
INSERT INTO "acceptance" VALUES('ae3db6ea0ecc21a579f08a6d','final','2026-04-01','Ms Example',NULL);
CREATE TABLE appointment (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  agreed_at TEXT NOT NULL,
  visit_at TEXT NOT NULL,
  asked_by TEXT NOT NULL CHECK (asked_by IN ('customer', 'desk')),
  note TEXT
, visit_until TEXT CHECK (visit_until >= visit_at)) STRICT;
INSERT INTO "appointment" VALUES('165b56afd9ddfc9a777d9da8','7aafe7c40d971140021c4e73','2026-03-02T01:00:00Z','2026-03-02T02:00:00Z','customer','they close at noon',NULL);
INSERT INTO "appointment" VALUES('b707457867e52cb2b02739fd','74be5bcd9d7847ca98cd1d0b','2026-03-04T01:00:00Z','2026-03-05T06:00:00Z','desk',NULL,'2026-03-05T08:00:00Z');
CREATE TABLE approval (
  noun TEXT NOT NULL CHECK (noun IN ('repair', 'request', 'return')),
  noun_id TEXT NOT NULL,   -- of the dispatch, the request or the return
  actor TEXT NOT NULL,
  at TEXT NOT NULL,
  note TEXT, role TEXT,
  PRIMARY KEY (noun, noun_id, actor)
) STRICT;
INSERT INTO "approval" VALUES('return','8d4e25f4820612d5be6f4b9e','wang','2026-03-02T03:00:00Z',NULL,NULL);
INSERT INTO "approval" VALUES('request','132db331ab2d6e0b12778dc9','wang','2026-03-02T06:00:00Z',NULL,NULL);
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
INSERT INTO "article" VALUES('92290e82d45b260816ec5275','K-0001','nobody knows how it prints',NULL,NULL,'how does it print','no training','explained','429aa295a1aaa13f6acd4539','tester','2026-04-01T02:00:00Z',1,NULL,NULL);
CREATE TABLE article_use (
  id TEXT PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES article (id),
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  at TEXT NOT NULL
) STRICT;
INSERT INTO "article_use" VALUES('b0d1cd85f9f29e398f750beb','92290e82d45b260816ec5275','d84e53647a883b5f850d0af4','2026-04-01T02:00:00Z');
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
INSERT INTO "assessment" VALUES('d414ed44badb5fb48e9eaa60','AS-0001','2026-03','tidy','111e567b9d3ba993c19f13bb',NULL,'7aafe7c40d971140021c4e73','af4752c900bef13513ae7929','2026-03-02T02:05:00Z','fact','{"check": "tidy"}',NULL,2000,2000,'CNY',2,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL);
INSERT INTO "assessment" VALUES('ea7c1ab30930696630b8804d','AS-0002','2026-03','calls','111e567b9d3ba993c19f13bb',NULL,'7aafe7c40d971140021c4e73',NULL,'2026-03-20T02:00:00Z','hand',NULL,'line engaged',10000,0,'CNY',2,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','the line was down',NULL);
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
INSERT INTO "assessment_told" VALUES('992d3ea06a138b5091d7be41','2026-03','111e567b9d3ba993c19f13bb',NULL,'2026-04-01T01:00:00Z');
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
INSERT INTO "attachment" VALUES('dc3753a8f54c832065d2e17b','7aafe7c40d971140021c4e73',1,'af4752c900bef13513ae7929',NULL,'photo','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-03-02T02:05:00Z');
INSERT INTO "attachment" VALUES('187f6f2f471ec093205dfb1e','7aafe7c40d971140021c4e73',2,NULL,NULL,'file','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-03-02T02:05:00Z');
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
INSERT INTO "call" VALUES('35b3421eabdba30fb1b0b075','7aafe7c40d971140021c4e73','2026-03-02T01:00:00Z','phone','Li Na','13800000003','printer jams','tester',0,NULL);
INSERT INTO "call" VALUES('66abb11e2a71936cf3957900','74dc6ee88a4674141ee2df56','2026-03-02T03:00:00Z','phone',NULL,NULL,'no power','tester',0,NULL);
INSERT INTO "call" VALUES('9da34c22f1ae1b36ee2218ad','74dc6ee88a4674141ee2df56','2026-03-02T03:00:00Z','phone',NULL,NULL,'is anybody coming?','tester',1,NULL);
INSERT INTO "call" VALUES('ff21f1fcb18ff2a5419c5c15','cb946e15165817f187d7cced','2026-03-02T03:30:00Z','phone',NULL,NULL,'scanner reads every second code','tester',0,NULL);
INSERT INTO "call" VALUES('651254c6daedf56023dd0f68','74be5bcd9d7847ca98cd1d0b','2026-03-02T03:30:00Z','phone',NULL,NULL,'registration desk is down','tester',0,NULL);
INSERT INTO "call" VALUES('f45540b1ce36385e770d4097','31df19ba647b8d7ca55629de','2026-03-02T09:20:00Z','phone',NULL,NULL,'cannot log in','tester',0,NULL);
INSERT INTO "call" VALUES('91b19531fcbc3968a57eb1df','62d8b67e701d97e4bc8764e9','2026-03-03T01:00:00Z','phone',NULL,NULL,'called by mistake','tester',0,NULL);
INSERT INTO "call" VALUES('689afff127a299e9ba6c13e5','429aa295a1aaa13f6acd4539','2026-03-03T01:00:00Z','phone',NULL,NULL,'how does it print','tester',0,NULL);
INSERT INTO "call" VALUES('91531cf0ab2926d139e3dbc9','a59ce3f1f11286025ab30706','2026-03-02T00:30:00Z','phone',NULL,NULL,'Door, Lock, Stuck','Desk 1',0,NULL);
INSERT INTO "call" VALUES('ea061f5136ffe0086d84ce14','1bc4124c4482591a2d17f72c','2026-03-04T01:00:00Z','phone',NULL,NULL,'the printer jams again','tester',0,NULL);
INSERT INTO "call" VALUES('980d88f4fdbf724254ea5cf5','894468d6e0989442c5af6964','2026-03-04T01:00:00Z','phone',NULL,NULL,'the screen is dark','tester',0,NULL);
INSERT INTO "call" VALUES('7531c6bc6036e58cbff0dba9','0593d4ee5e3b1b7f12181dc3','2026-04-01T01:00:00Z','phone',NULL,NULL,'does anybody come?','tester',0,NULL);
INSERT INTO "call" VALUES('3f471b00febee6656f31bead','0593d4ee5e3b1b7f12181dc3','2026-04-01T01:00:00Z','phone','Mr Sample',NULL,'logged twice','tester',0,NULL);
INSERT INTO "call" VALUES('cedafa7f25bf4d47e24f0300','e586d714f1e5d566cb8d3d4c','2026-04-01T01:00:00Z','mail','Li Na',NULL,'no sound
since nine','tester',0,NULL);
INSERT INTO "call" VALUES('87d83f4a8e1459f51ae372f2','571700ec09a2af48c482a780','2026-04-01T01:00:00Z','phone',NULL,NULL,'cable loose','tester',0,NULL);
INSERT INTO "call" VALUES('b5fe3615424dadaf83a397d1','d84e53647a883b5f850d0af4','2026-04-01T02:00:00Z','phone',NULL,NULL,'how does it print now','tester',0,NULL);
CREATE TABLE card (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  value INTEGER NOT NULL CHECK (value > 0),
  balance INTEGER NOT NULL CHECK (balance BETWEEN 0 AND value),
  currency TEXT NOT NULL,
  sold_at TEXT NOT NULL
, decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4)) STRICT;
INSERT INTO "card" VALUES('bef7901878c28cbb9f3d22fd','CARD-0001','471e1361b9084a45286895eb',50000,47000,'CNY','2026-03-02T00:30:00Z',2);
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
INSERT INTO "change" VALUES(1,'913471bd2c46f10c77a52c8b','engineer','["111e567b9d3ba993c19f13bb"]',NULL);
INSERT INTO "change" VALUES(2,'913471bd2c46f10c77a52c8b','engineer_skill','["111e567b9d3ba993c19f13bb","printer"]',NULL);
INSERT INTO "change" VALUES(3,'35c9601786861200eb244a39','engineer','["fed2999291b07f72137df7ed"]',NULL);
INSERT INTO "change" VALUES(4,'35c9601786861200eb244a39','engineer_skill','["fed2999291b07f72137df7ed","installation"]',NULL);
INSERT INTO "change" VALUES(5,'35c9601786861200eb244a39','engineer_role','["fed2999291b07f72137df7ed","reception"]',NULL);
INSERT INTO "change" VALUES(6,'22bf4aa871e9dca70d5afa21','absence','["b59d58bd7f33c36877865456"]',NULL);
INSERT INTO "change" VALUES(7,'da75945f4915af8eaf0790ec','customer','["471e1361b9084a45286895eb"]',NULL);
INSERT INTO "change" VALUES(8,'da75945f4915af8eaf0790ec','phone','["471e1361b9084a45286895eb","8613800000001",""]',NULL);
INSERT INTO "change" VALUES(9,'2b86b1f21862c70853fb4cc6','customer','["cd3cbd43ec3521fcf5a76f50"]',NULL);
INSERT INTO "change" VALUES(10,'2b86b1f21862c70853fb4cc6','phone','["cd3cbd43ec3521fcf5a76f50","8613800000002",""]',NULL);
INSERT INTO "change" VALUES(11,'210bebe196788ea86550eefb','customer','["1c8dd6f9981fb17085e2b699"]',NULL);
INSERT INTO "change" VALUES(12,'dc2070b331ad6d9131040520','site','["ab6742b52a1948b2415bf6ee"]',NULL);
INSERT INTO "change" VALUES(13,'4b623d4c32aeba0eb678491e','phone','["471e1361b9084a45286895eb","8613800000003",""]',NULL);
INSERT INTO "change" VALUES(14,'4b623d4c32aeba0eb678491e','contact','["668e3ff81105813fc9489f87"]',NULL);
INSERT INTO "change" VALUES(15,'5cb34d17e7d725c803fbf0e7','contract','["c994f5877d9b2e3e3ef1efba"]',NULL);
INSERT INTO "change" VALUES(16,'5cb34d17e7d725c803fbf0e7','entitlement','["c994f5877d9b2e3e3ef1efba","visit"]',NULL);
INSERT INTO "change" VALUES(17,'5cb34d17e7d725c803fbf0e7','entitlement','["c994f5877d9b2e3e3ef1efba","training"]',NULL);
INSERT INTO "change" VALUES(18,'95e48db10812af5f7d948fef','contract','["73f5ee8d9b7fc48c3d0e1c2e"]',NULL);
INSERT INTO "change" VALUES(19,'72adaf7df7de44c7675873b3','equipment','["337d7d6c4898ca8180ed8545"]',NULL);
INSERT INTO "change" VALUES(20,'6c24be5eb317fbe434a89410','equipment','["ae3db6ea0ecc21a579f08a6d"]',NULL);
INSERT INTO "change" VALUES(21,'ec925640371a1fd977b615ea','equipment','["65035483b766be2feef73e2d"]',NULL);
INSERT INTO "change" VALUES(22,'c73126bee226e333ebd8a336','holder','["57b48890b0720cbb296a8e3b"]',NULL);
INSERT INTO "change" VALUES(23,'c73126bee226e333ebd8a336','stock','["57b48890b0720cbb296a8e3b","roller","new"]',NULL);
INSERT INTO "change" VALUES(24,'c73126bee226e333ebd8a336','stock_move','["1bdd4db39323ded34e73cd61"]',NULL);
INSERT INTO "change" VALUES(25,'4c1d28f7127a3c213f3f3923','holder','["7e568fd8fd02f211b7993ec9"]',NULL);
INSERT INTO "change" VALUES(26,'4c1d28f7127a3c213f3f3923','stock','["57b48890b0720cbb296a8e3b","roller","new"]','{"holder_id":"57b48890b0720cbb296a8e3b","part":"roller","condition":"new","quantity":10}');
INSERT INTO "change" VALUES(27,'4c1d28f7127a3c213f3f3923','stock','["7e568fd8fd02f211b7993ec9","roller","new"]',NULL);
INSERT INTO "change" VALUES(28,'4c1d28f7127a3c213f3f3923','stock_move','["4f8e1a93408fb85eea8b9088"]',NULL);
INSERT INTO "change" VALUES(29,'b7707153b3ecb07f5732df07','holder','["bc77c00dce64142771701f22"]',NULL);
INSERT INTO "change" VALUES(30,'b7707153b3ecb07f5732df07','stock','["57b48890b0720cbb296a8e3b","roller","new"]','{"holder_id":"57b48890b0720cbb296a8e3b","part":"roller","condition":"new","quantity":7}');
INSERT INTO "change" VALUES(31,'b7707153b3ecb07f5732df07','stock','["bc77c00dce64142771701f22","roller","new"]',NULL);
INSERT INTO "change" VALUES(32,'b7707153b3ecb07f5732df07','stock_move','["0ee0a01c3974cdc24e2b3452"]',NULL);
INSERT INTO "change" VALUES(33,'f850c3dd920022701241b3b4','card','["bef7901878c28cbb9f3d22fd"]',NULL);
INSERT INTO "change" VALUES(34,'360b12e2dfad68bc228a154c','ticket','["7aafe7c40d971140021c4e73"]',NULL);
INSERT INTO "change" VALUES(35,'360b12e2dfad68bc228a154c','ticket_period','["7aafe7c40d971140021c4e73","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(36,'360b12e2dfad68bc228a154c','call','["35b3421eabdba30fb1b0b075"]',NULL);
INSERT INTO "change" VALUES(37,'360b12e2dfad68bc228a154c','clock','["b1992458d406b881ca28e81c"]',NULL);
INSERT INTO "change" VALUES(38,'360b12e2dfad68bc228a154c','clock','["5ce5384da1c6339bd5c29012"]',NULL);
INSERT INTO "change" VALUES(39,'360b12e2dfad68bc228a154c','clock','["6372f977aeb23251ee364392"]',NULL);
INSERT INTO "change" VALUES(40,'360b12e2dfad68bc228a154c','clock_period','["b1992458d406b881ca28e81c","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(41,'360b12e2dfad68bc228a154c','clock_period','["5ce5384da1c6339bd5c29012","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(42,'360b12e2dfad68bc228a154c','clock_period','["6372f977aeb23251ee364392","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(43,'cb7488c2e4fc2bb31866a2d5','ticket_period','["7aafe7c40d971140021c4e73","2026-03-02T01:00:00Z"]','{"ticket_id":"7aafe7c40d971140021c4e73","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(44,'cb7488c2e4fc2bb31866a2d5','ticket_period','["7aafe7c40d971140021c4e73","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(45,'f268408ac4be010c6f0a4b88','clock','["b1992458d406b881ca28e81c"]','{"id":"b1992458d406b881ca28e81c","ticket_id":"7aafe7c40d971140021c4e73","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(46,'f268408ac4be010c6f0a4b88','clock','["5ce5384da1c6339bd5c29012"]','{"id":"5ce5384da1c6339bd5c29012","ticket_id":"7aafe7c40d971140021c4e73","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(47,'f268408ac4be010c6f0a4b88','clock_period','["b1992458d406b881ca28e81c","2026-03-02T01:00:00Z"]','{"clock_id":"b1992458d406b881ca28e81c","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T01:15:00Z","held":0}');
INSERT INTO "change" VALUES(48,'f268408ac4be010c6f0a4b88','clock_period','["5ce5384da1c6339bd5c29012","2026-03-02T01:00:00Z"]','{"clock_id":"5ce5384da1c6339bd5c29012","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T01:30:00Z","held":0}');
INSERT INTO "change" VALUES(49,'08bf375e1b183576baf4c977','appointment','["165b56afd9ddfc9a777d9da8"]',NULL);
INSERT INTO "change" VALUES(50,'425e4505cb686f2ef990ce1b','consent','["c3b2d8a9ec0bcb8821b728c9"]',NULL);
INSERT INTO "change" VALUES(51,'bfe25e54c394a38b6969c97e','quote','["f7941d3e3eaea3ad55859750"]',NULL);
INSERT INTO "change" VALUES(52,'bfe25e54c394a38b6969c97e','priced_line','["d81fbf5a0aab98c285b286bf"]',NULL);
INSERT INTO "change" VALUES(53,'bfe25e54c394a38b6969c97e','priced_line','["315aea9e313629cdbe8a27c3"]',NULL);
INSERT INTO "change" VALUES(54,'bfe25e54c394a38b6969c97e','priced_line','["e7f93331cc389adc597801b8"]',NULL);
INSERT INTO "change" VALUES(55,'bfe25e54c394a38b6969c97e','priced_line','["60d6e3b3e70a2f54f9a27c26"]',NULL);
INSERT INTO "change" VALUES(56,'58929d1756cd400ad40adafa','consent','["2d46ab01b1cf847bf1124b18"]',NULL);
INSERT INTO "change" VALUES(57,'e90d5d9ef617058252881c48','dispatch','["af4752c900bef13513ae7929"]',NULL);
INSERT INTO "change" VALUES(58,'e90d5d9ef617058252881c48','clock','["9af22f837a359aa65943194b"]',NULL);
INSERT INTO "change" VALUES(59,'e90d5d9ef617058252881c48','clock_period','["9af22f837a359aa65943194b","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(60,'b13039c990979e67a3351bd4','holder','["5411fa48f7b5e5af3db6b337"]',NULL);
INSERT INTO "change" VALUES(61,'b13039c990979e67a3351bd4','stock','["7e568fd8fd02f211b7993ec9","roller","new"]','{"holder_id":"7e568fd8fd02f211b7993ec9","part":"roller","condition":"new","quantity":3}');
INSERT INTO "change" VALUES(62,'b13039c990979e67a3351bd4','stock','["5411fa48f7b5e5af3db6b337","roller","new"]',NULL);
INSERT INTO "change" VALUES(63,'b13039c990979e67a3351bd4','stock_move','["ef5ae0a56d8d6c33b6c2200e"]',NULL);
INSERT INTO "change" VALUES(64,'6cc9c63cebbd892080b64d8c','dispatch','["af4752c900bef13513ae7929"]','{"id":"af4752c900bef13513ae7929","ticket_id":"7aafe7c40d971140021c4e73","visit":1,"engineer_id":"111e567b9d3ba993c19f13bb","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null}');
INSERT INTO "change" VALUES(65,'6cc9c63cebbd892080b64d8c','clock','["9af22f837a359aa65943194b"]','{"id":"9af22f837a359aa65943194b","ticket_id":"7aafe7c40d971140021c4e73","target":"arrive","tier":"gold","within":"2h clock","calendar":"always","stops":"arrived","pauses":null,"started_by":"ordered","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(66,'6cc9c63cebbd892080b64d8c','clock_period','["9af22f837a359aa65943194b","2026-03-02T01:00:00Z"]','{"clock_id":"9af22f837a359aa65943194b","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(67,'ce31ddc9b780295636b4178e','dispatch','["af4752c900bef13513ae7929"]','{"id":"af4752c900bef13513ae7929","ticket_id":"7aafe7c40d971140021c4e73","visit":1,"engineer_id":"111e567b9d3ba993c19f13bb","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null}');
INSERT INTO "change" VALUES(68,'ce31ddc9b780295636b4178e','dispatch_check','["af4752c900bef13513ae7929","uniform"]',NULL);
INSERT INTO "change" VALUES(69,'ce31ddc9b780295636b4178e','dispatch_check','["af4752c900bef13513ae7929","tidy"]',NULL);
INSERT INTO "change" VALUES(70,'ce31ddc9b780295636b4178e','dispatch_item','["af4752c900bef13513ae7929","training"]',NULL);
INSERT INTO "change" VALUES(71,'ce31ddc9b780295636b4178e','stock','["5411fa48f7b5e5af3db6b337","roller","new"]','{"holder_id":"5411fa48f7b5e5af3db6b337","part":"roller","condition":"new","quantity":1}');
INSERT INTO "change" VALUES(72,'ce31ddc9b780295636b4178e','stock_move','["07968b2742bb7dfedbfb5c82"]',NULL);
INSERT INTO "change" VALUES(73,'ce31ddc9b780295636b4178e','priced_line','["1820dac251729c176383e31e"]',NULL);
INSERT INTO "change" VALUES(74,'ce31ddc9b780295636b4178e','priced_line','["e370e02c3df98c0e6f16a5e9"]',NULL);
INSERT INTO "change" VALUES(75,'ce31ddc9b780295636b4178e','priced_line','["d2df7a295b4754b299d83c4d"]',NULL);
INSERT INTO "change" VALUES(76,'ce31ddc9b780295636b4178e','priced_line','["c41c55494213ba1704f033ab"]',NULL);
INSERT INTO "change" VALUES(77,'ce31ddc9b780295636b4178e','priced_line','["dbd2dc9605313e3b3b7bf2fc"]',NULL);
INSERT INTO "change" VALUES(78,'ce31ddc9b780295636b4178e','entitlement','["c994f5877d9b2e3e3ef1efba","training"]','{"contract_id":"c994f5877d9b2e3e3ef1efba","entitlement":"training","total":2,"used":0}');
INSERT INTO "change" VALUES(79,'c3a7efd3579968ef19769f47','attachment','["dc3753a8f54c832065d2e17b"]',NULL);
INSERT INTO "change" VALUES(80,'743232512739ca72d8490e60','attachment','["187f6f2f471ec093205dfb1e"]',NULL);
INSERT INTO "change" VALUES(81,'962404ab1e9b819a319e7a78','dispatch','["af4752c900bef13513ae7929"]','{"id":"af4752c900bef13513ae7929","ticket_id":"7aafe7c40d971140021c4e73","visit":1,"engineer_id":"111e567b9d3ba993c19f13bb","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":null,"cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"parts_charged":"cost","work_charged":"free","charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null}');
INSERT INTO "change" VALUES(82,'962404ab1e9b819a319e7a78','dispatch','["af4752c900bef13513ae7929"]','{"id":"af4752c900bef13513ae7929","ticket_id":"7aafe7c40d971140021c4e73","visit":1,"engineer_id":"111e567b9d3ba993c19f13bb","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":null,"cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"parts_charged":"cost","work_charged":"free","charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":"Li Na","signed_at":"2026-03-02T02:05:00Z","failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null}');
INSERT INTO "change" VALUES(83,'962404ab1e9b819a319e7a78','ticket_period','["7aafe7c40d971140021c4e73","2026-03-02T01:00:00Z"]','{"ticket_id":"7aafe7c40d971140021c4e73","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":"111e567b9d3ba993c19f13bb"}');
INSERT INTO "change" VALUES(84,'962404ab1e9b819a319e7a78','ticket_period','["7aafe7c40d971140021c4e73","2026-03-02T02:05:00Z"]',NULL);
INSERT INTO "change" VALUES(85,'962404ab1e9b819a319e7a78','ticket','["7aafe7c40d971140021c4e73"]','{"id":"7aafe7c40d971140021c4e73","number":"SD-000001","count":1,"summary":"printer jams","kind":"fault","customer_id":"471e1361b9084a45286895eb","severity":null,"reach":null,"opened_at":"2026-03-02T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":"337d7d6c4898ca8180ed8545","contract_id":"c994f5877d9b2e3e3ef1efba","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(86,'962404ab1e9b819a319e7a78','clock','["6372f977aeb23251ee364392"]','{"id":"6372f977aeb23251ee364392","ticket_id":"7aafe7c40d971140021c4e73","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(87,'962404ab1e9b819a319e7a78','clock_period','["6372f977aeb23251ee364392","2026-03-02T01:00:00Z"]','{"clock_id":"6372f977aeb23251ee364392","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(88,'fbef76c6654790e93a01b49f','card','["bef7901878c28cbb9f3d22fd"]','{"id":"bef7901878c28cbb9f3d22fd","number":"CARD-0001","customer_id":"471e1361b9084a45286895eb","value":50000,"balance":50000,"currency":"CNY","sold_at":"2026-03-02T00:30:00Z","decimals":2}');
INSERT INTO "change" VALUES(89,'fbef76c6654790e93a01b49f','payment','["aee1468db09131d88e14b858"]',NULL);
INSERT INTO "change" VALUES(90,'ff775ea4d6241feaba538609','payment','["92f0c3e4795b534eb16f3ffd"]',NULL);
INSERT INTO "change" VALUES(91,'6996b6506ecad71260c265cb','dispatch','["af4752c900bef13513ae7929"]','{"id":"af4752c900bef13513ae7929","ticket_id":"7aafe7c40d971140021c4e73","visit":1,"engineer_id":"111e567b9d3ba993c19f13bb","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":"2026-03-02T02:05:00Z","cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"parts_charged":"cost","work_charged":"free","charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":"Li Na","signed_at":"2026-03-02T02:05:00Z","failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null}');
INSERT INTO "change" VALUES(92,'e8951e98569c04169e4120ae','discount','["7aafe7c40d971140021c4e73"]',NULL);
INSERT INTO "change" VALUES(93,'1739c98118802464ec45bfdc','payment','["e462169cfffa9c8a20b491f7"]',NULL);
INSERT INTO "change" VALUES(94,'cf53ca491240abc6cdeb5099','payment','["e462169cfffa9c8a20b491f7"]','{"id":"e462169cfffa9c8a20b491f7","receipt":"R-0003","ticket_id":"7aafe7c40d971140021c4e73","amount":500,"currency":"CNY","method":"transfer","card_id":null,"at":"2026-03-02T02:05:00Z","taken_by":"tester","decimals":2,"kind":"refund","voided_at":null,"voided_by":null,"voided_why":null}');
INSERT INTO "change" VALUES(95,'2c2a46f9cfd0183e95c86f5b','ticket_period','["7aafe7c40d971140021c4e73","2026-03-02T02:05:00Z"]','{"ticket_id":"7aafe7c40d971140021c4e73","since":"2026-03-02T02:05:00Z","until":"9999-12-31T23:59:59Z","state":"resolved","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":"111e567b9d3ba993c19f13bb"}');
INSERT INTO "change" VALUES(96,'2c2a46f9cfd0183e95c86f5b','ticket_period','["7aafe7c40d971140021c4e73","2026-03-02T02:05:00Z"]',NULL);
INSERT INTO "change" VALUES(97,'77878326236623f3b0ba6d66','ticket','["74dc6ee88a4674141ee2df56"]',NULL);
INSERT INTO "change" VALUES(98,'77878326236623f3b0ba6d66','ticket_period','["74dc6ee88a4674141ee2df56","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(99,'77878326236623f3b0ba6d66','call','["66abb11e2a71936cf3957900"]',NULL);
INSERT INTO "change" VALUES(100,'77878326236623f3b0ba6d66','clock','["9f784f5ef90bba91b63fad8a"]',NULL);
INSERT INTO "change" VALUES(101,'77878326236623f3b0ba6d66','clock','["ceb3d892421aaa328c8b159e"]',NULL);
INSERT INTO "change" VALUES(102,'77878326236623f3b0ba6d66','clock_period','["9f784f5ef90bba91b63fad8a","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(103,'77878326236623f3b0ba6d66','clock_period','["ceb3d892421aaa328c8b159e","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(104,'1d01394d8f0ec6917a33e4fe','call','["9da34c22f1ae1b36ee2218ad"]',NULL);
INSERT INTO "change" VALUES(105,'43ae237945aa4509b8fa109b','loan','["265d2819d14ec4da34adc342"]',NULL);
INSERT INTO "change" VALUES(106,'0653e83b689a7c42f5f27aa0','rma','["8d4e25f4820612d5be6f4b9e"]',NULL);
INSERT INTO "change" VALUES(107,'76a80b98010fa0d24bf4bd0b','approval','["return","8d4e25f4820612d5be6f4b9e","wang"]',NULL);
INSERT INTO "change" VALUES(108,'76a80b98010fa0d24bf4bd0b','rma','["8d4e25f4820612d5be6f4b9e"]','{"id":"8d4e25f4820612d5be6f4b9e","number":"RMA-0001","ticket_id":"74dc6ee88a4674141ee2df56","equipment_id":"ae3db6ea0ecc21a579f08a6d","reason":"quality","decision":"repair","freight":"desk","because":"{\"when\": {\"warranty\": [\"in\"]}}","overruled_by":null,"asked_at":"2026-03-02T03:00:00Z","asked_by":"tester","approved_at":null,"sent_at":null,"back_at":null,"done_at":null}');
INSERT INTO "change" VALUES(109,'eb076a49f9d62f310f61f75c','consent','["ba41d6442b0f67d08b3ef274"]',NULL);
INSERT INTO "change" VALUES(110,'b586d52c8b7cd7f085b57844','rma','["8d4e25f4820612d5be6f4b9e"]','{"id":"8d4e25f4820612d5be6f4b9e","number":"RMA-0001","ticket_id":"74dc6ee88a4674141ee2df56","equipment_id":"ae3db6ea0ecc21a579f08a6d","reason":"quality","decision":"repair","freight":"desk","because":"{\"when\": {\"warranty\": [\"in\"]}}","overruled_by":null,"asked_at":"2026-03-02T03:00:00Z","asked_by":"tester","approved_at":"2026-03-02T03:00:00Z","sent_at":null,"back_at":null,"done_at":null}');
INSERT INTO "change" VALUES(111,'08de68eb6b42ea219fdc8b59','ticket_period','["74dc6ee88a4674141ee2df56","2026-03-02T03:00:00Z"]','{"ticket_id":"74dc6ee88a4674141ee2df56","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(112,'08de68eb6b42ea219fdc8b59','ticket_period','["74dc6ee88a4674141ee2df56","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(113,'08de68eb6b42ea219fdc8b59','hold','["c03bc6d5f4288e87f44fbbc5"]',NULL);
INSERT INTO "change" VALUES(114,'08de68eb6b42ea219fdc8b59','clock_period','["9f784f5ef90bba91b63fad8a","2026-03-02T03:00:00Z"]','{"clock_id":"9f784f5ef90bba91b63fad8a","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T06:00:00Z","held":0}');
INSERT INTO "change" VALUES(115,'08de68eb6b42ea219fdc8b59','clock_period','["9f784f5ef90bba91b63fad8a","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(116,'0486a474c98cf0e6dd04b55c','ticket','["cb946e15165817f187d7cced"]',NULL);
INSERT INTO "change" VALUES(117,'0486a474c98cf0e6dd04b55c','ticket_period','["cb946e15165817f187d7cced","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(118,'0486a474c98cf0e6dd04b55c','call','["ff21f1fcb18ff2a5419c5c15"]',NULL);
INSERT INTO "change" VALUES(119,'0486a474c98cf0e6dd04b55c','clock','["22ceda1ad5fac9deb790a337"]',NULL);
INSERT INTO "change" VALUES(120,'0486a474c98cf0e6dd04b55c','clock','["f0d6dae831e00fac9f2c3acf"]',NULL);
INSERT INTO "change" VALUES(121,'0486a474c98cf0e6dd04b55c','clock_period','["22ceda1ad5fac9deb790a337","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(122,'0486a474c98cf0e6dd04b55c','clock_period','["f0d6dae831e00fac9f2c3acf","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(123,'55e0d92247b065186b6977bd','ticket','["74be5bcd9d7847ca98cd1d0b"]',NULL);
INSERT INTO "change" VALUES(124,'55e0d92247b065186b6977bd','ticket_period','["74be5bcd9d7847ca98cd1d0b","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(125,'55e0d92247b065186b6977bd','call','["651254c6daedf56023dd0f68"]',NULL);
INSERT INTO "change" VALUES(126,'55e0d92247b065186b6977bd','clock','["d902cd8a2300e749c7929b4b"]',NULL);
INSERT INTO "change" VALUES(127,'55e0d92247b065186b6977bd','clock','["6590f4d9b61b60c13c061b93"]',NULL);
INSERT INTO "change" VALUES(128,'55e0d92247b065186b6977bd','clock','["10925ea284fe0585a4be6ddf"]',NULL);
INSERT INTO "change" VALUES(129,'55e0d92247b065186b6977bd','clock_period','["d902cd8a2300e749c7929b4b","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(130,'55e0d92247b065186b6977bd','clock_period','["6590f4d9b61b60c13c061b93","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(131,'55e0d92247b065186b6977bd','clock_period','["10925ea284fe0585a4be6ddf","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(132,'df86d5e4778565c7eea6693e','ticket','["74be5bcd9d7847ca98cd1d0b"]','{"id":"74be5bcd9d7847ca98cd1d0b","number":"SD-000004","count":4,"summary":"registration desk is down","kind":"fault","customer_id":"471e1361b9084a45286895eb","severity":null,"reach":null,"opened_at":"2026-03-02T03:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":"c994f5877d9b2e3e3ef1efba","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(133,'df86d5e4778565c7eea6693e','ticket_period','["74be5bcd9d7847ca98cd1d0b","2026-03-02T03:30:00Z"]','{"ticket_id":"74be5bcd9d7847ca98cd1d0b","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(134,'df86d5e4778565c7eea6693e','ticket_period','["74be5bcd9d7847ca98cd1d0b","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(135,'df86d5e4778565c7eea6693e','clock','["d902cd8a2300e749c7929b4b"]','{"id":"d902cd8a2300e749c7929b4b","ticket_id":"74be5bcd9d7847ca98cd1d0b","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(136,'df86d5e4778565c7eea6693e','clock','["6590f4d9b61b60c13c061b93"]','{"id":"6590f4d9b61b60c13c061b93","ticket_id":"74be5bcd9d7847ca98cd1d0b","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(137,'df86d5e4778565c7eea6693e','clock','["10925ea284fe0585a4be6ddf"]','{"id":"10925ea284fe0585a4be6ddf","ticket_id":"74be5bcd9d7847ca98cd1d0b","target":"solve","tier":"gold","within":"3 working days","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(138,'df86d5e4778565c7eea6693e','clock_period','["10925ea284fe0585a4be6ddf","2026-03-02T03:30:00Z"]','{"clock_id":"10925ea284fe0585a4be6ddf","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-05T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(139,'df86d5e4778565c7eea6693e','clock_period','["10925ea284fe0585a4be6ddf","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(140,'b5f7a90ab044e449644d5973','ticket_period','["74be5bcd9d7847ca98cd1d0b","2026-03-02T06:00:00Z"]','{"ticket_id":"74be5bcd9d7847ca98cd1d0b","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(141,'b5f7a90ab044e449644d5973','ticket_period','["74be5bcd9d7847ca98cd1d0b","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(142,'52e8a2af9506ac27dd61c4bd','clock','["22ceda1ad5fac9deb790a337"]','{"id":"22ceda1ad5fac9deb790a337","ticket_id":"cb946e15165817f187d7cced","target":"answer","tier":"standard","within":"30m","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(143,'52e8a2af9506ac27dd61c4bd','clock_period','["22ceda1ad5fac9deb790a337","2026-03-02T03:30:00Z"]','{"clock_id":"22ceda1ad5fac9deb790a337","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(144,'52e8a2af9506ac27dd61c4bd','contract_extension','["22ceda1ad5fac9deb790a337"]',NULL);
INSERT INTO "change" VALUES(145,'52e8a2af9506ac27dd61c4bd','contract','["73f5ee8d9b7fc48c3d0e1c2e"]','{"id":"73f5ee8d9b7fc48c3d0e1c2e","number":"C-0002","customer_id":"cd3cbd43ec3521fcf5a76f50","kind":"basic","tier":"standard","phase":null,"starts_on":"2026-01-01","ends_on":"2026-12-31"}');
INSERT INTO "change" VALUES(146,'24ab9d6ef7779a58aaa101ae','stock_request','["132db331ab2d6e0b12778dc9"]',NULL);
INSERT INTO "change" VALUES(147,'3b6be355385645a660c32380','approval','["request","132db331ab2d6e0b12778dc9","wang"]',NULL);
INSERT INTO "change" VALUES(148,'3b6be355385645a660c32380','stock_request','["132db331ab2d6e0b12778dc9"]','{"id":"132db331ab2d6e0b12778dc9","number":"REQ-0001","holder_id":"bc77c00dce64142771701f22","part":"roller","quantity":2,"state":"asked","asked_at":"2026-03-02T06:00:00Z","asked_by":"tester","because":"for the fair"}');
INSERT INTO "change" VALUES(149,'595f42340d1f3739afd8df9c','stock','["57b48890b0720cbb296a8e3b","roller","new"]','{"holder_id":"57b48890b0720cbb296a8e3b","part":"roller","condition":"new","quantity":5}');
INSERT INTO "change" VALUES(150,'595f42340d1f3739afd8df9c','stock','["bc77c00dce64142771701f22","roller","new"]','{"holder_id":"bc77c00dce64142771701f22","part":"roller","condition":"new","quantity":2}');
INSERT INTO "change" VALUES(151,'595f42340d1f3739afd8df9c','stock_move','["1dddc5aa83073b57008be02b"]',NULL);
INSERT INTO "change" VALUES(152,'595f42340d1f3739afd8df9c','stock_request','["132db331ab2d6e0b12778dc9"]','{"id":"132db331ab2d6e0b12778dc9","number":"REQ-0001","holder_id":"bc77c00dce64142771701f22","part":"roller","quantity":2,"state":"approved","asked_at":"2026-03-02T06:00:00Z","asked_by":"tester","because":"for the fair"}');
INSERT INTO "change" VALUES(153,'e2cd1bc2d0c0464e4463be13','stock','["7e568fd8fd02f211b7993ec9","roller","new"]','{"holder_id":"7e568fd8fd02f211b7993ec9","part":"roller","condition":"new","quantity":2}');
INSERT INTO "change" VALUES(154,'e2cd1bc2d0c0464e4463be13','stock_move','["c8d7d8b2e3a3057767d8b083"]',NULL);
INSERT INTO "change" VALUES(155,'e2cd1bc2d0c0464e4463be13','loss','["c8d7d8b2e3a3057767d8b083"]',NULL);
INSERT INTO "change" VALUES(156,'3b4bc2462946883dbb9c32ee','entitlement','["c994f5877d9b2e3e3ef1efba","visit"]','{"contract_id":"c994f5877d9b2e3e3ef1efba","entitlement":"visit","total":4,"used":0}');
INSERT INTO "change" VALUES(157,'81fd6917534d828b9b101a23','ticket','["31df19ba647b8d7ca55629de"]',NULL);
INSERT INTO "change" VALUES(158,'81fd6917534d828b9b101a23','ticket_period','["31df19ba647b8d7ca55629de","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(159,'81fd6917534d828b9b101a23','call','["f45540b1ce36385e770d4097"]',NULL);
INSERT INTO "change" VALUES(160,'81fd6917534d828b9b101a23','clock','["e55fd6df0bdfe5ee8052e48c"]',NULL);
INSERT INTO "change" VALUES(161,'81fd6917534d828b9b101a23','clock','["a82fa0645220598530721f79"]',NULL);
INSERT INTO "change" VALUES(162,'81fd6917534d828b9b101a23','clock','["71c12563808989d567f401a8"]',NULL);
INSERT INTO "change" VALUES(163,'81fd6917534d828b9b101a23','clock_period','["e55fd6df0bdfe5ee8052e48c","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(164,'81fd6917534d828b9b101a23','clock_period','["a82fa0645220598530721f79","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(165,'81fd6917534d828b9b101a23','clock_period','["71c12563808989d567f401a8","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(166,'24461b9f7460feb411d04409','escalation','["10925ea284fe0585a4be6ddf",75]',NULL);
INSERT INTO "change" VALUES(167,'24461b9f7460feb411d04409','notice','["71fab370dcb0ecf80fae0011"]',NULL);
INSERT INTO "change" VALUES(168,'6e41b98c7e155c2355c9bc7d','notice','["71fab370dcb0ecf80fae0011"]','{"id":"71fab370dcb0ecf80fae0011","ticket_id":"74be5bcd9d7847ca98cd1d0b","recipient":"head","engineer_id":null,"way":"command","made_at":"2026-03-02T09:20:00Z","document":"{\"target\": \"solve\", \"within\": \"same day\", \"percent\": 75, \"note\": \"time is running out\", \"due_at\": \"2026-03-02T09:30:00Z\", \"ticket\": {\"number\": \"SD-000004\", \"summary\": \"registration desk is down\", \"state\": \"open\", \"priority\": \"P1\", \"tier\": \"gold\", \"region\": \"city\", \"level\": \"2\", \"kind\": \"fault\", \"customer\": \"Example Clinic\", \"engineer\": null, \"opened_at\": \"2026-03-02T03:30:00Z\"}}","claimed_until":"2026-03-02T09:22:00Z","sent_at":null,"tries":0,"error":null,"clock_id":"10925ea284fe0585a4be6ddf","percent":75,"about_at":"2026-03-02T08:15:00Z","not_before":null,"event_seq":null}');
INSERT INTO "change" VALUES(169,'e2744a6448a5cf080bb655a4','escalation','["71c12563808989d567f401a8",75]',NULL);
INSERT INTO "change" VALUES(170,'e2744a6448a5cf080bb655a4','notice','["cf8c0d04ad62f15bdc0f375f"]',NULL);
INSERT INTO "change" VALUES(171,'146222d33a165cc486e783cd','escalation','["10925ea284fe0585a4be6ddf",100]',NULL);
INSERT INTO "change" VALUES(172,'146222d33a165cc486e783cd','ticket_period','["74be5bcd9d7847ca98cd1d0b","2026-03-02T06:00:00Z"]','{"ticket_id":"74be5bcd9d7847ca98cd1d0b","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":null}');
INSERT INTO "change" VALUES(173,'146222d33a165cc486e783cd','ticket_period','["74be5bcd9d7847ca98cd1d0b","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(174,'146222d33a165cc486e783cd','clock','["10925ea284fe0585a4be6ddf"]','{"id":"10925ea284fe0585a4be6ddf","ticket_id":"74be5bcd9d7847ca98cd1d0b","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(175,'18a34c9ba249712bcf3b285c','escalation','["71c12563808989d567f401a8",100]',NULL);
INSERT INTO "change" VALUES(176,'18a34c9ba249712bcf3b285c','ticket_period','["31df19ba647b8d7ca55629de","2026-03-02T09:20:00Z"]','{"ticket_id":"31df19ba647b8d7ca55629de","since":"2026-03-02T09:20:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(177,'18a34c9ba249712bcf3b285c','ticket_period','["31df19ba647b8d7ca55629de","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(178,'18a34c9ba249712bcf3b285c','clock','["71c12563808989d567f401a8"]','{"id":"71c12563808989d567f401a8","ticket_id":"31df19ba647b8d7ca55629de","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(179,'18a34c9ba249712bcf3b285c','clock','["e55fd6df0bdfe5ee8052e48c"]','{"id":"e55fd6df0bdfe5ee8052e48c","ticket_id":"31df19ba647b8d7ca55629de","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(180,'18a34c9ba249712bcf3b285c','clock','["a82fa0645220598530721f79"]','{"id":"a82fa0645220598530721f79","ticket_id":"31df19ba647b8d7ca55629de","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(181,'6abf326fc23ab357d47dce90','escalation','["71c12563808989d567f401a8",150]',NULL);
INSERT INTO "change" VALUES(182,'6abf326fc23ab357d47dce90','ticket_period','["31df19ba647b8d7ca55629de","2026-03-03T01:00:00Z"]','{"ticket_id":"31df19ba647b8d7ca55629de","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":null}');
INSERT INTO "change" VALUES(183,'6abf326fc23ab357d47dce90','ticket_period','["31df19ba647b8d7ca55629de","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(184,'561fe5d19c19764701b28478','notice','["cf8c0d04ad62f15bdc0f375f"]','{"id":"cf8c0d04ad62f15bdc0f375f","ticket_id":"31df19ba647b8d7ca55629de","recipient":"head","engineer_id":null,"way":"command","made_at":"2026-03-03T01:00:00Z","document":"{\"target\": \"solve\", \"within\": \"same day\", \"percent\": 75, \"note\": \"time is running out\", \"due_at\": \"2026-03-02T09:30:00Z\", \"ticket\": {\"number\": \"SD-000005\", \"summary\": \"cannot log in\", \"state\": \"open\", \"priority\": \"P1\", \"tier\": \"gold\", \"region\": \"city\", \"level\": \"1\", \"kind\": \"fault\", \"customer\": \"Example Clinic\", \"engineer\": null, \"opened_at\": \"2026-03-02T09:20:00Z\"}}","claimed_until":"2026-03-03T01:02:00Z","sent_at":null,"tries":0,"error":null,"clock_id":"71c12563808989d567f401a8","percent":75,"about_at":"2026-03-02T09:27:30Z","not_before":null,"event_seq":null}');
INSERT INTO "change" VALUES(185,'b41d5718c8671990d2f88873','ticket','["62d8b67e701d97e4bc8764e9"]',NULL);
INSERT INTO "change" VALUES(186,'b41d5718c8671990d2f88873','ticket_period','["62d8b67e701d97e4bc8764e9","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(187,'b41d5718c8671990d2f88873','call','["91b19531fcbc3968a57eb1df"]',NULL);
INSERT INTO "change" VALUES(188,'b41d5718c8671990d2f88873','clock','["352a9e5813bdb9890748206c"]',NULL);
INSERT INTO "change" VALUES(189,'b41d5718c8671990d2f88873','clock','["059bd6e6ca1f88c285bf1ef3"]',NULL);
INSERT INTO "change" VALUES(190,'b41d5718c8671990d2f88873','clock_period','["352a9e5813bdb9890748206c","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(191,'b41d5718c8671990d2f88873','clock_period','["059bd6e6ca1f88c285bf1ef3","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(192,'382f348fed292349a73d83b6','ticket_period','["62d8b67e701d97e4bc8764e9","2026-03-03T01:00:00Z"]','{"ticket_id":"62d8b67e701d97e4bc8764e9","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(193,'382f348fed292349a73d83b6','ticket_period','["62d8b67e701d97e4bc8764e9","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(194,'382f348fed292349a73d83b6','ticket','["62d8b67e701d97e4bc8764e9"]','{"id":"62d8b67e701d97e4bc8764e9","number":"SD-000006","count":6,"summary":"called by mistake","kind":"fault","customer_id":"1c8dd6f9981fb17085e2b699","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(195,'382f348fed292349a73d83b6','clock','["352a9e5813bdb9890748206c"]','{"id":"352a9e5813bdb9890748206c","ticket_id":"62d8b67e701d97e4bc8764e9","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(196,'382f348fed292349a73d83b6','clock','["059bd6e6ca1f88c285bf1ef3"]','{"id":"059bd6e6ca1f88c285bf1ef3","ticket_id":"62d8b67e701d97e4bc8764e9","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(197,'382f348fed292349a73d83b6','clock_period','["352a9e5813bdb9890748206c","2026-03-03T01:00:00Z"]','{"clock_id":"352a9e5813bdb9890748206c","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-03T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(198,'382f348fed292349a73d83b6','clock_period','["059bd6e6ca1f88c285bf1ef3","2026-03-03T01:00:00Z"]','{"clock_id":"059bd6e6ca1f88c285bf1ef3","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(199,'89e9af0019b1a0df96897fd4','ticket','["429aa295a1aaa13f6acd4539"]',NULL);
INSERT INTO "change" VALUES(200,'89e9af0019b1a0df96897fd4','ticket_period','["429aa295a1aaa13f6acd4539","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(201,'89e9af0019b1a0df96897fd4','call','["689afff127a299e9ba6c13e5"]',NULL);
INSERT INTO "change" VALUES(202,'89e9af0019b1a0df96897fd4','clock','["e8829931a43ff94b2ee55851"]',NULL);
INSERT INTO "change" VALUES(203,'89e9af0019b1a0df96897fd4','clock','["2f93fe286cf682dfa121ac55"]',NULL);
INSERT INTO "change" VALUES(204,'89e9af0019b1a0df96897fd4','clock_period','["e8829931a43ff94b2ee55851","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(205,'89e9af0019b1a0df96897fd4','clock_period','["2f93fe286cf682dfa121ac55","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(206,'7c378b7be3f813242ee7dad7','ticket_period','["429aa295a1aaa13f6acd4539","2026-03-03T01:00:00Z"]','{"ticket_id":"429aa295a1aaa13f6acd4539","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(207,'7c378b7be3f813242ee7dad7','ticket_period','["429aa295a1aaa13f6acd4539","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(208,'7c378b7be3f813242ee7dad7','dispatch','["7ac4dbc876220e3de994d9c7"]',NULL);
INSERT INTO "change" VALUES(209,'fe29fd19158b840fd0614704','dispatch','["7ac4dbc876220e3de994d9c7"]','{"id":"7ac4dbc876220e3de994d9c7","ticket_id":"429aa295a1aaa13f6acd4539","visit":1,"engineer_id":"fed2999291b07f72137df7ed","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null}');
INSERT INTO "change" VALUES(210,'fe29fd19158b840fd0614704','clock','["e8829931a43ff94b2ee55851"]','{"id":"e8829931a43ff94b2ee55851","ticket_id":"429aa295a1aaa13f6acd4539","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(211,'fe29fd19158b840fd0614704','clock_period','["e8829931a43ff94b2ee55851","2026-03-03T01:00:00Z"]','{"clock_id":"e8829931a43ff94b2ee55851","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-03T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(212,'494fe03a68833bfafc7ec71f','dispatch','["7ac4dbc876220e3de994d9c7"]','{"id":"7ac4dbc876220e3de994d9c7","ticket_id":"429aa295a1aaa13f6acd4539","visit":1,"engineer_id":"fed2999291b07f72137df7ed","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-03T01:00:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null}');
INSERT INTO "change" VALUES(213,'494fe03a68833bfafc7ec71f','priced_line','["79c2a36419300a2647e77a55"]',NULL);
INSERT INTO "change" VALUES(214,'494fe03a68833bfafc7ec71f','priced_line','["074c7b05f947b5980711b3a6"]',NULL);
INSERT INTO "change" VALUES(215,'494fe03a68833bfafc7ec71f','dispatch','["7ac4dbc876220e3de994d9c7"]','{"id":"7ac4dbc876220e3de994d9c7","ticket_id":"429aa295a1aaa13f6acd4539","visit":1,"engineer_id":"fed2999291b07f72137df7ed","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-03T01:00:00Z","recorded_at":"2026-03-03T01:00:00Z","finished_at":null,"cancelled_at":null,"fault":"none","cause":"no training","action":"explained","result":"they know how","minutes":30,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":"free","work_charged":"free","charged_because":"in warranty","overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null}');
INSERT INTO "change" VALUES(216,'a37d1daa1348e4600b740c0e','ticket_period','["429aa295a1aaa13f6acd4539","2026-03-03T01:00:00Z"]','{"ticket_id":"429aa295a1aaa13f6acd4539","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"fed2999291b07f72137df7ed"}');
INSERT INTO "change" VALUES(217,'a37d1daa1348e4600b740c0e','ticket_period','["429aa295a1aaa13f6acd4539","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(218,'a37d1daa1348e4600b740c0e','ticket','["429aa295a1aaa13f6acd4539"]','{"id":"429aa295a1aaa13f6acd4539","number":"SD-000007","count":7,"summary":"how does it print","kind":"fault","customer_id":"1c8dd6f9981fb17085e2b699","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(219,'a37d1daa1348e4600b740c0e','clock','["2f93fe286cf682dfa121ac55"]','{"id":"2f93fe286cf682dfa121ac55","ticket_id":"429aa295a1aaa13f6acd4539","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(220,'a37d1daa1348e4600b740c0e','clock_period','["2f93fe286cf682dfa121ac55","2026-03-03T01:00:00Z"]','{"clock_id":"2f93fe286cf682dfa121ac55","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(221,'d273bc592adaa7aae913a0a1','ticket_period','["429aa295a1aaa13f6acd4539","2026-03-03T01:00:00Z"]','{"ticket_id":"429aa295a1aaa13f6acd4539","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"resolved","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"fed2999291b07f72137df7ed"}');
INSERT INTO "change" VALUES(222,'d273bc592adaa7aae913a0a1','ticket_period','["429aa295a1aaa13f6acd4539","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(223,'5befd05848a5f71c4ab24932','ticket_period','["429aa295a1aaa13f6acd4539","2026-03-03T01:00:00Z"]','{"ticket_id":"429aa295a1aaa13f6acd4539","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"closed","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"fed2999291b07f72137df7ed"}');
INSERT INTO "change" VALUES(224,'5befd05848a5f71c4ab24932','ticket_period','["429aa295a1aaa13f6acd4539","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(225,'5befd05848a5f71c4ab24932','hold','["52657b7af3d34c7f6f468df6"]',NULL);
INSERT INTO "change" VALUES(226,'5befd05848a5f71c4ab24932','ticket','["429aa295a1aaa13f6acd4539"]','{"id":"429aa295a1aaa13f6acd4539","number":"SD-000007","count":7,"summary":"how does it print","kind":"fault","customer_id":"1c8dd6f9981fb17085e2b699","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":"2026-03-03T01:00:00Z","cause":"no training","solution":"explained","equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(227,'5befd05848a5f71c4ab24932','clock','["2f93fe286cf682dfa121ac55"]','{"id":"2f93fe286cf682dfa121ac55","ticket_id":"429aa295a1aaa13f6acd4539","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":"resolved","stopped_at":"2026-03-03T01:00:00Z","missed_at":null,"outcome":"met","counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(228,'5befd05848a5f71c4ab24932','clock_period','["2f93fe286cf682dfa121ac55","2026-03-03T01:00:00Z"]','{"clock_id":"2f93fe286cf682dfa121ac55","since":"2026-03-03T01:00:00Z","until":"2026-03-03T01:00:00Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(229,'5befd05848a5f71c4ab24932','clock_period','["2f93fe286cf682dfa121ac55","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(230,'cc99fd90c7efb09215488455','customer','["4b710eca659491e4b26c3952"]',NULL);
INSERT INTO "change" VALUES(231,'cc99fd90c7efb09215488455','ticket','["a59ce3f1f11286025ab30706"]',NULL);
INSERT INTO "change" VALUES(232,'cc99fd90c7efb09215488455','ticket_period','["a59ce3f1f11286025ab30706","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(233,'cc99fd90c7efb09215488455','call','["91531cf0ab2926d139e3dbc9"]',NULL);
INSERT INTO "change" VALUES(234,'cc99fd90c7efb09215488455','clock','["45cda9ce27f51205a6209484"]',NULL);
INSERT INTO "change" VALUES(235,'cc99fd90c7efb09215488455','clock','["7a1978baf4f898b47719dca1"]',NULL);
INSERT INTO "change" VALUES(236,'cc99fd90c7efb09215488455','clock_period','["45cda9ce27f51205a6209484","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(237,'cc99fd90c7efb09215488455','clock_period','["7a1978baf4f898b47719dca1","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(238,'cc99fd90c7efb09215488455','engineer','["4747b58ca91368f3d39985ce"]',NULL);
INSERT INTO "change" VALUES(239,'cc99fd90c7efb09215488455','ticket_period','["a59ce3f1f11286025ab30706","2026-03-02T00:30:00Z"]','{"ticket_id":"a59ce3f1f11286025ab30706","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(240,'cc99fd90c7efb09215488455','ticket_period','["a59ce3f1f11286025ab30706","2026-03-02T00:40:00Z"]',NULL);
INSERT INTO "change" VALUES(241,'cc99fd90c7efb09215488455','ticket_period','["a59ce3f1f11286025ab30706","2026-03-02T00:40:00Z"]','{"ticket_id":"a59ce3f1f11286025ab30706","since":"2026-03-02T00:40:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":"4747b58ca91368f3d39985ce"}');
INSERT INTO "change" VALUES(242,'cc99fd90c7efb09215488455','ticket_period','["a59ce3f1f11286025ab30706","2026-03-02T00:50:00Z"]',NULL);
INSERT INTO "change" VALUES(243,'cc99fd90c7efb09215488455','ticket','["a59ce3f1f11286025ab30706"]','{"id":"a59ce3f1f11286025ab30706","number":"INC-7","count":null,"summary":"Door, Lock, Stuck","kind":"fault","customer_id":"4b710eca659491e4b26c3952","severity":null,"reach":null,"opened_at":"2026-03-02T00:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(244,'cc99fd90c7efb09215488455','clock','["45cda9ce27f51205a6209484"]','{"id":"45cda9ce27f51205a6209484","ticket_id":"a59ce3f1f11286025ab30706","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T00:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T00:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(245,'cc99fd90c7efb09215488455','clock','["7a1978baf4f898b47719dca1"]','{"id":"7a1978baf4f898b47719dca1","ticket_id":"a59ce3f1f11286025ab30706","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-02T00:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T00:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(246,'cc99fd90c7efb09215488455','clock_period','["45cda9ce27f51205a6209484","2026-03-02T00:30:00Z"]','{"clock_id":"45cda9ce27f51205a6209484","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T02:30:00Z","held":0}');
INSERT INTO "change" VALUES(247,'cc99fd90c7efb09215488455','clock_period','["7a1978baf4f898b47719dca1","2026-03-02T00:30:00Z"]','{"clock_id":"7a1978baf4f898b47719dca1","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(248,'4979a1ff2b6a3a8eea626ec8','engineer','["fed2999291b07f72137df7ed"]','{"id":"fed2999291b07f72137df7ed","name":"Zhao Min","name_key":"zhao min","login":"zhao","station":"centre","level":null,"phone":null,"mail":null,"active":1,"capacity":null}');
INSERT INTO "change" VALUES(249,'4979a1ff2b6a3a8eea626ec8','engineer_skill','["fed2999291b07f72137df7ed","installation"]','{"engineer_id":"fed2999291b07f72137df7ed","skill":"installation"}');
INSERT INTO "change" VALUES(250,'4979a1ff2b6a3a8eea626ec8','engineer_skill','["fed2999291b07f72137df7ed","installation"]',NULL);
INSERT INTO "change" VALUES(251,'4979a1ff2b6a3a8eea626ec8','engineer_role','["fed2999291b07f72137df7ed","reception"]','{"engineer_id":"fed2999291b07f72137df7ed","role":"reception"}');
INSERT INTO "change" VALUES(252,'4979a1ff2b6a3a8eea626ec8','engineer_role','["fed2999291b07f72137df7ed","reception"]',NULL);
INSERT INTO "change" VALUES(253,'52d1e8590278aef4ce19ddc7','absence','["d73c0bfc10db0a8404488419"]',NULL);
INSERT INTO "change" VALUES(254,'cdc03e18e02a2c2a9326855d','appointment','["b707457867e52cb2b02739fd"]',NULL);
INSERT INTO "change" VALUES(255,'6a3f1d7b3f18e67bc02ac57e','ticket_period','["74be5bcd9d7847ca98cd1d0b","2026-03-03T01:00:00Z"]','{"ticket_id":"74be5bcd9d7847ca98cd1d0b","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"3","engineer_id":null}');
INSERT INTO "change" VALUES(256,'6a3f1d7b3f18e67bc02ac57e','ticket_period','["74be5bcd9d7847ca98cd1d0b","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(257,'6a3f1d7b3f18e67bc02ac57e','hold','["c8c6e2b4b733a5f1a6927245"]',NULL);
INSERT INTO "change" VALUES(258,'6a3f1d7b3f18e67bc02ac57e','clock_period','["d902cd8a2300e749c7929b4b","2026-03-02T03:30:00Z"]','{"clock_id":"d902cd8a2300e749c7929b4b","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":0}');
INSERT INTO "change" VALUES(259,'6a3f1d7b3f18e67bc02ac57e','clock_period','["6590f4d9b61b60c13c061b93","2026-03-02T03:30:00Z"]','{"clock_id":"6590f4d9b61b60c13c061b93","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(260,'6a3f1d7b3f18e67bc02ac57e','clock_period','["10925ea284fe0585a4be6ddf","2026-03-02T06:00:00Z"]','{"clock_id":"10925ea284fe0585a4be6ddf","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(261,'6a3f1d7b3f18e67bc02ac57e','clock_period','["d902cd8a2300e749c7929b4b","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(262,'6a3f1d7b3f18e67bc02ac57e','clock_period','["6590f4d9b61b60c13c061b93","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(263,'6a3f1d7b3f18e67bc02ac57e','clock_period','["10925ea284fe0585a4be6ddf","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(264,'6a3f1d7b3f18e67bc02ac57e','clock_period','["d902cd8a2300e749c7929b4b","2026-03-04T01:00:00Z"]','{"clock_id":"d902cd8a2300e749c7929b4b","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(265,'6a3f1d7b3f18e67bc02ac57e','clock_period','["6590f4d9b61b60c13c061b93","2026-03-04T01:00:00Z"]','{"clock_id":"6590f4d9b61b60c13c061b93","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(266,'6a3f1d7b3f18e67bc02ac57e','clock_period','["10925ea284fe0585a4be6ddf","2026-03-04T01:00:00Z"]','{"clock_id":"10925ea284fe0585a4be6ddf","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(267,'6a3f1d7b3f18e67bc02ac57e','clock_period','["d902cd8a2300e749c7929b4b","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(268,'6a3f1d7b3f18e67bc02ac57e','clock_period','["6590f4d9b61b60c13c061b93","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(269,'6a3f1d7b3f18e67bc02ac57e','clock_period','["10925ea284fe0585a4be6ddf","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(270,'f4559997b20c1f06224e8077','ticket','["1bc4124c4482591a2d17f72c"]',NULL);
INSERT INTO "change" VALUES(271,'f4559997b20c1f06224e8077','ticket_period','["1bc4124c4482591a2d17f72c","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(272,'f4559997b20c1f06224e8077','call','["ea061f5136ffe0086d84ce14"]',NULL);
INSERT INTO "change" VALUES(273,'f4559997b20c1f06224e8077','clock','["1822cea2c50748fc28b7fa13"]',NULL);
INSERT INTO "change" VALUES(274,'f4559997b20c1f06224e8077','clock','["af9913e8e0f4f90427473955"]',NULL);
INSERT INTO "change" VALUES(275,'f4559997b20c1f06224e8077','clock','["bcfb7df763eeaa3fc3c90055"]',NULL);
INSERT INTO "change" VALUES(276,'f4559997b20c1f06224e8077','clock_period','["1822cea2c50748fc28b7fa13","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(277,'f4559997b20c1f06224e8077','clock_period','["af9913e8e0f4f90427473955","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(278,'f4559997b20c1f06224e8077','clock_period','["bcfb7df763eeaa3fc3c90055","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(279,'94ca8c52014f967f04056ea8','ticket_period','["31df19ba647b8d7ca55629de","2026-03-02T09:20:00Z"]','{"ticket_id":"31df19ba647b8d7ca55629de","since":"2026-03-02T09:20:00Z","until":"2026-03-03T01:00:00Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(280,'94ca8c52014f967f04056ea8','ticket_period','["31df19ba647b8d7ca55629de","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(281,'94ca8c52014f967f04056ea8','ticket_period','["31df19ba647b8d7ca55629de","2026-03-03T01:00:00Z"]','{"ticket_id":"31df19ba647b8d7ca55629de","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":"fed2999291b07f72137df7ed"}');
INSERT INTO "change" VALUES(282,'94ca8c52014f967f04056ea8','ticket_period','["31df19ba647b8d7ca55629de","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(283,'a1e9b27a309d15975ac91c4e','ticket','["894468d6e0989442c5af6964"]',NULL);
INSERT INTO "change" VALUES(284,'a1e9b27a309d15975ac91c4e','ticket_period','["894468d6e0989442c5af6964","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(285,'a1e9b27a309d15975ac91c4e','call','["980d88f4fdbf724254ea5cf5"]',NULL);
INSERT INTO "change" VALUES(286,'a1e9b27a309d15975ac91c4e','clock','["924636326a451b2a7ffa65b7"]',NULL);
INSERT INTO "change" VALUES(287,'a1e9b27a309d15975ac91c4e','clock','["b8177d0600d23a66e2a18e22"]',NULL);
INSERT INTO "change" VALUES(288,'a1e9b27a309d15975ac91c4e','clock_period','["924636326a451b2a7ffa65b7","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(289,'a1e9b27a309d15975ac91c4e','clock_period','["b8177d0600d23a66e2a18e22","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(290,'c59bddc3f77e3377b3bbc401','clock','["924636326a451b2a7ffa65b7"]','{"id":"924636326a451b2a7ffa65b7","ticket_id":"894468d6e0989442c5af6964","target":"answer","tier":"standard","within":"30m","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-04T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-04T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(291,'c59bddc3f77e3377b3bbc401','clock_period','["924636326a451b2a7ffa65b7","2026-03-04T01:00:00Z"]','{"clock_id":"924636326a451b2a7ffa65b7","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-04T01:30:00Z","held":0}');
INSERT INTO "change" VALUES(292,'ddd99e252e8922b0d936f723','ticket_period','["74be5bcd9d7847ca98cd1d0b","2026-03-04T01:00:00Z"]','{"ticket_id":"74be5bcd9d7847ca98cd1d0b","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"held","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"3","engineer_id":null}');
INSERT INTO "change" VALUES(293,'ddd99e252e8922b0d936f723','ticket_period','["74be5bcd9d7847ca98cd1d0b","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(294,'ddd99e252e8922b0d936f723','hold','["c8c6e2b4b733a5f1a6927245"]','{"id":"c8c6e2b4b733a5f1a6927245","ticket_id":"74be5bcd9d7847ca98cd1d0b","reason":"customer","since":"2026-03-04T01:00:00Z","until":null,"set_by":"tester","note":null,"ends_at":"2026-03-06T01:00:00Z"}');
INSERT INTO "change" VALUES(295,'ddd99e252e8922b0d936f723','clock_period','["d902cd8a2300e749c7929b4b","2026-03-06T01:00:00Z"]','{"clock_id":"d902cd8a2300e749c7929b4b","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":0}');
INSERT INTO "change" VALUES(296,'ddd99e252e8922b0d936f723','clock_period','["6590f4d9b61b60c13c061b93","2026-03-06T01:00:00Z"]','{"clock_id":"6590f4d9b61b60c13c061b93","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(297,'ddd99e252e8922b0d936f723','clock_period','["10925ea284fe0585a4be6ddf","2026-03-06T01:00:00Z"]','{"clock_id":"10925ea284fe0585a4be6ddf","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(298,'ddd99e252e8922b0d936f723','clock_period','["d902cd8a2300e749c7929b4b","2026-03-04T01:00:00Z"]','{"clock_id":"d902cd8a2300e749c7929b4b","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(299,'ddd99e252e8922b0d936f723','clock_period','["6590f4d9b61b60c13c061b93","2026-03-04T01:00:00Z"]','{"clock_id":"6590f4d9b61b60c13c061b93","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(300,'ddd99e252e8922b0d936f723','clock_period','["10925ea284fe0585a4be6ddf","2026-03-04T01:00:00Z"]','{"clock_id":"10925ea284fe0585a4be6ddf","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(301,'ddd99e252e8922b0d936f723','clock_period','["d902cd8a2300e749c7929b4b","2026-03-04T01:00:00Z"]','{"clock_id":"d902cd8a2300e749c7929b4b","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(302,'ddd99e252e8922b0d936f723','clock_period','["6590f4d9b61b60c13c061b93","2026-03-04T01:00:00Z"]','{"clock_id":"6590f4d9b61b60c13c061b93","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(303,'ddd99e252e8922b0d936f723','clock_period','["10925ea284fe0585a4be6ddf","2026-03-04T01:00:00Z"]','{"clock_id":"10925ea284fe0585a4be6ddf","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(304,'ddd99e252e8922b0d936f723','clock_period','["d902cd8a2300e749c7929b4b","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(305,'ddd99e252e8922b0d936f723','clock_period','["6590f4d9b61b60c13c061b93","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(306,'ddd99e252e8922b0d936f723','clock_period','["10925ea284fe0585a4be6ddf","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(307,'d51f6873561a951b89bf6a72','assessment','["d414ed44badb5fb48e9eaa60"]',NULL);
INSERT INTO "change" VALUES(308,'24f1566d74c8afecc0ba7cb5','assessment','["ea7c1ab30930696630b8804d"]',NULL);
INSERT INTO "change" VALUES(309,'01d4f72fbe1bda218247de6d','assessment','["ea7c1ab30930696630b8804d"]','{"id":"ea7c1ab30930696630b8804d","number":"AS-0002","month":"2026-03","rule":"calls","engineer_id":"111e567b9d3ba993c19f13bb","customer_id":null,"ticket_id":"7aafe7c40d971140021c4e73","dispatch_id":null,"at":"2026-03-20T02:00:00Z","source":"hand","fact":null,"because":"line engaged","penalty":10000,"amount":10000,"currency":"CNY","decimals":2,"made_at":"2026-04-01T01:00:00Z","waived_at":null,"waived_by":null,"waived_because":null,"dropped_at":null}');
INSERT INTO "change" VALUES(310,'bd690fcd0d48a2e73e5152cc','assessment_month','["2026-03"]',NULL);
INSERT INTO "change" VALUES(311,'192a0efc8b741894baadc051','assessment_told','["992d3ea06a138b5091d7be41"]',NULL);
INSERT INTO "change" VALUES(312,'5c6c9a96ae2813451b68f2f2','turnover','["1c8dd6f9981fb17085e2b699","2026-02"]',NULL);
INSERT INTO "change" VALUES(313,'b78cad6c153492db20361f18','settlement','["1c8dd6f9981fb17085e2b699","2026Q1"]',NULL);
INSERT INTO "change" VALUES(314,'42a3c594ade0b3214a1d48c1','turnover','["1c8dd6f9981fb17085e2b699","2026-04"]',NULL);
INSERT INTO "change" VALUES(315,'2acdf4a68ca08a0adcf4e5ee','customer','["b921be992530473d071e3a3f"]',NULL);
INSERT INTO "change" VALUES(316,'2acdf4a68ca08a0adcf4e5ee','phone','["b921be992530473d071e3a3f","861055500007","12"]',NULL);
INSERT INTO "change" VALUES(317,'90bfdb63f1c434828c4dcd59','phone','["1c8dd6f9981fb17085e2b699","861055500007","12"]',NULL);
INSERT INTO "change" VALUES(318,'90bfdb63f1c434828c4dcd59','phone','["b921be992530473d071e3a3f","861055500007","12"]','{"customer_id":"b921be992530473d071e3a3f","digits":"861055500007","extension":"12","shown":"010 5550 0007 ext 12","tail":"5500007"}');
INSERT INTO "change" VALUES(319,'90bfdb63f1c434828c4dcd59','customer','["b921be992530473d071e3a3f"]','{"id":"b921be992530473d071e3a3f","name":"Sample Dealers","name_key":"sample dealers","region":null,"tier":null,"phase":null,"address":null,"number":"CU-0005","merged_into":null}');
INSERT INTO "change" VALUES(320,'639f6e969cbf93d339ffb17f','contract_moved_end','["90488f0d6ddead4703a2cc34"]',NULL);
INSERT INTO "change" VALUES(321,'639f6e969cbf93d339ffb17f','contract','["73f5ee8d9b7fc48c3d0e1c2e"]','{"id":"73f5ee8d9b7fc48c3d0e1c2e","number":"C-0002","customer_id":"cd3cbd43ec3521fcf5a76f50","kind":"basic","tier":"standard","phase":null,"starts_on":"2026-01-01","ends_on":"2027-01-31"}');
INSERT INTO "change" VALUES(322,'639f6e969cbf93d339ffb17f','ticket','["74dc6ee88a4674141ee2df56"]','{"id":"74dc6ee88a4674141ee2df56","number":"SD-000002","count":2,"summary":"no power","kind":"fault","customer_id":"cd3cbd43ec3521fcf5a76f50","severity":null,"reach":null,"opened_at":"2026-03-02T03:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":"ae3db6ea0ecc21a579f08a6d","contract_id":"73f5ee8d9b7fc48c3d0e1c2e","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(323,'639f6e969cbf93d339ffb17f','ticket_period','["74dc6ee88a4674141ee2df56","2026-03-02T03:00:00Z"]','{"ticket_id":"74dc6ee88a4674141ee2df56","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","state":"held","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(324,'639f6e969cbf93d339ffb17f','ticket_period','["74dc6ee88a4674141ee2df56","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(325,'639f6e969cbf93d339ffb17f','ticket','["cb946e15165817f187d7cced"]','{"id":"cb946e15165817f187d7cced","number":"SD-000003","count":3,"summary":"scanner reads every second code","kind":"fault","customer_id":"cd3cbd43ec3521fcf5a76f50","severity":null,"reach":null,"opened_at":"2026-03-02T03:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":"73f5ee8d9b7fc48c3d0e1c2e","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(326,'639f6e969cbf93d339ffb17f','ticket_period','["cb946e15165817f187d7cced","2026-03-02T03:30:00Z"]','{"ticket_id":"cb946e15165817f187d7cced","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P2","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(327,'639f6e969cbf93d339ffb17f','ticket_period','["cb946e15165817f187d7cced","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(328,'3bcf35a695d8d62ff90a4006','survey','["ce76375577faaa31c6b8eddb"]',NULL);
INSERT INTO "change" VALUES(329,'3bcf35a695d8d62ff90a4006','survey_mark','["ce76375577faaa31c6b8eddb","attitude"]',NULL);
INSERT INTO "change" VALUES(330,'de151d23db85f610c2316a7a','survey','["3630691cae8c870146ee26c4"]',NULL);
INSERT INTO "change" VALUES(331,'882041978f37f9da4b596a92','contact','["668e3ff81105813fc9489f87"]','{"id":"668e3ff81105813fc9489f87","customer_id":"471e1361b9084a45286895eb","site_id":"ab6742b52a1948b2415bf6ee","name":"Li Na","role":"head nurse","phone":"13800000003","mail":null,"left_on":null,"head":0}');
INSERT INTO "change" VALUES(332,'085f7a6c4290973131f0b75b','equipment','["ae3db6ea0ecc21a579f08a6d"]','{"id":"ae3db6ea0ecc21a579f08a6d","serial":"PR-1002","serial_key":"pr-1002","kind":"printer","model":null,"customer_id":"cd3cbd43ec3521fcf5a76f50","site_id":null,"contract_id":"73f5ee8d9b7fc48c3d0e1c2e","bought_on":"2026-02-01","delivered_on":null,"accepted_on":"2026-02-02","used_on":null,"scrapped_on":null,"plate":null,"plate_key":null,"note":null,"paid_on":null,"transferred_on":null}');
INSERT INTO "change" VALUES(333,'c5fec86d2e60a187ec44ac3a','ticket','["a1f53b3f07201b2337287f28"]',NULL);
INSERT INTO "change" VALUES(334,'c5fec86d2e60a187ec44ac3a','ticket_period','["a1f53b3f07201b2337287f28","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(335,'c5fec86d2e60a187ec44ac3a','call','["f3ed34f44d2a55e61a3e481d"]',NULL);
INSERT INTO "change" VALUES(336,'c5fec86d2e60a187ec44ac3a','clock','["e5301181d25efc50955fb122"]',NULL);
INSERT INTO "change" VALUES(337,'c5fec86d2e60a187ec44ac3a','clock','["10d6a7bf738e10a1bbec1d9f"]',NULL);
INSERT INTO "change" VALUES(338,'c5fec86d2e60a187ec44ac3a','clock_period','["e5301181d25efc50955fb122","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(339,'c5fec86d2e60a187ec44ac3a','clock_period','["10d6a7bf738e10a1bbec1d9f","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(340,'f24d9f6c11df5c3c5764636f','withdrawn','["a1f53b3f07201b2337287f28"]',NULL);
INSERT INTO "change" VALUES(341,'f24d9f6c11df5c3c5764636f','clock_period','["10d6a7bf738e10a1bbec1d9f","2026-04-01T01:00:00Z"]','{"clock_id":"10d6a7bf738e10a1bbec1d9f","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(342,'f24d9f6c11df5c3c5764636f','clock_period','["e5301181d25efc50955fb122","2026-04-01T01:00:00Z"]','{"clock_id":"e5301181d25efc50955fb122","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(343,'f24d9f6c11df5c3c5764636f','clock','["10d6a7bf738e10a1bbec1d9f"]','{"id":"10d6a7bf738e10a1bbec1d9f","ticket_id":"a1f53b3f07201b2337287f28","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(344,'f24d9f6c11df5c3c5764636f','clock','["e5301181d25efc50955fb122"]','{"id":"e5301181d25efc50955fb122","ticket_id":"a1f53b3f07201b2337287f28","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(345,'f24d9f6c11df5c3c5764636f','call','["f3ed34f44d2a55e61a3e481d"]','{"id":"f3ed34f44d2a55e61a3e481d","ticket_id":"a1f53b3f07201b2337287f28","at":"2026-04-01T01:00:00Z","channel":"phone","caller":null,"phone":null,"said":"a slip","taken_by":"tester","place":0,"wish":null}');
INSERT INTO "change" VALUES(346,'f24d9f6c11df5c3c5764636f','ticket_period','["a1f53b3f07201b2337287f28","2026-04-01T01:00:00Z"]','{"ticket_id":"a1f53b3f07201b2337287f28","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(347,'f24d9f6c11df5c3c5764636f','ticket','["a1f53b3f07201b2337287f28"]','{"id":"a1f53b3f07201b2337287f28","number":"SD-000010","count":10,"summary":"a slip","kind":"fault","customer_id":"1c8dd6f9981fb17085e2b699","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(348,'f24d9f6c11df5c3c5764636f','taken_back','[122]',NULL);
INSERT INTO "change" VALUES(349,'fc17e7209b7f101ba7561964','ticket','["0593d4ee5e3b1b7f12181dc3"]',NULL);
INSERT INTO "change" VALUES(350,'fc17e7209b7f101ba7561964','ticket_period','["0593d4ee5e3b1b7f12181dc3","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(351,'fc17e7209b7f101ba7561964','call','["7531c6bc6036e58cbff0dba9"]',NULL);
INSERT INTO "change" VALUES(352,'fc17e7209b7f101ba7561964','clock','["d3e679df9a96946c6331fd99"]',NULL);
INSERT INTO "change" VALUES(353,'fc17e7209b7f101ba7561964','clock','["2e066b45d123d17ae4c72f35"]',NULL);
INSERT INTO "change" VALUES(354,'fc17e7209b7f101ba7561964','clock_period','["d3e679df9a96946c6331fd99","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(355,'fc17e7209b7f101ba7561964','clock_period','["2e066b45d123d17ae4c72f35","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(356,'7a8e3509162f04ede9525e87','ticket','["cea84c4dca24f9c17f994fcb"]',NULL);
INSERT INTO "change" VALUES(357,'7a8e3509162f04ede9525e87','ticket_period','["cea84c4dca24f9c17f994fcb","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(358,'7a8e3509162f04ede9525e87','call','["3f471b00febee6656f31bead"]',NULL);
INSERT INTO "change" VALUES(359,'7a8e3509162f04ede9525e87','clock','["7e62363d98b149c88aa9411a"]',NULL);
INSERT INTO "change" VALUES(360,'7a8e3509162f04ede9525e87','clock','["76c84fb8bc9323c4fc80bb70"]',NULL);
INSERT INTO "change" VALUES(361,'7a8e3509162f04ede9525e87','clock_period','["7e62363d98b149c88aa9411a","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(362,'7a8e3509162f04ede9525e87','clock_period','["76c84fb8bc9323c4fc80bb70","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(363,'5f150508708ece050b358539','ticket','["cea84c4dca24f9c17f994fcb"]','{"id":"cea84c4dca24f9c17f994fcb","number":"SD-000012","count":12,"summary":"logged twice","kind":"fault","customer_id":"1c8dd6f9981fb17085e2b699","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(364,'5f150508708ece050b358539','call','["3f471b00febee6656f31bead"]','{"id":"3f471b00febee6656f31bead","ticket_id":"cea84c4dca24f9c17f994fcb","at":"2026-04-01T01:00:00Z","channel":"phone","caller":null,"phone":null,"said":"logged twice","taken_by":"tester","place":0,"wish":null}');
INSERT INTO "change" VALUES(365,'b7831500cf82908c12bc4c0d','call','["3f471b00febee6656f31bead"]','{"id":"3f471b00febee6656f31bead","ticket_id":"cea84c4dca24f9c17f994fcb","at":"2026-04-01T01:00:00Z","channel":"phone","caller":"Mr Sample","phone":null,"said":"logged twice","taken_by":"tester","place":0,"wish":null}');
INSERT INTO "change" VALUES(366,'b7831500cf82908c12bc4c0d','ticket_period','["cea84c4dca24f9c17f994fcb","2026-04-01T01:00:00Z"]','{"ticket_id":"cea84c4dca24f9c17f994fcb","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(367,'b7831500cf82908c12bc4c0d','ticket_period','["cea84c4dca24f9c17f994fcb","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(368,'b7831500cf82908c12bc4c0d','ticket','["cea84c4dca24f9c17f994fcb"]','{"id":"cea84c4dca24f9c17f994fcb","number":"SD-000012","count":12,"summary":"does anybody come","kind":"fault","customer_id":"1c8dd6f9981fb17085e2b699","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(369,'b7831500cf82908c12bc4c0d','clock','["7e62363d98b149c88aa9411a"]','{"id":"7e62363d98b149c88aa9411a","ticket_id":"cea84c4dca24f9c17f994fcb","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(370,'b7831500cf82908c12bc4c0d','clock','["76c84fb8bc9323c4fc80bb70"]','{"id":"76c84fb8bc9323c4fc80bb70","ticket_id":"cea84c4dca24f9c17f994fcb","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(371,'b7831500cf82908c12bc4c0d','clock_period','["7e62363d98b149c88aa9411a","2026-04-01T01:00:00Z"]','{"clock_id":"7e62363d98b149c88aa9411a","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(372,'b7831500cf82908c12bc4c0d','clock_period','["76c84fb8bc9323c4fc80bb70","2026-04-01T01:00:00Z"]','{"clock_id":"76c84fb8bc9323c4fc80bb70","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(373,'8fa455a122b31f899410c41c','customer','["8c087ada938467a88326e143"]',NULL);
INSERT INTO "change" VALUES(374,'8fa455a122b31f899410c41c','customer_number','["k-17"]',NULL);
INSERT INTO "change" VALUES(375,'843c1a856143e96540b28047','customer','["80b5d42ac0a13992c7be7c53"]',NULL);
INSERT INTO "change" VALUES(376,'843c1a856143e96540b28047','ticket','["e586d714f1e5d566cb8d3d4c"]',NULL);
INSERT INTO "change" VALUES(377,'843c1a856143e96540b28047','ticket_period','["e586d714f1e5d566cb8d3d4c","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(378,'843c1a856143e96540b28047','call','["cedafa7f25bf4d47e24f0300"]',NULL);
INSERT INTO "change" VALUES(379,'843c1a856143e96540b28047','clock','["bb91155f9b01f4a7ff22606f"]',NULL);
INSERT INTO "change" VALUES(380,'843c1a856143e96540b28047','clock','["72a7db61c00d2f679eb92cb3"]',NULL);
INSERT INTO "change" VALUES(381,'843c1a856143e96540b28047','clock_period','["bb91155f9b01f4a7ff22606f","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(382,'843c1a856143e96540b28047','clock_period','["72a7db61c00d2f679eb92cb3","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(383,'843c1a856143e96540b28047','contact','["fbd0bb5d3a257b0d46faf7a3"]',NULL);
INSERT INTO "change" VALUES(384,'843c1a856143e96540b28047','mail','["<1@example.invalid>"]',NULL);
INSERT INTO "change" VALUES(385,'f72da17c8b3d6c8c1442d90c','ticket_period','["0593d4ee5e3b1b7f12181dc3","2026-04-01T01:00:00Z"]','{"ticket_id":"0593d4ee5e3b1b7f12181dc3","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(386,'f72da17c8b3d6c8c1442d90c','ticket_period','["0593d4ee5e3b1b7f12181dc3","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(387,'f72da17c8b3d6c8c1442d90c','dispatch','["a6cab8c16184524ecadd9bd4"]',NULL);
INSERT INTO "change" VALUES(388,'f72da17c8b3d6c8c1442d90c','dispatch_crew','["a6cab8c16184524ecadd9bd4","fed2999291b07f72137df7ed"]',NULL);
INSERT INTO "change" VALUES(389,'1b464cdeb271a768bedaff79','task','["e03fe2a9d894d62fec28b843"]',NULL);
INSERT INTO "change" VALUES(390,'1b464cdeb271a768bedaff79','task','["e03fe2a9d894d62fec28b843"]','{"id":"e03fe2a9d894d62fec28b843","number":"T-0001","rule":null,"turn":null,"what":"send the manual","noun":"customer","noun_id":"471e1361b9084a45286895eb","customer_id":"471e1361b9084a45286895eb","engineer_id":null,"role":null,"batch":null,"made_at":"2026-04-01T01:00:00Z","made_by":"tester","planned_on":"2026-04-03","due_on":"2026-04-03","ticket_id":null,"done_at":null,"done_by":null,"outcome":null,"dropped_at":null,"because":null}');
INSERT INTO "change" VALUES(391,'565d7b761832275fde8f48e3','task_move','["e03fe2a9d894d62fec28b843",1]',NULL);
INSERT INTO "change" VALUES(392,'565d7b761832275fde8f48e3','task','["e03fe2a9d894d62fec28b843"]','{"id":"e03fe2a9d894d62fec28b843","number":"T-0001","rule":null,"turn":null,"what":"send the manual","noun":"customer","noun_id":"471e1361b9084a45286895eb","customer_id":"471e1361b9084a45286895eb","engineer_id":"111e567b9d3ba993c19f13bb","role":null,"batch":null,"made_at":"2026-04-01T01:00:00Z","made_by":"tester","planned_on":"2026-04-03","due_on":"2026-04-03","ticket_id":null,"done_at":null,"done_by":null,"outcome":null,"dropped_at":null,"because":null}');
INSERT INTO "change" VALUES(393,'8f930ad581b265b003587bfb','acceptance','["ae3db6ea0ecc21a579f08a6d","final"]',NULL);
INSERT INTO "change" VALUES(394,'8f930ad581b265b003587bfb','equipment','["ae3db6ea0ecc21a579f08a6d"]','{"id":"ae3db6ea0ecc21a579f08a6d","serial":"PR-1002","serial_key":"pr-1002","kind":"printer","model":null,"customer_id":"cd3cbd43ec3521fcf5a76f50","site_id":null,"contract_id":"73f5ee8d9b7fc48c3d0e1c2e","bought_on":"2026-02-01","delivered_on":null,"accepted_on":"2026-02-02","used_on":null,"scrapped_on":null,"plate":"豫A12345","plate_key":"豫a12345","note":"in the van","paid_on":null,"transferred_on":null}');
INSERT INTO "change" VALUES(395,'8f930ad581b265b003587bfb','kept_file','["equipment","ae3db6ea0ecc21a579f08a6d",1]',NULL);
INSERT INTO "change" VALUES(396,'06c776d83881ccd6f4db71b5','warranty_card','["ae3db6ea0ecc21a579f08a6d"]',NULL);
INSERT INTO "change" VALUES(397,'29072ed18389a87f3f8eda86','care_rule','["count"]',NULL);
INSERT INTO "change" VALUES(398,'29072ed18389a87f3f8eda86','task','["52601676056e9c88a996abd5"]',NULL);
INSERT INTO "change" VALUES(399,'29072ed18389a87f3f8eda86','task','["a9ced721f52899d1648d342d"]',NULL);
INSERT INTO "change" VALUES(400,'a9d192ef8e28ff74e24ef3a7','dispatch','["a6cab8c16184524ecadd9bd4"]','{"id":"a6cab8c16184524ecadd9bd4","ticket_id":"0593d4ee5e3b1b7f12181dc3","visit":1,"engineer_id":"111e567b9d3ba993c19f13bb","ordered_at":"2026-04-01T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null}');
INSERT INTO "change" VALUES(401,'a9d192ef8e28ff74e24ef3a7','clock','["d3e679df9a96946c6331fd99"]','{"id":"d3e679df9a96946c6331fd99","ticket_id":"0593d4ee5e3b1b7f12181dc3","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(402,'a9d192ef8e28ff74e24ef3a7','clock_period','["d3e679df9a96946c6331fd99","2026-04-01T01:00:00Z"]','{"clock_id":"d3e679df9a96946c6331fd99","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(403,'d7fe15a6771be4fad6bf0774','dispatch','["a6cab8c16184524ecadd9bd4"]','{"id":"a6cab8c16184524ecadd9bd4","ticket_id":"0593d4ee5e3b1b7f12181dc3","visit":1,"engineer_id":"111e567b9d3ba993c19f13bb","ordered_at":"2026-04-01T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-04-01T01:00:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null}');
INSERT INTO "change" VALUES(404,'d7fe15a6771be4fad6bf0774','dispatch_check','["a6cab8c16184524ecadd9bd4","tidy"]',NULL);
INSERT INTO "change" VALUES(405,'d7fe15a6771be4fad6bf0774','dispatch_item','["a6cab8c16184524ecadd9bd4","training"]',NULL);
INSERT INTO "change" VALUES(406,'d7fe15a6771be4fad6bf0774','ticket','["571700ec09a2af48c482a780"]',NULL);
INSERT INTO "change" VALUES(407,'d7fe15a6771be4fad6bf0774','ticket_period','["571700ec09a2af48c482a780","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(408,'d7fe15a6771be4fad6bf0774','call','["87d83f4a8e1459f51ae372f2"]',NULL);
INSERT INTO "change" VALUES(409,'d7fe15a6771be4fad6bf0774','clock','["c9277bc1ae504845c13c36fc"]',NULL);
INSERT INTO "change" VALUES(410,'d7fe15a6771be4fad6bf0774','clock','["eff23038fe14cc457473068d"]',NULL);
INSERT INTO "change" VALUES(411,'d7fe15a6771be4fad6bf0774','clock_period','["c9277bc1ae504845c13c36fc","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(412,'d7fe15a6771be4fad6bf0774','clock_period','["eff23038fe14cc457473068d","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(413,'d7fe15a6771be4fad6bf0774','finding','["a6cab8c16184524ecadd9bd4","cable loose"]',NULL);
INSERT INTO "change" VALUES(414,'d7fe15a6771be4fad6bf0774','priced_line','["0ff5bb161be5de5e8b71e01f"]',NULL);
INSERT INTO "change" VALUES(415,'d7fe15a6771be4fad6bf0774','priced_line','["1649a28bf6f50504f7eab867"]',NULL);
INSERT INTO "change" VALUES(416,'0783871efe4b211600e989fa','dispatch_check','["a6cab8c16184524ecadd9bd4","tidy"]','{"dispatch_id":"a6cab8c16184524ecadd9bd4","item":"tidy","kept":1,"judged_by":null}');
INSERT INTO "change" VALUES(417,'f1a233de2e44071aa65cee30','article','["92290e82d45b260816ec5275"]',NULL);
INSERT INTO "change" VALUES(418,'28f249e666e1d706cabe2c62','ticket','["d84e53647a883b5f850d0af4"]',NULL);
INSERT INTO "change" VALUES(419,'28f249e666e1d706cabe2c62','ticket_period','["d84e53647a883b5f850d0af4","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(420,'28f249e666e1d706cabe2c62','call','["b5fe3615424dadaf83a397d1"]',NULL);
INSERT INTO "change" VALUES(421,'28f249e666e1d706cabe2c62','clock','["0627abd5a9990bc734a59905"]',NULL);
INSERT INTO "change" VALUES(422,'28f249e666e1d706cabe2c62','clock','["572b0601b25995ffff902e4b"]',NULL);
INSERT INTO "change" VALUES(423,'28f249e666e1d706cabe2c62','clock_period','["0627abd5a9990bc734a59905","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(424,'28f249e666e1d706cabe2c62','clock_period','["572b0601b25995ffff902e4b","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(425,'c5b6fc14d166759fc78e1296','ticket_period','["d84e53647a883b5f850d0af4","2026-04-01T02:00:00Z"]','{"ticket_id":"d84e53647a883b5f850d0af4","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(426,'c5b6fc14d166759fc78e1296','ticket_period','["d84e53647a883b5f850d0af4","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(427,'c5b6fc14d166759fc78e1296','ticket','["d84e53647a883b5f850d0af4"]','{"id":"d84e53647a883b5f850d0af4","number":"SD-000015","count":15,"summary":"how does it print now","kind":"fault","customer_id":"1c8dd6f9981fb17085e2b699","severity":null,"reach":null,"opened_at":"2026-04-01T02:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(428,'c5b6fc14d166759fc78e1296','clock','["0627abd5a9990bc734a59905"]','{"id":"0627abd5a9990bc734a59905","ticket_id":"d84e53647a883b5f850d0af4","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T02:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T02:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(429,'c5b6fc14d166759fc78e1296','clock','["572b0601b25995ffff902e4b"]','{"id":"572b0601b25995ffff902e4b","ticket_id":"d84e53647a883b5f850d0af4","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T02:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T02:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(430,'c5b6fc14d166759fc78e1296','clock_period','["0627abd5a9990bc734a59905","2026-04-01T02:00:00Z"]','{"clock_id":"0627abd5a9990bc734a59905","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(431,'c5b6fc14d166759fc78e1296','clock_period','["572b0601b25995ffff902e4b","2026-04-01T02:00:00Z"]','{"clock_id":"572b0601b25995ffff902e4b","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(432,'c5b6fc14d166759fc78e1296','article_use','["b0d1cd85f9f29e398f750beb"]',NULL);
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
INSERT INTO "clock" VALUES('b1992458d406b881ca28e81c','7aafe7c40d971140021c4e73','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('5ce5384da1c6339bd5c29012','7aafe7c40d971140021c4e73','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('6372f977aeb23251ee364392','7aafe7c40d971140021c4e73','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T01:00:00Z','resolved','2026-03-02T02:05:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('9af22f837a359aa65943194b','7aafe7c40d971140021c4e73','arrive','gold','2h clock','always','arrived',NULL,'ordered','2026-03-02T01:00:00Z','arrived','2026-03-02T02:05:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('9f784f5ef90bba91b63fad8a','74dc6ee88a4674141ee2df56','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:00:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('ceb3d892421aaa328c8b159e','74dc6ee88a4674141ee2df56','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:00:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('22ceda1ad5fac9deb790a337','cb946e15165817f187d7cced','answer','standard','30m','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z','answered','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z','missed','2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('f0d6dae831e00fac9f2c3acf','cb946e15165817f187d7cced','solve','standard','2 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('d902cd8a2300e749c7929b4b','74be5bcd9d7847ca98cd1d0b','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T03:45:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('6590f4d9b61b60c13c061b93','74be5bcd9d7847ca98cd1d0b','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T04:00:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('10925ea284fe0585a4be6ddf','74be5bcd9d7847ca98cd1d0b','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('e55fd6df0bdfe5ee8052e48c','31df19ba647b8d7ca55629de','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:35:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('a82fa0645220598530721f79','31df19ba647b8d7ca55629de','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:50:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('71c12563808989d567f401a8','31df19ba647b8d7ca55629de','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('352a9e5813bdb9890748206c','62d8b67e701d97e4bc8764e9','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('059bd6e6ca1f88c285bf1ef3','62d8b67e701d97e4bc8764e9','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('e8829931a43ff94b2ee55851','429aa295a1aaa13f6acd4539','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-03T01:00:00Z','arrived','2026-03-03T01:00:00Z',NULL,'met','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('2f93fe286cf682dfa121ac55','429aa295a1aaa13f6acd4539','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('45cda9ce27f51205a6209484','a59ce3f1f11286025ab30706','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met','2026-03-02T00:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('7a1978baf4f898b47719dca1','a59ce3f1f11286025ab30706','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met','2026-03-02T00:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('1822cea2c50748fc28b7fa13','1bc4124c4482591a2d17f72c','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('af9913e8e0f4f90427473955','1bc4124c4482591a2d17f72c','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('bcfb7df763eeaa3fc3c90055','1bc4124c4482591a2d17f72c','solve','gold','3 working days','office','resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('924636326a451b2a7ffa65b7','894468d6e0989442c5af6964','answer','standard','30m','office','answered opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z','answered','2026-03-04T01:10:00Z',NULL,'met','2026-03-04T01:00:00Z','tester','2026-03-04T03:00:00Z','written on paper');
INSERT INTO "clock" VALUES('b8177d0600d23a66e2a18e22','894468d6e0989442c5af6964','solve','standard','8h','office','resolved','customer parts vendor problem evidence','logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('d3e679df9a96946c6331fd99','0593d4ee5e3b1b7f12181dc3','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z','arrived','2026-04-01T01:00:00Z',NULL,'met','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('2e066b45d123d17ae4c72f35','0593d4ee5e3b1b7f12181dc3','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('7e62363d98b149c88aa9411a','cea84c4dca24f9c17f994fcb','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z','merged','2026-04-01T01:00:00Z',NULL,'void','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('76c84fb8bc9323c4fc80bb70','cea84c4dca24f9c17f994fcb','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z','merged','2026-04-01T01:00:00Z',NULL,'void','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('bb91155f9b01f4a7ff22606f','e586d714f1e5d566cb8d3d4c','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('72a7db61c00d2f679eb92cb3','e586d714f1e5d566cb8d3d4c','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('c9277bc1ae504845c13c36fc','571700ec09a2af48c482a780','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('eff23038fe14cc457473068d','571700ec09a2af48c482a780','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('0627abd5a9990bc734a59905','d84e53647a883b5f850d0af4','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T02:00:00Z','resolved','2026-04-01T02:00:00Z',NULL,'met','2026-04-01T02:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('572b0601b25995ffff902e4b','d84e53647a883b5f850d0af4','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T02:00:00Z','resolved','2026-04-01T02:00:00Z',NULL,'met','2026-04-01T02:00:00Z',NULL,NULL,NULL);
CREATE TABLE clock_period (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  due_at TEXT NOT NULL,
  held INTEGER NOT NULL CHECK (held IN (0, 1)),
  PRIMARY KEY (clock_id, since),
  CHECK (since <= until)
) STRICT;
INSERT INTO "clock_period" VALUES('b1992458d406b881ca28e81c','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:15:00Z',0);
INSERT INTO "clock_period" VALUES('5ce5384da1c6339bd5c29012','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('6372f977aeb23251ee364392','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('9af22f837a359aa65943194b','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('ceb3d892421aaa328c8b159e','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('9f784f5ef90bba91b63fad8a','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-02T06:00:00Z',1);
INSERT INTO "clock_period" VALUES('22ceda1ad5fac9deb790a337','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('f0d6dae831e00fac9f2c3acf','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','2026-03-04T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('d902cd8a2300e749c7929b4b','2026-03-02T03:30:00Z','2026-03-04T01:00:00Z','2026-03-02T03:45:00Z',0);
INSERT INTO "clock_period" VALUES('6590f4d9b61b60c13c061b93','2026-03-02T03:30:00Z','2026-03-04T01:00:00Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('10925ea284fe0585a4be6ddf','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-05T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('10925ea284fe0585a4be6ddf','2026-03-02T06:00:00Z','2026-03-04T01:00:00Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('e55fd6df0bdfe5ee8052e48c','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:35:00Z',0);
INSERT INTO "clock_period" VALUES('a82fa0645220598530721f79','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:50:00Z',0);
INSERT INTO "clock_period" VALUES('71c12563808989d567f401a8','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('352a9e5813bdb9890748206c','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('059bd6e6ca1f88c285bf1ef3','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('e8829931a43ff94b2ee55851','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('2f93fe286cf682dfa121ac55','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('45cda9ce27f51205a6209484','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-02T02:30:00Z',0);
INSERT INTO "clock_period" VALUES('7a1978baf4f898b47719dca1','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('d902cd8a2300e749c7929b4b','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T03:45:00Z',1);
INSERT INTO "clock_period" VALUES('6590f4d9b61b60c13c061b93','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T04:00:00Z',1);
INSERT INTO "clock_period" VALUES('10925ea284fe0585a4be6ddf','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T09:30:00Z',1);
INSERT INTO "clock_period" VALUES('1822cea2c50748fc28b7fa13','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-04T01:15:00Z',0);
INSERT INTO "clock_period" VALUES('af9913e8e0f4f90427473955','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-04T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('bcfb7df763eeaa3fc3c90055','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('924636326a451b2a7ffa65b7','2026-03-04T01:00:00Z','2026-03-04T01:10:00Z','2026-03-04T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('b8177d0600d23a66e2a18e22','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-05T01:00:00Z',0);
INSERT INTO "clock_period" VALUES('d902cd8a2300e749c7929b4b','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T03:45:00Z',0);
INSERT INTO "clock_period" VALUES('6590f4d9b61b60c13c061b93','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('10925ea284fe0585a4be6ddf','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('d3e679df9a96946c6331fd99','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('2e066b45d123d17ae4c72f35','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('7e62363d98b149c88aa9411a','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('76c84fb8bc9323c4fc80bb70','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('bb91155f9b01f4a7ff22606f','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('72a7db61c00d2f679eb92cb3','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('c9277bc1ae504845c13c36fc','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('eff23038fe14cc457473068d','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('0627abd5a9990bc734a59905','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','2026-04-01T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('572b0601b25995ffff902e4b','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','2026-04-09T09:30:00Z',0);
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
INSERT INTO "consent" VALUES('c3b2d8a9ec0bcb8821b728c9','7aafe7c40d971140021c4e73','remote',NULL,'Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('2d46ab01b1cf847bf1124b18','7aafe7c40d971140021c4e73','quote','f7941d3e3eaea3ad55859750','Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('ba41d6442b0f67d08b3ef274','74dc6ee88a4674141ee2df56','removal',NULL,'Ms Example','phone','2026-03-02T03:00:00Z');
CREATE TABLE contact (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  site_id TEXT REFERENCES site (id),
  name TEXT NOT NULL CHECK (name <> ''),
  role TEXT,
  phone TEXT,
  mail TEXT
, left_on TEXT, head INTEGER NOT NULL DEFAULT 0 CHECK (head IN (0, 1))) STRICT;
INSERT INTO "contact" VALUES('668e3ff81105813fc9489f87','471e1361b9084a45286895eb','ab6742b52a1948b2415bf6ee','Li Na','head nurse','13800000003',NULL,'2026-04-01',0);
INSERT INTO "contact" VALUES('fbd0bb5d3a257b0d46faf7a3','80b5d42ac0a13992c7be7c53',NULL,'Li Na',NULL,NULL,'li@example.invalid',NULL,0);
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
INSERT INTO "contract" VALUES('c994f5877d9b2e3e3ef1efba','C-0001','471e1361b9084a45286895eb','full','gold',NULL,'2026-01-01','2026-12-31');
INSERT INTO "contract" VALUES('73f5ee8d9b7fc48c3d0e1c2e','C-0002','cd3cbd43ec3521fcf5a76f50','basic','standard',NULL,'2026-01-01','2027-06-30');
CREATE TABLE contract_extension (
  clock_id TEXT PRIMARY KEY REFERENCES clock (id),
  contract_id TEXT NOT NULL REFERENCES contract (id),
  at TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  CHECK (ended_on < ends_on)
) STRICT;
INSERT INTO "contract_extension" VALUES('22ceda1ad5fac9deb790a337','73f5ee8d9b7fc48c3d0e1c2e','2026-03-02T06:00:00Z','2026-12-31','2027-01-31');
CREATE TABLE contract_moved_end (
  id TEXT PRIMARY KEY,
  contract_id TEXT NOT NULL REFERENCES contract (id),
  at TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  why TEXT NOT NULL CHECK (why <> ''),
  CHECK (ended_on <> ends_on)
) STRICT;
INSERT INTO "contract_moved_end" VALUES('90488f0d6ddead4703a2cc34','73f5ee8d9b7fc48c3d0e1c2e','2026-04-01T01:00:00Z','2027-01-31','2027-06-30','goodwill');
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
INSERT INTO "customer" VALUES('471e1361b9084a45286895eb','Example Clinic','example clinic','city','gold',NULL,'1 Example Road','CU-0001',NULL);
INSERT INTO "customer" VALUES('cd3cbd43ec3521fcf5a76f50','示例诊所','示例诊所',NULL,NULL,NULL,NULL,'CU-0002',NULL);
INSERT INTO "customer" VALUES('1c8dd6f9981fb17085e2b699','Sample Dealer','sample dealer',NULL,NULL,NULL,NULL,'CU-0003',NULL);
INSERT INTO "customer" VALUES('4b710eca659491e4b26c3952','Sample School','sample school',NULL,NULL,NULL,NULL,'CU-0004',NULL);
INSERT INTO "customer" VALUES('b921be992530473d071e3a3f','Sample Dealers','sample dealers',NULL,NULL,NULL,NULL,'CU-0005','1c8dd6f9981fb17085e2b699');
INSERT INTO "customer" VALUES('8c087ada938467a88326e143','Sample Works','sample works',NULL,NULL,NULL,NULL,'CU-0006',NULL);
INSERT INTO "customer" VALUES('80b5d42ac0a13992c7be7c53','Li Na','li na',NULL,NULL,NULL,NULL,'CU-0007',NULL);
CREATE TABLE customer_number (
  number_key TEXT PRIMARY KEY,
  number TEXT NOT NULL CHECK (number <> ''),
  customer_id TEXT NOT NULL REFERENCES customer (id),
  name_key TEXT NOT NULL
) STRICT;
INSERT INTO "customer_number" VALUES('k-17','K-17','8c087ada938467a88326e143','sample works');
CREATE TABLE discount (
  ticket_id TEXT PRIMARY KEY REFERENCES ticket (id),
  amount INTEGER NOT NULL CHECK (amount > 0),
  currency TEXT NOT NULL,
  decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 4),
  why TEXT NOT NULL CHECK (why <> ''),
  at TEXT NOT NULL,
  given_by TEXT NOT NULL
) STRICT;
INSERT INTO "discount" VALUES('7aafe7c40d971140021c4e73',500,'CNY',2,'goodwill','2026-03-02T02:05:00Z','tester');
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
INSERT INTO "dispatch" VALUES('af4752c900bef13513ae7929','7aafe7c40d971140021c4e73',1,'111e567b9d3ba993c19f13bb','2026-03-02T01:00:00Z',NULL,NULL,'2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z',NULL,'paper jam','worn roller','roller replaced','prints 20 labels',40,'2026-03-02T02:05:00Z','paper',NULL,NULL,'cost','free','full care',NULL,12,'printed 20 labels',1,'Li Na','2026-03-02T02:05:00Z',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dispatch" VALUES('7ac4dbc876220e3de994d9c7','429aa295a1aaa13f6acd4539',1,'fed2999291b07f72137df7ed','2026-03-03T01:00:00Z',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,'none','no training','explained','they know how',30,NULL,NULL,NULL,NULL,'free','free','in warranty',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dispatch" VALUES('a6cab8c16184524ecadd9bd4','0593d4ee5e3b1b7f12181dc3',1,'111e567b9d3ba993c19f13bb','2026-04-01T01:00:00Z',NULL,NULL,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'price','price','out of warranty',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'third floor','do not bend it',1);
CREATE TABLE dispatch_check (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  kept INTEGER NOT NULL CHECK (kept IN (0, 1)), judged_by TEXT,
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_check" VALUES('af4752c900bef13513ae7929','uniform',1,NULL);
INSERT INTO "dispatch_check" VALUES('af4752c900bef13513ae7929','tidy',0,NULL);
INSERT INTO "dispatch_check" VALUES('a6cab8c16184524ecadd9bd4','tidy',0,'tester');
CREATE TABLE dispatch_crew (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  PRIMARY KEY (dispatch_id, engineer_id)
) STRICT;
INSERT INTO "dispatch_crew" VALUES('a6cab8c16184524ecadd9bd4','fed2999291b07f72137df7ed');
CREATE TABLE dispatch_item (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  quantity INTEGER NOT NULL CHECK (quantity > 0), method TEXT,
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_item" VALUES('af4752c900bef13513ae7929','training',1,NULL);
INSERT INTO "dispatch_item" VALUES('a6cab8c16184524ecadd9bd4','training',1,'at the machine');
CREATE TABLE document (
  number INTEGER PRIMARY KEY,  -- when the texts have changed it is another one
  ticket_id TEXT NOT NULL UNIQUE REFERENCES ticket (id) ON DELETE CASCADE,
  digest INTEGER NOT NULL      -- of the texts
) STRICT;
INSERT INTO "document" VALUES(0,'cb946e15165817f187d7cced',2483302705);
INSERT INTO "document" VALUES(1,'a59ce3f1f11286025ab30706',129524800);
INSERT INTO "document" VALUES(2,'429aa295a1aaa13f6acd4539',1064806338);
INSERT INTO "document" VALUES(3,'62d8b67e701d97e4bc8764e9',2093342709);
INSERT INTO "document" VALUES(4,'894468d6e0989442c5af6964',1221380378);
INSERT INTO "document" VALUES(5,'1bc4124c4482591a2d17f72c',3017057375);
INSERT INTO "document" VALUES(6,'31df19ba647b8d7ca55629de',3112426978);
INSERT INTO "document" VALUES(7,'74be5bcd9d7847ca98cd1d0b',3873463776);
INSERT INTO "document" VALUES(8,'7aafe7c40d971140021c4e73',1763828510);
INSERT INTO "document" VALUES(9,'cea84c4dca24f9c17f994fcb',3483548428);
INSERT INTO "document" VALUES(10,'e586d714f1e5d566cb8d3d4c',2242262510);
INSERT INTO "document" VALUES(11,'74dc6ee88a4674141ee2df56',4152089765);
INSERT INTO "document" VALUES(12,'571700ec09a2af48c482a780',325237026);
INSERT INTO "document" VALUES(13,'0593d4ee5e3b1b7f12181dc3',3848825112);
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
INSERT INTO "engineer" VALUES('111e567b9d3ba993c19f13bb','Wang Lin','wang lin','wang','centre',NULL,'10 0001',NULL,1,NULL);
INSERT INTO "engineer" VALUES('fed2999291b07f72137df7ed','Zhao Min','zhao min','zhao','centre',NULL,NULL,NULL,1,8);
INSERT INTO "engineer" VALUES('4747b58ca91368f3d39985ce','Ada','ada',NULL,NULL,NULL,NULL,NULL,1,NULL);
CREATE TABLE engineer_role (
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  role TEXT NOT NULL CHECK (role <> ''),
  PRIMARY KEY (engineer_id, role)
) STRICT;
INSERT INTO "engineer_role" VALUES('fed2999291b07f72137df7ed','reception');
CREATE TABLE engineer_skill (
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  skill TEXT NOT NULL CHECK (skill <> ''),
  PRIMARY KEY (engineer_id, skill)
) STRICT;
INSERT INTO "engineer_skill" VALUES('111e567b9d3ba993c19f13bb','printer');
INSERT INTO "engineer_skill" VALUES('fed2999291b07f72137df7ed','installation');
CREATE TABLE entitlement (
  contract_id TEXT NOT NULL REFERENCES contract (id),
  entitlement TEXT NOT NULL,
  total INTEGER NOT NULL CHECK (total >= 0),
  used INTEGER NOT NULL DEFAULT 0 CHECK (used BETWEEN 0 AND total),
  PRIMARY KEY (contract_id, entitlement)
) STRICT;
INSERT INTO "entitlement" VALUES('c994f5877d9b2e3e3ef1efba','visit',4,1);
INSERT INTO "entitlement" VALUES('c994f5877d9b2e3e3ef1efba','training',2,1);
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
INSERT INTO "equipment" VALUES('337d7d6c4898ca8180ed8545','PR-1001','pr-1001','printer','LP2','471e1361b9084a45286895eb','ab6742b52a1948b2415bf6ee','c994f5877d9b2e3e3ef1efba','2024-01-01','2024-01-05','2024-01-10',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "equipment" VALUES('ae3db6ea0ecc21a579f08a6d','PR-1002','pr-1002','printer',NULL,'cd3cbd43ec3521fcf5a76f50',NULL,'73f5ee8d9b7fc48c3d0e1c2e','2026-02-01',NULL,'2026-04-01',NULL,NULL,'豫A12345','豫a12345','in the van',NULL,NULL);
INSERT INTO "equipment" VALUES('65035483b766be2feef73e2d','PR-9001','pr-9001','printer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE escalation (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  percent INTEGER NOT NULL CHECK (percent >= 1),
  done_at TEXT NOT NULL, undone TEXT,
  PRIMARY KEY (clock_id, percent)
) STRICT;
INSERT INTO "escalation" VALUES('10925ea284fe0585a4be6ddf',75,'2026-03-02T09:20:00Z',NULL);
INSERT INTO "escalation" VALUES('71c12563808989d567f401a8',75,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('10925ea284fe0585a4be6ddf',100,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('71c12563808989d567f401a8',100,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('71c12563808989d567f401a8',150,'2026-03-03T01:00:00Z',NULL);
CREATE TABLE finding (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  what TEXT NOT NULL CHECK (what <> ''),
  place INTEGER NOT NULL,
  ticket_id TEXT REFERENCES ticket (id),
  PRIMARY KEY (dispatch_id, what)
) STRICT;
INSERT INTO "finding" VALUES('a6cab8c16184524ecadd9bd4','cable loose',0,'571700ec09a2af48c482a780');
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
INSERT INTO "hold" VALUES('c03bc6d5f4288e87f44fbbc5','74dc6ee88a4674141ee2df56','factory','2026-03-02T03:00:00Z',NULL,'tester','sent away',NULL);
INSERT INTO "hold" VALUES('52657b7af3d34c7f6f468df6','429aa295a1aaa13f6acd4539','resolved','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester',NULL,NULL);
INSERT INTO "hold" VALUES('c8c6e2b4b733a5f1a6927245','74be5bcd9d7847ca98cd1d0b','customer','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','tester',NULL,'2026-03-06T01:00:00Z');
CREATE TABLE holder (
  id TEXT PRIMARY KEY,
  place TEXT,
  engineer_id TEXT REFERENCES engineer (id),
  dispatch_id TEXT UNIQUE REFERENCES dispatch (id),
  CHECK ((place IS NULL) <> (dispatch_id IS NULL)),
  CHECK (engineer_id IS NULL OR place IS NOT NULL)
) STRICT;
INSERT INTO "holder" VALUES('57b48890b0720cbb296a8e3b','warehouse',NULL,NULL);
INSERT INTO "holder" VALUES('7e568fd8fd02f211b7993ec9','centre','111e567b9d3ba993c19f13bb',NULL);
INSERT INTO "holder" VALUES('bc77c00dce64142771701f22','centre',NULL,NULL);
INSERT INTO "holder" VALUES('5411fa48f7b5e5af3db6b337',NULL,NULL,'af4752c900bef13513ae7929');
CREATE TABLE imported (
  row_hash TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id)
) STRICT;
INSERT INTO "imported" VALUES('a98a8f651662bdde032bfcf6f228a852c052407dc84ee9adcf3529dfd15c2d8e','a59ce3f1f11286025ab30706');
INSERT INTO "imported" VALUES('aed74f9fb9599ceeef9748d00acf6cc53cf33903c89475435915b9eb77ea7540','a59ce3f1f11286025ab30706');
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
INSERT INTO "journal" VALUES(1,'913471bd2c46f10c77a52c8b','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','111e567b9d3ba993c19f13bb','engineer added','{"name": "Wang Lin", "station": "centre"}','98ac7896f1586f723057d910c9b25bdc1124c45bfefa323e3f022c39f8b3c68c');
INSERT INTO "journal" VALUES(2,'35c9601786861200eb244a39','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','fed2999291b07f72137df7ed','engineer added','{"name": "Zhao Min", "station": "centre", "roles": ["reception"]}','7199e5004fd250fa7f0a830da6211b0671d11f1af4ab4d9056cb82ef52ea9d73');
INSERT INTO "journal" VALUES(3,'22bf4aa871e9dca70d5afa21','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','fed2999291b07f72137df7ed','engineer away','{"name": "Zhao Min", "since": "2026-04-05T16:00:00Z", "until": "2026-04-10T16:00:00Z", "note": "holiday"}','fb29e7c17e8adf52364d6b8910c4be0d69345958c9912261844048383739793a');
INSERT INTO "journal" VALUES(4,'da75945f4915af8eaf0790ec','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','471e1361b9084a45286895eb','customer added','{"number": "CU-0001", "name": "Example Clinic", "phones": ["13800000001"]}','fc06a1749ce142541f4846dd941c64b20a5a9af4d8e3c0eb44ec2de944774739');
INSERT INTO "journal" VALUES(5,'2b86b1f21862c70853fb4cc6','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','cd3cbd43ec3521fcf5a76f50','customer added','{"number": "CU-0002", "name": "示例诊所", "phones": ["13800000002"]}','ecd5c8bedbb3385ed9f1119f1426fbb35782e2f8506134b640068f62a2d87286');
INSERT INTO "journal" VALUES(6,'210bebe196788ea86550eefb','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','1c8dd6f9981fb17085e2b699','customer added','{"number": "CU-0003", "name": "Sample Dealer", "phones": []}','377ac06b1ef0fe59313aba213eeaa8765cf7b57b3dea1e7b320ead815824858e');
INSERT INTO "journal" VALUES(7,'dc2070b331ad6d9131040520','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','site','ab6742b52a1948b2415bf6ee','site added','{"customer": "Example Clinic", "name": "North wing", "address": "2 Sample Road", "region": "county"}','060ed59117f1d9aeb0e8469589989046fff91a3219631ac14d54e230211eb5ef');
INSERT INTO "journal" VALUES(8,'4b623d4c32aeba0eb678491e','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','471e1361b9084a45286895eb','telephone added','{"name": "Example Clinic", "phone": "13800000003"}','a86b9b7081c7cecd1ba664c23888497d54842d1504c8baa0d155e5578c368640');
INSERT INTO "journal" VALUES(9,'4b623d4c32aeba0eb678491e','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','471e1361b9084a45286895eb','contact added','{"customer": "Example Clinic", "name": "Li Na", "site": "North wing", "role": "head nurse", "phone": "13800000003", "mail": null}','c5c17e51e77c36552411651e70ff177c431f8ab2286a0cec0ac52d8926cf375d');
INSERT INTO "journal" VALUES(10,'5cb34d17e7d725c803fbf0e7','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','c994f5877d9b2e3e3ef1efba','contract added','{"number": "C-0001", "customer": "Example Clinic", "kind": "full", "tier": "gold", "from": "2026-01-01", "to": "2026-12-31"}','92e732061a659f441b85ede470018d5db35a741560f5598c133e6655621e7b4b');
INSERT INTO "journal" VALUES(11,'95e48db10812af5f7d948fef','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','73f5ee8d9b7fc48c3d0e1c2e','contract added','{"number": "C-0002", "customer": "示例诊所", "kind": "basic", "tier": "standard", "from": "2026-01-01", "to": "2026-12-31"}','2e7855cb39087afaca6da074e2fce2dc50ee5087bdcd11420f54e9bdbdc51687');
INSERT INTO "journal" VALUES(12,'72adaf7df7de44c7675873b3','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','337d7d6c4898ca8180ed8545','equipment added','{"serial": "PR-1001", "kind": "printer", "customer": "Example Clinic", "plate": null}','3d87f0edfd4da4fbe7c4474eb605edb9394885f01c223133dde28e7ba4f15944');
INSERT INTO "journal" VALUES(13,'6c24be5eb317fbe434a89410','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','ae3db6ea0ecc21a579f08a6d','equipment added','{"serial": "PR-1002", "kind": "printer", "customer": "示例诊所", "plate": null}','4b2f959c74f129372750483179c3f1cf45b44ddb187246530fae2eecbfa71509');
INSERT INTO "journal" VALUES(14,'ec925640371a1fd977b615ea','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','65035483b766be2feef73e2d','equipment added','{"serial": "PR-9001", "kind": "printer", "customer": null, "plate": null}','da80754bfd928446be73715de33d76c801fbb6771e5ac0778b018aa6ec1722b1');
INSERT INTO "journal" VALUES(15,'c73126bee226e333ebd8a336','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts received','{"part": "roller", "condition": "new", "quantity": 10, "from": null, "to": "warehouse", "serial": null, "request": null, "note": "delivery note 17"}','b2345184dfa086c9ed01698f43eda4230206b89aeca8ac962ff4c008b827e628');
INSERT INTO "journal" VALUES(16,'4c1d28f7127a3c213f3f3923','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 3, "from": "warehouse", "to": "centre/Wang Lin", "serial": null, "request": null, "note": null}','8a7a990cba3483d39a57286f7c2760dd7e2e18e8a1edcf9c52cef7a5fbe53d2e');
INSERT INTO "journal" VALUES(17,'b7707153b3ecb07f5732df07','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": null, "note": null}','19b0e8f17d2a1f46036e91cb26319350dc61c37dae46cc0ad094e3745f778cd3');
INSERT INTO "journal" VALUES(18,'f850c3dd920022701241b3b4','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','card','bef7901878c28cbb9f3d22fd','card sold','{"card": "CARD-0001", "customer": "Example Clinic", "value": 50000, "currency": "CNY", "decimals": 2}','061808aa5573998c8a2e9bc3b3ecd52d6a9b475e9fa9c274e5401ae245000b21');
INSERT INTO "journal" VALUES(19,'360b12e2dfad68bc228a154c','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','7aafe7c40d971140021c4e73','logged','{"channel": "phone", "caller": "Li Na", "phone": "13800000003", "said": "printer jams", "summary": "printer jams", "priority": "P1", "tier": "gold", "region": "county", "kind": "fault", "equipment": "PR-1001", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "1e81a1e037812c1ae3c7bd50", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T01:15:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T01:30:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','058fd31301eb9cbf41a3d965073cb0d8248ddf63df8b7faeb1e69e9f31f78d29');
INSERT INTO "journal" VALUES(20,'cb7488c2e4fc2bb31866a2d5','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','7aafe7c40d971140021c4e73','assigned','{"engineer": "Wang Lin", "was": null, "clocks": []}','643821947f153ee46285d25b24b93d9655236aaee46f39184e7f2b0f2a3f3386');
INSERT INTO "journal" VALUES(21,'f268408ac4be010c6f0a4b88','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','7aafe7c40d971140021c4e73','opinion','{"text": "restart did not help", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T01:15:00Z", "at": "2026-03-02T01:00:00Z", "spare": "15m clock"}, {"target": "opinion", "change": "met", "due": "2026-03-02T01:30:00Z", "at": "2026-03-02T01:00:00Z", "spare": "30m clock"}]}','73c1f6234a968eb66853876b982c8c1be759dcae2ba64c59b4f8a7034f700359');
INSERT INTO "journal" VALUES(22,'08bf375e1b183576baf4c977','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','7aafe7c40d971140021c4e73','appointed','{"visit_at": "2026-03-02T02:00:00Z", "visit_until": null, "asked_by": "customer", "note": "they close at noon", "clocks": []}','f16b808f54155ef18e3bf829bac391cdb2e5bb78c82bfed80fd4f70e69c58b8c');
INSERT INTO "journal" VALUES(23,'425e4505cb686f2ef990ce1b','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','7aafe7c40d971140021c4e73','consented','{"purpose": "remote", "by": "Li Na", "how": "phone", "quote": null, "clocks": []}','543e6c6f7cce315f73ce3cbb9d0b7c0e85003ab5934f3ebf18cfc2d65d449c75');
INSERT INTO "journal" VALUES(24,'bfe25e54c394a38b6969c97e','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','7aafe7c40d971140021c4e73','quoted','{"quote": "Q-0001", "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}], "total": 8000, "currency": "CNY", "decimals": 2}','56f6e8a373f450202e2b9597cb8403b7cb52be99c7967cd3c15c835ad9bca3cf');
INSERT INTO "journal" VALUES(25,'58929d1756cd400ad40adafa','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','7aafe7c40d971140021c4e73','consented','{"purpose": "quote", "by": "Li Na", "how": "phone", "quote": "Q-0001", "clocks": []}','abfbb48f6cdb4823e89a2772cb3abcea56538ddc2428ef683dde82c311a96956');
INSERT INTO "journal" VALUES(26,'e90d5d9ef617058252881c48','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','7aafe7c40d971140021c4e73','ordered','{"visit": 1, "engineer": "Wang Lin", "instead_of": null, "clocks": [{"target": "arrive", "change": "started", "due": "2026-03-02T03:00:00Z", "within": "2h clock"}]}','4e065d4bdc3bce140661ced0658607607b1c3ec8b01b5db3a7913cdc65d90d79');
INSERT INTO "journal" VALUES(27,'b13039c990979e67a3351bd4','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','7aafe7c40d971140021c4e73','parts issued','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "centre/Wang Lin", "to": "SD-000001/1", "serial": null, "request": null, "note": null}','bd177f5b59af4dce2b1499da88e31951e21ca68c0786f8c81ab80aa2aea15894');
INSERT INTO "journal" VALUES(28,'6cc9c63cebbd892080b64d8c','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','7aafe7c40d971140021c4e73','arrived','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "arrive", "change": "met", "due": "2026-03-02T03:00:00Z", "at": "2026-03-02T02:05:00Z", "spare": "55m clock"}]}','877755c7ecd497a4ef6bc7e1e622b499c915b334cb0a26e03f8ab93909129b90');
INSERT INTO "journal" VALUES(29,'ce31ddc9b780295636b4178e','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','7aafe7c40d971140021c4e73','recorded','{"visit": 1, "form": {"fault": "paper jam", "code": "paper", "cause": "worn roller", "action": "roller replaced", "test": "printed 20 labels", "result": "prints 20 labels", "minutes": 40, "kilometres": 12, "solved": true, "covered": {"parts": "cost", "work": "free", "because": "full care"}, "checklist": {"uniform": true, "tidy": false}, "work": {"training": 1}, "parts": [{"part": "roller", "quantity": 1, "source": null, "condition": "new", "serial": null, "back": false}]}, "was": {}, "clocks": []}','d42cb9dcf32e064742629abb77b79f5aeb3275b93bf101ed8857abcef9613e4d');
INSERT INTO "journal" VALUES(30,'ce31ddc9b780295636b4178e','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','7aafe7c40d971140021c4e73','parts fitted','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "SD-000001/1", "to": null, "serial": null, "request": null, "note": null}','36012327e9256c5755b954a139babdd777a023382d8296b4e078b6662de3e799');
INSERT INTO "journal" VALUES(31,'ce31ddc9b780295636b4178e','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','7aafe7c40d971140021c4e73','entitlement used','{"contract": "C-0001", "entitlement": "training", "quantity": 1, "left": 1}','5c983de592793aefecfdb39558df327f978dd89693f70d0d925202b0f19b1712');
INSERT INTO "journal" VALUES(32,'ce31ddc9b780295636b4178e','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','7aafe7c40d971140021c4e73','charged','{"visit": 1, "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}, {"kind": "work", "item": "training", "quantity": 1, "unit": "place", "unit_price": 20000, "list_amount": 20000, "amount": 0, "because": "included in the contract"}], "total": 8000, "currency": "CNY", "decimals": 2}','0ba76fcb8662fdefb35a39b9935cd7f9a8f12343c5b472674faea78082a639a1');
INSERT INTO "journal" VALUES(33,'c3a7efd3579968ef19769f47','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','7aafe7c40d971140021c4e73','attached','{"visit": 1, "number": 1, "kind": "photo", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','08572f374531c7d113ca3f72fbf835af175507ad240333e43b599dd9009ea036');
INSERT INTO "journal" VALUES(34,'743232512739ca72d8490e60','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','7aafe7c40d971140021c4e73','file attached','{"number": 2, "kind": "file", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','6eed6a2504af6db7ec963dbdb1f85690c2b6c015c832fde4790920977883e3cd');
INSERT INTO "journal" VALUES(35,'962404ab1e9b819a319e7a78','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','7aafe7c40d971140021c4e73','recorded','{"visit": 1, "form": {"signature": "Li Na"}, "was": {}, "clocks": []}','7c29968fcb90ca4762ad32bfaae9825dd583915ca50bd0c8e4b6cfe9ceb26a40');
INSERT INTO "journal" VALUES(36,'962404ab1e9b819a319e7a78','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','7aafe7c40d971140021c4e73','finished','{"visit": 1, "engineer": "Wang Lin", "clocks": []}','21a77164f4141a45e593f290f7e1d4c6b56a2ed98c2c97295813613b16763c97');
INSERT INTO "journal" VALUES(37,'962404ab1e9b819a319e7a78','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','7aafe7c40d971140021c4e73','resolved','{"cause": "worn roller", "solution": "roller replaced", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-02T09:30:00Z", "at": "2026-03-02T02:05:00Z", "spare": "6h25m"}]}','ac88cc855d0a8b882c26c98ea31044161c4f6c7b94a3db8b3a70d850740c50e0');
INSERT INTO "journal" VALUES(38,'fbef76c6654790e93a01b49f','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','7aafe7c40d971140021c4e73','paid','{"receipt": "R-0001", "amount": 3000, "currency": "CNY", "decimals": 2, "method": "card", "card": "CARD-0001", "balance": 47000, "owed": 5000, "held": 0}','34abe0c6af1dd5f200f854665515d73c9624adce71071713418d419cf1904cd1');
INSERT INTO "journal" VALUES(39,'ff775ea4d6241feaba538609','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','7aafe7c40d971140021c4e73','paid','{"receipt": "R-0002", "amount": 5000, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 0}','839bf99da26b2780a666b4b4b8a2d48d166cc531d5ad268994219f5225098e42');
INSERT INTO "journal" VALUES(40,'6996b6506ecad71260c265cb','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','7aafe7c40d971140021c4e73','handed-over','{"visit": 1, "engineer": "Wang Lin", "clocks": [], "receipts": ["R-0001", "R-0002"], "money": [{"amount": 8000, "currency": "CNY", "decimals": 2}]}','1ca89a044eb855d61341d9ed6507bcf44d2deb261c60bb21263e40b8924efbc8');
INSERT INTO "journal" VALUES(41,'e8951e98569c04169e4120ae','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','7aafe7c40d971140021c4e73','discounted','{"amount": 500, "was": 0, "currency": "CNY", "decimals": 2, "why": "goodwill", "owed": 0, "held": 500}','736f3c9cdcaef6fa3c1f23fc2c4c985cc33f3ca6a22265d84a23b1df49a60140');
INSERT INTO "journal" VALUES(42,'1739c98118802464ec45bfdc','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','7aafe7c40d971140021c4e73','refunded','{"receipt": "R-0003", "amount": 500, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 0}','aeb61fb24c629c4ca9ebb8a5576ebdb0db9788ef8ed4f729dd48641a7eb9a8d3');
INSERT INTO "journal" VALUES(43,'cf53ca491240abc6cdeb5099','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','7aafe7c40d971140021c4e73','receipt voided','{"receipt": "R-0003", "amount": -500, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 500, "why": "it was not given"}','7d78a45013a29aafff65483a3ef40cbb81cd8ffb06c326da82e3ad8ba2b789f9');
INSERT INTO "journal" VALUES(44,'2c2a46f9cfd0183e95c86f5b','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','7aafe7c40d971140021c4e73','closed','{"note": null, "clocks": []}','aa8b7462ea868fabe717be03a29186431f9a1ec78abefab8cbdea1e96d6e2996');
INSERT INTO "journal" VALUES(45,'77878326236623f3b0ba6d66','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','74dc6ee88a4674141ee2df56','logged','{"channel": "phone", "caller": null, "phone": null, "said": "no power", "summary": "no power", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "equipment": "PR-1002", "contract": "C-0002", "assumed": ["priority", "region", "kind", "phase"], "terms": "fab3d5abe324951bed3a159b", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T06:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','805b05b9c473e6d231d094ed3fba2c8d7de730e16b976e539690e862dcec4700');
INSERT INTO "journal" VALUES(46,'1d01394d8f0ec6917a33e4fe','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','74dc6ee88a4674141ee2df56','called','{"channel": "phone", "caller": null, "phone": null, "said": "is anybody coming?", "clocks": []}','ea91ec66c2c8ca00c210b3cc8c7de6824c72f13fbc0898b3dedf62e8ea8d3141');
INSERT INTO "journal" VALUES(47,'43ae237945aa4509b8fa109b','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','74dc6ee88a4674141ee2df56','lent','{"loan": "265d2819d14ec4da34adc342", "serial": "PR-9001", "kind": "printer", "due": "2026-03-17T03:00:00Z", "clocks": []}','7d316e00229ee31d14bfef6b988a861fd3a3921beb3c4080fa909199f48100e5');
INSERT INTO "journal" VALUES(48,'0653e83b689a7c42f5f27aa0','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','74dc6ee88a4674141ee2df56','return asked','{"return": "RMA-0001", "serial": "PR-1002", "reason": "quality", "decision": "repair", "freight": "desk", "because": {"when": {"warranty": ["in"]}}, "overruled_by": null}','55b5c0371a9081f5803a4bffa500038ce4253902f87f9449b186c212db18e0a0');
INSERT INTO "journal" VALUES(49,'76a80b98010fa0d24bf4bd0b','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','wang','ticket','74dc6ee88a4674141ee2df56','return approved','{"return": "RMA-0001", "by": "wang", "lacking": 0, "note": null}','8def13e1180edc9c3a8effa08c458d223f173bb7d25ecf6072eee75f86f63166');
INSERT INTO "journal" VALUES(50,'eb076a49f9d62f310f61f75c','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','74dc6ee88a4674141ee2df56','consented','{"purpose": "removal", "by": "Ms Example", "how": "phone", "quote": null, "clocks": []}','716612bcb62ff5fc8b12124fb2c281452c3ba17c7ddb7e5634d18c08719f1060');
INSERT INTO "journal" VALUES(51,'b586d52c8b7cd7f085b57844','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','74dc6ee88a4674141ee2df56','sent-away','{"return": "RMA-0001", "serial": "PR-1002", "freight": "desk", "clocks": []}','8945b87abc4d090bb746390fdeeca2e8f41b390434f30454632e71fbfa414914');
INSERT INTO "journal" VALUES(52,'08de68eb6b42ea219fdc8b59','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','74dc6ee88a4674141ee2df56','held','{"reason": "factory", "note": "sent away", "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T06:00:00Z"}]}','e965bd5ecf2c50f3805987aa4650ac8cac506bcc19de0ab046942497896ced8c');
INSERT INTO "journal" VALUES(53,'0486a474c98cf0e6dd04b55c','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','cb946e15165817f187d7cced','logged','{"channel": "phone", "caller": null, "phone": null, "said": "scanner reads every second code", "summary": "scanner reads every second code", "priority": "P2", "tier": "standard", "region": "city", "kind": "fault", "contract": "C-0002", "typed": ["priority"], "assumed": ["region", "kind", "phase"], "terms": "03942e49086f420d16ec445b", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-04T09:30:00Z", "within": "2 working days"}]}','d01052c36e68fed88e1e58663dcda84bc029074f0b90561d82828cb9879496a6');
INSERT INTO "journal" VALUES(54,'55e0d92247b065186b6977bd','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','74be5bcd9d7847ca98cd1d0b','logged','{"channel": "phone", "caller": null, "phone": null, "said": "registration desk is down", "summary": "registration desk is down", "priority": "P3", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "98542b5f78d56bce52993112", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T03:45:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-05T09:30:00Z", "within": "3 working days"}]}','ed76e8970154d3a15a9c8ef99cb62af809d0c68a837b354350154a900bb9d38f');
INSERT INTO "journal" VALUES(55,'df86d5e4778565c7eea6693e','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','74be5bcd9d7847ca98cd1d0b','classified','{"changed": {"priority": ["P3", "P1"], "severity": [null, "down"], "reach": [null, "group"]}, "terms": "1c48f981e6c5bd003bb807b1", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "moved", "due": "2026-03-02T09:30:00Z", "was": "2026-03-05T09:30:00Z"}]}','b2ddc9ac8b696e3731b9d3f31c37994223fc3766ceef3e0eda7a2167a4ff048b');
INSERT INTO "journal" VALUES(56,'b5f7a90ab044e449644d5973','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','74be5bcd9d7847ca98cd1d0b','escalated','{"from": "1", "to": "2", "reason": "the board has to be measured", "clocks": []}','57b603207a3ec10867647af0b3c47ef9c2703cf078f7372369bf94364d0ec590');
INSERT INTO "journal" VALUES(57,'52e8a2af9506ac27dd61c4bd','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','cb946e15165817f187d7cced','answered','{"text": "we look into it", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T04:00:00Z", "at": "2026-03-02T06:00:00Z", "late": "1h"}]}','94df61accea9330cd1844e82d19f8e58b66410bf99ce201b2275f6eb2cee2b99');
INSERT INTO "journal" VALUES(58,'52e8a2af9506ac27dd61c4bd','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','cb946e15165817f187d7cced','contract extended','{"target": "answer", "number": "C-0002", "by": "1 month", "was": "2026-12-31", "ends_on": "2027-01-31"}','28994d1c7a0f4066cec80b5e99c20bba32619e315603ee7c5c242e9705c7018d');
INSERT INTO "journal" VALUES(59,'24ab9d6ef7779a58aaa101ae','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','132db331ab2d6e0b12778dc9','parts asked','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "because": "for the fair"}','c42f81af9b56d92d00ff4201e8d602007831e46d0c1080f4fb9614e536c76e95');
INSERT INTO "journal" VALUES(60,'3b6be355385645a660c32380','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','wang','request','132db331ab2d6e0b12778dc9','request approved','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "lacking": 0, "note": null}','94cd014b5acfa1fbf42d051d22d0152ff06476661d57e746543763d5b0f076c3');
INSERT INTO "journal" VALUES(61,'595f42340d1f3739afd8df9c','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": "REQ-0001", "note": null}','adff4fe54b55bb377d4ad013dad91f6de6fd491795a15c98ba710ae6dbef59ad');
INSERT INTO "journal" VALUES(62,'595f42340d1f3739afd8df9c','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','132db331ab2d6e0b12778dc9','request issued','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "source": "warehouse"}','5d78a604805b9d4ffb7d6e22778812c8c12c5984cdcd76e1c8a6a15d9f299634');
INSERT INTO "journal" VALUES(63,'e2cd1bc2d0c0464e4463be13','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts counted','{"holder": "centre/Wang Lin", "part": "roller", "condition": "new", "counted": 1, "expected": 2, "engineer": "Wang Lin", "charged": 12000, "currency": "CNY", "decimals": 2}','4203d67324e670829bdeca8113cbf01b6b80c9c5f99af0a882fdee6921b9967c');
INSERT INTO "journal" VALUES(64,'3b4bc2462946883dbb9c32ee','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','contract','c994f5877d9b2e3e3ef1efba','entitlement used','{"contract": "C-0001", "entitlement": "visit", "quantity": 1, "left": 3}','363e433052478f539834e6bfdf6ac98b302e21a8a290b9c2aa531af8695e7298');
INSERT INTO "journal" VALUES(65,'81fd6917534d828b9b101a23','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','31df19ba647b8d7ca55629de','logged','{"channel": "phone", "caller": null, "phone": null, "said": "cannot log in", "summary": "cannot log in", "priority": "P1", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "1c48f981e6c5bd003bb807b1", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T09:35:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T09:50:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','d6f351061b41f00aa9e022191132aec0efd820de603680dd22c6421dcec60dfb');
INSERT INTO "journal" VALUES(66,'24461b9f7460feb411d04409','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','74be5bcd9d7847ca98cd1d0b','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T08:15:00Z", "note": "time is running out", "due_at": "2026-03-02T09:30:00Z"}','d1c27f491dfcb3fdb071df4ab8c3939b9f0ad00e1f4a05782eb59f3e50bd2a3d');
INSERT INTO "journal" VALUES(67,'24461b9f7460feb411d04409','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','74be5bcd9d7847ca98cd1d0b','notices written','{"to": ["Head of service"]}','61a0e7fa401c379887a535f2c8db363ea7895f490f7187ecb43c6099c1b627a1');
INSERT INTO "journal" VALUES(68,'6e41b98c7e155c2355c9bc7d','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','74be5bcd9d7847ca98cd1d0b','person told','{"to": "Head of service", "way": "command"}','507872d6775400a8f546acb8d33c60d635e1b8ef1f7016e6745a5d49a600cdcf');
INSERT INTO "journal" VALUES(69,'e2744a6448a5cf080bb655a4','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','31df19ba647b8d7ca55629de','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T09:27:30Z", "note": "time is running out", "due_at": "2026-03-02T09:30:00Z"}','e5d8d160d9bad7f61eb91a17da801db3197497af5e0074d6f2f2654adf8c1ebd');
INSERT INTO "journal" VALUES(70,'e2744a6448a5cf080bb655a4','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','31df19ba647b8d7ca55629de','notices written','{"to": ["Head of service"]}','f0e7936ad106d5f5433116bd157b9fc5a3a32d9189c90a9620ca884533b5ec51');
INSERT INTO "journal" VALUES(71,'146222d33a165cc486e783cd','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','74be5bcd9d7847ca98cd1d0b','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','e42c0faf23a0f4fc9b8fd0365e01b21825151b1507c065cab43d888f82ecc61a');
INSERT INTO "journal" VALUES(72,'146222d33a165cc486e783cd','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','74be5bcd9d7847ca98cd1d0b','escalated','{"from": "2", "to": "3", "because": {"target": "solve", "percent": 100}, "reason": null, "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}]}','fdf047ac0b25ded49fc796bd81d46ecadf924e54d460c5edd6c064a10246bec7');
INSERT INTO "journal" VALUES(73,'146222d33a165cc486e783cd','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','74be5bcd9d7847ca98cd1d0b','left undone','{"what": "priority", "why": "{number} is {priority} already", "facts": {"number": "SD-000004", "priority": "P1"}}','8949d9e14602b1b3fe1b32ca07890adf18e203a3ac951b204499efa66de847e2');
INSERT INTO "journal" VALUES(74,'18a34c9ba249712bcf3b285c','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','31df19ba647b8d7ca55629de','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','e87b2cf783419ddff9d7d06f4beacb88c7783913e95415267a0a1dd1a4bd599c');
INSERT INTO "journal" VALUES(75,'18a34c9ba249712bcf3b285c','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','31df19ba647b8d7ca55629de','escalated','{"from": "1", "to": "2", "because": {"target": "solve", "percent": 100}, "reason": null, "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}, {"target": "answer", "change": "missed", "due": "2026-03-02T09:35:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T09:50:00Z"}]}','d0ae9a38bb7c3859b59554c0b8e08588e5eda45dacc6ba737bc221ac61b68421');
INSERT INTO "journal" VALUES(76,'18a34c9ba249712bcf3b285c','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','31df19ba647b8d7ca55629de','left undone','{"what": "priority", "why": "{number} is {priority} already", "facts": {"number": "SD-000005", "priority": "P1"}}','f399fb920e42ae7c9a8b08bb132610693717196b5c6de44e9216ffbdf2c973af');
INSERT INTO "journal" VALUES(77,'6abf326fc23ab357d47dce90','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','31df19ba647b8d7ca55629de','time used','{"target": "solve", "percent": 150, "used_at": "2026-03-03T00:35:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','7c61b4e37154fab4893d166284641751257f0895255528d850f993df974775ce');
INSERT INTO "journal" VALUES(78,'6abf326fc23ab357d47dce90','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','31df19ba647b8d7ca55629de','assigned','{"engineer": "Zhao Min", "was": null, "clocks": [], "because": {"station": "centre", "skill": null, "live": 0, "last_at": null}}','c0ee575287b9917d5c3bb8300953e819aaef41cc349592eb429395af0d02ebc8');
INSERT INTO "journal" VALUES(79,'561fe5d19c19764701b28478','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','31df19ba647b8d7ca55629de','person told','{"to": "Head of service", "way": "command"}','7a2ff6d68a5b8262e4eef4b9b062cc8ed3ba999f073b773337a6207c3b58cad3');
INSERT INTO "journal" VALUES(80,'b41d5718c8671990d2f88873','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','62d8b67e701d97e4bc8764e9','logged','{"channel": "phone", "caller": null, "phone": null, "said": "called by mistake", "summary": "called by mistake", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "fab3d5abe324951bed3a159b", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','2d1e69aa22b58ab66a68925aa4951c515ffa7dd67a8cf59cececc01ba11996ec');
INSERT INTO "journal" VALUES(81,'382f348fed292349a73d83b6','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','62d8b67e701d97e4bc8764e9','cancelled','{"reason": "called by mistake", "clocks": [{"target": "answer", "change": "void", "due": "2026-03-03T03:00:00Z"}, {"target": "solve", "change": "void", "due": "2026-03-10T09:30:00Z"}]}','cc944eae99af1b1982cbeca921a0c98bf897b2ea6c750376150398d250e7befc');
INSERT INTO "journal" VALUES(82,'89e9af0019b1a0df96897fd4','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','429aa295a1aaa13f6acd4539','logged','{"channel": "phone", "caller": null, "phone": null, "said": "how does it print", "summary": "how does it print", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "typed": ["warranty"], "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "fab3d5abe324951bed3a159b", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','b8e99c494da03afa72b185f7a9c7b51bcb5a9dffb169b031e86a5efae0f15303');
INSERT INTO "journal" VALUES(83,'7c378b7be3f813242ee7dad7','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','429aa295a1aaa13f6acd4539','ordered','{"visit": 1, "engineer": "Zhao Min", "instead_of": null, "clocks": []}','eaa766f7d2251adf4b20b30f35d72b0494821284485953166ecdc33cd8b85de1');
INSERT INTO "journal" VALUES(84,'fe29fd19158b840fd0614704','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','429aa295a1aaa13f6acd4539','arrived','{"visit": 1, "engineer": "Zhao Min", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-03T03:00:00Z", "at": "2026-03-03T01:00:00Z", "spare": "2h"}]}','1516ad0d803508a8785275c635e8e726997b5e34e58fa1e3176ccbadf3abd608');
INSERT INTO "journal" VALUES(85,'494fe03a68833bfafc7ec71f','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','429aa295a1aaa13f6acd4539','recorded','{"visit": 1, "form": {"fault": "none", "cause": "no training", "action": "explained", "result": "they know how", "minutes": 30, "covered": {"parts": "free", "work": "free", "because": "in warranty"}}, "was": {}, "clocks": []}','8497a34da5a6f5aecadc4241e06b6d966cfd08c54349149bc5a45fb784ee85fc');
INSERT INTO "journal" VALUES(86,'494fe03a68833bfafc7ec71f','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','429aa295a1aaa13f6acd4539','charged','{"visit": 1, "because": "in warranty", "lines": [{"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "in warranty"}, {"kind": "work", "item": "labour", "quantity": 1, "unit": "30m", "unit_price": 6000, "list_amount": 6000, "amount": 0, "because": "in warranty"}], "total": 0, "currency": "CNY", "decimals": 2}','2ef73042deb615cdf712330604311def777f8ad3c9b0689912bca0268c2f4059');
INSERT INTO "journal" VALUES(87,'494fe03a68833bfafc7ec71f','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','429aa295a1aaa13f6acd4539','finished','{"visit": 1, "engineer": "Zhao Min", "clocks": []}','c51724ac7e865916b165e286b776753ab429d63472882510c060a2e4bab86141');
INSERT INTO "journal" VALUES(88,'a37d1daa1348e4600b740c0e','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','429aa295a1aaa13f6acd4539','resolved','{"cause": "no training", "solution": "explained", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-10T09:30:00Z", "at": "2026-03-03T01:00:00Z", "spare": "5 working days"}]}','8b7b9a562e50f4d69ce8ca7022dba69609bbe173114ecb33f560a39f57cf60a3');
INSERT INTO "journal" VALUES(89,'d273bc592adaa7aae913a0a1','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','429aa295a1aaa13f6acd4539','closed','{"note": "content", "clocks": []}','601a1fef1fb678a633524c067ac16a979937ece8d69577b9e096885755d96a0c');
INSERT INTO "journal" VALUES(90,'5befd05848a5f71c4ab24932','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','429aa295a1aaa13f6acd4539','reopened','{"reason": "again", "clocks": [{"target": "solve", "change": "resumed", "due": "2026-03-10T09:30:00Z"}]}','bc10a6fecef1ed9cd66bf3c4bce5d60f7e99fd02f8565659f67664f4eff66857');
INSERT INTO "journal" VALUES(91,'cc99fd90c7efb09215488455','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','customer','4b710eca659491e4b26c3952','customer added','{"number": "CU-0004", "name": "Sample School", "phones": []}','194a751d73f6100410f0f71b36019df125008b0bd4de8f35b7a07ce708da785f');
INSERT INTO "journal" VALUES(92,'cc99fd90c7efb09215488455','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','ticket','a59ce3f1f11286025ab30706','logged','{"channel": "phone", "caller": null, "phone": null, "said": "Door, Lock, Stuck", "summary": "Door, Lock, Stuck", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "typed": ["priority"], "assumed": ["region", "tier", "kind", "phase"], "terms": "fab3d5abe324951bed3a159b", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T02:30:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','1ae6aac492945b71ac32b3de55a1114a53d0d32603a1b00142d9b6f62fd98d77');
INSERT INTO "journal" VALUES(93,'cc99fd90c7efb09215488455','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','engineer','4747b58ca91368f3d39985ce','engineer added','{"name": "Ada", "station": null}','0505be8fa4ea153da2e556130f6605b33a860f5bdfbe540d24095abe6a4ce2d6');
INSERT INTO "journal" VALUES(94,'cc99fd90c7efb09215488455','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','ticket','a59ce3f1f11286025ab30706','assigned','{"engineer": "Ada", "was": null, "clocks": []}','dc10b85ffcca79f7e57a7f6fcd876844711c3096cce749f9a868d7c3b010baec');
INSERT INTO "journal" VALUES(95,'cc99fd90c7efb09215488455','2026-03-02T00:50:00Z','2026-03-02T00:50:00Z','Ada','ticket','a59ce3f1f11286025ab30706','resolved','{"cause": "not recorded", "solution": "not recorded in the log", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T02:30:00Z", "at": "2026-03-02T00:50:00Z", "spare": "1h40m"}, {"target": "solve", "change": "met", "due": "2026-03-09T09:30:00Z", "at": "2026-03-02T00:50:00Z", "spare": "5 working days"}]}','2a4ca593c1e906d5bafc3023856596214398d3ec79ca8a44a1581bdd29b1395e');
INSERT INTO "journal" VALUES(96,'cc99fd90c7efb09215488455','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','a59ce3f1f11286025ab30706','imported','{"file": "incidents.csv", "rows": 2, "through": "2026-03-02T00:50:00Z"}','4627bb63485694f3eff45ab51c1ac6133a3f0f2be7c0ea0597bf0a98b448123f');
INSERT INTO "journal" VALUES(97,'4979a1ff2b6a3a8eea626ec8','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','engineer','fed2999291b07f72137df7ed','engineer changed','{"name": "Zhao Min", "changed": {"capacity": 8}}','0b074379c238f77e7b1629be708dc30bf4a0a6a3c4b8e2f2fd9ed63e36132a92');
INSERT INTO "journal" VALUES(98,'52d1e8590278aef4ce19ddc7','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','engineer','fed2999291b07f72137df7ed','engineer away','{"name": "Zhao Min", "since": "2026-04-30T16:00:00Z", "until": "2026-05-05T16:00:00Z", "note": "on leave"}','76a914e55a7239243d354fd5de1a3486dbab1d4d024ec27bd2d68215e2cf20c6');
INSERT INTO "journal" VALUES(99,'cdc03e18e02a2c2a9326855d','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','74be5bcd9d7847ca98cd1d0b','appointed','{"visit_at": "2026-03-05T06:00:00Z", "visit_until": "2026-03-05T08:00:00Z", "asked_by": "desk", "note": null, "clocks": []}','a80c11e0f2f8db153316a39613a9c94564bef3d368aecf4fdf8946329856c0c2');
INSERT INTO "journal" VALUES(100,'6a3f1d7b3f18e67bc02ac57e','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','74be5bcd9d7847ca98cd1d0b','held','{"reason": "customer", "note": null, "ends_at": "2026-03-06T01:00:00Z", "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "held", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "held", "due": "2026-03-02T09:30:00Z"}]}','69c9e46124d5c2a08068ce5a37887164a1dc336fc48984992ef30f21bb1d0972');
INSERT INTO "journal" VALUES(101,'f4559997b20c1f06224e8077','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','1bc4124c4482591a2d17f72c','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the printer jams again", "summary": "the printer jams again", "priority": "P3", "tier": "gold", "region": "county", "kind": "fault", "equipment": "PR-1001", "contract": "C-0001", "follows": "SD-000001", "typed": ["region", "kind"], "assumed": ["priority", "phase"], "terms": "329b64e8cdbe4413665f1479", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-04T01:15:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-04T01:30:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "3 working days"}]}','bbbac35563e0320c19d054a7904eb083cd4609fbd6aeade1cce03fc76686dd07');
INSERT INTO "journal" VALUES(102,'f4559997b20c1f06224e8077','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','7aafe7c40d971140021c4e73','followed','{"number": "SD-000008", "said": "the printer jams again"}','2666dc407d0b52509aa54c2ac752b2bc7c45a344cd046e54a9fa823d7564903d');
INSERT INTO "journal" VALUES(103,'94ca8c52014f967f04056ea8','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','31df19ba647b8d7ca55629de','classified','{"entered_why": "it was never critical", "changed": {"priority": ["P1", "P2"]}, "corrects": "81fd6917534d828b9b101a23 logged 2026-03-02T09:20:00Z", "put_right": {"81fd6917534d828b9b101a23 logged 2026-03-02T09:20:00Z": "1c48f981e6c5bd003bb807b1"}, "clocks": []}','2cbf4d7b5dbb926c0f596b16b406849267c134704ea79967bc6b910d30319a8f');
INSERT INTO "journal" VALUES(104,'a1e9b27a309d15975ac91c4e','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','894468d6e0989442c5af6964','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the screen is dark", "summary": "the screen is dark", "priority": "P1", "tier": "standard", "region": "city", "kind": "fault", "typed": ["priority"], "assumed": ["region", "tier", "kind", "phase"], "terms": "df1efd47524b6ba8ef973ba5", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-04T01:30:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-05T01:00:00Z", "within": "8h"}]}','bb825f14959c2aa0e2023a4f630cb277c73ef801b8876e26b4f82ead8be06ea6');
INSERT INTO "journal" VALUES(105,'c59bddc3f77e3377b3bbc401','2026-03-04T01:10:00Z','2026-03-04T03:00:00Z','tester','ticket','894468d6e0989442c5af6964','answered','{"entered_why": "written on paper", "text": "told them to wait", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-04T01:30:00Z", "at": "2026-03-04T01:10:00Z", "mended": "2026-03-04T01:30:00Z", "spare": "20m"}]}','adde3762974cf383c6d79244631ec3a061403f2dd357ae9fc4fcfbd79c51a210');
INSERT INTO "journal" VALUES(106,'ddd99e252e8922b0d936f723','2026-03-06T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','74be5bcd9d7847ca98cd1d0b','resumed','{"foreseen": true, "clocks": [{"target": "answer", "change": "resumed", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "resumed", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "resumed", "due": "2026-03-02T09:30:00Z"}]}','62ebbba7dac94f2e2aeba67c432adc46e3cf5aa392a391e30dfbd6e2f511722c');
INSERT INTO "journal" VALUES(107,'d51f6873561a951b89bf6a72','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','111e567b9d3ba993c19f13bb','assessed','{"number": "AS-0001", "month": "2026-03", "rule": "tidy", "who": "Wang Lin", "about": "SD-000001/1", "fact": {"check": "tidy"}, "because": null, "penalty": 2000, "currency": "CNY", "decimals": 2}','66e63e4fc0f53b921b77b87669ef0a9c70039d397601de8a7aae031d81d720ee');
INSERT INTO "journal" VALUES(108,'24f1566d74c8afecc0ba7cb5','2026-03-20T02:00:00Z','2026-04-01T01:00:00Z','tester','engineer','111e567b9d3ba993c19f13bb','assessed','{"number": "AS-0002", "month": "2026-03", "rule": "calls", "who": "Wang Lin", "about": "SD-000001", "fact": null, "because": "line engaged", "penalty": 10000, "currency": "CNY", "decimals": 2}','0c05f654c0567f176b42d63b6dd263480ecdeb36fb91c2c0f7c3c7975d88e7b8');
INSERT INTO "journal" VALUES(109,'01d4f72fbe1bda218247de6d','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','111e567b9d3ba993c19f13bb','assessment waived','{"number": "AS-0002", "month": "2026-03", "rule": "calls", "who": "Wang Lin", "about": "SD-000001", "fact": null, "because": "line engaged", "penalty": 10000, "currency": "CNY", "decimals": 2, "waived_because": "the line was down"}','262b0b28004baf39e64ac734ace091a03249832ef52377bbe51b9bd4a69307f9');
INSERT INTO "journal" VALUES(110,'bd690fcd0d48a2e73e5152cc','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','assessment','2026-03','assessment closed','{"month": "2026-03", "count": 2}','45ebcba0e1ab3b3f763ed6c6513d15bbf8d4bde1d7f3e275adca62fb52cf795d');
INSERT INTO "journal" VALUES(111,'192a0efc8b741894baadc051','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','111e567b9d3ba993c19f13bb','assessment told','{"name": "Wang Lin", "month": "2026-03", "by": null, "late": false}','d2a1b277b7534af4238e4926fc4673d98f35d0c3457775ae034e8982ae6357cd');
INSERT INTO "journal" VALUES(112,'5c6c9a96ae2813451b68f2f2','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','1c8dd6f9981fb17085e2b699','turnover entered','{"customer": "Sample Dealer", "month": "2026-02", "amount": 2000000, "was": null, "basis": "payments", "currency": "CNY", "decimals": 2}','1ad9ac3c448afec51a9b2257ae0e7693b4d1be0b74e178cb10ac113ff3cd588f');
INSERT INTO "journal" VALUES(113,'b78cad6c153492db20361f18','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','1c8dd6f9981fb17085e2b699','quarter settled','{"customer": "Sample Dealer", "quarter": "2026Q1", "basis": "payments", "turnover": 2000000, "budget": 30000, "carried_in": 0, "spent": 14000, "charged": 0, "paid": 0, "carried_out": 16000, "forfeited": 0, "currency": "CNY", "decimals": 2, "forfeited_why": null}','b2d6228982912bc1bacb1624c916c5540bf1ce72195b0c0249b9add6e8677a6f');
INSERT INTO "journal" VALUES(114,'42a3c594ade0b3214a1d48c1','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','1c8dd6f9981fb17085e2b699','turnover entered','{"customer": "Sample Dealer", "month": "2026-04", "amount": 100000, "was": null, "basis": "payments", "currency": "CNY", "decimals": 2}','b9caa3c5d25f27b9933a3ac33c63186ced6cad7b32cf498dd656a4aed1ebbe45');
INSERT INTO "journal" VALUES(115,'2acdf4a68ca08a0adcf4e5ee','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','b921be992530473d071e3a3f','customer added','{"number": "CU-0005", "name": "Sample Dealers", "phones": ["010 5550 0007 ext 12"]}','604dc4bf940772af3ca91f66c24a17e02f31ab699309ba340bd4fad31adfa2cd');
INSERT INTO "journal" VALUES(116,'90bfdb63f1c434828c4dcd59','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','1c8dd6f9981fb17085e2b699','customer merged','{"name": "Sample Dealers", "number": "CU-0005", "into": "Sample Dealer", "into_number": "CU-0003", "had": {}, "filled": {}, "was": {"id": "b921be992530473d071e3a3f", "name": "Sample Dealers", "region": null, "tier": null, "phase": null, "address": null, "phones": ["010 5550 0007 ext 12"], "number": "CU-0005"}}','58f552871bd5082f43682fed0410a9934131710e88bfe14009ba377dcf94bc16');
INSERT INTO "journal" VALUES(117,'639f6e969cbf93d339ffb17f','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','contract','73f5ee8d9b7fc48c3d0e1c2e','contract extended by hand','{"number": "C-0002", "was": "2027-01-31", "ends_on": "2027-06-30", "why": "goodwill"}','9d70db09be8157a505a689d6fb3f2a3cca7b01833d1a4af57064b3b929ff1ce7');
INSERT INTO "journal" VALUES(118,'3bcf35a695d8d62ff90a4006','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','7aafe7c40d971140021c4e73','surveyed','{"survey": "A-0001", "key": "service", "marks": {"attitude": 5}, "words": {}, "says": "came at once", "opinion": "service", "answered_by": "Li Na", "how": "phone", "clocks": []}','31b997edabc02ce9ceedbad0b0e8d56342f2cccf7598e022bf0fbde403e4aa7f');
INSERT INTO "journal" VALUES(119,'de151d23db85f610c2316a7a','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','74dc6ee88a4674141ee2df56','not reached','{"survey": "A-0002", "key": "service", "how": null, "says": null}','589a4afc08fad2a46c0d4e039ab94025b8b69c152f3f937a65669a08987c331d');
INSERT INTO "journal" VALUES(120,'882041978f37f9da4b596a92','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','471e1361b9084a45286895eb','contact changed','{"customer": "Example Clinic", "name": "Li Na", "changed": {"left_on": "2026-04-01"}, "was": {"left_on": null}}','83448d55e974f4ed48cb602a56a7a7dddff4489243360d20caabf2d2942173de');
INSERT INTO "journal" VALUES(121,'085f7a6c4290973131f0b75b','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','ae3db6ea0ecc21a579f08a6d','equipment changed','{"serial": "PR-1002", "changed": {"plate": "豫A12345", "note": "in the van"}, "was": {"plate": null, "note": null}}','837401363f0b821da92ab482c3bfade71da405dd5440ef75c7575b1d705ab423');
INSERT INTO "journal" VALUES(122,'c5fec86d2e60a187ec44ac3a','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','a1f53b3f07201b2337287f28','logged','{"channel": "phone", "caller": null, "phone": null, "said": "a slip", "summary": "a slip", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "fab3d5abe324951bed3a159b", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','2c43ff7b5ef988c7ee131931230906ced79c3d41614750b5161d644db694ec87');
INSERT INTO "journal" VALUES(123,'f24d9f6c11df5c3c5764636f','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','a1f53b3f07201b2337287f28','undone','{"of": [{"kind": "logged", "data": {"channel": "phone", "caller": null, "phone": null, "said": "a slip", "summary": "a slip", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "fab3d5abe324951bed3a159b"}}], "withdrawn": "SD-000010", "clocks": []}','fe99a59480e078a936f21f10e889a35f18d7d92928ea9459fd0f1fd4b37e4719');
INSERT INTO "journal" VALUES(124,'fc17e7209b7f101ba7561964','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','0593d4ee5e3b1b7f12181dc3','logged','{"channel": "phone", "caller": null, "phone": null, "said": "does anybody come?", "summary": "does anybody come?", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "fab3d5abe324951bed3a159b", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','b7cedac5cb3f0ba93f20ef2bfaf2bd01ee721e19189200d15c268962c6545188');
INSERT INTO "journal" VALUES(125,'7a8e3509162f04ede9525e87','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','cea84c4dca24f9c17f994fcb','logged','{"channel": "phone", "caller": null, "phone": null, "said": "logged twice", "summary": "logged twice", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "fab3d5abe324951bed3a159b", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','4c871a63b889676bf6ce729d278a1a3cd472dcff411f1244f8ea45f0a4841db9');
INSERT INTO "journal" VALUES(126,'5f150508708ece050b358539','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','cea84c4dca24f9c17f994fcb','edited','{"changed": {"summary": ["logged twice", "does anybody come"], "caller": ["", "Mr Sample"]}, "typed": ["summary", "caller"]}','c3d7bcb5f2db1b51863e1e534bd0179bb04728e82ad3d709428ce520ef7fc755');
INSERT INTO "journal" VALUES(127,'b7831500cf82908c12bc4c0d','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','0593d4ee5e3b1b7f12181dc3','called','{"clocks": [], "channel": "phone", "caller": null, "phone": null, "said": "logged twice", "told_of": "SD-000012", "told_by": "tester", "entered_why": null}','9893ae2de63bf56261f9dc1001b2687cf53be4626c19dea1ac792ccd8bd3307b');
INSERT INTO "journal" VALUES(128,'b7831500cf82908c12bc4c0d','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','cea84c4dca24f9c17f994fcb','merged','{"into": "SD-000011", "clocks": [{"target": "answer", "change": "void", "due": "2026-04-01T03:00:00Z"}, {"target": "solve", "change": "void", "due": "2026-04-09T09:30:00Z"}]}','087251c4cbe5f354118e07fc8b2a884f73d1b6589cc04aab387408021fcda437');
INSERT INTO "journal" VALUES(129,'b7831500cf82908c12bc4c0d','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','0593d4ee5e3b1b7f12181dc3','duplicate merged','{"number": "SD-000012", "calls": 1, "files": 0, "clocks": []}','4a925efa0325b410ebd962b30ba8f6f4d44cbac65ffdc2876fcc0fdfec448a43');
INSERT INTO "journal" VALUES(130,'8fa455a122b31f899410c41c','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','8c087ada938467a88326e143','customer added','{"number": "CU-0006", "name": "Sample Works", "phones": []}','625111adbea7d614b1aa2f7115955c06a2981b51a65f335c51ccd2a39577146a');
INSERT INTO "journal" VALUES(131,'843c1a856143e96540b28047','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','80b5d42ac0a13992c7be7c53','customer added','{"number": "CU-0007", "name": "Li Na", "phones": []}','6272bb97991903190cfdf503d184a0434cc918bd8cacbdd1bb882797025541bc');
INSERT INTO "journal" VALUES(132,'843c1a856143e96540b28047','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','e586d714f1e5d566cb8d3d4c','logged','{"channel": "mail", "caller": "Li Na", "phone": null, "said": "no sound\nsince nine", "summary": "no sound", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "fab3d5abe324951bed3a159b", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','59c01094dce775b8f71cf2eef7bbdcf58cce393ec05d2415380a8ffd4cef5f59');
INSERT INTO "journal" VALUES(133,'843c1a856143e96540b28047','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','80b5d42ac0a13992c7be7c53','contact added','{"customer": "Li Na", "name": "Li Na", "site": null, "role": null, "phone": null, "mail": "li@example.invalid"}','e9847474780c7e632a4fb54e8041146181206536cfaee01a478a58db9bdf53ae');
INSERT INTO "journal" VALUES(134,'843c1a856143e96540b28047','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','e586d714f1e5d566cb8d3d4c','mailed','{"from": "li@example.invalid", "message_id": "<1@example.invalid>"}','35ca9a3ccfef53c6f591bfcad992d8907b2830d354c6f573f953776371f9fd61');
INSERT INTO "journal" VALUES(135,'f72da17c8b3d6c8c1442d90c','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','0593d4ee5e3b1b7f12181dc3','ordered','{"visit": 1, "engineer": "Wang Lin", "instead_of": null, "clocks": [], "along": ["Zhao Min"]}','280cda5c5b35c5c185ff4c1ac70614527ec4a64c2c794ed69dce5d1289a875c6');
INSERT INTO "journal" VALUES(136,'1b464cdeb271a768bedaff79','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','e03fe2a9d894d62fec28b843','task added','{"number": "T-0001", "what": "send the manual", "customer": "Example Clinic", "due": "2026-04-03", "engineer": "Wang Lin", "role": null}','b0a15932c37c0acbeaa22c050175682922699541a0e83e43308bb0756521f420');
INSERT INTO "journal" VALUES(137,'565d7b761832275fde8f48e3','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','e03fe2a9d894d62fec28b843','task put off','{"number": "T-0001", "what": "send the manual", "customer": "Example Clinic", "about": null, "was": "2026-04-03", "due": "2026-04-08", "why": "they are on holiday"}','c0b42d66cb20f18eddda6dac33c668fc148a0cdba07e31168127681fbcf6fc87');
INSERT INTO "journal" VALUES(138,'8f930ad581b265b003587bfb','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','ae3db6ea0ecc21a579f08a6d','equipment accepted','{"serial": "PR-1002", "stage": "final", "accepted_on": "2026-04-01", "accepted_by": "Ms Example", "remark": null, "was": null}','4bdd72e7e311e386819146bd847610f08ec5f7597250362c2d9ac3e9e964731e');
INSERT INTO "journal" VALUES(139,'8f930ad581b265b003587bfb','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','ae3db6ea0ecc21a579f08a6d','equipment changed','{"serial": "PR-1002", "changed": {"accepted_on": "2026-04-01"}, "was": {"accepted_on": "2026-02-02"}}','ca24e873d4d95040b9c12992c1b91ca407bfdb4ff54c9593992d541bc411168d');
INSERT INTO "journal" VALUES(140,'8f930ad581b265b003587bfb','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','ae3db6ea0ecc21a579f08a6d','file kept','{"of": "PR-1002", "number": 1, "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','badf9fd2a98230552dc582ddc2dffece57e28fc537aaeea8664faa569c1d1374');
INSERT INTO "journal" VALUES(141,'06c776d83881ccd6f4db71b5','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','ae3db6ea0ecc21a579f08a6d','card received','{"serial": "PR-1002", "number": null, "dealer": "Sample Dealer", "sold_on": "2026-02-01", "received_on": "2026-02-10", "void_because": null, "was": null}','1a09817fe71c9adb631dd550e508718cbc71c5eec2cb6fb9ccc30e05142b2fc4');
INSERT INTO "journal" VALUES(142,'29072ed18389a87f3f8eda86','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','52601676056e9c88a996abd5','task planned','{"number": "T-0002", "what": "count the spares", "customer": null, "about": "centre", "due": "2026-04-30", "rule": "count", "engineer": null, "role": null}','3f445ed680e8557184f53033d2458fa2bdbb4ebfab6086a6e60096329e2f353a');
INSERT INTO "journal" VALUES(143,'29072ed18389a87f3f8eda86','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','a9ced721f52899d1648d342d','task planned','{"number": "T-0003", "what": "count the spares", "customer": null, "about": "north", "due": "2026-04-30", "rule": "count", "engineer": null, "role": null}','743aff5bbe4f98faa5f92c9549bb8d954958386d2dc333329b0bf5155a0ca082');
INSERT INTO "journal" VALUES(144,'a9d192ef8e28ff74e24ef3a7','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','0593d4ee5e3b1b7f12181dc3','arrived','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "answer", "change": "met", "due": "2026-04-01T03:00:00Z", "at": "2026-04-01T01:00:00Z", "spare": "2h"}]}','dc3c8b37ff66ba0cce127539edd55651717d868296e8aba83390ca2707752769');
INSERT INTO "journal" VALUES(145,'d7fe15a6771be4fad6bf0774','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','0593d4ee5e3b1b7f12181dc3','recorded','{"visit": 1, "form": {"place": "third floor", "advice": "do not bend it", "covered": {"parts": "price", "work": "price", "because": "out of warranty"}, "checklist": {"tidy": true}, "work": {"training": 1}, "methods": {"training": "at the machine"}, "found": ["cable loose"]}, "was": {}, "clocks": []}','26cd4615d62347f2f62477a38981e52a9d2a0e0cef6cc2ff517de97775ed99a9');
INSERT INTO "journal" VALUES(146,'d7fe15a6771be4fad6bf0774','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','571700ec09a2af48c482a780','logged','{"channel": "phone", "caller": null, "phone": null, "said": "cable loose", "summary": "cable loose", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "follows": "SD-000011", "typed": ["region"], "assumed": ["priority", "tier", "kind", "phase"], "terms": "fab3d5abe324951bed3a159b", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','e71f7f06ac49abbfcc59a532e59e705a79d091a4138826c5a447d23eb6f7802a');
INSERT INTO "journal" VALUES(147,'d7fe15a6771be4fad6bf0774','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','0593d4ee5e3b1b7f12181dc3','followed','{"number": "SD-000014", "said": "cable loose"}','908412c77edd960f308375513f80f17b04864dfe07cf5337e2ce128dfefe4611');
INSERT INTO "journal" VALUES(148,'d7fe15a6771be4fad6bf0774','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','0593d4ee5e3b1b7f12181dc3','charged','{"visit": 1, "because": "out of warranty", "lines": [{"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 8000, "because": null}, {"kind": "work", "item": "training", "quantity": 1, "unit": "place", "unit_price": 20000, "list_amount": 20000, "amount": 20000, "because": null}], "total": 28000, "currency": "CNY", "decimals": 2}','0cdd3d26304ad493cebe0feb18d328304fbb40952f3c92b8ca128843b59fa77b');
INSERT INTO "journal" VALUES(149,'0783871efe4b211600e989fa','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','0593d4ee5e3b1b7f12181dc3','judged','{"visit": 1, "form": {"tidy": false}, "was": {"tidy": true}, "note": null}','2605747300bcc315df8083a9e7c4706e7619b231e57754f6ff45417ccaffbaa7');
INSERT INTO "journal" VALUES(150,'f1a233de2e44071aa65cee30','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','article','92290e82d45b260816ec5275','article added','{"number": "K-0001", "title": "nobody knows how it prints", "equipment": null, "code": null, "symptom": "how does it print", "cause": "no training", "solution": "explained", "ticket": "SD-000007"}','d40eb6ddfda36d23602527e2dbc1a6dbd65e2c14319b4129ae48707268adbc41');
INSERT INTO "journal" VALUES(151,'28f249e666e1d706cabe2c62','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','d84e53647a883b5f850d0af4','logged','{"channel": "phone", "caller": null, "phone": null, "said": "how does it print now", "summary": "how does it print now", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "fab3d5abe324951bed3a159b", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T04:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','ea061ec679e4dcabd9ad6150bcb1a44d57d1cc399b75097d14afce67fe931b39');
INSERT INTO "journal" VALUES(152,'c5b6fc14d166759fc78e1296','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','d84e53647a883b5f850d0af4','resolved','{"cause": "no training", "solution": "explained", "clocks": [{"target": "answer", "change": "met", "due": "2026-04-01T04:00:00Z", "at": "2026-04-01T02:00:00Z", "spare": "2h"}, {"target": "solve", "change": "met", "due": "2026-04-09T09:30:00Z", "at": "2026-04-01T02:00:00Z", "spare": "5 working days"}]}','da3931941e262836976a693bc8cc569f8e76e46e10360705a1a1c410764da187');
INSERT INTO "journal" VALUES(153,'c5b6fc14d166759fc78e1296','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','d84e53647a883b5f850d0af4','article used','{"article": "K-0001", "title": "nobody knows how it prints"}','4acf5de97bd4387d9f8640d4e208c8ee69d5d0f9dcde7cd1fd5cf5f6021978b9');
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
INSERT INTO "kept_file" VALUES('equipment','ae3db6ea0ecc21a579f08a6d',1,'photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-04-01T01:00:00Z');
CREATE TABLE loan (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  equipment_id TEXT NOT NULL REFERENCES equipment (id),
  lent_at TEXT NOT NULL,
  due_at TEXT NOT NULL,
  back_at TEXT,
  CHECK (back_at IS NULL OR back_at >= lent_at)
) STRICT;
INSERT INTO "loan" VALUES('265d2819d14ec4da34adc342','74dc6ee88a4674141ee2df56','65035483b766be2feef73e2d','2026-03-02T03:00:00Z','2026-03-17T03:00:00Z',NULL);
CREATE TABLE loss (
  move_id TEXT PRIMARY KEY REFERENCES stock_move (id),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  amount INTEGER NOT NULL CHECK (amount >= 0),
  currency TEXT NOT NULL
, decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4)) STRICT;
INSERT INTO "loss" VALUES('c8d7d8b2e3a3057767d8b083','111e567b9d3ba993c19f13bb',12000,'CNY',2);
CREATE TABLE mail (
  message_id TEXT PRIMARY KEY,
  call_id TEXT NOT NULL REFERENCES call (id),
  sender TEXT NOT NULL  -- the address, folded
) STRICT;
INSERT INTO "mail" VALUES('<1@example.invalid>','cedafa7f25bf4d47e24f0300','li@example.invalid');
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
INSERT INTO "notice" VALUES('71fab370dcb0ecf80fae0011','74be5bcd9d7847ca98cd1d0b','head',NULL,'command','2026-03-02T09:20:00Z','{"target": "solve", "within": "same day", "percent": 75, "note": "time is running out", "due_at": "2026-03-02T09:30:00Z", "ticket": {"number": "SD-000004", "summary": "registration desk is down", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "2", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T03:30:00Z"}}',NULL,'2026-03-02T09:20:00Z',1,NULL,'10925ea284fe0585a4be6ddf',75,'2026-03-02T08:15:00Z',NULL,NULL);
INSERT INTO "notice" VALUES('cf8c0d04ad62f15bdc0f375f','31df19ba647b8d7ca55629de','head',NULL,'command','2026-03-03T01:00:00Z','{"target": "solve", "within": "same day", "percent": 75, "note": "time is running out", "due_at": "2026-03-02T09:30:00Z", "ticket": {"number": "SD-000005", "summary": "cannot log in", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "1", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T09:20:00Z"}}',NULL,'2026-03-03T01:00:00Z',1,NULL,'71c12563808989d567f401a8',75,'2026-03-02T09:27:30Z',NULL,NULL);
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
INSERT INTO "operation" VALUES(1,'913471bd2c46f10c77a52c8b','command','tester','2026-03-02T00:30:00Z',1,1,NULL,NULL);
INSERT INTO "operation" VALUES(2,'35c9601786861200eb244a39','command','tester','2026-03-02T00:30:00Z',2,2,NULL,NULL);
INSERT INTO "operation" VALUES(3,'22bf4aa871e9dca70d5afa21','command','tester','2026-03-02T00:30:00Z',3,3,NULL,NULL);
INSERT INTO "operation" VALUES(4,'da75945f4915af8eaf0790ec','command','tester','2026-03-02T00:30:00Z',4,4,NULL,NULL);
INSERT INTO "operation" VALUES(5,'2b86b1f21862c70853fb4cc6','command','tester','2026-03-02T00:30:00Z',5,5,NULL,NULL);
INSERT INTO "operation" VALUES(6,'210bebe196788ea86550eefb','command','tester','2026-03-02T00:30:00Z',6,6,NULL,NULL);
INSERT INTO "operation" VALUES(7,'dc2070b331ad6d9131040520','command','tester','2026-03-02T00:30:00Z',7,7,NULL,NULL);
INSERT INTO "operation" VALUES(8,'4b623d4c32aeba0eb678491e','command','tester','2026-03-02T00:30:00Z',8,9,NULL,NULL);
INSERT INTO "operation" VALUES(9,'5cb34d17e7d725c803fbf0e7','command','tester','2026-03-02T00:30:00Z',10,10,NULL,NULL);
INSERT INTO "operation" VALUES(10,'95e48db10812af5f7d948fef','command','tester','2026-03-02T00:30:00Z',11,11,NULL,NULL);
INSERT INTO "operation" VALUES(11,'72adaf7df7de44c7675873b3','command','tester','2026-03-02T00:30:00Z',12,12,NULL,NULL);
INSERT INTO "operation" VALUES(12,'6c24be5eb317fbe434a89410','command','tester','2026-03-02T00:30:00Z',13,13,NULL,NULL);
INSERT INTO "operation" VALUES(13,'ec925640371a1fd977b615ea','command','tester','2026-03-02T00:30:00Z',14,14,NULL,NULL);
INSERT INTO "operation" VALUES(14,'c73126bee226e333ebd8a336','command','tester','2026-03-02T00:30:00Z',15,15,NULL,NULL);
INSERT INTO "operation" VALUES(15,'4c1d28f7127a3c213f3f3923','command','tester','2026-03-02T00:30:00Z',16,16,NULL,NULL);
INSERT INTO "operation" VALUES(16,'b7707153b3ecb07f5732df07','command','tester','2026-03-02T00:30:00Z',17,17,NULL,NULL);
INSERT INTO "operation" VALUES(17,'f850c3dd920022701241b3b4','command','tester','2026-03-02T00:30:00Z',18,18,NULL,NULL);
INSERT INTO "operation" VALUES(18,'360b12e2dfad68bc228a154c','command','tester','2026-03-02T01:00:00Z',19,19,NULL,NULL);
INSERT INTO "operation" VALUES(19,'cb7488c2e4fc2bb31866a2d5','command','tester','2026-03-02T01:00:00Z',20,20,NULL,NULL);
INSERT INTO "operation" VALUES(20,'f268408ac4be010c6f0a4b88','command','tester','2026-03-02T01:00:00Z',21,21,NULL,NULL);
INSERT INTO "operation" VALUES(21,'08bf375e1b183576baf4c977','command','tester','2026-03-02T01:00:00Z',22,22,NULL,NULL);
INSERT INTO "operation" VALUES(22,'425e4505cb686f2ef990ce1b','command','tester','2026-03-02T01:00:00Z',23,23,NULL,NULL);
INSERT INTO "operation" VALUES(23,'bfe25e54c394a38b6969c97e','command','tester','2026-03-02T01:00:00Z',24,24,NULL,NULL);
INSERT INTO "operation" VALUES(24,'58929d1756cd400ad40adafa','command','tester','2026-03-02T01:00:00Z',25,25,NULL,NULL);
INSERT INTO "operation" VALUES(25,'e90d5d9ef617058252881c48','command','tester','2026-03-02T01:00:00Z',26,26,NULL,NULL);
INSERT INTO "operation" VALUES(26,'b13039c990979e67a3351bd4','command','tester','2026-03-02T01:00:00Z',27,27,NULL,NULL);
INSERT INTO "operation" VALUES(27,'6cc9c63cebbd892080b64d8c','command','tester','2026-03-02T02:05:00Z',28,28,NULL,NULL);
INSERT INTO "operation" VALUES(28,'ce31ddc9b780295636b4178e','command','tester','2026-03-02T02:05:00Z',29,32,NULL,NULL);
INSERT INTO "operation" VALUES(29,'c3a7efd3579968ef19769f47','command','tester','2026-03-02T02:05:00Z',33,33,NULL,NULL);
INSERT INTO "operation" VALUES(30,'743232512739ca72d8490e60','command','tester','2026-03-02T02:05:00Z',34,34,NULL,NULL);
INSERT INTO "operation" VALUES(31,'962404ab1e9b819a319e7a78','command','tester','2026-03-02T02:05:00Z',35,37,NULL,NULL);
INSERT INTO "operation" VALUES(32,'fbef76c6654790e93a01b49f','command','tester','2026-03-02T02:05:00Z',38,38,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0001"}}',NULL);
INSERT INTO "operation" VALUES(33,'ff775ea4d6241feaba538609','command','tester','2026-03-02T02:05:00Z',39,39,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0002"}}',NULL);
INSERT INTO "operation" VALUES(34,'6996b6506ecad71260c265cb','command','tester','2026-03-02T02:05:00Z',40,40,NULL,NULL);
INSERT INTO "operation" VALUES(35,'e8951e98569c04169e4120ae','command','tester','2026-03-02T02:05:00Z',41,41,NULL,NULL);
INSERT INTO "operation" VALUES(36,'1739c98118802464ec45bfdc','command','tester','2026-03-02T02:05:00Z',42,42,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0003"}}',NULL);
INSERT INTO "operation" VALUES(37,'cf53ca491240abc6cdeb5099','command','tester','2026-03-02T02:05:00Z',43,43,'{"why": "{receipt} is void: ''svcdesk pay {number}'' writes another", "facts": {"receipt": "R-0003", "number": "SD-000001"}}',NULL);
INSERT INTO "operation" VALUES(38,'2c2a46f9cfd0183e95c86f5b','command','tester','2026-03-02T02:05:00Z',44,44,NULL,NULL);
INSERT INTO "operation" VALUES(39,'77878326236623f3b0ba6d66','command','tester','2026-03-02T03:00:00Z',45,45,NULL,NULL);
INSERT INTO "operation" VALUES(40,'1d01394d8f0ec6917a33e4fe','command','tester','2026-03-02T03:00:00Z',46,46,NULL,NULL);
INSERT INTO "operation" VALUES(41,'43ae237945aa4509b8fa109b','command','tester','2026-03-02T03:00:00Z',47,47,NULL,NULL);
INSERT INTO "operation" VALUES(42,'0653e83b689a7c42f5f27aa0','command','tester','2026-03-02T03:00:00Z',48,48,NULL,NULL);
INSERT INTO "operation" VALUES(43,'76a80b98010fa0d24bf4bd0b','command','wang','2026-03-02T03:00:00Z',49,49,NULL,NULL);
INSERT INTO "operation" VALUES(44,'eb076a49f9d62f310f61f75c','command','tester','2026-03-02T03:00:00Z',50,50,NULL,NULL);
INSERT INTO "operation" VALUES(45,'b586d52c8b7cd7f085b57844','command','tester','2026-03-02T03:00:00Z',51,51,'{"why": "{number} is on its way: ''svcdesk return back {number}'' when it is here again", "facts": {"number": "RMA-0001"}}',NULL);
INSERT INTO "operation" VALUES(46,'08de68eb6b42ea219fdc8b59','command','tester','2026-03-02T03:00:00Z',52,52,NULL,NULL);
INSERT INTO "operation" VALUES(47,'0486a474c98cf0e6dd04b55c','command','tester','2026-03-02T03:30:00Z',53,53,NULL,NULL);
INSERT INTO "operation" VALUES(48,'55e0d92247b065186b6977bd','command','tester','2026-03-02T03:30:00Z',54,54,NULL,NULL);
INSERT INTO "operation" VALUES(49,'df86d5e4778565c7eea6693e','command','tester','2026-03-02T06:00:00Z',55,55,NULL,NULL);
INSERT INTO "operation" VALUES(50,'b5f7a90ab044e449644d5973','command','tester','2026-03-02T06:00:00Z',56,56,NULL,NULL);
INSERT INTO "operation" VALUES(51,'52e8a2af9506ac27dd61c4bd','command','tester','2026-03-02T06:00:00Z',57,58,NULL,NULL);
INSERT INTO "operation" VALUES(52,'24ab9d6ef7779a58aaa101ae','command','tester','2026-03-02T06:00:00Z',59,59,NULL,NULL);
INSERT INTO "operation" VALUES(53,'3b6be355385645a660c32380','command','wang','2026-03-02T06:00:00Z',60,60,NULL,NULL);
INSERT INTO "operation" VALUES(54,'595f42340d1f3739afd8df9c','command','tester','2026-03-02T06:00:00Z',61,62,'{"why": "{number} is shipped: ''svcdesk stock transfer {part} {quantity} --from {holder} --to {source}'' returns it", "facts": {"number": "REQ-0001", "part": "roller", "quantity": 2, "holder": "centre", "source": "warehouse"}}',NULL);
INSERT INTO "operation" VALUES(55,'e2cd1bc2d0c0464e4463be13','command','tester','2026-03-02T06:00:00Z',63,63,NULL,NULL);
INSERT INTO "operation" VALUES(56,'3b4bc2462946883dbb9c32ee','command','tester','2026-03-02T06:00:00Z',64,64,NULL,NULL);
INSERT INTO "operation" VALUES(57,'81fd6917534d828b9b101a23','command','tester','2026-03-02T09:20:00Z',65,65,NULL,NULL);
INSERT INTO "operation" VALUES(58,'24461b9f7460feb411d04409','program','tester','2026-03-02T09:20:00Z',66,67,NULL,NULL);
INSERT INTO "operation" VALUES(59,'6e41b98c7e155c2355c9bc7d','program','tester','2026-03-02T09:20:00Z',68,68,NULL,NULL);
INSERT INTO "operation" VALUES(60,'e2744a6448a5cf080bb655a4','program','tester','2026-03-03T01:00:00Z',69,70,NULL,NULL);
INSERT INTO "operation" VALUES(61,'146222d33a165cc486e783cd','program','tester','2026-03-03T01:00:00Z',71,73,NULL,NULL);
INSERT INTO "operation" VALUES(62,'18a34c9ba249712bcf3b285c','program','tester','2026-03-03T01:00:00Z',74,76,NULL,NULL);
INSERT INTO "operation" VALUES(63,'6abf326fc23ab357d47dce90','program','tester','2026-03-03T01:00:00Z',77,78,NULL,NULL);
INSERT INTO "operation" VALUES(64,'561fe5d19c19764701b28478','program','tester','2026-03-03T01:00:00Z',79,79,NULL,NULL);
INSERT INTO "operation" VALUES(65,'b41d5718c8671990d2f88873','command','tester','2026-03-03T01:00:00Z',80,80,NULL,NULL);
INSERT INTO "operation" VALUES(66,'382f348fed292349a73d83b6','command','tester','2026-03-03T01:00:00Z',81,81,NULL,NULL);
INSERT INTO "operation" VALUES(67,'89e9af0019b1a0df96897fd4','command','tester','2026-03-03T01:00:00Z',82,82,NULL,NULL);
INSERT INTO "operation" VALUES(68,'7c378b7be3f813242ee7dad7','command','tester','2026-03-03T01:00:00Z',83,83,NULL,NULL);
INSERT INTO "operation" VALUES(69,'fe29fd19158b840fd0614704','command','tester','2026-03-03T01:00:00Z',84,84,NULL,NULL);
INSERT INTO "operation" VALUES(70,'494fe03a68833bfafc7ec71f','command','tester','2026-03-03T01:00:00Z',85,87,NULL,NULL);
INSERT INTO "operation" VALUES(71,'a37d1daa1348e4600b740c0e','command','tester','2026-03-03T01:00:00Z',88,88,NULL,NULL);
INSERT INTO "operation" VALUES(72,'d273bc592adaa7aae913a0a1','command','tester','2026-03-03T01:00:00Z',89,89,NULL,NULL);
INSERT INTO "operation" VALUES(73,'5befd05848a5f71c4ab24932','command','tester','2026-03-03T01:00:00Z',90,90,NULL,NULL);
INSERT INTO "operation" VALUES(74,'cc99fd90c7efb09215488455','program','Desk 1','2026-03-02T00:30:00Z',91,92,NULL,NULL);
INSERT INTO "operation" VALUES(75,'cc99fd90c7efb09215488455','program','Desk 1','2026-03-02T00:40:00Z',93,94,NULL,NULL);
INSERT INTO "operation" VALUES(76,'cc99fd90c7efb09215488455','program','Ada','2026-03-02T00:50:00Z',95,95,NULL,NULL);
INSERT INTO "operation" VALUES(77,'cc99fd90c7efb09215488455','program','tester','2026-03-03T01:00:00Z',96,96,NULL,NULL);
INSERT INTO "operation" VALUES(78,'4979a1ff2b6a3a8eea626ec8','command','tester','2026-03-04T01:00:00Z',97,97,NULL,NULL);
INSERT INTO "operation" VALUES(79,'52d1e8590278aef4ce19ddc7','command','tester','2026-03-04T01:00:00Z',98,98,NULL,NULL);
INSERT INTO "operation" VALUES(80,'cdc03e18e02a2c2a9326855d','command','tester','2026-03-04T01:00:00Z',99,99,NULL,NULL);
INSERT INTO "operation" VALUES(81,'6a3f1d7b3f18e67bc02ac57e','command','tester','2026-03-04T01:00:00Z',100,100,NULL,NULL);
INSERT INTO "operation" VALUES(82,'f4559997b20c1f06224e8077','command','tester','2026-03-04T01:00:00Z',101,102,NULL,NULL);
INSERT INTO "operation" VALUES(83,'94ca8c52014f967f04056ea8','command','tester','2026-03-04T01:00:00Z',103,103,NULL,NULL);
INSERT INTO "operation" VALUES(84,'a1e9b27a309d15975ac91c4e','command','tester','2026-03-04T01:00:00Z',104,104,NULL,NULL);
INSERT INTO "operation" VALUES(85,'c59bddc3f77e3377b3bbc401','command','tester','2026-03-04T03:00:00Z',105,105,NULL,NULL);
INSERT INTO "operation" VALUES(86,'ddd99e252e8922b0d936f723','program','tester','2026-04-01T01:00:00Z',106,106,NULL,NULL);
INSERT INTO "operation" VALUES(87,'d51f6873561a951b89bf6a72','command','tester','2026-04-01T01:00:00Z',107,107,NULL,NULL);
INSERT INTO "operation" VALUES(88,'24f1566d74c8afecc0ba7cb5','command','tester','2026-04-01T01:00:00Z',108,108,NULL,NULL);
INSERT INTO "operation" VALUES(89,'01d4f72fbe1bda218247de6d','command','tester','2026-04-01T01:00:00Z',109,109,NULL,NULL);
INSERT INTO "operation" VALUES(90,'bd690fcd0d48a2e73e5152cc','command','tester','2026-04-01T01:00:00Z',110,110,NULL,NULL);
INSERT INTO "operation" VALUES(91,'192a0efc8b741894baadc051','command','tester','2026-04-01T01:00:00Z',111,111,NULL,NULL);
INSERT INTO "operation" VALUES(92,'5c6c9a96ae2813451b68f2f2','command','tester','2026-04-01T01:00:00Z',112,112,NULL,NULL);
INSERT INTO "operation" VALUES(93,'b78cad6c153492db20361f18','command','tester','2026-04-01T01:00:00Z',113,113,NULL,NULL);
INSERT INTO "operation" VALUES(94,'42a3c594ade0b3214a1d48c1','command','tester','2026-04-01T01:00:00Z',114,114,NULL,NULL);
INSERT INTO "operation" VALUES(95,'2acdf4a68ca08a0adcf4e5ee','command','tester','2026-04-01T01:00:00Z',115,115,NULL,NULL);
INSERT INTO "operation" VALUES(96,'90bfdb63f1c434828c4dcd59','command','tester','2026-04-01T01:00:00Z',116,116,NULL,NULL);
INSERT INTO "operation" VALUES(97,'639f6e969cbf93d339ffb17f','command','tester','2026-04-01T01:00:00Z',117,117,NULL,NULL);
INSERT INTO "operation" VALUES(98,'3bcf35a695d8d62ff90a4006','command','tester','2026-04-01T01:00:00Z',118,118,NULL,NULL);
INSERT INTO "operation" VALUES(99,'de151d23db85f610c2316a7a','command','tester','2026-04-01T01:00:00Z',119,119,NULL,NULL);
INSERT INTO "operation" VALUES(100,'882041978f37f9da4b596a92','command','tester','2026-04-01T01:00:00Z',120,120,NULL,NULL);
INSERT INTO "operation" VALUES(101,'085f7a6c4290973131f0b75b','command','tester','2026-04-01T01:00:00Z',121,121,NULL,NULL);
INSERT INTO "operation" VALUES(102,'c5fec86d2e60a187ec44ac3a','command','tester','2026-04-01T01:00:00Z',122,122,NULL,'f24d9f6c11df5c3c5764636f');
INSERT INTO "operation" VALUES(103,'f24d9f6c11df5c3c5764636f','undo','tester','2026-04-01T01:00:00Z',123,123,NULL,NULL);
INSERT INTO "operation" VALUES(104,'fc17e7209b7f101ba7561964','command','tester','2026-04-01T01:00:00Z',124,124,NULL,NULL);
INSERT INTO "operation" VALUES(105,'7a8e3509162f04ede9525e87','command','tester','2026-04-01T01:00:00Z',125,125,NULL,NULL);
INSERT INTO "operation" VALUES(106,'5f150508708ece050b358539','command','tester','2026-04-01T01:00:00Z',126,126,NULL,NULL);
INSERT INTO "operation" VALUES(107,'b7831500cf82908c12bc4c0d','command','tester','2026-04-01T01:00:00Z',127,129,NULL,NULL);
INSERT INTO "operation" VALUES(108,'8fa455a122b31f899410c41c','program','tester','2026-04-01T01:00:00Z',130,130,NULL,NULL);
INSERT INTO "operation" VALUES(109,'843c1a856143e96540b28047','command','tester','2026-04-01T01:00:00Z',131,134,NULL,NULL);
INSERT INTO "operation" VALUES(110,'f72da17c8b3d6c8c1442d90c','command','tester','2026-04-01T01:00:00Z',135,135,NULL,NULL);
INSERT INTO "operation" VALUES(111,'1b464cdeb271a768bedaff79','command','tester','2026-04-01T01:00:00Z',136,136,NULL,NULL);
INSERT INTO "operation" VALUES(112,'565d7b761832275fde8f48e3','command','tester','2026-04-01T01:00:00Z',137,137,NULL,NULL);
INSERT INTO "operation" VALUES(113,'8f930ad581b265b003587bfb','command','tester','2026-04-01T01:00:00Z',138,140,NULL,NULL);
INSERT INTO "operation" VALUES(114,'06c776d83881ccd6f4db71b5','command','tester','2026-04-01T01:00:00Z',141,141,NULL,NULL);
INSERT INTO "operation" VALUES(115,'29072ed18389a87f3f8eda86','program','tester','2026-04-01T01:00:00Z',142,143,NULL,NULL);
INSERT INTO "operation" VALUES(116,'a9d192ef8e28ff74e24ef3a7','command','tester','2026-04-01T01:00:00Z',144,144,NULL,NULL);
INSERT INTO "operation" VALUES(117,'d7fe15a6771be4fad6bf0774','command','tester','2026-04-01T01:00:00Z',145,148,NULL,NULL);
INSERT INTO "operation" VALUES(118,'0783871efe4b211600e989fa','command','tester','2026-04-01T01:00:00Z',149,149,NULL,NULL);
INSERT INTO "operation" VALUES(119,'f1a233de2e44071aa65cee30','command','tester','2026-04-01T02:00:00Z',150,150,NULL,NULL);
INSERT INTO "operation" VALUES(120,'28f249e666e1d706cabe2c62','command','tester','2026-04-01T02:00:00Z',151,151,NULL,NULL);
INSERT INTO "operation" VALUES(121,'c5b6fc14d166759fc78e1296','command','tester','2026-04-01T02:00:00Z',152,153,NULL,NULL);
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
INSERT INTO "payment" VALUES('aee1468db09131d88e14b858','R-0001','7aafe7c40d971140021c4e73',3000,'CNY','card','bef7901878c28cbb9f3d22fd','2026-03-02T02:05:00Z','tester',2,'payment',NULL,NULL,NULL);
INSERT INTO "payment" VALUES('92f0c3e4795b534eb16f3ffd','R-0002','7aafe7c40d971140021c4e73',5000,'CNY','transfer',NULL,'2026-03-02T02:05:00Z','tester',2,'payment',NULL,NULL,NULL);
INSERT INTO "payment" VALUES('e462169cfffa9c8a20b491f7','R-0003','7aafe7c40d971140021c4e73',500,'CNY','transfer',NULL,'2026-03-02T02:05:00Z','tester',2,'refund','2026-03-02T02:05:00Z','tester','it was not given');
CREATE TABLE "phone" (
  customer_id TEXT NOT NULL REFERENCES customer (id),
  digits TEXT NOT NULL CHECK (digits <> ''),  -- in full, with the country's code, where the desk knows it
  extension TEXT NOT NULL,
  shown TEXT NOT NULL,                        -- as it was written
  tail TEXT NOT NULL,                         -- the last 7 digits, as many as a number without its area code has
  PRIMARY KEY (customer_id, digits, extension)
) STRICT;
INSERT INTO "phone" VALUES('471e1361b9084a45286895eb','8613800000001','','13800000001','0000001');
INSERT INTO "phone" VALUES('cd3cbd43ec3521fcf5a76f50','8613800000002','','13800000002','0000002');
INSERT INTO "phone" VALUES('471e1361b9084a45286895eb','8613800000003','','13800000003','0000003');
INSERT INTO "phone" VALUES('1c8dd6f9981fb17085e2b699','861055500007','12','010 5550 0007 ext 12','5500007');
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
INSERT INTO "priced_line" VALUES('d81fbf5a0aab98c285b286bf','f7941d3e3eaea3ad55859750',NULL,1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('315aea9e313629cdbe8a27c3','f7941d3e3eaea3ad55859750',NULL,2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('e7f93331cc389adc597801b8','f7941d3e3eaea3ad55859750',NULL,3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('60d6e3b3e70a2f54f9a27c26','f7941d3e3eaea3ad55859750',NULL,4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('1820dac251729c176383e31e',NULL,'af4752c900bef13513ae7929',1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('e370e02c3df98c0e6f16a5e9',NULL,'af4752c900bef13513ae7929',2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('d2df7a295b4754b299d83c4d',NULL,'af4752c900bef13513ae7929',3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('c41c55494213ba1704f033ab',NULL,'af4752c900bef13513ae7929',4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('dbd2dc9605313e3b3b7bf2fc',NULL,'af4752c900bef13513ae7929',5,'work','training',1,'place',20000,20000,0,'included in the contract','CNY',0,'c994f5877d9b2e3e3ef1efba','training',2);
INSERT INTO "priced_line" VALUES('79c2a36419300a2647e77a55',NULL,'7ac4dbc876220e3de994d9c7',1,'work','visit',1,NULL,8000,8000,0,'in warranty','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('074c7b05f947b5980711b3a6',NULL,'7ac4dbc876220e3de994d9c7',2,'work','labour',1,'30m',6000,6000,0,'in warranty','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('0ff5bb161be5de5e8b71e01f',NULL,'a6cab8c16184524ecadd9bd4',1,'work','visit',1,NULL,8000,8000,8000,NULL,'CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('1649a28bf6f50504f7eab867',NULL,'a6cab8c16184524ecadd9bd4',2,'work','training',1,'place',20000,20000,20000,NULL,'CNY',0,NULL,NULL,2);
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
INSERT INTO "quote" VALUES('f7941d3e3eaea3ad55859750','Q-0001','7aafe7c40d971140021c4e73','2026-03-02T01:00:00Z','tester',8000,'CNY','cost','free','full care',2);
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
INSERT INTO "rma" VALUES('8d4e25f4820612d5be6f4b9e','RMA-0001','74dc6ee88a4674141ee2df56','ae3db6ea0ecc21a579f08a6d','quality','repair','desk','{"when": {"warranty": ["in"]}}',NULL,'2026-03-02T03:00:00Z','tester','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z',NULL,NULL);
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
INSERT INTO "settlement" VALUES('1c8dd6f9981fb17085e2b699','2026Q1','payments',150,2000000,30000,0,14000,0,0,16000,0,NULL,'CNY',2,'2026-04-01T01:00:00Z');
CREATE TABLE site (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL,
  address TEXT,
  region TEXT, closed_on TEXT,
  UNIQUE (customer_id, name_key)
) STRICT;
INSERT INTO "site" VALUES('ab6742b52a1948b2415bf6ee','471e1361b9084a45286895eb','North wing','north wing','2 Sample Road','county',NULL);
CREATE TABLE stock (
  holder_id TEXT NOT NULL REFERENCES holder (id),
  part TEXT NOT NULL,
  condition TEXT NOT NULL CHECK (condition IN ('new', 'used')),
  quantity INTEGER NOT NULL CHECK (quantity >= 0),
  PRIMARY KEY (holder_id, part, condition)
) STRICT;
INSERT INTO "stock" VALUES('57b48890b0720cbb296a8e3b','roller','new',3);
INSERT INTO "stock" VALUES('7e568fd8fd02f211b7993ec9','roller','new',1);
INSERT INTO "stock" VALUES('bc77c00dce64142771701f22','roller','new',4);
INSERT INTO "stock" VALUES('5411fa48f7b5e5af3db6b337','roller','new',0);
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
INSERT INTO "stock_move" VALUES('1bdd4db39323ded34e73cd61',1,'2026-03-02T00:30:00Z','received','roller','new',10,NULL,'57b48890b0720cbb296a8e3b',NULL,NULL,NULL,'delivery note 17');
INSERT INTO "stock_move" VALUES('4f8e1a93408fb85eea8b9088',2,'2026-03-02T00:30:00Z','transferred','roller','new',3,'57b48890b0720cbb296a8e3b','7e568fd8fd02f211b7993ec9',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('0ee0a01c3974cdc24e2b3452',3,'2026-03-02T00:30:00Z','transferred','roller','new',2,'57b48890b0720cbb296a8e3b','bc77c00dce64142771701f22',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('ef5ae0a56d8d6c33b6c2200e',4,'2026-03-02T01:00:00Z','issued','roller','new',1,'7e568fd8fd02f211b7993ec9','5411fa48f7b5e5af3db6b337','af4752c900bef13513ae7929',NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('07968b2742bb7dfedbfb5c82',5,'2026-03-02T02:05:00Z','fitted','roller','new',1,'5411fa48f7b5e5af3db6b337',NULL,'af4752c900bef13513ae7929',NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('1dddc5aa83073b57008be02b',6,'2026-03-02T06:00:00Z','transferred','roller','new',2,'57b48890b0720cbb296a8e3b','bc77c00dce64142771701f22',NULL,'132db331ab2d6e0b12778dc9',NULL,NULL);
INSERT INTO "stock_move" VALUES('c8d7d8b2e3a3057767d8b083',7,'2026-03-02T06:00:00Z','lost','roller','new',1,'7e568fd8fd02f211b7993ec9',NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "stock_request" VALUES('132db331ab2d6e0b12778dc9','REQ-0001','bc77c00dce64142771701f22','roller',2,'issued','2026-03-02T06:00:00Z','tester','for the fair');
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
INSERT INTO "survey" VALUES('ce76375577faaa31c6b8eddb','A-0001','service',NULL,'7aafe7c40d971140021c4e73','af4752c900bef13513ae7929','2026-04-01T01:00:00Z',1,'phone','Li Na','tester','came at once','service',NULL,NULL,NULL,NULL);
INSERT INTO "survey" VALUES('3630691cae8c870146ee26c4','A-0002','service',NULL,'74dc6ee88a4674141ee2df56',NULL,'2026-04-01T01:00:00Z',0,NULL,NULL,'tester',NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE survey_mark (
  survey_id TEXT NOT NULL REFERENCES survey (id),
  question TEXT NOT NULL,                   -- key of the configuration
  mark INTEGER CHECK (mark >= 1),
  words TEXT,
  PRIMARY KEY (survey_id, question),
  CHECK ((mark IS NULL) <> (words IS NULL))
) STRICT;
INSERT INTO "survey_mark" VALUES('ce76375577faaa31c6b8eddb','attitude',5,NULL);
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
INSERT INTO "task" VALUES('e03fe2a9d894d62fec28b843','T-0001',NULL,NULL,'send the manual','customer','471e1361b9084a45286895eb','471e1361b9084a45286895eb','111e567b9d3ba993c19f13bb',NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-03','2026-04-08',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('52601676056e9c88a996abd5','T-0002','count','2026-04','count the spares','station','centre',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('a9ced721f52899d1648d342d','T-0003','count','2026-04','count the spares','station','north',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "task_move" VALUES('e03fe2a9d894d62fec28b843',1,'2026-04-01T01:00:00Z','tester','put off','2026-04-03','2026-04-08','they are on holiday');
CREATE TABLE terms (
  id TEXT PRIMARY KEY,
  promises TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO "terms" VALUES('1e81a1e037812c1ae3c7bd50','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "2h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "same day", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('fab3d5abe324951bed3a159b','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "2h", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "5 working days", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
INSERT INTO "terms" VALUES('03942e49086f420d16ec445b','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "30m", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "2 working days", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
INSERT INTO "terms" VALUES('98542b5f78d56bce52993112','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "1h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "3 working days", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('1c48f981e6c5bd003bb807b1','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "1h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "same day", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('329b64e8cdbe4413665f1479','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "2h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "3 working days", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('df1efd47524b6ba8ef973ba5','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "30m", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "8h", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
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
INSERT INTO "ticket" VALUES('7aafe7c40d971140021c4e73','SD-000001',1,'printer jams','fault','471e1361b9084a45286895eb',NULL,NULL,'2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','worn roller','roller replaced','337d7d6c4898ca8180ed8545','c994f5877d9b2e3e3ef1efba',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('74dc6ee88a4674141ee2df56','SD-000002',2,'no power','fault','cd3cbd43ec3521fcf5a76f50',NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL,'ae3db6ea0ecc21a579f08a6d','73f5ee8d9b7fc48c3d0e1c2e',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('cb946e15165817f187d7cced','SD-000003',3,'scanner reads every second code','fault','cd3cbd43ec3521fcf5a76f50',NULL,NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'73f5ee8d9b7fc48c3d0e1c2e',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('74be5bcd9d7847ca98cd1d0b','SD-000004',4,'registration desk is down','fault','471e1361b9084a45286895eb','down','group','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'c994f5877d9b2e3e3ef1efba',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('31df19ba647b8d7ca55629de','SD-000005',5,'cannot log in','fault','471e1361b9084a45286895eb',NULL,NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL,NULL,'c994f5877d9b2e3e3ef1efba',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('62d8b67e701d97e4bc8764e9','SD-000006',6,'called by mistake','fault','1c8dd6f9981fb17085e2b699',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('429aa295a1aaa13f6acd4539','SD-000007',7,'how does it print','fault','1c8dd6f9981fb17085e2b699',NULL,NULL,'2026-03-03T01:00:00Z',NULL,'no training','explained',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('a59ce3f1f11286025ab30706','INC-7',NULL,'Door, Lock, Stuck','fault','4b710eca659491e4b26c3952',NULL,NULL,'2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','not recorded','not recorded in the log',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('1bc4124c4482591a2d17f72c','SD-000008',8,'the printer jams again','fault','471e1361b9084a45286895eb',NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL,'337d7d6c4898ca8180ed8545','c994f5877d9b2e3e3ef1efba','7aafe7c40d971140021c4e73',NULL,NULL);
INSERT INTO "ticket" VALUES('894468d6e0989442c5af6964','SD-000009',9,'the screen is dark','fault','1c8dd6f9981fb17085e2b699',NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('0593d4ee5e3b1b7f12181dc3','SD-000011',11,'does anybody come?','fault','1c8dd6f9981fb17085e2b699',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('cea84c4dca24f9c17f994fcb','SD-000012',12,'does anybody come','fault','1c8dd6f9981fb17085e2b699',NULL,NULL,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,'0593d4ee5e3b1b7f12181dc3',NULL);
INSERT INTO "ticket" VALUES('e586d714f1e5d566cb8d3d4c','SD-000013',13,'no sound','fault','80b5d42ac0a13992c7be7c53',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('571700ec09a2af48c482a780','SD-000014',14,'cable loose','fault','1c8dd6f9981fb17085e2b699',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,'0593d4ee5e3b1b7f12181dc3',NULL,NULL);
INSERT INTO "ticket" VALUES('d84e53647a883b5f850d0af4','SD-000015',15,'how does it print now','fault','1c8dd6f9981fb17085e2b699',NULL,NULL,'2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','no training','explained',NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "ticket_period" VALUES('7aafe7c40d971140021c4e73','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','open','P1','gold','county','warranty','out','1','111e567b9d3ba993c19f13bb');
INSERT INTO "ticket_period" VALUES('7aafe7c40d971140021c4e73','2026-03-02T02:05:00Z','9999-12-31T23:59:59Z','closed','P1','gold','county','warranty','out','1','111e567b9d3ba993c19f13bb');
INSERT INTO "ticket_period" VALUES('74be5bcd9d7847ca98cd1d0b','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','open','P3','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('74be5bcd9d7847ca98cd1d0b','2026-03-02T06:00:00Z','2026-03-03T01:00:00Z','open','P1','gold','city','warranty','unknown','2',NULL);
INSERT INTO "ticket_period" VALUES('74be5bcd9d7847ca98cd1d0b','2026-03-03T01:00:00Z','2026-03-04T01:00:00Z','open','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('62d8b67e701d97e4bc8764e9','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','cancelled','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('429aa295a1aaa13f6acd4539','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','in','1','fed2999291b07f72137df7ed');
INSERT INTO "ticket_period" VALUES('a59ce3f1f11286025ab30706','2026-03-02T00:30:00Z','2026-03-02T00:40:00Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('a59ce3f1f11286025ab30706','2026-03-02T00:40:00Z','2026-03-02T00:50:00Z','open','P3','standard','city','warranty','unknown','1','4747b58ca91368f3d39985ce');
INSERT INTO "ticket_period" VALUES('a59ce3f1f11286025ab30706','2026-03-02T00:50:00Z','9999-12-31T23:59:59Z','resolved','P3','standard','city','warranty','unknown','1','4747b58ca91368f3d39985ce');
INSERT INTO "ticket_period" VALUES('74be5bcd9d7847ca98cd1d0b','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','held','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('1bc4124c4482591a2d17f72c','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','open','P3','gold','county','warranty','out','1',NULL);
INSERT INTO "ticket_period" VALUES('31df19ba647b8d7ca55629de','2026-03-02T09:20:00Z','2026-03-03T01:00:00Z','open','P2','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('31df19ba647b8d7ca55629de','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P2','gold','city','warranty','unknown','2','fed2999291b07f72137df7ed');
INSERT INTO "ticket_period" VALUES('894468d6e0989442c5af6964','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','open','P1','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('74be5bcd9d7847ca98cd1d0b','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','open','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('74dc6ee88a4674141ee2df56','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','held','P3','standard','city','warranty','in','1',NULL);
INSERT INTO "ticket_period" VALUES('cb946e15165817f187d7cced','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','open','P2','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('cea84c4dca24f9c17f994fcb','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','cancelled','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('e586d714f1e5d566cb8d3d4c','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('0593d4ee5e3b1b7f12181dc3','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1','111e567b9d3ba993c19f13bb');
INSERT INTO "ticket_period" VALUES('571700ec09a2af48c482a780','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('d84e53647a883b5f850d0af4','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','resolved','P3','standard','city','warranty','unknown','1',NULL);
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
INSERT INTO "turnover" VALUES('1c8dd6f9981fb17085e2b699','2026-02',2000000,'CNY',2);
INSERT INTO "turnover" VALUES('1c8dd6f9981fb17085e2b699','2026-04',100000,'CNY',2);
CREATE TABLE warranty_card (
  equipment_id TEXT PRIMARY KEY REFERENCES equipment (id),
  number TEXT,
  dealer_id TEXT REFERENCES customer (id),
  sold_on TEXT NOT NULL,
  received_on TEXT NOT NULL,
  void_because TEXT CHECK (void_because <> ''),
  CHECK (sold_on <= received_on)
) STRICT;
INSERT INTO "warranty_card" VALUES('ae3db6ea0ecc21a579f08a6d',NULL,'1c8dd6f9981fb17085e2b699','2026-02-01','2026-02-10',NULL);
CREATE TABLE withdrawn (
  ticket_id TEXT PRIMARY KEY,
  number TEXT NOT NULL,
  count INTEGER,
  at TEXT NOT NULL,
  actor TEXT NOT NULL
) STRICT;
INSERT INTO "withdrawn" VALUES('a1f53b3f07201b2337287f28','SD-000010',10,'2026-04-01T01:00:00Z','tester');
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
INSERT INTO "word" VALUES('000001',1,0,'丈');
INSERT INTO "word" VALUES('000001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('000002',1,0,'下');
INSERT INTO "word" VALUES('000002',2,0,'一下');
INSERT INTO "word" VALUES('000003',1,0,'一');
INSERT INTO "word" VALUES('000003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('000004',1,0,'万');
INSERT INTO "word" VALUES('000005',1,0,'丆');
INSERT INTO "word" VALUES('000006',1,0,'七');
INSERT INTO "word" VALUES('000007',1,0,'丂');
INSERT INTO "word" VALUES('000008',1,0,'丅');
INSERT INTO "word" VALUES('000009',1,0,'丄');
INSERT INTO "word" VALUES('00001',1,0,'丈');
INSERT INTO "word" VALUES('00001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('000011',1,0,'不');
INSERT INTO "word" VALUES('000012',1,0,'三');
INSERT INTO "word" VALUES('000013',1,0,'上');
INSERT INTO "word" VALUES('000014',1,0,'丌');
INSERT INTO "word" VALUES('00002',1,0,'下');
INSERT INTO "word" VALUES('00002',2,0,'一下');
INSERT INTO "word" VALUES('00003',1,0,'一');
INSERT INTO "word" VALUES('00003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('00004',1,0,'万');
INSERT INTO "word" VALUES('00005',1,0,'丆');
INSERT INTO "word" VALUES('00006',1,0,'七');
INSERT INTO "word" VALUES('00007',1,0,'丂');
INSERT INTO "word" VALUES('00007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('00008',1,0,'丅');
INSERT INTO "word" VALUES('00009',1,0,'丄');
INSERT INTO "word" VALUES('0001',1,0,'丈');
INSERT INTO "word" VALUES('0001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('00011',1,0,'不');
INSERT INTO "word" VALUES('00012',1,0,'三');
INSERT INTO "word" VALUES('00013',1,0,'上');
INSERT INTO "word" VALUES('00014',1,0,'丌');
INSERT INTO "word" VALUES('0002',1,0,'下');
INSERT INTO "word" VALUES('0002',2,0,'一下');
INSERT INTO "word" VALUES('0003',1,0,'一');
INSERT INTO "word" VALUES('0003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('0004',1,0,'万');
INSERT INTO "word" VALUES('0005',1,0,'丆');
INSERT INTO "word" VALUES('0006',1,0,'七');
INSERT INTO "word" VALUES('0007',1,0,'丂');
INSERT INTO "word" VALUES('0007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('0008',1,0,'丅');
INSERT INTO "word" VALUES('0009',1,0,'丄');
INSERT INTO "word" VALUES('0011',1,0,'不');
INSERT INTO "word" VALUES('0012',1,0,'三');
INSERT INTO "word" VALUES('0013',1,0,'上');
INSERT INTO "word" VALUES('0014',1,0,'丌');
INSERT INTO "word" VALUES('010',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('01055500007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('055500007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('1',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('1001',2,0,'丅丈');
INSERT INTO "word" VALUES('1002',2,0,'下');
INSERT INTO "word" VALUES('1055500007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('12',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('12345',2,0,'下');
INSERT INTO "word" VALUES('13800000001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('13800000002',2,0,'一下');
INSERT INTO "word" VALUES('13800000003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('2',2,0,'丅丈');
INSERT INTO "word" VALUES('20',3,0,'丈');
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
INSERT INTO "word" VALUES('again',1,0,'丅');
INSERT INTO "word" VALUES('again',2,0,'丅');
INSERT INTO "word" VALUES('again',3,0,'丂');
INSERT INTO "word" VALUES('anybody',1,0,'三不');
INSERT INTO "word" VALUES('anybody',2,0,'下不');
INSERT INTO "word" VALUES('at',3,0,'丈');
INSERT INTO "word" VALUES('away',3,0,'下');
INSERT INTO "word" VALUES('be',3,0,'万');
INSERT INTO "word" VALUES('bend',3,0,'不');
INSERT INTO "word" VALUES('board',3,0,'万');
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
INSERT INTO "word" VALUES('care',3,0,'丈');
INSERT INTO "word" VALUES('clinic',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('close',3,0,'丈');
INSERT INTO "word" VALUES('code',1,0,'一');
INSERT INTO "word" VALUES('code',2,0,'一');
INSERT INTO "word" VALUES('come',1,0,'三不');
INSERT INTO "word" VALUES('come',2,0,'不');
INSERT INTO "word" VALUES('coming',2,0,'下');
INSERT INTO "word" VALUES('content',3,0,'丂');
INSERT INTO "word" VALUES('customer',3,0,'万');
INSERT INTO "word" VALUES('dark',1,0,'丄');
INSERT INTO "word" VALUES('dark',2,0,'丄');
INSERT INTO "word" VALUES('dealer',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('desk',1,0,'万');
INSERT INTO "word" VALUES('desk',2,0,'万');
INSERT INTO "word" VALUES('did',3,0,'丈');
INSERT INTO "word" VALUES('do',3,0,'不');
INSERT INTO "word" VALUES('does',1,0,'丂三不');
INSERT INTO "word" VALUES('does',2,0,'丂不');
INSERT INTO "word" VALUES('door',1,0,'丁');
INSERT INTO "word" VALUES('door',2,0,'丁');
INSERT INTO "word" VALUES('down',1,0,'万');
INSERT INTO "word" VALUES('down',2,0,'万');
INSERT INTO "word" VALUES('every',1,0,'一');
INSERT INTO "word" VALUES('every',2,0,'一');
INSERT INTO "word" VALUES('example',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('explained',3,0,'丂');
INSERT INTO "word" VALUES('ext',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('factory',3,0,'下');
INSERT INTO "word" VALUES('floor',3,0,'不');
INSERT INTO "word" VALUES('full',3,0,'丈');
INSERT INTO "word" VALUES('has',3,0,'万');
INSERT INTO "word" VALUES('help',3,0,'丈');
INSERT INTO "word" VALUES('how',1,0,'丂');
INSERT INTO "word" VALUES('how',2,0,'丂');
INSERT INTO "word" VALUES('how',3,0,'丂');
INSERT INTO "word" VALUES('in',1,0,'丆');
INSERT INTO "word" VALUES('in',2,0,'丆下');
INSERT INTO "word" VALUES('in',3,0,'丁丂');
INSERT INTO "word" VALUES('inc',1,0,'丁');
INSERT INTO "word" VALUES('into',3,0,'一');
INSERT INTO "word" VALUES('is',1,0,'丄万');
INSERT INTO "word" VALUES('is',2,0,'丄万下');
INSERT INTO "word" VALUES('is',3,0,'丆万');
INSERT INTO "word" VALUES('it',1,0,'丂');
INSERT INTO "word" VALUES('it',2,0,'丂');
INSERT INTO "word" VALUES('it',3,0,'一不');
INSERT INTO "word" VALUES('jam',3,0,'丈');
INSERT INTO "word" VALUES('jams',1,0,'丅丈');
INSERT INTO "word" VALUES('jams',2,0,'丅丈');
INSERT INTO "word" VALUES('know',3,0,'丂');
INSERT INTO "word" VALUES('labels',3,0,'丈');
INSERT INTO "word" VALUES('li',2,0,'丅丆万丈上');
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
INSERT INTO "word" VALUES('lp2',2,0,'丅丈');
INSERT INTO "word" VALUES('measured',3,0,'万');
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
INSERT INTO "word" VALUES('noon',3,0,'丈');
INSERT INTO "word" VALUES('north',2,0,'丅丈');
INSERT INTO "word" VALUES('not',3,0,'丁丈不');
INSERT INTO "word" VALUES('of',3,0,'不');
INSERT INTO "word" VALUES('out',3,0,'丆万不');
INSERT INTO "word" VALUES('paper',3,0,'丈');
INSERT INTO "word" VALUES('photo',3,0,'丈');
INSERT INTO "word" VALUES('png',3,0,'丈');
INSERT INTO "word" VALUES('power',1,0,'下');
INSERT INTO "word" VALUES('power',2,0,'下');
INSERT INTO "word" VALUES('pr',2,0,'丅丈下');
INSERT INTO "word" VALUES('print',1,0,'丂');
INSERT INTO "word" VALUES('print',2,0,'丂');
INSERT INTO "word" VALUES('printed',3,0,'丈');
INSERT INTO "word" VALUES('printer',1,0,'丅丈');
INSERT INTO "word" VALUES('printer',2,0,'丅丈');
INSERT INTO "word" VALUES('prints',3,0,'丈');
INSERT INTO "word" VALUES('quality',3,0,'下');
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
INSERT INTO "word" VALUES('sample',2,0,'丁丂七丄丅丈三丌不');
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
INSERT INTO "word" VALUES('the',1,0,'丄丅');
INSERT INTO "word" VALUES('the',2,0,'丄丅下');
INSERT INTO "word" VALUES('the',3,0,'丁万');
INSERT INTO "word" VALUES('them',3,0,'丄');
INSERT INTO "word" VALUES('they',3,0,'丂丈');
INSERT INTO "word" VALUES('third',3,0,'不');
INSERT INTO "word" VALUES('time',3,0,'丆万');
INSERT INTO "word" VALUES('to',3,0,'丄万');
INSERT INTO "word" VALUES('told',3,0,'丄');
INSERT INTO "word" VALUES('training',3,0,'丂');
INSERT INTO "word" VALUES('twice',2,0,'不');
INSERT INTO "word" VALUES('van',2,0,'下');
INSERT INTO "word" VALUES('wait',3,0,'丄');
INSERT INTO "word" VALUES('warranty',3,0,'丂不');
INSERT INTO "word" VALUES('we',3,0,'一');
INSERT INTO "word" VALUES('wing',2,0,'丅丈');
INSERT INTO "word" VALUES('worn',3,0,'丈');
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
