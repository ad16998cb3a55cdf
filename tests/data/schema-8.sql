-- A desk as svcdesk with schema 8 left it: see tests/db/filled.py.
PRAGMA application_id = 1398162244;
PRAGMA user_version = 8;
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'svcdesk','0001_desk','2026-11-29 02:41:15.226988+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'svcdesk','0002_field','2026-11-29 02:41:15.244402+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'svcdesk','0003_truth','2026-11-29 02:41:15.265611+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'svcdesk','0004_slips','2026-11-29 02:41:15.319420+00:00');
INSERT INTO "_sqlite_migrations" VALUES(5,'svcdesk','0005_care','2026-11-29 02:41:15.516483+00:00');
INSERT INTO "_sqlite_migrations" VALUES(6,'svcdesk','0006_kept','2026-11-29 02:41:15.520260+00:00');
INSERT INTO "_sqlite_migrations" VALUES(7,'svcdesk','0007_policy','2026-11-29 02:41:15.520641+00:00');
INSERT INTO "_sqlite_migrations" VALUES(8,'svcdesk','0008_field','2026-11-29 02:41:15.521327+00:00');
CREATE TABLE absence (
  id TEXT PRIMARY KEY,
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  note TEXT,
  CHECK (since < until)
) STRICT;
INSERT INTO "absence" VALUES('53fe3478aaeea5d39710bf37','8fc3b966f48735d9b8415663','2026-04-05T16:00:00Z','2026-04-10T16:00:00Z','holiday');
INSERT INTO "absence" VALUES('bc1324d48fcd2779932292b0','8fc3b966f48735d9b8415663','2026-04-30T16:00:00Z','2026-05-05T16:00:00Z','on leave');
CREATE TABLE acceptance (
  equipment_id TEXT NOT NULL REFERENCES equipment (id),
  stage TEXT NOT NULL,
  accepted_on TEXT NOT NULL,
  accepted_by TEXT NOT NULL CHECK (accepted_by <> ''),
  remark TEXT,
  PRIMARY KEY (equipment_id, stage)
) STRICT;
INSERT INTO "acceptance" VALUES('bd0a4db2b6cb88f35dbcd572','final','2026-04-01','Ms Example',NULL);
CREATE TABLE appointment (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  agreed_at TEXT NOT NULL,
  visit_at TEXT NOT NULL,
  asked_by TEXT NOT NULL CHECK (asked_by IN ('customer', 'desk')),
  note TEXT
, visit_until TEXT CHECK (visit_until >= visit_at)) STRICT;
INSERT INTO "appointment" VALUES('2593977259b698dc9c9b0aa1','d95b24649b8eb6209ab64dab','2026-03-02T01:00:00Z','2026-03-02T02:00:00Z','customer','they close at noon',NULL);
INSERT INTO "appointment" VALUES('78e8c16466ae918425796eb8','ad03456547c964faf9c128ed','2026-03-04T01:00:00Z','2026-03-05T06:00:00Z','desk',NULL,'2026-03-05T08:00:00Z');
CREATE TABLE approval (
  noun TEXT NOT NULL CHECK (noun IN ('repair', 'request', 'return')),
  noun_id TEXT NOT NULL,   -- of the dispatch, the request or the return
  actor TEXT NOT NULL,
  at TEXT NOT NULL,
  note TEXT, role TEXT,
  PRIMARY KEY (noun, noun_id, actor)
) STRICT;
INSERT INTO "approval" VALUES('return','eedfd1717243eefed6bd3210','wang','2026-03-02T03:00:00Z',NULL,NULL);
INSERT INTO "approval" VALUES('request','87e5ba0c13ec8776f632be9d','wang','2026-03-02T06:00:00Z',NULL,NULL);
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
INSERT INTO "article" VALUES('922d8863075996017b8cd8d6','K-0001','nobody knows how it prints',NULL,NULL,'how does it print','no training','explained','0af1b487049e7ee2c91b2f80','tester','2026-04-01T02:00:00Z',1,NULL,NULL);
CREATE TABLE article_use (
  id TEXT PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES article (id),
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  at TEXT NOT NULL
) STRICT;
INSERT INTO "article_use" VALUES('75213e610258da421896094e','922d8863075996017b8cd8d6','d436d0fb4d25c60c80c53497','2026-04-01T02:00:00Z');
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
INSERT INTO "assessment" VALUES('3a8c1c1c86f5539a7814a9b1','AS-0001','2026-03','tidy','c98fffe935196289ecec976e',NULL,'d95b24649b8eb6209ab64dab','cda688ab700ffd80ec43b7fc','2026-03-02T02:05:00Z','fact','{"check": "tidy"}',NULL,2000,2000,'CNY',2,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL);
INSERT INTO "assessment" VALUES('19b9abd772d88e78db60725d','AS-0002','2026-03','calls','c98fffe935196289ecec976e',NULL,'d95b24649b8eb6209ab64dab',NULL,'2026-03-20T02:00:00Z','hand',NULL,'line engaged',10000,0,'CNY',2,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','the line was down',NULL);
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
INSERT INTO "assessment_told" VALUES('2218b4ba94dd7209eb106e37','2026-03','c98fffe935196289ecec976e',NULL,'2026-04-01T01:00:00Z');
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
INSERT INTO "attachment" VALUES('e58aaf1bb788aa9f4aba7c92','d95b24649b8eb6209ab64dab',1,'cda688ab700ffd80ec43b7fc',NULL,'photo','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-03-02T02:05:00Z');
INSERT INTO "attachment" VALUES('e560159bc209a0c9b47e215b','d95b24649b8eb6209ab64dab',2,NULL,NULL,'file','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-03-02T02:05:00Z');
INSERT INTO "attachment" VALUES('90327b2b3d9855890bb0a1e1','9f62ce2dc6124469a89e549c',1,NULL,NULL,'file','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-04-01T03:01:00Z');
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
INSERT INTO "call" VALUES('46553805eb207f2341b33879','d95b24649b8eb6209ab64dab','2026-03-02T01:00:00Z','phone','Li Na','13800000003','printer jams','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('51187d9059f377f11c195dd4','e735574b2405a2e092e4cb8d','2026-03-02T03:00:00Z','phone',NULL,NULL,'no power','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('d8e9796ee893d0376af95c21','e735574b2405a2e092e4cb8d','2026-03-02T03:00:00Z','phone',NULL,NULL,'is anybody coming?','tester',1,NULL,NULL);
INSERT INTO "call" VALUES('c8c99d56583a3f9fee5695b2','9cdaf0d7a370f1f1debe4262','2026-03-02T03:30:00Z','phone',NULL,NULL,'scanner reads every second code','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('f8a51a3557320f90bb8453ca','ad03456547c964faf9c128ed','2026-03-02T03:30:00Z','phone',NULL,NULL,'registration desk is down','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('073bba65eb5e0b090bc6773d','24b3c9f1959b5dd3415cf790','2026-03-02T09:20:00Z','phone',NULL,NULL,'cannot log in','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('d87d6540cc8b75e1a8fda1b3','ef53958eddf4b9543d0c0d76','2026-03-03T01:00:00Z','phone',NULL,NULL,'called by mistake','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('76ad8880df4cd22532622164','0af1b487049e7ee2c91b2f80','2026-03-03T01:00:00Z','phone',NULL,NULL,'how does it print','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('3082855274cb3b45a57f71d6','65caba7c7c0b22e1cfd0fc9c','2026-03-02T00:30:00Z','phone',NULL,NULL,'Door, Lock, Stuck','Desk 1',0,NULL,NULL);
INSERT INTO "call" VALUES('b6448c709430dfe4a6441e49','592e115e16446fd2a1a2a87a','2026-03-04T01:00:00Z','phone',NULL,NULL,'the printer jams again','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('454377fc66cca6c539373c6d','56c6f83a0ab50dde2ef0b320','2026-03-04T01:00:00Z','phone',NULL,NULL,'the screen is dark','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('862bc4fb6a260518083c29f8','9f62ce2dc6124469a89e549c','2026-04-01T01:00:00Z','phone',NULL,NULL,'does anybody come?','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('961d46c164d9a2af5d24bd13','9f62ce2dc6124469a89e549c','2026-04-01T01:00:00Z','phone','Mr Sample',NULL,'logged twice','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('15aa0cceb1f1a6269010fce1','bbebbb50622a06b82bca69e9','2026-04-01T01:00:00Z','mail','Li Na',NULL,'no sound
since nine','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('bef590d8a6a192225cb5c3a3','a36df9491212d69f1403859d','2026-04-01T01:00:00Z','phone',NULL,NULL,'cable loose','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('e2f930fb738595ba65705123','d436d0fb4d25c60c80c53497','2026-04-01T02:00:00Z','phone',NULL,NULL,'how does it print now','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('c7ef351871f44ad717784a93','4b742408456c0e7e968b5baa','2026-04-01T02:00:00Z','phone','Ms Example',NULL,'nobody came','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('5f48d783e7f45865c66cc824','f4588870aa859ec68822e92f','2026-04-01T03:02:00Z','phone',NULL,NULL,'the plug is loose, too','wang',0,NULL,NULL);
CREATE TABLE card (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  value INTEGER NOT NULL CHECK (value > 0),
  balance INTEGER NOT NULL CHECK (balance BETWEEN 0 AND value),
  currency TEXT NOT NULL,
  sold_at TEXT NOT NULL
, decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4)) STRICT;
INSERT INTO "card" VALUES('f8bcdb210e92885e3aeac006','CARD-0001','b3f77a0d61b408849d403e01',50000,47000,'CNY','2026-03-02T00:30:00Z',2);
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
INSERT INTO "change" VALUES(1,'2a576cdf210db134c4cafb1c','engineer','["c98fffe935196289ecec976e"]',NULL);
INSERT INTO "change" VALUES(2,'2a576cdf210db134c4cafb1c','engineer_skill','["c98fffe935196289ecec976e","printer"]',NULL);
INSERT INTO "change" VALUES(3,'6fe08d86329f6805426fd57f','engineer','["8fc3b966f48735d9b8415663"]',NULL);
INSERT INTO "change" VALUES(4,'6fe08d86329f6805426fd57f','engineer_skill','["8fc3b966f48735d9b8415663","installation"]',NULL);
INSERT INTO "change" VALUES(5,'6fe08d86329f6805426fd57f','engineer_role','["8fc3b966f48735d9b8415663","reception"]',NULL);
INSERT INTO "change" VALUES(6,'b5496f7b87a06aa16718bbb5','absence','["53fe3478aaeea5d39710bf37"]',NULL);
INSERT INTO "change" VALUES(7,'c12b31c78605b10a208de120','customer','["b3f77a0d61b408849d403e01"]',NULL);
INSERT INTO "change" VALUES(8,'c12b31c78605b10a208de120','phone','["b3f77a0d61b408849d403e01","8613800000001",""]',NULL);
INSERT INTO "change" VALUES(9,'d30c8e878925847d57465e3f','customer','["1397fe29676ca0d5a68021af"]',NULL);
INSERT INTO "change" VALUES(10,'d30c8e878925847d57465e3f','phone','["1397fe29676ca0d5a68021af","8613800000002",""]',NULL);
INSERT INTO "change" VALUES(11,'54de6cd9853426ff90891bab','customer','["56d428a6a65c73152a31d8f7"]',NULL);
INSERT INTO "change" VALUES(12,'b0e24f3dd02dd76b76087b05','site','["94ffea72fdddb7b0188d3b08"]',NULL);
INSERT INTO "change" VALUES(13,'c76596edab832682ca513b91','phone','["b3f77a0d61b408849d403e01","8613800000003",""]',NULL);
INSERT INTO "change" VALUES(14,'c76596edab832682ca513b91','contact','["9170de81a4863fb1a809824f"]',NULL);
INSERT INTO "change" VALUES(15,'dcfc49e5b566b37cf85d4b4c','contract','["8660cb8c63ffbcb3647b570b"]',NULL);
INSERT INTO "change" VALUES(16,'dcfc49e5b566b37cf85d4b4c','entitlement','["8660cb8c63ffbcb3647b570b","visit"]',NULL);
INSERT INTO "change" VALUES(17,'dcfc49e5b566b37cf85d4b4c','entitlement','["8660cb8c63ffbcb3647b570b","training"]',NULL);
INSERT INTO "change" VALUES(18,'83eefb4c17f595c0c573d20c','contract','["50a2183fb96c7c5f66a2c5e2"]',NULL);
INSERT INTO "change" VALUES(19,'c2fba64c391b03c899b54f7f','equipment','["1258bd3a4e90f04bc40246f4"]',NULL);
INSERT INTO "change" VALUES(20,'accc49bc9f94eaed4c635952','equipment','["bd0a4db2b6cb88f35dbcd572"]',NULL);
INSERT INTO "change" VALUES(21,'3cbd8fd7626885d7afa30086','equipment','["49fb41c88c9413c73c67d824"]',NULL);
INSERT INTO "change" VALUES(22,'e29a29ed29403629a20ec9b5','holder','["0c1f817e03353d5d895362b0"]',NULL);
INSERT INTO "change" VALUES(23,'e29a29ed29403629a20ec9b5','stock','["0c1f817e03353d5d895362b0","roller","new"]',NULL);
INSERT INTO "change" VALUES(24,'e29a29ed29403629a20ec9b5','stock_move','["9d2292f6c0d6c74b3765355a"]',NULL);
INSERT INTO "change" VALUES(25,'f91acfc83f5a6446abb793bc','holder','["4a70dcd1d70b8c592448295f"]',NULL);
INSERT INTO "change" VALUES(26,'f91acfc83f5a6446abb793bc','stock','["0c1f817e03353d5d895362b0","roller","new"]','{"holder_id":"0c1f817e03353d5d895362b0","part":"roller","condition":"new","quantity":10}');
INSERT INTO "change" VALUES(27,'f91acfc83f5a6446abb793bc','stock','["4a70dcd1d70b8c592448295f","roller","new"]',NULL);
INSERT INTO "change" VALUES(28,'f91acfc83f5a6446abb793bc','stock_move','["a887c9235a95084b3714691a"]',NULL);
INSERT INTO "change" VALUES(29,'7792f13be23ab361b3e8c388','holder','["2c311983df570c02055e4302"]',NULL);
INSERT INTO "change" VALUES(30,'7792f13be23ab361b3e8c388','stock','["0c1f817e03353d5d895362b0","roller","new"]','{"holder_id":"0c1f817e03353d5d895362b0","part":"roller","condition":"new","quantity":7}');
INSERT INTO "change" VALUES(31,'7792f13be23ab361b3e8c388','stock','["2c311983df570c02055e4302","roller","new"]',NULL);
INSERT INTO "change" VALUES(32,'7792f13be23ab361b3e8c388','stock_move','["9295fe8399c44a4a8da54f99"]',NULL);
INSERT INTO "change" VALUES(33,'f17d747797fd8ba3948f707d','card','["f8bcdb210e92885e3aeac006"]',NULL);
INSERT INTO "change" VALUES(34,'36c9a88453e12e74bd8db66d','ticket','["d95b24649b8eb6209ab64dab"]',NULL);
INSERT INTO "change" VALUES(35,'36c9a88453e12e74bd8db66d','ticket_period','["d95b24649b8eb6209ab64dab","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(36,'36c9a88453e12e74bd8db66d','call','["46553805eb207f2341b33879"]',NULL);
INSERT INTO "change" VALUES(37,'36c9a88453e12e74bd8db66d','clock','["f9e6107bfb4b347e1f7b61e3"]',NULL);
INSERT INTO "change" VALUES(38,'36c9a88453e12e74bd8db66d','clock','["9251144716698261e492f430"]',NULL);
INSERT INTO "change" VALUES(39,'36c9a88453e12e74bd8db66d','clock','["0a6d29169d2b29bb59c0dd97"]',NULL);
INSERT INTO "change" VALUES(40,'36c9a88453e12e74bd8db66d','clock_period','["f9e6107bfb4b347e1f7b61e3","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(41,'36c9a88453e12e74bd8db66d','clock_period','["9251144716698261e492f430","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(42,'36c9a88453e12e74bd8db66d','clock_period','["0a6d29169d2b29bb59c0dd97","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(43,'a831a66ca61c2e636d1fe6ac','ticket_period','["d95b24649b8eb6209ab64dab","2026-03-02T01:00:00Z"]','{"ticket_id":"d95b24649b8eb6209ab64dab","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(44,'a831a66ca61c2e636d1fe6ac','ticket_period','["d95b24649b8eb6209ab64dab","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(45,'fd2fd24691d584eabdbb36b2','clock','["f9e6107bfb4b347e1f7b61e3"]','{"id":"f9e6107bfb4b347e1f7b61e3","ticket_id":"d95b24649b8eb6209ab64dab","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(46,'fd2fd24691d584eabdbb36b2','clock','["9251144716698261e492f430"]','{"id":"9251144716698261e492f430","ticket_id":"d95b24649b8eb6209ab64dab","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(47,'fd2fd24691d584eabdbb36b2','clock_period','["f9e6107bfb4b347e1f7b61e3","2026-03-02T01:00:00Z"]','{"clock_id":"f9e6107bfb4b347e1f7b61e3","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T01:15:00Z","held":0}');
INSERT INTO "change" VALUES(48,'fd2fd24691d584eabdbb36b2','clock_period','["9251144716698261e492f430","2026-03-02T01:00:00Z"]','{"clock_id":"9251144716698261e492f430","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T01:30:00Z","held":0}');
INSERT INTO "change" VALUES(49,'0280bfc980c66b5e986aa5d7','appointment','["2593977259b698dc9c9b0aa1"]',NULL);
INSERT INTO "change" VALUES(50,'b81340a6c1feb61fa4d405a8','consent','["abdd86cc38f0c7049cfbfc1a"]',NULL);
INSERT INTO "change" VALUES(51,'8cbee7b08ac77a6debb6d60c','quote','["a3fb56548194c337c427dd00"]',NULL);
INSERT INTO "change" VALUES(52,'8cbee7b08ac77a6debb6d60c','priced_line','["56b858f6c35f7d871f96eb90"]',NULL);
INSERT INTO "change" VALUES(53,'8cbee7b08ac77a6debb6d60c','priced_line','["bbedc400ac06f07b3e27d162"]',NULL);
INSERT INTO "change" VALUES(54,'8cbee7b08ac77a6debb6d60c','priced_line','["cfa9cc72e721d7c735b3f285"]',NULL);
INSERT INTO "change" VALUES(55,'8cbee7b08ac77a6debb6d60c','priced_line','["e0f4b5f78c7704d6dbd453e2"]',NULL);
INSERT INTO "change" VALUES(56,'5cc9ff32ffb792a998430494','consent','["0e2045b0ecaccb708dbf2430"]',NULL);
INSERT INTO "change" VALUES(57,'8613de7c2976eba660074ece','dispatch','["cda688ab700ffd80ec43b7fc"]',NULL);
INSERT INTO "change" VALUES(58,'8613de7c2976eba660074ece','clock','["76732f0f012231bf7c3c9539"]',NULL);
INSERT INTO "change" VALUES(59,'8613de7c2976eba660074ece','clock_period','["76732f0f012231bf7c3c9539","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(60,'073bbb810ee9a6ccb36317b0','holder','["1250d1bfe6fccc29bc30de46"]',NULL);
INSERT INTO "change" VALUES(61,'073bbb810ee9a6ccb36317b0','stock','["4a70dcd1d70b8c592448295f","roller","new"]','{"holder_id":"4a70dcd1d70b8c592448295f","part":"roller","condition":"new","quantity":3}');
INSERT INTO "change" VALUES(62,'073bbb810ee9a6ccb36317b0','stock','["1250d1bfe6fccc29bc30de46","roller","new"]',NULL);
INSERT INTO "change" VALUES(63,'073bbb810ee9a6ccb36317b0','stock_move','["cf61add8fd16f00159de846c"]',NULL);
INSERT INTO "change" VALUES(64,'6d70f76b88c33ff6cdc25fa6','dispatch','["cda688ab700ffd80ec43b7fc"]','{"id":"cda688ab700ffd80ec43b7fc","ticket_id":"d95b24649b8eb6209ab64dab","visit":1,"engineer_id":"c98fffe935196289ecec976e","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(65,'6d70f76b88c33ff6cdc25fa6','clock','["76732f0f012231bf7c3c9539"]','{"id":"76732f0f012231bf7c3c9539","ticket_id":"d95b24649b8eb6209ab64dab","target":"arrive","tier":"gold","within":"2h clock","calendar":"always","stops":"arrived","pauses":null,"started_by":"ordered","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(66,'6d70f76b88c33ff6cdc25fa6','clock_period','["76732f0f012231bf7c3c9539","2026-03-02T01:00:00Z"]','{"clock_id":"76732f0f012231bf7c3c9539","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(67,'0a8deab3faa34118e1450a8d','dispatch','["cda688ab700ffd80ec43b7fc"]','{"id":"cda688ab700ffd80ec43b7fc","ticket_id":"d95b24649b8eb6209ab64dab","visit":1,"engineer_id":"c98fffe935196289ecec976e","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(68,'0a8deab3faa34118e1450a8d','dispatch_check','["cda688ab700ffd80ec43b7fc","uniform"]',NULL);
INSERT INTO "change" VALUES(69,'0a8deab3faa34118e1450a8d','dispatch_check','["cda688ab700ffd80ec43b7fc","tidy"]',NULL);
INSERT INTO "change" VALUES(70,'0a8deab3faa34118e1450a8d','dispatch_item','["cda688ab700ffd80ec43b7fc","training"]',NULL);
INSERT INTO "change" VALUES(71,'0a8deab3faa34118e1450a8d','stock','["1250d1bfe6fccc29bc30de46","roller","new"]','{"holder_id":"1250d1bfe6fccc29bc30de46","part":"roller","condition":"new","quantity":1}');
INSERT INTO "change" VALUES(72,'0a8deab3faa34118e1450a8d','stock_move','["a84cd94ce036eaff62fba602"]',NULL);
INSERT INTO "change" VALUES(73,'0a8deab3faa34118e1450a8d','priced_line','["14bc05bb0be9d466bae03c01"]',NULL);
INSERT INTO "change" VALUES(74,'0a8deab3faa34118e1450a8d','priced_line','["9f3b5ef02000c5add4b809cd"]',NULL);
INSERT INTO "change" VALUES(75,'0a8deab3faa34118e1450a8d','priced_line','["9e8bf93101a89bced8a22a6f"]',NULL);
INSERT INTO "change" VALUES(76,'0a8deab3faa34118e1450a8d','priced_line','["1ab003015562278b648698cd"]',NULL);
INSERT INTO "change" VALUES(77,'0a8deab3faa34118e1450a8d','priced_line','["f37f73e62386577368099a0a"]',NULL);
INSERT INTO "change" VALUES(78,'0a8deab3faa34118e1450a8d','entitlement','["8660cb8c63ffbcb3647b570b","training"]','{"contract_id":"8660cb8c63ffbcb3647b570b","entitlement":"training","total":2,"used":0}');
INSERT INTO "change" VALUES(79,'99127d70df55d5dc1475e78f','attachment','["e58aaf1bb788aa9f4aba7c92"]',NULL);
INSERT INTO "change" VALUES(80,'6259c1e49877a560eb854a06','attachment','["e560159bc209a0c9b47e215b"]',NULL);
INSERT INTO "change" VALUES(81,'bcb32b798478b965f26750de','dispatch','["cda688ab700ffd80ec43b7fc"]','{"id":"cda688ab700ffd80ec43b7fc","ticket_id":"d95b24649b8eb6209ab64dab","visit":1,"engineer_id":"c98fffe935196289ecec976e","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":null,"cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"cost","work_charged":"free"}');
INSERT INTO "change" VALUES(82,'bcb32b798478b965f26750de','dispatch','["cda688ab700ffd80ec43b7fc"]','{"id":"cda688ab700ffd80ec43b7fc","ticket_id":"d95b24649b8eb6209ab64dab","visit":1,"engineer_id":"c98fffe935196289ecec976e","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":null,"cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":"Li Na","signed_at":"2026-03-02T02:05:00Z","failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"cost","work_charged":"free"}');
INSERT INTO "change" VALUES(83,'bcb32b798478b965f26750de','ticket_period','["d95b24649b8eb6209ab64dab","2026-03-02T01:00:00Z"]','{"ticket_id":"d95b24649b8eb6209ab64dab","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":"c98fffe935196289ecec976e"}');
INSERT INTO "change" VALUES(84,'bcb32b798478b965f26750de','ticket_period','["d95b24649b8eb6209ab64dab","2026-03-02T02:05:00Z"]',NULL);
INSERT INTO "change" VALUES(85,'bcb32b798478b965f26750de','ticket','["d95b24649b8eb6209ab64dab"]','{"id":"d95b24649b8eb6209ab64dab","number":"SD-000001","count":1,"summary":"printer jams","kind":"fault","customer_id":"b3f77a0d61b408849d403e01","severity":null,"reach":null,"opened_at":"2026-03-02T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":"1258bd3a4e90f04bc40246f4","contract_id":"8660cb8c63ffbcb3647b570b","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(86,'bcb32b798478b965f26750de','clock','["0a6d29169d2b29bb59c0dd97"]','{"id":"0a6d29169d2b29bb59c0dd97","ticket_id":"d95b24649b8eb6209ab64dab","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(87,'bcb32b798478b965f26750de','clock_period','["0a6d29169d2b29bb59c0dd97","2026-03-02T01:00:00Z"]','{"clock_id":"0a6d29169d2b29bb59c0dd97","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(88,'64d6a33c501148048aa08881','card','["f8bcdb210e92885e3aeac006"]','{"id":"f8bcdb210e92885e3aeac006","number":"CARD-0001","customer_id":"b3f77a0d61b408849d403e01","value":50000,"balance":50000,"currency":"CNY","sold_at":"2026-03-02T00:30:00Z","decimals":2}');
INSERT INTO "change" VALUES(89,'64d6a33c501148048aa08881','payment','["43d0194210be241626e4831e"]',NULL);
INSERT INTO "change" VALUES(90,'42bcaee4c31368bb625b2222','payment','["b9f945d3cc5d60a3e0ec33da"]',NULL);
INSERT INTO "change" VALUES(91,'e1e816c33e91d7455edba07e','dispatch','["cda688ab700ffd80ec43b7fc"]','{"id":"cda688ab700ffd80ec43b7fc","ticket_id":"d95b24649b8eb6209ab64dab","visit":1,"engineer_id":"c98fffe935196289ecec976e","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":"2026-03-02T02:05:00Z","cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":"Li Na","signed_at":"2026-03-02T02:05:00Z","failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"cost","work_charged":"free"}');
INSERT INTO "change" VALUES(92,'c2d79b52560599ef91e0bdc7','discount','["d95b24649b8eb6209ab64dab"]',NULL);
INSERT INTO "change" VALUES(93,'eca4b2ab8cbea136cbd20e89','payment','["4f36b9f762346bfba1cbcfd8"]',NULL);
INSERT INTO "change" VALUES(94,'edca86432e475eeaac75e565','payment','["4f36b9f762346bfba1cbcfd8"]','{"id":"4f36b9f762346bfba1cbcfd8","receipt":"R-0003","ticket_id":"d95b24649b8eb6209ab64dab","amount":500,"currency":"CNY","method":"transfer","card_id":null,"at":"2026-03-02T02:05:00Z","taken_by":"tester","decimals":2,"kind":"refund","voided_at":null,"voided_by":null,"voided_why":null}');
INSERT INTO "change" VALUES(95,'97c8df1075bbe13fd099da5f','ticket_period','["d95b24649b8eb6209ab64dab","2026-03-02T02:05:00Z"]','{"ticket_id":"d95b24649b8eb6209ab64dab","since":"2026-03-02T02:05:00Z","until":"9999-12-31T23:59:59Z","state":"resolved","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":"c98fffe935196289ecec976e"}');
INSERT INTO "change" VALUES(96,'97c8df1075bbe13fd099da5f','ticket_period','["d95b24649b8eb6209ab64dab","2026-03-02T02:05:00Z"]',NULL);
INSERT INTO "change" VALUES(97,'7269636623eef75a8d0db9b3','ticket','["e735574b2405a2e092e4cb8d"]',NULL);
INSERT INTO "change" VALUES(98,'7269636623eef75a8d0db9b3','ticket_period','["e735574b2405a2e092e4cb8d","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(99,'7269636623eef75a8d0db9b3','call','["51187d9059f377f11c195dd4"]',NULL);
INSERT INTO "change" VALUES(100,'7269636623eef75a8d0db9b3','clock','["e6fd1c6ff784f846a199f578"]',NULL);
INSERT INTO "change" VALUES(101,'7269636623eef75a8d0db9b3','clock','["50333f44831b48290789c9f4"]',NULL);
INSERT INTO "change" VALUES(102,'7269636623eef75a8d0db9b3','clock_period','["e6fd1c6ff784f846a199f578","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(103,'7269636623eef75a8d0db9b3','clock_period','["50333f44831b48290789c9f4","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(104,'77c626eb229e4f3f2654952c','call','["d8e9796ee893d0376af95c21"]',NULL);
INSERT INTO "change" VALUES(105,'5351962064d0693df1c5047c','loan','["5d90528c0434780ea9154f28"]',NULL);
INSERT INTO "change" VALUES(106,'de407654c5b115f1571fe728','rma','["eedfd1717243eefed6bd3210"]',NULL);
INSERT INTO "change" VALUES(107,'69e21b73c5541e3244d33065','approval','["return","eedfd1717243eefed6bd3210","wang"]',NULL);
INSERT INTO "change" VALUES(108,'69e21b73c5541e3244d33065','rma','["eedfd1717243eefed6bd3210"]','{"id":"eedfd1717243eefed6bd3210","number":"RMA-0001","ticket_id":"e735574b2405a2e092e4cb8d","equipment_id":"bd0a4db2b6cb88f35dbcd572","reason":"quality","decision":"repair","freight":"desk","because":"{\"when\": {\"warranty\": [\"in\"]}}","overruled_by":null,"asked_at":"2026-03-02T03:00:00Z","asked_by":"tester","approved_at":null,"sent_at":null,"back_at":null,"done_at":null,"reached_at":null,"freight_back":"desk","book":null,"cost_there":null,"cost_back":null,"currency":null,"decimals":null,"repair_first":0,"signed_by":null}');
INSERT INTO "change" VALUES(109,'9bbc52fa1e230c301c1659ff','consent','["f48461ff7db90bf6b4e04507"]',NULL);
INSERT INTO "change" VALUES(110,'6963195e660941bfa18472c2','rma','["eedfd1717243eefed6bd3210"]','{"id":"eedfd1717243eefed6bd3210","number":"RMA-0001","ticket_id":"e735574b2405a2e092e4cb8d","equipment_id":"bd0a4db2b6cb88f35dbcd572","reason":"quality","decision":"repair","freight":"desk","because":"{\"when\": {\"warranty\": [\"in\"]}}","overruled_by":null,"asked_at":"2026-03-02T03:00:00Z","asked_by":"tester","approved_at":"2026-03-02T03:00:00Z","sent_at":null,"back_at":null,"done_at":null,"reached_at":null,"freight_back":"desk","book":null,"cost_there":null,"cost_back":null,"currency":null,"decimals":null,"repair_first":0,"signed_by":null}');
INSERT INTO "change" VALUES(111,'1cb86d193825c8c24ed13a4c','ticket_period','["e735574b2405a2e092e4cb8d","2026-03-02T03:00:00Z"]','{"ticket_id":"e735574b2405a2e092e4cb8d","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(112,'1cb86d193825c8c24ed13a4c','ticket_period','["e735574b2405a2e092e4cb8d","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(113,'1cb86d193825c8c24ed13a4c','hold','["8072cc0def8dde7bc7bed496"]',NULL);
INSERT INTO "change" VALUES(114,'1cb86d193825c8c24ed13a4c','clock_period','["e6fd1c6ff784f846a199f578","2026-03-02T03:00:00Z"]','{"clock_id":"e6fd1c6ff784f846a199f578","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T06:00:00Z","held":0}');
INSERT INTO "change" VALUES(115,'1cb86d193825c8c24ed13a4c','clock_period','["e6fd1c6ff784f846a199f578","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(116,'e4425f632b16c3d845643f28','ticket','["9cdaf0d7a370f1f1debe4262"]',NULL);
INSERT INTO "change" VALUES(117,'e4425f632b16c3d845643f28','ticket_period','["9cdaf0d7a370f1f1debe4262","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(118,'e4425f632b16c3d845643f28','call','["c8c99d56583a3f9fee5695b2"]',NULL);
INSERT INTO "change" VALUES(119,'e4425f632b16c3d845643f28','clock','["c810521b84700a61be669edd"]',NULL);
INSERT INTO "change" VALUES(120,'e4425f632b16c3d845643f28','clock','["ff5260f8c27ea3e50807c9f4"]',NULL);
INSERT INTO "change" VALUES(121,'e4425f632b16c3d845643f28','clock_period','["c810521b84700a61be669edd","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(122,'e4425f632b16c3d845643f28','clock_period','["ff5260f8c27ea3e50807c9f4","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(123,'ae69cce4a2209fa05d013057','ticket','["ad03456547c964faf9c128ed"]',NULL);
INSERT INTO "change" VALUES(124,'ae69cce4a2209fa05d013057','ticket_period','["ad03456547c964faf9c128ed","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(125,'ae69cce4a2209fa05d013057','call','["f8a51a3557320f90bb8453ca"]',NULL);
INSERT INTO "change" VALUES(126,'ae69cce4a2209fa05d013057','clock','["6e4f4ab69f6205303806fe80"]',NULL);
INSERT INTO "change" VALUES(127,'ae69cce4a2209fa05d013057','clock','["014ca49ffb2df17156ed104a"]',NULL);
INSERT INTO "change" VALUES(128,'ae69cce4a2209fa05d013057','clock','["f3bb65ead68ec5003efc5292"]',NULL);
INSERT INTO "change" VALUES(129,'ae69cce4a2209fa05d013057','clock_period','["6e4f4ab69f6205303806fe80","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(130,'ae69cce4a2209fa05d013057','clock_period','["014ca49ffb2df17156ed104a","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(131,'ae69cce4a2209fa05d013057','clock_period','["f3bb65ead68ec5003efc5292","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(132,'20bc3148bdb40b6fa09883b2','ticket','["ad03456547c964faf9c128ed"]','{"id":"ad03456547c964faf9c128ed","number":"SD-000004","count":4,"summary":"registration desk is down","kind":"fault","customer_id":"b3f77a0d61b408849d403e01","severity":null,"reach":null,"opened_at":"2026-03-02T03:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":"8660cb8c63ffbcb3647b570b","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(133,'20bc3148bdb40b6fa09883b2','ticket_period','["ad03456547c964faf9c128ed","2026-03-02T03:30:00Z"]','{"ticket_id":"ad03456547c964faf9c128ed","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(134,'20bc3148bdb40b6fa09883b2','ticket_period','["ad03456547c964faf9c128ed","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(135,'20bc3148bdb40b6fa09883b2','clock','["6e4f4ab69f6205303806fe80"]','{"id":"6e4f4ab69f6205303806fe80","ticket_id":"ad03456547c964faf9c128ed","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(136,'20bc3148bdb40b6fa09883b2','clock','["014ca49ffb2df17156ed104a"]','{"id":"014ca49ffb2df17156ed104a","ticket_id":"ad03456547c964faf9c128ed","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(137,'20bc3148bdb40b6fa09883b2','clock','["f3bb65ead68ec5003efc5292"]','{"id":"f3bb65ead68ec5003efc5292","ticket_id":"ad03456547c964faf9c128ed","target":"solve","tier":"gold","within":"3 working days","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(138,'20bc3148bdb40b6fa09883b2','clock_period','["f3bb65ead68ec5003efc5292","2026-03-02T03:30:00Z"]','{"clock_id":"f3bb65ead68ec5003efc5292","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-05T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(139,'20bc3148bdb40b6fa09883b2','clock_period','["f3bb65ead68ec5003efc5292","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(140,'5406205db5dc80d3207a7bbb','ticket_period','["ad03456547c964faf9c128ed","2026-03-02T06:00:00Z"]','{"ticket_id":"ad03456547c964faf9c128ed","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(141,'5406205db5dc80d3207a7bbb','ticket_period','["ad03456547c964faf9c128ed","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(142,'a6543683da90d18a6e9869d1','clock','["c810521b84700a61be669edd"]','{"id":"c810521b84700a61be669edd","ticket_id":"9cdaf0d7a370f1f1debe4262","target":"answer","tier":"standard","within":"30m","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(143,'a6543683da90d18a6e9869d1','clock_period','["c810521b84700a61be669edd","2026-03-02T03:30:00Z"]','{"clock_id":"c810521b84700a61be669edd","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(144,'a6543683da90d18a6e9869d1','contract_extension','["c810521b84700a61be669edd"]',NULL);
INSERT INTO "change" VALUES(145,'a6543683da90d18a6e9869d1','contract','["50a2183fb96c7c5f66a2c5e2"]','{"id":"50a2183fb96c7c5f66a2c5e2","number":"C-0002","customer_id":"1397fe29676ca0d5a68021af","kind":"basic","tier":"standard","phase":null,"starts_on":"2026-01-01","ends_on":"2026-12-31"}');
INSERT INTO "change" VALUES(146,'5aa51d9921fc9d95be5988d6','stock_request','["87e5ba0c13ec8776f632be9d"]',NULL);
INSERT INTO "change" VALUES(147,'b3584cc74d2d830e32cb8fc1','approval','["request","87e5ba0c13ec8776f632be9d","wang"]',NULL);
INSERT INTO "change" VALUES(148,'b3584cc74d2d830e32cb8fc1','stock_request','["87e5ba0c13ec8776f632be9d"]','{"id":"87e5ba0c13ec8776f632be9d","number":"REQ-0001","holder_id":"2c311983df570c02055e4302","part":"roller","quantity":2,"state":"asked","asked_at":"2026-03-02T06:00:00Z","asked_by":"tester","because":"for the fair"}');
INSERT INTO "change" VALUES(149,'0bb5b77c07f0a3272614bf7f','stock','["0c1f817e03353d5d895362b0","roller","new"]','{"holder_id":"0c1f817e03353d5d895362b0","part":"roller","condition":"new","quantity":5}');
INSERT INTO "change" VALUES(150,'0bb5b77c07f0a3272614bf7f','stock','["2c311983df570c02055e4302","roller","new"]','{"holder_id":"2c311983df570c02055e4302","part":"roller","condition":"new","quantity":2}');
INSERT INTO "change" VALUES(151,'0bb5b77c07f0a3272614bf7f','stock_move','["295cc5d3ab3adf4c6f950fea"]',NULL);
INSERT INTO "change" VALUES(152,'0bb5b77c07f0a3272614bf7f','stock_request','["87e5ba0c13ec8776f632be9d"]','{"id":"87e5ba0c13ec8776f632be9d","number":"REQ-0001","holder_id":"2c311983df570c02055e4302","part":"roller","quantity":2,"state":"approved","asked_at":"2026-03-02T06:00:00Z","asked_by":"tester","because":"for the fair"}');
INSERT INTO "change" VALUES(153,'c749c9fb6aaf3521e77ff13d','stock','["4a70dcd1d70b8c592448295f","roller","new"]','{"holder_id":"4a70dcd1d70b8c592448295f","part":"roller","condition":"new","quantity":2}');
INSERT INTO "change" VALUES(154,'c749c9fb6aaf3521e77ff13d','stock_move','["e1b85026f380478fda9aa191"]',NULL);
INSERT INTO "change" VALUES(155,'c749c9fb6aaf3521e77ff13d','loss','["e1b85026f380478fda9aa191"]',NULL);
INSERT INTO "change" VALUES(156,'ed1d54b89acfdd3b8e8c17b6','entitlement','["8660cb8c63ffbcb3647b570b","visit"]','{"contract_id":"8660cb8c63ffbcb3647b570b","entitlement":"visit","total":4,"used":0}');
INSERT INTO "change" VALUES(157,'9f7a6914da9ba2b096918443','ticket','["24b3c9f1959b5dd3415cf790"]',NULL);
INSERT INTO "change" VALUES(158,'9f7a6914da9ba2b096918443','ticket_period','["24b3c9f1959b5dd3415cf790","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(159,'9f7a6914da9ba2b096918443','call','["073bba65eb5e0b090bc6773d"]',NULL);
INSERT INTO "change" VALUES(160,'9f7a6914da9ba2b096918443','clock','["64891746b1c181282f192b37"]',NULL);
INSERT INTO "change" VALUES(161,'9f7a6914da9ba2b096918443','clock','["cc5ae41f2fa87c7991e612a4"]',NULL);
INSERT INTO "change" VALUES(162,'9f7a6914da9ba2b096918443','clock','["58f422550c43eba81a055ac7"]',NULL);
INSERT INTO "change" VALUES(163,'9f7a6914da9ba2b096918443','clock_period','["64891746b1c181282f192b37","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(164,'9f7a6914da9ba2b096918443','clock_period','["cc5ae41f2fa87c7991e612a4","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(165,'9f7a6914da9ba2b096918443','clock_period','["58f422550c43eba81a055ac7","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(166,'fc22a86b6d28dec37a6617ff','escalation','["f3bb65ead68ec5003efc5292",75]',NULL);
INSERT INTO "change" VALUES(167,'fc22a86b6d28dec37a6617ff','notice','["8553fe36c61d21d21080c5df"]',NULL);
INSERT INTO "change" VALUES(168,'6e7194f1139cff51069a9b34','notice','["8553fe36c61d21d21080c5df"]','{"id":"8553fe36c61d21d21080c5df","ticket_id":"ad03456547c964faf9c128ed","recipient":"head","engineer_id":null,"way":"command","made_at":"2026-03-02T09:20:00Z","document":"{\"target\": \"solve\", \"within\": \"same day\", \"percent\": 75, \"note\": \"time is running out\", \"due_at\": \"2026-03-02T09:30:00Z\", \"ticket\": {\"number\": \"SD-000004\", \"summary\": \"registration desk is down\", \"state\": \"open\", \"priority\": \"P1\", \"tier\": \"gold\", \"region\": \"city\", \"level\": \"2\", \"kind\": \"fault\", \"customer\": \"Example Clinic\", \"engineer\": null, \"opened_at\": \"2026-03-02T03:30:00Z\"}}","claimed_until":"2026-03-02T09:22:00Z","sent_at":null,"tries":0,"error":null,"clock_id":"f3bb65ead68ec5003efc5292","percent":75,"about_at":"2026-03-02T08:15:00Z","not_before":null,"event_seq":null}');
INSERT INTO "change" VALUES(169,'5b8fbcae34cd8fa3f6006b90','escalation','["58f422550c43eba81a055ac7",75]',NULL);
INSERT INTO "change" VALUES(170,'5b8fbcae34cd8fa3f6006b90','notice','["ae483a0c44bf1babf4252dad"]',NULL);
INSERT INTO "change" VALUES(171,'bfe2cd0f8aebbae4730967d1','escalation','["f3bb65ead68ec5003efc5292",100]',NULL);
INSERT INTO "change" VALUES(172,'bfe2cd0f8aebbae4730967d1','ticket_period','["ad03456547c964faf9c128ed","2026-03-02T06:00:00Z"]','{"ticket_id":"ad03456547c964faf9c128ed","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":null}');
INSERT INTO "change" VALUES(173,'bfe2cd0f8aebbae4730967d1','ticket_period','["ad03456547c964faf9c128ed","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(174,'bfe2cd0f8aebbae4730967d1','clock','["f3bb65ead68ec5003efc5292"]','{"id":"f3bb65ead68ec5003efc5292","ticket_id":"ad03456547c964faf9c128ed","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(175,'842db40c285388b4620b4806','escalation','["58f422550c43eba81a055ac7",100]',NULL);
INSERT INTO "change" VALUES(176,'842db40c285388b4620b4806','ticket_period','["24b3c9f1959b5dd3415cf790","2026-03-02T09:20:00Z"]','{"ticket_id":"24b3c9f1959b5dd3415cf790","since":"2026-03-02T09:20:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(177,'842db40c285388b4620b4806','ticket_period','["24b3c9f1959b5dd3415cf790","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(178,'842db40c285388b4620b4806','clock','["58f422550c43eba81a055ac7"]','{"id":"58f422550c43eba81a055ac7","ticket_id":"24b3c9f1959b5dd3415cf790","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(179,'842db40c285388b4620b4806','clock','["64891746b1c181282f192b37"]','{"id":"64891746b1c181282f192b37","ticket_id":"24b3c9f1959b5dd3415cf790","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(180,'842db40c285388b4620b4806','clock','["cc5ae41f2fa87c7991e612a4"]','{"id":"cc5ae41f2fa87c7991e612a4","ticket_id":"24b3c9f1959b5dd3415cf790","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(181,'f082f24a88a9723e0bd1d21b','escalation','["58f422550c43eba81a055ac7",150]',NULL);
INSERT INTO "change" VALUES(182,'f082f24a88a9723e0bd1d21b','ticket_period','["24b3c9f1959b5dd3415cf790","2026-03-03T01:00:00Z"]','{"ticket_id":"24b3c9f1959b5dd3415cf790","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":null}');
INSERT INTO "change" VALUES(183,'f082f24a88a9723e0bd1d21b','ticket_period','["24b3c9f1959b5dd3415cf790","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(184,'a976c44306d37b728eb90565','notice','["ae483a0c44bf1babf4252dad"]','{"id":"ae483a0c44bf1babf4252dad","ticket_id":"24b3c9f1959b5dd3415cf790","recipient":"head","engineer_id":null,"way":"command","made_at":"2026-03-03T01:00:00Z","document":"{\"target\": \"solve\", \"within\": \"same day\", \"percent\": 75, \"note\": \"time is running out\", \"due_at\": \"2026-03-02T09:30:00Z\", \"ticket\": {\"number\": \"SD-000005\", \"summary\": \"cannot log in\", \"state\": \"open\", \"priority\": \"P1\", \"tier\": \"gold\", \"region\": \"city\", \"level\": \"1\", \"kind\": \"fault\", \"customer\": \"Example Clinic\", \"engineer\": null, \"opened_at\": \"2026-03-02T09:20:00Z\"}}","claimed_until":"2026-03-03T01:02:00Z","sent_at":null,"tries":0,"error":null,"clock_id":"58f422550c43eba81a055ac7","percent":75,"about_at":"2026-03-02T09:27:30Z","not_before":null,"event_seq":null}');
INSERT INTO "change" VALUES(185,'afa7b3b682b8ec5fe847580a','ticket','["ef53958eddf4b9543d0c0d76"]',NULL);
INSERT INTO "change" VALUES(186,'afa7b3b682b8ec5fe847580a','ticket_period','["ef53958eddf4b9543d0c0d76","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(187,'afa7b3b682b8ec5fe847580a','call','["d87d6540cc8b75e1a8fda1b3"]',NULL);
INSERT INTO "change" VALUES(188,'afa7b3b682b8ec5fe847580a','clock','["798b2bb77eec38fcf7e30c12"]',NULL);
INSERT INTO "change" VALUES(189,'afa7b3b682b8ec5fe847580a','clock','["6160ca8132bb5647126ec807"]',NULL);
INSERT INTO "change" VALUES(190,'afa7b3b682b8ec5fe847580a','clock_period','["798b2bb77eec38fcf7e30c12","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(191,'afa7b3b682b8ec5fe847580a','clock_period','["6160ca8132bb5647126ec807","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(192,'197ff1788c181c7847521ca2','ticket_period','["ef53958eddf4b9543d0c0d76","2026-03-03T01:00:00Z"]','{"ticket_id":"ef53958eddf4b9543d0c0d76","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(193,'197ff1788c181c7847521ca2','ticket_period','["ef53958eddf4b9543d0c0d76","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(194,'197ff1788c181c7847521ca2','ticket','["ef53958eddf4b9543d0c0d76"]','{"id":"ef53958eddf4b9543d0c0d76","number":"SD-000006","count":6,"summary":"called by mistake","kind":"fault","customer_id":"56d428a6a65c73152a31d8f7","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(195,'197ff1788c181c7847521ca2','clock','["798b2bb77eec38fcf7e30c12"]','{"id":"798b2bb77eec38fcf7e30c12","ticket_id":"ef53958eddf4b9543d0c0d76","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(196,'197ff1788c181c7847521ca2','clock','["6160ca8132bb5647126ec807"]','{"id":"6160ca8132bb5647126ec807","ticket_id":"ef53958eddf4b9543d0c0d76","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(197,'197ff1788c181c7847521ca2','clock_period','["798b2bb77eec38fcf7e30c12","2026-03-03T01:00:00Z"]','{"clock_id":"798b2bb77eec38fcf7e30c12","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-03T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(198,'197ff1788c181c7847521ca2','clock_period','["6160ca8132bb5647126ec807","2026-03-03T01:00:00Z"]','{"clock_id":"6160ca8132bb5647126ec807","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(199,'c552847ad1dce8d4fc7dafc5','ticket','["0af1b487049e7ee2c91b2f80"]',NULL);
INSERT INTO "change" VALUES(200,'c552847ad1dce8d4fc7dafc5','ticket_period','["0af1b487049e7ee2c91b2f80","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(201,'c552847ad1dce8d4fc7dafc5','call','["76ad8880df4cd22532622164"]',NULL);
INSERT INTO "change" VALUES(202,'c552847ad1dce8d4fc7dafc5','clock','["66062a2f24b6949d7b83412c"]',NULL);
INSERT INTO "change" VALUES(203,'c552847ad1dce8d4fc7dafc5','clock','["35ad89cec5b295284f44174a"]',NULL);
INSERT INTO "change" VALUES(204,'c552847ad1dce8d4fc7dafc5','clock_period','["66062a2f24b6949d7b83412c","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(205,'c552847ad1dce8d4fc7dafc5','clock_period','["35ad89cec5b295284f44174a","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(206,'11c1983b412c26f7a7f8ce9c','ticket_period','["0af1b487049e7ee2c91b2f80","2026-03-03T01:00:00Z"]','{"ticket_id":"0af1b487049e7ee2c91b2f80","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(207,'11c1983b412c26f7a7f8ce9c','ticket_period','["0af1b487049e7ee2c91b2f80","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(208,'11c1983b412c26f7a7f8ce9c','dispatch','["9675ba3cce2200392c380659"]',NULL);
INSERT INTO "change" VALUES(209,'6e3f81372abe0b8251e67950','dispatch','["9675ba3cce2200392c380659"]','{"id":"9675ba3cce2200392c380659","ticket_id":"0af1b487049e7ee2c91b2f80","visit":1,"engineer_id":"8fc3b966f48735d9b8415663","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(210,'6e3f81372abe0b8251e67950','clock','["66062a2f24b6949d7b83412c"]','{"id":"66062a2f24b6949d7b83412c","ticket_id":"0af1b487049e7ee2c91b2f80","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(211,'6e3f81372abe0b8251e67950','clock_period','["66062a2f24b6949d7b83412c","2026-03-03T01:00:00Z"]','{"clock_id":"66062a2f24b6949d7b83412c","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-03T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(212,'ed7faffc67b5ebfa425a1919','dispatch','["9675ba3cce2200392c380659"]','{"id":"9675ba3cce2200392c380659","ticket_id":"0af1b487049e7ee2c91b2f80","visit":1,"engineer_id":"8fc3b966f48735d9b8415663","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-03T01:00:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(213,'ed7faffc67b5ebfa425a1919','priced_line','["8c72e5c1c2ff6c9895162cf1"]',NULL);
INSERT INTO "change" VALUES(214,'ed7faffc67b5ebfa425a1919','priced_line','["fb0b5f0e2b77aa0de98596ac"]',NULL);
INSERT INTO "change" VALUES(215,'ed7faffc67b5ebfa425a1919','dispatch','["9675ba3cce2200392c380659"]','{"id":"9675ba3cce2200392c380659","ticket_id":"0af1b487049e7ee2c91b2f80","visit":1,"engineer_id":"8fc3b966f48735d9b8415663","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-03T01:00:00Z","recorded_at":"2026-03-03T01:00:00Z","finished_at":null,"cancelled_at":null,"fault":"none","cause":"no training","action":"explained","result":"they know how","minutes":30,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":"in warranty","overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"free","work_charged":"free"}');
INSERT INTO "change" VALUES(216,'feebe94413a500c2ef7b8b25','ticket_period','["0af1b487049e7ee2c91b2f80","2026-03-03T01:00:00Z"]','{"ticket_id":"0af1b487049e7ee2c91b2f80","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"8fc3b966f48735d9b8415663"}');
INSERT INTO "change" VALUES(217,'feebe94413a500c2ef7b8b25','ticket_period','["0af1b487049e7ee2c91b2f80","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(218,'feebe94413a500c2ef7b8b25','ticket','["0af1b487049e7ee2c91b2f80"]','{"id":"0af1b487049e7ee2c91b2f80","number":"SD-000007","count":7,"summary":"how does it print","kind":"fault","customer_id":"56d428a6a65c73152a31d8f7","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(219,'feebe94413a500c2ef7b8b25','clock','["35ad89cec5b295284f44174a"]','{"id":"35ad89cec5b295284f44174a","ticket_id":"0af1b487049e7ee2c91b2f80","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(220,'feebe94413a500c2ef7b8b25','clock_period','["35ad89cec5b295284f44174a","2026-03-03T01:00:00Z"]','{"clock_id":"35ad89cec5b295284f44174a","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(221,'7fcad5bc8487015b7456690e','ticket_period','["0af1b487049e7ee2c91b2f80","2026-03-03T01:00:00Z"]','{"ticket_id":"0af1b487049e7ee2c91b2f80","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"resolved","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"8fc3b966f48735d9b8415663"}');
INSERT INTO "change" VALUES(222,'7fcad5bc8487015b7456690e','ticket_period','["0af1b487049e7ee2c91b2f80","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(223,'ef9a80d4c7b23ee1af4807ad','ticket_period','["0af1b487049e7ee2c91b2f80","2026-03-03T01:00:00Z"]','{"ticket_id":"0af1b487049e7ee2c91b2f80","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"closed","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"8fc3b966f48735d9b8415663"}');
INSERT INTO "change" VALUES(224,'ef9a80d4c7b23ee1af4807ad','ticket_period','["0af1b487049e7ee2c91b2f80","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(225,'ef9a80d4c7b23ee1af4807ad','hold','["0dc282d177c48d93d3d4795a"]',NULL);
INSERT INTO "change" VALUES(226,'ef9a80d4c7b23ee1af4807ad','ticket','["0af1b487049e7ee2c91b2f80"]','{"id":"0af1b487049e7ee2c91b2f80","number":"SD-000007","count":7,"summary":"how does it print","kind":"fault","customer_id":"56d428a6a65c73152a31d8f7","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":"2026-03-03T01:00:00Z","cause":"no training","solution":"explained","equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(227,'ef9a80d4c7b23ee1af4807ad','clock','["35ad89cec5b295284f44174a"]','{"id":"35ad89cec5b295284f44174a","ticket_id":"0af1b487049e7ee2c91b2f80","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":"resolved","stopped_at":"2026-03-03T01:00:00Z","missed_at":null,"outcome":"met","counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(228,'ef9a80d4c7b23ee1af4807ad','clock_period','["35ad89cec5b295284f44174a","2026-03-03T01:00:00Z"]','{"clock_id":"35ad89cec5b295284f44174a","since":"2026-03-03T01:00:00Z","until":"2026-03-03T01:00:00Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(229,'ef9a80d4c7b23ee1af4807ad','clock_period','["35ad89cec5b295284f44174a","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(230,'d804e54d17b0962c6a961932','customer','["fd1df5c469dd15872b2a231b"]',NULL);
INSERT INTO "change" VALUES(231,'d804e54d17b0962c6a961932','ticket','["65caba7c7c0b22e1cfd0fc9c"]',NULL);
INSERT INTO "change" VALUES(232,'d804e54d17b0962c6a961932','ticket_period','["65caba7c7c0b22e1cfd0fc9c","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(233,'d804e54d17b0962c6a961932','call','["3082855274cb3b45a57f71d6"]',NULL);
INSERT INTO "change" VALUES(234,'d804e54d17b0962c6a961932','clock','["f0a9f69aea766764f27e0d3b"]',NULL);
INSERT INTO "change" VALUES(235,'d804e54d17b0962c6a961932','clock','["6a419a3209098124a1d70112"]',NULL);
INSERT INTO "change" VALUES(236,'d804e54d17b0962c6a961932','clock_period','["f0a9f69aea766764f27e0d3b","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(237,'d804e54d17b0962c6a961932','clock_period','["6a419a3209098124a1d70112","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(238,'d804e54d17b0962c6a961932','engineer','["976967e182414b2f97c5fc06"]',NULL);
INSERT INTO "change" VALUES(239,'d804e54d17b0962c6a961932','ticket_period','["65caba7c7c0b22e1cfd0fc9c","2026-03-02T00:40:00Z"]',NULL);
INSERT INTO "change" VALUES(240,'d804e54d17b0962c6a961932','ticket_period','["65caba7c7c0b22e1cfd0fc9c","2026-03-02T00:50:00Z"]',NULL);
INSERT INTO "change" VALUES(241,'fa0eac442b2a540f64c3ca08','engineer','["8fc3b966f48735d9b8415663"]','{"id":"8fc3b966f48735d9b8415663","name":"Zhao Min","name_key":"zhao min","login":"zhao","station":"centre","level":null,"phone":null,"mail":null,"active":1,"capacity":null}');
INSERT INTO "change" VALUES(242,'fa0eac442b2a540f64c3ca08','engineer_skill','["8fc3b966f48735d9b8415663","installation"]','{"engineer_id":"8fc3b966f48735d9b8415663","skill":"installation"}');
INSERT INTO "change" VALUES(243,'fa0eac442b2a540f64c3ca08','engineer_skill','["8fc3b966f48735d9b8415663","installation"]',NULL);
INSERT INTO "change" VALUES(244,'fa0eac442b2a540f64c3ca08','engineer_role','["8fc3b966f48735d9b8415663","reception"]','{"engineer_id":"8fc3b966f48735d9b8415663","role":"reception"}');
INSERT INTO "change" VALUES(245,'fa0eac442b2a540f64c3ca08','engineer_role','["8fc3b966f48735d9b8415663","reception"]',NULL);
INSERT INTO "change" VALUES(246,'57cd9c3e54dc1a81e897401e','absence','["bc1324d48fcd2779932292b0"]',NULL);
INSERT INTO "change" VALUES(247,'a5a7c9840fac287d8eab1196','appointment','["78e8c16466ae918425796eb8"]',NULL);
INSERT INTO "change" VALUES(248,'e7de447e79c853f97bd3e435','ticket_period','["ad03456547c964faf9c128ed","2026-03-03T01:00:00Z"]','{"ticket_id":"ad03456547c964faf9c128ed","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"3","engineer_id":null}');
INSERT INTO "change" VALUES(249,'e7de447e79c853f97bd3e435','ticket_period','["ad03456547c964faf9c128ed","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(250,'e7de447e79c853f97bd3e435','hold','["25db7bbcf46f506c1c5e2047"]',NULL);
INSERT INTO "change" VALUES(251,'e7de447e79c853f97bd3e435','clock_period','["6e4f4ab69f6205303806fe80","2026-03-02T03:30:00Z"]','{"clock_id":"6e4f4ab69f6205303806fe80","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":0}');
INSERT INTO "change" VALUES(252,'e7de447e79c853f97bd3e435','clock_period','["014ca49ffb2df17156ed104a","2026-03-02T03:30:00Z"]','{"clock_id":"014ca49ffb2df17156ed104a","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(253,'e7de447e79c853f97bd3e435','clock_period','["f3bb65ead68ec5003efc5292","2026-03-02T06:00:00Z"]','{"clock_id":"f3bb65ead68ec5003efc5292","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(254,'e7de447e79c853f97bd3e435','clock_period','["6e4f4ab69f6205303806fe80","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(255,'e7de447e79c853f97bd3e435','clock_period','["014ca49ffb2df17156ed104a","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(256,'e7de447e79c853f97bd3e435','clock_period','["f3bb65ead68ec5003efc5292","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(257,'e7de447e79c853f97bd3e435','clock_period','["6e4f4ab69f6205303806fe80","2026-03-04T01:00:00Z"]','{"clock_id":"6e4f4ab69f6205303806fe80","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(258,'e7de447e79c853f97bd3e435','clock_period','["014ca49ffb2df17156ed104a","2026-03-04T01:00:00Z"]','{"clock_id":"014ca49ffb2df17156ed104a","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(259,'e7de447e79c853f97bd3e435','clock_period','["f3bb65ead68ec5003efc5292","2026-03-04T01:00:00Z"]','{"clock_id":"f3bb65ead68ec5003efc5292","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(260,'e7de447e79c853f97bd3e435','clock_period','["6e4f4ab69f6205303806fe80","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(261,'e7de447e79c853f97bd3e435','clock_period','["014ca49ffb2df17156ed104a","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(262,'e7de447e79c853f97bd3e435','clock_period','["f3bb65ead68ec5003efc5292","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(263,'a4ee0b3864d79a69816e4e3a','ticket','["592e115e16446fd2a1a2a87a"]',NULL);
INSERT INTO "change" VALUES(264,'a4ee0b3864d79a69816e4e3a','ticket_period','["592e115e16446fd2a1a2a87a","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(265,'a4ee0b3864d79a69816e4e3a','call','["b6448c709430dfe4a6441e49"]',NULL);
INSERT INTO "change" VALUES(266,'a4ee0b3864d79a69816e4e3a','clock','["31f1b947641bbefef22c85e2"]',NULL);
INSERT INTO "change" VALUES(267,'a4ee0b3864d79a69816e4e3a','clock','["7eff6206fc7b2ddf7ce54e50"]',NULL);
INSERT INTO "change" VALUES(268,'a4ee0b3864d79a69816e4e3a','clock','["c05f0ee15c13e95a161d6c27"]',NULL);
INSERT INTO "change" VALUES(269,'a4ee0b3864d79a69816e4e3a','clock_period','["31f1b947641bbefef22c85e2","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(270,'a4ee0b3864d79a69816e4e3a','clock_period','["7eff6206fc7b2ddf7ce54e50","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(271,'a4ee0b3864d79a69816e4e3a','clock_period','["c05f0ee15c13e95a161d6c27","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(272,'c3fadbf5a1140f0217ca70fe','ticket_period','["24b3c9f1959b5dd3415cf790","2026-03-02T09:20:00Z"]','{"ticket_id":"24b3c9f1959b5dd3415cf790","since":"2026-03-02T09:20:00Z","until":"2026-03-03T01:00:00Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(273,'c3fadbf5a1140f0217ca70fe','ticket_period','["24b3c9f1959b5dd3415cf790","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(274,'c3fadbf5a1140f0217ca70fe','ticket_period','["24b3c9f1959b5dd3415cf790","2026-03-03T01:00:00Z"]','{"ticket_id":"24b3c9f1959b5dd3415cf790","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":"8fc3b966f48735d9b8415663"}');
INSERT INTO "change" VALUES(275,'c3fadbf5a1140f0217ca70fe','ticket_period','["24b3c9f1959b5dd3415cf790","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(276,'77c878f81b390fd8724451db','ticket','["56c6f83a0ab50dde2ef0b320"]',NULL);
INSERT INTO "change" VALUES(277,'77c878f81b390fd8724451db','ticket_period','["56c6f83a0ab50dde2ef0b320","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(278,'77c878f81b390fd8724451db','call','["454377fc66cca6c539373c6d"]',NULL);
INSERT INTO "change" VALUES(279,'77c878f81b390fd8724451db','clock','["8658f30bc7404fae911da9ab"]',NULL);
INSERT INTO "change" VALUES(280,'77c878f81b390fd8724451db','clock','["48fffbe1f6dbea1e156b355a"]',NULL);
INSERT INTO "change" VALUES(281,'77c878f81b390fd8724451db','clock_period','["8658f30bc7404fae911da9ab","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(282,'77c878f81b390fd8724451db','clock_period','["48fffbe1f6dbea1e156b355a","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(283,'327567130451b843c0d885d9','clock','["8658f30bc7404fae911da9ab"]','{"id":"8658f30bc7404fae911da9ab","ticket_id":"56c6f83a0ab50dde2ef0b320","target":"answer","tier":"standard","within":"30m","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-04T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-04T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(284,'327567130451b843c0d885d9','clock_period','["8658f30bc7404fae911da9ab","2026-03-04T01:00:00Z"]','{"clock_id":"8658f30bc7404fae911da9ab","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-04T01:30:00Z","held":0}');
INSERT INTO "change" VALUES(285,'48f09a65b00402ae7cef525c','ticket_period','["ad03456547c964faf9c128ed","2026-03-04T01:00:00Z"]','{"ticket_id":"ad03456547c964faf9c128ed","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"held","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"3","engineer_id":null}');
INSERT INTO "change" VALUES(286,'48f09a65b00402ae7cef525c','ticket_period','["ad03456547c964faf9c128ed","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(287,'48f09a65b00402ae7cef525c','hold','["25db7bbcf46f506c1c5e2047"]','{"id":"25db7bbcf46f506c1c5e2047","ticket_id":"ad03456547c964faf9c128ed","reason":"customer","since":"2026-03-04T01:00:00Z","until":null,"set_by":"tester","note":null,"ends_at":"2026-03-06T01:00:00Z"}');
INSERT INTO "change" VALUES(288,'48f09a65b00402ae7cef525c','clock_period','["6e4f4ab69f6205303806fe80","2026-03-06T01:00:00Z"]','{"clock_id":"6e4f4ab69f6205303806fe80","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":0}');
INSERT INTO "change" VALUES(289,'48f09a65b00402ae7cef525c','clock_period','["014ca49ffb2df17156ed104a","2026-03-06T01:00:00Z"]','{"clock_id":"014ca49ffb2df17156ed104a","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(290,'48f09a65b00402ae7cef525c','clock_period','["f3bb65ead68ec5003efc5292","2026-03-06T01:00:00Z"]','{"clock_id":"f3bb65ead68ec5003efc5292","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(291,'48f09a65b00402ae7cef525c','clock_period','["6e4f4ab69f6205303806fe80","2026-03-04T01:00:00Z"]','{"clock_id":"6e4f4ab69f6205303806fe80","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(292,'48f09a65b00402ae7cef525c','clock_period','["014ca49ffb2df17156ed104a","2026-03-04T01:00:00Z"]','{"clock_id":"014ca49ffb2df17156ed104a","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(293,'48f09a65b00402ae7cef525c','clock_period','["f3bb65ead68ec5003efc5292","2026-03-04T01:00:00Z"]','{"clock_id":"f3bb65ead68ec5003efc5292","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(294,'48f09a65b00402ae7cef525c','clock_period','["6e4f4ab69f6205303806fe80","2026-03-04T01:00:00Z"]','{"clock_id":"6e4f4ab69f6205303806fe80","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(295,'48f09a65b00402ae7cef525c','clock_period','["014ca49ffb2df17156ed104a","2026-03-04T01:00:00Z"]','{"clock_id":"014ca49ffb2df17156ed104a","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(296,'48f09a65b00402ae7cef525c','clock_period','["f3bb65ead68ec5003efc5292","2026-03-04T01:00:00Z"]','{"clock_id":"f3bb65ead68ec5003efc5292","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(297,'48f09a65b00402ae7cef525c','clock_period','["6e4f4ab69f6205303806fe80","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(298,'48f09a65b00402ae7cef525c','clock_period','["014ca49ffb2df17156ed104a","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(299,'48f09a65b00402ae7cef525c','clock_period','["f3bb65ead68ec5003efc5292","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(300,'d8379c8643c5f644831e540f','training_session','["96e36384f0cf20acae75533a"]',NULL);
INSERT INTO "change" VALUES(301,'49b795c87eb8270fdba39ade','trainee','["e2f2f22c8de99875f3cb6e5d"]',NULL);
INSERT INTO "change" VALUES(302,'49b795c87eb8270fdba39ade','entitlement','["8660cb8c63ffbcb3647b570b","training"]','{"contract_id":"8660cb8c63ffbcb3647b570b","entitlement":"training","total":2,"used":1}');
INSERT INTO "change" VALUES(303,'49b795c87eb8270fdba39ade','trainee','["ff10a71daf6565dffb9a10d7"]',NULL);
INSERT INTO "change" VALUES(304,'290a4cd36405bba4f4ecd72f','trainee','["ed71b2da40f9872b1f2c95fb"]',NULL);
INSERT INTO "change" VALUES(305,'1dcb7fca69c98086bcabbc40','training_session','["96e36384f0cf20acae75533a"]','{"id":"96e36384f0cf20acae75533a","number":"TR-0001","course":"use","at":"2026-03-31T06:00:00Z","trainer_id":"c98fffe935196289ecec976e","place":"North wing","customer_id":"b3f77a0d61b408849d403e01","places":8,"held_at":null,"cancelled_at":null,"cancelled_because":null}');
INSERT INTO "change" VALUES(306,'1dcb7fca69c98086bcabbc40','trainee','["ff10a71daf6565dffb9a10d7"]','{"id":"ff10a71daf6565dffb9a10d7","session_id":"96e36384f0cf20acae75533a","name":"Mr Li","name_key":"mr li","customer_id":"b3f77a0d61b408849d403e01","engineer_id":null,"contract_id":null,"entitlement":null,"amount":0,"currency":"CNY","decimals":2,"present":null,"mark":null,"passed":null,"certificate":null,"taught":0}');
INSERT INTO "change" VALUES(307,'1dcb7fca69c98086bcabbc40','trainee','["e2f2f22c8de99875f3cb6e5d"]','{"id":"e2f2f22c8de99875f3cb6e5d","session_id":"96e36384f0cf20acae75533a","name":"Ms Hu","name_key":"ms hu","customer_id":"b3f77a0d61b408849d403e01","engineer_id":null,"contract_id":"8660cb8c63ffbcb3647b570b","entitlement":"training","amount":null,"currency":null,"decimals":null,"present":null,"mark":null,"passed":null,"certificate":null,"taught":0}');
INSERT INTO "change" VALUES(308,'1dcb7fca69c98086bcabbc40','engineer','["8fc3b966f48735d9b8415663"]','{"id":"8fc3b966f48735d9b8415663","name":"Zhao Min","name_key":"zhao min","login":"zhao","station":"centre","level":null,"phone":null,"mail":null,"active":1,"capacity":8}');
INSERT INTO "change" VALUES(309,'1dcb7fca69c98086bcabbc40','engineer_skill','["8fc3b966f48735d9b8415663","installation"]','{"engineer_id":"8fc3b966f48735d9b8415663","skill":"installation"}');
INSERT INTO "change" VALUES(310,'1dcb7fca69c98086bcabbc40','engineer_skill','["8fc3b966f48735d9b8415663","installation"]',NULL);
INSERT INTO "change" VALUES(311,'1dcb7fca69c98086bcabbc40','engineer_skill','["8fc3b966f48735d9b8415663","soldering"]',NULL);
INSERT INTO "change" VALUES(312,'1dcb7fca69c98086bcabbc40','engineer_role','["8fc3b966f48735d9b8415663","reception"]','{"engineer_id":"8fc3b966f48735d9b8415663","role":"reception"}');
INSERT INTO "change" VALUES(313,'1dcb7fca69c98086bcabbc40','engineer_role','["8fc3b966f48735d9b8415663","reception"]',NULL);
INSERT INTO "change" VALUES(314,'1dcb7fca69c98086bcabbc40','trainee','["ed71b2da40f9872b1f2c95fb"]','{"id":"ed71b2da40f9872b1f2c95fb","session_id":"96e36384f0cf20acae75533a","name":"Zhao Min","name_key":"zhao min","customer_id":null,"engineer_id":"8fc3b966f48735d9b8415663","contract_id":null,"entitlement":null,"amount":null,"currency":null,"decimals":null,"present":null,"mark":null,"passed":null,"certificate":null,"taught":0}');
INSERT INTO "change" VALUES(315,'016dda4a5eb70ab923776e01','training_session','["656c3da66b95ca27abc7cad4"]',NULL);
INSERT INTO "change" VALUES(316,'857de40c776b582d77f915a9','assessment','["3a8c1c1c86f5539a7814a9b1"]',NULL);
INSERT INTO "change" VALUES(317,'5722d6c6c464636a1fb015eb','assessment','["19b9abd772d88e78db60725d"]',NULL);
INSERT INTO "change" VALUES(318,'b82b989b1aeff560f6c754fd','assessment','["19b9abd772d88e78db60725d"]','{"id":"19b9abd772d88e78db60725d","number":"AS-0002","month":"2026-03","rule":"calls","engineer_id":"c98fffe935196289ecec976e","customer_id":null,"ticket_id":"d95b24649b8eb6209ab64dab","dispatch_id":null,"at":"2026-03-20T02:00:00Z","source":"hand","fact":null,"because":"line engaged","penalty":10000,"amount":10000,"currency":"CNY","decimals":2,"made_at":"2026-04-01T01:00:00Z","waived_at":null,"waived_by":null,"waived_because":null,"dropped_at":null}');
INSERT INTO "change" VALUES(319,'9c9afc98073fadda09bf9fd2','assessment_month','["2026-03"]',NULL);
INSERT INTO "change" VALUES(320,'c9bb10d438a220c736f48253','assessment_told','["2218b4ba94dd7209eb106e37"]',NULL);
INSERT INTO "change" VALUES(321,'548d414edcaba3ed97a38e3b','turnover','["56d428a6a65c73152a31d8f7","2026-02"]',NULL);
INSERT INTO "change" VALUES(322,'49a022ed3073afa6c5b1ef74','settlement','["56d428a6a65c73152a31d8f7","2026Q1"]',NULL);
INSERT INTO "change" VALUES(323,'c4e55c58fe0d64fe0fe183bd','turnover','["56d428a6a65c73152a31d8f7","2026-04"]',NULL);
INSERT INTO "change" VALUES(324,'3aaed4eb25ecfdff8cb5a9b6','customer','["122523590a57ab0b7316cc3d"]',NULL);
INSERT INTO "change" VALUES(325,'3aaed4eb25ecfdff8cb5a9b6','phone','["122523590a57ab0b7316cc3d","861055500007","12"]',NULL);
INSERT INTO "change" VALUES(326,'b19437da3163d18405fc0788','phone','["56d428a6a65c73152a31d8f7","861055500007","12"]',NULL);
INSERT INTO "change" VALUES(327,'b19437da3163d18405fc0788','phone','["122523590a57ab0b7316cc3d","861055500007","12"]','{"customer_id":"122523590a57ab0b7316cc3d","digits":"861055500007","extension":"12","shown":"010 5550 0007 ext 12","tail":"5500007","place":1}');
INSERT INTO "change" VALUES(328,'b19437da3163d18405fc0788','customer','["122523590a57ab0b7316cc3d"]','{"id":"122523590a57ab0b7316cc3d","name":"Sample Dealers","name_key":"sample dealers","region":null,"tier":null,"phase":null,"address":null,"number":"CU-0005","merged_into":null,"category":null,"since_on":"2026-04-01","keeper_id":null,"note":null}');
INSERT INTO "change" VALUES(329,'7393874ed5f820c30b7dc716','contract_moved_end','["abbdfe1ac52f6152a52a20b5"]',NULL);
INSERT INTO "change" VALUES(330,'7393874ed5f820c30b7dc716','contract','["50a2183fb96c7c5f66a2c5e2"]','{"id":"50a2183fb96c7c5f66a2c5e2","number":"C-0002","customer_id":"1397fe29676ca0d5a68021af","kind":"basic","tier":"standard","phase":null,"starts_on":"2026-01-01","ends_on":"2027-01-31"}');
INSERT INTO "change" VALUES(331,'b2e655053a653597eafb3565','survey','["8e9e4f289cc03fb7c8de09e6"]',NULL);
INSERT INTO "change" VALUES(332,'b2e655053a653597eafb3565','survey_mark','["8e9e4f289cc03fb7c8de09e6","attitude"]',NULL);
INSERT INTO "change" VALUES(333,'63dc1e218238cc21f48798a8','survey','["18b1423fcbb0362052df828d"]',NULL);
INSERT INTO "change" VALUES(334,'4b07bcb4c5a442e378d96753','contact','["9170de81a4863fb1a809824f"]','{"id":"9170de81a4863fb1a809824f","customer_id":"b3f77a0d61b408849d403e01","site_id":"94ffea72fdddb7b0188d3b08","name":"Li Na","role":"head nurse","phone":"13800000003","mail":null,"left_on":null,"head":0}');
INSERT INTO "change" VALUES(335,'4da575a7c626e08a4035b972','equipment','["bd0a4db2b6cb88f35dbcd572"]','{"id":"bd0a4db2b6cb88f35dbcd572","serial":"PR-1002","serial_key":"pr-1002","kind":"printer","model":null,"customer_id":"1397fe29676ca0d5a68021af","site_id":null,"contract_id":"50a2183fb96c7c5f66a2c5e2","bought_on":"2026-02-01","delivered_on":null,"accepted_on":"2026-02-02","used_on":null,"scrapped_on":null,"plate":null,"plate_key":null,"note":null,"paid_on":null,"transferred_on":null}');
INSERT INTO "change" VALUES(336,'203bcaa8c724d12796dc8265','ticket','["64cd361d2947bca85e0ba592"]',NULL);
INSERT INTO "change" VALUES(337,'203bcaa8c724d12796dc8265','ticket_period','["64cd361d2947bca85e0ba592","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(338,'203bcaa8c724d12796dc8265','call','["f21bacf6fef9339c087ddf4b"]',NULL);
INSERT INTO "change" VALUES(339,'203bcaa8c724d12796dc8265','clock','["502f41ae7d0f3395a616da05"]',NULL);
INSERT INTO "change" VALUES(340,'203bcaa8c724d12796dc8265','clock','["6f382355ce4d410b9892f6ee"]',NULL);
INSERT INTO "change" VALUES(341,'203bcaa8c724d12796dc8265','clock_period','["502f41ae7d0f3395a616da05","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(342,'203bcaa8c724d12796dc8265','clock_period','["6f382355ce4d410b9892f6ee","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(343,'fab76636ceebdfd593179f21','withdrawn','["64cd361d2947bca85e0ba592"]',NULL);
INSERT INTO "change" VALUES(344,'fab76636ceebdfd593179f21','clock_period','["6f382355ce4d410b9892f6ee","2026-04-01T01:00:00Z"]','{"clock_id":"6f382355ce4d410b9892f6ee","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(345,'fab76636ceebdfd593179f21','clock_period','["502f41ae7d0f3395a616da05","2026-04-01T01:00:00Z"]','{"clock_id":"502f41ae7d0f3395a616da05","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(346,'fab76636ceebdfd593179f21','clock','["6f382355ce4d410b9892f6ee"]','{"id":"6f382355ce4d410b9892f6ee","ticket_id":"64cd361d2947bca85e0ba592","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(347,'fab76636ceebdfd593179f21','clock','["502f41ae7d0f3395a616da05"]','{"id":"502f41ae7d0f3395a616da05","ticket_id":"64cd361d2947bca85e0ba592","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(348,'fab76636ceebdfd593179f21','call','["f21bacf6fef9339c087ddf4b"]','{"id":"f21bacf6fef9339c087ddf4b","ticket_id":"64cd361d2947bca85e0ba592","at":"2026-04-01T01:00:00Z","channel":"phone","caller":null,"phone":null,"said":"a slip","taken_by":"tester","place":0,"wish":null,"opinion":null}');
INSERT INTO "change" VALUES(349,'fab76636ceebdfd593179f21','ticket_period','["64cd361d2947bca85e0ba592","2026-04-01T01:00:00Z"]','{"ticket_id":"64cd361d2947bca85e0ba592","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(350,'fab76636ceebdfd593179f21','ticket','["64cd361d2947bca85e0ba592"]','{"id":"64cd361d2947bca85e0ba592","number":"SD-000010","count":10,"summary":"a slip","kind":"fault","customer_id":"56d428a6a65c73152a31d8f7","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(351,'fab76636ceebdfd593179f21','taken_back','[133]',NULL);
INSERT INTO "change" VALUES(352,'69de50cad253272e7a12f8cf','ticket','["9f62ce2dc6124469a89e549c"]',NULL);
INSERT INTO "change" VALUES(353,'69de50cad253272e7a12f8cf','ticket_period','["9f62ce2dc6124469a89e549c","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(354,'69de50cad253272e7a12f8cf','call','["862bc4fb6a260518083c29f8"]',NULL);
INSERT INTO "change" VALUES(355,'69de50cad253272e7a12f8cf','clock','["2b6b84aac39c0dd1c29026a5"]',NULL);
INSERT INTO "change" VALUES(356,'69de50cad253272e7a12f8cf','clock','["031f5beb79ca383cca3cc2e4"]',NULL);
INSERT INTO "change" VALUES(357,'69de50cad253272e7a12f8cf','clock_period','["2b6b84aac39c0dd1c29026a5","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(358,'69de50cad253272e7a12f8cf','clock_period','["031f5beb79ca383cca3cc2e4","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(359,'7ed72d1eea7f68a2882e3753','ticket','["0f1dd305a6fa8b3965f6f389"]',NULL);
INSERT INTO "change" VALUES(360,'7ed72d1eea7f68a2882e3753','ticket_period','["0f1dd305a6fa8b3965f6f389","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(361,'7ed72d1eea7f68a2882e3753','call','["961d46c164d9a2af5d24bd13"]',NULL);
INSERT INTO "change" VALUES(362,'7ed72d1eea7f68a2882e3753','clock','["135999fb032e84cfd91c3fd0"]',NULL);
INSERT INTO "change" VALUES(363,'7ed72d1eea7f68a2882e3753','clock','["2e0de454e456d9d9e364c194"]',NULL);
INSERT INTO "change" VALUES(364,'7ed72d1eea7f68a2882e3753','clock_period','["135999fb032e84cfd91c3fd0","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(365,'7ed72d1eea7f68a2882e3753','clock_period','["2e0de454e456d9d9e364c194","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(366,'c36bf1742b6049e87f42417e','ticket','["0f1dd305a6fa8b3965f6f389"]','{"id":"0f1dd305a6fa8b3965f6f389","number":"SD-000012","count":12,"summary":"logged twice","kind":"fault","customer_id":"56d428a6a65c73152a31d8f7","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(367,'c36bf1742b6049e87f42417e','call','["961d46c164d9a2af5d24bd13"]','{"id":"961d46c164d9a2af5d24bd13","ticket_id":"0f1dd305a6fa8b3965f6f389","at":"2026-04-01T01:00:00Z","channel":"phone","caller":null,"phone":null,"said":"logged twice","taken_by":"tester","place":0,"wish":null,"opinion":null}');
INSERT INTO "change" VALUES(368,'b7925ba852c8cd7eda076d14','call','["961d46c164d9a2af5d24bd13"]','{"id":"961d46c164d9a2af5d24bd13","ticket_id":"0f1dd305a6fa8b3965f6f389","at":"2026-04-01T01:00:00Z","channel":"phone","caller":"Mr Sample","phone":null,"said":"logged twice","taken_by":"tester","place":0,"wish":null,"opinion":null}');
INSERT INTO "change" VALUES(369,'b7925ba852c8cd7eda076d14','ticket_period','["0f1dd305a6fa8b3965f6f389","2026-04-01T01:00:00Z"]','{"ticket_id":"0f1dd305a6fa8b3965f6f389","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(370,'b7925ba852c8cd7eda076d14','ticket_period','["0f1dd305a6fa8b3965f6f389","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(371,'b7925ba852c8cd7eda076d14','ticket','["0f1dd305a6fa8b3965f6f389"]','{"id":"0f1dd305a6fa8b3965f6f389","number":"SD-000012","count":12,"summary":"does anybody come","kind":"fault","customer_id":"56d428a6a65c73152a31d8f7","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(372,'b7925ba852c8cd7eda076d14','clock','["135999fb032e84cfd91c3fd0"]','{"id":"135999fb032e84cfd91c3fd0","ticket_id":"0f1dd305a6fa8b3965f6f389","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(373,'b7925ba852c8cd7eda076d14','clock','["2e0de454e456d9d9e364c194"]','{"id":"2e0de454e456d9d9e364c194","ticket_id":"0f1dd305a6fa8b3965f6f389","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(374,'b7925ba852c8cd7eda076d14','clock_period','["135999fb032e84cfd91c3fd0","2026-04-01T01:00:00Z"]','{"clock_id":"135999fb032e84cfd91c3fd0","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(375,'b7925ba852c8cd7eda076d14','clock_period','["2e0de454e456d9d9e364c194","2026-04-01T01:00:00Z"]','{"clock_id":"2e0de454e456d9d9e364c194","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(376,'98a530e80d011cf9badcf522','customer','["8a05df14ee33bfb2e992197c"]',NULL);
INSERT INTO "change" VALUES(377,'98a530e80d011cf9badcf522','customer_number','["k-17"]',NULL);
INSERT INTO "change" VALUES(378,'ddc457514f8f5af11516da75','customer','["288ecfa38523571d729d2eb7"]',NULL);
INSERT INTO "change" VALUES(379,'ddc457514f8f5af11516da75','ticket','["bbebbb50622a06b82bca69e9"]',NULL);
INSERT INTO "change" VALUES(380,'ddc457514f8f5af11516da75','ticket_period','["bbebbb50622a06b82bca69e9","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(381,'ddc457514f8f5af11516da75','call','["15aa0cceb1f1a6269010fce1"]',NULL);
INSERT INTO "change" VALUES(382,'ddc457514f8f5af11516da75','clock','["4da0f194b9852d43d02c5d80"]',NULL);
INSERT INTO "change" VALUES(383,'ddc457514f8f5af11516da75','clock','["548a7653b3427f262010ceae"]',NULL);
INSERT INTO "change" VALUES(384,'ddc457514f8f5af11516da75','clock_period','["4da0f194b9852d43d02c5d80","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(385,'ddc457514f8f5af11516da75','clock_period','["548a7653b3427f262010ceae","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(386,'ddc457514f8f5af11516da75','contact','["6ffa7ad435d888c0a30b5f52"]',NULL);
INSERT INTO "change" VALUES(387,'ddc457514f8f5af11516da75','mail','["<1@example.invalid>"]',NULL);
INSERT INTO "change" VALUES(388,'1a08546e170d418d712bac35','ticket_period','["9f62ce2dc6124469a89e549c","2026-04-01T01:00:00Z"]','{"ticket_id":"9f62ce2dc6124469a89e549c","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(389,'1a08546e170d418d712bac35','ticket_period','["9f62ce2dc6124469a89e549c","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(390,'1a08546e170d418d712bac35','dispatch','["0490e6b258306ceb76a43e0d"]',NULL);
INSERT INTO "change" VALUES(391,'1a08546e170d418d712bac35','dispatch_crew','["0490e6b258306ceb76a43e0d","8fc3b966f48735d9b8415663"]',NULL);
INSERT INTO "change" VALUES(392,'3d57f696733b17675d679e95','task','["fecb3f0a6493d1f6d8b1abc2"]',NULL);
INSERT INTO "change" VALUES(393,'92d39e754ce2a38a7d4a75bb','task_move','["fecb3f0a6493d1f6d8b1abc2",1]',NULL);
INSERT INTO "change" VALUES(394,'92d39e754ce2a38a7d4a75bb','task','["fecb3f0a6493d1f6d8b1abc2"]','{"id":"fecb3f0a6493d1f6d8b1abc2","number":"T-0001","rule":null,"turn":null,"what":"send the manual","noun":"customer","noun_id":"b3f77a0d61b408849d403e01","customer_id":"b3f77a0d61b408849d403e01","engineer_id":"c98fffe935196289ecec976e","role":null,"batch":null,"made_at":"2026-04-01T01:00:00Z","made_by":"tester","planned_on":"2026-04-03","due_on":"2026-04-03","ticket_id":null,"done_at":null,"done_by":null,"outcome":null,"dropped_at":null,"because":null}');
INSERT INTO "change" VALUES(395,'297f523be5329ad5f47ee562','acceptance','["bd0a4db2b6cb88f35dbcd572","final"]',NULL);
INSERT INTO "change" VALUES(396,'297f523be5329ad5f47ee562','equipment','["bd0a4db2b6cb88f35dbcd572"]','{"id":"bd0a4db2b6cb88f35dbcd572","serial":"PR-1002","serial_key":"pr-1002","kind":"printer","model":null,"customer_id":"1397fe29676ca0d5a68021af","site_id":null,"contract_id":"50a2183fb96c7c5f66a2c5e2","bought_on":"2026-02-01","delivered_on":null,"accepted_on":"2026-02-02","used_on":null,"scrapped_on":null,"plate":"豫A12345","plate_key":"豫a12345","note":"in the van","paid_on":null,"transferred_on":null}');
INSERT INTO "change" VALUES(397,'297f523be5329ad5f47ee562','kept_file','["equipment","bd0a4db2b6cb88f35dbcd572",1]',NULL);
INSERT INTO "change" VALUES(398,'f976b442b79a3c54852f6202','warranty_card','["bd0a4db2b6cb88f35dbcd572"]',NULL);
INSERT INTO "change" VALUES(399,'d920dcfde24cab02356f5ad4','care_rule','["count"]',NULL);
INSERT INTO "change" VALUES(400,'d920dcfde24cab02356f5ad4','care_rule','["visit"]',NULL);
INSERT INTO "change" VALUES(401,'d920dcfde24cab02356f5ad4','task','["f684b80d96f3a20d59daac7d"]',NULL);
INSERT INTO "change" VALUES(402,'d920dcfde24cab02356f5ad4','task','["36673bc15d2999551c2d39f8"]',NULL);
INSERT INTO "change" VALUES(403,'d920dcfde24cab02356f5ad4','task','["c225069c49d2ef050d0afbf9"]',NULL);
INSERT INTO "change" VALUES(404,'d920dcfde24cab02356f5ad4','task','["41baefb626b1ea67183cf836"]',NULL);
INSERT INTO "change" VALUES(405,'bb369110ee30e347a55e038b','dispatch','["0490e6b258306ceb76a43e0d"]','{"id":"0490e6b258306ceb76a43e0d","ticket_id":"9f62ce2dc6124469a89e549c","visit":1,"engineer_id":"c98fffe935196289ecec976e","ordered_at":"2026-04-01T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(406,'bb369110ee30e347a55e038b','clock','["2b6b84aac39c0dd1c29026a5"]','{"id":"2b6b84aac39c0dd1c29026a5","ticket_id":"9f62ce2dc6124469a89e549c","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(407,'bb369110ee30e347a55e038b','clock_period','["2b6b84aac39c0dd1c29026a5","2026-04-01T01:00:00Z"]','{"clock_id":"2b6b84aac39c0dd1c29026a5","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(408,'4e8e25e318ffbe350d604ad8','dispatch','["0490e6b258306ceb76a43e0d"]','{"id":"0490e6b258306ceb76a43e0d","ticket_id":"9f62ce2dc6124469a89e549c","visit":1,"engineer_id":"c98fffe935196289ecec976e","ordered_at":"2026-04-01T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-04-01T01:00:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(409,'4e8e25e318ffbe350d604ad8','dispatch_check','["0490e6b258306ceb76a43e0d","tidy"]',NULL);
INSERT INTO "change" VALUES(410,'4e8e25e318ffbe350d604ad8','dispatch_item','["0490e6b258306ceb76a43e0d","training"]',NULL);
INSERT INTO "change" VALUES(411,'4e8e25e318ffbe350d604ad8','ticket','["a36df9491212d69f1403859d"]',NULL);
INSERT INTO "change" VALUES(412,'4e8e25e318ffbe350d604ad8','ticket_period','["a36df9491212d69f1403859d","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(413,'4e8e25e318ffbe350d604ad8','call','["bef590d8a6a192225cb5c3a3"]',NULL);
INSERT INTO "change" VALUES(414,'4e8e25e318ffbe350d604ad8','clock','["596429211ff814261c026c66"]',NULL);
INSERT INTO "change" VALUES(415,'4e8e25e318ffbe350d604ad8','clock','["0bc2e0e6cf4d8d0cacf1998f"]',NULL);
INSERT INTO "change" VALUES(416,'4e8e25e318ffbe350d604ad8','clock_period','["596429211ff814261c026c66","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(417,'4e8e25e318ffbe350d604ad8','clock_period','["0bc2e0e6cf4d8d0cacf1998f","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(418,'4e8e25e318ffbe350d604ad8','finding','["0490e6b258306ceb76a43e0d","cable loose"]',NULL);
INSERT INTO "change" VALUES(419,'4e8e25e318ffbe350d604ad8','priced_line','["e04eda4a98af3f4665c16041"]',NULL);
INSERT INTO "change" VALUES(420,'4e8e25e318ffbe350d604ad8','priced_line','["1777d3fc495e98c1f89442a6"]',NULL);
INSERT INTO "change" VALUES(421,'99a4145ed753994998573ab1','dispatch_check','["0490e6b258306ceb76a43e0d","tidy"]','{"dispatch_id":"0490e6b258306ceb76a43e0d","item":"tidy","kept":1,"judged_by":null}');
INSERT INTO "change" VALUES(422,'625880da7c1169a1bc41e327','article','["922d8863075996017b8cd8d6"]',NULL);
INSERT INTO "change" VALUES(423,'cbd2c52708c9c67e5f68cb86','ticket','["d436d0fb4d25c60c80c53497"]',NULL);
INSERT INTO "change" VALUES(424,'cbd2c52708c9c67e5f68cb86','ticket_period','["d436d0fb4d25c60c80c53497","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(425,'cbd2c52708c9c67e5f68cb86','call','["e2f930fb738595ba65705123"]',NULL);
INSERT INTO "change" VALUES(426,'cbd2c52708c9c67e5f68cb86','clock','["196972ccf5885dce08b98662"]',NULL);
INSERT INTO "change" VALUES(427,'cbd2c52708c9c67e5f68cb86','clock','["97df22e050695c3bf99e46b7"]',NULL);
INSERT INTO "change" VALUES(428,'cbd2c52708c9c67e5f68cb86','clock_period','["196972ccf5885dce08b98662","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(429,'cbd2c52708c9c67e5f68cb86','clock_period','["97df22e050695c3bf99e46b7","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(430,'ca19d1d2213a4572de8e9517','ticket_period','["d436d0fb4d25c60c80c53497","2026-04-01T02:00:00Z"]','{"ticket_id":"d436d0fb4d25c60c80c53497","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(431,'ca19d1d2213a4572de8e9517','ticket_period','["d436d0fb4d25c60c80c53497","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(432,'ca19d1d2213a4572de8e9517','ticket','["d436d0fb4d25c60c80c53497"]','{"id":"d436d0fb4d25c60c80c53497","number":"SD-000015","count":15,"summary":"how does it print now","kind":"fault","customer_id":"56d428a6a65c73152a31d8f7","severity":null,"reach":null,"opened_at":"2026-04-01T02:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(433,'ca19d1d2213a4572de8e9517','clock','["196972ccf5885dce08b98662"]','{"id":"196972ccf5885dce08b98662","ticket_id":"d436d0fb4d25c60c80c53497","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T02:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T02:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(434,'ca19d1d2213a4572de8e9517','clock','["97df22e050695c3bf99e46b7"]','{"id":"97df22e050695c3bf99e46b7","ticket_id":"d436d0fb4d25c60c80c53497","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T02:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T02:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(435,'ca19d1d2213a4572de8e9517','clock_period','["196972ccf5885dce08b98662","2026-04-01T02:00:00Z"]','{"clock_id":"196972ccf5885dce08b98662","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(436,'ca19d1d2213a4572de8e9517','clock_period','["97df22e050695c3bf99e46b7","2026-04-01T02:00:00Z"]','{"clock_id":"97df22e050695c3bf99e46b7","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(437,'ca19d1d2213a4572de8e9517','article_use','["75213e610258da421896094e"]',NULL);
INSERT INTO "change" VALUES(438,'fba8dec35edd91e7dabe3bdc','ticket','["4b742408456c0e7e968b5baa"]',NULL);
INSERT INTO "change" VALUES(439,'fba8dec35edd91e7dabe3bdc','ticket_period','["4b742408456c0e7e968b5baa","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(440,'fba8dec35edd91e7dabe3bdc','call','["c7ef351871f44ad717784a93"]',NULL);
INSERT INTO "change" VALUES(441,'fba8dec35edd91e7dabe3bdc','clock','["e3e7ff6064ffa9da5d9c6002"]',NULL);
INSERT INTO "change" VALUES(442,'fba8dec35edd91e7dabe3bdc','clock','["fd0049840bc47a918704f5c9"]',NULL);
INSERT INTO "change" VALUES(443,'fba8dec35edd91e7dabe3bdc','clock_period','["e3e7ff6064ffa9da5d9c6002","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(444,'fba8dec35edd91e7dabe3bdc','clock_period','["fd0049840bc47a918704f5c9","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(445,'fba8dec35edd91e7dabe3bdc','complaint','["4b742408456c0e7e968b5baa"]',NULL);
INSERT INTO "change" VALUES(446,'fba8dec35edd91e7dabe3bdc','clock','["50333f44831b48290789c9f4"]','{"id":"50333f44831b48290789c9f4","ticket_id":"e735574b2405a2e092e4cb8d","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-02T03:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(447,'49364f23ca708d06de90fa2c','attachment','["90327b2b3d9855890bb0a1e1"]',NULL);
INSERT INTO "change" VALUES(448,'97f903b53915688849be2b05','ticket','["f4588870aa859ec68822e92f"]',NULL);
INSERT INTO "change" VALUES(449,'97f903b53915688849be2b05','ticket_period','["f4588870aa859ec68822e92f","2026-04-01T03:02:00Z"]',NULL);
INSERT INTO "change" VALUES(450,'97f903b53915688849be2b05','call','["5f48d783e7f45865c66cc824"]',NULL);
INSERT INTO "change" VALUES(451,'97f903b53915688849be2b05','clock','["8cf71b79c229e4549616d4c5"]',NULL);
INSERT INTO "change" VALUES(452,'97f903b53915688849be2b05','clock','["3b230370d9815ba4240b57ea"]',NULL);
INSERT INTO "change" VALUES(453,'97f903b53915688849be2b05','clock','["22ce0acd4c29c41d013a1271"]',NULL);
INSERT INTO "change" VALUES(454,'97f903b53915688849be2b05','clock_period','["8cf71b79c229e4549616d4c5","2026-04-01T03:02:00Z"]',NULL);
INSERT INTO "change" VALUES(455,'97f903b53915688849be2b05','clock_period','["3b230370d9815ba4240b57ea","2026-04-01T03:02:00Z"]',NULL);
INSERT INTO "change" VALUES(456,'97f903b53915688849be2b05','clock_period','["22ce0acd4c29c41d013a1271","2026-04-01T03:02:00Z"]',NULL);
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
INSERT INTO "clock" VALUES('f9e6107bfb4b347e1f7b61e3','d95b24649b8eb6209ab64dab','answer','gold','15m clock','always','answered opinion arrived outcome resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('9251144716698261e492f430','d95b24649b8eb6209ab64dab','opinion','gold','30m clock','always','opinion arrived outcome resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('0a6d29169d2b29bb59c0dd97','d95b24649b8eb6209ab64dab','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T01:00:00Z','resolved','2026-03-02T02:05:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('76732f0f012231bf7c3c9539','d95b24649b8eb6209ab64dab','arrive','gold','2h clock','always','arrived',NULL,'ordered','2026-03-02T01:00:00Z','arrived','2026-03-02T02:05:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('e6fd1c6ff784f846a199f578','e735574b2405a2e092e4cb8d','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-03-02T03:00:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('50333f44831b48290789c9f4','e735574b2405a2e092e4cb8d','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:00:00Z',NULL,NULL,'2026-03-09T09:30:00Z',NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('c810521b84700a61be669edd','9cdaf0d7a370f1f1debe4262','answer','standard','30m','office','answered opinion arrived outcome resolved',NULL,'logged','2026-03-02T03:30:00Z','answered','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z','missed','2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('ff5260f8c27ea3e50807c9f4','9cdaf0d7a370f1f1debe4262','solve','standard','2 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('6e4f4ab69f6205303806fe80','ad03456547c964faf9c128ed','answer','gold','15m clock','always','answered opinion arrived outcome resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T03:45:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('014ca49ffb2df17156ed104a','ad03456547c964faf9c128ed','opinion','gold','30m clock','always','opinion arrived outcome resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T04:00:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('f3bb65ead68ec5003efc5292','ad03456547c964faf9c128ed','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('64891746b1c181282f192b37','24b3c9f1959b5dd3415cf790','answer','gold','15m clock','always','answered opinion arrived outcome resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:35:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('cc5ae41f2fa87c7991e612a4','24b3c9f1959b5dd3415cf790','opinion','gold','30m clock','always','opinion arrived outcome resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:50:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('58f422550c43eba81a055ac7','24b3c9f1959b5dd3415cf790','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('798b2bb77eec38fcf7e30c12','ef53958eddf4b9543d0c0d76','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('6160ca8132bb5647126ec807','ef53958eddf4b9543d0c0d76','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('66062a2f24b6949d7b83412c','0af1b487049e7ee2c91b2f80','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-03-03T01:00:00Z','arrived','2026-03-03T01:00:00Z',NULL,'met','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('35ad89cec5b295284f44174a','0af1b487049e7ee2c91b2f80','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('f0a9f69aea766764f27e0d3b','65caba7c7c0b22e1cfd0fc9c','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met','2026-03-02T00:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('6a419a3209098124a1d70112','65caba7c7c0b22e1cfd0fc9c','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met','2026-03-02T00:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('31f1b947641bbefef22c85e2','592e115e16446fd2a1a2a87a','answer','gold','15m clock','always','answered opinion arrived outcome resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('7eff6206fc7b2ddf7ce54e50','592e115e16446fd2a1a2a87a','opinion','gold','30m clock','always','opinion arrived outcome resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('c05f0ee15c13e95a161d6c27','592e115e16446fd2a1a2a87a','solve','gold','3 working days','office','resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('8658f30bc7404fae911da9ab','56c6f83a0ab50dde2ef0b320','answer','standard','30m','office','answered opinion arrived outcome resolved',NULL,'logged','2026-03-04T01:00:00Z','answered','2026-03-04T01:10:00Z',NULL,'met','2026-03-04T01:00:00Z','tester','2026-03-04T03:00:00Z','written on paper');
INSERT INTO "clock" VALUES('48fffbe1f6dbea1e156b355a','56c6f83a0ab50dde2ef0b320','solve','standard','8h','office','resolved','customer parts vendor problem evidence','logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('2b6b84aac39c0dd1c29026a5','9f62ce2dc6124469a89e549c','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-04-01T01:00:00Z','arrived','2026-04-01T01:00:00Z',NULL,'met','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('031f5beb79ca383cca3cc2e4','9f62ce2dc6124469a89e549c','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('135999fb032e84cfd91c3fd0','0f1dd305a6fa8b3965f6f389','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-04-01T01:00:00Z','merged','2026-04-01T01:00:00Z',NULL,'void','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('2e0de454e456d9d9e364c194','0f1dd305a6fa8b3965f6f389','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z','merged','2026-04-01T01:00:00Z',NULL,'void','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('4da0f194b9852d43d02c5d80','bbebbb50622a06b82bca69e9','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('548a7653b3427f262010ceae','bbebbb50622a06b82bca69e9','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('596429211ff814261c026c66','a36df9491212d69f1403859d','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('0bc2e0e6cf4d8d0cacf1998f','a36df9491212d69f1403859d','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('196972ccf5885dce08b98662','d436d0fb4d25c60c80c53497','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-04-01T02:00:00Z','resolved','2026-04-01T02:00:00Z',NULL,'met','2026-04-01T02:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('97df22e050695c3bf99e46b7','d436d0fb4d25c60c80c53497','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T02:00:00Z','resolved','2026-04-01T02:00:00Z',NULL,'met','2026-04-01T02:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('e3e7ff6064ffa9da5d9c6002','4b742408456c0e7e968b5baa','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-04-01T02:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T02:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('fd0049840bc47a918704f5c9','4b742408456c0e7e968b5baa','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T02:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T02:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('8cf71b79c229e4549616d4c5','f4588870aa859ec68822e92f','answer','gold','15m clock','always','answered opinion arrived outcome resolved',NULL,'logged','2026-04-01T03:02:00Z',NULL,NULL,NULL,NULL,'2026-04-01T03:02:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('3b230370d9815ba4240b57ea','f4588870aa859ec68822e92f','opinion','gold','30m clock','always','opinion arrived outcome resolved',NULL,'logged','2026-04-01T03:02:00Z',NULL,NULL,NULL,NULL,'2026-04-01T03:02:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('22ce0acd4c29c41d013a1271','f4588870aa859ec68822e92f','solve','gold','3 working days','office','resolved',NULL,'logged','2026-04-01T03:02:00Z',NULL,NULL,NULL,NULL,'2026-04-01T03:02:00Z',NULL,NULL,NULL);
CREATE TABLE clock_period (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  due_at TEXT NOT NULL,
  held INTEGER NOT NULL CHECK (held IN (0, 1)),
  PRIMARY KEY (clock_id, since),
  CHECK (since <= until)
) STRICT;
INSERT INTO "clock_period" VALUES('f9e6107bfb4b347e1f7b61e3','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:15:00Z',0);
INSERT INTO "clock_period" VALUES('9251144716698261e492f430','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('0a6d29169d2b29bb59c0dd97','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('76732f0f012231bf7c3c9539','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('50333f44831b48290789c9f4','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('e6fd1c6ff784f846a199f578','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-02T06:00:00Z',1);
INSERT INTO "clock_period" VALUES('c810521b84700a61be669edd','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('ff5260f8c27ea3e50807c9f4','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','2026-03-04T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('6e4f4ab69f6205303806fe80','2026-03-02T03:30:00Z','2026-03-04T01:00:00Z','2026-03-02T03:45:00Z',0);
INSERT INTO "clock_period" VALUES('014ca49ffb2df17156ed104a','2026-03-02T03:30:00Z','2026-03-04T01:00:00Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('f3bb65ead68ec5003efc5292','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-05T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('f3bb65ead68ec5003efc5292','2026-03-02T06:00:00Z','2026-03-04T01:00:00Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('64891746b1c181282f192b37','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:35:00Z',0);
INSERT INTO "clock_period" VALUES('cc5ae41f2fa87c7991e612a4','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:50:00Z',0);
INSERT INTO "clock_period" VALUES('58f422550c43eba81a055ac7','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('798b2bb77eec38fcf7e30c12','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('6160ca8132bb5647126ec807','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('66062a2f24b6949d7b83412c','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('35ad89cec5b295284f44174a','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('f0a9f69aea766764f27e0d3b','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-02T02:30:00Z',0);
INSERT INTO "clock_period" VALUES('6a419a3209098124a1d70112','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('6e4f4ab69f6205303806fe80','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T03:45:00Z',1);
INSERT INTO "clock_period" VALUES('014ca49ffb2df17156ed104a','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T04:00:00Z',1);
INSERT INTO "clock_period" VALUES('f3bb65ead68ec5003efc5292','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T09:30:00Z',1);
INSERT INTO "clock_period" VALUES('31f1b947641bbefef22c85e2','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-04T01:15:00Z',0);
INSERT INTO "clock_period" VALUES('7eff6206fc7b2ddf7ce54e50','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-04T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('c05f0ee15c13e95a161d6c27','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('8658f30bc7404fae911da9ab','2026-03-04T01:00:00Z','2026-03-04T01:10:00Z','2026-03-04T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('48fffbe1f6dbea1e156b355a','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-05T01:00:00Z',0);
INSERT INTO "clock_period" VALUES('6e4f4ab69f6205303806fe80','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T03:45:00Z',0);
INSERT INTO "clock_period" VALUES('014ca49ffb2df17156ed104a','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('f3bb65ead68ec5003efc5292','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('2b6b84aac39c0dd1c29026a5','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('031f5beb79ca383cca3cc2e4','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('135999fb032e84cfd91c3fd0','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('2e0de454e456d9d9e364c194','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('4da0f194b9852d43d02c5d80','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('548a7653b3427f262010ceae','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('596429211ff814261c026c66','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('0bc2e0e6cf4d8d0cacf1998f','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('196972ccf5885dce08b98662','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','2026-04-01T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('97df22e050695c3bf99e46b7','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('e3e7ff6064ffa9da5d9c6002','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','2026-04-01T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('fd0049840bc47a918704f5c9','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('8cf71b79c229e4549616d4c5','2026-04-01T03:02:00Z','9999-12-31T23:59:59Z','2026-04-01T03:17:00Z',0);
INSERT INTO "clock_period" VALUES('3b230370d9815ba4240b57ea','2026-04-01T03:02:00Z','9999-12-31T23:59:59Z','2026-04-01T03:32:00Z',0);
INSERT INTO "clock_period" VALUES('22ce0acd4c29c41d013a1271','2026-04-01T03:02:00Z','9999-12-31T23:59:59Z','2026-04-07T09:30:00Z',0);
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
INSERT INTO "complaint" VALUES('4b742408456c0e7e968b5baa','e735574b2405a2e092e4cb8d','c98fffe935196289ecec976e',NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "consent" VALUES('abdd86cc38f0c7049cfbfc1a','d95b24649b8eb6209ab64dab','remote',NULL,'Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('0e2045b0ecaccb708dbf2430','d95b24649b8eb6209ab64dab','quote','a3fb56548194c337c427dd00','Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('f48461ff7db90bf6b4e04507','e735574b2405a2e092e4cb8d','removal',NULL,'Ms Example','phone','2026-03-02T03:00:00Z');
CREATE TABLE contact (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  site_id TEXT REFERENCES site (id),
  name TEXT NOT NULL CHECK (name <> ''),
  role TEXT,
  phone TEXT,
  mail TEXT
, left_on TEXT, head INTEGER NOT NULL DEFAULT 0 CHECK (head IN (0, 1))) STRICT;
INSERT INTO "contact" VALUES('9170de81a4863fb1a809824f','b3f77a0d61b408849d403e01','94ffea72fdddb7b0188d3b08','Li Na','head nurse','13800000003',NULL,'2026-04-01',0);
INSERT INTO "contact" VALUES('6ffa7ad435d888c0a30b5f52','288ecfa38523571d729d2eb7',NULL,'Li Na',NULL,NULL,'li@example.invalid',NULL,0);
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
INSERT INTO "contract" VALUES('8660cb8c63ffbcb3647b570b','C-0001','b3f77a0d61b408849d403e01','full','gold',NULL,'2026-01-01','2026-12-31');
INSERT INTO "contract" VALUES('50a2183fb96c7c5f66a2c5e2','C-0002','1397fe29676ca0d5a68021af','basic','standard',NULL,'2026-01-01','2027-06-30');
CREATE TABLE contract_extension (
  clock_id TEXT PRIMARY KEY REFERENCES clock (id),
  contract_id TEXT NOT NULL REFERENCES contract (id),
  at TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  CHECK (ended_on < ends_on)
) STRICT;
INSERT INTO "contract_extension" VALUES('c810521b84700a61be669edd','50a2183fb96c7c5f66a2c5e2','2026-03-02T06:00:00Z','2026-12-31','2027-01-31');
CREATE TABLE contract_moved_end (
  id TEXT PRIMARY KEY,
  contract_id TEXT NOT NULL REFERENCES contract (id),
  at TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  why TEXT NOT NULL CHECK (why <> ''),
  CHECK (ended_on <> ends_on)
) STRICT;
INSERT INTO "contract_moved_end" VALUES('abbdfe1ac52f6152a52a20b5','50a2183fb96c7c5f66a2c5e2','2026-04-01T01:00:00Z','2027-01-31','2027-06-30','goodwill');
CREATE TABLE counter (
  name TEXT PRIMARY KEY,
  value INTEGER NOT NULL
) STRICT;
INSERT INTO "counter" VALUES('CU',7);
INSERT INTO "counter" VALUES('C',2);
INSERT INTO "counter" VALUES('CARD',1);
INSERT INTO "counter" VALUES('ticket',17);
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
INSERT INTO "counter" VALUES('wang-CU',1);
INSERT INTO "counter" VALUES('wang-ticket',1);
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
INSERT INTO "customer" VALUES('b3f77a0d61b408849d403e01','Example Clinic','example clinic','city','gold',NULL,'1 Example Road','CU-0001',NULL,NULL,'2026-03-02',NULL,NULL);
INSERT INTO "customer" VALUES('1397fe29676ca0d5a68021af','示例诊所','示例诊所',NULL,NULL,NULL,NULL,'CU-0002',NULL,NULL,'2026-03-02',NULL,NULL);
INSERT INTO "customer" VALUES('56d428a6a65c73152a31d8f7','Sample Dealer','sample dealer',NULL,NULL,NULL,NULL,'CU-0003',NULL,NULL,'2026-03-02',NULL,NULL);
INSERT INTO "customer" VALUES('fd1df5c469dd15872b2a231b','Sample School','sample school',NULL,NULL,NULL,NULL,'CU-0004',NULL,NULL,'2026-03-02',NULL,NULL);
INSERT INTO "customer" VALUES('122523590a57ab0b7316cc3d','Sample Dealers','sample dealers',NULL,NULL,NULL,NULL,'CU-0005','56d428a6a65c73152a31d8f7',NULL,NULL,NULL,NULL);
INSERT INTO "customer" VALUES('8a05df14ee33bfb2e992197c','Sample Works','sample works',NULL,NULL,NULL,NULL,'CU-0006',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "customer" VALUES('288ecfa38523571d729d2eb7','Li Na','li na',NULL,NULL,NULL,NULL,'CU-0007',NULL,NULL,'2026-04-01',NULL,NULL);
CREATE TABLE customer_number (
  number_key TEXT PRIMARY KEY,
  number TEXT NOT NULL CHECK (number <> ''),
  customer_id TEXT NOT NULL REFERENCES customer (id),
  name_key TEXT NOT NULL
) STRICT;
INSERT INTO "customer_number" VALUES('k-17','K-17','8a05df14ee33bfb2e992197c','sample works');
CREATE TABLE discount (
  ticket_id TEXT PRIMARY KEY REFERENCES ticket (id),
  amount INTEGER NOT NULL CHECK (amount > 0),
  currency TEXT NOT NULL,
  decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 4),
  why TEXT NOT NULL CHECK (why <> ''),
  at TEXT NOT NULL,
  given_by TEXT NOT NULL
) STRICT;
INSERT INTO "discount" VALUES('d95b24649b8eb6209ab64dab',500,'CNY',2,'goodwill','2026-03-02T02:05:00Z','tester');
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
INSERT INTO "dispatch" VALUES('cda688ab700ffd80ec43b7fc','d95b24649b8eb6209ab64dab',1,'c98fffe935196289ecec976e','2026-03-02T01:00:00Z',NULL,NULL,'2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z',NULL,'paper jam','worn roller','roller replaced','prints 20 labels',40,'2026-03-02T02:05:00Z','paper',NULL,NULL,'full care',NULL,12,'printed 20 labels',1,'Li Na','2026-03-02T02:05:00Z',NULL,NULL,NULL,NULL,NULL,'cost','free');
INSERT INTO "dispatch" VALUES('9675ba3cce2200392c380659','0af1b487049e7ee2c91b2f80',1,'8fc3b966f48735d9b8415663','2026-03-03T01:00:00Z',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,'none','no training','explained','they know how',30,NULL,NULL,NULL,NULL,'in warranty',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'free','free');
INSERT INTO "dispatch" VALUES('0490e6b258306ceb76a43e0d','9f62ce2dc6124469a89e549c',1,'c98fffe935196289ecec976e','2026-04-01T01:00:00Z',NULL,NULL,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'out of warranty',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'third floor','do not bend it',1,'price','price');
CREATE TABLE dispatch_check (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  kept INTEGER NOT NULL CHECK (kept IN (0, 1)), judged_by TEXT,
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_check" VALUES('cda688ab700ffd80ec43b7fc','uniform',1,NULL);
INSERT INTO "dispatch_check" VALUES('cda688ab700ffd80ec43b7fc','tidy',0,NULL);
INSERT INTO "dispatch_check" VALUES('0490e6b258306ceb76a43e0d','tidy',0,'tester');
CREATE TABLE dispatch_crew (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  PRIMARY KEY (dispatch_id, engineer_id)
) STRICT;
INSERT INTO "dispatch_crew" VALUES('0490e6b258306ceb76a43e0d','8fc3b966f48735d9b8415663');
CREATE TABLE dispatch_item (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  quantity INTEGER NOT NULL CHECK (quantity > 0), method TEXT,
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_item" VALUES('cda688ab700ffd80ec43b7fc','training',1,NULL);
INSERT INTO "dispatch_item" VALUES('0490e6b258306ceb76a43e0d','training',1,'at the machine');
CREATE TABLE document (
  number INTEGER PRIMARY KEY,  -- when the texts have changed it is another one
  ticket_id TEXT NOT NULL UNIQUE REFERENCES ticket (id) ON DELETE CASCADE,
  digest INTEGER NOT NULL      -- of the texts
) STRICT;
INSERT INTO "document" VALUES(0,'9cdaf0d7a370f1f1debe4262',2483302705);
INSERT INTO "document" VALUES(1,'65caba7c7c0b22e1cfd0fc9c',129524800);
INSERT INTO "document" VALUES(2,'0af1b487049e7ee2c91b2f80',1064806338);
INSERT INTO "document" VALUES(3,'56c6f83a0ab50dde2ef0b320',1221380378);
INSERT INTO "document" VALUES(4,'ef53958eddf4b9543d0c0d76',2093342709);
INSERT INTO "document" VALUES(5,'24b3c9f1959b5dd3415cf790',3112426978);
INSERT INTO "document" VALUES(6,'592e115e16446fd2a1a2a87a',3017057375);
INSERT INTO "document" VALUES(7,'ad03456547c964faf9c128ed',3873463776);
INSERT INTO "document" VALUES(8,'d95b24649b8eb6209ab64dab',4153803203);
INSERT INTO "document" VALUES(9,'0f1dd305a6fa8b3965f6f389',3483548428);
INSERT INTO "document" VALUES(10,'bbebbb50622a06b82bca69e9',2242262510);
INSERT INTO "document" VALUES(11,'e735574b2405a2e092e4cb8d',4152089765);
INSERT INTO "document" VALUES(12,'a36df9491212d69f1403859d',325237026);
INSERT INTO "document" VALUES(13,'9f62ce2dc6124469a89e549c',3848825112);
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
INSERT INTO "engineer" VALUES('c98fffe935196289ecec976e','Wang Lin','wang lin','wang','centre',NULL,'10 0001',NULL,1,NULL);
INSERT INTO "engineer" VALUES('8fc3b966f48735d9b8415663','Zhao Min','zhao min','zhao','centre',NULL,NULL,NULL,1,8);
INSERT INTO "engineer" VALUES('976967e182414b2f97c5fc06','Ada','ada',NULL,NULL,NULL,NULL,NULL,1,NULL);
CREATE TABLE engineer_role (
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  role TEXT NOT NULL CHECK (role <> ''),
  PRIMARY KEY (engineer_id, role)
) STRICT;
INSERT INTO "engineer_role" VALUES('8fc3b966f48735d9b8415663','reception');
CREATE TABLE engineer_skill (
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  skill TEXT NOT NULL CHECK (skill <> ''),
  PRIMARY KEY (engineer_id, skill)
) STRICT;
INSERT INTO "engineer_skill" VALUES('c98fffe935196289ecec976e','printer');
INSERT INTO "engineer_skill" VALUES('8fc3b966f48735d9b8415663','installation');
INSERT INTO "engineer_skill" VALUES('8fc3b966f48735d9b8415663','soldering');
CREATE TABLE entitlement (
  contract_id TEXT NOT NULL REFERENCES contract (id),
  entitlement TEXT NOT NULL,
  total INTEGER NOT NULL CHECK (total >= 0),
  used INTEGER NOT NULL DEFAULT 0 CHECK (used BETWEEN 0 AND total),
  PRIMARY KEY (contract_id, entitlement)
) STRICT;
INSERT INTO "entitlement" VALUES('8660cb8c63ffbcb3647b570b','visit',4,1);
INSERT INTO "entitlement" VALUES('8660cb8c63ffbcb3647b570b','training',2,2);
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
INSERT INTO "equipment" VALUES('1258bd3a4e90f04bc40246f4','PR-1001','pr-1001','printer','LP2','b3f77a0d61b408849d403e01','94ffea72fdddb7b0188d3b08','8660cb8c63ffbcb3647b570b','2024-01-01','2024-01-05','2024-01-10',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "equipment" VALUES('bd0a4db2b6cb88f35dbcd572','PR-1002','pr-1002','printer',NULL,'1397fe29676ca0d5a68021af',NULL,'50a2183fb96c7c5f66a2c5e2','2026-02-01',NULL,'2026-04-01',NULL,NULL,'豫A12345','豫a12345','in the van',NULL,NULL);
INSERT INTO "equipment" VALUES('49fb41c88c9413c73c67d824','PR-9001','pr-9001','printer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE "escalation" (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  percent INTEGER NOT NULL CHECK (percent >= 0),
  done_at TEXT NOT NULL,
  undone TEXT,
  PRIMARY KEY (clock_id, percent)
) STRICT;
INSERT INTO "escalation" VALUES('f3bb65ead68ec5003efc5292',75,'2026-03-02T09:20:00Z',NULL);
INSERT INTO "escalation" VALUES('58f422550c43eba81a055ac7',75,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('f3bb65ead68ec5003efc5292',100,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('58f422550c43eba81a055ac7',100,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('58f422550c43eba81a055ac7',150,'2026-03-03T01:00:00Z',NULL);
CREATE TABLE field_copy (
  id TEXT PRIMARY KEY,
  mark TEXT NOT NULL UNIQUE,      -- what the numbers begin with that the laptop gives
  login TEXT NOT NULL,            -- who types on it
  engineer_id TEXT NOT NULL REFERENCES engineer (id),  -- whose tickets it holds
  days INTEGER NOT NULL CHECK (days >= 0),  -- how long tickets that are over stay on it
  taken_at TEXT NOT NULL,         -- by the office's clock: when the rows of the laptop were so
  before_at TEXT,                 -- when they were taken the time before
  ahead INTEGER NOT NULL,         -- seconds by which the laptop's clock was ahead of the office's then
  office TEXT                     -- on the laptop: where the office is
) STRICT;
INSERT INTO "field_copy" VALUES('75a775df67c738153a5fad66','wang','wang','c98fffe935196289ecec976e',14,'2026-04-01T03:02:00Z','2026-04-01T03:00:00Z',0,NULL);
CREATE TABLE field_entry (
  seq INTEGER PRIMARY KEY,
  op TEXT NOT NULL UNIQUE,        -- the operation: the same on the laptop and at the office
  copy_id TEXT NOT NULL REFERENCES field_copy (id),
  actor TEXT NOT NULL,
  at TEXT NOT NULL,
  typed_at TEXT NOT NULL,         -- by the laptop's clock
  why TEXT,
  said TEXT NOT NULL,             -- the verbs with their arguments, the identities and numbers given; JSON
  heard_at TEXT,
  refused TEXT,                   -- why the office has refused it; JSON
  settled_at TEXT,
  settled_by TEXT,
  settled_as TEXT CHECK (settled_as IN ('done', 'dropped')),
  because TEXT,
  CHECK (settled_as IS NULL OR (settled_at IS NOT NULL AND settled_by IS NOT NULL))
) STRICT;
INSERT INTO "field_entry" VALUES(1,'7924ca7a0c7c438802441366','75a775df67c738153a5fad66','wang','2026-04-01T03:02:00Z','2026-04-01T03:02:00Z',NULL,'{"kind": "command", "verbs": [{"verb": "attachment add", "arguments": {"ticket": {"is": "thing", "of": "desk.tickets.tickets.Ticket", "id": "9f62ce2dc6124469a89e549c"}, "given": [{"is": "record", "of": "desk.tickets.attachments.File", "fields": {"name": "photo.png", "data": {"is": "bytes", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}}}]}}], "ids": {"attachment": ["e62b840bd61caf1996012178"]}, "numbers": {}}','2026-04-01T03:02:00Z','{"message": "{name} has {file} already", "facts": {"name": "SD-000011", "file": "photo.png"}}',NULL,NULL,NULL,NULL);
INSERT INTO "field_entry" VALUES(2,'97f903b53915688849be2b05','75a775df67c738153a5fad66','wang','2026-04-01T03:02:00Z','2026-04-01T03:02:00Z',NULL,'{"kind": "command", "verbs": [{"verb": "log", "arguments": {"intake": {"is": "record", "of": "desk.tickets.calls.Intake", "fields": {"said": "the plug is loose, too", "customer": "Example Clinic", "phone": null, "caller": null, "channel": null, "kind": null, "priority": null, "severity": null, "reach": null, "region": null, "tier": null, "phase": null, "warranty": null, "number": null, "serial": null, "contract": null, "whose": null, "call_id": null, "call_back": null, "site": null, "address": null, "opinion": null, "wish": null}}}}], "ids": {"customer": ["e760f6685ae2614023530a42"], "ticket": ["f4588870aa859ec68822e92f"], "call": ["5f48d783e7f45865c66cc824"], "clock": ["8cf71b79c229e4549616d4c5", "3b230370d9815ba4240b57ea"]}, "numbers": {"CU": ["wang-CU-0001"], "ticket": ["wang-SD-000001"]}}','2026-04-01T03:02:00Z',NULL,NULL,NULL,NULL,NULL);
CREATE TABLE field_file (
  op TEXT NOT NULL REFERENCES field_entry (op),
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  bytes INTEGER NOT NULL CHECK (bytes >= 0),
  PRIMARY KEY (op, sha256)
) STRICT;
INSERT INTO "field_file" VALUES('7924ca7a0c7c438802441366','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27);
CREATE TABLE field_number (
  provisional TEXT PRIMARY KEY,
  number TEXT NOT NULL
) STRICT;
INSERT INTO "field_number" VALUES('wang-SD-000001','SD-000017');
CREATE TABLE finding (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  what TEXT NOT NULL CHECK (what <> ''),
  place INTEGER NOT NULL,
  ticket_id TEXT REFERENCES ticket (id),
  PRIMARY KEY (dispatch_id, what)
) STRICT;
INSERT INTO "finding" VALUES('0490e6b258306ceb76a43e0d','cable loose',0,'a36df9491212d69f1403859d');
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
INSERT INTO "hold" VALUES('8072cc0def8dde7bc7bed496','e735574b2405a2e092e4cb8d','factory','2026-03-02T03:00:00Z',NULL,'tester','sent away',NULL);
INSERT INTO "hold" VALUES('0dc282d177c48d93d3d4795a','0af1b487049e7ee2c91b2f80','resolved','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester',NULL,NULL);
INSERT INTO "hold" VALUES('25db7bbcf46f506c1c5e2047','ad03456547c964faf9c128ed','customer','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','tester',NULL,'2026-03-06T01:00:00Z');
CREATE TABLE holder (
  id TEXT PRIMARY KEY,
  place TEXT,
  engineer_id TEXT REFERENCES engineer (id),
  dispatch_id TEXT UNIQUE REFERENCES dispatch (id),
  CHECK ((place IS NULL) <> (dispatch_id IS NULL)),
  CHECK (engineer_id IS NULL OR place IS NOT NULL)
) STRICT;
INSERT INTO "holder" VALUES('0c1f817e03353d5d895362b0','warehouse',NULL,NULL);
INSERT INTO "holder" VALUES('4a70dcd1d70b8c592448295f','centre','c98fffe935196289ecec976e',NULL);
INSERT INTO "holder" VALUES('2c311983df570c02055e4302','centre',NULL,NULL);
INSERT INTO "holder" VALUES('1250d1bfe6fccc29bc30de46',NULL,NULL,'cda688ab700ffd80ec43b7fc');
CREATE TABLE imported (
  row_hash TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id)
) STRICT;
INSERT INTO "imported" VALUES('a98a8f651662bdde032bfcf6f228a852c052407dc84ee9adcf3529dfd15c2d8e','65caba7c7c0b22e1cfd0fc9c');
INSERT INTO "imported" VALUES('aed74f9fb9599ceeef9748d00acf6cc53cf33903c89475435915b9eb77ea7540','65caba7c7c0b22e1cfd0fc9c');
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
INSERT INTO "journal" VALUES(1,'2a576cdf210db134c4cafb1c','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','c98fffe935196289ecec976e','engineer added','{"name": "Wang Lin", "station": "centre"}','969748aad04a2eac5f8cb074c4345b9c2add164e8405c9bd13137b727a799eff');
INSERT INTO "journal" VALUES(2,'6fe08d86329f6805426fd57f','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','8fc3b966f48735d9b8415663','engineer added','{"name": "Zhao Min", "station": "centre", "roles": ["reception"], "in_office": false}','4d4342529c9ceb476f4f090bc657f4aeb5e1e6964f1b5f1675a13354b4a02492');
INSERT INTO "journal" VALUES(3,'b5496f7b87a06aa16718bbb5','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','8fc3b966f48735d9b8415663','engineer away','{"name": "Zhao Min", "since": "2026-04-05T16:00:00Z", "until": "2026-04-10T16:00:00Z", "note": "holiday"}','be5eef3998e9585cce4e70b94706980c594678f29c626004fc50cea38dbbdd1f');
INSERT INTO "journal" VALUES(4,'c12b31c78605b10a208de120','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','b3f77a0d61b408849d403e01','customer added','{"number": "CU-0001", "name": "Example Clinic", "phones": ["13800000001"]}','87486d9673b01b8c389e19356ee4f536cff4ad0bced8b4781e8a90fdb2b3bb13');
INSERT INTO "journal" VALUES(5,'d30c8e878925847d57465e3f','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','1397fe29676ca0d5a68021af','customer added','{"number": "CU-0002", "name": "示例诊所", "phones": ["13800000002"]}','df7fb6df0eaf89daeacfc47f98c26aa478b1db4e2867763ac50827d4b2a715ff');
INSERT INTO "journal" VALUES(6,'54de6cd9853426ff90891bab','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','56d428a6a65c73152a31d8f7','customer added','{"number": "CU-0003", "name": "Sample Dealer", "phones": []}','bcfc2108e748377d2abaf83ccb67759e5ea035db856fd30327e9682ed85cac50');
INSERT INTO "journal" VALUES(7,'b0e24f3dd02dd76b76087b05','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','site','94ffea72fdddb7b0188d3b08','site added','{"customer": "Example Clinic", "name": "North wing", "address": "2 Sample Road", "region": "county"}','a2db8d015e2272cabb3281da0c0e25a9459147840f3828a5eceae3383473b5e5');
INSERT INTO "journal" VALUES(8,'c76596edab832682ca513b91','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','b3f77a0d61b408849d403e01','telephone added','{"name": "Example Clinic", "phone": "13800000003"}','327325ed66fb4c9579feef089ce96039f72d51fc84f20229309c9bce146c3c91');
INSERT INTO "journal" VALUES(9,'c76596edab832682ca513b91','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','b3f77a0d61b408849d403e01','contact added','{"customer": "Example Clinic", "name": "Li Na", "site": "North wing", "role": "head nurse", "phone": "13800000003", "mail": null}','68eec5570718add9be1143ab822f33dc1e985fddf73cc96b8d0248b01c8db3fc');
INSERT INTO "journal" VALUES(10,'dcfc49e5b566b37cf85d4b4c','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','8660cb8c63ffbcb3647b570b','contract added','{"number": "C-0001", "customer": "Example Clinic", "kind": "full", "tier": "gold", "from": "2026-01-01", "to": "2026-12-31"}','b88907691093ca7f2d2d24f181b16bffc0d15ebee18f661a225d951743424227');
INSERT INTO "journal" VALUES(11,'83eefb4c17f595c0c573d20c','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','50a2183fb96c7c5f66a2c5e2','contract added','{"number": "C-0002", "customer": "示例诊所", "kind": "basic", "tier": "standard", "from": "2026-01-01", "to": "2026-12-31"}','02f064a5eb707f2dd8647dc56a1c06e7750da2942f2dc4e62b9a185967182b1b');
INSERT INTO "journal" VALUES(12,'c2fba64c391b03c899b54f7f','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','1258bd3a4e90f04bc40246f4','equipment added','{"serial": "PR-1001", "kind": "printer", "customer": "Example Clinic", "plate": null}','4e61dfc91a522e592219bdee25a1faf6f62cb1ca5820d4bb57a7a6dc2da81474');
INSERT INTO "journal" VALUES(13,'accc49bc9f94eaed4c635952','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','bd0a4db2b6cb88f35dbcd572','equipment added','{"serial": "PR-1002", "kind": "printer", "customer": "示例诊所", "plate": null}','78d798e9aa3e1adc4944740494ff17f56534fa38ee7d5780e6c8221ebf0ac28f');
INSERT INTO "journal" VALUES(14,'3cbd8fd7626885d7afa30086','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','49fb41c88c9413c73c67d824','equipment added','{"serial": "PR-9001", "kind": "printer", "customer": null, "plate": null}','b34c3d9e5baeadb2055809aee971ee21cd3c03761d314111a0128b036e7ebce8');
INSERT INTO "journal" VALUES(15,'e29a29ed29403629a20ec9b5','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts received','{"part": "roller", "condition": "new", "quantity": 10, "from": null, "to": "warehouse", "serial": null, "request": null, "note": "delivery note 17"}','e3d285a0a6ba25ccec063a497361c5b7894a73a714a1c7543018cd5939dd4cbc');
INSERT INTO "journal" VALUES(16,'f91acfc83f5a6446abb793bc','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 3, "from": "warehouse", "to": "centre/Wang Lin", "serial": null, "request": null, "note": null}','d514dd126a1e40b9f9a44d75bf5bd85152f37f2a5928340632982a0ff36fad9b');
INSERT INTO "journal" VALUES(17,'7792f13be23ab361b3e8c388','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": null, "note": null}','5e26a2ca508c15badba8caf5e23b6e87f5f0dea94a85ca0691da84a641ee929e');
INSERT INTO "journal" VALUES(18,'f17d747797fd8ba3948f707d','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','card','f8bcdb210e92885e3aeac006','card sold','{"card": "CARD-0001", "customer": "Example Clinic", "value": 50000, "currency": "CNY", "decimals": 2}','33f0be667f837f63a80a7605118ff55421aa0b6880d5d489f3ecf263ddb9b857');
INSERT INTO "journal" VALUES(19,'36c9a88453e12e74bd8db66d','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','d95b24649b8eb6209ab64dab','logged','{"channel": "phone", "caller": "Li Na", "phone": "13800000003", "said": "printer jams", "summary": "printer jams", "priority": "P1", "tier": "gold", "region": "county", "kind": "fault", "equipment": "PR-1001", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "1762d1767fa3098fe2b2c298", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T01:15:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T01:30:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','fd20ec5a9bda1e1b63bc1daa2d81f7a3f2d11eec4c9c2cc0a3a2ac989a93a44a');
INSERT INTO "journal" VALUES(20,'a831a66ca61c2e636d1fe6ac','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','d95b24649b8eb6209ab64dab','assigned','{"engineer": "Wang Lin", "was": null, "clocks": []}','e36485b3a74eeb3438f02b0919affdde6fa19a4977858614aeabdb90c87a00e8');
INSERT INTO "journal" VALUES(21,'fd2fd24691d584eabdbb36b2','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','d95b24649b8eb6209ab64dab','opinion','{"text": "restart did not help", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T01:15:00Z", "at": "2026-03-02T01:00:00Z", "spare": "15m clock"}, {"target": "opinion", "change": "met", "due": "2026-03-02T01:30:00Z", "at": "2026-03-02T01:00:00Z", "spare": "30m clock"}]}','264fb0dc9d93005156b64942b5145c72ad92befc218e771729a998ca341c1378');
INSERT INTO "journal" VALUES(22,'0280bfc980c66b5e986aa5d7','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','d95b24649b8eb6209ab64dab','appointed','{"visit_at": "2026-03-02T02:00:00Z", "visit_until": null, "asked_by": "customer", "note": "they close at noon", "clocks": []}','4dd1e71943962a601edeee7cae64a387ab6750081fc25516eba6ccded9b45896');
INSERT INTO "journal" VALUES(23,'b81340a6c1feb61fa4d405a8','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','d95b24649b8eb6209ab64dab','consented','{"purpose": "remote", "by": "Li Na", "how": "phone", "quote": null, "clocks": []}','455782de418ca5b41e3e0abbef5328b5be2b1e4b873a4e2d516922b096388de7');
INSERT INTO "journal" VALUES(24,'8cbee7b08ac77a6debb6d60c','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','d95b24649b8eb6209ab64dab','quoted','{"quote": "Q-0001", "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}], "total": 8000, "currency": "CNY", "decimals": 2}','d677ee05cfe2c3c26083df44480c13338633ade71192f89290d4159b21999cec');
INSERT INTO "journal" VALUES(25,'5cc9ff32ffb792a998430494','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','d95b24649b8eb6209ab64dab','consented','{"purpose": "quote", "by": "Li Na", "how": "phone", "quote": "Q-0001", "clocks": []}','e32a244fad5892ac0dee741d468a398d51533a5299fc478d649e8bf09e6d2470');
INSERT INTO "journal" VALUES(26,'8613de7c2976eba660074ece','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','d95b24649b8eb6209ab64dab','ordered','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "arrive", "change": "started", "due": "2026-03-02T03:00:00Z", "within": "2h clock"}], "instead_of": null}','8f4fe59bd650261f765f5b6e8ae218648ecf8d293e5adc5b069a281ca31229e8');
INSERT INTO "journal" VALUES(27,'073bbb810ee9a6ccb36317b0','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','d95b24649b8eb6209ab64dab','parts issued','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "centre/Wang Lin", "to": "SD-000001/1", "serial": null, "request": null, "note": null}','de3c316a1fb596c4402ff670d724070e107516c750a7b1c95ceaa94ecc7d03fd');
INSERT INTO "journal" VALUES(28,'6d70f76b88c33ff6cdc25fa6','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','d95b24649b8eb6209ab64dab','arrived','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "arrive", "change": "met", "due": "2026-03-02T03:00:00Z", "at": "2026-03-02T02:05:00Z", "spare": "55m clock"}]}','f9a9475d792117cb3751fbd98f5b2a2bbe64626ba8a7737b68607b88a0a1684a');
INSERT INTO "journal" VALUES(29,'0a8deab3faa34118e1450a8d','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','d95b24649b8eb6209ab64dab','recorded','{"visit": 1, "form": {"fault": "paper jam", "code": "paper", "cause": "worn roller", "action": "roller replaced", "test": "printed 20 labels", "result": "prints 20 labels", "minutes": 40, "kilometres": 12, "solved": true, "covered": {"parts": "cost", "work": "free", "because": "full care"}, "checklist": {"uniform": true, "tidy": false}, "work": {"training": 1}, "parts": [{"part": "roller", "quantity": 1, "source": null, "condition": "new", "serial": null, "back": false}]}, "was": {}, "clocks": []}','31138f9b4400c5df653ba92b03f4014ac4c8007bcb76a95af62041c4f4aeca02');
INSERT INTO "journal" VALUES(30,'0a8deab3faa34118e1450a8d','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','d95b24649b8eb6209ab64dab','parts fitted','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "SD-000001/1", "to": null, "serial": null, "request": null, "note": null}','b44f36ceed819ef07e13d077481a00175609fc1f3f192159f461f361365668f2');
INSERT INTO "journal" VALUES(31,'0a8deab3faa34118e1450a8d','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','d95b24649b8eb6209ab64dab','entitlement used','{"contract": "C-0001", "entitlement": "training", "quantity": 1, "left": 1}','3324b7eb0a927a79b4b0a6e7723c3c3c6788254e1cf14e35f7af27cae1dd7bd0');
INSERT INTO "journal" VALUES(32,'0a8deab3faa34118e1450a8d','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','d95b24649b8eb6209ab64dab','charged','{"visit": 1, "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}, {"kind": "work", "item": "training", "quantity": 1, "unit": "place", "unit_price": 20000, "list_amount": 20000, "amount": 0, "because": "included in the contract"}], "total": 8000, "currency": "CNY", "decimals": 2}','826ed1a488d8aa8396bb621086a14f1983e4335b513fb49d609446ea4e2c7a19');
INSERT INTO "journal" VALUES(33,'99127d70df55d5dc1475e78f','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','d95b24649b8eb6209ab64dab','attached','{"visit": 1, "number": 1, "kind": "photo", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','c455b61eac9aecd4b70434454069d12ea96090c065f125bbce1365d466d4b25b');
INSERT INTO "journal" VALUES(34,'6259c1e49877a560eb854a06','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','d95b24649b8eb6209ab64dab','file attached','{"number": 2, "kind": "file", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','35bc5ab4e940d8f5a48436bbb1c59fb7e846e7bf1080f823fbd569086ad2cfc9');
INSERT INTO "journal" VALUES(35,'bcb32b798478b965f26750de','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','d95b24649b8eb6209ab64dab','recorded','{"visit": 1, "form": {"signature": "Li Na"}, "was": {}, "clocks": []}','d6dacb53749400c06872cc17a28e265452f6f0aa7076c1beb679815311c092f8');
INSERT INTO "journal" VALUES(36,'bcb32b798478b965f26750de','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','d95b24649b8eb6209ab64dab','finished','{"visit": 1, "engineer": "Wang Lin", "clocks": []}','17a209fe283012710cad9f58d821a3e7c54e8168e6d893962343a0a98f208137');
INSERT INTO "journal" VALUES(37,'bcb32b798478b965f26750de','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','d95b24649b8eb6209ab64dab','resolved','{"cause": "worn roller", "solution": "roller replaced", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-02T09:30:00Z", "at": "2026-03-02T02:05:00Z", "spare": "6h25m"}]}','1c46fd1c20fe58230289f224048ba8e1d4023b67e81e2aea4849413ea1f91b67');
INSERT INTO "journal" VALUES(38,'64d6a33c501148048aa08881','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','d95b24649b8eb6209ab64dab','paid','{"receipt": "R-0001", "amount": 3000, "currency": "CNY", "decimals": 2, "method": "card", "card": "CARD-0001", "balance": 47000, "owed": 5000, "held": 0, "back": 0}','bc0890b1ca84de9fccff07b255fbebd4137556cda8a70c7305af2dde46697bb8');
INSERT INTO "journal" VALUES(39,'42bcaee4c31368bb625b2222','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','d95b24649b8eb6209ab64dab','paid','{"receipt": "R-0002", "amount": 5000, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 0, "back": 0}','05700f90a51bc17fd2dc72ca179c1fc118252fd5aaf45efe2f02e5985888bc60');
INSERT INTO "journal" VALUES(40,'e1e816c33e91d7455edba07e','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','d95b24649b8eb6209ab64dab','handed-over','{"visit": 1, "engineer": "Wang Lin", "clocks": [], "receipts": ["R-0001", "R-0002"], "money": [{"amount": 8000, "currency": "CNY", "decimals": 2}]}','3c5120b73a8b649c8a1076e16e6f351c098e8235789d3221fbea040bdef2249e');
INSERT INTO "journal" VALUES(41,'c2d79b52560599ef91e0bdc7','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','d95b24649b8eb6209ab64dab','discounted','{"amount": 500, "was": 0, "currency": "CNY", "decimals": 2, "why": "goodwill", "owed": 0, "held": 500}','fe7526ef8c07fc6086ced145bd4538d633555756cf2cc6098e064dcdc6f20727');
INSERT INTO "journal" VALUES(42,'eca4b2ab8cbea136cbd20e89','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','d95b24649b8eb6209ab64dab','refunded','{"receipt": "R-0003", "amount": 500, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 0, "back": 0}','9cdea1c2dc3be314e204b9dc9fff2c7819eae5a2b4169f67065c8543acce8413');
INSERT INTO "journal" VALUES(43,'edca86432e475eeaac75e565','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','d95b24649b8eb6209ab64dab','receipt voided','{"receipt": "R-0003", "amount": -500, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 500, "back": 500, "why": "it was not given"}','b67752948d6746ae35b8c7510b3d6bd162b84120ae4a8e494bfdc1491eb47de1');
INSERT INTO "journal" VALUES(44,'97c8df1075bbe13fd099da5f','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','d95b24649b8eb6209ab64dab','closed','{"note": null, "clocks": []}','02ccc66460596e5af2b9e053b10d3793d1a46dc844a2e366132822bc6c6806a6');
INSERT INTO "journal" VALUES(45,'7269636623eef75a8d0db9b3','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','e735574b2405a2e092e4cb8d','logged','{"channel": "phone", "caller": null, "phone": null, "said": "no power", "summary": "no power", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "equipment": "PR-1002", "contract": "C-0002", "assumed": ["priority", "region", "kind", "phase"], "terms": "ef4bd691445c7be1aec4c8c5", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T06:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','9a23e550f6300001a94cb9245ef0fe8cce1bb694651420e485f5b9df8e84c8ad');
INSERT INTO "journal" VALUES(46,'77c626eb229e4f3f2654952c','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','e735574b2405a2e092e4cb8d','called','{"channel": "phone", "caller": null, "phone": null, "said": "is anybody coming?", "clocks": []}','7a11137b288f0964012061a1d684344d536b9afde27657bcdbf5675314d343ef');
INSERT INTO "journal" VALUES(47,'5351962064d0693df1c5047c','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','e735574b2405a2e092e4cb8d','lent','{"loan": "5d90528c0434780ea9154f28", "serial": "PR-9001", "kind": "printer", "due": "2026-03-17T03:00:00Z", "clocks": []}','65b30555c7e926c610ea69b13947994903bf9a095c4f24ef9955451ff4eee25b');
INSERT INTO "journal" VALUES(48,'de407654c5b115f1571fe728','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','e735574b2405a2e092e4cb8d','return asked','{"return": "RMA-0001", "serial": "PR-1002", "reason": "quality", "decision": "repair", "freight": "desk", "because": {"when": {"warranty": ["in"]}}, "freight_back": "desk", "book": null, "overruled_by": null}','d166d39636dc33b3afde1d13512d26338e72e56bec5376f3e44926f0d4991068');
INSERT INTO "journal" VALUES(49,'69e21b73c5541e3244d33065','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','wang','ticket','e735574b2405a2e092e4cb8d','return approved','{"return": "RMA-0001", "by": "wang", "lacking": 0, "note": null}','befda00114baedd74c8dfa93f4e5cc83a6684d9d3b30dbfb7fcafe598420a1f9');
INSERT INTO "journal" VALUES(50,'9bbc52fa1e230c301c1659ff','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','e735574b2405a2e092e4cb8d','consented','{"purpose": "removal", "by": "Ms Example", "how": "phone", "quote": null, "clocks": []}','db86d3a9097bd3673658b4fa20bca138e1e765e8bc76478aab309f48def6c6d5');
INSERT INTO "journal" VALUES(51,'6963195e660941bfa18472c2','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','e735574b2405a2e092e4cb8d','sent-away','{"return": "RMA-0001", "serial": "PR-1002", "freight": "desk", "clocks": []}','0fe0dec055e22f5699deb10c60e84fcc7b9521dd9d087bacc8d5cf8d4cee9a43');
INSERT INTO "journal" VALUES(52,'1cb86d193825c8c24ed13a4c','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','e735574b2405a2e092e4cb8d','held','{"reason": "factory", "note": "sent away", "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T06:00:00Z"}]}','e3cc5bf7011e3c244fbed3f2a9ce588354ede2829b95ae5dc71d01e2efdb90dc');
INSERT INTO "journal" VALUES(53,'e4425f632b16c3d845643f28','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','9cdaf0d7a370f1f1debe4262','logged','{"channel": "phone", "caller": null, "phone": null, "said": "scanner reads every second code", "summary": "scanner reads every second code", "priority": "P2", "tier": "standard", "region": "city", "kind": "fault", "contract": "C-0002", "typed": ["priority"], "assumed": ["region", "kind", "phase"], "terms": "afa02c9cb666112987940cb7", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-04T09:30:00Z", "within": "2 working days"}]}','8e42d1c8e60b358a2e2c372392e59147bc3e1c9baa159013171735ab0fc787e0');
INSERT INTO "journal" VALUES(54,'ae69cce4a2209fa05d013057','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','ad03456547c964faf9c128ed','logged','{"channel": "phone", "caller": null, "phone": null, "said": "registration desk is down", "summary": "registration desk is down", "priority": "P3", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "cbd0afcc68e8ac6926df22e6", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T03:45:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-05T09:30:00Z", "within": "3 working days"}]}','645a2b3d4e2b4bc25fb2f93a7d751fee380e7d4b2c96c8896d1b30876f33a7ba');
INSERT INTO "journal" VALUES(55,'20bc3148bdb40b6fa09883b2','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','ad03456547c964faf9c128ed','classified','{"changed": {"priority": ["P3", "P1"], "severity": [null, "down"], "reach": [null, "group"]}, "terms": "a06a9869ac75eb8c33509ca1", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "moved", "due": "2026-03-02T09:30:00Z", "was": "2026-03-05T09:30:00Z"}]}','7fdf2b39e02f8024a241c8e2cf311060d9b9db6a65e3a4731e1acdbd98ea83e9');
INSERT INTO "journal" VALUES(56,'5406205db5dc80d3207a7bbb','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','ad03456547c964faf9c128ed','escalated','{"from": "1", "to": "2", "reason": "the board has to be measured", "clocks": []}','19dfc7d9d51afd6b7761b4107a102c3a813a3b9adcfd127928af0ab2deb9f097');
INSERT INTO "journal" VALUES(57,'a6543683da90d18a6e9869d1','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','9cdaf0d7a370f1f1debe4262','answered','{"text": "we look into it", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T04:00:00Z", "at": "2026-03-02T06:00:00Z", "late": "1h"}]}','572191123aad236856fb77eae4ddb4c08a4964851a66c8e13dd43ebb99938ea7');
INSERT INTO "journal" VALUES(58,'a6543683da90d18a6e9869d1','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','9cdaf0d7a370f1f1debe4262','contract extended','{"target": "answer", "number": "C-0002", "by": "1 month", "was": "2026-12-31", "ends_on": "2027-01-31"}','b440a6a2b736fc8a807e46f020a0c7c443d57b2066c42eb53cc81a5fa864d27d');
INSERT INTO "journal" VALUES(59,'5aa51d9921fc9d95be5988d6','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','87e5ba0c13ec8776f632be9d','parts asked','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "because": "for the fair"}','034597455862b9b6b468b91cfa583bf3efeff823194aee868ea144730e1ae89c');
INSERT INTO "journal" VALUES(60,'b3584cc74d2d830e32cb8fc1','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','wang','request','87e5ba0c13ec8776f632be9d','request approved','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "lacking": 0, "note": null}','cd03c0ff92691def8454aead045c6d49070b478e113fa97e9c7e7a88860c53c3');
INSERT INTO "journal" VALUES(61,'0bb5b77c07f0a3272614bf7f','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": "REQ-0001", "note": null}','ccc2def50d24716c3280e0bed261291d4b43a3a9d7019ceccfc1bd81cb548d5d');
INSERT INTO "journal" VALUES(62,'0bb5b77c07f0a3272614bf7f','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','87e5ba0c13ec8776f632be9d','request issued','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "source": "warehouse"}','66b0dcee6e43e410cd4b9c4fe1926e61e5501d8fc2c8bb92d20b41eb1a87139d');
INSERT INTO "journal" VALUES(63,'c749c9fb6aaf3521e77ff13d','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts counted','{"holder": "centre/Wang Lin", "part": "roller", "condition": "new", "counted": 1, "expected": 2, "engineer": "Wang Lin", "charged": 12000, "currency": "CNY", "decimals": 2}','b4bb15e2a6d1d53fe282f128e4d77acdd4cffef44da979c5bca8d46823597cf7');
INSERT INTO "journal" VALUES(64,'ed1d54b89acfdd3b8e8c17b6','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','contract','8660cb8c63ffbcb3647b570b','entitlement used','{"contract": "C-0001", "entitlement": "visit", "quantity": 1, "left": 3}','e76407b827562b359987826eeb505a5a3844185e4b1af1a13b9197bf926355e3');
INSERT INTO "journal" VALUES(65,'9f7a6914da9ba2b096918443','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','24b3c9f1959b5dd3415cf790','logged','{"channel": "phone", "caller": null, "phone": null, "said": "cannot log in", "summary": "cannot log in", "priority": "P1", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "a06a9869ac75eb8c33509ca1", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T09:35:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T09:50:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','9a3ac2efee991478b3c58d67fbde8fbc51056887725d82188a8d3f4989b8a77b');
INSERT INTO "journal" VALUES(66,'fc22a86b6d28dec37a6617ff','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','ad03456547c964faf9c128ed','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T08:15:00Z", "note": "time is running out", "due_at": "2026-03-02T09:30:00Z"}','f9ce00dc66219496245eb46d2619b19423242d3e88c400fc23fa491a8a468cb0');
INSERT INTO "journal" VALUES(67,'fc22a86b6d28dec37a6617ff','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','ad03456547c964faf9c128ed','notices written','{"to": ["Head of service"]}','7604bded28fcc9d5f87fb5a7f1adbe8142668c52788e92cfc307057dff6075d6');
INSERT INTO "journal" VALUES(68,'6e7194f1139cff51069a9b34','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','ad03456547c964faf9c128ed','person told','{"to": "Head of service", "way": "command"}','c38f94988bc76e8a3dd7e05912b1939fa6c33b10eead27ab1829e32e0c0f59d3');
INSERT INTO "journal" VALUES(69,'5b8fbcae34cd8fa3f6006b90','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','24b3c9f1959b5dd3415cf790','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T09:27:30Z", "note": "time is running out", "due_at": "2026-03-02T09:30:00Z"}','d809d271cfb537481c1611858a6d6ad77d3ea069e1deaa2438e281858ee69a27');
INSERT INTO "journal" VALUES(70,'5b8fbcae34cd8fa3f6006b90','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','24b3c9f1959b5dd3415cf790','notices written','{"to": ["Head of service"]}','0fd2fc10dd9b8b7db8ac4bb47f21e7a1ba25212ac710c77f8312aee1cc826716');
INSERT INTO "journal" VALUES(71,'bfe2cd0f8aebbae4730967d1','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','ad03456547c964faf9c128ed','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','a24ad32746d6888898e2f11e80987ebc198f393f66ce8b6ab1b9dbd1cbbd8592');
INSERT INTO "journal" VALUES(72,'bfe2cd0f8aebbae4730967d1','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','ad03456547c964faf9c128ed','escalated','{"from": "2", "to": "3", "because": {"target": "solve", "percent": 100}, "reason": null, "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}]}','b444240fea922aa23b0f649629f2f4af3d375ba4d942a51472a32840434f5fe3');
INSERT INTO "journal" VALUES(73,'bfe2cd0f8aebbae4730967d1','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','ad03456547c964faf9c128ed','left undone','{"what": "priority", "why": "{number} is {priority} already", "facts": {"number": "SD-000004", "priority": "P1"}}','677ade9f7f40ecc3ee7946de6000e86d97ba67b141ba81cac2a5dce4df5e11a9');
INSERT INTO "journal" VALUES(74,'842db40c285388b4620b4806','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','24b3c9f1959b5dd3415cf790','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','933ffe1ef219b5f9335de4567ca1df5773941b88861fe63928a1ae405b2fa084');
INSERT INTO "journal" VALUES(75,'842db40c285388b4620b4806','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','24b3c9f1959b5dd3415cf790','escalated','{"from": "1", "to": "2", "because": {"target": "solve", "percent": 100}, "reason": null, "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}, {"target": "answer", "change": "missed", "due": "2026-03-02T09:35:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T09:50:00Z"}]}','438a8049b5cdd8395440a36b0de33ace3e5f6a98188cd85b8fd847547b4ffb3e');
INSERT INTO "journal" VALUES(76,'842db40c285388b4620b4806','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','24b3c9f1959b5dd3415cf790','left undone','{"what": "priority", "why": "{number} is {priority} already", "facts": {"number": "SD-000005", "priority": "P1"}}','27a010a84b1af083f8fce5a368e64cf5dcc9ae66d0677039ecb910d1679d1cd5');
INSERT INTO "journal" VALUES(77,'f082f24a88a9723e0bd1d21b','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','24b3c9f1959b5dd3415cf790','time used','{"target": "solve", "percent": 150, "used_at": "2026-03-03T00:35:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','87cd7a2558378f47bd54ebd00f6b8c4ef44f9f0a7ee446b8126fdcb3c8e034d8');
INSERT INTO "journal" VALUES(78,'f082f24a88a9723e0bd1d21b','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','24b3c9f1959b5dd3415cf790','assigned','{"engineer": "Zhao Min", "was": null, "clocks": [], "because": {"station": "centre", "skill": null, "live": 0, "last_at": null}}','45c82ceef685ac360e15b6cf26c722ebfd8fbd9d899717ba7c82ea6790c6db19');
INSERT INTO "journal" VALUES(79,'a976c44306d37b728eb90565','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','24b3c9f1959b5dd3415cf790','person told','{"to": "Head of service", "way": "command"}','b7a23e2a605f237a7c57d848389d364cf934c925ceae4b5c29e2415a035e2311');
INSERT INTO "journal" VALUES(80,'afa7b3b682b8ec5fe847580a','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','ef53958eddf4b9543d0c0d76','logged','{"channel": "phone", "caller": null, "phone": null, "said": "called by mistake", "summary": "called by mistake", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "ef4bd691445c7be1aec4c8c5", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','d14e534891b29672c7f519386169493e9ce9c38412893b706320924c99582d73');
INSERT INTO "journal" VALUES(81,'197ff1788c181c7847521ca2','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','ef53958eddf4b9543d0c0d76','cancelled','{"reason": "called by mistake", "clocks": [{"target": "answer", "change": "void", "due": "2026-03-03T03:00:00Z"}, {"target": "solve", "change": "void", "due": "2026-03-10T09:30:00Z"}]}','0e6a8e9e2e9f3d10d57177312522280a00df11de6e43b8244a659ad07720e7fd');
INSERT INTO "journal" VALUES(82,'c552847ad1dce8d4fc7dafc5','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','0af1b487049e7ee2c91b2f80','logged','{"channel": "phone", "caller": null, "phone": null, "said": "how does it print", "summary": "how does it print", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "typed": ["warranty"], "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "ef4bd691445c7be1aec4c8c5", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','f076699add98ac3c03f8e9b13934d19b03f273b65d48a58b3c6299c1b2828679');
INSERT INTO "journal" VALUES(83,'11c1983b412c26f7a7f8ce9c','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','0af1b487049e7ee2c91b2f80','ordered','{"visit": 1, "engineer": "Zhao Min", "clocks": [], "instead_of": null}','60dce81da754f346312340865dce15b48262a7dbfa2f2dc817ec25d4249cc03d');
INSERT INTO "journal" VALUES(84,'6e3f81372abe0b8251e67950','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','0af1b487049e7ee2c91b2f80','arrived','{"visit": 1, "engineer": "Zhao Min", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-03T03:00:00Z", "at": "2026-03-03T01:00:00Z", "spare": "2h"}]}','0d199e57f434927c8da5cfaae964fa109a6a5fdf3eecb6d560d38200aa856540');
INSERT INTO "journal" VALUES(85,'ed7faffc67b5ebfa425a1919','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','0af1b487049e7ee2c91b2f80','recorded','{"visit": 1, "form": {"fault": "none", "cause": "no training", "action": "explained", "result": "they know how", "minutes": 30, "covered": {"parts": "free", "work": "free", "because": "in warranty"}}, "was": {}, "clocks": []}','7cc00e7992b7606c53ef48ce6e4a796dc3a5fda1ac8f804ec66c8c2ac33adfb6');
INSERT INTO "journal" VALUES(86,'ed7faffc67b5ebfa425a1919','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','0af1b487049e7ee2c91b2f80','charged','{"visit": 1, "because": "in warranty", "lines": [{"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "in warranty"}, {"kind": "work", "item": "labour", "quantity": 1, "unit": "30m", "unit_price": 6000, "list_amount": 6000, "amount": 0, "because": "in warranty"}], "total": 0, "currency": "CNY", "decimals": 2}','04297833570d24240cade145c624fd162cad52da1b8a60aa18ca9bfccdd80fb5');
INSERT INTO "journal" VALUES(87,'ed7faffc67b5ebfa425a1919','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','0af1b487049e7ee2c91b2f80','finished','{"visit": 1, "engineer": "Zhao Min", "clocks": []}','d2249f3dcdfa479269ab71c8c0bf5cd56b329c72f02f92c82bd70f59e53f49e6');
INSERT INTO "journal" VALUES(88,'feebe94413a500c2ef7b8b25','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','0af1b487049e7ee2c91b2f80','resolved','{"cause": "no training", "solution": "explained", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-10T09:30:00Z", "at": "2026-03-03T01:00:00Z", "spare": "5 working days"}]}','7405d659a84a010ba89c11443ccd873c916905cd0b03b7d9b1dd99cfe5bd6c5d');
INSERT INTO "journal" VALUES(89,'7fcad5bc8487015b7456690e','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','0af1b487049e7ee2c91b2f80','closed','{"note": "content", "clocks": []}','47de85f9d3747a3b0a7f65c257c0c2ab38c62452866217792eab5a02a554b60e');
INSERT INTO "journal" VALUES(90,'ef9a80d4c7b23ee1af4807ad','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','0af1b487049e7ee2c91b2f80','reopened','{"reason": "again", "clocks": [{"target": "solve", "change": "resumed", "due": "2026-03-10T09:30:00Z"}]}','66c58a19c605e649765451eedb6f40c74b38dd105a174d6c3f4b16a27cc5815f');
INSERT INTO "journal" VALUES(91,'d804e54d17b0962c6a961932','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','customer','fd1df5c469dd15872b2a231b','customer added','{"number": "CU-0004", "name": "Sample School", "phones": []}','dabd058acdb4548cff7cf2a299fcaad179483a94e9e870f959ab0748f6c90f27');
INSERT INTO "journal" VALUES(92,'d804e54d17b0962c6a961932','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','ticket','65caba7c7c0b22e1cfd0fc9c','logged','{"channel": "phone", "caller": null, "phone": null, "said": "Door, Lock, Stuck", "summary": "Door, Lock, Stuck", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "typed": ["priority"], "assumed": ["region", "tier", "kind", "phase"], "terms": "ef4bd691445c7be1aec4c8c5", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T02:30:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','3af4780bbebbf378fc43e252f4fdf20cd0c9f35bb0a2eed28838e5e133954283');
INSERT INTO "journal" VALUES(93,'d804e54d17b0962c6a961932','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','engineer','976967e182414b2f97c5fc06','engineer added','{"name": "Ada", "station": null}','18bdb1c54ac94851bfd2c24b03733fea2de633dee8a70bb42d8a0128f210ca79');
INSERT INTO "journal" VALUES(94,'d804e54d17b0962c6a961932','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','ticket','65caba7c7c0b22e1cfd0fc9c','assigned','{"engineer": "Ada", "was": null, "clocks": []}','3d272b8b47f26f4a24901674a40e0452d23a4304a1e5d6a69c10a757f3a75a4c');
INSERT INTO "journal" VALUES(95,'d804e54d17b0962c6a961932','2026-03-02T00:50:00Z','2026-03-02T00:50:00Z','Ada','ticket','65caba7c7c0b22e1cfd0fc9c','resolved','{"cause": "not recorded", "solution": "not recorded in the log", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T02:30:00Z", "at": "2026-03-02T00:50:00Z", "spare": "1h40m"}, {"target": "solve", "change": "met", "due": "2026-03-09T09:30:00Z", "at": "2026-03-02T00:50:00Z", "spare": "5 working days"}]}','bc5c30f14ac982a3c253492f299269e3555b35eeabbdf8c2427b913e3e169061');
INSERT INTO "journal" VALUES(96,'d804e54d17b0962c6a961932','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','65caba7c7c0b22e1cfd0fc9c','imported','{"file": "incidents.csv", "rows": 2, "through": "2026-03-02T00:50:00Z"}','d9a2be5b74b9ff686eac5f9bbe12fe626ef654afeeb3b1f3f74c9f0145d8aa34');
INSERT INTO "journal" VALUES(97,'fa0eac442b2a540f64c3ca08','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','engineer','8fc3b966f48735d9b8415663','engineer changed','{"name": "Zhao Min", "changed": {"capacity": 8}}','f3074f30d73e9d56c7da6f5e5b4c586d09e8036626155f0828fa7980bdf4237f');
INSERT INTO "journal" VALUES(98,'57cd9c3e54dc1a81e897401e','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','engineer','8fc3b966f48735d9b8415663','engineer away','{"name": "Zhao Min", "since": "2026-04-30T16:00:00Z", "until": "2026-05-05T16:00:00Z", "note": "on leave"}','4c80dc9737a80cbef36ae1d2fecb1b27c299f48e41e068726f476c361d85e0cc');
INSERT INTO "journal" VALUES(99,'a5a7c9840fac287d8eab1196','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','ad03456547c964faf9c128ed','appointed','{"visit_at": "2026-03-05T06:00:00Z", "visit_until": "2026-03-05T08:00:00Z", "asked_by": "desk", "note": null, "clocks": []}','6d28000adadd6c34ed5b37dca68d6d2c31fe941723a4bad2d43b548bb3b3073f');
INSERT INTO "journal" VALUES(100,'e7de447e79c853f97bd3e435','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','ad03456547c964faf9c128ed','held','{"reason": "customer", "note": null, "ends_at": "2026-03-06T01:00:00Z", "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "held", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "held", "due": "2026-03-02T09:30:00Z"}]}','e9a28ecca53073c89f7af8448f35cc51ad1fd7a7b46c3ff62e8207bd9d1467bd');
INSERT INTO "journal" VALUES(101,'a4ee0b3864d79a69816e4e3a','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','592e115e16446fd2a1a2a87a','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the printer jams again", "summary": "the printer jams again", "priority": "P3", "tier": "gold", "region": "county", "kind": "fault", "equipment": "PR-1001", "contract": "C-0001", "follows": "SD-000001", "typed": ["region", "kind"], "assumed": ["priority", "phase"], "terms": "f1a083d63045bde169127f15", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-04T01:15:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-04T01:30:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "3 working days"}]}','725fcf50070ae6cc58232c70dd3b5ce528acc4c3ca28f758862895ff6b0910ab');
INSERT INTO "journal" VALUES(102,'a4ee0b3864d79a69816e4e3a','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','d95b24649b8eb6209ab64dab','followed','{"number": "SD-000008", "said": "the printer jams again"}','10f32fd226ffc6db954e2e30c3a1833ab19ed1ba75db76515d0601b0be11fdd1');
INSERT INTO "journal" VALUES(103,'c3fadbf5a1140f0217ca70fe','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','24b3c9f1959b5dd3415cf790','classified','{"entered_why": "it was never critical", "changed": {"priority": ["P1", "P2"]}, "corrects": "9f7a6914da9ba2b096918443 logged 2026-03-02T09:20:00Z", "put_right": {"9f7a6914da9ba2b096918443 logged 2026-03-02T09:20:00Z": "a06a9869ac75eb8c33509ca1"}, "clocks": []}','a2fb805acc330e660e688b7e29fd78bfc39ed2cbf4da86bd5af83164030b62ec');
INSERT INTO "journal" VALUES(104,'77c878f81b390fd8724451db','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','56c6f83a0ab50dde2ef0b320','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the screen is dark", "summary": "the screen is dark", "priority": "P1", "tier": "standard", "region": "city", "kind": "fault", "typed": ["priority"], "assumed": ["region", "tier", "kind", "phase"], "terms": "e547809133572e135434a9c9", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-04T01:30:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-05T01:00:00Z", "within": "8h"}]}','b7ddac6b4beca1d9706a030ec978a9f65aa3a6bf5ea3029397da63f7857cf68a');
INSERT INTO "journal" VALUES(105,'327567130451b843c0d885d9','2026-03-04T01:10:00Z','2026-03-04T03:00:00Z','tester','ticket','56c6f83a0ab50dde2ef0b320','answered','{"entered_why": "written on paper", "text": "told them to wait", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-04T01:30:00Z", "at": "2026-03-04T01:10:00Z", "mended": "2026-03-04T01:30:00Z", "spare": "20m"}]}','2ac923b52ee28491c22973578784218d7926d29494a0b66c8bd3c870e8d80c23');
INSERT INTO "journal" VALUES(106,'48f09a65b00402ae7cef525c','2026-03-06T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','ad03456547c964faf9c128ed','resumed','{"foreseen": true, "clocks": [{"target": "answer", "change": "resumed", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "resumed", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "resumed", "due": "2026-03-02T09:30:00Z"}]}','a1ee7551a442d8f5201aab934e0963717c1eac1e7ba2082eba6d2b87cf25802c');
INSERT INTO "journal" VALUES(107,'d8379c8643c5f644831e540f','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','96e36384f0cf20acae75533a','training planned','{"number": "TR-0001", "course": "use", "starts": "2026-03-31T06:00:00Z", "trainer": "Wang Lin", "place": "North wing", "customer": "Example Clinic", "places": 8}','67ed558ac7b7f41c7fe11e9191a90503a5a9d414fb68f1c18191bb38c8473cc5');
INSERT INTO "journal" VALUES(108,'49b795c87eb8270fdba39ade','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','contract','8660cb8c63ffbcb3647b570b','entitlement used','{"contract": "C-0001", "entitlement": "training", "quantity": 1, "left": 0}','ae2ad31feead70180812327b907574ac5364d936aa3c907500425439ce2fbc7b');
INSERT INTO "journal" VALUES(109,'49b795c87eb8270fdba39ade','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','96e36384f0cf20acae75533a','training enrolled','{"number": "TR-0001", "course": "use", "name": "Ms Hu", "customer": "Example Clinic", "contract": "C-0001", "entitlement": "training", "amount": null, "currency": null, "decimals": null}','220bc5cdb763efda4813c32783edf62cdf8b77a14f649619f2043e3afe50d64a');
INSERT INTO "journal" VALUES(110,'49b795c87eb8270fdba39ade','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','96e36384f0cf20acae75533a','training enrolled','{"number": "TR-0001", "course": "use", "name": "Mr Li", "customer": "Example Clinic", "contract": null, "entitlement": null, "amount": 0, "currency": "CNY", "decimals": 2}','c650574e3ae54acb7f616227873f6df3ecb5af33f276acb0ef94c16784ff260f');
INSERT INTO "journal" VALUES(111,'290a4cd36405bba4f4ecd72f','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','96e36384f0cf20acae75533a','training enrolled','{"number": "TR-0001", "course": "use", "name": "Zhao Min", "customer": null, "contract": null, "entitlement": null, "amount": null, "currency": null, "decimals": null}','cb8b49253f1e603e84b8ab05f3fd548f0414bfafc0a31617934068434cb278bd');
INSERT INTO "journal" VALUES(112,'1dcb7fca69c98086bcabbc40','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','96e36384f0cf20acae75533a','training held','{"number": "TR-0001", "course": "use", "enrolled": 3}','f0b828855fa437ed7f4ccedceb9b4679a647888d7f890dde67cc9927b556ee22');
INSERT INTO "journal" VALUES(113,'1dcb7fca69c98086bcabbc40','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','96e36384f0cf20acae75533a','training judged','{"number": "TR-0001", "course": "use", "name": "Mr Li", "present": true, "mark": 85, "passed": true, "certificate": "CE-0001", "was": {"present": null, "mark": null, "passed": null, "certificate": null}}','9b3f09db51d06c9d8d4f777c30757b205ca32e504c3c18403065df15bce4f07d');
INSERT INTO "journal" VALUES(114,'1dcb7fca69c98086bcabbc40','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','96e36384f0cf20acae75533a','training judged','{"number": "TR-0001", "course": "use", "name": "Ms Hu", "present": false, "mark": null, "passed": false, "certificate": null, "was": {"present": null, "mark": null, "passed": null, "certificate": null}}','acaaf393bc44d9571dedd5ec603119477d8d3ace0058b0e97d96834addda9a70');
INSERT INTO "journal" VALUES(115,'1dcb7fca69c98086bcabbc40','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','8fc3b966f48735d9b8415663','engineer changed','{"name": "Zhao Min", "changed": {"skills": ["installation", "soldering"]}}','93a77d60aea212a05a4970d92d421861237bc285f2876bd94c1507d06f505f2b');
INSERT INTO "journal" VALUES(116,'1dcb7fca69c98086bcabbc40','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','96e36384f0cf20acae75533a','training judged','{"number": "TR-0001", "course": "use", "name": "Zhao Min", "present": true, "mark": 70, "passed": true, "certificate": "CE-0002", "was": {"present": null, "mark": null, "passed": null, "certificate": null}}','50874d2fb354906ca0e213a9a1c31b6da4a5a9d60616baadbe43c28b770732f3');
INSERT INTO "journal" VALUES(117,'016dda4a5eb70ab923776e01','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','656c3da66b95ca27abc7cad4','training planned','{"number": "TR-0002", "course": "use", "starts": "2026-04-20T01:00:00Z", "trainer": null, "place": null, "customer": null, "places": null}','651f8a4aa823fa468c60d2732086675591c18c077adf85c10d9e78c2b0beb91b');
INSERT INTO "journal" VALUES(118,'857de40c776b582d77f915a9','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','c98fffe935196289ecec976e','assessed','{"number": "AS-0001", "month": "2026-03", "rule": "tidy", "who": "Wang Lin", "about": "SD-000001/1", "fact": {"check": "tidy"}, "because": null, "penalty": 2000, "currency": "CNY", "decimals": 2}','0b9708ffaf7de926a65425bcaee2beeaab6d2459cc1ded4aa8642bb9c685d089');
INSERT INTO "journal" VALUES(119,'5722d6c6c464636a1fb015eb','2026-03-20T02:00:00Z','2026-04-01T01:00:00Z','tester','engineer','c98fffe935196289ecec976e','assessed','{"number": "AS-0002", "month": "2026-03", "rule": "calls", "who": "Wang Lin", "about": "SD-000001", "fact": null, "because": "line engaged", "penalty": 10000, "currency": "CNY", "decimals": 2}','59bdbfaacfef0527c419033ff470148086cda9219b3697e7a708d0eda5bdb5f2');
INSERT INTO "journal" VALUES(120,'b82b989b1aeff560f6c754fd','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','c98fffe935196289ecec976e','assessment waived','{"number": "AS-0002", "month": "2026-03", "rule": "calls", "who": "Wang Lin", "about": "SD-000001", "fact": null, "because": "line engaged", "penalty": 10000, "currency": "CNY", "decimals": 2, "waived_because": "the line was down"}','ced637f4f0a740cbfeb9c6200b976d197b020c01380fd6d526a763da59aa5f4b');
INSERT INTO "journal" VALUES(121,'9c9afc98073fadda09bf9fd2','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','assessment','2026-03','assessment closed','{"month": "2026-03", "count": 2}','10afa8a5b06b943ac3183ca52f8606d73db3a2c6d932e433b6930b37a3ab90ba');
INSERT INTO "journal" VALUES(122,'c9bb10d438a220c736f48253','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','c98fffe935196289ecec976e','assessment told','{"name": "Wang Lin", "month": "2026-03", "by": null, "late": false}','a1c18c69ef41b074f586192af666a735a1bf552386b1c607ee1e2472a4f747cd');
INSERT INTO "journal" VALUES(123,'548d414edcaba3ed97a38e3b','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','56d428a6a65c73152a31d8f7','turnover entered','{"customer": "Sample Dealer", "month": "2026-02", "amount": 2000000, "was": null, "basis": "payments", "currency": "CNY", "decimals": 2}','5503f6a90039ecc1daedf7f96b8e79bed340c87d898a9037731d5cdccd07b28c');
INSERT INTO "journal" VALUES(124,'49a022ed3073afa6c5b1ef74','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','56d428a6a65c73152a31d8f7','quarter settled','{"customer": "Sample Dealer", "quarter": "2026Q1", "basis": "payments", "turnover": 2000000, "budget": 30000, "carried_in": 0, "spent": 14000, "charged": 0, "paid": 0, "carried_out": 16000, "forfeited": 0, "currency": "CNY", "decimals": 2, "forfeited_why": null}','5b275fc1cc1da430fd489ad076f9832071bd3976dade17ef66f375e0d2081432');
INSERT INTO "journal" VALUES(125,'c4e55c58fe0d64fe0fe183bd','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','56d428a6a65c73152a31d8f7','turnover entered','{"customer": "Sample Dealer", "month": "2026-04", "amount": 100000, "was": null, "basis": "payments", "currency": "CNY", "decimals": 2}','9da5de28c9ef307ea289ea04171b0b0b48ef1f43964b0d636109a697a4f8b1a9');
INSERT INTO "journal" VALUES(126,'3aaed4eb25ecfdff8cb5a9b6','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','122523590a57ab0b7316cc3d','customer added','{"number": "CU-0005", "name": "Sample Dealers", "phones": ["010 5550 0007 ext 12"]}','a65ea5307153bc02e11a73502279682ea5da34a06d35fa1c9391a15a8a0270af');
INSERT INTO "journal" VALUES(127,'b19437da3163d18405fc0788','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','56d428a6a65c73152a31d8f7','customer merged','{"name": "Sample Dealers", "number": "CU-0005", "into": "Sample Dealer", "into_number": "CU-0003", "had": {}, "filled": {}, "was": {"id": "122523590a57ab0b7316cc3d", "name": "Sample Dealers", "region": null, "tier": null, "phase": null, "address": null, "phones": ["010 5550 0007 ext 12"], "number": "CU-0005", "category": null, "since_on": "2026-04-01", "keeper": null, "note": null}}','4cdabfd04c0e73c8f4a1774e5d05eff0f2292d87bbd0a37424d2b9fd7c380d11');
INSERT INTO "journal" VALUES(128,'7393874ed5f820c30b7dc716','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','contract','50a2183fb96c7c5f66a2c5e2','contract extended by hand','{"number": "C-0002", "was": "2027-01-31", "ends_on": "2027-06-30", "why": "goodwill"}','ae94fef1f6fce7cefe991fd080febd892e8de65b7a2ba65b555dd35240b4f22a');
INSERT INTO "journal" VALUES(129,'b2e655053a653597eafb3565','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','d95b24649b8eb6209ab64dab','surveyed','{"survey": "A-0001", "key": "service", "marks": {"attitude": 5}, "words": {}, "says": "came at once", "opinion": "service", "answered_by": "Li Na", "how": "phone", "clocks": []}','3c171a45783aaba467516aa5f022684b95b21cc8ea3de574a80592d7531f1a04');
INSERT INTO "journal" VALUES(130,'63dc1e218238cc21f48798a8','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','e735574b2405a2e092e4cb8d','not reached','{"survey": "A-0002", "key": "service", "how": null, "says": null}','ee1ef07e66ca34de82f991dae452a8d8cbbbdae43bd28cfdc268dbe5a347db13');
INSERT INTO "journal" VALUES(131,'4b07bcb4c5a442e378d96753','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','b3f77a0d61b408849d403e01','contact changed','{"customer": "Example Clinic", "name": "Li Na", "changed": {"left_on": "2026-04-01"}, "was": {"left_on": null}}','b57b887552ce387f0e72f4ada5537cd495d23e37f0c2f12e0717eede153114c7');
INSERT INTO "journal" VALUES(132,'4da575a7c626e08a4035b972','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','bd0a4db2b6cb88f35dbcd572','equipment changed','{"serial": "PR-1002", "changed": {"plate": "豫A12345", "note": "in the van"}, "was": {"plate": null, "note": null}}','7784f511b2e5895aee81ad8b4a6cad76d48be02d0dd1d59c9d0a91e86a068a5e');
INSERT INTO "journal" VALUES(133,'203bcaa8c724d12796dc8265','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','64cd361d2947bca85e0ba592','logged','{"channel": "phone", "caller": null, "phone": null, "said": "a slip", "summary": "a slip", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "ef4bd691445c7be1aec4c8c5", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','4026816def7b66b260a5987f02d11f54a8e55616aa568451ce62f3958a41707e');
INSERT INTO "journal" VALUES(134,'fab76636ceebdfd593179f21','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','64cd361d2947bca85e0ba592','undone','{"of": [{"kind": "logged", "data": {"channel": "phone", "caller": null, "phone": null, "said": "a slip", "summary": "a slip", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "ef4bd691445c7be1aec4c8c5"}}], "withdrawn": "SD-000010", "clocks": []}','9d9827f663d8b2c6460bc5c0913ad4902015e71b2422f360135b28d2ec2c9de1');
INSERT INTO "journal" VALUES(135,'69de50cad253272e7a12f8cf','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','9f62ce2dc6124469a89e549c','logged','{"channel": "phone", "caller": null, "phone": null, "said": "does anybody come?", "summary": "does anybody come?", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "ef4bd691445c7be1aec4c8c5", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','d390a9da9d9264c75179b08b3093d109c0e51b82026c57fe4281927f492871ad');
INSERT INTO "journal" VALUES(136,'7ed72d1eea7f68a2882e3753','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','0f1dd305a6fa8b3965f6f389','logged','{"channel": "phone", "caller": null, "phone": null, "said": "logged twice", "summary": "logged twice", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "ef4bd691445c7be1aec4c8c5", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','2539eae6d7a72663bc4767d4d342b336a8505531d888750f470140ac8e654b60');
INSERT INTO "journal" VALUES(137,'c36bf1742b6049e87f42417e','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','0f1dd305a6fa8b3965f6f389','edited','{"changed": {"summary": ["logged twice", "does anybody come"], "caller": ["", "Mr Sample"]}, "typed": ["summary", "caller"]}','eb37a53a68d1c520bc9707814d84231b78b8436400237a27dfd397d8122ffefe');
INSERT INTO "journal" VALUES(138,'b7925ba852c8cd7eda076d14','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','9f62ce2dc6124469a89e549c','called','{"clocks": [], "channel": "phone", "caller": null, "phone": null, "said": "logged twice", "told_of": "SD-000012", "told_by": "tester", "entered_why": null}','fdf67af690ec78b20b8b010d5533e592e11a153a2dfb2d3922d6a468d14591cd');
INSERT INTO "journal" VALUES(139,'b7925ba852c8cd7eda076d14','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','0f1dd305a6fa8b3965f6f389','merged','{"into": "SD-000011", "clocks": [{"target": "answer", "change": "void", "due": "2026-04-01T03:00:00Z"}, {"target": "solve", "change": "void", "due": "2026-04-09T09:30:00Z"}]}','33038a39659fbdc554d1783e236a278b7930f7f0ae0295647d12e6d83959ed74');
INSERT INTO "journal" VALUES(140,'b7925ba852c8cd7eda076d14','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','9f62ce2dc6124469a89e549c','duplicate merged','{"number": "SD-000012", "calls": 1, "files": 0, "clocks": []}','bccc1854f07cbaa2f865768f29605dd2b4a138725ff08dfa4c3bcbc1ec5fa1b2');
INSERT INTO "journal" VALUES(141,'98a530e80d011cf9badcf522','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','8a05df14ee33bfb2e992197c','customer added','{"number": "CU-0006", "name": "Sample Works", "phones": []}','c20e77f70460e4e6dd44a5ae4cbdf70dcb311b26fdbe45632a530e1a58c1f25e');
INSERT INTO "journal" VALUES(142,'ddc457514f8f5af11516da75','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','288ecfa38523571d729d2eb7','customer added','{"number": "CU-0007", "name": "Li Na", "phones": []}','c3d10cb1fccb05aa78fb281d88e5adc81d9560b07227edd4c1512efc6d329393');
INSERT INTO "journal" VALUES(143,'ddc457514f8f5af11516da75','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','bbebbb50622a06b82bca69e9','logged','{"channel": "mail", "caller": "Li Na", "phone": null, "said": "no sound\nsince nine", "summary": "no sound", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "ef4bd691445c7be1aec4c8c5", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','d8a6247d8b9ecf89a6f8a0cfe6e49c2a058b93b1be4f993c15e2b5051c781f51');
INSERT INTO "journal" VALUES(144,'ddc457514f8f5af11516da75','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','288ecfa38523571d729d2eb7','contact added','{"customer": "Li Na", "name": "Li Na", "site": null, "role": null, "phone": null, "mail": "li@example.invalid"}','9b39fc9e3f127d07f6bcee7e093190eae7266cf6a49ccf87a4f2fa2b8e2014bb');
INSERT INTO "journal" VALUES(145,'ddc457514f8f5af11516da75','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','bbebbb50622a06b82bca69e9','mailed','{"from": "li@example.invalid", "message_id": "<1@example.invalid>"}','7dd20a8fb376049ef6c323cc571f99c703e31ee1b44a31bf787031017460fcb1');
INSERT INTO "journal" VALUES(146,'1a08546e170d418d712bac35','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','9f62ce2dc6124469a89e549c','ordered','{"visit": 1, "engineer": "Wang Lin", "clocks": [], "instead_of": null, "along": ["Zhao Min"]}','f4feb4a057513b5fe5300c0650f1ae87fec64917988b2492df7b5b30c6e093ec');
INSERT INTO "journal" VALUES(147,'3d57f696733b17675d679e95','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','fecb3f0a6493d1f6d8b1abc2','task added','{"number": "T-0001", "what": "send the manual", "customer": "Example Clinic", "due": "2026-04-03", "engineer": "Wang Lin", "role": null}','e0c5977c39ecf42a9a01aa82ca04969ac408c6c95e29be93ff9a76140a25fc59');
INSERT INTO "journal" VALUES(148,'92d39e754ce2a38a7d4a75bb','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','fecb3f0a6493d1f6d8b1abc2','task put off','{"number": "T-0001", "what": "send the manual", "customer": "Example Clinic", "about": null, "was": "2026-04-03", "due": "2026-04-08", "why": "they are on holiday"}','8d51e6fc9a231225500f7577802807480d873e76ce38719c9d48c9654c52d347');
INSERT INTO "journal" VALUES(149,'297f523be5329ad5f47ee562','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','bd0a4db2b6cb88f35dbcd572','equipment accepted','{"serial": "PR-1002", "stage": "final", "accepted_on": "2026-04-01", "accepted_by": "Ms Example", "remark": null, "was": null}','69eb398902d853a4ffdba0817ed00835fb0fe65a65d2532a4029140ec069da54');
INSERT INTO "journal" VALUES(150,'297f523be5329ad5f47ee562','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','bd0a4db2b6cb88f35dbcd572','equipment changed','{"serial": "PR-1002", "changed": {"accepted_on": "2026-04-01"}, "was": {"accepted_on": "2026-02-02"}}','42679a3ca55380d67e179749ff394d1b676077bd9a9194eee7488443b96fb460');
INSERT INTO "journal" VALUES(151,'297f523be5329ad5f47ee562','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','bd0a4db2b6cb88f35dbcd572','file kept','{"of": "PR-1002", "number": 1, "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','0b9e23200a51cd057cfee4f9156357449cc045bffa79f6ab383dfd302290f530');
INSERT INTO "journal" VALUES(152,'f976b442b79a3c54852f6202','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','bd0a4db2b6cb88f35dbcd572','card received','{"serial": "PR-1002", "number": null, "dealer": "Sample Dealer", "sold_on": "2026-02-01", "received_on": "2026-02-10", "void_because": null, "was": null}','4c5219be043e0de3f2c036a1ea4ed138d856040fb7e0ee6460f5e731a641f828');
INSERT INTO "journal" VALUES(153,'d920dcfde24cab02356f5ad4','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','f684b80d96f3a20d59daac7d','task planned','{"number": "T-0002", "what": "count the spares", "customer": null, "about": "centre", "due": "2026-04-30", "rule": "count", "engineer": null, "role": null}','584a925fc0de100deef1de3278c1bd971d1b58b81830f03e5ffb480d645c8704');
INSERT INTO "journal" VALUES(154,'d920dcfde24cab02356f5ad4','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','36673bc15d2999551c2d39f8','task planned','{"number": "T-0003", "what": "count the spares", "customer": null, "about": "north", "due": "2026-04-30", "rule": "count", "engineer": null, "role": null}','ed6dbaefbac4301119171e3a405dfd078826802d82ecffd1fe66a426c9dfe709');
INSERT INTO "journal" VALUES(155,'d920dcfde24cab02356f5ad4','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','c225069c49d2ef050d0afbf9','task planned','{"number": "T-0004", "what": "Fault", "customer": "Example Clinic", "about": "C-0001", "due": "2026-04-30", "rule": "visit", "engineer": null, "role": null}','ce73dc131bcfa0a0c824f388f9d7aa73d485d74cc229c1b01680e256facd8cb3');
INSERT INTO "journal" VALUES(156,'d920dcfde24cab02356f5ad4','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','41baefb626b1ea67183cf836','task planned','{"number": "T-0005", "what": "Fault", "customer": "示例诊所", "about": "C-0002", "due": "2026-04-30", "rule": "visit", "engineer": null, "role": null}','a293d47d92fb07915fe313d73de33616f3add2a3a85f3bfa4de8a06de3510f6b');
INSERT INTO "journal" VALUES(157,'bb369110ee30e347a55e038b','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','9f62ce2dc6124469a89e549c','arrived','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "answer", "change": "met", "due": "2026-04-01T03:00:00Z", "at": "2026-04-01T01:00:00Z", "spare": "2h"}]}','3929313e94f2dcf66281c42746306d4f41a26aa94ed6953d30fcedf856bb4f37');
INSERT INTO "journal" VALUES(158,'4e8e25e318ffbe350d604ad8','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','9f62ce2dc6124469a89e549c','recorded','{"visit": 1, "form": {"place": "third floor", "advice": "do not bend it", "covered": {"parts": "price", "work": "price", "because": "out of warranty"}, "checklist": {"tidy": true}, "work": {"training": 1}, "methods": {"training": "at the machine"}, "found": ["cable loose"]}, "was": {}, "clocks": []}','0910c5bab6bd723a7cb4e8d2963ffc4615b5b3ccd31735d06f544baf65de887f');
INSERT INTO "journal" VALUES(159,'4e8e25e318ffbe350d604ad8','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','a36df9491212d69f1403859d','logged','{"channel": "phone", "caller": null, "phone": null, "said": "cable loose", "summary": "cable loose", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "follows": "SD-000011", "typed": ["region"], "assumed": ["priority", "tier", "kind", "phase"], "terms": "ef4bd691445c7be1aec4c8c5", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','9ce03736ee767a3233b97632bb010e38fc283ee9a8db1062578a95febfe1f9f5');
INSERT INTO "journal" VALUES(160,'4e8e25e318ffbe350d604ad8','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','9f62ce2dc6124469a89e549c','followed','{"number": "SD-000014", "said": "cable loose"}','c5b355b5c3449c0058146f35934cba48e9289207a3382d1e435234a1da4b37a4');
INSERT INTO "journal" VALUES(161,'4e8e25e318ffbe350d604ad8','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','9f62ce2dc6124469a89e549c','charged','{"visit": 1, "because": "out of warranty", "lines": [{"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 8000, "because": null}, {"kind": "work", "item": "training", "quantity": 1, "unit": "place", "unit_price": 20000, "list_amount": 20000, "amount": 20000, "because": null}], "total": 28000, "currency": "CNY", "decimals": 2}','839283811a001937aa1b8234bf44f06120fe402453282bfc2eb765cdd14db73f');
INSERT INTO "journal" VALUES(162,'99a4145ed753994998573ab1','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','9f62ce2dc6124469a89e549c','judged','{"visit": 1, "form": {"tidy": false}, "was": {"tidy": true}, "note": null}','4043c59b5a4c1cdd56d9b44109459a20b295e7ec7e11d5c4c1e9a77b94c53778');
INSERT INTO "journal" VALUES(163,'625880da7c1169a1bc41e327','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','article','922d8863075996017b8cd8d6','article added','{"number": "K-0001", "title": "nobody knows how it prints", "equipment": null, "code": null, "symptom": "how does it print", "cause": "no training", "solution": "explained", "ticket": "SD-000007"}','494ef5a040fe450dfcac366d45868b30de84712d2cbfcd15f58ae91a5c811bfe');
INSERT INTO "journal" VALUES(164,'cbd2c52708c9c67e5f68cb86','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','d436d0fb4d25c60c80c53497','logged','{"channel": "phone", "caller": null, "phone": null, "said": "how does it print now", "summary": "how does it print now", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "ef4bd691445c7be1aec4c8c5", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T04:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','ea6e5ebfabdfb07f8d5f9c993207e31d2047de673ec23b54c41333cf29a4c546');
INSERT INTO "journal" VALUES(165,'ca19d1d2213a4572de8e9517','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','d436d0fb4d25c60c80c53497','resolved','{"cause": "no training", "solution": "explained", "clocks": [{"target": "answer", "change": "met", "due": "2026-04-01T04:00:00Z", "at": "2026-04-01T02:00:00Z", "spare": "2h"}, {"target": "solve", "change": "met", "due": "2026-04-09T09:30:00Z", "at": "2026-04-01T02:00:00Z", "spare": "5 working days"}]}','ea64e2d407dc1d964ed0a8443dbdded3b6b5055a5033ced1347f5bb6dfc0cb1f');
INSERT INTO "journal" VALUES(166,'ca19d1d2213a4572de8e9517','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','d436d0fb4d25c60c80c53497','article used','{"article": "K-0001", "title": "nobody knows how it prints"}','8de889327cd041a5013bc21a3358e4216a331bd19333980466242bd47fd92321');
INSERT INTO "journal" VALUES(167,'fba8dec35edd91e7dabe3bdc','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','4b742408456c0e7e968b5baa','logged','{"channel": "phone", "caller": "Ms Example", "phone": null, "said": "nobody came", "summary": "nobody came", "priority": "P3", "tier": "standard", "region": "city", "kind": "complaint", "equipment": "PR-1002", "contract": "C-0002", "typed": ["region", "kind", "contract"], "assumed": ["priority", "phase"], "terms": "ef4bd691445c7be1aec4c8c5", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T04:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','f7255b9c8b8ca244dad90fcef12eac4d75ce0502750d7799c7b34902408b8e24');
INSERT INTO "journal" VALUES(168,'fba8dec35edd91e7dabe3bdc','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','4b742408456c0e7e968b5baa','complaint about','{"number": "SD-000016", "about": "SD-000002", "engineer": "Wang Lin"}','e09f781b2ca7bca5b7d01e513d5294b667b27cabddb3c14e648044ffa24cf7e3');
INSERT INTO "journal" VALUES(169,'fba8dec35edd91e7dabe3bdc','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','e735574b2405a2e092e4cb8d','complained','{"number": "SD-000016", "engineer": "Wang Lin", "said": "nobody came", "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-09T09:30:00Z"}]}','d50668df676366bea7f38a754e8452680bd6c3ecaff20a8f39a063a4b1d101c1');
INSERT INTO "journal" VALUES(170,'875979a5aa320c7546990ecc','2026-04-01T03:00:00Z','2026-04-01T03:00:00Z','wang','engineer','c98fffe935196289ecec976e','copy taken','{"mark": "wang", "days": 14, "ahead": 0}','5db2299f6ca3b53f8374881232c1816d86c6bbb164a13feb1e3ff9639c30940e');
INSERT INTO "journal" VALUES(171,'49364f23ca708d06de90fa2c','2026-04-01T03:01:00Z','2026-04-01T03:01:00Z','tester','ticket','9f62ce2dc6124469a89e549c','file attached','{"number": 1, "kind": "file", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','ffce530f799a43dfe58a6a5cae5c5e753361f286c3566ef9debe0fde423c1088');
INSERT INTO "journal" VALUES(172,'97f903b53915688849be2b05','2026-04-01T03:02:00Z','2026-04-01T03:02:00Z','wang','ticket','f4588870aa859ec68822e92f','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the plug is loose, too", "summary": "the plug is loose, too", "priority": "P3", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "assumed": ["priority", "kind", "phase"], "terms": "cbd0afcc68e8ac6926df22e6", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:17:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-04-01T03:32:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-04-07T09:30:00Z", "within": "3 working days"}]}','9fdb935d7abd35c643aa02c2c610afee4e3a8304abfc6bacb32e65f756358793');
INSERT INTO "journal" VALUES(173,'c32c5ef807783683863b5ff4','2026-04-01T03:02:00Z','2026-04-01T03:02:00Z','wang','engineer','c98fffe935196289ecec976e','copy taken','{"mark": "wang", "days": 14, "ahead": 0}','3ef48d4bc76a9703fc7d525576fef44703c1c4d70db45d5a3ae69d51b95d0929');
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
INSERT INTO "kept_file" VALUES('equipment','bd0a4db2b6cb88f35dbcd572',1,'photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-04-01T01:00:00Z');
CREATE TABLE loan (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  equipment_id TEXT NOT NULL REFERENCES equipment (id),
  lent_at TEXT NOT NULL,
  due_at TEXT NOT NULL,
  back_at TEXT,
  CHECK (back_at IS NULL OR back_at >= lent_at)
) STRICT;
INSERT INTO "loan" VALUES('5d90528c0434780ea9154f28','e735574b2405a2e092e4cb8d','49fb41c88c9413c73c67d824','2026-03-02T03:00:00Z','2026-03-17T03:00:00Z',NULL);
CREATE TABLE loss (
  move_id TEXT PRIMARY KEY REFERENCES stock_move (id),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  amount INTEGER NOT NULL CHECK (amount >= 0),
  currency TEXT NOT NULL
, decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4)) STRICT;
INSERT INTO "loss" VALUES('e1b85026f380478fda9aa191','c98fffe935196289ecec976e',12000,'CNY',2);
CREATE TABLE mail (
  message_id TEXT PRIMARY KEY,
  call_id TEXT NOT NULL REFERENCES call (id),
  sender TEXT NOT NULL  -- the address, folded
) STRICT;
INSERT INTO "mail" VALUES('<1@example.invalid>','15aa0cceb1f1a6269010fce1','li@example.invalid');
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
INSERT INTO "notice" VALUES('8553fe36c61d21d21080c5df','ad03456547c964faf9c128ed','head',NULL,'command','2026-03-02T09:20:00Z','{"target": "solve", "within": "same day", "percent": 75, "note": "time is running out", "due_at": "2026-03-02T09:30:00Z", "ticket": {"number": "SD-000004", "summary": "registration desk is down", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "2", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T03:30:00Z"}}',NULL,'2026-03-02T09:20:00Z',1,NULL,'f3bb65ead68ec5003efc5292',75,'2026-03-02T08:15:00Z',NULL,NULL);
INSERT INTO "notice" VALUES('ae483a0c44bf1babf4252dad','24b3c9f1959b5dd3415cf790','head',NULL,'command','2026-03-03T01:00:00Z','{"target": "solve", "within": "same day", "percent": 75, "note": "time is running out", "due_at": "2026-03-02T09:30:00Z", "ticket": {"number": "SD-000005", "summary": "cannot log in", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "1", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T09:20:00Z"}}',NULL,'2026-03-03T01:00:00Z',1,NULL,'58f422550c43eba81a055ac7',75,'2026-03-02T09:27:30Z',NULL,NULL);
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
INSERT INTO "operation" VALUES(1,'2a576cdf210db134c4cafb1c','command','tester','2026-03-02T00:30:00Z',1,1,NULL,NULL);
INSERT INTO "operation" VALUES(2,'6fe08d86329f6805426fd57f','command','tester','2026-03-02T00:30:00Z',2,2,NULL,NULL);
INSERT INTO "operation" VALUES(3,'b5496f7b87a06aa16718bbb5','command','tester','2026-03-02T00:30:00Z',3,3,NULL,NULL);
INSERT INTO "operation" VALUES(4,'c12b31c78605b10a208de120','command','tester','2026-03-02T00:30:00Z',4,4,NULL,NULL);
INSERT INTO "operation" VALUES(5,'d30c8e878925847d57465e3f','command','tester','2026-03-02T00:30:00Z',5,5,NULL,NULL);
INSERT INTO "operation" VALUES(6,'54de6cd9853426ff90891bab','command','tester','2026-03-02T00:30:00Z',6,6,NULL,NULL);
INSERT INTO "operation" VALUES(7,'b0e24f3dd02dd76b76087b05','command','tester','2026-03-02T00:30:00Z',7,7,NULL,NULL);
INSERT INTO "operation" VALUES(8,'c76596edab832682ca513b91','command','tester','2026-03-02T00:30:00Z',8,9,NULL,NULL);
INSERT INTO "operation" VALUES(9,'dcfc49e5b566b37cf85d4b4c','command','tester','2026-03-02T00:30:00Z',10,10,NULL,NULL);
INSERT INTO "operation" VALUES(10,'83eefb4c17f595c0c573d20c','command','tester','2026-03-02T00:30:00Z',11,11,NULL,NULL);
INSERT INTO "operation" VALUES(11,'c2fba64c391b03c899b54f7f','command','tester','2026-03-02T00:30:00Z',12,12,NULL,NULL);
INSERT INTO "operation" VALUES(12,'accc49bc9f94eaed4c635952','command','tester','2026-03-02T00:30:00Z',13,13,NULL,NULL);
INSERT INTO "operation" VALUES(13,'3cbd8fd7626885d7afa30086','command','tester','2026-03-02T00:30:00Z',14,14,NULL,NULL);
INSERT INTO "operation" VALUES(14,'e29a29ed29403629a20ec9b5','command','tester','2026-03-02T00:30:00Z',15,15,NULL,NULL);
INSERT INTO "operation" VALUES(15,'f91acfc83f5a6446abb793bc','command','tester','2026-03-02T00:30:00Z',16,16,NULL,NULL);
INSERT INTO "operation" VALUES(16,'7792f13be23ab361b3e8c388','command','tester','2026-03-02T00:30:00Z',17,17,NULL,NULL);
INSERT INTO "operation" VALUES(17,'f17d747797fd8ba3948f707d','command','tester','2026-03-02T00:30:00Z',18,18,NULL,NULL);
INSERT INTO "operation" VALUES(18,'36c9a88453e12e74bd8db66d','command','tester','2026-03-02T01:00:00Z',19,19,NULL,NULL);
INSERT INTO "operation" VALUES(19,'a831a66ca61c2e636d1fe6ac','command','tester','2026-03-02T01:00:00Z',20,20,NULL,NULL);
INSERT INTO "operation" VALUES(20,'fd2fd24691d584eabdbb36b2','command','tester','2026-03-02T01:00:00Z',21,21,NULL,NULL);
INSERT INTO "operation" VALUES(21,'0280bfc980c66b5e986aa5d7','command','tester','2026-03-02T01:00:00Z',22,22,NULL,NULL);
INSERT INTO "operation" VALUES(22,'b81340a6c1feb61fa4d405a8','command','tester','2026-03-02T01:00:00Z',23,23,NULL,NULL);
INSERT INTO "operation" VALUES(23,'8cbee7b08ac77a6debb6d60c','command','tester','2026-03-02T01:00:00Z',24,24,NULL,NULL);
INSERT INTO "operation" VALUES(24,'5cc9ff32ffb792a998430494','command','tester','2026-03-02T01:00:00Z',25,25,NULL,NULL);
INSERT INTO "operation" VALUES(25,'8613de7c2976eba660074ece','command','tester','2026-03-02T01:00:00Z',26,26,NULL,NULL);
INSERT INTO "operation" VALUES(26,'073bbb810ee9a6ccb36317b0','command','tester','2026-03-02T01:00:00Z',27,27,NULL,NULL);
INSERT INTO "operation" VALUES(27,'6d70f76b88c33ff6cdc25fa6','command','tester','2026-03-02T02:05:00Z',28,28,NULL,NULL);
INSERT INTO "operation" VALUES(28,'0a8deab3faa34118e1450a8d','command','tester','2026-03-02T02:05:00Z',29,32,NULL,NULL);
INSERT INTO "operation" VALUES(29,'99127d70df55d5dc1475e78f','command','tester','2026-03-02T02:05:00Z',33,33,NULL,NULL);
INSERT INTO "operation" VALUES(30,'6259c1e49877a560eb854a06','command','tester','2026-03-02T02:05:00Z',34,34,NULL,NULL);
INSERT INTO "operation" VALUES(31,'bcb32b798478b965f26750de','command','tester','2026-03-02T02:05:00Z',35,37,NULL,NULL);
INSERT INTO "operation" VALUES(32,'64d6a33c501148048aa08881','command','tester','2026-03-02T02:05:00Z',38,38,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0001"}}',NULL);
INSERT INTO "operation" VALUES(33,'42bcaee4c31368bb625b2222','command','tester','2026-03-02T02:05:00Z',39,39,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0002"}}',NULL);
INSERT INTO "operation" VALUES(34,'e1e816c33e91d7455edba07e','command','tester','2026-03-02T02:05:00Z',40,40,NULL,NULL);
INSERT INTO "operation" VALUES(35,'c2d79b52560599ef91e0bdc7','command','tester','2026-03-02T02:05:00Z',41,41,NULL,NULL);
INSERT INTO "operation" VALUES(36,'eca4b2ab8cbea136cbd20e89','command','tester','2026-03-02T02:05:00Z',42,42,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0003"}}',NULL);
INSERT INTO "operation" VALUES(37,'edca86432e475eeaac75e565','command','tester','2026-03-02T02:05:00Z',43,43,'{"why": "{receipt} is void: ''svcdesk pay {number}'' writes another", "facts": {"receipt": "R-0003", "number": "SD-000001"}}',NULL);
INSERT INTO "operation" VALUES(38,'97c8df1075bbe13fd099da5f','command','tester','2026-03-02T02:05:00Z',44,44,NULL,NULL);
INSERT INTO "operation" VALUES(39,'7269636623eef75a8d0db9b3','command','tester','2026-03-02T03:00:00Z',45,45,NULL,NULL);
INSERT INTO "operation" VALUES(40,'77c626eb229e4f3f2654952c','command','tester','2026-03-02T03:00:00Z',46,46,NULL,NULL);
INSERT INTO "operation" VALUES(41,'5351962064d0693df1c5047c','command','tester','2026-03-02T03:00:00Z',47,47,NULL,NULL);
INSERT INTO "operation" VALUES(42,'de407654c5b115f1571fe728','command','tester','2026-03-02T03:00:00Z',48,48,NULL,NULL);
INSERT INTO "operation" VALUES(43,'69e21b73c5541e3244d33065','command','wang','2026-03-02T03:00:00Z',49,49,NULL,NULL);
INSERT INTO "operation" VALUES(44,'9bbc52fa1e230c301c1659ff','command','tester','2026-03-02T03:00:00Z',50,50,NULL,NULL);
INSERT INTO "operation" VALUES(45,'6963195e660941bfa18472c2','command','tester','2026-03-02T03:00:00Z',51,51,'{"why": "{number} is on its way: ''svcdesk return back {number}'' when it is here again", "facts": {"number": "RMA-0001"}}',NULL);
INSERT INTO "operation" VALUES(46,'1cb86d193825c8c24ed13a4c','command','tester','2026-03-02T03:00:00Z',52,52,NULL,NULL);
INSERT INTO "operation" VALUES(47,'e4425f632b16c3d845643f28','command','tester','2026-03-02T03:30:00Z',53,53,NULL,NULL);
INSERT INTO "operation" VALUES(48,'ae69cce4a2209fa05d013057','command','tester','2026-03-02T03:30:00Z',54,54,NULL,NULL);
INSERT INTO "operation" VALUES(49,'20bc3148bdb40b6fa09883b2','command','tester','2026-03-02T06:00:00Z',55,55,NULL,NULL);
INSERT INTO "operation" VALUES(50,'5406205db5dc80d3207a7bbb','command','tester','2026-03-02T06:00:00Z',56,56,NULL,NULL);
INSERT INTO "operation" VALUES(51,'a6543683da90d18a6e9869d1','command','tester','2026-03-02T06:00:00Z',57,58,NULL,NULL);
INSERT INTO "operation" VALUES(52,'5aa51d9921fc9d95be5988d6','command','tester','2026-03-02T06:00:00Z',59,59,NULL,NULL);
INSERT INTO "operation" VALUES(53,'b3584cc74d2d830e32cb8fc1','command','wang','2026-03-02T06:00:00Z',60,60,NULL,NULL);
INSERT INTO "operation" VALUES(54,'0bb5b77c07f0a3272614bf7f','command','tester','2026-03-02T06:00:00Z',61,62,'{"why": "{number} is shipped: ''svcdesk stock transfer {part} {quantity} --from {holder} --to {source}'' returns it", "facts": {"number": "REQ-0001", "part": "roller", "quantity": 2, "holder": "centre", "source": "warehouse"}}',NULL);
INSERT INTO "operation" VALUES(55,'c749c9fb6aaf3521e77ff13d','command','tester','2026-03-02T06:00:00Z',63,63,NULL,NULL);
INSERT INTO "operation" VALUES(56,'ed1d54b89acfdd3b8e8c17b6','command','tester','2026-03-02T06:00:00Z',64,64,NULL,NULL);
INSERT INTO "operation" VALUES(57,'9f7a6914da9ba2b096918443','command','tester','2026-03-02T09:20:00Z',65,65,NULL,NULL);
INSERT INTO "operation" VALUES(58,'fc22a86b6d28dec37a6617ff','program','tester','2026-03-02T09:20:00Z',66,67,NULL,NULL);
INSERT INTO "operation" VALUES(59,'6e7194f1139cff51069a9b34','program','tester','2026-03-02T09:20:00Z',68,68,NULL,NULL);
INSERT INTO "operation" VALUES(60,'5b8fbcae34cd8fa3f6006b90','program','tester','2026-03-03T01:00:00Z',69,70,NULL,NULL);
INSERT INTO "operation" VALUES(61,'bfe2cd0f8aebbae4730967d1','program','tester','2026-03-03T01:00:00Z',71,73,NULL,NULL);
INSERT INTO "operation" VALUES(62,'842db40c285388b4620b4806','program','tester','2026-03-03T01:00:00Z',74,76,NULL,NULL);
INSERT INTO "operation" VALUES(63,'f082f24a88a9723e0bd1d21b','program','tester','2026-03-03T01:00:00Z',77,78,NULL,NULL);
INSERT INTO "operation" VALUES(64,'a976c44306d37b728eb90565','program','tester','2026-03-03T01:00:00Z',79,79,NULL,NULL);
INSERT INTO "operation" VALUES(65,'afa7b3b682b8ec5fe847580a','command','tester','2026-03-03T01:00:00Z',80,80,NULL,NULL);
INSERT INTO "operation" VALUES(66,'197ff1788c181c7847521ca2','command','tester','2026-03-03T01:00:00Z',81,81,NULL,NULL);
INSERT INTO "operation" VALUES(67,'c552847ad1dce8d4fc7dafc5','command','tester','2026-03-03T01:00:00Z',82,82,NULL,NULL);
INSERT INTO "operation" VALUES(68,'11c1983b412c26f7a7f8ce9c','command','tester','2026-03-03T01:00:00Z',83,83,NULL,NULL);
INSERT INTO "operation" VALUES(69,'6e3f81372abe0b8251e67950','command','tester','2026-03-03T01:00:00Z',84,84,NULL,NULL);
INSERT INTO "operation" VALUES(70,'ed7faffc67b5ebfa425a1919','command','tester','2026-03-03T01:00:00Z',85,87,NULL,NULL);
INSERT INTO "operation" VALUES(71,'feebe94413a500c2ef7b8b25','command','tester','2026-03-03T01:00:00Z',88,88,NULL,NULL);
INSERT INTO "operation" VALUES(72,'7fcad5bc8487015b7456690e','command','tester','2026-03-03T01:00:00Z',89,89,NULL,NULL);
INSERT INTO "operation" VALUES(73,'ef9a80d4c7b23ee1af4807ad','command','tester','2026-03-03T01:00:00Z',90,90,NULL,NULL);
INSERT INTO "operation" VALUES(74,'d804e54d17b0962c6a961932','command','tester','2026-03-03T01:00:00Z',91,96,'{"why": "the last that was done is an import, which stays: put it right by ''edit'', or by importing the right rows", "facts": {}}',NULL);
INSERT INTO "operation" VALUES(75,'fa0eac442b2a540f64c3ca08','command','tester','2026-03-04T01:00:00Z',97,97,NULL,NULL);
INSERT INTO "operation" VALUES(76,'57cd9c3e54dc1a81e897401e','command','tester','2026-03-04T01:00:00Z',98,98,NULL,NULL);
INSERT INTO "operation" VALUES(77,'a5a7c9840fac287d8eab1196','command','tester','2026-03-04T01:00:00Z',99,99,NULL,NULL);
INSERT INTO "operation" VALUES(78,'e7de447e79c853f97bd3e435','command','tester','2026-03-04T01:00:00Z',100,100,NULL,NULL);
INSERT INTO "operation" VALUES(79,'a4ee0b3864d79a69816e4e3a','command','tester','2026-03-04T01:00:00Z',101,102,NULL,NULL);
INSERT INTO "operation" VALUES(80,'c3fadbf5a1140f0217ca70fe','command','tester','2026-03-04T01:00:00Z',103,103,NULL,NULL);
INSERT INTO "operation" VALUES(81,'77c878f81b390fd8724451db','command','tester','2026-03-04T01:00:00Z',104,104,NULL,NULL);
INSERT INTO "operation" VALUES(82,'327567130451b843c0d885d9','command','tester','2026-03-04T03:00:00Z',105,105,NULL,NULL);
INSERT INTO "operation" VALUES(83,'48f09a65b00402ae7cef525c','program','tester','2026-04-01T01:00:00Z',106,106,NULL,NULL);
INSERT INTO "operation" VALUES(84,'d8379c8643c5f644831e540f','command','tester','2026-04-01T01:00:00Z',107,107,NULL,NULL);
INSERT INTO "operation" VALUES(85,'49b795c87eb8270fdba39ade','command','tester','2026-04-01T01:00:00Z',108,110,NULL,NULL);
INSERT INTO "operation" VALUES(86,'290a4cd36405bba4f4ecd72f','command','tester','2026-04-01T01:00:00Z',111,111,NULL,NULL);
INSERT INTO "operation" VALUES(87,'1dcb7fca69c98086bcabbc40','command','tester','2026-04-01T01:00:00Z',112,116,NULL,NULL);
INSERT INTO "operation" VALUES(88,'016dda4a5eb70ab923776e01','command','tester','2026-04-01T01:00:00Z',117,117,NULL,NULL);
INSERT INTO "operation" VALUES(89,'857de40c776b582d77f915a9','command','tester','2026-04-01T01:00:00Z',118,118,NULL,NULL);
INSERT INTO "operation" VALUES(90,'5722d6c6c464636a1fb015eb','command','tester','2026-04-01T01:00:00Z',119,119,NULL,NULL);
INSERT INTO "operation" VALUES(91,'b82b989b1aeff560f6c754fd','command','tester','2026-04-01T01:00:00Z',120,120,NULL,NULL);
INSERT INTO "operation" VALUES(92,'9c9afc98073fadda09bf9fd2','command','tester','2026-04-01T01:00:00Z',121,121,NULL,NULL);
INSERT INTO "operation" VALUES(93,'c9bb10d438a220c736f48253','command','tester','2026-04-01T01:00:00Z',122,122,NULL,NULL);
INSERT INTO "operation" VALUES(94,'548d414edcaba3ed97a38e3b','command','tester','2026-04-01T01:00:00Z',123,123,NULL,NULL);
INSERT INTO "operation" VALUES(95,'49a022ed3073afa6c5b1ef74','command','tester','2026-04-01T01:00:00Z',124,124,NULL,NULL);
INSERT INTO "operation" VALUES(96,'c4e55c58fe0d64fe0fe183bd','command','tester','2026-04-01T01:00:00Z',125,125,NULL,NULL);
INSERT INTO "operation" VALUES(97,'3aaed4eb25ecfdff8cb5a9b6','command','tester','2026-04-01T01:00:00Z',126,126,NULL,NULL);
INSERT INTO "operation" VALUES(98,'b19437da3163d18405fc0788','command','tester','2026-04-01T01:00:00Z',127,127,NULL,NULL);
INSERT INTO "operation" VALUES(99,'7393874ed5f820c30b7dc716','command','tester','2026-04-01T01:00:00Z',128,128,NULL,NULL);
INSERT INTO "operation" VALUES(100,'b2e655053a653597eafb3565','command','tester','2026-04-01T01:00:00Z',129,129,NULL,NULL);
INSERT INTO "operation" VALUES(101,'63dc1e218238cc21f48798a8','command','tester','2026-04-01T01:00:00Z',130,130,NULL,NULL);
INSERT INTO "operation" VALUES(102,'4b07bcb4c5a442e378d96753','command','tester','2026-04-01T01:00:00Z',131,131,NULL,NULL);
INSERT INTO "operation" VALUES(103,'4da575a7c626e08a4035b972','command','tester','2026-04-01T01:00:00Z',132,132,NULL,NULL);
INSERT INTO "operation" VALUES(104,'203bcaa8c724d12796dc8265','command','tester','2026-04-01T01:00:00Z',133,133,NULL,'fab76636ceebdfd593179f21');
INSERT INTO "operation" VALUES(105,'fab76636ceebdfd593179f21','undo','tester','2026-04-01T01:00:00Z',134,134,NULL,NULL);
INSERT INTO "operation" VALUES(106,'69de50cad253272e7a12f8cf','command','tester','2026-04-01T01:00:00Z',135,135,NULL,NULL);
INSERT INTO "operation" VALUES(107,'7ed72d1eea7f68a2882e3753','command','tester','2026-04-01T01:00:00Z',136,136,NULL,NULL);
INSERT INTO "operation" VALUES(108,'c36bf1742b6049e87f42417e','command','tester','2026-04-01T01:00:00Z',137,137,NULL,NULL);
INSERT INTO "operation" VALUES(109,'b7925ba852c8cd7eda076d14','command','tester','2026-04-01T01:00:00Z',138,140,NULL,NULL);
INSERT INTO "operation" VALUES(110,'98a530e80d011cf9badcf522','command','tester','2026-04-01T01:00:00Z',141,141,'{"why": "the last that was done is an import, which stays: put it right by ''edit'', or by importing the right rows", "facts": {}}',NULL);
INSERT INTO "operation" VALUES(111,'ddc457514f8f5af11516da75','command','tester','2026-04-01T01:00:00Z',142,145,NULL,NULL);
INSERT INTO "operation" VALUES(112,'1a08546e170d418d712bac35','command','tester','2026-04-01T01:00:00Z',146,146,NULL,NULL);
INSERT INTO "operation" VALUES(113,'3d57f696733b17675d679e95','command','tester','2026-04-01T01:00:00Z',147,147,NULL,NULL);
INSERT INTO "operation" VALUES(114,'92d39e754ce2a38a7d4a75bb','command','tester','2026-04-01T01:00:00Z',148,148,NULL,NULL);
INSERT INTO "operation" VALUES(115,'297f523be5329ad5f47ee562','command','tester','2026-04-01T01:00:00Z',149,151,NULL,NULL);
INSERT INTO "operation" VALUES(116,'f976b442b79a3c54852f6202','command','tester','2026-04-01T01:00:00Z',152,152,NULL,NULL);
INSERT INTO "operation" VALUES(117,'d920dcfde24cab02356f5ad4','program','tester','2026-04-01T01:00:00Z',153,156,NULL,NULL);
INSERT INTO "operation" VALUES(118,'bb369110ee30e347a55e038b','command','tester','2026-04-01T01:00:00Z',157,157,NULL,NULL);
INSERT INTO "operation" VALUES(119,'4e8e25e318ffbe350d604ad8','command','tester','2026-04-01T01:00:00Z',158,161,NULL,NULL);
INSERT INTO "operation" VALUES(120,'99a4145ed753994998573ab1','command','tester','2026-04-01T01:00:00Z',162,162,NULL,NULL);
INSERT INTO "operation" VALUES(121,'625880da7c1169a1bc41e327','command','tester','2026-04-01T02:00:00Z',163,163,NULL,NULL);
INSERT INTO "operation" VALUES(122,'cbd2c52708c9c67e5f68cb86','command','tester','2026-04-01T02:00:00Z',164,164,NULL,NULL);
INSERT INTO "operation" VALUES(123,'ca19d1d2213a4572de8e9517','command','tester','2026-04-01T02:00:00Z',165,166,NULL,NULL);
INSERT INTO "operation" VALUES(124,'fba8dec35edd91e7dabe3bdc','command','tester','2026-04-01T02:00:00Z',167,169,NULL,NULL);
INSERT INTO "operation" VALUES(125,'875979a5aa320c7546990ecc','command','wang','2026-04-01T03:00:00Z',170,170,'{"why": "a laptop has the copy by now", "facts": {}}',NULL);
INSERT INTO "operation" VALUES(126,'49364f23ca708d06de90fa2c','command','tester','2026-04-01T03:01:00Z',171,171,NULL,NULL);
INSERT INTO "operation" VALUES(127,'97f903b53915688849be2b05','command','wang','2026-04-01T03:02:00Z',172,172,NULL,NULL);
INSERT INTO "operation" VALUES(128,'c32c5ef807783683863b5ff4','command','wang','2026-04-01T03:02:00Z',173,173,'{"why": "a laptop has the copy by now", "facts": {}}',NULL);
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
INSERT INTO "payment" VALUES('43d0194210be241626e4831e','R-0001','d95b24649b8eb6209ab64dab',3000,'CNY','card','f8bcdb210e92885e3aeac006','2026-03-02T02:05:00Z','tester',2,'payment',NULL,NULL,NULL);
INSERT INTO "payment" VALUES('b9f945d3cc5d60a3e0ec33da','R-0002','d95b24649b8eb6209ab64dab',5000,'CNY','transfer',NULL,'2026-03-02T02:05:00Z','tester',2,'payment',NULL,NULL,NULL);
INSERT INTO "payment" VALUES('4f36b9f762346bfba1cbcfd8','R-0003','d95b24649b8eb6209ab64dab',500,'CNY','transfer',NULL,'2026-03-02T02:05:00Z','tester',2,'refund','2026-03-02T02:05:00Z','tester','it was not given');
CREATE TABLE "phone" (
  customer_id TEXT NOT NULL REFERENCES customer (id),
  digits TEXT NOT NULL CHECK (digits <> ''),  -- in full, with the country's code, where the desk knows it
  extension TEXT NOT NULL,
  shown TEXT NOT NULL,                        -- as it was written
  tail TEXT NOT NULL, place INTEGER NOT NULL DEFAULT 0,                         -- the last 7 digits, as many as a number without its area code has
  PRIMARY KEY (customer_id, digits, extension)
) STRICT;
INSERT INTO "phone" VALUES('b3f77a0d61b408849d403e01','8613800000001','','13800000001','0000001',1);
INSERT INTO "phone" VALUES('1397fe29676ca0d5a68021af','8613800000002','','13800000002','0000002',1);
INSERT INTO "phone" VALUES('b3f77a0d61b408849d403e01','8613800000003','','13800000003','0000003',2);
INSERT INTO "phone" VALUES('56d428a6a65c73152a31d8f7','861055500007','12','010 5550 0007 ext 12','5500007',1);
CREATE TABLE policy (
  version INTEGER PRIMARY KEY CHECK (version > 0),
  yaml TEXT NOT NULL,
  holidays TEXT NOT NULL,
  hash TEXT NOT NULL CHECK (length(hash) = 64),
  published_at TEXT NOT NULL,
  published_by TEXT NOT NULL
) STRICT;
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
INSERT INTO "priced_line" VALUES('56b858f6c35f7d871f96eb90','a3fb56548194c337c427dd00',NULL,1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('bbedc400ac06f07b3e27d162','a3fb56548194c337c427dd00',NULL,2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('cfa9cc72e721d7c735b3f285','a3fb56548194c337c427dd00',NULL,3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('e0f4b5f78c7704d6dbd453e2','a3fb56548194c337c427dd00',NULL,4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('14bc05bb0be9d466bae03c01',NULL,'cda688ab700ffd80ec43b7fc',1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('9f3b5ef02000c5add4b809cd',NULL,'cda688ab700ffd80ec43b7fc',2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('9e8bf93101a89bced8a22a6f',NULL,'cda688ab700ffd80ec43b7fc',3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('1ab003015562278b648698cd',NULL,'cda688ab700ffd80ec43b7fc',4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('f37f73e62386577368099a0a',NULL,'cda688ab700ffd80ec43b7fc',5,'work','training',1,'place',20000,20000,0,'included in the contract','CNY',0,'8660cb8c63ffbcb3647b570b','training',2);
INSERT INTO "priced_line" VALUES('8c72e5c1c2ff6c9895162cf1',NULL,'9675ba3cce2200392c380659',1,'work','visit',1,NULL,8000,8000,0,'in warranty','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('fb0b5f0e2b77aa0de98596ac',NULL,'9675ba3cce2200392c380659',2,'work','labour',1,'30m',6000,6000,0,'in warranty','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('e04eda4a98af3f4665c16041',NULL,'0490e6b258306ceb76a43e0d',1,'work','visit',1,NULL,8000,8000,8000,NULL,'CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('1777d3fc495e98c1f89442a6',NULL,'0490e6b258306ceb76a43e0d',2,'work','training',1,'place',20000,20000,20000,NULL,'CNY',0,NULL,NULL,2);
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
INSERT INTO "quote" VALUES('a3fb56548194c337c427dd00','Q-0001','d95b24649b8eb6209ab64dab','2026-03-02T01:00:00Z','tester',8000,'CNY','full care',2,'cost','free',NULL,NULL);
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
INSERT INTO "rma" VALUES('eedfd1717243eefed6bd3210','RMA-0001','e735574b2405a2e092e4cb8d','bd0a4db2b6cb88f35dbcd572','quality','repair','desk','{"when": {"warranty": ["in"]}}',NULL,'2026-03-02T03:00:00Z','tester','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z',NULL,NULL,NULL,'desk',NULL,NULL,NULL,NULL,NULL,0,NULL);
CREATE TABLE sealed (
  seq INTEGER PRIMARY KEY,
  journal_seq INTEGER NOT NULL,
  added BLOB NOT NULL CHECK (length(added) % 8 = 0),
  removed BLOB NOT NULL CHECK (length(removed) % 8 = 0),
  schema INTEGER
) STRICT;
INSERT INTO "sealed" VALUES(1,0,X'',X'',8);
INSERT INTO "sealed" VALUES(2,1,X'969748AAD04A2EAC7C372F57F53F1851584E73DA96AF346B',X'',NULL);
INSERT INTO "sealed" VALUES(3,2,X'4D4342529C9CEB471CEB846DEE0C8B5DD534CB02C7814150868947CC519EC67F',X'',NULL);
INSERT INTO "sealed" VALUES(4,3,X'BE5EEF3998E9585CCA9EBB4AECAECD6E',X'',NULL);
INSERT INTO "sealed" VALUES(5,4,X'87486D9673B01B8C854F111EEE6A952A607FC7232B8718D3',X'',NULL);
INSERT INTO "sealed" VALUES(6,5,X'DF7FB6DF0EAF89DA641DF610F738127D0377ED4B2A910168',X'',NULL);
INSERT INTO "sealed" VALUES(7,6,X'BCFC2108E748377D0AC8CA2B7A43A689',X'',NULL);
INSERT INTO "sealed" VALUES(8,7,X'A2DB8D015E2272CA517BAE9B834733A8',X'',NULL);
INSERT INTO "sealed" VALUES(9,9,X'327325ED66FB4C9568EEC5570718ADD986A3766EEF54CF0850C3EB3CA38BE61B',X'',NULL);
INSERT INTO "sealed" VALUES(10,10,X'B88907691093CA7F425BBB8838553218F1C267E5ABD0BC74A6CA3A7FE28DEAC2',X'',NULL);
INSERT INTO "sealed" VALUES(11,11,X'02F064A5EB707F2D41EDFFB88F80F5CC',X'',NULL);
INSERT INTO "sealed" VALUES(12,12,X'4E61DFC91A522E59E554CC9FE514D1E0',X'',NULL);
INSERT INTO "sealed" VALUES(13,13,X'78D798E9AA3E1ADC0A9F79FAD195D6B2',X'',NULL);
INSERT INTO "sealed" VALUES(14,14,X'B34C3D9E5BAEADB21BED42D1CC025C7C',X'',NULL);
INSERT INTO "sealed" VALUES(15,15,X'E3D285A0A6BA25CCB7A04BAF8EE47F4A2D2D0817AE6C65CF6041585E9E89C741',X'',NULL);
INSERT INTO "sealed" VALUES(16,16,X'D514DD126A1E40B9CEF551C294CBC6B41E5D884A7ECB6A3903051AD281C837AB3046FFC794BB8F23',X'2D2D0817AE6C65CF',NULL);
INSERT INTO "sealed" VALUES(17,17,X'5E26A2CA508C15BA0A9CB291AB3F176C9FF5ABFE3B6D71B826DF1DF338A4CAA1CE241499285D18A0',X'1E5D884A7ECB6A39',NULL);
INSERT INTO "sealed" VALUES(18,18,X'33F0BE667F837F63ACC76783A445C598D40BA25DDB869543',X'',NULL);
INSERT INTO "sealed" VALUES(19,19,X'FD20EC5A9BDA1E1B58CD62676512B738C29CAEC17A7ABE6A8280DD3F385C06BC67203E5D97137F449A559D869BB1DE5638DC12CED67C3E4E2106C15A1B7D5A306934824937FEFAEEA3206B6CC4EF50A28630965C8715AE9A',X'',NULL);
INSERT INTO "sealed" VALUES(20,20,X'E36485B3A74EEB348C98BAB4C45185C2',X'C29CAEC17A7ABE6A',NULL);
INSERT INTO "sealed" VALUES(21,21,X'264FB0DC9D93005193B4AEFAE79ADB6392E2D52DBAB33D3485A105CCDDC8716F7F4186F24374D7E0',X'67203E5D97137F449A559D869BB1DE562106C15A1B7D5A306934824937FEFAEE',NULL);
INSERT INTO "sealed" VALUES(22,22,X'4DD1E71943962A6057047B5DC769481A',X'',NULL);
INSERT INTO "sealed" VALUES(23,23,X'455782DE418CA5B4BB43CFE1222EAB81',X'',NULL);
INSERT INTO "sealed" VALUES(24,24,X'D677EE05CFE2C3C258905802747C91BB47FE364A656091403B2A010A66EBA4A53AC965D6F06D7CF393EFB815A90F02C4',X'',NULL);
INSERT INTO "sealed" VALUES(25,25,X'E32A244FAD5892AC87655A031433094A',X'',NULL);
INSERT INTO "sealed" VALUES(26,26,X'8F4FE59BD650261F372E08BEAB57D4856DCC82E83249903389A74EB1888981F0',X'',NULL);
INSERT INTO "sealed" VALUES(27,27,X'DE3C316A1FB596C470056C7291A4682DDBAD64A307B4163AC1562EA6AFD20F16B32C80E6FC082784',X'03051AD281C837AB',NULL);
INSERT INTO "sealed" VALUES(28,28,X'F9A9475D792117CB8E81391C2757ED46DD77FE80ED7F5CFC6A58524F59205092',X'372E08BEAB57D4856DCC82E83249903389A74EB1888981F0',NULL);
INSERT INTO "sealed" VALUES(29,32,X'31138F9B4400C5DFB44F36CEED819EF03324B7EB0A927A79826ED1A488D8AA83308DEA25DEED79D1A7029EDC16479814DC4CD6F1DD54D53CD1EC2E32D97B37C471D6F48DAD92FF7AEA0CFAFFD403E0197C4BDB81CE767273FBAB113C9BBD736995CBEBA65EF2F305C9ED6DA95BE2D7C3FA3EFF76783187501E5E0D543214C5DD',X'8E81391C2757ED46C1562EA6AFD20F16A6CA3A7FE28DEAC2',NULL);
INSERT INTO "sealed" VALUES(30,33,X'C455B61EAC9AECD450E4374FA991138F',X'',NULL);
INSERT INTO "sealed" VALUES(31,34,X'35BC5AB4E940D8F5876C1E353D3D8A3C',X'',NULL);
INSERT INTO "sealed" VALUES(32,37,X'D6DACB53749400C017A209FE283012711C46FD1C20FE58234DBA28ED3AB0F1FADED424979F18295826EC83843973A81979CAFC40749C35B48644C7E39D3808CA47EDCCE76BE2A39B',X'308DEA25DEED79D18C98BAB4C45185C258CD62676512B73838DC12CED67C3E4EA3206B6CC4EF50A2',NULL);
INSERT INTO "sealed" VALUES(33,38,X'BC0890B1CA84DE9FABABE225EC57BF44E4EDD45DF53A4018',X'D40BA25DDB869543',NULL);
INSERT INTO "sealed" VALUES(34,39,X'05700F90A51BC17F2C049D2CAF9C9F2A',X'',NULL);
INSERT INTO "sealed" VALUES(35,40,X'3C5120B73A8B649CB6991F7AF78ED346',X'4DBA28ED3AB0F1FA',NULL);
INSERT INTO "sealed" VALUES(36,41,X'FE7526EF8C07FC606013676A2ED7BFDA',X'',NULL);
INSERT INTO "sealed" VALUES(37,42,X'9CDEA1C2DC3BE3141C9E2353DE327697',X'',NULL);
INSERT INTO "sealed" VALUES(38,43,X'B67752948D6746AEF8773AF8A9B56B33',X'1C9E2353DE327697',NULL);
INSERT INTO "sealed" VALUES(39,44,X'02CCC66460596E5A4BA9293B4C0C9151',X'26EC83843973A819',NULL);
INSERT INTO "sealed" VALUES(40,45,X'9A23E550F6300001A04D43B2C3F1308B95E5A96278BACDF6AD072A7EBFF34948009117CFDB2B9949984797379D0FB18E9B73E3D27456B919F043CE737E00B568C1AB8A23A8792BE4',X'',NULL);
INSERT INTO "sealed" VALUES(41,46,X'7A11137B288F0964327BDB4D54B2C757',X'',NULL);
INSERT INTO "sealed" VALUES(42,47,X'65B30555C7E926C66D945690A5DA7206',X'',NULL);
INSERT INTO "sealed" VALUES(43,48,X'D166D39636DC33B330EE22889689F383',X'',NULL);
INSERT INTO "sealed" VALUES(44,49,X'BEFDA00114BAEDD768B891563138BD51FBEB22CFA8A2C455',X'30EE22889689F383',NULL);
INSERT INTO "sealed" VALUES(45,50,X'DB86D3A9097BD367ABFF61466751881E',X'',NULL);
INSERT INTO "sealed" VALUES(46,51,X'0FE0DEC055E22F56E1A8A4999488186B',X'FBEB22CFA8A2C455',NULL);
INSERT INTO "sealed" VALUES(47,52,X'E3CC5BF7011E3C244DA814CC15B527682E0E8DA6BFCFD032A99A063CF52A2087',X'95E5A96278BACDF69B73E3D27456B919',NULL);
INSERT INTO "sealed" VALUES(48,53,X'8E42D1C8E60B358A1FCE30B6B7980A1BE90371594C2FDEA558BB588E84473E05F028D85D4CB73C823286B5D14FB637BB62DD0A8BB4A9869FDE3551B402B760C57B3649F5A03413D6',X'',NULL);
INSERT INTO "sealed" VALUES(49,54,X'645A2B3D4E2B4BC2206CAC10B99812FFA663B56F6197AB2EBCE70A9E25B0038BEA94F30976A6FF308E6B3FB6C6DEFDEE9BA0714808F1F51E1911C017B102294BAD3F696163C521C6FC9F775AB492B110DFB059D6851A8C27',X'',NULL);
INSERT INTO "sealed" VALUES(50,55,X'7FDF2B39E02F8024E8DA6F782CEA22B36E4E92CDF5A49ACFB041CAD443B2BB197B0F8356FFD5A70F6F3283D4EFD3EE8D4A4174FFFF69ECF1FB58D254CB0F9517FDBC47673A5D98C0CC1390E505402FFD',X'206CAC10B99812FFA663B56F6197AB2EEA94F30976A6FF308E6B3FB6C6DEFDEE9BA0714808F1F51EFC9F775AB492B110',NULL);
INSERT INTO "sealed" VALUES(51,56,X'19DFC7D9D51AFD6B5C20DD6FB4C55387',X'B041CAD443B2BB19',NULL);
INSERT INTO "sealed" VALUES(52,58,X'572191123AAD2368B440A6A2B736FC8A4702270CED252E3E08545D120FAADE1EB903D9CBB8F1E638E4B34313D52284B6',X'F028D85D4CB73C8262DD0A8BB4A9869F41EDFFB88F80F5CC',NULL);
INSERT INTO "sealed" VALUES(53,59,X'034597455862B9B6539648D8258B4A44',X'',NULL);
INSERT INTO "sealed" VALUES(54,60,X'CD03C0FF92691DEF2F496B30CA84AA51EB303EE42494C3FD',X'539648D8258B4A44',NULL);
INSERT INTO "sealed" VALUES(55,62,X'CCC2DEF50D24716C66B0DCEE6E43E410468BDA77BF2447902FB5FD1C6A21E79F02FFB98D73EAD213A0D04D4A13DCCEB6',X'9FF5ABFE3B6D71B826DF1DF338A4CAA1EB303EE42494C3FD',NULL);
INSERT INTO "sealed" VALUES(56,63,X'B4BB15E2A6D1D53F8DDA87D9B8260373532FD01839FED1D74525B62C31D4ED1D',X'DBAD64A307B4163A',NULL);
INSERT INTO "sealed" VALUES(57,64,X'E76407B827562B35F38ED4775F356FA4',X'F1C267E5ABD0BC74',NULL);
INSERT INTO "sealed" VALUES(58,65,X'9A3AC2EFEE9914780DCB6F38FB1C47E1DF38FBE2BF158F362E5EBCD1A265E87403A69C1FD927F0E48C585EF2A6E71265A5E5A7E2FEF5FBD847C803EA968283A513B9FE80EA53B059E9985788D83A04FD',X'',NULL);
INSERT INTO "sealed" VALUES(59,67,X'F9CE00DC662194967604BDED28FCC9D5FB9686420FB68F80',X'',NULL);
INSERT INTO "sealed" VALUES(60,68,X'C38F94988BC76E8A',X'',NULL);
INSERT INTO "sealed" VALUES(61,70,X'D809D271CFB537480FD2FC10DD9B8B7D81EC127A394BEC30',X'',NULL);
INSERT INTO "sealed" VALUES(62,73,X'A24AD32746D68888B444240FEA922AA2677ADE9F7F40ECC3B2FB803AD95F5C39B81DDD42AB0B8B8BE58FB8DC6B45F0CF007BB3BCD3E23D1A',X'5C20DD6FB4C553874A4174FFFF69ECF1',NULL);
INSERT INTO "sealed" VALUES(63,76,X'933FFE1EF219B5F9438A8049B5CDD83927A010A84B1AF083FE036A3C32877410A62BBE3219AC261E636B0784F63DF403B69FEC9DEEBAB62B23A6A9425C362CBFFA2F707650DDA2AB',X'DF38FBE2BF158F36A5E5A7E2FEF5FBD803A69C1FD927F0E48C585EF2A6E71265',NULL);
INSERT INTO "sealed" VALUES(64,78,X'87CD7A2558378F4745C82CEEF685AC36C4B08E572E63A10EFB09BF46ADA6F03F',X'636B0784F63DF403',NULL);
INSERT INTO "sealed" VALUES(65,79,X'B7A23E2A605F237A',X'',NULL);
INSERT INTO "sealed" VALUES(66,80,X'D14E534891B2967204C6804BE34127029207D796CD9A5C39EC5EC8A736B4F8FD67F55FD0F2DF8E4F9D4664424744D3F4CB410DA6D605800B361686D17498201B',X'',NULL);
INSERT INTO "sealed" VALUES(67,81,X'0E6A8E9E2E9F3D10A97674641A8484D2E069388187DEEF7AA1DDF6DFA802CD2C2538FF8A800D6128C0FBAA4CBC46D0403783AD6C5D89312C',X'9207D796CD9A5C3904C6804BE341270267F55FD0F2DF8E4F9D4664424744D3F4CB410DA6D605800B361686D17498201B',NULL);
INSERT INTO "sealed" VALUES(68,82,X'F076699ADD98AC3C44C86132D040AA84D32A7C6AC811E9F2918268FF54D336E438213B379F393CA42574FBD9337C6836240F22B0F214776D8351C159E12E4746',X'',NULL);
INSERT INTO "sealed" VALUES(69,83,X'60DCE81DA754F34615E3A3DF0B86E77C793F9F8C2315F56D',X'D32A7C6AC811E9F2',NULL);
INSERT INTO "sealed" VALUES(70,84,X'0D199E57F434927C29F320354614E02205965F2A10BE09F03D9E690FAC0FF490',X'793F9F8C2315F56D38213B379F393CA4240F22B0F214776D',NULL);
INSERT INTO "sealed" VALUES(71,87,X'7CC00E7992B7606C04297833570D2424D2249F3DCDFA4792BBDC40363839B8988870FCD7B4DCCA49D41C71B1B6EB0BE9',X'29F320354614E022',NULL);
INSERT INTO "sealed" VALUES(72,88,X'7405D659A84A010B99735EA7F0254347857A2AFF029E06974C9375BD20662192B574CC137B6C7722',X'15E3A3DF0B86E77C44C86132D040AA842574FBD9337C68368351C159E12E4746',NULL);
INSERT INTO "sealed" VALUES(73,89,X'47DE85F9D3747A3B4D34DDD1DFC9891D',X'99735EA7F0254347',NULL);
INSERT INTO "sealed" VALUES(74,90,X'66C58A19C605E64915E3A3DF0B86E77CC85A8A648D05DA93DB5C03FA9B6FE8A12574FBD9337C68368351C159E12E4746',X'4D34DDD1DFC9891D857A2AFF029E06974C9375BD20662192B574CC137B6C7722',NULL);
INSERT INTO "sealed" VALUES(75,96,X'DABD058ACDB4548C3AF4780BBEBBF37818BDB1C54AC948513D272B8B47F26F4ABC5C30F14AC982A3D9A2BE5B74B9FF682170A29B4E61C6BBC0589443F23A3ED3639454E7CF1A29F2EE71DC2E9012972D9A3DA76426AF4B153F32ABD4B1F24438C93EC366BFE3F1761CCACD46E522E99F271937169B62B4671AA5DF49B03B9A5D5621031277FCBFAFCA72CA63E408026BC8D2F43824E8E01B',X'',NULL);
INSERT INTO "sealed" VALUES(76,97,X'F3074F30D73E9D56A395231312C7EB20',X'1CEB846DEE0C8B5D',NULL);
INSERT INTO "sealed" VALUES(77,98,X'4C80DC9737A80CBE93DDE729448E0563',X'',NULL);
INSERT INTO "sealed" VALUES(78,99,X'6D28000ADADD6C34F20C36DAA69C4B86',X'',NULL);
INSERT INTO "sealed" VALUES(79,100,X'E9A28ECCA53073C8CDE6D065D441DEA7249A71686F65A1C13A1903291E324992BBE66D7D6E70B8542A06F283497912ABDB78B5C83B48AC7BE9C49F7781718FCEBA08366ECDE9FE44BDA777DEEF448DACB8CB0DD566C4CD9E680F4732DC32D86E97D82727880D8F8C',X'E58FB8DC6B45F0CF1911C017B102294BAD3F696163C521C6FDBC47673A5D98C0',NULL);
INSERT INTO "sealed" VALUES(80,102,X'725FCF50070AE6CC10F32FD226FFC6DB919E2D72E3B1D2194A229336228E5AE357F1BE1C9332087C7901AE8C00A7DCAC46E848DECBEC30A0CF0AD6BDD6983639C8D9A1C11A4A851B7D30338C6AAB319597F5002E25ABB3879BFA9A848AFABB79',X'',NULL);
INSERT INTO "sealed" VALUES(81,103,X'A2FB805ACC330E6636AD2ECA4E17906A7049A90991CFE24B',X'A62BBE3219AC261EFB09BF46ADA6F03F',NULL);
INSERT INTO "sealed" VALUES(82,104,X'B7DDAC6B4BECA1D9FB9C1B03BB0D3BEE750ADA1843A35ED1D75A689DDEB2CEB6982FF0C228B1CA1B92584DC42825DEEA2864B1E9BF7A2FA298B6DB0A744125769CE9370978D29C27',X'',NULL);
INSERT INTO "sealed" VALUES(83,105,X'2AC923B52EE28491DF437A507E7481E739D6502EF878182A',X'982FF0C228B1CA1B2864B1E9BF7A2FA2',NULL);
INSERT INTO "sealed" VALUES(84,106,X'A1EE7551A442D8F57F3B3A036FD593B99B5EB2505D5B7EBD9945804F05BFDF92',X'249A71686F65A1C13A1903291E324992',NULL);
INSERT INTO "sealed" VALUES(85,107,X'67ED558AC7B7F41CC685BBDAF0455192',X'',NULL);
INSERT INTO "sealed" VALUES(86,110,X'AE2AD31FEEAD7018220BC5CDB763EFDAC650574E3AE54ACB7CAC6CC09BECE7B629EE95C18A5EFA6DA0CE5A3D8127E7A2',X'1E5E0D543214C5DD',NULL);
INSERT INTO "sealed" VALUES(87,111,X'CB8B49253F1E603E55FF1FF8B6E48737',X'',NULL);
INSERT INTO "sealed" VALUES(88,116,X'F0B828855FA437ED9B3F09DB51D06C9DACAAF393BC44D95793A77D60AEA212A050874D2FB354906CF75CD5974C644D6C4DCB611A718B1B6E378942862B46DA3C89F1D03B47514E93A7D2CB14720A722A',X'C685BBDAF0455192A0CE5A3D8127E7A27CAC6CC09BECE7B655FF1FF8B6E48737',NULL);
INSERT INTO "sealed" VALUES(89,117,X'651F8A4AA823FA46E9CD67EA59C6D05F',X'',NULL);
INSERT INTO "sealed" VALUES(90,118,X'0B9708FFAF7DE926FBE0A2E81FED847F',X'',NULL);
INSERT INTO "sealed" VALUES(91,119,X'59BDBFAACFEF05276C4AF099C53BE6D9',X'',NULL);
INSERT INTO "sealed" VALUES(92,120,X'CED637F4F0A740CB806FCD5B775CBCA6',X'6C4AF099C53BE6D9',NULL);
INSERT INTO "sealed" VALUES(93,121,X'10AFA8A5B06B943ADB3BD4E1D2782628',X'',NULL);
INSERT INTO "sealed" VALUES(94,122,X'A1C18C69EF41B0745FFC89DF016E2F6F',X'',NULL);
INSERT INTO "sealed" VALUES(95,123,X'5503F6A90039ECC1B529D32C4F95CABB',X'',NULL);
INSERT INTO "sealed" VALUES(96,124,X'5B275FC1CC1DA430696E9EC5AC10240F',X'',NULL);
INSERT INTO "sealed" VALUES(97,125,X'9DA5DE28C9EF307EC0DA4D7BEADB6F21',X'',NULL);
INSERT INTO "sealed" VALUES(98,126,X'A65EA5307153BC02D244CAB17316619AD8904EF2D8F8CDC5',X'',NULL);
INSERT INTO "sealed" VALUES(99,127,X'4CDABFD04C0E73C8045DF10BC5E916C30664B5AAF3FA2F32',X'D8904EF2D8F8CDC5D244CAB17316619A',NULL);
INSERT INTO "sealed" VALUES(100,128,X'AE94FEF1F6FCE7CE2509A4FE49FF9074B00A874EF94A87E2',X'E4B34313D52284B6',NULL);
INSERT INTO "sealed" VALUES(101,129,X'3C171A45783AABA405B84A01D247E9ED9F4AFCFB38F83690',X'',NULL);
INSERT INTO "sealed" VALUES(102,130,X'EE1EF07E66CA34DECFBD158FFF4A5DAD',X'',NULL);
INSERT INTO "sealed" VALUES(103,131,X'B57B887552CE387F61FE602F876D9496',X'50C3EB3CA38BE61B',NULL);
INSERT INTO "sealed" VALUES(104,132,X'7784F511B2E5895ABD358EEC63A81A0A',X'0A9F79FAD195D6B2',NULL);
INSERT INTO "sealed" VALUES(105,133,X'4026816DEF7B66B2D9B7ADDE7F37B132EAA48634A44725746437C6D113123E303276DF7A3FF0C769E6DFD3A584D650500005C5598753D61A77BB271C4B56EF60',X'',NULL);
INSERT INTO "sealed" VALUES(106,134,X'9D9827F663D8B2C673F73DFCED5E6AE9EB8280D32FB759DC',X'77BB271C4B56EF600005C5598753D61AE6DFD3A584D650503276DF7A3FF0C7696437C6D113123E30EAA48634A4472574D9B7ADDE7F37B132',NULL);
INSERT INTO "sealed" VALUES(107,135,X'D390A9DA9D9264C7426AE7AA379AE95B3427F7F60E87B5EEB22499C1EFF8CBD8A07E5AA345E8A7C4BF03B5F286BED1B752D3A07F2A1A5CC2B4A0A3ACDA142E0E',X'',NULL);
INSERT INTO "sealed" VALUES(108,136,X'2539EAE6D7A726635193656D7E1AC0FF286CA22953A172589A468E1B0215B72C57FA02FE802A9932E51E64ED9557FDC5D1D99144AA7A4F27E88F3AE2EDA19FBB',X'',NULL);
INSERT INTO "sealed" VALUES(109,137,X'EB37A53A68D1C5205243EE48632DE78FCED0D6E0A2E8909A',X'5193656D7E1AC0FF9A468E1B0215B72C',NULL);
INSERT INTO "sealed" VALUES(110,140,X'FDF67AF690EC78B233038A39659FBDC5BCCC1854F07CBAA2E2533AF04BC16F1B025C0289A918849FC8E2B733EE161DD7066C8B104C8BCFE4C641A9A62CDE8E399C197719E856DA222F93D3764D7658BD',X'CED0D6E0A2E8909A286CA22953A172585243EE48632DE78F57FA02FE802A9932E51E64ED9557FDC5D1D99144AA7A4F27E88F3AE2EDA19FBB',NULL);
INSERT INTO "sealed" VALUES(111,141,X'C20E77F70460E4E68C0C81ADC585EABB34842E08D99EFF6F',X'',NULL);
INSERT INTO "sealed" VALUES(112,145,X'C3D10CB1FCCB05AAD8A6247D8B9ECF899B39FC9E3F127D077DD20A8FB376049EC53B0C9825F6EC05F14778F28FAB4554AB406044CEAA3E084638398581E9E3B8772900800DE51D12CA8E18CC70202706B151278454EE794DE17677365FF314DC12333D4257C82C25A6A011765FA4A1FE',X'',NULL);
INSERT INTO "sealed" VALUES(113,146,X'F4FEB4A057513B5F6E5558E6938990C575BB06412125C0F1C409D9A4BFF7B558',X'3427F7F60E87B5EE',NULL);
INSERT INTO "sealed" VALUES(114,147,X'E0C5977C39ECF42A4AD3D7D81B8FE78B',X'',NULL);
INSERT INTO "sealed" VALUES(115,148,X'8D51E6FC9A2312255D305A454BCC8550FE2B3B00C8E89AD0',X'4AD3D7D81B8FE78B',NULL);
INSERT INTO "sealed" VALUES(116,151,X'69EB398902D853A442679A3CA55380D60B9E23200A51CD0510FF6A50FFCF7C6DFC202AC227BA98C84C8FF11889A824D2',X'BD358EEC63A81A0A',NULL);
INSERT INTO "sealed" VALUES(117,152,X'4C5219BE043E0DE396D0104BCEDF9B80',X'',NULL);
INSERT INTO "sealed" VALUES(118,156,X'584A925FC0DE100DED6DBAEFBAC43011CE73DC131BCFA0A0A293D47D92FB0791E0050E6BCFA179250D01F43D689E67A6AC0CA83346AA374199B0AC61D2571C73970AC48E702178791535225FBF49BA76',X'',NULL);
INSERT INTO "sealed" VALUES(119,157,X'3929313E94F2DCF65A657BA6BF6B986C2E2315F02AEEB2E4DB4626FFE035359D',X'75BB06412125C0F1A07E5AA345E8A7C452D3A07F2A1A5CC2',NULL);
INSERT INTO "sealed" VALUES(120,161,X'0910C5BAB6BD723A9CE03736EE767A32C5B355B5C3449C00839283811A00193798B9CB613AA61CCD4432CA993E51AE046DE407B66EED42B8B6C4E74BEDCDD19A5521235111B8C087662C06B885CBC4A7A2A7C1BE5CE2A65E38E1D50823453847AD6884600B6CC4C1980FA460BC5BFD9D93F1338AA1C25A44BD4EF50A1B4E66CF3B907A213404C936',X'5A657BA6BF6B986C',NULL);
INSERT INTO "sealed" VALUES(121,162,X'4043C59B5A4C1CDDCA56CDAC6EE1E79F',X'4432CA993E51AE04',NULL);
INSERT INTO "sealed" VALUES(122,163,X'494EF5A040FE450D61C5FBBD834135AB',X'',NULL);
INSERT INTO "sealed" VALUES(123,164,X'EA6E5EBFABDFB07F8CB50EE16B9D5588A24B0A62971F37062C1AFA9CDCAF14B9D79AB3701752F47B2F7E89C81871A2570212B9A76D65D8F5BEDD0DA1C9FD8086',X'',NULL);
INSERT INTO "sealed" VALUES(124,166,X'EA64E2D407DC1D968DE889327CD041A573EABF38F6EE29874A4B897416416F5973298A14AC9FECEFB2CDAC645A0D79BC86BDCE2F0C73D0B7504E8B9B696AF2A3DDC59915367B8777',X'A24B0A62971F37068CB50EE16B9D5588D79AB3701752F47B2F7E89C81871A2570212B9A76D65D8F5BEDD0DA1C9FD8086',NULL);
INSERT INTO "sealed" VALUES(125,169,X'F7255B9C8B8CA244E09F781B2CA7BCA5D50668DF676366BED75F6D05D38DF5F429FB459876F463044620F2B2006D9D5B946F0359017BE498CE984D3D0D7F464FACFEDD1CDF5690BBD2F5AECBC4530A3925D4A9A3EB2A45906758DAD0CE5FD0B1',X'984797379D0FB18E',NULL);
INSERT INTO "sealed" VALUES(126,170,X'5DB2299F6CA3B53FCA0B02B9A294CCF8',X'',NULL);
INSERT INTO "sealed" VALUES(127,171,X'FFCE530F799A43DFD635607541D70F4B',X'',NULL);
INSERT INTO "sealed" VALUES(128,171,X'44180E8BA40489022C46F88DECAC5853',X'',NULL);
INSERT INTO "sealed" VALUES(129,172,X'9FDB935D7ABD35C60DB2C0AA47D09F6671802F78076B5DD1EFDCB48315EA180951E122C9FD4B914C94420E901C64F25B093F3E0E0CB5021BC6B836D4B736CC5B148E17B2F802D0B0BF3A3D9005022A7B870FEFC753BE32B229A7B222A206859C',X'',NULL);
INSERT INTO "sealed" VALUES(130,173,X'3EF48D4BC76A970399D5B3C7D461B245',X'CA0B02B9A294CCF8',NULL);
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
INSERT INTO "settlement" VALUES('56d428a6a65c73152a31d8f7','2026Q1','payments',150,2000000,30000,0,14000,0,0,16000,0,NULL,'CNY',2,'2026-04-01T01:00:00Z');
CREATE TABLE site (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL,
  address TEXT,
  region TEXT, closed_on TEXT,
  UNIQUE (customer_id, name_key)
) STRICT;
INSERT INTO "site" VALUES('94ffea72fdddb7b0188d3b08','b3f77a0d61b408849d403e01','North wing','north wing','2 Sample Road','county',NULL);
CREATE TABLE stock (
  holder_id TEXT NOT NULL REFERENCES holder (id),
  part TEXT NOT NULL,
  condition TEXT NOT NULL CHECK (condition IN ('new', 'used')),
  quantity INTEGER NOT NULL CHECK (quantity >= 0),
  PRIMARY KEY (holder_id, part, condition)
) STRICT;
INSERT INTO "stock" VALUES('0c1f817e03353d5d895362b0','roller','new',3);
INSERT INTO "stock" VALUES('4a70dcd1d70b8c592448295f','roller','new',1);
INSERT INTO "stock" VALUES('2c311983df570c02055e4302','roller','new',4);
INSERT INTO "stock" VALUES('1250d1bfe6fccc29bc30de46','roller','new',0);
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
INSERT INTO "stock_move" VALUES('9d2292f6c0d6c74b3765355a',1,'2026-03-02T00:30:00Z','received','roller','new',10,NULL,'0c1f817e03353d5d895362b0',NULL,NULL,NULL,'delivery note 17',NULL);
INSERT INTO "stock_move" VALUES('a887c9235a95084b3714691a',2,'2026-03-02T00:30:00Z','transferred','roller','new',3,'0c1f817e03353d5d895362b0','4a70dcd1d70b8c592448295f',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('9295fe8399c44a4a8da54f99',3,'2026-03-02T00:30:00Z','transferred','roller','new',2,'0c1f817e03353d5d895362b0','2c311983df570c02055e4302',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('cf61add8fd16f00159de846c',4,'2026-03-02T01:00:00Z','issued','roller','new',1,'4a70dcd1d70b8c592448295f','1250d1bfe6fccc29bc30de46','cda688ab700ffd80ec43b7fc',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('a84cd94ce036eaff62fba602',5,'2026-03-02T02:05:00Z','fitted','roller','new',1,'1250d1bfe6fccc29bc30de46',NULL,'cda688ab700ffd80ec43b7fc',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('295cc5d3ab3adf4c6f950fea',6,'2026-03-02T06:00:00Z','transferred','roller','new',2,'0c1f817e03353d5d895362b0','2c311983df570c02055e4302',NULL,'87e5ba0c13ec8776f632be9d',NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('e1b85026f380478fda9aa191',7,'2026-03-02T06:00:00Z','lost','roller','new',1,'4a70dcd1d70b8c592448295f',NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "stock_request" VALUES('87e5ba0c13ec8776f632be9d','REQ-0001','2c311983df570c02055e4302','roller',2,'issued','2026-03-02T06:00:00Z','tester','for the fair');
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
INSERT INTO "survey" VALUES('8e9e4f289cc03fb7c8de09e6','A-0001','service',NULL,'d95b24649b8eb6209ab64dab','cda688ab700ffd80ec43b7fc','2026-04-01T01:00:00Z',1,'phone','Li Na','tester','came at once','service',NULL,NULL,NULL,NULL);
INSERT INTO "survey" VALUES('18b1423fcbb0362052df828d','A-0002','service',NULL,'e735574b2405a2e092e4cb8d',NULL,'2026-04-01T01:00:00Z',0,NULL,NULL,'tester',NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE survey_mark (
  survey_id TEXT NOT NULL REFERENCES survey (id),
  question TEXT NOT NULL,                   -- key of the configuration
  mark INTEGER CHECK (mark >= 1),
  words TEXT,
  PRIMARY KEY (survey_id, question),
  CHECK ((mark IS NULL) <> (words IS NULL))
) STRICT;
INSERT INTO "survey_mark" VALUES('8e9e4f289cc03fb7c8de09e6','attitude',5,NULL);
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
INSERT INTO "task" VALUES('fecb3f0a6493d1f6d8b1abc2','T-0001',NULL,NULL,'send the manual','customer','b3f77a0d61b408849d403e01','b3f77a0d61b408849d403e01','c98fffe935196289ecec976e',NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-03','2026-04-08',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('f684b80d96f3a20d59daac7d','T-0002','count','2026-04','count the spares','station','centre',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('36673bc15d2999551c2d39f8','T-0003','count','2026-04','count the spares','station','north',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('c225069c49d2ef050d0afbf9','T-0004','visit','2026-04','Fault','contract','8660cb8c63ffbcb3647b570b','b3f77a0d61b408849d403e01',NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('41baefb626b1ea67183cf836','T-0005','visit','2026-04','Fault','contract','50a2183fb96c7c5f66a2c5e2','1397fe29676ca0d5a68021af',NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "task_move" VALUES('fecb3f0a6493d1f6d8b1abc2',1,'2026-04-01T01:00:00Z','tester','put off','2026-04-03','2026-04-08','they are on holiday');
CREATE TABLE terms (
  id TEXT PRIMARY KEY,
  promises TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO "terms" VALUES('1762d1767fa3098fe2b2c298','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "2h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "same day", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('ef4bd691445c7be1aec4c8c5','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "2h", "calendar": "office", "stops": ["answered", "opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "5 working days", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
INSERT INTO "terms" VALUES('afa02c9cb666112987940cb7','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "30m", "calendar": "office", "stops": ["answered", "opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "2 working days", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
INSERT INTO "terms" VALUES('cbd0afcc68e8ac6926df22e6','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "1h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "3 working days", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('a06a9869ac75eb8c33509ca1','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "1h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "same day", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('f1a083d63045bde169127f15','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "2h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "3 working days", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('e547809133572e135434a9c9','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "30m", "calendar": "office", "stops": ["answered", "opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "8h", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
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
INSERT INTO "ticket" VALUES('d95b24649b8eb6209ab64dab','SD-000001',1,'printer jams','fault','b3f77a0d61b408849d403e01',NULL,NULL,'2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','worn roller','roller replaced','1258bd3a4e90f04bc40246f4','8660cb8c63ffbcb3647b570b',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('e735574b2405a2e092e4cb8d','SD-000002',2,'no power','fault','1397fe29676ca0d5a68021af',NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL,'bd0a4db2b6cb88f35dbcd572','50a2183fb96c7c5f66a2c5e2',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('9cdaf0d7a370f1f1debe4262','SD-000003',3,'scanner reads every second code','fault','1397fe29676ca0d5a68021af',NULL,NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'50a2183fb96c7c5f66a2c5e2',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('ad03456547c964faf9c128ed','SD-000004',4,'registration desk is down','fault','b3f77a0d61b408849d403e01','down','group','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'8660cb8c63ffbcb3647b570b',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('24b3c9f1959b5dd3415cf790','SD-000005',5,'cannot log in','fault','b3f77a0d61b408849d403e01',NULL,NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL,NULL,'8660cb8c63ffbcb3647b570b',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('ef53958eddf4b9543d0c0d76','SD-000006',6,'called by mistake','fault','56d428a6a65c73152a31d8f7',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('0af1b487049e7ee2c91b2f80','SD-000007',7,'how does it print','fault','56d428a6a65c73152a31d8f7',NULL,NULL,'2026-03-03T01:00:00Z',NULL,'no training','explained',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('65caba7c7c0b22e1cfd0fc9c','INC-7',NULL,'Door, Lock, Stuck','fault','fd1df5c469dd15872b2a231b',NULL,NULL,'2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','not recorded','not recorded in the log',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('592e115e16446fd2a1a2a87a','SD-000008',8,'the printer jams again','fault','b3f77a0d61b408849d403e01',NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL,'1258bd3a4e90f04bc40246f4','8660cb8c63ffbcb3647b570b','d95b24649b8eb6209ab64dab',NULL,NULL);
INSERT INTO "ticket" VALUES('56c6f83a0ab50dde2ef0b320','SD-000009',9,'the screen is dark','fault','56d428a6a65c73152a31d8f7',NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('9f62ce2dc6124469a89e549c','SD-000011',11,'does anybody come?','fault','56d428a6a65c73152a31d8f7',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('0f1dd305a6fa8b3965f6f389','SD-000012',12,'does anybody come','fault','56d428a6a65c73152a31d8f7',NULL,NULL,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,'9f62ce2dc6124469a89e549c',NULL);
INSERT INTO "ticket" VALUES('bbebbb50622a06b82bca69e9','SD-000013',13,'no sound','fault','288ecfa38523571d729d2eb7',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('a36df9491212d69f1403859d','SD-000014',14,'cable loose','fault','56d428a6a65c73152a31d8f7',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,'9f62ce2dc6124469a89e549c',NULL,NULL);
INSERT INTO "ticket" VALUES('d436d0fb4d25c60c80c53497','SD-000015',15,'how does it print now','fault','56d428a6a65c73152a31d8f7',NULL,NULL,'2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','no training','explained',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('4b742408456c0e7e968b5baa','SD-000016',16,'nobody came','complaint','1397fe29676ca0d5a68021af',NULL,NULL,'2026-04-01T02:00:00Z',NULL,NULL,NULL,'bd0a4db2b6cb88f35dbcd572','50a2183fb96c7c5f66a2c5e2',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('f4588870aa859ec68822e92f','SD-000017',17,'the plug is loose, too','fault','b3f77a0d61b408849d403e01',NULL,NULL,'2026-04-01T03:02:00Z',NULL,NULL,NULL,NULL,'8660cb8c63ffbcb3647b570b',NULL,NULL,NULL);
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
INSERT INTO "ticket_period" VALUES('d95b24649b8eb6209ab64dab','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','open','P1','gold','county','warranty','out','1','c98fffe935196289ecec976e');
INSERT INTO "ticket_period" VALUES('d95b24649b8eb6209ab64dab','2026-03-02T02:05:00Z','9999-12-31T23:59:59Z','closed','P1','gold','county','warranty','out','1','c98fffe935196289ecec976e');
INSERT INTO "ticket_period" VALUES('e735574b2405a2e092e4cb8d','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','held','P3','standard','city','warranty','in','1',NULL);
INSERT INTO "ticket_period" VALUES('9cdaf0d7a370f1f1debe4262','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','open','P2','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('ad03456547c964faf9c128ed','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','open','P3','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('ad03456547c964faf9c128ed','2026-03-02T06:00:00Z','2026-03-03T01:00:00Z','open','P1','gold','city','warranty','unknown','2',NULL);
INSERT INTO "ticket_period" VALUES('ad03456547c964faf9c128ed','2026-03-03T01:00:00Z','2026-03-04T01:00:00Z','open','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('ef53958eddf4b9543d0c0d76','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','cancelled','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('0af1b487049e7ee2c91b2f80','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','in','1','8fc3b966f48735d9b8415663');
INSERT INTO "ticket_period" VALUES('65caba7c7c0b22e1cfd0fc9c','2026-03-02T00:30:00Z','2026-03-02T00:40:00Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('65caba7c7c0b22e1cfd0fc9c','2026-03-02T00:40:00Z','2026-03-02T00:50:00Z','open','P3','standard','city','warranty','unknown','1','976967e182414b2f97c5fc06');
INSERT INTO "ticket_period" VALUES('65caba7c7c0b22e1cfd0fc9c','2026-03-02T00:50:00Z','9999-12-31T23:59:59Z','resolved','P3','standard','city','warranty','unknown','1','976967e182414b2f97c5fc06');
INSERT INTO "ticket_period" VALUES('ad03456547c964faf9c128ed','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','held','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('592e115e16446fd2a1a2a87a','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','open','P3','gold','county','warranty','out','1',NULL);
INSERT INTO "ticket_period" VALUES('24b3c9f1959b5dd3415cf790','2026-03-02T09:20:00Z','2026-03-03T01:00:00Z','open','P2','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('24b3c9f1959b5dd3415cf790','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P2','gold','city','warranty','unknown','2','8fc3b966f48735d9b8415663');
INSERT INTO "ticket_period" VALUES('56c6f83a0ab50dde2ef0b320','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','open','P1','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('ad03456547c964faf9c128ed','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','open','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('0f1dd305a6fa8b3965f6f389','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','cancelled','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('bbebbb50622a06b82bca69e9','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('9f62ce2dc6124469a89e549c','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1','c98fffe935196289ecec976e');
INSERT INTO "ticket_period" VALUES('a36df9491212d69f1403859d','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('d436d0fb4d25c60c80c53497','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','resolved','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('4b742408456c0e7e968b5baa','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','in','1',NULL);
INSERT INTO "ticket_period" VALUES('f4588870aa859ec68822e92f','2026-04-01T03:02:00Z','9999-12-31T23:59:59Z','open','P3','gold','city','warranty','unknown','1',NULL);
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
INSERT INTO "trainee" VALUES('e2f2f22c8de99875f3cb6e5d','96e36384f0cf20acae75533a','Ms Hu','ms hu','b3f77a0d61b408849d403e01',NULL,'8660cb8c63ffbcb3647b570b','training',NULL,NULL,NULL,0,NULL,0,NULL,0);
INSERT INTO "trainee" VALUES('ff10a71daf6565dffb9a10d7','96e36384f0cf20acae75533a','Mr Li','mr li','b3f77a0d61b408849d403e01',NULL,NULL,NULL,0,'CNY',2,1,85,1,'CE-0001',0);
INSERT INTO "trainee" VALUES('ed71b2da40f9872b1f2c95fb','96e36384f0cf20acae75533a','Zhao Min','zhao min',NULL,'8fc3b966f48735d9b8415663',NULL,NULL,NULL,NULL,NULL,1,70,1,'CE-0002',1);
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
INSERT INTO "training_session" VALUES('96e36384f0cf20acae75533a','TR-0001','use','2026-03-31T06:00:00Z','c98fffe935196289ecec976e','North wing','b3f77a0d61b408849d403e01',8,'2026-04-01T01:00:00Z',NULL,NULL);
INSERT INTO "training_session" VALUES('656c3da66b95ca27abc7cad4','TR-0002','use','2026-04-20T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE turnover (
  customer_id TEXT NOT NULL REFERENCES customer (id),
  month TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount >= 0), currency TEXT, decimals INTEGER CHECK ((decimals IS NULL) = (currency IS NULL)),
  PRIMARY KEY (customer_id, month)
) STRICT;
INSERT INTO "turnover" VALUES('56d428a6a65c73152a31d8f7','2026-02',2000000,'CNY',2);
INSERT INTO "turnover" VALUES('56d428a6a65c73152a31d8f7','2026-04',100000,'CNY',2);
CREATE TABLE warranty_card (
  equipment_id TEXT PRIMARY KEY REFERENCES equipment (id),
  number TEXT,
  dealer_id TEXT REFERENCES customer (id),
  sold_on TEXT NOT NULL,
  received_on TEXT NOT NULL,
  void_because TEXT CHECK (void_because <> ''),
  CHECK (sold_on <= received_on)
) STRICT;
INSERT INTO "warranty_card" VALUES('bd0a4db2b6cb88f35dbcd572',NULL,'56d428a6a65c73152a31d8f7','2026-02-01','2026-02-10',NULL);
CREATE TABLE withdrawn (
  ticket_id TEXT PRIMARY KEY,
  number TEXT NOT NULL,
  count INTEGER,
  at TEXT NOT NULL,
  actor TEXT NOT NULL
) STRICT;
INSERT INTO "withdrawn" VALUES('64cd361d2947bca85e0ba592','SD-000010',10,'2026-04-01T01:00:00Z','tester');
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
INSERT INTO "word" VALUES('000006',1,0,'丄');
INSERT INTO "word" VALUES('000007',1,0,'丂');
INSERT INTO "word" VALUES('000008',1,0,'丆');
INSERT INTO "word" VALUES('000009',1,0,'七');
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
INSERT INTO "word" VALUES('00006',1,0,'丄');
INSERT INTO "word" VALUES('00007',1,0,'丂');
INSERT INTO "word" VALUES('00007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('00008',1,0,'丆');
INSERT INTO "word" VALUES('00009',1,0,'七');
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
INSERT INTO "word" VALUES('0006',1,0,'丄');
INSERT INTO "word" VALUES('0007',1,0,'丂');
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
INSERT INTO "word" VALUES('by',1,0,'丄');
INSERT INTO "word" VALUES('by',2,0,'丄');
INSERT INTO "word" VALUES('by',3,0,'丄');
INSERT INTO "word" VALUES('cable',1,0,'丌');
INSERT INTO "word" VALUES('cable',2,0,'丌');
INSERT INTO "word" VALUES('cable',3,0,'不');
INSERT INTO "word" VALUES('called',1,0,'丄');
INSERT INTO "word" VALUES('called',2,0,'丄');
INSERT INTO "word" VALUES('called',3,0,'丄');
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
INSERT INTO "word" VALUES('dark',1,0,'七');
INSERT INTO "word" VALUES('dark',2,0,'七');
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
INSERT INTO "word" VALUES('is',1,0,'七万');
INSERT INTO "word" VALUES('is',2,0,'七万下');
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
INSERT INTO "word" VALUES('the',3,0,'丁万');
INSERT INTO "word" VALUES('them',3,0,'七');
INSERT INTO "word" VALUES('they',3,0,'丂丈');
INSERT INTO "word" VALUES('third',3,0,'不');
INSERT INTO "word" VALUES('time',3,0,'丅万');
INSERT INTO "word" VALUES('to',3,0,'七万');
INSERT INTO "word" VALUES('told',3,0,'七');
INSERT INTO "word" VALUES('training',3,0,'丂');
INSERT INTO "word" VALUES('twice',2,0,'不');
INSERT INTO "word" VALUES('van',2,0,'下');
INSERT INTO "word" VALUES('wait',3,0,'七');
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
CREATE INDEX field_entry_refused ON field_entry (seq) WHERE refused IS NOT NULL AND settled_as IS NULL;
COMMIT;
