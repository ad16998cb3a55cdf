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
INSERT INTO "_sqlite_migrations" VALUES(1,'svcdesk','0001_desk','2026-11-28 09:14:50.267558+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'svcdesk','0002_field','2026-11-28 09:14:50.367061+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'svcdesk','0003_truth','2026-11-28 09:14:50.427052+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'svcdesk','0004_slips','2026-11-28 09:14:50.627311+00:00');
INSERT INTO "_sqlite_migrations" VALUES(5,'svcdesk','0005_care','2026-11-28 09:14:51.534565+00:00');
CREATE TABLE absence (
  id TEXT PRIMARY KEY,
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  note TEXT,
  CHECK (since < until)
) STRICT;
INSERT INTO "absence" VALUES('a5faf08dc0bf9cc172b092ba','0c4427795634d8d11edc496f','2026-04-05T16:00:00Z','2026-04-10T16:00:00Z','holiday');
INSERT INTO "absence" VALUES('6e3db61023b1f310dba8bc6c','0c4427795634d8d11edc496f','2026-04-30T16:00:00Z','2026-05-05T16:00:00Z','on leave');
CREATE TABLE acceptance (
  equipment_id TEXT NOT NULL REFERENCES equipment (id),
  stage TEXT NOT NULL,
  accepted_on TEXT NOT NULL,
  accepted_by TEXT NOT NULL CHECK (accepted_by <> ''),
  remark TEXT,
  PRIMARY KEY (equipment_id, stage)
) STRICT;
INSERT INTO "acceptance" VALUES('795f50f47712f7f55316dde7','final','2026-04-01','Ms Example',NULL);
CREATE TABLE appointment (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  agreed_at TEXT NOT NULL,
  visit_at TEXT NOT NULL,
  asked_by TEXT NOT NULL CHECK (asked_by IN ('customer', 'desk')),
  note TEXT
, visit_until TEXT CHECK (visit_until >= visit_at)) STRICT;
INSERT INTO "appointment" VALUES('9ff182cc6cbc76db82d6e6f2','7839da9bcaaf5cc946e677c7','2026-03-02T01:00:00Z','2026-03-02T02:00:00Z','customer','they close at noon',NULL);
INSERT INTO "appointment" VALUES('b4391c1dd61021301a5a2bdf','022ed6584af5965aeab7a9a0','2026-03-04T01:00:00Z','2026-03-05T06:00:00Z','desk',NULL,'2026-03-05T08:00:00Z');
CREATE TABLE approval (
  noun TEXT NOT NULL CHECK (noun IN ('repair', 'request', 'return')),
  noun_id TEXT NOT NULL,   -- of the dispatch, the request or the return
  actor TEXT NOT NULL,
  at TEXT NOT NULL,
  note TEXT, role TEXT,
  PRIMARY KEY (noun, noun_id, actor)
) STRICT;
INSERT INTO "approval" VALUES('return','9b951beafed51e59d1abe6ad','wang','2026-03-02T03:00:00Z',NULL,NULL);
INSERT INTO "approval" VALUES('request','c36b5c5da0d392ab1d9a436e','wang','2026-03-02T06:00:00Z',NULL,NULL);
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
INSERT INTO "article" VALUES('61d71fc38e60fde381382968','K-0001','nobody knows how it prints',NULL,NULL,'how does it print','no training','explained','e724c324b288dd0964e34592','tester','2026-04-01T02:00:00Z',1,NULL,NULL);
CREATE TABLE article_use (
  id TEXT PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES article (id),
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  at TEXT NOT NULL
) STRICT;
INSERT INTO "article_use" VALUES('89a1b83b95e86058bf00a432','61d71fc38e60fde381382968','957efc85d9f0ddd361cd75bd','2026-04-01T02:00:00Z');
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
INSERT INTO "assessment" VALUES('d47035b8992805a1ebfb1acf','AS-0001','2026-03','tidy','3bb2b4e69699eec0721f16e6',NULL,'7839da9bcaaf5cc946e677c7','440ffd85f7a3039d2636d0c8','2026-03-02T02:05:00Z','fact','{"check": "tidy"}',NULL,2000,2000,'CNY',2,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL);
INSERT INTO "assessment" VALUES('297e25ce9bd8b58789d32deb','AS-0002','2026-03','calls','3bb2b4e69699eec0721f16e6',NULL,'7839da9bcaaf5cc946e677c7',NULL,'2026-03-20T02:00:00Z','hand',NULL,'line engaged',10000,0,'CNY',2,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','the line was down',NULL);
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
INSERT INTO "assessment_told" VALUES('6804ef4d96b70cb9c53e1c48','2026-03','3bb2b4e69699eec0721f16e6',NULL,'2026-04-01T01:00:00Z');
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
INSERT INTO "attachment" VALUES('968da6e0ce203acbb11a591c','7839da9bcaaf5cc946e677c7',1,'440ffd85f7a3039d2636d0c8',NULL,'photo','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-03-02T02:05:00Z');
INSERT INTO "attachment" VALUES('954a9dcf0c6768617c5d96af','7839da9bcaaf5cc946e677c7',2,NULL,NULL,'file','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-03-02T02:05:00Z');
CREATE TABLE call (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  at TEXT NOT NULL,
  channel TEXT NOT NULL,
  caller TEXT,
  phone TEXT,
  said TEXT NOT NULL,
  taken_by TEXT NOT NULL
, place INTEGER NOT NULL DEFAULT 0, wish TEXT, opinion TEXT) STRICT;
INSERT INTO "call" VALUES('c5d547b20c7cc287e9713cf5','7839da9bcaaf5cc946e677c7','2026-03-02T01:00:00Z','phone','Li Na','13800000003','printer jams','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('162150b4555108b8b3aa6d1e','4702d66e410e2ee6ac5b23e7','2026-03-02T03:00:00Z','phone',NULL,NULL,'no power','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('03245a092bc9ae08e37ed8df','4702d66e410e2ee6ac5b23e7','2026-03-02T03:00:00Z','phone',NULL,NULL,'is anybody coming?','tester',1,NULL,NULL);
INSERT INTO "call" VALUES('802ff9b64e94cdfcef55fb62','43620f0ccc2e88e3738e57b2','2026-03-02T03:30:00Z','phone',NULL,NULL,'scanner reads every second code','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('3278252d1c7179d1bea6082c','022ed6584af5965aeab7a9a0','2026-03-02T03:30:00Z','phone',NULL,NULL,'registration desk is down','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('7ffc05c915a819f3c3e33f06','f2a0931c7425ef841c98fe70','2026-03-02T09:20:00Z','phone',NULL,NULL,'cannot log in','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('4d85c914ea974211e14a6e3a','d0f2ae63df7c2ff17ed7fd81','2026-03-03T01:00:00Z','phone',NULL,NULL,'called by mistake','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('1c2b28e2e8e873aa1c502d34','e724c324b288dd0964e34592','2026-03-03T01:00:00Z','phone',NULL,NULL,'how does it print','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('746000890e4fc2bd006c2170','859330f9116dc2b4f3f042c9','2026-03-02T00:30:00Z','phone',NULL,NULL,'Door, Lock, Stuck','Desk 1',0,NULL,NULL);
INSERT INTO "call" VALUES('af351a110a3be9446a182005','ce29905b9dc010626e181130','2026-03-04T01:00:00Z','phone',NULL,NULL,'the printer jams again','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('fc0c1b6141719da73cf2000f','7e81eaf42646e48409a3353c','2026-03-04T01:00:00Z','phone',NULL,NULL,'the screen is dark','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('a278763a322039a5ba02ba1c','da92aa2feb1d80c8889787cb','2026-04-01T01:00:00Z','phone',NULL,NULL,'does anybody come?','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('096540bda2937765affafd13','da92aa2feb1d80c8889787cb','2026-04-01T01:00:00Z','phone','Mr Sample',NULL,'logged twice','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('9552873595ad0d22b1dcb684','2c8b3c43dfb0c4280ce571c3','2026-04-01T01:00:00Z','mail','Li Na',NULL,'no sound
since nine','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('a36e7ba4d57a4d611b22cf8e','aba2b27b2bc5469e4230c565','2026-04-01T01:00:00Z','phone',NULL,NULL,'cable loose','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('2556a9df1650d3de7425b3bc','957efc85d9f0ddd361cd75bd','2026-04-01T02:00:00Z','phone',NULL,NULL,'how does it print now','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('b75c1cd0e5a73e38f9b637df','849303e501b3d85c41c82af2','2026-04-01T02:00:00Z','phone','Ms Example',NULL,'nobody came','tester',0,NULL,NULL);
CREATE TABLE card (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  value INTEGER NOT NULL CHECK (value > 0),
  balance INTEGER NOT NULL CHECK (balance BETWEEN 0 AND value),
  currency TEXT NOT NULL,
  sold_at TEXT NOT NULL
, decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4)) STRICT;
INSERT INTO "card" VALUES('d62b66e7116f51d02b20de69','CARD-0001','ffacaeaf1e29603216f8ee0f',50000,47000,'CNY','2026-03-02T00:30:00Z',2);
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
INSERT INTO "change" VALUES(1,'984ede1e170978fa1aa0a6ee','engineer','["3bb2b4e69699eec0721f16e6"]',NULL);
INSERT INTO "change" VALUES(2,'984ede1e170978fa1aa0a6ee','engineer_skill','["3bb2b4e69699eec0721f16e6","printer"]',NULL);
INSERT INTO "change" VALUES(3,'2d4884cc7a5dd0acfb24db60','engineer','["0c4427795634d8d11edc496f"]',NULL);
INSERT INTO "change" VALUES(4,'2d4884cc7a5dd0acfb24db60','engineer_skill','["0c4427795634d8d11edc496f","installation"]',NULL);
INSERT INTO "change" VALUES(5,'2d4884cc7a5dd0acfb24db60','engineer_role','["0c4427795634d8d11edc496f","reception"]',NULL);
INSERT INTO "change" VALUES(6,'2d879fcb8eecdee485efc455','absence','["a5faf08dc0bf9cc172b092ba"]',NULL);
INSERT INTO "change" VALUES(7,'5d154951a6cb6378c170e7f3','customer','["ffacaeaf1e29603216f8ee0f"]',NULL);
INSERT INTO "change" VALUES(8,'5d154951a6cb6378c170e7f3','phone','["ffacaeaf1e29603216f8ee0f","8613800000001",""]',NULL);
INSERT INTO "change" VALUES(9,'5e4d8ed4485f672d97a177d8','customer','["27c5c2672b1515eb44442e36"]',NULL);
INSERT INTO "change" VALUES(10,'5e4d8ed4485f672d97a177d8','phone','["27c5c2672b1515eb44442e36","8613800000002",""]',NULL);
INSERT INTO "change" VALUES(11,'79dae41fd36d1182d0262113','customer','["ac1326099336d9c929b105a8"]',NULL);
INSERT INTO "change" VALUES(12,'1a81bf54cb572d1c651c4182','site','["ea6825e9b409510a501ecb62"]',NULL);
INSERT INTO "change" VALUES(13,'49d058b7d17b99a28c13ca04','phone','["ffacaeaf1e29603216f8ee0f","8613800000003",""]',NULL);
INSERT INTO "change" VALUES(14,'49d058b7d17b99a28c13ca04','contact','["aa5f095d09c4a981115c5a34"]',NULL);
INSERT INTO "change" VALUES(15,'28f3d455a37b7cebfec4ab1c','contract','["29430d87959ff2193c4daf8c"]',NULL);
INSERT INTO "change" VALUES(16,'28f3d455a37b7cebfec4ab1c','entitlement','["29430d87959ff2193c4daf8c","visit"]',NULL);
INSERT INTO "change" VALUES(17,'28f3d455a37b7cebfec4ab1c','entitlement','["29430d87959ff2193c4daf8c","training"]',NULL);
INSERT INTO "change" VALUES(18,'0d50ee56005aad8085fe1534','contract','["12a60e1e52565f97adca9482"]',NULL);
INSERT INTO "change" VALUES(19,'d6112e3cce547b4b961de00e','equipment','["79a85a737fd751e4b1fb1dbb"]',NULL);
INSERT INTO "change" VALUES(20,'d15a433ac7a66eabb8dafedd','equipment','["795f50f47712f7f55316dde7"]',NULL);
INSERT INTO "change" VALUES(21,'0ae8eed98253dee91885c13c','equipment','["86e7f4101b4ee7f9c9b6658f"]',NULL);
INSERT INTO "change" VALUES(22,'d7cdc85acb1524bbc3e7b9dc','holder','["f2254bc7d087cefb1a78bd54"]',NULL);
INSERT INTO "change" VALUES(23,'d7cdc85acb1524bbc3e7b9dc','stock','["f2254bc7d087cefb1a78bd54","roller","new"]',NULL);
INSERT INTO "change" VALUES(24,'d7cdc85acb1524bbc3e7b9dc','stock_move','["0b8b66718b20d17b9a0c63f5"]',NULL);
INSERT INTO "change" VALUES(25,'d6db3dce562a33c6e5963816','holder','["44889920b8c7ca5be0379b28"]',NULL);
INSERT INTO "change" VALUES(26,'d6db3dce562a33c6e5963816','stock','["f2254bc7d087cefb1a78bd54","roller","new"]','{"holder_id":"f2254bc7d087cefb1a78bd54","part":"roller","condition":"new","quantity":10}');
INSERT INTO "change" VALUES(27,'d6db3dce562a33c6e5963816','stock','["44889920b8c7ca5be0379b28","roller","new"]',NULL);
INSERT INTO "change" VALUES(28,'d6db3dce562a33c6e5963816','stock_move','["d3ac28e38a1bb830de79c718"]',NULL);
INSERT INTO "change" VALUES(29,'97cb1ce0882893923dfd4570','holder','["8a8a0135a9aabc3725e258ad"]',NULL);
INSERT INTO "change" VALUES(30,'97cb1ce0882893923dfd4570','stock','["f2254bc7d087cefb1a78bd54","roller","new"]','{"holder_id":"f2254bc7d087cefb1a78bd54","part":"roller","condition":"new","quantity":7}');
INSERT INTO "change" VALUES(31,'97cb1ce0882893923dfd4570','stock','["8a8a0135a9aabc3725e258ad","roller","new"]',NULL);
INSERT INTO "change" VALUES(32,'97cb1ce0882893923dfd4570','stock_move','["98115996e2b2e896862cafc2"]',NULL);
INSERT INTO "change" VALUES(33,'726f8c2d638aa00618c3810e','card','["d62b66e7116f51d02b20de69"]',NULL);
INSERT INTO "change" VALUES(34,'c07b913f2acbf921ee181aa6','ticket','["7839da9bcaaf5cc946e677c7"]',NULL);
INSERT INTO "change" VALUES(35,'c07b913f2acbf921ee181aa6','ticket_period','["7839da9bcaaf5cc946e677c7","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(36,'c07b913f2acbf921ee181aa6','call','["c5d547b20c7cc287e9713cf5"]',NULL);
INSERT INTO "change" VALUES(37,'c07b913f2acbf921ee181aa6','clock','["5de59deb79dc819f7a638b94"]',NULL);
INSERT INTO "change" VALUES(38,'c07b913f2acbf921ee181aa6','clock','["16cd08d402234401f877ac5b"]',NULL);
INSERT INTO "change" VALUES(39,'c07b913f2acbf921ee181aa6','clock','["1718543cc88615d6c9b6e05b"]',NULL);
INSERT INTO "change" VALUES(40,'c07b913f2acbf921ee181aa6','clock_period','["5de59deb79dc819f7a638b94","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(41,'c07b913f2acbf921ee181aa6','clock_period','["16cd08d402234401f877ac5b","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(42,'c07b913f2acbf921ee181aa6','clock_period','["1718543cc88615d6c9b6e05b","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(43,'c2027fa9147a9c500dad600d','ticket_period','["7839da9bcaaf5cc946e677c7","2026-03-02T01:00:00Z"]','{"ticket_id":"7839da9bcaaf5cc946e677c7","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(44,'c2027fa9147a9c500dad600d','ticket_period','["7839da9bcaaf5cc946e677c7","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(45,'3de01cd9ef129642ae3193fa','clock','["5de59deb79dc819f7a638b94"]','{"id":"5de59deb79dc819f7a638b94","ticket_id":"7839da9bcaaf5cc946e677c7","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(46,'3de01cd9ef129642ae3193fa','clock','["16cd08d402234401f877ac5b"]','{"id":"16cd08d402234401f877ac5b","ticket_id":"7839da9bcaaf5cc946e677c7","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(47,'3de01cd9ef129642ae3193fa','clock_period','["5de59deb79dc819f7a638b94","2026-03-02T01:00:00Z"]','{"clock_id":"5de59deb79dc819f7a638b94","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T01:15:00Z","held":0}');
INSERT INTO "change" VALUES(48,'3de01cd9ef129642ae3193fa','clock_period','["16cd08d402234401f877ac5b","2026-03-02T01:00:00Z"]','{"clock_id":"16cd08d402234401f877ac5b","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T01:30:00Z","held":0}');
INSERT INTO "change" VALUES(49,'8667c26db96452e9ac607f2f','appointment','["9ff182cc6cbc76db82d6e6f2"]',NULL);
INSERT INTO "change" VALUES(50,'e98d249b471d0d0335b57850','consent','["94822937a469f94fe8315ca6"]',NULL);
INSERT INTO "change" VALUES(51,'5592a6985154b1b6454370c2','quote','["f0ab3fbb3f8fd14f8fa64ac4"]',NULL);
INSERT INTO "change" VALUES(52,'5592a6985154b1b6454370c2','priced_line','["b874b5d896f7824f999174d9"]',NULL);
INSERT INTO "change" VALUES(53,'5592a6985154b1b6454370c2','priced_line','["4179c0052cdad98f0e7768e6"]',NULL);
INSERT INTO "change" VALUES(54,'5592a6985154b1b6454370c2','priced_line','["f0618212c13c2bff4f96f944"]',NULL);
INSERT INTO "change" VALUES(55,'5592a6985154b1b6454370c2','priced_line','["e8998d55608a0a69760e1e14"]',NULL);
INSERT INTO "change" VALUES(56,'8c887b375f0bb75a00b9af30','consent','["9973f803b9825f876f611c35"]',NULL);
INSERT INTO "change" VALUES(57,'ee557975cee76718633b3724','dispatch','["440ffd85f7a3039d2636d0c8"]',NULL);
INSERT INTO "change" VALUES(58,'ee557975cee76718633b3724','clock','["a970fdc196f97aae3e2402f2"]',NULL);
INSERT INTO "change" VALUES(59,'ee557975cee76718633b3724','clock_period','["a970fdc196f97aae3e2402f2","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(60,'ceb20539d1fc841cc8eef021','holder','["39cb42e24ced87b8034e5cb6"]',NULL);
INSERT INTO "change" VALUES(61,'ceb20539d1fc841cc8eef021','stock','["44889920b8c7ca5be0379b28","roller","new"]','{"holder_id":"44889920b8c7ca5be0379b28","part":"roller","condition":"new","quantity":3}');
INSERT INTO "change" VALUES(62,'ceb20539d1fc841cc8eef021','stock','["39cb42e24ced87b8034e5cb6","roller","new"]',NULL);
INSERT INTO "change" VALUES(63,'ceb20539d1fc841cc8eef021','stock_move','["819c174c8bbe00198198aaae"]',NULL);
INSERT INTO "change" VALUES(64,'791a7f24214e91c1b98445c2','dispatch','["440ffd85f7a3039d2636d0c8"]','{"id":"440ffd85f7a3039d2636d0c8","ticket_id":"7839da9bcaaf5cc946e677c7","visit":1,"engineer_id":"3bb2b4e69699eec0721f16e6","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(65,'791a7f24214e91c1b98445c2','clock','["a970fdc196f97aae3e2402f2"]','{"id":"a970fdc196f97aae3e2402f2","ticket_id":"7839da9bcaaf5cc946e677c7","target":"arrive","tier":"gold","within":"2h clock","calendar":"always","stops":"arrived","pauses":null,"started_by":"ordered","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(66,'791a7f24214e91c1b98445c2','clock_period','["a970fdc196f97aae3e2402f2","2026-03-02T01:00:00Z"]','{"clock_id":"a970fdc196f97aae3e2402f2","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(67,'404329421efafd93b2dbfdc8','dispatch','["440ffd85f7a3039d2636d0c8"]','{"id":"440ffd85f7a3039d2636d0c8","ticket_id":"7839da9bcaaf5cc946e677c7","visit":1,"engineer_id":"3bb2b4e69699eec0721f16e6","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(68,'404329421efafd93b2dbfdc8','dispatch_check','["440ffd85f7a3039d2636d0c8","uniform"]',NULL);
INSERT INTO "change" VALUES(69,'404329421efafd93b2dbfdc8','dispatch_check','["440ffd85f7a3039d2636d0c8","tidy"]',NULL);
INSERT INTO "change" VALUES(70,'404329421efafd93b2dbfdc8','dispatch_item','["440ffd85f7a3039d2636d0c8","training"]',NULL);
INSERT INTO "change" VALUES(71,'404329421efafd93b2dbfdc8','stock','["39cb42e24ced87b8034e5cb6","roller","new"]','{"holder_id":"39cb42e24ced87b8034e5cb6","part":"roller","condition":"new","quantity":1}');
INSERT INTO "change" VALUES(72,'404329421efafd93b2dbfdc8','stock_move','["3478236b994b3fe329310549"]',NULL);
INSERT INTO "change" VALUES(73,'404329421efafd93b2dbfdc8','priced_line','["cf0403467c6ed53026ac35be"]',NULL);
INSERT INTO "change" VALUES(74,'404329421efafd93b2dbfdc8','priced_line','["ae0ea3d128cf1b00210da540"]',NULL);
INSERT INTO "change" VALUES(75,'404329421efafd93b2dbfdc8','priced_line','["eb61da771af6fa97c4597b4c"]',NULL);
INSERT INTO "change" VALUES(76,'404329421efafd93b2dbfdc8','priced_line','["6ae10dae0e35e7be54d9c986"]',NULL);
INSERT INTO "change" VALUES(77,'404329421efafd93b2dbfdc8','priced_line','["789a2b99de967cc05caf6834"]',NULL);
INSERT INTO "change" VALUES(78,'404329421efafd93b2dbfdc8','entitlement','["29430d87959ff2193c4daf8c","training"]','{"contract_id":"29430d87959ff2193c4daf8c","entitlement":"training","total":2,"used":0}');
INSERT INTO "change" VALUES(79,'4a9f76f4ab5d686bf1fb4470','attachment','["968da6e0ce203acbb11a591c"]',NULL);
INSERT INTO "change" VALUES(80,'42881cc620897a73b6164ac1','attachment','["954a9dcf0c6768617c5d96af"]',NULL);
INSERT INTO "change" VALUES(81,'d955bea44cfea6cb9b097b7f','dispatch','["440ffd85f7a3039d2636d0c8"]','{"id":"440ffd85f7a3039d2636d0c8","ticket_id":"7839da9bcaaf5cc946e677c7","visit":1,"engineer_id":"3bb2b4e69699eec0721f16e6","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":null,"cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"cost","work_charged":"free"}');
INSERT INTO "change" VALUES(82,'d955bea44cfea6cb9b097b7f','dispatch','["440ffd85f7a3039d2636d0c8"]','{"id":"440ffd85f7a3039d2636d0c8","ticket_id":"7839da9bcaaf5cc946e677c7","visit":1,"engineer_id":"3bb2b4e69699eec0721f16e6","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":null,"cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":"Li Na","signed_at":"2026-03-02T02:05:00Z","failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"cost","work_charged":"free"}');
INSERT INTO "change" VALUES(83,'d955bea44cfea6cb9b097b7f','ticket_period','["7839da9bcaaf5cc946e677c7","2026-03-02T01:00:00Z"]','{"ticket_id":"7839da9bcaaf5cc946e677c7","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":"3bb2b4e69699eec0721f16e6"}');
INSERT INTO "change" VALUES(84,'d955bea44cfea6cb9b097b7f','ticket_period','["7839da9bcaaf5cc946e677c7","2026-03-02T02:05:00Z"]',NULL);
INSERT INTO "change" VALUES(85,'d955bea44cfea6cb9b097b7f','ticket','["7839da9bcaaf5cc946e677c7"]','{"id":"7839da9bcaaf5cc946e677c7","number":"SD-000001","count":1,"summary":"printer jams","kind":"fault","customer_id":"ffacaeaf1e29603216f8ee0f","severity":null,"reach":null,"opened_at":"2026-03-02T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":"79a85a737fd751e4b1fb1dbb","contract_id":"29430d87959ff2193c4daf8c","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(86,'d955bea44cfea6cb9b097b7f','clock','["1718543cc88615d6c9b6e05b"]','{"id":"1718543cc88615d6c9b6e05b","ticket_id":"7839da9bcaaf5cc946e677c7","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(87,'d955bea44cfea6cb9b097b7f','clock_period','["1718543cc88615d6c9b6e05b","2026-03-02T01:00:00Z"]','{"clock_id":"1718543cc88615d6c9b6e05b","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(88,'08ddcd3f7f3e29998ad6b501','card','["d62b66e7116f51d02b20de69"]','{"id":"d62b66e7116f51d02b20de69","number":"CARD-0001","customer_id":"ffacaeaf1e29603216f8ee0f","value":50000,"balance":50000,"currency":"CNY","sold_at":"2026-03-02T00:30:00Z","decimals":2}');
INSERT INTO "change" VALUES(89,'08ddcd3f7f3e29998ad6b501','payment','["b28f88bc727685d4f6a9d71a"]',NULL);
INSERT INTO "change" VALUES(90,'89449bd1a692e4e614fefeca','payment','["2f3a293703af6b1ffb35428b"]',NULL);
INSERT INTO "change" VALUES(91,'3695d3f6c3760ede882640f0','dispatch','["440ffd85f7a3039d2636d0c8"]','{"id":"440ffd85f7a3039d2636d0c8","ticket_id":"7839da9bcaaf5cc946e677c7","visit":1,"engineer_id":"3bb2b4e69699eec0721f16e6","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":"2026-03-02T02:05:00Z","cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":"Li Na","signed_at":"2026-03-02T02:05:00Z","failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"cost","work_charged":"free"}');
INSERT INTO "change" VALUES(92,'03408180c3b26f34fef235fe','discount','["7839da9bcaaf5cc946e677c7"]',NULL);
INSERT INTO "change" VALUES(93,'90d0795065530203af1ebfec','payment','["9582e748c772249c862fcc60"]',NULL);
INSERT INTO "change" VALUES(94,'64f2f6380ea83cde5b259284','payment','["9582e748c772249c862fcc60"]','{"id":"9582e748c772249c862fcc60","receipt":"R-0003","ticket_id":"7839da9bcaaf5cc946e677c7","amount":500,"currency":"CNY","method":"transfer","card_id":null,"at":"2026-03-02T02:05:00Z","taken_by":"tester","decimals":2,"kind":"refund","voided_at":null,"voided_by":null,"voided_why":null}');
INSERT INTO "change" VALUES(95,'6cf0f6db5f1df5f8b96fe703','ticket_period','["7839da9bcaaf5cc946e677c7","2026-03-02T02:05:00Z"]','{"ticket_id":"7839da9bcaaf5cc946e677c7","since":"2026-03-02T02:05:00Z","until":"9999-12-31T23:59:59Z","state":"resolved","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":"3bb2b4e69699eec0721f16e6"}');
INSERT INTO "change" VALUES(96,'6cf0f6db5f1df5f8b96fe703','ticket_period','["7839da9bcaaf5cc946e677c7","2026-03-02T02:05:00Z"]',NULL);
INSERT INTO "change" VALUES(97,'eb1b6cd32d904e36ac62e8ef','ticket','["4702d66e410e2ee6ac5b23e7"]',NULL);
INSERT INTO "change" VALUES(98,'eb1b6cd32d904e36ac62e8ef','ticket_period','["4702d66e410e2ee6ac5b23e7","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(99,'eb1b6cd32d904e36ac62e8ef','call','["162150b4555108b8b3aa6d1e"]',NULL);
INSERT INTO "change" VALUES(100,'eb1b6cd32d904e36ac62e8ef','clock','["ed20d9c6e1fbaddec965ff1f"]',NULL);
INSERT INTO "change" VALUES(101,'eb1b6cd32d904e36ac62e8ef','clock','["fa3d06473ebcc68ef7694cd8"]',NULL);
INSERT INTO "change" VALUES(102,'eb1b6cd32d904e36ac62e8ef','clock_period','["ed20d9c6e1fbaddec965ff1f","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(103,'eb1b6cd32d904e36ac62e8ef','clock_period','["fa3d06473ebcc68ef7694cd8","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(104,'a41fe2b8adee6b521213c10a','call','["03245a092bc9ae08e37ed8df"]',NULL);
INSERT INTO "change" VALUES(105,'392e54f5b8ccfcc0f8508c48','loan','["90fd57bb030678e70c7ddbd9"]',NULL);
INSERT INTO "change" VALUES(106,'ac9b620fd4d45773a7d1a38e','rma','["9b951beafed51e59d1abe6ad"]',NULL);
INSERT INTO "change" VALUES(107,'86ee73a801807214a0e079ac','approval','["return","9b951beafed51e59d1abe6ad","wang"]',NULL);
INSERT INTO "change" VALUES(108,'86ee73a801807214a0e079ac','rma','["9b951beafed51e59d1abe6ad"]','{"id":"9b951beafed51e59d1abe6ad","number":"RMA-0001","ticket_id":"4702d66e410e2ee6ac5b23e7","equipment_id":"795f50f47712f7f55316dde7","reason":"quality","decision":"repair","freight":"desk","because":"{\"when\": {\"warranty\": [\"in\"]}}","overruled_by":null,"asked_at":"2026-03-02T03:00:00Z","asked_by":"tester","approved_at":null,"sent_at":null,"back_at":null,"done_at":null,"reached_at":null,"freight_back":"desk","book":null,"cost_there":null,"cost_back":null,"currency":null,"decimals":null,"repair_first":0,"signed_by":null}');
INSERT INTO "change" VALUES(109,'ebba85aeb7e19e362b07607c','consent','["3096c978ca24591fcb89bb2c"]',NULL);
INSERT INTO "change" VALUES(110,'f05f4a25062b04b9a80433d9','rma','["9b951beafed51e59d1abe6ad"]','{"id":"9b951beafed51e59d1abe6ad","number":"RMA-0001","ticket_id":"4702d66e410e2ee6ac5b23e7","equipment_id":"795f50f47712f7f55316dde7","reason":"quality","decision":"repair","freight":"desk","because":"{\"when\": {\"warranty\": [\"in\"]}}","overruled_by":null,"asked_at":"2026-03-02T03:00:00Z","asked_by":"tester","approved_at":"2026-03-02T03:00:00Z","sent_at":null,"back_at":null,"done_at":null,"reached_at":null,"freight_back":"desk","book":null,"cost_there":null,"cost_back":null,"currency":null,"decimals":null,"repair_first":0,"signed_by":null}');
INSERT INTO "change" VALUES(111,'9a2016b84e3f678aeb7985d3','ticket_period','["4702d66e410e2ee6ac5b23e7","2026-03-02T03:00:00Z"]','{"ticket_id":"4702d66e410e2ee6ac5b23e7","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(112,'9a2016b84e3f678aeb7985d3','ticket_period','["4702d66e410e2ee6ac5b23e7","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(113,'9a2016b84e3f678aeb7985d3','hold','["ff8af3dfc325c3caf8762416"]',NULL);
INSERT INTO "change" VALUES(114,'9a2016b84e3f678aeb7985d3','clock_period','["ed20d9c6e1fbaddec965ff1f","2026-03-02T03:00:00Z"]','{"clock_id":"ed20d9c6e1fbaddec965ff1f","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T06:00:00Z","held":0}');
INSERT INTO "change" VALUES(115,'9a2016b84e3f678aeb7985d3','clock_period','["ed20d9c6e1fbaddec965ff1f","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(116,'22a0a569e80175305dc014ef','ticket','["43620f0ccc2e88e3738e57b2"]',NULL);
INSERT INTO "change" VALUES(117,'22a0a569e80175305dc014ef','ticket_period','["43620f0ccc2e88e3738e57b2","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(118,'22a0a569e80175305dc014ef','call','["802ff9b64e94cdfcef55fb62"]',NULL);
INSERT INTO "change" VALUES(119,'22a0a569e80175305dc014ef','clock','["3e14e022f51a893c6bcf6bcb"]',NULL);
INSERT INTO "change" VALUES(120,'22a0a569e80175305dc014ef','clock','["81f448121fd55eae19ccdd25"]',NULL);
INSERT INTO "change" VALUES(121,'22a0a569e80175305dc014ef','clock_period','["3e14e022f51a893c6bcf6bcb","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(122,'22a0a569e80175305dc014ef','clock_period','["81f448121fd55eae19ccdd25","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(123,'8f60103cb2d87f356f8232f7','ticket','["022ed6584af5965aeab7a9a0"]',NULL);
INSERT INTO "change" VALUES(124,'8f60103cb2d87f356f8232f7','ticket_period','["022ed6584af5965aeab7a9a0","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(125,'8f60103cb2d87f356f8232f7','call','["3278252d1c7179d1bea6082c"]',NULL);
INSERT INTO "change" VALUES(126,'8f60103cb2d87f356f8232f7','clock','["7495fc11a86a68eee7361bd4"]',NULL);
INSERT INTO "change" VALUES(127,'8f60103cb2d87f356f8232f7','clock','["c4ce075a54da293e259265f6"]',NULL);
INSERT INTO "change" VALUES(128,'8f60103cb2d87f356f8232f7','clock','["e22f44c3f06ddd30ada6ed57"]',NULL);
INSERT INTO "change" VALUES(129,'8f60103cb2d87f356f8232f7','clock_period','["7495fc11a86a68eee7361bd4","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(130,'8f60103cb2d87f356f8232f7','clock_period','["c4ce075a54da293e259265f6","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(131,'8f60103cb2d87f356f8232f7','clock_period','["e22f44c3f06ddd30ada6ed57","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(132,'b7310a7d56763135c8298a8b','ticket','["022ed6584af5965aeab7a9a0"]','{"id":"022ed6584af5965aeab7a9a0","number":"SD-000004","count":4,"summary":"registration desk is down","kind":"fault","customer_id":"ffacaeaf1e29603216f8ee0f","severity":null,"reach":null,"opened_at":"2026-03-02T03:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":"29430d87959ff2193c4daf8c","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(133,'b7310a7d56763135c8298a8b','ticket_period','["022ed6584af5965aeab7a9a0","2026-03-02T03:30:00Z"]','{"ticket_id":"022ed6584af5965aeab7a9a0","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(134,'b7310a7d56763135c8298a8b','ticket_period','["022ed6584af5965aeab7a9a0","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(135,'b7310a7d56763135c8298a8b','clock','["7495fc11a86a68eee7361bd4"]','{"id":"7495fc11a86a68eee7361bd4","ticket_id":"022ed6584af5965aeab7a9a0","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(136,'b7310a7d56763135c8298a8b','clock','["c4ce075a54da293e259265f6"]','{"id":"c4ce075a54da293e259265f6","ticket_id":"022ed6584af5965aeab7a9a0","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(137,'b7310a7d56763135c8298a8b','clock','["e22f44c3f06ddd30ada6ed57"]','{"id":"e22f44c3f06ddd30ada6ed57","ticket_id":"022ed6584af5965aeab7a9a0","target":"solve","tier":"gold","within":"3 working days","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(138,'b7310a7d56763135c8298a8b','clock_period','["e22f44c3f06ddd30ada6ed57","2026-03-02T03:30:00Z"]','{"clock_id":"e22f44c3f06ddd30ada6ed57","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-05T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(139,'b7310a7d56763135c8298a8b','clock_period','["e22f44c3f06ddd30ada6ed57","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(140,'d8a09709332cc526e646c498','ticket_period','["022ed6584af5965aeab7a9a0","2026-03-02T06:00:00Z"]','{"ticket_id":"022ed6584af5965aeab7a9a0","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(141,'d8a09709332cc526e646c498','ticket_period','["022ed6584af5965aeab7a9a0","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(142,'704cfd43b31245c26f54a176','clock','["3e14e022f51a893c6bcf6bcb"]','{"id":"3e14e022f51a893c6bcf6bcb","ticket_id":"43620f0ccc2e88e3738e57b2","target":"answer","tier":"standard","within":"30m","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(143,'704cfd43b31245c26f54a176','clock_period','["3e14e022f51a893c6bcf6bcb","2026-03-02T03:30:00Z"]','{"clock_id":"3e14e022f51a893c6bcf6bcb","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(144,'704cfd43b31245c26f54a176','contract_extension','["3e14e022f51a893c6bcf6bcb"]',NULL);
INSERT INTO "change" VALUES(145,'704cfd43b31245c26f54a176','contract','["12a60e1e52565f97adca9482"]','{"id":"12a60e1e52565f97adca9482","number":"C-0002","customer_id":"27c5c2672b1515eb44442e36","kind":"basic","tier":"standard","phase":null,"starts_on":"2026-01-01","ends_on":"2026-12-31"}');
INSERT INTO "change" VALUES(146,'12d905855ccfa75f5a5632c6','stock_request','["c36b5c5da0d392ab1d9a436e"]',NULL);
INSERT INTO "change" VALUES(147,'e3fffb6f9a38f430b642452f','approval','["request","c36b5c5da0d392ab1d9a436e","wang"]',NULL);
INSERT INTO "change" VALUES(148,'e3fffb6f9a38f430b642452f','stock_request','["c36b5c5da0d392ab1d9a436e"]','{"id":"c36b5c5da0d392ab1d9a436e","number":"REQ-0001","holder_id":"8a8a0135a9aabc3725e258ad","part":"roller","quantity":2,"state":"asked","asked_at":"2026-03-02T06:00:00Z","asked_by":"tester","because":"for the fair"}');
INSERT INTO "change" VALUES(149,'4d638625e14a04db84f12983','stock','["f2254bc7d087cefb1a78bd54","roller","new"]','{"holder_id":"f2254bc7d087cefb1a78bd54","part":"roller","condition":"new","quantity":5}');
INSERT INTO "change" VALUES(150,'4d638625e14a04db84f12983','stock','["8a8a0135a9aabc3725e258ad","roller","new"]','{"holder_id":"8a8a0135a9aabc3725e258ad","part":"roller","condition":"new","quantity":2}');
INSERT INTO "change" VALUES(151,'4d638625e14a04db84f12983','stock_move','["c8fff60ee5f8f1f4351f4a91"]',NULL);
INSERT INTO "change" VALUES(152,'4d638625e14a04db84f12983','stock_request','["c36b5c5da0d392ab1d9a436e"]','{"id":"c36b5c5da0d392ab1d9a436e","number":"REQ-0001","holder_id":"8a8a0135a9aabc3725e258ad","part":"roller","quantity":2,"state":"approved","asked_at":"2026-03-02T06:00:00Z","asked_by":"tester","because":"for the fair"}');
INSERT INTO "change" VALUES(153,'bc8eff7aaac78d8a7790aaf6','stock','["44889920b8c7ca5be0379b28","roller","new"]','{"holder_id":"44889920b8c7ca5be0379b28","part":"roller","condition":"new","quantity":2}');
INSERT INTO "change" VALUES(154,'bc8eff7aaac78d8a7790aaf6','stock_move','["de5e28a1ae39dcad74a13849"]',NULL);
INSERT INTO "change" VALUES(155,'bc8eff7aaac78d8a7790aaf6','loss','["de5e28a1ae39dcad74a13849"]',NULL);
INSERT INTO "change" VALUES(156,'90f4d85d0e829131cd1a3ac4','entitlement','["29430d87959ff2193c4daf8c","visit"]','{"contract_id":"29430d87959ff2193c4daf8c","entitlement":"visit","total":4,"used":0}');
INSERT INTO "change" VALUES(157,'4e2722868a6e591539737c2a','ticket','["f2a0931c7425ef841c98fe70"]',NULL);
INSERT INTO "change" VALUES(158,'4e2722868a6e591539737c2a','ticket_period','["f2a0931c7425ef841c98fe70","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(159,'4e2722868a6e591539737c2a','call','["7ffc05c915a819f3c3e33f06"]',NULL);
INSERT INTO "change" VALUES(160,'4e2722868a6e591539737c2a','clock','["6c9486577f6b475d9977f001"]',NULL);
INSERT INTO "change" VALUES(161,'4e2722868a6e591539737c2a','clock','["2d1c9ce0ab5f0308ab0ffdfc"]',NULL);
INSERT INTO "change" VALUES(162,'4e2722868a6e591539737c2a','clock','["c7f6ef25a41df3722e9b41b2"]',NULL);
INSERT INTO "change" VALUES(163,'4e2722868a6e591539737c2a','clock_period','["6c9486577f6b475d9977f001","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(164,'4e2722868a6e591539737c2a','clock_period','["2d1c9ce0ab5f0308ab0ffdfc","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(165,'4e2722868a6e591539737c2a','clock_period','["c7f6ef25a41df3722e9b41b2","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(166,'2878729ccf66cbc03e361aae','escalation','["e22f44c3f06ddd30ada6ed57",75]',NULL);
INSERT INTO "change" VALUES(167,'2878729ccf66cbc03e361aae','notice','["0ea24ccb8ce6154a5498e158"]',NULL);
INSERT INTO "change" VALUES(168,'ed20929e4ae3b80cfed1e78e','notice','["0ea24ccb8ce6154a5498e158"]','{"id":"0ea24ccb8ce6154a5498e158","ticket_id":"022ed6584af5965aeab7a9a0","recipient":"head","engineer_id":null,"way":"command","made_at":"2026-03-02T09:20:00Z","document":"{\"target\": \"solve\", \"within\": \"same day\", \"percent\": 75, \"note\": \"time is running out\", \"due_at\": \"2026-03-02T09:30:00Z\", \"ticket\": {\"number\": \"SD-000004\", \"summary\": \"registration desk is down\", \"state\": \"open\", \"priority\": \"P1\", \"tier\": \"gold\", \"region\": \"city\", \"level\": \"2\", \"kind\": \"fault\", \"customer\": \"Example Clinic\", \"engineer\": null, \"opened_at\": \"2026-03-02T03:30:00Z\"}}","claimed_until":"2026-03-02T09:22:00Z","sent_at":null,"tries":0,"error":null,"clock_id":"e22f44c3f06ddd30ada6ed57","percent":75,"about_at":"2026-03-02T08:15:00Z","not_before":null,"event_seq":null}');
INSERT INTO "change" VALUES(169,'4fe61df7bf2bc170ff0a7574','escalation','["c7f6ef25a41df3722e9b41b2",75]',NULL);
INSERT INTO "change" VALUES(170,'4fe61df7bf2bc170ff0a7574','notice','["4e1661e558cea8d999fe4833"]',NULL);
INSERT INTO "change" VALUES(171,'e962d9280702f4fd531858f6','escalation','["e22f44c3f06ddd30ada6ed57",100]',NULL);
INSERT INTO "change" VALUES(172,'e962d9280702f4fd531858f6','ticket_period','["022ed6584af5965aeab7a9a0","2026-03-02T06:00:00Z"]','{"ticket_id":"022ed6584af5965aeab7a9a0","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":null}');
INSERT INTO "change" VALUES(173,'e962d9280702f4fd531858f6','ticket_period','["022ed6584af5965aeab7a9a0","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(174,'e962d9280702f4fd531858f6','clock','["e22f44c3f06ddd30ada6ed57"]','{"id":"e22f44c3f06ddd30ada6ed57","ticket_id":"022ed6584af5965aeab7a9a0","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(175,'cd72d179751147e5d5edb77f','escalation','["c7f6ef25a41df3722e9b41b2",100]',NULL);
INSERT INTO "change" VALUES(176,'cd72d179751147e5d5edb77f','ticket_period','["f2a0931c7425ef841c98fe70","2026-03-02T09:20:00Z"]','{"ticket_id":"f2a0931c7425ef841c98fe70","since":"2026-03-02T09:20:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(177,'cd72d179751147e5d5edb77f','ticket_period','["f2a0931c7425ef841c98fe70","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(178,'cd72d179751147e5d5edb77f','clock','["c7f6ef25a41df3722e9b41b2"]','{"id":"c7f6ef25a41df3722e9b41b2","ticket_id":"f2a0931c7425ef841c98fe70","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(179,'cd72d179751147e5d5edb77f','clock','["6c9486577f6b475d9977f001"]','{"id":"6c9486577f6b475d9977f001","ticket_id":"f2a0931c7425ef841c98fe70","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(180,'cd72d179751147e5d5edb77f','clock','["2d1c9ce0ab5f0308ab0ffdfc"]','{"id":"2d1c9ce0ab5f0308ab0ffdfc","ticket_id":"f2a0931c7425ef841c98fe70","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(181,'288e7d24bae116a583b69dbb','escalation','["c7f6ef25a41df3722e9b41b2",150]',NULL);
INSERT INTO "change" VALUES(182,'288e7d24bae116a583b69dbb','ticket_period','["f2a0931c7425ef841c98fe70","2026-03-03T01:00:00Z"]','{"ticket_id":"f2a0931c7425ef841c98fe70","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":null}');
INSERT INTO "change" VALUES(183,'288e7d24bae116a583b69dbb','ticket_period','["f2a0931c7425ef841c98fe70","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(184,'d3cc5593987023472485949c','notice','["4e1661e558cea8d999fe4833"]','{"id":"4e1661e558cea8d999fe4833","ticket_id":"f2a0931c7425ef841c98fe70","recipient":"head","engineer_id":null,"way":"command","made_at":"2026-03-03T01:00:00Z","document":"{\"target\": \"solve\", \"within\": \"same day\", \"percent\": 75, \"note\": \"time is running out\", \"due_at\": \"2026-03-02T09:30:00Z\", \"ticket\": {\"number\": \"SD-000005\", \"summary\": \"cannot log in\", \"state\": \"open\", \"priority\": \"P1\", \"tier\": \"gold\", \"region\": \"city\", \"level\": \"1\", \"kind\": \"fault\", \"customer\": \"Example Clinic\", \"engineer\": null, \"opened_at\": \"2026-03-02T09:20:00Z\"}}","claimed_until":"2026-03-03T01:02:00Z","sent_at":null,"tries":0,"error":null,"clock_id":"c7f6ef25a41df3722e9b41b2","percent":75,"about_at":"2026-03-02T09:27:30Z","not_before":null,"event_seq":null}');
INSERT INTO "change" VALUES(185,'f1ea370b5102f22093cbe1e1','ticket','["d0f2ae63df7c2ff17ed7fd81"]',NULL);
INSERT INTO "change" VALUES(186,'f1ea370b5102f22093cbe1e1','ticket_period','["d0f2ae63df7c2ff17ed7fd81","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(187,'f1ea370b5102f22093cbe1e1','call','["4d85c914ea974211e14a6e3a"]',NULL);
INSERT INTO "change" VALUES(188,'f1ea370b5102f22093cbe1e1','clock','["b9844411e31b8335554d0162"]',NULL);
INSERT INTO "change" VALUES(189,'f1ea370b5102f22093cbe1e1','clock','["53ffc9a613cd85a5c4f9b905"]',NULL);
INSERT INTO "change" VALUES(190,'f1ea370b5102f22093cbe1e1','clock_period','["b9844411e31b8335554d0162","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(191,'f1ea370b5102f22093cbe1e1','clock_period','["53ffc9a613cd85a5c4f9b905","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(192,'24feaad1d22a958288de2832','ticket_period','["d0f2ae63df7c2ff17ed7fd81","2026-03-03T01:00:00Z"]','{"ticket_id":"d0f2ae63df7c2ff17ed7fd81","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(193,'24feaad1d22a958288de2832','ticket_period','["d0f2ae63df7c2ff17ed7fd81","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(194,'24feaad1d22a958288de2832','ticket','["d0f2ae63df7c2ff17ed7fd81"]','{"id":"d0f2ae63df7c2ff17ed7fd81","number":"SD-000006","count":6,"summary":"called by mistake","kind":"fault","customer_id":"ac1326099336d9c929b105a8","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(195,'24feaad1d22a958288de2832','clock','["b9844411e31b8335554d0162"]','{"id":"b9844411e31b8335554d0162","ticket_id":"d0f2ae63df7c2ff17ed7fd81","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(196,'24feaad1d22a958288de2832','clock','["53ffc9a613cd85a5c4f9b905"]','{"id":"53ffc9a613cd85a5c4f9b905","ticket_id":"d0f2ae63df7c2ff17ed7fd81","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(197,'24feaad1d22a958288de2832','clock_period','["b9844411e31b8335554d0162","2026-03-03T01:00:00Z"]','{"clock_id":"b9844411e31b8335554d0162","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-03T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(198,'24feaad1d22a958288de2832','clock_period','["53ffc9a613cd85a5c4f9b905","2026-03-03T01:00:00Z"]','{"clock_id":"53ffc9a613cd85a5c4f9b905","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(199,'00c529924ef4d1773a385b04','ticket','["e724c324b288dd0964e34592"]',NULL);
INSERT INTO "change" VALUES(200,'00c529924ef4d1773a385b04','ticket_period','["e724c324b288dd0964e34592","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(201,'00c529924ef4d1773a385b04','call','["1c2b28e2e8e873aa1c502d34"]',NULL);
INSERT INTO "change" VALUES(202,'00c529924ef4d1773a385b04','clock','["a7d86e0e2a3df93574bb8b2e"]',NULL);
INSERT INTO "change" VALUES(203,'00c529924ef4d1773a385b04','clock','["6ff24c7d363fb0965b2a7632"]',NULL);
INSERT INTO "change" VALUES(204,'00c529924ef4d1773a385b04','clock_period','["a7d86e0e2a3df93574bb8b2e","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(205,'00c529924ef4d1773a385b04','clock_period','["6ff24c7d363fb0965b2a7632","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(206,'756724641cc23ea5ed538c8d','ticket_period','["e724c324b288dd0964e34592","2026-03-03T01:00:00Z"]','{"ticket_id":"e724c324b288dd0964e34592","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(207,'756724641cc23ea5ed538c8d','ticket_period','["e724c324b288dd0964e34592","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(208,'756724641cc23ea5ed538c8d','dispatch','["ef996643d773a7e2baf9ed2b"]',NULL);
INSERT INTO "change" VALUES(209,'9118fc5fe7675f0a33ab640c','dispatch','["ef996643d773a7e2baf9ed2b"]','{"id":"ef996643d773a7e2baf9ed2b","ticket_id":"e724c324b288dd0964e34592","visit":1,"engineer_id":"0c4427795634d8d11edc496f","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(210,'9118fc5fe7675f0a33ab640c','clock','["a7d86e0e2a3df93574bb8b2e"]','{"id":"a7d86e0e2a3df93574bb8b2e","ticket_id":"e724c324b288dd0964e34592","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(211,'9118fc5fe7675f0a33ab640c','clock_period','["a7d86e0e2a3df93574bb8b2e","2026-03-03T01:00:00Z"]','{"clock_id":"a7d86e0e2a3df93574bb8b2e","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-03T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(212,'2c2bd6087d0ea1743c00479b','dispatch','["ef996643d773a7e2baf9ed2b"]','{"id":"ef996643d773a7e2baf9ed2b","ticket_id":"e724c324b288dd0964e34592","visit":1,"engineer_id":"0c4427795634d8d11edc496f","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-03T01:00:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(213,'2c2bd6087d0ea1743c00479b','priced_line','["3dcc56e6e548c2777723d031"]',NULL);
INSERT INTO "change" VALUES(214,'2c2bd6087d0ea1743c00479b','priced_line','["83e48b46bc7a21948da70ee1"]',NULL);
INSERT INTO "change" VALUES(215,'2c2bd6087d0ea1743c00479b','dispatch','["ef996643d773a7e2baf9ed2b"]','{"id":"ef996643d773a7e2baf9ed2b","ticket_id":"e724c324b288dd0964e34592","visit":1,"engineer_id":"0c4427795634d8d11edc496f","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-03T01:00:00Z","recorded_at":"2026-03-03T01:00:00Z","finished_at":null,"cancelled_at":null,"fault":"none","cause":"no training","action":"explained","result":"they know how","minutes":30,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":"in warranty","overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"free","work_charged":"free"}');
INSERT INTO "change" VALUES(216,'6a10ed2bb0d471de12d07817','ticket_period','["e724c324b288dd0964e34592","2026-03-03T01:00:00Z"]','{"ticket_id":"e724c324b288dd0964e34592","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"0c4427795634d8d11edc496f"}');
INSERT INTO "change" VALUES(217,'6a10ed2bb0d471de12d07817','ticket_period','["e724c324b288dd0964e34592","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(218,'6a10ed2bb0d471de12d07817','ticket','["e724c324b288dd0964e34592"]','{"id":"e724c324b288dd0964e34592","number":"SD-000007","count":7,"summary":"how does it print","kind":"fault","customer_id":"ac1326099336d9c929b105a8","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(219,'6a10ed2bb0d471de12d07817','clock','["6ff24c7d363fb0965b2a7632"]','{"id":"6ff24c7d363fb0965b2a7632","ticket_id":"e724c324b288dd0964e34592","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(220,'6a10ed2bb0d471de12d07817','clock_period','["6ff24c7d363fb0965b2a7632","2026-03-03T01:00:00Z"]','{"clock_id":"6ff24c7d363fb0965b2a7632","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(221,'d634c1ded003213458c4c155','ticket_period','["e724c324b288dd0964e34592","2026-03-03T01:00:00Z"]','{"ticket_id":"e724c324b288dd0964e34592","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"resolved","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"0c4427795634d8d11edc496f"}');
INSERT INTO "change" VALUES(222,'d634c1ded003213458c4c155','ticket_period','["e724c324b288dd0964e34592","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(223,'2a0721f7b133d642b84f421f','ticket_period','["e724c324b288dd0964e34592","2026-03-03T01:00:00Z"]','{"ticket_id":"e724c324b288dd0964e34592","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"closed","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"0c4427795634d8d11edc496f"}');
INSERT INTO "change" VALUES(224,'2a0721f7b133d642b84f421f','ticket_period','["e724c324b288dd0964e34592","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(225,'2a0721f7b133d642b84f421f','hold','["0526f3a1a017aacde41a2239"]',NULL);
INSERT INTO "change" VALUES(226,'2a0721f7b133d642b84f421f','ticket','["e724c324b288dd0964e34592"]','{"id":"e724c324b288dd0964e34592","number":"SD-000007","count":7,"summary":"how does it print","kind":"fault","customer_id":"ac1326099336d9c929b105a8","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":"2026-03-03T01:00:00Z","cause":"no training","solution":"explained","equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(227,'2a0721f7b133d642b84f421f','clock','["6ff24c7d363fb0965b2a7632"]','{"id":"6ff24c7d363fb0965b2a7632","ticket_id":"e724c324b288dd0964e34592","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":"resolved","stopped_at":"2026-03-03T01:00:00Z","missed_at":null,"outcome":"met","counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(228,'2a0721f7b133d642b84f421f','clock_period','["6ff24c7d363fb0965b2a7632","2026-03-03T01:00:00Z"]','{"clock_id":"6ff24c7d363fb0965b2a7632","since":"2026-03-03T01:00:00Z","until":"2026-03-03T01:00:00Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(229,'2a0721f7b133d642b84f421f','clock_period','["6ff24c7d363fb0965b2a7632","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(230,'25640bd07c7c5368ef7d179b','customer','["1a9e3c6cb4ebeabee46639fb"]',NULL);
INSERT INTO "change" VALUES(231,'25640bd07c7c5368ef7d179b','ticket','["859330f9116dc2b4f3f042c9"]',NULL);
INSERT INTO "change" VALUES(232,'25640bd07c7c5368ef7d179b','ticket_period','["859330f9116dc2b4f3f042c9","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(233,'25640bd07c7c5368ef7d179b','call','["746000890e4fc2bd006c2170"]',NULL);
INSERT INTO "change" VALUES(234,'25640bd07c7c5368ef7d179b','clock','["225527fbc475077d1f66fb2f"]',NULL);
INSERT INTO "change" VALUES(235,'25640bd07c7c5368ef7d179b','clock','["fde6ef5be151e61e50b7add4"]',NULL);
INSERT INTO "change" VALUES(236,'25640bd07c7c5368ef7d179b','clock_period','["225527fbc475077d1f66fb2f","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(237,'25640bd07c7c5368ef7d179b','clock_period','["fde6ef5be151e61e50b7add4","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(238,'25640bd07c7c5368ef7d179b','engineer','["6e9cbebda161008864359b91"]',NULL);
INSERT INTO "change" VALUES(239,'25640bd07c7c5368ef7d179b','ticket_period','["859330f9116dc2b4f3f042c9","2026-03-02T00:30:00Z"]','{"ticket_id":"859330f9116dc2b4f3f042c9","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(240,'25640bd07c7c5368ef7d179b','ticket_period','["859330f9116dc2b4f3f042c9","2026-03-02T00:40:00Z"]',NULL);
INSERT INTO "change" VALUES(241,'25640bd07c7c5368ef7d179b','ticket_period','["859330f9116dc2b4f3f042c9","2026-03-02T00:40:00Z"]','{"ticket_id":"859330f9116dc2b4f3f042c9","since":"2026-03-02T00:40:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":"6e9cbebda161008864359b91"}');
INSERT INTO "change" VALUES(242,'25640bd07c7c5368ef7d179b','ticket_period','["859330f9116dc2b4f3f042c9","2026-03-02T00:50:00Z"]',NULL);
INSERT INTO "change" VALUES(243,'25640bd07c7c5368ef7d179b','ticket','["859330f9116dc2b4f3f042c9"]','{"id":"859330f9116dc2b4f3f042c9","number":"INC-7","count":null,"summary":"Door, Lock, Stuck","kind":"fault","customer_id":"1a9e3c6cb4ebeabee46639fb","severity":null,"reach":null,"opened_at":"2026-03-02T00:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(244,'25640bd07c7c5368ef7d179b','clock','["225527fbc475077d1f66fb2f"]','{"id":"225527fbc475077d1f66fb2f","ticket_id":"859330f9116dc2b4f3f042c9","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T00:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T00:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(245,'25640bd07c7c5368ef7d179b','clock','["fde6ef5be151e61e50b7add4"]','{"id":"fde6ef5be151e61e50b7add4","ticket_id":"859330f9116dc2b4f3f042c9","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-02T00:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T00:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(246,'25640bd07c7c5368ef7d179b','clock_period','["225527fbc475077d1f66fb2f","2026-03-02T00:30:00Z"]','{"clock_id":"225527fbc475077d1f66fb2f","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T02:30:00Z","held":0}');
INSERT INTO "change" VALUES(247,'25640bd07c7c5368ef7d179b','clock_period','["fde6ef5be151e61e50b7add4","2026-03-02T00:30:00Z"]','{"clock_id":"fde6ef5be151e61e50b7add4","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(248,'ab86e85740f18ac39476e8f9','engineer','["0c4427795634d8d11edc496f"]','{"id":"0c4427795634d8d11edc496f","name":"Zhao Min","name_key":"zhao min","login":"zhao","station":"centre","level":null,"phone":null,"mail":null,"active":1,"capacity":null}');
INSERT INTO "change" VALUES(249,'ab86e85740f18ac39476e8f9','engineer_skill','["0c4427795634d8d11edc496f","installation"]','{"engineer_id":"0c4427795634d8d11edc496f","skill":"installation"}');
INSERT INTO "change" VALUES(250,'ab86e85740f18ac39476e8f9','engineer_skill','["0c4427795634d8d11edc496f","installation"]',NULL);
INSERT INTO "change" VALUES(251,'ab86e85740f18ac39476e8f9','engineer_role','["0c4427795634d8d11edc496f","reception"]','{"engineer_id":"0c4427795634d8d11edc496f","role":"reception"}');
INSERT INTO "change" VALUES(252,'ab86e85740f18ac39476e8f9','engineer_role','["0c4427795634d8d11edc496f","reception"]',NULL);
INSERT INTO "change" VALUES(253,'5537029674f14b04511737d5','absence','["6e3db61023b1f310dba8bc6c"]',NULL);
INSERT INTO "change" VALUES(254,'90c662f6ccad1d4a82548943','appointment','["b4391c1dd61021301a5a2bdf"]',NULL);
INSERT INTO "change" VALUES(255,'9f6b57ed35902ea5115f9ae2','ticket_period','["022ed6584af5965aeab7a9a0","2026-03-03T01:00:00Z"]','{"ticket_id":"022ed6584af5965aeab7a9a0","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"3","engineer_id":null}');
INSERT INTO "change" VALUES(256,'9f6b57ed35902ea5115f9ae2','ticket_period','["022ed6584af5965aeab7a9a0","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(257,'9f6b57ed35902ea5115f9ae2','hold','["314fbbade89eb69559316e7c"]',NULL);
INSERT INTO "change" VALUES(258,'9f6b57ed35902ea5115f9ae2','clock_period','["7495fc11a86a68eee7361bd4","2026-03-02T03:30:00Z"]','{"clock_id":"7495fc11a86a68eee7361bd4","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":0}');
INSERT INTO "change" VALUES(259,'9f6b57ed35902ea5115f9ae2','clock_period','["c4ce075a54da293e259265f6","2026-03-02T03:30:00Z"]','{"clock_id":"c4ce075a54da293e259265f6","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(260,'9f6b57ed35902ea5115f9ae2','clock_period','["e22f44c3f06ddd30ada6ed57","2026-03-02T06:00:00Z"]','{"clock_id":"e22f44c3f06ddd30ada6ed57","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(261,'9f6b57ed35902ea5115f9ae2','clock_period','["7495fc11a86a68eee7361bd4","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(262,'9f6b57ed35902ea5115f9ae2','clock_period','["c4ce075a54da293e259265f6","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(263,'9f6b57ed35902ea5115f9ae2','clock_period','["e22f44c3f06ddd30ada6ed57","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(264,'9f6b57ed35902ea5115f9ae2','clock_period','["7495fc11a86a68eee7361bd4","2026-03-04T01:00:00Z"]','{"clock_id":"7495fc11a86a68eee7361bd4","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(265,'9f6b57ed35902ea5115f9ae2','clock_period','["c4ce075a54da293e259265f6","2026-03-04T01:00:00Z"]','{"clock_id":"c4ce075a54da293e259265f6","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(266,'9f6b57ed35902ea5115f9ae2','clock_period','["e22f44c3f06ddd30ada6ed57","2026-03-04T01:00:00Z"]','{"clock_id":"e22f44c3f06ddd30ada6ed57","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(267,'9f6b57ed35902ea5115f9ae2','clock_period','["7495fc11a86a68eee7361bd4","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(268,'9f6b57ed35902ea5115f9ae2','clock_period','["c4ce075a54da293e259265f6","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(269,'9f6b57ed35902ea5115f9ae2','clock_period','["e22f44c3f06ddd30ada6ed57","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(270,'b84d726318bda12a3fcadc4f','ticket','["ce29905b9dc010626e181130"]',NULL);
INSERT INTO "change" VALUES(271,'b84d726318bda12a3fcadc4f','ticket_period','["ce29905b9dc010626e181130","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(272,'b84d726318bda12a3fcadc4f','call','["af351a110a3be9446a182005"]',NULL);
INSERT INTO "change" VALUES(273,'b84d726318bda12a3fcadc4f','clock','["87aa2a1ed49632e63530ec20"]',NULL);
INSERT INTO "change" VALUES(274,'b84d726318bda12a3fcadc4f','clock','["3e9e3a5d46b1966561f96432"]',NULL);
INSERT INTO "change" VALUES(275,'b84d726318bda12a3fcadc4f','clock','["256369ec1ea7c679d52c475a"]',NULL);
INSERT INTO "change" VALUES(276,'b84d726318bda12a3fcadc4f','clock_period','["87aa2a1ed49632e63530ec20","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(277,'b84d726318bda12a3fcadc4f','clock_period','["3e9e3a5d46b1966561f96432","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(278,'b84d726318bda12a3fcadc4f','clock_period','["256369ec1ea7c679d52c475a","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(279,'9fe42c5089e5650a6cd729bf','ticket_period','["f2a0931c7425ef841c98fe70","2026-03-02T09:20:00Z"]','{"ticket_id":"f2a0931c7425ef841c98fe70","since":"2026-03-02T09:20:00Z","until":"2026-03-03T01:00:00Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(280,'9fe42c5089e5650a6cd729bf','ticket_period','["f2a0931c7425ef841c98fe70","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(281,'9fe42c5089e5650a6cd729bf','ticket_period','["f2a0931c7425ef841c98fe70","2026-03-03T01:00:00Z"]','{"ticket_id":"f2a0931c7425ef841c98fe70","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":"0c4427795634d8d11edc496f"}');
INSERT INTO "change" VALUES(282,'9fe42c5089e5650a6cd729bf','ticket_period','["f2a0931c7425ef841c98fe70","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(283,'bf0c2788505c8a6d34ecdaec','ticket','["7e81eaf42646e48409a3353c"]',NULL);
INSERT INTO "change" VALUES(284,'bf0c2788505c8a6d34ecdaec','ticket_period','["7e81eaf42646e48409a3353c","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(285,'bf0c2788505c8a6d34ecdaec','call','["fc0c1b6141719da73cf2000f"]',NULL);
INSERT INTO "change" VALUES(286,'bf0c2788505c8a6d34ecdaec','clock','["1d16423d707b9d5e4d31be8f"]',NULL);
INSERT INTO "change" VALUES(287,'bf0c2788505c8a6d34ecdaec','clock','["421f001738a8e74d9313163d"]',NULL);
INSERT INTO "change" VALUES(288,'bf0c2788505c8a6d34ecdaec','clock_period','["1d16423d707b9d5e4d31be8f","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(289,'bf0c2788505c8a6d34ecdaec','clock_period','["421f001738a8e74d9313163d","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(290,'c32b1843b5cfdccf88ee86c0','clock','["1d16423d707b9d5e4d31be8f"]','{"id":"1d16423d707b9d5e4d31be8f","ticket_id":"7e81eaf42646e48409a3353c","target":"answer","tier":"standard","within":"30m","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-04T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-04T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(291,'c32b1843b5cfdccf88ee86c0','clock_period','["1d16423d707b9d5e4d31be8f","2026-03-04T01:00:00Z"]','{"clock_id":"1d16423d707b9d5e4d31be8f","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-04T01:30:00Z","held":0}');
INSERT INTO "change" VALUES(292,'18107b8e819d407fa0f0acc2','ticket_period','["022ed6584af5965aeab7a9a0","2026-03-04T01:00:00Z"]','{"ticket_id":"022ed6584af5965aeab7a9a0","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"held","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"3","engineer_id":null}');
INSERT INTO "change" VALUES(293,'18107b8e819d407fa0f0acc2','ticket_period','["022ed6584af5965aeab7a9a0","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(294,'18107b8e819d407fa0f0acc2','hold','["314fbbade89eb69559316e7c"]','{"id":"314fbbade89eb69559316e7c","ticket_id":"022ed6584af5965aeab7a9a0","reason":"customer","since":"2026-03-04T01:00:00Z","until":null,"set_by":"tester","note":null,"ends_at":"2026-03-06T01:00:00Z"}');
INSERT INTO "change" VALUES(295,'18107b8e819d407fa0f0acc2','clock_period','["7495fc11a86a68eee7361bd4","2026-03-06T01:00:00Z"]','{"clock_id":"7495fc11a86a68eee7361bd4","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":0}');
INSERT INTO "change" VALUES(296,'18107b8e819d407fa0f0acc2','clock_period','["c4ce075a54da293e259265f6","2026-03-06T01:00:00Z"]','{"clock_id":"c4ce075a54da293e259265f6","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(297,'18107b8e819d407fa0f0acc2','clock_period','["e22f44c3f06ddd30ada6ed57","2026-03-06T01:00:00Z"]','{"clock_id":"e22f44c3f06ddd30ada6ed57","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(298,'18107b8e819d407fa0f0acc2','clock_period','["7495fc11a86a68eee7361bd4","2026-03-04T01:00:00Z"]','{"clock_id":"7495fc11a86a68eee7361bd4","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(299,'18107b8e819d407fa0f0acc2','clock_period','["c4ce075a54da293e259265f6","2026-03-04T01:00:00Z"]','{"clock_id":"c4ce075a54da293e259265f6","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(300,'18107b8e819d407fa0f0acc2','clock_period','["e22f44c3f06ddd30ada6ed57","2026-03-04T01:00:00Z"]','{"clock_id":"e22f44c3f06ddd30ada6ed57","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(301,'18107b8e819d407fa0f0acc2','clock_period','["7495fc11a86a68eee7361bd4","2026-03-04T01:00:00Z"]','{"clock_id":"7495fc11a86a68eee7361bd4","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(302,'18107b8e819d407fa0f0acc2','clock_period','["c4ce075a54da293e259265f6","2026-03-04T01:00:00Z"]','{"clock_id":"c4ce075a54da293e259265f6","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(303,'18107b8e819d407fa0f0acc2','clock_period','["e22f44c3f06ddd30ada6ed57","2026-03-04T01:00:00Z"]','{"clock_id":"e22f44c3f06ddd30ada6ed57","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(304,'18107b8e819d407fa0f0acc2','clock_period','["7495fc11a86a68eee7361bd4","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(305,'18107b8e819d407fa0f0acc2','clock_period','["c4ce075a54da293e259265f6","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(306,'18107b8e819d407fa0f0acc2','clock_period','["e22f44c3f06ddd30ada6ed57","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(307,'2b94dd948b8fe251f2e8a94f','assessment','["d47035b8992805a1ebfb1acf"]',NULL);
INSERT INTO "change" VALUES(308,'a7cf66624ed5a413c2104772','assessment','["297e25ce9bd8b58789d32deb"]',NULL);
INSERT INTO "change" VALUES(309,'30cab6bfae0363476dbca734','assessment','["297e25ce9bd8b58789d32deb"]','{"id":"297e25ce9bd8b58789d32deb","number":"AS-0002","month":"2026-03","rule":"calls","engineer_id":"3bb2b4e69699eec0721f16e6","customer_id":null,"ticket_id":"7839da9bcaaf5cc946e677c7","dispatch_id":null,"at":"2026-03-20T02:00:00Z","source":"hand","fact":null,"because":"line engaged","penalty":10000,"amount":10000,"currency":"CNY","decimals":2,"made_at":"2026-04-01T01:00:00Z","waived_at":null,"waived_by":null,"waived_because":null,"dropped_at":null}');
INSERT INTO "change" VALUES(310,'a0e2d066a715afebb97caedb','assessment_month','["2026-03"]',NULL);
INSERT INTO "change" VALUES(311,'bc65a7ba5c8dd98349faae51','assessment_told','["6804ef4d96b70cb9c53e1c48"]',NULL);
INSERT INTO "change" VALUES(312,'fd2362377e7a4ef57e1c95e7','turnover','["ac1326099336d9c929b105a8","2026-02"]',NULL);
INSERT INTO "change" VALUES(313,'5e6ae7e4c5552a54feae1394','settlement','["ac1326099336d9c929b105a8","2026Q1"]',NULL);
INSERT INTO "change" VALUES(314,'2dbf01e42c85f960e55300f2','turnover','["ac1326099336d9c929b105a8","2026-04"]',NULL);
INSERT INTO "change" VALUES(315,'7be6f6eda54eacdb2b663ef0','customer','["1f85eea65bf9c7e66a460cd2"]',NULL);
INSERT INTO "change" VALUES(316,'7be6f6eda54eacdb2b663ef0','phone','["1f85eea65bf9c7e66a460cd2","861055500007","12"]',NULL);
INSERT INTO "change" VALUES(317,'b7cdfb907e6b82314c576e06','phone','["ac1326099336d9c929b105a8","861055500007","12"]',NULL);
INSERT INTO "change" VALUES(318,'b7cdfb907e6b82314c576e06','phone','["1f85eea65bf9c7e66a460cd2","861055500007","12"]','{"customer_id":"1f85eea65bf9c7e66a460cd2","digits":"861055500007","extension":"12","shown":"010 5550 0007 ext 12","tail":"5500007"}');
INSERT INTO "change" VALUES(319,'b7cdfb907e6b82314c576e06','customer','["1f85eea65bf9c7e66a460cd2"]','{"id":"1f85eea65bf9c7e66a460cd2","name":"Sample Dealers","name_key":"sample dealers","region":null,"tier":null,"phase":null,"address":null,"number":"CU-0005","merged_into":null}');
INSERT INTO "change" VALUES(320,'4398ab0f6f1fe3c6ff24a66d','contract_moved_end','["cf4af13830a9081b2a013ee6"]',NULL);
INSERT INTO "change" VALUES(321,'4398ab0f6f1fe3c6ff24a66d','contract','["12a60e1e52565f97adca9482"]','{"id":"12a60e1e52565f97adca9482","number":"C-0002","customer_id":"27c5c2672b1515eb44442e36","kind":"basic","tier":"standard","phase":null,"starts_on":"2026-01-01","ends_on":"2027-01-31"}');
INSERT INTO "change" VALUES(322,'4398ab0f6f1fe3c6ff24a66d','ticket','["4702d66e410e2ee6ac5b23e7"]','{"id":"4702d66e410e2ee6ac5b23e7","number":"SD-000002","count":2,"summary":"no power","kind":"fault","customer_id":"27c5c2672b1515eb44442e36","severity":null,"reach":null,"opened_at":"2026-03-02T03:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":"795f50f47712f7f55316dde7","contract_id":"12a60e1e52565f97adca9482","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(323,'4398ab0f6f1fe3c6ff24a66d','ticket_period','["4702d66e410e2ee6ac5b23e7","2026-03-02T03:00:00Z"]','{"ticket_id":"4702d66e410e2ee6ac5b23e7","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","state":"held","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(324,'4398ab0f6f1fe3c6ff24a66d','ticket_period','["4702d66e410e2ee6ac5b23e7","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(325,'4398ab0f6f1fe3c6ff24a66d','ticket','["43620f0ccc2e88e3738e57b2"]','{"id":"43620f0ccc2e88e3738e57b2","number":"SD-000003","count":3,"summary":"scanner reads every second code","kind":"fault","customer_id":"27c5c2672b1515eb44442e36","severity":null,"reach":null,"opened_at":"2026-03-02T03:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":"12a60e1e52565f97adca9482","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(326,'4398ab0f6f1fe3c6ff24a66d','ticket_period','["43620f0ccc2e88e3738e57b2","2026-03-02T03:30:00Z"]','{"ticket_id":"43620f0ccc2e88e3738e57b2","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P2","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(327,'4398ab0f6f1fe3c6ff24a66d','ticket_period','["43620f0ccc2e88e3738e57b2","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(328,'b4bddee110bf212e0196c5d8','survey','["6179ad4e2dfa716fa8fe0317"]',NULL);
INSERT INTO "change" VALUES(329,'b4bddee110bf212e0196c5d8','survey_mark','["6179ad4e2dfa716fa8fe0317","attitude"]',NULL);
INSERT INTO "change" VALUES(330,'dbd30d6d72fe688cedbf33b6','survey','["a51ac767f01f54ed27d82ec6"]',NULL);
INSERT INTO "change" VALUES(331,'601f769dbbabbb27518a0b37','contact','["aa5f095d09c4a981115c5a34"]','{"id":"aa5f095d09c4a981115c5a34","customer_id":"ffacaeaf1e29603216f8ee0f","site_id":"ea6825e9b409510a501ecb62","name":"Li Na","role":"head nurse","phone":"13800000003","mail":null,"left_on":null,"head":0}');
INSERT INTO "change" VALUES(332,'07cad6055405f485b2144c6c','equipment','["795f50f47712f7f55316dde7"]','{"id":"795f50f47712f7f55316dde7","serial":"PR-1002","serial_key":"pr-1002","kind":"printer","model":null,"customer_id":"27c5c2672b1515eb44442e36","site_id":null,"contract_id":"12a60e1e52565f97adca9482","bought_on":"2026-02-01","delivered_on":null,"accepted_on":"2026-02-02","used_on":null,"scrapped_on":null,"plate":null,"plate_key":null,"note":null,"paid_on":null,"transferred_on":null}');
INSERT INTO "change" VALUES(333,'15dbd50e455d81f139fc221f','ticket','["d376d751ca842a2cbbabe6ca"]',NULL);
INSERT INTO "change" VALUES(334,'15dbd50e455d81f139fc221f','ticket_period','["d376d751ca842a2cbbabe6ca","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(335,'15dbd50e455d81f139fc221f','call','["b46c6e42f1c816cb96e2e241"]',NULL);
INSERT INTO "change" VALUES(336,'15dbd50e455d81f139fc221f','clock','["6f19f8c3527cc7620fe63adc"]',NULL);
INSERT INTO "change" VALUES(337,'15dbd50e455d81f139fc221f','clock','["e8ed05bf0a029174f334b672"]',NULL);
INSERT INTO "change" VALUES(338,'15dbd50e455d81f139fc221f','clock_period','["6f19f8c3527cc7620fe63adc","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(339,'15dbd50e455d81f139fc221f','clock_period','["e8ed05bf0a029174f334b672","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(340,'6d61a1dab22a5cdde1e3a76a','withdrawn','["d376d751ca842a2cbbabe6ca"]',NULL);
INSERT INTO "change" VALUES(341,'6d61a1dab22a5cdde1e3a76a','clock_period','["e8ed05bf0a029174f334b672","2026-04-01T01:00:00Z"]','{"clock_id":"e8ed05bf0a029174f334b672","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(342,'6d61a1dab22a5cdde1e3a76a','clock_period','["6f19f8c3527cc7620fe63adc","2026-04-01T01:00:00Z"]','{"clock_id":"6f19f8c3527cc7620fe63adc","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(343,'6d61a1dab22a5cdde1e3a76a','clock','["e8ed05bf0a029174f334b672"]','{"id":"e8ed05bf0a029174f334b672","ticket_id":"d376d751ca842a2cbbabe6ca","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(344,'6d61a1dab22a5cdde1e3a76a','clock','["6f19f8c3527cc7620fe63adc"]','{"id":"6f19f8c3527cc7620fe63adc","ticket_id":"d376d751ca842a2cbbabe6ca","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(345,'6d61a1dab22a5cdde1e3a76a','call','["b46c6e42f1c816cb96e2e241"]','{"id":"b46c6e42f1c816cb96e2e241","ticket_id":"d376d751ca842a2cbbabe6ca","at":"2026-04-01T01:00:00Z","channel":"phone","caller":null,"phone":null,"said":"a slip","taken_by":"tester","place":0,"wish":null,"opinion":null}');
INSERT INTO "change" VALUES(346,'6d61a1dab22a5cdde1e3a76a','ticket_period','["d376d751ca842a2cbbabe6ca","2026-04-01T01:00:00Z"]','{"ticket_id":"d376d751ca842a2cbbabe6ca","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(347,'6d61a1dab22a5cdde1e3a76a','ticket','["d376d751ca842a2cbbabe6ca"]','{"id":"d376d751ca842a2cbbabe6ca","number":"SD-000010","count":10,"summary":"a slip","kind":"fault","customer_id":"ac1326099336d9c929b105a8","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(348,'6d61a1dab22a5cdde1e3a76a','taken_back','[122]',NULL);
INSERT INTO "change" VALUES(349,'3f311d1e1de6318710a5a6a4','ticket','["da92aa2feb1d80c8889787cb"]',NULL);
INSERT INTO "change" VALUES(350,'3f311d1e1de6318710a5a6a4','ticket_period','["da92aa2feb1d80c8889787cb","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(351,'3f311d1e1de6318710a5a6a4','call','["a278763a322039a5ba02ba1c"]',NULL);
INSERT INTO "change" VALUES(352,'3f311d1e1de6318710a5a6a4','clock','["0918b8585a8eae1b9a392654"]',NULL);
INSERT INTO "change" VALUES(353,'3f311d1e1de6318710a5a6a4','clock','["d0e3456d91e6c5b256da56ae"]',NULL);
INSERT INTO "change" VALUES(354,'3f311d1e1de6318710a5a6a4','clock_period','["0918b8585a8eae1b9a392654","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(355,'3f311d1e1de6318710a5a6a4','clock_period','["d0e3456d91e6c5b256da56ae","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(356,'3b397ba2d7d8d3ee87d7e4d9','ticket','["4776c933be807f7d393951a9"]',NULL);
INSERT INTO "change" VALUES(357,'3b397ba2d7d8d3ee87d7e4d9','ticket_period','["4776c933be807f7d393951a9","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(358,'3b397ba2d7d8d3ee87d7e4d9','call','["096540bda2937765affafd13"]',NULL);
INSERT INTO "change" VALUES(359,'3b397ba2d7d8d3ee87d7e4d9','clock','["fff98e12ea67088eb5dfe0fe"]',NULL);
INSERT INTO "change" VALUES(360,'3b397ba2d7d8d3ee87d7e4d9','clock','["ff1c5e3d108d49666a6f3217"]',NULL);
INSERT INTO "change" VALUES(361,'3b397ba2d7d8d3ee87d7e4d9','clock_period','["fff98e12ea67088eb5dfe0fe","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(362,'3b397ba2d7d8d3ee87d7e4d9','clock_period','["ff1c5e3d108d49666a6f3217","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(363,'0f41ef932e8089add0d6c367','ticket','["4776c933be807f7d393951a9"]','{"id":"4776c933be807f7d393951a9","number":"SD-000012","count":12,"summary":"logged twice","kind":"fault","customer_id":"ac1326099336d9c929b105a8","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(364,'0f41ef932e8089add0d6c367','call','["096540bda2937765affafd13"]','{"id":"096540bda2937765affafd13","ticket_id":"4776c933be807f7d393951a9","at":"2026-04-01T01:00:00Z","channel":"phone","caller":null,"phone":null,"said":"logged twice","taken_by":"tester","place":0,"wish":null,"opinion":null}');
INSERT INTO "change" VALUES(365,'84f548fe6a43a4d19b8587e1','call','["096540bda2937765affafd13"]','{"id":"096540bda2937765affafd13","ticket_id":"4776c933be807f7d393951a9","at":"2026-04-01T01:00:00Z","channel":"phone","caller":"Mr Sample","phone":null,"said":"logged twice","taken_by":"tester","place":0,"wish":null,"opinion":null}');
INSERT INTO "change" VALUES(366,'84f548fe6a43a4d19b8587e1','ticket_period','["4776c933be807f7d393951a9","2026-04-01T01:00:00Z"]','{"ticket_id":"4776c933be807f7d393951a9","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(367,'84f548fe6a43a4d19b8587e1','ticket_period','["4776c933be807f7d393951a9","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(368,'84f548fe6a43a4d19b8587e1','ticket','["4776c933be807f7d393951a9"]','{"id":"4776c933be807f7d393951a9","number":"SD-000012","count":12,"summary":"does anybody come","kind":"fault","customer_id":"ac1326099336d9c929b105a8","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(369,'84f548fe6a43a4d19b8587e1','clock','["fff98e12ea67088eb5dfe0fe"]','{"id":"fff98e12ea67088eb5dfe0fe","ticket_id":"4776c933be807f7d393951a9","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(370,'84f548fe6a43a4d19b8587e1','clock','["ff1c5e3d108d49666a6f3217"]','{"id":"ff1c5e3d108d49666a6f3217","ticket_id":"4776c933be807f7d393951a9","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(371,'84f548fe6a43a4d19b8587e1','clock_period','["fff98e12ea67088eb5dfe0fe","2026-04-01T01:00:00Z"]','{"clock_id":"fff98e12ea67088eb5dfe0fe","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(372,'84f548fe6a43a4d19b8587e1','clock_period','["ff1c5e3d108d49666a6f3217","2026-04-01T01:00:00Z"]','{"clock_id":"ff1c5e3d108d49666a6f3217","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(373,'bc7eb3a87a9310f234f03810','customer','["ba7fb3dd790081707ec403c3"]',NULL);
INSERT INTO "change" VALUES(374,'bc7eb3a87a9310f234f03810','customer_number','["k-17"]',NULL);
INSERT INTO "change" VALUES(375,'6b8540b0bf5a1e453f3c4efb','customer','["61c2c4419d4691cfdbb823ee"]',NULL);
INSERT INTO "change" VALUES(376,'6b8540b0bf5a1e453f3c4efb','ticket','["2c8b3c43dfb0c4280ce571c3"]',NULL);
INSERT INTO "change" VALUES(377,'6b8540b0bf5a1e453f3c4efb','ticket_period','["2c8b3c43dfb0c4280ce571c3","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(378,'6b8540b0bf5a1e453f3c4efb','call','["9552873595ad0d22b1dcb684"]',NULL);
INSERT INTO "change" VALUES(379,'6b8540b0bf5a1e453f3c4efb','clock','["5fa7788d64e273e5e2ee9f44"]',NULL);
INSERT INTO "change" VALUES(380,'6b8540b0bf5a1e453f3c4efb','clock','["1a13a0a1c9559b6e21d6db4a"]',NULL);
INSERT INTO "change" VALUES(381,'6b8540b0bf5a1e453f3c4efb','clock_period','["5fa7788d64e273e5e2ee9f44","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(382,'6b8540b0bf5a1e453f3c4efb','clock_period','["1a13a0a1c9559b6e21d6db4a","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(383,'6b8540b0bf5a1e453f3c4efb','contact','["1f1818bc3588646f9ac9b4b8"]',NULL);
INSERT INTO "change" VALUES(384,'6b8540b0bf5a1e453f3c4efb','mail','["<1@example.invalid>"]',NULL);
INSERT INTO "change" VALUES(385,'592dcc8db33bbc57f2c46c88','ticket_period','["da92aa2feb1d80c8889787cb","2026-04-01T01:00:00Z"]','{"ticket_id":"da92aa2feb1d80c8889787cb","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(386,'592dcc8db33bbc57f2c46c88','ticket_period','["da92aa2feb1d80c8889787cb","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(387,'592dcc8db33bbc57f2c46c88','dispatch','["55e7f25a6d508f9fd480e433"]',NULL);
INSERT INTO "change" VALUES(388,'592dcc8db33bbc57f2c46c88','dispatch_crew','["55e7f25a6d508f9fd480e433","0c4427795634d8d11edc496f"]',NULL);
INSERT INTO "change" VALUES(389,'d311d2fc47c30296bf401b6e','task','["8bede97c0b6da279bc47052d"]',NULL);
INSERT INTO "change" VALUES(390,'d311d2fc47c30296bf401b6e','task','["8bede97c0b6da279bc47052d"]','{"id":"8bede97c0b6da279bc47052d","number":"T-0001","rule":null,"turn":null,"what":"send the manual","noun":"customer","noun_id":"ffacaeaf1e29603216f8ee0f","customer_id":"ffacaeaf1e29603216f8ee0f","engineer_id":null,"role":null,"batch":null,"made_at":"2026-04-01T01:00:00Z","made_by":"tester","planned_on":"2026-04-03","due_on":"2026-04-03","ticket_id":null,"done_at":null,"done_by":null,"outcome":null,"dropped_at":null,"because":null}');
INSERT INTO "change" VALUES(391,'6f509611439b346eaefad904','task_move','["8bede97c0b6da279bc47052d",1]',NULL);
INSERT INTO "change" VALUES(392,'6f509611439b346eaefad904','task','["8bede97c0b6da279bc47052d"]','{"id":"8bede97c0b6da279bc47052d","number":"T-0001","rule":null,"turn":null,"what":"send the manual","noun":"customer","noun_id":"ffacaeaf1e29603216f8ee0f","customer_id":"ffacaeaf1e29603216f8ee0f","engineer_id":"3bb2b4e69699eec0721f16e6","role":null,"batch":null,"made_at":"2026-04-01T01:00:00Z","made_by":"tester","planned_on":"2026-04-03","due_on":"2026-04-03","ticket_id":null,"done_at":null,"done_by":null,"outcome":null,"dropped_at":null,"because":null}');
INSERT INTO "change" VALUES(393,'c2ca105de553b54331c6f711','acceptance','["795f50f47712f7f55316dde7","final"]',NULL);
INSERT INTO "change" VALUES(394,'c2ca105de553b54331c6f711','equipment','["795f50f47712f7f55316dde7"]','{"id":"795f50f47712f7f55316dde7","serial":"PR-1002","serial_key":"pr-1002","kind":"printer","model":null,"customer_id":"27c5c2672b1515eb44442e36","site_id":null,"contract_id":"12a60e1e52565f97adca9482","bought_on":"2026-02-01","delivered_on":null,"accepted_on":"2026-02-02","used_on":null,"scrapped_on":null,"plate":"豫A12345","plate_key":"豫a12345","note":"in the van","paid_on":null,"transferred_on":null}');
INSERT INTO "change" VALUES(395,'c2ca105de553b54331c6f711','kept_file','["equipment","795f50f47712f7f55316dde7",1]',NULL);
INSERT INTO "change" VALUES(396,'4afc8460dffc5dda7c6de50b','warranty_card','["795f50f47712f7f55316dde7"]',NULL);
INSERT INTO "change" VALUES(397,'24f864ff577ffe4e5d4b5be5','care_rule','["count"]',NULL);
INSERT INTO "change" VALUES(398,'24f864ff577ffe4e5d4b5be5','task','["bf1439498a505c684a7f3361"]',NULL);
INSERT INTO "change" VALUES(399,'24f864ff577ffe4e5d4b5be5','task','["6b7b07184d00a7d2904ed22e"]',NULL);
INSERT INTO "change" VALUES(400,'6cedf7d4c5273e823a0c0a28','dispatch','["55e7f25a6d508f9fd480e433"]','{"id":"55e7f25a6d508f9fd480e433","ticket_id":"da92aa2feb1d80c8889787cb","visit":1,"engineer_id":"3bb2b4e69699eec0721f16e6","ordered_at":"2026-04-01T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(401,'6cedf7d4c5273e823a0c0a28','clock','["0918b8585a8eae1b9a392654"]','{"id":"0918b8585a8eae1b9a392654","ticket_id":"da92aa2feb1d80c8889787cb","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(402,'6cedf7d4c5273e823a0c0a28','clock_period','["0918b8585a8eae1b9a392654","2026-04-01T01:00:00Z"]','{"clock_id":"0918b8585a8eae1b9a392654","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(403,'adaf877cee5b9e7979ffe40b','dispatch','["55e7f25a6d508f9fd480e433"]','{"id":"55e7f25a6d508f9fd480e433","ticket_id":"da92aa2feb1d80c8889787cb","visit":1,"engineer_id":"3bb2b4e69699eec0721f16e6","ordered_at":"2026-04-01T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-04-01T01:00:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(404,'adaf877cee5b9e7979ffe40b','dispatch_check','["55e7f25a6d508f9fd480e433","tidy"]',NULL);
INSERT INTO "change" VALUES(405,'adaf877cee5b9e7979ffe40b','dispatch_item','["55e7f25a6d508f9fd480e433","training"]',NULL);
INSERT INTO "change" VALUES(406,'adaf877cee5b9e7979ffe40b','ticket','["aba2b27b2bc5469e4230c565"]',NULL);
INSERT INTO "change" VALUES(407,'adaf877cee5b9e7979ffe40b','ticket_period','["aba2b27b2bc5469e4230c565","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(408,'adaf877cee5b9e7979ffe40b','call','["a36e7ba4d57a4d611b22cf8e"]',NULL);
INSERT INTO "change" VALUES(409,'adaf877cee5b9e7979ffe40b','clock','["6a763e793263383e78fec5d0"]',NULL);
INSERT INTO "change" VALUES(410,'adaf877cee5b9e7979ffe40b','clock','["5c78438799d1790eca4fdda0"]',NULL);
INSERT INTO "change" VALUES(411,'adaf877cee5b9e7979ffe40b','clock_period','["6a763e793263383e78fec5d0","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(412,'adaf877cee5b9e7979ffe40b','clock_period','["5c78438799d1790eca4fdda0","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(413,'adaf877cee5b9e7979ffe40b','finding','["55e7f25a6d508f9fd480e433","cable loose"]',NULL);
INSERT INTO "change" VALUES(414,'adaf877cee5b9e7979ffe40b','priced_line','["1b8e6c4eb757257220b4dc4f"]',NULL);
INSERT INTO "change" VALUES(415,'adaf877cee5b9e7979ffe40b','priced_line','["69dde375f2400e9c00d9688f"]',NULL);
INSERT INTO "change" VALUES(416,'e85c4f7710987fe3d05e6cce','dispatch_check','["55e7f25a6d508f9fd480e433","tidy"]','{"dispatch_id":"55e7f25a6d508f9fd480e433","item":"tidy","kept":1,"judged_by":null}');
INSERT INTO "change" VALUES(417,'d43c61a52fda8de8a46910c2','article','["61d71fc38e60fde381382968"]',NULL);
INSERT INTO "change" VALUES(418,'7cb666cc4e75e90f203f7160','ticket','["957efc85d9f0ddd361cd75bd"]',NULL);
INSERT INTO "change" VALUES(419,'7cb666cc4e75e90f203f7160','ticket_period','["957efc85d9f0ddd361cd75bd","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(420,'7cb666cc4e75e90f203f7160','call','["2556a9df1650d3de7425b3bc"]',NULL);
INSERT INTO "change" VALUES(421,'7cb666cc4e75e90f203f7160','clock','["609c79062707a9413aa9084e"]',NULL);
INSERT INTO "change" VALUES(422,'7cb666cc4e75e90f203f7160','clock','["85ccee584584771809baba4e"]',NULL);
INSERT INTO "change" VALUES(423,'7cb666cc4e75e90f203f7160','clock_period','["609c79062707a9413aa9084e","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(424,'7cb666cc4e75e90f203f7160','clock_period','["85ccee584584771809baba4e","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(425,'8fb8da9497652075014d7494','ticket_period','["957efc85d9f0ddd361cd75bd","2026-04-01T02:00:00Z"]','{"ticket_id":"957efc85d9f0ddd361cd75bd","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(426,'8fb8da9497652075014d7494','ticket_period','["957efc85d9f0ddd361cd75bd","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(427,'8fb8da9497652075014d7494','ticket','["957efc85d9f0ddd361cd75bd"]','{"id":"957efc85d9f0ddd361cd75bd","number":"SD-000015","count":15,"summary":"how does it print now","kind":"fault","customer_id":"ac1326099336d9c929b105a8","severity":null,"reach":null,"opened_at":"2026-04-01T02:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(428,'8fb8da9497652075014d7494','clock','["609c79062707a9413aa9084e"]','{"id":"609c79062707a9413aa9084e","ticket_id":"957efc85d9f0ddd361cd75bd","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T02:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T02:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(429,'8fb8da9497652075014d7494','clock','["85ccee584584771809baba4e"]','{"id":"85ccee584584771809baba4e","ticket_id":"957efc85d9f0ddd361cd75bd","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T02:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T02:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(430,'8fb8da9497652075014d7494','clock_period','["609c79062707a9413aa9084e","2026-04-01T02:00:00Z"]','{"clock_id":"609c79062707a9413aa9084e","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(431,'8fb8da9497652075014d7494','clock_period','["85ccee584584771809baba4e","2026-04-01T02:00:00Z"]','{"clock_id":"85ccee584584771809baba4e","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(432,'8fb8da9497652075014d7494','article_use','["89a1b83b95e86058bf00a432"]',NULL);
INSERT INTO "change" VALUES(433,'8780f34b8b051d35b2e8beb9','ticket','["849303e501b3d85c41c82af2"]',NULL);
INSERT INTO "change" VALUES(434,'8780f34b8b051d35b2e8beb9','ticket_period','["849303e501b3d85c41c82af2","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(435,'8780f34b8b051d35b2e8beb9','call','["b75c1cd0e5a73e38f9b637df"]',NULL);
INSERT INTO "change" VALUES(436,'8780f34b8b051d35b2e8beb9','clock','["2a44a3540a21b75c004ade30"]',NULL);
INSERT INTO "change" VALUES(437,'8780f34b8b051d35b2e8beb9','clock','["9fd98705eea6e1ccc33f02a4"]',NULL);
INSERT INTO "change" VALUES(438,'8780f34b8b051d35b2e8beb9','clock_period','["2a44a3540a21b75c004ade30","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(439,'8780f34b8b051d35b2e8beb9','clock_period','["9fd98705eea6e1ccc33f02a4","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(440,'8780f34b8b051d35b2e8beb9','complaint','["849303e501b3d85c41c82af2"]',NULL);
INSERT INTO "change" VALUES(441,'8780f34b8b051d35b2e8beb9','clock','["fa3d06473ebcc68ef7694cd8"]','{"id":"fa3d06473ebcc68ef7694cd8","ticket_id":"4702d66e410e2ee6ac5b23e7","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-02T03:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
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
INSERT INTO "clock" VALUES('5de59deb79dc819f7a638b94','7839da9bcaaf5cc946e677c7','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('16cd08d402234401f877ac5b','7839da9bcaaf5cc946e677c7','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('1718543cc88615d6c9b6e05b','7839da9bcaaf5cc946e677c7','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T01:00:00Z','resolved','2026-03-02T02:05:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('a970fdc196f97aae3e2402f2','7839da9bcaaf5cc946e677c7','arrive','gold','2h clock','always','arrived',NULL,'ordered','2026-03-02T01:00:00Z','arrived','2026-03-02T02:05:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('ed20d9c6e1fbaddec965ff1f','4702d66e410e2ee6ac5b23e7','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:00:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('fa3d06473ebcc68ef7694cd8','4702d66e410e2ee6ac5b23e7','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:00:00Z',NULL,NULL,'2026-03-09T09:30:00Z',NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('3e14e022f51a893c6bcf6bcb','43620f0ccc2e88e3738e57b2','answer','standard','30m','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z','answered','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z','missed','2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('81f448121fd55eae19ccdd25','43620f0ccc2e88e3738e57b2','solve','standard','2 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('7495fc11a86a68eee7361bd4','022ed6584af5965aeab7a9a0','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T03:45:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('c4ce075a54da293e259265f6','022ed6584af5965aeab7a9a0','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T04:00:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('e22f44c3f06ddd30ada6ed57','022ed6584af5965aeab7a9a0','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('6c9486577f6b475d9977f001','f2a0931c7425ef841c98fe70','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:35:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('2d1c9ce0ab5f0308ab0ffdfc','f2a0931c7425ef841c98fe70','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:50:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('c7f6ef25a41df3722e9b41b2','f2a0931c7425ef841c98fe70','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('b9844411e31b8335554d0162','d0f2ae63df7c2ff17ed7fd81','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('53ffc9a613cd85a5c4f9b905','d0f2ae63df7c2ff17ed7fd81','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('a7d86e0e2a3df93574bb8b2e','e724c324b288dd0964e34592','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-03T01:00:00Z','arrived','2026-03-03T01:00:00Z',NULL,'met','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('6ff24c7d363fb0965b2a7632','e724c324b288dd0964e34592','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('225527fbc475077d1f66fb2f','859330f9116dc2b4f3f042c9','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met','2026-03-02T00:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('fde6ef5be151e61e50b7add4','859330f9116dc2b4f3f042c9','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met','2026-03-02T00:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('87aa2a1ed49632e63530ec20','ce29905b9dc010626e181130','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('3e9e3a5d46b1966561f96432','ce29905b9dc010626e181130','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('256369ec1ea7c679d52c475a','ce29905b9dc010626e181130','solve','gold','3 working days','office','resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('1d16423d707b9d5e4d31be8f','7e81eaf42646e48409a3353c','answer','standard','30m','office','answered opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z','answered','2026-03-04T01:10:00Z',NULL,'met','2026-03-04T01:00:00Z','tester','2026-03-04T03:00:00Z','written on paper');
INSERT INTO "clock" VALUES('421f001738a8e74d9313163d','7e81eaf42646e48409a3353c','solve','standard','8h','office','resolved','customer parts vendor problem evidence','logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('0918b8585a8eae1b9a392654','da92aa2feb1d80c8889787cb','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z','arrived','2026-04-01T01:00:00Z',NULL,'met','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('d0e3456d91e6c5b256da56ae','da92aa2feb1d80c8889787cb','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('fff98e12ea67088eb5dfe0fe','4776c933be807f7d393951a9','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z','merged','2026-04-01T01:00:00Z',NULL,'void','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('ff1c5e3d108d49666a6f3217','4776c933be807f7d393951a9','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z','merged','2026-04-01T01:00:00Z',NULL,'void','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('5fa7788d64e273e5e2ee9f44','2c8b3c43dfb0c4280ce571c3','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('1a13a0a1c9559b6e21d6db4a','2c8b3c43dfb0c4280ce571c3','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('6a763e793263383e78fec5d0','aba2b27b2bc5469e4230c565','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('5c78438799d1790eca4fdda0','aba2b27b2bc5469e4230c565','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('609c79062707a9413aa9084e','957efc85d9f0ddd361cd75bd','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T02:00:00Z','resolved','2026-04-01T02:00:00Z',NULL,'met','2026-04-01T02:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('85ccee584584771809baba4e','957efc85d9f0ddd361cd75bd','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T02:00:00Z','resolved','2026-04-01T02:00:00Z',NULL,'met','2026-04-01T02:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('2a44a3540a21b75c004ade30','849303e501b3d85c41c82af2','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T02:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T02:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('9fd98705eea6e1ccc33f02a4','849303e501b3d85c41c82af2','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T02:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T02:00:00Z',NULL,NULL,NULL);
CREATE TABLE clock_period (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  due_at TEXT NOT NULL,
  held INTEGER NOT NULL CHECK (held IN (0, 1)),
  PRIMARY KEY (clock_id, since),
  CHECK (since <= until)
) STRICT;
INSERT INTO "clock_period" VALUES('5de59deb79dc819f7a638b94','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:15:00Z',0);
INSERT INTO "clock_period" VALUES('16cd08d402234401f877ac5b','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('1718543cc88615d6c9b6e05b','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('a970fdc196f97aae3e2402f2','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('fa3d06473ebcc68ef7694cd8','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('ed20d9c6e1fbaddec965ff1f','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-02T06:00:00Z',1);
INSERT INTO "clock_period" VALUES('3e14e022f51a893c6bcf6bcb','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('81f448121fd55eae19ccdd25','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','2026-03-04T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('7495fc11a86a68eee7361bd4','2026-03-02T03:30:00Z','2026-03-04T01:00:00Z','2026-03-02T03:45:00Z',0);
INSERT INTO "clock_period" VALUES('c4ce075a54da293e259265f6','2026-03-02T03:30:00Z','2026-03-04T01:00:00Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('e22f44c3f06ddd30ada6ed57','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-05T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('e22f44c3f06ddd30ada6ed57','2026-03-02T06:00:00Z','2026-03-04T01:00:00Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('6c9486577f6b475d9977f001','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:35:00Z',0);
INSERT INTO "clock_period" VALUES('2d1c9ce0ab5f0308ab0ffdfc','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:50:00Z',0);
INSERT INTO "clock_period" VALUES('c7f6ef25a41df3722e9b41b2','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('b9844411e31b8335554d0162','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('53ffc9a613cd85a5c4f9b905','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('a7d86e0e2a3df93574bb8b2e','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('6ff24c7d363fb0965b2a7632','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('225527fbc475077d1f66fb2f','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-02T02:30:00Z',0);
INSERT INTO "clock_period" VALUES('fde6ef5be151e61e50b7add4','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('7495fc11a86a68eee7361bd4','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T03:45:00Z',1);
INSERT INTO "clock_period" VALUES('c4ce075a54da293e259265f6','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T04:00:00Z',1);
INSERT INTO "clock_period" VALUES('e22f44c3f06ddd30ada6ed57','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T09:30:00Z',1);
INSERT INTO "clock_period" VALUES('87aa2a1ed49632e63530ec20','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-04T01:15:00Z',0);
INSERT INTO "clock_period" VALUES('3e9e3a5d46b1966561f96432','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-04T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('256369ec1ea7c679d52c475a','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('1d16423d707b9d5e4d31be8f','2026-03-04T01:00:00Z','2026-03-04T01:10:00Z','2026-03-04T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('421f001738a8e74d9313163d','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-05T01:00:00Z',0);
INSERT INTO "clock_period" VALUES('7495fc11a86a68eee7361bd4','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T03:45:00Z',0);
INSERT INTO "clock_period" VALUES('c4ce075a54da293e259265f6','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('e22f44c3f06ddd30ada6ed57','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('0918b8585a8eae1b9a392654','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('d0e3456d91e6c5b256da56ae','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('fff98e12ea67088eb5dfe0fe','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('ff1c5e3d108d49666a6f3217','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('5fa7788d64e273e5e2ee9f44','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('1a13a0a1c9559b6e21d6db4a','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('6a763e793263383e78fec5d0','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('5c78438799d1790eca4fdda0','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('609c79062707a9413aa9084e','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','2026-04-01T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('85ccee584584771809baba4e','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('2a44a3540a21b75c004ade30','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','2026-04-01T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('9fd98705eea6e1ccc33f02a4','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
CREATE TABLE complaint (
  ticket_id TEXT PRIMARY KEY REFERENCES ticket (id),
  about_ticket_id TEXT REFERENCES ticket (id),
  about_engineer_id TEXT REFERENCES engineer (id),
  survey_id TEXT REFERENCES survey (id),
  upheld INTEGER CHECK (upheld IN (0, 1)),
  outcome TEXT,
  told_to TEXT,
  how TEXT,
  told_at TEXT,
  CHECK ((outcome IS NULL) = (upheld IS NULL) AND (outcome IS NULL) = (told_at IS NULL))
) STRICT;
INSERT INTO "complaint" VALUES('849303e501b3d85c41c82af2','4702d66e410e2ee6ac5b23e7','3bb2b4e69699eec0721f16e6',NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "consent" VALUES('94822937a469f94fe8315ca6','7839da9bcaaf5cc946e677c7','remote',NULL,'Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('9973f803b9825f876f611c35','7839da9bcaaf5cc946e677c7','quote','f0ab3fbb3f8fd14f8fa64ac4','Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('3096c978ca24591fcb89bb2c','4702d66e410e2ee6ac5b23e7','removal',NULL,'Ms Example','phone','2026-03-02T03:00:00Z');
CREATE TABLE contact (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  site_id TEXT REFERENCES site (id),
  name TEXT NOT NULL CHECK (name <> ''),
  role TEXT,
  phone TEXT,
  mail TEXT
, left_on TEXT, head INTEGER NOT NULL DEFAULT 0 CHECK (head IN (0, 1))) STRICT;
INSERT INTO "contact" VALUES('aa5f095d09c4a981115c5a34','ffacaeaf1e29603216f8ee0f','ea6825e9b409510a501ecb62','Li Na','head nurse','13800000003',NULL,'2026-04-01',0);
INSERT INTO "contact" VALUES('1f1818bc3588646f9ac9b4b8','61c2c4419d4691cfdbb823ee',NULL,'Li Na',NULL,NULL,'li@example.invalid',NULL,0);
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
INSERT INTO "contract" VALUES('29430d87959ff2193c4daf8c','C-0001','ffacaeaf1e29603216f8ee0f','full','gold',NULL,'2026-01-01','2026-12-31');
INSERT INTO "contract" VALUES('12a60e1e52565f97adca9482','C-0002','27c5c2672b1515eb44442e36','basic','standard',NULL,'2026-01-01','2027-06-30');
CREATE TABLE contract_extension (
  clock_id TEXT PRIMARY KEY REFERENCES clock (id),
  contract_id TEXT NOT NULL REFERENCES contract (id),
  at TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  CHECK (ended_on < ends_on)
) STRICT;
INSERT INTO "contract_extension" VALUES('3e14e022f51a893c6bcf6bcb','12a60e1e52565f97adca9482','2026-03-02T06:00:00Z','2026-12-31','2027-01-31');
CREATE TABLE contract_moved_end (
  id TEXT PRIMARY KEY,
  contract_id TEXT NOT NULL REFERENCES contract (id),
  at TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  why TEXT NOT NULL CHECK (why <> ''),
  CHECK (ended_on <> ends_on)
) STRICT;
INSERT INTO "contract_moved_end" VALUES('cf4af13830a9081b2a013ee6','12a60e1e52565f97adca9482','2026-04-01T01:00:00Z','2027-01-31','2027-06-30','goodwill');
CREATE TABLE counter (
  name TEXT PRIMARY KEY,
  value INTEGER NOT NULL
) STRICT;
INSERT INTO "counter" VALUES('CU',7);
INSERT INTO "counter" VALUES('C',2);
INSERT INTO "counter" VALUES('CARD',1);
INSERT INTO "counter" VALUES('ticket',16);
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
INSERT INTO "customer" VALUES('ffacaeaf1e29603216f8ee0f','Example Clinic','example clinic','city','gold',NULL,'1 Example Road','CU-0001',NULL);
INSERT INTO "customer" VALUES('27c5c2672b1515eb44442e36','示例诊所','示例诊所',NULL,NULL,NULL,NULL,'CU-0002',NULL);
INSERT INTO "customer" VALUES('ac1326099336d9c929b105a8','Sample Dealer','sample dealer',NULL,NULL,NULL,NULL,'CU-0003',NULL);
INSERT INTO "customer" VALUES('1a9e3c6cb4ebeabee46639fb','Sample School','sample school',NULL,NULL,NULL,NULL,'CU-0004',NULL);
INSERT INTO "customer" VALUES('1f85eea65bf9c7e66a460cd2','Sample Dealers','sample dealers',NULL,NULL,NULL,NULL,'CU-0005','ac1326099336d9c929b105a8');
INSERT INTO "customer" VALUES('ba7fb3dd790081707ec403c3','Sample Works','sample works',NULL,NULL,NULL,NULL,'CU-0006',NULL);
INSERT INTO "customer" VALUES('61c2c4419d4691cfdbb823ee','Li Na','li na',NULL,NULL,NULL,NULL,'CU-0007',NULL);
CREATE TABLE customer_number (
  number_key TEXT PRIMARY KEY,
  number TEXT NOT NULL CHECK (number <> ''),
  customer_id TEXT NOT NULL REFERENCES customer (id),
  name_key TEXT NOT NULL
) STRICT;
INSERT INTO "customer_number" VALUES('k-17','K-17','ba7fb3dd790081707ec403c3','sample works');
CREATE TABLE discount (
  ticket_id TEXT PRIMARY KEY REFERENCES ticket (id),
  amount INTEGER NOT NULL CHECK (amount > 0),
  currency TEXT NOT NULL,
  decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 4),
  why TEXT NOT NULL CHECK (why <> ''),
  at TEXT NOT NULL,
  given_by TEXT NOT NULL
) STRICT;
INSERT INTO "discount" VALUES('7839da9bcaaf5cc946e677c7',500,'CNY',2,'goodwill','2026-03-02T02:05:00Z','tester');
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
INSERT INTO "dispatch" VALUES('440ffd85f7a3039d2636d0c8','7839da9bcaaf5cc946e677c7',1,'3bb2b4e69699eec0721f16e6','2026-03-02T01:00:00Z',NULL,NULL,'2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z',NULL,'paper jam','worn roller','roller replaced','prints 20 labels',40,'2026-03-02T02:05:00Z','paper',NULL,NULL,'full care',NULL,12,'printed 20 labels',1,'Li Na','2026-03-02T02:05:00Z',NULL,NULL,NULL,NULL,NULL,'cost','free');
INSERT INTO "dispatch" VALUES('ef996643d773a7e2baf9ed2b','e724c324b288dd0964e34592',1,'0c4427795634d8d11edc496f','2026-03-03T01:00:00Z',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,'none','no training','explained','they know how',30,NULL,NULL,NULL,NULL,'in warranty',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'free','free');
INSERT INTO "dispatch" VALUES('55e7f25a6d508f9fd480e433','da92aa2feb1d80c8889787cb',1,'3bb2b4e69699eec0721f16e6','2026-04-01T01:00:00Z',NULL,NULL,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'out of warranty',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'third floor','do not bend it',1,'price','price');
CREATE TABLE dispatch_check (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  kept INTEGER NOT NULL CHECK (kept IN (0, 1)), judged_by TEXT,
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_check" VALUES('440ffd85f7a3039d2636d0c8','uniform',1,NULL);
INSERT INTO "dispatch_check" VALUES('440ffd85f7a3039d2636d0c8','tidy',0,NULL);
INSERT INTO "dispatch_check" VALUES('55e7f25a6d508f9fd480e433','tidy',0,'tester');
CREATE TABLE dispatch_crew (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  PRIMARY KEY (dispatch_id, engineer_id)
) STRICT;
INSERT INTO "dispatch_crew" VALUES('55e7f25a6d508f9fd480e433','0c4427795634d8d11edc496f');
CREATE TABLE dispatch_item (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  quantity INTEGER NOT NULL CHECK (quantity > 0), method TEXT,
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_item" VALUES('440ffd85f7a3039d2636d0c8','training',1,NULL);
INSERT INTO "dispatch_item" VALUES('55e7f25a6d508f9fd480e433','training',1,'at the machine');
CREATE TABLE document (
  number INTEGER PRIMARY KEY,  -- when the texts have changed it is another one
  ticket_id TEXT NOT NULL UNIQUE REFERENCES ticket (id) ON DELETE CASCADE,
  digest INTEGER NOT NULL      -- of the texts
) STRICT;
INSERT INTO "document" VALUES(0,'43620f0ccc2e88e3738e57b2',2483302705);
INSERT INTO "document" VALUES(1,'859330f9116dc2b4f3f042c9',129524800);
INSERT INTO "document" VALUES(2,'7e81eaf42646e48409a3353c',1221380378);
INSERT INTO "document" VALUES(3,'d0f2ae63df7c2ff17ed7fd81',2093342709);
INSERT INTO "document" VALUES(4,'e724c324b288dd0964e34592',1064806338);
INSERT INTO "document" VALUES(5,'022ed6584af5965aeab7a9a0',3873463776);
INSERT INTO "document" VALUES(6,'7839da9bcaaf5cc946e677c7',1763828510);
INSERT INTO "document" VALUES(7,'ce29905b9dc010626e181130',3017057375);
INSERT INTO "document" VALUES(8,'f2a0931c7425ef841c98fe70',3112426978);
INSERT INTO "document" VALUES(9,'4776c933be807f7d393951a9',3483548428);
INSERT INTO "document" VALUES(10,'2c8b3c43dfb0c4280ce571c3',2242262510);
INSERT INTO "document" VALUES(11,'4702d66e410e2ee6ac5b23e7',4152089765);
INSERT INTO "document" VALUES(12,'aba2b27b2bc5469e4230c565',325237026);
INSERT INTO "document" VALUES(13,'da92aa2feb1d80c8889787cb',3848825112);
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
INSERT INTO "engineer" VALUES('3bb2b4e69699eec0721f16e6','Wang Lin','wang lin','wang','centre',NULL,'10 0001',NULL,1,NULL);
INSERT INTO "engineer" VALUES('0c4427795634d8d11edc496f','Zhao Min','zhao min','zhao','centre',NULL,NULL,NULL,1,8);
INSERT INTO "engineer" VALUES('6e9cbebda161008864359b91','Ada','ada',NULL,NULL,NULL,NULL,NULL,1,NULL);
CREATE TABLE engineer_role (
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  role TEXT NOT NULL CHECK (role <> ''),
  PRIMARY KEY (engineer_id, role)
) STRICT;
INSERT INTO "engineer_role" VALUES('0c4427795634d8d11edc496f','reception');
CREATE TABLE engineer_skill (
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  skill TEXT NOT NULL CHECK (skill <> ''),
  PRIMARY KEY (engineer_id, skill)
) STRICT;
INSERT INTO "engineer_skill" VALUES('3bb2b4e69699eec0721f16e6','printer');
INSERT INTO "engineer_skill" VALUES('0c4427795634d8d11edc496f','installation');
CREATE TABLE entitlement (
  contract_id TEXT NOT NULL REFERENCES contract (id),
  entitlement TEXT NOT NULL,
  total INTEGER NOT NULL CHECK (total >= 0),
  used INTEGER NOT NULL DEFAULT 0 CHECK (used BETWEEN 0 AND total),
  PRIMARY KEY (contract_id, entitlement)
) STRICT;
INSERT INTO "entitlement" VALUES('29430d87959ff2193c4daf8c','visit',4,1);
INSERT INTO "entitlement" VALUES('29430d87959ff2193c4daf8c','training',2,1);
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
INSERT INTO "equipment" VALUES('79a85a737fd751e4b1fb1dbb','PR-1001','pr-1001','printer','LP2','ffacaeaf1e29603216f8ee0f','ea6825e9b409510a501ecb62','29430d87959ff2193c4daf8c','2024-01-01','2024-01-05','2024-01-10',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "equipment" VALUES('795f50f47712f7f55316dde7','PR-1002','pr-1002','printer',NULL,'27c5c2672b1515eb44442e36',NULL,'12a60e1e52565f97adca9482','2026-02-01',NULL,'2026-04-01',NULL,NULL,'豫A12345','豫a12345','in the van',NULL,NULL);
INSERT INTO "equipment" VALUES('86e7f4101b4ee7f9c9b6658f','PR-9001','pr-9001','printer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE "escalation" (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  percent INTEGER NOT NULL CHECK (percent >= 0),
  done_at TEXT NOT NULL,
  undone TEXT,
  PRIMARY KEY (clock_id, percent)
) STRICT;
INSERT INTO "escalation" VALUES('e22f44c3f06ddd30ada6ed57',75,'2026-03-02T09:20:00Z',NULL);
INSERT INTO "escalation" VALUES('c7f6ef25a41df3722e9b41b2',75,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('e22f44c3f06ddd30ada6ed57',100,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('c7f6ef25a41df3722e9b41b2',100,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('c7f6ef25a41df3722e9b41b2',150,'2026-03-03T01:00:00Z',NULL);
CREATE TABLE finding (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  what TEXT NOT NULL CHECK (what <> ''),
  place INTEGER NOT NULL,
  ticket_id TEXT REFERENCES ticket (id),
  PRIMARY KEY (dispatch_id, what)
) STRICT;
INSERT INTO "finding" VALUES('55e7f25a6d508f9fd480e433','cable loose',0,'aba2b27b2bc5469e4230c565');
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
INSERT INTO "hold" VALUES('ff8af3dfc325c3caf8762416','4702d66e410e2ee6ac5b23e7','factory','2026-03-02T03:00:00Z',NULL,'tester','sent away',NULL);
INSERT INTO "hold" VALUES('0526f3a1a017aacde41a2239','e724c324b288dd0964e34592','resolved','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester',NULL,NULL);
INSERT INTO "hold" VALUES('314fbbade89eb69559316e7c','022ed6584af5965aeab7a9a0','customer','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','tester',NULL,'2026-03-06T01:00:00Z');
CREATE TABLE holder (
  id TEXT PRIMARY KEY,
  place TEXT,
  engineer_id TEXT REFERENCES engineer (id),
  dispatch_id TEXT UNIQUE REFERENCES dispatch (id),
  CHECK ((place IS NULL) <> (dispatch_id IS NULL)),
  CHECK (engineer_id IS NULL OR place IS NOT NULL)
) STRICT;
INSERT INTO "holder" VALUES('f2254bc7d087cefb1a78bd54','warehouse',NULL,NULL);
INSERT INTO "holder" VALUES('44889920b8c7ca5be0379b28','centre','3bb2b4e69699eec0721f16e6',NULL);
INSERT INTO "holder" VALUES('8a8a0135a9aabc3725e258ad','centre',NULL,NULL);
INSERT INTO "holder" VALUES('39cb42e24ced87b8034e5cb6',NULL,NULL,'440ffd85f7a3039d2636d0c8');
CREATE TABLE imported (
  row_hash TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id)
) STRICT;
INSERT INTO "imported" VALUES('a98a8f651662bdde032bfcf6f228a852c052407dc84ee9adcf3529dfd15c2d8e','859330f9116dc2b4f3f042c9');
INSERT INTO "imported" VALUES('aed74f9fb9599ceeef9748d00acf6cc53cf33903c89475435915b9eb77ea7540','859330f9116dc2b4f3f042c9');
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
INSERT INTO "journal" VALUES(1,'984ede1e170978fa1aa0a6ee','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','3bb2b4e69699eec0721f16e6','engineer added','{"name": "Wang Lin", "station": "centre"}','3f896ded69c916e44ef0aae08155a0dfc788b137a1110785e54ee18e8d77cce9');
INSERT INTO "journal" VALUES(2,'2d4884cc7a5dd0acfb24db60','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','0c4427795634d8d11edc496f','engineer added','{"name": "Zhao Min", "station": "centre", "roles": ["reception"]}','c1ccc9d21c5d24c465e0033f82637720bdfba989481336e6a65c80af68d83dae');
INSERT INTO "journal" VALUES(3,'2d879fcb8eecdee485efc455','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','0c4427795634d8d11edc496f','engineer away','{"name": "Zhao Min", "since": "2026-04-05T16:00:00Z", "until": "2026-04-10T16:00:00Z", "note": "holiday"}','3fd275caa024627b9f5c21e429279eb7977cb0d75f73bd7278777e64b319b90b');
INSERT INTO "journal" VALUES(4,'5d154951a6cb6378c170e7f3','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','ffacaeaf1e29603216f8ee0f','customer added','{"number": "CU-0001", "name": "Example Clinic", "phones": ["13800000001"]}','6dd501db01bcc0eacc446ba86fee1a1034f36daf5247c2da0a235c286f0c8424');
INSERT INTO "journal" VALUES(5,'5e4d8ed4485f672d97a177d8','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','27c5c2672b1515eb44442e36','customer added','{"number": "CU-0002", "name": "示例诊所", "phones": ["13800000002"]}','30208d1adde9d5cacfeafea3b465cc57f597f52f6932a6955bef96de345d00fb');
INSERT INTO "journal" VALUES(6,'79dae41fd36d1182d0262113','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','ac1326099336d9c929b105a8','customer added','{"number": "CU-0003", "name": "Sample Dealer", "phones": []}','024b75291e75946e17653b8b7d3c48e1551b73eb8b9b3c4673aacc3de67eac1d');
INSERT INTO "journal" VALUES(7,'1a81bf54cb572d1c651c4182','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','site','ea6825e9b409510a501ecb62','site added','{"customer": "Example Clinic", "name": "North wing", "address": "2 Sample Road", "region": "county"}','8cf5aaad5629f93abb0074f5fd55ec67d1e025781bd0a22b88355540ff873ec6');
INSERT INTO "journal" VALUES(8,'49d058b7d17b99a28c13ca04','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','ffacaeaf1e29603216f8ee0f','telephone added','{"name": "Example Clinic", "phone": "13800000003"}','1444e35e9b490ddf751f3800e66e3fac7ce4ec1dfa3295dddf36b6c61e8e524e');
INSERT INTO "journal" VALUES(9,'49d058b7d17b99a28c13ca04','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','ffacaeaf1e29603216f8ee0f','contact added','{"customer": "Example Clinic", "name": "Li Na", "site": "North wing", "role": "head nurse", "phone": "13800000003", "mail": null}','f3746b35292a2a59f9790755b597089481f32886c0df4dbe5b163f76c2ceb10c');
INSERT INTO "journal" VALUES(10,'28f3d455a37b7cebfec4ab1c','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','29430d87959ff2193c4daf8c','contract added','{"number": "C-0001", "customer": "Example Clinic", "kind": "full", "tier": "gold", "from": "2026-01-01", "to": "2026-12-31"}','6ccea3a63ab7aa7c7941bbeeeb27840bcd8e6e960787c70b666fe195c547f54f');
INSERT INTO "journal" VALUES(11,'0d50ee56005aad8085fe1534','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','12a60e1e52565f97adca9482','contract added','{"number": "C-0002", "customer": "示例诊所", "kind": "basic", "tier": "standard", "from": "2026-01-01", "to": "2026-12-31"}','f4b3c13ca69781c920210718a7b83928a34b8a47cbeda5139c9ffe6051536283');
INSERT INTO "journal" VALUES(12,'d6112e3cce547b4b961de00e','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','79a85a737fd751e4b1fb1dbb','equipment added','{"serial": "PR-1001", "kind": "printer", "customer": "Example Clinic", "plate": null}','108a54a3df20997f62ac90b8cba309d7cb9079e8f37f21d7bb017d009e840a73');
INSERT INTO "journal" VALUES(13,'d15a433ac7a66eabb8dafedd','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','795f50f47712f7f55316dde7','equipment added','{"serial": "PR-1002", "kind": "printer", "customer": "示例诊所", "plate": null}','482010e9b02891215a5f7150abaef9a7cb05534c8057ebc674efd97a5c59b3f2');
INSERT INTO "journal" VALUES(14,'0ae8eed98253dee91885c13c','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','86e7f4101b4ee7f9c9b6658f','equipment added','{"serial": "PR-9001", "kind": "printer", "customer": null, "plate": null}','c03ebd96c5a7b4a31f93c86e42698bd390c26563cb70f321126fe11c1ec345d8');
INSERT INTO "journal" VALUES(15,'d7cdc85acb1524bbc3e7b9dc','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts received','{"part": "roller", "condition": "new", "quantity": 10, "from": null, "to": "warehouse", "serial": null, "request": null, "note": "delivery note 17"}','3e1a78eaadebab7ebb4228b41f9a10d8d8aaed3229d649e53ccf38a0b677e109');
INSERT INTO "journal" VALUES(16,'d6db3dce562a33c6e5963816','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 3, "from": "warehouse", "to": "centre/Wang Lin", "serial": null, "request": null, "note": null}','72a044a42510b3a40953c79862b53766216e3a692f73d971d3f6997cf4f78f96');
INSERT INTO "journal" VALUES(17,'97cb1ce0882893923dfd4570','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": null, "note": null}','a35296c53a841ad8f8d0d0990a211f32052f35210d831ca6b50106bdd251ade2');
INSERT INTO "journal" VALUES(18,'726f8c2d638aa00618c3810e','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','card','d62b66e7116f51d02b20de69','card sold','{"card": "CARD-0001", "customer": "Example Clinic", "value": 50000, "currency": "CNY", "decimals": 2}','94120a4e882193ac5995538c4c3742e6ee1ba50162d7a9b490aec1f2f34c4158');
INSERT INTO "journal" VALUES(19,'c07b913f2acbf921ee181aa6','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','7839da9bcaaf5cc946e677c7','logged','{"channel": "phone", "caller": "Li Na", "phone": "13800000003", "said": "printer jams", "summary": "printer jams", "priority": "P1", "tier": "gold", "region": "county", "kind": "fault", "equipment": "PR-1001", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "b4cb9e39cf612f587c1e309c", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T01:15:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T01:30:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','639f0ab5962527485feb4c0ca37e8595583e2f8eaf467791fdd63c32ac8cc255');
INSERT INTO "journal" VALUES(20,'c2027fa9147a9c500dad600d','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','7839da9bcaaf5cc946e677c7','assigned','{"engineer": "Wang Lin", "was": null, "clocks": []}','100cf37aeac0adfa0a7ccae2fb6a2f0f49913c852a9ce313f12144552089e08c');
INSERT INTO "journal" VALUES(21,'3de01cd9ef129642ae3193fa','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','7839da9bcaaf5cc946e677c7','opinion','{"text": "restart did not help", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T01:15:00Z", "at": "2026-03-02T01:00:00Z", "spare": "15m clock"}, {"target": "opinion", "change": "met", "due": "2026-03-02T01:30:00Z", "at": "2026-03-02T01:00:00Z", "spare": "30m clock"}]}','ad1d875e3f91c991b2582b3975356dc0be224f623d17f9ef145338c6f0a5463e');
INSERT INTO "journal" VALUES(22,'8667c26db96452e9ac607f2f','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','7839da9bcaaf5cc946e677c7','appointed','{"visit_at": "2026-03-02T02:00:00Z", "visit_until": null, "asked_by": "customer", "note": "they close at noon", "clocks": []}','970c439326f459bf79d1164c13e88e7ef0d8ca3704bf3abf0d698e899a3dfaf6');
INSERT INTO "journal" VALUES(23,'e98d249b471d0d0335b57850','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','7839da9bcaaf5cc946e677c7','consented','{"purpose": "remote", "by": "Li Na", "how": "phone", "quote": null, "clocks": []}','d41afde76580902b8170f7540f2bd09b5f6d9029dc67aa2beb05b7bc57c5b330');
INSERT INTO "journal" VALUES(24,'5592a6985154b1b6454370c2','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','7839da9bcaaf5cc946e677c7','quoted','{"quote": "Q-0001", "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}], "total": 8000, "currency": "CNY", "decimals": 2}','ec20edfdfe0c6544f73c49edd1a2e596081d8b5ff8057b4bd3e4adf7f2af4407');
INSERT INTO "journal" VALUES(25,'8c887b375f0bb75a00b9af30','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','7839da9bcaaf5cc946e677c7','consented','{"purpose": "quote", "by": "Li Na", "how": "phone", "quote": "Q-0001", "clocks": []}','c08e32a34eab66f178e0a588b0eff6ddadb6433886ce85fbe47d618d6c86bba5');
INSERT INTO "journal" VALUES(26,'ee557975cee76718633b3724','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','7839da9bcaaf5cc946e677c7','ordered','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "arrive", "change": "started", "due": "2026-03-02T03:00:00Z", "within": "2h clock"}], "instead_of": null}','69ad491e4105c89c25296acc3d893a15d2d1d18ff999aae370551944dfe81468');
INSERT INTO "journal" VALUES(27,'ceb20539d1fc841cc8eef021','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','7839da9bcaaf5cc946e677c7','parts issued','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "centre/Wang Lin", "to": "SD-000001/1", "serial": null, "request": null, "note": null}','41c3a75015aa495488c384d4f6dbb09c4f9818306984ee3f07e88eb96bb0af04');
INSERT INTO "journal" VALUES(28,'791a7f24214e91c1b98445c2','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','7839da9bcaaf5cc946e677c7','arrived','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "arrive", "change": "met", "due": "2026-03-02T03:00:00Z", "at": "2026-03-02T02:05:00Z", "spare": "55m clock"}]}','ded45a11347fdf2570a2730b1580f853880046c8bc7487d60969758d60a836f7');
INSERT INTO "journal" VALUES(29,'404329421efafd93b2dbfdc8','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','7839da9bcaaf5cc946e677c7','recorded','{"visit": 1, "form": {"fault": "paper jam", "code": "paper", "cause": "worn roller", "action": "roller replaced", "test": "printed 20 labels", "result": "prints 20 labels", "minutes": 40, "kilometres": 12, "solved": true, "covered": {"parts": "cost", "work": "free", "because": "full care"}, "checklist": {"uniform": true, "tidy": false}, "work": {"training": 1}, "parts": [{"part": "roller", "quantity": 1, "source": null, "condition": "new", "serial": null, "back": false}]}, "was": {}, "clocks": []}','a8aac364aac830ad168ac758fbdc7b44aa3f537ee3bac6a03bac5d94bdd274d1');
INSERT INTO "journal" VALUES(30,'404329421efafd93b2dbfdc8','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','7839da9bcaaf5cc946e677c7','parts fitted','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "SD-000001/1", "to": null, "serial": null, "request": null, "note": null}','154a36d723be96ea31fa1902f54476c3795ea437f87c8059639c0de4a4deffde');
INSERT INTO "journal" VALUES(31,'404329421efafd93b2dbfdc8','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','7839da9bcaaf5cc946e677c7','entitlement used','{"contract": "C-0001", "entitlement": "training", "quantity": 1, "left": 1}','690f307c78deebd62ee5ee2f817939c1a213be22b7949bc83cbe30a5584cc494');
INSERT INTO "journal" VALUES(32,'404329421efafd93b2dbfdc8','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','7839da9bcaaf5cc946e677c7','charged','{"visit": 1, "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}, {"kind": "work", "item": "training", "quantity": 1, "unit": "place", "unit_price": 20000, "list_amount": 20000, "amount": 0, "because": "included in the contract"}], "total": 8000, "currency": "CNY", "decimals": 2}','1ed022d13dcaf43e61ce35428620b02df7a0c8f82470fbcb996d60affe297c38');
INSERT INTO "journal" VALUES(33,'4a9f76f4ab5d686bf1fb4470','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','7839da9bcaaf5cc946e677c7','attached','{"visit": 1, "number": 1, "kind": "photo", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','7c5df9a8e439f25492cd8881be996efd9864013cbdc47b36d11ee98314a6cc11');
INSERT INTO "journal" VALUES(34,'42881cc620897a73b6164ac1','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','7839da9bcaaf5cc946e677c7','file attached','{"number": 2, "kind": "file", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','af3b3b2772e3a7313df3c0e7cd6f0c2761fd67b9852fbaed5ebfbc1c7d2dd3bf');
INSERT INTO "journal" VALUES(35,'d955bea44cfea6cb9b097b7f','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','7839da9bcaaf5cc946e677c7','recorded','{"visit": 1, "form": {"signature": "Li Na"}, "was": {}, "clocks": []}','0c6374a80a883ef6ad115205c7e93775cbe1aba118c9836cee8f9db49419771f');
INSERT INTO "journal" VALUES(36,'d955bea44cfea6cb9b097b7f','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','7839da9bcaaf5cc946e677c7','finished','{"visit": 1, "engineer": "Wang Lin", "clocks": []}','eeef48f1d70486f3ed46bb5174e6142403dd953cc803b6c9a368b5b6fe0ef0ad');
INSERT INTO "journal" VALUES(37,'d955bea44cfea6cb9b097b7f','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','7839da9bcaaf5cc946e677c7','resolved','{"cause": "worn roller", "solution": "roller replaced", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-02T09:30:00Z", "at": "2026-03-02T02:05:00Z", "spare": "6h25m"}]}','491f2f204d7a0aacca21af3d54bec87688d9e86ac7097ea496659c03f1e696bb');
INSERT INTO "journal" VALUES(38,'08ddcd3f7f3e29998ad6b501','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','7839da9bcaaf5cc946e677c7','paid','{"receipt": "R-0001", "amount": 3000, "currency": "CNY", "decimals": 2, "method": "card", "card": "CARD-0001", "balance": 47000, "owed": 5000, "held": 0}','2e3ac9d8ab43f35339c117c8a07e81572bce0d91d1faae473f2ac409320aa164');
INSERT INTO "journal" VALUES(39,'89449bd1a692e4e614fefeca','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','7839da9bcaaf5cc946e677c7','paid','{"receipt": "R-0002", "amount": 5000, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 0}','955647b8aa8db1bfc90af3606d9d515cf30e3c4f7def18d8a7661377f42f76ca');
INSERT INTO "journal" VALUES(40,'3695d3f6c3760ede882640f0','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','7839da9bcaaf5cc946e677c7','handed-over','{"visit": 1, "engineer": "Wang Lin", "clocks": [], "receipts": ["R-0001", "R-0002"], "money": [{"amount": 8000, "currency": "CNY", "decimals": 2}]}','254fd2b84c387671aaf1bc3c7169aaf057806118c65ae73e26b68c9125174430');
INSERT INTO "journal" VALUES(41,'03408180c3b26f34fef235fe','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','7839da9bcaaf5cc946e677c7','discounted','{"amount": 500, "was": 0, "currency": "CNY", "decimals": 2, "why": "goodwill", "owed": 0, "held": 500}','3066efb378917c938721a7a731bd9081263f5aafa371409906d44d94b762f52a');
INSERT INTO "journal" VALUES(42,'90d0795065530203af1ebfec','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','7839da9bcaaf5cc946e677c7','refunded','{"receipt": "R-0003", "amount": 500, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 0}','2ce6ecc51a2bfccc5405650fafa4803dbf492cddeb1fa2493b357460f50e1cce');
INSERT INTO "journal" VALUES(43,'64f2f6380ea83cde5b259284','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','7839da9bcaaf5cc946e677c7','receipt voided','{"receipt": "R-0003", "amount": -500, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 500, "why": "it was not given"}','379fa3ade5a5caa05da579d038e30010d309602b160bf97de59443103bccc8c9');
INSERT INTO "journal" VALUES(44,'6cf0f6db5f1df5f8b96fe703','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','7839da9bcaaf5cc946e677c7','closed','{"note": null, "clocks": []}','021408b9abf22b9a3e0727832c1a1d8363ed7094e7b0f9e2d505c53a1ccdf1b0');
INSERT INTO "journal" VALUES(45,'eb1b6cd32d904e36ac62e8ef','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','4702d66e410e2ee6ac5b23e7','logged','{"channel": "phone", "caller": null, "phone": null, "said": "no power", "summary": "no power", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "equipment": "PR-1002", "contract": "C-0002", "assumed": ["priority", "region", "kind", "phase"], "terms": "edcba1bb7aec82d64639df50", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T06:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','4e69facdf6ca10f23fb34a73003cf6afd2eed72056242e201e2c5aa977a570a6');
INSERT INTO "journal" VALUES(46,'a41fe2b8adee6b521213c10a','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','4702d66e410e2ee6ac5b23e7','called','{"channel": "phone", "caller": null, "phone": null, "said": "is anybody coming?", "clocks": []}','bd68737c47950f5cbf7128909e783cbf0aa5b7e31423d0a761cb988932b5db76');
INSERT INTO "journal" VALUES(47,'392e54f5b8ccfcc0f8508c48','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','4702d66e410e2ee6ac5b23e7','lent','{"loan": "90fd57bb030678e70c7ddbd9", "serial": "PR-9001", "kind": "printer", "due": "2026-03-17T03:00:00Z", "clocks": []}','77540c90174583d15f6e6785fecf77ec04138e86cefaa7c4fb92750fbed8bc47');
INSERT INTO "journal" VALUES(48,'ac9b620fd4d45773a7d1a38e','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','4702d66e410e2ee6ac5b23e7','return asked','{"return": "RMA-0001", "serial": "PR-1002", "reason": "quality", "decision": "repair", "freight": "desk", "because": {"when": {"warranty": ["in"]}}, "freight_back": "desk", "book": null, "overruled_by": null}','291659451d1a18c2bea078abebbb95f82a18a3baf3bc64c516df690e819ed5aa');
INSERT INTO "journal" VALUES(49,'86ee73a801807214a0e079ac','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','wang','ticket','4702d66e410e2ee6ac5b23e7','return approved','{"return": "RMA-0001", "by": "wang", "lacking": 0, "note": null}','637ed46e726dd502f1323fc121348a39bc11426e31e8b4ee678fd6ebc5d8b239');
INSERT INTO "journal" VALUES(50,'ebba85aeb7e19e362b07607c','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','4702d66e410e2ee6ac5b23e7','consented','{"purpose": "removal", "by": "Ms Example", "how": "phone", "quote": null, "clocks": []}','e21012ee972f2113d8006e7267020ad93bfaa7e83aeb389901aa9765da28532c');
INSERT INTO "journal" VALUES(51,'f05f4a25062b04b9a80433d9','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','4702d66e410e2ee6ac5b23e7','sent-away','{"return": "RMA-0001", "serial": "PR-1002", "freight": "desk", "clocks": []}','40018c618bc5ad76a8028cf783ae5ec67b3468940ad4e9e3ee00b70fd26eff9a');
INSERT INTO "journal" VALUES(52,'9a2016b84e3f678aeb7985d3','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','4702d66e410e2ee6ac5b23e7','held','{"reason": "factory", "note": "sent away", "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T06:00:00Z"}]}','83021df5d55429c77f9e83f5e937c28a9cc1dab61cac15a9cb38afca794a0e62');
INSERT INTO "journal" VALUES(53,'22a0a569e80175305dc014ef','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','43620f0ccc2e88e3738e57b2','logged','{"channel": "phone", "caller": null, "phone": null, "said": "scanner reads every second code", "summary": "scanner reads every second code", "priority": "P2", "tier": "standard", "region": "city", "kind": "fault", "contract": "C-0002", "typed": ["priority"], "assumed": ["region", "kind", "phase"], "terms": "9de77079911a4a2348ffcac2", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-04T09:30:00Z", "within": "2 working days"}]}','851755ab18e8ce117c712ca20fa423261d597a28c703a40850599f565b743025');
INSERT INTO "journal" VALUES(54,'8f60103cb2d87f356f8232f7','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','022ed6584af5965aeab7a9a0','logged','{"channel": "phone", "caller": null, "phone": null, "said": "registration desk is down", "summary": "registration desk is down", "priority": "P3", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "83795c432c439dac62d58bf6", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T03:45:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-05T09:30:00Z", "within": "3 working days"}]}','88fc4e043bb2119792650d067dfbd0711bd1f8261d471d68963597a7be1d5591');
INSERT INTO "journal" VALUES(55,'b7310a7d56763135c8298a8b','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','022ed6584af5965aeab7a9a0','classified','{"changed": {"priority": ["P3", "P1"], "severity": [null, "down"], "reach": [null, "group"]}, "terms": "acfa53fba4cd51a17fa4b6aa", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "moved", "due": "2026-03-02T09:30:00Z", "was": "2026-03-05T09:30:00Z"}]}','d50665906bb76ac9c7e33a6087ce56a646327acebf6a9e051bcad5c9c43d8982');
INSERT INTO "journal" VALUES(56,'d8a09709332cc526e646c498','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','022ed6584af5965aeab7a9a0','escalated','{"from": "1", "to": "2", "reason": "the board has to be measured", "clocks": []}','9cb897011e96c9422b762365aa400f343d0104055f9af0ca92b8e3c08243e0c4');
INSERT INTO "journal" VALUES(57,'704cfd43b31245c26f54a176','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','43620f0ccc2e88e3738e57b2','answered','{"text": "we look into it", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T04:00:00Z", "at": "2026-03-02T06:00:00Z", "late": "1h"}]}','18ce9b81df9d646ee489020366ddb52f6963b43b05c0297a378834420754321d');
INSERT INTO "journal" VALUES(58,'704cfd43b31245c26f54a176','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','43620f0ccc2e88e3738e57b2','contract extended','{"target": "answer", "number": "C-0002", "by": "1 month", "was": "2026-12-31", "ends_on": "2027-01-31"}','310277a626580e4a57fb0aa83e403d8a30ea114a70ededf31c0b8b96f3626427');
INSERT INTO "journal" VALUES(59,'12d905855ccfa75f5a5632c6','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','c36b5c5da0d392ab1d9a436e','parts asked','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "because": "for the fair"}','effd6908b9358b8b39f678803d8c435ab28713474a114a9abdd9846aee3cd8c0');
INSERT INTO "journal" VALUES(60,'e3fffb6f9a38f430b642452f','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','wang','request','c36b5c5da0d392ab1d9a436e','request approved','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "lacking": 0, "note": null}','5eb3692a7c622c6c83ecba8c5559876e6b175eae1fad3d8dd2a3d63304d9b6f8');
INSERT INTO "journal" VALUES(61,'4d638625e14a04db84f12983','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": "REQ-0001", "note": null}','7e456fc8a5a2e250e77dc85c4901fc54237962ad87b4ead63704b0cfa72786fb');
INSERT INTO "journal" VALUES(62,'4d638625e14a04db84f12983','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','c36b5c5da0d392ab1d9a436e','request issued','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "source": "warehouse"}','71fa122a5d59ba9211bd3d32a8824ba3e01fa771a847aa589360e8e4c2c2c19b');
INSERT INTO "journal" VALUES(63,'bc8eff7aaac78d8a7790aaf6','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts counted','{"holder": "centre/Wang Lin", "part": "roller", "condition": "new", "counted": 1, "expected": 2, "engineer": "Wang Lin", "charged": 12000, "currency": "CNY", "decimals": 2}','e31e0786fe80c43a3992b385374a6e98dc1f32a27993e8d5e9af67de4ff5c181');
INSERT INTO "journal" VALUES(64,'90f4d85d0e829131cd1a3ac4','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','contract','29430d87959ff2193c4daf8c','entitlement used','{"contract": "C-0001", "entitlement": "visit", "quantity": 1, "left": 3}','0d5336abd23fab9f03e9a74e271969f659889b9228a64e62a81f6960d6b3094a');
INSERT INTO "journal" VALUES(65,'4e2722868a6e591539737c2a','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','f2a0931c7425ef841c98fe70','logged','{"channel": "phone", "caller": null, "phone": null, "said": "cannot log in", "summary": "cannot log in", "priority": "P1", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "acfa53fba4cd51a17fa4b6aa", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T09:35:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T09:50:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','a3322ac7ad63768972225975fa176288bfacf764b663d46b68dc26a077ec6dd4');
INSERT INTO "journal" VALUES(66,'2878729ccf66cbc03e361aae','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','022ed6584af5965aeab7a9a0','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T08:15:00Z", "note": "time is running out", "due_at": "2026-03-02T09:30:00Z"}','fb7c6c5afd55b9ea7c0687339da2992f9cd6a0a39fdcbef369df662520eb4565');
INSERT INTO "journal" VALUES(67,'2878729ccf66cbc03e361aae','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','022ed6584af5965aeab7a9a0','notices written','{"to": ["Head of service"]}','9cafefcb9b792e5bc23aa4d49ce03865ce09de9bd433e3c5a09b7aaf4cd915e3');
INSERT INTO "journal" VALUES(68,'ed20929e4ae3b80cfed1e78e','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','022ed6584af5965aeab7a9a0','person told','{"to": "Head of service", "way": "command"}','d36ca6c12cf8939a01ccd9953b11a333628276da28dd2b4a37d725ca0a7fd39e');
INSERT INTO "journal" VALUES(69,'4fe61df7bf2bc170ff0a7574','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','f2a0931c7425ef841c98fe70','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T09:27:30Z", "note": "time is running out", "due_at": "2026-03-02T09:30:00Z"}','757f7db20abc2e5661e391c3bfb0ab4f39a3928c69c782556d19a440fe9a558d');
INSERT INTO "journal" VALUES(70,'4fe61df7bf2bc170ff0a7574','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','f2a0931c7425ef841c98fe70','notices written','{"to": ["Head of service"]}','4965cac25de1581a3f5096dd7c40d89c1ee0b98d6b54a6266e06463482018ea3');
INSERT INTO "journal" VALUES(71,'e962d9280702f4fd531858f6','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','022ed6584af5965aeab7a9a0','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','e9d51fec6ccb83ac41fec141b19383580ff73ebe8d5678afa93a1bd1c1d5b120');
INSERT INTO "journal" VALUES(72,'e962d9280702f4fd531858f6','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','022ed6584af5965aeab7a9a0','escalated','{"from": "2", "to": "3", "because": {"target": "solve", "percent": 100}, "reason": null, "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}]}','065d87243b5f4706b14e97e23245f756d29762916b6c19b4ce078e7dc93d10db');
INSERT INTO "journal" VALUES(73,'e962d9280702f4fd531858f6','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','022ed6584af5965aeab7a9a0','left undone','{"what": "priority", "why": "{number} is {priority} already", "facts": {"number": "SD-000004", "priority": "P1"}}','7b879629784850c72fa12b43608e5a90e41f2d0cdf6c9c6480392c04a2326699');
INSERT INTO "journal" VALUES(74,'cd72d179751147e5d5edb77f','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','f2a0931c7425ef841c98fe70','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','0398e40db35da3dd31d578999e21be89b7873de9540294f1fccb12c471bc8d82');
INSERT INTO "journal" VALUES(75,'cd72d179751147e5d5edb77f','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','f2a0931c7425ef841c98fe70','escalated','{"from": "1", "to": "2", "because": {"target": "solve", "percent": 100}, "reason": null, "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}, {"target": "answer", "change": "missed", "due": "2026-03-02T09:35:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T09:50:00Z"}]}','996dbb905c641d81ac2837fb71a340d3442586f6ef887c4a1d7d07bc19ab6b1a');
INSERT INTO "journal" VALUES(76,'cd72d179751147e5d5edb77f','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','f2a0931c7425ef841c98fe70','left undone','{"what": "priority", "why": "{number} is {priority} already", "facts": {"number": "SD-000005", "priority": "P1"}}','6eacdeacdf19e5354c9f7ce44c78ba57a09c0bc6517e019dfb05c38ca6d72c2b');
INSERT INTO "journal" VALUES(77,'288e7d24bae116a583b69dbb','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','f2a0931c7425ef841c98fe70','time used','{"target": "solve", "percent": 150, "used_at": "2026-03-03T00:35:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','e1925e69ec2a4c858821c88628e3dd5d74c506ee021ea1ace13656f42f5cb50e');
INSERT INTO "journal" VALUES(78,'288e7d24bae116a583b69dbb','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','f2a0931c7425ef841c98fe70','assigned','{"engineer": "Zhao Min", "was": null, "clocks": [], "because": {"station": "centre", "skill": null, "live": 0, "last_at": null}}','2c2cd7a6e6abf49f33a14510de9fc7b686f74c6a33157bb7075687fd2e17cb5e');
INSERT INTO "journal" VALUES(79,'d3cc5593987023472485949c','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','f2a0931c7425ef841c98fe70','person told','{"to": "Head of service", "way": "command"}','384482aa10bc0f65de3f66357f1d1ded57672e90dc0ceed1689cba11677b7fb5');
INSERT INTO "journal" VALUES(80,'f1ea370b5102f22093cbe1e1','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','d0f2ae63df7c2ff17ed7fd81','logged','{"channel": "phone", "caller": null, "phone": null, "said": "called by mistake", "summary": "called by mistake", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "edcba1bb7aec82d64639df50", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','58c17df60818aa5064c77fea33ee65b937ed0c03490407ea99b2eacb4ae4074f');
INSERT INTO "journal" VALUES(81,'24feaad1d22a958288de2832','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','d0f2ae63df7c2ff17ed7fd81','cancelled','{"reason": "called by mistake", "clocks": [{"target": "answer", "change": "void", "due": "2026-03-03T03:00:00Z"}, {"target": "solve", "change": "void", "due": "2026-03-10T09:30:00Z"}]}','13d5dfc0a22a93abce737413165d57dc4f5cb684316418a3d6e7713118463301');
INSERT INTO "journal" VALUES(82,'00c529924ef4d1773a385b04','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','e724c324b288dd0964e34592','logged','{"channel": "phone", "caller": null, "phone": null, "said": "how does it print", "summary": "how does it print", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "typed": ["warranty"], "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "edcba1bb7aec82d64639df50", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','4202125a6e5380d1e04a6389be0e5fff344644aec33651e2c7e16c909ca71f63');
INSERT INTO "journal" VALUES(83,'756724641cc23ea5ed538c8d','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','e724c324b288dd0964e34592','ordered','{"visit": 1, "engineer": "Zhao Min", "clocks": [], "instead_of": null}','4563dc3871e98f7cb44611f62fccf7d78146f5aee025253dbfa2bc7e4a2650fa');
INSERT INTO "journal" VALUES(84,'9118fc5fe7675f0a33ab640c','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','e724c324b288dd0964e34592','arrived','{"visit": 1, "engineer": "Zhao Min", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-03T03:00:00Z", "at": "2026-03-03T01:00:00Z", "spare": "2h"}]}','94895d50a4ac865a4d2c02d3b2171fcf6574ec4effbaf0169d2ab0512a20a00f');
INSERT INTO "journal" VALUES(85,'2c2bd6087d0ea1743c00479b','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','e724c324b288dd0964e34592','recorded','{"visit": 1, "form": {"fault": "none", "cause": "no training", "action": "explained", "result": "they know how", "minutes": 30, "covered": {"parts": "free", "work": "free", "because": "in warranty"}}, "was": {}, "clocks": []}','46fefb414153d13bb57c1cf519bdc478ad0dda7152f98c5aaf345e9fb45c4a64');
INSERT INTO "journal" VALUES(86,'2c2bd6087d0ea1743c00479b','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','e724c324b288dd0964e34592','charged','{"visit": 1, "because": "in warranty", "lines": [{"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "in warranty"}, {"kind": "work", "item": "labour", "quantity": 1, "unit": "30m", "unit_price": 6000, "list_amount": 6000, "amount": 0, "because": "in warranty"}], "total": 0, "currency": "CNY", "decimals": 2}','11e6c9dad8fbce92a454bf0cea99ccd102c4ba1fa128ff58979a1d6b50bf6082');
INSERT INTO "journal" VALUES(87,'2c2bd6087d0ea1743c00479b','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','e724c324b288dd0964e34592','finished','{"visit": 1, "engineer": "Zhao Min", "clocks": []}','be71481bf697ac4332c73b01800863a923fd888ee2ebfc9d446f3b38fddcc815');
INSERT INTO "journal" VALUES(88,'6a10ed2bb0d471de12d07817','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','e724c324b288dd0964e34592','resolved','{"cause": "no training", "solution": "explained", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-10T09:30:00Z", "at": "2026-03-03T01:00:00Z", "spare": "5 working days"}]}','3f313f0ae831190d3ff9bc81e522f0cd3ac267fb9adfae23317360306092d8b6');
INSERT INTO "journal" VALUES(89,'d634c1ded003213458c4c155','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','e724c324b288dd0964e34592','closed','{"note": "content", "clocks": []}','994afb93be5bab6eee9b1dc3f72030bd9161f46abf12f11358031a2b231bef7b');
INSERT INTO "journal" VALUES(90,'2a0721f7b133d642b84f421f','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','e724c324b288dd0964e34592','reopened','{"reason": "again", "clocks": [{"target": "solve", "change": "resumed", "due": "2026-03-10T09:30:00Z"}]}','26f374f401a34b8a238123845a5011bd13495360a6b4b050c9c3710524c73908');
INSERT INTO "journal" VALUES(91,'25640bd07c7c5368ef7d179b','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','customer','1a9e3c6cb4ebeabee46639fb','customer added','{"number": "CU-0004", "name": "Sample School", "phones": []}','bd49c1e918bc23791095bb66e4daeb3ada4a173879430d7c5fb6bc20a4e6d641');
INSERT INTO "journal" VALUES(92,'25640bd07c7c5368ef7d179b','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','ticket','859330f9116dc2b4f3f042c9','logged','{"channel": "phone", "caller": null, "phone": null, "said": "Door, Lock, Stuck", "summary": "Door, Lock, Stuck", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "typed": ["priority"], "assumed": ["region", "tier", "kind", "phase"], "terms": "edcba1bb7aec82d64639df50", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T02:30:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','f3e9ab5463515d376b993eaf9cd698e853df0ab44343cc39a1d13ce40c4e1dc1');
INSERT INTO "journal" VALUES(93,'25640bd07c7c5368ef7d179b','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','engineer','6e9cbebda161008864359b91','engineer added','{"name": "Ada", "station": null}','23e990b17d35f71a1b485abc81d1b2ddfa47b1677d9aad689214911e36b39038');
INSERT INTO "journal" VALUES(94,'25640bd07c7c5368ef7d179b','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','ticket','859330f9116dc2b4f3f042c9','assigned','{"engineer": "Ada", "was": null, "clocks": []}','9e399f9e9d376e777e1349613097673429fd22243c7a2b03c1455ff71a634424');
INSERT INTO "journal" VALUES(95,'25640bd07c7c5368ef7d179b','2026-03-02T00:50:00Z','2026-03-02T00:50:00Z','Ada','ticket','859330f9116dc2b4f3f042c9','resolved','{"cause": "not recorded", "solution": "not recorded in the log", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T02:30:00Z", "at": "2026-03-02T00:50:00Z", "spare": "1h40m"}, {"target": "solve", "change": "met", "due": "2026-03-09T09:30:00Z", "at": "2026-03-02T00:50:00Z", "spare": "5 working days"}]}','49c5167befeb398d1cdec0e97982895760286c15ca6b60180940335baf8cddf8');
INSERT INTO "journal" VALUES(96,'25640bd07c7c5368ef7d179b','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','859330f9116dc2b4f3f042c9','imported','{"file": "incidents.csv", "rows": 2, "through": "2026-03-02T00:50:00Z"}','ee63f66c7e66dc6c534fb226bec988cd1800d23822fc9ff722ab3e7d08ac897e');
INSERT INTO "journal" VALUES(97,'ab86e85740f18ac39476e8f9','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','engineer','0c4427795634d8d11edc496f','engineer changed','{"name": "Zhao Min", "changed": {"capacity": 8}}','a83055068cb430f31d4e97fedf43b97066597c74563e8a9ef9d5dad319310eee');
INSERT INTO "journal" VALUES(98,'5537029674f14b04511737d5','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','engineer','0c4427795634d8d11edc496f','engineer away','{"name": "Zhao Min", "since": "2026-04-30T16:00:00Z", "until": "2026-05-05T16:00:00Z", "note": "on leave"}','080666944515cdbaa109d222febcc1f45696ea735f9e0bc8a31a0788aed4ce08');
INSERT INTO "journal" VALUES(99,'90c662f6ccad1d4a82548943','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','022ed6584af5965aeab7a9a0','appointed','{"visit_at": "2026-03-05T06:00:00Z", "visit_until": "2026-03-05T08:00:00Z", "asked_by": "desk", "note": null, "clocks": []}','aa493d9bdf700a14603ad6d112279a92de503d9b86895bf3b604229df5a17d4e');
INSERT INTO "journal" VALUES(100,'9f6b57ed35902ea5115f9ae2','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','022ed6584af5965aeab7a9a0','held','{"reason": "customer", "note": null, "ends_at": "2026-03-06T01:00:00Z", "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "held", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "held", "due": "2026-03-02T09:30:00Z"}]}','4942b204881ec91e2521f8607ef0c00e3aaf5b88eeb06e08e211df79a839b9c7');
INSERT INTO "journal" VALUES(101,'b84d726318bda12a3fcadc4f','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','ce29905b9dc010626e181130','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the printer jams again", "summary": "the printer jams again", "priority": "P3", "tier": "gold", "region": "county", "kind": "fault", "equipment": "PR-1001", "contract": "C-0001", "follows": "SD-000001", "typed": ["region", "kind"], "assumed": ["priority", "phase"], "terms": "3d0f0333235b8dc59b894186", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-04T01:15:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-04T01:30:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "3 working days"}]}','b4f27702757005aa63afbc5985d1d1c40f742bbd22351a919ec13001d8198680');
INSERT INTO "journal" VALUES(102,'b84d726318bda12a3fcadc4f','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','7839da9bcaaf5cc946e677c7','followed','{"number": "SD-000008", "said": "the printer jams again"}','d4e45c55242b0748fe3f5427ac2fa1310d72b390cecbf0771868726bbc45d2c7');
INSERT INTO "journal" VALUES(103,'9fe42c5089e5650a6cd729bf','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','f2a0931c7425ef841c98fe70','classified','{"entered_why": "it was never critical", "changed": {"priority": ["P1", "P2"]}, "corrects": "4e2722868a6e591539737c2a logged 2026-03-02T09:20:00Z", "put_right": {"4e2722868a6e591539737c2a logged 2026-03-02T09:20:00Z": "acfa53fba4cd51a17fa4b6aa"}, "clocks": []}','591a2265b217b88d9ea3a3393ead1b675bdea2eef82a184b358e268ccebca8c4');
INSERT INTO "journal" VALUES(104,'bf0c2788505c8a6d34ecdaec','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','7e81eaf42646e48409a3353c','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the screen is dark", "summary": "the screen is dark", "priority": "P1", "tier": "standard", "region": "city", "kind": "fault", "typed": ["priority"], "assumed": ["region", "tier", "kind", "phase"], "terms": "e05e1ec282829635f4b02a2a", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-04T01:30:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-05T01:00:00Z", "within": "8h"}]}','d1cb26d2258c1d4a8935a04a1f0c1364496721d072173dbc439aef1a132a350c');
INSERT INTO "journal" VALUES(105,'c32b1843b5cfdccf88ee86c0','2026-03-04T01:10:00Z','2026-03-04T03:00:00Z','tester','ticket','7e81eaf42646e48409a3353c','answered','{"entered_why": "written on paper", "text": "told them to wait", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-04T01:30:00Z", "at": "2026-03-04T01:10:00Z", "mended": "2026-03-04T01:30:00Z", "spare": "20m"}]}','ba8620055f135485326d7c7f0d4181c31b1bb06916f647a32e93e0451bdca178');
INSERT INTO "journal" VALUES(106,'18107b8e819d407fa0f0acc2','2026-03-06T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','022ed6584af5965aeab7a9a0','resumed','{"foreseen": true, "clocks": [{"target": "answer", "change": "resumed", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "resumed", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "resumed", "due": "2026-03-02T09:30:00Z"}]}','6d3ae53b55fccf3d44cf252883973ef4c1cf6d9392a632e4def651e2a38da773');
INSERT INTO "journal" VALUES(107,'2b94dd948b8fe251f2e8a94f','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','3bb2b4e69699eec0721f16e6','assessed','{"number": "AS-0001", "month": "2026-03", "rule": "tidy", "who": "Wang Lin", "about": "SD-000001/1", "fact": {"check": "tidy"}, "because": null, "penalty": 2000, "currency": "CNY", "decimals": 2}','03322df96bb89aa67ac9b719a963cfecb2a6161163d85666cb0791a19a3076b6');
INSERT INTO "journal" VALUES(108,'a7cf66624ed5a413c2104772','2026-03-20T02:00:00Z','2026-04-01T01:00:00Z','tester','engineer','3bb2b4e69699eec0721f16e6','assessed','{"number": "AS-0002", "month": "2026-03", "rule": "calls", "who": "Wang Lin", "about": "SD-000001", "fact": null, "because": "line engaged", "penalty": 10000, "currency": "CNY", "decimals": 2}','198de85878708a7a8d5e4b237e80a691b6dff331cd8189a982807e4cb97912eb');
INSERT INTO "journal" VALUES(109,'30cab6bfae0363476dbca734','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','3bb2b4e69699eec0721f16e6','assessment waived','{"number": "AS-0002", "month": "2026-03", "rule": "calls", "who": "Wang Lin", "about": "SD-000001", "fact": null, "because": "line engaged", "penalty": 10000, "currency": "CNY", "decimals": 2, "waived_because": "the line was down"}','ebe810f3b411db39d0ac603308f4eaf8331d9be1ada0f6422c8b187a6f33bf96');
INSERT INTO "journal" VALUES(110,'a0e2d066a715afebb97caedb','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','assessment','2026-03','assessment closed','{"month": "2026-03", "count": 2}','3167ec6aea2941630ff53d59b47cd702c5f938c7d17d8ef187aa89df9e882107');
INSERT INTO "journal" VALUES(111,'bc65a7ba5c8dd98349faae51','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','3bb2b4e69699eec0721f16e6','assessment told','{"name": "Wang Lin", "month": "2026-03", "by": null, "late": false}','cd566f4f462efb5b733c7f49b2ccbb59c969bf442ba4ee69f96d1362d7c1c88d');
INSERT INTO "journal" VALUES(112,'fd2362377e7a4ef57e1c95e7','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','ac1326099336d9c929b105a8','turnover entered','{"customer": "Sample Dealer", "month": "2026-02", "amount": 2000000, "was": null, "basis": "payments", "currency": "CNY", "decimals": 2}','8d21004534675e74dce4db964f41b9af7c79604062fa6eb8845fe75cff364bd9');
INSERT INTO "journal" VALUES(113,'5e6ae7e4c5552a54feae1394','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','ac1326099336d9c929b105a8','quarter settled','{"customer": "Sample Dealer", "quarter": "2026Q1", "basis": "payments", "turnover": 2000000, "budget": 30000, "carried_in": 0, "spent": 14000, "charged": 0, "paid": 0, "carried_out": 16000, "forfeited": 0, "currency": "CNY", "decimals": 2, "forfeited_why": null}','3bcbfb2856cc6758273bba7232b6a5831f6d7b1047449dd1ec3867b70c4c5161');
INSERT INTO "journal" VALUES(114,'2dbf01e42c85f960e55300f2','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','ac1326099336d9c929b105a8','turnover entered','{"customer": "Sample Dealer", "month": "2026-04", "amount": 100000, "was": null, "basis": "payments", "currency": "CNY", "decimals": 2}','fd60a4f0b5dc94880947c6c735b6f5735a76969379dad35044df8a2aafbd3206');
INSERT INTO "journal" VALUES(115,'7be6f6eda54eacdb2b663ef0','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','1f85eea65bf9c7e66a460cd2','customer added','{"number": "CU-0005", "name": "Sample Dealers", "phones": ["010 5550 0007 ext 12"]}','22c7b1276909bc088bad23456be92842ffdc6418a09b8b481381d4cd35bff138');
INSERT INTO "journal" VALUES(116,'b7cdfb907e6b82314c576e06','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','ac1326099336d9c929b105a8','customer merged','{"name": "Sample Dealers", "number": "CU-0005", "into": "Sample Dealer", "into_number": "CU-0003", "had": {}, "filled": {}, "was": {"id": "1f85eea65bf9c7e66a460cd2", "name": "Sample Dealers", "region": null, "tier": null, "phase": null, "address": null, "phones": ["010 5550 0007 ext 12"], "number": "CU-0005"}}','facab6f87dd8231b26e5fac449e77d7eab8f87105b887908ba9c7ad066a58d3c');
INSERT INTO "journal" VALUES(117,'4398ab0f6f1fe3c6ff24a66d','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','contract','12a60e1e52565f97adca9482','contract extended by hand','{"number": "C-0002", "was": "2027-01-31", "ends_on": "2027-06-30", "why": "goodwill"}','d435608a7a676c42ae18992bb1f5518684480793d01d44690c4f9b0f0dda1aa2');
INSERT INTO "journal" VALUES(118,'b4bddee110bf212e0196c5d8','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','7839da9bcaaf5cc946e677c7','surveyed','{"survey": "A-0001", "key": "service", "marks": {"attitude": 5}, "words": {}, "says": "came at once", "opinion": "service", "answered_by": "Li Na", "how": "phone", "clocks": []}','130f91a4407e35f7ee606e134082e0266270ae80fb4d7e370c19b3c9d999e960');
INSERT INTO "journal" VALUES(119,'dbd30d6d72fe688cedbf33b6','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','4702d66e410e2ee6ac5b23e7','not reached','{"survey": "A-0002", "key": "service", "how": null, "says": null}','6346652320460574e7b3fa671423c1e7367d33c43922301f78fd977a5d04ec32');
INSERT INTO "journal" VALUES(120,'601f769dbbabbb27518a0b37','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','ffacaeaf1e29603216f8ee0f','contact changed','{"customer": "Example Clinic", "name": "Li Na", "changed": {"left_on": "2026-04-01"}, "was": {"left_on": null}}','619c9a4f5f35a29fa0a817c37d8bfb14e516a6779320290355f0984376514f79');
INSERT INTO "journal" VALUES(121,'07cad6055405f485b2144c6c','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','795f50f47712f7f55316dde7','equipment changed','{"serial": "PR-1002", "changed": {"plate": "豫A12345", "note": "in the van"}, "was": {"plate": null, "note": null}}','cf259c5413eaa18e5bd155fca7facc559d659787027131edbac8ef0425698f49');
INSERT INTO "journal" VALUES(122,'15dbd50e455d81f139fc221f','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','d376d751ca842a2cbbabe6ca','logged','{"channel": "phone", "caller": null, "phone": null, "said": "a slip", "summary": "a slip", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "edcba1bb7aec82d64639df50", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','4d296ac69d181f9bc847d9a06bdc00bd734f5e06f8af608d7f887da5f74b6451');
INSERT INTO "journal" VALUES(123,'6d61a1dab22a5cdde1e3a76a','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','d376d751ca842a2cbbabe6ca','undone','{"of": [{"kind": "logged", "data": {"channel": "phone", "caller": null, "phone": null, "said": "a slip", "summary": "a slip", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "edcba1bb7aec82d64639df50"}}], "withdrawn": "SD-000010", "clocks": []}','fe21bfa5cca605ec20956c57a5fabd4ca77804d8e8373f324b137aa93ea79bf7');
INSERT INTO "journal" VALUES(124,'3f311d1e1de6318710a5a6a4','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','da92aa2feb1d80c8889787cb','logged','{"channel": "phone", "caller": null, "phone": null, "said": "does anybody come?", "summary": "does anybody come?", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "edcba1bb7aec82d64639df50", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','b163113a68600f704ad8bc62d5111b3733c60cee0bdfed84845b13e577475e37');
INSERT INTO "journal" VALUES(125,'3b397ba2d7d8d3ee87d7e4d9','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','4776c933be807f7d393951a9','logged','{"channel": "phone", "caller": null, "phone": null, "said": "logged twice", "summary": "logged twice", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "edcba1bb7aec82d64639df50", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','30a44b8dfe2e1cea1d0520beb1327e438814c737018ef43888d2ac498785f608');
INSERT INTO "journal" VALUES(126,'0f41ef932e8089add0d6c367','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','4776c933be807f7d393951a9','edited','{"changed": {"summary": ["logged twice", "does anybody come"], "caller": ["", "Mr Sample"]}, "typed": ["summary", "caller"]}','a4027c24d09880abc23168a03f66b622026a97198a12955e3549ae0f4d542153');
INSERT INTO "journal" VALUES(127,'84f548fe6a43a4d19b8587e1','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','da92aa2feb1d80c8889787cb','called','{"clocks": [], "channel": "phone", "caller": null, "phone": null, "said": "logged twice", "told_of": "SD-000012", "told_by": "tester", "entered_why": null}','c006d791490e9156bf47fd6e2eb1cd372e1c74a14eecaa16d7ac515b7e056802');
INSERT INTO "journal" VALUES(128,'84f548fe6a43a4d19b8587e1','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','4776c933be807f7d393951a9','merged','{"into": "SD-000011", "clocks": [{"target": "answer", "change": "void", "due": "2026-04-01T03:00:00Z"}, {"target": "solve", "change": "void", "due": "2026-04-09T09:30:00Z"}]}','f3ba60aa833672f5d9d309010555c2c2ab6e3dba73ba011b31c4ee7925d7c080');
INSERT INTO "journal" VALUES(129,'84f548fe6a43a4d19b8587e1','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','da92aa2feb1d80c8889787cb','duplicate merged','{"number": "SD-000012", "calls": 1, "files": 0, "clocks": []}','2b52a0677e3ee02df8c680b97b302ee66764d9f1d6046cf7bc1097d312a79b30');
INSERT INTO "journal" VALUES(130,'bc7eb3a87a9310f234f03810','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','ba7fb3dd790081707ec403c3','customer added','{"number": "CU-0006", "name": "Sample Works", "phones": []}','1075fc63d8810f2b4a78da20fb83264cd062b45adcdf2f2b53288f8b43dcb896');
INSERT INTO "journal" VALUES(131,'6b8540b0bf5a1e453f3c4efb','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','61c2c4419d4691cfdbb823ee','customer added','{"number": "CU-0007", "name": "Li Na", "phones": []}','0616c9a169c5cf10805deb960f2dcd75a281510858be2db36c30b11f08d4b6e6');
INSERT INTO "journal" VALUES(132,'6b8540b0bf5a1e453f3c4efb','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','2c8b3c43dfb0c4280ce571c3','logged','{"channel": "mail", "caller": "Li Na", "phone": null, "said": "no sound\nsince nine", "summary": "no sound", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "edcba1bb7aec82d64639df50", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','af12772f05cee8561ab73c0b5607ecec7783421a46b07a321c856cb0e9df036f');
INSERT INTO "journal" VALUES(133,'6b8540b0bf5a1e453f3c4efb','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','61c2c4419d4691cfdbb823ee','contact added','{"customer": "Li Na", "name": "Li Na", "site": null, "role": null, "phone": null, "mail": "li@example.invalid"}','8282e4531ef2b1440606968b63493416845104ecf4d4d745890b93530410b040');
INSERT INTO "journal" VALUES(134,'6b8540b0bf5a1e453f3c4efb','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','2c8b3c43dfb0c4280ce571c3','mailed','{"from": "li@example.invalid", "message_id": "<1@example.invalid>"}','82f6ee011c8540f8f5b6ef2b04ef3d58cea00416ddab3594626d5f7a7381a290');
INSERT INTO "journal" VALUES(135,'592dcc8db33bbc57f2c46c88','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','da92aa2feb1d80c8889787cb','ordered','{"visit": 1, "engineer": "Wang Lin", "clocks": [], "instead_of": null, "along": ["Zhao Min"]}','39d4d0247aab34f32908c5826f4c57e93ea281de02c5ecceaec3820a4538be16');
INSERT INTO "journal" VALUES(136,'d311d2fc47c30296bf401b6e','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','8bede97c0b6da279bc47052d','task added','{"number": "T-0001", "what": "send the manual", "customer": "Example Clinic", "due": "2026-04-03", "engineer": "Wang Lin", "role": null}','45963e45a3c7884261a2da428231851923abcab8772edcedf89f494e3b89c020');
INSERT INTO "journal" VALUES(137,'6f509611439b346eaefad904','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','8bede97c0b6da279bc47052d','task put off','{"number": "T-0001", "what": "send the manual", "customer": "Example Clinic", "about": null, "was": "2026-04-03", "due": "2026-04-08", "why": "they are on holiday"}','7cf8ae0fd54b4f2c6b4015221d75ada06d9a1619ef4e4c9f99e80f79f0bce609');
INSERT INTO "journal" VALUES(138,'c2ca105de553b54331c6f711','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','795f50f47712f7f55316dde7','equipment accepted','{"serial": "PR-1002", "stage": "final", "accepted_on": "2026-04-01", "accepted_by": "Ms Example", "remark": null, "was": null}','0b888f4248bd46f2deaf94c0211058d91fa00484facbf52a6a61d51783b3a838');
INSERT INTO "journal" VALUES(139,'c2ca105de553b54331c6f711','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','795f50f47712f7f55316dde7','equipment changed','{"serial": "PR-1002", "changed": {"accepted_on": "2026-04-01"}, "was": {"accepted_on": "2026-02-02"}}','a4529a8bfdb8d03efdda6f34ccaeaef94a2d4ab89fb70eecb6382ebdadd9e1fc');
INSERT INTO "journal" VALUES(140,'c2ca105de553b54331c6f711','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','795f50f47712f7f55316dde7','file kept','{"of": "PR-1002", "number": 1, "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','774ba5aa50028357a6db6abe4dc4dba7e45ae424671da0c3f74a5dcf358265e3');
INSERT INTO "journal" VALUES(141,'4afc8460dffc5dda7c6de50b','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','795f50f47712f7f55316dde7','card received','{"serial": "PR-1002", "number": null, "dealer": "Sample Dealer", "sold_on": "2026-02-01", "received_on": "2026-02-10", "void_because": null, "was": null}','742d60cd776006492ebd66a15340252a4dfdef54d203b71b311692a481662528');
INSERT INTO "journal" VALUES(142,'24f864ff577ffe4e5d4b5be5','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','bf1439498a505c684a7f3361','task planned','{"number": "T-0002", "what": "count the spares", "customer": null, "about": "centre", "due": "2026-04-30", "rule": "count", "engineer": null, "role": null}','3dd53223698aca5d95018237fd94ec548b3f570820e39d1b777f6c94516445af');
INSERT INTO "journal" VALUES(143,'24f864ff577ffe4e5d4b5be5','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','6b7b07184d00a7d2904ed22e','task planned','{"number": "T-0003", "what": "count the spares", "customer": null, "about": "north", "due": "2026-04-30", "rule": "count", "engineer": null, "role": null}','ba743280fb8cd91c077d24d9e798e88d4a2a7396542926e0d7b5ae86eaa0aabf');
INSERT INTO "journal" VALUES(144,'6cedf7d4c5273e823a0c0a28','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','da92aa2feb1d80c8889787cb','arrived','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "answer", "change": "met", "due": "2026-04-01T03:00:00Z", "at": "2026-04-01T01:00:00Z", "spare": "2h"}]}','f5476963a040a75074d322283f396f0052f4fb4d6ee7a24ce66261a65e44cce2');
INSERT INTO "journal" VALUES(145,'adaf877cee5b9e7979ffe40b','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','da92aa2feb1d80c8889787cb','recorded','{"visit": 1, "form": {"place": "third floor", "advice": "do not bend it", "covered": {"parts": "price", "work": "price", "because": "out of warranty"}, "checklist": {"tidy": true}, "work": {"training": 1}, "methods": {"training": "at the machine"}, "found": ["cable loose"]}, "was": {}, "clocks": []}','3ff663a23951860bc4e3c9b97a25dfa9862ab40d8680b2fb74b999eacc47a0c9');
INSERT INTO "journal" VALUES(146,'adaf877cee5b9e7979ffe40b','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','aba2b27b2bc5469e4230c565','logged','{"channel": "phone", "caller": null, "phone": null, "said": "cable loose", "summary": "cable loose", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "follows": "SD-000011", "typed": ["region"], "assumed": ["priority", "tier", "kind", "phase"], "terms": "edcba1bb7aec82d64639df50", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','4965a6337850c9c158409e461c0a3b24235ab71bc6219a98591098cb3d38d560');
INSERT INTO "journal" VALUES(147,'adaf877cee5b9e7979ffe40b','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','da92aa2feb1d80c8889787cb','followed','{"number": "SD-000014", "said": "cable loose"}','ec51b7d1b51749bc0db9daf09f7a17deb45d17a3b15c196ae364c31d4d38fa62');
INSERT INTO "journal" VALUES(148,'adaf877cee5b9e7979ffe40b','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','da92aa2feb1d80c8889787cb','charged','{"visit": 1, "because": "out of warranty", "lines": [{"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 8000, "because": null}, {"kind": "work", "item": "training", "quantity": 1, "unit": "place", "unit_price": 20000, "list_amount": 20000, "amount": 20000, "because": null}], "total": 28000, "currency": "CNY", "decimals": 2}','250e84e08dee3b3b7f4f6fa61d66f6fdd44a0e9a27157fba6dd3ad939ae5eae5');
INSERT INTO "journal" VALUES(149,'e85c4f7710987fe3d05e6cce','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','da92aa2feb1d80c8889787cb','judged','{"visit": 1, "form": {"tidy": false}, "was": {"tidy": true}, "note": null}','ed5ac82184015a62500c3cf4d3df0176964ad7eab550476d0448f989119b0d99');
INSERT INTO "journal" VALUES(150,'d43c61a52fda8de8a46910c2','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','article','61d71fc38e60fde381382968','article added','{"number": "K-0001", "title": "nobody knows how it prints", "equipment": null, "code": null, "symptom": "how does it print", "cause": "no training", "solution": "explained", "ticket": "SD-000007"}','6ea9f120a3b5737f8711bc1b3a780b6c44320058c1c3618fc8c77a9507b4227f');
INSERT INTO "journal" VALUES(151,'7cb666cc4e75e90f203f7160','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','957efc85d9f0ddd361cd75bd','logged','{"channel": "phone", "caller": null, "phone": null, "said": "how does it print now", "summary": "how does it print now", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "edcba1bb7aec82d64639df50", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T04:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','59ea295469f7a9d007c75a327e3c9b7783df8a8a1b83a32e6e4f73f57e5ad949');
INSERT INTO "journal" VALUES(152,'8fb8da9497652075014d7494','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','957efc85d9f0ddd361cd75bd','resolved','{"cause": "no training", "solution": "explained", "clocks": [{"target": "answer", "change": "met", "due": "2026-04-01T04:00:00Z", "at": "2026-04-01T02:00:00Z", "spare": "2h"}, {"target": "solve", "change": "met", "due": "2026-04-09T09:30:00Z", "at": "2026-04-01T02:00:00Z", "spare": "5 working days"}]}','afaf1edf690ba1e186b1fea5af4c5e82212bd7a88556be29bf24e0ad1b6074fd');
INSERT INTO "journal" VALUES(153,'8fb8da9497652075014d7494','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','957efc85d9f0ddd361cd75bd','article used','{"article": "K-0001", "title": "nobody knows how it prints"}','6264e9657182731d890a12a91a2b1327375652e491fe2b5c44af202d6a53d33d');
INSERT INTO "journal" VALUES(154,'8780f34b8b051d35b2e8beb9','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','849303e501b3d85c41c82af2','logged','{"channel": "phone", "caller": "Ms Example", "phone": null, "said": "nobody came", "summary": "nobody came", "priority": "P3", "tier": "standard", "region": "city", "kind": "complaint", "contract": "C-0002", "typed": ["region", "kind"], "assumed": ["priority", "phase"], "terms": "edcba1bb7aec82d64639df50", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T04:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','ee6151e8011bf39f02523aec87acbf8637d67e8518e34d0e134b30d15b90a44a');
INSERT INTO "journal" VALUES(155,'8780f34b8b051d35b2e8beb9','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','849303e501b3d85c41c82af2','complaint about','{"number": "SD-000016", "about": "SD-000002", "engineer": "Wang Lin"}','90ef928e4c847719b4a4dea1b1249d1370974405df85298034cb92e4be7d6141');
INSERT INTO "journal" VALUES(156,'8780f34b8b051d35b2e8beb9','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','4702d66e410e2ee6ac5b23e7','complained','{"number": "SD-000016", "engineer": "Wang Lin", "said": "nobody came", "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-09T09:30:00Z"}]}','8f6254b53e28273e0e47f559a7019c9f02ef6bb768052e494ca7cf0f3149eb03');
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
INSERT INTO "kept_file" VALUES('equipment','795f50f47712f7f55316dde7',1,'photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-04-01T01:00:00Z');
CREATE TABLE loan (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  equipment_id TEXT NOT NULL REFERENCES equipment (id),
  lent_at TEXT NOT NULL,
  due_at TEXT NOT NULL,
  back_at TEXT,
  CHECK (back_at IS NULL OR back_at >= lent_at)
) STRICT;
INSERT INTO "loan" VALUES('90fd57bb030678e70c7ddbd9','4702d66e410e2ee6ac5b23e7','86e7f4101b4ee7f9c9b6658f','2026-03-02T03:00:00Z','2026-03-17T03:00:00Z',NULL);
CREATE TABLE loss (
  move_id TEXT PRIMARY KEY REFERENCES stock_move (id),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  amount INTEGER NOT NULL CHECK (amount >= 0),
  currency TEXT NOT NULL
, decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4)) STRICT;
INSERT INTO "loss" VALUES('de5e28a1ae39dcad74a13849','3bb2b4e69699eec0721f16e6',12000,'CNY',2);
CREATE TABLE mail (
  message_id TEXT PRIMARY KEY,
  call_id TEXT NOT NULL REFERENCES call (id),
  sender TEXT NOT NULL  -- the address, folded
) STRICT;
INSERT INTO "mail" VALUES('<1@example.invalid>','9552873595ad0d22b1dcb684','li@example.invalid');
CREATE TABLE mark (
  name TEXT PRIMARY KEY,
  at TEXT NOT NULL
) STRICT;
INSERT INTO "mark" VALUES('list cron','2026-04-01T02:00:00Z');
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
INSERT INTO "notice" VALUES('0ea24ccb8ce6154a5498e158','022ed6584af5965aeab7a9a0','head',NULL,'command','2026-03-02T09:20:00Z','{"target": "solve", "within": "same day", "percent": 75, "note": "time is running out", "due_at": "2026-03-02T09:30:00Z", "ticket": {"number": "SD-000004", "summary": "registration desk is down", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "2", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T03:30:00Z"}}',NULL,'2026-03-02T09:20:00Z',1,NULL,'e22f44c3f06ddd30ada6ed57',75,'2026-03-02T08:15:00Z',NULL,NULL);
INSERT INTO "notice" VALUES('4e1661e558cea8d999fe4833','f2a0931c7425ef841c98fe70','head',NULL,'command','2026-03-03T01:00:00Z','{"target": "solve", "within": "same day", "percent": 75, "note": "time is running out", "due_at": "2026-03-02T09:30:00Z", "ticket": {"number": "SD-000005", "summary": "cannot log in", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "1", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T09:20:00Z"}}',NULL,'2026-03-03T01:00:00Z',1,NULL,'c7f6ef25a41df3722e9b41b2',75,'2026-03-02T09:27:30Z',NULL,NULL);
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
INSERT INTO "operation" VALUES(1,'984ede1e170978fa1aa0a6ee','command','tester','2026-03-02T00:30:00Z',1,1,NULL,NULL);
INSERT INTO "operation" VALUES(2,'2d4884cc7a5dd0acfb24db60','command','tester','2026-03-02T00:30:00Z',2,2,NULL,NULL);
INSERT INTO "operation" VALUES(3,'2d879fcb8eecdee485efc455','command','tester','2026-03-02T00:30:00Z',3,3,NULL,NULL);
INSERT INTO "operation" VALUES(4,'5d154951a6cb6378c170e7f3','command','tester','2026-03-02T00:30:00Z',4,4,NULL,NULL);
INSERT INTO "operation" VALUES(5,'5e4d8ed4485f672d97a177d8','command','tester','2026-03-02T00:30:00Z',5,5,NULL,NULL);
INSERT INTO "operation" VALUES(6,'79dae41fd36d1182d0262113','command','tester','2026-03-02T00:30:00Z',6,6,NULL,NULL);
INSERT INTO "operation" VALUES(7,'1a81bf54cb572d1c651c4182','command','tester','2026-03-02T00:30:00Z',7,7,NULL,NULL);
INSERT INTO "operation" VALUES(8,'49d058b7d17b99a28c13ca04','command','tester','2026-03-02T00:30:00Z',8,9,NULL,NULL);
INSERT INTO "operation" VALUES(9,'28f3d455a37b7cebfec4ab1c','command','tester','2026-03-02T00:30:00Z',10,10,NULL,NULL);
INSERT INTO "operation" VALUES(10,'0d50ee56005aad8085fe1534','command','tester','2026-03-02T00:30:00Z',11,11,NULL,NULL);
INSERT INTO "operation" VALUES(11,'d6112e3cce547b4b961de00e','command','tester','2026-03-02T00:30:00Z',12,12,NULL,NULL);
INSERT INTO "operation" VALUES(12,'d15a433ac7a66eabb8dafedd','command','tester','2026-03-02T00:30:00Z',13,13,NULL,NULL);
INSERT INTO "operation" VALUES(13,'0ae8eed98253dee91885c13c','command','tester','2026-03-02T00:30:00Z',14,14,NULL,NULL);
INSERT INTO "operation" VALUES(14,'d7cdc85acb1524bbc3e7b9dc','command','tester','2026-03-02T00:30:00Z',15,15,NULL,NULL);
INSERT INTO "operation" VALUES(15,'d6db3dce562a33c6e5963816','command','tester','2026-03-02T00:30:00Z',16,16,NULL,NULL);
INSERT INTO "operation" VALUES(16,'97cb1ce0882893923dfd4570','command','tester','2026-03-02T00:30:00Z',17,17,NULL,NULL);
INSERT INTO "operation" VALUES(17,'726f8c2d638aa00618c3810e','command','tester','2026-03-02T00:30:00Z',18,18,NULL,NULL);
INSERT INTO "operation" VALUES(18,'c07b913f2acbf921ee181aa6','command','tester','2026-03-02T01:00:00Z',19,19,NULL,NULL);
INSERT INTO "operation" VALUES(19,'c2027fa9147a9c500dad600d','command','tester','2026-03-02T01:00:00Z',20,20,NULL,NULL);
INSERT INTO "operation" VALUES(20,'3de01cd9ef129642ae3193fa','command','tester','2026-03-02T01:00:00Z',21,21,NULL,NULL);
INSERT INTO "operation" VALUES(21,'8667c26db96452e9ac607f2f','command','tester','2026-03-02T01:00:00Z',22,22,NULL,NULL);
INSERT INTO "operation" VALUES(22,'e98d249b471d0d0335b57850','command','tester','2026-03-02T01:00:00Z',23,23,NULL,NULL);
INSERT INTO "operation" VALUES(23,'5592a6985154b1b6454370c2','command','tester','2026-03-02T01:00:00Z',24,24,NULL,NULL);
INSERT INTO "operation" VALUES(24,'8c887b375f0bb75a00b9af30','command','tester','2026-03-02T01:00:00Z',25,25,NULL,NULL);
INSERT INTO "operation" VALUES(25,'ee557975cee76718633b3724','command','tester','2026-03-02T01:00:00Z',26,26,NULL,NULL);
INSERT INTO "operation" VALUES(26,'ceb20539d1fc841cc8eef021','command','tester','2026-03-02T01:00:00Z',27,27,NULL,NULL);
INSERT INTO "operation" VALUES(27,'791a7f24214e91c1b98445c2','command','tester','2026-03-02T02:05:00Z',28,28,NULL,NULL);
INSERT INTO "operation" VALUES(28,'404329421efafd93b2dbfdc8','command','tester','2026-03-02T02:05:00Z',29,32,NULL,NULL);
INSERT INTO "operation" VALUES(29,'4a9f76f4ab5d686bf1fb4470','command','tester','2026-03-02T02:05:00Z',33,33,NULL,NULL);
INSERT INTO "operation" VALUES(30,'42881cc620897a73b6164ac1','command','tester','2026-03-02T02:05:00Z',34,34,NULL,NULL);
INSERT INTO "operation" VALUES(31,'d955bea44cfea6cb9b097b7f','command','tester','2026-03-02T02:05:00Z',35,37,NULL,NULL);
INSERT INTO "operation" VALUES(32,'08ddcd3f7f3e29998ad6b501','command','tester','2026-03-02T02:05:00Z',38,38,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0001"}}',NULL);
INSERT INTO "operation" VALUES(33,'89449bd1a692e4e614fefeca','command','tester','2026-03-02T02:05:00Z',39,39,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0002"}}',NULL);
INSERT INTO "operation" VALUES(34,'3695d3f6c3760ede882640f0','command','tester','2026-03-02T02:05:00Z',40,40,NULL,NULL);
INSERT INTO "operation" VALUES(35,'03408180c3b26f34fef235fe','command','tester','2026-03-02T02:05:00Z',41,41,NULL,NULL);
INSERT INTO "operation" VALUES(36,'90d0795065530203af1ebfec','command','tester','2026-03-02T02:05:00Z',42,42,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0003"}}',NULL);
INSERT INTO "operation" VALUES(37,'64f2f6380ea83cde5b259284','command','tester','2026-03-02T02:05:00Z',43,43,'{"why": "{receipt} is void: ''svcdesk pay {number}'' writes another", "facts": {"receipt": "R-0003", "number": "SD-000001"}}',NULL);
INSERT INTO "operation" VALUES(38,'6cf0f6db5f1df5f8b96fe703','command','tester','2026-03-02T02:05:00Z',44,44,NULL,NULL);
INSERT INTO "operation" VALUES(39,'eb1b6cd32d904e36ac62e8ef','command','tester','2026-03-02T03:00:00Z',45,45,NULL,NULL);
INSERT INTO "operation" VALUES(40,'a41fe2b8adee6b521213c10a','command','tester','2026-03-02T03:00:00Z',46,46,NULL,NULL);
INSERT INTO "operation" VALUES(41,'392e54f5b8ccfcc0f8508c48','command','tester','2026-03-02T03:00:00Z',47,47,NULL,NULL);
INSERT INTO "operation" VALUES(42,'ac9b620fd4d45773a7d1a38e','command','tester','2026-03-02T03:00:00Z',48,48,NULL,NULL);
INSERT INTO "operation" VALUES(43,'86ee73a801807214a0e079ac','command','wang','2026-03-02T03:00:00Z',49,49,NULL,NULL);
INSERT INTO "operation" VALUES(44,'ebba85aeb7e19e362b07607c','command','tester','2026-03-02T03:00:00Z',50,50,NULL,NULL);
INSERT INTO "operation" VALUES(45,'f05f4a25062b04b9a80433d9','command','tester','2026-03-02T03:00:00Z',51,51,'{"why": "{number} is on its way: ''svcdesk return back {number}'' when it is here again", "facts": {"number": "RMA-0001"}}',NULL);
INSERT INTO "operation" VALUES(46,'9a2016b84e3f678aeb7985d3','command','tester','2026-03-02T03:00:00Z',52,52,NULL,NULL);
INSERT INTO "operation" VALUES(47,'22a0a569e80175305dc014ef','command','tester','2026-03-02T03:30:00Z',53,53,NULL,NULL);
INSERT INTO "operation" VALUES(48,'8f60103cb2d87f356f8232f7','command','tester','2026-03-02T03:30:00Z',54,54,NULL,NULL);
INSERT INTO "operation" VALUES(49,'b7310a7d56763135c8298a8b','command','tester','2026-03-02T06:00:00Z',55,55,NULL,NULL);
INSERT INTO "operation" VALUES(50,'d8a09709332cc526e646c498','command','tester','2026-03-02T06:00:00Z',56,56,NULL,NULL);
INSERT INTO "operation" VALUES(51,'704cfd43b31245c26f54a176','command','tester','2026-03-02T06:00:00Z',57,58,NULL,NULL);
INSERT INTO "operation" VALUES(52,'12d905855ccfa75f5a5632c6','command','tester','2026-03-02T06:00:00Z',59,59,NULL,NULL);
INSERT INTO "operation" VALUES(53,'e3fffb6f9a38f430b642452f','command','wang','2026-03-02T06:00:00Z',60,60,NULL,NULL);
INSERT INTO "operation" VALUES(54,'4d638625e14a04db84f12983','command','tester','2026-03-02T06:00:00Z',61,62,'{"why": "{number} is shipped: ''svcdesk stock transfer {part} {quantity} --from {holder} --to {source}'' returns it", "facts": {"number": "REQ-0001", "part": "roller", "quantity": 2, "holder": "centre", "source": "warehouse"}}',NULL);
INSERT INTO "operation" VALUES(55,'bc8eff7aaac78d8a7790aaf6','command','tester','2026-03-02T06:00:00Z',63,63,NULL,NULL);
INSERT INTO "operation" VALUES(56,'90f4d85d0e829131cd1a3ac4','command','tester','2026-03-02T06:00:00Z',64,64,NULL,NULL);
INSERT INTO "operation" VALUES(57,'4e2722868a6e591539737c2a','command','tester','2026-03-02T09:20:00Z',65,65,NULL,NULL);
INSERT INTO "operation" VALUES(58,'2878729ccf66cbc03e361aae','program','tester','2026-03-02T09:20:00Z',66,67,NULL,NULL);
INSERT INTO "operation" VALUES(59,'ed20929e4ae3b80cfed1e78e','program','tester','2026-03-02T09:20:00Z',68,68,NULL,NULL);
INSERT INTO "operation" VALUES(60,'4fe61df7bf2bc170ff0a7574','program','tester','2026-03-03T01:00:00Z',69,70,NULL,NULL);
INSERT INTO "operation" VALUES(61,'e962d9280702f4fd531858f6','program','tester','2026-03-03T01:00:00Z',71,73,NULL,NULL);
INSERT INTO "operation" VALUES(62,'cd72d179751147e5d5edb77f','program','tester','2026-03-03T01:00:00Z',74,76,NULL,NULL);
INSERT INTO "operation" VALUES(63,'288e7d24bae116a583b69dbb','program','tester','2026-03-03T01:00:00Z',77,78,NULL,NULL);
INSERT INTO "operation" VALUES(64,'d3cc5593987023472485949c','program','tester','2026-03-03T01:00:00Z',79,79,NULL,NULL);
INSERT INTO "operation" VALUES(65,'f1ea370b5102f22093cbe1e1','command','tester','2026-03-03T01:00:00Z',80,80,NULL,NULL);
INSERT INTO "operation" VALUES(66,'24feaad1d22a958288de2832','command','tester','2026-03-03T01:00:00Z',81,81,NULL,NULL);
INSERT INTO "operation" VALUES(67,'00c529924ef4d1773a385b04','command','tester','2026-03-03T01:00:00Z',82,82,NULL,NULL);
INSERT INTO "operation" VALUES(68,'756724641cc23ea5ed538c8d','command','tester','2026-03-03T01:00:00Z',83,83,NULL,NULL);
INSERT INTO "operation" VALUES(69,'9118fc5fe7675f0a33ab640c','command','tester','2026-03-03T01:00:00Z',84,84,NULL,NULL);
INSERT INTO "operation" VALUES(70,'2c2bd6087d0ea1743c00479b','command','tester','2026-03-03T01:00:00Z',85,87,NULL,NULL);
INSERT INTO "operation" VALUES(71,'6a10ed2bb0d471de12d07817','command','tester','2026-03-03T01:00:00Z',88,88,NULL,NULL);
INSERT INTO "operation" VALUES(72,'d634c1ded003213458c4c155','command','tester','2026-03-03T01:00:00Z',89,89,NULL,NULL);
INSERT INTO "operation" VALUES(73,'2a0721f7b133d642b84f421f','command','tester','2026-03-03T01:00:00Z',90,90,NULL,NULL);
INSERT INTO "operation" VALUES(74,'25640bd07c7c5368ef7d179b','program','Desk 1','2026-03-02T00:30:00Z',91,92,NULL,NULL);
INSERT INTO "operation" VALUES(75,'25640bd07c7c5368ef7d179b','program','Desk 1','2026-03-02T00:40:00Z',93,94,NULL,NULL);
INSERT INTO "operation" VALUES(76,'25640bd07c7c5368ef7d179b','program','Ada','2026-03-02T00:50:00Z',95,95,NULL,NULL);
INSERT INTO "operation" VALUES(77,'25640bd07c7c5368ef7d179b','program','tester','2026-03-03T01:00:00Z',96,96,NULL,NULL);
INSERT INTO "operation" VALUES(78,'ab86e85740f18ac39476e8f9','command','tester','2026-03-04T01:00:00Z',97,97,NULL,NULL);
INSERT INTO "operation" VALUES(79,'5537029674f14b04511737d5','command','tester','2026-03-04T01:00:00Z',98,98,NULL,NULL);
INSERT INTO "operation" VALUES(80,'90c662f6ccad1d4a82548943','command','tester','2026-03-04T01:00:00Z',99,99,NULL,NULL);
INSERT INTO "operation" VALUES(81,'9f6b57ed35902ea5115f9ae2','command','tester','2026-03-04T01:00:00Z',100,100,NULL,NULL);
INSERT INTO "operation" VALUES(82,'b84d726318bda12a3fcadc4f','command','tester','2026-03-04T01:00:00Z',101,102,NULL,NULL);
INSERT INTO "operation" VALUES(83,'9fe42c5089e5650a6cd729bf','command','tester','2026-03-04T01:00:00Z',103,103,NULL,NULL);
INSERT INTO "operation" VALUES(84,'bf0c2788505c8a6d34ecdaec','command','tester','2026-03-04T01:00:00Z',104,104,NULL,NULL);
INSERT INTO "operation" VALUES(85,'c32b1843b5cfdccf88ee86c0','command','tester','2026-03-04T03:00:00Z',105,105,NULL,NULL);
INSERT INTO "operation" VALUES(86,'18107b8e819d407fa0f0acc2','program','tester','2026-04-01T01:00:00Z',106,106,NULL,NULL);
INSERT INTO "operation" VALUES(87,'2b94dd948b8fe251f2e8a94f','command','tester','2026-04-01T01:00:00Z',107,107,NULL,NULL);
INSERT INTO "operation" VALUES(88,'a7cf66624ed5a413c2104772','command','tester','2026-04-01T01:00:00Z',108,108,NULL,NULL);
INSERT INTO "operation" VALUES(89,'30cab6bfae0363476dbca734','command','tester','2026-04-01T01:00:00Z',109,109,NULL,NULL);
INSERT INTO "operation" VALUES(90,'a0e2d066a715afebb97caedb','command','tester','2026-04-01T01:00:00Z',110,110,NULL,NULL);
INSERT INTO "operation" VALUES(91,'bc65a7ba5c8dd98349faae51','command','tester','2026-04-01T01:00:00Z',111,111,NULL,NULL);
INSERT INTO "operation" VALUES(92,'fd2362377e7a4ef57e1c95e7','command','tester','2026-04-01T01:00:00Z',112,112,NULL,NULL);
INSERT INTO "operation" VALUES(93,'5e6ae7e4c5552a54feae1394','command','tester','2026-04-01T01:00:00Z',113,113,NULL,NULL);
INSERT INTO "operation" VALUES(94,'2dbf01e42c85f960e55300f2','command','tester','2026-04-01T01:00:00Z',114,114,NULL,NULL);
INSERT INTO "operation" VALUES(95,'7be6f6eda54eacdb2b663ef0','command','tester','2026-04-01T01:00:00Z',115,115,NULL,NULL);
INSERT INTO "operation" VALUES(96,'b7cdfb907e6b82314c576e06','command','tester','2026-04-01T01:00:00Z',116,116,NULL,NULL);
INSERT INTO "operation" VALUES(97,'4398ab0f6f1fe3c6ff24a66d','command','tester','2026-04-01T01:00:00Z',117,117,NULL,NULL);
INSERT INTO "operation" VALUES(98,'b4bddee110bf212e0196c5d8','command','tester','2026-04-01T01:00:00Z',118,118,NULL,NULL);
INSERT INTO "operation" VALUES(99,'dbd30d6d72fe688cedbf33b6','command','tester','2026-04-01T01:00:00Z',119,119,NULL,NULL);
INSERT INTO "operation" VALUES(100,'601f769dbbabbb27518a0b37','command','tester','2026-04-01T01:00:00Z',120,120,NULL,NULL);
INSERT INTO "operation" VALUES(101,'07cad6055405f485b2144c6c','command','tester','2026-04-01T01:00:00Z',121,121,NULL,NULL);
INSERT INTO "operation" VALUES(102,'15dbd50e455d81f139fc221f','command','tester','2026-04-01T01:00:00Z',122,122,NULL,'6d61a1dab22a5cdde1e3a76a');
INSERT INTO "operation" VALUES(103,'6d61a1dab22a5cdde1e3a76a','undo','tester','2026-04-01T01:00:00Z',123,123,NULL,NULL);
INSERT INTO "operation" VALUES(104,'3f311d1e1de6318710a5a6a4','command','tester','2026-04-01T01:00:00Z',124,124,NULL,NULL);
INSERT INTO "operation" VALUES(105,'3b397ba2d7d8d3ee87d7e4d9','command','tester','2026-04-01T01:00:00Z',125,125,NULL,NULL);
INSERT INTO "operation" VALUES(106,'0f41ef932e8089add0d6c367','command','tester','2026-04-01T01:00:00Z',126,126,NULL,NULL);
INSERT INTO "operation" VALUES(107,'84f548fe6a43a4d19b8587e1','command','tester','2026-04-01T01:00:00Z',127,129,NULL,NULL);
INSERT INTO "operation" VALUES(108,'bc7eb3a87a9310f234f03810','program','tester','2026-04-01T01:00:00Z',130,130,NULL,NULL);
INSERT INTO "operation" VALUES(109,'6b8540b0bf5a1e453f3c4efb','command','tester','2026-04-01T01:00:00Z',131,134,NULL,NULL);
INSERT INTO "operation" VALUES(110,'592dcc8db33bbc57f2c46c88','command','tester','2026-04-01T01:00:00Z',135,135,NULL,NULL);
INSERT INTO "operation" VALUES(111,'d311d2fc47c30296bf401b6e','command','tester','2026-04-01T01:00:00Z',136,136,NULL,NULL);
INSERT INTO "operation" VALUES(112,'6f509611439b346eaefad904','command','tester','2026-04-01T01:00:00Z',137,137,NULL,NULL);
INSERT INTO "operation" VALUES(113,'c2ca105de553b54331c6f711','command','tester','2026-04-01T01:00:00Z',138,140,NULL,NULL);
INSERT INTO "operation" VALUES(114,'4afc8460dffc5dda7c6de50b','command','tester','2026-04-01T01:00:00Z',141,141,NULL,NULL);
INSERT INTO "operation" VALUES(115,'24f864ff577ffe4e5d4b5be5','program','tester','2026-04-01T01:00:00Z',142,143,NULL,NULL);
INSERT INTO "operation" VALUES(116,'6cedf7d4c5273e823a0c0a28','command','tester','2026-04-01T01:00:00Z',144,144,NULL,NULL);
INSERT INTO "operation" VALUES(117,'adaf877cee5b9e7979ffe40b','command','tester','2026-04-01T01:00:00Z',145,148,NULL,NULL);
INSERT INTO "operation" VALUES(118,'e85c4f7710987fe3d05e6cce','command','tester','2026-04-01T01:00:00Z',149,149,NULL,NULL);
INSERT INTO "operation" VALUES(119,'d43c61a52fda8de8a46910c2','command','tester','2026-04-01T02:00:00Z',150,150,NULL,NULL);
INSERT INTO "operation" VALUES(120,'7cb666cc4e75e90f203f7160','command','tester','2026-04-01T02:00:00Z',151,151,NULL,NULL);
INSERT INTO "operation" VALUES(121,'8fb8da9497652075014d7494','command','tester','2026-04-01T02:00:00Z',152,153,NULL,NULL);
INSERT INTO "operation" VALUES(122,'8780f34b8b051d35b2e8beb9','command','tester','2026-04-01T02:00:00Z',154,156,NULL,NULL);
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
INSERT INTO "payment" VALUES('b28f88bc727685d4f6a9d71a','R-0001','7839da9bcaaf5cc946e677c7',3000,'CNY','card','d62b66e7116f51d02b20de69','2026-03-02T02:05:00Z','tester',2,'payment',NULL,NULL,NULL);
INSERT INTO "payment" VALUES('2f3a293703af6b1ffb35428b','R-0002','7839da9bcaaf5cc946e677c7',5000,'CNY','transfer',NULL,'2026-03-02T02:05:00Z','tester',2,'payment',NULL,NULL,NULL);
INSERT INTO "payment" VALUES('9582e748c772249c862fcc60','R-0003','7839da9bcaaf5cc946e677c7',500,'CNY','transfer',NULL,'2026-03-02T02:05:00Z','tester',2,'refund','2026-03-02T02:05:00Z','tester','it was not given');
CREATE TABLE "phone" (
  customer_id TEXT NOT NULL REFERENCES customer (id),
  digits TEXT NOT NULL CHECK (digits <> ''),  -- in full, with the country's code, where the desk knows it
  extension TEXT NOT NULL,
  shown TEXT NOT NULL,                        -- as it was written
  tail TEXT NOT NULL,                         -- the last 7 digits, as many as a number without its area code has
  PRIMARY KEY (customer_id, digits, extension)
) STRICT;
INSERT INTO "phone" VALUES('ffacaeaf1e29603216f8ee0f','8613800000001','','13800000001','0000001');
INSERT INTO "phone" VALUES('27c5c2672b1515eb44442e36','8613800000002','','13800000002','0000002');
INSERT INTO "phone" VALUES('ffacaeaf1e29603216f8ee0f','8613800000003','','13800000003','0000003');
INSERT INTO "phone" VALUES('ac1326099336d9c929b105a8','861055500007','12','010 5550 0007 ext 12','5500007');
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
INSERT INTO "priced_line" VALUES('b874b5d896f7824f999174d9','f0ab3fbb3f8fd14f8fa64ac4',NULL,1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('4179c0052cdad98f0e7768e6','f0ab3fbb3f8fd14f8fa64ac4',NULL,2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('f0618212c13c2bff4f96f944','f0ab3fbb3f8fd14f8fa64ac4',NULL,3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('e8998d55608a0a69760e1e14','f0ab3fbb3f8fd14f8fa64ac4',NULL,4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('cf0403467c6ed53026ac35be',NULL,'440ffd85f7a3039d2636d0c8',1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('ae0ea3d128cf1b00210da540',NULL,'440ffd85f7a3039d2636d0c8',2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('eb61da771af6fa97c4597b4c',NULL,'440ffd85f7a3039d2636d0c8',3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('6ae10dae0e35e7be54d9c986',NULL,'440ffd85f7a3039d2636d0c8',4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('789a2b99de967cc05caf6834',NULL,'440ffd85f7a3039d2636d0c8',5,'work','training',1,'place',20000,20000,0,'included in the contract','CNY',0,'29430d87959ff2193c4daf8c','training',2);
INSERT INTO "priced_line" VALUES('3dcc56e6e548c2777723d031',NULL,'ef996643d773a7e2baf9ed2b',1,'work','visit',1,NULL,8000,8000,0,'in warranty','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('83e48b46bc7a21948da70ee1',NULL,'ef996643d773a7e2baf9ed2b',2,'work','labour',1,'30m',6000,6000,0,'in warranty','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('1b8e6c4eb757257220b4dc4f',NULL,'55e7f25a6d508f9fd480e433',1,'work','visit',1,NULL,8000,8000,8000,NULL,'CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('69dde375f2400e9c00d9688f',NULL,'55e7f25a6d508f9fd480e433',2,'work','training',1,'place',20000,20000,20000,NULL,'CNY',0,NULL,NULL,2);
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
INSERT INTO "quote" VALUES('f0ab3fbb3f8fd14f8fa64ac4','Q-0001','7839da9bcaaf5cc946e677c7','2026-03-02T01:00:00Z','tester',8000,'CNY','full care',2,'cost','free',NULL,NULL);
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
INSERT INTO "rma" VALUES('9b951beafed51e59d1abe6ad','RMA-0001','4702d66e410e2ee6ac5b23e7','795f50f47712f7f55316dde7','quality','repair','desk','{"when": {"warranty": ["in"]}}',NULL,'2026-03-02T03:00:00Z','tester','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z',NULL,NULL,NULL,'desk',NULL,NULL,NULL,NULL,NULL,0,NULL);
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
INSERT INTO "settlement" VALUES('ac1326099336d9c929b105a8','2026Q1','payments',150,2000000,30000,0,14000,0,0,16000,0,NULL,'CNY',2,'2026-04-01T01:00:00Z');
CREATE TABLE site (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL,
  address TEXT,
  region TEXT, closed_on TEXT,
  UNIQUE (customer_id, name_key)
) STRICT;
INSERT INTO "site" VALUES('ea6825e9b409510a501ecb62','ffacaeaf1e29603216f8ee0f','North wing','north wing','2 Sample Road','county',NULL);
CREATE TABLE stock (
  holder_id TEXT NOT NULL REFERENCES holder (id),
  part TEXT NOT NULL,
  condition TEXT NOT NULL CHECK (condition IN ('new', 'used')),
  quantity INTEGER NOT NULL CHECK (quantity >= 0),
  PRIMARY KEY (holder_id, part, condition)
) STRICT;
INSERT INTO "stock" VALUES('f2254bc7d087cefb1a78bd54','roller','new',3);
INSERT INTO "stock" VALUES('44889920b8c7ca5be0379b28','roller','new',1);
INSERT INTO "stock" VALUES('8a8a0135a9aabc3725e258ad','roller','new',4);
INSERT INTO "stock" VALUES('39cb42e24ced87b8034e5cb6','roller','new',0);
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
INSERT INTO "stock_move" VALUES('0b8b66718b20d17b9a0c63f5',1,'2026-03-02T00:30:00Z','received','roller','new',10,NULL,'f2254bc7d087cefb1a78bd54',NULL,NULL,NULL,'delivery note 17');
INSERT INTO "stock_move" VALUES('d3ac28e38a1bb830de79c718',2,'2026-03-02T00:30:00Z','transferred','roller','new',3,'f2254bc7d087cefb1a78bd54','44889920b8c7ca5be0379b28',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('98115996e2b2e896862cafc2',3,'2026-03-02T00:30:00Z','transferred','roller','new',2,'f2254bc7d087cefb1a78bd54','8a8a0135a9aabc3725e258ad',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('819c174c8bbe00198198aaae',4,'2026-03-02T01:00:00Z','issued','roller','new',1,'44889920b8c7ca5be0379b28','39cb42e24ced87b8034e5cb6','440ffd85f7a3039d2636d0c8',NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('3478236b994b3fe329310549',5,'2026-03-02T02:05:00Z','fitted','roller','new',1,'39cb42e24ced87b8034e5cb6',NULL,'440ffd85f7a3039d2636d0c8',NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('c8fff60ee5f8f1f4351f4a91',6,'2026-03-02T06:00:00Z','transferred','roller','new',2,'f2254bc7d087cefb1a78bd54','8a8a0135a9aabc3725e258ad',NULL,'c36b5c5da0d392ab1d9a436e',NULL,NULL);
INSERT INTO "stock_move" VALUES('de5e28a1ae39dcad74a13849',7,'2026-03-02T06:00:00Z','lost','roller','new',1,'44889920b8c7ca5be0379b28',NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "stock_request" VALUES('c36b5c5da0d392ab1d9a436e','REQ-0001','8a8a0135a9aabc3725e258ad','roller',2,'issued','2026-03-02T06:00:00Z','tester','for the fair');
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
INSERT INTO "survey" VALUES('6179ad4e2dfa716fa8fe0317','A-0001','service',NULL,'7839da9bcaaf5cc946e677c7','440ffd85f7a3039d2636d0c8','2026-04-01T01:00:00Z',1,'phone','Li Na','tester','came at once','service',NULL,NULL,NULL,NULL);
INSERT INTO "survey" VALUES('a51ac767f01f54ed27d82ec6','A-0002','service',NULL,'4702d66e410e2ee6ac5b23e7',NULL,'2026-04-01T01:00:00Z',0,NULL,NULL,'tester',NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE survey_mark (
  survey_id TEXT NOT NULL REFERENCES survey (id),
  question TEXT NOT NULL,                   -- key of the configuration
  mark INTEGER CHECK (mark >= 1),
  words TEXT,
  PRIMARY KEY (survey_id, question),
  CHECK ((mark IS NULL) <> (words IS NULL))
) STRICT;
INSERT INTO "survey_mark" VALUES('6179ad4e2dfa716fa8fe0317','attitude',5,NULL);
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
INSERT INTO "task" VALUES('8bede97c0b6da279bc47052d','T-0001',NULL,NULL,'send the manual','customer','ffacaeaf1e29603216f8ee0f','ffacaeaf1e29603216f8ee0f','3bb2b4e69699eec0721f16e6',NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-03','2026-04-08',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('bf1439498a505c684a7f3361','T-0002','count','2026-04','count the spares','station','centre',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('6b7b07184d00a7d2904ed22e','T-0003','count','2026-04','count the spares','station','north',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "task_move" VALUES('8bede97c0b6da279bc47052d',1,'2026-04-01T01:00:00Z','tester','put off','2026-04-03','2026-04-08','they are on holiday');
CREATE TABLE terms (
  id TEXT PRIMARY KEY,
  promises TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO "terms" VALUES('b4cb9e39cf612f587c1e309c','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "2h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "same day", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('edcba1bb7aec82d64639df50','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "2h", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "5 working days", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
INSERT INTO "terms" VALUES('9de77079911a4a2348ffcac2','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "30m", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "2 working days", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
INSERT INTO "terms" VALUES('83795c432c439dac62d58bf6','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "1h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "3 working days", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('acfa53fba4cd51a17fa4b6aa','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "1h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "same day", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('3d0f0333235b8dc59b894186','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "2h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "3 working days", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('e05e1ec282829635f4b02a2a','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "30m", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "8h", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
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
INSERT INTO "ticket" VALUES('7839da9bcaaf5cc946e677c7','SD-000001',1,'printer jams','fault','ffacaeaf1e29603216f8ee0f',NULL,NULL,'2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','worn roller','roller replaced','79a85a737fd751e4b1fb1dbb','29430d87959ff2193c4daf8c',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('4702d66e410e2ee6ac5b23e7','SD-000002',2,'no power','fault','27c5c2672b1515eb44442e36',NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL,'795f50f47712f7f55316dde7','12a60e1e52565f97adca9482',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('43620f0ccc2e88e3738e57b2','SD-000003',3,'scanner reads every second code','fault','27c5c2672b1515eb44442e36',NULL,NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'12a60e1e52565f97adca9482',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('022ed6584af5965aeab7a9a0','SD-000004',4,'registration desk is down','fault','ffacaeaf1e29603216f8ee0f','down','group','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'29430d87959ff2193c4daf8c',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('f2a0931c7425ef841c98fe70','SD-000005',5,'cannot log in','fault','ffacaeaf1e29603216f8ee0f',NULL,NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL,NULL,'29430d87959ff2193c4daf8c',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('d0f2ae63df7c2ff17ed7fd81','SD-000006',6,'called by mistake','fault','ac1326099336d9c929b105a8',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('e724c324b288dd0964e34592','SD-000007',7,'how does it print','fault','ac1326099336d9c929b105a8',NULL,NULL,'2026-03-03T01:00:00Z',NULL,'no training','explained',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('859330f9116dc2b4f3f042c9','INC-7',NULL,'Door, Lock, Stuck','fault','1a9e3c6cb4ebeabee46639fb',NULL,NULL,'2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','not recorded','not recorded in the log',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('ce29905b9dc010626e181130','SD-000008',8,'the printer jams again','fault','ffacaeaf1e29603216f8ee0f',NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL,'79a85a737fd751e4b1fb1dbb','29430d87959ff2193c4daf8c','7839da9bcaaf5cc946e677c7',NULL,NULL);
INSERT INTO "ticket" VALUES('7e81eaf42646e48409a3353c','SD-000009',9,'the screen is dark','fault','ac1326099336d9c929b105a8',NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('da92aa2feb1d80c8889787cb','SD-000011',11,'does anybody come?','fault','ac1326099336d9c929b105a8',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('4776c933be807f7d393951a9','SD-000012',12,'does anybody come','fault','ac1326099336d9c929b105a8',NULL,NULL,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,'da92aa2feb1d80c8889787cb',NULL);
INSERT INTO "ticket" VALUES('2c8b3c43dfb0c4280ce571c3','SD-000013',13,'no sound','fault','61c2c4419d4691cfdbb823ee',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('aba2b27b2bc5469e4230c565','SD-000014',14,'cable loose','fault','ac1326099336d9c929b105a8',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,'da92aa2feb1d80c8889787cb',NULL,NULL);
INSERT INTO "ticket" VALUES('957efc85d9f0ddd361cd75bd','SD-000015',15,'how does it print now','fault','ac1326099336d9c929b105a8',NULL,NULL,'2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','no training','explained',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('849303e501b3d85c41c82af2','SD-000016',16,'nobody came','complaint','27c5c2672b1515eb44442e36',NULL,NULL,'2026-04-01T02:00:00Z',NULL,NULL,NULL,NULL,'12a60e1e52565f97adca9482',NULL,NULL,NULL);
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
INSERT INTO "ticket_period" VALUES('7839da9bcaaf5cc946e677c7','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','open','P1','gold','county','warranty','out','1','3bb2b4e69699eec0721f16e6');
INSERT INTO "ticket_period" VALUES('7839da9bcaaf5cc946e677c7','2026-03-02T02:05:00Z','9999-12-31T23:59:59Z','closed','P1','gold','county','warranty','out','1','3bb2b4e69699eec0721f16e6');
INSERT INTO "ticket_period" VALUES('022ed6584af5965aeab7a9a0','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','open','P3','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('022ed6584af5965aeab7a9a0','2026-03-02T06:00:00Z','2026-03-03T01:00:00Z','open','P1','gold','city','warranty','unknown','2',NULL);
INSERT INTO "ticket_period" VALUES('022ed6584af5965aeab7a9a0','2026-03-03T01:00:00Z','2026-03-04T01:00:00Z','open','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('d0f2ae63df7c2ff17ed7fd81','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','cancelled','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('e724c324b288dd0964e34592','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','in','1','0c4427795634d8d11edc496f');
INSERT INTO "ticket_period" VALUES('859330f9116dc2b4f3f042c9','2026-03-02T00:30:00Z','2026-03-02T00:40:00Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('859330f9116dc2b4f3f042c9','2026-03-02T00:40:00Z','2026-03-02T00:50:00Z','open','P3','standard','city','warranty','unknown','1','6e9cbebda161008864359b91');
INSERT INTO "ticket_period" VALUES('859330f9116dc2b4f3f042c9','2026-03-02T00:50:00Z','9999-12-31T23:59:59Z','resolved','P3','standard','city','warranty','unknown','1','6e9cbebda161008864359b91');
INSERT INTO "ticket_period" VALUES('022ed6584af5965aeab7a9a0','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','held','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('ce29905b9dc010626e181130','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','open','P3','gold','county','warranty','out','1',NULL);
INSERT INTO "ticket_period" VALUES('f2a0931c7425ef841c98fe70','2026-03-02T09:20:00Z','2026-03-03T01:00:00Z','open','P2','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('f2a0931c7425ef841c98fe70','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P2','gold','city','warranty','unknown','2','0c4427795634d8d11edc496f');
INSERT INTO "ticket_period" VALUES('7e81eaf42646e48409a3353c','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','open','P1','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('022ed6584af5965aeab7a9a0','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','open','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('4702d66e410e2ee6ac5b23e7','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','held','P3','standard','city','warranty','in','1',NULL);
INSERT INTO "ticket_period" VALUES('43620f0ccc2e88e3738e57b2','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','open','P2','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('4776c933be807f7d393951a9','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','cancelled','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('2c8b3c43dfb0c4280ce571c3','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('da92aa2feb1d80c8889787cb','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1','3bb2b4e69699eec0721f16e6');
INSERT INTO "ticket_period" VALUES('aba2b27b2bc5469e4230c565','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('957efc85d9f0ddd361cd75bd','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','resolved','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('849303e501b3d85c41c82af2','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1',NULL);
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
INSERT INTO "turnover" VALUES('ac1326099336d9c929b105a8','2026-02',2000000,'CNY',2);
INSERT INTO "turnover" VALUES('ac1326099336d9c929b105a8','2026-04',100000,'CNY',2);
CREATE TABLE warranty_card (
  equipment_id TEXT PRIMARY KEY REFERENCES equipment (id),
  number TEXT,
  dealer_id TEXT REFERENCES customer (id),
  sold_on TEXT NOT NULL,
  received_on TEXT NOT NULL,
  void_because TEXT CHECK (void_because <> ''),
  CHECK (sold_on <= received_on)
) STRICT;
INSERT INTO "warranty_card" VALUES('795f50f47712f7f55316dde7',NULL,'ac1326099336d9c929b105a8','2026-02-01','2026-02-10',NULL);
CREATE TABLE withdrawn (
  ticket_id TEXT PRIMARY KEY,
  number TEXT NOT NULL,
  count INTEGER,
  at TEXT NOT NULL,
  actor TEXT NOT NULL
) STRICT;
INSERT INTO "withdrawn" VALUES('d376d751ca842a2cbbabe6ca','SD-000010',10,'2026-04-01T01:00:00Z','tester');
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
INSERT INTO "word" VALUES('000006',1,0,'七');
INSERT INTO "word" VALUES('000007',1,0,'丄');
INSERT INTO "word" VALUES('000008',1,0,'万');
INSERT INTO "word" VALUES('000009',1,0,'丂');
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
INSERT INTO "word" VALUES('00006',1,0,'七');
INSERT INTO "word" VALUES('00007',1,0,'丄');
INSERT INTO "word" VALUES('00007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('00008',1,0,'万');
INSERT INTO "word" VALUES('00009',1,0,'丂');
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
INSERT INTO "word" VALUES('0006',1,0,'七');
INSERT INTO "word" VALUES('0007',1,0,'丄');
INSERT INTO "word" VALUES('0007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('0008',1,0,'万');
INSERT INTO "word" VALUES('0009',1,0,'丂');
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
INSERT INTO "word" VALUES('again',3,0,'丄');
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
INSERT INTO "word" VALUES('content',3,0,'丄');
INSERT INTO "word" VALUES('customer',3,0,'丅');
INSERT INTO "word" VALUES('dark',1,0,'丂');
INSERT INTO "word" VALUES('dark',2,0,'丂');
INSERT INTO "word" VALUES('dealer',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('desk',1,0,'丅');
INSERT INTO "word" VALUES('desk',2,0,'丅');
INSERT INTO "word" VALUES('did',3,0,'丆');
INSERT INTO "word" VALUES('do',3,0,'不');
INSERT INTO "word" VALUES('does',1,0,'丄三不');
INSERT INTO "word" VALUES('does',2,0,'丄不');
INSERT INTO "word" VALUES('door',1,0,'丁');
INSERT INTO "word" VALUES('door',2,0,'丁');
INSERT INTO "word" VALUES('down',1,0,'丅');
INSERT INTO "word" VALUES('down',2,0,'丅');
INSERT INTO "word" VALUES('every',1,0,'一');
INSERT INTO "word" VALUES('every',2,0,'一');
INSERT INTO "word" VALUES('example',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('explained',3,0,'丄');
INSERT INTO "word" VALUES('ext',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('factory',3,0,'下');
INSERT INTO "word" VALUES('floor',3,0,'不');
INSERT INTO "word" VALUES('full',3,0,'丆');
INSERT INTO "word" VALUES('has',3,0,'丅');
INSERT INTO "word" VALUES('help',3,0,'丆');
INSERT INTO "word" VALUES('how',1,0,'丄');
INSERT INTO "word" VALUES('how',2,0,'丄');
INSERT INTO "word" VALUES('how',3,0,'丄');
INSERT INTO "word" VALUES('in',1,0,'丈');
INSERT INTO "word" VALUES('in',2,0,'丈下');
INSERT INTO "word" VALUES('in',3,0,'丁丄');
INSERT INTO "word" VALUES('inc',1,0,'丁');
INSERT INTO "word" VALUES('into',3,0,'一');
INSERT INTO "word" VALUES('is',1,0,'丂丅');
INSERT INTO "word" VALUES('is',2,0,'丂丅下');
INSERT INTO "word" VALUES('is',3,0,'丅丈');
INSERT INTO "word" VALUES('it',1,0,'丄');
INSERT INTO "word" VALUES('it',2,0,'丄');
INSERT INTO "word" VALUES('it',3,0,'一不');
INSERT INTO "word" VALUES('jam',3,0,'丆');
INSERT INTO "word" VALUES('jams',1,0,'丆万');
INSERT INTO "word" VALUES('jams',2,0,'丆万');
INSERT INTO "word" VALUES('know',3,0,'丄');
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
INSERT INTO "word" VALUES('mistake',1,0,'七');
INSERT INTO "word" VALUES('mistake',2,0,'七');
INSERT INTO "word" VALUES('mistake',3,0,'七');
INSERT INTO "word" VALUES('mr',2,0,'不');
INSERT INTO "word" VALUES('na',2,0,'丅丆万丈上');
INSERT INTO "word" VALUES('nine',2,0,'上');
INSERT INTO "word" VALUES('no',1,0,'上下');
INSERT INTO "word" VALUES('no',2,0,'上下');
INSERT INTO "word" VALUES('no',3,0,'丄');
INSERT INTO "word" VALUES('none',3,0,'丄');
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
INSERT INTO "word" VALUES('print',1,0,'丄');
INSERT INTO "word" VALUES('print',2,0,'丄');
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
INSERT INTO "word" VALUES('screen',1,0,'丂');
INSERT INTO "word" VALUES('screen',2,0,'丂');
INSERT INTO "word" VALUES('sd',1,0,'一丂七丄丅丆万丈三上下丌不');
INSERT INTO "word" VALUES('second',1,0,'一');
INSERT INTO "word" VALUES('second',2,0,'一');
INSERT INTO "word" VALUES('sent',3,0,'下');
INSERT INTO "word" VALUES('since',2,0,'上');
INSERT INTO "word" VALUES('sound',1,0,'上');
INSERT INTO "word" VALUES('sound',2,0,'上');
INSERT INTO "word" VALUES('stuck',1,0,'丁');
INSERT INTO "word" VALUES('stuck',2,0,'丁');
INSERT INTO "word" VALUES('the',1,0,'丂万');
INSERT INTO "word" VALUES('the',2,0,'丂万下');
INSERT INTO "word" VALUES('the',3,0,'丁丅');
INSERT INTO "word" VALUES('them',3,0,'丂');
INSERT INTO "word" VALUES('they',3,0,'丄丆');
INSERT INTO "word" VALUES('third',3,0,'不');
INSERT INTO "word" VALUES('time',3,0,'丅丈');
INSERT INTO "word" VALUES('to',3,0,'丂丅');
INSERT INTO "word" VALUES('told',3,0,'丂');
INSERT INTO "word" VALUES('training',3,0,'丄');
INSERT INTO "word" VALUES('twice',2,0,'不');
INSERT INTO "word" VALUES('van',2,0,'下');
INSERT INTO "word" VALUES('wait',3,0,'丂');
INSERT INTO "word" VALUES('warranty',3,0,'丄不');
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
CREATE INDEX complaint_about ON complaint (about_ticket_id) WHERE about_ticket_id IS NOT NULL;
CREATE INDEX complaint_engineer ON complaint (about_engineer_id) WHERE about_engineer_id IS NOT NULL;
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
