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
INSERT INTO "_sqlite_migrations" VALUES(1,'svcdesk','0001_desk','2026-11-28 16:00:05.763266+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'svcdesk','0002_field','2026-11-28 16:00:05.785988+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'svcdesk','0003_truth','2026-11-28 16:00:05.813170+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'svcdesk','0004_slips','2026-11-28 16:00:05.873242+00:00');
INSERT INTO "_sqlite_migrations" VALUES(5,'svcdesk','0005_care','2026-11-28 16:00:06.098949+00:00');
INSERT INTO "_sqlite_migrations" VALUES(6,'svcdesk','0006_kept','2026-11-28 16:00:06.109223+00:00');
CREATE TABLE absence (
  id TEXT PRIMARY KEY,
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  note TEXT,
  CHECK (since < until)
) STRICT;
INSERT INTO "absence" VALUES('b624a264bd68f562fb2e8b6e','0c6522fecfa9e2d54f8df2fb','2026-04-05T16:00:00Z','2026-04-10T16:00:00Z','holiday');
INSERT INTO "absence" VALUES('682aa15a5fef029f7f086e78','0c6522fecfa9e2d54f8df2fb','2026-04-30T16:00:00Z','2026-05-05T16:00:00Z','on leave');
CREATE TABLE acceptance (
  equipment_id TEXT NOT NULL REFERENCES equipment (id),
  stage TEXT NOT NULL,
  accepted_on TEXT NOT NULL,
  accepted_by TEXT NOT NULL CHECK (accepted_by <> ''),
  remark TEXT,
  PRIMARY KEY (equipment_id, stage)
) STRICT;
INSERT INTO "acceptance" VALUES('3669a1db6eaf89fd7bf272a3','final','2026-04-01','Ms Example',NULL);
CREATE TABLE appointment (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  agreed_at TEXT NOT NULL,
  visit_at TEXT NOT NULL,
  asked_by TEXT NOT NULL CHECK (asked_by IN ('customer', 'desk')),
  note TEXT
, visit_until TEXT CHECK (visit_until >= visit_at)) STRICT;
INSERT INTO "appointment" VALUES('472a187a4872fc06f2425616','e31df14a05da9980e92672d7','2026-03-02T01:00:00Z','2026-03-02T02:00:00Z','customer','they close at noon',NULL);
INSERT INTO "appointment" VALUES('5f329c91c313938b69d30ed0','f30cceaa70870da535d6829b','2026-03-04T01:00:00Z','2026-03-05T06:00:00Z','desk',NULL,'2026-03-05T08:00:00Z');
CREATE TABLE approval (
  noun TEXT NOT NULL CHECK (noun IN ('repair', 'request', 'return')),
  noun_id TEXT NOT NULL,   -- of the dispatch, the request or the return
  actor TEXT NOT NULL,
  at TEXT NOT NULL,
  note TEXT, role TEXT,
  PRIMARY KEY (noun, noun_id, actor)
) STRICT;
INSERT INTO "approval" VALUES('return','945a554f4d77bfe29f11c1f7','wang','2026-03-02T03:00:00Z',NULL,NULL);
INSERT INTO "approval" VALUES('request','b74f1fd3e4c6299789e707b6','wang','2026-03-02T06:00:00Z',NULL,NULL);
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
INSERT INTO "article" VALUES('6c11e0a271dbf124e0fa40bd','K-0001','nobody knows how it prints',NULL,NULL,'how does it print','no training','explained','cb0717258dd783741c9505d4','tester','2026-04-01T02:00:00Z',1,NULL,NULL);
CREATE TABLE article_use (
  id TEXT PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES article (id),
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  at TEXT NOT NULL
) STRICT;
INSERT INTO "article_use" VALUES('36cb97452b282675a28babf3','6c11e0a271dbf124e0fa40bd','8a4a5d1dbd818d3374590ee7','2026-04-01T02:00:00Z');
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
INSERT INTO "assessment" VALUES('472a96317f83696c9954d1be','AS-0001','2026-03','tidy','18eaf16acc5feb158b7fcc24',NULL,'e31df14a05da9980e92672d7','46b9befdfae0eeb555fee7ac','2026-03-02T02:05:00Z','fact','{"check": "tidy"}',NULL,2000,2000,'CNY',2,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL);
INSERT INTO "assessment" VALUES('9674220f84cc67d86745b64e','AS-0002','2026-03','calls','18eaf16acc5feb158b7fcc24',NULL,'e31df14a05da9980e92672d7',NULL,'2026-03-20T02:00:00Z','hand',NULL,'line engaged',10000,0,'CNY',2,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','the line was down',NULL);
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
INSERT INTO "assessment_told" VALUES('fd9692a9b37433a84a2e6319','2026-03','18eaf16acc5feb158b7fcc24',NULL,'2026-04-01T01:00:00Z');
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
INSERT INTO "attachment" VALUES('c028f51cca0c111f458d3553','e31df14a05da9980e92672d7',1,'46b9befdfae0eeb555fee7ac',NULL,'photo','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-03-02T02:05:00Z');
INSERT INTO "attachment" VALUES('2adb0860077322980e9ccf30','e31df14a05da9980e92672d7',2,NULL,NULL,'file','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-03-02T02:05:00Z');
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
INSERT INTO "call" VALUES('5a20c38161900751e459d739','e31df14a05da9980e92672d7','2026-03-02T01:00:00Z','phone','Li Na','13800000003','printer jams','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('02053d93070db9506d77b919','d19d553ad179135b18ed2e33','2026-03-02T03:00:00Z','phone',NULL,NULL,'no power','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('3808b83d072e8cb28aa62d2e','d19d553ad179135b18ed2e33','2026-03-02T03:00:00Z','phone',NULL,NULL,'is anybody coming?','tester',1,NULL,NULL);
INSERT INTO "call" VALUES('6c2a7bfdfdbe540cdaead19f','5561ab3837a1ac0be3d582df','2026-03-02T03:30:00Z','phone',NULL,NULL,'scanner reads every second code','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('990ae1307f1efe00a5cf689d','f30cceaa70870da535d6829b','2026-03-02T03:30:00Z','phone',NULL,NULL,'registration desk is down','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('5e8dcc93253ad97cbcae7b5b','25809793bad0d24a956079c6','2026-03-02T09:20:00Z','phone',NULL,NULL,'cannot log in','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('b1e42bc5bcd7d9af56628d6a','309cefee209f6e3a7a9be010','2026-03-03T01:00:00Z','phone',NULL,NULL,'called by mistake','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('49e255051b68d7eab9a6d726','cb0717258dd783741c9505d4','2026-03-03T01:00:00Z','phone',NULL,NULL,'how does it print','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('009c7f8b863ed10f04608fe6','edfc9073181d232579e4dac8','2026-03-02T00:30:00Z','phone',NULL,NULL,'Door, Lock, Stuck','Desk 1',0,NULL,NULL);
INSERT INTO "call" VALUES('6ffc25b804f7e4d26f71936e','a6ee77a712dae57a9cd3afe1','2026-03-04T01:00:00Z','phone',NULL,NULL,'the printer jams again','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('dbe747a46badc137081d96be','6b751b28bec831c46d37b813','2026-03-04T01:00:00Z','phone',NULL,NULL,'the screen is dark','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('fcba532af6862fe7c31638a8','98886f9bd9ad3e0b5d8d31db','2026-04-01T01:00:00Z','phone',NULL,NULL,'does anybody come?','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('d105f791f5b3170f1426641e','98886f9bd9ad3e0b5d8d31db','2026-04-01T01:00:00Z','phone','Mr Sample',NULL,'logged twice','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('1bcc8ffa3a70aedfcee527be','f8487f814827d41534264221','2026-04-01T01:00:00Z','mail','Li Na',NULL,'no sound
since nine','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('3de194c83a166581bb5c2d9d','d776bae476b505baa124823b','2026-04-01T01:00:00Z','phone',NULL,NULL,'cable loose','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('bfb6f15301300555dfefa819','8a4a5d1dbd818d3374590ee7','2026-04-01T02:00:00Z','phone',NULL,NULL,'how does it print now','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('e4c98e2974d91dcd07045b23','3d9ea97b6834dd06fc93532f','2026-04-01T02:00:00Z','phone','Ms Example',NULL,'nobody came','tester',0,NULL,NULL);
CREATE TABLE card (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  value INTEGER NOT NULL CHECK (value > 0),
  balance INTEGER NOT NULL CHECK (balance BETWEEN 0 AND value),
  currency TEXT NOT NULL,
  sold_at TEXT NOT NULL
, decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4)) STRICT;
INSERT INTO "card" VALUES('775fbc88162dfedc79b463a0','CARD-0001','beac66a92f61a3720ea52d68',50000,47000,'CNY','2026-03-02T00:30:00Z',2);
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
INSERT INTO "change" VALUES(1,'9458af03e0de0e9a5b0febdb','engineer','["18eaf16acc5feb158b7fcc24"]',NULL);
INSERT INTO "change" VALUES(2,'9458af03e0de0e9a5b0febdb','engineer_skill','["18eaf16acc5feb158b7fcc24","printer"]',NULL);
INSERT INTO "change" VALUES(3,'2cc8d601b20d1e98f4622288','engineer','["0c6522fecfa9e2d54f8df2fb"]',NULL);
INSERT INTO "change" VALUES(4,'2cc8d601b20d1e98f4622288','engineer_skill','["0c6522fecfa9e2d54f8df2fb","installation"]',NULL);
INSERT INTO "change" VALUES(5,'2cc8d601b20d1e98f4622288','engineer_role','["0c6522fecfa9e2d54f8df2fb","reception"]',NULL);
INSERT INTO "change" VALUES(6,'95e3b64f33f7d9881fc2b5ef','absence','["b624a264bd68f562fb2e8b6e"]',NULL);
INSERT INTO "change" VALUES(7,'4708cbc7d99a9947733372b9','customer','["beac66a92f61a3720ea52d68"]',NULL);
INSERT INTO "change" VALUES(8,'4708cbc7d99a9947733372b9','phone','["beac66a92f61a3720ea52d68","8613800000001",""]',NULL);
INSERT INTO "change" VALUES(9,'da74ae103c96c9f30d38042f','customer','["2cfc431187f4de0144dd7bc9"]',NULL);
INSERT INTO "change" VALUES(10,'da74ae103c96c9f30d38042f','phone','["2cfc431187f4de0144dd7bc9","8613800000002",""]',NULL);
INSERT INTO "change" VALUES(11,'a7d7faf8bf27e8baf75bbaa3','customer','["ccde8ca7731daae39fd0cf82"]',NULL);
INSERT INTO "change" VALUES(12,'52aa8efd3c0563f296339b37','site','["296f7e0cf14684fde0a2408c"]',NULL);
INSERT INTO "change" VALUES(13,'5cbfcc9ccc2ca1180f84e8d2','phone','["beac66a92f61a3720ea52d68","8613800000003",""]',NULL);
INSERT INTO "change" VALUES(14,'5cbfcc9ccc2ca1180f84e8d2','contact','["4e1b512b1d49be96fb272573"]',NULL);
INSERT INTO "change" VALUES(15,'f02b80c44218d65f58afffc6','contract','["e67ad8f50f2b524e6e9e8ea3"]',NULL);
INSERT INTO "change" VALUES(16,'f02b80c44218d65f58afffc6','entitlement','["e67ad8f50f2b524e6e9e8ea3","visit"]',NULL);
INSERT INTO "change" VALUES(17,'f02b80c44218d65f58afffc6','entitlement','["e67ad8f50f2b524e6e9e8ea3","training"]',NULL);
INSERT INTO "change" VALUES(18,'76f3667a4749bf943901f348','contract','["20ca87031d2bec410d0a87c7"]',NULL);
INSERT INTO "change" VALUES(19,'be5b2a79431c976761a33802','equipment','["8aa4b012f4d15549c228a1d2"]',NULL);
INSERT INTO "change" VALUES(20,'eb19c9e373d579eeceea4237','equipment','["3669a1db6eaf89fd7bf272a3"]',NULL);
INSERT INTO "change" VALUES(21,'5afe0ab7f55e604276fbcd8e','equipment','["3b156dc41fdc734cfdfe25f3"]',NULL);
INSERT INTO "change" VALUES(22,'4a9429a19c9b5fca905f6b6a','holder','["b73d954fd1379b03d583d696"]',NULL);
INSERT INTO "change" VALUES(23,'4a9429a19c9b5fca905f6b6a','stock','["b73d954fd1379b03d583d696","roller","new"]',NULL);
INSERT INTO "change" VALUES(24,'4a9429a19c9b5fca905f6b6a','stock_move','["b27515949a6b73d986604350"]',NULL);
INSERT INTO "change" VALUES(25,'56a66812b8f9577c5b0e9fda','holder','["4126650e7abc4bc2669d0141"]',NULL);
INSERT INTO "change" VALUES(26,'56a66812b8f9577c5b0e9fda','stock','["b73d954fd1379b03d583d696","roller","new"]','{"holder_id":"b73d954fd1379b03d583d696","part":"roller","condition":"new","quantity":10}');
INSERT INTO "change" VALUES(27,'56a66812b8f9577c5b0e9fda','stock','["4126650e7abc4bc2669d0141","roller","new"]',NULL);
INSERT INTO "change" VALUES(28,'56a66812b8f9577c5b0e9fda','stock_move','["7765b016394867f0f76e7485"]',NULL);
INSERT INTO "change" VALUES(29,'357aa17d8e585780b2b20d53','holder','["bf7b792ce0d96cd95f9c2ce2"]',NULL);
INSERT INTO "change" VALUES(30,'357aa17d8e585780b2b20d53','stock','["b73d954fd1379b03d583d696","roller","new"]','{"holder_id":"b73d954fd1379b03d583d696","part":"roller","condition":"new","quantity":7}');
INSERT INTO "change" VALUES(31,'357aa17d8e585780b2b20d53','stock','["bf7b792ce0d96cd95f9c2ce2","roller","new"]',NULL);
INSERT INTO "change" VALUES(32,'357aa17d8e585780b2b20d53','stock_move','["681c23d70eba9fcb36d818da"]',NULL);
INSERT INTO "change" VALUES(33,'956233b869cd9af6edf8b41d','card','["775fbc88162dfedc79b463a0"]',NULL);
INSERT INTO "change" VALUES(34,'b23d502504216730cd9296c7','ticket','["e31df14a05da9980e92672d7"]',NULL);
INSERT INTO "change" VALUES(35,'b23d502504216730cd9296c7','ticket_period','["e31df14a05da9980e92672d7","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(36,'b23d502504216730cd9296c7','call','["5a20c38161900751e459d739"]',NULL);
INSERT INTO "change" VALUES(37,'b23d502504216730cd9296c7','clock','["e853ee956381ca30dffbba3b"]',NULL);
INSERT INTO "change" VALUES(38,'b23d502504216730cd9296c7','clock','["74c9784ea26ebfad5f1d4f73"]',NULL);
INSERT INTO "change" VALUES(39,'b23d502504216730cd9296c7','clock','["c33df91b34a50c05023df836"]',NULL);
INSERT INTO "change" VALUES(40,'b23d502504216730cd9296c7','clock_period','["e853ee956381ca30dffbba3b","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(41,'b23d502504216730cd9296c7','clock_period','["74c9784ea26ebfad5f1d4f73","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(42,'b23d502504216730cd9296c7','clock_period','["c33df91b34a50c05023df836","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(43,'c5f46b7a98eb39860cd24b12','ticket_period','["e31df14a05da9980e92672d7","2026-03-02T01:00:00Z"]','{"ticket_id":"e31df14a05da9980e92672d7","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(44,'c5f46b7a98eb39860cd24b12','ticket_period','["e31df14a05da9980e92672d7","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(45,'7d2cc23542b4542efd3b65a7','clock','["e853ee956381ca30dffbba3b"]','{"id":"e853ee956381ca30dffbba3b","ticket_id":"e31df14a05da9980e92672d7","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(46,'7d2cc23542b4542efd3b65a7','clock','["74c9784ea26ebfad5f1d4f73"]','{"id":"74c9784ea26ebfad5f1d4f73","ticket_id":"e31df14a05da9980e92672d7","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(47,'7d2cc23542b4542efd3b65a7','clock_period','["e853ee956381ca30dffbba3b","2026-03-02T01:00:00Z"]','{"clock_id":"e853ee956381ca30dffbba3b","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T01:15:00Z","held":0}');
INSERT INTO "change" VALUES(48,'7d2cc23542b4542efd3b65a7','clock_period','["74c9784ea26ebfad5f1d4f73","2026-03-02T01:00:00Z"]','{"clock_id":"74c9784ea26ebfad5f1d4f73","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T01:30:00Z","held":0}');
INSERT INTO "change" VALUES(49,'7f7bc5d1edb0406874aea04b','appointment','["472a187a4872fc06f2425616"]',NULL);
INSERT INTO "change" VALUES(50,'79860d978484c6249bea9590','consent','["1ba754d4f67f6263c49b28f9"]',NULL);
INSERT INTO "change" VALUES(51,'bc67d8944b5c7f5a3cd62854','quote','["fe00025c6d90c390fcfbb255"]',NULL);
INSERT INTO "change" VALUES(52,'bc67d8944b5c7f5a3cd62854','priced_line','["5cb49ed60cef00693ab07307"]',NULL);
INSERT INTO "change" VALUES(53,'bc67d8944b5c7f5a3cd62854','priced_line','["404fc5bd4c7b453a524ceaed"]',NULL);
INSERT INTO "change" VALUES(54,'bc67d8944b5c7f5a3cd62854','priced_line','["67d1cae229dc50f578d1619a"]',NULL);
INSERT INTO "change" VALUES(55,'bc67d8944b5c7f5a3cd62854','priced_line','["26751e348879ea4b452e7b51"]',NULL);
INSERT INTO "change" VALUES(56,'b0b798d6dc9846f88a5e56c4','consent','["73feec8c0e732edc3e4bbc71"]',NULL);
INSERT INTO "change" VALUES(57,'c3493c80e9f629ae65c91d59','dispatch','["46b9befdfae0eeb555fee7ac"]',NULL);
INSERT INTO "change" VALUES(58,'c3493c80e9f629ae65c91d59','clock','["fe753abef2d77032cee0f430"]',NULL);
INSERT INTO "change" VALUES(59,'c3493c80e9f629ae65c91d59','clock_period','["fe753abef2d77032cee0f430","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(60,'99b7ad3cc7d89b84179f7455','holder','["5b14f5d07f7a96d7349be101"]',NULL);
INSERT INTO "change" VALUES(61,'99b7ad3cc7d89b84179f7455','stock','["4126650e7abc4bc2669d0141","roller","new"]','{"holder_id":"4126650e7abc4bc2669d0141","part":"roller","condition":"new","quantity":3}');
INSERT INTO "change" VALUES(62,'99b7ad3cc7d89b84179f7455','stock','["5b14f5d07f7a96d7349be101","roller","new"]',NULL);
INSERT INTO "change" VALUES(63,'99b7ad3cc7d89b84179f7455','stock_move','["83c5a96289bcf14474220f9d"]',NULL);
INSERT INTO "change" VALUES(64,'f17aa6176e8fd0e4779cbc46','dispatch','["46b9befdfae0eeb555fee7ac"]','{"id":"46b9befdfae0eeb555fee7ac","ticket_id":"e31df14a05da9980e92672d7","visit":1,"engineer_id":"18eaf16acc5feb158b7fcc24","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(65,'f17aa6176e8fd0e4779cbc46','clock','["fe753abef2d77032cee0f430"]','{"id":"fe753abef2d77032cee0f430","ticket_id":"e31df14a05da9980e92672d7","target":"arrive","tier":"gold","within":"2h clock","calendar":"always","stops":"arrived","pauses":null,"started_by":"ordered","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(66,'f17aa6176e8fd0e4779cbc46','clock_period','["fe753abef2d77032cee0f430","2026-03-02T01:00:00Z"]','{"clock_id":"fe753abef2d77032cee0f430","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(67,'8867d00d1f2b807150331384','dispatch','["46b9befdfae0eeb555fee7ac"]','{"id":"46b9befdfae0eeb555fee7ac","ticket_id":"e31df14a05da9980e92672d7","visit":1,"engineer_id":"18eaf16acc5feb158b7fcc24","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(68,'8867d00d1f2b807150331384','dispatch_check','["46b9befdfae0eeb555fee7ac","uniform"]',NULL);
INSERT INTO "change" VALUES(69,'8867d00d1f2b807150331384','dispatch_check','["46b9befdfae0eeb555fee7ac","tidy"]',NULL);
INSERT INTO "change" VALUES(70,'8867d00d1f2b807150331384','dispatch_item','["46b9befdfae0eeb555fee7ac","training"]',NULL);
INSERT INTO "change" VALUES(71,'8867d00d1f2b807150331384','stock','["5b14f5d07f7a96d7349be101","roller","new"]','{"holder_id":"5b14f5d07f7a96d7349be101","part":"roller","condition":"new","quantity":1}');
INSERT INTO "change" VALUES(72,'8867d00d1f2b807150331384','stock_move','["bb16c2dbc7e61167426667cc"]',NULL);
INSERT INTO "change" VALUES(73,'8867d00d1f2b807150331384','priced_line','["9bb15c5aaa9e420feca504ce"]',NULL);
INSERT INTO "change" VALUES(74,'8867d00d1f2b807150331384','priced_line','["b521f6ace7296b5e030de117"]',NULL);
INSERT INTO "change" VALUES(75,'8867d00d1f2b807150331384','priced_line','["9ad52d4e2d5455703c56b438"]',NULL);
INSERT INTO "change" VALUES(76,'8867d00d1f2b807150331384','priced_line','["ccbd3a773d75c91e383e38f7"]',NULL);
INSERT INTO "change" VALUES(77,'8867d00d1f2b807150331384','priced_line','["990324d14f22a00a78baffd8"]',NULL);
INSERT INTO "change" VALUES(78,'8867d00d1f2b807150331384','entitlement','["e67ad8f50f2b524e6e9e8ea3","training"]','{"contract_id":"e67ad8f50f2b524e6e9e8ea3","entitlement":"training","total":2,"used":0}');
INSERT INTO "change" VALUES(79,'1475cc17f0e28b9b3a2e9819','attachment','["c028f51cca0c111f458d3553"]',NULL);
INSERT INTO "change" VALUES(80,'e09d44e00a8cc59fc22e2fc3','attachment','["2adb0860077322980e9ccf30"]',NULL);
INSERT INTO "change" VALUES(81,'89fafe38ab83e044f182b135','dispatch','["46b9befdfae0eeb555fee7ac"]','{"id":"46b9befdfae0eeb555fee7ac","ticket_id":"e31df14a05da9980e92672d7","visit":1,"engineer_id":"18eaf16acc5feb158b7fcc24","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":null,"cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"cost","work_charged":"free"}');
INSERT INTO "change" VALUES(82,'89fafe38ab83e044f182b135','dispatch','["46b9befdfae0eeb555fee7ac"]','{"id":"46b9befdfae0eeb555fee7ac","ticket_id":"e31df14a05da9980e92672d7","visit":1,"engineer_id":"18eaf16acc5feb158b7fcc24","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":null,"cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":"Li Na","signed_at":"2026-03-02T02:05:00Z","failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"cost","work_charged":"free"}');
INSERT INTO "change" VALUES(83,'89fafe38ab83e044f182b135','ticket_period','["e31df14a05da9980e92672d7","2026-03-02T01:00:00Z"]','{"ticket_id":"e31df14a05da9980e92672d7","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":"18eaf16acc5feb158b7fcc24"}');
INSERT INTO "change" VALUES(84,'89fafe38ab83e044f182b135','ticket_period','["e31df14a05da9980e92672d7","2026-03-02T02:05:00Z"]',NULL);
INSERT INTO "change" VALUES(85,'89fafe38ab83e044f182b135','ticket','["e31df14a05da9980e92672d7"]','{"id":"e31df14a05da9980e92672d7","number":"SD-000001","count":1,"summary":"printer jams","kind":"fault","customer_id":"beac66a92f61a3720ea52d68","severity":null,"reach":null,"opened_at":"2026-03-02T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":"8aa4b012f4d15549c228a1d2","contract_id":"e67ad8f50f2b524e6e9e8ea3","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(86,'89fafe38ab83e044f182b135','clock','["c33df91b34a50c05023df836"]','{"id":"c33df91b34a50c05023df836","ticket_id":"e31df14a05da9980e92672d7","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(87,'89fafe38ab83e044f182b135','clock_period','["c33df91b34a50c05023df836","2026-03-02T01:00:00Z"]','{"clock_id":"c33df91b34a50c05023df836","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(88,'44ea9388deeca72b21d4269a','card','["775fbc88162dfedc79b463a0"]','{"id":"775fbc88162dfedc79b463a0","number":"CARD-0001","customer_id":"beac66a92f61a3720ea52d68","value":50000,"balance":50000,"currency":"CNY","sold_at":"2026-03-02T00:30:00Z","decimals":2}');
INSERT INTO "change" VALUES(89,'44ea9388deeca72b21d4269a','payment','["945724e84bbdfe4e27e4d2f0"]',NULL);
INSERT INTO "change" VALUES(90,'95beaf883fa788dfe0ef4753','payment','["16e846581fb9a0bc1bd7eced"]',NULL);
INSERT INTO "change" VALUES(91,'c7f532f9a832fd3de85f7ec6','dispatch','["46b9befdfae0eeb555fee7ac"]','{"id":"46b9befdfae0eeb555fee7ac","ticket_id":"e31df14a05da9980e92672d7","visit":1,"engineer_id":"18eaf16acc5feb158b7fcc24","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":"2026-03-02T02:05:00Z","cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":"Li Na","signed_at":"2026-03-02T02:05:00Z","failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"cost","work_charged":"free"}');
INSERT INTO "change" VALUES(92,'444ad5f3c7e32d8e9c21e838','discount','["e31df14a05da9980e92672d7"]',NULL);
INSERT INTO "change" VALUES(93,'fa6b1e3a8b3f6c8a89a0d974','payment','["7ef0dd190c673a2303402625"]',NULL);
INSERT INTO "change" VALUES(94,'154a4c770a3b4a111ed0f523','payment','["7ef0dd190c673a2303402625"]','{"id":"7ef0dd190c673a2303402625","receipt":"R-0003","ticket_id":"e31df14a05da9980e92672d7","amount":500,"currency":"CNY","method":"transfer","card_id":null,"at":"2026-03-02T02:05:00Z","taken_by":"tester","decimals":2,"kind":"refund","voided_at":null,"voided_by":null,"voided_why":null}');
INSERT INTO "change" VALUES(95,'8c872ffcdf371c0f65cb6440','ticket_period','["e31df14a05da9980e92672d7","2026-03-02T02:05:00Z"]','{"ticket_id":"e31df14a05da9980e92672d7","since":"2026-03-02T02:05:00Z","until":"9999-12-31T23:59:59Z","state":"resolved","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":"18eaf16acc5feb158b7fcc24"}');
INSERT INTO "change" VALUES(96,'8c872ffcdf371c0f65cb6440','ticket_period','["e31df14a05da9980e92672d7","2026-03-02T02:05:00Z"]',NULL);
INSERT INTO "change" VALUES(97,'d175e42f387804517af2b000','ticket','["d19d553ad179135b18ed2e33"]',NULL);
INSERT INTO "change" VALUES(98,'d175e42f387804517af2b000','ticket_period','["d19d553ad179135b18ed2e33","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(99,'d175e42f387804517af2b000','call','["02053d93070db9506d77b919"]',NULL);
INSERT INTO "change" VALUES(100,'d175e42f387804517af2b000','clock','["4f52e520324f4e2fda076ae2"]',NULL);
INSERT INTO "change" VALUES(101,'d175e42f387804517af2b000','clock','["b2a5fd13278ad2381319661c"]',NULL);
INSERT INTO "change" VALUES(102,'d175e42f387804517af2b000','clock_period','["4f52e520324f4e2fda076ae2","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(103,'d175e42f387804517af2b000','clock_period','["b2a5fd13278ad2381319661c","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(104,'21bd7aff0d0d1e6b0ca8da23','call','["3808b83d072e8cb28aa62d2e"]',NULL);
INSERT INTO "change" VALUES(105,'03f70cc7c895fa4a6ac22818','loan','["c51b971481c793d7cf15a810"]',NULL);
INSERT INTO "change" VALUES(106,'7485f5e97a5888cbf74ab54d','rma','["945a554f4d77bfe29f11c1f7"]',NULL);
INSERT INTO "change" VALUES(107,'ee7369623983055075214fae','approval','["return","945a554f4d77bfe29f11c1f7","wang"]',NULL);
INSERT INTO "change" VALUES(108,'ee7369623983055075214fae','rma','["945a554f4d77bfe29f11c1f7"]','{"id":"945a554f4d77bfe29f11c1f7","number":"RMA-0001","ticket_id":"d19d553ad179135b18ed2e33","equipment_id":"3669a1db6eaf89fd7bf272a3","reason":"quality","decision":"repair","freight":"desk","because":"{\"when\": {\"warranty\": [\"in\"]}}","overruled_by":null,"asked_at":"2026-03-02T03:00:00Z","asked_by":"tester","approved_at":null,"sent_at":null,"back_at":null,"done_at":null,"reached_at":null,"freight_back":"desk","book":null,"cost_there":null,"cost_back":null,"currency":null,"decimals":null,"repair_first":0,"signed_by":null}');
INSERT INTO "change" VALUES(109,'a6142769dd529092b8e4f471','consent','["9ca0aa75585f1983d79864f8"]',NULL);
INSERT INTO "change" VALUES(110,'c2781675dff522d6038c7b6b','rma','["945a554f4d77bfe29f11c1f7"]','{"id":"945a554f4d77bfe29f11c1f7","number":"RMA-0001","ticket_id":"d19d553ad179135b18ed2e33","equipment_id":"3669a1db6eaf89fd7bf272a3","reason":"quality","decision":"repair","freight":"desk","because":"{\"when\": {\"warranty\": [\"in\"]}}","overruled_by":null,"asked_at":"2026-03-02T03:00:00Z","asked_by":"tester","approved_at":"2026-03-02T03:00:00Z","sent_at":null,"back_at":null,"done_at":null,"reached_at":null,"freight_back":"desk","book":null,"cost_there":null,"cost_back":null,"currency":null,"decimals":null,"repair_first":0,"signed_by":null}');
INSERT INTO "change" VALUES(111,'37cc92ff08d0d175276532be','ticket_period','["d19d553ad179135b18ed2e33","2026-03-02T03:00:00Z"]','{"ticket_id":"d19d553ad179135b18ed2e33","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(112,'37cc92ff08d0d175276532be','ticket_period','["d19d553ad179135b18ed2e33","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(113,'37cc92ff08d0d175276532be','hold','["f2d3382a59d2b3286db00afe"]',NULL);
INSERT INTO "change" VALUES(114,'37cc92ff08d0d175276532be','clock_period','["4f52e520324f4e2fda076ae2","2026-03-02T03:00:00Z"]','{"clock_id":"4f52e520324f4e2fda076ae2","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T06:00:00Z","held":0}');
INSERT INTO "change" VALUES(115,'37cc92ff08d0d175276532be','clock_period','["4f52e520324f4e2fda076ae2","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(116,'f8db80cecad2b3a1e659d550','ticket','["5561ab3837a1ac0be3d582df"]',NULL);
INSERT INTO "change" VALUES(117,'f8db80cecad2b3a1e659d550','ticket_period','["5561ab3837a1ac0be3d582df","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(118,'f8db80cecad2b3a1e659d550','call','["6c2a7bfdfdbe540cdaead19f"]',NULL);
INSERT INTO "change" VALUES(119,'f8db80cecad2b3a1e659d550','clock','["bfd3da17260098706a74cf7f"]',NULL);
INSERT INTO "change" VALUES(120,'f8db80cecad2b3a1e659d550','clock','["f9b1fc9594ae58c8f600e4e6"]',NULL);
INSERT INTO "change" VALUES(121,'f8db80cecad2b3a1e659d550','clock_period','["bfd3da17260098706a74cf7f","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(122,'f8db80cecad2b3a1e659d550','clock_period','["f9b1fc9594ae58c8f600e4e6","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(123,'e61f24f90f5c13346d0a8a49','ticket','["f30cceaa70870da535d6829b"]',NULL);
INSERT INTO "change" VALUES(124,'e61f24f90f5c13346d0a8a49','ticket_period','["f30cceaa70870da535d6829b","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(125,'e61f24f90f5c13346d0a8a49','call','["990ae1307f1efe00a5cf689d"]',NULL);
INSERT INTO "change" VALUES(126,'e61f24f90f5c13346d0a8a49','clock','["a56f206cf10bbcc1098f2f61"]',NULL);
INSERT INTO "change" VALUES(127,'e61f24f90f5c13346d0a8a49','clock','["f831fce9fc58c1ec824d00aa"]',NULL);
INSERT INTO "change" VALUES(128,'e61f24f90f5c13346d0a8a49','clock','["b4dddd197de8dde12edf57cf"]',NULL);
INSERT INTO "change" VALUES(129,'e61f24f90f5c13346d0a8a49','clock_period','["a56f206cf10bbcc1098f2f61","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(130,'e61f24f90f5c13346d0a8a49','clock_period','["f831fce9fc58c1ec824d00aa","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(131,'e61f24f90f5c13346d0a8a49','clock_period','["b4dddd197de8dde12edf57cf","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(132,'1408383caeccf7ec7ddfa58c','ticket','["f30cceaa70870da535d6829b"]','{"id":"f30cceaa70870da535d6829b","number":"SD-000004","count":4,"summary":"registration desk is down","kind":"fault","customer_id":"beac66a92f61a3720ea52d68","severity":null,"reach":null,"opened_at":"2026-03-02T03:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":"e67ad8f50f2b524e6e9e8ea3","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(133,'1408383caeccf7ec7ddfa58c','ticket_period','["f30cceaa70870da535d6829b","2026-03-02T03:30:00Z"]','{"ticket_id":"f30cceaa70870da535d6829b","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(134,'1408383caeccf7ec7ddfa58c','ticket_period','["f30cceaa70870da535d6829b","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(135,'1408383caeccf7ec7ddfa58c','clock','["a56f206cf10bbcc1098f2f61"]','{"id":"a56f206cf10bbcc1098f2f61","ticket_id":"f30cceaa70870da535d6829b","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(136,'1408383caeccf7ec7ddfa58c','clock','["f831fce9fc58c1ec824d00aa"]','{"id":"f831fce9fc58c1ec824d00aa","ticket_id":"f30cceaa70870da535d6829b","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(137,'1408383caeccf7ec7ddfa58c','clock','["b4dddd197de8dde12edf57cf"]','{"id":"b4dddd197de8dde12edf57cf","ticket_id":"f30cceaa70870da535d6829b","target":"solve","tier":"gold","within":"3 working days","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(138,'1408383caeccf7ec7ddfa58c','clock_period','["b4dddd197de8dde12edf57cf","2026-03-02T03:30:00Z"]','{"clock_id":"b4dddd197de8dde12edf57cf","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-05T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(139,'1408383caeccf7ec7ddfa58c','clock_period','["b4dddd197de8dde12edf57cf","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(140,'e9a7299d1546d6ad155c31b4','ticket_period','["f30cceaa70870da535d6829b","2026-03-02T06:00:00Z"]','{"ticket_id":"f30cceaa70870da535d6829b","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(141,'e9a7299d1546d6ad155c31b4','ticket_period','["f30cceaa70870da535d6829b","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(142,'7814fcdbe4864adb17a218d4','clock','["bfd3da17260098706a74cf7f"]','{"id":"bfd3da17260098706a74cf7f","ticket_id":"5561ab3837a1ac0be3d582df","target":"answer","tier":"standard","within":"30m","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(143,'7814fcdbe4864adb17a218d4','clock_period','["bfd3da17260098706a74cf7f","2026-03-02T03:30:00Z"]','{"clock_id":"bfd3da17260098706a74cf7f","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(144,'7814fcdbe4864adb17a218d4','contract_extension','["bfd3da17260098706a74cf7f"]',NULL);
INSERT INTO "change" VALUES(145,'7814fcdbe4864adb17a218d4','contract','["20ca87031d2bec410d0a87c7"]','{"id":"20ca87031d2bec410d0a87c7","number":"C-0002","customer_id":"2cfc431187f4de0144dd7bc9","kind":"basic","tier":"standard","phase":null,"starts_on":"2026-01-01","ends_on":"2026-12-31"}');
INSERT INTO "change" VALUES(146,'37604c44fa152fdecec4c09a','stock_request','["b74f1fd3e4c6299789e707b6"]',NULL);
INSERT INTO "change" VALUES(147,'f5c3c896ae1baaee682f794f','approval','["request","b74f1fd3e4c6299789e707b6","wang"]',NULL);
INSERT INTO "change" VALUES(148,'f5c3c896ae1baaee682f794f','stock_request','["b74f1fd3e4c6299789e707b6"]','{"id":"b74f1fd3e4c6299789e707b6","number":"REQ-0001","holder_id":"bf7b792ce0d96cd95f9c2ce2","part":"roller","quantity":2,"state":"asked","asked_at":"2026-03-02T06:00:00Z","asked_by":"tester","because":"for the fair"}');
INSERT INTO "change" VALUES(149,'749015e01d57bd988228187d','stock','["b73d954fd1379b03d583d696","roller","new"]','{"holder_id":"b73d954fd1379b03d583d696","part":"roller","condition":"new","quantity":5}');
INSERT INTO "change" VALUES(150,'749015e01d57bd988228187d','stock','["bf7b792ce0d96cd95f9c2ce2","roller","new"]','{"holder_id":"bf7b792ce0d96cd95f9c2ce2","part":"roller","condition":"new","quantity":2}');
INSERT INTO "change" VALUES(151,'749015e01d57bd988228187d','stock_move','["9115fe33673555a20207fec6"]',NULL);
INSERT INTO "change" VALUES(152,'749015e01d57bd988228187d','stock_request','["b74f1fd3e4c6299789e707b6"]','{"id":"b74f1fd3e4c6299789e707b6","number":"REQ-0001","holder_id":"bf7b792ce0d96cd95f9c2ce2","part":"roller","quantity":2,"state":"approved","asked_at":"2026-03-02T06:00:00Z","asked_by":"tester","because":"for the fair"}');
INSERT INTO "change" VALUES(153,'31380fd286e40822eb821b73','stock','["4126650e7abc4bc2669d0141","roller","new"]','{"holder_id":"4126650e7abc4bc2669d0141","part":"roller","condition":"new","quantity":2}');
INSERT INTO "change" VALUES(154,'31380fd286e40822eb821b73','stock_move','["2b8833ac342cc1e3df0231b6"]',NULL);
INSERT INTO "change" VALUES(155,'31380fd286e40822eb821b73','loss','["2b8833ac342cc1e3df0231b6"]',NULL);
INSERT INTO "change" VALUES(156,'8666c875a65b854a57f021a9','entitlement','["e67ad8f50f2b524e6e9e8ea3","visit"]','{"contract_id":"e67ad8f50f2b524e6e9e8ea3","entitlement":"visit","total":4,"used":0}');
INSERT INTO "change" VALUES(157,'f4c9b67d2932bf3cad657375','ticket','["25809793bad0d24a956079c6"]',NULL);
INSERT INTO "change" VALUES(158,'f4c9b67d2932bf3cad657375','ticket_period','["25809793bad0d24a956079c6","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(159,'f4c9b67d2932bf3cad657375','call','["5e8dcc93253ad97cbcae7b5b"]',NULL);
INSERT INTO "change" VALUES(160,'f4c9b67d2932bf3cad657375','clock','["903fa7a61ac81f82be600348"]',NULL);
INSERT INTO "change" VALUES(161,'f4c9b67d2932bf3cad657375','clock','["bb3043beeafc70b75b934506"]',NULL);
INSERT INTO "change" VALUES(162,'f4c9b67d2932bf3cad657375','clock','["2752d6c1f82d49a760e06a11"]',NULL);
INSERT INTO "change" VALUES(163,'f4c9b67d2932bf3cad657375','clock_period','["903fa7a61ac81f82be600348","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(164,'f4c9b67d2932bf3cad657375','clock_period','["bb3043beeafc70b75b934506","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(165,'f4c9b67d2932bf3cad657375','clock_period','["2752d6c1f82d49a760e06a11","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(166,'3298d24b01735192b40a243f','escalation','["b4dddd197de8dde12edf57cf",75]',NULL);
INSERT INTO "change" VALUES(167,'3298d24b01735192b40a243f','notice','["29d883a18d68b91dfcc8a118"]',NULL);
INSERT INTO "change" VALUES(168,'bc2732d8ab14c567938e254e','notice','["29d883a18d68b91dfcc8a118"]','{"id":"29d883a18d68b91dfcc8a118","ticket_id":"f30cceaa70870da535d6829b","recipient":"head","engineer_id":null,"way":"command","made_at":"2026-03-02T09:20:00Z","document":"{\"target\": \"solve\", \"within\": \"same day\", \"percent\": 75, \"note\": \"time is running out\", \"due_at\": \"2026-03-02T09:30:00Z\", \"ticket\": {\"number\": \"SD-000004\", \"summary\": \"registration desk is down\", \"state\": \"open\", \"priority\": \"P1\", \"tier\": \"gold\", \"region\": \"city\", \"level\": \"2\", \"kind\": \"fault\", \"customer\": \"Example Clinic\", \"engineer\": null, \"opened_at\": \"2026-03-02T03:30:00Z\"}}","claimed_until":"2026-03-02T09:22:00Z","sent_at":null,"tries":0,"error":null,"clock_id":"b4dddd197de8dde12edf57cf","percent":75,"about_at":"2026-03-02T08:15:00Z","not_before":null,"event_seq":null}');
INSERT INTO "change" VALUES(169,'3cdedf4cf382472a49e2ac31','escalation','["2752d6c1f82d49a760e06a11",75]',NULL);
INSERT INTO "change" VALUES(170,'3cdedf4cf382472a49e2ac31','notice','["82380a69a7ead89794b174e9"]',NULL);
INSERT INTO "change" VALUES(171,'98d9cb394e502dc8de534454','escalation','["b4dddd197de8dde12edf57cf",100]',NULL);
INSERT INTO "change" VALUES(172,'98d9cb394e502dc8de534454','ticket_period','["f30cceaa70870da535d6829b","2026-03-02T06:00:00Z"]','{"ticket_id":"f30cceaa70870da535d6829b","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":null}');
INSERT INTO "change" VALUES(173,'98d9cb394e502dc8de534454','ticket_period','["f30cceaa70870da535d6829b","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(174,'98d9cb394e502dc8de534454','clock','["b4dddd197de8dde12edf57cf"]','{"id":"b4dddd197de8dde12edf57cf","ticket_id":"f30cceaa70870da535d6829b","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(175,'b60c4f95701b0c1fcf8829eb','escalation','["2752d6c1f82d49a760e06a11",100]',NULL);
INSERT INTO "change" VALUES(176,'b60c4f95701b0c1fcf8829eb','ticket_period','["25809793bad0d24a956079c6","2026-03-02T09:20:00Z"]','{"ticket_id":"25809793bad0d24a956079c6","since":"2026-03-02T09:20:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(177,'b60c4f95701b0c1fcf8829eb','ticket_period','["25809793bad0d24a956079c6","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(178,'b60c4f95701b0c1fcf8829eb','clock','["2752d6c1f82d49a760e06a11"]','{"id":"2752d6c1f82d49a760e06a11","ticket_id":"25809793bad0d24a956079c6","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(179,'b60c4f95701b0c1fcf8829eb','clock','["903fa7a61ac81f82be600348"]','{"id":"903fa7a61ac81f82be600348","ticket_id":"25809793bad0d24a956079c6","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(180,'b60c4f95701b0c1fcf8829eb','clock','["bb3043beeafc70b75b934506"]','{"id":"bb3043beeafc70b75b934506","ticket_id":"25809793bad0d24a956079c6","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(181,'be4706831e7a8ed99d47f835','escalation','["2752d6c1f82d49a760e06a11",150]',NULL);
INSERT INTO "change" VALUES(182,'be4706831e7a8ed99d47f835','ticket_period','["25809793bad0d24a956079c6","2026-03-03T01:00:00Z"]','{"ticket_id":"25809793bad0d24a956079c6","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":null}');
INSERT INTO "change" VALUES(183,'be4706831e7a8ed99d47f835','ticket_period','["25809793bad0d24a956079c6","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(184,'4766c34bf31a27ee82d5fa84','notice','["82380a69a7ead89794b174e9"]','{"id":"82380a69a7ead89794b174e9","ticket_id":"25809793bad0d24a956079c6","recipient":"head","engineer_id":null,"way":"command","made_at":"2026-03-03T01:00:00Z","document":"{\"target\": \"solve\", \"within\": \"same day\", \"percent\": 75, \"note\": \"time is running out\", \"due_at\": \"2026-03-02T09:30:00Z\", \"ticket\": {\"number\": \"SD-000005\", \"summary\": \"cannot log in\", \"state\": \"open\", \"priority\": \"P1\", \"tier\": \"gold\", \"region\": \"city\", \"level\": \"1\", \"kind\": \"fault\", \"customer\": \"Example Clinic\", \"engineer\": null, \"opened_at\": \"2026-03-02T09:20:00Z\"}}","claimed_until":"2026-03-03T01:02:00Z","sent_at":null,"tries":0,"error":null,"clock_id":"2752d6c1f82d49a760e06a11","percent":75,"about_at":"2026-03-02T09:27:30Z","not_before":null,"event_seq":null}');
INSERT INTO "change" VALUES(185,'d0ba50e0449a382b07f5de93','ticket','["309cefee209f6e3a7a9be010"]',NULL);
INSERT INTO "change" VALUES(186,'d0ba50e0449a382b07f5de93','ticket_period','["309cefee209f6e3a7a9be010","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(187,'d0ba50e0449a382b07f5de93','call','["b1e42bc5bcd7d9af56628d6a"]',NULL);
INSERT INTO "change" VALUES(188,'d0ba50e0449a382b07f5de93','clock','["2586c7046e941c4406719463"]',NULL);
INSERT INTO "change" VALUES(189,'d0ba50e0449a382b07f5de93','clock','["4e9c2cbd170a475ad20a47e8"]',NULL);
INSERT INTO "change" VALUES(190,'d0ba50e0449a382b07f5de93','clock_period','["2586c7046e941c4406719463","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(191,'d0ba50e0449a382b07f5de93','clock_period','["4e9c2cbd170a475ad20a47e8","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(192,'a9a1232075b636f4041c8b5f','ticket_period','["309cefee209f6e3a7a9be010","2026-03-03T01:00:00Z"]','{"ticket_id":"309cefee209f6e3a7a9be010","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(193,'a9a1232075b636f4041c8b5f','ticket_period','["309cefee209f6e3a7a9be010","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(194,'a9a1232075b636f4041c8b5f','ticket','["309cefee209f6e3a7a9be010"]','{"id":"309cefee209f6e3a7a9be010","number":"SD-000006","count":6,"summary":"called by mistake","kind":"fault","customer_id":"ccde8ca7731daae39fd0cf82","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(195,'a9a1232075b636f4041c8b5f','clock','["2586c7046e941c4406719463"]','{"id":"2586c7046e941c4406719463","ticket_id":"309cefee209f6e3a7a9be010","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(196,'a9a1232075b636f4041c8b5f','clock','["4e9c2cbd170a475ad20a47e8"]','{"id":"4e9c2cbd170a475ad20a47e8","ticket_id":"309cefee209f6e3a7a9be010","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(197,'a9a1232075b636f4041c8b5f','clock_period','["2586c7046e941c4406719463","2026-03-03T01:00:00Z"]','{"clock_id":"2586c7046e941c4406719463","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-03T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(198,'a9a1232075b636f4041c8b5f','clock_period','["4e9c2cbd170a475ad20a47e8","2026-03-03T01:00:00Z"]','{"clock_id":"4e9c2cbd170a475ad20a47e8","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(199,'aa75d90fa849e160e0c8c53e','ticket','["cb0717258dd783741c9505d4"]',NULL);
INSERT INTO "change" VALUES(200,'aa75d90fa849e160e0c8c53e','ticket_period','["cb0717258dd783741c9505d4","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(201,'aa75d90fa849e160e0c8c53e','call','["49e255051b68d7eab9a6d726"]',NULL);
INSERT INTO "change" VALUES(202,'aa75d90fa849e160e0c8c53e','clock','["518301a39bbf3e2699d3984b"]',NULL);
INSERT INTO "change" VALUES(203,'aa75d90fa849e160e0c8c53e','clock','["386afd37b08a6b9cae540153"]',NULL);
INSERT INTO "change" VALUES(204,'aa75d90fa849e160e0c8c53e','clock_period','["518301a39bbf3e2699d3984b","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(205,'aa75d90fa849e160e0c8c53e','clock_period','["386afd37b08a6b9cae540153","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(206,'9807524b7bb28ff7cca5db54','ticket_period','["cb0717258dd783741c9505d4","2026-03-03T01:00:00Z"]','{"ticket_id":"cb0717258dd783741c9505d4","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(207,'9807524b7bb28ff7cca5db54','ticket_period','["cb0717258dd783741c9505d4","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(208,'9807524b7bb28ff7cca5db54','dispatch','["61507554f87b03e1c7edf360"]',NULL);
INSERT INTO "change" VALUES(209,'7a68b040efc89def33e0bc17','dispatch','["61507554f87b03e1c7edf360"]','{"id":"61507554f87b03e1c7edf360","ticket_id":"cb0717258dd783741c9505d4","visit":1,"engineer_id":"0c6522fecfa9e2d54f8df2fb","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(210,'7a68b040efc89def33e0bc17','clock','["518301a39bbf3e2699d3984b"]','{"id":"518301a39bbf3e2699d3984b","ticket_id":"cb0717258dd783741c9505d4","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(211,'7a68b040efc89def33e0bc17','clock_period','["518301a39bbf3e2699d3984b","2026-03-03T01:00:00Z"]','{"clock_id":"518301a39bbf3e2699d3984b","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-03T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(212,'25bb89c01172617da2d16603','dispatch','["61507554f87b03e1c7edf360"]','{"id":"61507554f87b03e1c7edf360","ticket_id":"cb0717258dd783741c9505d4","visit":1,"engineer_id":"0c6522fecfa9e2d54f8df2fb","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-03T01:00:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(213,'25bb89c01172617da2d16603','priced_line','["8dbaf38a54b788896dfa8fd5"]',NULL);
INSERT INTO "change" VALUES(214,'25bb89c01172617da2d16603','priced_line','["9ad24c11be45dd9809f07696"]',NULL);
INSERT INTO "change" VALUES(215,'25bb89c01172617da2d16603','dispatch','["61507554f87b03e1c7edf360"]','{"id":"61507554f87b03e1c7edf360","ticket_id":"cb0717258dd783741c9505d4","visit":1,"engineer_id":"0c6522fecfa9e2d54f8df2fb","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-03T01:00:00Z","recorded_at":"2026-03-03T01:00:00Z","finished_at":null,"cancelled_at":null,"fault":"none","cause":"no training","action":"explained","result":"they know how","minutes":30,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":"in warranty","overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"free","work_charged":"free"}');
INSERT INTO "change" VALUES(216,'379d96c359e6cffdcc6c9ad9','ticket_period','["cb0717258dd783741c9505d4","2026-03-03T01:00:00Z"]','{"ticket_id":"cb0717258dd783741c9505d4","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"0c6522fecfa9e2d54f8df2fb"}');
INSERT INTO "change" VALUES(217,'379d96c359e6cffdcc6c9ad9','ticket_period','["cb0717258dd783741c9505d4","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(218,'379d96c359e6cffdcc6c9ad9','ticket','["cb0717258dd783741c9505d4"]','{"id":"cb0717258dd783741c9505d4","number":"SD-000007","count":7,"summary":"how does it print","kind":"fault","customer_id":"ccde8ca7731daae39fd0cf82","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(219,'379d96c359e6cffdcc6c9ad9','clock','["386afd37b08a6b9cae540153"]','{"id":"386afd37b08a6b9cae540153","ticket_id":"cb0717258dd783741c9505d4","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(220,'379d96c359e6cffdcc6c9ad9','clock_period','["386afd37b08a6b9cae540153","2026-03-03T01:00:00Z"]','{"clock_id":"386afd37b08a6b9cae540153","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(221,'ec5240b45f932033b3f8631d','ticket_period','["cb0717258dd783741c9505d4","2026-03-03T01:00:00Z"]','{"ticket_id":"cb0717258dd783741c9505d4","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"resolved","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"0c6522fecfa9e2d54f8df2fb"}');
INSERT INTO "change" VALUES(222,'ec5240b45f932033b3f8631d','ticket_period','["cb0717258dd783741c9505d4","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(223,'e29badb3be97d7414b5ad136','ticket_period','["cb0717258dd783741c9505d4","2026-03-03T01:00:00Z"]','{"ticket_id":"cb0717258dd783741c9505d4","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"closed","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"0c6522fecfa9e2d54f8df2fb"}');
INSERT INTO "change" VALUES(224,'e29badb3be97d7414b5ad136','ticket_period','["cb0717258dd783741c9505d4","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(225,'e29badb3be97d7414b5ad136','hold','["a7c54d2e5fe1e9dfba42d6e2"]',NULL);
INSERT INTO "change" VALUES(226,'e29badb3be97d7414b5ad136','ticket','["cb0717258dd783741c9505d4"]','{"id":"cb0717258dd783741c9505d4","number":"SD-000007","count":7,"summary":"how does it print","kind":"fault","customer_id":"ccde8ca7731daae39fd0cf82","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":"2026-03-03T01:00:00Z","cause":"no training","solution":"explained","equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(227,'e29badb3be97d7414b5ad136','clock','["386afd37b08a6b9cae540153"]','{"id":"386afd37b08a6b9cae540153","ticket_id":"cb0717258dd783741c9505d4","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":"resolved","stopped_at":"2026-03-03T01:00:00Z","missed_at":null,"outcome":"met","counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(228,'e29badb3be97d7414b5ad136','clock_period','["386afd37b08a6b9cae540153","2026-03-03T01:00:00Z"]','{"clock_id":"386afd37b08a6b9cae540153","since":"2026-03-03T01:00:00Z","until":"2026-03-03T01:00:00Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(229,'e29badb3be97d7414b5ad136','clock_period','["386afd37b08a6b9cae540153","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(230,'88f772c8b2b77553a02ba407','customer','["2965db2d2b418204c990f744"]',NULL);
INSERT INTO "change" VALUES(231,'88f772c8b2b77553a02ba407','ticket','["edfc9073181d232579e4dac8"]',NULL);
INSERT INTO "change" VALUES(232,'88f772c8b2b77553a02ba407','ticket_period','["edfc9073181d232579e4dac8","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(233,'88f772c8b2b77553a02ba407','call','["009c7f8b863ed10f04608fe6"]',NULL);
INSERT INTO "change" VALUES(234,'88f772c8b2b77553a02ba407','clock','["05b42e5a5986083da88973a2"]',NULL);
INSERT INTO "change" VALUES(235,'88f772c8b2b77553a02ba407','clock','["9119ae0501636156b96c785f"]',NULL);
INSERT INTO "change" VALUES(236,'88f772c8b2b77553a02ba407','clock_period','["05b42e5a5986083da88973a2","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(237,'88f772c8b2b77553a02ba407','clock_period','["9119ae0501636156b96c785f","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(238,'88f772c8b2b77553a02ba407','engineer','["87fbcb579284dc0ce7e18445"]',NULL);
INSERT INTO "change" VALUES(239,'88f772c8b2b77553a02ba407','ticket_period','["edfc9073181d232579e4dac8","2026-03-02T00:30:00Z"]','{"ticket_id":"edfc9073181d232579e4dac8","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(240,'88f772c8b2b77553a02ba407','ticket_period','["edfc9073181d232579e4dac8","2026-03-02T00:40:00Z"]',NULL);
INSERT INTO "change" VALUES(241,'88f772c8b2b77553a02ba407','ticket_period','["edfc9073181d232579e4dac8","2026-03-02T00:40:00Z"]','{"ticket_id":"edfc9073181d232579e4dac8","since":"2026-03-02T00:40:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":"87fbcb579284dc0ce7e18445"}');
INSERT INTO "change" VALUES(242,'88f772c8b2b77553a02ba407','ticket_period','["edfc9073181d232579e4dac8","2026-03-02T00:50:00Z"]',NULL);
INSERT INTO "change" VALUES(243,'88f772c8b2b77553a02ba407','ticket','["edfc9073181d232579e4dac8"]','{"id":"edfc9073181d232579e4dac8","number":"INC-7","count":null,"summary":"Door, Lock, Stuck","kind":"fault","customer_id":"2965db2d2b418204c990f744","severity":null,"reach":null,"opened_at":"2026-03-02T00:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(244,'88f772c8b2b77553a02ba407','clock','["05b42e5a5986083da88973a2"]','{"id":"05b42e5a5986083da88973a2","ticket_id":"edfc9073181d232579e4dac8","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T00:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T00:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(245,'88f772c8b2b77553a02ba407','clock','["9119ae0501636156b96c785f"]','{"id":"9119ae0501636156b96c785f","ticket_id":"edfc9073181d232579e4dac8","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-02T00:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T00:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(246,'88f772c8b2b77553a02ba407','clock_period','["05b42e5a5986083da88973a2","2026-03-02T00:30:00Z"]','{"clock_id":"05b42e5a5986083da88973a2","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T02:30:00Z","held":0}');
INSERT INTO "change" VALUES(247,'88f772c8b2b77553a02ba407','clock_period','["9119ae0501636156b96c785f","2026-03-02T00:30:00Z"]','{"clock_id":"9119ae0501636156b96c785f","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(248,'6c69d90bfa68ec1483090864','engineer','["0c6522fecfa9e2d54f8df2fb"]','{"id":"0c6522fecfa9e2d54f8df2fb","name":"Zhao Min","name_key":"zhao min","login":"zhao","station":"centre","level":null,"phone":null,"mail":null,"active":1,"capacity":null}');
INSERT INTO "change" VALUES(249,'6c69d90bfa68ec1483090864','engineer_skill','["0c6522fecfa9e2d54f8df2fb","installation"]','{"engineer_id":"0c6522fecfa9e2d54f8df2fb","skill":"installation"}');
INSERT INTO "change" VALUES(250,'6c69d90bfa68ec1483090864','engineer_skill','["0c6522fecfa9e2d54f8df2fb","installation"]',NULL);
INSERT INTO "change" VALUES(251,'6c69d90bfa68ec1483090864','engineer_role','["0c6522fecfa9e2d54f8df2fb","reception"]','{"engineer_id":"0c6522fecfa9e2d54f8df2fb","role":"reception"}');
INSERT INTO "change" VALUES(252,'6c69d90bfa68ec1483090864','engineer_role','["0c6522fecfa9e2d54f8df2fb","reception"]',NULL);
INSERT INTO "change" VALUES(253,'b7e1a03b75d0e31a6796f70e','absence','["682aa15a5fef029f7f086e78"]',NULL);
INSERT INTO "change" VALUES(254,'c507d6ec720ebdc8ea7cf2a4','appointment','["5f329c91c313938b69d30ed0"]',NULL);
INSERT INTO "change" VALUES(255,'ee96305aacf4a78307f49192','ticket_period','["f30cceaa70870da535d6829b","2026-03-03T01:00:00Z"]','{"ticket_id":"f30cceaa70870da535d6829b","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"3","engineer_id":null}');
INSERT INTO "change" VALUES(256,'ee96305aacf4a78307f49192','ticket_period','["f30cceaa70870da535d6829b","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(257,'ee96305aacf4a78307f49192','hold','["2ca5fea878e7b3f5808014f8"]',NULL);
INSERT INTO "change" VALUES(258,'ee96305aacf4a78307f49192','clock_period','["a56f206cf10bbcc1098f2f61","2026-03-02T03:30:00Z"]','{"clock_id":"a56f206cf10bbcc1098f2f61","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":0}');
INSERT INTO "change" VALUES(259,'ee96305aacf4a78307f49192','clock_period','["f831fce9fc58c1ec824d00aa","2026-03-02T03:30:00Z"]','{"clock_id":"f831fce9fc58c1ec824d00aa","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(260,'ee96305aacf4a78307f49192','clock_period','["b4dddd197de8dde12edf57cf","2026-03-02T06:00:00Z"]','{"clock_id":"b4dddd197de8dde12edf57cf","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(261,'ee96305aacf4a78307f49192','clock_period','["a56f206cf10bbcc1098f2f61","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(262,'ee96305aacf4a78307f49192','clock_period','["f831fce9fc58c1ec824d00aa","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(263,'ee96305aacf4a78307f49192','clock_period','["b4dddd197de8dde12edf57cf","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(264,'ee96305aacf4a78307f49192','clock_period','["a56f206cf10bbcc1098f2f61","2026-03-04T01:00:00Z"]','{"clock_id":"a56f206cf10bbcc1098f2f61","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(265,'ee96305aacf4a78307f49192','clock_period','["f831fce9fc58c1ec824d00aa","2026-03-04T01:00:00Z"]','{"clock_id":"f831fce9fc58c1ec824d00aa","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(266,'ee96305aacf4a78307f49192','clock_period','["b4dddd197de8dde12edf57cf","2026-03-04T01:00:00Z"]','{"clock_id":"b4dddd197de8dde12edf57cf","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(267,'ee96305aacf4a78307f49192','clock_period','["a56f206cf10bbcc1098f2f61","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(268,'ee96305aacf4a78307f49192','clock_period','["f831fce9fc58c1ec824d00aa","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(269,'ee96305aacf4a78307f49192','clock_period','["b4dddd197de8dde12edf57cf","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(270,'12c98913510f71ad44a8e79e','ticket','["a6ee77a712dae57a9cd3afe1"]',NULL);
INSERT INTO "change" VALUES(271,'12c98913510f71ad44a8e79e','ticket_period','["a6ee77a712dae57a9cd3afe1","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(272,'12c98913510f71ad44a8e79e','call','["6ffc25b804f7e4d26f71936e"]',NULL);
INSERT INTO "change" VALUES(273,'12c98913510f71ad44a8e79e','clock','["a0405d64170e3e41679e9849"]',NULL);
INSERT INTO "change" VALUES(274,'12c98913510f71ad44a8e79e','clock','["8061ef2308c54be3f7a8a5f6"]',NULL);
INSERT INTO "change" VALUES(275,'12c98913510f71ad44a8e79e','clock','["3c470715e51a747797932723"]',NULL);
INSERT INTO "change" VALUES(276,'12c98913510f71ad44a8e79e','clock_period','["a0405d64170e3e41679e9849","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(277,'12c98913510f71ad44a8e79e','clock_period','["8061ef2308c54be3f7a8a5f6","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(278,'12c98913510f71ad44a8e79e','clock_period','["3c470715e51a747797932723","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(279,'02b5ac7455c7a645518939af','ticket_period','["25809793bad0d24a956079c6","2026-03-02T09:20:00Z"]','{"ticket_id":"25809793bad0d24a956079c6","since":"2026-03-02T09:20:00Z","until":"2026-03-03T01:00:00Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(280,'02b5ac7455c7a645518939af','ticket_period','["25809793bad0d24a956079c6","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(281,'02b5ac7455c7a645518939af','ticket_period','["25809793bad0d24a956079c6","2026-03-03T01:00:00Z"]','{"ticket_id":"25809793bad0d24a956079c6","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":"0c6522fecfa9e2d54f8df2fb"}');
INSERT INTO "change" VALUES(282,'02b5ac7455c7a645518939af','ticket_period','["25809793bad0d24a956079c6","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(283,'11ef491bc175e0d2d35a9030','ticket','["6b751b28bec831c46d37b813"]',NULL);
INSERT INTO "change" VALUES(284,'11ef491bc175e0d2d35a9030','ticket_period','["6b751b28bec831c46d37b813","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(285,'11ef491bc175e0d2d35a9030','call','["dbe747a46badc137081d96be"]',NULL);
INSERT INTO "change" VALUES(286,'11ef491bc175e0d2d35a9030','clock','["d5a98583fe5fef7883cc1646"]',NULL);
INSERT INTO "change" VALUES(287,'11ef491bc175e0d2d35a9030','clock','["8ac3e6c8476eace366664a2f"]',NULL);
INSERT INTO "change" VALUES(288,'11ef491bc175e0d2d35a9030','clock_period','["d5a98583fe5fef7883cc1646","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(289,'11ef491bc175e0d2d35a9030','clock_period','["8ac3e6c8476eace366664a2f","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(290,'cdc5847614c8202616e61cb4','clock','["d5a98583fe5fef7883cc1646"]','{"id":"d5a98583fe5fef7883cc1646","ticket_id":"6b751b28bec831c46d37b813","target":"answer","tier":"standard","within":"30m","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-04T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-04T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(291,'cdc5847614c8202616e61cb4','clock_period','["d5a98583fe5fef7883cc1646","2026-03-04T01:00:00Z"]','{"clock_id":"d5a98583fe5fef7883cc1646","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-04T01:30:00Z","held":0}');
INSERT INTO "change" VALUES(292,'fe0fd6c254a05f75afa6ee05','ticket_period','["f30cceaa70870da535d6829b","2026-03-04T01:00:00Z"]','{"ticket_id":"f30cceaa70870da535d6829b","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"held","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"3","engineer_id":null}');
INSERT INTO "change" VALUES(293,'fe0fd6c254a05f75afa6ee05','ticket_period','["f30cceaa70870da535d6829b","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(294,'fe0fd6c254a05f75afa6ee05','hold','["2ca5fea878e7b3f5808014f8"]','{"id":"2ca5fea878e7b3f5808014f8","ticket_id":"f30cceaa70870da535d6829b","reason":"customer","since":"2026-03-04T01:00:00Z","until":null,"set_by":"tester","note":null,"ends_at":"2026-03-06T01:00:00Z"}');
INSERT INTO "change" VALUES(295,'fe0fd6c254a05f75afa6ee05','clock_period','["a56f206cf10bbcc1098f2f61","2026-03-06T01:00:00Z"]','{"clock_id":"a56f206cf10bbcc1098f2f61","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":0}');
INSERT INTO "change" VALUES(296,'fe0fd6c254a05f75afa6ee05','clock_period','["f831fce9fc58c1ec824d00aa","2026-03-06T01:00:00Z"]','{"clock_id":"f831fce9fc58c1ec824d00aa","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(297,'fe0fd6c254a05f75afa6ee05','clock_period','["b4dddd197de8dde12edf57cf","2026-03-06T01:00:00Z"]','{"clock_id":"b4dddd197de8dde12edf57cf","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(298,'fe0fd6c254a05f75afa6ee05','clock_period','["a56f206cf10bbcc1098f2f61","2026-03-04T01:00:00Z"]','{"clock_id":"a56f206cf10bbcc1098f2f61","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(299,'fe0fd6c254a05f75afa6ee05','clock_period','["f831fce9fc58c1ec824d00aa","2026-03-04T01:00:00Z"]','{"clock_id":"f831fce9fc58c1ec824d00aa","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(300,'fe0fd6c254a05f75afa6ee05','clock_period','["b4dddd197de8dde12edf57cf","2026-03-04T01:00:00Z"]','{"clock_id":"b4dddd197de8dde12edf57cf","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(301,'fe0fd6c254a05f75afa6ee05','clock_period','["a56f206cf10bbcc1098f2f61","2026-03-04T01:00:00Z"]','{"clock_id":"a56f206cf10bbcc1098f2f61","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(302,'fe0fd6c254a05f75afa6ee05','clock_period','["f831fce9fc58c1ec824d00aa","2026-03-04T01:00:00Z"]','{"clock_id":"f831fce9fc58c1ec824d00aa","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(303,'fe0fd6c254a05f75afa6ee05','clock_period','["b4dddd197de8dde12edf57cf","2026-03-04T01:00:00Z"]','{"clock_id":"b4dddd197de8dde12edf57cf","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(304,'fe0fd6c254a05f75afa6ee05','clock_period','["a56f206cf10bbcc1098f2f61","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(305,'fe0fd6c254a05f75afa6ee05','clock_period','["f831fce9fc58c1ec824d00aa","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(306,'fe0fd6c254a05f75afa6ee05','clock_period','["b4dddd197de8dde12edf57cf","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(307,'5e6a3a65c83a2d233f966542','training_session','["15133954d11a96d15073c505"]',NULL);
INSERT INTO "change" VALUES(308,'198955574c1c7ba59a86a9e5','trainee','["bcc01607c755603b093e9f44"]',NULL);
INSERT INTO "change" VALUES(309,'198955574c1c7ba59a86a9e5','entitlement','["e67ad8f50f2b524e6e9e8ea3","training"]','{"contract_id":"e67ad8f50f2b524e6e9e8ea3","entitlement":"training","total":2,"used":1}');
INSERT INTO "change" VALUES(310,'198955574c1c7ba59a86a9e5','trainee','["aaf5a1f36d2ab2f8f23ee889"]',NULL);
INSERT INTO "change" VALUES(311,'c81212e7e0d3a7128f26d681','trainee','["b8aa92631dae7922f58deddb"]',NULL);
INSERT INTO "change" VALUES(312,'13244cedfe4e00be86453e02','training_session','["15133954d11a96d15073c505"]','{"id":"15133954d11a96d15073c505","number":"TR-0001","course":"use","at":"2026-03-31T06:00:00Z","trainer_id":"18eaf16acc5feb158b7fcc24","place":"North wing","customer_id":"beac66a92f61a3720ea52d68","places":8,"held_at":null,"cancelled_at":null,"cancelled_because":null}');
INSERT INTO "change" VALUES(313,'13244cedfe4e00be86453e02','trainee','["aaf5a1f36d2ab2f8f23ee889"]','{"id":"aaf5a1f36d2ab2f8f23ee889","session_id":"15133954d11a96d15073c505","name":"Mr Li","name_key":"mr li","customer_id":"beac66a92f61a3720ea52d68","engineer_id":null,"contract_id":null,"entitlement":null,"amount":0,"currency":"CNY","decimals":2,"present":null,"mark":null,"passed":null,"certificate":null,"taught":0}');
INSERT INTO "change" VALUES(314,'13244cedfe4e00be86453e02','trainee','["bcc01607c755603b093e9f44"]','{"id":"bcc01607c755603b093e9f44","session_id":"15133954d11a96d15073c505","name":"Ms Hu","name_key":"ms hu","customer_id":"beac66a92f61a3720ea52d68","engineer_id":null,"contract_id":"e67ad8f50f2b524e6e9e8ea3","entitlement":"training","amount":null,"currency":null,"decimals":null,"present":null,"mark":null,"passed":null,"certificate":null,"taught":0}');
INSERT INTO "change" VALUES(315,'13244cedfe4e00be86453e02','engineer','["0c6522fecfa9e2d54f8df2fb"]','{"id":"0c6522fecfa9e2d54f8df2fb","name":"Zhao Min","name_key":"zhao min","login":"zhao","station":"centre","level":null,"phone":null,"mail":null,"active":1,"capacity":8}');
INSERT INTO "change" VALUES(316,'13244cedfe4e00be86453e02','engineer_skill','["0c6522fecfa9e2d54f8df2fb","installation"]','{"engineer_id":"0c6522fecfa9e2d54f8df2fb","skill":"installation"}');
INSERT INTO "change" VALUES(317,'13244cedfe4e00be86453e02','engineer_skill','["0c6522fecfa9e2d54f8df2fb","installation"]',NULL);
INSERT INTO "change" VALUES(318,'13244cedfe4e00be86453e02','engineer_skill','["0c6522fecfa9e2d54f8df2fb","soldering"]',NULL);
INSERT INTO "change" VALUES(319,'13244cedfe4e00be86453e02','engineer_role','["0c6522fecfa9e2d54f8df2fb","reception"]','{"engineer_id":"0c6522fecfa9e2d54f8df2fb","role":"reception"}');
INSERT INTO "change" VALUES(320,'13244cedfe4e00be86453e02','engineer_role','["0c6522fecfa9e2d54f8df2fb","reception"]',NULL);
INSERT INTO "change" VALUES(321,'13244cedfe4e00be86453e02','trainee','["b8aa92631dae7922f58deddb"]','{"id":"b8aa92631dae7922f58deddb","session_id":"15133954d11a96d15073c505","name":"Zhao Min","name_key":"zhao min","customer_id":null,"engineer_id":"0c6522fecfa9e2d54f8df2fb","contract_id":null,"entitlement":null,"amount":null,"currency":null,"decimals":null,"present":null,"mark":null,"passed":null,"certificate":null,"taught":0}');
INSERT INTO "change" VALUES(322,'d643f962caa8da81ddc6bd08','training_session','["8347220d92b81c896edd50bb"]',NULL);
INSERT INTO "change" VALUES(323,'22c01ac55f11c65a5392bb8f','assessment','["472a96317f83696c9954d1be"]',NULL);
INSERT INTO "change" VALUES(324,'d66139b49f673389164fd495','assessment','["9674220f84cc67d86745b64e"]',NULL);
INSERT INTO "change" VALUES(325,'92cea54eb37c21358f53e015','assessment','["9674220f84cc67d86745b64e"]','{"id":"9674220f84cc67d86745b64e","number":"AS-0002","month":"2026-03","rule":"calls","engineer_id":"18eaf16acc5feb158b7fcc24","customer_id":null,"ticket_id":"e31df14a05da9980e92672d7","dispatch_id":null,"at":"2026-03-20T02:00:00Z","source":"hand","fact":null,"because":"line engaged","penalty":10000,"amount":10000,"currency":"CNY","decimals":2,"made_at":"2026-04-01T01:00:00Z","waived_at":null,"waived_by":null,"waived_because":null,"dropped_at":null}');
INSERT INTO "change" VALUES(326,'bc9d181d51b990dac61dd254','assessment_month','["2026-03"]',NULL);
INSERT INTO "change" VALUES(327,'1de723ee111cb34c97c434ca','assessment_told','["fd9692a9b37433a84a2e6319"]',NULL);
INSERT INTO "change" VALUES(328,'c37916cc04bd7f1f699fd35c','turnover','["ccde8ca7731daae39fd0cf82","2026-02"]',NULL);
INSERT INTO "change" VALUES(329,'31ec244860a52c157200bcbb','settlement','["ccde8ca7731daae39fd0cf82","2026Q1"]',NULL);
INSERT INTO "change" VALUES(330,'2f2d8994045e9c3b5f1a3c3c','turnover','["ccde8ca7731daae39fd0cf82","2026-04"]',NULL);
INSERT INTO "change" VALUES(331,'5d35ff948178bbdd48b6409f','customer','["010d67eb1354560c2bc204b5"]',NULL);
INSERT INTO "change" VALUES(332,'5d35ff948178bbdd48b6409f','phone','["010d67eb1354560c2bc204b5","861055500007","12"]',NULL);
INSERT INTO "change" VALUES(333,'0accd2fea744b1c88da96b1c','phone','["ccde8ca7731daae39fd0cf82","861055500007","12"]',NULL);
INSERT INTO "change" VALUES(334,'0accd2fea744b1c88da96b1c','phone','["010d67eb1354560c2bc204b5","861055500007","12"]','{"customer_id":"010d67eb1354560c2bc204b5","digits":"861055500007","extension":"12","shown":"010 5550 0007 ext 12","tail":"5500007","place":1}');
INSERT INTO "change" VALUES(335,'0accd2fea744b1c88da96b1c','customer','["010d67eb1354560c2bc204b5"]','{"id":"010d67eb1354560c2bc204b5","name":"Sample Dealers","name_key":"sample dealers","region":null,"tier":null,"phase":null,"address":null,"number":"CU-0005","merged_into":null,"category":null,"since_on":"2026-04-01","keeper_id":null,"note":null}');
INSERT INTO "change" VALUES(336,'a61cc27ed8a56df72e952e15','contract_moved_end','["840fde4cf588f74aaa4f853e"]',NULL);
INSERT INTO "change" VALUES(337,'a61cc27ed8a56df72e952e15','contract','["20ca87031d2bec410d0a87c7"]','{"id":"20ca87031d2bec410d0a87c7","number":"C-0002","customer_id":"2cfc431187f4de0144dd7bc9","kind":"basic","tier":"standard","phase":null,"starts_on":"2026-01-01","ends_on":"2027-01-31"}');
INSERT INTO "change" VALUES(338,'a61cc27ed8a56df72e952e15','ticket','["d19d553ad179135b18ed2e33"]','{"id":"d19d553ad179135b18ed2e33","number":"SD-000002","count":2,"summary":"no power","kind":"fault","customer_id":"2cfc431187f4de0144dd7bc9","severity":null,"reach":null,"opened_at":"2026-03-02T03:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":"3669a1db6eaf89fd7bf272a3","contract_id":"20ca87031d2bec410d0a87c7","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(339,'a61cc27ed8a56df72e952e15','ticket_period','["d19d553ad179135b18ed2e33","2026-03-02T03:00:00Z"]','{"ticket_id":"d19d553ad179135b18ed2e33","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","state":"held","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(340,'a61cc27ed8a56df72e952e15','ticket_period','["d19d553ad179135b18ed2e33","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(341,'a61cc27ed8a56df72e952e15','ticket','["5561ab3837a1ac0be3d582df"]','{"id":"5561ab3837a1ac0be3d582df","number":"SD-000003","count":3,"summary":"scanner reads every second code","kind":"fault","customer_id":"2cfc431187f4de0144dd7bc9","severity":null,"reach":null,"opened_at":"2026-03-02T03:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":"20ca87031d2bec410d0a87c7","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(342,'a61cc27ed8a56df72e952e15','ticket_period','["5561ab3837a1ac0be3d582df","2026-03-02T03:30:00Z"]','{"ticket_id":"5561ab3837a1ac0be3d582df","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P2","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(343,'a61cc27ed8a56df72e952e15','ticket_period','["5561ab3837a1ac0be3d582df","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(344,'8942713794afd440ab4a8d44','survey','["763a62f6ca21c58686bdd733"]',NULL);
INSERT INTO "change" VALUES(345,'8942713794afd440ab4a8d44','survey_mark','["763a62f6ca21c58686bdd733","attitude"]',NULL);
INSERT INTO "change" VALUES(346,'5a497798b2f5ae4e54c09f54','survey','["1205d495d6f10367f64f8c32"]',NULL);
INSERT INTO "change" VALUES(347,'8fddda564fd6a4ddd1de3b96','contact','["4e1b512b1d49be96fb272573"]','{"id":"4e1b512b1d49be96fb272573","customer_id":"beac66a92f61a3720ea52d68","site_id":"296f7e0cf14684fde0a2408c","name":"Li Na","role":"head nurse","phone":"13800000003","mail":null,"left_on":null,"head":0}');
INSERT INTO "change" VALUES(348,'a1d9cc0f204610e7e56c3a08','equipment','["3669a1db6eaf89fd7bf272a3"]','{"id":"3669a1db6eaf89fd7bf272a3","serial":"PR-1002","serial_key":"pr-1002","kind":"printer","model":null,"customer_id":"2cfc431187f4de0144dd7bc9","site_id":null,"contract_id":"20ca87031d2bec410d0a87c7","bought_on":"2026-02-01","delivered_on":null,"accepted_on":"2026-02-02","used_on":null,"scrapped_on":null,"plate":null,"plate_key":null,"note":null,"paid_on":null,"transferred_on":null}');
INSERT INTO "change" VALUES(349,'ef086cf846ad40cab58b7b3d','ticket','["d0469d2d30181bf9eadd1625"]',NULL);
INSERT INTO "change" VALUES(350,'ef086cf846ad40cab58b7b3d','ticket_period','["d0469d2d30181bf9eadd1625","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(351,'ef086cf846ad40cab58b7b3d','call','["f39e8349927c75a6f838fa88"]',NULL);
INSERT INTO "change" VALUES(352,'ef086cf846ad40cab58b7b3d','clock','["2271368108f172073c0f7351"]',NULL);
INSERT INTO "change" VALUES(353,'ef086cf846ad40cab58b7b3d','clock','["dfe4091a5c1287aa41029b1f"]',NULL);
INSERT INTO "change" VALUES(354,'ef086cf846ad40cab58b7b3d','clock_period','["2271368108f172073c0f7351","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(355,'ef086cf846ad40cab58b7b3d','clock_period','["dfe4091a5c1287aa41029b1f","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(356,'cd8f240ce71151cb3c9ef82c','withdrawn','["d0469d2d30181bf9eadd1625"]',NULL);
INSERT INTO "change" VALUES(357,'cd8f240ce71151cb3c9ef82c','clock_period','["dfe4091a5c1287aa41029b1f","2026-04-01T01:00:00Z"]','{"clock_id":"dfe4091a5c1287aa41029b1f","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(358,'cd8f240ce71151cb3c9ef82c','clock_period','["2271368108f172073c0f7351","2026-04-01T01:00:00Z"]','{"clock_id":"2271368108f172073c0f7351","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(359,'cd8f240ce71151cb3c9ef82c','clock','["dfe4091a5c1287aa41029b1f"]','{"id":"dfe4091a5c1287aa41029b1f","ticket_id":"d0469d2d30181bf9eadd1625","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(360,'cd8f240ce71151cb3c9ef82c','clock','["2271368108f172073c0f7351"]','{"id":"2271368108f172073c0f7351","ticket_id":"d0469d2d30181bf9eadd1625","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(361,'cd8f240ce71151cb3c9ef82c','call','["f39e8349927c75a6f838fa88"]','{"id":"f39e8349927c75a6f838fa88","ticket_id":"d0469d2d30181bf9eadd1625","at":"2026-04-01T01:00:00Z","channel":"phone","caller":null,"phone":null,"said":"a slip","taken_by":"tester","place":0,"wish":null,"opinion":null}');
INSERT INTO "change" VALUES(362,'cd8f240ce71151cb3c9ef82c','ticket_period','["d0469d2d30181bf9eadd1625","2026-04-01T01:00:00Z"]','{"ticket_id":"d0469d2d30181bf9eadd1625","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(363,'cd8f240ce71151cb3c9ef82c','ticket','["d0469d2d30181bf9eadd1625"]','{"id":"d0469d2d30181bf9eadd1625","number":"SD-000010","count":10,"summary":"a slip","kind":"fault","customer_id":"ccde8ca7731daae39fd0cf82","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(364,'cd8f240ce71151cb3c9ef82c','taken_back','[133]',NULL);
INSERT INTO "change" VALUES(365,'1e5386c03a6e989799acc369','ticket','["98886f9bd9ad3e0b5d8d31db"]',NULL);
INSERT INTO "change" VALUES(366,'1e5386c03a6e989799acc369','ticket_period','["98886f9bd9ad3e0b5d8d31db","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(367,'1e5386c03a6e989799acc369','call','["fcba532af6862fe7c31638a8"]',NULL);
INSERT INTO "change" VALUES(368,'1e5386c03a6e989799acc369','clock','["d7737cb08d2557fffe3722e9"]',NULL);
INSERT INTO "change" VALUES(369,'1e5386c03a6e989799acc369','clock','["435d5b81f193557b0b7fa1a8"]',NULL);
INSERT INTO "change" VALUES(370,'1e5386c03a6e989799acc369','clock_period','["d7737cb08d2557fffe3722e9","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(371,'1e5386c03a6e989799acc369','clock_period','["435d5b81f193557b0b7fa1a8","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(372,'55f2ceb071182e159baa93ae','ticket','["06b11baae9bcc66bc333a977"]',NULL);
INSERT INTO "change" VALUES(373,'55f2ceb071182e159baa93ae','ticket_period','["06b11baae9bcc66bc333a977","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(374,'55f2ceb071182e159baa93ae','call','["d105f791f5b3170f1426641e"]',NULL);
INSERT INTO "change" VALUES(375,'55f2ceb071182e159baa93ae','clock','["a928db86b3d8dfaf436d0933"]',NULL);
INSERT INTO "change" VALUES(376,'55f2ceb071182e159baa93ae','clock','["4a544ec43413b9d7e3179956"]',NULL);
INSERT INTO "change" VALUES(377,'55f2ceb071182e159baa93ae','clock_period','["a928db86b3d8dfaf436d0933","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(378,'55f2ceb071182e159baa93ae','clock_period','["4a544ec43413b9d7e3179956","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(379,'0394c3fd68e547e964fb5d12','ticket','["06b11baae9bcc66bc333a977"]','{"id":"06b11baae9bcc66bc333a977","number":"SD-000012","count":12,"summary":"logged twice","kind":"fault","customer_id":"ccde8ca7731daae39fd0cf82","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(380,'0394c3fd68e547e964fb5d12','call','["d105f791f5b3170f1426641e"]','{"id":"d105f791f5b3170f1426641e","ticket_id":"06b11baae9bcc66bc333a977","at":"2026-04-01T01:00:00Z","channel":"phone","caller":null,"phone":null,"said":"logged twice","taken_by":"tester","place":0,"wish":null,"opinion":null}');
INSERT INTO "change" VALUES(381,'dc502db865d9b74760ce7a92','call','["d105f791f5b3170f1426641e"]','{"id":"d105f791f5b3170f1426641e","ticket_id":"06b11baae9bcc66bc333a977","at":"2026-04-01T01:00:00Z","channel":"phone","caller":"Mr Sample","phone":null,"said":"logged twice","taken_by":"tester","place":0,"wish":null,"opinion":null}');
INSERT INTO "change" VALUES(382,'dc502db865d9b74760ce7a92','ticket_period','["06b11baae9bcc66bc333a977","2026-04-01T01:00:00Z"]','{"ticket_id":"06b11baae9bcc66bc333a977","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(383,'dc502db865d9b74760ce7a92','ticket_period','["06b11baae9bcc66bc333a977","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(384,'dc502db865d9b74760ce7a92','ticket','["06b11baae9bcc66bc333a977"]','{"id":"06b11baae9bcc66bc333a977","number":"SD-000012","count":12,"summary":"does anybody come","kind":"fault","customer_id":"ccde8ca7731daae39fd0cf82","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(385,'dc502db865d9b74760ce7a92','clock','["a928db86b3d8dfaf436d0933"]','{"id":"a928db86b3d8dfaf436d0933","ticket_id":"06b11baae9bcc66bc333a977","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(386,'dc502db865d9b74760ce7a92','clock','["4a544ec43413b9d7e3179956"]','{"id":"4a544ec43413b9d7e3179956","ticket_id":"06b11baae9bcc66bc333a977","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(387,'dc502db865d9b74760ce7a92','clock_period','["a928db86b3d8dfaf436d0933","2026-04-01T01:00:00Z"]','{"clock_id":"a928db86b3d8dfaf436d0933","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(388,'dc502db865d9b74760ce7a92','clock_period','["4a544ec43413b9d7e3179956","2026-04-01T01:00:00Z"]','{"clock_id":"4a544ec43413b9d7e3179956","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(389,'bc1d49a508be4ae6bd3ad44f','customer','["31b46546315481dbdbb96125"]',NULL);
INSERT INTO "change" VALUES(390,'bc1d49a508be4ae6bd3ad44f','customer_number','["k-17"]',NULL);
INSERT INTO "change" VALUES(391,'5359ecb91ca398fd476202ed','customer','["bd62ce9891599648f2b935fc"]',NULL);
INSERT INTO "change" VALUES(392,'5359ecb91ca398fd476202ed','ticket','["f8487f814827d41534264221"]',NULL);
INSERT INTO "change" VALUES(393,'5359ecb91ca398fd476202ed','ticket_period','["f8487f814827d41534264221","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(394,'5359ecb91ca398fd476202ed','call','["1bcc8ffa3a70aedfcee527be"]',NULL);
INSERT INTO "change" VALUES(395,'5359ecb91ca398fd476202ed','clock','["33bb0e388cc6ff8345c869bb"]',NULL);
INSERT INTO "change" VALUES(396,'5359ecb91ca398fd476202ed','clock','["c58a38a18ba3d205be932fe3"]',NULL);
INSERT INTO "change" VALUES(397,'5359ecb91ca398fd476202ed','clock_period','["33bb0e388cc6ff8345c869bb","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(398,'5359ecb91ca398fd476202ed','clock_period','["c58a38a18ba3d205be932fe3","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(399,'5359ecb91ca398fd476202ed','contact','["182617c19bba9a24e5c792b1"]',NULL);
INSERT INTO "change" VALUES(400,'5359ecb91ca398fd476202ed','mail','["<1@example.invalid>"]',NULL);
INSERT INTO "change" VALUES(401,'f7453fd4c718249093868d89','ticket_period','["98886f9bd9ad3e0b5d8d31db","2026-04-01T01:00:00Z"]','{"ticket_id":"98886f9bd9ad3e0b5d8d31db","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(402,'f7453fd4c718249093868d89','ticket_period','["98886f9bd9ad3e0b5d8d31db","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(403,'f7453fd4c718249093868d89','dispatch','["34a85eaf5a91cb1b26a35bc8"]',NULL);
INSERT INTO "change" VALUES(404,'f7453fd4c718249093868d89','dispatch_crew','["34a85eaf5a91cb1b26a35bc8","0c6522fecfa9e2d54f8df2fb"]',NULL);
INSERT INTO "change" VALUES(405,'2a55c02895141d17d5579de2','task','["6baadf5be0600f4d09dbf70c"]',NULL);
INSERT INTO "change" VALUES(406,'638f185aef027fcbabff5c32','task_move','["6baadf5be0600f4d09dbf70c",1]',NULL);
INSERT INTO "change" VALUES(407,'638f185aef027fcbabff5c32','task','["6baadf5be0600f4d09dbf70c"]','{"id":"6baadf5be0600f4d09dbf70c","number":"T-0001","rule":null,"turn":null,"what":"send the manual","noun":"customer","noun_id":"beac66a92f61a3720ea52d68","customer_id":"beac66a92f61a3720ea52d68","engineer_id":"18eaf16acc5feb158b7fcc24","role":null,"batch":null,"made_at":"2026-04-01T01:00:00Z","made_by":"tester","planned_on":"2026-04-03","due_on":"2026-04-03","ticket_id":null,"done_at":null,"done_by":null,"outcome":null,"dropped_at":null,"because":null}');
INSERT INTO "change" VALUES(408,'c27266812513eafe3cfa1cd3','acceptance','["3669a1db6eaf89fd7bf272a3","final"]',NULL);
INSERT INTO "change" VALUES(409,'c27266812513eafe3cfa1cd3','equipment','["3669a1db6eaf89fd7bf272a3"]','{"id":"3669a1db6eaf89fd7bf272a3","serial":"PR-1002","serial_key":"pr-1002","kind":"printer","model":null,"customer_id":"2cfc431187f4de0144dd7bc9","site_id":null,"contract_id":"20ca87031d2bec410d0a87c7","bought_on":"2026-02-01","delivered_on":null,"accepted_on":"2026-02-02","used_on":null,"scrapped_on":null,"plate":"豫A12345","plate_key":"豫a12345","note":"in the van","paid_on":null,"transferred_on":null}');
INSERT INTO "change" VALUES(410,'c27266812513eafe3cfa1cd3','kept_file','["equipment","3669a1db6eaf89fd7bf272a3",1]',NULL);
INSERT INTO "change" VALUES(411,'5714ba5b76ee733c054302a0','warranty_card','["3669a1db6eaf89fd7bf272a3"]',NULL);
INSERT INTO "change" VALUES(412,'f6765b96eff6ee797f8120dc','care_rule','["count"]',NULL);
INSERT INTO "change" VALUES(413,'f6765b96eff6ee797f8120dc','care_rule','["visit"]',NULL);
INSERT INTO "change" VALUES(414,'f6765b96eff6ee797f8120dc','task','["b544164ca43fda04b706f061"]',NULL);
INSERT INTO "change" VALUES(415,'f6765b96eff6ee797f8120dc','task','["310a0518a6766405f56aa9c5"]',NULL);
INSERT INTO "change" VALUES(416,'f6765b96eff6ee797f8120dc','task','["11d9d1bad5654df5d24bdf08"]',NULL);
INSERT INTO "change" VALUES(417,'f6765b96eff6ee797f8120dc','task','["8142ee6a0a974c1f3552f1a7"]',NULL);
INSERT INTO "change" VALUES(418,'7ac795c15a50b87ae7a388c3','dispatch','["34a85eaf5a91cb1b26a35bc8"]','{"id":"34a85eaf5a91cb1b26a35bc8","ticket_id":"98886f9bd9ad3e0b5d8d31db","visit":1,"engineer_id":"18eaf16acc5feb158b7fcc24","ordered_at":"2026-04-01T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(419,'7ac795c15a50b87ae7a388c3','clock','["d7737cb08d2557fffe3722e9"]','{"id":"d7737cb08d2557fffe3722e9","ticket_id":"98886f9bd9ad3e0b5d8d31db","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(420,'7ac795c15a50b87ae7a388c3','clock_period','["d7737cb08d2557fffe3722e9","2026-04-01T01:00:00Z"]','{"clock_id":"d7737cb08d2557fffe3722e9","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(421,'0dd0de62bd4195f820600ad6','dispatch','["34a85eaf5a91cb1b26a35bc8"]','{"id":"34a85eaf5a91cb1b26a35bc8","ticket_id":"98886f9bd9ad3e0b5d8d31db","visit":1,"engineer_id":"18eaf16acc5feb158b7fcc24","ordered_at":"2026-04-01T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-04-01T01:00:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(422,'0dd0de62bd4195f820600ad6','dispatch_check','["34a85eaf5a91cb1b26a35bc8","tidy"]',NULL);
INSERT INTO "change" VALUES(423,'0dd0de62bd4195f820600ad6','dispatch_item','["34a85eaf5a91cb1b26a35bc8","training"]',NULL);
INSERT INTO "change" VALUES(424,'0dd0de62bd4195f820600ad6','ticket','["d776bae476b505baa124823b"]',NULL);
INSERT INTO "change" VALUES(425,'0dd0de62bd4195f820600ad6','ticket_period','["d776bae476b505baa124823b","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(426,'0dd0de62bd4195f820600ad6','call','["3de194c83a166581bb5c2d9d"]',NULL);
INSERT INTO "change" VALUES(427,'0dd0de62bd4195f820600ad6','clock','["d85a4cbb0428a2532abb3175"]',NULL);
INSERT INTO "change" VALUES(428,'0dd0de62bd4195f820600ad6','clock','["ec7e0ce56b3650747030d979"]',NULL);
INSERT INTO "change" VALUES(429,'0dd0de62bd4195f820600ad6','clock_period','["d85a4cbb0428a2532abb3175","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(430,'0dd0de62bd4195f820600ad6','clock_period','["ec7e0ce56b3650747030d979","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(431,'0dd0de62bd4195f820600ad6','finding','["34a85eaf5a91cb1b26a35bc8","cable loose"]',NULL);
INSERT INTO "change" VALUES(432,'0dd0de62bd4195f820600ad6','priced_line','["d8f5780dbcafc174060cfd96"]',NULL);
INSERT INTO "change" VALUES(433,'0dd0de62bd4195f820600ad6','priced_line','["3f82b76e56af88e23a0a7529"]',NULL);
INSERT INTO "change" VALUES(434,'a68c704779300ad539ef74cc','dispatch_check','["34a85eaf5a91cb1b26a35bc8","tidy"]','{"dispatch_id":"34a85eaf5a91cb1b26a35bc8","item":"tidy","kept":1,"judged_by":null}');
INSERT INTO "change" VALUES(435,'9cf3b8eb00cdf37032299de1','article','["6c11e0a271dbf124e0fa40bd"]',NULL);
INSERT INTO "change" VALUES(436,'d334c1ec9222d07a73042b6b','ticket','["8a4a5d1dbd818d3374590ee7"]',NULL);
INSERT INTO "change" VALUES(437,'d334c1ec9222d07a73042b6b','ticket_period','["8a4a5d1dbd818d3374590ee7","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(438,'d334c1ec9222d07a73042b6b','call','["bfb6f15301300555dfefa819"]',NULL);
INSERT INTO "change" VALUES(439,'d334c1ec9222d07a73042b6b','clock','["b1c6f15b8ba291f5b099c2d8"]',NULL);
INSERT INTO "change" VALUES(440,'d334c1ec9222d07a73042b6b','clock','["cd0e0002b310abb71ec7c36f"]',NULL);
INSERT INTO "change" VALUES(441,'d334c1ec9222d07a73042b6b','clock_period','["b1c6f15b8ba291f5b099c2d8","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(442,'d334c1ec9222d07a73042b6b','clock_period','["cd0e0002b310abb71ec7c36f","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(443,'9269080d16738f7487d831a6','ticket_period','["8a4a5d1dbd818d3374590ee7","2026-04-01T02:00:00Z"]','{"ticket_id":"8a4a5d1dbd818d3374590ee7","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(444,'9269080d16738f7487d831a6','ticket_period','["8a4a5d1dbd818d3374590ee7","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(445,'9269080d16738f7487d831a6','ticket','["8a4a5d1dbd818d3374590ee7"]','{"id":"8a4a5d1dbd818d3374590ee7","number":"SD-000015","count":15,"summary":"how does it print now","kind":"fault","customer_id":"ccde8ca7731daae39fd0cf82","severity":null,"reach":null,"opened_at":"2026-04-01T02:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(446,'9269080d16738f7487d831a6','clock','["b1c6f15b8ba291f5b099c2d8"]','{"id":"b1c6f15b8ba291f5b099c2d8","ticket_id":"8a4a5d1dbd818d3374590ee7","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T02:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T02:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(447,'9269080d16738f7487d831a6','clock','["cd0e0002b310abb71ec7c36f"]','{"id":"cd0e0002b310abb71ec7c36f","ticket_id":"8a4a5d1dbd818d3374590ee7","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T02:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T02:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(448,'9269080d16738f7487d831a6','clock_period','["b1c6f15b8ba291f5b099c2d8","2026-04-01T02:00:00Z"]','{"clock_id":"b1c6f15b8ba291f5b099c2d8","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(449,'9269080d16738f7487d831a6','clock_period','["cd0e0002b310abb71ec7c36f","2026-04-01T02:00:00Z"]','{"clock_id":"cd0e0002b310abb71ec7c36f","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(450,'9269080d16738f7487d831a6','article_use','["36cb97452b282675a28babf3"]',NULL);
INSERT INTO "change" VALUES(451,'f0a5905b2a2e3f7eb2a9c48c','ticket','["3d9ea97b6834dd06fc93532f"]',NULL);
INSERT INTO "change" VALUES(452,'f0a5905b2a2e3f7eb2a9c48c','ticket_period','["3d9ea97b6834dd06fc93532f","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(453,'f0a5905b2a2e3f7eb2a9c48c','call','["e4c98e2974d91dcd07045b23"]',NULL);
INSERT INTO "change" VALUES(454,'f0a5905b2a2e3f7eb2a9c48c','clock','["30acc76d87da1dc3120e2eba"]',NULL);
INSERT INTO "change" VALUES(455,'f0a5905b2a2e3f7eb2a9c48c','clock','["e97a2732a87509d0f02e726d"]',NULL);
INSERT INTO "change" VALUES(456,'f0a5905b2a2e3f7eb2a9c48c','clock_period','["30acc76d87da1dc3120e2eba","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(457,'f0a5905b2a2e3f7eb2a9c48c','clock_period','["e97a2732a87509d0f02e726d","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(458,'f0a5905b2a2e3f7eb2a9c48c','complaint','["3d9ea97b6834dd06fc93532f"]',NULL);
INSERT INTO "change" VALUES(459,'f0a5905b2a2e3f7eb2a9c48c','clock','["b2a5fd13278ad2381319661c"]','{"id":"b2a5fd13278ad2381319661c","ticket_id":"d19d553ad179135b18ed2e33","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-02T03:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
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
INSERT INTO "clock" VALUES('e853ee956381ca30dffbba3b','e31df14a05da9980e92672d7','answer','gold','15m clock','always','answered opinion arrived outcome resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('74c9784ea26ebfad5f1d4f73','e31df14a05da9980e92672d7','opinion','gold','30m clock','always','opinion arrived outcome resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('c33df91b34a50c05023df836','e31df14a05da9980e92672d7','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T01:00:00Z','resolved','2026-03-02T02:05:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('fe753abef2d77032cee0f430','e31df14a05da9980e92672d7','arrive','gold','2h clock','always','arrived',NULL,'ordered','2026-03-02T01:00:00Z','arrived','2026-03-02T02:05:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('4f52e520324f4e2fda076ae2','d19d553ad179135b18ed2e33','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-03-02T03:00:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('b2a5fd13278ad2381319661c','d19d553ad179135b18ed2e33','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:00:00Z',NULL,NULL,'2026-03-09T09:30:00Z',NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('bfd3da17260098706a74cf7f','5561ab3837a1ac0be3d582df','answer','standard','30m','office','answered opinion arrived outcome resolved',NULL,'logged','2026-03-02T03:30:00Z','answered','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z','missed','2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('f9b1fc9594ae58c8f600e4e6','5561ab3837a1ac0be3d582df','solve','standard','2 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('a56f206cf10bbcc1098f2f61','f30cceaa70870da535d6829b','answer','gold','15m clock','always','answered opinion arrived outcome resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T03:45:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('f831fce9fc58c1ec824d00aa','f30cceaa70870da535d6829b','opinion','gold','30m clock','always','opinion arrived outcome resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T04:00:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('b4dddd197de8dde12edf57cf','f30cceaa70870da535d6829b','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('903fa7a61ac81f82be600348','25809793bad0d24a956079c6','answer','gold','15m clock','always','answered opinion arrived outcome resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:35:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('bb3043beeafc70b75b934506','25809793bad0d24a956079c6','opinion','gold','30m clock','always','opinion arrived outcome resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:50:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('2752d6c1f82d49a760e06a11','25809793bad0d24a956079c6','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('2586c7046e941c4406719463','309cefee209f6e3a7a9be010','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('4e9c2cbd170a475ad20a47e8','309cefee209f6e3a7a9be010','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('518301a39bbf3e2699d3984b','cb0717258dd783741c9505d4','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-03-03T01:00:00Z','arrived','2026-03-03T01:00:00Z',NULL,'met','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('386afd37b08a6b9cae540153','cb0717258dd783741c9505d4','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('05b42e5a5986083da88973a2','edfc9073181d232579e4dac8','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met','2026-03-02T00:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('9119ae0501636156b96c785f','edfc9073181d232579e4dac8','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met','2026-03-02T00:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('a0405d64170e3e41679e9849','a6ee77a712dae57a9cd3afe1','answer','gold','15m clock','always','answered opinion arrived outcome resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('8061ef2308c54be3f7a8a5f6','a6ee77a712dae57a9cd3afe1','opinion','gold','30m clock','always','opinion arrived outcome resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('3c470715e51a747797932723','a6ee77a712dae57a9cd3afe1','solve','gold','3 working days','office','resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('d5a98583fe5fef7883cc1646','6b751b28bec831c46d37b813','answer','standard','30m','office','answered opinion arrived outcome resolved',NULL,'logged','2026-03-04T01:00:00Z','answered','2026-03-04T01:10:00Z',NULL,'met','2026-03-04T01:00:00Z','tester','2026-03-04T03:00:00Z','written on paper');
INSERT INTO "clock" VALUES('8ac3e6c8476eace366664a2f','6b751b28bec831c46d37b813','solve','standard','8h','office','resolved','customer parts vendor problem evidence','logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('d7737cb08d2557fffe3722e9','98886f9bd9ad3e0b5d8d31db','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-04-01T01:00:00Z','arrived','2026-04-01T01:00:00Z',NULL,'met','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('435d5b81f193557b0b7fa1a8','98886f9bd9ad3e0b5d8d31db','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('a928db86b3d8dfaf436d0933','06b11baae9bcc66bc333a977','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-04-01T01:00:00Z','merged','2026-04-01T01:00:00Z',NULL,'void','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('4a544ec43413b9d7e3179956','06b11baae9bcc66bc333a977','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z','merged','2026-04-01T01:00:00Z',NULL,'void','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('33bb0e388cc6ff8345c869bb','f8487f814827d41534264221','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('c58a38a18ba3d205be932fe3','f8487f814827d41534264221','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('d85a4cbb0428a2532abb3175','d776bae476b505baa124823b','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('ec7e0ce56b3650747030d979','d776bae476b505baa124823b','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('b1c6f15b8ba291f5b099c2d8','8a4a5d1dbd818d3374590ee7','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-04-01T02:00:00Z','resolved','2026-04-01T02:00:00Z',NULL,'met','2026-04-01T02:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('cd0e0002b310abb71ec7c36f','8a4a5d1dbd818d3374590ee7','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T02:00:00Z','resolved','2026-04-01T02:00:00Z',NULL,'met','2026-04-01T02:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('30acc76d87da1dc3120e2eba','3d9ea97b6834dd06fc93532f','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-04-01T02:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T02:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('e97a2732a87509d0f02e726d','3d9ea97b6834dd06fc93532f','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T02:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T02:00:00Z',NULL,NULL,NULL);
CREATE TABLE clock_period (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  due_at TEXT NOT NULL,
  held INTEGER NOT NULL CHECK (held IN (0, 1)),
  PRIMARY KEY (clock_id, since),
  CHECK (since <= until)
) STRICT;
INSERT INTO "clock_period" VALUES('e853ee956381ca30dffbba3b','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:15:00Z',0);
INSERT INTO "clock_period" VALUES('74c9784ea26ebfad5f1d4f73','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('c33df91b34a50c05023df836','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('fe753abef2d77032cee0f430','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('b2a5fd13278ad2381319661c','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('4f52e520324f4e2fda076ae2','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-02T06:00:00Z',1);
INSERT INTO "clock_period" VALUES('bfd3da17260098706a74cf7f','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('f9b1fc9594ae58c8f600e4e6','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','2026-03-04T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('a56f206cf10bbcc1098f2f61','2026-03-02T03:30:00Z','2026-03-04T01:00:00Z','2026-03-02T03:45:00Z',0);
INSERT INTO "clock_period" VALUES('f831fce9fc58c1ec824d00aa','2026-03-02T03:30:00Z','2026-03-04T01:00:00Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('b4dddd197de8dde12edf57cf','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-05T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('b4dddd197de8dde12edf57cf','2026-03-02T06:00:00Z','2026-03-04T01:00:00Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('903fa7a61ac81f82be600348','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:35:00Z',0);
INSERT INTO "clock_period" VALUES('bb3043beeafc70b75b934506','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:50:00Z',0);
INSERT INTO "clock_period" VALUES('2752d6c1f82d49a760e06a11','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('2586c7046e941c4406719463','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('4e9c2cbd170a475ad20a47e8','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('518301a39bbf3e2699d3984b','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('386afd37b08a6b9cae540153','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('05b42e5a5986083da88973a2','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-02T02:30:00Z',0);
INSERT INTO "clock_period" VALUES('9119ae0501636156b96c785f','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('a56f206cf10bbcc1098f2f61','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T03:45:00Z',1);
INSERT INTO "clock_period" VALUES('f831fce9fc58c1ec824d00aa','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T04:00:00Z',1);
INSERT INTO "clock_period" VALUES('b4dddd197de8dde12edf57cf','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T09:30:00Z',1);
INSERT INTO "clock_period" VALUES('a0405d64170e3e41679e9849','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-04T01:15:00Z',0);
INSERT INTO "clock_period" VALUES('8061ef2308c54be3f7a8a5f6','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-04T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('3c470715e51a747797932723','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('d5a98583fe5fef7883cc1646','2026-03-04T01:00:00Z','2026-03-04T01:10:00Z','2026-03-04T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('8ac3e6c8476eace366664a2f','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-05T01:00:00Z',0);
INSERT INTO "clock_period" VALUES('a56f206cf10bbcc1098f2f61','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T03:45:00Z',0);
INSERT INTO "clock_period" VALUES('f831fce9fc58c1ec824d00aa','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('b4dddd197de8dde12edf57cf','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('d7737cb08d2557fffe3722e9','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('435d5b81f193557b0b7fa1a8','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('a928db86b3d8dfaf436d0933','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('4a544ec43413b9d7e3179956','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('33bb0e388cc6ff8345c869bb','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('c58a38a18ba3d205be932fe3','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('d85a4cbb0428a2532abb3175','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('ec7e0ce56b3650747030d979','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('b1c6f15b8ba291f5b099c2d8','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','2026-04-01T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('cd0e0002b310abb71ec7c36f','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('30acc76d87da1dc3120e2eba','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','2026-04-01T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('e97a2732a87509d0f02e726d','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
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
INSERT INTO "complaint" VALUES('3d9ea97b6834dd06fc93532f','d19d553ad179135b18ed2e33','18eaf16acc5feb158b7fcc24',NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "consent" VALUES('1ba754d4f67f6263c49b28f9','e31df14a05da9980e92672d7','remote',NULL,'Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('73feec8c0e732edc3e4bbc71','e31df14a05da9980e92672d7','quote','fe00025c6d90c390fcfbb255','Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('9ca0aa75585f1983d79864f8','d19d553ad179135b18ed2e33','removal',NULL,'Ms Example','phone','2026-03-02T03:00:00Z');
CREATE TABLE contact (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  site_id TEXT REFERENCES site (id),
  name TEXT NOT NULL CHECK (name <> ''),
  role TEXT,
  phone TEXT,
  mail TEXT
, left_on TEXT, head INTEGER NOT NULL DEFAULT 0 CHECK (head IN (0, 1))) STRICT;
INSERT INTO "contact" VALUES('4e1b512b1d49be96fb272573','beac66a92f61a3720ea52d68','296f7e0cf14684fde0a2408c','Li Na','head nurse','13800000003',NULL,'2026-04-01',0);
INSERT INTO "contact" VALUES('182617c19bba9a24e5c792b1','bd62ce9891599648f2b935fc',NULL,'Li Na',NULL,NULL,'li@example.invalid',NULL,0);
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
INSERT INTO "contract" VALUES('e67ad8f50f2b524e6e9e8ea3','C-0001','beac66a92f61a3720ea52d68','full','gold',NULL,'2026-01-01','2026-12-31');
INSERT INTO "contract" VALUES('20ca87031d2bec410d0a87c7','C-0002','2cfc431187f4de0144dd7bc9','basic','standard',NULL,'2026-01-01','2027-06-30');
CREATE TABLE contract_extension (
  clock_id TEXT PRIMARY KEY REFERENCES clock (id),
  contract_id TEXT NOT NULL REFERENCES contract (id),
  at TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  CHECK (ended_on < ends_on)
) STRICT;
INSERT INTO "contract_extension" VALUES('bfd3da17260098706a74cf7f','20ca87031d2bec410d0a87c7','2026-03-02T06:00:00Z','2026-12-31','2027-01-31');
CREATE TABLE contract_moved_end (
  id TEXT PRIMARY KEY,
  contract_id TEXT NOT NULL REFERENCES contract (id),
  at TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  why TEXT NOT NULL CHECK (why <> ''),
  CHECK (ended_on <> ends_on)
) STRICT;
INSERT INTO "contract_moved_end" VALUES('840fde4cf588f74aaa4f853e','20ca87031d2bec410d0a87c7','2026-04-01T01:00:00Z','2027-01-31','2027-06-30','goodwill');
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
INSERT INTO "customer" VALUES('beac66a92f61a3720ea52d68','Example Clinic','example clinic','city','gold',NULL,'1 Example Road','CU-0001',NULL,NULL,'2026-03-02',NULL,NULL);
INSERT INTO "customer" VALUES('2cfc431187f4de0144dd7bc9','示例诊所','示例诊所',NULL,NULL,NULL,NULL,'CU-0002',NULL,NULL,'2026-03-02',NULL,NULL);
INSERT INTO "customer" VALUES('ccde8ca7731daae39fd0cf82','Sample Dealer','sample dealer',NULL,NULL,NULL,NULL,'CU-0003',NULL,NULL,'2026-03-02',NULL,NULL);
INSERT INTO "customer" VALUES('2965db2d2b418204c990f744','Sample School','sample school',NULL,NULL,NULL,NULL,'CU-0004',NULL,NULL,'2026-03-02',NULL,NULL);
INSERT INTO "customer" VALUES('010d67eb1354560c2bc204b5','Sample Dealers','sample dealers',NULL,NULL,NULL,NULL,'CU-0005','ccde8ca7731daae39fd0cf82',NULL,NULL,NULL,NULL);
INSERT INTO "customer" VALUES('31b46546315481dbdbb96125','Sample Works','sample works',NULL,NULL,NULL,NULL,'CU-0006',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "customer" VALUES('bd62ce9891599648f2b935fc','Li Na','li na',NULL,NULL,NULL,NULL,'CU-0007',NULL,NULL,'2026-04-01',NULL,NULL);
CREATE TABLE customer_number (
  number_key TEXT PRIMARY KEY,
  number TEXT NOT NULL CHECK (number <> ''),
  customer_id TEXT NOT NULL REFERENCES customer (id),
  name_key TEXT NOT NULL
) STRICT;
INSERT INTO "customer_number" VALUES('k-17','K-17','31b46546315481dbdbb96125','sample works');
CREATE TABLE discount (
  ticket_id TEXT PRIMARY KEY REFERENCES ticket (id),
  amount INTEGER NOT NULL CHECK (amount > 0),
  currency TEXT NOT NULL,
  decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 4),
  why TEXT NOT NULL CHECK (why <> ''),
  at TEXT NOT NULL,
  given_by TEXT NOT NULL
) STRICT;
INSERT INTO "discount" VALUES('e31df14a05da9980e92672d7',500,'CNY',2,'goodwill','2026-03-02T02:05:00Z','tester');
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
INSERT INTO "dispatch" VALUES('46b9befdfae0eeb555fee7ac','e31df14a05da9980e92672d7',1,'18eaf16acc5feb158b7fcc24','2026-03-02T01:00:00Z',NULL,NULL,'2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z',NULL,'paper jam','worn roller','roller replaced','prints 20 labels',40,'2026-03-02T02:05:00Z','paper',NULL,NULL,'full care',NULL,12,'printed 20 labels',1,'Li Na','2026-03-02T02:05:00Z',NULL,NULL,NULL,NULL,NULL,'cost','free');
INSERT INTO "dispatch" VALUES('61507554f87b03e1c7edf360','cb0717258dd783741c9505d4',1,'0c6522fecfa9e2d54f8df2fb','2026-03-03T01:00:00Z',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,'none','no training','explained','they know how',30,NULL,NULL,NULL,NULL,'in warranty',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'free','free');
INSERT INTO "dispatch" VALUES('34a85eaf5a91cb1b26a35bc8','98886f9bd9ad3e0b5d8d31db',1,'18eaf16acc5feb158b7fcc24','2026-04-01T01:00:00Z',NULL,NULL,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'out of warranty',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'third floor','do not bend it',1,'price','price');
CREATE TABLE dispatch_check (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  kept INTEGER NOT NULL CHECK (kept IN (0, 1)), judged_by TEXT,
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_check" VALUES('46b9befdfae0eeb555fee7ac','uniform',1,NULL);
INSERT INTO "dispatch_check" VALUES('46b9befdfae0eeb555fee7ac','tidy',0,NULL);
INSERT INTO "dispatch_check" VALUES('34a85eaf5a91cb1b26a35bc8','tidy',0,'tester');
CREATE TABLE dispatch_crew (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  PRIMARY KEY (dispatch_id, engineer_id)
) STRICT;
INSERT INTO "dispatch_crew" VALUES('34a85eaf5a91cb1b26a35bc8','0c6522fecfa9e2d54f8df2fb');
CREATE TABLE dispatch_item (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  quantity INTEGER NOT NULL CHECK (quantity > 0), method TEXT,
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_item" VALUES('46b9befdfae0eeb555fee7ac','training',1,NULL);
INSERT INTO "dispatch_item" VALUES('34a85eaf5a91cb1b26a35bc8','training',1,'at the machine');
CREATE TABLE document (
  number INTEGER PRIMARY KEY,  -- when the texts have changed it is another one
  ticket_id TEXT NOT NULL UNIQUE REFERENCES ticket (id) ON DELETE CASCADE,
  digest INTEGER NOT NULL      -- of the texts
) STRICT;
INSERT INTO "document" VALUES(0,'5561ab3837a1ac0be3d582df',2483302705);
INSERT INTO "document" VALUES(1,'edfc9073181d232579e4dac8',129524800);
INSERT INTO "document" VALUES(2,'309cefee209f6e3a7a9be010',2093342709);
INSERT INTO "document" VALUES(3,'6b751b28bec831c46d37b813',1221380378);
INSERT INTO "document" VALUES(4,'cb0717258dd783741c9505d4',1064806338);
INSERT INTO "document" VALUES(5,'25809793bad0d24a956079c6',3112426978);
INSERT INTO "document" VALUES(6,'a6ee77a712dae57a9cd3afe1',3017057375);
INSERT INTO "document" VALUES(7,'e31df14a05da9980e92672d7',4153803203);
INSERT INTO "document" VALUES(8,'f30cceaa70870da535d6829b',3873463776);
INSERT INTO "document" VALUES(9,'06b11baae9bcc66bc333a977',3483548428);
INSERT INTO "document" VALUES(10,'f8487f814827d41534264221',2242262510);
INSERT INTO "document" VALUES(11,'d19d553ad179135b18ed2e33',4152089765);
INSERT INTO "document" VALUES(12,'d776bae476b505baa124823b',325237026);
INSERT INTO "document" VALUES(13,'98886f9bd9ad3e0b5d8d31db',3848825112);
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
INSERT INTO "engineer" VALUES('18eaf16acc5feb158b7fcc24','Wang Lin','wang lin','wang','centre',NULL,'10 0001',NULL,1,NULL);
INSERT INTO "engineer" VALUES('0c6522fecfa9e2d54f8df2fb','Zhao Min','zhao min','zhao','centre',NULL,NULL,NULL,1,8);
INSERT INTO "engineer" VALUES('87fbcb579284dc0ce7e18445','Ada','ada',NULL,NULL,NULL,NULL,NULL,1,NULL);
CREATE TABLE engineer_role (
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  role TEXT NOT NULL CHECK (role <> ''),
  PRIMARY KEY (engineer_id, role)
) STRICT;
INSERT INTO "engineer_role" VALUES('0c6522fecfa9e2d54f8df2fb','reception');
CREATE TABLE engineer_skill (
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  skill TEXT NOT NULL CHECK (skill <> ''),
  PRIMARY KEY (engineer_id, skill)
) STRICT;
INSERT INTO "engineer_skill" VALUES('18eaf16acc5feb158b7fcc24','printer');
INSERT INTO "engineer_skill" VALUES('0c6522fecfa9e2d54f8df2fb','installation');
INSERT INTO "engineer_skill" VALUES('0c6522fecfa9e2d54f8df2fb','soldering');
CREATE TABLE entitlement (
  contract_id TEXT NOT NULL REFERENCES contract (id),
  entitlement TEXT NOT NULL,
  total INTEGER NOT NULL CHECK (total >= 0),
  used INTEGER NOT NULL DEFAULT 0 CHECK (used BETWEEN 0 AND total),
  PRIMARY KEY (contract_id, entitlement)
) STRICT;
INSERT INTO "entitlement" VALUES('e67ad8f50f2b524e6e9e8ea3','visit',4,1);
INSERT INTO "entitlement" VALUES('e67ad8f50f2b524e6e9e8ea3','training',2,2);
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
INSERT INTO "equipment" VALUES('8aa4b012f4d15549c228a1d2','PR-1001','pr-1001','printer','LP2','beac66a92f61a3720ea52d68','296f7e0cf14684fde0a2408c','e67ad8f50f2b524e6e9e8ea3','2024-01-01','2024-01-05','2024-01-10',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "equipment" VALUES('3669a1db6eaf89fd7bf272a3','PR-1002','pr-1002','printer',NULL,'2cfc431187f4de0144dd7bc9',NULL,'20ca87031d2bec410d0a87c7','2026-02-01',NULL,'2026-04-01',NULL,NULL,'豫A12345','豫a12345','in the van',NULL,NULL);
INSERT INTO "equipment" VALUES('3b156dc41fdc734cfdfe25f3','PR-9001','pr-9001','printer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE "escalation" (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  percent INTEGER NOT NULL CHECK (percent >= 0),
  done_at TEXT NOT NULL,
  undone TEXT,
  PRIMARY KEY (clock_id, percent)
) STRICT;
INSERT INTO "escalation" VALUES('b4dddd197de8dde12edf57cf',75,'2026-03-02T09:20:00Z',NULL);
INSERT INTO "escalation" VALUES('2752d6c1f82d49a760e06a11',75,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('b4dddd197de8dde12edf57cf',100,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('2752d6c1f82d49a760e06a11',100,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('2752d6c1f82d49a760e06a11',150,'2026-03-03T01:00:00Z',NULL);
CREATE TABLE finding (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  what TEXT NOT NULL CHECK (what <> ''),
  place INTEGER NOT NULL,
  ticket_id TEXT REFERENCES ticket (id),
  PRIMARY KEY (dispatch_id, what)
) STRICT;
INSERT INTO "finding" VALUES('34a85eaf5a91cb1b26a35bc8','cable loose',0,'d776bae476b505baa124823b');
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
INSERT INTO "hold" VALUES('f2d3382a59d2b3286db00afe','d19d553ad179135b18ed2e33','factory','2026-03-02T03:00:00Z',NULL,'tester','sent away',NULL);
INSERT INTO "hold" VALUES('a7c54d2e5fe1e9dfba42d6e2','cb0717258dd783741c9505d4','resolved','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester',NULL,NULL);
INSERT INTO "hold" VALUES('2ca5fea878e7b3f5808014f8','f30cceaa70870da535d6829b','customer','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','tester',NULL,'2026-03-06T01:00:00Z');
CREATE TABLE holder (
  id TEXT PRIMARY KEY,
  place TEXT,
  engineer_id TEXT REFERENCES engineer (id),
  dispatch_id TEXT UNIQUE REFERENCES dispatch (id),
  CHECK ((place IS NULL) <> (dispatch_id IS NULL)),
  CHECK (engineer_id IS NULL OR place IS NOT NULL)
) STRICT;
INSERT INTO "holder" VALUES('b73d954fd1379b03d583d696','warehouse',NULL,NULL);
INSERT INTO "holder" VALUES('4126650e7abc4bc2669d0141','centre','18eaf16acc5feb158b7fcc24',NULL);
INSERT INTO "holder" VALUES('bf7b792ce0d96cd95f9c2ce2','centre',NULL,NULL);
INSERT INTO "holder" VALUES('5b14f5d07f7a96d7349be101',NULL,NULL,'46b9befdfae0eeb555fee7ac');
CREATE TABLE imported (
  row_hash TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id)
) STRICT;
INSERT INTO "imported" VALUES('a98a8f651662bdde032bfcf6f228a852c052407dc84ee9adcf3529dfd15c2d8e','edfc9073181d232579e4dac8');
INSERT INTO "imported" VALUES('aed74f9fb9599ceeef9748d00acf6cc53cf33903c89475435915b9eb77ea7540','edfc9073181d232579e4dac8');
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
INSERT INTO "journal" VALUES(1,'9458af03e0de0e9a5b0febdb','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','18eaf16acc5feb158b7fcc24','engineer added','{"name": "Wang Lin", "station": "centre"}','83c1f3157683dbe7fc93d0761e513f553cadf2fb63bb2b32dfef92955f350985');
INSERT INTO "journal" VALUES(2,'2cc8d601b20d1e98f4622288','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','0c6522fecfa9e2d54f8df2fb','engineer added','{"name": "Zhao Min", "station": "centre", "roles": ["reception"], "in_office": false}','d6c464a16bf92d08acb4cd3e49551940be2b1443876144487252d394d0bbb5fa');
INSERT INTO "journal" VALUES(3,'95e3b64f33f7d9881fc2b5ef','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','0c6522fecfa9e2d54f8df2fb','engineer away','{"name": "Zhao Min", "since": "2026-04-05T16:00:00Z", "until": "2026-04-10T16:00:00Z", "note": "holiday"}','1c1ced0aad6c523d75624a9ae9c7a0c73055c0c7782a1d516dc29928b5f00f2f');
INSERT INTO "journal" VALUES(4,'4708cbc7d99a9947733372b9','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','beac66a92f61a3720ea52d68','customer added','{"number": "CU-0001", "name": "Example Clinic", "phones": ["13800000001"]}','bf9406ecdee1eedddf521465faafb303a3077d9106bd7dfb0816af2d7aed7bb5');
INSERT INTO "journal" VALUES(5,'da74ae103c96c9f30d38042f','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','2cfc431187f4de0144dd7bc9','customer added','{"number": "CU-0002", "name": "示例诊所", "phones": ["13800000002"]}','ba2fcba30f6eeed868a4a2f7de2f7f9acd38d0700c3d0b9a65494c42b5e65ec1');
INSERT INTO "journal" VALUES(6,'a7d7faf8bf27e8baf75bbaa3','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','ccde8ca7731daae39fd0cf82','customer added','{"number": "CU-0003", "name": "Sample Dealer", "phones": []}','30b50b98686cc4dfabb44cf5e19ff0ca3487ae951f4971c86314e5a716ea9266');
INSERT INTO "journal" VALUES(7,'52aa8efd3c0563f296339b37','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','site','296f7e0cf14684fde0a2408c','site added','{"customer": "Example Clinic", "name": "North wing", "address": "2 Sample Road", "region": "county"}','e2fa21034c3528cc8a899d1e88d353ead644d3a70a083c5269103386c677dfdd');
INSERT INTO "journal" VALUES(8,'5cbfcc9ccc2ca1180f84e8d2','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','beac66a92f61a3720ea52d68','telephone added','{"name": "Example Clinic", "phone": "13800000003"}','bb25cb19f9261e49460671981866c83897b99f1b669241e64ce5352dd47b63a8');
INSERT INTO "journal" VALUES(9,'5cbfcc9ccc2ca1180f84e8d2','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','beac66a92f61a3720ea52d68','contact added','{"customer": "Example Clinic", "name": "Li Na", "site": "North wing", "role": "head nurse", "phone": "13800000003", "mail": null}','e36afe39ec1b5ee4877277af8cceff8c9fd760e7d0aac533cfef46b57de4e68d');
INSERT INTO "journal" VALUES(10,'f02b80c44218d65f58afffc6','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','e67ad8f50f2b524e6e9e8ea3','contract added','{"number": "C-0001", "customer": "Example Clinic", "kind": "full", "tier": "gold", "from": "2026-01-01", "to": "2026-12-31"}','0172a27737e9c5bc3c1a86f58f82315b82a2daceb8c8804196c53c044a8c5a71');
INSERT INTO "journal" VALUES(11,'76f3667a4749bf943901f348','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','20ca87031d2bec410d0a87c7','contract added','{"number": "C-0002", "customer": "示例诊所", "kind": "basic", "tier": "standard", "from": "2026-01-01", "to": "2026-12-31"}','e17bbc73df0f79a2e6ff1902f41e53368994816dbc43bb18bb1e3bc85661e78c');
INSERT INTO "journal" VALUES(12,'be5b2a79431c976761a33802','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','8aa4b012f4d15549c228a1d2','equipment added','{"serial": "PR-1001", "kind": "printer", "customer": "Example Clinic", "plate": null}','5f95ee2f9ae9eaca8ad13198424a60f637c701945f1084f100dbf2a584d30e34');
INSERT INTO "journal" VALUES(13,'eb19c9e373d579eeceea4237','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','3669a1db6eaf89fd7bf272a3','equipment added','{"serial": "PR-1002", "kind": "printer", "customer": "示例诊所", "plate": null}','ca56a709404b614e64132ffd190b2dae23ded20a0a6c4b3b02bc4da0b2c65441');
INSERT INTO "journal" VALUES(14,'5afe0ab7f55e604276fbcd8e','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','3b156dc41fdc734cfdfe25f3','equipment added','{"serial": "PR-9001", "kind": "printer", "customer": null, "plate": null}','b2540e27f2e3e864888ba422d4a24166aa72425d4c14a1bf2e4e1ac393cc4497');
INSERT INTO "journal" VALUES(15,'4a9429a19c9b5fca905f6b6a','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts received','{"part": "roller", "condition": "new", "quantity": 10, "from": null, "to": "warehouse", "serial": null, "request": null, "note": "delivery note 17"}','5822ffb67e4efd33351ecbe4f7248fdfe8184dd584f3fd6186f3d11deaa62c9a');
INSERT INTO "journal" VALUES(16,'56a66812b8f9577c5b0e9fda','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 3, "from": "warehouse", "to": "centre/Wang Lin", "serial": null, "request": null, "note": null}','e803ccca728b59634d0e631fc3b0861a190837e14866a7dc8d22f2980fbf6db0');
INSERT INTO "journal" VALUES(17,'357aa17d8e585780b2b20d53','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": null, "note": null}','c7eaa0888f6e24e552ab276ca410ac5d2070bce04c79a26f1d3bcde666705295');
INSERT INTO "journal" VALUES(18,'956233b869cd9af6edf8b41d','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','card','775fbc88162dfedc79b463a0','card sold','{"card": "CARD-0001", "customer": "Example Clinic", "value": 50000, "currency": "CNY", "decimals": 2}','9e921777973d8eec585597d189c14a279d1d96078e8f5eabf3a09067bd598d62');
INSERT INTO "journal" VALUES(19,'b23d502504216730cd9296c7','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','e31df14a05da9980e92672d7','logged','{"channel": "phone", "caller": "Li Na", "phone": "13800000003", "said": "printer jams", "summary": "printer jams", "priority": "P1", "tier": "gold", "region": "county", "kind": "fault", "equipment": "PR-1001", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "e9eccb4243ad960cf7938622", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T01:15:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T01:30:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','f107d978ac56a87f40dc4fb3f845be9d6186b0a6a67e8db6a335b19e7e3c0a23');
INSERT INTO "journal" VALUES(20,'c5f46b7a98eb39860cd24b12','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','e31df14a05da9980e92672d7','assigned','{"engineer": "Wang Lin", "was": null, "clocks": []}','f45de60603be763191403071002e64e92ddb8204fb11f7a617efe68844968a35');
INSERT INTO "journal" VALUES(21,'7d2cc23542b4542efd3b65a7','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','e31df14a05da9980e92672d7','opinion','{"text": "restart did not help", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T01:15:00Z", "at": "2026-03-02T01:00:00Z", "spare": "15m clock"}, {"target": "opinion", "change": "met", "due": "2026-03-02T01:30:00Z", "at": "2026-03-02T01:00:00Z", "spare": "30m clock"}]}','18d78028346745e8630a605af9b83024d28a94716e00a24316b51f23a2df520b');
INSERT INTO "journal" VALUES(22,'7f7bc5d1edb0406874aea04b','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','e31df14a05da9980e92672d7','appointed','{"visit_at": "2026-03-02T02:00:00Z", "visit_until": null, "asked_by": "customer", "note": "they close at noon", "clocks": []}','e9716f4d4957c80cb26023ae9c6f79a9d7e8d7a41c4505846d32cec4531f73ff');
INSERT INTO "journal" VALUES(23,'79860d978484c6249bea9590','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','e31df14a05da9980e92672d7','consented','{"purpose": "remote", "by": "Li Na", "how": "phone", "quote": null, "clocks": []}','9c878fd2fb1f1caca23d70bec55f1b146446ee49a6b228a257c383fb3e1d5531');
INSERT INTO "journal" VALUES(24,'bc67d8944b5c7f5a3cd62854','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','e31df14a05da9980e92672d7','quoted','{"quote": "Q-0001", "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}], "total": 8000, "currency": "CNY", "decimals": 2}','c52050249a2bb73edb73d8c487cf264e8cd764e87fdf709f81d1319165329f8b');
INSERT INTO "journal" VALUES(25,'b0b798d6dc9846f88a5e56c4','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','e31df14a05da9980e92672d7','consented','{"purpose": "quote", "by": "Li Na", "how": "phone", "quote": "Q-0001", "clocks": []}','2a6e14afb03e8c6bef71fdc3bf1b1d8aa3d367a7ceb99b389dea8b90a53425ea');
INSERT INTO "journal" VALUES(26,'c3493c80e9f629ae65c91d59','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','e31df14a05da9980e92672d7','ordered','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "arrive", "change": "started", "due": "2026-03-02T03:00:00Z", "within": "2h clock"}], "instead_of": null}','f4e6a25c7bdff55ede464a13ae9d21dbd4b1bc1013e0d850b54be698ad5d2993');
INSERT INTO "journal" VALUES(27,'99b7ad3cc7d89b84179f7455','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','e31df14a05da9980e92672d7','parts issued','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "centre/Wang Lin", "to": "SD-000001/1", "serial": null, "request": null, "note": null}','0c8fff75689d27b432ddfa90ec277b29cbdc9a02eb73e0e258a0d8fe3f4d2c2a');
INSERT INTO "journal" VALUES(28,'f17aa6176e8fd0e4779cbc46','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','e31df14a05da9980e92672d7','arrived','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "arrive", "change": "met", "due": "2026-03-02T03:00:00Z", "at": "2026-03-02T02:05:00Z", "spare": "55m clock"}]}','f1eeceb4c3512fd872d99ef196c3652094ca609f9d21a2df7c8bdb6505d3ead6');
INSERT INTO "journal" VALUES(29,'8867d00d1f2b807150331384','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','e31df14a05da9980e92672d7','recorded','{"visit": 1, "form": {"fault": "paper jam", "code": "paper", "cause": "worn roller", "action": "roller replaced", "test": "printed 20 labels", "result": "prints 20 labels", "minutes": 40, "kilometres": 12, "solved": true, "covered": {"parts": "cost", "work": "free", "because": "full care"}, "checklist": {"uniform": true, "tidy": false}, "work": {"training": 1}, "parts": [{"part": "roller", "quantity": 1, "source": null, "condition": "new", "serial": null, "back": false}]}, "was": {}, "clocks": []}','d2117fda1f934bb70c92e41169220e17798c27d4eea1fc4baf377274c225af3b');
INSERT INTO "journal" VALUES(30,'8867d00d1f2b807150331384','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','e31df14a05da9980e92672d7','parts fitted','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "SD-000001/1", "to": null, "serial": null, "request": null, "note": null}','f78d6c52a5a5703037966587be3926c4226e86ed2da83bed80770fb63a9bf8dc');
INSERT INTO "journal" VALUES(31,'8867d00d1f2b807150331384','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','e31df14a05da9980e92672d7','entitlement used','{"contract": "C-0001", "entitlement": "training", "quantity": 1, "left": 1}','1470e7ee17b7fe959370e2bf602e645a79c2110b77b9a0d0686742b6b22016cd');
INSERT INTO "journal" VALUES(32,'8867d00d1f2b807150331384','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','e31df14a05da9980e92672d7','charged','{"visit": 1, "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}, {"kind": "work", "item": "training", "quantity": 1, "unit": "place", "unit_price": 20000, "list_amount": 20000, "amount": 0, "because": "included in the contract"}], "total": 8000, "currency": "CNY", "decimals": 2}','e10541d5dbd8cd969478d1de803fc443d0cd40f8741f976dea3d92cef167b91c');
INSERT INTO "journal" VALUES(33,'1475cc17f0e28b9b3a2e9819','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','e31df14a05da9980e92672d7','attached','{"visit": 1, "number": 1, "kind": "photo", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','284cda1f540045539b1f344192c6bc3243c86357756d47c64c72997b8252b77a');
INSERT INTO "journal" VALUES(34,'e09d44e00a8cc59fc22e2fc3','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','e31df14a05da9980e92672d7','file attached','{"number": 2, "kind": "file", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','5d2ec86e823d0a8bbb31ea8f539385f1124ed451186fab9ba626435adc3300b4');
INSERT INTO "journal" VALUES(35,'89fafe38ab83e044f182b135','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','e31df14a05da9980e92672d7','recorded','{"visit": 1, "form": {"signature": "Li Na"}, "was": {}, "clocks": []}','aa2910f3526a9138aabf5273dd398788e120d75ba3562f27da6194349e62a36c');
INSERT INTO "journal" VALUES(36,'89fafe38ab83e044f182b135','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','e31df14a05da9980e92672d7','finished','{"visit": 1, "engineer": "Wang Lin", "clocks": []}','ccebd010e4757379eff8f1e3a542ec3a5b86202e13702a43695cce31dc098b6c');
INSERT INTO "journal" VALUES(37,'89fafe38ab83e044f182b135','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','e31df14a05da9980e92672d7','resolved','{"cause": "worn roller", "solution": "roller replaced", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-02T09:30:00Z", "at": "2026-03-02T02:05:00Z", "spare": "6h25m"}]}','1594b852a5dab23ecf2b441215e214706086f0afa981c0d272f8628f06af4ba1');
INSERT INTO "journal" VALUES(38,'44ea9388deeca72b21d4269a','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','e31df14a05da9980e92672d7','paid','{"receipt": "R-0001", "amount": 3000, "currency": "CNY", "decimals": 2, "method": "card", "card": "CARD-0001", "balance": 47000, "owed": 5000, "held": 0, "back": 0}','38bba7c4b8b64080a15ccbbccf744505215c50a6d5b4190d91d0a7865eb4f4d4');
INSERT INTO "journal" VALUES(39,'95beaf883fa788dfe0ef4753','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','e31df14a05da9980e92672d7','paid','{"receipt": "R-0002", "amount": 5000, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 0, "back": 0}','edaab73a239d1621ced8a1e4f44f9844df98caa068f5134334888372f09cb3a4');
INSERT INTO "journal" VALUES(40,'c7f532f9a832fd3de85f7ec6','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','e31df14a05da9980e92672d7','handed-over','{"visit": 1, "engineer": "Wang Lin", "clocks": [], "receipts": ["R-0001", "R-0002"], "money": [{"amount": 8000, "currency": "CNY", "decimals": 2}]}','5fb1b8a7a5f8992f64f4520d0eeda803faa99a7785326d7b92d135bb4778836e');
INSERT INTO "journal" VALUES(41,'444ad5f3c7e32d8e9c21e838','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','e31df14a05da9980e92672d7','discounted','{"amount": 500, "was": 0, "currency": "CNY", "decimals": 2, "why": "goodwill", "owed": 0, "held": 500}','ffae2e363461dd634342ff9109ad2f7745a619118801d5fc58a4b12232d5a212');
INSERT INTO "journal" VALUES(42,'fa6b1e3a8b3f6c8a89a0d974','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','e31df14a05da9980e92672d7','refunded','{"receipt": "R-0003", "amount": 500, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 0, "back": 0}','97d72a684db02be6087474c12e8e7ff5823dd71c067a7ee97e776f3e778fab0a');
INSERT INTO "journal" VALUES(43,'154a4c770a3b4a111ed0f523','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','e31df14a05da9980e92672d7','receipt voided','{"receipt": "R-0003", "amount": -500, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 500, "back": 500, "why": "it was not given"}','561d4a34b98cd1cc2e32cec9eeff91f1d61a9c5ed493b5e4d98fe1e1f776abb9');
INSERT INTO "journal" VALUES(44,'8c872ffcdf371c0f65cb6440','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','e31df14a05da9980e92672d7','closed','{"note": null, "clocks": []}','67a0ec96c486c1f9ea12b0a8fd5b3e13c122851b215ad1c4a2d1d76374611d52');
INSERT INTO "journal" VALUES(45,'d175e42f387804517af2b000','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','d19d553ad179135b18ed2e33','logged','{"channel": "phone", "caller": null, "phone": null, "said": "no power", "summary": "no power", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "equipment": "PR-1002", "contract": "C-0002", "assumed": ["priority", "region", "kind", "phase"], "terms": "271a58d5db8335e4f5fa7654", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T06:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','665e5ade724a6561a3820de44574a95e1733a0eb6184717d3dcccdddcb2b3914');
INSERT INTO "journal" VALUES(46,'21bd7aff0d0d1e6b0ca8da23','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','d19d553ad179135b18ed2e33','called','{"channel": "phone", "caller": null, "phone": null, "said": "is anybody coming?", "clocks": []}','ee2ac4553870a7755dc8b725683c374c81f078f31b6ef28d15e60b63e36ab74c');
INSERT INTO "journal" VALUES(47,'03f70cc7c895fa4a6ac22818','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','d19d553ad179135b18ed2e33','lent','{"loan": "c51b971481c793d7cf15a810", "serial": "PR-9001", "kind": "printer", "due": "2026-03-17T03:00:00Z", "clocks": []}','b83582855a1130043c0b8a22e728174db283df21f2423d50ae26add1d607a3d0');
INSERT INTO "journal" VALUES(48,'7485f5e97a5888cbf74ab54d','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','d19d553ad179135b18ed2e33','return asked','{"return": "RMA-0001", "serial": "PR-1002", "reason": "quality", "decision": "repair", "freight": "desk", "because": {"when": {"warranty": ["in"]}}, "freight_back": "desk", "book": null, "overruled_by": null}','644d31e56f16992c920950ebc8710bb5bf7c177254170d57e29d8ff8407512a4');
INSERT INTO "journal" VALUES(49,'ee7369623983055075214fae','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','wang','ticket','d19d553ad179135b18ed2e33','return approved','{"return": "RMA-0001", "by": "wang", "lacking": 0, "note": null}','2ab8ca5570909871ebfb226cef642469c982a3eecb096396460205b6fc987ba8');
INSERT INTO "journal" VALUES(50,'a6142769dd529092b8e4f471','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','d19d553ad179135b18ed2e33','consented','{"purpose": "removal", "by": "Ms Example", "how": "phone", "quote": null, "clocks": []}','e809bb1e5e454c029632a076d84bf0877fccc0b9feb73fe3154e46c08f8495af');
INSERT INTO "journal" VALUES(51,'c2781675dff522d6038c7b6b','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','d19d553ad179135b18ed2e33','sent-away','{"return": "RMA-0001", "serial": "PR-1002", "freight": "desk", "clocks": []}','ab57669dc1b84aa69eae79e37ef974fe13bb43c75442715b1d82af83e651eaa0');
INSERT INTO "journal" VALUES(52,'37cc92ff08d0d175276532be','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','d19d553ad179135b18ed2e33','held','{"reason": "factory", "note": "sent away", "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T06:00:00Z"}]}','53a7589d23d0c4b0118a64af84a73146d5e34f2ebc5bcca06d44327fffd35361');
INSERT INTO "journal" VALUES(53,'f8db80cecad2b3a1e659d550','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','5561ab3837a1ac0be3d582df','logged','{"channel": "phone", "caller": null, "phone": null, "said": "scanner reads every second code", "summary": "scanner reads every second code", "priority": "P2", "tier": "standard", "region": "city", "kind": "fault", "contract": "C-0002", "typed": ["priority"], "assumed": ["region", "kind", "phase"], "terms": "1bb0d25669da8c674f2e0ba2", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-04T09:30:00Z", "within": "2 working days"}]}','240176004ad90ecb805e876505dbc532b96711aa8f63dd48cc813becb6624b0e');
INSERT INTO "journal" VALUES(54,'e61f24f90f5c13346d0a8a49','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','f30cceaa70870da535d6829b','logged','{"channel": "phone", "caller": null, "phone": null, "said": "registration desk is down", "summary": "registration desk is down", "priority": "P3", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "97484d4cdfd40263f6a3e506", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T03:45:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-05T09:30:00Z", "within": "3 working days"}]}','374a730f14bea385228a265954fede3bfec6bddae2245904e0bdc9b3862ec686');
INSERT INTO "journal" VALUES(55,'1408383caeccf7ec7ddfa58c','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','f30cceaa70870da535d6829b','classified','{"changed": {"priority": ["P3", "P1"], "severity": [null, "down"], "reach": [null, "group"]}, "terms": "d7065faf60e5d8fc35c873bd", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "moved", "due": "2026-03-02T09:30:00Z", "was": "2026-03-05T09:30:00Z"}]}','031208535f8f43b18ff87c3018426ab20565120f67dc1ce315bba1f6c07ba0fe');
INSERT INTO "journal" VALUES(56,'e9a7299d1546d6ad155c31b4','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','f30cceaa70870da535d6829b','escalated','{"from": "1", "to": "2", "reason": "the board has to be measured", "clocks": []}','ab974c0eb61e6c843a7ebd481ef6826eb1ff949e8bd42131b2f31b883b15b544');
INSERT INTO "journal" VALUES(57,'7814fcdbe4864adb17a218d4','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','5561ab3837a1ac0be3d582df','answered','{"text": "we look into it", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T04:00:00Z", "at": "2026-03-02T06:00:00Z", "late": "1h"}]}','1198fa9efac537609d7e090528e908c4f99976eda973f8bdeb17766d0149cc2a');
INSERT INTO "journal" VALUES(58,'7814fcdbe4864adb17a218d4','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','5561ab3837a1ac0be3d582df','contract extended','{"target": "answer", "number": "C-0002", "by": "1 month", "was": "2026-12-31", "ends_on": "2027-01-31"}','6cef215d77db9d5a13da7e99bed6c7f822745164d4c518a5b92ebe4ab1c5045f');
INSERT INTO "journal" VALUES(59,'37604c44fa152fdecec4c09a','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','b74f1fd3e4c6299789e707b6','parts asked','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "because": "for the fair"}','8ac6e38db2b7e4ead4b7d7d691caec80238cd78a5fcd21b58b188e1f299de2c8');
INSERT INTO "journal" VALUES(60,'f5c3c896ae1baaee682f794f','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','wang','request','b74f1fd3e4c6299789e707b6','request approved','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "lacking": 0, "note": null}','f5986b0f12dbf6e5984aa1409b1ad525bb59c776a09de79e4ac3c116ebfc577c');
INSERT INTO "journal" VALUES(61,'749015e01d57bd988228187d','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": "REQ-0001", "note": null}','9de2420e83ccdff70baa449b625e2fc3ed65200818f51e53856acae93979e53b');
INSERT INTO "journal" VALUES(62,'749015e01d57bd988228187d','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','b74f1fd3e4c6299789e707b6','request issued','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "source": "warehouse"}','dd4bdbec3991f9fb49b8521bb2d6204cc4187b576461407358cb796b134ec848');
INSERT INTO "journal" VALUES(63,'31380fd286e40822eb821b73','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts counted','{"holder": "centre/Wang Lin", "part": "roller", "condition": "new", "counted": 1, "expected": 2, "engineer": "Wang Lin", "charged": 12000, "currency": "CNY", "decimals": 2}','55f7cd6b1f4c89c00e05c34605bc257452dfb7a2498ec8f1547461d513124f76');
INSERT INTO "journal" VALUES(64,'8666c875a65b854a57f021a9','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','contract','e67ad8f50f2b524e6e9e8ea3','entitlement used','{"contract": "C-0001", "entitlement": "visit", "quantity": 1, "left": 3}','dfcea6b835afb033afe6477579baaf83c9a08f60a648e1a0b59627528717aeb8');
INSERT INTO "journal" VALUES(65,'f4c9b67d2932bf3cad657375','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','25809793bad0d24a956079c6','logged','{"channel": "phone", "caller": null, "phone": null, "said": "cannot log in", "summary": "cannot log in", "priority": "P1", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "d7065faf60e5d8fc35c873bd", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T09:35:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T09:50:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','50fcbb3558e6fc95d205f1979f0b08d4e1d5af509daaf3cf3f4c2e5dab60a381');
INSERT INTO "journal" VALUES(66,'3298d24b01735192b40a243f','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','f30cceaa70870da535d6829b','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T08:15:00Z", "note": "time is running out", "due_at": "2026-03-02T09:30:00Z"}','aefbcb2e6e8f6e432e97197a4d12e85eeaba52aeee8f4ad2ce761014c970a843');
INSERT INTO "journal" VALUES(67,'3298d24b01735192b40a243f','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','f30cceaa70870da535d6829b','notices written','{"to": ["Head of service"]}','05d06236399c9dc743d2acf86a79562159d095dc84ac909f5356e170fe8eb848');
INSERT INTO "journal" VALUES(68,'bc2732d8ab14c567938e254e','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','f30cceaa70870da535d6829b','person told','{"to": "Head of service", "way": "command"}','ae8f2f273cde258abc3d58f4ea9dd22808261726f752f18d7f20c8a32880cfeb');
INSERT INTO "journal" VALUES(69,'3cdedf4cf382472a49e2ac31','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','25809793bad0d24a956079c6','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T09:27:30Z", "note": "time is running out", "due_at": "2026-03-02T09:30:00Z"}','28faac68f97f02a9f4b46d10beee1d82723a0f0bf5f202ef5991217c437e0e61');
INSERT INTO "journal" VALUES(70,'3cdedf4cf382472a49e2ac31','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','25809793bad0d24a956079c6','notices written','{"to": ["Head of service"]}','5875f48d416952450b6af7e3eaf0f8f6e5d063ea6254dbc07c9273f4e08f84b1');
INSERT INTO "journal" VALUES(71,'98d9cb394e502dc8de534454','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','f30cceaa70870da535d6829b','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','9c4d84b395eea0164047fa33ca075c9ca796926f2598525764d52102344b5599');
INSERT INTO "journal" VALUES(72,'98d9cb394e502dc8de534454','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','f30cceaa70870da535d6829b','escalated','{"from": "2", "to": "3", "because": {"target": "solve", "percent": 100}, "reason": null, "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}]}','99dd2ff19afdc476195c699bbec0d2046322f9ecbe0d4166f8cb19923a44b891');
INSERT INTO "journal" VALUES(73,'98d9cb394e502dc8de534454','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','f30cceaa70870da535d6829b','left undone','{"what": "priority", "why": "{number} is {priority} already", "facts": {"number": "SD-000004", "priority": "P1"}}','3909f97e0bec72a903b6bd564c7174793d4312fa9d33402e398e3ef501d57d46');
INSERT INTO "journal" VALUES(74,'b60c4f95701b0c1fcf8829eb','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','25809793bad0d24a956079c6','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','9838de5b114fcb7f2d93860181d8d94e0380d06521af3171c04c8366b5291c2d');
INSERT INTO "journal" VALUES(75,'b60c4f95701b0c1fcf8829eb','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','25809793bad0d24a956079c6','escalated','{"from": "1", "to": "2", "because": {"target": "solve", "percent": 100}, "reason": null, "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}, {"target": "answer", "change": "missed", "due": "2026-03-02T09:35:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T09:50:00Z"}]}','0d4fc79e45ca5f18e8795f8c3c8274e13c4f5ea756cc4f3fcb4cbf9fd6747457');
INSERT INTO "journal" VALUES(76,'b60c4f95701b0c1fcf8829eb','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','25809793bad0d24a956079c6','left undone','{"what": "priority", "why": "{number} is {priority} already", "facts": {"number": "SD-000005", "priority": "P1"}}','d298f842dace99772d587547c45ebb55d4ec435a9ddb12e00ba15f651681bbf4');
INSERT INTO "journal" VALUES(77,'be4706831e7a8ed99d47f835','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','25809793bad0d24a956079c6','time used','{"target": "solve", "percent": 150, "used_at": "2026-03-03T00:35:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','13d480f364fd0ee1cc6e1bc0aa27c906433622ef8ee007f54de13be45f86fe05');
INSERT INTO "journal" VALUES(78,'be4706831e7a8ed99d47f835','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','25809793bad0d24a956079c6','assigned','{"engineer": "Zhao Min", "was": null, "clocks": [], "because": {"station": "centre", "skill": null, "live": 0, "last_at": null}}','83ba06700aa98dd036d0ee002a824ceb203281a77c060579faa31140c5d2aab2');
INSERT INTO "journal" VALUES(79,'4766c34bf31a27ee82d5fa84','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','25809793bad0d24a956079c6','person told','{"to": "Head of service", "way": "command"}','caf9e93484d8dd27243fcaefbeabc11999f3ad756f1dc9f48549d1dc30d4b189');
INSERT INTO "journal" VALUES(80,'d0ba50e0449a382b07f5de93','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','309cefee209f6e3a7a9be010','logged','{"channel": "phone", "caller": null, "phone": null, "said": "called by mistake", "summary": "called by mistake", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "271a58d5db8335e4f5fa7654", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','eb6004633ae2662a1a38a6a820535c87e7fc84a8f757452897939288c6efe8eb');
INSERT INTO "journal" VALUES(81,'a9a1232075b636f4041c8b5f','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','309cefee209f6e3a7a9be010','cancelled','{"reason": "called by mistake", "clocks": [{"target": "answer", "change": "void", "due": "2026-03-03T03:00:00Z"}, {"target": "solve", "change": "void", "due": "2026-03-10T09:30:00Z"}]}','67a06b64a3ce6fbebbfbe72c6428663fdb6fa112dc68eb026012ef7c1ec07b07');
INSERT INTO "journal" VALUES(82,'aa75d90fa849e160e0c8c53e','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','cb0717258dd783741c9505d4','logged','{"channel": "phone", "caller": null, "phone": null, "said": "how does it print", "summary": "how does it print", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "typed": ["warranty"], "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "271a58d5db8335e4f5fa7654", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','d2ca3cdda077d07a714752e7383324db48c85608b5bffe783fb6323f0eb3988b');
INSERT INTO "journal" VALUES(83,'9807524b7bb28ff7cca5db54','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','cb0717258dd783741c9505d4','ordered','{"visit": 1, "engineer": "Zhao Min", "clocks": [], "instead_of": null}','f8f83726ad983a3ad7d8e1f31d40b5106eef69611a323b5843441a1346109597');
INSERT INTO "journal" VALUES(84,'7a68b040efc89def33e0bc17','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','cb0717258dd783741c9505d4','arrived','{"visit": 1, "engineer": "Zhao Min", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-03T03:00:00Z", "at": "2026-03-03T01:00:00Z", "spare": "2h"}]}','891d60f17b23670057de23a97263210136ed67c6896488b335fb9db50820e8b6');
INSERT INTO "journal" VALUES(85,'25bb89c01172617da2d16603','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','cb0717258dd783741c9505d4','recorded','{"visit": 1, "form": {"fault": "none", "cause": "no training", "action": "explained", "result": "they know how", "minutes": 30, "covered": {"parts": "free", "work": "free", "because": "in warranty"}}, "was": {}, "clocks": []}','65299ef964fb533758bb7ff08e4f9c9f3ba9f2f4784fd920b990e60a935999f7');
INSERT INTO "journal" VALUES(86,'25bb89c01172617da2d16603','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','cb0717258dd783741c9505d4','charged','{"visit": 1, "because": "in warranty", "lines": [{"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "in warranty"}, {"kind": "work", "item": "labour", "quantity": 1, "unit": "30m", "unit_price": 6000, "list_amount": 6000, "amount": 0, "because": "in warranty"}], "total": 0, "currency": "CNY", "decimals": 2}','d19c31cda4a11dadabc901667102b104443e30397b2cd172ec0928b6f0df2ce8');
INSERT INTO "journal" VALUES(87,'25bb89c01172617da2d16603','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','cb0717258dd783741c9505d4','finished','{"visit": 1, "engineer": "Zhao Min", "clocks": []}','dc0c386b8e0fb06c2e836f0f5e147265117999b10a8ee3b00da35111ee14fd8f');
INSERT INTO "journal" VALUES(88,'379d96c359e6cffdcc6c9ad9','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','cb0717258dd783741c9505d4','resolved','{"cause": "no training", "solution": "explained", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-10T09:30:00Z", "at": "2026-03-03T01:00:00Z", "spare": "5 working days"}]}','fc6efe6a2cfd3cc8eca85c13942434c6d01be75d490d49c4dae0e5789e021781');
INSERT INTO "journal" VALUES(89,'ec5240b45f932033b3f8631d','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','cb0717258dd783741c9505d4','closed','{"note": "content", "clocks": []}','376454768912641c7fe9042b316beaa9be74a126ed7ba001af696fe5ad10eb9d');
INSERT INTO "journal" VALUES(90,'e29badb3be97d7414b5ad136','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','cb0717258dd783741c9505d4','reopened','{"reason": "again", "clocks": [{"target": "solve", "change": "resumed", "due": "2026-03-10T09:30:00Z"}]}','407943fc613c547d7d350d86d532364fe7c7e38d75a58b0ece994cc18ae6293e');
INSERT INTO "journal" VALUES(91,'88f772c8b2b77553a02ba407','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','customer','2965db2d2b418204c990f744','customer added','{"number": "CU-0004", "name": "Sample School", "phones": []}','fa92b4cf3dec4c9ea4783ec495a1c029267fda8ce933edb049a3869694ed2aee');
INSERT INTO "journal" VALUES(92,'88f772c8b2b77553a02ba407','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','ticket','edfc9073181d232579e4dac8','logged','{"channel": "phone", "caller": null, "phone": null, "said": "Door, Lock, Stuck", "summary": "Door, Lock, Stuck", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "typed": ["priority"], "assumed": ["region", "tier", "kind", "phase"], "terms": "271a58d5db8335e4f5fa7654", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T02:30:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','a0254677b15900ae64bb931c1d16f8799510b5bb0b0606ba7e83f04349574aaa');
INSERT INTO "journal" VALUES(93,'88f772c8b2b77553a02ba407','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','engineer','87fbcb579284dc0ce7e18445','engineer added','{"name": "Ada", "station": null}','84a288b1a82d96e34064ce84904813f223eda27d16054fd7b3c79ebe27a6202d');
INSERT INTO "journal" VALUES(94,'88f772c8b2b77553a02ba407','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','ticket','edfc9073181d232579e4dac8','assigned','{"engineer": "Ada", "was": null, "clocks": []}','c581276dd0c6bd084c61e0e855badc22f2d5d239eb16f893829517bf1c3e8f1c');
INSERT INTO "journal" VALUES(95,'88f772c8b2b77553a02ba407','2026-03-02T00:50:00Z','2026-03-02T00:50:00Z','Ada','ticket','edfc9073181d232579e4dac8','resolved','{"cause": "not recorded", "solution": "not recorded in the log", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T02:30:00Z", "at": "2026-03-02T00:50:00Z", "spare": "1h40m"}, {"target": "solve", "change": "met", "due": "2026-03-09T09:30:00Z", "at": "2026-03-02T00:50:00Z", "spare": "5 working days"}]}','96b032ac8ab04f74c12e451f8387afaa84123d0baaf49e066df972bbe377ca8e');
INSERT INTO "journal" VALUES(96,'88f772c8b2b77553a02ba407','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','edfc9073181d232579e4dac8','imported','{"file": "incidents.csv", "rows": 2, "through": "2026-03-02T00:50:00Z"}','d349493963153cd2d96e27db43397282d82222f454000dd7faa010480ec93ca7');
INSERT INTO "journal" VALUES(97,'6c69d90bfa68ec1483090864','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','engineer','0c6522fecfa9e2d54f8df2fb','engineer changed','{"name": "Zhao Min", "changed": {"capacity": 8}}','adcad0bf2fd02f2bcefda542b3ad0946b9370793fee2c7dacc4126d05cf79632');
INSERT INTO "journal" VALUES(98,'b7e1a03b75d0e31a6796f70e','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','engineer','0c6522fecfa9e2d54f8df2fb','engineer away','{"name": "Zhao Min", "since": "2026-04-30T16:00:00Z", "until": "2026-05-05T16:00:00Z", "note": "on leave"}','ca91a848611ff267341217c3ba222e8219ddc7dc787419080e3edf8db3217fbe');
INSERT INTO "journal" VALUES(99,'c507d6ec720ebdc8ea7cf2a4','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','f30cceaa70870da535d6829b','appointed','{"visit_at": "2026-03-05T06:00:00Z", "visit_until": "2026-03-05T08:00:00Z", "asked_by": "desk", "note": null, "clocks": []}','a09429ca880d18c0ff9035f911702071ad7fff5eaaf9920e3db50167f34870b1');
INSERT INTO "journal" VALUES(100,'ee96305aacf4a78307f49192','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','f30cceaa70870da535d6829b','held','{"reason": "customer", "note": null, "ends_at": "2026-03-06T01:00:00Z", "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "held", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "held", "due": "2026-03-02T09:30:00Z"}]}','0810263f9bc285692d28dd303b6881e322b65fce3e7b66b31abaca2450c0ebee');
INSERT INTO "journal" VALUES(101,'12c98913510f71ad44a8e79e','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','a6ee77a712dae57a9cd3afe1','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the printer jams again", "summary": "the printer jams again", "priority": "P3", "tier": "gold", "region": "county", "kind": "fault", "equipment": "PR-1001", "contract": "C-0001", "follows": "SD-000001", "typed": ["region", "kind"], "assumed": ["priority", "phase"], "terms": "d58aa7e9c6477e6be240e5dc", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-04T01:15:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-04T01:30:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "3 working days"}]}','bd8dae8e9d23fbc634bbd93ba89618ca311459f2485aa0718f2783179edaa2d3');
INSERT INTO "journal" VALUES(102,'12c98913510f71ad44a8e79e','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','e31df14a05da9980e92672d7','followed','{"number": "SD-000008", "said": "the printer jams again"}','9d0dbab7649242ff973eba6dff5dfb6b972b37191ae22e1709d197a22ddae1ce');
INSERT INTO "journal" VALUES(103,'02b5ac7455c7a645518939af','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','25809793bad0d24a956079c6','classified','{"entered_why": "it was never critical", "changed": {"priority": ["P1", "P2"]}, "corrects": "f4c9b67d2932bf3cad657375 logged 2026-03-02T09:20:00Z", "put_right": {"f4c9b67d2932bf3cad657375 logged 2026-03-02T09:20:00Z": "d7065faf60e5d8fc35c873bd"}, "clocks": []}','8611aa9e35979c07c41c5794e3dbddd17dee8e9587156607c355d6b892192fda');
INSERT INTO "journal" VALUES(104,'11ef491bc175e0d2d35a9030','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','6b751b28bec831c46d37b813','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the screen is dark", "summary": "the screen is dark", "priority": "P1", "tier": "standard", "region": "city", "kind": "fault", "typed": ["priority"], "assumed": ["region", "tier", "kind", "phase"], "terms": "e0ae0b5fbe9c0dae1a1e6282", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-04T01:30:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-05T01:00:00Z", "within": "8h"}]}','dc931f3241e7496b1a1101f573fe136470a749bb8d3bc370b12d313b5d460881');
INSERT INTO "journal" VALUES(105,'cdc5847614c8202616e61cb4','2026-03-04T01:10:00Z','2026-03-04T03:00:00Z','tester','ticket','6b751b28bec831c46d37b813','answered','{"entered_why": "written on paper", "text": "told them to wait", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-04T01:30:00Z", "at": "2026-03-04T01:10:00Z", "mended": "2026-03-04T01:30:00Z", "spare": "20m"}]}','08f718a7ca7dcb06e3cd0787d42e1a6e8fb267d64ea1ee65a94f5c15762b6a0a');
INSERT INTO "journal" VALUES(106,'fe0fd6c254a05f75afa6ee05','2026-03-06T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','f30cceaa70870da535d6829b','resumed','{"foreseen": true, "clocks": [{"target": "answer", "change": "resumed", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "resumed", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "resumed", "due": "2026-03-02T09:30:00Z"}]}','a76e71c639d8b802bf415b60e4fe9ede5eb8d9a349b7a02ce8026bba97444261');
INSERT INTO "journal" VALUES(107,'5e6a3a65c83a2d233f966542','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','15133954d11a96d15073c505','training planned','{"number": "TR-0001", "course": "use", "starts": "2026-03-31T06:00:00Z", "trainer": "Wang Lin", "place": "North wing", "customer": "Example Clinic", "places": 8}','a669068a153a0b6239a9b44c5ece3dd8356ff529d3f6365db46b3e613406ea0e');
INSERT INTO "journal" VALUES(108,'198955574c1c7ba59a86a9e5','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','contract','e67ad8f50f2b524e6e9e8ea3','entitlement used','{"contract": "C-0001", "entitlement": "training", "quantity": 1, "left": 0}','cb97c9f99fa5aed88714cf37034fc2b059608e8fc7f795aeb2d56320219ad2f0');
INSERT INTO "journal" VALUES(109,'198955574c1c7ba59a86a9e5','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','15133954d11a96d15073c505','training enrolled','{"number": "TR-0001", "course": "use", "name": "Ms Hu", "customer": "Example Clinic", "contract": "C-0001", "entitlement": "training", "amount": null, "currency": null, "decimals": null}','c0179c2bedce82a80114218859ddaeae8d00d550a4a687ddf360f6029832bfa9');
INSERT INTO "journal" VALUES(110,'198955574c1c7ba59a86a9e5','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','15133954d11a96d15073c505','training enrolled','{"number": "TR-0001", "course": "use", "name": "Mr Li", "customer": "Example Clinic", "contract": null, "entitlement": null, "amount": 0, "currency": "CNY", "decimals": 2}','3cbd7f2fd12eec18bedb7d13594ab3585b772c796bbe4646371b76129c1ade04');
INSERT INTO "journal" VALUES(111,'c81212e7e0d3a7128f26d681','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','15133954d11a96d15073c505','training enrolled','{"number": "TR-0001", "course": "use", "name": "Zhao Min", "customer": null, "contract": null, "entitlement": null, "amount": null, "currency": null, "decimals": null}','760cb7d732e6dea8aca27b77662d28ec4196fb316feaf2bea112538c880d32b5');
INSERT INTO "journal" VALUES(112,'13244cedfe4e00be86453e02','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','15133954d11a96d15073c505','training held','{"number": "TR-0001", "course": "use", "enrolled": 3}','61b47f623dbe1be26e14b32a1c7c5fc717a6495c7f60aa8817bb0f94b50aa424');
INSERT INTO "journal" VALUES(113,'13244cedfe4e00be86453e02','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','15133954d11a96d15073c505','training judged','{"number": "TR-0001", "course": "use", "name": "Mr Li", "present": true, "mark": 85, "passed": true, "certificate": "CE-0001", "was": {"present": null, "mark": null, "passed": null, "certificate": null}}','26e5a431eb55e8d647ab643b6eb2dfb3c77e66bc3dcbd5828c1c49c15aba7cb8');
INSERT INTO "journal" VALUES(114,'13244cedfe4e00be86453e02','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','15133954d11a96d15073c505','training judged','{"number": "TR-0001", "course": "use", "name": "Ms Hu", "present": false, "mark": null, "passed": false, "certificate": null, "was": {"present": null, "mark": null, "passed": null, "certificate": null}}','cfde03e0fc16a4d7ea8b1e696faf31731e0942086972619528f4c8edddecda6a');
INSERT INTO "journal" VALUES(115,'13244cedfe4e00be86453e02','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','0c6522fecfa9e2d54f8df2fb','engineer changed','{"name": "Zhao Min", "changed": {"skills": ["installation", "soldering"]}}','02c310868c076a654f1684fb21ec5484fde34d87e967dfdb07b46fedf8648156');
INSERT INTO "journal" VALUES(116,'13244cedfe4e00be86453e02','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','15133954d11a96d15073c505','training judged','{"number": "TR-0001", "course": "use", "name": "Zhao Min", "present": true, "mark": 70, "passed": true, "certificate": "CE-0002", "was": {"present": null, "mark": null, "passed": null, "certificate": null}}','2304184eac124d0efa4141b3d2f965dd41905cafcbdd4223794ab922e2a5023b');
INSERT INTO "journal" VALUES(117,'d643f962caa8da81ddc6bd08','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','8347220d92b81c896edd50bb','training planned','{"number": "TR-0002", "course": "use", "starts": "2026-04-20T01:00:00Z", "trainer": null, "place": null, "customer": null, "places": null}','1aa38a67448f705549ae1f1e030b2d6465f2346d3044fca28f27cce10ca756ea');
INSERT INTO "journal" VALUES(118,'22c01ac55f11c65a5392bb8f','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','18eaf16acc5feb158b7fcc24','assessed','{"number": "AS-0001", "month": "2026-03", "rule": "tidy", "who": "Wang Lin", "about": "SD-000001/1", "fact": {"check": "tidy"}, "because": null, "penalty": 2000, "currency": "CNY", "decimals": 2}','b81ff4bb026d7eb79d36ec8cfc60104d6a005e89de6d309e3f6301a87e9cd61c');
INSERT INTO "journal" VALUES(119,'d66139b49f673389164fd495','2026-03-20T02:00:00Z','2026-04-01T01:00:00Z','tester','engineer','18eaf16acc5feb158b7fcc24','assessed','{"number": "AS-0002", "month": "2026-03", "rule": "calls", "who": "Wang Lin", "about": "SD-000001", "fact": null, "because": "line engaged", "penalty": 10000, "currency": "CNY", "decimals": 2}','be93cd26d71a0e16ab3822c2e78c44950eeca5450699c7c3262eaf06cebe7643');
INSERT INTO "journal" VALUES(120,'92cea54eb37c21358f53e015','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','18eaf16acc5feb158b7fcc24','assessment waived','{"number": "AS-0002", "month": "2026-03", "rule": "calls", "who": "Wang Lin", "about": "SD-000001", "fact": null, "because": "line engaged", "penalty": 10000, "currency": "CNY", "decimals": 2, "waived_because": "the line was down"}','48c29e740cd75de646be9230224bea936778b5998c9c97ba0e2505a7b122d4cc');
INSERT INTO "journal" VALUES(121,'bc9d181d51b990dac61dd254','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','assessment','2026-03','assessment closed','{"month": "2026-03", "count": 2}','7f3ee45a8fd37493aadc22f0787ad72a393a6d3cacad49960b45165f09c16480');
INSERT INTO "journal" VALUES(122,'1de723ee111cb34c97c434ca','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','18eaf16acc5feb158b7fcc24','assessment told','{"name": "Wang Lin", "month": "2026-03", "by": null, "late": false}','4a01fefb8a7402139895dbd0a686f6a909f40e892f658209399fbb2d1c9e0ea5');
INSERT INTO "journal" VALUES(123,'c37916cc04bd7f1f699fd35c','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','ccde8ca7731daae39fd0cf82','turnover entered','{"customer": "Sample Dealer", "month": "2026-02", "amount": 2000000, "was": null, "basis": "payments", "currency": "CNY", "decimals": 2}','e2ccd14987cf673d7e7c88a9bfc7cf9d71703f85e608a78266773b260363497a');
INSERT INTO "journal" VALUES(124,'31ec244860a52c157200bcbb','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','ccde8ca7731daae39fd0cf82','quarter settled','{"customer": "Sample Dealer", "quarter": "2026Q1", "basis": "payments", "turnover": 2000000, "budget": 30000, "carried_in": 0, "spent": 14000, "charged": 0, "paid": 0, "carried_out": 16000, "forfeited": 0, "currency": "CNY", "decimals": 2, "forfeited_why": null}','0157c4b665b421464995a487c4436fb0253d17c4a407aa8c324efe4531d1c3dc');
INSERT INTO "journal" VALUES(125,'2f2d8994045e9c3b5f1a3c3c','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','ccde8ca7731daae39fd0cf82','turnover entered','{"customer": "Sample Dealer", "month": "2026-04", "amount": 100000, "was": null, "basis": "payments", "currency": "CNY", "decimals": 2}','bd5284bf53cb42c18dd40e4f5c99c7b36b78cc102e6cd1a4c3f6441a79ff0919');
INSERT INTO "journal" VALUES(126,'5d35ff948178bbdd48b6409f','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','010d67eb1354560c2bc204b5','customer added','{"number": "CU-0005", "name": "Sample Dealers", "phones": ["010 5550 0007 ext 12"]}','5b225142759db2980db594d5f0a9d2e3a525878d0424f9106b5eedef4cb30c0c');
INSERT INTO "journal" VALUES(127,'0accd2fea744b1c88da96b1c','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','ccde8ca7731daae39fd0cf82','customer merged','{"name": "Sample Dealers", "number": "CU-0005", "into": "Sample Dealer", "into_number": "CU-0003", "had": {}, "filled": {}, "was": {"id": "010d67eb1354560c2bc204b5", "name": "Sample Dealers", "region": null, "tier": null, "phase": null, "address": null, "phones": ["010 5550 0007 ext 12"], "number": "CU-0005", "category": null, "since_on": "2026-04-01", "keeper": null, "note": null}}','482f2560a5a2ba4bdec270d0f4f2959f32a35d9cf9e2a769d4c5f5124ba9cc89');
INSERT INTO "journal" VALUES(128,'a61cc27ed8a56df72e952e15','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','contract','20ca87031d2bec410d0a87c7','contract extended by hand','{"number": "C-0002", "was": "2027-01-31", "ends_on": "2027-06-30", "why": "goodwill"}','8534a10e6196a5795500e9865d7129551eaf416f4ea47305afd3277676891078');
INSERT INTO "journal" VALUES(129,'8942713794afd440ab4a8d44','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','e31df14a05da9980e92672d7','surveyed','{"survey": "A-0001", "key": "service", "marks": {"attitude": 5}, "words": {}, "says": "came at once", "opinion": "service", "answered_by": "Li Na", "how": "phone", "clocks": []}','a9064179e2c5e46cdf63a21245ee580e11f6fa9a349e88a42f7f984808d43b31');
INSERT INTO "journal" VALUES(130,'5a497798b2f5ae4e54c09f54','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','d19d553ad179135b18ed2e33','not reached','{"survey": "A-0002", "key": "service", "how": null, "says": null}','e800a23317e268389c0c51a8be40a0bd79135272f1ff35e9de8aa810e63a88a5');
INSERT INTO "journal" VALUES(131,'8fddda564fd6a4ddd1de3b96','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','beac66a92f61a3720ea52d68','contact changed','{"customer": "Example Clinic", "name": "Li Na", "changed": {"left_on": "2026-04-01"}, "was": {"left_on": null}}','c8b525071db91bdb9c33566c4c06a8ec9c554c4ef7d5e0c4cffdd65f6519ebfd');
INSERT INTO "journal" VALUES(132,'a1d9cc0f204610e7e56c3a08','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','3669a1db6eaf89fd7bf272a3','equipment changed','{"serial": "PR-1002", "changed": {"plate": "豫A12345", "note": "in the van"}, "was": {"plate": null, "note": null}}','db45f52ed3b2f3307e7cb6391691f40aec945ae7f6a02882c1cf364d39790272');
INSERT INTO "journal" VALUES(133,'ef086cf846ad40cab58b7b3d','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','d0469d2d30181bf9eadd1625','logged','{"channel": "phone", "caller": null, "phone": null, "said": "a slip", "summary": "a slip", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "271a58d5db8335e4f5fa7654", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','72fe979e742e757e38a1c220dc1d31ec80b3b7a964ac615c6324562a9e0bc64d');
INSERT INTO "journal" VALUES(134,'cd8f240ce71151cb3c9ef82c','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','d0469d2d30181bf9eadd1625','undone','{"of": [{"kind": "logged", "data": {"channel": "phone", "caller": null, "phone": null, "said": "a slip", "summary": "a slip", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "271a58d5db8335e4f5fa7654"}}], "withdrawn": "SD-000010", "clocks": []}','90625d752d424da941234177d58f6a185f15f61cf407afa8c6cee47369afccb2');
INSERT INTO "journal" VALUES(135,'1e5386c03a6e989799acc369','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','98886f9bd9ad3e0b5d8d31db','logged','{"channel": "phone", "caller": null, "phone": null, "said": "does anybody come?", "summary": "does anybody come?", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "271a58d5db8335e4f5fa7654", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','1fd5fdf53bc1053aa74c8d7c59cea5ab1d268b357e6bf30b161baab69eb5adf9');
INSERT INTO "journal" VALUES(136,'55f2ceb071182e159baa93ae','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','06b11baae9bcc66bc333a977','logged','{"channel": "phone", "caller": null, "phone": null, "said": "logged twice", "summary": "logged twice", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "271a58d5db8335e4f5fa7654", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','2b7e593aeaf4b9c6c5f30fe15705b263fe71a8de2d750f7a430af318977b7bb1');
INSERT INTO "journal" VALUES(137,'0394c3fd68e547e964fb5d12','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','06b11baae9bcc66bc333a977','edited','{"changed": {"summary": ["logged twice", "does anybody come"], "caller": ["", "Mr Sample"]}, "typed": ["summary", "caller"]}','56ed5668da945bcecd0dc1321dae57dfdbd6899112d1603f4381f575a9775104');
INSERT INTO "journal" VALUES(138,'dc502db865d9b74760ce7a92','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','98886f9bd9ad3e0b5d8d31db','called','{"clocks": [], "channel": "phone", "caller": null, "phone": null, "said": "logged twice", "told_of": "SD-000012", "told_by": "tester", "entered_why": null}','ae68a5f30c0ae907e08d579907ff31d758a8065b9dca3978b284fa1cfe7b727c');
INSERT INTO "journal" VALUES(139,'dc502db865d9b74760ce7a92','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','06b11baae9bcc66bc333a977','merged','{"into": "SD-000011", "clocks": [{"target": "answer", "change": "void", "due": "2026-04-01T03:00:00Z"}, {"target": "solve", "change": "void", "due": "2026-04-09T09:30:00Z"}]}','f63b4ab5821aba589a1d6b57e87a3e88343b5d27e36b081d9d0f18192b7454ba');
INSERT INTO "journal" VALUES(140,'dc502db865d9b74760ce7a92','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','98886f9bd9ad3e0b5d8d31db','duplicate merged','{"number": "SD-000012", "calls": 1, "files": 0, "clocks": []}','530c4a7c8191d28cf12917e3dfef02fc3aaa991e7e4aeb1a7cd652b0c5dae16d');
INSERT INTO "journal" VALUES(141,'bc1d49a508be4ae6bd3ad44f','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','31b46546315481dbdbb96125','customer added','{"number": "CU-0006", "name": "Sample Works", "phones": []}','0788f26d210e5697718b9374c849541c66695aeb13c36ad0cdf8cdb81e89d599');
INSERT INTO "journal" VALUES(142,'5359ecb91ca398fd476202ed','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','bd62ce9891599648f2b935fc','customer added','{"number": "CU-0007", "name": "Li Na", "phones": []}','b8164b17a2d3dfb26b02359116c2d7cc2b0de0a965b47ada9d17db21f6a637c4');
INSERT INTO "journal" VALUES(143,'5359ecb91ca398fd476202ed','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','f8487f814827d41534264221','logged','{"channel": "mail", "caller": "Li Na", "phone": null, "said": "no sound\nsince nine", "summary": "no sound", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "271a58d5db8335e4f5fa7654", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','ad86cac85de606f55188d527029bf02dca969f88777065b7a636904fa6a047af');
INSERT INTO "journal" VALUES(144,'5359ecb91ca398fd476202ed','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','bd62ce9891599648f2b935fc','contact added','{"customer": "Li Na", "name": "Li Na", "site": null, "role": null, "phone": null, "mail": "li@example.invalid"}','a2225506cf939af66a112a0a600c57e9226b23b92dd9455e8722dc623cce0916');
INSERT INTO "journal" VALUES(145,'5359ecb91ca398fd476202ed','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','f8487f814827d41534264221','mailed','{"from": "li@example.invalid", "message_id": "<1@example.invalid>"}','8c336db720ba179d335300377de9f8f2e6855cb99950ae906cd4e0f1d7cdd986');
INSERT INTO "journal" VALUES(146,'f7453fd4c718249093868d89','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','98886f9bd9ad3e0b5d8d31db','ordered','{"visit": 1, "engineer": "Wang Lin", "clocks": [], "instead_of": null, "along": ["Zhao Min"]}','93c7e0c1648c994035dad5aeaade689586508d6642dca1ec0e60989919e3ddba');
INSERT INTO "journal" VALUES(147,'2a55c02895141d17d5579de2','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','6baadf5be0600f4d09dbf70c','task added','{"number": "T-0001", "what": "send the manual", "customer": "Example Clinic", "due": "2026-04-03", "engineer": "Wang Lin", "role": null}','75ca9e4cf6fd636713eb055c1c5a9f8361781d379cd34185a40120ee6cdacfd6');
INSERT INTO "journal" VALUES(148,'638f185aef027fcbabff5c32','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','6baadf5be0600f4d09dbf70c','task put off','{"number": "T-0001", "what": "send the manual", "customer": "Example Clinic", "about": null, "was": "2026-04-03", "due": "2026-04-08", "why": "they are on holiday"}','bbd0b1f0792db3aecbccd0384a7e2548b8357b45452bbb2dadf96a5f2c5b1c6b');
INSERT INTO "journal" VALUES(149,'c27266812513eafe3cfa1cd3','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','3669a1db6eaf89fd7bf272a3','equipment accepted','{"serial": "PR-1002", "stage": "final", "accepted_on": "2026-04-01", "accepted_by": "Ms Example", "remark": null, "was": null}','26072faed252418494b50d902bd70cdd727b18e22892d90b14e856651c09df73');
INSERT INTO "journal" VALUES(150,'c27266812513eafe3cfa1cd3','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','3669a1db6eaf89fd7bf272a3','equipment changed','{"serial": "PR-1002", "changed": {"accepted_on": "2026-04-01"}, "was": {"accepted_on": "2026-02-02"}}','8389ebf560764e9f9b2a427cc40bee125015dc8a05674927c30c39cbf4bea69b');
INSERT INTO "journal" VALUES(151,'c27266812513eafe3cfa1cd3','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','3669a1db6eaf89fd7bf272a3','file kept','{"of": "PR-1002", "number": 1, "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','c7c210b41e1bf76ebcfa07b4c0156e2635ba16ef87d3692f57d839b924dbc158');
INSERT INTO "journal" VALUES(152,'5714ba5b76ee733c054302a0','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','3669a1db6eaf89fd7bf272a3','card received','{"serial": "PR-1002", "number": null, "dealer": "Sample Dealer", "sold_on": "2026-02-01", "received_on": "2026-02-10", "void_because": null, "was": null}','db0d0f7344027d48ea5f784022193287d13b96a1d0202200d232f43fc2744a08');
INSERT INTO "journal" VALUES(153,'f6765b96eff6ee797f8120dc','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','b544164ca43fda04b706f061','task planned','{"number": "T-0002", "what": "count the spares", "customer": null, "about": "centre", "due": "2026-04-30", "rule": "count", "engineer": null, "role": null}','ba5e7d14d804932b77643afe8668fd1ae22ee3c841b21ae76e10483844006423');
INSERT INTO "journal" VALUES(154,'f6765b96eff6ee797f8120dc','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','310a0518a6766405f56aa9c5','task planned','{"number": "T-0003", "what": "count the spares", "customer": null, "about": "north", "due": "2026-04-30", "rule": "count", "engineer": null, "role": null}','532219d3dd03a84bf1cfd8016643eb89c0acf1c2ab33187195901fdc879d7bd4');
INSERT INTO "journal" VALUES(155,'f6765b96eff6ee797f8120dc','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','11d9d1bad5654df5d24bdf08','task planned','{"number": "T-0004", "what": "Fault", "customer": "Example Clinic", "about": "C-0001", "due": "2026-04-30", "rule": "visit", "engineer": null, "role": null}','691cb15b838868144b4d466213d77f6ee59a974f8c9d7cfdd6059574a208a746');
INSERT INTO "journal" VALUES(156,'f6765b96eff6ee797f8120dc','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','8142ee6a0a974c1f3552f1a7','task planned','{"number": "T-0005", "what": "Fault", "customer": "示例诊所", "about": "C-0002", "due": "2026-04-30", "rule": "visit", "engineer": null, "role": null}','c5272ff5a1fb161413b68a3547a1c52c8252cbca77e372711af149421639f15c');
INSERT INTO "journal" VALUES(157,'7ac795c15a50b87ae7a388c3','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','98886f9bd9ad3e0b5d8d31db','arrived','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "answer", "change": "met", "due": "2026-04-01T03:00:00Z", "at": "2026-04-01T01:00:00Z", "spare": "2h"}]}','543786d260ad6e307e9212d9eb80588be1d9c422bc87c496732a73bf37aca61c');
INSERT INTO "journal" VALUES(158,'0dd0de62bd4195f820600ad6','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','98886f9bd9ad3e0b5d8d31db','recorded','{"visit": 1, "form": {"place": "third floor", "advice": "do not bend it", "covered": {"parts": "price", "work": "price", "because": "out of warranty"}, "checklist": {"tidy": true}, "work": {"training": 1}, "methods": {"training": "at the machine"}, "found": ["cable loose"]}, "was": {}, "clocks": []}','189173dd1d293491044661bb2ba43db699e6522e6fb793a74a73aafbca85dd95');
INSERT INTO "journal" VALUES(159,'0dd0de62bd4195f820600ad6','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','d776bae476b505baa124823b','logged','{"channel": "phone", "caller": null, "phone": null, "said": "cable loose", "summary": "cable loose", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "follows": "SD-000011", "typed": ["region"], "assumed": ["priority", "tier", "kind", "phase"], "terms": "271a58d5db8335e4f5fa7654", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','08e263345cd37126570a2e285bb9ef1b12cdd957b78b91ca2f21e326946b1cb8');
INSERT INTO "journal" VALUES(160,'0dd0de62bd4195f820600ad6','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','98886f9bd9ad3e0b5d8d31db','followed','{"number": "SD-000014", "said": "cable loose"}','74910f09fe44b02d5f68f4dbb9c7911b981df4ceedc6b0046f7f14e87777ec30');
INSERT INTO "journal" VALUES(161,'0dd0de62bd4195f820600ad6','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','98886f9bd9ad3e0b5d8d31db','charged','{"visit": 1, "because": "out of warranty", "lines": [{"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 8000, "because": null}, {"kind": "work", "item": "training", "quantity": 1, "unit": "place", "unit_price": 20000, "list_amount": 20000, "amount": 20000, "because": null}], "total": 28000, "currency": "CNY", "decimals": 2}','01b2424b05176ad2fd4a4a34ed4e52d30d833b0c64df66db8cbaebc84078b179');
INSERT INTO "journal" VALUES(162,'a68c704779300ad539ef74cc','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','98886f9bd9ad3e0b5d8d31db','judged','{"visit": 1, "form": {"tidy": false}, "was": {"tidy": true}, "note": null}','fd339d8a6f1273c1a970aa9d20d872da337658c85055760a93f557e6e0959dca');
INSERT INTO "journal" VALUES(163,'9cf3b8eb00cdf37032299de1','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','article','6c11e0a271dbf124e0fa40bd','article added','{"number": "K-0001", "title": "nobody knows how it prints", "equipment": null, "code": null, "symptom": "how does it print", "cause": "no training", "solution": "explained", "ticket": "SD-000007"}','d238a8ad25a6d71da278e2d339dfc3887f1b71585bef2cc59a0ff242676a02c0');
INSERT INTO "journal" VALUES(164,'d334c1ec9222d07a73042b6b','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','8a4a5d1dbd818d3374590ee7','logged','{"channel": "phone", "caller": null, "phone": null, "said": "how does it print now", "summary": "how does it print now", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "271a58d5db8335e4f5fa7654", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T04:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','c272c7da48cba562b315bb3d9caf8fbe219471f1989dc0acc47e73c2028a29f7');
INSERT INTO "journal" VALUES(165,'9269080d16738f7487d831a6','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','8a4a5d1dbd818d3374590ee7','resolved','{"cause": "no training", "solution": "explained", "clocks": [{"target": "answer", "change": "met", "due": "2026-04-01T04:00:00Z", "at": "2026-04-01T02:00:00Z", "spare": "2h"}, {"target": "solve", "change": "met", "due": "2026-04-09T09:30:00Z", "at": "2026-04-01T02:00:00Z", "spare": "5 working days"}]}','32502d6d51a307b2468dc32593cd3e4c12f1a6bff22177044e9194337607d260');
INSERT INTO "journal" VALUES(166,'9269080d16738f7487d831a6','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','8a4a5d1dbd818d3374590ee7','article used','{"article": "K-0001", "title": "nobody knows how it prints"}','150c9d6095a3ec4de52bc589d8e25c4056c578969e91d5da2c0dd686752418df');
INSERT INTO "journal" VALUES(167,'f0a5905b2a2e3f7eb2a9c48c','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','3d9ea97b6834dd06fc93532f','logged','{"channel": "phone", "caller": "Ms Example", "phone": null, "said": "nobody came", "summary": "nobody came", "priority": "P3", "tier": "standard", "region": "city", "kind": "complaint", "equipment": "PR-1002", "contract": "C-0002", "typed": ["region", "kind", "contract"], "assumed": ["priority", "phase"], "terms": "271a58d5db8335e4f5fa7654", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T04:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','379ceb23d8205dc8998790d669c14bbf6f31cd49577cd1eafb21f6e84e86e259');
INSERT INTO "journal" VALUES(168,'f0a5905b2a2e3f7eb2a9c48c','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','3d9ea97b6834dd06fc93532f','complaint about','{"number": "SD-000016", "about": "SD-000002", "engineer": "Wang Lin"}','6eaba3bc82f2a72f4b98d9f6663afdcc3ea6f1eab33fcb34a67a7c7a5762c805');
INSERT INTO "journal" VALUES(169,'f0a5905b2a2e3f7eb2a9c48c','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','d19d553ad179135b18ed2e33','complained','{"number": "SD-000016", "engineer": "Wang Lin", "said": "nobody came", "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-09T09:30:00Z"}]}','fe5d9966e20c657ceae6ea5954f67429a0acfe75a0f6ae97c2636579f1fa9434');
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
INSERT INTO "kept_file" VALUES('equipment','3669a1db6eaf89fd7bf272a3',1,'photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-04-01T01:00:00Z');
CREATE TABLE loan (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  equipment_id TEXT NOT NULL REFERENCES equipment (id),
  lent_at TEXT NOT NULL,
  due_at TEXT NOT NULL,
  back_at TEXT,
  CHECK (back_at IS NULL OR back_at >= lent_at)
) STRICT;
INSERT INTO "loan" VALUES('c51b971481c793d7cf15a810','d19d553ad179135b18ed2e33','3b156dc41fdc734cfdfe25f3','2026-03-02T03:00:00Z','2026-03-17T03:00:00Z',NULL);
CREATE TABLE loss (
  move_id TEXT PRIMARY KEY REFERENCES stock_move (id),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  amount INTEGER NOT NULL CHECK (amount >= 0),
  currency TEXT NOT NULL
, decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4)) STRICT;
INSERT INTO "loss" VALUES('2b8833ac342cc1e3df0231b6','18eaf16acc5feb158b7fcc24',12000,'CNY',2);
CREATE TABLE mail (
  message_id TEXT PRIMARY KEY,
  call_id TEXT NOT NULL REFERENCES call (id),
  sender TEXT NOT NULL  -- the address, folded
) STRICT;
INSERT INTO "mail" VALUES('<1@example.invalid>','1bcc8ffa3a70aedfcee527be','li@example.invalid');
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
INSERT INTO "notice" VALUES('29d883a18d68b91dfcc8a118','f30cceaa70870da535d6829b','head',NULL,'command','2026-03-02T09:20:00Z','{"target": "solve", "within": "same day", "percent": 75, "note": "time is running out", "due_at": "2026-03-02T09:30:00Z", "ticket": {"number": "SD-000004", "summary": "registration desk is down", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "2", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T03:30:00Z"}}',NULL,'2026-03-02T09:20:00Z',1,NULL,'b4dddd197de8dde12edf57cf',75,'2026-03-02T08:15:00Z',NULL,NULL);
INSERT INTO "notice" VALUES('82380a69a7ead89794b174e9','25809793bad0d24a956079c6','head',NULL,'command','2026-03-03T01:00:00Z','{"target": "solve", "within": "same day", "percent": 75, "note": "time is running out", "due_at": "2026-03-02T09:30:00Z", "ticket": {"number": "SD-000005", "summary": "cannot log in", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "1", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T09:20:00Z"}}',NULL,'2026-03-03T01:00:00Z',1,NULL,'2752d6c1f82d49a760e06a11',75,'2026-03-02T09:27:30Z',NULL,NULL);
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
INSERT INTO "operation" VALUES(1,'9458af03e0de0e9a5b0febdb','command','tester','2026-03-02T00:30:00Z',1,1,NULL,NULL);
INSERT INTO "operation" VALUES(2,'2cc8d601b20d1e98f4622288','command','tester','2026-03-02T00:30:00Z',2,2,NULL,NULL);
INSERT INTO "operation" VALUES(3,'95e3b64f33f7d9881fc2b5ef','command','tester','2026-03-02T00:30:00Z',3,3,NULL,NULL);
INSERT INTO "operation" VALUES(4,'4708cbc7d99a9947733372b9','command','tester','2026-03-02T00:30:00Z',4,4,NULL,NULL);
INSERT INTO "operation" VALUES(5,'da74ae103c96c9f30d38042f','command','tester','2026-03-02T00:30:00Z',5,5,NULL,NULL);
INSERT INTO "operation" VALUES(6,'a7d7faf8bf27e8baf75bbaa3','command','tester','2026-03-02T00:30:00Z',6,6,NULL,NULL);
INSERT INTO "operation" VALUES(7,'52aa8efd3c0563f296339b37','command','tester','2026-03-02T00:30:00Z',7,7,NULL,NULL);
INSERT INTO "operation" VALUES(8,'5cbfcc9ccc2ca1180f84e8d2','command','tester','2026-03-02T00:30:00Z',8,9,NULL,NULL);
INSERT INTO "operation" VALUES(9,'f02b80c44218d65f58afffc6','command','tester','2026-03-02T00:30:00Z',10,10,NULL,NULL);
INSERT INTO "operation" VALUES(10,'76f3667a4749bf943901f348','command','tester','2026-03-02T00:30:00Z',11,11,NULL,NULL);
INSERT INTO "operation" VALUES(11,'be5b2a79431c976761a33802','command','tester','2026-03-02T00:30:00Z',12,12,NULL,NULL);
INSERT INTO "operation" VALUES(12,'eb19c9e373d579eeceea4237','command','tester','2026-03-02T00:30:00Z',13,13,NULL,NULL);
INSERT INTO "operation" VALUES(13,'5afe0ab7f55e604276fbcd8e','command','tester','2026-03-02T00:30:00Z',14,14,NULL,NULL);
INSERT INTO "operation" VALUES(14,'4a9429a19c9b5fca905f6b6a','command','tester','2026-03-02T00:30:00Z',15,15,NULL,NULL);
INSERT INTO "operation" VALUES(15,'56a66812b8f9577c5b0e9fda','command','tester','2026-03-02T00:30:00Z',16,16,NULL,NULL);
INSERT INTO "operation" VALUES(16,'357aa17d8e585780b2b20d53','command','tester','2026-03-02T00:30:00Z',17,17,NULL,NULL);
INSERT INTO "operation" VALUES(17,'956233b869cd9af6edf8b41d','command','tester','2026-03-02T00:30:00Z',18,18,NULL,NULL);
INSERT INTO "operation" VALUES(18,'b23d502504216730cd9296c7','command','tester','2026-03-02T01:00:00Z',19,19,NULL,NULL);
INSERT INTO "operation" VALUES(19,'c5f46b7a98eb39860cd24b12','command','tester','2026-03-02T01:00:00Z',20,20,NULL,NULL);
INSERT INTO "operation" VALUES(20,'7d2cc23542b4542efd3b65a7','command','tester','2026-03-02T01:00:00Z',21,21,NULL,NULL);
INSERT INTO "operation" VALUES(21,'7f7bc5d1edb0406874aea04b','command','tester','2026-03-02T01:00:00Z',22,22,NULL,NULL);
INSERT INTO "operation" VALUES(22,'79860d978484c6249bea9590','command','tester','2026-03-02T01:00:00Z',23,23,NULL,NULL);
INSERT INTO "operation" VALUES(23,'bc67d8944b5c7f5a3cd62854','command','tester','2026-03-02T01:00:00Z',24,24,NULL,NULL);
INSERT INTO "operation" VALUES(24,'b0b798d6dc9846f88a5e56c4','command','tester','2026-03-02T01:00:00Z',25,25,NULL,NULL);
INSERT INTO "operation" VALUES(25,'c3493c80e9f629ae65c91d59','command','tester','2026-03-02T01:00:00Z',26,26,NULL,NULL);
INSERT INTO "operation" VALUES(26,'99b7ad3cc7d89b84179f7455','command','tester','2026-03-02T01:00:00Z',27,27,NULL,NULL);
INSERT INTO "operation" VALUES(27,'f17aa6176e8fd0e4779cbc46','command','tester','2026-03-02T02:05:00Z',28,28,NULL,NULL);
INSERT INTO "operation" VALUES(28,'8867d00d1f2b807150331384','command','tester','2026-03-02T02:05:00Z',29,32,NULL,NULL);
INSERT INTO "operation" VALUES(29,'1475cc17f0e28b9b3a2e9819','command','tester','2026-03-02T02:05:00Z',33,33,NULL,NULL);
INSERT INTO "operation" VALUES(30,'e09d44e00a8cc59fc22e2fc3','command','tester','2026-03-02T02:05:00Z',34,34,NULL,NULL);
INSERT INTO "operation" VALUES(31,'89fafe38ab83e044f182b135','command','tester','2026-03-02T02:05:00Z',35,37,NULL,NULL);
INSERT INTO "operation" VALUES(32,'44ea9388deeca72b21d4269a','command','tester','2026-03-02T02:05:00Z',38,38,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0001"}}',NULL);
INSERT INTO "operation" VALUES(33,'95beaf883fa788dfe0ef4753','command','tester','2026-03-02T02:05:00Z',39,39,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0002"}}',NULL);
INSERT INTO "operation" VALUES(34,'c7f532f9a832fd3de85f7ec6','command','tester','2026-03-02T02:05:00Z',40,40,NULL,NULL);
INSERT INTO "operation" VALUES(35,'444ad5f3c7e32d8e9c21e838','command','tester','2026-03-02T02:05:00Z',41,41,NULL,NULL);
INSERT INTO "operation" VALUES(36,'fa6b1e3a8b3f6c8a89a0d974','command','tester','2026-03-02T02:05:00Z',42,42,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0003"}}',NULL);
INSERT INTO "operation" VALUES(37,'154a4c770a3b4a111ed0f523','command','tester','2026-03-02T02:05:00Z',43,43,'{"why": "{receipt} is void: ''svcdesk pay {number}'' writes another", "facts": {"receipt": "R-0003", "number": "SD-000001"}}',NULL);
INSERT INTO "operation" VALUES(38,'8c872ffcdf371c0f65cb6440','command','tester','2026-03-02T02:05:00Z',44,44,NULL,NULL);
INSERT INTO "operation" VALUES(39,'d175e42f387804517af2b000','command','tester','2026-03-02T03:00:00Z',45,45,NULL,NULL);
INSERT INTO "operation" VALUES(40,'21bd7aff0d0d1e6b0ca8da23','command','tester','2026-03-02T03:00:00Z',46,46,NULL,NULL);
INSERT INTO "operation" VALUES(41,'03f70cc7c895fa4a6ac22818','command','tester','2026-03-02T03:00:00Z',47,47,NULL,NULL);
INSERT INTO "operation" VALUES(42,'7485f5e97a5888cbf74ab54d','command','tester','2026-03-02T03:00:00Z',48,48,NULL,NULL);
INSERT INTO "operation" VALUES(43,'ee7369623983055075214fae','command','wang','2026-03-02T03:00:00Z',49,49,NULL,NULL);
INSERT INTO "operation" VALUES(44,'a6142769dd529092b8e4f471','command','tester','2026-03-02T03:00:00Z',50,50,NULL,NULL);
INSERT INTO "operation" VALUES(45,'c2781675dff522d6038c7b6b','command','tester','2026-03-02T03:00:00Z',51,51,'{"why": "{number} is on its way: ''svcdesk return back {number}'' when it is here again", "facts": {"number": "RMA-0001"}}',NULL);
INSERT INTO "operation" VALUES(46,'37cc92ff08d0d175276532be','command','tester','2026-03-02T03:00:00Z',52,52,NULL,NULL);
INSERT INTO "operation" VALUES(47,'f8db80cecad2b3a1e659d550','command','tester','2026-03-02T03:30:00Z',53,53,NULL,NULL);
INSERT INTO "operation" VALUES(48,'e61f24f90f5c13346d0a8a49','command','tester','2026-03-02T03:30:00Z',54,54,NULL,NULL);
INSERT INTO "operation" VALUES(49,'1408383caeccf7ec7ddfa58c','command','tester','2026-03-02T06:00:00Z',55,55,NULL,NULL);
INSERT INTO "operation" VALUES(50,'e9a7299d1546d6ad155c31b4','command','tester','2026-03-02T06:00:00Z',56,56,NULL,NULL);
INSERT INTO "operation" VALUES(51,'7814fcdbe4864adb17a218d4','command','tester','2026-03-02T06:00:00Z',57,58,NULL,NULL);
INSERT INTO "operation" VALUES(52,'37604c44fa152fdecec4c09a','command','tester','2026-03-02T06:00:00Z',59,59,NULL,NULL);
INSERT INTO "operation" VALUES(53,'f5c3c896ae1baaee682f794f','command','wang','2026-03-02T06:00:00Z',60,60,NULL,NULL);
INSERT INTO "operation" VALUES(54,'749015e01d57bd988228187d','command','tester','2026-03-02T06:00:00Z',61,62,'{"why": "{number} is shipped: ''svcdesk stock transfer {part} {quantity} --from {holder} --to {source}'' returns it", "facts": {"number": "REQ-0001", "part": "roller", "quantity": 2, "holder": "centre", "source": "warehouse"}}',NULL);
INSERT INTO "operation" VALUES(55,'31380fd286e40822eb821b73','command','tester','2026-03-02T06:00:00Z',63,63,NULL,NULL);
INSERT INTO "operation" VALUES(56,'8666c875a65b854a57f021a9','command','tester','2026-03-02T06:00:00Z',64,64,NULL,NULL);
INSERT INTO "operation" VALUES(57,'f4c9b67d2932bf3cad657375','command','tester','2026-03-02T09:20:00Z',65,65,NULL,NULL);
INSERT INTO "operation" VALUES(58,'3298d24b01735192b40a243f','program','tester','2026-03-02T09:20:00Z',66,67,NULL,NULL);
INSERT INTO "operation" VALUES(59,'bc2732d8ab14c567938e254e','program','tester','2026-03-02T09:20:00Z',68,68,NULL,NULL);
INSERT INTO "operation" VALUES(60,'3cdedf4cf382472a49e2ac31','program','tester','2026-03-03T01:00:00Z',69,70,NULL,NULL);
INSERT INTO "operation" VALUES(61,'98d9cb394e502dc8de534454','program','tester','2026-03-03T01:00:00Z',71,73,NULL,NULL);
INSERT INTO "operation" VALUES(62,'b60c4f95701b0c1fcf8829eb','program','tester','2026-03-03T01:00:00Z',74,76,NULL,NULL);
INSERT INTO "operation" VALUES(63,'be4706831e7a8ed99d47f835','program','tester','2026-03-03T01:00:00Z',77,78,NULL,NULL);
INSERT INTO "operation" VALUES(64,'4766c34bf31a27ee82d5fa84','program','tester','2026-03-03T01:00:00Z',79,79,NULL,NULL);
INSERT INTO "operation" VALUES(65,'d0ba50e0449a382b07f5de93','command','tester','2026-03-03T01:00:00Z',80,80,NULL,NULL);
INSERT INTO "operation" VALUES(66,'a9a1232075b636f4041c8b5f','command','tester','2026-03-03T01:00:00Z',81,81,NULL,NULL);
INSERT INTO "operation" VALUES(67,'aa75d90fa849e160e0c8c53e','command','tester','2026-03-03T01:00:00Z',82,82,NULL,NULL);
INSERT INTO "operation" VALUES(68,'9807524b7bb28ff7cca5db54','command','tester','2026-03-03T01:00:00Z',83,83,NULL,NULL);
INSERT INTO "operation" VALUES(69,'7a68b040efc89def33e0bc17','command','tester','2026-03-03T01:00:00Z',84,84,NULL,NULL);
INSERT INTO "operation" VALUES(70,'25bb89c01172617da2d16603','command','tester','2026-03-03T01:00:00Z',85,87,NULL,NULL);
INSERT INTO "operation" VALUES(71,'379d96c359e6cffdcc6c9ad9','command','tester','2026-03-03T01:00:00Z',88,88,NULL,NULL);
INSERT INTO "operation" VALUES(72,'ec5240b45f932033b3f8631d','command','tester','2026-03-03T01:00:00Z',89,89,NULL,NULL);
INSERT INTO "operation" VALUES(73,'e29badb3be97d7414b5ad136','command','tester','2026-03-03T01:00:00Z',90,90,NULL,NULL);
INSERT INTO "operation" VALUES(74,'88f772c8b2b77553a02ba407','program','Desk 1','2026-03-02T00:30:00Z',91,92,NULL,NULL);
INSERT INTO "operation" VALUES(75,'88f772c8b2b77553a02ba407','program','Desk 1','2026-03-02T00:40:00Z',93,94,NULL,NULL);
INSERT INTO "operation" VALUES(76,'88f772c8b2b77553a02ba407','program','Ada','2026-03-02T00:50:00Z',95,95,NULL,NULL);
INSERT INTO "operation" VALUES(77,'88f772c8b2b77553a02ba407','command','tester','2026-03-03T01:00:00Z',96,96,'{"why": "the last that was done is an import, which stays: put it right by ''edit'', or by importing the right rows", "facts": {}}',NULL);
INSERT INTO "operation" VALUES(78,'6c69d90bfa68ec1483090864','command','tester','2026-03-04T01:00:00Z',97,97,NULL,NULL);
INSERT INTO "operation" VALUES(79,'b7e1a03b75d0e31a6796f70e','command','tester','2026-03-04T01:00:00Z',98,98,NULL,NULL);
INSERT INTO "operation" VALUES(80,'c507d6ec720ebdc8ea7cf2a4','command','tester','2026-03-04T01:00:00Z',99,99,NULL,NULL);
INSERT INTO "operation" VALUES(81,'ee96305aacf4a78307f49192','command','tester','2026-03-04T01:00:00Z',100,100,NULL,NULL);
INSERT INTO "operation" VALUES(82,'12c98913510f71ad44a8e79e','command','tester','2026-03-04T01:00:00Z',101,102,NULL,NULL);
INSERT INTO "operation" VALUES(83,'02b5ac7455c7a645518939af','command','tester','2026-03-04T01:00:00Z',103,103,NULL,NULL);
INSERT INTO "operation" VALUES(84,'11ef491bc175e0d2d35a9030','command','tester','2026-03-04T01:00:00Z',104,104,NULL,NULL);
INSERT INTO "operation" VALUES(85,'cdc5847614c8202616e61cb4','command','tester','2026-03-04T03:00:00Z',105,105,NULL,NULL);
INSERT INTO "operation" VALUES(86,'fe0fd6c254a05f75afa6ee05','program','tester','2026-04-01T01:00:00Z',106,106,NULL,NULL);
INSERT INTO "operation" VALUES(87,'5e6a3a65c83a2d233f966542','command','tester','2026-04-01T01:00:00Z',107,107,NULL,NULL);
INSERT INTO "operation" VALUES(88,'198955574c1c7ba59a86a9e5','command','tester','2026-04-01T01:00:00Z',108,110,NULL,NULL);
INSERT INTO "operation" VALUES(89,'c81212e7e0d3a7128f26d681','command','tester','2026-04-01T01:00:00Z',111,111,NULL,NULL);
INSERT INTO "operation" VALUES(90,'13244cedfe4e00be86453e02','command','tester','2026-04-01T01:00:00Z',112,116,NULL,NULL);
INSERT INTO "operation" VALUES(91,'d643f962caa8da81ddc6bd08','command','tester','2026-04-01T01:00:00Z',117,117,NULL,NULL);
INSERT INTO "operation" VALUES(92,'22c01ac55f11c65a5392bb8f','command','tester','2026-04-01T01:00:00Z',118,118,NULL,NULL);
INSERT INTO "operation" VALUES(93,'d66139b49f673389164fd495','command','tester','2026-04-01T01:00:00Z',119,119,NULL,NULL);
INSERT INTO "operation" VALUES(94,'92cea54eb37c21358f53e015','command','tester','2026-04-01T01:00:00Z',120,120,NULL,NULL);
INSERT INTO "operation" VALUES(95,'bc9d181d51b990dac61dd254','command','tester','2026-04-01T01:00:00Z',121,121,NULL,NULL);
INSERT INTO "operation" VALUES(96,'1de723ee111cb34c97c434ca','command','tester','2026-04-01T01:00:00Z',122,122,NULL,NULL);
INSERT INTO "operation" VALUES(97,'c37916cc04bd7f1f699fd35c','command','tester','2026-04-01T01:00:00Z',123,123,NULL,NULL);
INSERT INTO "operation" VALUES(98,'31ec244860a52c157200bcbb','command','tester','2026-04-01T01:00:00Z',124,124,NULL,NULL);
INSERT INTO "operation" VALUES(99,'2f2d8994045e9c3b5f1a3c3c','command','tester','2026-04-01T01:00:00Z',125,125,NULL,NULL);
INSERT INTO "operation" VALUES(100,'5d35ff948178bbdd48b6409f','command','tester','2026-04-01T01:00:00Z',126,126,NULL,NULL);
INSERT INTO "operation" VALUES(101,'0accd2fea744b1c88da96b1c','command','tester','2026-04-01T01:00:00Z',127,127,NULL,NULL);
INSERT INTO "operation" VALUES(102,'a61cc27ed8a56df72e952e15','command','tester','2026-04-01T01:00:00Z',128,128,NULL,NULL);
INSERT INTO "operation" VALUES(103,'8942713794afd440ab4a8d44','command','tester','2026-04-01T01:00:00Z',129,129,NULL,NULL);
INSERT INTO "operation" VALUES(104,'5a497798b2f5ae4e54c09f54','command','tester','2026-04-01T01:00:00Z',130,130,NULL,NULL);
INSERT INTO "operation" VALUES(105,'8fddda564fd6a4ddd1de3b96','command','tester','2026-04-01T01:00:00Z',131,131,NULL,NULL);
INSERT INTO "operation" VALUES(106,'a1d9cc0f204610e7e56c3a08','command','tester','2026-04-01T01:00:00Z',132,132,NULL,NULL);
INSERT INTO "operation" VALUES(107,'ef086cf846ad40cab58b7b3d','command','tester','2026-04-01T01:00:00Z',133,133,NULL,'cd8f240ce71151cb3c9ef82c');
INSERT INTO "operation" VALUES(108,'cd8f240ce71151cb3c9ef82c','undo','tester','2026-04-01T01:00:00Z',134,134,NULL,NULL);
INSERT INTO "operation" VALUES(109,'1e5386c03a6e989799acc369','command','tester','2026-04-01T01:00:00Z',135,135,NULL,NULL);
INSERT INTO "operation" VALUES(110,'55f2ceb071182e159baa93ae','command','tester','2026-04-01T01:00:00Z',136,136,NULL,NULL);
INSERT INTO "operation" VALUES(111,'0394c3fd68e547e964fb5d12','command','tester','2026-04-01T01:00:00Z',137,137,NULL,NULL);
INSERT INTO "operation" VALUES(112,'dc502db865d9b74760ce7a92','command','tester','2026-04-01T01:00:00Z',138,140,NULL,NULL);
INSERT INTO "operation" VALUES(113,'bc1d49a508be4ae6bd3ad44f','command','tester','2026-04-01T01:00:00Z',141,141,'{"why": "the last that was done is an import, which stays: put it right by ''edit'', or by importing the right rows", "facts": {}}',NULL);
INSERT INTO "operation" VALUES(114,'5359ecb91ca398fd476202ed','command','tester','2026-04-01T01:00:00Z',142,145,NULL,NULL);
INSERT INTO "operation" VALUES(115,'f7453fd4c718249093868d89','command','tester','2026-04-01T01:00:00Z',146,146,NULL,NULL);
INSERT INTO "operation" VALUES(116,'2a55c02895141d17d5579de2','command','tester','2026-04-01T01:00:00Z',147,147,NULL,NULL);
INSERT INTO "operation" VALUES(117,'638f185aef027fcbabff5c32','command','tester','2026-04-01T01:00:00Z',148,148,NULL,NULL);
INSERT INTO "operation" VALUES(118,'c27266812513eafe3cfa1cd3','command','tester','2026-04-01T01:00:00Z',149,151,NULL,NULL);
INSERT INTO "operation" VALUES(119,'5714ba5b76ee733c054302a0','command','tester','2026-04-01T01:00:00Z',152,152,NULL,NULL);
INSERT INTO "operation" VALUES(120,'f6765b96eff6ee797f8120dc','program','tester','2026-04-01T01:00:00Z',153,156,NULL,NULL);
INSERT INTO "operation" VALUES(121,'7ac795c15a50b87ae7a388c3','command','tester','2026-04-01T01:00:00Z',157,157,NULL,NULL);
INSERT INTO "operation" VALUES(122,'0dd0de62bd4195f820600ad6','command','tester','2026-04-01T01:00:00Z',158,161,NULL,NULL);
INSERT INTO "operation" VALUES(123,'a68c704779300ad539ef74cc','command','tester','2026-04-01T01:00:00Z',162,162,NULL,NULL);
INSERT INTO "operation" VALUES(124,'9cf3b8eb00cdf37032299de1','command','tester','2026-04-01T02:00:00Z',163,163,NULL,NULL);
INSERT INTO "operation" VALUES(125,'d334c1ec9222d07a73042b6b','command','tester','2026-04-01T02:00:00Z',164,164,NULL,NULL);
INSERT INTO "operation" VALUES(126,'9269080d16738f7487d831a6','command','tester','2026-04-01T02:00:00Z',165,166,NULL,NULL);
INSERT INTO "operation" VALUES(127,'f0a5905b2a2e3f7eb2a9c48c','command','tester','2026-04-01T02:00:00Z',167,169,NULL,NULL);
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
INSERT INTO "payment" VALUES('945724e84bbdfe4e27e4d2f0','R-0001','e31df14a05da9980e92672d7',3000,'CNY','card','775fbc88162dfedc79b463a0','2026-03-02T02:05:00Z','tester',2,'payment',NULL,NULL,NULL);
INSERT INTO "payment" VALUES('16e846581fb9a0bc1bd7eced','R-0002','e31df14a05da9980e92672d7',5000,'CNY','transfer',NULL,'2026-03-02T02:05:00Z','tester',2,'payment',NULL,NULL,NULL);
INSERT INTO "payment" VALUES('7ef0dd190c673a2303402625','R-0003','e31df14a05da9980e92672d7',500,'CNY','transfer',NULL,'2026-03-02T02:05:00Z','tester',2,'refund','2026-03-02T02:05:00Z','tester','it was not given');
CREATE TABLE "phone" (
  customer_id TEXT NOT NULL REFERENCES customer (id),
  digits TEXT NOT NULL CHECK (digits <> ''),  -- in full, with the country's code, where the desk knows it
  extension TEXT NOT NULL,
  shown TEXT NOT NULL,                        -- as it was written
  tail TEXT NOT NULL, place INTEGER NOT NULL DEFAULT 0,                         -- the last 7 digits, as many as a number without its area code has
  PRIMARY KEY (customer_id, digits, extension)
) STRICT;
INSERT INTO "phone" VALUES('beac66a92f61a3720ea52d68','8613800000001','','13800000001','0000001',1);
INSERT INTO "phone" VALUES('2cfc431187f4de0144dd7bc9','8613800000002','','13800000002','0000002',1);
INSERT INTO "phone" VALUES('beac66a92f61a3720ea52d68','8613800000003','','13800000003','0000003',2);
INSERT INTO "phone" VALUES('ccde8ca7731daae39fd0cf82','861055500007','12','010 5550 0007 ext 12','5500007',1);
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
INSERT INTO "priced_line" VALUES('5cb49ed60cef00693ab07307','fe00025c6d90c390fcfbb255',NULL,1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('404fc5bd4c7b453a524ceaed','fe00025c6d90c390fcfbb255',NULL,2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('67d1cae229dc50f578d1619a','fe00025c6d90c390fcfbb255',NULL,3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('26751e348879ea4b452e7b51','fe00025c6d90c390fcfbb255',NULL,4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('9bb15c5aaa9e420feca504ce',NULL,'46b9befdfae0eeb555fee7ac',1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('b521f6ace7296b5e030de117',NULL,'46b9befdfae0eeb555fee7ac',2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('9ad52d4e2d5455703c56b438',NULL,'46b9befdfae0eeb555fee7ac',3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('ccbd3a773d75c91e383e38f7',NULL,'46b9befdfae0eeb555fee7ac',4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('990324d14f22a00a78baffd8',NULL,'46b9befdfae0eeb555fee7ac',5,'work','training',1,'place',20000,20000,0,'included in the contract','CNY',0,'e67ad8f50f2b524e6e9e8ea3','training',2);
INSERT INTO "priced_line" VALUES('8dbaf38a54b788896dfa8fd5',NULL,'61507554f87b03e1c7edf360',1,'work','visit',1,NULL,8000,8000,0,'in warranty','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('9ad24c11be45dd9809f07696',NULL,'61507554f87b03e1c7edf360',2,'work','labour',1,'30m',6000,6000,0,'in warranty','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('d8f5780dbcafc174060cfd96',NULL,'34a85eaf5a91cb1b26a35bc8',1,'work','visit',1,NULL,8000,8000,8000,NULL,'CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('3f82b76e56af88e23a0a7529',NULL,'34a85eaf5a91cb1b26a35bc8',2,'work','training',1,'place',20000,20000,20000,NULL,'CNY',0,NULL,NULL,2);
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
INSERT INTO "quote" VALUES('fe00025c6d90c390fcfbb255','Q-0001','e31df14a05da9980e92672d7','2026-03-02T01:00:00Z','tester',8000,'CNY','full care',2,'cost','free',NULL,NULL);
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
INSERT INTO "rma" VALUES('945a554f4d77bfe29f11c1f7','RMA-0001','d19d553ad179135b18ed2e33','3669a1db6eaf89fd7bf272a3','quality','repair','desk','{"when": {"warranty": ["in"]}}',NULL,'2026-03-02T03:00:00Z','tester','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z',NULL,NULL,NULL,'desk',NULL,NULL,NULL,NULL,NULL,0,NULL);
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
INSERT INTO "settlement" VALUES('ccde8ca7731daae39fd0cf82','2026Q1','payments',150,2000000,30000,0,14000,0,0,16000,0,NULL,'CNY',2,'2026-04-01T01:00:00Z');
CREATE TABLE site (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL,
  address TEXT,
  region TEXT, closed_on TEXT,
  UNIQUE (customer_id, name_key)
) STRICT;
INSERT INTO "site" VALUES('296f7e0cf14684fde0a2408c','beac66a92f61a3720ea52d68','North wing','north wing','2 Sample Road','county',NULL);
CREATE TABLE stock (
  holder_id TEXT NOT NULL REFERENCES holder (id),
  part TEXT NOT NULL,
  condition TEXT NOT NULL CHECK (condition IN ('new', 'used')),
  quantity INTEGER NOT NULL CHECK (quantity >= 0),
  PRIMARY KEY (holder_id, part, condition)
) STRICT;
INSERT INTO "stock" VALUES('b73d954fd1379b03d583d696','roller','new',3);
INSERT INTO "stock" VALUES('4126650e7abc4bc2669d0141','roller','new',1);
INSERT INTO "stock" VALUES('bf7b792ce0d96cd95f9c2ce2','roller','new',4);
INSERT INTO "stock" VALUES('5b14f5d07f7a96d7349be101','roller','new',0);
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
INSERT INTO "stock_move" VALUES('b27515949a6b73d986604350',1,'2026-03-02T00:30:00Z','received','roller','new',10,NULL,'b73d954fd1379b03d583d696',NULL,NULL,NULL,'delivery note 17',NULL);
INSERT INTO "stock_move" VALUES('7765b016394867f0f76e7485',2,'2026-03-02T00:30:00Z','transferred','roller','new',3,'b73d954fd1379b03d583d696','4126650e7abc4bc2669d0141',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('681c23d70eba9fcb36d818da',3,'2026-03-02T00:30:00Z','transferred','roller','new',2,'b73d954fd1379b03d583d696','bf7b792ce0d96cd95f9c2ce2',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('83c5a96289bcf14474220f9d',4,'2026-03-02T01:00:00Z','issued','roller','new',1,'4126650e7abc4bc2669d0141','5b14f5d07f7a96d7349be101','46b9befdfae0eeb555fee7ac',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('bb16c2dbc7e61167426667cc',5,'2026-03-02T02:05:00Z','fitted','roller','new',1,'5b14f5d07f7a96d7349be101',NULL,'46b9befdfae0eeb555fee7ac',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('9115fe33673555a20207fec6',6,'2026-03-02T06:00:00Z','transferred','roller','new',2,'b73d954fd1379b03d583d696','bf7b792ce0d96cd95f9c2ce2',NULL,'b74f1fd3e4c6299789e707b6',NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('2b8833ac342cc1e3df0231b6',7,'2026-03-02T06:00:00Z','lost','roller','new',1,'4126650e7abc4bc2669d0141',NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "stock_request" VALUES('b74f1fd3e4c6299789e707b6','REQ-0001','bf7b792ce0d96cd95f9c2ce2','roller',2,'issued','2026-03-02T06:00:00Z','tester','for the fair');
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
INSERT INTO "survey" VALUES('763a62f6ca21c58686bdd733','A-0001','service',NULL,'e31df14a05da9980e92672d7','46b9befdfae0eeb555fee7ac','2026-04-01T01:00:00Z',1,'phone','Li Na','tester','came at once','service',NULL,NULL,NULL,NULL);
INSERT INTO "survey" VALUES('1205d495d6f10367f64f8c32','A-0002','service',NULL,'d19d553ad179135b18ed2e33',NULL,'2026-04-01T01:00:00Z',0,NULL,NULL,'tester',NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE survey_mark (
  survey_id TEXT NOT NULL REFERENCES survey (id),
  question TEXT NOT NULL,                   -- key of the configuration
  mark INTEGER CHECK (mark >= 1),
  words TEXT,
  PRIMARY KEY (survey_id, question),
  CHECK ((mark IS NULL) <> (words IS NULL))
) STRICT;
INSERT INTO "survey_mark" VALUES('763a62f6ca21c58686bdd733','attitude',5,NULL);
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
INSERT INTO "task" VALUES('6baadf5be0600f4d09dbf70c','T-0001',NULL,NULL,'send the manual','customer','beac66a92f61a3720ea52d68','beac66a92f61a3720ea52d68','18eaf16acc5feb158b7fcc24',NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-03','2026-04-08',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('b544164ca43fda04b706f061','T-0002','count','2026-04','count the spares','station','centre',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('310a0518a6766405f56aa9c5','T-0003','count','2026-04','count the spares','station','north',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('11d9d1bad5654df5d24bdf08','T-0004','visit','2026-04','Fault','contract','e67ad8f50f2b524e6e9e8ea3','beac66a92f61a3720ea52d68',NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('8142ee6a0a974c1f3552f1a7','T-0005','visit','2026-04','Fault','contract','20ca87031d2bec410d0a87c7','2cfc431187f4de0144dd7bc9',NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "task_move" VALUES('6baadf5be0600f4d09dbf70c',1,'2026-04-01T01:00:00Z','tester','put off','2026-04-03','2026-04-08','they are on holiday');
CREATE TABLE terms (
  id TEXT PRIMARY KEY,
  promises TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO "terms" VALUES('e9eccb4243ad960cf7938622','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "2h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "same day", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('271a58d5db8335e4f5fa7654','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "2h", "calendar": "office", "stops": ["answered", "opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "5 working days", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
INSERT INTO "terms" VALUES('1bb0d25669da8c674f2e0ba2','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "30m", "calendar": "office", "stops": ["answered", "opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "2 working days", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
INSERT INTO "terms" VALUES('97484d4cdfd40263f6a3e506','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "1h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "3 working days", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('d7065faf60e5d8fc35c873bd','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "1h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "same day", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('d58aa7e9c6477e6be240e5dc','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "2h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "3 working days", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('e0ae0b5fbe9c0dae1a1e6282','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "30m", "calendar": "office", "stops": ["answered", "opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "8h", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
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
INSERT INTO "ticket" VALUES('e31df14a05da9980e92672d7','SD-000001',1,'printer jams','fault','beac66a92f61a3720ea52d68',NULL,NULL,'2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','worn roller','roller replaced','8aa4b012f4d15549c228a1d2','e67ad8f50f2b524e6e9e8ea3',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('d19d553ad179135b18ed2e33','SD-000002',2,'no power','fault','2cfc431187f4de0144dd7bc9',NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL,'3669a1db6eaf89fd7bf272a3','20ca87031d2bec410d0a87c7',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('5561ab3837a1ac0be3d582df','SD-000003',3,'scanner reads every second code','fault','2cfc431187f4de0144dd7bc9',NULL,NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'20ca87031d2bec410d0a87c7',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('f30cceaa70870da535d6829b','SD-000004',4,'registration desk is down','fault','beac66a92f61a3720ea52d68','down','group','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'e67ad8f50f2b524e6e9e8ea3',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('25809793bad0d24a956079c6','SD-000005',5,'cannot log in','fault','beac66a92f61a3720ea52d68',NULL,NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL,NULL,'e67ad8f50f2b524e6e9e8ea3',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('309cefee209f6e3a7a9be010','SD-000006',6,'called by mistake','fault','ccde8ca7731daae39fd0cf82',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('cb0717258dd783741c9505d4','SD-000007',7,'how does it print','fault','ccde8ca7731daae39fd0cf82',NULL,NULL,'2026-03-03T01:00:00Z',NULL,'no training','explained',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('edfc9073181d232579e4dac8','INC-7',NULL,'Door, Lock, Stuck','fault','2965db2d2b418204c990f744',NULL,NULL,'2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','not recorded','not recorded in the log',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('a6ee77a712dae57a9cd3afe1','SD-000008',8,'the printer jams again','fault','beac66a92f61a3720ea52d68',NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL,'8aa4b012f4d15549c228a1d2','e67ad8f50f2b524e6e9e8ea3','e31df14a05da9980e92672d7',NULL,NULL);
INSERT INTO "ticket" VALUES('6b751b28bec831c46d37b813','SD-000009',9,'the screen is dark','fault','ccde8ca7731daae39fd0cf82',NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('98886f9bd9ad3e0b5d8d31db','SD-000011',11,'does anybody come?','fault','ccde8ca7731daae39fd0cf82',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('06b11baae9bcc66bc333a977','SD-000012',12,'does anybody come','fault','ccde8ca7731daae39fd0cf82',NULL,NULL,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,'98886f9bd9ad3e0b5d8d31db',NULL);
INSERT INTO "ticket" VALUES('f8487f814827d41534264221','SD-000013',13,'no sound','fault','bd62ce9891599648f2b935fc',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('d776bae476b505baa124823b','SD-000014',14,'cable loose','fault','ccde8ca7731daae39fd0cf82',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,'98886f9bd9ad3e0b5d8d31db',NULL,NULL);
INSERT INTO "ticket" VALUES('8a4a5d1dbd818d3374590ee7','SD-000015',15,'how does it print now','fault','ccde8ca7731daae39fd0cf82',NULL,NULL,'2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','no training','explained',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('3d9ea97b6834dd06fc93532f','SD-000016',16,'nobody came','complaint','2cfc431187f4de0144dd7bc9',NULL,NULL,'2026-04-01T02:00:00Z',NULL,NULL,NULL,'3669a1db6eaf89fd7bf272a3','20ca87031d2bec410d0a87c7',NULL,NULL,NULL);
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
INSERT INTO "ticket_period" VALUES('e31df14a05da9980e92672d7','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','open','P1','gold','county','warranty','out','1','18eaf16acc5feb158b7fcc24');
INSERT INTO "ticket_period" VALUES('e31df14a05da9980e92672d7','2026-03-02T02:05:00Z','9999-12-31T23:59:59Z','closed','P1','gold','county','warranty','out','1','18eaf16acc5feb158b7fcc24');
INSERT INTO "ticket_period" VALUES('f30cceaa70870da535d6829b','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','open','P3','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('f30cceaa70870da535d6829b','2026-03-02T06:00:00Z','2026-03-03T01:00:00Z','open','P1','gold','city','warranty','unknown','2',NULL);
INSERT INTO "ticket_period" VALUES('f30cceaa70870da535d6829b','2026-03-03T01:00:00Z','2026-03-04T01:00:00Z','open','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('309cefee209f6e3a7a9be010','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','cancelled','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('cb0717258dd783741c9505d4','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','in','1','0c6522fecfa9e2d54f8df2fb');
INSERT INTO "ticket_period" VALUES('edfc9073181d232579e4dac8','2026-03-02T00:30:00Z','2026-03-02T00:40:00Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('edfc9073181d232579e4dac8','2026-03-02T00:40:00Z','2026-03-02T00:50:00Z','open','P3','standard','city','warranty','unknown','1','87fbcb579284dc0ce7e18445');
INSERT INTO "ticket_period" VALUES('edfc9073181d232579e4dac8','2026-03-02T00:50:00Z','9999-12-31T23:59:59Z','resolved','P3','standard','city','warranty','unknown','1','87fbcb579284dc0ce7e18445');
INSERT INTO "ticket_period" VALUES('f30cceaa70870da535d6829b','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','held','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('a6ee77a712dae57a9cd3afe1','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','open','P3','gold','county','warranty','out','1',NULL);
INSERT INTO "ticket_period" VALUES('25809793bad0d24a956079c6','2026-03-02T09:20:00Z','2026-03-03T01:00:00Z','open','P2','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('25809793bad0d24a956079c6','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P2','gold','city','warranty','unknown','2','0c6522fecfa9e2d54f8df2fb');
INSERT INTO "ticket_period" VALUES('6b751b28bec831c46d37b813','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','open','P1','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('f30cceaa70870da535d6829b','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','open','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('d19d553ad179135b18ed2e33','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','held','P3','standard','city','warranty','in','1',NULL);
INSERT INTO "ticket_period" VALUES('5561ab3837a1ac0be3d582df','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','open','P2','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('06b11baae9bcc66bc333a977','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','cancelled','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('f8487f814827d41534264221','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('98886f9bd9ad3e0b5d8d31db','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1','18eaf16acc5feb158b7fcc24');
INSERT INTO "ticket_period" VALUES('d776bae476b505baa124823b','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('8a4a5d1dbd818d3374590ee7','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','resolved','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('3d9ea97b6834dd06fc93532f','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','in','1',NULL);
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
INSERT INTO "trainee" VALUES('bcc01607c755603b093e9f44','15133954d11a96d15073c505','Ms Hu','ms hu','beac66a92f61a3720ea52d68',NULL,'e67ad8f50f2b524e6e9e8ea3','training',NULL,NULL,NULL,0,NULL,0,NULL,0);
INSERT INTO "trainee" VALUES('aaf5a1f36d2ab2f8f23ee889','15133954d11a96d15073c505','Mr Li','mr li','beac66a92f61a3720ea52d68',NULL,NULL,NULL,0,'CNY',2,1,85,1,'CE-0001',0);
INSERT INTO "trainee" VALUES('b8aa92631dae7922f58deddb','15133954d11a96d15073c505','Zhao Min','zhao min',NULL,'0c6522fecfa9e2d54f8df2fb',NULL,NULL,NULL,NULL,NULL,1,70,1,'CE-0002',1);
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
INSERT INTO "training_session" VALUES('15133954d11a96d15073c505','TR-0001','use','2026-03-31T06:00:00Z','18eaf16acc5feb158b7fcc24','North wing','beac66a92f61a3720ea52d68',8,'2026-04-01T01:00:00Z',NULL,NULL);
INSERT INTO "training_session" VALUES('8347220d92b81c896edd50bb','TR-0002','use','2026-04-20T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE turnover (
  customer_id TEXT NOT NULL REFERENCES customer (id),
  month TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount >= 0), currency TEXT, decimals INTEGER CHECK ((decimals IS NULL) = (currency IS NULL)),
  PRIMARY KEY (customer_id, month)
) STRICT;
INSERT INTO "turnover" VALUES('ccde8ca7731daae39fd0cf82','2026-02',2000000,'CNY',2);
INSERT INTO "turnover" VALUES('ccde8ca7731daae39fd0cf82','2026-04',100000,'CNY',2);
CREATE TABLE warranty_card (
  equipment_id TEXT PRIMARY KEY REFERENCES equipment (id),
  number TEXT,
  dealer_id TEXT REFERENCES customer (id),
  sold_on TEXT NOT NULL,
  received_on TEXT NOT NULL,
  void_because TEXT CHECK (void_because <> ''),
  CHECK (sold_on <= received_on)
) STRICT;
INSERT INTO "warranty_card" VALUES('3669a1db6eaf89fd7bf272a3',NULL,'ccde8ca7731daae39fd0cf82','2026-02-01','2026-02-10',NULL);
CREATE TABLE withdrawn (
  ticket_id TEXT PRIMARY KEY,
  number TEXT NOT NULL,
  count INTEGER,
  at TEXT NOT NULL,
  actor TEXT NOT NULL
) STRICT;
INSERT INTO "withdrawn" VALUES('d0469d2d30181bf9eadd1625','SD-000010',10,'2026-04-01T01:00:00Z','tester');
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
INSERT INTO "word" VALUES('000001',1,0,'万');
INSERT INTO "word" VALUES('000001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('000002',1,0,'下');
INSERT INTO "word" VALUES('000002',2,0,'一下');
INSERT INTO "word" VALUES('000003',1,0,'一');
INSERT INTO "word" VALUES('000003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('000004',1,0,'丈');
INSERT INTO "word" VALUES('000005',1,0,'丅');
INSERT INTO "word" VALUES('000006',1,0,'丂');
INSERT INTO "word" VALUES('000007',1,0,'丄');
INSERT INTO "word" VALUES('000008',1,0,'丆');
INSERT INTO "word" VALUES('000009',1,0,'七');
INSERT INTO "word" VALUES('00001',1,0,'万');
INSERT INTO "word" VALUES('00001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('000011',1,0,'不');
INSERT INTO "word" VALUES('000012',1,0,'三');
INSERT INTO "word" VALUES('000013',1,0,'上');
INSERT INTO "word" VALUES('000014',1,0,'丌');
INSERT INTO "word" VALUES('00002',1,0,'下');
INSERT INTO "word" VALUES('00002',2,0,'一下');
INSERT INTO "word" VALUES('00003',1,0,'一');
INSERT INTO "word" VALUES('00003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('00004',1,0,'丈');
INSERT INTO "word" VALUES('00005',1,0,'丅');
INSERT INTO "word" VALUES('00006',1,0,'丂');
INSERT INTO "word" VALUES('00007',1,0,'丄');
INSERT INTO "word" VALUES('00007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('00008',1,0,'丆');
INSERT INTO "word" VALUES('00009',1,0,'七');
INSERT INTO "word" VALUES('0001',1,0,'万');
INSERT INTO "word" VALUES('0001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('00011',1,0,'不');
INSERT INTO "word" VALUES('00012',1,0,'三');
INSERT INTO "word" VALUES('00013',1,0,'上');
INSERT INTO "word" VALUES('00014',1,0,'丌');
INSERT INTO "word" VALUES('0002',1,0,'下');
INSERT INTO "word" VALUES('0002',2,0,'一下');
INSERT INTO "word" VALUES('0003',1,0,'一');
INSERT INTO "word" VALUES('0003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('0004',1,0,'丈');
INSERT INTO "word" VALUES('0005',1,0,'丅');
INSERT INTO "word" VALUES('0006',1,0,'丂');
INSERT INTO "word" VALUES('0007',1,0,'丄');
INSERT INTO "word" VALUES('0007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('0008',1,0,'丆');
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
INSERT INTO "word" VALUES('20',3,0,'万');
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
INSERT INTO "word" VALUES('again',3,0,'丄');
INSERT INTO "word" VALUES('anybody',1,0,'三不');
INSERT INTO "word" VALUES('anybody',2,0,'下不');
INSERT INTO "word" VALUES('at',3,0,'万');
INSERT INTO "word" VALUES('away',3,0,'下');
INSERT INTO "word" VALUES('be',3,0,'丈');
INSERT INTO "word" VALUES('bend',3,0,'不');
INSERT INTO "word" VALUES('board',3,0,'丈');
INSERT INTO "word" VALUES('by',1,0,'丂');
INSERT INTO "word" VALUES('by',2,0,'丂');
INSERT INTO "word" VALUES('by',3,0,'丂');
INSERT INTO "word" VALUES('cable',1,0,'丌');
INSERT INTO "word" VALUES('cable',2,0,'丌');
INSERT INTO "word" VALUES('cable',3,0,'不');
INSERT INTO "word" VALUES('called',1,0,'丂');
INSERT INTO "word" VALUES('called',2,0,'丂');
INSERT INTO "word" VALUES('called',3,0,'丂');
INSERT INTO "word" VALUES('came',3,0,'万');
INSERT INTO "word" VALUES('cannot',1,0,'丅');
INSERT INTO "word" VALUES('cannot',2,0,'丅');
INSERT INTO "word" VALUES('care',3,0,'万');
INSERT INTO "word" VALUES('clinic',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('close',3,0,'万');
INSERT INTO "word" VALUES('code',1,0,'一');
INSERT INTO "word" VALUES('code',2,0,'一');
INSERT INTO "word" VALUES('come',1,0,'三不');
INSERT INTO "word" VALUES('come',2,0,'不');
INSERT INTO "word" VALUES('coming',2,0,'下');
INSERT INTO "word" VALUES('content',3,0,'丄');
INSERT INTO "word" VALUES('customer',3,0,'丈');
INSERT INTO "word" VALUES('dark',1,0,'七');
INSERT INTO "word" VALUES('dark',2,0,'七');
INSERT INTO "word" VALUES('dealer',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('desk',1,0,'丈');
INSERT INTO "word" VALUES('desk',2,0,'丈');
INSERT INTO "word" VALUES('did',3,0,'万');
INSERT INTO "word" VALUES('do',3,0,'不');
INSERT INTO "word" VALUES('does',1,0,'丄三不');
INSERT INTO "word" VALUES('does',2,0,'丄不');
INSERT INTO "word" VALUES('door',1,0,'丁');
INSERT INTO "word" VALUES('door',2,0,'丁');
INSERT INTO "word" VALUES('down',1,0,'丈');
INSERT INTO "word" VALUES('down',2,0,'丈');
INSERT INTO "word" VALUES('every',1,0,'一');
INSERT INTO "word" VALUES('every',2,0,'一');
INSERT INTO "word" VALUES('example',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('explained',3,0,'丄');
INSERT INTO "word" VALUES('ext',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('factory',3,0,'下');
INSERT INTO "word" VALUES('floor',3,0,'不');
INSERT INTO "word" VALUES('full',3,0,'万');
INSERT INTO "word" VALUES('has',3,0,'丈');
INSERT INTO "word" VALUES('help',3,0,'万');
INSERT INTO "word" VALUES('how',1,0,'丄');
INSERT INTO "word" VALUES('how',2,0,'丄');
INSERT INTO "word" VALUES('how',3,0,'丄');
INSERT INTO "word" VALUES('in',1,0,'丅');
INSERT INTO "word" VALUES('in',2,0,'丅下');
INSERT INTO "word" VALUES('in',3,0,'丁丄');
INSERT INTO "word" VALUES('inc',1,0,'丁');
INSERT INTO "word" VALUES('into',3,0,'一');
INSERT INTO "word" VALUES('is',1,0,'七丈');
INSERT INTO "word" VALUES('is',2,0,'七丈下');
INSERT INTO "word" VALUES('is',3,0,'丅丈');
INSERT INTO "word" VALUES('it',1,0,'丄');
INSERT INTO "word" VALUES('it',2,0,'丄');
INSERT INTO "word" VALUES('it',3,0,'一不');
INSERT INTO "word" VALUES('jam',3,0,'万');
INSERT INTO "word" VALUES('jams',1,0,'丆万');
INSERT INTO "word" VALUES('jams',2,0,'丆万');
INSERT INTO "word" VALUES('know',3,0,'丄');
INSERT INTO "word" VALUES('labels',3,0,'万');
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
INSERT INTO "word" VALUES('lp2',2,0,'丆万');
INSERT INTO "word" VALUES('measured',3,0,'丈');
INSERT INTO "word" VALUES('mistake',1,0,'丂');
INSERT INTO "word" VALUES('mistake',2,0,'丂');
INSERT INTO "word" VALUES('mistake',3,0,'丂');
INSERT INTO "word" VALUES('mr',2,0,'不');
INSERT INTO "word" VALUES('na',2,0,'丅丆万丈上');
INSERT INTO "word" VALUES('nine',2,0,'上');
INSERT INTO "word" VALUES('no',1,0,'上下');
INSERT INTO "word" VALUES('no',2,0,'上下');
INSERT INTO "word" VALUES('no',3,0,'丄');
INSERT INTO "word" VALUES('none',3,0,'丄');
INSERT INTO "word" VALUES('noon',3,0,'万');
INSERT INTO "word" VALUES('north',2,0,'丆万');
INSERT INTO "word" VALUES('not',3,0,'丁万不');
INSERT INTO "word" VALUES('of',3,0,'不');
INSERT INTO "word" VALUES('once',3,0,'万');
INSERT INTO "word" VALUES('out',3,0,'丅丈不');
INSERT INTO "word" VALUES('paper',3,0,'万');
INSERT INTO "word" VALUES('photo',3,0,'万');
INSERT INTO "word" VALUES('png',3,0,'万');
INSERT INTO "word" VALUES('power',1,0,'下');
INSERT INTO "word" VALUES('power',2,0,'下');
INSERT INTO "word" VALUES('pr',2,0,'丆万下');
INSERT INTO "word" VALUES('print',1,0,'丄');
INSERT INTO "word" VALUES('print',2,0,'丄');
INSERT INTO "word" VALUES('printed',3,0,'万');
INSERT INTO "word" VALUES('printer',1,0,'丆万');
INSERT INTO "word" VALUES('printer',2,0,'丆万');
INSERT INTO "word" VALUES('prints',3,0,'万');
INSERT INTO "word" VALUES('quality',3,0,'下');
INSERT INTO "word" VALUES('reads',1,0,'一');
INSERT INTO "word" VALUES('reads',2,0,'一');
INSERT INTO "word" VALUES('recorded',3,0,'丁');
INSERT INTO "word" VALUES('registration',1,0,'丈');
INSERT INTO "word" VALUES('registration',2,0,'丈');
INSERT INTO "word" VALUES('replaced',3,0,'万');
INSERT INTO "word" VALUES('restart',3,0,'万');
INSERT INTO "word" VALUES('road',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('roller',3,0,'万');
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
INSERT INTO "word" VALUES('the',1,0,'七丆');
INSERT INTO "word" VALUES('the',2,0,'七丆下');
INSERT INTO "word" VALUES('the',3,0,'丁丈');
INSERT INTO "word" VALUES('them',3,0,'七');
INSERT INTO "word" VALUES('they',3,0,'丄万');
INSERT INTO "word" VALUES('third',3,0,'不');
INSERT INTO "word" VALUES('time',3,0,'丅丈');
INSERT INTO "word" VALUES('to',3,0,'七丈');
INSERT INTO "word" VALUES('told',3,0,'七');
INSERT INTO "word" VALUES('training',3,0,'丄');
INSERT INTO "word" VALUES('twice',2,0,'不');
INSERT INTO "word" VALUES('van',2,0,'下');
INSERT INTO "word" VALUES('wait',3,0,'七');
INSERT INTO "word" VALUES('warranty',3,0,'丄不');
INSERT INTO "word" VALUES('we',3,0,'一');
INSERT INTO "word" VALUES('wing',2,0,'丆万');
INSERT INTO "word" VALUES('worn',3,0,'万');
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
