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
INSERT INTO "_sqlite_migrations" VALUES(1,'svcdesk','0001_desk','2026-11-29 03:18:09.363668+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'svcdesk','0002_field','2026-11-29 03:18:09.408176+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'svcdesk','0003_truth','2026-11-29 03:18:09.440858+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'svcdesk','0004_slips','2026-11-29 03:18:09.536608+00:00');
INSERT INTO "_sqlite_migrations" VALUES(5,'svcdesk','0005_care','2026-11-29 03:18:09.788178+00:00');
INSERT INTO "_sqlite_migrations" VALUES(6,'svcdesk','0006_kept','2026-11-29 03:18:09.793480+00:00');
INSERT INTO "_sqlite_migrations" VALUES(7,'svcdesk','0007_policy','2026-11-29 03:18:09.794190+00:00');
INSERT INTO "_sqlite_migrations" VALUES(8,'svcdesk','0008_field','2026-11-29 03:18:09.795393+00:00');
CREATE TABLE absence (
  id TEXT PRIMARY KEY,
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  note TEXT,
  CHECK (since < until)
) STRICT;
INSERT INTO "absence" VALUES('5b22be727f9db31a41425e7a','cdf4a790ee8c9b989505ef6d','2026-04-05T16:00:00Z','2026-04-10T16:00:00Z','holiday');
INSERT INTO "absence" VALUES('b1e4bd27f95ef8b2f8beb7c8','cdf4a790ee8c9b989505ef6d','2026-04-30T16:00:00Z','2026-05-05T16:00:00Z','on leave');
CREATE TABLE acceptance (
  equipment_id TEXT NOT NULL REFERENCES equipment (id),
  stage TEXT NOT NULL,
  accepted_on TEXT NOT NULL,
  accepted_by TEXT NOT NULL CHECK (accepted_by <> ''),
  remark TEXT,
  PRIMARY KEY (equipment_id, stage)
) STRICT;
INSERT INTO "acceptance" VALUES('b642c75dce83b59adf354cec','final','2026-04-01','Ms Example',NULL);
CREATE TABLE appointment (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  agreed_at TEXT NOT NULL,
  visit_at TEXT NOT NULL,
  asked_by TEXT NOT NULL CHECK (asked_by IN ('customer', 'desk')),
  note TEXT
, visit_until TEXT CHECK (visit_until >= visit_at)) STRICT;
INSERT INTO "appointment" VALUES('71bb567a82ea661f97397d21','0d1f76f0ffedcb17a3048e25','2026-03-02T01:00:00Z','2026-03-02T02:00:00Z','customer','they close at noon',NULL);
INSERT INTO "appointment" VALUES('0ae48b64c4b5cf351a8f2938','38ae38fb463174d0a8375810','2026-03-04T01:00:00Z','2026-03-05T06:00:00Z','desk',NULL,'2026-03-05T08:00:00Z');
CREATE TABLE approval (
  noun TEXT NOT NULL CHECK (noun IN ('repair', 'request', 'return')),
  noun_id TEXT NOT NULL,   -- of the dispatch, the request or the return
  actor TEXT NOT NULL,
  at TEXT NOT NULL,
  note TEXT, role TEXT,
  PRIMARY KEY (noun, noun_id, actor)
) STRICT;
INSERT INTO "approval" VALUES('return','33783ab0b20bd322f432c31c','wang','2026-03-02T03:00:00Z',NULL,NULL);
INSERT INTO "approval" VALUES('request','d14a555a03caed6adf2e2355','wang','2026-03-02T06:00:00Z',NULL,NULL);
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
INSERT INTO "article" VALUES('cb0c869c5bcd713dd13e4279','K-0001','nobody knows how it prints',NULL,NULL,'how does it print','no training','explained','663a23811b1c2fdb79200ec1','tester','2026-04-01T02:00:00Z',1,NULL,NULL);
CREATE TABLE article_use (
  id TEXT PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES article (id),
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  at TEXT NOT NULL
) STRICT;
INSERT INTO "article_use" VALUES('d5ce62017c4b46a42da8aa22','cb0c869c5bcd713dd13e4279','d3ba05a9bc6bf812e6014131','2026-04-01T02:00:00Z');
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
INSERT INTO "assessment" VALUES('232067618fedc4e2a303f00e','AS-0001','2026-03','tidy','ec8ceb7f0ec16a4bcb9f079e',NULL,'0d1f76f0ffedcb17a3048e25','b4ecb24efbda54733973fcaa','2026-03-02T02:05:00Z','fact','{"check": "tidy"}',NULL,2000,2000,'CNY',2,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL);
INSERT INTO "assessment" VALUES('9ca8fbce3e8c85c2732a4bb7','AS-0002','2026-03','calls','ec8ceb7f0ec16a4bcb9f079e',NULL,'0d1f76f0ffedcb17a3048e25',NULL,'2026-03-20T02:00:00Z','hand',NULL,'line engaged',10000,0,'CNY',2,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','the line was down',NULL);
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
INSERT INTO "assessment_told" VALUES('e1fa4c8f72c2296377d670a0','2026-03','ec8ceb7f0ec16a4bcb9f079e',NULL,'2026-04-01T01:00:00Z');
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
INSERT INTO "attachment" VALUES('ebf996e5905e63ee99909f57','0d1f76f0ffedcb17a3048e25',1,'b4ecb24efbda54733973fcaa',NULL,'photo','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-03-02T02:05:00Z');
INSERT INTO "attachment" VALUES('70938107950581e323827881','0d1f76f0ffedcb17a3048e25',2,NULL,NULL,'file','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-03-02T02:05:00Z');
INSERT INTO "attachment" VALUES('97b652d49ee12dd4cb69a8b3','7a56ddba9f92956e9c4000e5',1,NULL,NULL,'file','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-04-01T03:01:00Z');
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
INSERT INTO "call" VALUES('ded6fc1fcd8240a7ee5e86c7','0d1f76f0ffedcb17a3048e25','2026-03-02T01:00:00Z','phone','Li Na','13800000003','printer jams','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('a17b80709b770d7608a70339','bad215f847fe94df5200c661','2026-03-02T03:00:00Z','phone',NULL,NULL,'no power','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('31d421d80b9dbf2132414ece','bad215f847fe94df5200c661','2026-03-02T03:00:00Z','phone',NULL,NULL,'is anybody coming?','tester',1,NULL,NULL);
INSERT INTO "call" VALUES('89b887b01fef1d4c050372a8','672192b67da556af6aa5a654','2026-03-02T03:30:00Z','phone',NULL,NULL,'scanner reads every second code','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('ea2babafb2d1ed6cb712c50b','38ae38fb463174d0a8375810','2026-03-02T03:30:00Z','phone',NULL,NULL,'registration desk is down','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('7258ccb5de7dbb044c56dfe4','9d59769668eda7cf954d499f','2026-03-02T09:20:00Z','phone',NULL,NULL,'cannot log in','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('812cff4695672f70a4f2e193','d4de0aeb9aa707480b884a0b','2026-03-03T01:00:00Z','phone',NULL,NULL,'called by mistake','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('470b3e89d80cfb60ceebe899','663a23811b1c2fdb79200ec1','2026-03-03T01:00:00Z','phone',NULL,NULL,'how does it print','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('d8ec74b23c80b7351c04591f','52145b5d562519e69aaa2bd4','2026-03-02T00:30:00Z','phone',NULL,NULL,'Door, Lock, Stuck','Desk 1',0,NULL,NULL);
INSERT INTO "call" VALUES('f277a69722f9867ab61f7b5c','efb047d71e873e38a9b66c35','2026-03-04T01:00:00Z','phone',NULL,NULL,'the printer jams again','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('f87efd4803f66db3f0ace0c8','87cd249cabfe0c3aae62a878','2026-03-04T01:00:00Z','phone',NULL,NULL,'the screen is dark','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('11265dac670eea05b44c1770','7a56ddba9f92956e9c4000e5','2026-04-01T01:00:00Z','phone',NULL,NULL,'does anybody come?','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('10c90cb367473e551abaee84','7a56ddba9f92956e9c4000e5','2026-04-01T01:00:00Z','phone','Mr Sample',NULL,'logged twice','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('62ea225be38ce000406a5240','ae3e7abb05dc60bb935001fe','2026-04-01T01:00:00Z','mail','Li Na',NULL,'no sound
since nine','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('c00bff45aa5d192b00bb4c38','091fc76bed91be92ca2a746a','2026-04-01T01:00:00Z','phone',NULL,NULL,'cable loose','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('279c415803986983d8b7a961','d3ba05a9bc6bf812e6014131','2026-04-01T02:00:00Z','phone',NULL,NULL,'how does it print now','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('021f6dd50ffb3d4f06f23b97','158e7602c9f1d18fa56dde8b','2026-04-01T02:00:00Z','phone','Ms Example',NULL,'nobody came','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('5be7ec3a667799ddfdbd65f8','6af23d03c92376470b3d6ece','2026-04-01T03:02:00Z','phone',NULL,NULL,'the plug is loose, too','wang',0,NULL,NULL);
CREATE TABLE card (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  value INTEGER NOT NULL CHECK (value > 0),
  balance INTEGER NOT NULL CHECK (balance BETWEEN 0 AND value),
  currency TEXT NOT NULL,
  sold_at TEXT NOT NULL
, decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4)) STRICT;
INSERT INTO "card" VALUES('3176218f7a73c5dd7b088901','CARD-0001','cc2e0f48e552590790517b55',50000,47000,'CNY','2026-03-02T00:30:00Z',2);
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
INSERT INTO "change" VALUES(1,'ca6d59bcd825353be5b0b4b0','engineer','["ec8ceb7f0ec16a4bcb9f079e"]',NULL);
INSERT INTO "change" VALUES(2,'ca6d59bcd825353be5b0b4b0','engineer_skill','["ec8ceb7f0ec16a4bcb9f079e","printer"]',NULL);
INSERT INTO "change" VALUES(3,'cc2bdb4c7c7fd0485eff51d5','engineer','["cdf4a790ee8c9b989505ef6d"]',NULL);
INSERT INTO "change" VALUES(4,'cc2bdb4c7c7fd0485eff51d5','engineer_skill','["cdf4a790ee8c9b989505ef6d","installation"]',NULL);
INSERT INTO "change" VALUES(5,'cc2bdb4c7c7fd0485eff51d5','engineer_role','["cdf4a790ee8c9b989505ef6d","reception"]',NULL);
INSERT INTO "change" VALUES(6,'35219da9fc27c40bc8f3e3f9','absence','["5b22be727f9db31a41425e7a"]',NULL);
INSERT INTO "change" VALUES(7,'bac082dfc83b46a9282234b9','customer','["cc2e0f48e552590790517b55"]',NULL);
INSERT INTO "change" VALUES(8,'bac082dfc83b46a9282234b9','phone','["cc2e0f48e552590790517b55","8613800000001",""]',NULL);
INSERT INTO "change" VALUES(9,'12b3f075acf280c75cb748ec','customer','["daab84770b6e0a5794fcc557"]',NULL);
INSERT INTO "change" VALUES(10,'12b3f075acf280c75cb748ec','phone','["daab84770b6e0a5794fcc557","8613800000002",""]',NULL);
INSERT INTO "change" VALUES(11,'0512b34f487961b9d5cd0e78','customer','["48680528aa739ffe759a6669"]',NULL);
INSERT INTO "change" VALUES(12,'7737d5134d5f479e0d7bbcb6','site','["0a06e21470644915e236a47c"]',NULL);
INSERT INTO "change" VALUES(13,'f0fafe56c29fd8ab2b3fca7c','phone','["cc2e0f48e552590790517b55","8613800000003",""]',NULL);
INSERT INTO "change" VALUES(14,'f0fafe56c29fd8ab2b3fca7c','contact','["4a57ae84f42e76a8f6496a21"]',NULL);
INSERT INTO "change" VALUES(15,'395566dd0bd112346a0df481','contract','["2cd0b427149f6412034fa666"]',NULL);
INSERT INTO "change" VALUES(16,'395566dd0bd112346a0df481','entitlement','["2cd0b427149f6412034fa666","visit"]',NULL);
INSERT INTO "change" VALUES(17,'395566dd0bd112346a0df481','entitlement','["2cd0b427149f6412034fa666","training"]',NULL);
INSERT INTO "change" VALUES(18,'eddbbca5ab643833b81b45b7','contract','["b02cc48474793a11f2543ee1"]',NULL);
INSERT INTO "change" VALUES(19,'1c1e7d2d88178de07404f16a','equipment','["077ff0ee1dc308498415fbe2"]',NULL);
INSERT INTO "change" VALUES(20,'f1b42ae3a02b05ac1cc7236b','equipment','["b642c75dce83b59adf354cec"]',NULL);
INSERT INTO "change" VALUES(21,'174dd12fab3e562d8080afff','equipment','["85405bcce92f1cef903e1ec6"]',NULL);
INSERT INTO "change" VALUES(22,'761081158acff51c01a79a34','holder','["fc0c79097d3794bf962b7594"]',NULL);
INSERT INTO "change" VALUES(23,'761081158acff51c01a79a34','stock','["fc0c79097d3794bf962b7594","roller","new"]',NULL);
INSERT INTO "change" VALUES(24,'761081158acff51c01a79a34','stock_move','["45cdd949fb109a5f9490611a"]',NULL);
INSERT INTO "change" VALUES(25,'5d52471eb5358c812990cbfa','holder','["9fb88adf6c272b62fcd1f6c5"]',NULL);
INSERT INTO "change" VALUES(26,'5d52471eb5358c812990cbfa','stock','["fc0c79097d3794bf962b7594","roller","new"]','{"holder_id":"fc0c79097d3794bf962b7594","part":"roller","condition":"new","quantity":10}');
INSERT INTO "change" VALUES(27,'5d52471eb5358c812990cbfa','stock','["9fb88adf6c272b62fcd1f6c5","roller","new"]',NULL);
INSERT INTO "change" VALUES(28,'5d52471eb5358c812990cbfa','stock_move','["3a0f743d4f0507fbfec24e49"]',NULL);
INSERT INTO "change" VALUES(29,'7aa4e7cd21241d0ee7c9050a','holder','["04a66550a08968867a26039c"]',NULL);
INSERT INTO "change" VALUES(30,'7aa4e7cd21241d0ee7c9050a','stock','["fc0c79097d3794bf962b7594","roller","new"]','{"holder_id":"fc0c79097d3794bf962b7594","part":"roller","condition":"new","quantity":7}');
INSERT INTO "change" VALUES(31,'7aa4e7cd21241d0ee7c9050a','stock','["04a66550a08968867a26039c","roller","new"]',NULL);
INSERT INTO "change" VALUES(32,'7aa4e7cd21241d0ee7c9050a','stock_move','["c01f4abd4a99631ff2e847ae"]',NULL);
INSERT INTO "change" VALUES(33,'730aebb3e6148efd85935b94','card','["3176218f7a73c5dd7b088901"]',NULL);
INSERT INTO "change" VALUES(34,'6e49db25b284054009020a7e','ticket','["0d1f76f0ffedcb17a3048e25"]',NULL);
INSERT INTO "change" VALUES(35,'6e49db25b284054009020a7e','ticket_period','["0d1f76f0ffedcb17a3048e25","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(36,'6e49db25b284054009020a7e','call','["ded6fc1fcd8240a7ee5e86c7"]',NULL);
INSERT INTO "change" VALUES(37,'6e49db25b284054009020a7e','clock','["29362aa228782fbd68e53e19"]',NULL);
INSERT INTO "change" VALUES(38,'6e49db25b284054009020a7e','clock','["7078dc8c97ac62171280963d"]',NULL);
INSERT INTO "change" VALUES(39,'6e49db25b284054009020a7e','clock','["ecf43641c57b1b234d0f1c28"]',NULL);
INSERT INTO "change" VALUES(40,'6e49db25b284054009020a7e','clock_period','["29362aa228782fbd68e53e19","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(41,'6e49db25b284054009020a7e','clock_period','["7078dc8c97ac62171280963d","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(42,'6e49db25b284054009020a7e','clock_period','["ecf43641c57b1b234d0f1c28","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(43,'815438ead2d8f1b06918a4a2','ticket_period','["0d1f76f0ffedcb17a3048e25","2026-03-02T01:00:00Z"]','{"ticket_id":"0d1f76f0ffedcb17a3048e25","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(44,'815438ead2d8f1b06918a4a2','ticket_period','["0d1f76f0ffedcb17a3048e25","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(45,'69eefaef226c7729a6c2423d','clock','["29362aa228782fbd68e53e19"]','{"id":"29362aa228782fbd68e53e19","ticket_id":"0d1f76f0ffedcb17a3048e25","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(46,'69eefaef226c7729a6c2423d','clock','["7078dc8c97ac62171280963d"]','{"id":"7078dc8c97ac62171280963d","ticket_id":"0d1f76f0ffedcb17a3048e25","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(47,'69eefaef226c7729a6c2423d','clock_period','["29362aa228782fbd68e53e19","2026-03-02T01:00:00Z"]','{"clock_id":"29362aa228782fbd68e53e19","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T01:15:00Z","held":0}');
INSERT INTO "change" VALUES(48,'69eefaef226c7729a6c2423d','clock_period','["7078dc8c97ac62171280963d","2026-03-02T01:00:00Z"]','{"clock_id":"7078dc8c97ac62171280963d","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T01:30:00Z","held":0}');
INSERT INTO "change" VALUES(49,'0b4f156e8db243581f260bb4','appointment','["71bb567a82ea661f97397d21"]',NULL);
INSERT INTO "change" VALUES(50,'e1c785752bc9ef44dcad3ab1','consent','["bcd2de510507f8a59a834e2a"]',NULL);
INSERT INTO "change" VALUES(51,'090970fc242d0048bf0fbf9b','quote','["cd1f817b0889ff9d72264a30"]',NULL);
INSERT INTO "change" VALUES(52,'090970fc242d0048bf0fbf9b','priced_line','["24865df0f9f1b92af496f02d"]',NULL);
INSERT INTO "change" VALUES(53,'090970fc242d0048bf0fbf9b','priced_line','["5302598c4aba54cead359116"]',NULL);
INSERT INTO "change" VALUES(54,'090970fc242d0048bf0fbf9b','priced_line','["7d40e2fd4575c83122531cd2"]',NULL);
INSERT INTO "change" VALUES(55,'090970fc242d0048bf0fbf9b','priced_line','["4069d3881478aaf4ce2282ca"]',NULL);
INSERT INTO "change" VALUES(56,'dfd76d71ea0445e8cc8555ae','consent','["19175f2d69dc1dad7c10150b"]',NULL);
INSERT INTO "change" VALUES(57,'82a01bcab8db9fef6000ce51','dispatch','["b4ecb24efbda54733973fcaa"]',NULL);
INSERT INTO "change" VALUES(58,'82a01bcab8db9fef6000ce51','clock','["2db5ca1484f9f347839f8126"]',NULL);
INSERT INTO "change" VALUES(59,'82a01bcab8db9fef6000ce51','clock_period','["2db5ca1484f9f347839f8126","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(60,'88aadf91883c113c701169cb','holder','["6a689958630aa6b38794f4a4"]',NULL);
INSERT INTO "change" VALUES(61,'88aadf91883c113c701169cb','stock','["9fb88adf6c272b62fcd1f6c5","roller","new"]','{"holder_id":"9fb88adf6c272b62fcd1f6c5","part":"roller","condition":"new","quantity":3}');
INSERT INTO "change" VALUES(62,'88aadf91883c113c701169cb','stock','["6a689958630aa6b38794f4a4","roller","new"]',NULL);
INSERT INTO "change" VALUES(63,'88aadf91883c113c701169cb','stock_move','["dec426c49ba71b5ba782ec88"]',NULL);
INSERT INTO "change" VALUES(64,'f90fe908ea40d5a1bde3a88c','dispatch','["b4ecb24efbda54733973fcaa"]','{"id":"b4ecb24efbda54733973fcaa","ticket_id":"0d1f76f0ffedcb17a3048e25","visit":1,"engineer_id":"ec8ceb7f0ec16a4bcb9f079e","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(65,'f90fe908ea40d5a1bde3a88c','clock','["2db5ca1484f9f347839f8126"]','{"id":"2db5ca1484f9f347839f8126","ticket_id":"0d1f76f0ffedcb17a3048e25","target":"arrive","tier":"gold","within":"2h clock","calendar":"always","stops":"arrived","pauses":null,"started_by":"ordered","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(66,'f90fe908ea40d5a1bde3a88c','clock_period','["2db5ca1484f9f347839f8126","2026-03-02T01:00:00Z"]','{"clock_id":"2db5ca1484f9f347839f8126","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(67,'721991c72fffbc122f6d6a09','dispatch','["b4ecb24efbda54733973fcaa"]','{"id":"b4ecb24efbda54733973fcaa","ticket_id":"0d1f76f0ffedcb17a3048e25","visit":1,"engineer_id":"ec8ceb7f0ec16a4bcb9f079e","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(68,'721991c72fffbc122f6d6a09','dispatch_check','["b4ecb24efbda54733973fcaa","uniform"]',NULL);
INSERT INTO "change" VALUES(69,'721991c72fffbc122f6d6a09','dispatch_check','["b4ecb24efbda54733973fcaa","tidy"]',NULL);
INSERT INTO "change" VALUES(70,'721991c72fffbc122f6d6a09','dispatch_item','["b4ecb24efbda54733973fcaa","training"]',NULL);
INSERT INTO "change" VALUES(71,'721991c72fffbc122f6d6a09','stock','["6a689958630aa6b38794f4a4","roller","new"]','{"holder_id":"6a689958630aa6b38794f4a4","part":"roller","condition":"new","quantity":1}');
INSERT INTO "change" VALUES(72,'721991c72fffbc122f6d6a09','stock_move','["ea9fb084538ed4cd803e3184"]',NULL);
INSERT INTO "change" VALUES(73,'721991c72fffbc122f6d6a09','priced_line','["f0f886f87437d7ed155f70a4"]',NULL);
INSERT INTO "change" VALUES(74,'721991c72fffbc122f6d6a09','priced_line','["b789da9dd463aa5cdd4ee95d"]',NULL);
INSERT INTO "change" VALUES(75,'721991c72fffbc122f6d6a09','priced_line','["872cb94f771bb95fd04e6a70"]',NULL);
INSERT INTO "change" VALUES(76,'721991c72fffbc122f6d6a09','priced_line','["1e886cf319b8622b3dbbc124"]',NULL);
INSERT INTO "change" VALUES(77,'721991c72fffbc122f6d6a09','priced_line','["74d6f36ad31f8a88a1f00547"]',NULL);
INSERT INTO "change" VALUES(78,'721991c72fffbc122f6d6a09','entitlement','["2cd0b427149f6412034fa666","training"]','{"contract_id":"2cd0b427149f6412034fa666","entitlement":"training","total":2,"used":0}');
INSERT INTO "change" VALUES(79,'e411efb91a95fee834d2d984','attachment','["ebf996e5905e63ee99909f57"]',NULL);
INSERT INTO "change" VALUES(80,'0f32b759fc22e318cb8004b2','attachment','["70938107950581e323827881"]',NULL);
INSERT INTO "change" VALUES(81,'5eabf191493d6c8efe20bc55','dispatch','["b4ecb24efbda54733973fcaa"]','{"id":"b4ecb24efbda54733973fcaa","ticket_id":"0d1f76f0ffedcb17a3048e25","visit":1,"engineer_id":"ec8ceb7f0ec16a4bcb9f079e","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":null,"cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"cost","work_charged":"free"}');
INSERT INTO "change" VALUES(82,'5eabf191493d6c8efe20bc55','dispatch','["b4ecb24efbda54733973fcaa"]','{"id":"b4ecb24efbda54733973fcaa","ticket_id":"0d1f76f0ffedcb17a3048e25","visit":1,"engineer_id":"ec8ceb7f0ec16a4bcb9f079e","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":null,"cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":"Li Na","signed_at":"2026-03-02T02:05:00Z","failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"cost","work_charged":"free"}');
INSERT INTO "change" VALUES(83,'5eabf191493d6c8efe20bc55','ticket_period','["0d1f76f0ffedcb17a3048e25","2026-03-02T01:00:00Z"]','{"ticket_id":"0d1f76f0ffedcb17a3048e25","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":"ec8ceb7f0ec16a4bcb9f079e"}');
INSERT INTO "change" VALUES(84,'5eabf191493d6c8efe20bc55','ticket_period','["0d1f76f0ffedcb17a3048e25","2026-03-02T02:05:00Z"]',NULL);
INSERT INTO "change" VALUES(85,'5eabf191493d6c8efe20bc55','ticket','["0d1f76f0ffedcb17a3048e25"]','{"id":"0d1f76f0ffedcb17a3048e25","number":"SD-000001","count":1,"summary":"printer jams","kind":"fault","customer_id":"cc2e0f48e552590790517b55","severity":null,"reach":null,"opened_at":"2026-03-02T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":"077ff0ee1dc308498415fbe2","contract_id":"2cd0b427149f6412034fa666","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(86,'5eabf191493d6c8efe20bc55','clock','["ecf43641c57b1b234d0f1c28"]','{"id":"ecf43641c57b1b234d0f1c28","ticket_id":"0d1f76f0ffedcb17a3048e25","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(87,'5eabf191493d6c8efe20bc55','clock_period','["ecf43641c57b1b234d0f1c28","2026-03-02T01:00:00Z"]','{"clock_id":"ecf43641c57b1b234d0f1c28","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(88,'7f2bc1e0f2596e2019c24631','card','["3176218f7a73c5dd7b088901"]','{"id":"3176218f7a73c5dd7b088901","number":"CARD-0001","customer_id":"cc2e0f48e552590790517b55","value":50000,"balance":50000,"currency":"CNY","sold_at":"2026-03-02T00:30:00Z","decimals":2}');
INSERT INTO "change" VALUES(89,'7f2bc1e0f2596e2019c24631','payment','["ad2330d6f0ae8e058222f3c3"]',NULL);
INSERT INTO "change" VALUES(90,'5285d38c99c460b295c6b969','payment','["b6c7ef1334734d42dca64faf"]',NULL);
INSERT INTO "change" VALUES(91,'7a80d21b398196b72a531737','dispatch','["b4ecb24efbda54733973fcaa"]','{"id":"b4ecb24efbda54733973fcaa","ticket_id":"0d1f76f0ffedcb17a3048e25","visit":1,"engineer_id":"ec8ceb7f0ec16a4bcb9f079e","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":"2026-03-02T02:05:00Z","cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":"Li Na","signed_at":"2026-03-02T02:05:00Z","failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"cost","work_charged":"free"}');
INSERT INTO "change" VALUES(92,'2a5c99a0673c7ac8e2b2668b','discount','["0d1f76f0ffedcb17a3048e25"]',NULL);
INSERT INTO "change" VALUES(93,'1d88242b3fef71d3b79c9e9b','payment','["406dcbeb9b6d8958187c23ce"]',NULL);
INSERT INTO "change" VALUES(94,'cd9e086d0c2a783b1a54771f','payment','["406dcbeb9b6d8958187c23ce"]','{"id":"406dcbeb9b6d8958187c23ce","receipt":"R-0003","ticket_id":"0d1f76f0ffedcb17a3048e25","amount":500,"currency":"CNY","method":"transfer","card_id":null,"at":"2026-03-02T02:05:00Z","taken_by":"tester","decimals":2,"kind":"refund","voided_at":null,"voided_by":null,"voided_why":null}');
INSERT INTO "change" VALUES(95,'56b1c4c190e4f369fde6829f','ticket_period','["0d1f76f0ffedcb17a3048e25","2026-03-02T02:05:00Z"]','{"ticket_id":"0d1f76f0ffedcb17a3048e25","since":"2026-03-02T02:05:00Z","until":"9999-12-31T23:59:59Z","state":"resolved","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":"ec8ceb7f0ec16a4bcb9f079e"}');
INSERT INTO "change" VALUES(96,'56b1c4c190e4f369fde6829f','ticket_period','["0d1f76f0ffedcb17a3048e25","2026-03-02T02:05:00Z"]',NULL);
INSERT INTO "change" VALUES(97,'225b3805e2c8fa711a3ba0a7','ticket','["bad215f847fe94df5200c661"]',NULL);
INSERT INTO "change" VALUES(98,'225b3805e2c8fa711a3ba0a7','ticket_period','["bad215f847fe94df5200c661","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(99,'225b3805e2c8fa711a3ba0a7','call','["a17b80709b770d7608a70339"]',NULL);
INSERT INTO "change" VALUES(100,'225b3805e2c8fa711a3ba0a7','clock','["2bbc68d911f9cb3c346e9d9b"]',NULL);
INSERT INTO "change" VALUES(101,'225b3805e2c8fa711a3ba0a7','clock','["67fad9234b5fe757931f9793"]',NULL);
INSERT INTO "change" VALUES(102,'225b3805e2c8fa711a3ba0a7','clock_period','["2bbc68d911f9cb3c346e9d9b","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(103,'225b3805e2c8fa711a3ba0a7','clock_period','["67fad9234b5fe757931f9793","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(104,'9d7e8c7cf0f403a00b7b894c','call','["31d421d80b9dbf2132414ece"]',NULL);
INSERT INTO "change" VALUES(105,'89bc28110155978095c2152d','loan','["250403b4c498ecd1f62dd42b"]',NULL);
INSERT INTO "change" VALUES(106,'69f8e42adc6dc1406137c4e9','rma','["33783ab0b20bd322f432c31c"]',NULL);
INSERT INTO "change" VALUES(107,'738525fc29976108b44ac75e','approval','["return","33783ab0b20bd322f432c31c","wang"]',NULL);
INSERT INTO "change" VALUES(108,'738525fc29976108b44ac75e','rma','["33783ab0b20bd322f432c31c"]','{"id":"33783ab0b20bd322f432c31c","number":"RMA-0001","ticket_id":"bad215f847fe94df5200c661","equipment_id":"b642c75dce83b59adf354cec","reason":"quality","decision":"repair","freight":"desk","because":"{\"when\": {\"warranty\": [\"in\"]}}","overruled_by":null,"asked_at":"2026-03-02T03:00:00Z","asked_by":"tester","approved_at":null,"sent_at":null,"back_at":null,"done_at":null,"reached_at":null,"freight_back":"desk","book":null,"cost_there":null,"cost_back":null,"currency":null,"decimals":null,"repair_first":0,"signed_by":null}');
INSERT INTO "change" VALUES(109,'8fd726da6d223b08cfcfa6b3','consent','["c12a8805f72ffb4ea5e431a7"]',NULL);
INSERT INTO "change" VALUES(110,'e0cd69f2f6043930324c4fdd','rma','["33783ab0b20bd322f432c31c"]','{"id":"33783ab0b20bd322f432c31c","number":"RMA-0001","ticket_id":"bad215f847fe94df5200c661","equipment_id":"b642c75dce83b59adf354cec","reason":"quality","decision":"repair","freight":"desk","because":"{\"when\": {\"warranty\": [\"in\"]}}","overruled_by":null,"asked_at":"2026-03-02T03:00:00Z","asked_by":"tester","approved_at":"2026-03-02T03:00:00Z","sent_at":null,"back_at":null,"done_at":null,"reached_at":null,"freight_back":"desk","book":null,"cost_there":null,"cost_back":null,"currency":null,"decimals":null,"repair_first":0,"signed_by":null}');
INSERT INTO "change" VALUES(111,'df5856fc6d440c069b3fac47','ticket_period','["bad215f847fe94df5200c661","2026-03-02T03:00:00Z"]','{"ticket_id":"bad215f847fe94df5200c661","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(112,'df5856fc6d440c069b3fac47','ticket_period','["bad215f847fe94df5200c661","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(113,'df5856fc6d440c069b3fac47','hold','["2031cc8df5d1657e16a141b5"]',NULL);
INSERT INTO "change" VALUES(114,'df5856fc6d440c069b3fac47','clock_period','["2bbc68d911f9cb3c346e9d9b","2026-03-02T03:00:00Z"]','{"clock_id":"2bbc68d911f9cb3c346e9d9b","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T06:00:00Z","held":0}');
INSERT INTO "change" VALUES(115,'df5856fc6d440c069b3fac47','clock_period','["2bbc68d911f9cb3c346e9d9b","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(116,'777870a88bab5767af9b0897','ticket','["672192b67da556af6aa5a654"]',NULL);
INSERT INTO "change" VALUES(117,'777870a88bab5767af9b0897','ticket_period','["672192b67da556af6aa5a654","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(118,'777870a88bab5767af9b0897','call','["89b887b01fef1d4c050372a8"]',NULL);
INSERT INTO "change" VALUES(119,'777870a88bab5767af9b0897','clock','["bf659eb075cf66e4373ca87b"]',NULL);
INSERT INTO "change" VALUES(120,'777870a88bab5767af9b0897','clock','["362440ad998c69e9801a4cd1"]',NULL);
INSERT INTO "change" VALUES(121,'777870a88bab5767af9b0897','clock_period','["bf659eb075cf66e4373ca87b","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(122,'777870a88bab5767af9b0897','clock_period','["362440ad998c69e9801a4cd1","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(123,'c3dd2167658cdb217b215d4a','ticket','["38ae38fb463174d0a8375810"]',NULL);
INSERT INTO "change" VALUES(124,'c3dd2167658cdb217b215d4a','ticket_period','["38ae38fb463174d0a8375810","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(125,'c3dd2167658cdb217b215d4a','call','["ea2babafb2d1ed6cb712c50b"]',NULL);
INSERT INTO "change" VALUES(126,'c3dd2167658cdb217b215d4a','clock','["fd59725b0030e73abb3edc39"]',NULL);
INSERT INTO "change" VALUES(127,'c3dd2167658cdb217b215d4a','clock','["ae4044cbc1651cba76fda314"]',NULL);
INSERT INTO "change" VALUES(128,'c3dd2167658cdb217b215d4a','clock','["43f8b34780c8e3f158ce87a5"]',NULL);
INSERT INTO "change" VALUES(129,'c3dd2167658cdb217b215d4a','clock_period','["fd59725b0030e73abb3edc39","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(130,'c3dd2167658cdb217b215d4a','clock_period','["ae4044cbc1651cba76fda314","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(131,'c3dd2167658cdb217b215d4a','clock_period','["43f8b34780c8e3f158ce87a5","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(132,'f9c3da0de7d330913c1f1759','ticket','["38ae38fb463174d0a8375810"]','{"id":"38ae38fb463174d0a8375810","number":"SD-000004","count":4,"summary":"registration desk is down","kind":"fault","customer_id":"cc2e0f48e552590790517b55","severity":null,"reach":null,"opened_at":"2026-03-02T03:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":"2cd0b427149f6412034fa666","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(133,'f9c3da0de7d330913c1f1759','ticket_period','["38ae38fb463174d0a8375810","2026-03-02T03:30:00Z"]','{"ticket_id":"38ae38fb463174d0a8375810","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(134,'f9c3da0de7d330913c1f1759','ticket_period','["38ae38fb463174d0a8375810","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(135,'f9c3da0de7d330913c1f1759','clock','["fd59725b0030e73abb3edc39"]','{"id":"fd59725b0030e73abb3edc39","ticket_id":"38ae38fb463174d0a8375810","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(136,'f9c3da0de7d330913c1f1759','clock','["ae4044cbc1651cba76fda314"]','{"id":"ae4044cbc1651cba76fda314","ticket_id":"38ae38fb463174d0a8375810","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(137,'f9c3da0de7d330913c1f1759','clock','["43f8b34780c8e3f158ce87a5"]','{"id":"43f8b34780c8e3f158ce87a5","ticket_id":"38ae38fb463174d0a8375810","target":"solve","tier":"gold","within":"3 working days","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(138,'f9c3da0de7d330913c1f1759','clock_period','["43f8b34780c8e3f158ce87a5","2026-03-02T03:30:00Z"]','{"clock_id":"43f8b34780c8e3f158ce87a5","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-05T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(139,'f9c3da0de7d330913c1f1759','clock_period','["43f8b34780c8e3f158ce87a5","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(140,'9e63086e314d37953da6e82c','ticket_period','["38ae38fb463174d0a8375810","2026-03-02T06:00:00Z"]','{"ticket_id":"38ae38fb463174d0a8375810","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(141,'9e63086e314d37953da6e82c','ticket_period','["38ae38fb463174d0a8375810","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(142,'a9e0fc0094466b4f78c1a774','clock','["bf659eb075cf66e4373ca87b"]','{"id":"bf659eb075cf66e4373ca87b","ticket_id":"672192b67da556af6aa5a654","target":"answer","tier":"standard","within":"30m","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(143,'a9e0fc0094466b4f78c1a774','clock_period','["bf659eb075cf66e4373ca87b","2026-03-02T03:30:00Z"]','{"clock_id":"bf659eb075cf66e4373ca87b","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(144,'a9e0fc0094466b4f78c1a774','contract_extension','["bf659eb075cf66e4373ca87b"]',NULL);
INSERT INTO "change" VALUES(145,'a9e0fc0094466b4f78c1a774','contract','["b02cc48474793a11f2543ee1"]','{"id":"b02cc48474793a11f2543ee1","number":"C-0002","customer_id":"daab84770b6e0a5794fcc557","kind":"basic","tier":"standard","phase":null,"starts_on":"2026-01-01","ends_on":"2026-12-31"}');
INSERT INTO "change" VALUES(146,'0b41a1b0648524c8c07ac613','stock_request','["d14a555a03caed6adf2e2355"]',NULL);
INSERT INTO "change" VALUES(147,'ea60f7c4d90f797c430a98b6','approval','["request","d14a555a03caed6adf2e2355","wang"]',NULL);
INSERT INTO "change" VALUES(148,'ea60f7c4d90f797c430a98b6','stock_request','["d14a555a03caed6adf2e2355"]','{"id":"d14a555a03caed6adf2e2355","number":"REQ-0001","holder_id":"04a66550a08968867a26039c","part":"roller","quantity":2,"state":"asked","asked_at":"2026-03-02T06:00:00Z","asked_by":"tester","because":"for the fair"}');
INSERT INTO "change" VALUES(149,'470aa79249cd7f6dc13492d2','stock','["fc0c79097d3794bf962b7594","roller","new"]','{"holder_id":"fc0c79097d3794bf962b7594","part":"roller","condition":"new","quantity":5}');
INSERT INTO "change" VALUES(150,'470aa79249cd7f6dc13492d2','stock','["04a66550a08968867a26039c","roller","new"]','{"holder_id":"04a66550a08968867a26039c","part":"roller","condition":"new","quantity":2}');
INSERT INTO "change" VALUES(151,'470aa79249cd7f6dc13492d2','stock_move','["d7eb77a58adf90abce9c925a"]',NULL);
INSERT INTO "change" VALUES(152,'470aa79249cd7f6dc13492d2','stock_request','["d14a555a03caed6adf2e2355"]','{"id":"d14a555a03caed6adf2e2355","number":"REQ-0001","holder_id":"04a66550a08968867a26039c","part":"roller","quantity":2,"state":"approved","asked_at":"2026-03-02T06:00:00Z","asked_by":"tester","because":"for the fair"}');
INSERT INTO "change" VALUES(153,'4dcd3f5a2866c4470e091f13','stock','["9fb88adf6c272b62fcd1f6c5","roller","new"]','{"holder_id":"9fb88adf6c272b62fcd1f6c5","part":"roller","condition":"new","quantity":2}');
INSERT INTO "change" VALUES(154,'4dcd3f5a2866c4470e091f13','stock_move','["a4a4696508dd1297d96271db"]',NULL);
INSERT INTO "change" VALUES(155,'4dcd3f5a2866c4470e091f13','loss','["a4a4696508dd1297d96271db"]',NULL);
INSERT INTO "change" VALUES(156,'48f5a444cf0bba854a20f682','entitlement','["2cd0b427149f6412034fa666","visit"]','{"contract_id":"2cd0b427149f6412034fa666","entitlement":"visit","total":4,"used":0}');
INSERT INTO "change" VALUES(157,'2048eda97dff863d21258ca6','ticket','["9d59769668eda7cf954d499f"]',NULL);
INSERT INTO "change" VALUES(158,'2048eda97dff863d21258ca6','ticket_period','["9d59769668eda7cf954d499f","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(159,'2048eda97dff863d21258ca6','call','["7258ccb5de7dbb044c56dfe4"]',NULL);
INSERT INTO "change" VALUES(160,'2048eda97dff863d21258ca6','clock','["56432e4f1d451e9f6eaff1fc"]',NULL);
INSERT INTO "change" VALUES(161,'2048eda97dff863d21258ca6','clock','["da7bdc888b9b3ab33318c046"]',NULL);
INSERT INTO "change" VALUES(162,'2048eda97dff863d21258ca6','clock','["1b3972ca85a8c2b67d583f38"]',NULL);
INSERT INTO "change" VALUES(163,'2048eda97dff863d21258ca6','clock_period','["56432e4f1d451e9f6eaff1fc","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(164,'2048eda97dff863d21258ca6','clock_period','["da7bdc888b9b3ab33318c046","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(165,'2048eda97dff863d21258ca6','clock_period','["1b3972ca85a8c2b67d583f38","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(166,'364269c72990f3780c1dd036','escalation','["43f8b34780c8e3f158ce87a5",75]',NULL);
INSERT INTO "change" VALUES(167,'364269c72990f3780c1dd036','notice','["417b5ca8fd949ab0140460ec"]',NULL);
INSERT INTO "change" VALUES(168,'933acf807ae504a54a4ede21','notice','["417b5ca8fd949ab0140460ec"]','{"id":"417b5ca8fd949ab0140460ec","ticket_id":"38ae38fb463174d0a8375810","recipient":"head","engineer_id":null,"way":"command","made_at":"2026-03-02T09:20:00Z","document":"{\"target\": \"solve\", \"within\": \"same day\", \"percent\": 75, \"note\": \"time is running out\", \"due_at\": \"2026-03-02T09:30:00Z\", \"ticket\": {\"number\": \"SD-000004\", \"summary\": \"registration desk is down\", \"state\": \"open\", \"priority\": \"P1\", \"tier\": \"gold\", \"region\": \"city\", \"level\": \"2\", \"kind\": \"fault\", \"customer\": \"Example Clinic\", \"engineer\": null, \"opened_at\": \"2026-03-02T03:30:00Z\"}}","claimed_until":"2026-03-02T09:22:00Z","sent_at":null,"tries":0,"error":null,"clock_id":"43f8b34780c8e3f158ce87a5","percent":75,"about_at":"2026-03-02T08:15:00Z","not_before":null,"event_seq":null}');
INSERT INTO "change" VALUES(169,'6f035e61d7c5229c44a56d70','escalation','["1b3972ca85a8c2b67d583f38",75]',NULL);
INSERT INTO "change" VALUES(170,'6f035e61d7c5229c44a56d70','notice','["0d7f466f4d9cfc09ac4c8981"]',NULL);
INSERT INTO "change" VALUES(171,'46d6fea7d502a88863afeacb','escalation','["43f8b34780c8e3f158ce87a5",100]',NULL);
INSERT INTO "change" VALUES(172,'46d6fea7d502a88863afeacb','ticket_period','["38ae38fb463174d0a8375810","2026-03-02T06:00:00Z"]','{"ticket_id":"38ae38fb463174d0a8375810","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":null}');
INSERT INTO "change" VALUES(173,'46d6fea7d502a88863afeacb','ticket_period','["38ae38fb463174d0a8375810","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(174,'46d6fea7d502a88863afeacb','clock','["43f8b34780c8e3f158ce87a5"]','{"id":"43f8b34780c8e3f158ce87a5","ticket_id":"38ae38fb463174d0a8375810","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(175,'d219faed5f2c63c6bc89c80e','escalation','["1b3972ca85a8c2b67d583f38",100]',NULL);
INSERT INTO "change" VALUES(176,'d219faed5f2c63c6bc89c80e','ticket_period','["9d59769668eda7cf954d499f","2026-03-02T09:20:00Z"]','{"ticket_id":"9d59769668eda7cf954d499f","since":"2026-03-02T09:20:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(177,'d219faed5f2c63c6bc89c80e','ticket_period','["9d59769668eda7cf954d499f","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(178,'d219faed5f2c63c6bc89c80e','clock','["1b3972ca85a8c2b67d583f38"]','{"id":"1b3972ca85a8c2b67d583f38","ticket_id":"9d59769668eda7cf954d499f","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(179,'d219faed5f2c63c6bc89c80e','clock','["56432e4f1d451e9f6eaff1fc"]','{"id":"56432e4f1d451e9f6eaff1fc","ticket_id":"9d59769668eda7cf954d499f","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(180,'d219faed5f2c63c6bc89c80e','clock','["da7bdc888b9b3ab33318c046"]','{"id":"da7bdc888b9b3ab33318c046","ticket_id":"9d59769668eda7cf954d499f","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(181,'4b5a9c99cda2f45b3dcfa4bb','escalation','["1b3972ca85a8c2b67d583f38",150]',NULL);
INSERT INTO "change" VALUES(182,'4b5a9c99cda2f45b3dcfa4bb','ticket_period','["9d59769668eda7cf954d499f","2026-03-03T01:00:00Z"]','{"ticket_id":"9d59769668eda7cf954d499f","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":null}');
INSERT INTO "change" VALUES(183,'4b5a9c99cda2f45b3dcfa4bb','ticket_period','["9d59769668eda7cf954d499f","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(184,'27c290ac82ef7cbf68595ae3','notice','["0d7f466f4d9cfc09ac4c8981"]','{"id":"0d7f466f4d9cfc09ac4c8981","ticket_id":"9d59769668eda7cf954d499f","recipient":"head","engineer_id":null,"way":"command","made_at":"2026-03-03T01:00:00Z","document":"{\"target\": \"solve\", \"within\": \"same day\", \"percent\": 75, \"note\": \"time is running out\", \"due_at\": \"2026-03-02T09:30:00Z\", \"ticket\": {\"number\": \"SD-000005\", \"summary\": \"cannot log in\", \"state\": \"open\", \"priority\": \"P1\", \"tier\": \"gold\", \"region\": \"city\", \"level\": \"1\", \"kind\": \"fault\", \"customer\": \"Example Clinic\", \"engineer\": null, \"opened_at\": \"2026-03-02T09:20:00Z\"}}","claimed_until":"2026-03-03T01:02:00Z","sent_at":null,"tries":0,"error":null,"clock_id":"1b3972ca85a8c2b67d583f38","percent":75,"about_at":"2026-03-02T09:27:30Z","not_before":null,"event_seq":null}');
INSERT INTO "change" VALUES(185,'1a069b1ad86c92bd0aeb4206','ticket','["d4de0aeb9aa707480b884a0b"]',NULL);
INSERT INTO "change" VALUES(186,'1a069b1ad86c92bd0aeb4206','ticket_period','["d4de0aeb9aa707480b884a0b","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(187,'1a069b1ad86c92bd0aeb4206','call','["812cff4695672f70a4f2e193"]',NULL);
INSERT INTO "change" VALUES(188,'1a069b1ad86c92bd0aeb4206','clock','["4a659657101fbe180ad23734"]',NULL);
INSERT INTO "change" VALUES(189,'1a069b1ad86c92bd0aeb4206','clock','["918114ca12ffade62a9146d5"]',NULL);
INSERT INTO "change" VALUES(190,'1a069b1ad86c92bd0aeb4206','clock_period','["4a659657101fbe180ad23734","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(191,'1a069b1ad86c92bd0aeb4206','clock_period','["918114ca12ffade62a9146d5","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(192,'f794b1744fb0b24430615e7f','ticket_period','["d4de0aeb9aa707480b884a0b","2026-03-03T01:00:00Z"]','{"ticket_id":"d4de0aeb9aa707480b884a0b","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(193,'f794b1744fb0b24430615e7f','ticket_period','["d4de0aeb9aa707480b884a0b","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(194,'f794b1744fb0b24430615e7f','ticket','["d4de0aeb9aa707480b884a0b"]','{"id":"d4de0aeb9aa707480b884a0b","number":"SD-000006","count":6,"summary":"called by mistake","kind":"fault","customer_id":"48680528aa739ffe759a6669","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(195,'f794b1744fb0b24430615e7f','clock','["4a659657101fbe180ad23734"]','{"id":"4a659657101fbe180ad23734","ticket_id":"d4de0aeb9aa707480b884a0b","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(196,'f794b1744fb0b24430615e7f','clock','["918114ca12ffade62a9146d5"]','{"id":"918114ca12ffade62a9146d5","ticket_id":"d4de0aeb9aa707480b884a0b","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(197,'f794b1744fb0b24430615e7f','clock_period','["4a659657101fbe180ad23734","2026-03-03T01:00:00Z"]','{"clock_id":"4a659657101fbe180ad23734","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-03T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(198,'f794b1744fb0b24430615e7f','clock_period','["918114ca12ffade62a9146d5","2026-03-03T01:00:00Z"]','{"clock_id":"918114ca12ffade62a9146d5","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(199,'4c507741127330c5e2f2b19d','ticket','["663a23811b1c2fdb79200ec1"]',NULL);
INSERT INTO "change" VALUES(200,'4c507741127330c5e2f2b19d','ticket_period','["663a23811b1c2fdb79200ec1","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(201,'4c507741127330c5e2f2b19d','call','["470b3e89d80cfb60ceebe899"]',NULL);
INSERT INTO "change" VALUES(202,'4c507741127330c5e2f2b19d','clock','["8a1f0a2bc189432fd9d1ad35"]',NULL);
INSERT INTO "change" VALUES(203,'4c507741127330c5e2f2b19d','clock','["65809e56514478b6e5554d83"]',NULL);
INSERT INTO "change" VALUES(204,'4c507741127330c5e2f2b19d','clock_period','["8a1f0a2bc189432fd9d1ad35","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(205,'4c507741127330c5e2f2b19d','clock_period','["65809e56514478b6e5554d83","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(206,'6c42428c49617a290f5030f4','ticket_period','["663a23811b1c2fdb79200ec1","2026-03-03T01:00:00Z"]','{"ticket_id":"663a23811b1c2fdb79200ec1","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(207,'6c42428c49617a290f5030f4','ticket_period','["663a23811b1c2fdb79200ec1","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(208,'6c42428c49617a290f5030f4','dispatch','["6ae0016800531d62c2c254bb"]',NULL);
INSERT INTO "change" VALUES(209,'cc35cd104581deb70dd63846','dispatch','["6ae0016800531d62c2c254bb"]','{"id":"6ae0016800531d62c2c254bb","ticket_id":"663a23811b1c2fdb79200ec1","visit":1,"engineer_id":"cdf4a790ee8c9b989505ef6d","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(210,'cc35cd104581deb70dd63846','clock','["8a1f0a2bc189432fd9d1ad35"]','{"id":"8a1f0a2bc189432fd9d1ad35","ticket_id":"663a23811b1c2fdb79200ec1","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(211,'cc35cd104581deb70dd63846','clock_period','["8a1f0a2bc189432fd9d1ad35","2026-03-03T01:00:00Z"]','{"clock_id":"8a1f0a2bc189432fd9d1ad35","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-03T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(212,'f48d3ee4f5462f9cf82ac1f2','dispatch','["6ae0016800531d62c2c254bb"]','{"id":"6ae0016800531d62c2c254bb","ticket_id":"663a23811b1c2fdb79200ec1","visit":1,"engineer_id":"cdf4a790ee8c9b989505ef6d","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-03T01:00:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(213,'f48d3ee4f5462f9cf82ac1f2','priced_line','["35947b9a6f2e183b4abe9e9f"]',NULL);
INSERT INTO "change" VALUES(214,'f48d3ee4f5462f9cf82ac1f2','priced_line','["e852fd881fdd7244a493b80d"]',NULL);
INSERT INTO "change" VALUES(215,'f48d3ee4f5462f9cf82ac1f2','dispatch','["6ae0016800531d62c2c254bb"]','{"id":"6ae0016800531d62c2c254bb","ticket_id":"663a23811b1c2fdb79200ec1","visit":1,"engineer_id":"cdf4a790ee8c9b989505ef6d","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-03T01:00:00Z","recorded_at":"2026-03-03T01:00:00Z","finished_at":null,"cancelled_at":null,"fault":"none","cause":"no training","action":"explained","result":"they know how","minutes":30,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":"in warranty","overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"free","work_charged":"free"}');
INSERT INTO "change" VALUES(216,'f359203ef7c5abc7f774c384','ticket_period','["663a23811b1c2fdb79200ec1","2026-03-03T01:00:00Z"]','{"ticket_id":"663a23811b1c2fdb79200ec1","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"cdf4a790ee8c9b989505ef6d"}');
INSERT INTO "change" VALUES(217,'f359203ef7c5abc7f774c384','ticket_period','["663a23811b1c2fdb79200ec1","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(218,'f359203ef7c5abc7f774c384','ticket','["663a23811b1c2fdb79200ec1"]','{"id":"663a23811b1c2fdb79200ec1","number":"SD-000007","count":7,"summary":"how does it print","kind":"fault","customer_id":"48680528aa739ffe759a6669","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(219,'f359203ef7c5abc7f774c384','clock','["65809e56514478b6e5554d83"]','{"id":"65809e56514478b6e5554d83","ticket_id":"663a23811b1c2fdb79200ec1","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(220,'f359203ef7c5abc7f774c384','clock_period','["65809e56514478b6e5554d83","2026-03-03T01:00:00Z"]','{"clock_id":"65809e56514478b6e5554d83","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(221,'f3b059645cde8334df9a7783','ticket_period','["663a23811b1c2fdb79200ec1","2026-03-03T01:00:00Z"]','{"ticket_id":"663a23811b1c2fdb79200ec1","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"resolved","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"cdf4a790ee8c9b989505ef6d"}');
INSERT INTO "change" VALUES(222,'f3b059645cde8334df9a7783','ticket_period','["663a23811b1c2fdb79200ec1","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(223,'a0f56ccd216fc3634b727e59','ticket_period','["663a23811b1c2fdb79200ec1","2026-03-03T01:00:00Z"]','{"ticket_id":"663a23811b1c2fdb79200ec1","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"closed","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"cdf4a790ee8c9b989505ef6d"}');
INSERT INTO "change" VALUES(224,'a0f56ccd216fc3634b727e59','ticket_period','["663a23811b1c2fdb79200ec1","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(225,'a0f56ccd216fc3634b727e59','hold','["75729a99149e1cd9b4eecb0b"]',NULL);
INSERT INTO "change" VALUES(226,'a0f56ccd216fc3634b727e59','ticket','["663a23811b1c2fdb79200ec1"]','{"id":"663a23811b1c2fdb79200ec1","number":"SD-000007","count":7,"summary":"how does it print","kind":"fault","customer_id":"48680528aa739ffe759a6669","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":"2026-03-03T01:00:00Z","cause":"no training","solution":"explained","equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(227,'a0f56ccd216fc3634b727e59','clock','["65809e56514478b6e5554d83"]','{"id":"65809e56514478b6e5554d83","ticket_id":"663a23811b1c2fdb79200ec1","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":"resolved","stopped_at":"2026-03-03T01:00:00Z","missed_at":null,"outcome":"met","counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(228,'a0f56ccd216fc3634b727e59','clock_period','["65809e56514478b6e5554d83","2026-03-03T01:00:00Z"]','{"clock_id":"65809e56514478b6e5554d83","since":"2026-03-03T01:00:00Z","until":"2026-03-03T01:00:00Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(229,'a0f56ccd216fc3634b727e59','clock_period','["65809e56514478b6e5554d83","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(230,'d2686b2c59f5e68c6b5963be','customer','["0503b322802fa9959e740ba7"]',NULL);
INSERT INTO "change" VALUES(231,'d2686b2c59f5e68c6b5963be','ticket','["52145b5d562519e69aaa2bd4"]',NULL);
INSERT INTO "change" VALUES(232,'d2686b2c59f5e68c6b5963be','ticket_period','["52145b5d562519e69aaa2bd4","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(233,'d2686b2c59f5e68c6b5963be','call','["d8ec74b23c80b7351c04591f"]',NULL);
INSERT INTO "change" VALUES(234,'d2686b2c59f5e68c6b5963be','clock','["e23e5440549e785af7f12fe1"]',NULL);
INSERT INTO "change" VALUES(235,'d2686b2c59f5e68c6b5963be','clock','["1c6c9d11ee8305a4015a6c00"]',NULL);
INSERT INTO "change" VALUES(236,'d2686b2c59f5e68c6b5963be','clock_period','["e23e5440549e785af7f12fe1","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(237,'d2686b2c59f5e68c6b5963be','clock_period','["1c6c9d11ee8305a4015a6c00","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(238,'d2686b2c59f5e68c6b5963be','engineer','["919493aba8f9d922295ef4d2"]',NULL);
INSERT INTO "change" VALUES(239,'d2686b2c59f5e68c6b5963be','ticket_period','["52145b5d562519e69aaa2bd4","2026-03-02T00:40:00Z"]',NULL);
INSERT INTO "change" VALUES(240,'d2686b2c59f5e68c6b5963be','ticket_period','["52145b5d562519e69aaa2bd4","2026-03-02T00:50:00Z"]',NULL);
INSERT INTO "change" VALUES(241,'52b9076f11bbef5de70087ef','engineer','["cdf4a790ee8c9b989505ef6d"]','{"id":"cdf4a790ee8c9b989505ef6d","name":"Zhao Min","name_key":"zhao min","login":"zhao","station":"centre","level":null,"phone":null,"mail":null,"active":1,"capacity":null}');
INSERT INTO "change" VALUES(242,'52b9076f11bbef5de70087ef','engineer_skill','["cdf4a790ee8c9b989505ef6d","installation"]','{"engineer_id":"cdf4a790ee8c9b989505ef6d","skill":"installation"}');
INSERT INTO "change" VALUES(243,'52b9076f11bbef5de70087ef','engineer_skill','["cdf4a790ee8c9b989505ef6d","installation"]',NULL);
INSERT INTO "change" VALUES(244,'52b9076f11bbef5de70087ef','engineer_role','["cdf4a790ee8c9b989505ef6d","reception"]','{"engineer_id":"cdf4a790ee8c9b989505ef6d","role":"reception"}');
INSERT INTO "change" VALUES(245,'52b9076f11bbef5de70087ef','engineer_role','["cdf4a790ee8c9b989505ef6d","reception"]',NULL);
INSERT INTO "change" VALUES(246,'3ddf5820d695b30b6b8e45b2','absence','["b1e4bd27f95ef8b2f8beb7c8"]',NULL);
INSERT INTO "change" VALUES(247,'4458df2419ca9e7f8c010b22','appointment','["0ae48b64c4b5cf351a8f2938"]',NULL);
INSERT INTO "change" VALUES(248,'24867e5f593801d06a9d965e','ticket_period','["38ae38fb463174d0a8375810","2026-03-03T01:00:00Z"]','{"ticket_id":"38ae38fb463174d0a8375810","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"3","engineer_id":null}');
INSERT INTO "change" VALUES(249,'24867e5f593801d06a9d965e','ticket_period','["38ae38fb463174d0a8375810","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(250,'24867e5f593801d06a9d965e','hold','["2611c379167e9341b60fedc4"]',NULL);
INSERT INTO "change" VALUES(251,'24867e5f593801d06a9d965e','clock_period','["fd59725b0030e73abb3edc39","2026-03-02T03:30:00Z"]','{"clock_id":"fd59725b0030e73abb3edc39","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":0}');
INSERT INTO "change" VALUES(252,'24867e5f593801d06a9d965e','clock_period','["ae4044cbc1651cba76fda314","2026-03-02T03:30:00Z"]','{"clock_id":"ae4044cbc1651cba76fda314","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(253,'24867e5f593801d06a9d965e','clock_period','["43f8b34780c8e3f158ce87a5","2026-03-02T06:00:00Z"]','{"clock_id":"43f8b34780c8e3f158ce87a5","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(254,'24867e5f593801d06a9d965e','clock_period','["fd59725b0030e73abb3edc39","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(255,'24867e5f593801d06a9d965e','clock_period','["ae4044cbc1651cba76fda314","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(256,'24867e5f593801d06a9d965e','clock_period','["43f8b34780c8e3f158ce87a5","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(257,'24867e5f593801d06a9d965e','clock_period','["fd59725b0030e73abb3edc39","2026-03-04T01:00:00Z"]','{"clock_id":"fd59725b0030e73abb3edc39","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(258,'24867e5f593801d06a9d965e','clock_period','["ae4044cbc1651cba76fda314","2026-03-04T01:00:00Z"]','{"clock_id":"ae4044cbc1651cba76fda314","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(259,'24867e5f593801d06a9d965e','clock_period','["43f8b34780c8e3f158ce87a5","2026-03-04T01:00:00Z"]','{"clock_id":"43f8b34780c8e3f158ce87a5","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(260,'24867e5f593801d06a9d965e','clock_period','["fd59725b0030e73abb3edc39","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(261,'24867e5f593801d06a9d965e','clock_period','["ae4044cbc1651cba76fda314","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(262,'24867e5f593801d06a9d965e','clock_period','["43f8b34780c8e3f158ce87a5","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(263,'c86ffb32d390f73af3289069','ticket','["efb047d71e873e38a9b66c35"]',NULL);
INSERT INTO "change" VALUES(264,'c86ffb32d390f73af3289069','ticket_period','["efb047d71e873e38a9b66c35","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(265,'c86ffb32d390f73af3289069','call','["f277a69722f9867ab61f7b5c"]',NULL);
INSERT INTO "change" VALUES(266,'c86ffb32d390f73af3289069','clock','["54521378ceced519aa462b58"]',NULL);
INSERT INTO "change" VALUES(267,'c86ffb32d390f73af3289069','clock','["42f2c8ff0fb8253c674b9b9b"]',NULL);
INSERT INTO "change" VALUES(268,'c86ffb32d390f73af3289069','clock','["b430dd734a8e95f3e0654eba"]',NULL);
INSERT INTO "change" VALUES(269,'c86ffb32d390f73af3289069','clock_period','["54521378ceced519aa462b58","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(270,'c86ffb32d390f73af3289069','clock_period','["42f2c8ff0fb8253c674b9b9b","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(271,'c86ffb32d390f73af3289069','clock_period','["b430dd734a8e95f3e0654eba","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(272,'2075d173a39f1c9b0e6f3bd1','ticket_period','["9d59769668eda7cf954d499f","2026-03-02T09:20:00Z"]','{"ticket_id":"9d59769668eda7cf954d499f","since":"2026-03-02T09:20:00Z","until":"2026-03-03T01:00:00Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(273,'2075d173a39f1c9b0e6f3bd1','ticket_period','["9d59769668eda7cf954d499f","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(274,'2075d173a39f1c9b0e6f3bd1','ticket_period','["9d59769668eda7cf954d499f","2026-03-03T01:00:00Z"]','{"ticket_id":"9d59769668eda7cf954d499f","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":"cdf4a790ee8c9b989505ef6d"}');
INSERT INTO "change" VALUES(275,'2075d173a39f1c9b0e6f3bd1','ticket_period','["9d59769668eda7cf954d499f","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(276,'3494e5dad06ac93b4af918c8','ticket','["87cd249cabfe0c3aae62a878"]',NULL);
INSERT INTO "change" VALUES(277,'3494e5dad06ac93b4af918c8','ticket_period','["87cd249cabfe0c3aae62a878","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(278,'3494e5dad06ac93b4af918c8','call','["f87efd4803f66db3f0ace0c8"]',NULL);
INSERT INTO "change" VALUES(279,'3494e5dad06ac93b4af918c8','clock','["2b29c7d96b3b7a41dd1bd748"]',NULL);
INSERT INTO "change" VALUES(280,'3494e5dad06ac93b4af918c8','clock','["ac1c7443bfdfd102aec1a900"]',NULL);
INSERT INTO "change" VALUES(281,'3494e5dad06ac93b4af918c8','clock_period','["2b29c7d96b3b7a41dd1bd748","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(282,'3494e5dad06ac93b4af918c8','clock_period','["ac1c7443bfdfd102aec1a900","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(283,'26faf957aeb3be18753d4c16','clock','["2b29c7d96b3b7a41dd1bd748"]','{"id":"2b29c7d96b3b7a41dd1bd748","ticket_id":"87cd249cabfe0c3aae62a878","target":"answer","tier":"standard","within":"30m","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-03-04T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-04T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(284,'26faf957aeb3be18753d4c16','clock_period','["2b29c7d96b3b7a41dd1bd748","2026-03-04T01:00:00Z"]','{"clock_id":"2b29c7d96b3b7a41dd1bd748","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-04T01:30:00Z","held":0}');
INSERT INTO "change" VALUES(285,'b1e41a9c0767c78a3328cdce','ticket_period','["38ae38fb463174d0a8375810","2026-03-04T01:00:00Z"]','{"ticket_id":"38ae38fb463174d0a8375810","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"held","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"3","engineer_id":null}');
INSERT INTO "change" VALUES(286,'b1e41a9c0767c78a3328cdce','ticket_period','["38ae38fb463174d0a8375810","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(287,'b1e41a9c0767c78a3328cdce','hold','["2611c379167e9341b60fedc4"]','{"id":"2611c379167e9341b60fedc4","ticket_id":"38ae38fb463174d0a8375810","reason":"customer","since":"2026-03-04T01:00:00Z","until":null,"set_by":"tester","note":null,"ends_at":"2026-03-06T01:00:00Z"}');
INSERT INTO "change" VALUES(288,'b1e41a9c0767c78a3328cdce','clock_period','["fd59725b0030e73abb3edc39","2026-03-06T01:00:00Z"]','{"clock_id":"fd59725b0030e73abb3edc39","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":0}');
INSERT INTO "change" VALUES(289,'b1e41a9c0767c78a3328cdce','clock_period','["ae4044cbc1651cba76fda314","2026-03-06T01:00:00Z"]','{"clock_id":"ae4044cbc1651cba76fda314","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(290,'b1e41a9c0767c78a3328cdce','clock_period','["43f8b34780c8e3f158ce87a5","2026-03-06T01:00:00Z"]','{"clock_id":"43f8b34780c8e3f158ce87a5","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(291,'b1e41a9c0767c78a3328cdce','clock_period','["fd59725b0030e73abb3edc39","2026-03-04T01:00:00Z"]','{"clock_id":"fd59725b0030e73abb3edc39","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(292,'b1e41a9c0767c78a3328cdce','clock_period','["ae4044cbc1651cba76fda314","2026-03-04T01:00:00Z"]','{"clock_id":"ae4044cbc1651cba76fda314","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(293,'b1e41a9c0767c78a3328cdce','clock_period','["43f8b34780c8e3f158ce87a5","2026-03-04T01:00:00Z"]','{"clock_id":"43f8b34780c8e3f158ce87a5","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(294,'b1e41a9c0767c78a3328cdce','clock_period','["fd59725b0030e73abb3edc39","2026-03-04T01:00:00Z"]','{"clock_id":"fd59725b0030e73abb3edc39","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(295,'b1e41a9c0767c78a3328cdce','clock_period','["ae4044cbc1651cba76fda314","2026-03-04T01:00:00Z"]','{"clock_id":"ae4044cbc1651cba76fda314","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(296,'b1e41a9c0767c78a3328cdce','clock_period','["43f8b34780c8e3f158ce87a5","2026-03-04T01:00:00Z"]','{"clock_id":"43f8b34780c8e3f158ce87a5","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(297,'b1e41a9c0767c78a3328cdce','clock_period','["fd59725b0030e73abb3edc39","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(298,'b1e41a9c0767c78a3328cdce','clock_period','["ae4044cbc1651cba76fda314","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(299,'b1e41a9c0767c78a3328cdce','clock_period','["43f8b34780c8e3f158ce87a5","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(300,'330bd88c52d1a2cf1f0b1458','training_session','["e64706681e2a3818dc9c8930"]',NULL);
INSERT INTO "change" VALUES(301,'632a37c0bb6a853399ed9998','trainee','["21d72000e9f9b4f6861e753f"]',NULL);
INSERT INTO "change" VALUES(302,'632a37c0bb6a853399ed9998','entitlement','["2cd0b427149f6412034fa666","training"]','{"contract_id":"2cd0b427149f6412034fa666","entitlement":"training","total":2,"used":1}');
INSERT INTO "change" VALUES(303,'632a37c0bb6a853399ed9998','trainee','["1e00613bce083dc28ee794df"]',NULL);
INSERT INTO "change" VALUES(304,'6719f694df30fb45a9e3ad9a','trainee','["4bcc8b30c508866afe57437c"]',NULL);
INSERT INTO "change" VALUES(305,'0b99cf8880d895833512ef08','training_session','["e64706681e2a3818dc9c8930"]','{"id":"e64706681e2a3818dc9c8930","number":"TR-0001","course":"use","at":"2026-03-31T06:00:00Z","trainer_id":"ec8ceb7f0ec16a4bcb9f079e","place":"North wing","customer_id":"cc2e0f48e552590790517b55","places":8,"held_at":null,"cancelled_at":null,"cancelled_because":null}');
INSERT INTO "change" VALUES(306,'0b99cf8880d895833512ef08','trainee','["1e00613bce083dc28ee794df"]','{"id":"1e00613bce083dc28ee794df","session_id":"e64706681e2a3818dc9c8930","name":"Mr Li","name_key":"mr li","customer_id":"cc2e0f48e552590790517b55","engineer_id":null,"contract_id":null,"entitlement":null,"amount":0,"currency":"CNY","decimals":2,"present":null,"mark":null,"passed":null,"certificate":null,"taught":0}');
INSERT INTO "change" VALUES(307,'0b99cf8880d895833512ef08','trainee','["21d72000e9f9b4f6861e753f"]','{"id":"21d72000e9f9b4f6861e753f","session_id":"e64706681e2a3818dc9c8930","name":"Ms Hu","name_key":"ms hu","customer_id":"cc2e0f48e552590790517b55","engineer_id":null,"contract_id":"2cd0b427149f6412034fa666","entitlement":"training","amount":null,"currency":null,"decimals":null,"present":null,"mark":null,"passed":null,"certificate":null,"taught":0}');
INSERT INTO "change" VALUES(308,'0b99cf8880d895833512ef08','engineer','["cdf4a790ee8c9b989505ef6d"]','{"id":"cdf4a790ee8c9b989505ef6d","name":"Zhao Min","name_key":"zhao min","login":"zhao","station":"centre","level":null,"phone":null,"mail":null,"active":1,"capacity":8}');
INSERT INTO "change" VALUES(309,'0b99cf8880d895833512ef08','engineer_skill','["cdf4a790ee8c9b989505ef6d","installation"]','{"engineer_id":"cdf4a790ee8c9b989505ef6d","skill":"installation"}');
INSERT INTO "change" VALUES(310,'0b99cf8880d895833512ef08','engineer_skill','["cdf4a790ee8c9b989505ef6d","installation"]',NULL);
INSERT INTO "change" VALUES(311,'0b99cf8880d895833512ef08','engineer_skill','["cdf4a790ee8c9b989505ef6d","soldering"]',NULL);
INSERT INTO "change" VALUES(312,'0b99cf8880d895833512ef08','engineer_role','["cdf4a790ee8c9b989505ef6d","reception"]','{"engineer_id":"cdf4a790ee8c9b989505ef6d","role":"reception"}');
INSERT INTO "change" VALUES(313,'0b99cf8880d895833512ef08','engineer_role','["cdf4a790ee8c9b989505ef6d","reception"]',NULL);
INSERT INTO "change" VALUES(314,'0b99cf8880d895833512ef08','trainee','["4bcc8b30c508866afe57437c"]','{"id":"4bcc8b30c508866afe57437c","session_id":"e64706681e2a3818dc9c8930","name":"Zhao Min","name_key":"zhao min","customer_id":null,"engineer_id":"cdf4a790ee8c9b989505ef6d","contract_id":null,"entitlement":null,"amount":null,"currency":null,"decimals":null,"present":null,"mark":null,"passed":null,"certificate":null,"taught":0}');
INSERT INTO "change" VALUES(315,'4d76634795af30c8d144c8f9','training_session','["8ae2d75916fb5165e262778e"]',NULL);
INSERT INTO "change" VALUES(316,'1f689c2e73bcc2df228dd689','assessment','["232067618fedc4e2a303f00e"]',NULL);
INSERT INTO "change" VALUES(317,'4e8ae57d38bce5a17f82f36b','assessment','["9ca8fbce3e8c85c2732a4bb7"]',NULL);
INSERT INTO "change" VALUES(318,'80652b9c327fea2fa8fe881d','assessment','["9ca8fbce3e8c85c2732a4bb7"]','{"id":"9ca8fbce3e8c85c2732a4bb7","number":"AS-0002","month":"2026-03","rule":"calls","engineer_id":"ec8ceb7f0ec16a4bcb9f079e","customer_id":null,"ticket_id":"0d1f76f0ffedcb17a3048e25","dispatch_id":null,"at":"2026-03-20T02:00:00Z","source":"hand","fact":null,"because":"line engaged","penalty":10000,"amount":10000,"currency":"CNY","decimals":2,"made_at":"2026-04-01T01:00:00Z","waived_at":null,"waived_by":null,"waived_because":null,"dropped_at":null}');
INSERT INTO "change" VALUES(319,'fa0930ebd1f0e76b69096e7e','assessment_month','["2026-03"]',NULL);
INSERT INTO "change" VALUES(320,'bda0e8ae9aa599e2e5f05905','assessment_told','["e1fa4c8f72c2296377d670a0"]',NULL);
INSERT INTO "change" VALUES(321,'a0d3099b399db7189aeaa9e0','turnover','["48680528aa739ffe759a6669","2026-02"]',NULL);
INSERT INTO "change" VALUES(322,'9d465d386f14d2a3ef99fbcf','settlement','["48680528aa739ffe759a6669","2026Q1"]',NULL);
INSERT INTO "change" VALUES(323,'73cf42827244d78cc5a984b8','turnover','["48680528aa739ffe759a6669","2026-04"]',NULL);
INSERT INTO "change" VALUES(324,'f0c28eb7820afb37970998e4','customer','["799b50dfdff7250510cb5dae"]',NULL);
INSERT INTO "change" VALUES(325,'f0c28eb7820afb37970998e4','phone','["799b50dfdff7250510cb5dae","861055500007","12"]',NULL);
INSERT INTO "change" VALUES(326,'2683c7c5b950653a24876e36','phone','["48680528aa739ffe759a6669","861055500007","12"]',NULL);
INSERT INTO "change" VALUES(327,'2683c7c5b950653a24876e36','phone','["799b50dfdff7250510cb5dae","861055500007","12"]','{"customer_id":"799b50dfdff7250510cb5dae","digits":"861055500007","extension":"12","shown":"010 5550 0007 ext 12","tail":"5500007","place":1}');
INSERT INTO "change" VALUES(328,'2683c7c5b950653a24876e36','customer','["799b50dfdff7250510cb5dae"]','{"id":"799b50dfdff7250510cb5dae","name":"Sample Dealers","name_key":"sample dealers","region":null,"tier":null,"phase":null,"address":null,"number":"CU-0005","merged_into":null,"category":null,"since_on":"2026-04-01","keeper_id":null,"note":null}');
INSERT INTO "change" VALUES(329,'03f0a30d796eda6ef1c8ec8d','contract_moved_end','["42b973cb266be9ba2a9c8a1a"]',NULL);
INSERT INTO "change" VALUES(330,'03f0a30d796eda6ef1c8ec8d','contract','["b02cc48474793a11f2543ee1"]','{"id":"b02cc48474793a11f2543ee1","number":"C-0002","customer_id":"daab84770b6e0a5794fcc557","kind":"basic","tier":"standard","phase":null,"starts_on":"2026-01-01","ends_on":"2027-01-31"}');
INSERT INTO "change" VALUES(331,'9d5d68d768c7fda956da2ecb','survey','["e7d1c8670e1dd41849d0a961"]',NULL);
INSERT INTO "change" VALUES(332,'9d5d68d768c7fda956da2ecb','survey_mark','["e7d1c8670e1dd41849d0a961","attitude"]',NULL);
INSERT INTO "change" VALUES(333,'5eaf0d2e85c3b5d6de90c91c','survey','["7e5dcf80b827f94fd0b5a1ca"]',NULL);
INSERT INTO "change" VALUES(334,'4e5fb48316be09d2ac1cbaef','contact','["4a57ae84f42e76a8f6496a21"]','{"id":"4a57ae84f42e76a8f6496a21","customer_id":"cc2e0f48e552590790517b55","site_id":"0a06e21470644915e236a47c","name":"Li Na","role":"head nurse","phone":"13800000003","mail":null,"left_on":null,"head":0}');
INSERT INTO "change" VALUES(335,'c8708decd78b9826b58708bd','equipment','["b642c75dce83b59adf354cec"]','{"id":"b642c75dce83b59adf354cec","serial":"PR-1002","serial_key":"pr-1002","kind":"printer","model":null,"customer_id":"daab84770b6e0a5794fcc557","site_id":null,"contract_id":"b02cc48474793a11f2543ee1","bought_on":"2026-02-01","delivered_on":null,"accepted_on":"2026-02-02","used_on":null,"scrapped_on":null,"plate":null,"plate_key":null,"note":null,"paid_on":null,"transferred_on":null}');
INSERT INTO "change" VALUES(336,'c6f9d4f1a845748bbad5c8fd','ticket','["096b4b7eb392532b46d9d857"]',NULL);
INSERT INTO "change" VALUES(337,'c6f9d4f1a845748bbad5c8fd','ticket_period','["096b4b7eb392532b46d9d857","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(338,'c6f9d4f1a845748bbad5c8fd','call','["fc348db001e34392ea76e941"]',NULL);
INSERT INTO "change" VALUES(339,'c6f9d4f1a845748bbad5c8fd','clock','["03c3f11b4918fde51c9c2f53"]',NULL);
INSERT INTO "change" VALUES(340,'c6f9d4f1a845748bbad5c8fd','clock','["74e305c89dcf6a6efd3bea51"]',NULL);
INSERT INTO "change" VALUES(341,'c6f9d4f1a845748bbad5c8fd','clock_period','["03c3f11b4918fde51c9c2f53","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(342,'c6f9d4f1a845748bbad5c8fd','clock_period','["74e305c89dcf6a6efd3bea51","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(343,'8ba0a3b52dc53fd65326ba66','withdrawn','["096b4b7eb392532b46d9d857"]',NULL);
INSERT INTO "change" VALUES(344,'8ba0a3b52dc53fd65326ba66','clock_period','["74e305c89dcf6a6efd3bea51","2026-04-01T01:00:00Z"]','{"clock_id":"74e305c89dcf6a6efd3bea51","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(345,'8ba0a3b52dc53fd65326ba66','clock_period','["03c3f11b4918fde51c9c2f53","2026-04-01T01:00:00Z"]','{"clock_id":"03c3f11b4918fde51c9c2f53","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(346,'8ba0a3b52dc53fd65326ba66','clock','["74e305c89dcf6a6efd3bea51"]','{"id":"74e305c89dcf6a6efd3bea51","ticket_id":"096b4b7eb392532b46d9d857","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(347,'8ba0a3b52dc53fd65326ba66','clock','["03c3f11b4918fde51c9c2f53"]','{"id":"03c3f11b4918fde51c9c2f53","ticket_id":"096b4b7eb392532b46d9d857","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(348,'8ba0a3b52dc53fd65326ba66','call','["fc348db001e34392ea76e941"]','{"id":"fc348db001e34392ea76e941","ticket_id":"096b4b7eb392532b46d9d857","at":"2026-04-01T01:00:00Z","channel":"phone","caller":null,"phone":null,"said":"a slip","taken_by":"tester","place":0,"wish":null,"opinion":null}');
INSERT INTO "change" VALUES(349,'8ba0a3b52dc53fd65326ba66','ticket_period','["096b4b7eb392532b46d9d857","2026-04-01T01:00:00Z"]','{"ticket_id":"096b4b7eb392532b46d9d857","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(350,'8ba0a3b52dc53fd65326ba66','ticket','["096b4b7eb392532b46d9d857"]','{"id":"096b4b7eb392532b46d9d857","number":"SD-000010","count":10,"summary":"a slip","kind":"fault","customer_id":"48680528aa739ffe759a6669","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(351,'8ba0a3b52dc53fd65326ba66','taken_back','[133]',NULL);
INSERT INTO "change" VALUES(352,'7bd982e7189432c6e763e7a9','ticket','["7a56ddba9f92956e9c4000e5"]',NULL);
INSERT INTO "change" VALUES(353,'7bd982e7189432c6e763e7a9','ticket_period','["7a56ddba9f92956e9c4000e5","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(354,'7bd982e7189432c6e763e7a9','call','["11265dac670eea05b44c1770"]',NULL);
INSERT INTO "change" VALUES(355,'7bd982e7189432c6e763e7a9','clock','["fea0e699da0499efbe3aa32a"]',NULL);
INSERT INTO "change" VALUES(356,'7bd982e7189432c6e763e7a9','clock','["56b90f72055b976cde93ac43"]',NULL);
INSERT INTO "change" VALUES(357,'7bd982e7189432c6e763e7a9','clock_period','["fea0e699da0499efbe3aa32a","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(358,'7bd982e7189432c6e763e7a9','clock_period','["56b90f72055b976cde93ac43","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(359,'bbc5dacec4b2a2bed108d229','ticket','["c4131fd4250a34db070c369d"]',NULL);
INSERT INTO "change" VALUES(360,'bbc5dacec4b2a2bed108d229','ticket_period','["c4131fd4250a34db070c369d","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(361,'bbc5dacec4b2a2bed108d229','call','["10c90cb367473e551abaee84"]',NULL);
INSERT INTO "change" VALUES(362,'bbc5dacec4b2a2bed108d229','clock','["a191ffaf79c1a1106dd7968b"]',NULL);
INSERT INTO "change" VALUES(363,'bbc5dacec4b2a2bed108d229','clock','["748ec4fdf92e9d875049c8b8"]',NULL);
INSERT INTO "change" VALUES(364,'bbc5dacec4b2a2bed108d229','clock_period','["a191ffaf79c1a1106dd7968b","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(365,'bbc5dacec4b2a2bed108d229','clock_period','["748ec4fdf92e9d875049c8b8","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(366,'d3cf3cf1397649d0c8eae96e','ticket','["c4131fd4250a34db070c369d"]','{"id":"c4131fd4250a34db070c369d","number":"SD-000012","count":12,"summary":"logged twice","kind":"fault","customer_id":"48680528aa739ffe759a6669","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(367,'d3cf3cf1397649d0c8eae96e','call','["10c90cb367473e551abaee84"]','{"id":"10c90cb367473e551abaee84","ticket_id":"c4131fd4250a34db070c369d","at":"2026-04-01T01:00:00Z","channel":"phone","caller":null,"phone":null,"said":"logged twice","taken_by":"tester","place":0,"wish":null,"opinion":null}');
INSERT INTO "change" VALUES(368,'436f72a17cd3cdd28e632221','call','["10c90cb367473e551abaee84"]','{"id":"10c90cb367473e551abaee84","ticket_id":"c4131fd4250a34db070c369d","at":"2026-04-01T01:00:00Z","channel":"phone","caller":"Mr Sample","phone":null,"said":"logged twice","taken_by":"tester","place":0,"wish":null,"opinion":null}');
INSERT INTO "change" VALUES(369,'436f72a17cd3cdd28e632221','ticket_period','["c4131fd4250a34db070c369d","2026-04-01T01:00:00Z"]','{"ticket_id":"c4131fd4250a34db070c369d","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(370,'436f72a17cd3cdd28e632221','ticket_period','["c4131fd4250a34db070c369d","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(371,'436f72a17cd3cdd28e632221','ticket','["c4131fd4250a34db070c369d"]','{"id":"c4131fd4250a34db070c369d","number":"SD-000012","count":12,"summary":"does anybody come","kind":"fault","customer_id":"48680528aa739ffe759a6669","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(372,'436f72a17cd3cdd28e632221','clock','["a191ffaf79c1a1106dd7968b"]','{"id":"a191ffaf79c1a1106dd7968b","ticket_id":"c4131fd4250a34db070c369d","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(373,'436f72a17cd3cdd28e632221','clock','["748ec4fdf92e9d875049c8b8"]','{"id":"748ec4fdf92e9d875049c8b8","ticket_id":"c4131fd4250a34db070c369d","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(374,'436f72a17cd3cdd28e632221','clock_period','["a191ffaf79c1a1106dd7968b","2026-04-01T01:00:00Z"]','{"clock_id":"a191ffaf79c1a1106dd7968b","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(375,'436f72a17cd3cdd28e632221','clock_period','["748ec4fdf92e9d875049c8b8","2026-04-01T01:00:00Z"]','{"clock_id":"748ec4fdf92e9d875049c8b8","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(376,'d44e9ad6dfc4c9cfd7f46c87','customer','["1bf0f0844f6904d2ff13e765"]',NULL);
INSERT INTO "change" VALUES(377,'d44e9ad6dfc4c9cfd7f46c87','customer_number','["k-17"]',NULL);
INSERT INTO "change" VALUES(378,'18d0e3a36ef0071f12dc150a','customer','["b850125d9f891cdd277493b0"]',NULL);
INSERT INTO "change" VALUES(379,'18d0e3a36ef0071f12dc150a','ticket','["ae3e7abb05dc60bb935001fe"]',NULL);
INSERT INTO "change" VALUES(380,'18d0e3a36ef0071f12dc150a','ticket_period','["ae3e7abb05dc60bb935001fe","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(381,'18d0e3a36ef0071f12dc150a','call','["62ea225be38ce000406a5240"]',NULL);
INSERT INTO "change" VALUES(382,'18d0e3a36ef0071f12dc150a','clock','["8d0b120febdca308fe16be9e"]',NULL);
INSERT INTO "change" VALUES(383,'18d0e3a36ef0071f12dc150a','clock','["bf6732ad7da5f3f625ecb70b"]',NULL);
INSERT INTO "change" VALUES(384,'18d0e3a36ef0071f12dc150a','clock_period','["8d0b120febdca308fe16be9e","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(385,'18d0e3a36ef0071f12dc150a','clock_period','["bf6732ad7da5f3f625ecb70b","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(386,'18d0e3a36ef0071f12dc150a','contact','["52595003861157f923b16304"]',NULL);
INSERT INTO "change" VALUES(387,'18d0e3a36ef0071f12dc150a','mail','["<1@example.invalid>"]',NULL);
INSERT INTO "change" VALUES(388,'dfc00a6971f7bc4484780a91','ticket_period','["7a56ddba9f92956e9c4000e5","2026-04-01T01:00:00Z"]','{"ticket_id":"7a56ddba9f92956e9c4000e5","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(389,'dfc00a6971f7bc4484780a91','ticket_period','["7a56ddba9f92956e9c4000e5","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(390,'dfc00a6971f7bc4484780a91','dispatch','["5dd82ff85da94ca5974b3db6"]',NULL);
INSERT INTO "change" VALUES(391,'dfc00a6971f7bc4484780a91','dispatch_crew','["5dd82ff85da94ca5974b3db6","cdf4a790ee8c9b989505ef6d"]',NULL);
INSERT INTO "change" VALUES(392,'1c5fb116b2b2baeeaacbc82e','task','["26e2fdda114c87b514b55b95"]',NULL);
INSERT INTO "change" VALUES(393,'6b670fcf3509df4215e2b729','task_move','["26e2fdda114c87b514b55b95",1]',NULL);
INSERT INTO "change" VALUES(394,'6b670fcf3509df4215e2b729','task','["26e2fdda114c87b514b55b95"]','{"id":"26e2fdda114c87b514b55b95","number":"T-0001","rule":null,"turn":null,"what":"send the manual","noun":"customer","noun_id":"cc2e0f48e552590790517b55","customer_id":"cc2e0f48e552590790517b55","engineer_id":"ec8ceb7f0ec16a4bcb9f079e","role":null,"batch":null,"made_at":"2026-04-01T01:00:00Z","made_by":"tester","planned_on":"2026-04-03","due_on":"2026-04-03","ticket_id":null,"done_at":null,"done_by":null,"outcome":null,"dropped_at":null,"because":null}');
INSERT INTO "change" VALUES(395,'abff9e4c5492e03c11c3e418','acceptance','["b642c75dce83b59adf354cec","final"]',NULL);
INSERT INTO "change" VALUES(396,'abff9e4c5492e03c11c3e418','equipment','["b642c75dce83b59adf354cec"]','{"id":"b642c75dce83b59adf354cec","serial":"PR-1002","serial_key":"pr-1002","kind":"printer","model":null,"customer_id":"daab84770b6e0a5794fcc557","site_id":null,"contract_id":"b02cc48474793a11f2543ee1","bought_on":"2026-02-01","delivered_on":null,"accepted_on":"2026-02-02","used_on":null,"scrapped_on":null,"plate":"豫A12345","plate_key":"豫a12345","note":"in the van","paid_on":null,"transferred_on":null}');
INSERT INTO "change" VALUES(397,'abff9e4c5492e03c11c3e418','kept_file','["equipment","b642c75dce83b59adf354cec",1]',NULL);
INSERT INTO "change" VALUES(398,'b44e8bad18e3a2c25a38a3d5','warranty_card','["b642c75dce83b59adf354cec"]',NULL);
INSERT INTO "change" VALUES(399,'5c3cb0bad40fcd3f680fddfc','care_rule','["count"]',NULL);
INSERT INTO "change" VALUES(400,'5c3cb0bad40fcd3f680fddfc','care_rule','["visit"]',NULL);
INSERT INTO "change" VALUES(401,'5c3cb0bad40fcd3f680fddfc','task','["9f28566d9f8ae32f7e0f311c"]',NULL);
INSERT INTO "change" VALUES(402,'5c3cb0bad40fcd3f680fddfc','task','["3eefe81c51d8dba7fd9fffd6"]',NULL);
INSERT INTO "change" VALUES(403,'5c3cb0bad40fcd3f680fddfc','task','["0621116e78deb8e1f8c49a7e"]',NULL);
INSERT INTO "change" VALUES(404,'5c3cb0bad40fcd3f680fddfc','task','["73155234f880c9e0fa218533"]',NULL);
INSERT INTO "change" VALUES(405,'cdf035027a2ca67e233710b1','dispatch','["5dd82ff85da94ca5974b3db6"]','{"id":"5dd82ff85da94ca5974b3db6","ticket_id":"7a56ddba9f92956e9c4000e5","visit":1,"engineer_id":"ec8ceb7f0ec16a4bcb9f079e","ordered_at":"2026-04-01T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(406,'cdf035027a2ca67e233710b1','clock','["fea0e699da0499efbe3aa32a"]','{"id":"fea0e699da0499efbe3aa32a","ticket_id":"7a56ddba9f92956e9c4000e5","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(407,'cdf035027a2ca67e233710b1','clock_period','["fea0e699da0499efbe3aa32a","2026-04-01T01:00:00Z"]','{"clock_id":"fea0e699da0499efbe3aa32a","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(408,'ccd20f8cfd63f66f0daa52e5','dispatch','["5dd82ff85da94ca5974b3db6"]','{"id":"5dd82ff85da94ca5974b3db6","ticket_id":"7a56ddba9f92956e9c4000e5","visit":1,"engineer_id":"ec8ceb7f0ec16a4bcb9f079e","ordered_at":"2026-04-01T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-04-01T01:00:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(409,'ccd20f8cfd63f66f0daa52e5','dispatch_check','["5dd82ff85da94ca5974b3db6","tidy"]',NULL);
INSERT INTO "change" VALUES(410,'ccd20f8cfd63f66f0daa52e5','dispatch_item','["5dd82ff85da94ca5974b3db6","training"]',NULL);
INSERT INTO "change" VALUES(411,'ccd20f8cfd63f66f0daa52e5','ticket','["091fc76bed91be92ca2a746a"]',NULL);
INSERT INTO "change" VALUES(412,'ccd20f8cfd63f66f0daa52e5','ticket_period','["091fc76bed91be92ca2a746a","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(413,'ccd20f8cfd63f66f0daa52e5','call','["c00bff45aa5d192b00bb4c38"]',NULL);
INSERT INTO "change" VALUES(414,'ccd20f8cfd63f66f0daa52e5','clock','["e1aa3ab422db97ebce56e76b"]',NULL);
INSERT INTO "change" VALUES(415,'ccd20f8cfd63f66f0daa52e5','clock','["72333182ee19ee748ffcf29d"]',NULL);
INSERT INTO "change" VALUES(416,'ccd20f8cfd63f66f0daa52e5','clock_period','["e1aa3ab422db97ebce56e76b","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(417,'ccd20f8cfd63f66f0daa52e5','clock_period','["72333182ee19ee748ffcf29d","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(418,'ccd20f8cfd63f66f0daa52e5','finding','["5dd82ff85da94ca5974b3db6","cable loose"]',NULL);
INSERT INTO "change" VALUES(419,'ccd20f8cfd63f66f0daa52e5','priced_line','["0aa4d12182110cbd78dafc99"]',NULL);
INSERT INTO "change" VALUES(420,'ccd20f8cfd63f66f0daa52e5','priced_line','["8c448d56f7aa68ec0d40ae54"]',NULL);
INSERT INTO "change" VALUES(421,'b1462f371e82083a388b4cb2','dispatch_check','["5dd82ff85da94ca5974b3db6","tidy"]','{"dispatch_id":"5dd82ff85da94ca5974b3db6","item":"tidy","kept":1,"judged_by":null}');
INSERT INTO "change" VALUES(422,'8b2f98093c52b36d40876c2a','article','["cb0c869c5bcd713dd13e4279"]',NULL);
INSERT INTO "change" VALUES(423,'95a1e8de4b9b2f3c3c2d65ff','ticket','["d3ba05a9bc6bf812e6014131"]',NULL);
INSERT INTO "change" VALUES(424,'95a1e8de4b9b2f3c3c2d65ff','ticket_period','["d3ba05a9bc6bf812e6014131","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(425,'95a1e8de4b9b2f3c3c2d65ff','call','["279c415803986983d8b7a961"]',NULL);
INSERT INTO "change" VALUES(426,'95a1e8de4b9b2f3c3c2d65ff','clock','["e0891f2722c69335ba79a670"]',NULL);
INSERT INTO "change" VALUES(427,'95a1e8de4b9b2f3c3c2d65ff','clock','["7094fad1e866011f06a9ce69"]',NULL);
INSERT INTO "change" VALUES(428,'95a1e8de4b9b2f3c3c2d65ff','clock_period','["e0891f2722c69335ba79a670","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(429,'95a1e8de4b9b2f3c3c2d65ff','clock_period','["7094fad1e866011f06a9ce69","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(430,'d374a540f5b5350fa791642b','ticket_period','["d3ba05a9bc6bf812e6014131","2026-04-01T02:00:00Z"]','{"ticket_id":"d3ba05a9bc6bf812e6014131","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(431,'d374a540f5b5350fa791642b','ticket_period','["d3ba05a9bc6bf812e6014131","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(432,'d374a540f5b5350fa791642b','ticket','["d3ba05a9bc6bf812e6014131"]','{"id":"d3ba05a9bc6bf812e6014131","number":"SD-000015","count":15,"summary":"how does it print now","kind":"fault","customer_id":"48680528aa739ffe759a6669","severity":null,"reach":null,"opened_at":"2026-04-01T02:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(433,'d374a540f5b5350fa791642b','clock','["e0891f2722c69335ba79a670"]','{"id":"e0891f2722c69335ba79a670","ticket_id":"d3ba05a9bc6bf812e6014131","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived outcome resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T02:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T02:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(434,'d374a540f5b5350fa791642b','clock','["7094fad1e866011f06a9ce69"]','{"id":"7094fad1e866011f06a9ce69","ticket_id":"d3ba05a9bc6bf812e6014131","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T02:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T02:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(435,'d374a540f5b5350fa791642b','clock_period','["e0891f2722c69335ba79a670","2026-04-01T02:00:00Z"]','{"clock_id":"e0891f2722c69335ba79a670","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(436,'d374a540f5b5350fa791642b','clock_period','["7094fad1e866011f06a9ce69","2026-04-01T02:00:00Z"]','{"clock_id":"7094fad1e866011f06a9ce69","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(437,'d374a540f5b5350fa791642b','article_use','["d5ce62017c4b46a42da8aa22"]',NULL);
INSERT INTO "change" VALUES(438,'63dfb7b7297f1ed53bb4a40a','ticket','["158e7602c9f1d18fa56dde8b"]',NULL);
INSERT INTO "change" VALUES(439,'63dfb7b7297f1ed53bb4a40a','ticket_period','["158e7602c9f1d18fa56dde8b","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(440,'63dfb7b7297f1ed53bb4a40a','call','["021f6dd50ffb3d4f06f23b97"]',NULL);
INSERT INTO "change" VALUES(441,'63dfb7b7297f1ed53bb4a40a','clock','["77988a26fd6ac5836a2bcdf2"]',NULL);
INSERT INTO "change" VALUES(442,'63dfb7b7297f1ed53bb4a40a','clock','["da21b1c27d4804e12eb3488c"]',NULL);
INSERT INTO "change" VALUES(443,'63dfb7b7297f1ed53bb4a40a','clock_period','["77988a26fd6ac5836a2bcdf2","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(444,'63dfb7b7297f1ed53bb4a40a','clock_period','["da21b1c27d4804e12eb3488c","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(445,'63dfb7b7297f1ed53bb4a40a','complaint','["158e7602c9f1d18fa56dde8b"]',NULL);
INSERT INTO "change" VALUES(446,'63dfb7b7297f1ed53bb4a40a','clock','["67fad9234b5fe757931f9793"]','{"id":"67fad9234b5fe757931f9793","ticket_id":"bad215f847fe94df5200c661","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-02T03:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(447,'1cd1d50c5744742c49cc9670','attachment','["97b652d49ee12dd4cb69a8b3"]',NULL);
INSERT INTO "change" VALUES(448,'a36603840946061abdc8360e','ticket','["6af23d03c92376470b3d6ece"]',NULL);
INSERT INTO "change" VALUES(449,'a36603840946061abdc8360e','ticket_period','["6af23d03c92376470b3d6ece","2026-04-01T03:02:00Z"]',NULL);
INSERT INTO "change" VALUES(450,'a36603840946061abdc8360e','call','["5be7ec3a667799ddfdbd65f8"]',NULL);
INSERT INTO "change" VALUES(451,'a36603840946061abdc8360e','clock','["5973cc9419c17d72112a8408"]',NULL);
INSERT INTO "change" VALUES(452,'a36603840946061abdc8360e','clock','["4edb020051d32dd179428683"]',NULL);
INSERT INTO "change" VALUES(453,'a36603840946061abdc8360e','clock','["b01b5dde603ee6a41b9f5bbc"]',NULL);
INSERT INTO "change" VALUES(454,'a36603840946061abdc8360e','clock_period','["5973cc9419c17d72112a8408","2026-04-01T03:02:00Z"]',NULL);
INSERT INTO "change" VALUES(455,'a36603840946061abdc8360e','clock_period','["4edb020051d32dd179428683","2026-04-01T03:02:00Z"]',NULL);
INSERT INTO "change" VALUES(456,'a36603840946061abdc8360e','clock_period','["b01b5dde603ee6a41b9f5bbc","2026-04-01T03:02:00Z"]',NULL);
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
INSERT INTO "clock" VALUES('29362aa228782fbd68e53e19','0d1f76f0ffedcb17a3048e25','answer','gold','15m clock','always','answered opinion arrived outcome resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('7078dc8c97ac62171280963d','0d1f76f0ffedcb17a3048e25','opinion','gold','30m clock','always','opinion arrived outcome resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('ecf43641c57b1b234d0f1c28','0d1f76f0ffedcb17a3048e25','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T01:00:00Z','resolved','2026-03-02T02:05:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('2db5ca1484f9f347839f8126','0d1f76f0ffedcb17a3048e25','arrive','gold','2h clock','always','arrived',NULL,'ordered','2026-03-02T01:00:00Z','arrived','2026-03-02T02:05:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('2bbc68d911f9cb3c346e9d9b','bad215f847fe94df5200c661','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-03-02T03:00:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('67fad9234b5fe757931f9793','bad215f847fe94df5200c661','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:00:00Z',NULL,NULL,'2026-03-09T09:30:00Z',NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('bf659eb075cf66e4373ca87b','672192b67da556af6aa5a654','answer','standard','30m','office','answered opinion arrived outcome resolved',NULL,'logged','2026-03-02T03:30:00Z','answered','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z','missed','2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('362440ad998c69e9801a4cd1','672192b67da556af6aa5a654','solve','standard','2 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('fd59725b0030e73abb3edc39','38ae38fb463174d0a8375810','answer','gold','15m clock','always','answered opinion arrived outcome resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T03:45:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('ae4044cbc1651cba76fda314','38ae38fb463174d0a8375810','opinion','gold','30m clock','always','opinion arrived outcome resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T04:00:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('43f8b34780c8e3f158ce87a5','38ae38fb463174d0a8375810','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('56432e4f1d451e9f6eaff1fc','9d59769668eda7cf954d499f','answer','gold','15m clock','always','answered opinion arrived outcome resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:35:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('da7bdc888b9b3ab33318c046','9d59769668eda7cf954d499f','opinion','gold','30m clock','always','opinion arrived outcome resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:50:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('1b3972ca85a8c2b67d583f38','9d59769668eda7cf954d499f','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('4a659657101fbe180ad23734','d4de0aeb9aa707480b884a0b','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('918114ca12ffade62a9146d5','d4de0aeb9aa707480b884a0b','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('8a1f0a2bc189432fd9d1ad35','663a23811b1c2fdb79200ec1','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-03-03T01:00:00Z','arrived','2026-03-03T01:00:00Z',NULL,'met','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('65809e56514478b6e5554d83','663a23811b1c2fdb79200ec1','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('e23e5440549e785af7f12fe1','52145b5d562519e69aaa2bd4','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met','2026-03-02T00:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('1c6c9d11ee8305a4015a6c00','52145b5d562519e69aaa2bd4','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met','2026-03-02T00:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('54521378ceced519aa462b58','efb047d71e873e38a9b66c35','answer','gold','15m clock','always','answered opinion arrived outcome resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('42f2c8ff0fb8253c674b9b9b','efb047d71e873e38a9b66c35','opinion','gold','30m clock','always','opinion arrived outcome resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('b430dd734a8e95f3e0654eba','efb047d71e873e38a9b66c35','solve','gold','3 working days','office','resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('2b29c7d96b3b7a41dd1bd748','87cd249cabfe0c3aae62a878','answer','standard','30m','office','answered opinion arrived outcome resolved',NULL,'logged','2026-03-04T01:00:00Z','answered','2026-03-04T01:10:00Z',NULL,'met','2026-03-04T01:00:00Z','tester','2026-03-04T03:00:00Z','written on paper');
INSERT INTO "clock" VALUES('ac1c7443bfdfd102aec1a900','87cd249cabfe0c3aae62a878','solve','standard','8h','office','resolved','customer parts vendor problem evidence','logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('fea0e699da0499efbe3aa32a','7a56ddba9f92956e9c4000e5','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-04-01T01:00:00Z','arrived','2026-04-01T01:00:00Z',NULL,'met','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('56b90f72055b976cde93ac43','7a56ddba9f92956e9c4000e5','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('a191ffaf79c1a1106dd7968b','c4131fd4250a34db070c369d','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-04-01T01:00:00Z','merged','2026-04-01T01:00:00Z',NULL,'void','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('748ec4fdf92e9d875049c8b8','c4131fd4250a34db070c369d','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z','merged','2026-04-01T01:00:00Z',NULL,'void','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('8d0b120febdca308fe16be9e','ae3e7abb05dc60bb935001fe','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('bf6732ad7da5f3f625ecb70b','ae3e7abb05dc60bb935001fe','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('e1aa3ab422db97ebce56e76b','091fc76bed91be92ca2a746a','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('72333182ee19ee748ffcf29d','091fc76bed91be92ca2a746a','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('e0891f2722c69335ba79a670','d3ba05a9bc6bf812e6014131','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-04-01T02:00:00Z','resolved','2026-04-01T02:00:00Z',NULL,'met','2026-04-01T02:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('7094fad1e866011f06a9ce69','d3ba05a9bc6bf812e6014131','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T02:00:00Z','resolved','2026-04-01T02:00:00Z',NULL,'met','2026-04-01T02:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('77988a26fd6ac5836a2bcdf2','158e7602c9f1d18fa56dde8b','answer','standard','2h','office','answered opinion arrived outcome resolved',NULL,'logged','2026-04-01T02:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T02:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('da21b1c27d4804e12eb3488c','158e7602c9f1d18fa56dde8b','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T02:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T02:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('5973cc9419c17d72112a8408','6af23d03c92376470b3d6ece','answer','gold','15m clock','always','answered opinion arrived outcome resolved',NULL,'logged','2026-04-01T03:02:00Z',NULL,NULL,NULL,NULL,'2026-04-01T03:02:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('4edb020051d32dd179428683','6af23d03c92376470b3d6ece','opinion','gold','30m clock','always','opinion arrived outcome resolved',NULL,'logged','2026-04-01T03:02:00Z',NULL,NULL,NULL,NULL,'2026-04-01T03:02:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('b01b5dde603ee6a41b9f5bbc','6af23d03c92376470b3d6ece','solve','gold','3 working days','office','resolved',NULL,'logged','2026-04-01T03:02:00Z',NULL,NULL,NULL,NULL,'2026-04-01T03:02:00Z',NULL,NULL,NULL);
CREATE TABLE clock_period (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  due_at TEXT NOT NULL,
  held INTEGER NOT NULL CHECK (held IN (0, 1)),
  PRIMARY KEY (clock_id, since),
  CHECK (since <= until)
) STRICT;
INSERT INTO "clock_period" VALUES('29362aa228782fbd68e53e19','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:15:00Z',0);
INSERT INTO "clock_period" VALUES('7078dc8c97ac62171280963d','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('ecf43641c57b1b234d0f1c28','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('2db5ca1484f9f347839f8126','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('67fad9234b5fe757931f9793','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('2bbc68d911f9cb3c346e9d9b','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-02T06:00:00Z',1);
INSERT INTO "clock_period" VALUES('bf659eb075cf66e4373ca87b','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('362440ad998c69e9801a4cd1','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','2026-03-04T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('fd59725b0030e73abb3edc39','2026-03-02T03:30:00Z','2026-03-04T01:00:00Z','2026-03-02T03:45:00Z',0);
INSERT INTO "clock_period" VALUES('ae4044cbc1651cba76fda314','2026-03-02T03:30:00Z','2026-03-04T01:00:00Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('43f8b34780c8e3f158ce87a5','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-05T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('43f8b34780c8e3f158ce87a5','2026-03-02T06:00:00Z','2026-03-04T01:00:00Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('56432e4f1d451e9f6eaff1fc','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:35:00Z',0);
INSERT INTO "clock_period" VALUES('da7bdc888b9b3ab33318c046','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:50:00Z',0);
INSERT INTO "clock_period" VALUES('1b3972ca85a8c2b67d583f38','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('4a659657101fbe180ad23734','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('918114ca12ffade62a9146d5','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('8a1f0a2bc189432fd9d1ad35','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('65809e56514478b6e5554d83','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('e23e5440549e785af7f12fe1','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-02T02:30:00Z',0);
INSERT INTO "clock_period" VALUES('1c6c9d11ee8305a4015a6c00','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('fd59725b0030e73abb3edc39','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T03:45:00Z',1);
INSERT INTO "clock_period" VALUES('ae4044cbc1651cba76fda314','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T04:00:00Z',1);
INSERT INTO "clock_period" VALUES('43f8b34780c8e3f158ce87a5','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T09:30:00Z',1);
INSERT INTO "clock_period" VALUES('54521378ceced519aa462b58','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-04T01:15:00Z',0);
INSERT INTO "clock_period" VALUES('42f2c8ff0fb8253c674b9b9b','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-04T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('b430dd734a8e95f3e0654eba','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('2b29c7d96b3b7a41dd1bd748','2026-03-04T01:00:00Z','2026-03-04T01:10:00Z','2026-03-04T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('ac1c7443bfdfd102aec1a900','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-05T01:00:00Z',0);
INSERT INTO "clock_period" VALUES('fd59725b0030e73abb3edc39','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T03:45:00Z',0);
INSERT INTO "clock_period" VALUES('ae4044cbc1651cba76fda314','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('43f8b34780c8e3f158ce87a5','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('fea0e699da0499efbe3aa32a','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('56b90f72055b976cde93ac43','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('a191ffaf79c1a1106dd7968b','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('748ec4fdf92e9d875049c8b8','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('8d0b120febdca308fe16be9e','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('bf6732ad7da5f3f625ecb70b','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('e1aa3ab422db97ebce56e76b','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('72333182ee19ee748ffcf29d','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('e0891f2722c69335ba79a670','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','2026-04-01T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('7094fad1e866011f06a9ce69','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('77988a26fd6ac5836a2bcdf2','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','2026-04-01T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('da21b1c27d4804e12eb3488c','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('5973cc9419c17d72112a8408','2026-04-01T03:02:00Z','9999-12-31T23:59:59Z','2026-04-01T03:17:00Z',0);
INSERT INTO "clock_period" VALUES('4edb020051d32dd179428683','2026-04-01T03:02:00Z','9999-12-31T23:59:59Z','2026-04-01T03:32:00Z',0);
INSERT INTO "clock_period" VALUES('b01b5dde603ee6a41b9f5bbc','2026-04-01T03:02:00Z','9999-12-31T23:59:59Z','2026-04-07T09:30:00Z',0);
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
INSERT INTO "complaint" VALUES('158e7602c9f1d18fa56dde8b','bad215f847fe94df5200c661','ec8ceb7f0ec16a4bcb9f079e',NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "consent" VALUES('bcd2de510507f8a59a834e2a','0d1f76f0ffedcb17a3048e25','remote',NULL,'Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('19175f2d69dc1dad7c10150b','0d1f76f0ffedcb17a3048e25','quote','cd1f817b0889ff9d72264a30','Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('c12a8805f72ffb4ea5e431a7','bad215f847fe94df5200c661','removal',NULL,'Ms Example','phone','2026-03-02T03:00:00Z');
CREATE TABLE contact (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  site_id TEXT REFERENCES site (id),
  name TEXT NOT NULL CHECK (name <> ''),
  role TEXT,
  phone TEXT,
  mail TEXT
, left_on TEXT, head INTEGER NOT NULL DEFAULT 0 CHECK (head IN (0, 1))) STRICT;
INSERT INTO "contact" VALUES('4a57ae84f42e76a8f6496a21','cc2e0f48e552590790517b55','0a06e21470644915e236a47c','Li Na','head nurse','13800000003',NULL,'2026-04-01',0);
INSERT INTO "contact" VALUES('52595003861157f923b16304','b850125d9f891cdd277493b0',NULL,'Li Na',NULL,NULL,'li@example.invalid',NULL,0);
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
INSERT INTO "contract" VALUES('2cd0b427149f6412034fa666','C-0001','cc2e0f48e552590790517b55','full','gold',NULL,'2026-01-01','2026-12-31');
INSERT INTO "contract" VALUES('b02cc48474793a11f2543ee1','C-0002','daab84770b6e0a5794fcc557','basic','standard',NULL,'2026-01-01','2027-06-30');
CREATE TABLE contract_extension (
  clock_id TEXT PRIMARY KEY REFERENCES clock (id),
  contract_id TEXT NOT NULL REFERENCES contract (id),
  at TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  CHECK (ended_on < ends_on)
) STRICT;
INSERT INTO "contract_extension" VALUES('bf659eb075cf66e4373ca87b','b02cc48474793a11f2543ee1','2026-03-02T06:00:00Z','2026-12-31','2027-01-31');
CREATE TABLE contract_moved_end (
  id TEXT PRIMARY KEY,
  contract_id TEXT NOT NULL REFERENCES contract (id),
  at TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  why TEXT NOT NULL CHECK (why <> ''),
  CHECK (ended_on <> ends_on)
) STRICT;
INSERT INTO "contract_moved_end" VALUES('42b973cb266be9ba2a9c8a1a','b02cc48474793a11f2543ee1','2026-04-01T01:00:00Z','2027-01-31','2027-06-30','goodwill');
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
INSERT INTO "customer" VALUES('cc2e0f48e552590790517b55','Example Clinic','example clinic','city','gold',NULL,'1 Example Road','CU-0001',NULL,NULL,'2026-03-02',NULL,NULL);
INSERT INTO "customer" VALUES('daab84770b6e0a5794fcc557','示例诊所','示例诊所',NULL,NULL,NULL,NULL,'CU-0002',NULL,NULL,'2026-03-02',NULL,NULL);
INSERT INTO "customer" VALUES('48680528aa739ffe759a6669','Sample Dealer','sample dealer',NULL,NULL,NULL,NULL,'CU-0003',NULL,NULL,'2026-03-02',NULL,NULL);
INSERT INTO "customer" VALUES('0503b322802fa9959e740ba7','Sample School','sample school',NULL,NULL,NULL,NULL,'CU-0004',NULL,NULL,'2026-03-02',NULL,NULL);
INSERT INTO "customer" VALUES('799b50dfdff7250510cb5dae','Sample Dealers','sample dealers',NULL,NULL,NULL,NULL,'CU-0005','48680528aa739ffe759a6669',NULL,NULL,NULL,NULL);
INSERT INTO "customer" VALUES('1bf0f0844f6904d2ff13e765','Sample Works','sample works',NULL,NULL,NULL,NULL,'CU-0006',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "customer" VALUES('b850125d9f891cdd277493b0','Li Na','li na',NULL,NULL,NULL,NULL,'CU-0007',NULL,NULL,'2026-04-01',NULL,NULL);
CREATE TABLE customer_number (
  number_key TEXT PRIMARY KEY,
  number TEXT NOT NULL CHECK (number <> ''),
  customer_id TEXT NOT NULL REFERENCES customer (id),
  name_key TEXT NOT NULL
) STRICT;
INSERT INTO "customer_number" VALUES('k-17','K-17','1bf0f0844f6904d2ff13e765','sample works');
CREATE TABLE discount (
  ticket_id TEXT PRIMARY KEY REFERENCES ticket (id),
  amount INTEGER NOT NULL CHECK (amount > 0),
  currency TEXT NOT NULL,
  decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 4),
  why TEXT NOT NULL CHECK (why <> ''),
  at TEXT NOT NULL,
  given_by TEXT NOT NULL
) STRICT;
INSERT INTO "discount" VALUES('0d1f76f0ffedcb17a3048e25',500,'CNY',2,'goodwill','2026-03-02T02:05:00Z','tester');
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
INSERT INTO "dispatch" VALUES('b4ecb24efbda54733973fcaa','0d1f76f0ffedcb17a3048e25',1,'ec8ceb7f0ec16a4bcb9f079e','2026-03-02T01:00:00Z',NULL,NULL,'2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z',NULL,'paper jam','worn roller','roller replaced','prints 20 labels',40,'2026-03-02T02:05:00Z','paper',NULL,NULL,'full care',NULL,12,'printed 20 labels',1,'Li Na','2026-03-02T02:05:00Z',NULL,NULL,NULL,NULL,NULL,'cost','free');
INSERT INTO "dispatch" VALUES('6ae0016800531d62c2c254bb','663a23811b1c2fdb79200ec1',1,'cdf4a790ee8c9b989505ef6d','2026-03-03T01:00:00Z',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,'none','no training','explained','they know how',30,NULL,NULL,NULL,NULL,'in warranty',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'free','free');
INSERT INTO "dispatch" VALUES('5dd82ff85da94ca5974b3db6','7a56ddba9f92956e9c4000e5',1,'ec8ceb7f0ec16a4bcb9f079e','2026-04-01T01:00:00Z',NULL,NULL,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'out of warranty',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'third floor','do not bend it',1,'price','price');
CREATE TABLE dispatch_check (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  kept INTEGER NOT NULL CHECK (kept IN (0, 1)), judged_by TEXT,
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_check" VALUES('b4ecb24efbda54733973fcaa','uniform',1,NULL);
INSERT INTO "dispatch_check" VALUES('b4ecb24efbda54733973fcaa','tidy',0,NULL);
INSERT INTO "dispatch_check" VALUES('5dd82ff85da94ca5974b3db6','tidy',0,'tester');
CREATE TABLE dispatch_crew (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  PRIMARY KEY (dispatch_id, engineer_id)
) STRICT;
INSERT INTO "dispatch_crew" VALUES('5dd82ff85da94ca5974b3db6','cdf4a790ee8c9b989505ef6d');
CREATE TABLE dispatch_item (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  quantity INTEGER NOT NULL CHECK (quantity > 0), method TEXT,
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_item" VALUES('b4ecb24efbda54733973fcaa','training',1,NULL);
INSERT INTO "dispatch_item" VALUES('5dd82ff85da94ca5974b3db6','training',1,'at the machine');
CREATE TABLE document (
  number INTEGER PRIMARY KEY,  -- when the texts have changed it is another one
  ticket_id TEXT NOT NULL UNIQUE REFERENCES ticket (id) ON DELETE CASCADE,
  digest INTEGER NOT NULL      -- of the texts
) STRICT;
INSERT INTO "document" VALUES(0,'672192b67da556af6aa5a654',2483302705);
INSERT INTO "document" VALUES(1,'52145b5d562519e69aaa2bd4',129524800);
INSERT INTO "document" VALUES(2,'663a23811b1c2fdb79200ec1',1064806338);
INSERT INTO "document" VALUES(3,'87cd249cabfe0c3aae62a878',1221380378);
INSERT INTO "document" VALUES(4,'d4de0aeb9aa707480b884a0b',2093342709);
INSERT INTO "document" VALUES(5,'0d1f76f0ffedcb17a3048e25',4153803203);
INSERT INTO "document" VALUES(6,'38ae38fb463174d0a8375810',3873463776);
INSERT INTO "document" VALUES(7,'9d59769668eda7cf954d499f',3112426978);
INSERT INTO "document" VALUES(8,'efb047d71e873e38a9b66c35',3017057375);
INSERT INTO "document" VALUES(9,'c4131fd4250a34db070c369d',3483548428);
INSERT INTO "document" VALUES(10,'ae3e7abb05dc60bb935001fe',2242262510);
INSERT INTO "document" VALUES(11,'bad215f847fe94df5200c661',4152089765);
INSERT INTO "document" VALUES(12,'091fc76bed91be92ca2a746a',325237026);
INSERT INTO "document" VALUES(13,'7a56ddba9f92956e9c4000e5',3848825112);
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
INSERT INTO "engineer" VALUES('ec8ceb7f0ec16a4bcb9f079e','Wang Lin','wang lin','wang','centre',NULL,'10 0001',NULL,1,NULL);
INSERT INTO "engineer" VALUES('cdf4a790ee8c9b989505ef6d','Zhao Min','zhao min','zhao','centre',NULL,NULL,NULL,1,8);
INSERT INTO "engineer" VALUES('919493aba8f9d922295ef4d2','Ada','ada',NULL,NULL,NULL,NULL,NULL,1,NULL);
CREATE TABLE engineer_role (
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  role TEXT NOT NULL CHECK (role <> ''),
  PRIMARY KEY (engineer_id, role)
) STRICT;
INSERT INTO "engineer_role" VALUES('cdf4a790ee8c9b989505ef6d','reception');
CREATE TABLE engineer_skill (
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  skill TEXT NOT NULL CHECK (skill <> ''),
  PRIMARY KEY (engineer_id, skill)
) STRICT;
INSERT INTO "engineer_skill" VALUES('ec8ceb7f0ec16a4bcb9f079e','printer');
INSERT INTO "engineer_skill" VALUES('cdf4a790ee8c9b989505ef6d','installation');
INSERT INTO "engineer_skill" VALUES('cdf4a790ee8c9b989505ef6d','soldering');
CREATE TABLE entitlement (
  contract_id TEXT NOT NULL REFERENCES contract (id),
  entitlement TEXT NOT NULL,
  total INTEGER NOT NULL CHECK (total >= 0),
  used INTEGER NOT NULL DEFAULT 0 CHECK (used BETWEEN 0 AND total),
  PRIMARY KEY (contract_id, entitlement)
) STRICT;
INSERT INTO "entitlement" VALUES('2cd0b427149f6412034fa666','visit',4,1);
INSERT INTO "entitlement" VALUES('2cd0b427149f6412034fa666','training',2,2);
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
INSERT INTO "equipment" VALUES('077ff0ee1dc308498415fbe2','PR-1001','pr-1001','printer','LP2','cc2e0f48e552590790517b55','0a06e21470644915e236a47c','2cd0b427149f6412034fa666','2024-01-01','2024-01-05','2024-01-10',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "equipment" VALUES('b642c75dce83b59adf354cec','PR-1002','pr-1002','printer',NULL,'daab84770b6e0a5794fcc557',NULL,'b02cc48474793a11f2543ee1','2026-02-01',NULL,'2026-04-01',NULL,NULL,'豫A12345','豫a12345','in the van',NULL,NULL);
INSERT INTO "equipment" VALUES('85405bcce92f1cef903e1ec6','PR-9001','pr-9001','printer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE "escalation" (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  percent INTEGER NOT NULL CHECK (percent >= 0),
  done_at TEXT NOT NULL,
  undone TEXT,
  PRIMARY KEY (clock_id, percent)
) STRICT;
INSERT INTO "escalation" VALUES('43f8b34780c8e3f158ce87a5',75,'2026-03-02T09:20:00Z',NULL);
INSERT INTO "escalation" VALUES('1b3972ca85a8c2b67d583f38',75,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('43f8b34780c8e3f158ce87a5',100,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('1b3972ca85a8c2b67d583f38',100,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('1b3972ca85a8c2b67d583f38',150,'2026-03-03T01:00:00Z',NULL);
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
INSERT INTO "field_copy" VALUES('8f79325c272f5807f6afd2f4','wang','wang','ec8ceb7f0ec16a4bcb9f079e',14,'2026-04-01T03:02:00Z','2026-04-01T03:00:00Z',0,NULL);
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
INSERT INTO "field_entry" VALUES(1,'63c89e49fa1d62e99402efa6','8f79325c272f5807f6afd2f4','wang','2026-04-01T03:02:00Z','2026-04-01T03:02:00Z',NULL,'{"kind": "command", "verbs": [{"verb": "attachment add", "arguments": {"ticket": {"is": "thing", "of": "desk.tickets.tickets.Ticket", "id": "7a56ddba9f92956e9c4000e5"}, "given": [{"is": "record", "of": "desk.tickets.attachments.File", "fields": {"name": "photo.png", "data": {"is": "bytes", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}}}]}}], "ids": {"attachment": ["3d6b8ab81619ced8715429fd"]}, "numbers": {}}','2026-04-01T03:02:00Z','{"message": "{name} has {file} already", "facts": {"name": "SD-000011", "file": "photo.png"}}',NULL,NULL,NULL,NULL);
INSERT INTO "field_entry" VALUES(2,'a36603840946061abdc8360e','8f79325c272f5807f6afd2f4','wang','2026-04-01T03:02:00Z','2026-04-01T03:02:00Z',NULL,'{"kind": "command", "verbs": [{"verb": "log", "arguments": {"intake": {"is": "record", "of": "desk.tickets.calls.Intake", "fields": {"said": "the plug is loose, too", "customer": "Example Clinic", "phone": null, "caller": null, "channel": null, "kind": null, "priority": null, "severity": null, "reach": null, "region": null, "tier": null, "phase": null, "warranty": null, "number": null, "serial": null, "contract": null, "whose": null, "call_id": null, "call_back": null, "site": null, "address": null, "opinion": null, "wish": null}}}}], "ids": {"customer": ["2fdd0351425597cd4669196d"], "ticket": ["6af23d03c92376470b3d6ece"], "call": ["5be7ec3a667799ddfdbd65f8"], "clock": ["5973cc9419c17d72112a8408", "4edb020051d32dd179428683"]}, "numbers": {"CU": ["wang-CU-0001"], "ticket": ["wang-SD-000001"]}}','2026-04-01T03:02:00Z',NULL,NULL,NULL,NULL,NULL);
CREATE TABLE field_file (
  op TEXT NOT NULL REFERENCES field_entry (op),
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  bytes INTEGER NOT NULL CHECK (bytes >= 0),
  PRIMARY KEY (op, sha256)
) STRICT;
INSERT INTO "field_file" VALUES('63c89e49fa1d62e99402efa6','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27);
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
INSERT INTO "finding" VALUES('5dd82ff85da94ca5974b3db6','cable loose',0,'091fc76bed91be92ca2a746a');
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
INSERT INTO "hold" VALUES('2031cc8df5d1657e16a141b5','bad215f847fe94df5200c661','factory','2026-03-02T03:00:00Z',NULL,'tester','sent away',NULL);
INSERT INTO "hold" VALUES('75729a99149e1cd9b4eecb0b','663a23811b1c2fdb79200ec1','resolved','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester',NULL,NULL);
INSERT INTO "hold" VALUES('2611c379167e9341b60fedc4','38ae38fb463174d0a8375810','customer','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','tester',NULL,'2026-03-06T01:00:00Z');
CREATE TABLE holder (
  id TEXT PRIMARY KEY,
  place TEXT,
  engineer_id TEXT REFERENCES engineer (id),
  dispatch_id TEXT UNIQUE REFERENCES dispatch (id),
  CHECK ((place IS NULL) <> (dispatch_id IS NULL)),
  CHECK (engineer_id IS NULL OR place IS NOT NULL)
) STRICT;
INSERT INTO "holder" VALUES('fc0c79097d3794bf962b7594','warehouse',NULL,NULL);
INSERT INTO "holder" VALUES('9fb88adf6c272b62fcd1f6c5','centre','ec8ceb7f0ec16a4bcb9f079e',NULL);
INSERT INTO "holder" VALUES('04a66550a08968867a26039c','centre',NULL,NULL);
INSERT INTO "holder" VALUES('6a689958630aa6b38794f4a4',NULL,NULL,'b4ecb24efbda54733973fcaa');
CREATE TABLE imported (
  row_hash TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id)
) STRICT;
INSERT INTO "imported" VALUES('a98a8f651662bdde032bfcf6f228a852c052407dc84ee9adcf3529dfd15c2d8e','52145b5d562519e69aaa2bd4');
INSERT INTO "imported" VALUES('aed74f9fb9599ceeef9748d00acf6cc53cf33903c89475435915b9eb77ea7540','52145b5d562519e69aaa2bd4');
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
INSERT INTO "journal" VALUES(1,'ca6d59bcd825353be5b0b4b0','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','ec8ceb7f0ec16a4bcb9f079e','engineer added','{"name": "Wang Lin", "station": "centre"}','b70e00ad788a5a3587ad11a95f0b8178fbcaa05a93ae428abfe81219b319d14a');
INSERT INTO "journal" VALUES(2,'cc2bdb4c7c7fd0485eff51d5','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','cdf4a790ee8c9b989505ef6d','engineer added','{"name": "Zhao Min", "station": "centre", "roles": ["reception"], "in_office": false}','94263b1d4345a4ff6534735964b33c7d7c807afd6ad7d662e6e5b854654338ba');
INSERT INTO "journal" VALUES(3,'35219da9fc27c40bc8f3e3f9','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','cdf4a790ee8c9b989505ef6d','engineer away','{"name": "Zhao Min", "since": "2026-04-05T16:00:00Z", "until": "2026-04-10T16:00:00Z", "note": "holiday"}','7aadfcbf741ed882bb354466f3941b9ef29e267ee5b1f207bdd91ba3c05b6ad4');
INSERT INTO "journal" VALUES(4,'bac082dfc83b46a9282234b9','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','cc2e0f48e552590790517b55','customer added','{"number": "CU-0001", "name": "Example Clinic", "phones": ["13800000001"]}','72c8458eb50381b78e21a1200d41fa05ae5667293bcdfdd6eb94776abb606b1c');
INSERT INTO "journal" VALUES(5,'12b3f075acf280c75cb748ec','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','daab84770b6e0a5794fcc557','customer added','{"number": "CU-0002", "name": "示例诊所", "phones": ["13800000002"]}','ab8973bb56440c037797371f31b4ac58d13387ef506524f0a9a2c9b59041da13');
INSERT INTO "journal" VALUES(6,'0512b34f487961b9d5cd0e78','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','48680528aa739ffe759a6669','customer added','{"number": "CU-0003", "name": "Sample Dealer", "phones": []}','d593150382a29b2b73898a6eb3e314dcb6908bd374457f52caa445cb41a0cbc3');
INSERT INTO "journal" VALUES(7,'7737d5134d5f479e0d7bbcb6','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','site','0a06e21470644915e236a47c','site added','{"customer": "Example Clinic", "name": "North wing", "address": "2 Sample Road", "region": "county"}','fa438bb0e8d3f73d2d3981ab6968a5dbb18e5abef5d2f661f6335c8d02cea61f');
INSERT INTO "journal" VALUES(8,'f0fafe56c29fd8ab2b3fca7c','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','cc2e0f48e552590790517b55','telephone added','{"name": "Example Clinic", "phone": "13800000003"}','ee955e731244475c5abab41d0a5c37e5963d83667363f640059916bba24ba3ea');
INSERT INTO "journal" VALUES(9,'f0fafe56c29fd8ab2b3fca7c','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','cc2e0f48e552590790517b55','contact added','{"customer": "Example Clinic", "name": "Li Na", "site": "North wing", "role": "head nurse", "phone": "13800000003", "mail": null}','69ff45a30bb0b382b4eb09985f7d7f898810c854baced7638a53a97e2a7c350f');
INSERT INTO "journal" VALUES(10,'395566dd0bd112346a0df481','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','2cd0b427149f6412034fa666','contract added','{"number": "C-0001", "customer": "Example Clinic", "kind": "full", "tier": "gold", "from": "2026-01-01", "to": "2026-12-31"}','36f86f8addaeb33d1931ea8f371869c8e83ae3068b53b460f897f11ecdd373e1');
INSERT INTO "journal" VALUES(11,'eddbbca5ab643833b81b45b7','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','b02cc48474793a11f2543ee1','contract added','{"number": "C-0002", "customer": "示例诊所", "kind": "basic", "tier": "standard", "from": "2026-01-01", "to": "2026-12-31"}','a40a67b0854f654c9177c7386e92610fc1d9e2c18ba64b6c09b2af5a3f86b1e6');
INSERT INTO "journal" VALUES(12,'1c1e7d2d88178de07404f16a','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','077ff0ee1dc308498415fbe2','equipment added','{"serial": "PR-1001", "kind": "printer", "customer": "Example Clinic", "plate": null}','8f46a37c5bb7bd3eaa847e7d426182fe74ffb2c412dbeb60fcb5970cd6c272aa');
INSERT INTO "journal" VALUES(13,'f1b42ae3a02b05ac1cc7236b','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','b642c75dce83b59adf354cec','equipment added','{"serial": "PR-1002", "kind": "printer", "customer": "示例诊所", "plate": null}','f4e18162b0b1b79f32ed8797047fa532fadaaa95f5ded4e28fb73180dd1d45e8');
INSERT INTO "journal" VALUES(14,'174dd12fab3e562d8080afff','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','85405bcce92f1cef903e1ec6','equipment added','{"serial": "PR-9001", "kind": "printer", "customer": null, "plate": null}','726854329cf0884e295efb6ae17660747bb45e0a7a7afdb8c8713c66cec9d9d7');
INSERT INTO "journal" VALUES(15,'761081158acff51c01a79a34','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts received','{"part": "roller", "condition": "new", "quantity": 10, "from": null, "to": "warehouse", "serial": null, "request": null, "note": "delivery note 17"}','599b04f8d38e8eef52f44fca4b268606d658034ee01ede5247f97fc7a84d9f0f');
INSERT INTO "journal" VALUES(16,'5d52471eb5358c812990cbfa','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 3, "from": "warehouse", "to": "centre/Wang Lin", "serial": null, "request": null, "note": null}','d591d970ddd7b52bd641f3cad950d55557b14542f696c1c27efe1c7bcb51b4f0');
INSERT INTO "journal" VALUES(17,'7aa4e7cd21241d0ee7c9050a','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": null, "note": null}','46b560623090fbfccb00f4bc2fc193c96b578eb411521caafff3bf6826a6c637');
INSERT INTO "journal" VALUES(18,'730aebb3e6148efd85935b94','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','card','3176218f7a73c5dd7b088901','card sold','{"card": "CARD-0001", "customer": "Example Clinic", "value": 50000, "currency": "CNY", "decimals": 2}','6ecf74d76a5df05fa4b403e8b7ca03e00826413c97201fd9a630d49d3aa5a650');
INSERT INTO "journal" VALUES(19,'6e49db25b284054009020a7e','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','0d1f76f0ffedcb17a3048e25','logged','{"channel": "phone", "caller": "Li Na", "phone": "13800000003", "said": "printer jams", "summary": "printer jams", "priority": "P1", "tier": "gold", "region": "county", "kind": "fault", "equipment": "PR-1001", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "6bc85c15102eba53a7e5a4b9", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T01:15:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T01:30:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','233d314daef504779c6d70253ee874eced8f2beee7260580efff308bb4cdd673');
INSERT INTO "journal" VALUES(20,'815438ead2d8f1b06918a4a2','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','0d1f76f0ffedcb17a3048e25','assigned','{"engineer": "Wang Lin", "was": null, "clocks": []}','27e4038e63789880742249a637477db4c7e1f1f91b2111b2245ac32cdf026d36');
INSERT INTO "journal" VALUES(21,'69eefaef226c7729a6c2423d','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','0d1f76f0ffedcb17a3048e25','opinion','{"text": "restart did not help", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T01:15:00Z", "at": "2026-03-02T01:00:00Z", "spare": "15m clock"}, {"target": "opinion", "change": "met", "due": "2026-03-02T01:30:00Z", "at": "2026-03-02T01:00:00Z", "spare": "30m clock"}]}','7b453080068b67dfae6639e86872e13b5f726df06a7bcf5a4f1b2d515485f1ca');
INSERT INTO "journal" VALUES(22,'0b4f156e8db243581f260bb4','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','0d1f76f0ffedcb17a3048e25','appointed','{"visit_at": "2026-03-02T02:00:00Z", "visit_until": null, "asked_by": "customer", "note": "they close at noon", "clocks": []}','5ad93c17a1f952c329f2b5e1940b205c59f02aea5e885fb56e0ab796c1a7a52f');
INSERT INTO "journal" VALUES(23,'e1c785752bc9ef44dcad3ab1','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','0d1f76f0ffedcb17a3048e25','consented','{"purpose": "remote", "by": "Li Na", "how": "phone", "quote": null, "clocks": []}','1b06ec822c07f3d9dc78428e910f7a6710fccc327f70d9edea503cb97f76fe3b');
INSERT INTO "journal" VALUES(24,'090970fc242d0048bf0fbf9b','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','0d1f76f0ffedcb17a3048e25','quoted','{"quote": "Q-0001", "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}], "total": 8000, "currency": "CNY", "decimals": 2}','199a3f1a578dc523a6f98158907239e755be1de908ed062f390485ac62f08cbe');
INSERT INTO "journal" VALUES(25,'dfd76d71ea0445e8cc8555ae','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','0d1f76f0ffedcb17a3048e25','consented','{"purpose": "quote", "by": "Li Na", "how": "phone", "quote": "Q-0001", "clocks": []}','49d18edf6229435793fc68d1b5e36b6561706fb885bc26a0b71381aaeab16fa5');
INSERT INTO "journal" VALUES(26,'82a01bcab8db9fef6000ce51','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','0d1f76f0ffedcb17a3048e25','ordered','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "arrive", "change": "started", "due": "2026-03-02T03:00:00Z", "within": "2h clock"}], "instead_of": null}','97f5c19164851b5baecc22c9e08422cd6cf3c407bc4b090dc8b44cd3cedf9091');
INSERT INTO "journal" VALUES(27,'88aadf91883c113c701169cb','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','0d1f76f0ffedcb17a3048e25','parts issued','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "centre/Wang Lin", "to": "SD-000001/1", "serial": null, "request": null, "note": null}','5a19692511f0a09db88eedcee08bfd71767af90f083a466c4e42b288d040e850');
INSERT INTO "journal" VALUES(28,'f90fe908ea40d5a1bde3a88c','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','0d1f76f0ffedcb17a3048e25','arrived','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "arrive", "change": "met", "due": "2026-03-02T03:00:00Z", "at": "2026-03-02T02:05:00Z", "spare": "55m clock"}]}','52514c987ec23afed808901f7e5765e2416da3f7be554885e2b9d8c0bd695207');
INSERT INTO "journal" VALUES(29,'721991c72fffbc122f6d6a09','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','0d1f76f0ffedcb17a3048e25','recorded','{"visit": 1, "form": {"fault": "paper jam", "code": "paper", "cause": "worn roller", "action": "roller replaced", "test": "printed 20 labels", "result": "prints 20 labels", "minutes": 40, "kilometres": 12, "solved": true, "covered": {"parts": "cost", "work": "free", "because": "full care"}, "checklist": {"uniform": true, "tidy": false}, "work": {"training": 1}, "parts": [{"part": "roller", "quantity": 1, "source": null, "condition": "new", "serial": null, "back": false}]}, "was": {}, "clocks": []}','f77de48e3d368e989794b7278ea7afd0f1cc8f73a59f783c79396bb5a3394945');
INSERT INTO "journal" VALUES(30,'721991c72fffbc122f6d6a09','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','0d1f76f0ffedcb17a3048e25','parts fitted','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "SD-000001/1", "to": null, "serial": null, "request": null, "note": null}','5ccccc930bbf6925cf347cb44ad6d515c9aabd3285de227c06beed3b05d7fc1b');
INSERT INTO "journal" VALUES(31,'721991c72fffbc122f6d6a09','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','0d1f76f0ffedcb17a3048e25','entitlement used','{"contract": "C-0001", "entitlement": "training", "quantity": 1, "left": 1}','2240859cc8eba98a7120a952eea4e3fb71e93b2b61c26f9194dbe89d96bda285');
INSERT INTO "journal" VALUES(32,'721991c72fffbc122f6d6a09','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','0d1f76f0ffedcb17a3048e25','charged','{"visit": 1, "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}, {"kind": "work", "item": "training", "quantity": 1, "unit": "place", "unit_price": 20000, "list_amount": 20000, "amount": 0, "because": "included in the contract"}], "total": 8000, "currency": "CNY", "decimals": 2}','67215c059be3b16d6dfbcc6bc17105aa6a5d3ecf61c64145e565c738ff556f8a');
INSERT INTO "journal" VALUES(33,'e411efb91a95fee834d2d984','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','0d1f76f0ffedcb17a3048e25','attached','{"visit": 1, "number": 1, "kind": "photo", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','40db166a34e446c3c7800caa60473ba704432286142a89cd5ee3ab3375818748');
INSERT INTO "journal" VALUES(34,'0f32b759fc22e318cb8004b2','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','0d1f76f0ffedcb17a3048e25','file attached','{"number": 2, "kind": "file", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','390d1d1b4367e2b6a7c3b14f5398b8468c5e0a48ac31865fe313e7311b9a7878');
INSERT INTO "journal" VALUES(35,'5eabf191493d6c8efe20bc55','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','0d1f76f0ffedcb17a3048e25','recorded','{"visit": 1, "form": {"signature": "Li Na"}, "was": {}, "clocks": []}','ebd6cc481638417e8138a65126e8cf38531c7f6819adadea9d6e384a2fb2a580');
INSERT INTO "journal" VALUES(36,'5eabf191493d6c8efe20bc55','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','0d1f76f0ffedcb17a3048e25','finished','{"visit": 1, "engineer": "Wang Lin", "clocks": []}','35d324d33d69ca0481ba35a1c4ec2c4932d621e121b9d987a3ae49c17ed62699');
INSERT INTO "journal" VALUES(37,'5eabf191493d6c8efe20bc55','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','0d1f76f0ffedcb17a3048e25','resolved','{"cause": "worn roller", "solution": "roller replaced", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-02T09:30:00Z", "at": "2026-03-02T02:05:00Z", "spare": "6h25m"}]}','cad5fcafa092027e8c89799cd72bcd3069666b68ad0047ec812aecceaa86e41d');
INSERT INTO "journal" VALUES(38,'7f2bc1e0f2596e2019c24631','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','0d1f76f0ffedcb17a3048e25','paid','{"receipt": "R-0001", "amount": 3000, "currency": "CNY", "decimals": 2, "method": "card", "card": "CARD-0001", "balance": 47000, "owed": 5000, "held": 0, "back": 0}','49278dd216498a70deae43897a20e649f5439adab3679d2abd49702c45d91b9f');
INSERT INTO "journal" VALUES(39,'5285d38c99c460b295c6b969','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','0d1f76f0ffedcb17a3048e25','paid','{"receipt": "R-0002", "amount": 5000, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 0, "back": 0}','c7809577d977e4f10afde66e33b3d5d38aee9bfcffc0fb766225d0c7ed185272');
INSERT INTO "journal" VALUES(40,'7a80d21b398196b72a531737','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','0d1f76f0ffedcb17a3048e25','handed-over','{"visit": 1, "engineer": "Wang Lin", "clocks": [], "receipts": ["R-0001", "R-0002"], "money": [{"amount": 8000, "currency": "CNY", "decimals": 2}]}','395897253dcb4dca2545bfded99abbf4a9c19e730140f44578b2ec575c94a128');
INSERT INTO "journal" VALUES(41,'2a5c99a0673c7ac8e2b2668b','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','0d1f76f0ffedcb17a3048e25','discounted','{"amount": 500, "was": 0, "currency": "CNY", "decimals": 2, "why": "goodwill", "owed": 0, "held": 500}','59ccfdd23cc88e92fa95239e49fc7c3031e9f8b368234bf194190c680d15cc61');
INSERT INTO "journal" VALUES(42,'1d88242b3fef71d3b79c9e9b','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','0d1f76f0ffedcb17a3048e25','refunded','{"receipt": "R-0003", "amount": 500, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 0, "back": 0}','df79fda11d8481c9788afc833f7947d96ef43f8168e7559dc49e3245dbbd315f');
INSERT INTO "journal" VALUES(43,'cd9e086d0c2a783b1a54771f','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','0d1f76f0ffedcb17a3048e25','receipt voided','{"receipt": "R-0003", "amount": -500, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 500, "back": 500, "why": "it was not given"}','3e8b7174c1d83a6daa168b92cad0a2eb3528598f952744bd48165d3e2c8f979b');
INSERT INTO "journal" VALUES(44,'56b1c4c190e4f369fde6829f','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','0d1f76f0ffedcb17a3048e25','closed','{"note": null, "clocks": []}','32d9e3bb717635affc7ba397d67997a392f2c84105314d9832011430b5034c64');
INSERT INTO "journal" VALUES(45,'225b3805e2c8fa711a3ba0a7','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','bad215f847fe94df5200c661','logged','{"channel": "phone", "caller": null, "phone": null, "said": "no power", "summary": "no power", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "equipment": "PR-1002", "contract": "C-0002", "assumed": ["priority", "region", "kind", "phase"], "terms": "1281c599cadc1ce7f04d7d26", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T06:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','e83a48b329d0425e8bd4164cd7ee1bd140f8340d5ce74f9ffe8553af743692f0');
INSERT INTO "journal" VALUES(46,'9d7e8c7cf0f403a00b7b894c','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','bad215f847fe94df5200c661','called','{"channel": "phone", "caller": null, "phone": null, "said": "is anybody coming?", "clocks": []}','6cd0753adc5495aeb3d22fd9aa2355d4e25e0599f47f341672985c3c85602af0');
INSERT INTO "journal" VALUES(47,'89bc28110155978095c2152d','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','bad215f847fe94df5200c661','lent','{"loan": "250403b4c498ecd1f62dd42b", "serial": "PR-9001", "kind": "printer", "due": "2026-03-17T03:00:00Z", "clocks": []}','888fa0891ccc0c6a95f61a27302b799b603c98ba4178f8961fe6089540847bd0');
INSERT INTO "journal" VALUES(48,'69f8e42adc6dc1406137c4e9','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','bad215f847fe94df5200c661','return asked','{"return": "RMA-0001", "serial": "PR-1002", "reason": "quality", "decision": "repair", "freight": "desk", "because": {"when": {"warranty": ["in"]}}, "freight_back": "desk", "book": null, "overruled_by": null}','8516926c32cc2857002475693da7c93fe43568f9e6138aad4e13031f09c33639');
INSERT INTO "journal" VALUES(49,'738525fc29976108b44ac75e','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','wang','ticket','bad215f847fe94df5200c661','return approved','{"return": "RMA-0001", "by": "wang", "lacking": 0, "note": null}','01cd0cb4400d80d4ffbef7bcdc1c340e5b3342dd2e872c8ca45f76064ca1daf9');
INSERT INTO "journal" VALUES(50,'8fd726da6d223b08cfcfa6b3','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','bad215f847fe94df5200c661','consented','{"purpose": "removal", "by": "Ms Example", "how": "phone", "quote": null, "clocks": []}','0de66991059a42e092dfe3491800615732ca09607eae493e880625c8ceff901d');
INSERT INTO "journal" VALUES(51,'e0cd69f2f6043930324c4fdd','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','bad215f847fe94df5200c661','sent-away','{"return": "RMA-0001", "serial": "PR-1002", "freight": "desk", "clocks": []}','c8f3e6f60a80f01abc320c18e4ee7ae5dec82d3b0443ce157d65b245a60a4d9f');
INSERT INTO "journal" VALUES(52,'df5856fc6d440c069b3fac47','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','bad215f847fe94df5200c661','held','{"reason": "factory", "note": "sent away", "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T06:00:00Z"}]}','bc53669e529d28602780d841acdcc7f8a472f61c780c08346315e492f38ba64c');
INSERT INTO "journal" VALUES(53,'777870a88bab5767af9b0897','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','672192b67da556af6aa5a654','logged','{"channel": "phone", "caller": null, "phone": null, "said": "scanner reads every second code", "summary": "scanner reads every second code", "priority": "P2", "tier": "standard", "region": "city", "kind": "fault", "contract": "C-0002", "typed": ["priority"], "assumed": ["region", "kind", "phase"], "terms": "157d8d566cb09c84261ce923", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-04T09:30:00Z", "within": "2 working days"}]}','e3d20ba9c5c134fb22d92e043ab70f3a669a84c61e79dd07c6345c60d45677cd');
INSERT INTO "journal" VALUES(54,'c3dd2167658cdb217b215d4a','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','38ae38fb463174d0a8375810','logged','{"channel": "phone", "caller": null, "phone": null, "said": "registration desk is down", "summary": "registration desk is down", "priority": "P3", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "05a38e93b77cdc80dff3858b", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T03:45:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-05T09:30:00Z", "within": "3 working days"}]}','7615e94c370b849ecdbe02a3ccc320d705dd6afb0d3c1c3eed598838fc370900');
INSERT INTO "journal" VALUES(55,'f9c3da0de7d330913c1f1759','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','38ae38fb463174d0a8375810','classified','{"changed": {"priority": ["P3", "P1"], "severity": [null, "down"], "reach": [null, "group"]}, "terms": "b7529dd05ec0a912721046df", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "moved", "due": "2026-03-02T09:30:00Z", "was": "2026-03-05T09:30:00Z"}]}','187b3c5c36f9daa1ffb11e799827b008b0b410c49e3134ec7378e78efe84774a');
INSERT INTO "journal" VALUES(56,'9e63086e314d37953da6e82c','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','38ae38fb463174d0a8375810','escalated','{"from": "1", "to": "2", "reason": "the board has to be measured", "clocks": []}','9eaca031ce20e4f35409d9b02ad3f63c4798956fc41513305d026a29b14764b3');
INSERT INTO "journal" VALUES(57,'a9e0fc0094466b4f78c1a774','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','672192b67da556af6aa5a654','answered','{"text": "we look into it", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T04:00:00Z", "at": "2026-03-02T06:00:00Z", "late": "1h"}]}','5d90531343b26b86602fc46982e4a00ce2a2e49d4dde6233b63f72b04ce2650e');
INSERT INTO "journal" VALUES(58,'a9e0fc0094466b4f78c1a774','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','672192b67da556af6aa5a654','contract extended','{"target": "answer", "number": "C-0002", "by": "1 month", "was": "2026-12-31", "ends_on": "2027-01-31"}','33cfac0a7625b352850ecf959ee41abb66bed6776522f24b8aa1b1cbaed732ff');
INSERT INTO "journal" VALUES(59,'0b41a1b0648524c8c07ac613','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','d14a555a03caed6adf2e2355','parts asked','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "because": "for the fair"}','370af372183924c5f5a61d7379692573dfa58e1c7cc37df1a781f2289dc07141');
INSERT INTO "journal" VALUES(60,'ea60f7c4d90f797c430a98b6','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','wang','request','d14a555a03caed6adf2e2355','request approved','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "lacking": 0, "note": null}','c3328afc6395d381901bd83631a5859e06c0da65c3762ee177b9df0c6443c461');
INSERT INTO "journal" VALUES(61,'470aa79249cd7f6dc13492d2','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": "REQ-0001", "note": null}','6a89bed8d7d23ad2987e7152a64ab5d044c573d226e1c233236a3c0c575ee136');
INSERT INTO "journal" VALUES(62,'470aa79249cd7f6dc13492d2','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','d14a555a03caed6adf2e2355','request issued','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "source": "warehouse"}','9d4215482d2a903c559d7d040e5ff233fd10df5ec833e229cf06665f13cead72');
INSERT INTO "journal" VALUES(63,'4dcd3f5a2866c4470e091f13','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts counted','{"holder": "centre/Wang Lin", "part": "roller", "condition": "new", "counted": 1, "expected": 2, "engineer": "Wang Lin", "charged": 12000, "currency": "CNY", "decimals": 2}','c4369ba5e5db63e686e6128c2b9c5862ee800f2733f3b93fcb61988f151f8bbf');
INSERT INTO "journal" VALUES(64,'48f5a444cf0bba854a20f682','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','contract','2cd0b427149f6412034fa666','entitlement used','{"contract": "C-0001", "entitlement": "visit", "quantity": 1, "left": 3}','d57b500194ad9a016247461248532faa639b0eb1c04bc4f045a753b3c9ae9786');
INSERT INTO "journal" VALUES(65,'2048eda97dff863d21258ca6','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','9d59769668eda7cf954d499f','logged','{"channel": "phone", "caller": null, "phone": null, "said": "cannot log in", "summary": "cannot log in", "priority": "P1", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "b7529dd05ec0a912721046df", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T09:35:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T09:50:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','2a71bfdfb4fbb6e7f7fc8f362843ef571f316d8c8cade8471d5c1b383452862f');
INSERT INTO "journal" VALUES(66,'364269c72990f3780c1dd036','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','38ae38fb463174d0a8375810','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T08:15:00Z", "note": "time is running out", "due_at": "2026-03-02T09:30:00Z"}','7f603c24f85c4f9734d49d06f7e082f817bf64e616a9014a89962c240926f6cb');
INSERT INTO "journal" VALUES(67,'364269c72990f3780c1dd036','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','38ae38fb463174d0a8375810','notices written','{"to": ["Head of service"]}','d5ad51e02d583df8577036ed0b50d20077bff7a5c0138c51d1288a621d4fd2ad');
INSERT INTO "journal" VALUES(68,'933acf807ae504a54a4ede21','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','38ae38fb463174d0a8375810','person told','{"to": "Head of service", "way": "command"}','ca4174909809def33da6b0c410f1dd20b8c4c68d3fb08fcb2c8725bf46719e55');
INSERT INTO "journal" VALUES(69,'6f035e61d7c5229c44a56d70','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','9d59769668eda7cf954d499f','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T09:27:30Z", "note": "time is running out", "due_at": "2026-03-02T09:30:00Z"}','4b78f533521e1c55aa688e5a4ada0bae4e58fcd8c40ab73c69c09de899088ca3');
INSERT INTO "journal" VALUES(70,'6f035e61d7c5229c44a56d70','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','9d59769668eda7cf954d499f','notices written','{"to": ["Head of service"]}','81af9c5140b1b07e9fdf8815bdcef8ff609202c2cca1b314c626b7d4ceaec0fb');
INSERT INTO "journal" VALUES(71,'46d6fea7d502a88863afeacb','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','38ae38fb463174d0a8375810','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','72d37bcf3d6b7160f9302d4f2789380b22ab6ae1c318e4bdd8c219633fa0efac');
INSERT INTO "journal" VALUES(72,'46d6fea7d502a88863afeacb','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','38ae38fb463174d0a8375810','escalated','{"from": "2", "to": "3", "because": {"target": "solve", "percent": 100}, "reason": null, "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}]}','bce79cdbba58ea9e8b86c96aca35f09656705589f4997e128df18bec82a28236');
INSERT INTO "journal" VALUES(73,'46d6fea7d502a88863afeacb','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','38ae38fb463174d0a8375810','left undone','{"what": "priority", "why": "{number} is {priority} already", "facts": {"number": "SD-000004", "priority": "P1"}}','bf65cc6dcf324df45f74e0d3cc28171ee879a0002bb0bf57036206ffa9142ee2');
INSERT INTO "journal" VALUES(74,'d219faed5f2c63c6bc89c80e','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','9d59769668eda7cf954d499f','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','8e1c5fa96310a02b7167fd54bd57808e3c8316b379acb7657cbd0d9ab22218b3');
INSERT INTO "journal" VALUES(75,'d219faed5f2c63c6bc89c80e','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','9d59769668eda7cf954d499f','escalated','{"from": "1", "to": "2", "because": {"target": "solve", "percent": 100}, "reason": null, "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}, {"target": "answer", "change": "missed", "due": "2026-03-02T09:35:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T09:50:00Z"}]}','5e0123b9308e587fcdedc22ea277d4b070b51c27ff9be241c8d5632d71d227ef');
INSERT INTO "journal" VALUES(76,'d219faed5f2c63c6bc89c80e','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','9d59769668eda7cf954d499f','left undone','{"what": "priority", "why": "{number} is {priority} already", "facts": {"number": "SD-000005", "priority": "P1"}}','3f9e5cc0c4c44674f81abacf0a0a682c1e4cb34fc2f5bad10a2eff6a3ad4de01');
INSERT INTO "journal" VALUES(77,'4b5a9c99cda2f45b3dcfa4bb','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','9d59769668eda7cf954d499f','time used','{"target": "solve", "percent": 150, "used_at": "2026-03-03T00:35:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','9f10cc594518ef2084342b670bb074fcb4b34153edc96ab8415070a452d99958');
INSERT INTO "journal" VALUES(78,'4b5a9c99cda2f45b3dcfa4bb','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','9d59769668eda7cf954d499f','assigned','{"engineer": "Zhao Min", "was": null, "clocks": [], "because": {"station": "centre", "skill": null, "live": 0, "last_at": null}}','73ba4698272b5533ee25c082454889dca7ac968bd024250c455d5a6422bbf744');
INSERT INTO "journal" VALUES(79,'27c290ac82ef7cbf68595ae3','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','9d59769668eda7cf954d499f','person told','{"to": "Head of service", "way": "command"}','1ed415c48154fff226c2df14ad0e553df2e6c730ccc99d47b9676807d378f6fd');
INSERT INTO "journal" VALUES(80,'1a069b1ad86c92bd0aeb4206','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','d4de0aeb9aa707480b884a0b','logged','{"channel": "phone", "caller": null, "phone": null, "said": "called by mistake", "summary": "called by mistake", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "1281c599cadc1ce7f04d7d26", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','269fe822a0f0e147852a7032f2c0edd21da2e9736ea20538826ce716baab9adc');
INSERT INTO "journal" VALUES(81,'f794b1744fb0b24430615e7f','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','d4de0aeb9aa707480b884a0b','cancelled','{"reason": "called by mistake", "clocks": [{"target": "answer", "change": "void", "due": "2026-03-03T03:00:00Z"}, {"target": "solve", "change": "void", "due": "2026-03-10T09:30:00Z"}]}','1abb7404ad9f715dcc3e8af2a7e546eeb10864df539d23ba5c6d2e78d1562104');
INSERT INTO "journal" VALUES(82,'4c507741127330c5e2f2b19d','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','663a23811b1c2fdb79200ec1','logged','{"channel": "phone", "caller": null, "phone": null, "said": "how does it print", "summary": "how does it print", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "typed": ["warranty"], "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "1281c599cadc1ce7f04d7d26", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','af25582de92b333d8b0e7a31d04350c2d636e9a5d076af574c02a42f32196805');
INSERT INTO "journal" VALUES(83,'6c42428c49617a290f5030f4','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','663a23811b1c2fdb79200ec1','ordered','{"visit": 1, "engineer": "Zhao Min", "clocks": [], "instead_of": null}','82c3b4daefb9a3bcb833643262e7a9033257e040e311892d25e5f91a491dacb5');
INSERT INTO "journal" VALUES(84,'cc35cd104581deb70dd63846','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','663a23811b1c2fdb79200ec1','arrived','{"visit": 1, "engineer": "Zhao Min", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-03T03:00:00Z", "at": "2026-03-03T01:00:00Z", "spare": "2h"}]}','9a0910440afd7071046620998619396b29e4c06099add3bc0ed25a6bdbcedbbe');
INSERT INTO "journal" VALUES(85,'f48d3ee4f5462f9cf82ac1f2','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','663a23811b1c2fdb79200ec1','recorded','{"visit": 1, "form": {"fault": "none", "cause": "no training", "action": "explained", "result": "they know how", "minutes": 30, "covered": {"parts": "free", "work": "free", "because": "in warranty"}}, "was": {}, "clocks": []}','f11b3b9a07fb72098cb6738eb56791be8055f9cd91e1436544efb13cb55a79b6');
INSERT INTO "journal" VALUES(86,'f48d3ee4f5462f9cf82ac1f2','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','663a23811b1c2fdb79200ec1','charged','{"visit": 1, "because": "in warranty", "lines": [{"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "in warranty"}, {"kind": "work", "item": "labour", "quantity": 1, "unit": "30m", "unit_price": 6000, "list_amount": 6000, "amount": 0, "because": "in warranty"}], "total": 0, "currency": "CNY", "decimals": 2}','e6dfece5288afc5e5e7a227ddb1d32f0051519f87f6c971fc78d79d608d2d7df');
INSERT INTO "journal" VALUES(87,'f48d3ee4f5462f9cf82ac1f2','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','663a23811b1c2fdb79200ec1','finished','{"visit": 1, "engineer": "Zhao Min", "clocks": []}','d209dff1f426616d259ab1ffdb95d038e9d87f308776f2cc769db508606841e0');
INSERT INTO "journal" VALUES(88,'f359203ef7c5abc7f774c384','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','663a23811b1c2fdb79200ec1','resolved','{"cause": "no training", "solution": "explained", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-10T09:30:00Z", "at": "2026-03-03T01:00:00Z", "spare": "5 working days"}]}','9640c9e641a5217c23eb2eab0169072c4382ad9375daa1b3f4aced63e97a547b');
INSERT INTO "journal" VALUES(89,'f3b059645cde8334df9a7783','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','663a23811b1c2fdb79200ec1','closed','{"note": "content", "clocks": []}','b9c988a8f546b37b82153b26d12295c939e6109c0c03d821978547a3336aceb7');
INSERT INTO "journal" VALUES(90,'a0f56ccd216fc3634b727e59','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','663a23811b1c2fdb79200ec1','reopened','{"reason": "again", "clocks": [{"target": "solve", "change": "resumed", "due": "2026-03-10T09:30:00Z"}]}','3a3fdd3014a039a0c02690037d02d2dc569e9e270d459a8114b74b604bff0369');
INSERT INTO "journal" VALUES(91,'d2686b2c59f5e68c6b5963be','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','customer','0503b322802fa9959e740ba7','customer added','{"number": "CU-0004", "name": "Sample School", "phones": []}','86d580cb08ac2c7ad9e4eb90832f48149a55eafdf583571db3c5da204e6399a8');
INSERT INTO "journal" VALUES(92,'d2686b2c59f5e68c6b5963be','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','ticket','52145b5d562519e69aaa2bd4','logged','{"channel": "phone", "caller": null, "phone": null, "said": "Door, Lock, Stuck", "summary": "Door, Lock, Stuck", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "typed": ["priority"], "assumed": ["region", "tier", "kind", "phase"], "terms": "1281c599cadc1ce7f04d7d26", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T02:30:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','4063d8572bc1fefbd933ca4a8ddaf6e75074cabca227f57fca479a6bcee01bbc');
INSERT INTO "journal" VALUES(93,'d2686b2c59f5e68c6b5963be','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','engineer','919493aba8f9d922295ef4d2','engineer added','{"name": "Ada", "station": null}','58169408928269eadaeb137b61f14430f90e790d6e59c1677aea241c8845de5e');
INSERT INTO "journal" VALUES(94,'d2686b2c59f5e68c6b5963be','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','ticket','52145b5d562519e69aaa2bd4','assigned','{"engineer": "Ada", "was": null, "clocks": []}','98893f29f353b2cf42041552a3656393d420a1b5f14abea2a245082f4789d460');
INSERT INTO "journal" VALUES(95,'d2686b2c59f5e68c6b5963be','2026-03-02T00:50:00Z','2026-03-02T00:50:00Z','Ada','ticket','52145b5d562519e69aaa2bd4','resolved','{"cause": "not recorded", "solution": "not recorded in the log", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T02:30:00Z", "at": "2026-03-02T00:50:00Z", "spare": "1h40m"}, {"target": "solve", "change": "met", "due": "2026-03-09T09:30:00Z", "at": "2026-03-02T00:50:00Z", "spare": "5 working days"}]}','b25e1945d7b9f0305d45f816d842a48496e34ee37b83d75703cadac2aa5c4f6c');
INSERT INTO "journal" VALUES(96,'d2686b2c59f5e68c6b5963be','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','52145b5d562519e69aaa2bd4','imported','{"file": "incidents.csv", "rows": 2, "through": "2026-03-02T00:50:00Z"}','c7b3817cc4a777d92320565e9e054c2595d7b6aaed9a5a01000835590e3e9fca');
INSERT INTO "journal" VALUES(97,'52b9076f11bbef5de70087ef','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','engineer','cdf4a790ee8c9b989505ef6d','engineer changed','{"name": "Zhao Min", "changed": {"capacity": 8}}','d8f05720bfedcb1b1d72db42fac8aac674f6f3485252a7b7f6ba4adf6a3d4b3b');
INSERT INTO "journal" VALUES(98,'3ddf5820d695b30b6b8e45b2','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','engineer','cdf4a790ee8c9b989505ef6d','engineer away','{"name": "Zhao Min", "since": "2026-04-30T16:00:00Z", "until": "2026-05-05T16:00:00Z", "note": "on leave"}','209d8aa26352360be942977adfbccecdbc19ba1b7b1cc09e6481aa98f0e2f9ca');
INSERT INTO "journal" VALUES(99,'4458df2419ca9e7f8c010b22','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','38ae38fb463174d0a8375810','appointed','{"visit_at": "2026-03-05T06:00:00Z", "visit_until": "2026-03-05T08:00:00Z", "asked_by": "desk", "note": null, "clocks": []}','3959cdb360f84f681c1ec65cfbe5784579cc9e79099b016f51b2c363dc165916');
INSERT INTO "journal" VALUES(100,'24867e5f593801d06a9d965e','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','38ae38fb463174d0a8375810','held','{"reason": "customer", "note": null, "ends_at": "2026-03-06T01:00:00Z", "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "held", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "held", "due": "2026-03-02T09:30:00Z"}]}','347f9a0aeca0611c8aeab5018f1fab9ee19159a968aed2846f39fcf222cdd8a0');
INSERT INTO "journal" VALUES(101,'c86ffb32d390f73af3289069','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','efb047d71e873e38a9b66c35','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the printer jams again", "summary": "the printer jams again", "priority": "P3", "tier": "gold", "region": "county", "kind": "fault", "equipment": "PR-1001", "contract": "C-0001", "follows": "SD-000001", "typed": ["region", "kind"], "assumed": ["priority", "phase"], "terms": "cc98b14b233218aeca2264cf", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-04T01:15:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-04T01:30:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "3 working days"}]}','38615180ee85c466c3747fb521875444b1703b27445f2a7153f65cc5aeed1718');
INSERT INTO "journal" VALUES(102,'c86ffb32d390f73af3289069','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','0d1f76f0ffedcb17a3048e25','followed','{"number": "SD-000008", "said": "the printer jams again"}','fc68b9af510d4c443fc3d2475c4117eeaaa4de9a71c14ad009b5595d487427a1');
INSERT INTO "journal" VALUES(103,'2075d173a39f1c9b0e6f3bd1','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','9d59769668eda7cf954d499f','classified','{"entered_why": "it was never critical", "changed": {"priority": ["P1", "P2"]}, "corrects": "2048eda97dff863d21258ca6 logged 2026-03-02T09:20:00Z", "put_right": {"2048eda97dff863d21258ca6 logged 2026-03-02T09:20:00Z": "b7529dd05ec0a912721046df"}, "clocks": []}','40bbc6bd0003a197181b1c2d1cf05ba38184a167ed709bc197ef6bc9821b811f');
INSERT INTO "journal" VALUES(104,'3494e5dad06ac93b4af918c8','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','87cd249cabfe0c3aae62a878','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the screen is dark", "summary": "the screen is dark", "priority": "P1", "tier": "standard", "region": "city", "kind": "fault", "typed": ["priority"], "assumed": ["region", "tier", "kind", "phase"], "terms": "5690779f6014fd4b443b44f7", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-04T01:30:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-05T01:00:00Z", "within": "8h"}]}','0926ab0250026191556b8f12fd46267a2940647a59500a9baff40e25f3e1135b');
INSERT INTO "journal" VALUES(105,'26faf957aeb3be18753d4c16','2026-03-04T01:10:00Z','2026-03-04T03:00:00Z','tester','ticket','87cd249cabfe0c3aae62a878','answered','{"entered_why": "written on paper", "text": "told them to wait", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-04T01:30:00Z", "at": "2026-03-04T01:10:00Z", "mended": "2026-03-04T01:30:00Z", "spare": "20m"}]}','e1ec3586542343c56f904201a8f94ed043decee23ec6068feb83970daa014f25');
INSERT INTO "journal" VALUES(106,'b1e41a9c0767c78a3328cdce','2026-03-06T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','38ae38fb463174d0a8375810','resumed','{"foreseen": true, "clocks": [{"target": "answer", "change": "resumed", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "resumed", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "resumed", "due": "2026-03-02T09:30:00Z"}]}','c4765c34b1f914e300df37aaef94cb05f3e64de8825fc79d575a223ce47fee4b');
INSERT INTO "journal" VALUES(107,'330bd88c52d1a2cf1f0b1458','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','e64706681e2a3818dc9c8930','training planned','{"number": "TR-0001", "course": "use", "starts": "2026-03-31T06:00:00Z", "trainer": "Wang Lin", "place": "North wing", "customer": "Example Clinic", "places": 8}','13c6099fd44be357e68713fcc4ca01f6f2fae91caab121d729290b68a89f58e5');
INSERT INTO "journal" VALUES(108,'632a37c0bb6a853399ed9998','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','contract','2cd0b427149f6412034fa666','entitlement used','{"contract": "C-0001", "entitlement": "training", "quantity": 1, "left": 0}','e4b2ce2651a0ed951bcf5a977ea0b1921148c6efaf3eb02ee364a04168cd41f4');
INSERT INTO "journal" VALUES(109,'632a37c0bb6a853399ed9998','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','e64706681e2a3818dc9c8930','training enrolled','{"number": "TR-0001", "course": "use", "name": "Ms Hu", "customer": "Example Clinic", "contract": "C-0001", "entitlement": "training", "amount": null, "currency": null, "decimals": null}','16147aac3548618954d4be3cf3ab0eff9d8a5c09a92451b093ca60ec38e444ed');
INSERT INTO "journal" VALUES(110,'632a37c0bb6a853399ed9998','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','e64706681e2a3818dc9c8930','training enrolled','{"number": "TR-0001", "course": "use", "name": "Mr Li", "customer": "Example Clinic", "contract": null, "entitlement": null, "amount": 0, "currency": "CNY", "decimals": 2}','ce5026ac8bd4f0863b6e439e55592b0d9ef4c976e00f638fed4cfc3eaac36ee9');
INSERT INTO "journal" VALUES(111,'6719f694df30fb45a9e3ad9a','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','e64706681e2a3818dc9c8930','training enrolled','{"number": "TR-0001", "course": "use", "name": "Zhao Min", "customer": null, "contract": null, "entitlement": null, "amount": null, "currency": null, "decimals": null}','2a7634593d38326e8e90349f7c4d82afc007ef1efd0dca4ccb323d7d9eb9e3fa');
INSERT INTO "journal" VALUES(112,'0b99cf8880d895833512ef08','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','e64706681e2a3818dc9c8930','training held','{"number": "TR-0001", "course": "use", "enrolled": 3}','007c4759c9b02683b30e7b7c53fb3d89dd838cb53f090354e22cc5eb38d90612');
INSERT INTO "journal" VALUES(113,'0b99cf8880d895833512ef08','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','e64706681e2a3818dc9c8930','training judged','{"number": "TR-0001", "course": "use", "name": "Mr Li", "present": true, "mark": 85, "passed": true, "certificate": "CE-0001", "was": {"present": null, "mark": null, "passed": null, "certificate": null}}','3d2c47125d862647b3d9f316e12949b8abf72646224de3508f70ddd5d38402eb');
INSERT INTO "journal" VALUES(114,'0b99cf8880d895833512ef08','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','e64706681e2a3818dc9c8930','training judged','{"number": "TR-0001", "course": "use", "name": "Ms Hu", "present": false, "mark": null, "passed": false, "certificate": null, "was": {"present": null, "mark": null, "passed": null, "certificate": null}}','09c5fe9d75d54a9f4a632c0305fb369add561b179e104f622d2035620add1f9c');
INSERT INTO "journal" VALUES(115,'0b99cf8880d895833512ef08','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','cdf4a790ee8c9b989505ef6d','engineer changed','{"name": "Zhao Min", "changed": {"skills": ["installation", "soldering"]}}','cfdc9de0c23423e78e45c4d2f9edde3b5808fa0253caef5f7fa2e5a4a6975718');
INSERT INTO "journal" VALUES(116,'0b99cf8880d895833512ef08','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','e64706681e2a3818dc9c8930','training judged','{"number": "TR-0001", "course": "use", "name": "Zhao Min", "present": true, "mark": 70, "passed": true, "certificate": "CE-0002", "was": {"present": null, "mark": null, "passed": null, "certificate": null}}','a60ccdca3f0566e967e4615ed85a838920a736122bfb5c0edbd857ea4c4713dc');
INSERT INTO "journal" VALUES(117,'4d76634795af30c8d144c8f9','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','8ae2d75916fb5165e262778e','training planned','{"number": "TR-0002", "course": "use", "starts": "2026-04-20T01:00:00Z", "trainer": null, "place": null, "customer": null, "places": null}','c7fa7e573ce1ce0c020f95a3b452a7ee90f8ccf69147676f79e8bca29392502e');
INSERT INTO "journal" VALUES(118,'1f689c2e73bcc2df228dd689','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','ec8ceb7f0ec16a4bcb9f079e','assessed','{"number": "AS-0001", "month": "2026-03", "rule": "tidy", "who": "Wang Lin", "about": "SD-000001/1", "fact": {"check": "tidy"}, "because": null, "penalty": 2000, "currency": "CNY", "decimals": 2}','289875e3daeb282bbb34b06c632801c1c0368bbdd9363ab95b8fc878ac01e0c2');
INSERT INTO "journal" VALUES(119,'4e8ae57d38bce5a17f82f36b','2026-03-20T02:00:00Z','2026-04-01T01:00:00Z','tester','engineer','ec8ceb7f0ec16a4bcb9f079e','assessed','{"number": "AS-0002", "month": "2026-03", "rule": "calls", "who": "Wang Lin", "about": "SD-000001", "fact": null, "because": "line engaged", "penalty": 10000, "currency": "CNY", "decimals": 2}','0ec568fd9d80ba2cfeb99e38c151e9bebf066224a04b3f129d10542a3e9c876c');
INSERT INTO "journal" VALUES(120,'80652b9c327fea2fa8fe881d','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','ec8ceb7f0ec16a4bcb9f079e','assessment waived','{"number": "AS-0002", "month": "2026-03", "rule": "calls", "who": "Wang Lin", "about": "SD-000001", "fact": null, "because": "line engaged", "penalty": 10000, "currency": "CNY", "decimals": 2, "waived_because": "the line was down"}','c2078b511afc60e12f3094f0f2333509c11998cad7d2dfd51ec75cbcecc3145d');
INSERT INTO "journal" VALUES(121,'fa0930ebd1f0e76b69096e7e','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','assessment','2026-03','assessment closed','{"month": "2026-03", "count": 2}','77094e693b03d66495919556bfbdef8a0563222ecca0c230c9bf5b06369649cc');
INSERT INTO "journal" VALUES(122,'bda0e8ae9aa599e2e5f05905','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','ec8ceb7f0ec16a4bcb9f079e','assessment told','{"name": "Wang Lin", "month": "2026-03", "by": null, "late": false}','ec3fd4158317b40d1732330ab420c7654ef46bb43b43463ee8e1bb4930a2c948');
INSERT INTO "journal" VALUES(123,'a0d3099b399db7189aeaa9e0','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','48680528aa739ffe759a6669','turnover entered','{"customer": "Sample Dealer", "month": "2026-02", "amount": 2000000, "was": null, "basis": "payments", "currency": "CNY", "decimals": 2}','ee6659fec52eee8d87b03a5c290bfbc234612604132051beaa192784145a9d7f');
INSERT INTO "journal" VALUES(124,'9d465d386f14d2a3ef99fbcf','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','48680528aa739ffe759a6669','quarter settled','{"customer": "Sample Dealer", "quarter": "2026Q1", "basis": "payments", "turnover": 2000000, "budget": 30000, "carried_in": 0, "spent": 14000, "charged": 0, "paid": 0, "carried_out": 16000, "forfeited": 0, "currency": "CNY", "decimals": 2, "forfeited_why": null}','23edad7c3824db7f177966f6aed19721bd8c991230b01a90b83a32fa855ec2ed');
INSERT INTO "journal" VALUES(125,'73cf42827244d78cc5a984b8','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','48680528aa739ffe759a6669','turnover entered','{"customer": "Sample Dealer", "month": "2026-04", "amount": 100000, "was": null, "basis": "payments", "currency": "CNY", "decimals": 2}','54291ae92ac74696695c2777efaaa5c69a33c17ed083dd9be3312c50fd0d46c3');
INSERT INTO "journal" VALUES(126,'f0c28eb7820afb37970998e4','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','799b50dfdff7250510cb5dae','customer added','{"number": "CU-0005", "name": "Sample Dealers", "phones": ["010 5550 0007 ext 12"]}','64f20814bb6560920bcdeffe2fe2d1eb212fc0299be8de5f2871019e059cfa02');
INSERT INTO "journal" VALUES(127,'2683c7c5b950653a24876e36','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','48680528aa739ffe759a6669','customer merged','{"name": "Sample Dealers", "number": "CU-0005", "into": "Sample Dealer", "into_number": "CU-0003", "had": {}, "filled": {}, "was": {"id": "799b50dfdff7250510cb5dae", "name": "Sample Dealers", "region": null, "tier": null, "phase": null, "address": null, "phones": ["010 5550 0007 ext 12"], "number": "CU-0005", "category": null, "since_on": "2026-04-01", "keeper": null, "note": null}}','1461fc3a4b290308034d8ba56e185acbef1fde59a92570f846a159c947948f4c');
INSERT INTO "journal" VALUES(128,'03f0a30d796eda6ef1c8ec8d','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','contract','b02cc48474793a11f2543ee1','contract extended by hand','{"number": "C-0002", "was": "2027-01-31", "ends_on": "2027-06-30", "why": "goodwill"}','661f1d993731cb2923f300ac7c7a7a8e22353b5cc6ca76ef937aa190739805b9');
INSERT INTO "journal" VALUES(129,'9d5d68d768c7fda956da2ecb','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','0d1f76f0ffedcb17a3048e25','surveyed','{"survey": "A-0001", "key": "service", "marks": {"attitude": 5}, "words": {}, "says": "came at once", "opinion": "service", "answered_by": "Li Na", "how": "phone", "clocks": []}','d0356b6edccd3cc53d60b7fc629a5481825cdccadb7cf63866623ec0cb55f1c5');
INSERT INTO "journal" VALUES(130,'5eaf0d2e85c3b5d6de90c91c','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','bad215f847fe94df5200c661','not reached','{"survey": "A-0002", "key": "service", "how": null, "says": null}','019c31560507ff6f176ead6617f014237de57c6d39d92521d0beb75fe599f75a');
INSERT INTO "journal" VALUES(131,'4e5fb48316be09d2ac1cbaef','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','cc2e0f48e552590790517b55','contact changed','{"customer": "Example Clinic", "name": "Li Na", "changed": {"left_on": "2026-04-01"}, "was": {"left_on": null}}','461e65746679a9a43e9a3e6359926dfe1e1458f1b290d37392dff3d41a9799d3');
INSERT INTO "journal" VALUES(132,'c8708decd78b9826b58708bd','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','b642c75dce83b59adf354cec','equipment changed','{"serial": "PR-1002", "changed": {"plate": "豫A12345", "note": "in the van"}, "was": {"plate": null, "note": null}}','43e9b20752ff363eb4afb835dd4e3d033e340ea739d3e3248db64d8a9348eaa1');
INSERT INTO "journal" VALUES(133,'c6f9d4f1a845748bbad5c8fd','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','096b4b7eb392532b46d9d857','logged','{"channel": "phone", "caller": null, "phone": null, "said": "a slip", "summary": "a slip", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "1281c599cadc1ce7f04d7d26", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','ace8438913c9aa9c0446210e79a998aa3f8d97e9d64ca9cab7deadd0ba1273ab');
INSERT INTO "journal" VALUES(134,'8ba0a3b52dc53fd65326ba66','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','096b4b7eb392532b46d9d857','undone','{"of": [{"kind": "logged", "data": {"channel": "phone", "caller": null, "phone": null, "said": "a slip", "summary": "a slip", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "1281c599cadc1ce7f04d7d26"}}], "withdrawn": "SD-000010", "clocks": []}','167df2312c5d5b076986f5200eba0588b0bca08e5b015b58620209e3c9f00c4d');
INSERT INTO "journal" VALUES(135,'7bd982e7189432c6e763e7a9','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','7a56ddba9f92956e9c4000e5','logged','{"channel": "phone", "caller": null, "phone": null, "said": "does anybody come?", "summary": "does anybody come?", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "1281c599cadc1ce7f04d7d26", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','dfbfb6d39ed7c3c30cc6b2c46017e8a578f3f9ce2a77b805ca410ca032acc32a');
INSERT INTO "journal" VALUES(136,'bbc5dacec4b2a2bed108d229','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','c4131fd4250a34db070c369d','logged','{"channel": "phone", "caller": null, "phone": null, "said": "logged twice", "summary": "logged twice", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "1281c599cadc1ce7f04d7d26", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','24e34547988b39000c691c44c982dab3e3963300a9b910a36e55cba37dd38617');
INSERT INTO "journal" VALUES(137,'d3cf3cf1397649d0c8eae96e','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','c4131fd4250a34db070c369d','edited','{"changed": {"summary": ["logged twice", "does anybody come"], "caller": ["", "Mr Sample"]}, "typed": ["summary", "caller"]}','66fa6298b5f8bba313ae708b4de225a8128e687f6b4b3a0772d6500232cb7d49');
INSERT INTO "journal" VALUES(138,'436f72a17cd3cdd28e632221','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','7a56ddba9f92956e9c4000e5','called','{"clocks": [], "channel": "phone", "caller": null, "phone": null, "said": "logged twice", "told_of": "SD-000012", "told_by": "tester", "entered_why": null}','8d4331ce9c2e6a2d32fffec4e88b4d7effc112b59714d82b4f617ef3f108aa6f');
INSERT INTO "journal" VALUES(139,'436f72a17cd3cdd28e632221','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','c4131fd4250a34db070c369d','merged','{"into": "SD-000011", "clocks": [{"target": "answer", "change": "void", "due": "2026-04-01T03:00:00Z"}, {"target": "solve", "change": "void", "due": "2026-04-09T09:30:00Z"}]}','d83b200a640b92dfe1e8f3b33861cc1a0061a1e78a465376a70415b236efad5f');
INSERT INTO "journal" VALUES(140,'436f72a17cd3cdd28e632221','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','7a56ddba9f92956e9c4000e5','duplicate merged','{"number": "SD-000012", "calls": 1, "files": 0, "clocks": []}','7bf0775a1bac36da4cc7c1e3c34c9bf7ed34839785fac83fa6f26c166a5e325f');
INSERT INTO "journal" VALUES(141,'d44e9ad6dfc4c9cfd7f46c87','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','1bf0f0844f6904d2ff13e765','customer added','{"number": "CU-0006", "name": "Sample Works", "phones": []}','5bda6265b1094c4c59e81eda3588fbcaf29fcf03c9f71ee926498bb74b3f26b1');
INSERT INTO "journal" VALUES(142,'18d0e3a36ef0071f12dc150a','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','b850125d9f891cdd277493b0','customer added','{"number": "CU-0007", "name": "Li Na", "phones": []}','9e4ab39c3f683a21529767c47a85117f555cc21aec71602ee6867e7d382603cf');
INSERT INTO "journal" VALUES(143,'18d0e3a36ef0071f12dc150a','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','ae3e7abb05dc60bb935001fe','logged','{"channel": "mail", "caller": "Li Na", "phone": null, "said": "no sound\nsince nine", "summary": "no sound", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "1281c599cadc1ce7f04d7d26", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','6179cd1e5911522cee49d7e365f708c5ed57f9f27bfcc8e5f2c51c635cd3abb7');
INSERT INTO "journal" VALUES(144,'18d0e3a36ef0071f12dc150a','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','b850125d9f891cdd277493b0','contact added','{"customer": "Li Na", "name": "Li Na", "site": null, "role": null, "phone": null, "mail": "li@example.invalid"}','81b2aef6c6f482bb89781e658d67a88933803c28ab7cd4bc726ff1d6d416569f');
INSERT INTO "journal" VALUES(145,'18d0e3a36ef0071f12dc150a','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','ae3e7abb05dc60bb935001fe','mailed','{"from": "li@example.invalid", "message_id": "<1@example.invalid>"}','b7f3eb2f6447f676e9016373da2c05c43c81952a3a777606ce9c55b119b1045a');
INSERT INTO "journal" VALUES(146,'dfc00a6971f7bc4484780a91','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','7a56ddba9f92956e9c4000e5','ordered','{"visit": 1, "engineer": "Wang Lin", "clocks": [], "instead_of": null, "along": ["Zhao Min"]}','7490365b755246c277671155175d13d3dc8abd5f27f3d6812375d2e188acea43');
INSERT INTO "journal" VALUES(147,'1c5fb116b2b2baeeaacbc82e','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','26e2fdda114c87b514b55b95','task added','{"number": "T-0001", "what": "send the manual", "customer": "Example Clinic", "due": "2026-04-03", "engineer": "Wang Lin", "role": null}','7129437d0660b206922dd12c6028c2722fad1e3e360825880ac3ed3d8f66a6ec');
INSERT INTO "journal" VALUES(148,'6b670fcf3509df4215e2b729','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','26e2fdda114c87b514b55b95','task put off','{"number": "T-0001", "what": "send the manual", "customer": "Example Clinic", "about": null, "was": "2026-04-03", "due": "2026-04-08", "why": "they are on holiday"}','8ce57034a49c31ebad32216090df8a93f03eda96c0e3978154423770a93f2fdb');
INSERT INTO "journal" VALUES(149,'abff9e4c5492e03c11c3e418','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','b642c75dce83b59adf354cec','equipment accepted','{"serial": "PR-1002", "stage": "final", "accepted_on": "2026-04-01", "accepted_by": "Ms Example", "remark": null, "was": null}','3b241f5a9307629d97d1141d9be1c7f971eaac804988509c643153815a1dea94');
INSERT INTO "journal" VALUES(150,'abff9e4c5492e03c11c3e418','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','b642c75dce83b59adf354cec','equipment changed','{"serial": "PR-1002", "changed": {"accepted_on": "2026-04-01"}, "was": {"accepted_on": "2026-02-02"}}','b68f8371eebf2320052b6f0b5ff34d70de6f408a75d68d630b5c695d31a2e514');
INSERT INTO "journal" VALUES(151,'abff9e4c5492e03c11c3e418','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','b642c75dce83b59adf354cec','file kept','{"of": "PR-1002", "number": 1, "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','3dfcdf9d7a1618f0e8283ead82d10cf2cbfdf879b1c1a9b7c29ad1dd8fcfeb82');
INSERT INTO "journal" VALUES(152,'b44e8bad18e3a2c25a38a3d5','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','b642c75dce83b59adf354cec','card received','{"serial": "PR-1002", "number": null, "dealer": "Sample Dealer", "sold_on": "2026-02-01", "received_on": "2026-02-10", "void_because": null, "was": null}','c62d6434c902d70522adbc1efb81b6594fd0dbb81c9c6fa9c3102e07d5f3e966');
INSERT INTO "journal" VALUES(153,'5c3cb0bad40fcd3f680fddfc','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','9f28566d9f8ae32f7e0f311c','task planned','{"number": "T-0002", "what": "count the spares", "customer": null, "about": "centre", "due": "2026-04-30", "rule": "count", "engineer": null, "role": null}','0cf684ef7a46159a9e1501aff824cf7f203302d4f935286e2bb2fc47556ae494');
INSERT INTO "journal" VALUES(154,'5c3cb0bad40fcd3f680fddfc','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','3eefe81c51d8dba7fd9fffd6','task planned','{"number": "T-0003", "what": "count the spares", "customer": null, "about": "north", "due": "2026-04-30", "rule": "count", "engineer": null, "role": null}','15166cf27d8b752d50219c4e7655b7dd2e3b6d46707c61fad4847b7ff33bf9b5');
INSERT INTO "journal" VALUES(155,'5c3cb0bad40fcd3f680fddfc','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','0621116e78deb8e1f8c49a7e','task planned','{"number": "T-0004", "what": "Fault", "customer": "Example Clinic", "about": "C-0001", "due": "2026-04-30", "rule": "visit", "engineer": null, "role": null}','af8920e9d3795ebb8b5f1cdd2adfadf2f3df719956e1ee94fe5a7bae6a2941d7');
INSERT INTO "journal" VALUES(156,'5c3cb0bad40fcd3f680fddfc','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','73155234f880c9e0fa218533','task planned','{"number": "T-0005", "what": "Fault", "customer": "示例诊所", "about": "C-0002", "due": "2026-04-30", "rule": "visit", "engineer": null, "role": null}','7d3753241b36f5bcea8621c7f3800b9d2d4c9f097c6089d6e0ceaba79581e6ec');
INSERT INTO "journal" VALUES(157,'cdf035027a2ca67e233710b1','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','7a56ddba9f92956e9c4000e5','arrived','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "answer", "change": "met", "due": "2026-04-01T03:00:00Z", "at": "2026-04-01T01:00:00Z", "spare": "2h"}]}','00a37eca819e19a1d52ae8905ce394abd8401535c2660d0772bc2e27215744ae');
INSERT INTO "journal" VALUES(158,'ccd20f8cfd63f66f0daa52e5','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','7a56ddba9f92956e9c4000e5','recorded','{"visit": 1, "form": {"place": "third floor", "advice": "do not bend it", "covered": {"parts": "price", "work": "price", "because": "out of warranty"}, "checklist": {"tidy": true}, "work": {"training": 1}, "methods": {"training": "at the machine"}, "found": ["cable loose"]}, "was": {}, "clocks": []}','3ec0ddb746808e8e8a222311f38d228d0e7064d1d3a1d753d67d5e9e5811ac3f');
INSERT INTO "journal" VALUES(159,'ccd20f8cfd63f66f0daa52e5','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','091fc76bed91be92ca2a746a','logged','{"channel": "phone", "caller": null, "phone": null, "said": "cable loose", "summary": "cable loose", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "follows": "SD-000011", "typed": ["region"], "assumed": ["priority", "tier", "kind", "phase"], "terms": "1281c599cadc1ce7f04d7d26", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','a43827ff3060ef7bb2eff56a136fb01e387fcf7d25e2c24bd96fc540c785b015');
INSERT INTO "journal" VALUES(160,'ccd20f8cfd63f66f0daa52e5','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','7a56ddba9f92956e9c4000e5','followed','{"number": "SD-000014", "said": "cable loose"}','6dec5d5c999f8baaced6a5258e7e7a5ed892ebcac55511175931b633bb842710');
INSERT INTO "journal" VALUES(161,'ccd20f8cfd63f66f0daa52e5','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','7a56ddba9f92956e9c4000e5','charged','{"visit": 1, "because": "out of warranty", "lines": [{"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 8000, "because": null}, {"kind": "work", "item": "training", "quantity": 1, "unit": "place", "unit_price": 20000, "list_amount": 20000, "amount": 20000, "because": null}], "total": 28000, "currency": "CNY", "decimals": 2}','7455a67956eb3fbcaebbd8fde589b16003cf456074d4b8b23a3dea7b8a26b016');
INSERT INTO "journal" VALUES(162,'b1462f371e82083a388b4cb2','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','7a56ddba9f92956e9c4000e5','judged','{"visit": 1, "form": {"tidy": false}, "was": {"tidy": true}, "note": null}','cac02a1b2aa286bab3609de1758136ce1eb30801b1dde8d9f6fc33fba161f9a9');
INSERT INTO "journal" VALUES(163,'8b2f98093c52b36d40876c2a','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','article','cb0c869c5bcd713dd13e4279','article added','{"number": "K-0001", "title": "nobody knows how it prints", "equipment": null, "code": null, "symptom": "how does it print", "cause": "no training", "solution": "explained", "ticket": "SD-000007"}','39b973ea3e19066983c2e25635e384c6b9f8e2e826fa82941c042320a6017cf2');
INSERT INTO "journal" VALUES(164,'95a1e8de4b9b2f3c3c2d65ff','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','d3ba05a9bc6bf812e6014131','logged','{"channel": "phone", "caller": null, "phone": null, "said": "how does it print now", "summary": "how does it print now", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "1281c599cadc1ce7f04d7d26", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T04:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','db9275a4934f61b1cbf763ba410c1957bf20b0b6fe6b0837e59d6b1a542f4dcd');
INSERT INTO "journal" VALUES(165,'d374a540f5b5350fa791642b','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','d3ba05a9bc6bf812e6014131','resolved','{"cause": "no training", "solution": "explained", "clocks": [{"target": "answer", "change": "met", "due": "2026-04-01T04:00:00Z", "at": "2026-04-01T02:00:00Z", "spare": "2h"}, {"target": "solve", "change": "met", "due": "2026-04-09T09:30:00Z", "at": "2026-04-01T02:00:00Z", "spare": "5 working days"}]}','d640e52aa3316174674985d2e41c71b2ef286af2bbfa6e8f8be8e500542ee050');
INSERT INTO "journal" VALUES(166,'d374a540f5b5350fa791642b','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','d3ba05a9bc6bf812e6014131','article used','{"article": "K-0001", "title": "nobody knows how it prints"}','a803b82f5c5d56cd2e050b3ee33afcef805f13ac4fe2fb12308f829d1d2197cc');
INSERT INTO "journal" VALUES(167,'63dfb7b7297f1ed53bb4a40a','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','158e7602c9f1d18fa56dde8b','logged','{"channel": "phone", "caller": "Ms Example", "phone": null, "said": "nobody came", "summary": "nobody came", "priority": "P3", "tier": "standard", "region": "city", "kind": "complaint", "equipment": "PR-1002", "contract": "C-0002", "typed": ["region", "kind", "contract"], "assumed": ["priority", "phase"], "terms": "1281c599cadc1ce7f04d7d26", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T04:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','c6545f557e37040ae9935f8140e598227b01a029065db9814387f2c29e50940c');
INSERT INTO "journal" VALUES(168,'63dfb7b7297f1ed53bb4a40a','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','158e7602c9f1d18fa56dde8b','complaint about','{"number": "SD-000016", "about": "SD-000002", "engineer": "Wang Lin"}','0b287d05f11666d59bedcbb2414a96af91eb62785f7620d3a05bd8334b9c939c');
INSERT INTO "journal" VALUES(169,'63dfb7b7297f1ed53bb4a40a','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','bad215f847fe94df5200c661','complained','{"number": "SD-000016", "engineer": "Wang Lin", "said": "nobody came", "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-09T09:30:00Z"}]}','e330bfed1ab4ac6ca1e37bb4344faa2ffcffe4c1ffc16b70edfec62329804174');
INSERT INTO "journal" VALUES(170,'28ded6a816245db8fc25f46e','2026-04-01T03:00:00Z','2026-04-01T03:00:00Z','wang','engineer','ec8ceb7f0ec16a4bcb9f079e','copy taken','{"mark": "wang", "days": 14, "ahead": 0}','d7a6e106f1083181f7b90eb5fd1fa27faeb14b0efdf941d6349184ba5bbb7bf7');
INSERT INTO "journal" VALUES(171,'1cd1d50c5744742c49cc9670','2026-04-01T03:01:00Z','2026-04-01T03:01:00Z','tester','ticket','7a56ddba9f92956e9c4000e5','file attached','{"number": 1, "kind": "file", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','be2964b7f128c9f9669ddad856545280e13781040bd0e950ae9ecc284636385e');
INSERT INTO "journal" VALUES(172,'a36603840946061abdc8360e','2026-04-01T03:02:00Z','2026-04-01T03:02:00Z','wang','ticket','6af23d03c92376470b3d6ece','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the plug is loose, too", "summary": "the plug is loose, too", "priority": "P3", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "assumed": ["priority", "kind", "phase"], "terms": "05a38e93b77cdc80dff3858b", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:17:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-04-01T03:32:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-04-07T09:30:00Z", "within": "3 working days"}]}','fc516465bafc1227bb64de563bf58db38e9b11930b7b8499e331241ae273da28');
INSERT INTO "journal" VALUES(173,'30c3c9edda5c1ee643ee76f1','2026-04-01T03:02:00Z','2026-04-01T03:02:00Z','wang','engineer','ec8ceb7f0ec16a4bcb9f079e','copy taken','{"mark": "wang", "days": 14, "ahead": 0}','1de80f490b1980e15926979a60e0f53b4812bfd5dc1d2fa1f82955b8063c0c4d');
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
INSERT INTO "kept_file" VALUES('equipment','b642c75dce83b59adf354cec',1,'photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-04-01T01:00:00Z');
CREATE TABLE loan (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  equipment_id TEXT NOT NULL REFERENCES equipment (id),
  lent_at TEXT NOT NULL,
  due_at TEXT NOT NULL,
  back_at TEXT,
  CHECK (back_at IS NULL OR back_at >= lent_at)
) STRICT;
INSERT INTO "loan" VALUES('250403b4c498ecd1f62dd42b','bad215f847fe94df5200c661','85405bcce92f1cef903e1ec6','2026-03-02T03:00:00Z','2026-03-17T03:00:00Z',NULL);
CREATE TABLE loss (
  move_id TEXT PRIMARY KEY REFERENCES stock_move (id),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  amount INTEGER NOT NULL CHECK (amount >= 0),
  currency TEXT NOT NULL
, decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4)) STRICT;
INSERT INTO "loss" VALUES('a4a4696508dd1297d96271db','ec8ceb7f0ec16a4bcb9f079e',12000,'CNY',2);
CREATE TABLE mail (
  message_id TEXT PRIMARY KEY,
  call_id TEXT NOT NULL REFERENCES call (id),
  sender TEXT NOT NULL  -- the address, folded
) STRICT;
INSERT INTO "mail" VALUES('<1@example.invalid>','62ea225be38ce000406a5240','li@example.invalid');
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
INSERT INTO "notice" VALUES('417b5ca8fd949ab0140460ec','38ae38fb463174d0a8375810','head',NULL,'command','2026-03-02T09:20:00Z','{"target": "solve", "within": "same day", "percent": 75, "note": "time is running out", "due_at": "2026-03-02T09:30:00Z", "ticket": {"number": "SD-000004", "summary": "registration desk is down", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "2", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T03:30:00Z"}}',NULL,'2026-03-02T09:20:00Z',1,NULL,'43f8b34780c8e3f158ce87a5',75,'2026-03-02T08:15:00Z',NULL,NULL);
INSERT INTO "notice" VALUES('0d7f466f4d9cfc09ac4c8981','9d59769668eda7cf954d499f','head',NULL,'command','2026-03-03T01:00:00Z','{"target": "solve", "within": "same day", "percent": 75, "note": "time is running out", "due_at": "2026-03-02T09:30:00Z", "ticket": {"number": "SD-000005", "summary": "cannot log in", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "1", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T09:20:00Z"}}',NULL,'2026-03-03T01:00:00Z',1,NULL,'1b3972ca85a8c2b67d583f38',75,'2026-03-02T09:27:30Z',NULL,NULL);
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
INSERT INTO "operation" VALUES(1,'ca6d59bcd825353be5b0b4b0','command','tester','2026-03-02T00:30:00Z',1,1,NULL,NULL);
INSERT INTO "operation" VALUES(2,'cc2bdb4c7c7fd0485eff51d5','command','tester','2026-03-02T00:30:00Z',2,2,NULL,NULL);
INSERT INTO "operation" VALUES(3,'35219da9fc27c40bc8f3e3f9','command','tester','2026-03-02T00:30:00Z',3,3,NULL,NULL);
INSERT INTO "operation" VALUES(4,'bac082dfc83b46a9282234b9','command','tester','2026-03-02T00:30:00Z',4,4,NULL,NULL);
INSERT INTO "operation" VALUES(5,'12b3f075acf280c75cb748ec','command','tester','2026-03-02T00:30:00Z',5,5,NULL,NULL);
INSERT INTO "operation" VALUES(6,'0512b34f487961b9d5cd0e78','command','tester','2026-03-02T00:30:00Z',6,6,NULL,NULL);
INSERT INTO "operation" VALUES(7,'7737d5134d5f479e0d7bbcb6','command','tester','2026-03-02T00:30:00Z',7,7,NULL,NULL);
INSERT INTO "operation" VALUES(8,'f0fafe56c29fd8ab2b3fca7c','command','tester','2026-03-02T00:30:00Z',8,9,NULL,NULL);
INSERT INTO "operation" VALUES(9,'395566dd0bd112346a0df481','command','tester','2026-03-02T00:30:00Z',10,10,NULL,NULL);
INSERT INTO "operation" VALUES(10,'eddbbca5ab643833b81b45b7','command','tester','2026-03-02T00:30:00Z',11,11,NULL,NULL);
INSERT INTO "operation" VALUES(11,'1c1e7d2d88178de07404f16a','command','tester','2026-03-02T00:30:00Z',12,12,NULL,NULL);
INSERT INTO "operation" VALUES(12,'f1b42ae3a02b05ac1cc7236b','command','tester','2026-03-02T00:30:00Z',13,13,NULL,NULL);
INSERT INTO "operation" VALUES(13,'174dd12fab3e562d8080afff','command','tester','2026-03-02T00:30:00Z',14,14,NULL,NULL);
INSERT INTO "operation" VALUES(14,'761081158acff51c01a79a34','command','tester','2026-03-02T00:30:00Z',15,15,NULL,NULL);
INSERT INTO "operation" VALUES(15,'5d52471eb5358c812990cbfa','command','tester','2026-03-02T00:30:00Z',16,16,NULL,NULL);
INSERT INTO "operation" VALUES(16,'7aa4e7cd21241d0ee7c9050a','command','tester','2026-03-02T00:30:00Z',17,17,NULL,NULL);
INSERT INTO "operation" VALUES(17,'730aebb3e6148efd85935b94','command','tester','2026-03-02T00:30:00Z',18,18,NULL,NULL);
INSERT INTO "operation" VALUES(18,'6e49db25b284054009020a7e','command','tester','2026-03-02T01:00:00Z',19,19,NULL,NULL);
INSERT INTO "operation" VALUES(19,'815438ead2d8f1b06918a4a2','command','tester','2026-03-02T01:00:00Z',20,20,NULL,NULL);
INSERT INTO "operation" VALUES(20,'69eefaef226c7729a6c2423d','command','tester','2026-03-02T01:00:00Z',21,21,NULL,NULL);
INSERT INTO "operation" VALUES(21,'0b4f156e8db243581f260bb4','command','tester','2026-03-02T01:00:00Z',22,22,NULL,NULL);
INSERT INTO "operation" VALUES(22,'e1c785752bc9ef44dcad3ab1','command','tester','2026-03-02T01:00:00Z',23,23,NULL,NULL);
INSERT INTO "operation" VALUES(23,'090970fc242d0048bf0fbf9b','command','tester','2026-03-02T01:00:00Z',24,24,NULL,NULL);
INSERT INTO "operation" VALUES(24,'dfd76d71ea0445e8cc8555ae','command','tester','2026-03-02T01:00:00Z',25,25,NULL,NULL);
INSERT INTO "operation" VALUES(25,'82a01bcab8db9fef6000ce51','command','tester','2026-03-02T01:00:00Z',26,26,NULL,NULL);
INSERT INTO "operation" VALUES(26,'88aadf91883c113c701169cb','command','tester','2026-03-02T01:00:00Z',27,27,NULL,NULL);
INSERT INTO "operation" VALUES(27,'f90fe908ea40d5a1bde3a88c','command','tester','2026-03-02T02:05:00Z',28,28,NULL,NULL);
INSERT INTO "operation" VALUES(28,'721991c72fffbc122f6d6a09','command','tester','2026-03-02T02:05:00Z',29,32,NULL,NULL);
INSERT INTO "operation" VALUES(29,'e411efb91a95fee834d2d984','command','tester','2026-03-02T02:05:00Z',33,33,NULL,NULL);
INSERT INTO "operation" VALUES(30,'0f32b759fc22e318cb8004b2','command','tester','2026-03-02T02:05:00Z',34,34,NULL,NULL);
INSERT INTO "operation" VALUES(31,'5eabf191493d6c8efe20bc55','command','tester','2026-03-02T02:05:00Z',35,37,NULL,NULL);
INSERT INTO "operation" VALUES(32,'7f2bc1e0f2596e2019c24631','command','tester','2026-03-02T02:05:00Z',38,38,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0001"}}',NULL);
INSERT INTO "operation" VALUES(33,'5285d38c99c460b295c6b969','command','tester','2026-03-02T02:05:00Z',39,39,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0002"}}',NULL);
INSERT INTO "operation" VALUES(34,'7a80d21b398196b72a531737','command','tester','2026-03-02T02:05:00Z',40,40,NULL,NULL);
INSERT INTO "operation" VALUES(35,'2a5c99a0673c7ac8e2b2668b','command','tester','2026-03-02T02:05:00Z',41,41,NULL,NULL);
INSERT INTO "operation" VALUES(36,'1d88242b3fef71d3b79c9e9b','command','tester','2026-03-02T02:05:00Z',42,42,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0003"}}',NULL);
INSERT INTO "operation" VALUES(37,'cd9e086d0c2a783b1a54771f','command','tester','2026-03-02T02:05:00Z',43,43,'{"why": "{receipt} is void: ''svcdesk pay {number}'' writes another", "facts": {"receipt": "R-0003", "number": "SD-000001"}}',NULL);
INSERT INTO "operation" VALUES(38,'56b1c4c190e4f369fde6829f','command','tester','2026-03-02T02:05:00Z',44,44,NULL,NULL);
INSERT INTO "operation" VALUES(39,'225b3805e2c8fa711a3ba0a7','command','tester','2026-03-02T03:00:00Z',45,45,NULL,NULL);
INSERT INTO "operation" VALUES(40,'9d7e8c7cf0f403a00b7b894c','command','tester','2026-03-02T03:00:00Z',46,46,NULL,NULL);
INSERT INTO "operation" VALUES(41,'89bc28110155978095c2152d','command','tester','2026-03-02T03:00:00Z',47,47,NULL,NULL);
INSERT INTO "operation" VALUES(42,'69f8e42adc6dc1406137c4e9','command','tester','2026-03-02T03:00:00Z',48,48,NULL,NULL);
INSERT INTO "operation" VALUES(43,'738525fc29976108b44ac75e','command','wang','2026-03-02T03:00:00Z',49,49,NULL,NULL);
INSERT INTO "operation" VALUES(44,'8fd726da6d223b08cfcfa6b3','command','tester','2026-03-02T03:00:00Z',50,50,NULL,NULL);
INSERT INTO "operation" VALUES(45,'e0cd69f2f6043930324c4fdd','command','tester','2026-03-02T03:00:00Z',51,51,'{"why": "{number} is on its way: ''svcdesk return back {number}'' when it is here again", "facts": {"number": "RMA-0001"}}',NULL);
INSERT INTO "operation" VALUES(46,'df5856fc6d440c069b3fac47','command','tester','2026-03-02T03:00:00Z',52,52,NULL,NULL);
INSERT INTO "operation" VALUES(47,'777870a88bab5767af9b0897','command','tester','2026-03-02T03:30:00Z',53,53,NULL,NULL);
INSERT INTO "operation" VALUES(48,'c3dd2167658cdb217b215d4a','command','tester','2026-03-02T03:30:00Z',54,54,NULL,NULL);
INSERT INTO "operation" VALUES(49,'f9c3da0de7d330913c1f1759','command','tester','2026-03-02T06:00:00Z',55,55,NULL,NULL);
INSERT INTO "operation" VALUES(50,'9e63086e314d37953da6e82c','command','tester','2026-03-02T06:00:00Z',56,56,NULL,NULL);
INSERT INTO "operation" VALUES(51,'a9e0fc0094466b4f78c1a774','command','tester','2026-03-02T06:00:00Z',57,58,NULL,NULL);
INSERT INTO "operation" VALUES(52,'0b41a1b0648524c8c07ac613','command','tester','2026-03-02T06:00:00Z',59,59,NULL,NULL);
INSERT INTO "operation" VALUES(53,'ea60f7c4d90f797c430a98b6','command','wang','2026-03-02T06:00:00Z',60,60,NULL,NULL);
INSERT INTO "operation" VALUES(54,'470aa79249cd7f6dc13492d2','command','tester','2026-03-02T06:00:00Z',61,62,'{"why": "{number} is shipped: ''svcdesk stock transfer {part} {quantity} --from {holder} --to {source}'' returns it", "facts": {"number": "REQ-0001", "part": "roller", "quantity": 2, "holder": "centre", "source": "warehouse"}}',NULL);
INSERT INTO "operation" VALUES(55,'4dcd3f5a2866c4470e091f13','command','tester','2026-03-02T06:00:00Z',63,63,NULL,NULL);
INSERT INTO "operation" VALUES(56,'48f5a444cf0bba854a20f682','command','tester','2026-03-02T06:00:00Z',64,64,NULL,NULL);
INSERT INTO "operation" VALUES(57,'2048eda97dff863d21258ca6','command','tester','2026-03-02T09:20:00Z',65,65,NULL,NULL);
INSERT INTO "operation" VALUES(58,'364269c72990f3780c1dd036','program','tester','2026-03-02T09:20:00Z',66,67,NULL,NULL);
INSERT INTO "operation" VALUES(59,'933acf807ae504a54a4ede21','program','tester','2026-03-02T09:20:00Z',68,68,NULL,NULL);
INSERT INTO "operation" VALUES(60,'6f035e61d7c5229c44a56d70','program','tester','2026-03-03T01:00:00Z',69,70,NULL,NULL);
INSERT INTO "operation" VALUES(61,'46d6fea7d502a88863afeacb','program','tester','2026-03-03T01:00:00Z',71,73,NULL,NULL);
INSERT INTO "operation" VALUES(62,'d219faed5f2c63c6bc89c80e','program','tester','2026-03-03T01:00:00Z',74,76,NULL,NULL);
INSERT INTO "operation" VALUES(63,'4b5a9c99cda2f45b3dcfa4bb','program','tester','2026-03-03T01:00:00Z',77,78,NULL,NULL);
INSERT INTO "operation" VALUES(64,'27c290ac82ef7cbf68595ae3','program','tester','2026-03-03T01:00:00Z',79,79,NULL,NULL);
INSERT INTO "operation" VALUES(65,'1a069b1ad86c92bd0aeb4206','command','tester','2026-03-03T01:00:00Z',80,80,NULL,NULL);
INSERT INTO "operation" VALUES(66,'f794b1744fb0b24430615e7f','command','tester','2026-03-03T01:00:00Z',81,81,NULL,NULL);
INSERT INTO "operation" VALUES(67,'4c507741127330c5e2f2b19d','command','tester','2026-03-03T01:00:00Z',82,82,NULL,NULL);
INSERT INTO "operation" VALUES(68,'6c42428c49617a290f5030f4','command','tester','2026-03-03T01:00:00Z',83,83,NULL,NULL);
INSERT INTO "operation" VALUES(69,'cc35cd104581deb70dd63846','command','tester','2026-03-03T01:00:00Z',84,84,NULL,NULL);
INSERT INTO "operation" VALUES(70,'f48d3ee4f5462f9cf82ac1f2','command','tester','2026-03-03T01:00:00Z',85,87,NULL,NULL);
INSERT INTO "operation" VALUES(71,'f359203ef7c5abc7f774c384','command','tester','2026-03-03T01:00:00Z',88,88,NULL,NULL);
INSERT INTO "operation" VALUES(72,'f3b059645cde8334df9a7783','command','tester','2026-03-03T01:00:00Z',89,89,NULL,NULL);
INSERT INTO "operation" VALUES(73,'a0f56ccd216fc3634b727e59','command','tester','2026-03-03T01:00:00Z',90,90,NULL,NULL);
INSERT INTO "operation" VALUES(74,'d2686b2c59f5e68c6b5963be','command','tester','2026-03-03T01:00:00Z',91,96,'{"why": "the last that was done is an import, which stays: put it right by ''edit'', or by importing the right rows", "facts": {}}',NULL);
INSERT INTO "operation" VALUES(75,'52b9076f11bbef5de70087ef','command','tester','2026-03-04T01:00:00Z',97,97,NULL,NULL);
INSERT INTO "operation" VALUES(76,'3ddf5820d695b30b6b8e45b2','command','tester','2026-03-04T01:00:00Z',98,98,NULL,NULL);
INSERT INTO "operation" VALUES(77,'4458df2419ca9e7f8c010b22','command','tester','2026-03-04T01:00:00Z',99,99,NULL,NULL);
INSERT INTO "operation" VALUES(78,'24867e5f593801d06a9d965e','command','tester','2026-03-04T01:00:00Z',100,100,NULL,NULL);
INSERT INTO "operation" VALUES(79,'c86ffb32d390f73af3289069','command','tester','2026-03-04T01:00:00Z',101,102,NULL,NULL);
INSERT INTO "operation" VALUES(80,'2075d173a39f1c9b0e6f3bd1','command','tester','2026-03-04T01:00:00Z',103,103,NULL,NULL);
INSERT INTO "operation" VALUES(81,'3494e5dad06ac93b4af918c8','command','tester','2026-03-04T01:00:00Z',104,104,NULL,NULL);
INSERT INTO "operation" VALUES(82,'26faf957aeb3be18753d4c16','command','tester','2026-03-04T03:00:00Z',105,105,NULL,NULL);
INSERT INTO "operation" VALUES(83,'b1e41a9c0767c78a3328cdce','program','tester','2026-04-01T01:00:00Z',106,106,NULL,NULL);
INSERT INTO "operation" VALUES(84,'330bd88c52d1a2cf1f0b1458','command','tester','2026-04-01T01:00:00Z',107,107,NULL,NULL);
INSERT INTO "operation" VALUES(85,'632a37c0bb6a853399ed9998','command','tester','2026-04-01T01:00:00Z',108,110,NULL,NULL);
INSERT INTO "operation" VALUES(86,'6719f694df30fb45a9e3ad9a','command','tester','2026-04-01T01:00:00Z',111,111,NULL,NULL);
INSERT INTO "operation" VALUES(87,'0b99cf8880d895833512ef08','command','tester','2026-04-01T01:00:00Z',112,116,NULL,NULL);
INSERT INTO "operation" VALUES(88,'4d76634795af30c8d144c8f9','command','tester','2026-04-01T01:00:00Z',117,117,NULL,NULL);
INSERT INTO "operation" VALUES(89,'1f689c2e73bcc2df228dd689','command','tester','2026-04-01T01:00:00Z',118,118,NULL,NULL);
INSERT INTO "operation" VALUES(90,'4e8ae57d38bce5a17f82f36b','command','tester','2026-04-01T01:00:00Z',119,119,NULL,NULL);
INSERT INTO "operation" VALUES(91,'80652b9c327fea2fa8fe881d','command','tester','2026-04-01T01:00:00Z',120,120,NULL,NULL);
INSERT INTO "operation" VALUES(92,'fa0930ebd1f0e76b69096e7e','command','tester','2026-04-01T01:00:00Z',121,121,NULL,NULL);
INSERT INTO "operation" VALUES(93,'bda0e8ae9aa599e2e5f05905','command','tester','2026-04-01T01:00:00Z',122,122,NULL,NULL);
INSERT INTO "operation" VALUES(94,'a0d3099b399db7189aeaa9e0','command','tester','2026-04-01T01:00:00Z',123,123,NULL,NULL);
INSERT INTO "operation" VALUES(95,'9d465d386f14d2a3ef99fbcf','command','tester','2026-04-01T01:00:00Z',124,124,NULL,NULL);
INSERT INTO "operation" VALUES(96,'73cf42827244d78cc5a984b8','command','tester','2026-04-01T01:00:00Z',125,125,NULL,NULL);
INSERT INTO "operation" VALUES(97,'f0c28eb7820afb37970998e4','command','tester','2026-04-01T01:00:00Z',126,126,NULL,NULL);
INSERT INTO "operation" VALUES(98,'2683c7c5b950653a24876e36','command','tester','2026-04-01T01:00:00Z',127,127,NULL,NULL);
INSERT INTO "operation" VALUES(99,'03f0a30d796eda6ef1c8ec8d','command','tester','2026-04-01T01:00:00Z',128,128,NULL,NULL);
INSERT INTO "operation" VALUES(100,'9d5d68d768c7fda956da2ecb','command','tester','2026-04-01T01:00:00Z',129,129,NULL,NULL);
INSERT INTO "operation" VALUES(101,'5eaf0d2e85c3b5d6de90c91c','command','tester','2026-04-01T01:00:00Z',130,130,NULL,NULL);
INSERT INTO "operation" VALUES(102,'4e5fb48316be09d2ac1cbaef','command','tester','2026-04-01T01:00:00Z',131,131,NULL,NULL);
INSERT INTO "operation" VALUES(103,'c8708decd78b9826b58708bd','command','tester','2026-04-01T01:00:00Z',132,132,NULL,NULL);
INSERT INTO "operation" VALUES(104,'c6f9d4f1a845748bbad5c8fd','command','tester','2026-04-01T01:00:00Z',133,133,NULL,'8ba0a3b52dc53fd65326ba66');
INSERT INTO "operation" VALUES(105,'8ba0a3b52dc53fd65326ba66','undo','tester','2026-04-01T01:00:00Z',134,134,NULL,NULL);
INSERT INTO "operation" VALUES(106,'7bd982e7189432c6e763e7a9','command','tester','2026-04-01T01:00:00Z',135,135,NULL,NULL);
INSERT INTO "operation" VALUES(107,'bbc5dacec4b2a2bed108d229','command','tester','2026-04-01T01:00:00Z',136,136,NULL,NULL);
INSERT INTO "operation" VALUES(108,'d3cf3cf1397649d0c8eae96e','command','tester','2026-04-01T01:00:00Z',137,137,NULL,NULL);
INSERT INTO "operation" VALUES(109,'436f72a17cd3cdd28e632221','command','tester','2026-04-01T01:00:00Z',138,140,NULL,NULL);
INSERT INTO "operation" VALUES(110,'d44e9ad6dfc4c9cfd7f46c87','command','tester','2026-04-01T01:00:00Z',141,141,'{"why": "the last that was done is an import, which stays: put it right by ''edit'', or by importing the right rows", "facts": {}}',NULL);
INSERT INTO "operation" VALUES(111,'18d0e3a36ef0071f12dc150a','command','tester','2026-04-01T01:00:00Z',142,145,NULL,NULL);
INSERT INTO "operation" VALUES(112,'dfc00a6971f7bc4484780a91','command','tester','2026-04-01T01:00:00Z',146,146,NULL,NULL);
INSERT INTO "operation" VALUES(113,'1c5fb116b2b2baeeaacbc82e','command','tester','2026-04-01T01:00:00Z',147,147,NULL,NULL);
INSERT INTO "operation" VALUES(114,'6b670fcf3509df4215e2b729','command','tester','2026-04-01T01:00:00Z',148,148,NULL,NULL);
INSERT INTO "operation" VALUES(115,'abff9e4c5492e03c11c3e418','command','tester','2026-04-01T01:00:00Z',149,151,NULL,NULL);
INSERT INTO "operation" VALUES(116,'b44e8bad18e3a2c25a38a3d5','command','tester','2026-04-01T01:00:00Z',152,152,NULL,NULL);
INSERT INTO "operation" VALUES(117,'5c3cb0bad40fcd3f680fddfc','program','tester','2026-04-01T01:00:00Z',153,156,NULL,NULL);
INSERT INTO "operation" VALUES(118,'cdf035027a2ca67e233710b1','command','tester','2026-04-01T01:00:00Z',157,157,NULL,NULL);
INSERT INTO "operation" VALUES(119,'ccd20f8cfd63f66f0daa52e5','command','tester','2026-04-01T01:00:00Z',158,161,NULL,NULL);
INSERT INTO "operation" VALUES(120,'b1462f371e82083a388b4cb2','command','tester','2026-04-01T01:00:00Z',162,162,NULL,NULL);
INSERT INTO "operation" VALUES(121,'8b2f98093c52b36d40876c2a','command','tester','2026-04-01T02:00:00Z',163,163,NULL,NULL);
INSERT INTO "operation" VALUES(122,'95a1e8de4b9b2f3c3c2d65ff','command','tester','2026-04-01T02:00:00Z',164,164,NULL,NULL);
INSERT INTO "operation" VALUES(123,'d374a540f5b5350fa791642b','command','tester','2026-04-01T02:00:00Z',165,166,NULL,NULL);
INSERT INTO "operation" VALUES(124,'63dfb7b7297f1ed53bb4a40a','command','tester','2026-04-01T02:00:00Z',167,169,NULL,NULL);
INSERT INTO "operation" VALUES(125,'28ded6a816245db8fc25f46e','command','wang','2026-04-01T03:00:00Z',170,170,'{"why": "a laptop has the copy by now", "facts": {}}',NULL);
INSERT INTO "operation" VALUES(126,'1cd1d50c5744742c49cc9670','command','tester','2026-04-01T03:01:00Z',171,171,NULL,NULL);
INSERT INTO "operation" VALUES(127,'a36603840946061abdc8360e','command','wang','2026-04-01T03:02:00Z',172,172,NULL,NULL);
INSERT INTO "operation" VALUES(128,'30c3c9edda5c1ee643ee76f1','command','wang','2026-04-01T03:02:00Z',173,173,'{"why": "a laptop has the copy by now", "facts": {}}',NULL);
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
INSERT INTO "payment" VALUES('ad2330d6f0ae8e058222f3c3','R-0001','0d1f76f0ffedcb17a3048e25',3000,'CNY','card','3176218f7a73c5dd7b088901','2026-03-02T02:05:00Z','tester',2,'payment',NULL,NULL,NULL);
INSERT INTO "payment" VALUES('b6c7ef1334734d42dca64faf','R-0002','0d1f76f0ffedcb17a3048e25',5000,'CNY','transfer',NULL,'2026-03-02T02:05:00Z','tester',2,'payment',NULL,NULL,NULL);
INSERT INTO "payment" VALUES('406dcbeb9b6d8958187c23ce','R-0003','0d1f76f0ffedcb17a3048e25',500,'CNY','transfer',NULL,'2026-03-02T02:05:00Z','tester',2,'refund','2026-03-02T02:05:00Z','tester','it was not given');
CREATE TABLE "phone" (
  customer_id TEXT NOT NULL REFERENCES customer (id),
  digits TEXT NOT NULL CHECK (digits <> ''),  -- in full, with the country's code, where the desk knows it
  extension TEXT NOT NULL,
  shown TEXT NOT NULL,                        -- as it was written
  tail TEXT NOT NULL, place INTEGER NOT NULL DEFAULT 0,                         -- the last 7 digits, as many as a number without its area code has
  PRIMARY KEY (customer_id, digits, extension)
) STRICT;
INSERT INTO "phone" VALUES('cc2e0f48e552590790517b55','8613800000001','','13800000001','0000001',1);
INSERT INTO "phone" VALUES('daab84770b6e0a5794fcc557','8613800000002','','13800000002','0000002',1);
INSERT INTO "phone" VALUES('cc2e0f48e552590790517b55','8613800000003','','13800000003','0000003',2);
INSERT INTO "phone" VALUES('48680528aa739ffe759a6669','861055500007','12','010 5550 0007 ext 12','5500007',1);
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
INSERT INTO "priced_line" VALUES('24865df0f9f1b92af496f02d','cd1f817b0889ff9d72264a30',NULL,1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('5302598c4aba54cead359116','cd1f817b0889ff9d72264a30',NULL,2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('7d40e2fd4575c83122531cd2','cd1f817b0889ff9d72264a30',NULL,3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('4069d3881478aaf4ce2282ca','cd1f817b0889ff9d72264a30',NULL,4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('f0f886f87437d7ed155f70a4',NULL,'b4ecb24efbda54733973fcaa',1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('b789da9dd463aa5cdd4ee95d',NULL,'b4ecb24efbda54733973fcaa',2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('872cb94f771bb95fd04e6a70',NULL,'b4ecb24efbda54733973fcaa',3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('1e886cf319b8622b3dbbc124',NULL,'b4ecb24efbda54733973fcaa',4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('74d6f36ad31f8a88a1f00547',NULL,'b4ecb24efbda54733973fcaa',5,'work','training',1,'place',20000,20000,0,'included in the contract','CNY',0,'2cd0b427149f6412034fa666','training',2);
INSERT INTO "priced_line" VALUES('35947b9a6f2e183b4abe9e9f',NULL,'6ae0016800531d62c2c254bb',1,'work','visit',1,NULL,8000,8000,0,'in warranty','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('e852fd881fdd7244a493b80d',NULL,'6ae0016800531d62c2c254bb',2,'work','labour',1,'30m',6000,6000,0,'in warranty','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('0aa4d12182110cbd78dafc99',NULL,'5dd82ff85da94ca5974b3db6',1,'work','visit',1,NULL,8000,8000,8000,NULL,'CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('8c448d56f7aa68ec0d40ae54',NULL,'5dd82ff85da94ca5974b3db6',2,'work','training',1,'place',20000,20000,20000,NULL,'CNY',0,NULL,NULL,2);
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
INSERT INTO "quote" VALUES('cd1f817b0889ff9d72264a30','Q-0001','0d1f76f0ffedcb17a3048e25','2026-03-02T01:00:00Z','tester',8000,'CNY','full care',2,'cost','free',NULL,NULL);
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
INSERT INTO "rma" VALUES('33783ab0b20bd322f432c31c','RMA-0001','bad215f847fe94df5200c661','b642c75dce83b59adf354cec','quality','repair','desk','{"when": {"warranty": ["in"]}}',NULL,'2026-03-02T03:00:00Z','tester','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z',NULL,NULL,NULL,'desk',NULL,NULL,NULL,NULL,NULL,0,NULL);
CREATE TABLE sealed (
  seq INTEGER PRIMARY KEY,
  journal_seq INTEGER NOT NULL,
  added BLOB NOT NULL CHECK (length(added) % 8 = 0),
  removed BLOB NOT NULL CHECK (length(removed) % 8 = 0),
  schema INTEGER
) STRICT;
INSERT INTO "sealed" VALUES(1,0,X'',X'',8);
INSERT INTO "sealed" VALUES(2,1,X'B70E00AD788A5A35E674F3C3EC9AC65B6151FD706FF6955B',X'',NULL);
INSERT INTO "sealed" VALUES(3,2,X'94263B1D4345A4FFBE0FA627D23DD2B74214DCD77E38361A319D649504989398',X'',NULL);
INSERT INTO "sealed" VALUES(4,3,X'7AADFCBF741ED8829D69E501584509C9',X'',NULL);
INSERT INTO "sealed" VALUES(5,4,X'72C8458EB50381B720289468FDC0AFF18F8E81C0F23BF3DC',X'',NULL);
INSERT INTO "sealed" VALUES(6,5,X'AB8973BB56440C03EB7A40C8535E65D7A7B9643FB3CC561E',X'',NULL);
INSERT INTO "sealed" VALUES(7,6,X'D593150382A29B2B385F13CA31559273',X'',NULL);
INSERT INTO "sealed" VALUES(8,7,X'FA438BB0E8D3F73DA7FEDF9B4718B62F',X'',NULL);
INSERT INTO "sealed" VALUES(9,9,X'EE955E731244475C69FF45A30BB0B382F8FACF3D2EEE5D1B1E0FE4AFE56E7CC1',X'',NULL);
INSERT INTO "sealed" VALUES(10,10,X'36F86F8ADDAEB33D88498EE630E3C2DB192AE9CA9326BC14F7A5DD37531A9966',X'',NULL);
INSERT INTO "sealed" VALUES(11,11,X'A40A67B0854F654C5BE1E2169F6AA938',X'',NULL);
INSERT INTO "sealed" VALUES(12,12,X'8F46A37C5BB7BD3E26F7E6AE0D68E5DF',X'',NULL);
INSERT INTO "sealed" VALUES(13,13,X'F4E18162B0B1B79F4B0409EB7C919AEC',X'',NULL);
INSERT INTO "sealed" VALUES(14,14,X'726854329CF0884E9EFE54ACB4DE72F8',X'',NULL);
INSERT INTO "sealed" VALUES(15,15,X'599B04F8D38E8EEF51919D0B1689E66306AF917E8E91C5556B4559A49987D6F8',X'',NULL);
INSERT INTO "sealed" VALUES(16,16,X'D591D970DDD7B52B9A028D91DDD9F84EA872FF6B9DAF7C514C044CCAFAAE6F089330073EEEA33324',X'06AF917E8E91C555',NULL);
INSERT INTO "sealed" VALUES(17,17,X'46B560623090FBFC8F57AC676DD2A0E7B4A62AB15A7A1105512C4048D8DEB4B91FF9EC44769B45B6',X'A872FF6B9DAF7C51',NULL);
INSERT INTO "sealed" VALUES(18,18,X'6ECF74D76A5DF05FACC76783A445C598D16F03FC0AA0A7DB',X'',NULL);
INSERT INTO "sealed" VALUES(19,19,X'233D314DAEF5047714395B2E711E4D793B82CE57B7D5BE5DFB926B848CD8FB29C189646DEECC0200D2190F5CEE1BFC67A7BCC56B54883591CDB398ACF546BCDC0EE6EDABA3C22FFC33C331C983481BF501F44257512E879B',X'',NULL);
INSERT INTO "sealed" VALUES(20,20,X'27E4038E63789880B7DAF732907CF7CB',X'3B82CE57B7D5BE5D',NULL);
INSERT INTO "sealed" VALUES(21,21,X'7B453080068B67DF0669AF2B4296FA7D4F880913B3C9718A8116E0F4DF01682174DD161155AAE895',X'C189646DEECC0200D2190F5CEE1BFC67CDB398ACF546BCDC0EE6EDABA3C22FFC',NULL);
INSERT INTO "sealed" VALUES(22,22,X'5AD93C17A1F952C386E2D30242D63156',X'',NULL);
INSERT INTO "sealed" VALUES(23,23,X'1B06EC822C07F3D95CEDF01F0DCB7E3C',X'',NULL);
INSERT INTO "sealed" VALUES(24,24,X'199A3F1A578DC5237E67A253CD96D48FE709B5385733FCEA10E1D0F5C45F0C51C1349F1359899917FA7E58B32678274C',X'',NULL);
INSERT INTO "sealed" VALUES(25,25,X'49D18EDF62294357E1B8455E408CE23A',X'',NULL);
INSERT INTO "sealed" VALUES(26,26,X'97F5C19164851B5BD7B5BD5E07EBA49D0D7C55148A75197E44AC6DE5A9E9E2CE',X'',NULL);
INSERT INTO "sealed" VALUES(27,27,X'5A19692511F0A09DACAFA1B87D3BCC8DEC3FD4E91A0A052D5B96023B68A04185A7013C168C25A9BD',X'4C044CCAFAAE6F08',NULL);
INSERT INTO "sealed" VALUES(28,28,X'52514C987EC23AFEFF2C252054702E74931636D14942E5B4BEE3E52B89818489',X'D7B5BD5E07EBA49D0D7C55148A75197E44AC6DE5A9E9E2CE',NULL);
INSERT INTO "sealed" VALUES(29,32,X'F77DE48E3D368E985CCCCC930BBF69252240859CC8EBA98A67215C059BE3B16D30B5DA4E0FC7A977B1EF58B96E6299DF237F89251BC80C9B8752266C6E9DEE973DB1EF9A1949737FA0DDD9FD6A4FF86FD8BFEB1ED16C2EF025A5858BF04A3AAD7BC28C18712F572D7B0652037470E7C4FAEA09AEE26514BEDB64A5F5FD7ABD88',X'FF2C252054702E745B96023B68A04185F7A5DD37531A9966',NULL);
INSERT INTO "sealed" VALUES(30,33,X'40DB166A34E446C302E53F7989A1827A',X'',NULL);
INSERT INTO "sealed" VALUES(31,34,X'390D1D1B4367E2B64D92BBFBDCB796DC',X'',NULL);
INSERT INTO "sealed" VALUES(32,37,X'EBD6CC481638417E35D324D33D69CA04CAD5FCAFA092027EE4ABBF480B82D27929872A2152DD77CEF3FF5BB4675BBC4BD6B16C25D46B892A9C60B9CB598F9053438256B7C6DA366A',X'30B5DA4E0FC7A977B7DAF732907CF7CB14395B2E711E4D79A7BCC56B5488359133C331C983481BF5',NULL);
INSERT INTO "sealed" VALUES(33,38,X'49278DD216498A705C5F8CF52F4D065EB121C1A5D7E41A6A',X'D16F03FC0AA0A7DB',NULL);
INSERT INTO "sealed" VALUES(34,39,X'C7809577D977E4F19A13F8D4A8FD2E1F',X'',NULL);
INSERT INTO "sealed" VALUES(35,40,X'395897253DCB4DCAB7F0030CBC734593',X'E4ABBF480B82D279',NULL);
INSERT INTO "sealed" VALUES(36,41,X'59CCFDD23CC88E920E1CBE6005A8F076',X'',NULL);
INSERT INTO "sealed" VALUES(37,42,X'DF79FDA11D8481C973EFD9CAAE94F0C7',X'',NULL);
INSERT INTO "sealed" VALUES(38,43,X'3E8B7174C1D83A6D99E4088216F5E4A3',X'73EFD9CAAE94F0C7',NULL);
INSERT INTO "sealed" VALUES(39,44,X'32D9E3BB717635AF9425F6AEAA97D173',X'F3FF5BB4675BBC4B',NULL);
INSERT INTO "sealed" VALUES(40,45,X'E83A48B329D0425ED8289E0387246FC7D8AF2F80030B261DC052C9322B04055B1A957ED054124B9859587AD5644D871DABFC887BBDE55A9779F5664215E720BC64B9C8F78B8273AE',X'',NULL);
INSERT INTO "sealed" VALUES(41,46,X'6CD0753ADC5495AE5283CAB4858557CA',X'',NULL);
INSERT INTO "sealed" VALUES(42,47,X'888FA0891CCC0C6A22A1212A6EA673AF',X'',NULL);
INSERT INTO "sealed" VALUES(43,48,X'8516926C32CC2857D6C7AA70F088F706',X'',NULL);
INSERT INTO "sealed" VALUES(44,49,X'01CD0CB4400D80D4E5A739CF78CC134F73FF78C3F3E8AA0A',X'D6C7AA70F088F706',NULL);
INSERT INTO "sealed" VALUES(45,50,X'0DE66991059A42E0E336A8B65AB9AF35',X'',NULL);
INSERT INTO "sealed" VALUES(46,51,X'C8F3E6F60A80F01A7B6C00A134B09613',X'73FF78C3F3E8AA0A',NULL);
INSERT INTO "sealed" VALUES(47,52,X'BC53669E529D28606E3EBA2A95D9D0116366200D2C8B22E5F0E706D991F5CE20',X'D8AF2F80030B261DABFC887BBDE55A97',NULL);
INSERT INTO "sealed" VALUES(48,53,X'E3D20BA9C5C134FB2DF5F7AD31C500C51571A0E3B3A3208F26BDDBF0B76DE8092865383EE632148488F04E605D8FF2CA54845F1AF7622935262DE5EB9D893D129D7D86C07352902A',X'',NULL);
INSERT INTO "sealed" VALUES(49,54,X'7615E94C370B849E9F519E2DB65AA186001BD1DFBB92ADF313A7EF48251CCF4888A496EBF3E0621A97D2A99FDF52B7AC84585F081405253C1180C6B480FBFCE2A96CFAD2664D3E05988A3B837612F7F2E71A0F65E78D03E3',X'',NULL);
INSERT INTO "sealed" VALUES(50,55,X'187B3C5C36F9DAA1B84799114FFF00BD05308873E1B01C666F74C0FAC435FAA6DFD270D536791BDC4A4407E239E21E49BD7D1C2F7BD010DFD2B12F33E487880867E89E209758623EC4395FF44DF13BC5',X'9F519E2DB65AA186001BD1DFBB92ADF388A496EBF3E0621A97D2A99FDF52B7AC84585F081405253C988A3B837612F7F2',NULL);
INSERT INTO "sealed" VALUES(51,56,X'9EACA031CE20E4F3096D66DBB62D6FAC',X'6F74C0FAC435FAA6',NULL);
INSERT INTO "sealed" VALUES(52,58,X'5D90531343B26B8633CFAC0A7625B352686A032DD09295A582D703B3F65425373312BD0DD57E611A5CC44894E5C1884F',X'2865383EE632148454845F1AF76229355BE1E2169F6AA938',NULL);
INSERT INTO "sealed" VALUES(53,59,X'370AF372183924C5E583A4320A27856D',X'',NULL);
INSERT INTO "sealed" VALUES(54,60,X'C3328AFC6395D3819602B26D8E55F5CF3BDA7235B21CC7D9',X'E583A4320A27856D',NULL);
INSERT INTO "sealed" VALUES(55,62,X'6A89BED8D7D23AD29D4215482D2A903CCAB2B855DE08BD40290D8153B7B5B4DF052BF5D26838754919CC50DCEC69F92C',X'B4A62AB15A7A1105512C4048D8DEB4B93BDA7235B21CC7D9',NULL);
INSERT INTO "sealed" VALUES(56,63,X'C4369BA5E5DB63E6A53845A2FFF88F5256336F9CE5B4EB788C5B894555F208A7',X'EC3FD4E91A0A052D',NULL);
INSERT INTO "sealed" VALUES(57,64,X'D57B500194AD9A014C20A324DE2EF432',X'192AE9CA9326BC14',NULL);
INSERT INTO "sealed" VALUES(58,65,X'2A71BFDFB4FBB6E78D3089805D7175223CBDE3C9F727E5EF72DC285C7EF2964CA64450817E0B3C6C21B4A44763114165D0994DAC241A114166F604D79FE81CD346C3B85F29BDEC737E8A0285FDAA281E',X'',NULL);
INSERT INTO "sealed" VALUES(59,67,X'7F603C24F85C4F97D5AD51E02D583DF8C84518216759A1F1',X'',NULL);
INSERT INTO "sealed" VALUES(60,68,X'CA4174909809DEF3',X'',NULL);
INSERT INTO "sealed" VALUES(61,70,X'4B78F533521E1C5581AF9C5140B1B07EFC797542C9B66ED5',X'',NULL);
INSERT INTO "sealed" VALUES(62,73,X'72D37BCF3D6B7160BCE79CDBBA58EA9EBF65CC6DCF324DF4F0A54612238E92BA034E75E93E7D83D7A2F34F552F911A1A8A91197E52D9C750',X'096D66DBB62D6FACBD7D1C2F7BD010DF',NULL);
INSERT INTO "sealed" VALUES(63,76,X'8E1C5FA96310A02B5E0123B9308E587F3F9E5CC0C4C446742D661759DFB2BD3EA221BE048EF37009CEDA2E2D8B93AAAEE7101A76EAA986576C7B4FA021EAE04CB7626259D5776296',X'3CBDE3C9F727E5EFD0994DAC241A1141A64450817E0B3C6C21B4A44763114165',NULL);
INSERT INTO "sealed" VALUES(64,78,X'9F10CC594518EF2073BA4698272B55335BF52180002CC6C8DAA06985987D3A05',X'CEDA2E2D8B93AAAE',NULL);
INSERT INTO "sealed" VALUES(65,79,X'1ED415C48154FFF2',X'',NULL);
INSERT INTO "sealed" VALUES(66,80,X'269FE822A0F0E147652A28BDB88ADC3E12457F080B3324E65807A2BA76F3DC29DEDDDABF9A46A8DA528400020D09C860AF2A2E5929C639A0EEEE458DA3D24C30',X'',NULL);
INSERT INTO "sealed" VALUES(67,81,X'1ABB7404AD9F715DA30580B821399C57749E03F72E40384AE27FDDC3653F42E3E103B13B7FCA384F7739A65FB31B867E30725CF63624F070',X'12457F080B3324E6652A28BDB88ADC3EDEDDDABF9A46A8DA528400020D09C860AF2A2E5929C639A0EEEE458DA3D24C30',NULL);
INSERT INTO "sealed" VALUES(68,82,X'AF25582DE92B333D2D5DC621AB90B43FED629D5B90643B6A18093BCBDF017692E61C6EA032247573FB59D7C40A367E356DA9433F7BFED59148005223643F19FD',X'',NULL);
INSERT INTO "sealed" VALUES(69,83,X'82C3B4DAEFB9A3BC27D847921781A3C9A1D2CF84C248CDDD',X'ED629D5B90643B6A',NULL);
INSERT INTO "sealed" VALUES(70,84,X'9A0910440AFD70711D5F4FF1E87C57C77EABE5A54987EEAAC96BD6E6ABE4CB6D',X'A1D2CF84C248CDDDE61C6EA0322475736DA9433F7BFED591',NULL);
INSERT INTO "sealed" VALUES(71,87,X'F11B3B9A07FB7209E6DFECE5288AFC5ED209DFF1F426616D9AB35510EE0316BB3737C51CF7B4A6E25E5A73AD9BF667F7',X'1D5F4FF1E87C57C7',NULL);
INSERT INTO "sealed" VALUES(72,88,X'9640C9E641A5217CE034160C34A92F63F6BAF125BE7DFEC7F4D351BA56AB2548261A42C377FB159D',X'27D847921781A3C92D5DC621AB90B43FFB59D7C40A367E3548005223643F19FD',NULL);
INSERT INTO "sealed" VALUES(73,89,X'B9C988A8F546B37BBAD9E48A8FF3B92F',X'E034160C34A92F63',NULL);
INSERT INTO "sealed" VALUES(74,90,X'3A3FDD3014A039A027D847921781A3C9D87503AA617AFE1C39D3376F66F83C45FB59D7C40A367E3548005223643F19FD',X'BAD9E48A8FF3B92FF6BAF125BE7DFEC7F4D351BA56AB2548261A42C377FB159D',NULL);
INSERT INTO "sealed" VALUES(75,96,X'86D580CB08AC2C7A4063D8572BC1FEFB58169408928269EA98893F29F353B2CFB25E1945D7B9F030C7B3817CC4A777D936C2258C200229A2B89797D179F03B183E78E77C2C10E5AAA61D5260347DCF4653D0DBF0397C9A65C49E3F2CC67BA85B8622F6210CD3494F8B79E8F178FAD02E7171FE301DC34F1056A134FB764D57CFA89B44CAE2B5BB6A1F7851E6BF38F234B9FA87B64EEF1B13',X'',NULL);
INSERT INTO "sealed" VALUES(76,97,X'D8F05720BFEDCB1B7CE0F19261D5CD6C',X'BE0FA627D23DD2B7',NULL);
INSERT INTO "sealed" VALUES(77,98,X'209D8AA26352360B36E2FB91A8E8FBD3',X'',NULL);
INSERT INTO "sealed" VALUES(78,99,X'3959CDB360F84F682686C3517AC24448',X'',NULL);
INSERT INTO "sealed" VALUES(79,100,X'347F9A0AECA0611C111C494443CF98825FB9F2118AC11889DEF4A139349F50E9ED2A47DA5DBC9144308158C66859F7D6B382581A8276C8FBE125A100F3EDF3BBA770B14EC8E03963E3A86B8E52DFEB84577986A1C1A561A9F0103E5173298EE383834D3C22E80547',X'A2F34F552F911A1A1180C6B480FBFCE2A96CFAD2664D3E0567E89E209758623E',NULL);
INSERT INTO "sealed" VALUES(80,102,X'38615180EE85C466FC68B9AF510D4C44E47D92680B3A90E25BCBD881B2D3DC8C3DFDADB2B6162F8574EFFD81609AA28E3B68EC72B329E481C57548ED5B5987D761AF1C74529EC562D0AC01D9BC529B467AC703ACE76FF0C87BCFD813420E8B36',X'',NULL);
INSERT INTO "sealed" VALUES(81,103,X'40BBC6BD0003A197556CA5CE56AFF64C7730EC54461A92E3',X'A221BE048EF37009DAA06985987D3A05',NULL);
INSERT INTO "sealed" VALUES(82,104,X'0926AB02500261914BF48EEBC468D24D112E7E23F59ED94B5C65789B35772A09AEF6BB8F044B7EA93783E6229A98C71C37C54AA32B450ED63F7CACE2E6F8F10D2132E6C6324FA683',X'',NULL);
INSERT INTO "sealed" VALUES(83,105,X'E1EC3586542343C5782D28AEC20E0B72B4BABC0227868FF5',X'AEF6BB8F044B7EA937C54AA32B450ED6',NULL);
INSERT INTO "sealed" VALUES(84,106,X'C4765C34B1F914E3EE972F8D8A010813C7109CF440B1C354758C4EB93EF2D705',X'5FB9F2118AC11889DEF4A139349F50E9',NULL);
INSERT INTO "sealed" VALUES(85,107,X'13C6099FD44BE357D46E818A810B64C0',X'',NULL);
INSERT INTO "sealed" VALUES(86,110,X'E4B2CE2651A0ED9516147AAC35486189CE5026AC8BD4F086E36D3F4103921CD7CFA3356B2A0A0218542EFCF720BA2D47',X'DB64A5F5FD7ABD88',NULL);
INSERT INTO "sealed" VALUES(87,111,X'2A7634593D38326EA164D02BFF09B507',X'',NULL);
INSERT INTO "sealed" VALUES(88,116,X'007C4759C9B026833D2C47125D86264709C5FE9D75D54A9FCFDC9DE0C23423E7A60CCDCA3F0566E91C84D62A7337E1E7949B145EE8E261A265F4678B1637927D1AD7A2776B6B3FD053197129A4152721',X'D46E818A810B64C0542EFCF720BA2D47E36D3F4103921CD7A164D02BFF09B507',NULL);
INSERT INTO "sealed" VALUES(89,117,X'C7FA7E573CE1CE0C626A9032DAD5E8A8',X'',NULL);
INSERT INTO "sealed" VALUES(90,118,X'289875E3DAEB282B442FEEE87C43BCF7',X'',NULL);
INSERT INTO "sealed" VALUES(91,119,X'0EC568FD9D80BA2C7EC7D143E751A2DE',X'',NULL);
INSERT INTO "sealed" VALUES(92,120,X'C2078B511AFC60E1839134E3A88E5FFA',X'7EC7D143E751A2DE',NULL);
INSERT INTO "sealed" VALUES(93,121,X'77094E693B03D664DB3BD4E1D2782628',X'',NULL);
INSERT INTO "sealed" VALUES(94,122,X'EC3FD4158317B40DB04A41A0A8863623',X'',NULL);
INSERT INTO "sealed" VALUES(95,123,X'EE6659FEC52EEE8D5DA22BD4B5666010',X'',NULL);
INSERT INTO "sealed" VALUES(96,124,X'23EDAD7C3824DB7FE3589220F479E977',X'',NULL);
INSERT INTO "sealed" VALUES(97,125,X'54291AE92AC746965C0AF0E691B83817',X'',NULL);
INSERT INTO "sealed" VALUES(98,126,X'64F20814BB65609228E362CEDB6070F49EC9ED823CAFC73C',X'',NULL);
INSERT INTO "sealed" VALUES(99,127,X'1461FC3A4B290308EEAC10EAF91B01F5362E2C40E9B55983',X'9EC9ED823CAFC73C28E362CEDB6070F4',NULL);
INSERT INTO "sealed" VALUES(100,128,X'661F1D993731CB29B698346ED71908E65BCA2ECBA8861460',X'5CC44894E5C1884F',NULL);
INSERT INTO "sealed" VALUES(101,129,X'D0356B6EDCCD3CC523515484614A6D8FFB425054B2ED4992',X'',NULL);
INSERT INTO "sealed" VALUES(102,130,X'019C31560507FF6F2C41828923BA3511',X'',NULL);
INSERT INTO "sealed" VALUES(103,131,X'461E65746679A9A45CFEB31985A0EA33',X'1E0FE4AFE56E7CC1',NULL);
INSERT INTO "sealed" VALUES(104,132,X'43E9B20752FF363EFBB1E00703DB593A',X'4B0409EB7C919AEC',NULL);
INSERT INTO "sealed" VALUES(105,133,X'ACE8438913C9AA9C96955D741C2ECC8E46E3C2984585D409B53D1D70DF795A620C42DD886C53D4D9B3857F9C2B98D5BDA608EE0131502852B22EE15ACB33B994',X'',NULL);
INSERT INTO "sealed" VALUES(106,134,X'167DF2312C5D5B07D7CB1335F7CEBE40EB8280D32FB759DC',X'B22EE15ACB33B994A608EE0131502852B3857F9C2B98D5BD0C42DD886C53D4D9B53D1D70DF795A6246E3C2984585D40996955D741C2ECC8E',NULL);
INSERT INTO "sealed" VALUES(107,135,X'DFBFB6D39ED7C3C3D0D3F5BD15328A30681000FE2E27225B643727C2F3DEC936ACD2EBF7272DBB0EDF8C7D21E48549845F8437AE3B4B6906B630580F317FA8BC',X'',NULL);
INSERT INTO "sealed" VALUES(108,136,X'24E34547988B390021B10FA6B67B067EBA81420042C515B8F2A706EFDE8C56DFF018EF1ED5019320EC253F82A9CB5B04813316253F5E66B28B8914589716DA70',X'',NULL);
INSERT INTO "sealed" VALUES(109,137,X'66FA6298B5F8BBA32F1394C1933F002A603FD12911563D75',X'21B10FA6B67B067EF2A706EFDE8C56DF',NULL);
INSERT INTO "sealed" VALUES(110,140,X'8D4331CE9C2E6A2DD83B200A640B92DF7BF0775A1BAC36DA27EAE8DECA5E69C04B5A778483A2B98CD7E5813518FCC24CDE9ECB6D5DF345C6B75BFA9CC9BFFCC3FB1BAD37CF39BBFC5E4CE4B9705A3F45',X'603FD12911563D75BA81420042C515B82F1394C1933F002AF018EF1ED5019320EC253F82A9CB5B04813316253F5E66B28B8914589716DA70',NULL);
INSERT INTO "sealed" VALUES(111,141,X'5BDA6265B1094C4CC9863431DB27384C5EF531427BC707CF',X'',NULL);
INSERT INTO "sealed" VALUES(112,145,X'9E4AB39C3F683A216179CD1E5911522C81B2AEF6C6F482BBB7F3EB2F6447F6765B346409CF653E958B8BEB06CA2DD6EA21178CA7E25B7EEE7065AFC8E5B5A3A10E3FF6EDBDDE3556E7F0E7601B1662B5D54CC2978684D289672425B8067130AAC1F2E8C4EAFFAA0A686C7116B7147322',X'',NULL);
INSERT INTO "sealed" VALUES(113,146,X'7490365B755246C246AA30FF6C76DB8AFEF3162301A749459E642CE616954EF1',X'681000FE2E27225B',NULL);
INSERT INTO "sealed" VALUES(114,147,X'7129437D0660B206202F91111FDBED8F',X'',NULL);
INSERT INTO "sealed" VALUES(115,148,X'8CE57034A49C31EB83DEAF655ED89055C1F265A1F3CF22A6',X'202F91111FDBED8F',NULL);
INSERT INTO "sealed" VALUES(116,151,X'3B241F5A9307629DB68F8371EEBF23203DFCDF9D7A1618F03F8EC11E64C025BE58DF8BE39F6C10CB6E06BD6F72951374',X'FBB1E00703DB593A',NULL);
INSERT INTO "sealed" VALUES(117,152,X'C62D6434C902D705CDB907859057D1CC',X'',NULL);
INSERT INTO "sealed" VALUES(118,156,X'0CF684EF7A46159A15166CF27D8B752DAF8920E9D3795EBB7D3753241B36F5BCE0050E6BCFA179250D01F43D689E67A6DABAFA895B6E12692742C52647FCCFBC0EC2A36A1D788E2BE17CFEC84835CC5E',X'',NULL);
INSERT INTO "sealed" VALUES(119,157,X'00A37ECA819E19A1C8356B7B38E0DC9C5EB1C397B567337BAC58664462132813',X'FEF3162301A74945ACD2EBF7272DBB0E5F8437AE3B4B6906',NULL);
INSERT INTO "sealed" VALUES(120,161,X'3EC0DDB746808E8EA43827FF3060EF7B6DEC5D5C999F8BAA7455A67956EB3FBC22C9707ED16163C21672B0FEA0C00CFA5E389471EE5168553A825BBC2E7F9699DA5B64D60CACA587CFB594E50E0C6CEFC322FC934CC40ED1D84531F02007F1E5EA609B2CF402E1FDAB96CCBFDA01D756058D91703C7FB108286FAD400A096BD56BB4A0FFF0F0D85E',X'C8356B7B38E0DC9C',NULL);
INSERT INTO "sealed" VALUES(121,162,X'CAC02A1B2AA286BA5FF750077116D7DD',X'1672B0FEA0C00CFA',NULL);
INSERT INTO "sealed" VALUES(122,163,X'39B973EA3E19066959A82B1BF60D6D4C',X'',NULL);
INSERT INTO "sealed" VALUES(123,164,X'DB9275A4934F61B11463CD691B59DEDC272EF7468A70ADE76FAE04684BC7E6FB1227B4FA677C475D6545ACEFB9EA451DE4250D84127F626E53193EFF14646A2D',X'',NULL);
INSERT INTO "sealed" VALUES(124,166,X'D640E52AA3316174A803B82F5C5D56CD8C65EA87EC8C3DAF40F8639665C86E74C1E02F8C0310FB5C7044A666D8B418E0DE4006B14477166D8E212222C70EB78C132AD539611F8486',X'272EF7468A70ADE71463CD691B59DEDC1227B4FA677C475D6545ACEFB9EA451DE4250D84127F626E53193EFF14646A2D',NULL);
INSERT INTO "sealed" VALUES(125,169,X'C6545F557E37040A0B287D05F11666D5E330BFED1AB4AC6C013857FA37EB3D52CFD0ADD3A2B1B3FD1BB026BAD41FC210D024B0A46A8F432B0232B69F0A31F9CBC7295D612FF579C93E28F6E521099BD3FB29A0311D4A652390EFA49D2062508B',X'59587AD5644D871D',NULL);
INSERT INTO "sealed" VALUES(126,170,X'D7A6E106F1083181286A39227353E2E2',X'',NULL);
INSERT INTO "sealed" VALUES(127,171,X'BE2964B7F128C9F998E048CF9F707C2A',X'',NULL);
INSERT INTO "sealed" VALUES(128,171,X'DBCEBFC600AA446CC666E78D6660A944',X'',NULL);
INSERT INTO "sealed" VALUES(129,172,X'FC516465BAFC1227264156171AD0C5809C80EEF0E28CAA7A1FE841CC85C2C37430DFDE9A698AA1ED6FEDDB764AA8D43FDC21D67A88ACC88BD9069FD215B7B06E156FA81B6722118C67C54303F39C69F1870FEFC753BE32B297D9D0BF098EA279',X'',NULL);
INSERT INTO "sealed" VALUES(130,173,X'1DE80F490B1980E1AF42176CB0533EEB',X'286A39227353E2E2',NULL);
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
INSERT INTO "settlement" VALUES('48680528aa739ffe759a6669','2026Q1','payments',150,2000000,30000,0,14000,0,0,16000,0,NULL,'CNY',2,'2026-04-01T01:00:00Z');
CREATE TABLE site (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL,
  address TEXT,
  region TEXT, closed_on TEXT,
  UNIQUE (customer_id, name_key)
) STRICT;
INSERT INTO "site" VALUES('0a06e21470644915e236a47c','cc2e0f48e552590790517b55','North wing','north wing','2 Sample Road','county',NULL);
CREATE TABLE stock (
  holder_id TEXT NOT NULL REFERENCES holder (id),
  part TEXT NOT NULL,
  condition TEXT NOT NULL CHECK (condition IN ('new', 'used')),
  quantity INTEGER NOT NULL CHECK (quantity >= 0),
  PRIMARY KEY (holder_id, part, condition)
) STRICT;
INSERT INTO "stock" VALUES('fc0c79097d3794bf962b7594','roller','new',3);
INSERT INTO "stock" VALUES('9fb88adf6c272b62fcd1f6c5','roller','new',1);
INSERT INTO "stock" VALUES('04a66550a08968867a26039c','roller','new',4);
INSERT INTO "stock" VALUES('6a689958630aa6b38794f4a4','roller','new',0);
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
INSERT INTO "stock_move" VALUES('45cdd949fb109a5f9490611a',1,'2026-03-02T00:30:00Z','received','roller','new',10,NULL,'fc0c79097d3794bf962b7594',NULL,NULL,NULL,'delivery note 17',NULL);
INSERT INTO "stock_move" VALUES('3a0f743d4f0507fbfec24e49',2,'2026-03-02T00:30:00Z','transferred','roller','new',3,'fc0c79097d3794bf962b7594','9fb88adf6c272b62fcd1f6c5',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('c01f4abd4a99631ff2e847ae',3,'2026-03-02T00:30:00Z','transferred','roller','new',2,'fc0c79097d3794bf962b7594','04a66550a08968867a26039c',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('dec426c49ba71b5ba782ec88',4,'2026-03-02T01:00:00Z','issued','roller','new',1,'9fb88adf6c272b62fcd1f6c5','6a689958630aa6b38794f4a4','b4ecb24efbda54733973fcaa',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('ea9fb084538ed4cd803e3184',5,'2026-03-02T02:05:00Z','fitted','roller','new',1,'6a689958630aa6b38794f4a4',NULL,'b4ecb24efbda54733973fcaa',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('d7eb77a58adf90abce9c925a',6,'2026-03-02T06:00:00Z','transferred','roller','new',2,'fc0c79097d3794bf962b7594','04a66550a08968867a26039c',NULL,'d14a555a03caed6adf2e2355',NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('a4a4696508dd1297d96271db',7,'2026-03-02T06:00:00Z','lost','roller','new',1,'9fb88adf6c272b62fcd1f6c5',NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "stock_request" VALUES('d14a555a03caed6adf2e2355','REQ-0001','04a66550a08968867a26039c','roller',2,'issued','2026-03-02T06:00:00Z','tester','for the fair');
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
INSERT INTO "survey" VALUES('e7d1c8670e1dd41849d0a961','A-0001','service',NULL,'0d1f76f0ffedcb17a3048e25','b4ecb24efbda54733973fcaa','2026-04-01T01:00:00Z',1,'phone','Li Na','tester','came at once','service',NULL,NULL,NULL,NULL);
INSERT INTO "survey" VALUES('7e5dcf80b827f94fd0b5a1ca','A-0002','service',NULL,'bad215f847fe94df5200c661',NULL,'2026-04-01T01:00:00Z',0,NULL,NULL,'tester',NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE survey_mark (
  survey_id TEXT NOT NULL REFERENCES survey (id),
  question TEXT NOT NULL,                   -- key of the configuration
  mark INTEGER CHECK (mark >= 1),
  words TEXT,
  PRIMARY KEY (survey_id, question),
  CHECK ((mark IS NULL) <> (words IS NULL))
) STRICT;
INSERT INTO "survey_mark" VALUES('e7d1c8670e1dd41849d0a961','attitude',5,NULL);
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
INSERT INTO "task" VALUES('26e2fdda114c87b514b55b95','T-0001',NULL,NULL,'send the manual','customer','cc2e0f48e552590790517b55','cc2e0f48e552590790517b55','ec8ceb7f0ec16a4bcb9f079e',NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-03','2026-04-08',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('9f28566d9f8ae32f7e0f311c','T-0002','count','2026-04','count the spares','station','centre',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('3eefe81c51d8dba7fd9fffd6','T-0003','count','2026-04','count the spares','station','north',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('0621116e78deb8e1f8c49a7e','T-0004','visit','2026-04','Fault','contract','2cd0b427149f6412034fa666','cc2e0f48e552590790517b55',NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('73155234f880c9e0fa218533','T-0005','visit','2026-04','Fault','contract','b02cc48474793a11f2543ee1','daab84770b6e0a5794fcc557',NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "task_move" VALUES('26e2fdda114c87b514b55b95',1,'2026-04-01T01:00:00Z','tester','put off','2026-04-03','2026-04-08','they are on holiday');
CREATE TABLE terms (
  id TEXT PRIMARY KEY,
  promises TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO "terms" VALUES('6bc85c15102eba53a7e5a4b9','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "2h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "same day", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('1281c599cadc1ce7f04d7d26','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "2h", "calendar": "office", "stops": ["answered", "opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "5 working days", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
INSERT INTO "terms" VALUES('157d8d566cb09c84261ce923','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "30m", "calendar": "office", "stops": ["answered", "opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "2 working days", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
INSERT INTO "terms" VALUES('05a38e93b77cdc80dff3858b','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "1h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "3 working days", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('b7529dd05ec0a912721046df','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "1h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "same day", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('cc98b14b233218aeca2264cf','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "2h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "3 working days", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('5690779f6014fd4b443b44f7','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "30m", "calendar": "office", "stops": ["answered", "opinion", "arrived", "outcome", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "8h", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
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
INSERT INTO "ticket" VALUES('0d1f76f0ffedcb17a3048e25','SD-000001',1,'printer jams','fault','cc2e0f48e552590790517b55',NULL,NULL,'2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','worn roller','roller replaced','077ff0ee1dc308498415fbe2','2cd0b427149f6412034fa666',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('bad215f847fe94df5200c661','SD-000002',2,'no power','fault','daab84770b6e0a5794fcc557',NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL,'b642c75dce83b59adf354cec','b02cc48474793a11f2543ee1',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('672192b67da556af6aa5a654','SD-000003',3,'scanner reads every second code','fault','daab84770b6e0a5794fcc557',NULL,NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'b02cc48474793a11f2543ee1',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('38ae38fb463174d0a8375810','SD-000004',4,'registration desk is down','fault','cc2e0f48e552590790517b55','down','group','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'2cd0b427149f6412034fa666',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('9d59769668eda7cf954d499f','SD-000005',5,'cannot log in','fault','cc2e0f48e552590790517b55',NULL,NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL,NULL,'2cd0b427149f6412034fa666',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('d4de0aeb9aa707480b884a0b','SD-000006',6,'called by mistake','fault','48680528aa739ffe759a6669',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('663a23811b1c2fdb79200ec1','SD-000007',7,'how does it print','fault','48680528aa739ffe759a6669',NULL,NULL,'2026-03-03T01:00:00Z',NULL,'no training','explained',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('52145b5d562519e69aaa2bd4','INC-7',NULL,'Door, Lock, Stuck','fault','0503b322802fa9959e740ba7',NULL,NULL,'2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','not recorded','not recorded in the log',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('efb047d71e873e38a9b66c35','SD-000008',8,'the printer jams again','fault','cc2e0f48e552590790517b55',NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL,'077ff0ee1dc308498415fbe2','2cd0b427149f6412034fa666','0d1f76f0ffedcb17a3048e25',NULL,NULL);
INSERT INTO "ticket" VALUES('87cd249cabfe0c3aae62a878','SD-000009',9,'the screen is dark','fault','48680528aa739ffe759a6669',NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('7a56ddba9f92956e9c4000e5','SD-000011',11,'does anybody come?','fault','48680528aa739ffe759a6669',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('c4131fd4250a34db070c369d','SD-000012',12,'does anybody come','fault','48680528aa739ffe759a6669',NULL,NULL,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,'7a56ddba9f92956e9c4000e5',NULL);
INSERT INTO "ticket" VALUES('ae3e7abb05dc60bb935001fe','SD-000013',13,'no sound','fault','b850125d9f891cdd277493b0',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('091fc76bed91be92ca2a746a','SD-000014',14,'cable loose','fault','48680528aa739ffe759a6669',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,'7a56ddba9f92956e9c4000e5',NULL,NULL);
INSERT INTO "ticket" VALUES('d3ba05a9bc6bf812e6014131','SD-000015',15,'how does it print now','fault','48680528aa739ffe759a6669',NULL,NULL,'2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','no training','explained',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('158e7602c9f1d18fa56dde8b','SD-000016',16,'nobody came','complaint','daab84770b6e0a5794fcc557',NULL,NULL,'2026-04-01T02:00:00Z',NULL,NULL,NULL,'b642c75dce83b59adf354cec','b02cc48474793a11f2543ee1',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('6af23d03c92376470b3d6ece','SD-000017',17,'the plug is loose, too','fault','cc2e0f48e552590790517b55',NULL,NULL,'2026-04-01T03:02:00Z',NULL,NULL,NULL,NULL,'2cd0b427149f6412034fa666',NULL,NULL,NULL);
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
INSERT INTO "ticket_period" VALUES('0d1f76f0ffedcb17a3048e25','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','open','P1','gold','county','warranty','out','1','ec8ceb7f0ec16a4bcb9f079e');
INSERT INTO "ticket_period" VALUES('0d1f76f0ffedcb17a3048e25','2026-03-02T02:05:00Z','9999-12-31T23:59:59Z','closed','P1','gold','county','warranty','out','1','ec8ceb7f0ec16a4bcb9f079e');
INSERT INTO "ticket_period" VALUES('bad215f847fe94df5200c661','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','held','P3','standard','city','warranty','in','1',NULL);
INSERT INTO "ticket_period" VALUES('672192b67da556af6aa5a654','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','open','P2','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('38ae38fb463174d0a8375810','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','open','P3','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('38ae38fb463174d0a8375810','2026-03-02T06:00:00Z','2026-03-03T01:00:00Z','open','P1','gold','city','warranty','unknown','2',NULL);
INSERT INTO "ticket_period" VALUES('38ae38fb463174d0a8375810','2026-03-03T01:00:00Z','2026-03-04T01:00:00Z','open','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('d4de0aeb9aa707480b884a0b','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','cancelled','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('663a23811b1c2fdb79200ec1','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','in','1','cdf4a790ee8c9b989505ef6d');
INSERT INTO "ticket_period" VALUES('52145b5d562519e69aaa2bd4','2026-03-02T00:30:00Z','2026-03-02T00:40:00Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('52145b5d562519e69aaa2bd4','2026-03-02T00:40:00Z','2026-03-02T00:50:00Z','open','P3','standard','city','warranty','unknown','1','919493aba8f9d922295ef4d2');
INSERT INTO "ticket_period" VALUES('52145b5d562519e69aaa2bd4','2026-03-02T00:50:00Z','9999-12-31T23:59:59Z','resolved','P3','standard','city','warranty','unknown','1','919493aba8f9d922295ef4d2');
INSERT INTO "ticket_period" VALUES('38ae38fb463174d0a8375810','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','held','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('efb047d71e873e38a9b66c35','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','open','P3','gold','county','warranty','out','1',NULL);
INSERT INTO "ticket_period" VALUES('9d59769668eda7cf954d499f','2026-03-02T09:20:00Z','2026-03-03T01:00:00Z','open','P2','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('9d59769668eda7cf954d499f','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P2','gold','city','warranty','unknown','2','cdf4a790ee8c9b989505ef6d');
INSERT INTO "ticket_period" VALUES('87cd249cabfe0c3aae62a878','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','open','P1','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('38ae38fb463174d0a8375810','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','open','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('c4131fd4250a34db070c369d','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','cancelled','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('ae3e7abb05dc60bb935001fe','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('7a56ddba9f92956e9c4000e5','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1','ec8ceb7f0ec16a4bcb9f079e');
INSERT INTO "ticket_period" VALUES('091fc76bed91be92ca2a746a','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('d3ba05a9bc6bf812e6014131','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','resolved','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('158e7602c9f1d18fa56dde8b','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','in','1',NULL);
INSERT INTO "ticket_period" VALUES('6af23d03c92376470b3d6ece','2026-04-01T03:02:00Z','9999-12-31T23:59:59Z','open','P3','gold','city','warranty','unknown','1',NULL);
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
INSERT INTO "trainee" VALUES('21d72000e9f9b4f6861e753f','e64706681e2a3818dc9c8930','Ms Hu','ms hu','cc2e0f48e552590790517b55',NULL,'2cd0b427149f6412034fa666','training',NULL,NULL,NULL,0,NULL,0,NULL,0);
INSERT INTO "trainee" VALUES('1e00613bce083dc28ee794df','e64706681e2a3818dc9c8930','Mr Li','mr li','cc2e0f48e552590790517b55',NULL,NULL,NULL,0,'CNY',2,1,85,1,'CE-0001',0);
INSERT INTO "trainee" VALUES('4bcc8b30c508866afe57437c','e64706681e2a3818dc9c8930','Zhao Min','zhao min',NULL,'cdf4a790ee8c9b989505ef6d',NULL,NULL,NULL,NULL,NULL,1,70,1,'CE-0002',1);
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
INSERT INTO "training_session" VALUES('e64706681e2a3818dc9c8930','TR-0001','use','2026-03-31T06:00:00Z','ec8ceb7f0ec16a4bcb9f079e','North wing','cc2e0f48e552590790517b55',8,'2026-04-01T01:00:00Z',NULL,NULL);
INSERT INTO "training_session" VALUES('8ae2d75916fb5165e262778e','TR-0002','use','2026-04-20T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE turnover (
  customer_id TEXT NOT NULL REFERENCES customer (id),
  month TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount >= 0), currency TEXT, decimals INTEGER CHECK ((decimals IS NULL) = (currency IS NULL)),
  PRIMARY KEY (customer_id, month)
) STRICT;
INSERT INTO "turnover" VALUES('48680528aa739ffe759a6669','2026-02',2000000,'CNY',2);
INSERT INTO "turnover" VALUES('48680528aa739ffe759a6669','2026-04',100000,'CNY',2);
CREATE TABLE warranty_card (
  equipment_id TEXT PRIMARY KEY REFERENCES equipment (id),
  number TEXT,
  dealer_id TEXT REFERENCES customer (id),
  sold_on TEXT NOT NULL,
  received_on TEXT NOT NULL,
  void_because TEXT CHECK (void_because <> ''),
  CHECK (sold_on <= received_on)
) STRICT;
INSERT INTO "warranty_card" VALUES('b642c75dce83b59adf354cec',NULL,'48680528aa739ffe759a6669','2026-02-01','2026-02-10',NULL);
CREATE TABLE withdrawn (
  ticket_id TEXT PRIMARY KEY,
  number TEXT NOT NULL,
  count INTEGER,
  at TEXT NOT NULL,
  actor TEXT NOT NULL
) STRICT;
INSERT INTO "withdrawn" VALUES('096b4b7eb392532b46d9d857','SD-000010',10,'2026-04-01T01:00:00Z','tester');
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
INSERT INTO "word" VALUES('000001',1,0,'丅');
INSERT INTO "word" VALUES('000001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('000002',1,0,'下');
INSERT INTO "word" VALUES('000002',2,0,'一下');
INSERT INTO "word" VALUES('000003',1,0,'一');
INSERT INTO "word" VALUES('000003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('000004',1,0,'丆');
INSERT INTO "word" VALUES('000005',1,0,'万');
INSERT INTO "word" VALUES('000006',1,0,'丄');
INSERT INTO "word" VALUES('000007',1,0,'丂');
INSERT INTO "word" VALUES('000008',1,0,'丈');
INSERT INTO "word" VALUES('000009',1,0,'七');
INSERT INTO "word" VALUES('00001',1,0,'丅');
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
INSERT INTO "word" VALUES('00005',1,0,'万');
INSERT INTO "word" VALUES('00006',1,0,'丄');
INSERT INTO "word" VALUES('00007',1,0,'丂');
INSERT INTO "word" VALUES('00007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('00008',1,0,'丈');
INSERT INTO "word" VALUES('00009',1,0,'七');
INSERT INTO "word" VALUES('0001',1,0,'丅');
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
INSERT INTO "word" VALUES('0005',1,0,'万');
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
INSERT INTO "word" VALUES('1001',2,0,'丅丈');
INSERT INTO "word" VALUES('1002',2,0,'下');
INSERT INTO "word" VALUES('1055500007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('12',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('12345',2,0,'下');
INSERT INTO "word" VALUES('13800000001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('13800000002',2,0,'一下');
INSERT INTO "word" VALUES('13800000003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('2',2,0,'丅丈');
INSERT INTO "word" VALUES('20',3,0,'丅');
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
INSERT INTO "word" VALUES('at',3,0,'丅');
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
INSERT INTO "word" VALUES('came',3,0,'丅');
INSERT INTO "word" VALUES('cannot',1,0,'万');
INSERT INTO "word" VALUES('cannot',2,0,'万');
INSERT INTO "word" VALUES('care',3,0,'丅');
INSERT INTO "word" VALUES('clinic',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('close',3,0,'丅');
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
INSERT INTO "word" VALUES('did',3,0,'丅');
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
INSERT INTO "word" VALUES('full',3,0,'丅');
INSERT INTO "word" VALUES('has',3,0,'丆');
INSERT INTO "word" VALUES('help',3,0,'丅');
INSERT INTO "word" VALUES('how',1,0,'丂');
INSERT INTO "word" VALUES('how',2,0,'丂');
INSERT INTO "word" VALUES('how',3,0,'丂');
INSERT INTO "word" VALUES('in',1,0,'万');
INSERT INTO "word" VALUES('in',2,0,'万下');
INSERT INTO "word" VALUES('in',3,0,'丁丂');
INSERT INTO "word" VALUES('inc',1,0,'丁');
INSERT INTO "word" VALUES('into',3,0,'一');
INSERT INTO "word" VALUES('is',1,0,'七丆');
INSERT INTO "word" VALUES('is',2,0,'七丆下');
INSERT INTO "word" VALUES('is',3,0,'丆万');
INSERT INTO "word" VALUES('it',1,0,'丂');
INSERT INTO "word" VALUES('it',2,0,'丂');
INSERT INTO "word" VALUES('it',3,0,'一不');
INSERT INTO "word" VALUES('jam',3,0,'丅');
INSERT INTO "word" VALUES('jams',1,0,'丅丈');
INSERT INTO "word" VALUES('jams',2,0,'丅丈');
INSERT INTO "word" VALUES('know',3,0,'丂');
INSERT INTO "word" VALUES('labels',3,0,'丅');
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
INSERT INTO "word" VALUES('lp2',2,0,'丅丈');
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
INSERT INTO "word" VALUES('noon',3,0,'丅');
INSERT INTO "word" VALUES('north',2,0,'丅丈');
INSERT INTO "word" VALUES('not',3,0,'丁丅不');
INSERT INTO "word" VALUES('of',3,0,'不');
INSERT INTO "word" VALUES('once',3,0,'丅');
INSERT INTO "word" VALUES('out',3,0,'丆万不');
INSERT INTO "word" VALUES('paper',3,0,'丅');
INSERT INTO "word" VALUES('photo',3,0,'丅');
INSERT INTO "word" VALUES('png',3,0,'丅');
INSERT INTO "word" VALUES('power',1,0,'下');
INSERT INTO "word" VALUES('power',2,0,'下');
INSERT INTO "word" VALUES('pr',2,0,'丅丈下');
INSERT INTO "word" VALUES('print',1,0,'丂');
INSERT INTO "word" VALUES('print',2,0,'丂');
INSERT INTO "word" VALUES('printed',3,0,'丅');
INSERT INTO "word" VALUES('printer',1,0,'丅丈');
INSERT INTO "word" VALUES('printer',2,0,'丅丈');
INSERT INTO "word" VALUES('prints',3,0,'丅');
INSERT INTO "word" VALUES('quality',3,0,'下');
INSERT INTO "word" VALUES('reads',1,0,'一');
INSERT INTO "word" VALUES('reads',2,0,'一');
INSERT INTO "word" VALUES('recorded',3,0,'丁');
INSERT INTO "word" VALUES('registration',1,0,'丆');
INSERT INTO "word" VALUES('registration',2,0,'丆');
INSERT INTO "word" VALUES('replaced',3,0,'丅');
INSERT INTO "word" VALUES('restart',3,0,'丅');
INSERT INTO "word" VALUES('road',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('roller',3,0,'丅');
INSERT INTO "word" VALUES('running',3,0,'丆万');
INSERT INTO "word" VALUES('sample',2,0,'丁丂七丄丅丈三丌不');
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
INSERT INTO "word" VALUES('they',3,0,'丂丅');
INSERT INTO "word" VALUES('third',3,0,'不');
INSERT INTO "word" VALUES('time',3,0,'丆万');
INSERT INTO "word" VALUES('to',3,0,'七丆');
INSERT INTO "word" VALUES('told',3,0,'七');
INSERT INTO "word" VALUES('training',3,0,'丂');
INSERT INTO "word" VALUES('twice',2,0,'不');
INSERT INTO "word" VALUES('van',2,0,'下');
INSERT INTO "word" VALUES('wait',3,0,'七');
INSERT INTO "word" VALUES('warranty',3,0,'丂不');
INSERT INTO "word" VALUES('we',3,0,'一');
INSERT INTO "word" VALUES('wing',2,0,'丅丈');
INSERT INTO "word" VALUES('worn',3,0,'丅');
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
