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
INSERT INTO "_sqlite_migrations" VALUES(1,'svcdesk','0001_desk','2026-11-28 15:22:46.713371+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'svcdesk','0002_field','2026-11-28 15:22:46.765042+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'svcdesk','0003_truth','2026-11-28 15:22:46.806339+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'svcdesk','0004_slips','2026-11-28 15:22:46.936237+00:00');
INSERT INTO "_sqlite_migrations" VALUES(5,'svcdesk','0005_care','2026-11-28 15:22:47.497373+00:00');
INSERT INTO "_sqlite_migrations" VALUES(6,'svcdesk','0006_kept','2026-11-28 15:22:47.508973+00:00');
CREATE TABLE absence (
  id TEXT PRIMARY KEY,
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  note TEXT,
  CHECK (since < until)
) STRICT;
INSERT INTO "absence" VALUES('ea6c2955a516c95e8822e4ae','bd8915364f531341a498b0c7','2026-04-05T16:00:00Z','2026-04-10T16:00:00Z','holiday');
INSERT INTO "absence" VALUES('d25f4bf5dd456e5ca04e37d2','bd8915364f531341a498b0c7','2026-04-30T16:00:00Z','2026-05-05T16:00:00Z','on leave');
CREATE TABLE acceptance (
  equipment_id TEXT NOT NULL REFERENCES equipment (id),
  stage TEXT NOT NULL,
  accepted_on TEXT NOT NULL,
  accepted_by TEXT NOT NULL CHECK (accepted_by <> ''),
  remark TEXT,
  PRIMARY KEY (equipment_id, stage)
) STRICT;
INSERT INTO "acceptance" VALUES('437680695f92cb85aa8710f8','final','2026-04-01','Ms Example',NULL);
CREATE TABLE appointment (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  agreed_at TEXT NOT NULL,
  visit_at TEXT NOT NULL,
  asked_by TEXT NOT NULL CHECK (asked_by IN ('customer', 'desk')),
  note TEXT
, visit_until TEXT CHECK (visit_until >= visit_at)) STRICT;
INSERT INTO "appointment" VALUES('240cebf883622a57ce3982fc','759d7644af449bc8a0867319','2026-03-02T01:00:00Z','2026-03-02T02:00:00Z','customer','they close at noon',NULL);
INSERT INTO "appointment" VALUES('d8bba6126bb8d993aca56f9d','55dd035e5f133c682a95400c','2026-03-04T01:00:00Z','2026-03-05T06:00:00Z','desk',NULL,'2026-03-05T08:00:00Z');
CREATE TABLE approval (
  noun TEXT NOT NULL CHECK (noun IN ('repair', 'request', 'return')),
  noun_id TEXT NOT NULL,   -- of the dispatch, the request or the return
  actor TEXT NOT NULL,
  at TEXT NOT NULL,
  note TEXT, role TEXT,
  PRIMARY KEY (noun, noun_id, actor)
) STRICT;
INSERT INTO "approval" VALUES('return','79ead5d89d0aaf5b3ab854a0','wang','2026-03-02T03:00:00Z',NULL,NULL);
INSERT INTO "approval" VALUES('request','c41f8b0ffff2b74821dddd98','wang','2026-03-02T06:00:00Z',NULL,NULL);
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
INSERT INTO "article" VALUES('a5267f3f862e1e0ecc5c49b2','K-0001','nobody knows how it prints',NULL,NULL,'how does it print','no training','explained','77394407f69228c059272308','tester','2026-04-01T02:00:00Z',1,NULL,NULL);
CREATE TABLE article_use (
  id TEXT PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES article (id),
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  at TEXT NOT NULL
) STRICT;
INSERT INTO "article_use" VALUES('601e59f0b567c5bca59476aa','a5267f3f862e1e0ecc5c49b2','89e896bcdd957cdd5e2d7199','2026-04-01T02:00:00Z');
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
INSERT INTO "assessment" VALUES('525bb60c6833dcb826f3e115','AS-0001','2026-03','tidy','624764883e8067253ac60952',NULL,'759d7644af449bc8a0867319','2213d57446891adcef004a44','2026-03-02T02:05:00Z','fact','{"check": "tidy"}',NULL,2000,2000,'CNY',2,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL);
INSERT INTO "assessment" VALUES('751fde4ae619f847b4b1f8cd','AS-0002','2026-03','calls','624764883e8067253ac60952',NULL,'759d7644af449bc8a0867319',NULL,'2026-03-20T02:00:00Z','hand',NULL,'line engaged',10000,0,'CNY',2,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','the line was down',NULL);
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
INSERT INTO "assessment_told" VALUES('d53e47ad8131a664c22696a5','2026-03','624764883e8067253ac60952',NULL,'2026-04-01T01:00:00Z');
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
INSERT INTO "attachment" VALUES('e9f28c06d81d06915f820976','759d7644af449bc8a0867319',1,'2213d57446891adcef004a44',NULL,'photo','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-03-02T02:05:00Z');
INSERT INTO "attachment" VALUES('3ee5bc658905f778f92ead05','759d7644af449bc8a0867319',2,NULL,NULL,'file','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-03-02T02:05:00Z');
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
INSERT INTO "call" VALUES('a7ea1219b588658eea68df27','759d7644af449bc8a0867319','2026-03-02T01:00:00Z','phone','Li Na','13800000003','printer jams','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('2947874c5d82624f5c599cbd','0921bdf9fd124b4eae6c1e50','2026-03-02T03:00:00Z','phone',NULL,NULL,'no power','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('e1efdeeb0cc5d4dfdc53d438','0921bdf9fd124b4eae6c1e50','2026-03-02T03:00:00Z','phone',NULL,NULL,'is anybody coming?','tester',1,NULL,NULL);
INSERT INTO "call" VALUES('1341ba3e130c25bc94e7fa51','1d8fea19c84f20e80b2fadfe','2026-03-02T03:30:00Z','phone',NULL,NULL,'scanner reads every second code','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('ff283d3a5af7b034d092cda0','55dd035e5f133c682a95400c','2026-03-02T03:30:00Z','phone',NULL,NULL,'registration desk is down','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('c0874fcf955513c57581181f','08c0a6692547267ae9c179bb','2026-03-02T09:20:00Z','phone',NULL,NULL,'cannot log in','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('fba353167ec22c30b3fe43d2','f8f4e534a8124b316ee2e612','2026-03-03T01:00:00Z','phone',NULL,NULL,'called by mistake','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('435d94f26405d5dea66bc74e','77394407f69228c059272308','2026-03-03T01:00:00Z','phone',NULL,NULL,'how does it print','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('be7860cfa86a7128a396fc0e','38e00ffdd65ea9b317cc9ffe','2026-03-02T00:30:00Z','phone',NULL,NULL,'Door, Lock, Stuck','Desk 1',0,NULL,NULL);
INSERT INTO "call" VALUES('f16cbed0076dd05641651d59','f7a57cc8d212531d668adcbc','2026-03-04T01:00:00Z','phone',NULL,NULL,'the printer jams again','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('c4b882d14365099d33f7ee27','c77a68fedd60137e33b16dd8','2026-03-04T01:00:00Z','phone',NULL,NULL,'the screen is dark','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('5a608d516f5f9756d6ed8f3f','bbbf6af6811784b9cbae58e9','2026-04-01T01:00:00Z','phone',NULL,NULL,'does anybody come?','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('6b7e8c73eb98bec785facdd8','bbbf6af6811784b9cbae58e9','2026-04-01T01:00:00Z','phone','Mr Sample',NULL,'logged twice','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('b3b89e49bd7b699243e21724','3b106e368be936852ee9e691','2026-04-01T01:00:00Z','mail','Li Na',NULL,'no sound
since nine','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('a0e2d600a629dc73804a19b2','efd6df343559af83e4b83fbf','2026-04-01T01:00:00Z','phone',NULL,NULL,'cable loose','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('9d0ca84845f9ddbaf29af1b9','89e896bcdd957cdd5e2d7199','2026-04-01T02:00:00Z','phone',NULL,NULL,'how does it print now','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('c2b9dffc57bd297b40f3eeb1','328e78f30dc94178b946af67','2026-04-01T02:00:00Z','phone','Ms Example',NULL,'nobody came','tester',0,NULL,NULL);
CREATE TABLE card (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  value INTEGER NOT NULL CHECK (value > 0),
  balance INTEGER NOT NULL CHECK (balance BETWEEN 0 AND value),
  currency TEXT NOT NULL,
  sold_at TEXT NOT NULL
, decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4)) STRICT;
INSERT INTO "card" VALUES('120601d4fdac74c537b2de5c','CARD-0001','76c850bd56c374625b0a075f',50000,47000,'CNY','2026-03-02T00:30:00Z',2);
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
INSERT INTO "change" VALUES(1,'1472974972b47bc9a4be2446','engineer','["624764883e8067253ac60952"]',NULL);
INSERT INTO "change" VALUES(2,'1472974972b47bc9a4be2446','engineer_skill','["624764883e8067253ac60952","printer"]',NULL);
INSERT INTO "change" VALUES(3,'24fad157ea5553b53bdffdd5','engineer','["bd8915364f531341a498b0c7"]',NULL);
INSERT INTO "change" VALUES(4,'24fad157ea5553b53bdffdd5','engineer_skill','["bd8915364f531341a498b0c7","installation"]',NULL);
INSERT INTO "change" VALUES(5,'24fad157ea5553b53bdffdd5','engineer_role','["bd8915364f531341a498b0c7","reception"]',NULL);
INSERT INTO "change" VALUES(6,'1dc660a547af2015c3158fd4','absence','["ea6c2955a516c95e8822e4ae"]',NULL);
INSERT INTO "change" VALUES(7,'c859c0579ab062975ff0aeff','customer','["76c850bd56c374625b0a075f"]',NULL);
INSERT INTO "change" VALUES(8,'c859c0579ab062975ff0aeff','phone','["76c850bd56c374625b0a075f","8613800000001",""]',NULL);
INSERT INTO "change" VALUES(9,'affb735f0682044593efed10','customer','["6e90c0412baf378573deb646"]',NULL);
INSERT INTO "change" VALUES(10,'affb735f0682044593efed10','phone','["6e90c0412baf378573deb646","8613800000002",""]',NULL);
INSERT INTO "change" VALUES(11,'440efd9be553206c9551729f','customer','["b31b8b49ea460f39e375bc10"]',NULL);
INSERT INTO "change" VALUES(12,'282394e9992030a27c9a79c9','site','["483b66e75a8da65968304d5f"]',NULL);
INSERT INTO "change" VALUES(13,'8da48c8199848a3efb84a36c','phone','["76c850bd56c374625b0a075f","8613800000003",""]',NULL);
INSERT INTO "change" VALUES(14,'8da48c8199848a3efb84a36c','contact','["ef5bcc6150c8ebf5b1831bed"]',NULL);
INSERT INTO "change" VALUES(15,'c08acff507fa3c774df5c669','contract','["470bc8e1db7836144eb5b435"]',NULL);
INSERT INTO "change" VALUES(16,'c08acff507fa3c774df5c669','entitlement','["470bc8e1db7836144eb5b435","visit"]',NULL);
INSERT INTO "change" VALUES(17,'c08acff507fa3c774df5c669','entitlement','["470bc8e1db7836144eb5b435","training"]',NULL);
INSERT INTO "change" VALUES(18,'746d4b377d6250f496140a4d','contract','["c9d08a3622041f18315d8a07"]',NULL);
INSERT INTO "change" VALUES(19,'53929d905fcdf7a223634679','equipment','["ebdac12e0531500f19526307"]',NULL);
INSERT INTO "change" VALUES(20,'e0bfba387a3593048bcb4b47','equipment','["437680695f92cb85aa8710f8"]',NULL);
INSERT INTO "change" VALUES(21,'7c99401faf154fd4fe1f4318','equipment','["da9e9e68b907a1e4910c8951"]',NULL);
INSERT INTO "change" VALUES(22,'abf16384d6d8df6d84f93bad','holder','["f1c6a0140bdcd59f73c99583"]',NULL);
INSERT INTO "change" VALUES(23,'abf16384d6d8df6d84f93bad','stock','["f1c6a0140bdcd59f73c99583","roller","new"]',NULL);
INSERT INTO "change" VALUES(24,'abf16384d6d8df6d84f93bad','stock_move','["06f03a24032bc035e377867b"]',NULL);
INSERT INTO "change" VALUES(25,'53689016e483d5e627704303','holder','["620ce81c6a99eec9d6f729fd"]',NULL);
INSERT INTO "change" VALUES(26,'53689016e483d5e627704303','stock','["f1c6a0140bdcd59f73c99583","roller","new"]','{"holder_id":"f1c6a0140bdcd59f73c99583","part":"roller","condition":"new","quantity":10}');
INSERT INTO "change" VALUES(27,'53689016e483d5e627704303','stock','["620ce81c6a99eec9d6f729fd","roller","new"]',NULL);
INSERT INTO "change" VALUES(28,'53689016e483d5e627704303','stock_move','["8d84bf5fd5c43b2d1d5f5d52"]',NULL);
INSERT INTO "change" VALUES(29,'fadc78689edf5183e12ece59','holder','["b6535496ed556fb1ebb4f138"]',NULL);
INSERT INTO "change" VALUES(30,'fadc78689edf5183e12ece59','stock','["f1c6a0140bdcd59f73c99583","roller","new"]','{"holder_id":"f1c6a0140bdcd59f73c99583","part":"roller","condition":"new","quantity":7}');
INSERT INTO "change" VALUES(31,'fadc78689edf5183e12ece59','stock','["b6535496ed556fb1ebb4f138","roller","new"]',NULL);
INSERT INTO "change" VALUES(32,'fadc78689edf5183e12ece59','stock_move','["10e3289f20d6a28fa52e94c5"]',NULL);
INSERT INTO "change" VALUES(33,'af17c86bc09b231b6cd683da','card','["120601d4fdac74c537b2de5c"]',NULL);
INSERT INTO "change" VALUES(34,'a359eb2d562b3e6e75757e39','ticket','["759d7644af449bc8a0867319"]',NULL);
INSERT INTO "change" VALUES(35,'a359eb2d562b3e6e75757e39','ticket_period','["759d7644af449bc8a0867319","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(36,'a359eb2d562b3e6e75757e39','call','["a7ea1219b588658eea68df27"]',NULL);
INSERT INTO "change" VALUES(37,'a359eb2d562b3e6e75757e39','clock','["793e0ff6ee442d902314df3c"]',NULL);
INSERT INTO "change" VALUES(38,'a359eb2d562b3e6e75757e39','clock','["b1c1fd766507aa60e064f4f0"]',NULL);
INSERT INTO "change" VALUES(39,'a359eb2d562b3e6e75757e39','clock','["5ebf19adb8af0330e7ada6f9"]',NULL);
INSERT INTO "change" VALUES(40,'a359eb2d562b3e6e75757e39','clock_period','["793e0ff6ee442d902314df3c","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(41,'a359eb2d562b3e6e75757e39','clock_period','["b1c1fd766507aa60e064f4f0","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(42,'a359eb2d562b3e6e75757e39','clock_period','["5ebf19adb8af0330e7ada6f9","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(43,'8691c17038692e2a33f10553','ticket_period','["759d7644af449bc8a0867319","2026-03-02T01:00:00Z"]','{"ticket_id":"759d7644af449bc8a0867319","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(44,'8691c17038692e2a33f10553','ticket_period','["759d7644af449bc8a0867319","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(45,'fff7944beb8f30e4a895c2f8','clock','["793e0ff6ee442d902314df3c"]','{"id":"793e0ff6ee442d902314df3c","ticket_id":"759d7644af449bc8a0867319","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(46,'fff7944beb8f30e4a895c2f8','clock','["b1c1fd766507aa60e064f4f0"]','{"id":"b1c1fd766507aa60e064f4f0","ticket_id":"759d7644af449bc8a0867319","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(47,'fff7944beb8f30e4a895c2f8','clock_period','["793e0ff6ee442d902314df3c","2026-03-02T01:00:00Z"]','{"clock_id":"793e0ff6ee442d902314df3c","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T01:15:00Z","held":0}');
INSERT INTO "change" VALUES(48,'fff7944beb8f30e4a895c2f8','clock_period','["b1c1fd766507aa60e064f4f0","2026-03-02T01:00:00Z"]','{"clock_id":"b1c1fd766507aa60e064f4f0","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T01:30:00Z","held":0}');
INSERT INTO "change" VALUES(49,'0fcf8a3d76b1a48d5fe143ea','appointment','["240cebf883622a57ce3982fc"]',NULL);
INSERT INTO "change" VALUES(50,'5319d76e6fb0f76af4e6a256','consent','["05eb14a85e12d933119ab696"]',NULL);
INSERT INTO "change" VALUES(51,'64f659a279a165dd4bc70719','quote','["c9b81462569ba222e2ece8f2"]',NULL);
INSERT INTO "change" VALUES(52,'64f659a279a165dd4bc70719','priced_line','["c4d6f5a2f340d2cd3c52ae68"]',NULL);
INSERT INTO "change" VALUES(53,'64f659a279a165dd4bc70719','priced_line','["5b7aef595f749cc5b3a76479"]',NULL);
INSERT INTO "change" VALUES(54,'64f659a279a165dd4bc70719','priced_line','["9f643d6e14358c34006e98a9"]',NULL);
INSERT INTO "change" VALUES(55,'64f659a279a165dd4bc70719','priced_line','["2fb295011ad09fe41847e910"]',NULL);
INSERT INTO "change" VALUES(56,'9fef9971cf102a7e6fdae3fb','consent','["4db23856b9cb339c72637381"]',NULL);
INSERT INTO "change" VALUES(57,'a461cdc7e2da45daab797a0a','dispatch','["2213d57446891adcef004a44"]',NULL);
INSERT INTO "change" VALUES(58,'a461cdc7e2da45daab797a0a','clock','["d69f61749d36a905e1817b04"]',NULL);
INSERT INTO "change" VALUES(59,'a461cdc7e2da45daab797a0a','clock_period','["d69f61749d36a905e1817b04","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(60,'bf6bd30e8c1dadbbcc4b8b07','holder','["65281e40a1a7f58195bea79f"]',NULL);
INSERT INTO "change" VALUES(61,'bf6bd30e8c1dadbbcc4b8b07','stock','["620ce81c6a99eec9d6f729fd","roller","new"]','{"holder_id":"620ce81c6a99eec9d6f729fd","part":"roller","condition":"new","quantity":3}');
INSERT INTO "change" VALUES(62,'bf6bd30e8c1dadbbcc4b8b07','stock','["65281e40a1a7f58195bea79f","roller","new"]',NULL);
INSERT INTO "change" VALUES(63,'bf6bd30e8c1dadbbcc4b8b07','stock_move','["91af9c6a502c6f6488700efe"]',NULL);
INSERT INTO "change" VALUES(64,'7e0e354493fca6acc485cc76','dispatch','["2213d57446891adcef004a44"]','{"id":"2213d57446891adcef004a44","ticket_id":"759d7644af449bc8a0867319","visit":1,"engineer_id":"624764883e8067253ac60952","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(65,'7e0e354493fca6acc485cc76','clock','["d69f61749d36a905e1817b04"]','{"id":"d69f61749d36a905e1817b04","ticket_id":"759d7644af449bc8a0867319","target":"arrive","tier":"gold","within":"2h clock","calendar":"always","stops":"arrived","pauses":null,"started_by":"ordered","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(66,'7e0e354493fca6acc485cc76','clock_period','["d69f61749d36a905e1817b04","2026-03-02T01:00:00Z"]','{"clock_id":"d69f61749d36a905e1817b04","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(67,'f03a5f11d7606afc73c09c12','dispatch','["2213d57446891adcef004a44"]','{"id":"2213d57446891adcef004a44","ticket_id":"759d7644af449bc8a0867319","visit":1,"engineer_id":"624764883e8067253ac60952","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(68,'f03a5f11d7606afc73c09c12','dispatch_check','["2213d57446891adcef004a44","uniform"]',NULL);
INSERT INTO "change" VALUES(69,'f03a5f11d7606afc73c09c12','dispatch_check','["2213d57446891adcef004a44","tidy"]',NULL);
INSERT INTO "change" VALUES(70,'f03a5f11d7606afc73c09c12','dispatch_item','["2213d57446891adcef004a44","training"]',NULL);
INSERT INTO "change" VALUES(71,'f03a5f11d7606afc73c09c12','stock','["65281e40a1a7f58195bea79f","roller","new"]','{"holder_id":"65281e40a1a7f58195bea79f","part":"roller","condition":"new","quantity":1}');
INSERT INTO "change" VALUES(72,'f03a5f11d7606afc73c09c12','stock_move','["6973fce9d29bf529ffbba8f3"]',NULL);
INSERT INTO "change" VALUES(73,'f03a5f11d7606afc73c09c12','priced_line','["cdbc01fc72afa5e6cc7d66d3"]',NULL);
INSERT INTO "change" VALUES(74,'f03a5f11d7606afc73c09c12','priced_line','["84a25f994a43f2a1d02bfd75"]',NULL);
INSERT INTO "change" VALUES(75,'f03a5f11d7606afc73c09c12','priced_line','["825d3287feb127fbbc0a0480"]',NULL);
INSERT INTO "change" VALUES(76,'f03a5f11d7606afc73c09c12','priced_line','["4010cf9b840f71fbcbf82748"]',NULL);
INSERT INTO "change" VALUES(77,'f03a5f11d7606afc73c09c12','priced_line','["10723dba23be80607dbf4327"]',NULL);
INSERT INTO "change" VALUES(78,'f03a5f11d7606afc73c09c12','entitlement','["470bc8e1db7836144eb5b435","training"]','{"contract_id":"470bc8e1db7836144eb5b435","entitlement":"training","total":2,"used":0}');
INSERT INTO "change" VALUES(79,'5d8903e99a56ddf53ca29ad6','attachment','["e9f28c06d81d06915f820976"]',NULL);
INSERT INTO "change" VALUES(80,'d52a15fe7de3b355f72e7f94','attachment','["3ee5bc658905f778f92ead05"]',NULL);
INSERT INTO "change" VALUES(81,'3f26f7e33ea33ba8980afdfd','dispatch','["2213d57446891adcef004a44"]','{"id":"2213d57446891adcef004a44","ticket_id":"759d7644af449bc8a0867319","visit":1,"engineer_id":"624764883e8067253ac60952","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":null,"cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"cost","work_charged":"free"}');
INSERT INTO "change" VALUES(82,'3f26f7e33ea33ba8980afdfd','dispatch','["2213d57446891adcef004a44"]','{"id":"2213d57446891adcef004a44","ticket_id":"759d7644af449bc8a0867319","visit":1,"engineer_id":"624764883e8067253ac60952","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":null,"cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":"Li Na","signed_at":"2026-03-02T02:05:00Z","failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"cost","work_charged":"free"}');
INSERT INTO "change" VALUES(83,'3f26f7e33ea33ba8980afdfd','ticket_period','["759d7644af449bc8a0867319","2026-03-02T01:00:00Z"]','{"ticket_id":"759d7644af449bc8a0867319","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":"624764883e8067253ac60952"}');
INSERT INTO "change" VALUES(84,'3f26f7e33ea33ba8980afdfd','ticket_period','["759d7644af449bc8a0867319","2026-03-02T02:05:00Z"]',NULL);
INSERT INTO "change" VALUES(85,'3f26f7e33ea33ba8980afdfd','ticket','["759d7644af449bc8a0867319"]','{"id":"759d7644af449bc8a0867319","number":"SD-000001","count":1,"summary":"printer jams","kind":"fault","customer_id":"76c850bd56c374625b0a075f","severity":null,"reach":null,"opened_at":"2026-03-02T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":"ebdac12e0531500f19526307","contract_id":"470bc8e1db7836144eb5b435","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(86,'3f26f7e33ea33ba8980afdfd','clock','["5ebf19adb8af0330e7ada6f9"]','{"id":"5ebf19adb8af0330e7ada6f9","ticket_id":"759d7644af449bc8a0867319","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(87,'3f26f7e33ea33ba8980afdfd','clock_period','["5ebf19adb8af0330e7ada6f9","2026-03-02T01:00:00Z"]','{"clock_id":"5ebf19adb8af0330e7ada6f9","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(88,'1b048987bbd5cc2a27dd415a','card','["120601d4fdac74c537b2de5c"]','{"id":"120601d4fdac74c537b2de5c","number":"CARD-0001","customer_id":"76c850bd56c374625b0a075f","value":50000,"balance":50000,"currency":"CNY","sold_at":"2026-03-02T00:30:00Z","decimals":2}');
INSERT INTO "change" VALUES(89,'1b048987bbd5cc2a27dd415a','payment','["603d51c3bf4993a35d4d7817"]',NULL);
INSERT INTO "change" VALUES(90,'798bba1617be5b2c8df8d73a','payment','["56739dfc1fd20530fccca252"]',NULL);
INSERT INTO "change" VALUES(91,'95608fb2fc99da04888adb9d','dispatch','["2213d57446891adcef004a44"]','{"id":"2213d57446891adcef004a44","ticket_id":"759d7644af449bc8a0867319","visit":1,"engineer_id":"624764883e8067253ac60952","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":"2026-03-02T02:05:00Z","cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":"Li Na","signed_at":"2026-03-02T02:05:00Z","failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"cost","work_charged":"free"}');
INSERT INTO "change" VALUES(92,'1995d70666dcc3d848184378','discount','["759d7644af449bc8a0867319"]',NULL);
INSERT INTO "change" VALUES(93,'d0acfa86341ea64c2c7e2cdc','payment','["6a1ce5f372a2b5d9eb1ed64c"]',NULL);
INSERT INTO "change" VALUES(94,'7df4777fefd6367ee147f411','payment','["6a1ce5f372a2b5d9eb1ed64c"]','{"id":"6a1ce5f372a2b5d9eb1ed64c","receipt":"R-0003","ticket_id":"759d7644af449bc8a0867319","amount":500,"currency":"CNY","method":"transfer","card_id":null,"at":"2026-03-02T02:05:00Z","taken_by":"tester","decimals":2,"kind":"refund","voided_at":null,"voided_by":null,"voided_why":null}');
INSERT INTO "change" VALUES(95,'cde61d38c125535d23e22be1','ticket_period','["759d7644af449bc8a0867319","2026-03-02T02:05:00Z"]','{"ticket_id":"759d7644af449bc8a0867319","since":"2026-03-02T02:05:00Z","until":"9999-12-31T23:59:59Z","state":"resolved","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":"624764883e8067253ac60952"}');
INSERT INTO "change" VALUES(96,'cde61d38c125535d23e22be1','ticket_period','["759d7644af449bc8a0867319","2026-03-02T02:05:00Z"]',NULL);
INSERT INTO "change" VALUES(97,'c6f1b6f7658655459e7bb57f','ticket','["0921bdf9fd124b4eae6c1e50"]',NULL);
INSERT INTO "change" VALUES(98,'c6f1b6f7658655459e7bb57f','ticket_period','["0921bdf9fd124b4eae6c1e50","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(99,'c6f1b6f7658655459e7bb57f','call','["2947874c5d82624f5c599cbd"]',NULL);
INSERT INTO "change" VALUES(100,'c6f1b6f7658655459e7bb57f','clock','["1571b3d8285ce61c2406fbe2"]',NULL);
INSERT INTO "change" VALUES(101,'c6f1b6f7658655459e7bb57f','clock','["a185ea131a65c21f7cd1edee"]',NULL);
INSERT INTO "change" VALUES(102,'c6f1b6f7658655459e7bb57f','clock_period','["1571b3d8285ce61c2406fbe2","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(103,'c6f1b6f7658655459e7bb57f','clock_period','["a185ea131a65c21f7cd1edee","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(104,'dfb3b2e931014e3c11cd1790','call','["e1efdeeb0cc5d4dfdc53d438"]',NULL);
INSERT INTO "change" VALUES(105,'bba24fa92419c330531fe03d','loan','["ac04ffe77b629c027f0b84ba"]',NULL);
INSERT INTO "change" VALUES(106,'da7f7274e5343b44be644de3','rma','["79ead5d89d0aaf5b3ab854a0"]',NULL);
INSERT INTO "change" VALUES(107,'f388ffa1e726f06f2445c685','approval','["return","79ead5d89d0aaf5b3ab854a0","wang"]',NULL);
INSERT INTO "change" VALUES(108,'f388ffa1e726f06f2445c685','rma','["79ead5d89d0aaf5b3ab854a0"]','{"id":"79ead5d89d0aaf5b3ab854a0","number":"RMA-0001","ticket_id":"0921bdf9fd124b4eae6c1e50","equipment_id":"437680695f92cb85aa8710f8","reason":"quality","decision":"repair","freight":"desk","because":"{\"when\": {\"warranty\": [\"in\"]}}","overruled_by":null,"asked_at":"2026-03-02T03:00:00Z","asked_by":"tester","approved_at":null,"sent_at":null,"back_at":null,"done_at":null,"reached_at":null,"freight_back":"desk","book":null,"cost_there":null,"cost_back":null,"currency":null,"decimals":null,"repair_first":0,"signed_by":null}');
INSERT INTO "change" VALUES(109,'fa3fa8b594bdebf439b198cf','consent','["2292b0afb2b0be6100dad74d"]',NULL);
INSERT INTO "change" VALUES(110,'e818d321027ac9b431230320','rma','["79ead5d89d0aaf5b3ab854a0"]','{"id":"79ead5d89d0aaf5b3ab854a0","number":"RMA-0001","ticket_id":"0921bdf9fd124b4eae6c1e50","equipment_id":"437680695f92cb85aa8710f8","reason":"quality","decision":"repair","freight":"desk","because":"{\"when\": {\"warranty\": [\"in\"]}}","overruled_by":null,"asked_at":"2026-03-02T03:00:00Z","asked_by":"tester","approved_at":"2026-03-02T03:00:00Z","sent_at":null,"back_at":null,"done_at":null,"reached_at":null,"freight_back":"desk","book":null,"cost_there":null,"cost_back":null,"currency":null,"decimals":null,"repair_first":0,"signed_by":null}');
INSERT INTO "change" VALUES(111,'0b4e7fedd7067d08b84b9d85','ticket_period','["0921bdf9fd124b4eae6c1e50","2026-03-02T03:00:00Z"]','{"ticket_id":"0921bdf9fd124b4eae6c1e50","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(112,'0b4e7fedd7067d08b84b9d85','ticket_period','["0921bdf9fd124b4eae6c1e50","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(113,'0b4e7fedd7067d08b84b9d85','hold','["3e42cbf57ff6716ec9feabc6"]',NULL);
INSERT INTO "change" VALUES(114,'0b4e7fedd7067d08b84b9d85','clock_period','["1571b3d8285ce61c2406fbe2","2026-03-02T03:00:00Z"]','{"clock_id":"1571b3d8285ce61c2406fbe2","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T06:00:00Z","held":0}');
INSERT INTO "change" VALUES(115,'0b4e7fedd7067d08b84b9d85','clock_period','["1571b3d8285ce61c2406fbe2","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(116,'a5bc704132f9b58363d0039f','ticket','["1d8fea19c84f20e80b2fadfe"]',NULL);
INSERT INTO "change" VALUES(117,'a5bc704132f9b58363d0039f','ticket_period','["1d8fea19c84f20e80b2fadfe","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(118,'a5bc704132f9b58363d0039f','call','["1341ba3e130c25bc94e7fa51"]',NULL);
INSERT INTO "change" VALUES(119,'a5bc704132f9b58363d0039f','clock','["f47a683f3d80d0f81ab9564d"]',NULL);
INSERT INTO "change" VALUES(120,'a5bc704132f9b58363d0039f','clock','["de3bf33bd0f054642ca221f9"]',NULL);
INSERT INTO "change" VALUES(121,'a5bc704132f9b58363d0039f','clock_period','["f47a683f3d80d0f81ab9564d","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(122,'a5bc704132f9b58363d0039f','clock_period','["de3bf33bd0f054642ca221f9","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(123,'81b767b2d20bb0243b279c31','ticket','["55dd035e5f133c682a95400c"]',NULL);
INSERT INTO "change" VALUES(124,'81b767b2d20bb0243b279c31','ticket_period','["55dd035e5f133c682a95400c","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(125,'81b767b2d20bb0243b279c31','call','["ff283d3a5af7b034d092cda0"]',NULL);
INSERT INTO "change" VALUES(126,'81b767b2d20bb0243b279c31','clock','["5904f5929aecd79fe2cbb7ed"]',NULL);
INSERT INTO "change" VALUES(127,'81b767b2d20bb0243b279c31','clock','["97d13808f0adb10b99f52e68"]',NULL);
INSERT INTO "change" VALUES(128,'81b767b2d20bb0243b279c31','clock','["d0a6b4b5969b7865244b1eda"]',NULL);
INSERT INTO "change" VALUES(129,'81b767b2d20bb0243b279c31','clock_period','["5904f5929aecd79fe2cbb7ed","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(130,'81b767b2d20bb0243b279c31','clock_period','["97d13808f0adb10b99f52e68","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(131,'81b767b2d20bb0243b279c31','clock_period','["d0a6b4b5969b7865244b1eda","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(132,'95ed9dc3c38bc48a47660c70','ticket','["55dd035e5f133c682a95400c"]','{"id":"55dd035e5f133c682a95400c","number":"SD-000004","count":4,"summary":"registration desk is down","kind":"fault","customer_id":"76c850bd56c374625b0a075f","severity":null,"reach":null,"opened_at":"2026-03-02T03:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":"470bc8e1db7836144eb5b435","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(133,'95ed9dc3c38bc48a47660c70','ticket_period','["55dd035e5f133c682a95400c","2026-03-02T03:30:00Z"]','{"ticket_id":"55dd035e5f133c682a95400c","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(134,'95ed9dc3c38bc48a47660c70','ticket_period','["55dd035e5f133c682a95400c","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(135,'95ed9dc3c38bc48a47660c70','clock','["5904f5929aecd79fe2cbb7ed"]','{"id":"5904f5929aecd79fe2cbb7ed","ticket_id":"55dd035e5f133c682a95400c","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(136,'95ed9dc3c38bc48a47660c70','clock','["97d13808f0adb10b99f52e68"]','{"id":"97d13808f0adb10b99f52e68","ticket_id":"55dd035e5f133c682a95400c","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(137,'95ed9dc3c38bc48a47660c70','clock','["d0a6b4b5969b7865244b1eda"]','{"id":"d0a6b4b5969b7865244b1eda","ticket_id":"55dd035e5f133c682a95400c","target":"solve","tier":"gold","within":"3 working days","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(138,'95ed9dc3c38bc48a47660c70','clock_period','["d0a6b4b5969b7865244b1eda","2026-03-02T03:30:00Z"]','{"clock_id":"d0a6b4b5969b7865244b1eda","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-05T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(139,'95ed9dc3c38bc48a47660c70','clock_period','["d0a6b4b5969b7865244b1eda","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(140,'0d26121ea6cf62b302b6576e','ticket_period','["55dd035e5f133c682a95400c","2026-03-02T06:00:00Z"]','{"ticket_id":"55dd035e5f133c682a95400c","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(141,'0d26121ea6cf62b302b6576e','ticket_period','["55dd035e5f133c682a95400c","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(142,'9179c9cba7fbb541a77525ff','clock','["f47a683f3d80d0f81ab9564d"]','{"id":"f47a683f3d80d0f81ab9564d","ticket_id":"1d8fea19c84f20e80b2fadfe","target":"answer","tier":"standard","within":"30m","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(143,'9179c9cba7fbb541a77525ff','clock_period','["f47a683f3d80d0f81ab9564d","2026-03-02T03:30:00Z"]','{"clock_id":"f47a683f3d80d0f81ab9564d","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(144,'9179c9cba7fbb541a77525ff','contract_extension','["f47a683f3d80d0f81ab9564d"]',NULL);
INSERT INTO "change" VALUES(145,'9179c9cba7fbb541a77525ff','contract','["c9d08a3622041f18315d8a07"]','{"id":"c9d08a3622041f18315d8a07","number":"C-0002","customer_id":"6e90c0412baf378573deb646","kind":"basic","tier":"standard","phase":null,"starts_on":"2026-01-01","ends_on":"2026-12-31"}');
INSERT INTO "change" VALUES(146,'84599db0b62caf4e5929374a','stock_request','["c41f8b0ffff2b74821dddd98"]',NULL);
INSERT INTO "change" VALUES(147,'b18e98f5842e64ca58793c37','approval','["request","c41f8b0ffff2b74821dddd98","wang"]',NULL);
INSERT INTO "change" VALUES(148,'b18e98f5842e64ca58793c37','stock_request','["c41f8b0ffff2b74821dddd98"]','{"id":"c41f8b0ffff2b74821dddd98","number":"REQ-0001","holder_id":"b6535496ed556fb1ebb4f138","part":"roller","quantity":2,"state":"asked","asked_at":"2026-03-02T06:00:00Z","asked_by":"tester","because":"for the fair"}');
INSERT INTO "change" VALUES(149,'c8d7294e9a2c67a7ff3338f8','stock','["f1c6a0140bdcd59f73c99583","roller","new"]','{"holder_id":"f1c6a0140bdcd59f73c99583","part":"roller","condition":"new","quantity":5}');
INSERT INTO "change" VALUES(150,'c8d7294e9a2c67a7ff3338f8','stock','["b6535496ed556fb1ebb4f138","roller","new"]','{"holder_id":"b6535496ed556fb1ebb4f138","part":"roller","condition":"new","quantity":2}');
INSERT INTO "change" VALUES(151,'c8d7294e9a2c67a7ff3338f8','stock_move','["94f7ff50498cde4a9d630dda"]',NULL);
INSERT INTO "change" VALUES(152,'c8d7294e9a2c67a7ff3338f8','stock_request','["c41f8b0ffff2b74821dddd98"]','{"id":"c41f8b0ffff2b74821dddd98","number":"REQ-0001","holder_id":"b6535496ed556fb1ebb4f138","part":"roller","quantity":2,"state":"approved","asked_at":"2026-03-02T06:00:00Z","asked_by":"tester","because":"for the fair"}');
INSERT INTO "change" VALUES(153,'2525de010cd68282b5e25e3e','stock','["620ce81c6a99eec9d6f729fd","roller","new"]','{"holder_id":"620ce81c6a99eec9d6f729fd","part":"roller","condition":"new","quantity":2}');
INSERT INTO "change" VALUES(154,'2525de010cd68282b5e25e3e','stock_move','["b5b56ccd8eb1f2803cce9048"]',NULL);
INSERT INTO "change" VALUES(155,'2525de010cd68282b5e25e3e','loss','["b5b56ccd8eb1f2803cce9048"]',NULL);
INSERT INTO "change" VALUES(156,'2c0a45bffd43d5d9e5de3aa7','entitlement','["470bc8e1db7836144eb5b435","visit"]','{"contract_id":"470bc8e1db7836144eb5b435","entitlement":"visit","total":4,"used":0}');
INSERT INTO "change" VALUES(157,'3a8b82de715d37d89d6cb298','ticket','["08c0a6692547267ae9c179bb"]',NULL);
INSERT INTO "change" VALUES(158,'3a8b82de715d37d89d6cb298','ticket_period','["08c0a6692547267ae9c179bb","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(159,'3a8b82de715d37d89d6cb298','call','["c0874fcf955513c57581181f"]',NULL);
INSERT INTO "change" VALUES(160,'3a8b82de715d37d89d6cb298','clock','["8b527209ec4e649f916866ce"]',NULL);
INSERT INTO "change" VALUES(161,'3a8b82de715d37d89d6cb298','clock','["d59b99a3d8d3c8e7bbd0189e"]',NULL);
INSERT INTO "change" VALUES(162,'3a8b82de715d37d89d6cb298','clock','["548f6f9d04187efe25072348"]',NULL);
INSERT INTO "change" VALUES(163,'3a8b82de715d37d89d6cb298','clock_period','["8b527209ec4e649f916866ce","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(164,'3a8b82de715d37d89d6cb298','clock_period','["d59b99a3d8d3c8e7bbd0189e","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(165,'3a8b82de715d37d89d6cb298','clock_period','["548f6f9d04187efe25072348","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(166,'288e0b2d6ba74678f5dfebbd','escalation','["d0a6b4b5969b7865244b1eda",75]',NULL);
INSERT INTO "change" VALUES(167,'288e0b2d6ba74678f5dfebbd','notice','["88425567b568e394ab60466e"]',NULL);
INSERT INTO "change" VALUES(168,'17507bbf6d6247a0fd7022f1','notice','["88425567b568e394ab60466e"]','{"id":"88425567b568e394ab60466e","ticket_id":"55dd035e5f133c682a95400c","recipient":"head","engineer_id":null,"way":"command","made_at":"2026-03-02T09:20:00Z","document":"{\"target\": \"solve\", \"within\": \"same day\", \"percent\": 75, \"note\": \"time is running out\", \"due_at\": \"2026-03-02T09:30:00Z\", \"ticket\": {\"number\": \"SD-000004\", \"summary\": \"registration desk is down\", \"state\": \"open\", \"priority\": \"P1\", \"tier\": \"gold\", \"region\": \"city\", \"level\": \"2\", \"kind\": \"fault\", \"customer\": \"Example Clinic\", \"engineer\": null, \"opened_at\": \"2026-03-02T03:30:00Z\"}}","claimed_until":"2026-03-02T09:22:00Z","sent_at":null,"tries":0,"error":null,"clock_id":"d0a6b4b5969b7865244b1eda","percent":75,"about_at":"2026-03-02T08:15:00Z","not_before":null,"event_seq":null}');
INSERT INTO "change" VALUES(169,'927afdcd0866f4319da7cb5b','escalation','["548f6f9d04187efe25072348",75]',NULL);
INSERT INTO "change" VALUES(170,'927afdcd0866f4319da7cb5b','notice','["b720f0ea635676274df08ba2"]',NULL);
INSERT INTO "change" VALUES(171,'60a0ffe91101702f66fa5d41','escalation','["d0a6b4b5969b7865244b1eda",100]',NULL);
INSERT INTO "change" VALUES(172,'60a0ffe91101702f66fa5d41','ticket_period','["55dd035e5f133c682a95400c","2026-03-02T06:00:00Z"]','{"ticket_id":"55dd035e5f133c682a95400c","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":null}');
INSERT INTO "change" VALUES(173,'60a0ffe91101702f66fa5d41','ticket_period','["55dd035e5f133c682a95400c","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(174,'60a0ffe91101702f66fa5d41','clock','["d0a6b4b5969b7865244b1eda"]','{"id":"d0a6b4b5969b7865244b1eda","ticket_id":"55dd035e5f133c682a95400c","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(175,'a59b7181338e7d6e3c4c5266','escalation','["548f6f9d04187efe25072348",100]',NULL);
INSERT INTO "change" VALUES(176,'a59b7181338e7d6e3c4c5266','ticket_period','["08c0a6692547267ae9c179bb","2026-03-02T09:20:00Z"]','{"ticket_id":"08c0a6692547267ae9c179bb","since":"2026-03-02T09:20:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(177,'a59b7181338e7d6e3c4c5266','ticket_period','["08c0a6692547267ae9c179bb","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(178,'a59b7181338e7d6e3c4c5266','clock','["548f6f9d04187efe25072348"]','{"id":"548f6f9d04187efe25072348","ticket_id":"08c0a6692547267ae9c179bb","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(179,'a59b7181338e7d6e3c4c5266','clock','["8b527209ec4e649f916866ce"]','{"id":"8b527209ec4e649f916866ce","ticket_id":"08c0a6692547267ae9c179bb","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(180,'a59b7181338e7d6e3c4c5266','clock','["d59b99a3d8d3c8e7bbd0189e"]','{"id":"d59b99a3d8d3c8e7bbd0189e","ticket_id":"08c0a6692547267ae9c179bb","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(181,'364bc8b73899eec3c1e4cce4','escalation','["548f6f9d04187efe25072348",150]',NULL);
INSERT INTO "change" VALUES(182,'364bc8b73899eec3c1e4cce4','ticket_period','["08c0a6692547267ae9c179bb","2026-03-03T01:00:00Z"]','{"ticket_id":"08c0a6692547267ae9c179bb","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":null}');
INSERT INTO "change" VALUES(183,'364bc8b73899eec3c1e4cce4','ticket_period','["08c0a6692547267ae9c179bb","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(184,'597f755b0667898e8ac31f54','notice','["b720f0ea635676274df08ba2"]','{"id":"b720f0ea635676274df08ba2","ticket_id":"08c0a6692547267ae9c179bb","recipient":"head","engineer_id":null,"way":"command","made_at":"2026-03-03T01:00:00Z","document":"{\"target\": \"solve\", \"within\": \"same day\", \"percent\": 75, \"note\": \"time is running out\", \"due_at\": \"2026-03-02T09:30:00Z\", \"ticket\": {\"number\": \"SD-000005\", \"summary\": \"cannot log in\", \"state\": \"open\", \"priority\": \"P1\", \"tier\": \"gold\", \"region\": \"city\", \"level\": \"1\", \"kind\": \"fault\", \"customer\": \"Example Clinic\", \"engineer\": null, \"opened_at\": \"2026-03-02T09:20:00Z\"}}","claimed_until":"2026-03-03T01:02:00Z","sent_at":null,"tries":0,"error":null,"clock_id":"548f6f9d04187efe25072348","percent":75,"about_at":"2026-03-02T09:27:30Z","not_before":null,"event_seq":null}');
INSERT INTO "change" VALUES(185,'db8658b94022f011fd557766','ticket','["f8f4e534a8124b316ee2e612"]',NULL);
INSERT INTO "change" VALUES(186,'db8658b94022f011fd557766','ticket_period','["f8f4e534a8124b316ee2e612","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(187,'db8658b94022f011fd557766','call','["fba353167ec22c30b3fe43d2"]',NULL);
INSERT INTO "change" VALUES(188,'db8658b94022f011fd557766','clock','["b1cefe096ed2f052fdc3ca5a"]',NULL);
INSERT INTO "change" VALUES(189,'db8658b94022f011fd557766','clock','["cbb76fc26e8dadfe715aef69"]',NULL);
INSERT INTO "change" VALUES(190,'db8658b94022f011fd557766','clock_period','["b1cefe096ed2f052fdc3ca5a","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(191,'db8658b94022f011fd557766','clock_period','["cbb76fc26e8dadfe715aef69","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(192,'acd71e535ca8b077ed882fd2','ticket_period','["f8f4e534a8124b316ee2e612","2026-03-03T01:00:00Z"]','{"ticket_id":"f8f4e534a8124b316ee2e612","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(193,'acd71e535ca8b077ed882fd2','ticket_period','["f8f4e534a8124b316ee2e612","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(194,'acd71e535ca8b077ed882fd2','ticket','["f8f4e534a8124b316ee2e612"]','{"id":"f8f4e534a8124b316ee2e612","number":"SD-000006","count":6,"summary":"called by mistake","kind":"fault","customer_id":"b31b8b49ea460f39e375bc10","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(195,'acd71e535ca8b077ed882fd2','clock','["b1cefe096ed2f052fdc3ca5a"]','{"id":"b1cefe096ed2f052fdc3ca5a","ticket_id":"f8f4e534a8124b316ee2e612","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(196,'acd71e535ca8b077ed882fd2','clock','["cbb76fc26e8dadfe715aef69"]','{"id":"cbb76fc26e8dadfe715aef69","ticket_id":"f8f4e534a8124b316ee2e612","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(197,'acd71e535ca8b077ed882fd2','clock_period','["b1cefe096ed2f052fdc3ca5a","2026-03-03T01:00:00Z"]','{"clock_id":"b1cefe096ed2f052fdc3ca5a","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-03T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(198,'acd71e535ca8b077ed882fd2','clock_period','["cbb76fc26e8dadfe715aef69","2026-03-03T01:00:00Z"]','{"clock_id":"cbb76fc26e8dadfe715aef69","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(199,'b4886d4be7f9791885c954f9','ticket','["77394407f69228c059272308"]',NULL);
INSERT INTO "change" VALUES(200,'b4886d4be7f9791885c954f9','ticket_period','["77394407f69228c059272308","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(201,'b4886d4be7f9791885c954f9','call','["435d94f26405d5dea66bc74e"]',NULL);
INSERT INTO "change" VALUES(202,'b4886d4be7f9791885c954f9','clock','["4ffbcdfa07f2a1defe15572c"]',NULL);
INSERT INTO "change" VALUES(203,'b4886d4be7f9791885c954f9','clock','["911346b67a0d9db8ea26ca08"]',NULL);
INSERT INTO "change" VALUES(204,'b4886d4be7f9791885c954f9','clock_period','["4ffbcdfa07f2a1defe15572c","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(205,'b4886d4be7f9791885c954f9','clock_period','["911346b67a0d9db8ea26ca08","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(206,'de3386286653de45632aa5f5','ticket_period','["77394407f69228c059272308","2026-03-03T01:00:00Z"]','{"ticket_id":"77394407f69228c059272308","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(207,'de3386286653de45632aa5f5','ticket_period','["77394407f69228c059272308","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(208,'de3386286653de45632aa5f5','dispatch','["af0b1363c9703ec92c89c9a6"]',NULL);
INSERT INTO "change" VALUES(209,'6a81d63752ff552f08c38f96','dispatch','["af0b1363c9703ec92c89c9a6"]','{"id":"af0b1363c9703ec92c89c9a6","ticket_id":"77394407f69228c059272308","visit":1,"engineer_id":"bd8915364f531341a498b0c7","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(210,'6a81d63752ff552f08c38f96','clock','["4ffbcdfa07f2a1defe15572c"]','{"id":"4ffbcdfa07f2a1defe15572c","ticket_id":"77394407f69228c059272308","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(211,'6a81d63752ff552f08c38f96','clock_period','["4ffbcdfa07f2a1defe15572c","2026-03-03T01:00:00Z"]','{"clock_id":"4ffbcdfa07f2a1defe15572c","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-03T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(212,'42e15afec57091a0bfbaafd1','dispatch','["af0b1363c9703ec92c89c9a6"]','{"id":"af0b1363c9703ec92c89c9a6","ticket_id":"77394407f69228c059272308","visit":1,"engineer_id":"bd8915364f531341a498b0c7","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-03T01:00:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(213,'42e15afec57091a0bfbaafd1','priced_line','["75582a186459f06425655a00"]',NULL);
INSERT INTO "change" VALUES(214,'42e15afec57091a0bfbaafd1','priced_line','["00eb3bc38b33ff50d218d3fe"]',NULL);
INSERT INTO "change" VALUES(215,'42e15afec57091a0bfbaafd1','dispatch','["af0b1363c9703ec92c89c9a6"]','{"id":"af0b1363c9703ec92c89c9a6","ticket_id":"77394407f69228c059272308","visit":1,"engineer_id":"bd8915364f531341a498b0c7","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-03T01:00:00Z","recorded_at":"2026-03-03T01:00:00Z","finished_at":null,"cancelled_at":null,"fault":"none","cause":"no training","action":"explained","result":"they know how","minutes":30,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":"in warranty","overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"free","work_charged":"free"}');
INSERT INTO "change" VALUES(216,'e9ceb210f4f1ff10e3406e3f','ticket_period','["77394407f69228c059272308","2026-03-03T01:00:00Z"]','{"ticket_id":"77394407f69228c059272308","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"bd8915364f531341a498b0c7"}');
INSERT INTO "change" VALUES(217,'e9ceb210f4f1ff10e3406e3f','ticket_period','["77394407f69228c059272308","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(218,'e9ceb210f4f1ff10e3406e3f','ticket','["77394407f69228c059272308"]','{"id":"77394407f69228c059272308","number":"SD-000007","count":7,"summary":"how does it print","kind":"fault","customer_id":"b31b8b49ea460f39e375bc10","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(219,'e9ceb210f4f1ff10e3406e3f','clock','["911346b67a0d9db8ea26ca08"]','{"id":"911346b67a0d9db8ea26ca08","ticket_id":"77394407f69228c059272308","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(220,'e9ceb210f4f1ff10e3406e3f','clock_period','["911346b67a0d9db8ea26ca08","2026-03-03T01:00:00Z"]','{"clock_id":"911346b67a0d9db8ea26ca08","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(221,'f538234aa0be9c1b836959b9','ticket_period','["77394407f69228c059272308","2026-03-03T01:00:00Z"]','{"ticket_id":"77394407f69228c059272308","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"resolved","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"bd8915364f531341a498b0c7"}');
INSERT INTO "change" VALUES(222,'f538234aa0be9c1b836959b9','ticket_period','["77394407f69228c059272308","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(223,'c05d6943eff36668bceaee30','ticket_period','["77394407f69228c059272308","2026-03-03T01:00:00Z"]','{"ticket_id":"77394407f69228c059272308","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"closed","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"bd8915364f531341a498b0c7"}');
INSERT INTO "change" VALUES(224,'c05d6943eff36668bceaee30','ticket_period','["77394407f69228c059272308","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(225,'c05d6943eff36668bceaee30','hold','["b683813ceccc00bf13c31bed"]',NULL);
INSERT INTO "change" VALUES(226,'c05d6943eff36668bceaee30','ticket','["77394407f69228c059272308"]','{"id":"77394407f69228c059272308","number":"SD-000007","count":7,"summary":"how does it print","kind":"fault","customer_id":"b31b8b49ea460f39e375bc10","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":"2026-03-03T01:00:00Z","cause":"no training","solution":"explained","equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(227,'c05d6943eff36668bceaee30','clock','["911346b67a0d9db8ea26ca08"]','{"id":"911346b67a0d9db8ea26ca08","ticket_id":"77394407f69228c059272308","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":"resolved","stopped_at":"2026-03-03T01:00:00Z","missed_at":null,"outcome":"met","counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(228,'c05d6943eff36668bceaee30','clock_period','["911346b67a0d9db8ea26ca08","2026-03-03T01:00:00Z"]','{"clock_id":"911346b67a0d9db8ea26ca08","since":"2026-03-03T01:00:00Z","until":"2026-03-03T01:00:00Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(229,'c05d6943eff36668bceaee30','clock_period','["911346b67a0d9db8ea26ca08","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(230,'70621b01f2c9a53985a9981b','customer','["58dd10b7947b646ad6969aac"]',NULL);
INSERT INTO "change" VALUES(231,'70621b01f2c9a53985a9981b','ticket','["38e00ffdd65ea9b317cc9ffe"]',NULL);
INSERT INTO "change" VALUES(232,'70621b01f2c9a53985a9981b','ticket_period','["38e00ffdd65ea9b317cc9ffe","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(233,'70621b01f2c9a53985a9981b','call','["be7860cfa86a7128a396fc0e"]',NULL);
INSERT INTO "change" VALUES(234,'70621b01f2c9a53985a9981b','clock','["6047d0f22fa36897ca51219d"]',NULL);
INSERT INTO "change" VALUES(235,'70621b01f2c9a53985a9981b','clock','["acb99e9bca8e795522a78186"]',NULL);
INSERT INTO "change" VALUES(236,'70621b01f2c9a53985a9981b','clock_period','["6047d0f22fa36897ca51219d","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(237,'70621b01f2c9a53985a9981b','clock_period','["acb99e9bca8e795522a78186","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(238,'70621b01f2c9a53985a9981b','engineer','["b29d1f622b36a4426b348a1b"]',NULL);
INSERT INTO "change" VALUES(239,'70621b01f2c9a53985a9981b','ticket_period','["38e00ffdd65ea9b317cc9ffe","2026-03-02T00:30:00Z"]','{"ticket_id":"38e00ffdd65ea9b317cc9ffe","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(240,'70621b01f2c9a53985a9981b','ticket_period','["38e00ffdd65ea9b317cc9ffe","2026-03-02T00:40:00Z"]',NULL);
INSERT INTO "change" VALUES(241,'70621b01f2c9a53985a9981b','ticket_period','["38e00ffdd65ea9b317cc9ffe","2026-03-02T00:40:00Z"]','{"ticket_id":"38e00ffdd65ea9b317cc9ffe","since":"2026-03-02T00:40:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":"b29d1f622b36a4426b348a1b"}');
INSERT INTO "change" VALUES(242,'70621b01f2c9a53985a9981b','ticket_period','["38e00ffdd65ea9b317cc9ffe","2026-03-02T00:50:00Z"]',NULL);
INSERT INTO "change" VALUES(243,'70621b01f2c9a53985a9981b','ticket','["38e00ffdd65ea9b317cc9ffe"]','{"id":"38e00ffdd65ea9b317cc9ffe","number":"INC-7","count":null,"summary":"Door, Lock, Stuck","kind":"fault","customer_id":"58dd10b7947b646ad6969aac","severity":null,"reach":null,"opened_at":"2026-03-02T00:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(244,'70621b01f2c9a53985a9981b','clock','["6047d0f22fa36897ca51219d"]','{"id":"6047d0f22fa36897ca51219d","ticket_id":"38e00ffdd65ea9b317cc9ffe","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T00:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T00:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(245,'70621b01f2c9a53985a9981b','clock','["acb99e9bca8e795522a78186"]','{"id":"acb99e9bca8e795522a78186","ticket_id":"38e00ffdd65ea9b317cc9ffe","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-02T00:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T00:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(246,'70621b01f2c9a53985a9981b','clock_period','["6047d0f22fa36897ca51219d","2026-03-02T00:30:00Z"]','{"clock_id":"6047d0f22fa36897ca51219d","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T02:30:00Z","held":0}');
INSERT INTO "change" VALUES(247,'70621b01f2c9a53985a9981b','clock_period','["acb99e9bca8e795522a78186","2026-03-02T00:30:00Z"]','{"clock_id":"acb99e9bca8e795522a78186","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(248,'4bc6b6e6b9fd664beca58665','engineer','["bd8915364f531341a498b0c7"]','{"id":"bd8915364f531341a498b0c7","name":"Zhao Min","name_key":"zhao min","login":"zhao","station":"centre","level":null,"phone":null,"mail":null,"active":1,"capacity":null}');
INSERT INTO "change" VALUES(249,'4bc6b6e6b9fd664beca58665','engineer_skill','["bd8915364f531341a498b0c7","installation"]','{"engineer_id":"bd8915364f531341a498b0c7","skill":"installation"}');
INSERT INTO "change" VALUES(250,'4bc6b6e6b9fd664beca58665','engineer_skill','["bd8915364f531341a498b0c7","installation"]',NULL);
INSERT INTO "change" VALUES(251,'4bc6b6e6b9fd664beca58665','engineer_role','["bd8915364f531341a498b0c7","reception"]','{"engineer_id":"bd8915364f531341a498b0c7","role":"reception"}');
INSERT INTO "change" VALUES(252,'4bc6b6e6b9fd664beca58665','engineer_role','["bd8915364f531341a498b0c7","reception"]',NULL);
INSERT INTO "change" VALUES(253,'0adee41803345e49281beff2','absence','["d25f4bf5dd456e5ca04e37d2"]',NULL);
INSERT INTO "change" VALUES(254,'3110712c5bd5159cab0ad6f3','appointment','["d8bba6126bb8d993aca56f9d"]',NULL);
INSERT INTO "change" VALUES(255,'122016b317c9d02584c20293','ticket_period','["55dd035e5f133c682a95400c","2026-03-03T01:00:00Z"]','{"ticket_id":"55dd035e5f133c682a95400c","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"3","engineer_id":null}');
INSERT INTO "change" VALUES(256,'122016b317c9d02584c20293','ticket_period','["55dd035e5f133c682a95400c","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(257,'122016b317c9d02584c20293','hold','["2ac4b8ef25e7dc2cc0c1884f"]',NULL);
INSERT INTO "change" VALUES(258,'122016b317c9d02584c20293','clock_period','["5904f5929aecd79fe2cbb7ed","2026-03-02T03:30:00Z"]','{"clock_id":"5904f5929aecd79fe2cbb7ed","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":0}');
INSERT INTO "change" VALUES(259,'122016b317c9d02584c20293','clock_period','["97d13808f0adb10b99f52e68","2026-03-02T03:30:00Z"]','{"clock_id":"97d13808f0adb10b99f52e68","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(260,'122016b317c9d02584c20293','clock_period','["d0a6b4b5969b7865244b1eda","2026-03-02T06:00:00Z"]','{"clock_id":"d0a6b4b5969b7865244b1eda","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(261,'122016b317c9d02584c20293','clock_period','["5904f5929aecd79fe2cbb7ed","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(262,'122016b317c9d02584c20293','clock_period','["97d13808f0adb10b99f52e68","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(263,'122016b317c9d02584c20293','clock_period','["d0a6b4b5969b7865244b1eda","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(264,'122016b317c9d02584c20293','clock_period','["5904f5929aecd79fe2cbb7ed","2026-03-04T01:00:00Z"]','{"clock_id":"5904f5929aecd79fe2cbb7ed","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(265,'122016b317c9d02584c20293','clock_period','["97d13808f0adb10b99f52e68","2026-03-04T01:00:00Z"]','{"clock_id":"97d13808f0adb10b99f52e68","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(266,'122016b317c9d02584c20293','clock_period','["d0a6b4b5969b7865244b1eda","2026-03-04T01:00:00Z"]','{"clock_id":"d0a6b4b5969b7865244b1eda","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(267,'122016b317c9d02584c20293','clock_period','["5904f5929aecd79fe2cbb7ed","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(268,'122016b317c9d02584c20293','clock_period','["97d13808f0adb10b99f52e68","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(269,'122016b317c9d02584c20293','clock_period','["d0a6b4b5969b7865244b1eda","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(270,'c56fa97b041b09b4ddbb80db','ticket','["f7a57cc8d212531d668adcbc"]',NULL);
INSERT INTO "change" VALUES(271,'c56fa97b041b09b4ddbb80db','ticket_period','["f7a57cc8d212531d668adcbc","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(272,'c56fa97b041b09b4ddbb80db','call','["f16cbed0076dd05641651d59"]',NULL);
INSERT INTO "change" VALUES(273,'c56fa97b041b09b4ddbb80db','clock','["77b28b11115e1aea9d0d8e4b"]',NULL);
INSERT INTO "change" VALUES(274,'c56fa97b041b09b4ddbb80db','clock','["30eea8dd334d244ef59c3db0"]',NULL);
INSERT INTO "change" VALUES(275,'c56fa97b041b09b4ddbb80db','clock','["6e881e937293495b683782ba"]',NULL);
INSERT INTO "change" VALUES(276,'c56fa97b041b09b4ddbb80db','clock_period','["77b28b11115e1aea9d0d8e4b","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(277,'c56fa97b041b09b4ddbb80db','clock_period','["30eea8dd334d244ef59c3db0","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(278,'c56fa97b041b09b4ddbb80db','clock_period','["6e881e937293495b683782ba","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(279,'85082a72139e29614ac1ceb0','ticket_period','["08c0a6692547267ae9c179bb","2026-03-02T09:20:00Z"]','{"ticket_id":"08c0a6692547267ae9c179bb","since":"2026-03-02T09:20:00Z","until":"2026-03-03T01:00:00Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(280,'85082a72139e29614ac1ceb0','ticket_period','["08c0a6692547267ae9c179bb","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(281,'85082a72139e29614ac1ceb0','ticket_period','["08c0a6692547267ae9c179bb","2026-03-03T01:00:00Z"]','{"ticket_id":"08c0a6692547267ae9c179bb","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":"bd8915364f531341a498b0c7"}');
INSERT INTO "change" VALUES(282,'85082a72139e29614ac1ceb0','ticket_period','["08c0a6692547267ae9c179bb","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(283,'0bf8a29a178056d0894d2c23','ticket','["c77a68fedd60137e33b16dd8"]',NULL);
INSERT INTO "change" VALUES(284,'0bf8a29a178056d0894d2c23','ticket_period','["c77a68fedd60137e33b16dd8","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(285,'0bf8a29a178056d0894d2c23','call','["c4b882d14365099d33f7ee27"]',NULL);
INSERT INTO "change" VALUES(286,'0bf8a29a178056d0894d2c23','clock','["356dbc58f8d6133b9973c3a1"]',NULL);
INSERT INTO "change" VALUES(287,'0bf8a29a178056d0894d2c23','clock','["8459167cfd8423f220a00a95"]',NULL);
INSERT INTO "change" VALUES(288,'0bf8a29a178056d0894d2c23','clock_period','["356dbc58f8d6133b9973c3a1","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(289,'0bf8a29a178056d0894d2c23','clock_period','["8459167cfd8423f220a00a95","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(290,'bc5c1126a690b53bdede8dc2','clock','["356dbc58f8d6133b9973c3a1"]','{"id":"356dbc58f8d6133b9973c3a1","ticket_id":"c77a68fedd60137e33b16dd8","target":"answer","tier":"standard","within":"30m","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-04T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-04T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(291,'bc5c1126a690b53bdede8dc2','clock_period','["356dbc58f8d6133b9973c3a1","2026-03-04T01:00:00Z"]','{"clock_id":"356dbc58f8d6133b9973c3a1","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-04T01:30:00Z","held":0}');
INSERT INTO "change" VALUES(292,'81d8742b9ae796c7782deaf3','ticket_period','["55dd035e5f133c682a95400c","2026-03-04T01:00:00Z"]','{"ticket_id":"55dd035e5f133c682a95400c","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"held","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"3","engineer_id":null}');
INSERT INTO "change" VALUES(293,'81d8742b9ae796c7782deaf3','ticket_period','["55dd035e5f133c682a95400c","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(294,'81d8742b9ae796c7782deaf3','hold','["2ac4b8ef25e7dc2cc0c1884f"]','{"id":"2ac4b8ef25e7dc2cc0c1884f","ticket_id":"55dd035e5f133c682a95400c","reason":"customer","since":"2026-03-04T01:00:00Z","until":null,"set_by":"tester","note":null,"ends_at":"2026-03-06T01:00:00Z"}');
INSERT INTO "change" VALUES(295,'81d8742b9ae796c7782deaf3','clock_period','["5904f5929aecd79fe2cbb7ed","2026-03-06T01:00:00Z"]','{"clock_id":"5904f5929aecd79fe2cbb7ed","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":0}');
INSERT INTO "change" VALUES(296,'81d8742b9ae796c7782deaf3','clock_period','["97d13808f0adb10b99f52e68","2026-03-06T01:00:00Z"]','{"clock_id":"97d13808f0adb10b99f52e68","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(297,'81d8742b9ae796c7782deaf3','clock_period','["d0a6b4b5969b7865244b1eda","2026-03-06T01:00:00Z"]','{"clock_id":"d0a6b4b5969b7865244b1eda","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(298,'81d8742b9ae796c7782deaf3','clock_period','["5904f5929aecd79fe2cbb7ed","2026-03-04T01:00:00Z"]','{"clock_id":"5904f5929aecd79fe2cbb7ed","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(299,'81d8742b9ae796c7782deaf3','clock_period','["97d13808f0adb10b99f52e68","2026-03-04T01:00:00Z"]','{"clock_id":"97d13808f0adb10b99f52e68","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(300,'81d8742b9ae796c7782deaf3','clock_period','["d0a6b4b5969b7865244b1eda","2026-03-04T01:00:00Z"]','{"clock_id":"d0a6b4b5969b7865244b1eda","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(301,'81d8742b9ae796c7782deaf3','clock_period','["5904f5929aecd79fe2cbb7ed","2026-03-04T01:00:00Z"]','{"clock_id":"5904f5929aecd79fe2cbb7ed","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(302,'81d8742b9ae796c7782deaf3','clock_period','["97d13808f0adb10b99f52e68","2026-03-04T01:00:00Z"]','{"clock_id":"97d13808f0adb10b99f52e68","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(303,'81d8742b9ae796c7782deaf3','clock_period','["d0a6b4b5969b7865244b1eda","2026-03-04T01:00:00Z"]','{"clock_id":"d0a6b4b5969b7865244b1eda","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(304,'81d8742b9ae796c7782deaf3','clock_period','["5904f5929aecd79fe2cbb7ed","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(305,'81d8742b9ae796c7782deaf3','clock_period','["97d13808f0adb10b99f52e68","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(306,'81d8742b9ae796c7782deaf3','clock_period','["d0a6b4b5969b7865244b1eda","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(307,'74b98195a121f159b6dc461f','training_session','["977d36d9d2a28277a358dd26"]',NULL);
INSERT INTO "change" VALUES(308,'9b9479450d55d63a0194a7a4','trainee','["5abc9bc026bd2af4bf7cc574"]',NULL);
INSERT INTO "change" VALUES(309,'9b9479450d55d63a0194a7a4','entitlement','["470bc8e1db7836144eb5b435","training"]','{"contract_id":"470bc8e1db7836144eb5b435","entitlement":"training","total":2,"used":1}');
INSERT INTO "change" VALUES(310,'9b9479450d55d63a0194a7a4','trainee','["089088df06df2349eff86e1c"]',NULL);
INSERT INTO "change" VALUES(311,'df2f41a6e8677c7f7beba718','trainee','["1e84ed72165e16d952daa981"]',NULL);
INSERT INTO "change" VALUES(312,'d5a44d76144b37c59c5e8766','training_session','["977d36d9d2a28277a358dd26"]','{"id":"977d36d9d2a28277a358dd26","number":"TR-0001","course":"use","at":"2026-03-31T06:00:00Z","trainer_id":"624764883e8067253ac60952","place":"North wing","customer_id":"76c850bd56c374625b0a075f","places":8,"held_at":null,"cancelled_at":null,"cancelled_because":null}');
INSERT INTO "change" VALUES(313,'d5a44d76144b37c59c5e8766','trainee','["089088df06df2349eff86e1c"]','{"id":"089088df06df2349eff86e1c","session_id":"977d36d9d2a28277a358dd26","name":"Mr Li","name_key":"mr li","customer_id":"76c850bd56c374625b0a075f","engineer_id":null,"contract_id":null,"entitlement":null,"amount":0,"currency":"CNY","decimals":2,"present":null,"mark":null,"passed":null,"certificate":null,"taught":0}');
INSERT INTO "change" VALUES(314,'d5a44d76144b37c59c5e8766','trainee','["5abc9bc026bd2af4bf7cc574"]','{"id":"5abc9bc026bd2af4bf7cc574","session_id":"977d36d9d2a28277a358dd26","name":"Ms Hu","name_key":"ms hu","customer_id":"76c850bd56c374625b0a075f","engineer_id":null,"contract_id":"470bc8e1db7836144eb5b435","entitlement":"training","amount":null,"currency":null,"decimals":null,"present":null,"mark":null,"passed":null,"certificate":null,"taught":0}');
INSERT INTO "change" VALUES(315,'d5a44d76144b37c59c5e8766','engineer','["bd8915364f531341a498b0c7"]','{"id":"bd8915364f531341a498b0c7","name":"Zhao Min","name_key":"zhao min","login":"zhao","station":"centre","level":null,"phone":null,"mail":null,"active":1,"capacity":8}');
INSERT INTO "change" VALUES(316,'d5a44d76144b37c59c5e8766','engineer_skill','["bd8915364f531341a498b0c7","installation"]','{"engineer_id":"bd8915364f531341a498b0c7","skill":"installation"}');
INSERT INTO "change" VALUES(317,'d5a44d76144b37c59c5e8766','engineer_skill','["bd8915364f531341a498b0c7","installation"]',NULL);
INSERT INTO "change" VALUES(318,'d5a44d76144b37c59c5e8766','engineer_skill','["bd8915364f531341a498b0c7","soldering"]',NULL);
INSERT INTO "change" VALUES(319,'d5a44d76144b37c59c5e8766','engineer_role','["bd8915364f531341a498b0c7","reception"]','{"engineer_id":"bd8915364f531341a498b0c7","role":"reception"}');
INSERT INTO "change" VALUES(320,'d5a44d76144b37c59c5e8766','engineer_role','["bd8915364f531341a498b0c7","reception"]',NULL);
INSERT INTO "change" VALUES(321,'d5a44d76144b37c59c5e8766','trainee','["1e84ed72165e16d952daa981"]','{"id":"1e84ed72165e16d952daa981","session_id":"977d36d9d2a28277a358dd26","name":"Zhao Min","name_key":"zhao min","customer_id":null,"engineer_id":"bd8915364f531341a498b0c7","contract_id":null,"entitlement":null,"amount":null,"currency":null,"decimals":null,"present":null,"mark":null,"passed":null,"certificate":null,"taught":0}');
INSERT INTO "change" VALUES(322,'9cb2abecbc2ed2dea36ae4f3','training_session','["102982f74e1adae1bb10a3fb"]',NULL);
INSERT INTO "change" VALUES(323,'e76fcb327991788b5239bbd1','assessment','["525bb60c6833dcb826f3e115"]',NULL);
INSERT INTO "change" VALUES(324,'1c5b7394d2e3f34ede308ffc','assessment','["751fde4ae619f847b4b1f8cd"]',NULL);
INSERT INTO "change" VALUES(325,'f2c52f97697c1d14e7af0cd2','assessment','["751fde4ae619f847b4b1f8cd"]','{"id":"751fde4ae619f847b4b1f8cd","number":"AS-0002","month":"2026-03","rule":"calls","engineer_id":"624764883e8067253ac60952","customer_id":null,"ticket_id":"759d7644af449bc8a0867319","dispatch_id":null,"at":"2026-03-20T02:00:00Z","source":"hand","fact":null,"because":"line engaged","penalty":10000,"amount":10000,"currency":"CNY","decimals":2,"made_at":"2026-04-01T01:00:00Z","waived_at":null,"waived_by":null,"waived_because":null,"dropped_at":null}');
INSERT INTO "change" VALUES(326,'42ac5c8016bf63e3969685e4','assessment_month','["2026-03"]',NULL);
INSERT INTO "change" VALUES(327,'90989656d392cd5fdc4a4b52','assessment_told','["d53e47ad8131a664c22696a5"]',NULL);
INSERT INTO "change" VALUES(328,'38021676ba24683bef284d8e','turnover','["b31b8b49ea460f39e375bc10","2026-02"]',NULL);
INSERT INTO "change" VALUES(329,'152219242d2880cea22131f3','settlement','["b31b8b49ea460f39e375bc10","2026Q1"]',NULL);
INSERT INTO "change" VALUES(330,'fe0929ea276e3796e09c5a25','turnover','["b31b8b49ea460f39e375bc10","2026-04"]',NULL);
INSERT INTO "change" VALUES(331,'ada5a92e62696c7a2602460d','customer','["764542258a3bda99a664e9c8"]',NULL);
INSERT INTO "change" VALUES(332,'ada5a92e62696c7a2602460d','phone','["764542258a3bda99a664e9c8","861055500007","12"]',NULL);
INSERT INTO "change" VALUES(333,'1ad62d7c089e648e3c74f720','phone','["b31b8b49ea460f39e375bc10","861055500007","12"]',NULL);
INSERT INTO "change" VALUES(334,'1ad62d7c089e648e3c74f720','phone','["764542258a3bda99a664e9c8","861055500007","12"]','{"customer_id":"764542258a3bda99a664e9c8","digits":"861055500007","extension":"12","shown":"010 5550 0007 ext 12","tail":"5500007"}');
INSERT INTO "change" VALUES(335,'1ad62d7c089e648e3c74f720','customer','["764542258a3bda99a664e9c8"]','{"id":"764542258a3bda99a664e9c8","name":"Sample Dealers","name_key":"sample dealers","region":null,"tier":null,"phase":null,"address":null,"number":"CU-0005","merged_into":null,"category":null,"since_on":"2026-04-01","keeper_id":null,"note":null}');
INSERT INTO "change" VALUES(336,'0d9a6d76937ef063af2eaa85','contract_moved_end','["a9560dcce5f653d6501693d8"]',NULL);
INSERT INTO "change" VALUES(337,'0d9a6d76937ef063af2eaa85','contract','["c9d08a3622041f18315d8a07"]','{"id":"c9d08a3622041f18315d8a07","number":"C-0002","customer_id":"6e90c0412baf378573deb646","kind":"basic","tier":"standard","phase":null,"starts_on":"2026-01-01","ends_on":"2027-01-31"}');
INSERT INTO "change" VALUES(338,'0d9a6d76937ef063af2eaa85','ticket','["0921bdf9fd124b4eae6c1e50"]','{"id":"0921bdf9fd124b4eae6c1e50","number":"SD-000002","count":2,"summary":"no power","kind":"fault","customer_id":"6e90c0412baf378573deb646","severity":null,"reach":null,"opened_at":"2026-03-02T03:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":"437680695f92cb85aa8710f8","contract_id":"c9d08a3622041f18315d8a07","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(339,'0d9a6d76937ef063af2eaa85','ticket_period','["0921bdf9fd124b4eae6c1e50","2026-03-02T03:00:00Z"]','{"ticket_id":"0921bdf9fd124b4eae6c1e50","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","state":"held","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(340,'0d9a6d76937ef063af2eaa85','ticket_period','["0921bdf9fd124b4eae6c1e50","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(341,'0d9a6d76937ef063af2eaa85','ticket','["1d8fea19c84f20e80b2fadfe"]','{"id":"1d8fea19c84f20e80b2fadfe","number":"SD-000003","count":3,"summary":"scanner reads every second code","kind":"fault","customer_id":"6e90c0412baf378573deb646","severity":null,"reach":null,"opened_at":"2026-03-02T03:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":"c9d08a3622041f18315d8a07","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(342,'0d9a6d76937ef063af2eaa85','ticket_period','["1d8fea19c84f20e80b2fadfe","2026-03-02T03:30:00Z"]','{"ticket_id":"1d8fea19c84f20e80b2fadfe","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P2","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(343,'0d9a6d76937ef063af2eaa85','ticket_period','["1d8fea19c84f20e80b2fadfe","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(344,'08e1fbf2a40b8bcb6c79ef3a','survey','["73f584b6c6a32ea145f7b90b"]',NULL);
INSERT INTO "change" VALUES(345,'08e1fbf2a40b8bcb6c79ef3a','survey_mark','["73f584b6c6a32ea145f7b90b","attitude"]',NULL);
INSERT INTO "change" VALUES(346,'506c0bb20866c21e31a6e802','survey','["af31d7fbbf98670eeae78134"]',NULL);
INSERT INTO "change" VALUES(347,'565674b1e0205995743bcbb4','contact','["ef5bcc6150c8ebf5b1831bed"]','{"id":"ef5bcc6150c8ebf5b1831bed","customer_id":"76c850bd56c374625b0a075f","site_id":"483b66e75a8da65968304d5f","name":"Li Na","role":"head nurse","phone":"13800000003","mail":null,"left_on":null,"head":0}');
INSERT INTO "change" VALUES(348,'07016a89411321c416fcb6c7','equipment','["437680695f92cb85aa8710f8"]','{"id":"437680695f92cb85aa8710f8","serial":"PR-1002","serial_key":"pr-1002","kind":"printer","model":null,"customer_id":"6e90c0412baf378573deb646","site_id":null,"contract_id":"c9d08a3622041f18315d8a07","bought_on":"2026-02-01","delivered_on":null,"accepted_on":"2026-02-02","used_on":null,"scrapped_on":null,"plate":null,"plate_key":null,"note":null,"paid_on":null,"transferred_on":null}');
INSERT INTO "change" VALUES(349,'7d54cb51d29a4f8b15fc6590','ticket','["b5240a7749b90e51f9fa9482"]',NULL);
INSERT INTO "change" VALUES(350,'7d54cb51d29a4f8b15fc6590','ticket_period','["b5240a7749b90e51f9fa9482","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(351,'7d54cb51d29a4f8b15fc6590','call','["e70234dd1fd7c0baf97b4195"]',NULL);
INSERT INTO "change" VALUES(352,'7d54cb51d29a4f8b15fc6590','clock','["689cf9cab54de23a76b5b005"]',NULL);
INSERT INTO "change" VALUES(353,'7d54cb51d29a4f8b15fc6590','clock','["6f5bea8fda7d7c55ff928387"]',NULL);
INSERT INTO "change" VALUES(354,'7d54cb51d29a4f8b15fc6590','clock_period','["689cf9cab54de23a76b5b005","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(355,'7d54cb51d29a4f8b15fc6590','clock_period','["6f5bea8fda7d7c55ff928387","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(356,'3b866ca5f09fb527f72a9f00','withdrawn','["b5240a7749b90e51f9fa9482"]',NULL);
INSERT INTO "change" VALUES(357,'3b866ca5f09fb527f72a9f00','clock_period','["6f5bea8fda7d7c55ff928387","2026-04-01T01:00:00Z"]','{"clock_id":"6f5bea8fda7d7c55ff928387","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(358,'3b866ca5f09fb527f72a9f00','clock_period','["689cf9cab54de23a76b5b005","2026-04-01T01:00:00Z"]','{"clock_id":"689cf9cab54de23a76b5b005","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(359,'3b866ca5f09fb527f72a9f00','clock','["6f5bea8fda7d7c55ff928387"]','{"id":"6f5bea8fda7d7c55ff928387","ticket_id":"b5240a7749b90e51f9fa9482","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(360,'3b866ca5f09fb527f72a9f00','clock','["689cf9cab54de23a76b5b005"]','{"id":"689cf9cab54de23a76b5b005","ticket_id":"b5240a7749b90e51f9fa9482","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(361,'3b866ca5f09fb527f72a9f00','call','["e70234dd1fd7c0baf97b4195"]','{"id":"e70234dd1fd7c0baf97b4195","ticket_id":"b5240a7749b90e51f9fa9482","at":"2026-04-01T01:00:00Z","channel":"phone","caller":null,"phone":null,"said":"a slip","taken_by":"tester","place":0,"wish":null,"opinion":null}');
INSERT INTO "change" VALUES(362,'3b866ca5f09fb527f72a9f00','ticket_period','["b5240a7749b90e51f9fa9482","2026-04-01T01:00:00Z"]','{"ticket_id":"b5240a7749b90e51f9fa9482","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(363,'3b866ca5f09fb527f72a9f00','ticket','["b5240a7749b90e51f9fa9482"]','{"id":"b5240a7749b90e51f9fa9482","number":"SD-000010","count":10,"summary":"a slip","kind":"fault","customer_id":"b31b8b49ea460f39e375bc10","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(364,'3b866ca5f09fb527f72a9f00','taken_back','[133]',NULL);
INSERT INTO "change" VALUES(365,'1af53307bbf16c9fb21ccf81','ticket','["bbbf6af6811784b9cbae58e9"]',NULL);
INSERT INTO "change" VALUES(366,'1af53307bbf16c9fb21ccf81','ticket_period','["bbbf6af6811784b9cbae58e9","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(367,'1af53307bbf16c9fb21ccf81','call','["5a608d516f5f9756d6ed8f3f"]',NULL);
INSERT INTO "change" VALUES(368,'1af53307bbf16c9fb21ccf81','clock','["ba1d3e8ac8423e2645ca179e"]',NULL);
INSERT INTO "change" VALUES(369,'1af53307bbf16c9fb21ccf81','clock','["9d6e4b950104bc9db27c93e9"]',NULL);
INSERT INTO "change" VALUES(370,'1af53307bbf16c9fb21ccf81','clock_period','["ba1d3e8ac8423e2645ca179e","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(371,'1af53307bbf16c9fb21ccf81','clock_period','["9d6e4b950104bc9db27c93e9","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(372,'87d30788213debd2c336f85b','ticket','["de5eeb98035e2234705203e5"]',NULL);
INSERT INTO "change" VALUES(373,'87d30788213debd2c336f85b','ticket_period','["de5eeb98035e2234705203e5","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(374,'87d30788213debd2c336f85b','call','["6b7e8c73eb98bec785facdd8"]',NULL);
INSERT INTO "change" VALUES(375,'87d30788213debd2c336f85b','clock','["5ea40ca20b64d06b5d796604"]',NULL);
INSERT INTO "change" VALUES(376,'87d30788213debd2c336f85b','clock','["f3a2a49fab5a7987b8232de2"]',NULL);
INSERT INTO "change" VALUES(377,'87d30788213debd2c336f85b','clock_period','["5ea40ca20b64d06b5d796604","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(378,'87d30788213debd2c336f85b','clock_period','["f3a2a49fab5a7987b8232de2","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(379,'0cb7b4931cc81ae6126e081f','ticket','["de5eeb98035e2234705203e5"]','{"id":"de5eeb98035e2234705203e5","number":"SD-000012","count":12,"summary":"logged twice","kind":"fault","customer_id":"b31b8b49ea460f39e375bc10","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(380,'0cb7b4931cc81ae6126e081f','call','["6b7e8c73eb98bec785facdd8"]','{"id":"6b7e8c73eb98bec785facdd8","ticket_id":"de5eeb98035e2234705203e5","at":"2026-04-01T01:00:00Z","channel":"phone","caller":null,"phone":null,"said":"logged twice","taken_by":"tester","place":0,"wish":null,"opinion":null}');
INSERT INTO "change" VALUES(381,'2586d87d87b994b42135be9a','call','["6b7e8c73eb98bec785facdd8"]','{"id":"6b7e8c73eb98bec785facdd8","ticket_id":"de5eeb98035e2234705203e5","at":"2026-04-01T01:00:00Z","channel":"phone","caller":"Mr Sample","phone":null,"said":"logged twice","taken_by":"tester","place":0,"wish":null,"opinion":null}');
INSERT INTO "change" VALUES(382,'2586d87d87b994b42135be9a','ticket_period','["de5eeb98035e2234705203e5","2026-04-01T01:00:00Z"]','{"ticket_id":"de5eeb98035e2234705203e5","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(383,'2586d87d87b994b42135be9a','ticket_period','["de5eeb98035e2234705203e5","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(384,'2586d87d87b994b42135be9a','ticket','["de5eeb98035e2234705203e5"]','{"id":"de5eeb98035e2234705203e5","number":"SD-000012","count":12,"summary":"does anybody come","kind":"fault","customer_id":"b31b8b49ea460f39e375bc10","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(385,'2586d87d87b994b42135be9a','clock','["5ea40ca20b64d06b5d796604"]','{"id":"5ea40ca20b64d06b5d796604","ticket_id":"de5eeb98035e2234705203e5","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(386,'2586d87d87b994b42135be9a','clock','["f3a2a49fab5a7987b8232de2"]','{"id":"f3a2a49fab5a7987b8232de2","ticket_id":"de5eeb98035e2234705203e5","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(387,'2586d87d87b994b42135be9a','clock_period','["5ea40ca20b64d06b5d796604","2026-04-01T01:00:00Z"]','{"clock_id":"5ea40ca20b64d06b5d796604","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(388,'2586d87d87b994b42135be9a','clock_period','["f3a2a49fab5a7987b8232de2","2026-04-01T01:00:00Z"]','{"clock_id":"f3a2a49fab5a7987b8232de2","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(389,'8040001244477d86fa11e9f4','customer','["b49aa8a23dce444d0379e25e"]',NULL);
INSERT INTO "change" VALUES(390,'8040001244477d86fa11e9f4','customer_number','["k-17"]',NULL);
INSERT INTO "change" VALUES(391,'96aed6f393ce6d01bbd21811','customer','["b96f3b1677bdd5a725366b00"]',NULL);
INSERT INTO "change" VALUES(392,'96aed6f393ce6d01bbd21811','ticket','["3b106e368be936852ee9e691"]',NULL);
INSERT INTO "change" VALUES(393,'96aed6f393ce6d01bbd21811','ticket_period','["3b106e368be936852ee9e691","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(394,'96aed6f393ce6d01bbd21811','call','["b3b89e49bd7b699243e21724"]',NULL);
INSERT INTO "change" VALUES(395,'96aed6f393ce6d01bbd21811','clock','["6a9842e0a7c9682682d95d1b"]',NULL);
INSERT INTO "change" VALUES(396,'96aed6f393ce6d01bbd21811','clock','["b6d6da787a446158d3eaa558"]',NULL);
INSERT INTO "change" VALUES(397,'96aed6f393ce6d01bbd21811','clock_period','["6a9842e0a7c9682682d95d1b","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(398,'96aed6f393ce6d01bbd21811','clock_period','["b6d6da787a446158d3eaa558","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(399,'96aed6f393ce6d01bbd21811','contact','["84cb423d602b0244cd1ca4c2"]',NULL);
INSERT INTO "change" VALUES(400,'96aed6f393ce6d01bbd21811','mail','["<1@example.invalid>"]',NULL);
INSERT INTO "change" VALUES(401,'d9fb9e80ebae625e659a457b','ticket_period','["bbbf6af6811784b9cbae58e9","2026-04-01T01:00:00Z"]','{"ticket_id":"bbbf6af6811784b9cbae58e9","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(402,'d9fb9e80ebae625e659a457b','ticket_period','["bbbf6af6811784b9cbae58e9","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(403,'d9fb9e80ebae625e659a457b','dispatch','["fb944fae975646513aab8a0a"]',NULL);
INSERT INTO "change" VALUES(404,'d9fb9e80ebae625e659a457b','dispatch_crew','["fb944fae975646513aab8a0a","bd8915364f531341a498b0c7"]',NULL);
INSERT INTO "change" VALUES(405,'556e4d67e435e90ff50a0fe2','task','["84129e6a616f08dc32d09681"]',NULL);
INSERT INTO "change" VALUES(406,'4a247a147631307dbceea833','task_move','["84129e6a616f08dc32d09681",1]',NULL);
INSERT INTO "change" VALUES(407,'4a247a147631307dbceea833','task','["84129e6a616f08dc32d09681"]','{"id":"84129e6a616f08dc32d09681","number":"T-0001","rule":null,"turn":null,"what":"send the manual","noun":"customer","noun_id":"76c850bd56c374625b0a075f","customer_id":"76c850bd56c374625b0a075f","engineer_id":"624764883e8067253ac60952","role":null,"batch":null,"made_at":"2026-04-01T01:00:00Z","made_by":"tester","planned_on":"2026-04-03","due_on":"2026-04-03","ticket_id":null,"done_at":null,"done_by":null,"outcome":null,"dropped_at":null,"because":null}');
INSERT INTO "change" VALUES(408,'274bf712186701dba3b69f00','acceptance','["437680695f92cb85aa8710f8","final"]',NULL);
INSERT INTO "change" VALUES(409,'274bf712186701dba3b69f00','equipment','["437680695f92cb85aa8710f8"]','{"id":"437680695f92cb85aa8710f8","serial":"PR-1002","serial_key":"pr-1002","kind":"printer","model":null,"customer_id":"6e90c0412baf378573deb646","site_id":null,"contract_id":"c9d08a3622041f18315d8a07","bought_on":"2026-02-01","delivered_on":null,"accepted_on":"2026-02-02","used_on":null,"scrapped_on":null,"plate":"豫A12345","plate_key":"豫a12345","note":"in the van","paid_on":null,"transferred_on":null}');
INSERT INTO "change" VALUES(410,'274bf712186701dba3b69f00','kept_file','["equipment","437680695f92cb85aa8710f8",1]',NULL);
INSERT INTO "change" VALUES(411,'c5a411bb0d9a008c6f2736f3','warranty_card','["437680695f92cb85aa8710f8"]',NULL);
INSERT INTO "change" VALUES(412,'001cbd1ae106a464ad79cab9','care_rule','["count"]',NULL);
INSERT INTO "change" VALUES(413,'001cbd1ae106a464ad79cab9','care_rule','["visit"]',NULL);
INSERT INTO "change" VALUES(414,'001cbd1ae106a464ad79cab9','task','["d88b48b66d06904c7a61d4b0"]',NULL);
INSERT INTO "change" VALUES(415,'001cbd1ae106a464ad79cab9','task','["a76337ea38144ca26c7ffceb"]',NULL);
INSERT INTO "change" VALUES(416,'001cbd1ae106a464ad79cab9','task','["6b8d9419e0704d384163bcd3"]',NULL);
INSERT INTO "change" VALUES(417,'001cbd1ae106a464ad79cab9','task','["cb24dc9e3ff39231cef3e735"]',NULL);
INSERT INTO "change" VALUES(418,'cba66ae4f2242cf422246647','dispatch','["fb944fae975646513aab8a0a"]','{"id":"fb944fae975646513aab8a0a","ticket_id":"bbbf6af6811784b9cbae58e9","visit":1,"engineer_id":"624764883e8067253ac60952","ordered_at":"2026-04-01T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(419,'cba66ae4f2242cf422246647','clock','["ba1d3e8ac8423e2645ca179e"]','{"id":"ba1d3e8ac8423e2645ca179e","ticket_id":"bbbf6af6811784b9cbae58e9","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(420,'cba66ae4f2242cf422246647','clock_period','["ba1d3e8ac8423e2645ca179e","2026-04-01T01:00:00Z"]','{"clock_id":"ba1d3e8ac8423e2645ca179e","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(421,'0710caf6978d73227f27a5e6','dispatch','["fb944fae975646513aab8a0a"]','{"id":"fb944fae975646513aab8a0a","ticket_id":"bbbf6af6811784b9cbae58e9","visit":1,"engineer_id":"624764883e8067253ac60952","ordered_at":"2026-04-01T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-04-01T01:00:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(422,'0710caf6978d73227f27a5e6','dispatch_check','["fb944fae975646513aab8a0a","tidy"]',NULL);
INSERT INTO "change" VALUES(423,'0710caf6978d73227f27a5e6','dispatch_item','["fb944fae975646513aab8a0a","training"]',NULL);
INSERT INTO "change" VALUES(424,'0710caf6978d73227f27a5e6','ticket','["efd6df343559af83e4b83fbf"]',NULL);
INSERT INTO "change" VALUES(425,'0710caf6978d73227f27a5e6','ticket_period','["efd6df343559af83e4b83fbf","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(426,'0710caf6978d73227f27a5e6','call','["a0e2d600a629dc73804a19b2"]',NULL);
INSERT INTO "change" VALUES(427,'0710caf6978d73227f27a5e6','clock','["9015134d8707724d778a88ee"]',NULL);
INSERT INTO "change" VALUES(428,'0710caf6978d73227f27a5e6','clock','["15221915f900fcf9d8b5df18"]',NULL);
INSERT INTO "change" VALUES(429,'0710caf6978d73227f27a5e6','clock_period','["9015134d8707724d778a88ee","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(430,'0710caf6978d73227f27a5e6','clock_period','["15221915f900fcf9d8b5df18","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(431,'0710caf6978d73227f27a5e6','finding','["fb944fae975646513aab8a0a","cable loose"]',NULL);
INSERT INTO "change" VALUES(432,'0710caf6978d73227f27a5e6','priced_line','["da4ca67e1b03732180f1ad17"]',NULL);
INSERT INTO "change" VALUES(433,'0710caf6978d73227f27a5e6','priced_line','["5ba44af45cc8ba5c965bfe89"]',NULL);
INSERT INTO "change" VALUES(434,'72fe1e971019c5a2fa648e08','dispatch_check','["fb944fae975646513aab8a0a","tidy"]','{"dispatch_id":"fb944fae975646513aab8a0a","item":"tidy","kept":1,"judged_by":null}');
INSERT INTO "change" VALUES(435,'bd6cf0cdf1c9be37aa48569c','article','["a5267f3f862e1e0ecc5c49b2"]',NULL);
INSERT INTO "change" VALUES(436,'3743df5466cc971f72e74948','ticket','["89e896bcdd957cdd5e2d7199"]',NULL);
INSERT INTO "change" VALUES(437,'3743df5466cc971f72e74948','ticket_period','["89e896bcdd957cdd5e2d7199","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(438,'3743df5466cc971f72e74948','call','["9d0ca84845f9ddbaf29af1b9"]',NULL);
INSERT INTO "change" VALUES(439,'3743df5466cc971f72e74948','clock','["60711b32a7c7ec3a47c50cc0"]',NULL);
INSERT INTO "change" VALUES(440,'3743df5466cc971f72e74948','clock','["9b47c10527c6cf3f333ca50d"]',NULL);
INSERT INTO "change" VALUES(441,'3743df5466cc971f72e74948','clock_period','["60711b32a7c7ec3a47c50cc0","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(442,'3743df5466cc971f72e74948','clock_period','["9b47c10527c6cf3f333ca50d","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(443,'9b448aedd6dd6bce089b6b6b','ticket_period','["89e896bcdd957cdd5e2d7199","2026-04-01T02:00:00Z"]','{"ticket_id":"89e896bcdd957cdd5e2d7199","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(444,'9b448aedd6dd6bce089b6b6b','ticket_period','["89e896bcdd957cdd5e2d7199","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(445,'9b448aedd6dd6bce089b6b6b','ticket','["89e896bcdd957cdd5e2d7199"]','{"id":"89e896bcdd957cdd5e2d7199","number":"SD-000015","count":15,"summary":"how does it print now","kind":"fault","customer_id":"b31b8b49ea460f39e375bc10","severity":null,"reach":null,"opened_at":"2026-04-01T02:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(446,'9b448aedd6dd6bce089b6b6b','clock','["60711b32a7c7ec3a47c50cc0"]','{"id":"60711b32a7c7ec3a47c50cc0","ticket_id":"89e896bcdd957cdd5e2d7199","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T02:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T02:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(447,'9b448aedd6dd6bce089b6b6b','clock','["9b47c10527c6cf3f333ca50d"]','{"id":"9b47c10527c6cf3f333ca50d","ticket_id":"89e896bcdd957cdd5e2d7199","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T02:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T02:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(448,'9b448aedd6dd6bce089b6b6b','clock_period','["60711b32a7c7ec3a47c50cc0","2026-04-01T02:00:00Z"]','{"clock_id":"60711b32a7c7ec3a47c50cc0","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(449,'9b448aedd6dd6bce089b6b6b','clock_period','["9b47c10527c6cf3f333ca50d","2026-04-01T02:00:00Z"]','{"clock_id":"9b47c10527c6cf3f333ca50d","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(450,'9b448aedd6dd6bce089b6b6b','article_use','["601e59f0b567c5bca59476aa"]',NULL);
INSERT INTO "change" VALUES(451,'f8415060f87d79446296396b','ticket','["328e78f30dc94178b946af67"]',NULL);
INSERT INTO "change" VALUES(452,'f8415060f87d79446296396b','ticket_period','["328e78f30dc94178b946af67","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(453,'f8415060f87d79446296396b','call','["c2b9dffc57bd297b40f3eeb1"]',NULL);
INSERT INTO "change" VALUES(454,'f8415060f87d79446296396b','clock','["34f602a1f1953ceb27cd7b82"]',NULL);
INSERT INTO "change" VALUES(455,'f8415060f87d79446296396b','clock','["bb1c514b772599b7210e91de"]',NULL);
INSERT INTO "change" VALUES(456,'f8415060f87d79446296396b','clock_period','["34f602a1f1953ceb27cd7b82","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(457,'f8415060f87d79446296396b','clock_period','["bb1c514b772599b7210e91de","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(458,'f8415060f87d79446296396b','complaint','["328e78f30dc94178b946af67"]',NULL);
INSERT INTO "change" VALUES(459,'f8415060f87d79446296396b','clock','["a185ea131a65c21f7cd1edee"]','{"id":"a185ea131a65c21f7cd1edee","ticket_id":"0921bdf9fd124b4eae6c1e50","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-02T03:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
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
INSERT INTO "clock" VALUES('793e0ff6ee442d902314df3c','759d7644af449bc8a0867319','answer','gold','15m clock','always','answered opinion arrived outcome resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('b1c1fd766507aa60e064f4f0','759d7644af449bc8a0867319','opinion','gold','30m clock','always','opinion arrived outcome resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('5ebf19adb8af0330e7ada6f9','759d7644af449bc8a0867319','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T01:00:00Z','resolved','2026-03-02T02:05:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('d69f61749d36a905e1817b04','759d7644af449bc8a0867319','arrive','gold','2h clock','always','arrived',NULL,'ordered','2026-03-02T01:00:00Z','arrived','2026-03-02T02:05:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('1571b3d8285ce61c2406fbe2','0921bdf9fd124b4eae6c1e50','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-03-02T03:00:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('a185ea131a65c21f7cd1edee','0921bdf9fd124b4eae6c1e50','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:00:00Z',NULL,NULL,'2026-03-09T09:30:00Z',NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('f47a683f3d80d0f81ab9564d','1d8fea19c84f20e80b2fadfe','answer','standard','30m','office','answered opinion arrived outcome resolved',NULL,'logged','2026-03-02T03:30:00Z','answered','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z','missed','2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('de3bf33bd0f054642ca221f9','1d8fea19c84f20e80b2fadfe','solve','standard','2 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('5904f5929aecd79fe2cbb7ed','55dd035e5f133c682a95400c','answer','gold','15m clock','always','answered opinion arrived outcome resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T03:45:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('97d13808f0adb10b99f52e68','55dd035e5f133c682a95400c','opinion','gold','30m clock','always','opinion arrived outcome resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T04:00:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('d0a6b4b5969b7865244b1eda','55dd035e5f133c682a95400c','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('8b527209ec4e649f916866ce','08c0a6692547267ae9c179bb','answer','gold','15m clock','always','answered opinion arrived outcome resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:35:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('d59b99a3d8d3c8e7bbd0189e','08c0a6692547267ae9c179bb','opinion','gold','30m clock','always','opinion arrived outcome resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:50:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('548f6f9d04187efe25072348','08c0a6692547267ae9c179bb','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('b1cefe096ed2f052fdc3ca5a','f8f4e534a8124b316ee2e612','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('cbb76fc26e8dadfe715aef69','f8f4e534a8124b316ee2e612','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('4ffbcdfa07f2a1defe15572c','77394407f69228c059272308','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-03-03T01:00:00Z','arrived','2026-03-03T01:00:00Z',NULL,'met','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('911346b67a0d9db8ea26ca08','77394407f69228c059272308','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('6047d0f22fa36897ca51219d','38e00ffdd65ea9b317cc9ffe','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met','2026-03-02T00:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('acb99e9bca8e795522a78186','38e00ffdd65ea9b317cc9ffe','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met','2026-03-02T00:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('77b28b11115e1aea9d0d8e4b','f7a57cc8d212531d668adcbc','answer','gold','15m clock','always','answered opinion arrived outcome resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('30eea8dd334d244ef59c3db0','f7a57cc8d212531d668adcbc','opinion','gold','30m clock','always','opinion arrived outcome resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('6e881e937293495b683782ba','f7a57cc8d212531d668adcbc','solve','gold','3 working days','office','resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('356dbc58f8d6133b9973c3a1','c77a68fedd60137e33b16dd8','answer','standard','30m','office','answered opinion arrived outcome resolved',NULL,'logged','2026-03-04T01:00:00Z','answered','2026-03-04T01:10:00Z',NULL,'met','2026-03-04T01:00:00Z','tester','2026-03-04T03:00:00Z','written on paper');
INSERT INTO "clock" VALUES('8459167cfd8423f220a00a95','c77a68fedd60137e33b16dd8','solve','standard','8h','office','resolved','customer parts vendor problem evidence','logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('ba1d3e8ac8423e2645ca179e','bbbf6af6811784b9cbae58e9','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-04-01T01:00:00Z','arrived','2026-04-01T01:00:00Z',NULL,'met','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('9d6e4b950104bc9db27c93e9','bbbf6af6811784b9cbae58e9','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('5ea40ca20b64d06b5d796604','de5eeb98035e2234705203e5','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-04-01T01:00:00Z','merged','2026-04-01T01:00:00Z',NULL,'void','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('f3a2a49fab5a7987b8232de2','de5eeb98035e2234705203e5','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z','merged','2026-04-01T01:00:00Z',NULL,'void','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('6a9842e0a7c9682682d95d1b','3b106e368be936852ee9e691','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('b6d6da787a446158d3eaa558','3b106e368be936852ee9e691','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('9015134d8707724d778a88ee','efd6df343559af83e4b83fbf','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('15221915f900fcf9d8b5df18','efd6df343559af83e4b83fbf','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('60711b32a7c7ec3a47c50cc0','89e896bcdd957cdd5e2d7199','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-04-01T02:00:00Z','resolved','2026-04-01T02:00:00Z',NULL,'met','2026-04-01T02:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('9b47c10527c6cf3f333ca50d','89e896bcdd957cdd5e2d7199','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T02:00:00Z','resolved','2026-04-01T02:00:00Z',NULL,'met','2026-04-01T02:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('34f602a1f1953ceb27cd7b82','328e78f30dc94178b946af67','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-04-01T02:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T02:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('bb1c514b772599b7210e91de','328e78f30dc94178b946af67','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T02:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T02:00:00Z',NULL,NULL,NULL);
CREATE TABLE clock_period (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  due_at TEXT NOT NULL,
  held INTEGER NOT NULL CHECK (held IN (0, 1)),
  PRIMARY KEY (clock_id, since),
  CHECK (since <= until)
) STRICT;
INSERT INTO "clock_period" VALUES('793e0ff6ee442d902314df3c','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:15:00Z',0);
INSERT INTO "clock_period" VALUES('b1c1fd766507aa60e064f4f0','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('5ebf19adb8af0330e7ada6f9','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('d69f61749d36a905e1817b04','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('a185ea131a65c21f7cd1edee','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('1571b3d8285ce61c2406fbe2','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-02T06:00:00Z',1);
INSERT INTO "clock_period" VALUES('f47a683f3d80d0f81ab9564d','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('de3bf33bd0f054642ca221f9','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','2026-03-04T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('5904f5929aecd79fe2cbb7ed','2026-03-02T03:30:00Z','2026-03-04T01:00:00Z','2026-03-02T03:45:00Z',0);
INSERT INTO "clock_period" VALUES('97d13808f0adb10b99f52e68','2026-03-02T03:30:00Z','2026-03-04T01:00:00Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('d0a6b4b5969b7865244b1eda','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-05T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('d0a6b4b5969b7865244b1eda','2026-03-02T06:00:00Z','2026-03-04T01:00:00Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('8b527209ec4e649f916866ce','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:35:00Z',0);
INSERT INTO "clock_period" VALUES('d59b99a3d8d3c8e7bbd0189e','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:50:00Z',0);
INSERT INTO "clock_period" VALUES('548f6f9d04187efe25072348','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('b1cefe096ed2f052fdc3ca5a','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('cbb76fc26e8dadfe715aef69','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('4ffbcdfa07f2a1defe15572c','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('911346b67a0d9db8ea26ca08','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('6047d0f22fa36897ca51219d','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-02T02:30:00Z',0);
INSERT INTO "clock_period" VALUES('acb99e9bca8e795522a78186','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('5904f5929aecd79fe2cbb7ed','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T03:45:00Z',1);
INSERT INTO "clock_period" VALUES('97d13808f0adb10b99f52e68','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T04:00:00Z',1);
INSERT INTO "clock_period" VALUES('d0a6b4b5969b7865244b1eda','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T09:30:00Z',1);
INSERT INTO "clock_period" VALUES('77b28b11115e1aea9d0d8e4b','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-04T01:15:00Z',0);
INSERT INTO "clock_period" VALUES('30eea8dd334d244ef59c3db0','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-04T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('6e881e937293495b683782ba','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('356dbc58f8d6133b9973c3a1','2026-03-04T01:00:00Z','2026-03-04T01:10:00Z','2026-03-04T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('8459167cfd8423f220a00a95','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-05T01:00:00Z',0);
INSERT INTO "clock_period" VALUES('5904f5929aecd79fe2cbb7ed','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T03:45:00Z',0);
INSERT INTO "clock_period" VALUES('97d13808f0adb10b99f52e68','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('d0a6b4b5969b7865244b1eda','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('ba1d3e8ac8423e2645ca179e','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('9d6e4b950104bc9db27c93e9','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('5ea40ca20b64d06b5d796604','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('f3a2a49fab5a7987b8232de2','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('6a9842e0a7c9682682d95d1b','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('b6d6da787a446158d3eaa558','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('9015134d8707724d778a88ee','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('15221915f900fcf9d8b5df18','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('60711b32a7c7ec3a47c50cc0','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','2026-04-01T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('9b47c10527c6cf3f333ca50d','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('34f602a1f1953ceb27cd7b82','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','2026-04-01T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('bb1c514b772599b7210e91de','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
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
INSERT INTO "complaint" VALUES('328e78f30dc94178b946af67','0921bdf9fd124b4eae6c1e50','624764883e8067253ac60952',NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "consent" VALUES('05eb14a85e12d933119ab696','759d7644af449bc8a0867319','remote',NULL,'Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('4db23856b9cb339c72637381','759d7644af449bc8a0867319','quote','c9b81462569ba222e2ece8f2','Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('2292b0afb2b0be6100dad74d','0921bdf9fd124b4eae6c1e50','removal',NULL,'Ms Example','phone','2026-03-02T03:00:00Z');
CREATE TABLE contact (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  site_id TEXT REFERENCES site (id),
  name TEXT NOT NULL CHECK (name <> ''),
  role TEXT,
  phone TEXT,
  mail TEXT
, left_on TEXT, head INTEGER NOT NULL DEFAULT 0 CHECK (head IN (0, 1))) STRICT;
INSERT INTO "contact" VALUES('ef5bcc6150c8ebf5b1831bed','76c850bd56c374625b0a075f','483b66e75a8da65968304d5f','Li Na','head nurse','13800000003',NULL,'2026-04-01',0);
INSERT INTO "contact" VALUES('84cb423d602b0244cd1ca4c2','b96f3b1677bdd5a725366b00',NULL,'Li Na',NULL,NULL,'li@example.invalid',NULL,0);
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
INSERT INTO "contract" VALUES('470bc8e1db7836144eb5b435','C-0001','76c850bd56c374625b0a075f','full','gold',NULL,'2026-01-01','2026-12-31');
INSERT INTO "contract" VALUES('c9d08a3622041f18315d8a07','C-0002','6e90c0412baf378573deb646','basic','standard',NULL,'2026-01-01','2027-06-30');
CREATE TABLE contract_extension (
  clock_id TEXT PRIMARY KEY REFERENCES clock (id),
  contract_id TEXT NOT NULL REFERENCES contract (id),
  at TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  CHECK (ended_on < ends_on)
) STRICT;
INSERT INTO "contract_extension" VALUES('f47a683f3d80d0f81ab9564d','c9d08a3622041f18315d8a07','2026-03-02T06:00:00Z','2026-12-31','2027-01-31');
CREATE TABLE contract_moved_end (
  id TEXT PRIMARY KEY,
  contract_id TEXT NOT NULL REFERENCES contract (id),
  at TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  why TEXT NOT NULL CHECK (why <> ''),
  CHECK (ended_on <> ends_on)
) STRICT;
INSERT INTO "contract_moved_end" VALUES('a9560dcce5f653d6501693d8','c9d08a3622041f18315d8a07','2026-04-01T01:00:00Z','2027-01-31','2027-06-30','goodwill');
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
INSERT INTO "customer" VALUES('76c850bd56c374625b0a075f','Example Clinic','example clinic','city','gold',NULL,'1 Example Road','CU-0001',NULL,NULL,'2026-03-02',NULL,NULL);
INSERT INTO "customer" VALUES('6e90c0412baf378573deb646','示例诊所','示例诊所',NULL,NULL,NULL,NULL,'CU-0002',NULL,NULL,'2026-03-02',NULL,NULL);
INSERT INTO "customer" VALUES('b31b8b49ea460f39e375bc10','Sample Dealer','sample dealer',NULL,NULL,NULL,NULL,'CU-0003',NULL,NULL,'2026-03-02',NULL,NULL);
INSERT INTO "customer" VALUES('58dd10b7947b646ad6969aac','Sample School','sample school',NULL,NULL,NULL,NULL,'CU-0004',NULL,NULL,'2026-03-02',NULL,NULL);
INSERT INTO "customer" VALUES('764542258a3bda99a664e9c8','Sample Dealers','sample dealers',NULL,NULL,NULL,NULL,'CU-0005','b31b8b49ea460f39e375bc10',NULL,NULL,NULL,NULL);
INSERT INTO "customer" VALUES('b49aa8a23dce444d0379e25e','Sample Works','sample works',NULL,NULL,NULL,NULL,'CU-0006',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "customer" VALUES('b96f3b1677bdd5a725366b00','Li Na','li na',NULL,NULL,NULL,NULL,'CU-0007',NULL,NULL,'2026-04-01',NULL,NULL);
CREATE TABLE customer_number (
  number_key TEXT PRIMARY KEY,
  number TEXT NOT NULL CHECK (number <> ''),
  customer_id TEXT NOT NULL REFERENCES customer (id),
  name_key TEXT NOT NULL
) STRICT;
INSERT INTO "customer_number" VALUES('k-17','K-17','b49aa8a23dce444d0379e25e','sample works');
CREATE TABLE discount (
  ticket_id TEXT PRIMARY KEY REFERENCES ticket (id),
  amount INTEGER NOT NULL CHECK (amount > 0),
  currency TEXT NOT NULL,
  decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 4),
  why TEXT NOT NULL CHECK (why <> ''),
  at TEXT NOT NULL,
  given_by TEXT NOT NULL
) STRICT;
INSERT INTO "discount" VALUES('759d7644af449bc8a0867319',500,'CNY',2,'goodwill','2026-03-02T02:05:00Z','tester');
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
INSERT INTO "dispatch" VALUES('2213d57446891adcef004a44','759d7644af449bc8a0867319',1,'624764883e8067253ac60952','2026-03-02T01:00:00Z',NULL,NULL,'2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z',NULL,'paper jam','worn roller','roller replaced','prints 20 labels',40,'2026-03-02T02:05:00Z','paper',NULL,NULL,'full care',NULL,12,'printed 20 labels',1,'Li Na','2026-03-02T02:05:00Z',NULL,NULL,NULL,NULL,NULL,'cost','free');
INSERT INTO "dispatch" VALUES('af0b1363c9703ec92c89c9a6','77394407f69228c059272308',1,'bd8915364f531341a498b0c7','2026-03-03T01:00:00Z',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,'none','no training','explained','they know how',30,NULL,NULL,NULL,NULL,'in warranty',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'free','free');
INSERT INTO "dispatch" VALUES('fb944fae975646513aab8a0a','bbbf6af6811784b9cbae58e9',1,'624764883e8067253ac60952','2026-04-01T01:00:00Z',NULL,NULL,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'out of warranty',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'third floor','do not bend it',1,'price','price');
CREATE TABLE dispatch_check (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  kept INTEGER NOT NULL CHECK (kept IN (0, 1)), judged_by TEXT,
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_check" VALUES('2213d57446891adcef004a44','uniform',1,NULL);
INSERT INTO "dispatch_check" VALUES('2213d57446891adcef004a44','tidy',0,NULL);
INSERT INTO "dispatch_check" VALUES('fb944fae975646513aab8a0a','tidy',0,'tester');
CREATE TABLE dispatch_crew (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  PRIMARY KEY (dispatch_id, engineer_id)
) STRICT;
INSERT INTO "dispatch_crew" VALUES('fb944fae975646513aab8a0a','bd8915364f531341a498b0c7');
CREATE TABLE dispatch_item (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  quantity INTEGER NOT NULL CHECK (quantity > 0), method TEXT,
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_item" VALUES('2213d57446891adcef004a44','training',1,NULL);
INSERT INTO "dispatch_item" VALUES('fb944fae975646513aab8a0a','training',1,'at the machine');
CREATE TABLE document (
  number INTEGER PRIMARY KEY,  -- when the texts have changed it is another one
  ticket_id TEXT NOT NULL UNIQUE REFERENCES ticket (id) ON DELETE CASCADE,
  digest INTEGER NOT NULL      -- of the texts
) STRICT;
INSERT INTO "document" VALUES(0,'1d8fea19c84f20e80b2fadfe',2483302705);
INSERT INTO "document" VALUES(1,'38e00ffdd65ea9b317cc9ffe',129524800);
INSERT INTO "document" VALUES(2,'77394407f69228c059272308',1064806338);
INSERT INTO "document" VALUES(3,'c77a68fedd60137e33b16dd8',1221380378);
INSERT INTO "document" VALUES(4,'f8f4e534a8124b316ee2e612',2093342709);
INSERT INTO "document" VALUES(5,'08c0a6692547267ae9c179bb',3112426978);
INSERT INTO "document" VALUES(6,'55dd035e5f133c682a95400c',3873463776);
INSERT INTO "document" VALUES(7,'759d7644af449bc8a0867319',4153803203);
INSERT INTO "document" VALUES(8,'f7a57cc8d212531d668adcbc',3017057375);
INSERT INTO "document" VALUES(9,'de5eeb98035e2234705203e5',3483548428);
INSERT INTO "document" VALUES(10,'3b106e368be936852ee9e691',2242262510);
INSERT INTO "document" VALUES(11,'0921bdf9fd124b4eae6c1e50',4152089765);
INSERT INTO "document" VALUES(12,'efd6df343559af83e4b83fbf',325237026);
INSERT INTO "document" VALUES(13,'bbbf6af6811784b9cbae58e9',3848825112);
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
INSERT INTO "engineer" VALUES('624764883e8067253ac60952','Wang Lin','wang lin','wang','centre',NULL,'10 0001',NULL,1,NULL);
INSERT INTO "engineer" VALUES('bd8915364f531341a498b0c7','Zhao Min','zhao min','zhao','centre',NULL,NULL,NULL,1,8);
INSERT INTO "engineer" VALUES('b29d1f622b36a4426b348a1b','Ada','ada',NULL,NULL,NULL,NULL,NULL,1,NULL);
CREATE TABLE engineer_role (
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  role TEXT NOT NULL CHECK (role <> ''),
  PRIMARY KEY (engineer_id, role)
) STRICT;
INSERT INTO "engineer_role" VALUES('bd8915364f531341a498b0c7','reception');
CREATE TABLE engineer_skill (
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  skill TEXT NOT NULL CHECK (skill <> ''),
  PRIMARY KEY (engineer_id, skill)
) STRICT;
INSERT INTO "engineer_skill" VALUES('624764883e8067253ac60952','printer');
INSERT INTO "engineer_skill" VALUES('bd8915364f531341a498b0c7','installation');
INSERT INTO "engineer_skill" VALUES('bd8915364f531341a498b0c7','soldering');
CREATE TABLE entitlement (
  contract_id TEXT NOT NULL REFERENCES contract (id),
  entitlement TEXT NOT NULL,
  total INTEGER NOT NULL CHECK (total >= 0),
  used INTEGER NOT NULL DEFAULT 0 CHECK (used BETWEEN 0 AND total),
  PRIMARY KEY (contract_id, entitlement)
) STRICT;
INSERT INTO "entitlement" VALUES('470bc8e1db7836144eb5b435','visit',4,1);
INSERT INTO "entitlement" VALUES('470bc8e1db7836144eb5b435','training',2,2);
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
INSERT INTO "equipment" VALUES('ebdac12e0531500f19526307','PR-1001','pr-1001','printer','LP2','76c850bd56c374625b0a075f','483b66e75a8da65968304d5f','470bc8e1db7836144eb5b435','2024-01-01','2024-01-05','2024-01-10',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "equipment" VALUES('437680695f92cb85aa8710f8','PR-1002','pr-1002','printer',NULL,'6e90c0412baf378573deb646',NULL,'c9d08a3622041f18315d8a07','2026-02-01',NULL,'2026-04-01',NULL,NULL,'豫A12345','豫a12345','in the van',NULL,NULL);
INSERT INTO "equipment" VALUES('da9e9e68b907a1e4910c8951','PR-9001','pr-9001','printer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE "escalation" (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  percent INTEGER NOT NULL CHECK (percent >= 0),
  done_at TEXT NOT NULL,
  undone TEXT,
  PRIMARY KEY (clock_id, percent)
) STRICT;
INSERT INTO "escalation" VALUES('d0a6b4b5969b7865244b1eda',75,'2026-03-02T09:20:00Z',NULL);
INSERT INTO "escalation" VALUES('548f6f9d04187efe25072348',75,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('d0a6b4b5969b7865244b1eda',100,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('548f6f9d04187efe25072348',100,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('548f6f9d04187efe25072348',150,'2026-03-03T01:00:00Z',NULL);
CREATE TABLE finding (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  what TEXT NOT NULL CHECK (what <> ''),
  place INTEGER NOT NULL,
  ticket_id TEXT REFERENCES ticket (id),
  PRIMARY KEY (dispatch_id, what)
) STRICT;
INSERT INTO "finding" VALUES('fb944fae975646513aab8a0a','cable loose',0,'efd6df343559af83e4b83fbf');
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
INSERT INTO "hold" VALUES('3e42cbf57ff6716ec9feabc6','0921bdf9fd124b4eae6c1e50','factory','2026-03-02T03:00:00Z',NULL,'tester','sent away',NULL);
INSERT INTO "hold" VALUES('b683813ceccc00bf13c31bed','77394407f69228c059272308','resolved','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester',NULL,NULL);
INSERT INTO "hold" VALUES('2ac4b8ef25e7dc2cc0c1884f','55dd035e5f133c682a95400c','customer','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','tester',NULL,'2026-03-06T01:00:00Z');
CREATE TABLE holder (
  id TEXT PRIMARY KEY,
  place TEXT,
  engineer_id TEXT REFERENCES engineer (id),
  dispatch_id TEXT UNIQUE REFERENCES dispatch (id),
  CHECK ((place IS NULL) <> (dispatch_id IS NULL)),
  CHECK (engineer_id IS NULL OR place IS NOT NULL)
) STRICT;
INSERT INTO "holder" VALUES('f1c6a0140bdcd59f73c99583','warehouse',NULL,NULL);
INSERT INTO "holder" VALUES('620ce81c6a99eec9d6f729fd','centre','624764883e8067253ac60952',NULL);
INSERT INTO "holder" VALUES('b6535496ed556fb1ebb4f138','centre',NULL,NULL);
INSERT INTO "holder" VALUES('65281e40a1a7f58195bea79f',NULL,NULL,'2213d57446891adcef004a44');
CREATE TABLE imported (
  row_hash TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id)
) STRICT;
INSERT INTO "imported" VALUES('a98a8f651662bdde032bfcf6f228a852c052407dc84ee9adcf3529dfd15c2d8e','38e00ffdd65ea9b317cc9ffe');
INSERT INTO "imported" VALUES('aed74f9fb9599ceeef9748d00acf6cc53cf33903c89475435915b9eb77ea7540','38e00ffdd65ea9b317cc9ffe');
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
INSERT INTO "journal" VALUES(1,'1472974972b47bc9a4be2446','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','624764883e8067253ac60952','engineer added','{"name": "Wang Lin", "station": "centre"}','323bab6d5f562a35b36eeb0dc58d796927ab2b192112d155ff064b4783b94ad4');
INSERT INTO "journal" VALUES(2,'24fad157ea5553b53bdffdd5','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','bd8915364f531341a498b0c7','engineer added','{"name": "Zhao Min", "station": "centre", "roles": ["reception"], "in_office": false}','7205eec8e8959635c0bf3b8d0505afeae42d5ce948c7f4f739316ead7f8337f4');
INSERT INTO "journal" VALUES(3,'1dc660a547af2015c3158fd4','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','bd8915364f531341a498b0c7','engineer away','{"name": "Zhao Min", "since": "2026-04-05T16:00:00Z", "until": "2026-04-10T16:00:00Z", "note": "holiday"}','3d1b7859c074a7851f5b0d6b3d2ba7a5c40604fcc3da529c5b4eba79834153fa');
INSERT INTO "journal" VALUES(4,'c859c0579ab062975ff0aeff','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','76c850bd56c374625b0a075f','customer added','{"number": "CU-0001", "name": "Example Clinic", "phones": ["13800000001"]}','b67d46e5150a3c1affefe0f4bdfaadabd3e7913c0de6aacf6b066ebf164d47c8');
INSERT INTO "journal" VALUES(5,'affb735f0682044593efed10','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','6e90c0412baf378573deb646','customer added','{"number": "CU-0002", "name": "示例诊所", "phones": ["13800000002"]}','a5233a82eb5a7029eef96f08ddecfe46e842b22649d38ddd081d3ecdb6ffd681');
INSERT INTO "journal" VALUES(6,'440efd9be553206c9551729f','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','b31b8b49ea460f39e375bc10','customer added','{"number": "CU-0003", "name": "Sample Dealer", "phones": []}','32d5c95acfc9268ddf8ad3ab957b8c1de1dcc12110abee13f54e559ddac3b1f8');
INSERT INTO "journal" VALUES(7,'282394e9992030a27c9a79c9','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','site','483b66e75a8da65968304d5f','site added','{"customer": "Example Clinic", "name": "North wing", "address": "2 Sample Road", "region": "county"}','564f05dd8c059ebce12149eada0a19395919ad8b5d5a684eb7ee251c3e20475a');
INSERT INTO "journal" VALUES(8,'8da48c8199848a3efb84a36c','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','76c850bd56c374625b0a075f','telephone added','{"name": "Example Clinic", "phone": "13800000003"}','a5f5afc600da21cf68aa06244a22834c82f939f422e6e921c53718ef405fb797');
INSERT INTO "journal" VALUES(9,'8da48c8199848a3efb84a36c','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','76c850bd56c374625b0a075f','contact added','{"customer": "Example Clinic", "name": "Li Na", "site": "North wing", "role": "head nurse", "phone": "13800000003", "mail": null}','062fd7326f50e1b70858240d50e76ea986d54d72edb0fa5258d543896e6702f1');
INSERT INTO "journal" VALUES(10,'c08acff507fa3c774df5c669','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','470bc8e1db7836144eb5b435','contract added','{"number": "C-0001", "customer": "Example Clinic", "kind": "full", "tier": "gold", "from": "2026-01-01", "to": "2026-12-31"}','934fc3234da75a423f9b4253f5a31e488689ba6bd43ed0c9882f4dd550e283c5');
INSERT INTO "journal" VALUES(11,'746d4b377d6250f496140a4d','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','c9d08a3622041f18315d8a07','contract added','{"number": "C-0002", "customer": "示例诊所", "kind": "basic", "tier": "standard", "from": "2026-01-01", "to": "2026-12-31"}','b5e4f0cfaadc5bf08a7acf8d23bba0c3e544832c7fe73dbc15993ae88cd8b7d9');
INSERT INTO "journal" VALUES(12,'53929d905fcdf7a223634679','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','ebdac12e0531500f19526307','equipment added','{"serial": "PR-1001", "kind": "printer", "customer": "Example Clinic", "plate": null}','cd751a212a72599b7d3fc8634cd8b4136f0dbcfa493a5544f5c0e65dd8bf4a8b');
INSERT INTO "journal" VALUES(13,'e0bfba387a3593048bcb4b47','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','437680695f92cb85aa8710f8','equipment added','{"serial": "PR-1002", "kind": "printer", "customer": "示例诊所", "plate": null}','7af8d0d2344d5e87a1aab971ecd439d5fdcae3fabb34dfc7b4ca8a5a63f95476');
INSERT INTO "journal" VALUES(14,'7c99401faf154fd4fe1f4318','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','da9e9e68b907a1e4910c8951','equipment added','{"serial": "PR-9001", "kind": "printer", "customer": null, "plate": null}','a0ada17a25eec922e64bda40d80e4d06c5ba938a61c0956d4424e619ea67778d');
INSERT INTO "journal" VALUES(15,'abf16384d6d8df6d84f93bad','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts received','{"part": "roller", "condition": "new", "quantity": 10, "from": null, "to": "warehouse", "serial": null, "request": null, "note": "delivery note 17"}','ad7d8f34324b637ab2b7863bd509c2c8cd6625a26c5eca0039887cf2e48c7c4d');
INSERT INTO "journal" VALUES(16,'53689016e483d5e627704303','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 3, "from": "warehouse", "to": "centre/Wang Lin", "serial": null, "request": null, "note": null}','c1b5df9e3dd8f01d5537a24df6e65c068536a6d0ee2de2f789993eed395984de');
INSERT INTO "journal" VALUES(17,'fadc78689edf5183e12ece59','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": null, "note": null}','5044b4e3f22fe2a487e9f1d1e45ada9931e1292915f401f8c39b6b4b66539761');
INSERT INTO "journal" VALUES(18,'af17c86bc09b231b6cd683da','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','card','120601d4fdac74c537b2de5c','card sold','{"card": "CARD-0001", "customer": "Example Clinic", "value": 50000, "currency": "CNY", "decimals": 2}','d57cf3e7ed8a862dd126e1ac62db503244fcdf08b69effea7822748b20dd1b61');
INSERT INTO "journal" VALUES(19,'a359eb2d562b3e6e75757e39','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','759d7644af449bc8a0867319','logged','{"channel": "phone", "caller": "Li Na", "phone": "13800000003", "said": "printer jams", "summary": "printer jams", "priority": "P1", "tier": "gold", "region": "county", "kind": "fault", "equipment": "PR-1001", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "52c6370e7143cbcc5dbaae1d", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T01:15:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T01:30:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','b777121cb5687cfae3658e520948f4b88594a069780710a4522d924ba97b6842');
INSERT INTO "journal" VALUES(20,'8691c17038692e2a33f10553','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','759d7644af449bc8a0867319','assigned','{"engineer": "Wang Lin", "was": null, "clocks": []}','c090176a8d19d6673e6981971570d4cec57b215e44808872eefd2e1b15e189ee');
INSERT INTO "journal" VALUES(21,'fff7944beb8f30e4a895c2f8','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','759d7644af449bc8a0867319','opinion','{"text": "restart did not help", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T01:15:00Z", "at": "2026-03-02T01:00:00Z", "spare": "15m clock"}, {"target": "opinion", "change": "met", "due": "2026-03-02T01:30:00Z", "at": "2026-03-02T01:00:00Z", "spare": "30m clock"}]}','c6fae6016a373b9203c5b5791018a30300c8f73d234bc26208c13da642d5d24c');
INSERT INTO "journal" VALUES(22,'0fcf8a3d76b1a48d5fe143ea','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','759d7644af449bc8a0867319','appointed','{"visit_at": "2026-03-02T02:00:00Z", "visit_until": null, "asked_by": "customer", "note": "they close at noon", "clocks": []}','b04612f784cf5f347ff4009fafdc26bcb02967e2e1ffb6bb29f7d10278c0a976');
INSERT INTO "journal" VALUES(23,'5319d76e6fb0f76af4e6a256','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','759d7644af449bc8a0867319','consented','{"purpose": "remote", "by": "Li Na", "how": "phone", "quote": null, "clocks": []}','e58a382381c301550a3edf30efdb59bc14ab7613332219fdd2540be815662e25');
INSERT INTO "journal" VALUES(24,'64f659a279a165dd4bc70719','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','759d7644af449bc8a0867319','quoted','{"quote": "Q-0001", "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}], "total": 8000, "currency": "CNY", "decimals": 2}','bbbe58e43ea968146c3207287cd46fafe1004bab0c1612a18320974d27a616e3');
INSERT INTO "journal" VALUES(25,'9fef9971cf102a7e6fdae3fb','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','759d7644af449bc8a0867319','consented','{"purpose": "quote", "by": "Li Na", "how": "phone", "quote": "Q-0001", "clocks": []}','1a33279ba61d32283f66a66048b06ea5a8caf5d192d57fb2ad8d7a497780e9f4');
INSERT INTO "journal" VALUES(26,'a461cdc7e2da45daab797a0a','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','759d7644af449bc8a0867319','ordered','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "arrive", "change": "started", "due": "2026-03-02T03:00:00Z", "within": "2h clock"}], "instead_of": null}','e5ae33f60b90da57233b9beaf672324a2c6b00595d9091c84fe4d09d221f22c2');
INSERT INTO "journal" VALUES(27,'bf6bd30e8c1dadbbcc4b8b07','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','759d7644af449bc8a0867319','parts issued','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "centre/Wang Lin", "to": "SD-000001/1", "serial": null, "request": null, "note": null}','c6cd44e6161236545dc32a00060d6d0c221db19fc94e59c9536f77454a2a4673');
INSERT INTO "journal" VALUES(28,'7e0e354493fca6acc485cc76','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','759d7644af449bc8a0867319','arrived','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "arrive", "change": "met", "due": "2026-03-02T03:00:00Z", "at": "2026-03-02T02:05:00Z", "spare": "55m clock"}]}','c0775d0e08095c01025e3cbb50ecff604093e673c25bc3616da715bcc13691f4');
INSERT INTO "journal" VALUES(29,'f03a5f11d7606afc73c09c12','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','759d7644af449bc8a0867319','recorded','{"visit": 1, "form": {"fault": "paper jam", "code": "paper", "cause": "worn roller", "action": "roller replaced", "test": "printed 20 labels", "result": "prints 20 labels", "minutes": 40, "kilometres": 12, "solved": true, "covered": {"parts": "cost", "work": "free", "because": "full care"}, "checklist": {"uniform": true, "tidy": false}, "work": {"training": 1}, "parts": [{"part": "roller", "quantity": 1, "source": null, "condition": "new", "serial": null, "back": false}]}, "was": {}, "clocks": []}','f3f8ecffc6846b25e218ce77396b7559f2fc392c5dc1dca8b6f3bfbaae428307');
INSERT INTO "journal" VALUES(30,'f03a5f11d7606afc73c09c12','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','759d7644af449bc8a0867319','parts fitted','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "SD-000001/1", "to": null, "serial": null, "request": null, "note": null}','b41e7dc04234a7025f088f943a61dca55c5182328c8941305dc9312d16041eb1');
INSERT INTO "journal" VALUES(31,'f03a5f11d7606afc73c09c12','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','759d7644af449bc8a0867319','entitlement used','{"contract": "C-0001", "entitlement": "training", "quantity": 1, "left": 1}','74549ed9bf5205f730dbb5bea558d3a04f4ba3662c85f5a4149ac054e64c6720');
INSERT INTO "journal" VALUES(32,'f03a5f11d7606afc73c09c12','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','759d7644af449bc8a0867319','charged','{"visit": 1, "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}, {"kind": "work", "item": "training", "quantity": 1, "unit": "place", "unit_price": 20000, "list_amount": 20000, "amount": 0, "because": "included in the contract"}], "total": 8000, "currency": "CNY", "decimals": 2}','2487b54ad2e626fccbb6eb040223c1b1244d90798d12ce5e8ff41ffda40532bf');
INSERT INTO "journal" VALUES(33,'5d8903e99a56ddf53ca29ad6','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','759d7644af449bc8a0867319','attached','{"visit": 1, "number": 1, "kind": "photo", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','0739ed2f55afa0fe965d1c9e4aaa29afddd1b8a961862048e7fdacdadbe528b1');
INSERT INTO "journal" VALUES(34,'d52a15fe7de3b355f72e7f94','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','759d7644af449bc8a0867319','file attached','{"number": 2, "kind": "file", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','5d107d52b03276ce110f4c165df31ca7f05e43ce302577752189f25de9c3f76f');
INSERT INTO "journal" VALUES(35,'3f26f7e33ea33ba8980afdfd','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','759d7644af449bc8a0867319','recorded','{"visit": 1, "form": {"signature": "Li Na"}, "was": {}, "clocks": []}','de1d3c77fdbcbc421949990e0e940b7eb683e84602a6505f2f41b069dc370299');
INSERT INTO "journal" VALUES(36,'3f26f7e33ea33ba8980afdfd','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','759d7644af449bc8a0867319','finished','{"visit": 1, "engineer": "Wang Lin", "clocks": []}','07b900964217d2e1e9573600d9ff4a150f82715f35e4fe45ec0dfbfeafaf5015');
INSERT INTO "journal" VALUES(37,'3f26f7e33ea33ba8980afdfd','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','759d7644af449bc8a0867319','resolved','{"cause": "worn roller", "solution": "roller replaced", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-02T09:30:00Z", "at": "2026-03-02T02:05:00Z", "spare": "6h25m"}]}','4c94164d493e4b20a61c1ecf405d7bf178446ad7a9a2c4380a61a43e9f282c7f');
INSERT INTO "journal" VALUES(38,'1b048987bbd5cc2a27dd415a','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','759d7644af449bc8a0867319','paid','{"receipt": "R-0001", "amount": 3000, "currency": "CNY", "decimals": 2, "method": "card", "card": "CARD-0001", "balance": 47000, "owed": 5000, "held": 0, "back": 0}','9ce5709e379628c6523e154c430045298e631b1d1edc6a7e683d07b956880f90');
INSERT INTO "journal" VALUES(39,'798bba1617be5b2c8df8d73a','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','759d7644af449bc8a0867319','paid','{"receipt": "R-0002", "amount": 5000, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 0, "back": 0}','2fe4833ba64478620dbc2ec96f8b4fece77efcc6cc4cdf122ea5fc742f55d380');
INSERT INTO "journal" VALUES(40,'95608fb2fc99da04888adb9d','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','759d7644af449bc8a0867319','handed-over','{"visit": 1, "engineer": "Wang Lin", "clocks": [], "receipts": ["R-0001", "R-0002"], "money": [{"amount": 8000, "currency": "CNY", "decimals": 2}]}','2339642c5d9d281f8ab3a2179678c179b8c2d0ba8f9da1c12f29118c794abc0d');
INSERT INTO "journal" VALUES(41,'1995d70666dcc3d848184378','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','759d7644af449bc8a0867319','discounted','{"amount": 500, "was": 0, "currency": "CNY", "decimals": 2, "why": "goodwill", "owed": 0, "held": 500}','954d40c1339214f9a41d965f19301fc97f39a4d2d5ac572065f58435f26ec434');
INSERT INTO "journal" VALUES(42,'d0acfa86341ea64c2c7e2cdc','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','759d7644af449bc8a0867319','refunded','{"receipt": "R-0003", "amount": 500, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 0, "back": 0}','4d0479f8ac0b3a8bb9899670ca03e514963f335b8b03794d8d0a9b1380c79f76');
INSERT INTO "journal" VALUES(43,'7df4777fefd6367ee147f411','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','759d7644af449bc8a0867319','receipt voided','{"receipt": "R-0003", "amount": -500, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 500, "back": 500, "why": "it was not given"}','174b17f26c22ba8b5d3d05e932b3d4457edaaff32300563ec2895f5afa9e36ac');
INSERT INTO "journal" VALUES(44,'cde61d38c125535d23e22be1','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','759d7644af449bc8a0867319','closed','{"note": null, "clocks": []}','40edc581d783ea32a957bf36db6f0ae911e5a2ad45e2a02e29fce4f45fb6485f');
INSERT INTO "journal" VALUES(45,'c6f1b6f7658655459e7bb57f','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','0921bdf9fd124b4eae6c1e50','logged','{"channel": "phone", "caller": null, "phone": null, "said": "no power", "summary": "no power", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "equipment": "PR-1002", "contract": "C-0002", "assumed": ["priority", "region", "kind", "phase"], "terms": "0cfa8948818c8f1db3df45ee", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T06:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','d6615cb3c99cf7221407cc47921df639b0d91913fd3b6f444b5156d0750b3720');
INSERT INTO "journal" VALUES(46,'dfb3b2e931014e3c11cd1790','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','0921bdf9fd124b4eae6c1e50','called','{"channel": "phone", "caller": null, "phone": null, "said": "is anybody coming?", "clocks": []}','1b81d371020f58b3c12b830db8d9b97bc2f3ec68fc6f02791df74cfcdbfb74df');
INSERT INTO "journal" VALUES(47,'bba24fa92419c330531fe03d','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','0921bdf9fd124b4eae6c1e50','lent','{"loan": "ac04ffe77b629c027f0b84ba", "serial": "PR-9001", "kind": "printer", "due": "2026-03-17T03:00:00Z", "clocks": []}','0ea28ecdb1c876a0a3981eacd8d90d8bcd0aeb9ece3e17dcb25dd37d0eec7f6a');
INSERT INTO "journal" VALUES(48,'da7f7274e5343b44be644de3','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','0921bdf9fd124b4eae6c1e50','return asked','{"return": "RMA-0001", "serial": "PR-1002", "reason": "quality", "decision": "repair", "freight": "desk", "because": {"when": {"warranty": ["in"]}}, "freight_back": "desk", "book": null, "overruled_by": null}','906169edb8c85c72d5ec47405cd17ecf225308665c436632d3ee72770011b89e');
INSERT INTO "journal" VALUES(49,'f388ffa1e726f06f2445c685','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','wang','ticket','0921bdf9fd124b4eae6c1e50','return approved','{"return": "RMA-0001", "by": "wang", "lacking": 0, "note": null}','e39c7f6f13b672aba9381f9cbd4f8e2341a2a982fd4dade8eda728a8a273cb90');
INSERT INTO "journal" VALUES(50,'fa3fa8b594bdebf439b198cf','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','0921bdf9fd124b4eae6c1e50','consented','{"purpose": "removal", "by": "Ms Example", "how": "phone", "quote": null, "clocks": []}','704a4087639c78505f5f2aa24485eea23d2bbac85aed99a4a84a48bfd0d48978');
INSERT INTO "journal" VALUES(51,'e818d321027ac9b431230320','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','0921bdf9fd124b4eae6c1e50','sent-away','{"return": "RMA-0001", "serial": "PR-1002", "freight": "desk", "clocks": []}','c6a1a788891c5e2df1496013507b66525f01ed8d560e96c47b10ecb039eac3c7');
INSERT INTO "journal" VALUES(52,'0b4e7fedd7067d08b84b9d85','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','0921bdf9fd124b4eae6c1e50','held','{"reason": "factory", "note": "sent away", "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T06:00:00Z"}]}','4965e524477b79a10532af4c078dcbc9a02472cd817cd0faf6da95980f02eefe');
INSERT INTO "journal" VALUES(53,'a5bc704132f9b58363d0039f','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','1d8fea19c84f20e80b2fadfe','logged','{"channel": "phone", "caller": null, "phone": null, "said": "scanner reads every second code", "summary": "scanner reads every second code", "priority": "P2", "tier": "standard", "region": "city", "kind": "fault", "contract": "C-0002", "typed": ["priority"], "assumed": ["region", "kind", "phase"], "terms": "c432c13694fc0668e08cbb45", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-04T09:30:00Z", "within": "2 working days"}]}','5fbbb3b4777d4943651f1b992475ac3d6bd0b547c5ef18f0d151a6ee6781fb94');
INSERT INTO "journal" VALUES(54,'81b767b2d20bb0243b279c31','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','55dd035e5f133c682a95400c','logged','{"channel": "phone", "caller": null, "phone": null, "said": "registration desk is down", "summary": "registration desk is down", "priority": "P3", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "12ee23032d3eff2245d0460f", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T03:45:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-05T09:30:00Z", "within": "3 working days"}]}','cbad94c4445f5ab40e5dfe1ee9e76f1b6564f639fc739018bdbc29c6848d6a3b');
INSERT INTO "journal" VALUES(55,'95ed9dc3c38bc48a47660c70','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','55dd035e5f133c682a95400c','classified','{"changed": {"priority": ["P3", "P1"], "severity": [null, "down"], "reach": [null, "group"]}, "terms": "9cbf69c6f3d0e932677decd0", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "moved", "due": "2026-03-02T09:30:00Z", "was": "2026-03-05T09:30:00Z"}]}','b3ae6e5d0a5d95240440df4fb038836b404b222aa7a2ae0a67600c713aaa11e1');
INSERT INTO "journal" VALUES(56,'0d26121ea6cf62b302b6576e','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','55dd035e5f133c682a95400c','escalated','{"from": "1", "to": "2", "reason": "the board has to be measured", "clocks": []}','ee423d33665b0ff6759b790ec17c002b8e7f16df933d6aa3274da1fdbe659ad3');
INSERT INTO "journal" VALUES(57,'9179c9cba7fbb541a77525ff','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','1d8fea19c84f20e80b2fadfe','answered','{"text": "we look into it", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T04:00:00Z", "at": "2026-03-02T06:00:00Z", "late": "1h"}]}','60020c49dc1f4f55eea76bd98d3d14b66903e022c2d729cc397fd29ec90d3413');
INSERT INTO "journal" VALUES(58,'9179c9cba7fbb541a77525ff','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','1d8fea19c84f20e80b2fadfe','contract extended','{"target": "answer", "number": "C-0002", "by": "1 month", "was": "2026-12-31", "ends_on": "2027-01-31"}','44462d05860e2be4c33c7ca2b730e340d1ce7733b1cb57aadfe6267f1390fea2');
INSERT INTO "journal" VALUES(59,'84599db0b62caf4e5929374a','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','c41f8b0ffff2b74821dddd98','parts asked','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "because": "for the fair"}','be2565b75d568bab91cefdf841dda33e65666441614b18067b22e613a19855ff');
INSERT INTO "journal" VALUES(60,'b18e98f5842e64ca58793c37','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','wang','request','c41f8b0ffff2b74821dddd98','request approved','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "lacking": 0, "note": null}','9c669918cab981927e414d567a83595e47d867175e71491cb026d0c89fd58025');
INSERT INTO "journal" VALUES(61,'c8d7294e9a2c67a7ff3338f8','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": "REQ-0001", "note": null}','a33c5e3464ce11c4670ef381662616d3d364c2f82b414be0d29b4b2127548a6a');
INSERT INTO "journal" VALUES(62,'c8d7294e9a2c67a7ff3338f8','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','c41f8b0ffff2b74821dddd98','request issued','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "source": "warehouse"}','82ee18c4efd46887f4f5fcfef9e24fab12d6a0cb96e0949dac3e7174b77e4e32');
INSERT INTO "journal" VALUES(63,'2525de010cd68282b5e25e3e','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts counted','{"holder": "centre/Wang Lin", "part": "roller", "condition": "new", "counted": 1, "expected": 2, "engineer": "Wang Lin", "charged": 12000, "currency": "CNY", "decimals": 2}','79b675a9d62423cbe1c4ea2c8da21c27beb3b3a5860ed2e394c889c2258dbb0c');
INSERT INTO "journal" VALUES(64,'2c0a45bffd43d5d9e5de3aa7','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','contract','470bc8e1db7836144eb5b435','entitlement used','{"contract": "C-0001", "entitlement": "visit", "quantity": 1, "left": 3}','d2a2559d6246d47f60a65d95120f0833ba2ac0dd052230e601f35cb3f9712c2e');
INSERT INTO "journal" VALUES(65,'3a8b82de715d37d89d6cb298','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','08c0a6692547267ae9c179bb','logged','{"channel": "phone", "caller": null, "phone": null, "said": "cannot log in", "summary": "cannot log in", "priority": "P1", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "9cbf69c6f3d0e932677decd0", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T09:35:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T09:50:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','07655a8a0862ff4ccd25cfae1e3463d7c988641bfd7122c7c0f62dbf0192e5a9');
INSERT INTO "journal" VALUES(66,'288e0b2d6ba74678f5dfebbd','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','55dd035e5f133c682a95400c','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T08:15:00Z", "note": "time is running out", "due_at": "2026-03-02T09:30:00Z"}','9bead36175e1530ff8130ffda9aa83dc3e7eda81ccd6f8d0565164072eafd09d');
INSERT INTO "journal" VALUES(67,'288e0b2d6ba74678f5dfebbd','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','55dd035e5f133c682a95400c','notices written','{"to": ["Head of service"]}','c0bfa954780080851315ebf9c1acee7f85f7708e450114cb2d6a8c01f0c94845');
INSERT INTO "journal" VALUES(68,'17507bbf6d6247a0fd7022f1','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','55dd035e5f133c682a95400c','person told','{"to": "Head of service", "way": "command"}','601cf78e06f271b44724993775dd81dde5ab81893e55651fa5f997b6669da8d7');
INSERT INTO "journal" VALUES(69,'927afdcd0866f4319da7cb5b','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','08c0a6692547267ae9c179bb','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T09:27:30Z", "note": "time is running out", "due_at": "2026-03-02T09:30:00Z"}','f52129b1b662b36ebd68b2c87278244ada102090825913790435906a1c0ae119');
INSERT INTO "journal" VALUES(70,'927afdcd0866f4319da7cb5b','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','08c0a6692547267ae9c179bb','notices written','{"to": ["Head of service"]}','1fea9ffd6fe6fa0576e0cf4fdcbb4eb8e0be9b15516af35250bdf5d7bb474887');
INSERT INTO "journal" VALUES(71,'60a0ffe91101702f66fa5d41','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','55dd035e5f133c682a95400c','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','84227b2d963f96f6c03b4e19eb955d509504894b4ea32459251c85b8b2d15f7c');
INSERT INTO "journal" VALUES(72,'60a0ffe91101702f66fa5d41','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','55dd035e5f133c682a95400c','escalated','{"from": "2", "to": "3", "because": {"target": "solve", "percent": 100}, "reason": null, "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}]}','892640f5324f6abdd50cc90e0dbaa0899c99a9750c01a0f5d7f06505c8987b53');
INSERT INTO "journal" VALUES(73,'60a0ffe91101702f66fa5d41','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','55dd035e5f133c682a95400c','left undone','{"what": "priority", "why": "{number} is {priority} already", "facts": {"number": "SD-000004", "priority": "P1"}}','13a439a028bc9f8030ac4244936e6a61b7d311c7886a0575ddf9be0c34c9af59');
INSERT INTO "journal" VALUES(74,'a59b7181338e7d6e3c4c5266','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','08c0a6692547267ae9c179bb','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','9064d20644a4c7f5a21e73fcab81ae1fab6878b89aed77ab625fd1154e6398ca');
INSERT INTO "journal" VALUES(75,'a59b7181338e7d6e3c4c5266','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','08c0a6692547267ae9c179bb','escalated','{"from": "1", "to": "2", "because": {"target": "solve", "percent": 100}, "reason": null, "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}, {"target": "answer", "change": "missed", "due": "2026-03-02T09:35:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T09:50:00Z"}]}','888f93732f2a87e511c952ef2d6cdcebefcde5ad1dbf1ebd97a3d41efa8ddce0');
INSERT INTO "journal" VALUES(76,'a59b7181338e7d6e3c4c5266','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','08c0a6692547267ae9c179bb','left undone','{"what": "priority", "why": "{number} is {priority} already", "facts": {"number": "SD-000005", "priority": "P1"}}','8386c293e201d97520c7114025a7fe42e64e62c4d164a1c515df5d5ab7c6d5b7');
INSERT INTO "journal" VALUES(77,'364bc8b73899eec3c1e4cce4','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','08c0a6692547267ae9c179bb','time used','{"target": "solve", "percent": 150, "used_at": "2026-03-03T00:35:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','f2cbdf5e4b246221cce49d672eeb26b88aea81545cd0754bf21a515ece0362bd');
INSERT INTO "journal" VALUES(78,'364bc8b73899eec3c1e4cce4','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','08c0a6692547267ae9c179bb','assigned','{"engineer": "Zhao Min", "was": null, "clocks": [], "because": {"station": "centre", "skill": null, "live": 0, "last_at": null}}','de6567018a6e37a7759bb1ee7a8bd452067caeb64d09778d973ea83b7c9694c9');
INSERT INTO "journal" VALUES(79,'597f755b0667898e8ac31f54','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','08c0a6692547267ae9c179bb','person told','{"to": "Head of service", "way": "command"}','b8d4e210e0fb4eeb4c9a5a10e679ad7724c1bf826f05aa03c543818ba90789b9');
INSERT INTO "journal" VALUES(80,'db8658b94022f011fd557766','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','f8f4e534a8124b316ee2e612','logged','{"channel": "phone", "caller": null, "phone": null, "said": "called by mistake", "summary": "called by mistake", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "0cfa8948818c8f1db3df45ee", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','df23ac63afcc00dfcbc71890feacfc5391f8f2eeb093962b8bac6b89bd9d2948');
INSERT INTO "journal" VALUES(81,'acd71e535ca8b077ed882fd2','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','f8f4e534a8124b316ee2e612','cancelled','{"reason": "called by mistake", "clocks": [{"target": "answer", "change": "void", "due": "2026-03-03T03:00:00Z"}, {"target": "solve", "change": "void", "due": "2026-03-10T09:30:00Z"}]}','3bdced9f2f3d1d8e69f524f6e8a1998e5392bbd0308a120d86c779b75a9ddd66');
INSERT INTO "journal" VALUES(82,'b4886d4be7f9791885c954f9','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','77394407f69228c059272308','logged','{"channel": "phone", "caller": null, "phone": null, "said": "how does it print", "summary": "how does it print", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "typed": ["warranty"], "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "0cfa8948818c8f1db3df45ee", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','d9457444c9886b87214208f0eaa225abfd3646d59af14a96988161463b57ad80');
INSERT INTO "journal" VALUES(83,'de3386286653de45632aa5f5','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','77394407f69228c059272308','ordered','{"visit": 1, "engineer": "Zhao Min", "clocks": [], "instead_of": null}','b826fd6d584f7cc14366a300a1f20039113b7969db3704c540d0d2c00949e850');
INSERT INTO "journal" VALUES(84,'6a81d63752ff552f08c38f96','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','77394407f69228c059272308','arrived','{"visit": 1, "engineer": "Zhao Min", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-03T03:00:00Z", "at": "2026-03-03T01:00:00Z", "spare": "2h"}]}','dadd9ca5c2719f8779c74617825e2d837d301793a032c044268438ab87de7a34');
INSERT INTO "journal" VALUES(85,'42e15afec57091a0bfbaafd1','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','77394407f69228c059272308','recorded','{"visit": 1, "form": {"fault": "none", "cause": "no training", "action": "explained", "result": "they know how", "minutes": 30, "covered": {"parts": "free", "work": "free", "because": "in warranty"}}, "was": {}, "clocks": []}','e4e3fb32bc0f8c7ee0b4430f67d61ddbe30323641f9433ad6f604d7bfca81c6a');
INSERT INTO "journal" VALUES(86,'42e15afec57091a0bfbaafd1','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','77394407f69228c059272308','charged','{"visit": 1, "because": "in warranty", "lines": [{"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "in warranty"}, {"kind": "work", "item": "labour", "quantity": 1, "unit": "30m", "unit_price": 6000, "list_amount": 6000, "amount": 0, "because": "in warranty"}], "total": 0, "currency": "CNY", "decimals": 2}','8f0416b0be66b270b9d7ffa22d6b220dfd2fc1b5ac50ca1825f01b2ecb2ea85f');
INSERT INTO "journal" VALUES(87,'42e15afec57091a0bfbaafd1','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','77394407f69228c059272308','finished','{"visit": 1, "engineer": "Zhao Min", "clocks": []}','442bb973167bb93d5da5c2fd3cd809aee6236f89986a29c158c04854ad16a29a');
INSERT INTO "journal" VALUES(88,'e9ceb210f4f1ff10e3406e3f','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','77394407f69228c059272308','resolved','{"cause": "no training", "solution": "explained", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-10T09:30:00Z", "at": "2026-03-03T01:00:00Z", "spare": "5 working days"}]}','d440a3e35e505713e2bf84dffc5ea1b6cee9c1f6ad139f4313a21fc9a8512bab');
INSERT INTO "journal" VALUES(89,'f538234aa0be9c1b836959b9','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','77394407f69228c059272308','closed','{"note": "content", "clocks": []}','b0b4380bac5f9a3766c4658515393b88a94a4be57908776bfd43eda2e727fae3');
INSERT INTO "journal" VALUES(90,'c05d6943eff36668bceaee30','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','77394407f69228c059272308','reopened','{"reason": "again", "clocks": [{"target": "solve", "change": "resumed", "due": "2026-03-10T09:30:00Z"}]}','7b8d8e78b21a6b7d20c311f1815c4c303b760553117ca9957ffd8b0824236b9f');
INSERT INTO "journal" VALUES(91,'70621b01f2c9a53985a9981b','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','customer','58dd10b7947b646ad6969aac','customer added','{"number": "CU-0004", "name": "Sample School", "phones": []}','2d91b77ea1ecca613cca0bcecfff975e2703344673f50c532d25ad3357b5faa4');
INSERT INTO "journal" VALUES(92,'70621b01f2c9a53985a9981b','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','ticket','38e00ffdd65ea9b317cc9ffe','logged','{"channel": "phone", "caller": null, "phone": null, "said": "Door, Lock, Stuck", "summary": "Door, Lock, Stuck", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "typed": ["priority"], "assumed": ["region", "tier", "kind", "phase"], "terms": "0cfa8948818c8f1db3df45ee", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T02:30:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','8dd7381c0556350f5b18acd58196c81134e5d4b9a5a6b67804bce54cd80e144e');
INSERT INTO "journal" VALUES(93,'70621b01f2c9a53985a9981b','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','engineer','b29d1f622b36a4426b348a1b','engineer added','{"name": "Ada", "station": null}','64d286cd5bbe255a597abd66f8994a918b52ea113d56340c2a6e2653058db2e3');
INSERT INTO "journal" VALUES(94,'70621b01f2c9a53985a9981b','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','ticket','38e00ffdd65ea9b317cc9ffe','assigned','{"engineer": "Ada", "was": null, "clocks": []}','982823bc1a054386cf872b70c71ad58ccc768812a7bf6f6f451a7a452541f1cb');
INSERT INTO "journal" VALUES(95,'70621b01f2c9a53985a9981b','2026-03-02T00:50:00Z','2026-03-02T00:50:00Z','Ada','ticket','38e00ffdd65ea9b317cc9ffe','resolved','{"cause": "not recorded", "solution": "not recorded in the log", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T02:30:00Z", "at": "2026-03-02T00:50:00Z", "spare": "1h40m"}, {"target": "solve", "change": "met", "due": "2026-03-09T09:30:00Z", "at": "2026-03-02T00:50:00Z", "spare": "5 working days"}]}','cb3feacb2e5ed2a447877c545ce4d99ee67acf794244764267d5bc3bc7b4d1d4');
INSERT INTO "journal" VALUES(96,'70621b01f2c9a53985a9981b','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','38e00ffdd65ea9b317cc9ffe','imported','{"file": "incidents.csv", "rows": 2, "through": "2026-03-02T00:50:00Z"}','9b38c28be4ff06186e16cb99cbe1e6fc4ff8d7d27b79bcbfe82982aa1fa492f5');
INSERT INTO "journal" VALUES(97,'4bc6b6e6b9fd664beca58665','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','engineer','bd8915364f531341a498b0c7','engineer changed','{"name": "Zhao Min", "changed": {"capacity": 8}}','ca30fcbc1dc0e507a78add204a75f2c359283ddd967a00cd532f6b5669a9b061');
INSERT INTO "journal" VALUES(98,'0adee41803345e49281beff2','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','engineer','bd8915364f531341a498b0c7','engineer away','{"name": "Zhao Min", "since": "2026-04-30T16:00:00Z", "until": "2026-05-05T16:00:00Z", "note": "on leave"}','62264f48e1f9da6012713706b96623da2e44286562a788581228adb0f0436c14');
INSERT INTO "journal" VALUES(99,'3110712c5bd5159cab0ad6f3','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','55dd035e5f133c682a95400c','appointed','{"visit_at": "2026-03-05T06:00:00Z", "visit_until": "2026-03-05T08:00:00Z", "asked_by": "desk", "note": null, "clocks": []}','5754b539e6883fc2d1d517f1d09effbe7ada43e82885d0e759484b33e2fa6d04');
INSERT INTO "journal" VALUES(100,'122016b317c9d02584c20293','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','55dd035e5f133c682a95400c','held','{"reason": "customer", "note": null, "ends_at": "2026-03-06T01:00:00Z", "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "held", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "held", "due": "2026-03-02T09:30:00Z"}]}','b6873bdb509d62c2822a852a9d425c32945546467e42631a68b32cbac42a822d');
INSERT INTO "journal" VALUES(101,'c56fa97b041b09b4ddbb80db','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','f7a57cc8d212531d668adcbc','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the printer jams again", "summary": "the printer jams again", "priority": "P3", "tier": "gold", "region": "county", "kind": "fault", "equipment": "PR-1001", "contract": "C-0001", "follows": "SD-000001", "typed": ["region", "kind"], "assumed": ["priority", "phase"], "terms": "f5ba26d9a940e6863467bdfc", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-04T01:15:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-04T01:30:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "3 working days"}]}','d7a151cf580b392b940057de8c7a62fbd64550743b6fed055ce2b50ef3d66a81');
INSERT INTO "journal" VALUES(102,'c56fa97b041b09b4ddbb80db','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','759d7644af449bc8a0867319','followed','{"number": "SD-000008", "said": "the printer jams again"}','6714f92b1ff76a1c7bee6b3b78b751cc3a6cb0c371ce015b5194f158aa5745a9');
INSERT INTO "journal" VALUES(103,'85082a72139e29614ac1ceb0','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','08c0a6692547267ae9c179bb','classified','{"entered_why": "it was never critical", "changed": {"priority": ["P1", "P2"]}, "corrects": "3a8b82de715d37d89d6cb298 logged 2026-03-02T09:20:00Z", "put_right": {"3a8b82de715d37d89d6cb298 logged 2026-03-02T09:20:00Z": "9cbf69c6f3d0e932677decd0"}, "clocks": []}','af500a826a76495105f3cf3efc250c7eece66c8cce02ae784ffc9b99d7e5520c');
INSERT INTO "journal" VALUES(104,'0bf8a29a178056d0894d2c23','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','c77a68fedd60137e33b16dd8','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the screen is dark", "summary": "the screen is dark", "priority": "P1", "tier": "standard", "region": "city", "kind": "fault", "typed": ["priority"], "assumed": ["region", "tier", "kind", "phase"], "terms": "c051be07a4595e9b4194e05f", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-04T01:30:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-05T01:00:00Z", "within": "8h"}]}','c21c872429e8864f633f2af60fab237767b3ca08a99a63c1fc3dbeddc3b3aae1');
INSERT INTO "journal" VALUES(105,'bc5c1126a690b53bdede8dc2','2026-03-04T01:10:00Z','2026-03-04T03:00:00Z','tester','ticket','c77a68fedd60137e33b16dd8','answered','{"entered_why": "written on paper", "text": "told them to wait", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-04T01:30:00Z", "at": "2026-03-04T01:10:00Z", "mended": "2026-03-04T01:30:00Z", "spare": "20m"}]}','abae9ec6eaba61e9cd6db92485aea9918d84714070a1aad388fe8a0d11ec5aa8');
INSERT INTO "journal" VALUES(106,'81d8742b9ae796c7782deaf3','2026-03-06T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','55dd035e5f133c682a95400c','resumed','{"foreseen": true, "clocks": [{"target": "answer", "change": "resumed", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "resumed", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "resumed", "due": "2026-03-02T09:30:00Z"}]}','94d636317ca08838cd4328a7b97e885668e62cba9d9b23e9710f418ba3ef8ba5');
INSERT INTO "journal" VALUES(107,'74b98195a121f159b6dc461f','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','977d36d9d2a28277a358dd26','training planned','{"number": "TR-0001", "course": "use", "starts": "2026-03-31T06:00:00Z", "trainer": "Wang Lin", "place": "North wing", "customer": "Example Clinic", "places": 8}','bad1fb5e5553dd3a349b96dfca4049707dc0c5550f3d4860a2de02bcf52ea861');
INSERT INTO "journal" VALUES(108,'9b9479450d55d63a0194a7a4','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','contract','470bc8e1db7836144eb5b435','entitlement used','{"contract": "C-0001", "entitlement": "training", "quantity": 1, "left": 0}','2aa13d9e961e84fc49535f40681d71e34d1fc6a28b42a995c64004976810742a');
INSERT INTO "journal" VALUES(109,'9b9479450d55d63a0194a7a4','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','977d36d9d2a28277a358dd26','training enrolled','{"number": "TR-0001", "course": "use", "name": "Ms Hu", "customer": "Example Clinic", "contract": "C-0001", "entitlement": "training", "amount": null, "currency": null, "decimals": null}','862d89d3e419c97647e77c80af32ee0a7b404a92d8b998f455cfab8a02ba6df8');
INSERT INTO "journal" VALUES(110,'9b9479450d55d63a0194a7a4','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','977d36d9d2a28277a358dd26','training enrolled','{"number": "TR-0001", "course": "use", "name": "Mr Li", "customer": "Example Clinic", "contract": null, "entitlement": null, "amount": 0, "currency": "CNY", "decimals": 2}','87f0ae38be2f6c463c87bd5967e8d7b12f372df27323dce3009be98b18233b99');
INSERT INTO "journal" VALUES(111,'df2f41a6e8677c7f7beba718','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','977d36d9d2a28277a358dd26','training enrolled','{"number": "TR-0001", "course": "use", "name": "Zhao Min", "customer": null, "contract": null, "entitlement": null, "amount": null, "currency": null, "decimals": null}','702b60bfebff40e7a0a53757447352869df736d8b97dfba8430e428cb0338c9a');
INSERT INTO "journal" VALUES(112,'d5a44d76144b37c59c5e8766','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','977d36d9d2a28277a358dd26','training held','{"number": "TR-0001", "course": "use", "enrolled": 3}','93f0d56445ebc10341586f6f9131cafee9c8220572d9f9ee0b07de2fe829795a');
INSERT INTO "journal" VALUES(113,'d5a44d76144b37c59c5e8766','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','977d36d9d2a28277a358dd26','training judged','{"number": "TR-0001", "course": "use", "name": "Mr Li", "present": true, "mark": 85, "passed": true, "certificate": "CE-0001", "was": {"present": null, "mark": null, "passed": null, "certificate": null}}','d75c855c2facb05fc20950e5932aef0e44f4053550872a279f5649a54db3d703');
INSERT INTO "journal" VALUES(114,'d5a44d76144b37c59c5e8766','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','977d36d9d2a28277a358dd26','training judged','{"number": "TR-0001", "course": "use", "name": "Ms Hu", "present": false, "mark": null, "passed": false, "certificate": null, "was": {"present": null, "mark": null, "passed": null, "certificate": null}}','e91491ea7d1a2528289a64a731500fd3c2a806eb4759b0096f8320610c202c0e');
INSERT INTO "journal" VALUES(115,'d5a44d76144b37c59c5e8766','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','bd8915364f531341a498b0c7','engineer changed','{"name": "Zhao Min", "changed": {"skills": ["installation", "soldering"]}}','929e165745f03e2c51ce82b7f2587204e0b0953b41259a7ce14d0af13fdbd4c9');
INSERT INTO "journal" VALUES(116,'d5a44d76144b37c59c5e8766','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','977d36d9d2a28277a358dd26','training judged','{"number": "TR-0001", "course": "use", "name": "Zhao Min", "present": true, "mark": 70, "passed": true, "certificate": "CE-0002", "was": {"present": null, "mark": null, "passed": null, "certificate": null}}','38d7a01c642c991ee310137dcdaab12fe69ffacc89c6842efdfcf1c70bcab0ff');
INSERT INTO "journal" VALUES(117,'9cb2abecbc2ed2dea36ae4f3','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','102982f74e1adae1bb10a3fb','training planned','{"number": "TR-0002", "course": "use", "starts": "2026-04-20T01:00:00Z", "trainer": null, "place": null, "customer": null, "places": null}','ab8a4f8e4daeed5e1894861878a20c743bb6e6a9957d95bf8ec17553887e2a01');
INSERT INTO "journal" VALUES(118,'e76fcb327991788b5239bbd1','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','624764883e8067253ac60952','assessed','{"number": "AS-0001", "month": "2026-03", "rule": "tidy", "who": "Wang Lin", "about": "SD-000001/1", "fact": {"check": "tidy"}, "because": null, "penalty": 2000, "currency": "CNY", "decimals": 2}','2c189e5cff18f526e85636e7d9d841017fe789e92c1bc989cecc9bd90fb22af8');
INSERT INTO "journal" VALUES(119,'1c5b7394d2e3f34ede308ffc','2026-03-20T02:00:00Z','2026-04-01T01:00:00Z','tester','engineer','624764883e8067253ac60952','assessed','{"number": "AS-0002", "month": "2026-03", "rule": "calls", "who": "Wang Lin", "about": "SD-000001", "fact": null, "because": "line engaged", "penalty": 10000, "currency": "CNY", "decimals": 2}','8f224c0d3a3571be8aedfcd463b9b87fe61b73bc7131fe155b5dd7af062cba6e');
INSERT INTO "journal" VALUES(120,'f2c52f97697c1d14e7af0cd2','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','624764883e8067253ac60952','assessment waived','{"number": "AS-0002", "month": "2026-03", "rule": "calls", "who": "Wang Lin", "about": "SD-000001", "fact": null, "because": "line engaged", "penalty": 10000, "currency": "CNY", "decimals": 2, "waived_because": "the line was down"}','1af04c6e7cf33d26964e9f48114cf9b3c345943e99eebfcaf0d75749bcb394e3');
INSERT INTO "journal" VALUES(121,'42ac5c8016bf63e3969685e4','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','assessment','2026-03','assessment closed','{"month": "2026-03", "count": 2}','44baf18be623e8a3471176d1b21584e20fc0af758909529f6ef9fdaab47aa1c6');
INSERT INTO "journal" VALUES(122,'90989656d392cd5fdc4a4b52','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','624764883e8067253ac60952','assessment told','{"name": "Wang Lin", "month": "2026-03", "by": null, "late": false}','321b7dc5bfbd1343ee1adf1b7c04479793879277199bc4f4737575defb3443e2');
INSERT INTO "journal" VALUES(123,'38021676ba24683bef284d8e','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','b31b8b49ea460f39e375bc10','turnover entered','{"customer": "Sample Dealer", "month": "2026-02", "amount": 2000000, "was": null, "basis": "payments", "currency": "CNY", "decimals": 2}','5579d64ae7ac7f40c739bbf89aa37010fb8b5f626da9e3bc3bae1d6ac8743654');
INSERT INTO "journal" VALUES(124,'152219242d2880cea22131f3','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','b31b8b49ea460f39e375bc10','quarter settled','{"customer": "Sample Dealer", "quarter": "2026Q1", "basis": "payments", "turnover": 2000000, "budget": 30000, "carried_in": 0, "spent": 14000, "charged": 0, "paid": 0, "carried_out": 16000, "forfeited": 0, "currency": "CNY", "decimals": 2, "forfeited_why": null}','8aab767ac9d23d0c55ed8c115ee8565c9814fc8cec8725b36c19ffa06ea90edd');
INSERT INTO "journal" VALUES(125,'fe0929ea276e3796e09c5a25','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','b31b8b49ea460f39e375bc10','turnover entered','{"customer": "Sample Dealer", "month": "2026-04", "amount": 100000, "was": null, "basis": "payments", "currency": "CNY", "decimals": 2}','c3b106a3b018390907674c51531c47e20bd948adfb059c334952a47184ad5012');
INSERT INTO "journal" VALUES(126,'ada5a92e62696c7a2602460d','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','764542258a3bda99a664e9c8','customer added','{"number": "CU-0005", "name": "Sample Dealers", "phones": ["010 5550 0007 ext 12"]}','bbc157f36af302c908d4c0cc0ed548df90fcd45ee1a789e4d0c1128ab4774e94');
INSERT INTO "journal" VALUES(127,'1ad62d7c089e648e3c74f720','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','b31b8b49ea460f39e375bc10','customer merged','{"name": "Sample Dealers", "number": "CU-0005", "into": "Sample Dealer", "into_number": "CU-0003", "had": {}, "filled": {}, "was": {"id": "764542258a3bda99a664e9c8", "name": "Sample Dealers", "region": null, "tier": null, "phase": null, "address": null, "phones": ["010 5550 0007 ext 12"], "number": "CU-0005", "category": null, "since_on": "2026-04-01", "keeper": null, "note": null}}','bfa36c7e93c4f9edb4110fbb0f9ca0552d9429836da45aeb6eb38b7b49d1cb41');
INSERT INTO "journal" VALUES(128,'0d9a6d76937ef063af2eaa85','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','contract','c9d08a3622041f18315d8a07','contract extended by hand','{"number": "C-0002", "was": "2027-01-31", "ends_on": "2027-06-30", "why": "goodwill"}','dc4ed9e426ccb5996361c0d495213d496150101993b22bbce708a3f0e9cac7e7');
INSERT INTO "journal" VALUES(129,'08e1fbf2a40b8bcb6c79ef3a','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','759d7644af449bc8a0867319','surveyed','{"survey": "A-0001", "key": "service", "marks": {"attitude": 5}, "words": {}, "says": "came at once", "opinion": "service", "answered_by": "Li Na", "how": "phone", "clocks": []}','b695e0e2010422ade258b528f234d7d3304e6c4f3042e62044f258db21d7f3e7');
INSERT INTO "journal" VALUES(130,'506c0bb20866c21e31a6e802','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','0921bdf9fd124b4eae6c1e50','not reached','{"survey": "A-0002", "key": "service", "how": null, "says": null}','9016137f9a5c0d67c6d937d70305d0df907f075fd07c9918639b0badeb95894b');
INSERT INTO "journal" VALUES(131,'565674b1e0205995743bcbb4','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','76c850bd56c374625b0a075f','contact changed','{"customer": "Example Clinic", "name": "Li Na", "changed": {"left_on": "2026-04-01"}, "was": {"left_on": null}}','ca6495141a39e042809f43ca21e63944198fffaf6caafb308da3c20fa2272f7a');
INSERT INTO "journal" VALUES(132,'07016a89411321c416fcb6c7','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','437680695f92cb85aa8710f8','equipment changed','{"serial": "PR-1002", "changed": {"plate": "豫A12345", "note": "in the van"}, "was": {"plate": null, "note": null}}','4716ed234cdf8edabb71cc3244ccf01b087f16b9adc8eb5fc444df00431dfce0');
INSERT INTO "journal" VALUES(133,'7d54cb51d29a4f8b15fc6590','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','b5240a7749b90e51f9fa9482','logged','{"channel": "phone", "caller": null, "phone": null, "said": "a slip", "summary": "a slip", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "0cfa8948818c8f1db3df45ee", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','a42a6f746cf6eae5e6ddbff590e73b6c404e26d408b96c42096fc72784ce6382');
INSERT INTO "journal" VALUES(134,'3b866ca5f09fb527f72a9f00','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','b5240a7749b90e51f9fa9482','undone','{"of": [{"kind": "logged", "data": {"channel": "phone", "caller": null, "phone": null, "said": "a slip", "summary": "a slip", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "0cfa8948818c8f1db3df45ee"}}], "withdrawn": "SD-000010", "clocks": []}','8acda9822031934ddc193ea010a4f0b5d8adafb97f7f020dfc7d8327f563cca6');
INSERT INTO "journal" VALUES(135,'1af53307bbf16c9fb21ccf81','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','bbbf6af6811784b9cbae58e9','logged','{"channel": "phone", "caller": null, "phone": null, "said": "does anybody come?", "summary": "does anybody come?", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "0cfa8948818c8f1db3df45ee", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','3abd9fe65c03b92dde5ac59d05ebe774b03b05da49c4768716d33a2371242039');
INSERT INTO "journal" VALUES(136,'87d30788213debd2c336f85b','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','de5eeb98035e2234705203e5','logged','{"channel": "phone", "caller": null, "phone": null, "said": "logged twice", "summary": "logged twice", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "0cfa8948818c8f1db3df45ee", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','3d3289055ea74f9b0d53fed01ecb765f55ad090186da473c6b3c60a2a874007d');
INSERT INTO "journal" VALUES(137,'0cb7b4931cc81ae6126e081f','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','de5eeb98035e2234705203e5','edited','{"changed": {"summary": ["logged twice", "does anybody come"], "caller": ["", "Mr Sample"]}, "typed": ["summary", "caller"]}','2dda2fd15f168fcba1071d6e9364e960c133ac41c70fa6a18275468ca1af79b5');
INSERT INTO "journal" VALUES(138,'2586d87d87b994b42135be9a','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','bbbf6af6811784b9cbae58e9','called','{"clocks": [], "channel": "phone", "caller": null, "phone": null, "said": "logged twice", "told_of": "SD-000012", "told_by": "tester", "entered_why": null}','447529dbfa16efefed8af6046c066a7ede39475428c8bb5268f3d42e514a079b');
INSERT INTO "journal" VALUES(139,'2586d87d87b994b42135be9a','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','de5eeb98035e2234705203e5','merged','{"into": "SD-000011", "clocks": [{"target": "answer", "change": "void", "due": "2026-04-01T03:00:00Z"}, {"target": "solve", "change": "void", "due": "2026-04-09T09:30:00Z"}]}','56bf9be7aac083b50b46340ee46c238c144bb74374de2b402957a98c08014919');
INSERT INTO "journal" VALUES(140,'2586d87d87b994b42135be9a','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','bbbf6af6811784b9cbae58e9','duplicate merged','{"number": "SD-000012", "calls": 1, "files": 0, "clocks": []}','95d23031a1e3416f8b18ed81cd9d9fff84736725db6b1c9cac2398dc2a078746');
INSERT INTO "journal" VALUES(141,'8040001244477d86fa11e9f4','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','b49aa8a23dce444d0379e25e','customer added','{"number": "CU-0006", "name": "Sample Works", "phones": []}','cff1ed7480bc93948b8ab26df66faee3dc9863afa642c4c5f5376b3e70c88a73');
INSERT INTO "journal" VALUES(142,'96aed6f393ce6d01bbd21811','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','b96f3b1677bdd5a725366b00','customer added','{"number": "CU-0007", "name": "Li Na", "phones": []}','5122ffc5ea82c54b382c3e7b6488d1929a22764e176507c2d856042ffa90a896');
INSERT INTO "journal" VALUES(143,'96aed6f393ce6d01bbd21811','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','3b106e368be936852ee9e691','logged','{"channel": "mail", "caller": "Li Na", "phone": null, "said": "no sound\nsince nine", "summary": "no sound", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "0cfa8948818c8f1db3df45ee", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','608f38c1a9d16da2394a2a85a918f0705631ca1a824ac355765595dca6b98e4f');
INSERT INTO "journal" VALUES(144,'96aed6f393ce6d01bbd21811','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','b96f3b1677bdd5a725366b00','contact added','{"customer": "Li Na", "name": "Li Na", "site": null, "role": null, "phone": null, "mail": "li@example.invalid"}','93f8c53a2ce315ccd49017a2ed930ba37481051a6f1e069daa368245d5037ade');
INSERT INTO "journal" VALUES(145,'96aed6f393ce6d01bbd21811','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','3b106e368be936852ee9e691','mailed','{"from": "li@example.invalid", "message_id": "<1@example.invalid>"}','4eabdf0b12768861bde111f7fc7ec036cdd3b632306465a09e772d8e5f766562');
INSERT INTO "journal" VALUES(146,'d9fb9e80ebae625e659a457b','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','bbbf6af6811784b9cbae58e9','ordered','{"visit": 1, "engineer": "Wang Lin", "clocks": [], "instead_of": null, "along": ["Zhao Min"]}','33695cc0cae842057976e9d9a3ad9d4d4650e60b2cb32cce560bd9fe069efa4e');
INSERT INTO "journal" VALUES(147,'556e4d67e435e90ff50a0fe2','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','84129e6a616f08dc32d09681','task added','{"number": "T-0001", "what": "send the manual", "customer": "Example Clinic", "due": "2026-04-03", "engineer": "Wang Lin", "role": null}','d11fa4857c69aef1da8c7c59e7f46818c5fc1575fc03ebbd8631c626f80f590e');
INSERT INTO "journal" VALUES(148,'4a247a147631307dbceea833','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','84129e6a616f08dc32d09681','task put off','{"number": "T-0001", "what": "send the manual", "customer": "Example Clinic", "about": null, "was": "2026-04-03", "due": "2026-04-08", "why": "they are on holiday"}','16f16e862ee0484f870283331d4b3f224b34c49af2f81796413dbb58a87dcb9a');
INSERT INTO "journal" VALUES(149,'274bf712186701dba3b69f00','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','437680695f92cb85aa8710f8','equipment accepted','{"serial": "PR-1002", "stage": "final", "accepted_on": "2026-04-01", "accepted_by": "Ms Example", "remark": null, "was": null}','5cf2c81e75f0f99b3ee7354c6c3921bb2cd4d960c34ad4c153351ca71e27e7b3');
INSERT INTO "journal" VALUES(150,'274bf712186701dba3b69f00','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','437680695f92cb85aa8710f8','equipment changed','{"serial": "PR-1002", "changed": {"accepted_on": "2026-04-01"}, "was": {"accepted_on": "2026-02-02"}}','029028ba4ae91955e0091e0a77dc18d2eea676cac611ea61e78f97e3660d9921');
INSERT INTO "journal" VALUES(151,'274bf712186701dba3b69f00','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','437680695f92cb85aa8710f8','file kept','{"of": "PR-1002", "number": 1, "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','ddd3cf972eaf985833cb5a586f85c3f19de9c9d5b6c4c6caabc626c6a1c8e040');
INSERT INTO "journal" VALUES(152,'c5a411bb0d9a008c6f2736f3','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','437680695f92cb85aa8710f8','card received','{"serial": "PR-1002", "number": null, "dealer": "Sample Dealer", "sold_on": "2026-02-01", "received_on": "2026-02-10", "void_because": null, "was": null}','4ec17ea0df25b0a12ba8d7eca51418453540ce244eba16dfe5b96ea799fe7814');
INSERT INTO "journal" VALUES(153,'001cbd1ae106a464ad79cab9','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','d88b48b66d06904c7a61d4b0','task planned','{"number": "T-0002", "what": "count the spares", "customer": null, "about": "centre", "due": "2026-04-30", "rule": "count", "engineer": null, "role": null}','bbae79168eaef5bb9d29400e8d59e7385d6e2bf93d7e9bdf0740dff312012e45');
INSERT INTO "journal" VALUES(154,'001cbd1ae106a464ad79cab9','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','a76337ea38144ca26c7ffceb','task planned','{"number": "T-0003", "what": "count the spares", "customer": null, "about": "north", "due": "2026-04-30", "rule": "count", "engineer": null, "role": null}','a5d2eaa130a041f20dc07d68acd37e8058129e2e2134e91db0f05c8dc8fb8952');
INSERT INTO "journal" VALUES(155,'001cbd1ae106a464ad79cab9','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','6b8d9419e0704d384163bcd3','task planned','{"number": "T-0004", "what": "Fault", "customer": "Example Clinic", "about": "C-0001", "due": "2026-04-30", "rule": "visit", "engineer": null, "role": null}','4ea1cba696999cf72c7f8243400f2f395e0f7260785715c5ef81e6f08d77a318');
INSERT INTO "journal" VALUES(156,'001cbd1ae106a464ad79cab9','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','cb24dc9e3ff39231cef3e735','task planned','{"number": "T-0005", "what": "Fault", "customer": "示例诊所", "about": "C-0002", "due": "2026-04-30", "rule": "visit", "engineer": null, "role": null}','654bc2f1e954e6ed5842bfc45aa35e584acafd4444f913e82d6d24fb3083ce80');
INSERT INTO "journal" VALUES(157,'cba66ae4f2242cf422246647','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','bbbf6af6811784b9cbae58e9','arrived','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "answer", "change": "met", "due": "2026-04-01T03:00:00Z", "at": "2026-04-01T01:00:00Z", "spare": "2h"}]}','16c7f0fd7ac3f86a75a3da07b42981dc9570afc99e7da402106b9e99f0bab5d2');
INSERT INTO "journal" VALUES(158,'0710caf6978d73227f27a5e6','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','bbbf6af6811784b9cbae58e9','recorded','{"visit": 1, "form": {"place": "third floor", "advice": "do not bend it", "covered": {"parts": "price", "work": "price", "because": "out of warranty"}, "checklist": {"tidy": true}, "work": {"training": 1}, "methods": {"training": "at the machine"}, "found": ["cable loose"]}, "was": {}, "clocks": []}','ac9542eacf7bb8ec3c75d5fd58dc769ad9acf8358c469474f0f9a4eac5bb662a');
INSERT INTO "journal" VALUES(159,'0710caf6978d73227f27a5e6','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','efd6df343559af83e4b83fbf','logged','{"channel": "phone", "caller": null, "phone": null, "said": "cable loose", "summary": "cable loose", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "follows": "SD-000011", "typed": ["region"], "assumed": ["priority", "tier", "kind", "phase"], "terms": "0cfa8948818c8f1db3df45ee", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','55b7c79a1eb63f40869e25f2b23561444715a47da7885910ddff3db397fd1262');
INSERT INTO "journal" VALUES(160,'0710caf6978d73227f27a5e6','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','bbbf6af6811784b9cbae58e9','followed','{"number": "SD-000014", "said": "cable loose"}','337e56a43046bb53f93b9c0934baef707f1d3a80d174b0d2d1d3a2e543e7d222');
INSERT INTO "journal" VALUES(161,'0710caf6978d73227f27a5e6','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','bbbf6af6811784b9cbae58e9','charged','{"visit": 1, "because": "out of warranty", "lines": [{"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 8000, "because": null}, {"kind": "work", "item": "training", "quantity": 1, "unit": "place", "unit_price": 20000, "list_amount": 20000, "amount": 20000, "because": null}], "total": 28000, "currency": "CNY", "decimals": 2}','33172b43be190a425fceb18331a560deabf81c16034c7585ad6fc2ceb2b84787');
INSERT INTO "journal" VALUES(162,'72fe1e971019c5a2fa648e08','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','bbbf6af6811784b9cbae58e9','judged','{"visit": 1, "form": {"tidy": false}, "was": {"tidy": true}, "note": null}','18afaa52967bb732ac4459d81436c229810d6179a3a39b1ffdf06d8e4f1293cb');
INSERT INTO "journal" VALUES(163,'bd6cf0cdf1c9be37aa48569c','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','article','a5267f3f862e1e0ecc5c49b2','article added','{"number": "K-0001", "title": "nobody knows how it prints", "equipment": null, "code": null, "symptom": "how does it print", "cause": "no training", "solution": "explained", "ticket": "SD-000007"}','d8eefbd67265cd4873cae6a0d4a494f054f1f055d6ab0ed2ff0c761128288238');
INSERT INTO "journal" VALUES(164,'3743df5466cc971f72e74948','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','89e896bcdd957cdd5e2d7199','logged','{"channel": "phone", "caller": null, "phone": null, "said": "how does it print now", "summary": "how does it print now", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "0cfa8948818c8f1db3df45ee", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T04:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','9278d41928e1cf85df7aac12b5b0874d043f269c13158f9fc112579357957c6e');
INSERT INTO "journal" VALUES(165,'9b448aedd6dd6bce089b6b6b','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','89e896bcdd957cdd5e2d7199','resolved','{"cause": "no training", "solution": "explained", "clocks": [{"target": "answer", "change": "met", "due": "2026-04-01T04:00:00Z", "at": "2026-04-01T02:00:00Z", "spare": "2h"}, {"target": "solve", "change": "met", "due": "2026-04-09T09:30:00Z", "at": "2026-04-01T02:00:00Z", "spare": "5 working days"}]}','4bb5fee8732c31a8204400e5798bcc7e3db6ce764d8b747fe3e4dfdf69bca331');
INSERT INTO "journal" VALUES(166,'9b448aedd6dd6bce089b6b6b','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','89e896bcdd957cdd5e2d7199','article used','{"article": "K-0001", "title": "nobody knows how it prints"}','b454f08e15a00f8bf2a0f5763f2cd990308cbadabe7b0a45c87f764b3fb089c8');
INSERT INTO "journal" VALUES(167,'f8415060f87d79446296396b','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','328e78f30dc94178b946af67','logged','{"channel": "phone", "caller": "Ms Example", "phone": null, "said": "nobody came", "summary": "nobody came", "priority": "P3", "tier": "standard", "region": "city", "kind": "complaint", "equipment": "PR-1002", "contract": "C-0002", "typed": ["region", "kind", "contract"], "assumed": ["priority", "phase"], "terms": "0cfa8948818c8f1db3df45ee", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T04:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','c7485b9a7661261cef64a1caa4de408cb8b94eeaa9d50e356800cb2c208f318c');
INSERT INTO "journal" VALUES(168,'f8415060f87d79446296396b','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','328e78f30dc94178b946af67','complaint about','{"number": "SD-000016", "about": "SD-000002", "engineer": "Wang Lin"}','808ab257dbddd0486c8d3c69964da3e16ff5c1607fa8fb53e292f19350154fa8');
INSERT INTO "journal" VALUES(169,'f8415060f87d79446296396b','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','0921bdf9fd124b4eae6c1e50','complained','{"number": "SD-000016", "engineer": "Wang Lin", "said": "nobody came", "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-09T09:30:00Z"}]}','c5ff08386003e63ba1d00209ad179f65e53b11aa82f3270b3ca8f31842c58598');
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
INSERT INTO "kept_file" VALUES('equipment','437680695f92cb85aa8710f8',1,'photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-04-01T01:00:00Z');
CREATE TABLE loan (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  equipment_id TEXT NOT NULL REFERENCES equipment (id),
  lent_at TEXT NOT NULL,
  due_at TEXT NOT NULL,
  back_at TEXT,
  CHECK (back_at IS NULL OR back_at >= lent_at)
) STRICT;
INSERT INTO "loan" VALUES('ac04ffe77b629c027f0b84ba','0921bdf9fd124b4eae6c1e50','da9e9e68b907a1e4910c8951','2026-03-02T03:00:00Z','2026-03-17T03:00:00Z',NULL);
CREATE TABLE loss (
  move_id TEXT PRIMARY KEY REFERENCES stock_move (id),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  amount INTEGER NOT NULL CHECK (amount >= 0),
  currency TEXT NOT NULL
, decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4)) STRICT;
INSERT INTO "loss" VALUES('b5b56ccd8eb1f2803cce9048','624764883e8067253ac60952',12000,'CNY',2);
CREATE TABLE mail (
  message_id TEXT PRIMARY KEY,
  call_id TEXT NOT NULL REFERENCES call (id),
  sender TEXT NOT NULL  -- the address, folded
) STRICT;
INSERT INTO "mail" VALUES('<1@example.invalid>','b3b89e49bd7b699243e21724','li@example.invalid');
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
INSERT INTO "notice" VALUES('88425567b568e394ab60466e','55dd035e5f133c682a95400c','head',NULL,'command','2026-03-02T09:20:00Z','{"target": "solve", "within": "same day", "percent": 75, "note": "time is running out", "due_at": "2026-03-02T09:30:00Z", "ticket": {"number": "SD-000004", "summary": "registration desk is down", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "2", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T03:30:00Z"}}',NULL,'2026-03-02T09:20:00Z',1,NULL,'d0a6b4b5969b7865244b1eda',75,'2026-03-02T08:15:00Z',NULL,NULL);
INSERT INTO "notice" VALUES('b720f0ea635676274df08ba2','08c0a6692547267ae9c179bb','head',NULL,'command','2026-03-03T01:00:00Z','{"target": "solve", "within": "same day", "percent": 75, "note": "time is running out", "due_at": "2026-03-02T09:30:00Z", "ticket": {"number": "SD-000005", "summary": "cannot log in", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "1", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T09:20:00Z"}}',NULL,'2026-03-03T01:00:00Z',1,NULL,'548f6f9d04187efe25072348',75,'2026-03-02T09:27:30Z',NULL,NULL);
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
INSERT INTO "operation" VALUES(1,'1472974972b47bc9a4be2446','command','tester','2026-03-02T00:30:00Z',1,1,NULL,NULL);
INSERT INTO "operation" VALUES(2,'24fad157ea5553b53bdffdd5','command','tester','2026-03-02T00:30:00Z',2,2,NULL,NULL);
INSERT INTO "operation" VALUES(3,'1dc660a547af2015c3158fd4','command','tester','2026-03-02T00:30:00Z',3,3,NULL,NULL);
INSERT INTO "operation" VALUES(4,'c859c0579ab062975ff0aeff','command','tester','2026-03-02T00:30:00Z',4,4,NULL,NULL);
INSERT INTO "operation" VALUES(5,'affb735f0682044593efed10','command','tester','2026-03-02T00:30:00Z',5,5,NULL,NULL);
INSERT INTO "operation" VALUES(6,'440efd9be553206c9551729f','command','tester','2026-03-02T00:30:00Z',6,6,NULL,NULL);
INSERT INTO "operation" VALUES(7,'282394e9992030a27c9a79c9','command','tester','2026-03-02T00:30:00Z',7,7,NULL,NULL);
INSERT INTO "operation" VALUES(8,'8da48c8199848a3efb84a36c','command','tester','2026-03-02T00:30:00Z',8,9,NULL,NULL);
INSERT INTO "operation" VALUES(9,'c08acff507fa3c774df5c669','command','tester','2026-03-02T00:30:00Z',10,10,NULL,NULL);
INSERT INTO "operation" VALUES(10,'746d4b377d6250f496140a4d','command','tester','2026-03-02T00:30:00Z',11,11,NULL,NULL);
INSERT INTO "operation" VALUES(11,'53929d905fcdf7a223634679','command','tester','2026-03-02T00:30:00Z',12,12,NULL,NULL);
INSERT INTO "operation" VALUES(12,'e0bfba387a3593048bcb4b47','command','tester','2026-03-02T00:30:00Z',13,13,NULL,NULL);
INSERT INTO "operation" VALUES(13,'7c99401faf154fd4fe1f4318','command','tester','2026-03-02T00:30:00Z',14,14,NULL,NULL);
INSERT INTO "operation" VALUES(14,'abf16384d6d8df6d84f93bad','command','tester','2026-03-02T00:30:00Z',15,15,NULL,NULL);
INSERT INTO "operation" VALUES(15,'53689016e483d5e627704303','command','tester','2026-03-02T00:30:00Z',16,16,NULL,NULL);
INSERT INTO "operation" VALUES(16,'fadc78689edf5183e12ece59','command','tester','2026-03-02T00:30:00Z',17,17,NULL,NULL);
INSERT INTO "operation" VALUES(17,'af17c86bc09b231b6cd683da','command','tester','2026-03-02T00:30:00Z',18,18,NULL,NULL);
INSERT INTO "operation" VALUES(18,'a359eb2d562b3e6e75757e39','command','tester','2026-03-02T01:00:00Z',19,19,NULL,NULL);
INSERT INTO "operation" VALUES(19,'8691c17038692e2a33f10553','command','tester','2026-03-02T01:00:00Z',20,20,NULL,NULL);
INSERT INTO "operation" VALUES(20,'fff7944beb8f30e4a895c2f8','command','tester','2026-03-02T01:00:00Z',21,21,NULL,NULL);
INSERT INTO "operation" VALUES(21,'0fcf8a3d76b1a48d5fe143ea','command','tester','2026-03-02T01:00:00Z',22,22,NULL,NULL);
INSERT INTO "operation" VALUES(22,'5319d76e6fb0f76af4e6a256','command','tester','2026-03-02T01:00:00Z',23,23,NULL,NULL);
INSERT INTO "operation" VALUES(23,'64f659a279a165dd4bc70719','command','tester','2026-03-02T01:00:00Z',24,24,NULL,NULL);
INSERT INTO "operation" VALUES(24,'9fef9971cf102a7e6fdae3fb','command','tester','2026-03-02T01:00:00Z',25,25,NULL,NULL);
INSERT INTO "operation" VALUES(25,'a461cdc7e2da45daab797a0a','command','tester','2026-03-02T01:00:00Z',26,26,NULL,NULL);
INSERT INTO "operation" VALUES(26,'bf6bd30e8c1dadbbcc4b8b07','command','tester','2026-03-02T01:00:00Z',27,27,NULL,NULL);
INSERT INTO "operation" VALUES(27,'7e0e354493fca6acc485cc76','command','tester','2026-03-02T02:05:00Z',28,28,NULL,NULL);
INSERT INTO "operation" VALUES(28,'f03a5f11d7606afc73c09c12','command','tester','2026-03-02T02:05:00Z',29,32,NULL,NULL);
INSERT INTO "operation" VALUES(29,'5d8903e99a56ddf53ca29ad6','command','tester','2026-03-02T02:05:00Z',33,33,NULL,NULL);
INSERT INTO "operation" VALUES(30,'d52a15fe7de3b355f72e7f94','command','tester','2026-03-02T02:05:00Z',34,34,NULL,NULL);
INSERT INTO "operation" VALUES(31,'3f26f7e33ea33ba8980afdfd','command','tester','2026-03-02T02:05:00Z',35,37,NULL,NULL);
INSERT INTO "operation" VALUES(32,'1b048987bbd5cc2a27dd415a','command','tester','2026-03-02T02:05:00Z',38,38,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0001"}}',NULL);
INSERT INTO "operation" VALUES(33,'798bba1617be5b2c8df8d73a','command','tester','2026-03-02T02:05:00Z',39,39,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0002"}}',NULL);
INSERT INTO "operation" VALUES(34,'95608fb2fc99da04888adb9d','command','tester','2026-03-02T02:05:00Z',40,40,NULL,NULL);
INSERT INTO "operation" VALUES(35,'1995d70666dcc3d848184378','command','tester','2026-03-02T02:05:00Z',41,41,NULL,NULL);
INSERT INTO "operation" VALUES(36,'d0acfa86341ea64c2c7e2cdc','command','tester','2026-03-02T02:05:00Z',42,42,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0003"}}',NULL);
INSERT INTO "operation" VALUES(37,'7df4777fefd6367ee147f411','command','tester','2026-03-02T02:05:00Z',43,43,'{"why": "{receipt} is void: ''svcdesk pay {number}'' writes another", "facts": {"receipt": "R-0003", "number": "SD-000001"}}',NULL);
INSERT INTO "operation" VALUES(38,'cde61d38c125535d23e22be1','command','tester','2026-03-02T02:05:00Z',44,44,NULL,NULL);
INSERT INTO "operation" VALUES(39,'c6f1b6f7658655459e7bb57f','command','tester','2026-03-02T03:00:00Z',45,45,NULL,NULL);
INSERT INTO "operation" VALUES(40,'dfb3b2e931014e3c11cd1790','command','tester','2026-03-02T03:00:00Z',46,46,NULL,NULL);
INSERT INTO "operation" VALUES(41,'bba24fa92419c330531fe03d','command','tester','2026-03-02T03:00:00Z',47,47,NULL,NULL);
INSERT INTO "operation" VALUES(42,'da7f7274e5343b44be644de3','command','tester','2026-03-02T03:00:00Z',48,48,NULL,NULL);
INSERT INTO "operation" VALUES(43,'f388ffa1e726f06f2445c685','command','wang','2026-03-02T03:00:00Z',49,49,NULL,NULL);
INSERT INTO "operation" VALUES(44,'fa3fa8b594bdebf439b198cf','command','tester','2026-03-02T03:00:00Z',50,50,NULL,NULL);
INSERT INTO "operation" VALUES(45,'e818d321027ac9b431230320','command','tester','2026-03-02T03:00:00Z',51,51,'{"why": "{number} is on its way: ''svcdesk return back {number}'' when it is here again", "facts": {"number": "RMA-0001"}}',NULL);
INSERT INTO "operation" VALUES(46,'0b4e7fedd7067d08b84b9d85','command','tester','2026-03-02T03:00:00Z',52,52,NULL,NULL);
INSERT INTO "operation" VALUES(47,'a5bc704132f9b58363d0039f','command','tester','2026-03-02T03:30:00Z',53,53,NULL,NULL);
INSERT INTO "operation" VALUES(48,'81b767b2d20bb0243b279c31','command','tester','2026-03-02T03:30:00Z',54,54,NULL,NULL);
INSERT INTO "operation" VALUES(49,'95ed9dc3c38bc48a47660c70','command','tester','2026-03-02T06:00:00Z',55,55,NULL,NULL);
INSERT INTO "operation" VALUES(50,'0d26121ea6cf62b302b6576e','command','tester','2026-03-02T06:00:00Z',56,56,NULL,NULL);
INSERT INTO "operation" VALUES(51,'9179c9cba7fbb541a77525ff','command','tester','2026-03-02T06:00:00Z',57,58,NULL,NULL);
INSERT INTO "operation" VALUES(52,'84599db0b62caf4e5929374a','command','tester','2026-03-02T06:00:00Z',59,59,NULL,NULL);
INSERT INTO "operation" VALUES(53,'b18e98f5842e64ca58793c37','command','wang','2026-03-02T06:00:00Z',60,60,NULL,NULL);
INSERT INTO "operation" VALUES(54,'c8d7294e9a2c67a7ff3338f8','command','tester','2026-03-02T06:00:00Z',61,62,'{"why": "{number} is shipped: ''svcdesk stock transfer {part} {quantity} --from {holder} --to {source}'' returns it", "facts": {"number": "REQ-0001", "part": "roller", "quantity": 2, "holder": "centre", "source": "warehouse"}}',NULL);
INSERT INTO "operation" VALUES(55,'2525de010cd68282b5e25e3e','command','tester','2026-03-02T06:00:00Z',63,63,NULL,NULL);
INSERT INTO "operation" VALUES(56,'2c0a45bffd43d5d9e5de3aa7','command','tester','2026-03-02T06:00:00Z',64,64,NULL,NULL);
INSERT INTO "operation" VALUES(57,'3a8b82de715d37d89d6cb298','command','tester','2026-03-02T09:20:00Z',65,65,NULL,NULL);
INSERT INTO "operation" VALUES(58,'288e0b2d6ba74678f5dfebbd','program','tester','2026-03-02T09:20:00Z',66,67,NULL,NULL);
INSERT INTO "operation" VALUES(59,'17507bbf6d6247a0fd7022f1','program','tester','2026-03-02T09:20:00Z',68,68,NULL,NULL);
INSERT INTO "operation" VALUES(60,'927afdcd0866f4319da7cb5b','program','tester','2026-03-03T01:00:00Z',69,70,NULL,NULL);
INSERT INTO "operation" VALUES(61,'60a0ffe91101702f66fa5d41','program','tester','2026-03-03T01:00:00Z',71,73,NULL,NULL);
INSERT INTO "operation" VALUES(62,'a59b7181338e7d6e3c4c5266','program','tester','2026-03-03T01:00:00Z',74,76,NULL,NULL);
INSERT INTO "operation" VALUES(63,'364bc8b73899eec3c1e4cce4','program','tester','2026-03-03T01:00:00Z',77,78,NULL,NULL);
INSERT INTO "operation" VALUES(64,'597f755b0667898e8ac31f54','program','tester','2026-03-03T01:00:00Z',79,79,NULL,NULL);
INSERT INTO "operation" VALUES(65,'db8658b94022f011fd557766','command','tester','2026-03-03T01:00:00Z',80,80,NULL,NULL);
INSERT INTO "operation" VALUES(66,'acd71e535ca8b077ed882fd2','command','tester','2026-03-03T01:00:00Z',81,81,NULL,NULL);
INSERT INTO "operation" VALUES(67,'b4886d4be7f9791885c954f9','command','tester','2026-03-03T01:00:00Z',82,82,NULL,NULL);
INSERT INTO "operation" VALUES(68,'de3386286653de45632aa5f5','command','tester','2026-03-03T01:00:00Z',83,83,NULL,NULL);
INSERT INTO "operation" VALUES(69,'6a81d63752ff552f08c38f96','command','tester','2026-03-03T01:00:00Z',84,84,NULL,NULL);
INSERT INTO "operation" VALUES(70,'42e15afec57091a0bfbaafd1','command','tester','2026-03-03T01:00:00Z',85,87,NULL,NULL);
INSERT INTO "operation" VALUES(71,'e9ceb210f4f1ff10e3406e3f','command','tester','2026-03-03T01:00:00Z',88,88,NULL,NULL);
INSERT INTO "operation" VALUES(72,'f538234aa0be9c1b836959b9','command','tester','2026-03-03T01:00:00Z',89,89,NULL,NULL);
INSERT INTO "operation" VALUES(73,'c05d6943eff36668bceaee30','command','tester','2026-03-03T01:00:00Z',90,90,NULL,NULL);
INSERT INTO "operation" VALUES(74,'70621b01f2c9a53985a9981b','program','Desk 1','2026-03-02T00:30:00Z',91,92,NULL,NULL);
INSERT INTO "operation" VALUES(75,'70621b01f2c9a53985a9981b','program','Desk 1','2026-03-02T00:40:00Z',93,94,NULL,NULL);
INSERT INTO "operation" VALUES(76,'70621b01f2c9a53985a9981b','program','Ada','2026-03-02T00:50:00Z',95,95,NULL,NULL);
INSERT INTO "operation" VALUES(77,'70621b01f2c9a53985a9981b','command','tester','2026-03-03T01:00:00Z',96,96,'{"why": "the last that was done is an import, which stays: put it right by ''edit'', or by importing the right rows", "facts": {}}',NULL);
INSERT INTO "operation" VALUES(78,'4bc6b6e6b9fd664beca58665','command','tester','2026-03-04T01:00:00Z',97,97,NULL,NULL);
INSERT INTO "operation" VALUES(79,'0adee41803345e49281beff2','command','tester','2026-03-04T01:00:00Z',98,98,NULL,NULL);
INSERT INTO "operation" VALUES(80,'3110712c5bd5159cab0ad6f3','command','tester','2026-03-04T01:00:00Z',99,99,NULL,NULL);
INSERT INTO "operation" VALUES(81,'122016b317c9d02584c20293','command','tester','2026-03-04T01:00:00Z',100,100,NULL,NULL);
INSERT INTO "operation" VALUES(82,'c56fa97b041b09b4ddbb80db','command','tester','2026-03-04T01:00:00Z',101,102,NULL,NULL);
INSERT INTO "operation" VALUES(83,'85082a72139e29614ac1ceb0','command','tester','2026-03-04T01:00:00Z',103,103,NULL,NULL);
INSERT INTO "operation" VALUES(84,'0bf8a29a178056d0894d2c23','command','tester','2026-03-04T01:00:00Z',104,104,NULL,NULL);
INSERT INTO "operation" VALUES(85,'bc5c1126a690b53bdede8dc2','command','tester','2026-03-04T03:00:00Z',105,105,NULL,NULL);
INSERT INTO "operation" VALUES(86,'81d8742b9ae796c7782deaf3','program','tester','2026-04-01T01:00:00Z',106,106,NULL,NULL);
INSERT INTO "operation" VALUES(87,'74b98195a121f159b6dc461f','command','tester','2026-04-01T01:00:00Z',107,107,NULL,NULL);
INSERT INTO "operation" VALUES(88,'9b9479450d55d63a0194a7a4','command','tester','2026-04-01T01:00:00Z',108,110,NULL,NULL);
INSERT INTO "operation" VALUES(89,'df2f41a6e8677c7f7beba718','command','tester','2026-04-01T01:00:00Z',111,111,NULL,NULL);
INSERT INTO "operation" VALUES(90,'d5a44d76144b37c59c5e8766','command','tester','2026-04-01T01:00:00Z',112,116,NULL,NULL);
INSERT INTO "operation" VALUES(91,'9cb2abecbc2ed2dea36ae4f3','command','tester','2026-04-01T01:00:00Z',117,117,NULL,NULL);
INSERT INTO "operation" VALUES(92,'e76fcb327991788b5239bbd1','command','tester','2026-04-01T01:00:00Z',118,118,NULL,NULL);
INSERT INTO "operation" VALUES(93,'1c5b7394d2e3f34ede308ffc','command','tester','2026-04-01T01:00:00Z',119,119,NULL,NULL);
INSERT INTO "operation" VALUES(94,'f2c52f97697c1d14e7af0cd2','command','tester','2026-04-01T01:00:00Z',120,120,NULL,NULL);
INSERT INTO "operation" VALUES(95,'42ac5c8016bf63e3969685e4','command','tester','2026-04-01T01:00:00Z',121,121,NULL,NULL);
INSERT INTO "operation" VALUES(96,'90989656d392cd5fdc4a4b52','command','tester','2026-04-01T01:00:00Z',122,122,NULL,NULL);
INSERT INTO "operation" VALUES(97,'38021676ba24683bef284d8e','command','tester','2026-04-01T01:00:00Z',123,123,NULL,NULL);
INSERT INTO "operation" VALUES(98,'152219242d2880cea22131f3','command','tester','2026-04-01T01:00:00Z',124,124,NULL,NULL);
INSERT INTO "operation" VALUES(99,'fe0929ea276e3796e09c5a25','command','tester','2026-04-01T01:00:00Z',125,125,NULL,NULL);
INSERT INTO "operation" VALUES(100,'ada5a92e62696c7a2602460d','command','tester','2026-04-01T01:00:00Z',126,126,NULL,NULL);
INSERT INTO "operation" VALUES(101,'1ad62d7c089e648e3c74f720','command','tester','2026-04-01T01:00:00Z',127,127,NULL,NULL);
INSERT INTO "operation" VALUES(102,'0d9a6d76937ef063af2eaa85','command','tester','2026-04-01T01:00:00Z',128,128,NULL,NULL);
INSERT INTO "operation" VALUES(103,'08e1fbf2a40b8bcb6c79ef3a','command','tester','2026-04-01T01:00:00Z',129,129,NULL,NULL);
INSERT INTO "operation" VALUES(104,'506c0bb20866c21e31a6e802','command','tester','2026-04-01T01:00:00Z',130,130,NULL,NULL);
INSERT INTO "operation" VALUES(105,'565674b1e0205995743bcbb4','command','tester','2026-04-01T01:00:00Z',131,131,NULL,NULL);
INSERT INTO "operation" VALUES(106,'07016a89411321c416fcb6c7','command','tester','2026-04-01T01:00:00Z',132,132,NULL,NULL);
INSERT INTO "operation" VALUES(107,'7d54cb51d29a4f8b15fc6590','command','tester','2026-04-01T01:00:00Z',133,133,NULL,'3b866ca5f09fb527f72a9f00');
INSERT INTO "operation" VALUES(108,'3b866ca5f09fb527f72a9f00','undo','tester','2026-04-01T01:00:00Z',134,134,NULL,NULL);
INSERT INTO "operation" VALUES(109,'1af53307bbf16c9fb21ccf81','command','tester','2026-04-01T01:00:00Z',135,135,NULL,NULL);
INSERT INTO "operation" VALUES(110,'87d30788213debd2c336f85b','command','tester','2026-04-01T01:00:00Z',136,136,NULL,NULL);
INSERT INTO "operation" VALUES(111,'0cb7b4931cc81ae6126e081f','command','tester','2026-04-01T01:00:00Z',137,137,NULL,NULL);
INSERT INTO "operation" VALUES(112,'2586d87d87b994b42135be9a','command','tester','2026-04-01T01:00:00Z',138,140,NULL,NULL);
INSERT INTO "operation" VALUES(113,'8040001244477d86fa11e9f4','command','tester','2026-04-01T01:00:00Z',141,141,'{"why": "the last that was done is an import, which stays: put it right by ''edit'', or by importing the right rows", "facts": {}}',NULL);
INSERT INTO "operation" VALUES(114,'96aed6f393ce6d01bbd21811','command','tester','2026-04-01T01:00:00Z',142,145,NULL,NULL);
INSERT INTO "operation" VALUES(115,'d9fb9e80ebae625e659a457b','command','tester','2026-04-01T01:00:00Z',146,146,NULL,NULL);
INSERT INTO "operation" VALUES(116,'556e4d67e435e90ff50a0fe2','command','tester','2026-04-01T01:00:00Z',147,147,NULL,NULL);
INSERT INTO "operation" VALUES(117,'4a247a147631307dbceea833','command','tester','2026-04-01T01:00:00Z',148,148,NULL,NULL);
INSERT INTO "operation" VALUES(118,'274bf712186701dba3b69f00','command','tester','2026-04-01T01:00:00Z',149,151,NULL,NULL);
INSERT INTO "operation" VALUES(119,'c5a411bb0d9a008c6f2736f3','command','tester','2026-04-01T01:00:00Z',152,152,NULL,NULL);
INSERT INTO "operation" VALUES(120,'001cbd1ae106a464ad79cab9','program','tester','2026-04-01T01:00:00Z',153,156,NULL,NULL);
INSERT INTO "operation" VALUES(121,'cba66ae4f2242cf422246647','command','tester','2026-04-01T01:00:00Z',157,157,NULL,NULL);
INSERT INTO "operation" VALUES(122,'0710caf6978d73227f27a5e6','command','tester','2026-04-01T01:00:00Z',158,161,NULL,NULL);
INSERT INTO "operation" VALUES(123,'72fe1e971019c5a2fa648e08','command','tester','2026-04-01T01:00:00Z',162,162,NULL,NULL);
INSERT INTO "operation" VALUES(124,'bd6cf0cdf1c9be37aa48569c','command','tester','2026-04-01T02:00:00Z',163,163,NULL,NULL);
INSERT INTO "operation" VALUES(125,'3743df5466cc971f72e74948','command','tester','2026-04-01T02:00:00Z',164,164,NULL,NULL);
INSERT INTO "operation" VALUES(126,'9b448aedd6dd6bce089b6b6b','command','tester','2026-04-01T02:00:00Z',165,166,NULL,NULL);
INSERT INTO "operation" VALUES(127,'f8415060f87d79446296396b','command','tester','2026-04-01T02:00:00Z',167,169,NULL,NULL);
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
INSERT INTO "payment" VALUES('603d51c3bf4993a35d4d7817','R-0001','759d7644af449bc8a0867319',3000,'CNY','card','120601d4fdac74c537b2de5c','2026-03-02T02:05:00Z','tester',2,'payment',NULL,NULL,NULL);
INSERT INTO "payment" VALUES('56739dfc1fd20530fccca252','R-0002','759d7644af449bc8a0867319',5000,'CNY','transfer',NULL,'2026-03-02T02:05:00Z','tester',2,'payment',NULL,NULL,NULL);
INSERT INTO "payment" VALUES('6a1ce5f372a2b5d9eb1ed64c','R-0003','759d7644af449bc8a0867319',500,'CNY','transfer',NULL,'2026-03-02T02:05:00Z','tester',2,'refund','2026-03-02T02:05:00Z','tester','it was not given');
CREATE TABLE "phone" (
  customer_id TEXT NOT NULL REFERENCES customer (id),
  digits TEXT NOT NULL CHECK (digits <> ''),  -- in full, with the country's code, where the desk knows it
  extension TEXT NOT NULL,
  shown TEXT NOT NULL,                        -- as it was written
  tail TEXT NOT NULL,                         -- the last 7 digits, as many as a number without its area code has
  PRIMARY KEY (customer_id, digits, extension)
) STRICT;
INSERT INTO "phone" VALUES('76c850bd56c374625b0a075f','8613800000001','','13800000001','0000001');
INSERT INTO "phone" VALUES('6e90c0412baf378573deb646','8613800000002','','13800000002','0000002');
INSERT INTO "phone" VALUES('76c850bd56c374625b0a075f','8613800000003','','13800000003','0000003');
INSERT INTO "phone" VALUES('b31b8b49ea460f39e375bc10','861055500007','12','010 5550 0007 ext 12','5500007');
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
INSERT INTO "priced_line" VALUES('c4d6f5a2f340d2cd3c52ae68','c9b81462569ba222e2ece8f2',NULL,1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('5b7aef595f749cc5b3a76479','c9b81462569ba222e2ece8f2',NULL,2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('9f643d6e14358c34006e98a9','c9b81462569ba222e2ece8f2',NULL,3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('2fb295011ad09fe41847e910','c9b81462569ba222e2ece8f2',NULL,4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('cdbc01fc72afa5e6cc7d66d3',NULL,'2213d57446891adcef004a44',1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('84a25f994a43f2a1d02bfd75',NULL,'2213d57446891adcef004a44',2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('825d3287feb127fbbc0a0480',NULL,'2213d57446891adcef004a44',3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('4010cf9b840f71fbcbf82748',NULL,'2213d57446891adcef004a44',4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('10723dba23be80607dbf4327',NULL,'2213d57446891adcef004a44',5,'work','training',1,'place',20000,20000,0,'included in the contract','CNY',0,'470bc8e1db7836144eb5b435','training',2);
INSERT INTO "priced_line" VALUES('75582a186459f06425655a00',NULL,'af0b1363c9703ec92c89c9a6',1,'work','visit',1,NULL,8000,8000,0,'in warranty','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('00eb3bc38b33ff50d218d3fe',NULL,'af0b1363c9703ec92c89c9a6',2,'work','labour',1,'30m',6000,6000,0,'in warranty','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('da4ca67e1b03732180f1ad17',NULL,'fb944fae975646513aab8a0a',1,'work','visit',1,NULL,8000,8000,8000,NULL,'CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('5ba44af45cc8ba5c965bfe89',NULL,'fb944fae975646513aab8a0a',2,'work','training',1,'place',20000,20000,20000,NULL,'CNY',0,NULL,NULL,2);
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
INSERT INTO "quote" VALUES('c9b81462569ba222e2ece8f2','Q-0001','759d7644af449bc8a0867319','2026-03-02T01:00:00Z','tester',8000,'CNY','full care',2,'cost','free',NULL,NULL);
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
INSERT INTO "rma" VALUES('79ead5d89d0aaf5b3ab854a0','RMA-0001','0921bdf9fd124b4eae6c1e50','437680695f92cb85aa8710f8','quality','repair','desk','{"when": {"warranty": ["in"]}}',NULL,'2026-03-02T03:00:00Z','tester','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z',NULL,NULL,NULL,'desk',NULL,NULL,NULL,NULL,NULL,0,NULL);
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
INSERT INTO "settlement" VALUES('b31b8b49ea460f39e375bc10','2026Q1','payments',150,2000000,30000,0,14000,0,0,16000,0,NULL,'CNY',2,'2026-04-01T01:00:00Z');
CREATE TABLE site (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL,
  address TEXT,
  region TEXT, closed_on TEXT,
  UNIQUE (customer_id, name_key)
) STRICT;
INSERT INTO "site" VALUES('483b66e75a8da65968304d5f','76c850bd56c374625b0a075f','North wing','north wing','2 Sample Road','county',NULL);
CREATE TABLE stock (
  holder_id TEXT NOT NULL REFERENCES holder (id),
  part TEXT NOT NULL,
  condition TEXT NOT NULL CHECK (condition IN ('new', 'used')),
  quantity INTEGER NOT NULL CHECK (quantity >= 0),
  PRIMARY KEY (holder_id, part, condition)
) STRICT;
INSERT INTO "stock" VALUES('f1c6a0140bdcd59f73c99583','roller','new',3);
INSERT INTO "stock" VALUES('620ce81c6a99eec9d6f729fd','roller','new',1);
INSERT INTO "stock" VALUES('b6535496ed556fb1ebb4f138','roller','new',4);
INSERT INTO "stock" VALUES('65281e40a1a7f58195bea79f','roller','new',0);
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
INSERT INTO "stock_move" VALUES('06f03a24032bc035e377867b',1,'2026-03-02T00:30:00Z','received','roller','new',10,NULL,'f1c6a0140bdcd59f73c99583',NULL,NULL,NULL,'delivery note 17');
INSERT INTO "stock_move" VALUES('8d84bf5fd5c43b2d1d5f5d52',2,'2026-03-02T00:30:00Z','transferred','roller','new',3,'f1c6a0140bdcd59f73c99583','620ce81c6a99eec9d6f729fd',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('10e3289f20d6a28fa52e94c5',3,'2026-03-02T00:30:00Z','transferred','roller','new',2,'f1c6a0140bdcd59f73c99583','b6535496ed556fb1ebb4f138',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('91af9c6a502c6f6488700efe',4,'2026-03-02T01:00:00Z','issued','roller','new',1,'620ce81c6a99eec9d6f729fd','65281e40a1a7f58195bea79f','2213d57446891adcef004a44',NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('6973fce9d29bf529ffbba8f3',5,'2026-03-02T02:05:00Z','fitted','roller','new',1,'65281e40a1a7f58195bea79f',NULL,'2213d57446891adcef004a44',NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('94f7ff50498cde4a9d630dda',6,'2026-03-02T06:00:00Z','transferred','roller','new',2,'f1c6a0140bdcd59f73c99583','b6535496ed556fb1ebb4f138',NULL,'c41f8b0ffff2b74821dddd98',NULL,NULL);
INSERT INTO "stock_move" VALUES('b5b56ccd8eb1f2803cce9048',7,'2026-03-02T06:00:00Z','lost','roller','new',1,'620ce81c6a99eec9d6f729fd',NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "stock_request" VALUES('c41f8b0ffff2b74821dddd98','REQ-0001','b6535496ed556fb1ebb4f138','roller',2,'issued','2026-03-02T06:00:00Z','tester','for the fair');
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
INSERT INTO "survey" VALUES('73f584b6c6a32ea145f7b90b','A-0001','service',NULL,'759d7644af449bc8a0867319','2213d57446891adcef004a44','2026-04-01T01:00:00Z',1,'phone','Li Na','tester','came at once','service',NULL,NULL,NULL,NULL);
INSERT INTO "survey" VALUES('af31d7fbbf98670eeae78134','A-0002','service',NULL,'0921bdf9fd124b4eae6c1e50',NULL,'2026-04-01T01:00:00Z',0,NULL,NULL,'tester',NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE survey_mark (
  survey_id TEXT NOT NULL REFERENCES survey (id),
  question TEXT NOT NULL,                   -- key of the configuration
  mark INTEGER CHECK (mark >= 1),
  words TEXT,
  PRIMARY KEY (survey_id, question),
  CHECK ((mark IS NULL) <> (words IS NULL))
) STRICT;
INSERT INTO "survey_mark" VALUES('73f584b6c6a32ea145f7b90b','attitude',5,NULL);
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
INSERT INTO "task" VALUES('84129e6a616f08dc32d09681','T-0001',NULL,NULL,'send the manual','customer','76c850bd56c374625b0a075f','76c850bd56c374625b0a075f','624764883e8067253ac60952',NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-03','2026-04-08',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('d88b48b66d06904c7a61d4b0','T-0002','count','2026-04','count the spares','station','centre',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('a76337ea38144ca26c7ffceb','T-0003','count','2026-04','count the spares','station','north',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('6b8d9419e0704d384163bcd3','T-0004','visit','2026-04','Fault','contract','470bc8e1db7836144eb5b435','76c850bd56c374625b0a075f',NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('cb24dc9e3ff39231cef3e735','T-0005','visit','2026-04','Fault','contract','c9d08a3622041f18315d8a07','6e90c0412baf378573deb646',NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "task_move" VALUES('84129e6a616f08dc32d09681',1,'2026-04-01T01:00:00Z','tester','put off','2026-04-03','2026-04-08','they are on holiday');
CREATE TABLE terms (
  id TEXT PRIMARY KEY,
  promises TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO "terms" VALUES('52c6370e7143cbcc5dbaae1d','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "2h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "same day", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('0cfa8948818c8f1db3df45ee','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "2h", "calendar": "office", "stops": ["answered", "opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "5 working days", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
INSERT INTO "terms" VALUES('c432c13694fc0668e08cbb45','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "30m", "calendar": "office", "stops": ["answered", "opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "2 working days", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
INSERT INTO "terms" VALUES('12ee23032d3eff2245d0460f','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "1h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "3 working days", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('9cbf69c6f3d0e932677decd0','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "1h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "same day", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('f5ba26d9a940e6863467bdfc','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "2h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "3 working days", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('c051be07a4595e9b4194e05f','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "30m", "calendar": "office", "stops": ["answered", "opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "8h", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
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
INSERT INTO "ticket" VALUES('759d7644af449bc8a0867319','SD-000001',1,'printer jams','fault','76c850bd56c374625b0a075f',NULL,NULL,'2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','worn roller','roller replaced','ebdac12e0531500f19526307','470bc8e1db7836144eb5b435',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('0921bdf9fd124b4eae6c1e50','SD-000002',2,'no power','fault','6e90c0412baf378573deb646',NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL,'437680695f92cb85aa8710f8','c9d08a3622041f18315d8a07',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('1d8fea19c84f20e80b2fadfe','SD-000003',3,'scanner reads every second code','fault','6e90c0412baf378573deb646',NULL,NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'c9d08a3622041f18315d8a07',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('55dd035e5f133c682a95400c','SD-000004',4,'registration desk is down','fault','76c850bd56c374625b0a075f','down','group','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'470bc8e1db7836144eb5b435',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('08c0a6692547267ae9c179bb','SD-000005',5,'cannot log in','fault','76c850bd56c374625b0a075f',NULL,NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL,NULL,'470bc8e1db7836144eb5b435',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('f8f4e534a8124b316ee2e612','SD-000006',6,'called by mistake','fault','b31b8b49ea460f39e375bc10',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('77394407f69228c059272308','SD-000007',7,'how does it print','fault','b31b8b49ea460f39e375bc10',NULL,NULL,'2026-03-03T01:00:00Z',NULL,'no training','explained',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('38e00ffdd65ea9b317cc9ffe','INC-7',NULL,'Door, Lock, Stuck','fault','58dd10b7947b646ad6969aac',NULL,NULL,'2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','not recorded','not recorded in the log',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('f7a57cc8d212531d668adcbc','SD-000008',8,'the printer jams again','fault','76c850bd56c374625b0a075f',NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL,'ebdac12e0531500f19526307','470bc8e1db7836144eb5b435','759d7644af449bc8a0867319',NULL,NULL);
INSERT INTO "ticket" VALUES('c77a68fedd60137e33b16dd8','SD-000009',9,'the screen is dark','fault','b31b8b49ea460f39e375bc10',NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('bbbf6af6811784b9cbae58e9','SD-000011',11,'does anybody come?','fault','b31b8b49ea460f39e375bc10',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('de5eeb98035e2234705203e5','SD-000012',12,'does anybody come','fault','b31b8b49ea460f39e375bc10',NULL,NULL,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,'bbbf6af6811784b9cbae58e9',NULL);
INSERT INTO "ticket" VALUES('3b106e368be936852ee9e691','SD-000013',13,'no sound','fault','b96f3b1677bdd5a725366b00',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('efd6df343559af83e4b83fbf','SD-000014',14,'cable loose','fault','b31b8b49ea460f39e375bc10',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,'bbbf6af6811784b9cbae58e9',NULL,NULL);
INSERT INTO "ticket" VALUES('89e896bcdd957cdd5e2d7199','SD-000015',15,'how does it print now','fault','b31b8b49ea460f39e375bc10',NULL,NULL,'2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','no training','explained',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('328e78f30dc94178b946af67','SD-000016',16,'nobody came','complaint','6e90c0412baf378573deb646',NULL,NULL,'2026-04-01T02:00:00Z',NULL,NULL,NULL,'437680695f92cb85aa8710f8','c9d08a3622041f18315d8a07',NULL,NULL,NULL);
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
INSERT INTO "ticket_period" VALUES('759d7644af449bc8a0867319','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','open','P1','gold','county','warranty','out','1','624764883e8067253ac60952');
INSERT INTO "ticket_period" VALUES('759d7644af449bc8a0867319','2026-03-02T02:05:00Z','9999-12-31T23:59:59Z','closed','P1','gold','county','warranty','out','1','624764883e8067253ac60952');
INSERT INTO "ticket_period" VALUES('55dd035e5f133c682a95400c','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','open','P3','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('55dd035e5f133c682a95400c','2026-03-02T06:00:00Z','2026-03-03T01:00:00Z','open','P1','gold','city','warranty','unknown','2',NULL);
INSERT INTO "ticket_period" VALUES('55dd035e5f133c682a95400c','2026-03-03T01:00:00Z','2026-03-04T01:00:00Z','open','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('f8f4e534a8124b316ee2e612','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','cancelled','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('77394407f69228c059272308','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','in','1','bd8915364f531341a498b0c7');
INSERT INTO "ticket_period" VALUES('38e00ffdd65ea9b317cc9ffe','2026-03-02T00:30:00Z','2026-03-02T00:40:00Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('38e00ffdd65ea9b317cc9ffe','2026-03-02T00:40:00Z','2026-03-02T00:50:00Z','open','P3','standard','city','warranty','unknown','1','b29d1f622b36a4426b348a1b');
INSERT INTO "ticket_period" VALUES('38e00ffdd65ea9b317cc9ffe','2026-03-02T00:50:00Z','9999-12-31T23:59:59Z','resolved','P3','standard','city','warranty','unknown','1','b29d1f622b36a4426b348a1b');
INSERT INTO "ticket_period" VALUES('55dd035e5f133c682a95400c','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','held','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('f7a57cc8d212531d668adcbc','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','open','P3','gold','county','warranty','out','1',NULL);
INSERT INTO "ticket_period" VALUES('08c0a6692547267ae9c179bb','2026-03-02T09:20:00Z','2026-03-03T01:00:00Z','open','P2','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('08c0a6692547267ae9c179bb','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P2','gold','city','warranty','unknown','2','bd8915364f531341a498b0c7');
INSERT INTO "ticket_period" VALUES('c77a68fedd60137e33b16dd8','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','open','P1','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('55dd035e5f133c682a95400c','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','open','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('0921bdf9fd124b4eae6c1e50','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','held','P3','standard','city','warranty','in','1',NULL);
INSERT INTO "ticket_period" VALUES('1d8fea19c84f20e80b2fadfe','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','open','P2','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('de5eeb98035e2234705203e5','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','cancelled','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('3b106e368be936852ee9e691','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('bbbf6af6811784b9cbae58e9','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1','624764883e8067253ac60952');
INSERT INTO "ticket_period" VALUES('efd6df343559af83e4b83fbf','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('89e896bcdd957cdd5e2d7199','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','resolved','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('328e78f30dc94178b946af67','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','in','1',NULL);
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
INSERT INTO "trainee" VALUES('5abc9bc026bd2af4bf7cc574','977d36d9d2a28277a358dd26','Ms Hu','ms hu','76c850bd56c374625b0a075f',NULL,'470bc8e1db7836144eb5b435','training',NULL,NULL,NULL,0,NULL,0,NULL,0);
INSERT INTO "trainee" VALUES('089088df06df2349eff86e1c','977d36d9d2a28277a358dd26','Mr Li','mr li','76c850bd56c374625b0a075f',NULL,NULL,NULL,0,'CNY',2,1,85,1,'CE-0001',0);
INSERT INTO "trainee" VALUES('1e84ed72165e16d952daa981','977d36d9d2a28277a358dd26','Zhao Min','zhao min',NULL,'bd8915364f531341a498b0c7',NULL,NULL,NULL,NULL,NULL,1,70,1,'CE-0002',1);
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
INSERT INTO "training_session" VALUES('977d36d9d2a28277a358dd26','TR-0001','use','2026-03-31T06:00:00Z','624764883e8067253ac60952','North wing','76c850bd56c374625b0a075f',8,'2026-04-01T01:00:00Z',NULL,NULL);
INSERT INTO "training_session" VALUES('102982f74e1adae1bb10a3fb','TR-0002','use','2026-04-20T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE turnover (
  customer_id TEXT NOT NULL REFERENCES customer (id),
  month TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount >= 0), currency TEXT, decimals INTEGER CHECK ((decimals IS NULL) = (currency IS NULL)),
  PRIMARY KEY (customer_id, month)
) STRICT;
INSERT INTO "turnover" VALUES('b31b8b49ea460f39e375bc10','2026-02',2000000,'CNY',2);
INSERT INTO "turnover" VALUES('b31b8b49ea460f39e375bc10','2026-04',100000,'CNY',2);
CREATE TABLE warranty_card (
  equipment_id TEXT PRIMARY KEY REFERENCES equipment (id),
  number TEXT,
  dealer_id TEXT REFERENCES customer (id),
  sold_on TEXT NOT NULL,
  received_on TEXT NOT NULL,
  void_because TEXT CHECK (void_because <> ''),
  CHECK (sold_on <= received_on)
) STRICT;
INSERT INTO "warranty_card" VALUES('437680695f92cb85aa8710f8',NULL,'b31b8b49ea460f39e375bc10','2026-02-01','2026-02-10',NULL);
CREATE TABLE withdrawn (
  ticket_id TEXT PRIMARY KEY,
  number TEXT NOT NULL,
  count INTEGER,
  at TEXT NOT NULL,
  actor TEXT NOT NULL
) STRICT;
INSERT INTO "withdrawn" VALUES('b5240a7749b90e51f9fa9482','SD-000010',10,'2026-04-01T01:00:00Z','tester');
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
INSERT INTO "word" VALUES('000004',1,0,'丆');
INSERT INTO "word" VALUES('000005',1,0,'丅');
INSERT INTO "word" VALUES('000006',1,0,'丄');
INSERT INTO "word" VALUES('000007',1,0,'丂');
INSERT INTO "word" VALUES('000008',1,0,'丈');
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
INSERT INTO "word" VALUES('00004',1,0,'丆');
INSERT INTO "word" VALUES('00005',1,0,'丅');
INSERT INTO "word" VALUES('00006',1,0,'丄');
INSERT INTO "word" VALUES('00007',1,0,'丂');
INSERT INTO "word" VALUES('00007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('00008',1,0,'丈');
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
INSERT INTO "word" VALUES('0004',1,0,'丆');
INSERT INTO "word" VALUES('0005',1,0,'丅');
INSERT INTO "word" VALUES('0006',1,0,'丄');
INSERT INTO "word" VALUES('0007',1,0,'丂');
INSERT INTO "word" VALUES('0007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('0008',1,0,'丈');
INSERT INTO "word" VALUES('0009',1,0,'七');
INSERT INTO "word" VALUES('0011',1,0,'不');
INSERT INTO "word" VALUES('0012',1,0,'三');
INSERT INTO "word" VALUES('0013',1,0,'上');
INSERT INTO "word" VALUES('0014',1,0,'丌');
INSERT INTO "word" VALUES('010',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('01055500007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('055500007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('1',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('1001',2,0,'万丈');
INSERT INTO "word" VALUES('1002',2,0,'下');
INSERT INTO "word" VALUES('1055500007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('12',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('12345',2,0,'下');
INSERT INTO "word" VALUES('13800000001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('13800000002',2,0,'一下');
INSERT INTO "word" VALUES('13800000003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('2',2,0,'万丈');
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
INSERT INTO "word" VALUES('again',1,0,'丈');
INSERT INTO "word" VALUES('again',2,0,'丈');
INSERT INTO "word" VALUES('again',3,0,'丂');
INSERT INTO "word" VALUES('anybody',1,0,'三不');
INSERT INTO "word" VALUES('anybody',2,0,'下不');
INSERT INTO "word" VALUES('at',3,0,'万');
INSERT INTO "word" VALUES('away',3,0,'下');
INSERT INTO "word" VALUES('be',3,0,'丆');
INSERT INTO "word" VALUES('bend',3,0,'不');
INSERT INTO "word" VALUES('board',3,0,'丆');
INSERT INTO "word" VALUES('by',1,0,'丄');
INSERT INTO "word" VALUES('by',2,0,'丄');
INSERT INTO "word" VALUES('by',3,0,'丄');
INSERT INTO "word" VALUES('cable',1,0,'丌');
INSERT INTO "word" VALUES('cable',2,0,'丌');
INSERT INTO "word" VALUES('cable',3,0,'不');
INSERT INTO "word" VALUES('called',1,0,'丄');
INSERT INTO "word" VALUES('called',2,0,'丄');
INSERT INTO "word" VALUES('called',3,0,'丄');
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
INSERT INTO "word" VALUES('content',3,0,'丂');
INSERT INTO "word" VALUES('customer',3,0,'丆');
INSERT INTO "word" VALUES('dark',1,0,'七');
INSERT INTO "word" VALUES('dark',2,0,'七');
INSERT INTO "word" VALUES('dealer',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('desk',1,0,'丆');
INSERT INTO "word" VALUES('desk',2,0,'丆');
INSERT INTO "word" VALUES('did',3,0,'万');
INSERT INTO "word" VALUES('do',3,0,'不');
INSERT INTO "word" VALUES('does',1,0,'丂三不');
INSERT INTO "word" VALUES('does',2,0,'丂不');
INSERT INTO "word" VALUES('door',1,0,'丁');
INSERT INTO "word" VALUES('door',2,0,'丁');
INSERT INTO "word" VALUES('down',1,0,'丆');
INSERT INTO "word" VALUES('down',2,0,'丆');
INSERT INTO "word" VALUES('every',1,0,'一');
INSERT INTO "word" VALUES('every',2,0,'一');
INSERT INTO "word" VALUES('example',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('explained',3,0,'丂');
INSERT INTO "word" VALUES('ext',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('factory',3,0,'下');
INSERT INTO "word" VALUES('floor',3,0,'不');
INSERT INTO "word" VALUES('full',3,0,'万');
INSERT INTO "word" VALUES('has',3,0,'丆');
INSERT INTO "word" VALUES('help',3,0,'万');
INSERT INTO "word" VALUES('how',1,0,'丂');
INSERT INTO "word" VALUES('how',2,0,'丂');
INSERT INTO "word" VALUES('how',3,0,'丂');
INSERT INTO "word" VALUES('in',1,0,'丅');
INSERT INTO "word" VALUES('in',2,0,'丅下');
INSERT INTO "word" VALUES('in',3,0,'丁丂');
INSERT INTO "word" VALUES('inc',1,0,'丁');
INSERT INTO "word" VALUES('into',3,0,'一');
INSERT INTO "word" VALUES('is',1,0,'七丆');
INSERT INTO "word" VALUES('is',2,0,'七丆下');
INSERT INTO "word" VALUES('is',3,0,'丅丆');
INSERT INTO "word" VALUES('it',1,0,'丂');
INSERT INTO "word" VALUES('it',2,0,'丂');
INSERT INTO "word" VALUES('it',3,0,'一不');
INSERT INTO "word" VALUES('jam',3,0,'万');
INSERT INTO "word" VALUES('jams',1,0,'万丈');
INSERT INTO "word" VALUES('jams',2,0,'万丈');
INSERT INTO "word" VALUES('know',3,0,'丂');
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
INSERT INTO "word" VALUES('lp2',2,0,'万丈');
INSERT INTO "word" VALUES('measured',3,0,'丆');
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
INSERT INTO "word" VALUES('noon',3,0,'万');
INSERT INTO "word" VALUES('north',2,0,'万丈');
INSERT INTO "word" VALUES('not',3,0,'丁万不');
INSERT INTO "word" VALUES('of',3,0,'不');
INSERT INTO "word" VALUES('once',3,0,'万');
INSERT INTO "word" VALUES('out',3,0,'丅丆不');
INSERT INTO "word" VALUES('paper',3,0,'万');
INSERT INTO "word" VALUES('photo',3,0,'万');
INSERT INTO "word" VALUES('png',3,0,'万');
INSERT INTO "word" VALUES('power',1,0,'下');
INSERT INTO "word" VALUES('power',2,0,'下');
INSERT INTO "word" VALUES('pr',2,0,'万丈下');
INSERT INTO "word" VALUES('print',1,0,'丂');
INSERT INTO "word" VALUES('print',2,0,'丂');
INSERT INTO "word" VALUES('printed',3,0,'万');
INSERT INTO "word" VALUES('printer',1,0,'万丈');
INSERT INTO "word" VALUES('printer',2,0,'万丈');
INSERT INTO "word" VALUES('prints',3,0,'万');
INSERT INTO "word" VALUES('quality',3,0,'下');
INSERT INTO "word" VALUES('reads',1,0,'一');
INSERT INTO "word" VALUES('reads',2,0,'一');
INSERT INTO "word" VALUES('recorded',3,0,'丁');
INSERT INTO "word" VALUES('registration',1,0,'丆');
INSERT INTO "word" VALUES('registration',2,0,'丆');
INSERT INTO "word" VALUES('replaced',3,0,'万');
INSERT INTO "word" VALUES('restart',3,0,'万');
INSERT INTO "word" VALUES('road',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('roller',3,0,'万');
INSERT INTO "word" VALUES('running',3,0,'丅丆');
INSERT INTO "word" VALUES('sample',2,0,'丁丂七丄万丈三丌不');
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
INSERT INTO "word" VALUES('the',1,0,'七丈');
INSERT INTO "word" VALUES('the',2,0,'七丈下');
INSERT INTO "word" VALUES('the',3,0,'丁丆');
INSERT INTO "word" VALUES('them',3,0,'七');
INSERT INTO "word" VALUES('they',3,0,'丂万');
INSERT INTO "word" VALUES('third',3,0,'不');
INSERT INTO "word" VALUES('time',3,0,'丅丆');
INSERT INTO "word" VALUES('to',3,0,'七丆');
INSERT INTO "word" VALUES('told',3,0,'七');
INSERT INTO "word" VALUES('training',3,0,'丂');
INSERT INTO "word" VALUES('twice',2,0,'不');
INSERT INTO "word" VALUES('van',2,0,'下');
INSERT INTO "word" VALUES('wait',3,0,'七');
INSERT INTO "word" VALUES('warranty',3,0,'丂不');
INSERT INTO "word" VALUES('we',3,0,'一');
INSERT INTO "word" VALUES('wing',2,0,'万丈');
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
COMMIT;
