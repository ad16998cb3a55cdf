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
INSERT INTO "_sqlite_migrations" VALUES(1,'svcdesk','0001_desk','2026-11-28 08:59:48.419885+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'svcdesk','0002_field','2026-11-28 08:59:48.475650+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'svcdesk','0003_truth','2026-11-28 08:59:48.524356+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'svcdesk','0004_slips','2026-11-28 08:59:48.610383+00:00');
INSERT INTO "_sqlite_migrations" VALUES(5,'svcdesk','0005_care','2026-11-28 08:59:48.699287+00:00');
CREATE TABLE absence (
  id TEXT PRIMARY KEY,
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  note TEXT,
  CHECK (since < until)
) STRICT;
INSERT INTO "absence" VALUES('d62e2f138a963568b6f38cd3','0a008b3a384cab8a10768b5b','2026-04-05T16:00:00Z','2026-04-10T16:00:00Z','holiday');
INSERT INTO "absence" VALUES('eed45abf58c5ae10ace4ab65','0a008b3a384cab8a10768b5b','2026-04-30T16:00:00Z','2026-05-05T16:00:00Z','on leave');
CREATE TABLE acceptance (
  equipment_id TEXT NOT NULL REFERENCES equipment (id),
  stage TEXT NOT NULL,
  accepted_on TEXT NOT NULL,
  accepted_by TEXT NOT NULL CHECK (accepted_by <> ''),
  remark TEXT,
  PRIMARY KEY (equipment_id, stage)
) STRICT;
INSERT INTO "acceptance" VALUES('2bb4c4be8ec963fd83f16e70','final','2026-04-01','Ms Example',NULL);
CREATE TABLE appointment (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  agreed_at TEXT NOT NULL,
  visit_at TEXT NOT NULL,
  asked_by TEXT NOT NULL CHECK (asked_by IN ('customer', 'desk')),
  note TEXT
, visit_until TEXT CHECK (visit_until >= visit_at)) STRICT;
INSERT INTO "appointment" VALUES('27bbf28c0bdf430f3db4db20','82db1b35d6577365390a36a9','2026-03-02T01:00:00Z','2026-03-02T02:00:00Z','customer','they close at noon',NULL);
INSERT INTO "appointment" VALUES('a66f1ac94edc5af76b943ca9','9c3e2f64354b4cee572a6787','2026-03-04T01:00:00Z','2026-03-05T06:00:00Z','desk',NULL,'2026-03-05T08:00:00Z');
CREATE TABLE approval (
  noun TEXT NOT NULL CHECK (noun IN ('repair', 'request', 'return')),
  noun_id TEXT NOT NULL,   -- of the dispatch, the request or the return
  actor TEXT NOT NULL,
  at TEXT NOT NULL,
  note TEXT, role TEXT,
  PRIMARY KEY (noun, noun_id, actor)
) STRICT;
INSERT INTO "approval" VALUES('return','33edfb63c31505a0be279d49','wang','2026-03-02T03:00:00Z',NULL,NULL);
INSERT INTO "approval" VALUES('request','92b7f8fabe2fea4cc0897a3e','wang','2026-03-02T06:00:00Z',NULL,NULL);
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
INSERT INTO "article" VALUES('641dafe9c055593a5a3ac4fb','K-0001','nobody knows how it prints',NULL,NULL,'how does it print','no training','explained','37a220526eb41e6cec5a8b51','tester','2026-04-01T02:00:00Z',1,NULL,NULL);
CREATE TABLE article_use (
  id TEXT PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES article (id),
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  at TEXT NOT NULL
) STRICT;
INSERT INTO "article_use" VALUES('a14bcf70eddc8c9e2d4e2a69','641dafe9c055593a5a3ac4fb','79881392906f6e9f484da456','2026-04-01T02:00:00Z');
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
INSERT INTO "assessment" VALUES('b0f51e8b24b7e64457620fab','AS-0001','2026-03','tidy','b551b32b79c408d5869fdf10',NULL,'82db1b35d6577365390a36a9','9dfbd5212568f5934fccb9fc','2026-03-02T02:05:00Z','fact','{"check": "tidy"}',NULL,2000,2000,'CNY',2,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL);
INSERT INTO "assessment" VALUES('eed10ea3d0886222f6637da4','AS-0002','2026-03','calls','b551b32b79c408d5869fdf10',NULL,'82db1b35d6577365390a36a9',NULL,'2026-03-20T02:00:00Z','hand',NULL,'line engaged',10000,0,'CNY',2,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','the line was down',NULL);
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
INSERT INTO "assessment_told" VALUES('aa08ed0307dcd40693487e09','2026-03','b551b32b79c408d5869fdf10',NULL,'2026-04-01T01:00:00Z');
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
INSERT INTO "attachment" VALUES('859082c85577911559cae8b3','82db1b35d6577365390a36a9',1,'9dfbd5212568f5934fccb9fc',NULL,'photo','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-03-02T02:05:00Z');
INSERT INTO "attachment" VALUES('21f208515d820cceb3053100','82db1b35d6577365390a36a9',2,NULL,NULL,'file','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-03-02T02:05:00Z');
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
INSERT INTO "call" VALUES('cbd5a7afeef463860cb83758','82db1b35d6577365390a36a9','2026-03-02T01:00:00Z','phone','Li Na','13800000003','printer jams','tester',0,NULL);
INSERT INTO "call" VALUES('6328f6414a9cfcd307b0f8ac','a0d6f5230f6c0ec6e39c7fb5','2026-03-02T03:00:00Z','phone',NULL,NULL,'no power','tester',0,NULL);
INSERT INTO "call" VALUES('e69f9cb0e068aefcbfd32783','a0d6f5230f6c0ec6e39c7fb5','2026-03-02T03:00:00Z','phone',NULL,NULL,'is anybody coming?','tester',1,NULL);
INSERT INTO "call" VALUES('4bd28ea0fb7f30f50d3455fa','9bbd5ad4c389580b2907d007','2026-03-02T03:30:00Z','phone',NULL,NULL,'scanner reads every second code','tester',0,NULL);
INSERT INTO "call" VALUES('25a2ede2714a681f9305b2a4','9c3e2f64354b4cee572a6787','2026-03-02T03:30:00Z','phone',NULL,NULL,'registration desk is down','tester',0,NULL);
INSERT INTO "call" VALUES('0aa33274835b55edb2d87a55','725f499b0de1ea8f26a5bb7d','2026-03-02T09:20:00Z','phone',NULL,NULL,'cannot log in','tester',0,NULL);
INSERT INTO "call" VALUES('7320f5c6384fa3530fa5c697','41cf38782e40475e90201cfd','2026-03-03T01:00:00Z','phone',NULL,NULL,'called by mistake','tester',0,NULL);
INSERT INTO "call" VALUES('6dd8fa9dbc5815c87ff6b128','37a220526eb41e6cec5a8b51','2026-03-03T01:00:00Z','phone',NULL,NULL,'how does it print','tester',0,NULL);
INSERT INTO "call" VALUES('923c362d731757715dbb6352','bd213f0179b17e5a14f5c7d4','2026-03-02T00:30:00Z','phone',NULL,NULL,'Door, Lock, Stuck','Desk 1',0,NULL);
INSERT INTO "call" VALUES('bd522fbd4ef0bbca950102a2','d74e11ccb55131628a5efa44','2026-03-04T01:00:00Z','phone',NULL,NULL,'the printer jams again','tester',0,NULL);
INSERT INTO "call" VALUES('1f3f76476df1bae5115270d8','9ec0cd200a8f8d171252a1d0','2026-03-04T01:00:00Z','phone',NULL,NULL,'the screen is dark','tester',0,NULL);
INSERT INTO "call" VALUES('27cb9e6e4b6cd858aeb6dab1','cdf3a3fe03b6bdfd5895b39b','2026-04-01T01:00:00Z','phone',NULL,NULL,'does anybody come?','tester',0,NULL);
INSERT INTO "call" VALUES('00c869195a35b30c2cb05c2e','cdf3a3fe03b6bdfd5895b39b','2026-04-01T01:00:00Z','phone','Mr Sample',NULL,'logged twice','tester',0,NULL);
INSERT INTO "call" VALUES('b03a4b75ca9e8b78c2e0c10e','7ac32ba5fd9451453a4cf996','2026-04-01T01:00:00Z','mail','Li Na',NULL,'no sound
since nine','tester',0,NULL);
INSERT INTO "call" VALUES('b72498ad3e339dc9d198cf78','809d7f86cc514007c6fb2146','2026-04-01T01:00:00Z','phone',NULL,NULL,'cable loose','tester',0,NULL);
INSERT INTO "call" VALUES('4c6f6dc83f4bb43ad396339a','79881392906f6e9f484da456','2026-04-01T02:00:00Z','phone',NULL,NULL,'how does it print now','tester',0,NULL);
CREATE TABLE card (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  value INTEGER NOT NULL CHECK (value > 0),
  balance INTEGER NOT NULL CHECK (balance BETWEEN 0 AND value),
  currency TEXT NOT NULL,
  sold_at TEXT NOT NULL
, decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4)) STRICT;
INSERT INTO "card" VALUES('6581abcd2ed9ab9f9e79f549','CARD-0001','7184d124349c03f9f34c56cc',50000,47000,'CNY','2026-03-02T00:30:00Z',2);
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
INSERT INTO "change" VALUES(1,'037c3f860a32221b675116b6','engineer','["b551b32b79c408d5869fdf10"]',NULL);
INSERT INTO "change" VALUES(2,'037c3f860a32221b675116b6','engineer_skill','["b551b32b79c408d5869fdf10","printer"]',NULL);
INSERT INTO "change" VALUES(3,'8a55e27e2c369557eed81a1b','engineer','["0a008b3a384cab8a10768b5b"]',NULL);
INSERT INTO "change" VALUES(4,'8a55e27e2c369557eed81a1b','engineer_skill','["0a008b3a384cab8a10768b5b","installation"]',NULL);
INSERT INTO "change" VALUES(5,'8a55e27e2c369557eed81a1b','engineer_role','["0a008b3a384cab8a10768b5b","reception"]',NULL);
INSERT INTO "change" VALUES(6,'45c9cffb5f8f0619dbbcce9d','absence','["d62e2f138a963568b6f38cd3"]',NULL);
INSERT INTO "change" VALUES(7,'7c2e4cde9b762786729f78e6','customer','["7184d124349c03f9f34c56cc"]',NULL);
INSERT INTO "change" VALUES(8,'7c2e4cde9b762786729f78e6','phone','["7184d124349c03f9f34c56cc","8613800000001",""]',NULL);
INSERT INTO "change" VALUES(9,'38014afa7ffda0376ea4576a','customer','["266ca4a5db63a9bc5a79525c"]',NULL);
INSERT INTO "change" VALUES(10,'38014afa7ffda0376ea4576a','phone','["266ca4a5db63a9bc5a79525c","8613800000002",""]',NULL);
INSERT INTO "change" VALUES(11,'e4edf3af15da203860a0e2ee','customer','["3e0c0ffabee7d35b0df802ec"]',NULL);
INSERT INTO "change" VALUES(12,'2ac6875e82854eeaa6ab6c31','site','["4e655d907826246cbad17f55"]',NULL);
INSERT INTO "change" VALUES(13,'8500d2085d8f50f77ffd1e02','phone','["7184d124349c03f9f34c56cc","8613800000003",""]',NULL);
INSERT INTO "change" VALUES(14,'8500d2085d8f50f77ffd1e02','contact','["11cec40df73a82442f9f2a18"]',NULL);
INSERT INTO "change" VALUES(15,'dad798aca08a70f6b011c49e','contract','["73edfbc5e46158faf269cf29"]',NULL);
INSERT INTO "change" VALUES(16,'dad798aca08a70f6b011c49e','entitlement','["73edfbc5e46158faf269cf29","visit"]',NULL);
INSERT INTO "change" VALUES(17,'dad798aca08a70f6b011c49e','entitlement','["73edfbc5e46158faf269cf29","training"]',NULL);
INSERT INTO "change" VALUES(18,'15bab322e098fde59aaf8415','contract','["ebdeb06be73f67e2064ada47"]',NULL);
INSERT INTO "change" VALUES(19,'7aafd6d9c6d947e69e2884b2','equipment','["efb12c03f093d15d54c07b1f"]',NULL);
INSERT INTO "change" VALUES(20,'dcbf765aceb1fff5e4751f3d','equipment','["2bb4c4be8ec963fd83f16e70"]',NULL);
INSERT INTO "change" VALUES(21,'da708edeb9272d8af9371d41','equipment','["abd6794195a14b331b147033"]',NULL);
INSERT INTO "change" VALUES(22,'0916c0d83441727084a3f894','holder','["0c983d59777ccb711c3462ce"]',NULL);
INSERT INTO "change" VALUES(23,'0916c0d83441727084a3f894','stock','["0c983d59777ccb711c3462ce","roller","new"]',NULL);
INSERT INTO "change" VALUES(24,'0916c0d83441727084a3f894','stock_move','["0236026aa4f3941ec6a71f95"]',NULL);
INSERT INTO "change" VALUES(25,'7849c61e25aa935286541ca3','holder','["0aee826027b7eb843a7e59a2"]',NULL);
INSERT INTO "change" VALUES(26,'7849c61e25aa935286541ca3','stock','["0c983d59777ccb711c3462ce","roller","new"]','{"holder_id":"0c983d59777ccb711c3462ce","part":"roller","condition":"new","quantity":10}');
INSERT INTO "change" VALUES(27,'7849c61e25aa935286541ca3','stock','["0aee826027b7eb843a7e59a2","roller","new"]',NULL);
INSERT INTO "change" VALUES(28,'7849c61e25aa935286541ca3','stock_move','["6de5ed44e364f1ae52d6d55c"]',NULL);
INSERT INTO "change" VALUES(29,'1edb0b19e784bb0cce831648','holder','["e8d167172fb40244b7797e2f"]',NULL);
INSERT INTO "change" VALUES(30,'1edb0b19e784bb0cce831648','stock','["0c983d59777ccb711c3462ce","roller","new"]','{"holder_id":"0c983d59777ccb711c3462ce","part":"roller","condition":"new","quantity":7}');
INSERT INTO "change" VALUES(31,'1edb0b19e784bb0cce831648','stock','["e8d167172fb40244b7797e2f","roller","new"]',NULL);
INSERT INTO "change" VALUES(32,'1edb0b19e784bb0cce831648','stock_move','["ca03232a236d6eabd1f4892d"]',NULL);
INSERT INTO "change" VALUES(33,'dee9015f3463dd1338a7a2be','card','["6581abcd2ed9ab9f9e79f549"]',NULL);
INSERT INTO "change" VALUES(34,'1e4a24452005777e4b27f6ef','ticket','["82db1b35d6577365390a36a9"]',NULL);
INSERT INTO "change" VALUES(35,'1e4a24452005777e4b27f6ef','ticket_period','["82db1b35d6577365390a36a9","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(36,'1e4a24452005777e4b27f6ef','call','["cbd5a7afeef463860cb83758"]',NULL);
INSERT INTO "change" VALUES(37,'1e4a24452005777e4b27f6ef','clock','["77737432ca00df2f7144c088"]',NULL);
INSERT INTO "change" VALUES(38,'1e4a24452005777e4b27f6ef','clock','["8dd7804e709a7843246b701c"]',NULL);
INSERT INTO "change" VALUES(39,'1e4a24452005777e4b27f6ef','clock','["b11d9fef4226ceeba38c4105"]',NULL);
INSERT INTO "change" VALUES(40,'1e4a24452005777e4b27f6ef','clock_period','["77737432ca00df2f7144c088","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(41,'1e4a24452005777e4b27f6ef','clock_period','["8dd7804e709a7843246b701c","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(42,'1e4a24452005777e4b27f6ef','clock_period','["b11d9fef4226ceeba38c4105","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(43,'752434605438fddd3058cf8f','ticket_period','["82db1b35d6577365390a36a9","2026-03-02T01:00:00Z"]','{"ticket_id":"82db1b35d6577365390a36a9","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(44,'752434605438fddd3058cf8f','ticket_period','["82db1b35d6577365390a36a9","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(45,'e8e0fc83843a92a6f30a95ae','clock','["77737432ca00df2f7144c088"]','{"id":"77737432ca00df2f7144c088","ticket_id":"82db1b35d6577365390a36a9","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(46,'e8e0fc83843a92a6f30a95ae','clock','["8dd7804e709a7843246b701c"]','{"id":"8dd7804e709a7843246b701c","ticket_id":"82db1b35d6577365390a36a9","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(47,'e8e0fc83843a92a6f30a95ae','clock_period','["77737432ca00df2f7144c088","2026-03-02T01:00:00Z"]','{"clock_id":"77737432ca00df2f7144c088","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T01:15:00Z","held":0}');
INSERT INTO "change" VALUES(48,'e8e0fc83843a92a6f30a95ae','clock_period','["8dd7804e709a7843246b701c","2026-03-02T01:00:00Z"]','{"clock_id":"8dd7804e709a7843246b701c","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T01:30:00Z","held":0}');
INSERT INTO "change" VALUES(49,'cae1924106ebb886b286467a','appointment','["27bbf28c0bdf430f3db4db20"]',NULL);
INSERT INTO "change" VALUES(50,'c529a5cf5625b0079ab3b7df','consent','["1145d0e0a084a4de98dc22ce"]',NULL);
INSERT INTO "change" VALUES(51,'84b2bf378dd4e3c47a6e4005','quote','["22699493fe9ace423a9a8b53"]',NULL);
INSERT INTO "change" VALUES(52,'84b2bf378dd4e3c47a6e4005','priced_line','["2762a2a8b113f1b64733bfa9"]',NULL);
INSERT INTO "change" VALUES(53,'84b2bf378dd4e3c47a6e4005','priced_line','["a0eb6657a1ab2adeb634e3fe"]',NULL);
INSERT INTO "change" VALUES(54,'84b2bf378dd4e3c47a6e4005','priced_line','["1f95bd8fad2183216ab06798"]',NULL);
INSERT INTO "change" VALUES(55,'84b2bf378dd4e3c47a6e4005','priced_line','["85679e54da381cd4f0a7b9a7"]',NULL);
INSERT INTO "change" VALUES(56,'5956016ca9299531cad9a97e','consent','["a293bae448a3785746b85e52"]',NULL);
INSERT INTO "change" VALUES(57,'be20760d7ee8966b22283dea','dispatch','["9dfbd5212568f5934fccb9fc"]',NULL);
INSERT INTO "change" VALUES(58,'be20760d7ee8966b22283dea','clock','["07c930e02d6d573dddbef67e"]',NULL);
INSERT INTO "change" VALUES(59,'be20760d7ee8966b22283dea','clock_period','["07c930e02d6d573dddbef67e","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(60,'2b78416a543d0627376d76cf','holder','["61c3de7ca0657d0be4e70121"]',NULL);
INSERT INTO "change" VALUES(61,'2b78416a543d0627376d76cf','stock','["0aee826027b7eb843a7e59a2","roller","new"]','{"holder_id":"0aee826027b7eb843a7e59a2","part":"roller","condition":"new","quantity":3}');
INSERT INTO "change" VALUES(62,'2b78416a543d0627376d76cf','stock','["61c3de7ca0657d0be4e70121","roller","new"]',NULL);
INSERT INTO "change" VALUES(63,'2b78416a543d0627376d76cf','stock_move','["2f3ea8fe2e99329c8c35799c"]',NULL);
INSERT INTO "change" VALUES(64,'030daa7e7d381ff092ae4251','dispatch','["9dfbd5212568f5934fccb9fc"]','{"id":"9dfbd5212568f5934fccb9fc","ticket_id":"82db1b35d6577365390a36a9","visit":1,"engineer_id":"b551b32b79c408d5869fdf10","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null}');
INSERT INTO "change" VALUES(65,'030daa7e7d381ff092ae4251','clock','["07c930e02d6d573dddbef67e"]','{"id":"07c930e02d6d573dddbef67e","ticket_id":"82db1b35d6577365390a36a9","target":"arrive","tier":"gold","within":"2h clock","calendar":"always","stops":"arrived","pauses":null,"started_by":"ordered","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(66,'030daa7e7d381ff092ae4251','clock_period','["07c930e02d6d573dddbef67e","2026-03-02T01:00:00Z"]','{"clock_id":"07c930e02d6d573dddbef67e","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(67,'fedcf722d43c3c16778d458e','dispatch','["9dfbd5212568f5934fccb9fc"]','{"id":"9dfbd5212568f5934fccb9fc","ticket_id":"82db1b35d6577365390a36a9","visit":1,"engineer_id":"b551b32b79c408d5869fdf10","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null}');
INSERT INTO "change" VALUES(68,'fedcf722d43c3c16778d458e','dispatch_check','["9dfbd5212568f5934fccb9fc","uniform"]',NULL);
INSERT INTO "change" VALUES(69,'fedcf722d43c3c16778d458e','dispatch_check','["9dfbd5212568f5934fccb9fc","tidy"]',NULL);
INSERT INTO "change" VALUES(70,'fedcf722d43c3c16778d458e','dispatch_item','["9dfbd5212568f5934fccb9fc","training"]',NULL);
INSERT INTO "change" VALUES(71,'fedcf722d43c3c16778d458e','stock','["61c3de7ca0657d0be4e70121","roller","new"]','{"holder_id":"61c3de7ca0657d0be4e70121","part":"roller","condition":"new","quantity":1}');
INSERT INTO "change" VALUES(72,'fedcf722d43c3c16778d458e','stock_move','["efbfafcc875a844bf26c1450"]',NULL);
INSERT INTO "change" VALUES(73,'fedcf722d43c3c16778d458e','priced_line','["74e20d65abc2c9fc58105de8"]',NULL);
INSERT INTO "change" VALUES(74,'fedcf722d43c3c16778d458e','priced_line','["7834a1ac3bdb8cf0f09857f4"]',NULL);
INSERT INTO "change" VALUES(75,'fedcf722d43c3c16778d458e','priced_line','["773df0c6f5cc9d5763657ced"]',NULL);
INSERT INTO "change" VALUES(76,'fedcf722d43c3c16778d458e','priced_line','["f06249e581973629bd1307f8"]',NULL);
INSERT INTO "change" VALUES(77,'fedcf722d43c3c16778d458e','priced_line','["e7de89a4d93e12930a776621"]',NULL);
INSERT INTO "change" VALUES(78,'fedcf722d43c3c16778d458e','entitlement','["73edfbc5e46158faf269cf29","training"]','{"contract_id":"73edfbc5e46158faf269cf29","entitlement":"training","total":2,"used":0}');
INSERT INTO "change" VALUES(79,'a4e7e8d2949a15add452e497','attachment','["859082c85577911559cae8b3"]',NULL);
INSERT INTO "change" VALUES(80,'6908463ec3807171e922198c','attachment','["21f208515d820cceb3053100"]',NULL);
INSERT INTO "change" VALUES(81,'4a46c9fcd685f4881ec9c618','dispatch','["9dfbd5212568f5934fccb9fc"]','{"id":"9dfbd5212568f5934fccb9fc","ticket_id":"82db1b35d6577365390a36a9","visit":1,"engineer_id":"b551b32b79c408d5869fdf10","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":null,"cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"parts_charged":"cost","work_charged":"free","charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null}');
INSERT INTO "change" VALUES(82,'4a46c9fcd685f4881ec9c618','dispatch','["9dfbd5212568f5934fccb9fc"]','{"id":"9dfbd5212568f5934fccb9fc","ticket_id":"82db1b35d6577365390a36a9","visit":1,"engineer_id":"b551b32b79c408d5869fdf10","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":null,"cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"parts_charged":"cost","work_charged":"free","charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":"Li Na","signed_at":"2026-03-02T02:05:00Z","failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null}');
INSERT INTO "change" VALUES(83,'4a46c9fcd685f4881ec9c618','ticket_period','["82db1b35d6577365390a36a9","2026-03-02T01:00:00Z"]','{"ticket_id":"82db1b35d6577365390a36a9","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":"b551b32b79c408d5869fdf10"}');
INSERT INTO "change" VALUES(84,'4a46c9fcd685f4881ec9c618','ticket_period','["82db1b35d6577365390a36a9","2026-03-02T02:05:00Z"]',NULL);
INSERT INTO "change" VALUES(85,'4a46c9fcd685f4881ec9c618','ticket','["82db1b35d6577365390a36a9"]','{"id":"82db1b35d6577365390a36a9","number":"SD-000001","count":1,"summary":"printer jams","kind":"fault","customer_id":"7184d124349c03f9f34c56cc","severity":null,"reach":null,"opened_at":"2026-03-02T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":"efb12c03f093d15d54c07b1f","contract_id":"73edfbc5e46158faf269cf29","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(86,'4a46c9fcd685f4881ec9c618','clock','["b11d9fef4226ceeba38c4105"]','{"id":"b11d9fef4226ceeba38c4105","ticket_id":"82db1b35d6577365390a36a9","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(87,'4a46c9fcd685f4881ec9c618','clock_period','["b11d9fef4226ceeba38c4105","2026-03-02T01:00:00Z"]','{"clock_id":"b11d9fef4226ceeba38c4105","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(88,'df39c0202af3e7f06ab87c5e','card','["6581abcd2ed9ab9f9e79f549"]','{"id":"6581abcd2ed9ab9f9e79f549","number":"CARD-0001","customer_id":"7184d124349c03f9f34c56cc","value":50000,"balance":50000,"currency":"CNY","sold_at":"2026-03-02T00:30:00Z","decimals":2}');
INSERT INTO "change" VALUES(89,'df39c0202af3e7f06ab87c5e','payment','["6434e6d59b9a9011b101c968"]',NULL);
INSERT INTO "change" VALUES(90,'210a4bff58c10e1a554e4f18','payment','["321076e026b3655ca2151e83"]',NULL);
INSERT INTO "change" VALUES(91,'a731eedef5a51192e3d0e229','dispatch','["9dfbd5212568f5934fccb9fc"]','{"id":"9dfbd5212568f5934fccb9fc","ticket_id":"82db1b35d6577365390a36a9","visit":1,"engineer_id":"b551b32b79c408d5869fdf10","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":"2026-03-02T02:05:00Z","cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"parts_charged":"cost","work_charged":"free","charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":"Li Na","signed_at":"2026-03-02T02:05:00Z","failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null}');
INSERT INTO "change" VALUES(92,'aa4d4970340f003e583056a5','discount','["82db1b35d6577365390a36a9"]',NULL);
INSERT INTO "change" VALUES(93,'6e47b1021473da1cc81d6503','payment','["ef800038b38823b4a799287b"]',NULL);
INSERT INTO "change" VALUES(94,'d54b0926c79a13657daf4e99','payment','["ef800038b38823b4a799287b"]','{"id":"ef800038b38823b4a799287b","receipt":"R-0003","ticket_id":"82db1b35d6577365390a36a9","amount":500,"currency":"CNY","method":"transfer","card_id":null,"at":"2026-03-02T02:05:00Z","taken_by":"tester","decimals":2,"kind":"refund","voided_at":null,"voided_by":null,"voided_why":null}');
INSERT INTO "change" VALUES(95,'aaa78baa0c0582c38b6146bd','ticket_period','["82db1b35d6577365390a36a9","2026-03-02T02:05:00Z"]','{"ticket_id":"82db1b35d6577365390a36a9","since":"2026-03-02T02:05:00Z","until":"9999-12-31T23:59:59Z","state":"resolved","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":"b551b32b79c408d5869fdf10"}');
INSERT INTO "change" VALUES(96,'aaa78baa0c0582c38b6146bd','ticket_period','["82db1b35d6577365390a36a9","2026-03-02T02:05:00Z"]',NULL);
INSERT INTO "change" VALUES(97,'65e160d481e6b2e391905c04','ticket','["a0d6f5230f6c0ec6e39c7fb5"]',NULL);
INSERT INTO "change" VALUES(98,'65e160d481e6b2e391905c04','ticket_period','["a0d6f5230f6c0ec6e39c7fb5","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(99,'65e160d481e6b2e391905c04','call','["6328f6414a9cfcd307b0f8ac"]',NULL);
INSERT INTO "change" VALUES(100,'65e160d481e6b2e391905c04','clock','["d8a8e978ab49c318909e8897"]',NULL);
INSERT INTO "change" VALUES(101,'65e160d481e6b2e391905c04','clock','["03bd52451d3ae9a40618a2e1"]',NULL);
INSERT INTO "change" VALUES(102,'65e160d481e6b2e391905c04','clock_period','["d8a8e978ab49c318909e8897","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(103,'65e160d481e6b2e391905c04','clock_period','["03bd52451d3ae9a40618a2e1","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(104,'b44712235cc50f43037926fa','call','["e69f9cb0e068aefcbfd32783"]',NULL);
INSERT INTO "change" VALUES(105,'f66362796fb59f5fa1a9b031','loan','["68c3c0b5cf1a5bfae064ee19"]',NULL);
INSERT INTO "change" VALUES(106,'ff04b58147e5117edcdf8973','rma','["33edfb63c31505a0be279d49"]',NULL);
INSERT INTO "change" VALUES(107,'4d71ce0c081a99ca375bb906','approval','["return","33edfb63c31505a0be279d49","wang"]',NULL);
INSERT INTO "change" VALUES(108,'4d71ce0c081a99ca375bb906','rma','["33edfb63c31505a0be279d49"]','{"id":"33edfb63c31505a0be279d49","number":"RMA-0001","ticket_id":"a0d6f5230f6c0ec6e39c7fb5","equipment_id":"2bb4c4be8ec963fd83f16e70","reason":"quality","decision":"repair","freight":"desk","because":"{\"when\": {\"warranty\": [\"in\"]}}","overruled_by":null,"asked_at":"2026-03-02T03:00:00Z","asked_by":"tester","approved_at":null,"sent_at":null,"back_at":null,"done_at":null}');
INSERT INTO "change" VALUES(109,'026d7ee1cb4418764d1c2db6','consent','["30588378715c56d2b2c9f42e"]',NULL);
INSERT INTO "change" VALUES(110,'5db965f0e05583ec5ee778fa','rma','["33edfb63c31505a0be279d49"]','{"id":"33edfb63c31505a0be279d49","number":"RMA-0001","ticket_id":"a0d6f5230f6c0ec6e39c7fb5","equipment_id":"2bb4c4be8ec963fd83f16e70","reason":"quality","decision":"repair","freight":"desk","because":"{\"when\": {\"warranty\": [\"in\"]}}","overruled_by":null,"asked_at":"2026-03-02T03:00:00Z","asked_by":"tester","approved_at":"2026-03-02T03:00:00Z","sent_at":null,"back_at":null,"done_at":null}');
INSERT INTO "change" VALUES(111,'83c24964dec4c5eb08691b23','ticket_period','["a0d6f5230f6c0ec6e39c7fb5","2026-03-02T03:00:00Z"]','{"ticket_id":"a0d6f5230f6c0ec6e39c7fb5","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(112,'83c24964dec4c5eb08691b23','ticket_period','["a0d6f5230f6c0ec6e39c7fb5","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(113,'83c24964dec4c5eb08691b23','hold','["f8afc6b99f7bc52a9884e148"]',NULL);
INSERT INTO "change" VALUES(114,'83c24964dec4c5eb08691b23','clock_period','["d8a8e978ab49c318909e8897","2026-03-02T03:00:00Z"]','{"clock_id":"d8a8e978ab49c318909e8897","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T06:00:00Z","held":0}');
INSERT INTO "change" VALUES(115,'83c24964dec4c5eb08691b23','clock_period','["d8a8e978ab49c318909e8897","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(116,'bc95f886c6ee3d880cdc9d2f','ticket','["9bbd5ad4c389580b2907d007"]',NULL);
INSERT INTO "change" VALUES(117,'bc95f886c6ee3d880cdc9d2f','ticket_period','["9bbd5ad4c389580b2907d007","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(118,'bc95f886c6ee3d880cdc9d2f','call','["4bd28ea0fb7f30f50d3455fa"]',NULL);
INSERT INTO "change" VALUES(119,'bc95f886c6ee3d880cdc9d2f','clock','["1db38359ad565fa6ad46fc13"]',NULL);
INSERT INTO "change" VALUES(120,'bc95f886c6ee3d880cdc9d2f','clock','["c082a4f826fbc3801a3017b8"]',NULL);
INSERT INTO "change" VALUES(121,'bc95f886c6ee3d880cdc9d2f','clock_period','["1db38359ad565fa6ad46fc13","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(122,'bc95f886c6ee3d880cdc9d2f','clock_period','["c082a4f826fbc3801a3017b8","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(123,'632d07fb556850c464716a2d','ticket','["9c3e2f64354b4cee572a6787"]',NULL);
INSERT INTO "change" VALUES(124,'632d07fb556850c464716a2d','ticket_period','["9c3e2f64354b4cee572a6787","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(125,'632d07fb556850c464716a2d','call','["25a2ede2714a681f9305b2a4"]',NULL);
INSERT INTO "change" VALUES(126,'632d07fb556850c464716a2d','clock','["b16d744e5b00fcc5d24cb61a"]',NULL);
INSERT INTO "change" VALUES(127,'632d07fb556850c464716a2d','clock','["cafb6e277b46ae68af012df1"]',NULL);
INSERT INTO "change" VALUES(128,'632d07fb556850c464716a2d','clock','["635a7d310d50fb882ff1cd15"]',NULL);
INSERT INTO "change" VALUES(129,'632d07fb556850c464716a2d','clock_period','["b16d744e5b00fcc5d24cb61a","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(130,'632d07fb556850c464716a2d','clock_period','["cafb6e277b46ae68af012df1","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(131,'632d07fb556850c464716a2d','clock_period','["635a7d310d50fb882ff1cd15","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(132,'ae2ab09ee090b8bcb94c2af5','ticket','["9c3e2f64354b4cee572a6787"]','{"id":"9c3e2f64354b4cee572a6787","number":"SD-000004","count":4,"summary":"registration desk is down","kind":"fault","customer_id":"7184d124349c03f9f34c56cc","severity":null,"reach":null,"opened_at":"2026-03-02T03:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":"73edfbc5e46158faf269cf29","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(133,'ae2ab09ee090b8bcb94c2af5','ticket_period','["9c3e2f64354b4cee572a6787","2026-03-02T03:30:00Z"]','{"ticket_id":"9c3e2f64354b4cee572a6787","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(134,'ae2ab09ee090b8bcb94c2af5','ticket_period','["9c3e2f64354b4cee572a6787","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(135,'ae2ab09ee090b8bcb94c2af5','clock','["b16d744e5b00fcc5d24cb61a"]','{"id":"b16d744e5b00fcc5d24cb61a","ticket_id":"9c3e2f64354b4cee572a6787","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(136,'ae2ab09ee090b8bcb94c2af5','clock','["cafb6e277b46ae68af012df1"]','{"id":"cafb6e277b46ae68af012df1","ticket_id":"9c3e2f64354b4cee572a6787","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(137,'ae2ab09ee090b8bcb94c2af5','clock','["635a7d310d50fb882ff1cd15"]','{"id":"635a7d310d50fb882ff1cd15","ticket_id":"9c3e2f64354b4cee572a6787","target":"solve","tier":"gold","within":"3 working days","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(138,'ae2ab09ee090b8bcb94c2af5','clock_period','["635a7d310d50fb882ff1cd15","2026-03-02T03:30:00Z"]','{"clock_id":"635a7d310d50fb882ff1cd15","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-05T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(139,'ae2ab09ee090b8bcb94c2af5','clock_period','["635a7d310d50fb882ff1cd15","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(140,'0658a9d7fc51c4d642064de9','ticket_period','["9c3e2f64354b4cee572a6787","2026-03-02T06:00:00Z"]','{"ticket_id":"9c3e2f64354b4cee572a6787","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(141,'0658a9d7fc51c4d642064de9','ticket_period','["9c3e2f64354b4cee572a6787","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(142,'7279b0fe419eb18613fe58b3','clock','["1db38359ad565fa6ad46fc13"]','{"id":"1db38359ad565fa6ad46fc13","ticket_id":"9bbd5ad4c389580b2907d007","target":"answer","tier":"standard","within":"30m","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(143,'7279b0fe419eb18613fe58b3','clock_period','["1db38359ad565fa6ad46fc13","2026-03-02T03:30:00Z"]','{"clock_id":"1db38359ad565fa6ad46fc13","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(144,'7279b0fe419eb18613fe58b3','contract_extension','["1db38359ad565fa6ad46fc13"]',NULL);
INSERT INTO "change" VALUES(145,'7279b0fe419eb18613fe58b3','contract','["ebdeb06be73f67e2064ada47"]','{"id":"ebdeb06be73f67e2064ada47","number":"C-0002","customer_id":"266ca4a5db63a9bc5a79525c","kind":"basic","tier":"standard","phase":null,"starts_on":"2026-01-01","ends_on":"2026-12-31"}');
INSERT INTO "change" VALUES(146,'513b9cef04ec71a43c77d7d7','stock_request','["92b7f8fabe2fea4cc0897a3e"]',NULL);
INSERT INTO "change" VALUES(147,'db22e3cf8bd9d8a4ad2a3d88','approval','["request","92b7f8fabe2fea4cc0897a3e","wang"]',NULL);
INSERT INTO "change" VALUES(148,'db22e3cf8bd9d8a4ad2a3d88','stock_request','["92b7f8fabe2fea4cc0897a3e"]','{"id":"92b7f8fabe2fea4cc0897a3e","number":"REQ-0001","holder_id":"e8d167172fb40244b7797e2f","part":"roller","quantity":2,"state":"asked","asked_at":"2026-03-02T06:00:00Z","asked_by":"tester","because":"for the fair"}');
INSERT INTO "change" VALUES(149,'4b717eae75d513e74c3cc94b','stock','["0c983d59777ccb711c3462ce","roller","new"]','{"holder_id":"0c983d59777ccb711c3462ce","part":"roller","condition":"new","quantity":5}');
INSERT INTO "change" VALUES(150,'4b717eae75d513e74c3cc94b','stock','["e8d167172fb40244b7797e2f","roller","new"]','{"holder_id":"e8d167172fb40244b7797e2f","part":"roller","condition":"new","quantity":2}');
INSERT INTO "change" VALUES(151,'4b717eae75d513e74c3cc94b','stock_move','["aaab8fa3b5a420667acd92c8"]',NULL);
INSERT INTO "change" VALUES(152,'4b717eae75d513e74c3cc94b','stock_request','["92b7f8fabe2fea4cc0897a3e"]','{"id":"92b7f8fabe2fea4cc0897a3e","number":"REQ-0001","holder_id":"e8d167172fb40244b7797e2f","part":"roller","quantity":2,"state":"approved","asked_at":"2026-03-02T06:00:00Z","asked_by":"tester","because":"for the fair"}');
INSERT INTO "change" VALUES(153,'77e014b3cbde1c637fb5fe19','stock','["0aee826027b7eb843a7e59a2","roller","new"]','{"holder_id":"0aee826027b7eb843a7e59a2","part":"roller","condition":"new","quantity":2}');
INSERT INTO "change" VALUES(154,'77e014b3cbde1c637fb5fe19','stock_move','["742dade75eb2ce556d8b7511"]',NULL);
INSERT INTO "change" VALUES(155,'77e014b3cbde1c637fb5fe19','loss','["742dade75eb2ce556d8b7511"]',NULL);
INSERT INTO "change" VALUES(156,'4a5baf0303ac19a4f0e7db7d','entitlement','["73edfbc5e46158faf269cf29","visit"]','{"contract_id":"73edfbc5e46158faf269cf29","entitlement":"visit","total":4,"used":0}');
INSERT INTO "change" VALUES(157,'c888f08551c8122313390043','ticket','["725f499b0de1ea8f26a5bb7d"]',NULL);
INSERT INTO "change" VALUES(158,'c888f08551c8122313390043','ticket_period','["725f499b0de1ea8f26a5bb7d","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(159,'c888f08551c8122313390043','call','["0aa33274835b55edb2d87a55"]',NULL);
INSERT INTO "change" VALUES(160,'c888f08551c8122313390043','clock','["4ee4f71bbba7890a2bb45237"]',NULL);
INSERT INTO "change" VALUES(161,'c888f08551c8122313390043','clock','["55d8895974dd36987fe8374d"]',NULL);
INSERT INTO "change" VALUES(162,'c888f08551c8122313390043','clock','["478fd13dd45f9b8dba8f6e50"]',NULL);
INSERT INTO "change" VALUES(163,'c888f08551c8122313390043','clock_period','["4ee4f71bbba7890a2bb45237","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(164,'c888f08551c8122313390043','clock_period','["55d8895974dd36987fe8374d","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(165,'c888f08551c8122313390043','clock_period','["478fd13dd45f9b8dba8f6e50","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(166,'9d6ae1f49c70c8bb2fd00055','escalation','["635a7d310d50fb882ff1cd15",75]',NULL);
INSERT INTO "change" VALUES(167,'9d6ae1f49c70c8bb2fd00055','notice','["a6de8b694b56db8b76adee24"]',NULL);
INSERT INTO "change" VALUES(168,'03756830557a5c42ad04f6c2','notice','["a6de8b694b56db8b76adee24"]','{"id":"a6de8b694b56db8b76adee24","ticket_id":"9c3e2f64354b4cee572a6787","recipient":"head","engineer_id":null,"way":"command","made_at":"2026-03-02T09:20:00Z","document":"{\"target\": \"solve\", \"within\": \"same day\", \"percent\": 75, \"note\": \"time is running out\", \"due_at\": \"2026-03-02T09:30:00Z\", \"ticket\": {\"number\": \"SD-000004\", \"summary\": \"registration desk is down\", \"state\": \"open\", \"priority\": \"P1\", \"tier\": \"gold\", \"region\": \"city\", \"level\": \"2\", \"kind\": \"fault\", \"customer\": \"Example Clinic\", \"engineer\": null, \"opened_at\": \"2026-03-02T03:30:00Z\"}}","claimed_until":"2026-03-02T09:22:00Z","sent_at":null,"tries":0,"error":null,"clock_id":"635a7d310d50fb882ff1cd15","percent":75,"about_at":"2026-03-02T08:15:00Z","not_before":null,"event_seq":null}');
INSERT INTO "change" VALUES(169,'b5a16154641a1d19899cd0f1','escalation','["478fd13dd45f9b8dba8f6e50",75]',NULL);
INSERT INTO "change" VALUES(170,'b5a16154641a1d19899cd0f1','notice','["18dd0776de9eea5165475e20"]',NULL);
INSERT INTO "change" VALUES(171,'52bef29ea4b9bab5b35df8bb','escalation','["635a7d310d50fb882ff1cd15",100]',NULL);
INSERT INTO "change" VALUES(172,'52bef29ea4b9bab5b35df8bb','ticket_period','["9c3e2f64354b4cee572a6787","2026-03-02T06:00:00Z"]','{"ticket_id":"9c3e2f64354b4cee572a6787","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":null}');
INSERT INTO "change" VALUES(173,'52bef29ea4b9bab5b35df8bb','ticket_period','["9c3e2f64354b4cee572a6787","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(174,'52bef29ea4b9bab5b35df8bb','clock','["635a7d310d50fb882ff1cd15"]','{"id":"635a7d310d50fb882ff1cd15","ticket_id":"9c3e2f64354b4cee572a6787","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(175,'68cc35d394b5da63c3358410','escalation','["478fd13dd45f9b8dba8f6e50",100]',NULL);
INSERT INTO "change" VALUES(176,'68cc35d394b5da63c3358410','ticket_period','["725f499b0de1ea8f26a5bb7d","2026-03-02T09:20:00Z"]','{"ticket_id":"725f499b0de1ea8f26a5bb7d","since":"2026-03-02T09:20:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(177,'68cc35d394b5da63c3358410','ticket_period','["725f499b0de1ea8f26a5bb7d","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(178,'68cc35d394b5da63c3358410','clock','["478fd13dd45f9b8dba8f6e50"]','{"id":"478fd13dd45f9b8dba8f6e50","ticket_id":"725f499b0de1ea8f26a5bb7d","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(179,'68cc35d394b5da63c3358410','clock','["4ee4f71bbba7890a2bb45237"]','{"id":"4ee4f71bbba7890a2bb45237","ticket_id":"725f499b0de1ea8f26a5bb7d","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(180,'68cc35d394b5da63c3358410','clock','["55d8895974dd36987fe8374d"]','{"id":"55d8895974dd36987fe8374d","ticket_id":"725f499b0de1ea8f26a5bb7d","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(181,'aaf1a2a674201623f6e28017','escalation','["478fd13dd45f9b8dba8f6e50",150]',NULL);
INSERT INTO "change" VALUES(182,'aaf1a2a674201623f6e28017','ticket_period','["725f499b0de1ea8f26a5bb7d","2026-03-03T01:00:00Z"]','{"ticket_id":"725f499b0de1ea8f26a5bb7d","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":null}');
INSERT INTO "change" VALUES(183,'aaf1a2a674201623f6e28017','ticket_period','["725f499b0de1ea8f26a5bb7d","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(184,'8fc982be9dfbae2962efb063','notice','["18dd0776de9eea5165475e20"]','{"id":"18dd0776de9eea5165475e20","ticket_id":"725f499b0de1ea8f26a5bb7d","recipient":"head","engineer_id":null,"way":"command","made_at":"2026-03-03T01:00:00Z","document":"{\"target\": \"solve\", \"within\": \"same day\", \"percent\": 75, \"note\": \"time is running out\", \"due_at\": \"2026-03-02T09:30:00Z\", \"ticket\": {\"number\": \"SD-000005\", \"summary\": \"cannot log in\", \"state\": \"open\", \"priority\": \"P1\", \"tier\": \"gold\", \"region\": \"city\", \"level\": \"1\", \"kind\": \"fault\", \"customer\": \"Example Clinic\", \"engineer\": null, \"opened_at\": \"2026-03-02T09:20:00Z\"}}","claimed_until":"2026-03-03T01:02:00Z","sent_at":null,"tries":0,"error":null,"clock_id":"478fd13dd45f9b8dba8f6e50","percent":75,"about_at":"2026-03-02T09:27:30Z","not_before":null,"event_seq":null}');
INSERT INTO "change" VALUES(185,'17ec8bce8bf2b1cd1fab04fc','ticket','["41cf38782e40475e90201cfd"]',NULL);
INSERT INTO "change" VALUES(186,'17ec8bce8bf2b1cd1fab04fc','ticket_period','["41cf38782e40475e90201cfd","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(187,'17ec8bce8bf2b1cd1fab04fc','call','["7320f5c6384fa3530fa5c697"]',NULL);
INSERT INTO "change" VALUES(188,'17ec8bce8bf2b1cd1fab04fc','clock','["db8a804ac38f71767c9464d9"]',NULL);
INSERT INTO "change" VALUES(189,'17ec8bce8bf2b1cd1fab04fc','clock','["6d8df176504a6a17c30a3a32"]',NULL);
INSERT INTO "change" VALUES(190,'17ec8bce8bf2b1cd1fab04fc','clock_period','["db8a804ac38f71767c9464d9","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(191,'17ec8bce8bf2b1cd1fab04fc','clock_period','["6d8df176504a6a17c30a3a32","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(192,'d7caf380451a20f5b8431354','ticket_period','["41cf38782e40475e90201cfd","2026-03-03T01:00:00Z"]','{"ticket_id":"41cf38782e40475e90201cfd","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(193,'d7caf380451a20f5b8431354','ticket_period','["41cf38782e40475e90201cfd","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(194,'d7caf380451a20f5b8431354','ticket','["41cf38782e40475e90201cfd"]','{"id":"41cf38782e40475e90201cfd","number":"SD-000006","count":6,"summary":"called by mistake","kind":"fault","customer_id":"3e0c0ffabee7d35b0df802ec","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(195,'d7caf380451a20f5b8431354','clock','["db8a804ac38f71767c9464d9"]','{"id":"db8a804ac38f71767c9464d9","ticket_id":"41cf38782e40475e90201cfd","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(196,'d7caf380451a20f5b8431354','clock','["6d8df176504a6a17c30a3a32"]','{"id":"6d8df176504a6a17c30a3a32","ticket_id":"41cf38782e40475e90201cfd","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(197,'d7caf380451a20f5b8431354','clock_period','["db8a804ac38f71767c9464d9","2026-03-03T01:00:00Z"]','{"clock_id":"db8a804ac38f71767c9464d9","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-03T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(198,'d7caf380451a20f5b8431354','clock_period','["6d8df176504a6a17c30a3a32","2026-03-03T01:00:00Z"]','{"clock_id":"6d8df176504a6a17c30a3a32","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(199,'9358520eff0533212a74a0fd','ticket','["37a220526eb41e6cec5a8b51"]',NULL);
INSERT INTO "change" VALUES(200,'9358520eff0533212a74a0fd','ticket_period','["37a220526eb41e6cec5a8b51","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(201,'9358520eff0533212a74a0fd','call','["6dd8fa9dbc5815c87ff6b128"]',NULL);
INSERT INTO "change" VALUES(202,'9358520eff0533212a74a0fd','clock','["f51480fafcb526a0a5756371"]',NULL);
INSERT INTO "change" VALUES(203,'9358520eff0533212a74a0fd','clock','["c3671dc970999a6ae3bfde8f"]',NULL);
INSERT INTO "change" VALUES(204,'9358520eff0533212a74a0fd','clock_period','["f51480fafcb526a0a5756371","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(205,'9358520eff0533212a74a0fd','clock_period','["c3671dc970999a6ae3bfde8f","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(206,'ca5f42116fa9d53f02825aac','ticket_period','["37a220526eb41e6cec5a8b51","2026-03-03T01:00:00Z"]','{"ticket_id":"37a220526eb41e6cec5a8b51","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(207,'ca5f42116fa9d53f02825aac','ticket_period','["37a220526eb41e6cec5a8b51","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(208,'ca5f42116fa9d53f02825aac','dispatch','["250789769995cc00e692454d"]',NULL);
INSERT INTO "change" VALUES(209,'a741bd36feef5855b7f7e068','dispatch','["250789769995cc00e692454d"]','{"id":"250789769995cc00e692454d","ticket_id":"37a220526eb41e6cec5a8b51","visit":1,"engineer_id":"0a008b3a384cab8a10768b5b","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null}');
INSERT INTO "change" VALUES(210,'a741bd36feef5855b7f7e068','clock','["f51480fafcb526a0a5756371"]','{"id":"f51480fafcb526a0a5756371","ticket_id":"37a220526eb41e6cec5a8b51","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(211,'a741bd36feef5855b7f7e068','clock_period','["f51480fafcb526a0a5756371","2026-03-03T01:00:00Z"]','{"clock_id":"f51480fafcb526a0a5756371","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-03T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(212,'2973fdfdcb4d742d6e7dd138','dispatch','["250789769995cc00e692454d"]','{"id":"250789769995cc00e692454d","ticket_id":"37a220526eb41e6cec5a8b51","visit":1,"engineer_id":"0a008b3a384cab8a10768b5b","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-03T01:00:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null}');
INSERT INTO "change" VALUES(213,'2973fdfdcb4d742d6e7dd138','priced_line','["e1ab1dd894fbab00c7930553"]',NULL);
INSERT INTO "change" VALUES(214,'2973fdfdcb4d742d6e7dd138','priced_line','["ed7b373160853b5ec7444194"]',NULL);
INSERT INTO "change" VALUES(215,'2973fdfdcb4d742d6e7dd138','dispatch','["250789769995cc00e692454d"]','{"id":"250789769995cc00e692454d","ticket_id":"37a220526eb41e6cec5a8b51","visit":1,"engineer_id":"0a008b3a384cab8a10768b5b","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-03T01:00:00Z","recorded_at":"2026-03-03T01:00:00Z","finished_at":null,"cancelled_at":null,"fault":"none","cause":"no training","action":"explained","result":"they know how","minutes":30,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":"free","work_charged":"free","charged_because":"in warranty","overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null}');
INSERT INTO "change" VALUES(216,'f524db47ca1fe866699e40f7','ticket_period','["37a220526eb41e6cec5a8b51","2026-03-03T01:00:00Z"]','{"ticket_id":"37a220526eb41e6cec5a8b51","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"0a008b3a384cab8a10768b5b"}');
INSERT INTO "change" VALUES(217,'f524db47ca1fe866699e40f7','ticket_period','["37a220526eb41e6cec5a8b51","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(218,'f524db47ca1fe866699e40f7','ticket','["37a220526eb41e6cec5a8b51"]','{"id":"37a220526eb41e6cec5a8b51","number":"SD-000007","count":7,"summary":"how does it print","kind":"fault","customer_id":"3e0c0ffabee7d35b0df802ec","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(219,'f524db47ca1fe866699e40f7','clock','["c3671dc970999a6ae3bfde8f"]','{"id":"c3671dc970999a6ae3bfde8f","ticket_id":"37a220526eb41e6cec5a8b51","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(220,'f524db47ca1fe866699e40f7','clock_period','["c3671dc970999a6ae3bfde8f","2026-03-03T01:00:00Z"]','{"clock_id":"c3671dc970999a6ae3bfde8f","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(221,'41bb861bab7dd9d8c4aca5e4','ticket_period','["37a220526eb41e6cec5a8b51","2026-03-03T01:00:00Z"]','{"ticket_id":"37a220526eb41e6cec5a8b51","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"resolved","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"0a008b3a384cab8a10768b5b"}');
INSERT INTO "change" VALUES(222,'41bb861bab7dd9d8c4aca5e4','ticket_period','["37a220526eb41e6cec5a8b51","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(223,'2d8e96c39fc3e6251b9406a8','ticket_period','["37a220526eb41e6cec5a8b51","2026-03-03T01:00:00Z"]','{"ticket_id":"37a220526eb41e6cec5a8b51","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"closed","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"0a008b3a384cab8a10768b5b"}');
INSERT INTO "change" VALUES(224,'2d8e96c39fc3e6251b9406a8','ticket_period','["37a220526eb41e6cec5a8b51","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(225,'2d8e96c39fc3e6251b9406a8','hold','["801ebfbda2aa65a4b273b3f8"]',NULL);
INSERT INTO "change" VALUES(226,'2d8e96c39fc3e6251b9406a8','ticket','["37a220526eb41e6cec5a8b51"]','{"id":"37a220526eb41e6cec5a8b51","number":"SD-000007","count":7,"summary":"how does it print","kind":"fault","customer_id":"3e0c0ffabee7d35b0df802ec","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":"2026-03-03T01:00:00Z","cause":"no training","solution":"explained","equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(227,'2d8e96c39fc3e6251b9406a8','clock','["c3671dc970999a6ae3bfde8f"]','{"id":"c3671dc970999a6ae3bfde8f","ticket_id":"37a220526eb41e6cec5a8b51","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":"resolved","stopped_at":"2026-03-03T01:00:00Z","missed_at":null,"outcome":"met","counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(228,'2d8e96c39fc3e6251b9406a8','clock_period','["c3671dc970999a6ae3bfde8f","2026-03-03T01:00:00Z"]','{"clock_id":"c3671dc970999a6ae3bfde8f","since":"2026-03-03T01:00:00Z","until":"2026-03-03T01:00:00Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(229,'2d8e96c39fc3e6251b9406a8','clock_period','["c3671dc970999a6ae3bfde8f","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(230,'8be597ab771bfa95f804b16e','customer','["48c6f40180e03b0e17c9af9d"]',NULL);
INSERT INTO "change" VALUES(231,'8be597ab771bfa95f804b16e','ticket','["bd213f0179b17e5a14f5c7d4"]',NULL);
INSERT INTO "change" VALUES(232,'8be597ab771bfa95f804b16e','ticket_period','["bd213f0179b17e5a14f5c7d4","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(233,'8be597ab771bfa95f804b16e','call','["923c362d731757715dbb6352"]',NULL);
INSERT INTO "change" VALUES(234,'8be597ab771bfa95f804b16e','clock','["40070723035b3c570baa156b"]',NULL);
INSERT INTO "change" VALUES(235,'8be597ab771bfa95f804b16e','clock','["9a8e91443608915b6e5e0c7e"]',NULL);
INSERT INTO "change" VALUES(236,'8be597ab771bfa95f804b16e','clock_period','["40070723035b3c570baa156b","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(237,'8be597ab771bfa95f804b16e','clock_period','["9a8e91443608915b6e5e0c7e","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(238,'8be597ab771bfa95f804b16e','engineer','["920c4ec74d472d71da4cbc22"]',NULL);
INSERT INTO "change" VALUES(239,'8be597ab771bfa95f804b16e','ticket_period','["bd213f0179b17e5a14f5c7d4","2026-03-02T00:30:00Z"]','{"ticket_id":"bd213f0179b17e5a14f5c7d4","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(240,'8be597ab771bfa95f804b16e','ticket_period','["bd213f0179b17e5a14f5c7d4","2026-03-02T00:40:00Z"]',NULL);
INSERT INTO "change" VALUES(241,'8be597ab771bfa95f804b16e','ticket_period','["bd213f0179b17e5a14f5c7d4","2026-03-02T00:40:00Z"]','{"ticket_id":"bd213f0179b17e5a14f5c7d4","since":"2026-03-02T00:40:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":"920c4ec74d472d71da4cbc22"}');
INSERT INTO "change" VALUES(242,'8be597ab771bfa95f804b16e','ticket_period','["bd213f0179b17e5a14f5c7d4","2026-03-02T00:50:00Z"]',NULL);
INSERT INTO "change" VALUES(243,'8be597ab771bfa95f804b16e','ticket','["bd213f0179b17e5a14f5c7d4"]','{"id":"bd213f0179b17e5a14f5c7d4","number":"INC-7","count":null,"summary":"Door, Lock, Stuck","kind":"fault","customer_id":"48c6f40180e03b0e17c9af9d","severity":null,"reach":null,"opened_at":"2026-03-02T00:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(244,'8be597ab771bfa95f804b16e','clock','["40070723035b3c570baa156b"]','{"id":"40070723035b3c570baa156b","ticket_id":"bd213f0179b17e5a14f5c7d4","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T00:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T00:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(245,'8be597ab771bfa95f804b16e','clock','["9a8e91443608915b6e5e0c7e"]','{"id":"9a8e91443608915b6e5e0c7e","ticket_id":"bd213f0179b17e5a14f5c7d4","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-02T00:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T00:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(246,'8be597ab771bfa95f804b16e','clock_period','["40070723035b3c570baa156b","2026-03-02T00:30:00Z"]','{"clock_id":"40070723035b3c570baa156b","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T02:30:00Z","held":0}');
INSERT INTO "change" VALUES(247,'8be597ab771bfa95f804b16e','clock_period','["9a8e91443608915b6e5e0c7e","2026-03-02T00:30:00Z"]','{"clock_id":"9a8e91443608915b6e5e0c7e","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(248,'39b54df1891d76b6769ff4c8','engineer','["0a008b3a384cab8a10768b5b"]','{"id":"0a008b3a384cab8a10768b5b","name":"Zhao Min","name_key":"zhao min","login":"zhao","station":"centre","level":null,"phone":null,"mail":null,"active":1,"capacity":null}');
INSERT INTO "change" VALUES(249,'39b54df1891d76b6769ff4c8','engineer_skill','["0a008b3a384cab8a10768b5b","installation"]','{"engineer_id":"0a008b3a384cab8a10768b5b","skill":"installation"}');
INSERT INTO "change" VALUES(250,'39b54df1891d76b6769ff4c8','engineer_skill','["0a008b3a384cab8a10768b5b","installation"]',NULL);
INSERT INTO "change" VALUES(251,'39b54df1891d76b6769ff4c8','engineer_role','["0a008b3a384cab8a10768b5b","reception"]','{"engineer_id":"0a008b3a384cab8a10768b5b","role":"reception"}');
INSERT INTO "change" VALUES(252,'39b54df1891d76b6769ff4c8','engineer_role','["0a008b3a384cab8a10768b5b","reception"]',NULL);
INSERT INTO "change" VALUES(253,'8d235e16f95ac69ed25ff799','absence','["eed45abf58c5ae10ace4ab65"]',NULL);
INSERT INTO "change" VALUES(254,'ec2ac01acdeee57b6420a7fa','appointment','["a66f1ac94edc5af76b943ca9"]',NULL);
INSERT INTO "change" VALUES(255,'8d15a899b03fcf895f4855c1','ticket_period','["9c3e2f64354b4cee572a6787","2026-03-03T01:00:00Z"]','{"ticket_id":"9c3e2f64354b4cee572a6787","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"3","engineer_id":null}');
INSERT INTO "change" VALUES(256,'8d15a899b03fcf895f4855c1','ticket_period','["9c3e2f64354b4cee572a6787","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(257,'8d15a899b03fcf895f4855c1','hold','["f4f33dac6574d3bbc8c878d1"]',NULL);
INSERT INTO "change" VALUES(258,'8d15a899b03fcf895f4855c1','clock_period','["b16d744e5b00fcc5d24cb61a","2026-03-02T03:30:00Z"]','{"clock_id":"b16d744e5b00fcc5d24cb61a","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":0}');
INSERT INTO "change" VALUES(259,'8d15a899b03fcf895f4855c1','clock_period','["cafb6e277b46ae68af012df1","2026-03-02T03:30:00Z"]','{"clock_id":"cafb6e277b46ae68af012df1","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(260,'8d15a899b03fcf895f4855c1','clock_period','["635a7d310d50fb882ff1cd15","2026-03-02T06:00:00Z"]','{"clock_id":"635a7d310d50fb882ff1cd15","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(261,'8d15a899b03fcf895f4855c1','clock_period','["b16d744e5b00fcc5d24cb61a","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(262,'8d15a899b03fcf895f4855c1','clock_period','["cafb6e277b46ae68af012df1","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(263,'8d15a899b03fcf895f4855c1','clock_period','["635a7d310d50fb882ff1cd15","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(264,'8d15a899b03fcf895f4855c1','clock_period','["b16d744e5b00fcc5d24cb61a","2026-03-04T01:00:00Z"]','{"clock_id":"b16d744e5b00fcc5d24cb61a","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(265,'8d15a899b03fcf895f4855c1','clock_period','["cafb6e277b46ae68af012df1","2026-03-04T01:00:00Z"]','{"clock_id":"cafb6e277b46ae68af012df1","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(266,'8d15a899b03fcf895f4855c1','clock_period','["635a7d310d50fb882ff1cd15","2026-03-04T01:00:00Z"]','{"clock_id":"635a7d310d50fb882ff1cd15","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(267,'8d15a899b03fcf895f4855c1','clock_period','["b16d744e5b00fcc5d24cb61a","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(268,'8d15a899b03fcf895f4855c1','clock_period','["cafb6e277b46ae68af012df1","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(269,'8d15a899b03fcf895f4855c1','clock_period','["635a7d310d50fb882ff1cd15","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(270,'f01fa025fc492b7d05c002c9','ticket','["d74e11ccb55131628a5efa44"]',NULL);
INSERT INTO "change" VALUES(271,'f01fa025fc492b7d05c002c9','ticket_period','["d74e11ccb55131628a5efa44","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(272,'f01fa025fc492b7d05c002c9','call','["bd522fbd4ef0bbca950102a2"]',NULL);
INSERT INTO "change" VALUES(273,'f01fa025fc492b7d05c002c9','clock','["aa2c4f6ece408c25e2f0b579"]',NULL);
INSERT INTO "change" VALUES(274,'f01fa025fc492b7d05c002c9','clock','["fc01f1691fba7bb02cf2285e"]',NULL);
INSERT INTO "change" VALUES(275,'f01fa025fc492b7d05c002c9','clock','["eeab6544386502a37ce89c17"]',NULL);
INSERT INTO "change" VALUES(276,'f01fa025fc492b7d05c002c9','clock_period','["aa2c4f6ece408c25e2f0b579","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(277,'f01fa025fc492b7d05c002c9','clock_period','["fc01f1691fba7bb02cf2285e","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(278,'f01fa025fc492b7d05c002c9','clock_period','["eeab6544386502a37ce89c17","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(279,'af3c98b19b8e0774e9d88638','ticket_period','["725f499b0de1ea8f26a5bb7d","2026-03-02T09:20:00Z"]','{"ticket_id":"725f499b0de1ea8f26a5bb7d","since":"2026-03-02T09:20:00Z","until":"2026-03-03T01:00:00Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(280,'af3c98b19b8e0774e9d88638','ticket_period','["725f499b0de1ea8f26a5bb7d","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(281,'af3c98b19b8e0774e9d88638','ticket_period','["725f499b0de1ea8f26a5bb7d","2026-03-03T01:00:00Z"]','{"ticket_id":"725f499b0de1ea8f26a5bb7d","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":"0a008b3a384cab8a10768b5b"}');
INSERT INTO "change" VALUES(282,'af3c98b19b8e0774e9d88638','ticket_period','["725f499b0de1ea8f26a5bb7d","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(283,'835fc8be244733f6254c1ead','ticket','["9ec0cd200a8f8d171252a1d0"]',NULL);
INSERT INTO "change" VALUES(284,'835fc8be244733f6254c1ead','ticket_period','["9ec0cd200a8f8d171252a1d0","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(285,'835fc8be244733f6254c1ead','call','["1f3f76476df1bae5115270d8"]',NULL);
INSERT INTO "change" VALUES(286,'835fc8be244733f6254c1ead','clock','["c0d9a871d7cb4bea7219b150"]',NULL);
INSERT INTO "change" VALUES(287,'835fc8be244733f6254c1ead','clock','["163fd97c8397241aec9d188e"]',NULL);
INSERT INTO "change" VALUES(288,'835fc8be244733f6254c1ead','clock_period','["c0d9a871d7cb4bea7219b150","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(289,'835fc8be244733f6254c1ead','clock_period','["163fd97c8397241aec9d188e","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(290,'993b07a8de8c01465c1d838d','clock','["c0d9a871d7cb4bea7219b150"]','{"id":"c0d9a871d7cb4bea7219b150","ticket_id":"9ec0cd200a8f8d171252a1d0","target":"answer","tier":"standard","within":"30m","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-04T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-04T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(291,'993b07a8de8c01465c1d838d','clock_period','["c0d9a871d7cb4bea7219b150","2026-03-04T01:00:00Z"]','{"clock_id":"c0d9a871d7cb4bea7219b150","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-04T01:30:00Z","held":0}');
INSERT INTO "change" VALUES(292,'adf16683c08182e2af054eb5','ticket_period','["9c3e2f64354b4cee572a6787","2026-03-04T01:00:00Z"]','{"ticket_id":"9c3e2f64354b4cee572a6787","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"held","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"3","engineer_id":null}');
INSERT INTO "change" VALUES(293,'adf16683c08182e2af054eb5','ticket_period','["9c3e2f64354b4cee572a6787","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(294,'adf16683c08182e2af054eb5','hold','["f4f33dac6574d3bbc8c878d1"]','{"id":"f4f33dac6574d3bbc8c878d1","ticket_id":"9c3e2f64354b4cee572a6787","reason":"customer","since":"2026-03-04T01:00:00Z","until":null,"set_by":"tester","note":null,"ends_at":"2026-03-06T01:00:00Z"}');
INSERT INTO "change" VALUES(295,'adf16683c08182e2af054eb5','clock_period','["b16d744e5b00fcc5d24cb61a","2026-03-06T01:00:00Z"]','{"clock_id":"b16d744e5b00fcc5d24cb61a","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":0}');
INSERT INTO "change" VALUES(296,'adf16683c08182e2af054eb5','clock_period','["cafb6e277b46ae68af012df1","2026-03-06T01:00:00Z"]','{"clock_id":"cafb6e277b46ae68af012df1","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(297,'adf16683c08182e2af054eb5','clock_period','["635a7d310d50fb882ff1cd15","2026-03-06T01:00:00Z"]','{"clock_id":"635a7d310d50fb882ff1cd15","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(298,'adf16683c08182e2af054eb5','clock_period','["b16d744e5b00fcc5d24cb61a","2026-03-04T01:00:00Z"]','{"clock_id":"b16d744e5b00fcc5d24cb61a","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(299,'adf16683c08182e2af054eb5','clock_period','["cafb6e277b46ae68af012df1","2026-03-04T01:00:00Z"]','{"clock_id":"cafb6e277b46ae68af012df1","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(300,'adf16683c08182e2af054eb5','clock_period','["635a7d310d50fb882ff1cd15","2026-03-04T01:00:00Z"]','{"clock_id":"635a7d310d50fb882ff1cd15","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(301,'adf16683c08182e2af054eb5','clock_period','["b16d744e5b00fcc5d24cb61a","2026-03-04T01:00:00Z"]','{"clock_id":"b16d744e5b00fcc5d24cb61a","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(302,'adf16683c08182e2af054eb5','clock_period','["cafb6e277b46ae68af012df1","2026-03-04T01:00:00Z"]','{"clock_id":"cafb6e277b46ae68af012df1","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(303,'adf16683c08182e2af054eb5','clock_period','["635a7d310d50fb882ff1cd15","2026-03-04T01:00:00Z"]','{"clock_id":"635a7d310d50fb882ff1cd15","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(304,'adf16683c08182e2af054eb5','clock_period','["b16d744e5b00fcc5d24cb61a","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(305,'adf16683c08182e2af054eb5','clock_period','["cafb6e277b46ae68af012df1","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(306,'adf16683c08182e2af054eb5','clock_period','["635a7d310d50fb882ff1cd15","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(307,'0cb6894d480c4f0df99d8cbd','assessment','["b0f51e8b24b7e64457620fab"]',NULL);
INSERT INTO "change" VALUES(308,'07fc5042936613488e54c51b','assessment','["eed10ea3d0886222f6637da4"]',NULL);
INSERT INTO "change" VALUES(309,'25ee811d40d59937266895bf','assessment','["eed10ea3d0886222f6637da4"]','{"id":"eed10ea3d0886222f6637da4","number":"AS-0002","month":"2026-03","rule":"calls","engineer_id":"b551b32b79c408d5869fdf10","customer_id":null,"ticket_id":"82db1b35d6577365390a36a9","dispatch_id":null,"at":"2026-03-20T02:00:00Z","source":"hand","fact":null,"because":"line engaged","penalty":10000,"amount":10000,"currency":"CNY","decimals":2,"made_at":"2026-04-01T01:00:00Z","waived_at":null,"waived_by":null,"waived_because":null,"dropped_at":null}');
INSERT INTO "change" VALUES(310,'a9230a19b43759652d0f144f','assessment_month','["2026-03"]',NULL);
INSERT INTO "change" VALUES(311,'52bec038e56af04be7fce068','assessment_told','["aa08ed0307dcd40693487e09"]',NULL);
INSERT INTO "change" VALUES(312,'33cdedc30309b7d81ff0e654','turnover','["3e0c0ffabee7d35b0df802ec","2026-02"]',NULL);
INSERT INTO "change" VALUES(313,'51a6de1d7bdfac6f1003c78a','settlement','["3e0c0ffabee7d35b0df802ec","2026Q1"]',NULL);
INSERT INTO "change" VALUES(314,'efa6405dcd0749f2e0b0e7c1','turnover','["3e0c0ffabee7d35b0df802ec","2026-04"]',NULL);
INSERT INTO "change" VALUES(315,'d36d7f05388f95eaaadea956','customer','["d523faf0c399147d32b74f97"]',NULL);
INSERT INTO "change" VALUES(316,'d36d7f05388f95eaaadea956','phone','["d523faf0c399147d32b74f97","861055500007","12"]',NULL);
INSERT INTO "change" VALUES(317,'638bf3ff49fc63c1e62cfc9f','phone','["3e0c0ffabee7d35b0df802ec","861055500007","12"]',NULL);
INSERT INTO "change" VALUES(318,'638bf3ff49fc63c1e62cfc9f','phone','["d523faf0c399147d32b74f97","861055500007","12"]','{"customer_id":"d523faf0c399147d32b74f97","digits":"861055500007","extension":"12","shown":"010 5550 0007 ext 12","tail":"5500007"}');
INSERT INTO "change" VALUES(319,'638bf3ff49fc63c1e62cfc9f','customer','["d523faf0c399147d32b74f97"]','{"id":"d523faf0c399147d32b74f97","name":"Sample Dealers","name_key":"sample dealers","region":null,"tier":null,"phase":null,"address":null,"number":"CU-0005","merged_into":null}');
INSERT INTO "change" VALUES(320,'080cbb28d9133d5b8443a9bb','contract_moved_end','["80aa03d849243d8d106426e2"]',NULL);
INSERT INTO "change" VALUES(321,'080cbb28d9133d5b8443a9bb','contract','["ebdeb06be73f67e2064ada47"]','{"id":"ebdeb06be73f67e2064ada47","number":"C-0002","customer_id":"266ca4a5db63a9bc5a79525c","kind":"basic","tier":"standard","phase":null,"starts_on":"2026-01-01","ends_on":"2027-01-31"}');
INSERT INTO "change" VALUES(322,'080cbb28d9133d5b8443a9bb','ticket','["a0d6f5230f6c0ec6e39c7fb5"]','{"id":"a0d6f5230f6c0ec6e39c7fb5","number":"SD-000002","count":2,"summary":"no power","kind":"fault","customer_id":"266ca4a5db63a9bc5a79525c","severity":null,"reach":null,"opened_at":"2026-03-02T03:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":"2bb4c4be8ec963fd83f16e70","contract_id":"ebdeb06be73f67e2064ada47","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(323,'080cbb28d9133d5b8443a9bb','ticket_period','["a0d6f5230f6c0ec6e39c7fb5","2026-03-02T03:00:00Z"]','{"ticket_id":"a0d6f5230f6c0ec6e39c7fb5","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","state":"held","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(324,'080cbb28d9133d5b8443a9bb','ticket_period','["a0d6f5230f6c0ec6e39c7fb5","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(325,'080cbb28d9133d5b8443a9bb','ticket','["9bbd5ad4c389580b2907d007"]','{"id":"9bbd5ad4c389580b2907d007","number":"SD-000003","count":3,"summary":"scanner reads every second code","kind":"fault","customer_id":"266ca4a5db63a9bc5a79525c","severity":null,"reach":null,"opened_at":"2026-03-02T03:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":"ebdeb06be73f67e2064ada47","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(326,'080cbb28d9133d5b8443a9bb','ticket_period','["9bbd5ad4c389580b2907d007","2026-03-02T03:30:00Z"]','{"ticket_id":"9bbd5ad4c389580b2907d007","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P2","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(327,'080cbb28d9133d5b8443a9bb','ticket_period','["9bbd5ad4c389580b2907d007","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(328,'ac80cda968cd85000b56a992','survey','["e547c7b8c627e38363d03896"]',NULL);
INSERT INTO "change" VALUES(329,'ac80cda968cd85000b56a992','survey_mark','["e547c7b8c627e38363d03896","attitude"]',NULL);
INSERT INTO "change" VALUES(330,'9a03d9ea2f76decd972e68fe','survey','["859e089ed7767bb566a181b9"]',NULL);
INSERT INTO "change" VALUES(331,'95600ff89b596ffa293a94fa','contact','["11cec40df73a82442f9f2a18"]','{"id":"11cec40df73a82442f9f2a18","customer_id":"7184d124349c03f9f34c56cc","site_id":"4e655d907826246cbad17f55","name":"Li Na","role":"head nurse","phone":"13800000003","mail":null,"left_on":null,"head":0}');
INSERT INTO "change" VALUES(332,'8c9f19d7d1ec8f626863710d','equipment','["2bb4c4be8ec963fd83f16e70"]','{"id":"2bb4c4be8ec963fd83f16e70","serial":"PR-1002","serial_key":"pr-1002","kind":"printer","model":null,"customer_id":"266ca4a5db63a9bc5a79525c","site_id":null,"contract_id":"ebdeb06be73f67e2064ada47","bought_on":"2026-02-01","delivered_on":null,"accepted_on":"2026-02-02","used_on":null,"scrapped_on":null,"plate":null,"plate_key":null,"note":null,"paid_on":null,"transferred_on":null}');
INSERT INTO "change" VALUES(333,'7ad0e6688edccca1aed306f7','ticket','["d5385e09fb08445f11ef82a5"]',NULL);
INSERT INTO "change" VALUES(334,'7ad0e6688edccca1aed306f7','ticket_period','["d5385e09fb08445f11ef82a5","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(335,'7ad0e6688edccca1aed306f7','call','["acaf99c054b962a269660cef"]',NULL);
INSERT INTO "change" VALUES(336,'7ad0e6688edccca1aed306f7','clock','["74af3a6e0657f13ccba8139e"]',NULL);
INSERT INTO "change" VALUES(337,'7ad0e6688edccca1aed306f7','clock','["2a51a1d03c7e79a9013c7519"]',NULL);
INSERT INTO "change" VALUES(338,'7ad0e6688edccca1aed306f7','clock_period','["74af3a6e0657f13ccba8139e","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(339,'7ad0e6688edccca1aed306f7','clock_period','["2a51a1d03c7e79a9013c7519","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(340,'a7d0a848c52945c7c0fe3c3d','withdrawn','["d5385e09fb08445f11ef82a5"]',NULL);
INSERT INTO "change" VALUES(341,'a7d0a848c52945c7c0fe3c3d','clock_period','["2a51a1d03c7e79a9013c7519","2026-04-01T01:00:00Z"]','{"clock_id":"2a51a1d03c7e79a9013c7519","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(342,'a7d0a848c52945c7c0fe3c3d','clock_period','["74af3a6e0657f13ccba8139e","2026-04-01T01:00:00Z"]','{"clock_id":"74af3a6e0657f13ccba8139e","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(343,'a7d0a848c52945c7c0fe3c3d','clock','["2a51a1d03c7e79a9013c7519"]','{"id":"2a51a1d03c7e79a9013c7519","ticket_id":"d5385e09fb08445f11ef82a5","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(344,'a7d0a848c52945c7c0fe3c3d','clock','["74af3a6e0657f13ccba8139e"]','{"id":"74af3a6e0657f13ccba8139e","ticket_id":"d5385e09fb08445f11ef82a5","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(345,'a7d0a848c52945c7c0fe3c3d','call','["acaf99c054b962a269660cef"]','{"id":"acaf99c054b962a269660cef","ticket_id":"d5385e09fb08445f11ef82a5","at":"2026-04-01T01:00:00Z","channel":"phone","caller":null,"phone":null,"said":"a slip","taken_by":"tester","place":0,"wish":null}');
INSERT INTO "change" VALUES(346,'a7d0a848c52945c7c0fe3c3d','ticket_period','["d5385e09fb08445f11ef82a5","2026-04-01T01:00:00Z"]','{"ticket_id":"d5385e09fb08445f11ef82a5","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(347,'a7d0a848c52945c7c0fe3c3d','ticket','["d5385e09fb08445f11ef82a5"]','{"id":"d5385e09fb08445f11ef82a5","number":"SD-000010","count":10,"summary":"a slip","kind":"fault","customer_id":"3e0c0ffabee7d35b0df802ec","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(348,'a7d0a848c52945c7c0fe3c3d','taken_back','[122]',NULL);
INSERT INTO "change" VALUES(349,'c7ea1bf60f910acb3e0a8b45','ticket','["cdf3a3fe03b6bdfd5895b39b"]',NULL);
INSERT INTO "change" VALUES(350,'c7ea1bf60f910acb3e0a8b45','ticket_period','["cdf3a3fe03b6bdfd5895b39b","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(351,'c7ea1bf60f910acb3e0a8b45','call','["27cb9e6e4b6cd858aeb6dab1"]',NULL);
INSERT INTO "change" VALUES(352,'c7ea1bf60f910acb3e0a8b45','clock','["a7a04fc7f2ab47586f386d49"]',NULL);
INSERT INTO "change" VALUES(353,'c7ea1bf60f910acb3e0a8b45','clock','["4305a40c9a89faf7fce3e233"]',NULL);
INSERT INTO "change" VALUES(354,'c7ea1bf60f910acb3e0a8b45','clock_period','["a7a04fc7f2ab47586f386d49","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(355,'c7ea1bf60f910acb3e0a8b45','clock_period','["4305a40c9a89faf7fce3e233","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(356,'2d091ee1699fac44b424b311','ticket','["0b59135e70beed5d10b6f7b9"]',NULL);
INSERT INTO "change" VALUES(357,'2d091ee1699fac44b424b311','ticket_period','["0b59135e70beed5d10b6f7b9","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(358,'2d091ee1699fac44b424b311','call','["00c869195a35b30c2cb05c2e"]',NULL);
INSERT INTO "change" VALUES(359,'2d091ee1699fac44b424b311','clock','["60990e0739efd427f22e938b"]',NULL);
INSERT INTO "change" VALUES(360,'2d091ee1699fac44b424b311','clock','["eaaac1e82fbda77d41778915"]',NULL);
INSERT INTO "change" VALUES(361,'2d091ee1699fac44b424b311','clock_period','["60990e0739efd427f22e938b","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(362,'2d091ee1699fac44b424b311','clock_period','["eaaac1e82fbda77d41778915","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(363,'9a6beb81a03638f2ed60bd30','ticket','["0b59135e70beed5d10b6f7b9"]','{"id":"0b59135e70beed5d10b6f7b9","number":"SD-000012","count":12,"summary":"logged twice","kind":"fault","customer_id":"3e0c0ffabee7d35b0df802ec","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(364,'9a6beb81a03638f2ed60bd30','call','["00c869195a35b30c2cb05c2e"]','{"id":"00c869195a35b30c2cb05c2e","ticket_id":"0b59135e70beed5d10b6f7b9","at":"2026-04-01T01:00:00Z","channel":"phone","caller":null,"phone":null,"said":"logged twice","taken_by":"tester","place":0,"wish":null}');
INSERT INTO "change" VALUES(365,'e9fd01ade86a388e7d42e39a','call','["00c869195a35b30c2cb05c2e"]','{"id":"00c869195a35b30c2cb05c2e","ticket_id":"0b59135e70beed5d10b6f7b9","at":"2026-04-01T01:00:00Z","channel":"phone","caller":"Mr Sample","phone":null,"said":"logged twice","taken_by":"tester","place":0,"wish":null}');
INSERT INTO "change" VALUES(366,'e9fd01ade86a388e7d42e39a','ticket_period','["0b59135e70beed5d10b6f7b9","2026-04-01T01:00:00Z"]','{"ticket_id":"0b59135e70beed5d10b6f7b9","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(367,'e9fd01ade86a388e7d42e39a','ticket_period','["0b59135e70beed5d10b6f7b9","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(368,'e9fd01ade86a388e7d42e39a','ticket','["0b59135e70beed5d10b6f7b9"]','{"id":"0b59135e70beed5d10b6f7b9","number":"SD-000012","count":12,"summary":"does anybody come","kind":"fault","customer_id":"3e0c0ffabee7d35b0df802ec","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(369,'e9fd01ade86a388e7d42e39a','clock','["60990e0739efd427f22e938b"]','{"id":"60990e0739efd427f22e938b","ticket_id":"0b59135e70beed5d10b6f7b9","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(370,'e9fd01ade86a388e7d42e39a','clock','["eaaac1e82fbda77d41778915"]','{"id":"eaaac1e82fbda77d41778915","ticket_id":"0b59135e70beed5d10b6f7b9","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(371,'e9fd01ade86a388e7d42e39a','clock_period','["60990e0739efd427f22e938b","2026-04-01T01:00:00Z"]','{"clock_id":"60990e0739efd427f22e938b","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(372,'e9fd01ade86a388e7d42e39a','clock_period','["eaaac1e82fbda77d41778915","2026-04-01T01:00:00Z"]','{"clock_id":"eaaac1e82fbda77d41778915","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(373,'4bff5e35e0daf4907c9686f1','customer','["b5ddc630dfbae3de4ce2872e"]',NULL);
INSERT INTO "change" VALUES(374,'4bff5e35e0daf4907c9686f1','customer_number','["k-17"]',NULL);
INSERT INTO "change" VALUES(375,'e49ff1cc21bd9a25a8b52363','customer','["f528b6198d2ec6e024185b3b"]',NULL);
INSERT INTO "change" VALUES(376,'e49ff1cc21bd9a25a8b52363','ticket','["7ac32ba5fd9451453a4cf996"]',NULL);
INSERT INTO "change" VALUES(377,'e49ff1cc21bd9a25a8b52363','ticket_period','["7ac32ba5fd9451453a4cf996","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(378,'e49ff1cc21bd9a25a8b52363','call','["b03a4b75ca9e8b78c2e0c10e"]',NULL);
INSERT INTO "change" VALUES(379,'e49ff1cc21bd9a25a8b52363','clock','["e19ed9687c21fb1bd414861f"]',NULL);
INSERT INTO "change" VALUES(380,'e49ff1cc21bd9a25a8b52363','clock','["2cc63f8fdcf77b61d6499c0a"]',NULL);
INSERT INTO "change" VALUES(381,'e49ff1cc21bd9a25a8b52363','clock_period','["e19ed9687c21fb1bd414861f","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(382,'e49ff1cc21bd9a25a8b52363','clock_period','["2cc63f8fdcf77b61d6499c0a","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(383,'e49ff1cc21bd9a25a8b52363','contact','["0b7659642c4c5855d5de068f"]',NULL);
INSERT INTO "change" VALUES(384,'e49ff1cc21bd9a25a8b52363','mail','["<1@example.invalid>"]',NULL);
INSERT INTO "change" VALUES(385,'5642f00e145288b4afda2961','ticket_period','["cdf3a3fe03b6bdfd5895b39b","2026-04-01T01:00:00Z"]','{"ticket_id":"cdf3a3fe03b6bdfd5895b39b","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(386,'5642f00e145288b4afda2961','ticket_period','["cdf3a3fe03b6bdfd5895b39b","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(387,'5642f00e145288b4afda2961','dispatch','["3e8eacdab6553b29e5df159f"]',NULL);
INSERT INTO "change" VALUES(388,'5642f00e145288b4afda2961','dispatch_crew','["3e8eacdab6553b29e5df159f","0a008b3a384cab8a10768b5b"]',NULL);
INSERT INTO "change" VALUES(389,'6597063feadc3f1721639212','task','["9eb3128cff805db3352da9cc"]',NULL);
INSERT INTO "change" VALUES(390,'6597063feadc3f1721639212','task','["9eb3128cff805db3352da9cc"]','{"id":"9eb3128cff805db3352da9cc","number":"T-0001","rule":null,"turn":null,"what":"send the manual","noun":"customer","noun_id":"7184d124349c03f9f34c56cc","customer_id":"7184d124349c03f9f34c56cc","engineer_id":null,"role":null,"batch":null,"made_at":"2026-04-01T01:00:00Z","made_by":"tester","planned_on":"2026-04-03","due_on":"2026-04-03","ticket_id":null,"done_at":null,"done_by":null,"outcome":null,"dropped_at":null,"because":null}');
INSERT INTO "change" VALUES(391,'3350d3750e92af9d3fb39a68','task_move','["9eb3128cff805db3352da9cc",1]',NULL);
INSERT INTO "change" VALUES(392,'3350d3750e92af9d3fb39a68','task','["9eb3128cff805db3352da9cc"]','{"id":"9eb3128cff805db3352da9cc","number":"T-0001","rule":null,"turn":null,"what":"send the manual","noun":"customer","noun_id":"7184d124349c03f9f34c56cc","customer_id":"7184d124349c03f9f34c56cc","engineer_id":"b551b32b79c408d5869fdf10","role":null,"batch":null,"made_at":"2026-04-01T01:00:00Z","made_by":"tester","planned_on":"2026-04-03","due_on":"2026-04-03","ticket_id":null,"done_at":null,"done_by":null,"outcome":null,"dropped_at":null,"because":null}');
INSERT INTO "change" VALUES(393,'6daa38ce9326ffc421beca84','acceptance','["2bb4c4be8ec963fd83f16e70","final"]',NULL);
INSERT INTO "change" VALUES(394,'6daa38ce9326ffc421beca84','equipment','["2bb4c4be8ec963fd83f16e70"]','{"id":"2bb4c4be8ec963fd83f16e70","serial":"PR-1002","serial_key":"pr-1002","kind":"printer","model":null,"customer_id":"266ca4a5db63a9bc5a79525c","site_id":null,"contract_id":"ebdeb06be73f67e2064ada47","bought_on":"2026-02-01","delivered_on":null,"accepted_on":"2026-02-02","used_on":null,"scrapped_on":null,"plate":"豫A12345","plate_key":"豫a12345","note":"in the van","paid_on":null,"transferred_on":null}');
INSERT INTO "change" VALUES(395,'6daa38ce9326ffc421beca84','kept_file','["equipment","2bb4c4be8ec963fd83f16e70",1]',NULL);
INSERT INTO "change" VALUES(396,'494281972d40bb0c89a7b82e','warranty_card','["2bb4c4be8ec963fd83f16e70"]',NULL);
INSERT INTO "change" VALUES(397,'585fb78bb7f91f429ebeb3ec','care_rule','["count"]',NULL);
INSERT INTO "change" VALUES(398,'585fb78bb7f91f429ebeb3ec','task','["7044fe69d997cba5ec21abfd"]',NULL);
INSERT INTO "change" VALUES(399,'585fb78bb7f91f429ebeb3ec','task','["23cf0167cbfc1f6078f63c91"]',NULL);
INSERT INTO "change" VALUES(400,'bd8729ceb04d68e2bec9395e','dispatch','["3e8eacdab6553b29e5df159f"]','{"id":"3e8eacdab6553b29e5df159f","ticket_id":"cdf3a3fe03b6bdfd5895b39b","visit":1,"engineer_id":"b551b32b79c408d5869fdf10","ordered_at":"2026-04-01T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null}');
INSERT INTO "change" VALUES(401,'bd8729ceb04d68e2bec9395e','clock','["a7a04fc7f2ab47586f386d49"]','{"id":"a7a04fc7f2ab47586f386d49","ticket_id":"cdf3a3fe03b6bdfd5895b39b","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(402,'bd8729ceb04d68e2bec9395e','clock_period','["a7a04fc7f2ab47586f386d49","2026-04-01T01:00:00Z"]','{"clock_id":"a7a04fc7f2ab47586f386d49","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(403,'8e37374be70dcee1c442289d','dispatch','["3e8eacdab6553b29e5df159f"]','{"id":"3e8eacdab6553b29e5df159f","ticket_id":"cdf3a3fe03b6bdfd5895b39b","visit":1,"engineer_id":"b551b32b79c408d5869fdf10","ordered_at":"2026-04-01T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-04-01T01:00:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null}');
INSERT INTO "change" VALUES(404,'8e37374be70dcee1c442289d','dispatch_check','["3e8eacdab6553b29e5df159f","tidy"]',NULL);
INSERT INTO "change" VALUES(405,'8e37374be70dcee1c442289d','dispatch_item','["3e8eacdab6553b29e5df159f","training"]',NULL);
INSERT INTO "change" VALUES(406,'8e37374be70dcee1c442289d','ticket','["809d7f86cc514007c6fb2146"]',NULL);
INSERT INTO "change" VALUES(407,'8e37374be70dcee1c442289d','ticket_period','["809d7f86cc514007c6fb2146","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(408,'8e37374be70dcee1c442289d','call','["b72498ad3e339dc9d198cf78"]',NULL);
INSERT INTO "change" VALUES(409,'8e37374be70dcee1c442289d','clock','["07ae47c02e708a3bd3be28f6"]',NULL);
INSERT INTO "change" VALUES(410,'8e37374be70dcee1c442289d','clock','["d749caff2548edeab437a69b"]',NULL);
INSERT INTO "change" VALUES(411,'8e37374be70dcee1c442289d','clock_period','["07ae47c02e708a3bd3be28f6","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(412,'8e37374be70dcee1c442289d','clock_period','["d749caff2548edeab437a69b","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(413,'8e37374be70dcee1c442289d','finding','["3e8eacdab6553b29e5df159f","cable loose"]',NULL);
INSERT INTO "change" VALUES(414,'8e37374be70dcee1c442289d','priced_line','["e7a94751c4f3df4d20a95f27"]',NULL);
INSERT INTO "change" VALUES(415,'8e37374be70dcee1c442289d','priced_line','["c239298132bd382f2bf50fd2"]',NULL);
INSERT INTO "change" VALUES(416,'0661943fa59cd1f8f416ee1e','dispatch_check','["3e8eacdab6553b29e5df159f","tidy"]','{"dispatch_id":"3e8eacdab6553b29e5df159f","item":"tidy","kept":1,"judged_by":null}');
INSERT INTO "change" VALUES(417,'4be7eeaf12abc228c3e2d394','article','["641dafe9c055593a5a3ac4fb"]',NULL);
INSERT INTO "change" VALUES(418,'6704fad6de9d837e6c8b0275','ticket','["79881392906f6e9f484da456"]',NULL);
INSERT INTO "change" VALUES(419,'6704fad6de9d837e6c8b0275','ticket_period','["79881392906f6e9f484da456","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(420,'6704fad6de9d837e6c8b0275','call','["4c6f6dc83f4bb43ad396339a"]',NULL);
INSERT INTO "change" VALUES(421,'6704fad6de9d837e6c8b0275','clock','["0a02a01e205c5f4eb4cde6ee"]',NULL);
INSERT INTO "change" VALUES(422,'6704fad6de9d837e6c8b0275','clock','["818c8786ba8715b25d112b6a"]',NULL);
INSERT INTO "change" VALUES(423,'6704fad6de9d837e6c8b0275','clock_period','["0a02a01e205c5f4eb4cde6ee","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(424,'6704fad6de9d837e6c8b0275','clock_period','["818c8786ba8715b25d112b6a","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(425,'db461b73f68caf9ae32544c9','ticket_period','["79881392906f6e9f484da456","2026-04-01T02:00:00Z"]','{"ticket_id":"79881392906f6e9f484da456","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(426,'db461b73f68caf9ae32544c9','ticket_period','["79881392906f6e9f484da456","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(427,'db461b73f68caf9ae32544c9','ticket','["79881392906f6e9f484da456"]','{"id":"79881392906f6e9f484da456","number":"SD-000015","count":15,"summary":"how does it print now","kind":"fault","customer_id":"3e0c0ffabee7d35b0df802ec","severity":null,"reach":null,"opened_at":"2026-04-01T02:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(428,'db461b73f68caf9ae32544c9','clock','["0a02a01e205c5f4eb4cde6ee"]','{"id":"0a02a01e205c5f4eb4cde6ee","ticket_id":"79881392906f6e9f484da456","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T02:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T02:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(429,'db461b73f68caf9ae32544c9','clock','["818c8786ba8715b25d112b6a"]','{"id":"818c8786ba8715b25d112b6a","ticket_id":"79881392906f6e9f484da456","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T02:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T02:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(430,'db461b73f68caf9ae32544c9','clock_period','["0a02a01e205c5f4eb4cde6ee","2026-04-01T02:00:00Z"]','{"clock_id":"0a02a01e205c5f4eb4cde6ee","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(431,'db461b73f68caf9ae32544c9','clock_period','["818c8786ba8715b25d112b6a","2026-04-01T02:00:00Z"]','{"clock_id":"818c8786ba8715b25d112b6a","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(432,'db461b73f68caf9ae32544c9','article_use','["a14bcf70eddc8c9e2d4e2a69"]',NULL);
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
INSERT INTO "clock" VALUES('77737432ca00df2f7144c088','82db1b35d6577365390a36a9','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('8dd7804e709a7843246b701c','82db1b35d6577365390a36a9','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('b11d9fef4226ceeba38c4105','82db1b35d6577365390a36a9','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T01:00:00Z','resolved','2026-03-02T02:05:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('07c930e02d6d573dddbef67e','82db1b35d6577365390a36a9','arrive','gold','2h clock','always','arrived',NULL,'ordered','2026-03-02T01:00:00Z','arrived','2026-03-02T02:05:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('d8a8e978ab49c318909e8897','a0d6f5230f6c0ec6e39c7fb5','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:00:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('03bd52451d3ae9a40618a2e1','a0d6f5230f6c0ec6e39c7fb5','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:00:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('1db38359ad565fa6ad46fc13','9bbd5ad4c389580b2907d007','answer','standard','30m','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z','answered','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z','missed','2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('c082a4f826fbc3801a3017b8','9bbd5ad4c389580b2907d007','solve','standard','2 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('b16d744e5b00fcc5d24cb61a','9c3e2f64354b4cee572a6787','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T03:45:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('cafb6e277b46ae68af012df1','9c3e2f64354b4cee572a6787','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T04:00:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('635a7d310d50fb882ff1cd15','9c3e2f64354b4cee572a6787','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('4ee4f71bbba7890a2bb45237','725f499b0de1ea8f26a5bb7d','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:35:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('55d8895974dd36987fe8374d','725f499b0de1ea8f26a5bb7d','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:50:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('478fd13dd45f9b8dba8f6e50','725f499b0de1ea8f26a5bb7d','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('db8a804ac38f71767c9464d9','41cf38782e40475e90201cfd','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('6d8df176504a6a17c30a3a32','41cf38782e40475e90201cfd','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('f51480fafcb526a0a5756371','37a220526eb41e6cec5a8b51','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-03T01:00:00Z','arrived','2026-03-03T01:00:00Z',NULL,'met','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('c3671dc970999a6ae3bfde8f','37a220526eb41e6cec5a8b51','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('40070723035b3c570baa156b','bd213f0179b17e5a14f5c7d4','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met','2026-03-02T00:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('9a8e91443608915b6e5e0c7e','bd213f0179b17e5a14f5c7d4','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met','2026-03-02T00:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('aa2c4f6ece408c25e2f0b579','d74e11ccb55131628a5efa44','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('fc01f1691fba7bb02cf2285e','d74e11ccb55131628a5efa44','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('eeab6544386502a37ce89c17','d74e11ccb55131628a5efa44','solve','gold','3 working days','office','resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('c0d9a871d7cb4bea7219b150','9ec0cd200a8f8d171252a1d0','answer','standard','30m','office','answered opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z','answered','2026-03-04T01:10:00Z',NULL,'met','2026-03-04T01:00:00Z','tester','2026-03-04T03:00:00Z','written on paper');
INSERT INTO "clock" VALUES('163fd97c8397241aec9d188e','9ec0cd200a8f8d171252a1d0','solve','standard','8h','office','resolved','customer parts vendor problem evidence','logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('a7a04fc7f2ab47586f386d49','cdf3a3fe03b6bdfd5895b39b','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z','arrived','2026-04-01T01:00:00Z',NULL,'met','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('4305a40c9a89faf7fce3e233','cdf3a3fe03b6bdfd5895b39b','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('60990e0739efd427f22e938b','0b59135e70beed5d10b6f7b9','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z','merged','2026-04-01T01:00:00Z',NULL,'void','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('eaaac1e82fbda77d41778915','0b59135e70beed5d10b6f7b9','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z','merged','2026-04-01T01:00:00Z',NULL,'void','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('e19ed9687c21fb1bd414861f','7ac32ba5fd9451453a4cf996','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('2cc63f8fdcf77b61d6499c0a','7ac32ba5fd9451453a4cf996','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('07ae47c02e708a3bd3be28f6','809d7f86cc514007c6fb2146','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('d749caff2548edeab437a69b','809d7f86cc514007c6fb2146','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('0a02a01e205c5f4eb4cde6ee','79881392906f6e9f484da456','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T02:00:00Z','resolved','2026-04-01T02:00:00Z',NULL,'met','2026-04-01T02:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('818c8786ba8715b25d112b6a','79881392906f6e9f484da456','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T02:00:00Z','resolved','2026-04-01T02:00:00Z',NULL,'met','2026-04-01T02:00:00Z',NULL,NULL,NULL);
CREATE TABLE clock_period (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  due_at TEXT NOT NULL,
  held INTEGER NOT NULL CHECK (held IN (0, 1)),
  PRIMARY KEY (clock_id, since),
  CHECK (since <= until)
) STRICT;
INSERT INTO "clock_period" VALUES('77737432ca00df2f7144c088','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:15:00Z',0);
INSERT INTO "clock_period" VALUES('8dd7804e709a7843246b701c','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('b11d9fef4226ceeba38c4105','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('07c930e02d6d573dddbef67e','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('03bd52451d3ae9a40618a2e1','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('d8a8e978ab49c318909e8897','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-02T06:00:00Z',1);
INSERT INTO "clock_period" VALUES('1db38359ad565fa6ad46fc13','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('c082a4f826fbc3801a3017b8','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','2026-03-04T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('b16d744e5b00fcc5d24cb61a','2026-03-02T03:30:00Z','2026-03-04T01:00:00Z','2026-03-02T03:45:00Z',0);
INSERT INTO "clock_period" VALUES('cafb6e277b46ae68af012df1','2026-03-02T03:30:00Z','2026-03-04T01:00:00Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('635a7d310d50fb882ff1cd15','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-05T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('635a7d310d50fb882ff1cd15','2026-03-02T06:00:00Z','2026-03-04T01:00:00Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('4ee4f71bbba7890a2bb45237','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:35:00Z',0);
INSERT INTO "clock_period" VALUES('55d8895974dd36987fe8374d','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:50:00Z',0);
INSERT INTO "clock_period" VALUES('478fd13dd45f9b8dba8f6e50','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('db8a804ac38f71767c9464d9','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('6d8df176504a6a17c30a3a32','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('f51480fafcb526a0a5756371','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('c3671dc970999a6ae3bfde8f','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('40070723035b3c570baa156b','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-02T02:30:00Z',0);
INSERT INTO "clock_period" VALUES('9a8e91443608915b6e5e0c7e','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('b16d744e5b00fcc5d24cb61a','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T03:45:00Z',1);
INSERT INTO "clock_period" VALUES('cafb6e277b46ae68af012df1','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T04:00:00Z',1);
INSERT INTO "clock_period" VALUES('635a7d310d50fb882ff1cd15','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T09:30:00Z',1);
INSERT INTO "clock_period" VALUES('aa2c4f6ece408c25e2f0b579','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-04T01:15:00Z',0);
INSERT INTO "clock_period" VALUES('fc01f1691fba7bb02cf2285e','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-04T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('eeab6544386502a37ce89c17','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('c0d9a871d7cb4bea7219b150','2026-03-04T01:00:00Z','2026-03-04T01:10:00Z','2026-03-04T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('163fd97c8397241aec9d188e','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-05T01:00:00Z',0);
INSERT INTO "clock_period" VALUES('b16d744e5b00fcc5d24cb61a','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T03:45:00Z',0);
INSERT INTO "clock_period" VALUES('cafb6e277b46ae68af012df1','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('635a7d310d50fb882ff1cd15','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('a7a04fc7f2ab47586f386d49','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('4305a40c9a89faf7fce3e233','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('60990e0739efd427f22e938b','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('eaaac1e82fbda77d41778915','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('e19ed9687c21fb1bd414861f','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('2cc63f8fdcf77b61d6499c0a','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('07ae47c02e708a3bd3be28f6','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('d749caff2548edeab437a69b','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('0a02a01e205c5f4eb4cde6ee','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','2026-04-01T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('818c8786ba8715b25d112b6a','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','2026-04-09T09:30:00Z',0);
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
INSERT INTO "consent" VALUES('1145d0e0a084a4de98dc22ce','82db1b35d6577365390a36a9','remote',NULL,'Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('a293bae448a3785746b85e52','82db1b35d6577365390a36a9','quote','22699493fe9ace423a9a8b53','Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('30588378715c56d2b2c9f42e','a0d6f5230f6c0ec6e39c7fb5','removal',NULL,'Ms Example','phone','2026-03-02T03:00:00Z');
CREATE TABLE contact (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  site_id TEXT REFERENCES site (id),
  name TEXT NOT NULL CHECK (name <> ''),
  role TEXT,
  phone TEXT,
  mail TEXT
, left_on TEXT, head INTEGER NOT NULL DEFAULT 0 CHECK (head IN (0, 1))) STRICT;
INSERT INTO "contact" VALUES('11cec40df73a82442f9f2a18','7184d124349c03f9f34c56cc','4e655d907826246cbad17f55','Li Na','head nurse','13800000003',NULL,'2026-04-01',0);
INSERT INTO "contact" VALUES('0b7659642c4c5855d5de068f','f528b6198d2ec6e024185b3b',NULL,'Li Na',NULL,NULL,'li@example.invalid',NULL,0);
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
INSERT INTO "contract" VALUES('73edfbc5e46158faf269cf29','C-0001','7184d124349c03f9f34c56cc','full','gold',NULL,'2026-01-01','2026-12-31');
INSERT INTO "contract" VALUES('ebdeb06be73f67e2064ada47','C-0002','266ca4a5db63a9bc5a79525c','basic','standard',NULL,'2026-01-01','2027-06-30');
CREATE TABLE contract_extension (
  clock_id TEXT PRIMARY KEY REFERENCES clock (id),
  contract_id TEXT NOT NULL REFERENCES contract (id),
  at TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  CHECK (ended_on < ends_on)
) STRICT;
INSERT INTO "contract_extension" VALUES('1db38359ad565fa6ad46fc13','ebdeb06be73f67e2064ada47','2026-03-02T06:00:00Z','2026-12-31','2027-01-31');
CREATE TABLE contract_moved_end (
  id TEXT PRIMARY KEY,
  contract_id TEXT NOT NULL REFERENCES contract (id),
  at TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  why TEXT NOT NULL CHECK (why <> ''),
  CHECK (ended_on <> ends_on)
) STRICT;
INSERT INTO "contract_moved_end" VALUES('80aa03d849243d8d106426e2','ebdeb06be73f67e2064ada47','2026-04-01T01:00:00Z','2027-01-31','2027-06-30','goodwill');
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
INSERT INTO "customer" VALUES('7184d124349c03f9f34c56cc','Example Clinic','example clinic','city','gold',NULL,'1 Example Road','CU-0001',NULL);
INSERT INTO "customer" VALUES('266ca4a5db63a9bc5a79525c','示例诊所','示例诊所',NULL,NULL,NULL,NULL,'CU-0002',NULL);
INSERT INTO "customer" VALUES('3e0c0ffabee7d35b0df802ec','Sample Dealer','sample dealer',NULL,NULL,NULL,NULL,'CU-0003',NULL);
INSERT INTO "customer" VALUES('48c6f40180e03b0e17c9af9d','Sample School','sample school',NULL,NULL,NULL,NULL,'CU-0004',NULL);
INSERT INTO "customer" VALUES('d523faf0c399147d32b74f97','Sample Dealers','sample dealers',NULL,NULL,NULL,NULL,'CU-0005','3e0c0ffabee7d35b0df802ec');
INSERT INTO "customer" VALUES('b5ddc630dfbae3de4ce2872e','Sample Works','sample works',NULL,NULL,NULL,NULL,'CU-0006',NULL);
INSERT INTO "customer" VALUES('f528b6198d2ec6e024185b3b','Li Na','li na',NULL,NULL,NULL,NULL,'CU-0007',NULL);
CREATE TABLE customer_number (
  number_key TEXT PRIMARY KEY,
  number TEXT NOT NULL CHECK (number <> ''),
  customer_id TEXT NOT NULL REFERENCES customer (id),
  name_key TEXT NOT NULL
) STRICT;
INSERT INTO "customer_number" VALUES('k-17','K-17','b5ddc630dfbae3de4ce2872e','sample works');
CREATE TABLE discount (
  ticket_id TEXT PRIMARY KEY REFERENCES ticket (id),
  amount INTEGER NOT NULL CHECK (amount > 0),
  currency TEXT NOT NULL,
  decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 4),
  why TEXT NOT NULL CHECK (why <> ''),
  at TEXT NOT NULL,
  given_by TEXT NOT NULL
) STRICT;
INSERT INTO "discount" VALUES('82db1b35d6577365390a36a9',500,'CNY',2,'goodwill','2026-03-02T02:05:00Z','tester');
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
INSERT INTO "dispatch" VALUES('9dfbd5212568f5934fccb9fc','82db1b35d6577365390a36a9',1,'b551b32b79c408d5869fdf10','2026-03-02T01:00:00Z',NULL,NULL,'2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z',NULL,'paper jam','worn roller','roller replaced','prints 20 labels',40,'2026-03-02T02:05:00Z','paper',NULL,NULL,'cost','free','full care',NULL,12,'printed 20 labels',1,'Li Na','2026-03-02T02:05:00Z',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dispatch" VALUES('250789769995cc00e692454d','37a220526eb41e6cec5a8b51',1,'0a008b3a384cab8a10768b5b','2026-03-03T01:00:00Z',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,'none','no training','explained','they know how',30,NULL,NULL,NULL,NULL,'free','free','in warranty',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dispatch" VALUES('3e8eacdab6553b29e5df159f','cdf3a3fe03b6bdfd5895b39b',1,'b551b32b79c408d5869fdf10','2026-04-01T01:00:00Z',NULL,NULL,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'price','price','out of warranty',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'third floor','do not bend it',1);
CREATE TABLE dispatch_check (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  kept INTEGER NOT NULL CHECK (kept IN (0, 1)), judged_by TEXT,
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_check" VALUES('9dfbd5212568f5934fccb9fc','uniform',1,NULL);
INSERT INTO "dispatch_check" VALUES('9dfbd5212568f5934fccb9fc','tidy',0,NULL);
INSERT INTO "dispatch_check" VALUES('3e8eacdab6553b29e5df159f','tidy',0,'tester');
CREATE TABLE dispatch_crew (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  PRIMARY KEY (dispatch_id, engineer_id)
) STRICT;
INSERT INTO "dispatch_crew" VALUES('3e8eacdab6553b29e5df159f','0a008b3a384cab8a10768b5b');
CREATE TABLE dispatch_item (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  quantity INTEGER NOT NULL CHECK (quantity > 0), method TEXT,
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_item" VALUES('9dfbd5212568f5934fccb9fc','training',1,NULL);
INSERT INTO "dispatch_item" VALUES('3e8eacdab6553b29e5df159f','training',1,'at the machine');
CREATE TABLE document (
  number INTEGER PRIMARY KEY,  -- when the texts have changed it is another one
  ticket_id TEXT NOT NULL UNIQUE REFERENCES ticket (id) ON DELETE CASCADE,
  digest INTEGER NOT NULL      -- of the texts
) STRICT;
INSERT INTO "document" VALUES(0,'9bbd5ad4c389580b2907d007',2483302705);
INSERT INTO "document" VALUES(1,'bd213f0179b17e5a14f5c7d4',129524800);
INSERT INTO "document" VALUES(2,'37a220526eb41e6cec5a8b51',1064806338);
INSERT INTO "document" VALUES(3,'41cf38782e40475e90201cfd',2093342709);
INSERT INTO "document" VALUES(4,'9ec0cd200a8f8d171252a1d0',1221380378);
INSERT INTO "document" VALUES(5,'725f499b0de1ea8f26a5bb7d',3112426978);
INSERT INTO "document" VALUES(6,'82db1b35d6577365390a36a9',1763828510);
INSERT INTO "document" VALUES(7,'9c3e2f64354b4cee572a6787',3873463776);
INSERT INTO "document" VALUES(8,'d74e11ccb55131628a5efa44',3017057375);
INSERT INTO "document" VALUES(9,'0b59135e70beed5d10b6f7b9',3483548428);
INSERT INTO "document" VALUES(10,'7ac32ba5fd9451453a4cf996',2242262510);
INSERT INTO "document" VALUES(11,'a0d6f5230f6c0ec6e39c7fb5',4152089765);
INSERT INTO "document" VALUES(12,'809d7f86cc514007c6fb2146',325237026);
INSERT INTO "document" VALUES(13,'cdf3a3fe03b6bdfd5895b39b',3848825112);
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
INSERT INTO "engineer" VALUES('b551b32b79c408d5869fdf10','Wang Lin','wang lin','wang','centre',NULL,'10 0001',NULL,1,NULL);
INSERT INTO "engineer" VALUES('0a008b3a384cab8a10768b5b','Zhao Min','zhao min','zhao','centre',NULL,NULL,NULL,1,8);
INSERT INTO "engineer" VALUES('920c4ec74d472d71da4cbc22','Ada','ada',NULL,NULL,NULL,NULL,NULL,1,NULL);
CREATE TABLE engineer_role (
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  role TEXT NOT NULL CHECK (role <> ''),
  PRIMARY KEY (engineer_id, role)
) STRICT;
INSERT INTO "engineer_role" VALUES('0a008b3a384cab8a10768b5b','reception');
CREATE TABLE engineer_skill (
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  skill TEXT NOT NULL CHECK (skill <> ''),
  PRIMARY KEY (engineer_id, skill)
) STRICT;
INSERT INTO "engineer_skill" VALUES('b551b32b79c408d5869fdf10','printer');
INSERT INTO "engineer_skill" VALUES('0a008b3a384cab8a10768b5b','installation');
CREATE TABLE entitlement (
  contract_id TEXT NOT NULL REFERENCES contract (id),
  entitlement TEXT NOT NULL,
  total INTEGER NOT NULL CHECK (total >= 0),
  used INTEGER NOT NULL DEFAULT 0 CHECK (used BETWEEN 0 AND total),
  PRIMARY KEY (contract_id, entitlement)
) STRICT;
INSERT INTO "entitlement" VALUES('73edfbc5e46158faf269cf29','visit',4,1);
INSERT INTO "entitlement" VALUES('73edfbc5e46158faf269cf29','training',2,1);
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
INSERT INTO "equipment" VALUES('efb12c03f093d15d54c07b1f','PR-1001','pr-1001','printer','LP2','7184d124349c03f9f34c56cc','4e655d907826246cbad17f55','73edfbc5e46158faf269cf29','2024-01-01','2024-01-05','2024-01-10',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "equipment" VALUES('2bb4c4be8ec963fd83f16e70','PR-1002','pr-1002','printer',NULL,'266ca4a5db63a9bc5a79525c',NULL,'ebdeb06be73f67e2064ada47','2026-02-01',NULL,'2026-04-01',NULL,NULL,'豫A12345','豫a12345','in the van',NULL,NULL);
INSERT INTO "equipment" VALUES('abd6794195a14b331b147033','PR-9001','pr-9001','printer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE "escalation" (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  percent INTEGER NOT NULL CHECK (percent >= 0),
  done_at TEXT NOT NULL,
  undone TEXT,
  PRIMARY KEY (clock_id, percent)
) STRICT;
INSERT INTO "escalation" VALUES('635a7d310d50fb882ff1cd15',75,'2026-03-02T09:20:00Z',NULL);
INSERT INTO "escalation" VALUES('478fd13dd45f9b8dba8f6e50',75,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('635a7d310d50fb882ff1cd15',100,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('478fd13dd45f9b8dba8f6e50',100,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('478fd13dd45f9b8dba8f6e50',150,'2026-03-03T01:00:00Z',NULL);
CREATE TABLE finding (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  what TEXT NOT NULL CHECK (what <> ''),
  place INTEGER NOT NULL,
  ticket_id TEXT REFERENCES ticket (id),
  PRIMARY KEY (dispatch_id, what)
) STRICT;
INSERT INTO "finding" VALUES('3e8eacdab6553b29e5df159f','cable loose',0,'809d7f86cc514007c6fb2146');
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
INSERT INTO "hold" VALUES('f8afc6b99f7bc52a9884e148','a0d6f5230f6c0ec6e39c7fb5','factory','2026-03-02T03:00:00Z',NULL,'tester','sent away',NULL);
INSERT INTO "hold" VALUES('801ebfbda2aa65a4b273b3f8','37a220526eb41e6cec5a8b51','resolved','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester',NULL,NULL);
INSERT INTO "hold" VALUES('f4f33dac6574d3bbc8c878d1','9c3e2f64354b4cee572a6787','customer','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','tester',NULL,'2026-03-06T01:00:00Z');
CREATE TABLE holder (
  id TEXT PRIMARY KEY,
  place TEXT,
  engineer_id TEXT REFERENCES engineer (id),
  dispatch_id TEXT UNIQUE REFERENCES dispatch (id),
  CHECK ((place IS NULL) <> (dispatch_id IS NULL)),
  CHECK (engineer_id IS NULL OR place IS NOT NULL)
) STRICT;
INSERT INTO "holder" VALUES('0c983d59777ccb711c3462ce','warehouse',NULL,NULL);
INSERT INTO "holder" VALUES('0aee826027b7eb843a7e59a2','centre','b551b32b79c408d5869fdf10',NULL);
INSERT INTO "holder" VALUES('e8d167172fb40244b7797e2f','centre',NULL,NULL);
INSERT INTO "holder" VALUES('61c3de7ca0657d0be4e70121',NULL,NULL,'9dfbd5212568f5934fccb9fc');
CREATE TABLE imported (
  row_hash TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id)
) STRICT;
INSERT INTO "imported" VALUES('a98a8f651662bdde032bfcf6f228a852c052407dc84ee9adcf3529dfd15c2d8e','bd213f0179b17e5a14f5c7d4');
INSERT INTO "imported" VALUES('aed74f9fb9599ceeef9748d00acf6cc53cf33903c89475435915b9eb77ea7540','bd213f0179b17e5a14f5c7d4');
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
INSERT INTO "journal" VALUES(1,'037c3f860a32221b675116b6','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','b551b32b79c408d5869fdf10','engineer added','{"name": "Wang Lin", "station": "centre"}','30f7c30afdcd33a27818ed99d8778a6459aa8c4e4c30a3807da450550b871a48');
INSERT INTO "journal" VALUES(2,'8a55e27e2c369557eed81a1b','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','0a008b3a384cab8a10768b5b','engineer added','{"name": "Zhao Min", "station": "centre", "roles": ["reception"]}','29b80013879946c7b7172e6c39ea31dd2b961554410deb0d64cfe1f08aa52775');
INSERT INTO "journal" VALUES(3,'45c9cffb5f8f0619dbbcce9d','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','0a008b3a384cab8a10768b5b','engineer away','{"name": "Zhao Min", "since": "2026-04-05T16:00:00Z", "until": "2026-04-10T16:00:00Z", "note": "holiday"}','7e56a000281418fdf922c2059c7d12be3fd0c2db1fd23e54a336d400c5487846');
INSERT INTO "journal" VALUES(4,'7c2e4cde9b762786729f78e6','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','7184d124349c03f9f34c56cc','customer added','{"number": "CU-0001", "name": "Example Clinic", "phones": ["13800000001"]}','0d59a95ad6464049002d292362c4a4382e5be5062aeeb022eaf00d6992be941e');
INSERT INTO "journal" VALUES(5,'38014afa7ffda0376ea4576a','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','266ca4a5db63a9bc5a79525c','customer added','{"number": "CU-0002", "name": "示例诊所", "phones": ["13800000002"]}','49430fd59bbc9b994918d2966a36648c0d1d8a261a2649c43f2ed8ab9ccfd059');
INSERT INTO "journal" VALUES(6,'e4edf3af15da203860a0e2ee','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','3e0c0ffabee7d35b0df802ec','customer added','{"number": "CU-0003", "name": "Sample Dealer", "phones": []}','f3ee344a6cd88f5960f6f6c7625970afa3499b8ce17da41f3efe3fd987e3f1f4');
INSERT INTO "journal" VALUES(7,'2ac6875e82854eeaa6ab6c31','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','site','4e655d907826246cbad17f55','site added','{"customer": "Example Clinic", "name": "North wing", "address": "2 Sample Road", "region": "county"}','99b9d567ae6673987665c9d756d058a5d7fce8fd544a1731737566791dd4344b');
INSERT INTO "journal" VALUES(8,'8500d2085d8f50f77ffd1e02','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','7184d124349c03f9f34c56cc','telephone added','{"name": "Example Clinic", "phone": "13800000003"}','689c21d305e36b6b730e923cf90f7be9e5fbef5d981af7903d35df8742ccf05d');
INSERT INTO "journal" VALUES(9,'8500d2085d8f50f77ffd1e02','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','7184d124349c03f9f34c56cc','contact added','{"customer": "Example Clinic", "name": "Li Na", "site": "North wing", "role": "head nurse", "phone": "13800000003", "mail": null}','c0293ad35819fdea9c31a1a0983ca15aa5fa9e291c10dbd3ed9aad2b98940064');
INSERT INTO "journal" VALUES(10,'dad798aca08a70f6b011c49e','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','73edfbc5e46158faf269cf29','contract added','{"number": "C-0001", "customer": "Example Clinic", "kind": "full", "tier": "gold", "from": "2026-01-01", "to": "2026-12-31"}','0e4267cc9356b7fd6fd2ef3888fd8785f9fd2a6fcdeb327cc370c1535c497862');
INSERT INTO "journal" VALUES(11,'15bab322e098fde59aaf8415','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','ebdeb06be73f67e2064ada47','contract added','{"number": "C-0002", "customer": "示例诊所", "kind": "basic", "tier": "standard", "from": "2026-01-01", "to": "2026-12-31"}','56b0fe15aeceab3fbeb03ed49b6dc4ba072c4f941d863bfb5cf3dc9c65119b91');
INSERT INTO "journal" VALUES(12,'7aafd6d9c6d947e69e2884b2','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','efb12c03f093d15d54c07b1f','equipment added','{"serial": "PR-1001", "kind": "printer", "customer": "Example Clinic", "plate": null}','bd5aed1e4704220466e82ae24d50beaee2f806ad5cccd4a5aac5de49288459d6');
INSERT INTO "journal" VALUES(13,'dcbf765aceb1fff5e4751f3d','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','2bb4c4be8ec963fd83f16e70','equipment added','{"serial": "PR-1002", "kind": "printer", "customer": "示例诊所", "plate": null}','ce75395b875085483603e3c2be91d7a4a8a266e84f7e1c2b1ce9750cd2fdd4a3');
INSERT INTO "journal" VALUES(14,'da708edeb9272d8af9371d41','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','abd6794195a14b331b147033','equipment added','{"serial": "PR-9001", "kind": "printer", "customer": null, "plate": null}','e497f3ab65972668ad4fb73a9d4fc30f012fa7e3bdf241fab34d63f19a788e72');
INSERT INTO "journal" VALUES(15,'0916c0d83441727084a3f894','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts received','{"part": "roller", "condition": "new", "quantity": 10, "from": null, "to": "warehouse", "serial": null, "request": null, "note": "delivery note 17"}','dc457eb3905252f85f22c951f743ef74b444b128f13060d4f7a6d12a17846611');
INSERT INTO "journal" VALUES(16,'7849c61e25aa935286541ca3','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 3, "from": "warehouse", "to": "centre/Wang Lin", "serial": null, "request": null, "note": null}','4fb0479fab24fcfcaa7336a10d446798494ddb901e71685f39add4732729230a');
INSERT INTO "journal" VALUES(17,'1edb0b19e784bb0cce831648','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": null, "note": null}','71cf283dce8b781238b20fb2a07d6fb021390fc9fe4f2680d1a754e9cb08522b');
INSERT INTO "journal" VALUES(18,'dee9015f3463dd1338a7a2be','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','card','6581abcd2ed9ab9f9e79f549','card sold','{"card": "CARD-0001", "customer": "Example Clinic", "value": 50000, "currency": "CNY", "decimals": 2}','a7845e8eb29bc3a53946591dc0f084dbde6e6b9b37b9c3e5b2bce16ce1fe6165');
INSERT INTO "journal" VALUES(19,'1e4a24452005777e4b27f6ef','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','82db1b35d6577365390a36a9','logged','{"channel": "phone", "caller": "Li Na", "phone": "13800000003", "said": "printer jams", "summary": "printer jams", "priority": "P1", "tier": "gold", "region": "county", "kind": "fault", "equipment": "PR-1001", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "0d840ac5bd39d80c251e8d4b", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T01:15:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T01:30:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','47544cdae32ecc4d1ca36bf9338084c2100aba1bc57cc7a072516c75f84ad993');
INSERT INTO "journal" VALUES(20,'752434605438fddd3058cf8f','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','82db1b35d6577365390a36a9','assigned','{"engineer": "Wang Lin", "was": null, "clocks": []}','df99db10bb413ef15d8bf8e6768a5fc10d5260878f4422c3ba252165bfb711b1');
INSERT INTO "journal" VALUES(21,'e8e0fc83843a92a6f30a95ae','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','82db1b35d6577365390a36a9','opinion','{"text": "restart did not help", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T01:15:00Z", "at": "2026-03-02T01:00:00Z", "spare": "15m clock"}, {"target": "opinion", "change": "met", "due": "2026-03-02T01:30:00Z", "at": "2026-03-02T01:00:00Z", "spare": "30m clock"}]}','d946a3dc0610ea0eb7ae0416bdf2fb1503e99e4da04dc2dc702a8be557b18788');
INSERT INTO "journal" VALUES(22,'cae1924106ebb886b286467a','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','82db1b35d6577365390a36a9','appointed','{"visit_at": "2026-03-02T02:00:00Z", "visit_until": null, "asked_by": "customer", "note": "they close at noon", "clocks": []}','eb74cfdce37eaa9872af8d0986cf894f81764fba7cfef8f9df379dcdfc82fe32');
INSERT INTO "journal" VALUES(23,'c529a5cf5625b0079ab3b7df','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','82db1b35d6577365390a36a9','consented','{"purpose": "remote", "by": "Li Na", "how": "phone", "quote": null, "clocks": []}','d3dfbe4c8fa1784278b1aa128a3ec5f9e9b88582ab407a3ee299c93e91315221');
INSERT INTO "journal" VALUES(24,'84b2bf378dd4e3c47a6e4005','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','82db1b35d6577365390a36a9','quoted','{"quote": "Q-0001", "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}], "total": 8000, "currency": "CNY", "decimals": 2}','709dd1f9831bf39af20755dc5ee4a3e6c75a06332df516b9cac3c0d59e57e610');
INSERT INTO "journal" VALUES(25,'5956016ca9299531cad9a97e','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','82db1b35d6577365390a36a9','consented','{"purpose": "quote", "by": "Li Na", "how": "phone", "quote": "Q-0001", "clocks": []}','710895c883d902112fd18ea8513220e68663ccbf513768f9fac6fc71952cfecc');
INSERT INTO "journal" VALUES(26,'be20760d7ee8966b22283dea','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','82db1b35d6577365390a36a9','ordered','{"visit": 1, "engineer": "Wang Lin", "instead_of": null, "clocks": [{"target": "arrive", "change": "started", "due": "2026-03-02T03:00:00Z", "within": "2h clock"}]}','027d8eff585fd0b95c28064851d91b497f905c168d80576947385161e226dea7');
INSERT INTO "journal" VALUES(27,'2b78416a543d0627376d76cf','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','82db1b35d6577365390a36a9','parts issued','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "centre/Wang Lin", "to": "SD-000001/1", "serial": null, "request": null, "note": null}','605a899a828aca1d4e775c02fb3fbf25bd2a271edfb9affbff7691284a68d7d5');
INSERT INTO "journal" VALUES(28,'030daa7e7d381ff092ae4251','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','82db1b35d6577365390a36a9','arrived','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "arrive", "change": "met", "due": "2026-03-02T03:00:00Z", "at": "2026-03-02T02:05:00Z", "spare": "55m clock"}]}','3c36640e978eb6ea8378da4a48d1b73e2967a79f02e99808f05f2a9fdc914966');
INSERT INTO "journal" VALUES(29,'fedcf722d43c3c16778d458e','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','82db1b35d6577365390a36a9','recorded','{"visit": 1, "form": {"fault": "paper jam", "code": "paper", "cause": "worn roller", "action": "roller replaced", "test": "printed 20 labels", "result": "prints 20 labels", "minutes": 40, "kilometres": 12, "solved": true, "covered": {"parts": "cost", "work": "free", "because": "full care"}, "checklist": {"uniform": true, "tidy": false}, "work": {"training": 1}, "parts": [{"part": "roller", "quantity": 1, "source": null, "condition": "new", "serial": null, "back": false}]}, "was": {}, "clocks": []}','717beccbef604f4bf640bd23b4cc33fe79c123ade9cc8120aef9cec79b3a2c57');
INSERT INTO "journal" VALUES(30,'fedcf722d43c3c16778d458e','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','82db1b35d6577365390a36a9','parts fitted','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "SD-000001/1", "to": null, "serial": null, "request": null, "note": null}','4cf56699dea97141ae20ea6360fadc94cea085b8c62a38b57ff86aac3ec0bb5c');
INSERT INTO "journal" VALUES(31,'fedcf722d43c3c16778d458e','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','82db1b35d6577365390a36a9','entitlement used','{"contract": "C-0001", "entitlement": "training", "quantity": 1, "left": 1}','b9e932e7a72493e83ea00ac6ec7852415f81e8dee833dbe76191f561fe5d4527');
INSERT INTO "journal" VALUES(32,'fedcf722d43c3c16778d458e','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','82db1b35d6577365390a36a9','charged','{"visit": 1, "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}, {"kind": "work", "item": "training", "quantity": 1, "unit": "place", "unit_price": 20000, "list_amount": 20000, "amount": 0, "because": "included in the contract"}], "total": 8000, "currency": "CNY", "decimals": 2}','0537dc4b8966e87f6ef80343979379cbf61fc75a575eddc6dfc1adeef7ad0034');
INSERT INTO "journal" VALUES(33,'a4e7e8d2949a15add452e497','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','82db1b35d6577365390a36a9','attached','{"visit": 1, "number": 1, "kind": "photo", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','ebbfeff8a3d6f77873a2a2fb3d882e650c44edbf0e26f4d13403be0050b226fe');
INSERT INTO "journal" VALUES(34,'6908463ec3807171e922198c','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','82db1b35d6577365390a36a9','file attached','{"number": 2, "kind": "file", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','44b378b5905b312dded9ca48dfd4d0bd2c15c0a5317c798c4fef4f25b16d720e');
INSERT INTO "journal" VALUES(35,'4a46c9fcd685f4881ec9c618','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','82db1b35d6577365390a36a9','recorded','{"visit": 1, "form": {"signature": "Li Na"}, "was": {}, "clocks": []}','2f35d374b96073fae41dae089b74134d52643829bb31122781fc4bfb3af2dad8');
INSERT INTO "journal" VALUES(36,'4a46c9fcd685f4881ec9c618','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','82db1b35d6577365390a36a9','finished','{"visit": 1, "engineer": "Wang Lin", "clocks": []}','531eceafee2a31b31e7a70b5959095633e7620dc8e0584c785aaf4699b5301b8');
INSERT INTO "journal" VALUES(37,'4a46c9fcd685f4881ec9c618','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','82db1b35d6577365390a36a9','resolved','{"cause": "worn roller", "solution": "roller replaced", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-02T09:30:00Z", "at": "2026-03-02T02:05:00Z", "spare": "6h25m"}]}','06e4185216b11e470f886f24376e3d056593aa837b8c36c2cf354ffff51671a2');
INSERT INTO "journal" VALUES(38,'df39c0202af3e7f06ab87c5e','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','82db1b35d6577365390a36a9','paid','{"receipt": "R-0001", "amount": 3000, "currency": "CNY", "decimals": 2, "method": "card", "card": "CARD-0001", "balance": 47000, "owed": 5000, "held": 0}','d217407129da28e5d4bec14f7e794179cb050065839897a2c86cf6d89bbfd5de');
INSERT INTO "journal" VALUES(39,'210a4bff58c10e1a554e4f18','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','82db1b35d6577365390a36a9','paid','{"receipt": "R-0002", "amount": 5000, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 0}','fa2ec435e7e0d5e03898171716d1912428218f975b1b305ac60444a3db30704b');
INSERT INTO "journal" VALUES(40,'a731eedef5a51192e3d0e229','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','82db1b35d6577365390a36a9','handed-over','{"visit": 1, "engineer": "Wang Lin", "clocks": [], "receipts": ["R-0001", "R-0002"], "money": [{"amount": 8000, "currency": "CNY", "decimals": 2}]}','cf282932b50450afa0ef220961b2916f009f1f3701ebd4aa39acea5c44dd2945');
INSERT INTO "journal" VALUES(41,'aa4d4970340f003e583056a5','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','82db1b35d6577365390a36a9','discounted','{"amount": 500, "was": 0, "currency": "CNY", "decimals": 2, "why": "goodwill", "owed": 0, "held": 500}','91b289a785354fcf7b08a15e4daf7cdd255b34f3c46d18ae0b0b3168123184a5');
INSERT INTO "journal" VALUES(42,'6e47b1021473da1cc81d6503','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','82db1b35d6577365390a36a9','refunded','{"receipt": "R-0003", "amount": 500, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 0}','9d85f9d328c81cd19dd9ab437b4a9822c7001163409f1f89586c348303f7e3e6');
INSERT INTO "journal" VALUES(43,'d54b0926c79a13657daf4e99','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','82db1b35d6577365390a36a9','receipt voided','{"receipt": "R-0003", "amount": -500, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 500, "why": "it was not given"}','a8ad3726dc02d87b59e2c78f746d85e32776170cc2677782830cbed323bcd3b2');
INSERT INTO "journal" VALUES(44,'aaa78baa0c0582c38b6146bd','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','82db1b35d6577365390a36a9','closed','{"note": null, "clocks": []}','7c4d226f28fccb3f60f721bc9afe642b0217e85f0e8a402e1f30b5808e190551');
INSERT INTO "journal" VALUES(45,'65e160d481e6b2e391905c04','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','a0d6f5230f6c0ec6e39c7fb5','logged','{"channel": "phone", "caller": null, "phone": null, "said": "no power", "summary": "no power", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "equipment": "PR-1002", "contract": "C-0002", "assumed": ["priority", "region", "kind", "phase"], "terms": "432e910bbd2687586d6da32a", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T06:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','8540b6cdfe94feb04af18f35e8f2e5b2b0602ed42dabb4a6d1ec3070ab82ca9f');
INSERT INTO "journal" VALUES(46,'b44712235cc50f43037926fa','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','a0d6f5230f6c0ec6e39c7fb5','called','{"channel": "phone", "caller": null, "phone": null, "said": "is anybody coming?", "clocks": []}','f44bb0c836776d5bd18df69b696ee30453d825d1ab5bada13b1a03adce84a7fb');
INSERT INTO "journal" VALUES(47,'f66362796fb59f5fa1a9b031','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','a0d6f5230f6c0ec6e39c7fb5','lent','{"loan": "68c3c0b5cf1a5bfae064ee19", "serial": "PR-9001", "kind": "printer", "due": "2026-03-17T03:00:00Z", "clocks": []}','8200f4b299dcf6c8768e27b68ae849efa61da25da6f5eed23b9849d28c315565');
INSERT INTO "journal" VALUES(48,'ff04b58147e5117edcdf8973','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','a0d6f5230f6c0ec6e39c7fb5','return asked','{"return": "RMA-0001", "serial": "PR-1002", "reason": "quality", "decision": "repair", "freight": "desk", "because": {"when": {"warranty": ["in"]}}, "overruled_by": null}','43c10d73b57fa2c1dd2c2c7bc7c9bf7b821a03fe27e0e8f9f8969f126309371d');
INSERT INTO "journal" VALUES(49,'4d71ce0c081a99ca375bb906','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','wang','ticket','a0d6f5230f6c0ec6e39c7fb5','return approved','{"return": "RMA-0001", "by": "wang", "lacking": 0, "note": null}','1900d7bc6b6761a9e606e7af1835845df908b5e231b1bcf95f98338572b04756');
INSERT INTO "journal" VALUES(50,'026d7ee1cb4418764d1c2db6','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','a0d6f5230f6c0ec6e39c7fb5','consented','{"purpose": "removal", "by": "Ms Example", "how": "phone", "quote": null, "clocks": []}','fe6f02a2a7cc3794c05f39b4abc7194af43329199a8958f7c04302ef2cd7e20f');
INSERT INTO "journal" VALUES(51,'5db965f0e05583ec5ee778fa','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','a0d6f5230f6c0ec6e39c7fb5','sent-away','{"return": "RMA-0001", "serial": "PR-1002", "freight": "desk", "clocks": []}','6d52679c29b55baf9db7497fa8c1dd10b5a611fca8ada2cf4846136e42a7f899');
INSERT INTO "journal" VALUES(52,'83c24964dec4c5eb08691b23','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','a0d6f5230f6c0ec6e39c7fb5','held','{"reason": "factory", "note": "sent away", "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T06:00:00Z"}]}','cf9f0f5cfd804a8241eaed37a42db267f153a3fc3b690db9e577395d9d2ea71f');
INSERT INTO "journal" VALUES(53,'bc95f886c6ee3d880cdc9d2f','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','9bbd5ad4c389580b2907d007','logged','{"channel": "phone", "caller": null, "phone": null, "said": "scanner reads every second code", "summary": "scanner reads every second code", "priority": "P2", "tier": "standard", "region": "city", "kind": "fault", "contract": "C-0002", "typed": ["priority"], "assumed": ["region", "kind", "phase"], "terms": "79b69825810c177268648f33", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-04T09:30:00Z", "within": "2 working days"}]}','03db369755dc9455f2c839121c522fe75f2689eb717ee2909ec04f62e5ed631e');
INSERT INTO "journal" VALUES(54,'632d07fb556850c464716a2d','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','9c3e2f64354b4cee572a6787','logged','{"channel": "phone", "caller": null, "phone": null, "said": "registration desk is down", "summary": "registration desk is down", "priority": "P3", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "85db1e8b6a0a8ef920a95e9e", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T03:45:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-05T09:30:00Z", "within": "3 working days"}]}','270e18c49f24a48fef72ee3de982a596b881daa9421f5f0af6adc30385f73310');
INSERT INTO "journal" VALUES(55,'ae2ab09ee090b8bcb94c2af5','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','9c3e2f64354b4cee572a6787','classified','{"changed": {"priority": ["P3", "P1"], "severity": [null, "down"], "reach": [null, "group"]}, "terms": "bc62446eb31a9729700a6758", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "moved", "due": "2026-03-02T09:30:00Z", "was": "2026-03-05T09:30:00Z"}]}','e61038fe4c4c461f9c971b9b4b73d357b01cf3a854a477249c1dff72a6afbabb');
INSERT INTO "journal" VALUES(56,'0658a9d7fc51c4d642064de9','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','9c3e2f64354b4cee572a6787','escalated','{"from": "1", "to": "2", "reason": "the board has to be measured", "clocks": []}','e80a62a68ea1a4c38270bdf195e2311788e191620fbec2e2233b66237fa26e44');
INSERT INTO "journal" VALUES(57,'7279b0fe419eb18613fe58b3','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','9bbd5ad4c389580b2907d007','answered','{"text": "we look into it", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T04:00:00Z", "at": "2026-03-02T06:00:00Z", "late": "1h"}]}','3d4fa339699c9e36ede9587995faf37ca8f502b52d916ea03687e45b38b754af');
INSERT INTO "journal" VALUES(58,'7279b0fe419eb18613fe58b3','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','9bbd5ad4c389580b2907d007','contract extended','{"target": "answer", "number": "C-0002", "by": "1 month", "was": "2026-12-31", "ends_on": "2027-01-31"}','948b358d4d5909c67ea3332e5ac4c4b232b6f0203ddfd4d784b6baee220dd661');
INSERT INTO "journal" VALUES(59,'513b9cef04ec71a43c77d7d7','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','92b7f8fabe2fea4cc0897a3e','parts asked','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "because": "for the fair"}','53c3bba4de3327d91159ab24e049de8d6e48117cb2f7c42e2922768226045e99');
INSERT INTO "journal" VALUES(60,'db22e3cf8bd9d8a4ad2a3d88','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','wang','request','92b7f8fabe2fea4cc0897a3e','request approved','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "lacking": 0, "note": null}','26668f8213e5b6ddd79024cc77964346901f8b82c5288f761628aec06b73b348');
INSERT INTO "journal" VALUES(61,'4b717eae75d513e74c3cc94b','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": "REQ-0001", "note": null}','fb6412c536306a7852afe14d193bcbcc6ef16cfe100f1d15bf3863fb67bf8d17');
INSERT INTO "journal" VALUES(62,'4b717eae75d513e74c3cc94b','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','92b7f8fabe2fea4cc0897a3e','request issued','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "source": "warehouse"}','291bd09759237077b9f1965f0dceec627cf26d6c62e35a5c69519daf1360b883');
INSERT INTO "journal" VALUES(63,'77e014b3cbde1c637fb5fe19','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts counted','{"holder": "centre/Wang Lin", "part": "roller", "condition": "new", "counted": 1, "expected": 2, "engineer": "Wang Lin", "charged": 12000, "currency": "CNY", "decimals": 2}','ca8c290fd9cdea50ff141af63883d864431acadba3127656dfa2c31c4bae8b5c');
INSERT INTO "journal" VALUES(64,'4a5baf0303ac19a4f0e7db7d','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','contract','73edfbc5e46158faf269cf29','entitlement used','{"contract": "C-0001", "entitlement": "visit", "quantity": 1, "left": 3}','991099a53b5ce6612e1d401d33a23735bc7a1b99e93436a799063e41a8f29be4');
INSERT INTO "journal" VALUES(65,'c888f08551c8122313390043','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','725f499b0de1ea8f26a5bb7d','logged','{"channel": "phone", "caller": null, "phone": null, "said": "cannot log in", "summary": "cannot log in", "priority": "P1", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "bc62446eb31a9729700a6758", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T09:35:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T09:50:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','9f904d778fb3dcc1a5b1460120e4613b874b4cd3ddfdb4dc7b138b30c97b468b');
INSERT INTO "journal" VALUES(66,'9d6ae1f49c70c8bb2fd00055','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','9c3e2f64354b4cee572a6787','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T08:15:00Z", "note": "time is running out", "due_at": "2026-03-02T09:30:00Z"}','1d3a76aaf55649c0ffbba49b261649103a0e1940f88988b9efabdc4018512c14');
INSERT INTO "journal" VALUES(67,'9d6ae1f49c70c8bb2fd00055','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','9c3e2f64354b4cee572a6787','notices written','{"to": ["Head of service"]}','ba2d3fe43fac4589d077f030711cfa397dcdf472427ad1cd4ee9779c92419b6e');
INSERT INTO "journal" VALUES(68,'03756830557a5c42ad04f6c2','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','9c3e2f64354b4cee572a6787','person told','{"to": "Head of service", "way": "command"}','5fe1fac78c4bed111b50834c5d16c62165601aa8d20d5c957dfa621595b306ab');
INSERT INTO "journal" VALUES(69,'b5a16154641a1d19899cd0f1','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','725f499b0de1ea8f26a5bb7d','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T09:27:30Z", "note": "time is running out", "due_at": "2026-03-02T09:30:00Z"}','d785c06fdefa42a554f108e60e39124f4b881ea81b41752a836bc6080431be91');
INSERT INTO "journal" VALUES(70,'b5a16154641a1d19899cd0f1','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','725f499b0de1ea8f26a5bb7d','notices written','{"to": ["Head of service"]}','5caf656e30adc43b6b45084de06a019b8d27c0850e4f4c3887c914e16c27fc17');
INSERT INTO "journal" VALUES(71,'52bef29ea4b9bab5b35df8bb','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','9c3e2f64354b4cee572a6787','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','0e4b8217b2d12c2bf6fa5c8717c171e8826a815cea0471c5ca8889f468cf0565');
INSERT INTO "journal" VALUES(72,'52bef29ea4b9bab5b35df8bb','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','9c3e2f64354b4cee572a6787','escalated','{"from": "2", "to": "3", "because": {"target": "solve", "percent": 100}, "reason": null, "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}]}','2987ed579c9985e49d39c8e83e318dfd6fd460367f096c6312dac1a8c106d10f');
INSERT INTO "journal" VALUES(73,'52bef29ea4b9bab5b35df8bb','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','9c3e2f64354b4cee572a6787','left undone','{"what": "priority", "why": "{number} is {priority} already", "facts": {"number": "SD-000004", "priority": "P1"}}','11b01ca8a217c5d3597b04744e55630d1999a83484b19a3fa4ac459ae046061f');
INSERT INTO "journal" VALUES(74,'68cc35d394b5da63c3358410','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','725f499b0de1ea8f26a5bb7d','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','b1f3a29d9c9b0c8035e3b43ea00639e436277f3020c704b0e64422ff5d5dc5c5');
INSERT INTO "journal" VALUES(75,'68cc35d394b5da63c3358410','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','725f499b0de1ea8f26a5bb7d','escalated','{"from": "1", "to": "2", "because": {"target": "solve", "percent": 100}, "reason": null, "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}, {"target": "answer", "change": "missed", "due": "2026-03-02T09:35:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T09:50:00Z"}]}','4f6c0f625907c0b9d782d026179ffd156856e305f9173733e349d68c2d232674');
INSERT INTO "journal" VALUES(76,'68cc35d394b5da63c3358410','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','725f499b0de1ea8f26a5bb7d','left undone','{"what": "priority", "why": "{number} is {priority} already", "facts": {"number": "SD-000005", "priority": "P1"}}','4c7138cb183754e0d2625a31582546cb145d6e865c496083879294f33e183c11');
INSERT INTO "journal" VALUES(77,'aaf1a2a674201623f6e28017','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','725f499b0de1ea8f26a5bb7d','time used','{"target": "solve", "percent": 150, "used_at": "2026-03-03T00:35:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','7f4caa79994ca26670f93a0a842a2208a2c0febc46433431cae7ec93a306148c');
INSERT INTO "journal" VALUES(78,'aaf1a2a674201623f6e28017','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','725f499b0de1ea8f26a5bb7d','assigned','{"engineer": "Zhao Min", "was": null, "clocks": [], "because": {"station": "centre", "skill": null, "live": 0, "last_at": null}}','a71160e8fc93a77ba8a397ee1a846b4a305b8d950d3270795e480d7bcc21bf08');
INSERT INTO "journal" VALUES(79,'8fc982be9dfbae2962efb063','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','725f499b0de1ea8f26a5bb7d','person told','{"to": "Head of service", "way": "command"}','ed7a8db42789a68541a0547184fa2c31404258b55d1879a5be6a26a855b69204');
INSERT INTO "journal" VALUES(80,'17ec8bce8bf2b1cd1fab04fc','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','41cf38782e40475e90201cfd','logged','{"channel": "phone", "caller": null, "phone": null, "said": "called by mistake", "summary": "called by mistake", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "432e910bbd2687586d6da32a", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','5ff965b48f5645f620b48d7554eeaeee478c75a5204318f54592b568a8915c9b');
INSERT INTO "journal" VALUES(81,'d7caf380451a20f5b8431354','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','41cf38782e40475e90201cfd','cancelled','{"reason": "called by mistake", "clocks": [{"target": "answer", "change": "void", "due": "2026-03-03T03:00:00Z"}, {"target": "solve", "change": "void", "due": "2026-03-10T09:30:00Z"}]}','6652da4dee988cf21040390fdd8953dfd3be61c0fe25551dd8d59825e97f0066');
INSERT INTO "journal" VALUES(82,'9358520eff0533212a74a0fd','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','37a220526eb41e6cec5a8b51','logged','{"channel": "phone", "caller": null, "phone": null, "said": "how does it print", "summary": "how does it print", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "typed": ["warranty"], "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "432e910bbd2687586d6da32a", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','283b7598625ae3978a4fa1e487457f82aca1adaf4d663ac2103ed9d83f153304');
INSERT INTO "journal" VALUES(83,'ca5f42116fa9d53f02825aac','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','37a220526eb41e6cec5a8b51','ordered','{"visit": 1, "engineer": "Zhao Min", "instead_of": null, "clocks": []}','a7e566aa1d23189da73493e7f783c682255ee6a1662b73c4ce7cec1ac6607c2e');
INSERT INTO "journal" VALUES(84,'a741bd36feef5855b7f7e068','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','37a220526eb41e6cec5a8b51','arrived','{"visit": 1, "engineer": "Zhao Min", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-03T03:00:00Z", "at": "2026-03-03T01:00:00Z", "spare": "2h"}]}','bc999b7ea6d6f63fe572792dafad82fb38d77b4a771fe7944ef5f89f3849c806');
INSERT INTO "journal" VALUES(85,'2973fdfdcb4d742d6e7dd138','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','37a220526eb41e6cec5a8b51','recorded','{"visit": 1, "form": {"fault": "none", "cause": "no training", "action": "explained", "result": "they know how", "minutes": 30, "covered": {"parts": "free", "work": "free", "because": "in warranty"}}, "was": {}, "clocks": []}','6858f8d1b79fd6e09aef62d8f950f7d364f5c1ba22a617625d03c35c83ce514b');
INSERT INTO "journal" VALUES(86,'2973fdfdcb4d742d6e7dd138','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','37a220526eb41e6cec5a8b51','charged','{"visit": 1, "because": "in warranty", "lines": [{"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "in warranty"}, {"kind": "work", "item": "labour", "quantity": 1, "unit": "30m", "unit_price": 6000, "list_amount": 6000, "amount": 0, "because": "in warranty"}], "total": 0, "currency": "CNY", "decimals": 2}','4870f5663f981a560db7b9610bd6eea9a12a20100a5e9b3a9993f02bae39ba66');
INSERT INTO "journal" VALUES(87,'2973fdfdcb4d742d6e7dd138','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','37a220526eb41e6cec5a8b51','finished','{"visit": 1, "engineer": "Zhao Min", "clocks": []}','425faa95b7143922a2ec6490515cef1e13a5a79906f1541d6046d1814fc723ea');
INSERT INTO "journal" VALUES(88,'f524db47ca1fe866699e40f7','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','37a220526eb41e6cec5a8b51','resolved','{"cause": "no training", "solution": "explained", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-10T09:30:00Z", "at": "2026-03-03T01:00:00Z", "spare": "5 working days"}]}','356e2c3dd45f26f7c0e69b6fe533da84bc6fed50ea7011fca72104ecbbed508e');
INSERT INTO "journal" VALUES(89,'41bb861bab7dd9d8c4aca5e4','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','37a220526eb41e6cec5a8b51','closed','{"note": "content", "clocks": []}','f599738fb778013788c9a7834c800eec6e63aa3b2319a7a0b2cd670686f48923');
INSERT INTO "journal" VALUES(90,'2d8e96c39fc3e6251b9406a8','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','37a220526eb41e6cec5a8b51','reopened','{"reason": "again", "clocks": [{"target": "solve", "change": "resumed", "due": "2026-03-10T09:30:00Z"}]}','0e2dcf6b7686da908a04bebebedcd5b3f7c8173b65245d12d49e35537defdbd8');
INSERT INTO "journal" VALUES(91,'8be597ab771bfa95f804b16e','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','customer','48c6f40180e03b0e17c9af9d','customer added','{"number": "CU-0004", "name": "Sample School", "phones": []}','8e56aee4f6d1e22f48328b84e9e2d713f23321e660b10dcffd982282bb79f3e7');
INSERT INTO "journal" VALUES(92,'8be597ab771bfa95f804b16e','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','ticket','bd213f0179b17e5a14f5c7d4','logged','{"channel": "phone", "caller": null, "phone": null, "said": "Door, Lock, Stuck", "summary": "Door, Lock, Stuck", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "typed": ["priority"], "assumed": ["region", "tier", "kind", "phase"], "terms": "432e910bbd2687586d6da32a", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T02:30:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','087af4e9b4796c1b973240acfe678b87e28aab32de0a2cae52a2268bc700fc57');
INSERT INTO "journal" VALUES(93,'8be597ab771bfa95f804b16e','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','engineer','920c4ec74d472d71da4cbc22','engineer added','{"name": "Ada", "station": null}','b59bad61ee66d8cf5308afb0b551b0a2a60539521d89c72e5f77592986acc614');
INSERT INTO "journal" VALUES(94,'8be597ab771bfa95f804b16e','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','ticket','bd213f0179b17e5a14f5c7d4','assigned','{"engineer": "Ada", "was": null, "clocks": []}','500231ad354baab8fbdfc2c50482fc88b2a157f7ff85d471f3dd4085ad9a5114');
INSERT INTO "journal" VALUES(95,'8be597ab771bfa95f804b16e','2026-03-02T00:50:00Z','2026-03-02T00:50:00Z','Ada','ticket','bd213f0179b17e5a14f5c7d4','resolved','{"cause": "not recorded", "solution": "not recorded in the log", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T02:30:00Z", "at": "2026-03-02T00:50:00Z", "spare": "1h40m"}, {"target": "solve", "change": "met", "due": "2026-03-09T09:30:00Z", "at": "2026-03-02T00:50:00Z", "spare": "5 working days"}]}','bdecb3d958f46395b033ef5159d4a0ac325f9b7064e45fc5108b53d1113a3c7e');
INSERT INTO "journal" VALUES(96,'8be597ab771bfa95f804b16e','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','bd213f0179b17e5a14f5c7d4','imported','{"file": "incidents.csv", "rows": 2, "through": "2026-03-02T00:50:00Z"}','61e4b7593398df66b998e1efced727264d57e0cd3223b967a81785ee47a23905');
INSERT INTO "journal" VALUES(97,'39b54df1891d76b6769ff4c8','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','engineer','0a008b3a384cab8a10768b5b','engineer changed','{"name": "Zhao Min", "changed": {"capacity": 8}}','ca2f1e87fe1dd8017eb87012cd10b9edb83c523b49983da691858f76485fe9ba');
INSERT INTO "journal" VALUES(98,'8d235e16f95ac69ed25ff799','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','engineer','0a008b3a384cab8a10768b5b','engineer away','{"name": "Zhao Min", "since": "2026-04-30T16:00:00Z", "until": "2026-05-05T16:00:00Z", "note": "on leave"}','0276da616b4d55856298977f7dd5142a3ac109b043ec27ff4e11e5c619294a51');
INSERT INTO "journal" VALUES(99,'ec2ac01acdeee57b6420a7fa','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','9c3e2f64354b4cee572a6787','appointed','{"visit_at": "2026-03-05T06:00:00Z", "visit_until": "2026-03-05T08:00:00Z", "asked_by": "desk", "note": null, "clocks": []}','e9f7cd1fcc04c47378ab186448d0cc3b7f52eeddd6e2a963cd34f5950ba2d7da');
INSERT INTO "journal" VALUES(100,'8d15a899b03fcf895f4855c1','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','9c3e2f64354b4cee572a6787','held','{"reason": "customer", "note": null, "ends_at": "2026-03-06T01:00:00Z", "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "held", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "held", "due": "2026-03-02T09:30:00Z"}]}','8d5b8bd2dcaa5fa139d211cf31a3fab47ade8248056ee381d25fb9322247ca5a');
INSERT INTO "journal" VALUES(101,'f01fa025fc492b7d05c002c9','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','d74e11ccb55131628a5efa44','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the printer jams again", "summary": "the printer jams again", "priority": "P3", "tier": "gold", "region": "county", "kind": "fault", "equipment": "PR-1001", "contract": "C-0001", "follows": "SD-000001", "typed": ["region", "kind"], "assumed": ["priority", "phase"], "terms": "6ac38db4680fc22e33e7e9f2", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-04T01:15:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-04T01:30:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "3 working days"}]}','85d0609ac03b810f76f3730d30343040e0d0148c4957ca493a8d2fcc30747de3');
INSERT INTO "journal" VALUES(102,'f01fa025fc492b7d05c002c9','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','82db1b35d6577365390a36a9','followed','{"number": "SD-000008", "said": "the printer jams again"}','528229d0439a6b6cb20f7b78ff793b15ddebdf3b433f4c6308074af7a13924af');
INSERT INTO "journal" VALUES(103,'af3c98b19b8e0774e9d88638','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','725f499b0de1ea8f26a5bb7d','classified','{"entered_why": "it was never critical", "changed": {"priority": ["P1", "P2"]}, "corrects": "c888f08551c8122313390043 logged 2026-03-02T09:20:00Z", "put_right": {"c888f08551c8122313390043 logged 2026-03-02T09:20:00Z": "bc62446eb31a9729700a6758"}, "clocks": []}','e8757ecf91d897068d7389a810678c2165c536129f58cd9402ac769324ce96fd');
INSERT INTO "journal" VALUES(104,'835fc8be244733f6254c1ead','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','9ec0cd200a8f8d171252a1d0','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the screen is dark", "summary": "the screen is dark", "priority": "P1", "tier": "standard", "region": "city", "kind": "fault", "typed": ["priority"], "assumed": ["region", "tier", "kind", "phase"], "terms": "2a67c643648fe1730af2e692", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-04T01:30:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-05T01:00:00Z", "within": "8h"}]}','bd1400462bd3bc07d686b32caba656def5158fe401ab9a1496577816a66d1b06');
INSERT INTO "journal" VALUES(105,'993b07a8de8c01465c1d838d','2026-03-04T01:10:00Z','2026-03-04T03:00:00Z','tester','ticket','9ec0cd200a8f8d171252a1d0','answered','{"entered_why": "written on paper", "text": "told them to wait", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-04T01:30:00Z", "at": "2026-03-04T01:10:00Z", "mended": "2026-03-04T01:30:00Z", "spare": "20m"}]}','e37076037e830d1cf32501acedabfddfa522bea5b216a338d8c1f9558eb75a49');
INSERT INTO "journal" VALUES(106,'adf16683c08182e2af054eb5','2026-03-06T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','9c3e2f64354b4cee572a6787','resumed','{"foreseen": true, "clocks": [{"target": "answer", "change": "resumed", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "resumed", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "resumed", "due": "2026-03-02T09:30:00Z"}]}','347e843b63ababbd34a3c507169fea3d46c5d67c4d6c3d97f0472a58be3dac0a');
INSERT INTO "journal" VALUES(107,'0cb6894d480c4f0df99d8cbd','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','b551b32b79c408d5869fdf10','assessed','{"number": "AS-0001", "month": "2026-03", "rule": "tidy", "who": "Wang Lin", "about": "SD-000001/1", "fact": {"check": "tidy"}, "because": null, "penalty": 2000, "currency": "CNY", "decimals": 2}','47bfd06b7f7c73758c1af27eb7397960a8f2a2eb3f66b90c10bd50b6b9711667');
INSERT INTO "journal" VALUES(108,'07fc5042936613488e54c51b','2026-03-20T02:00:00Z','2026-04-01T01:00:00Z','tester','engineer','b551b32b79c408d5869fdf10','assessed','{"number": "AS-0002", "month": "2026-03", "rule": "calls", "who": "Wang Lin", "about": "SD-000001", "fact": null, "because": "line engaged", "penalty": 10000, "currency": "CNY", "decimals": 2}','0e9c554149d19d3b7d518373a73c5227037ea71b65d18d569ca55aa7f9038389');
INSERT INTO "journal" VALUES(109,'25ee811d40d59937266895bf','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','b551b32b79c408d5869fdf10','assessment waived','{"number": "AS-0002", "month": "2026-03", "rule": "calls", "who": "Wang Lin", "about": "SD-000001", "fact": null, "because": "line engaged", "penalty": 10000, "currency": "CNY", "decimals": 2, "waived_because": "the line was down"}','2f7d83f70dcace69f49479a40f49f2bc80b75a5b78c5473eda41448f90a93747');
INSERT INTO "journal" VALUES(110,'a9230a19b43759652d0f144f','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','assessment','2026-03','assessment closed','{"month": "2026-03", "count": 2}','1656f1795da10694ee888199d372fa516891154a79ed333d580cd3203a08ed51');
INSERT INTO "journal" VALUES(111,'52bec038e56af04be7fce068','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','b551b32b79c408d5869fdf10','assessment told','{"name": "Wang Lin", "month": "2026-03", "by": null, "late": false}','863708451a9debc1138481b2067391d9929541ac3fbdeb9a926406cb5b64f7ca');
INSERT INTO "journal" VALUES(112,'33cdedc30309b7d81ff0e654','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','3e0c0ffabee7d35b0df802ec','turnover entered','{"customer": "Sample Dealer", "month": "2026-02", "amount": 2000000, "was": null, "basis": "payments", "currency": "CNY", "decimals": 2}','d7d1cc717bc5b39e4ff5cf73fa3406d9538d34ee2a2549c4d568cedd18324927');
INSERT INTO "journal" VALUES(113,'51a6de1d7bdfac6f1003c78a','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','3e0c0ffabee7d35b0df802ec','quarter settled','{"customer": "Sample Dealer", "quarter": "2026Q1", "basis": "payments", "turnover": 2000000, "budget": 30000, "carried_in": 0, "spent": 14000, "charged": 0, "paid": 0, "carried_out": 16000, "forfeited": 0, "currency": "CNY", "decimals": 2, "forfeited_why": null}','1f2543cddb0554f42d7e2116fd6506be5ed20a5da3168ea8322473e7a2228392');
INSERT INTO "journal" VALUES(114,'efa6405dcd0749f2e0b0e7c1','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','3e0c0ffabee7d35b0df802ec','turnover entered','{"customer": "Sample Dealer", "month": "2026-04", "amount": 100000, "was": null, "basis": "payments", "currency": "CNY", "decimals": 2}','ad812e1da070c1b626c96b01bf87813ea33cd4b0d819d067b549dafb5463e9d5');
INSERT INTO "journal" VALUES(115,'d36d7f05388f95eaaadea956','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','d523faf0c399147d32b74f97','customer added','{"number": "CU-0005", "name": "Sample Dealers", "phones": ["010 5550 0007 ext 12"]}','5fd32d1915ba19986867127561f2277203ba493c993fb6c79c48d5f1486fcf5e');
INSERT INTO "journal" VALUES(116,'638bf3ff49fc63c1e62cfc9f','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','3e0c0ffabee7d35b0df802ec','customer merged','{"name": "Sample Dealers", "number": "CU-0005", "into": "Sample Dealer", "into_number": "CU-0003", "had": {}, "filled": {}, "was": {"id": "d523faf0c399147d32b74f97", "name": "Sample Dealers", "region": null, "tier": null, "phase": null, "address": null, "phones": ["010 5550 0007 ext 12"], "number": "CU-0005"}}','2686be095cc9e63d5d6c405f5ea1acdea9570bde195ed2aadb7d179f13cfa7f8');
INSERT INTO "journal" VALUES(117,'080cbb28d9133d5b8443a9bb','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','contract','ebdeb06be73f67e2064ada47','contract extended by hand','{"number": "C-0002", "was": "2027-01-31", "ends_on": "2027-06-30", "why": "goodwill"}','8fcc6b9668537d1f97d7878440d4a34737d576302aa1fda4022bdea197ff6830');
INSERT INTO "journal" VALUES(118,'ac80cda968cd85000b56a992','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','82db1b35d6577365390a36a9','surveyed','{"survey": "A-0001", "key": "service", "marks": {"attitude": 5}, "words": {}, "says": "came at once", "opinion": "service", "answered_by": "Li Na", "how": "phone", "clocks": []}','e319a1f9c7e8acad47660325f176646f70744df033dc615ff00a1dfbb842d56c');
INSERT INTO "journal" VALUES(119,'9a03d9ea2f76decd972e68fe','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','a0d6f5230f6c0ec6e39c7fb5','not reached','{"survey": "A-0002", "key": "service", "how": null, "says": null}','872aa0c7d1cb61c8766984bd038fa957d3e28a77c683c0d5972577a017272fc6');
INSERT INTO "journal" VALUES(120,'95600ff89b596ffa293a94fa','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','7184d124349c03f9f34c56cc','contact changed','{"customer": "Example Clinic", "name": "Li Na", "changed": {"left_on": "2026-04-01"}, "was": {"left_on": null}}','e4000e120ff107777bcf5e12b66404c850b29ead80020fdefdfb65112889b63e');
INSERT INTO "journal" VALUES(121,'8c9f19d7d1ec8f626863710d','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','2bb4c4be8ec963fd83f16e70','equipment changed','{"serial": "PR-1002", "changed": {"plate": "豫A12345", "note": "in the van"}, "was": {"plate": null, "note": null}}','f68ddc3c871b06956bf801b1bfccf873767879c4c7e3a98a95e3ac11645b88b8');
INSERT INTO "journal" VALUES(122,'7ad0e6688edccca1aed306f7','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','d5385e09fb08445f11ef82a5','logged','{"channel": "phone", "caller": null, "phone": null, "said": "a slip", "summary": "a slip", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "432e910bbd2687586d6da32a", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','1d406f65ac7d9c89401af1f7883f26737da4770120a0434f70c613e9c4a53033');
INSERT INTO "journal" VALUES(123,'a7d0a848c52945c7c0fe3c3d','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','d5385e09fb08445f11ef82a5','undone','{"of": [{"kind": "logged", "data": {"channel": "phone", "caller": null, "phone": null, "said": "a slip", "summary": "a slip", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "432e910bbd2687586d6da32a"}}], "withdrawn": "SD-000010", "clocks": []}','631497be069b048b1c4f85ddafd9a57c43aced08b4a0514c2f67bb2347751846');
INSERT INTO "journal" VALUES(124,'c7ea1bf60f910acb3e0a8b45','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','cdf3a3fe03b6bdfd5895b39b','logged','{"channel": "phone", "caller": null, "phone": null, "said": "does anybody come?", "summary": "does anybody come?", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "432e910bbd2687586d6da32a", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','ec3330633e8351d6187353bc5ae28e0e47633790ed4f97f0fbe49e4938324673');
INSERT INTO "journal" VALUES(125,'2d091ee1699fac44b424b311','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','0b59135e70beed5d10b6f7b9','logged','{"channel": "phone", "caller": null, "phone": null, "said": "logged twice", "summary": "logged twice", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "432e910bbd2687586d6da32a", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','5d5559c20a6237e62d265260b5887adabbbf6575edbd954f784142591597b9ff');
INSERT INTO "journal" VALUES(126,'9a6beb81a03638f2ed60bd30','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','0b59135e70beed5d10b6f7b9','edited','{"changed": {"summary": ["logged twice", "does anybody come"], "caller": ["", "Mr Sample"]}, "typed": ["summary", "caller"]}','d9a1d60594aab59239b43558092c917563c6208a45cc706eda8c151c8bb50b9f');
INSERT INTO "journal" VALUES(127,'e9fd01ade86a388e7d42e39a','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','cdf3a3fe03b6bdfd5895b39b','called','{"clocks": [], "channel": "phone", "caller": null, "phone": null, "said": "logged twice", "told_of": "SD-000012", "told_by": "tester", "entered_why": null}','f834814bf6b7c1190bbd4ad43e2f174ba8cb9b58621f9f7ede783998559f864d');
INSERT INTO "journal" VALUES(128,'e9fd01ade86a388e7d42e39a','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','0b59135e70beed5d10b6f7b9','merged','{"into": "SD-000011", "clocks": [{"target": "answer", "change": "void", "due": "2026-04-01T03:00:00Z"}, {"target": "solve", "change": "void", "due": "2026-04-09T09:30:00Z"}]}','440edd6c5e2c147f78ebee1328d60672b21b2448bb3389060c888f4a4b198aae');
INSERT INTO "journal" VALUES(129,'e9fd01ade86a388e7d42e39a','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','cdf3a3fe03b6bdfd5895b39b','duplicate merged','{"number": "SD-000012", "calls": 1, "files": 0, "clocks": []}','952664da06d79f87beb7091ddf733057daff5fa8b79208d54479f6346b4b3793');
INSERT INTO "journal" VALUES(130,'4bff5e35e0daf4907c9686f1','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','b5ddc630dfbae3de4ce2872e','customer added','{"number": "CU-0006", "name": "Sample Works", "phones": []}','37ecf60e1a947d84aae024e39f0e467bfc0bdfab9ff0fc7e7a34cce5235f3160');
INSERT INTO "journal" VALUES(131,'e49ff1cc21bd9a25a8b52363','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','f528b6198d2ec6e024185b3b','customer added','{"number": "CU-0007", "name": "Li Na", "phones": []}','d4f747e2fcb550459add4f9e5cfcdd8367d477eecabfaa7d8b7d5de19ed81bba');
INSERT INTO "journal" VALUES(132,'e49ff1cc21bd9a25a8b52363','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','7ac32ba5fd9451453a4cf996','logged','{"channel": "mail", "caller": "Li Na", "phone": null, "said": "no sound\nsince nine", "summary": "no sound", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "432e910bbd2687586d6da32a", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','650e16f897c3c196989a661bdf1877aac0f01293aeb7a802ff8378c189b207fd');
INSERT INTO "journal" VALUES(133,'e49ff1cc21bd9a25a8b52363','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','f528b6198d2ec6e024185b3b','contact added','{"customer": "Li Na", "name": "Li Na", "site": null, "role": null, "phone": null, "mail": "li@example.invalid"}','b1fd6f545687415dc50581536bec8261b2b356307d300839a7c19b2fed7b8b16');
INSERT INTO "journal" VALUES(134,'e49ff1cc21bd9a25a8b52363','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','7ac32ba5fd9451453a4cf996','mailed','{"from": "li@example.invalid", "message_id": "<1@example.invalid>"}','05e91f0de6ae0f115f5abb91001c63de1081c160c5a94e11abbfe7c561d56497');
INSERT INTO "journal" VALUES(135,'5642f00e145288b4afda2961','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','cdf3a3fe03b6bdfd5895b39b','ordered','{"visit": 1, "engineer": "Wang Lin", "instead_of": null, "clocks": [], "along": ["Zhao Min"]}','e58e4620b85db294ea3168603435da9fa83dec4d064f1f6fd98ed03fcf21686c');
INSERT INTO "journal" VALUES(136,'6597063feadc3f1721639212','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','9eb3128cff805db3352da9cc','task added','{"number": "T-0001", "what": "send the manual", "customer": "Example Clinic", "due": "2026-04-03", "engineer": "Wang Lin", "role": null}','efd6ed88f89c12072d6a18ce00b11fa46e6b85e7746a56e5c81a08ce9729a242');
INSERT INTO "journal" VALUES(137,'3350d3750e92af9d3fb39a68','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','9eb3128cff805db3352da9cc','task put off','{"number": "T-0001", "what": "send the manual", "customer": "Example Clinic", "about": null, "was": "2026-04-03", "due": "2026-04-08", "why": "they are on holiday"}','c94d227e28386bc3ff4f07aa21d2dd57fbe39146e6e681ed12c23fda3b7450ae');
INSERT INTO "journal" VALUES(138,'6daa38ce9326ffc421beca84','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','2bb4c4be8ec963fd83f16e70','equipment accepted','{"serial": "PR-1002", "stage": "final", "accepted_on": "2026-04-01", "accepted_by": "Ms Example", "remark": null, "was": null}','f0b1751f5c028cd10f91dd79455509cde431e525166b1d4fb68910b5f7b8f410');
INSERT INTO "journal" VALUES(139,'6daa38ce9326ffc421beca84','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','2bb4c4be8ec963fd83f16e70','equipment changed','{"serial": "PR-1002", "changed": {"accepted_on": "2026-04-01"}, "was": {"accepted_on": "2026-02-02"}}','5919376ee298f9004858b4ccadf9ecd8037bba8c8159bfb9f7129632752f976e');
INSERT INTO "journal" VALUES(140,'6daa38ce9326ffc421beca84','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','2bb4c4be8ec963fd83f16e70','file kept','{"of": "PR-1002", "number": 1, "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','e7fc16262c12aa780bfa8859cc5b79d8d36c5349269eb34e880ee8ce004057b8');
INSERT INTO "journal" VALUES(141,'494281972d40bb0c89a7b82e','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','2bb4c4be8ec963fd83f16e70','card received','{"serial": "PR-1002", "number": null, "dealer": "Sample Dealer", "sold_on": "2026-02-01", "received_on": "2026-02-10", "void_because": null, "was": null}','1c6695d6797aa5dbda1fe3b68a299da41d04729c99b5593d07f98ce7d0a2cf60');
INSERT INTO "journal" VALUES(142,'585fb78bb7f91f429ebeb3ec','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','7044fe69d997cba5ec21abfd','task planned','{"number": "T-0002", "what": "count the spares", "customer": null, "about": "centre", "due": "2026-04-30", "rule": "count", "engineer": null, "role": null}','ea19a17e60599504a128cdac8e0d80417a351e3bd88c8ec5c28b5d08674c5fde');
INSERT INTO "journal" VALUES(143,'585fb78bb7f91f429ebeb3ec','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','23cf0167cbfc1f6078f63c91','task planned','{"number": "T-0003", "what": "count the spares", "customer": null, "about": "north", "due": "2026-04-30", "rule": "count", "engineer": null, "role": null}','d6c04a740e78c2f605df51e648f36292d47207ce6a8259ea5e48b2e70be24bfe');
INSERT INTO "journal" VALUES(144,'bd8729ceb04d68e2bec9395e','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','cdf3a3fe03b6bdfd5895b39b','arrived','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "answer", "change": "met", "due": "2026-04-01T03:00:00Z", "at": "2026-04-01T01:00:00Z", "spare": "2h"}]}','623912521f5f894c8c2d26b6ce4164073c104053a664275d641b4b125550f445');
INSERT INTO "journal" VALUES(145,'8e37374be70dcee1c442289d','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','cdf3a3fe03b6bdfd5895b39b','recorded','{"visit": 1, "form": {"place": "third floor", "advice": "do not bend it", "covered": {"parts": "price", "work": "price", "because": "out of warranty"}, "checklist": {"tidy": true}, "work": {"training": 1}, "methods": {"training": "at the machine"}, "found": ["cable loose"]}, "was": {}, "clocks": []}','a517cebda8a1bfa8bd9c3807b11ec950a29d046374ec43730449ff52a52bcd37');
INSERT INTO "journal" VALUES(146,'8e37374be70dcee1c442289d','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','809d7f86cc514007c6fb2146','logged','{"channel": "phone", "caller": null, "phone": null, "said": "cable loose", "summary": "cable loose", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "follows": "SD-000011", "typed": ["region"], "assumed": ["priority", "tier", "kind", "phase"], "terms": "432e910bbd2687586d6da32a", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','6a8177d06624ebddb54582b1b09f848aa30b4141fdbacd0ea8e9cef768324bd2');
INSERT INTO "journal" VALUES(147,'8e37374be70dcee1c442289d','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','cdf3a3fe03b6bdfd5895b39b','followed','{"number": "SD-000014", "said": "cable loose"}','60138fb3ab42b38e6391c111ed89f36b4896ec83fe7ae904667f719112cc5805');
INSERT INTO "journal" VALUES(148,'8e37374be70dcee1c442289d','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','cdf3a3fe03b6bdfd5895b39b','charged','{"visit": 1, "because": "out of warranty", "lines": [{"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 8000, "because": null}, {"kind": "work", "item": "training", "quantity": 1, "unit": "place", "unit_price": 20000, "list_amount": 20000, "amount": 20000, "because": null}], "total": 28000, "currency": "CNY", "decimals": 2}','b11954c84c5c1c370057a66b498b556c6b11238f031af0823168dacf75d5a522');
INSERT INTO "journal" VALUES(149,'0661943fa59cd1f8f416ee1e','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','cdf3a3fe03b6bdfd5895b39b','judged','{"visit": 1, "form": {"tidy": false}, "was": {"tidy": true}, "note": null}','a237063461d62bd70116db12942cfe991e7ed44a3e136fc306e8c58632e4fe92');
INSERT INTO "journal" VALUES(150,'4be7eeaf12abc228c3e2d394','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','article','641dafe9c055593a5a3ac4fb','article added','{"number": "K-0001", "title": "nobody knows how it prints", "equipment": null, "code": null, "symptom": "how does it print", "cause": "no training", "solution": "explained", "ticket": "SD-000007"}','6c1c51d79c14a368aeb9c8a4d9264a24cbb7cdaa75b9d6b36085f315c71314a0');
INSERT INTO "journal" VALUES(151,'6704fad6de9d837e6c8b0275','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','79881392906f6e9f484da456','logged','{"channel": "phone", "caller": null, "phone": null, "said": "how does it print now", "summary": "how does it print now", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "432e910bbd2687586d6da32a", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T04:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','307dee140e7a20698d7959a3a5cdd10d18f67c7856aba593a4361d716f0c3fb2');
INSERT INTO "journal" VALUES(152,'db461b73f68caf9ae32544c9','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','79881392906f6e9f484da456','resolved','{"cause": "no training", "solution": "explained", "clocks": [{"target": "answer", "change": "met", "due": "2026-04-01T04:00:00Z", "at": "2026-04-01T02:00:00Z", "spare": "2h"}, {"target": "solve", "change": "met", "due": "2026-04-09T09:30:00Z", "at": "2026-04-01T02:00:00Z", "spare": "5 working days"}]}','caad146ff1899a5d3f0b992771d9e6bf946f6f08a634c2c27a442a190e686057');
INSERT INTO "journal" VALUES(153,'db461b73f68caf9ae32544c9','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','79881392906f6e9f484da456','article used','{"article": "K-0001", "title": "nobody knows how it prints"}','317e6d0da323ba4c0b5d039437c187b89bfa103a311508665861aa36f0f464cc');
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
INSERT INTO "kept_file" VALUES('equipment','2bb4c4be8ec963fd83f16e70',1,'photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-04-01T01:00:00Z');
CREATE TABLE loan (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  equipment_id TEXT NOT NULL REFERENCES equipment (id),
  lent_at TEXT NOT NULL,
  due_at TEXT NOT NULL,
  back_at TEXT,
  CHECK (back_at IS NULL OR back_at >= lent_at)
) STRICT;
INSERT INTO "loan" VALUES('68c3c0b5cf1a5bfae064ee19','a0d6f5230f6c0ec6e39c7fb5','abd6794195a14b331b147033','2026-03-02T03:00:00Z','2026-03-17T03:00:00Z',NULL);
CREATE TABLE loss (
  move_id TEXT PRIMARY KEY REFERENCES stock_move (id),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  amount INTEGER NOT NULL CHECK (amount >= 0),
  currency TEXT NOT NULL
, decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4)) STRICT;
INSERT INTO "loss" VALUES('742dade75eb2ce556d8b7511','b551b32b79c408d5869fdf10',12000,'CNY',2);
CREATE TABLE mail (
  message_id TEXT PRIMARY KEY,
  call_id TEXT NOT NULL REFERENCES call (id),
  sender TEXT NOT NULL  -- the address, folded
) STRICT;
INSERT INTO "mail" VALUES('<1@example.invalid>','b03a4b75ca9e8b78c2e0c10e','li@example.invalid');
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
INSERT INTO "notice" VALUES('a6de8b694b56db8b76adee24','9c3e2f64354b4cee572a6787','head',NULL,'command','2026-03-02T09:20:00Z','{"target": "solve", "within": "same day", "percent": 75, "note": "time is running out", "due_at": "2026-03-02T09:30:00Z", "ticket": {"number": "SD-000004", "summary": "registration desk is down", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "2", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T03:30:00Z"}}',NULL,'2026-03-02T09:20:00Z',1,NULL,'635a7d310d50fb882ff1cd15',75,'2026-03-02T08:15:00Z',NULL,NULL);
INSERT INTO "notice" VALUES('18dd0776de9eea5165475e20','725f499b0de1ea8f26a5bb7d','head',NULL,'command','2026-03-03T01:00:00Z','{"target": "solve", "within": "same day", "percent": 75, "note": "time is running out", "due_at": "2026-03-02T09:30:00Z", "ticket": {"number": "SD-000005", "summary": "cannot log in", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "1", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T09:20:00Z"}}',NULL,'2026-03-03T01:00:00Z',1,NULL,'478fd13dd45f9b8dba8f6e50',75,'2026-03-02T09:27:30Z',NULL,NULL);
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
INSERT INTO "operation" VALUES(1,'037c3f860a32221b675116b6','command','tester','2026-03-02T00:30:00Z',1,1,NULL,NULL);
INSERT INTO "operation" VALUES(2,'8a55e27e2c369557eed81a1b','command','tester','2026-03-02T00:30:00Z',2,2,NULL,NULL);
INSERT INTO "operation" VALUES(3,'45c9cffb5f8f0619dbbcce9d','command','tester','2026-03-02T00:30:00Z',3,3,NULL,NULL);
INSERT INTO "operation" VALUES(4,'7c2e4cde9b762786729f78e6','command','tester','2026-03-02T00:30:00Z',4,4,NULL,NULL);
INSERT INTO "operation" VALUES(5,'38014afa7ffda0376ea4576a','command','tester','2026-03-02T00:30:00Z',5,5,NULL,NULL);
INSERT INTO "operation" VALUES(6,'e4edf3af15da203860a0e2ee','command','tester','2026-03-02T00:30:00Z',6,6,NULL,NULL);
INSERT INTO "operation" VALUES(7,'2ac6875e82854eeaa6ab6c31','command','tester','2026-03-02T00:30:00Z',7,7,NULL,NULL);
INSERT INTO "operation" VALUES(8,'8500d2085d8f50f77ffd1e02','command','tester','2026-03-02T00:30:00Z',8,9,NULL,NULL);
INSERT INTO "operation" VALUES(9,'dad798aca08a70f6b011c49e','command','tester','2026-03-02T00:30:00Z',10,10,NULL,NULL);
INSERT INTO "operation" VALUES(10,'15bab322e098fde59aaf8415','command','tester','2026-03-02T00:30:00Z',11,11,NULL,NULL);
INSERT INTO "operation" VALUES(11,'7aafd6d9c6d947e69e2884b2','command','tester','2026-03-02T00:30:00Z',12,12,NULL,NULL);
INSERT INTO "operation" VALUES(12,'dcbf765aceb1fff5e4751f3d','command','tester','2026-03-02T00:30:00Z',13,13,NULL,NULL);
INSERT INTO "operation" VALUES(13,'da708edeb9272d8af9371d41','command','tester','2026-03-02T00:30:00Z',14,14,NULL,NULL);
INSERT INTO "operation" VALUES(14,'0916c0d83441727084a3f894','command','tester','2026-03-02T00:30:00Z',15,15,NULL,NULL);
INSERT INTO "operation" VALUES(15,'7849c61e25aa935286541ca3','command','tester','2026-03-02T00:30:00Z',16,16,NULL,NULL);
INSERT INTO "operation" VALUES(16,'1edb0b19e784bb0cce831648','command','tester','2026-03-02T00:30:00Z',17,17,NULL,NULL);
INSERT INTO "operation" VALUES(17,'dee9015f3463dd1338a7a2be','command','tester','2026-03-02T00:30:00Z',18,18,NULL,NULL);
INSERT INTO "operation" VALUES(18,'1e4a24452005777e4b27f6ef','command','tester','2026-03-02T01:00:00Z',19,19,NULL,NULL);
INSERT INTO "operation" VALUES(19,'752434605438fddd3058cf8f','command','tester','2026-03-02T01:00:00Z',20,20,NULL,NULL);
INSERT INTO "operation" VALUES(20,'e8e0fc83843a92a6f30a95ae','command','tester','2026-03-02T01:00:00Z',21,21,NULL,NULL);
INSERT INTO "operation" VALUES(21,'cae1924106ebb886b286467a','command','tester','2026-03-02T01:00:00Z',22,22,NULL,NULL);
INSERT INTO "operation" VALUES(22,'c529a5cf5625b0079ab3b7df','command','tester','2026-03-02T01:00:00Z',23,23,NULL,NULL);
INSERT INTO "operation" VALUES(23,'84b2bf378dd4e3c47a6e4005','command','tester','2026-03-02T01:00:00Z',24,24,NULL,NULL);
INSERT INTO "operation" VALUES(24,'5956016ca9299531cad9a97e','command','tester','2026-03-02T01:00:00Z',25,25,NULL,NULL);
INSERT INTO "operation" VALUES(25,'be20760d7ee8966b22283dea','command','tester','2026-03-02T01:00:00Z',26,26,NULL,NULL);
INSERT INTO "operation" VALUES(26,'2b78416a543d0627376d76cf','command','tester','2026-03-02T01:00:00Z',27,27,NULL,NULL);
INSERT INTO "operation" VALUES(27,'030daa7e7d381ff092ae4251','command','tester','2026-03-02T02:05:00Z',28,28,NULL,NULL);
INSERT INTO "operation" VALUES(28,'fedcf722d43c3c16778d458e','command','tester','2026-03-02T02:05:00Z',29,32,NULL,NULL);
INSERT INTO "operation" VALUES(29,'a4e7e8d2949a15add452e497','command','tester','2026-03-02T02:05:00Z',33,33,NULL,NULL);
INSERT INTO "operation" VALUES(30,'6908463ec3807171e922198c','command','tester','2026-03-02T02:05:00Z',34,34,NULL,NULL);
INSERT INTO "operation" VALUES(31,'4a46c9fcd685f4881ec9c618','command','tester','2026-03-02T02:05:00Z',35,37,NULL,NULL);
INSERT INTO "operation" VALUES(32,'df39c0202af3e7f06ab87c5e','command','tester','2026-03-02T02:05:00Z',38,38,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0001"}}',NULL);
INSERT INTO "operation" VALUES(33,'210a4bff58c10e1a554e4f18','command','tester','2026-03-02T02:05:00Z',39,39,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0002"}}',NULL);
INSERT INTO "operation" VALUES(34,'a731eedef5a51192e3d0e229','command','tester','2026-03-02T02:05:00Z',40,40,NULL,NULL);
INSERT INTO "operation" VALUES(35,'aa4d4970340f003e583056a5','command','tester','2026-03-02T02:05:00Z',41,41,NULL,NULL);
INSERT INTO "operation" VALUES(36,'6e47b1021473da1cc81d6503','command','tester','2026-03-02T02:05:00Z',42,42,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0003"}}',NULL);
INSERT INTO "operation" VALUES(37,'d54b0926c79a13657daf4e99','command','tester','2026-03-02T02:05:00Z',43,43,'{"why": "{receipt} is void: ''svcdesk pay {number}'' writes another", "facts": {"receipt": "R-0003", "number": "SD-000001"}}',NULL);
INSERT INTO "operation" VALUES(38,'aaa78baa0c0582c38b6146bd','command','tester','2026-03-02T02:05:00Z',44,44,NULL,NULL);
INSERT INTO "operation" VALUES(39,'65e160d481e6b2e391905c04','command','tester','2026-03-02T03:00:00Z',45,45,NULL,NULL);
INSERT INTO "operation" VALUES(40,'b44712235cc50f43037926fa','command','tester','2026-03-02T03:00:00Z',46,46,NULL,NULL);
INSERT INTO "operation" VALUES(41,'f66362796fb59f5fa1a9b031','command','tester','2026-03-02T03:00:00Z',47,47,NULL,NULL);
INSERT INTO "operation" VALUES(42,'ff04b58147e5117edcdf8973','command','tester','2026-03-02T03:00:00Z',48,48,NULL,NULL);
INSERT INTO "operation" VALUES(43,'4d71ce0c081a99ca375bb906','command','wang','2026-03-02T03:00:00Z',49,49,NULL,NULL);
INSERT INTO "operation" VALUES(44,'026d7ee1cb4418764d1c2db6','command','tester','2026-03-02T03:00:00Z',50,50,NULL,NULL);
INSERT INTO "operation" VALUES(45,'5db965f0e05583ec5ee778fa','command','tester','2026-03-02T03:00:00Z',51,51,'{"why": "{number} is on its way: ''svcdesk return back {number}'' when it is here again", "facts": {"number": "RMA-0001"}}',NULL);
INSERT INTO "operation" VALUES(46,'83c24964dec4c5eb08691b23','command','tester','2026-03-02T03:00:00Z',52,52,NULL,NULL);
INSERT INTO "operation" VALUES(47,'bc95f886c6ee3d880cdc9d2f','command','tester','2026-03-02T03:30:00Z',53,53,NULL,NULL);
INSERT INTO "operation" VALUES(48,'632d07fb556850c464716a2d','command','tester','2026-03-02T03:30:00Z',54,54,NULL,NULL);
INSERT INTO "operation" VALUES(49,'ae2ab09ee090b8bcb94c2af5','command','tester','2026-03-02T06:00:00Z',55,55,NULL,NULL);
INSERT INTO "operation" VALUES(50,'0658a9d7fc51c4d642064de9','command','tester','2026-03-02T06:00:00Z',56,56,NULL,NULL);
INSERT INTO "operation" VALUES(51,'7279b0fe419eb18613fe58b3','command','tester','2026-03-02T06:00:00Z',57,58,NULL,NULL);
INSERT INTO "operation" VALUES(52,'513b9cef04ec71a43c77d7d7','command','tester','2026-03-02T06:00:00Z',59,59,NULL,NULL);
INSERT INTO "operation" VALUES(53,'db22e3cf8bd9d8a4ad2a3d88','command','wang','2026-03-02T06:00:00Z',60,60,NULL,NULL);
INSERT INTO "operation" VALUES(54,'4b717eae75d513e74c3cc94b','command','tester','2026-03-02T06:00:00Z',61,62,'{"why": "{number} is shipped: ''svcdesk stock transfer {part} {quantity} --from {holder} --to {source}'' returns it", "facts": {"number": "REQ-0001", "part": "roller", "quantity": 2, "holder": "centre", "source": "warehouse"}}',NULL);
INSERT INTO "operation" VALUES(55,'77e014b3cbde1c637fb5fe19','command','tester','2026-03-02T06:00:00Z',63,63,NULL,NULL);
INSERT INTO "operation" VALUES(56,'4a5baf0303ac19a4f0e7db7d','command','tester','2026-03-02T06:00:00Z',64,64,NULL,NULL);
INSERT INTO "operation" VALUES(57,'c888f08551c8122313390043','command','tester','2026-03-02T09:20:00Z',65,65,NULL,NULL);
INSERT INTO "operation" VALUES(58,'9d6ae1f49c70c8bb2fd00055','program','tester','2026-03-02T09:20:00Z',66,67,NULL,NULL);
INSERT INTO "operation" VALUES(59,'03756830557a5c42ad04f6c2','program','tester','2026-03-02T09:20:00Z',68,68,NULL,NULL);
INSERT INTO "operation" VALUES(60,'b5a16154641a1d19899cd0f1','program','tester','2026-03-03T01:00:00Z',69,70,NULL,NULL);
INSERT INTO "operation" VALUES(61,'52bef29ea4b9bab5b35df8bb','program','tester','2026-03-03T01:00:00Z',71,73,NULL,NULL);
INSERT INTO "operation" VALUES(62,'68cc35d394b5da63c3358410','program','tester','2026-03-03T01:00:00Z',74,76,NULL,NULL);
INSERT INTO "operation" VALUES(63,'aaf1a2a674201623f6e28017','program','tester','2026-03-03T01:00:00Z',77,78,NULL,NULL);
INSERT INTO "operation" VALUES(64,'8fc982be9dfbae2962efb063','program','tester','2026-03-03T01:00:00Z',79,79,NULL,NULL);
INSERT INTO "operation" VALUES(65,'17ec8bce8bf2b1cd1fab04fc','command','tester','2026-03-03T01:00:00Z',80,80,NULL,NULL);
INSERT INTO "operation" VALUES(66,'d7caf380451a20f5b8431354','command','tester','2026-03-03T01:00:00Z',81,81,NULL,NULL);
INSERT INTO "operation" VALUES(67,'9358520eff0533212a74a0fd','command','tester','2026-03-03T01:00:00Z',82,82,NULL,NULL);
INSERT INTO "operation" VALUES(68,'ca5f42116fa9d53f02825aac','command','tester','2026-03-03T01:00:00Z',83,83,NULL,NULL);
INSERT INTO "operation" VALUES(69,'a741bd36feef5855b7f7e068','command','tester','2026-03-03T01:00:00Z',84,84,NULL,NULL);
INSERT INTO "operation" VALUES(70,'2973fdfdcb4d742d6e7dd138','command','tester','2026-03-03T01:00:00Z',85,87,NULL,NULL);
INSERT INTO "operation" VALUES(71,'f524db47ca1fe866699e40f7','command','tester','2026-03-03T01:00:00Z',88,88,NULL,NULL);
INSERT INTO "operation" VALUES(72,'41bb861bab7dd9d8c4aca5e4','command','tester','2026-03-03T01:00:00Z',89,89,NULL,NULL);
INSERT INTO "operation" VALUES(73,'2d8e96c39fc3e6251b9406a8','command','tester','2026-03-03T01:00:00Z',90,90,NULL,NULL);
INSERT INTO "operation" VALUES(74,'8be597ab771bfa95f804b16e','program','Desk 1','2026-03-02T00:30:00Z',91,92,NULL,NULL);
INSERT INTO "operation" VALUES(75,'8be597ab771bfa95f804b16e','program','Desk 1','2026-03-02T00:40:00Z',93,94,NULL,NULL);
INSERT INTO "operation" VALUES(76,'8be597ab771bfa95f804b16e','program','Ada','2026-03-02T00:50:00Z',95,95,NULL,NULL);
INSERT INTO "operation" VALUES(77,'8be597ab771bfa95f804b16e','program','tester','2026-03-03T01:00:00Z',96,96,NULL,NULL);
INSERT INTO "operation" VALUES(78,'39b54df1891d76b6769ff4c8','command','tester','2026-03-04T01:00:00Z',97,97,NULL,NULL);
INSERT INTO "operation" VALUES(79,'8d235e16f95ac69ed25ff799','command','tester','2026-03-04T01:00:00Z',98,98,NULL,NULL);
INSERT INTO "operation" VALUES(80,'ec2ac01acdeee57b6420a7fa','command','tester','2026-03-04T01:00:00Z',99,99,NULL,NULL);
INSERT INTO "operation" VALUES(81,'8d15a899b03fcf895f4855c1','command','tester','2026-03-04T01:00:00Z',100,100,NULL,NULL);
INSERT INTO "operation" VALUES(82,'f01fa025fc492b7d05c002c9','command','tester','2026-03-04T01:00:00Z',101,102,NULL,NULL);
INSERT INTO "operation" VALUES(83,'af3c98b19b8e0774e9d88638','command','tester','2026-03-04T01:00:00Z',103,103,NULL,NULL);
INSERT INTO "operation" VALUES(84,'835fc8be244733f6254c1ead','command','tester','2026-03-04T01:00:00Z',104,104,NULL,NULL);
INSERT INTO "operation" VALUES(85,'993b07a8de8c01465c1d838d','command','tester','2026-03-04T03:00:00Z',105,105,NULL,NULL);
INSERT INTO "operation" VALUES(86,'adf16683c08182e2af054eb5','program','tester','2026-04-01T01:00:00Z',106,106,NULL,NULL);
INSERT INTO "operation" VALUES(87,'0cb6894d480c4f0df99d8cbd','command','tester','2026-04-01T01:00:00Z',107,107,NULL,NULL);
INSERT INTO "operation" VALUES(88,'07fc5042936613488e54c51b','command','tester','2026-04-01T01:00:00Z',108,108,NULL,NULL);
INSERT INTO "operation" VALUES(89,'25ee811d40d59937266895bf','command','tester','2026-04-01T01:00:00Z',109,109,NULL,NULL);
INSERT INTO "operation" VALUES(90,'a9230a19b43759652d0f144f','command','tester','2026-04-01T01:00:00Z',110,110,NULL,NULL);
INSERT INTO "operation" VALUES(91,'52bec038e56af04be7fce068','command','tester','2026-04-01T01:00:00Z',111,111,NULL,NULL);
INSERT INTO "operation" VALUES(92,'33cdedc30309b7d81ff0e654','command','tester','2026-04-01T01:00:00Z',112,112,NULL,NULL);
INSERT INTO "operation" VALUES(93,'51a6de1d7bdfac6f1003c78a','command','tester','2026-04-01T01:00:00Z',113,113,NULL,NULL);
INSERT INTO "operation" VALUES(94,'efa6405dcd0749f2e0b0e7c1','command','tester','2026-04-01T01:00:00Z',114,114,NULL,NULL);
INSERT INTO "operation" VALUES(95,'d36d7f05388f95eaaadea956','command','tester','2026-04-01T01:00:00Z',115,115,NULL,NULL);
INSERT INTO "operation" VALUES(96,'638bf3ff49fc63c1e62cfc9f','command','tester','2026-04-01T01:00:00Z',116,116,NULL,NULL);
INSERT INTO "operation" VALUES(97,'080cbb28d9133d5b8443a9bb','command','tester','2026-04-01T01:00:00Z',117,117,NULL,NULL);
INSERT INTO "operation" VALUES(98,'ac80cda968cd85000b56a992','command','tester','2026-04-01T01:00:00Z',118,118,NULL,NULL);
INSERT INTO "operation" VALUES(99,'9a03d9ea2f76decd972e68fe','command','tester','2026-04-01T01:00:00Z',119,119,NULL,NULL);
INSERT INTO "operation" VALUES(100,'95600ff89b596ffa293a94fa','command','tester','2026-04-01T01:00:00Z',120,120,NULL,NULL);
INSERT INTO "operation" VALUES(101,'8c9f19d7d1ec8f626863710d','command','tester','2026-04-01T01:00:00Z',121,121,NULL,NULL);
INSERT INTO "operation" VALUES(102,'7ad0e6688edccca1aed306f7','command','tester','2026-04-01T01:00:00Z',122,122,NULL,'a7d0a848c52945c7c0fe3c3d');
INSERT INTO "operation" VALUES(103,'a7d0a848c52945c7c0fe3c3d','undo','tester','2026-04-01T01:00:00Z',123,123,NULL,NULL);
INSERT INTO "operation" VALUES(104,'c7ea1bf60f910acb3e0a8b45','command','tester','2026-04-01T01:00:00Z',124,124,NULL,NULL);
INSERT INTO "operation" VALUES(105,'2d091ee1699fac44b424b311','command','tester','2026-04-01T01:00:00Z',125,125,NULL,NULL);
INSERT INTO "operation" VALUES(106,'9a6beb81a03638f2ed60bd30','command','tester','2026-04-01T01:00:00Z',126,126,NULL,NULL);
INSERT INTO "operation" VALUES(107,'e9fd01ade86a388e7d42e39a','command','tester','2026-04-01T01:00:00Z',127,129,NULL,NULL);
INSERT INTO "operation" VALUES(108,'4bff5e35e0daf4907c9686f1','program','tester','2026-04-01T01:00:00Z',130,130,NULL,NULL);
INSERT INTO "operation" VALUES(109,'e49ff1cc21bd9a25a8b52363','command','tester','2026-04-01T01:00:00Z',131,134,NULL,NULL);
INSERT INTO "operation" VALUES(110,'5642f00e145288b4afda2961','command','tester','2026-04-01T01:00:00Z',135,135,NULL,NULL);
INSERT INTO "operation" VALUES(111,'6597063feadc3f1721639212','command','tester','2026-04-01T01:00:00Z',136,136,NULL,NULL);
INSERT INTO "operation" VALUES(112,'3350d3750e92af9d3fb39a68','command','tester','2026-04-01T01:00:00Z',137,137,NULL,NULL);
INSERT INTO "operation" VALUES(113,'6daa38ce9326ffc421beca84','command','tester','2026-04-01T01:00:00Z',138,140,NULL,NULL);
INSERT INTO "operation" VALUES(114,'494281972d40bb0c89a7b82e','command','tester','2026-04-01T01:00:00Z',141,141,NULL,NULL);
INSERT INTO "operation" VALUES(115,'585fb78bb7f91f429ebeb3ec','program','tester','2026-04-01T01:00:00Z',142,143,NULL,NULL);
INSERT INTO "operation" VALUES(116,'bd8729ceb04d68e2bec9395e','command','tester','2026-04-01T01:00:00Z',144,144,NULL,NULL);
INSERT INTO "operation" VALUES(117,'8e37374be70dcee1c442289d','command','tester','2026-04-01T01:00:00Z',145,148,NULL,NULL);
INSERT INTO "operation" VALUES(118,'0661943fa59cd1f8f416ee1e','command','tester','2026-04-01T01:00:00Z',149,149,NULL,NULL);
INSERT INTO "operation" VALUES(119,'4be7eeaf12abc228c3e2d394','command','tester','2026-04-01T02:00:00Z',150,150,NULL,NULL);
INSERT INTO "operation" VALUES(120,'6704fad6de9d837e6c8b0275','command','tester','2026-04-01T02:00:00Z',151,151,NULL,NULL);
INSERT INTO "operation" VALUES(121,'db461b73f68caf9ae32544c9','command','tester','2026-04-01T02:00:00Z',152,153,NULL,NULL);
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
INSERT INTO "payment" VALUES('6434e6d59b9a9011b101c968','R-0001','82db1b35d6577365390a36a9',3000,'CNY','card','6581abcd2ed9ab9f9e79f549','2026-03-02T02:05:00Z','tester',2,'payment',NULL,NULL,NULL);
INSERT INTO "payment" VALUES('321076e026b3655ca2151e83','R-0002','82db1b35d6577365390a36a9',5000,'CNY','transfer',NULL,'2026-03-02T02:05:00Z','tester',2,'payment',NULL,NULL,NULL);
INSERT INTO "payment" VALUES('ef800038b38823b4a799287b','R-0003','82db1b35d6577365390a36a9',500,'CNY','transfer',NULL,'2026-03-02T02:05:00Z','tester',2,'refund','2026-03-02T02:05:00Z','tester','it was not given');
CREATE TABLE "phone" (
  customer_id TEXT NOT NULL REFERENCES customer (id),
  digits TEXT NOT NULL CHECK (digits <> ''),  -- in full, with the country's code, where the desk knows it
  extension TEXT NOT NULL,
  shown TEXT NOT NULL,                        -- as it was written
  tail TEXT NOT NULL,                         -- the last 7 digits, as many as a number without its area code has
  PRIMARY KEY (customer_id, digits, extension)
) STRICT;
INSERT INTO "phone" VALUES('7184d124349c03f9f34c56cc','8613800000001','','13800000001','0000001');
INSERT INTO "phone" VALUES('266ca4a5db63a9bc5a79525c','8613800000002','','13800000002','0000002');
INSERT INTO "phone" VALUES('7184d124349c03f9f34c56cc','8613800000003','','13800000003','0000003');
INSERT INTO "phone" VALUES('3e0c0ffabee7d35b0df802ec','861055500007','12','010 5550 0007 ext 12','5500007');
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
INSERT INTO "priced_line" VALUES('2762a2a8b113f1b64733bfa9','22699493fe9ace423a9a8b53',NULL,1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('a0eb6657a1ab2adeb634e3fe','22699493fe9ace423a9a8b53',NULL,2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('1f95bd8fad2183216ab06798','22699493fe9ace423a9a8b53',NULL,3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('85679e54da381cd4f0a7b9a7','22699493fe9ace423a9a8b53',NULL,4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('74e20d65abc2c9fc58105de8',NULL,'9dfbd5212568f5934fccb9fc',1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('7834a1ac3bdb8cf0f09857f4',NULL,'9dfbd5212568f5934fccb9fc',2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('773df0c6f5cc9d5763657ced',NULL,'9dfbd5212568f5934fccb9fc',3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('f06249e581973629bd1307f8',NULL,'9dfbd5212568f5934fccb9fc',4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('e7de89a4d93e12930a776621',NULL,'9dfbd5212568f5934fccb9fc',5,'work','training',1,'place',20000,20000,0,'included in the contract','CNY',0,'73edfbc5e46158faf269cf29','training',2);
INSERT INTO "priced_line" VALUES('e1ab1dd894fbab00c7930553',NULL,'250789769995cc00e692454d',1,'work','visit',1,NULL,8000,8000,0,'in warranty','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('ed7b373160853b5ec7444194',NULL,'250789769995cc00e692454d',2,'work','labour',1,'30m',6000,6000,0,'in warranty','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('e7a94751c4f3df4d20a95f27',NULL,'3e8eacdab6553b29e5df159f',1,'work','visit',1,NULL,8000,8000,8000,NULL,'CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('c239298132bd382f2bf50fd2',NULL,'3e8eacdab6553b29e5df159f',2,'work','training',1,'place',20000,20000,20000,NULL,'CNY',0,NULL,NULL,2);
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
INSERT INTO "quote" VALUES('22699493fe9ace423a9a8b53','Q-0001','82db1b35d6577365390a36a9','2026-03-02T01:00:00Z','tester',8000,'CNY','cost','free','full care',2);
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
INSERT INTO "rma" VALUES('33edfb63c31505a0be279d49','RMA-0001','a0d6f5230f6c0ec6e39c7fb5','2bb4c4be8ec963fd83f16e70','quality','repair','desk','{"when": {"warranty": ["in"]}}',NULL,'2026-03-02T03:00:00Z','tester','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z',NULL,NULL);
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
INSERT INTO "settlement" VALUES('3e0c0ffabee7d35b0df802ec','2026Q1','payments',150,2000000,30000,0,14000,0,0,16000,0,NULL,'CNY',2,'2026-04-01T01:00:00Z');
CREATE TABLE site (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL,
  address TEXT,
  region TEXT, closed_on TEXT,
  UNIQUE (customer_id, name_key)
) STRICT;
INSERT INTO "site" VALUES('4e655d907826246cbad17f55','7184d124349c03f9f34c56cc','North wing','north wing','2 Sample Road','county',NULL);
CREATE TABLE stock (
  holder_id TEXT NOT NULL REFERENCES holder (id),
  part TEXT NOT NULL,
  condition TEXT NOT NULL CHECK (condition IN ('new', 'used')),
  quantity INTEGER NOT NULL CHECK (quantity >= 0),
  PRIMARY KEY (holder_id, part, condition)
) STRICT;
INSERT INTO "stock" VALUES('0c983d59777ccb711c3462ce','roller','new',3);
INSERT INTO "stock" VALUES('0aee826027b7eb843a7e59a2','roller','new',1);
INSERT INTO "stock" VALUES('e8d167172fb40244b7797e2f','roller','new',4);
INSERT INTO "stock" VALUES('61c3de7ca0657d0be4e70121','roller','new',0);
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
INSERT INTO "stock_move" VALUES('0236026aa4f3941ec6a71f95',1,'2026-03-02T00:30:00Z','received','roller','new',10,NULL,'0c983d59777ccb711c3462ce',NULL,NULL,NULL,'delivery note 17');
INSERT INTO "stock_move" VALUES('6de5ed44e364f1ae52d6d55c',2,'2026-03-02T00:30:00Z','transferred','roller','new',3,'0c983d59777ccb711c3462ce','0aee826027b7eb843a7e59a2',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('ca03232a236d6eabd1f4892d',3,'2026-03-02T00:30:00Z','transferred','roller','new',2,'0c983d59777ccb711c3462ce','e8d167172fb40244b7797e2f',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('2f3ea8fe2e99329c8c35799c',4,'2026-03-02T01:00:00Z','issued','roller','new',1,'0aee826027b7eb843a7e59a2','61c3de7ca0657d0be4e70121','9dfbd5212568f5934fccb9fc',NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('efbfafcc875a844bf26c1450',5,'2026-03-02T02:05:00Z','fitted','roller','new',1,'61c3de7ca0657d0be4e70121',NULL,'9dfbd5212568f5934fccb9fc',NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('aaab8fa3b5a420667acd92c8',6,'2026-03-02T06:00:00Z','transferred','roller','new',2,'0c983d59777ccb711c3462ce','e8d167172fb40244b7797e2f',NULL,'92b7f8fabe2fea4cc0897a3e',NULL,NULL);
INSERT INTO "stock_move" VALUES('742dade75eb2ce556d8b7511',7,'2026-03-02T06:00:00Z','lost','roller','new',1,'0aee826027b7eb843a7e59a2',NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "stock_request" VALUES('92b7f8fabe2fea4cc0897a3e','REQ-0001','e8d167172fb40244b7797e2f','roller',2,'issued','2026-03-02T06:00:00Z','tester','for the fair');
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
INSERT INTO "survey" VALUES('e547c7b8c627e38363d03896','A-0001','service',NULL,'82db1b35d6577365390a36a9','9dfbd5212568f5934fccb9fc','2026-04-01T01:00:00Z',1,'phone','Li Na','tester','came at once','service',NULL,NULL,NULL,NULL);
INSERT INTO "survey" VALUES('859e089ed7767bb566a181b9','A-0002','service',NULL,'a0d6f5230f6c0ec6e39c7fb5',NULL,'2026-04-01T01:00:00Z',0,NULL,NULL,'tester',NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE survey_mark (
  survey_id TEXT NOT NULL REFERENCES survey (id),
  question TEXT NOT NULL,                   -- key of the configuration
  mark INTEGER CHECK (mark >= 1),
  words TEXT,
  PRIMARY KEY (survey_id, question),
  CHECK ((mark IS NULL) <> (words IS NULL))
) STRICT;
INSERT INTO "survey_mark" VALUES('e547c7b8c627e38363d03896','attitude',5,NULL);
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
INSERT INTO "task" VALUES('9eb3128cff805db3352da9cc','T-0001',NULL,NULL,'send the manual','customer','7184d124349c03f9f34c56cc','7184d124349c03f9f34c56cc','b551b32b79c408d5869fdf10',NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-03','2026-04-08',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('7044fe69d997cba5ec21abfd','T-0002','count','2026-04','count the spares','station','centre',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('23cf0167cbfc1f6078f63c91','T-0003','count','2026-04','count the spares','station','north',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "task_move" VALUES('9eb3128cff805db3352da9cc',1,'2026-04-01T01:00:00Z','tester','put off','2026-04-03','2026-04-08','they are on holiday');
CREATE TABLE terms (
  id TEXT PRIMARY KEY,
  promises TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO "terms" VALUES('0d840ac5bd39d80c251e8d4b','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "2h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "same day", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('432e910bbd2687586d6da32a','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "2h", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "5 working days", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
INSERT INTO "terms" VALUES('79b69825810c177268648f33','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "30m", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "2 working days", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
INSERT INTO "terms" VALUES('85db1e8b6a0a8ef920a95e9e','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "1h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "3 working days", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('bc62446eb31a9729700a6758','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "1h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "same day", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('6ac38db4680fc22e33e7e9f2','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "2h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "3 working days", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('2a67c643648fe1730af2e692','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "30m", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "8h", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
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
INSERT INTO "ticket" VALUES('82db1b35d6577365390a36a9','SD-000001',1,'printer jams','fault','7184d124349c03f9f34c56cc',NULL,NULL,'2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','worn roller','roller replaced','efb12c03f093d15d54c07b1f','73edfbc5e46158faf269cf29',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('a0d6f5230f6c0ec6e39c7fb5','SD-000002',2,'no power','fault','266ca4a5db63a9bc5a79525c',NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL,'2bb4c4be8ec963fd83f16e70','ebdeb06be73f67e2064ada47',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('9bbd5ad4c389580b2907d007','SD-000003',3,'scanner reads every second code','fault','266ca4a5db63a9bc5a79525c',NULL,NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'ebdeb06be73f67e2064ada47',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('9c3e2f64354b4cee572a6787','SD-000004',4,'registration desk is down','fault','7184d124349c03f9f34c56cc','down','group','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'73edfbc5e46158faf269cf29',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('725f499b0de1ea8f26a5bb7d','SD-000005',5,'cannot log in','fault','7184d124349c03f9f34c56cc',NULL,NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL,NULL,'73edfbc5e46158faf269cf29',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('41cf38782e40475e90201cfd','SD-000006',6,'called by mistake','fault','3e0c0ffabee7d35b0df802ec',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('37a220526eb41e6cec5a8b51','SD-000007',7,'how does it print','fault','3e0c0ffabee7d35b0df802ec',NULL,NULL,'2026-03-03T01:00:00Z',NULL,'no training','explained',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('bd213f0179b17e5a14f5c7d4','INC-7',NULL,'Door, Lock, Stuck','fault','48c6f40180e03b0e17c9af9d',NULL,NULL,'2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','not recorded','not recorded in the log',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('d74e11ccb55131628a5efa44','SD-000008',8,'the printer jams again','fault','7184d124349c03f9f34c56cc',NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL,'efb12c03f093d15d54c07b1f','73edfbc5e46158faf269cf29','82db1b35d6577365390a36a9',NULL,NULL);
INSERT INTO "ticket" VALUES('9ec0cd200a8f8d171252a1d0','SD-000009',9,'the screen is dark','fault','3e0c0ffabee7d35b0df802ec',NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('cdf3a3fe03b6bdfd5895b39b','SD-000011',11,'does anybody come?','fault','3e0c0ffabee7d35b0df802ec',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('0b59135e70beed5d10b6f7b9','SD-000012',12,'does anybody come','fault','3e0c0ffabee7d35b0df802ec',NULL,NULL,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,'cdf3a3fe03b6bdfd5895b39b',NULL);
INSERT INTO "ticket" VALUES('7ac32ba5fd9451453a4cf996','SD-000013',13,'no sound','fault','f528b6198d2ec6e024185b3b',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('809d7f86cc514007c6fb2146','SD-000014',14,'cable loose','fault','3e0c0ffabee7d35b0df802ec',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,'cdf3a3fe03b6bdfd5895b39b',NULL,NULL);
INSERT INTO "ticket" VALUES('79881392906f6e9f484da456','SD-000015',15,'how does it print now','fault','3e0c0ffabee7d35b0df802ec',NULL,NULL,'2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','no training','explained',NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "ticket_period" VALUES('82db1b35d6577365390a36a9','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','open','P1','gold','county','warranty','out','1','b551b32b79c408d5869fdf10');
INSERT INTO "ticket_period" VALUES('82db1b35d6577365390a36a9','2026-03-02T02:05:00Z','9999-12-31T23:59:59Z','closed','P1','gold','county','warranty','out','1','b551b32b79c408d5869fdf10');
INSERT INTO "ticket_period" VALUES('9c3e2f64354b4cee572a6787','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','open','P3','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('9c3e2f64354b4cee572a6787','2026-03-02T06:00:00Z','2026-03-03T01:00:00Z','open','P1','gold','city','warranty','unknown','2',NULL);
INSERT INTO "ticket_period" VALUES('9c3e2f64354b4cee572a6787','2026-03-03T01:00:00Z','2026-03-04T01:00:00Z','open','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('41cf38782e40475e90201cfd','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','cancelled','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('37a220526eb41e6cec5a8b51','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','in','1','0a008b3a384cab8a10768b5b');
INSERT INTO "ticket_period" VALUES('bd213f0179b17e5a14f5c7d4','2026-03-02T00:30:00Z','2026-03-02T00:40:00Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('bd213f0179b17e5a14f5c7d4','2026-03-02T00:40:00Z','2026-03-02T00:50:00Z','open','P3','standard','city','warranty','unknown','1','920c4ec74d472d71da4cbc22');
INSERT INTO "ticket_period" VALUES('bd213f0179b17e5a14f5c7d4','2026-03-02T00:50:00Z','9999-12-31T23:59:59Z','resolved','P3','standard','city','warranty','unknown','1','920c4ec74d472d71da4cbc22');
INSERT INTO "ticket_period" VALUES('9c3e2f64354b4cee572a6787','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','held','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('d74e11ccb55131628a5efa44','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','open','P3','gold','county','warranty','out','1',NULL);
INSERT INTO "ticket_period" VALUES('725f499b0de1ea8f26a5bb7d','2026-03-02T09:20:00Z','2026-03-03T01:00:00Z','open','P2','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('725f499b0de1ea8f26a5bb7d','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P2','gold','city','warranty','unknown','2','0a008b3a384cab8a10768b5b');
INSERT INTO "ticket_period" VALUES('9ec0cd200a8f8d171252a1d0','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','open','P1','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('9c3e2f64354b4cee572a6787','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','open','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('a0d6f5230f6c0ec6e39c7fb5','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','held','P3','standard','city','warranty','in','1',NULL);
INSERT INTO "ticket_period" VALUES('9bbd5ad4c389580b2907d007','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','open','P2','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('0b59135e70beed5d10b6f7b9','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','cancelled','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('7ac32ba5fd9451453a4cf996','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('cdf3a3fe03b6bdfd5895b39b','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1','b551b32b79c408d5869fdf10');
INSERT INTO "ticket_period" VALUES('809d7f86cc514007c6fb2146','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('79881392906f6e9f484da456','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','resolved','P3','standard','city','warranty','unknown','1',NULL);
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
INSERT INTO "turnover" VALUES('3e0c0ffabee7d35b0df802ec','2026-02',2000000,'CNY',2);
INSERT INTO "turnover" VALUES('3e0c0ffabee7d35b0df802ec','2026-04',100000,'CNY',2);
CREATE TABLE warranty_card (
  equipment_id TEXT PRIMARY KEY REFERENCES equipment (id),
  number TEXT,
  dealer_id TEXT REFERENCES customer (id),
  sold_on TEXT NOT NULL,
  received_on TEXT NOT NULL,
  void_because TEXT CHECK (void_because <> ''),
  CHECK (sold_on <= received_on)
) STRICT;
INSERT INTO "warranty_card" VALUES('2bb4c4be8ec963fd83f16e70',NULL,'3e0c0ffabee7d35b0df802ec','2026-02-01','2026-02-10',NULL);
CREATE TABLE withdrawn (
  ticket_id TEXT PRIMARY KEY,
  number TEXT NOT NULL,
  count INTEGER,
  at TEXT NOT NULL,
  actor TEXT NOT NULL
) STRICT;
INSERT INTO "withdrawn" VALUES('d5385e09fb08445f11ef82a5','SD-000010',10,'2026-04-01T01:00:00Z','tester');
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
INSERT INTO "word" VALUES('000004',1,0,'万');
INSERT INTO "word" VALUES('000005',1,0,'丅');
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
INSERT INTO "word" VALUES('00004',1,0,'万');
INSERT INTO "word" VALUES('00005',1,0,'丅');
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
INSERT INTO "word" VALUES('0004',1,0,'万');
INSERT INTO "word" VALUES('0005',1,0,'丅');
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
INSERT INTO "word" VALUES('cannot',1,0,'丅');
INSERT INTO "word" VALUES('cannot',2,0,'丅');
INSERT INTO "word" VALUES('care',3,0,'丆');
INSERT INTO "word" VALUES('clinic',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('close',3,0,'丆');
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
INSERT INTO "word" VALUES('did',3,0,'丆');
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
INSERT INTO "word" VALUES('full',3,0,'丆');
INSERT INTO "word" VALUES('has',3,0,'万');
INSERT INTO "word" VALUES('help',3,0,'丆');
INSERT INTO "word" VALUES('how',1,0,'丂');
INSERT INTO "word" VALUES('how',2,0,'丂');
INSERT INTO "word" VALUES('how',3,0,'丂');
INSERT INTO "word" VALUES('in',1,0,'丅');
INSERT INTO "word" VALUES('in',2,0,'丅下');
INSERT INTO "word" VALUES('in',3,0,'丁丂');
INSERT INTO "word" VALUES('inc',1,0,'丁');
INSERT INTO "word" VALUES('into',3,0,'一');
INSERT INTO "word" VALUES('is',1,0,'丄万');
INSERT INTO "word" VALUES('is',2,0,'丄万下');
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
INSERT INTO "word" VALUES('log',1,0,'丅');
INSERT INTO "word" VALUES('log',2,0,'丅');
INSERT INTO "word" VALUES('log',3,0,'丁');
INSERT INTO "word" VALUES('logged',2,0,'不');
INSERT INTO "word" VALUES('look',3,0,'一');
INSERT INTO "word" VALUES('loose',1,0,'丌');
INSERT INTO "word" VALUES('loose',2,0,'丌');
INSERT INTO "word" VALUES('loose',3,0,'不');
INSERT INTO "word" VALUES('lp2',2,0,'丆丈');
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
INSERT INTO "word" VALUES('registration',1,0,'万');
INSERT INTO "word" VALUES('registration',2,0,'万');
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
INSERT INTO "word" VALUES('the',3,0,'丁万');
INSERT INTO "word" VALUES('them',3,0,'丄');
INSERT INTO "word" VALUES('they',3,0,'丂丆');
INSERT INTO "word" VALUES('third',3,0,'不');
INSERT INTO "word" VALUES('time',3,0,'丅万');
INSERT INTO "word" VALUES('to',3,0,'丄万');
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
