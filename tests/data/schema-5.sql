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
INSERT INTO "_sqlite_migrations" VALUES(1,'svcdesk','0001_desk','2026-11-28 09:18:56.520270+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'svcdesk','0002_field','2026-11-28 09:18:56.601184+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'svcdesk','0003_truth','2026-11-28 09:18:56.685545+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'svcdesk','0004_slips','2026-11-28 09:18:56.943410+00:00');
INSERT INTO "_sqlite_migrations" VALUES(5,'svcdesk','0005_care','2026-11-28 09:18:57.741708+00:00');
CREATE TABLE absence (
  id TEXT PRIMARY KEY,
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  note TEXT,
  CHECK (since < until)
) STRICT;
INSERT INTO "absence" VALUES('a9434e63b06f604c8af07e81','31cf6b695721140ebdc0c2ea','2026-04-05T16:00:00Z','2026-04-10T16:00:00Z','holiday');
INSERT INTO "absence" VALUES('62cc33b01dcd0da7135efe1f','31cf6b695721140ebdc0c2ea','2026-04-30T16:00:00Z','2026-05-05T16:00:00Z','on leave');
CREATE TABLE acceptance (
  equipment_id TEXT NOT NULL REFERENCES equipment (id),
  stage TEXT NOT NULL,
  accepted_on TEXT NOT NULL,
  accepted_by TEXT NOT NULL CHECK (accepted_by <> ''),
  remark TEXT,
  PRIMARY KEY (equipment_id, stage)
) STRICT;
INSERT INTO "acceptance" VALUES('afa92e05677b00c2c53e5471','final','2026-04-01','Ms Example',NULL);
CREATE TABLE appointment (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  agreed_at TEXT NOT NULL,
  visit_at TEXT NOT NULL,
  asked_by TEXT NOT NULL CHECK (asked_by IN ('customer', 'desk')),
  note TEXT
, visit_until TEXT CHECK (visit_until >= visit_at)) STRICT;
INSERT INTO "appointment" VALUES('7ffbfef013b475be654a4110','96e001a5c8a59001e6d415f9','2026-03-02T01:00:00Z','2026-03-02T02:00:00Z','customer','they close at noon',NULL);
INSERT INTO "appointment" VALUES('b1670ea302caebe68e66e623','7376d41f1225716ccf29c3f2','2026-03-04T01:00:00Z','2026-03-05T06:00:00Z','desk',NULL,'2026-03-05T08:00:00Z');
CREATE TABLE approval (
  noun TEXT NOT NULL CHECK (noun IN ('repair', 'request', 'return')),
  noun_id TEXT NOT NULL,   -- of the dispatch, the request or the return
  actor TEXT NOT NULL,
  at TEXT NOT NULL,
  note TEXT, role TEXT,
  PRIMARY KEY (noun, noun_id, actor)
) STRICT;
INSERT INTO "approval" VALUES('return','5e15cfbdee09439c0d2c077a','wang','2026-03-02T03:00:00Z',NULL,NULL);
INSERT INTO "approval" VALUES('request','28f794c33ca3f32665c7758a','wang','2026-03-02T06:00:00Z',NULL,NULL);
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
INSERT INTO "article" VALUES('075d759ecefc9f7ea57750f9','K-0001','nobody knows how it prints',NULL,NULL,'how does it print','no training','explained','81580776987f381ef60f1048','tester','2026-04-01T02:00:00Z',1,NULL,NULL);
CREATE TABLE article_use (
  id TEXT PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES article (id),
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  at TEXT NOT NULL
) STRICT;
INSERT INTO "article_use" VALUES('82a8d741d1b842889bb31fe0','075d759ecefc9f7ea57750f9','8f8c82838411433f51a6240f','2026-04-01T02:00:00Z');
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
INSERT INTO "assessment" VALUES('772122916b09dd4458127b8e','AS-0001','2026-03','tidy','d5fdee7e62327848891d42ec',NULL,'96e001a5c8a59001e6d415f9','28feea50a58e37707bc60ef3','2026-03-02T02:05:00Z','fact','{"check": "tidy"}',NULL,2000,2000,'CNY',2,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL);
INSERT INTO "assessment" VALUES('2b54fef4096844d10e700355','AS-0002','2026-03','calls','d5fdee7e62327848891d42ec',NULL,'96e001a5c8a59001e6d415f9',NULL,'2026-03-20T02:00:00Z','hand',NULL,'line engaged',10000,0,'CNY',2,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','the line was down',NULL);
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
INSERT INTO "assessment_told" VALUES('4c460c5eaff38f0fe0ff6106','2026-03','d5fdee7e62327848891d42ec',NULL,'2026-04-01T01:00:00Z');
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
INSERT INTO "attachment" VALUES('151bc45d3f8ac17798b1cb10','96e001a5c8a59001e6d415f9',1,'28feea50a58e37707bc60ef3',NULL,'photo','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-03-02T02:05:00Z');
INSERT INTO "attachment" VALUES('e47f56c928925f92a7bea20b','96e001a5c8a59001e6d415f9',2,NULL,NULL,'file','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-03-02T02:05:00Z');
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
INSERT INTO "call" VALUES('0cb618aad7cacf43c50cc3af','96e001a5c8a59001e6d415f9','2026-03-02T01:00:00Z','phone','Li Na','13800000003','printer jams','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('dccad421f98e18419085d571','d9cbe33868a14f1a3bac96aa','2026-03-02T03:00:00Z','phone',NULL,NULL,'no power','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('a15475ea16b39148faaa9931','d9cbe33868a14f1a3bac96aa','2026-03-02T03:00:00Z','phone',NULL,NULL,'is anybody coming?','tester',1,NULL,NULL);
INSERT INTO "call" VALUES('373a9281202e4619a08303bd','305f6b0184b885e41b01837a','2026-03-02T03:30:00Z','phone',NULL,NULL,'scanner reads every second code','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('8ee5d38468b94468c7c17ed2','7376d41f1225716ccf29c3f2','2026-03-02T03:30:00Z','phone',NULL,NULL,'registration desk is down','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('ff9d893644411d37f5d2684e','ced24993fa9bbabdc975a097','2026-03-02T09:20:00Z','phone',NULL,NULL,'cannot log in','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('6b3a7ead8cb336acc22ad935','429ee578d59b2ddb7c649263','2026-03-03T01:00:00Z','phone',NULL,NULL,'called by mistake','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('8cf982983105775026863e3d','81580776987f381ef60f1048','2026-03-03T01:00:00Z','phone',NULL,NULL,'how does it print','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('4c0e513e163a164ac591d1b3','94a59b1176da4e04701c1dae','2026-03-02T00:30:00Z','phone',NULL,NULL,'Door, Lock, Stuck','Desk 1',0,NULL,NULL);
INSERT INTO "call" VALUES('0b36ae2690d82b2489fa6f5c','0bd5317e763e27a351de002d','2026-03-04T01:00:00Z','phone',NULL,NULL,'the printer jams again','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('8acf18a43d19468b7ee84904','252373fe760320d60e5175bd','2026-03-04T01:00:00Z','phone',NULL,NULL,'the screen is dark','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('5b55bc015a4a268514e49482','b511193fc8ff4ad50f1d457d','2026-04-01T01:00:00Z','phone',NULL,NULL,'does anybody come?','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('4f7d2d5e805e87e221d40ddc','b511193fc8ff4ad50f1d457d','2026-04-01T01:00:00Z','phone','Mr Sample',NULL,'logged twice','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('83acb53f4a7e89eb4dd7d80c','3df0e50bc5cace1cf8e928ff','2026-04-01T01:00:00Z','mail','Li Na',NULL,'no sound
since nine','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('335e0ecbe9aa6c4b656e0a48','a3ea7bb0154b9a4dbc3b6da9','2026-04-01T01:00:00Z','phone',NULL,NULL,'cable loose','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('36c24d612d2798428abb6a4d','8f8c82838411433f51a6240f','2026-04-01T02:00:00Z','phone',NULL,NULL,'how does it print now','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('13fc16270a5078956dcffa8d','1f8023f76447eded1e8b3dd5','2026-04-01T02:00:00Z','phone','Ms Example',NULL,'nobody came','tester',0,NULL,NULL);
CREATE TABLE card (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  value INTEGER NOT NULL CHECK (value > 0),
  balance INTEGER NOT NULL CHECK (balance BETWEEN 0 AND value),
  currency TEXT NOT NULL,
  sold_at TEXT NOT NULL
, decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4)) STRICT;
INSERT INTO "card" VALUES('b6588e47a32574f60ecdbd12','CARD-0001','632e898586fe1eaa3d75ae88',50000,47000,'CNY','2026-03-02T00:30:00Z',2);
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
INSERT INTO "change" VALUES(1,'79c2dced11df476bc1b63967','engineer','["d5fdee7e62327848891d42ec"]',NULL);
INSERT INTO "change" VALUES(2,'79c2dced11df476bc1b63967','engineer_skill','["d5fdee7e62327848891d42ec","printer"]',NULL);
INSERT INTO "change" VALUES(3,'9541d765c487a0af4b0b43bc','engineer','["31cf6b695721140ebdc0c2ea"]',NULL);
INSERT INTO "change" VALUES(4,'9541d765c487a0af4b0b43bc','engineer_skill','["31cf6b695721140ebdc0c2ea","installation"]',NULL);
INSERT INTO "change" VALUES(5,'9541d765c487a0af4b0b43bc','engineer_role','["31cf6b695721140ebdc0c2ea","reception"]',NULL);
INSERT INTO "change" VALUES(6,'94e5a33e98f0d876768fb144','absence','["a9434e63b06f604c8af07e81"]',NULL);
INSERT INTO "change" VALUES(7,'d9a46a418185e87d71950ce6','customer','["632e898586fe1eaa3d75ae88"]',NULL);
INSERT INTO "change" VALUES(8,'d9a46a418185e87d71950ce6','phone','["632e898586fe1eaa3d75ae88","8613800000001",""]',NULL);
INSERT INTO "change" VALUES(9,'0b1b1432b04906506b931497','customer','["0cb32e1cff837c95dfc7cee1"]',NULL);
INSERT INTO "change" VALUES(10,'0b1b1432b04906506b931497','phone','["0cb32e1cff837c95dfc7cee1","8613800000002",""]',NULL);
INSERT INTO "change" VALUES(11,'80fdc4f85393af06a9899da1','customer','["d3c9cc61daf6c53bac3d4f5d"]',NULL);
INSERT INTO "change" VALUES(12,'7d0eba3d781a303f04ad2f00','site','["96832b9296b7772d82380a0a"]',NULL);
INSERT INTO "change" VALUES(13,'e459a87cd50765acb734bcbe','phone','["632e898586fe1eaa3d75ae88","8613800000003",""]',NULL);
INSERT INTO "change" VALUES(14,'e459a87cd50765acb734bcbe','contact','["9734f68913dca981844f84af"]',NULL);
INSERT INTO "change" VALUES(15,'6d81a867370e0918f9c186a3','contract','["d74731342a6e9a251b213c67"]',NULL);
INSERT INTO "change" VALUES(16,'6d81a867370e0918f9c186a3','entitlement','["d74731342a6e9a251b213c67","visit"]',NULL);
INSERT INTO "change" VALUES(17,'6d81a867370e0918f9c186a3','entitlement','["d74731342a6e9a251b213c67","training"]',NULL);
INSERT INTO "change" VALUES(18,'5d30ab70b054b9e28ee787bd','contract','["ccdcefb6e522abdf66dfed45"]',NULL);
INSERT INTO "change" VALUES(19,'073be09cd6b235a09665787d','equipment','["1822b3191958b5a8fda6b1e3"]',NULL);
INSERT INTO "change" VALUES(20,'2c0c8fe87109f9e769f427f9','equipment','["afa92e05677b00c2c53e5471"]',NULL);
INSERT INTO "change" VALUES(21,'3f90627ba73fa0f8e8ee5f2f','equipment','["10bf6caa853d0a6422e7de5d"]',NULL);
INSERT INTO "change" VALUES(22,'74fb513161af394b3f632507','holder','["f21cc1365a030cc483d57caf"]',NULL);
INSERT INTO "change" VALUES(23,'74fb513161af394b3f632507','stock','["f21cc1365a030cc483d57caf","roller","new"]',NULL);
INSERT INTO "change" VALUES(24,'74fb513161af394b3f632507','stock_move','["5e9f85fd2b1bf6bcc3dbcb7f"]',NULL);
INSERT INTO "change" VALUES(25,'bdc1b91c6feda3649ff4ade8','holder','["08be9c9c986b2b32c31de600"]',NULL);
INSERT INTO "change" VALUES(26,'bdc1b91c6feda3649ff4ade8','stock','["f21cc1365a030cc483d57caf","roller","new"]','{"holder_id":"f21cc1365a030cc483d57caf","part":"roller","condition":"new","quantity":10}');
INSERT INTO "change" VALUES(27,'bdc1b91c6feda3649ff4ade8','stock','["08be9c9c986b2b32c31de600","roller","new"]',NULL);
INSERT INTO "change" VALUES(28,'bdc1b91c6feda3649ff4ade8','stock_move','["6e549a2710aacf356e397085"]',NULL);
INSERT INTO "change" VALUES(29,'a42516d4401f73af6dd07240','holder','["e8aa3aa1e9f82494efeb8a9b"]',NULL);
INSERT INTO "change" VALUES(30,'a42516d4401f73af6dd07240','stock','["f21cc1365a030cc483d57caf","roller","new"]','{"holder_id":"f21cc1365a030cc483d57caf","part":"roller","condition":"new","quantity":7}');
INSERT INTO "change" VALUES(31,'a42516d4401f73af6dd07240','stock','["e8aa3aa1e9f82494efeb8a9b","roller","new"]',NULL);
INSERT INTO "change" VALUES(32,'a42516d4401f73af6dd07240','stock_move','["533e0f169dc43d0e88316df0"]',NULL);
INSERT INTO "change" VALUES(33,'073dbfa24fa5d6f243a8bffc','card','["b6588e47a32574f60ecdbd12"]',NULL);
INSERT INTO "change" VALUES(34,'9e06778b00be2e169c16729e','ticket','["96e001a5c8a59001e6d415f9"]',NULL);
INSERT INTO "change" VALUES(35,'9e06778b00be2e169c16729e','ticket_period','["96e001a5c8a59001e6d415f9","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(36,'9e06778b00be2e169c16729e','call','["0cb618aad7cacf43c50cc3af"]',NULL);
INSERT INTO "change" VALUES(37,'9e06778b00be2e169c16729e','clock','["fa4c5cb89059f3a6e24a3b2c"]',NULL);
INSERT INTO "change" VALUES(38,'9e06778b00be2e169c16729e','clock','["128b7f3f766a339673c12ea6"]',NULL);
INSERT INTO "change" VALUES(39,'9e06778b00be2e169c16729e','clock','["5b64b00cb0552a48322f86f5"]',NULL);
INSERT INTO "change" VALUES(40,'9e06778b00be2e169c16729e','clock_period','["fa4c5cb89059f3a6e24a3b2c","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(41,'9e06778b00be2e169c16729e','clock_period','["128b7f3f766a339673c12ea6","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(42,'9e06778b00be2e169c16729e','clock_period','["5b64b00cb0552a48322f86f5","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(43,'d755a377dd3686e4beeb20fb','ticket_period','["96e001a5c8a59001e6d415f9","2026-03-02T01:00:00Z"]','{"ticket_id":"96e001a5c8a59001e6d415f9","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(44,'d755a377dd3686e4beeb20fb','ticket_period','["96e001a5c8a59001e6d415f9","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(45,'44b0c5b4fca43e51b2022c14','clock','["fa4c5cb89059f3a6e24a3b2c"]','{"id":"fa4c5cb89059f3a6e24a3b2c","ticket_id":"96e001a5c8a59001e6d415f9","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(46,'44b0c5b4fca43e51b2022c14','clock','["128b7f3f766a339673c12ea6"]','{"id":"128b7f3f766a339673c12ea6","ticket_id":"96e001a5c8a59001e6d415f9","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(47,'44b0c5b4fca43e51b2022c14','clock_period','["fa4c5cb89059f3a6e24a3b2c","2026-03-02T01:00:00Z"]','{"clock_id":"fa4c5cb89059f3a6e24a3b2c","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T01:15:00Z","held":0}');
INSERT INTO "change" VALUES(48,'44b0c5b4fca43e51b2022c14','clock_period','["128b7f3f766a339673c12ea6","2026-03-02T01:00:00Z"]','{"clock_id":"128b7f3f766a339673c12ea6","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T01:30:00Z","held":0}');
INSERT INTO "change" VALUES(49,'57aa7f513c84833e0ebf4da4','appointment','["7ffbfef013b475be654a4110"]',NULL);
INSERT INTO "change" VALUES(50,'8009761796f1c737bdb32506','consent','["3ef83c130745a1c58f2c492a"]',NULL);
INSERT INTO "change" VALUES(51,'3a45e804eee63860d3096431','quote','["067018d4f77d28fd525396f8"]',NULL);
INSERT INTO "change" VALUES(52,'3a45e804eee63860d3096431','priced_line','["3b588bc87dac3a02f27f999d"]',NULL);
INSERT INTO "change" VALUES(53,'3a45e804eee63860d3096431','priced_line','["c429c4fc4da90eb3ca5c5db3"]',NULL);
INSERT INTO "change" VALUES(54,'3a45e804eee63860d3096431','priced_line','["1f2efc7065c9397e089a567e"]',NULL);
INSERT INTO "change" VALUES(55,'3a45e804eee63860d3096431','priced_line','["c00ea72f3141fb22fef0b65f"]',NULL);
INSERT INTO "change" VALUES(56,'d1a826a757428c802d73d66b','consent','["a8ea379d98ca8393ed2c1301"]',NULL);
INSERT INTO "change" VALUES(57,'d486ec11762561c1201b69ab','dispatch','["28feea50a58e37707bc60ef3"]',NULL);
INSERT INTO "change" VALUES(58,'d486ec11762561c1201b69ab','clock','["5b2713fd451e93bded4ed633"]',NULL);
INSERT INTO "change" VALUES(59,'d486ec11762561c1201b69ab','clock_period','["5b2713fd451e93bded4ed633","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(60,'6dd1df8071c5337b98bd0ff9','holder','["97b95c1ffad753e898892cfd"]',NULL);
INSERT INTO "change" VALUES(61,'6dd1df8071c5337b98bd0ff9','stock','["08be9c9c986b2b32c31de600","roller","new"]','{"holder_id":"08be9c9c986b2b32c31de600","part":"roller","condition":"new","quantity":3}');
INSERT INTO "change" VALUES(62,'6dd1df8071c5337b98bd0ff9','stock','["97b95c1ffad753e898892cfd","roller","new"]',NULL);
INSERT INTO "change" VALUES(63,'6dd1df8071c5337b98bd0ff9','stock_move','["56daa6d6dc53ba63aead9950"]',NULL);
INSERT INTO "change" VALUES(64,'98c7ff1ce9eec2cf9160ddce','dispatch','["28feea50a58e37707bc60ef3"]','{"id":"28feea50a58e37707bc60ef3","ticket_id":"96e001a5c8a59001e6d415f9","visit":1,"engineer_id":"d5fdee7e62327848891d42ec","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(65,'98c7ff1ce9eec2cf9160ddce','clock','["5b2713fd451e93bded4ed633"]','{"id":"5b2713fd451e93bded4ed633","ticket_id":"96e001a5c8a59001e6d415f9","target":"arrive","tier":"gold","within":"2h clock","calendar":"always","stops":"arrived","pauses":null,"started_by":"ordered","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(66,'98c7ff1ce9eec2cf9160ddce','clock_period','["5b2713fd451e93bded4ed633","2026-03-02T01:00:00Z"]','{"clock_id":"5b2713fd451e93bded4ed633","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(67,'3dfd0031a86cfe08e4895363','dispatch','["28feea50a58e37707bc60ef3"]','{"id":"28feea50a58e37707bc60ef3","ticket_id":"96e001a5c8a59001e6d415f9","visit":1,"engineer_id":"d5fdee7e62327848891d42ec","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(68,'3dfd0031a86cfe08e4895363','dispatch_check','["28feea50a58e37707bc60ef3","uniform"]',NULL);
INSERT INTO "change" VALUES(69,'3dfd0031a86cfe08e4895363','dispatch_check','["28feea50a58e37707bc60ef3","tidy"]',NULL);
INSERT INTO "change" VALUES(70,'3dfd0031a86cfe08e4895363','dispatch_item','["28feea50a58e37707bc60ef3","training"]',NULL);
INSERT INTO "change" VALUES(71,'3dfd0031a86cfe08e4895363','stock','["97b95c1ffad753e898892cfd","roller","new"]','{"holder_id":"97b95c1ffad753e898892cfd","part":"roller","condition":"new","quantity":1}');
INSERT INTO "change" VALUES(72,'3dfd0031a86cfe08e4895363','stock_move','["f7feb4ca79c232bf8237064a"]',NULL);
INSERT INTO "change" VALUES(73,'3dfd0031a86cfe08e4895363','priced_line','["2f3387cbad49b6fd26a0f849"]',NULL);
INSERT INTO "change" VALUES(74,'3dfd0031a86cfe08e4895363','priced_line','["02d78a1a213f5c90323a12e0"]',NULL);
INSERT INTO "change" VALUES(75,'3dfd0031a86cfe08e4895363','priced_line','["1f3c10dedd527dff65a7bc2e"]',NULL);
INSERT INTO "change" VALUES(76,'3dfd0031a86cfe08e4895363','priced_line','["ecae0b214cec73733d1323d5"]',NULL);
INSERT INTO "change" VALUES(77,'3dfd0031a86cfe08e4895363','priced_line','["47bfd8bd4eaf144f9f045d8b"]',NULL);
INSERT INTO "change" VALUES(78,'3dfd0031a86cfe08e4895363','entitlement','["d74731342a6e9a251b213c67","training"]','{"contract_id":"d74731342a6e9a251b213c67","entitlement":"training","total":2,"used":0}');
INSERT INTO "change" VALUES(79,'82a9cc9357242ee4a832df53','attachment','["151bc45d3f8ac17798b1cb10"]',NULL);
INSERT INTO "change" VALUES(80,'02730bf3622b8f1d02719ee3','attachment','["e47f56c928925f92a7bea20b"]',NULL);
INSERT INTO "change" VALUES(81,'e5565cdf2c666421db7e5f3d','dispatch','["28feea50a58e37707bc60ef3"]','{"id":"28feea50a58e37707bc60ef3","ticket_id":"96e001a5c8a59001e6d415f9","visit":1,"engineer_id":"d5fdee7e62327848891d42ec","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":null,"cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"cost","work_charged":"free"}');
INSERT INTO "change" VALUES(82,'e5565cdf2c666421db7e5f3d','dispatch','["28feea50a58e37707bc60ef3"]','{"id":"28feea50a58e37707bc60ef3","ticket_id":"96e001a5c8a59001e6d415f9","visit":1,"engineer_id":"d5fdee7e62327848891d42ec","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":null,"cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":"Li Na","signed_at":"2026-03-02T02:05:00Z","failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"cost","work_charged":"free"}');
INSERT INTO "change" VALUES(83,'e5565cdf2c666421db7e5f3d','ticket_period','["96e001a5c8a59001e6d415f9","2026-03-02T01:00:00Z"]','{"ticket_id":"96e001a5c8a59001e6d415f9","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":"d5fdee7e62327848891d42ec"}');
INSERT INTO "change" VALUES(84,'e5565cdf2c666421db7e5f3d','ticket_period','["96e001a5c8a59001e6d415f9","2026-03-02T02:05:00Z"]',NULL);
INSERT INTO "change" VALUES(85,'e5565cdf2c666421db7e5f3d','ticket','["96e001a5c8a59001e6d415f9"]','{"id":"96e001a5c8a59001e6d415f9","number":"SD-000001","count":1,"summary":"printer jams","kind":"fault","customer_id":"632e898586fe1eaa3d75ae88","severity":null,"reach":null,"opened_at":"2026-03-02T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":"1822b3191958b5a8fda6b1e3","contract_id":"d74731342a6e9a251b213c67","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(86,'e5565cdf2c666421db7e5f3d','clock','["5b64b00cb0552a48322f86f5"]','{"id":"5b64b00cb0552a48322f86f5","ticket_id":"96e001a5c8a59001e6d415f9","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(87,'e5565cdf2c666421db7e5f3d','clock_period','["5b64b00cb0552a48322f86f5","2026-03-02T01:00:00Z"]','{"clock_id":"5b64b00cb0552a48322f86f5","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(88,'08160cb0718220b2f05eaa2c','card','["b6588e47a32574f60ecdbd12"]','{"id":"b6588e47a32574f60ecdbd12","number":"CARD-0001","customer_id":"632e898586fe1eaa3d75ae88","value":50000,"balance":50000,"currency":"CNY","sold_at":"2026-03-02T00:30:00Z","decimals":2}');
INSERT INTO "change" VALUES(89,'08160cb0718220b2f05eaa2c','payment','["b0a4280a75286c28c981f1b1"]',NULL);
INSERT INTO "change" VALUES(90,'3865d5aadfc781105ea598db','payment','["ab1fda8135de5a05d94fc49c"]',NULL);
INSERT INTO "change" VALUES(91,'0963afe117edd1bfa2270f11','dispatch','["28feea50a58e37707bc60ef3"]','{"id":"28feea50a58e37707bc60ef3","ticket_id":"96e001a5c8a59001e6d415f9","visit":1,"engineer_id":"d5fdee7e62327848891d42ec","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":"2026-03-02T02:05:00Z","cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":"Li Na","signed_at":"2026-03-02T02:05:00Z","failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"cost","work_charged":"free"}');
INSERT INTO "change" VALUES(92,'56256eb349bd688c646334ca','discount','["96e001a5c8a59001e6d415f9"]',NULL);
INSERT INTO "change" VALUES(93,'988c01013623a3ba161cfa92','payment','["7ecf0605c6ea962caf68c2a3"]',NULL);
INSERT INTO "change" VALUES(94,'3fd25cac7f0f9371ae246746','payment','["7ecf0605c6ea962caf68c2a3"]','{"id":"7ecf0605c6ea962caf68c2a3","receipt":"R-0003","ticket_id":"96e001a5c8a59001e6d415f9","amount":500,"currency":"CNY","method":"transfer","card_id":null,"at":"2026-03-02T02:05:00Z","taken_by":"tester","decimals":2,"kind":"refund","voided_at":null,"voided_by":null,"voided_why":null}');
INSERT INTO "change" VALUES(95,'95c41c46a04051e3c7d3fe9c','ticket_period','["96e001a5c8a59001e6d415f9","2026-03-02T02:05:00Z"]','{"ticket_id":"96e001a5c8a59001e6d415f9","since":"2026-03-02T02:05:00Z","until":"9999-12-31T23:59:59Z","state":"resolved","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":"d5fdee7e62327848891d42ec"}');
INSERT INTO "change" VALUES(96,'95c41c46a04051e3c7d3fe9c','ticket_period','["96e001a5c8a59001e6d415f9","2026-03-02T02:05:00Z"]',NULL);
INSERT INTO "change" VALUES(97,'78ec5e981aa255aab6b19919','ticket','["d9cbe33868a14f1a3bac96aa"]',NULL);
INSERT INTO "change" VALUES(98,'78ec5e981aa255aab6b19919','ticket_period','["d9cbe33868a14f1a3bac96aa","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(99,'78ec5e981aa255aab6b19919','call','["dccad421f98e18419085d571"]',NULL);
INSERT INTO "change" VALUES(100,'78ec5e981aa255aab6b19919','clock','["c9a01fc5b8bd6ded00c8250a"]',NULL);
INSERT INTO "change" VALUES(101,'78ec5e981aa255aab6b19919','clock','["4717b37768d71ab670e1d9ac"]',NULL);
INSERT INTO "change" VALUES(102,'78ec5e981aa255aab6b19919','clock_period','["c9a01fc5b8bd6ded00c8250a","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(103,'78ec5e981aa255aab6b19919','clock_period','["4717b37768d71ab670e1d9ac","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(104,'a13bbeefc66d8326f24b2b31','call','["a15475ea16b39148faaa9931"]',NULL);
INSERT INTO "change" VALUES(105,'408117f6fc73fb0b3fa7e78b','loan','["5c22719cf0d16a60f546e697"]',NULL);
INSERT INTO "change" VALUES(106,'a6d87934763afa3e85b76118','rma','["5e15cfbdee09439c0d2c077a"]',NULL);
INSERT INTO "change" VALUES(107,'b693a3963736e39dd10dd9b4','approval','["return","5e15cfbdee09439c0d2c077a","wang"]',NULL);
INSERT INTO "change" VALUES(108,'b693a3963736e39dd10dd9b4','rma','["5e15cfbdee09439c0d2c077a"]','{"id":"5e15cfbdee09439c0d2c077a","number":"RMA-0001","ticket_id":"d9cbe33868a14f1a3bac96aa","equipment_id":"afa92e05677b00c2c53e5471","reason":"quality","decision":"repair","freight":"desk","because":"{\"when\": {\"warranty\": [\"in\"]}}","overruled_by":null,"asked_at":"2026-03-02T03:00:00Z","asked_by":"tester","approved_at":null,"sent_at":null,"back_at":null,"done_at":null,"reached_at":null,"freight_back":"desk","book":null,"cost_there":null,"cost_back":null,"currency":null,"decimals":null,"repair_first":0,"signed_by":null}');
INSERT INTO "change" VALUES(109,'23be58e3b0b567fdf704811e','consent','["b191a9c6324db86af9dedc8a"]',NULL);
INSERT INTO "change" VALUES(110,'36d61b02180b8ee04bf6dfd6','rma','["5e15cfbdee09439c0d2c077a"]','{"id":"5e15cfbdee09439c0d2c077a","number":"RMA-0001","ticket_id":"d9cbe33868a14f1a3bac96aa","equipment_id":"afa92e05677b00c2c53e5471","reason":"quality","decision":"repair","freight":"desk","because":"{\"when\": {\"warranty\": [\"in\"]}}","overruled_by":null,"asked_at":"2026-03-02T03:00:00Z","asked_by":"tester","approved_at":"2026-03-02T03:00:00Z","sent_at":null,"back_at":null,"done_at":null,"reached_at":null,"freight_back":"desk","book":null,"cost_there":null,"cost_back":null,"currency":null,"decimals":null,"repair_first":0,"signed_by":null}');
INSERT INTO "change" VALUES(111,'847570482c67669be18dd989','ticket_period','["d9cbe33868a14f1a3bac96aa","2026-03-02T03:00:00Z"]','{"ticket_id":"d9cbe33868a14f1a3bac96aa","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(112,'847570482c67669be18dd989','ticket_period','["d9cbe33868a14f1a3bac96aa","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(113,'847570482c67669be18dd989','hold','["f1e4b88df8898e829460d9a9"]',NULL);
INSERT INTO "change" VALUES(114,'847570482c67669be18dd989','clock_period','["c9a01fc5b8bd6ded00c8250a","2026-03-02T03:00:00Z"]','{"clock_id":"c9a01fc5b8bd6ded00c8250a","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T06:00:00Z","held":0}');
INSERT INTO "change" VALUES(115,'847570482c67669be18dd989','clock_period','["c9a01fc5b8bd6ded00c8250a","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(116,'78240663f2ab11e71885411d','ticket','["305f6b0184b885e41b01837a"]',NULL);
INSERT INTO "change" VALUES(117,'78240663f2ab11e71885411d','ticket_period','["305f6b0184b885e41b01837a","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(118,'78240663f2ab11e71885411d','call','["373a9281202e4619a08303bd"]',NULL);
INSERT INTO "change" VALUES(119,'78240663f2ab11e71885411d','clock','["eb5195d8e3af538f715a22a0"]',NULL);
INSERT INTO "change" VALUES(120,'78240663f2ab11e71885411d','clock','["f9010094d671ae3e79272f11"]',NULL);
INSERT INTO "change" VALUES(121,'78240663f2ab11e71885411d','clock_period','["eb5195d8e3af538f715a22a0","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(122,'78240663f2ab11e71885411d','clock_period','["f9010094d671ae3e79272f11","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(123,'8a9fb45b82551da4a6f5861d','ticket','["7376d41f1225716ccf29c3f2"]',NULL);
INSERT INTO "change" VALUES(124,'8a9fb45b82551da4a6f5861d','ticket_period','["7376d41f1225716ccf29c3f2","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(125,'8a9fb45b82551da4a6f5861d','call','["8ee5d38468b94468c7c17ed2"]',NULL);
INSERT INTO "change" VALUES(126,'8a9fb45b82551da4a6f5861d','clock','["d2cb9c35eb980c1e4e94a7a7"]',NULL);
INSERT INTO "change" VALUES(127,'8a9fb45b82551da4a6f5861d','clock','["3186f1b6aeb41a5e14bd6274"]',NULL);
INSERT INTO "change" VALUES(128,'8a9fb45b82551da4a6f5861d','clock','["34ed300261415c89a87ab640"]',NULL);
INSERT INTO "change" VALUES(129,'8a9fb45b82551da4a6f5861d','clock_period','["d2cb9c35eb980c1e4e94a7a7","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(130,'8a9fb45b82551da4a6f5861d','clock_period','["3186f1b6aeb41a5e14bd6274","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(131,'8a9fb45b82551da4a6f5861d','clock_period','["34ed300261415c89a87ab640","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(132,'a2c7043a6d0891d9ea42fdf3','ticket','["7376d41f1225716ccf29c3f2"]','{"id":"7376d41f1225716ccf29c3f2","number":"SD-000004","count":4,"summary":"registration desk is down","kind":"fault","customer_id":"632e898586fe1eaa3d75ae88","severity":null,"reach":null,"opened_at":"2026-03-02T03:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":"d74731342a6e9a251b213c67","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(133,'a2c7043a6d0891d9ea42fdf3','ticket_period','["7376d41f1225716ccf29c3f2","2026-03-02T03:30:00Z"]','{"ticket_id":"7376d41f1225716ccf29c3f2","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(134,'a2c7043a6d0891d9ea42fdf3','ticket_period','["7376d41f1225716ccf29c3f2","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(135,'a2c7043a6d0891d9ea42fdf3','clock','["d2cb9c35eb980c1e4e94a7a7"]','{"id":"d2cb9c35eb980c1e4e94a7a7","ticket_id":"7376d41f1225716ccf29c3f2","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(136,'a2c7043a6d0891d9ea42fdf3','clock','["3186f1b6aeb41a5e14bd6274"]','{"id":"3186f1b6aeb41a5e14bd6274","ticket_id":"7376d41f1225716ccf29c3f2","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(137,'a2c7043a6d0891d9ea42fdf3','clock','["34ed300261415c89a87ab640"]','{"id":"34ed300261415c89a87ab640","ticket_id":"7376d41f1225716ccf29c3f2","target":"solve","tier":"gold","within":"3 working days","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(138,'a2c7043a6d0891d9ea42fdf3','clock_period','["34ed300261415c89a87ab640","2026-03-02T03:30:00Z"]','{"clock_id":"34ed300261415c89a87ab640","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-05T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(139,'a2c7043a6d0891d9ea42fdf3','clock_period','["34ed300261415c89a87ab640","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(140,'2cb21e7662b11852f4a5a610','ticket_period','["7376d41f1225716ccf29c3f2","2026-03-02T06:00:00Z"]','{"ticket_id":"7376d41f1225716ccf29c3f2","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(141,'2cb21e7662b11852f4a5a610','ticket_period','["7376d41f1225716ccf29c3f2","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(142,'574bee6a0cdacc5a2bd31bd3','clock','["eb5195d8e3af538f715a22a0"]','{"id":"eb5195d8e3af538f715a22a0","ticket_id":"305f6b0184b885e41b01837a","target":"answer","tier":"standard","within":"30m","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(143,'574bee6a0cdacc5a2bd31bd3','clock_period','["eb5195d8e3af538f715a22a0","2026-03-02T03:30:00Z"]','{"clock_id":"eb5195d8e3af538f715a22a0","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(144,'574bee6a0cdacc5a2bd31bd3','contract_extension','["eb5195d8e3af538f715a22a0"]',NULL);
INSERT INTO "change" VALUES(145,'574bee6a0cdacc5a2bd31bd3','contract','["ccdcefb6e522abdf66dfed45"]','{"id":"ccdcefb6e522abdf66dfed45","number":"C-0002","customer_id":"0cb32e1cff837c95dfc7cee1","kind":"basic","tier":"standard","phase":null,"starts_on":"2026-01-01","ends_on":"2026-12-31"}');
INSERT INTO "change" VALUES(146,'3ca44954f76015d6d0b5c439','stock_request','["28f794c33ca3f32665c7758a"]',NULL);
INSERT INTO "change" VALUES(147,'18549835a677881b2b6763a8','approval','["request","28f794c33ca3f32665c7758a","wang"]',NULL);
INSERT INTO "change" VALUES(148,'18549835a677881b2b6763a8','stock_request','["28f794c33ca3f32665c7758a"]','{"id":"28f794c33ca3f32665c7758a","number":"REQ-0001","holder_id":"e8aa3aa1e9f82494efeb8a9b","part":"roller","quantity":2,"state":"asked","asked_at":"2026-03-02T06:00:00Z","asked_by":"tester","because":"for the fair"}');
INSERT INTO "change" VALUES(149,'8d9918fa49d2293115391317','stock','["f21cc1365a030cc483d57caf","roller","new"]','{"holder_id":"f21cc1365a030cc483d57caf","part":"roller","condition":"new","quantity":5}');
INSERT INTO "change" VALUES(150,'8d9918fa49d2293115391317','stock','["e8aa3aa1e9f82494efeb8a9b","roller","new"]','{"holder_id":"e8aa3aa1e9f82494efeb8a9b","part":"roller","condition":"new","quantity":2}');
INSERT INTO "change" VALUES(151,'8d9918fa49d2293115391317','stock_move','["d9bbe0e836205e1f9b520989"]',NULL);
INSERT INTO "change" VALUES(152,'8d9918fa49d2293115391317','stock_request','["28f794c33ca3f32665c7758a"]','{"id":"28f794c33ca3f32665c7758a","number":"REQ-0001","holder_id":"e8aa3aa1e9f82494efeb8a9b","part":"roller","quantity":2,"state":"approved","asked_at":"2026-03-02T06:00:00Z","asked_by":"tester","because":"for the fair"}');
INSERT INTO "change" VALUES(153,'3fd1785dbf046f1bf3a45eb4','stock','["08be9c9c986b2b32c31de600","roller","new"]','{"holder_id":"08be9c9c986b2b32c31de600","part":"roller","condition":"new","quantity":2}');
INSERT INTO "change" VALUES(154,'3fd1785dbf046f1bf3a45eb4','stock_move','["d7eb3a43d956356dddc8ef15"]',NULL);
INSERT INTO "change" VALUES(155,'3fd1785dbf046f1bf3a45eb4','loss','["d7eb3a43d956356dddc8ef15"]',NULL);
INSERT INTO "change" VALUES(156,'604c88b86d0caa534443eb7a','entitlement','["d74731342a6e9a251b213c67","visit"]','{"contract_id":"d74731342a6e9a251b213c67","entitlement":"visit","total":4,"used":0}');
INSERT INTO "change" VALUES(157,'550843662d2433d47b566ad4','ticket','["ced24993fa9bbabdc975a097"]',NULL);
INSERT INTO "change" VALUES(158,'550843662d2433d47b566ad4','ticket_period','["ced24993fa9bbabdc975a097","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(159,'550843662d2433d47b566ad4','call','["ff9d893644411d37f5d2684e"]',NULL);
INSERT INTO "change" VALUES(160,'550843662d2433d47b566ad4','clock','["6a06eef0f0635bd5d68c3a77"]',NULL);
INSERT INTO "change" VALUES(161,'550843662d2433d47b566ad4','clock','["f14f5dac91e8b2f8499b0217"]',NULL);
INSERT INTO "change" VALUES(162,'550843662d2433d47b566ad4','clock','["033b77bcfe1c389fec0c5c3c"]',NULL);
INSERT INTO "change" VALUES(163,'550843662d2433d47b566ad4','clock_period','["6a06eef0f0635bd5d68c3a77","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(164,'550843662d2433d47b566ad4','clock_period','["f14f5dac91e8b2f8499b0217","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(165,'550843662d2433d47b566ad4','clock_period','["033b77bcfe1c389fec0c5c3c","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(166,'64928edb9583f1b5f84f8ff7','escalation','["34ed300261415c89a87ab640",75]',NULL);
INSERT INTO "change" VALUES(167,'64928edb9583f1b5f84f8ff7','notice','["4b2ee483a47720a5b2d5ed23"]',NULL);
INSERT INTO "change" VALUES(168,'cadef29f6e5f0f3d3d86ab91','notice','["4b2ee483a47720a5b2d5ed23"]','{"id":"4b2ee483a47720a5b2d5ed23","ticket_id":"7376d41f1225716ccf29c3f2","recipient":"head","engineer_id":null,"way":"command","made_at":"2026-03-02T09:20:00Z","document":"{\"target\": \"solve\", \"within\": \"same day\", \"percent\": 75, \"note\": \"time is running out\", \"due_at\": \"2026-03-02T09:30:00Z\", \"ticket\": {\"number\": \"SD-000004\", \"summary\": \"registration desk is down\", \"state\": \"open\", \"priority\": \"P1\", \"tier\": \"gold\", \"region\": \"city\", \"level\": \"2\", \"kind\": \"fault\", \"customer\": \"Example Clinic\", \"engineer\": null, \"opened_at\": \"2026-03-02T03:30:00Z\"}}","claimed_until":"2026-03-02T09:22:00Z","sent_at":null,"tries":0,"error":null,"clock_id":"34ed300261415c89a87ab640","percent":75,"about_at":"2026-03-02T08:15:00Z","not_before":null,"event_seq":null}');
INSERT INTO "change" VALUES(169,'8e031be94874f9eb3322cc56','escalation','["033b77bcfe1c389fec0c5c3c",75]',NULL);
INSERT INTO "change" VALUES(170,'8e031be94874f9eb3322cc56','notice','["322226a0b6137463c791bbf9"]',NULL);
INSERT INTO "change" VALUES(171,'c1fcd889d071eba95b2cf9b4','escalation','["34ed300261415c89a87ab640",100]',NULL);
INSERT INTO "change" VALUES(172,'c1fcd889d071eba95b2cf9b4','ticket_period','["7376d41f1225716ccf29c3f2","2026-03-02T06:00:00Z"]','{"ticket_id":"7376d41f1225716ccf29c3f2","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":null}');
INSERT INTO "change" VALUES(173,'c1fcd889d071eba95b2cf9b4','ticket_period','["7376d41f1225716ccf29c3f2","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(174,'c1fcd889d071eba95b2cf9b4','clock','["34ed300261415c89a87ab640"]','{"id":"34ed300261415c89a87ab640","ticket_id":"7376d41f1225716ccf29c3f2","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(175,'bee223223ee4cd2232bc04bb','escalation','["033b77bcfe1c389fec0c5c3c",100]',NULL);
INSERT INTO "change" VALUES(176,'bee223223ee4cd2232bc04bb','ticket_period','["ced24993fa9bbabdc975a097","2026-03-02T09:20:00Z"]','{"ticket_id":"ced24993fa9bbabdc975a097","since":"2026-03-02T09:20:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(177,'bee223223ee4cd2232bc04bb','ticket_period','["ced24993fa9bbabdc975a097","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(178,'bee223223ee4cd2232bc04bb','clock','["033b77bcfe1c389fec0c5c3c"]','{"id":"033b77bcfe1c389fec0c5c3c","ticket_id":"ced24993fa9bbabdc975a097","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(179,'bee223223ee4cd2232bc04bb','clock','["6a06eef0f0635bd5d68c3a77"]','{"id":"6a06eef0f0635bd5d68c3a77","ticket_id":"ced24993fa9bbabdc975a097","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(180,'bee223223ee4cd2232bc04bb','clock','["f14f5dac91e8b2f8499b0217"]','{"id":"f14f5dac91e8b2f8499b0217","ticket_id":"ced24993fa9bbabdc975a097","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(181,'ccb05754f1b5f728ee45951d','escalation','["033b77bcfe1c389fec0c5c3c",150]',NULL);
INSERT INTO "change" VALUES(182,'ccb05754f1b5f728ee45951d','ticket_period','["ced24993fa9bbabdc975a097","2026-03-03T01:00:00Z"]','{"ticket_id":"ced24993fa9bbabdc975a097","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":null}');
INSERT INTO "change" VALUES(183,'ccb05754f1b5f728ee45951d','ticket_period','["ced24993fa9bbabdc975a097","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(184,'5a211f865c34bc2a212b1116','notice','["322226a0b6137463c791bbf9"]','{"id":"322226a0b6137463c791bbf9","ticket_id":"ced24993fa9bbabdc975a097","recipient":"head","engineer_id":null,"way":"command","made_at":"2026-03-03T01:00:00Z","document":"{\"target\": \"solve\", \"within\": \"same day\", \"percent\": 75, \"note\": \"time is running out\", \"due_at\": \"2026-03-02T09:30:00Z\", \"ticket\": {\"number\": \"SD-000005\", \"summary\": \"cannot log in\", \"state\": \"open\", \"priority\": \"P1\", \"tier\": \"gold\", \"region\": \"city\", \"level\": \"1\", \"kind\": \"fault\", \"customer\": \"Example Clinic\", \"engineer\": null, \"opened_at\": \"2026-03-02T09:20:00Z\"}}","claimed_until":"2026-03-03T01:02:00Z","sent_at":null,"tries":0,"error":null,"clock_id":"033b77bcfe1c389fec0c5c3c","percent":75,"about_at":"2026-03-02T09:27:30Z","not_before":null,"event_seq":null}');
INSERT INTO "change" VALUES(185,'6a8fe35aed0a128916985cc6','ticket','["429ee578d59b2ddb7c649263"]',NULL);
INSERT INTO "change" VALUES(186,'6a8fe35aed0a128916985cc6','ticket_period','["429ee578d59b2ddb7c649263","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(187,'6a8fe35aed0a128916985cc6','call','["6b3a7ead8cb336acc22ad935"]',NULL);
INSERT INTO "change" VALUES(188,'6a8fe35aed0a128916985cc6','clock','["29a968ee7fadc923fa7188b6"]',NULL);
INSERT INTO "change" VALUES(189,'6a8fe35aed0a128916985cc6','clock','["821a84e2b20f615cad75bd23"]',NULL);
INSERT INTO "change" VALUES(190,'6a8fe35aed0a128916985cc6','clock_period','["29a968ee7fadc923fa7188b6","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(191,'6a8fe35aed0a128916985cc6','clock_period','["821a84e2b20f615cad75bd23","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(192,'59fc359547b59fd48c471248','ticket_period','["429ee578d59b2ddb7c649263","2026-03-03T01:00:00Z"]','{"ticket_id":"429ee578d59b2ddb7c649263","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(193,'59fc359547b59fd48c471248','ticket_period','["429ee578d59b2ddb7c649263","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(194,'59fc359547b59fd48c471248','ticket','["429ee578d59b2ddb7c649263"]','{"id":"429ee578d59b2ddb7c649263","number":"SD-000006","count":6,"summary":"called by mistake","kind":"fault","customer_id":"d3c9cc61daf6c53bac3d4f5d","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(195,'59fc359547b59fd48c471248','clock','["29a968ee7fadc923fa7188b6"]','{"id":"29a968ee7fadc923fa7188b6","ticket_id":"429ee578d59b2ddb7c649263","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(196,'59fc359547b59fd48c471248','clock','["821a84e2b20f615cad75bd23"]','{"id":"821a84e2b20f615cad75bd23","ticket_id":"429ee578d59b2ddb7c649263","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(197,'59fc359547b59fd48c471248','clock_period','["29a968ee7fadc923fa7188b6","2026-03-03T01:00:00Z"]','{"clock_id":"29a968ee7fadc923fa7188b6","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-03T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(198,'59fc359547b59fd48c471248','clock_period','["821a84e2b20f615cad75bd23","2026-03-03T01:00:00Z"]','{"clock_id":"821a84e2b20f615cad75bd23","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(199,'bfa15c5c802491b480c00224','ticket','["81580776987f381ef60f1048"]',NULL);
INSERT INTO "change" VALUES(200,'bfa15c5c802491b480c00224','ticket_period','["81580776987f381ef60f1048","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(201,'bfa15c5c802491b480c00224','call','["8cf982983105775026863e3d"]',NULL);
INSERT INTO "change" VALUES(202,'bfa15c5c802491b480c00224','clock','["5546fcbfdf99b447aac08644"]',NULL);
INSERT INTO "change" VALUES(203,'bfa15c5c802491b480c00224','clock','["e062032db1a7b1d37e29b3b6"]',NULL);
INSERT INTO "change" VALUES(204,'bfa15c5c802491b480c00224','clock_period','["5546fcbfdf99b447aac08644","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(205,'bfa15c5c802491b480c00224','clock_period','["e062032db1a7b1d37e29b3b6","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(206,'c8375f1c6241af16b86abf43','ticket_period','["81580776987f381ef60f1048","2026-03-03T01:00:00Z"]','{"ticket_id":"81580776987f381ef60f1048","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(207,'c8375f1c6241af16b86abf43','ticket_period','["81580776987f381ef60f1048","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(208,'c8375f1c6241af16b86abf43','dispatch','["538eb6e0470ac5da5835273c"]',NULL);
INSERT INTO "change" VALUES(209,'ebb6c6dad24219965a5d724b','dispatch','["538eb6e0470ac5da5835273c"]','{"id":"538eb6e0470ac5da5835273c","ticket_id":"81580776987f381ef60f1048","visit":1,"engineer_id":"31cf6b695721140ebdc0c2ea","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(210,'ebb6c6dad24219965a5d724b','clock','["5546fcbfdf99b447aac08644"]','{"id":"5546fcbfdf99b447aac08644","ticket_id":"81580776987f381ef60f1048","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(211,'ebb6c6dad24219965a5d724b','clock_period','["5546fcbfdf99b447aac08644","2026-03-03T01:00:00Z"]','{"clock_id":"5546fcbfdf99b447aac08644","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-03T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(212,'3639c3aeb6e3684a783be16f','dispatch','["538eb6e0470ac5da5835273c"]','{"id":"538eb6e0470ac5da5835273c","ticket_id":"81580776987f381ef60f1048","visit":1,"engineer_id":"31cf6b695721140ebdc0c2ea","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-03T01:00:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(213,'3639c3aeb6e3684a783be16f','priced_line','["4a40cac3b11233f396fc756d"]',NULL);
INSERT INTO "change" VALUES(214,'3639c3aeb6e3684a783be16f','priced_line','["8851320674856bc884d44285"]',NULL);
INSERT INTO "change" VALUES(215,'3639c3aeb6e3684a783be16f','dispatch','["538eb6e0470ac5da5835273c"]','{"id":"538eb6e0470ac5da5835273c","ticket_id":"81580776987f381ef60f1048","visit":1,"engineer_id":"31cf6b695721140ebdc0c2ea","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-03T01:00:00Z","recorded_at":"2026-03-03T01:00:00Z","finished_at":null,"cancelled_at":null,"fault":"none","cause":"no training","action":"explained","result":"they know how","minutes":30,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":"in warranty","overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"free","work_charged":"free"}');
INSERT INTO "change" VALUES(216,'853487505af9f626ae20dcbb','ticket_period','["81580776987f381ef60f1048","2026-03-03T01:00:00Z"]','{"ticket_id":"81580776987f381ef60f1048","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"31cf6b695721140ebdc0c2ea"}');
INSERT INTO "change" VALUES(217,'853487505af9f626ae20dcbb','ticket_period','["81580776987f381ef60f1048","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(218,'853487505af9f626ae20dcbb','ticket','["81580776987f381ef60f1048"]','{"id":"81580776987f381ef60f1048","number":"SD-000007","count":7,"summary":"how does it print","kind":"fault","customer_id":"d3c9cc61daf6c53bac3d4f5d","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(219,'853487505af9f626ae20dcbb','clock','["e062032db1a7b1d37e29b3b6"]','{"id":"e062032db1a7b1d37e29b3b6","ticket_id":"81580776987f381ef60f1048","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(220,'853487505af9f626ae20dcbb','clock_period','["e062032db1a7b1d37e29b3b6","2026-03-03T01:00:00Z"]','{"clock_id":"e062032db1a7b1d37e29b3b6","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(221,'8f285a3b4265daebcbdb81c4','ticket_period','["81580776987f381ef60f1048","2026-03-03T01:00:00Z"]','{"ticket_id":"81580776987f381ef60f1048","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"resolved","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"31cf6b695721140ebdc0c2ea"}');
INSERT INTO "change" VALUES(222,'8f285a3b4265daebcbdb81c4','ticket_period','["81580776987f381ef60f1048","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(223,'1eeeacc0e39293c44c482c15','ticket_period','["81580776987f381ef60f1048","2026-03-03T01:00:00Z"]','{"ticket_id":"81580776987f381ef60f1048","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"closed","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"31cf6b695721140ebdc0c2ea"}');
INSERT INTO "change" VALUES(224,'1eeeacc0e39293c44c482c15','ticket_period','["81580776987f381ef60f1048","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(225,'1eeeacc0e39293c44c482c15','hold','["e566450ce05f1728dabf49a9"]',NULL);
INSERT INTO "change" VALUES(226,'1eeeacc0e39293c44c482c15','ticket','["81580776987f381ef60f1048"]','{"id":"81580776987f381ef60f1048","number":"SD-000007","count":7,"summary":"how does it print","kind":"fault","customer_id":"d3c9cc61daf6c53bac3d4f5d","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":"2026-03-03T01:00:00Z","cause":"no training","solution":"explained","equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(227,'1eeeacc0e39293c44c482c15','clock','["e062032db1a7b1d37e29b3b6"]','{"id":"e062032db1a7b1d37e29b3b6","ticket_id":"81580776987f381ef60f1048","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":"resolved","stopped_at":"2026-03-03T01:00:00Z","missed_at":null,"outcome":"met","counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(228,'1eeeacc0e39293c44c482c15','clock_period','["e062032db1a7b1d37e29b3b6","2026-03-03T01:00:00Z"]','{"clock_id":"e062032db1a7b1d37e29b3b6","since":"2026-03-03T01:00:00Z","until":"2026-03-03T01:00:00Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(229,'1eeeacc0e39293c44c482c15','clock_period','["e062032db1a7b1d37e29b3b6","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(230,'def33f38cd4b94c02a215b1a','customer','["7110e04ad7c540811db73c85"]',NULL);
INSERT INTO "change" VALUES(231,'def33f38cd4b94c02a215b1a','ticket','["94a59b1176da4e04701c1dae"]',NULL);
INSERT INTO "change" VALUES(232,'def33f38cd4b94c02a215b1a','ticket_period','["94a59b1176da4e04701c1dae","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(233,'def33f38cd4b94c02a215b1a','call','["4c0e513e163a164ac591d1b3"]',NULL);
INSERT INTO "change" VALUES(234,'def33f38cd4b94c02a215b1a','clock','["e5e2950e40fd1fc6a107d3c6"]',NULL);
INSERT INTO "change" VALUES(235,'def33f38cd4b94c02a215b1a','clock','["4757d94231bd21f23a5f404f"]',NULL);
INSERT INTO "change" VALUES(236,'def33f38cd4b94c02a215b1a','clock_period','["e5e2950e40fd1fc6a107d3c6","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(237,'def33f38cd4b94c02a215b1a','clock_period','["4757d94231bd21f23a5f404f","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(238,'def33f38cd4b94c02a215b1a','engineer','["43ab1f024929276ab35b2c0a"]',NULL);
INSERT INTO "change" VALUES(239,'def33f38cd4b94c02a215b1a','ticket_period','["94a59b1176da4e04701c1dae","2026-03-02T00:30:00Z"]','{"ticket_id":"94a59b1176da4e04701c1dae","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(240,'def33f38cd4b94c02a215b1a','ticket_period','["94a59b1176da4e04701c1dae","2026-03-02T00:40:00Z"]',NULL);
INSERT INTO "change" VALUES(241,'def33f38cd4b94c02a215b1a','ticket_period','["94a59b1176da4e04701c1dae","2026-03-02T00:40:00Z"]','{"ticket_id":"94a59b1176da4e04701c1dae","since":"2026-03-02T00:40:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":"43ab1f024929276ab35b2c0a"}');
INSERT INTO "change" VALUES(242,'def33f38cd4b94c02a215b1a','ticket_period','["94a59b1176da4e04701c1dae","2026-03-02T00:50:00Z"]',NULL);
INSERT INTO "change" VALUES(243,'def33f38cd4b94c02a215b1a','ticket','["94a59b1176da4e04701c1dae"]','{"id":"94a59b1176da4e04701c1dae","number":"INC-7","count":null,"summary":"Door, Lock, Stuck","kind":"fault","customer_id":"7110e04ad7c540811db73c85","severity":null,"reach":null,"opened_at":"2026-03-02T00:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(244,'def33f38cd4b94c02a215b1a','clock','["e5e2950e40fd1fc6a107d3c6"]','{"id":"e5e2950e40fd1fc6a107d3c6","ticket_id":"94a59b1176da4e04701c1dae","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T00:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T00:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(245,'def33f38cd4b94c02a215b1a','clock','["4757d94231bd21f23a5f404f"]','{"id":"4757d94231bd21f23a5f404f","ticket_id":"94a59b1176da4e04701c1dae","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-02T00:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T00:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(246,'def33f38cd4b94c02a215b1a','clock_period','["e5e2950e40fd1fc6a107d3c6","2026-03-02T00:30:00Z"]','{"clock_id":"e5e2950e40fd1fc6a107d3c6","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T02:30:00Z","held":0}');
INSERT INTO "change" VALUES(247,'def33f38cd4b94c02a215b1a','clock_period','["4757d94231bd21f23a5f404f","2026-03-02T00:30:00Z"]','{"clock_id":"4757d94231bd21f23a5f404f","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(248,'2fa7d7292dc7f9551dde6914','engineer','["31cf6b695721140ebdc0c2ea"]','{"id":"31cf6b695721140ebdc0c2ea","name":"Zhao Min","name_key":"zhao min","login":"zhao","station":"centre","level":null,"phone":null,"mail":null,"active":1,"capacity":null}');
INSERT INTO "change" VALUES(249,'2fa7d7292dc7f9551dde6914','engineer_skill','["31cf6b695721140ebdc0c2ea","installation"]','{"engineer_id":"31cf6b695721140ebdc0c2ea","skill":"installation"}');
INSERT INTO "change" VALUES(250,'2fa7d7292dc7f9551dde6914','engineer_skill','["31cf6b695721140ebdc0c2ea","installation"]',NULL);
INSERT INTO "change" VALUES(251,'2fa7d7292dc7f9551dde6914','engineer_role','["31cf6b695721140ebdc0c2ea","reception"]','{"engineer_id":"31cf6b695721140ebdc0c2ea","role":"reception"}');
INSERT INTO "change" VALUES(252,'2fa7d7292dc7f9551dde6914','engineer_role','["31cf6b695721140ebdc0c2ea","reception"]',NULL);
INSERT INTO "change" VALUES(253,'62b725c6c3a80ff35b783d2e','absence','["62cc33b01dcd0da7135efe1f"]',NULL);
INSERT INTO "change" VALUES(254,'5f66d28c4d718b2216629faa','appointment','["b1670ea302caebe68e66e623"]',NULL);
INSERT INTO "change" VALUES(255,'2a2428e5ef3906e1271830bd','ticket_period','["7376d41f1225716ccf29c3f2","2026-03-03T01:00:00Z"]','{"ticket_id":"7376d41f1225716ccf29c3f2","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"3","engineer_id":null}');
INSERT INTO "change" VALUES(256,'2a2428e5ef3906e1271830bd','ticket_period','["7376d41f1225716ccf29c3f2","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(257,'2a2428e5ef3906e1271830bd','hold','["6aec1e1e030a6c27b7a6c683"]',NULL);
INSERT INTO "change" VALUES(258,'2a2428e5ef3906e1271830bd','clock_period','["d2cb9c35eb980c1e4e94a7a7","2026-03-02T03:30:00Z"]','{"clock_id":"d2cb9c35eb980c1e4e94a7a7","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":0}');
INSERT INTO "change" VALUES(259,'2a2428e5ef3906e1271830bd','clock_period','["3186f1b6aeb41a5e14bd6274","2026-03-02T03:30:00Z"]','{"clock_id":"3186f1b6aeb41a5e14bd6274","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(260,'2a2428e5ef3906e1271830bd','clock_period','["34ed300261415c89a87ab640","2026-03-02T06:00:00Z"]','{"clock_id":"34ed300261415c89a87ab640","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(261,'2a2428e5ef3906e1271830bd','clock_period','["d2cb9c35eb980c1e4e94a7a7","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(262,'2a2428e5ef3906e1271830bd','clock_period','["3186f1b6aeb41a5e14bd6274","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(263,'2a2428e5ef3906e1271830bd','clock_period','["34ed300261415c89a87ab640","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(264,'2a2428e5ef3906e1271830bd','clock_period','["d2cb9c35eb980c1e4e94a7a7","2026-03-04T01:00:00Z"]','{"clock_id":"d2cb9c35eb980c1e4e94a7a7","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(265,'2a2428e5ef3906e1271830bd','clock_period','["3186f1b6aeb41a5e14bd6274","2026-03-04T01:00:00Z"]','{"clock_id":"3186f1b6aeb41a5e14bd6274","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(266,'2a2428e5ef3906e1271830bd','clock_period','["34ed300261415c89a87ab640","2026-03-04T01:00:00Z"]','{"clock_id":"34ed300261415c89a87ab640","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(267,'2a2428e5ef3906e1271830bd','clock_period','["d2cb9c35eb980c1e4e94a7a7","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(268,'2a2428e5ef3906e1271830bd','clock_period','["3186f1b6aeb41a5e14bd6274","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(269,'2a2428e5ef3906e1271830bd','clock_period','["34ed300261415c89a87ab640","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(270,'7903d657a8ff9b2e8194efcd','ticket','["0bd5317e763e27a351de002d"]',NULL);
INSERT INTO "change" VALUES(271,'7903d657a8ff9b2e8194efcd','ticket_period','["0bd5317e763e27a351de002d","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(272,'7903d657a8ff9b2e8194efcd','call','["0b36ae2690d82b2489fa6f5c"]',NULL);
INSERT INTO "change" VALUES(273,'7903d657a8ff9b2e8194efcd','clock','["896a0f85c74ec6ef16e40316"]',NULL);
INSERT INTO "change" VALUES(274,'7903d657a8ff9b2e8194efcd','clock','["47ff303f0d99c7863089e997"]',NULL);
INSERT INTO "change" VALUES(275,'7903d657a8ff9b2e8194efcd','clock','["962762261c685d7494a3e83b"]',NULL);
INSERT INTO "change" VALUES(276,'7903d657a8ff9b2e8194efcd','clock_period','["896a0f85c74ec6ef16e40316","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(277,'7903d657a8ff9b2e8194efcd','clock_period','["47ff303f0d99c7863089e997","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(278,'7903d657a8ff9b2e8194efcd','clock_period','["962762261c685d7494a3e83b","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(279,'3c521d1d8b19c555d331d998','ticket_period','["ced24993fa9bbabdc975a097","2026-03-02T09:20:00Z"]','{"ticket_id":"ced24993fa9bbabdc975a097","since":"2026-03-02T09:20:00Z","until":"2026-03-03T01:00:00Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(280,'3c521d1d8b19c555d331d998','ticket_period','["ced24993fa9bbabdc975a097","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(281,'3c521d1d8b19c555d331d998','ticket_period','["ced24993fa9bbabdc975a097","2026-03-03T01:00:00Z"]','{"ticket_id":"ced24993fa9bbabdc975a097","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":"31cf6b695721140ebdc0c2ea"}');
INSERT INTO "change" VALUES(282,'3c521d1d8b19c555d331d998','ticket_period','["ced24993fa9bbabdc975a097","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(283,'56dbdf261b1e51667aa7b76d','ticket','["252373fe760320d60e5175bd"]',NULL);
INSERT INTO "change" VALUES(284,'56dbdf261b1e51667aa7b76d','ticket_period','["252373fe760320d60e5175bd","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(285,'56dbdf261b1e51667aa7b76d','call','["8acf18a43d19468b7ee84904"]',NULL);
INSERT INTO "change" VALUES(286,'56dbdf261b1e51667aa7b76d','clock','["fa4e1f0d06ac2e3920f1f3a8"]',NULL);
INSERT INTO "change" VALUES(287,'56dbdf261b1e51667aa7b76d','clock','["7e289a4a38e8b6ed6cdf6030"]',NULL);
INSERT INTO "change" VALUES(288,'56dbdf261b1e51667aa7b76d','clock_period','["fa4e1f0d06ac2e3920f1f3a8","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(289,'56dbdf261b1e51667aa7b76d','clock_period','["7e289a4a38e8b6ed6cdf6030","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(290,'61d51b2bcf4b71e79bf6c44c','clock','["fa4e1f0d06ac2e3920f1f3a8"]','{"id":"fa4e1f0d06ac2e3920f1f3a8","ticket_id":"252373fe760320d60e5175bd","target":"answer","tier":"standard","within":"30m","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-04T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-04T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(291,'61d51b2bcf4b71e79bf6c44c','clock_period','["fa4e1f0d06ac2e3920f1f3a8","2026-03-04T01:00:00Z"]','{"clock_id":"fa4e1f0d06ac2e3920f1f3a8","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-04T01:30:00Z","held":0}');
INSERT INTO "change" VALUES(292,'d40769edd2a5c047ba507cc3','ticket_period','["7376d41f1225716ccf29c3f2","2026-03-04T01:00:00Z"]','{"ticket_id":"7376d41f1225716ccf29c3f2","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"held","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"3","engineer_id":null}');
INSERT INTO "change" VALUES(293,'d40769edd2a5c047ba507cc3','ticket_period','["7376d41f1225716ccf29c3f2","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(294,'d40769edd2a5c047ba507cc3','hold','["6aec1e1e030a6c27b7a6c683"]','{"id":"6aec1e1e030a6c27b7a6c683","ticket_id":"7376d41f1225716ccf29c3f2","reason":"customer","since":"2026-03-04T01:00:00Z","until":null,"set_by":"tester","note":null,"ends_at":"2026-03-06T01:00:00Z"}');
INSERT INTO "change" VALUES(295,'d40769edd2a5c047ba507cc3','clock_period','["d2cb9c35eb980c1e4e94a7a7","2026-03-06T01:00:00Z"]','{"clock_id":"d2cb9c35eb980c1e4e94a7a7","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":0}');
INSERT INTO "change" VALUES(296,'d40769edd2a5c047ba507cc3','clock_period','["3186f1b6aeb41a5e14bd6274","2026-03-06T01:00:00Z"]','{"clock_id":"3186f1b6aeb41a5e14bd6274","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(297,'d40769edd2a5c047ba507cc3','clock_period','["34ed300261415c89a87ab640","2026-03-06T01:00:00Z"]','{"clock_id":"34ed300261415c89a87ab640","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(298,'d40769edd2a5c047ba507cc3','clock_period','["d2cb9c35eb980c1e4e94a7a7","2026-03-04T01:00:00Z"]','{"clock_id":"d2cb9c35eb980c1e4e94a7a7","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(299,'d40769edd2a5c047ba507cc3','clock_period','["3186f1b6aeb41a5e14bd6274","2026-03-04T01:00:00Z"]','{"clock_id":"3186f1b6aeb41a5e14bd6274","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(300,'d40769edd2a5c047ba507cc3','clock_period','["34ed300261415c89a87ab640","2026-03-04T01:00:00Z"]','{"clock_id":"34ed300261415c89a87ab640","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(301,'d40769edd2a5c047ba507cc3','clock_period','["d2cb9c35eb980c1e4e94a7a7","2026-03-04T01:00:00Z"]','{"clock_id":"d2cb9c35eb980c1e4e94a7a7","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(302,'d40769edd2a5c047ba507cc3','clock_period','["3186f1b6aeb41a5e14bd6274","2026-03-04T01:00:00Z"]','{"clock_id":"3186f1b6aeb41a5e14bd6274","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(303,'d40769edd2a5c047ba507cc3','clock_period','["34ed300261415c89a87ab640","2026-03-04T01:00:00Z"]','{"clock_id":"34ed300261415c89a87ab640","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(304,'d40769edd2a5c047ba507cc3','clock_period','["d2cb9c35eb980c1e4e94a7a7","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(305,'d40769edd2a5c047ba507cc3','clock_period','["3186f1b6aeb41a5e14bd6274","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(306,'d40769edd2a5c047ba507cc3','clock_period','["34ed300261415c89a87ab640","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(307,'7a8a8e229d8cab60ab5de949','training_session','["915829f11063add506792b8e"]',NULL);
INSERT INTO "change" VALUES(308,'bc0bf6892f26d09c898ed734','trainee','["08799dfddb1d426905a62a49"]',NULL);
INSERT INTO "change" VALUES(309,'bc0bf6892f26d09c898ed734','entitlement','["d74731342a6e9a251b213c67","training"]','{"contract_id":"d74731342a6e9a251b213c67","entitlement":"training","total":2,"used":1}');
INSERT INTO "change" VALUES(310,'bc0bf6892f26d09c898ed734','trainee','["9a9378e3ab6597dca779c6cc"]',NULL);
INSERT INTO "change" VALUES(311,'136bba5438fdc69fb964a71f','trainee','["82c8ac8ecf89df631975448e"]',NULL);
INSERT INTO "change" VALUES(312,'22f797026039c092ac4d8877','training_session','["915829f11063add506792b8e"]','{"id":"915829f11063add506792b8e","number":"TR-0001","course":"use","at":"2026-03-31T06:00:00Z","trainer_id":"d5fdee7e62327848891d42ec","place":"North wing","customer_id":"632e898586fe1eaa3d75ae88","places":8,"held_at":null,"cancelled_at":null,"cancelled_because":null}');
INSERT INTO "change" VALUES(313,'22f797026039c092ac4d8877','trainee','["9a9378e3ab6597dca779c6cc"]','{"id":"9a9378e3ab6597dca779c6cc","session_id":"915829f11063add506792b8e","name":"Mr Li","name_key":"mr li","customer_id":"632e898586fe1eaa3d75ae88","engineer_id":null,"contract_id":null,"entitlement":null,"amount":0,"currency":"CNY","decimals":2,"present":null,"mark":null,"passed":null,"certificate":null,"taught":0}');
INSERT INTO "change" VALUES(314,'22f797026039c092ac4d8877','trainee','["08799dfddb1d426905a62a49"]','{"id":"08799dfddb1d426905a62a49","session_id":"915829f11063add506792b8e","name":"Ms Hu","name_key":"ms hu","customer_id":"632e898586fe1eaa3d75ae88","engineer_id":null,"contract_id":"d74731342a6e9a251b213c67","entitlement":"training","amount":null,"currency":null,"decimals":null,"present":null,"mark":null,"passed":null,"certificate":null,"taught":0}');
INSERT INTO "change" VALUES(315,'22f797026039c092ac4d8877','engineer','["31cf6b695721140ebdc0c2ea"]','{"id":"31cf6b695721140ebdc0c2ea","name":"Zhao Min","name_key":"zhao min","login":"zhao","station":"centre","level":null,"phone":null,"mail":null,"active":1,"capacity":8}');
INSERT INTO "change" VALUES(316,'22f797026039c092ac4d8877','engineer_skill','["31cf6b695721140ebdc0c2ea","installation"]','{"engineer_id":"31cf6b695721140ebdc0c2ea","skill":"installation"}');
INSERT INTO "change" VALUES(317,'22f797026039c092ac4d8877','engineer_skill','["31cf6b695721140ebdc0c2ea","installation"]',NULL);
INSERT INTO "change" VALUES(318,'22f797026039c092ac4d8877','engineer_skill','["31cf6b695721140ebdc0c2ea","soldering"]',NULL);
INSERT INTO "change" VALUES(319,'22f797026039c092ac4d8877','engineer_role','["31cf6b695721140ebdc0c2ea","reception"]','{"engineer_id":"31cf6b695721140ebdc0c2ea","role":"reception"}');
INSERT INTO "change" VALUES(320,'22f797026039c092ac4d8877','engineer_role','["31cf6b695721140ebdc0c2ea","reception"]',NULL);
INSERT INTO "change" VALUES(321,'22f797026039c092ac4d8877','trainee','["82c8ac8ecf89df631975448e"]','{"id":"82c8ac8ecf89df631975448e","session_id":"915829f11063add506792b8e","name":"Zhao Min","name_key":"zhao min","customer_id":null,"engineer_id":"31cf6b695721140ebdc0c2ea","contract_id":null,"entitlement":null,"amount":null,"currency":null,"decimals":null,"present":null,"mark":null,"passed":null,"certificate":null,"taught":0}');
INSERT INTO "change" VALUES(322,'dfa9b2f590871e3c2fc4cb9d','training_session','["1c6db896cbff311f5e1d0fe0"]',NULL);
INSERT INTO "change" VALUES(323,'683650d7c57bb9de289a8ef0','assessment','["772122916b09dd4458127b8e"]',NULL);
INSERT INTO "change" VALUES(324,'ef15ab2308db1751ed8e4543','assessment','["2b54fef4096844d10e700355"]',NULL);
INSERT INTO "change" VALUES(325,'16610e72377f385e0c35b7d6','assessment','["2b54fef4096844d10e700355"]','{"id":"2b54fef4096844d10e700355","number":"AS-0002","month":"2026-03","rule":"calls","engineer_id":"d5fdee7e62327848891d42ec","customer_id":null,"ticket_id":"96e001a5c8a59001e6d415f9","dispatch_id":null,"at":"2026-03-20T02:00:00Z","source":"hand","fact":null,"because":"line engaged","penalty":10000,"amount":10000,"currency":"CNY","decimals":2,"made_at":"2026-04-01T01:00:00Z","waived_at":null,"waived_by":null,"waived_because":null,"dropped_at":null}');
INSERT INTO "change" VALUES(326,'e33c71e38e892d662b24ee9f','assessment_month','["2026-03"]',NULL);
INSERT INTO "change" VALUES(327,'4d376acf44e0fb9b517aa7e7','assessment_told','["4c460c5eaff38f0fe0ff6106"]',NULL);
INSERT INTO "change" VALUES(328,'85b9d70419a77b86385e3f9e','turnover','["d3c9cc61daf6c53bac3d4f5d","2026-02"]',NULL);
INSERT INTO "change" VALUES(329,'0f7cf6d8b6d35426029acea7','settlement','["d3c9cc61daf6c53bac3d4f5d","2026Q1"]',NULL);
INSERT INTO "change" VALUES(330,'a6e456cc18607a53c8abfeb5','turnover','["d3c9cc61daf6c53bac3d4f5d","2026-04"]',NULL);
INSERT INTO "change" VALUES(331,'036d5f56e7faf11f97711535','customer','["8fc6d73cca0ab0a3c60eb201"]',NULL);
INSERT INTO "change" VALUES(332,'036d5f56e7faf11f97711535','phone','["8fc6d73cca0ab0a3c60eb201","861055500007","12"]',NULL);
INSERT INTO "change" VALUES(333,'407502f2a5f1a4359fae0a9d','phone','["d3c9cc61daf6c53bac3d4f5d","861055500007","12"]',NULL);
INSERT INTO "change" VALUES(334,'407502f2a5f1a4359fae0a9d','phone','["8fc6d73cca0ab0a3c60eb201","861055500007","12"]','{"customer_id":"8fc6d73cca0ab0a3c60eb201","digits":"861055500007","extension":"12","shown":"010 5550 0007 ext 12","tail":"5500007"}');
INSERT INTO "change" VALUES(335,'407502f2a5f1a4359fae0a9d','customer','["8fc6d73cca0ab0a3c60eb201"]','{"id":"8fc6d73cca0ab0a3c60eb201","name":"Sample Dealers","name_key":"sample dealers","region":null,"tier":null,"phase":null,"address":null,"number":"CU-0005","merged_into":null}');
INSERT INTO "change" VALUES(336,'03f432aa3418468e6beadbf2','contract_moved_end','["1a218b4202ebc0f08ad80934"]',NULL);
INSERT INTO "change" VALUES(337,'03f432aa3418468e6beadbf2','contract','["ccdcefb6e522abdf66dfed45"]','{"id":"ccdcefb6e522abdf66dfed45","number":"C-0002","customer_id":"0cb32e1cff837c95dfc7cee1","kind":"basic","tier":"standard","phase":null,"starts_on":"2026-01-01","ends_on":"2027-01-31"}');
INSERT INTO "change" VALUES(338,'03f432aa3418468e6beadbf2','ticket','["d9cbe33868a14f1a3bac96aa"]','{"id":"d9cbe33868a14f1a3bac96aa","number":"SD-000002","count":2,"summary":"no power","kind":"fault","customer_id":"0cb32e1cff837c95dfc7cee1","severity":null,"reach":null,"opened_at":"2026-03-02T03:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":"afa92e05677b00c2c53e5471","contract_id":"ccdcefb6e522abdf66dfed45","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(339,'03f432aa3418468e6beadbf2','ticket_period','["d9cbe33868a14f1a3bac96aa","2026-03-02T03:00:00Z"]','{"ticket_id":"d9cbe33868a14f1a3bac96aa","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","state":"held","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(340,'03f432aa3418468e6beadbf2','ticket_period','["d9cbe33868a14f1a3bac96aa","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(341,'03f432aa3418468e6beadbf2','ticket','["305f6b0184b885e41b01837a"]','{"id":"305f6b0184b885e41b01837a","number":"SD-000003","count":3,"summary":"scanner reads every second code","kind":"fault","customer_id":"0cb32e1cff837c95dfc7cee1","severity":null,"reach":null,"opened_at":"2026-03-02T03:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":"ccdcefb6e522abdf66dfed45","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(342,'03f432aa3418468e6beadbf2','ticket_period','["305f6b0184b885e41b01837a","2026-03-02T03:30:00Z"]','{"ticket_id":"305f6b0184b885e41b01837a","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P2","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(343,'03f432aa3418468e6beadbf2','ticket_period','["305f6b0184b885e41b01837a","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(344,'4440030cd6471626f85e08b5','survey','["12a8527f0fb60410273a1c64"]',NULL);
INSERT INTO "change" VALUES(345,'4440030cd6471626f85e08b5','survey_mark','["12a8527f0fb60410273a1c64","attitude"]',NULL);
INSERT INTO "change" VALUES(346,'2a1d0888674f9ae2725eeaf6','survey','["eb9e6cf18b956618c877dd12"]',NULL);
INSERT INTO "change" VALUES(347,'686f9c5c4b3dc4e4a7454340','contact','["9734f68913dca981844f84af"]','{"id":"9734f68913dca981844f84af","customer_id":"632e898586fe1eaa3d75ae88","site_id":"96832b9296b7772d82380a0a","name":"Li Na","role":"head nurse","phone":"13800000003","mail":null,"left_on":null,"head":0}');
INSERT INTO "change" VALUES(348,'00d710b790efa551202b8e53','equipment','["afa92e05677b00c2c53e5471"]','{"id":"afa92e05677b00c2c53e5471","serial":"PR-1002","serial_key":"pr-1002","kind":"printer","model":null,"customer_id":"0cb32e1cff837c95dfc7cee1","site_id":null,"contract_id":"ccdcefb6e522abdf66dfed45","bought_on":"2026-02-01","delivered_on":null,"accepted_on":"2026-02-02","used_on":null,"scrapped_on":null,"plate":null,"plate_key":null,"note":null,"paid_on":null,"transferred_on":null}');
INSERT INTO "change" VALUES(349,'677e1cc75d2ce9f39ed88a98','ticket','["5405cef3a47365b1b43003a4"]',NULL);
INSERT INTO "change" VALUES(350,'677e1cc75d2ce9f39ed88a98','ticket_period','["5405cef3a47365b1b43003a4","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(351,'677e1cc75d2ce9f39ed88a98','call','["a86cb403da7f232f6104397f"]',NULL);
INSERT INTO "change" VALUES(352,'677e1cc75d2ce9f39ed88a98','clock','["80471eecb6d96310f54f26d6"]',NULL);
INSERT INTO "change" VALUES(353,'677e1cc75d2ce9f39ed88a98','clock','["2dfad64eaefc0eb6726f3695"]',NULL);
INSERT INTO "change" VALUES(354,'677e1cc75d2ce9f39ed88a98','clock_period','["80471eecb6d96310f54f26d6","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(355,'677e1cc75d2ce9f39ed88a98','clock_period','["2dfad64eaefc0eb6726f3695","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(356,'b999f6c9bb412cd53630a3b3','withdrawn','["5405cef3a47365b1b43003a4"]',NULL);
INSERT INTO "change" VALUES(357,'b999f6c9bb412cd53630a3b3','clock_period','["2dfad64eaefc0eb6726f3695","2026-04-01T01:00:00Z"]','{"clock_id":"2dfad64eaefc0eb6726f3695","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(358,'b999f6c9bb412cd53630a3b3','clock_period','["80471eecb6d96310f54f26d6","2026-04-01T01:00:00Z"]','{"clock_id":"80471eecb6d96310f54f26d6","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(359,'b999f6c9bb412cd53630a3b3','clock','["2dfad64eaefc0eb6726f3695"]','{"id":"2dfad64eaefc0eb6726f3695","ticket_id":"5405cef3a47365b1b43003a4","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(360,'b999f6c9bb412cd53630a3b3','clock','["80471eecb6d96310f54f26d6"]','{"id":"80471eecb6d96310f54f26d6","ticket_id":"5405cef3a47365b1b43003a4","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(361,'b999f6c9bb412cd53630a3b3','call','["a86cb403da7f232f6104397f"]','{"id":"a86cb403da7f232f6104397f","ticket_id":"5405cef3a47365b1b43003a4","at":"2026-04-01T01:00:00Z","channel":"phone","caller":null,"phone":null,"said":"a slip","taken_by":"tester","place":0,"wish":null,"opinion":null}');
INSERT INTO "change" VALUES(362,'b999f6c9bb412cd53630a3b3','ticket_period','["5405cef3a47365b1b43003a4","2026-04-01T01:00:00Z"]','{"ticket_id":"5405cef3a47365b1b43003a4","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(363,'b999f6c9bb412cd53630a3b3','ticket','["5405cef3a47365b1b43003a4"]','{"id":"5405cef3a47365b1b43003a4","number":"SD-000010","count":10,"summary":"a slip","kind":"fault","customer_id":"d3c9cc61daf6c53bac3d4f5d","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(364,'b999f6c9bb412cd53630a3b3','taken_back','[133]',NULL);
INSERT INTO "change" VALUES(365,'2563ec15a649e5a3154921a3','ticket','["b511193fc8ff4ad50f1d457d"]',NULL);
INSERT INTO "change" VALUES(366,'2563ec15a649e5a3154921a3','ticket_period','["b511193fc8ff4ad50f1d457d","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(367,'2563ec15a649e5a3154921a3','call','["5b55bc015a4a268514e49482"]',NULL);
INSERT INTO "change" VALUES(368,'2563ec15a649e5a3154921a3','clock','["fbe02c75b0a11c2201564c15"]',NULL);
INSERT INTO "change" VALUES(369,'2563ec15a649e5a3154921a3','clock','["52c18b91ec049709e8b495d8"]',NULL);
INSERT INTO "change" VALUES(370,'2563ec15a649e5a3154921a3','clock_period','["fbe02c75b0a11c2201564c15","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(371,'2563ec15a649e5a3154921a3','clock_period','["52c18b91ec049709e8b495d8","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(372,'3c698d26365ef6c8b4ea0e9f','ticket','["ceb208b84bf5456d14459b9d"]',NULL);
INSERT INTO "change" VALUES(373,'3c698d26365ef6c8b4ea0e9f','ticket_period','["ceb208b84bf5456d14459b9d","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(374,'3c698d26365ef6c8b4ea0e9f','call','["4f7d2d5e805e87e221d40ddc"]',NULL);
INSERT INTO "change" VALUES(375,'3c698d26365ef6c8b4ea0e9f','clock','["524512bf2ce1ead2db920c7c"]',NULL);
INSERT INTO "change" VALUES(376,'3c698d26365ef6c8b4ea0e9f','clock','["22f0eb4a68648b5bc3ce5098"]',NULL);
INSERT INTO "change" VALUES(377,'3c698d26365ef6c8b4ea0e9f','clock_period','["524512bf2ce1ead2db920c7c","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(378,'3c698d26365ef6c8b4ea0e9f','clock_period','["22f0eb4a68648b5bc3ce5098","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(379,'4a7a869c27195abc8bf2d85e','ticket','["ceb208b84bf5456d14459b9d"]','{"id":"ceb208b84bf5456d14459b9d","number":"SD-000012","count":12,"summary":"logged twice","kind":"fault","customer_id":"d3c9cc61daf6c53bac3d4f5d","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(380,'4a7a869c27195abc8bf2d85e','call','["4f7d2d5e805e87e221d40ddc"]','{"id":"4f7d2d5e805e87e221d40ddc","ticket_id":"ceb208b84bf5456d14459b9d","at":"2026-04-01T01:00:00Z","channel":"phone","caller":null,"phone":null,"said":"logged twice","taken_by":"tester","place":0,"wish":null,"opinion":null}');
INSERT INTO "change" VALUES(381,'3975badf30580ef908d1cb11','call','["4f7d2d5e805e87e221d40ddc"]','{"id":"4f7d2d5e805e87e221d40ddc","ticket_id":"ceb208b84bf5456d14459b9d","at":"2026-04-01T01:00:00Z","channel":"phone","caller":"Mr Sample","phone":null,"said":"logged twice","taken_by":"tester","place":0,"wish":null,"opinion":null}');
INSERT INTO "change" VALUES(382,'3975badf30580ef908d1cb11','ticket_period','["ceb208b84bf5456d14459b9d","2026-04-01T01:00:00Z"]','{"ticket_id":"ceb208b84bf5456d14459b9d","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(383,'3975badf30580ef908d1cb11','ticket_period','["ceb208b84bf5456d14459b9d","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(384,'3975badf30580ef908d1cb11','ticket','["ceb208b84bf5456d14459b9d"]','{"id":"ceb208b84bf5456d14459b9d","number":"SD-000012","count":12,"summary":"does anybody come","kind":"fault","customer_id":"d3c9cc61daf6c53bac3d4f5d","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(385,'3975badf30580ef908d1cb11','clock','["524512bf2ce1ead2db920c7c"]','{"id":"524512bf2ce1ead2db920c7c","ticket_id":"ceb208b84bf5456d14459b9d","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(386,'3975badf30580ef908d1cb11','clock','["22f0eb4a68648b5bc3ce5098"]','{"id":"22f0eb4a68648b5bc3ce5098","ticket_id":"ceb208b84bf5456d14459b9d","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(387,'3975badf30580ef908d1cb11','clock_period','["524512bf2ce1ead2db920c7c","2026-04-01T01:00:00Z"]','{"clock_id":"524512bf2ce1ead2db920c7c","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(388,'3975badf30580ef908d1cb11','clock_period','["22f0eb4a68648b5bc3ce5098","2026-04-01T01:00:00Z"]','{"clock_id":"22f0eb4a68648b5bc3ce5098","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(389,'4ac93dfc46b8d507e43e683f','customer','["33cc36ba2744e6ce0046ae67"]',NULL);
INSERT INTO "change" VALUES(390,'4ac93dfc46b8d507e43e683f','customer_number','["k-17"]',NULL);
INSERT INTO "change" VALUES(391,'c599a4b3f029d756d4491719','customer','["b3978212452c03eb822f7242"]',NULL);
INSERT INTO "change" VALUES(392,'c599a4b3f029d756d4491719','ticket','["3df0e50bc5cace1cf8e928ff"]',NULL);
INSERT INTO "change" VALUES(393,'c599a4b3f029d756d4491719','ticket_period','["3df0e50bc5cace1cf8e928ff","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(394,'c599a4b3f029d756d4491719','call','["83acb53f4a7e89eb4dd7d80c"]',NULL);
INSERT INTO "change" VALUES(395,'c599a4b3f029d756d4491719','clock','["69045552c4350cc78ff6d5c4"]',NULL);
INSERT INTO "change" VALUES(396,'c599a4b3f029d756d4491719','clock','["d72930e1b07e8bb98597eb93"]',NULL);
INSERT INTO "change" VALUES(397,'c599a4b3f029d756d4491719','clock_period','["69045552c4350cc78ff6d5c4","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(398,'c599a4b3f029d756d4491719','clock_period','["d72930e1b07e8bb98597eb93","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(399,'c599a4b3f029d756d4491719','contact','["8fd588e474e3b28290c5527b"]',NULL);
INSERT INTO "change" VALUES(400,'c599a4b3f029d756d4491719','mail','["<1@example.invalid>"]',NULL);
INSERT INTO "change" VALUES(401,'bc0cb1133abccdbb0517068f','ticket_period','["b511193fc8ff4ad50f1d457d","2026-04-01T01:00:00Z"]','{"ticket_id":"b511193fc8ff4ad50f1d457d","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(402,'bc0cb1133abccdbb0517068f','ticket_period','["b511193fc8ff4ad50f1d457d","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(403,'bc0cb1133abccdbb0517068f','dispatch','["9c06c05bcd3ba58630521327"]',NULL);
INSERT INTO "change" VALUES(404,'bc0cb1133abccdbb0517068f','dispatch_crew','["9c06c05bcd3ba58630521327","31cf6b695721140ebdc0c2ea"]',NULL);
INSERT INTO "change" VALUES(405,'2df76d837927ff768c046c45','task','["df489573d0ca72183e66c111"]',NULL);
INSERT INTO "change" VALUES(406,'76d5cb9b5cefd9542e967e39','task_move','["df489573d0ca72183e66c111",1]',NULL);
INSERT INTO "change" VALUES(407,'76d5cb9b5cefd9542e967e39','task','["df489573d0ca72183e66c111"]','{"id":"df489573d0ca72183e66c111","number":"T-0001","rule":null,"turn":null,"what":"send the manual","noun":"customer","noun_id":"632e898586fe1eaa3d75ae88","customer_id":"632e898586fe1eaa3d75ae88","engineer_id":"d5fdee7e62327848891d42ec","role":null,"batch":null,"made_at":"2026-04-01T01:00:00Z","made_by":"tester","planned_on":"2026-04-03","due_on":"2026-04-03","ticket_id":null,"done_at":null,"done_by":null,"outcome":null,"dropped_at":null,"because":null}');
INSERT INTO "change" VALUES(408,'550420e47fcf0de3361a98bf','acceptance','["afa92e05677b00c2c53e5471","final"]',NULL);
INSERT INTO "change" VALUES(409,'550420e47fcf0de3361a98bf','equipment','["afa92e05677b00c2c53e5471"]','{"id":"afa92e05677b00c2c53e5471","serial":"PR-1002","serial_key":"pr-1002","kind":"printer","model":null,"customer_id":"0cb32e1cff837c95dfc7cee1","site_id":null,"contract_id":"ccdcefb6e522abdf66dfed45","bought_on":"2026-02-01","delivered_on":null,"accepted_on":"2026-02-02","used_on":null,"scrapped_on":null,"plate":"豫A12345","plate_key":"豫a12345","note":"in the van","paid_on":null,"transferred_on":null}');
INSERT INTO "change" VALUES(410,'550420e47fcf0de3361a98bf','kept_file','["equipment","afa92e05677b00c2c53e5471",1]',NULL);
INSERT INTO "change" VALUES(411,'0687cec6bc4c951b432df9ea','warranty_card','["afa92e05677b00c2c53e5471"]',NULL);
INSERT INTO "change" VALUES(412,'ce8a56de091826ae53540aed','care_rule','["count"]',NULL);
INSERT INTO "change" VALUES(413,'ce8a56de091826ae53540aed','care_rule','["visit"]',NULL);
INSERT INTO "change" VALUES(414,'ce8a56de091826ae53540aed','task','["6720fee99c138b873c992e97"]',NULL);
INSERT INTO "change" VALUES(415,'ce8a56de091826ae53540aed','task','["7882c5a0793cba1170ef7f82"]',NULL);
INSERT INTO "change" VALUES(416,'ce8a56de091826ae53540aed','task','["068fa14920ca094ce5a110d3"]',NULL);
INSERT INTO "change" VALUES(417,'ce8a56de091826ae53540aed','task','["015a1421def75cb310589f99"]',NULL);
INSERT INTO "change" VALUES(418,'89059c1c01f0ff8d3e399588','dispatch','["9c06c05bcd3ba58630521327"]','{"id":"9c06c05bcd3ba58630521327","ticket_id":"b511193fc8ff4ad50f1d457d","visit":1,"engineer_id":"d5fdee7e62327848891d42ec","ordered_at":"2026-04-01T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(419,'89059c1c01f0ff8d3e399588','clock','["fbe02c75b0a11c2201564c15"]','{"id":"fbe02c75b0a11c2201564c15","ticket_id":"b511193fc8ff4ad50f1d457d","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(420,'89059c1c01f0ff8d3e399588','clock_period','["fbe02c75b0a11c2201564c15","2026-04-01T01:00:00Z"]','{"clock_id":"fbe02c75b0a11c2201564c15","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(421,'6a4f4350b6c7ecc23d4aa3d8','dispatch','["9c06c05bcd3ba58630521327"]','{"id":"9c06c05bcd3ba58630521327","ticket_id":"b511193fc8ff4ad50f1d457d","visit":1,"engineer_id":"d5fdee7e62327848891d42ec","ordered_at":"2026-04-01T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-04-01T01:00:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(422,'6a4f4350b6c7ecc23d4aa3d8','dispatch_check','["9c06c05bcd3ba58630521327","tidy"]',NULL);
INSERT INTO "change" VALUES(423,'6a4f4350b6c7ecc23d4aa3d8','dispatch_item','["9c06c05bcd3ba58630521327","training"]',NULL);
INSERT INTO "change" VALUES(424,'6a4f4350b6c7ecc23d4aa3d8','ticket','["a3ea7bb0154b9a4dbc3b6da9"]',NULL);
INSERT INTO "change" VALUES(425,'6a4f4350b6c7ecc23d4aa3d8','ticket_period','["a3ea7bb0154b9a4dbc3b6da9","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(426,'6a4f4350b6c7ecc23d4aa3d8','call','["335e0ecbe9aa6c4b656e0a48"]',NULL);
INSERT INTO "change" VALUES(427,'6a4f4350b6c7ecc23d4aa3d8','clock','["da048a28ae508a5d69969e99"]',NULL);
INSERT INTO "change" VALUES(428,'6a4f4350b6c7ecc23d4aa3d8','clock','["91a929da2ea4408e217acb24"]',NULL);
INSERT INTO "change" VALUES(429,'6a4f4350b6c7ecc23d4aa3d8','clock_period','["da048a28ae508a5d69969e99","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(430,'6a4f4350b6c7ecc23d4aa3d8','clock_period','["91a929da2ea4408e217acb24","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(431,'6a4f4350b6c7ecc23d4aa3d8','finding','["9c06c05bcd3ba58630521327","cable loose"]',NULL);
INSERT INTO "change" VALUES(432,'6a4f4350b6c7ecc23d4aa3d8','priced_line','["de2d369f93bc0132864df4de"]',NULL);
INSERT INTO "change" VALUES(433,'6a4f4350b6c7ecc23d4aa3d8','priced_line','["8771d17fe18561a143494016"]',NULL);
INSERT INTO "change" VALUES(434,'891b5979d81afd9916c38646','dispatch_check','["9c06c05bcd3ba58630521327","tidy"]','{"dispatch_id":"9c06c05bcd3ba58630521327","item":"tidy","kept":1,"judged_by":null}');
INSERT INTO "change" VALUES(435,'e4174d7e4700142da0a7e9ce','article','["075d759ecefc9f7ea57750f9"]',NULL);
INSERT INTO "change" VALUES(436,'9b2db77b3381a2c1a0932f3a','ticket','["8f8c82838411433f51a6240f"]',NULL);
INSERT INTO "change" VALUES(437,'9b2db77b3381a2c1a0932f3a','ticket_period','["8f8c82838411433f51a6240f","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(438,'9b2db77b3381a2c1a0932f3a','call','["36c24d612d2798428abb6a4d"]',NULL);
INSERT INTO "change" VALUES(439,'9b2db77b3381a2c1a0932f3a','clock','["4b2529d96d713c02a48ce356"]',NULL);
INSERT INTO "change" VALUES(440,'9b2db77b3381a2c1a0932f3a','clock','["f355491c45c097e419ecedc2"]',NULL);
INSERT INTO "change" VALUES(441,'9b2db77b3381a2c1a0932f3a','clock_period','["4b2529d96d713c02a48ce356","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(442,'9b2db77b3381a2c1a0932f3a','clock_period','["f355491c45c097e419ecedc2","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(443,'83eb4248c53f7c0eb6da0395','ticket_period','["8f8c82838411433f51a6240f","2026-04-01T02:00:00Z"]','{"ticket_id":"8f8c82838411433f51a6240f","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(444,'83eb4248c53f7c0eb6da0395','ticket_period','["8f8c82838411433f51a6240f","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(445,'83eb4248c53f7c0eb6da0395','ticket','["8f8c82838411433f51a6240f"]','{"id":"8f8c82838411433f51a6240f","number":"SD-000015","count":15,"summary":"how does it print now","kind":"fault","customer_id":"d3c9cc61daf6c53bac3d4f5d","severity":null,"reach":null,"opened_at":"2026-04-01T02:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(446,'83eb4248c53f7c0eb6da0395','clock','["4b2529d96d713c02a48ce356"]','{"id":"4b2529d96d713c02a48ce356","ticket_id":"8f8c82838411433f51a6240f","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T02:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T02:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(447,'83eb4248c53f7c0eb6da0395','clock','["f355491c45c097e419ecedc2"]','{"id":"f355491c45c097e419ecedc2","ticket_id":"8f8c82838411433f51a6240f","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T02:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T02:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(448,'83eb4248c53f7c0eb6da0395','clock_period','["4b2529d96d713c02a48ce356","2026-04-01T02:00:00Z"]','{"clock_id":"4b2529d96d713c02a48ce356","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(449,'83eb4248c53f7c0eb6da0395','clock_period','["f355491c45c097e419ecedc2","2026-04-01T02:00:00Z"]','{"clock_id":"f355491c45c097e419ecedc2","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(450,'83eb4248c53f7c0eb6da0395','article_use','["82a8d741d1b842889bb31fe0"]',NULL);
INSERT INTO "change" VALUES(451,'f8df54b4c557e564cd88b249','ticket','["1f8023f76447eded1e8b3dd5"]',NULL);
INSERT INTO "change" VALUES(452,'f8df54b4c557e564cd88b249','ticket_period','["1f8023f76447eded1e8b3dd5","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(453,'f8df54b4c557e564cd88b249','call','["13fc16270a5078956dcffa8d"]',NULL);
INSERT INTO "change" VALUES(454,'f8df54b4c557e564cd88b249','clock','["3c28136b222ab84dd6a86905"]',NULL);
INSERT INTO "change" VALUES(455,'f8df54b4c557e564cd88b249','clock','["ef485f922f53ed1bf272d8ae"]',NULL);
INSERT INTO "change" VALUES(456,'f8df54b4c557e564cd88b249','clock_period','["3c28136b222ab84dd6a86905","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(457,'f8df54b4c557e564cd88b249','clock_period','["ef485f922f53ed1bf272d8ae","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(458,'f8df54b4c557e564cd88b249','complaint','["1f8023f76447eded1e8b3dd5"]',NULL);
INSERT INTO "change" VALUES(459,'f8df54b4c557e564cd88b249','clock','["4717b37768d71ab670e1d9ac"]','{"id":"4717b37768d71ab670e1d9ac","ticket_id":"d9cbe33868a14f1a3bac96aa","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-02T03:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
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
INSERT INTO "clock" VALUES('fa4c5cb89059f3a6e24a3b2c','96e001a5c8a59001e6d415f9','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('128b7f3f766a339673c12ea6','96e001a5c8a59001e6d415f9','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('5b64b00cb0552a48322f86f5','96e001a5c8a59001e6d415f9','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T01:00:00Z','resolved','2026-03-02T02:05:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('5b2713fd451e93bded4ed633','96e001a5c8a59001e6d415f9','arrive','gold','2h clock','always','arrived',NULL,'ordered','2026-03-02T01:00:00Z','arrived','2026-03-02T02:05:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('c9a01fc5b8bd6ded00c8250a','d9cbe33868a14f1a3bac96aa','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:00:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('4717b37768d71ab670e1d9ac','d9cbe33868a14f1a3bac96aa','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:00:00Z',NULL,NULL,'2026-03-09T09:30:00Z',NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('eb5195d8e3af538f715a22a0','305f6b0184b885e41b01837a','answer','standard','30m','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z','answered','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z','missed','2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('f9010094d671ae3e79272f11','305f6b0184b885e41b01837a','solve','standard','2 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('d2cb9c35eb980c1e4e94a7a7','7376d41f1225716ccf29c3f2','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T03:45:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('3186f1b6aeb41a5e14bd6274','7376d41f1225716ccf29c3f2','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T04:00:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('34ed300261415c89a87ab640','7376d41f1225716ccf29c3f2','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('6a06eef0f0635bd5d68c3a77','ced24993fa9bbabdc975a097','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:35:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('f14f5dac91e8b2f8499b0217','ced24993fa9bbabdc975a097','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:50:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('033b77bcfe1c389fec0c5c3c','ced24993fa9bbabdc975a097','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('29a968ee7fadc923fa7188b6','429ee578d59b2ddb7c649263','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('821a84e2b20f615cad75bd23','429ee578d59b2ddb7c649263','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('5546fcbfdf99b447aac08644','81580776987f381ef60f1048','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-03T01:00:00Z','arrived','2026-03-03T01:00:00Z',NULL,'met','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('e062032db1a7b1d37e29b3b6','81580776987f381ef60f1048','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('e5e2950e40fd1fc6a107d3c6','94a59b1176da4e04701c1dae','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met','2026-03-02T00:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('4757d94231bd21f23a5f404f','94a59b1176da4e04701c1dae','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met','2026-03-02T00:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('896a0f85c74ec6ef16e40316','0bd5317e763e27a351de002d','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('47ff303f0d99c7863089e997','0bd5317e763e27a351de002d','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('962762261c685d7494a3e83b','0bd5317e763e27a351de002d','solve','gold','3 working days','office','resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('fa4e1f0d06ac2e3920f1f3a8','252373fe760320d60e5175bd','answer','standard','30m','office','answered opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z','answered','2026-03-04T01:10:00Z',NULL,'met','2026-03-04T01:00:00Z','tester','2026-03-04T03:00:00Z','written on paper');
INSERT INTO "clock" VALUES('7e289a4a38e8b6ed6cdf6030','252373fe760320d60e5175bd','solve','standard','8h','office','resolved','customer parts vendor problem evidence','logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('fbe02c75b0a11c2201564c15','b511193fc8ff4ad50f1d457d','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z','arrived','2026-04-01T01:00:00Z',NULL,'met','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('52c18b91ec049709e8b495d8','b511193fc8ff4ad50f1d457d','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('524512bf2ce1ead2db920c7c','ceb208b84bf5456d14459b9d','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z','merged','2026-04-01T01:00:00Z',NULL,'void','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('22f0eb4a68648b5bc3ce5098','ceb208b84bf5456d14459b9d','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z','merged','2026-04-01T01:00:00Z',NULL,'void','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('69045552c4350cc78ff6d5c4','3df0e50bc5cace1cf8e928ff','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('d72930e1b07e8bb98597eb93','3df0e50bc5cace1cf8e928ff','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('da048a28ae508a5d69969e99','a3ea7bb0154b9a4dbc3b6da9','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('91a929da2ea4408e217acb24','a3ea7bb0154b9a4dbc3b6da9','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('4b2529d96d713c02a48ce356','8f8c82838411433f51a6240f','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T02:00:00Z','resolved','2026-04-01T02:00:00Z',NULL,'met','2026-04-01T02:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('f355491c45c097e419ecedc2','8f8c82838411433f51a6240f','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T02:00:00Z','resolved','2026-04-01T02:00:00Z',NULL,'met','2026-04-01T02:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('3c28136b222ab84dd6a86905','1f8023f76447eded1e8b3dd5','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T02:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T02:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('ef485f922f53ed1bf272d8ae','1f8023f76447eded1e8b3dd5','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T02:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T02:00:00Z',NULL,NULL,NULL);
CREATE TABLE clock_period (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  due_at TEXT NOT NULL,
  held INTEGER NOT NULL CHECK (held IN (0, 1)),
  PRIMARY KEY (clock_id, since),
  CHECK (since <= until)
) STRICT;
INSERT INTO "clock_period" VALUES('fa4c5cb89059f3a6e24a3b2c','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:15:00Z',0);
INSERT INTO "clock_period" VALUES('128b7f3f766a339673c12ea6','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('5b64b00cb0552a48322f86f5','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('5b2713fd451e93bded4ed633','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('4717b37768d71ab670e1d9ac','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('c9a01fc5b8bd6ded00c8250a','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-02T06:00:00Z',1);
INSERT INTO "clock_period" VALUES('eb5195d8e3af538f715a22a0','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('f9010094d671ae3e79272f11','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','2026-03-04T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('d2cb9c35eb980c1e4e94a7a7','2026-03-02T03:30:00Z','2026-03-04T01:00:00Z','2026-03-02T03:45:00Z',0);
INSERT INTO "clock_period" VALUES('3186f1b6aeb41a5e14bd6274','2026-03-02T03:30:00Z','2026-03-04T01:00:00Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('34ed300261415c89a87ab640','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-05T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('34ed300261415c89a87ab640','2026-03-02T06:00:00Z','2026-03-04T01:00:00Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('6a06eef0f0635bd5d68c3a77','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:35:00Z',0);
INSERT INTO "clock_period" VALUES('f14f5dac91e8b2f8499b0217','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:50:00Z',0);
INSERT INTO "clock_period" VALUES('033b77bcfe1c389fec0c5c3c','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('29a968ee7fadc923fa7188b6','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('821a84e2b20f615cad75bd23','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('5546fcbfdf99b447aac08644','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('e062032db1a7b1d37e29b3b6','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('e5e2950e40fd1fc6a107d3c6','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-02T02:30:00Z',0);
INSERT INTO "clock_period" VALUES('4757d94231bd21f23a5f404f','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('d2cb9c35eb980c1e4e94a7a7','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T03:45:00Z',1);
INSERT INTO "clock_period" VALUES('3186f1b6aeb41a5e14bd6274','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T04:00:00Z',1);
INSERT INTO "clock_period" VALUES('34ed300261415c89a87ab640','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T09:30:00Z',1);
INSERT INTO "clock_period" VALUES('896a0f85c74ec6ef16e40316','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-04T01:15:00Z',0);
INSERT INTO "clock_period" VALUES('47ff303f0d99c7863089e997','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-04T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('962762261c685d7494a3e83b','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('fa4e1f0d06ac2e3920f1f3a8','2026-03-04T01:00:00Z','2026-03-04T01:10:00Z','2026-03-04T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('7e289a4a38e8b6ed6cdf6030','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-05T01:00:00Z',0);
INSERT INTO "clock_period" VALUES('d2cb9c35eb980c1e4e94a7a7','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T03:45:00Z',0);
INSERT INTO "clock_period" VALUES('3186f1b6aeb41a5e14bd6274','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('34ed300261415c89a87ab640','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('fbe02c75b0a11c2201564c15','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('52c18b91ec049709e8b495d8','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('524512bf2ce1ead2db920c7c','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('22f0eb4a68648b5bc3ce5098','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('69045552c4350cc78ff6d5c4','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('d72930e1b07e8bb98597eb93','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('da048a28ae508a5d69969e99','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('91a929da2ea4408e217acb24','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('4b2529d96d713c02a48ce356','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','2026-04-01T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('f355491c45c097e419ecedc2','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('3c28136b222ab84dd6a86905','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','2026-04-01T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('ef485f922f53ed1bf272d8ae','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
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
INSERT INTO "complaint" VALUES('1f8023f76447eded1e8b3dd5','d9cbe33868a14f1a3bac96aa','d5fdee7e62327848891d42ec',NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "consent" VALUES('3ef83c130745a1c58f2c492a','96e001a5c8a59001e6d415f9','remote',NULL,'Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('a8ea379d98ca8393ed2c1301','96e001a5c8a59001e6d415f9','quote','067018d4f77d28fd525396f8','Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('b191a9c6324db86af9dedc8a','d9cbe33868a14f1a3bac96aa','removal',NULL,'Ms Example','phone','2026-03-02T03:00:00Z');
CREATE TABLE contact (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  site_id TEXT REFERENCES site (id),
  name TEXT NOT NULL CHECK (name <> ''),
  role TEXT,
  phone TEXT,
  mail TEXT
, left_on TEXT, head INTEGER NOT NULL DEFAULT 0 CHECK (head IN (0, 1))) STRICT;
INSERT INTO "contact" VALUES('9734f68913dca981844f84af','632e898586fe1eaa3d75ae88','96832b9296b7772d82380a0a','Li Na','head nurse','13800000003',NULL,'2026-04-01',0);
INSERT INTO "contact" VALUES('8fd588e474e3b28290c5527b','b3978212452c03eb822f7242',NULL,'Li Na',NULL,NULL,'li@example.invalid',NULL,0);
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
INSERT INTO "contract" VALUES('d74731342a6e9a251b213c67','C-0001','632e898586fe1eaa3d75ae88','full','gold',NULL,'2026-01-01','2026-12-31');
INSERT INTO "contract" VALUES('ccdcefb6e522abdf66dfed45','C-0002','0cb32e1cff837c95dfc7cee1','basic','standard',NULL,'2026-01-01','2027-06-30');
CREATE TABLE contract_extension (
  clock_id TEXT PRIMARY KEY REFERENCES clock (id),
  contract_id TEXT NOT NULL REFERENCES contract (id),
  at TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  CHECK (ended_on < ends_on)
) STRICT;
INSERT INTO "contract_extension" VALUES('eb5195d8e3af538f715a22a0','ccdcefb6e522abdf66dfed45','2026-03-02T06:00:00Z','2026-12-31','2027-01-31');
CREATE TABLE contract_moved_end (
  id TEXT PRIMARY KEY,
  contract_id TEXT NOT NULL REFERENCES contract (id),
  at TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  why TEXT NOT NULL CHECK (why <> ''),
  CHECK (ended_on <> ends_on)
) STRICT;
INSERT INTO "contract_moved_end" VALUES('1a218b4202ebc0f08ad80934','ccdcefb6e522abdf66dfed45','2026-04-01T01:00:00Z','2027-01-31','2027-06-30','goodwill');
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
, number TEXT, merged_into TEXT REFERENCES customer (id)) STRICT;
INSERT INTO "customer" VALUES('632e898586fe1eaa3d75ae88','Example Clinic','example clinic','city','gold',NULL,'1 Example Road','CU-0001',NULL);
INSERT INTO "customer" VALUES('0cb32e1cff837c95dfc7cee1','示例诊所','示例诊所',NULL,NULL,NULL,NULL,'CU-0002',NULL);
INSERT INTO "customer" VALUES('d3c9cc61daf6c53bac3d4f5d','Sample Dealer','sample dealer',NULL,NULL,NULL,NULL,'CU-0003',NULL);
INSERT INTO "customer" VALUES('7110e04ad7c540811db73c85','Sample School','sample school',NULL,NULL,NULL,NULL,'CU-0004',NULL);
INSERT INTO "customer" VALUES('8fc6d73cca0ab0a3c60eb201','Sample Dealers','sample dealers',NULL,NULL,NULL,NULL,'CU-0005','d3c9cc61daf6c53bac3d4f5d');
INSERT INTO "customer" VALUES('33cc36ba2744e6ce0046ae67','Sample Works','sample works',NULL,NULL,NULL,NULL,'CU-0006',NULL);
INSERT INTO "customer" VALUES('b3978212452c03eb822f7242','Li Na','li na',NULL,NULL,NULL,NULL,'CU-0007',NULL);
CREATE TABLE customer_number (
  number_key TEXT PRIMARY KEY,
  number TEXT NOT NULL CHECK (number <> ''),
  customer_id TEXT NOT NULL REFERENCES customer (id),
  name_key TEXT NOT NULL
) STRICT;
INSERT INTO "customer_number" VALUES('k-17','K-17','33cc36ba2744e6ce0046ae67','sample works');
CREATE TABLE discount (
  ticket_id TEXT PRIMARY KEY REFERENCES ticket (id),
  amount INTEGER NOT NULL CHECK (amount > 0),
  currency TEXT NOT NULL,
  decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 4),
  why TEXT NOT NULL CHECK (why <> ''),
  at TEXT NOT NULL,
  given_by TEXT NOT NULL
) STRICT;
INSERT INTO "discount" VALUES('96e001a5c8a59001e6d415f9',500,'CNY',2,'goodwill','2026-03-02T02:05:00Z','tester');
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
INSERT INTO "dispatch" VALUES('28feea50a58e37707bc60ef3','96e001a5c8a59001e6d415f9',1,'d5fdee7e62327848891d42ec','2026-03-02T01:00:00Z',NULL,NULL,'2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z',NULL,'paper jam','worn roller','roller replaced','prints 20 labels',40,'2026-03-02T02:05:00Z','paper',NULL,NULL,'full care',NULL,12,'printed 20 labels',1,'Li Na','2026-03-02T02:05:00Z',NULL,NULL,NULL,NULL,NULL,'cost','free');
INSERT INTO "dispatch" VALUES('538eb6e0470ac5da5835273c','81580776987f381ef60f1048',1,'31cf6b695721140ebdc0c2ea','2026-03-03T01:00:00Z',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,'none','no training','explained','they know how',30,NULL,NULL,NULL,NULL,'in warranty',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'free','free');
INSERT INTO "dispatch" VALUES('9c06c05bcd3ba58630521327','b511193fc8ff4ad50f1d457d',1,'d5fdee7e62327848891d42ec','2026-04-01T01:00:00Z',NULL,NULL,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'out of warranty',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'third floor','do not bend it',1,'price','price');
CREATE TABLE dispatch_check (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  kept INTEGER NOT NULL CHECK (kept IN (0, 1)), judged_by TEXT,
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_check" VALUES('28feea50a58e37707bc60ef3','uniform',1,NULL);
INSERT INTO "dispatch_check" VALUES('28feea50a58e37707bc60ef3','tidy',0,NULL);
INSERT INTO "dispatch_check" VALUES('9c06c05bcd3ba58630521327','tidy',0,'tester');
CREATE TABLE dispatch_crew (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  PRIMARY KEY (dispatch_id, engineer_id)
) STRICT;
INSERT INTO "dispatch_crew" VALUES('9c06c05bcd3ba58630521327','31cf6b695721140ebdc0c2ea');
CREATE TABLE dispatch_item (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  quantity INTEGER NOT NULL CHECK (quantity > 0), method TEXT,
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_item" VALUES('28feea50a58e37707bc60ef3','training',1,NULL);
INSERT INTO "dispatch_item" VALUES('9c06c05bcd3ba58630521327','training',1,'at the machine');
CREATE TABLE document (
  number INTEGER PRIMARY KEY,  -- when the texts have changed it is another one
  ticket_id TEXT NOT NULL UNIQUE REFERENCES ticket (id) ON DELETE CASCADE,
  digest INTEGER NOT NULL      -- of the texts
) STRICT;
INSERT INTO "document" VALUES(0,'305f6b0184b885e41b01837a',2483302705);
INSERT INTO "document" VALUES(1,'94a59b1176da4e04701c1dae',129524800);
INSERT INTO "document" VALUES(2,'252373fe760320d60e5175bd',1221380378);
INSERT INTO "document" VALUES(3,'429ee578d59b2ddb7c649263',2093342709);
INSERT INTO "document" VALUES(4,'81580776987f381ef60f1048',1064806338);
INSERT INTO "document" VALUES(5,'0bd5317e763e27a351de002d',3017057375);
INSERT INTO "document" VALUES(6,'7376d41f1225716ccf29c3f2',3873463776);
INSERT INTO "document" VALUES(7,'96e001a5c8a59001e6d415f9',1763828510);
INSERT INTO "document" VALUES(8,'ced24993fa9bbabdc975a097',3112426978);
INSERT INTO "document" VALUES(9,'ceb208b84bf5456d14459b9d',3483548428);
INSERT INTO "document" VALUES(10,'3df0e50bc5cace1cf8e928ff',2242262510);
INSERT INTO "document" VALUES(11,'d9cbe33868a14f1a3bac96aa',4152089765);
INSERT INTO "document" VALUES(12,'a3ea7bb0154b9a4dbc3b6da9',325237026);
INSERT INTO "document" VALUES(13,'b511193fc8ff4ad50f1d457d',3848825112);
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
INSERT INTO "engineer" VALUES('d5fdee7e62327848891d42ec','Wang Lin','wang lin','wang','centre',NULL,'10 0001',NULL,1,NULL);
INSERT INTO "engineer" VALUES('31cf6b695721140ebdc0c2ea','Zhao Min','zhao min','zhao','centre',NULL,NULL,NULL,1,8);
INSERT INTO "engineer" VALUES('43ab1f024929276ab35b2c0a','Ada','ada',NULL,NULL,NULL,NULL,NULL,1,NULL);
CREATE TABLE engineer_role (
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  role TEXT NOT NULL CHECK (role <> ''),
  PRIMARY KEY (engineer_id, role)
) STRICT;
INSERT INTO "engineer_role" VALUES('31cf6b695721140ebdc0c2ea','reception');
CREATE TABLE engineer_skill (
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  skill TEXT NOT NULL CHECK (skill <> ''),
  PRIMARY KEY (engineer_id, skill)
) STRICT;
INSERT INTO "engineer_skill" VALUES('d5fdee7e62327848891d42ec','printer');
INSERT INTO "engineer_skill" VALUES('31cf6b695721140ebdc0c2ea','installation');
INSERT INTO "engineer_skill" VALUES('31cf6b695721140ebdc0c2ea','soldering');
CREATE TABLE entitlement (
  contract_id TEXT NOT NULL REFERENCES contract (id),
  entitlement TEXT NOT NULL,
  total INTEGER NOT NULL CHECK (total >= 0),
  used INTEGER NOT NULL DEFAULT 0 CHECK (used BETWEEN 0 AND total),
  PRIMARY KEY (contract_id, entitlement)
) STRICT;
INSERT INTO "entitlement" VALUES('d74731342a6e9a251b213c67','visit',4,1);
INSERT INTO "entitlement" VALUES('d74731342a6e9a251b213c67','training',2,2);
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
INSERT INTO "equipment" VALUES('1822b3191958b5a8fda6b1e3','PR-1001','pr-1001','printer','LP2','632e898586fe1eaa3d75ae88','96832b9296b7772d82380a0a','d74731342a6e9a251b213c67','2024-01-01','2024-01-05','2024-01-10',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "equipment" VALUES('afa92e05677b00c2c53e5471','PR-1002','pr-1002','printer',NULL,'0cb32e1cff837c95dfc7cee1',NULL,'ccdcefb6e522abdf66dfed45','2026-02-01',NULL,'2026-04-01',NULL,NULL,'豫A12345','豫a12345','in the van',NULL,NULL);
INSERT INTO "equipment" VALUES('10bf6caa853d0a6422e7de5d','PR-9001','pr-9001','printer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE "escalation" (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  percent INTEGER NOT NULL CHECK (percent >= 0),
  done_at TEXT NOT NULL,
  undone TEXT,
  PRIMARY KEY (clock_id, percent)
) STRICT;
INSERT INTO "escalation" VALUES('34ed300261415c89a87ab640',75,'2026-03-02T09:20:00Z',NULL);
INSERT INTO "escalation" VALUES('033b77bcfe1c389fec0c5c3c',75,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('34ed300261415c89a87ab640',100,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('033b77bcfe1c389fec0c5c3c',100,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('033b77bcfe1c389fec0c5c3c',150,'2026-03-03T01:00:00Z',NULL);
CREATE TABLE finding (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  what TEXT NOT NULL CHECK (what <> ''),
  place INTEGER NOT NULL,
  ticket_id TEXT REFERENCES ticket (id),
  PRIMARY KEY (dispatch_id, what)
) STRICT;
INSERT INTO "finding" VALUES('9c06c05bcd3ba58630521327','cable loose',0,'a3ea7bb0154b9a4dbc3b6da9');
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
INSERT INTO "hold" VALUES('f1e4b88df8898e829460d9a9','d9cbe33868a14f1a3bac96aa','factory','2026-03-02T03:00:00Z',NULL,'tester','sent away',NULL);
INSERT INTO "hold" VALUES('e566450ce05f1728dabf49a9','81580776987f381ef60f1048','resolved','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester',NULL,NULL);
INSERT INTO "hold" VALUES('6aec1e1e030a6c27b7a6c683','7376d41f1225716ccf29c3f2','customer','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','tester',NULL,'2026-03-06T01:00:00Z');
CREATE TABLE holder (
  id TEXT PRIMARY KEY,
  place TEXT,
  engineer_id TEXT REFERENCES engineer (id),
  dispatch_id TEXT UNIQUE REFERENCES dispatch (id),
  CHECK ((place IS NULL) <> (dispatch_id IS NULL)),
  CHECK (engineer_id IS NULL OR place IS NOT NULL)
) STRICT;
INSERT INTO "holder" VALUES('f21cc1365a030cc483d57caf','warehouse',NULL,NULL);
INSERT INTO "holder" VALUES('08be9c9c986b2b32c31de600','centre','d5fdee7e62327848891d42ec',NULL);
INSERT INTO "holder" VALUES('e8aa3aa1e9f82494efeb8a9b','centre',NULL,NULL);
INSERT INTO "holder" VALUES('97b95c1ffad753e898892cfd',NULL,NULL,'28feea50a58e37707bc60ef3');
CREATE TABLE imported (
  row_hash TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id)
) STRICT;
INSERT INTO "imported" VALUES('a98a8f651662bdde032bfcf6f228a852c052407dc84ee9adcf3529dfd15c2d8e','94a59b1176da4e04701c1dae');
INSERT INTO "imported" VALUES('aed74f9fb9599ceeef9748d00acf6cc53cf33903c89475435915b9eb77ea7540','94a59b1176da4e04701c1dae');
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
INSERT INTO "journal" VALUES(1,'79c2dced11df476bc1b63967','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','d5fdee7e62327848891d42ec','engineer added','{"name": "Wang Lin", "station": "centre"}','f245676b442abc9a55ec518f5edcbf96bf7737ce03f4f43ea4cfcfb5fca61a85');
INSERT INTO "journal" VALUES(2,'9541d765c487a0af4b0b43bc','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','31cf6b695721140ebdc0c2ea','engineer added','{"name": "Zhao Min", "station": "centre", "roles": ["reception"]}','8ae3d8ed9a350ca9c0d441ccf341d1fab95799b984305fb0df74b6169aa555d7');
INSERT INTO "journal" VALUES(3,'94e5a33e98f0d876768fb144','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','31cf6b695721140ebdc0c2ea','engineer away','{"name": "Zhao Min", "since": "2026-04-05T16:00:00Z", "until": "2026-04-10T16:00:00Z", "note": "holiday"}','d0423c6a9b4121715b3fe4f12a7d061d56e0eff772cdf104fe1ab9e1d67466bb');
INSERT INTO "journal" VALUES(4,'d9a46a418185e87d71950ce6','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','632e898586fe1eaa3d75ae88','customer added','{"number": "CU-0001", "name": "Example Clinic", "phones": ["13800000001"]}','b04eae676f7ef7a837673e0c1089d95f3b7b275934714596481b60c175a52786');
INSERT INTO "journal" VALUES(5,'0b1b1432b04906506b931497','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','0cb32e1cff837c95dfc7cee1','customer added','{"number": "CU-0002", "name": "示例诊所", "phones": ["13800000002"]}','bfdc50607354b976dda29180b3477e33f9093069a7eeabcaf7811c5c758a4b79');
INSERT INTO "journal" VALUES(6,'80fdc4f85393af06a9899da1','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','d3c9cc61daf6c53bac3d4f5d','customer added','{"number": "CU-0003", "name": "Sample Dealer", "phones": []}','c753259f50b1c562e7f8e37d690dce85bfda5d779419301b6bc8e75e3944d032');
INSERT INTO "journal" VALUES(7,'7d0eba3d781a303f04ad2f00','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','site','96832b9296b7772d82380a0a','site added','{"customer": "Example Clinic", "name": "North wing", "address": "2 Sample Road", "region": "county"}','94c2cdd328176fb2c66889a6ba1c35d8fa5a88a689c63145affc12558fef5014');
INSERT INTO "journal" VALUES(8,'e459a87cd50765acb734bcbe','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','632e898586fe1eaa3d75ae88','telephone added','{"name": "Example Clinic", "phone": "13800000003"}','0b416b784467b461679854d3044a1e6da3ef77401ec6c067532001934c35dce7');
INSERT INTO "journal" VALUES(9,'e459a87cd50765acb734bcbe','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','632e898586fe1eaa3d75ae88','contact added','{"customer": "Example Clinic", "name": "Li Na", "site": "North wing", "role": "head nurse", "phone": "13800000003", "mail": null}','83567b13e95cd2dfe10e5c94572c0ffc7979b6dc0f098f9f2095868d62649371');
INSERT INTO "journal" VALUES(10,'6d81a867370e0918f9c186a3','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','d74731342a6e9a251b213c67','contract added','{"number": "C-0001", "customer": "Example Clinic", "kind": "full", "tier": "gold", "from": "2026-01-01", "to": "2026-12-31"}','29af6fc03d927f6a15ade92da7cdc59c96574afb26f30deeda0034b60db19aa5');
INSERT INTO "journal" VALUES(11,'5d30ab70b054b9e28ee787bd','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','ccdcefb6e522abdf66dfed45','contract added','{"number": "C-0002", "customer": "示例诊所", "kind": "basic", "tier": "standard", "from": "2026-01-01", "to": "2026-12-31"}','e50b36447b47a2fbbfbe96265c5fafa5b221d26100e7c1f42199d21044b18bc1');
INSERT INTO "journal" VALUES(12,'073be09cd6b235a09665787d','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','1822b3191958b5a8fda6b1e3','equipment added','{"serial": "PR-1001", "kind": "printer", "customer": "Example Clinic", "plate": null}','5011753233af2ba91e991712f9e57e1f279e7a00bd18661be96178a537b667ad');
INSERT INTO "journal" VALUES(13,'2c0c8fe87109f9e769f427f9','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','afa92e05677b00c2c53e5471','equipment added','{"serial": "PR-1002", "kind": "printer", "customer": "示例诊所", "plate": null}','6ba5f691b7fef4f5c11c12e1d3fd7e15749280622017b580a911cbd9077fee91');
INSERT INTO "journal" VALUES(14,'3f90627ba73fa0f8e8ee5f2f','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','10bf6caa853d0a6422e7de5d','equipment added','{"serial": "PR-9001", "kind": "printer", "customer": null, "plate": null}','72f2d74ba083b6f550eaebd4ac0d68d7e332d26caab8915eb0bfc4bd5c8086b8');
INSERT INTO "journal" VALUES(15,'74fb513161af394b3f632507','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts received','{"part": "roller", "condition": "new", "quantity": 10, "from": null, "to": "warehouse", "serial": null, "request": null, "note": "delivery note 17"}','0d46435f956cec89a1092462459869fbbc66c7f9f518a1a0594d222795605cd7');
INSERT INTO "journal" VALUES(16,'bdc1b91c6feda3649ff4ade8','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 3, "from": "warehouse", "to": "centre/Wang Lin", "serial": null, "request": null, "note": null}','409bb9b1f4fd29ee1df2974e0c360ee2cd617c579b3f919f778faa88139b64ef');
INSERT INTO "journal" VALUES(17,'a42516d4401f73af6dd07240','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": null, "note": null}','a77d252ca5eb4e5d2d686d2bde69604e82f8aa251fccc60b0a6c0f3a37da1114');
INSERT INTO "journal" VALUES(18,'073dbfa24fa5d6f243a8bffc','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','card','b6588e47a32574f60ecdbd12','card sold','{"card": "CARD-0001", "customer": "Example Clinic", "value": 50000, "currency": "CNY", "decimals": 2}','34fc1ec6e9bf62e8b0e53791b07b1c7d6a00124a7d4418e159075537fdf5dd24');
INSERT INTO "journal" VALUES(19,'9e06778b00be2e169c16729e','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','96e001a5c8a59001e6d415f9','logged','{"channel": "phone", "caller": "Li Na", "phone": "13800000003", "said": "printer jams", "summary": "printer jams", "priority": "P1", "tier": "gold", "region": "county", "kind": "fault", "equipment": "PR-1001", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "eb4006ac162a367511d53bbc", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T01:15:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T01:30:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','53b54e2d0c51e210c2e769dab33cf82a64f22046f068773383c30f3a766c7079');
INSERT INTO "journal" VALUES(20,'d755a377dd3686e4beeb20fb','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','96e001a5c8a59001e6d415f9','assigned','{"engineer": "Wang Lin", "was": null, "clocks": []}','477543330f8dbb8d22ad2d08697acce70bc1b7b35c58ed57a72d257e54d90be1');
INSERT INTO "journal" VALUES(21,'44b0c5b4fca43e51b2022c14','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','96e001a5c8a59001e6d415f9','opinion','{"text": "restart did not help", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T01:15:00Z", "at": "2026-03-02T01:00:00Z", "spare": "15m clock"}, {"target": "opinion", "change": "met", "due": "2026-03-02T01:30:00Z", "at": "2026-03-02T01:00:00Z", "spare": "30m clock"}]}','0e1e092dfbf32aff90d04e9042931570ef67aa4c2993fdc16f62c7d4b46a43e6');
INSERT INTO "journal" VALUES(22,'57aa7f513c84833e0ebf4da4','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','96e001a5c8a59001e6d415f9','appointed','{"visit_at": "2026-03-02T02:00:00Z", "visit_until": null, "asked_by": "customer", "note": "they close at noon", "clocks": []}','ba632a38ed944ce42bfdd21137f71fa9f6c8c4f33c993b227f6ba003eb48388b');
INSERT INTO "journal" VALUES(23,'8009761796f1c737bdb32506','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','96e001a5c8a59001e6d415f9','consented','{"purpose": "remote", "by": "Li Na", "how": "phone", "quote": null, "clocks": []}','f88db7fbc9f91b708533906b4cc948f41871d8cb87966090e1339b17350b618b');
INSERT INTO "journal" VALUES(24,'3a45e804eee63860d3096431','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','96e001a5c8a59001e6d415f9','quoted','{"quote": "Q-0001", "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}], "total": 8000, "currency": "CNY", "decimals": 2}','e4315ce173990d5e4cc7c86ed5c2922dc2995dbe4d98cdff7040b7b33adcbee7');
INSERT INTO "journal" VALUES(25,'d1a826a757428c802d73d66b','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','96e001a5c8a59001e6d415f9','consented','{"purpose": "quote", "by": "Li Na", "how": "phone", "quote": "Q-0001", "clocks": []}','dd9d04e278ca07fbb477d6e5ef70857437aba8058f9da32ef1388cb36d370449');
INSERT INTO "journal" VALUES(26,'d486ec11762561c1201b69ab','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','96e001a5c8a59001e6d415f9','ordered','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "arrive", "change": "started", "due": "2026-03-02T03:00:00Z", "within": "2h clock"}], "instead_of": null}','2be77d9552dc56c44c99d4e4db3c0e3ec4877faebbe274745dd421e3e2db379f');
INSERT INTO "journal" VALUES(27,'6dd1df8071c5337b98bd0ff9','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','96e001a5c8a59001e6d415f9','parts issued','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "centre/Wang Lin", "to": "SD-000001/1", "serial": null, "request": null, "note": null}','da042fb339470f495b7ca630b4f9169f4654bbed332645c6b08db06a1e79ea25');
INSERT INTO "journal" VALUES(28,'98c7ff1ce9eec2cf9160ddce','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','96e001a5c8a59001e6d415f9','arrived','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "arrive", "change": "met", "due": "2026-03-02T03:00:00Z", "at": "2026-03-02T02:05:00Z", "spare": "55m clock"}]}','6eaa150739d59cc72560d95e09fbb4905f146044748354ce231016ff92f0a633');
INSERT INTO "journal" VALUES(29,'3dfd0031a86cfe08e4895363','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','96e001a5c8a59001e6d415f9','recorded','{"visit": 1, "form": {"fault": "paper jam", "code": "paper", "cause": "worn roller", "action": "roller replaced", "test": "printed 20 labels", "result": "prints 20 labels", "minutes": 40, "kilometres": 12, "solved": true, "covered": {"parts": "cost", "work": "free", "because": "full care"}, "checklist": {"uniform": true, "tidy": false}, "work": {"training": 1}, "parts": [{"part": "roller", "quantity": 1, "source": null, "condition": "new", "serial": null, "back": false}]}, "was": {}, "clocks": []}','2e4cf3696f2b2441c9a6fab1f0ffacfaec2c7640b9abff8c50afa271bb2c0cff');
INSERT INTO "journal" VALUES(30,'3dfd0031a86cfe08e4895363','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','96e001a5c8a59001e6d415f9','parts fitted','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "SD-000001/1", "to": null, "serial": null, "request": null, "note": null}','5eea9c35f3d7d0091b963751fdaf9e67d5982b1e9d4e97ca524fb8d2f26bbefe');
INSERT INTO "journal" VALUES(31,'3dfd0031a86cfe08e4895363','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','96e001a5c8a59001e6d415f9','entitlement used','{"contract": "C-0001", "entitlement": "training", "quantity": 1, "left": 1}','0dab20855c27485cb9f52385d9a9d8c11ded1576533d86ebd9286274b3405190');
INSERT INTO "journal" VALUES(32,'3dfd0031a86cfe08e4895363','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','96e001a5c8a59001e6d415f9','charged','{"visit": 1, "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}, {"kind": "work", "item": "training", "quantity": 1, "unit": "place", "unit_price": 20000, "list_amount": 20000, "amount": 0, "because": "included in the contract"}], "total": 8000, "currency": "CNY", "decimals": 2}','348e22e37fd2a0dcffbf55b82dbaeb5aac93f9c2d8ff23df3382cb5f4b707f23');
INSERT INTO "journal" VALUES(33,'82a9cc9357242ee4a832df53','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','96e001a5c8a59001e6d415f9','attached','{"visit": 1, "number": 1, "kind": "photo", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','c090267db924f184e6acd01c1a6b93a78e1c03609245b1a533a528453785eef4');
INSERT INTO "journal" VALUES(34,'02730bf3622b8f1d02719ee3','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','96e001a5c8a59001e6d415f9','file attached','{"number": 2, "kind": "file", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','445e583c4345b1a85408026d1c0a7d1066951cf520b4e233ff6e38bef4151365');
INSERT INTO "journal" VALUES(35,'e5565cdf2c666421db7e5f3d','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','96e001a5c8a59001e6d415f9','recorded','{"visit": 1, "form": {"signature": "Li Na"}, "was": {}, "clocks": []}','f2cb3e259d280aff60f3f6201911dd90dcfd1feb247b905a7368bc24f909dd50');
INSERT INTO "journal" VALUES(36,'e5565cdf2c666421db7e5f3d','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','96e001a5c8a59001e6d415f9','finished','{"visit": 1, "engineer": "Wang Lin", "clocks": []}','955afb47e12e9e1b841c23cff9d484abbd6a50801fbbba0f199e52323794b2e0');
INSERT INTO "journal" VALUES(37,'e5565cdf2c666421db7e5f3d','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','96e001a5c8a59001e6d415f9','resolved','{"cause": "worn roller", "solution": "roller replaced", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-02T09:30:00Z", "at": "2026-03-02T02:05:00Z", "spare": "6h25m"}]}','11a4436faed25ee6e9c096b8f3f62bf049d69485818c54b76757b6afc3411b8f');
INSERT INTO "journal" VALUES(38,'08160cb0718220b2f05eaa2c','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','96e001a5c8a59001e6d415f9','paid','{"receipt": "R-0001", "amount": 3000, "currency": "CNY", "decimals": 2, "method": "card", "card": "CARD-0001", "balance": 47000, "owed": 5000, "held": 0, "back": 0}','33460387afc00fc0826216781523430ba44632175f09194bf2d85b05e7ffc61c');
INSERT INTO "journal" VALUES(39,'3865d5aadfc781105ea598db','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','96e001a5c8a59001e6d415f9','paid','{"receipt": "R-0002", "amount": 5000, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 0, "back": 0}','e0735d74f05ec4e720c3f51461e88bd5649e3331913cd5808216df71980ddb8a');
INSERT INTO "journal" VALUES(40,'0963afe117edd1bfa2270f11','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','96e001a5c8a59001e6d415f9','handed-over','{"visit": 1, "engineer": "Wang Lin", "clocks": [], "receipts": ["R-0001", "R-0002"], "money": [{"amount": 8000, "currency": "CNY", "decimals": 2}]}','b52ef7451dcca5bdebf85d6f7f12983b63890b34dd89337afaf958a16580d566');
INSERT INTO "journal" VALUES(41,'56256eb349bd688c646334ca','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','96e001a5c8a59001e6d415f9','discounted','{"amount": 500, "was": 0, "currency": "CNY", "decimals": 2, "why": "goodwill", "owed": 0, "held": 500}','967c3b6d860bbc29623b83cd4eafb4f7b791f1389841c45f17b796026fbe02b0');
INSERT INTO "journal" VALUES(42,'988c01013623a3ba161cfa92','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','96e001a5c8a59001e6d415f9','refunded','{"receipt": "R-0003", "amount": 500, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 0, "back": 0}','ed9f8d42fa4e085f504aa1d14e1b5e0da913899f850c59e709b408477f2d4a19');
INSERT INTO "journal" VALUES(43,'3fd25cac7f0f9371ae246746','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','96e001a5c8a59001e6d415f9','receipt voided','{"receipt": "R-0003", "amount": -500, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 500, "back": 500, "why": "it was not given"}','435aca83854bbe7eb0b13bfc78dd15b4950032a5205fd68d1ce55e662cf0de0d');
INSERT INTO "journal" VALUES(44,'95c41c46a04051e3c7d3fe9c','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','96e001a5c8a59001e6d415f9','closed','{"note": null, "clocks": []}','b6424b53e5951fd4ff7e0764615182037640368354ccb479591dc7a6264045e3');
INSERT INTO "journal" VALUES(45,'78ec5e981aa255aab6b19919','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','d9cbe33868a14f1a3bac96aa','logged','{"channel": "phone", "caller": null, "phone": null, "said": "no power", "summary": "no power", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "equipment": "PR-1002", "contract": "C-0002", "assumed": ["priority", "region", "kind", "phase"], "terms": "5a4e64ce64e8dd1ce7c84fdf", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T06:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','bc8df902a205d420e73745176af67f758d590a6bf54bda1ef07315d4df7be4b0');
INSERT INTO "journal" VALUES(46,'a13bbeefc66d8326f24b2b31','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','d9cbe33868a14f1a3bac96aa','called','{"channel": "phone", "caller": null, "phone": null, "said": "is anybody coming?", "clocks": []}','af16f748e25e7f1f6f618d40e33b102e97f5613527712d41236ffe1f105d6934');
INSERT INTO "journal" VALUES(47,'408117f6fc73fb0b3fa7e78b','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','d9cbe33868a14f1a3bac96aa','lent','{"loan": "5c22719cf0d16a60f546e697", "serial": "PR-9001", "kind": "printer", "due": "2026-03-17T03:00:00Z", "clocks": []}','678e0800ada045aa69474fd739dd326eb5462b3094b4da114db6c5bb9b3d39de');
INSERT INTO "journal" VALUES(48,'a6d87934763afa3e85b76118','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','d9cbe33868a14f1a3bac96aa','return asked','{"return": "RMA-0001", "serial": "PR-1002", "reason": "quality", "decision": "repair", "freight": "desk", "because": {"when": {"warranty": ["in"]}}, "freight_back": "desk", "book": null, "overruled_by": null}','f485a2f73b7e27be59fd50fee38c831e1af254a098cf3e8dcc95b59a24b0c14e');
INSERT INTO "journal" VALUES(49,'b693a3963736e39dd10dd9b4','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','wang','ticket','d9cbe33868a14f1a3bac96aa','return approved','{"return": "RMA-0001", "by": "wang", "lacking": 0, "note": null}','f9ea4aed8e03329f232a9c7483fdf0ab82ae54bd6c24d35be3b56c6fab1d8a23');
INSERT INTO "journal" VALUES(50,'23be58e3b0b567fdf704811e','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','d9cbe33868a14f1a3bac96aa','consented','{"purpose": "removal", "by": "Ms Example", "how": "phone", "quote": null, "clocks": []}','920ad486aea1c2314e4c91e7309b78a3b7569f427cb8f84de8312bf495ba2815');
INSERT INTO "journal" VALUES(51,'36d61b02180b8ee04bf6dfd6','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','d9cbe33868a14f1a3bac96aa','sent-away','{"return": "RMA-0001", "serial": "PR-1002", "freight": "desk", "clocks": []}','386acd541934775ca32051bd492e6ab4cd59c699cc4070ac1d83beb7c24dd5c0');
INSERT INTO "journal" VALUES(52,'847570482c67669be18dd989','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','d9cbe33868a14f1a3bac96aa','held','{"reason": "factory", "note": "sent away", "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T06:00:00Z"}]}','e697e237af6272cf865a3970ab3f807459c1d3c1b4e0e3ff09131427a06842a0');
INSERT INTO "journal" VALUES(53,'78240663f2ab11e71885411d','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','305f6b0184b885e41b01837a','logged','{"channel": "phone", "caller": null, "phone": null, "said": "scanner reads every second code", "summary": "scanner reads every second code", "priority": "P2", "tier": "standard", "region": "city", "kind": "fault", "contract": "C-0002", "typed": ["priority"], "assumed": ["region", "kind", "phase"], "terms": "223609dd179c666b22063000", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-04T09:30:00Z", "within": "2 working days"}]}','b33440a36821633810c76eb016f6dd765ad4e9a40528ef92ad710952193a26f8');
INSERT INTO "journal" VALUES(54,'8a9fb45b82551da4a6f5861d','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','7376d41f1225716ccf29c3f2','logged','{"channel": "phone", "caller": null, "phone": null, "said": "registration desk is down", "summary": "registration desk is down", "priority": "P3", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "55d095f1f1b040208a3417f0", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T03:45:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-05T09:30:00Z", "within": "3 working days"}]}','4b582eb4955f8a6d95dd65ea5f8329181701ae5388458bee9aabe67575e9ef4d');
INSERT INTO "journal" VALUES(55,'a2c7043a6d0891d9ea42fdf3','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','7376d41f1225716ccf29c3f2','classified','{"changed": {"priority": ["P3", "P1"], "severity": [null, "down"], "reach": [null, "group"]}, "terms": "1da6c36a501c407be6a67100", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "moved", "due": "2026-03-02T09:30:00Z", "was": "2026-03-05T09:30:00Z"}]}','48fa9832fe0bc74852741a1d07ea148299576ecd5d9309c030546099d13f719e');
INSERT INTO "journal" VALUES(56,'2cb21e7662b11852f4a5a610','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','7376d41f1225716ccf29c3f2','escalated','{"from": "1", "to": "2", "reason": "the board has to be measured", "clocks": []}','a692fdd2683d496fda6055a3a7d0fcea7fe31193b5a4df433b0a705d6d0f6fd7');
INSERT INTO "journal" VALUES(57,'574bee6a0cdacc5a2bd31bd3','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','305f6b0184b885e41b01837a','answered','{"text": "we look into it", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T04:00:00Z", "at": "2026-03-02T06:00:00Z", "late": "1h"}]}','a704f9682c41d6013cecfbe0118fbf1f46d2b4ac7cf1516d464016eba6c74a18');
INSERT INTO "journal" VALUES(58,'574bee6a0cdacc5a2bd31bd3','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','305f6b0184b885e41b01837a','contract extended','{"target": "answer", "number": "C-0002", "by": "1 month", "was": "2026-12-31", "ends_on": "2027-01-31"}','8cf49acfeb67bf2db03998d01687e2e0cc0a4545c6116930eb3d2bf1abbfbf34');
INSERT INTO "journal" VALUES(59,'3ca44954f76015d6d0b5c439','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','28f794c33ca3f32665c7758a','parts asked','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "because": "for the fair"}','f942dade185ca84fddc296cd4f151325d5c1fce84b334ef87d77a2a78b5e4d89');
INSERT INTO "journal" VALUES(60,'18549835a677881b2b6763a8','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','wang','request','28f794c33ca3f32665c7758a','request approved','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "lacking": 0, "note": null}','6a95395988a0b485ccd8fdb88b6feb118517dafd148ade251c6e78ab58356fe7');
INSERT INTO "journal" VALUES(61,'8d9918fa49d2293115391317','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": "REQ-0001", "note": null}','aea139d099eb98b7a1709ccbf234a43208b78bd07a3f02f2a9197a068eb41b3a');
INSERT INTO "journal" VALUES(62,'8d9918fa49d2293115391317','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','28f794c33ca3f32665c7758a','request issued','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "source": "warehouse"}','dde06e739a2713c37cca7b741dcf88da2b5119e03c71cb19bd63250bb10cf32a');
INSERT INTO "journal" VALUES(63,'3fd1785dbf046f1bf3a45eb4','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts counted','{"holder": "centre/Wang Lin", "part": "roller", "condition": "new", "counted": 1, "expected": 2, "engineer": "Wang Lin", "charged": 12000, "currency": "CNY", "decimals": 2}','81b80759ed08ff290b806c988628150434b31ceac64079b492452de18ced85cf');
INSERT INTO "journal" VALUES(64,'604c88b86d0caa534443eb7a','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','contract','d74731342a6e9a251b213c67','entitlement used','{"contract": "C-0001", "entitlement": "visit", "quantity": 1, "left": 3}','e6c01f417585bdeacef64e5cfd8d83f67941c7551e26e4f357a29fcf87f9d482');
INSERT INTO "journal" VALUES(65,'550843662d2433d47b566ad4','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','ced24993fa9bbabdc975a097','logged','{"channel": "phone", "caller": null, "phone": null, "said": "cannot log in", "summary": "cannot log in", "priority": "P1", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "1da6c36a501c407be6a67100", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T09:35:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T09:50:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','075d18b6e120a259b561ec99dec6f2e2770a56b9273a291b834bdfd129325efe');
INSERT INTO "journal" VALUES(66,'64928edb9583f1b5f84f8ff7','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','7376d41f1225716ccf29c3f2','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T08:15:00Z", "note": "time is running out", "due_at": "2026-03-02T09:30:00Z"}','759231d1b5ee182613a92fcb9e7bb0a2c4a2992d6678c20fe4fd57490c359e3e');
INSERT INTO "journal" VALUES(67,'64928edb9583f1b5f84f8ff7','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','7376d41f1225716ccf29c3f2','notices written','{"to": ["Head of service"]}','2af67c7fce6cfa696a529d97d2b491aff45d431f667e8cdfb0962dd6ef77a7b8');
INSERT INTO "journal" VALUES(68,'cadef29f6e5f0f3d3d86ab91','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','7376d41f1225716ccf29c3f2','person told','{"to": "Head of service", "way": "command"}','0c7a2af6d0d94a061be92d130d751b54f66420c032df849fa7b3ccfc7c75055e');
INSERT INTO "journal" VALUES(69,'8e031be94874f9eb3322cc56','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','ced24993fa9bbabdc975a097','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T09:27:30Z", "note": "time is running out", "due_at": "2026-03-02T09:30:00Z"}','7e4e4196aaa1459c4ea8b1c1811c1163b6b308101a512e40ad8ed9f0c7052e41');
INSERT INTO "journal" VALUES(70,'8e031be94874f9eb3322cc56','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','ced24993fa9bbabdc975a097','notices written','{"to": ["Head of service"]}','ef2119c367e918c3b86ba07fb3ba934616f1559fa2dc6d25c51fc0122d3a9a68');
INSERT INTO "journal" VALUES(71,'c1fcd889d071eba95b2cf9b4','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','7376d41f1225716ccf29c3f2','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','cf61a86fb65dd621eb23e9e27362703c31a7343d16169b7397a0f5f780626f11');
INSERT INTO "journal" VALUES(72,'c1fcd889d071eba95b2cf9b4','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','7376d41f1225716ccf29c3f2','escalated','{"from": "2", "to": "3", "because": {"target": "solve", "percent": 100}, "reason": null, "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}]}','a6e3e5fb2b5bcf97138846803025651a00953bf8780d067295ad78eeaa683750');
INSERT INTO "journal" VALUES(73,'c1fcd889d071eba95b2cf9b4','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','7376d41f1225716ccf29c3f2','left undone','{"what": "priority", "why": "{number} is {priority} already", "facts": {"number": "SD-000004", "priority": "P1"}}','dc981f8bf2da2bbf986ae0d858da20044b951098fdab7090dd639aa3c378a076');
INSERT INTO "journal" VALUES(74,'bee223223ee4cd2232bc04bb','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','ced24993fa9bbabdc975a097','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','806236e33cfd29ea0f16aa79e047af6910725f1e1ede10ce56da50c622835e81');
INSERT INTO "journal" VALUES(75,'bee223223ee4cd2232bc04bb','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','ced24993fa9bbabdc975a097','escalated','{"from": "1", "to": "2", "because": {"target": "solve", "percent": 100}, "reason": null, "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}, {"target": "answer", "change": "missed", "due": "2026-03-02T09:35:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T09:50:00Z"}]}','55c47ab9dd1a933f5c32ef0f011ccbe7b627bbeb45fd8392b83f8c305e4ca799');
INSERT INTO "journal" VALUES(76,'bee223223ee4cd2232bc04bb','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','ced24993fa9bbabdc975a097','left undone','{"what": "priority", "why": "{number} is {priority} already", "facts": {"number": "SD-000005", "priority": "P1"}}','8a6bc11bbba391cb04bb699948762a5126a61ac94b2e14ed13c58a78a9bd6d13');
INSERT INTO "journal" VALUES(77,'ccb05754f1b5f728ee45951d','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','ced24993fa9bbabdc975a097','time used','{"target": "solve", "percent": 150, "used_at": "2026-03-03T00:35:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','f62966d30553351333f66ce8fa7c7c9411830009a87b5747f71294a862f98143');
INSERT INTO "journal" VALUES(78,'ccb05754f1b5f728ee45951d','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','ced24993fa9bbabdc975a097','assigned','{"engineer": "Zhao Min", "was": null, "clocks": [], "because": {"station": "centre", "skill": null, "live": 0, "last_at": null}}','b07fc92038798a1090b9bec693e5623b5eaa16fd68e88750e5c8a1b55b56ac0a');
INSERT INTO "journal" VALUES(79,'5a211f865c34bc2a212b1116','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','ced24993fa9bbabdc975a097','person told','{"to": "Head of service", "way": "command"}','d7d8a511190ed989a8688f2d173f72851e97fdcd3a949d83056a914dab75d7f3');
INSERT INTO "journal" VALUES(80,'6a8fe35aed0a128916985cc6','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','429ee578d59b2ddb7c649263','logged','{"channel": "phone", "caller": null, "phone": null, "said": "called by mistake", "summary": "called by mistake", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "5a4e64ce64e8dd1ce7c84fdf", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','cf4b284686b2dd56a957bd429990f2b8879f0eaa888322121ab45efb03ea7fd5');
INSERT INTO "journal" VALUES(81,'59fc359547b59fd48c471248','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','429ee578d59b2ddb7c649263','cancelled','{"reason": "called by mistake", "clocks": [{"target": "answer", "change": "void", "due": "2026-03-03T03:00:00Z"}, {"target": "solve", "change": "void", "due": "2026-03-10T09:30:00Z"}]}','33937471ccb8b5cf89f07da3e25149689a730e63b8933abcf89e0744ecb106e5');
INSERT INTO "journal" VALUES(82,'bfa15c5c802491b480c00224','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','81580776987f381ef60f1048','logged','{"channel": "phone", "caller": null, "phone": null, "said": "how does it print", "summary": "how does it print", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "typed": ["warranty"], "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "5a4e64ce64e8dd1ce7c84fdf", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','d3e2a7299ee9dca80f9ce7305bbc8bfd9cd3d5e8e98f7626074375735189b47d');
INSERT INTO "journal" VALUES(83,'c8375f1c6241af16b86abf43','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','81580776987f381ef60f1048','ordered','{"visit": 1, "engineer": "Zhao Min", "clocks": [], "instead_of": null}','988b356ebc9c8f0a4c6bf7e7d1b81ad2f54131cd300c2123ca22fdb5813799da');
INSERT INTO "journal" VALUES(84,'ebb6c6dad24219965a5d724b','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','81580776987f381ef60f1048','arrived','{"visit": 1, "engineer": "Zhao Min", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-03T03:00:00Z", "at": "2026-03-03T01:00:00Z", "spare": "2h"}]}','3b59c5d125c5f5de8dc376743bd15e1cbad3ca1d722a44c1d89f90e2a7e37d72');
INSERT INTO "journal" VALUES(85,'3639c3aeb6e3684a783be16f','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','81580776987f381ef60f1048','recorded','{"visit": 1, "form": {"fault": "none", "cause": "no training", "action": "explained", "result": "they know how", "minutes": 30, "covered": {"parts": "free", "work": "free", "because": "in warranty"}}, "was": {}, "clocks": []}','12af7ce11d906ff45d676df14fa8e0f6f8cf3aec0853f31b8666d48f6aa25887');
INSERT INTO "journal" VALUES(86,'3639c3aeb6e3684a783be16f','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','81580776987f381ef60f1048','charged','{"visit": 1, "because": "in warranty", "lines": [{"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "in warranty"}, {"kind": "work", "item": "labour", "quantity": 1, "unit": "30m", "unit_price": 6000, "list_amount": 6000, "amount": 0, "because": "in warranty"}], "total": 0, "currency": "CNY", "decimals": 2}','8656193fc07b870bd82083fd9abd16825c131227e95b7c9d5d8c3e3814748a39');
INSERT INTO "journal" VALUES(87,'3639c3aeb6e3684a783be16f','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','81580776987f381ef60f1048','finished','{"visit": 1, "engineer": "Zhao Min", "clocks": []}','f5e8858bfd0855f8619476ad774b82a31c86fbe0b77570002017a9c6c2ac2108');
INSERT INTO "journal" VALUES(88,'853487505af9f626ae20dcbb','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','81580776987f381ef60f1048','resolved','{"cause": "no training", "solution": "explained", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-10T09:30:00Z", "at": "2026-03-03T01:00:00Z", "spare": "5 working days"}]}','f3bd90e67a499e772e529b285f2ca831ee25ac97038e1966b0075aa06ade9f22');
INSERT INTO "journal" VALUES(89,'8f285a3b4265daebcbdb81c4','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','81580776987f381ef60f1048','closed','{"note": "content", "clocks": []}','f75eefd2a8997108095fb4785644f62e71b2495d09a0e08b3d3562276749a21f');
INSERT INTO "journal" VALUES(90,'1eeeacc0e39293c44c482c15','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','81580776987f381ef60f1048','reopened','{"reason": "again", "clocks": [{"target": "solve", "change": "resumed", "due": "2026-03-10T09:30:00Z"}]}','4fecb48c0184be297619d230cf43bcd4e2e3a978be4076c723bb7b0cf5271a8d');
INSERT INTO "journal" VALUES(91,'def33f38cd4b94c02a215b1a','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','customer','7110e04ad7c540811db73c85','customer added','{"number": "CU-0004", "name": "Sample School", "phones": []}','23162f25a0222f6aff52e627b6ea0a1f8d4644e7bb9631ce17241ca221d1ac9f');
INSERT INTO "journal" VALUES(92,'def33f38cd4b94c02a215b1a','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','ticket','94a59b1176da4e04701c1dae','logged','{"channel": "phone", "caller": null, "phone": null, "said": "Door, Lock, Stuck", "summary": "Door, Lock, Stuck", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "typed": ["priority"], "assumed": ["region", "tier", "kind", "phase"], "terms": "5a4e64ce64e8dd1ce7c84fdf", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T02:30:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','8ec44945cc5cab14e622b2d8fc372a63e5286c63ecf71ec224547745271813b8');
INSERT INTO "journal" VALUES(93,'def33f38cd4b94c02a215b1a','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','engineer','43ab1f024929276ab35b2c0a','engineer added','{"name": "Ada", "station": null}','5827bb534a3bd0ad5639f595563f66da7e4dbbfc45287f37fda3f01a7689a45e');
INSERT INTO "journal" VALUES(94,'def33f38cd4b94c02a215b1a','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','ticket','94a59b1176da4e04701c1dae','assigned','{"engineer": "Ada", "was": null, "clocks": []}','b2fd486b496e521025ced8ee9dc7b832b7026fb6d88e03a9469dbcc921898051');
INSERT INTO "journal" VALUES(95,'def33f38cd4b94c02a215b1a','2026-03-02T00:50:00Z','2026-03-02T00:50:00Z','Ada','ticket','94a59b1176da4e04701c1dae','resolved','{"cause": "not recorded", "solution": "not recorded in the log", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T02:30:00Z", "at": "2026-03-02T00:50:00Z", "spare": "1h40m"}, {"target": "solve", "change": "met", "due": "2026-03-09T09:30:00Z", "at": "2026-03-02T00:50:00Z", "spare": "5 working days"}]}','fda44c39968a07abaf8f42aea11555ce89e06bfc989fbfb373c0e5f99001b3f9');
INSERT INTO "journal" VALUES(96,'def33f38cd4b94c02a215b1a','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','94a59b1176da4e04701c1dae','imported','{"file": "incidents.csv", "rows": 2, "through": "2026-03-02T00:50:00Z"}','8254468faa54f624278a47b5946b5680d5c69374e0cc42afb8a72ee79489b50e');
INSERT INTO "journal" VALUES(97,'2fa7d7292dc7f9551dde6914','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','engineer','31cf6b695721140ebdc0c2ea','engineer changed','{"name": "Zhao Min", "changed": {"capacity": 8}}','08558d93e902ee13e2736b19543344463adfd9650e054a07ee496622bd051025');
INSERT INTO "journal" VALUES(98,'62b725c6c3a80ff35b783d2e','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','engineer','31cf6b695721140ebdc0c2ea','engineer away','{"name": "Zhao Min", "since": "2026-04-30T16:00:00Z", "until": "2026-05-05T16:00:00Z", "note": "on leave"}','674523c1ad6a9b0b28af55ac38dc884c1e347d5f3be6dbeb44be95384352d41d');
INSERT INTO "journal" VALUES(99,'5f66d28c4d718b2216629faa','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','7376d41f1225716ccf29c3f2','appointed','{"visit_at": "2026-03-05T06:00:00Z", "visit_until": "2026-03-05T08:00:00Z", "asked_by": "desk", "note": null, "clocks": []}','af2a41114912a6e408e3fd6b1f26aa277c9026e70efa5274af54d324f005f5d6');
INSERT INTO "journal" VALUES(100,'2a2428e5ef3906e1271830bd','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','7376d41f1225716ccf29c3f2','held','{"reason": "customer", "note": null, "ends_at": "2026-03-06T01:00:00Z", "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "held", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "held", "due": "2026-03-02T09:30:00Z"}]}','6959fbed5ed4e1727548f02779ead1264d1dba8ee4343eefcf074b2b9758c1e6');
INSERT INTO "journal" VALUES(101,'7903d657a8ff9b2e8194efcd','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','0bd5317e763e27a351de002d','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the printer jams again", "summary": "the printer jams again", "priority": "P3", "tier": "gold", "region": "county", "kind": "fault", "equipment": "PR-1001", "contract": "C-0001", "follows": "SD-000001", "typed": ["region", "kind"], "assumed": ["priority", "phase"], "terms": "ac2dfa34864c2395fdf3a417", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-04T01:15:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-04T01:30:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "3 working days"}]}','6c7966b0c46dbad41e22005f071e4b008154ae037fa53fe365d7fe70023193f1');
INSERT INTO "journal" VALUES(102,'7903d657a8ff9b2e8194efcd','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','96e001a5c8a59001e6d415f9','followed','{"number": "SD-000008", "said": "the printer jams again"}','0ebd99638df1b8873eee9177c8e1692eed4f510c09a8cb6d0f237ef6c5b72275');
INSERT INTO "journal" VALUES(103,'3c521d1d8b19c555d331d998','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','ced24993fa9bbabdc975a097','classified','{"entered_why": "it was never critical", "changed": {"priority": ["P1", "P2"]}, "corrects": "550843662d2433d47b566ad4 logged 2026-03-02T09:20:00Z", "put_right": {"550843662d2433d47b566ad4 logged 2026-03-02T09:20:00Z": "1da6c36a501c407be6a67100"}, "clocks": []}','4b6410b11d8c2ce127a3ad6b5d2e83f3ab3ba142bdeb883da9d5c2eb76cf3e43');
INSERT INTO "journal" VALUES(104,'56dbdf261b1e51667aa7b76d','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','252373fe760320d60e5175bd','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the screen is dark", "summary": "the screen is dark", "priority": "P1", "tier": "standard", "region": "city", "kind": "fault", "typed": ["priority"], "assumed": ["region", "tier", "kind", "phase"], "terms": "752adaa2668d4dafdfd7ac19", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-04T01:30:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-05T01:00:00Z", "within": "8h"}]}','5530c6bf48b1952cf601a9cc63339a3d5c315d139fc576e3140cb4d0952607e7');
INSERT INTO "journal" VALUES(105,'61d51b2bcf4b71e79bf6c44c','2026-03-04T01:10:00Z','2026-03-04T03:00:00Z','tester','ticket','252373fe760320d60e5175bd','answered','{"entered_why": "written on paper", "text": "told them to wait", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-04T01:30:00Z", "at": "2026-03-04T01:10:00Z", "mended": "2026-03-04T01:30:00Z", "spare": "20m"}]}','9ea4b4870a34738f96fe30061e24c63bc51a0cc7b31a238630fdc7378737171c');
INSERT INTO "journal" VALUES(106,'d40769edd2a5c047ba507cc3','2026-03-06T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','7376d41f1225716ccf29c3f2','resumed','{"foreseen": true, "clocks": [{"target": "answer", "change": "resumed", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "resumed", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "resumed", "due": "2026-03-02T09:30:00Z"}]}','9276c0ce8763dee2b19dcf60d17d08e4f6491ad455451edf6ffc40c9f4555ef8');
INSERT INTO "journal" VALUES(107,'7a8a8e229d8cab60ab5de949','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','915829f11063add506792b8e','training planned','{"number": "TR-0001", "course": "use", "starts": "2026-03-31T06:00:00Z", "trainer": "Wang Lin", "place": "North wing", "customer": "Example Clinic", "places": 8}','fedf10252e891f8c1876a0f772b6fb7f27b38c2df7f0867e982389ed40dfa3d8');
INSERT INTO "journal" VALUES(108,'bc0bf6892f26d09c898ed734','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','contract','d74731342a6e9a251b213c67','entitlement used','{"contract": "C-0001", "entitlement": "training", "quantity": 1, "left": 0}','c215d2b9b8a50660c226b5e9fe1b731a5aaa9d5839d2b9833796738c29ab7ead');
INSERT INTO "journal" VALUES(109,'bc0bf6892f26d09c898ed734','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','915829f11063add506792b8e','training enrolled','{"number": "TR-0001", "course": "use", "name": "Ms Hu", "customer": "Example Clinic", "contract": "C-0001", "entitlement": "training", "amount": null, "currency": null, "decimals": null}','c4a4ab6feeb0528752e40f9069c26e7c8de604ff8f776cd104c8f9f09c627bc8');
INSERT INTO "journal" VALUES(110,'bc0bf6892f26d09c898ed734','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','915829f11063add506792b8e','training enrolled','{"number": "TR-0001", "course": "use", "name": "Mr Li", "customer": "Example Clinic", "contract": null, "entitlement": null, "amount": 0, "currency": "CNY", "decimals": 2}','7f3b360640505d2cc812d2be3b98bf4b54ad6dd609df86cf554e04fd5d9e09fc');
INSERT INTO "journal" VALUES(111,'136bba5438fdc69fb964a71f','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','915829f11063add506792b8e','training enrolled','{"number": "TR-0001", "course": "use", "name": "Zhao Min", "customer": null, "contract": null, "entitlement": null, "amount": null, "currency": null, "decimals": null}','787a8b11c0d24fc05320a4005f5d6d562c0d458bc0829f6f618570ac2e7a9b50');
INSERT INTO "journal" VALUES(112,'22f797026039c092ac4d8877','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','915829f11063add506792b8e','training held','{"number": "TR-0001", "course": "use", "enrolled": 3}','9a8f33c530034af757b36961312c5c74e9bab8b6f1b4af1ba2affae05a4ae458');
INSERT INTO "journal" VALUES(113,'22f797026039c092ac4d8877','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','915829f11063add506792b8e','training judged','{"number": "TR-0001", "course": "use", "name": "Mr Li", "present": true, "mark": 85, "passed": true, "certificate": "CE-0001", "was": {"present": null, "mark": null, "passed": null, "certificate": null}}','ac0cdedf97e0da33c078d7b9032accf43eae0b195364eafcb03045a674127d4c');
INSERT INTO "journal" VALUES(114,'22f797026039c092ac4d8877','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','915829f11063add506792b8e','training judged','{"number": "TR-0001", "course": "use", "name": "Ms Hu", "present": false, "mark": null, "passed": false, "certificate": null, "was": {"present": null, "mark": null, "passed": null, "certificate": null}}','2bad98033ec86ea41bd0da154d888417849c1635f6c62b9d70bb222355c1d1b5');
INSERT INTO "journal" VALUES(115,'22f797026039c092ac4d8877','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','31cf6b695721140ebdc0c2ea','engineer changed','{"name": "Zhao Min", "changed": {"skills": ["installation", "soldering"]}}','2ce8115de3b0113ef52951c33b02f3b32783917e12d0291cfaf5cfaf7f9b92ec');
INSERT INTO "journal" VALUES(116,'22f797026039c092ac4d8877','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','915829f11063add506792b8e','training judged','{"number": "TR-0001", "course": "use", "name": "Zhao Min", "present": true, "mark": 70, "passed": true, "certificate": "CE-0002", "was": {"present": null, "mark": null, "passed": null, "certificate": null}}','ebbbe47b37888ccdbc0d0447c41b64a5d26228243e80a194be367581e6b08b38');
INSERT INTO "journal" VALUES(117,'dfa9b2f590871e3c2fc4cb9d','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','1c6db896cbff311f5e1d0fe0','training planned','{"number": "TR-0002", "course": "use", "starts": "2026-04-20T01:00:00Z", "trainer": null, "place": null, "customer": null, "places": null}','1ec8c259b83b4884800373e455645e22f40e3dbf0b1673e3412e6874628847f2');
INSERT INTO "journal" VALUES(118,'683650d7c57bb9de289a8ef0','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','d5fdee7e62327848891d42ec','assessed','{"number": "AS-0001", "month": "2026-03", "rule": "tidy", "who": "Wang Lin", "about": "SD-000001/1", "fact": {"check": "tidy"}, "because": null, "penalty": 2000, "currency": "CNY", "decimals": 2}','5380d391da7b3bd5cd5339adc6615d74fe2de5c88f7e2c232685ee460240fc12');
INSERT INTO "journal" VALUES(119,'ef15ab2308db1751ed8e4543','2026-03-20T02:00:00Z','2026-04-01T01:00:00Z','tester','engineer','d5fdee7e62327848891d42ec','assessed','{"number": "AS-0002", "month": "2026-03", "rule": "calls", "who": "Wang Lin", "about": "SD-000001", "fact": null, "because": "line engaged", "penalty": 10000, "currency": "CNY", "decimals": 2}','eb5ec9234c4791c975f5d0f010282ebb42eb6eaa9a75a3f6b33d00cc7e9a43f1');
INSERT INTO "journal" VALUES(120,'16610e72377f385e0c35b7d6','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','d5fdee7e62327848891d42ec','assessment waived','{"number": "AS-0002", "month": "2026-03", "rule": "calls", "who": "Wang Lin", "about": "SD-000001", "fact": null, "because": "line engaged", "penalty": 10000, "currency": "CNY", "decimals": 2, "waived_because": "the line was down"}','1d0007525cd64da434fbedd8ca7c0573de65938ddc53c77589fb1b62797bae47');
INSERT INTO "journal" VALUES(121,'e33c71e38e892d662b24ee9f','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','assessment','2026-03','assessment closed','{"month": "2026-03", "count": 2}','27a39f05913f23cd0513d614704cdc95f305e5e2d2960f8dbc60a23f38bf1c78');
INSERT INTO "journal" VALUES(122,'4d376acf44e0fb9b517aa7e7','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','d5fdee7e62327848891d42ec','assessment told','{"name": "Wang Lin", "month": "2026-03", "by": null, "late": false}','c907365f05fbf78a07dd21b80183be1e0bbbea6f985c427ee22e62c094a680a3');
INSERT INTO "journal" VALUES(123,'85b9d70419a77b86385e3f9e','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','d3c9cc61daf6c53bac3d4f5d','turnover entered','{"customer": "Sample Dealer", "month": "2026-02", "amount": 2000000, "was": null, "basis": "payments", "currency": "CNY", "decimals": 2}','dfe32c2ee27233db8db229fecab7246a1adac7ccf6d89f8ebc860cbaf181bcc6');
INSERT INTO "journal" VALUES(124,'0f7cf6d8b6d35426029acea7','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','d3c9cc61daf6c53bac3d4f5d','quarter settled','{"customer": "Sample Dealer", "quarter": "2026Q1", "basis": "payments", "turnover": 2000000, "budget": 30000, "carried_in": 0, "spent": 14000, "charged": 0, "paid": 0, "carried_out": 16000, "forfeited": 0, "currency": "CNY", "decimals": 2, "forfeited_why": null}','ba2ba4ec48f29a681f51eb81dcb3e8351be5f0133ce2daf6d306aeb0df28a524');
INSERT INTO "journal" VALUES(125,'a6e456cc18607a53c8abfeb5','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','d3c9cc61daf6c53bac3d4f5d','turnover entered','{"customer": "Sample Dealer", "month": "2026-04", "amount": 100000, "was": null, "basis": "payments", "currency": "CNY", "decimals": 2}','ad08a574f974513bac70e9da16657cba97d43674dfd69b2a72b7d777f4a71dfc');
INSERT INTO "journal" VALUES(126,'036d5f56e7faf11f97711535','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','8fc6d73cca0ab0a3c60eb201','customer added','{"number": "CU-0005", "name": "Sample Dealers", "phones": ["010 5550 0007 ext 12"]}','fb0df7f766a5bfb9bccf0d1db1d7519eb0f158128b663855369e15016628c79c');
INSERT INTO "journal" VALUES(127,'407502f2a5f1a4359fae0a9d','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','d3c9cc61daf6c53bac3d4f5d','customer merged','{"name": "Sample Dealers", "number": "CU-0005", "into": "Sample Dealer", "into_number": "CU-0003", "had": {}, "filled": {}, "was": {"id": "8fc6d73cca0ab0a3c60eb201", "name": "Sample Dealers", "region": null, "tier": null, "phase": null, "address": null, "phones": ["010 5550 0007 ext 12"], "number": "CU-0005"}}','4dc90a058b61e96da1b64383d40f2d3eb28fa330b8d67054e420f225fbc9a20e');
INSERT INTO "journal" VALUES(128,'03f432aa3418468e6beadbf2','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','contract','ccdcefb6e522abdf66dfed45','contract extended by hand','{"number": "C-0002", "was": "2027-01-31", "ends_on": "2027-06-30", "why": "goodwill"}','74ed5d36cf9606d740de19ba963868b1f16736d645cd2af92527b74cb59e08da');
INSERT INTO "journal" VALUES(129,'4440030cd6471626f85e08b5','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','96e001a5c8a59001e6d415f9','surveyed','{"survey": "A-0001", "key": "service", "marks": {"attitude": 5}, "words": {}, "says": "came at once", "opinion": "service", "answered_by": "Li Na", "how": "phone", "clocks": []}','9b1af01cd1c7ca7ec6b335d27d2da688be00184d5633217f53e24c8e9ba78ec3');
INSERT INTO "journal" VALUES(130,'2a1d0888674f9ae2725eeaf6','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','d9cbe33868a14f1a3bac96aa','not reached','{"survey": "A-0002", "key": "service", "how": null, "says": null}','c41897531be88e65ac0bfcf80681555bb6230f4b1145c5d3f64d8e89994b170a');
INSERT INTO "journal" VALUES(131,'686f9c5c4b3dc4e4a7454340','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','632e898586fe1eaa3d75ae88','contact changed','{"customer": "Example Clinic", "name": "Li Na", "changed": {"left_on": "2026-04-01"}, "was": {"left_on": null}}','c09422970967939eff48bfabb460f0379260cfec3cffa8070fd84d661b6bc221');
INSERT INTO "journal" VALUES(132,'00d710b790efa551202b8e53','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','afa92e05677b00c2c53e5471','equipment changed','{"serial": "PR-1002", "changed": {"plate": "豫A12345", "note": "in the van"}, "was": {"plate": null, "note": null}}','180755e01e7887894a1dac6a62926dc39b0d616ad599bc8e2f9831f78c203a19');
INSERT INTO "journal" VALUES(133,'677e1cc75d2ce9f39ed88a98','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','5405cef3a47365b1b43003a4','logged','{"channel": "phone", "caller": null, "phone": null, "said": "a slip", "summary": "a slip", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "5a4e64ce64e8dd1ce7c84fdf", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','3253fbbde1196c7eb42a4be585717911915985a2c855bf143ca4e963de3f2028');
INSERT INTO "journal" VALUES(134,'b999f6c9bb412cd53630a3b3','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','5405cef3a47365b1b43003a4','undone','{"of": [{"kind": "logged", "data": {"channel": "phone", "caller": null, "phone": null, "said": "a slip", "summary": "a slip", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "5a4e64ce64e8dd1ce7c84fdf"}}], "withdrawn": "SD-000010", "clocks": []}','945ced7454204eb93b821da9fcefb0bd7efeb5e692301ad3c39fb9a3939d01b5');
INSERT INTO "journal" VALUES(135,'2563ec15a649e5a3154921a3','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','b511193fc8ff4ad50f1d457d','logged','{"channel": "phone", "caller": null, "phone": null, "said": "does anybody come?", "summary": "does anybody come?", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "5a4e64ce64e8dd1ce7c84fdf", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','e66ae1e5c38b2827e46a916f42ac8991f5b3f418b0b26f63fb0d2f72bbb4b2c4');
INSERT INTO "journal" VALUES(136,'3c698d26365ef6c8b4ea0e9f','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','ceb208b84bf5456d14459b9d','logged','{"channel": "phone", "caller": null, "phone": null, "said": "logged twice", "summary": "logged twice", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "5a4e64ce64e8dd1ce7c84fdf", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','a95b2617fff1fd83cd9829921c0c9caf44db35f7c138e9fa6b1502b65fcc704f');
INSERT INTO "journal" VALUES(137,'4a7a869c27195abc8bf2d85e','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','ceb208b84bf5456d14459b9d','edited','{"changed": {"summary": ["logged twice", "does anybody come"], "caller": ["", "Mr Sample"]}, "typed": ["summary", "caller"]}','c3784a879cbc934ebc2a593f01a6520e8b40e008359db727f1d4e5e9f9abe210');
INSERT INTO "journal" VALUES(138,'3975badf30580ef908d1cb11','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','b511193fc8ff4ad50f1d457d','called','{"clocks": [], "channel": "phone", "caller": null, "phone": null, "said": "logged twice", "told_of": "SD-000012", "told_by": "tester", "entered_why": null}','2e257f2f3b2726238698adef84bd9f4686e082289849bba656815973d3413fa5');
INSERT INTO "journal" VALUES(139,'3975badf30580ef908d1cb11','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','ceb208b84bf5456d14459b9d','merged','{"into": "SD-000011", "clocks": [{"target": "answer", "change": "void", "due": "2026-04-01T03:00:00Z"}, {"target": "solve", "change": "void", "due": "2026-04-09T09:30:00Z"}]}','b488d240a22803167466c6f557a1e500877d9ef7e62f54b4e59e9c3016a74761');
INSERT INTO "journal" VALUES(140,'3975badf30580ef908d1cb11','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','b511193fc8ff4ad50f1d457d','duplicate merged','{"number": "SD-000012", "calls": 1, "files": 0, "clocks": []}','1c7dd47fdbe2e5724d49272e61468418ae298df898e523a989fc4aa77a2acd5b');
INSERT INTO "journal" VALUES(141,'4ac93dfc46b8d507e43e683f','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','33cc36ba2744e6ce0046ae67','customer added','{"number": "CU-0006", "name": "Sample Works", "phones": []}','bf11965b0dc5ce646842f99c964db00f721027d2b4d58402daaf877cd721e92b');
INSERT INTO "journal" VALUES(142,'c599a4b3f029d756d4491719','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','b3978212452c03eb822f7242','customer added','{"number": "CU-0007", "name": "Li Na", "phones": []}','50df34fc1c74326332058798c8c8330ee03a8d6cd089d2b1afcd85bff19a6c31');
INSERT INTO "journal" VALUES(143,'c599a4b3f029d756d4491719','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','3df0e50bc5cace1cf8e928ff','logged','{"channel": "mail", "caller": "Li Na", "phone": null, "said": "no sound\nsince nine", "summary": "no sound", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "5a4e64ce64e8dd1ce7c84fdf", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','3651b897940e631daeb3725cbad7b25670406bdc6daca0e3d78081550596284a');
INSERT INTO "journal" VALUES(144,'c599a4b3f029d756d4491719','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','b3978212452c03eb822f7242','contact added','{"customer": "Li Na", "name": "Li Na", "site": null, "role": null, "phone": null, "mail": "li@example.invalid"}','a8aba3ce97ecc869a213642d9f75c6f63f7cd78f0027aec201c34294bf8c1830');
INSERT INTO "journal" VALUES(145,'c599a4b3f029d756d4491719','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','3df0e50bc5cace1cf8e928ff','mailed','{"from": "li@example.invalid", "message_id": "<1@example.invalid>"}','3ea68221a9bec1b292d3e6d9a110caa3c4f12ee2402fb8a00a33fa4646748a53');
INSERT INTO "journal" VALUES(146,'bc0cb1133abccdbb0517068f','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','b511193fc8ff4ad50f1d457d','ordered','{"visit": 1, "engineer": "Wang Lin", "clocks": [], "instead_of": null, "along": ["Zhao Min"]}','0c14ee7b19ea75e7d3bfaf0d8a3553df6bbb27a74e06089cf60653c46583b37c');
INSERT INTO "journal" VALUES(147,'2df76d837927ff768c046c45','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','df489573d0ca72183e66c111','task added','{"number": "T-0001", "what": "send the manual", "customer": "Example Clinic", "due": "2026-04-03", "engineer": "Wang Lin", "role": null}','13beaff8e0b6eb4e5dd85e0c65f13e9c13be1ea33c97136142e6e6a9ce9655dd');
INSERT INTO "journal" VALUES(148,'76d5cb9b5cefd9542e967e39','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','df489573d0ca72183e66c111','task put off','{"number": "T-0001", "what": "send the manual", "customer": "Example Clinic", "about": null, "was": "2026-04-03", "due": "2026-04-08", "why": "they are on holiday"}','72ea0deafc981c0fc66a79133215f99bc5f9b3bf0417f2336a51ee9a143a9a1a');
INSERT INTO "journal" VALUES(149,'550420e47fcf0de3361a98bf','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','afa92e05677b00c2c53e5471','equipment accepted','{"serial": "PR-1002", "stage": "final", "accepted_on": "2026-04-01", "accepted_by": "Ms Example", "remark": null, "was": null}','b81a5b3dd961a0ffddd8f6c399c1c372a408948284969b69716941fdab9a3463');
INSERT INTO "journal" VALUES(150,'550420e47fcf0de3361a98bf','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','afa92e05677b00c2c53e5471','equipment changed','{"serial": "PR-1002", "changed": {"accepted_on": "2026-04-01"}, "was": {"accepted_on": "2026-02-02"}}','b8bcffa3b30d9b82a3612a14185d5ee4656e8c35ce8fb5aa5bab1e2f4d6feff2');
INSERT INTO "journal" VALUES(151,'550420e47fcf0de3361a98bf','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','afa92e05677b00c2c53e5471','file kept','{"of": "PR-1002", "number": 1, "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','09922f852fd8ac6aa0ec79077eb4faf1e974aa8e4b0ee48a5010703f29b552da');
INSERT INTO "journal" VALUES(152,'0687cec6bc4c951b432df9ea','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','afa92e05677b00c2c53e5471','card received','{"serial": "PR-1002", "number": null, "dealer": "Sample Dealer", "sold_on": "2026-02-01", "received_on": "2026-02-10", "void_because": null, "was": null}','1813a42c78a34873aadfafff4b9269a4b1089b680151cd03eae8b5d1f87559b8');
INSERT INTO "journal" VALUES(153,'ce8a56de091826ae53540aed','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','6720fee99c138b873c992e97','task planned','{"number": "T-0002", "what": "count the spares", "customer": null, "about": "centre", "due": "2026-04-30", "rule": "count", "engineer": null, "role": null}','aa2d5f8582171a973b2171cf406ec881dfee836921048c81aaa80ca4c92b3914');
INSERT INTO "journal" VALUES(154,'ce8a56de091826ae53540aed','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','7882c5a0793cba1170ef7f82','task planned','{"number": "T-0003", "what": "count the spares", "customer": null, "about": "north", "due": "2026-04-30", "rule": "count", "engineer": null, "role": null}','6a305920e109389c7aac9e38e711cfaa13dac3d82825104a7de39419e794c43f');
INSERT INTO "journal" VALUES(155,'ce8a56de091826ae53540aed','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','068fa14920ca094ce5a110d3','task planned','{"number": "T-0004", "what": "Fault", "customer": "Example Clinic", "about": "C-0001", "due": "2026-04-30", "rule": "visit", "engineer": null, "role": null}','3fe33322a58198e272b162ea1956c3043f6962537f0b69dbd0e9f6a8e7371e36');
INSERT INTO "journal" VALUES(156,'ce8a56de091826ae53540aed','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','015a1421def75cb310589f99','task planned','{"number": "T-0005", "what": "Fault", "customer": "示例诊所", "about": "C-0002", "due": "2026-04-30", "rule": "visit", "engineer": null, "role": null}','3fed512065d4fe6a1f2f4c155ed38da456b2b6b9bbd2cd3355ee6a396071f7c5');
INSERT INTO "journal" VALUES(157,'89059c1c01f0ff8d3e399588','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','b511193fc8ff4ad50f1d457d','arrived','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "answer", "change": "met", "due": "2026-04-01T03:00:00Z", "at": "2026-04-01T01:00:00Z", "spare": "2h"}]}','178cff7a10266b63fb284c4a6d9162de378fbf974dc2e30a25906708d22f22bb');
INSERT INTO "journal" VALUES(158,'6a4f4350b6c7ecc23d4aa3d8','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','b511193fc8ff4ad50f1d457d','recorded','{"visit": 1, "form": {"place": "third floor", "advice": "do not bend it", "covered": {"parts": "price", "work": "price", "because": "out of warranty"}, "checklist": {"tidy": true}, "work": {"training": 1}, "methods": {"training": "at the machine"}, "found": ["cable loose"]}, "was": {}, "clocks": []}','330a1ff0f3660c1899228f1f68d9f36c85c707664bd1c123caf4d09b17a36e67');
INSERT INTO "journal" VALUES(159,'6a4f4350b6c7ecc23d4aa3d8','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','a3ea7bb0154b9a4dbc3b6da9','logged','{"channel": "phone", "caller": null, "phone": null, "said": "cable loose", "summary": "cable loose", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "follows": "SD-000011", "typed": ["region"], "assumed": ["priority", "tier", "kind", "phase"], "terms": "5a4e64ce64e8dd1ce7c84fdf", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','0e6a4280ea8d01c1371a6e0a3d1459f78d51eea7df85fc5a8775ecb674f8552d');
INSERT INTO "journal" VALUES(160,'6a4f4350b6c7ecc23d4aa3d8','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','b511193fc8ff4ad50f1d457d','followed','{"number": "SD-000014", "said": "cable loose"}','b673991096b40e87e2e9b25eb3f3f236ab05dc1bb363c75beca068652d7ba5c4');
INSERT INTO "journal" VALUES(161,'6a4f4350b6c7ecc23d4aa3d8','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','b511193fc8ff4ad50f1d457d','charged','{"visit": 1, "because": "out of warranty", "lines": [{"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 8000, "because": null}, {"kind": "work", "item": "training", "quantity": 1, "unit": "place", "unit_price": 20000, "list_amount": 20000, "amount": 20000, "because": null}], "total": 28000, "currency": "CNY", "decimals": 2}','8e770bd23e2c4d01cc85f8b64647c49c86a4d9f351bf2c20cf5e036b53983a9a');
INSERT INTO "journal" VALUES(162,'891b5979d81afd9916c38646','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','b511193fc8ff4ad50f1d457d','judged','{"visit": 1, "form": {"tidy": false}, "was": {"tidy": true}, "note": null}','0c59e272a238fca634f34600aec47271d2045503758884b3b271f4d5b3c0cda0');
INSERT INTO "journal" VALUES(163,'e4174d7e4700142da0a7e9ce','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','article','075d759ecefc9f7ea57750f9','article added','{"number": "K-0001", "title": "nobody knows how it prints", "equipment": null, "code": null, "symptom": "how does it print", "cause": "no training", "solution": "explained", "ticket": "SD-000007"}','8996cac5ed16c9d8b88b00fe305ecdcd39e1e87bd0108eae8d8010bf8911a747');
INSERT INTO "journal" VALUES(164,'9b2db77b3381a2c1a0932f3a','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','8f8c82838411433f51a6240f','logged','{"channel": "phone", "caller": null, "phone": null, "said": "how does it print now", "summary": "how does it print now", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "5a4e64ce64e8dd1ce7c84fdf", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T04:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','5b1aeef2dfbe82b866a87d2c0e4abde36444c88cff49ce4ce9b759481f3042c7');
INSERT INTO "journal" VALUES(165,'83eb4248c53f7c0eb6da0395','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','8f8c82838411433f51a6240f','resolved','{"cause": "no training", "solution": "explained", "clocks": [{"target": "answer", "change": "met", "due": "2026-04-01T04:00:00Z", "at": "2026-04-01T02:00:00Z", "spare": "2h"}, {"target": "solve", "change": "met", "due": "2026-04-09T09:30:00Z", "at": "2026-04-01T02:00:00Z", "spare": "5 working days"}]}','52818a203693643ebcb22d124a78399bbfb147bddcac531c4e138a9f90bd8989');
INSERT INTO "journal" VALUES(166,'83eb4248c53f7c0eb6da0395','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','8f8c82838411433f51a6240f','article used','{"article": "K-0001", "title": "nobody knows how it prints"}','7587a0019a171154ccea6907dcfe803bc4c4bac12a22cdda682a7ee8eeb61f93');
INSERT INTO "journal" VALUES(167,'f8df54b4c557e564cd88b249','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','1f8023f76447eded1e8b3dd5','logged','{"channel": "phone", "caller": "Ms Example", "phone": null, "said": "nobody came", "summary": "nobody came", "priority": "P3", "tier": "standard", "region": "city", "kind": "complaint", "contract": "C-0002", "typed": ["region", "kind"], "assumed": ["priority", "phase"], "terms": "5a4e64ce64e8dd1ce7c84fdf", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T04:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','cee0830e808778482b5f7643ad35a8c26c5d8ce7e256201ee77d1be970451ec8');
INSERT INTO "journal" VALUES(168,'f8df54b4c557e564cd88b249','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','1f8023f76447eded1e8b3dd5','complaint about','{"number": "SD-000016", "about": "SD-000002", "engineer": "Wang Lin"}','c8c1c770338843a08e14c9a5702fda3294f5e0dd3a05f2902c793deb1a3e4987');
INSERT INTO "journal" VALUES(169,'f8df54b4c557e564cd88b249','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','d9cbe33868a14f1a3bac96aa','complained','{"number": "SD-000016", "engineer": "Wang Lin", "said": "nobody came", "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-09T09:30:00Z"}]}','b78e200e5935b1ae37628b6dd4e72bb10d8a2668d5e885bd65636343b8ead5fb');
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
INSERT INTO "kept_file" VALUES('equipment','afa92e05677b00c2c53e5471',1,'photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-04-01T01:00:00Z');
CREATE TABLE loan (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  equipment_id TEXT NOT NULL REFERENCES equipment (id),
  lent_at TEXT NOT NULL,
  due_at TEXT NOT NULL,
  back_at TEXT,
  CHECK (back_at IS NULL OR back_at >= lent_at)
) STRICT;
INSERT INTO "loan" VALUES('5c22719cf0d16a60f546e697','d9cbe33868a14f1a3bac96aa','10bf6caa853d0a6422e7de5d','2026-03-02T03:00:00Z','2026-03-17T03:00:00Z',NULL);
CREATE TABLE loss (
  move_id TEXT PRIMARY KEY REFERENCES stock_move (id),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  amount INTEGER NOT NULL CHECK (amount >= 0),
  currency TEXT NOT NULL
, decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4)) STRICT;
INSERT INTO "loss" VALUES('d7eb3a43d956356dddc8ef15','d5fdee7e62327848891d42ec',12000,'CNY',2);
CREATE TABLE mail (
  message_id TEXT PRIMARY KEY,
  call_id TEXT NOT NULL REFERENCES call (id),
  sender TEXT NOT NULL  -- the address, folded
) STRICT;
INSERT INTO "mail" VALUES('<1@example.invalid>','83acb53f4a7e89eb4dd7d80c','li@example.invalid');
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
INSERT INTO "notice" VALUES('4b2ee483a47720a5b2d5ed23','7376d41f1225716ccf29c3f2','head',NULL,'command','2026-03-02T09:20:00Z','{"target": "solve", "within": "same day", "percent": 75, "note": "time is running out", "due_at": "2026-03-02T09:30:00Z", "ticket": {"number": "SD-000004", "summary": "registration desk is down", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "2", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T03:30:00Z"}}',NULL,'2026-03-02T09:20:00Z',1,NULL,'34ed300261415c89a87ab640',75,'2026-03-02T08:15:00Z',NULL,NULL);
INSERT INTO "notice" VALUES('322226a0b6137463c791bbf9','ced24993fa9bbabdc975a097','head',NULL,'command','2026-03-03T01:00:00Z','{"target": "solve", "within": "same day", "percent": 75, "note": "time is running out", "due_at": "2026-03-02T09:30:00Z", "ticket": {"number": "SD-000005", "summary": "cannot log in", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "1", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T09:20:00Z"}}',NULL,'2026-03-03T01:00:00Z',1,NULL,'033b77bcfe1c389fec0c5c3c',75,'2026-03-02T09:27:30Z',NULL,NULL);
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
INSERT INTO "operation" VALUES(1,'79c2dced11df476bc1b63967','command','tester','2026-03-02T00:30:00Z',1,1,NULL,NULL);
INSERT INTO "operation" VALUES(2,'9541d765c487a0af4b0b43bc','command','tester','2026-03-02T00:30:00Z',2,2,NULL,NULL);
INSERT INTO "operation" VALUES(3,'94e5a33e98f0d876768fb144','command','tester','2026-03-02T00:30:00Z',3,3,NULL,NULL);
INSERT INTO "operation" VALUES(4,'d9a46a418185e87d71950ce6','command','tester','2026-03-02T00:30:00Z',4,4,NULL,NULL);
INSERT INTO "operation" VALUES(5,'0b1b1432b04906506b931497','command','tester','2026-03-02T00:30:00Z',5,5,NULL,NULL);
INSERT INTO "operation" VALUES(6,'80fdc4f85393af06a9899da1','command','tester','2026-03-02T00:30:00Z',6,6,NULL,NULL);
INSERT INTO "operation" VALUES(7,'7d0eba3d781a303f04ad2f00','command','tester','2026-03-02T00:30:00Z',7,7,NULL,NULL);
INSERT INTO "operation" VALUES(8,'e459a87cd50765acb734bcbe','command','tester','2026-03-02T00:30:00Z',8,9,NULL,NULL);
INSERT INTO "operation" VALUES(9,'6d81a867370e0918f9c186a3','command','tester','2026-03-02T00:30:00Z',10,10,NULL,NULL);
INSERT INTO "operation" VALUES(10,'5d30ab70b054b9e28ee787bd','command','tester','2026-03-02T00:30:00Z',11,11,NULL,NULL);
INSERT INTO "operation" VALUES(11,'073be09cd6b235a09665787d','command','tester','2026-03-02T00:30:00Z',12,12,NULL,NULL);
INSERT INTO "operation" VALUES(12,'2c0c8fe87109f9e769f427f9','command','tester','2026-03-02T00:30:00Z',13,13,NULL,NULL);
INSERT INTO "operation" VALUES(13,'3f90627ba73fa0f8e8ee5f2f','command','tester','2026-03-02T00:30:00Z',14,14,NULL,NULL);
INSERT INTO "operation" VALUES(14,'74fb513161af394b3f632507','command','tester','2026-03-02T00:30:00Z',15,15,NULL,NULL);
INSERT INTO "operation" VALUES(15,'bdc1b91c6feda3649ff4ade8','command','tester','2026-03-02T00:30:00Z',16,16,NULL,NULL);
INSERT INTO "operation" VALUES(16,'a42516d4401f73af6dd07240','command','tester','2026-03-02T00:30:00Z',17,17,NULL,NULL);
INSERT INTO "operation" VALUES(17,'073dbfa24fa5d6f243a8bffc','command','tester','2026-03-02T00:30:00Z',18,18,NULL,NULL);
INSERT INTO "operation" VALUES(18,'9e06778b00be2e169c16729e','command','tester','2026-03-02T01:00:00Z',19,19,NULL,NULL);
INSERT INTO "operation" VALUES(19,'d755a377dd3686e4beeb20fb','command','tester','2026-03-02T01:00:00Z',20,20,NULL,NULL);
INSERT INTO "operation" VALUES(20,'44b0c5b4fca43e51b2022c14','command','tester','2026-03-02T01:00:00Z',21,21,NULL,NULL);
INSERT INTO "operation" VALUES(21,'57aa7f513c84833e0ebf4da4','command','tester','2026-03-02T01:00:00Z',22,22,NULL,NULL);
INSERT INTO "operation" VALUES(22,'8009761796f1c737bdb32506','command','tester','2026-03-02T01:00:00Z',23,23,NULL,NULL);
INSERT INTO "operation" VALUES(23,'3a45e804eee63860d3096431','command','tester','2026-03-02T01:00:00Z',24,24,NULL,NULL);
INSERT INTO "operation" VALUES(24,'d1a826a757428c802d73d66b','command','tester','2026-03-02T01:00:00Z',25,25,NULL,NULL);
INSERT INTO "operation" VALUES(25,'d486ec11762561c1201b69ab','command','tester','2026-03-02T01:00:00Z',26,26,NULL,NULL);
INSERT INTO "operation" VALUES(26,'6dd1df8071c5337b98bd0ff9','command','tester','2026-03-02T01:00:00Z',27,27,NULL,NULL);
INSERT INTO "operation" VALUES(27,'98c7ff1ce9eec2cf9160ddce','command','tester','2026-03-02T02:05:00Z',28,28,NULL,NULL);
INSERT INTO "operation" VALUES(28,'3dfd0031a86cfe08e4895363','command','tester','2026-03-02T02:05:00Z',29,32,NULL,NULL);
INSERT INTO "operation" VALUES(29,'82a9cc9357242ee4a832df53','command','tester','2026-03-02T02:05:00Z',33,33,NULL,NULL);
INSERT INTO "operation" VALUES(30,'02730bf3622b8f1d02719ee3','command','tester','2026-03-02T02:05:00Z',34,34,NULL,NULL);
INSERT INTO "operation" VALUES(31,'e5565cdf2c666421db7e5f3d','command','tester','2026-03-02T02:05:00Z',35,37,NULL,NULL);
INSERT INTO "operation" VALUES(32,'08160cb0718220b2f05eaa2c','command','tester','2026-03-02T02:05:00Z',38,38,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0001"}}',NULL);
INSERT INTO "operation" VALUES(33,'3865d5aadfc781105ea598db','command','tester','2026-03-02T02:05:00Z',39,39,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0002"}}',NULL);
INSERT INTO "operation" VALUES(34,'0963afe117edd1bfa2270f11','command','tester','2026-03-02T02:05:00Z',40,40,NULL,NULL);
INSERT INTO "operation" VALUES(35,'56256eb349bd688c646334ca','command','tester','2026-03-02T02:05:00Z',41,41,NULL,NULL);
INSERT INTO "operation" VALUES(36,'988c01013623a3ba161cfa92','command','tester','2026-03-02T02:05:00Z',42,42,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0003"}}',NULL);
INSERT INTO "operation" VALUES(37,'3fd25cac7f0f9371ae246746','command','tester','2026-03-02T02:05:00Z',43,43,'{"why": "{receipt} is void: ''svcdesk pay {number}'' writes another", "facts": {"receipt": "R-0003", "number": "SD-000001"}}',NULL);
INSERT INTO "operation" VALUES(38,'95c41c46a04051e3c7d3fe9c','command','tester','2026-03-02T02:05:00Z',44,44,NULL,NULL);
INSERT INTO "operation" VALUES(39,'78ec5e981aa255aab6b19919','command','tester','2026-03-02T03:00:00Z',45,45,NULL,NULL);
INSERT INTO "operation" VALUES(40,'a13bbeefc66d8326f24b2b31','command','tester','2026-03-02T03:00:00Z',46,46,NULL,NULL);
INSERT INTO "operation" VALUES(41,'408117f6fc73fb0b3fa7e78b','command','tester','2026-03-02T03:00:00Z',47,47,NULL,NULL);
INSERT INTO "operation" VALUES(42,'a6d87934763afa3e85b76118','command','tester','2026-03-02T03:00:00Z',48,48,NULL,NULL);
INSERT INTO "operation" VALUES(43,'b693a3963736e39dd10dd9b4','command','wang','2026-03-02T03:00:00Z',49,49,NULL,NULL);
INSERT INTO "operation" VALUES(44,'23be58e3b0b567fdf704811e','command','tester','2026-03-02T03:00:00Z',50,50,NULL,NULL);
INSERT INTO "operation" VALUES(45,'36d61b02180b8ee04bf6dfd6','command','tester','2026-03-02T03:00:00Z',51,51,'{"why": "{number} is on its way: ''svcdesk return back {number}'' when it is here again", "facts": {"number": "RMA-0001"}}',NULL);
INSERT INTO "operation" VALUES(46,'847570482c67669be18dd989','command','tester','2026-03-02T03:00:00Z',52,52,NULL,NULL);
INSERT INTO "operation" VALUES(47,'78240663f2ab11e71885411d','command','tester','2026-03-02T03:30:00Z',53,53,NULL,NULL);
INSERT INTO "operation" VALUES(48,'8a9fb45b82551da4a6f5861d','command','tester','2026-03-02T03:30:00Z',54,54,NULL,NULL);
INSERT INTO "operation" VALUES(49,'a2c7043a6d0891d9ea42fdf3','command','tester','2026-03-02T06:00:00Z',55,55,NULL,NULL);
INSERT INTO "operation" VALUES(50,'2cb21e7662b11852f4a5a610','command','tester','2026-03-02T06:00:00Z',56,56,NULL,NULL);
INSERT INTO "operation" VALUES(51,'574bee6a0cdacc5a2bd31bd3','command','tester','2026-03-02T06:00:00Z',57,58,NULL,NULL);
INSERT INTO "operation" VALUES(52,'3ca44954f76015d6d0b5c439','command','tester','2026-03-02T06:00:00Z',59,59,NULL,NULL);
INSERT INTO "operation" VALUES(53,'18549835a677881b2b6763a8','command','wang','2026-03-02T06:00:00Z',60,60,NULL,NULL);
INSERT INTO "operation" VALUES(54,'8d9918fa49d2293115391317','command','tester','2026-03-02T06:00:00Z',61,62,'{"why": "{number} is shipped: ''svcdesk stock transfer {part} {quantity} --from {holder} --to {source}'' returns it", "facts": {"number": "REQ-0001", "part": "roller", "quantity": 2, "holder": "centre", "source": "warehouse"}}',NULL);
INSERT INTO "operation" VALUES(55,'3fd1785dbf046f1bf3a45eb4','command','tester','2026-03-02T06:00:00Z',63,63,NULL,NULL);
INSERT INTO "operation" VALUES(56,'604c88b86d0caa534443eb7a','command','tester','2026-03-02T06:00:00Z',64,64,NULL,NULL);
INSERT INTO "operation" VALUES(57,'550843662d2433d47b566ad4','command','tester','2026-03-02T09:20:00Z',65,65,NULL,NULL);
INSERT INTO "operation" VALUES(58,'64928edb9583f1b5f84f8ff7','program','tester','2026-03-02T09:20:00Z',66,67,NULL,NULL);
INSERT INTO "operation" VALUES(59,'cadef29f6e5f0f3d3d86ab91','program','tester','2026-03-02T09:20:00Z',68,68,NULL,NULL);
INSERT INTO "operation" VALUES(60,'8e031be94874f9eb3322cc56','program','tester','2026-03-03T01:00:00Z',69,70,NULL,NULL);
INSERT INTO "operation" VALUES(61,'c1fcd889d071eba95b2cf9b4','program','tester','2026-03-03T01:00:00Z',71,73,NULL,NULL);
INSERT INTO "operation" VALUES(62,'bee223223ee4cd2232bc04bb','program','tester','2026-03-03T01:00:00Z',74,76,NULL,NULL);
INSERT INTO "operation" VALUES(63,'ccb05754f1b5f728ee45951d','program','tester','2026-03-03T01:00:00Z',77,78,NULL,NULL);
INSERT INTO "operation" VALUES(64,'5a211f865c34bc2a212b1116','program','tester','2026-03-03T01:00:00Z',79,79,NULL,NULL);
INSERT INTO "operation" VALUES(65,'6a8fe35aed0a128916985cc6','command','tester','2026-03-03T01:00:00Z',80,80,NULL,NULL);
INSERT INTO "operation" VALUES(66,'59fc359547b59fd48c471248','command','tester','2026-03-03T01:00:00Z',81,81,NULL,NULL);
INSERT INTO "operation" VALUES(67,'bfa15c5c802491b480c00224','command','tester','2026-03-03T01:00:00Z',82,82,NULL,NULL);
INSERT INTO "operation" VALUES(68,'c8375f1c6241af16b86abf43','command','tester','2026-03-03T01:00:00Z',83,83,NULL,NULL);
INSERT INTO "operation" VALUES(69,'ebb6c6dad24219965a5d724b','command','tester','2026-03-03T01:00:00Z',84,84,NULL,NULL);
INSERT INTO "operation" VALUES(70,'3639c3aeb6e3684a783be16f','command','tester','2026-03-03T01:00:00Z',85,87,NULL,NULL);
INSERT INTO "operation" VALUES(71,'853487505af9f626ae20dcbb','command','tester','2026-03-03T01:00:00Z',88,88,NULL,NULL);
INSERT INTO "operation" VALUES(72,'8f285a3b4265daebcbdb81c4','command','tester','2026-03-03T01:00:00Z',89,89,NULL,NULL);
INSERT INTO "operation" VALUES(73,'1eeeacc0e39293c44c482c15','command','tester','2026-03-03T01:00:00Z',90,90,NULL,NULL);
INSERT INTO "operation" VALUES(74,'def33f38cd4b94c02a215b1a','program','Desk 1','2026-03-02T00:30:00Z',91,92,NULL,NULL);
INSERT INTO "operation" VALUES(75,'def33f38cd4b94c02a215b1a','program','Desk 1','2026-03-02T00:40:00Z',93,94,NULL,NULL);
INSERT INTO "operation" VALUES(76,'def33f38cd4b94c02a215b1a','program','Ada','2026-03-02T00:50:00Z',95,95,NULL,NULL);
INSERT INTO "operation" VALUES(77,'def33f38cd4b94c02a215b1a','program','tester','2026-03-03T01:00:00Z',96,96,NULL,NULL);
INSERT INTO "operation" VALUES(78,'2fa7d7292dc7f9551dde6914','command','tester','2026-03-04T01:00:00Z',97,97,NULL,NULL);
INSERT INTO "operation" VALUES(79,'62b725c6c3a80ff35b783d2e','command','tester','2026-03-04T01:00:00Z',98,98,NULL,NULL);
INSERT INTO "operation" VALUES(80,'5f66d28c4d718b2216629faa','command','tester','2026-03-04T01:00:00Z',99,99,NULL,NULL);
INSERT INTO "operation" VALUES(81,'2a2428e5ef3906e1271830bd','command','tester','2026-03-04T01:00:00Z',100,100,NULL,NULL);
INSERT INTO "operation" VALUES(82,'7903d657a8ff9b2e8194efcd','command','tester','2026-03-04T01:00:00Z',101,102,NULL,NULL);
INSERT INTO "operation" VALUES(83,'3c521d1d8b19c555d331d998','command','tester','2026-03-04T01:00:00Z',103,103,NULL,NULL);
INSERT INTO "operation" VALUES(84,'56dbdf261b1e51667aa7b76d','command','tester','2026-03-04T01:00:00Z',104,104,NULL,NULL);
INSERT INTO "operation" VALUES(85,'61d51b2bcf4b71e79bf6c44c','command','tester','2026-03-04T03:00:00Z',105,105,NULL,NULL);
INSERT INTO "operation" VALUES(86,'d40769edd2a5c047ba507cc3','program','tester','2026-04-01T01:00:00Z',106,106,NULL,NULL);
INSERT INTO "operation" VALUES(87,'7a8a8e229d8cab60ab5de949','command','tester','2026-04-01T01:00:00Z',107,107,NULL,NULL);
INSERT INTO "operation" VALUES(88,'bc0bf6892f26d09c898ed734','command','tester','2026-04-01T01:00:00Z',108,110,NULL,NULL);
INSERT INTO "operation" VALUES(89,'136bba5438fdc69fb964a71f','command','tester','2026-04-01T01:00:00Z',111,111,NULL,NULL);
INSERT INTO "operation" VALUES(90,'22f797026039c092ac4d8877','command','tester','2026-04-01T01:00:00Z',112,116,NULL,NULL);
INSERT INTO "operation" VALUES(91,'dfa9b2f590871e3c2fc4cb9d','command','tester','2026-04-01T01:00:00Z',117,117,NULL,NULL);
INSERT INTO "operation" VALUES(92,'683650d7c57bb9de289a8ef0','command','tester','2026-04-01T01:00:00Z',118,118,NULL,NULL);
INSERT INTO "operation" VALUES(93,'ef15ab2308db1751ed8e4543','command','tester','2026-04-01T01:00:00Z',119,119,NULL,NULL);
INSERT INTO "operation" VALUES(94,'16610e72377f385e0c35b7d6','command','tester','2026-04-01T01:00:00Z',120,120,NULL,NULL);
INSERT INTO "operation" VALUES(95,'e33c71e38e892d662b24ee9f','command','tester','2026-04-01T01:00:00Z',121,121,NULL,NULL);
INSERT INTO "operation" VALUES(96,'4d376acf44e0fb9b517aa7e7','command','tester','2026-04-01T01:00:00Z',122,122,NULL,NULL);
INSERT INTO "operation" VALUES(97,'85b9d70419a77b86385e3f9e','command','tester','2026-04-01T01:00:00Z',123,123,NULL,NULL);
INSERT INTO "operation" VALUES(98,'0f7cf6d8b6d35426029acea7','command','tester','2026-04-01T01:00:00Z',124,124,NULL,NULL);
INSERT INTO "operation" VALUES(99,'a6e456cc18607a53c8abfeb5','command','tester','2026-04-01T01:00:00Z',125,125,NULL,NULL);
INSERT INTO "operation" VALUES(100,'036d5f56e7faf11f97711535','command','tester','2026-04-01T01:00:00Z',126,126,NULL,NULL);
INSERT INTO "operation" VALUES(101,'407502f2a5f1a4359fae0a9d','command','tester','2026-04-01T01:00:00Z',127,127,NULL,NULL);
INSERT INTO "operation" VALUES(102,'03f432aa3418468e6beadbf2','command','tester','2026-04-01T01:00:00Z',128,128,NULL,NULL);
INSERT INTO "operation" VALUES(103,'4440030cd6471626f85e08b5','command','tester','2026-04-01T01:00:00Z',129,129,NULL,NULL);
INSERT INTO "operation" VALUES(104,'2a1d0888674f9ae2725eeaf6','command','tester','2026-04-01T01:00:00Z',130,130,NULL,NULL);
INSERT INTO "operation" VALUES(105,'686f9c5c4b3dc4e4a7454340','command','tester','2026-04-01T01:00:00Z',131,131,NULL,NULL);
INSERT INTO "operation" VALUES(106,'00d710b790efa551202b8e53','command','tester','2026-04-01T01:00:00Z',132,132,NULL,NULL);
INSERT INTO "operation" VALUES(107,'677e1cc75d2ce9f39ed88a98','command','tester','2026-04-01T01:00:00Z',133,133,NULL,'b999f6c9bb412cd53630a3b3');
INSERT INTO "operation" VALUES(108,'b999f6c9bb412cd53630a3b3','undo','tester','2026-04-01T01:00:00Z',134,134,NULL,NULL);
INSERT INTO "operation" VALUES(109,'2563ec15a649e5a3154921a3','command','tester','2026-04-01T01:00:00Z',135,135,NULL,NULL);
INSERT INTO "operation" VALUES(110,'3c698d26365ef6c8b4ea0e9f','command','tester','2026-04-01T01:00:00Z',136,136,NULL,NULL);
INSERT INTO "operation" VALUES(111,'4a7a869c27195abc8bf2d85e','command','tester','2026-04-01T01:00:00Z',137,137,NULL,NULL);
INSERT INTO "operation" VALUES(112,'3975badf30580ef908d1cb11','command','tester','2026-04-01T01:00:00Z',138,140,NULL,NULL);
INSERT INTO "operation" VALUES(113,'4ac93dfc46b8d507e43e683f','program','tester','2026-04-01T01:00:00Z',141,141,NULL,NULL);
INSERT INTO "operation" VALUES(114,'c599a4b3f029d756d4491719','command','tester','2026-04-01T01:00:00Z',142,145,NULL,NULL);
INSERT INTO "operation" VALUES(115,'bc0cb1133abccdbb0517068f','command','tester','2026-04-01T01:00:00Z',146,146,NULL,NULL);
INSERT INTO "operation" VALUES(116,'2df76d837927ff768c046c45','command','tester','2026-04-01T01:00:00Z',147,147,NULL,NULL);
INSERT INTO "operation" VALUES(117,'76d5cb9b5cefd9542e967e39','command','tester','2026-04-01T01:00:00Z',148,148,NULL,NULL);
INSERT INTO "operation" VALUES(118,'550420e47fcf0de3361a98bf','command','tester','2026-04-01T01:00:00Z',149,151,NULL,NULL);
INSERT INTO "operation" VALUES(119,'0687cec6bc4c951b432df9ea','command','tester','2026-04-01T01:00:00Z',152,152,NULL,NULL);
INSERT INTO "operation" VALUES(120,'ce8a56de091826ae53540aed','program','tester','2026-04-01T01:00:00Z',153,156,NULL,NULL);
INSERT INTO "operation" VALUES(121,'89059c1c01f0ff8d3e399588','command','tester','2026-04-01T01:00:00Z',157,157,NULL,NULL);
INSERT INTO "operation" VALUES(122,'6a4f4350b6c7ecc23d4aa3d8','command','tester','2026-04-01T01:00:00Z',158,161,NULL,NULL);
INSERT INTO "operation" VALUES(123,'891b5979d81afd9916c38646','command','tester','2026-04-01T01:00:00Z',162,162,NULL,NULL);
INSERT INTO "operation" VALUES(124,'e4174d7e4700142da0a7e9ce','command','tester','2026-04-01T02:00:00Z',163,163,NULL,NULL);
INSERT INTO "operation" VALUES(125,'9b2db77b3381a2c1a0932f3a','command','tester','2026-04-01T02:00:00Z',164,164,NULL,NULL);
INSERT INTO "operation" VALUES(126,'83eb4248c53f7c0eb6da0395','command','tester','2026-04-01T02:00:00Z',165,166,NULL,NULL);
INSERT INTO "operation" VALUES(127,'f8df54b4c557e564cd88b249','command','tester','2026-04-01T02:00:00Z',167,169,NULL,NULL);
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
INSERT INTO "payment" VALUES('b0a4280a75286c28c981f1b1','R-0001','96e001a5c8a59001e6d415f9',3000,'CNY','card','b6588e47a32574f60ecdbd12','2026-03-02T02:05:00Z','tester',2,'payment',NULL,NULL,NULL);
INSERT INTO "payment" VALUES('ab1fda8135de5a05d94fc49c','R-0002','96e001a5c8a59001e6d415f9',5000,'CNY','transfer',NULL,'2026-03-02T02:05:00Z','tester',2,'payment',NULL,NULL,NULL);
INSERT INTO "payment" VALUES('7ecf0605c6ea962caf68c2a3','R-0003','96e001a5c8a59001e6d415f9',500,'CNY','transfer',NULL,'2026-03-02T02:05:00Z','tester',2,'refund','2026-03-02T02:05:00Z','tester','it was not given');
CREATE TABLE "phone" (
  customer_id TEXT NOT NULL REFERENCES customer (id),
  digits TEXT NOT NULL CHECK (digits <> ''),  -- in full, with the country's code, where the desk knows it
  extension TEXT NOT NULL,
  shown TEXT NOT NULL,                        -- as it was written
  tail TEXT NOT NULL,                         -- the last 7 digits, as many as a number without its area code has
  PRIMARY KEY (customer_id, digits, extension)
) STRICT;
INSERT INTO "phone" VALUES('632e898586fe1eaa3d75ae88','8613800000001','','13800000001','0000001');
INSERT INTO "phone" VALUES('0cb32e1cff837c95dfc7cee1','8613800000002','','13800000002','0000002');
INSERT INTO "phone" VALUES('632e898586fe1eaa3d75ae88','8613800000003','','13800000003','0000003');
INSERT INTO "phone" VALUES('d3c9cc61daf6c53bac3d4f5d','861055500007','12','010 5550 0007 ext 12','5500007');
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
INSERT INTO "priced_line" VALUES('3b588bc87dac3a02f27f999d','067018d4f77d28fd525396f8',NULL,1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('c429c4fc4da90eb3ca5c5db3','067018d4f77d28fd525396f8',NULL,2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('1f2efc7065c9397e089a567e','067018d4f77d28fd525396f8',NULL,3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('c00ea72f3141fb22fef0b65f','067018d4f77d28fd525396f8',NULL,4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('2f3387cbad49b6fd26a0f849',NULL,'28feea50a58e37707bc60ef3',1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('02d78a1a213f5c90323a12e0',NULL,'28feea50a58e37707bc60ef3',2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('1f3c10dedd527dff65a7bc2e',NULL,'28feea50a58e37707bc60ef3',3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('ecae0b214cec73733d1323d5',NULL,'28feea50a58e37707bc60ef3',4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('47bfd8bd4eaf144f9f045d8b',NULL,'28feea50a58e37707bc60ef3',5,'work','training',1,'place',20000,20000,0,'included in the contract','CNY',0,'d74731342a6e9a251b213c67','training',2);
INSERT INTO "priced_line" VALUES('4a40cac3b11233f396fc756d',NULL,'538eb6e0470ac5da5835273c',1,'work','visit',1,NULL,8000,8000,0,'in warranty','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('8851320674856bc884d44285',NULL,'538eb6e0470ac5da5835273c',2,'work','labour',1,'30m',6000,6000,0,'in warranty','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('de2d369f93bc0132864df4de',NULL,'9c06c05bcd3ba58630521327',1,'work','visit',1,NULL,8000,8000,8000,NULL,'CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('8771d17fe18561a143494016',NULL,'9c06c05bcd3ba58630521327',2,'work','training',1,'place',20000,20000,20000,NULL,'CNY',0,NULL,NULL,2);
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
INSERT INTO "quote" VALUES('067018d4f77d28fd525396f8','Q-0001','96e001a5c8a59001e6d415f9','2026-03-02T01:00:00Z','tester',8000,'CNY','full care',2,'cost','free',NULL,NULL);
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
INSERT INTO "rma" VALUES('5e15cfbdee09439c0d2c077a','RMA-0001','d9cbe33868a14f1a3bac96aa','afa92e05677b00c2c53e5471','quality','repair','desk','{"when": {"warranty": ["in"]}}',NULL,'2026-03-02T03:00:00Z','tester','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z',NULL,NULL,NULL,'desk',NULL,NULL,NULL,NULL,NULL,0,NULL);
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
INSERT INTO "settlement" VALUES('d3c9cc61daf6c53bac3d4f5d','2026Q1','payments',150,2000000,30000,0,14000,0,0,16000,0,NULL,'CNY',2,'2026-04-01T01:00:00Z');
CREATE TABLE site (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL,
  address TEXT,
  region TEXT, closed_on TEXT,
  UNIQUE (customer_id, name_key)
) STRICT;
INSERT INTO "site" VALUES('96832b9296b7772d82380a0a','632e898586fe1eaa3d75ae88','North wing','north wing','2 Sample Road','county',NULL);
CREATE TABLE stock (
  holder_id TEXT NOT NULL REFERENCES holder (id),
  part TEXT NOT NULL,
  condition TEXT NOT NULL CHECK (condition IN ('new', 'used')),
  quantity INTEGER NOT NULL CHECK (quantity >= 0),
  PRIMARY KEY (holder_id, part, condition)
) STRICT;
INSERT INTO "stock" VALUES('f21cc1365a030cc483d57caf','roller','new',3);
INSERT INTO "stock" VALUES('08be9c9c986b2b32c31de600','roller','new',1);
INSERT INTO "stock" VALUES('e8aa3aa1e9f82494efeb8a9b','roller','new',4);
INSERT INTO "stock" VALUES('97b95c1ffad753e898892cfd','roller','new',0);
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
INSERT INTO "stock_move" VALUES('5e9f85fd2b1bf6bcc3dbcb7f',1,'2026-03-02T00:30:00Z','received','roller','new',10,NULL,'f21cc1365a030cc483d57caf',NULL,NULL,NULL,'delivery note 17');
INSERT INTO "stock_move" VALUES('6e549a2710aacf356e397085',2,'2026-03-02T00:30:00Z','transferred','roller','new',3,'f21cc1365a030cc483d57caf','08be9c9c986b2b32c31de600',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('533e0f169dc43d0e88316df0',3,'2026-03-02T00:30:00Z','transferred','roller','new',2,'f21cc1365a030cc483d57caf','e8aa3aa1e9f82494efeb8a9b',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('56daa6d6dc53ba63aead9950',4,'2026-03-02T01:00:00Z','issued','roller','new',1,'08be9c9c986b2b32c31de600','97b95c1ffad753e898892cfd','28feea50a58e37707bc60ef3',NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('f7feb4ca79c232bf8237064a',5,'2026-03-02T02:05:00Z','fitted','roller','new',1,'97b95c1ffad753e898892cfd',NULL,'28feea50a58e37707bc60ef3',NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('d9bbe0e836205e1f9b520989',6,'2026-03-02T06:00:00Z','transferred','roller','new',2,'f21cc1365a030cc483d57caf','e8aa3aa1e9f82494efeb8a9b',NULL,'28f794c33ca3f32665c7758a',NULL,NULL);
INSERT INTO "stock_move" VALUES('d7eb3a43d956356dddc8ef15',7,'2026-03-02T06:00:00Z','lost','roller','new',1,'08be9c9c986b2b32c31de600',NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "stock_request" VALUES('28f794c33ca3f32665c7758a','REQ-0001','e8aa3aa1e9f82494efeb8a9b','roller',2,'issued','2026-03-02T06:00:00Z','tester','for the fair');
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
INSERT INTO "survey" VALUES('12a8527f0fb60410273a1c64','A-0001','service',NULL,'96e001a5c8a59001e6d415f9','28feea50a58e37707bc60ef3','2026-04-01T01:00:00Z',1,'phone','Li Na','tester','came at once','service',NULL,NULL,NULL,NULL);
INSERT INTO "survey" VALUES('eb9e6cf18b956618c877dd12','A-0002','service',NULL,'d9cbe33868a14f1a3bac96aa',NULL,'2026-04-01T01:00:00Z',0,NULL,NULL,'tester',NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE survey_mark (
  survey_id TEXT NOT NULL REFERENCES survey (id),
  question TEXT NOT NULL,                   -- key of the configuration
  mark INTEGER CHECK (mark >= 1),
  words TEXT,
  PRIMARY KEY (survey_id, question),
  CHECK ((mark IS NULL) <> (words IS NULL))
) STRICT;
INSERT INTO "survey_mark" VALUES('12a8527f0fb60410273a1c64','attitude',5,NULL);
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
INSERT INTO "task" VALUES('df489573d0ca72183e66c111','T-0001',NULL,NULL,'send the manual','customer','632e898586fe1eaa3d75ae88','632e898586fe1eaa3d75ae88','d5fdee7e62327848891d42ec',NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-03','2026-04-08',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('6720fee99c138b873c992e97','T-0002','count','2026-04','count the spares','station','centre',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('7882c5a0793cba1170ef7f82','T-0003','count','2026-04','count the spares','station','north',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('068fa14920ca094ce5a110d3','T-0004','visit','2026-04','Fault','contract','d74731342a6e9a251b213c67','632e898586fe1eaa3d75ae88',NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('015a1421def75cb310589f99','T-0005','visit','2026-04','Fault','contract','ccdcefb6e522abdf66dfed45','0cb32e1cff837c95dfc7cee1',NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "task_move" VALUES('df489573d0ca72183e66c111',1,'2026-04-01T01:00:00Z','tester','put off','2026-04-03','2026-04-08','they are on holiday');
CREATE TABLE terms (
  id TEXT PRIMARY KEY,
  promises TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO "terms" VALUES('eb4006ac162a367511d53bbc','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "2h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "same day", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('5a4e64ce64e8dd1ce7c84fdf','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "2h", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "5 working days", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
INSERT INTO "terms" VALUES('223609dd179c666b22063000','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "30m", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "2 working days", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
INSERT INTO "terms" VALUES('55d095f1f1b040208a3417f0','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "1h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "3 working days", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('1da6c36a501c407be6a67100','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "1h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "same day", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('ac2dfa34864c2395fdf3a417','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "2h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "3 working days", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('752adaa2668d4dafdfd7ac19','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "30m", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "8h", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
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
INSERT INTO "ticket" VALUES('96e001a5c8a59001e6d415f9','SD-000001',1,'printer jams','fault','632e898586fe1eaa3d75ae88',NULL,NULL,'2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','worn roller','roller replaced','1822b3191958b5a8fda6b1e3','d74731342a6e9a251b213c67',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('d9cbe33868a14f1a3bac96aa','SD-000002',2,'no power','fault','0cb32e1cff837c95dfc7cee1',NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL,'afa92e05677b00c2c53e5471','ccdcefb6e522abdf66dfed45',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('305f6b0184b885e41b01837a','SD-000003',3,'scanner reads every second code','fault','0cb32e1cff837c95dfc7cee1',NULL,NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'ccdcefb6e522abdf66dfed45',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('7376d41f1225716ccf29c3f2','SD-000004',4,'registration desk is down','fault','632e898586fe1eaa3d75ae88','down','group','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'d74731342a6e9a251b213c67',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('ced24993fa9bbabdc975a097','SD-000005',5,'cannot log in','fault','632e898586fe1eaa3d75ae88',NULL,NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL,NULL,'d74731342a6e9a251b213c67',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('429ee578d59b2ddb7c649263','SD-000006',6,'called by mistake','fault','d3c9cc61daf6c53bac3d4f5d',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('81580776987f381ef60f1048','SD-000007',7,'how does it print','fault','d3c9cc61daf6c53bac3d4f5d',NULL,NULL,'2026-03-03T01:00:00Z',NULL,'no training','explained',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('94a59b1176da4e04701c1dae','INC-7',NULL,'Door, Lock, Stuck','fault','7110e04ad7c540811db73c85',NULL,NULL,'2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','not recorded','not recorded in the log',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('0bd5317e763e27a351de002d','SD-000008',8,'the printer jams again','fault','632e898586fe1eaa3d75ae88',NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL,'1822b3191958b5a8fda6b1e3','d74731342a6e9a251b213c67','96e001a5c8a59001e6d415f9',NULL,NULL);
INSERT INTO "ticket" VALUES('252373fe760320d60e5175bd','SD-000009',9,'the screen is dark','fault','d3c9cc61daf6c53bac3d4f5d',NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('b511193fc8ff4ad50f1d457d','SD-000011',11,'does anybody come?','fault','d3c9cc61daf6c53bac3d4f5d',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('ceb208b84bf5456d14459b9d','SD-000012',12,'does anybody come','fault','d3c9cc61daf6c53bac3d4f5d',NULL,NULL,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,'b511193fc8ff4ad50f1d457d',NULL);
INSERT INTO "ticket" VALUES('3df0e50bc5cace1cf8e928ff','SD-000013',13,'no sound','fault','b3978212452c03eb822f7242',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('a3ea7bb0154b9a4dbc3b6da9','SD-000014',14,'cable loose','fault','d3c9cc61daf6c53bac3d4f5d',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,'b511193fc8ff4ad50f1d457d',NULL,NULL);
INSERT INTO "ticket" VALUES('8f8c82838411433f51a6240f','SD-000015',15,'how does it print now','fault','d3c9cc61daf6c53bac3d4f5d',NULL,NULL,'2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','no training','explained',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('1f8023f76447eded1e8b3dd5','SD-000016',16,'nobody came','complaint','0cb32e1cff837c95dfc7cee1',NULL,NULL,'2026-04-01T02:00:00Z',NULL,NULL,NULL,NULL,'ccdcefb6e522abdf66dfed45',NULL,NULL,NULL);
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
INSERT INTO "ticket_period" VALUES('96e001a5c8a59001e6d415f9','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','open','P1','gold','county','warranty','out','1','d5fdee7e62327848891d42ec');
INSERT INTO "ticket_period" VALUES('96e001a5c8a59001e6d415f9','2026-03-02T02:05:00Z','9999-12-31T23:59:59Z','closed','P1','gold','county','warranty','out','1','d5fdee7e62327848891d42ec');
INSERT INTO "ticket_period" VALUES('7376d41f1225716ccf29c3f2','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','open','P3','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('7376d41f1225716ccf29c3f2','2026-03-02T06:00:00Z','2026-03-03T01:00:00Z','open','P1','gold','city','warranty','unknown','2',NULL);
INSERT INTO "ticket_period" VALUES('7376d41f1225716ccf29c3f2','2026-03-03T01:00:00Z','2026-03-04T01:00:00Z','open','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('429ee578d59b2ddb7c649263','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','cancelled','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('81580776987f381ef60f1048','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','in','1','31cf6b695721140ebdc0c2ea');
INSERT INTO "ticket_period" VALUES('94a59b1176da4e04701c1dae','2026-03-02T00:30:00Z','2026-03-02T00:40:00Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('94a59b1176da4e04701c1dae','2026-03-02T00:40:00Z','2026-03-02T00:50:00Z','open','P3','standard','city','warranty','unknown','1','43ab1f024929276ab35b2c0a');
INSERT INTO "ticket_period" VALUES('94a59b1176da4e04701c1dae','2026-03-02T00:50:00Z','9999-12-31T23:59:59Z','resolved','P3','standard','city','warranty','unknown','1','43ab1f024929276ab35b2c0a');
INSERT INTO "ticket_period" VALUES('7376d41f1225716ccf29c3f2','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','held','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('0bd5317e763e27a351de002d','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','open','P3','gold','county','warranty','out','1',NULL);
INSERT INTO "ticket_period" VALUES('ced24993fa9bbabdc975a097','2026-03-02T09:20:00Z','2026-03-03T01:00:00Z','open','P2','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('ced24993fa9bbabdc975a097','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P2','gold','city','warranty','unknown','2','31cf6b695721140ebdc0c2ea');
INSERT INTO "ticket_period" VALUES('252373fe760320d60e5175bd','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','open','P1','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('7376d41f1225716ccf29c3f2','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','open','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('d9cbe33868a14f1a3bac96aa','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','held','P3','standard','city','warranty','in','1',NULL);
INSERT INTO "ticket_period" VALUES('305f6b0184b885e41b01837a','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','open','P2','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('ceb208b84bf5456d14459b9d','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','cancelled','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('3df0e50bc5cace1cf8e928ff','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('b511193fc8ff4ad50f1d457d','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1','d5fdee7e62327848891d42ec');
INSERT INTO "ticket_period" VALUES('a3ea7bb0154b9a4dbc3b6da9','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('8f8c82838411433f51a6240f','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','resolved','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('1f8023f76447eded1e8b3dd5','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1',NULL);
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
INSERT INTO "trainee" VALUES('08799dfddb1d426905a62a49','915829f11063add506792b8e','Ms Hu','ms hu','632e898586fe1eaa3d75ae88',NULL,'d74731342a6e9a251b213c67','training',NULL,NULL,NULL,0,NULL,0,NULL,0);
INSERT INTO "trainee" VALUES('9a9378e3ab6597dca779c6cc','915829f11063add506792b8e','Mr Li','mr li','632e898586fe1eaa3d75ae88',NULL,NULL,NULL,0,'CNY',2,1,85,1,'CE-0001',0);
INSERT INTO "trainee" VALUES('82c8ac8ecf89df631975448e','915829f11063add506792b8e','Zhao Min','zhao min',NULL,'31cf6b695721140ebdc0c2ea',NULL,NULL,NULL,NULL,NULL,1,70,1,'CE-0002',1);
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
INSERT INTO "training_session" VALUES('915829f11063add506792b8e','TR-0001','use','2026-03-31T06:00:00Z','d5fdee7e62327848891d42ec','North wing','632e898586fe1eaa3d75ae88',8,'2026-04-01T01:00:00Z',NULL,NULL);
INSERT INTO "training_session" VALUES('1c6db896cbff311f5e1d0fe0','TR-0002','use','2026-04-20T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE turnover (
  customer_id TEXT NOT NULL REFERENCES customer (id),
  month TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount >= 0), currency TEXT, decimals INTEGER CHECK ((decimals IS NULL) = (currency IS NULL)),
  PRIMARY KEY (customer_id, month)
) STRICT;
INSERT INTO "turnover" VALUES('d3c9cc61daf6c53bac3d4f5d','2026-02',2000000,'CNY',2);
INSERT INTO "turnover" VALUES('d3c9cc61daf6c53bac3d4f5d','2026-04',100000,'CNY',2);
CREATE TABLE warranty_card (
  equipment_id TEXT PRIMARY KEY REFERENCES equipment (id),
  number TEXT,
  dealer_id TEXT REFERENCES customer (id),
  sold_on TEXT NOT NULL,
  received_on TEXT NOT NULL,
  void_because TEXT CHECK (void_because <> ''),
  CHECK (sold_on <= received_on)
) STRICT;
INSERT INTO "warranty_card" VALUES('afa92e05677b00c2c53e5471',NULL,'d3c9cc61daf6c53bac3d4f5d','2026-02-01','2026-02-10',NULL);
CREATE TABLE withdrawn (
  ticket_id TEXT PRIMARY KEY,
  number TEXT NOT NULL,
  count INTEGER,
  at TEXT NOT NULL,
  actor TEXT NOT NULL
) STRICT;
INSERT INTO "withdrawn" VALUES('5405cef3a47365b1b43003a4','SD-000010',10,'2026-04-01T01:00:00Z','tester');
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
INSERT INTO "word" VALUES('000005',1,0,'丈');
INSERT INTO "word" VALUES('000006',1,0,'七');
INSERT INTO "word" VALUES('000007',1,0,'丄');
INSERT INTO "word" VALUES('000008',1,0,'丅');
INSERT INTO "word" VALUES('000009',1,0,'丂');
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
INSERT INTO "word" VALUES('00005',1,0,'丈');
INSERT INTO "word" VALUES('00006',1,0,'七');
INSERT INTO "word" VALUES('00007',1,0,'丄');
INSERT INTO "word" VALUES('00007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('00008',1,0,'丅');
INSERT INTO "word" VALUES('00009',1,0,'丂');
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
INSERT INTO "word" VALUES('0005',1,0,'丈');
INSERT INTO "word" VALUES('0006',1,0,'七');
INSERT INTO "word" VALUES('0007',1,0,'丄');
INSERT INTO "word" VALUES('0007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('0008',1,0,'丅');
INSERT INTO "word" VALUES('0009',1,0,'丂');
INSERT INTO "word" VALUES('0011',1,0,'不');
INSERT INTO "word" VALUES('0012',1,0,'三');
INSERT INTO "word" VALUES('0013',1,0,'上');
INSERT INTO "word" VALUES('0014',1,0,'丌');
INSERT INTO "word" VALUES('010',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('01055500007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('055500007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('1',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('1001',2,0,'丅万');
INSERT INTO "word" VALUES('1002',2,0,'下');
INSERT INTO "word" VALUES('1055500007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('12',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('12345',2,0,'下');
INSERT INTO "word" VALUES('13800000001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('13800000002',2,0,'一下');
INSERT INTO "word" VALUES('13800000003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('2',2,0,'丅万');
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
INSERT INTO "word" VALUES('again',1,0,'丅');
INSERT INTO "word" VALUES('again',2,0,'丅');
INSERT INTO "word" VALUES('again',3,0,'丄');
INSERT INTO "word" VALUES('anybody',1,0,'三不');
INSERT INTO "word" VALUES('anybody',2,0,'下不');
INSERT INTO "word" VALUES('at',3,0,'万');
INSERT INTO "word" VALUES('away',3,0,'下');
INSERT INTO "word" VALUES('be',3,0,'丆');
INSERT INTO "word" VALUES('bend',3,0,'不');
INSERT INTO "word" VALUES('board',3,0,'丆');
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
INSERT INTO "word" VALUES('care',3,0,'万');
INSERT INTO "word" VALUES('clinic',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('close',3,0,'万');
INSERT INTO "word" VALUES('code',1,0,'一');
INSERT INTO "word" VALUES('code',2,0,'一');
INSERT INTO "word" VALUES('come',1,0,'三不');
INSERT INTO "word" VALUES('come',2,0,'不');
INSERT INTO "word" VALUES('coming',2,0,'下');
INSERT INTO "word" VALUES('content',3,0,'丄');
INSERT INTO "word" VALUES('customer',3,0,'丆');
INSERT INTO "word" VALUES('dark',1,0,'丂');
INSERT INTO "word" VALUES('dark',2,0,'丂');
INSERT INTO "word" VALUES('dealer',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('desk',1,0,'丆');
INSERT INTO "word" VALUES('desk',2,0,'丆');
INSERT INTO "word" VALUES('did',3,0,'万');
INSERT INTO "word" VALUES('do',3,0,'不');
INSERT INTO "word" VALUES('does',1,0,'丄三不');
INSERT INTO "word" VALUES('does',2,0,'丄不');
INSERT INTO "word" VALUES('door',1,0,'丁');
INSERT INTO "word" VALUES('door',2,0,'丁');
INSERT INTO "word" VALUES('down',1,0,'丆');
INSERT INTO "word" VALUES('down',2,0,'丆');
INSERT INTO "word" VALUES('every',1,0,'一');
INSERT INTO "word" VALUES('every',2,0,'一');
INSERT INTO "word" VALUES('example',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('explained',3,0,'丄');
INSERT INTO "word" VALUES('ext',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('factory',3,0,'下');
INSERT INTO "word" VALUES('floor',3,0,'不');
INSERT INTO "word" VALUES('full',3,0,'万');
INSERT INTO "word" VALUES('has',3,0,'丆');
INSERT INTO "word" VALUES('help',3,0,'万');
INSERT INTO "word" VALUES('how',1,0,'丄');
INSERT INTO "word" VALUES('how',2,0,'丄');
INSERT INTO "word" VALUES('how',3,0,'丄');
INSERT INTO "word" VALUES('in',1,0,'丈');
INSERT INTO "word" VALUES('in',2,0,'丈下');
INSERT INTO "word" VALUES('in',3,0,'丁丄');
INSERT INTO "word" VALUES('inc',1,0,'丁');
INSERT INTO "word" VALUES('into',3,0,'一');
INSERT INTO "word" VALUES('is',1,0,'丂丆');
INSERT INTO "word" VALUES('is',2,0,'丂丆下');
INSERT INTO "word" VALUES('is',3,0,'丆丈');
INSERT INTO "word" VALUES('it',1,0,'丄');
INSERT INTO "word" VALUES('it',2,0,'丄');
INSERT INTO "word" VALUES('it',3,0,'一不');
INSERT INTO "word" VALUES('jam',3,0,'万');
INSERT INTO "word" VALUES('jams',1,0,'丅万');
INSERT INTO "word" VALUES('jams',2,0,'丅万');
INSERT INTO "word" VALUES('know',3,0,'丄');
INSERT INTO "word" VALUES('labels',3,0,'万');
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
INSERT INTO "word" VALUES('lp2',2,0,'丅万');
INSERT INTO "word" VALUES('measured',3,0,'丆');
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
INSERT INTO "word" VALUES('noon',3,0,'万');
INSERT INTO "word" VALUES('north',2,0,'丅万');
INSERT INTO "word" VALUES('not',3,0,'丁万不');
INSERT INTO "word" VALUES('of',3,0,'不');
INSERT INTO "word" VALUES('out',3,0,'丆丈不');
INSERT INTO "word" VALUES('paper',3,0,'万');
INSERT INTO "word" VALUES('photo',3,0,'万');
INSERT INTO "word" VALUES('png',3,0,'万');
INSERT INTO "word" VALUES('power',1,0,'下');
INSERT INTO "word" VALUES('power',2,0,'下');
INSERT INTO "word" VALUES('pr',2,0,'丅万下');
INSERT INTO "word" VALUES('print',1,0,'丄');
INSERT INTO "word" VALUES('print',2,0,'丄');
INSERT INTO "word" VALUES('printed',3,0,'万');
INSERT INTO "word" VALUES('printer',1,0,'丅万');
INSERT INTO "word" VALUES('printer',2,0,'丅万');
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
INSERT INTO "word" VALUES('running',3,0,'丆丈');
INSERT INTO "word" VALUES('sample',2,0,'丁丂七丄丅万三丌不');
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
INSERT INTO "word" VALUES('the',1,0,'丂丅');
INSERT INTO "word" VALUES('the',2,0,'丂丅下');
INSERT INTO "word" VALUES('the',3,0,'丁丆');
INSERT INTO "word" VALUES('them',3,0,'丂');
INSERT INTO "word" VALUES('they',3,0,'丄万');
INSERT INTO "word" VALUES('third',3,0,'不');
INSERT INTO "word" VALUES('time',3,0,'丆丈');
INSERT INTO "word" VALUES('to',3,0,'丂丆');
INSERT INTO "word" VALUES('told',3,0,'丂');
INSERT INTO "word" VALUES('training',3,0,'丄');
INSERT INTO "word" VALUES('twice',2,0,'不');
INSERT INTO "word" VALUES('van',2,0,'下');
INSERT INTO "word" VALUES('wait',3,0,'丂');
INSERT INTO "word" VALUES('warranty',3,0,'丄不');
INSERT INTO "word" VALUES('we',3,0,'一');
INSERT INTO "word" VALUES('wing',2,0,'丅万');
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
COMMIT;
