-- A desk as svcdesk with schema 6 left it: see tests/db/filled.py.
PRAGMA application_id = 1398162244;
PRAGMA user_version = 6;
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'svcdesk','0001_desk','2026-11-28 16:30:39.695258+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'svcdesk','0002_field','2026-11-28 16:30:39.734599+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'svcdesk','0003_truth','2026-11-28 16:30:39.777290+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'svcdesk','0004_slips','2026-11-28 16:30:39.864548+00:00');
INSERT INTO "_sqlite_migrations" VALUES(5,'svcdesk','0005_care','2026-11-28 16:30:40.366085+00:00');
INSERT INTO "_sqlite_migrations" VALUES(6,'svcdesk','0006_kept','2026-11-28 16:30:40.389806+00:00');
CREATE TABLE absence (
  id TEXT PRIMARY KEY,
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  note TEXT,
  CHECK (since < until)
) STRICT;
INSERT INTO "absence" VALUES('fa9480f29d5deb3f4c1a16fa','aeddea55389420f6f34d2838','2026-04-05T16:00:00Z','2026-04-10T16:00:00Z','holiday');
INSERT INTO "absence" VALUES('70ecdf42ef7ed985edc039d7','aeddea55389420f6f34d2838','2026-04-30T16:00:00Z','2026-05-05T16:00:00Z','on leave');
CREATE TABLE acceptance (
  equipment_id TEXT NOT NULL REFERENCES equipment (id),
  stage TEXT NOT NULL,
  accepted_on TEXT NOT NULL,
  accepted_by TEXT NOT NULL CHECK (accepted_by <> ''),
  remark TEXT,
  PRIMARY KEY (equipment_id, stage)
) STRICT;
INSERT INTO "acceptance" VALUES('7a56928f7a0cf3aa7e37e063','final','2026-04-01','Ms Example',NULL);
CREATE TABLE appointment (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  agreed_at TEXT NOT NULL,
  visit_at TEXT NOT NULL,
  asked_by TEXT NOT NULL CHECK (asked_by IN ('customer', 'desk')),
  note TEXT
, visit_until TEXT CHECK (visit_until >= visit_at)) STRICT;
INSERT INTO "appointment" VALUES('f5671af6ed1306ec84435ce8','ea8a5ba4e98ce52a2ec3f07a','2026-03-02T01:00:00Z','2026-03-02T02:00:00Z','customer','they close at noon',NULL);
INSERT INTO "appointment" VALUES('575d8319152514ec539e10ca','5e3c9dfe3fcd6785330bd876','2026-03-04T01:00:00Z','2026-03-05T06:00:00Z','desk',NULL,'2026-03-05T08:00:00Z');
CREATE TABLE approval (
  noun TEXT NOT NULL CHECK (noun IN ('repair', 'request', 'return')),
  noun_id TEXT NOT NULL,   -- of the dispatch, the request or the return
  actor TEXT NOT NULL,
  at TEXT NOT NULL,
  note TEXT, role TEXT,
  PRIMARY KEY (noun, noun_id, actor)
) STRICT;
INSERT INTO "approval" VALUES('return','0d98a864d5709d768076c328','wang','2026-03-02T03:00:00Z',NULL,NULL);
INSERT INTO "approval" VALUES('request','7e1ff830ed9b93fdbad38fe2','wang','2026-03-02T06:00:00Z',NULL,NULL);
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
INSERT INTO "article" VALUES('93e4b45de45700ba60d12e2b','K-0001','nobody knows how it prints',NULL,NULL,'how does it print','no training','explained','78936bdc7c9671d669b4dc1e','tester','2026-04-01T02:00:00Z',1,NULL,NULL);
CREATE TABLE article_use (
  id TEXT PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES article (id),
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  at TEXT NOT NULL
) STRICT;
INSERT INTO "article_use" VALUES('8d050142b180b4178155f3a1','93e4b45de45700ba60d12e2b','7978589a543addbac3979620','2026-04-01T02:00:00Z');
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
INSERT INTO "assessment" VALUES('a30e088df69c000188bac88f','AS-0001','2026-03','tidy','38948524438ac1cfa0917165',NULL,'ea8a5ba4e98ce52a2ec3f07a','592b8ff458e5b1e5d4ea4280','2026-03-02T02:05:00Z','fact','{"check": "tidy"}',NULL,2000,2000,'CNY',2,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL);
INSERT INTO "assessment" VALUES('e09724688079c0ac57ef7bd5','AS-0002','2026-03','calls','38948524438ac1cfa0917165',NULL,'ea8a5ba4e98ce52a2ec3f07a',NULL,'2026-03-20T02:00:00Z','hand',NULL,'line engaged',10000,0,'CNY',2,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','the line was down',NULL);
CREATE TABLE assessment_month (
  month TEXT PRIMARY KEY,       -- 2026-11
  closed_at TEXT NOT NULL
, configuration TEXT) STRICT;
INSERT INTO "assessment_month" VALUES('2026-03','2026-04-01T01:00:00Z','{"desk": {"name": "Example Service Centre", "timezone": "Asia/Shanghai", "telephones": {"country": "CN", "code": "86", "trunk": "0", "lengths": [7, 8, 9, 10, 11, 12], "odd": ["110", "111", "112", "113", "114", "115", "116", "117", "118", "119", "120", "121", "122", "123", "124", "125", "126", "127", "128", "129", "179"]}}, "currency": {"code": "CNY", "decimals": 2}, "assessment": {"rules": {"tidy": {"name": "Tidy", "standard": null, "amount": 2000, "when": {}, "fact": "check", "words": ["tidy"]}, "calls": {"name": "Reachable", "standard": null, "amount": 10000, "when": {}}}, "dealers": {}, "calendar": "office"}, "form": [{"when": {}, "needs": ["fault", "cause", "action", "result"]}], "checklist": {"uniform": {"name": "in uniform, with badge", "when": {}}, "tidy": {"name": "the place was left clean", "when": {}}}, "surveys": {"service": {"name": "Call-back after service", "event": "surveyed", "questions": {"attitude": {"name": "Attitude", "marks": 5}, "quality": {"name": "Quality", "marks": 5}, "solved": {"name": "How well it was solved", "marks": 5}}, "content": 4.0, "complaint": null, "printed": false, "by": null}}, "tiers": {"standard": {"targets": {"answer": {"name": "First answer"}, "solve": {"name": "Solved"}}}, "gold": {"targets": {"answer": {"name": "First answer"}, "opinion": {"name": "Opinion on how to handle it"}, "arrive": {"name": "On site"}, "solve": {"name": "Solved"}}}}}');
CREATE TABLE assessment_told (
  id TEXT PRIMARY KEY,
  month TEXT NOT NULL REFERENCES assessment_month (month),
  engineer_id TEXT REFERENCES engineer (id),
  customer_id TEXT REFERENCES customer (id),
  told_at TEXT NOT NULL,
  CHECK ((engineer_id IS NULL) <> (customer_id IS NULL))
) STRICT;
INSERT INTO "assessment_told" VALUES('599feadf2ff9ebb72cacc6a8','2026-03','38948524438ac1cfa0917165',NULL,'2026-04-01T01:00:00Z');
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
INSERT INTO "attachment" VALUES('c61f59057c325715a21716c5','ea8a5ba4e98ce52a2ec3f07a',1,'592b8ff458e5b1e5d4ea4280',NULL,'photo','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-03-02T02:05:00Z');
INSERT INTO "attachment" VALUES('d3cbb41b7abbbc4fdabf6c89','ea8a5ba4e98ce52a2ec3f07a',2,NULL,NULL,'file','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-03-02T02:05:00Z');
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
INSERT INTO "call" VALUES('6601da871c123bea06d443e3','ea8a5ba4e98ce52a2ec3f07a','2026-03-02T01:00:00Z','phone','Li Na','13800000003','printer jams','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('b7a3d11bcd40ba734453a099','d50f6afe04a3b46e806908e2','2026-03-02T03:00:00Z','phone',NULL,NULL,'no power','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('31e0d49fb4ffa5abd9ecc519','d50f6afe04a3b46e806908e2','2026-03-02T03:00:00Z','phone',NULL,NULL,'is anybody coming?','tester',1,NULL,NULL);
INSERT INTO "call" VALUES('723d6d7830c8897857ce83bf','46bc71d94962eb758682dd48','2026-03-02T03:30:00Z','phone',NULL,NULL,'scanner reads every second code','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('b2885eb75ba4c1632802c9c6','5e3c9dfe3fcd6785330bd876','2026-03-02T03:30:00Z','phone',NULL,NULL,'registration desk is down','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('5635fb18d6dd08202816eb8d','034563ce6fffd723e7285ffd','2026-03-02T09:20:00Z','phone',NULL,NULL,'cannot log in','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('fd0dc102362870dca0cf5ac6','8a30f7a20d82c6928431c419','2026-03-03T01:00:00Z','phone',NULL,NULL,'called by mistake','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('16c57ebb1621848864085fe9','78936bdc7c9671d669b4dc1e','2026-03-03T01:00:00Z','phone',NULL,NULL,'how does it print','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('1f6fb518ccc56955e7fec40f','90fc2282bf065b699f63b0ac','2026-03-02T00:30:00Z','phone',NULL,NULL,'Door, Lock, Stuck','Desk 1',0,NULL,NULL);
INSERT INTO "call" VALUES('23b4f1c65f03c2be4b0631c8','1242f376135edcbb52a34f32','2026-03-04T01:00:00Z','phone',NULL,NULL,'the printer jams again','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('7c9709c060144289b6c5bc43','aab266926782a73bc2cb3549','2026-03-04T01:00:00Z','phone',NULL,NULL,'the screen is dark','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('053c0c8cfac489af70a21c3c','e6093bc7356daca86676beb1','2026-04-01T01:00:00Z','phone',NULL,NULL,'does anybody come?','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('1842f1edc85aafd16e3362ad','e6093bc7356daca86676beb1','2026-04-01T01:00:00Z','phone','Mr Sample',NULL,'logged twice','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('dc922d30ca50f0e416d60e7d','63bdb94bcbf38e77519442a3','2026-04-01T01:00:00Z','mail','Li Na',NULL,'no sound
since nine','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('00eed2920dbbc6c3c7b4cb2f','4480782b66e1fa8b8642daa5','2026-04-01T01:00:00Z','phone',NULL,NULL,'cable loose','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('541fd845fd168bbcf9e54ecc','7978589a543addbac3979620','2026-04-01T02:00:00Z','phone',NULL,NULL,'how does it print now','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('5bfeab5350bc25bc45ace7a3','a01f22f05ae8108f1b289dc6','2026-04-01T02:00:00Z','phone','Ms Example',NULL,'nobody came','tester',0,NULL,NULL);
CREATE TABLE card (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  value INTEGER NOT NULL CHECK (value > 0),
  balance INTEGER NOT NULL CHECK (balance BETWEEN 0 AND value),
  currency TEXT NOT NULL,
  sold_at TEXT NOT NULL
, decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4)) STRICT;
INSERT INTO "card" VALUES('d10513a983ab83ac103c10f4','CARD-0001','f44d4b4d76a6bf98c315c70d',50000,47000,'CNY','2026-03-02T00:30:00Z',2);
CREATE TABLE care_rule (
  rule TEXT PRIMARY KEY,
  begun_on TEXT NOT NULL
) STRICT;
INSERT INTO "care_rule" VALUES('count','2026-04-01');
INSERT INTO "care_rule" VALUES('visit','2026-04-01');
CREATE TABLE change (
  seq INTEGER PRIMARY KEY,
  op TEXT NOT NULL,
  relation TEXT NOT NULL,
  key TEXT NOT NULL,
  before TEXT
) STRICT;
INSERT INTO "change" VALUES(1,'03ed35dfbe4dacd5e65151a9','engineer','["38948524438ac1cfa0917165"]',NULL);
INSERT INTO "change" VALUES(2,'03ed35dfbe4dacd5e65151a9','engineer_skill','["38948524438ac1cfa0917165","printer"]',NULL);
INSERT INTO "change" VALUES(3,'0612531cde90b8a97f0e3c8a','engineer','["aeddea55389420f6f34d2838"]',NULL);
INSERT INTO "change" VALUES(4,'0612531cde90b8a97f0e3c8a','engineer_skill','["aeddea55389420f6f34d2838","installation"]',NULL);
INSERT INTO "change" VALUES(5,'0612531cde90b8a97f0e3c8a','engineer_role','["aeddea55389420f6f34d2838","reception"]',NULL);
INSERT INTO "change" VALUES(6,'407b42117e4084d112797cfc','absence','["fa9480f29d5deb3f4c1a16fa"]',NULL);
INSERT INTO "change" VALUES(7,'cc944f208c0163890d07a9e8','customer','["f44d4b4d76a6bf98c315c70d"]',NULL);
INSERT INTO "change" VALUES(8,'cc944f208c0163890d07a9e8','phone','["f44d4b4d76a6bf98c315c70d","8613800000001",""]',NULL);
INSERT INTO "change" VALUES(9,'c621e334ea0e153d578f6639','customer','["2bd0aa06441351283f5f4f3c"]',NULL);
INSERT INTO "change" VALUES(10,'c621e334ea0e153d578f6639','phone','["2bd0aa06441351283f5f4f3c","8613800000002",""]',NULL);
INSERT INTO "change" VALUES(11,'6ad3238c20c88bb8984e771b','customer','["da2f4c613f256b1a4a86fb32"]',NULL);
INSERT INTO "change" VALUES(12,'3257240daae61b0a190285b5','site','["b6f6cf041ac82aeccce9c240"]',NULL);
INSERT INTO "change" VALUES(13,'06d69f32fef2bf15e5b3589c','phone','["f44d4b4d76a6bf98c315c70d","8613800000003",""]',NULL);
INSERT INTO "change" VALUES(14,'06d69f32fef2bf15e5b3589c','contact','["1765c4aa30c68cc7c0eb7efd"]',NULL);
INSERT INTO "change" VALUES(15,'0496382713592fb8ddf2e7d8','contract','["857a9113ecd909d7a8e8e19b"]',NULL);
INSERT INTO "change" VALUES(16,'0496382713592fb8ddf2e7d8','entitlement','["857a9113ecd909d7a8e8e19b","visit"]',NULL);
INSERT INTO "change" VALUES(17,'0496382713592fb8ddf2e7d8','entitlement','["857a9113ecd909d7a8e8e19b","training"]',NULL);
INSERT INTO "change" VALUES(18,'321261e4401baf991ca8be88','contract','["71a38e29bf8b6194e04a0afe"]',NULL);
INSERT INTO "change" VALUES(19,'59dc36d4bfe0f4931f131c5c','equipment','["ecf60e42064b7ce16395f624"]',NULL);
INSERT INTO "change" VALUES(20,'57d282a7418257de6bc10fc5','equipment','["7a56928f7a0cf3aa7e37e063"]',NULL);
INSERT INTO "change" VALUES(21,'9eedce2b6516a7e1267eb5df','equipment','["e68192413b0c271fd7f201b0"]',NULL);
INSERT INTO "change" VALUES(22,'cd050b6bc490a7b1d879772d','holder','["ba035b3dbfd7c97ef2d5fd29"]',NULL);
INSERT INTO "change" VALUES(23,'cd050b6bc490a7b1d879772d','stock','["ba035b3dbfd7c97ef2d5fd29","roller","new"]',NULL);
INSERT INTO "change" VALUES(24,'cd050b6bc490a7b1d879772d','stock_move','["151f06543b9c3eacd2f22de1"]',NULL);
INSERT INTO "change" VALUES(25,'c6545ae98ba9ee6d8b4ac467','holder','["d46715cf556bc95c35b78a4a"]',NULL);
INSERT INTO "change" VALUES(26,'c6545ae98ba9ee6d8b4ac467','stock','["ba035b3dbfd7c97ef2d5fd29","roller","new"]','{"holder_id":"ba035b3dbfd7c97ef2d5fd29","part":"roller","condition":"new","quantity":10}');
INSERT INTO "change" VALUES(27,'c6545ae98ba9ee6d8b4ac467','stock','["d46715cf556bc95c35b78a4a","roller","new"]',NULL);
INSERT INTO "change" VALUES(28,'c6545ae98ba9ee6d8b4ac467','stock_move','["f833338671b35aed0e00a1c9"]',NULL);
INSERT INTO "change" VALUES(29,'15cc4114444250911fb28ac8','holder','["760379b5420bbf9e44ef9345"]',NULL);
INSERT INTO "change" VALUES(30,'15cc4114444250911fb28ac8','stock','["ba035b3dbfd7c97ef2d5fd29","roller","new"]','{"holder_id":"ba035b3dbfd7c97ef2d5fd29","part":"roller","condition":"new","quantity":7}');
INSERT INTO "change" VALUES(31,'15cc4114444250911fb28ac8','stock','["760379b5420bbf9e44ef9345","roller","new"]',NULL);
INSERT INTO "change" VALUES(32,'15cc4114444250911fb28ac8','stock_move','["7519504b2f24abf6ef086f80"]',NULL);
INSERT INTO "change" VALUES(33,'700d416b20d94a6700d9136c','card','["d10513a983ab83ac103c10f4"]',NULL);
INSERT INTO "change" VALUES(34,'0e7563152a570b86b364f746','ticket','["ea8a5ba4e98ce52a2ec3f07a"]',NULL);
INSERT INTO "change" VALUES(35,'0e7563152a570b86b364f746','ticket_period','["ea8a5ba4e98ce52a2ec3f07a","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(36,'0e7563152a570b86b364f746','call','["6601da871c123bea06d443e3"]',NULL);
INSERT INTO "change" VALUES(37,'0e7563152a570b86b364f746','clock','["6f85c60f656e10bd9ec68370"]',NULL);
INSERT INTO "change" VALUES(38,'0e7563152a570b86b364f746','clock','["2224da4b213837151958dcbc"]',NULL);
INSERT INTO "change" VALUES(39,'0e7563152a570b86b364f746','clock','["bb0827c396ff51e07786def0"]',NULL);
INSERT INTO "change" VALUES(40,'0e7563152a570b86b364f746','clock_period','["6f85c60f656e10bd9ec68370","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(41,'0e7563152a570b86b364f746','clock_period','["2224da4b213837151958dcbc","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(42,'0e7563152a570b86b364f746','clock_period','["bb0827c396ff51e07786def0","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(43,'5cc5a5e5d9555fdb40127dae','ticket_period','["ea8a5ba4e98ce52a2ec3f07a","2026-03-02T01:00:00Z"]','{"ticket_id":"ea8a5ba4e98ce52a2ec3f07a","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(44,'5cc5a5e5d9555fdb40127dae','ticket_period','["ea8a5ba4e98ce52a2ec3f07a","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(45,'101bec46a0c5ac420eda65dd','clock','["6f85c60f656e10bd9ec68370"]','{"id":"6f85c60f656e10bd9ec68370","ticket_id":"ea8a5ba4e98ce52a2ec3f07a","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(46,'101bec46a0c5ac420eda65dd','clock','["2224da4b213837151958dcbc"]','{"id":"2224da4b213837151958dcbc","ticket_id":"ea8a5ba4e98ce52a2ec3f07a","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(47,'101bec46a0c5ac420eda65dd','clock_period','["6f85c60f656e10bd9ec68370","2026-03-02T01:00:00Z"]','{"clock_id":"6f85c60f656e10bd9ec68370","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T01:15:00Z","held":0}');
INSERT INTO "change" VALUES(48,'101bec46a0c5ac420eda65dd','clock_period','["2224da4b213837151958dcbc","2026-03-02T01:00:00Z"]','{"clock_id":"2224da4b213837151958dcbc","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T01:30:00Z","held":0}');
INSERT INTO "change" VALUES(49,'c874f89f9a489f941b4d6ace','appointment','["f5671af6ed1306ec84435ce8"]',NULL);
INSERT INTO "change" VALUES(50,'43b8c21c6d5c071d55678ed4','consent','["7c6a3b567d3e1328a2bf8dba"]',NULL);
INSERT INTO "change" VALUES(51,'495cf0d88bd44983f6a09e31','quote','["aed6961a68f1378f8892290b"]',NULL);
INSERT INTO "change" VALUES(52,'495cf0d88bd44983f6a09e31','priced_line','["9ff5ca416ef45171e4e78573"]',NULL);
INSERT INTO "change" VALUES(53,'495cf0d88bd44983f6a09e31','priced_line','["2d8301d9b6eec89ffca3186b"]',NULL);
INSERT INTO "change" VALUES(54,'495cf0d88bd44983f6a09e31','priced_line','["674a75ff0a8b76bb6d9fe430"]',NULL);
INSERT INTO "change" VALUES(55,'495cf0d88bd44983f6a09e31','priced_line','["e15b7528840ec22215499ca1"]',NULL);
INSERT INTO "change" VALUES(56,'35cbce5984232ddd2ab4c4a2','consent','["924d9fa043ed9510d7331200"]',NULL);
INSERT INTO "change" VALUES(57,'8c389c0d6d1e3960376bcbf2','dispatch','["592b8ff458e5b1e5d4ea4280"]',NULL);
INSERT INTO "change" VALUES(58,'8c389c0d6d1e3960376bcbf2','clock','["dc1df046ab8b09483de2a5f5"]',NULL);
INSERT INTO "change" VALUES(59,'8c389c0d6d1e3960376bcbf2','clock_period','["dc1df046ab8b09483de2a5f5","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(60,'ee061a3a0658f976fdee333f','holder','["b43a6392697cd47a5185c987"]',NULL);
INSERT INTO "change" VALUES(61,'ee061a3a0658f976fdee333f','stock','["d46715cf556bc95c35b78a4a","roller","new"]','{"holder_id":"d46715cf556bc95c35b78a4a","part":"roller","condition":"new","quantity":3}');
INSERT INTO "change" VALUES(62,'ee061a3a0658f976fdee333f','stock','["b43a6392697cd47a5185c987","roller","new"]',NULL);
INSERT INTO "change" VALUES(63,'ee061a3a0658f976fdee333f','stock_move','["06dc15ce6c26072b52fb76e1"]',NULL);
INSERT INTO "change" VALUES(64,'fa841447d260c36684984400','dispatch','["592b8ff458e5b1e5d4ea4280"]','{"id":"592b8ff458e5b1e5d4ea4280","ticket_id":"ea8a5ba4e98ce52a2ec3f07a","visit":1,"engineer_id":"38948524438ac1cfa0917165","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(65,'fa841447d260c36684984400','clock','["dc1df046ab8b09483de2a5f5"]','{"id":"dc1df046ab8b09483de2a5f5","ticket_id":"ea8a5ba4e98ce52a2ec3f07a","target":"arrive","tier":"gold","within":"2h clock","calendar":"always","stops":"arrived","pauses":null,"started_by":"ordered","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(66,'fa841447d260c36684984400','clock_period','["dc1df046ab8b09483de2a5f5","2026-03-02T01:00:00Z"]','{"clock_id":"dc1df046ab8b09483de2a5f5","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(67,'ae7f7f068209f1c6dff94544','dispatch','["592b8ff458e5b1e5d4ea4280"]','{"id":"592b8ff458e5b1e5d4ea4280","ticket_id":"ea8a5ba4e98ce52a2ec3f07a","visit":1,"engineer_id":"38948524438ac1cfa0917165","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(68,'ae7f7f068209f1c6dff94544','dispatch_check','["592b8ff458e5b1e5d4ea4280","uniform"]',NULL);
INSERT INTO "change" VALUES(69,'ae7f7f068209f1c6dff94544','dispatch_check','["592b8ff458e5b1e5d4ea4280","tidy"]',NULL);
INSERT INTO "change" VALUES(70,'ae7f7f068209f1c6dff94544','dispatch_item','["592b8ff458e5b1e5d4ea4280","training"]',NULL);
INSERT INTO "change" VALUES(71,'ae7f7f068209f1c6dff94544','stock','["b43a6392697cd47a5185c987","roller","new"]','{"holder_id":"b43a6392697cd47a5185c987","part":"roller","condition":"new","quantity":1}');
INSERT INTO "change" VALUES(72,'ae7f7f068209f1c6dff94544','stock_move','["e6e0cc8df58242fc0a115937"]',NULL);
INSERT INTO "change" VALUES(73,'ae7f7f068209f1c6dff94544','priced_line','["4a8a9d442feac01bf7b36824"]',NULL);
INSERT INTO "change" VALUES(74,'ae7f7f068209f1c6dff94544','priced_line','["471396681e7e5af6cf16fb94"]',NULL);
INSERT INTO "change" VALUES(75,'ae7f7f068209f1c6dff94544','priced_line','["fc229a8f9f32acf2cd34f62e"]',NULL);
INSERT INTO "change" VALUES(76,'ae7f7f068209f1c6dff94544','priced_line','["4c0ce25f3968cd62f83a61a7"]',NULL);
INSERT INTO "change" VALUES(77,'ae7f7f068209f1c6dff94544','priced_line','["09c4e277edb7e25dcf8503e1"]',NULL);
INSERT INTO "change" VALUES(78,'ae7f7f068209f1c6dff94544','entitlement','["857a9113ecd909d7a8e8e19b","training"]','{"contract_id":"857a9113ecd909d7a8e8e19b","entitlement":"training","total":2,"used":0}');
INSERT INTO "change" VALUES(79,'307e039a1e254ba8fe975cec','attachment','["c61f59057c325715a21716c5"]',NULL);
INSERT INTO "change" VALUES(80,'1d721fd64086b7f3a47d5fe9','attachment','["d3cbb41b7abbbc4fdabf6c89"]',NULL);
INSERT INTO "change" VALUES(81,'5afc0c839e24c4a4c2988c63','dispatch','["592b8ff458e5b1e5d4ea4280"]','{"id":"592b8ff458e5b1e5d4ea4280","ticket_id":"ea8a5ba4e98ce52a2ec3f07a","visit":1,"engineer_id":"38948524438ac1cfa0917165","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":null,"cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"cost","work_charged":"free"}');
INSERT INTO "change" VALUES(82,'5afc0c839e24c4a4c2988c63','dispatch','["592b8ff458e5b1e5d4ea4280"]','{"id":"592b8ff458e5b1e5d4ea4280","ticket_id":"ea8a5ba4e98ce52a2ec3f07a","visit":1,"engineer_id":"38948524438ac1cfa0917165","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":null,"cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":"Li Na","signed_at":"2026-03-02T02:05:00Z","failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"cost","work_charged":"free"}');
INSERT INTO "change" VALUES(83,'5afc0c839e24c4a4c2988c63','ticket_period','["ea8a5ba4e98ce52a2ec3f07a","2026-03-02T01:00:00Z"]','{"ticket_id":"ea8a5ba4e98ce52a2ec3f07a","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":"38948524438ac1cfa0917165"}');
INSERT INTO "change" VALUES(84,'5afc0c839e24c4a4c2988c63','ticket_period','["ea8a5ba4e98ce52a2ec3f07a","2026-03-02T02:05:00Z"]',NULL);
INSERT INTO "change" VALUES(85,'5afc0c839e24c4a4c2988c63','ticket','["ea8a5ba4e98ce52a2ec3f07a"]','{"id":"ea8a5ba4e98ce52a2ec3f07a","number":"SD-000001","count":1,"summary":"printer jams","kind":"fault","customer_id":"f44d4b4d76a6bf98c315c70d","severity":null,"reach":null,"opened_at":"2026-03-02T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":"ecf60e42064b7ce16395f624","contract_id":"857a9113ecd909d7a8e8e19b","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(86,'5afc0c839e24c4a4c2988c63','clock','["bb0827c396ff51e07786def0"]','{"id":"bb0827c396ff51e07786def0","ticket_id":"ea8a5ba4e98ce52a2ec3f07a","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(87,'5afc0c839e24c4a4c2988c63','clock_period','["bb0827c396ff51e07786def0","2026-03-02T01:00:00Z"]','{"clock_id":"bb0827c396ff51e07786def0","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(88,'ed533a65f59ae52b9452a267','card','["d10513a983ab83ac103c10f4"]','{"id":"d10513a983ab83ac103c10f4","number":"CARD-0001","customer_id":"f44d4b4d76a6bf98c315c70d","value":50000,"balance":50000,"currency":"CNY","sold_at":"2026-03-02T00:30:00Z","decimals":2}');
INSERT INTO "change" VALUES(89,'ed533a65f59ae52b9452a267','payment','["b3dce9253837de193379c331"]',NULL);
INSERT INTO "change" VALUES(90,'928ecc4582531cce848986c6','payment','["faf7c68a84c35d82db430fc7"]',NULL);
INSERT INTO "change" VALUES(91,'ba0f64adf7028062e961128a','dispatch','["592b8ff458e5b1e5d4ea4280"]','{"id":"592b8ff458e5b1e5d4ea4280","ticket_id":"ea8a5ba4e98ce52a2ec3f07a","visit":1,"engineer_id":"38948524438ac1cfa0917165","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":"2026-03-02T02:05:00Z","cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":"Li Na","signed_at":"2026-03-02T02:05:00Z","failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"cost","work_charged":"free"}');
INSERT INTO "change" VALUES(92,'a17a1df7e5a161f9b6bff7ac','discount','["ea8a5ba4e98ce52a2ec3f07a"]',NULL);
INSERT INTO "change" VALUES(93,'73d9ec97f0e0d99d6ba3a635','payment','["05ec804184e142ef437da8e3"]',NULL);
INSERT INTO "change" VALUES(94,'b6db479b557d51bdeb626f89','payment','["05ec804184e142ef437da8e3"]','{"id":"05ec804184e142ef437da8e3","receipt":"R-0003","ticket_id":"ea8a5ba4e98ce52a2ec3f07a","amount":500,"currency":"CNY","method":"transfer","card_id":null,"at":"2026-03-02T02:05:00Z","taken_by":"tester","decimals":2,"kind":"refund","voided_at":null,"voided_by":null,"voided_why":null}');
INSERT INTO "change" VALUES(95,'7c73f59a295b7df74161101f','ticket_period','["ea8a5ba4e98ce52a2ec3f07a","2026-03-02T02:05:00Z"]','{"ticket_id":"ea8a5ba4e98ce52a2ec3f07a","since":"2026-03-02T02:05:00Z","until":"9999-12-31T23:59:59Z","state":"resolved","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":"38948524438ac1cfa0917165"}');
INSERT INTO "change" VALUES(96,'7c73f59a295b7df74161101f','ticket_period','["ea8a5ba4e98ce52a2ec3f07a","2026-03-02T02:05:00Z"]',NULL);
INSERT INTO "change" VALUES(97,'0a78938c5b25326aae26b1ce','ticket','["d50f6afe04a3b46e806908e2"]',NULL);
INSERT INTO "change" VALUES(98,'0a78938c5b25326aae26b1ce','ticket_period','["d50f6afe04a3b46e806908e2","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(99,'0a78938c5b25326aae26b1ce','call','["b7a3d11bcd40ba734453a099"]',NULL);
INSERT INTO "change" VALUES(100,'0a78938c5b25326aae26b1ce','clock','["0b11c808bde0ff035ee1954b"]',NULL);
INSERT INTO "change" VALUES(101,'0a78938c5b25326aae26b1ce','clock','["9818453509565ff503849dbf"]',NULL);
INSERT INTO "change" VALUES(102,'0a78938c5b25326aae26b1ce','clock_period','["0b11c808bde0ff035ee1954b","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(103,'0a78938c5b25326aae26b1ce','clock_period','["9818453509565ff503849dbf","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(104,'cec3f9c287201dfbd04a5675','call','["31e0d49fb4ffa5abd9ecc519"]',NULL);
INSERT INTO "change" VALUES(105,'ac82f73fa98bc485e68f7540','loan','["1d4da35818e95049f4e10484"]',NULL);
INSERT INTO "change" VALUES(106,'55a8acba3f30d236c373ecf3','rma','["0d98a864d5709d768076c328"]',NULL);
INSERT INTO "change" VALUES(107,'edbfb7f698f274ecfabca8ff','approval','["return","0d98a864d5709d768076c328","wang"]',NULL);
INSERT INTO "change" VALUES(108,'edbfb7f698f274ecfabca8ff','rma','["0d98a864d5709d768076c328"]','{"id":"0d98a864d5709d768076c328","number":"RMA-0001","ticket_id":"d50f6afe04a3b46e806908e2","equipment_id":"7a56928f7a0cf3aa7e37e063","reason":"quality","decision":"repair","freight":"desk","because":"{\"when\": {\"warranty\": [\"in\"]}}","overruled_by":null,"asked_at":"2026-03-02T03:00:00Z","asked_by":"tester","approved_at":null,"sent_at":null,"back_at":null,"done_at":null,"reached_at":null,"freight_back":"desk","book":null,"cost_there":null,"cost_back":null,"currency":null,"decimals":null,"repair_first":0,"signed_by":null}');
INSERT INTO "change" VALUES(109,'288fd9cd6c3350674d8d8630','consent','["0a3ba91e0c9518c4b59ca0d5"]',NULL);
INSERT INTO "change" VALUES(110,'eb5098ee549557c83b73d205','rma','["0d98a864d5709d768076c328"]','{"id":"0d98a864d5709d768076c328","number":"RMA-0001","ticket_id":"d50f6afe04a3b46e806908e2","equipment_id":"7a56928f7a0cf3aa7e37e063","reason":"quality","decision":"repair","freight":"desk","because":"{\"when\": {\"warranty\": [\"in\"]}}","overruled_by":null,"asked_at":"2026-03-02T03:00:00Z","asked_by":"tester","approved_at":"2026-03-02T03:00:00Z","sent_at":null,"back_at":null,"done_at":null,"reached_at":null,"freight_back":"desk","book":null,"cost_there":null,"cost_back":null,"currency":null,"decimals":null,"repair_first":0,"signed_by":null}');
INSERT INTO "change" VALUES(111,'4d990b917e77302ac0764e32','ticket_period','["d50f6afe04a3b46e806908e2","2026-03-02T03:00:00Z"]','{"ticket_id":"d50f6afe04a3b46e806908e2","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(112,'4d990b917e77302ac0764e32','ticket_period','["d50f6afe04a3b46e806908e2","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(113,'4d990b917e77302ac0764e32','hold','["6a24dea1e64b320d5c498113"]',NULL);
INSERT INTO "change" VALUES(114,'4d990b917e77302ac0764e32','clock_period','["0b11c808bde0ff035ee1954b","2026-03-02T03:00:00Z"]','{"clock_id":"0b11c808bde0ff035ee1954b","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T06:00:00Z","held":0}');
INSERT INTO "change" VALUES(115,'4d990b917e77302ac0764e32','clock_period','["0b11c808bde0ff035ee1954b","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(116,'e36bbe20bfa3f48fb1b31f7d','ticket','["46bc71d94962eb758682dd48"]',NULL);
INSERT INTO "change" VALUES(117,'e36bbe20bfa3f48fb1b31f7d','ticket_period','["46bc71d94962eb758682dd48","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(118,'e36bbe20bfa3f48fb1b31f7d','call','["723d6d7830c8897857ce83bf"]',NULL);
INSERT INTO "change" VALUES(119,'e36bbe20bfa3f48fb1b31f7d','clock','["7d282ec80a7a092b6ecd0438"]',NULL);
INSERT INTO "change" VALUES(120,'e36bbe20bfa3f48fb1b31f7d','clock','["8bbb3ba6c30308339ab99c41"]',NULL);
INSERT INTO "change" VALUES(121,'e36bbe20bfa3f48fb1b31f7d','clock_period','["7d282ec80a7a092b6ecd0438","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(122,'e36bbe20bfa3f48fb1b31f7d','clock_period','["8bbb3ba6c30308339ab99c41","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(123,'5a6072e3e381b4794b209c1e','ticket','["5e3c9dfe3fcd6785330bd876"]',NULL);
INSERT INTO "change" VALUES(124,'5a6072e3e381b4794b209c1e','ticket_period','["5e3c9dfe3fcd6785330bd876","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(125,'5a6072e3e381b4794b209c1e','call','["b2885eb75ba4c1632802c9c6"]',NULL);
INSERT INTO "change" VALUES(126,'5a6072e3e381b4794b209c1e','clock','["5d4a19a1d0b889d4398ae192"]',NULL);
INSERT INTO "change" VALUES(127,'5a6072e3e381b4794b209c1e','clock','["0114013d3a496d860630714e"]',NULL);
INSERT INTO "change" VALUES(128,'5a6072e3e381b4794b209c1e','clock','["f9d8be8f64a1fcf930d9643b"]',NULL);
INSERT INTO "change" VALUES(129,'5a6072e3e381b4794b209c1e','clock_period','["5d4a19a1d0b889d4398ae192","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(130,'5a6072e3e381b4794b209c1e','clock_period','["0114013d3a496d860630714e","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(131,'5a6072e3e381b4794b209c1e','clock_period','["f9d8be8f64a1fcf930d9643b","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(132,'141e3e60c551c259e2e8007e','ticket','["5e3c9dfe3fcd6785330bd876"]','{"id":"5e3c9dfe3fcd6785330bd876","number":"SD-000004","count":4,"summary":"registration desk is down","kind":"fault","customer_id":"f44d4b4d76a6bf98c315c70d","severity":null,"reach":null,"opened_at":"2026-03-02T03:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":"857a9113ecd909d7a8e8e19b","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(133,'141e3e60c551c259e2e8007e','ticket_period','["5e3c9dfe3fcd6785330bd876","2026-03-02T03:30:00Z"]','{"ticket_id":"5e3c9dfe3fcd6785330bd876","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(134,'141e3e60c551c259e2e8007e','ticket_period','["5e3c9dfe3fcd6785330bd876","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(135,'141e3e60c551c259e2e8007e','clock','["5d4a19a1d0b889d4398ae192"]','{"id":"5d4a19a1d0b889d4398ae192","ticket_id":"5e3c9dfe3fcd6785330bd876","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(136,'141e3e60c551c259e2e8007e','clock','["0114013d3a496d860630714e"]','{"id":"0114013d3a496d860630714e","ticket_id":"5e3c9dfe3fcd6785330bd876","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(137,'141e3e60c551c259e2e8007e','clock','["f9d8be8f64a1fcf930d9643b"]','{"id":"f9d8be8f64a1fcf930d9643b","ticket_id":"5e3c9dfe3fcd6785330bd876","target":"solve","tier":"gold","within":"3 working days","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(138,'141e3e60c551c259e2e8007e','clock_period','["f9d8be8f64a1fcf930d9643b","2026-03-02T03:30:00Z"]','{"clock_id":"f9d8be8f64a1fcf930d9643b","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-05T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(139,'141e3e60c551c259e2e8007e','clock_period','["f9d8be8f64a1fcf930d9643b","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(140,'220bd4899c3d3dbb49c6aebc','ticket_period','["5e3c9dfe3fcd6785330bd876","2026-03-02T06:00:00Z"]','{"ticket_id":"5e3c9dfe3fcd6785330bd876","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(141,'220bd4899c3d3dbb49c6aebc','ticket_period','["5e3c9dfe3fcd6785330bd876","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(142,'b9c32ecbba0547a6da7d258f','clock','["7d282ec80a7a092b6ecd0438"]','{"id":"7d282ec80a7a092b6ecd0438","ticket_id":"46bc71d94962eb758682dd48","target":"answer","tier":"standard","within":"30m","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(143,'b9c32ecbba0547a6da7d258f','clock_period','["7d282ec80a7a092b6ecd0438","2026-03-02T03:30:00Z"]','{"clock_id":"7d282ec80a7a092b6ecd0438","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(144,'b9c32ecbba0547a6da7d258f','contract_extension','["7d282ec80a7a092b6ecd0438"]',NULL);
INSERT INTO "change" VALUES(145,'b9c32ecbba0547a6da7d258f','contract','["71a38e29bf8b6194e04a0afe"]','{"id":"71a38e29bf8b6194e04a0afe","number":"C-0002","customer_id":"2bd0aa06441351283f5f4f3c","kind":"basic","tier":"standard","phase":null,"starts_on":"2026-01-01","ends_on":"2026-12-31"}');
INSERT INTO "change" VALUES(146,'1667077946c6057b37250c55','stock_request','["7e1ff830ed9b93fdbad38fe2"]',NULL);
INSERT INTO "change" VALUES(147,'48c0588037bfe75f083a811e','approval','["request","7e1ff830ed9b93fdbad38fe2","wang"]',NULL);
INSERT INTO "change" VALUES(148,'48c0588037bfe75f083a811e','stock_request','["7e1ff830ed9b93fdbad38fe2"]','{"id":"7e1ff830ed9b93fdbad38fe2","number":"REQ-0001","holder_id":"760379b5420bbf9e44ef9345","part":"roller","quantity":2,"state":"asked","asked_at":"2026-03-02T06:00:00Z","asked_by":"tester","because":"for the fair"}');
INSERT INTO "change" VALUES(149,'049cb0968871435d0029c363','stock','["ba035b3dbfd7c97ef2d5fd29","roller","new"]','{"holder_id":"ba035b3dbfd7c97ef2d5fd29","part":"roller","condition":"new","quantity":5}');
INSERT INTO "change" VALUES(150,'049cb0968871435d0029c363','stock','["760379b5420bbf9e44ef9345","roller","new"]','{"holder_id":"760379b5420bbf9e44ef9345","part":"roller","condition":"new","quantity":2}');
INSERT INTO "change" VALUES(151,'049cb0968871435d0029c363','stock_move','["f0f9ed67b27c44fbd45089e7"]',NULL);
INSERT INTO "change" VALUES(152,'049cb0968871435d0029c363','stock_request','["7e1ff830ed9b93fdbad38fe2"]','{"id":"7e1ff830ed9b93fdbad38fe2","number":"REQ-0001","holder_id":"760379b5420bbf9e44ef9345","part":"roller","quantity":2,"state":"approved","asked_at":"2026-03-02T06:00:00Z","asked_by":"tester","because":"for the fair"}');
INSERT INTO "change" VALUES(153,'07ea4f10b4c62fa4c94f9494','stock','["d46715cf556bc95c35b78a4a","roller","new"]','{"holder_id":"d46715cf556bc95c35b78a4a","part":"roller","condition":"new","quantity":2}');
INSERT INTO "change" VALUES(154,'07ea4f10b4c62fa4c94f9494','stock_move','["26d0afdd97094317eba4fff0"]',NULL);
INSERT INTO "change" VALUES(155,'07ea4f10b4c62fa4c94f9494','loss','["26d0afdd97094317eba4fff0"]',NULL);
INSERT INTO "change" VALUES(156,'346288c000684dcbf1814d1a','entitlement','["857a9113ecd909d7a8e8e19b","visit"]','{"contract_id":"857a9113ecd909d7a8e8e19b","entitlement":"visit","total":4,"used":0}');
INSERT INTO "change" VALUES(157,'fd3c4df9c59b9ad067349380','ticket','["034563ce6fffd723e7285ffd"]',NULL);
INSERT INTO "change" VALUES(158,'fd3c4df9c59b9ad067349380','ticket_period','["034563ce6fffd723e7285ffd","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(159,'fd3c4df9c59b9ad067349380','call','["5635fb18d6dd08202816eb8d"]',NULL);
INSERT INTO "change" VALUES(160,'fd3c4df9c59b9ad067349380','clock','["1189537c2613770b12946aa9"]',NULL);
INSERT INTO "change" VALUES(161,'fd3c4df9c59b9ad067349380','clock','["a2661d00cd6c9dea5cb0fd80"]',NULL);
INSERT INTO "change" VALUES(162,'fd3c4df9c59b9ad067349380','clock','["c3ed6ff2058c7951f65aaf00"]',NULL);
INSERT INTO "change" VALUES(163,'fd3c4df9c59b9ad067349380','clock_period','["1189537c2613770b12946aa9","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(164,'fd3c4df9c59b9ad067349380','clock_period','["a2661d00cd6c9dea5cb0fd80","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(165,'fd3c4df9c59b9ad067349380','clock_period','["c3ed6ff2058c7951f65aaf00","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(166,'08a33dd4c7e334eab5d85d8c','escalation','["f9d8be8f64a1fcf930d9643b",75]',NULL);
INSERT INTO "change" VALUES(167,'5a2082bd77750b3b6c31e8a6','escalation','["c3ed6ff2058c7951f65aaf00",75]',NULL);
INSERT INTO "change" VALUES(168,'20d28401a835254adf5fa52e','escalation','["f9d8be8f64a1fcf930d9643b",100]',NULL);
INSERT INTO "change" VALUES(169,'20d28401a835254adf5fa52e','ticket_period','["5e3c9dfe3fcd6785330bd876","2026-03-02T06:00:00Z"]','{"ticket_id":"5e3c9dfe3fcd6785330bd876","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":null}');
INSERT INTO "change" VALUES(170,'20d28401a835254adf5fa52e','ticket_period','["5e3c9dfe3fcd6785330bd876","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(171,'20d28401a835254adf5fa52e','clock','["f9d8be8f64a1fcf930d9643b"]','{"id":"f9d8be8f64a1fcf930d9643b","ticket_id":"5e3c9dfe3fcd6785330bd876","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(172,'fa1ca8e7ebb96928fdd88f69','escalation','["c3ed6ff2058c7951f65aaf00",100]',NULL);
INSERT INTO "change" VALUES(173,'fa1ca8e7ebb96928fdd88f69','ticket_period','["034563ce6fffd723e7285ffd","2026-03-02T09:20:00Z"]','{"ticket_id":"034563ce6fffd723e7285ffd","since":"2026-03-02T09:20:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(174,'fa1ca8e7ebb96928fdd88f69','ticket_period','["034563ce6fffd723e7285ffd","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(175,'fa1ca8e7ebb96928fdd88f69','clock','["c3ed6ff2058c7951f65aaf00"]','{"id":"c3ed6ff2058c7951f65aaf00","ticket_id":"034563ce6fffd723e7285ffd","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(176,'fa1ca8e7ebb96928fdd88f69','clock','["1189537c2613770b12946aa9"]','{"id":"1189537c2613770b12946aa9","ticket_id":"034563ce6fffd723e7285ffd","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(177,'fa1ca8e7ebb96928fdd88f69','clock','["a2661d00cd6c9dea5cb0fd80"]','{"id":"a2661d00cd6c9dea5cb0fd80","ticket_id":"034563ce6fffd723e7285ffd","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(178,'291990be9667dfcb4cf78e0a','escalation','["c3ed6ff2058c7951f65aaf00",150]',NULL);
INSERT INTO "change" VALUES(179,'291990be9667dfcb4cf78e0a','ticket_period','["034563ce6fffd723e7285ffd","2026-03-03T01:00:00Z"]','{"ticket_id":"034563ce6fffd723e7285ffd","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":null}');
INSERT INTO "change" VALUES(180,'291990be9667dfcb4cf78e0a','ticket_period','["034563ce6fffd723e7285ffd","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(181,'bedf64e019c6a0c501f11903','ticket','["8a30f7a20d82c6928431c419"]',NULL);
INSERT INTO "change" VALUES(182,'bedf64e019c6a0c501f11903','ticket_period','["8a30f7a20d82c6928431c419","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(183,'bedf64e019c6a0c501f11903','call','["fd0dc102362870dca0cf5ac6"]',NULL);
INSERT INTO "change" VALUES(184,'bedf64e019c6a0c501f11903','clock','["74562f40f0aca5af91cb1e8a"]',NULL);
INSERT INTO "change" VALUES(185,'bedf64e019c6a0c501f11903','clock','["b56c09f2b2d12a7118c453aa"]',NULL);
INSERT INTO "change" VALUES(186,'bedf64e019c6a0c501f11903','clock_period','["74562f40f0aca5af91cb1e8a","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(187,'bedf64e019c6a0c501f11903','clock_period','["b56c09f2b2d12a7118c453aa","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(188,'50b11d6e5f5b13a52dd6e922','ticket_period','["8a30f7a20d82c6928431c419","2026-03-03T01:00:00Z"]','{"ticket_id":"8a30f7a20d82c6928431c419","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(189,'50b11d6e5f5b13a52dd6e922','ticket_period','["8a30f7a20d82c6928431c419","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(190,'50b11d6e5f5b13a52dd6e922','ticket','["8a30f7a20d82c6928431c419"]','{"id":"8a30f7a20d82c6928431c419","number":"SD-000006","count":6,"summary":"called by mistake","kind":"fault","customer_id":"da2f4c613f256b1a4a86fb32","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(191,'50b11d6e5f5b13a52dd6e922','clock','["74562f40f0aca5af91cb1e8a"]','{"id":"74562f40f0aca5af91cb1e8a","ticket_id":"8a30f7a20d82c6928431c419","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(192,'50b11d6e5f5b13a52dd6e922','clock','["b56c09f2b2d12a7118c453aa"]','{"id":"b56c09f2b2d12a7118c453aa","ticket_id":"8a30f7a20d82c6928431c419","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(193,'50b11d6e5f5b13a52dd6e922','clock_period','["74562f40f0aca5af91cb1e8a","2026-03-03T01:00:00Z"]','{"clock_id":"74562f40f0aca5af91cb1e8a","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-03T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(194,'50b11d6e5f5b13a52dd6e922','clock_period','["b56c09f2b2d12a7118c453aa","2026-03-03T01:00:00Z"]','{"clock_id":"b56c09f2b2d12a7118c453aa","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(195,'e0f55e0d2ac6006e3b132f45','ticket','["78936bdc7c9671d669b4dc1e"]',NULL);
INSERT INTO "change" VALUES(196,'e0f55e0d2ac6006e3b132f45','ticket_period','["78936bdc7c9671d669b4dc1e","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(197,'e0f55e0d2ac6006e3b132f45','call','["16c57ebb1621848864085fe9"]',NULL);
INSERT INTO "change" VALUES(198,'e0f55e0d2ac6006e3b132f45','clock','["861bdbb952c4f8f0cfdbb813"]',NULL);
INSERT INTO "change" VALUES(199,'e0f55e0d2ac6006e3b132f45','clock','["fcc2bfb9d9368d76f31a8c64"]',NULL);
INSERT INTO "change" VALUES(200,'e0f55e0d2ac6006e3b132f45','clock_period','["861bdbb952c4f8f0cfdbb813","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(201,'e0f55e0d2ac6006e3b132f45','clock_period','["fcc2bfb9d9368d76f31a8c64","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(202,'7494e47ee68b01b5b3e4a51b','ticket_period','["78936bdc7c9671d669b4dc1e","2026-03-03T01:00:00Z"]','{"ticket_id":"78936bdc7c9671d669b4dc1e","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(203,'7494e47ee68b01b5b3e4a51b','ticket_period','["78936bdc7c9671d669b4dc1e","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(204,'7494e47ee68b01b5b3e4a51b','dispatch','["cd66a811c4c7cc58a30192ee"]',NULL);
INSERT INTO "change" VALUES(205,'27f49e0db67e404ae26950d1','dispatch','["cd66a811c4c7cc58a30192ee"]','{"id":"cd66a811c4c7cc58a30192ee","ticket_id":"78936bdc7c9671d669b4dc1e","visit":1,"engineer_id":"aeddea55389420f6f34d2838","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(206,'27f49e0db67e404ae26950d1','clock','["861bdbb952c4f8f0cfdbb813"]','{"id":"861bdbb952c4f8f0cfdbb813","ticket_id":"78936bdc7c9671d669b4dc1e","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(207,'27f49e0db67e404ae26950d1','clock_period','["861bdbb952c4f8f0cfdbb813","2026-03-03T01:00:00Z"]','{"clock_id":"861bdbb952c4f8f0cfdbb813","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-03T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(208,'c3be7196cf063923a7ab5702','dispatch','["cd66a811c4c7cc58a30192ee"]','{"id":"cd66a811c4c7cc58a30192ee","ticket_id":"78936bdc7c9671d669b4dc1e","visit":1,"engineer_id":"aeddea55389420f6f34d2838","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-03T01:00:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(209,'c3be7196cf063923a7ab5702','priced_line','["b2232a831f0a2270e5549412"]',NULL);
INSERT INTO "change" VALUES(210,'c3be7196cf063923a7ab5702','priced_line','["24720ca2e7eaa9f7120b488c"]',NULL);
INSERT INTO "change" VALUES(211,'c3be7196cf063923a7ab5702','dispatch','["cd66a811c4c7cc58a30192ee"]','{"id":"cd66a811c4c7cc58a30192ee","ticket_id":"78936bdc7c9671d669b4dc1e","visit":1,"engineer_id":"aeddea55389420f6f34d2838","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-03T01:00:00Z","recorded_at":"2026-03-03T01:00:00Z","finished_at":null,"cancelled_at":null,"fault":"none","cause":"no training","action":"explained","result":"they know how","minutes":30,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":"in warranty","overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"free","work_charged":"free"}');
INSERT INTO "change" VALUES(212,'27fdd047485ee59eab81d4cd','ticket_period','["78936bdc7c9671d669b4dc1e","2026-03-03T01:00:00Z"]','{"ticket_id":"78936bdc7c9671d669b4dc1e","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"aeddea55389420f6f34d2838"}');
INSERT INTO "change" VALUES(213,'27fdd047485ee59eab81d4cd','ticket_period','["78936bdc7c9671d669b4dc1e","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(214,'27fdd047485ee59eab81d4cd','ticket','["78936bdc7c9671d669b4dc1e"]','{"id":"78936bdc7c9671d669b4dc1e","number":"SD-000007","count":7,"summary":"how does it print","kind":"fault","customer_id":"da2f4c613f256b1a4a86fb32","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(215,'27fdd047485ee59eab81d4cd','clock','["fcc2bfb9d9368d76f31a8c64"]','{"id":"fcc2bfb9d9368d76f31a8c64","ticket_id":"78936bdc7c9671d669b4dc1e","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(216,'27fdd047485ee59eab81d4cd','clock_period','["fcc2bfb9d9368d76f31a8c64","2026-03-03T01:00:00Z"]','{"clock_id":"fcc2bfb9d9368d76f31a8c64","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(217,'c6f5356b176e9856e5a87932','ticket_period','["78936bdc7c9671d669b4dc1e","2026-03-03T01:00:00Z"]','{"ticket_id":"78936bdc7c9671d669b4dc1e","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"resolved","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"aeddea55389420f6f34d2838"}');
INSERT INTO "change" VALUES(218,'c6f5356b176e9856e5a87932','ticket_period','["78936bdc7c9671d669b4dc1e","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(219,'858bdffd76ceb1262c5646ef','ticket_period','["78936bdc7c9671d669b4dc1e","2026-03-03T01:00:00Z"]','{"ticket_id":"78936bdc7c9671d669b4dc1e","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"closed","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"aeddea55389420f6f34d2838"}');
INSERT INTO "change" VALUES(220,'858bdffd76ceb1262c5646ef','ticket_period','["78936bdc7c9671d669b4dc1e","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(221,'858bdffd76ceb1262c5646ef','hold','["6733e3aa5ad8404a469dcb47"]',NULL);
INSERT INTO "change" VALUES(222,'858bdffd76ceb1262c5646ef','ticket','["78936bdc7c9671d669b4dc1e"]','{"id":"78936bdc7c9671d669b4dc1e","number":"SD-000007","count":7,"summary":"how does it print","kind":"fault","customer_id":"da2f4c613f256b1a4a86fb32","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":"2026-03-03T01:00:00Z","cause":"no training","solution":"explained","equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(223,'858bdffd76ceb1262c5646ef','clock','["fcc2bfb9d9368d76f31a8c64"]','{"id":"fcc2bfb9d9368d76f31a8c64","ticket_id":"78936bdc7c9671d669b4dc1e","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":"resolved","stopped_at":"2026-03-03T01:00:00Z","missed_at":null,"outcome":"met","counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(224,'858bdffd76ceb1262c5646ef','clock_period','["fcc2bfb9d9368d76f31a8c64","2026-03-03T01:00:00Z"]','{"clock_id":"fcc2bfb9d9368d76f31a8c64","since":"2026-03-03T01:00:00Z","until":"2026-03-03T01:00:00Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(225,'858bdffd76ceb1262c5646ef','clock_period','["fcc2bfb9d9368d76f31a8c64","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(226,'9b4225c87f1660d4dfd24ed2','customer','["168e592154ca5a44591b86b3"]',NULL);
INSERT INTO "change" VALUES(227,'9b4225c87f1660d4dfd24ed2','ticket','["90fc2282bf065b699f63b0ac"]',NULL);
INSERT INTO "change" VALUES(228,'9b4225c87f1660d4dfd24ed2','ticket_period','["90fc2282bf065b699f63b0ac","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(229,'9b4225c87f1660d4dfd24ed2','call','["1f6fb518ccc56955e7fec40f"]',NULL);
INSERT INTO "change" VALUES(230,'9b4225c87f1660d4dfd24ed2','clock','["094ad792204f2f8841b24a96"]',NULL);
INSERT INTO "change" VALUES(231,'9b4225c87f1660d4dfd24ed2','clock','["f4a77cca7b98737f82e244e0"]',NULL);
INSERT INTO "change" VALUES(232,'9b4225c87f1660d4dfd24ed2','clock_period','["094ad792204f2f8841b24a96","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(233,'9b4225c87f1660d4dfd24ed2','clock_period','["f4a77cca7b98737f82e244e0","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(234,'9b4225c87f1660d4dfd24ed2','engineer','["a8e967836e4d64f63bce9040"]',NULL);
INSERT INTO "change" VALUES(235,'9b4225c87f1660d4dfd24ed2','ticket_period','["90fc2282bf065b699f63b0ac","2026-03-02T00:30:00Z"]','{"ticket_id":"90fc2282bf065b699f63b0ac","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(236,'9b4225c87f1660d4dfd24ed2','ticket_period','["90fc2282bf065b699f63b0ac","2026-03-02T00:40:00Z"]',NULL);
INSERT INTO "change" VALUES(237,'9b4225c87f1660d4dfd24ed2','ticket_period','["90fc2282bf065b699f63b0ac","2026-03-02T00:40:00Z"]','{"ticket_id":"90fc2282bf065b699f63b0ac","since":"2026-03-02T00:40:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":"a8e967836e4d64f63bce9040"}');
INSERT INTO "change" VALUES(238,'9b4225c87f1660d4dfd24ed2','ticket_period','["90fc2282bf065b699f63b0ac","2026-03-02T00:50:00Z"]',NULL);
INSERT INTO "change" VALUES(239,'9b4225c87f1660d4dfd24ed2','ticket','["90fc2282bf065b699f63b0ac"]','{"id":"90fc2282bf065b699f63b0ac","number":"INC-7","count":null,"summary":"Door, Lock, Stuck","kind":"fault","customer_id":"168e592154ca5a44591b86b3","severity":null,"reach":null,"opened_at":"2026-03-02T00:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(240,'9b4225c87f1660d4dfd24ed2','clock','["094ad792204f2f8841b24a96"]','{"id":"094ad792204f2f8841b24a96","ticket_id":"90fc2282bf065b699f63b0ac","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T00:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T00:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(241,'9b4225c87f1660d4dfd24ed2','clock','["f4a77cca7b98737f82e244e0"]','{"id":"f4a77cca7b98737f82e244e0","ticket_id":"90fc2282bf065b699f63b0ac","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-02T00:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T00:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(242,'9b4225c87f1660d4dfd24ed2','clock_period','["094ad792204f2f8841b24a96","2026-03-02T00:30:00Z"]','{"clock_id":"094ad792204f2f8841b24a96","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T02:30:00Z","held":0}');
INSERT INTO "change" VALUES(243,'9b4225c87f1660d4dfd24ed2','clock_period','["f4a77cca7b98737f82e244e0","2026-03-02T00:30:00Z"]','{"clock_id":"f4a77cca7b98737f82e244e0","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(244,'9b4225c87f1660d4dfd24ed2','imported','["a98a8f651662bdde032bfcf6f228a852c052407dc84ee9adcf3529dfd15c2d8e"]',NULL);
INSERT INTO "change" VALUES(245,'9b4225c87f1660d4dfd24ed2','imported','["aed74f9fb9599ceeef9748d00acf6cc53cf33903c89475435915b9eb77ea7540"]',NULL);
INSERT INTO "change" VALUES(246,'4c1536bb7f3af4b9e63c5a67','engineer','["aeddea55389420f6f34d2838"]','{"id":"aeddea55389420f6f34d2838","name":"Zhao Min","name_key":"zhao min","login":"zhao","station":"centre","level":null,"phone":null,"mail":null,"active":1,"capacity":null}');
INSERT INTO "change" VALUES(247,'4c1536bb7f3af4b9e63c5a67','engineer_skill','["aeddea55389420f6f34d2838","installation"]','{"engineer_id":"aeddea55389420f6f34d2838","skill":"installation"}');
INSERT INTO "change" VALUES(248,'4c1536bb7f3af4b9e63c5a67','engineer_skill','["aeddea55389420f6f34d2838","installation"]',NULL);
INSERT INTO "change" VALUES(249,'4c1536bb7f3af4b9e63c5a67','engineer_role','["aeddea55389420f6f34d2838","reception"]','{"engineer_id":"aeddea55389420f6f34d2838","role":"reception"}');
INSERT INTO "change" VALUES(250,'4c1536bb7f3af4b9e63c5a67','engineer_role','["aeddea55389420f6f34d2838","reception"]',NULL);
INSERT INTO "change" VALUES(251,'2cc95fcd1c9bc2e9c0173a55','absence','["70ecdf42ef7ed985edc039d7"]',NULL);
INSERT INTO "change" VALUES(252,'14b1b3d9d00bd2a32aa526ff','appointment','["575d8319152514ec539e10ca"]',NULL);
INSERT INTO "change" VALUES(253,'38852027b3e8ffb08abdaabc','ticket_period','["5e3c9dfe3fcd6785330bd876","2026-03-03T01:00:00Z"]','{"ticket_id":"5e3c9dfe3fcd6785330bd876","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"3","engineer_id":null}');
INSERT INTO "change" VALUES(254,'38852027b3e8ffb08abdaabc','ticket_period','["5e3c9dfe3fcd6785330bd876","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(255,'38852027b3e8ffb08abdaabc','hold','["5fb51569cfe18afe0570f517"]',NULL);
INSERT INTO "change" VALUES(256,'38852027b3e8ffb08abdaabc','clock_period','["5d4a19a1d0b889d4398ae192","2026-03-02T03:30:00Z"]','{"clock_id":"5d4a19a1d0b889d4398ae192","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":0}');
INSERT INTO "change" VALUES(257,'38852027b3e8ffb08abdaabc','clock_period','["0114013d3a496d860630714e","2026-03-02T03:30:00Z"]','{"clock_id":"0114013d3a496d860630714e","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(258,'38852027b3e8ffb08abdaabc','clock_period','["f9d8be8f64a1fcf930d9643b","2026-03-02T06:00:00Z"]','{"clock_id":"f9d8be8f64a1fcf930d9643b","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(259,'38852027b3e8ffb08abdaabc','clock_period','["5d4a19a1d0b889d4398ae192","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(260,'38852027b3e8ffb08abdaabc','clock_period','["0114013d3a496d860630714e","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(261,'38852027b3e8ffb08abdaabc','clock_period','["f9d8be8f64a1fcf930d9643b","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(262,'38852027b3e8ffb08abdaabc','clock_period','["5d4a19a1d0b889d4398ae192","2026-03-04T01:00:00Z"]','{"clock_id":"5d4a19a1d0b889d4398ae192","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(263,'38852027b3e8ffb08abdaabc','clock_period','["0114013d3a496d860630714e","2026-03-04T01:00:00Z"]','{"clock_id":"0114013d3a496d860630714e","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(264,'38852027b3e8ffb08abdaabc','clock_period','["f9d8be8f64a1fcf930d9643b","2026-03-04T01:00:00Z"]','{"clock_id":"f9d8be8f64a1fcf930d9643b","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(265,'38852027b3e8ffb08abdaabc','clock_period','["5d4a19a1d0b889d4398ae192","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(266,'38852027b3e8ffb08abdaabc','clock_period','["0114013d3a496d860630714e","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(267,'38852027b3e8ffb08abdaabc','clock_period','["f9d8be8f64a1fcf930d9643b","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(268,'db1a42dec2fdfb8f279a10c9','ticket','["1242f376135edcbb52a34f32"]',NULL);
INSERT INTO "change" VALUES(269,'db1a42dec2fdfb8f279a10c9','ticket_period','["1242f376135edcbb52a34f32","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(270,'db1a42dec2fdfb8f279a10c9','call','["23b4f1c65f03c2be4b0631c8"]',NULL);
INSERT INTO "change" VALUES(271,'db1a42dec2fdfb8f279a10c9','clock','["9c1036df7af0a5bf5fe22167"]',NULL);
INSERT INTO "change" VALUES(272,'db1a42dec2fdfb8f279a10c9','clock','["2979e06bfbebe6fa7bff23d8"]',NULL);
INSERT INTO "change" VALUES(273,'db1a42dec2fdfb8f279a10c9','clock','["8052ea4478e237776ae6ac74"]',NULL);
INSERT INTO "change" VALUES(274,'db1a42dec2fdfb8f279a10c9','clock_period','["9c1036df7af0a5bf5fe22167","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(275,'db1a42dec2fdfb8f279a10c9','clock_period','["2979e06bfbebe6fa7bff23d8","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(276,'db1a42dec2fdfb8f279a10c9','clock_period','["8052ea4478e237776ae6ac74","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(277,'3f998d74899d12ae1a566721','ticket_period','["034563ce6fffd723e7285ffd","2026-03-02T09:20:00Z"]','{"ticket_id":"034563ce6fffd723e7285ffd","since":"2026-03-02T09:20:00Z","until":"2026-03-03T01:00:00Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(278,'3f998d74899d12ae1a566721','ticket_period','["034563ce6fffd723e7285ffd","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(279,'3f998d74899d12ae1a566721','ticket_period','["034563ce6fffd723e7285ffd","2026-03-03T01:00:00Z"]','{"ticket_id":"034563ce6fffd723e7285ffd","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":"aeddea55389420f6f34d2838"}');
INSERT INTO "change" VALUES(280,'3f998d74899d12ae1a566721','ticket_period','["034563ce6fffd723e7285ffd","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(281,'87b58d56ce89f78c341568f1','ticket','["aab266926782a73bc2cb3549"]',NULL);
INSERT INTO "change" VALUES(282,'87b58d56ce89f78c341568f1','ticket_period','["aab266926782a73bc2cb3549","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(283,'87b58d56ce89f78c341568f1','call','["7c9709c060144289b6c5bc43"]',NULL);
INSERT INTO "change" VALUES(284,'87b58d56ce89f78c341568f1','clock','["12037e9eeb8dfd4c82230f42"]',NULL);
INSERT INTO "change" VALUES(285,'87b58d56ce89f78c341568f1','clock','["00ffe0b1a8916e9ed7e306b9"]',NULL);
INSERT INTO "change" VALUES(286,'87b58d56ce89f78c341568f1','clock_period','["12037e9eeb8dfd4c82230f42","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(287,'87b58d56ce89f78c341568f1','clock_period','["00ffe0b1a8916e9ed7e306b9","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(288,'8a6ced73aee757481648e873','clock','["12037e9eeb8dfd4c82230f42"]','{"id":"12037e9eeb8dfd4c82230f42","ticket_id":"aab266926782a73bc2cb3549","target":"answer","tier":"standard","within":"30m","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-04T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-04T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(289,'8a6ced73aee757481648e873','clock_period','["12037e9eeb8dfd4c82230f42","2026-03-04T01:00:00Z"]','{"clock_id":"12037e9eeb8dfd4c82230f42","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-04T01:30:00Z","held":0}');
INSERT INTO "change" VALUES(290,'290803ea6c18306fb9612d8f','ticket_period','["5e3c9dfe3fcd6785330bd876","2026-03-04T01:00:00Z"]','{"ticket_id":"5e3c9dfe3fcd6785330bd876","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"held","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"3","engineer_id":null}');
INSERT INTO "change" VALUES(291,'290803ea6c18306fb9612d8f','ticket_period','["5e3c9dfe3fcd6785330bd876","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(292,'290803ea6c18306fb9612d8f','hold','["5fb51569cfe18afe0570f517"]','{"id":"5fb51569cfe18afe0570f517","ticket_id":"5e3c9dfe3fcd6785330bd876","reason":"customer","since":"2026-03-04T01:00:00Z","until":null,"set_by":"tester","note":null,"ends_at":"2026-03-06T01:00:00Z"}');
INSERT INTO "change" VALUES(293,'290803ea6c18306fb9612d8f','clock_period','["5d4a19a1d0b889d4398ae192","2026-03-06T01:00:00Z"]','{"clock_id":"5d4a19a1d0b889d4398ae192","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":0}');
INSERT INTO "change" VALUES(294,'290803ea6c18306fb9612d8f','clock_period','["0114013d3a496d860630714e","2026-03-06T01:00:00Z"]','{"clock_id":"0114013d3a496d860630714e","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(295,'290803ea6c18306fb9612d8f','clock_period','["f9d8be8f64a1fcf930d9643b","2026-03-06T01:00:00Z"]','{"clock_id":"f9d8be8f64a1fcf930d9643b","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(296,'290803ea6c18306fb9612d8f','clock_period','["5d4a19a1d0b889d4398ae192","2026-03-04T01:00:00Z"]','{"clock_id":"5d4a19a1d0b889d4398ae192","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(297,'290803ea6c18306fb9612d8f','clock_period','["0114013d3a496d860630714e","2026-03-04T01:00:00Z"]','{"clock_id":"0114013d3a496d860630714e","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(298,'290803ea6c18306fb9612d8f','clock_period','["f9d8be8f64a1fcf930d9643b","2026-03-04T01:00:00Z"]','{"clock_id":"f9d8be8f64a1fcf930d9643b","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(299,'290803ea6c18306fb9612d8f','clock_period','["5d4a19a1d0b889d4398ae192","2026-03-04T01:00:00Z"]','{"clock_id":"5d4a19a1d0b889d4398ae192","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(300,'290803ea6c18306fb9612d8f','clock_period','["0114013d3a496d860630714e","2026-03-04T01:00:00Z"]','{"clock_id":"0114013d3a496d860630714e","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(301,'290803ea6c18306fb9612d8f','clock_period','["f9d8be8f64a1fcf930d9643b","2026-03-04T01:00:00Z"]','{"clock_id":"f9d8be8f64a1fcf930d9643b","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(302,'290803ea6c18306fb9612d8f','clock_period','["5d4a19a1d0b889d4398ae192","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(303,'290803ea6c18306fb9612d8f','clock_period','["0114013d3a496d860630714e","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(304,'290803ea6c18306fb9612d8f','clock_period','["f9d8be8f64a1fcf930d9643b","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(305,'192bc2fa2baad41e8ae77281','training_session','["c78f4399a2796deaf3087979"]',NULL);
INSERT INTO "change" VALUES(306,'714d75a576b1ec19fcef98ba','trainee','["ba69e05003884b757c2a86a9"]',NULL);
INSERT INTO "change" VALUES(307,'714d75a576b1ec19fcef98ba','entitlement','["857a9113ecd909d7a8e8e19b","training"]','{"contract_id":"857a9113ecd909d7a8e8e19b","entitlement":"training","total":2,"used":1}');
INSERT INTO "change" VALUES(308,'714d75a576b1ec19fcef98ba','trainee','["c9a7700a2ab579fbc8151d0f"]',NULL);
INSERT INTO "change" VALUES(309,'575e1a030534758091e0b231','trainee','["c78577947f5a4d3b285a3207"]',NULL);
INSERT INTO "change" VALUES(310,'0e41b300fa95e34f0086f5b4','training_session','["c78f4399a2796deaf3087979"]','{"id":"c78f4399a2796deaf3087979","number":"TR-0001","course":"use","at":"2026-03-31T06:00:00Z","trainer_id":"38948524438ac1cfa0917165","place":"North wing","customer_id":"f44d4b4d76a6bf98c315c70d","places":8,"held_at":null,"cancelled_at":null,"cancelled_because":null}');
INSERT INTO "change" VALUES(311,'0e41b300fa95e34f0086f5b4','trainee','["c9a7700a2ab579fbc8151d0f"]','{"id":"c9a7700a2ab579fbc8151d0f","session_id":"c78f4399a2796deaf3087979","name":"Mr Li","name_key":"mr li","customer_id":"f44d4b4d76a6bf98c315c70d","engineer_id":null,"contract_id":null,"entitlement":null,"amount":0,"currency":"CNY","decimals":2,"present":null,"mark":null,"passed":null,"certificate":null,"taught":0}');
INSERT INTO "change" VALUES(312,'0e41b300fa95e34f0086f5b4','trainee','["ba69e05003884b757c2a86a9"]','{"id":"ba69e05003884b757c2a86a9","session_id":"c78f4399a2796deaf3087979","name":"Ms Hu","name_key":"ms hu","customer_id":"f44d4b4d76a6bf98c315c70d","engineer_id":null,"contract_id":"857a9113ecd909d7a8e8e19b","entitlement":"training","amount":null,"currency":null,"decimals":null,"present":null,"mark":null,"passed":null,"certificate":null,"taught":0}');
INSERT INTO "change" VALUES(313,'0e41b300fa95e34f0086f5b4','engineer','["aeddea55389420f6f34d2838"]','{"id":"aeddea55389420f6f34d2838","name":"Zhao Min","name_key":"zhao min","login":"zhao","station":"centre","level":null,"phone":null,"mail":null,"active":1,"capacity":8}');
INSERT INTO "change" VALUES(314,'0e41b300fa95e34f0086f5b4','engineer_skill','["aeddea55389420f6f34d2838","installation"]','{"engineer_id":"aeddea55389420f6f34d2838","skill":"installation"}');
INSERT INTO "change" VALUES(315,'0e41b300fa95e34f0086f5b4','engineer_skill','["aeddea55389420f6f34d2838","installation"]',NULL);
INSERT INTO "change" VALUES(316,'0e41b300fa95e34f0086f5b4','engineer_skill','["aeddea55389420f6f34d2838","soldering"]',NULL);
INSERT INTO "change" VALUES(317,'0e41b300fa95e34f0086f5b4','engineer_role','["aeddea55389420f6f34d2838","reception"]','{"engineer_id":"aeddea55389420f6f34d2838","role":"reception"}');
INSERT INTO "change" VALUES(318,'0e41b300fa95e34f0086f5b4','engineer_role','["aeddea55389420f6f34d2838","reception"]',NULL);
INSERT INTO "change" VALUES(319,'0e41b300fa95e34f0086f5b4','trainee','["c78577947f5a4d3b285a3207"]','{"id":"c78577947f5a4d3b285a3207","session_id":"c78f4399a2796deaf3087979","name":"Zhao Min","name_key":"zhao min","customer_id":null,"engineer_id":"aeddea55389420f6f34d2838","contract_id":null,"entitlement":null,"amount":null,"currency":null,"decimals":null,"present":null,"mark":null,"passed":null,"certificate":null,"taught":0}');
INSERT INTO "change" VALUES(320,'63d89c90640005b0e24c0afd','training_session','["02ad4875c1bd51fcf856fa4d"]',NULL);
INSERT INTO "change" VALUES(321,'074c854b6426ca52c5608a0c','assessment','["a30e088df69c000188bac88f"]',NULL);
INSERT INTO "change" VALUES(322,'380eafe0ac197e405635bf0f','assessment','["e09724688079c0ac57ef7bd5"]',NULL);
INSERT INTO "change" VALUES(323,'8a6f0a4a966842d0e17c5241','assessment','["e09724688079c0ac57ef7bd5"]','{"id":"e09724688079c0ac57ef7bd5","number":"AS-0002","month":"2026-03","rule":"calls","engineer_id":"38948524438ac1cfa0917165","customer_id":null,"ticket_id":"ea8a5ba4e98ce52a2ec3f07a","dispatch_id":null,"at":"2026-03-20T02:00:00Z","source":"hand","fact":null,"because":"line engaged","penalty":10000,"amount":10000,"currency":"CNY","decimals":2,"made_at":"2026-04-01T01:00:00Z","waived_at":null,"waived_by":null,"waived_because":null,"dropped_at":null}');
INSERT INTO "change" VALUES(324,'0e832d3c3de74b6b1e0d4d43','assessment_month','["2026-03"]',NULL);
INSERT INTO "change" VALUES(325,'f360c4730eba0db2202e38c9','assessment_told','["599feadf2ff9ebb72cacc6a8"]',NULL);
INSERT INTO "change" VALUES(326,'db122c37ed554be8996881db','turnover','["da2f4c613f256b1a4a86fb32","2026-02"]',NULL);
INSERT INTO "change" VALUES(327,'f6915daea620a031f574dd3f','settlement','["da2f4c613f256b1a4a86fb32","2026Q1"]',NULL);
INSERT INTO "change" VALUES(328,'d576d8ea28277d030cf50f3c','turnover','["da2f4c613f256b1a4a86fb32","2026-04"]',NULL);
INSERT INTO "change" VALUES(329,'90aa4e9b22cf298fc7a36c4b','customer','["813d27e393310e49bc41048c"]',NULL);
INSERT INTO "change" VALUES(330,'90aa4e9b22cf298fc7a36c4b','phone','["813d27e393310e49bc41048c","861055500007","12"]',NULL);
INSERT INTO "change" VALUES(331,'93ede4438eeececba279da8a','phone','["da2f4c613f256b1a4a86fb32","861055500007","12"]',NULL);
INSERT INTO "change" VALUES(332,'93ede4438eeececba279da8a','phone','["813d27e393310e49bc41048c","861055500007","12"]','{"customer_id":"813d27e393310e49bc41048c","digits":"861055500007","extension":"12","shown":"010 5550 0007 ext 12","tail":"5500007","place":1}');
INSERT INTO "change" VALUES(333,'93ede4438eeececba279da8a','customer','["813d27e393310e49bc41048c"]','{"id":"813d27e393310e49bc41048c","name":"Sample Dealers","name_key":"sample dealers","region":null,"tier":null,"phase":null,"address":null,"number":"CU-0005","merged_into":null,"category":null,"since_on":"2026-04-01","keeper_id":null,"note":null}');
INSERT INTO "change" VALUES(334,'1658f3c35a36fbee2f3074aa','contract_moved_end','["7611b37ffb7d95700361ac12"]',NULL);
INSERT INTO "change" VALUES(335,'1658f3c35a36fbee2f3074aa','contract','["71a38e29bf8b6194e04a0afe"]','{"id":"71a38e29bf8b6194e04a0afe","number":"C-0002","customer_id":"2bd0aa06441351283f5f4f3c","kind":"basic","tier":"standard","phase":null,"starts_on":"2026-01-01","ends_on":"2027-01-31"}');
INSERT INTO "change" VALUES(336,'1658f3c35a36fbee2f3074aa','ticket','["d50f6afe04a3b46e806908e2"]','{"id":"d50f6afe04a3b46e806908e2","number":"SD-000002","count":2,"summary":"no power","kind":"fault","customer_id":"2bd0aa06441351283f5f4f3c","severity":null,"reach":null,"opened_at":"2026-03-02T03:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":"7a56928f7a0cf3aa7e37e063","contract_id":"71a38e29bf8b6194e04a0afe","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(337,'1658f3c35a36fbee2f3074aa','ticket_period','["d50f6afe04a3b46e806908e2","2026-03-02T03:00:00Z"]','{"ticket_id":"d50f6afe04a3b46e806908e2","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","state":"held","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(338,'1658f3c35a36fbee2f3074aa','ticket_period','["d50f6afe04a3b46e806908e2","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(339,'1658f3c35a36fbee2f3074aa','ticket','["46bc71d94962eb758682dd48"]','{"id":"46bc71d94962eb758682dd48","number":"SD-000003","count":3,"summary":"scanner reads every second code","kind":"fault","customer_id":"2bd0aa06441351283f5f4f3c","severity":null,"reach":null,"opened_at":"2026-03-02T03:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":"71a38e29bf8b6194e04a0afe","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(340,'1658f3c35a36fbee2f3074aa','ticket_period','["46bc71d94962eb758682dd48","2026-03-02T03:30:00Z"]','{"ticket_id":"46bc71d94962eb758682dd48","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P2","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(341,'1658f3c35a36fbee2f3074aa','ticket_period','["46bc71d94962eb758682dd48","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(342,'22e46d93ef69cb72265b5777','survey','["1f1570de5a7f3972b214b4e6"]',NULL);
INSERT INTO "change" VALUES(343,'22e46d93ef69cb72265b5777','survey_mark','["1f1570de5a7f3972b214b4e6","attitude"]',NULL);
INSERT INTO "change" VALUES(344,'5af344923325f4b47f1ea247','survey','["bcf0e6866d76d6d10b735b6e"]',NULL);
INSERT INTO "change" VALUES(345,'235aa8037f028dc983e33474','contact','["1765c4aa30c68cc7c0eb7efd"]','{"id":"1765c4aa30c68cc7c0eb7efd","customer_id":"f44d4b4d76a6bf98c315c70d","site_id":"b6f6cf041ac82aeccce9c240","name":"Li Na","role":"head nurse","phone":"13800000003","mail":null,"left_on":null,"head":0}');
INSERT INTO "change" VALUES(346,'172426ba7be22ed1971d4667','equipment','["7a56928f7a0cf3aa7e37e063"]','{"id":"7a56928f7a0cf3aa7e37e063","serial":"PR-1002","serial_key":"pr-1002","kind":"printer","model":null,"customer_id":"2bd0aa06441351283f5f4f3c","site_id":null,"contract_id":"71a38e29bf8b6194e04a0afe","bought_on":"2026-02-01","delivered_on":null,"accepted_on":"2026-02-02","used_on":null,"scrapped_on":null,"plate":null,"plate_key":null,"note":null,"paid_on":null,"transferred_on":null}');
INSERT INTO "change" VALUES(347,'f0324bb6000174d48bc9f1e9','ticket','["9214c6716a6aed6b708f03d6"]',NULL);
INSERT INTO "change" VALUES(348,'f0324bb6000174d48bc9f1e9','ticket_period','["9214c6716a6aed6b708f03d6","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(349,'f0324bb6000174d48bc9f1e9','call','["9008a82733f53cb0abfcae96"]',NULL);
INSERT INTO "change" VALUES(350,'f0324bb6000174d48bc9f1e9','clock','["e6fdb093a63f4219ffc7ec32"]',NULL);
INSERT INTO "change" VALUES(351,'f0324bb6000174d48bc9f1e9','clock','["a02b6827aa9659f38236142c"]',NULL);
INSERT INTO "change" VALUES(352,'f0324bb6000174d48bc9f1e9','clock_period','["e6fdb093a63f4219ffc7ec32","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(353,'f0324bb6000174d48bc9f1e9','clock_period','["a02b6827aa9659f38236142c","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(354,'5ec89f1eed2012f547a145ca','withdrawn','["9214c6716a6aed6b708f03d6"]',NULL);
INSERT INTO "change" VALUES(355,'5ec89f1eed2012f547a145ca','clock_period','["a02b6827aa9659f38236142c","2026-04-01T01:00:00Z"]','{"clock_id":"a02b6827aa9659f38236142c","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(356,'5ec89f1eed2012f547a145ca','clock_period','["e6fdb093a63f4219ffc7ec32","2026-04-01T01:00:00Z"]','{"clock_id":"e6fdb093a63f4219ffc7ec32","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(357,'5ec89f1eed2012f547a145ca','clock','["a02b6827aa9659f38236142c"]','{"id":"a02b6827aa9659f38236142c","ticket_id":"9214c6716a6aed6b708f03d6","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(358,'5ec89f1eed2012f547a145ca','clock','["e6fdb093a63f4219ffc7ec32"]','{"id":"e6fdb093a63f4219ffc7ec32","ticket_id":"9214c6716a6aed6b708f03d6","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(359,'5ec89f1eed2012f547a145ca','call','["9008a82733f53cb0abfcae96"]','{"id":"9008a82733f53cb0abfcae96","ticket_id":"9214c6716a6aed6b708f03d6","at":"2026-04-01T01:00:00Z","channel":"phone","caller":null,"phone":null,"said":"a slip","taken_by":"tester","place":0,"wish":null,"opinion":null}');
INSERT INTO "change" VALUES(360,'5ec89f1eed2012f547a145ca','ticket_period','["9214c6716a6aed6b708f03d6","2026-04-01T01:00:00Z"]','{"ticket_id":"9214c6716a6aed6b708f03d6","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(361,'5ec89f1eed2012f547a145ca','ticket','["9214c6716a6aed6b708f03d6"]','{"id":"9214c6716a6aed6b708f03d6","number":"SD-000010","count":10,"summary":"a slip","kind":"fault","customer_id":"da2f4c613f256b1a4a86fb32","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(362,'5ec89f1eed2012f547a145ca','taken_back','[133]',NULL);
INSERT INTO "change" VALUES(363,'4e74768b4ad007471f04fae0','ticket','["e6093bc7356daca86676beb1"]',NULL);
INSERT INTO "change" VALUES(364,'4e74768b4ad007471f04fae0','ticket_period','["e6093bc7356daca86676beb1","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(365,'4e74768b4ad007471f04fae0','call','["053c0c8cfac489af70a21c3c"]',NULL);
INSERT INTO "change" VALUES(366,'4e74768b4ad007471f04fae0','clock','["43971332722529cee76668f3"]',NULL);
INSERT INTO "change" VALUES(367,'4e74768b4ad007471f04fae0','clock','["10372829d892735d2d235e4f"]',NULL);
INSERT INTO "change" VALUES(368,'4e74768b4ad007471f04fae0','clock_period','["43971332722529cee76668f3","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(369,'4e74768b4ad007471f04fae0','clock_period','["10372829d892735d2d235e4f","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(370,'e720e8da1ed413ecb43700d5','ticket','["7919718c5c02c5324c157b4d"]',NULL);
INSERT INTO "change" VALUES(371,'e720e8da1ed413ecb43700d5','ticket_period','["7919718c5c02c5324c157b4d","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(372,'e720e8da1ed413ecb43700d5','call','["1842f1edc85aafd16e3362ad"]',NULL);
INSERT INTO "change" VALUES(373,'e720e8da1ed413ecb43700d5','clock','["319bd5aab19be068d2ffdb4e"]',NULL);
INSERT INTO "change" VALUES(374,'e720e8da1ed413ecb43700d5','clock','["a2926eaab99c4c16dd0dfbf2"]',NULL);
INSERT INTO "change" VALUES(375,'e720e8da1ed413ecb43700d5','clock_period','["319bd5aab19be068d2ffdb4e","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(376,'e720e8da1ed413ecb43700d5','clock_period','["a2926eaab99c4c16dd0dfbf2","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(377,'7b5ffb9ea58c2f16da269d5e','ticket','["7919718c5c02c5324c157b4d"]','{"id":"7919718c5c02c5324c157b4d","number":"SD-000012","count":12,"summary":"logged twice","kind":"fault","customer_id":"da2f4c613f256b1a4a86fb32","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(378,'7b5ffb9ea58c2f16da269d5e','call','["1842f1edc85aafd16e3362ad"]','{"id":"1842f1edc85aafd16e3362ad","ticket_id":"7919718c5c02c5324c157b4d","at":"2026-04-01T01:00:00Z","channel":"phone","caller":null,"phone":null,"said":"logged twice","taken_by":"tester","place":0,"wish":null,"opinion":null}');
INSERT INTO "change" VALUES(379,'f33bedd52e45a0ca77947b75','call','["1842f1edc85aafd16e3362ad"]','{"id":"1842f1edc85aafd16e3362ad","ticket_id":"7919718c5c02c5324c157b4d","at":"2026-04-01T01:00:00Z","channel":"phone","caller":"Mr Sample","phone":null,"said":"logged twice","taken_by":"tester","place":0,"wish":null,"opinion":null}');
INSERT INTO "change" VALUES(380,'f33bedd52e45a0ca77947b75','ticket_period','["7919718c5c02c5324c157b4d","2026-04-01T01:00:00Z"]','{"ticket_id":"7919718c5c02c5324c157b4d","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(381,'f33bedd52e45a0ca77947b75','ticket_period','["7919718c5c02c5324c157b4d","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(382,'f33bedd52e45a0ca77947b75','ticket','["7919718c5c02c5324c157b4d"]','{"id":"7919718c5c02c5324c157b4d","number":"SD-000012","count":12,"summary":"does anybody come","kind":"fault","customer_id":"da2f4c613f256b1a4a86fb32","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(383,'f33bedd52e45a0ca77947b75','clock','["319bd5aab19be068d2ffdb4e"]','{"id":"319bd5aab19be068d2ffdb4e","ticket_id":"7919718c5c02c5324c157b4d","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(384,'f33bedd52e45a0ca77947b75','clock','["a2926eaab99c4c16dd0dfbf2"]','{"id":"a2926eaab99c4c16dd0dfbf2","ticket_id":"7919718c5c02c5324c157b4d","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(385,'f33bedd52e45a0ca77947b75','clock_period','["319bd5aab19be068d2ffdb4e","2026-04-01T01:00:00Z"]','{"clock_id":"319bd5aab19be068d2ffdb4e","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(386,'f33bedd52e45a0ca77947b75','clock_period','["a2926eaab99c4c16dd0dfbf2","2026-04-01T01:00:00Z"]','{"clock_id":"a2926eaab99c4c16dd0dfbf2","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(387,'d68f6e3b501a4d8cab25a463','customer','["af23f19d31e747567a6d1307"]',NULL);
INSERT INTO "change" VALUES(388,'d68f6e3b501a4d8cab25a463','customer_number','["k-17"]',NULL);
INSERT INTO "change" VALUES(389,'05b805643e11d8512b673ec5','customer','["48c417fe6c601ee003c528ea"]',NULL);
INSERT INTO "change" VALUES(390,'05b805643e11d8512b673ec5','ticket','["63bdb94bcbf38e77519442a3"]',NULL);
INSERT INTO "change" VALUES(391,'05b805643e11d8512b673ec5','ticket_period','["63bdb94bcbf38e77519442a3","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(392,'05b805643e11d8512b673ec5','call','["dc922d30ca50f0e416d60e7d"]',NULL);
INSERT INTO "change" VALUES(393,'05b805643e11d8512b673ec5','clock','["7d78a27212d3bc7a8656b0f7"]',NULL);
INSERT INTO "change" VALUES(394,'05b805643e11d8512b673ec5','clock','["66848f16af615a26704e1ee0"]',NULL);
INSERT INTO "change" VALUES(395,'05b805643e11d8512b673ec5','clock_period','["7d78a27212d3bc7a8656b0f7","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(396,'05b805643e11d8512b673ec5','clock_period','["66848f16af615a26704e1ee0","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(397,'05b805643e11d8512b673ec5','contact','["2949ed122bad5bb6f5faeb08"]',NULL);
INSERT INTO "change" VALUES(398,'05b805643e11d8512b673ec5','mail','["<1@example.invalid>"]',NULL);
INSERT INTO "change" VALUES(399,'8842984680cbbff3f28acc30','ticket_period','["e6093bc7356daca86676beb1","2026-04-01T01:00:00Z"]','{"ticket_id":"e6093bc7356daca86676beb1","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(400,'8842984680cbbff3f28acc30','ticket_period','["e6093bc7356daca86676beb1","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(401,'8842984680cbbff3f28acc30','dispatch','["6a3f1fc48747784d84ee8b0b"]',NULL);
INSERT INTO "change" VALUES(402,'8842984680cbbff3f28acc30','dispatch_crew','["6a3f1fc48747784d84ee8b0b","aeddea55389420f6f34d2838"]',NULL);
INSERT INTO "change" VALUES(403,'025d9b5461d37d447c878f28','task','["0c65a95d8b34371f691c3f06"]',NULL);
INSERT INTO "change" VALUES(404,'f8a446ced58c211f1695b939','task_move','["0c65a95d8b34371f691c3f06",1]',NULL);
INSERT INTO "change" VALUES(405,'f8a446ced58c211f1695b939','task','["0c65a95d8b34371f691c3f06"]','{"id":"0c65a95d8b34371f691c3f06","number":"T-0001","rule":null,"turn":null,"what":"send the manual","noun":"customer","noun_id":"f44d4b4d76a6bf98c315c70d","customer_id":"f44d4b4d76a6bf98c315c70d","engineer_id":"38948524438ac1cfa0917165","role":null,"batch":null,"made_at":"2026-04-01T01:00:00Z","made_by":"tester","planned_on":"2026-04-03","due_on":"2026-04-03","ticket_id":null,"done_at":null,"done_by":null,"outcome":null,"dropped_at":null,"because":null}');
INSERT INTO "change" VALUES(406,'242eb3f9df4e380801e8df77','acceptance','["7a56928f7a0cf3aa7e37e063","final"]',NULL);
INSERT INTO "change" VALUES(407,'242eb3f9df4e380801e8df77','equipment','["7a56928f7a0cf3aa7e37e063"]','{"id":"7a56928f7a0cf3aa7e37e063","serial":"PR-1002","serial_key":"pr-1002","kind":"printer","model":null,"customer_id":"2bd0aa06441351283f5f4f3c","site_id":null,"contract_id":"71a38e29bf8b6194e04a0afe","bought_on":"2026-02-01","delivered_on":null,"accepted_on":"2026-02-02","used_on":null,"scrapped_on":null,"plate":"豫A12345","plate_key":"豫a12345","note":"in the van","paid_on":null,"transferred_on":null}');
INSERT INTO "change" VALUES(408,'242eb3f9df4e380801e8df77','kept_file','["equipment","7a56928f7a0cf3aa7e37e063",1]',NULL);
INSERT INTO "change" VALUES(409,'70dd1cb3841de7000c2b6815','warranty_card','["7a56928f7a0cf3aa7e37e063"]',NULL);
INSERT INTO "change" VALUES(410,'ed649074141a010e221373b8','care_rule','["count"]',NULL);
INSERT INTO "change" VALUES(411,'ed649074141a010e221373b8','care_rule','["visit"]',NULL);
INSERT INTO "change" VALUES(412,'ed649074141a010e221373b8','task','["cad590931471e11b96682f3e"]',NULL);
INSERT INTO "change" VALUES(413,'ed649074141a010e221373b8','task','["af69daf5409fc38c3b26b277"]',NULL);
INSERT INTO "change" VALUES(414,'ed649074141a010e221373b8','task','["39286ae866f1702f998e8f29"]',NULL);
INSERT INTO "change" VALUES(415,'ed649074141a010e221373b8','task','["5c0023afdf20111f6b254c46"]',NULL);
INSERT INTO "change" VALUES(416,'2e5812283969070a4032c217','dispatch','["6a3f1fc48747784d84ee8b0b"]','{"id":"6a3f1fc48747784d84ee8b0b","ticket_id":"e6093bc7356daca86676beb1","visit":1,"engineer_id":"38948524438ac1cfa0917165","ordered_at":"2026-04-01T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(417,'2e5812283969070a4032c217','clock','["43971332722529cee76668f3"]','{"id":"43971332722529cee76668f3","ticket_id":"e6093bc7356daca86676beb1","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(418,'2e5812283969070a4032c217','clock_period','["43971332722529cee76668f3","2026-04-01T01:00:00Z"]','{"clock_id":"43971332722529cee76668f3","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(419,'5b76ed2a6dbe8f14835be8fc','dispatch','["6a3f1fc48747784d84ee8b0b"]','{"id":"6a3f1fc48747784d84ee8b0b","ticket_id":"e6093bc7356daca86676beb1","visit":1,"engineer_id":"38948524438ac1cfa0917165","ordered_at":"2026-04-01T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-04-01T01:00:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(420,'5b76ed2a6dbe8f14835be8fc','dispatch_check','["6a3f1fc48747784d84ee8b0b","tidy"]',NULL);
INSERT INTO "change" VALUES(421,'5b76ed2a6dbe8f14835be8fc','dispatch_item','["6a3f1fc48747784d84ee8b0b","training"]',NULL);
INSERT INTO "change" VALUES(422,'5b76ed2a6dbe8f14835be8fc','ticket','["4480782b66e1fa8b8642daa5"]',NULL);
INSERT INTO "change" VALUES(423,'5b76ed2a6dbe8f14835be8fc','ticket_period','["4480782b66e1fa8b8642daa5","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(424,'5b76ed2a6dbe8f14835be8fc','call','["00eed2920dbbc6c3c7b4cb2f"]',NULL);
INSERT INTO "change" VALUES(425,'5b76ed2a6dbe8f14835be8fc','clock','["5d891cfcb1067e45340cea06"]',NULL);
INSERT INTO "change" VALUES(426,'5b76ed2a6dbe8f14835be8fc','clock','["f2d1db63f9e7d4a8167bdf93"]',NULL);
INSERT INTO "change" VALUES(427,'5b76ed2a6dbe8f14835be8fc','clock_period','["5d891cfcb1067e45340cea06","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(428,'5b76ed2a6dbe8f14835be8fc','clock_period','["f2d1db63f9e7d4a8167bdf93","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(429,'5b76ed2a6dbe8f14835be8fc','finding','["6a3f1fc48747784d84ee8b0b","cable loose"]',NULL);
INSERT INTO "change" VALUES(430,'5b76ed2a6dbe8f14835be8fc','priced_line','["ad26c8e3d9a56d2556d5c275"]',NULL);
INSERT INTO "change" VALUES(431,'5b76ed2a6dbe8f14835be8fc','priced_line','["4194144d1aeb114b0986f576"]',NULL);
INSERT INTO "change" VALUES(432,'40f4c7cba9c724b6b9a7fbcd','dispatch_check','["6a3f1fc48747784d84ee8b0b","tidy"]','{"dispatch_id":"6a3f1fc48747784d84ee8b0b","item":"tidy","kept":1,"judged_by":null}');
INSERT INTO "change" VALUES(433,'9755292e6c0f43baf948d38d','article','["93e4b45de45700ba60d12e2b"]',NULL);
INSERT INTO "change" VALUES(434,'b899058e0183fd356c9cd05c','ticket','["7978589a543addbac3979620"]',NULL);
INSERT INTO "change" VALUES(435,'b899058e0183fd356c9cd05c','ticket_period','["7978589a543addbac3979620","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(436,'b899058e0183fd356c9cd05c','call','["541fd845fd168bbcf9e54ecc"]',NULL);
INSERT INTO "change" VALUES(437,'b899058e0183fd356c9cd05c','clock','["46affa5ddce995738ae3cfd5"]',NULL);
INSERT INTO "change" VALUES(438,'b899058e0183fd356c9cd05c','clock','["b335e156a7b916558cf705d2"]',NULL);
INSERT INTO "change" VALUES(439,'b899058e0183fd356c9cd05c','clock_period','["46affa5ddce995738ae3cfd5","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(440,'b899058e0183fd356c9cd05c','clock_period','["b335e156a7b916558cf705d2","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(441,'fa0414c786a7fef25799f9ab','ticket_period','["7978589a543addbac3979620","2026-04-01T02:00:00Z"]','{"ticket_id":"7978589a543addbac3979620","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(442,'fa0414c786a7fef25799f9ab','ticket_period','["7978589a543addbac3979620","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(443,'fa0414c786a7fef25799f9ab','ticket','["7978589a543addbac3979620"]','{"id":"7978589a543addbac3979620","number":"SD-000015","count":15,"summary":"how does it print now","kind":"fault","customer_id":"da2f4c613f256b1a4a86fb32","severity":null,"reach":null,"opened_at":"2026-04-01T02:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(444,'fa0414c786a7fef25799f9ab','clock','["46affa5ddce995738ae3cfd5"]','{"id":"46affa5ddce995738ae3cfd5","ticket_id":"7978589a543addbac3979620","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T02:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T02:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(445,'fa0414c786a7fef25799f9ab','clock','["b335e156a7b916558cf705d2"]','{"id":"b335e156a7b916558cf705d2","ticket_id":"7978589a543addbac3979620","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T02:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T02:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(446,'fa0414c786a7fef25799f9ab','clock_period','["46affa5ddce995738ae3cfd5","2026-04-01T02:00:00Z"]','{"clock_id":"46affa5ddce995738ae3cfd5","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(447,'fa0414c786a7fef25799f9ab','clock_period','["b335e156a7b916558cf705d2","2026-04-01T02:00:00Z"]','{"clock_id":"b335e156a7b916558cf705d2","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(448,'fa0414c786a7fef25799f9ab','article_use','["8d050142b180b4178155f3a1"]',NULL);
INSERT INTO "change" VALUES(449,'941f7b6b9808cde83e96bb3e','ticket','["a01f22f05ae8108f1b289dc6"]',NULL);
INSERT INTO "change" VALUES(450,'941f7b6b9808cde83e96bb3e','ticket_period','["a01f22f05ae8108f1b289dc6","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(451,'941f7b6b9808cde83e96bb3e','call','["5bfeab5350bc25bc45ace7a3"]',NULL);
INSERT INTO "change" VALUES(452,'941f7b6b9808cde83e96bb3e','clock','["5801d203b6d6db0bbae3e4a7"]',NULL);
INSERT INTO "change" VALUES(453,'941f7b6b9808cde83e96bb3e','clock','["3016b6f9a349f90ff82d0e3a"]',NULL);
INSERT INTO "change" VALUES(454,'941f7b6b9808cde83e96bb3e','clock_period','["5801d203b6d6db0bbae3e4a7","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(455,'941f7b6b9808cde83e96bb3e','clock_period','["3016b6f9a349f90ff82d0e3a","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(456,'941f7b6b9808cde83e96bb3e','complaint','["a01f22f05ae8108f1b289dc6"]',NULL);
INSERT INTO "change" VALUES(457,'941f7b6b9808cde83e96bb3e','clock','["9818453509565ff503849dbf"]','{"id":"9818453509565ff503849dbf","ticket_id":"d50f6afe04a3b46e806908e2","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-02T03:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
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
INSERT INTO "clock" VALUES('6f85c60f656e10bd9ec68370','ea8a5ba4e98ce52a2ec3f07a','answer','gold','15m clock','always','answered opinion arrived outcome resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('2224da4b213837151958dcbc','ea8a5ba4e98ce52a2ec3f07a','opinion','gold','30m clock','always','opinion arrived outcome resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('bb0827c396ff51e07786def0','ea8a5ba4e98ce52a2ec3f07a','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T01:00:00Z','resolved','2026-03-02T02:05:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('dc1df046ab8b09483de2a5f5','ea8a5ba4e98ce52a2ec3f07a','arrive','gold','2h clock','always','arrived',NULL,'ordered','2026-03-02T01:00:00Z','arrived','2026-03-02T02:05:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('0b11c808bde0ff035ee1954b','d50f6afe04a3b46e806908e2','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-03-02T03:00:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('9818453509565ff503849dbf','d50f6afe04a3b46e806908e2','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:00:00Z',NULL,NULL,'2026-03-09T09:30:00Z',NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('7d282ec80a7a092b6ecd0438','46bc71d94962eb758682dd48','answer','standard','30m','office','answered opinion arrived outcome resolved',NULL,'logged','2026-03-02T03:30:00Z','answered','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z','missed','2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('8bbb3ba6c30308339ab99c41','46bc71d94962eb758682dd48','solve','standard','2 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('5d4a19a1d0b889d4398ae192','5e3c9dfe3fcd6785330bd876','answer','gold','15m clock','always','answered opinion arrived outcome resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T03:45:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('0114013d3a496d860630714e','5e3c9dfe3fcd6785330bd876','opinion','gold','30m clock','always','opinion arrived outcome resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T04:00:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('f9d8be8f64a1fcf930d9643b','5e3c9dfe3fcd6785330bd876','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('1189537c2613770b12946aa9','034563ce6fffd723e7285ffd','answer','gold','15m clock','always','answered opinion arrived outcome resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:35:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('a2661d00cd6c9dea5cb0fd80','034563ce6fffd723e7285ffd','opinion','gold','30m clock','always','opinion arrived outcome resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:50:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('c3ed6ff2058c7951f65aaf00','034563ce6fffd723e7285ffd','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('74562f40f0aca5af91cb1e8a','8a30f7a20d82c6928431c419','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('b56c09f2b2d12a7118c453aa','8a30f7a20d82c6928431c419','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('861bdbb952c4f8f0cfdbb813','78936bdc7c9671d669b4dc1e','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-03-03T01:00:00Z','arrived','2026-03-03T01:00:00Z',NULL,'met','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('fcc2bfb9d9368d76f31a8c64','78936bdc7c9671d669b4dc1e','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('094ad792204f2f8841b24a96','90fc2282bf065b699f63b0ac','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met','2026-03-02T00:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('f4a77cca7b98737f82e244e0','90fc2282bf065b699f63b0ac','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met','2026-03-02T00:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('9c1036df7af0a5bf5fe22167','1242f376135edcbb52a34f32','answer','gold','15m clock','always','answered opinion arrived outcome resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('2979e06bfbebe6fa7bff23d8','1242f376135edcbb52a34f32','opinion','gold','30m clock','always','opinion arrived outcome resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('8052ea4478e237776ae6ac74','1242f376135edcbb52a34f32','solve','gold','3 working days','office','resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('12037e9eeb8dfd4c82230f42','aab266926782a73bc2cb3549','answer','standard','30m','office','answered opinion arrived outcome resolved',NULL,'logged','2026-03-04T01:00:00Z','answered','2026-03-04T01:10:00Z',NULL,'met','2026-03-04T01:00:00Z','tester','2026-03-04T03:00:00Z','written on paper');
INSERT INTO "clock" VALUES('00ffe0b1a8916e9ed7e306b9','aab266926782a73bc2cb3549','solve','standard','8h','office','resolved','customer parts vendor problem evidence','logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('43971332722529cee76668f3','e6093bc7356daca86676beb1','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-04-01T01:00:00Z','arrived','2026-04-01T01:00:00Z',NULL,'met','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('10372829d892735d2d235e4f','e6093bc7356daca86676beb1','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('319bd5aab19be068d2ffdb4e','7919718c5c02c5324c157b4d','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-04-01T01:00:00Z','merged','2026-04-01T01:00:00Z',NULL,'void','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('a2926eaab99c4c16dd0dfbf2','7919718c5c02c5324c157b4d','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z','merged','2026-04-01T01:00:00Z',NULL,'void','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('7d78a27212d3bc7a8656b0f7','63bdb94bcbf38e77519442a3','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('66848f16af615a26704e1ee0','63bdb94bcbf38e77519442a3','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('5d891cfcb1067e45340cea06','4480782b66e1fa8b8642daa5','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('f2d1db63f9e7d4a8167bdf93','4480782b66e1fa8b8642daa5','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('46affa5ddce995738ae3cfd5','7978589a543addbac3979620','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-04-01T02:00:00Z','resolved','2026-04-01T02:00:00Z',NULL,'met','2026-04-01T02:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('b335e156a7b916558cf705d2','7978589a543addbac3979620','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T02:00:00Z','resolved','2026-04-01T02:00:00Z',NULL,'met','2026-04-01T02:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('5801d203b6d6db0bbae3e4a7','a01f22f05ae8108f1b289dc6','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-04-01T02:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T02:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('3016b6f9a349f90ff82d0e3a','a01f22f05ae8108f1b289dc6','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T02:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T02:00:00Z',NULL,NULL,NULL);
CREATE TABLE clock_period (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  due_at TEXT NOT NULL,
  held INTEGER NOT NULL CHECK (held IN (0, 1)),
  PRIMARY KEY (clock_id, since),
  CHECK (since <= until)
) STRICT;
INSERT INTO "clock_period" VALUES('6f85c60f656e10bd9ec68370','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:15:00Z',0);
INSERT INTO "clock_period" VALUES('2224da4b213837151958dcbc','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('bb0827c396ff51e07786def0','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('dc1df046ab8b09483de2a5f5','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('9818453509565ff503849dbf','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('0b11c808bde0ff035ee1954b','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-02T06:00:00Z',1);
INSERT INTO "clock_period" VALUES('7d282ec80a7a092b6ecd0438','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('8bbb3ba6c30308339ab99c41','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','2026-03-04T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('5d4a19a1d0b889d4398ae192','2026-03-02T03:30:00Z','2026-03-04T01:00:00Z','2026-03-02T03:45:00Z',0);
INSERT INTO "clock_period" VALUES('0114013d3a496d860630714e','2026-03-02T03:30:00Z','2026-03-04T01:00:00Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('f9d8be8f64a1fcf930d9643b','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-05T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('f9d8be8f64a1fcf930d9643b','2026-03-02T06:00:00Z','2026-03-04T01:00:00Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('1189537c2613770b12946aa9','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:35:00Z',0);
INSERT INTO "clock_period" VALUES('a2661d00cd6c9dea5cb0fd80','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:50:00Z',0);
INSERT INTO "clock_period" VALUES('c3ed6ff2058c7951f65aaf00','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('74562f40f0aca5af91cb1e8a','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('b56c09f2b2d12a7118c453aa','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('861bdbb952c4f8f0cfdbb813','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('fcc2bfb9d9368d76f31a8c64','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('094ad792204f2f8841b24a96','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-02T02:30:00Z',0);
INSERT INTO "clock_period" VALUES('f4a77cca7b98737f82e244e0','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('5d4a19a1d0b889d4398ae192','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T03:45:00Z',1);
INSERT INTO "clock_period" VALUES('0114013d3a496d860630714e','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T04:00:00Z',1);
INSERT INTO "clock_period" VALUES('f9d8be8f64a1fcf930d9643b','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T09:30:00Z',1);
INSERT INTO "clock_period" VALUES('9c1036df7af0a5bf5fe22167','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-04T01:15:00Z',0);
INSERT INTO "clock_period" VALUES('2979e06bfbebe6fa7bff23d8','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-04T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('8052ea4478e237776ae6ac74','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('12037e9eeb8dfd4c82230f42','2026-03-04T01:00:00Z','2026-03-04T01:10:00Z','2026-03-04T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('00ffe0b1a8916e9ed7e306b9','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-05T01:00:00Z',0);
INSERT INTO "clock_period" VALUES('5d4a19a1d0b889d4398ae192','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T03:45:00Z',0);
INSERT INTO "clock_period" VALUES('0114013d3a496d860630714e','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('f9d8be8f64a1fcf930d9643b','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('43971332722529cee76668f3','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('10372829d892735d2d235e4f','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('319bd5aab19be068d2ffdb4e','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('a2926eaab99c4c16dd0dfbf2','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('7d78a27212d3bc7a8656b0f7','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('66848f16af615a26704e1ee0','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('5d891cfcb1067e45340cea06','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('f2d1db63f9e7d4a8167bdf93','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('46affa5ddce995738ae3cfd5','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','2026-04-01T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('b335e156a7b916558cf705d2','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('5801d203b6d6db0bbae3e4a7','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','2026-04-01T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('3016b6f9a349f90ff82d0e3a','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
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
INSERT INTO "complaint" VALUES('a01f22f05ae8108f1b289dc6','d50f6afe04a3b46e806908e2','38948524438ac1cfa0917165',NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "consent" VALUES('7c6a3b567d3e1328a2bf8dba','ea8a5ba4e98ce52a2ec3f07a','remote',NULL,'Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('924d9fa043ed9510d7331200','ea8a5ba4e98ce52a2ec3f07a','quote','aed6961a68f1378f8892290b','Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('0a3ba91e0c9518c4b59ca0d5','d50f6afe04a3b46e806908e2','removal',NULL,'Ms Example','phone','2026-03-02T03:00:00Z');
CREATE TABLE contact (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  site_id TEXT REFERENCES site (id),
  name TEXT NOT NULL CHECK (name <> ''),
  role TEXT,
  phone TEXT,
  mail TEXT
, left_on TEXT, head INTEGER NOT NULL DEFAULT 0 CHECK (head IN (0, 1))) STRICT;
INSERT INTO "contact" VALUES('1765c4aa30c68cc7c0eb7efd','f44d4b4d76a6bf98c315c70d','b6f6cf041ac82aeccce9c240','Li Na','head nurse','13800000003',NULL,'2026-04-01',0);
INSERT INTO "contact" VALUES('2949ed122bad5bb6f5faeb08','48c417fe6c601ee003c528ea',NULL,'Li Na',NULL,NULL,'li@example.invalid',NULL,0);
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
INSERT INTO "contract" VALUES('857a9113ecd909d7a8e8e19b','C-0001','f44d4b4d76a6bf98c315c70d','full','gold',NULL,'2026-01-01','2026-12-31');
INSERT INTO "contract" VALUES('71a38e29bf8b6194e04a0afe','C-0002','2bd0aa06441351283f5f4f3c','basic','standard',NULL,'2026-01-01','2027-06-30');
CREATE TABLE contract_extension (
  clock_id TEXT PRIMARY KEY REFERENCES clock (id),
  contract_id TEXT NOT NULL REFERENCES contract (id),
  at TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  CHECK (ended_on < ends_on)
) STRICT;
INSERT INTO "contract_extension" VALUES('7d282ec80a7a092b6ecd0438','71a38e29bf8b6194e04a0afe','2026-03-02T06:00:00Z','2026-12-31','2027-01-31');
CREATE TABLE contract_moved_end (
  id TEXT PRIMARY KEY,
  contract_id TEXT NOT NULL REFERENCES contract (id),
  at TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  why TEXT NOT NULL CHECK (why <> ''),
  CHECK (ended_on <> ends_on)
) STRICT;
INSERT INTO "contract_moved_end" VALUES('7611b37ffb7d95700361ac12','71a38e29bf8b6194e04a0afe','2026-04-01T01:00:00Z','2027-01-31','2027-06-30','goodwill');
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
INSERT INTO "counter" VALUES('TR',2);
INSERT INTO "counter" VALUES('CE',2);
INSERT INTO "counter" VALUES('AS',2);
INSERT INTO "counter" VALUES('A',2);
INSERT INTO "counter" VALUES('T',5);
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
, number TEXT, merged_into TEXT REFERENCES customer (id), category TEXT, since_on TEXT, keeper_id TEXT REFERENCES engineer (id), note TEXT) STRICT;
INSERT INTO "customer" VALUES('f44d4b4d76a6bf98c315c70d','Example Clinic','example clinic','city','gold',NULL,'1 Example Road','CU-0001',NULL,NULL,'2026-03-02',NULL,NULL);
INSERT INTO "customer" VALUES('2bd0aa06441351283f5f4f3c','示例诊所','示例诊所',NULL,NULL,NULL,NULL,'CU-0002',NULL,NULL,'2026-03-02',NULL,NULL);
INSERT INTO "customer" VALUES('da2f4c613f256b1a4a86fb32','Sample Dealer','sample dealer',NULL,NULL,NULL,NULL,'CU-0003',NULL,NULL,'2026-03-02',NULL,NULL);
INSERT INTO "customer" VALUES('168e592154ca5a44591b86b3','Sample School','sample school',NULL,NULL,NULL,NULL,'CU-0004',NULL,NULL,'2026-03-02',NULL,NULL);
INSERT INTO "customer" VALUES('813d27e393310e49bc41048c','Sample Dealers','sample dealers',NULL,NULL,NULL,NULL,'CU-0005','da2f4c613f256b1a4a86fb32',NULL,NULL,NULL,NULL);
INSERT INTO "customer" VALUES('af23f19d31e747567a6d1307','Sample Works','sample works',NULL,NULL,NULL,NULL,'CU-0006',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "customer" VALUES('48c417fe6c601ee003c528ea','Li Na','li na',NULL,NULL,NULL,NULL,'CU-0007',NULL,NULL,'2026-04-01',NULL,NULL);
CREATE TABLE customer_number (
  number_key TEXT PRIMARY KEY,
  number TEXT NOT NULL CHECK (number <> ''),
  customer_id TEXT NOT NULL REFERENCES customer (id),
  name_key TEXT NOT NULL
) STRICT;
INSERT INTO "customer_number" VALUES('k-17','K-17','af23f19d31e747567a6d1307','sample works');
CREATE TABLE discount (
  ticket_id TEXT PRIMARY KEY REFERENCES ticket (id),
  amount INTEGER NOT NULL CHECK (amount > 0),
  currency TEXT NOT NULL,
  decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 4),
  why TEXT NOT NULL CHECK (why <> ''),
  at TEXT NOT NULL,
  given_by TEXT NOT NULL
) STRICT;
INSERT INTO "discount" VALUES('ea8a5ba4e98ce52a2ec3f07a',500,'CNY',2,'goodwill','2026-03-02T02:05:00Z','tester');
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
INSERT INTO "dispatch" VALUES('592b8ff458e5b1e5d4ea4280','ea8a5ba4e98ce52a2ec3f07a',1,'38948524438ac1cfa0917165','2026-03-02T01:00:00Z',NULL,NULL,'2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z',NULL,'paper jam','worn roller','roller replaced','prints 20 labels',40,'2026-03-02T02:05:00Z','paper',NULL,NULL,'full care',NULL,12,'printed 20 labels',1,'Li Na','2026-03-02T02:05:00Z',NULL,NULL,NULL,NULL,NULL,'cost','free');
INSERT INTO "dispatch" VALUES('cd66a811c4c7cc58a30192ee','78936bdc7c9671d669b4dc1e',1,'aeddea55389420f6f34d2838','2026-03-03T01:00:00Z',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,'none','no training','explained','they know how',30,NULL,NULL,NULL,NULL,'in warranty',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'free','free');
INSERT INTO "dispatch" VALUES('6a3f1fc48747784d84ee8b0b','e6093bc7356daca86676beb1',1,'38948524438ac1cfa0917165','2026-04-01T01:00:00Z',NULL,NULL,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'out of warranty',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'third floor','do not bend it',1,'price','price');
CREATE TABLE dispatch_check (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  kept INTEGER NOT NULL CHECK (kept IN (0, 1)), judged_by TEXT,
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_check" VALUES('592b8ff458e5b1e5d4ea4280','uniform',1,NULL);
INSERT INTO "dispatch_check" VALUES('592b8ff458e5b1e5d4ea4280','tidy',0,NULL);
INSERT INTO "dispatch_check" VALUES('6a3f1fc48747784d84ee8b0b','tidy',0,'tester');
CREATE TABLE dispatch_crew (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  PRIMARY KEY (dispatch_id, engineer_id)
) STRICT;
INSERT INTO "dispatch_crew" VALUES('6a3f1fc48747784d84ee8b0b','aeddea55389420f6f34d2838');
CREATE TABLE dispatch_item (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  quantity INTEGER NOT NULL CHECK (quantity > 0), method TEXT,
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_item" VALUES('592b8ff458e5b1e5d4ea4280','training',1,NULL);
INSERT INTO "dispatch_item" VALUES('6a3f1fc48747784d84ee8b0b','training',1,'at the machine');
CREATE TABLE document (
  number INTEGER PRIMARY KEY,  -- when the texts have changed it is another one
  ticket_id TEXT NOT NULL UNIQUE REFERENCES ticket (id) ON DELETE CASCADE,
  digest INTEGER NOT NULL      -- of the texts
) STRICT;
INSERT INTO "document" VALUES(0,'46bc71d94962eb758682dd48',2483302705);
INSERT INTO "document" VALUES(1,'90fc2282bf065b699f63b0ac',129524800);
INSERT INTO "document" VALUES(2,'78936bdc7c9671d669b4dc1e',1064806338);
INSERT INTO "document" VALUES(3,'8a30f7a20d82c6928431c419',2093342709);
INSERT INTO "document" VALUES(4,'aab266926782a73bc2cb3549',1221380378);
INSERT INTO "document" VALUES(5,'034563ce6fffd723e7285ffd',3112426978);
INSERT INTO "document" VALUES(6,'1242f376135edcbb52a34f32',3017057375);
INSERT INTO "document" VALUES(7,'5e3c9dfe3fcd6785330bd876',3873463776);
INSERT INTO "document" VALUES(8,'ea8a5ba4e98ce52a2ec3f07a',4153803203);
INSERT INTO "document" VALUES(9,'7919718c5c02c5324c157b4d',3483548428);
INSERT INTO "document" VALUES(10,'63bdb94bcbf38e77519442a3',2242262510);
INSERT INTO "document" VALUES(11,'d50f6afe04a3b46e806908e2',4152089765);
INSERT INTO "document" VALUES(12,'4480782b66e1fa8b8642daa5',325237026);
INSERT INTO "document" VALUES(13,'e6093bc7356daca86676beb1',3848825112);
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
INSERT INTO "engineer" VALUES('38948524438ac1cfa0917165','Wang Lin','wang lin','wang','centre',NULL,'10 0001',NULL,1,NULL);
INSERT INTO "engineer" VALUES('aeddea55389420f6f34d2838','Zhao Min','zhao min','zhao','centre',NULL,NULL,NULL,1,8);
INSERT INTO "engineer" VALUES('a8e967836e4d64f63bce9040','Ada','ada',NULL,NULL,NULL,NULL,NULL,1,NULL);
CREATE TABLE engineer_role (
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  role TEXT NOT NULL CHECK (role <> ''),
  PRIMARY KEY (engineer_id, role)
) STRICT;
INSERT INTO "engineer_role" VALUES('aeddea55389420f6f34d2838','reception');
CREATE TABLE engineer_skill (
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  skill TEXT NOT NULL CHECK (skill <> ''),
  PRIMARY KEY (engineer_id, skill)
) STRICT;
INSERT INTO "engineer_skill" VALUES('38948524438ac1cfa0917165','printer');
INSERT INTO "engineer_skill" VALUES('aeddea55389420f6f34d2838','installation');
INSERT INTO "engineer_skill" VALUES('aeddea55389420f6f34d2838','soldering');
CREATE TABLE entitlement (
  contract_id TEXT NOT NULL REFERENCES contract (id),
  entitlement TEXT NOT NULL,
  total INTEGER NOT NULL CHECK (total >= 0),
  used INTEGER NOT NULL DEFAULT 0 CHECK (used BETWEEN 0 AND total),
  PRIMARY KEY (contract_id, entitlement)
) STRICT;
INSERT INTO "entitlement" VALUES('857a9113ecd909d7a8e8e19b','visit',4,1);
INSERT INTO "entitlement" VALUES('857a9113ecd909d7a8e8e19b','training',2,2);
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
INSERT INTO "equipment" VALUES('ecf60e42064b7ce16395f624','PR-1001','pr-1001','printer','LP2','f44d4b4d76a6bf98c315c70d','b6f6cf041ac82aeccce9c240','857a9113ecd909d7a8e8e19b','2024-01-01','2024-01-05','2024-01-10',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "equipment" VALUES('7a56928f7a0cf3aa7e37e063','PR-1002','pr-1002','printer',NULL,'2bd0aa06441351283f5f4f3c',NULL,'71a38e29bf8b6194e04a0afe','2026-02-01',NULL,'2026-04-01',NULL,NULL,'豫A12345','豫a12345','in the van',NULL,NULL);
INSERT INTO "equipment" VALUES('e68192413b0c271fd7f201b0','PR-9001','pr-9001','printer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE "escalation" (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  percent INTEGER NOT NULL CHECK (percent >= 0),
  done_at TEXT NOT NULL,
  undone TEXT,
  PRIMARY KEY (clock_id, percent)
) STRICT;
INSERT INTO "escalation" VALUES('f9d8be8f64a1fcf930d9643b',75,'2026-03-02T09:20:00Z',NULL);
INSERT INTO "escalation" VALUES('c3ed6ff2058c7951f65aaf00',75,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('f9d8be8f64a1fcf930d9643b',100,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('c3ed6ff2058c7951f65aaf00',100,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('c3ed6ff2058c7951f65aaf00',150,'2026-03-03T01:00:00Z',NULL);
CREATE TABLE finding (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  what TEXT NOT NULL CHECK (what <> ''),
  place INTEGER NOT NULL,
  ticket_id TEXT REFERENCES ticket (id),
  PRIMARY KEY (dispatch_id, what)
) STRICT;
INSERT INTO "finding" VALUES('6a3f1fc48747784d84ee8b0b','cable loose',0,'4480782b66e1fa8b8642daa5');
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
INSERT INTO "hold" VALUES('6a24dea1e64b320d5c498113','d50f6afe04a3b46e806908e2','factory','2026-03-02T03:00:00Z',NULL,'tester','sent away',NULL);
INSERT INTO "hold" VALUES('6733e3aa5ad8404a469dcb47','78936bdc7c9671d669b4dc1e','resolved','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester',NULL,NULL);
INSERT INTO "hold" VALUES('5fb51569cfe18afe0570f517','5e3c9dfe3fcd6785330bd876','customer','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','tester',NULL,'2026-03-06T01:00:00Z');
CREATE TABLE holder (
  id TEXT PRIMARY KEY,
  place TEXT,
  engineer_id TEXT REFERENCES engineer (id),
  dispatch_id TEXT UNIQUE REFERENCES dispatch (id),
  CHECK ((place IS NULL) <> (dispatch_id IS NULL)),
  CHECK (engineer_id IS NULL OR place IS NOT NULL)
) STRICT;
INSERT INTO "holder" VALUES('ba035b3dbfd7c97ef2d5fd29','warehouse',NULL,NULL);
INSERT INTO "holder" VALUES('d46715cf556bc95c35b78a4a','centre','38948524438ac1cfa0917165',NULL);
INSERT INTO "holder" VALUES('760379b5420bbf9e44ef9345','centre',NULL,NULL);
INSERT INTO "holder" VALUES('b43a6392697cd47a5185c987',NULL,NULL,'592b8ff458e5b1e5d4ea4280');
CREATE TABLE imported (
  row_hash TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id)
) STRICT;
INSERT INTO "imported" VALUES('a98a8f651662bdde032bfcf6f228a852c052407dc84ee9adcf3529dfd15c2d8e','90fc2282bf065b699f63b0ac');
INSERT INTO "imported" VALUES('aed74f9fb9599ceeef9748d00acf6cc53cf33903c89475435915b9eb77ea7540','90fc2282bf065b699f63b0ac');
CREATE TABLE indexed (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  journal_seq INTEGER NOT NULL,
  next_document INTEGER NOT NULL
) STRICT;
INSERT INTO "indexed" VALUES(1,162,14);
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
INSERT INTO "journal" VALUES(1,'03ed35dfbe4dacd5e65151a9','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','38948524438ac1cfa0917165','engineer added','{"name": "Wang Lin", "station": "centre"}','7eb56ffe3d0279b1f3c61d286e1de3276f040d62f87b695313fb7f212a18e19f');
INSERT INTO "journal" VALUES(2,'0612531cde90b8a97f0e3c8a','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','aeddea55389420f6f34d2838','engineer added','{"name": "Zhao Min", "station": "centre", "roles": ["reception"], "in_office": false}','2842a2900123a72aa50fa3ce87f441cf182337633bc22237557b407a4adf6aa1');
INSERT INTO "journal" VALUES(3,'407b42117e4084d112797cfc','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','aeddea55389420f6f34d2838','engineer away','{"name": "Zhao Min", "since": "2026-04-05T16:00:00Z", "until": "2026-04-10T16:00:00Z", "note": "holiday"}','33b178bf26c6ac31ed028dd213e7e1c4b407e69bdb8fbc89021085dfd2d16269');
INSERT INTO "journal" VALUES(4,'cc944f208c0163890d07a9e8','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','f44d4b4d76a6bf98c315c70d','customer added','{"number": "CU-0001", "name": "Example Clinic", "phones": ["13800000001"]}','449d939c44ded1aee2a046aae56674fbe13cf2cfbec25c12c91e06379d0bb209');
INSERT INTO "journal" VALUES(5,'c621e334ea0e153d578f6639','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','2bd0aa06441351283f5f4f3c','customer added','{"number": "CU-0002", "name": "示例诊所", "phones": ["13800000002"]}','ad9a53f8bc4866be9c7f8732faacbba2ca4b670c728d69310aebeb8cf598dc11');
INSERT INTO "journal" VALUES(6,'6ad3238c20c88bb8984e771b','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','da2f4c613f256b1a4a86fb32','customer added','{"number": "CU-0003", "name": "Sample Dealer", "phones": []}','ddeade42f8129993146f6d816c27994e228abd0af45f450925c55edce228aad0');
INSERT INTO "journal" VALUES(7,'3257240daae61b0a190285b5','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','site','b6f6cf041ac82aeccce9c240','site added','{"customer": "Example Clinic", "name": "North wing", "address": "2 Sample Road", "region": "county"}','6321e0c06827403e3c808241402fb6f41b0b6e715f310d484a2387f96e469414');
INSERT INTO "journal" VALUES(8,'06d69f32fef2bf15e5b3589c','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','f44d4b4d76a6bf98c315c70d','telephone added','{"name": "Example Clinic", "phone": "13800000003"}','c925f39f961d9cc0e6ac77594008290e57ee97f3782de5aeb47923baeee10fc8');
INSERT INTO "journal" VALUES(9,'06d69f32fef2bf15e5b3589c','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','f44d4b4d76a6bf98c315c70d','contact added','{"customer": "Example Clinic", "name": "Li Na", "site": "North wing", "role": "head nurse", "phone": "13800000003", "mail": null}','f02705263953ea31a8773ba0454d0dab557e5e2e03c4e07644add74d6094b672');
INSERT INTO "journal" VALUES(10,'0496382713592fb8ddf2e7d8','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','857a9113ecd909d7a8e8e19b','contract added','{"number": "C-0001", "customer": "Example Clinic", "kind": "full", "tier": "gold", "from": "2026-01-01", "to": "2026-12-31"}','dadb33e18134a8e323429900b6544d7c9884b59e1cd1652f288e76bb0fbdf457');
INSERT INTO "journal" VALUES(11,'321261e4401baf991ca8be88','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','71a38e29bf8b6194e04a0afe','contract added','{"number": "C-0002", "customer": "示例诊所", "kind": "basic", "tier": "standard", "from": "2026-01-01", "to": "2026-12-31"}','d7ca6a47a6298b8c58ab7c1734031893bd76f58a8de04e59299e568187259885');
INSERT INTO "journal" VALUES(12,'59dc36d4bfe0f4931f131c5c','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','ecf60e42064b7ce16395f624','equipment added','{"serial": "PR-1001", "kind": "printer", "customer": "Example Clinic", "plate": null}','825853ee4a2ab6a80813bb11845e135a492c0f106b00a38dc5581d82e58b7871');
INSERT INTO "journal" VALUES(13,'57d282a7418257de6bc10fc5','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','7a56928f7a0cf3aa7e37e063','equipment added','{"serial": "PR-1002", "kind": "printer", "customer": "示例诊所", "plate": null}','bed2271d705438a1b7bdec07f6abc8bc840cfab14d47d180a380813131fea8b2');
INSERT INTO "journal" VALUES(14,'9eedce2b6516a7e1267eb5df','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','e68192413b0c271fd7f201b0','equipment added','{"serial": "PR-9001", "kind": "printer", "customer": null, "plate": null}','6fca0c4e7a64201a8cf5c878c70deb72d7e85f1db4b08d666b173c254b13f0f5');
INSERT INTO "journal" VALUES(15,'cd050b6bc490a7b1d879772d','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts received','{"part": "roller", "condition": "new", "quantity": 10, "from": null, "to": "warehouse", "serial": null, "request": null, "note": "delivery note 17"}','8b78efe3ea458d65c7bfd47efa0499482201d816d509c6eccd755eb93d0bb551');
INSERT INTO "journal" VALUES(16,'c6545ae98ba9ee6d8b4ac467','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 3, "from": "warehouse", "to": "centre/Wang Lin", "serial": null, "request": null, "note": null}','3c78c74034499894fdfdca421266d84579a604831119097c7ba58d16539b51eb');
INSERT INTO "journal" VALUES(17,'15cc4114444250911fb28ac8','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": null, "note": null}','0e07bac15443cb55628fec83b16eda81a4c13644ae706f6923f32c1c2085e44e');
INSERT INTO "journal" VALUES(18,'700d416b20d94a6700d9136c','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','card','d10513a983ab83ac103c10f4','card sold','{"card": "CARD-0001", "customer": "Example Clinic", "value": 50000, "currency": "CNY", "decimals": 2}','9c8d2308a617b8346501aca29b1278e83af9bd2cf290f49fd24b407a707e8328');
INSERT INTO "journal" VALUES(19,'0e7563152a570b86b364f746','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','ea8a5ba4e98ce52a2ec3f07a','logged','{"channel": "phone", "caller": "Li Na", "phone": "13800000003", "said": "printer jams", "summary": "printer jams", "priority": "P1", "tier": "gold", "region": "county", "kind": "fault", "equipment": "PR-1001", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "5ee69dfe6892599f5247c940", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T01:15:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T01:30:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','3e727ef04f81a0c574e6eb627c64795fb2d0bd7421acdf6246a744c60873f64f');
INSERT INTO "journal" VALUES(20,'5cc5a5e5d9555fdb40127dae','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','ea8a5ba4e98ce52a2ec3f07a','assigned','{"engineer": "Wang Lin", "was": null, "clocks": []}','33c743d238fa8de53cf1227faf09d16dccca3d27564dde09ba87cdeb7b0de62a');
INSERT INTO "journal" VALUES(21,'101bec46a0c5ac420eda65dd','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','ea8a5ba4e98ce52a2ec3f07a','opinion','{"text": "restart did not help", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T01:15:00Z", "at": "2026-03-02T01:00:00Z", "spare": "15m clock"}, {"target": "opinion", "change": "met", "due": "2026-03-02T01:30:00Z", "at": "2026-03-02T01:00:00Z", "spare": "30m clock"}]}','b59fc8adb81b9f9289c243ff09734b101dc95d0b45bb26e195e8015d5f4bcba9');
INSERT INTO "journal" VALUES(22,'c874f89f9a489f941b4d6ace','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','ea8a5ba4e98ce52a2ec3f07a','appointed','{"visit_at": "2026-03-02T02:00:00Z", "visit_until": null, "asked_by": "customer", "note": "they close at noon", "clocks": []}','52abe6ca145f03b50a63f12de2926f18f6b5bfbbdb3e5636ed184be7491a7c82');
INSERT INTO "journal" VALUES(23,'43b8c21c6d5c071d55678ed4','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','ea8a5ba4e98ce52a2ec3f07a','consented','{"purpose": "remote", "by": "Li Na", "how": "phone", "quote": null, "clocks": []}','23923c3f68089f117794474b5f70081a66639e01a0dc06ea3ca8150b5ae220a0');
INSERT INTO "journal" VALUES(24,'495cf0d88bd44983f6a09e31','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','ea8a5ba4e98ce52a2ec3f07a','quoted','{"quote": "Q-0001", "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}], "total": 8000, "currency": "CNY", "decimals": 2}','81feefce2aa5963617bd4e91440d23bceff79de0ab71e0ad5e2ea36282d1d163');
INSERT INTO "journal" VALUES(25,'35cbce5984232ddd2ab4c4a2','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','ea8a5ba4e98ce52a2ec3f07a','consented','{"purpose": "quote", "by": "Li Na", "how": "phone", "quote": "Q-0001", "clocks": []}','c5594cc76280005cac47039bc5df01f80e82f19255c82cdfe8c5171500b2fa90');
INSERT INTO "journal" VALUES(26,'8c389c0d6d1e3960376bcbf2','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','ea8a5ba4e98ce52a2ec3f07a','ordered','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "arrive", "change": "started", "due": "2026-03-02T03:00:00Z", "within": "2h clock"}], "instead_of": null}','ea18febdaf6bf7adfeb2bc8f434ff9c79b44c20781cf3a653ce2097398997a5c');
INSERT INTO "journal" VALUES(27,'ee061a3a0658f976fdee333f','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','ea8a5ba4e98ce52a2ec3f07a','parts issued','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "centre/Wang Lin", "to": "SD-000001/1", "serial": null, "request": null, "note": null}','e3174a6c61906c79f3fefc9d7c40a778628298146d7e32743899f9739c1d7610');
INSERT INTO "journal" VALUES(28,'fa841447d260c36684984400','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ea8a5ba4e98ce52a2ec3f07a','arrived','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "arrive", "change": "met", "due": "2026-03-02T03:00:00Z", "at": "2026-03-02T02:05:00Z", "spare": "55m clock"}]}','7a00f13bf3f4156ae6d9beec582abdcb872eba15144362ba0df0f6898b4d8735');
INSERT INTO "journal" VALUES(29,'ae7f7f068209f1c6dff94544','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ea8a5ba4e98ce52a2ec3f07a','recorded','{"visit": 1, "form": {"fault": "paper jam", "code": "paper", "cause": "worn roller", "action": "roller replaced", "test": "printed 20 labels", "result": "prints 20 labels", "minutes": 40, "kilometres": 12, "solved": true, "covered": {"parts": "cost", "work": "free", "because": "full care"}, "checklist": {"uniform": true, "tidy": false}, "work": {"training": 1}, "parts": [{"part": "roller", "quantity": 1, "source": null, "condition": "new", "serial": null, "back": false}]}, "was": {}, "clocks": []}','fcf78cb1e3dbcaa661e4f73229644b3b254be8366b0264982dd2e52283395842');
INSERT INTO "journal" VALUES(30,'ae7f7f068209f1c6dff94544','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ea8a5ba4e98ce52a2ec3f07a','parts fitted','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "SD-000001/1", "to": null, "serial": null, "request": null, "note": null}','91f9686ca86893b4e6f6e330af7371f8220bb8e26176a01e825fa95c17a08fa8');
INSERT INTO "journal" VALUES(31,'ae7f7f068209f1c6dff94544','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ea8a5ba4e98ce52a2ec3f07a','entitlement used','{"contract": "C-0001", "entitlement": "training", "quantity": 1, "left": 1}','9d19509b0bfc28cbbba9e423456b356416cb93762166df4ac154f53637216c5a');
INSERT INTO "journal" VALUES(32,'ae7f7f068209f1c6dff94544','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ea8a5ba4e98ce52a2ec3f07a','charged','{"visit": 1, "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}, {"kind": "work", "item": "training", "quantity": 1, "unit": "place", "unit_price": 20000, "list_amount": 20000, "amount": 0, "because": "included in the contract"}], "total": 8000, "currency": "CNY", "decimals": 2}','e64d41a46c124875c73583b27d9ba443cc38c92b078ade8db0919fe5949d587f');
INSERT INTO "journal" VALUES(33,'307e039a1e254ba8fe975cec','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ea8a5ba4e98ce52a2ec3f07a','attached','{"visit": 1, "number": 1, "kind": "photo", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','12e45ea08843870f624595aaccc9b3e8d5ed48113db8efb66a0be971c75f63a8');
INSERT INTO "journal" VALUES(34,'1d721fd64086b7f3a47d5fe9','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ea8a5ba4e98ce52a2ec3f07a','file attached','{"number": 2, "kind": "file", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','a1da899a3222d1048b6553e6b8c2de5773366c9245b043a06c8a401ffa084890');
INSERT INTO "journal" VALUES(35,'5afc0c839e24c4a4c2988c63','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ea8a5ba4e98ce52a2ec3f07a','recorded','{"visit": 1, "form": {"signature": "Li Na"}, "was": {}, "clocks": []}','b8dc6aa0ed1317955bf175cfeec840b02ab9527bd445b0a01c5332dae35f0fb0');
INSERT INTO "journal" VALUES(36,'5afc0c839e24c4a4c2988c63','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ea8a5ba4e98ce52a2ec3f07a','finished','{"visit": 1, "engineer": "Wang Lin", "clocks": []}','88220fb3922cf95dcff7d142d848997631a2ad1f930e4fb6fdd8947e5e40069b');
INSERT INTO "journal" VALUES(37,'5afc0c839e24c4a4c2988c63','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ea8a5ba4e98ce52a2ec3f07a','resolved','{"cause": "worn roller", "solution": "roller replaced", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-02T09:30:00Z", "at": "2026-03-02T02:05:00Z", "spare": "6h25m"}]}','12d96024ca640662712577946aa618ac9c15c04ce807a164bcb0a7e48e40911b');
INSERT INTO "journal" VALUES(38,'ed533a65f59ae52b9452a267','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ea8a5ba4e98ce52a2ec3f07a','paid','{"receipt": "R-0001", "amount": 3000, "currency": "CNY", "decimals": 2, "method": "card", "card": "CARD-0001", "balance": 47000, "owed": 5000, "held": 0, "back": 0}','f70b6e36799794586e7dbaefca02f01b05a686f0da85c7abafe32e87aad703be');
INSERT INTO "journal" VALUES(39,'928ecc4582531cce848986c6','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ea8a5ba4e98ce52a2ec3f07a','paid','{"receipt": "R-0002", "amount": 5000, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 0, "back": 0}','800c6a9441590fceb6d1ee37c71a60a62f4cc9c81e56e07b84b30f1e4639967c');
INSERT INTO "journal" VALUES(40,'ba0f64adf7028062e961128a','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ea8a5ba4e98ce52a2ec3f07a','handed-over','{"visit": 1, "engineer": "Wang Lin", "clocks": [], "receipts": ["R-0001", "R-0002"], "money": [{"amount": 8000, "currency": "CNY", "decimals": 2}]}','cbe19c115862bce17420073d048753d94748f3cb3043dd8e8c3c118f03783176');
INSERT INTO "journal" VALUES(41,'a17a1df7e5a161f9b6bff7ac','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ea8a5ba4e98ce52a2ec3f07a','discounted','{"amount": 500, "was": 0, "currency": "CNY", "decimals": 2, "why": "goodwill", "owed": 0, "held": 500}','a35120de78900f3dab40c466676da1bd9c352622c671bc1ffcbb7aaa03796b82');
INSERT INTO "journal" VALUES(42,'73d9ec97f0e0d99d6ba3a635','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ea8a5ba4e98ce52a2ec3f07a','refunded','{"receipt": "R-0003", "amount": 500, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 0, "back": 0}','1d1f5e510dc80242bc182d44768264e2a2962e5840778c0f0926e2a551194796');
INSERT INTO "journal" VALUES(43,'b6db479b557d51bdeb626f89','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ea8a5ba4e98ce52a2ec3f07a','receipt voided','{"receipt": "R-0003", "amount": -500, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 500, "back": 500, "why": "it was not given"}','c14d0ac57d1bdb45258eeb60dc6c97b204a547b6359e00ab546aea4075b0c710');
INSERT INTO "journal" VALUES(44,'7c73f59a295b7df74161101f','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','ea8a5ba4e98ce52a2ec3f07a','closed','{"note": null, "clocks": []}','77c21325f7f8d5823c57e474bd19fa23bff8e77110dea8abb1a53627ed5066b3');
INSERT INTO "journal" VALUES(45,'0a78938c5b25326aae26b1ce','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','d50f6afe04a3b46e806908e2','logged','{"channel": "phone", "caller": null, "phone": null, "said": "no power", "summary": "no power", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "equipment": "PR-1002", "contract": "C-0002", "assumed": ["priority", "region", "kind", "phase"], "terms": "dbd1b8d7f429d45a834e0495", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T06:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','8f9b0cda4dbe000a933af969fc4f4e607fdba8ce16551277d7db09a7f7506024');
INSERT INTO "journal" VALUES(46,'cec3f9c287201dfbd04a5675','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','d50f6afe04a3b46e806908e2','called','{"channel": "phone", "caller": null, "phone": null, "said": "is anybody coming?", "clocks": []}','d4fc9f728493b8b0254a8758f0c2ea30619e978a8741bfbcffe98a8999e59c2e');
INSERT INTO "journal" VALUES(47,'ac82f73fa98bc485e68f7540','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','d50f6afe04a3b46e806908e2','lent','{"loan": "1d4da35818e95049f4e10484", "serial": "PR-9001", "kind": "printer", "due": "2026-03-17T03:00:00Z", "clocks": []}','15ba98094590cfa2328e65ce9db70335798edc248ee701a76e3da53ca64a1d5c');
INSERT INTO "journal" VALUES(48,'55a8acba3f30d236c373ecf3','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','d50f6afe04a3b46e806908e2','return asked','{"return": "RMA-0001", "serial": "PR-1002", "reason": "quality", "decision": "repair", "freight": "desk", "because": {"when": {"warranty": ["in"]}}, "freight_back": "desk", "book": null, "overruled_by": null}','6823c8862fe65f68896cc1fb43c74b618dad89b3a5f63a0bed839ef81f7e6b58');
INSERT INTO "journal" VALUES(49,'edbfb7f698f274ecfabca8ff','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','wang','ticket','d50f6afe04a3b46e806908e2','return approved','{"return": "RMA-0001", "by": "wang", "lacking": 0, "note": null}','851309b4b6b72e68f3b4e4752ddf502d47625dabf94f7737d17fb5644134d681');
INSERT INTO "journal" VALUES(50,'288fd9cd6c3350674d8d8630','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','d50f6afe04a3b46e806908e2','consented','{"purpose": "removal", "by": "Ms Example", "how": "phone", "quote": null, "clocks": []}','bc1e3ed2e02f03581364e8820a2d6c603673f9f32a18d2a648ec2a62be9969d1');
INSERT INTO "journal" VALUES(51,'eb5098ee549557c83b73d205','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','d50f6afe04a3b46e806908e2','sent-away','{"return": "RMA-0001", "serial": "PR-1002", "freight": "desk", "clocks": []}','8a9bcecd4972e104b4f530734544f7dfea22378df44624f392e6cd081cbd4ae5');
INSERT INTO "journal" VALUES(52,'4d990b917e77302ac0764e32','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','d50f6afe04a3b46e806908e2','held','{"reason": "factory", "note": "sent away", "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T06:00:00Z"}]}','413aefc25092784b8cfed78a0a95abbf46b4148cb590f441e06c68af675a27de');
INSERT INTO "journal" VALUES(53,'e36bbe20bfa3f48fb1b31f7d','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','46bc71d94962eb758682dd48','logged','{"channel": "phone", "caller": null, "phone": null, "said": "scanner reads every second code", "summary": "scanner reads every second code", "priority": "P2", "tier": "standard", "region": "city", "kind": "fault", "contract": "C-0002", "typed": ["priority"], "assumed": ["region", "kind", "phase"], "terms": "7e8a3fbf26b07f4a59e0482a", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-04T09:30:00Z", "within": "2 working days"}]}','fbc945ef0f6c4a714dfd2a6acd0aee726efcb9e623d04e4bedf6a6ec85696fcd');
INSERT INTO "journal" VALUES(54,'5a6072e3e381b4794b209c1e','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','5e3c9dfe3fcd6785330bd876','logged','{"channel": "phone", "caller": null, "phone": null, "said": "registration desk is down", "summary": "registration desk is down", "priority": "P3", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "4948874c7651bc15c3bedc04", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T03:45:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-05T09:30:00Z", "within": "3 working days"}]}','31e0c4478063cde151c8c8cf2b8c6477a53cf290531976290b6e1fc802b1ad93');
INSERT INTO "journal" VALUES(55,'141e3e60c551c259e2e8007e','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','5e3c9dfe3fcd6785330bd876','classified','{"changed": {"priority": ["P3", "P1"], "severity": [null, "down"], "reach": [null, "group"]}, "terms": "42f534e7527894e03579d376", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "moved", "due": "2026-03-02T09:30:00Z", "was": "2026-03-05T09:30:00Z"}]}','503af7c463641800ed3191f37340afc90b8337a7840ad3da2bd19b596ed77d8f');
INSERT INTO "journal" VALUES(56,'220bd4899c3d3dbb49c6aebc','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','5e3c9dfe3fcd6785330bd876','escalated','{"from": "1", "to": "2", "reason": "the board has to be measured", "clocks": []}','e86d7ee0f4a275d731eae03952ea107ec8778371f6f5ffb7d8d37bf11cfd4685');
INSERT INTO "journal" VALUES(57,'b9c32ecbba0547a6da7d258f','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','46bc71d94962eb758682dd48','answered','{"text": "we look into it", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T04:00:00Z", "at": "2026-03-02T06:00:00Z", "late": "1h"}]}','b3c732c7a209ec3151ab48640f6b272ff381bd284594e93d62de283efc48e021');
INSERT INTO "journal" VALUES(58,'b9c32ecbba0547a6da7d258f','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','46bc71d94962eb758682dd48','contract extended','{"target": "answer", "number": "C-0002", "by": "1 month", "was": "2026-12-31", "ends_on": "2027-01-31"}','e7d2c8a22b2207583b69c738dd2c3c890918908915b817f4a18b8a62cfd7e9d9');
INSERT INTO "journal" VALUES(59,'1667077946c6057b37250c55','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','7e1ff830ed9b93fdbad38fe2','parts asked','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "because": "for the fair"}','c075959e8ac2a152e16bee751da3d06d92b8effce00ad8a2250edfadfcc61a8a');
INSERT INTO "journal" VALUES(60,'48c0588037bfe75f083a811e','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','wang','request','7e1ff830ed9b93fdbad38fe2','request approved','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "lacking": 0, "note": null}','32e7da0124839b39bc42ee25f9f5916bae185f258dc75e8c4e0d03509b299935');
INSERT INTO "journal" VALUES(61,'049cb0968871435d0029c363','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": "REQ-0001", "note": null}','49b0adee457a4cee0ac059ef362fb5de246758fdf918e4a21d3b05ae08dc2790');
INSERT INTO "journal" VALUES(62,'049cb0968871435d0029c363','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','7e1ff830ed9b93fdbad38fe2','request issued','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "source": "warehouse"}','c9c1c21517ad86e8da4117c8b125423facd3b48ae6f34b91a35bb82aebb584b0');
INSERT INTO "journal" VALUES(63,'07ea4f10b4c62fa4c94f9494','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts counted','{"holder": "centre/Wang Lin", "part": "roller", "condition": "new", "counted": 1, "expected": 2, "engineer": "Wang Lin", "charged": 12000, "currency": "CNY", "decimals": 2}','5ed49c1aebd44e15e7c17224f7f4682688e0e272ad4bf0aa68da13b6864b7932');
INSERT INTO "journal" VALUES(64,'346288c000684dcbf1814d1a','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','contract','857a9113ecd909d7a8e8e19b','entitlement used','{"contract": "C-0001", "entitlement": "visit", "quantity": 1, "left": 3}','124a786d349cc147d26228948127c5c51c653e807ab98c048e58ebbbf66a64d1');
INSERT INTO "journal" VALUES(65,'fd3c4df9c59b9ad067349380','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','034563ce6fffd723e7285ffd','logged','{"channel": "phone", "caller": null, "phone": null, "said": "cannot log in", "summary": "cannot log in", "priority": "P1", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "42f534e7527894e03579d376", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T09:35:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T09:50:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','a9ad9e57579cc17aaf647c2f69cc48f822dff0fbd6e0a3f3768ac23135c1fda3');
INSERT INTO "journal" VALUES(66,'08a33dd4c7e334eab5d85d8c','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','5e3c9dfe3fcd6785330bd876','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T08:15:00Z", "note": "time is running out", "due_at": "2026-03-02T09:30:00Z"}','32149937494f56ce71536d5ca407324f1a77f1337b0744844ec6ee8023aa22c1');
INSERT INTO "journal" VALUES(67,'08a33dd4c7e334eab5d85d8c','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','5e3c9dfe3fcd6785330bd876','notices written','{"to": ["Head of service"]}','84f31211be70f809ba940d4ebc5e3da2561c6dfe74589728ae45c012dba66fb8');
INSERT INTO "journal" VALUES(68,'bb74159ae98ce06f27cfee2d','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','5e3c9dfe3fcd6785330bd876','person told','{"to": "Head of service", "way": "command"}','bd6126d50b7eb16e1f7646878fb7de0ccfe8c3141ec621c32342658df245cdd5');
INSERT INTO "journal" VALUES(69,'5a2082bd77750b3b6c31e8a6','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','034563ce6fffd723e7285ffd','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T09:27:30Z", "note": "time is running out", "due_at": "2026-03-02T09:30:00Z"}','d8541d92017e70663aca6c313253ba1148c22134c8ccbedb98756ceb5bcb55ec');
INSERT INTO "journal" VALUES(70,'5a2082bd77750b3b6c31e8a6','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','034563ce6fffd723e7285ffd','notices written','{"to": ["Head of service"]}','baa570ca9d090b70186070a4cde5b8872cb61b30ab241baa6461663779700515');
INSERT INTO "journal" VALUES(71,'20d28401a835254adf5fa52e','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','5e3c9dfe3fcd6785330bd876','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','373a02d38b741e08e3d0ad631ebb599de82c725d7b7cdce65982c9a319efe497');
INSERT INTO "journal" VALUES(72,'20d28401a835254adf5fa52e','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','5e3c9dfe3fcd6785330bd876','escalated','{"from": "2", "to": "3", "because": {"target": "solve", "percent": 100}, "reason": null, "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}]}','f251f89f155b5bd0e6d7fb227decd5946691add8f791277d6d0aa7a5c289c421');
INSERT INTO "journal" VALUES(73,'20d28401a835254adf5fa52e','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','5e3c9dfe3fcd6785330bd876','left undone','{"what": "priority", "why": "{number} is {priority} already", "facts": {"number": "SD-000004", "priority": "P1"}}','f93a9b74f3ee8fa73821a92488e9fe6c3f5d1dc2ae1360faa0e810228b08d4d1');
INSERT INTO "journal" VALUES(74,'fa1ca8e7ebb96928fdd88f69','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','034563ce6fffd723e7285ffd','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','c24329d9e50754783174b9d0705585efa42bf7210b833cff2e66f0a714e8292c');
INSERT INTO "journal" VALUES(75,'fa1ca8e7ebb96928fdd88f69','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','034563ce6fffd723e7285ffd','escalated','{"from": "1", "to": "2", "because": {"target": "solve", "percent": 100}, "reason": null, "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}, {"target": "answer", "change": "missed", "due": "2026-03-02T09:35:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T09:50:00Z"}]}','09c5b7ba31998ea4809196d4f66ed54812df714d392ff75e4e7e1c85378a36b3');
INSERT INTO "journal" VALUES(76,'fa1ca8e7ebb96928fdd88f69','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','034563ce6fffd723e7285ffd','left undone','{"what": "priority", "why": "{number} is {priority} already", "facts": {"number": "SD-000005", "priority": "P1"}}','9339bc1a96adb20ee6da2e85bd9d8b6bcb7c0906d68a6884e39d42466934691b');
INSERT INTO "journal" VALUES(77,'291990be9667dfcb4cf78e0a','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','034563ce6fffd723e7285ffd','time used','{"target": "solve", "percent": 150, "used_at": "2026-03-03T00:35:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','7037f95326bf8bce2e5048781a859d7be338757b133b33dfc6c39ba05998afec');
INSERT INTO "journal" VALUES(78,'291990be9667dfcb4cf78e0a','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','034563ce6fffd723e7285ffd','assigned','{"engineer": "Zhao Min", "was": null, "clocks": [], "because": {"station": "centre", "skill": null, "live": 0, "last_at": null}}','1e668998d36fcd9bbd0a6932f7a29752b095568ff2ddf001812ecc35d4067409');
INSERT INTO "journal" VALUES(79,'53a8cf3105f8c5a064d0be88','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','034563ce6fffd723e7285ffd','person told','{"to": "Head of service", "way": "command"}','457998617407cae0982bd876524557cd49b90b0aeb78541e08e9fa21029dc0d8');
INSERT INTO "journal" VALUES(80,'bedf64e019c6a0c501f11903','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','8a30f7a20d82c6928431c419','logged','{"channel": "phone", "caller": null, "phone": null, "said": "called by mistake", "summary": "called by mistake", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "dbd1b8d7f429d45a834e0495", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','ebaea1541ec64f2725bdfae7910ceae6cc4ac671ef0c147a63addad952640c6e');
INSERT INTO "journal" VALUES(81,'50b11d6e5f5b13a52dd6e922','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','8a30f7a20d82c6928431c419','cancelled','{"reason": "called by mistake", "clocks": [{"target": "answer", "change": "void", "due": "2026-03-03T03:00:00Z"}, {"target": "solve", "change": "void", "due": "2026-03-10T09:30:00Z"}]}','636aa0299ef59a5838fa4764d555759aab9c7f74bb13ed594d9bad7f4276610a');
INSERT INTO "journal" VALUES(82,'e0f55e0d2ac6006e3b132f45','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','78936bdc7c9671d669b4dc1e','logged','{"channel": "phone", "caller": null, "phone": null, "said": "how does it print", "summary": "how does it print", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "typed": ["warranty"], "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "dbd1b8d7f429d45a834e0495", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','92cb45c2a8b3eb5d529d3a2906117c8dddae7372363cfa9d9e536c4dd7a8be99');
INSERT INTO "journal" VALUES(83,'7494e47ee68b01b5b3e4a51b','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','78936bdc7c9671d669b4dc1e','ordered','{"visit": 1, "engineer": "Zhao Min", "clocks": [], "instead_of": null}','f1f85bfa06e5c76efa8845d0a711b3315379f38c4f5da2161cb38f3bdc01a24b');
INSERT INTO "journal" VALUES(84,'27f49e0db67e404ae26950d1','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','78936bdc7c9671d669b4dc1e','arrived','{"visit": 1, "engineer": "Zhao Min", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-03T03:00:00Z", "at": "2026-03-03T01:00:00Z", "spare": "2h"}]}','f7a76327167a8a0c2c62e1c50820f4e2c1923f22beeed95990c442709749c8ff');
INSERT INTO "journal" VALUES(85,'c3be7196cf063923a7ab5702','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','78936bdc7c9671d669b4dc1e','recorded','{"visit": 1, "form": {"fault": "none", "cause": "no training", "action": "explained", "result": "they know how", "minutes": 30, "covered": {"parts": "free", "work": "free", "because": "in warranty"}}, "was": {}, "clocks": []}','81eebed9882eb3a33062f072c0e557c7d579b35ddd334ed2e768c50655cc0562');
INSERT INTO "journal" VALUES(86,'c3be7196cf063923a7ab5702','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','78936bdc7c9671d669b4dc1e','charged','{"visit": 1, "because": "in warranty", "lines": [{"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "in warranty"}, {"kind": "work", "item": "labour", "quantity": 1, "unit": "30m", "unit_price": 6000, "list_amount": 6000, "amount": 0, "because": "in warranty"}], "total": 0, "currency": "CNY", "decimals": 2}','4c55b53543dbe42fd0220cd22299256e0b51073f33b80cd1c07d2e0f89125d4d');
INSERT INTO "journal" VALUES(87,'c3be7196cf063923a7ab5702','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','78936bdc7c9671d669b4dc1e','finished','{"visit": 1, "engineer": "Zhao Min", "clocks": []}','ce293141bf78141c208b8791498bd33341155502e84ec82309eed852837bd4ee');
INSERT INTO "journal" VALUES(88,'27fdd047485ee59eab81d4cd','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','78936bdc7c9671d669b4dc1e','resolved','{"cause": "no training", "solution": "explained", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-10T09:30:00Z", "at": "2026-03-03T01:00:00Z", "spare": "5 working days"}]}','ff09dd3f35f561846f6ad3aff0164677094de6b276058931b32a2490b039383f');
INSERT INTO "journal" VALUES(89,'c6f5356b176e9856e5a87932','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','78936bdc7c9671d669b4dc1e','closed','{"note": "content", "clocks": []}','cb548015324310d54178462279e5760f68aa603cfa512ae878fb4235f26714e6');
INSERT INTO "journal" VALUES(90,'858bdffd76ceb1262c5646ef','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','78936bdc7c9671d669b4dc1e','reopened','{"reason": "again", "clocks": [{"target": "solve", "change": "resumed", "due": "2026-03-10T09:30:00Z"}]}','5bb89b70324825e2f161badb4c344bccfeca444d7941b51f5e2962101121c545');
INSERT INTO "journal" VALUES(91,'9b4225c87f1660d4dfd24ed2','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','customer','168e592154ca5a44591b86b3','customer added','{"number": "CU-0004", "name": "Sample School", "phones": []}','318954aa2015b0c135f2365d4f75f5319cba56765695cbe583fee023c5b7deb4');
INSERT INTO "journal" VALUES(92,'9b4225c87f1660d4dfd24ed2','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','ticket','90fc2282bf065b699f63b0ac','logged','{"channel": "phone", "caller": null, "phone": null, "said": "Door, Lock, Stuck", "summary": "Door, Lock, Stuck", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "typed": ["priority"], "assumed": ["region", "tier", "kind", "phase"], "terms": "dbd1b8d7f429d45a834e0495", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T02:30:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','75f3e7dd56b1f54a66313664c5b577ddb6cb9ccd671fa7a7100126299e7ee1c4');
INSERT INTO "journal" VALUES(93,'9b4225c87f1660d4dfd24ed2','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','engineer','a8e967836e4d64f63bce9040','engineer added','{"name": "Ada", "station": null}','abbcf227160fa201ec61e0e484826148e880a526d52163cdda3121fa8ea73830');
INSERT INTO "journal" VALUES(94,'9b4225c87f1660d4dfd24ed2','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','ticket','90fc2282bf065b699f63b0ac','assigned','{"engineer": "Ada", "was": null, "clocks": []}','dbef8da9e177cb2b2dc1de586a485fc2fb2c8d6e7e2fa4275f9670f8bcc19e72');
INSERT INTO "journal" VALUES(95,'9b4225c87f1660d4dfd24ed2','2026-03-02T00:50:00Z','2026-03-02T00:50:00Z','Ada','ticket','90fc2282bf065b699f63b0ac','resolved','{"cause": "not recorded", "solution": "not recorded in the log", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T02:30:00Z", "at": "2026-03-02T00:50:00Z", "spare": "1h40m"}, {"target": "solve", "change": "met", "due": "2026-03-09T09:30:00Z", "at": "2026-03-02T00:50:00Z", "spare": "5 working days"}]}','58aa9111eead7ade55404bd154ff4065cdebe2f339c625bdff54579d8a5db4bf');
INSERT INTO "journal" VALUES(96,'9b4225c87f1660d4dfd24ed2','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','90fc2282bf065b699f63b0ac','imported','{"file": "incidents.csv", "rows": 2, "through": "2026-03-02T00:50:00Z"}','72623bd57007606e870875556d078070e39801a41fb4be4ce690ce39092b4bac');
INSERT INTO "journal" VALUES(97,'4c1536bb7f3af4b9e63c5a67','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','engineer','aeddea55389420f6f34d2838','engineer changed','{"name": "Zhao Min", "changed": {"capacity": 8}}','ca30e70cfcc8b35f6585b2135eb187505073f3e06a03155d86f0fe3d492c2e08');
INSERT INTO "journal" VALUES(98,'2cc95fcd1c9bc2e9c0173a55','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','engineer','aeddea55389420f6f34d2838','engineer away','{"name": "Zhao Min", "since": "2026-04-30T16:00:00Z", "until": "2026-05-05T16:00:00Z", "note": "on leave"}','2af8f7653c17cc577e94171754f1a0090b12be0b6bb8e345676604a48a3a7037');
INSERT INTO "journal" VALUES(99,'14b1b3d9d00bd2a32aa526ff','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','5e3c9dfe3fcd6785330bd876','appointed','{"visit_at": "2026-03-05T06:00:00Z", "visit_until": "2026-03-05T08:00:00Z", "asked_by": "desk", "note": null, "clocks": []}','7f718f690ca5fa45211ed97571f9281ab0b728d0f462e205909fc9fd2250c3b2');
INSERT INTO "journal" VALUES(100,'38852027b3e8ffb08abdaabc','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','5e3c9dfe3fcd6785330bd876','held','{"reason": "customer", "note": null, "ends_at": "2026-03-06T01:00:00Z", "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "held", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "held", "due": "2026-03-02T09:30:00Z"}]}','4d0477d0166b063efbcfdb39bff135e7f0b10d6b91422439656e9694d930a920');
INSERT INTO "journal" VALUES(101,'db1a42dec2fdfb8f279a10c9','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','1242f376135edcbb52a34f32','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the printer jams again", "summary": "the printer jams again", "priority": "P3", "tier": "gold", "region": "county", "kind": "fault", "equipment": "PR-1001", "contract": "C-0001", "follows": "SD-000001", "typed": ["region", "kind"], "assumed": ["priority", "phase"], "terms": "58a3c66591c55494c41d0f3b", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-04T01:15:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-04T01:30:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "3 working days"}]}','a33342ae22a78828fe1e3d51e2b2c854bf626dc988bdfbdd90c31644084b618e');
INSERT INTO "journal" VALUES(102,'db1a42dec2fdfb8f279a10c9','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','ea8a5ba4e98ce52a2ec3f07a','followed','{"number": "SD-000008", "said": "the printer jams again"}','9d6a2e7efa825e813ad544ba2bc69036fd33bff3a07ccab0483176f4556018ae');
INSERT INTO "journal" VALUES(103,'3f998d74899d12ae1a566721','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','034563ce6fffd723e7285ffd','classified','{"entered_why": "it was never critical", "changed": {"priority": ["P1", "P2"]}, "corrects": "fd3c4df9c59b9ad067349380 logged 2026-03-02T09:20:00Z", "put_right": {"fd3c4df9c59b9ad067349380 logged 2026-03-02T09:20:00Z": "42f534e7527894e03579d376"}, "clocks": []}','6bce2cd25181a9378882d7d37105be15215145071e0bed608d8970f638d41ba7');
INSERT INTO "journal" VALUES(104,'87b58d56ce89f78c341568f1','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','aab266926782a73bc2cb3549','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the screen is dark", "summary": "the screen is dark", "priority": "P1", "tier": "standard", "region": "city", "kind": "fault", "typed": ["priority"], "assumed": ["region", "tier", "kind", "phase"], "terms": "2200f28319004b5a8b2683ae", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-04T01:30:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-05T01:00:00Z", "within": "8h"}]}','d540bd98abae6e58fb680cc3fcfc04ca7823d4047ef74181ecd39950de34031b');
INSERT INTO "journal" VALUES(105,'8a6ced73aee757481648e873','2026-03-04T01:10:00Z','2026-03-04T03:00:00Z','tester','ticket','aab266926782a73bc2cb3549','answered','{"entered_why": "written on paper", "text": "told them to wait", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-04T01:30:00Z", "at": "2026-03-04T01:10:00Z", "mended": "2026-03-04T01:30:00Z", "spare": "20m"}]}','2e66ef5ec1317deae9f14ac379a6b61428baae9f16de2af8e4ba1488db392087');
INSERT INTO "journal" VALUES(106,'290803ea6c18306fb9612d8f','2026-03-06T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','5e3c9dfe3fcd6785330bd876','resumed','{"foreseen": true, "clocks": [{"target": "answer", "change": "resumed", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "resumed", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "resumed", "due": "2026-03-02T09:30:00Z"}]}','1ba19c0c0432a1fee0609d74bd581a0afce4762f5142b48bffc97eb841edc15a');
INSERT INTO "journal" VALUES(107,'192bc2fa2baad41e8ae77281','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','c78f4399a2796deaf3087979','training planned','{"number": "TR-0001", "course": "use", "starts": "2026-03-31T06:00:00Z", "trainer": "Wang Lin", "place": "North wing", "customer": "Example Clinic", "places": 8}','e420f6127f86bf5fac3d8b5f39d05e09ce7ec61cca53737ba263f996ef2c74e9');
INSERT INTO "journal" VALUES(108,'714d75a576b1ec19fcef98ba','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','contract','857a9113ecd909d7a8e8e19b','entitlement used','{"contract": "C-0001", "entitlement": "training", "quantity": 1, "left": 0}','4e3a8d64f0f377b95ab2ad9ceaa1dea44a4047b02676e06d0b96a5a617097a68');
INSERT INTO "journal" VALUES(109,'714d75a576b1ec19fcef98ba','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','c78f4399a2796deaf3087979','training enrolled','{"number": "TR-0001", "course": "use", "name": "Ms Hu", "customer": "Example Clinic", "contract": "C-0001", "entitlement": "training", "amount": null, "currency": null, "decimals": null}','d24ec679ee177de906c0f01bb2fc35e501afc30b48d2d147d11c65574aa9f5e4');
INSERT INTO "journal" VALUES(110,'714d75a576b1ec19fcef98ba','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','c78f4399a2796deaf3087979','training enrolled','{"number": "TR-0001", "course": "use", "name": "Mr Li", "customer": "Example Clinic", "contract": null, "entitlement": null, "amount": 0, "currency": "CNY", "decimals": 2}','e7d878664982527db0d3e33df74f9edc1b5f971d394c926e7465e465dfd3c081');
INSERT INTO "journal" VALUES(111,'575e1a030534758091e0b231','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','c78f4399a2796deaf3087979','training enrolled','{"number": "TR-0001", "course": "use", "name": "Zhao Min", "customer": null, "contract": null, "entitlement": null, "amount": null, "currency": null, "decimals": null}','b92fc002c035f840b7046ef470132f94d23c805c4fe964df9d52b11b59cb41cc');
INSERT INTO "journal" VALUES(112,'0e41b300fa95e34f0086f5b4','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','c78f4399a2796deaf3087979','training held','{"number": "TR-0001", "course": "use", "enrolled": 3}','0abedfc4581e220cc691378b971c0891c3bd4ca809963309f2904dfef935cd53');
INSERT INTO "journal" VALUES(113,'0e41b300fa95e34f0086f5b4','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','c78f4399a2796deaf3087979','training judged','{"number": "TR-0001", "course": "use", "name": "Mr Li", "present": true, "mark": 85, "passed": true, "certificate": "CE-0001", "was": {"present": null, "mark": null, "passed": null, "certificate": null}}','6a1d2118d0607eadb15edb14c18f40e120856463e894b1244ee83e29665a45e1');
INSERT INTO "journal" VALUES(114,'0e41b300fa95e34f0086f5b4','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','c78f4399a2796deaf3087979','training judged','{"number": "TR-0001", "course": "use", "name": "Ms Hu", "present": false, "mark": null, "passed": false, "certificate": null, "was": {"present": null, "mark": null, "passed": null, "certificate": null}}','6b5d6b06e57362e3d6c01975a43cf0cedde3e98a4fe131ed1e22ade3bb258586');
INSERT INTO "journal" VALUES(115,'0e41b300fa95e34f0086f5b4','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','aeddea55389420f6f34d2838','engineer changed','{"name": "Zhao Min", "changed": {"skills": ["installation", "soldering"]}}','50713406ebf399dff1a8629f3dbef8d4dd224707dbd7406ae46ab95ed3f472ae');
INSERT INTO "journal" VALUES(116,'0e41b300fa95e34f0086f5b4','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','c78f4399a2796deaf3087979','training judged','{"number": "TR-0001", "course": "use", "name": "Zhao Min", "present": true, "mark": 70, "passed": true, "certificate": "CE-0002", "was": {"present": null, "mark": null, "passed": null, "certificate": null}}','b432d2817446b30fa28d599a83d45f55aec93fd574e7380cba263728d41a0d6d');
INSERT INTO "journal" VALUES(117,'63d89c90640005b0e24c0afd','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','02ad4875c1bd51fcf856fa4d','training planned','{"number": "TR-0002", "course": "use", "starts": "2026-04-20T01:00:00Z", "trainer": null, "place": null, "customer": null, "places": null}','ff565d0343171f8c8fc472608dde3c3f90a406279a8b1cb29506cc9e49d6970b');
INSERT INTO "journal" VALUES(118,'074c854b6426ca52c5608a0c','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','38948524438ac1cfa0917165','assessed','{"number": "AS-0001", "month": "2026-03", "rule": "tidy", "who": "Wang Lin", "about": "SD-000001/1", "fact": {"check": "tidy"}, "because": null, "penalty": 2000, "currency": "CNY", "decimals": 2}','57b5fa20899c8c8ef190f64726869a9d6a6427f4b7eb77b4b2b9cd80748fd6ca');
INSERT INTO "journal" VALUES(119,'380eafe0ac197e405635bf0f','2026-03-20T02:00:00Z','2026-04-01T01:00:00Z','tester','engineer','38948524438ac1cfa0917165','assessed','{"number": "AS-0002", "month": "2026-03", "rule": "calls", "who": "Wang Lin", "about": "SD-000001", "fact": null, "because": "line engaged", "penalty": 10000, "currency": "CNY", "decimals": 2}','a55a3fc490bf85efe7524c8e590d1bfd531232ffe26aec2898f4aba308f7960c');
INSERT INTO "journal" VALUES(120,'8a6f0a4a966842d0e17c5241','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','38948524438ac1cfa0917165','assessment waived','{"number": "AS-0002", "month": "2026-03", "rule": "calls", "who": "Wang Lin", "about": "SD-000001", "fact": null, "because": "line engaged", "penalty": 10000, "currency": "CNY", "decimals": 2, "waived_because": "the line was down"}','408afcb18c4367d2b2023a2eef82a7fbb40e9052d61b58e20ea8e4ac67d3e354');
INSERT INTO "journal" VALUES(121,'0e832d3c3de74b6b1e0d4d43','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','assessment','2026-03','assessment closed','{"month": "2026-03", "count": 2}','7d3a7b8f2bf194b639de3cc8c4cf7732cfca13b4400962da262104d27ee1c3f8');
INSERT INTO "journal" VALUES(122,'f360c4730eba0db2202e38c9','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','38948524438ac1cfa0917165','assessment told','{"name": "Wang Lin", "month": "2026-03", "by": null, "late": false}','4717d132a98447ba4fea90792667c783e85fa0770e39017186f43a1fc4cebfad');
INSERT INTO "journal" VALUES(123,'db122c37ed554be8996881db','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','da2f4c613f256b1a4a86fb32','turnover entered','{"customer": "Sample Dealer", "month": "2026-02", "amount": 2000000, "was": null, "basis": "payments", "currency": "CNY", "decimals": 2}','c7454bb73fd75d9e97cff3dd2215e0ad58b7367d31290ff87420e9ba104911cc');
INSERT INTO "journal" VALUES(124,'f6915daea620a031f574dd3f','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','da2f4c613f256b1a4a86fb32','quarter settled','{"customer": "Sample Dealer", "quarter": "2026Q1", "basis": "payments", "turnover": 2000000, "budget": 30000, "carried_in": 0, "spent": 14000, "charged": 0, "paid": 0, "carried_out": 16000, "forfeited": 0, "currency": "CNY", "decimals": 2, "forfeited_why": null}','45002e9d555536bbc4ad6f0b93e25073aa05cc1e49a699d3696a0dcccdeedea9');
INSERT INTO "journal" VALUES(125,'d576d8ea28277d030cf50f3c','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','da2f4c613f256b1a4a86fb32','turnover entered','{"customer": "Sample Dealer", "month": "2026-04", "amount": 100000, "was": null, "basis": "payments", "currency": "CNY", "decimals": 2}','4203596f0a879f045e632298f526bad895ea4caf8691504208625a1921376141');
INSERT INTO "journal" VALUES(126,'90aa4e9b22cf298fc7a36c4b','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','813d27e393310e49bc41048c','customer added','{"number": "CU-0005", "name": "Sample Dealers", "phones": ["010 5550 0007 ext 12"]}','9c92ed41fa2d012e62588ac43a9db45201f23229c5a2a57b153746fefd5dc496');
INSERT INTO "journal" VALUES(127,'93ede4438eeececba279da8a','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','da2f4c613f256b1a4a86fb32','customer merged','{"name": "Sample Dealers", "number": "CU-0005", "into": "Sample Dealer", "into_number": "CU-0003", "had": {}, "filled": {}, "was": {"id": "813d27e393310e49bc41048c", "name": "Sample Dealers", "region": null, "tier": null, "phase": null, "address": null, "phones": ["010 5550 0007 ext 12"], "number": "CU-0005", "category": null, "since_on": "2026-04-01", "keeper": null, "note": null}}','aaa0d9e241f18b47d9e651d12dd5064af7840eb30717be84a260fea7e53b43f8');
INSERT INTO "journal" VALUES(128,'1658f3c35a36fbee2f3074aa','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','contract','71a38e29bf8b6194e04a0afe','contract extended by hand','{"number": "C-0002", "was": "2027-01-31", "ends_on": "2027-06-30", "why": "goodwill"}','8a3f26765e059e56e139b621c683fa7b1c383d2ef2f1d28114150eeca1a6e873');
INSERT INTO "journal" VALUES(129,'22e46d93ef69cb72265b5777','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','ea8a5ba4e98ce52a2ec3f07a','surveyed','{"survey": "A-0001", "key": "service", "marks": {"attitude": 5}, "words": {}, "says": "came at once", "opinion": "service", "answered_by": "Li Na", "how": "phone", "clocks": []}','1fb4f548ed23ec5dc8b114493cee0598897f698f29aeaa1905e50dfe63494fed');
INSERT INTO "journal" VALUES(130,'5af344923325f4b47f1ea247','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','d50f6afe04a3b46e806908e2','not reached','{"survey": "A-0002", "key": "service", "how": null, "says": null}','32d78de5bdd3806fbd61f4fcd7d579950a82cd5d4c729466315b9c7e7b9f55fe');
INSERT INTO "journal" VALUES(131,'235aa8037f028dc983e33474','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','f44d4b4d76a6bf98c315c70d','contact changed','{"customer": "Example Clinic", "name": "Li Na", "changed": {"left_on": "2026-04-01"}, "was": {"left_on": null}}','30704adb24330cbb31bb3b20718104dc3ea49a1db782b250fb80a8eece253e2a');
INSERT INTO "journal" VALUES(132,'172426ba7be22ed1971d4667','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','7a56928f7a0cf3aa7e37e063','equipment changed','{"serial": "PR-1002", "changed": {"plate": "豫A12345", "note": "in the van"}, "was": {"plate": null, "note": null}}','bb20f704a51a4d4196a8f46167a945a8a33bf94b073118d1f629c46516216de4');
INSERT INTO "journal" VALUES(133,'f0324bb6000174d48bc9f1e9','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','9214c6716a6aed6b708f03d6','logged','{"channel": "phone", "caller": null, "phone": null, "said": "a slip", "summary": "a slip", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "dbd1b8d7f429d45a834e0495", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','eb31abb68649acf1a35c6bafb6951ecadf5d3af2c2590a5ac9df21cf8724b50e');
INSERT INTO "journal" VALUES(134,'5ec89f1eed2012f547a145ca','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','9214c6716a6aed6b708f03d6','undone','{"of": [{"kind": "logged", "data": {"channel": "phone", "caller": null, "phone": null, "said": "a slip", "summary": "a slip", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "dbd1b8d7f429d45a834e0495"}}], "withdrawn": "SD-000010", "clocks": []}','9fb51ba36d490d0844a4060479d7d24391cd160903c4de1f9c2091dc6e12de4b');
INSERT INTO "journal" VALUES(135,'4e74768b4ad007471f04fae0','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','e6093bc7356daca86676beb1','logged','{"channel": "phone", "caller": null, "phone": null, "said": "does anybody come?", "summary": "does anybody come?", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "dbd1b8d7f429d45a834e0495", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','3f3684817051466fc0ebea1c754a7859b5081974ee9305220a06477222ee767b');
INSERT INTO "journal" VALUES(136,'e720e8da1ed413ecb43700d5','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','7919718c5c02c5324c157b4d','logged','{"channel": "phone", "caller": null, "phone": null, "said": "logged twice", "summary": "logged twice", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "dbd1b8d7f429d45a834e0495", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','a81fe5d1cd0dd50b6a5837de64daa85de7a119d3ec456cb3997b38f3c452cee6');
INSERT INTO "journal" VALUES(137,'7b5ffb9ea58c2f16da269d5e','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','7919718c5c02c5324c157b4d','edited','{"changed": {"summary": ["logged twice", "does anybody come"], "caller": ["", "Mr Sample"]}, "typed": ["summary", "caller"]}','2a959b5f5b4712bc7cbdfc240039d87a822633ab37293931a77a9d4a9e50497c');
INSERT INTO "journal" VALUES(138,'f33bedd52e45a0ca77947b75','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','e6093bc7356daca86676beb1','called','{"clocks": [], "channel": "phone", "caller": null, "phone": null, "said": "logged twice", "told_of": "SD-000012", "told_by": "tester", "entered_why": null}','fdd2268da9df0fe7aa5f27a474de791ab39f67e3c360844a60197fe0cebdbe10');
INSERT INTO "journal" VALUES(139,'f33bedd52e45a0ca77947b75','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','7919718c5c02c5324c157b4d','merged','{"into": "SD-000011", "clocks": [{"target": "answer", "change": "void", "due": "2026-04-01T03:00:00Z"}, {"target": "solve", "change": "void", "due": "2026-04-09T09:30:00Z"}]}','d952d569739df86d07ff021cd8ba1f38ae1da8d33154c21dc02d04df14c52e03');
INSERT INTO "journal" VALUES(140,'f33bedd52e45a0ca77947b75','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','e6093bc7356daca86676beb1','duplicate merged','{"number": "SD-000012", "calls": 1, "files": 0, "clocks": []}','5190299fc75304a2e9689790416aa8265eec036ddd20ccbe09c4e22dc2b2f0bc');
INSERT INTO "journal" VALUES(141,'d68f6e3b501a4d8cab25a463','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','af23f19d31e747567a6d1307','customer added','{"number": "CU-0006", "name": "Sample Works", "phones": []}','0eb9af5c362afb5272e0a6617ba749cc46bc91cc3cf0c698a23d9de1b494a404');
INSERT INTO "journal" VALUES(142,'05b805643e11d8512b673ec5','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','48c417fe6c601ee003c528ea','customer added','{"number": "CU-0007", "name": "Li Na", "phones": []}','a983c6ce8a3f02510cae28bd01e56a93a7bbfa05e1e0396f98c084a419c47021');
INSERT INTO "journal" VALUES(143,'05b805643e11d8512b673ec5','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','63bdb94bcbf38e77519442a3','logged','{"channel": "mail", "caller": "Li Na", "phone": null, "said": "no sound\nsince nine", "summary": "no sound", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "dbd1b8d7f429d45a834e0495", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','7056e6507baf1a9a73ea3fb9913401664e41ae75a361a78c298a28f90d15553f');
INSERT INTO "journal" VALUES(144,'05b805643e11d8512b673ec5','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','48c417fe6c601ee003c528ea','contact added','{"customer": "Li Na", "name": "Li Na", "site": null, "role": null, "phone": null, "mail": "li@example.invalid"}','90a0fd0a8d88b95c5300fd8e52cade5a636c75fbeba8f1e3c8a9e32ed05ceae7');
INSERT INTO "journal" VALUES(145,'05b805643e11d8512b673ec5','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','63bdb94bcbf38e77519442a3','mailed','{"from": "li@example.invalid", "message_id": "<1@example.invalid>"}','b598f2b26badbd7368c8cde6bf66524ca5a905ceee40c1d4a0e8d84e29e0dd6c');
INSERT INTO "journal" VALUES(146,'8842984680cbbff3f28acc30','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','e6093bc7356daca86676beb1','ordered','{"visit": 1, "engineer": "Wang Lin", "clocks": [], "instead_of": null, "along": ["Zhao Min"]}','ef0ac7e5d39471c28b0046937c7ef6026210b577fe8e192ca3b22b29be0a36bd');
INSERT INTO "journal" VALUES(147,'025d9b5461d37d447c878f28','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','0c65a95d8b34371f691c3f06','task added','{"number": "T-0001", "what": "send the manual", "customer": "Example Clinic", "due": "2026-04-03", "engineer": "Wang Lin", "role": null}','3daf4bef3fde52d409c78ce5ea7d6d50a9ba8ef555d8821c246479d72d9d393d');
INSERT INTO "journal" VALUES(148,'f8a446ced58c211f1695b939','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','0c65a95d8b34371f691c3f06','task put off','{"number": "T-0001", "what": "send the manual", "customer": "Example Clinic", "about": null, "was": "2026-04-03", "due": "2026-04-08", "why": "they are on holiday"}','286e5ec8cf03f9f76e632ecacc0040b294a2e7dd6d5e3be4b4692756a582a8ec');
INSERT INTO "journal" VALUES(149,'242eb3f9df4e380801e8df77','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','7a56928f7a0cf3aa7e37e063','equipment accepted','{"serial": "PR-1002", "stage": "final", "accepted_on": "2026-04-01", "accepted_by": "Ms Example", "remark": null, "was": null}','8723dff63f69e4615c1b9c72a953de60eee563addbfd0a2427e9e375a74d7f0e');
INSERT INTO "journal" VALUES(150,'242eb3f9df4e380801e8df77','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','7a56928f7a0cf3aa7e37e063','equipment changed','{"serial": "PR-1002", "changed": {"accepted_on": "2026-04-01"}, "was": {"accepted_on": "2026-02-02"}}','71f0162a0ad4c0978f5469125f6496b5392fb0035727f8ee5239fc6b219f67ba');
INSERT INTO "journal" VALUES(151,'242eb3f9df4e380801e8df77','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','7a56928f7a0cf3aa7e37e063','file kept','{"of": "PR-1002", "number": 1, "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','2e0d7ee58e3475674997caeb5f78600e3db70ee3ae97cc6d3855256388002e3e');
INSERT INTO "journal" VALUES(152,'70dd1cb3841de7000c2b6815','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','7a56928f7a0cf3aa7e37e063','card received','{"serial": "PR-1002", "number": null, "dealer": "Sample Dealer", "sold_on": "2026-02-01", "received_on": "2026-02-10", "void_because": null, "was": null}','b82855df1df9baa3c5b8fec7ce50418026be3f976a3af5b56b673514a77a2c5f');
INSERT INTO "journal" VALUES(153,'ed649074141a010e221373b8','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','cad590931471e11b96682f3e','task planned','{"number": "T-0002", "what": "count the spares", "customer": null, "about": "centre", "due": "2026-04-30", "rule": "count", "engineer": null, "role": null}','f5fe6659b074c24d64158aa7b01591587af6264b55a86084b988af14c135cc35');
INSERT INTO "journal" VALUES(154,'ed649074141a010e221373b8','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','af69daf5409fc38c3b26b277','task planned','{"number": "T-0003", "what": "count the spares", "customer": null, "about": "north", "due": "2026-04-30", "rule": "count", "engineer": null, "role": null}','0697e55bf2753b446dc84f31ee822e4310d475e142f31413b8148846c545ad68');
INSERT INTO "journal" VALUES(155,'ed649074141a010e221373b8','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','39286ae866f1702f998e8f29','task planned','{"number": "T-0004", "what": "Fault", "customer": "Example Clinic", "about": "C-0001", "due": "2026-04-30", "rule": "visit", "engineer": null, "role": null}','2a79f7f5900149003f19aa475bfabfc4cd5d50a7ade9e66a0f6ac08741ad992f');
INSERT INTO "journal" VALUES(156,'ed649074141a010e221373b8','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','5c0023afdf20111f6b254c46','task planned','{"number": "T-0005", "what": "Fault", "customer": "示例诊所", "about": "C-0002", "due": "2026-04-30", "rule": "visit", "engineer": null, "role": null}','99fd3f8f459708afaafd6d3b6cf1d121bbf53fbfee6fe07973a219d3c7f97c77');
INSERT INTO "journal" VALUES(157,'2e5812283969070a4032c217','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','e6093bc7356daca86676beb1','arrived','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "answer", "change": "met", "due": "2026-04-01T03:00:00Z", "at": "2026-04-01T01:00:00Z", "spare": "2h"}]}','fdc1afc58c7bf120827ceb6fd5c525337c656a0c3efd84e01582dc9378e3222d');
INSERT INTO "journal" VALUES(158,'5b76ed2a6dbe8f14835be8fc','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','e6093bc7356daca86676beb1','recorded','{"visit": 1, "form": {"place": "third floor", "advice": "do not bend it", "covered": {"parts": "price", "work": "price", "because": "out of warranty"}, "checklist": {"tidy": true}, "work": {"training": 1}, "methods": {"training": "at the machine"}, "found": ["cable loose"]}, "was": {}, "clocks": []}','c2d25c8a75ed8a22417d13f010bc243d977503c21b5b0f83b5ed911083af785d');
INSERT INTO "journal" VALUES(159,'5b76ed2a6dbe8f14835be8fc','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','4480782b66e1fa8b8642daa5','logged','{"channel": "phone", "caller": null, "phone": null, "said": "cable loose", "summary": "cable loose", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "follows": "SD-000011", "typed": ["region"], "assumed": ["priority", "tier", "kind", "phase"], "terms": "dbd1b8d7f429d45a834e0495", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','bcff29fb1a1fcfa9dc740b65ab676d64a577c1933b90d8ef07eca344b5e5f6d9');
INSERT INTO "journal" VALUES(160,'5b76ed2a6dbe8f14835be8fc','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','e6093bc7356daca86676beb1','followed','{"number": "SD-000014", "said": "cable loose"}','740cc8eb3789f8ea20d7e4a798e39e3aec507e78b9b17678006942caceb7837e');
INSERT INTO "journal" VALUES(161,'5b76ed2a6dbe8f14835be8fc','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','e6093bc7356daca86676beb1','charged','{"visit": 1, "because": "out of warranty", "lines": [{"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 8000, "because": null}, {"kind": "work", "item": "training", "quantity": 1, "unit": "place", "unit_price": 20000, "list_amount": 20000, "amount": 20000, "because": null}], "total": 28000, "currency": "CNY", "decimals": 2}','bca140fd3b449b74cfe919d6af7655620650aae7ff40ab73ebbe65ae149f6f11');
INSERT INTO "journal" VALUES(162,'40f4c7cba9c724b6b9a7fbcd','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','e6093bc7356daca86676beb1','judged','{"visit": 1, "form": {"tidy": false}, "was": {"tidy": true}, "note": null}','acc7cd766bef46d1e188ea1503e22b547e91809b33f1f493573c7b6138282936');
INSERT INTO "journal" VALUES(163,'9755292e6c0f43baf948d38d','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','article','93e4b45de45700ba60d12e2b','article added','{"number": "K-0001", "title": "nobody knows how it prints", "equipment": null, "code": null, "symptom": "how does it print", "cause": "no training", "solution": "explained", "ticket": "SD-000007"}','5967a7e962e24ed41f1095dfe112e42791967a8a40b5ee2c6247b736b0e5e18f');
INSERT INTO "journal" VALUES(164,'b899058e0183fd356c9cd05c','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','7978589a543addbac3979620','logged','{"channel": "phone", "caller": null, "phone": null, "said": "how does it print now", "summary": "how does it print now", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "dbd1b8d7f429d45a834e0495", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T04:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','626e734c8f99412f10d01efbca8bfa232e4c1a9d8f08be93081fc1e2f0b906cd');
INSERT INTO "journal" VALUES(165,'fa0414c786a7fef25799f9ab','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','7978589a543addbac3979620','resolved','{"cause": "no training", "solution": "explained", "clocks": [{"target": "answer", "change": "met", "due": "2026-04-01T04:00:00Z", "at": "2026-04-01T02:00:00Z", "spare": "2h"}, {"target": "solve", "change": "met", "due": "2026-04-09T09:30:00Z", "at": "2026-04-01T02:00:00Z", "spare": "5 working days"}]}','0396ffabd1f8ce4ad9dc33ccfdf82a4531eab72cc16632aea58625d5efb876f9');
INSERT INTO "journal" VALUES(166,'fa0414c786a7fef25799f9ab','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','7978589a543addbac3979620','article used','{"article": "K-0001", "title": "nobody knows how it prints"}','d7eb9ce28432a9bd13003b2d70cd3a58a7e1c93efdc1455465139254eb6ab221');
INSERT INTO "journal" VALUES(167,'941f7b6b9808cde83e96bb3e','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','a01f22f05ae8108f1b289dc6','logged','{"channel": "phone", "caller": "Ms Example", "phone": null, "said": "nobody came", "summary": "nobody came", "priority": "P3", "tier": "standard", "region": "city", "kind": "complaint", "equipment": "PR-1002", "contract": "C-0002", "typed": ["region", "kind", "contract"], "assumed": ["priority", "phase"], "terms": "dbd1b8d7f429d45a834e0495", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T04:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','c0e0e6b0c8ee1a1a43b16b790af9c18d880c9c027f0a0ae00b9c8deea3fbb250');
INSERT INTO "journal" VALUES(168,'941f7b6b9808cde83e96bb3e','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','a01f22f05ae8108f1b289dc6','complaint about','{"number": "SD-000016", "about": "SD-000002", "engineer": "Wang Lin"}','6f3fd8bde0a405af150679ef1ebccf891ac48d2bd06b100102f7653e67c42627');
INSERT INTO "journal" VALUES(169,'941f7b6b9808cde83e96bb3e','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','d50f6afe04a3b46e806908e2','complained','{"number": "SD-000016", "engineer": "Wang Lin", "said": "nobody came", "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-09T09:30:00Z"}]}','c94636dd7e4f02c51ab76f027af327793c7eb092f66ce033f618f50f4a5cfbfb');
CREATE TABLE kept_file (
  noun TEXT NOT NULL CHECK (noun IN ('customer', 'contract', 'equipment', 'task')),
  noun_id TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number >= 1),
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  bytes INTEGER NOT NULL CHECK (bytes > 0),
  added_at TEXT NOT NULL,
  PRIMARY KEY (noun, noun_id, number)
) STRICT;
INSERT INTO "kept_file" VALUES('equipment','7a56928f7a0cf3aa7e37e063',1,'photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-04-01T01:00:00Z');
CREATE TABLE loan (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  equipment_id TEXT NOT NULL REFERENCES equipment (id),
  lent_at TEXT NOT NULL,
  due_at TEXT NOT NULL,
  back_at TEXT,
  CHECK (back_at IS NULL OR back_at >= lent_at)
) STRICT;
INSERT INTO "loan" VALUES('1d4da35818e95049f4e10484','d50f6afe04a3b46e806908e2','e68192413b0c271fd7f201b0','2026-03-02T03:00:00Z','2026-03-17T03:00:00Z',NULL);
CREATE TABLE loss (
  move_id TEXT PRIMARY KEY REFERENCES stock_move (id),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  amount INTEGER NOT NULL CHECK (amount >= 0),
  currency TEXT NOT NULL
, decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4)) STRICT;
INSERT INTO "loss" VALUES('26d0afdd97094317eba4fff0','38948524438ac1cfa0917165',12000,'CNY',2);
CREATE TABLE mail (
  message_id TEXT PRIMARY KEY,
  call_id TEXT NOT NULL REFERENCES call (id),
  sender TEXT NOT NULL  -- the address, folded
) STRICT;
INSERT INTO "mail" VALUES('<1@example.invalid>','dc922d30ca50f0e416d60e7d','li@example.invalid');
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
INSERT INTO "notice" VALUES('39ab341d39219358f1d467d6','5e3c9dfe3fcd6785330bd876','head',NULL,'command','2026-03-02T09:20:00Z','{"target": "solve", "within": "same day", "percent": 75, "note": "time is running out", "due_at": "2026-03-02T09:30:00Z", "ticket": {"number": "SD-000004", "summary": "registration desk is down", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "2", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T03:30:00Z"}}',NULL,'2026-03-02T09:20:00Z',1,NULL,'f9d8be8f64a1fcf930d9643b',75,'2026-03-02T08:15:00Z',NULL,NULL);
INSERT INTO "notice" VALUES('ce0f1c8f509d8ae5b572cfe6','034563ce6fffd723e7285ffd','head',NULL,'command','2026-03-03T01:00:00Z','{"target": "solve", "within": "same day", "percent": 75, "note": "time is running out", "due_at": "2026-03-02T09:30:00Z", "ticket": {"number": "SD-000005", "summary": "cannot log in", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "1", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T09:20:00Z"}}',NULL,'2026-03-03T01:00:00Z',1,NULL,'c3ed6ff2058c7951f65aaf00',75,'2026-03-02T09:27:30Z',NULL,NULL);
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
INSERT INTO "operation" VALUES(1,'03ed35dfbe4dacd5e65151a9','command','tester','2026-03-02T00:30:00Z',1,1,NULL,NULL);
INSERT INTO "operation" VALUES(2,'0612531cde90b8a97f0e3c8a','command','tester','2026-03-02T00:30:00Z',2,2,NULL,NULL);
INSERT INTO "operation" VALUES(3,'407b42117e4084d112797cfc','command','tester','2026-03-02T00:30:00Z',3,3,NULL,NULL);
INSERT INTO "operation" VALUES(4,'cc944f208c0163890d07a9e8','command','tester','2026-03-02T00:30:00Z',4,4,NULL,NULL);
INSERT INTO "operation" VALUES(5,'c621e334ea0e153d578f6639','command','tester','2026-03-02T00:30:00Z',5,5,NULL,NULL);
INSERT INTO "operation" VALUES(6,'6ad3238c20c88bb8984e771b','command','tester','2026-03-02T00:30:00Z',6,6,NULL,NULL);
INSERT INTO "operation" VALUES(7,'3257240daae61b0a190285b5','command','tester','2026-03-02T00:30:00Z',7,7,NULL,NULL);
INSERT INTO "operation" VALUES(8,'06d69f32fef2bf15e5b3589c','command','tester','2026-03-02T00:30:00Z',8,9,NULL,NULL);
INSERT INTO "operation" VALUES(9,'0496382713592fb8ddf2e7d8','command','tester','2026-03-02T00:30:00Z',10,10,NULL,NULL);
INSERT INTO "operation" VALUES(10,'321261e4401baf991ca8be88','command','tester','2026-03-02T00:30:00Z',11,11,NULL,NULL);
INSERT INTO "operation" VALUES(11,'59dc36d4bfe0f4931f131c5c','command','tester','2026-03-02T00:30:00Z',12,12,NULL,NULL);
INSERT INTO "operation" VALUES(12,'57d282a7418257de6bc10fc5','command','tester','2026-03-02T00:30:00Z',13,13,NULL,NULL);
INSERT INTO "operation" VALUES(13,'9eedce2b6516a7e1267eb5df','command','tester','2026-03-02T00:30:00Z',14,14,NULL,NULL);
INSERT INTO "operation" VALUES(14,'cd050b6bc490a7b1d879772d','command','tester','2026-03-02T00:30:00Z',15,15,NULL,NULL);
INSERT INTO "operation" VALUES(15,'c6545ae98ba9ee6d8b4ac467','command','tester','2026-03-02T00:30:00Z',16,16,NULL,NULL);
INSERT INTO "operation" VALUES(16,'15cc4114444250911fb28ac8','command','tester','2026-03-02T00:30:00Z',17,17,NULL,NULL);
INSERT INTO "operation" VALUES(17,'700d416b20d94a6700d9136c','command','tester','2026-03-02T00:30:00Z',18,18,NULL,NULL);
INSERT INTO "operation" VALUES(18,'0e7563152a570b86b364f746','command','tester','2026-03-02T01:00:00Z',19,19,NULL,NULL);
INSERT INTO "operation" VALUES(19,'5cc5a5e5d9555fdb40127dae','command','tester','2026-03-02T01:00:00Z',20,20,NULL,NULL);
INSERT INTO "operation" VALUES(20,'101bec46a0c5ac420eda65dd','command','tester','2026-03-02T01:00:00Z',21,21,NULL,NULL);
INSERT INTO "operation" VALUES(21,'c874f89f9a489f941b4d6ace','command','tester','2026-03-02T01:00:00Z',22,22,NULL,NULL);
INSERT INTO "operation" VALUES(22,'43b8c21c6d5c071d55678ed4','command','tester','2026-03-02T01:00:00Z',23,23,NULL,NULL);
INSERT INTO "operation" VALUES(23,'495cf0d88bd44983f6a09e31','command','tester','2026-03-02T01:00:00Z',24,24,NULL,NULL);
INSERT INTO "operation" VALUES(24,'35cbce5984232ddd2ab4c4a2','command','tester','2026-03-02T01:00:00Z',25,25,NULL,NULL);
INSERT INTO "operation" VALUES(25,'8c389c0d6d1e3960376bcbf2','command','tester','2026-03-02T01:00:00Z',26,26,NULL,NULL);
INSERT INTO "operation" VALUES(26,'ee061a3a0658f976fdee333f','command','tester','2026-03-02T01:00:00Z',27,27,NULL,NULL);
INSERT INTO "operation" VALUES(27,'fa841447d260c36684984400','command','tester','2026-03-02T02:05:00Z',28,28,NULL,NULL);
INSERT INTO "operation" VALUES(28,'ae7f7f068209f1c6dff94544','command','tester','2026-03-02T02:05:00Z',29,32,NULL,NULL);
INSERT INTO "operation" VALUES(29,'307e039a1e254ba8fe975cec','command','tester','2026-03-02T02:05:00Z',33,33,NULL,NULL);
INSERT INTO "operation" VALUES(30,'1d721fd64086b7f3a47d5fe9','command','tester','2026-03-02T02:05:00Z',34,34,NULL,NULL);
INSERT INTO "operation" VALUES(31,'5afc0c839e24c4a4c2988c63','command','tester','2026-03-02T02:05:00Z',35,37,NULL,NULL);
INSERT INTO "operation" VALUES(32,'ed533a65f59ae52b9452a267','command','tester','2026-03-02T02:05:00Z',38,38,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0001"}}',NULL);
INSERT INTO "operation" VALUES(33,'928ecc4582531cce848986c6','command','tester','2026-03-02T02:05:00Z',39,39,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0002"}}',NULL);
INSERT INTO "operation" VALUES(34,'ba0f64adf7028062e961128a','command','tester','2026-03-02T02:05:00Z',40,40,NULL,NULL);
INSERT INTO "operation" VALUES(35,'a17a1df7e5a161f9b6bff7ac','command','tester','2026-03-02T02:05:00Z',41,41,NULL,NULL);
INSERT INTO "operation" VALUES(36,'73d9ec97f0e0d99d6ba3a635','command','tester','2026-03-02T02:05:00Z',42,42,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0003"}}',NULL);
INSERT INTO "operation" VALUES(37,'b6db479b557d51bdeb626f89','command','tester','2026-03-02T02:05:00Z',43,43,'{"why": "{receipt} is void: ''svcdesk pay {number}'' writes another", "facts": {"receipt": "R-0003", "number": "SD-000001"}}',NULL);
INSERT INTO "operation" VALUES(38,'7c73f59a295b7df74161101f','command','tester','2026-03-02T02:05:00Z',44,44,NULL,NULL);
INSERT INTO "operation" VALUES(39,'0a78938c5b25326aae26b1ce','command','tester','2026-03-02T03:00:00Z',45,45,NULL,NULL);
INSERT INTO "operation" VALUES(40,'cec3f9c287201dfbd04a5675','command','tester','2026-03-02T03:00:00Z',46,46,NULL,NULL);
INSERT INTO "operation" VALUES(41,'ac82f73fa98bc485e68f7540','command','tester','2026-03-02T03:00:00Z',47,47,NULL,NULL);
INSERT INTO "operation" VALUES(42,'55a8acba3f30d236c373ecf3','command','tester','2026-03-02T03:00:00Z',48,48,NULL,NULL);
INSERT INTO "operation" VALUES(43,'edbfb7f698f274ecfabca8ff','command','wang','2026-03-02T03:00:00Z',49,49,NULL,NULL);
INSERT INTO "operation" VALUES(44,'288fd9cd6c3350674d8d8630','command','tester','2026-03-02T03:00:00Z',50,50,NULL,NULL);
INSERT INTO "operation" VALUES(45,'eb5098ee549557c83b73d205','command','tester','2026-03-02T03:00:00Z',51,51,'{"why": "{number} is on its way: ''svcdesk return back {number}'' when it is here again", "facts": {"number": "RMA-0001"}}',NULL);
INSERT INTO "operation" VALUES(46,'4d990b917e77302ac0764e32','command','tester','2026-03-02T03:00:00Z',52,52,NULL,NULL);
INSERT INTO "operation" VALUES(47,'e36bbe20bfa3f48fb1b31f7d','command','tester','2026-03-02T03:30:00Z',53,53,NULL,NULL);
INSERT INTO "operation" VALUES(48,'5a6072e3e381b4794b209c1e','command','tester','2026-03-02T03:30:00Z',54,54,NULL,NULL);
INSERT INTO "operation" VALUES(49,'141e3e60c551c259e2e8007e','command','tester','2026-03-02T06:00:00Z',55,55,NULL,NULL);
INSERT INTO "operation" VALUES(50,'220bd4899c3d3dbb49c6aebc','command','tester','2026-03-02T06:00:00Z',56,56,NULL,NULL);
INSERT INTO "operation" VALUES(51,'b9c32ecbba0547a6da7d258f','command','tester','2026-03-02T06:00:00Z',57,58,NULL,NULL);
INSERT INTO "operation" VALUES(52,'1667077946c6057b37250c55','command','tester','2026-03-02T06:00:00Z',59,59,NULL,NULL);
INSERT INTO "operation" VALUES(53,'48c0588037bfe75f083a811e','command','wang','2026-03-02T06:00:00Z',60,60,NULL,NULL);
INSERT INTO "operation" VALUES(54,'049cb0968871435d0029c363','command','tester','2026-03-02T06:00:00Z',61,62,'{"why": "{number} is shipped: ''svcdesk stock transfer {part} {quantity} --from {holder} --to {source}'' returns it", "facts": {"number": "REQ-0001", "part": "roller", "quantity": 2, "holder": "centre", "source": "warehouse"}}',NULL);
INSERT INTO "operation" VALUES(55,'07ea4f10b4c62fa4c94f9494','command','tester','2026-03-02T06:00:00Z',63,63,NULL,NULL);
INSERT INTO "operation" VALUES(56,'346288c000684dcbf1814d1a','command','tester','2026-03-02T06:00:00Z',64,64,NULL,NULL);
INSERT INTO "operation" VALUES(57,'fd3c4df9c59b9ad067349380','command','tester','2026-03-02T09:20:00Z',65,65,NULL,NULL);
INSERT INTO "operation" VALUES(58,'08a33dd4c7e334eab5d85d8c','program','tester','2026-03-02T09:20:00Z',66,67,NULL,NULL);
INSERT INTO "operation" VALUES(59,'bb74159ae98ce06f27cfee2d','program','tester','2026-03-02T09:20:00Z',68,68,NULL,NULL);
INSERT INTO "operation" VALUES(60,'5a2082bd77750b3b6c31e8a6','program','tester','2026-03-03T01:00:00Z',69,70,NULL,NULL);
INSERT INTO "operation" VALUES(61,'20d28401a835254adf5fa52e','program','tester','2026-03-03T01:00:00Z',71,73,NULL,NULL);
INSERT INTO "operation" VALUES(62,'fa1ca8e7ebb96928fdd88f69','program','tester','2026-03-03T01:00:00Z',74,76,NULL,NULL);
INSERT INTO "operation" VALUES(63,'291990be9667dfcb4cf78e0a','program','tester','2026-03-03T01:00:00Z',77,78,NULL,NULL);
INSERT INTO "operation" VALUES(64,'53a8cf3105f8c5a064d0be88','program','tester','2026-03-03T01:00:00Z',79,79,NULL,NULL);
INSERT INTO "operation" VALUES(65,'bedf64e019c6a0c501f11903','command','tester','2026-03-03T01:00:00Z',80,80,NULL,NULL);
INSERT INTO "operation" VALUES(66,'50b11d6e5f5b13a52dd6e922','command','tester','2026-03-03T01:00:00Z',81,81,NULL,NULL);
INSERT INTO "operation" VALUES(67,'e0f55e0d2ac6006e3b132f45','command','tester','2026-03-03T01:00:00Z',82,82,NULL,NULL);
INSERT INTO "operation" VALUES(68,'7494e47ee68b01b5b3e4a51b','command','tester','2026-03-03T01:00:00Z',83,83,NULL,NULL);
INSERT INTO "operation" VALUES(69,'27f49e0db67e404ae26950d1','command','tester','2026-03-03T01:00:00Z',84,84,NULL,NULL);
INSERT INTO "operation" VALUES(70,'c3be7196cf063923a7ab5702','command','tester','2026-03-03T01:00:00Z',85,87,NULL,NULL);
INSERT INTO "operation" VALUES(71,'27fdd047485ee59eab81d4cd','command','tester','2026-03-03T01:00:00Z',88,88,NULL,NULL);
INSERT INTO "operation" VALUES(72,'c6f5356b176e9856e5a87932','command','tester','2026-03-03T01:00:00Z',89,89,NULL,NULL);
INSERT INTO "operation" VALUES(73,'858bdffd76ceb1262c5646ef','command','tester','2026-03-03T01:00:00Z',90,90,NULL,NULL);
INSERT INTO "operation" VALUES(74,'9b4225c87f1660d4dfd24ed2','program','Desk 1','2026-03-02T00:30:00Z',91,92,NULL,NULL);
INSERT INTO "operation" VALUES(75,'9b4225c87f1660d4dfd24ed2','program','Desk 1','2026-03-02T00:40:00Z',93,94,NULL,NULL);
INSERT INTO "operation" VALUES(76,'9b4225c87f1660d4dfd24ed2','program','Ada','2026-03-02T00:50:00Z',95,95,NULL,NULL);
INSERT INTO "operation" VALUES(77,'9b4225c87f1660d4dfd24ed2','command','tester','2026-03-03T01:00:00Z',96,96,'{"why": "the last that was done is an import, which stays: put it right by ''edit'', or by importing the right rows", "facts": {}}',NULL);
INSERT INTO "operation" VALUES(78,'4c1536bb7f3af4b9e63c5a67','command','tester','2026-03-04T01:00:00Z',97,97,NULL,NULL);
INSERT INTO "operation" VALUES(79,'2cc95fcd1c9bc2e9c0173a55','command','tester','2026-03-04T01:00:00Z',98,98,NULL,NULL);
INSERT INTO "operation" VALUES(80,'14b1b3d9d00bd2a32aa526ff','command','tester','2026-03-04T01:00:00Z',99,99,NULL,NULL);
INSERT INTO "operation" VALUES(81,'38852027b3e8ffb08abdaabc','command','tester','2026-03-04T01:00:00Z',100,100,NULL,NULL);
INSERT INTO "operation" VALUES(82,'db1a42dec2fdfb8f279a10c9','command','tester','2026-03-04T01:00:00Z',101,102,NULL,NULL);
INSERT INTO "operation" VALUES(83,'3f998d74899d12ae1a566721','command','tester','2026-03-04T01:00:00Z',103,103,NULL,NULL);
INSERT INTO "operation" VALUES(84,'87b58d56ce89f78c341568f1','command','tester','2026-03-04T01:00:00Z',104,104,NULL,NULL);
INSERT INTO "operation" VALUES(85,'8a6ced73aee757481648e873','command','tester','2026-03-04T03:00:00Z',105,105,NULL,NULL);
INSERT INTO "operation" VALUES(86,'290803ea6c18306fb9612d8f','program','tester','2026-04-01T01:00:00Z',106,106,NULL,NULL);
INSERT INTO "operation" VALUES(87,'192bc2fa2baad41e8ae77281','command','tester','2026-04-01T01:00:00Z',107,107,NULL,NULL);
INSERT INTO "operation" VALUES(88,'714d75a576b1ec19fcef98ba','command','tester','2026-04-01T01:00:00Z',108,110,NULL,NULL);
INSERT INTO "operation" VALUES(89,'575e1a030534758091e0b231','command','tester','2026-04-01T01:00:00Z',111,111,NULL,NULL);
INSERT INTO "operation" VALUES(90,'0e41b300fa95e34f0086f5b4','command','tester','2026-04-01T01:00:00Z',112,116,NULL,NULL);
INSERT INTO "operation" VALUES(91,'63d89c90640005b0e24c0afd','command','tester','2026-04-01T01:00:00Z',117,117,NULL,NULL);
INSERT INTO "operation" VALUES(92,'074c854b6426ca52c5608a0c','command','tester','2026-04-01T01:00:00Z',118,118,NULL,NULL);
INSERT INTO "operation" VALUES(93,'380eafe0ac197e405635bf0f','command','tester','2026-04-01T01:00:00Z',119,119,NULL,NULL);
INSERT INTO "operation" VALUES(94,'8a6f0a4a966842d0e17c5241','command','tester','2026-04-01T01:00:00Z',120,120,NULL,NULL);
INSERT INTO "operation" VALUES(95,'0e832d3c3de74b6b1e0d4d43','command','tester','2026-04-01T01:00:00Z',121,121,NULL,NULL);
INSERT INTO "operation" VALUES(96,'f360c4730eba0db2202e38c9','command','tester','2026-04-01T01:00:00Z',122,122,NULL,NULL);
INSERT INTO "operation" VALUES(97,'db122c37ed554be8996881db','command','tester','2026-04-01T01:00:00Z',123,123,NULL,NULL);
INSERT INTO "operation" VALUES(98,'f6915daea620a031f574dd3f','command','tester','2026-04-01T01:00:00Z',124,124,NULL,NULL);
INSERT INTO "operation" VALUES(99,'d576d8ea28277d030cf50f3c','command','tester','2026-04-01T01:00:00Z',125,125,NULL,NULL);
INSERT INTO "operation" VALUES(100,'90aa4e9b22cf298fc7a36c4b','command','tester','2026-04-01T01:00:00Z',126,126,NULL,NULL);
INSERT INTO "operation" VALUES(101,'93ede4438eeececba279da8a','command','tester','2026-04-01T01:00:00Z',127,127,NULL,NULL);
INSERT INTO "operation" VALUES(102,'1658f3c35a36fbee2f3074aa','command','tester','2026-04-01T01:00:00Z',128,128,NULL,NULL);
INSERT INTO "operation" VALUES(103,'22e46d93ef69cb72265b5777','command','tester','2026-04-01T01:00:00Z',129,129,NULL,NULL);
INSERT INTO "operation" VALUES(104,'5af344923325f4b47f1ea247','command','tester','2026-04-01T01:00:00Z',130,130,NULL,NULL);
INSERT INTO "operation" VALUES(105,'235aa8037f028dc983e33474','command','tester','2026-04-01T01:00:00Z',131,131,NULL,NULL);
INSERT INTO "operation" VALUES(106,'172426ba7be22ed1971d4667','command','tester','2026-04-01T01:00:00Z',132,132,NULL,NULL);
INSERT INTO "operation" VALUES(107,'f0324bb6000174d48bc9f1e9','command','tester','2026-04-01T01:00:00Z',133,133,NULL,'5ec89f1eed2012f547a145ca');
INSERT INTO "operation" VALUES(108,'5ec89f1eed2012f547a145ca','undo','tester','2026-04-01T01:00:00Z',134,134,NULL,NULL);
INSERT INTO "operation" VALUES(109,'4e74768b4ad007471f04fae0','command','tester','2026-04-01T01:00:00Z',135,135,NULL,NULL);
INSERT INTO "operation" VALUES(110,'e720e8da1ed413ecb43700d5','command','tester','2026-04-01T01:00:00Z',136,136,NULL,NULL);
INSERT INTO "operation" VALUES(111,'7b5ffb9ea58c2f16da269d5e','command','tester','2026-04-01T01:00:00Z',137,137,NULL,NULL);
INSERT INTO "operation" VALUES(112,'f33bedd52e45a0ca77947b75','command','tester','2026-04-01T01:00:00Z',138,140,NULL,NULL);
INSERT INTO "operation" VALUES(113,'d68f6e3b501a4d8cab25a463','command','tester','2026-04-01T01:00:00Z',141,141,'{"why": "the last that was done is an import, which stays: put it right by ''edit'', or by importing the right rows", "facts": {}}',NULL);
INSERT INTO "operation" VALUES(114,'05b805643e11d8512b673ec5','command','tester','2026-04-01T01:00:00Z',142,145,NULL,NULL);
INSERT INTO "operation" VALUES(115,'8842984680cbbff3f28acc30','command','tester','2026-04-01T01:00:00Z',146,146,NULL,NULL);
INSERT INTO "operation" VALUES(116,'025d9b5461d37d447c878f28','command','tester','2026-04-01T01:00:00Z',147,147,NULL,NULL);
INSERT INTO "operation" VALUES(117,'f8a446ced58c211f1695b939','command','tester','2026-04-01T01:00:00Z',148,148,NULL,NULL);
INSERT INTO "operation" VALUES(118,'242eb3f9df4e380801e8df77','command','tester','2026-04-01T01:00:00Z',149,151,NULL,NULL);
INSERT INTO "operation" VALUES(119,'70dd1cb3841de7000c2b6815','command','tester','2026-04-01T01:00:00Z',152,152,NULL,NULL);
INSERT INTO "operation" VALUES(120,'ed649074141a010e221373b8','program','tester','2026-04-01T01:00:00Z',153,156,NULL,NULL);
INSERT INTO "operation" VALUES(121,'2e5812283969070a4032c217','command','tester','2026-04-01T01:00:00Z',157,157,NULL,NULL);
INSERT INTO "operation" VALUES(122,'5b76ed2a6dbe8f14835be8fc','command','tester','2026-04-01T01:00:00Z',158,161,NULL,NULL);
INSERT INTO "operation" VALUES(123,'40f4c7cba9c724b6b9a7fbcd','command','tester','2026-04-01T01:00:00Z',162,162,NULL,NULL);
INSERT INTO "operation" VALUES(124,'9755292e6c0f43baf948d38d','command','tester','2026-04-01T02:00:00Z',163,163,NULL,NULL);
INSERT INTO "operation" VALUES(125,'b899058e0183fd356c9cd05c','command','tester','2026-04-01T02:00:00Z',164,164,NULL,NULL);
INSERT INTO "operation" VALUES(126,'fa0414c786a7fef25799f9ab','command','tester','2026-04-01T02:00:00Z',165,166,NULL,NULL);
INSERT INTO "operation" VALUES(127,'941f7b6b9808cde83e96bb3e','command','tester','2026-04-01T02:00:00Z',167,169,NULL,NULL);
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
INSERT INTO "payment" VALUES('b3dce9253837de193379c331','R-0001','ea8a5ba4e98ce52a2ec3f07a',3000,'CNY','card','d10513a983ab83ac103c10f4','2026-03-02T02:05:00Z','tester',2,'payment',NULL,NULL,NULL);
INSERT INTO "payment" VALUES('faf7c68a84c35d82db430fc7','R-0002','ea8a5ba4e98ce52a2ec3f07a',5000,'CNY','transfer',NULL,'2026-03-02T02:05:00Z','tester',2,'payment',NULL,NULL,NULL);
INSERT INTO "payment" VALUES('05ec804184e142ef437da8e3','R-0003','ea8a5ba4e98ce52a2ec3f07a',500,'CNY','transfer',NULL,'2026-03-02T02:05:00Z','tester',2,'refund','2026-03-02T02:05:00Z','tester','it was not given');
CREATE TABLE "phone" (
  customer_id TEXT NOT NULL REFERENCES customer (id),
  digits TEXT NOT NULL CHECK (digits <> ''),  -- in full, with the country's code, where the desk knows it
  extension TEXT NOT NULL,
  shown TEXT NOT NULL,                        -- as it was written
  tail TEXT NOT NULL, place INTEGER NOT NULL DEFAULT 0,                         -- the last 7 digits, as many as a number without its area code has
  PRIMARY KEY (customer_id, digits, extension)
) STRICT;
INSERT INTO "phone" VALUES('f44d4b4d76a6bf98c315c70d','8613800000001','','13800000001','0000001',1);
INSERT INTO "phone" VALUES('2bd0aa06441351283f5f4f3c','8613800000002','','13800000002','0000002',1);
INSERT INTO "phone" VALUES('f44d4b4d76a6bf98c315c70d','8613800000003','','13800000003','0000003',2);
INSERT INTO "phone" VALUES('da2f4c613f256b1a4a86fb32','861055500007','12','010 5550 0007 ext 12','5500007',1);
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
INSERT INTO "priced_line" VALUES('9ff5ca416ef45171e4e78573','aed6961a68f1378f8892290b',NULL,1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('2d8301d9b6eec89ffca3186b','aed6961a68f1378f8892290b',NULL,2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('674a75ff0a8b76bb6d9fe430','aed6961a68f1378f8892290b',NULL,3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('e15b7528840ec22215499ca1','aed6961a68f1378f8892290b',NULL,4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('4a8a9d442feac01bf7b36824',NULL,'592b8ff458e5b1e5d4ea4280',1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('471396681e7e5af6cf16fb94',NULL,'592b8ff458e5b1e5d4ea4280',2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('fc229a8f9f32acf2cd34f62e',NULL,'592b8ff458e5b1e5d4ea4280',3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('4c0ce25f3968cd62f83a61a7',NULL,'592b8ff458e5b1e5d4ea4280',4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('09c4e277edb7e25dcf8503e1',NULL,'592b8ff458e5b1e5d4ea4280',5,'work','training',1,'place',20000,20000,0,'included in the contract','CNY',0,'857a9113ecd909d7a8e8e19b','training',2);
INSERT INTO "priced_line" VALUES('b2232a831f0a2270e5549412',NULL,'cd66a811c4c7cc58a30192ee',1,'work','visit',1,NULL,8000,8000,0,'in warranty','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('24720ca2e7eaa9f7120b488c',NULL,'cd66a811c4c7cc58a30192ee',2,'work','labour',1,'30m',6000,6000,0,'in warranty','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('ad26c8e3d9a56d2556d5c275',NULL,'6a3f1fc48747784d84ee8b0b',1,'work','visit',1,NULL,8000,8000,8000,NULL,'CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('4194144d1aeb114b0986f576',NULL,'6a3f1fc48747784d84ee8b0b',2,'work','training',1,'place',20000,20000,20000,NULL,'CNY',0,NULL,NULL,2);
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
INSERT INTO "quote" VALUES('aed6961a68f1378f8892290b','Q-0001','ea8a5ba4e98ce52a2ec3f07a','2026-03-02T01:00:00Z','tester',8000,'CNY','full care',2,'cost','free',NULL,NULL);
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
INSERT INTO "rma" VALUES('0d98a864d5709d768076c328','RMA-0001','d50f6afe04a3b46e806908e2','7a56928f7a0cf3aa7e37e063','quality','repair','desk','{"when": {"warranty": ["in"]}}',NULL,'2026-03-02T03:00:00Z','tester','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z',NULL,NULL,NULL,'desk',NULL,NULL,NULL,NULL,NULL,0,NULL);
CREATE TABLE sealed (
  seq INTEGER PRIMARY KEY,
  journal_seq INTEGER NOT NULL,
  added BLOB NOT NULL CHECK (length(added) % 8 = 0),
  removed BLOB NOT NULL CHECK (length(removed) % 8 = 0),
  schema INTEGER
) STRICT;
INSERT INTO "sealed" VALUES(1,0,X'',X'',6);
INSERT INTO "sealed" VALUES(2,1,X'5D90B55EA2F406CE4794F7BD85EA68117EB56FFE3D0279B1',X'',NULL);
INSERT INTO "sealed" VALUES(3,2,X'30E40FCB437F1C1BF2BE3D52CE7C35F1722A61EC92CBB11D2842A2900123A72A',X'',NULL);
INSERT INTO "sealed" VALUES(4,3,X'8C7FFBC39116B2E333B178BF26C6AC31',X'',NULL);
INSERT INTO "sealed" VALUES(5,4,X'3E19F9C8832828240A87E14DF3B08BF1449D939C44DED1AE',X'',NULL);
INSERT INTO "sealed" VALUES(6,5,X'43FE237F01E43B1B6B6AAE28FEE887CAAD9A53F8BC4866BE',X'',NULL);
INSERT INTO "sealed" VALUES(7,6,X'B92489881CD3273EDDEADE42F8129993',X'',NULL);
INSERT INTO "sealed" VALUES(8,7,X'5C04A40E698C4B9C6321E0C06827403E',X'',NULL);
INSERT INTO "sealed" VALUES(9,9,X'71BAEBE53F373ED6C925F39F961D9CC08143EEB9CDA5AE58F02705263953EA31',X'',NULL);
INSERT INTO "sealed" VALUES(10,10,X'AE3226E2FB66AF2B77E5B753D90B16E5670A02B053AE90DEDADB33E18134A8E3',X'',NULL);
INSERT INTO "sealed" VALUES(11,11,X'C2CA5A8583BF117AD7CA6A47A6298B8C',X'',NULL);
INSERT INTO "sealed" VALUES(12,12,X'42C2162488C6488A825853EE4A2AB6A8',X'',NULL);
INSERT INTO "sealed" VALUES(13,13,X'4CCE95EA5A6A3F23BED2271D705438A1',X'',NULL);
INSERT INTO "sealed" VALUES(14,14,X'207BAFA2B2C2D02C6FCA0C4E7A64201A',X'',NULL);
INSERT INTO "sealed" VALUES(15,15,X'11D0020C59323E5156B1B757D3ABC128C4841DB814381B9B8B78EFE3EA458D65',X'',NULL);
INSERT INTO "sealed" VALUES(16,16,X'2C8EC5B8F2EAF02CF4340947762E6BC8A9B39904028370EAFD04FEF05EED422C3C78C74034499894',X'56B1B757D3ABC128',NULL);
INSERT INTO "sealed" VALUES(17,17,X'11DC81666B8CC694006C0B800688D5C252613A710E4139B611245073EDD87C2A0E07BAC15443CB55',X'F4340947762E6BC8',NULL);
INSERT INTO "sealed" VALUES(18,18,X'ACC76783A445C598A24DB0F3AC5E21CC9C8D2308A617B834',X'',NULL);
INSERT INTO "sealed" VALUES(19,19,X'3FEF3C7CB346C7A72D1DD80A20E0D006EC8AE0AB78FDDB5E5878E0019B4208BCEA0C0C99BB80715E8EF57365E87F7F5455C03000E3A00E5CA09BF94B9946502EFAD5560D7BFDEB92B9B4922247D858893E727EF04F81A0C5',X'',NULL);
INSERT INTO "sealed" VALUES(20,20,X'6C50EEC4D1DD354733C743D238FA8DE5',X'2D1DD80A20E0D006',NULL);
INSERT INTO "sealed" VALUES(21,21,X'5939A60BF808E3EEF297C1D39BDDE360DD3E1457073BAA8860F9208A12B59675B59FC8ADB81B9F92',X'5878E0019B4208BCEA0C0C99BB80715E55C03000E3A00E5CA09BF94B9946502E',NULL);
INSERT INTO "sealed" VALUES(22,22,X'E8D8C40A7505494252ABE6CA145F03B5',X'',NULL);
INSERT INTO "sealed" VALUES(23,23,X'74F10D180A0A0D4F23923C3F68089F11',X'',NULL);
INSERT INTO "sealed" VALUES(24,24,X'6DD3D5D9F7C13BCF72F36B940BF02AD613837C836A2703A6D1FEE267827B8E3355030ED0F85D07E781FEEFCE2AA59636',X'',NULL);
INSERT INTO "sealed" VALUES(25,25,X'EC0A6A127FDF5B1DC5594CC76280005C',X'',NULL);
INSERT INTO "sealed" VALUES(26,26,X'158D7CED1BE14057BDE381D31621EC5C64BCF4520F48F9D3EA18FEBDAF6BF7AD',X'',NULL);
INSERT INTO "sealed" VALUES(27,27,X'98008E7FC54C0311BDAFE24AEF41DD8BC2AED963F63EAE1A0BD0802A26E8AA88E3174A6C61906C79',X'A9B39904028370EA',NULL);
INSERT INTO "sealed" VALUES(28,28,X'A97639B5547419FEC6FB932AD583963A79AACE3099276B677A00F13BF3F4156A',X'158D7CED1BE14057BDE381D31621EC5C64BCF4520F48F9D3',NULL);
INSERT INTO "sealed" VALUES(29,32,X'63B12E22E12ADF5B3D691D014226525347CF51EC05A368B80E632EE316AA302CFCF78CB1E3DBCAA6A89BD9DFB5CE45573754324FCFB1514C91F9686CA86893B4F7E59907617D2497A47036852B09C3E8B7774438A47C62EF25BB15AEB0694BB4C49C03058D6E01BB4D5AEE155376060A9D19509B0BFC28CBE64D41A46C124875',X'A97639B5547419FEC2AED963F63EAE1A670A02B053AE90DE',NULL);
INSERT INTO "sealed" VALUES(30,33,X'78442E3EA6133A6212E45EA08843870F',X'',NULL);
INSERT INTO "sealed" VALUES(31,34,X'BC50B0FC27DD878AA1DA899A3222D104',X'',NULL);
INSERT INTO "sealed" VALUES(32,37,X'B8DC6AA0ED131795A8117DD39D16A08388220FB3922CF95D76624FA0B1F6302D073C1D9F0897605DDF5F3BA65577324BE659987EEA0193143F4BDAF61396E37712D96024CA640662',X'63B12E22E12ADF5B6C50EEC4D1DD35473FEF3C7CB346C7A78EF57365E87F7F54FAD5560D7BFDEB92',NULL);
INSERT INTO "sealed" VALUES(33,38,X'C7CD47844D51FAFB53C37EFFA237C34DF70B6E3679979458',X'A24DB0F3AC5E21CC',NULL);
INSERT INTO "sealed" VALUES(34,39,X'30B62AB928F1185A800C6A9441590FCE',X'',NULL);
INSERT INTO "sealed" VALUES(35,40,X'F93A3278F2AB8E96CBE19C115862BCE1',X'A8117DD39D16A083',NULL);
INSERT INTO "sealed" VALUES(36,41,X'23A2C20D804E451CA35120DE78900F3D',X'',NULL);
INSERT INTO "sealed" VALUES(37,42,X'358FC130E6FD220C1D1F5E510DC80242',X'',NULL);
INSERT INTO "sealed" VALUES(38,43,X'CAAB53A64DCE49CEC14D0AC57D1BDB45',X'358FC130E6FD220C',NULL);
INSERT INTO "sealed" VALUES(39,44,X'A838AC8B43F3836E77C21325F7F8D582',X'073C1D9F0897605D',NULL);
INSERT INTO "sealed" VALUES(40,45,X'A57BD38A00BF01CEA8A088FE4FE4DDC2F476330224E9A2BDF3FF3ECB15EBA77A293013F9B4AC1BB083ABC7CC25E339679E6515A0EAD7E8C17B2982C091222DAA8F9B0CDA4DBE000A',X'',NULL);
INSERT INTO "sealed" VALUES(41,46,X'D61290FE57A625C2D4FC9F728493B8B0',X'',NULL);
INSERT INTO "sealed" VALUES(42,47,X'32C17BD174373A6A15BA98094590CFA2',X'',NULL);
INSERT INTO "sealed" VALUES(43,48,X'3D544EDE6B30EEC66823C8862FE65F68',X'',NULL);
INSERT INTO "sealed" VALUES(44,49,X'E9DD413E6F5718FB851309B4B6B72E68CEC5D53AB05B2BBD',X'3D544EDE6B30EEC6',NULL);
INSERT INTO "sealed" VALUES(45,50,X'D48E1C462212B22FBC1E3ED2E02F0358',X'',NULL);
INSERT INTO "sealed" VALUES(46,51,X'8A9BCECD4972E104D99F315D44C2BFD1',X'CEC5D53AB05B2BBD',NULL);
INSERT INTO "sealed" VALUES(47,52,X'7E6B3D94AF186EF8946705EB324A552298A5EFBC53647BF7413AEFC25092784B',X'A8A088FE4FE4DDC283ABC7CC25E33967',NULL);
INSERT INTO "sealed" VALUES(48,53,X'0AA657CB7EC82075EEEE00D326441070F61ADEF7D3EF046652E6FB09BD91562EB231704F6E8BDFE755BB82E6C071E7ABB796B2B169DEBF682BFD64B6AD0C8250FBC945EF0F6C4A71',X'',NULL);
INSERT INTO "sealed" VALUES(49,54,X'B3928BC6F813561351AF4329A178197817599EEFB77EC3553936700AD6266BC1B9CEFA35FDFF5A49E1209025C5D497E1D1BB6D53C461568FCD1BE052308DE6748A5627F939E01977876285FDD37D3EC831E0C4478063CDE1',X'',NULL);
INSERT INTO "sealed" VALUES(50,55,X'70702E2D3268B6A121B8A78ECCC36C840B8AB67CF1CBEA21156B08CCD1FD065B339CCA88C2EEAEE6395C4BAD810A8F2A67B87D2AF5CFFBCE2DE6FC17FE557B9D416F929406DF629A503AF7C463641800',X'B3928BC6F813561351AF4329A17819783936700AD6266BC1B9CEFA35FDFF5A49E1209025C5D497E18A5627F939E01977',NULL);
INSERT INTO "sealed" VALUES(51,56,X'51EC44160D09971FE86D7EE0F4A275D7',X'0B8AB67CF1CBEA21',NULL);
INSERT INTO "sealed" VALUES(52,58,X'D1EA204F01A2BDD6574602FA220065CCB3C732C7A209EC319CE533952874D5CF148694536329016BE7D2C8A22B220758',X'52E6FB09BD91562E55BB82E6C071E7ABC2CA5A8583BF117A',NULL);
INSERT INTO "sealed" VALUES(53,59,X'6B6A0878BD84CD4FC075959E8AC2A152',X'',NULL);
INSERT INTO "sealed" VALUES(54,60,X'D01EF19F0E1A94160F99F335C38B7B2632E7DA0124839B39',X'6B6A0878BD84CD4F',NULL);
INSERT INTO "sealed" VALUES(55,62,X'4E6F247966B52B23E1504A0A79D9F5E4C02E525D93D96A5F49B0ADEE457A4CEEB894446A4F400F3CC9C1C21517AD86E8',X'006C0B800688D5C252613A710E4139B60F99F335C38B7B26',NULL);
INSERT INTO "sealed" VALUES(56,63,X'AC2BC85AA965F0D88C5ACE2ED0899D9C9ECC444655354EB25ED49C1AEBD44E15',X'BDAFE24AEF41DD8B',NULL);
INSERT INTO "sealed" VALUES(57,64,X'304DEFDDEDDF4C5D124A786D349CC147',X'77E5B753D90B16E5',NULL);
INSERT INTO "sealed" VALUES(58,65,X'09905870D981B9E3A01ECC88FF977811A11F15B3D0B8977E51784F7C3E01A5B35FBF83DA7FC3B82BC7672E5C4C7714C9A23CB43CEA1984A502502F8A2A8CBE4CFF6DA6F0DD795058A9AD9E57579CC17A',X'',NULL);
INSERT INTO "sealed" VALUES(59,67,X'DBD524DFC2B9CDBC32149937494F56CE84F31211BE70F809',X'',NULL);
INSERT INTO "sealed" VALUES(60,68,X'BD6126D50B7EB16E',X'',NULL);
INSERT INTO "sealed" VALUES(61,70,X'8F97235C208837AFD8541D92017E7066BAA570CA9D090B70',X'',NULL);
INSERT INTO "sealed" VALUES(62,73,X'FE3DF0D8ABA30D48373A02D38B741E088B1DEBA5CBC0AA26131DD4EAFECD3DDD3523033E667AADE1F251F89F155B5BD0F93A9B74F3EE8FA7',X'51EC44160D09971F395C4BAD810A8F2A',NULL);
INSERT INTO "sealed" VALUES(63,76,X'30C0656C6933D793C24329D9E5075478AF603301442F478F5A8FFA8BA0B60151EF8B5540C88B96B3007AFFA1D959671539C1F9DE375988DE09C5B7BA31998EA49339BC1A96ADB20E',X'A01ECC88FF977811C7672E5C4C7714C951784F7C3E01A5B35FBF83DA7FC3B82B',NULL);
INSERT INTO "sealed" VALUES(64,78,X'6335EBD251132F5C7037F95326BF8BCEE68F173CFDC06B3F1E668998D36FCD9B',X'5A8FFA8BA0B60151',NULL);
INSERT INTO "sealed" VALUES(65,79,X'457998617407CAE0',X'',NULL);
INSERT INTO "sealed" VALUES(66,80,X'75AEF651668DE65559D10215F2359CE3A8A9510398667F3E9B956911511AC2485A41456A17CF2BCCF23AEDCFA0D63B7CE712FD1E930073BBEBAEA1541EC64F27',X'',NULL);
INSERT INTO "sealed" VALUES(67,81,X'44AA3408024C6E27FA4197CFC69EB73E91A85573F0B4D9BCABA0CBC34F20DCCEAF299EBE881773914B63A0CC00A2CB73636AA0299EF59A58',X'59D10215F2359CE375AEF651668DE6559B956911511AC2485A41456A17CF2BCCF23AEDCFA0D63B7CE712FD1E930073BB',NULL);
INSERT INTO "sealed" VALUES(68,82,X'9ED9D558111C86846673B4EEA30145CD3BAA893E2CBF13726B3952A44609142605848CBAD6445C4133742821C0C69D89F60982182C1681D892CB45C2A8B3EB5D',X'',NULL);
INSERT INTO "sealed" VALUES(69,83,X'36A1F2E1E3E201D37CCEE8D4A6B0439AF1F85BFA06E5C76E',X'6673B4EEA30145CD',NULL);
INSERT INTO "sealed" VALUES(70,84,X'377472DF5E32AD19C4BA2572B1B2D92C71710B74688D5B39F7A76327167A8A0C',X'7CCEE8D4A6B0439A6B3952A44609142633742821C0C69D89',NULL);
INSERT INTO "sealed" VALUES(71,87,X'81EEBED9882EB3A331B7443421510576FDBB51D3881CDD0C4C55B53543DBE42F19FCDF8E7EB8C026CE293141BF78141C',X'377472DF5E32AD19',NULL);
INSERT INTO "sealed" VALUES(72,88,X'0A5B30B8D814FA671C805B083AFBF00F30E965A62C4BDAB49B05C33511D8A10DFF09DD3F35F56184',X'36A1F2E1E3E201D39ED9D558111C868405848CBAD6445C41F60982182C1681D8',NULL);
INSERT INTO "sealed" VALUES(73,89,X'EA89D533D78E4348CB548015324310D5',X'0A5B30B8D814FA67',NULL);
INSERT INTO "sealed" VALUES(74,90,X'36A1F2E1E3E201D3B1E7FC9E67D4BFC7D0BB524A3505299805848CBAD6445C41F60982182C1681D85BB89B70324825E2',X'EA89D533D78E43481C805B083AFBF00F30E965A62C4BDAB49B05C33511D8A10D',NULL);
INSERT INTO "sealed" VALUES(75,94,X'1DDEA067A9B458D4318954AA2015B0C10668BDBFA6E670B8E0AEBA97CA35A26EC155278F7C7D3D49C248DFE1B7587ED300A694AB632A82C686E7A4F1FE8B5E7D75F3E7DD56B1F54A5E0CE5D5C319F9D2ABBCF227160FA2012D3D1082B1FEF54625749C7943B5CAEBDBEF8DA9E177CB2B',X'',NULL);
INSERT INTO "sealed" VALUES(76,95,X'B5B38D2ACFCF0EEFCE60CB171A5D02B5871766F453F72B5F985E152F72256899B3A3CE82B6651C982AAAB083804675A78BC52FB5E3304F1258AA9111EEAD7ADE',X'25749C7943B5CAEB0668BDBFA6E670B8C155278F7C7D3D49C248DFE1B7587ED300A694AB632A82C686E7A4F1FE8B5E7D',NULL);
INSERT INTO "sealed" VALUES(77,96,X'15BC5F807CA40246BDE9DA2C7DFDE72172623BD57007606E',X'',NULL);
INSERT INTO "sealed" VALUES(78,97,X'037004CEE3B698F9CA30E70CFCC8B35F',X'30E40FCB437F1C1B',NULL);
INSERT INTO "sealed" VALUES(79,98,X'827E56C2A12A877A2AF8F7653C17CC57',X'',NULL);
INSERT INTO "sealed" VALUES(80,99,X'98A26E51972A2A0C7F718F690CA5FA45',X'',NULL);
INSERT INTO "sealed" VALUES(81,100,X'800AEFFA5BFE287827E0B5E0DF4202E3C2B7A75C801026F77D74E6E7DD6E00B592E78315330571F8F1511D84E5032B29DEC7B9582A69D2D41230F2E285E45BB00EFC1A54AA5CD8E46784DB41BC710D1A27A9B0456EADDE280BFC6D615296D4574D0477D0166B063E',X'131DD4EAFECD3DDDD1BB6D53C461568FCD1BE052308DE6742DE6FC17FE557B9D',NULL);
INSERT INTO "sealed" VALUES(82,102,X'32F6BE4298ECFEB3102B719F4F1C84D849D8440F353565B8C58084C4861FF9B8145549FD0D66E62E2A14413B5B206FBF454D8FB57787B906F445D057FC2FD325A1E551386973EDB8885761FD063F5D73A33342AE22A788289D6A2E7EFA825E81',X'',NULL);
INSERT INTO "sealed" VALUES(83,103,X'402ACF6CF00EE052883AAD03439379FE6BCE2CD25181A937',X'AF603301442F478FE68F173CFDC06B3F',NULL);
INSERT INTO "sealed" VALUES(84,104,X'DCBD7BB668D9837FCC98C50E4D1FEF32F5E23ECB0FFB867753E5DAB7C693D28A1E52ADC3809B73CF876933C506EDE5DE59F34AE2CE29EE4DB42F3E6AEEEA620AD540BD98ABAE6E58',X'',NULL);
INSERT INTO "sealed" VALUES(85,105,X'4EDBC802B613ACFB75BA9C51D458DC7B2E66EF5EC1317DEA',X'53E5DAB7C693D28A876933C506EDE5DE',NULL);
INSERT INTO "sealed" VALUES(86,106,X'F3C2C86FDF6BC827E969130540407C1913213FE12D3F89011BA19C0C0432A1FE',X'27E0B5E0DF4202E3C2B7A75C801026F7',NULL);
INSERT INTO "sealed" VALUES(87,107,X'511EF0A8E820FE9AE420F6127F86BF5F',X'',NULL);
INSERT INTO "sealed" VALUES(88,110,X'1DCE763917BD850613363A7C1599F82B4E3A8D64F0F377B9D24EC679EE177DE9B4DFEE6FA81A5F8FE7D878664982527D',X'4D5AEE155376060A',NULL);
INSERT INTO "sealed" VALUES(89,111,X'7B5D2135399ED81EB92FC002C035F840',X'',NULL);
INSERT INTO "sealed" VALUES(90,116,X'96CE2A94D173E2940ABEDFC4581E220C275E64D32C9F69796A1D2118D0607EADDC393051DCE11EE86B5D6B06E57362E38409C998E1F93FE250713406EBF399DF2459558350AE0660B432D2817446B30F',X'511EF0A8E820FE9AB4DFEE6FA81A5F8F1DCE763917BD85067B5D2135399ED81E',NULL);
INSERT INTO "sealed" VALUES(91,117,X'6662E9C9A8E0FB50FF565D0343171F8C',X'',NULL);
INSERT INTO "sealed" VALUES(92,118,X'605C7EDB9C0CDCF457B5FA20899C8C8E',X'',NULL);
INSERT INTO "sealed" VALUES(93,119,X'89D327BC0E761A47A55A3FC490BF85EF',X'',NULL);
INSERT INTO "sealed" VALUES(94,120,X'DC821B488F41D229408AFCB18C4367D2',X'89D327BC0E761A47',NULL);
INSERT INTO "sealed" VALUES(95,121,X'DB3BD4E1D27826287D3A7B8F2BF194B6',X'',NULL);
INSERT INTO "sealed" VALUES(96,122,X'6141569E0A9054E24717D132A98447BA',X'',NULL);
INSERT INTO "sealed" VALUES(97,123,X'FB2F5E71DB8578FAC7454BB73FD75D9E',X'',NULL);
INSERT INTO "sealed" VALUES(98,124,X'56862634928DAC4C45002E9D555536BB',X'',NULL);
INSERT INTO "sealed" VALUES(99,125,X'88A644D9FB1314734203596F0A879F04',X'',NULL);
INSERT INTO "sealed" VALUES(100,126,X'0669938D16029890F74B65FDB482933F9C92ED41FA2D012E',X'',NULL);
INSERT INTO "sealed" VALUES(101,127,X'2F73CEA9B930ABAABEEB6B25F911697BAAA0D9E241F18B47',X'F74B65FDB482933F0669938D16029890',NULL);
INSERT INTO "sealed" VALUES(102,128,X'47A486654A03D37A49D8EFAC295753D28A3F26765E059E56',X'148694536329016B',NULL);
INSERT INTO "sealed" VALUES(103,129,X'FD5F57B6B319368FC072D077409A9F2F1FB4F548ED23EC5D',X'',NULL);
INSERT INTO "sealed" VALUES(104,130,X'F5A1CE3107B3EB6232D78DE5BDD3806F',X'',NULL);
INSERT INTO "sealed" VALUES(105,131,X'F7A507AEA1A2C56230704ADB24330CBB',X'8143EEB9CDA5AE58',NULL);
INSERT INTO "sealed" VALUES(106,132,X'B1A98E469347AB49BB20F704A51A4D41',X'4CCE95EA5A6A3F23',NULL);
INSERT INTO "sealed" VALUES(107,133,X'DF667900549D94FD4E09AE548C3E648F12B8E6BAC10804D607FEDF12CDE128DAA760D326ACD22649EB0FD7103DEA5FCACC5D8317FCCB582CEB31ABB68649ACF1',X'',NULL);
INSERT INTO "sealed" VALUES(108,134,X'38B922916673A4A8EB8280D32FB759DC9FB51BA36D490D08',X'CC5D8317FCCB582CEB0FD7103DEA5FCAA760D326ACD2264907FEDF12CDE128DA12B8E6BAC10804D64E09AE548C3E648FDF667900549D94FD',NULL);
INSERT INTO "sealed" VALUES(109,135,X'C0821DEC14BD04FD949A5C8D337478396724811736B90DC202A8A4820D6D7E455E9633F3E68EDB7391BE952EBF2CA0E4696787173AC9870D3F3684817051466F',X'',NULL);
INSERT INTO "sealed" VALUES(110,136,X'A1340B2C2CB2D4187B5DC5B35C26E0C26FD6A43D60EB66E387F46E6B64EB8B55E5184686253A2264A4FC5C5616252D21F672AECC59482876A81FE5D1CD0DD50B',X'',NULL);
INSERT INTO "sealed" VALUES(111,137,X'4B254AADBE13ABCA707634AD8D5154892A959B5F5B4712BC',X'A1340B2C2CB2D4186FD6A43D60EB66E3',NULL);
INSERT INTO "sealed" VALUES(112,140,X'A5D538C35B4652C1FDD2268DA9DF0FE7A14C229A9ED0FFA7DC817F2F8E31482258DC5DB3DCA973FFB64F1730743DE385095214BB6467EDFAFAFD2846B078C9B7D952D569739DF86D5190299FC75304A2',X'707634AD8D5154897B5DC5B35C26E0C24B254AADBE13ABCA87F46E6B64EB8B55E5184686253A2264A4FC5C5616252D21F672AECC59482876',NULL);
INSERT INTO "sealed" VALUES(113,141,X'691141415C30FC870EB9AF5C362AFB52E75EB2E8689ED2A4',X'',NULL);
INSERT INTO "sealed" VALUES(114,145,X'982BB98D89FB4AC4A983C6CE8A3F02518EAE5488EEF54E0184539C118F0DF623548E293E5BDE3D39937AED584E2C7E04E916DE8F8445FE1C94FE131CCB466507D2FE9E199B698EF57056E6507BAF1A9A37FD14FDD1CAC89490A0FD0A8D88B95C7E8EBDF5A72E1881B598F2B26BADBD73',X'',NULL);
INSERT INTO "sealed" VALUES(115,146,X'B086977513D2B06504FB3CF2A41C793903F6979B14F4C336EF0AC7E5D39471C2',X'949A5C8D33747839',NULL);
INSERT INTO "sealed" VALUES(116,147,X'B0EF43EEC832FC1C3DAF4BEF3FDE52D4',X'',NULL);
INSERT INTO "sealed" VALUES(117,148,X'95464E4B4EF9821B00AEB3E9EFFAAB55286E5EC8CF03F9F7',X'B0EF43EEC832FC1C',NULL);
INSERT INTO "sealed" VALUES(118,151,X'8997C808EBE3A8ED8723DFF63F69E461C16090B5DCDA624E71F0162A0AD4C097F69E83649DB5ADEB2E0D7EE58E347567',X'B1A98E469347AB49',NULL);
INSERT INTO "sealed" VALUES(119,152,X'F63175D2DE118C2DB82855DF1DF9BAA3',X'',NULL);
INSERT INTO "sealed" VALUES(120,156,X'E0050E6BCFA179250D01F43D689E67A69D41363A3E0D6123F5FE6659B074C24DE50502505594FD250697E55BF2753B445FB13DF593E73D452A79F7F5900149004FA951A4B7B5D48199FD3F8F459708AF',X'',NULL);
INSERT INTO "sealed" VALUES(121,157,X'134999DBD9CED5041DFDB3E2AA77B77BE186DD678EA70BD4FDC1AFC58C7BF120',X'04FB3CF2A41C793902A8A4820D6D7E4591BE952EBF2CA0E4',NULL);
INSERT INTO "sealed" VALUES(122,161,X'7615D3DDDA2EA4AA5922C49153D52FE3C156821158B755C4C2D25C8A75ED8A22C63C4E1357717EC068A408725F545A37A04D76E1CE69492D45C823D6BD9BEBA385782F3BE2278DB3DF1989E17DD2D5E17EB7DB9D9DEEA424BCFF29FB1A1FCFA9740CC8EB3789F8EA0B0A4599226DE73E5F0CA676AE54B1DB37C9E3ABB5EC3D02BCA140FD3B449B74',X'134999DBD9CED504',NULL);
INSERT INTO "sealed" VALUES(123,162,X'12197A72B5067229ACC7CD766BEF46D1',X'5922C49153D52FE3',NULL);
INSERT INTO "sealed" VALUES(124,163,X'9C0E3B60909F8ACE5967A7E962E24ED4',X'',NULL);
INSERT INTO "sealed" VALUES(125,164,X'0C5789B43F10CA24C36284E10D8608AAA071329BFBA62C1AC32929AA59C6FAB5B2BC5B0ED181FD3AC734E88083F64B690D293DD2EDF594FE626E734C8F99412F',X'',NULL);
INSERT INTO "sealed" VALUES(126,166,X'BEE3207781E640590AE2C20572B41155DD54AEF73BDD959748E8EF3DA783478278AAEFB983F16D36EDA0FD4DEB33D79C0396FFABD1F8CE4AC2B18431F385D251D7EB9CE28432A9BD',X'C36284E10D8608AA0C5789B43F10CA24C32929AA59C6FAB5B2BC5B0ED181FD3AC734E88083F64B690D293DD2EDF594FE',NULL);
INSERT INTO "sealed" VALUES(127,169,X'8C4FEFA0EC3CA70C3F10383B3CBBD268D81BC6C7BB65A18927787E01B2E7152E7F58A0ED9BF3EDDB34321D832F01F62C25B2DBF32A313D59C0E0E6B0C8EE1A1A3F6CEC02941054E26F3FD8BDE0A405AF3685D702A58F2195C94636DD7E4F02C5',X'293013F9B4AC1BB0',NULL);
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
INSERT INTO "settlement" VALUES('da2f4c613f256b1a4a86fb32','2026Q1','payments',150,2000000,30000,0,14000,0,0,16000,0,NULL,'CNY',2,'2026-04-01T01:00:00Z');
CREATE TABLE site (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL,
  address TEXT,
  region TEXT, closed_on TEXT,
  UNIQUE (customer_id, name_key)
) STRICT;
INSERT INTO "site" VALUES('b6f6cf041ac82aeccce9c240','f44d4b4d76a6bf98c315c70d','North wing','north wing','2 Sample Road','county',NULL);
CREATE TABLE stock (
  holder_id TEXT NOT NULL REFERENCES holder (id),
  part TEXT NOT NULL,
  condition TEXT NOT NULL CHECK (condition IN ('new', 'used')),
  quantity INTEGER NOT NULL CHECK (quantity >= 0),
  PRIMARY KEY (holder_id, part, condition)
) STRICT;
INSERT INTO "stock" VALUES('ba035b3dbfd7c97ef2d5fd29','roller','new',3);
INSERT INTO "stock" VALUES('d46715cf556bc95c35b78a4a','roller','new',1);
INSERT INTO "stock" VALUES('760379b5420bbf9e44ef9345','roller','new',4);
INSERT INTO "stock" VALUES('b43a6392697cd47a5185c987','roller','new',0);
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
  note TEXT, serial_key TEXT,
  CHECK (from_holder IS NOT to_holder OR kind = 'fitted')
) STRICT;
INSERT INTO "stock_move" VALUES('151f06543b9c3eacd2f22de1',1,'2026-03-02T00:30:00Z','received','roller','new',10,NULL,'ba035b3dbfd7c97ef2d5fd29',NULL,NULL,NULL,'delivery note 17',NULL);
INSERT INTO "stock_move" VALUES('f833338671b35aed0e00a1c9',2,'2026-03-02T00:30:00Z','transferred','roller','new',3,'ba035b3dbfd7c97ef2d5fd29','d46715cf556bc95c35b78a4a',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('7519504b2f24abf6ef086f80',3,'2026-03-02T00:30:00Z','transferred','roller','new',2,'ba035b3dbfd7c97ef2d5fd29','760379b5420bbf9e44ef9345',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('06dc15ce6c26072b52fb76e1',4,'2026-03-02T01:00:00Z','issued','roller','new',1,'d46715cf556bc95c35b78a4a','b43a6392697cd47a5185c987','592b8ff458e5b1e5d4ea4280',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('e6e0cc8df58242fc0a115937',5,'2026-03-02T02:05:00Z','fitted','roller','new',1,'b43a6392697cd47a5185c987',NULL,'592b8ff458e5b1e5d4ea4280',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('f0f9ed67b27c44fbd45089e7',6,'2026-03-02T06:00:00Z','transferred','roller','new',2,'ba035b3dbfd7c97ef2d5fd29','760379b5420bbf9e44ef9345',NULL,'7e1ff830ed9b93fdbad38fe2',NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('26d0afdd97094317eba4fff0',7,'2026-03-02T06:00:00Z','lost','roller','new',1,'d46715cf556bc95c35b78a4a',NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "stock_request" VALUES('7e1ff830ed9b93fdbad38fe2','REQ-0001','760379b5420bbf9e44ef9345','roller',2,'issued','2026-03-02T06:00:00Z','tester','for the fair');
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
INSERT INTO "survey" VALUES('1f1570de5a7f3972b214b4e6','A-0001','service',NULL,'ea8a5ba4e98ce52a2ec3f07a','592b8ff458e5b1e5d4ea4280','2026-04-01T01:00:00Z',1,'phone','Li Na','tester','came at once','service',NULL,NULL,NULL,NULL);
INSERT INTO "survey" VALUES('bcf0e6866d76d6d10b735b6e','A-0002','service',NULL,'d50f6afe04a3b46e806908e2',NULL,'2026-04-01T01:00:00Z',0,NULL,NULL,'tester',NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE survey_mark (
  survey_id TEXT NOT NULL REFERENCES survey (id),
  question TEXT NOT NULL,                   -- key of the configuration
  mark INTEGER CHECK (mark >= 1),
  words TEXT,
  PRIMARY KEY (survey_id, question),
  CHECK ((mark IS NULL) <> (words IS NULL))
) STRICT;
INSERT INTO "survey_mark" VALUES('1f1570de5a7f3972b214b4e6','attitude',5,NULL);
CREATE TABLE swept (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  journal_seq INTEGER NOT NULL
) STRICT;
INSERT INTO "swept" VALUES(1,68);
CREATE TABLE taken_back (
  journal_seq INTEGER PRIMARY KEY REFERENCES journal (seq)
) STRICT;
INSERT INTO "taken_back" VALUES(133);
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
INSERT INTO "task" VALUES('0c65a95d8b34371f691c3f06','T-0001',NULL,NULL,'send the manual','customer','f44d4b4d76a6bf98c315c70d','f44d4b4d76a6bf98c315c70d','38948524438ac1cfa0917165',NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-03','2026-04-08',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('cad590931471e11b96682f3e','T-0002','count','2026-04','count the spares','station','centre',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('af69daf5409fc38c3b26b277','T-0003','count','2026-04','count the spares','station','north',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('39286ae866f1702f998e8f29','T-0004','visit','2026-04','Fault','contract','857a9113ecd909d7a8e8e19b','f44d4b4d76a6bf98c315c70d',NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('5c0023afdf20111f6b254c46','T-0005','visit','2026-04','Fault','contract','71a38e29bf8b6194e04a0afe','2bd0aa06441351283f5f4f3c',NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "task_move" VALUES('0c65a95d8b34371f691c3f06',1,'2026-04-01T01:00:00Z','tester','put off','2026-04-03','2026-04-08','they are on holiday');
CREATE TABLE terms (
  id TEXT PRIMARY KEY,
  promises TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO "terms" VALUES('5ee69dfe6892599f5247c940','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "2h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "same day", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('dbd1b8d7f429d45a834e0495','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "2h", "calendar": "office", "stops": ["answered", "opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "5 working days", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
INSERT INTO "terms" VALUES('7e8a3fbf26b07f4a59e0482a','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "30m", "calendar": "office", "stops": ["answered", "opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "2 working days", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
INSERT INTO "terms" VALUES('4948874c7651bc15c3bedc04','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "1h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "3 working days", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('42f534e7527894e03579d376','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "1h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "same day", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('58a3c66591c55494c41d0f3b','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "2h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "3 working days", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('2200f28319004b5a8b2683ae','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "30m", "calendar": "office", "stops": ["answered", "opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "8h", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
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
INSERT INTO "ticket" VALUES('ea8a5ba4e98ce52a2ec3f07a','SD-000001',1,'printer jams','fault','f44d4b4d76a6bf98c315c70d',NULL,NULL,'2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','worn roller','roller replaced','ecf60e42064b7ce16395f624','857a9113ecd909d7a8e8e19b',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('d50f6afe04a3b46e806908e2','SD-000002',2,'no power','fault','2bd0aa06441351283f5f4f3c',NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL,'7a56928f7a0cf3aa7e37e063','71a38e29bf8b6194e04a0afe',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('46bc71d94962eb758682dd48','SD-000003',3,'scanner reads every second code','fault','2bd0aa06441351283f5f4f3c',NULL,NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'71a38e29bf8b6194e04a0afe',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('5e3c9dfe3fcd6785330bd876','SD-000004',4,'registration desk is down','fault','f44d4b4d76a6bf98c315c70d','down','group','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'857a9113ecd909d7a8e8e19b',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('034563ce6fffd723e7285ffd','SD-000005',5,'cannot log in','fault','f44d4b4d76a6bf98c315c70d',NULL,NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL,NULL,'857a9113ecd909d7a8e8e19b',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('8a30f7a20d82c6928431c419','SD-000006',6,'called by mistake','fault','da2f4c613f256b1a4a86fb32',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('78936bdc7c9671d669b4dc1e','SD-000007',7,'how does it print','fault','da2f4c613f256b1a4a86fb32',NULL,NULL,'2026-03-03T01:00:00Z',NULL,'no training','explained',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('90fc2282bf065b699f63b0ac','INC-7',NULL,'Door, Lock, Stuck','fault','168e592154ca5a44591b86b3',NULL,NULL,'2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','not recorded','not recorded in the log',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('1242f376135edcbb52a34f32','SD-000008',8,'the printer jams again','fault','f44d4b4d76a6bf98c315c70d',NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL,'ecf60e42064b7ce16395f624','857a9113ecd909d7a8e8e19b','ea8a5ba4e98ce52a2ec3f07a',NULL,NULL);
INSERT INTO "ticket" VALUES('aab266926782a73bc2cb3549','SD-000009',9,'the screen is dark','fault','da2f4c613f256b1a4a86fb32',NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('e6093bc7356daca86676beb1','SD-000011',11,'does anybody come?','fault','da2f4c613f256b1a4a86fb32',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('7919718c5c02c5324c157b4d','SD-000012',12,'does anybody come','fault','da2f4c613f256b1a4a86fb32',NULL,NULL,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,'e6093bc7356daca86676beb1',NULL);
INSERT INTO "ticket" VALUES('63bdb94bcbf38e77519442a3','SD-000013',13,'no sound','fault','48c417fe6c601ee003c528ea',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('4480782b66e1fa8b8642daa5','SD-000014',14,'cable loose','fault','da2f4c613f256b1a4a86fb32',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,'e6093bc7356daca86676beb1',NULL,NULL);
INSERT INTO "ticket" VALUES('7978589a543addbac3979620','SD-000015',15,'how does it print now','fault','da2f4c613f256b1a4a86fb32',NULL,NULL,'2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','no training','explained',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('a01f22f05ae8108f1b289dc6','SD-000016',16,'nobody came','complaint','2bd0aa06441351283f5f4f3c',NULL,NULL,'2026-04-01T02:00:00Z',NULL,NULL,NULL,'7a56928f7a0cf3aa7e37e063','71a38e29bf8b6194e04a0afe',NULL,NULL,NULL);
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
INSERT INTO "ticket_period" VALUES('ea8a5ba4e98ce52a2ec3f07a','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','open','P1','gold','county','warranty','out','1','38948524438ac1cfa0917165');
INSERT INTO "ticket_period" VALUES('ea8a5ba4e98ce52a2ec3f07a','2026-03-02T02:05:00Z','9999-12-31T23:59:59Z','closed','P1','gold','county','warranty','out','1','38948524438ac1cfa0917165');
INSERT INTO "ticket_period" VALUES('5e3c9dfe3fcd6785330bd876','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','open','P3','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('5e3c9dfe3fcd6785330bd876','2026-03-02T06:00:00Z','2026-03-03T01:00:00Z','open','P1','gold','city','warranty','unknown','2',NULL);
INSERT INTO "ticket_period" VALUES('5e3c9dfe3fcd6785330bd876','2026-03-03T01:00:00Z','2026-03-04T01:00:00Z','open','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('8a30f7a20d82c6928431c419','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','cancelled','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('78936bdc7c9671d669b4dc1e','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','in','1','aeddea55389420f6f34d2838');
INSERT INTO "ticket_period" VALUES('90fc2282bf065b699f63b0ac','2026-03-02T00:30:00Z','2026-03-02T00:40:00Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('90fc2282bf065b699f63b0ac','2026-03-02T00:40:00Z','2026-03-02T00:50:00Z','open','P3','standard','city','warranty','unknown','1','a8e967836e4d64f63bce9040');
INSERT INTO "ticket_period" VALUES('90fc2282bf065b699f63b0ac','2026-03-02T00:50:00Z','9999-12-31T23:59:59Z','resolved','P3','standard','city','warranty','unknown','1','a8e967836e4d64f63bce9040');
INSERT INTO "ticket_period" VALUES('5e3c9dfe3fcd6785330bd876','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','held','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('1242f376135edcbb52a34f32','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','open','P3','gold','county','warranty','out','1',NULL);
INSERT INTO "ticket_period" VALUES('034563ce6fffd723e7285ffd','2026-03-02T09:20:00Z','2026-03-03T01:00:00Z','open','P2','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('034563ce6fffd723e7285ffd','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P2','gold','city','warranty','unknown','2','aeddea55389420f6f34d2838');
INSERT INTO "ticket_period" VALUES('aab266926782a73bc2cb3549','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','open','P1','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('5e3c9dfe3fcd6785330bd876','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','open','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('d50f6afe04a3b46e806908e2','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','held','P3','standard','city','warranty','in','1',NULL);
INSERT INTO "ticket_period" VALUES('46bc71d94962eb758682dd48','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','open','P2','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('7919718c5c02c5324c157b4d','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','cancelled','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('63bdb94bcbf38e77519442a3','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('e6093bc7356daca86676beb1','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1','38948524438ac1cfa0917165');
INSERT INTO "ticket_period" VALUES('4480782b66e1fa8b8642daa5','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('7978589a543addbac3979620','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','resolved','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('a01f22f05ae8108f1b289dc6','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','in','1',NULL);
CREATE TABLE told (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  journal_seq INTEGER NOT NULL
) STRICT;
INSERT INTO "told" VALUES(1,78);
CREATE TABLE trainee (
  id TEXT PRIMARY KEY,
  session_id TEXT NOT NULL REFERENCES training_session (id),
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL,
  customer_id TEXT REFERENCES customer (id),
  engineer_id TEXT REFERENCES engineer (id),
  contract_id TEXT REFERENCES contract (id),      -- whose entitlement it uses up
  entitlement TEXT,
  amount INTEGER CHECK (amount >= 0),             -- what is charged, where nothing is included
  currency TEXT,
  decimals INTEGER CHECK (decimals BETWEEN 0 AND 4),
  present INTEGER CHECK (present IN (0, 1)),
  mark INTEGER CHECK (mark BETWEEN 0 AND 100),
  passed INTEGER CHECK (passed IN (0, 1)),        -- null: not known yet
  certificate TEXT UNIQUE,                        -- CE-0001
  taught INTEGER NOT NULL DEFAULT 0 CHECK (taught IN (0, 1)),  -- the engineer has the skill by it
  CHECK (customer_id IS NULL OR engineer_id IS NULL),
  CHECK ((contract_id IS NULL) = (entitlement IS NULL)),
  CHECK ((amount IS NULL) = (currency IS NULL) AND (amount IS NULL) = (decimals IS NULL)),
  CHECK (amount IS NULL OR contract_id IS NULL),
  CHECK (mark IS NULL OR present = 1)
) STRICT;
INSERT INTO "trainee" VALUES('ba69e05003884b757c2a86a9','c78f4399a2796deaf3087979','Ms Hu','ms hu','f44d4b4d76a6bf98c315c70d',NULL,'857a9113ecd909d7a8e8e19b','training',NULL,NULL,NULL,0,NULL,0,NULL,0);
INSERT INTO "trainee" VALUES('c9a7700a2ab579fbc8151d0f','c78f4399a2796deaf3087979','Mr Li','mr li','f44d4b4d76a6bf98c315c70d',NULL,NULL,NULL,0,'CNY',2,1,85,1,'CE-0001',0);
INSERT INTO "trainee" VALUES('c78577947f5a4d3b285a3207','c78f4399a2796deaf3087979','Zhao Min','zhao min',NULL,'aeddea55389420f6f34d2838',NULL,NULL,NULL,NULL,NULL,1,70,1,'CE-0002',1);
CREATE TABLE training_session (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,  -- TR-0001
  course TEXT NOT NULL,
  at TEXT NOT NULL,             -- when it begins
  trainer_id TEXT REFERENCES engineer (id),
  place TEXT,
  customer_id TEXT REFERENCES customer (id),
  places INTEGER CHECK (places >= 1),
  held_at TEXT,
  cancelled_at TEXT,
  cancelled_because TEXT,
  CHECK (held_at IS NULL OR cancelled_at IS NULL),
  CHECK ((cancelled_at IS NULL) = (cancelled_because IS NULL))
) STRICT;
INSERT INTO "training_session" VALUES('c78f4399a2796deaf3087979','TR-0001','use','2026-03-31T06:00:00Z','38948524438ac1cfa0917165','North wing','f44d4b4d76a6bf98c315c70d',8,'2026-04-01T01:00:00Z',NULL,NULL);
INSERT INTO "training_session" VALUES('02ad4875c1bd51fcf856fa4d','TR-0002','use','2026-04-20T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE turnover (
  customer_id TEXT NOT NULL REFERENCES customer (id),
  month TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount >= 0), currency TEXT, decimals INTEGER CHECK ((decimals IS NULL) = (currency IS NULL)),
  PRIMARY KEY (customer_id, month)
) STRICT;
INSERT INTO "turnover" VALUES('da2f4c613f256b1a4a86fb32','2026-02',2000000,'CNY',2);
INSERT INTO "turnover" VALUES('da2f4c613f256b1a4a86fb32','2026-04',100000,'CNY',2);
CREATE TABLE warranty_card (
  equipment_id TEXT PRIMARY KEY REFERENCES equipment (id),
  number TEXT,
  dealer_id TEXT REFERENCES customer (id),
  sold_on TEXT NOT NULL,
  received_on TEXT NOT NULL,
  void_because TEXT CHECK (void_because <> ''),
  CHECK (sold_on <= received_on)
) STRICT;
INSERT INTO "warranty_card" VALUES('7a56928f7a0cf3aa7e37e063',NULL,'da2f4c613f256b1a4a86fb32','2026-02-01','2026-02-10',NULL);
CREATE TABLE withdrawn (
  ticket_id TEXT PRIMARY KEY,
  number TEXT NOT NULL,
  count INTEGER,
  at TEXT NOT NULL,
  actor TEXT NOT NULL
) STRICT;
INSERT INTO "withdrawn" VALUES('9214c6716a6aed6b708f03d6','SD-000010',10,'2026-04-01T01:00:00Z','tester');
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
INSERT INTO "word" VALUES('000005',1,0,'丅');
INSERT INTO "word" VALUES('000006',1,0,'七');
INSERT INTO "word" VALUES('000007',1,0,'丂');
INSERT INTO "word" VALUES('000008',1,0,'丆');
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
INSERT INTO "word" VALUES('00005',1,0,'丅');
INSERT INTO "word" VALUES('00006',1,0,'七');
INSERT INTO "word" VALUES('00007',1,0,'丂');
INSERT INTO "word" VALUES('00007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('00008',1,0,'丆');
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
INSERT INTO "word" VALUES('0005',1,0,'丅');
INSERT INTO "word" VALUES('0006',1,0,'七');
INSERT INTO "word" VALUES('0007',1,0,'丂');
INSERT INTO "word" VALUES('0007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('0008',1,0,'丆');
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
INSERT INTO "word" VALUES('again',1,0,'丆');
INSERT INTO "word" VALUES('again',2,0,'丆');
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
INSERT INTO "word" VALUES('came',3,0,'丈');
INSERT INTO "word" VALUES('cannot',1,0,'丅');
INSERT INTO "word" VALUES('cannot',2,0,'丅');
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
INSERT INTO "word" VALUES('jam',3,0,'丈');
INSERT INTO "word" VALUES('jams',1,0,'丆丈');
INSERT INTO "word" VALUES('jams',2,0,'丆丈');
INSERT INTO "word" VALUES('know',3,0,'丂');
INSERT INTO "word" VALUES('labels',3,0,'丈');
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
INSERT INTO "word" VALUES('noon',3,0,'丈');
INSERT INTO "word" VALUES('north',2,0,'丆丈');
INSERT INTO "word" VALUES('not',3,0,'丁丈不');
INSERT INTO "word" VALUES('of',3,0,'不');
INSERT INTO "word" VALUES('once',3,0,'丈');
INSERT INTO "word" VALUES('out',3,0,'丅万不');
INSERT INTO "word" VALUES('paper',3,0,'丈');
INSERT INTO "word" VALUES('photo',3,0,'丈');
INSERT INTO "word" VALUES('png',3,0,'丈');
INSERT INTO "word" VALUES('power',1,0,'下');
INSERT INTO "word" VALUES('power',2,0,'下');
INSERT INTO "word" VALUES('pr',2,0,'丆丈下');
INSERT INTO "word" VALUES('print',1,0,'丂');
INSERT INTO "word" VALUES('print',2,0,'丂');
INSERT INTO "word" VALUES('printed',3,0,'丈');
INSERT INTO "word" VALUES('printer',1,0,'丆丈');
INSERT INTO "word" VALUES('printer',2,0,'丆丈');
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
INSERT INTO "word" VALUES('the',1,0,'丄丆');
INSERT INTO "word" VALUES('the',2,0,'丄丆下');
INSERT INTO "word" VALUES('the',3,0,'丁万');
INSERT INTO "word" VALUES('them',3,0,'丄');
INSERT INTO "word" VALUES('they',3,0,'丂丈');
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
CREATE INDEX customer_keeper ON customer (keeper_id) WHERE keeper_id IS NOT NULL;
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
CREATE INDEX training_session_at ON training_session (at);
CREATE INDEX training_session_customer ON training_session (customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX trainee_session ON trainee (session_id, name_key);
CREATE INDEX trainee_customer ON trainee (customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX ticket_period_had ON ticket_period (engineer_id, until) WHERE state IN ('open', 'held');
CREATE INDEX ticket_unended ON ticket (customer_id) WHERE ended_at IS NULL;
CREATE INDEX notice_clock ON notice (clock_id) WHERE clock_id IS NOT NULL;
CREATE INDEX stock_move_serial ON stock_move (serial_key) WHERE serial IS NOT NULL;
COMMIT;
